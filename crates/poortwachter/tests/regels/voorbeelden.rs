// SPDX-License-Identifier: EUPL-1.2
//! One table per rule: `soort,feiten,vanaf,uiterlijk,bron`. No example, no rule.

use poortwachter::voorbeelden::{Antwoord, Voorbeeld, Voorbeeldsoort};
use poortwachter::{Feiten, TermijnId, Termijnen};

#[test]
fn elke_regel_klopt_met_zijn_voorbeelden() {
    for id in TermijnId::ALLE {
        let voorbeelden = Voorbeeld::van(*id).unwrap_or_else(|fout| panic!("{fout}"));
        for voorbeeld in &voorbeelden {
            check(*id, voorbeeld);
        }
        for soort in Voorbeeldsoort::ALLE {
            assert!(voorbeelden.iter().any(|v| v.soort == *soort), "{}: no example {soort:?}", id.woord());
        }
    }
}

#[track_caller]
fn check(id: TermijnId, voorbeeld: &Voorbeeld) {
    let plek = format!("{}: {}", id.woord(), voorbeeld.bron);
    let feiten = Feiten::nieuw(&voorbeeld.feiten).unwrap_or_else(|fouten| panic!("{plek}: {fouten:?}"));
    let termijnen = Termijnen::van(&feiten);
    assert_eq!(Antwoord::van(&termijnen, id), voorbeeld.antwoord, "{plek}");
    if voorbeeld.vanaf.is_some() {
        assert_eq!(termijnen.uitkomst(id).and_then(|u| u.vanaf), voorbeeld.vanaf, "{plek}: vanaf");
    }
}
