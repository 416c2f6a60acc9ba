// SPDX-License-Identifier: EUPL-1.2
//! Het dossier: gebeurtenissen, opdrachten, toestand en beleid.
//!
//! One dossier is one case (*geval*) of illness of one employment. This crate decides what may happen in it
//! and who may do what; it reads no clock, draws no random numbers, does no I/O and does no arithmetic of law:
//! it hands its facts to [`poortwachter`] and asks.

mod bsn;
mod id;
mod lade;
mod mensen;
mod projectie;

pub use bsn::{Bsn, BsnFout};
pub use id::{DienstverbandId, DossierId, IdFout, OrganisatieId, PersoonId, RelatieId};
pub use lade::{Hoedanigheid, Lade, OnbekendWoord};
pub use mensen::{
    Arbocontract, Dienstverband, Organisatie, OrganisatieSoort, Persoon, Relatie, RelatieMet, Uren,
};
pub use projectie::{Projectie, TermijnDagen};
