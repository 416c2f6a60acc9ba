// SPDX-License-Identifier: EUPL-1.2
//! The parts of a form: fields with label, hint and fault, and the summary of faults on top.
//!
//! A form struct holds these as values, filled with what was typed; a refused form shows the same page again with
//! every fault at once. Nothing here judges what was typed, except that [`lees_dag`] reads a day.

use super::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use jiff::civil::{Date, Time};

/// One thing that is wrong, and the field it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fout {
    /// Name of the field.
    pub veld: String,
    /// What is wrong and what to do.
    pub tekst: String,
    /// How the field is called, for the summary, where the fault stands apart from it.
    pub label: Option<String>,
}

/// All that is wrong with a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fouten(Vec<Fout>);

impl Fouten {
    /// Adds a fault; a field keeps its first.
    pub fn bij(&mut self, veld: impl Into<String>, tekst: impl Into<String>) {
        let veld = veld.into();
        if self.van(&veld).is_none() {
            self.0.push(Fout { veld, tekst: tekst.into(), label: None });
        }
    }

    /// Adds what else is wrong; a field keeps its first fault.
    pub fn samen(&mut self, andere: Self) {
        for fout in andere.0 {
            if self.van(&fout.veld).is_none() {
                self.0.push(fout);
            }
        }
    }

    /// Says how a field is called, for the summary; nothing when nothing is wrong with it.
    pub fn noem(&mut self, veld: &str, label: &str) {
        for fout in self.0.iter_mut().filter(|fout| fout.veld == veld) {
            fout.label = Some(label.to_owned());
        }
    }

    /// Is nothing wrong?
    pub fn is_leeg(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with this field.
    pub fn van(&self, veld: &str) -> Option<&str> {
        self.0.iter().find(|fout| fout.veld == veld).map(|fout| fout.tekst.as_str())
    }

    /// The fields with which something is wrong.
    pub fn velden(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|fout| fout.veld.as_str())
    }

    /// What is wrong first.
    pub fn eerste(&self) -> Option<&str> {
        self.0.first().map(|fout| fout.tekst.as_str())
    }

    /// The summary for on top of the page; none when nothing is wrong.
    pub fn lijst(&self, t: Tekst) -> Option<Foutenlijst> {
        if self.is_leeg() {
            return None;
        }
        let titel = t.met("formulier-fouten", &[("aantal", self.0.len().into())]);
        Some(Foutenlijst { titel, fouten: self.0.clone() })
    }

    /// The title of the page: it starts with "Fout" when something is wrong, for whoever hears it.
    pub fn titel(&self, t: Tekst, titel: String) -> String {
        if self.is_leeg() { titel } else { t.met("formulier-fouten-titel", &[("titel", titel.into())]) }
    }
}

/// The summary of faults: each leads to its field.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/foutenlijst.html")]
pub struct Foutenlijst {
    titel: String,
    fouten: Vec<Fout>,
}

impl HtmlSafe for Foutenlijst {}

/// What is typed in a [`Veld`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invoer {
    /// A line of text.
    Tekst,
    /// A day. What is no day stays visible as text.
    Datum,
    /// A time of day.
    Tijd,
    /// A whole number.
    Getal,
    /// Hours, which may have a fraction.
    Uren,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telefoon,
    /// A password.
    Wachtwoord,
    /// More lines.
    Regels,
}

/// The guard on a free text of the employer's side: a line that says what does not belong there, and, when words
/// look medical, a warning to confirm. Never a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wacht {
    /// Found words, joined for reading; none: no warning.
    pub woorden: Option<String>,
    /// Name of the checkbox that confirms.
    pub bevestiging: String,
}

/// One field with label, hint and fault. Fill it in a chain: `Veld::nieuw(t, "op", Invoer::Datum, "Dag").met_fouten(&f)`.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/veld.html")]
pub struct Veld {
    t: Tekst,
    naam: String,
    id: String,
    label: String,
    soort: Invoer,
    waarde: String,
    hulp: Option<String>,
    fout: Option<String>,
    aanvullen: Option<&'static str>,
    kort: bool,
    wacht: Option<Wacht>,
}

impl Veld {
    /// An empty field.
    pub fn nieuw(t: Tekst, naam: impl Into<String>, soort: Invoer, label: impl Into<String>) -> Self {
        let naam = naam.into();
        Self {
            t,
            id: naam.clone(),
            naam,
            label: label.into(),
            soort,
            waarde: String::new(),
            hulp: None,
            fout: None,
            aanvullen: None,
            kort: matches!(soort, Invoer::Getal | Invoer::Uren | Invoer::Tijd),
            wacht: None,
        }
    }

