// SPDX-License-Identifier: EUPL-1.2
//! The examples of the instruction for the coach (seed 000), and boundaries of calendar and contract.

use crate::hulp::{check, codes, dag, grens, plan, stappen, week, weken};
use opbouw::{Grens, Isoweek, Patroon, Schema};

/// "In week 1 voor 25%, in week 2 voor 50%, in week 3 voor 75%, in week 4 voor 100% van de contracturen."
#[test]
fn wekelijks_25_50_75_100() {
    let plan = stappen(&[25, 50, 75, 100]);
    check(
        &plan,
        &["2026-W48 25: 2 2 2 2", "2026-W49 50: 4 4 4 4", "2026-W50 75: 6 6 6 6", "2026-W51 100: 8 8 8 8"],
        "2026-12-14",
    );
    assert!(codes(&plan).is_empty());
}

/// "Iedere dag steeds een kleiner percentage toevoegen, om zo ook in 4 weken op 100% te zitten."
#[test]
fn iedere_dag_een_beetje_erbij_tot_100_in_vier_weken() {
    let plan = plan("8 8 8 8", "2026-11-23", Patroon::Dagelijks { weken: 4 });
    check(
        &plan,
        &[
            "2026-W48: 0:30 1 1:30 2",
            "2026-W49: 2:30 3 3:30 4",
            "2026-W50: 4:30 5 5:30 6",
            "2026-W51: 6:30 7 7:30 8",
        ],
        "2026-12-17",
    );
    assert!(codes(&plan).is_empty());
}

/// "Gebruik maken van weeknummers in de jaarplanning om inzicht te krijgen in wanneer ze weer 100% aan het werk zijn."
#[test]
fn kalenderplanning_noemt_weeknummers_en_de_week_van_100_procent() {
    let plan = stappen(&[25, 50, 75, 100]);
    let schema = Schema::van(&plan).expect("a plan that can be");
    let nummers: Vec<_> = schema.weken().iter().map(|week| week.week().nummer).collect();
    assert_eq!(nummers, [48, 49, 50, 51]);
    assert_eq!(schema.volledig().map(Isoweek::van), Some(Isoweek { jaar: 2026, nummer: 51 }));
}

/// "In plaats van twee dagen 4 uur te werken, kan de cliënt beter 4 dagen 2 uur werken."
#[test]
fn vier_dagen_twee_uur_liever_dan_twee_dagen_vier() {
    let schema_van = |uren: &str| {
        let weken = vec![week(uren)];
        plan("8 8 8 8", "2026-11-23", Patroon::Eigen { weken })
    };
    assert!(codes(&schema_van("4 0 4 0")).contains(&"leeg_en_lang"));
    assert!(!codes(&schema_van("2 2 2 2")).contains(&"leeg_en_lang"));
    // Whoever asks eight hours a week of the planner gets the second.
    let plan = stappen(&[25, 100]);
    assert_eq!(weken(&Schema::van(&plan).expect("a plan that can be"))[0], "2026-W48 25: 2 2 2 2");
}

#[test]
fn deeltijd_met_decimale_uren_blijft_naar_rato() {
    // 7.6 hours on Monday and Tuesday, 3.8 on Friday.
    check(
        &plan("7:36 7:36 0 0 3:48", "2026-11-23", Patroon::Wekelijks { stappen: vec![50, 100] }),
        &["2026-W48 50: 3:45 3:45 2", "2026-W49 100: 7:36 7:36 3:48"],
        "2026-11-30",
    );
}

#[test]
fn een_dag_per_week_van_een_uur() {
    check(
        &plan("0 0 1", "2026-11-23", Patroon::Wekelijks { stappen: vec![25, 50, 75, 100] }),
        &["2026-W48 25: 0:15", "2026-W49 50: 0:30", "2026-W50 75: 0:45", "2026-W51 100: 1"],
        "2026-12-16",
    );
}

