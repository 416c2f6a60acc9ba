// SPDX-License-Identifier: EUPL-1.2
//! The pages behind the login, as pure views: typed contexts made from plain values, and forms that read what was
//! typed.
//!
//! Nothing here knows HTTP, a session or a database, and nothing decides about rights: the caller says which rights
//! the viewer has ([`Rechten`]) and hands over what may be shown.

pub mod aantekeningen;
pub mod beheer;
pub mod bericht;
pub mod dossier;
pub mod formulierwerk;
pub mod gesprek;
pub mod glas;
pub mod handelingen;
pub mod inloggen;
pub mod inzage;
pub mod medisch;
pub mod mensen;
pub mod paden;
pub mod plan;
pub mod probleemanalyse;
pub mod rechten;
pub mod rechtsfeit;
pub mod tijd;
pub mod vandaag;
pub mod weigering;
pub mod werkvoorraad;
pub mod ziekmelden;

#[cfg(test)]
pub(crate) mod proef;

pub use beheer::Beheerpagina;
pub use bericht::{Bericht, Melding};
pub use dossier::{Dossierinvoer, Dossierpagina, Standpagina};
pub use handelingen::{Actie, Bij, Handeling, Handelingpagina, Uitslag};
pub use inloggen::{Inlogformulier, Inlogpagina, Inlogweigering};
pub use inzage::{Glasregel, Inzagepagina, Inzageregel};
pub use mensen::{Lijst, Mens, Mensenpagina};
pub use rechten::{Betrokkene, Rechten};
pub use vandaag::{Vandaaginvoer, Vandaagpagina};
pub use weigering::fouten_van;
pub use werkvoorraad::{Werkfilterformulier, Werkrij, Werktellingen, Werkvoorraadinvoer, Werkvoorraadpagina};
pub use ziekmelden::{GelezenMelding, Ziekmeldformulier, Ziekmeldinvoer, Ziekmeldpagina};
