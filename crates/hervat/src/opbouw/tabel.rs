// SPDX-License-Identifier: EUPL-1.2
//! A schedule as a table for a terminal: a row per week, weeks that repeat each other as one.

use super::Invoer;
use super::checkin::Gehoord;
use opbouw::{Dag, Geweigerd, Isoweek, Opmerking, Schema, Taal, Week, Werkdag};
use std::fmt::Write as _;

const DAGEN_NL: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const DAGEN_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// When hours are full, a row per week, and every remark.
///
/// # Errors
/// What is wrong with the plan.
pub fn als_tabel(invoer: &Invoer, vandaag: Dag, taal: Taal) -> Result<String, Vec<Geweigerd>> {
    let loopt = invoer.schema(vandaag)?;
    let schema = &loopt.schema;
    let opmerkingen = loopt.opmerkingen(&invoer.verdeling(schema), vandaag);
    let mut uit = kop(schema, taal);
    rijen(&mut uit, schema, taal);
    meldingen(&mut uit, &opmerkingen, taal);
    uit.extend(Gehoord::van(&invoer.checkins, &loopt, vandaag).map(|gehoord| gehoord.tekst(taal)));
    Ok(uit)
}

fn kop(schema: &Schema<'_>, taal: Taal) -> String {
    let zin = match (taal, schema.volledig()) {
        (Taal::Nl, Some(dag)) => format!("Alle uren vanaf {dag} ({}).", Isoweek::van(dag)),
        (Taal::En, Some(dag)) => format!("All hours from {dag} on ({}).", Isoweek::van(dag)),
        (Taal::Nl, None) => "Dit schema komt niet op alle uren van het contract.".to_owned(),
        (Taal::En, None) => "This schedule does not reach all hours of the contract.".to_owned(),
    };
    zin + "\n\n"
}

fn rijen(uit: &mut String, schema: &Schema<'_>, taal: Taal) {
    let koppen = match taal {
        Taal::Nl => ["Week", "Stap", "%", "Uren", "Tekort", "Dagen"],
        Taal::En => ["Week", "Step", "%", "Hours", "Shortage", "Days"],
    };
    let komma = if taal == Taal::Nl { ',' } else { '.' };
    let mut rijen = vec![koppen.map(str::to_owned)];
    for gelijke in schema.weken().chunk_by(|een, ander| gelijk(schema, een, ander)) {
        let [week, ..] = gelijke else { continue };
        let nummers = match (gelijke, taal) {
            ([.., laatste], Taal::Nl) if gelijke.len() > 1 => {
                format!("{} t/m {}", week.week(), laatste.week())
            }
            ([.., laatste], Taal::En) if gelijke.len() > 1 => {
                format!("{} to {}", week.week(), laatste.week())
            }
            _ => week.week().to_string(),
        };
        let tekort = if week.tekort == 0 { "-".to_owned() } else { uren(week.tekort) };
        rijen.push([
            nummers,
            week.stap.map_or_else(|| "-".to_owned(), |stap| stap.to_string()),
            format!("{}{komma}{}", week.promille() / 10, week.promille() % 10),
            uren(week.minuten),
            tekort,
            dagen(schema.dagen_van(week), taal),
        ]);
    }
    crate::opdrachtregel::kolommen(uit, &rijen);
}

/// Two weeks are one row when everything but their dates is the same.
fn gelijk(schema: &Schema<'_>, een: &Week, ander: &Week) -> bool {
    let dag = |dag: &Werkdag| (weekdag(dag.dag), dag.minuten, dag.gewerkt);
    let dagen = |week| schema.dagen_van(week).iter().map(dag);
    (een.stap, een.tekort) == (ander.stap, ander.tekort) && dagen(een).eq(dagen(ander))
}

fn dagen(dagen: &[Werkdag], taal: Taal) -> String {
    let namen = if taal == Taal::Nl { DAGEN_NL } else { DAGEN_EN };
    let dag = |dag: &Werkdag| {
        let gewerkt = dag.gewerkt.map_or(String::new(), |minuten| format!(" ({})", uren(minuten)));
        format!("{} {}{gewerkt}", namen[weekdag(dag.dag)], uren(dag.minuten))
    };
    dagen.iter().map(dag).collect::<Vec<_>>().join(", ")
}

fn weekdag(dag: Dag) -> usize {
    usize::try_from(dag.weekdag().to_monday_zero_offset()).unwrap_or(0)
}

/// `7:36`: hours and minutes, so that nobody has to compute.
fn uren(minuten: u32) -> String {
    format!("{}:{:02}", minuten / 60, minuten % 60)
}

fn meldingen(uit: &mut String, opmerkingen: &[Opmerking], taal: Taal) {
    for opmerking in opmerkingen {
        let _ = write!(uit, "\n{}", opmerking.tekst(taal));
    }
    if !opmerkingen.is_empty() {
        uit.push('\n');
    }
}
