// SPDX-License-Identifier: EUPL-1.2
//! De tijdlijn: the band of 104 weeks, what was done on it and what is due.
//!
//! One neutral struct in, three forms out: a drawing (wide screens and paper), a list along the band (phones) and a
//! table. It knows no law and no dossier; the caller says which points matter and what they are called.

mod indeling;
#[cfg(test)]
mod tests;

use super::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use indeling::{Wens, deel_in, tekstbreedte};

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
    pub const ALLE: [Self; 6] = [Self::Gedaan, Self::TeLaat, Self::Nu, Self::Voorbij, Self::Straks, Self::Eind];

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
    tabel: Tabel,
}

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
            regels,
            tabel: gegevens.tabel,
        }
    }

    fn titel(&self) -> String {
        self.t.met("tijdlijn-titel", &[("weken", self.weken.into())])
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
    let punten = gegevens.punten.iter().map(|punt| {
        regel(punt.dag, punt.label.clone(), punt.dag_tekst.clone(), Soort::Punt(punt.soort))
    });
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

/// Measures of the drawing, in its own units: one is a CSS pixel on a wide screen.
mod maat {
    pub(super) const BREEDTE: f32 = 1074.0;
    pub(super) const RAND: f32 = 14.0;
    pub(super) const BAND: f32 = 14.0;
    /// One level of labels: two lines of text and some air.
    pub(super) const LAAG: f32 = 40.0;
    /// Between band and labels: for "today" above, for the weeks below.
    pub(super) const STROOK_BOVEN: f32 = 28.0;
    pub(super) const STROOK_ONDER: f32 = 26.0;
    pub(super) const WAT: f32 = 14.0;
    pub(super) const WANNEER: f32 = 13.0;
}

/// The drawing, in coordinates.
#[derive(Debug, Clone, PartialEq)]
struct Beeld {
    breedte: f32,
    hoogte: f32,
    /// Top of the band.
    y: f32,
    geweest: f32,
    vensters: Vec<(f32, f32)>,
    onderbrekingen: Vec<(f32, f32)>,
    weken: Vec<Week>,
    stippen: Vec<Stip>,
    vandaag: Option<Vlag>,
}

#[derive(Debug, Clone, PartialEq)]
struct Week {
    x: f32,
    tekst: String,
    anker: &'static str,
}

#[derive(Debug, Clone, PartialEq)]
struct Stip {
    x: f32,
    soort: PuntSoort,
    bijschrift: Option<Bijschrift>,
}

#[derive(Debug, Clone, PartialEq)]
struct Bijschrift {
    x: f32,
    anker: &'static str,
    wat: (f32, String),
    wanneer: (f32, String),
    streep_tot: f32,
}

#[derive(Debug, Clone, PartialEq)]
struct Vlag {
    x: f32,
    links: f32,
    breedte: f32,
    tekst: String,
}

impl Beeld {
    fn nieuw(t: Tekst, gegevens: &Gegevens) -> Self {
        let schaal = Schaal::nieuw(gegevens);
        let wensen: Vec<Wens> = gegevens
            .punten
            .iter()
            .map(|punt| Wens {
                x: schaal.x(punt.dag),
                breedte: tekstbreedte(&punt.label, maat::WAT).max(tekstbreedte(&punt.dag_tekst, maat::WANNEER)),
                voorrang: punt.soort.voorrang(),
            })
            .collect();
        let plekken = deel_in(&wensen, maat::BREEDTE);
        let lagen = |boven| {
            let hoogste = plekken.iter().flatten().filter(|p| p.boven == boven).map(|p| p.laag + 1).max();
            f32::from(hoogste.unwrap_or(0)) * maat::LAAG
        };
        let y = lagen(true) + maat::STROOK_BOVEN;
        let stippen = gegevens.punten.iter().zip(&plekken).map(|(punt, plek)| Stip {
            x: schaal.x(punt.dag),
            soort: punt.soort,
            bijschrift: plek.map(|plek| Bijschrift::nieuw(punt, plek, y)),
        });
        let strook = |(van, laatste): &(u16, u16)| (schaal.x(*van), (schaal.x(*laatste) - schaal.x(*van)).max(4.0));
        Self {
            breedte: maat::BREEDTE,
            hoogte: y + maat::BAND + maat::STROOK_ONDER + lagen(false),
            y,
            geweest: gegevens.vandaag.map_or(0.0, |vandaag| schaal.x(vandaag.dag) - maat::RAND),
            vensters: gegevens.punten.iter().filter_map(|punt| punt.venster.as_ref()).map(strook).collect(),
            onderbrekingen: gegevens.onderbrekingen.iter().map(strook).collect(),
            weken: schaal.weken(t),
            stippen: stippen.collect(),
            vandaag: gegevens.vandaag.map(|vandaag| Vlag::nieuw(t, vandaag, schaal.x(vandaag.dag))),
        }
    }

    fn band_breedte(&self) -> f32 {
        self.breedte - 2.0 * maat::RAND
    }

    fn midden(&self) -> f32 {
        self.y + maat::BAND / 2.0
    }
}

impl Bijschrift {
    fn nieuw(punt: &Punt, plek: indeling::Plek, band: f32) -> Self {
        let laag = f32::from(plek.laag) * maat::LAAG;
        let (boven, streep_tot) = if plek.boven {
            let onderkant = band - maat::STROOK_BOVEN - laag;
            (onderkant - maat::LAAG, onderkant)
        } else {
            let bovenkant = band + maat::BAND + maat::STROOK_ONDER + laag;
            (bovenkant, bovenkant)
        };
        let anker = plek.anker;
        Self {
            x: plek.links + anker.deel() * plek.breedte,
            anker: anker.woord(),
            wat: (boven + 15.0, punt.label.clone()),
            wanneer: (boven + 31.0, punt.dag_tekst.clone()),
            streep_tot,
        }
    }
}

impl Vlag {
    fn nieuw(t: Tekst, vandaag: Vandaag, x: f32) -> Self {
        let tekst = t.met("tijdlijn-vandaag", &[("week", vandaag.week.into())]);
        let breedte = tekstbreedte(&tekst, maat::WANNEER) + 16.0;
        let links = (x - breedte / 2.0).clamp(0.0, maat::BREEDTE - breedte);
        Self { x, links, breedte, tekst }
    }

    fn midden(&self) -> f32 {
        self.links + self.breedte / 2.0
    }
}

/// From days to places on the band.
struct Schaal<'a> {
    gegevens: &'a Gegevens,
    laatste: f32,
}

