// SPDX-License-Identifier: EUPL-1.2
//! Where a rule stands: article, paragraph, a short quote and a link that opens it.

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
            soort: BronSoort::Wet,
            naam,
            bwb: Some(bwb),
            artikel: Some(artikel),
            lid,
            citaat: Some(citaat),
            publicatie: None,
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
        let publicatie = Some(publicatie);
        Self { soort: BronSoort::Wet, naam, bwb: None, artikel: None, lid: None, citaat: None, publicatie }
    }

    pub(crate) const fn buiten_de_wet(soort: BronSoort, naam: &'static str) -> Self {
        Self { soort, naam, bwb: None, artikel: None, lid: None, citaat: None, publicatie: None }
    }

    /// A link that opens the article as it stands today, or the regulation when it is an annex (Juriconnect 1.3); none
    /// for what is no statute.
    pub fn url(&self) -> Option<String> {
        if let Some(publicatie) = self.publicatie {
            return Some(format!("https://zoek.officielebekendmakingen.nl/{publicatie}.html"));
        }
        let plaats = self.artikel.map_or_else(String::new, |artikel| {
            artikel.split_once(':').map_or_else(
                || format!("&artikel={artikel}"),
                |(boek, artikel)| format!("&boek={boek}&artikel={artikel}"),
            )
        });
        Some(format!("https://wetten.overheid.nl/jci1.3:c:{}{plaats}", self.bwb?))
    }
}
