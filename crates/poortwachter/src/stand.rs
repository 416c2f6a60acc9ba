// SPDX-License-Identifier: EUPL-1.2
//! What a term means on a given day.

use crate::regel::{Aard, Reden, Regel, TermijnId, Uitkomst};
use crate::regels::loon;
use crate::{BriefWia, Dag, Geval};

/// The state of a term today: first what the facts say, then what the calendar says.
///
/// Eight bytes, so that it is handed over in a register: a large employer's states are computed by the million.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Done in time; without a day when it is presumed.
    Voldaan(Option<Dag>),
    /// Done, but after its day.
    TeLaatVoldaan {
        /// The day it was done.
        op: Dag,
        /// Days after its last day.
        dagen: u16,
    },
    /// The parties departed from it, with reasons.
    Afgeweken(Dag),
    /// It existed and ended.
    Vervallen(Reden),
    /// Its day has passed.
    TeLaat {
        /// Days after its last day.
        dagen: u16,
    },
    /// Not yet.
    Straks(Option<Reden>),
    /// Now.
    Open,
}

impl Stand {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Voldaan(_) => "voldaan",
            Self::TeLaatVoldaan { .. } => "te_laat_voldaan",
            Self::Afgeweken(_) => "afgeweken",
            Self::Vervallen(_) => "vervallen",
            Self::TeLaat { .. } => "te_laat",
            Self::Straks(_) => "straks",
            Self::Open => "open",
        }
    }

    #[inline]
    pub(crate) fn van(kijk: &Kijkdag<'_, '_>, regel: &Regel, uitkomst: &Uitkomst) -> Self {
        let vandaag = kijk.vandaag;
        if let Some(op) = uitkomst.gedaan.filter(|op| *op <= vandaag) {
            return Self::gedaan(uitkomst, op);
        }
        if let Some(reden) = uitkomst.vervallen {
            return Self::Vervallen(reden);
        }
        if let Some(stand) = kijk.na_herstel(regel, uitkomst) {
            return stand;
        }
        if let Some(tot) = uitkomst.afgeweken.filter(|tot| vandaag <= *tot) {
            return Self::Afgeweken(tot);
        }
        match uitkomst.uiterlijk {
            Some(uiterlijk) if uiterlijk < vandaag => Self::voorbij(kijk, regel, uiterlijk),
            _ if uitkomst.vanaf.is_some_and(|vanaf| vandaag < vanaf) => Self::Straks(None),
            _ => Self::Open,
        }
    }

    #[inline]
    fn gedaan(uitkomst: &Uitkomst, op: Dag) -> Self {
        match uitkomst.uiterlijk.filter(|uiterlijk| *uiterlijk < op) {
            None => Self::Voldaan(Some(op)),
            Some(_) if uitkomst.afgeweken.is_some_and(|tot| op <= tot) => Self::Afgeweken(op),
            Some(uiterlijk) => Self::TeLaatVoldaan { op, dagen: te_laat(uiterlijk, op) },
        }
    }

    /// Its day has passed: a duty is late; a right is over; an end has come.
    #[inline]
    fn voorbij(kijk: &Kijkdag<'_, '_>, regel: &Regel, uiterlijk: Dag) -> Self {
        match regel.aard {
            Aard::Plicht | Aard::Advies => Self::TeLaat { dagen: te_laat(uiterlijk, kijk.vandaag) },
            Aard::Einde => Self::Voldaan(Some(uiterlijk)),
            Aard::Recht => Self::Vervallen(Reden::RechtVoorbij),
            Aard::VanUwv => Self::uwv_voorbij(kijk, regel.id, uiterlijk),
        }
    }

    /// Of UWV's letter the law presumes that it came in time (D8), and a sanction cannot be imposed once the wage has
    /// ended.
    #[inline(never)]
    fn uwv_voorbij(kijk: &Kijkdag<'_, '_>, id: TermijnId, uiterlijk: Dag) -> Self {
        let Kijkdag { geval, vandaag, .. } = *kijk;
        if id == TermijnId::UwvBriefWia && geval.brief() == BriefWia::Onbekend {
            return Self::Voldaan(None);
        }
        if id == TermijnId::LoonsanctieBesluit && loon(geval).laatste_dag < vandaag {
            return Self::Vervallen(Reden::GeenBesluit);
        }
        Self::TeLaat { dagen: te_laat(uiterlijk, vandaag) }
    }

    /// The day it was done, when known.
    pub const fn voldaan_op(self) -> Option<Dag> {
        match self {
            Self::Voldaan(op) => op,
            Self::TeLaatVoldaan { op, .. } => Some(op),
            Self::Afgeweken(_) | Self::Vervallen(_) | Self::TeLaat { .. } | Self::Straks(_) | Self::Open => {
                None
            }
        }
    }

    /// How late it is or was.
    pub const fn dagen_te_laat(self) -> Option<i32> {
        match self {
            Self::TeLaatVoldaan { dagen, .. } | Self::TeLaat { dagen } => Some(dagen as i32),
            Self::Voldaan(_) | Self::Afgeweken(_) | Self::Vervallen(_) | Self::Straks(_) | Self::Open => None,
        }
    }
}

/// A case on the day on which somebody looks at it: what all of its terms ask of that day, looked up once.
#[derive(Debug)]
pub(crate) struct Kijkdag<'g, 'f> {
    geval: &'g Geval<'f>,
    vandaag: Dag,
    /// The last sick day, when it has passed, and what that means for a term that still lay ahead on it.
    herstel: Option<(Dag, Stand)>,
}

/// For so many days after recovery a relapse would revive the term.
const DAGEN_NA_HERSTEL: i32 = 27;

impl<'g, 'f> Kijkdag<'g, 'f> {
    #[inline]
    pub(crate) fn nieuw(geval: &'g Geval<'f>, vandaag: Dag) -> Self {
        let hersteld = geval.laatste_ziektedag().filter(|laatste| *laatste < vandaag);
        let herstel = hersteld.map(|laatste| (laatste, rust(geval, laatste, vandaag)));
        Self { geval, vandaag, herstel }
    }

    #[inline]
    fn na_herstel(&self, regel: &Regel, uitkomst: &Uitkomst) -> Option<Stand> {
        let (laatste, stand) = self.herstel?;
        let lag_voor_ons = uitkomst.uiterlijk.is_none_or(|uiterlijk| laatste < uiterlijk);
        (lag_voor_ons && regel.id != TermijnId::Bewaartermijn).then_some(stand)
    }
}

/// A term that still lay ahead on the last sick day sleeps while illness could still join, and then ends: for 27 days,
/// or as long as leave runs that began on the day after (D3).
fn rust(geval: &Geval<'_>, laatste: Dag, vandaag: Dag) -> Stand {
    let slaapt = vandaag.sinds(laatste) <= DAGEN_NA_HERSTEL
        || geval.aansluitend_verlof(laatste).is_some_and(|verlof| vandaag <= verlof.laatste);
    if slaapt { Stand::Straks(Some(Reden::Hersteld)) } else { Stand::Vervallen(Reden::Hersteld) }
}

/// Days after the last day. The days that are accepted lie at most 40,541 apart.
fn te_laat(uiterlijk: Dag, dag: Dag) -> u16 {
    u16::try_from(dag.sinds(uiterlijk)).unwrap_or(u16::MAX)
}
