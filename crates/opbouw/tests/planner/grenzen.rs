// SPDX-License-Identifier: EUPL-1.2
//! Limits of the bedrijfsarts: what they take, what stands still, what comes first afterwards.

use crate::hulp::{check, codes, dag, grens, plan, stappen, week};
use opbouw::{Bezwaar, Blokken, Grens, Klok, Patroon, Schema};

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
    geweigerd(&met(&[Grens { max_per_dag: Some(10), ..periode }]), "niets_over", "grenzen.max_uren_per_dag");
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

#[track_caller]
fn neemt_alles(grenzen: &[Grens], veld: &str, plaats: usize) {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.grenzen = grenzen.to_vec();
    let fouten = Schema::van(&plan).expect_err("refused");
    let gevonden: Vec<_> = fouten.iter().map(|fout| (fout.veld, fout.plaats)).collect();
    assert_eq!(gevonden, [(veld, Some(plaats))]);
}

/// Of limits that together leave nothing, the one that took the last is named, with its field.
#[test]
fn de_grens_die_het_laatste_neemt_wordt_genoemd() {
    let periode = grens("2026-11-23", "2026-12-31");
    let per_dag = |minuten| Grens { max_per_dag: Some(minuten), ..periode };
    let per_week = |minuten| Grens { max_per_week: Some(minuten), ..periode };
    let ruim =
        Grens { max_per_dag: Some(360), max_dagen_per_week: Some(4), max_per_week: Some(1_440), ..periode };
    neemt_alles(&[ruim, per_dag(10)], "grenzen.max_uren_per_dag", 1);
    neemt_alles(&[ruim, per_week(10)], "grenzen.max_uren_per_week", 1);
    // The strictest of two, and the first of two alike.
    neemt_alles(&[per_week(14), ruim, per_week(10)], "grenzen.max_uren_per_week", 2);
    neemt_alles(&[ruim, per_dag(10), per_dag(10)], "grenzen.max_uren_per_dag", 1);
    // One that does not hold in that week is not to blame.
    let later = Grens { max_per_dag: Some(5), ..grens("2026-12-07", "") };
    neemt_alles(&[later, per_dag(10)], "grenzen.max_uren_per_dag", 1);
    // On one day a week, and a Monday that may have nothing.
    let maandag = Grens { max_per_dag: Some(10), ..grens("2026-11-23", "2026-11-23") };
    neemt_alles(&[Grens { max_dagen_per_week: Some(1), ..periode }, maandag], "grenzen.max_uren_per_dag", 1);
    // A few minutes on many days are no whole unit on one day.
    let weken = vec![week("0:05 0:05")];
    let mut klein = plan("0:05 0:05 8", "2026-11-23", Patroon::Eigen { weken });
    klein.afronding = 60;
    klein.grenzen = vec![ruim, Grens { max_dagen_per_week: Some(1), ..periode }];
    assert!(Schema::van(&klein).is_ok());
}

/// A list that is empty or too long is one fault with a sentence of its own, not one for each of its items.
#[test]
fn een_lege_of_te_lange_opbouw_is_een_fout() {
    let eigen = |aantal| plan("8 8", "2026-11-23", Patroon::Eigen { weken: vec![week("9 9"); aantal] });
    for (plan, veld, bezwaar) in [
        (stappen(&[]), "schema.stappen", Bezwaar::GeenWeek),
        (stappen(&[0; 105]), "schema.stappen", Bezwaar::MeerWeken(104)),
        (eigen(0), "schema.weken", Bezwaar::GeenWeek),
        (eigen(105), "schema.weken", Bezwaar::MeerWeken(104)),
    ] {
        let fouten = Schema::van(&plan).expect_err("refused");
        let gevonden: Vec<_> = fouten.iter().map(|fout| (fout.veld, fout.plaats, fout.bezwaar)).collect();
        assert_eq!(gevonden, [(veld, None, bezwaar)]);
    }
}

#[test]
fn een_dag_die_geen_eenheid_is_wordt_genoemd() {
    let mut plan = plan("8 8 8", "2026-11-23", Patroon::Eigen { weken: vec![week("2 2 2:10")] });
    plan.afronding = 15;
    let fouten = Schema::van(&plan).expect_err("refused");
    assert_eq!(fouten[0].bezwaar, Bezwaar::GeenEenheid { gevraagd: 130, eenheid: 15, weekdag: 2 });
}

/// A limit of exactly the contract takes nothing and makes nothing longer, to the minute.
#[test]
fn een_grens_die_het_contract_is_neemt_niets() {
    let mut plan = plan("7:36 7:36 0 0 3:48", "2026-11-23", Patroon::Wekelijks { stappen: vec![100] });
    let alles = grens("2026-11-23", "2028-01-01");
    for grens in [
        Grens { max_per_dag: Some(456), ..alles },
        Grens { max_per_week: Some(1_140), ..alles },
        Grens { max_dagen_per_week: Some(3), ..alles },
    ] {
        plan.grenzen = vec![grens];
        check(&plan, &["2026-W48 100: 7:36 7:36 3:48"], "2026-11-23");
    }
    // As many days as there are is no limit of days: an empty one is still advice.
    let mut eigen = plan.clone();
    eigen.patroon = Patroon::Eigen { weken: vec![week("7:36 0 0 0 3:48")] };
    eigen.grenzen = vec![Grens { max_dagen_per_week: Some(3), ..alles }];
    eigen.afronding = 1;
    assert!(codes(&eigen).contains(&"leeg_en_lang"));
}

