// SPDX-License-Identifier: EUPL-1.2
//! One small page per act in a dossier: a few fields, what follows from it, one button.
//!
//! All acts share one template. What an act asks, and what command comes of it, stands in the files below; whether
//! it may happen is decided by the policy and by `dossier`, not here.

mod actie;
mod afwijking;
mod herstel;
#[cfg(test)]
mod proeven;
mod rechtsfeit;
mod stappen;
mod verlof;
mod ziekte;

pub use actie::Actie;
pub use afwijking::{Afwijkingformulier, Afwijkingintrekformulier};
pub use herstel::{
    Deelsherstelformulier, Herstelcorrectieformulier, Herstelformulier, Herstelintrekformulier,
};
pub use rechtsfeit::{Rechtsfeitformulier, Rechtsfeitintrekformulier};
pub use stappen::{Arbodienstformulier, Stapformulier, Stapintrekformulier};
pub use verlof::{Oorzaakformulier, Verlofformulier, Verlofintrekformulier};
pub use ziekte::{EersteZiektedagformulier, Intrekformulier};

use super::formulierwerk::{FORMULIER, Gepost};
use super::{paden, weigering};
use crate::web::formulier::{Fouten, Foutenlijst, Keuze, Optie, Veld, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::woorden::Correctiereden;
use dossier::{Dossier, Hoedanigheid, Lade, Opdracht, Waarschuwing, Weigering};
use jiff::civil::Date;

/// A form that becomes a command.
pub trait Handeling: Gepost {
    /// Which act it is.
    const ACTIE: Actie;
    /// The fields in which a refusal can be put right.
    const VELDEN: &'static [&'static str];

    /// Fills in what can be known before anyone typed, where nothing was typed yet.
    #[must_use]
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let _ = bij;
        self
    }

    /// Reads the form.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed.
    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten>;

    /// The fields, filled with what was typed.
    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad;

    /// What `dossier` refuses, at the fields of this form.
    fn fouten_van(weigeringen: &[Weigering], t: Tekst) -> Fouten {
        weigering::fouten_van(weigeringen, t, Self::VELDEN)
    }
}

/// In which dossier, seen by whom.
#[derive(Debug, Clone, Copy)]
pub struct Bij<'a> {
    /// The dossier as it is now.
    pub dossier: &'a Dossier,
    /// Whose it is.
    pub naam: &'a str,
    /// The capacity that the viewer chose, when they did.
    pub als: Option<Hoedanigheid>,
    /// Today.
    pub vandaag: Date,
}

/// What came of an earlier try.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uitslag {
    /// What is wrong.
    pub fouten: Fouten,
    /// What is unusual: to be confirmed.
    pub waarschuwingen: Vec<Waarschuwing>,
}

impl From<Fouten> for Uitslag {
    fn from(fouten: Fouten) -> Self {
        Self { fouten, waarschuwingen: Vec::new() }
    }
}

impl From<Vec<Waarschuwing>> for Uitslag {
    fn from(waarschuwingen: Vec<Waarschuwing>) -> Self {
        Self { fouten: Fouten::default(), waarschuwingen }
    }
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onderdeel {
    /// A field.
    Veld(Veld),
    /// A question with answers.
    Keuze(Keuze),
    /// A box to tick.
    Vinkje(Vinkje),
}

/// What one act asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Blad {
    /// What it is about, in one or two sentences.
    pub inleiding: Vec<String>,
    /// The fields, in order. None: there is something to choose first.
    pub velden: Vec<Onderdeel>,
    /// Fields that are known already.
    pub vast: Vec<(&'static str, String)>,
    /// What can be chosen first.
    pub keuzes: Vec<Keuzegroep>,
}

/// Things to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keuzegroep {
    /// What they have in common, when there are more groups.
    pub kop: Option<String>,
    /// Text and address of each.
    pub keuzes: Vec<(String, String)>,
}

impl Blad {
    /// The faults, where the page can show them: what is about a field that is not shown goes to the form.
    fn bereikbaar<H: Handeling>(&self, fouten: &Fouten) -> Fouten {
        let mut uit = Fouten::default();
        for veld in H::VELDEN.iter().copied().chain([FORMULIER]) {
            let getoond = !self.velden.is_empty() && self.vast.iter().all(|(vast, _)| *vast != veld);
            if let Some(tekst) = fouten.van(veld) {
                uit.bij(if getoond { veld } else { FORMULIER }, tekst);
            }
        }
        uit
    }
}

/// The page of one act.
#[derive(Debug, Template)]
#[template(path = "paginas/handeling.html")]
pub struct Handelingpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    knop: String,
    fouten: Option<Foutenlijst>,
    blad: Blad,
    waarschuwingen: Vec<String>,
    toch: Option<Vinkje>,
    adres: String,
    terug: String,
    verwacht: u32,
}

impl Handelingpagina {
    /// The page with this form. When it is shown again, `uitslag` says why.
    pub fn nieuw<H: Handeling>(kader: Kader, formulier: &H, bij: &Bij<'_>, uitslag: &Uitslag) -> Self {
        let t = kader.t;
        let actie = H::ACTIE;
        let titel = actie.titel(t);
        let terug = paden::dossier(bij.dossier.id(), bij.als);
        let waarschuwingen: Vec<String> =
            uitslag.waarschuwingen.iter().map(|w| weigering::waarschuwing(t, w)).collect();
        let toch = (!waarschuwingen.is_empty()).then(|| Vinkje::nieuw("toch", t.k("handeling-toch"), ""));
        let blad = formulier.blad(t, bij, &uitslag.fouten);
        let fouten = blad.bereikbaar::<H>(&uitslag.fouten);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(bij.naam.to_owned(), terug.clone())]),
            paginatitel: fouten.titel(t, format!("{titel} – {}", bij.naam)),
            knop: titel.clone(),
            titel,
            fouten: fouten.lijst(t),
            blad,
            waarschuwingen,
            toch,
            adres: paden::handeling(bij.dossier.id(), actie, bij.als),
            terug,
            verwacht: bij.dossier.nummer(Lade::Gedeeld),
            kader,
        }
    }
}

/// Things to choose from that need no heading; nothing when there are none.
fn keuzelijst(keuzes: impl IntoIterator<Item = (String, String)>) -> Vec<Keuzegroep> {
    let keuzes: Vec<_> = keuzes.into_iter().collect();
    if keuzes.is_empty() { Vec::new() } else { vec![Keuzegroep { kop: None, keuzes }] }
}

/// The question why something is put right.
fn correctiereden(t: Tekst, gekozen: &str, fouten: &Fouten) -> Onderdeel {
    let opties = Correctiereden::ALLE
        .iter()
        .map(|reden| Optie::nieuw(reden.woord(), t.uit("correctiereden", reden.woord())))
        .collect();
    Onderdeel::Keuze(Keuze::nieuw("reden", t.k("handeling-waarom"), opties, gekozen).met_fouten(fouten))
}

/// What was typed, or this when nothing was.
fn of(tekst: String, anders: impl FnOnce() -> String) -> String {
    if tekst.is_empty() { anders() } else { tekst }
}
