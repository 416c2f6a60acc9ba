// SPDX-License-Identifier: EUPL-1.2
//! What every list of facts is promised, said once for the two that try it at random: the properties beside this file,
//! and the fuzzer in `fuzz/`. Each function panics at the promise that is broken.

use poortwachter::loon::{Loonrecht, Wachtdagen, mogelijke_wachtdagen, tijdvakken};
use poortwachter::vereisten::{Lijst, Omstandigheid, aanwezig_volgens};
use poortwachter::{
    Dag, Feit, Feiten, Geval, Geweigerd, Stand, Taal, TermijnId, TermijnUitgelegd, Termijnen, Uitkomst,
    kalender, regel, ziekteweek,
};

/// Facts that hold together are promised all of it on each of these days; the others a reason.
pub(crate) fn houden(lijst: &[Feit], dagen: &[Dag]) {
    let feiten = match Feiten::nieuw(lijst) {
        Ok(feiten) => feiten,
        Err(geweigerd) => return elk_bezwaar_wijst_een_feit_aan(lijst, &geweigerd),
    };
    let termijnen = Termijnen::van(&feiten);
    een_geval_telt_dagen(termijnen.geval());
    alle_tegelijk_is_elk_voor_zich(&termijnen);
    gevallen_liggen_uit_elkaar(&feiten, lijst);
    for dag in dagen {
        for id in TermijnId::ALLE {
            een_termijn_zegt_overal_hetzelfde(&termijnen, *id, *dag);
        }
        evaluaties_staan_op_een_rij(&termijnen, *dag);
        loon_loopt_in_tijdvakken(&termijnen, *dag);
        lijsten_vragen_wat_er_geldt(&termijnen, *dag);
        een_lijst_telt_dezelfde_weken(&termijnen, *dag);
    }
}

/// Facts in another order: refused as well, or the same answer to every question.
pub(crate) fn volgorde_doet_er_niet_toe(lijst: &[Feit], anders: &[Feit], dagen: &[Dag]) {
    match (Feiten::nieuw(lijst), Feiten::nieuw(anders)) {
        (Ok(een), Ok(ander)) => {
            let (een, ander) = (Termijnen::van(&een), Termijnen::van(&ander));
            for dag in dagen {
                assert_eq!(alle_antwoorden(&een, *dag), alle_antwoorden(&ander, *dag), "on {dag}: {lijst:?}");
            }
        }
        (een, ander) => assert_eq!(een.is_err(), ander.is_err(), "{lijst:?}\n{een:?}\n{ander:?}"),
    }
}

/// Everything there is to ask, as text.
fn alle_antwoorden(termijnen: &Termijnen<'_>, dag: Dag) -> Vec<String> {
    let geval = termijnen.geval();
    let mut uit = vec![
        format!("{:?}", termijnen.alle().collect::<Vec<_>>()),
        format!("{:?}", termijnen.standen(dag).alle().collect::<Vec<_>>()),
        format!("{:?} {:?}", termijnen.telling(dag), termijnen.evaluaties(dag)),
        format!("{:?} {:?}", termijnen.loondoorbetaling(), termijnen.loondoorbetaling_op(dag)),
        format!("{:?}", tijdvakken(termijnen, dag, Wachtdagen::HOOGSTENS)),
        format!("{:?} {:?}", Omstandigheid::volgens(termijnen, dag), aanwezig_volgens(termijnen, dag)),
        format!("{} {:?}", geval.hervat_percentage(dag), geval.onderbrekingen().collect::<Vec<_>>()),
    ];
    uit.extend(TermijnId::ALLE.iter().map(|id| format!("{:?}", termijnen.uitleg(*id, dag, Taal::Nl))));
    uit
}

