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
    /// Read the functional part of the probleemanalyse, and its earlier versions.
    ProbleemanalyseLezen,
    /// Read what limits there are to work and hours.
    GrenzenLezen,
    /// Write the probleemanalyse and its bijstellingen, both parts.
    ProbleemanalyseSchrijven,
    /// Keep a doctor's own working notes.
    AantekeningenHouden,
    /// Read the plan van aanpak and every version of it.
    PlanLezen,
    /// Write parts of the plan, and lay a version ready to sign.
    PlanBewerken,
    /// Propose a casemanager, accept or refuse one.
    CasemanagerKiezen,
    /// Sign a version of the plan, or refuse to. On the employer's side only with a running relation that may sign.
    PlanOndertekenen,
    /// Put on record that both depart from a term (Regeling procesgang 2 lid 4, 4 lid 5).
    AfwijkingVastleggen,
    /// Put on record what UWV decided or wrote, what is expected of a return, other work, and that the employment ends;
    /// or withdraw it.
    RechtsfeitVastleggen,
    /// Have the burgerservicenummer printed on the copy for UWV.
    BsnAfdrukken,
    /// Break the glass: open the dossier of a colleague's patient, for a day and with a reason. No open capacity has
    /// it.
    GlasBreken,
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
        Self::ProbleemanalyseLezen,
        Self::GrenzenLezen,
        Self::ProbleemanalyseSchrijven,
        Self::AantekeningenHouden,
        Self::PlanLezen,
        Self::PlanBewerken,
        Self::CasemanagerKiezen,
        Self::PlanOndertekenen,
        Self::AfwijkingVastleggen,
        Self::RechtsfeitVastleggen,
        Self::BsnAfdrukken,
        Self::GlasBreken,
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
            Self::ProbleemanalyseLezen => "probleemanalyse_lezen",
            Self::GrenzenLezen => "grenzen_lezen",
            Self::ProbleemanalyseSchrijven => "probleemanalyse_schrijven",
            Self::AantekeningenHouden => "aantekeningen_houden",
            Self::PlanLezen => "plan_lezen",
            Self::PlanBewerken => "plan_bewerken",
            Self::CasemanagerKiezen => "casemanager_kiezen",
            Self::PlanOndertekenen => "plan_ondertekenen",
            Self::AfwijkingVastleggen => "afwijking_vastleggen",
            Self::RechtsfeitVastleggen => "rechtsfeit_vastleggen",
            Self::BsnAfdrukken => "bsn_afdrukken",
            Self::GlasBreken => "glas_breken",
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
            // Who works with the employee must know the limits and the plan.
            Self::DossierZien
            | Self::TermijnenZonderUwvLezen
            | Self::TijdlijnLezen
            | Self::GrenzenLezen
            | Self::PlanLezen => [X, X, X, X, X],
            // A coach sees limits, plan, hours and talks, and nothing of UWV and wages: so no whole drawer.
            Self::TermijnenLezen
            | Self::MeldingsgegevensLezen
            | Self::GeschiedenisLezen
            | Self::ProbleemanalyseLezen
            | Self::LadeLezen(Lade::Gedeeld) => [X, X, X, X, O],
            Self::MeldingCorrigeren
            | Self::MeldingIntrekken
            | Self::HerstelMelden
            | Self::DeelsHerstelMelden
            | Self::VerlofVastleggen
            | Self::ArbodienstInlichten
            | Self::AfwijkingVastleggen
            | Self::RechtsfeitVastleggen => [O, X, X, O, O],
            // The plan is of employer and employee; a signature for the employer asks more (see `mag`).
            Self::PlanBewerken | Self::CasemanagerKiezen | Self::PlanOndertekenen => [X, X, X, O, O],
            // One person guards the course of the re-integration; a leidinggevende can be given that relation too.
            Self::StapVastleggen => [O, O, X, O, O],
            // The employee knows their own number; the casemanager sends the papers to UWV.
            Self::BsnAfdrukken => [X, O, X, O, O],
            Self::ZelfdeOorzaakBeoordelen
            | Self::ProbleemanalyseSchrijven
            | Self::AantekeningenHouden
            | Self::LadeSchrijven(Lade::Medisch) => [O, O, O, X, O],
            // No capacity that is open has it: only a colleague of the doctor, who has none here (see `mag`).
            Self::GlasBreken => [O, O, O, O, O],
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
