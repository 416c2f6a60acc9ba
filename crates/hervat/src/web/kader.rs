// SPDX-License-Identifier: EUPL-1.2
//! The frame around every page: menu, who is here in which capacity, language, notices.
//!
//! The frame decides nothing about rights: the login layer puts [`Wie`] in the request, with the menu that belongs
//! to that person.

use super::fout::Incident;
use super::paginas::tijd;
use super::{Taal, Tekst, assets};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use dossier::Hoedanigheid;
use jiff::{Timestamp, civil::Date};
use std::convert::Infallible;

/// What kind of installation answers; the frame says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installatie {
    /// Everyone in it is made up.
    Demo,
    /// Real, but without a second factor at login: for trial only.
    Proef,
}

/// What pages need from the world around them. Time, chance and settings are given, never looked up.
pub trait Omgeving: Clone + Send + Sync + 'static {
    /// Today in Europe/Amsterdam.
    fn vandaag(&self) -> Date;
    /// What kind of installation this is.
    fn installatie(&self) -> Installatie;
    /// Must cookies be marked `Secure`? Everywhere but on loopback.
    fn veilige_koekjes(&self) -> bool;
    /// A fresh random number by which someone can report what went wrong.
    fn incident(&self) -> Incident;
}

/// One entry of a menu, as the login layer knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Menu {
    /// Key of its text, for instance `menu-termijnen`.
    pub sleutel: &'static str,
    /// Where it leads.
    pub pad: &'static str,
}

/// Who is logged in: put in the request's extensions by the login layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wie {
    /// How they are called.
    pub naam: String,
    /// In which capacity they act on this page, when there is one.
    pub hoedanigheid: Option<Hoedanigheid>,
    /// Where: the employer, the arbodienst.
    pub bij: Option<String>,
    /// The language of the account.
    pub taal: Option<Taal>,
    /// The menu for this person.
    pub menu: Vec<Menu>,
}

/// One entry of the menu, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menupunt {
    /// Its text.
    pub naam: String,
    /// Where it leads.
    pub pad: &'static str,
    /// Are we there?
    pub hier: bool,
}

/// Put in the request by the guard while a doctor looks through broken glass: until when. The frame says so on every
/// page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glasstrook(pub Timestamp);

/// The frame of one page. Handlers take it as an extractor; every page template has it as `kader`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kader {
    /// The sentences.
    pub t: Tekst,
    /// Path and query of this page, to come back to after choosing a language.
    pub pad: String,
    /// The menu.
    pub menu: Vec<Menupunt>,
    /// Who is logged in.
    pub wie: Option<Wie>,
    /// Today, for the head of a print.
    pub vandaag: Date,
    /// What kind of installation this is.
    pub installatie: Installatie,
    /// What a doctor who looks through broken glass must keep in mind.
    pub glas: Option<String>,
    /// The form that holds what was told on a page without an address of its own: choosing a language sends it along.
    pub houdt: Option<&'static str>,
}

const MENU_PUBLIEK: &[Menu] = &[
    Menu { sleutel: "menu-termijnen", pad: "/termijnen" },
    Menu { sleutel: "menu-opbouw", pad: "/opbouw" },
    Menu { sleutel: "menu-inloggen", pad: "/inloggen" },
];

impl Kader {
    /// The frame for this person on this page.
    pub fn nieuw(t: Tekst, pad: &str, wie: Option<Wie>, vandaag: Date, installatie: Installatie) -> Self {
        let waar = pad.split('?').next().unwrap_or_default();
        let menu = wie
            .as_ref()
            .map_or(MENU_PUBLIEK, |wie| &wie.menu)
            .iter()
            .map(|punt| Menupunt { naam: t.k(punt.sleutel), pad: punt.pad, hier: onder(waar, punt.pad) })
            .collect();
        Self { t, pad: pad.to_owned(), menu, wie, vandaag, installatie, glas: None, houdt: None }
    }

    /// The same frame in the language that was chosen just now, when one was.
    #[must_use]
    pub fn in_taal(self, taal: Option<Taal>) -> Self {
        match taal {
            None => self,
            Some(taal) => {
                Self::nieuw(Tekst::nieuw(taal), &self.pad, self.wie, self.vandaag, self.installatie)
            }
        }
    }

    /// The same frame, in a capacity that only the page knows (a dossier).
    #[must_use]
    pub fn als(mut self, hoedanigheid: Hoedanigheid, bij: Option<String>) -> Self {
        if let Some(wie) = &mut self.wie {
            wie.hoedanigheid = Some(hoedanigheid);
            wie.bij = bij;
        }
        self
    }

    /// The same frame, which says that the glass of this dossier is broken.
    #[must_use]
    pub fn met_glas(mut self, glas: Option<Glasstrook>) -> Self {
        let zin = |tot| self.t.met("glas-strook", &[("moment", tijd::moment(self.t, tot).into())]);
        self.glas = glas.map(|Glasstrook(tot)| zin(tot));
        self
    }

    /// The other languages, for the switch.
    pub fn andere_talen(&self) -> impl Iterator<Item = Taal> {
        let deze = self.t.taal();
        Taal::ALLE.into_iter().filter(move |taal| *taal != deze)
    }

    /// `casemanager · Bakkerij Zonnewende`; empty when there is nothing to say.
    pub fn hoedanigheid(&self) -> String {
        let Some(wie) = &self.wie else { return String::new() };
        let rol = wie.hoedanigheid.map(|rol| self.t.uit("rol", rol.woord()));
        rol.into_iter().chain(wie.bij.clone()).collect::<Vec<_>>().join(" · ")
    }

    /// Is everyone in this installation made up?
    pub fn is_demo(&self) -> bool {
        match self.installatie {
            Installatie::Demo => true,
            Installatie::Proef => false,
        }
    }

    /// The address of the style sheet.
    pub fn stijl(&self) -> &'static str {
        assets::stijl()
    }

    /// The address of the icon.
    pub fn icoon(&self) -> &'static str {
        assets::icoon()
    }
}

/// Does this address lie at or under that one?
fn onder(waar: &str, pad: &str) -> bool {
    waar.strip_prefix(pad).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl<S: Omgeving> FromRequestParts<S> for Kader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, omgeving: &S) -> Result<Self, Infallible> {
        let wie = parts.extensions.get::<Wie>().cloned();
        let taal = Taal::kies(wie.as_ref().and_then(|wie| wie.taal), &parts.headers);
        let pad = parts.uri.path_and_query().map_or("/", |pad| pad.as_str()).to_owned();
        let kader = Self::nieuw(Tekst::nieuw(taal), &pad, wie, omgeving.vandaag(), omgeving.installatie());
        Ok(kader.met_glas(parts.extensions.get::<Glasstrook>().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_menupunt_is_hier_op_zijn_eigen_pagina_en_daaronder() {
        assert!(onder("/termijnen", "/termijnen"));
        assert!(onder("/dossiers/1", "/dossiers"));
        assert!(!onder("/termijnen2", "/termijnen"));
    }
}
