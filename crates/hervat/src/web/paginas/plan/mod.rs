// SPDX-License-Identifier: EUPL-1.2
//! The pages of the plan van aanpak, as pure views: its short pages, its overview, laying it ready, signing it.
//!
//! They decide nothing: what is missing, what a version is and who may sign says `dossier`; what may be shown says
//! the caller.

mod aanbieden;
mod activiteit;
mod activiteiten;
mod arbodienst;
mod bevindingen;
mod blok;
mod casemanager;
mod deel;
mod delen;
mod einddoel;
mod evaluaties;
mod fase;
mod grenzen;
mod klad;
mod lezen;
mod melding;
mod overzicht;
#[cfg(test)]
mod proeven;
mod teksten;
mod velden;
mod verschil;
mod versie;
mod wacht;
mod wie;
mod woorden;

pub use aanbieden::{Aanbiedformulier, Aanbiedinvoer, Aanbiedpagina};
pub use activiteit::Activiteitblad;
pub use activiteiten::{Activiteitdeel, Activiteitenpagina};
pub use arbodienst::Arbodienstblad;
pub use bevindingen::Bevindingen;
pub use blok::Planblok;
pub use casemanager::{Casemanagerformulier, Casemanagerinvoer, Casemanageropzet, Casemanagerpagina};
pub use deel::{Blad, Deelpagina, Deelstand, Hunne, Opengeslagen, Planbij, Planblad, Regel};
pub use einddoel::Einddoelblad;
pub use evaluaties::{EvaluatiesProbleemanalyseblad, Evaluatiesblad};
pub use klad::Kladstand;
pub use lezen::Leesplan;
pub use melding::Planmelding;
pub use overzicht::{Conceptblik, Overzichtinvoer, Planpagina};
pub use teksten::{Stappenblad, TeLaatblad, Visieblad};
pub use velden::{Lezer, Velden};
pub use verschil::Verschillen;
pub use versie::{Tekenformulier, Versieinvoer, Versiepagina};
pub use wacht::Planwacht;
pub use woorden::Gegeven;
