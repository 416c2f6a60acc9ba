// SPDX-License-Identifier: EUPL-1.2
//! Week by week: each day with its hours, on the clock, and what is done. And the second phase, after full hours.

use super::zinnen;
use crate::Taal;
use crate::bladen::hoofdletter;
use crate::invoer::{Schemadag, Schemaweek, Urenschema};
use serde::Serialize;

/// More blocks on a day than this become one line.
const BLOKKEN: usize = 6;

#[derive(Debug, Serialize)]
pub(super) struct Weekblad {
    kop: String,
    rijen: Vec<Rij>,
}

#[derive(Debug, Serialize)]
struct Rij {
    dag: String,
    uren: String,
    klok: Vec<String>,
    taken: Vec<String>,
}

/// Every week of the schedule; `namen` are its tasks, ready for the page.
pub(super) fn alle(schema: &Urenschema, namen: &[String], taal: Taal) -> Vec<Weekblad> {
    schema.weken.iter().map(|week| Weekblad::nieuw(week, namen, taal)).collect()
}

/// The weeks in which own work comes back, each with a line per task.
pub(super) fn opbouw(
    schema: &Urenschema,
    namen: &[String],
    met_tempo: Tempo,
    taal: Taal,
) -> Vec<(String, Vec<String>)> {
    let regel = |(taak, minuten, tempo): &(usize, u32, u32)| {
        let naam = namen.get(*taak)?;
        let uren = zinnen::in_tabel(*minuten, taal);
        Some(match met_tempo {
            Tempo::Erbij => format!("{naam}: {uren}, tempo {}", taal.procent(tempo * 10)),
            Tempo::Weg => format!("{naam}: {uren}"),
        })
    };
    let week = |week: &crate::Takenopbouw| {
        let kop = zinnen::weken(week.maandag, week.maandag, taal);
        (kop, week.delen.iter().filter_map(regel).collect())
    };
    schema.takenopbouw.iter().map(week).collect()
}

/// Whether this reader sees the pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tempo {
    Erbij,
    Weg,
}

impl Weekblad {
    fn nieuw(week: &Schemaweek, namen: &[String], taal: Taal) -> Self {
        let nummer = zinnen::nummer(week);
        let dagen = zinnen::van_tot_en_met(week.maandag, taal);
        Self {
            kop: format!("Week\u{a0}{nummer} ({dagen}): {}", zinnen::in_tabel(week.minuten, taal)),
            rijen: week.dagen.iter().map(|dag| rij(dag, namen, taal)).collect(),
        }
    }
}

fn rij(dag: &Schemadag, namen: &[String], taal: Taal) -> Rij {
    let gewerkt = dag.gewerkt.map(|minuten| {
        format!(" ({} {})", taal.kies("gewerkt:", "worked:"), zinnen::in_tabel(minuten, taal))
    });
    Rij {
        dag: hoofdletter(&taal.weekdag_zonder_jaar(dag.dag)),
        uren: zinnen::in_tabel(dag.minuten, taal) + &gewerkt.unwrap_or_default(),
        klok: zinnen::klok(dag, BLOKKEN, taal),
        taken: dag.taken.iter().filter_map(|taak| namen.get(*taak).cloned()).collect(),
    }
}
