// SPDX-License-Identifier: EUPL-1.2
//! How many schedules a second, on one core: `cargo bench -p opbouw`.

use divan::{Bencher, black_box, counter::ItemsCount};
use opbouw::{Blokken, Contract, Dag, Grens, Klok, Patroon, Plan, Schema, Taak, Taal, Zwaarte};

const AANTAL: usize = 1_000;

fn main() {
    divan::main();
}

/// Four weeks of steps or of a little more each day, four or five days, starts spread over ten years.
fn plannen(rijk: impl Fn(&mut Plan)) -> Vec<Plan> {
    let plan = |n: i32| {
        let vijfde = if n % 3 == 0 { 480 } else { 0 };
        let contract = Contract::nieuw([480, 456, 480, 480, vijfde, 0, 0]);
        let patroon = if n % 2 == 0 {
            Patroon::Wekelijks { stappen: vec![25, 50, 75, 100] }
        } else {
            Patroon::Dagelijks { weken: 4 }
        };
        let mut plan = Plan::nieuw(contract, Dag::van_nummer(18_000 + 7 * (n * 37 % 520)), patroon);
        rijk(&mut plan);
        plan
    };
    (0..).take(AANTAL).map(plan).collect()
}

/// Hours, week numbers and the day of full hours.
#[divan::bench]
fn uren(bencher: Bencher<'_, '_>) {
    let plannen = plannen(|_| ());
    bencher.counter(ItemsCount::new(AANTAL)).bench(|| {
        for plan in &plannen {
            black_box(Schema::van(black_box(plan)).is_ok());
        }
    });
}

/// Besides hours: a limit, blocks, remarks in words, tasks.
#[divan::bench]
fn alles(bencher: Bencher<'_, '_>) {
    let plannen = plannen(|plan| {
        plan.grenzen = vec![Grens {
            max_per_dag: Some(360),
            max_per_week: Some(1_440),
            ..Grens::vanaf(plan.start, Some(plan.start.plus(20)))
        }];
        let begin = Klok::nieuw(540).expect("a time of the day");
        plan.blokken = Some(Blokken { werk: 120, pauze: 60, begin, einde: None });
        let zwaar = Taak { zwaarte: Zwaarte::Zwaar, ..Taak::nieuw("ontwerp") };
        plan.taken = vec![Taak { leuk: true, ..Taak::nieuw("post") }, zwaar, Taak::nieuw("archief")];
    });
    bencher.counter(ItemsCount::new(AANTAL)).bench(|| {
        for plan in &plannen {
            let Ok(schema) = Schema::van(black_box(plan)) else { continue };
            for dag in schema.dagen() {
                black_box(schema.blokken(dag).count());
            }
            for opmerking in schema.opmerkingen(plan.start) {
                black_box(opmerking.tekst(Taal::Nl));
            }
            black_box(schema.voorstel());
        }
    });
}
