// SPDX-License-Identifier: EUPL-1.2
//! With every fact a week later every term is a week later, exactly. Four things know what date it is: calendar years,
//! calendar months, the days on which an office is closed (D5), and a change of law. What they change is said here to
//! the day.

use crate::alle_feiten::{verschoven, ziekte};
use crate::eigenschappen_later::{stappen, zaak};
use poortwachter::kalender::{eerste_dag_die_telt, laatste_werkdag, verschuift};
use poortwachter::{BriefWia, Daad, Dag, Feit, Feiten, Stap, TermijnId, Termijnen, Uitkomst, Vangnet, Wat};
use proptest::prelude::*;

fn verlaat(feiten: &[Feit], dagen: i32) -> Vec<Feit> {
    feiten.iter().map(|feit| verschoven(feit, dagen)).collect()
}

/// The same fact, on the first day from which the term that it sets, and the same a week later, end on a day on which an
/// office is open. The last working day is written out.
fn op_een_open_dag(feit: &Feit, open: impl Fn(Dag) -> bool) -> Feit {
    let schuif = |op: Dag, dagen: i32| {
        let naar = |na: &i32| open(op.plus(dagen + na));
        // No office is closed for a month.
        op.plus((0..30).find(naar).unwrap_or(0))
    };
    match *feit {
        // WIA 64 lid 6: four weeks.
        Feit::UwvBriefWia(BriefWia::Ontvangen(op)) => Feit::UwvBriefWia(BriefWia::Ontvangen(schuif(op, 28))),
        // WIA 25 lid 13: three weeks.
        Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => {
            Feit::TekortkomingHersteld { gemeld_op: gemeld_op.map(|op| schuif(op, 21)), vastgesteld_op }
        }
        Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
            Feit::TekortkomingNietHersteld { gemeld_op: gemeld_op.map(|op| schuif(op, 21)), vastgesteld_op }
        }
        Feit::DienstverbandEindigt { op, laatste_werkdag: werkdag } => {
            let werkdag = werkdag.unwrap_or_else(|| laatste_werkdag(op));
            Feit::DienstverbandEindigt { op, laatste_werkdag: Some(werkdag) }
        }
        _ => feit.clone(),
    }
}

/// The terms of which the last step, and nothing before it, is the move to a day on which an office is open.
const SCHUIFT_DOOR: [TermijnId; 5] = [
    TermijnId::MeldingVangnet,
    TermijnId::WiaBesluit,
    TermijnId::BezwaarLoonsanctie,
    TermijnId::TekortkomingBesluit,
    TermijnId::VerlengingBesluit,
];

/// The day before that move.
fn zonder_doorschuiven(stappen: &[Stap]) -> Option<Dag> {
    stappen.iter().rfind(|stap| stap.wat != Wat::NaWeekend).map(|stap| stap.dag)
}

/// Does the calendar move this day and the one a week later alike?
fn schuift_gelijk(dag: Dag) -> bool {
    eerste_dag_die_telt(dag.plus(7)) == eerste_dag_die_telt(dag).plus(7)
}

/// The days from which the report because of the safety net may be counted (D13): of these it takes one, and which one
/// the calendar may decide.
fn kan_melding_vangnet_zijn(termijnen: &Termijnen<'_>, lijst: &[Feit]) -> Vec<Dag> {
    let geval = termijnen.geval();
    let duidelijk = lijst.iter().filter_map(|feit| match feit {
        Feit::Vangnet(Vangnet { duidelijk_op, .. }) => duidelijk_op.map(|op| op.plus(4)),
        _ => None,
    });
    let opnieuw_ziek = geval.onderbrekingen().map(|(_, laatste)| laatste.plus(4));
    let vierde_dag = [geval.eerste_ziektedag().plus(3), geval.na_weken(6)];
    duidelijk.chain(opnieuw_ziek).chain(vierde_dag).collect()
}

/// The case, and the same a week later.
struct Week<'f> {
    lijst: &'f [Feit],
    eerst: Termijnen<'f>,
    daarna: Termijnen<'f>,
}

