// SPDX-License-Identifier: EUPL-1.2
//! The papers of the werkhervattingsplan: the plan as it was filled in, the plan to fill in by hand, and the card of
//! one week. What is for whom is decided here and nowhere else: what a reader may not have never reaches a template.

mod kaart;
mod leeg;
mod plan;
mod trap;
mod weken;
mod woorden;
mod zinnen;

pub(crate) use kaart::{ingevuld as kaart, leeg as kaart_leeg};
pub(crate) use leeg::leeg;
pub(crate) use plan::ingevuld as plan;
