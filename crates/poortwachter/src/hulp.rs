// SPDX-License-Identifier: EUPL-1.2
//! Who to ask what when it gets stuck: an expert opinion, another bedrijfsarts, a complaint, an objection, a judge.
//!
//! What each is for, who may ask, of whom, and what comes of it. Which of them is wise in a case is for people.

mod id;
mod lijst;

pub use id::HulpId;

use crate::bedragen::Bedragsoort;
use crate::{Bron, Taal};

/// Who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vrager {
    /// The employee only.
    Werknemer,
    /// The employer only.
    Werkgever,
    /// Each of them.
    Allebei,
}

impl Vrager {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Werknemer => "werknemer",
            Self::Werkgever => "werkgever",
            Self::Allebei => "allebei",
        }
    }
}

/// Does it settle the matter?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kracht {
    /// Advice; nobody is bound, and UWV and judges weigh it.
    Advies,
    /// It binds.
    Besluit,
    /// It depends on what the parties make of it.
    Gesprek,
}

impl Kracht {
    /// In words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Advies => {
                ("Het is een advies. Niemand is eraan gebonden.", "It is advice. Nobody is bound by it.")
            }
            Self::Besluit => ("De uitkomst bindt.", "The outcome binds."),
            Self::Gesprek => ("Je komt er samen uit, of niet.", "You settle it together, or not."),
        };
        taal.van(nl, en)
    }
}

/// One way to get help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hulp {
    /// Which.
    pub id: HulpId,
    /// Who may ask.
    pub vrager: Vrager,
    /// What it is worth.
    pub kracht: Kracht,
    /// What it costs, by who asks; empty when nothing is known or it is free.
    pub kosten: &'static [Bedragsoort],
    /// Where it stands.
    pub bronnen: &'static [Bron],
    naam: [&'static str; 2],
    wanneer: [&'static str; 2],
    hoe: [&'static str; 2],
}

impl Hulp {
    /// All of them, the lightest first.
    ///
    /// ```
    /// use poortwachter::{Taal, hulp::{Hulp, HulpId, Vrager}};
    ///
    /// let tweede = Hulp::van(HulpId::SecondOpinion);
    /// assert_eq!(tweede.vrager, Vrager::Werknemer);
    /// assert!(tweede.kosten.is_empty());
    /// assert!(tweede.wanneer(Taal::En).starts_with("You doubt"));
    /// assert_eq!(Hulp::ALLE.iter().filter(|hulp| hulp.vrager == Vrager::Werkgever).count(), 2);
    /// ```
    pub const ALLE: &[Self] = lijst::ALLE;

    /// This one.
    pub const fn van(id: HulpId) -> &'static Self {
        &Self::ALLE[id as usize]
    }

    /// How it is called.
    pub const fn naam(&self, taal: Taal) -> &'static str {
        taal.van(self.naam[0], self.naam[1])
    }

    /// When to ask it, said to who asks.
    pub const fn wanneer(&self, taal: Taal) -> &'static str {
        taal.van(self.wanneer[0], self.wanneer[1])
    }

    /// Of whom to ask it, and what happens.
    pub const fn hoe(&self, taal: Taal) -> &'static str {
        taal.van(self.hoe[0], self.hoe[1])
    }
}
