// SPDX-License-Identifier: EUPL-1.2
//! De kluis: de medische en de persoonlijke lade, en het verzegelen.
//!
//! The far side of the wall. What lies in these drawers is opened here and nowhere else, and only with a value that
//! the policy of crate `dossier` stands behind: [`MedischeToegang`], [`MedischSchrijven`], [`PersoonlijkeToegang`],
//! [`Aantekentoegang`]. What comes out medical is a [`Medisch`], which cannot be serialised, displayed or copied.
//!
//! It knows no table, no file and no clock, and decides no rights: it turns a granted right into a key. How and why:
//! `docs/besluiten/0006-kluis.md`.

mod gebeurtenis;
mod ladesleutel;
mod medisch;
mod plaats;
mod toegang;
mod zegel;

pub use gebeurtenis::{GlasGebroken, MedischDeelVastgelegd, MedischeGebeurtenis};
pub use ladesleutel::{Gewikkeld, Wikkel};
pub use medisch::{Medisch, OpentMedisch};
pub use plaats::{Plaats, Sleutelplaats};
pub use toegang::{Aantekentoegang, MedischSchrijven, MedischeToegang, PersoonlijkeToegang};
pub use zegel::{GaatNietOpen, Sleutel, gebonden, nieuwe_sleutel, open, verzegel};