impl Week<'_> {
    /// Are all days of this term a week later, and nothing else?
    fn is_een_week_later(&self, id: TermijnId) -> Result<(), TestCaseError> {
        let week = |dag: Option<Dag>| dag.map(|dag| dag.plus(7));
        let verwacht = self.eerst.uitkomst(id).map(|oud| Uitkomst {
            vanaf: week(oud.vanaf),
            uiterlijk: week(oud.uiterlijk),
            gedaan: week(oud.gedaan),
            afgeweken: week(oud.afgeweken),
            ..oud
        });
        prop_assert_eq!(self.daarna.uitkomst(id), verwacht, "{}", id.woord());
        Ok(())
    }

    /// Each ends on a day on which an office is open, and the days before that move lie a week apart.
    fn schuift_door(&self, id: TermijnId) -> Result<(), TestCaseError> {
        let (oud, nu) = (self.eerst.uitkomst(id), self.daarna.uitkomst(id));
        prop_assert_eq!(oud.is_some(), nu.is_some(), "{}", id.woord());
        let Some((oud, nu)) = oud.zip(nu) else { return Ok(()) };
        let zonder =
            [&self.eerst, &self.daarna].map(|termijnen| zonder_doorschuiven(&stappen(termijnen, id)));
        let kandidaten = kan_melding_vangnet_zijn(&self.eerst, self.lijst);
        if id == TermijnId::MeldingVangnet && !kandidaten.iter().all(|dag| schuift_gelijk(*dag)) {
            // The first of two, or the last, may be another one.
            let mag = |zonder: Dag| {
                kandidaten.contains(&zonder.plus(-7)) || eindigt_dan(self.lijst, zonder.plus(-7))
            };
            prop_assert!(zonder[1].is_none_or(mag), "{zonder:?} of {kandidaten:?}");
        } else {
            prop_assert_eq!(zonder[0].map(|dag| dag.plus(7)), zonder[1], "{}", id.woord());
        }
        for (uitkomst, zonder) in [oud, nu].into_iter().zip(zonder) {
            // The last day of the employment does not move.
            let uit_dienst = id == TermijnId::MeldingVangnet && uitkomst.uiterlijk == zonder;
            prop_assert!(
                uit_dienst || uitkomst.uiterlijk == zonder.map(eerste_dag_die_telt),
                "{}",
                id.woord()
            );
        }
        prop_assert_eq!(oud.gedaan.map(|dag| dag.plus(7)), nu.gedaan, "{}", id.woord());
        if zonder[0].is_none_or(schuift_gelijk) {
            prop_assert_eq!(oud.vervallen, nu.vervallen, "{}", id.woord());
        }
        Ok(())
    }

    /// So many calendar years from a day that lies a week later; of what follows, every step is as long as it was.
    fn telt_kalenderjaren(&self, id: TermijnId) -> Result<(), TestCaseError> {
        let jaren =
            |stappen: &[Stap]| stappen.iter().position(|stap| matches!(stap.wat, Wat::JarenDaarna(_)));
        let (oud, nu) = (stappen(&self.eerst, id), stappen(&self.daarna, id));
        let (Some(plaats), Some(ook)) = (jaren(&oud), jaren(&nu)) else {
            return self.is_een_week_later(id);
        };
        prop_assert_eq!(plaats, ook);
        for stappen in [&oud, &nu] {
            let Wat::JarenDaarna(jaren) = stappen[plaats].wat else { continue };
            let na = stappen[plaats - 1].dag.plus_jaren(i16::try_from(jaren).expect("a few years"));
            prop_assert_eq!(stappen[plaats].dag, na, "{}", id.woord());
        }
        prop_assert_eq!(oud[plaats - 1].dag.plus(7), nu[plaats - 1].dag, "{}", id.woord());
        // Without a leap day that comes in or drops out, all of it is a week later.
        if nu[plaats].dag.sinds(oud[plaats].dag) == 7 {
            return self.is_een_week_later(id);
        }
        // With one, the two years reach a day further or less far, and count one day well more or less; what the law adds
        // to them is the same (BW 7:670 lid 11).
        let erbij = |stappen: &[Stap]| {
            let extra =
                |stap: &Stap| matches!(stap.wat, Wat::Vertraagd(_) | Wat::LangerLoon(_)).then_some(stap.wat);
            stappen.iter().filter_map(extra).collect::<Vec<_>>()
        };
        prop_assert_eq!(erbij(&oud), erbij(&nu), "{}", id.woord());
        Ok(())
    }

    /// The view of a return holds for three calendar months (BBP par. 5): whether the term lies within them the calendar
    /// decides, the term itself does not.
    fn telt_kalendermaanden(&self) -> Result<(), TestCaseError> {
        let id = TermijnId::TweedeSpoor;
        let zicht = self.eerst.geval().eerste_ziektedag();
        let op = self.lijst.iter().find_map(|feit| match *feit {
            Feit::Gedaan(Daad::TweedeSpoorNietNodig, op) if op >= zicht => Some(op),
            _ => None,
        });
        let Some(op) = op.filter(|op| op.plus(7).plus_maanden(3) != op.plus_maanden(3).plus(7)) else {
            return self.is_een_week_later(id);
        };
        let normaal = |termijnen: &Termijnen<'_>| {
            let stappen = stappen(termijnen, id);
            let voor = |stap: &&Stap| stap.wat != Wat::Gedaan(Daad::TweedeSpoorNietNodig);
            stappen.iter().take_while(voor).last().map(|stap| stap.dag)
        };
        prop_assert_eq!(normaal(&self.eerst).map(|dag| dag.plus(7)), normaal(&self.daarna));
        for (termijnen, op) in [(&self.eerst, op), (&self.daarna, op.plus(7))] {
            let Some((uitkomst, normaal)) = termijnen.uitkomst(id).zip(normaal(termijnen)) else { continue };
            let in_zicht = op <= normaal && normaal <= op.plus_maanden(3);
            prop_assert_eq!((uitkomst.onverwijld, uitkomst.uiterlijk.is_none()), (in_zicht, in_zicht));
        }
        Ok(())
    }
}

