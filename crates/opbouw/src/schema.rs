// SPDX-License-Identifier: EUPL-1.2
//! The schedule: week after week what the pattern asks, less what the limits take, until the contract's hours.

use crate::grenzen::{begrens, laatste_bindende_dag, neemt_alles};
use crate::keuring::keur;
use crate::raam::{Isoweek, Minuten, Raam, Vrij, maandag};
use crate::stappen::{Gepland, Voortgang};
use crate::{Bezwaar, Geweigerd, Plan, Verloop};
use poortwachter::Dag;
use std::ops::Range;

/// Hours per day, week by week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema<'p> {
    pub(crate) plan: &'p Plan,
    pub(crate) vrij: Vrij,
    weken: Vec<Week>,
    dagen: Vec<Werkdag>,
    volledig: Option<Dag>,
}

/// One ISO week of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub maandag: Dag,
    /// The planned step in percent, when the pattern has steps.
    pub stap: Option<u32>,
    /// Contract minutes of its workable days.
    pub basis: u32,
    /// Minutes that are planned.
    pub minuten: u32,
    /// Minutes that a limit took.
    pub tekort: u32,
    /// What the pattern asks, before rounding and limits, in tenths of a percent of the base.
    pub(crate) gevraagd: u32,
    /// Its days, as places in the days of the schedule.
    pub(crate) plaatsen: Range<usize>,
}

impl Week {
    /// Its ISO number.
    pub fn week(&self) -> Isoweek {
        Isoweek::van(self.maandag)
    }

    /// Planned hours in tenths of a percent of the week's base, rounded half up; 0 when nothing can be worked.
    pub fn promille(&self) -> u32 {
        promille(self.minuten.into(), self.basis.into())
    }
}

/// One workable day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Werkdag {
    /// The day.
    pub dag: Dag,
    /// The contract's minutes.
    pub contract: u32,
    /// Minutes that are planned; may be none.
    pub minuten: u32,
    /// Minutes that were worked, as far as anybody said.
    pub gewerkt: Option<u32>,
    /// Not during arbeidstherapie.
    pub productief: bool,
}

impl Werkdag {
    /// What counts: worked when that is known, else planned.
    pub fn geldend(&self) -> u32 {
        self.gewerkt.unwrap_or(self.minuten)
    }
}

impl<'p> Schema<'p> {
    /// Computes the schedule of a plan.
    ///
    /// # Errors
    /// Everything that is wrong with the plan at once, each with its field; or that the limits leave nothing.
    pub fn van(plan: &'p Plan) -> Result<Self, Vec<Geweigerd>> {
        Self::bouw(plan, None)
    }

    pub(crate) fn bouw(plan: &'p Plan, verloop: Option<&Verloop>) -> Result<Self, Vec<Geweigerd>> {
        keur(plan)?;
        let vrij = Vrij::van(plan);
        let mut voortgang = Voortgang::nieuw(plan, &vrij);
        let mut zelf =
            Self { plan, vrij, weken: Vec::with_capacity(6), dagen: Vec::with_capacity(32), volledig: None };
        let bindend = laatste_bindende_dag(plan);
        let mut eerste = maandag(plan.start);
        for _ in 0..Plan::WEKEN {
            let raam = Raam::nieuw(plan, &zelf.vrij, eerste);
            let stil = verloop.is_some_and(|verloop| verloop.begint_aangehouden(&raam));
            let gepland = if stil { voortgang.aangehouden(&raam) } else { voortgang.gepland(&raam) };
            let tekort = zelf.neem_week_op(&raam, gepland, verloop)?;
            let gehaald = verloop.is_none_or(|verloop| verloop.gehaald(&zelf, &raam));
            if gehaald && (tekort == 0 || !plan.patroon.staat_stil()) {
                voortgang.verder(&raam);
            }
            let wacht_op = bindend.max(verloop.map(|verloop| verloop.vandaag));
            let komt_nog = wacht_op.is_some_and(|dag| dag > raam.zondag());
            let vol = || tekort == 0 && zelf.eindigt_vol() && voortgang.vult_een_week();
            if voortgang.klaar() && (plan.patroon.houdt_op() || !komt_nog && vol()) {
                break;
            }
            eerste = eerste.plus(7);
        }
        if zelf.dagen.is_empty() {
            return Err(vec![Geweigerd::over("vrij", Bezwaar::GeenWerkdag)]);
        }
        zelf.volledig = zelf.volledig_vanaf();
        Ok(zelf)
    }

    /// Its weeks, in order.
    pub fn weken(&self) -> &[Week] {
        &self.weken
    }

    /// Every workable day, in order.
    pub fn dagen(&self) -> &[Werkdag] {
        &self.dagen
    }

