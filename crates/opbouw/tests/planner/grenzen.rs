// SPDX-License-Identifier: EUPL-1.2
//! Limits of the bedrijfsarts: what they take, what stands still, what comes first afterwards.

use crate::hulp::{check, codes, dag, grens, plan, stappen, week};
use opbouw::{Bezwaar, Grens, Patroon, Schema};

/// The example of the contract.
#[test]
fn zes_uur_per_dag_tot_en_met_31_december() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.grenzen = vec![Grens {
        max_per_dag: Some(360),
        max_dagen_per_week: Some(4),
        max_per_week: Some(24 * 60),
        ..grens("2026-11-23", "2026-12-31")
    }];
    plan.vrij = vec![dag("2026-12-25")];
    check(
        &plan,
        &[
            "2026-W48 25: 2 2 2 2",
            "2026-W49 50: 4 4 4 4",
            "2026-W50 75: 6 6 6 6",
            "2026-W51 100: 6 6 6 6 (tekort 8)",
            "2026-W52 100: 6 6 6 6 (tekort 8)",
            "2026-W53 100: 6 6 6 6 (tekort 8)",
            "2027-W01 100: 8 8 8 8",
        ],
        "2027-01-04",
    );
    assert_eq!(codes(&plan), ["grens_bedrijfsarts"]);
}

#[test]
fn een_stap_die_tekortkwam_komt_na_de_grens_eerst() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.grenzen = vec![Grens { max_per_dag: Some(180), ..grens("2026-11-23", "2026-12-13") }];
    check(
        &plan,
        &[
            "2026-W48 25: 2 2 2 2",
            "2026-W49 50: 3 3 3 3 (tekort 4)",
            "2026-W50 50: 3 3 3 3 (tekort 4)",
            "2026-W51 50: 4 4 4 4",
            "2026-W52 75: 6 6 6 6",
            "2026-W53 100: 8 8 8 8",
        ],
        "2026-12-28",
    );
}

#[test]
fn een_ritme_staat_ook_stil_en_dagelijks_niet() {
    let drie_uur = Grens { max_per_dag: Some(180), ..grens("2026-11-23", "2026-12-06") };
    let mut ritme = plan("4 4", "2026-11-23", Patroon::Ritme { begin: 180, erbij: 60, elke_weken: 1 });
    ritme.grenzen = vec![Grens { max_per_dag: Some(120), ..drie_uur }];
    check(
        &ritme,
        &["2026-W48: 2 2 (tekort 2)", "2026-W49: 2 2 (tekort 2)", "2026-W50: 3 3", "2026-W51: 4 4"],
        "2026-12-14",
    );
    let mut dagelijks = plan("4 4", "2026-11-23", Patroon::Dagelijks { weken: 2 });
    dagelijks.grenzen = vec![drie_uur];
    check(&dagelijks, &["2026-W48: 1 2", "2026-W49: 3 3 (tekort 1)", "2026-W50: 4 4"], "2026-12-07");
}

#[test]
fn hoogstens_drie_dagen_worden_gespreid() {
    let mut plan = plan("8 8 8 8 8", "2026-11-23", Patroon::Wekelijks { stappen: vec![30, 100] });
    plan.grenzen = vec![Grens { max_dagen_per_week: Some(3), ..grens("2026-11-23", "2026-11-29") }];
    check(&plan, &["2026-W48 30: 4 0 4 0 4", "2026-W49 100: 8 8 8 8 8"], "2026-11-30");
    // The doctor limits the days, so an empty one is no advice.
    assert!(!codes(&plan).contains(&"leeg_en_lang"));
}

#[test]
fn wat_niet_op_minder_dagen_past_is_tekort() {
    let mut plan = plan("8 8 8 8 8", "2026-11-23", Patroon::Wekelijks { stappen: vec![100] });
    plan.grenzen = vec![Grens { max_dagen_per_week: Some(2), ..grens("2026-11-23", "2026-11-29") }];
    check(&plan, &["2026-W48 100: 8 0 0 0 8 (tekort 24)", "2026-W49 100: 8 8 8 8 8"], "2026-11-27");
}

#[test]
fn een_eigen_tabel_houdt_haar_eigen_dagen() {
    let weken = vec![week("0 4 0 4 4"), week("0 4 0 4")];
    let mut plan = plan("8 8 8 8 8", "2026-11-23", Patroon::Eigen { weken });
    plan.grenzen = vec![Grens { max_dagen_per_week: Some(2), ..grens("2026-11-23", "") }];
    check(&plan, &["2026-W48: 0 6 0 0 6", "2026-W49: 0 4 0 4 0"], "nooit");
}

#[test]
fn de_week_wordt_naar_verhouding_kleiner() {
    let mut plan = plan("8 4 8", "2026-11-23", Patroon::Wekelijks { stappen: vec![100] });
    plan.grenzen = vec![Grens { max_per_week: Some(600), ..grens("2026-11-23", "2026-11-29") }];
    check(&plan, &["2026-W48 100: 4 2 4 (tekort 10)", "2026-W49 100: 8 4 8"], "2026-11-30");
}

#[test]
fn van_twee_grenzen_geldt_per_veld_de_strengste() {
    let mut plan = stappen(&[100]);
    plan.grenzen = vec![
        Grens { max_per_dag: Some(300), max_per_week: Some(1_800), ..grens("2026-11-23", "2026-11-29") },
        Grens { max_per_dag: Some(360), max_per_week: Some(960), ..grens("2026-11-25", "2026-11-29") },
    ];
    check(&plan, &["2026-W48 100: 4 4 4 4 (tekort 16)", "2026-W49 100: 8 8 8 8"], "2026-11-30");
}

