// SPDX-License-Identifier: EUPL-1.2
//! What a bijstelling changed: per part what it was and what it became, in the words in which it is read.

use super::functioneel::{grens, mate};
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::probleemanalyse::{Probleemanalyse, Rubriek};

/// One part that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verschil {
    wat: String,
    was: Vec<String>,
    wordt: Vec<String>,
}

/// Everything that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/verschil.html")]
pub struct Verschillijst {
    t: Tekst,
    verschillen: Vec<Verschil>,
}

impl HtmlSafe for Verschillijst {}

impl Verschillijst {
    /// From the earlier version to the later.
    pub fn nieuw(t: Tekst, vorige: &Probleemanalyse, nieuw: &Probleemanalyse) -> Self {
        let paren = regels(t, vorige).into_iter().zip(regels(t, nieuw));
        let verschil = |((wat, was), (_, wordt)): ((String, Vec<String>), (String, Vec<String>))| {
            (was != wordt).then_some(Verschil { wat, was, wordt })
        };
        Self { t, verschillen: paren.filter_map(verschil).collect() }
    }
}

/// Everything that a version says, part by part, always in the same order and number.
fn regels(t: Tekst, deel: &Probleemanalyse) -> Vec<(String, Vec<String>)> {
    let tekst = |tekst: &str| Some(tekst.to_owned()).filter(|tekst| !tekst.is_empty()).into_iter().collect();
    let oordeel = t.uit("pa-oordeel", deel.mogelijkheden.woord());
    let mut uit = vec![
        (t.k("concept-deel-oordeel"), vec![oordeel]),
        (t.k("pa-veld-toelichting"), tekst(&deel.toelichting)),
        (t.k("pa-veld-verwachte-duur"), vec![t.uit("duurverwachting", deel.verwachte_duur.woord())]),
        (t.k("pa-mate-kop"), vec![mate(t, deel.mate)]),
    ];
    for rubriek in Rubriek::ALLE {
        let oordeel = deel.rubrieken.iter().find(|oordeel| oordeel.rubriek == *rubriek);
        let (lukt, niet) = oordeel.map_or(("", ""), |o| (o.mogelijkheden.as_str(), o.beperkingen.as_str()));
        let naam = t.uit("rubriek", rubriek.woord());
        uit.push((format!("{naam}: {}", t.k("pa-lukt").to_lowercase()), tekst(lukt)));
        uit.push((format!("{naam}: {}", t.k("pa-lukt-niet").to_lowercase()), tekst(niet)));
    }
    let doel = deel.advies_einddoel.map(|doel| t.uit("einddoel", doel.woord()));
    uit.extend([
        (t.k("pa-kop-grenzen"), deel.grenzen.iter().map(|g| grens(t, g)).collect()),
        (t.k("pa-einddoel"), doel.into_iter().collect()),
        (t.k("pa-advies"), tekst(&deel.advies)),
        (t.k("pa-interventies"), tekst(&deel.interventies)),
        (t.k("pa-kop-evaluaties"), deel.evaluaties.iter().map(|dag| t.dag_kort(dag)).collect()),
    ]);
    uit
}

#[cfg(test)]
mod proeven {
    use super::super::functioneel::proeven::{later, vol};
    use super::*;
    use crate::web::sjablonen::Voorbeelden;
    use crate::web::{Kader, Taal};

    impl Voorbeelden for Verschillijst {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![
                ("alles", Self::nieuw(kader.t, &later(), &vol())),
                ("niets", Self::nieuw(kader.t, &vol(), &vol())),
            ]
        }
    }

    #[test]
    fn alleen_wat_anders_is_staat_erin() {
        let mut nieuw = vol();
        nieuw.mate = Some(40);
        nieuw.rubrieken[0].beperkingen.clear();
        let lijst = Verschillijst::nieuw(Tekst::nieuw(Taal::Nl), &vol(), &nieuw);
        let wat: Vec<_> = lijst.verschillen.iter().map(|verschil| verschil.wat.as_str()).collect();
        assert_eq!(
            wat,
            ["Mate van arbeidsongeschiktheid", "Persoonlijk functioneren: wat gaat niet, of niet lang"]
        );
        assert_eq!(lijst.verschillen[0].was, ["60 procent arbeidsongeschikt voor het eigen werk"]);
        assert!(lijst.verschillen[1].wordt.is_empty());
    }
}
