// SPDX-License-Identifier: EUPL-1.2
//! De tijdlijn: the band of 104 weeks, what was done on it and what is due.
//!
//! One neutral struct in, three forms out: a drawing (wide screens and paper), a list along the band (phones) and a
//! table. It knows no law and no dossier; the caller says which points matter and what they are called.

mod beeld;
mod indeling;
#[cfg(feature = "pdf")]
mod papier;
#[cfg(test)]
mod tests;

use super::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use beeld::{Beeld, maat};

/// What a point on the band means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PuntSoort {
    /// Done.
    Gedaan,
    /// Should have been done.
    TeLaat,
    /// Its turn is now.
    Nu,
    /// Its day has passed; whether it was done is not known here.
    Voorbij,
    /// Later.
    Straks,
    /// An end: of the waiting time, of the wage.
    Eind,
}

impl PuntSoort {
    /// All of them.
    pub const ALLE: [Self; 6] =
        [Self::Gedaan, Self::TeLaat, Self::Nu, Self::Voorbij, Self::Straks, Self::Eind];

    /// Class in the style sheet and word in the texts.
    const fn woord(self) -> &'static str {
        match self {
            Self::Gedaan => "gedaan",
            Self::TeLaat => "te-laat",
            Self::Nu => "nu",
            Self::Voorbij => "voorbij",
            Self::Straks => "straks",
            Self::Eind => "eind",
        }
    }

    /// Whose label stays when there is no room for all.
    const fn voorrang(self) -> u8 {
        match self {
            Self::Nu => 5,
            Self::TeLaat => 4,
            Self::Eind => 3,
            Self::Straks => 2,
            Self::Gedaan => 1,
            Self::Voorbij => 0,
        }
    }

    /// The sign inside the dot: state is never told by colour alone.
    const fn teken(self) -> &'static str {
        match self {
            Self::Gedaan => "M-3.2.3l2.2 2.4 4.2-4.8",
            Self::TeLaat => "M0-3.6v4M0 3.3v.2",
            Self::Eind => "M-2.6-2.6l5.2 5.2M2.6-2.6l-5.2 5.2",
            Self::Nu | Self::Voorbij | Self::Straks => "",
        }
    }
}

/// One point on the band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Punt {
    /// Calendar days after the first day of the band.
    pub dag: u16,
    /// What happens, in one or two words.
    pub label: String,
    /// When, as it is read.
    pub dag_tekst: String,
    /// What it means.
    pub soort: PuntSoort,
    /// A period in which it can be done: first and last day, counted like `dag`.
    pub venster: Option<(u16, u16)>,
}

/// Where today is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vandaag {
    /// Calendar days after the first day of the band.
    pub dag: u16,
    /// The sick week, from 1.
    pub week: u16,
}

/// Where the same figures stand as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tabel {
    /// Under the drawing, to open.
    Eronder,
    /// Elsewhere on the page.
    Elders,
}

/// What the band shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gegevens {
    /// Weeks of illness that the band spans: 104, more with an extension.
    pub weken: u16,
    /// Today, when it lies on the band.
    pub vandaag: Option<Vandaag>,
    /// The points, in any order.
    pub punten: Vec<Punt>,
    /// Days that do not count (recovered, leave): first and last, counted like [`Punt::dag`].
    pub onderbrekingen: Vec<(u16, u16)>,
    /// Where the table stands.
    pub tabel: Tabel,
}

/// The finished band. Write it in a page as `{{ tijdlijn }}`; one per page, for its ids are fixed.
#[derive(Debug, Clone, PartialEq, Template)]
#[template(path = "delen/tijdlijn.html")]
pub struct Tijdlijn {
    t: Tekst,
    weken: u16,
    beschrijving: String,
    beeld: Beeld,
    regels: Vec<Regel>,
    eerder: usize,
    tabel: Tabel,
}

/// On a phone the list folds away what was done longer ago, when that is more than a screen: this many stay.
const BLIJFT_STAAN: usize = 2;
/// From this many done lines on it is worth a fold.
const VEEL_GEDAAN: usize = 5;

impl HtmlSafe for Tijdlijn {}

/// A line of the list and of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Regel {
    dag: u16,
    wat: String,
    wanneer: String,
    soort: Soort,
    voorbij: bool,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Soort {
    Punt(PuntSoort),
    Vandaag,
    Onderbreking,
}