fn elk_bezwaar_wijst_een_feit_aan(lijst: &[Feit], geweigerd: &[Geweigerd]) {
    assert!(!geweigerd.is_empty(), "refused without a reason: {lijst:?}");
    for fout in geweigerd {
        assert!(fout.feit.is_none_or(|plaats| plaats < lijst.len()), "{fout:?} of {lijst:?}");
        assert!(!fout.sleutel.is_empty());
        assert_ne!(fout.bezwaar.tekst(Taal::Nl), fout.bezwaar.tekst(Taal::En));
    }
}

/// Of an ordinary case most days are counted for all terms at once: they are what each rule says by itself.
fn alle_tegelijk_is_elk_voor_zich(termijnen: &Termijnen<'_>) {
    for id in TermijnId::ALLE {
        assert_eq!(termijnen.uitkomst(*id), regel(*id).uitkomst(termijnen.geval()), "{}", id.woord());
    }
}

/// Days in one list, from one explanation and of one state; a state that follows from its days.
fn een_termijn_zegt_overal_hetzelfde(termijnen: &Termijnen<'_>, id: TermijnId, vandaag: Dag) {
    let stand = termijnen.stand(id, vandaag);
    assert_eq!(stand, termijnen.standen(vandaag).van(id), "{} in a list on {vandaag}", id.woord());
    let uitkomst = termijnen.uitkomst_op(id, vandaag);
    assert_eq!(uitkomst.is_some(), termijnen.uitkomst(id).is_some(), "{} on {vandaag}", id.woord());
    let (Some(stand), Some(uitkomst)) = (stand, uitkomst) else {
        assert!(stand.is_none() && uitkomst.is_none(), "{} on {vandaag}", id.woord());
        return;
    };
    een_stand_volgt_uit_zijn_dagen(id, stand, &uitkomst, vandaag);
    let uitleg =
        |taal| termijnen.uitleg(id, vandaag, taal).unwrap_or_else(|| panic!("{} has none", id.woord()));
    let (nl, en) = (uitleg(Taal::Nl), uitleg(Taal::En));
    for uitleg in [&nl, &en] {
        een_uitleg_hoort_bij_zijn_dag(uitleg, stand, &uitkomst);
    }
    assert_ne!((nl.plicht, &nl.uitleg), (en.plicht, &en.uitleg));
    let stappen = |uitleg: &TermijnUitgelegd| uitleg.verloop.iter().map(|stap| stap.dag).collect::<Vec<_>>();
    assert_eq!(stappen(&nl), stappen(&en), "{}", id.woord());
}

fn een_uitleg_hoort_bij_zijn_dag(uitleg: &TermijnUitgelegd, stand: Stand, uitkomst: &Uitkomst) {
    let woord = uitleg.id.woord();
    assert_eq!(uitleg.stand, stand, "{woord}");
    assert_eq!(
        (uitleg.vanaf, uitleg.uiterlijk, uitleg.onverwijld),
        (uitkomst.vanaf, uitkomst.uiterlijk, uitkomst.onverwijld),
        "{woord}"
    );
    if uitkomst.uiterlijk.is_some() {
        assert_eq!(uitleg.verloop.last().map(|stap| stap.dag), uitkomst.uiterlijk, "{woord}");
    }
    assert_eq!(uitleg.laatste_werkdag.is_some(), uitkomst.uiterlijk.is_some(), "{woord}");
    if let (Some(werkdag), Some(uiterlijk)) = (uitleg.laatste_werkdag, uitkomst.uiterlijk) {
        assert!(werkdag <= uiterlijk && kalender::eerste_werkdag(werkdag) == werkdag, "{woord}: {werkdag}");
    }
    assert!(uitleg.betwist.iter().all(|ander| Some(ander.uiterlijk) != uitkomst.uiterlijk), "{woord}");
    assert!(!uitleg.bronnen.is_empty() && !uitleg.plicht.is_empty(), "{woord}");
    let zinnen = uitleg.verloop.iter().map(|stap| &stap.tekst).chain([&uitleg.uitleg]);
    for zin in zinnen {
        assert!(!zin.trim().is_empty() && !zin.contains(['{', '}']) && !zin.contains("  "), "{woord}: {zin}");
    }
}

