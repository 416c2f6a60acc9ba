// SPDX-License-Identifier: EUPL-1.2
//! What a person says after work, and what that means for growing further: advice, never a change by itself.
//!
//! Only whether one recovered within hours; what the complaints are, is nobody's question here.

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

/// Days in a week: a run that covers them all has lasted a week.
const WEEK: i32 = 7;
/// Two bad days a week apart are two bad days.
const MINSTENS: usize = 3;

/// What check-ins, in any order, mean on this day. A run is broken by one day that went well: good and bad days
/// alternate.
pub fn advies(checkins: &[Checkin], vandaag: Dag) -> Advies {
    let mut geweest: Vec<_> = checkins.iter().filter(|checkin| checkin.dag <= vandaag).collect();
    geweest.sort_by_key(|checkin| checkin.dag);
    let Some(laatste) = geweest.last().filter(|laatste| vandaag.sinds(laatste.dag) < WEEK) else {
        return Advies::TeWeinigBekend;
    };
    let reeks = geweest.iter().rev().take_while(|checkin| checkin.herstel == Herstel::NietBinnenUren);
    let (aantal, sinds) = reeks.fold((0, laatste.dag), |(aantal, _), checkin| (aantal + 1, checkin.dag));
    if aantal >= MINSTENS && laatste.dag.sinds(sinds) + 1 >= WEEK {
        Advies::PasOpDePlaats { sinds }
    } else {
        Advies::Doorgaan
    }
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

/// The trend of weekly shares, in tenths of a percent, oldest first: the median of all slopes between two weeks, so
/// that one bad week, or one good one, does not decide. Under half a percent a week is flat.
pub fn lijn(promille: &[u32]) -> Lijn {
    const VLAK: i64 = 5;
    if promille.len() < 3 {
        return Lijn::TeKort;
    }
    let mut hellingen: Vec<i64> = Vec::with_capacity(promille.len() * (promille.len() - 1) / 2);
    for (plaats, eerder) in promille.iter().enumerate() {
        for (later, afstand) in promille[plaats + 1..].iter().zip(1..) {
            hellingen.push((i64::from(*later) - i64::from(*eerder)) / afstand);
        }
    }
    hellingen.sort_unstable();
    let midden = hellingen[hellingen.len() / 2].midpoint(hellingen[(hellingen.len() - 1) / 2]);
    match midden {
        VLAK.. => Lijn::Stijgt,
        ..=-5 => Lijn::Daalt,
        _ => Lijn::Vlak,
    }
}
