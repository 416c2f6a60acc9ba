// SPDX-License-Identifier: EUPL-1.2
//! A plan as JSON, read strictly. Whether it can be is judged by `opbouw`.

mod delen;

pub(crate) use delen::WEEK;

use crate::invoer::{Bron, InvoerFout, Leesfout, Lezer};
use opbouw::{Checkin, Dag, Geweigerd, Gewerkt, Opmerking, Plan, Schema, Taal, Verdeling, Verloop, Vervolg};

/// What was given: the plan, the day to answer for, and how the plan goes so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoer {
    /// The plan.
    pub plan: Plan,
    /// `vandaag`, when given.
    pub vandaag: Option<Dag>,
    /// What was worked.
    gewerkt: Vec<Gewerkt>,
    /// Periods in which the plan was held.
    aangehouden: Vec<(Dag, Option<Dag>)>,
    /// What the person said after work.
    pub(super) checkins: Vec<Checkin>,
    /// Tasks that a person put on a day, as places in the plan's list.
    verdeling: Vec<(Dag, Vec<usize>)>,
    /// Weeks in which own work takes the place of adapted work.
    pub(crate) takenopbouw_weken: Option<u32>,
}

pub(crate) const SLEUTELS: [&str; 16] = [
    "contract",
    "start",
    "vandaag",
    "schema",
    "grenzen",
    "blokken",
    "vrij",
    "afronding_minuten",
    "prognose_volledig",
    "arbeidstherapie_tot_en_met",
    "taken",
    "verdeling",
    "takenopbouw_weken",
    "gewerkt",
    "aangehouden",
    "checkins",
];

/// Reads one plan.
///
/// # Errors
/// Every field that is wrong, each with what to do.
pub fn lees(json: &str, taal: Taal) -> Result<Invoer, InvoerFout> {
    let lezer = Lezer { taal };
    let waarde = lezer.json(json)?;
    lees_bron(&Bron::nieuw(lezer, &waarde, String::new(), &SLEUTELS)?)
}

/// Reads one plan that stands in something larger; its keys are [`SLEUTELS`].
pub(crate) fn lees_bron(bron: &Bron<'_>) -> Result<Invoer, InvoerFout> {
    let mut fouten = Vec::new();
    let vandaag = neem(&mut fouten, bron.mogelijke_dag("vandaag")).flatten();
    let plan = neem(&mut fouten, bron.plan());
    let taken = plan.as_ref().map_or(&[][..], |plan| &plan.taken);
    let verdeling = neem(&mut fouten, bron.verdeling(taken));
    let takenopbouw_weken = neem(&mut fouten, bron.aantal_weken("takenopbouw_weken"));
    let gewerkt = neem(&mut fouten, bron.gewerkt());
    let aangehouden = neem(&mut fouten, bron.aangehouden());
    let checkins = neem(&mut fouten, bron.checkins());
    match (plan, verdeling, takenopbouw_weken, gewerkt, aangehouden, checkins) {
        (
            Some(plan),
            Some(verdeling),
            Some(takenopbouw_weken),
            Some(gewerkt),
            Some(aangehouden),
            Some(checkins),
        ) if fouten.is_empty() => {
            Ok(Invoer { plan, vandaag, gewerkt, aangehouden, checkins, verdeling, takenopbouw_weken })
        }
        _ => Err(InvoerFout(fouten)),
    }
}

impl Invoer {
    /// The schedule on this day, the rest planned anew when the plan runs.
    ///
    /// # Errors
    /// What is wrong with the plan.
    pub(super) fn schema(&self, vandaag: Dag) -> Result<Loopt<'_>, Vec<Geweigerd>> {
        if self.gewerkt.is_empty() && self.aangehouden.is_empty() {
            return Ok(Loopt { schema: Schema::van(&self.plan)?, vervolg: None });
        }
        let verloop = Verloop::nieuw(&self.gewerkt, &self.aangehouden, vandaag);
        let vervolg = Vervolg::van(&self.plan, &verloop)?;
        Ok(Loopt { schema: vervolg.schema.clone(), vervolg: Some(vervolg) })
    }

    /// The same plan, with these tasks on these days, as places in the plan's list.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub(crate) fn met_verdeling(mut self, verdeling: Vec<(Dag, Vec<usize>)>) -> Self {
        self.verdeling = verdeling;
        self
    }

    /// The division of tasks: the proposal, with what a person put in its place.
    pub(crate) fn verdeling(&self, schema: &Schema<'_>) -> Verdeling {
        let mut verdeling = schema.voorstel();
        for (dag, taken) in &self.verdeling {
            verdeling.zet(*dag, taken);
        }
        verdeling
    }
}

/// A schedule, and how it runs, when anything is known of that.
pub(super) struct Loopt<'p> {
    pub(super) schema: Schema<'p>,
    pub(super) vervolg: Option<Vervolg<'p>>,
}

impl Loopt<'_> {
    /// Every remark: about the hours, about who does what, and about how it goes.
    pub(super) fn opmerkingen(&self, verdeling: &Verdeling, vandaag: Dag) -> Vec<Opmerking> {
        let mut uit = self.schema.opmerkingen(vandaag);
        // Who filled in what was worked knows that the start has passed.
        if self.schema.dagen().iter().any(|dag| dag.gewerkt.is_some()) {
            uit.retain(|een| !matches!(een, Opmerking::StartVoorbij { .. }));
        }
        uit.extend(self.schema.beoordeel(verdeling));
        uit.extend(self.vervolg.iter().flat_map(Vervolg::opmerkingen));
        uit
    }
}

/// Keeps what is right, and every fault.
fn neem<T>(fouten: &mut Vec<Leesfout>, uitkomst: Result<T, InvoerFout>) -> Option<T> {
    uitkomst.map_err(|InvoerFout(fout)| fouten.extend(fout)).ok()
}
