// SPDX-License-Identifier: EUPL-1.2
//! Tasks: the proposal, what a change means, and the second phase.

use crate::hulp::{dag, grens, plan, stappen};
use opbouw::{Grens, Opmerking, Patroon, Plan, Schema, Taak, Zwaarte};
use std::time::{Duration, Instant};

fn taken() -> Vec<Taak> {
    let zwaar = |naam: &str| Taak { zwaarte: Zwaarte::Zwaar, ..Taak::nieuw(naam) };
    vec![
        Taak::nieuw("archief"),
        Taak { leuk: true, ..Taak::nieuw("post") },
        Taak { leuk: true, ..zwaar("ontwerp") },
        Taak { deadline: true, ..Taak::nieuw("factuur") },
        Taak { eigen_werk: true, ..zwaar("dossiers") },
        Taak { eigen_werk: true, tempo: 50, ..Taak::nieuw("telefoon") },
        Taak { eigen_werk: true, deadline: true, ..Taak::nieuw("rapport") },
    ]
}

fn met_taken() -> Plan {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.taken = taken();
    plan
}

fn namen(plan: &Plan, schema: &Schema<'_>, op: &str) -> String {
    let voorstel = schema.voorstel();
    let namen: Vec<_> = voorstel.op(dag(op)).iter().map(|taak| plan.taken[*taak].naam.as_str()).collect();
    namen.join(", ")
}

#[test]
fn een_coach_vindt_het_voorstel_goed() {
    let plan = met_taken();
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!(namen(&plan, &schema, "2026-11-23"), "post");
    assert_eq!(namen(&plan, &schema, "2026-11-24"), "ontwerp");
    assert_eq!(namen(&plan, &schema, "2026-11-25"), "archief");
    // Deadlines only after two weeks, own work not before hours are full.
    assert_eq!(namen(&plan, &schema, "2026-12-07"), "ontwerp, factuur, archief");
    assert_eq!(schema.beoordeel(&schema.voorstel()), []);
}

#[test]
fn zonder_aangepast_werk_komt_eigen_werk_meteen() {
    let mut plan = met_taken();
    plan.taken.retain(|taak| taak.eigen_werk);
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!(namen(&plan, &schema, "2026-11-23"), "telefoon");
    assert_eq!(schema.beoordeel(&schema.voorstel()), []);
}

#[track_caller]
fn na_verandering(op: &str, taken: &[usize], codes: &[&str]) {
    let plan = met_taken();
    let schema = Schema::van(&plan).expect("a plan that can be");
    let mut verdeling = schema.voorstel();
    verdeling.zet(dag(op), taken);
    let gevonden: Vec<_> = schema.beoordeel(&verdeling).into_iter().map(Opmerking::code).collect();
    assert_eq!(gevonden, codes);
}

#[test]
fn de_planner_zegt_wat_een_verandering_betekent() {
    na_verandering("2026-11-25", &[2], &["twee_zware_dagen"]);
    na_verandering("2026-11-23", &[3], &["deadline_te_vroeg"]);
    na_verandering("2026-11-25", &[5], &["eigen_werk_te_vroeg"]);
    na_verandering("2026-11-24", &[2, 2], &["zwaar_op_zwaar"]);
    na_verandering("2026-11-25", &[0, 1], &[]);
    // Full hours: own work may begin.
    na_verandering("2026-12-14", &[5], &[]);
}

#[test]
fn een_eerste_week_zonder_iets_leuks() {
    let plan = met_taken();
    let schema = Schema::van(&plan).expect("a plan that can be");
    let mut verdeling = schema.voorstel();
    for werkdag in &schema.dagen()[..4] {
        verdeling.zet(werkdag.dag, &[0]);
    }
    let codes: Vec<_> = schema.beoordeel(&verdeling).into_iter().map(Opmerking::code).collect();
    assert_eq!(codes, ["eerst_wat_leuk_is"]);
}