/// May this fact come so much later without the law seeing another fact in it? A letter stays in time (D8), and of its
/// case; a report that all was made up for stays within the sanction (D9), the only report there is.
fn mag_opschuiven(termijnen: &Termijnen<'_>, lijst: &[Feit]) -> impl Fn(&Feit, &Feit) -> bool {
    let over_herstel = |feit: &&Feit| {
        matches!(feit, Feit::TekortkomingHersteld { .. } | Feit::TekortkomingNietHersteld { .. })
    };
    let zonder: Vec<_> = lijst.iter().filter(|feit| !over_herstel(feit)).cloned().collect();
    let sanctie = Feiten::nieuw(&zonder).ok().and_then(|feiten| {
        stappen(&Termijnen::van(&feiten), TermijnId::EindeLoonsanctie).last().map(|stap| stap.dag)
    });
    let een_melding = lijst.len() <= zonder.len() + 1;
    let brief = [termijnen.geval().eerste_ziektedag().plus(-1), termijnen.geval().dag(7 * 89)];
    let over = |op: Dag, later: Dag, grens: Dag| op <= grens && grens < later;
    move |feit, later| match (feit, later) {
        (Feit::UwvBriefWia(BriefWia::Ontvangen(op)), Feit::UwvBriefWia(BriefWia::Ontvangen(later))) => {
            !brief.iter().any(|grens| over(*op, *later, *grens))
        }
        (
            Feit::TekortkomingHersteld { gemeld_op: Some(op), .. },
            Feit::TekortkomingHersteld { gemeld_op: Some(later), .. },
        )
        | (
            Feit::TekortkomingNietHersteld { gemeld_op: Some(op), .. },
            Feit::TekortkomingNietHersteld { gemeld_op: Some(later), .. },
        ) => een_melding && !sanctie.is_some_and(|grens| over(*op, *later, grens)),
        _ => true,
    }
}

fn eindigt_dan(lijst: &[Feit], dag: Dag) -> bool {
    lijst.iter().any(|feit| matches!(*feit, Feit::DienstverbandEindigt { op, .. } if op == dag))
}

