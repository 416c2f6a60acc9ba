// SPDX-License-Identifier: EUPL-1.2
//! What a document must hold, as a list that can be ticked off: each requirement with its source, who must see to it,
//! and when it applies. Given what is there, it says what is missing.
//!
//! It looks for presence, not for quality: whether a plan is good is for people, in the end for UWV. What UWV then
//! looks at is a list of its own, [`Lijst::Beoordeling`].

mod beoordeling;
mod id;
mod plan;
mod verkort;
mod verslag;
mod vorm;

pub use id::VereisteId;

use crate::regel::Partij;
use crate::regels::{BVV, BVV_BWB, RP, RP_BWB, niet_lang_verwacht_op};
use crate::{Bron, Daad, Dag, Mogelijkheden, Taal, Termijnen};

/// A list to tick off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lijst {
    /// What the plan van aanpak holds (Regeling procesgang 4).
    PlanVanAanpak,
    /// What the re-integratieverslag holds (Regeling procesgang 6).
    Verslag,
    /// How the verslag looks when UWV's form is not used (BVV 2).
    Vorm,
    /// What the short verslag holds (BVV 2a).
    VerkortVerslag,
    /// What UWV looks at when it judges the efforts (Beoordelingskader poortwachter).
    Beoordeling,
}

impl Lijst {
    /// All of them.
    pub const ALLE: &[Self] =
        &[Self::PlanVanAanpak, Self::Verslag, Self::Vorm, Self::VerkortVerslag, Self::Beoordeling];

    /// The word in JSON and in addresses.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::PlanVanAanpak => "plan_van_aanpak",
            Self::Verslag => "re_integratieverslag",
            Self::Vorm => "vorm_van_het_verslag",
            Self::VerkortVerslag => "verkort_re_integratieverslag",
            Self::Beoordeling => "beoordeling_door_uwv",
        }
    }

    /// The list with this word.
    pub fn van_woord(woord: &str) -> Option<Self> {
        Self::ALLE.iter().copied().find(|lijst| lijst.woord() == woord)
    }

    /// Everything on it, in the order of its source.
    pub const fn vereisten(self) -> &'static [Vereiste] {
        match self {
            Self::PlanVanAanpak => plan::VEREISTEN,
            Self::Verslag => verslag::VEREISTEN,
            Self::Vorm => vorm::VEREISTEN,
            Self::VerkortVerslag => verkort::VEREISTEN,
            Self::Beoordeling => beoordeling::VEREISTEN,
        }
    }

    /// The circumstances on which something on this list depends.
    pub fn omstandigheden(self) -> impl Iterator<Item = Omstandigheid> {
        let telt = move |bij: &Omstandigheid| self.vereisten().iter().any(|eis| eis.bij == Some(*bij));
        Omstandigheid::ALLE.iter().copied().filter(telt)
    }

    /// What is asked under these circumstances.
    pub fn gevraagd(self, bij: &[Omstandigheid]) -> impl Iterator<Item = &'static Vereiste> {
        self.vereisten().iter().filter(move |eis| eis.bij.is_none_or(|nodig| bij.contains(&nodig)))
    }

    /// What is asked under these circumstances and not there; [`Vereiste::voor`] says whose turn it is.
    ///
    /// ```
    /// use poortwachter::vereisten::{Lijst, VereisteId};
    ///
    /// let aanwezig = [VereisteId::VerkortStandVanZaken, VereisteId::VerkortOordeelWerknemer];
    /// let ontbreekt = Lijst::VerkortVerslag.ontbreekt(&[], &aanwezig);
    /// assert_eq!(ontbreekt.len(), 1);
    /// assert_eq!(ontbreekt[0].id, VereisteId::VerkortMedischeInformatie);
    /// assert_eq!(ontbreekt[0].voor, poortwachter::Partij::Bedrijfsarts);
    /// ```
    pub fn ontbreekt(self, bij: &[Omstandigheid], aanwezig: &[VereisteId]) -> Vec<&'static Vereiste> {
        self.gevraagd(bij).filter(|eis| !aanwezig.contains(&eis.id)).collect()
    }
}

/// In which document something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// The judgement and advice of the bedrijfsarts.
    Probleemanalyse,
    /// The plan of employer and employee.
    PlanVanAanpak,
    /// The evaluation at the end of the first year.
    Eerstejaarsevaluatie,
    /// The last evaluation.
    Eindevaluatie,
    /// The current judgement of the bedrijfsarts, without anything medical.
    ActueelOordeel,
    /// What goes from bedrijfsarts to employee only.
    MedischeInformatie,
    /// What the employee thinks of it.
    OordeelWerknemer,
    /// The verslag as a whole.
    Verslag,
    /// The short verslag.
    VerkortVerslag,
}

/// Something of a case on which it depends whether a requirement applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Omstandigheid {
    /// There is a plan van aanpak, or there should be.
    MetPlan,
    /// No plan was made, because there were no lasting possibilities.
    ZonderPlan,
    /// The probleemanalyse was changed.
    ProbleemanalyseBijgesteld,
    /// The plan was changed. No fact tells; who has the plan knows.
    PlanBijgesteld,
    /// The first year of illness is over.
    EersteJaarVoorbij,
    /// The plan was made or changed on or after 1 July 2023.
    VisieGevraagd,
    /// The bedrijfsarts expected no long absence.
    GeenLangVerzuimVerwacht,
}

