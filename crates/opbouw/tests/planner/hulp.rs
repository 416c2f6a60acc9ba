// SPDX-License-Identifier: EUPL-1.2
//! Plans in few words, and schedules in one line per week.

use opbouw::{Contract, Dag, Grens, Patroon, Plan, Schema};

#[track_caller]
pub(crate) fn dag(tekst: &str) -> Dag {
    Dag::lees(tekst).unwrap_or_else(|fout| panic!("{tekst}: {fout}"))
}

/// `8 8 8 8`: hours per day from Monday on; what is not there is nothing.
#[track_caller]
pub(crate) fn week(uren: &str) -> [u32; 7] {
    let mut minuten = [0; 7];
    for (plaats, uren) in uren.split_whitespace().enumerate() {
        let (heel, rest) = uren.split_once(':').unwrap_or((uren, "0"));
        let getal = |tekst: &str| tekst.parse::<u32>().unwrap_or_else(|_| panic!("no hours: {uren}"));
        minuten[plaats] = getal(heel) * 60 + getal(rest);
    }
    minuten
}

#[track_caller]
pub(crate) fn plan(contract: &str, start: &str, patroon: Patroon) -> Plan {
    Plan::nieuw(Contract::nieuw(week(contract)), dag(start), patroon)
}

/// Four days of eight hours from Monday 23 November 2026 on, in weekly steps.
pub(crate) fn stappen(stappen: &[u32]) -> Plan {
    plan("8 8 8 8", "2026-11-23", Patroon::Wekelijks { stappen: stappen.to_vec() })
}

#[track_caller]
pub(crate) fn grens(van: &str, tot_en_met: &str) -> Grens {
    Grens::vanaf(dag(van), (!tot_en_met.is_empty()).then(|| dag(tot_en_met)))
}

/// `2026-W48 25: 2 2 2 2`, and what a limit took.
pub(crate) fn weken(schema: &Schema<'_>) -> Vec<String> {
    let regel = |week| {
        let week: &opbouw::Week = week;
        let stap = week.stap.map_or(String::new(), |stap| format!(" {stap}"));
        let dagen: Vec<_> = schema.dagen_van(week).iter().map(|dag| uren(dag.minuten)).collect();
        let tekort =
            if week.tekort == 0 { String::new() } else { format!(" (tekort {})", uren(week.tekort)) };
        format!("{}{stap}: {}{tekort}", week.week(), dagen.join(" "))
    };
    schema.weken().iter().map(regel).collect()
}

fn uren(minuten: u32) -> String {
    if minuten.is_multiple_of(60) {
        return (minuten / 60).to_string();
    }
    format!("{}:{:02}", minuten / 60, minuten % 60)
}

#[track_caller]
pub(crate) fn check(plan: &Plan, verwacht: &[&str], volledig: &str) {
    let schema = Schema::van(plan).unwrap_or_else(|fouten| panic!("refused: {fouten:?}"));
    assert_eq!(weken(&schema), verwacht);
    let gevonden = schema.volledig().map_or_else(|| "nooit".to_owned(), |dag| dag.to_string());
    assert_eq!(gevonden, volledig);
}

/// The codes of all remarks, on the first day of the plan.
pub(crate) fn codes(plan: &Plan) -> Vec<&'static str> {
    let schema = Schema::van(plan).unwrap_or_else(|fouten| panic!("refused: {fouten:?}"));
    schema.opmerkingen(plan.start).into_iter().map(opbouw::Opmerking::code).collect()
}
