// SPDX-License-Identifier: EUPL-1.2
//! The limits to hours that the bedrijfsarts set, on the pages where hours are planned.
//!
//! Whether an activity goes above one says `dossier`; here it only becomes a sentence.

use super::deel::Planbij;
use super::woorden::Gegeven;
use crate::web::Tekst;
use crate::web::paginas::probleemanalyse::grens;
use dossier::Dossier;
use dossier::plan::{Activiteit, boven_grens};
use jiff::civil::Date;

/// Each limit that holds on this day or later, in a sentence.
pub(super) fn zinnen(t: Tekst, dossier: &Dossier, vanaf: Date) -> Vec<String> {
    dossier.urengrenzen(vanaf).into_iter().map(|een| grens(t, een)).collect()
}

/// What the bedrijfsarts said about hours, beside the form in which they are planned.
pub(super) fn gezegd(t: Tekst, bij: &Planbij<'_>) -> Option<Gegeven> {
    let zinnen = zinnen(t, bij.dossier, bij.vandaag);
    (!zinnen.is_empty()).then(|| Gegeven { wat: t.k("plan-grenzen-arts"), waarde: zinnen.join("\n") })
}

/// That this activity plans more hours than the bedrijfsarts allows, and what the limit is.
pub(super) fn let_op(t: Tekst, activiteit: &Activiteit, dossier: &Dossier, vandaag: Date) -> Option<String> {
    let grens = grens(t, boven_grens(activiteit, dossier, vandaag)?);
    Some(t.met("plan-boven-grens", &[("grens", grens.into())]))
}