#[test]
fn weekend_werk_telt_gewoon_mee() {
    check(
        &plan("0 0 0 0 0 6 6", "2026-11-28", Patroon::Wekelijks { stappen: vec![50, 100] }),
        &["2026-W48 50: 3 3", "2026-W49 100: 6 6"],
        "2026-12-05",
    );
}

#[test]
fn week_53_en_het_nieuwe_jaar() {
    let mut plan = plan("8 8 8 8 8", "2026-12-21", Patroon::Wekelijks { stappen: vec![20, 40, 60, 80, 100] });
    plan.vrij = vec![dag("2026-12-25"), dag("2027-01-01")];
    check(
        &plan,
        &[
            "2026-W52 20: 1:45 1:45 1:30 1:30",
            "2026-W53 40: 3:15 3:15 3:15 3",
            "2027-W01 60: 5 4:45 4:45 4:45 4:45",
            "2027-W02 80: 6:30 6:30 6:30 6:15 6:15",
            "2027-W03 100: 8 8 8 8 8",
        ],
        "2027-01-18",
    );
}

#[test]
fn wie_in_de_tweede_helft_van_de_week_begint_doet_stap_een_twee_weken() {
    // Thursday: 8 of 32 hours are left.
    let mut plan = stappen(&[50, 100]);
    plan.start = dag("2026-11-26");
    check(&plan, &["2026-W48 50: 4", "2026-W49 50: 4 4 4 4", "2026-W50 100: 8 8 8 8"], "2026-12-07");
    // Wednesday: exactly half is not less than half.
    plan.start = dag("2026-11-25");
    check(&plan, &["2026-W48 50: 4 4", "2026-W49 100: 8 8 8 8"], "2026-11-30");
}

#[test]
fn een_start_na_de_laatste_werkdag_van_de_week_begint_de_week_erna() {
    let mut plan = stappen(&[50, 100]);
    plan.start = dag("2026-11-28");
    check(&plan, &["2026-W48 50: ", "2026-W49 50: 4 4 4 4", "2026-W50 100: 8 8 8 8"], "2026-12-07");
}

#[test]
fn uren_van_een_vrije_dag_schuiven_niet_naar_een_andere() {
    let mut plan = stappen(&[50, 100]);
    plan.vrij = vec![dag("2026-11-24")];
    check(&plan, &["2026-W48 50: 4 4 4", "2026-W49 100: 8 8 8 8"], "2026-11-30");
}

#[test]
fn een_ritme_groeit_elke_zoveel_weken() {
    let ritme = Patroon::Ritme { begin: 120, erbij: 60, elke_weken: 2 };
    check(
        &plan("4 4 3", "2026-11-23", ritme),
        &["2026-W48: 2 2 2", "2026-W49: 2 2 2", "2026-W50: 3 3 3", "2026-W51: 3 3 3", "2026-W52: 4 4 3"],
        "2026-12-16",
    );
}

#[test]
fn een_eigen_tabel_staat_zoals_geschreven() {
    let weken = vec![week("2:10 0 2:10"), week("4 4 4 4"), week("8 8 8 8")];
    check(
        &plan("8 8 8 8", "2026-11-23", Patroon::Eigen { weken }),
        &["2026-W48: 2:10 0 2:10 0", "2026-W49: 4 4 4 4", "2026-W50: 8 8 8 8"],
        "2026-12-07",
    );
}

#[test]
fn de_laatste_stap_gaat_door_tot_104_weken_als_hij_niet_vol_is() {
    let plan = stappen(&[25, 50]);
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!((schema.weken().len(), schema.volledig()), (104, None));
    assert_eq!(weken(&schema).last().map(String::as_str), Some("2028-W46 50: 4 4 4 4"));
    assert_eq!(codes(&plan).first(), Some(&"niet_volledig"));
}

