// SPDX-License-Identifier: EUPL-1.2
//! Later ill is never earlier due, within one version of the law, with every other fact on the same day. Where the law
//! makes it otherwise is named here.

use crate::alle_feiten::eigen_dag;
use crate::eigenschappen_later::{stappen, zaak};
use poortwachter::kalender::eerste_dag_die_telt;
use poortwachter::{BriefWia, Daad, Dag, Feit, Feiten, Reden, TermijnId, Termijnen, Wat};
use proptest::prelude::*;

/// Two cases that differ in nothing but their first sick day.
struct Paar<'f> {
    lijst: &'f [Feit],
    vroeg: Termijnen<'f>,
    laat: Termijnen<'f>,
}

impl Paar<'_> {
    /// Days by which a term may come earlier: where the law itself turns on a day of the illness. None when the later
    /// case is another one of the law, and there is nothing to compare.
    fn speling(&self, id: TermijnId) -> Option<i32> {
        use TermijnId as T;
        let van_de_vertraging =
            matches!(id, T::LoonsanctieBesluit | T::EindeOpzegverbod | T::EindeLoonsanctie | T::WiaBesluit);
        if van_de_vertraging && (self.eerst_nu_op_tijd_gemeld() || self.eerst_nu_zonder_wia()) {
            return None;
        }
        let van_de_sanctie = matches!(id, T::EindeOpzegverbod | T::EindeLoonsanctie | T::WiaBesluit);
        if van_de_sanctie && (self.eerst_nu_tijdens_de_sanctie_gemeld() || self.eerst_nu_een_sanctie()) {
            return None;
        }
        match id {
            T::WiaAanvraag => Some(self.verschoven_brief()),
            T::ReIntegratieverslag if self.eerst_nu_uit_dienst_binnen_de_wachttijd() => None,
            T::EindeOpzegverbod => Some((uitloop(&self.vroeg) - uitloop(&self.laat)).max(0)),
            T::ZiekmeldingArbodienst
            | T::Probleemanalyse
            | T::PlanVanAanpak
            | T::Evaluatie
            | T::ArbeidstherapieEinde
            | T::UwvMelding42Weken
            | T::Eerstejaarsevaluatie
            | T::TweedeSpoor
            | T::VervroegdeIva
            | T::UwvBriefWia
            | T::ReIntegratieverslag
            | T::LoonsanctieBesluit
            | T::EindeWachttijd
            | T::EindeLoonsanctie
            | T::EindeVerlenging
            | T::WiaBesluit
            | T::MeldingEindeDienstverband
            | T::VerkortReIntegratieverslag
            | T::MeldingVangnet
            | T::Bewaartermijn
            | T::EindeLoondoorbetaling
            | T::BezwaarLoonsanctie
            | T::TekortkomingBesluit
            | T::VerlengingBesluit
            | T::EerstejaarsZwBeoordeling => Some(0),
        }
    }

    /// WIA 64 lid 6, last sentence: the notice lies before the day on which 81 weeks have lasted only because that day
    /// lies later, and so a letter that came late or never counts: then the application is less late (D7).
    fn eerst_nu_op_tijd_gemeld(&self) -> bool {
        // A request to shorten the waiting time or to extend it counts as the notice (ZW 38 lid 8).
        let gemeld = self.lijst.iter().filter_map(|feit| match *feit {
            Feit::Gedaan(Daad::UwvMelding42Weken, op)
            | Feit::VervroegdeIva { aangevraagd_op: op, .. }
            | Feit::VerlengingGevraagd(op) => Some(op),
            Feit::VrijwilligeVerlenging { verzocht_op, .. } => verzocht_op,
            _ => None,
        });
        let op_tijd = |termijnen: &Termijnen<'_>, op: Dag| op < termijnen.geval().dag(7 * 81);
        gemeld.min().is_some_and(|op| op_tijd(&self.laat, op) && !op_tijd(&self.vroeg, op))
    }

    /// WIA 25 lid 11: UWV decided on the sanction in time only because the wage period ends later; the application rests
    /// only then (64 lid 7).
    fn eerst_nu_een_sanctie(&self) -> bool {
        let te_laat = |termijnen: &Termijnen<'_>| {
            let uitkomst = termijnen.uitkomst(TermijnId::EindeLoonsanctie);
            uitkomst.is_some_and(|uitkomst| uitkomst.vervallen == Some(Reden::BesluitTeLaat))
        };
        te_laat(&self.vroeg) && !te_laat(&self.laat)
    }

    /// WIA 25 lid 12, 14: the employer reported that all was made up for while the sanction ran only because it ends
    /// later; then a late answer makes it shorter.
    fn eerst_nu_tijdens_de_sanctie_gemeld(&self) -> bool {
        // Also of a sanction that is left out, as in a household.
        let einde = stappen(&self.vroeg, TermijnId::EindeLoonsanctie).last().map(|stap| stap.dag);
        self.lijst.iter().any(|feit| match *feit {
            Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => {
                einde.is_some_and(|einde| einde < gemeld_op.unwrap_or(vastgesteld_op))
            }
            Feit::TekortkomingNietHersteld { gemeld_op: Some(op), .. } => {
                einde.is_some_and(|einde| einde < op)
            }
            _ => false,
        })
    }

    /// WIA 43 g: at the age of AOW on the first day after the waiting time there is no right to WIA, so nothing is late.
    fn eerst_nu_zonder_wia(&self) -> bool {
        let zonder =
            |termijnen: &Termijnen<'_>, aow: Dag| aow <= termijnen.geval().laatste_dag_wachttijd().plus(1);
        let aow = |feit: &Feit| if let Feit::AowLeeftijd(op) = *feit { Some(op) } else { None };
        self.lijst.iter().find_map(aow).is_some_and(|op| zonder(&self.laat, op) && !zonder(&self.vroeg, op))
    }

    /// ZW 38 lid 2, D10: an employment that ends within an extension ends within the 104 weeks only when those end later;
    /// then the verslag is no longer counted back from the extended end.
    fn eerst_nu_uit_dienst_binnen_de_wachttijd(&self) -> bool {
        let binnen = |termijnen: &Termijnen<'_>, op: Dag| op <= termijnen.geval().laatste_dag_wachttijd();
        let op =
            |feit: &Feit| if let Feit::DienstverbandEindigt { op, .. } = *feit { Some(op) } else { None };
        self.lijst.iter().find_map(op).is_some_and(|op| binnen(&self.laat, op) && !binnen(&self.vroeg, op))
    }

    /// WIA 64 lid 3 and 6: the four weeks after a late letter run on to a day on which an office is open; the eleven weeks
    /// back from the end, when that same letter is in time, do not (D5).
    fn verschoven_brief(&self) -> i32 {
        let brief = |feit: &Feit| match *feit {
            Feit::UwvBriefWia(BriefWia::Ontvangen(op)) => Some(op),
            _ => None,
        };
        let vier_weken = self.lijst.iter().find_map(brief).map(|op| op.plus(28));
        vier_weken.map_or(0, |dag| eerste_dag_die_telt(dag).sinds(dag))
    }
}

