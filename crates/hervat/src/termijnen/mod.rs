// SPDX-License-Identifier: EUPL-1.2
//! `hervat termijnen`: facts in, terms out, as the contract describes them. Stores nothing.

mod agenda;
mod beknopt;
mod invoer;
mod stroom;
mod tabel;
mod uitvoer;

pub use agenda::als_agenda;
pub use invoer::{Invoer, lees};
pub(crate) use invoer::{Sleutel, Sleutelsoort, namen, sleutels};
pub use stroom::{Wijze, stroom};
pub use tabel::als_tabel;
pub use uitvoer::{Antwoord, BronUit, antwoord};
