// SPDX-License-Identifier: EUPL-1.2
//! Het logboek, de projecties en de sessies, op SQLite en PostgreSQL.
//!
//! [`Store::open`] opens an installation; a [`Lezer`] reads, a [`Tx`] writes and reads what it wrote. Events are sealed
//! bytes in one keyed chain. This crate decides no rights and no law: it keeps what it is given, says when somebody
//! else was first, and shows when something was tampered with. How and why: `docs/besluiten/0003-opslag.md`.

mod arbeid;
mod backup;
mod bereik;
mod blauwdruk;
mod controle;
mod db;
mod fout;
mod hex;
mod inzage;
mod keten;
mod keuring;
mod kopbestand;
mod log;
mod mensen;
mod migratie;
mod opening;
mod projectie;
mod sessie;
mod sleutel;
mod verbinding;
mod verzegeling;
mod voorbereiding;
mod waarde;
mod werkvoorraad;
mod wissing;
mod zoekwoord;

pub use arbeid::Dossierblad;
pub use bereik::{Alleen, Bereik, DienstverbandMetNaam};
pub use controle::{Bevinding, Controleverslag};
pub use fout::{OpenFout, StoreFout, Uitkomst};
pub use inzage::Inzage;
pub use keten::{Kop, Plek};
pub use log::{GelezenRegel, Regel, Toevoeging};
pub use mensen::{Account, Taal};
pub use opening::{Databank, Gebruik, Inrichting};
pub use projectie::{Termijnregel, Verzuim, Volgende};
pub use sessie::{Sessie, Wie};
pub use sleutel::SleutelFout;
pub use verbinding::{Foutpunt, Lezer, Moment, Store, Tx};
pub use werkvoorraad::{
    Dringend, Plaats, TELGRENS, Tellingen, Werkfilter, Werkregel, Werkvoorraad, ZOEKGRENS,
};
pub use wissing::{GEWIST, Verantwoording};
