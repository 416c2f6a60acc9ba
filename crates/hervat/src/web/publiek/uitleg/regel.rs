// SPDX-License-Identifier: EUPL-1.2
//! One rule: what it asks, where that stands, since when, and examples worked out by the rule itself.

use super::{Zin, bedrag_op, kruimel};
use crate::web::fout::niet_gevonden;
use crate::web::keten::{dag, wettaal};
use crate::web::opmaak::{Kruimel, groot};
use crate::web::uitleg::{Anders, Bronregel, Stap};
use crate::web::{Kader, Omgeving, Tekst, pagina};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::regelblad::{Regelblad, Versieblad, Voorbeeldblad};
use poortwachter::toelichting::Nasleep;
use poortwachter::voorbeelden::Voorbeeldsoort;
use poortwachter::{Dag, TermijnId};

/// The page of a rule.
#[derive(Debug, Template)]
#[template(path = "publiek/regel.html")]
pub struct Regelpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    plicht: &'static str,
    uitleg: &'static str,
    aard: &'static str,
    voor: &'static str,
    bronnen: Vec<Bronregel>,
    /// What follows when it is late, missing or incomplete.
    nasleep: Vec<Gevolg>,
    /// What is good to know.
    weetjes: Vec<Zin>,
    versies: Vec<Versie>,
    voorbeelden: Vec<Groep>,
}

/// What follows, when, and the amount it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gevolg {
    bij: &'static str,
    zin: Zin,
    bedrag: Option<String>,
}

/// A version, with its sources when they are not those of today.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Versie {
    geldt: String,
    opmerking: Option<&'static str>,
    bronnen: Vec<Bronregel>,
}

/// Examples of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Groep {
    kop: &'static str,
    voorbeelden: Vec<Voorbeeld>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Voorbeeld {
    feiten: String,
    antwoord: String,
    stappen: Vec<Stap>,
    anders: Vec<Anders>,
    bron: &'static str,
}

impl Regelpagina {
    fn nieuw(kader: Kader, id: TermijnId) -> Self {
        let (t, taal, vandaag) = (kader.t, wettaal(kader.t.taal()), dag(kader.vandaag));
        let blad = Regelblad::van(id, taal);
        let nu = blad.versies.first().map_or(&[][..], |versie| versie.bronnen);
        let groep = |soort: &Voorbeeldsoort| Groep {
            kop: soort.naam(taal),
            voorbeelden: blad
                .voorbeelden
                .iter()
                .filter(|voorbeeld| voorbeeld.soort == *soort)
                .map(|voorbeeld| Voorbeeld::van(t, voorbeeld))
                .collect(),
        };
        Self {
            t,
            kruimel: kruimel(&kader),
            plicht: blad.plicht,
            uitleg: blad.uitleg,
            aard: blad.aard.naam(taal),
            voor: blad.voor.naam(taal),
            nasleep: blad.nasleep.iter().map(|nasleep| Gevolg::van(t, nasleep, vandaag)).collect(),
            weetjes: blad.weetjes.iter().map(|noot| Zin::van(t, noot)).collect(),
            bronnen: nu.iter().map(|bron| Bronregel::van(t, bron)).collect(),
            versies: blad.versies.iter().map(|versie| Versie::van(t, versie, nu)).collect(),
            voorbeelden: Voorbeeldsoort::ALLE.iter().map(groep).collect(),
            kader,
        }
    }
}

impl Gevolg {
    fn van(t: Tekst, nasleep: &Nasleep, vandaag: Dag) -> Self {
        let taal = wettaal(t.taal());
        Self {
            bij: nasleep.bij.naam(taal),
            zin: Zin::van(t, &nasleep.noot),
            bedrag: nasleep.bedrag.map(|soort| bedrag_op(t, soort, vandaag)),
        }
    }
}

impl Versie {
    fn van(t: Tekst, versie: &Versieblad, nu: &[poortwachter::Bron]) -> Self {
        let anders = if versie.bronnen == nu { &[] } else { versie.bronnen };
        Self {
            geldt: versie.geldt.clone(),
            opmerking: versie.opmerking,
            bronnen: anders.iter().map(|bron| Bronregel::van(t, bron)).collect(),
        }
    }
}

impl Voorbeeld {
    fn van(t: Tekst, voorbeeld: &Voorbeeldblad) -> Self {
        let stappen = voorbeeld.verloop.iter();
        Self {
            feiten: groot(&voorbeeld.feiten.join("; ")),
            antwoord: voorbeeld.antwoord.clone(),
            stappen: stappen
                .map(|stap| Stap { tekst: stap.tekst.to_string(), dag: Some(t.dag_kort(stap.dag.datum())) })
                .collect(),
            anders: voorbeeld
                .betwist
                .iter()
                .map(|anders| Anders {
                    dag: t.dag_kort(anders.uiterlijk.datum()),
                    bron: anders.bron.to_owned(),
                    uitleg: anders.uitleg.to_owned(),
                })
                .collect(),
            bron: voorbeeld.bron,
        }
    }
}

pub(in crate::web::publiek) async fn toon<S: Omgeving>(
    State(omgeving): State<S>,
    kader: Kader,
    Path(woord): Path<String>,
) -> Response {
    match TermijnId::van_woord(&woord) {
        Some(id) => pagina(StatusCode::OK, &Regelpagina::nieuw(kader, id)),
        None => niet_gevonden(State(omgeving), kader).await,
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Regelpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let van = |id| Self::nieuw(kader.clone(), id);
        vec![
            ("kort", van(TermijnId::ArbeidstherapieEinde)),
            ("gewoon", van(TermijnId::Probleemanalyse)),
            ("versies", van(TermijnId::EindeLoondoorbetaling)),
            ("boete", van(TermijnId::UwvMelding42Weken)),
        ]
    }
}
