// SPDX-License-Identifier: EUPL-1.2
//! `hervat formulier`, as scripts and people at a prompt use it.

use crate::opdrachtregel::{fout, hervat, uit};
use std::fs;
use std::path::Path;

const SOORTEN: [&str; 4] = ["plan-van-aanpak", "probleemanalyse", "werkhervattingsplan", "weekkaart"];

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
        &["werkhervattingsplan", "-", "--week", "2026-W48", "--uit", "x.pdf"],
        &["weekkaart", "--leeg", "--week", "2026-W48", "--uit", "x.pdf"],
        &["weekkaart", "-", "--week", "2026-48", "--uit", "x.pdf"],
        &["weekkaart", "-", "--week", "2025-W53", "--uit", "x.pdf"],
    ] {
        let uitvoer = hervat(&[&["formulier"], argumenten].concat(), "{}");
        assert_eq!(uitvoer.status.code(), Some(2), "{argumenten:?}");
    }
}

/// The words in a PDF, as a page.
fn tekst(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let bladen: Vec<_> = document.get_pages().keys().copied().collect();
    let tekst = document.extract_text(&bladen).expect("text");
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A form of the person's own, from this JSON, as words.
fn gelezen(argumenten: &[&str], json: &str) -> String {
    let uitvoer = hervat(&[&["formulier"], argumenten, &["--uit", "-"]].concat(), json);
    assert!(uitvoer.status.success(), "{}", fout(&uitvoer));
    tekst(&uitvoer.stdout)
}

const PLAN: &str = r#""contract": {"ma": 8, "di": 8, "wo": 8, "do": 8}, "start": "2026-11-23", "vandaag": "2026-11-24",
    "schema": {"soort": "wekelijks", "stappen": [25, 50, 75, 100]}"#;

#[test]
fn een_plan_van_opbouw_is_genoeg_voor_een_werkhervattingsplan() {
    let json = format!(r#"{{"plan": {{{PLAN}}}}}"#);
    let tekst = gelezen(&["werkhervattingsplan", "-"], &json);
    for zin in [
        "Deze week (week 48) werk je 4 × 2 uur.",
        "Al je uren zijn er weer vanaf maandag 14 december 2026 (week 51).",
    ] {
        assert!(tekst.contains(zin), "`{zin}` is not in: {tekst}");
    }
}

#[test]
fn de_taal_van_het_papier_is_die_van_de_opdracht() {
    let json = format!(r#"{{"plan": {{{PLAN}}}}}"#);
    for (argumenten, zin) in [
        (&["werkhervattingsplan", "-", "--taal", "en"][..], "This week (week 48) you work 4 × 2 hours."),
        (&["weekkaart", "-", "--taal", "en"], "Not shorter, and certainly not longer."),
        (&["werkhervattingsplan", "--leeg", "--taal", "en"], "You do not have to finish this in one go."),
        (&["weekkaart", "--leeg", "--taal", "en"], "This week you work"),
    ] {
        let tekst = gelezen(argumenten, &json);
        assert!(tekst.contains(zin), "`{zin}` is not in: {tekst}");
    }
}

#[test]
fn het_thema_komt_niet_in_het_plan_voor_de_werkgever() {
    let json = |voor: &str| {
        format!(
            r#"{{"voor": "{voor}", "vijf_t": {{"thema": {{"valkuilen": "kuil"}}, "tempo": "rustig"}}, "plan": {{{PLAN}}}}}"#
        )
    };
    for (voor, thema, tempo) in
        [("mij", true, true), ("werkgever", false, false), ("werkgever_met_tempo", false, true)]
    {
        let tekst = gelezen(&["werkhervattingsplan", "-"], &json(voor));
        assert_eq!((tekst.contains("kuil"), tekst.contains("rustig")), (thema, tempo), "{voor}: {tekst}");
    }
}

#[test]
fn een_weekkaart_is_van_vandaag_of_van_de_gevraagde_week() {
    let json = format!(r#"{{"plan": {{{PLAN}}}}}"#);
    assert!(gelezen(&["weekkaart", "-"], &json).contains("Deze week werk je 4 × 2 uur."));
    assert!(
        gelezen(&["weekkaart", "-", "--week", "2026-W50"], &json).contains("Deze week werk je 4 × 6 uur.")
    );
    let uitvoer = hervat(&["formulier", "weekkaart", "-", "--week", "2027-W01", "--uit", "-"], &json);
    assert_eq!(uitvoer.status.code(), Some(1));
    assert!(fout(&uitvoer).contains("kies een week van 2026-W48 tot en met 2026-W51"), "{}", fout(&uitvoer));
}

#[test]
fn een_werkhervattingsplan_wordt_per_veld_geweigerd() {
    let fouten = |json: &str| {
        let uitvoer = hervat(&["formulier", "werkhervattingsplan", "-", "--uit", "-"], json);
        assert_eq!(uitvoer.status.code(), Some(1), "{json}");
        assert!(uitvoer.stdout.is_empty());
        assert_eq!(fout(&uitvoer).lines().count(), 1);
        fout(&uitvoer)
    };
    let lang = format!(r#"{{"naam": "{}", "plan": {{{PLAN}}}}}"#, "x".repeat(301));
    let taken = vec![r#"{"naam": "x"}"#; 101].join(",");
    let veel = format!(r#"{{"plan": {{{PLAN}, "taken": [{taken}]}}}}"#);
    let naam =
        format!(r#"{{"plan": {{{PLAN}, "taken": [{{"naam": "a"}}, {{"naam": "{}"}}]}}}}"#, "x".repeat(301));
    for (json, zin) in [
        ("{", "dit is geen geldige JSON"),
        ("{}", "`plan` ontbreekt; geef een plan zoals `hervat opbouw` het leest"),
        (r#"{"plan": {}, "nam": "x"}"#, "`nam` is onbekend; bedoel je `naam`?"),
        (r#"{"plan": {"contract": {"ma": 8}}}"#, "`plan`: `start` ontbreekt"),
        (r#"{"voor": "baas", "plan": {}}"#, "`voor` moet `mij`, `werkgever` of `werkgever_met_tempo` zijn"),
        (r#"{"vijf_t": {"thema": "x"}}"#, "`vijf_t`: `thema`: er moet een object"),
        (r#"{"vijf_t": {"thema": {"angst": "x"}}}"#, "`vijf_t`: `thema`: `angst` is onbekend"),
        (
            r#"{"evaluaties": [{"op": "2026-12-03"}, {"tijd": "25:00"}]}"#,
            "`evaluaties`, nummer 2: `op` ontbreekt",
        ),
        (
            r#"{"evaluaties": [{"op": "2026-12-03", "tijd": "25:00"}]}"#,
            "`evaluaties`, nummer 1: `tijd` moet een tijd zijn",
        ),
        (r#"{"besproken": {"met": "x"}}"#, "`besproken`: `op` ontbreekt"),
        (lang.as_str(), "`naam` is te lang: hoogstens 300 tekens"),
        (veel.as_str(), "`plan`: `taken` heeft te veel onderdelen: hoogstens 50"),
        (naam.as_str(), "`plan`: `taken`, nummer 2: `naam` is te lang: hoogstens 120 tekens"),
        (
            r#"{"plan": {"contract": {"ma": 8}, "start": "2026-11-23", "schema": {"soort": "wekelijks", "stappen": [50, 25]}}}"#,
            "`plan`: `schema.stappen`, nummer 2: deze stap is 25 en de stap ervoor 50",
        ),
    ] {
        let gezegd = fouten(json);
        assert!(gezegd.contains(zin), "`{zin}` is not in: {gezegd}");
    }
}
