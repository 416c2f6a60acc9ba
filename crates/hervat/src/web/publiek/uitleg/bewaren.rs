// SPDX-License-Identifier: EUPL-1.2
//! How long which document is kept, and since when.

use super::kruimel;
use crate::web::keten::wettaal;
use crate::web::opmaak::Kruimel;
use crate::web::uitleg::Bronregel;
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::bewaren::{Bewaarregel, Stuk};

/// How long documents are kept.
#[derive(Debug, Template)]
#[template(path = "publiek/bewaren.html")]
pub struct Bewaarpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    regels: Vec<Rij>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    stuk: &'static str,
    termijn: String,
    geldt: String,
    bron: Bronregel,
}

impl Bewaarpagina {
    fn nieuw(kader: Kader) -> Self {
        let t = kader.t;
        let rijen = Stuk::ALLE.iter().flat_map(|stuk| stuk.regels());
        Self { t, kruimel: kruimel(&kader), regels: rijen.map(|regel| Rij::van(t, regel)).collect(), kader }
    }
}

impl Rij {
    fn van(t: Tekst, regel: &Bewaarregel) -> Self {
        let taal = wettaal(t.taal());
        let dag = |dag: poortwachter::Dag| t.dag(dag.datum());
        let geldt = match (regel.geldt_van, regel.geldt_tot_en_met) {
            (Some(van), _) => t.met("bewaren-vanaf", &[("dag", dag(van).into())]),
            (None, Some(tot)) => t.met("bewaren-tot", &[("dag", dag(tot).into())]),
            (None, None) => t.k("bewaren-altijd"),
        };
        Self {
            stuk: regel.stuk.naam(taal),
            termijn: regel.tekst(taal),
            geldt,
            bron: Bronregel::van(t, &regel.bron),
        }
    }
}

pub(in crate::web::publiek) async fn toon(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Bewaarpagina::nieuw(kader))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Bewaarpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        vec![("gewoon", Self::nieuw(kader.clone()))]
    }
}
