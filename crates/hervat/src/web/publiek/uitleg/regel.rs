// SPDX-License-Identifier: EUPL-1.2
//! One rule: what it asks, where that stands, since when, and examples worked out by the rule itself.

use super::kruimel;
use crate::web::fout::niet_gevonden;
use crate::web::keten::wettaal;
use crate::web::opmaak::{Kruimel, groot};
use crate::web::uitleg::{Anders, Bronregel, Stap};
use crate::web::{Kader, Omgeving, Tekst, pagina};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::TermijnId;
use poortwachter::regelblad::{Regelblad, Versieblad, Voorbeeldblad};
use poortwachter::voorbeelden::Voorbeeldsoort;

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
    versies: Vec<Versie>,
    voorbeelden: Vec<Groep>,
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
    anders: Option<Anders>,
    bron: &'static str,
}

impl Regelpagina {
    fn nieuw(kader: Kader, id: TermijnId) -> Self {
        let (t, taal) = (kader.t, wettaal(kader.t.taal()));
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
            bronnen: nu.iter().map(|bron| Bronregel::van(t, bron)).collect(),
            versies: blad.versies.iter().map(|versie| Versie::van(t, versie, nu)).collect(),
            voorbeelden: Voorbeeldsoort::ALLE.iter().map(groep).collect(),
            kader,
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
                .map(|stap| Stap { tekst: stap.tekst.clone(), dag: Some(t.dag_kort(stap.dag.datum())) })
                .collect(),
            anders: voorbeeld.betwist.as_ref().map(|anders| Anders {
                dag: t.dag_kort(anders.uiterlijk.datum()),
                bron: anders.bron.to_owned(),
                uitleg: anders.uitleg.to_owned(),
            }),
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
        ]
    }
}