impl Omstandigheid {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::MetPlan,
        Self::ZonderPlan,
        Self::ProbleemanalyseBijgesteld,
        Self::PlanBijgesteld,
        Self::EersteJaarVoorbij,
        Self::VisieGevraagd,
        Self::GeenLangVerzuimVerwacht,
    ];

    /// The word in JSON and in addresses.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::MetPlan => "met_plan",
            Self::ZonderPlan => "zonder_plan",
            Self::ProbleemanalyseBijgesteld => "probleemanalyse_bijgesteld",
            Self::PlanBijgesteld => "plan_bijgesteld",
            Self::EersteJaarVoorbij => "eerste_jaar_voorbij",
            Self::VisieGevraagd => "visie_gevraagd",
            Self::GeenLangVerzuimVerwacht => "geen_lang_verzuim_verwacht",
        }
    }

    /// The circumstance with this word.
    pub fn van_woord(woord: &str) -> Option<Self> {
        Self::ALLE.iter().copied().find(|bij| bij.woord() == woord)
    }

    /// What the facts tell on this day. That a plan was changed they do not tell.
    pub fn volgens(termijnen: &Termijnen<'_>, vandaag: Dag) -> Vec<Self> {
        let geval = termijnen.geval().gezien_op(vandaag);
        let gedaan = |daad: Daad| geval.gedaan(daad).filter(|op| *op <= vandaag);
        let laatste = geval.oordelen().filter(|(op, _)| *op <= vandaag).last();
        let geen = matches!(laatste, Some((_, Mogelijkheden::Nee))) || geval.niet_terug_verwacht().is_some();
        let zonder_plan = geen && gedaan(Daad::PlanVanAanpak).is_none();
        let gemaakt = gedaan(Daad::PlanVanAanpak).unwrap_or(vandaag);
        let bijgesteld = geval.keren(Daad::BijstellingProbleemanalyse).any(|op| op <= vandaag);
        let kort = niet_lang_verwacht_op(&geval, vandaag).is_some();
        [
            (Self::MetPlan, !zonder_plan),
            (Self::ZonderPlan, zonder_plan),
            (Self::ProbleemanalyseBijgesteld, bijgesteld),
            (Self::EersteJaarVoorbij, geval.dag(EERSTE_JAAR_DAGEN) < vandaag),
            (Self::VisieGevraagd, !zonder_plan && gemaakt >= VISIE_VANAF),
            (Self::GeenLangVerzuimVerwacht, kort),
        ]
        .into_iter()
        .filter_map(|(bij, geldt)| geldt.then_some(bij))
        .collect()
    }
}

const EERSTE_JAAR_DAGEN: i32 = 364;

/// The views of both parties are asked from 1 July 2023 on (Stcrt. 2023, 13931).
const VISIE_VANAF: Dag = Dag::van_nummer(19_539);

/// Something a document must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vereiste {
    /// Which requirement.
    pub id: VereisteId,
    /// In which document it stands.
    pub document: Document,
    /// Who must see to it.
    pub voor: Partij,
    /// Only then; none: always.
    pub bij: Option<Omstandigheid>,
    /// Where it is asked.
    pub bron: Bron,
    nl: &'static str,
    en: &'static str,
}

impl Vereiste {
    /// What is asked, in words.
    pub const fn tekst(&self, taal: Taal) -> &'static str {
        taal.van(self.nl, self.en)
    }

    /// The requirement with this id.
    pub fn van(id: VereisteId) -> Option<&'static Self> {
        Lijst::ALLE.iter().flat_map(|lijst| lijst.vereisten()).find(|eis| eis.id == id)
    }

    const fn bij(self, bij: Omstandigheid) -> Self {
        Self { bij: Some(bij), ..self }
    }
}

/// What the facts themselves show to be there on this day.
pub fn aanwezig_volgens(termijnen: &Termijnen<'_>, vandaag: Dag) -> Vec<VereisteId> {
    let gedaan = |(daad, id): &(Daad, VereisteId)| {
        let mut keren = termijnen.geval().keren(*daad);
        keren.any(|op| op <= vandaag).then_some(*id)
    };
    let eerste = Some(VereisteId::EersteZiektedag);
    eerste.into_iter().chain(BLIJKT_UIT.iter().filter_map(gedaan)).collect()
}

/// Which act shows which part of the verslag.
const BLIJKT_UIT: &[(Daad, VereisteId)] = &[
    (Daad::Probleemanalyse, VereisteId::OordeelEnAdvies),
    (Daad::BijstellingProbleemanalyse, VereisteId::BijstellingenProbleemanalyse),
    (Daad::PlanVanAanpak, VereisteId::OvereengekomenPlan),
    (Daad::Eerstejaarsevaluatie, VereisteId::EvaluatieEersteJaar),
    (Daad::Eerstejaarsevaluatie, VereisteId::BeoordelingOpschudmoment),
];

const fn eis(
    id: VereisteId,
    document: Document,
    voor: Partij,
    bron: Bron,
    [nl, en]: [&'static str; 2],
) -> Vereiste {
    Vereiste { id, document, voor, bij: None, bron, nl, en }
}

const fn rp(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(RP, RP_BWB, artikel, lid, citaat)
}

const fn bvv(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet(BVV, BVV_BWB, artikel, lid, citaat)
}
