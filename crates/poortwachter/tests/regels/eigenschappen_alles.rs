// SPDX-License-Identifier: EUPL-1.2
//! What must hold for every illness, with every fact of the contract: the promises of `beloften`, no panic on whatever
//! is given, and what a later fact, a later week and a later first sick day may change.

use crate::alle_feiten::{KEERPUNTEN, Los, SOORTEN, feit, ziekte};
use crate::beloften;
use poortwachter::{Dag, Feit, Feiten};
use proptest::prelude::*;

/// First sick days: any, and the first and last of each version of the law, of what is accepted, and of a leap year.
pub(crate) fn eerste_dag() -> impl Strategy<Value = Dag> {
    const DAGEN: [i32; 8] = [12_418, 15_251, 16_801, 19_539, 19_782, 20_512, 47_846 - 728, 47_846];
    let keerpunt = (prop::sample::select(&DAGEN[..]), 0..3_i32);
    prop_oneof![
        3 => 12_418..40_000_i32,
        1 => keerpunt.prop_map(|(dag, terug)| (dag - terug).max(12_418)),
    ]
    .prop_map(Dag::van_nummer)
}

/// One fact of any kind, often on a day on which something turns.
pub(crate) fn los() -> impl Strategy<Value = Los> {
    let keerpunt = (prop::sample::select(&KEERPUNTEN[..]), -3..4_i32).prop_map(|(dag, naast)| dag + naast);
    let na = prop_oneof![2 => 0..1_200_i32, 2 => keerpunt, 1 => -400..0_i32];
    let nog = prop_oneof![3 => 0..500_i32, 1 => 0..30_i32];
    (0..SOORTEN, na, nog, any::<u8>()).prop_map(|(soort, na, nog, keuze)| Los { soort, na, nog, keuze })
}

/// Periods of illness that may join, and facts of every kind; most of them contradict nothing.
fn ongezeefd() -> impl Strategy<Value = Vec<Feit>> {
    let stuk = (prop_oneof![1..60_i32, 1..800_i32], prop_oneof![3 => 1..29_i32, 1 => 1..60_i32]);
    (eerste_dag(), prop::collection::vec(stuk, 1..4), any::<bool>(), prop::collection::vec(los(), 0..9))
        .prop_map(|(begin, stukken, open, losse)| {
            let mut uit = ziekte(begin, &stukken, open);
            uit.extend(losse.into_iter().map(|los| feit(begin, los)));
            uit
        })
}

/// The same, without what is refused.
pub(crate) fn alles() -> impl Strategy<Value = Vec<Feit>> {
    ongezeefd().prop_map(beloften::houdbaar)
}

/// Nothing that only few cases have: what an ordinary case consists of, whose terms are counted all at once.
fn gewoon() -> impl Strategy<Value = Vec<Feit>> {
    let hoort_erbij = |feit: &Feit| {
        matches!(
            feit,
            Feit::Ziek { .. }
                | Feit::Zwangerschapsverlof { .. }
                | Feit::GedeeltelijkHersteld { .. }
                | Feit::Gedaan(..)
                | Feit::Oordeel { .. }
                | Feit::Arbeidstherapie { .. }
                | Feit::UwvBriefWia(_)
                | Feit::VervroegdeIva { .. }
                | Feit::Afgeweken { .. }
                | Feit::BedongenArbeidGewijzigd(_)
        )
    };
    alles().prop_map(move |mut lijst| {
        lijst.retain(hoort_erbij);
        lijst
    })
}

/// Days from the first sick day to today.
fn vandaag() -> impl Strategy<Value = i32> {
    let keerpunt = (prop::sample::select(&KEERPUNTEN[..]), -1..3_i32).prop_map(|(dag, naast)| dag + naast);
    prop_oneof![-40..1_300_i32, keerpunt, -13_000..20_000_i32]
}

/// Any number that a day can be, the outermost among them.
fn onzindag() -> impl Strategy<Value = Dag> {
    let uiterst = prop::sample::select(&[i32::MIN, i32::MAX, i32::MIN + 1, -719_529, 7_305, 47_846, 0][..]);
    prop_oneof![12_418..47_846_i32, any::<i32>(), uiterst].prop_map(Dag::van_nummer)
}

/// Facts that nobody would send, with days from everywhere: reversed, overlapping, twice, before there was a calendar.
fn onzin() -> impl Strategy<Value = Vec<Feit>> {
    let ver = (onzindag(), any::<u8>(), any::<u8>(), any::<i32>()).prop_map(|(dag, soort, keuze, nog)| {
        let nog = nog >> (keuze % 31);
        feit(dag, Los { soort, na: 0, nog: nog / 2, keuze })
    });
    let ziek = (onzindag(), prop::option::of(onzindag()))
        .prop_map(|(van, tot_en_met)| Feit::Ziek { van, tot_en_met });
    let gewoon =
        (12_418..30_000_i32).prop_map(|dag| Feit::Ziek { van: Dag::van_nummer(dag), tot_en_met: None });
    let begin = prop_oneof![3 => gewoon, 1 => ziek];
    (begin, prop::collection::vec(ver, 0..8)).prop_map(|(begin, mut rest)| {
        rest.insert(0, begin);
        rest
    })
}