    /// The workable days of one of its weeks.
    pub fn dagen_van(&self, week: &Week) -> &[Werkdag] {
        &self.dagen[week.plaatsen.clone()]
    }

    /// The first workable day from which every later one has its contract hours.
    pub const fn volledig(&self) -> Option<Dag> {
        self.volledig
    }

    /// Minutes that are planned before this day, as if work goes on after the schedule: once hours are full every
    /// workable day has its contract hours, as far as a limit that is still to come allows. So two schedules of
    /// different length can be compared. A schedule that does not become full has nothing after its end.
    pub fn minuten_voor(&self, dag: Dag) -> u32 {
        let eerder = self.dagen.iter().take_while(|werkdag| werkdag.dag < dag);
        let samen = eerder.map(|werkdag| werkdag.minuten).sum::<u32>();
        let Some(laatste) = self.weken.last().filter(|_| self.volledig.is_some()) else { return samen };
        let weken = (1..).map(|na| laatste.maandag.plus(7 * na)).take_while(|maandag| *maandag < dag);
        let erna = weken.map(|maandag| {
            let raam = Raam::nieuw(self.plan, &self.vrij, maandag);
            let mut minuten = raam.vol();
            begrens(self.plan, &raam, &mut minuten);
            let dagen = raam.dagen().iter().zip(minuten);
            dagen.filter(|(werkdag, _)| **werkdag < dag).map(|(_, minuten)| minuten).sum::<u32>()
        });
        samen + erna.sum::<u32>()
    }

    /// Days to look back together: the last workable day of each second week, as long as hours grow.
    pub fn evaluaties(&self) -> impl Iterator<Item = Dag> {
        let groeit = |week: &&Week| self.volledig.is_none_or(|volledig| week.maandag <= volledig);
        let tweede = self.weken.iter().skip(1).step_by(2).take_while(groeit);
        tweede.filter_map(|week| self.dagen_van(week).last().map(|dag| dag.dag))
    }

    fn neem_week_op(
        &mut self,
        raam: &Raam,
        gepland: Gepland,
        verloop: Option<&Verloop>,
    ) -> Result<u32, Vec<Geweigerd>> {
        let aantal = raam.dagen().len();
        let gevraagd: u32 = gepland.minuten[..aantal].iter().sum();
        let mut minuten = gepland.minuten;
        let tekort = begrens(self.plan, raam, &mut minuten);
        let samen: u32 = minuten[..aantal].iter().sum();
        if let Some(dag) = raam.dagen().first().filter(|_| gevraagd > 0 && samen == 0) {
            let bezwaar = Bezwaar::NietsOver(*dag);
            let bij = |(veld, plaats)| Geweigerd::bij(veld, plaats, bezwaar);
            let grens = neemt_alles(self.plan, raam, &gepland.minuten);
            return Err(vec![grens.map_or(Geweigerd::over("grenzen", bezwaar), bij)]);
        }
        let begin = self.dagen.len();
        self.neem_dagen_op(raam, &minuten, verloop);
        self.weken.push(Week {
            maandag: raam.maandag,
            stap: gepland.stap,
            basis: raam.basis(),
            minuten: samen,
            tekort,
            gevraagd: gepland.promille,
            plaatsen: begin..self.dagen.len(),
        });
        Ok(tekort)
    }

    fn neem_dagen_op(&mut self, raam: &Raam, minuten: &Minuten, verloop: Option<&Verloop>) {
        let therapie = self.plan.arbeidstherapie_tot_en_met;
        let dagen = raam.dagen().iter().zip(raam.contract()).zip(minuten);
        self.dagen.extend(dagen.map(|((dag, contract), minuten)| Werkdag {
            dag: *dag,
            contract: *contract,
            minuten: *minuten,
            gewerkt: verloop.and_then(|verloop| verloop.gewerkt_op(*dag)),
            productief: therapie.is_none_or(|laatste| *dag > laatste),
        }));
    }

    /// Has the last day its contract hours, as planned and, when that is known, as worked?
    fn eindigt_vol(&self) -> bool {
        let vol = |dag: &Werkdag| dag.minuten == dag.contract && dag.geldend() >= dag.contract;
        self.dagen.last().is_some_and(vol)
    }

    fn volledig_vanaf(&self) -> Option<Dag> {
        let vol = |dag: &&Werkdag| dag.geldend() >= dag.contract;
        self.dagen.iter().rev().take_while(vol).last().map(|dag| dag.dag)
    }
}

/// A share in tenths of a percent, rounded half up; of nothing it is 0.
pub(crate) fn promille(deel: u64, geheel: u64) -> u32 {
    let promille = (2_000 * deel + geheel).checked_div(2 * geheel).unwrap_or(0);
    u32::try_from(promille).unwrap_or(u32::MAX)
}
