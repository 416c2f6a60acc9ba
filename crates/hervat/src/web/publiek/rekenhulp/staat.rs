// SPDX-License-Identifier: EUPL-1.2
//! What a visitor of the calculator has told so far, and what they ask now. All of it travels in the form: the facts
//! as the very JSON that `hervat termijnen` reads, so that one reader judges both.

use super::watals::Watals;
use crate::invoer::InvoerFout;
use crate::termijnen::{Invoer, lees, namen};
use crate::web::keten::wettaal;
use crate::web::publiek::getypt::dagwaarde;
use crate::web::{Taal, Tekst};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// More facts than anyone has; keeps a form from growing without end.
const MEESTE_FEITEN: usize = 100;

/// What was typed, by the name of its field.
pub(super) type Velden = BTreeMap<String, String>;

/// What came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Staat {
    /// The facts so far, each an object of the contract.
    pub(super) lijst: Vec<Value>,
    /// The day to look at, as it was typed; empty: today.
    pub(super) kijkdag: String,
    /// The facts could not be read at all: a link that was cut off.
    pub(super) kapot: bool,
    /// What is asked.
    pub(super) actie: Actie,
    /// The fact that is being filled in.
    pub(super) invulling: Option<Invulling>,
    /// Everything that was typed.
    pub(super) velden: Velden,
    /// The language that was chosen just now.
    pub(super) taal: Option<Taal>,
}

/// A fact that is being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invulling {
    pub(super) feit: &'static str,
    /// Its place in the list, when it stands there already.
    pub(super) plaats: Option<usize>,
    pub(super) velden: Velden,
}

/// Which button was pressed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Actie {
    /// None that changes anything: show where we are.
    #[default]
    Toon,
    /// Leave the fact that is being filled in.
    Terug,
    /// Fill in this kind of fact; none was chosen when it is empty.
    Kies(String),
    /// Take up what was filled in.
    Zet,
    /// Change this fact.
    Wijzig(usize),
    /// Take this fact out.
    Weg(usize),
    /// Put something that did not happen beside what stands.
    Vergelijk(Watals),
    /// It did happen.
    Overnemen(Watals),
}

impl Staat {
    /// Sorts the parts of a form; unknown parts are what was typed.
    pub(super) fn lees(delen: Vec<(String, String)>) -> Self {
        let mut velden: Velden =
            delen.into_iter().map(|(naam, waarde)| (naam, waarde.trim().to_owned())).collect();
        let mut zelf = Self::default();
        if let Some(feiten) = velden.remove("feiten") {
            zelf.neem_feiten(&feiten);
        }
        if let Some(kijkdag) = velden.remove("kijkdag") {
            zelf.kijkdag = kijkdag;
        }
        zelf.taal = velden.remove("taal").as_deref().and_then(Taal::lees);
        let plaats = velden.remove("plaats").and_then(|plaats| plaats.parse().ok());
        let feit = velden.remove("feit").and_then(|feit| bekend(&feit));
        let watals = velden.remove("watals").and_then(|woord| Watals::van_woord(&woord));
        zelf.actie = match velden.remove("actie") {
            Some(actie) => Actie::van(&actie, velden.remove("keuze").unwrap_or_default()),
            // Enter in a field, which presses no button of ours.
            None if feit.is_some() && zelf.taal.is_none() => Actie::Zet,
            None => watals.map_or(Actie::Toon, Actie::Vergelijk),
        };
        zelf.invulling = feit.map(|feit| Invulling { feit, plaats, velden: velden.clone() });
        zelf.velden = velden;
        zelf
    }

