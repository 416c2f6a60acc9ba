// SPDX-License-Identifier: EUPL-1.2
//! The part of a form that ends something and is saved while somebody types: where it saves itself, and what is saved.
//! Its button sends it elsewhere.

use crate::web::Tekst;
use crate::web::bewaren::Bewaarstand;
use crate::web::formulier::Fouten;
use jiff::Timestamp;

/// What was saved of a form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kladstand {
    /// Its version; 0: nothing was saved.
    pub versie: u32,
    /// When.
    pub op: Option<Timestamp>,
}

/// The mark of the form, and the line just above its buttons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kladblok {
    pub(super) adres: String,
    pub(super) stand: Bewaarstand,
}

impl Kladblok {
    /// For a form that saves itself at this address. Shown again with faults, what is in it may be nowhere else.
    pub(super) fn nieuw(t: Tekst, adres: String, klad: Kladstand, fouten: &Fouten) -> Self {
        let stand = if fouten.is_leeg() {
            Bewaarstand::nieuw(t, klad.versie, klad.op)
        } else {
            Bewaarstand::onbewaard(t, klad.versie)
        };
        Self { adres, stand: stand.van_klad() }
    }
}