#[test]
fn een_taak_op_een_dag_zonder_uren() {
    let weken = vec![[120, 0, 120, 0, 0, 0, 0]];
    let mut plan = plan("8 8 8", "2026-11-23", Patroon::Eigen { weken });
    plan.taken = vec![Taak { leuk: true, ..Taak::nieuw("post") }];
    let schema = Schema::van(&plan).expect("a plan that can be");
    let mut verdeling = schema.voorstel();
    assert!(verdeling.op(dag("2026-11-24")).is_empty());
    verdeling.zet(dag("2026-11-24"), &[0]);
    let codes: Vec<_> = schema.beoordeel(&verdeling).into_iter().map(Opmerking::code).collect();
    assert_eq!(codes, ["taak_zonder_uren"]);
}

/// "Zodra het volledig aantal werkuren is behaald, kan het aangepaste werk geleidelijk worden vervangen."
#[test]
fn na_volle_uren_vervangt_eigen_werk_het_aangepaste() {
    let plan = met_taken();
    let schema = Schema::van(&plan).expect("a plan that can be");
    let weken: Vec<_> = schema
        .takenopbouw(4)
        .iter()
        .map(|week| {
            let delen: Vec<_> = week
                .delen
                .iter()
                .map(|deel| format!("{} {}m {}%", plan.taken[deel.taak].naam, deel.minuten, deel.tempo))
                .collect();
            format!("{} {}", week.week(), delen.join(", "))
        })
        .collect();
    assert_eq!(
        weken,
        [
            "2026-W52 telefoon 480m 50%, archief 360m 100%, post 360m 100%, ontwerp 360m 100%, factuur 360m 100%",
            "2026-W53 telefoon 480m 65%, dossiers 480m 100%, archief 240m 100%, post 240m 100%, ontwerp 240m 100%, factuur 240m 100%",
            "2027-W01 telefoon 480m 80%, dossiers 480m 100%, rapport 480m 100%, archief 120m 100%, post 120m 100%, ontwerp 120m 100%, factuur 120m 100%",
            "2027-W02 telefoon 645m 100%, dossiers 645m 100%, rapport 630m 100%",
        ]
    );
}

#[test]
fn zonder_volle_uren_of_eigen_taken_geen_tweede_fase() {
    let mut plan = met_taken();
    plan.patroon = Patroon::Wekelijks { stappen: vec![25, 50] };
    assert!(Schema::van(&plan).expect("a plan that can be").takenopbouw(4).is_empty());
    let mut zonder = met_taken();
    zonder.taken.retain(|taak| !taak.eigen_werk);
    assert!(Schema::van(&zonder).expect("a plan that can be").takenopbouw(4).is_empty());
}

/// A task on a day off, or on a day that the contract does not have, does not vanish without a word.
#[test]
fn een_taak_op_een_vrije_dag_wordt_gezegd() {
    na_verandering("2026-11-27", &[0], &["taak_zonder_uren"]);
    let mut plan = met_taken();
    plan.vrij = vec![dag("2026-11-24")];
    let schema = Schema::van(&plan).expect("a plan that can be");
    let mut verdeling = schema.voorstel();
    verdeling.zet(dag("2026-11-24"), &[2]);
    assert_eq!(verdeling.op(dag("2026-11-24")), [2]);
    let codes: Vec<_> = schema.beoordeel(&verdeling).into_iter().map(|een| (een.code(), een.dag())).collect();
    assert!(codes.contains(&("taak_zonder_uren", Some(dag("2026-11-24")))), "{codes:?}");
}

/// Two heavy tasks that are liked and a light one that is not: the second day is light, not empty.
#[test]
fn na_een_zware_dag_komt_een_lichte_en_geen_lege() {
    let leuk = |naam: &str| Taak { leuk: true, zwaarte: Zwaarte::Zwaar, ..Taak::nieuw(naam) };
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.taken = vec![leuk("ontwerp"), leuk("advies"), Taak::nieuw("archief")];
    let schema = Schema::van(&plan).expect("a plan that can be");
    let dagen = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"].map(|op| namen(&plan, &schema, op));
    assert_eq!(dagen, ["ontwerp", "archief", "advies", "archief"]);
}

