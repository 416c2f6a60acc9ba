// SPDX-License-Identifier: EUPL-1.2
//! From typed input to what a template prints, one file per form. No law and no layout: only words in their places.

pub(crate) mod overzicht;
pub(crate) mod plan;
pub(crate) mod probleemanalyse;
pub(crate) mod stuk;
pub(crate) mod werkhervatting;
mod woorden;

use jiff::civil::{Date, date};

/// An empty form has no day of its own: it bears the day of its template, so that it is the same every time.
const DAG_VAN_SJABLOON: Date = date(2026, 11, 22);

/// The first letter in upper case, as at the head of a sentence.
fn hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(tekens).collect())
}
