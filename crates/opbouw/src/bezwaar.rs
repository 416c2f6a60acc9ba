// SPDX-License-Identifier: EUPL-1.2
//! Why a plan is refused, each with its field.

use poortwachter::Dag;

/// Why a plan is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bezwaar {
    /// The contract has no hours at all.
    ContractLeeg,
    /// A day has more minutes than this.
    DagTeLang(u32),
    /// A step is lower than the one before it.
    StapDaalt {
        /// The step.
        stap: u32,
        /// The one before it.
        vorige: u32,
    },
    /// More than all of the contract.
    BovenContract {
        /// Minutes, or percent of a step, that were asked.
        gevraagd: u32,
        /// What the contract has, in the same measure.
        contract: u32,
        /// The weekday from Monday, which is 0; none for a step in percent.
        weekdag: Option<usize>,
    },
    /// No whole number of rounding units.
    GeenEenheid {
        /// Minutes that were asked.
        gevraagd: u32,
        /// Minutes of a unit.
        eenheid: u32,
        /// The weekday from Monday, which is 0.
        weekdag: usize,
    },
    /// Days of no hours at all, where every day has some.
    GeenUren,
    /// No week at all: no step, or no row in a table.
    GeenWeek,
    /// More weeks than this.
    MeerWeken(u32),
    /// A number outside these two, both included.
    Bereik(u32, u32),
    /// The last day lies before the first, or the end before the beginning.
    Omgekeerd,
    /// This limit leaves nothing in the week of this day, alone or after others.
    NietsOver(Dag),
    /// No contract day is left to work on.
    GeenWerkdag,
}

impl Bezwaar {
    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ContractLeeg => "contract_leeg",
            Self::StapDaalt { .. } => "stap_daalt",
            Self::BovenContract { .. } => "boven_contract",
            Self::NietsOver(_) | Self::GeenWerkdag => "niets_over",
            Self::DagTeLang(_)
            | Self::GeenEenheid { .. }
            | Self::GeenUren
            | Self::GeenWeek
            | Self::MeerWeken(_)
            | Self::Bereik(..) => "buiten_bereik",
            Self::Omgekeerd => "omgekeerd",
        }
    }

    /// The day it is about, if there is one.
    pub const fn dag(self) -> Option<Dag> {
        match self {
            Self::NietsOver(dag) => Some(dag),
            Self::ContractLeeg
            | Self::DagTeLang(_)
            | Self::StapDaalt { .. }
            | Self::BovenContract { .. }
            | Self::GeenEenheid { .. }
            | Self::GeenUren
            | Self::GeenWeek
            | Self::MeerWeken(_)
            | Self::Bereik(..)
            | Self::Omgekeerd
            | Self::GeenWerkdag => None,
        }
    }
}

/// What is refused: the field as the contract names it, its place in a list, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geweigerd {
    /// The field, with a point between a field and what lies in it.
    pub veld: &'static str,
    /// Its place in a list, from 0.
    pub plaats: Option<usize>,
    /// What is wrong.
    pub bezwaar: Bezwaar,
}

impl Geweigerd {
    pub(crate) const fn over(veld: &'static str, bezwaar: Bezwaar) -> Self {
        Self { veld, plaats: None, bezwaar }
    }

    pub(crate) const fn bij(veld: &'static str, plaats: usize, bezwaar: Bezwaar) -> Self {
        Self { veld, plaats: Some(plaats), bezwaar }
    }
}