/// A day off can hide what a limit without an end takes from every other week.
#[test]
fn een_open_grens_telt_ook_na_een_week_die_vol_is() {
    let mut plan = stappen(&[100]);
    plan.grenzen = vec![Grens { max_per_week: Some(24 * 60), ..grens("2026-11-23", "") }];
    plan.vrij = vec![dag("2026-11-24")];
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!((schema.weken()[0].tekort, schema.weken().len(), schema.volledig()), (0, 104, None));
}

#[test]
fn een_weigering_noemt_de_dag_als_er_een_is() {
    let niets = Bezwaar::NietsOver(dag("2026-11-23"));
    assert_eq!((niets.dag(), Bezwaar::ContractLeeg.dag()), (Some(dag("2026-11-23")), None));
}

/// What a field may hold at most, and one more.
#[test]
fn de_uiterste_waarden_kunnen_en_daarbuiten_niet() {
    let klok = |tekst: &str| Klok::lees(tekst).expect("a time");
    let blokken = |werk, pauze, einde: Option<&'static str>| {
        let mut plan = stappen(&[25, 50, 75, 100]);
        plan.blokken = Some(Blokken { werk, pauze, begin: klok("09:00"), einde: einde.map(klok) });
        plan
    };
    assert!(Schema::van(&blokken(1, 1_440, Some("09:01"))).is_ok());
    assert!(Schema::van(&blokken(1_440, 0, None)).is_ok());
    geweigerd(&blokken(0, 0, None), "buiten_bereik", "blokken.werk_minuten");
    geweigerd(&blokken(1_441, 0, None), "buiten_bereik", "blokken.werk_minuten");
    geweigerd(&blokken(60, 1_441, None), "buiten_bereik", "blokken.pauze_minuten");
    geweigerd(&blokken(60, 0, Some("09:00")), "omgekeerd", "blokken.einde");
    let per_dag = |minuten| {
        let mut plan = stappen(&[25, 50, 75, 100]);
        plan.grenzen = vec![Grens { max_per_dag: Some(minuten), ..grens("2026-11-23", "") }];
        plan
    };
    assert!(Schema::van(&per_dag(1_440)).is_ok());
    geweigerd(&per_dag(1_441), "buiten_bereik", "grenzen.max_uren_per_dag");
    let ritme = |begin, erbij| plan("8", "2026-11-23", Patroon::Ritme { begin, erbij, elke_weken: 1 });
    assert!(Schema::van(&ritme(1, 0)).is_ok() && Schema::van(&ritme(1_440, 1_440)).is_ok());
    // A limit of nothing on the first day alone is still one.
    let mut eerste_dag = stappen(&[25, 50, 75, 100]);
    eerste_dag.grenzen = vec![Grens { max_per_dag: Some(0), ..grens("2026-11-23", "2026-11-23") }];
    geweigerd(&eerste_dag, "niets_over", "grenzen.max_uren_per_dag");
}

/// Each refusal says what is wrong with the very thing that was written.
#[test]
fn elke_weigering_zegt_wat_en_waarom_in_twee_talen() {
    let (nl, en) = (opbouw::Taal::Nl, opbouw::Taal::En);
    for (bezwaar, stukken) in [
        (Bezwaar::ContractLeeg, ["geen uren", "no hours"]),
        (Bezwaar::DagTeLang(1_440), ["niet meer dan 24 uur", "no more than 24 hours"]),
        (Bezwaar::StapDaalt { stap: 25, vorige: 50 }, ["ten minste 50", "50"]),
        (
            Bezwaar::BovenContract { gevraagd: 540, contract: 456, weekdag: Some(4) },
            ["vrijdag 9 uur", "Friday"],
        ),
        (Bezwaar::BovenContract { gevraagd: 120, contract: 100, weekdag: None }, ["120 %", "120 %"]),
        (
            Bezwaar::GeenEenheid { gevraagd: 130, eenheid: 15, weekdag: 1 },
            ["dinsdag 2:10 uur", "2:10 hours on Tuesday"],
        ),
        (Bezwaar::GeenUren, ["0 uur", "0 hours"]),
        (Bezwaar::GeenWeek, ["nog geen week", "no week yet"]),
        (Bezwaar::MeerWeken(104), ["langer dan 104 weken", "longer than 104 weeks"]),
        (Bezwaar::Bereik(1, 7), ["1 tot en met 7", "1 to 7"]),
        (Bezwaar::Omgekeerd, ["niet na het begin", "not come after"]),
        (
            Bezwaar::NietsOver(dag("2026-11-23")),
            ["deze grens laat in de week van 2026-11-23", "this limit leaves"],
        ),
        (Bezwaar::GeenWerkdag, ["werkdag", "day"]),
    ] {
        assert!(bezwaar.tekst(nl).contains(stukken[0]), "{}", bezwaar.tekst(nl));
        assert!(bezwaar.tekst(en).contains(stukken[1]), "{}", bezwaar.tekst(en));
        assert!(!bezwaar.code().is_empty());
        // A whole sentence, also where no field stands before it: it begins with what it is about.
        let begint = |zin: &str, woorden: &[&str]| woorden.iter().any(|woord| zin.starts_with(woord));
        assert!(
            begint(&bezwaar.tekst(nl), &["het ", "de ", "een ", "deze ", "dit "]),
            "{}",
            bezwaar.tekst(nl)
        );
        assert!(begint(&bezwaar.tekst(en), &["the ", "a ", "this "]), "{}", bezwaar.tekst(en));
    }
    let fout = &Schema::van(&stappen(&[50, 25])).expect_err("refused")[0];
    assert!(fout.tekst(nl).starts_with("`schema.stappen`, nummer 2: deze stap is 25"), "{}", fout.tekst(nl));
}
