// SPDX-License-Identifier: EUPL-1.2
//! Days, weeks, limits and blocks.

use super::{geldt, plan, uren, weekdag, werkbaar, wild, zonder_grenzen};
use opbouw::{Blokken, Dag, Grens, Isoweek, Klok, Patroon, Plan, Schema, Werkdag};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn een_dag_is_hele_eenheden_of_het_contract_en_nooit_boven_een_grens(plan in plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        for dag in schema.dagen() {
            prop_assert!(dag.minuten % plan.afronding == 0 || dag.minuten == dag.contract, "{dag:?}");
            prop_assert!(dag.minuten <= dag.contract);
            for grens in plan.grenzen.iter().filter(|grens| geldt(grens, dag.dag)) {
                prop_assert!(grens.max_per_dag.is_none_or(|hoogst| dag.minuten <= hoogst), "{dag:?}");
            }
        }
        for week in schema.weken() {
            let dagen = schema.dagen_van(week);
            let gewerkt = dagen.iter().filter(|dag| dag.minuten > 0).count();
            let gelden = plan.grenzen.iter().filter(|grens| dagen.iter().any(|dag| geldt(grens, dag.dag)));
            for grens in gelden {
                prop_assert!(grens.max_per_week.is_none_or(|hoogst| week.minuten <= hoogst));
                prop_assert!(grens.max_dagen_per_week.is_none_or(|hoogst| gewerkt <= hoogst as usize));
            }
        }
    }

    #[test]
    fn elke_werkbare_dag_staat_erin_en_geen_andere(plan in plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        prop_assert!(schema.weken().len() <= 104);
        let mut maandag = plan.start.plus(-i32::try_from(weekdag(plan.start)).unwrap());
        for week in schema.weken() {
            prop_assert_eq!(week.maandag, maandag);
            prop_assert_eq!(week.week(), Isoweek::van(maandag.plus(3)));
            let dagen: Vec<_> = schema.dagen_van(week).iter().map(|dag| dag.dag).collect();
            prop_assert_eq!(&dagen, &werkbaar(&plan, maandag));
            let basis: u32 = dagen.iter().map(|dag| plan.contract.op(weekdag(*dag))).sum();
            prop_assert_eq!(week.basis, basis);
            prop_assert_eq!(week.minuten, schema.dagen_van(week).iter().map(|dag| dag.minuten).sum::<u32>());
            maandag = maandag.plus(7);
        }
    }

    /// Each day adds its own hours: as planned, and after the last week those of the contract.
    #[test]
    fn elke_dag_telt_zijn_eigen_uren_op(plan in zonder_grenzen(), na in 0..900_i32) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let op = plan.start.plus(na);
        let erbij = schema.minuten_voor(op.plus(1)) - schema.minuten_voor(op);
        let zondag = schema.weken().last().unwrap().maandag.plus(6);
        let verwacht = if op <= zondag {
            schema.dagen().iter().find(|dag| dag.dag == op).map_or(0, |dag| dag.minuten)
        } else if schema.volledig().is_some() && !plan.vrij.contains(&op) {
            plan.contract.op(weekdag(op))
        } else {
            0
        };
        prop_assert_eq!(erbij, verwacht, "{}", op);
    }

    /// The first day from which every later one has its contract hours; weeks are added until then.
    #[test]
    fn volledig_is_de_eerste_dag_vanaf_welke_alles_vol_is(plan in plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let vol = |dag: &Werkdag| dag.minuten == dag.contract;
        if let Some(volledig) = schema.volledig() {
            let (voor, na): (Vec<_>, Vec<_>) = schema.dagen().iter().partition(|dag| dag.dag < volledig);
            prop_assert!(na.iter().copied().all(vol) && na[0].dag == volledig);
            prop_assert!(voor.last().is_none_or(|dag| !vol(dag)));
        } else {
            prop_assert!(!schema.dagen().last().is_some_and(vol));
            let eigen = matches!(plan.patroon, Patroon::Eigen { .. });
            prop_assert!(eigen || schema.weken().len() == 104);
        }
    }

    #[test]
    fn een_grens_erbij_is_nooit_eerder_klaar(plan in plan(), extra in 60..400_u32, duur in 1..60_i32) {
        let Patroon::Wekelijks { .. } = plan.patroon else { return Ok(()) };
        let Ok(eerst) = Schema::van(&plan) else { return Ok(()) };
        let mut strenger = plan.clone();
        strenger.grenzen.push(Grens { max_per_dag: Some(extra), ..Grens::vanaf(plan.start, Some(plan.start.plus(duur))) });
        let Ok(daarna) = Schema::van(&strenger) else { return Ok(()) };
        if let (Some(eerst), Some(daarna)) = (eerst.volledig(), daarna.volledig()) {
            prop_assert!(eerst <= daarna);
        }
    }

    #[test]
    fn volgorde_van_grenzen_en_vrije_dagen_doet_er_niet_toe(plan in plan()) {
        let mut gedraaid = plan.clone();
        gedraaid.grenzen.reverse();
        gedraaid.vrij.reverse();
        match (Schema::van(&plan), Schema::van(&gedraaid)) {
            (Ok(a), Ok(b)) => prop_assert_eq!((a.weken(), a.dagen()), (b.weken(), b.dagen())),
            (a, b) => prop_assert_eq!(a.is_err(), b.is_err()),
        }
    }

    #[test]
    fn zeven_dagen_later_is_zeven_dagen_later(plan in plan()) {
        let mut later = plan.clone();
        later.start = plan.start.plus(7);
        later.vrij.iter_mut().for_each(|dag| *dag = dag.plus(7));
        for grens in &mut later.grenzen {
            *grens = Grens { van: grens.van.plus(7), tot_en_met: grens.tot_en_met.map(|dag| dag.plus(7)), ..*grens };
        }
        match (Schema::van(&plan), Schema::van(&later)) {
            (Ok(a), Ok(b)) => {
                prop_assert_eq!(uren(&a), uren(&b));
                prop_assert_eq!(a.volledig().map(|dag| dag.plus(7)), b.volledig());
            }
            (a, b) => prop_assert_eq!(a.is_err(), b.is_err()),
        }
    }

    #[test]
    fn blokken_zijn_samen_de_dag(plan in zonder_grenzen(), werk in 15..240_u32, pauze in 0..90_u32, begin in 0..1_200_u32) {
        let begin = Klok::nieuw(begin).unwrap();
        let plan = Plan { blokken: Some(Blokken { werk, pauze, begin, einde: None }), ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        for dag in schema.dagen() {
            let blokken: Vec<_> = schema.blokken(dag).collect();
            let lengte = |blok: &opbouw::Blok| blok.einde.minuten() - blok.begin.minuten();
            let past = dag.minuten > 0 && begin.minuten() + dag.minuten + (dag.minuten.div_ceil(werk) - 1) * pauze <= 1_440;
            prop_assert_eq!(!blokken.is_empty(), past);
            if past {
                prop_assert_eq!(blokken.iter().map(lengte).sum::<u32>(), dag.minuten);
                prop_assert_eq!(blokken[0].begin, begin);
            }
            prop_assert!(blokken.iter().all(|blok| (1..=werk).contains(&lengte(blok))));
            prop_assert!(blokken.windows(2).all(|twee| twee[1].begin.minuten() - twee[0].einde.minuten() == pauze));
        }
    }

    /// Whatever somebody sends: an answer or a refusal, never a panic.
    #[test]
    fn nooit_een_paniek(plan in wild(), vandaag in 7_305..47_846_i32) {
        match Schema::van(&plan) {
            Ok(schema) => {
                for opmerking in schema.opmerkingen(Dag::van_nummer(vandaag)) {
                    prop_assert!(opmerking.tekst(opbouw::Taal::Nl).ends_with('.'));
                }
                prop_assert!(schema.dagen().iter().map(|dag| schema.blokken(dag).count()).max() <= Some(1_440));
                prop_assert!(schema.evaluaties().count() <= 52);
                let _ = schema.takenopbouw(plan.afronding);
            }
            Err(fouten) => prop_assert!(!fouten.is_empty() && fouten.iter().all(|fout| !fout.tekst(opbouw::Taal::En).is_empty())),
        }
    }
}
