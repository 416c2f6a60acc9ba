// SPDX-License-Identifier: EUPL-1.2
//! How long a form takes once the program is warm. Each run has input of its own, so that nothing is set from memory
//! that a real next form would not find there too. `cargo bench -p formulieren`.

use divan::{Bencher, counter::ItemsCount};
use formulieren::{
    FunctioneelFormulier, Planformulier, Schemadag, Schemataak, Schemaweek, Taal, Thema, Urenschema,
    VOORBEELD_PLAN_VAN_AANPAK, VOORBEELD_PROBLEEMANALYSE, VijfT, Voor, Werkhervattingsplan, Zwaarte,
};
use jiff::ToSpan as _;
use jiff::civil::date;
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

/// So many weeks of four days that all differ, and five tasks.
fn werkhervatting(weken: u32) -> Werkhervattingsplan {
    let nummer = VOLGENDE.fetch_add(1, Ordering::Relaxed);
    let tekst = |over: &str| {
        format!("Over {over}, voor {nummer}. Een zin die zegt wat iemand van plan is en waarom.")
    };
    let week = |nummer: u32| {
        let maandag = date(2026, 11, 23).saturating_add((7 * i64::from(nummer)).days());
        let minuten = 120 + 3 * nummer;
        let dag = |op: u32| Schemadag {
            dag: maandag.saturating_add(i64::from(op).days()),
            minuten,
            gewerkt: None,
            blokken: vec![],
            taken: vec![op as usize, 4],
        };
        let (basis, promille) = (1_920, minuten * 4 * 1_000 / 1_920);
        let dagen = (0..4).map(dag).collect();
        Schemaweek { maandag, stap: None, basis, promille, minuten: minuten * 4, tekort: 0, dagen }
    };
    let taak = |taak: u32| Schemataak {
        naam: format!("Taak {taak} van {nummer}"),
        zwaarte: Zwaarte::Licht,
        deadline: false,
        leuk: true,
        eigen_werk: false,
        tempo: 100,
    };
    Werkhervattingsplan {
        naam: format!("Werknemer {nummer}"),
        coach: "Sam Willems".to_owned(),
        datum: date(2026, 11, 23),
        vijf_t: VijfT {
            tijd: tekst("tijd"),
            taken: tekst("taken"),
            voorbereiden: tekst("voorbereiden"),
            tempo: tekst("tempo"),
            thema: Thema {
                anders: tekst("anders"),
                valkuilen: tekst("valkuilen"),
                uitdagingen: tekst("uitdagingen"),
            },
            toetsen: tekst("toetsen"),
        },
        nodig: tekst("nodig"),
        evaluaties: vec![],
        besproken: None,
        schema: Urenschema {
            weken: (0..weken).map(week).collect(),
            taken: (0..5).map(taak).collect(),
            ..Urenschema::default()
        },
    }
}

#[divan::bench(min_time = 2, args = [4, 26, 104])]
fn werkhervattingsplan(bencher: Bencher<'_, '_>, weken: u32) {
    bencher.counter(ItemsCount::new(1_usize)).with_inputs(|| werkhervatting(weken)).bench_refs(|plan| {
        formulieren::werkhervattingsplan(plan, Voor::Mij, Taal::Nl).expect("it can be set")
    });
}

#[divan::bench(min_time = 2)]
fn weekkaart(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(1_usize)).with_inputs(|| werkhervatting(1)).bench_refs(|plan| {
        formulieren::weekkaart(plan, &plan.schema.weken[0], Taal::Nl).expect("it can be set")
    });
}
