// SPDX-License-Identifier: EUPL-1.2
//! The band as a drawing: days become coordinates, and every text gets a place. It draws nothing itself; the
//! template does.

use super::indeling::{Plek, Wens, deel_in, tekstbreedte};
use super::{Gegevens, Punt, PuntSoort, Vandaag};
use crate::web::Tekst;

/// Measures of the drawing, in its own units: one is a CSS pixel on a wide screen.
pub(super) mod maat {
    pub(in crate::web::tijdlijn) const BREEDTE: f32 = 1074.0;
    pub(in crate::web::tijdlijn) const RAND: f32 = 14.0;
    pub(in crate::web::tijdlijn) const BAND: f32 = 14.0;
    /// One level of labels: two lines of text and some air.
    pub(in crate::web::tijdlijn) const LAAG: f32 = 40.0;
    /// Between band and labels: for "today" above, for the weeks below.
    pub(in crate::web::tijdlijn) const STROOK_BOVEN: f32 = 28.0;
    pub(in crate::web::tijdlijn) const STROOK_ONDER: f32 = 26.0;
    pub(in crate::web::tijdlijn) const WAT: f32 = 14.0;
    pub(in crate::web::tijdlijn) const WANNEER: f32 = 13.0;
}

/// The drawing, in coordinates.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Beeld {
    pub(super) breedte: f32,
    pub(super) hoogte: f32,
    /// Top of the band.
    pub(super) y: f32,
    pub(super) geweest: f32,
    pub(super) vensters: Vec<(f32, f32)>,
    pub(super) onderbrekingen: Vec<(f32, f32)>,
    pub(super) weken: Vec<Week>,
    pub(super) stippen: Vec<Stip>,
    pub(super) vandaag: Option<Vlag>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Week {
    pub(super) x: f32,
    pub(super) tekst: String,
    pub(super) anker: &'static str,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stip {
    pub(super) x: f32,
    pub(super) soort: PuntSoort,
    pub(super) bijschrift: Option<Bijschrift>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bijschrift {
    pub(super) x: f32,
    pub(super) anker: &'static str,
    pub(super) wat: (f32, String),
    pub(super) wanneer: (f32, String),
    pub(super) streep_tot: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Vlag {
    pub(super) x: f32,
    pub(super) links: f32,
    pub(super) breedte: f32,
    pub(super) tekst: String,
}

impl Beeld {
    pub(super) fn nieuw(t: Tekst, gegevens: &Gegevens) -> Self {
        let schaal = Schaal::nieuw(gegevens);
        let weken = schaal.weken(t);
        let wens = |punt: &Punt| Wens {
            x: schaal.x(punt.dag),
            breedte: tekstbreedte(&punt.label, maat::WAT).max(tekstbreedte(&punt.dag_tekst, maat::WANNEER)),
            voorrang: punt.soort.voorrang(),
            liever_boven: weken.iter().any(|week| week.staat_bij(schaal.x(punt.dag))),
        };
        let wensen: Vec<Wens> = gegevens.punten.iter().map(wens).collect();
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
        let strook =
            |(van, laatste): &(u16, u16)| (schaal.x(*van), (schaal.x(*laatste) - schaal.x(*van)).max(4.0));
        Self {
            breedte: maat::BREEDTE,
            hoogte: y + maat::BAND + maat::STROOK_ONDER + lagen(false),
            y,
            geweest: gegevens.vandaag.map_or(0.0, |vandaag| schaal.x(vandaag.dag) - maat::RAND),
            vensters: gegevens.punten.iter().filter_map(|punt| punt.venster.as_ref()).map(strook).collect(),
            onderbrekingen: gegevens.onderbrekingen.iter().map(strook).collect(),
            weken,
            stippen: stippen.collect(),
            vandaag: gegevens.vandaag.map(|vandaag| Vlag::nieuw(t, vandaag, schaal.x(vandaag.dag))),
        }
    }

    pub(super) fn band_breedte(&self) -> f32 {
        self.breedte - 2.0 * maat::RAND
    }

    pub(super) fn midden(&self) -> f32 {
        self.y + maat::BAND / 2.0
    }
}

impl Bijschrift {
    pub(super) fn nieuw(punt: &Punt, plek: Plek, band: f32) -> Self {
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
    pub(super) fn nieuw(t: Tekst, vandaag: Vandaag, x: f32) -> Self {
        let tekst = t.met("tijdlijn-vandaag", &[("week", vandaag.week.into())]);
        let breedte = tekstbreedte(&tekst, maat::WANNEER) + 16.0;
        let links = (x - breedte / 2.0).clamp(0.0, maat::BREEDTE - breedte);
        Self { x, links, breedte, tekst }
    }

    pub(super) fn midden(&self) -> f32 {
        self.links + self.breedte / 2.0
    }
}

/// From days to places on the band.
pub(super) struct Schaal<'a> {
    gegevens: &'a Gegevens,
    laatste: f32,
}

impl<'a> Schaal<'a> {
    pub(super) fn nieuw(gegevens: &'a Gegevens) -> Self {
        let onderbroken: u16 = gegevens.onderbrekingen.iter().map(|(van, laatste)| laatste - van + 1).sum();
        let dagen = gegevens.weken.saturating_mul(7).saturating_add(onderbroken);
        Self { gegevens, laatste: f32::from(dagen.max(8) - 1) }
    }

    pub(super) fn x(&self, dag: u16) -> f32 {
        let deel = (f32::from(dag) / self.laatste).min(1.0);
        maat::RAND + deel * (maat::BREEDTE - 2.0 * maat::RAND)
    }

    /// Where the n-th counted sick day (from 1) lies: days that do not count push it on.
    pub(super) fn ziektedag(&self, n: u16) -> u16 {
        self.gegevens
            .onderbrekingen
            .iter()
            .fold(n - 1, |dag, (van, laatste)| if dag >= *van { dag + (laatste - van + 1) } else { dag })
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
    /// Would a line down from this x run through the text?
    fn staat_bij(&self, x: f32) -> bool {
        let breedte = tekstbreedte(&self.tekst, maat::WANNEER);
        let midden = if self.anker == "end" { self.tekst_x() - breedte / 2.0 } else { self.x };
        (x - midden).abs() < breedte / 2.0 + 2.0
    }

    /// The text ends at the edge of the drawing, not beyond it.
    pub(super) fn tekst_x(&self) -> f32 {
        if self.anker == "end" { self.x + maat::RAND } else { self.x }
    }
}
