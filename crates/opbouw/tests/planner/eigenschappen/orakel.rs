// SPDX-License-Identifier: EUPL-1.2
//! The contract's hours once more, the long way: for 104 weeks, without knowing when to stop. The planner must give the
//! same days, the same shortage and the same day of full hours, and stop no later than it has to.

use super::{geldt, plan, weekdag, werkbaar};
use opbouw::{Dag, Grens, Patroon, Plan, Schema};
use proptest::prelude::*;

struct Week {
    stap: Option<u32>,
    dagen: Vec<(Dag, u32)>,
    tekort: u32,
    /// After it nothing of the pattern is left to come.
    klaar: bool,
    /// Asked for hours, and the limits leave none.
    niets: bool,
}

/// All 104 weeks; a table of one's own has as many as were written.
fn alle_weken(plan: &Plan) -> Vec<Week> {
    let maandag = maandag_van(plan);
    let aantal = if let Patroon::Eigen { weken } = &plan.patroon { weken.len() } else { 104 };
    let (mut stap, mut geweest) = (0, 0);
    let mut uit = Vec::new();
    for week in (0..).take(aantal) {
        let dagen = werkbaar(plan, maandag.plus(7 * week));
        let gevraagd = vraag(plan, &dagen, week, stap, geweest);
        let (minuten, tekort) = begrens(plan, &dagen, gevraagd.clone());
        let half = week == 0 && 2 * basis(plan, &dagen) < plan.contract.per_week();
        let blijft = match plan.patroon {
            Patroon::Wekelijks { .. } => tekort > 0 || half,
            Patroon::Ritme { .. } => tekort > 0,
            Patroon::Dagelijks { .. } | Patroon::Eigen { .. } => false,
        };
        let niets = gevraagd.iter().sum::<u32>() > 0 && minuten.iter().sum::<u32>() == 0;
        uit.push(Week {
            stap: if let Patroon::Wekelijks { stappen } = &plan.patroon {
                Some(stappen[stap.min(stappen.len() - 1)])
            } else {
                None
            },
            dagen: dagen.iter().copied().zip(minuten).collect(),
            tekort,
            klaar: klaar(plan, stap, !blijft, geweest + dagen.len()),
            niets,
        });
        stap += usize::from(!blijft);
        geweest += dagen.len();
    }
    uit
}

/// Is nothing of the pattern left to come after this step, which was `gehaald` or stands still?
fn klaar(plan: &Plan, stap: usize, gehaald: bool, geweest: usize) -> bool {
    match &plan.patroon {
        Patroon::Wekelijks { stappen } => stap + usize::from(gehaald) >= stappen.len(),
        Patroon::Dagelijks { weken } => geweest >= dagelijkse_dagen(plan, *weken),
        Patroon::Ritme { begin, erbij, elke_weken } => {
            // Also when the longest day is off.
            let uren = begin + erbij * (getal(stap) / elke_weken);
            (0..7).all(|dag| uren >= plan.contract.op(dag))
        }
        Patroon::Eigen { .. } => true,
    }
}

fn getal(aantal: usize) -> u32 {
    u32::try_from(aantal).expect("a small number")
}

fn maandag_van(plan: &Plan) -> Dag {
    plan.start.plus(-getal(weekdag(plan.start)).cast_signed())
}

fn contract(plan: &Plan, dag: Dag) -> u32 {
    plan.contract.op(weekdag(dag))
}

fn basis(plan: &Plan, dagen: &[Dag]) -> u32 {
    dagen.iter().map(|dag| contract(plan, *dag)).sum()
}