/// Does a day that counts for the age of AOW cross a change of law (1 January 2016, 1 July 2023) in that week?
fn ander_recht(eerste_ziektedag: Dag, lijst: &[Feit]) -> bool {
    let over = |dag: Dag| {
        [16_801, 19_539].map(Dag::van_nummer).iter().any(|grens| dag < *grens && *grens <= dag.plus(7))
    };
    let aow = lijst.iter().any(|feit| matches!(feit, Feit::AowLeeftijd(_)));
    let dagen = lijst.iter().any(|feit| match feit {
        Feit::AowLeeftijd(dag) | Feit::Ziek { van: dag, .. } => over(*dag),
        _ => false,
    });
    aow && (over(eerste_ziektedag) || dagen)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn alles_zeven_dagen_later_is_zeven_dagen_later((_, lijst) in zaak()) {
        let open = |dag: Dag| !verschuift(dag) && !verschuift(dag.plus(7));
        let lijst: Vec<_> = lijst.iter().map(|feit| op_een_open_dag(feit, open)).collect();
        let Ok(eerst) = Feiten::nieuw(&lijst) else { return Ok(()) };
        if ander_recht(Termijnen::van(&eerst).geval().eerste_ziektedag(), &lijst) {
            return Ok(());
        }
        let daarna = Feiten::nieuw(&verlaat(&lijst, 7));
        prop_assert!(daarna.is_ok(), "{daarna:?}");
        let Ok(daarna) = daarna else { return Ok(()) };
        let week = Week { lijst: &lijst, eerst: Termijnen::van(&eerst), daarna: Termijnen::van(&daarna) };
        for id in TermijnId::ALLE {
            match id {
                id if SCHUIFT_DOOR.contains(id) => week.schuift_door(*id)?,
                TermijnId::EindeOpzegverbod | TermijnId::Bewaartermijn => week.telt_kalenderjaren(*id)?,
                TermijnId::TweedeSpoor => week.telt_kalendermaanden()?,
                id => week.is_een_week_later(*id)?,
            }
        }
    }

    /// What ends on a day on which an office is closed ends on the first day on which it is open, for every term: as if
    /// what it is counted from had come so much later (D5). The last working day is what the calendar says.
    #[test]
    fn wat_op_een_gesloten_dag_eindigt_eindigt_op_de_eerste_open_dag((_, lijst) in zaak()) {
        let Ok(zoals_het_is) = Feiten::nieuw(&lijst) else { return Ok(()) };
        let zoals_het_is = Termijnen::van(&zoals_het_is);
        let mag = mag_opschuiven(&zoals_het_is, &lijst);
        let verlaat = |feit: &Feit| {
            let later = op_een_open_dag(feit, |dag| !verschuift(dag));
            if mag(feit, &later) { later } else { feit.clone() }
        };
        let later: Vec<_> = lijst.iter().map(verlaat).collect();
        let Ok(later) = Feiten::nieuw(&later) else { return Ok(()) };
        let later = Termijnen::van(&later);
        for id in TermijnId::ALLE {
            let dagen = |termijnen: &Termijnen<'_>| termijnen.uitkomst(*id).map(|u| (u.uiterlijk, u.vervallen));
            prop_assert_eq!(dagen(&zoals_het_is), dagen(&later), "{}", id.woord());
        }
    }
}

/// Two calendar years of which days well and leave do not count (BW 7:670 lid 1 a, D2): also in the week in which a leap
/// day comes in or drops out.
mod twee_jaren {
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn het_opzegverbod_telt_twee_jaren_zonder_de_dagen_ertussen(
            begin in 12_418..40_000_i32, stukken in prop::collection::vec((1..500_i32, 1..28_i32), 1..5), verlof in (0..900_i32, 1..130_i32),
        ) {
            let begin = Dag::van_nummer(begin);
            let van = begin.plus(verlof.0);
            let mut lijst = ziekte(begin, &stukken, true);
            lijst.push(Feit::Zwangerschapsverlof { van, tot_en_met: van.plus(verlof.1 - 1), zelfde_oorzaak: None });
            let Ok(feiten) = Feiten::nieuw(&lijst) else { return Ok(()) };
            let termijnen = Termijnen::van(&feiten);
            let geval = termijnen.geval();
            let Some(einde) = termijnen.uitkomst(TermijnId::EindeOpzegverbod).and_then(|u| u.uiterlijk) else { return Ok(()) };
            let telt_niet = |dag: Dag| geval.onderbrekingen().any(|(van, laatste)| (van..=laatste).contains(&dag));
            let eerste = geval.eerste_ziektedag();
            let geteld = (0..=einde.sinds(eerste)).filter(|na| !telt_niet(eerste.plus(*na))).count();
            prop_assert_eq!(i32::try_from(geteld).unwrap(), eerste.plus_jaren(2).sinds(eerste));
            prop_assert!(!telt_niet(einde));
        }
    }
}
