// SPDX-License-Identifier: EUPL-1.2
//! What there is to say of a rule besides its day: what follows when it is late, missing or incomplete, and what is
//! good to know. Every sentence has its source; where none but practice is known, the source says so.
//!
//! It gives no outcome for a case: whether a fine or a sanction follows is for UWV, in the end for a judge.

mod besluiten;
mod einde;
mod keten;
mod vertrek;

use crate::bedragen::Bedragsoort;
use crate::{Bron, Taal, TermijnId};

/// A sentence or two, with where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noot {
    nl: &'static str,
    en: &'static str,
    /// Where it stands.
    pub bronnen: &'static [Bron],
}

impl Noot {
    /// In words.
    pub const fn tekst(&self, taal: Taal) -> &'static str {
        taal.van(self.nl, self.en)
    }
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aanleiding {
    /// It was done after its day, or is not done yet.
    TeLaat,
    /// It was never done.
    Niet,
    /// It was done, but something is missing.
    Onvolledig,
}

impl Aanleiding {
    /// All of them.
    pub const ALLE: &[Self] = &[Self::TeLaat, Self::Niet, Self::Onvolledig];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::TeLaat => "te_laat",
            Self::Niet => "niet",
            Self::Onvolledig => "onvolledig",
        }
    }

    /// In words, as a heading.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::TeLaat => ("Te laat", "Late"),
            Self::Niet => ("Niet gedaan", "Not done"),
            Self::Onvolledig => ("Niet compleet", "Incomplete"),
        };
        taal.van(nl, en)
    }
}

/// What follows when a duty is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nasleep {
    /// When.
    pub bij: Aanleiding,
    /// The amount it speaks of.
    pub bedrag: Option<Bedragsoort>,
    /// What follows.
    pub noot: Noot,
}

impl TermijnId {
    /// What follows when this is late, missing or incomplete. Empty for a day on which something ends by itself.
    ///
    /// ```
    /// use poortwachter::{Taal, TermijnId, toelichting::Aanleiding};
    ///
    /// let [boete, ..] = TermijnId::UwvMelding42Weken.nasleep() else { panic!("a fine") };
    /// assert_eq!(boete.bij, Aanleiding::TeLaat);
    /// assert!(boete.noot.tekst(Taal::En).contains("fine"));
    /// assert_eq!(boete.noot.bronnen[0].lid, Some("3"));
    /// ```
    pub const fn nasleep(self) -> &'static [Nasleep] {
        self.toegelicht().0
    }

    /// What is good to know of it.
    pub const fn weetjes(self) -> &'static [Noot] {
        self.toegelicht().1
    }

    const fn toegelicht(self) -> Toegelicht {
        match self {
            Self::ZiekmeldingArbodienst => keten::ZIEKMELDING,
            Self::Probleemanalyse => keten::PROBLEEMANALYSE,
            Self::PlanVanAanpak => keten::PLAN,
            Self::Evaluatie => keten::EVALUATIE,
            Self::ArbeidstherapieEinde => keten::ARBEIDSTHERAPIE,
            Self::UwvMelding42Weken => keten::MELDING_42_WEKEN,
            Self::Eerstejaarsevaluatie => keten::EERSTE_JAAR,
            Self::TweedeSpoor => keten::TWEEDE_SPOOR,
            Self::VervroegdeIva => einde::VERVROEGDE_IVA,
            Self::UwvBriefWia => einde::BRIEF,
            Self::ReIntegratieverslag => einde::VERSLAG,
            Self::WiaAanvraag => einde::AANVRAAG,
            Self::LoonsanctieBesluit => besluiten::SANCTIEBESLUIT,
            Self::EindeWachttijd => einde::WACHTTIJD,
            Self::EindeLoonsanctie => einde::EINDE_SANCTIE,
            Self::EindeVerlenging => einde::VERLENGING,
            Self::EindeOpzegverbod => einde::OPZEGVERBOD,
            Self::WiaBesluit => besluiten::WIA_BESLUIT,
            Self::MeldingEindeDienstverband => vertrek::MELDING,
            Self::VerkortReIntegratieverslag => vertrek::VERKORT_VERSLAG,
            Self::MeldingVangnet => vertrek::VANGNET,
            Self::Bewaartermijn => vertrek::BEWAREN,
            Self::EindeLoondoorbetaling => vertrek::EINDE_LOON,
            Self::BezwaarLoonsanctie => besluiten::BEZWAAR,
            Self::TekortkomingBesluit => besluiten::TEKORTKOMING,
            Self::VerlengingBesluit => besluiten::VERLENGING_BESLUIT,
            Self::EerstejaarsZwBeoordeling => vertrek::EZWB,
        }
    }
}

/// What follows, and what is good to know.
type Toegelicht = (&'static [Nasleep], &'static [Noot]);

const fn noot(bronnen: &'static [Bron], [nl, en]: [&'static str; 2]) -> Noot {
    Noot { nl, en, bronnen }
}

const fn bij(bij: Aanleiding, bronnen: &'static [Bron], tekst: [&'static str; 2]) -> Nasleep {
    Nasleep { bij, bedrag: None, noot: noot(bronnen, tekst) }
}

const fn boete(bron: &'static [Bron], tekst: [&'static str; 2]) -> Nasleep {
    Nasleep { bedrag: Some(Bedragsoort::BoeteLateMelding), ..bij(Aanleiding::TeLaat, bron, tekst) }
}

// The laws cited here, each by its own short name.

const fn rp(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::RP, crate::regels::RP_BWB, artikel, lid, citaat)
}

const fn wia(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::WIA, crate::regels::WIA_BWB, artikel, lid, citaat)
}

const fn zw(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::ZW, crate::regels::ZW_BWB, artikel, lid, citaat)
}

const fn bw(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::BW, crate::regels::BW_BWB, artikel, lid, citaat)
}

const fn bvv(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::BVV, crate::regels::BVV_BWB, artikel, lid, citaat)
}

const fn awb(artikel: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(crate::regels::AWB, crate::regels::AWB_BWB, artikel, "", citaat)
}

const fn vangnetters(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(
        "Regeling procesgang eerste en tweede ziektejaar voor vangnetters zonder werkgever",
        "BWBR0022309",
        artikel,
        lid,
        citaat,
    )
}