fn een_stand_volgt_uit_zijn_dagen(id: TermijnId, stand: Stand, uitkomst: &Uitkomst, vandaag: Dag) {
    let plek = || format!("{} on {vandaag}: {stand:?} of {uitkomst:?}", id.woord());
    let voorbij = uitkomst.uiterlijk.is_some_and(|dag| dag < vandaag);
    let gedaan = uitkomst.gedaan.filter(|op| *op <= vandaag);
    match stand {
        // Of an end the day itself; of UWV's letter the law presumes it.
        Stand::Voldaan(op) => {
            assert!(op.is_none_or(|op| op <= vandaag) && (gedaan == op || voorbij), "{}", plek());
        }
        Stand::TeLaatVoldaan { op, dagen } => {
            let uiterlijk = uitkomst.uiterlijk.unwrap_or_else(|| panic!("{}", plek()));
            assert!(gedaan == Some(op) && uiterlijk < op, "{}", plek());
            assert_eq!(i32::from(dagen), op.sinds(uiterlijk), "{}", plek());
        }
        Stand::TeLaat { dagen } => {
            let uiterlijk = uitkomst.uiterlijk.unwrap_or_else(|| panic!("{}", plek()));
            assert!(voorbij && gedaan.is_none(), "{}", plek());
            assert_eq!(i32::from(dagen), vandaag.sinds(uiterlijk), "{}", plek());
        }
        Stand::Afgeweken(tot) => assert!(uitkomst.afgeweken.is_some_and(|dag| tot <= dag), "{}", plek()),
        Stand::Straks(None) => {
            assert!(uitkomst.vanaf.is_some_and(|vanaf| vandaag < vanaf) && !voorbij, "{}", plek());
        }
        Stand::Open => {
            assert!(!voorbij && uitkomst.vanaf.is_none_or(|vanaf| vanaf <= vandaag), "{}", plek());
        }
        Stand::Vervallen(_) | Stand::Straks(Some(_)) => assert!(gedaan.is_none(), "{}", plek()),
    }
    assert_eq!(stand.dagen_te_laat().is_some(), matches!(stand.woord(), "te_laat" | "te_laat_voldaan"));
    assert!(stand.voldaan_op().is_none_or(|op| op <= vandaag), "{}", plek());
}

/// The n-th counted sick day lies after the one before it, and is the n-th when it is counted.
fn een_geval_telt_dagen(geval: &Geval<'_>) {
    assert_eq!(geval.dag(1), geval.eerste_ziektedag());
    for n in [1, 2, 7, 42, 43, 182, 294, 316, 364, 365, 567, 623, 728] {
        assert!(geval.dag(n) < geval.dag(n + 1), "sick day {n}");
        if geval.laatste_ziektedag().is_none_or(|laatste| geval.dag(n) <= laatste) {
            assert_eq!(geval.ziektedagen(geval.dag(n)), n);
        }
    }
    assert_eq!(geval.dag(728), geval.laatste_dag_wachttijd());
    let onderbroken = geval.onderbrekingen().map(|(van, laatste)| laatste.sinds(van) + 1).sum();
    assert_eq!(geval.onderbroken_dagen(), onderbroken);
    assert_eq!(geval.ziektedagen(geval.eerste_ziektedag().plus(-1)), 0);
}

