// SPDX-License-Identifier: EUPL-1.2
//! What holds for the files themselves.

use crate::monsters;
use std::path::PathBuf;

/// Where a run leaves what can be looked at.
pub(crate) fn map() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("formulieren")
}

#[test]
fn alle_monsters_worden_gezet() {
    // ci/check.sh has everything in here judged by ci/pdf.sh.
    let keuring = map().join("keuring");
    let _ = std::fs::remove_dir_all(&keuring);
    std::fs::create_dir_all(&keuring).unwrap();
    for (naam, pdf) in monsters::alle() {
        let pdf = pdf.unwrap_or_else(|fout| panic!("{naam}: {}", fout.melding()));
        std::fs::write(keuring.join(naam).with_extension("pdf"), pdf.bytes()).unwrap();
    }
}

#[test]
fn gelijke_invoer_gelijke_bytes() {
    for ((naam, eens), (_, nog_eens)) in monsters::alle().into_iter().zip(monsters::alle()) {
        assert!(eens.unwrap() == nog_eens.unwrap(), "{naam} differs from one time to the next");
    }
}

#[test]
fn andere_invoer_andere_bytes() {
    let een = formulieren::plan_van_aanpak(&monsters::kort_plan("A. Een")).unwrap();
    let twee = formulieren::plan_van_aanpak(&monsters::kort_plan("B. Twee")).unwrap();
    assert!(een != twee);
}

#[test]
fn een_leeg_formulier_heeft_ruimte_en_een_ingevuld_niet_meer_dan_nodig() {
    let bladzijden = |pdf: Result<formulieren::Pdf, formulieren::FormulierFout>| pdf.unwrap().bladzijden();
    assert_eq!(bladzijden(formulieren::plan_van_aanpak_leeg()), 6);
    assert_eq!(bladzijden(formulieren::plan_van_aanpak(&monsters::voorbeeld())), 3);
    assert_eq!(bladzijden(formulieren::probleemanalyse(&monsters::functioneel())), 2);
}

#[test]
fn in_een_logregel_staat_niets_van_het_formulier() {
    let pdf = formulieren::plan_van_aanpak(&monsters::voorbeeld()).unwrap();
    assert_eq!(format!("{pdf:?}"), format!("Pdf({} bytes, 3 pages)", pdf.bytes().len()));
    assert!(format!("{:?}", monsters::voorbeeld()).contains("‹bsn›"));
    assert!(!format!("{:?}", monsters::voorbeeld()).contains("111222333"));
}
