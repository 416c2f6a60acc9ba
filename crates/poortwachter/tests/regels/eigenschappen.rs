// SPDX-License-Identifier: EUPL-1.2
//! What must hold for every illness.

use crate::alle_feiten;
use crate::hulp::uiterlijk;
use poortwachter::{Daad, Dag, Feit, Feiten, Mogelijkheden, Stand, TermijnId, Termijnen};
use proptest::prelude::*;

/// Periods as lengths: sick days, then days well, and so on; the last one open or closed.
pub(crate) fn ziekte() -> impl Strategy<Value = Vec<Feit>> {
    let stukken = prop::collection::vec((1..400_i32, 1..60_i32), 1..5);
    (12_418..40_000_i32, stukken, any::<bool>())
        .prop_map(|(begin, stukken, open)| alle_feiten::ziekte(Dag::van_nummer(begin), &stukken, open))
}

/// Acts at some distance after the first sick day.
pub(crate) fn daden() -> impl Strategy<Value = Vec<(usize, i32)>> {
    prop::collection::vec((0..Daad::ALLE.len(), 0..900_i32), 0..6)
}

pub(crate) fn met_daden(mut feiten: Vec<Feit>, daden: &[(usize, i32)]) -> Vec<Feit> {
    let Some(Feit::Ziek { van, .. }) = feiten.first().cloned() else { return feiten };
    for (welke, na) in daden {
        let op = van.plus(*na);
        let gezien = [Mogelijkheden::Ja, Mogelijkheden::Later, Mogelijkheden::Nee];
        feiten.push(alle_feiten::daad(Daad::ALLE[*welke], op, gezien[na.unsigned_abs() as usize % 3]));
    }
    feiten
}

fn dagen(termijnen: &Termijnen<'_>) -> Vec<String> {
    TermijnId::ALLE.iter().map(|id| uiterlijk(termijnen, *id)).collect()
}