#[test]
fn een_grens_die_later_nog_komt_wordt_afgewacht() {
    let mut plan = stappen(&[100]);
    plan.grenzen = vec![Grens { max_per_dag: Some(240), ..grens("2026-12-07", "2026-12-13") }];
    check(
        &plan,
        &[
            "2026-W48 100: 8 8 8 8",
            "2026-W49 100: 8 8 8 8",
            "2026-W50 100: 4 4 4 4 (tekort 16)",
            "2026-W51 100: 8 8 8 8",
        ],
        "2026-12-14",
    );
}

#[test]
fn een_grens_zonder_einde_geeft_104_weken() {
    let mut plan = stappen(&[50, 100]);
    plan.grenzen = vec![Grens { max_per_dag: Some(300), ..grens("2026-11-23", "") }];
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!((schema.weken().len(), schema.volledig()), (104, None));
    assert!(codes(&plan).starts_with(&["grens_bedrijfsarts", "niet_volledig"]));
}

#[track_caller]
fn geweigerd(plan: &opbouw::Plan, code: &str, veld: &str) {
    let fouten = Schema::van(plan).expect_err("refused");
    let gevonden: Vec<_> = fouten.iter().map(|fout| (fout.bezwaar.code(), fout.veld)).collect();
    assert!(gevonden.contains(&(code, veld)), "{gevonden:?}");
    for taal in [opbouw::Taal::Nl, opbouw::Taal::En] {
        assert!(fouten.iter().all(|fout| fout.tekst(taal).contains(fout.veld)));
    }
}

#[test]
fn wat_niet_kan_wordt_bij_het_veld_geweigerd() {
    geweigerd(&plan("", "2026-11-23", Patroon::Dagelijks { weken: 4 }), "contract_leeg", "contract");
    geweigerd(&plan("25", "2026-11-23", Patroon::Dagelijks { weken: 4 }), "buiten_bereik", "contract");
    geweigerd(&stappen(&[50, 25]), "stap_daalt", "schema.stappen");
    geweigerd(&stappen(&[0, 25]), "buiten_bereik", "schema.stappen");
    geweigerd(&stappen(&[50, 101]), "boven_contract", "schema.stappen");
    geweigerd(&stappen(&[]), "buiten_bereik", "schema.stappen");
    let eigen = |uren| plan("8 8", "2026-11-23", Patroon::Eigen { weken: vec![week(uren)] });
    geweigerd(&eigen("9"), "boven_contract", "schema.weken");
    geweigerd(&eigen("8 8 1"), "boven_contract", "schema.weken");
    let mut kwartieren = eigen("2:10");
    kwartieren.afronding = 15;
    geweigerd(&kwartieren, "buiten_bereik", "schema.weken");
    let ritme =
        |begin, erbij, elke_weken| plan("8", "2026-11-23", Patroon::Ritme { begin, erbij, elke_weken });
    geweigerd(&ritme(0, 60, 1), "buiten_bereik", "schema.begin_uren_per_dag");
    geweigerd(&ritme(60, 60, 0), "buiten_bereik", "schema.elke_weken");
    geweigerd(&ritme(u32::MAX, u32::MAX, 1), "buiten_bereik", "schema.erbij");
    geweigerd(&plan("8", "2026-11-23", Patroon::Dagelijks { weken: 105 }), "buiten_bereik", "schema.weken");
}

#[test]
fn grenzen_die_niets_overlaten_worden_geweigerd() {
    let met = |grenzen: &[Grens]| {
        let mut plan = stappen(&[25, 50, 75, 100]);
        plan.grenzen = grenzen.to_vec();
        plan
    };
    let periode = grens("2026-11-23", "2026-12-31");
    geweigerd(&met(&[Grens { max_per_dag: Some(0), ..periode }]), "niets_over", "grenzen.max_uren_per_dag");
    geweigerd(
        &met(&[Grens { max_dagen_per_week: Some(0), ..periode }]),
        "niets_over",
        "grenzen.max_dagen_per_week",
    );
    geweigerd(&met(&[Grens { max_per_week: Some(0), ..periode }]), "niets_over", "grenzen.max_uren_per_week");
    // Ten minutes are less than the quarter of an hour in which days are rounded.
    geweigerd(&met(&[Grens { max_per_dag: Some(10), ..periode }]), "niets_over", "grenzen");
    geweigerd(
        &met(&[Grens { max_dagen_per_week: Some(8), ..periode }]),
        "buiten_bereik",
        "grenzen.max_dagen_per_week",
    );
    geweigerd(
        &met(&[Grens { tot_en_met: Some(dag("2026-11-01")), ..periode }]),
        "omgekeerd",
        "grenzen.tot_en_met",
    );
    // A limit that was over before the plan begins takes nothing.
    let voorbij = Grens { max_per_dag: Some(0), ..grens("2026-01-01", "2026-11-22") };
    assert_eq!(codes(&met(&[voorbij])), [""; 0]);
    let mut vrij = met(&[]);
    vrij.vrij = (0..800).map(|nummer| dag("2026-11-23").plus(nummer)).collect();
    assert_eq!(Schema::van(&vrij).expect_err("refused")[0].bezwaar, Bezwaar::GeenWerkdag);
}
