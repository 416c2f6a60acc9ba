// SPDX-License-Identifier: EUPL-1.2
//! `hervat formulier`, as scripts and people at a prompt use it.

use crate::opdrachtregel::{fout, hervat, uit};
use std::fs;
use std::path::Path;

const SOORTEN: [&str; 2] = ["plan-van-aanpak", "probleemanalyse"];

fn met_uit(argumenten: &[&str], pad: &Path, invoer: &str) -> std::process::Output {
    let pad = pad.to_str().expect("a path in UTF-8");
    hervat(&[&["formulier"], argumenten, &["--uit", pad]].concat(), invoer)
}

fn is_pdf(pad: &Path) -> bool {
    fs::read(pad)
        .is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF"))
}

/// What is refused: exit status 1, one sentence with `zin` in it, and no file.
#[track_caller]
fn check(json: &str, zin: &str) {
    let map = tempfile::tempdir().expect("a directory");
    let uitvoer = met_uit(&["plan-van-aanpak", "-"], &map.path().join("x.pdf"), json);
    assert_eq!(uitvoer.status.code(), Some(1), "{}", fout(&uitvoer));
    assert!(fout(&uitvoer).contains(zin), "`{zin}` is not in: {}", fout(&uitvoer));
    assert_eq!(fout(&uitvoer).lines().count(), 1);
    assert_eq!(fs::read_dir(map.path()).expect("a directory").count(), 0, "a file was left behind");
}

#[test]
fn het_voorbeeld_geeft_een_pdf() {
    for soort in SOORTEN {
        let map = tempfile::tempdir().expect("a directory");
        let voorbeeld = uit(&hervat(&["formulier", soort, "--voorbeeld"], ""));
        let pad = map.path().join("x.pdf");
        let uitvoer = met_uit(&[soort, "-"], &pad, &voorbeeld);
        assert!(uitvoer.status.success(), "{soort}: {}", fout(&uitvoer));
        assert!(is_pdf(&pad), "{soort}");
        assert_eq!(fs::read_dir(map.path()).expect("a directory").count(), 1);
    }
}

#[test]
fn een_leeg_formulier_vraagt_geen_invoer() {
    for soort in SOORTEN {
        let map = tempfile::tempdir().expect("a directory");
        let pad = map.path().join("leeg.pdf");
        assert!(met_uit(&[soort, "--leeg"], &pad, "").status.success(), "{soort}");
        assert!(is_pdf(&pad), "{soort}");
    }
}

#[test]
fn een_bestand_als_invoer_geeft_dezelfde_bytes_als_de_standaardinvoer() {
    let map = tempfile::tempdir().expect("a directory");
    let voorbeeld = uit(&hervat(&["formulier", "plan-van-aanpak", "--voorbeeld"], ""));
    let (json, een, twee) = (map.path().join("in.json"), map.path().join("1.pdf"), map.path().join("2.pdf"));
    fs::write(&json, &voorbeeld).expect("a file");
    assert!(met_uit(&["plan-van-aanpak", json.to_str().expect("UTF-8")], &een, "").status.success());
    assert!(met_uit(&["plan-van-aanpak"], &twee, &voorbeeld).status.success());
    assert!(fs::read(een).expect("a file") == fs::read(twee).expect("a file"));
}

#[test]
fn een_streepje_geeft_de_pdf_op_de_standaarduitvoer() {
    let uitvoer = hervat(&["formulier", "plan-van-aanpak", "--leeg", "--uit", "-"], "");
    assert!(uitvoer.stdout.starts_with(b"%PDF-1.7"));
}

#[test]
fn een_onbekende_sleutel_noemt_de_naaste() {
    check(
        r#"{"werknemer": {"naam": "x"}, "plan": {"einddoel": {"sort": "eigen_functie"}}}"#,
        "`plan.einddoel`: `sort` is onbekend; bedoel je `soort`?",
    );
}

#[test]
fn elk_fout_veld_wordt_genoemd() {
    let json = r#"{"werknemer": {}, "plan": {"evaluaties": [{"op": "2027-02-30"}]}, "datum": "1980-01-01"}"#;
    check(json, "`werknemer.naam` ontbreekt");
    check(json, "`plan.evaluaties[1].op` is geen bestaande dag");
    check(json, "`datum` ligt buiten 1990-2100");
}

#[test]
fn geen_json() {
    check("{", "dit is geen geldige JSON (regel 1, teken 1)");
}

#[test]
fn engelse_zinnen() {
    let map = tempfile::tempdir().expect("a directory");
    let uitvoer =
        met_uit(&["plan-van-aanpak", "-", "--taal", "en"], &map.path().join("x.pdf"), r#"{"plan": {}}"#);
    assert!(fout(&uitvoer).contains("`werknemer` is missing"), "{}", fout(&uitvoer));
}

#[test]
fn een_geweigerde_invoer_laat_het_oude_bestand_heel() {
    let map = tempfile::tempdir().expect("a directory");
    let pad = map.path().join("x.pdf");
    fs::write(&pad, "oud").expect("a file");
    assert_eq!(met_uit(&["plan-van-aanpak", "-"], &pad, "{}").status.code(), Some(1));
    assert_eq!(fs::read_to_string(&pad).expect("a file"), "oud");
}

#[test]
fn een_map_die_er_niet_is() {
    let map = tempfile::tempdir().expect("a directory");
    let uitvoer = met_uit(&["plan-van-aanpak", "--leeg"], &map.path().join("weg/x.pdf"), "");
    assert_eq!(uitvoer.status.code(), Some(1));
    assert!(fout(&uitvoer).contains("kan niet worden geschreven"), "{}", fout(&uitvoer));
}

#[test]
fn zonder_uit_of_met_twee_keuzes_is_verkeerd_gebruik() {
    for argumenten in [
        &["plan-van-aanpak"][..],
        &["plan-van-aanpak", "--leeg"],
        &["plan-van-aanpak", "-", "--leeg", "--uit", "x.pdf"],
        &["plan-van-aanpak", "--leeg", "--voorbeeld", "--uit", "x.pdf"],
        &["wia-aanvraag", "--leeg", "--uit", "x.pdf"],
    ] {
        let uitvoer = hervat(&[&["formulier"], argumenten].concat(), "{}");
        assert_eq!(uitvoer.status.code(), Some(2), "{argumenten:?}");
    }
}
