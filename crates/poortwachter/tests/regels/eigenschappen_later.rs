// SPDX-License-Identifier: EUPL-1.2
//! What a fact about a later day may change of a term that had passed. What the law excepts stands in
//! [`wat_de_wet_verschuift`](crate::wat_de_wet_verschuift), fact by fact and term by term; nothing else may move.

use crate::alle_feiten::{eigen_dag, feit, ziekte};
use crate::beloften::houdbaar;
use crate::eigenschappen_alles::{eerste_dag, los};
use crate::wat_de_wet_verschuift::{mag, mag_een_onderbreking, verandering};
use poortwachter::{
    Daad, Dag, Feit, Feiten, Stap, TermijnId, Termijnen, Uitkomst, Vangnet, VangnetFase, regel,
};
use proptest::prelude::*;

/// Illness from this day, with facts of every kind; what is refused is left out.
pub(crate) fn zaak() -> impl Strategy<Value = (Dag, Vec<Feit>)> {
    let stukken = prop::collection::vec((1..800_i32, 1..28_i32), 1..4);
    (eerste_dag(), stukken, any::<bool>(), prop::collection::vec(los(), 0..7)).prop_map(
        |(begin, stukken, open, losse)| {
            let mut lijst = ziekte(begin, &stukken, open);
            lijst.extend(losse.into_iter().map(|los| feit(begin, los)));
            (begin, houdbaar(lijst))
        },
    )
}

/// The steps that lead to a term, also of one that is left out.
pub(crate) fn stappen(termijnen: &Termijnen<'_>, id: TermijnId) -> Vec<Stap> {
    let mut uit = Vec::new();
    regel(id).uitkomst_met_stappen(termijnen.geval(), &mut uit);
    uit
}

/// The days of a term that had passed; none when it had not.
fn voorbij(uitkomst: Option<Uitkomst>, dag: Dag) -> Option<Uitkomst> {
    uitkomst.filter(|uitkomst| uitkomst.uiterlijk.is_some_and(|uiterlijk| uiterlijk < dag))
}

/// The facts before and with the new one, its own day, or nothing when there is nothing to compare: without a day it
/// always was so, and another case has other terms.
fn ervoor_en_erna(vroeger: &[Feit], nieuw: &Feit) -> Option<(Feiten, Feiten, Dag)> {
    let dag = eigen_dag(nieuw)?;
    let mut later = vroeger.to_vec();
    later.push(nieuw.clone());
    let (eerst, daarna) = (Feiten::nieuw(vroeger).ok()?, Feiten::nieuw(&later).ok()?);
    let eerste = |feiten: &Feiten| Termijnen::van(feiten).geval().eerste_ziektedag();
    (eerste(&eerst) == eerste(&daarna)).then_some((eerst, daarna, dag))
}

