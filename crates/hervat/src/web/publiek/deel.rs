// SPDX-License-Identifier: EUPL-1.2
//! One question of a form, of whatever kind.

use crate::web::formulier::{Keuze, Veld, Vinkje};
use askama::filters::HtmlSafe;
use std::fmt;

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Deel {
    Veld(Box<Veld>),
    Keuze(Keuze),
    Vinkje(Vinkje),
}

impl HtmlSafe for Deel {}

impl fmt::Display for Deel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Veld(veld) => veld.fmt(f),
            Self::Keuze(keuze) => keuze.fmt(f),
            Self::Vinkje(vinkje) => vinkje.fmt(f),
        }
    }
}

impl From<Veld> for Deel {
    fn from(veld: Veld) -> Self {
        Self::Veld(Box::new(veld))
    }
}

impl From<Keuze> for Deel {
    fn from(keuze: Keuze) -> Self {
        Self::Keuze(keuze)
    }
}

impl From<Vinkje> for Deel {
    fn from(vinkje: Vinkje) -> Self {
        Self::Vinkje(vinkje)
    }
}
