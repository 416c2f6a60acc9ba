// SPDX-License-Identifier: EUPL-1.2
//! A schedule as it goes on paper: what `opbouw` computed, in the types that `formulieren` prints. Nobody's words yet:
//! name, T's and appointments are the caller's to add.

use super::Invoer;
use formulieren::{
    Schemadag, Schemataak, Schemaweek, Takenopbouw, Terugblik, Urenschema, Werkhervattingsplan,
};
use jiff::civil::Time;
use opbouw::{Dag, Geweigerd, Klok, Schema, Taak, Taal, Verdeling, Week, Zwaarte};

/// The plan on this day with its hours, tasks, remarks and proposed moments to look back.
///
/// # Errors
/// What is wrong with the plan.
pub fn op_papier(invoer: &Invoer, vandaag: Dag, taal: Taal) -> Result<Werkhervattingsplan, Vec<Geweigerd>> {
    let loopt = invoer.schema(vandaag)?;
    let schema = &loopt.schema;
    let verdeling = invoer.verdeling(schema);
    let opmerkingen = loopt.opmerkingen(&verdeling, vandaag);
    Ok(Werkhervattingsplan {
        naam: String::new(),
        coach: String::new(),
        datum: vandaag.datum(),
        vijf_t: formulieren::VijfT::default(),
        nodig: String::new(),
        evaluaties: schema.evaluaties().map(voorstel).collect(),
        besproken: None,
        schema: Urenschema {
            weken: schema.weken().iter().map(|week| op_week(schema, &verdeling, week)).collect(),
            volledig: schema.volledig().map(Dag::datum),
            arbeidstherapie_tot_en_met: invoer.plan.arbeidstherapie_tot_en_met.map(Dag::datum),
            taken: invoer.plan.taken.iter().map(taak).collect(),
            opmerkingen: opmerkingen.into_iter().map(|een| een.tekst(taal)).collect(),
            takenopbouw: invoer.takenopbouw_weken.map(|weken| takenopbouw(schema, weken)).unwrap_or_default(),
        },
    })
}

/// The language of a document.
pub const fn papiertaal(taal: Taal) -> formulieren::Taal {
    match taal {
        Taal::Nl => formulieren::Taal::Nl,
        Taal::En => formulieren::Taal::En,
    }
}

fn voorstel(dag: Dag) -> Terugblik {
    Terugblik { op: dag.datum(), tijd: None, met: String::new(), hoe: String::new(), afgesproken: false }
}

fn op_week(schema: &Schema<'_>, verdeling: &Verdeling, week: &Week) -> Schemaweek {
    let dagen = schema.dagen_van(week).iter().map(|dag| Schemadag {
        dag: dag.dag.datum(),
        minuten: dag.minuten,
        gewerkt: dag.gewerkt,
        blokken: schema.blokken(dag).map(|blok| (tijd(blok.begin), tijd(blok.einde))).collect(),
        taken: verdeling.op(dag.dag).to_vec(),
    });
    Schemaweek {
        maandag: week.maandag.datum(),
        stap: week.stap,
        basis: week.basis,
        promille: week.promille(),
        minuten: week.minuten,
        tekort: week.tekort,
        dagen: dagen.collect(),
    }
}

fn taak(taak: &Taak) -> Schemataak {
    Schemataak {
        naam: taak.naam.clone(),
        zwaarte: match taak.zwaarte {
            Zwaarte::Licht => formulieren::Zwaarte::Licht,
            Zwaarte::Middel => formulieren::Zwaarte::Middel,
            Zwaarte::Zwaar => formulieren::Zwaarte::Zwaar,
        },
        deadline: taak.deadline,
        leuk: taak.leuk,
        eigen_werk: taak.eigen_werk,
        tempo: taak.tempo,
    }
}

fn takenopbouw(schema: &Schema<'_>, weken: u32) -> Vec<Takenopbouw> {
    let fase = schema.takenopbouw(weken);
    let week = |week: &opbouw::Takenweek| Takenopbouw {
        maandag: week.maandag.datum(),
        delen: week.delen.iter().map(|deel| (deel.taak, deel.minuten, deel.tempo)).collect(),
    };
    fase.iter().map(week).collect()
}

/// A time of day; the end of the day is its midnight.
fn tijd(klok: Klok) -> Time {
    let deel = |minuten: u32| i8::try_from(minuten).unwrap_or(0);
    Time::new(deel(klok.minuten() / 60 % 24), deel(klok.minuten() % 60), 0, 0).unwrap_or(Time::midnight())
}