/// What the pattern asks of these days; `geweest` workable days came before them.
fn vraag(plan: &Plan, dagen: &[Dag], week: i32, stap: usize, geweest: usize) -> Vec<u32> {
    let vol: Vec<u32> = dagen.iter().map(|dag| contract(plan, *dag)).collect();
    let unit = plan.afronding;
    let heel = |minuten: u32| minuten / unit * unit;
    match &plan.patroon {
        Patroon::Wekelijks { stappen } => {
            let stap = stappen[stap.min(stappen.len() - 1)];
            let doel = rond(stap * basis(plan, dagen), 100 * unit);
            if stap == 100 || doel * unit >= basis(plan, dagen) {
                return vol;
            }
            naar_rato(doel, &vol, &vol, unit)
        }
        Patroon::Dagelijks { weken } => {
            let n = getal(dagelijkse_dagen(plan, *weken));
            let een = |(nummer, vol): (u32, &u32)| {
                if nummer >= n { *vol } else { heel(vol * nummer / n).max(unit).min(*vol) }
            };
            (getal(geweest) + 1..).zip(&vol).map(een).collect()
        }
        Patroon::Ritme { begin, erbij, elke_weken } => {
            let uren = begin + erbij * (getal(stap) / elke_weken);
            vol.iter().map(|vol| if uren >= *vol { *vol } else { heel(uren).max(unit).min(*vol) }).collect()
        }
        Patroon::Eigen { weken } => {
            dagen.iter().map(|dag| weken[week.cast_unsigned() as usize][weekdag(*dag)]).collect()
        }
    }
}

/// Workable days of so many weeks, or of as many from the first week on that has one.
fn dagelijkse_dagen(plan: &Plan, weken: u32) -> usize {
    let maandag = maandag_van(plan);
    let dagen = |week: i32| werkbaar(plan, maandag.plus(7 * week)).len();
    let aantal = |van: i32| (van..).take(weken as usize).map(dagen).sum::<usize>();
    match aantal(0) {
        0 => (0..104).find(|week| dagen(*week) > 0).map_or(0, aantal),
        aantal => aantal,
    }
}

/// The nearest whole number of `deel` / `geheel`; a half counts up.
fn rond(deel: u32, geheel: u32) -> u32 {
    deel / geheel + u32::from(2 * (deel % geheel) >= geheel)
}

/// Units over days in proportion to `gewicht`, by largest remainder; ties go to the earlier day. In minutes.
fn naar_rato(eenheden: u32, gewicht: &[u32], hoogste: &[u32], unit: u32) -> Vec<u32> {
    let samen = gewicht.iter().sum::<u32>();
    let mut uit: Vec<u32> = gewicht.iter().map(|gewicht| eenheden * gewicht / samen).collect();
    let mut volgorde: Vec<usize> = (0..gewicht.len()).collect();
    volgorde.sort_by_key(|plaats| std::cmp::Reverse(eenheden * gewicht[*plaats] % samen));
    let over = eenheden - uit.iter().sum::<u32>();
    volgorde.iter().take(over as usize).for_each(|plaats| uit[*plaats] += 1);
    uit.iter().zip(hoogste).map(|(deel, hoogste)| (deel * unit).min(*hoogste)).collect()
}

/// The number of days, then the cap of a day, then that of the week; and what they took.
fn begrens(plan: &Plan, dagen: &[Dag], gevraagd: Vec<u32>) -> (Vec<u32>, u32) {
    let vol: Vec<u32> = dagen.iter().map(|dag| contract(plan, *dag)).collect();
    let unit = plan.afronding;
    let strengste = |gelden: &dyn Fn(&Grens) -> bool, veld: &dyn Fn(&Grens) -> Option<u32>| {
        plan.grenzen.iter().filter(|grens| gelden(grens)).filter_map(veld).min()
    };
    let in_week = |grens: &Grens| dagen.iter().any(|dag| geldt(grens, *dag));
    let mut minuten = gevraagd;
    let mut tekort = 0;
    // A table of one's own keeps the days that it names.
    let eigen = matches!(plan.patroon, Patroon::Eigen { .. });
    let mogelijk: Vec<usize> = (0..dagen.len()).filter(|plaats| !eigen || minuten[*plaats] > 0).collect();
    let max_dagen = strengste(&in_week, &|grens| grens.max_dagen_per_week).map(|dagen| dagen as usize);
    if let Some(max) = max_dagen.filter(|max| *max < mogelijk.len()) {
        let plaats = |nummer: usize| if max == 1 { 0 } else { nummer * (mogelijk.len() - 1) / (max - 1) };
        let gekozen: Vec<usize> = (0..max).map(|nummer| mogelijk[plaats(nummer)]).collect();
        let gewicht: Vec<u32> =
            (0..dagen.len()).map(|dag| if gekozen.contains(&dag) { vol[dag] } else { 0 }).collect();
        let (samen, past) = (minuten.iter().sum::<u32>(), gewicht.iter().sum::<u32>());
        if samen >= past {
            tekort += samen - past;
            minuten = gewicht;
        } else {
            minuten = naar_rato(rond(samen, unit), &gewicht, &gewicht, unit);
        }
    }
    for (plaats, dag) in dagen.iter().enumerate() {
        let Some(cap) = strengste(&|grens| geldt(grens, *dag), &|grens| grens.max_per_dag) else { continue };
        let mag = if cap >= vol[plaats] { vol[plaats] } else { cap / unit * unit };
        tekort += minuten[plaats].saturating_sub(mag);
        minuten[plaats] = minuten[plaats].min(mag);
    }
    let samen: u32 = minuten.iter().sum();
    if let Some(cap) = strengste(&in_week, &|grens| grens.max_per_week).filter(|cap| *cap < samen) {
        minuten = naar_rato(cap / unit, &minuten, &minuten, unit);
        tekort += samen - minuten.iter().sum::<u32>();
    }
    (minuten, tekort)
}

