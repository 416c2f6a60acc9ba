// SPDX-License-Identifier: EUPL-1.2
//! A plan that runs: what was worked, what is held, check-ins and the line.

use crate::hulp::{dag, plan, stappen, weken};
use opbouw::{
    Advies, Checkin, Dag, Gewerkt, Herstel, Lijn, Opmerking, Patroon, Plan, Verloop, Vervolg, advies,
    herstelde_weken, lijn,
};

/// Hours of the four days of each week, from Monday 23 November 2026 on.
fn gewerkt(per_week: &[[u32; 4]]) -> Vec<Gewerkt> {
    let maandag = dag("2026-11-23");
    let weken = per_week.iter().zip(0..).flat_map(|(dagen, week)| {
        let uren = dagen.iter().zip(0..);
        uren.map(move |(uren, plaats)| Gewerkt { dag: maandag.plus(7 * week + plaats), minuten: uren * 60 })
    });
    weken.collect()
}

#[track_caller]
fn check(plan: &Plan, verloop: &Verloop, verwacht: &[&str], later: Option<i32>) -> Vec<&'static str> {
    let vervolg = Vervolg::van(plan, verloop).expect("a plan that can be");
    assert_eq!(weken(&vervolg.schema), verwacht);
    assert_eq!(vervolg.dagen_later(), later);
    vervolg.opmerkingen().into_iter().map(Opmerking::code).collect()
}

#[test]
fn wie_werkt_als_gepland_houdt_zijn_prognose() {
    let plan = stappen(&[25, 50, 75, 100]);
    let verloop = Verloop::nieuw(&gewerkt(&[[2; 4], [4; 4]]), &[], dag("2026-12-07"));
    let weken =
        ["2026-W48 25: 2 2 2 2", "2026-W49 50: 4 4 4 4", "2026-W50 75: 6 6 6 6", "2026-W51 100: 8 8 8 8"];
    assert!(check(&plan, &verloop, &weken, Some(0)).is_empty());
}

#[test]
fn een_week_die_tekortkwam_komt_nog_een_keer_en_de_prognose_schuift() {
    let plan = stappen(&[25, 50, 75, 100]);
    let verloop = Verloop::nieuw(&gewerkt(&[[2; 4], [4, 4, 2, 0]]), &[], dag("2026-12-07"));
    let weken = [
        "2026-W48 25: 2 2 2 2",
        "2026-W49 50: 4 4 4 4",
        "2026-W50 50: 4 4 4 4",
        "2026-W51 75: 6 6 6 6",
        "2026-W52 100: 8 8 8 8",
    ];
    assert_eq!(check(&plan, &verloop, &weken, Some(7)), ["korter_gewerkt"]);
}

#[test]
fn langer_werken_gaat_niet_sneller() {
    let plan = stappen(&[25, 50, 75, 100]);
    let verloop = Verloop::nieuw(&gewerkt(&[[4; 4]]), &[], dag("2026-11-30"));
    let weken =
        ["2026-W48 25: 2 2 2 2", "2026-W49 50: 4 4 4 4", "2026-W50 75: 6 6 6 6", "2026-W51 100: 8 8 8 8"];
    assert_eq!(check(&plan, &verloop, &weken, Some(0)), ["langer_gewerkt"]);
}

#[test]
fn zolang_het_plan_is_aangehouden_groeien_de_uren_niet() {
    let plan = stappen(&[25, 50, 75, 100]);
    let aangehouden = [(dag("2026-12-07"), Some(dag("2026-12-20")))];
    let verloop = Verloop::nieuw(&gewerkt(&[[2; 4], [4; 4]]), &aangehouden, dag("2026-12-07"));
    let weken = [
        "2026-W48 25: 2 2 2 2",
        "2026-W49 50: 4 4 4 4",
        "2026-W50 50: 4 4 4 4",
        "2026-W51 50: 4 4 4 4",
        "2026-W52 75: 6 6 6 6",
        "2026-W53 100: 8 8 8 8",
    ];
    check(&plan, &verloop, &weken, Some(14));
    // Without an end: until the end of this week, so that the forecast says what is possible at the earliest.
    let open = Verloop::nieuw(&gewerkt(&[[2; 4], [4; 4]]), &[(dag("2026-12-07"), None)], dag("2026-12-07"));
    assert_eq!(Vervolg::van(&plan, &open).expect("a plan that can be").dagen_later(), Some(7));
}

#[test]
fn een_dagelijkse_opbouw_blijft_staan_waar_hij_was() {
    let plan = plan("8 8 8 8", "2026-11-23", Patroon::Dagelijks { weken: 4 });
    let aangehouden = [(dag("2026-11-30"), Some(dag("2026-12-06")))];
    let verloop = Verloop::nieuw(&[], &aangehouden, dag("2026-11-30"));
    let weken = [
        "2026-W48: 0:30 1 1:30 2",
        "2026-W49: 2 2 2 2",
        "2026-W50: 2:30 3 3:30 4",
        "2026-W51: 4:30 5 5:30 6",
        "2026-W52: 6:30 7 7:30 8",
    ];
    check(&plan, &verloop, &weken, Some(7));
}