/// A table of one's own may end before a limit begins: the second phase keeps to that limit.
#[test]
fn de_tweede_fase_blijft_onder_een_grens() {
    let mut plan = plan("8 8", "2026-11-23", Patroon::Eigen { weken: vec![[480, 480, 0, 0, 0, 0, 0]] });
    plan.grenzen = vec![Grens { max_per_dag: Some(240), ..grens("2026-12-07", "2026-12-13") }];
    plan.taken = vec![Taak { eigen_werk: true, ..Taak::nieuw("dossiers") }];
    let schema = Schema::van(&plan).expect("a plan that can be");
    let uren: Vec<_> = schema.takenopbouw(3).iter().map(|week| week.delen[0].minuten).collect();
    assert_eq!(uren, [960, 480, 960]);
}

/// The first weeks of own work have no deadlines, as long as there is other work.
#[test]
fn deadlines_komen_ook_in_de_tweede_fase_later() {
    let eigen = |naam: &str, deadline| Taak { eigen_werk: true, deadline, ..Taak::nieuw(naam) };
    let mut plan = stappen(&[100]);
    let begint = |plan: &Plan| {
        let schema = Schema::van(plan).expect("a plan that can be");
        schema
            .takenopbouw(6)
            .iter()
            .position(|week| week.delen.iter().any(|deel| plan.taken[deel.taak].deadline))
    };
    plan.taken = vec![eigen("rapport", true), Taak::nieuw("post")];
    assert_eq!(begint(&plan), Some(2));
    plan.taken = vec![eigen("rapport", true), eigen("telefoon", false)];
    assert_eq!(begint(&plan), Some(2));
    plan.taken = vec![eigen("rapport", true)];
    assert_eq!(begint(&plan), Some(0));
}

/// Own work begins with what is liked, among tasks that weigh as much.
#[test]
fn de_tweede_fase_begint_met_wat_leuk_is() {
    let eigen = |naam: &str, leuk| Taak { eigen_werk: true, leuk, ..Taak::nieuw(naam) };
    let mut plan = stappen(&[100]);
    plan.taken = vec![eigen("dossiers", false), eigen("advies", true), Taak::nieuw("post")];
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!(schema.takenopbouw(4)[0].delen[0].taak, 1);
}

/// What is liked has a deadline, may be done from Wednesday on, and Wednesday has no hours: then nothing is said.
#[test]
fn wat_niet_kan_wordt_niet_gemist() {
    let weken = vec![[0; 7], [0; 7], [120, 120, 0, 0, 0, 0, 0]];
    let mut plan = plan("8 8 8", "2026-11-25", Patroon::Eigen { weken });
    plan.taken = vec![Taak { leuk: true, deadline: true, ..Taak::nieuw("factuur") }, Taak::nieuw("post")];
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!(namen(&plan, &schema, "2026-12-07"), "post");
    assert_eq!(schema.beoordeel(&schema.voorstel()), []);
}

/// Whether there is adapted work is asked once, not of every task on every day: else this takes minutes.
#[test]
fn een_lange_lijst_van_eigen_taken_is_zo_verdeeld() {
    let mut plan = stappen(&[25]);
    let eigen = |nummer| Taak { eigen_werk: true, leuk: true, ..Taak::nieuw(format!("taak {nummer}")) };
    plan.taken = (0..4_000).map(eigen).collect();
    let schema = Schema::van(&plan).expect("a plan that can be");
    let begin = Instant::now();
    let voorstel = schema.voorstel();
    assert_eq!(schema.beoordeel(&voorstel), []);
    assert!(begin.elapsed() < Duration::from_secs(20), "{:?}", begin.elapsed());
    // Every day another one, as long as there are any.
    let gekozen: Vec<_> = schema.dagen().iter().flat_map(|dag| voorstel.op(dag.dag)).copied().collect();
    assert_eq!(gekozen, (0..416).collect::<Vec<_>>());
}
