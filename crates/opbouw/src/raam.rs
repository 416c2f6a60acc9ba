// SPDX-License-Identifier: EUPL-1.2
//! One ISO week as the planner sees it: its workable days with their contract minutes.

use crate::Plan;
use poortwachter::Dag;
use std::fmt;

/// A week by its ISO number: it begins on Monday and belongs to the year of its Thursday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isoweek {
    /// The year of its Thursday.
    pub jaar: i16,
    /// 1 to 53.
    pub nummer: i8,
}

impl Isoweek {
    /// The week in which this day lies.
    pub fn van(dag: Dag) -> Self {
        let week = dag.datum().iso_week_date();
        Self { jaar: week.year(), nummer: week.week() }
    }
}

impl fmt::Display for Isoweek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.jaar, self.nummer)
    }
}

/// The place of a day in its week, from Monday, which is 0.
pub(crate) fn weekdag(dag: Dag) -> usize {
    // 1 January 1970 was a Thursday.
    usize::try_from((dag.nummer() + 3).rem_euclid(7)).unwrap_or(0)
}

/// The Monday of the week in which this day lies.
pub(crate) fn maandag(dag: Dag) -> Dag {
    dag.plus(-i32::try_from(weekdag(dag)).unwrap_or(0))
}

/// Minutes of at most seven days; which days, says the [`Raam`] beside it.
pub(crate) type Minuten = [u32; 7];

/// The days off of a plan, in order: every day of a schedule is looked up in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Vrij(Vec<Dag>);

impl Vrij {
    pub(crate) fn van(plan: &Plan) -> Self {
        let mut dagen = plan.vrij.clone();
        dagen.sort_unstable();
        Self(dagen)
    }

    fn is(&self, dag: Dag) -> bool {
        self.0.binary_search(&dag).is_ok()
    }
}

/// The workable days of one week: contract days from the start on that are not off.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Raam {
    pub(crate) maandag: Dag,
    dagen: [Dag; 7],
    /// Contract minutes of those days.
    contract: Minuten,
    aantal: usize,
}

impl Raam {
    pub(crate) fn nieuw(plan: &Plan, vrij: &Vrij, maandag: Dag) -> Self {
        Self::met(plan, maandag, |dag| dag >= plan.start && !vrij.is(dag))
    }

    /// Every day of the contract, as in a week without a day off.
    pub(crate) fn heel(plan: &Plan, maandag: Dag) -> Self {
        Self::met(plan, maandag, |_| true)
    }

    fn met(plan: &Plan, maandag: Dag, mag: impl Fn(Dag) -> bool) -> Self {
        let mut zelf = Self { maandag, dagen: [maandag; 7], contract: [0; 7], aantal: 0 };
        let mut dag = maandag;
        for weekdag in 0..7 {
            let contract = plan.contract.op(weekdag);
            if contract > 0 && mag(dag) {
                zelf.dagen[zelf.aantal] = dag;
                zelf.contract[zelf.aantal] = contract;
                zelf.aantal += 1;
            }
            dag = dag.plus(1);
        }
        zelf
    }

    pub(crate) fn dagen(&self) -> &[Dag] {
        &self.dagen[..self.aantal]
    }

    pub(crate) fn contract(&self) -> &[u32] {
        &self.contract[..self.aantal]
    }

    /// The contract minutes of the workable days: what 100 % is in this week.
    pub(crate) fn basis(&self) -> u32 {
        self.contract().iter().sum()
    }

    /// The contract minutes themselves, as a plan for the week.
    pub(crate) const fn vol(&self) -> Minuten {
        self.contract
    }

    pub(crate) fn zondag(&self) -> Dag {
        self.maandag.plus(6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(dag: &str, week: &str, eerste: &str) {
        let dag = Dag::lees(dag).unwrap();
        assert_eq!(Isoweek::van(dag).to_string(), week);
        assert_eq!(maandag(dag).to_string(), eerste);
    }

    #[test]
    fn een_week_hoort_bij_het_jaar_van_haar_donderdag() {
        check("2026-11-23", "2026-W48", "2026-11-23");
        check("2026-12-31", "2026-W53", "2026-12-28");
        check("2027-01-03", "2026-W53", "2026-12-28");
        check("2027-01-04", "2027-W01", "2027-01-04");
        check("2024-12-30", "2025-W01", "2024-12-30");
    }
}
