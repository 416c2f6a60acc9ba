// SPDX-License-Identifier: EUPL-1.2
//! The days of every term of a case, kept field by field rather than term by term: what they mean on a day can then be
//! decided for all of them at once ([`Standen`](crate::Standen)).

use crate::Dag;
use crate::gewoon::{Gewoon, Kolommen};
use crate::regel::{AANTAL, Reden, TermijnId, Uitkomst};
use crate::regels::GEWOON;

/// Terms that every ordinary case can have come first, and then those that it has only when a fact gives ground to one
/// (arbeidstherapie) or never; both rounded up to whole vectors, so that most cases look at the first alone.
pub(crate) const GEWONE_BANEN: usize = aantal(true).next_multiple_of(8);
/// All of them.
pub(crate) const BANEN: usize = GEWONE_BANEN + aantal(false).next_multiple_of(8);

// Which of them have a ground is kept in the bits of one number.
const _: () = assert!(BANEN <= u32::BITS as usize);

const fn aantal(gewoon: bool) -> usize {
    let (mut uit, mut n) = (0, 0);
    while n < AANTAL {
        uit += (heeft_een_gewoon_geval(n) == gewoon) as usize;
        n += 1;
    }
    uit
}

const fn heeft_een_gewoon_geval(n: usize) -> bool {
    !matches!(GEWOON[n], Gewoon::Geen)
}

/// The place of each term.
pub(crate) const PLEKKEN: [usize; AANTAL] = {
    let mut uit = [0; AANTAL];
    let (mut gewoon, mut bijzonder, mut n) = (0, GEWONE_BANEN, 0);
    while n < AANTAL {
        let teller = if heeft_een_gewoon_geval(n) { &mut gewoon } else { &mut bijzonder };
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

/// No day, where a later day means less: later than all of them. (The very last number that a day can be counts as none.)
pub(crate) const NOOIT: i32 = i32::MAX;
/// No day, where an earlier day means less: earlier than all of them.
pub(crate) const ALTIJD: i32 = i32::MIN;

/// The only terms that parties may depart from, and so the last one in order.
const LAATSTE_AF_TE_WIJKEN: usize = TermijnId::PlanVanAanpak as usize;
const _: () = assert!(plek(TermijnId::PlanVanAanpak) == LAATSTE_AF_TE_WIJKEN);
const _: () = assert!(plek(TermijnId::Probleemanalyse) == TermijnId::Probleemanalyse as usize);

/// What the facts say of one term, as numbers of days.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Baan {
    pub(crate) vanaf: i32,
    pub(crate) uiterlijk: i32,
    pub(crate) gedaan: i32,
    pub(crate) vervallen: bool,
}

impl From<&Uitkomst> for Baan {
    #[inline]
    fn from(uitkomst: &Uitkomst) -> Self {
        Self {
            vanaf: uitkomst.vanaf.map_or(ALTIJD, Dag::nummer),
            uiterlijk: uitkomst.uiterlijk.map_or(NOOIT, Dag::nummer),
            gedaan: uitkomst.gedaan.map_or(NOOIT, Dag::nummer),
            vervallen: uitkomst.vervallen.is_some(),
        }
    }
}

/// The outcomes of all terms.
#[derive(Debug, Clone)]
// In this order and from the beginning of a cache line: no vector then lies across two of them.
#[repr(C, align(64))]
pub(crate) struct Uitkomsten {
    vanaf: [i32; BANEN],
    uiterlijk: [i32; BANEN],
    gedaan: [i32; BANEN],
    vervallen: [Option<Reden>; BANEN],
    /// A bit for each term that has a ground.
    grond: u32,
    onverwijld: u32,
    afgeweken: [Option<Dag>; LAATSTE_AF_TE_WIJKEN + 1],
}

impl Uitkomsten {
    /// No term has a ground.
    pub(crate) const LEEG: Self = Self {
        grond: 0,
        onverwijld: 0,
        vanaf: [ALTIJD; BANEN],
        uiterlijk: [NOOIT; BANEN],
        gedaan: [NOOIT; BANEN],
        vervallen: [None; BANEN],
        afgeweken: [None; LAATSTE_AF_TE_WIJKEN + 1],
    };

    /// Makes place for a case of which every term is still to be [put](Self::zet).
    #[inline]
    pub(crate) fn maak_plaats(&mut self) {
        self.grond = 0;
        self.onverwijld = 0;
    }

    /// Makes place for an ordinary case, with what counting gives of it; what is asked of rules is still to be
    /// [put](Self::zet).
    #[inline]
    pub(crate) fn begin_gewoon(&mut self, geteld: &Kolommen) {
        self.grond = geteld.grond;
        self.onverwijld = 0;
        self.vanaf[..GEWONE_BANEN].copy_from_slice(&geteld.vanaf);
        self.uiterlijk[..GEWONE_BANEN].copy_from_slice(&geteld.uiterlijk);
        self.gedaan[..GEWONE_BANEN].copy_from_slice(&geteld.gedaan);
        self.vervallen[..GEWONE_BANEN].fill(None);
        self.afgeweken = [None; LAATSTE_AF_TE_WIJKEN + 1];
    }

    /// Puts the outcome of a term in its place, once each. What counting gave keeps its ground: a promise holds the two
    /// together (`alle_tegelijk_is_elk_voor_zich`).
    #[inline]
    pub(crate) fn zet(&mut self, id: TermijnId, uitkomst: Option<Uitkomst>) {
        let plek = plek(id);
        self.grond |= u32::from(uitkomst.is_some()) << plek;
        let uitkomst = uitkomst.unwrap_or_default();
        let baan = Baan::from(&uitkomst);
        self.onverwijld |= u32::from(uitkomst.onverwijld) << plek;
        self.vanaf[plek] = baan.vanaf;
        self.uiterlijk[plek] = baan.uiterlijk;
        self.gedaan[plek] = baan.gedaan;
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
            let dag = |nummer: i32, geen: i32| (nummer != geen).then(|| Dag::van_nummer(nummer));
            Uitkomst {
                vanaf: dag(self.vanaf[plek], ALTIJD),
                uiterlijk: dag(self.uiterlijk[plek], NOOIT),
                onverwijld: self.onverwijld >> plek & 1 == 1,
                gedaan: dag(self.gedaan[plek], NOOIT),
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
        Baan {
            vanaf: self.vanaf[plek],
            uiterlijk: self.uiterlijk[plek],
            gedaan: self.gedaan[plek],
            vervallen: self.vervallen[plek].is_some(),
        }
    }

    /// A bit for each term that has a ground.
    #[inline]
    pub(crate) const fn grond(&self) -> u32 {
        self.grond
    }

    /// Why the term in this place no longer exists; none when it does.
    #[inline]
    pub(crate) const fn reden(&self, plek: usize) -> Option<Reden> {
        self.vervallen[plek]
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
