// SPDX-License-Identifier: EUPL-1.2
//! Why facts are refused, each with its place.

use crate::Dag;

/// Why a fact is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bezwaar {
    /// There is no sick day at all.
    GeenZiekte,
    /// The last day lies before the first.
    Omgekeerd,
    /// Two periods of illness (or of leave) overlap; the other starts on this day.
    Overlapt(Dag),
    /// Before 1 January 2004 the waiting time was another.
    VoorHetRecht,
    /// It lies before the first sick day.
    VoorZiekte(Dag),
    /// The same fact stands there twice in one case; the other is of this day.
    Dubbel(Dag),
    /// This fact can be given once.
    NogEens,
    /// A percentage outside 1 to 99.
    Percentage(u8),
    /// Only terms of Regeling procesgang 2 and 4 can be departed from.
    NietAfTeWijken,
    /// A loonsanctie outside 1 to 52 weeks.
    Weken(u8),
    /// It must lie after this day.
    NietNa(Dag),
    /// What fell short was made up for, but there is no loonsanctie.
    GeenLoonsanctie,
    /// It must not lie after this day.
    Na(Dag),
    /// Only an illness from pregnancy has this.
    AlleenZwangerschap,
    /// An extension that replaces another one, without the day of the request: which of them holds?
    WelkeVerlenging,
    /// Shortened to a day before this one, thirteen weeks after the request (WIA 24 lid 3).
    TeVroegVerkort(Dag),
    /// On this day UWV decided the opposite of the same report.
    AndersBeslist(Dag),
    /// The employee was not ill on that day.
    NietZiek,
    /// A shortened waiting time ends between these days (WIA 23 lid 6).
    VerkorteWachttijd {
        /// First day on which it can end.
        van: Dag,
        /// Last day on which it can end.
        tot_en_met: Dag,
    },
}

/// A refused fact: which one (its place in the list, from 0) and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geweigerd {
    /// The place of the fact in what was given; none when it is about all of them.
    pub feit: Option<usize>,
    /// The key in which the fault stands, as the contract names it.
    pub sleutel: &'static str,
    /// What is wrong.
    pub bezwaar: Bezwaar,
}

impl Geweigerd {
    pub(crate) const fn bij(plaats: usize, sleutel: &'static str, bezwaar: Bezwaar) -> Self {
        Self { feit: Some(plaats), sleutel, bezwaar }
    }
}