#[test]
fn een_dag_waarvan_niemand_iets_zei_telt_als_gepland_en_vandaag_is_nog_niet_geweest() {
    let plan = stappen(&[50, 100]);
    let nul = [Gewerkt { dag: dag("2026-11-24"), minuten: 0 }];
    let morgen = Vervolg::van(&plan, &Verloop::nieuw(&nul, &[], dag("2026-11-24"))).expect("a plan");
    assert_eq!(morgen.dagen_later(), Some(0));
    let later = Vervolg::van(&plan, &Verloop::nieuw(&nul, &[], dag("2026-11-30"))).expect("a plan");
    assert_eq!(later.dagen_later(), Some(7));
    assert_eq!(later.schema.dagen()[1].gewerkt, Some(0));
}

#[test]
fn een_eigen_tabel_herhaalt_de_week_die_tekortkwam() {
    let weken_van = |dag| [dag, dag, dag, dag, 0, 0, 0];
    let eigen = Patroon::Eigen { weken: vec![weken_van(120), weken_van(480)] };
    let plan = plan("8 8 8 8", "2026-11-23", eigen);
    let verloop = Verloop::nieuw(&gewerkt(&[[0; 4]]), &[], dag("2026-11-30"));
    let weken = ["2026-W48: 2 2 2 2", "2026-W49: 2 2 2 2", "2026-W50: 8 8 8 8"];
    assert_eq!(check(&plan, &verloop, &weken, Some(7)), ["korter_gewerkt"]);
}

#[test]
fn twee_weken_achter_is_twee_weken_later() {
    let plan = stappen(&[25, 100]);
    let verloop = Verloop::nieuw(&gewerkt(&[[0; 4], [0; 4], [2; 4]]), &[], dag("2026-12-14"));
    let weken =
        ["2026-W48 25: 2 2 2 2", "2026-W49 25: 2 2 2 2", "2026-W50 25: 2 2 2 2", "2026-W51 100: 8 8 8 8"];
    assert_eq!(check(&plan, &verloop, &weken, Some(14)), ["korter_gewerkt", "korter_gewerkt"]);
}

fn checkins(reeks: &str, eerste: Dag) -> Vec<Checkin> {
    let dagen = reeks.bytes().zip(0..).filter(|(teken, _)| *teken != b'.');
    let checkin = |(teken, na)| Checkin {
        dag: eerste.plus(na),
        herstel: if teken == b'+' { Herstel::BinnenUren } else { Herstel::NietBinnenUren },
    };
    dagen.map(checkin).collect()
}

/// One sign per day from Monday on: `+` it went within hours, `-` it did not, `.` nobody said anything.
#[track_caller]
fn check_advies(reeks: &str, vandaag: &str, verwacht: Advies) {
    let maandag = dag("2026-11-23");
    let mut alle = checkins(reeks, maandag);
    alle.reverse();
    assert_eq!(advies(&alle, dag(vandaag)), verwacht, "{reeks}");
}

/// "Houden de klachten een week aan, dan moet er pas op de plaats gemaakt worden."
#[test]
fn een_week_klachten_is_pas_op_de_plaats() {
    let maandag = Advies::PasOpDePlaats { sinds: dag("2026-11-23") };
    check_advies("----..-", "2026-11-29", maandag);
    check_advies("----...-", "2026-11-30", maandag);
    check_advies("+---...--", "2026-12-01", Advies::PasOpDePlaats { sinds: dag("2026-11-24") });
    check_advies("------", "2026-11-28", Advies::Doorgaan);
    check_advies("---+---", "2026-11-29", Advies::Doorgaan);
    check_advies("-......-", "2026-11-30", Advies::Doorgaan);
    check_advies("----...-+", "2026-12-01", Advies::Doorgaan);
    // What is said of a day to come is not known yet.
    check_advies("----..-", "2026-11-28", Advies::Doorgaan);
    check_advies("", "2026-11-29", Advies::TeWeinigBekend);
    check_advies("----..-", "2026-12-06", Advies::TeWeinigBekend);
}

