// SPDX-License-Identifier: EUPL-1.2
//! A row of the log as a dossier reads it: what happened, or what is left of it, and who recorded it.

use crate::{Gebeurtenis, Hoedanigheid, PersoonId, gebeurtenis::Wissing};
use jiff::{Timestamp, civil::Date};

/// One event with its provenance, as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vastgelegd {
    /// Its number in its drawer.
    pub nummer: u32,
    /// What happened.
    pub inhoud: Inhoud,
    /// What the law counts from.
    pub geldt_vanaf: Date,
    /// Since when it is known.
    pub vastgelegd_op: Timestamp,
    /// Who recorded it.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
}

/// Who recorded something, when, and in which capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Herkomst {
    /// Who.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// At which instant.
    pub op: Timestamp,
}

/// What a row of the log holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inhoud {
    /// The event.
    Leesbaar(Gebeurtenis),
    /// The payload was erased; the kind is still known.
    Gewist {
        /// The kind, as the log spells it.
        soort: String,
    },
    /// The account of an erasure.
    Wissing(Wissing),
}

impl Vastgelegd {
    /// Who recorded it, when, and in which capacity.
    pub const fn herkomst(&self) -> Herkomst {
        Herkomst { door: self.door, hoedanigheid: self.hoedanigheid, op: self.vastgelegd_op }
    }
}

impl Inhoud {
    /// Reads what the log gives: kind, version, and the payload unless it was erased.
    ///
    /// # Errors
    /// As [`Gebeurtenis::uit_inhoud`].
    pub fn lees(soort: &str, versie: u16, inhoud: Option<&[u8]>) -> Result<Self, crate::LeesFout> {
        match inhoud {
            Some(bytes) if soort == Wissing::SOORT => Wissing::uit_inhoud(versie, bytes).map(Self::Wissing),
            Some(bytes) => Gebeurtenis::uit_inhoud(soort, versie, bytes).map(Self::Leesbaar),
            None => Ok(Self::Gewist { soort: soort.to_owned() }),
        }
    }

    /// The kind, as the log spells it.
    pub fn soort(&self) -> &str {
        match self {
            Self::Leesbaar(gebeurtenis) => gebeurtenis.soort(),
            Self::Gewist { soort } => soort,
            Self::Wissing(_) => Wissing::SOORT,
        }
    }
}
