// SPDX-License-Identifier: EUPL-1.2
//! What people ask of a dossier that exists. Reporting ill is not here: it may make a dossier
//! (see [`crate::ziekmelden`]).

use crate::{
    Recht, Rechtsfeit, Verleend,
    plan::{Casemanager, Plan, Zijde},
    probleemanalyse::Probleemanalyse,
    woorden::{
        Afwijkbaar, Correctiereden, Intrekreden, Mogelijkheden, Rechtsfeitreden, Rechtsfeitsoort, Stap,
    },
};
use jiff::civil::Date;

/// A command. [`crate::Dossier::besluit`] answers with events or with all reasons for refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opdracht {
    /// Put the first day of a report right.
    EersteZiektedagCorrigeren {
        /// The day that stands there: says which report.
        van: Date,
        /// The right day.
        naar: Date,
        /// Why.
        reden: Correctiereden,
    },
    /// Withdraw the last report. Was it a relapse, then the dossier goes back to before it; else it ends.
    MeldingIntrekken {
        /// Why.
        reden: Intrekreden,
    },
    /// Part of the work is resumed.
    DeelsHerstelMelden {
        /// First day on this share.
        per: Date,
        /// Share of the contract hours, 1 to 99.
        percentage: u8,
        /// The sender knows that the share falls: a setback, not a slip.
        ook_als_lager: bool,
    },
    /// All of the work is resumed.
    HerstelMelden {
        /// First day fully back, at most seven days ahead.
        per: Date,
    },
    /// Put the day of the last recovery right.
    HerstelCorrigeren {
        /// The right first day fully back.
        naar: Date,
        /// Why.
        reden: Correctiereden,
    },
    /// There was no recovery after all: the illness has gone on.
    HerstelIntrekken {
        /// Why.
        reden: Correctiereden,
    },
    /// Put a leave around a birth on record; may lie ahead.
    ZwangerschapsverlofVastleggen {
        /// First day.
        van: Date,
        /// Last day.
        tot_en_met: Date,
    },
    /// Take such a leave off the record.
    ZwangerschapsverlofIntrekken {
        /// Its first day.
        van: Date,
    },
    /// Judge whether illness before and after the last leave has one cause.
    ZelfdeOorzaakBeoordelen {
        /// One cause?
        zelfde_oorzaak: bool,
    },
    /// The report was passed on to the arbodienst. Said again, it replaces the day.
    ArbodienstInlichten {
        /// On which day.
        op: Date,
    },
    /// A duty was done.
    StapVastleggen {
        /// Which.
        stap: Stap,
        /// On which day.
        op: Date,
        /// For a probleemanalyse or its bijstelling: what it says.
        mogelijkheden: Option<Mogelijkheden>,
    },
    /// A duty was not done, or not on that day.
    StapIntrekken {
        /// Which.
        stap: Stap,
        /// The day that stands there.
        op: Date,
        /// Why.
        reden: Correctiereden,
    },
    /// Send the probleemanalyse, or a bijstelling of it.
    ProbleemanalyseVaststellen {
        /// The day on which the employer receives it.
        op: Date,
        /// What the employer may read.
        deel: Box<Probleemanalyse>,
        /// What changed and why; asked from the second on.
        reden: String,
    },
    /// Propose a casemanager.
    CasemanagerVoorstellen {
        /// For whom one acts.
        zijde: Zijde,
        /// Whom.
        gegevens: Casemanager,
    },
    /// Agree with the casemanager that the other side proposed.
    CasemanagerAanvaarden {
        /// For whom one acts.
        zijde: Zijde,
        /// Which proposal.
        voorstel: u32,
    },
    /// Disagree with it.
    CasemanagerWeigeren {
        /// For whom one acts.
        zijde: Zijde,
        /// Which proposal.
        voorstel: u32,
        /// Why.
        reden: String,
    },
    /// Lay a version of the plan ready to sign.
    PlanAanbieden {
        /// All of it.
        plan: Box<Plan>,
        /// Why it was changed; asked from the second version on.
        reden: String,
    },
    /// Sign a version of the plan.
    PlanOndertekenen {
        /// For whom one signs.
        zijde: Zijde,
        /// Which version.
        versie: u32,
        /// What was on the page that was signed (see [`crate::plan::hash`]).
        hash: String,
    },
    /// Refuse to sign a version of the plan.
    OndertekeningWeigeren {
        /// For whom one acts.
        zijde: Zijde,
        /// Which version.
        versie: u32,
        /// What was on the page.
        hash: String,
        /// Why.
        reden: String,
    },
    /// Put on record that both depart from a term. Said again for the same term, it replaces the day.
    AfwijkingVastleggen {
        /// From which term.
        termijn: Afwijkbaar,
        /// The last day they agreed instead.
        tot_en_met: Date,
        /// Why.
        reden: String,
    },
    /// Take it back that both depart from a term: its own day holds again.
    AfwijkingIntrekken {
        /// From which term.
        termijn: Afwijkbaar,
        /// Why.
        reden: String,
    },
    /// Put a fact on record to which the law attaches something: of UWV, of a return to work, or of the employment. Said
    /// again it takes the place of what stood there, unless there can be more of its kind.
    RechtsfeitVastleggen {
        /// What.
        feit: Rechtsfeit,
    },
    /// Take that off the record.
    RechtsfeitIntrekken {
        /// Which kind.
        soort: Rechtsfeitsoort,
        /// The day it counts from.
        op: Date,
        /// Why.
        reden: Rechtsfeitreden,
    },
}

