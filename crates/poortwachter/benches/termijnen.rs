// SPDX-License-Identifier: EUPL-1.2
//! How many illnesses a second, on one core: `cargo bench -p poortwachter`.

use divan::{Bencher, black_box, counter::ItemsCount};
use poortwachter::{Daad, Dag, Feit, Feiten, Mogelijkheden, Standen, Taal, TermijnId, Termijnen};

const AANTAL: usize = 10_000;

fn main() {
    divan::main();
}

/// Illnesses as a large employer has them, the same at every run, first sick days spread over ten years.
fn ziekten() -> Vec<Feiten> {
    (0..AANTAL).map(|n| ziekte(gemengd(n), &[])).collect()
}

/// Scatters a number, so that kinds of illness follow each other without a rhythm that a processor can learn.
fn gemengd(n: usize) -> i32 {
    let mut getal = u32::try_from(n).unwrap_or(0).wrapping_mul(0x9e37_79b9);
    getal = (getal ^ (getal >> 16)).wrapping_mul(0x85eb_ca6b);
    getal = (getal ^ (getal >> 13)).wrapping_mul(0xc2b2_ae35);
    ((getal ^ (getal >> 16)) >> 1).cast_signed()
}

/// Of eight: four plain, two with a relapse, one with leave, one recovered. Of four: one without acts, one with the
/// first ones, one until the first year, one until the application, which half make late.
fn ziekte(toeval: i32, en: &[Feit]) -> Feiten {
    let van = Dag::van_nummer(17_000 + toeval % 3_650);
    let ziek = |van, tot_en_met| Feit::Ziek { van, tot_en_met };
    let mut feiten = match (toeval >> 12) % 8 {
        0 => vec![ziek(van, Some(van.plus(20 + (toeval >> 16) % 300)))],
        1 => vec![
            ziek(van, None),
            Feit::Zwangerschapsverlof { van: van.plus(60), tot_en_met: van.plus(171), zelfde_oorzaak: None },
        ],
        2 | 3 => vec![ziek(van, Some(van.plus(90))), ziek(van.plus(100), None)],
        _ => vec![ziek(van, None)],
    };
    let laatste = match feiten[..] {
        [Feit::Ziek { tot_en_met: Some(laatste), .. }] => laatste,
        _ => Dag::LAATSTE,
    };
    let aantal = [0, 4, 7, DADEN.len()][usize::try_from((toeval >> 20) % 4).unwrap_or(0)];
    for (daad, na) in &DADEN[..aantal] {
        let laat = if *daad == Daad::WiaAanvraag { (toeval >> 22) % 2 * 60 } else { 0 };
        let op = van.plus(na + laat + toeval % 7);
        if op > laatste {
            break;
        }
        feiten.push(match daad {
            Daad::Probleemanalyse => {
                Feit::Oordeel { bijstelling: false, op, mogelijkheden: Mogelijkheden::Ja }
            }
            daad => Feit::Gedaan(*daad, op),
        });
    }
    feiten.extend(en.iter().cloned());
    Feiten::nieuw(&feiten).expect("invariant: these facts hold together")
}

/// What is done in the course of two years, so many days after the first sick day.
const DADEN: [(Daad, i32); 11] = [
    (Daad::ZiekmeldingArbodienst, 1),
    (Daad::Probleemanalyse, 38),
    (Daad::PlanVanAanpak, 50),
    (Daad::Evaluatie, 90),
    (Daad::Evaluatie, 130),
    (Daad::UwvMelding42Weken, 288),
    (Daad::Eerstejaarsevaluatie, 358),
    (Daad::TweedeSpoor, 395),
    (Daad::Evaluatie, 440),
    (Daad::ReIntegratieverslag, 630),
    (Daad::WiaAanvraag, 640),
];

/// Days and states of every term, for facts that stand ready, one after the other as a list asks them.
#[divan::bench]
fn dagen_en_standen(bencher: Bencher<'_, '_>) {
    meet_dagen_en_standen(bencher, &ziekten());
}

/// The same illnesses, each with a fact that only few cases have: every rule is then asked by itself.
#[divan::bench]
fn dagen_en_standen_van_bijzondere_gevallen(bencher: Bencher<'_, '_>) {
    let aow = [Feit::AowLeeftijd(Dag::van_nummer(30_000))];
    let ziekten: Vec<_> = (0..AANTAL).map(|n| ziekte(gemengd(n), &aow)).collect();
    meet_dagen_en_standen(bencher, &ziekten);
}

fn meet_dagen_en_standen(bencher: Bencher<'_, '_>, ziekten: &[Feiten]) {
    let vandaag = Dag::van_nummer(20_400);
    bencher.counter(ItemsCount::new(AANTAL)).bench(|| {
        let mut termijnen = Termijnen::van(&ziekten[0]);
        let mut standen = Standen::default();
        for feiten in ziekten {
            termijnen.opnieuw(black_box(feiten));
            termijnen.standen_in(vandaag, &mut standen);
            black_box(&standen);
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
