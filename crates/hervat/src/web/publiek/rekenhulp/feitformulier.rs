// SPDX-License-Identifier: EUPL-1.2
//! One fact on a form: a field for each of its keys, and back from what was typed to the JSON of the contract.

use super::staat::{Invulling, Staat, feit};
use super::woorden;
use crate::termijnen::{Sleutel, Sleutelsoort, sleutels};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld, Vinkje};
use crate::web::publiek::deel::Deel;
use crate::web::publiek::getypt::{dagwaarde, getal};
use askama::Template;
use askama::filters::HtmlSafe;
use serde_json::{Value, json};

/// The last day of the illness before this one, which is still open: asked along with a relapse.
pub(super) const VORIGE: &str = "vorige_tot_en_met";

/// A form that asks for one fact, and carries on the others.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/feitformulier.html")]
pub struct Feitformulier {
    feiten: String,
    feit: &'static str,
    plaats: Option<usize>,
    delen: Vec<Deel>,
    knop: String,
    terug: Option<String>,
}

impl HtmlSafe for Feitformulier {}

impl Feitformulier {
    /// The first question, which is enough: the first sick day.
    pub fn eerste(t: Tekst) -> Self {
        Self::eerste_van(t, &Staat::default(), &Invulling::nieuw("ziek"), &Fouten::default())
    }

    /// The first question, with what was typed.
    pub(super) fn eerste_van(t: Tekst, staat: &Staat, invulling: &Invulling, fouten: &Fouten) -> Self {
        let van = |sleutel: &Sleutel| sleutel.naam == "van";
        let hulp = t.k("rekenhulp-eerste-hulp");
        let veld = sleutels(invulling.feit).into_iter().filter(van).map(|sleutel| {
            let veld =
                Veld::nieuw(t, sleutel.naam, Invoer::Datum, woorden::label(t, invulling.feit, sleutel.naam));
            let veld = veld.waarde(invulling.waarde(sleutel.naam)).hulp(hulp.as_str()).met_fouten(fouten);
            Deel::Veld(Box::new(veld))
        });
        Self {
            feiten: staat.mee(),
            feit: invulling.feit,
            plaats: None,
            delen: veld.collect(),
            knop: t.k("rekenhulp-bereken"),
            terug: None,
        }
    }

    /// Every key of the fact.
    pub(super) fn nieuw(t: Tekst, staat: &Staat, invulling: &Invulling, fouten: &Fouten) -> Self {
        let feit = invulling.feit;
        let vorige = vorige(staat, invulling).map(|_| {
            let label = t.uit("feitveld", VORIGE);
            let veld = Veld::nieuw(t, VORIGE, Invoer::Datum, label).waarde(invulling.waarde(VORIGE));
            Deel::Veld(Box::new(veld.hulp(t.k("rekenhulp-vorige-hulp")).met_fouten(fouten)))
        });
        let velden =
            sleutels(feit).into_iter().filter_map(|s| deel(t, feit, &s, invulling.waarde(s.naam), fouten));
        let knop = if invulling.plaats.is_some() { "rekenhulp-veranderen" } else { "rekenhulp-toevoegen" };
        Self {
            feiten: staat.mee(),
            feit,
            plaats: invulling.plaats,
            delen: vorige.into_iter().chain(velden).collect(),
            knop: t.k(knop),
            terug: Some(t.k("rekenhulp-terug")),
        }
    }
}

/// The illness that a new one follows on, while it has no last day.
pub(super) fn vorige(staat: &Staat, invulling: &Invulling) -> Option<usize> {
    if invulling.feit != "ziek" || invulling.plaats.is_some() { None } else { staat.open_ziekte() }
}

