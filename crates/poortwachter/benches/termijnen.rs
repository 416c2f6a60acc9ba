// SPDX-License-Identifier: EUPL-1.2
//! How many illnesses a second, on one core: `cargo bench -p poortwachter`.

use divan::{Bencher, black_box, counter::ItemsCount};
use poortwachter::{Daad, Dag, Feit, Feiten, Mogelijkheden, Taal, TermijnId, Termijnen};

const AANTAL: usize = 10_000;

fn main() {
    divan::main();
}

/// First sick days spread over ten years; every fourth illness has a relapse, every second its first acts.
fn ziekten() -> Vec<Feiten> {
    (0..AANTAL).map(|n| ziekte(i32::try_from(n).unwrap_or(0))).collect()
}

fn ziekte(n: i32) -> Feiten {
    let van = Dag::van_nummer(17_000 + n % 3_650);
    let mut feiten = vec![Feit::Ziek { van, tot_en_met: (n % 4 == 0).then(|| van.plus(90)) }];
    if n % 4 == 0 {
        feiten.push(Feit::Ziek { van: van.plus(100), tot_en_met: None });
    }
    if n % 2 == 0 {
        feiten.push(Feit::Oordeel { bijstelling: false, op: van.plus(40), mogelijkheden: Mogelijkheden::Ja });
        feiten.push(Feit::Gedaan(Daad::PlanVanAanpak, van.plus(50)));
        feiten.push(Feit::Gedaan(Daad::Evaluatie, van.plus(90)));
    }
    Feiten::nieuw(&feiten).expect("invariant: these facts hold together")
}

/// Days and states of every term, for facts that stand ready.
#[divan::bench]
fn dagen_en_standen(bencher: Bencher<'_, '_>) {
    let ziekten = ziekten();
    let vandaag = Dag::van_nummer(20_400);
    bencher.counter(ItemsCount::new(AANTAL)).bench(|| {
        for feiten in &ziekten {
            let termijnen = Termijnen::van(black_box(feiten));
            for id in TermijnId::ALLE {
                black_box(termijnen.stand(*id, vandaag));
            }
        }
    });
}

/// Every term fully explained: steps, sources, contested days, sentences.
#[divan::bench]
fn uitgelegd(bencher: Bencher<'_, '_>) {
    let ziekten = ziekten();
    let vandaag = Dag::van_nummer(20_400);
    bencher.counter(ItemsCount::new(AANTAL)).bench(|| {
        for feiten in &ziekten {
            let termijnen = Termijnen::van(black_box(feiten));
            for id in TermijnId::ALLE {
                black_box(termijnen.uitleg(*id, vandaag, Taal::Nl));
            }
        }
    });
}