/// Two bad days in March and one in August are no week of complaints: of what lies between nothing is known.
#[test]
fn een_week_stilte_breekt_de_reeks() {
    let slecht = |dagen: &[&str]| -> Vec<Checkin> {
        dagen.iter().map(|op| Checkin { dag: dag(op), herstel: Herstel::NietBinnenUren }).collect()
    };
    let alle = slecht(&["2027-03-01", "2027-03-02", "2027-08-01"]);
    assert_eq!(advies(&alle, dag("2027-08-01")), Advies::Doorgaan);
    // Six days without a word are a few days off; seven are not.
    check_advies("--.....-", "2026-11-30", Advies::PasOpDePlaats { sinds: dag("2026-11-23") });
    check_advies("--......-", "2026-12-01", Advies::Doorgaan);
    // What came after the silence counts by itself.
    let opnieuw = Advies::PasOpDePlaats { sinds: dag("2026-12-01") };
    check_advies("--......---...-", "2026-12-07", opnieuw);
}

/// "Realiseer je dat herstel met pieken en dalen verloopt. Per saldo gaat het echter omhoog."
#[test]
fn goede_en_slechte_weken_en_toch_een_lijn() {
    assert_eq!(lijn(&[250, 500, 300, 600, 450, 750]), Lijn::Stijgt);
    assert_eq!(lijn(&[250, 250, 250, 250]), Lijn::Vlak);
    assert_eq!(lijn(&[500, 500, 0, 500, 500]), Lijn::Vlak);
    assert_eq!(lijn(&[750, 500, 600, 300, 250]), Lijn::Daalt);
    assert_eq!(lijn(&[250, 500]), Lijn::TeKort);
}

/// A day has 24 hours, whatever somebody writes down.
#[test]
fn meer_gewerkt_dan_een_dag_heeft_is_een_hele_dag() {
    let plan = stappen(&[25, 50, 75, 100]);
    let altijd = [("2026-11-23", u32::MAX), ("2026-11-24", u32::MAX), ("2026-11-25", 1_440)];
    let altijd = altijd.map(|(op, minuten)| Gewerkt { dag: dag(op), minuten });
    let vervolg =
        Vervolg::van(&plan, &Verloop::nieuw(&altijd, &[], dag("2026-12-07"))).expect("a plan that can be");
    // Three whole days and the two hours that were planned for the fourth.
    let meer = Opmerking::LangerGewerkt { dag: dag("2026-11-23"), minuten: 3 * 1_440 + 120 - 480 };
    assert_eq!(vervolg.opmerkingen(), [meer]);
}

/// Exactly a unit short is short: the step comes once more, and that is said. Less than a unit is nothing.
#[test]
fn een_week_die_een_kwartier_tekortkwam_wordt_genoemd() {
    let plan = stappen(&[25, 100]);
    let op = |minuten| [Gewerkt { dag: dag("2026-11-23"), minuten }];
    let herhaald = ["2026-W48 25: 2 2 2 2", "2026-W49 25: 2 2 2 2", "2026-W50 100: 8 8 8 8"];
    let gewoon = ["2026-W48 25: 2 2 2 2", "2026-W49 100: 8 8 8 8"];
    let maandag = dag("2026-11-30");
    assert_eq!(check(&plan, &Verloop::nieuw(&op(105), &[], maandag), &herhaald, Some(7)), ["korter_gewerkt"]);
    assert_eq!(check(&plan, &Verloop::nieuw(&op(106), &[], maandag), &gewoon, Some(0)), [""; 0]);
    assert_eq!(check(&plan, &Verloop::nieuw(&op(135), &[], maandag), &gewoon, Some(0)), [""; 0]);
    assert_eq!(check(&plan, &Verloop::nieuw(&op(136), &[], maandag), &gewoon, Some(0)), ["langer_gewerkt"]);
    let vervolg = Vervolg::van(&plan, &Verloop::nieuw(&op(105), &[], maandag));
    let korter = Opmerking::KorterGewerkt { dag: dag("2026-11-23"), minuten: 15 };
    assert_eq!(vervolg.expect("a plan that can be").opmerkingen(), [korter]);
    // While the week lasts it is not short: what is missing may still come.
    assert_eq!(check(&plan, &Verloop::nieuw(&op(0), &[], dag("2026-11-29")), &gewoon, Some(0)), [""; 0]);
}

/// Who works on Friday what was planned for Thursday has worked.
#[test]
fn werk_op_een_andere_dag_telt_mee() {
    let plan = stappen(&[25, 100]);
    let op = |tekst, minuten| Gewerkt { dag: dag(tekst), minuten };
    let gewoon = ["2026-W48 25: 2 2 2 2", "2026-W49 100: 8 8 8 8"];
    let verschoven = [op("2026-11-26", 0), op("2026-11-27", 120)];
    assert!(check(&plan, &Verloop::nieuw(&verschoven, &[], dag("2026-11-30")), &gewoon, Some(0)).is_empty());
    // And work on a day off comes on top.
    let erbij = Verloop::nieuw(&[op("2026-11-28", 60)], &[], dag("2026-11-30"));
    let vervolg = Vervolg::van(&plan, &erbij).expect("a plan that can be");
    let meer = Opmerking::LangerGewerkt { dag: dag("2026-11-28"), minuten: 60 };
    assert_eq!((vervolg.opmerkingen(), vervolg.gewerkte_weken()), (vec![meer], vec![]));
}

