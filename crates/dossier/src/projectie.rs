// SPDX-License-Identifier: EUPL-1.2
//! What the database keeps beside the log to answer a list quickly.
//!
//! INVARIANT: a projection holds days, never a state that depends on today; nothing medical, nothing from the
//! personal drawer; and it can be made again from the events with the same result.

use jiff::civil::Date;

/// One dossier as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projectie {
    /// First sick day of the case.
    pub eerste_ziektedag: Date,
    /// Last sick day; none while the employee is ill.
    pub laatste_ziektedag: Option<Date>,
    /// First sick day plus the interrupted days: where the weeks are counted from.
    pub gerekend_vanaf: Date,
    /// The latest interruption of the case, first and last day; it may be a leave that still lies ahead.
    pub onderbreking: Option<(Date, Date)>,
    /// The report was withdrawn: the dossier stays readable but stands in no list.
    pub ingetrokken: bool,
    /// Share of the work resumed, in percent of the contract hours (0 when nothing was said).
    pub hervat_percentage: u8,
    /// Every term of the chain, in the order of the contract.
    pub termijnen: Vec<TermijnDagen>,
}

/// The days of one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermijnDagen {
    /// The term's id, as `contract.md` lists it: `probleemanalyse`, `plan_van_aanpak`, …
    pub termijn: &'static str,
    /// First day it can be done.
    pub vanaf: Option<Date>,
    /// Last day it is in time.
    pub uiterlijk: Option<Date>,
    /// Nothing more is asked: done, departed from, or lapsed.
    pub afgedaan: bool,
    /// Is it a duty that stands in a work list (and not an end, a right, or something UWV does)?
    pub plicht: bool,
}
