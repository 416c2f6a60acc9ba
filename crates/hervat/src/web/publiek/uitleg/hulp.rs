// SPDX-License-Identifier: EUPL-1.2
//! Who to ask what when it gets stuck, for the employee and for the employer.

use super::{bedrag_op, kruimel};
use crate::web::keten::{dag, wettaal};
use crate::web::opmaak::Kruimel;
use crate::web::uitleg::Bronregel;
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::hulp::{Hulp, Vrager};

/// Who to ask what.
#[derive(Debug, Template)]
#[template(path = "publiek/hulp.html")]
pub struct Hulppagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    groepen: Vec<Groep>,
}

/// The ways of one party, or of both.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Groep {
    kop: String,
    wegen: Vec<Weg>,
}

/// One way.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Weg {
    id: &'static str,
    naam: &'static str,
    wanneer: &'static str,
    hoe: &'static str,
    kracht: &'static str,
    /// What it costs, by who asks.
    kosten: Vec<(&'static str, String)>,
    bronnen: Vec<Bronregel>,
}

impl Hulppagina {
    fn nieuw(kader: Kader) -> Self {
        let t = kader.t;
        let groep = |(kop, vrager): (String, Vrager)| Groep {
            kop,
            wegen: Hulp::ALLE
                .iter()
                .filter(|hulp| hulp.vrager == vrager)
                .map(|hulp| Weg::van(&kader, hulp))
                .collect(),
        };
        let groepen = [
            (t.k("hulp-kop-werknemer"), Vrager::Werknemer),
            (t.k("hulp-kop-allebei"), Vrager::Allebei),
            (t.k("hulp-kop-werkgever"), Vrager::Werkgever),
        ];
        Self { t, kruimel: kruimel(&kader), groepen: groepen.map(groep).into(), kader }
    }
}

impl Weg {
    fn van(kader: &Kader, hulp: &Hulp) -> Self {
        let (t, vandaag) = (kader.t, dag(kader.vandaag));
        let taal = wettaal(t.taal());
        let prijs =
            |soort: &poortwachter::bedragen::Bedragsoort| (soort.naam(taal), bedrag_op(t, *soort, vandaag));
        Self {
            id: hulp.id.woord(),
            naam: hulp.naam(taal),
            wanneer: hulp.wanneer(taal),
            hoe: hulp.hoe(taal),
            kracht: hulp.kracht.naam(taal),
            kosten: hulp.kosten.iter().map(prijs).collect(),
            bronnen: hulp.bronnen.iter().map(|bron| Bronregel::van(t, bron)).collect(),
        }
    }
}

pub(in crate::web::publiek) async fn toon(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Hulppagina::nieuw(kader))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Hulppagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let toen = Kader { vandaag: jiff::civil::date(2020, 1, 2), ..kader.clone() };
        vec![("nu", Self::nieuw(kader.clone())), ("toen", Self::nieuw(toen))]
    }
}
