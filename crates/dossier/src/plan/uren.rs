// SPDX-License-Identifier: EUPL-1.2
//! The hours of an activity beside the limits that the bedrijfsarts set. Said, never refused: who departs from an
//! advice gives a reason.

use super::Activiteit;
use crate::{Dossier, probleemanalyse::Urengrens};
use jiff::civil::Date;

/// The first limit that this activity plans more hours than, of those that hold while it runs.
pub fn boven_grens<'a>(
    activiteit: &Activiteit,
    dossier: &'a Dossier,
    vandaag: Date,
) -> Option<&'a Urengrens> {
    if activiteit.gedaan_op.is_some() {
        return None;
    }
    // A day that has passed says no longer when it ends.
    let einde = activiteit.gepland_op.filter(|dag| vandaag <= *dag);
    let tijdens = |grens: &&Urengrens| einde.is_none_or(|einde| grens.van <= einde);
    let grenzen = dossier.urengrenzen(vandaag);
    grenzen.into_iter().filter(tijdens).find(|grens| gaat_boven(activiteit, grens))
}

fn gaat_boven(activiteit: &Activiteit, grens: &Urengrens) -> bool {
    let boven =
        |gepland: Option<u32>, hoogstens: Option<u32>| gepland.zip(hoogstens).is_some_and(|(g, h)| g > h);
    let (dag, dagen) = (activiteit.minuten_per_dag.map(u32::from), activiteit.dagen_per_week.map(u32::from));
    // Without a number of days there is one at least.
    let week = dag.map(|minuten| minuten * dagen.unwrap_or(1));
    boven(dag, grens.minuten_per_dag.map(u32::from))
        || boven(dagen, grens.dagen_per_week.map(u32::from))
        || boven(week, grens.minuten_per_week.map(u32::from))
}