    /// For one of several fields with the same name: the id becomes `naam-nummer`, and so the name in [`Fouten`].
    #[must_use]
    pub fn rij(mut self, nummer: usize) -> Self {
        self.id = format!("{}-{nummer}", self.naam);
        self
    }

    /// What was typed.
    #[must_use]
    pub fn waarde(mut self, waarde: impl Into<String>) -> Self {
        self.waarde = waarde.into();
        self
    }

    /// A hint under the label.
    #[must_use]
    pub fn hulp(mut self, hulp: impl Into<String>) -> Self {
        self.hulp = Some(hulp.into());
        self
    }

    /// Says in the label that the field may stay empty.
    #[must_use]
    pub fn niet_verplicht(mut self) -> Self {
        self.label = self.t.met("formulier-niet-verplicht", &[("label", self.label.into())]);
        self
    }

    /// What the browser may fill in by itself (`username`, `current-password`, `tel`).
    #[must_use]
    pub fn aanvullen(mut self, wat: &'static str) -> Self {
        self.aanvullen = Some(wat);
        self
    }

    /// Guards this free text.
    #[must_use]
    pub fn met_wacht(mut self, wacht: Wacht) -> Self {
        self.wacht = Some(wacht);
        self
    }

    /// Takes its own fault out of all of them.
    #[must_use]
    pub fn met_fouten(mut self, fouten: &Fouten) -> Self {
        self.fout = fouten.van(&self.id).map(str::to_owned);
        self
    }

    /// A browser empties a date or time field that holds no ISO day or time; then plain text keeps what was typed.
    fn type_woord(&self) -> &'static str {
        match self.soort {
            Invoer::Datum if self.waarde.is_empty() || self.waarde.parse::<Date>().is_ok() => "date",
            Invoer::Tijd if self.waarde.is_empty() || is_tijd(&self.waarde) => "time",
            Invoer::Tekst | Invoer::Datum | Invoer::Tijd | Invoer::Getal | Invoer::Uren | Invoer::Regels => {
                "text"
            }
            Invoer::Email => "email",
            Invoer::Telefoon => "tel",
            Invoer::Wachtwoord => "password",
        }
    }

    fn toetsen(&self) -> Option<&'static str> {
        match self.soort {
            Invoer::Getal => Some("numeric"),
            Invoer::Uren => Some("decimal"),
            Invoer::Tekst
            | Invoer::Datum
            | Invoer::Tijd
            | Invoer::Regels
            | Invoer::Email
            | Invoer::Telefoon
            | Invoer::Wachtwoord => None,
        }
    }

    fn is_regels(&self) -> bool {
        matches!(self.soort, Invoer::Regels)
    }

    fn is_datum(&self) -> bool {
        matches!(self.soort, Invoer::Datum)
    }

    /// A password never travels back to the page.
    fn is_geheim(&self) -> bool {
        matches!(self.soort, Invoer::Wachtwoord)
    }

    /// The ids of what describes the field: hint, guard and fault.
    fn beschreven_door(&self) -> String {
        let delen =
            [(self.hulp.is_some(), "hulp"), (self.wacht.is_some(), "wacht"), (self.fout.is_some(), "fout")];
        let ids = delen.iter().filter(|(er_is, _)| *er_is).map(|(_, wat)| format!("{}-{wat}", self.id));
        ids.collect::<Vec<_>>().join(" ")
    }

    fn waarschuwing(&self) -> Option<(String, &str)> {
        let wacht = self.wacht.as_ref()?;
        let woorden = wacht.woorden.as_deref()?;
        let zin = self.t.met("formulier-wacht-waarschuwing", &[("woorden", woorden.into())]);
        Some((zin, &wacht.bevestiging))
    }
}

impl HtmlSafe for Veld {}

/// One of the answers of a [`Keuze`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Optie {
    /// What is sent.
    pub waarde: String,
    /// What is read.
    pub label: String,
    /// A line under it.
    pub hulp: Option<String>,
}

impl Optie {
    /// An answer without a hint.
    pub fn nieuw(waarde: impl Into<String>, label: impl Into<String>) -> Self {
        Self { waarde: waarde.into(), label: label.into(), hulp: None }
    }
}

/// A question with a few answers, of which one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/keuze.html")]
pub struct Keuze {
    naam: String,
    vraag: String,
    hulp: Option<String>,
    opties: Vec<Optie>,
    gekozen: String,
    fout: Option<String>,
}

