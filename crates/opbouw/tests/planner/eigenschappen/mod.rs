// SPDX-License-Identifier: EUPL-1.2
//! What must hold for every plan: each sentence of the contract, at random. Here the plans; the promises by idea beside it.

use opbouw::{Blokken, Contract, Dag, Grens, Klok, Patroon, Plan, Schema, Taak, Zwaarte};
use proptest::prelude::*;

mod opmerkingen;
mod orakel;
mod patronen;
mod taken;
mod uren;
mod verloop;

/// Quarters, odd minutes and none; at least one day has hours.
pub(super) fn contract() -> impl Strategy<Value = [u32; 7]> {
    let dag = prop_oneof![3 => Just(0), 4 => Just(480), 2 => Just(456), 2 => (1..=48_u32).prop_map(|n| n * 10), 1 => 1..=600_u32];
    prop::array::uniform7(dag).prop_filter("a day with hours", |dagen| dagen.iter().any(|dag| *dag > 0))
}

pub(super) fn start() -> impl Strategy<Value = Dag> {
    (20_000..30_000_i32).prop_map(Dag::van_nummer)
}

pub(super) fn stappen() -> impl Strategy<Value = Patroon> {
    prop::collection::vec(1..=100_u32, 1..8).prop_map(|mut stappen| {
        stappen.sort_unstable();
        if stappen.len() > 2 {
            stappen.push(100);
        }
        Patroon::Wekelijks { stappen }
    })
}

pub(super) fn patroon(contract: [u32; 7]) -> impl Strategy<Value = Patroon> {
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

pub(super) fn grens(start: Dag) -> impl Strategy<Value = Grens> {
    let half = |hoogst: std::ops::Range<u32>| prop::option::of(hoogst);
    let velden = (half(60..600), half(1..8), half(120..2_400));
    (-14..60_i32, prop::option::of(0..60_i32), velden).prop_map(move |(na, duur, (dag, dagen, week))| Grens {
        max_per_dag: dag,
        max_dagen_per_week: dagen,
        max_per_week: week,
        ..Grens::vanaf(start.plus(na), duur.map(|duur| start.plus(na + duur)))
    })
}

pub(super) fn zonder_grenzen() -> impl Strategy<Value = Plan> {
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

pub(super) fn plan() -> impl Strategy<Value = Plan> {
    zonder_grenzen().prop_flat_map(|plan| {
        prop::collection::vec(grens(plan.start), 0..4)
            .prop_map(move |grenzen| Plan { grenzen, ..plan.clone() })
    })
}

pub(super) fn geldt(grens: &Grens, dag: Dag) -> bool {
    grens.van <= dag && grens.tot_en_met.is_none_or(|laatste| dag <= laatste)
}

pub(super) fn weekdag(dag: Dag) -> usize {
    usize::try_from((dag.nummer() + 3).rem_euclid(7)).expect("0 to 6")
}

/// Workable days of a week, said once more: contract days from the start on, not off.
pub(super) fn werkbaar(plan: &Plan, maandag: Dag) -> Vec<Dag> {
    (0..7)
        .map(|na| maandag.plus(na))
        .filter(|dag| *dag >= plan.start && plan.contract.op(weekdag(*dag)) > 0 && !plan.vrij.contains(dag))
        .collect()
}

pub(super) fn uren(schema: &Schema<'_>) -> Vec<u32> {
    schema.dagen().iter().map(|dag| dag.minuten).collect()
}

pub(super) fn taken() -> impl Strategy<Value = Vec<Taak>> {
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
pub(super) fn wild() -> impl Strategy<Value = Plan> {
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
