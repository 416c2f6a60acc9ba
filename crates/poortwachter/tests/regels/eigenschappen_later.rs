// SPDX-License-Identifier: EUPL-1.2
//! What may become different when something is later: one fact, all facts, the first sick day. What the law excepts is
//! named here, and nothing else may move.

use crate::alle_feiten::{eigen_dag, feit, verschoven, ziekte};
use crate::beloften::houdbaar;
use crate::eigenschappen_alles::{eerste_dag, los};
use poortwachter::{BriefWia, Daad, Dag, Feit, Feiten, TermijnId, Termijnen, Uitkomst};
use proptest::prelude::*;

/// Illness from this day, with facts of every kind; what is refused is left out.
fn zaak() -> impl Strategy<Value = (Dag, Vec<Feit>)> {
    let stukken = prop::collection::vec((1..800_i32, 1..28_i32), 1..4);
    (eerste_dag(), stukken, any::<bool>(), prop::collection::vec(los(), 0..7)).prop_map(
        |(begin, stukken, open, losse)| {
            let mut lijst = ziekte(begin, &stukken, open);
            lijst.extend(losse.into_iter().map(|los| feit(begin, los)));
            (begin, houdbaar(lijst))
        },
    )
}

/// The days of a term that had passed; none when it had not.
fn voorbij(uitkomst: Option<Uitkomst>, dag: Dag) -> Option<Uitkomst> {
    uitkomst.filter(|uitkomst| uitkomst.uiterlijk.is_some_and(|uiterlijk| uiterlijk < dag))
}

/// By which law does this fact change the day of a term that had passed, or end it?
fn wet_zegt_anders(feit: &Feit, id: TermijnId) -> bool {
    use TermijnId as T;
    // What hangs on the last day of wage; and what counts back from it, or on from it.
    let van_het_loon = matches!(
        id,
        T::LoonsanctieBesluit
            | T::EindeOpzegverbod
            | T::EindeLoonsanctie
            | T::EindeLoondoorbetaling
            | T::Evaluatie
    );
    let van_het_einde = van_het_loon
        || matches!(
            id,
            T::VervroegdeIva
                | T::UwvBriefWia
                | T::ReIntegratieverslag
                | T::WiaAanvraag
                | T::EindeWachttijd
                | T::WiaBesluit
                | T::EindeVerlenging
        );
    match feit {
        // D2, WIA 23 lid 3: a relapse moves the end, and with it what counts back; a day in the gap itself moves too,
        // for the days well do not count. D3: leave does the same. The kind of employment has no day: it always was.
        Feit::Ziek { .. }
        | Feit::Zwangerschapsverlof { .. }
        | Feit::BedongenArbeidGewijzigd(_)
        | Feit::Dienstverband(_) => true,
        Feit::Gedaan(daad, _) => door_een_daad(*daad, id) || *daad == Daad::WiaAanvraag && van_het_loon,
        // RP 4 lid 1: the plan counts from the judgement, and there is none without possibilities. When nobody expected
        // a return and a later judgement does, what is asked again and again is asked again (BW 7:658a).
        Feit::Oordeel { .. } => matches!(id, T::PlanVanAanpak | T::Evaluatie | T::TweedeSpoor),
        // D18: the six weeks of the last time.
        Feit::Arbeidstherapie { .. } => id == T::ArbeidstherapieEinde,
        // WIA 64 lid 6: four weeks after a letter that came late; D7: so the delay of the application is another.
        Feit::UwvBriefWia(_) => id == T::WiaAanvraag || van_het_loon,
        // WIA 25 lid 9 to 15, BW 7:670 lid 11: the wage period is longer, and the application rests. WIA 25 lid 12: of
        // two reports the last one counts.
        Feit::Loonsanctie(_) | Feit::TekortkomingHersteld { .. } | Feit::TekortkomingNietHersteld { .. } => {
            van_het_loon || matches!(id, T::WiaBesluit | T::TekortkomingBesluit)
        }
        // ZW 38 lid 8: a request for extension counts as the notice, and with it a late letter counts. What is asked once
        // more is decided once more.
        Feit::VerlengingGevraagd(_) => van_het_loon || matches!(id, T::WiaAanvraag | T::VerlengingBesluit),
        // WIA 23 lid 6, 66 lid 6: the waiting time is shortened, and the chain ends.
        Feit::VervroegdeIva { .. } => van_het_einde,
        // WIA 43 g: no right to WIA at the age of AOW, so no chain towards it, and no sanction to make up for.
        Feit::AowLeeftijd(_) => van_het_einde || id == T::TekortkomingBesluit,
        // WIA 24: wage, verslag, application and decision count from the extended end. D10: UWV has decided on it.
        Feit::VrijwilligeVerlenging { .. } => van_het_einde || id == T::VerlengingBesluit,
        // D14: the verslag is due on the last working day, a duty of the employer ends.
        Feit::DienstverbandEindigt { .. } => {
            van_het_loon || matches!(id, T::ReIntegratieverslag | T::MeldingVangnet)
        }
        // ZW 38 lid 4: the safety net has a report of its own, and no 42-week notice; WIA 64 lid 6 asks none either.
        Feit::Vangnet(_) => {
            van_het_loon || matches!(id, T::UwvMelding42Weken | T::MeldingVangnet | T::WiaAanvraag)
        }
        // What stops nothing (D4), and a day that both agreed (RP 5), which stands beside the day of the law.
        // What the employer objects to changes nothing before UWV decides.
        Feit::GedeeltelijkHersteld { .. } | Feit::Afgeweken { .. } | Feit::BezwaarLoonsanctie(_) => false,
        // WIA 25 lid 12: after one report there is a next, with three weeks of its own; nothing else before UWV decides.
        Feit::TekortkomingGemeld(_) => id == T::TekortkomingBesluit,
    }
}

