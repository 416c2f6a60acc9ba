// SPDX-License-Identifier: EUPL-1.2
//! Official forms as PDF: from typed input to pages that can be printed, kept and read aloud.
//!
//! Each file is PDF/A-2a and PDF/UA-1 at once, and the same input gives the same bytes: the moment in it comes from
//! the input. This crate reads no clock, no files and no network, decides nothing about a dossier or about who may
//! print what, and does not judge whether a form is complete: what is empty stays empty on paper.

mod bladen;
mod invoer;
mod taal;
mod tekst;
mod zetter;

pub use invoer::{
    Arts, Bezwaar, FunctioneelFormulier, Handtekening, Kenmerk, Planformulier, Stuk, Stukdeel, Termijn,
    Termijnafwijking, Uitkomst, Veldfout, Werknemer,
};
pub use invoer::{Band, Overzichtkoppen, Termijnenoverzicht, Termijnregel};
pub use invoer::{
    Besproken, Schemadag, Schemataak, Schemaweek, Takenopbouw, Terugblik, Thema, Urenschema, VijfT, Voor,
    Werkhervattingsplan, Zwaarte,
};
pub use taal::Taal;
pub use zetter::{FormulierFout, Pdf};

/// An example of [`Planformulier`] as JSON, with every key that there is.
pub const VOORBEELD_PLAN_VAN_AANPAK: &str = include_str!("../voorbeelden/plan_van_aanpak.json");

/// An example of [`FunctioneelFormulier`] as JSON, with every key that there is.
pub const VOORBEELD_PROBLEEMANALYSE: &str = include_str!("../voorbeelden/probleemanalyse.json");

/// The plan van aanpak, in the order and wording of UWV's form, with an annex for what that has no room for.
///
/// # Errors
/// When the typesetter refuses, which no input of this type should bring about.
pub fn plan_van_aanpak(formulier: &Planformulier) -> Result<Pdf, FormulierFout> {
    bladen::plan::ingevuld(formulier)
}

/// The plan van aanpak with nothing in it: lines and boxes to fill in by hand.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn plan_van_aanpak_leeg() -> Result<Pdf, FormulierFout> {
    bladen::plan::leeg()
}

/// The functional part of the probleemanalyse: what the employer may read.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn probleemanalyse(formulier: &FunctioneelFormulier) -> Result<Pdf, FormulierFout> {
    bladen::probleemanalyse::ingevuld(formulier)
}

/// The functional part with nothing in it, to fill in by hand.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn probleemanalyse_leeg() -> Result<Pdf, FormulierFout> {
    bladen::probleemanalyse::leeg()
}

/// Any other document: a title, what it is about, and sections of text.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn stuk(stuk: &Stuk) -> Result<Pdf, FormulierFout> {
    bladen::stuk::ingevuld(stuk)
}

/// The werkhervattingsplan as it was filled in: when hours are full, de trap with its figures, the T's that are for
/// this reader, and each week.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn werkhervattingsplan(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> Result<Pdf, FormulierFout> {
    bladen::werkhervatting::plan(plan, voor, taal)
}

/// The werkhervattingsplan with nothing in it, to fill in by hand at one's own pace: a page for each T.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn werkhervattingsplan_leeg(taal: Taal) -> Result<Pdf, FormulierFout> {
    bladen::werkhervatting::leeg(taal)
}

/// One week of a plan on one page, to hang up. It bears no name.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn weekkaart(plan: &Werkhervattingsplan, week: &Schemaweek, taal: Taal) -> Result<Pdf, FormulierFout> {
    bladen::werkhervatting::kaart(plan, week, taal)
}

/// The card of a week with nothing on it.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn weekkaart_leeg(taal: Taal) -> Result<Pdf, FormulierFout> {
    bladen::werkhervatting::kaart_leeg(taal)
}

/// The terms of one illness: what now, the band, the days, and why each is the day it is.
///
/// # Errors
/// As [`plan_van_aanpak`].
pub fn termijnenoverzicht(overzicht: &Termijnenoverzicht) -> Result<Pdf, FormulierFout> {
    bladen::overzicht::ingevuld(overzicht)
}
