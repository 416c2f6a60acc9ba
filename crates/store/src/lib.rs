// SPDX-License-Identifier: EUPL-1.2
//! Het logboek, de projecties en de sessies, op SQLite en PostgreSQL.
//!
//! [`Store::open`] opens an installation; a [`Lezer`] reads, a [`Tx`] writes and reads what it wrote. Events are sealed
//! bytes in one keyed chain; the medical and the personal drawer open only with an access value of crate `kluis`. This
//! crate decides no rights and no law: it keeps what it is given, says when somebody else was first, and shows when
//! something was tampered with. How and why: `docs/besluiten/0003-opslag.md` and `0006-kluis.md`.

mod aantekening;
mod arbeid;
mod backup;
mod bereik;
mod blauwdruk;
mod concept;
mod controle;
mod db;
mod fout;
mod geparkeerd;
mod hex;
mod inzage;
mod keten;
mod keuring;
mod kopbestand;
mod lade;
mod log;
mod medisch;
mod mensen;
mod migratie;
mod noodtoegang;
mod opening;
mod projectie;
mod sessie;
mod sleutel;
mod verbinding;
mod voorbereiding;
mod waarde;
mod waarneming;
mod werkvoorraad;
mod wissing;
mod zoekwoord;

pub use aantekening::Aantekening;
pub use arbeid::Dossierblad;
pub use bereik::{Alleen, Bereik, DienstverbandMetNaam};
pub use concept::{Concept, Conceptdeel, Conceptlade};
pub use controle::{Bevinding, Controleverslag};
pub use fout::{OpenFout, StoreFout, Uitkomst};
pub use geparkeerd::{Geparkeerd, GeparkeerdId};
pub use inzage::{Ingezien, Inzage};
pub use keten::{Kop, Plek};
pub use log::{GelezenRegel, Regel, Toevoeging};
pub use medisch::{MedischeRegel, MedischeToevoeging};
pub use mensen::{Account, Taal};
pub use noodtoegang::Glasbreuk;
pub use opening::{Databank, Gebruik, Inrichting};
pub use projectie::{Termijnregel, Verzuim, Volgende};
pub use sessie::{Sessie, Wie};
pub use sleutel::SleutelFout;
pub use verbinding::{Foutpunt, Lezer, Moment, Store, Tx};
pub use waarneming::{Waarneming, Zoekuitkomst, zelfde_naam};
pub use werkvoorraad::{
    Dringend, Plaats, TELGRENS, Tellingen, Werkfilter, Werkregel, Werkvoorraad, ZOEKGRENS,
};
pub use wissing::{GEWIST, Verantwoording};
