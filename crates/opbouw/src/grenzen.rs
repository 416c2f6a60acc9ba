// SPDX-License-Identifier: EUPL-1.2
//! What the bedrijfsarts allows: of all limits that hold, the strictest per field.
//!
//! First the number of days, then the hours of a day, then those of the week. What a limit takes is not moved.

use crate::raam::{Minuten, Raam};
use crate::verdeling::{gespreid, hoogste, verdeel};
use crate::{Grens, Klok, Patroon, Plan};
use poortwachter::Dag;

/// Puts the limits of this week to what was planned, and says how many minutes they took.
pub(crate) fn begrens(plan: &Plan, raam: &Raam, minuten: &mut Minuten) -> u32 {
    let aantal = raam.dagen().len();
    if plan.grenzen.is_empty() || aantal == 0 {
        return 0;
    }
    let (max_dagen, max_week) = van_de_week(plan, raam);
    let mut tekort = max_dagen.map_or(0, |dagen| op_dagen(plan, raam, minuten, dagen));
    tekort += per_dag(plan, raam, minuten);
    tekort + max_week.map_or(0, |week| per_week(plan, aantal, minuten, week))
}

fn per_dag(plan: &Plan, raam: &Raam, minuten: &mut Minuten) -> u32 {
    let mut tekort = 0;
    for ((dag, contract), minuten) in raam.dagen().iter().zip(raam.contract()).zip(minuten.iter_mut()) {
        let strengste = strengste(plan, *dag, |grens| grens.max_per_dag);
        let mag = strengste.map_or(*contract, |grens| hoogste(*contract, grens, plan.afronding));
        tekort += minuten.saturating_sub(mag);
        *minuten = mag.min(*minuten);
    }
    tekort
}

fn per_week(plan: &Plan, aantal: usize, minuten: &mut Minuten, week: u32) -> u32 {
    let samen: u32 = minuten[..aantal].iter().sum();
    if samen <= week {
        return 0;
    }
    let voor = *minuten;
    *minuten = verdeel(week / plan.afronding, plan.afronding, &voor[..aantal], &voor[..aantal]);
    samen - minuten[..aantal].iter().sum::<u32>()
}

/// The limit, as a place in the plan's list, and its field that took the last of what was planned in this week. The
/// same three steps as [`begrens`] takes: after which of them is nothing left?
pub(crate) fn neemt_alles(plan: &Plan, raam: &Raam, gepland: &Minuten) -> Option<(&'static str, usize)> {
    let mut minuten = *gepland;
    let niets = |minuten: &Minuten| minuten.iter().take(raam.dagen().len()).all(|minuten| *minuten == 0);
    let in_week = |grens: &Grens| raam.dagen().iter().any(|dag| grens.geldt_op(*dag));
    if let Some((dagen, plaats)) = eerste_strengste(plan, in_week, |grens| grens.max_dagen_per_week) {
        op_dagen(plan, raam, &mut minuten, dagen);
        if niets(&minuten) {
            return Some(("grenzen.max_dagen_per_week", plaats));
        }
    }
    let gewerkt = raam.dagen().iter().zip(minuten).find(|(_, minuten)| *minuten > 0);
    per_dag(plan, raam, &mut minuten);
    if let Some((dag, _)) = gewerkt.filter(|_| niets(&minuten)) {
        let op_dag = |grens: &Grens| grens.geldt_op(*dag);
        let (_, plaats) = eerste_strengste(plan, op_dag, |grens| grens.max_per_dag)?;
        return Some(("grenzen.max_uren_per_dag", plaats));
    }
    let (_, plaats) = eerste_strengste(plan, in_week, |grens| grens.max_per_week)?;
    Some(("grenzen.max_uren_per_week", plaats))
}

