// SPDX-License-Identifier: EUPL-1.2
//! `hervat opbouw`: a plan in, an hours schedule out, as the contract describes them. Stores nothing.

mod agenda;
mod checkin;
mod invoer;
#[cfg(feature = "pdf")]
mod papier;
mod stroom;
mod tabel;
mod uitvoer;

pub use agenda::als_agenda;
pub(crate) use invoer::WEEK;
pub use invoer::{Invoer, lees};
#[cfg(feature = "pdf")]
pub(crate) use invoer::{SLEUTELS, lees_bron};
#[cfg(feature = "pdf")]
pub use papier::{op_papier, papiertaal};
pub use stroom::stroom;
pub use tabel::als_tabel;
pub use uitvoer::{Antwoord, Vorm, afgewezen, antwoord};