/// By how many days two years outlast 104 weeks: two, three when a leap day lies in them, and the days well between the
/// one and the other. A day that somebody set as the end of the wage, or the delay of an application, is counted from
/// the 104 weeks, and added to the two years (BW 7:670 lid 11).
fn uitloop(termijnen: &Termijnen<'_>) -> i32 {
    let stappen = stappen(termijnen, TermijnId::EindeOpzegverbod);
    let twee_jaren = stappen
        .iter()
        .take_while(|stap| {
            matches!(
                stap.wat,
                Wat::EersteZiektedag | Wat::JarenDaarna(_) | Wat::DagErvoor | Wat::Opgeschoven(_)
            )
        })
        .last();
    twee_jaren.map_or(0, |stap| stap.dag.sinds(termijnen.geval().laatste_dag_wachttijd()))
}

/// The same facts with an illness that begins so many days later; none when one of them then came before it, and belongs
/// to an earlier case.
fn later_ziek(begin: Dag, lijst: &[Feit], later: i32) -> Option<Vec<Feit>> {
    let begin_later = begin.plus(later);
    // The age of AOW belongs to no case.
    let valt_eruit = |feit: &Feit| match *feit {
        Feit::Ziek { van, .. } if van == begin => false,
        Feit::AowLeeftijd(_) => false,
        _ => eigen_dag(feit).is_some_and(|dag| (begin..begin_later).contains(&dag)),
    };
    if lijst.iter().any(valt_eruit) {
        return None;
    }
    let verlaat = |feit: &Feit| match *feit {
        Feit::Ziek { van, tot_en_met } if van == begin => Feit::Ziek { van: begin_later, tot_en_met },
        _ => feit.clone(),
    };
    Some(lijst.iter().map(verlaat).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn later_ziek_is_nooit_eerder_klaar_met_alle_feiten((begin, lijst) in zaak(), later in 1..200_i32) {
        let Some(laat) = later_ziek(begin, &lijst, later) else { return Ok(()) };
        let (Ok(vroeg), Ok(laat)) = (Feiten::nieuw(&lijst), Feiten::nieuw(&laat)) else { return Ok(()) };
        let paar = Paar { lijst: &lijst, vroeg: Termijnen::van(&vroeg), laat: Termijnen::van(&laat) };
        let eerste = [paar.vroeg.geval().eerste_ziektedag(), paar.laat.geval().eerste_ziektedag()];
        // Within one version of the law, and of the same case.
        let versie = |dag: Dag| [16_801, 19_539].map(|grens| dag < Dag::van_nummer(grens));
        if eerste != [begin, begin.plus(later)] || versie(begin) != versie(begin.plus(later)) {
            return Ok(());
        }
        for id in TermijnId::ALLE {
            let Some(speling) = paar.speling(*id) else { continue };
            let (Some(vroeg), Some(laat)) = (paar.vroeg.uitkomst(*id), paar.laat.uitkomst(*id)) else { continue };
            // WIA 43 g: the chain towards the WIA is not asked any more.
            if laat.vervallen == Some(Reden::Aow) && vroeg.vervallen.is_none() {
                continue;
            }
            let (Some(vroeg), Some(laat)) = (vroeg.uiterlijk, laat.uiterlijk) else { continue };
            prop_assert!(laat >= vroeg.plus(-speling), "{}: {vroeg} became {laat}", id.woord());
        }
    }
}