fn begin(lijst: &[Feit]) -> Option<Dag> {
    let van = |feit: &Feit| if let Feit::Ziek { van, .. } = feit { Some(*van) } else { None };
    lijst.iter().filter_map(van).min()
}

#[test]
fn elke_soort_feit_wordt_geprobeerd() {
    let losse = (0..SOORTEN)
        .flat_map(|soort| [0, 60, 120, 160, 200].map(|keuze| Los { soort, na: 50, nog: 9, keuze }));
    let mut soorten = std::collections::BTreeSet::new();
    for los in losse {
        let soort = match feit(Dag::EERSTE, los) {
            Feit::Ziek { .. } => 0,
            Feit::GedeeltelijkHersteld { .. } => 1,
            Feit::Zwangerschapsverlof { .. } => 2,
            Feit::Gedaan(..) => 3,
            Feit::Oordeel { .. } => 4,
            Feit::Arbeidstherapie { .. } => 5,
            Feit::UwvBriefWia(_) => 6,
            Feit::VervroegdeIva { .. } => 7,
            Feit::Loonsanctie(_) => 8,
            Feit::TekortkomingHersteld { .. } => 9,
            Feit::VrijwilligeVerlenging { .. } => 10,
            Feit::Dienstverband(_) => 11,
            Feit::DienstverbandEindigt { .. } => 12,
            Feit::Vangnet(_) => 13,
            Feit::AowLeeftijd(_) => 14,
            Feit::BedongenArbeidGewijzigd(_) => 15,
            Feit::Afgeweken { .. } => 16,
            Feit::TekortkomingGemeld(_) => 17,
            Feit::TekortkomingNietHersteld { .. } => 18,
            Feit::BezwaarLoonsanctie(_) => 19,
            Feit::VerlengingGevraagd(_) => 20,
        };
        soorten.insert(soort);
    }
    assert_eq!(soorten.into_iter().collect::<Vec<_>>(), (0..21).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn elke_belofte_geldt_voor_alle_feiten_op_elke_dag(lijst in alles(), na in vandaag(), later in vandaag()) {
        let Some(begin) = begin(&lijst) else { return Ok(()) };
        beloften::houden(&lijst, &[begin.plus(na), begin.plus(later)]);
    }

    #[test]
    fn elke_belofte_geldt_voor_een_gewoon_geval_op_elke_dag(lijst in gewoon(), na in vandaag(), later in vandaag()) {
        let Some(begin) = begin(&lijst) else { return Ok(()) };
        beloften::houden(&lijst, &[begin.plus(na), begin.plus(later)]);
    }

    #[test]
    fn een_weigering_wijst_het_feit_aan(lijst in ongezeefd()) {
        let Some(begin) = begin(&lijst) else { return Ok(()) };
        beloften::houden(&lijst, &[begin.plus(500)]);
    }

    #[test]
    fn alle_feiten_in_elke_volgorde_geven_hetzelfde_antwoord(
        (lijst, anders) in alles().prop_flat_map(|lijst| (Just(lijst.clone()), Just(lijst).prop_shuffle())),
        na in vandaag(),
    ) {
        let Some(begin) = begin(&lijst) else { return Ok(()) };
        beloften::volgorde_doet_er_niet_toe(&lijst, &anders, &[begin.plus(na)]);
    }

    #[test]
    fn ook_wat_geweigerd_wordt_wordt_in_elke_volgorde_geweigerd(
        (lijst, anders) in ongezeefd().prop_flat_map(|lijst| (Just(lijst.clone()), Just(lijst).prop_shuffle())),
    ) {
        beloften::volgorde_doet_er_niet_toe(&lijst, &anders, &[]);
    }

    #[test]
    fn nooit_een_paniek_wat_er_ook_gegeven_wordt(lijst in onzin(), vandaag in onzindag()) {
        beloften::volgorde_doet_er_niet_toe(&lijst, &lijst, &[vandaag, Dag::EERSTE, Dag::LAATSTE]);
    }
}

/// Around every day of every term; fewer cases, many days each.
mod dag_voor_dag {
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn elke_belofte_geldt_rond_de_dag_van_elke_termijn(lijst in alles()) {
            let Ok(feiten) = Feiten::nieuw(&lijst) else { return Ok(()) };
            beloften::houden(&lijst, &beloften::dagen_rond(&feiten));
        }
    }
}
