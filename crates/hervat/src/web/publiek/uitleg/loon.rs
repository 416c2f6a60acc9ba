// SPDX-License-Identifier: EUPL-1.2
//! Wages during illness: what is due, when nothing is, and the amounts of the law with the days for which they are
//! known.

use super::{Zin, kruimel};
use crate::web::keten::{dag, wettaal};
use crate::web::opmaak::Kruimel;
use crate::web::uitleg::Bronregel;
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::bedragen::{Bedragsoort, Geldig};
use poortwachter::loon::{Gevolg, Inhoudingsgrond, Loonrecht, MEDEDELING};
use poortwachter::percentages::Percentagesoort;
use poortwachter::{Dag, TermijnId};

/// Wages during illness.
#[derive(Debug, Template)]
#[template(path = "publiek/loon.html")]
pub struct Loonpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    rechten: Vec<Recht>,
    stoppen: Vec<Grond>,
    opschorten: Vec<Grond>,
    mededeling: Bronregel,
    bedragen: Vec<Bedragregel>,
    percentages: Vec<Procentregel>,
    /// Holidays during illness.
    vakantie: Vec<Zin>,
}

/// A percentage as it is today.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Procentregel {
    wat: &'static str,
    procent: u8,
    bron: Bronregel,
}

/// A sentence and its source.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Recht {
    tekst: &'static str,
    bron: Bronregel,
}

/// A ground to hold wage back.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Grond {
    tekst: &'static str,
    /// A good reason of the employee takes it away.
    tenzij: bool,
    bron: Bronregel,
}

/// An amount over a period, and whether the period reaches today.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bedragregel {
    wat: &'static str,
    bedrag: String,
    periode: String,
    /// Nobody told us of the days after it.
    verlopen: bool,
    bron: Bronregel,
}

impl Loonpagina {
    fn nieuw(kader: Kader) -> Self {
        let (t, vandaag) = (kader.t, dag(kader.vandaag));
        let taal = wettaal(t.taal());
        let recht =
            |recht: &Loonrecht| Recht { tekst: recht.tekst(taal), bron: Bronregel::van(t, &recht.bron()) };
        Self {
            t,
            kruimel: kruimel(&kader),
            rechten: Loonrecht::ALLE.iter().map(recht).collect(),
            stoppen: gronden(t, Gevolg::GeenLoon),
            opschorten: gronden(t, Gevolg::Opschorting),
            mededeling: Bronregel::van(t, &MEDEDELING),
            percentages: percentages(t, vandaag),
            vakantie: TermijnId::EindeLoondoorbetaling
                .weetjes()
                .iter()
                .map(|noot| Zin::van(t, noot))
                .collect(),
            bedragen: Bedragsoort::ALLE.iter().flat_map(|soort| bedragen(t, *soort, vandaag)).collect(),
            kader,
        }
    }
}

fn gronden(t: Tekst, gevolg: Gevolg) -> Vec<Grond> {
    let gronden = Inhoudingsgrond::ALLE.iter().filter(|grond| grond.gevolg() == gevolg);
    gronden
        .map(|grond| Grond {
            tekst: grond.tekst(wettaal(t.taal())),
            tenzij: grond.tenzij_deugdelijke_grond(),
            bron: Bronregel::van(t, &grond.bron()),
        })
        .collect()
}

fn percentages(t: Tekst, vandaag: Dag) -> Vec<Procentregel> {
    let geldend = Percentagesoort::ALLE.iter().filter_map(|soort| Some((soort, soort.op(vandaag)?)));
    geldend
        .map(|(soort, geldt)| Procentregel {
            wat: soort.naam(wettaal(t.taal())),
            procent: geldt.procent,
            bron: Bronregel::van(t, &geldt.bron),
        })
        .collect()
}

fn bedragen(t: Tekst, soort: Bedragsoort, vandaag: Dag) -> impl Iterator<Item = Bedragregel> {
    let taal = wettaal(t.taal());
    let nu_onbekend = soort.op(vandaag).is_err();
    let laatste = soort.bekend().last().map(|geldig| geldig.van);
    soort.bekend().iter().map(move |geldig: &Geldig| Bedragregel {
        wat: soort.naam(taal),
        bedrag: geldig.bedrag.tekst(taal),
        periode: t.periode(geldig.van.datum(), geldig.tot_en_met.datum()),
        verlopen: nu_onbekend && Some(geldig.van) == laatste,
        bron: Bronregel::van(t, &geldig.bron),
    })
}

pub(in crate::web::publiek) async fn toon(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Loonpagina::nieuw(kader))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Loonpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let toen = Kader { vandaag: jiff::civil::date(2020, 1, 2), ..kader.clone() };
        vec![("nu", Self::nieuw(kader.clone())), ("toen", Self::nieuw(toen))]
    }
}
