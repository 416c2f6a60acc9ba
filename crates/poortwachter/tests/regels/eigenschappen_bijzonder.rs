// SPDX-License-Identifier: EUPL-1.2
//! What must hold for every illness with what few cases have: sanctions, extensions, special groups.

use crate::eigenschappen::{daden, kent_de_kalender, met_daden, ziekte};
use poortwachter::{
    Daad, Dag, Dienstverband, Feit, Feiten, Loonsanctie, Stand, Taal, TermijnId, Termijnen, Vangnet,
    VangnetFase, VangnetSoort,
};
use proptest::prelude::*;

/// Kinds of fact with two distances from the first sick day.
fn bijzonder() -> impl Strategy<Value = Vec<(u8, i32, i32)>> {
    prop::collection::vec((0..14_u8, 0..1_100_i32, 0..500_i32), 0..5)
}

fn eerste_dag(feiten: &[Feit]) -> Dag {
    match feiten[0] {
        Feit::Ziek { van, .. } => van,
        _ => unreachable!("illness comes first"),
    }
}

fn feit(begin: Dag, (soort, na, nog): (u8, i32, i32)) -> Feit {
    let (op, later) = (begin.plus(na), begin.plus(na + nog));
    let weken = u8::try_from(nog % 52).unwrap_or(0) + 1;
    let sanctie = Loonsanctie { besluit_verzonden_op: op, weken, tot_en_met: None, soort: None };
    match soort {
        0 => Feit::Loonsanctie(Loonsanctie { weken: 52, ..sanctie }),
        1 => Feit::Loonsanctie(sanctie),
        2 => Feit::Loonsanctie(Loonsanctie { tot_en_met: Some(later), ..sanctie }),
        3 => Feit::TekortkomingHersteld { gemeld_op: None, vastgesteld_op: later },
        4 => Feit::TekortkomingHersteld { gemeld_op: Some(op), vastgesteld_op: later },
        5 => Feit::VrijwilligeVerlenging { verzocht_op: Some(op), tot_en_met: later },
        6 => Feit::Dienstverband(
            [Dienstverband::Huishoudelijk, Dienstverband::ErdZw][nog.unsigned_abs() as usize % 2],
        ),
        7 => Feit::DienstverbandEindigt { op, laatste_werkdag: None },
        8 => Feit::Vangnet(Vangnet {
            soort: VangnetSoort::Zwangerschap,
            fase: [
                None,
                Some(VangnetFase::VoorVerlof),
                Some(VangnetFase::Flexibel),
                Some(VangnetFase::NaVerlof),
            ][nog.unsigned_abs() as usize % 4],
            duidelijk_op: None,
        }),
        9 => Feit::Vangnet(Vangnet {
            soort: [VangnetSoort::NoRisk, VangnetSoort::Onbekend][nog.unsigned_abs() as usize % 2],
            fase: None,
            duidelijk_op: Some(op),
        }),
        10 => Feit::AowLeeftijd(begin.plus(na - 300)),
        11 => Feit::BedongenArbeidGewijzigd(op),
        12 => Feit::Zwangerschapsverlof { van: op, tot_en_met: op.plus(111), zelfde_oorzaak: None },
        _ => Feit::VervroegdeIva { aangevraagd_op: op, wachttijd_tot_en_met: (nog > 100).then_some(later) },
    }
}

/// Illness, acts and what few cases have; about half of them hold together.
fn alles() -> impl Strategy<Value = Vec<Feit>> {
    (ziekte(), daden(), bijzonder()).prop_map(|(ziek, daden, bijzonder)| {
        let begin = eerste_dag(&ziek);
        let mut feiten = met_daden(ziek, &daden);
        feiten.extend(bijzonder.into_iter().map(|wat| feit(begin, wat)));
        feiten
    })
}