/// Moments to look back: the last working day of each second week, until hours are full.
#[test]
fn eens_in_de_twee_weken_een_gesprek() {
    let plan = stappen(&[20, 40, 60, 80, 100]);
    let schema = Schema::van(&plan).expect("a plan that can be");
    let dagen: Vec<_> = schema.evaluaties().map(|dag| dag.to_string()).collect();
    assert_eq!(dagen, ["2026-12-03", "2026-12-17"]);
}

/// The contract: "weeks are added until full". A Friday of four hours is full long before a Monday of eight is.
#[test]
fn een_korte_week_die_vol_lijkt_is_nog_geen_hele_week() {
    let ritme = Patroon::Ritme { begin: 240, erbij: 120, elke_weken: 1 };
    let mut plan = plan("8 8 0 0 4", "2026-11-27", ritme);
    check(&plan, &["2026-W48: 4", "2026-W49: 6 6 4", "2026-W50: 8 8 4"], "2026-12-04");
    // The same when days off leave only that Friday, and with steps that end below 100 %.
    plan.start = dag("2026-11-23");
    plan.vrij = vec![dag("2026-11-23"), dag("2026-11-24")];
    check(&plan, &["2026-W48: 4", "2026-W49: 6 6 4", "2026-W50: 8 8 4"], "2026-12-04");
    plan.patroon = Patroon::Wekelijks { stappen: vec![80] };
    plan.afronding = 240;
    plan.start = dag("2026-11-27");
    let schema = Schema::van(&plan).expect("a plan that can be");
    assert_eq!((schema.weken().len(), schema.dagen()[0].minuten), (104, 240));
}

/// Whoever starts on a Saturday, or has the first weeks off, still builds up day by day.
#[test]
fn dagelijks_telt_vanaf_de_eerste_week_met_een_werkdag() {
    let dagelijks = |weken| Patroon::Dagelijks { weken };
    check(&plan("8 8 8 8", "2026-11-28", dagelijks(1)), &["2026-W48: ", "2026-W49: 2 4 6 8"], "2026-12-03");
    let mut vrij = plan("8 8", "2026-11-23", dagelijks(2));
    vrij.vrij = (0..14).map(|na| dag("2026-11-23").plus(na)).collect();
    check(&vrij, &["2026-W48: ", "2026-W49: ", "2026-W50: 2 4", "2026-W51: 6 8"], "2026-12-15");
    let mut lang_vrij = plan("8 8", "2026-11-23", dagelijks(1));
    lang_vrij.vrij = (0..21).map(|na| dag("2026-11-23").plus(na)).collect();
    let weken = ["2026-W48: ", "2026-W49: ", "2026-W50: ", "2026-W51: 4 8"];
    check(&lang_vrij, &weken, "2026-12-15");
    // With a workable day in those weeks the weeks count as the contract says.
    check(&plan("8 8 8 8", "2026-11-28", dagelijks(2)), &["2026-W48: ", "2026-W49: 2 4 6 8"], "2026-12-03");
}

#[test]
fn het_langste_schema_van_elk_patroon_kan() {
    for patroon in [
        Patroon::Wekelijks { stappen: vec![100; 104] },
        Patroon::Dagelijks { weken: 104 },
        Patroon::Ritme { begin: 1_440, erbij: 1_440, elke_weken: 104 },
        Patroon::Eigen { weken: vec![week("24 24 24 24 24 24 24"); 104] },
    ] {
        let mut plan = plan("24 24 24 24 24 24 24", "2026-11-23", patroon);
        assert!(Schema::van(&plan).is_ok());
        plan.afronding = 1_440;
        assert!(Schema::van(&plan).is_ok());
    }
}

#[test]
fn een_percentage_wordt_half_omhoog_afgerond() {
    // 5 of 480 minutes are 1.04 %, 6 are 1.25 %: in tenths 1.0 and 1.3.
    let eigen = |uren: &str| plan("8", "2026-11-23", Patroon::Eigen { weken: vec![week(uren)] });
    let deel = |plan: &opbouw::Plan| Schema::van(plan).expect("a plan that can be").weken()[0].promille();
    assert_eq!((deel(&eigen("0:05")), deel(&eigen("0:06")), deel(&eigen("8"))), (10, 13, 1_000));
}

