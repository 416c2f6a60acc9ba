// SPDX-License-Identifier: EUPL-1.2
//! Days and facts in words: what an example begins with. Dutch at level B1.

use super::{Taal, feiten_en, feiten_nl};
use crate::{Dag, Feit};

const MAANDEN: [[&str; 12]; 2] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

impl Dag {
    /// `23 november 2026`.
    pub fn tekst(self, taal: Taal) -> String {
        let datum = self.datum();
        let maanden = match taal {
            Taal::Nl => MAANDEN[0],
            Taal::En => MAANDEN[1],
        };
        let maand = usize::from(datum.month().unsigned_abs()).saturating_sub(1);
        format!("{} {} {}", datum.day(), maanden[maand % 12], datum.year())
    }
}

impl Feit {
    /// The fact in words, without a full stop.
    pub fn tekst(&self, taal: Taal) -> String {
        match taal {
            Taal::Nl => feiten_nl::feit(self),
            Taal::En => feiten_en::feit(self),
        }
    }
}
