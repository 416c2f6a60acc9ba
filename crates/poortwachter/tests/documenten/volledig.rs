// SPDX-License-Identifier: EUPL-1.2
//! `docs/regels/volledigheid.md` says where each subject stands: what it names exists, and what exists it names.

use poortwachter::bewaren::Stuk;
use poortwachter::hulp::HulpId;
use poortwachter::vereisten::Lijst;
use poortwachter::{Daad, TermijnId};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn document() -> String {
    let pad = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/regels/volledigheid.md");
    fs::read_to_string(pad).expect("the document")
}

/// Every word between backticks.
fn genoemd(document: &str) -> BTreeSet<&str> {
    document.split('`').skip(1).step_by(2).collect()
}

#[test]
fn elke_regel_lijst_en_weg_wordt_genoemd() {
    let document = document();
    let genoemd = genoemd(&document);
    let regels = TermijnId::ALLE.iter().map(|id| id.woord());
    let wegen = HulpId::ALLE.iter().map(|id| id.woord());
    let lijsten = Lijst::ALLE.iter().map(|lijst| lijst.woord());
    let stukken = Stuk::ALLE.iter().map(|stuk| stuk.woord());
    for woord in regels.chain(wegen).chain(lijsten).chain(stukken) {
        assert!(genoemd.contains(woord), "volledigheid.md does not name `{woord}`");
    }
}

/// A name with `::` or a path is one of the code; the others are words of a rule, a fact or a list.
#[test]
fn wat_genoemd_wordt_bestaat() {
    let document = document();
    let code = code();
    for woord in genoemd(&document) {
        let laatste = woord.rsplit("::").next().unwrap_or(woord);
        assert!(code.contains(laatste), "volledigheid.md names `{woord}`, which is not in the code");
    }
}

/// All of the crate's own source, and its examples.
fn code() -> String {
    let mut uit = String::new();
    let mut mappen = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(map) = mappen.pop() {
        for deel in fs::read_dir(map).expect("a folder") {
            let pad = deel.expect("an entry").path();
            if pad.is_dir() {
                mappen.push(pad);
            } else {
                uit.push_str(&fs::read_to_string(pad).expect("text"));
            }
        }
    }
    uit
}

/// Each decision about counting is answered for.
#[test]
fn elke_beslissing_heeft_een_plaats() {
    let document = document();
    for nummer in 1..=20 {
        assert!(document.contains(&format!("| D{nummer} |")), "no row for D{nummer}");
    }
}

/// Every fact that can be told stands in an example of some rule.
#[test]
fn elk_feit_staat_in_een_voorbeeld() {
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("voorbeelden");
    let mut gebruikt = BTreeSet::new();
    for deel in fs::read_dir(map).expect("a folder") {
        let tabel = fs::read_to_string(deel.expect("an entry").path()).expect("a table");
        for feiten in tabel.lines().skip(1).filter_map(|rij| rij.split(',').nth(1)) {
            let woorden = feiten.split(';').filter_map(|feit| feit.split_whitespace().next());
            gebruikt.extend(woorden.map(str::to_owned));
        }
    }
    let andere = [
        "ziek",
        "gedeeltelijk_hersteld",
        "zwangerschapsverlof",
        "probleemanalyse",
        "bijstelling_probleemanalyse",
        "arbeidstherapie",
        "uwv_brief_wia",
        "loonsanctie",
        "tekortkoming_hersteld",
        "tekortkoming_niet_hersteld",
        "bezwaar_loonsanctie",
        "vrijwillige_verlenging",
        "vervroegde_iva",
        "dienstverband",
        "dienstverband_eindigt",
        "vangnet",
        "aow_leeftijd",
        "bedongen_arbeid_gewijzigd",
        "afgeweken",
    ];
    for woord in Daad::ALLE.iter().map(|daad| daad.woord()).chain(andere) {
        assert!(gebruikt.contains(woord), "no example has `{woord}`");
    }
}
