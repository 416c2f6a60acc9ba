// SPDX-License-Identifier: EUPL-1.2
//! What a term means on a given day.

use crate::regel::{Aard, Reden, TermijnId, Uitkomst};
use crate::regels::{AARDEN, loon};
use crate::uitkomsten::{Baan, NOOIT};
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

    /// What one term means on a day. For all terms of a case at once: [`Standen`](crate::Standen).
    #[inline]
    pub(crate) fn van(kijk: &Kijkdag<'_, '_>, id: TermijnId, uitkomst: &Uitkomst) -> Self {
        let baan = Baan::from(uitkomst);
        let delen = match id {
            TermijnId::Bewaartermijn | TermijnId::BezwaarLoonsanctie => {
                kijk.zonder_herstel().bepaal(baan, voorbij(id))
            }
            _ => kijk.bepaal(baan, voorbij(id)),
        };
        let delen = Delen { reden: uitkomst.vervallen, ..delen };
        kijk.met_afwijking(kijk.bij_uwv(id, delen), uitkomst.afgeweken).stand()
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

/// What becomes of a term whose day passes: a duty is late; a right is over; an end has come. What UWV does is looked at
/// apart.
pub(crate) const fn voorbij(id: TermijnId) -> Soort {
    match AARDEN[id as usize] {
        Aard::Plicht | Aard::Advies => Soort::TeLaat,
        Aard::Einde => Soort::Voldaan,
        Aard::Recht => Soort::RechtVoorbij,
        Aard::VanUwv => Soort::BijUwv,
    }
}

/// The kinds of state, each a number: what can be decided for many terms at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum Soort {
    // Open is 0, and late follows on in time: choosing between the two is then one addition.
    Open,
    Straks,
    /// Sleeps since recovery.
    Slaapt,
    Voldaan,
    TeLaatVoldaan,
    /// Presumed to be done, on a day that nobody knows.
    Vermoed,
    Afgeweken,
    Vervallen,
    /// Ended with recovery.
    Hersteld,
    RechtVoorbij,
    TeLaat,
    /// The day of UWV has passed; what that means depends on which day it was.
    BijUwv,
}

/// A state in its parts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delen {
    pub(crate) soort: Soort,
    /// The day it was done, else its last day.
    pub(crate) dag: i32,
    /// From its last day to the day it was done, else to today.
    pub(crate) dagen: i32,
    pub(crate) reden: Option<Reden>,
}

impl Delen {
    #[inline]
    pub(crate) fn stand(self) -> Stand {
        let dag = Dag::van_nummer(self.dag);
        // The days that are accepted lie at most 40,541 apart.
        let dagen = || u16::try_from(self.dagen).unwrap_or(u16::MAX);
        match self.soort {
            Soort::Open => Stand::Open,
            Soort::Straks => Stand::Straks(self.reden),
            Soort::Slaapt => Stand::Straks(Some(Reden::Hersteld)),
            Soort::Voldaan => Stand::Voldaan(Some(dag)),
            Soort::Vermoed => Stand::Voldaan(None),
            Soort::TeLaatVoldaan => Stand::TeLaatVoldaan { op: dag, dagen: dagen() },
            Soort::Afgeweken => Stand::Afgeweken(dag),
            Soort::Vervallen => self.reden.map_or(Stand::Open, Stand::Vervallen),
            Soort::Hersteld => Stand::Vervallen(Reden::Hersteld),
            Soort::RechtVoorbij => Stand::Vervallen(Reden::RechtVoorbij),
            Soort::TeLaat | Soort::BijUwv => Stand::TeLaat { dagen: dagen() },
        }
    }
}

impl From<Stand> for Delen {
    fn from(stand: Stand) -> Self {
        let delen = |soort| Self { soort, dag: 0, dagen: 0, reden: None };
        match stand {
            Stand::Voldaan(Some(op)) => Self { dag: op.nummer(), ..delen(Soort::Voldaan) },
            Stand::Voldaan(None) => delen(Soort::Vermoed),
            Stand::TeLaatVoldaan { op, dagen } => {
                Self { dag: op.nummer(), dagen: dagen.into(), ..delen(Soort::TeLaatVoldaan) }
            }
            Stand::Afgeweken(tot) => Self { dag: tot.nummer(), ..delen(Soort::Afgeweken) },
            Stand::Vervallen(reden) => Self { reden: Some(reden), ..delen(Soort::Vervallen) },
            Stand::TeLaat { dagen } => Self { dagen: dagen.into(), ..delen(Soort::TeLaat) },
            Stand::Straks(reden) => Self { reden, ..delen(Soort::Straks) },
            Stand::Open => delen(Soort::Open),
        }
    }
}

