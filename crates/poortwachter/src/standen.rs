// SPDX-License-Identifier: EUPL-1.2
//! What every term of a case means on a day: for lists, which ask all of them of many cases.

use crate::Stand;
use crate::regel::{AANTAL, TermijnId};
use crate::stand::{Delen, Kijkdag, Soort, voorbij};
use crate::uitkomsten::{BANEN, GEWONE_BANEN, Uitkomsten, plek};

/// The states of all terms on one day.
#[derive(Debug, Clone)]
// In this order and from the beginning of a cache line: no vector then lies across two of them.
#[repr(C, align(64))]
pub struct Standen {
    soort: [Soort; BANEN],
    dag: [i32; BANEN],
    dagen: [i32; BANEN],
    reden: [Option<crate::Reden>; BANEN],
    /// A bit for each term that has a ground.
    grond: u32,
}

impl Default for Standen {
    /// No term has a ground.
    fn default() -> Self {
        Self {
            grond: 0,
            soort: [Soort::Open; BANEN],
            dag: [0; BANEN],
            dagen: [0; BANEN],
            reden: [None; BANEN],
        }
    }
}

impl Standen {
    /// The state of one term; none when it has no ground.
    #[inline]
    pub fn van(&self, id: TermijnId) -> Option<Stand> {
        (self.grond >> plek(id) & 1 == 1).then(|| self.delen(id).stand())
    }

    /// Every term that has a ground with its state, in the order of [`TermijnId::ALLE`].
    pub fn alle(&self) -> impl Iterator<Item = (TermijnId, Stand)> {
        TermijnId::ALLE.iter().filter_map(|id| Some((*id, self.van(*id)?)))
    }

    /// Decides them all.
    #[inline]
    pub(crate) fn bepaal(&mut self, kijk: &Kijkdag<'_, '_>, uitkomsten: &Uitkomsten) {
        self.grond = uitkomsten.grond();
        for plek in 0..GEWONE_BANEN {
            self.bepaal_een(plek, kijk, uitkomsten);
        }
        if self.grond >> GEWONE_BANEN != 0 {
            for plek in GEWONE_BANEN..BANEN {
                self.bepaal_een(plek, kijk, uitkomsten);
            }
            self.bepaal_wat_blijft(kijk, uitkomsten);
        }
        self.verfijn(kijk, uitkomsten);
    }

    #[inline]
    fn bepaal_een(&mut self, plek: usize, kijk: &Kijkdag<'_, '_>, uitkomsten: &Uitkomsten) {
        let delen = kijk.bepaal(uitkomsten.baan(plek), VOORBIJ[plek]);
        self.soort[plek] = delen.soort;
        self.dag[plek] = delen.dag;
        self.dagen[plek] = delen.dagen;
        self.reden[plek] = uitkomsten.reden(plek);
    }

    /// What goes on after recovery: a file that is kept, a decision that can be objected to.
    fn bepaal_wat_blijft(&mut self, kijk: &Kijkdag<'_, '_>, uitkomsten: &Uitkomsten) {
        for blijft in [TermijnId::Bewaartermijn, TermijnId::BezwaarLoonsanctie] {
            if uitkomsten.heeft(blijft) {
                let baan = uitkomsten.baan(plek(blijft));
                let delen = kijk.zonder_herstel().bepaal(baan, voorbij(blijft));
                self.zet(blijft, delen);
            }
        }
    }

    /// What only few terms know: UWV that let its day pass, and a departure.
    #[inline]
    fn verfijn(&mut self, kijk: &Kijkdag<'_, '_>, uitkomsten: &Uitkomsten) {
        let brief = &mut self.soort[plek(TermijnId::UwvBriefWia)];
        let vermoed = *brief == Soort::BijUwv && kijk.brief_vermoed();
        *brief = if vermoed { Soort::Vermoed } else { *brief };
        let besluit = TermijnId::LoonsanctieBesluit;
        if self.soort[plek(besluit)] == Soort::BijUwv {
            self.zet(besluit, kijk.bij_uwv(besluit, self.delen(besluit)));
        }
        if uitkomsten.is_afgeweken() {
            for (id, tot) in uitkomsten.afgeweken() {
                self.zet(id, kijk.met_afwijking(self.delen(id), Some(tot)));
            }
        }
    }

    /// Another state, for a term that a day sees otherwise than the facts alone.
    pub(crate) fn zet(&mut self, id: TermijnId, delen: impl Into<Delen>) {
        let (plek, delen) = (plek(id), delen.into());
        self.soort[plek] = delen.soort;
        self.dag[plek] = delen.dag;
        self.dagen[plek] = delen.dagen;
        self.reden[plek] = delen.reden;
    }

    #[inline]
    fn delen(&self, id: TermijnId) -> Delen {
        let plek = plek(id);
        Delen {
            soort: self.soort[plek],
            dag: self.dag[plek],
            dagen: self.dagen[plek],
            reden: self.reden[plek],
        }
    }
}

/// What becomes of each term when its day passes.
const VOORBIJ: [Soort; BANEN] = {
    let mut uit = [Soort::Open; BANEN];
    let mut n = 0;
    while n < AANTAL {
        uit[plek(TermijnId::ALLE[n])] = voorbij(TermijnId::ALLE[n]);
        n += 1;
    }
    uit
};
