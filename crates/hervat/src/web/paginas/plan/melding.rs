// SPDX-License-Identifier: EUPL-1.2
//! What was done just now with the plan: one of a fixed set of words in the address.

use crate::web::Tekst;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planmelding {
    /// A part was saved.
    Bewaard,
    /// An activity was removed.
    Weggehaald,
    /// A version was laid ready.
    Aangeboden,
    /// The viewer signed.
    Ondertekend,
    /// The viewer refused to sign.
    Geweigerd,
    /// The viewer has seen their copy.
    Ontvangen,
    /// A casemanager was proposed.
    Voorgesteld,
    /// The viewer agreed with a casemanager.
    Akkoord,
    /// The viewer did not.
    NietAkkoord,
}

impl Planmelding {
    const ALLE: [Self; 9] = [
        Self::Bewaard,
        Self::Weggehaald,
        Self::Aangeboden,
        Self::Ondertekend,
        Self::Geweigerd,
        Self::Ontvangen,
        Self::Voorgesteld,
        Self::Akkoord,
        Self::NietAkkoord,
    ];

    /// The word in the address.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Bewaard => "bewaard",
            Self::Weggehaald => "weggehaald",
            Self::Aangeboden => "aangeboden",
            Self::Ondertekend => "ondertekend",
            Self::Geweigerd => "geweigerd",
            Self::Ontvangen => "ontvangen",
            Self::Voorgesteld => "voorgesteld",
            Self::Akkoord => "akkoord",
            Self::NietAkkoord => "niet_akkoord",
        }
    }

    /// Reads the word; none for any other.
    pub fn lees(woord: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|melding| melding.woord() == woord)
    }

    /// What the person who did it reads.
    pub(super) fn zin(self, t: Tekst) -> String {
        t.uit("plan-gedaan", self.woord())
    }
}
