// SPDX-License-Identifier: EUPL-1.2
//! The schedules that were asked for: de trap of each, what deserves a word with the rule behind it, and what differs
//! between the two.

use super::met_dagen;
use super::plan::Gevraagd;
use crate::web::Tekst;
use crate::web::keten::wettaal;
use crate::web::trap::{Trap, zin};
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::{Dag, Ernst, Isoweek, Opmerking, Rekenregel, uren};

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
    pub(super) fn van(t: Tekst, gevraagd: &Gevraagd<'_>, vandaag: Dag, nummer: usize) -> Self {
        let schema = &gevraagd.schema;
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
    pub(super) fn van(t: Tekst, regel: Rekenregel) -> Self {
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
    pub(super) fn van(t: Tekst, antwoorden: [&Antwoord; 2], plannen: [&Gevraagd<'_>; 2]) -> Self {
        let dagen = plannen.map(|een| een.schema.volledig());
        let volledig = dagen.map(|dag| dag.map_or_else(|| t.k("opbouw-nooit"), |dag| t.dag(dag.datum())));
        let eerste = plannen.map(|een| {
            let week = een.schema.weken().iter().find(|week| week.basis > 0);
            uren(week.map_or(0, |week| week.minuten))
        });
        // Only when both come to all hours is there a moment up to which both can be added up.
        let samen = match dagen {
            [Some(een), Some(ander)] => {
                Some(plannen.map(|plan| uren(plan.schema.minuten_voor(een.max(ander)))))
            }
            [None, _] | [_, None] => None,
        };
        let woorden = antwoorden.map(|antwoord| antwoord.meldingen.len().to_string());
        let rij = |sleutel: &str, waarden| (t.uit("opbouw-verschil", sleutel), waarden);
        let rijen = [
            Some(rij("volledig", volledig)),
            Some(rij("eerste", eerste)),
            samen.map(|samen| rij("samen", samen)),
            Some(rij("opmerkingen", woorden)),
        ];
        Self {
            zin: eerder_of_later(t, dagen),
            koppen: antwoorden.map(|antwoord| antwoord.kop.clone()),
            rijen: rijen.into_iter().flatten().collect(),
        }
    }
}

fn eerder_of_later(t: Tekst, dagen: [Option<Dag>; 2]) -> String {
    let (een, ander) = match dagen {
        [Some(een), Some(ander)] if een == ander => return t.k("opbouw-verschil-gelijk"),
        [Some(een), Some(ander)] => (een, ander),
        [Some(_), None] => return t.k("opbouw-verschil-alleen-een"),
        [None, Some(_)] => return t.k("opbouw-verschil-alleen-ander"),
        [None, None] => return t.k("opbouw-verschil-geen"),
    };
    let dagen = ander.sinds(een);
    let sleutel = if dagen > 0 { "opbouw-verschil-later" } else { "opbouw-verschil-eerder" };
    let weken = [een, ander].map(Isoweek::van);
    if weken[0] == weken[1] {
        return t.met(&format!("{sleutel}-zelfde-week"), &[("dagen", dagen.abs().into())]);
    }
    // A number alone tells two weeks of different years apart badly.
    let met_jaar = weken[0].jaar != weken[1].jaar;
    let [een, ander] = weken.map(|week| {
        let Isoweek { jaar, nummer } = week;
        if met_jaar { format!("{nummer} ({jaar})") } else { nummer.to_string() }
    });
    t.met(sleutel, &[("dagen", dagen.abs().into()), ("een", een.into()), ("ander", ander.into())])
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
