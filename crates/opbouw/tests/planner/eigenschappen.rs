// SPDX-License-Identifier: EUPL-1.2
//! What must hold for every plan: each sentence of the contract, at random.

use opbouw::{
    Blokken, Contract, Dag, Gewerkt, Grens, Isoweek, Klok, Patroon, Plan, Schema, Taak, Verloop, Vervolg,
    Week, Werkdag, Zwaarte,
};
use proptest::prelude::*;

/// Quarters, odd minutes and none; at least one day has hours.
fn contract() -> impl Strategy<Value = [u32; 7]> {
    let dag = prop_oneof![3 => Just(0), 4 => Just(480), 2 => Just(456), 2 => (1..=48_u32).prop_map(|n| n * 10), 1 => 1..=600_u32];
    prop::array::uniform7(dag).prop_filter("a day with hours", |dagen| dagen.iter().any(|dag| *dag > 0))
}

fn start() -> impl Strategy<Value = Dag> {
    (20_000..30_000_i32).prop_map(Dag::van_nummer)
}

fn stappen() -> impl Strategy<Value = Patroon> {
    prop::collection::vec(1..=100_u32, 1..8).prop_map(|mut stappen| {
        stappen.sort_unstable();
        if stappen.len() > 2 {
            stappen.push(100);
        }
        Patroon::Wekelijks { stappen }
    })
}

fn patroon(contract: [u32; 7]) -> impl Strategy<Value = Patroon> {
    let dagelijks = (1..9_u32).prop_map(|weken| Patroon::Dagelijks { weken });
    let ritme = (1..300_u32, 0..120_u32, 1..4_u32).prop_map(|(begin, erbij, elke_weken)| Patroon::Ritme {
        begin,
        erbij,
        elke_weken,
    });
    // Each day all of the contract, nothing, or whole quarters below it.
    let eigen = prop::collection::vec(prop::array::uniform7(0..=40_u32), 1..6).prop_map(move |weken| {
        let op = |week: [u32; 7]| {
            let mut uit = week.map(|kwartieren| kwartieren * 60);
            for (minuten, contract) in uit.iter_mut().zip(contract) {
                *minuten = if *minuten >= contract { contract } else { *minuten };
            }
            uit
        };
        Patroon::Eigen { weken: weken.into_iter().map(op).collect() }
    });
    prop_oneof![stappen(), dagelijks, ritme, eigen]
}

fn grens(start: Dag) -> impl Strategy<Value = Grens> {
    let half = |hoogst: std::ops::Range<u32>| prop::option::of(hoogst);
    let velden = (half(60..600), half(1..8), half(120..2_400));
    (-14..60_i32, prop::option::of(0..60_i32), velden).prop_map(move |(na, duur, (dag, dagen, week))| Grens {
        max_per_dag: dag,
        max_dagen_per_week: dagen,
        max_per_week: week,
        ..Grens::vanaf(start.plus(na), duur.map(|duur| start.plus(na + duur)))
    })
}

