// SPDX-License-Identifier: EUPL-1.2
//! Facts in any order: what was found to answer otherwise in another order, each with its name.

use crate::alle_feiten::{Los, feit, ziekte};
use crate::beloften::volgorde_doet_er_niet_toe;
use crate::hulp::{dag, feiten, lijst, uiterlijk};
use poortwachter::{BriefWia, Dag, Feit, Feiten, Geval, TermijnId, Termijnen};

#[track_caller]
fn check(feit: &str) {
    let heen = lijst(feit);
    let terug: Vec<_> = heen.iter().rev().cloned().collect();
    volgorde_doet_er_niet_toe(&heen, &terug, &[dag("2026-03-01"), dag("2027-01-01")]);
}

#[test]
fn een_bijstelling_gaat_na_de_probleemanalyse_van_dezelfde_dag() {
    let nee = "ziek 2026-01-01..; probleemanalyse 2026-02-10 nee; bijstelling_probleemanalyse 2026-02-10 ja";
    let ja = "ziek 2026-01-01..; probleemanalyse 2026-02-10 ja; bijstelling_probleemanalyse 2026-02-10 nee";
    for (feit, plan) in [(nee, "2026-02-24"), (ja, "vervallen")] {
        check(feit);
        assert_eq!(uiterlijk(&Termijnen::van(&feiten(feit)), TermijnId::PlanVanAanpak), plan, "{feit}");
    }
}

/// RP 4 lid 1: the plan counts from the judgement that sees possibilities.
#[test]
fn van_twee_bijstellingen_op_een_dag_telt_die_mogelijkheden_ziet() {
    let feit = "ziek 2026-01-01..; probleemanalyse 2026-02-10 later; bijstelling_probleemanalyse 2026-03-02 ja; \
                bijstelling_probleemanalyse 2026-03-02 nee";
    check(feit);
    assert_eq!(uiterlijk(&Termijnen::van(&feiten(feit)), TermijnId::PlanVanAanpak), "2026-03-16");
}

#[test]
fn dat_van_een_brief_niets_bekend_is_zegt_niets() {
    let ziek = Feit::Ziek { van: dag("2024-01-01"), tot_en_met: None };
    let brief = Feit::UwvBriefWia(BriefWia::Ontvangen(dag("2025-09-20")));
    let onbekend = Feit::UwvBriefWia(BriefWia::Onbekend);
    let alleen = Feiten::nieuw(&[ziek.clone(), brief.clone()]).expect("they agree");
    for lijst in [[&ziek, &brief, &onbekend], [&ziek, &onbekend, &brief]] {
        assert_eq!(Feiten::nieuw(&lijst.map(Clone::clone)).as_ref(), Ok(&alleen));
    }
}

/// A thousand cases with every act in each of them: read in a moment, not in a quarter of an hour.
#[test]
fn duizenden_feiten_worden_gelezen() {
    let begin = |nummer: i32| Dag::van_nummer(12_418 + 30 * nummer);
    let mut lijst = Vec::new();
    for nummer in 0..1_150 {
        lijst.extend(ziekte(begin(nummer), &[(2, 28)], false));
        lijst.extend((0..17).map(|keuze| feit(begin(nummer), Los { soort: 0, na: 1, nog: 0, keuze })));
    }
    assert_eq!(lijst.len(), 20_700);
    let feiten = Feiten::nieuw(&lijst).expect("each act once in each case");
    assert_eq!(Geval::eerdere(&feiten).count(), 1_149);
    let plan = Termijnen::van(&feiten).uitkomst(TermijnId::PlanVanAanpak).and_then(|plan| plan.gedaan);
    assert_eq!(plan, Some(begin(1_149).plus(1)));
    lijst.push(lijst[1].clone());
    assert!(Feiten::nieuw(&lijst).is_err(), "one act twice in one case");
}
