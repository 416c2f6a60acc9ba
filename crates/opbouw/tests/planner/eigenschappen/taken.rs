// SPDX-License-Identifier: EUPL-1.2
//! Tasks: the proposal, a person's change, and the second phase.

use super::{geldt, plan, taken};
use opbouw::{Dag, Grens, Plan, Schema, Taak, Zwaarte};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn een_voorstel_geeft_nooit_een_opmerking(plan in plan(), taken in taken()) {
        let plan = Plan { taken, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        prop_assert_eq!(schema.beoordeel(&schema.voorstel()), vec![]);
    }

    /// What a coach would see, said without the planner's own remarks.
    #[test]
    fn een_voorstel_houdt_wat_het_belooft(plan in plan(), taken in taken()) {
        let plan = Plan { taken, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let voorstel = schema.voorstel();
        let aangepast = plan.taken.iter().any(|taak| !taak.eigen_werk);
        let zwaar = |taak: &usize| plan.taken[*taak].zwaarte == Zwaarte::Zwaar;
        let leuk = |taak: &usize| plan.taken[*taak].leuk;
        let (mut gisteren, mut gehad) = (false, vec![false; plan.taken.len()]);
        for dag in schema.dagen() {
            let taken = voorstel.op(dag.dag);
            let mag: Vec<usize> = (0..plan.taken.len())
                .filter(|plaats| !(plan.taken[*plaats].eigen_werk && aangepast))
                .filter(|plaats| !plan.taken[*plaats].deadline || dag.dag >= plan.start.plus(14))
                .collect();
            prop_assert!(taken.iter().all(|taak| mag.contains(taak)), "{dag:?}: {taken:?} of {mag:?}");
            prop_assert!(taken.len() <= dag.minuten.div_ceil(120) as usize && dag.minuten > 0 || taken.is_empty());
            if dag.minuten == 0 {
                continue;
            }
            let zware = taken.iter().filter(|taak| zwaar(taak)).count();
            prop_assert!(zware <= usize::from(!gisteren), "{dag:?}: {taken:?}");
            // A day with hours has something to do, unless only heavy work is left for the day after heavy work.
            prop_assert!(!taken.is_empty() || mag.iter().all(|taak| gisteren && zwaar(taak)));
            // Pleasant first: on the day itself, and before anything else begins.
            prop_assert!(taken.is_sorted_by_key(|taak| !leuk(taak)));
            let wacht = mag.iter().any(|taak| leuk(taak) && !gehad[*taak] && !taken.contains(taak) && !zwaar(taak));
            prop_assert!(!wacht || taken.iter().all(|taak| gehad[*taak] || leuk(taak)), "{dag:?}: {taken:?}");
            let mut dubbel = taken.to_vec();
            dubbel.sort_unstable();
            dubbel.dedup();
            prop_assert_eq!(dubbel.len(), taken.len());
            for taak in taken {
                gehad[*taak] = true;
            }
            gisteren = zware > 0;
        }
    }

    /// Whatever a person puts in its place: each remark exactly when its sentence is true.
    #[test]
    fn elke_verandering_krijgt_precies_wat_ze_betekent(
        plan in plan(), taken in taken(), anders in prop::collection::vec((-3..40_i32, prop::collection::vec(0..9_usize, 0..4)), 1..12)
    ) {
        let plan = Plan { taken, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let mut verdeling = schema.voorstel();
        for (na, taken) in &anders {
            verdeling.zet(plan.start.plus(*na), taken);
        }
        let op = |dag: Dag| -> Vec<&Taak> { verdeling.op(dag).iter().filter_map(|taak| plan.taken.get(*taak)).collect() };
        let zwaar = |taak: &&Taak| taak.zwaarte == Zwaarte::Zwaar;
        let met_uren: Vec<Dag> = schema.dagen().iter().filter(|dag| dag.minuten > 0).map(|dag| dag.dag).collect();
        let aangepast = plan.taken.iter().any(|taak| !taak.eigen_werk);
        let laatste = schema.dagen().last().expect("a day").dag.max(plan.start.plus(40));
        let mut verwacht = Vec::new();
        let mut dag = plan.start.plus(-3);
        while dag <= laatste {
            let taken = op(dag);
            let gisteren = met_uren[..met_uren.partition_point(|een| *een < dag)].last();
            let vol = schema.volledig().is_some_and(|volledig| volledig <= dag);
            let zinnen = [
                ("taak_zonder_uren", !taken.is_empty() && !met_uren.contains(&dag)),
                ("twee_zware_dagen", taken.iter().any(zwaar) && gisteren.is_some_and(|een| op(*een).iter().any(zwaar))),
                ("zwaar_op_zwaar", taken.windows(2).any(|twee| zwaar(&twee[0]) && zwaar(&twee[1]))),
                ("deadline_te_vroeg", taken.iter().any(|taak| taak.deadline) && dag < plan.start.plus(14)),
                ("eigen_werk_te_vroeg", taken.iter().any(|taak| taak.eigen_werk) && aangepast && !vol),
            ];
            verwacht.extend(zinnen.into_iter().filter(|(_, waar)| *waar).map(|(code, _)| (code, dag)));
            dag = dag.plus(1);
        }
        let gevonden: Vec<_> = schema.beoordeel(&verdeling).into_iter().map(|een| (een.code(), een.dag().expect("a day"))).collect();
        let (leuks, gevonden): (Vec<_>, Vec<_>) = gevonden.into_iter().partition(|(code, _)| *code == "eerst_wat_leuk_is");
        prop_assert_eq!(gevonden, verwacht);
        prop_assert!(leuks.len() <= 1);
    }

    /// Hours stay those of the contract, own work only grows, a limit is never passed, and the last week is all own work.
    #[test]
    fn de_tweede_fase_houdt_de_uren_en_gaat_alleen_vooruit(plan in plan(), taken in taken(), weken in 1..12_u32) {
        let plan = Plan { taken, vrij: Vec::new(), ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let fase = schema.takenopbouw(weken);
        let heeft = plan.taken.iter().any(|taak| taak.eigen_werk) && schema.volledig().is_some();
        prop_assert_eq!(fase.len(), if heeft { weken as usize } else { 0 });
        let eigen = |deel: &&opbouw::Weekdeel| plan.taken[deel.taak].eigen_werk;
        let mut vorige = (0, vec![0; plan.taken.len()]);
        for week in &fase {
            let samen = week.delen.iter().map(|deel| deel.minuten).sum::<u32>();
            let geldt = |grens: &&Grens| (0..7).any(|na| geldt(grens, week.maandag.plus(na)));
            let grenzen: Vec<_> = plan.grenzen.iter().filter(geldt).collect();
            prop_assert!(grenzen.iter().all(|grens| grens.max_per_week.is_none_or(|hoogst| samen <= hoogst)) || grenzen.iter().any(|grens| !heel(grens, week.maandag)));
            if !grenzen.is_empty() {
                continue;
            }
            prop_assert_eq!(samen, plan.contract.per_week());
            prop_assert!(week.delen.iter().all(|deel| deel.minuten > 0));
            let van_eigen: u32 = week.delen.iter().filter(eigen).map(|deel| deel.minuten).sum();
            prop_assert!(van_eigen >= vorige.0);
            vorige.0 = van_eigen;
            for deel in &week.delen {
                prop_assert!(deel.tempo >= vorige.1[deel.taak].max(plan.taken[deel.taak].tempo));
                vorige.1[deel.taak] = deel.tempo;
            }
        }
        let laatste = fase.last().is_none_or(|week| week.delen.iter().all(|deel| plan.taken[deel.taak].eigen_werk && deel.tempo >= 100));
        prop_assert!(laatste);
    }
}

fn heel(grens: &Grens, maandag: Dag) -> bool {
    geldt(grens, maandag) && geldt(grens, maandag.plus(6))
}