/// Terms that only count days of illness forward: nothing that happens later changes them.
const VOORWAARTS: [TermijnId; 4] = [
    TermijnId::ZiekmeldingArbodienst,
    TermijnId::Probleemanalyse,
    TermijnId::UwvMelding42Weken,
    TermijnId::Eerstejaarsevaluatie,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    /// No panic; the explanation ends on the day itself; what is open has not passed and what is late has.
    #[test]
    fn alles_door_elkaar(feiten in alles(), vandaag in 7_305..47_846_i32, dichtbij in -30..1_200_i32, ver: bool) {
        let Ok(gelezen) = Feiten::nieuw(&feiten) else { return Ok(()) };
        let vandaag = if ver { Dag::van_nummer(vandaag) } else { eerste_dag(&feiten).plus(dichtbij) };
        let termijnen = Termijnen::van(&gelezen);
        for (id, _) in termijnen.alle() {
            let uitleg = termijnen.uitleg(id, vandaag, Taal::En).unwrap();
            let uitkomst = termijnen.uitkomst_op(id, vandaag).unwrap();
            prop_assert_eq!(uitleg.uiterlijk, uitkomst.uiterlijk, "{}", id.woord());
            if uitleg.uiterlijk.is_some() {
                prop_assert_eq!(uitleg.verloop.last().map(|stap| stap.dag), uitleg.uiterlijk, "{}", id.woord());
            }
            let voorbij = uitleg.uiterlijk.is_some_and(|dag| dag < vandaag);
            match uitleg.stand {
                Stand::Open => prop_assert!(!voorbij, "{} on {vandaag}", id.woord()),
                Stand::TeLaat { .. } => prop_assert!(voorbij, "{} on {vandaag}", id.woord()),
                _ => {}
            }
        }
        prop_assert!(termijnen.loondoorbetaling_op(vandaag).laatste_dag >= termijnen.loondoorbetaling().laatste_dag);
    }

    /// A term has a state, days and an explanation on every day, or on none; in a list the same state as alone.
    #[test]
    fn een_termijn_heeft_op_elke_dag_een_stand_of_nooit(feiten in alles(), dichtbij in -30..1_200_i32) {
        let Ok(gelezen) = Feiten::nieuw(&feiten) else { return Ok(()) };
        let vandaag = eerste_dag(&feiten).plus(dichtbij);
        let termijnen = Termijnen::van(&gelezen);
        let standen = termijnen.standen(vandaag);
        for id in TermijnId::ALLE {
            let in_de_lijst = standen.van(*id);
            let grond = termijnen.uitkomst(*id).is_some();
            prop_assert_eq!(termijnen.stand(*id, vandaag), in_de_lijst, "{}", id.woord());
            prop_assert_eq!(in_de_lijst.is_some(), grond, "{}", id.woord());
            prop_assert_eq!(termijnen.uitkomst_op(*id, vandaag).is_some(), grond, "{}", id.woord());
            prop_assert_eq!(termijnen.uitleg(*id, vandaag, Taal::Nl).is_some(), grond, "{}", id.woord());
        }
    }

    #[test]
    fn volgorde_doet_er_ook_bij_bijzondere_feiten_niet_toe(feiten in alles(), draai in 1..9_usize) {
        let mut gedraaid = feiten.clone();
        let om = draai % feiten.len();
        gedraaid.rotate_left(om);
        gedraaid.reverse();
        match (Feiten::nieuw(&feiten), Feiten::nieuw(&gedraaid)) {
            (Ok(a), Ok(b)) => {
                let (a, b) = (Termijnen::van(&a), Termijnen::van(&b));
                for id in TermijnId::ALLE {
                    prop_assert_eq!(a.uitkomst(*id), b.uitkomst(*id), "{}", id.woord());
                }
            }
            (a, b) => prop_assert_eq!(a.is_err(), b.is_err()),
        }
    }

    /// A fact about a later day changes no forward term that had passed. What has no day of its own (the kind of
    /// employment, the safety net) and leave, which makes sick days no sick days, are named exceptions.
    #[test]
    fn een_later_feit_verandert_niets_dat_voorbij_was(ziek in ziekte(), daden in daden(), wat in (prop::sample::select(&[0, 1, 2, 3, 4, 5, 7, 13][..]), 300..1_100_i32, 0..500_i32)) {
        let begin = eerste_dag(&ziek);
        let vroeger = met_daden(ziek, &daden);
        let mut later = vroeger.clone();
        later.push(feit(begin, wat));
        let (Ok(eerst), Ok(daarna)) = (Feiten::nieuw(&vroeger), Feiten::nieuw(&later)) else { return Ok(()) };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        let dag = begin.plus(wat.1);
        for id in VOORWAARTS {
            // What must be done at once has no day that can have passed.
            let Some(oud) = eerst.uitkomst(id).filter(|u| u.uiterlijk.is_some_and(|op| op < dag)) else { continue };
            let nieuw = daarna.uitkomst(id).unwrap();
            prop_assert_eq!((oud.uiterlijk, oud.vervallen), (nieuw.uiterlijk, nieuw.vervallen), "{}", id.woord());
        }
    }

    /// Seven days later, everything seven days later; but for calendar years, working days and the Algemene
    /// termijnenwet.
    #[test]
    fn zeven_dagen_later_ook_bij_bijzondere_feiten(begin in 19_600..40_000_i32, daden in daden(), soorten in prop::collection::vec((0..6_u8, 0..1_100_i32, 0..500_i32), 0..4)) {
        let feiten = |dag: Dag| {
            let mut feiten = met_daden(vec![Feit::Ziek { van: dag, tot_en_met: None }], &daden);
            feiten.extend(soorten.iter().filter(|wat| wat.0 != 4).map(|wat| feit(dag, *wat)));
            feiten
        };
        let begin = Dag::van_nummer(begin);
        let lijst = feiten(begin);
        let Ok(eerst) = Feiten::nieuw(&lijst) else { return Ok(()) };
        let daarna = Feiten::nieuw(&feiten(begin.plus(7))).unwrap();
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        let kalender = |id: &TermijnId| kent_de_kalender(*id, &lijst) || *id == TermijnId::BezwaarLoonsanctie;
        for (id, uitkomst) in eerst.alle().filter(|(id, _)| !kalender(id)) {
            let later = daarna.uitkomst(id).unwrap();
            prop_assert_eq!(uitkomst.uiterlijk.map(|d| d.plus(7)), later.uiterlijk, "{}", id.woord());
            prop_assert_eq!(uitkomst.vervallen, later.vervallen, "{}", id.woord());
        }
        let loon = eerst.loondoorbetaling();
        prop_assert_eq!(loon.laatste_dag.plus(7), daarna.loondoorbetaling().laatste_dag);
    }

    /// At the age of AOW: later ill is never earlier without wage, within one version of the law.
    #[test]
    fn later_ziek_met_aow_nooit_eerder_zonder_loon(begin in 19_539..30_000_i32, later in 1..400_i32, aow in -400..900_i32) {
        let aow = Feit::AowLeeftijd(Dag::van_nummer(begin + aow));
        let laatste = |dag: i32| {
            let ziek = Feit::Ziek { van: Dag::van_nummer(dag), tot_en_met: None };
            let feiten = Feiten::nieuw(&[ziek, aow.clone()]).unwrap();
            Termijnen::van(&feiten).loondoorbetaling().laatste_dag
        };
        prop_assert!(laatste(begin) <= laatste(begin + later));
    }

    /// A sanction lasts 52 weeks at most; a later decision or an earlier repair never makes it longer.
    #[test]
    fn een_sanctie_wordt_nooit_langer(besluit in 600..728_i32, later in 0..40_i32, weken in 1..=52_u8, hersteld in 1..500_i32, eerder in 0..60_i32) {
        let begin = Dag::van_nummer(20_454);
        let einde = |besluit: i32, hersteld: Option<i32>| {
            let op = begin.plus(besluit);
            let mut feiten = vec![
                Feit::Ziek { van: begin, tot_en_met: None },
                Feit::Gedaan(Daad::WiaAanvraag, begin.plus(640)),
                Feit::Loonsanctie(Loonsanctie { besluit_verzonden_op: op, weken, tot_en_met: None, soort: None }),
            ];
            feiten.extend(hersteld.map(|dag| Feit::TekortkomingHersteld { gemeld_op: None, vastgesteld_op: begin.plus(dag) }));
            let feiten = Feiten::nieuw(&feiten).unwrap();
            Termijnen::van(&feiten).loondoorbetaling().laatste_dag
        };
        let zonder = begin.plus(727);
        let heel = einde(besluit, None);
        prop_assert!(zonder <= heel && heel <= zonder.plus(364));
        prop_assert!(einde(besluit + later, None) <= heel);
        let bekort = einde(besluit, Some(besluit + hersteld));
        prop_assert!(zonder <= bekort && bekort <= heel);
        prop_assert!(einde(besluit, Some((besluit + hersteld - eerder).max(besluit + 1))) <= bekort);
    }
}
