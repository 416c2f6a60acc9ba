// SPDX-License-Identifier: EUPL-1.2
//! Planning the rest anew from what was worked: the forecast moves, the pattern stays.
//!
//! A week that fell short is done once more before the next step; while a plan is held, hours do not grow. Who worked
//! longer than planned does not go faster for it: that is a remark, not progress.

use crate::raam::Raam;
use crate::schema::promille;
use crate::{Geweigerd, Klok, Opmerking, Plan, Schema, Week, Werkdag};
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
    /// stands there twice the last word counts, and more than the day has is all of the day. A hold without an end
    /// lasts until the end of this week: so the forecast says when full hours are possible at the earliest.
    pub fn nieuw(gewerkt: &[Gewerkt], aangehouden: &[(Dag, Option<Dag>)], vandaag: Dag) -> Self {
        let hele_dag = Klok::EINDE_DAG.minuten();
        let mut dagen = gewerkt.to_vec();
        for gewerkt in &mut dagen {
            gewerkt.minuten = gewerkt.minuten.min(hele_dag);
        }
        // The last word first, for that is the one that stays.
        dagen.reverse();
        dagen.sort_by_key(|gewerkt| gewerkt.dag);
        dagen.dedup_by_key(|gewerkt| gewerkt.dag);
        let zondag = crate::raam::maandag(vandaag).plus(6);
        let perioden = aangehouden.iter().map(|(van, laatste)| (*van, laatste.unwrap_or(zondag)));
        Self { gewerkt: dagen, aangehouden: perioden.collect(), vandaag }
    }

    /// Minutes worked on a day that has passed; of today and later nothing is known yet.
    pub(crate) fn gewerkt_op(&self, dag: Dag) -> Option<u32> {
        let plaats = self.gewerkt.binary_search_by_key(&dag, |gewerkt| gewerkt.dag).ok()?;
        (dag < self.vandaag).then(|| self.gewerkt[plaats].minuten)
    }

    /// Minutes worked in a week of this schedule: as planned where nobody spoke of a day, and those of a day that is no
    /// workable day too: who works on another day has worked.
    fn geldend(&self, schema: &Schema<'_>, week: &Week) -> u32 {
        let dagen = schema.dagen_van(week);
        let werkbaar = |dag: Dag| dagen.iter().any(|werkdag| werkdag.dag == dag);
        let erbuiten = (0..7).map(|na| week.maandag.plus(na)).filter(|dag| !werkbaar(*dag));
        let erbuiten: u32 = erbuiten.filter_map(|dag| self.gewerkt_op(dag)).sum();
        dagen.iter().map(Werkdag::geldend).sum::<u32>() + erbuiten
    }

    /// Fell this week, which has passed, short by a unit or more?
    fn tekortgekomen(&self, schema: &Schema<'_>, week: &Week) -> bool {
        let voorbij = week.maandag.plus(6) < self.vandaag;
        voorbij && self.geldend(schema, week) + schema.plan.afronding <= week.minuten
    }

    /// Was the plan held from the first workable day of this week on? Then hours do not grow.
    pub(crate) fn begint_aangehouden(&self, raam: &Raam) -> bool {
        raam.dagen().first().is_some_and(|dag| self.aangehouden_op(*dag))
    }

    /// May the next step come after this week, the last one of the schedule so far?
    pub(crate) fn gehaald(&self, schema: &Schema<'_>, raam: &Raam) -> bool {
        let Some(week) = schema.weken().last() else { return true };
        !self.tekortgekomen(schema, week) && !raam.dagen().iter().any(|dag| self.aangehouden_op(*dag))
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
    verloop: Verloop,
}

impl<'p> Vervolg<'p> {
    /// Plans the rest of a plan anew.
    ///
    /// # Errors
    /// What is wrong with the plan itself.
    pub fn van(plan: &'p Plan, verloop: &Verloop) -> Result<Self, Vec<Geweigerd>> {
        let eerst_volledig = Schema::van(plan)?.volledig();
        Ok(Self { schema: Schema::bouw(plan, Some(verloop))?, eerst_volledig, verloop: verloop.clone() })
    }

    /// How many days later full hours come than the plan had it; none when one of the two is not known.
    pub fn dagen_later(&self) -> Option<i32> {
        Some(self.schema.volledig()?.sinds(self.eerst_volledig?))
    }

    /// Weeks in which more was worked than planned, by more than a unit, and weeks that fell short and are done once
    /// more.
    pub fn opmerkingen(&self) -> Vec<Opmerking> {
        let marge = self.schema.plan.afronding;
        let week = |week: &Week| {
            let dag =
                (0..7).map(|na| week.maandag.plus(na)).find(|dag| self.verloop.gewerkt_op(*dag).is_some())?;
            let gewerkt = self.verloop.geldend(&self.schema, week);
            if gewerkt > week.minuten + marge {
                return Some(Opmerking::LangerGewerkt { dag, minuten: gewerkt - week.minuten });
            }
            let kort = self.verloop.tekortgekomen(&self.schema, week);
            kort.then(|| Opmerking::KorterGewerkt { dag, minuten: week.minuten - gewerkt })
        };
        self.schema.weken().iter().filter_map(week).collect()
    }

    /// What was worked in each week that has passed and that somebody spoke of, in tenths of a percent of the contract,
    /// oldest first: see [`crate::lijn`].
    pub fn gewerkte_weken(&self) -> Vec<u32> {
        let voorbij = |week: &&Week| week.maandag.plus(6) < self.verloop.vandaag;
        let weken = self.schema.weken().iter().filter(voorbij);
        let bekend = weken.filter(|week| self.schema.dagen_van(week).iter().any(|dag| dag.gewerkt.is_some()));
        let deel = |week: &Week| promille(self.verloop.geldend(&self.schema, week).into(), week.basis.into());
        bekend.map(deel).collect()
    }
}
