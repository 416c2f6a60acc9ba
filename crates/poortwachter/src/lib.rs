// SPDX-License-Identifier: EUPL-1.2
//! The law: facts of one illness in, terms out, each with its source and its steps.
//!
//! ```
//! use poortwachter::{Dag, Feiten, Taal, TermijnId, Termijnen};
//!
//! let feiten = Feiten::vanaf(Dag::lees("2026-06-15")?).expect("after 2004");
//! let termijnen = Termijnen::van(&feiten);
//! let probleemanalyse = termijnen.uitkomst(TermijnId::Probleemanalyse).expect("always asked");
//! assert_eq!(probleemanalyse.uiterlijk, Some(Dag::lees("2026-07-27")?));
//!
//! let vandaag = Dag::lees("2026-07-01")?;
//! let uitleg = termijnen.uitleg(TermijnId::Probleemanalyse, vandaag, Taal::Nl).expect("always asked");
//! assert_eq!(uitleg.verloop[1].tekst, "zes weken daarna");
//! # Ok::<(), poortwachter::DagFout>(())
//! ```
//!
//! Besides the terms: [`loon`] and [`bedragen`] for wages and amounts, [`vereisten`] for what each document must hold,
//! [`toelichting`] for what follows when something is late and what is good to know, [`hulp`] for who to ask what,
//! [`bewaren`] and [`percentages`] for dated terms and numbers, and [`regelblad`] for everything there is to say of a
//! rule, with its [`voorbeelden`] worked out.
//!
//! Pure: no I/O, no clock, no random numbers. Days are computed without allocation; the explanation is made by the
//! same function, or from the same data, when somebody asks for it. How days are counted, and why: [`tellen`], whose
//! numbers (D1, D2, …) explanations and examples name.

pub mod bedragen;
pub mod bewaren;
mod bezwaar;
mod bijzonder;
mod bron;
mod dag;
mod feit;
mod feiten;
mod gewoon;
pub mod hulp;
pub mod kalender;
pub mod loon;
pub mod notatie;
mod omtrek;
pub mod percentages;
mod regel;
pub mod regelblad;
mod regels;
mod segment;
mod stand;
mod standen;
mod tekst;
#[doc = include_str!("../docs/tellen.md")]
pub mod tellen {}
mod telling;
mod termijnen;
pub mod toelichting;
mod uitkomsten;
mod uitleg;
pub mod vereisten;
mod verloop;
pub mod voorbeelden;

pub use bezwaar::{Bezwaar, Geweigerd};
pub use bron::{Bron, BronSoort};
pub use dag::{Dag, DagFout};
pub use feit::{
    BriefWia, Daad, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, Vangnet, VangnetFase,
    VangnetSoort,
};
pub use feiten::Feiten;
pub use gewoon::Telwijze;
pub use regel::{
    Aard, Bereken, Betwist, Geldt, Opmerking, Partij, Reden, Regel, Tegenspraak, TermijnId, Toets, Uitkomst,
    Verschil, Versie,
};
pub use regels::{REGELS, regel};
pub use stand::Stand;
pub use standen::Standen;
pub use tekst::Taal;
pub use telling::{Geval, ziekteweek};
pub use termijnen::{Evaluatie, LoonReden, Loondoorbetaling, Telling, Termijnen};
pub use uitleg::{BetwistUitgelegd, StapUitgelegd, TermijnUitgelegd};
pub use verloop::{Stap, Stil, Verloop, Wat};

/// The examples of the README are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