impl<'a> Schaal<'a> {
    fn nieuw(gegevens: &'a Gegevens) -> Self {
        let onderbroken: u16 = gegevens.onderbrekingen.iter().map(|(van, laatste)| laatste - van + 1).sum();
        let dagen = gegevens.weken.saturating_mul(7).saturating_add(onderbroken);
        Self { gegevens, laatste: f32::from(dagen.max(8) - 1) }
    }

    fn x(&self, dag: u16) -> f32 {
        let deel = (f32::from(dag) / self.laatste).min(1.0);
        maat::RAND + deel * (maat::BREEDTE - 2.0 * maat::RAND)
    }

    /// Where the n-th counted sick day (from 1) lies: days that do not count push it on.
    fn ziektedag(&self, n: u16) -> u16 {
        self.gegevens.onderbrekingen.iter().fold(n - 1, |dag, (van, laatste)| {
            if dag >= *van { dag + (laatste - van + 1) } else { dag }
        })
    }

    fn weken(&self, t: Tekst) -> Vec<Week> {
        let laatste = self.gegevens.weken;
        let tussen = (1..).map(|n| n * 26).take_while(|week| week + 8 < laatste);
        tussen
            .chain([laatste])
            .map(|week| Week {
                x: self.x(self.ziektedag(week * 7)),
                tekst: t.met("tijdlijn-week", &[("week", week.into())]),
                anker: if week == laatste { "end" } else { "middle" },
            })
            .collect()
    }
}

impl Week {
    /// The text ends at the edge of the drawing, not beyond it.
    fn tekst_x(&self) -> f32 {
        if self.anker == "end" { self.x + maat::RAND } else { self.x }
    }
}
