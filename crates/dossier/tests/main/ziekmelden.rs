// SPDX-License-Identifier: EUPL-1.2
//! Reporting ill: refusals, joining, new dossiers.

use crate::hulp::{Verhaal, dag, melding};
use dossier::woorden::Intrekreden;
use dossier::{DossierId, Meldbesluit, Opdracht, Waarde};

#[track_caller]
fn sluit_aan(verhaal: &Verhaal, per: &str, onderbroken: u32) {
    match verhaal.probeer_ziek(&melding(dag(per))).unwrap() {
        Meldbesluit::Aansluiten { dossier, gebeurtenissen, onderbroken_dagen } => {
            assert_eq!(dossier, verhaal.dossier().id());
            assert_eq!(onderbroken_dagen, onderbroken);
            assert_eq!(gebeurtenissen[0].soort(), "opnieuw_ziekgemeld");
            assert_eq!(gebeurtenissen[0].geldt_vanaf(), dag(per));
        }
        Meldbesluit::NieuwDossier(_) => panic!("{per} begins a new dossier"),
    }
}

#[track_caller]
fn begint_nieuw(verhaal: &Verhaal, per: &str) {
    let besluit = verhaal.probeer_ziek(&melding(dag(per))).unwrap();
    assert!(matches!(besluit, Meldbesluit::NieuwDossier(_)), "{per} joins");
}

#[test]
fn de_eerste_melding_begint_een_dossier() {
    let verhaal = Verhaal::op("2026-03-02").ziek("2026-03-02");
    let dossier = verhaal.dossier();
    assert_eq!((dossier.id(), dossier.eerste_ziektedag()), (DossierId::new(1), dag("2026-03-02")));
    assert!(dossier.ziek_op(dag("2026-03-02")) && !dossier.ziek_op(dag("2026-03-01")));
}

#[test]
fn een_dag_in_de_toekomst_wordt_geweigerd() {
    let verhaal = Verhaal::op("2026-03-02");
    verhaal.weigert_ziek(&melding(dag("2026-03-03")), &["eerste_ziektedag: in-de-toekomst"]);
}

#[test]
fn buiten_het_dienstverband_wordt_geweigerd() {
    let mut verhaal = Verhaal::op("2026-03-02");
    verhaal.weigert_ziek(&melding(dag("2019-12-31")), &["eerste_ziektedag: voor-dienstverband"]);
    verhaal.dienstverband.tot_en_met = Some(dag("2026-02-28"));
    verhaal.weigert_ziek(&melding(dag("2026-03-01")), &["eerste_ziektedag: na-dienstverband"]);
    begint_nieuw(&verhaal, "2026-02-28");
    begint_nieuw(&verhaal, "2020-01-01");
}

#[test]
fn wie_al_ziek_is_wordt_niet_nog_eens_ziekgemeld() {
    let verhaal = Verhaal::op("2026-03-10").ziek("2026-03-02");
    for per in ["2026-03-01", "2026-03-02", "2026-03-09"] {
        verhaal.weigert_ziek(&melding(dag(per)), &["eerste_ziektedag: loopt-al"]);
    }
}

#[test]
fn een_melding_in_of_voor_een_eerdere_overlapt() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10");
    for per in ["2026-02-01", "2026-03-02", "2026-03-09"] {
        verhaal.weigert_ziek(&melding(dag(per)), &["eerste_ziektedag: overlapt-melding"]);
    }
}

#[test]
fn een_weigering_noemt_de_dagen() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10");
    let bezwaren = verhaal.probeer_ziek(&melding(dag("2026-03-05"))).unwrap_err();
    let waarden = bezwaren[0].code.waarden();
    let verwacht = [("van", Waarde::Dag(dag("2026-03-02"))), ("tot_en_met", Waarde::Dag(dag("2026-03-09")))];
    assert_eq!(waarden, verwacht);
}

#[test]
fn binnen_vier_weken_sluit_aan_en_erna_niet() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10");
    sluit_aan(&verhaal, "2026-03-10", 0);
    sluit_aan(&verhaal, "2026-03-11", 1);
    sluit_aan(&verhaal, "2026-04-06", 27);
    begint_nieuw(&verhaal, "2026-04-07");
}

#[test]
fn een_tweede_onderbreking_telt_alleen_haar_eigen_dagen() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10");
    let verhaal = verhaal.ziek("2026-03-20").hersteld("2026-04-01");
    sluit_aan(&verhaal, "2026-04-11", 10);
}

#[test]
fn een_ingetrokken_melding_houdt_niets_tegen_en_niets_bij_elkaar() {
    let verhaal = Verhaal::op("2026-03-10").ziek("2026-03-02");
    let verhaal = verhaal.doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::Dubbel });
    begint_nieuw(&verhaal, "2026-03-02");
}

#[test]
fn aansluitend_op_verlof_is_een_geval_tenzij_de_oorzaak_verschilt() {
    let verhaal = Verhaal::op("2026-10-01").ziek("2026-03-02").hersteld("2026-06-01");
    let verhaal = verhaal.verlof("2026-06-01", "2026-09-20");
    sluit_aan(&verhaal, "2026-09-21", 112);
    begint_nieuw(&verhaal, "2026-09-22");
    let anders = verhaal.doe(&Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak: false });
    begint_nieuw(&anders, "2026-09-21");
}

#[test]
fn in_een_verlof_begint_geen_ziekte() {
    let verhaal = Verhaal::op("2026-08-01").ziek("2026-03-02").hersteld("2026-06-01");
    let verhaal = verhaal.verlof("2026-06-01", "2026-09-20");
    verhaal.weigert_ziek(&melding(dag("2026-07-01")), &["eerste_ziektedag: tijdens-verlof"]);
}

#[test]
fn recht_van_voor_2004_wordt_niet_gespeeld() {
    let mut verhaal = Verhaal::op("2026-03-02");
    verhaal.dienstverband.van = dag("1999-01-01");
    verhaal.weigert_ziek(&melding(dag("2003-12-31")), &["eerste_ziektedag: recht-niet-gemodelleerd"]);
    begint_nieuw(&verhaal, "2004-01-01");
}

#[test]
fn alle_fouten_in_een_keer() {
    let mut fout = melding(dag("2026-03-03"));
    fout.telefoon = Some("bel mij".to_owned());
    fout.verpleegadres = Some("x".repeat(301));
    fout.lopende_afspraken = Some("x".repeat(2_001));
    let redenen = [
        "telefoon: telefoon",
        "verpleegadres: tekst-te-lang",
        "lopende_afspraken: tekst-te-lang",
        "eerste_ziektedag: in-de-toekomst",
    ];
    Verhaal::op("2026-03-02").weigert_ziek(&fout, &redenen);
}

#[test]
fn lege_teksten_worden_niets() {
    let mut leeg = melding(dag("2026-03-02"));
    leeg.telefoon = Some("  ".to_owned());
    leeg.verpleegadres = Some(" Dorpsstraat 1 ".to_owned());
    let mut verhaal = Verhaal::op("2026-03-02");
    let besluit = verhaal.probeer_ziek(&leeg).unwrap();
    verhaal.neem_op(besluit);
    let vast = verhaal.dossier().melding().unwrap();
    assert_eq!((vast.telefoon.as_deref(), vast.verpleegadres.as_deref()), (None, Some("Dorpsstraat 1")));
}
