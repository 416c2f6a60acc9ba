// SPDX-License-Identifier: EUPL-1.2
//! One table per rule: `soort,feiten,vanaf,uiterlijk,bron`. No example, no rule.

use crate::hulp::{feiten, uiterlijk};
use poortwachter::{TermijnId, Termijnen};
use std::{fs, path::Path};

#[test]
fn elke_regel_klopt_met_zijn_voorbeelden() {
    for id in TermijnId::ALLE {
        let pad = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("voorbeelden/{}.csv", id.woord()));
        let tabel = fs::read_to_string(&pad).unwrap_or_else(|_| panic!("no examples for {}", id.woord()));
        let mut soorten = Vec::new();
        for (nummer, regel) in tabel.lines().enumerate().skip(1).filter(|(_, r)| !r.starts_with('#')) {
            let plek = format!("{}.csv:{}", id.woord(), nummer + 1);
            let cellen: Vec<_> = regel.splitn(5, ',').map(str::trim).collect();
            let [soort, feit, vanaf, verwacht, bron] = cellen[..] else { panic!("{plek}: five cells") };
            assert!(!bron.is_empty(), "{plek}: an example without a source");
            soorten.push(soort.to_owned());
            check(&plek, *id, feit, vanaf, verwacht);
        }
        for soort in ["gewoon", "grens", "uitzondering"] {
            assert!(soorten.iter().any(|s| s == soort), "{}: no example `{soort}`", id.woord());
        }
    }
}

#[track_caller]
fn check(plek: &str, id: TermijnId, feit: &str, vanaf: &str, verwacht: &str) {
    let feiten = feiten(feit);
    let termijnen = Termijnen::van(&feiten);
    assert_eq!(uiterlijk(&termijnen, id), verwacht, "{plek}: {feit}");
    if vanaf != "-" {
        let gevonden = termijnen.uitkomst(id).and_then(|u| u.vanaf).map(|dag| dag.to_string());
        assert_eq!(gevonden.as_deref(), Some(vanaf), "{plek}: vanaf, {feit}");
    }
}
