// SPDX-License-Identifier: EUPL-1.2
//! The rights, and which capacity has them. Only a table: whether a capacity is open is decided in `beleid`.

use crate::{Hoedanigheid, Lade};

/// What can be done in a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recht {
    /// Know that it exists, and open its page.
    DossierZien,
    /// Read every term.
    TermijnenLezen,
    /// Read the terms that say nothing of UWV and wages (see [`crate::zonder_uwv`]).
    TermijnenZonderUwvLezen,
    /// See the band of weeks, with the terms that one may read.
    TijdlijnLezen,
    /// Read where the employee can be reached and what was told at the report.
    MeldingsgegevensLezen,
    /// Read who recorded what, and when.
    GeschiedenisLezen,
    /// Read who looked in the dossier.
    InzageLezen,
    /// Correct the first sick day.
    MeldingCorrigeren,
    /// Withdraw the report.
    MeldingIntrekken,
    /// Report recovery, correct it or take it back.
    HerstelMelden,
    /// Report that part of the work is resumed.
    DeelsHerstelMelden,
    /// Put leave around a birth on record, or take it off.
    VerlofVastleggen,
    /// Judge whether illness before and after a leave has one cause.
    ZelfdeOorzaakBeoordelen,
    /// Record on which day a duty was done.
    StapVastleggen,
    /// Pass the report on to the arbodienst.
    ArbodienstInlichten,
    /// Read a drawer as a whole.
    LadeLezen(Lade),
    /// Put something in a drawer; what, is each time a right by itself.
    LadeSchrijven(Lade),
}

/// What can be done with an employment, whether or not there is a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dienstverbandrecht {
    /// See that this person works here, as the list of one's people shows it.
    Zien,
    /// Report the employee ill.
    Ziekmelden,
    /// Put the burgerservicenummer on record, with a report of illness. Reading it is no right of anyone here: who
    /// typed it never sees it again.
    BsnVastleggen,
}

impl Recht {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::DossierZien,
        Self::TermijnenLezen,
        Self::TermijnenZonderUwvLezen,
        Self::TijdlijnLezen,
        Self::MeldingsgegevensLezen,
        Self::GeschiedenisLezen,
        Self::InzageLezen,
        Self::MeldingCorrigeren,
        Self::MeldingIntrekken,
        Self::HerstelMelden,
        Self::DeelsHerstelMelden,
        Self::VerlofVastleggen,
        Self::ZelfdeOorzaakBeoordelen,
        Self::StapVastleggen,
        Self::ArbodienstInlichten,
        Self::LadeLezen(Lade::Gedeeld),
        Self::LadeLezen(Lade::Medisch),
        Self::LadeLezen(Lade::Persoonlijk),
        Self::LadeSchrijven(Lade::Gedeeld),
        Self::LadeSchrijven(Lade::Medisch),
        Self::LadeSchrijven(Lade::Persoonlijk),
    ];

    /// The word in logs and in the printed matrix.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::DossierZien => "dossier_zien",
            Self::TermijnenLezen => "termijnen_lezen",
            Self::TermijnenZonderUwvLezen => "termijnen_zonder_uwv_lezen",
            Self::TijdlijnLezen => "tijdlijn_lezen",
            Self::MeldingsgegevensLezen => "meldingsgegevens_lezen",
            Self::GeschiedenisLezen => "geschiedenis_lezen",
            Self::InzageLezen => "inzage_lezen",
            Self::MeldingCorrigeren => "melding_corrigeren",
            Self::MeldingIntrekken => "melding_intrekken",
            Self::HerstelMelden => "herstel_melden",
            Self::DeelsHerstelMelden => "deels_herstel_melden",
            Self::VerlofVastleggen => "verlof_vastleggen",
            Self::ZelfdeOorzaakBeoordelen => "zelfde_oorzaak_beoordelen",
            Self::StapVastleggen => "stap_vastleggen",
            Self::ArbodienstInlichten => "arbodienst_inlichten",
            Self::LadeLezen(Lade::Gedeeld) => "gedeeld_lezen",
            Self::LadeLezen(Lade::Medisch) => "medisch_lezen",
            Self::LadeLezen(Lade::Persoonlijk) => "persoonlijk_lezen",
            Self::LadeSchrijven(Lade::Gedeeld) => "gedeeld_schrijven",
            Self::LadeSchrijven(Lade::Medisch) => "medisch_schrijven",
            Self::LadeSchrijven(Lade::Persoonlijk) => "persoonlijk_schrijven",
        }
    }

    /// Does this capacity have it, where the capacity is open?
    pub(super) const fn van(self, hoedanigheid: Hoedanigheid) -> bool {
        let [werknemer, leidinggevende, casemanager, bedrijfsarts, coach] = self.rij();
        match hoedanigheid {
            Hoedanigheid::Werknemer => werknemer,
            Hoedanigheid::Leidinggevende => leidinggevende,
            Hoedanigheid::Casemanager => casemanager,
            Hoedanigheid::Bedrijfsarts => bedrijfsarts,
            Hoedanigheid::Coach => coach,
            Hoedanigheid::Beheerder | Hoedanigheid::Fg => false,
        }
    }

    /// Werknemer, leidinggevende, casemanager, bedrijfsarts, coach.
    const fn rij(self) -> [bool; 5] {
        const X: bool = true;
        const O: bool = false;
        match self {
            Self::DossierZien | Self::TermijnenZonderUwvLezen | Self::TijdlijnLezen => [X, X, X, X, X],
            // A coach sees limits, plan, hours and talks, and nothing of UWV and wages: so no whole drawer.
            Self::TermijnenLezen
            | Self::MeldingsgegevensLezen
            | Self::GeschiedenisLezen
            | Self::LadeLezen(Lade::Gedeeld) => [X, X, X, X, O],
            Self::MeldingCorrigeren
            | Self::MeldingIntrekken
            | Self::HerstelMelden
            | Self::DeelsHerstelMelden
            | Self::VerlofVastleggen
            | Self::ArbodienstInlichten => [O, X, X, O, O],
            // One person guards the course of the re-integration; a leidinggevende can be given that relation too.
            Self::StapVastleggen => [O, O, X, O, O],
            Self::ZelfdeOorzaakBeoordelen | Self::LadeSchrijven(Lade::Medisch) => [O, O, O, X, O],
            Self::LadeSchrijven(Lade::Gedeeld) => [O, X, X, X, O],
            Self::LadeLezen(Lade::Medisch) => [X, O, O, X, O],
            Self::InzageLezen
            | Self::LadeLezen(Lade::Persoonlijk)
            | Self::LadeSchrijven(Lade::Persoonlijk) => [X, O, O, O, O],
        }
    }
}

impl Dienstverbandrecht {
    /// All of them.
    pub const ALLE: &[Self] = &[Self::Zien, Self::Ziekmelden, Self::BsnVastleggen];

    /// The word in logs and in the printed matrix.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Zien => "dienstverband_zien",
            Self::Ziekmelden => "ziekmelden",
            Self::BsnVastleggen => "bsn_vastleggen",
        }
    }

    /// Does this capacity have it, where the capacity is open?
    pub(super) const fn van(self, hoedanigheid: Hoedanigheid) -> bool {
        match hoedanigheid {
            Hoedanigheid::Werknemer => matches!(self, Self::Zien | Self::BsnVastleggen),
            Hoedanigheid::Leidinggevende | Hoedanigheid::Casemanager => true,
            Hoedanigheid::Bedrijfsarts | Hoedanigheid::Coach => matches!(self, Self::Zien),
            Hoedanigheid::Beheerder | Hoedanigheid::Fg => false,
        }
    }
}