/// The least of a field among limits that hold, and the place of the first limit that has it.
fn eerste_strengste(
    plan: &Plan,
    geldt: impl Fn(&Grens) -> bool,
    veld: impl Fn(&Grens) -> Option<u32>,
) -> Option<(u32, usize)> {
    let gelden = plan.grenzen.iter().zip(0..).filter(|(grens, _)| geldt(grens));
    gelden.filter_map(|(grens, plaats)| Some((veld(grens)?, plaats))).min()
}

/// The latest "not before" and the earliest "not after" of this day.
pub(crate) fn tijden(plan: &Plan, dag: Dag) -> (Option<Klok>, Option<Klok>) {
    let gelden = || plan.grenzen.iter().filter(|grens| grens.geldt_op(dag));
    (gelden().filter_map(|grens| grens.niet_voor).max(), gelden().filter_map(|grens| grens.niet_na).min())
}

/// The last day on which some limit cuts into a full week of the contract; none when no limit does.
pub(crate) fn laatste_bindende_dag(plan: &Plan) -> Option<Dag> {
    let contract = &plan.contract;
    let bindt = |grens: &&Grens| {
        grens.max_per_dag.is_some_and(|dag| dag < contract.langste())
            || grens.max_per_week.is_some_and(|week| week < contract.per_week())
            || grens.max_dagen_per_week.is_some_and(|dagen| dagen_als_maat(dagen) < contract.dagen())
    };
    plan.grenzen.iter().filter(bindt).map(|grens| grens.tot_en_met.unwrap_or(OOIT)).max()
}

/// Later than the last week of any schedule.
const OOIT: Dag = Dag::van_nummer(i32::MAX / 4);

/// Days and minutes of a week: a limit that holds on one workable day of a week holds for that week.
fn van_de_week(plan: &Plan, raam: &Raam) -> (Option<u32>, Option<u32>) {
    let geldt = |grens: &&Grens| raam.dagen().iter().any(|dag| grens.geldt_op(*dag));
    let gelden = || plan.grenzen.iter().filter(geldt);
    (
        gelden().filter_map(|grens| grens.max_dagen_per_week).min(),
        gelden().filter_map(|grens| grens.max_per_week).min(),
    )
}

/// Is the number of days limited in this week?
pub(crate) fn minder_dagen(plan: &Plan, raam: &Raam) -> bool {
    van_de_week(plan, raam).0.is_some_and(|dagen| dagen_als_maat(dagen) < raam.dagen().len())
}

fn strengste(plan: &Plan, dag: Dag, veld: impl Fn(&Grens) -> Option<u32>) -> Option<u32> {
    plan.grenzen.iter().filter(|grens| grens.geldt_op(dag)).filter_map(veld).min()
}

fn dagen_als_maat(dagen: u32) -> usize {
    usize::try_from(dagen).unwrap_or(usize::MAX)
}

/// Divides the week's minutes over that many days, spread out, each at most its contract; gives what does not fit.
///
/// A table of one's own keeps the days it names; a pattern may use every workable day.
fn op_dagen(plan: &Plan, raam: &Raam, minuten: &mut Minuten, max_dagen: u32) -> u32 {
    let eigen = matches!(plan.patroon, Patroon::Eigen { .. });
    let mut plaatsen = [0; 7];
    let mut keuze = 0;
    for plaats in (0..raam.dagen().len()).filter(|plaats| !eigen || minuten[*plaats] > 0) {
        plaatsen[keuze] = plaats;
        keuze += 1;
    }
    let dagen = dagen_als_maat(max_dagen);
    if keuze <= dagen {
        return 0;
    }
    let samen: u32 = minuten.iter().take(raam.dagen().len()).sum();
    let mut gewicht = [0; 7];
    for gekozen in gespreid(keuze, dagen) {
        let plaats = plaatsen[gekozen];
        gewicht[plaats] = raam.contract()[plaats];
    }
    let past: u32 = gewicht.iter().sum();
    if samen >= past {
        *minuten = gewicht;
        return samen - past;
    }
    let eenheden = (2 * samen + plan.afronding) / (2 * plan.afronding);
    *minuten = verdeel(eenheden, plan.afronding, &gewicht, &gewicht);
    0
}
