// SPDX-License-Identifier: EUPL-1.2
//! Blocks of work with pauses.

use crate::hulp::{dag, grens, stappen};
use opbouw::{Blokken, Grens, Klok, Plan, Schema};

fn in_blokken(werk: u32, pauze: u32, begin: &str) -> Plan {
    let mut plan = stappen(&[25, 50, 75, 100]);
    let begin = Klok::lees(begin).expect("a time");
    plan.blokken = Some(Blokken { werk, pauze, begin, einde: None });
    plan
}

#[track_caller]
fn check(plan: &Plan, op: &str, verwacht: &str) {
    let schema = Schema::van(plan).expect("a plan that can be");
    let werkdag = schema.dagen().iter().find(|werkdag| werkdag.dag == dag(op)).expect("a working day");
    let blokken: Vec<_> =
        schema.blokken(werkdag).map(|blok| format!("{}-{}", blok.begin, blok.einde)).collect();
    assert_eq!(blokken.join(" "), verwacht);
}

/// "Blokken van bijvoorbeeld 2 uur, gevolgd door 1 uur pauze, en dan weer 2 uur werken."
#[test]
fn twee_uur_werk_een_uur_pauze_twee_uur_werk() {
    let plan = in_blokken(120, 60, "09:00");
    check(&plan, "2026-11-23", "09:00-11:00");
    check(&plan, "2026-11-30", "09:00-11:00 12:00-14:00");
    check(&plan, "2026-12-07", "09:00-11:00 12:00-14:00 15:00-17:00");
}

#[test]
fn het_laatste_blok_is_wat_over_is() {
    check(&in_blokken(90, 30, "08:30"), "2026-11-30", "08:30-10:00 10:30-12:00 12:30-13:30");
}

#[test]
fn een_grens_kan_later_laten_beginnen() {
    let mut plan = in_blokken(120, 60, "09:00");
    plan.grenzen = vec![
        Grens { niet_voor: Klok::lees("10:30"), ..grens("2026-11-23", "2026-11-29") },
        Grens { niet_voor: Klok::lees("08:00"), ..grens("2026-11-30", "") },
    ];
    check(&plan, "2026-11-23", "10:30-12:30");
    check(&plan, "2026-11-30", "09:00-11:00 12:00-14:00");
}

#[test]
fn blokken_lopen_niet_door_in_de_nacht() {
    let plan = in_blokken(30, 120, "09:00");
    check(&plan, "2026-11-30", "");
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert!(schema.opmerkingen(plan.start).iter().any(|melding| melding.code() == "past_niet_in_dag"));
    check(&in_blokken(120, 0, "16:00"), "2026-12-14", "16:00-18:00 18:00-20:00 20:00-22:00 22:00-24:00");
}

#[test]
fn zonder_vraag_geen_blokken() {
    check(&stappen(&[25, 100]), "2026-11-23", "");
}
