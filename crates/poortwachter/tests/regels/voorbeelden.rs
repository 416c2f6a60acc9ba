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

#[test]
fn elk_voorbeeld_noemt_een_bron() {
    let mut zonder = Vec::new();
    for id in TermijnId::ALLE {
        let voorbeelden = Voorbeeld::van(*id).unwrap_or_else(|fout| panic!("{fout}"));
        let plek = |voorbeeld: &Voorbeeld| format!("{}: {}", id.woord(), voorbeeld.bron);
        zonder.extend(voorbeelden.iter().filter(|v| !noemt_een_bron(v.bron)).map(plek));
    }
    assert!(zonder.is_empty(), "an explanation is no source:\n{}", zonder.join("\n"));
}

/// Laws by the abbreviations of besluit 0002; an article follows, or a paragraph (`BBP par. 8`).
const WETTEN: &[&str] = &["RP", "WIA", "ZW", "BW", "BVV", "BBP", "ATW", "Awb", "WAZO"];
/// What is no law and has no number, by its name.
const STUKKEN: &[&str] = &["AP De zieke werknemer", "Werkwijzer Poortwachter", "formulier Plan van aanpak"];

/// Somewhere in the sentence stands an article, a publication, a decision (`D9`), a judgment or a document.
fn noemt_een_bron(bron: &str) -> bool {
    let woorden: Vec<&str> =
        bron.split([' ', '(', ')', ';', ',']).filter(|woord| !woord.is_empty()).collect();
    let nummer = |woord: &str| woord.starts_with(|teken: char| teken.is_ascii_digit());
    let geplaatst = (0..woorden.len()).any(|hier| match &woorden[hier..] {
        [wet, artikel, ..] if WETTEN.contains(wet) && nummer(artikel) => true,
        ["BBP", "par.", paragraaf, ..] => nummer(paragraaf),
        ["Stb." | "Stcrt.", jaar, "nr.", stuk, ..] => nummer(jaar) && nummer(stuk),
        [woord, ..] => woord.starts_with("ECLI:NL:") || besluit(woord),
        [] => false,
    });
    geplaatst || STUKKEN.iter().any(|stuk| bron.contains(stuk))
}

/// `D9`, or `D9:` before an explanation: a heading of the decision on counting.
fn besluit(woord: &str) -> bool {
    const TELLEN: &str = include_str!("../../docs/tellen.md");
    let woord = woord.trim_end_matches(':');
    woord.starts_with('D') && TELLEN.contains(&format!("\n## {woord} "))
}

#[test]
fn een_uitleg_is_geen_bron() {
    for bron in [
        "RP 2 lid 3",
        "dag 294 (D1)",
        "D9: bekort",
        "BW 7:629 lid 9 en 10: 27 dagen",
        "Stb. 2023 nr. 169: zes",
    ] {
        assert!(noemt_een_bron(bron), "{bron}");
    }
    for uitleg in
        ["UWV heeft beslist", "104 weken tellen dagen", "D99: geen besluit", "de WIA: geen artikel", ""]
    {
        assert!(!noemt_een_bron(uitleg), "{uitleg}");
    }
}
