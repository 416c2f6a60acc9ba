// SPDX-License-Identifier: EUPL-1.2
//! The planner against the examples of the coach, against every promise of the contract at random, and at boundaries.

mod blokken;
mod eigenschappen;
mod grenzen;
mod hulp;
mod meldingen;
mod taken;
mod verloop;
mod voorbeelden;
