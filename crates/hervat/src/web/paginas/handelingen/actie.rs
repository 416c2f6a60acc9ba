// SPDX-License-Identifier: EUPL-1.2
//! The acts that have a page of their own: address, right, name, and in which state of a dossier they make sense.

use crate::web::Tekst;
use dossier::{Dossier, Recht};

/// An act in a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actie {
    /// Report that all of the work is resumed.
    HerstelMelden,
    /// Report that part of the work is resumed.
    DeelsHerstelMelden,
    /// Record that a duty was done.
    StapVastleggen,
    /// Record that the report was passed on.
    ArbodienstInlichten,
    /// Judge whether illness before and after a leave has one cause.
    ZelfdeOorzaakBeoordelen,
    /// Put a leave on record.
    VerlofVastleggen,
    /// Put on record that both depart from a term.
    AfwijkingVastleggen,
    /// Put on record what UWV decided or wrote, or that the employment ends.
    RechtsfeitVastleggen,
    /// Put the first sick day right.
    EersteZiektedagCorrigeren,
    /// Put the day of recovery right.
    HerstelCorrigeren,
    /// Take a recovery back.
    HerstelIntrekken,
    /// Take a step back.
    StapIntrekken,
    /// Take a leave off the record.
    VerlofIntrekken,
    /// Take it back that both depart from a term.
    AfwijkingIntrekken,
    /// Withdraw such a fact.
    RechtsfeitIntrekken,
    /// Withdraw the report.
    MeldingIntrekken,
}

impl Actie {
    /// All of them, what happens most first.
    pub const ALLE: [Self; 16] = [
        Self::HerstelMelden,
        Self::DeelsHerstelMelden,
        Self::StapVastleggen,
        Self::ArbodienstInlichten,
        Self::ZelfdeOorzaakBeoordelen,
        Self::VerlofVastleggen,
        Self::AfwijkingVastleggen,
        Self::RechtsfeitVastleggen,
        Self::EersteZiektedagCorrigeren,
        Self::HerstelCorrigeren,
        Self::HerstelIntrekken,
        Self::StapIntrekken,
        Self::VerlofIntrekken,
        Self::AfwijkingIntrekken,
        Self::RechtsfeitIntrekken,
        Self::MeldingIntrekken,
    ];