/// Between two cases lie 28 days, a judgement that the cause is another, or other work; between two periods of one case
/// fewer than 28, or nothing but leave.
fn gevallen_liggen_uit_elkaar(feiten: &Feiten, lijst: &[Feit]) {
    let verlof = |dag: Dag, oordeel: fn(Option<bool>) -> bool| {
        lijst.iter().any(|feit| {
            matches!(*feit, Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak }
                if (van..=tot_en_met).contains(&dag) && oordeel(zelfde_oorzaak))
        })
    };
    let ander_werk = |van: Dag, tot: Dag| {
        lijst
            .iter()
            .any(|feit| matches!(*feit, Feit::BedongenArbeidGewijzigd(per) if van < per && per <= tot))
    };
    let mut vorige: Option<Dag> = None;
    for geval in Geval::eerdere(feiten).chain([Geval::laatste(feiten)]) {
        for (van, laatste) in geval.onderbrekingen() {
            let dagen = laatste.sinds(van) + 1;
            let alleen_verlof = (0..dagen).all(|na| verlof(van.plus(na), |_| true));
            assert!(dagen > 0 && (dagen < 28 || alleen_verlof), "{van}..{laatste} joins: {lijst:?}");
        }
        if let Some(vorige) = vorige {
            let beter = geval.eerste_ziektedag().sinds(vorige) - 1;
            let andere_oorzaak =
                (1..=beter).any(|na| verlof(vorige.plus(na), |oordeel| oordeel == Some(false)));
            let ander = ander_werk(vorige, geval.eerste_ziektedag());
            assert!(beter >= 28 || andere_oorzaak || ander, "{vorige} and {beter} days parts: {lijst:?}");
        }
        vorige = geval.laatste_ziektedag();
    }
}

/// Those held since the plan, in order; and the next one.
fn evaluaties_staan_op_een_rij(termijnen: &Termijnen<'_>, vandaag: Dag) {
    let rij = termijnen.evaluaties(vandaag);
    assert!(
        rij.windows(2)
            .all(|twee| twee[1].gehouden_op.is_none() || twee[0].gehouden_op <= twee[1].gehouden_op)
    );
    let volgende = rij.iter().filter(|evaluatie| evaluatie.gehouden_op.is_none());
    assert!(volgende.count() <= 1 && rij.iter().rev().skip(1).all(|eerder| eerder.gehouden_op.is_some()));
    for held in rij.iter().filter(|evaluatie| evaluatie.gehouden_op.is_some_and(|op| op <= vandaag)) {
        let laat = held.uiterlijk < held.gehouden_op;
        assert_eq!(laat, matches!(held.stand, Stand::TeLaatVoldaan { .. }), "{held:?}");
    }
}

/// In order, without overlap, from the first sick day to the last day of wage; each sick day in one of them.
fn loon_loopt_in_tijdvakken(termijnen: &Termijnen<'_>, vandaag: Dag) {
    let geval = termijnen.geval();
    let loon = termijnen.loondoorbetaling_op(vandaag);
    assert!(loon.laatste_dag >= termijnen.loondoorbetaling().laatste_dag, "{loon:?} on {vandaag}");
    for wachtdagen in [Wachtdagen::GEEN, Wachtdagen::HOOGSTENS] {
        let vakken = tijdvakken(termijnen, vandaag, wachtdagen);
        assert!(vakken.windows(2).all(|twee| twee[0].tot_en_met < twee[1].van), "{vakken:?}");
        let binnen = geval.eerste_ziektedag()..=loon.laatste_dag;
        let heel = |van: Dag, tot: Dag| van <= tot && binnen.contains(&van) && binnen.contains(&tot);
        assert!(vakken.iter().all(|vak| heel(vak.van, vak.tot_en_met)), "{vakken:?}: {binnen:?}");
        let dagen = |recht: &[Loonrecht]| -> i32 {
            let van_dit_recht = vakken.iter().filter(|vak| recht.contains(&vak.recht));
            van_dit_recht.map(|vak| vak.tot_en_met.sinds(vak.van) + 1).sum()
        };
        let ziek = geval.ziektedagen(loon.laatste_dag);
        assert_eq!(
            dagen(&[Loonrecht::Wachtdag, Loonrecht::EersteJaar, Loonrecht::Daarna]),
            ziek,
            "{vakken:?}"
        );
        assert_eq!(dagen(&[Loonrecht::Wachtdag, Loonrecht::EersteJaar]), ziek.min(364), "{vakken:?}");
        let wachten = if wachtdagen == Wachtdagen::GEEN { 0 } else { ziek.min(2) };
        assert_eq!(dagen(&[Loonrecht::Wachtdag]), wachten, "{vakken:?}");
    }
    assert!(mogelijke_wachtdagen(geval).len() <= 2);
}