/// The first day from which every later one, of all weeks, is full.
fn volledig(plan: &Plan, weken: &[Week]) -> Option<Dag> {
    let dagen = weken.iter().flat_map(|week| &week.dagen).rev();
    dagen.take_while(|(dag, minuten)| *minuten == contract(plan, *dag)).last().map(|(dag, _)| *dag)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn de_planner_rekent_zoals_het_contract_het_zegt(plan in plan()) {
        let weken = alle_weken(&plan);
        let schema = match Schema::van(&plan) {
            Ok(schema) => schema,
            Err(geweigerd) => {
                // Sound plans are refused only when limits, or days off, leave nothing.
                prop_assert!(geweigerd.iter().all(|fout| fout.bezwaar.code() == "niets_over"));
                prop_assert!(weken.iter().any(|week| week.niets) || weken.iter().all(|week| week.dagen.is_empty()));
                return Ok(());
            }
        };
        for (week, verwacht) in schema.weken().iter().zip(&weken) {
            let dagen: Vec<_> = schema.dagen_van(week).iter().map(|dag| (dag.dag, dag.minuten)).collect();
            prop_assert_eq!(&dagen, &verwacht.dagen, "{}", week.week());
            prop_assert_eq!((week.stap, week.tekort, false), (verwacht.stap, verwacht.tekort, verwacht.niets));
        }
        prop_assume!(!door_afronding_vol(&plan, &weken));
        prop_assert_eq!(schema.volledig(), volledig(&plan, &weken));
        if matches!(plan.patroon, Patroon::Eigen { .. }) || schema.volledig().is_none() {
            prop_assert_eq!(schema.weken().len(), weken.len());
            return Ok(());
        }
        // Not a week longer than the pattern, its last growth and the last limit need.
        let nodig = schema.weken().iter().rposition(|week| {
            let laatste = week.maandag.plus(6);
            let groeit = schema.volledig().is_some_and(|dag| dag > laatste) || week.basis == 0 || week.tekort > 0;
            let half = week.maandag <= plan.start && 2 * week.basis < plan.contract.per_week();
            groeit || half || plan.grenzen.iter().any(|grens| grens.tot_en_met.is_none_or(|dag| dag > laatste))
        });
        let patroon = weken.iter().position(|week| week.klaar).map_or(weken.len(), |plaats| plaats + 1);
        let hoogstens = nodig.map_or(1, |plaats| plaats + 3).max(patroon);
        prop_assert!(schema.weken().len() <= hoogstens, "{} weeks for {hoogstens}", schema.weken().len());
    }
}

/// Steps below 100 % that rounding makes full in one week and not in another: then "from which every later one" depends
/// on days off that may lie years ahead.
fn door_afronding_vol(plan: &Plan, weken: &[Week]) -> bool {
    let Patroon::Wekelijks { stappen } = &plan.patroon else { return false };
    let vol = |week: &Week| week.dagen.iter().any(|(dag, minuten)| *minuten == contract(plan, *dag));
    stappen.last() < Some(&100) && weken.iter().any(vol)
}