impl Keuze {
    /// A question with these answers; `gekozen` is the value that was sent, or empty.
    pub fn nieuw(
        naam: impl Into<String>,
        vraag: impl Into<String>,
        opties: Vec<Optie>,
        gekozen: impl Into<String>,
    ) -> Self {
        let (naam, vraag, gekozen) = (naam.into(), vraag.into(), gekozen.into());
        Self { naam, vraag, hulp: None, opties, gekozen, fout: None }
    }

    /// A hint under the question.
    #[must_use]
    pub fn hulp(mut self, hulp: impl Into<String>) -> Self {
        self.hulp = Some(hulp.into());
        self
    }

    /// Takes its own fault out of all of them.
    #[must_use]
    pub fn met_fouten(mut self, fouten: &Fouten) -> Self {
        self.fout = fouten.van(&self.naam).map(str::to_owned);
        self
    }

    /// The first answer carries the name itself as id, so that the summary of faults leads there.
    fn id(&self, optie: &Optie) -> String {
        let eerste = self.opties.first().is_some_and(|o| o.waarde == optie.waarde);
        if eerste { self.naam.clone() } else { format!("{}-{}", self.naam, optie.waarde) }
    }
}

impl HtmlSafe for Keuze {}

/// One box to tick; it sends `ja`.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/vinkje.html")]
pub struct Vinkje {
    naam: String,
    label: String,
    hulp: Option<String>,
    aan: bool,
    fout: Option<String>,
}

impl Vinkje {
    /// A box; `waarde` is what was sent (`ja`: ticked).
    pub fn nieuw(naam: impl Into<String>, label: impl Into<String>, waarde: &str) -> Self {
        Self { naam: naam.into(), label: label.into(), hulp: None, aan: waarde == "ja", fout: None }
    }

    /// A hint under the label.
    #[must_use]
    pub fn hulp(mut self, hulp: impl Into<String>) -> Self {
        self.hulp = Some(hulp.into());
        self
    }

    /// Takes its own fault out of all of them.
    #[must_use]
    pub fn met_fouten(mut self, fouten: &Fouten) -> Self {
        self.fout = fouten.van(&self.naam).map(str::to_owned);
        self
    }
}

impl HtmlSafe for Vinkje {}

/// As a browser sends and shows it: `09:00`.
fn is_tijd(tekst: &str) -> bool {
    tekst.len() == 5 && tekst.as_bytes()[2] == b':' && tekst.parse::<Time>().is_ok()
}

/// Reads a time of day as a browser sends it (`09:30`) or as a person types it (`9.30`, `9`).
pub fn lees_tijd(tekst: &str) -> Option<Time> {
    let (uur, minuut) = tekst.trim().split_once([':', '.']).unwrap_or((tekst.trim(), "0"));
    Time::new(uur.parse().ok()?, minuut.parse().ok()?, 0, 0).ok()
}

/// Reads an amount of hours (`4`, `4,5`, `4.25`, `4:30`) as whole minutes.
pub fn lees_uren(tekst: &str) -> Option<u16> {
    let tekst = tekst.trim();
    let (heel, minuten) = if let Some((heel, minuten)) = tekst.split_once(':') {
        (heel, minuten.parse::<u16>().ok().filter(|minuten| *minuten < 60)?)
    } else {
        let (heel, deel) = tekst.split_once([',', '.']).unwrap_or((tekst, "0"));
        let honderdsten = match deel.len() {
            1 => deel.parse::<u16>().ok()? * 10,
            2 => deel.parse::<u16>().ok()?,
            _ => return None,
        };
        (heel, (honderdsten * 60 + 50) / 100)
    };
    heel.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minuten)
}

/// Reads a day as a browser sends it (`2026-11-23`) or as a person types it (`23-11-2026`, `23/11/2026`, `23 11 2026`).
pub fn lees_dag(tekst: &str) -> Option<Date> {
    let tekst = tekst.trim();
    let delen: Vec<&str> = tekst.split(['-', '/', '.', ' ']).filter(|deel| !deel.is_empty()).collect();
    let [een, twee, drie] = delen.as_slice() else { return None };
    let (jaar, maand, dag) = if een.len() == 4 { (een, twee, drie) } else { (drie, twee, een) };
    if jaar.len() != 4 {
        return None;
    }
    Date::new(jaar.parse().ok()?, maand.parse().ok()?, dag.parse().ok()?).ok()
}

#[cfg(test)]
mod tests;
