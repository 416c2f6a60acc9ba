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

/// For so many days after recovery a relapse would revive the term.
const DAGEN_NA_HERSTEL: i32 = 27;

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

    pub(crate) fn van(geval: &Geval<'_>, regel: &Regel, uitkomst: &Uitkomst, vandaag: Dag) -> Self {
        if let Some(op) = uitkomst.gedaan.filter(|op| *op <= vandaag) {
            return Self::gedaan(uitkomst, op);
        }
        if let Some(reden) = uitkomst.vervallen {
            return Self::Vervallen(reden);
        }
        if let Some(stand) = Self::na_herstel(geval, regel, uitkomst, vandaag) {
            return stand;
        }
        if let Some(tot) = uitkomst.afgeweken.filter(|tot| vandaag <= *tot) {
            return Self::Afgeweken(tot);
        }
        match uitkomst.uiterlijk {
            Some(uiterlijk) if uiterlijk < vandaag => Self::voorbij(geval, regel, uiterlijk, vandaag),
            _ if uitkomst.vanaf.is_some_and(|vanaf| vandaag < vanaf) => Self::Straks(None),
            _ => Self::Open,
        }
    }

    fn gedaan(uitkomst: &Uitkomst, op: Dag) -> Self {
        match uitkomst.uiterlijk.filter(|uiterlijk| *uiterlijk < op) {
            None => Self::Voldaan(Some(op)),
            Some(_) if uitkomst.afgeweken.is_some_and(|tot| op <= tot) => Self::Afgeweken(op),
            Some(uiterlijk) => Self::TeLaatVoldaan { op, dagen: te_laat(uiterlijk, op) },
        }
    }

    /// A term that still lay ahead on the last sick day sleeps while illness could still join, and then ends: for 27
    /// days, or as long as leave runs that began on the day after (D3).
    fn na_herstel(geval: &Geval<'_>, regel: &Regel, uitkomst: &Uitkomst, vandaag: Dag) -> Option<Self> {
        let laatste = geval.laatste_ziektedag().filter(|laatste| *laatste < vandaag)?;
        if regel.id == TermijnId::Bewaartermijn {
            return None;
        }
        if uitkomst.uiterlijk.is_some_and(|uiterlijk| uiterlijk <= laatste) {
            return None;
        }
        let slaapt = vandaag.sinds(laatste) <= DAGEN_NA_HERSTEL
            || geval.aansluitend_verlof(laatste).is_some_and(|verlof| vandaag <= verlof.laatste);
        Some(if slaapt { Self::Straks(Some(Reden::Hersteld)) } else { Self::Vervallen(Reden::Hersteld) })
    }

    /// Its day has passed: a duty is late; a right is over; an end has come; of UWV's letter the law presumes that
    /// it came in time (D8).
    fn voorbij(geval: &Geval<'_>, regel: &Regel, uiterlijk: Dag, vandaag: Dag) -> Self {
        let te_laat = Self::TeLaat { dagen: te_laat(uiterlijk, vandaag) };
        match regel.aard {
            Aard::Recht => Self::Vervallen(Reden::RechtVoorbij),
            Aard::Einde => Self::Voldaan(Some(uiterlijk)),
            Aard::VanUwv if regel.id == TermijnId::UwvBriefWia && geval.brief() == BriefWia::Onbekend => {
                Self::Voldaan(None)
            }
            Aard::VanUwv
                if regel.id == TermijnId::LoonsanctieBesluit && loon(geval).laatste_dag < vandaag =>
            {
                Self::Vervallen(Reden::GeenBesluit)
            }
            Aard::Plicht | Aard::Advies | Aard::VanUwv => te_laat,
        }
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

/// Days after the last day. The days that are accepted lie at most 40,541 apart.
fn te_laat(uiterlijk: Dag, dag: Dag) -> u16 {
    u16::try_from(dag.sinds(uiterlijk)).unwrap_or(u16::MAX)
}
