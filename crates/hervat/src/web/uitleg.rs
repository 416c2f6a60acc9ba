// SPDX-License-Identifier: EUPL-1.2
//! "Waarom deze dag?": the steps, the article in a few of its own words, and where sources differ.
//!
//! It shows what `poortwachter` worked out; it works out nothing.

use super::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;

/// One step from a fact to the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stap {
    /// What happens in this step.
    pub tekst: String,
    /// The day it leads to.
    pub dag: Option<String>,
}

/// One source: its name, which opens it, and a few of its words.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(
    source = r#"{% if let Some(url) = url %}<a href="{{ url }}" rel="noreferrer">{{ naam }}</a>{% else %}{{ naam }}{% endif %}{% if let Some(citaat) = citaat %}: <q lang="nl">{{ citaat }}</q>{% endif %}"#,
    ext = "html"
)]
pub struct Bronregel {
    /// Name and article, as a jurist would write them.
    pub naam: String,
    /// A few words of it; always Dutch.
    pub citaat: Option<String>,
    /// Where to read it.
    pub url: Option<String>,
}

impl HtmlSafe for Bronregel {}

/// A day that another source names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anders {
    /// The other day.
    pub dag: String,
    /// Who says so.
    pub bron: String,
    /// Why, and what we do with it.
    pub uitleg: String,
}

/// The explanation of one day, closed until it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/uitleg.html")]
pub struct Uitleg {
    /// The sentences.
    pub t: Tekst,
    /// Unique in the page; a link to `#waarom-<id>` opens it.
    pub id: String,
    /// The duty it explains, for whoever hears a list of equal headings.
    pub waarvan: String,
    /// The whole in one or two sentences.
    pub samenvatting: Option<String>,
    /// From fact to day.
    pub stappen: Vec<Stap>,
    /// Where it stands.
    pub bronnen: Vec<Bronregel>,
    /// What others say.
    pub anders: Vec<Anders>,
    /// The last working day, when the day itself is none: advice.
    pub laatste_werkdag: Option<String>,
    /// What follows, when it is or was late.
    pub nasleep: Vec<&'static str>,
}

impl HtmlSafe for Uitleg {}

#[cfg(test)]
impl super::sjablonen::Voorbeelden for Uitleg {
    fn voorbeelden(kader: &super::Kader) -> Vec<(&'static str, Self)> {
        let kaal = Self {
            t: kader.t,
            id: "evaluatie".into(),
            waarvan: "Evaluatie".into(),
            samenvatting: None,
            stappen: vec![Stap { tekst: "nog niets om vanaf te tellen".into(), dag: None }],
            bronnen: vec![],
            anders: vec![],
            laatste_werkdag: None,
            nasleep: vec![],
        };
        let vol = Self {
            samenvatting: Some("De wet zegt “periodiek”.".into()),
            stappen: vec![
                Stap { tekst: "laatste evaluatie".into(), dag: Some("14 oktober 2026".into()) },
                Stap { tekst: "zes weken daarna".into(), dag: Some("25 november 2026".into()) },
            ],
            bronnen: vec![
                Bronregel {
                    naam: "Regeling procesgang, artikel 4 lid 2".into(),
                    citaat: Some("de momenten waarop".into()),
                    url: Some("https://wetten.overheid.nl/jci1.3:c:BWBR0013540&artikel=4".into()),
                },
                Bronregel { naam: "formulier van UWV".into(), citaat: None, url: None },
            ],
            anders: vec![Anders {
                dag: "26 november 2026".into(),
                bron: "veel software".into(),
                uitleg: "telt een dag later".into(),
            }],
            laatste_werkdag: Some("24 november 2026".into()),
            nasleep: vec!["Er staat geen boete op."],
            ..kaal.clone()
        };
        vec![("vol", vol), ("kaal", kaal)]
    }
}
