// SPDX-License-Identifier: EUPL-1.2
//! Where a rule stands: article, paragraph, a short quote and a link that opens it.

use crate::regels::BW_BWB;

/// How strong a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BronSoort {
    /// An act or a regulation.
    Wet,
    /// A judgment.
    Uitspraak,
    /// What UWV writes or does.
    Uwv,
    /// What good practice does.
    Praktijk,
}

impl BronSoort {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Wet => "wet",
            Self::Uitspraak => "uitspraak",
            Self::Uwv => "uwv",
            Self::Praktijk => "praktijk",
        }
    }
}

/// One source of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bron {
    /// How strong it is.
    pub soort: BronSoort,
    /// Its name, as a jurist would write it.
    pub naam: &'static str,
    /// Number in the Basiswettenbestand; none for what is no statute.
    pub bwb: Option<&'static str>,
    /// Article.
    pub artikel: Option<&'static str>,
    /// Paragraph; of an annex when there is no article.
    pub lid: Option<&'static str>,
    /// At most fifteen words that stand in the article.
    pub citaat: Option<&'static str>,
    /// Its identification among the official publications; none for a consolidated text.
    pub publicatie: Option<&'static str>,
    /// European Case Law Identifier; of a judgment only.
    pub ecli: Option<&'static str>,
}

impl Bron {
    pub(crate) const fn wet(
        naam: &'static str,
        bwb: &'static str,
        artikel: &'static str,
        lid: &'static str,
        citaat: &'static str,
    ) -> Self {
        let lid = if lid.is_empty() { None } else { Some(lid) };
        Self {
            bwb: Some(bwb),
            artikel: Some(artikel),
            lid,
            citaat: Some(citaat),
            ..Self::buiten_de_wet(BronSoort::Wet, naam)
        }
    }

    /// A paragraph of the annex of a regulation.
    pub(crate) const fn bijlage(
        naam: &'static str,
        bwb: &'static str,
        paragraaf: &'static str,
        citaat: &'static str,
    ) -> Self {
        Self { artikel: None, ..Self::wet(naam, bwb, "", paragraaf, citaat) }
    }

    /// A paragraph of the framework by which UWV judges the efforts.
    pub(crate) const fn kader(paragraaf: &'static str, citaat: &'static str) -> Self {
        Self::bijlage("Beleidsregels beoordelingskader poortwachter", "BWBR0014375", paragraaf, citaat)
    }

    /// An act as it was published, for what the consolidated text of the article does not tell.
    pub(crate) const fn staatsblad(naam: &'static str, publicatie: &'static str) -> Self {
        Self { publicatie: Some(publicatie), ..Self::buiten_de_wet(BronSoort::Wet, naam) }
    }

    /// A judgment.
    pub(crate) const fn uitspraak(naam: &'static str, ecli: &'static str) -> Self {
        Self { ecli: Some(ecli), ..Self::buiten_de_wet(BronSoort::Uitspraak, naam) }
    }

    /// A regulation of which no text was read here: linked, and not quoted.
    pub(crate) const fn ongelezen(naam: &'static str, bwb: &'static str) -> Self {
        Self { bwb: Some(bwb), ..Self::buiten_de_wet(BronSoort::Praktijk, naam) }
    }

    pub(crate) const fn buiten_de_wet(soort: BronSoort, naam: &'static str) -> Self {
        Self { soort, naam, bwb: None, artikel: None, lid: None, citaat: None, publicatie: None, ecli: None }
    }

    /// A link that opens it: the paragraph as it stands today, or the regulation when it is an annex (Juriconnect 1.3);
    /// the publication; the judgment. None for what UWV or practice does.
    pub fn url(&self) -> Option<String> {
        if let Some(publicatie) = self.publicatie {
            return Some(format!("https://zoek.officielebekendmakingen.nl/{publicatie}.html"));
        }
        if let Some(ecli) = self.ecli {
            return Some(format!("https://deeplink.rechtspraak.nl/uitspraak?id={ecli}"));
        }
        let bwb = self.bwb?;
        let mut url = format!("https://wetten.overheid.nl/jci1.3:c:{bwb}");
        let Some(artikel) = self.artikel else { return Some(url) };
        // Of the Burgerlijk Wetboek the number before the colon is the book; of the Awb it is part of the article.
        let (boek, artikel) = match artikel.split_once(':') {
            Some((boek, artikel)) if bwb == BW_BWB => (Some(boek), artikel),
            Some(_) | None => (None, artikel),
        };
        for (soort, nummer) in [("boek", boek), ("artikel", Some(artikel)), ("lid", self.lid)] {
            if let Some(nummer) = nummer {
                url.extend(["&", soort, "=", nummer]);
            }
        }
        Some(url)
    }
}
