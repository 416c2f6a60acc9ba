// SPDX-License-Identifier: EUPL-1.2
//! The schedules that were asked for: de trap of each, what deserves a word with the rule behind it, and what differs
//! between the two.

use super::met_dagen;
use super::plan::Gevraagd;
use crate::web::Tekst;
use crate::web::keten::wettaal;
use crate::web::trap::{Trap, uren, zin};
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::{Dag, Ernst, Isoweek, Opmerking, Rekenregel, Schema};

/// One schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Antwoord {
    pub(super) kop: String,
    pub(super) zin: String,
    pub(super) trap: Trap,
    pub(super) meldingen: Vec<Melding>,
}

/// A remark, and the rule behind it.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/planmelding.html")]
pub struct Melding {
    t: Tekst,
    let_op: bool,
    tekst: String,
    regel: Regeluitleg,
}

impl HtmlSafe for Melding {}

/// A rule of the planner in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Regeluitleg {
    pub(super) kop: &'static str,
    pub(super) uitleg: &'static str,
    pub(super) bronnen: Vec<(&'static str, Option<&'static str>)>,
}

/// What differs between two schedules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verschil {
    pub(super) zin: String,
    pub(super) koppen: [String; 2],
    pub(super) rijen: Vec<(String, [String; 2])>,
}

impl Antwoord {
    pub(super) fn van(
        t: Tekst,
        gevraagd: &Gevraagd,
        schema: &Schema<'_>,
        vandaag: Dag,
        nummer: usize,
    ) -> Self {
        let patroon = t.uit("opbouw-patroon", gevraagd.patroon);
        let kop = if nummer == 1 { patroon } else { t.met("opbouw-wat-als", &[("patroon", patroon.into())]) };
        let meldingen = Melding::alle(t, schema.opmerkingen(vandaag));
        Self { kop, zin: zin(t, schema), trap: Trap::nieuw(t, schema, nummer), meldingen }
    }
}

impl Melding {
    pub(super) fn alle(t: Tekst, opmerkingen: Vec<Opmerking>) -> Vec<Self> {
        let melding = |opmerking: Opmerking| Self {
            t,
            let_op: opmerking.ernst() != Ernst::Advies,
            tekst: met_dagen(t, &opmerking.tekst(wettaal(t.taal()))),
            regel: Regeluitleg::van(t, opmerking.regel()),
        };
        opmerkingen.into_iter().map(melding).collect()
    }
}

impl Regeluitleg {
    fn van(t: Tekst, regel: Rekenregel) -> Self {
        let taal = wettaal(t.taal());
        let bronnen = regel.bronnen().iter().map(|bron| (bron.naam(taal), bron.adres()));
        Self { kop: regel.kop(taal), uitleg: regel.uitleg(taal), bronnen: bronnen.collect() }
    }

    /// All of them.
    pub(super) fn alle(t: Tekst) -> Vec<Self> {
        Rekenregel::ALLE.into_iter().map(|regel| Self::van(t, regel)).collect()
    }
}

impl Verschil {
    /// The second schedule against the first.
    pub(super) fn van(t: Tekst, een: (&Antwoord, &Schema<'_>), ander: (&Antwoord, &Schema<'_>)) -> Self {
        let schemas = [een.1, ander.1];
        let volledig = schemas.map(|schema| match schema.volledig() {
            Some(dag) => t.dag(dag.datum()),
            None => t.k("opbouw-nooit"),
        });
        let eerste = schemas.map(|schema| {
            let week = schema.weken().iter().find(|week| week.basis > 0);
            uren(week.map_or(0, |week| week.minuten))
        });
        let einde = schemas.iter().filter_map(|schema| schema.volledig()).max();
        let samen = schemas.map(|schema| {
            let telt = |dag: Dag| einde.is_none_or(|einde| dag < einde);
            uren(schema.dagen().iter().filter(|dag| telt(dag.dag)).map(|dag| dag.minuten).sum())
        });
        let woorden = [een.0, ander.0].map(|antwoord| antwoord.meldingen.len().to_string());
        let rij = |sleutel: &str, waarden| (t.uit("opbouw-verschil", sleutel), waarden);
        Self {
            zin: eerder_of_later(t, een.1.volledig(), ander.1.volledig()),
            koppen: [een.0.kop.clone(), ander.0.kop.clone()],
            rijen: vec![
                rij("volledig", volledig),
                rij("eerste", eerste),
                rij("samen", samen),
                rij("opmerkingen", woorden),
            ],
        }
    }
}

fn eerder_of_later(t: Tekst, een: Option<Dag>, ander: Option<Dag>) -> String {
    let week = |dag: Dag| Isoweek::van(dag).nummer.into();
    match (een, ander) {
        (Some(een), Some(ander)) if een == ander => t.k("opbouw-verschil-gelijk"),
        (Some(een), Some(ander)) => {
            let dagen = ander.sinds(een);
            let sleutel = if dagen > 0 { "opbouw-verschil-later" } else { "opbouw-verschil-eerder" };
            let waarden = [("dagen", dagen.abs().into()), ("een", week(een)), ("ander", week(ander))];
            t.met(sleutel, &waarden)
        }
        (Some(_), None) => t.k("opbouw-verschil-alleen-een"),
        (None, Some(_)) => t.k("opbouw-verschil-alleen-ander"),
        (None, None) => t.k("opbouw-verschil-geen"),
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Melding {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        let dag = crate::web::keten::dag(kader.vandaag);
        let een = |opmerking| Self::alle(kader.t, vec![opmerking]).swap_remove(0);
        let leeg = Opmerking::LeegEnLang { dag, lang: dag.plus(1), minuten: 240 };
        vec![("feestdag", een(Opmerking::Feestdag { dag })), ("advies", een(leeg))]
    }
}