/// The list with this fact in it, and its place there.
pub(super) fn met_feit(staat: &Staat, invulling: &Invulling) -> (Vec<Value>, usize) {
    let mut lijst = staat.lijst.clone();
    if let Some(open) = vorige(staat, invulling)
        && let Some(object) = lijst.get_mut(open).and_then(Value::as_object_mut)
    {
        object.insert("tot_en_met".to_owned(), dagwaarde(invulling.waarde(VORIGE)));
    }
    let waarden = sleutels(invulling.feit).into_iter().filter_map(|sleutel| {
        let waarde = waarde(&sleutel.soort, invulling.waarde(sleutel.naam))?;
        Some((sleutel.naam.to_owned(), waarde))
    });
    let nieuw = feit(invulling.feit, waarden);
    let plaats = invulling.plaats.filter(|plaats| *plaats < lijst.len()).unwrap_or(lijst.len());
    match lijst.get_mut(plaats) {
        Some(oud) => *oud = nieuw,
        None => lijst.push(nieuw),
    }
    (lijst, plaats)
}

/// One question; none where a page has nothing to ask.
pub(super) fn deel(t: Tekst, feit: &str, sleutel: &Sleutel, waarde: &str, fouten: &Fouten) -> Option<Deel> {
    let Sleutel { naam, soort, verplicht } = sleutel;
    let label = woorden::label(t, feit, naam);
    let hulp = woorden::hulp(t, feit, naam);
    let veld = |soort| {
        let veld = Veld::nieuw(t, *naam, soort, label.clone()).waarde(waarde);
        let veld = if *verplicht || feit == "uwv_brief_wia" { veld } else { veld.niet_verplicht() };
        let veld = if let Some(hulp) = &hulp { veld.hulp(hulp.as_str()) } else { veld };
        Deel::Veld(Box::new(veld.met_fouten(fouten)))
    };
    let keuze = |mut opties: Vec<Optie>| {
        if !*verplicht {
            opties.push(Optie::nieuw("", t.k("rekenhulp-weet-niet")));
        }
        let keuze = Keuze::nieuw(*naam, label.clone(), opties, waarde);
        let keuze = if let Some(hulp) = &hulp { keuze.hulp(hulp.as_str()) } else { keuze };
        Deel::Keuze(keuze.met_fouten(fouten))
    };
    let optie = |woord: &str| Optie::nieuw(woord, woorden::woord(t, naam, woord));
    Some(match soort {
        Sleutelsoort::Dag => veld(Invoer::Datum),
        Sleutelsoort::Getal(..) => veld(Invoer::Getal),
        Sleutelsoort::Woord(woorden) => keuze(woorden.iter().map(|woord| optie(woord)).collect()),
        Sleutelsoort::JaNee => keuze(["ja", "nee"].map(optie).into()),
        Sleutelsoort::Vinkje => Deel::Vinkje(Vinkje::nieuw(*naam, label, waarde).met_fouten(fouten)),
        Sleutelsoort::Reden => return None,
    })
}

/// What was typed as JSON; nothing when nothing was typed. What it should not be goes along for the reader to refuse.
pub(super) fn waarde(soort: &Sleutelsoort, getypt: &str) -> Option<Value> {
    match soort {
        // A reason is a free text, and may say more of somebody than anyone should type here.
        Sleutelsoort::Reden => Some(json!("niet gevraagd")),
        _ if getypt.is_empty() => None,
        Sleutelsoort::Dag => Some(dagwaarde(getypt)),
        Sleutelsoort::Getal(..) => Some(getal(getypt)),
        Sleutelsoort::Woord(_) => Some(json!(getypt)),
        Sleutelsoort::JaNee | Sleutelsoort::Vinkje => Some(match getypt {
            "ja" => json!(true),
            "nee" => json!(false),
            anders => json!(anders),
        }),
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Feitformulier {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        let t = kader.t;
        let leeg = Fouten::default();
        let staat =
            Staat::lees(vec![("feiten".into(), r#"{"feiten":[{"feit":"ziek","van":"2026-06-15"}]}"#.into())]);
        // Every fact of the contract, so that none is without words.
        let alle = crate::termijnen::namen()
            .map(|feit| (feit, Self::nieuw(t, &staat, &Invulling::nieuw(feit), &leeg)));
        std::iter::once(("eerste", Self::eerste(t))).chain(alle).collect()
    }
}
