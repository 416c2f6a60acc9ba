// SPDX-License-Identifier: EUPL-1.2
//! Planning the rest anew from what was worked: the forecast moves, the pattern stays.
//!
//! A week that fell short is done once more before the next step; while a plan is held, hours do not grow. Who worked
//! longer than planned does not go faster for it: that is a remark, not progress.

use crate::raam::Raam;
use crate::{Geweigerd, Klok, Opmerking, Plan, Schema, Werkdag};
use poortwachter::Dag;

/// What was worked on a day; nothing is a fact too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gewerkt {
    /// The day.
    pub dag: Dag,
    /// Minutes.
    pub minuten: u32,
}

/// How a plan goes so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verloop {
    gewerkt: Vec<Gewerkt>,
    aangehouden: Vec<(Dag, Dag)>,
    pub(crate) vandaag: Dag,
}

impl Verloop {
    /// Worked days and periods in which the plan was held ("pas op de plaats"), both in any order. Of a day that
    /// stands there twice the last word counts, and more than the day has is all of the day. A hold without an end lasts until the end of this week: so the
    /// forecast says when full hours are possible at the earliest.
    pub fn nieuw(gewerkt: &[Gewerkt], aangehouden: &[(Dag, Option<Dag>)], vandaag: Dag) -> Self {
        let hele_dag = Klok::EINDE_DAG.minuten();
        let mut dagen = gewerkt.to_vec();
        for gewerkt in &mut dagen {
            gewerkt.minuten = gewerkt.minuten.min(hele_dag);
        }
        dagen.sort_by_key(|gewerkt| gewerkt.dag);
        let zondag = crate::raam::maandag(vandaag).plus(6);
        let perioden = aangehouden.iter().map(|(van, laatste)| (*van, laatste.unwrap_or(zondag)));
        Self { gewerkt: dagen, aangehouden: perioden.collect(), vandaag }
    }

    /// Minutes worked on a day that has passed; of today and later nothing is known yet.
    pub(crate) fn gewerkt_op(&self, dag: Dag) -> Option<u32> {
        let einde = self.gewerkt.partition_point(|gewerkt| gewerkt.dag <= dag);
        let laatste = self.gewerkt[..einde].last().filter(|gewerkt| gewerkt.dag == dag)?;
        (dag < self.vandaag).then_some(laatste.minuten)
    }

    /// Was the plan held from the first workable day of this week on? Then hours do not grow.
    pub(crate) fn begint_aangehouden(&self, raam: &Raam) -> bool {
        raam.dagen().first().is_some_and(|dag| self.aangehouden_op(*dag))
    }

    /// May the next step come after this week, the last one of the schedule so far? A day that nobody spoke of
    /// counts as it was planned.
    pub(crate) fn gehaald(&self, schema: &Schema<'_>, raam: &Raam) -> bool {
        let Some(week) = schema.weken().last() else { return true };
        let geldend: u32 = schema.dagen_van(week).iter().map(Werkdag::geldend).sum();
        let kort = raam.zondag() < self.vandaag && geldend + schema.plan.afronding <= week.minuten;
        !kort && !raam.dagen().iter().any(|dag| self.aangehouden_op(*dag))
    }

    fn aangehouden_op(&self, dag: Dag) -> bool {
        self.aangehouden.iter().any(|(van, laatste)| (*van..=*laatste).contains(&dag))
    }
}

/// A plan that runs: what became of it, and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vervolg<'p> {
    /// The whole schedule: weeks that have passed with what was worked, and the rest anew.
    pub schema: Schema<'p>,
    /// The day of full hours as the plan had it.
    pub eerst_volledig: Option<Dag>,
}

impl<'p> Vervolg<'p> {
    /// Plans the rest of a plan anew.
    ///
    /// # Errors
    /// What is wrong with the plan itself.
    pub fn van(plan: &'p Plan, verloop: &Verloop) -> Result<Self, Vec<Geweigerd>> {
        let eerst_volledig = Schema::van(plan)?.volledig();
        Ok(Self { schema: Schema::bouw(plan, Some(verloop))?, eerst_volledig })
    }

    /// How many days later full hours come than the plan had it; none when one of the two is not known.
    pub fn dagen_later(&self) -> Option<i32> {
        Some(self.schema.volledig()?.sinds(self.eerst_volledig?))
    }

    /// Weeks in which more or less was worked than planned, by more than a unit.
    pub fn opmerkingen(&self) -> Vec<Opmerking> {
        let marge = self.schema.plan.afronding;
        let week = |week| {
            let dagen = self.schema.dagen_van(week);
            let dag = dagen.iter().find(|dag| dag.gewerkt.is_some())?.dag;
            let gewerkt: u32 = dagen.iter().map(Werkdag::geldend).sum();
            if gewerkt > week.minuten + marge {
                return Some(Opmerking::LangerGewerkt { dag, minuten: gewerkt - week.minuten });
            }
            let kort = gewerkt + marge < week.minuten;
            kort.then(|| Opmerking::KorterGewerkt { dag, minuten: week.minuten - gewerkt })
        };
        self.schema.weken().iter().filter_map(week).collect()
    }
}
