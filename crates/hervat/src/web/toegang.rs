// SPDX-License-Identifier: EUPL-1.2
//! The way in: session, person, and the right that a route asks. Everything behind the login passes here.
//!
//! A handler gets what this module hands it: an [`Actor`], or a [`Dossiertoegang`] that holds the granted right. It
//! cannot open a dossier by itself. Reading a person's data is written down here, before the handler runs.

mod actor;
mod bewaking;
mod inloggen;
mod netjes;
mod sessie;

pub use actor::Actor;
pub use bewaking::{Dienstverbandtoegang, Dossiertoegang, Eis, bewaak};
pub use inloggen::{inloggen, inlogpagina, naar_begin, uitloggen, uitloggen_overal};
pub use netjes::netjes;
pub use sessie::{KOEKJE, Token};