/// On the Saturday after a short last Friday hours are not full yet, and will be next week.
#[test]
fn een_korte_laatste_dag_maakt_de_prognose_niet_leeg() {
    let plan = stappen(&[25, 100]);
    let kort = [Gewerkt { dag: dag("2026-12-03"), minuten: 420 }];
    for vandaag in ["2026-12-04", "2026-12-05", "2026-12-06"] {
        let verloop = Verloop::nieuw(&kort, &[], dag(vandaag));
        let weken = ["2026-W48 25: 2 2 2 2", "2026-W49 100: 8 8 8 8", "2026-W50 100: 8 8 8 8"];
        check(&plan, &verloop, &weken, Some(7));
    }
}

#[test]
fn van_een_dag_die_er_twee_keer_staat_telt_het_laatste_woord() {
    let plan = stappen(&[25, 100]);
    let op = |minuten| Gewerkt { dag: dag("2026-11-24"), minuten };
    for (dagen, telt) in [([op(0), op(120)], 120), ([op(120), op(0)], 0)] {
        let verloop = Verloop::nieuw(&dagen, &[], dag("2026-11-30"));
        let vervolg = Vervolg::van(&plan, &verloop).expect("a plan that can be");
        assert_eq!(vervolg.schema.dagen()[1].gewerkt, Some(telt));
    }
    let op = |tekst, herstel| Checkin { dag: dag(tekst), herstel };
    let (ja, nee) = (Herstel::BinnenUren, Herstel::NietBinnenUren);
    // Three words about two days are two days.
    let twee_dagen = [op("2026-11-23", nee), op("2026-11-23", nee), op("2026-11-29", nee)];
    assert_eq!(advies(&twee_dagen, dag("2026-11-29")), Advies::Doorgaan);
    let bedacht = [op("2026-11-23", nee), op("2026-11-25", ja), op("2026-11-25", nee), op("2026-11-29", nee)];
    assert_eq!(advies(&bedacht, dag("2026-11-29")), Advies::PasOpDePlaats { sinds: dag("2026-11-23") });
}

#[test]
fn van_elke_week_het_deel_van_het_contract_dat_gewerkt_is() {
    let plan = stappen(&[25, 50, 75, 100]);
    let gewerkt = gewerkt(&[[2; 4], [4, 4, 2, 0], [3; 4]]);
    let vervolg =
        Vervolg::van(&plan, &Verloop::nieuw(&gewerkt, &[], dag("2026-12-12"))).expect("a plan that can be");
    assert_eq!(vervolg.gewerkte_weken(), [250, 313]);
    let zondag =
        Vervolg::van(&plan, &Verloop::nieuw(&gewerkt, &[], dag("2026-11-29"))).expect("a plan that can be");
    assert_eq!(zondag.gewerkte_weken(), [0; 0]);
    let later =
        Vervolg::van(&plan, &Verloop::nieuw(&gewerkt, &[], dag("2027-01-01"))).expect("a plan that can be");
    assert_eq!(later.gewerkte_weken(), [250, 313, 375]);
}

#[test]
fn een_lijn_van_precies_een_half_procent_per_week_stijgt() {
    assert_eq!(lijn(&[100, 105, 110]), Lijn::Stijgt);
    assert_eq!(lijn(&[110, 105, 100]), Lijn::Daalt);
    assert_eq!(lijn(&[100, 104, 108]), Lijn::Vlak);
    assert_eq!(lijn(&[108, 104, 100]), Lijn::Vlak);
    // Slopes of 5.0, 5.5 and 6.0 over two weeks, and one of 4.5 between: none loses its fraction.
    assert_eq!(lijn(&[100, 104, 109]), Lijn::Vlak);
    assert_eq!(lijn(&[100, 104, 110]), Lijn::Stijgt);
    assert_eq!(lijn(&[100, 109, 109, 118]), Lijn::Stijgt);
    // The middle of three slopes, and between the two middle ones of six.
    assert_eq!(lijn(&[100, 100, 109]), Lijn::Vlak);
    assert_eq!(lijn(&[100, 100, 100, 115]), Lijn::Vlak);
}

#[test]
fn van_check_ins_het_deel_dat_goed_ging_per_week() {
    let alle = checkins("++-....+.-....-", dag("2026-11-23"));
    assert_eq!(herstelde_weken(&alle, dag("2026-12-06")), [667, 500]);
    assert_eq!(herstelde_weken(&alle, dag("2026-12-07")), [667, 500, 0]);
    assert_eq!(herstelde_weken(&[], dag("2026-12-07")), [0; 0]);
}
