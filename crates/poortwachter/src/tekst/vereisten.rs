// SPDX-License-Identifier: EUPL-1.2
//! The names of lists, documents and circumstances. Dutch at level B1.

use super::Taal;
use crate::vereisten::{Document, Lijst, Omstandigheid};

impl Lijst {
    /// How the list is called.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::PlanVanAanpak => {
                ("Wat in het plan van aanpak staat", "What stands in the plan van aanpak (action plan)")
            }
            Self::Verslag => {
                ("Wat in het re-integratieverslag staat", "What stands in the re-integratieverslag (report)")
            }
            Self::Vorm => (
                "Hoe het verslag eruitziet zonder formulier van UWV",
                "How the verslag (report) looks without UWV's form",
            ),
            Self::VerkortVerslag => {
                ("Wat in het verkorte verslag staat", "What stands in the short verslag (report)")
            }
            Self::Beoordeling => ("Waar UWV op let", "What UWV looks at"),
        };
        taal.van(nl, en)
    }
}

impl Document {
    /// How the document is called.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Probleemanalyse => ("probleemanalyse", "probleemanalyse"),
            Self::PlanVanAanpak => ("plan van aanpak", "plan van aanpak"),
            Self::Eerstejaarsevaluatie => ("eerstejaarsevaluatie", "eerstejaarsevaluatie"),
            Self::Eindevaluatie => ("eindevaluatie", "eindevaluatie"),
            Self::ActueelOordeel => ("actueel oordeel", "actueel oordeel"),
            Self::MedischeInformatie => ("medische informatie", "medical information"),
            Self::OordeelWerknemer => ("oordeel van de werknemer", "opinion of the employee"),
            Self::Verslag => ("re-integratieverslag", "re-integratieverslag"),
            Self::VerkortVerslag => ("verkort re-integratieverslag", "short re-integratieverslag"),
        };
        taal.van(nl, en)
    }
}

impl Omstandigheid {
    /// The circumstance as a sentence that is true or not.
    pub const fn tekst(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::MetPlan => {
                ("Er is een plan van aanpak, of er hoort een te zijn", "There is a plan, or should be")
            }
            Self::ZonderPlan => (
                "Er is geen plan van aanpak, omdat er geen blijvende mogelijkheden waren om te werken",
                "There is no plan, because there were no lasting possibilities to work",
            ),
            Self::ProbleemanalyseBijgesteld => {
                ("De probleemanalyse is bijgesteld", "The probleemanalyse was changed (bijgesteld)")
            }
            Self::PlanBijgesteld => {
                ("Het plan van aanpak is bijgesteld", "The plan was changed (bijgesteld)")
            }
            Self::EersteJaarVoorbij => {
                ("Het eerste ziektejaar is voorbij", "The first year of illness is over")
            }
            Self::VisieGevraagd => (
                "Het plan is gemaakt of bijgesteld op of na 1 juli 2023",
                "The plan was made or changed on or after 1 July 2023",
            ),
            Self::GeenLangVerzuimVerwacht => {
                ("De bedrijfsarts verwachtte geen lang verzuim", "The bedrijfsarts expected no long absence")
            }
        };
        taal.van(nl, en)
    }
}
