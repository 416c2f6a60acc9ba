// SPDX-License-Identifier: EUPL-1.2
//! The examples of each rule: one table, read by the tests, by the documents and by the page of the rule.

use crate::{Dag, Feit, TermijnId, Termijnen, notatie};

/// What kind of example it is. Every rule has one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voorbeeldsoort {
    /// As most cases go.
    Gewoon,
    /// A day before and a day after something changes.
    Grens,
    /// What few cases have.
    Uitzondering,
}

impl Voorbeeldsoort {
    /// All of them.
    pub const ALLE: &[Self] = &[Self::Gewoon, Self::Grens, Self::Uitzondering];

    /// The word in the table.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Gewoon => "gewoon",
            Self::Grens => "grens",
            Self::Uitzondering => "uitzondering",
        }
    }
}

/// What a term says for some facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Antwoord {
    /// At the latest on this day.
    Uiterlijk(Dag),
    /// At once, without a day.
    Onverwijld,
    /// It is there, and has no day yet.
    GeenDag,
    /// It existed and ended.
    Vervallen,
    /// It has no ground here.
    Ontbreekt,
}

impl Antwoord {
    /// What this term says.
    pub fn van(termijnen: &Termijnen<'_>, id: TermijnId) -> Self {
        match termijnen.uitkomst(id) {
            None => Self::Ontbreekt,
            Some(uitkomst) if uitkomst.vervallen.is_some() => Self::Vervallen,
            Some(uitkomst) if uitkomst.onverwijld => Self::Onverwijld,
            Some(uitkomst) => uitkomst.uiterlijk.map_or(Self::GeenDag, Self::Uiterlijk),
        }
    }

    fn lees(tekst: &str) -> Option<Self> {
        match tekst {
            "onverwijld" => Some(Self::Onverwijld),
            "geen dag" => Some(Self::GeenDag),
            "vervallen" => Some(Self::Vervallen),
            "ontbreekt" => Some(Self::Ontbreekt),
            dag => Dag::lees(dag).ok().map(Self::Uiterlijk),
        }
    }
}

/// Facts, what a rule makes of them, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voorbeeld {
    /// What kind of example it is.
    pub soort: Voorbeeldsoort,
    /// The facts.
    pub feiten: Vec<Feit>,
    /// First day it can be done, when the example is about that.
    pub vanaf: Option<Dag>,
    /// What the rule says.
    pub antwoord: Antwoord,
    /// Why, and where that stands. In Dutch, with the abbreviations of jurists.
    pub bron: &'static str,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {regel} of the examples of `{}` cannot be read", .id.woord())]
pub struct Onleesbaar {
    /// Of which term.
    pub id: TermijnId,
    /// Which line, from 1.
    pub regel: usize,
}

impl Voorbeeld {
    /// The examples of a rule, in the order of its table.
    ///
    /// # Errors
    /// When a row cannot be read; a test keeps that from happening.
    pub fn van(id: TermijnId) -> Result<Vec<Self>, Onleesbaar> {
        let rijen = id.voorbeelden().lines().enumerate().skip(1);
        rijen.map(|(nummer, rij)| Self::lees(rij).ok_or(Onleesbaar { id, regel: nummer + 1 })).collect()
    }

    /// `soort,feiten,vanaf,uiterlijk,bron`; only the last may hold a comma.
    fn lees(rij: &'static str) -> Option<Self> {
        let mut cellen = rij.splitn(5, ',').map(str::trim);
        let soort = cellen.next()?;
        let soort = Voorbeeldsoort::ALLE.iter().copied().find(|s| s.woord() == soort)?;
        let feiten = notatie::lees(cellen.next()?).ok()?;
        let vanaf = match cellen.next()? {
            "-" => None,
            dag => Some(Dag::lees(dag).ok()?),
        };
        let antwoord = Antwoord::lees(cellen.next()?)?;
        Some(Self { soort, feiten, vanaf, antwoord, bron: cellen.next().filter(|bron| !bron.is_empty())? })
    }
}
