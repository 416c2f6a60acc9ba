// SPDX-License-Identifier: EUPL-1.2
//! A schedule as a calendar: work, and moments to look back. No names, no tasks, nothing about health.

use super::Invoer;
use jiff::civil::{DateTime, Time};
use koppelingen::{Dagafspraak, Tijdafspraak, agenda_met_tijden};
use opbouw::{Dag, Geweigerd, Klok, Schema, Taal, Werkdag};

/// Every block of work, or every day of it when no blocks were asked; and the last working day of each second week to
/// look back together. The uid stays when hours change, and a moment to look back keeps its own when its day moves.
///
/// # Errors
/// What is wrong with the plan.
pub fn als_agenda(invoer: &Invoer, vandaag: Dag, taal: Taal) -> Result<String, Vec<Geweigerd>> {
    let schema = invoer.schema(vandaag)?.schema;
    let start = invoer.plan.start;
    let mut dagen = Vec::new();
    let mut tijden = Vec::new();
    for dag in schema.dagen().iter().filter(|dag| dag.minuten > 0) {
        let eerder = tijden.len();
        tijden.extend(blokken(&schema, dag, start, taal));
        if tijden.len() == eerder {
            dagen.push(hele_dag(dag, start, taal));
        }
    }
    dagen.extend(schema.evaluaties().zip(1..).map(|(dag, nummer)| terugblik(dag, nummer, start, taal)));
    // In a shared calendar even the name of the plan would say that somebody comes back from illness.
    let naam = kies(taal, "Werkschema", "Work schedule");
    Ok(agenda_met_tijden(naam, &dagen, &tijden, vandaag.datum()))
}

fn blokken(schema: &Schema<'_>, dag: &Werkdag, start: Dag, taal: Taal) -> impl Iterator<Item = Tijdafspraak> {
    let op = dag.dag;
    schema.blokken(dag).zip(1..).map(move |(blok, nummer)| Tijdafspraak {
        uid: format!("werk-{start}-{op}-{nummer}@hervat"),
        begin: tijd(op, blok.begin),
        einde: tijd(op, blok.einde),
        titel: kies(taal, "Werken", "Work").to_owned(),
        omschrijving: String::new(),
    })
}

fn hele_dag(dag: &Werkdag, start: Dag, taal: Taal) -> Dagafspraak {
    let (uren, minuten) = (dag.minuten / 60, dag.minuten % 60);
    Dagafspraak {
        uid: format!("werk-{start}-{}@hervat", dag.dag),
        dag: dag.dag.datum(),
        titel: format!(
            "{}: {uren}:{minuten:02} {}",
            kies(taal, "Werken", "Work"),
            kies(taal, "uur", "hours")
        ),
        omschrijving: String::new(),
    }
}

fn terugblik(dag: Dag, nummer: usize, start: Dag, taal: Taal) -> Dagafspraak {
    Dagafspraak {
        uid: format!("terugblik-{start}-{nummer}@hervat"),
        dag: dag.datum(),
        titel: kies(taal, "Samen terugkijken op het schema", "Look back on the schedule together").to_owned(),
        omschrijving: String::new(),
    }
}

/// A time of a day; the end of the day is the beginning of the next.
fn tijd(dag: Dag, klok: Klok) -> DateTime {
    if klok == Klok::EINDE_DAG {
        return dag.plus(1).datum().to_datetime(Time::midnight());
    }
    let deel = |minuten: u32| i8::try_from(minuten).unwrap_or(0);
    dag.datum().at(deel(klok.minuten() / 60), deel(klok.minuten() % 60), 0, 0)
}

const fn kies(taal: Taal, nl: &'static str, en: &'static str) -> &'static str {
    match taal {
        Taal::Nl => nl,
        Taal::En => en,
    }
}