/// A case on the day on which somebody looks at it: what all of its terms ask of that day, looked up once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kijkdag<'g, 'f> {
    geval: &'g Geval<'f>,
    vandaag: i32,
    /// The last sick day, when it has passed; [`NOOIT`] while ill.
    laatste: i32,
    /// What recovery means for a term that still lay ahead on that day.
    rust: Soort,
}

/// For so many days after recovery a relapse would revive the term.
const DAGEN_NA_HERSTEL: i32 = 27;

impl<'g, 'f> Kijkdag<'g, 'f> {
    #[inline]
    pub(crate) fn nieuw(geval: &'g Geval<'f>, vandaag: Dag) -> Self {
        let hersteld = geval.laatste_ziektedag().filter(|laatste| *laatste < vandaag);
        Self {
            geval,
            vandaag: vandaag.nummer(),
            laatste: hersteld.map_or(NOOIT, Dag::nummer),
            rust: hersteld.map_or(Soort::Open, |laatste| rust(geval, laatste, vandaag)),
        }
    }

    /// The same day, for a term that goes on after recovery.
    #[inline]
    pub(crate) const fn zonder_herstel(self) -> Self {
        Self { laatste: NOOIT, ..self }
    }

    /// First what the facts say, then what the calendar says. Without a branch, so that it is decided for several terms
    /// in one instruction.
    #[inline]
    pub(crate) fn bepaal(&self, baan: Baan, voorbij: Soort) -> Delen {
        let klaar = baan.gedaan <= self.vandaag;
        let voor_de_dag = if self.vandaag < baan.vanaf { Soort::Straks } else { Soort::Open };
        let kalender = if baan.uiterlijk < self.vandaag { voorbij } else { voor_de_dag };
        let levend = if self.laatste < baan.uiterlijk { self.rust } else { kalender };
        let niet_klaar = if baan.vervallen { Soort::Vervallen } else { levend };
        let af = if baan.uiterlijk < baan.gedaan { Soort::TeLaatVoldaan } else { Soort::Voldaan };
        let tot = if klaar { baan.gedaan } else { self.vandaag };
        Delen {
            soort: if klaar { af } else { niet_klaar },
            dag: if klaar { baan.gedaan } else { baan.uiterlijk },
            dagen: tot.wrapping_sub(baan.uiterlijk),
            reden: None,
        }
    }

    /// Of UWV's letter the law presumes that it came in time (D8).
    #[inline]
    pub(crate) fn brief_vermoed(&self) -> bool {
        self.geval.brief() == BriefWia::Onbekend
    }

    /// What it means that the day of UWV has passed: its letter may be presumed, and a sanction cannot be imposed once
    /// the wage has ended.
    #[inline]
    pub(crate) fn bij_uwv(&self, id: TermijnId, delen: Delen) -> Delen {
        if delen.soort != Soort::BijUwv {
            return delen;
        }
        if id == TermijnId::UwvBriefWia && self.brief_vermoed() {
            return Delen { soort: Soort::Vermoed, ..delen };
        }
        if id == TermijnId::LoonsanctieBesluit && loon(self.geval).laatste_dag.nummer() < self.vandaag {
            return Delen { soort: Soort::Vervallen, reden: Some(Reden::GeenBesluit), ..delen };
        }
        delen
    }

    /// A duty from which the parties departed is not late until the day that they agreed.
    #[inline]
    pub(crate) fn met_afwijking(&self, delen: Delen, afgeweken: Option<Dag>) -> Delen {
        let Some(tot) = afgeweken.map(Dag::nummer) else { return delen };
        match delen.soort {
            Soort::TeLaatVoldaan if delen.dag <= tot => Delen { soort: Soort::Afgeweken, ..delen },
            Soort::Open | Soort::Straks | Soort::TeLaat if self.vandaag <= tot => {
                Delen { soort: Soort::Afgeweken, dag: tot, ..delen }
            }
            _ => delen,
        }
    }
}

/// A term that still lay ahead on the last sick day sleeps while illness could still join, and then ends: for 27 days,
/// or as long as leave runs that began on the day after (D3).
fn rust(geval: &Geval<'_>, laatste: Dag, vandaag: Dag) -> Soort {
    let slaapt = vandaag.sinds(laatste) <= DAGEN_NA_HERSTEL
        || geval.aansluitend_verlof(laatste).is_some_and(|verlof| vandaag <= verlof.laatste);
    if slaapt { Soort::Slaapt } else { Soort::Hersteld }
}