/// Does this term, once its day has passed while ill, keep that day whatever this fact is (D1, D2)? What only counts
/// sick days forward does, and what counts on from an act. The named facts are those by which the law says otherwise.
fn telt_vooruit(id: TermijnId, nieuw: &Feit, (eerst, tot): (&Termijnen<'_>, Dag), vroeger: &[Feit]) -> bool {
    use TermijnId as T;
    let daad = |daden: &[Daad]| matches!(nieuw, Feit::Gedaan(daad, _) if daden.contains(daad));
    let onderbreekt = matches!(nieuw, Feit::Ziek { .. } | Feit::Zwangerschapsverlof { .. });
    // Back terms: the end from which they count had itself passed while ill, so that no day well moves it any more.
    let einde_voorbij = |dag: Dag| onderbreekt && dag < tot;
    match id {
        T::ZiekmeldingArbodienst | T::Eerstejaarsevaluatie | T::UwvBriefWia => true,
        // RP 2 lid 3: at once, when it shows only after six weeks.
        T::Probleemanalyse => !daad(&[Daad::LangdurigVerzuimBlijkt]),
        // RP 4 lid 1, 5: it counts from a judgement; when nobody expected a return, from a later one.
        T::PlanVanAanpak => {
            !matches!(nieuw, Feit::Oordeel { .. })
                && !daad(&[Daad::LangdurigVerzuimBlijkt, Daad::NietTerugVerwacht])
        }
        // From the last evaluation.
        T::Evaluatie => !daad(&[Daad::Evaluatie, Daad::Eerstejaarsevaluatie]),
        T::TweedeSpoor => !daad(&[Daad::Eerstejaarsevaluatie]),
        // D18: the six weeks of the last time.
        T::ArbeidstherapieEinde => !matches!(nieuw, Feit::Arbeidstherapie { .. }),
        // ZW 38 lid 4: the safety net has a report of its own.
        T::UwvMelding42Weken => !matches!(nieuw, Feit::Vangnet(_)),
        // ZW 38a lid 2: from the first sick day after leave.
        T::MeldingVangnet => {
            let na_verlof = Some(VangnetFase::NaVerlof);
            let telt_van_verlof =
                |feit: &Feit| matches!(feit, Feit::Vangnet(Vangnet { fase, .. }) if *fase == na_verlof);
            !onderbreekt || !vroeger.iter().any(telt_van_verlof)
        }
        // WIA 23 lid 6.
        T::EindeWachttijd => !matches!(nieuw, Feit::VervroegdeIva { .. }),
        T::VervroegdeIva => einde_voorbij(eerst.geval().dag(7 * 78)),
        T::ReIntegratieverslag | T::WiaAanvraag | T::LoonsanctieBesluit => {
            einde_voorbij(eerst.geval().laatste_dag_wachttijd())
        }
        // From another decision, or from an end that several facts move.
        T::EindeLoonsanctie
        | T::EindeVerlenging
        | T::EindeOpzegverbod
        | T::WiaBesluit
        | T::MeldingEindeDienstverband
        | T::VerkortReIntegratieverslag
        | T::Bewaartermijn
        | T::EindeLoondoorbetaling
        | T::BezwaarLoonsanctie
        | T::TekortkomingBesluit
        | T::VerlengingBesluit
        | T::EerstejaarsZwBeoordeling => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn een_feit_van_later_laat_staan_wat_voorbij_was((begin, vroeger) in zaak(), los in los()) {
        let nieuw = feit(begin, los);
        let Some((eerst, daarna, dag)) = ervoor_en_erna(&vroeger, &nieuw) else { return Ok(()) };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        for id in TermijnId::ALLE {
            let Some(oud) = voorbij(eerst.uitkomst(*id), dag) else { continue };
            let nu = daarna.uitkomst(*id);
            let Some(anders) = verandering(&oud, nu.as_ref()) else { continue };
            let zegt_de_wet = mag(&nieuw, *id).contains(&anders)
                || mag_een_onderbreking(&nieuw, *id, (&oud, nu.as_ref()), (&eerst, &daarna));
            prop_assert!(zegt_de_wet, "{}: {anders:?}, was {oud:?} and is {nu:?} by {nieuw:?}", id.woord());
        }
    }

    /// Also by a relapse and by leave, when it had passed while ill (D2).
    #[test]
    fn wat_vooruit_telt_en_voorbij_was_verschuift_door_geen_enkel_feit((begin, vroeger) in zaak(), los in los()) {
        let nieuw = feit(begin, los);
        let Some((eerst, daarna, dag)) = ervoor_en_erna(&vroeger, &nieuw) else { return Ok(()) };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        let tot = eerst.geval().laatste_ziektedag().map_or(dag, |laatste| laatste.plus(1).min(dag));
        for id in TermijnId::ALLE.iter().filter(|id| telt_vooruit(**id, &nieuw, (&eerst, tot), &vroeger)) {
            let Some(oud) = voorbij(eerst.uitkomst(*id), tot) else { continue };
            prop_assert_eq!(daarna.uitkomst(*id).and_then(|nu| nu.uiterlijk), oud.uiterlijk, "{} by {:?}", id.woord(), nieuw);
        }
    }
}
