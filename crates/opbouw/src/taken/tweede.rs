// SPDX-License-Identifier: EUPL-1.2
//! The second phase: hours are full, and week by week own tasks take the place of adapted ones.

use crate::grenzen::begrens;
use crate::raam::{Isoweek, Raam, maandag};
use crate::{Plan, Schema, Taak};
use poortwachter::Dag;

/// One week of the second phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takenweek {
    /// Its Monday.
    pub maandag: Dag,
    /// What is done in it, own work first.
    pub delen: Vec<Weekdeel>,
}

/// How much of one task in a week, and how fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekdeel {
    /// The task, as a place in the plan's list.
    pub taak: usize,
    /// Minutes in this week.
    pub minuten: u32,
    /// Percent of the usual pace.
    pub tempo: u32,
}

impl Takenweek {
    /// Its ISO number.
    pub fn week(&self) -> Isoweek {
        Isoweek::van(self.maandag)
    }
}

/// A pace is agreed in steps of so many percent.
const TEMPO_STAP: u32 = 5;
/// The first weeks of own work have no deadlines either, when there is anything else.
const ZONDER_DEADLINE: u32 = 2;

impl Schema<'_> {
    /// Own work in so many weeks (1 to 104), from the Monday after full hours on: a larger share every week, task
    /// after task, the last week all of it at the usual pace. Empty when hours do not become full or there is no own
    /// task.
    pub fn takenopbouw(&self, weken: u32) -> Vec<Takenweek> {
        let fase = Fase::nieuw(&self.plan.taken, weken.clamp(1, Plan::WEKEN));
        let Some(volledig) = self.volledig().filter(|_| !fase.eigen.is_empty()) else { return Vec::new() };
        let mut eerste = maandag(volledig);
        let week = |nummer| {
            eerste = eerste.plus(7);
            let uren = self.hoogstens(&Raam::nieuw(self.plan, &self.vrij, eerste));
            Takenweek { maandag: eerste, delen: fase.week(nummer, uren, self.plan.afronding) }
        };
        (1..=fase.weken).map(week).collect()
    }

    /// The contract's minutes in this week, as far as the limits allow them: a table of one's own may end before a limit
    /// begins.
    fn hoogstens(&self, raam: &Raam) -> u32 {
        let mut minuten = raam.vol();
        begrens(self.plan, raam, &mut minuten);
        minuten[..raam.dagen().len()].iter().sum()
    }
}

/// The tasks of the second phase, each own one with the week in which it begins, from 1.
struct Fase<'t> {
    taken: &'t [Taak],
    weken: u32,
    eigen: Vec<(usize, u32)>,
    aangepast: Vec<usize>,
}

impl<'t> Fase<'t> {
    fn nieuw(taken: &'t [Taak], weken: u32) -> Self {
        let (mut volgorde, aangepast): (Vec<_>, Vec<_>) =
            (0..taken.len()).partition(|plaats| taken[*plaats].eigen_werk);
        volgorde.sort_by_key(|plaats| {
            let taak = &taken[*plaats];
            (taak.deadline, taak.zwaarte, !taak.leuk)
        });
        let aantal = u32::try_from(volgorde.len()).unwrap_or(u32::MAX).max(1);
        let eigen = volgorde.into_iter().zip(0..).map(|(plaats, nummer)| {
            // Spread over all weeks but the last, which is for the pace.
            let mut vanaf = 1 + nummer * (weken - 1) / aantal;
            if taken[plaats].deadline && !aangepast.is_empty() {
                vanaf = vanaf.max(ZONDER_DEADLINE + 1).min(weken);
            }
            (plaats, vanaf)
        });
        Self { taken, weken, eigen: eigen.collect(), aangepast }
    }

    fn week(&self, nummer: u32, basis: u32, eenheid: u32) -> Vec<Weekdeel> {
        let begonnen: Vec<_> = self.eigen.iter().filter(|(_, vanaf)| *vanaf <= nummer).collect();
        let eigen = if nummer == self.weken || self.aangepast.is_empty() {
            basis
        } else if begonnen.is_empty() {
            0
        } else {
            basis * nummer / self.weken / eenheid * eenheid
        };
        let van_eigen =
            begonnen.iter().zip(gelijk(eigen, begonnen.len(), eenheid)).map(|((taak, vanaf), minuten)| {
                let tempo = self.tempo(self.taken[*taak].tempo, *vanaf, nummer);
                Weekdeel { taak: *taak, minuten, tempo }
            });
        let rest = gelijk(basis - eigen, self.aangepast.len(), eenheid);
        let aangepast = self.aangepast.iter().zip(rest).map(|(taak, minuten)| Weekdeel {
            taak: *taak,
            minuten,
            tempo: self.taken[*taak].tempo,
        });
        van_eigen.chain(aangepast).filter(|deel| deel.minuten > 0).collect()
    }

    /// From the pace of now, evenly, to the usual one in the last week; who is faster stays so.
    fn tempo(&self, nu: u32, vanaf: u32, nummer: u32) -> u32 {
        if nu >= 100 || nummer >= self.weken {
            return nu.max(100);
        }
        let gegroeid = nu + (100 - nu) * (nummer - vanaf) / (self.weken - vanaf);
        nu.max(gegroeid / TEMPO_STAP * TEMPO_STAP)
    }
}

/// Minutes over so many tasks, as even as whole units allow; the first gets what is no unit.
fn gelijk(minuten: u32, aantal: usize, eenheid: u32) -> impl Iterator<Item = u32> {
    let eenheden = minuten / eenheid;
    let delers = u32::try_from(aantal).unwrap_or(u32::MAX).max(1);
    (0..delers).map(move |nummer| {
        let extra = if nummer == 0 { minuten % eenheid } else { 0 };
        (eenheden / delers + u32::from(nummer < eenheden % delers)) * eenheid + extra
    })
}
