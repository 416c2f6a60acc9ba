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
fn links_openen_het_artikel() {
    let bron = REGELS[TermijnId::EindeOpzegverbod as usize].versies[0].bronnen[0];
    assert_eq!(
        bron.url().as_deref(),
        Some("https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=670")
    );
}