/// Two calendar years, a term that the Algemene termijnenwet moves, and the three calendar months in which a return is
/// in view. To the day: `eigenschappen_week_later`.
pub(crate) fn kent_de_kalender(id: TermijnId, feiten: &[Feit]) -> bool {
    let zicht = |feit: &Feit| matches!(feit, Feit::Gedaan(Daad::TweedeSpoorNietNodig, _));
    matches!(id, TermijnId::EindeOpzegverbod | TermijnId::WiaBesluit)
        || id == TermijnId::TweedeSpoor && feiten.iter().any(zicht)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn later_ziek_nooit_eerder_klaar(begin in 12_418..40_000_i32, later in 1..400_i32) {
        let vroeg = Feiten::vanaf(Dag::van_nummer(begin)).unwrap();
        let laat = Feiten::vanaf(Dag::van_nummer(begin + later)).unwrap();
        let (vroeg, laat) = (Termijnen::van(&vroeg), Termijnen::van(&laat));
        for ((id, eerst), (_, daarna)) in vroeg.alle().zip(laat.alle()) {
            prop_assert!(eerst.uiterlijk <= daarna.uiterlijk, "{}", id.woord());
        }
    }

    /// Every term counts days, but for what knows what date it is.
    #[test]
    fn zeven_dagen_later_is_zeven_dagen_later(ziek in ziekte(), daden in daden()) {
        let feiten = met_daden(ziek, &daden);
        let Ok(eerst) = Feiten::nieuw(&feiten) else { return Ok(()) };
        let later: Vec<_> = feiten.iter().map(|feit| alle_feiten::verschoven(feit, 7)).collect();
        let daarna = Feiten::nieuw(&later).unwrap();
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        for (id, uitkomst) in eerst.alle().filter(|(id, _)| !kent_de_kalender(*id, &feiten)) {
            let later = daarna.uitkomst(id).unwrap();
            prop_assert_eq!(uitkomst.uiterlijk.map(|d| d.plus(7)), later.uiterlijk, "{}", id.woord());
            prop_assert_eq!(uitkomst.vervallen, later.vervallen);
        }
    }

    #[test]
    fn volgorde_van_feiten_doet_er_niet_toe(ziek in ziekte(), daden in daden(), draai in 0..9_usize) {
        let feiten = met_daden(ziek, &daden);
        let mut gedraaid = feiten.clone();
        let om = draai % feiten.len();
        gedraaid.rotate_left(om);
        match (Feiten::nieuw(&feiten), Feiten::nieuw(&gedraaid)) {
            (Ok(a), Ok(b)) => prop_assert_eq!(dagen(&Termijnen::van(&a)), dagen(&Termijnen::van(&b))),
            (a, b) => prop_assert_eq!(a.is_err(), b.is_err()),
        }
    }

    #[test]
    fn zevenentwintig_dagen_telt_samen_en_achtentwintig_niet(begin in 12_418..40_000_i32, ziek in 1..600_i32) {
        let begin = Dag::van_nummer(begin);
        for (beter, eerste) in [(27, begin), (28, begin.plus(ziek + 28))] {
            let feiten = Feiten::nieuw(&[
                Feit::Ziek { van: begin, tot_en_met: Some(begin.plus(ziek - 1)) },
                Feit::Ziek { van: begin.plus(ziek + beter), tot_en_met: None },
            ]).unwrap();
            prop_assert_eq!(Termijnen::van(&feiten).geval().eerste_ziektedag(), eerste);
        }
    }

    /// A period cut in two without a day between is the same period.
    #[test]
    fn samenvoegen_is_associatief(begin in 12_418..40_000_i32, eerst in 1..300_i32, daarna in 1..300_i32) {
        let begin = Dag::van_nummer(begin);
        let heel = Feiten::nieuw(&[Feit::Ziek { van: begin, tot_en_met: Some(begin.plus(eerst + daarna - 1)) }]);
        let twee = Feiten::nieuw(&[
            Feit::Ziek { van: begin.plus(eerst), tot_en_met: Some(begin.plus(eerst + daarna - 1)) },
            Feit::Ziek { van: begin, tot_en_met: Some(begin.plus(eerst - 1)) },
        ]);
        prop_assert_eq!(heel, twee);
    }

    #[test]
    fn dag_en_telling_zijn_elkaars_omgekeerde(ziek in ziekte(), n in 1..728_i32) {
        let feiten = Feiten::nieuw(&ziek).unwrap();
        let termijnen = Termijnen::van(&feiten);
        let dag = termijnen.geval().dag(n);
        let laatste = termijnen.geval().laatste_ziektedag();
        if laatste.is_none_or(|laatste| dag <= laatste) {
            prop_assert_eq!(termijnen.geval().ziektedagen(dag), n);
        }
    }

    /// A list, which keeps only two things of a case, counts the same weeks as the case itself.
    #[test]
    fn een_lijst_telt_dezelfde_weken(begin in 12_418..40_000_i32, ziek in 1..300_i32, beter in 1..28_i32, dag in 0..400_i32) {
        let begin = Dag::van_nummer(begin);
        let feiten = Feiten::nieuw(&[
            Feit::Ziek { van: begin, tot_en_met: Some(begin.plus(ziek - 1)) },
            Feit::Ziek { van: begin.plus(ziek + beter), tot_en_met: None },
        ]).unwrap();
        let termijnen = Termijnen::van(&feiten);
        let telling = termijnen.telling(begin.plus(dag));
        let onderbreking = termijnen.geval().onderbrekingen().last();
        prop_assert_eq!(poortwachter::ziekteweek(telling.gerekend_vanaf, onderbreking, begin.plus(dag)), telling.ziekteweek);
    }

    /// Forward terms that had passed before a relapse keep their day (D2).
    #[test]
    fn terugval_laat_voorbije_voorwaartse_termijnen_staan(begin in 12_418..40_000_i32, ziek in 1..727_i32, beter in 1..28_i32) {
        let begin = Dag::van_nummer(begin);
        let laatste = begin.plus(ziek - 1);
        let ervoor = Feiten::nieuw(&[Feit::Ziek { van: begin, tot_en_met: Some(laatste) }]).unwrap();
        let erna = Feiten::nieuw(&[
            Feit::Ziek { van: begin, tot_en_met: Some(laatste) },
            Feit::Ziek { van: laatste.plus(beter + 1), tot_en_met: None },
        ]).unwrap();
        let (ervoor, erna) = (Termijnen::van(&ervoor), Termijnen::van(&erna));
        for id in [TermijnId::Probleemanalyse, TermijnId::UwvMelding42Weken, TermijnId::Eerstejaarsevaluatie, TermijnId::UwvBriefWia] {
            let (oud, nieuw) = (ervoor.uitkomst(id).unwrap().uiterlijk.unwrap(), erna.uitkomst(id).unwrap().uiterlijk.unwrap());
            let verwacht = if oud <= laatste { oud } else if id == TermijnId::UwvBriefWia || id == TermijnId::Eerstejaarsevaluatie || oud > laatste.plus(1) { oud.plus(beter) } else { oud };
            prop_assert_eq!(nieuw, verwacht, "{}", id.woord());
        }
    }

    #[test]
    fn nooit_een_paniek(ziek in ziekte(), daden in daden(), vandaag in 7_305..47_846_i32) {
        let Ok(feiten) = Feiten::nieuw(&met_daden(ziek, &daden)) else { return Ok(()) };
        let termijnen = Termijnen::van(&feiten);
        let vandaag = Dag::van_nummer(vandaag);
        for (id, _) in termijnen.alle() {
            let uitleg = termijnen.uitleg(id, vandaag, poortwachter::Taal::Nl).unwrap();
            let uitkomst = termijnen.uitkomst_op(id, vandaag).unwrap();
            prop_assert_eq!(uitleg.uiterlijk, uitkomst.uiterlijk);
            // What is open has not passed, and what is late has.
            let voorbij = uitkomst.uiterlijk.is_some_and(|dag| dag < vandaag);
            match uitleg.stand {
                Stand::Open => prop_assert!(!voorbij, "{} on {vandaag}", id.woord()),
                Stand::TeLaat { .. } => prop_assert!(voorbij, "{} on {vandaag}", id.woord()),
                _ => {}
            }
        }
        prop_assert!(termijnen.evaluaties(vandaag).len() <= 8);
    }
}
