// SPDX-License-Identifier: EUPL-1.2
//! What a person says after work, and what that means for growing further: advice, never a change by itself.
//!
//! Only whether one recovered within hours; what the complaints are, is nobody's question here.

use crate::raam::maandag;
use crate::schema::promille;
use poortwachter::Dag;

/// Did it go within a few hours after work?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Herstel {
    /// Yes.
    BinnenUren,
    /// No.
    NietBinnenUren,
}

/// One check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkin {
    /// The day of work.
    pub dag: Dag,
    /// How it went afterwards.
    pub herstel: Herstel,
}

/// What to do with the hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advies {
    /// Go on as planned.
    Doorgaan,
    /// Complaints have lasted a week: hold the hours, do not extend them.
    PasOpDePlaats {
        /// The first day of that run.
        sinds: Dag,
    },
    /// Nobody said anything in the last week.
    TeWeinigBekend,
}

impl Advies {
    /// The code in JSON, of advice to do something else than was planned.
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::PasOpDePlaats { .. } => Some("pas_op_de_plaats"),
            Self::Doorgaan | Self::TeWeinigBekend => None,
        }
    }

    /// Since when, of advice to do something else than was planned.
    pub const fn sinds(self) -> Option<Dag> {
        match self {
            Self::PasOpDePlaats { sinds } => Some(sinds),
            Self::Doorgaan | Self::TeWeinigBekend => None,
        }
    }
}

/// Days in a week: a run that covers them all has lasted a week.
const WEEK: i32 = 7;
/// Two bad days a week apart are two bad days.
const MINSTENS: usize = 3;

/// What check-ins, in any order, mean on this day. A run is broken by one day that went well: good and bad days
/// alternate; and by a week in which nobody said anything, of which nothing is known. Of a day that stands there twice
/// the last word counts.
pub fn advies(checkins: &[Checkin], vandaag: Dag) -> Advies {
    let geweest = tot_en_met(checkins, vandaag);
    let Some(laatste) = geweest.last().filter(|laatste| vandaag.sinds(laatste.dag) < WEEK) else {
        return Advies::TeWeinigBekend;
    };
    let (mut aantal, mut sinds) = (0, laatste.dag);
    for checkin in geweest.iter().rev() {
        if checkin.herstel == Herstel::BinnenUren || sinds.sinds(checkin.dag) >= WEEK {
            break;
        }
        aantal += 1;
        sinds = checkin.dag;
    }
    if aantal >= MINSTENS && laatste.dag.sinds(sinds) + 1 >= WEEK {
        Advies::PasOpDePlaats { sinds }
    } else {
        Advies::Doorgaan
    }
}

/// The share of days that went well, in tenths of a percent, of each ISO week of which anybody spoke, oldest first.
pub fn herstelde_weken(checkins: &[Checkin], vandaag: Dag) -> Vec<u32> {
    let geweest = tot_en_met(checkins, vandaag);
    let weken = geweest.chunk_by(|een, ander| maandag(een.dag) == maandag(ander.dag));
    let goed = |week: &[Checkin]| {
        let goed = week.iter().filter(|checkin| checkin.herstel == Herstel::BinnenUren).count();
        promille(u64::try_from(goed).unwrap_or(0), u64::try_from(week.len()).unwrap_or(0))
    };
    weken.map(goed).collect()
}

/// One check-in per day up to and including today, oldest first.
fn tot_en_met(checkins: &[Checkin], vandaag: Dag) -> Vec<Checkin> {
    // The last word first, for that is the one that stays.
    let mut geweest: Vec<_> =
        checkins.iter().rev().filter(|checkin| checkin.dag <= vandaag).copied().collect();
    geweest.sort_by_key(|checkin| checkin.dag);
    geweest.dedup_by_key(|checkin| checkin.dag);
    geweest
}

/// Where the line goes, through good and bad weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lijn {
    /// Up.
    Stijgt,
    /// Neither up nor down.
    Vlak,
    /// Down.
    Daalt,
    /// Fewer than three weeks say nothing.
    TeKort,
}

impl Lijn {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Stijgt => "stijgt",
            Self::Vlak => "vlak",
            Self::Daalt => "daalt",
            Self::TeKort => "te_kort",
        }
    }
}

/// The trend of weekly shares, in tenths of a percent, oldest first: the median of all slopes between two weeks, so
/// that one bad week, or one good one, does not decide. Under half a percent a week is flat.
pub fn lijn(promille: &[u32]) -> Lijn {
    // A slope of an exact half does not lose its fraction.
    const FIJN: i64 = 1_000;
    const VLAK: i64 = 5 * FIJN;
    if promille.len() < 3 {
        return Lijn::TeKort;
    }
    let mut hellingen: Vec<i64> = Vec::with_capacity(promille.len() * (promille.len() - 1) / 2);
    for (plaats, eerder) in promille.iter().enumerate() {
        for (later, afstand) in promille[plaats + 1..].iter().zip(1..) {
            hellingen.push(FIJN * (i64::from(*later) - i64::from(*eerder)) / afstand);
        }
    }
    hellingen.sort_unstable();
    let midden = hellingen[hellingen.len() / 2].midpoint(hellingen[(hellingen.len() - 1) / 2]);
    if midden >= VLAK {
        Lijn::Stijgt
    } else if midden <= -VLAK {
        Lijn::Daalt
    } else {
        Lijn::Vlak
    }
}
