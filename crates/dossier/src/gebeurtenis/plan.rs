// SPDX-License-Identifier: EUPL-1.2
//! What happened around the probleemanalyse and the plan van aanpak. Never a burgerservicenummer, never anything of
//! the medical part.

use crate::{
    plan::{Casemanager, Plan, Zijde},
    probleemanalyse::Probleemanalyse,
    woorden::Afwijkbaar,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

feiten! {
    /// See [`super::Gebeurtenis::ProbleemanalyseVastgesteld`].
    ProbleemanalyseVastgesteld {
        /// Which written one: 1, 2, …; erased ones count too.
        versie: u32,
        /// The day on which the employer received it.
        op: Date,
        /// What the employer may read.
        deel: Box<Probleemanalyse>,
        /// What changed and why, in functional words; empty in the first.
        reden: String,
    }
    /// See [`super::Gebeurtenis::CasemanagerVoorgesteld`].
    CasemanagerVoorgesteld {
        /// Which proposal: 1, 2, …
        voorstel: u32,
        /// On which day.
        op: Date,
        /// Who proposed.
        zijde: Zijde,
        /// Whom.
        gegevens: Casemanager,
    }
    /// See [`super::Gebeurtenis::CasemanagerAanvaard`].
    CasemanagerAanvaard {
        /// Which proposal.
        voorstel: u32,
        /// On which day.
        op: Date,
    }
    /// See [`super::Gebeurtenis::CasemanagerGeweigerd`].
    CasemanagerGeweigerd {
        /// Which proposal.
        voorstel: u32,
        /// On which day.
        op: Date,
        /// Why.
        reden: String,
    }
    /// See [`super::Gebeurtenis::PlanAangeboden`].
    PlanAangeboden {
        /// Which version: 1, 2, …; erased ones count too.
        versie: u32,
        /// On which day.
        op: Date,
        /// All of it.
        plan: Box<Plan>,
        /// Why it was changed; empty in the first.
        reden: String,
        /// See [`crate::plan::hash`].
        hash: String,
    }
    /// See [`super::Gebeurtenis::PlanOndertekend`].
    PlanOndertekend {
        /// Which version.
        versie: u32,
        /// Of exactly this content.
        hash: String,
        /// For whom.
        zijde: Zijde,
        /// On which day.
        op: Date,
    }
    /// See [`super::Gebeurtenis::OndertekeningGeweigerd`].
    OndertekeningGeweigerd {
        /// Which version.
        versie: u32,
        /// Of exactly this content.
        hash: String,
        /// For whom.
        zijde: Zijde,
        /// On which day.
        op: Date,
        /// Why.
        reden: String,
    }
    /// See [`super::Gebeurtenis::KopieVerstrekt`].
    KopieVerstrekt {
        /// Of which version.
        versie: u32,
        /// On which day.
        op: Date,
    }
    /// See [`super::Gebeurtenis::AfwijkingVastgelegd`].
    AfwijkingVastgelegd {
        /// From which term.
        termijn: Afwijkbaar,
        /// On which day it was put on record.
        op: Date,
        /// The last day they agreed instead.
        tot_en_met: Date,
        /// Why.
        reden: String,
    }
    /// See [`super::Gebeurtenis::AfwijkingIngetrokken`].
    AfwijkingIngetrokken {
        /// From which term.
        termijn: Afwijkbaar,
        /// On which day.
        op: Date,
        /// Why.
        reden: String,
    }
}
