// SPDX-License-Identifier: EUPL-1.2
//! The sentences of this crate, in Dutch and English. The planner yields codes; here they become words, each with
//! where the rule comes from.

mod en;
mod nl;

use crate::{Advies, Bezwaar, Geweigerd, Opmerking};
use poortwachter::Taal;

impl Opmerking {
    /// What it is and what to do.
    pub fn tekst(self, taal: Taal) -> String {
        match taal {
            Taal::Nl => nl::opmerking(self),
            Taal::En => en::opmerking(self),
        }
    }
}

impl Advies {
    /// What check-ins mean and what to do, of advice to do something else than was planned. Of the rest nothing is said:
    /// no complaint for a week does not mean that all is well.
    pub fn tekst(self, taal: Taal) -> Option<String> {
        match (self, taal) {
            (Self::PasOpDePlaats { sinds }, Taal::Nl) => Some(nl::pas_op_de_plaats(sinds)),
            (Self::PasOpDePlaats { sinds }, Taal::En) => Some(en::pas_op_de_plaats(sinds)),
            (Self::Doorgaan | Self::TeWeinigBekend, Taal::Nl | Taal::En) => None,
        }
    }
}

impl Bezwaar {
    /// What is wrong and what to do: a whole sentence that stands by itself at its field, without the capital and the
    /// full stop that it has not when it follows the name of the field.
    pub fn tekst(self, taal: Taal) -> String {
        match taal {
            Taal::Nl => nl::bezwaar(self),
            Taal::En => en::bezwaar(self),
        }
    }
}

impl Geweigerd {
    /// The field with what is wrong, in one sentence; places in a list count from 1.
    pub fn tekst(&self, taal: Taal) -> String {
        let zin = self.bezwaar.tekst(taal);
        let Some(plaats) = self.plaats else { return format!("`{}`: {zin}", self.veld) };
        match taal {
            Taal::Nl => format!("`{}`, nummer {}: {zin}", self.veld, plaats + 1),
            Taal::En => format!("`{}`, number {}: {zin}", self.veld, plaats + 1),
        }
    }
}

/// Minutes as hours, as few figures as say it to the minute: `7:36`, `2`.
pub fn uren(minuten: u32) -> String {
    if minuten.is_multiple_of(60) {
        (minuten / 60).to_string()
    } else {
        format!("{}:{:02}", minuten / 60, minuten % 60)
    }
}

/// Tenths of a percent as whole percents, rounded half up.
const fn procent(promille: u32) -> u32 {
    (promille + 5) / 10
}