    fn neem_feiten(&mut self, tekst: &str) {
        if tekst.is_empty() {
            return;
        }
        let gelezen = serde_json::from_str::<Value>(tekst).ok();
        let lijst = gelezen.as_ref().and_then(|alles| alles.get("feiten")).and_then(Value::as_array);
        match lijst {
            Some(lijst) if lijst.len() <= MEESTE_FEITEN => self.lijst.clone_from(lijst),
            Some(_) | None => self.kapot = true,
        }
        let kijkdag = gelezen.as_ref().and_then(|alles| alles.get("vandaag")).and_then(Value::as_str);
        kijkdag.unwrap_or_default().clone_into(&mut self.kijkdag);
    }

    /// These facts with the day to look at, as JSON of the contract.
    pub(super) fn json(&self, lijst: &[Value]) -> String {
        let mut alles = json!({ "feiten": lijst });
        if !self.kijkdag.is_empty() {
            alles["vandaag"] = dagwaarde(&self.kijkdag);
        }
        alles.to_string()
    }

    /// What the form carries on.
    pub(super) fn mee(&self) -> String {
        if self.lijst.is_empty() && self.kijkdag.is_empty() { String::new() } else { self.json(&self.lijst) }
    }

    /// Reads these facts as the command does.
    pub(super) fn reken(&self, t: Tekst, lijst: &[Value]) -> Result<Invoer, InvoerFout> {
        lees(&self.json(lijst), wettaal(t.taal()))
    }

    /// The place of the illness that has no last day yet.
    pub(super) fn open_ziekte(&self) -> Option<usize> {
        self.lijst.iter().position(|feit| naam(feit) == "ziek" && feit.get("tot_en_met").is_none())
    }
}

impl Actie {
    fn van(actie: &str, keuze: String) -> Self {
        let (wat, waarde) = actie.split_once(':').unwrap_or((actie, ""));
        let plaats = waarde.parse::<usize>().ok();
        let watals = Watals::van_woord(waarde);
        match (wat, plaats, watals) {
            ("kies", ..) if waarde.is_empty() => Self::Kies(keuze),
            ("kies", ..) => Self::Kies(waarde.to_owned()),
            ("zet", ..) => Self::Zet,
            ("terug", ..) => Self::Terug,
            ("wijzig", Some(plaats), _) => Self::Wijzig(plaats),
            ("weg", Some(plaats), _) => Self::Weg(plaats),
            ("vergelijk", _, Some(watals)) => Self::Vergelijk(watals),
            ("overnemen", _, Some(watals)) => Self::Overnemen(watals),
            _ => Self::Toon,
        }
    }
}

impl Invulling {
    /// An empty one.
    pub(super) fn nieuw(feit: &'static str) -> Self {
        Self { feit, plaats: None, velden: Velden::new() }
    }

    /// One that stands in the list already; none when it is no fact that we know.
    pub(super) fn van(lijst: &[Value], plaats: usize) -> Option<Self> {
        let object = lijst.get(plaats)?.as_object()?;
        let feit = bekend(object.get("feit")?.as_str()?)?;
        let velden = object.iter().map(|(sleutel, waarde)| (sleutel.clone(), getypt(waarde))).collect();
        Some(Self { feit, plaats: Some(plaats), velden })
    }

    pub(super) fn waarde(&self, sleutel: &str) -> &str {
        self.velden.get(sleutel).map(String::as_str).unwrap_or_default()
    }
}

/// The name of a fact, as it stands there.
pub(super) fn naam(feit: &Value) -> &str {
    feit.get("feit").and_then(Value::as_str).unwrap_or_default()
}

/// The name of a fact of the contract.
pub(super) fn bekend(feit: &str) -> Option<&'static str> {
    namen().find(|naam| *naam == feit)
}

/// An object of the contract with these keys.
pub(super) fn feit(naam: &str, sleutels: impl IntoIterator<Item = (String, Value)>) -> Value {
    let naam = [("feit".to_owned(), json!(naam))];
    Value::Object(naam.into_iter().chain(sleutels).collect())
}

/// As it would have been typed.
fn getypt(waarde: &Value) -> String {
    match waarde {
        Value::String(tekst) => tekst.clone(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nee".to_owned(),
        Value::Number(getal) => getal.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
