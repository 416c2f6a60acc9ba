// SPDX-License-Identifier: EUPL-1.2
//! Other people's formats: typed input in, their text out. Is given its input; reads no dossier and no clock.

mod agenda;

pub use agenda::{Dagafspraak, Tijdafspraak, agenda, agenda_met_tijden};
