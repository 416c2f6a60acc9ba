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

    /// Other tasks on a day. It may be any day: what tasks on a day without hours mean, says [`Schema::beoordeel`].
    pub fn zet(&mut self, dag: Dag, taken: &[usize]) {
        match self.dagen.binary_search(&dag) {
            Ok(plaats) => self.taken[plaats] = taken.to_vec(),
            Err(plaats) => {
                self.dagen.insert(plaats, dag);
                self.taken.insert(plaats, taken.to_vec());
            }
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
        let aangepast = self.heeft_aangepast();
        let taken = self.dagen().iter().map(|dag| {
            if dag.minuten == 0 {
                Vec::new()
            } else {
                keuze.dag(dag, |taak| self.mag(taak, dag.dag, aangepast))
            }
        });
        Verdeling { taken: taken.collect(), dagen: self.dagen().iter().map(|dag| dag.dag).collect() }
    }

    /// What a division means, for instance one that a person made of the proposal.
    pub fn beoordeel(&self, verdeling: &Verdeling) -> Vec<Opmerking> {
        let mut uit = Vec::new();
        let mut bij = |soort, dag| uit.push(Opmerking::Taken { soort, dag });
        let mut gisteren_zwaar = false;
        let aangepast = self.heeft_aangepast();
        for (dag, taken) in verdeling.dagen.iter().zip(&verdeling.taken) {
            let taken: Vec<_> = taken.iter().filter_map(|plaats| self.plan.taken.get(*plaats)).collect();
            let uren = self.minuten_op(*dag) > 0;
            if !taken.is_empty() && !uren {
                bij(Taakopmerking::TaakZonderUren, *dag);
            }
            let zwaar = taken.iter().any(|taak| taak.zwaarte == Zwaarte::Zwaar);
            if zwaar && gisteren_zwaar {
                bij(Taakopmerking::TweeZwareDagen, *dag);
            }
            if uren {
                gisteren_zwaar = zwaar;
            }
            if taken.windows(2).any(|twee| twee.iter().all(|taak| taak.zwaarte == Zwaarte::Zwaar)) {
                bij(Taakopmerking::ZwaarOpZwaar, *dag);
            }
            if taken.iter().any(|taak| self.te_vroeg(taak, *dag)) {
                bij(Taakopmerking::DeadlineTeVroeg, *dag);
            }
            if aangepast && taken.iter().any(|taak| taak.eigen_werk) && !self.is_vol(*dag) {
                bij(Taakopmerking::EigenWerkTeVroeg, *dag);
            }
        }
        uit.extend(self.niets_leuks(verdeling, aangepast));
        uit
    }

    /// Own work waits as long as there is adapted work.
    fn mag(&self, taak: &Taak, dag: Dag, aangepast: bool) -> bool {
        !(self.te_vroeg(taak, dag) || taak.eigen_werk && aangepast)
    }

    /// A deadline in the first two weeks from the start on.
    fn te_vroeg(&self, taak: &Taak, dag: Dag) -> bool {
        taak.deadline && dag < self.plan.start.plus(TWEE_WEKEN)
    }

    /// Minutes planned on a day; none on a day that is no workable day.
    fn minuten_op(&self, dag: Dag) -> u32 {
        let plaats = self.dagen().binary_search_by_key(&dag, |werkdag| werkdag.dag);
        plaats.map_or(0, |plaats| self.dagen()[plaats].minuten)
    }

    fn is_vol(&self, dag: Dag) -> bool {
        self.volledig().is_some_and(|volledig| volledig <= dag)
    }

    /// Goes through every task: to be asked once, not for each of them.
    fn heeft_aangepast(&self) -> bool {
        self.plan.taken.iter().any(|taak| !taak.eigen_werk)
    }

    /// The first week with tasks, when something pleasant could have been in it and is not.
    fn niets_leuks(&self, verdeling: &Verdeling, aangepast: bool) -> Option<Opmerking> {
        let leuk = |plaats: &usize| self.plan.taken.get(*plaats).is_some_and(|taak| taak.leuk);
        let eerste = self.dagen().iter().find(|dag| !verdeling.op(dag.dag).is_empty())?.dag;
        let week = maandag(eerste)..=maandag(eerste).plus(6);
        let dagen = || self.dagen().iter().filter(|dag| week.contains(&dag.dag));
        let taken = &self.plan.taken;
        let kan = |dag: &Werkdag| taken.iter().any(|taak| taak.leuk && self.mag(taak, dag.dag, aangepast));
        let mogelijk = dagen().any(|dag| dag.minuten > 0 && kan(dag));
        let is_er = dagen().any(|dag| verdeling.op(dag.dag).iter().any(leuk));
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
        while gekozen.len() < aantal {
            let kan = |plaats: &usize| {
                let taak = &self.taken[*plaats];
                mag(taak) && !gekozen.contains(plaats) && !(zwaar && taak.zwaarte == Zwaarte::Zwaar)
            };
            let nieuw = |plaats: &usize| self.keren[*plaats] == 0;
            let leuk = |plaats: &usize| self.taken[*plaats].leuk;
            // What is liked, and can be done today, has had its turn before anything else begins.
            let leuk_eerst =
                (0..self.taken.len()).any(|plaats| leuk(&plaats) && nieuw(&plaats) && kan(&plaats));
            let kan = (0..self.taken.len())
                .filter(|plaats| kan(plaats) && !(leuk_eerst && nieuw(plaats) && !leuk(plaats)));
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
