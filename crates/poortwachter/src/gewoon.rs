// SPDX-License-Identifier: EUPL-1.2
//! The ordinary case: most of its days follow from counting alone, and are computed for all terms at once.
//!
//! What counting says of a rule is written down once, as data. The rule's own function reads it, with its steps, for
//! the explanation and for every case that is not ordinary; here it is laid beside that of the other rules.

use crate::omtrek::{Omtrek, WACHTTIJD_DAGEN};
use crate::regel::{AANTAL, Uitkomst};
use crate::regels::GEWOON;
use crate::uitkomsten::{ALTIJD, GEWONE_BANEN, NOOIT, PLEKKEN};
use crate::verloop::{Stil, Verloop};
use crate::{Daad, Dag, Geval};

/// What an ordinary case ([`Omtrek::gewoon`]) has of a rule, unless a fact makes it other
/// ([`Omtrek::anders_dan_geteld`]).
#[derive(Debug, Clone, Copy)]
pub(crate) enum Gewoon {
    /// The term has no ground in it, unless a fact gives it one.
    Geen,
    /// Counting alone gives its days.
    Geteld(Geteld),
    /// The rule is asked, as in any other case.
    Gevraagd,
}

/// Days that follow from counting alone, and the act that fulfils the term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Geteld {
    pub(crate) vanaf: Option<Telwijze>,
    pub(crate) uiterlijk: Telwijze,
    pub(crate) gedaan: Option<Daad>,
}

impl Geteld {
    /// The same for one rule of any case, with the steps that lead to its last day.
    #[inline]
    pub(crate) fn uitkomst(self, geval: &Geval<'_>, verloop: &mut impl Verloop) -> Uitkomst {
        Uitkomst::uiterlijk(verloop.geteld(geval, self.uiterlijk))
            .vanaf(self.vanaf.map(|wijze| Stil.geteld(geval, wijze)))
            .gedaan(self.gedaan.and_then(|daad| geval.gedaan(daad)))
    }
}

/// The ways of counting that ask for nothing but sick days and the end of an extension ([`crate::tellen`]).
#[derive(Debug, Clone, Copy)]
pub enum Telwijze {
    /// Forward: the day after so many weeks of illness.
    NaWeken(i32),
    /// The first day of this week of illness.
    BeginWeek(i32),
    /// The last day of this week of illness.
    EindeWeek(i32),
    /// Back: calendar weeks before the last day of the waiting time, or of the extension of it.
    VoorHetEinde(i32),
    /// So many calendar weeks before the day after so many weeks of illness.
    VoorNaWeken(i32, i32),
    /// So many calendar weeks before the last day of this week of illness.
    VoorEindeWeek(i32, i32),
}

impl Telwijze {
    /// In an ordinary case: which counted sick day it starts from, and how many calendar days lie between. The second
    /// reading of [`Verloop::geteld`]: a promise holds the two together (`alle_tegelijk_is_elk_voor_zich`).
    const fn punt(self) -> (i32, i32) {
        match self {
            Self::NaWeken(weken) => (7 * weken, 1),
            Self::BeginWeek(week) => (7 * week - 6, 0),
            Self::EindeWeek(week) => (7 * week, 0),
            Self::VoorHetEinde(weken) => (WACHTTIJD_DAGEN, -7 * weken),
            Self::VoorNaWeken(ervoor, weken) => (7 * weken, 1 - 7 * ervoor),
            Self::VoorEindeWeek(ervoor, week) => (7 * week, -7 * ervoor),
        }
    }
}

/// What counting gives of every term of an ordinary case, in the places of the terms.
pub(crate) struct Kolommen {
    /// A bit for each term of which counting gives the days.
    pub(crate) grond: u32,
    pub(crate) vanaf: [i32; GEWONE_BANEN],
    pub(crate) uiterlijk: [i32; GEWONE_BANEN],
    pub(crate) gedaan: [i32; GEWONE_BANEN],
}

impl Kolommen {
    #[inline]
    pub(crate) fn van(omtrek: &Omtrek) -> Self {
        Self {
            grond: GETELD,
            vanaf: VANAF.dagen(omtrek),
            uiterlijk: UITERLIJK.dagen(omtrek),
            gedaan: omtrek.gedaan_op_plek,
        }
    }
}

/// The day on which the act was done that fulfils each term, in the places of the terms.
pub(crate) fn gedaan(daden: &[Option<Dag>; Daad::ALLE.len()]) -> [i32; GEWONE_BANEN] {
    let mut uit = [NOOIT; GEWONE_BANEN];
    for (gewoon, plek) in GEWOON.into_iter().zip(PLEKKEN) {
        if let Gewoon::Geteld(Geteld { gedaan: Some(daad), .. }) = gewoon {
            uit[plek] = daden[daad as usize].map_or(NOOIT, Dag::nummer);
        }
    }
    uit
}

/// A bit for each term of which counting gives the days.
const GETELD: u32 = {
    let (mut uit, mut n) = (0, 0);
    while n < AANTAL {
        if let Gewoon::Geteld(_) = GEWOON[n] {
            uit |= 1 << PLEKKEN[n];
        }
        n += 1;
    }
    uit
};

const VANAF: Kolom = {
    let (mut uit, mut n) = (Kolom::LEEG, 0);
    while n < AANTAL {
        if let Gewoon::Geteld(Geteld { vanaf: Some(wijze), .. }) = GEWOON[n] {
            uit = uit.met(PLEKKEN[n], wijze);
        }
        n += 1;
    }
    uit
};

const UITERLIJK: Kolom = {
    let (mut uit, mut n) = (Kolom::LEEG, 0);
    while n < AANTAL {
        if let Gewoon::Geteld(Geteld { uiterlijk, .. }) = GEWOON[n] {
            uit = uit.met(PLEKKEN[n], uiterlijk);
        }
        n += 1;
    }
    uit
};

/// One day of every term, in the places of the terms: as counting gives it.
struct Kolom {
    /// All bits where there is such a day, and none where there is not.
    heeft: [i32; GEWONE_BANEN],
    /// The counted sick day that it starts from.
    ziektedag: [i32; GEWONE_BANEN],
    /// From the first sick day, when there was no interruption before.
    dagen: [i32; GEWONE_BANEN],
}

impl Kolom {
    const LEEG: Self =
        Self { heeft: [0; GEWONE_BANEN], ziektedag: [0; GEWONE_BANEN], dagen: [0; GEWONE_BANEN] };

    const fn met(mut self, plek: usize, wijze: Telwijze) -> Self {
        let (ziektedag, dagen) = wijze.punt();
        self.heeft[plek] = -1;
        self.ziektedag[plek] = ziektedag;
        self.dagen[plek] = ziektedag - 1 + dagen;
        self
    }

    /// As [`Geval::dag`] says, of a case with one interruption at most. Without a branch, so that it is done for
    /// several terms in one instruction.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the columns are constants: what is not there falls away")]
    fn dagen(&self, omtrek: &Omtrek) -> [i32; GEWONE_BANEN] {
        let (eerste, onderbroken) = (omtrek.eerste.nummer(), omtrek.slot.anker.sinds(omtrek.eerste));
        let mut uit = [0; GEWONE_BANEN];
        for (plek, uit) in uit.iter_mut().enumerate() {
            let erbij = if self.ziektedag[plek] > omtrek.slot.eerder { onderbroken } else { 0 };
            let dag = eerste.wrapping_add(erbij).wrapping_add(self.dagen[plek]);
            *uit = dag & self.heeft[plek] | ALTIJD & !self.heeft[plek];
        }
        uit
    }
}