impl Tijdlijn {
    /// Lays out the band.
    pub fn nieuw(t: Tekst, mut gegevens: Gegevens) -> Self {
        gegevens.punten.sort_by_key(|punt| punt.dag);
        gegevens.onderbrekingen.sort_unstable();
        let regels = regels(t, &gegevens);
        Self {
            t,
            weken: gegevens.weken,
            beschrijving: beschrijving(t, &gegevens),
            beeld: Beeld::nieuw(t, &gegevens),
            eerder: eerder(&regels),
            regels,
            tabel: gegevens.tabel,
        }
    }

    fn titel(&self) -> String {
        self.t.met("tijdlijn-titel", &[("weken", self.weken.into())])
    }

    /// What was done longer ago, and the rest.
    fn lijst(&self) -> (&[Regel], &[Regel]) {
        self.regels.split_at(self.eerder)
    }

    fn in_tabel(&self) -> bool {
        match self.tabel {
            Tabel::Eronder => true,
            Tabel::Elders => false,
        }
    }
}

impl Regel {
    fn klasse(&self) -> &'static str {
        match self.soort {
            Soort::Punt(soort) => soort.woord(),
            Soort::Vandaag => "vandaag",
            Soort::Onderbreking => "onderbreking",
        }
    }

    fn teken(&self) -> &'static str {
        match self.soort {
            Soort::Punt(soort) => soort.teken(),
            Soort::Vandaag | Soort::Onderbreking => "",
        }
    }

    /// The stand in a word; none where the line says it already.
    fn stand(&self, t: Tekst) -> Option<String> {
        match self.soort {
            Soort::Punt(soort) => Some(t.uit("tijdlijn-soort", soort.woord())),
            Soort::Vandaag | Soort::Onderbreking => None,
        }
    }
}

/// How many lines at the front of the list fold away: all done, none of them still asking for something.
fn eerder(regels: &[Regel]) -> usize {
    let gedaan = regels.iter().take_while(|regel| match regel.soort {
        Soort::Punt(PuntSoort::Gedaan | PuntSoort::Voorbij) | Soort::Onderbreking => regel.voorbij,
        Soort::Punt(PuntSoort::TeLaat | PuntSoort::Nu | PuntSoort::Straks | PuntSoort::Eind)
        | Soort::Vandaag => false,
    });
    match gedaan.count() {
        veel if veel >= VEEL_GEDAAN => veel - BLIJFT_STAAN,
        _ => 0,
    }
}

fn beschrijving(t: Tekst, gegevens: &Gegevens) -> String {
    let mut zinnen = Vec::with_capacity(gegevens.punten.len() + 1);
    if let Some(vandaag) = gegevens.vandaag {
        let waarden = [("week", vandaag.week.into()), ("weken", gegevens.weken.into())];
        zinnen.push(t.met("tijdlijn-beschrijving-vandaag", &waarden));
    }
    for punt in &gegevens.punten {
        let waarden = [
            ("wat", punt.label.as_str().into()),
            ("wanneer", punt.dag_tekst.as_str().into()),
            ("stand", t.uit("tijdlijn-soort", punt.soort.woord()).into()),
        ];
        zinnen.push(t.met("tijdlijn-beschrijving-punt", &waarden));
    }
    zinnen.join(" ")
}

fn regels(t: Tekst, gegevens: &Gegevens) -> Vec<Regel> {
    let nu = gegevens.vandaag.map_or(0, |vandaag| vandaag.dag);
    let regel = |dag, wat, wanneer, soort| Regel { dag, wat, wanneer, soort, voorbij: dag < nu };
    let punten = gegevens
        .punten
        .iter()
        .map(|punt| regel(punt.dag, punt.label.clone(), punt.dag_tekst.clone(), Soort::Punt(punt.soort)));
    let onderbroken = gegevens.onderbrekingen.iter().map(|(van, laatste)| {
        let dagen = [("dagen", (laatste - van + 1).into())];
        regel(*van, t.met("tijdlijn-onderbroken", &dagen), String::new(), Soort::Onderbreking)
    });
    let vandaag = gegevens.vandaag.map(|vandaag| {
        let wat = t.met("tijdlijn-vandaag", &[("week", vandaag.week.into())]);
        regel(vandaag.dag, wat, String::new(), Soort::Vandaag)
    });
    let mut regels: Vec<_> = punten.chain(onderbroken).chain(vandaag).collect();
    regels.sort_by_key(|regel| regel.dag);
    regels
}
