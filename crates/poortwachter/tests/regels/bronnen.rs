// SPDX-License-Identifier: EUPL-1.2
//! Each quote is short and stands in the article it names; each version is chosen by exactly one fact.
//!
//! `tests/wet/` holds the cited paragraphs as they stood in 2015 (statute text, no copyright: Auteurswet art. 11).

use crate::hulp::feiten;
use poortwachter::{Bron, BronSoort, Dag, Geval, REGELS, TermijnId};
use std::{fs, path::Path};

#[test]
fn elk_citaat_staat_in_het_artikel() {
    for regel in REGELS {
        for bron in regel.versies.iter().flat_map(|versie| versie.bronnen) {
            citaat_staat_in_het_artikel(regel.id.woord(), bron);
        }
    }
}

/// A quote has at most fifteen words and stands literally in the text kept here; a statute has one.
#[track_caller]
pub(crate) fn citaat_staat_in_het_artikel(waarvan: &str, bron: &Bron) {
    let Some(citaat) = bron.citaat else {
        let zonder = bron.soort == BronSoort::Wet && bron.publicatie.is_none();
        assert!(!zonder, "{waarvan}: a statute without a quote");
        return;
    };
    assert!(citaat.split_whitespace().count() <= 15, "too long: {citaat}");
    let delen = [Some(bron.bwb.expect("a statute")), bron.artikel, bron.lid];
    let naam = delen.into_iter().flatten().collect::<Vec<_>>().join("-").replace(':', "-");
    let naam = format!("tests/wet/{naam}.txt");
    let tekst = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&naam));
    let tekst = tekst.unwrap_or_else(|_| panic!("{naam} is missing"));
    assert!(tekst.contains(citaat), "{naam} has no `{citaat}`");
}

#[test]
fn precies_een_versie_past() {
    for nummer in (12_418..45_000).step_by(97) {
        let feiten = feiten(&format!("ziek {}..", Dag::van_nummer(nummer)));
        let geval = Geval::laatste(&feiten);
        for regel in REGELS {
            let passend = regel.versies.iter().filter(|v| {
                let dag = match v.geldt.toets {
                    poortwachter::Toets::EersteZiektedag => geval.eerste_ziektedag(),
                    poortwachter::Toets::EindeWachttijd => geval.laatste_dag_wachttijd(),
                };
                v.geldt.van.is_none_or(|van| van <= dag) && v.geldt.tot_en_met.is_none_or(|tot| dag <= tot)
            });
            assert_eq!(passend.count(), 1, "{} on {}", regel.id.woord(), Dag::van_nummer(nummer));
        }
    }
}

#[test]
fn regels_staan_in_de_volgorde_van_het_contract() {
    let gevonden: Vec<_> = REGELS.iter().map(|regel| regel.id).collect();
    assert_eq!(gevonden, TermijnId::ALLE);
}

#[test]
fn een_link_opent_het_lid() {
    let url = |bron: &Bron| bron.url().unwrap_or_else(|| panic!("{bron:?} opens nothing"));
    let opzegverbod = REGELS[TermijnId::EindeOpzegverbod as usize].versies[0].bronnen[0];
    assert_eq!(url(&opzegverbod), "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=670&lid=1");
    // Of the Awb the number before the colon is no book.
    let [awb, ..] = REGELS[TermijnId::BezwaarLoonsanctie as usize].versies[0].bronnen else {
        panic!("sources")
    };
    assert_eq!(url(awb), "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=6:7");
    let uitspraken: Vec<_> = alle_bronnen().filter(|bron| bron.soort == BronSoort::Uitspraak).collect();
    assert!(!uitspraken.is_empty(), "no judgment is cited");
    for uitspraak in uitspraken {
        let ecli = uitspraak.ecli.expect("a judgment is found by its ECLI");
        assert!(uitspraak.naam.ends_with(ecli), "on paper there is no link: {uitspraak:?}");
        assert_eq!(url(uitspraak), format!("https://deeplink.rechtspraak.nl/uitspraak?id={ecli}"));
    }
}

/// A link to a paragraph names one: `3`, `7a`, never a range or a letter within it.
#[test]
fn een_lid_is_er_een() {
    for bron in alle_bronnen().filter(|bron| bron.artikel.is_some()) {
        let lid = bron.lid.unwrap_or("1");
        assert!(lid.starts_with(|c: char| c.is_ascii_digit()), "{bron:?}");
        assert!(lid.chars().all(|c| c.is_ascii_alphanumeric()), "{bron:?}");
    }
}

/// The sources of the rules, and of what follows from them.
fn alle_bronnen() -> impl Iterator<Item = &'static Bron> {
    let regels = REGELS.iter().flat_map(|regel| regel.versies).flat_map(|versie| versie.bronnen);
    let nasleep = TermijnId::ALLE.iter().flat_map(|id| id.nasleep()).map(|nasleep| &nasleep.noot);
    let weetjes = TermijnId::ALLE.iter().flat_map(|id| id.weetjes());
    regels.chain(nasleep.chain(weetjes).flat_map(|noot| noot.bronnen))
}
