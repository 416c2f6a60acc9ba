// SPDX-License-Identifier: EUPL-1.2
//! Tests of a draft: nothing typed is lost, and everything wrong is said at once.

use super::super::functioneel::proeven::{later, vol};
use super::super::proeven::{concept, vol_concept};
use super::*;
use crate::web::Taal;

const NL: Tekst = Tekst::nieuw(Taal::Nl);

/// As little as can be sent.
const KLEINSTE: [(&str, &str); 3] =
    [("mogelijkheden", "ja"), ("verwachte_duur", "tot_zes_weken"), ("prognose", "goed")];

#[track_caller]
fn fout(velden: &[(&str, &str)], veld: &str) {
    let alles: Vec<_> = KLEINSTE.iter().chain(velden).copied().collect();
    let fouten = concept(&alles).lees(NL, false).err().expect("refused");
    assert!(fouten.van(veld).is_some(), "{fouten:?}");
}

#[test]
fn wat_verstuurd_is_gaat_heel_door_het_formulier() {
    for deel in [vol(), later()] {
        let medisch = vec![("prognose".to_owned(), "goed".to_owned())];
        let gelezen = Concept::van_versie(&deel, medisch).lees(NL, false).expect("whole");
        assert_eq!(gelezen.deel, deel);
    }
}

#[test]
fn het_kleinste_concept_kan_verstuurd_worden() {
    assert!(concept(&KLEINSTE).lees(NL, false).is_ok());
}

#[test]
fn alles_wat_ontbreekt_wordt_tegelijk_gezegd() {
    let fouten = Concept::default().lees(NL, true).err().expect("empty");
    for veld in ["mogelijkheden", "verwachte_duur", "reden", "klachten_en_beperkingen"] {
        assert!(fouten.van(veld).is_some(), "{veld}");
    }
    fout(&[("mogelijkheden", "later")], "toelichting");
}

#[test]
fn wat_niet_klopt_staat_bij_zijn_veld() {
    fout(&[("mate", "101")], "mate");
    fout(&[("mate", "veel")], "mate");
    fout(&[("evaluatie_2", "31-2-2027")], "evaluatie_2");
    fout(&[("grens_uren_per_dag_3", "4")], "grens_van_3");
    fout(&[("grens_van_1", "2027-01-04")], "grens_uren_per_dag_1");
    fout(&[("grens_van_1", "2027-01-04"), ("grens_uren_per_dag_1", "25")], "grens_uren_per_dag_1");
    fout(&[("grens_van_1", "2027-01-04"), ("grens_dagen_per_week_1", "8")], "grens_dagen_per_week_1");
    fout(&[("grens_van_1", "2027-01-04"), ("grens_uren_per_week_1", "169")], "grens_uren_per_week_1");
    let tijden = [("grens_van_1", "2027-01-04"), ("grens_niet_voor_1", "12:00"), ("grens_niet_na_1", "9")];
    fout(&tijden, "grens_niet_na_1");
    let dagen =
        [("grens_van_1", "2027-01-04"), ("grens_tot_en_met_1", "2027-01-03"), ("grens_uren_per_dag_1", "4")];
    fout(&dagen, "grens_tot_en_met_1");
    fout(&[("advies", &"x".repeat(4_001))], "advies");
}

#[test]
fn een_half_concept_houdt_alles_wat_getypt_is() {
    let half = concept(&[("mate", "veel"), ("grens_van_2", "binnenkort"), ("advies", " rustig \r\naan ")]);
    assert_eq!((half.veld("mate"), half.veld("grens_van_2")), ("veel", "binnenkort"));
    assert_eq!(half.veld("advies"), " rustig \naan ");
    assert_eq!(half.rijen_grenzen(), 3);
}

#[test]
fn elk_veld_hoort_bij_een_deel_en_andere_velden_bij_geen() {
    let vol = vol_concept();
    for deel in Conceptdeel::ALLE {
        assert!(!vol.deel(deel).velden.is_empty(), "{deel:?}");
    }
    for veld in
        ["grens_van_13", "grens_van_0", "grens_van", "evaluatie_9", "naam", "persoonlijk_functioneren", ""]
    {
        assert_eq!(concept(&[(veld, "x")]), Concept::default(), "{veld}");
    }
}

#[test]
fn alleen_wat_anders_is_wordt_bewaard() {
    let (vol, mut ander) = (vol_concept(), vol_concept());
    assert_eq!(vol.anders_dan(&ander).count(), 0);
    ander.zet("prognose", "anders");
    assert_eq!(vol.anders_dan(&ander).collect::<Vec<_>>(), [Conceptdeel::Medisch]);
}

#[test]
fn een_concept_drukt_niets_af() {
    assert_eq!(format!("{:?}", vol_concept()), "Concept(…)");
    assert!(!format!("{:?}", vol_concept().deel(Conceptdeel::Medisch)).contains("Over"));
}
