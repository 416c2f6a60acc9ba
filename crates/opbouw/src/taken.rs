// SPDX-License-Identifier: EUPL-1.2
//! Which task on which day, as a proposal that a person may change, and what a change means.
//!
//! Pleasant first, heavy and light alternating, no two heavy days in a row, no deadlines in the first two weeks,
//! adapted work before own work.

use crate::raam::maandag;
use crate::{Opmerking, Schema, Taak, Taakopmerking, Werkdag, Zwaarte};
use poortwachter::Dag;

mod tweede;

pub use tweede::{Takenweek, Weekdeel};

/// Tasks per workable day, as places in the plan's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdeling {
    dagen: Vec<Dag>,
    taken: Vec<Vec<usize>>,
}

impl Verdeling {
    /// The tasks of a day, as places in the plan's list.
    pub fn op(&self, dag: Dag) -> &[usize] {
        self.dagen.binary_search(&dag).map_or(&[], |plaats| &self.taken[plaats])
    }

    /// Other tasks on a day; a day that is no workable day of the schedule has none.
    pub fn zet(&mut self, dag: Dag, taken: &[usize]) {
        if let Ok(plaats) = self.dagen.binary_search(&dag) {
            self.taken[plaats] = taken.to_vec();
        }
    }
}

/// Minutes for which one task is enough; a day has a task more for each time as long.
const PER_TAAK: u32 = 120;
/// No deadlines in so many days.
const TWEE_WEKEN: i32 = 14;

impl Schema<'_> {
    /// A division of tasks that a coach would find sensible.
    pub fn voorstel(&self) -> Verdeling {
        let mut keuze = Keuze::nieuw(&self.plan.taken);
        let taken = self.dagen().iter().map(|dag| {
            if dag.minuten == 0 { Vec::new() } else { keuze.dag(dag, |taak| self.mag(taak, dag.dag)) }
        });
        Verdeling { taken: taken.collect(), dagen: self.dagen().iter().map(|dag| dag.dag).collect() }
    }

    /// What a division means, for instance one that a person made of the proposal.
    pub fn beoordeel(&self, verdeling: &Verdeling) -> Vec<Opmerking> {
        let mut uit = Vec::new();
        let mut bij = |soort, dag| uit.push(Opmerking::Taken { soort, dag });
        let mut gisteren_zwaar = false;
        for dag in self.dagen() {
            let taken: Vec<_> =
                verdeling.op(dag.dag).iter().filter_map(|plaats| self.plan.taken.get(*plaats)).collect();
            if !taken.is_empty() && dag.minuten == 0 {
                bij(Taakopmerking::TaakZonderUren, dag.dag);
            }
            let zwaar = taken.iter().any(|taak| taak.zwaarte == Zwaarte::Zwaar);
            if zwaar && gisteren_zwaar {
                bij(Taakopmerking::TweeZwareDagen, dag.dag);
            }
            if dag.minuten > 0 {
                gisteren_zwaar = zwaar;
            }
            if taken.windows(2).any(|twee| twee.iter().all(|taak| taak.zwaarte == Zwaarte::Zwaar)) {
                bij(Taakopmerking::ZwaarOpZwaar, dag.dag);
            }
            if taken.iter().any(|taak| self.te_vroeg(taak, dag.dag)) {
                bij(Taakopmerking::DeadlineTeVroeg, dag.dag);
            }
            if taken.iter().any(|taak| self.eerst_aangepast(taak, dag.dag)) {
                bij(Taakopmerking::EigenWerkTeVroeg, dag.dag);
            }
        }
        uit.extend(self.niets_leuks(verdeling));
        uit
    }

    fn mag(&self, taak: &Taak, dag: Dag) -> bool {
        !(self.te_vroeg(taak, dag) || taak.eigen_werk && self.heeft_aangepast())
    }

    /// A deadline within two weeks, or within the first two ISO weeks, whichever ends later.
    fn te_vroeg(&self, taak: &Taak, dag: Dag) -> bool {
        taak.deadline && dag < self.plan.start.plus(TWEE_WEKEN).max(maandag(self.plan.start).plus(TWEE_WEKEN))
    }

    fn eerst_aangepast(&self, taak: &Taak, dag: Dag) -> bool {
        let vol = self.volledig().is_some_and(|volledig| volledig <= dag);
        taak.eigen_werk && !vol && self.heeft_aangepast()
    }

    fn heeft_aangepast(&self) -> bool {
        self.plan.taken.iter().any(|taak| !taak.eigen_werk)
    }

    /// The first week with tasks, when something pleasant could have been in it and is not.
    fn niets_leuks(&self, verdeling: &Verdeling) -> Option<Opmerking> {
        let leuk = |plaats: &usize| self.plan.taken.get(*plaats).is_some_and(|taak| taak.leuk);
        let eerste = self.dagen().iter().find(|dag| !verdeling.op(dag.dag).is_empty())?.dag;
        let tot_en_met = maandag(eerste).plus(6);
        let mogelijk = self.plan.taken.iter().any(|taak| taak.leuk && self.mag(taak, tot_en_met));
        let mut week = self.dagen().iter().filter(|dag| dag.dag <= tot_en_met);
        let is_er = week.any(|dag| verdeling.op(dag.dag).iter().any(leuk));
        (mogelijk && !is_er).then_some(Opmerking::Taken { soort: Taakopmerking::EerstWatLeukIs, dag: eerste })
    }
}

/// Goes through the days and remembers what was given out.
struct Keuze<'t> {
    taken: &'t [Taak],
    /// How often each task was given out.
    keren: Vec<u32>,
    gisteren_zwaar: bool,
}

impl<'t> Keuze<'t> {
    fn nieuw(taken: &'t [Taak]) -> Self {
        Self { taken, keren: vec![0; taken.len()], gisteren_zwaar: false }
    }

    /// Tasks for one day, one for each two hours: what was done least comes first, pleasant before other, light
    /// before heavy; at most one heavy task, and none on the day after one.
    fn dag(&mut self, dag: &Werkdag, mag: impl Fn(&Taak) -> bool) -> Vec<usize> {
        let aantal = usize::try_from(dag.minuten.div_ceil(PER_TAAK)).unwrap_or(1);
        let mut gekozen: Vec<usize> = Vec::with_capacity(aantal.min(self.taken.len()));
        let mut zwaar = self.gisteren_zwaar;
        // What is liked has had its turn before anything else begins.
        let leuk_eerst = (0..self.taken.len())
            .any(|plaats| self.taken[plaats].leuk && self.keren[plaats] == 0 && mag(&self.taken[plaats]));
        while gekozen.len() < aantal {
            let kan = (0..self.taken.len()).filter(|plaats| {
                let taak = &self.taken[*plaats];
                let nieuw = self.keren[*plaats] == 0;
                mag(taak)
                    && !gekozen.contains(plaats)
                    && !(zwaar && taak.zwaarte == Zwaarte::Zwaar)
                    && !(leuk_eerst && nieuw && !taak.leuk)
            });
            let volgorde = |plaats: &usize| {
                let taak = &self.taken[*plaats];
                (self.keren[*plaats], !taak.leuk, taak.zwaarte)
            };
            let Some(plaats) = kan.min_by_key(volgorde) else { break };
            zwaar |= self.taken[plaats].zwaarte == Zwaarte::Zwaar;
            self.keren[plaats] += 1;
            gekozen.push(plaats);
        }
        self.gisteren_zwaar = gekozen.iter().any(|plaats| self.taken[*plaats].zwaarte == Zwaarte::Zwaar);
        gekozen.sort_by_key(|plaats| !self.taken[*plaats].leuk);
        gekozen
    }
}
