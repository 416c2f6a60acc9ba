// SPDX-License-Identifier: EUPL-1.2
//! "Hoe rekent Hervat?": every rule with its sources and examples, wages during illness, who to ask what, how long
//! documents are kept, and the lists to tick off.
//!
//! All of it is what `poortwachter` says of its own rules; nothing is asked about anybody and nothing is stored.

mod bewaren;
mod hulp;
mod json;
mod lijst;
mod loon;
mod regel;

pub use bewaren::Bewaarpagina;
pub use hulp::Hulppagina;
pub use lijst::Lijstpagina;
pub use loon::Loonpagina;
pub use regel::Regelpagina;

pub(super) use bewaren::toon as bewaren;
pub(super) use hulp::toon as hulp;
pub(super) use json::toon as json;
pub(super) use lijst::toon as lijst;
pub(super) use loon::toon as loon;
pub(super) use regel::toon as regel;

use crate::web::keten::wettaal;
use crate::web::opmaak::Kruimel;
use crate::web::uitleg::Bronregel;
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::bedragen::{BedragOnbekend, Bedragsoort};
use poortwachter::toelichting::Noot;
use poortwachter::vereisten::Lijst;
use poortwachter::{Dag, TermijnId};

/// How days are counted, and the way to each rule.
#[derive(Debug, Template)]
#[template(path = "publiek/uitleg.html")]
pub struct Uitlegpagina {
    kader: Kader,
    t: Tekst,
    regels: Vec<Verwijzing>,
    lijsten: Vec<Verwijzing>,
}

/// A page below this one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verwijzing {
    adres: String,
    tekst: String,
}

impl Uitlegpagina {
    fn nieuw(kader: Kader) -> Self {
        let taal = wettaal(kader.t.taal());
        let regel = |id: &TermijnId| Verwijzing {
            adres: format!("/uitleg/{}", id.woord()),
            tekst: id.plicht(taal).to_owned(),
        };
        let lijst = |lijst: &Lijst| Verwijzing {
            adres: format!("/uitleg/lijst/{}", lijst.woord()),
            tekst: lijst.naam(taal).to_owned(),
        };
        Self {
            t: kader.t,
            regels: TermijnId::ALLE.iter().map(regel).collect(),
            lijsten: Lijst::ALLE.iter().map(lijst).collect(),
            kader,
        }
    }
}

pub(super) async fn toon(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Uitlegpagina::nieuw(kader))
}

/// A sentence or two, with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Zin {
    tekst: &'static str,
    bronnen: Vec<Bronregel>,
}

impl Zin {
    fn van(t: Tekst, noot: &Noot) -> Self {
        let bronnen = noot.bronnen.iter().map(|bron| Bronregel::van(t, bron)).collect();
        Self { tekst: noot.tekst(wettaal(t.taal())), bronnen }
    }
}

/// What an amount is today; or what it was on the last day of which we know.
fn bedrag_op(t: Tekst, soort: Bedragsoort, vandaag: Dag) -> String {
    let taal = wettaal(t.taal());
    match soort.op(vandaag) {
        Ok(geldig) => t.met("bedrag-nu", &[("bedrag", geldig.bedrag.tekst(taal).into())]),
        Err(BedragOnbekend { laatst_bekend: Some(laatst), .. }) => {
            let tot = t.dag(laatst.tot_en_met.datum());
            t.met("bedrag-laatst", &[("bedrag", laatst.bedrag.tekst(taal).into()), ("dag", tot.into())])
        }
        Err(BedragOnbekend { laatst_bekend: None, .. }) => t.k("loon-verlopen"),
    }
}

/// The way back up, for the pages below.
fn kruimel(kader: &Kader) -> Kruimel {
    Kruimel::nieuw(kader, vec![(kader.t.k("uitlegpagina-titel"), "/uitleg".to_owned())])
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Uitlegpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        vec![("gewoon", Self::nieuw(kader.clone()))]
    }
}