/// A target that rounding brings to the whole week is the contract itself; one that it does not is divided.
#[test]
fn een_doel_dat_op_de_hele_week_uitkomt_is_het_contract() {
    let mut plan = plan("1:20 1:20 1:20", "2026-11-23", Patroon::Wekelijks { stappen: vec![99, 100] });
    plan.afronding = 60;
    check(&plan, &["2026-W48 99: 1:20 1:20 1:20", "2026-W49 100: 1:20 1:20 1:20"], "2026-11-23");
    let mut krap = stappen(&[50, 100]);
    krap.contract = opbouw::Contract::nieuw(week("1:01"));
    krap.afronding = 60;
    check(&krap, &["2026-W48 50: 1", "2026-W49 100: 1:01"], "2026-11-30");
}

/// Nothing asked is nothing refused: a week of a table without hours, a step too small for a quarter of an hour.
#[test]
fn een_week_zonder_uren_kan() {
    let weken = vec![week("0"), week("8")];
    check(&plan("8", "2026-11-23", Patroon::Eigen { weken }), &["2026-W48: 0", "2026-W49: 8"], "2026-11-30");
    let klein = plan("1", "2026-11-23", Patroon::Wekelijks { stappen: vec![1, 100] });
    check(&klein, &["2026-W48 1: 0", "2026-W49 100: 1"], "2026-11-30");
}

/// "Wat als": what is worked before the day on which the slower schedule is full, though the faster one ended before.
#[test]
fn een_schema_dat_eerder_ophoudt_telt_door_met_de_contracturen() {
    let vier = stappen(&[25, 50, 75, 100]);
    let zes = plan("8 8 8 8", "2026-11-23", Patroon::Dagelijks { weken: 6 });
    let (vier, zes) = (Schema::van(&vier).expect("a plan"), Schema::van(&zes).expect("a plan"));
    let vol = zes.volledig().expect("full hours");
    assert_eq!((vol, vier.weken().len()), (dag("2026-12-31"), 4));
    // 8, 16, 24 and 32 hours, a whole week and three days of the last one.
    assert_eq!(vier.minuten_voor(vol), (80 + 32 + 24) * 60);
    assert_eq!(zes.minuten_voor(vol), zes.dagen()[..23].iter().map(|dag| dag.minuten).sum::<u32>());
    assert!(zes.minuten_voor(vol) < vier.minuten_voor(vol));
    assert_eq!((vier.minuten_voor(dag("2026-11-23")), vier.minuten_voor(dag("2026-11-24"))), (0, 120));
}

#[test]
fn wat_na_het_schema_komt_kent_vrije_dagen_en_grenzen() {
    let mut vrij = stappen(&[25, 50, 75, 100]);
    vrij.vrij = vec![dag("2026-12-24"), dag("2026-12-22")];
    let schema = Schema::van(&vrij).expect("a plan that can be");
    assert_eq!(schema.minuten_voor(dag("2026-12-28")), (80 + 16) * 60);
    // A table of one's own may end full before a limit begins.
    let mut eigen = plan("8 8", "2026-11-23", Patroon::Eigen { weken: vec![week("8 8")] });
    eigen.grenzen = vec![grens_van_vier_uur()];
    let schema = Schema::van(&eigen).expect("a plan that can be");
    assert_eq!(schema.minuten_voor(dag("2026-12-14")), (16 + 16 + 8) * 60);
    // What never becomes full does not become so after its end.
    let half = plan("8 8", "2026-11-23", Patroon::Eigen { weken: vec![week("4 4")] });
    assert_eq!(Schema::van(&half).expect("a plan that can be").minuten_voor(dag("2027-12-13")), 8 * 60);
}

fn grens_van_vier_uur() -> Grens {
    Grens { max_per_dag: Some(240), ..grens("2026-12-07", "2026-12-13") }
}