    /// Its address, under that of the dossier.
    pub const fn pad(self) -> &'static str {
        match self {
            Self::HerstelMelden => "herstel",
            Self::DeelsHerstelMelden => "deels-herstel",
            Self::StapVastleggen => "stappen",
            Self::ArbodienstInlichten => "arbodienst",
            Self::ZelfdeOorzaakBeoordelen => "zelfde-oorzaak",
            Self::VerlofVastleggen => "zwangerschapsverlof",
            Self::AfwijkingVastleggen => "plan/afwijking",
            Self::RechtsfeitVastleggen => "rechtsfeiten",
            Self::EersteZiektedagCorrigeren => "eerste-ziektedag",
            Self::HerstelCorrigeren => "herstel/correctie",
            Self::HerstelIntrekken => "herstel/intrekking",
            Self::StapIntrekken => "stappen/intrekking",
            Self::VerlofIntrekken => "zwangerschapsverlof/intrekking",
            Self::AfwijkingIntrekken => "plan/afwijking/intrekking",
            Self::RechtsfeitIntrekken => "rechtsfeiten/intrekking",
            Self::MeldingIntrekken => "intrekking",
        }
    }

    /// Its word in text keys.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::HerstelMelden => "herstel_melden",
            Self::DeelsHerstelMelden => "deels_herstel_melden",
            Self::StapVastleggen => "stap_vastleggen",
            Self::ArbodienstInlichten => "arbodienst_inlichten",
            Self::ZelfdeOorzaakBeoordelen => "zelfde_oorzaak_beoordelen",
            Self::VerlofVastleggen => "verlof_vastleggen",
            Self::AfwijkingVastleggen => "afwijking_vastleggen",
            Self::RechtsfeitVastleggen => "rechtsfeit_vastleggen",
            Self::EersteZiektedagCorrigeren => "eerste_ziektedag_corrigeren",
            Self::HerstelCorrigeren => "herstel_corrigeren",
            Self::HerstelIntrekken => "herstel_intrekken",
            Self::StapIntrekken => "stap_intrekken",
            Self::VerlofIntrekken => "verlof_intrekken",
            Self::AfwijkingIntrekken => "afwijking_intrekken",
            Self::RechtsfeitIntrekken => "rechtsfeit_intrekken",
            Self::MeldingIntrekken => "melding_intrekken",
        }
    }

    /// The right that it takes.
    pub const fn recht(self) -> Recht {
        match self {
            Self::HerstelMelden | Self::HerstelCorrigeren | Self::HerstelIntrekken => Recht::HerstelMelden,
            Self::DeelsHerstelMelden => Recht::DeelsHerstelMelden,
            Self::StapVastleggen | Self::StapIntrekken => Recht::StapVastleggen,
            Self::ArbodienstInlichten => Recht::ArbodienstInlichten,
            Self::ZelfdeOorzaakBeoordelen => Recht::ZelfdeOorzaakBeoordelen,
            Self::VerlofVastleggen | Self::VerlofIntrekken => Recht::VerlofVastleggen,
            Self::AfwijkingVastleggen | Self::AfwijkingIntrekken => Recht::AfwijkingVastleggen,
            Self::RechtsfeitVastleggen | Self::RechtsfeitIntrekken => Recht::RechtsfeitVastleggen,
            Self::EersteZiektedagCorrigeren => Recht::MeldingCorrigeren,
            Self::MeldingIntrekken => Recht::MeldingIntrekken,
        }
    }

    /// Can it be done at all, as this dossier stands?
    pub fn past(self, dossier: &Dossier) -> bool {
        let ziek = dossier.laatste_ziektedag().is_none();
        dossier.ingetrokken().is_none()
            && match self {
                Self::HerstelMelden | Self::DeelsHerstelMelden | Self::AfwijkingVastleggen => ziek,
                Self::HerstelCorrigeren | Self::HerstelIntrekken => !ziek,
                Self::VerlofIntrekken | Self::ZelfdeOorzaakBeoordelen => !dossier.verloven().is_empty(),
                Self::StapIntrekken => !dossier.stappen().is_empty(),
                Self::AfwijkingIntrekken => !dossier.afwijkingen().is_empty(),
                Self::RechtsfeitIntrekken => !dossier.rechtsfeiten().is_empty(),
                Self::StapVastleggen
                | Self::RechtsfeitVastleggen
                | Self::ArbodienstInlichten
                | Self::VerlofVastleggen
                | Self::EersteZiektedagCorrigeren
                | Self::MeldingIntrekken => true,
            }
    }

    /// Does it put something right that stands there, rather than add something?
    pub fn verbetert(self, dossier: &Dossier) -> bool {
        match self {
            Self::EersteZiektedagCorrigeren
            | Self::HerstelCorrigeren
            | Self::HerstelIntrekken
            | Self::StapIntrekken
            | Self::VerlofIntrekken
            | Self::AfwijkingIntrekken
            | Self::RechtsfeitIntrekken
            | Self::MeldingIntrekken => true,
            Self::ArbodienstInlichten => dossier.arbodienst_ingelicht().is_some(),
            Self::HerstelMelden
            | Self::DeelsHerstelMelden
            | Self::StapVastleggen
            | Self::ZelfdeOorzaakBeoordelen
            | Self::AfwijkingVastleggen
            | Self::RechtsfeitVastleggen
            | Self::VerlofVastleggen => false,
        }
    }

    /// A verb with its object: title, link and button.
    pub fn titel(self, t: Tekst) -> String {
        t.uit("actie", self.woord())
    }
}