/// What is counted from an act, and what a judgement ends.
fn door_een_daad(daad: Daad, id: TermijnId) -> bool {
    use TermijnId as T;
    match daad {
        Daad::PlanVanAanpak | Daad::Evaluatie => id == T::Evaluatie,
        Daad::Eerstejaarsevaluatie => matches!(id, T::Evaluatie | T::TweedeSpoor),
        // RP 4 lid 1: the plan counts from the judgement.
        Daad::Probleemanalyse | Daad::BijstellingProbleemanalyse => {
            matches!(id, T::PlanVanAanpak | T::Evaluatie)
        }
        // RP 2 lid 3: when it shows only after six weeks, there was no day before, and what is asked is asked at once.
        Daad::LangdurigVerzuimBlijkt => matches!(id, T::Probleemanalyse | T::PlanVanAanpak),
        // RP 4 lid 5: when a later judgement sees possibilities again, the plan counts from that one.
        Daad::NietTerugVerwacht => id == T::PlanVanAanpak,
        Daad::TweedeSpoorNietNodig => id == T::TweedeSpoor,
        Daad::WiaAanvraag => id == T::WiaBesluit,
        // WIA 64 lid 6, last sentence: with the notice a late letter counts.
        Daad::UwvMelding42Weken => id == T::WiaAanvraag,
        Daad::ZiekmeldingArbodienst
        | Daad::GeenLangdurigVerzuimVerwacht
        | Daad::TweedeSpoor
        | Daad::ReIntegratieverslag
        | Daad::VerkortReIntegratieverslag
        | Daad::UwvMeldingEindeDienstverband
        | Daad::UwvMeldingVangnet => false,
    }
}

/// Terms that only count sick days forward (D1): the days of these that had passed no fact moves, whatever it is.
const VOORWAARTS: [TermijnId; 3] =
    [TermijnId::ZiekmeldingArbodienst, TermijnId::Probleemanalyse, TermijnId::Eerstejaarsevaluatie];

