// SPDX-License-Identifier: EUPL-1.2
//! What each pattern asks, and when its step stands still.

use super::{plan, weekdag, werkbaar, zonder_grenzen};
use opbouw::{Patroon, Plan, Schema, Week};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Target = step x base, rounded half up; each day within a unit of its share; what a limit takes is a shortage.
    #[test]
    fn een_week_heeft_zijn_stap_of_een_tekort(plan in plan()) {
        let Patroon::Wekelijks { .. } = plan.patroon else { return Ok(()) };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let vrij = Plan { grenzen: Vec::new(), ..plan.clone() };
        for week in schema.weken() {
            let stap = week.stap.expect("a step");
            let doel = f64::from(stap * week.basis) / 100.0;
            let eenheid = f64::from(plan.afronding);
            let rond = if stap == 100 { doel } else { ((doel / eenheid + 0.5).floor() * eenheid).min(f64::from(week.basis)) };
            // A day that would pass its contract gets the contract: by less than a unit per day.
            let dagen = schema.dagen_van(week);
            let speling = if dagen.iter().all(|dag| dag.contract % plan.afronding == 0) { 0.0 } else { eenheid * 7.0 };
            let samen = f64::from(week.minuten + week.tekort);
            prop_assert!(samen <= rond + 1e-9 + speling && samen >= rond - speling - eenheid * 1e-9, "{week:?}: {rond}");
            if vrij.grenzen == plan.grenzen {
                for dag in dagen {
                    let deel = rond * f64::from(dag.contract) / f64::from(week.basis);
                    prop_assert!((f64::from(dag.minuten) - deel).abs() < eenheid, "{dag:?} of {rond}");
                }
            }
        }
    }

    /// While a week falls short the step stands still, and it comes first when it no longer does.
    #[test]
    fn de_stap_staat_stil_zolang_er_tekort_is(plan in plan()) {
        let Patroon::Wekelijks { stappen } = &plan.patroon else { return Ok(()) };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let mut plaats = 0;
        for (nummer, week) in schema.weken().iter().enumerate() {
            prop_assert_eq!(week.stap, Some(stappen[plaats.min(stappen.len() - 1)]), "week {}", nummer);
            let halve_week = nummer == 0 && 2 * week.basis < plan.contract.per_week();
            if week.tekort == 0 && !halve_week {
                plaats += 1;
            }
        }
    }

    #[test]
    fn dagelijks_groeit_naar_de_laatste_werkbare_dag(plan in zonder_grenzen(), weken in 1..9_u32) {
        let plan = Plan { patroon: Patroon::Dagelijks { weken }, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let maandag = plan.start.plus(-i32::try_from(weekdag(plan.start)).unwrap());
        let dagen: Vec<_> = (0..weken).flat_map(|week| werkbaar(&plan, maandag.plus(7 * week.cast_signed()))).collect();
        prop_assume!(!dagen.is_empty());
        let aantal = u32::try_from(dagen.len()).unwrap();
        for ((dag, verwacht), nummer) in schema.dagen().iter().zip(&dagen).zip(1..) {
            prop_assert_eq!(dag.dag, *verwacht);
            let deel = dag.contract * nummer / aantal / plan.afronding * plan.afronding;
            let minuten = if nummer == aantal { dag.contract } else { deel.max(plan.afronding).min(dag.contract) };
            prop_assert_eq!(dag.minuten, minuten);
        }
        prop_assert_eq!(schema.weken().len(), weken as usize);
    }

    #[test]
    fn een_ritme_is_elke_dag_gelijk_tot_aan_het_contract(plan in zonder_grenzen(), begin in 1..200_u32, erbij in 1..120_u32, m in 1..4_u32) {
        let plan = Plan { patroon: Patroon::Ritme { begin, erbij, elke_weken: m }, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        for (week, k) in schema.weken().iter().zip(0..) {
            let uren = begin + erbij * (k / m);
            for dag in schema.dagen_van(week) {
                let rond = (uren / plan.afronding * plan.afronding).max(plan.afronding).min(dag.contract);
                prop_assert_eq!(dag.minuten, if uren >= dag.contract { dag.contract } else { rond });
            }
        }
        prop_assert!(schema.volledig().is_some() || schema.weken().len() == 104);
    }

    #[test]
    fn een_eigen_tabel_staat_zoals_geschreven(plan in zonder_grenzen()) {
        let Patroon::Eigen { weken } = &plan.patroon else { return Ok(()) };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        prop_assert_eq!(schema.weken().len(), weken.len());
        for (week, eigen) in schema.weken().iter().zip(weken) {
            for dag in schema.dagen_van(week) {
                prop_assert_eq!(dag.minuten, eigen[weekdag(dag.dag)]);
            }
        }
    }

    /// A pattern that never fell short grows, or stays, from week to week.
    #[test]
    fn zonder_grens_wordt_het_nooit_minder(plan in zonder_grenzen()) {
        if matches!(plan.patroon, Patroon::Eigen { .. }) {
            return Ok(());
        }
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        // Days off change what rounding does to a week, so only whole weeks are compared.
        let heel: Vec<&Week> = schema.weken().iter().filter(|week| week.basis == plan.contract.per_week()).collect();
        for twee in heel.windows(2) {
            prop_assert!(twee[0].minuten <= twee[1].minuten);
        }
    }
}
