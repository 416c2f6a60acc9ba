// SPDX-License-Identifier: EUPL-1.2
//! Facts to which the law attaches something and that few dossiers have: what UWV decided or wrote, and the end of the
//! employment. What follows from them is not known here.

use crate::woorden::{Rechtsfeitsoort, Sanctiesoort};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One such fact. The names of its fields are those of the law's crate, so that a refusal finds its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rechtsfeit {
    /// UWV decided that wage is paid longer (WIA 25 lid 9).
    Loonsanctie {
        /// The day on which UWV sent the decision.
        besluit_verzonden_op: Date,
        /// How many weeks.
        weken: u8,
        /// The last day that UWV itself gave.
        tot_en_met: Option<Date>,
        /// What fell short, when known.
        tekort: Option<Sanctiesoort>,
    },
    /// UWV established that the employer made up for what fell short (WIA 25 lid 12-14).
    TekortkomingHersteld {
        /// The day on which the employer reported it.
        gemeld_op: Option<Date>,
        /// The day on which UWV established it.
        vastgesteld_op: Date,
    },
    /// UWV lengthened the wage period because both asked for it (WIA 24).
    VrijwilligeVerlenging {
        /// The day of the request.
        verzocht_op: Date,
        /// Its last day.
        tot_en_met: Date,
    },
    /// UWV's letter about the WIA.
    UwvBriefWia {
        /// The day on which it came, or on which it was found that it did not.
        ontvangen_op: Date,
        /// Did it come?
        ontvangen: bool,
    },
    /// Early IVA was asked for.
    VervroegdeIva {
        /// The day of the application.
        aangevraagd_op: Date,
        /// When granted: the last day of the waiting time.
        wachttijd_tot_en_met: Option<Date>,
    },
    /// The employment ends; the day may lie ahead.
    DienstverbandEindigt {
        /// Its last day.
        op: Date,
        /// The last working day by the roster, when that is not the last Monday to Friday.
        laatste_werkdag: Option<Date>,
    },
    /// Work without wage value, to find out what is possible.
    Arbeidstherapie {
        /// First day.
        van: Date,
        /// Last day.
        tot_en_met: Option<Date>,
    },
}

impl Rechtsfeit {
    /// Which kind.
    pub const fn soort(&self) -> Rechtsfeitsoort {
        match self {
            Self::Loonsanctie { .. } => Rechtsfeitsoort::Loonsanctie,
            Self::TekortkomingHersteld { .. } => Rechtsfeitsoort::TekortkomingHersteld,
            Self::VrijwilligeVerlenging { .. } => Rechtsfeitsoort::VrijwilligeVerlenging,
            Self::UwvBriefWia { .. } => Rechtsfeitsoort::UwvBriefWia,
            Self::VervroegdeIva { .. } => Rechtsfeitsoort::VervroegdeIva,
            Self::DienstverbandEindigt { .. } => Rechtsfeitsoort::DienstverbandEindigt,
            Self::Arbeidstherapie { .. } => Rechtsfeitsoort::Arbeidstherapie,
        }
    }

    /// The day the law counts from. With the kind it says which fact it is.
    pub const fn op(&self) -> Date {
        match *self {
            Self::Loonsanctie { besluit_verzonden_op: dag, .. }
            | Self::TekortkomingHersteld { vastgesteld_op: dag, .. }
            | Self::VrijwilligeVerlenging { verzocht_op: dag, .. }
            | Self::UwvBriefWia { ontvangen_op: dag, .. }
            | Self::VervroegdeIva { aangevraagd_op: dag, .. }
            | Self::DienstverbandEindigt { op: dag, .. }
            | Self::Arbeidstherapie { van: dag, .. } => dag,
        }
    }

    /// The field of that day.
    pub const fn veld(&self) -> &'static str {
        match self {
            Self::Loonsanctie { .. } => "besluit_verzonden_op",
            Self::TekortkomingHersteld { .. } => "vastgesteld_op",
            Self::VrijwilligeVerlenging { .. } => "verzocht_op",
            Self::UwvBriefWia { .. } => "ontvangen_op",
            Self::VervroegdeIva { .. } => "aangevraagd_op",
            Self::DienstverbandEindigt { .. } => "op",
            Self::Arbeidstherapie { .. } => "van",
        }
    }

    /// Does this one take the place of that one?
    pub fn vervangt(&self, ander: &Self) -> bool {
        self.soort() == ander.soort() && (!self.soort().herhaalbaar() || self.op() == ander.op())
    }
}
