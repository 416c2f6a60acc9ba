// SPDX-License-Identifier: EUPL-1.2
//! A plan that runs, check-ins and the line.

use super::{plan, uren, zonder_grenzen};
use opbouw::{
    Advies, Checkin, Dag, Gewerkt, Herstel, Lijn, Patroon, Plan, Schema, Verloop, Vervolg, Week, advies,
    herstelde_weken, lijn,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wie_werkt_als_gepland_krijgt_hetzelfde_schema(plan in plan(), na in 0..60_i32) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let gewerkt: Vec<_> = schema.dagen().iter().map(|dag| Gewerkt { dag: dag.dag, minuten: dag.minuten }).collect();
        let vandaag = plan.start.plus(na);
        prop_assume!(schema.weken().last().is_some_and(|week| vandaag <= week.maandag.plus(6)));
        let vervolg = Vervolg::van(&plan, &Verloop::nieuw(&gewerkt, &[], vandaag)).unwrap();
        prop_assert_eq!(uren(&vervolg.schema), uren(&schema));
        prop_assert_eq!(vervolg.opmerkingen(), vec![]);
    }

    #[test]
    fn wie_minder_werkt_of_aanhoudt_is_nooit_eerder_klaar(plan in zonder_grenzen(), uren in prop::collection::vec(0..300_u32, 0..30), houd in 0..40_i32, na in 0..60_i32) {
        let (Patroon::Wekelijks { .. } | Patroon::Ritme { .. }) = plan.patroon else { return Ok(()) };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let gewerkt: Vec<_> = schema.dagen().iter().zip(uren)
            .map(|(dag, minuten)| Gewerkt { dag: dag.dag, minuten: minuten.min(dag.minuten) }).collect();
        let van = plan.start.plus(houd);
        let vandaag = plan.start.plus(na);
        let verloop = Verloop::nieuw(&gewerkt, &[(van, Some(van.plus(9)))], vandaag);
        let vervolg = Vervolg::van(&plan, &verloop).unwrap();
        if let (Some(eerst), Some(nu)) = (schema.volledig(), vervolg.schema.volledig()) {
            prop_assert!(nu >= eerst, "{eerst} became {nu}");
        }
    }

    /// More than planned is a remark, never a bigger step or an earlier one.
    #[test]
    fn wie_langer_werkt_gaat_niet_sneller(plan in plan(), meer in prop::collection::vec(0..200_u32, 1..40), na in 0..60_i32) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let vandaag = plan.start.plus(na);
        prop_assume!(schema.weken().last().is_some_and(|week| vandaag <= week.maandag.plus(6)));
        let gewerkt: Vec<_> = schema.dagen().iter().zip(meer.iter().cycle())
            .map(|(dag, meer)| Gewerkt { dag: dag.dag, minuten: (dag.minuten + meer).min(1_440) }).collect();
        let vervolg = Vervolg::van(&plan, &Verloop::nieuw(&gewerkt, &[], vandaag)).unwrap();
        prop_assert_eq!(uren(&vervolg.schema), uren(&schema));
        let te_lang = schema.weken().iter().filter(|week| {
            let voorbij = schema.dagen_van(week).iter().zip(vervolg.schema.dagen_van(week)).filter(|(dag, _)| dag.dag < vandaag);
            voorbij.map(|(dag, nu)| nu.gewerkt.unwrap_or(0) - dag.minuten).sum::<u32>() > plan.afronding
        });
        prop_assert_eq!(vervolg.opmerkingen().len(), te_lang.count());
        prop_assert!(vervolg.opmerkingen().iter().all(|een| een.code() == "langer_gewerkt"));
    }

    /// A week counts when nothing was taken from it, when it was not held and when it did not fall a unit short; a week
    /// that begins held stays where the one before it was.
    #[test]
    fn de_stap_komt_pas_als_de_vorige_week_telde(plan in plan(), uren in prop::collection::vec(prop::option::of(0..500_u32), 0..40), houd in (0..40_i32, 0..20_i32), na in 0..60_i32) {
        let Patroon::Wekelijks { stappen } = &plan.patroon else { return Ok(()) };
        let vandaag = plan.start.plus(na);
        let gewerkt: Vec<_> = (0..).zip(&uren).filter_map(|(na, minuten)| minuten.map(|minuten| Gewerkt { dag: plan.start.plus(na), minuten })).collect();
        let houd = plan.start.plus(houd.0)..=plan.start.plus(houd.0 + houd.1);
        let verloop = Verloop::nieuw(&gewerkt, &[(*houd.start(), Some(*houd.end()))], vandaag);
        let Ok(vervolg) = Vervolg::van(&plan, &verloop) else { return Ok(()) };
        let (schema, mut plaats, mut vorige, mut korter) = (&vervolg.schema, 0, 0, 0);
        for (nummer, week) in schema.weken().iter().enumerate() {
            let dagen = schema.dagen_van(week);
            let stil = dagen.first().is_some_and(|dag| houd.contains(&dag.dag));
            vorige = if stil { vorige } else { plaats };
            prop_assert_eq!(week.stap, Some(stappen[vorige.min(stappen.len() - 1)]), "week {}", nummer);
            let bekend = |dag: Dag| gewerkt.iter().find(|een| een.dag == dag && dag < vandaag).map(|een| een.minuten);
            let werkdag = |dag: Dag| dagen.iter().find(|een| een.dag == dag).map_or(0, |een| een.minuten);
            let geldend: u32 = (0..7).map(|na| week.maandag.plus(na)).map(|dag| bekend(dag).unwrap_or(werkdag(dag))).sum();
            let kort = week.maandag.plus(6) < vandaag && geldend + plan.afronding <= week.minuten;
            let halve_week = nummer == 0 && 2 * week.basis < plan.contract.per_week();
            let gehouden = dagen.iter().any(|dag| houd.contains(&dag.dag));
            plaats += usize::from(week.tekort == 0 && !halve_week && !gehouden && !kort);
            korter += usize::from(kort);
        }
        prop_assert_eq!(vervolg.opmerkingen().iter().filter(|een| een.code() == "korter_gewerkt").count(), korter);
        // Full hours are still reached, or there are 104 weeks.
        prop_assert!(schema.volledig().is_some() || schema.weken().len() == 104);
    }

    /// While a plan is held no day grows.
    #[test]
    fn wat_is_aangehouden_groeit_niet(plan in zonder_grenzen(), week in 1..8_i32, duur in 0..5_i32) {
        if matches!(plan.patroon, Patroon::Eigen { .. }) {
            return Ok(());
        }
        let plan = Plan { vrij: Vec::new(), ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let van = schema.weken()[0].maandag.plus(7 * week);
        let verloop = Verloop::nieuw(&[], &[(van, Some(van.plus(7 * duur + 6)))], plan.start);
        let vervolg = Vervolg::van(&plan, &verloop).unwrap();
        let schema = &vervolg.schema;
        let laatste = |week: &Week| schema.dagen_van(week).iter().map(|dag| 1_000 * dag.minuten / dag.contract).max();
        let weken: Vec<_> = schema.weken().iter().filter(|week| week.basis > 0).collect();
        for twee in weken.windows(2).filter(|twee| twee[1].maandag >= van && twee[1].maandag <= van.plus(7 * duur)) {
            let Patroon::Dagelijks { .. } = plan.patroon else {
                prop_assert!(twee[0].basis < plan.contract.per_week() || twee[1].minuten <= twee[0].minuten);
                continue;
            };
            // A daily pattern stays at the share of its last day; rounding to units apart.
            let speling = schema.dagen_van(twee[1]).iter().map(|dag| (1_000 * plan.afronding).div_ceil(dag.contract)).max();
            prop_assert!(laatste(twee[1]) <= laatste(twee[0]).zip(speling).map(|(was, speling)| was + speling));
        }
    }

    /// Of today and later nothing is known, whatever somebody wrote down.
    #[test]
    fn wat_nog_moet_komen_telt_niet(plan in plan(), uren in prop::collection::vec(0..500_u32, 0..40), na in 0..60_i32) {
        let vandaag = plan.start.plus(na);
        let gewerkt: Vec<_> = (0..).zip(&uren).map(|(na, minuten)| Gewerkt { dag: plan.start.plus(na), minuten: *minuten }).collect();
        let geweest: Vec<_> = gewerkt.iter().copied().filter(|een| een.dag < vandaag).collect();
        let met = |gewerkt: &[Gewerkt]| Vervolg::van(&plan, &Verloop::nieuw(gewerkt, &[], vandaag)).map(|een| een.schema);
        prop_assert_eq!(met(&gewerkt), met(&geweest));
    }

    /// Seven days of the calendar without a good one and without a week of silence, on at least three of which somebody
    /// said something.
    #[test]
    fn pas_op_de_plaats_is_een_week_zonder_goede_dag(zinnen in prop::collection::vec((0..30_i32, any::<bool>()), 0..14), na in 0..30_i32) {
        let begin = Dag::van_nummer(20_000);
        let herstel = |goed| if goed { Herstel::BinnenUren } else { Herstel::NietBinnenUren };
        let checkins: Vec<_> = zinnen.iter().map(|(na, goed)| Checkin { dag: begin.plus(*na), herstel: herstel(*goed) }).collect();
        let laatste_woord: BTreeMap<i32, bool> = zinnen.iter().copied().filter(|(dag, _)| *dag <= na).collect();
        let goed = laatste_woord.iter().rev().find(|(_, goed)| **goed).map_or(-1, |(dag, _)| *dag);
        let na_goed: Vec<i32> = laatste_woord.keys().copied().filter(|dag| *dag > goed).collect();
        let stil = na_goed.windows(2).rposition(|twee| twee[1] - twee[0] >= 7);
        let slecht = &na_goed[stil.map_or(0, |plaats| plaats + 1)..];
        let verwacht = match (laatste_woord.keys().next_back(), slecht) {
            (Some(laatste), _) if na - laatste >= 7 => Advies::TeWeinigBekend,
            (None, _) => Advies::TeWeinigBekend,
            (_, [sinds, .., laatste]) if slecht.len() >= 3 && laatste - sinds >= 6 => Advies::PasOpDePlaats { sinds: begin.plus(*sinds) },
            _ => Advies::Doorgaan,
        };
        prop_assert_eq!(advies(&checkins, begin.plus(na)), verwacht);
        let weken: BTreeMap<i32, (u32, u32)> = laatste_woord.iter().fold(BTreeMap::new(), |mut weken, (dag, goed)| {
            let week = weken.entry((begin.nummer() + dag + 3).div_euclid(7)).or_insert((0, 0));
            *week = (week.0 + u32::from(*goed), week.1 + 1);
            weken
        });
        let delen: Vec<_> = weken.values().map(|(goed, samen)| (2_000 * goed + samen) / (2 * samen)).collect();
        prop_assert_eq!(herstelde_weken(&checkins, begin.plus(na)), delen);
    }

    /// The line of the other way round is the other way round, and one week does not bend it.
    #[test]
    fn een_lijn_volgt_de_weken_en_niet_een_enkele(begin in 0..300_u32, stappen in prop::collection::vec(5..60_u32, 6..12), uitschieter in 0..1_000_u32, plaats in 0..12_usize) {
        let stijgt: Vec<u32> = stappen.iter().scan(begin, |stand, stap| { *stand += stap; Some(*stand) }).collect();
        prop_assert_eq!(lijn(&stijgt), Lijn::Stijgt);
        let daalt: Vec<u32> = stijgt.iter().rev().copied().collect();
        prop_assert_eq!(lijn(&daalt), Lijn::Daalt);
        prop_assert_eq!(lijn(&vec![begin; stappen.len()]), Lijn::Vlak);
        let mut met_uitschieter = stijgt;
        let plaats = plaats % met_uitschieter.len();
        met_uitschieter[plaats] = uitschieter;
        prop_assert_eq!(lijn(&met_uitschieter), Lijn::Stijgt);
        prop_assert_eq!(lijn(&met_uitschieter[..2]), Lijn::TeKort);
    }
}