fn verlaat(feiten: &[Feit], dagen: i32) -> Vec<Feit> {
    feiten.iter().map(|feit| verschoven(feit, dagen)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn een_feit_van_later_laat_staan_wat_voorbij_was((begin, vroeger) in zaak(), los in los()) {
        let nieuw = feit(begin, los);
        let Some(dag) = eigen_dag(&nieuw) else { return Ok(()) };
        let mut later = vroeger.clone();
        later.push(nieuw.clone());
        let (Ok(eerst), Ok(daarna)) = (Feiten::nieuw(&vroeger), Feiten::nieuw(&later)) else { return Ok(()) };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        // Another case has other terms.
        if eerst.geval().eerste_ziektedag() != daarna.geval().eerste_ziektedag() {
            return Ok(());
        }
        for id in TermijnId::ALLE {
            let Some(oud) = voorbij(eerst.uitkomst(*id), dag) else { continue };
            let nu = daarna.uitkomst(*id);
            // What is done has not lapsed, whatever became of the duty.
            let gedaan = |nu: Uitkomst| nu.gedaan.is_some() && oud.gedaan.is_none();
            let zelfde = nu.is_some_and(|nu| {
                nu.uiterlijk == oud.uiterlijk && (nu.vervallen == oud.vervallen || gedaan(nu))
            });
            prop_assert!(
                zelfde || wet_zegt_anders(&nieuw, *id),
                "{} was {:?} and is {:?} by {:?}", id.woord(), oud, nu, nieuw
            );
        }
    }

    /// Also by a relapse and by leave, when it had passed while ill (D2).
    #[test]
    fn wat_vooruit_telt_en_voorbij_was_verschuift_door_geen_enkel_feit((begin, vroeger) in zaak(), los in los()) {
        let nieuw = feit(begin, los);
        let Some(dag) = eigen_dag(&nieuw) else { return Ok(()) };
        let mut later = vroeger.clone();
        later.push(nieuw.clone());
        let (Ok(eerst), Ok(daarna)) = (Feiten::nieuw(&vroeger), Feiten::nieuw(&later)) else { return Ok(()) };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        if eerst.geval().eerste_ziektedag() != daarna.geval().eerste_ziektedag() {
            return Ok(());
        }
        let tot = eerst.geval().laatste_ziektedag().map_or(dag, |laatste| laatste.plus(1).min(dag));
        for id in VOORWAARTS {
            // RP 2 lid 3: then there was no day.
            if matches!(nieuw, Feit::Gedaan(Daad::LangdurigVerzuimBlijkt, _)) && id == TermijnId::Probleemanalyse {
                continue;
            }
            let Some(oud) = voorbij(eerst.uitkomst(id), tot) else { continue };
            prop_assert_eq!(daarna.uitkomst(id).and_then(|nu| nu.uiterlijk), oud.uiterlijk, "{} by {:?}", id.woord(), nieuw);
        }
    }

    /// With every fact a week later every term is a week later: but for calendar years, for the days on which an
    /// office is closed (D5), and across a change of law (the AOW, 1 January 2016 and 1 July 2023).
    #[test]
    fn alles_zeven_dagen_later_is_zeven_dagen_later((begin, lijst) in zaak()) {
        let wet = lijst.iter().any(|feit| matches!(feit, Feit::AowLeeftijd(_)));
        let grens = [16_801, 19_539].map(Dag::van_nummer);
        let over = |dag: Dag| grens.iter().any(|grens| dag < *grens && *grens <= dag.plus(7));
        let lang = eigen_dagen_bij_de_grens(&lijst, over);
        if wet && (over(begin) || lang) {
            return Ok(());
        }
        let Ok(eerst) = Feiten::nieuw(&lijst) else { return Ok(()) };
        // What was refused of days on which an office is closed may be refused a week later.
        let Ok(daarna) = Feiten::nieuw(&verlaat(&lijst, 7)) else {
            prop_assert!(lijst.iter().any(kantoordag), "{lijst:?}");
            return Ok(());
        };
        let (eerst, daarna) = (Termijnen::van(&eerst), Termijnen::van(&daarna));
        for id in TermijnId::ALLE {
            let speling = speling(&lijst, *id);
            let (oud, nu) = (eerst.uitkomst(*id), daarna.uitkomst(*id));
            // Within six weeks there is no verslag; the last working day may cross that by a holiday.
            if *id != TermijnId::VerkortReIntegratieverslag || speling == 0 {
                prop_assert_eq!(oud.is_some(), nu.is_some(), "{}", id.woord());
            }
            let (Some(oud), Some(nu)) = (oud, nu) else { continue };
            if speling == 0 {
                prop_assert_eq!(oud.vervallen, nu.vervallen, "{}", id.woord());
                prop_assert_eq!(oud.vanaf.map(|dag| dag.plus(7)), nu.vanaf, "{}", id.woord());
            }
            if let (Some(oud), Some(nu)) = (oud.uiterlijk, nu.uiterlijk) {
                prop_assert!((nu.sinds(oud) - 7).abs() <= speling, "{}: {oud} became {nu}", id.woord());
            } else if speling == 0 {
                prop_assert_eq!(oud.uiterlijk, nu.uiterlijk, "{}", id.woord());
            }
        }
    }

    /// Later ill is never earlier due, with every other fact on the same day: but for a leap day in two calendar years,
    /// and for the days that an office is closed after a late letter (D5, D8).
    #[test]
    fn later_ziek_is_nooit_eerder_klaar_met_alle_feiten((begin, lijst) in zaak(), later in 1..200_i32) {
        let begin_later = begin.plus(later);
        let verlaat = |feit: &Feit| match *feit {
            Feit::Ziek { van, tot_en_met } if van == begin => Feit::Ziek { van: begin_later, tot_en_met },
            _ => feit.clone(),
        };
        let laat: Vec<_> = lijst.iter().map(verlaat).collect();
        let (Ok(vroeg), Ok(laat)) = (Feiten::nieuw(&lijst), Feiten::nieuw(&laat)) else { return Ok(()) };
        let (vroeg, laat) = (Termijnen::van(&vroeg), Termijnen::van(&laat));
        let eerste = [vroeg.geval().eerste_ziektedag(), laat.geval().eerste_ziektedag()];
        // What then came before the first sick day belongs to an earlier case.
        let valt_eruit = |dag: Dag| dag != begin && (begin..begin_later).contains(&dag);
        if lijst.iter().filter_map(eigen_dag).any(valt_eruit) {
            return Ok(());
        }
        // Within one version of the law, and of the same case.
        let versie = |dag: Dag| [16_801, 19_539].map(|grens| dag < Dag::van_nummer(grens));
        if eerste != [begin, begin_later] || versie(begin) != versie(begin_later) {
            return Ok(());
        }
        let heeft = |wat: fn(&Feit) -> bool| lijst.iter().any(wat);
        let brief = heeft(|feit| matches!(feit, Feit::UwvBriefWia(BriefWia::Ontvangen(_))));
        // The employment ends within an extension: before or after the 104 weeks makes two cases of the law (D10, D14).
        let binnen_verlenging = heeft(|feit| matches!(feit, Feit::VrijwilligeVerlenging { .. }))
            && heeft(|feit| matches!(feit, Feit::DienstverbandEindigt { .. }));
        for id in TermijnId::ALLE {
            if binnen_verlenging && *id == TermijnId::ReIntegratieverslag {
                continue;
            }
            let speling = match id {
                TermijnId::EindeOpzegverbod => 1,
                TermijnId::WiaAanvraag | TermijnId::LoonsanctieBesluit if brief => 5,
                _ => 0,
            };
            let dag = |termijnen: &Termijnen<'_>| termijnen.uitkomst(*id).and_then(|u| u.uiterlijk);
            let (Some(vroeg), Some(laat)) = (dag(&vroeg), dag(&laat)) else { continue };
            prop_assert!(laat >= vroeg.plus(-speling), "{}: {vroeg} became {laat}", id.woord());
        }
    }
}

/// Does a day that counts for the age of AOW cross a change of law?
fn eigen_dagen_bij_de_grens(lijst: &[Feit], over: impl Fn(Dag) -> bool) -> bool {
    lijst.iter().any(|feit| match feit {
        Feit::AowLeeftijd(dag) | Feit::Ziek { van: dag, .. } => over(*dag),
        _ => false,
    })
}

/// A fact whose consequence depends on the days on which an office is closed.
fn kantoordag(feit: &Feit) -> bool {
    matches!(
        feit,
        Feit::UwvBriefWia(BriefWia::Ontvangen(_))
            | Feit::TekortkomingHersteld { gemeld_op: Some(_), .. }
            | Feit::DienstverbandEindigt { laatste_werkdag: None, .. }
            | Feit::Vangnet(_)
    )
}

/// By how many days the calendar may make the difference another than seven.
fn speling(lijst: &[Feit], id: TermijnId) -> i32 {
    use TermijnId as T;
    // Good Friday, the weekend, Easter Monday and Koningsdag in a row; and two of such shifts at once.
    const SLUITING: i32 = 10;
    let heeft = |wat: fn(&Feit) -> bool| lijst.iter().any(wat);
    let brief = heeft(|feit| matches!(feit, Feit::UwvBriefWia(BriefWia::Ontvangen(_))));
    let oordeel = heeft(|feit| {
        matches!(
            feit,
            Feit::TekortkomingHersteld { gemeld_op: Some(_), .. }
                | Feit::TekortkomingNietHersteld { gemeld_op: Some(_), .. }
        )
    });
    let werkdag = heeft(|feit| matches!(feit, Feit::DienstverbandEindigt { laatste_werkdag: None, .. }));
    let verlof = heeft(|feit| matches!(feit, Feit::Zwangerschapsverlof { .. }));
    match id {
        T::MeldingVangnet
        | T::WiaBesluit
        | T::BezwaarLoonsanctie
        | T::TekortkomingBesluit
        | T::VerlengingBesluit => SLUITING,
        T::MeldingEindeDienstverband | T::VerkortReIntegratieverslag | T::ReIntegratieverslag if werkdag => {
            SLUITING
        }
        T::WiaAanvraag | T::LoonsanctieBesluit | T::EindeLoonsanctie if brief => SLUITING,
        T::Evaluatie if brief || oordeel => SLUITING,
        T::EindeLoonsanctie if oordeel => SLUITING,
        // A calendar year has a leap day or not, and that one day may bring leave or a relapse in.
        T::EindeOpzegverbod
            if verlof || lijst.iter().filter(|feit| matches!(feit, Feit::Ziek { .. })).count() > 1 =>
        {
            1_000
        }
        T::EindeOpzegverbod if brief || oordeel => SLUITING + 2,
        T::EindeOpzegverbod | T::Bewaartermijn => 2,
        _ => 0,
    }
}
