// SPDX-License-Identifier: EUPL-1.2
//! The facts that few dossiers have, in the state of a dossier.

use super::Dossier;
use crate::{
    Rechtsfeit,
    woorden::{Mogelijkheden, Rechtsfeitsoort},
};
use jiff::civil::Date;

impl Dossier {
    /// What UWV decided or wrote, what is expected, and whether the employment ends; by kind, then by day.
    pub fn rechtsfeiten(&self) -> &[Rechtsfeit] {
        &self.rechtsfeiten
    }

    /// The days from which other work is the agreed work: the law then counts anew. One that a first sick day overtook
    /// says nothing of this illness (see [`Dossier::past_niet`]).
    pub(crate) fn ander_werk(&self) -> Vec<Date> {
        let eerste = self.eerste_ziektedag();
        self.dagen_van(Rechtsfeitsoort::BedongenArbeidGewijzigd).filter(|per| *per > eerste).collect()
    }

    /// The day on which no return was expected, unless a later judgement sees possibilities.
    pub(super) fn niet_terug_verwacht(&self) -> Option<Date> {
        let op = self.dagen_van(Rechtsfeitsoort::NietTerugVerwacht).next()?;
        let ziet = Some(Mogelijkheden::Ja);
        let toch = self.stappen().iter().any(|gezet| gezet.op > op && gezet.mogelijkheden == ziet);
        (!toch).then_some(op)
    }

    fn dagen_van(&self, soort: Rechtsfeitsoort) -> impl Iterator<Item = Date> {
        self.rechtsfeiten.iter().filter(move |feit| feit.soort() == soort).map(Rechtsfeit::op)
    }

    pub(super) fn neem_rechtsfeit_op(&mut self, feit: Rechtsfeit) {
        self.rechtsfeiten.retain(|ander| !feit.vervangt(ander));
        self.rechtsfeiten.push(feit);
        self.rechtsfeiten.sort_unstable_by_key(|feit| (feit.soort(), *feit));
    }

    pub(super) fn haal_rechtsfeit_weg(&mut self, soort: Rechtsfeitsoort, op: Date) {
        self.rechtsfeiten.retain(|feit| (feit.soort(), feit.op()) != (soort, op));
    }
}
