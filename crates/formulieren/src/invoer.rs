// SPDX-License-Identifier: EUPL-1.2
//! What a form is made from.
//!
//! The types say what can be on a form. Input that somebody else wrote as JSON is held against its shape first, so
//! that everything that is wrong with it is named at once, by field.

mod lezer;
mod overzicht;
mod vorm;
mod werkhervattingsplan;

pub use lezer::{Bezwaar, Veldfout};
pub use overzicht::{Band, Overzichtkoppen, Termijnenoverzicht, Termijnregel};
pub use werkhervattingsplan::{
    Besproken, Schemadag, Schemataak, Schemaweek, Takenopbouw, Terugblik, Thema, Urenschema, VijfT, Voor,
    Werkhervattingsplan, Zwaarte,
};

use dossier::Bsn;
use dossier::plan::{Einddoelsoort, Plan, Zijde};
use dossier::probleemanalyse::{Probleemanalyse, Urengrens};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Deserializer};

/// A plan van aanpak with who made it, and who signed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Planformulier {
    /// Form 1.
    pub werknemer: Werknemer,
    /// Form 2 to 9, and the views.
    pub plan: Plan,
    /// Which version; above 1 it is a bijstelling. 0 when it was never laid ready.
    pub versie: u32,
    /// What changed and why, with a bijstelling.
    pub reden: String,
    /// The SHA-256 of exactly this version, as it was signed; empty when it was never laid ready.
    pub hash: String,
    /// First day of incapacity, for the sentence about a plan that is late.
    pub eerste_ziektedag: Option<Date>,
    /// Form 9: the day on which the plan was made up.
    pub datum: Option<Date>,
    /// Who signed, or refused to, in the application.
    pub ondertekening: Vec<Handtekening>,
    /// The goal that the bedrijfsarts advised.
    pub advies_einddoel: Option<Einddoelsoort>,
    /// The limits to hours that the bedrijfsarts set.
    pub grenzen: Vec<Urengrens>,
    /// Terms that were departed from, with reasons.
    pub afwijkingen: Vec<Termijnafwijking>,
}

/// Form 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Werknemer {
    /// 1.1.
    pub naam: String,
    /// 1.2: only in the copy for UWV.
    #[serde(deserialize_with = "bsn")]
    pub burgerservicenummer: Option<Bsn>,
}

/// One signature, or one refusal to give it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handtekening {
    /// For which of the two.
    pub zijde: Zijde,
    /// Who.
    pub naam: String,
    /// In which capacity, in words.
    #[serde(default)]
    pub hoedanigheid: String,
    /// When.
    pub op: Timestamp,
    /// Signed, or not.
    pub uitkomst: Uitkomst,
    /// Why not.
    #[serde(default)]
    pub reden: String,
}

/// What somebody did who was asked to sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// Signed.
    Getekend,
    /// Did not want to sign.
    Geweigerd,
}

/// A term that employer and employee departed from (Regeling procesgang 5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Termijnafwijking {
    /// Which.
    pub termijn: Termijn,
    /// The last day that came in its place.
    pub tot_en_met: Date,
    /// Why.
    pub reden: String,
}

/// A term that can be departed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Termijn {
    /// Of the probleemanalyse.
    Probleemanalyse,
    /// Of the plan van aanpak.
    PlanVanAanpak,
}

/// The functional part of a probleemanalyse with its date, and name and function of who made it (BVV 2 lid 3, 4).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctioneelFormulier {
    /// Whom it is about.
    pub werknemer: Werknemer,
    /// The function of the employee.
    #[serde(default)]
    pub functie: String,
    /// The employer.
    #[serde(default)]
    pub werkgever: String,
    /// First day of incapacity.
    #[serde(default)]
    pub eerste_ziektedag: Option<Date>,
    /// Who made it.
    pub arts: Arts,
    /// Which version; above 1 it is a bijstelling.
    #[serde(default = "een")]
    pub versie: u32,
    /// The day of the judgement.
    pub op: Date,
    /// What changed and why, with a bijstelling.
    #[serde(default)]
    pub reden: String,
    /// What the employer may read.
    pub deel: Probleemanalyse,
}

/// Who made a probleemanalyse.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Arts {
    /// Name.
    pub naam: String,
    /// Function.
    pub functie: String,
    /// Arbodienst.
    pub arbodienst: String,
}

/// A document without a form of its own, such as the copy of a medical drawer for the employee.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stuk {
    /// Its title, on the page and of the file.
    pub titel: String,
    /// One sentence under the title: for whom it is, who may read it.
    #[serde(default)]
    pub onderschrift: String,
    /// The day it was made.
    pub datum: Date,
    /// Names, days and numbers on top.
    #[serde(default)]
    pub kenmerken: Vec<Kenmerk>,
    /// The sections, in order.
    pub delen: Vec<Stukdeel>,
}

/// A name with its value, such as "Werknemer" and who that is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kenmerk {
    /// What.
    pub naam: String,
    /// Its value.
    pub waarde: String,
}

/// A heading with text under it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stukdeel {
    /// Heading.
    pub kop: String,
    /// Text; empty lines part its paragraphs.
    pub tekst: String,
}

impl Planformulier {
    /// Reads a plan van aanpak from JSON, strictly.
    ///
    /// # Errors
    /// All fields that are wrong, each with what is wrong with it.
    pub fn lees(json: &str) -> Result<Self, Vec<Veldfout>> {
        lezer::lees(json, &vorm::PLANFORMULIER)
    }
}

impl FunctioneelFormulier {
    /// Reads a functional part from JSON, strictly.
    ///
    /// # Errors
    /// All fields that are wrong, each with what is wrong with it.
    pub fn lees(json: &str) -> Result<Self, Vec<Veldfout>> {
        lezer::lees(json, &vorm::FUNCTIONEEL)
    }
}

fn een() -> u32 {
    1
}

fn bsn<'de, D: Deserializer<'de>>(bron: D) -> Result<Option<Bsn>, D::Error> {
    let tekst = Option::<String>::deserialize(bron)?;
    tekst.map(|tekst| Bsn::lees(&tekst)).transpose().map_err(serde::de::Error::custom)
}
