// SPDX-License-Identifier: EUPL-1.2
//! When an employer may hold the wage back, or owes none (BW 7:629 lid 3, 6 and 7).
//!
//! Whether a ground is there is for people, in the end for a judge; this says which there are and what each asks.

use super::ARTIKEL;
use crate::bron::Bron;
use crate::regels::{BW, BW_BWB};
use crate::{Taal, tekst};

/// Whichever ground it is: the employee is told at once, or it can no longer be relied on (lid 7).
pub const MEDEDELING: Bron = Bron::wet(
    BW,
    BW_BWB,
    ARTIKEL,
    "7",
    "onverwijld nadat bij hem het vermoeden van het bestaan daarvan is gerezen",
);

/// What a ground does to the wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gevolg {
    /// Paid later, as soon as the employee does what was asked.
    Opschorting,
    /// Not due, also when the employee does part of the work.
    GeenLoon,
}

/// A ground to hold wage back, in the order of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Inhoudingsgrond {
    /// The employee is ill on purpose.
    Opzet,
    /// The employee told an untruth at the examination before the appointment.
    ValseInformatie,
    /// The employee hinders or delays the recovery.
    BelemmertGenezing,
    /// The employee does not do the suitable work that is offered.
    GeenPassendeArbeid,
    /// The employee does not go along with reasonable instructions or measures.
    WeigertVoorschriften,
    /// The employee does not help to make, evaluate or change the plan van aanpak.
    WeigertPlanVanAanpak,
    /// The employee applies for the WIA benefit too late.
    LateWiaAanvraag,
    /// The employee does not give the information that the employer asked for in writing.
    GeenInlichtingen,
}

impl Inhoudingsgrond {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::Opzet,
        Self::ValseInformatie,
        Self::BelemmertGenezing,
        Self::GeenPassendeArbeid,
        Self::WeigertVoorschriften,
        Self::WeigertPlanVanAanpak,
        Self::LateWiaAanvraag,
        Self::GeenInlichtingen,
    ];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Opzet => "opzet",
            Self::ValseInformatie => "valse_informatie",
            Self::BelemmertGenezing => "belemmert_genezing",
            Self::GeenPassendeArbeid => "geen_passende_arbeid",
            Self::WeigertVoorschriften => "weigert_voorschriften",
            Self::WeigertPlanVanAanpak => "weigert_plan_van_aanpak",
            Self::LateWiaAanvraag => "late_wia_aanvraag",
            Self::GeenInlichtingen => "geen_inlichtingen",
        }
    }

    /// What happened, in words.
    pub const fn tekst(self, taal: Taal) -> &'static str {
        tekst::inhoudingsgrond(taal, self)
    }

    /// What it does to the wage.
    pub const fn gevolg(self) -> Gevolg {
        match self {
            Self::GeenInlichtingen => Gevolg::Opschorting,
            Self::Opzet
            | Self::ValseInformatie
            | Self::BelemmertGenezing
            | Self::GeenPassendeArbeid
            | Self::WeigertVoorschriften
            | Self::WeigertPlanVanAanpak
            | Self::LateWiaAanvraag => Gevolg::GeenLoon,
        }
    }

    /// Does a good reason of the employee (deugdelijke grond) take it away?
    pub const fn tenzij_deugdelijke_grond(self) -> bool {
        match self {
            Self::GeenPassendeArbeid
            | Self::WeigertVoorschriften
            | Self::WeigertPlanVanAanpak
            | Self::LateWiaAanvraag => true,
            Self::Opzet | Self::ValseInformatie | Self::BelemmertGenezing | Self::GeenInlichtingen => false,
        }
    }

    /// Where it stands.
    pub const fn bron(self) -> Bron {
        let (lid, citaat) = match self {
            Self::Opzet => ("3", "indien de ziekte door zijn opzet is veroorzaakt"),
            Self::ValseInformatie => (
                "3",
                "waarover hij in het kader van een aanstellingskeuring valse informatie heeft verstrekt",
            ),
            Self::BelemmertGenezing => ("3", "door zijn toedoen zijn genezing wordt belemmerd of vertraagd"),
            Self::GeenPassendeArbeid => ("3", "zonder deugdelijke grond passende arbeid"),
            Self::WeigertVoorschriften => {
                ("3", "gegeven redelijke voorschriften of getroffen maatregelen die erop gericht zijn")
            }
            Self::WeigertPlanVanAanpak => (
                "3",
                "weigert mee te werken aan het opstellen, evalueren en bijstellen van een plan van aanpak",
            ),
            Self::LateWiaAanvraag => ("3", "later indient dan in dat artikel is voorgeschreven"),
            Self::GeenInlichtingen => {
                ("6", "zich niet houdt aan door de werkgever schriftelijk gegeven redelijke voorschriften")
            }
        };
        Bron::wet(BW, BW_BWB, ARTIKEL, lid, citaat)
    }
}
