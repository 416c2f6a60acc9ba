// SPDX-License-Identifier: EUPL-1.2
//! The words of a rule's page. Dutch at level B1.

use super::{Taal, en, nl};
use crate::regel::{Aard, Geldt, Opmerking, Reden, Toets};
use crate::voorbeelden::{Antwoord, Voorbeeldsoort};

impl Aard {
    /// What kind of rule it is, in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Plicht => ("een plicht", "a duty"),
            Self::Advies => ("een advies: goede gewoonte, geen wet", "advice: good practice, no law"),
            Self::Recht => ("een recht: het mag, het hoeft niet", "a right: it may, it need not"),
            Self::VanUwv => ("iets dat UWV doet", "something UWV does"),
            Self::Einde => ("een dag waarop iets eindigt", "a day on which something ends"),
        };
        taal.van(nl, en)
    }
}

impl Voorbeeldsoort {
    /// The kind in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Gewoon => ("Gewoon", "Ordinary"),
            Self::Grens => ("Op de grens", "At the boundary"),
            Self::Uitzondering => ("Uitzondering", "Exception"),
        };
        taal.van(nl, en)
    }
}

/// What the rule says in an example; `reden`: why it ended.
pub(crate) fn antwoord(taal: Taal, antwoord: Antwoord, reden: Option<Reden>) -> String {
    let (nl, en) = match antwoord {
        Antwoord::Uiterlijk(dag) => {
            let dag = dag.tekst(taal);
            return match taal {
                Taal::Nl => format!("uiterlijk {dag}"),
                Taal::En => format!("at the latest {dag}"),
            };
        }
        Antwoord::Onverwijld => ("meteen, zonder dag", "at once, without a day"),
        Antwoord::GeenDag => ("nog geen dag", "no day yet"),
        Antwoord::Vervallen => ("vervallen", "ended"),
        Antwoord::Ontbreekt => ("hier is deze termijn er niet", "this term does not exist here"),
    };
    let tekst = taal.van(nl, en);
    reden.map_or_else(|| tekst.to_owned(), |reden| format!("{tekst}: {}", reden.tekst(taal)))
}

/// When a version holds.
pub(crate) fn geldt(taal: Taal, geldt: Geldt) -> String {
    let (nl, en) = match geldt.toets {
        Toets::EersteZiektedag => ("Eerste ziektedag", "First sick day"),
        Toets::EindeWachttijd => ("Einde van de wachttijd", "End of the waiting time"),
    };
    let (van, tot) = (geldt.van.map(|dag| dag.tekst(taal)), geldt.tot_en_met.map(|dag| dag.tekst(taal)));
    match (taal, van, tot) {
        (Taal::Nl, None, None) => "Altijd".to_owned(),
        (Taal::En, None, None) => "Always".to_owned(),
        (Taal::Nl, Some(van), None) => format!("{nl} vanaf {van}"),
        (Taal::En, Some(van), None) => format!("{en} from {van}"),
        (Taal::Nl, None, Some(tot)) => format!("{nl} tot en met {tot}"),
        (Taal::En, None, Some(tot)) => format!("{en} to {tot} inclusive"),
        (Taal::Nl, Some(van), Some(tot)) => format!("{nl} van {van} tot en met {tot}"),
        (Taal::En, Some(van), Some(tot)) => format!("{en} from {van} to {tot} inclusive"),
    }
}

pub(crate) const fn opmerking(taal: Taal, opmerking: Opmerking) -> &'static str {
    match opmerking {
        Opmerking::OuderRecht => taal.van(nl::OUDER_RECHT, en::OUDER_RECHT),
    }
}
