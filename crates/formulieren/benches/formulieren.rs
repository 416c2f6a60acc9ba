// SPDX-License-Identifier: EUPL-1.2
//! How long a form takes once the program is warm. Each run has input of its own, so that nothing is set from memory
//! that a real next form would not find there too. `cargo bench -p formulieren`.

use divan::{Bencher, counter::ItemsCount};
use formulieren::{
    FunctioneelFormulier, Planformulier, VOORBEELD_PLAN_VAN_AANPAK, VOORBEELD_PROBLEEMANALYSE,
};
use std::sync::atomic::{AtomicU32, Ordering};

fn main() {
    divan::main();
}

static VOLGENDE: AtomicU32 = AtomicU32::new(1);

fn plan() -> Planformulier {
    let nummer = VOLGENDE.fetch_add(1, Ordering::Relaxed);
    let mut formulier = Planformulier::lees(VOORBEELD_PLAN_VAN_AANPAK).expect("the example is good");
    formulier.werknemer.naam = format!("Werknemer {nummer}");
    formulier.plan.stappen = format!("Stap {nummer}: {}", formulier.plan.stappen);
    for activiteit in &mut formulier.plan.activiteiten {
        activiteit.activiteit = format!("Afspraak {nummer}: {}", activiteit.activiteit);
    }
    formulier
}

fn honderd() -> Planformulier {
    let mut formulier = plan();
    formulier.plan.activiteiten = formulier.plan.activiteiten.into_iter().cycle().take(100).collect();
    formulier
}

#[divan::bench(min_time = 2)]
fn plan_van_aanpak(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(plan)
        .bench_refs(|formulier| formulieren::plan_van_aanpak(formulier).expect("it can be set"));
}

#[divan::bench(min_time = 2)]
fn plan_met_honderd_activiteiten(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(honderd)
        .bench_refs(|formulier| formulieren::plan_van_aanpak(formulier).expect("it can be set"));
}

#[divan::bench(min_time = 2)]
fn functioneel_deel(bencher: Bencher<'_, '_>) {
    let invoer = || {
        let mut formulier =
            FunctioneelFormulier::lees(VOORBEELD_PROBLEEMANALYSE).expect("the example is good");
        formulier.werknemer.naam = format!("Werknemer {}", VOLGENDE.fetch_add(1, Ordering::Relaxed));
        formulier
    };
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(invoer)
        .bench_refs(|formulier| formulieren::probleemanalyse(formulier).expect("it can be set"));
}
