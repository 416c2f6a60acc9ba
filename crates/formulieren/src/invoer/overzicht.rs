// SPDX-License-Identifier: EUPL-1.2
//! The overview of terms: sentences and days in the language of whoever asked, and the band as it was laid out.
//!
//! Nothing of it comes from JSON of somebody else: whoever computes the terms fills it in.

use jiff::civil::Date;

/// The terms of one illness on paper. It has no place for a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Termijnenoverzicht {
    /// `nl` or `en`: in which language it is read aloud.
    pub taal: &'static str,
    /// The day it was made.
    pub datum: Date,
    /// Title of page and file.
    pub titel: String,
    /// Where the illness is, in one sentence; and for which day that holds.
    pub zinnen: Vec<String>,
    /// What stands between the parts.
    pub koppen: Overzichtkoppen,
    /// What comes first: what, who, by when.
    pub nu: Option<[String; 3]>,
    /// The facts that it stands on: what, and when.
    pub feiten: Vec<(String, String)>,
    /// The band.
    pub band: Option<Band>,
    /// The terms, in order.
    pub termijnen: Vec<Termijnregel>,
    /// What it is not.
    pub slot: Vec<String>,
}

/// The words of the page itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Overzichtkoppen {
    /// Above the first term.
    pub nu: String,
    /// When no term asks anything.
    pub niets: String,
    /// Above the facts.
    pub feiten: String,
    /// Above the band.
    pub tijdlijn: String,
    /// Above the table.
    pub termijnen: String,
    /// The four columns: what, by when, who, state.
    pub kolommen: [String; 4],
    /// Above the explanations.
    pub uitleg: String,
    /// At the foot of each page.
    pub voet: String,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Termijnregel {
    /// The duty.
    pub wat: String,
    /// Its day, in words.
    pub uiterlijk: String,
    /// Whose it is.
    pub wie: String,
    /// What it means on this day.
    pub stand: String,
    /// The whole in a sentence.
    pub uitleg: String,
    /// From fact to day.
    pub stappen: Vec<String>,
    /// Where it stands, and what others say.
    pub bronnen: Vec<String>,
}

/// The band of 104 weeks, laid out: in units of which `breedte` fit on a line.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Band {
    /// What is in the picture, for who does not see it.
    pub beschrijving: String,
    /// Its measures.
    pub breedte: f32,
    /// Its height.
    pub hoogte: f32,
    /// The areas: kind, left, top, width, height.
    pub vlakken: Vec<(&'static str, [f32; 4])>,
    /// The lines: from a point straight down or up.
    pub strepen: Vec<[f32; 3]>,
    /// The dots: kind and centre.
    pub stippen: Vec<(&'static str, [f32; 2])>,
    /// The texts: kind, which side of it stands at the point, the point on its base line, and the words.
    pub teksten: Vec<(&'static str, &'static str, [f32; 2], String)>,
}
