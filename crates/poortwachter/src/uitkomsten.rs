// SPDX-License-Identifier: EUPL-1.2
//! The days of every term of a case, kept field by field rather than term by term: what they mean on a day can then be
//! decided for all of them at once ([`Standen`](crate::Standen)).

use crate::Dag;
use crate::regel::{AANTAL, Reden, TermijnId, Uitkomst};

/// Terms that an ordinary case can have come first, and then those that only few cases have; both rounded up to whole
/// vectors, so that an ordinary case looks at the first alone.
pub(crate) const GEWONE_BANEN: usize = aantal(false).next_multiple_of(8);
/// All of them.
pub(crate) const BANEN: usize = GEWONE_BANEN + aantal(true).next_multiple_of(8);

// Which of them have a ground is kept in the bits of one number.
const _: () = assert!(BANEN <= u32::BITS as usize);

const fn aantal(alleen_bijzonder: bool) -> usize {
    let (mut uit, mut n) = (0, 0);
    while n < AANTAL {
        uit += (TermijnId::ALLE[n].alleen_bijzonder() == alleen_bijzonder) as usize;
        n += 1;
    }
    uit
}

/// The place of each term.
const PLEKKEN: [usize; AANTAL] = {
    let mut uit = [0; AANTAL];
    let (mut gewoon, mut bijzonder, mut n) = (0, GEWONE_BANEN, 0);
    while n < AANTAL {
        let teller = if TermijnId::ALLE[n].alleen_bijzonder() { &mut bijzonder } else { &mut gewoon };
        uit[n] = *teller;
        *teller += 1;
        n += 1;
    }
    uit
};

/// The place of a term.
#[inline]
pub(crate) const fn plek(id: TermijnId) -> usize {
    PLEKKEN[id as usize]
}

/// No day, where a later day means less: later than all of them.
pub(crate) const NOOIT: i32 = i32::MAX;
/// No day, where an earlier day means less: earlier than all of them.
const ALTIJD: i32 = i32::MIN;

/// The only terms that parties may depart from, and so the last one in order.
const LAATSTE_AF_TE_WIJKEN: usize = TermijnId::PlanVanAanpak as usize;

/// What the facts say of one term, as numbers of days.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Baan {
    pub(crate) vanaf: i32,
    pub(crate) uiterlijk: i32,
    pub(crate) gedaan: i32,
    pub(crate) vervallen: bool,
}

impl Baan {
    #[inline]
    pub(crate) fn nieuw(
        vanaf: Option<Dag>,
        uiterlijk: Option<Dag>,
        gedaan: Option<Dag>,
        vervallen: Option<Reden>,
    ) -> Self {
        Self {
            vanaf: vanaf.map_or(ALTIJD, Dag::nummer),
            uiterlijk: uiterlijk.map_or(NOOIT, Dag::nummer),
            gedaan: gedaan.map_or(NOOIT, Dag::nummer),
            vervallen: vervallen.is_some(),
        }
    }
}

impl From<&Uitkomst> for Baan {
    #[inline]
    fn from(uitkomst: &Uitkomst) -> Self {
        Self::nieuw(uitkomst.vanaf, uitkomst.uiterlijk, uitkomst.gedaan, uitkomst.vervallen)
    }
}

/// The outcomes of all terms.
#[derive(Debug, Clone)]
pub(crate) struct Uitkomsten {
    /// A bit for each term that has a ground.
    grond: u32,
    onverwijld: u32,
    vanaf: [Option<Dag>; BANEN],
    uiterlijk: [Option<Dag>; BANEN],
    gedaan: [Option<Dag>; BANEN],
    vervallen: [Option<Reden>; BANEN],
    afgeweken: [Option<Dag>; LAATSTE_AF_TE_WIJKEN + 1],
}

impl Uitkomsten {
    /// No term has a ground.
    pub(crate) const LEEG: Self = Self {
        grond: 0,
        onverwijld: 0,
        vanaf: [None; BANEN],
        uiterlijk: [None; BANEN],
        gedaan: [None; BANEN],
        vervallen: [None; BANEN],
        afgeweken: [None; LAATSTE_AF_TE_WIJKEN + 1],
    };

    /// Makes place for another case, of which every ordinary term is still to be [put](Self::zet).
    #[inline]
    pub(crate) fn maak_plaats(&mut self) {
        self.grond = 0;
        self.onverwijld = 0;
    }

    /// Puts the outcome of a term in its place.
    #[inline]
    pub(crate) fn zet(&mut self, id: TermijnId, uitkomst: Option<Uitkomst>) {
        let plek = plek(id);
        self.grond |= u32::from(uitkomst.is_some()) << plek;
        let uitkomst = uitkomst.unwrap_or_default();
        self.onverwijld |= u32::from(uitkomst.onverwijld) << plek;
        self.vanaf[plek] = uitkomst.vanaf;
        self.uiterlijk[plek] = uitkomst.uiterlijk;
        self.gedaan[plek] = uitkomst.gedaan;
        self.vervallen[plek] = uitkomst.vervallen;
        if plek <= LAATSTE_AF_TE_WIJKEN {
            self.afgeweken[plek] = uitkomst.afgeweken;
        }
    }

    /// The outcome of one term; none when it has no ground.
    #[inline]
    pub(crate) fn van(&self, id: TermijnId) -> Option<Uitkomst> {
        self.heeft(id).then(|| {
            let plek = plek(id);
            Uitkomst {
                vanaf: self.vanaf[plek],
                uiterlijk: self.uiterlijk[plek],
                onverwijld: self.onverwijld >> plek & 1 == 1,
                gedaan: self.gedaan[plek],
                afgeweken: self.afgeweken.get(plek).copied().flatten(),
                vervallen: self.vervallen[plek],
            }
        })
    }

    /// Has this term a ground?
    #[inline]
    pub(crate) const fn heeft(&self, id: TermijnId) -> bool {
        self.grond >> plek(id) & 1 == 1
    }

    /// What the facts say of the term in this place; of an empty place nothing.
    #[inline]
    pub(crate) fn baan(&self, plek: usize) -> Baan {
        Baan::nieuw(self.vanaf[plek], self.uiterlijk[plek], self.gedaan[plek], self.vervallen[plek])
    }

    /// A bit for each term that has a ground.
    #[inline]
    pub(crate) const fn grond(&self) -> u32 {
        self.grond
    }

    /// Why each term no longer exists; none for those that do.
    #[inline]
    pub(crate) const fn redenen(&self) -> &[Option<Reden>; BANEN] {
        &self.vervallen
    }

    /// Did the parties depart from any term?
    #[inline]
    pub(crate) fn is_afgeweken(&self) -> bool {
        self.afgeweken != [None; LAATSTE_AF_TE_WIJKEN + 1]
    }

    /// The terms with a ground from which the parties departed, and until when.
    #[inline]
    pub(crate) fn afgeweken(&self) -> impl Iterator<Item = (TermijnId, Dag)> {
        TermijnId::ALLE.iter().zip(self.afgeweken).filter_map(|(id, tot)| Some((*id, tot?)))
    }
}