fn zonder_grenzen() -> impl Strategy<Value = Plan> {
    (contract(), start()).prop_flat_map(|(contract, start)| {
        let afronding = prop_oneof![Just(5), Just(15), Just(30), Just(60)];
        let vrij = prop::collection::vec(0..60_i32, 0..6);
        (patroon(contract), afronding, vrij).prop_map(move |(patroon, afronding, vrij)| {
            let mut plan = Plan::nieuw(Contract::nieuw(contract), start, patroon);
            plan.afronding = afronding;
            plan.vrij = vrij.into_iter().map(|na| start.plus(na)).collect();
            plan
        })
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    zonder_grenzen().prop_flat_map(|plan| {
        prop::collection::vec(grens(plan.start), 0..4)
            .prop_map(move |grenzen| Plan { grenzen, ..plan.clone() })
    })
}

fn geldt(grens: &Grens, dag: Dag) -> bool {
    grens.van <= dag && grens.tot_en_met.is_none_or(|laatste| dag <= laatste)
}

fn weekdag(dag: Dag) -> usize {
    usize::try_from((dag.nummer() + 3).rem_euclid(7)).expect("0 to 6")
}

/// Workable days of a week, said once more: contract days from the start on, not off.
fn werkbaar(plan: &Plan, maandag: Dag) -> Vec<Dag> {
    (0..7)
        .map(|na| maandag.plus(na))
        .filter(|dag| *dag >= plan.start && plan.contract.op(weekdag(*dag)) > 0 && !plan.vrij.contains(dag))
        .collect()
}

fn uren(schema: &Schema<'_>) -> Vec<u32> {
    schema.dagen().iter().map(|dag| dag.minuten).collect()
}

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

    #[test]
    fn een_voorstel_geeft_nooit_een_opmerking(plan in plan(), taken in taken()) {
        let plan = Plan { taken, ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        prop_assert_eq!(schema.beoordeel(&schema.voorstel()), vec![]);
    }

    #[test]
    fn de_tweede_fase_houdt_de_uren_en_gaat_alleen_vooruit(plan in plan(), taken in taken(), weken in 1..12_u32) {
        let plan = Plan { taken, vrij: Vec::new(), ..plan };
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let fase = schema.takenopbouw(weken);
        let eigen = |deel: &&opbouw::Weekdeel| plan.taken[deel.taak].eigen_werk;
        let mut vorige = (0, vec![0; plan.taken.len()]);
        for week in &fase {
            prop_assert_eq!(week.delen.iter().map(|deel| deel.minuten).sum::<u32>(), plan.contract.per_week());
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

fn taken() -> impl Strategy<Value = Vec<Taak>> {
    let taak = (0..3_usize, any::<[bool; 3]>(), 10..150_u32).prop_map(
        |(zwaarte, [deadline, leuk, eigen], tempo)| Taak {
            zwaarte: Zwaarte::ALLE[zwaarte],
            deadline,
            leuk,
            eigen_werk: eigen,
            tempo,
            ..Taak::nieuw("taak")
        },
    );
    prop::collection::vec(taak, 0..9)
}

/// Numbers from everywhere.
fn wild() -> impl Strategy<Value = Plan> {
    let getal = || prop_oneof![0..20_u32, 0..2_000_u32, any::<u32>()];
    let dagen = prop_oneof![3 => prop::array::uniform7(0..600_u32), 1 => prop::array::uniform7(any::<u32>())];
    let patroon = prop_oneof![
        prop::collection::vec(getal(), 0..5).prop_map(|stappen| Patroon::Wekelijks { stappen }),
        getal().prop_map(|weken| Patroon::Dagelijks { weken }),
        (getal(), getal(), getal()).prop_map(|(begin, erbij, elke_weken)| Patroon::Ritme {
            begin,
            erbij,
            elke_weken
        }),
        prop::collection::vec(prop::array::uniform7(0..500_u32), 0..4)
            .prop_map(|weken| Patroon::Eigen { weken }),
    ];
    let grens = (
        7_305..47_846_i32,
        prop::option::of(7_305..47_846_i32),
        prop::option::of(getal()),
        prop::option::of(getal()),
    )
        .prop_map(|(van, tot, een, twee)| Grens {
            max_per_dag: een,
            max_dagen_per_week: twee,
            max_per_week: een,
            niet_voor: twee.and_then(Klok::nieuw),
            niet_na: een.and_then(Klok::nieuw),
            ..Grens::vanaf(Dag::van_nummer(van), tot.map(Dag::van_nummer))
        });
    let blokken = (getal(), getal(), 0..1_440_u32).prop_map(|(werk, pauze, begin)| Blokken {
        werk,
        pauze,
        begin: Klok::nieuw(begin).expect("a time of the day"),
        einde: None,
    });
    let start = 7_305..47_846_i32;
    (dagen, patroon, prop::collection::vec(grens, 0..3), prop::option::of(blokken), start, getal(), taken())
        .prop_map(|(dagen, patroon, grenzen, blokken, start, afronding, taken)| Plan {
            grenzen,
            blokken,
            afronding,
            taken,
            ..Plan::nieuw(Contract::nieuw(dagen), Dag::van_nummer(start), patroon)
        })
}