impl Opdracht {
    /// Is this the right that it takes, in a capacity of the side for which it is given? Whoever carries a command
    /// out asks this first.
    pub fn past_bij(&self, verleend: &Verleend) -> bool {
        let zijde = self.zijde();
        self.recht() == verleend.recht() && (zijde.is_none() || zijde == Zijde::van(verleend.hoedanigheid()))
    }

    /// The side for which it is given, of commands that are one side's own.
    pub const fn zijde(&self) -> Option<Zijde> {
        match self {
            Self::CasemanagerVoorstellen { zijde, .. }
            | Self::CasemanagerAanvaarden { zijde, .. }
            | Self::CasemanagerWeigeren { zijde, .. }
            | Self::PlanOndertekenen { zijde, .. }
            | Self::OndertekeningWeigeren { zijde, .. } => Some(*zijde),
            Self::EersteZiektedagCorrigeren { .. }
            | Self::MeldingIntrekken { .. }
            | Self::DeelsHerstelMelden { .. }
            | Self::HerstelMelden { .. }
            | Self::HerstelCorrigeren { .. }
            | Self::HerstelIntrekken { .. }
            | Self::ZwangerschapsverlofVastleggen { .. }
            | Self::ZwangerschapsverlofIntrekken { .. }
            | Self::ZelfdeOorzaakBeoordelen { .. }
            | Self::ArbodienstInlichten { .. }
            | Self::StapVastleggen { .. }
            | Self::StapIntrekken { .. }
            | Self::ProbleemanalyseVaststellen { .. }
            | Self::PlanAanbieden { .. }
            | Self::AfwijkingVastleggen { .. }
            | Self::AfwijkingIntrekken { .. }
            | Self::RechtsfeitVastleggen { .. }
            | Self::RechtsfeitIntrekken { .. } => None,
        }
    }

    /// The right that it takes.
    pub const fn recht(&self) -> Recht {
        match self {
            Self::EersteZiektedagCorrigeren { .. } => Recht::MeldingCorrigeren,
            Self::MeldingIntrekken { .. } => Recht::MeldingIntrekken,
            Self::DeelsHerstelMelden { .. } => Recht::DeelsHerstelMelden,
            Self::HerstelMelden { .. } | Self::HerstelCorrigeren { .. } | Self::HerstelIntrekken { .. } => {
                Recht::HerstelMelden
            }
            Self::ZwangerschapsverlofVastleggen { .. } | Self::ZwangerschapsverlofIntrekken { .. } => {
                Recht::VerlofVastleggen
            }
            Self::ZelfdeOorzaakBeoordelen { .. } => Recht::ZelfdeOorzaakBeoordelen,
            Self::ArbodienstInlichten { .. } => Recht::ArbodienstInlichten,
            Self::StapVastleggen { .. } | Self::StapIntrekken { .. } => Recht::StapVastleggen,
            Self::ProbleemanalyseVaststellen { .. } => Recht::ProbleemanalyseSchrijven,
            Self::CasemanagerVoorstellen { .. }
            | Self::CasemanagerAanvaarden { .. }
            | Self::CasemanagerWeigeren { .. } => Recht::CasemanagerKiezen,
            Self::PlanAanbieden { .. } => Recht::PlanBewerken,
            Self::PlanOndertekenen { .. } | Self::OndertekeningWeigeren { .. } => Recht::PlanOndertekenen,
            Self::AfwijkingVastleggen { .. } | Self::AfwijkingIntrekken { .. } => Recht::AfwijkingVastleggen,
            Self::RechtsfeitVastleggen { .. } | Self::RechtsfeitIntrekken { .. } => {
                Recht::RechtsfeitVastleggen
            }
        }
    }
}