/// With a plan or without one; nothing is missing that is there, and all else that is asked.
fn lijsten_vragen_wat_er_geldt(termijnen: &Termijnen<'_>, vandaag: Dag) {
    let bij = Omstandigheid::volgens(termijnen, vandaag);
    assert_ne!(bij.contains(&Omstandigheid::MetPlan), bij.contains(&Omstandigheid::ZonderPlan), "{bij:?}");
    let aanwezig = aanwezig_volgens(termijnen, vandaag);
    for lijst in Lijst::ALLE {
        let ontbreekt = lijst.ontbreekt(&bij, &aanwezig);
        let gevraagd: Vec<_> = lijst.gevraagd(&bij).collect();
        let is_er = |id| aanwezig.contains(&id);
        assert!(ontbreekt.iter().all(|eis| !is_er(eis.id)), "{}", lijst.woord());
        assert!(gevraagd.iter().all(|eis| ontbreekt.contains(eis) != is_er(eis.id)), "{}", lijst.woord());
    }
    let gepland = termijnen.geval().laatste_ziektedag().is_none_or(|laatste| vandaag <= laatste);
    let gemaakt = termijnen.uitkomst(TermijnId::PlanVanAanpak).and_then(|plan| plan.gedaan);
    if gepland && gemaakt.is_some_and(|op| op <= vandaag) {
        assert!(bij.contains(&Omstandigheid::MetPlan), "the plan was made: {bij:?}");
    }
}

/// A list keeps only two things of a case, and counts the same week.
fn een_lijst_telt_dezelfde_weken(termijnen: &Termijnen<'_>, vandaag: Dag) {
    let geval = termijnen.geval();
    let telling = termijnen.telling(vandaag);
    assert_eq!(telling.ziektedagen, geval.ziektedagen(vandaag));
    assert_eq!(telling.samengesteld, telling.onderbroken_dagen > 0);
    assert_eq!(telling.ziekteweek == 0, vandaag < geval.eerste_ziektedag());
    let laatste = geval.onderbrekingen().last();
    let ziek = geval.laatste_ziektedag().is_none_or(|dag| vandaag <= dag);
    if ziek && laatste.is_none_or(|(van, _)| van <= vandaag) {
        assert_eq!(ziekteweek(telling.gerekend_vanaf, laatste, vandaag), telling.ziekteweek, "on {vandaag}");
    }
}

/// Days on which something turns, and the ones around them.
pub(crate) fn dagen_rond(feiten: &Feiten) -> Vec<Dag> {
    let termijnen = Termijnen::van(feiten);
    let eerste = termijnen.geval().eerste_ziektedag();
    let laatste = termijnen.geval().laatste_ziektedag();
    let uiterlijk = termijnen.alle().filter_map(|(_, uitkomst)| uitkomst.uiterlijk);
    let mut dagen: Vec<Dag> = uiterlijk.chain(laatste).chain([eerste]).collect();
    dagen.extend(dagen.clone().into_iter().map(|dag| dag.plus(1)));
    dagen.sort_unstable();
    dagen.dedup();
    dagen
}

/// Facts without those that are refused: what is left holds together, or there is no illness in it.
pub(crate) fn houdbaar(mut lijst: Vec<Feit>) -> Vec<Feit> {
    while let Err(geweigerd) = Feiten::nieuw(&lijst) {
        let mut plaatsen: Vec<_> = geweigerd.iter().filter_map(|fout| fout.feit).collect();
        plaatsen.sort_unstable();
        plaatsen.dedup();
        if plaatsen.is_empty() {
            break;
        }
        for plaats in plaatsen.into_iter().rev() {
            lijst.remove(plaats);
        }
    }
    lijst
}
