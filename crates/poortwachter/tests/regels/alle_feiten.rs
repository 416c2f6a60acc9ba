// SPDX-License-Identifier: EUPL-1.2
//! Every kind of fact of the contract, made from numbers: for the properties at random beside this file, and for the
//! fuzzer in `fuzz/`. Nothing is kept from what may contradict: sorting that out is the work of `Feiten::nieuw`.

use poortwachter::{
    BriefWia, Daad, Dag, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, TermijnId, Vangnet,
    VangnetFase, VangnetSoort, kalender,
};

/// One fact in numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Los {
    /// Which kind; counted round.
    pub(crate) soort: u8,
    /// Days from the first sick day to the fact.
    pub(crate) na: i32,
    /// Days from there to its other day, when it has one.
    pub(crate) nog: i32,
    /// Which of the words that the kind knows, and which of its days are left out.
    pub(crate) keuze: u8,
}

/// How many kinds there are; acts with nothing but a day are one of them.
pub(crate) const SOORTEN: u8 = 19;

/// Days from the first sick day on which a rule turns: there the counting is worth a second look.
pub(crate) const KEERPUNTEN: [i32; 20] =
    [0, 27, 41, 42, 56, 91, 294, 315, 363, 475, 546, 567, 622, 636, 650, 685, 727, 819, 1_091, 1_133];

/// Periods of illness from lengths: so many days ill, so many well, and so on; the last one may be open.
pub(crate) fn ziekte(begin: Dag, stukken: &[(i32, i32)], open: bool) -> Vec<Feit> {
    let mut van = begin;
    let mut uit = Vec::with_capacity(stukken.len());
    for (nummer, (ziek, beter)) in stukken.iter().enumerate() {
        let laatste = open && nummer + 1 == stukken.len();
        uit.push(Feit::Ziek { van, tot_en_met: (!laatste).then(|| van.plus(ziek - 1)) });
        van = van.plus(ziek + beter);
    }
    uit
}

/// The fact of these numbers, in an illness that begins on this day.
pub(crate) fn feit(begin: Dag, los: Los) -> Feit {
    let (op, later) = (begin.plus(los.na), begin.plus(los.na + los.nog));
    let soms = |dag: Dag| los.keuze.is_multiple_of(2).then_some(dag);
    match los.soort % SOORTEN {
        0..=2 => daad(kies(los.keuze, Daad::ALLE), op, kies(los.keuze / 32, &MOGELIJKHEDEN)),
        3 => Feit::Ziek { van: op, tot_en_met: soms(later) },
        4 => Feit::GedeeltelijkHersteld { per: op, percentage: 1 + los.keuze % 99 },
        5 => Feit::Zwangerschapsverlof {
            van: op,
            tot_en_met: if los.keuze < 128 { op.plus(111) } else { later },
            zelfde_oorzaak: kies(los.keuze, &[None, Some(true), Some(false)]),
        },
        6 => Feit::Oordeel {
            bijstelling: los.keuze >= 128,
            op,
            mogelijkheden: kies(los.keuze, &MOGELIJKHEDEN),
        },
        7 => Feit::Arbeidstherapie { van: op, tot_en_met: soms(later) },
        8 => Feit::BedongenArbeidGewijzigd(op),
        9 => Feit::Afgeweken {
            termijn: kies(los.keuze, &[TermijnId::Probleemanalyse, TermijnId::PlanVanAanpak]),
            tot_en_met: op,
        },
        10 => Feit::AowLeeftijd(op),
        11 => Feit::Dienstverband(kies(
            los.keuze,
            &[Dienstverband::Gewoon, Dienstverband::ErdZw, Dienstverband::Huishoudelijk],
        )),
        12 => Feit::DienstverbandEindigt { op, laatste_werkdag: soms(op.plus(-(los.nog % 9))) },
        _ => van_uwv(los, op, later),
    }
}

/// What UWV is told or asked, and what it decides.
fn van_uwv(los: Los, op: Dag, later: Dag) -> Feit {
    let soms = |dag: Dag| los.keuze.is_multiple_of(2).then_some(dag);
    match los.soort % SOORTEN {
        13 => Feit::UwvBriefWia(kies(
            los.keuze,
            &[BriefWia::Ontvangen(op), BriefWia::Nooit, BriefWia::Ontvangen(later), BriefWia::Onbekend],
        )),
        14 => Feit::VervroegdeIva { aangevraagd_op: op, wachttijd_tot_en_met: soms(later) },
        15 => Feit::Loonsanctie(Loonsanctie {
            besluit_verzonden_op: op,
            weken: if los.keuze < 100 { 52 } else { 1 + los.keuze % 52 },
            tot_en_met: los.keuze.is_multiple_of(5).then_some(later),
            soort: kies(
                los.keuze,
                &[None, Some(Sanctiesoort::Administratief), Some(Sanctiesoort::Inhoudelijk)],
            ),
        }),
        16 => over_herstel(los, op, later),
        17 if los.keuze < 180 => Feit::VrijwilligeVerlenging { verzocht_op: soms(op), tot_en_met: later },
        17 => Feit::VerlengingGevraagd(op),
        _ => Feit::Vangnet(vangnet(los.keuze, op)),
    }
}

/// What comes after a loonsanctie.
fn over_herstel(los: Los, op: Dag, later: Dag) -> Feit {
    let gemeld_op = los.keuze.is_multiple_of(2).then_some(op);
    match los.keuze {
        0..=99 => Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op: later },
        100..=149 => Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op: later },
        150..=189 => Feit::TekortkomingGemeld(op),
        _ => Feit::BezwaarLoonsanctie(op),
    }
}

fn vangnet(keuze: u8, op: Dag) -> Vangnet {
    let soort = kies(
        keuze,
        &[
            VangnetSoort::Zwangerschap,
            VangnetSoort::NoRisk,
            VangnetSoort::Zwangerschap,
            VangnetSoort::Onbekend,
            VangnetSoort::Zwangerschap,
            VangnetSoort::Orgaandonatie,
        ],
    );
    let fasen =
        [None, Some(VangnetFase::VoorVerlof), Some(VangnetFase::Flexibel), Some(VangnetFase::NaVerlof)];
    let fase = kies(keuze / 6, &fasen).filter(|_| soort == VangnetSoort::Zwangerschap);
    Vangnet { soort, fase, duidelijk_op: (keuze / 32).is_multiple_of(2).then_some(op) }
}

const MOGELIJKHEDEN: [Mogelijkheden; 3] = [Mogelijkheden::Ja, Mogelijkheden::Later, Mogelijkheden::Nee];

/// The act, as a fact; a judgement with what it sees.
pub(crate) fn daad(daad: Daad, op: Dag, mogelijkheden: Mogelijkheden) -> Feit {
    match daad {
        Daad::Probleemanalyse | Daad::BijstellingProbleemanalyse => {
            Feit::Oordeel { bijstelling: daad == Daad::BijstellingProbleemanalyse, op, mogelijkheden }
        }
        daad => Feit::Gedaan(daad, op),
    }
}

fn kies<T: Copy>(keuze: u8, uit: &[T]) -> T {
    uit[usize::from(keuze) % uit.len()]
}

/// The day that a fact is about: the first one that it names. None for what has no day of its own.
pub(crate) fn eigen_dag(feit: &Feit) -> Option<Dag> {
    match *feit {
        Feit::Ziek { van: dag, .. }
        | Feit::Zwangerschapsverlof { van: dag, .. }
        | Feit::Arbeidstherapie { van: dag, .. }
        | Feit::Gedaan(_, dag)
        | Feit::Oordeel { op: dag, .. }
        | Feit::AowLeeftijd(dag)
        | Feit::GedeeltelijkHersteld { per: dag, .. }
        | Feit::BedongenArbeidGewijzigd(dag)
        | Feit::UwvBriefWia(BriefWia::Ontvangen(dag))
        | Feit::VervroegdeIva { aangevraagd_op: dag, .. }
        | Feit::Loonsanctie(Loonsanctie { besluit_verzonden_op: dag, .. })
        | Feit::TekortkomingGemeld(dag)
        | Feit::BezwaarLoonsanctie(dag)
        | Feit::VerlengingGevraagd(dag)
        | Feit::Afgeweken { tot_en_met: dag, .. } => Some(dag),
        Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op }
        | Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
            Some(gemeld_op.unwrap_or(vastgesteld_op))
        }
        Feit::DienstverbandEindigt { op, laatste_werkdag } => {
            Some(laatste_werkdag.unwrap_or_else(|| kalender::laatste_werkdag(op)))
        }
        Feit::Vangnet(Vangnet { duidelijk_op: dag, .. })
        | Feit::VrijwilligeVerlenging { verzocht_op: dag, .. } => dag,
        Feit::UwvBriefWia(BriefWia::Onbekend | BriefWia::Nooit) | Feit::Dienstverband(_) => None,
    }
}

/// The same fact so many days later; every day of it.
pub(crate) fn verschoven(feit: &Feit, dagen: i32) -> Feit {
    let ook = |dag: Option<Dag>| dag.map(|dag| dag.plus(dagen));
    let mut uit = feit.clone();
    match &mut uit {
        Feit::Ziek { van, tot_en_met } | Feit::Arbeidstherapie { van, tot_en_met } => {
            (*van, *tot_en_met) = (van.plus(dagen), ook(*tot_en_met));
        }
        Feit::Zwangerschapsverlof { van, tot_en_met, .. } => {
            (*van, *tot_en_met) = (van.plus(dagen), tot_en_met.plus(dagen));
        }
        Feit::Gedaan(_, op)
        | Feit::Oordeel { op, .. }
        | Feit::AowLeeftijd(op)
        | Feit::GedeeltelijkHersteld { per: op, .. }
        | Feit::BedongenArbeidGewijzigd(op)
        | Feit::UwvBriefWia(BriefWia::Ontvangen(op))
        | Feit::TekortkomingGemeld(op)
        | Feit::BezwaarLoonsanctie(op)
        | Feit::VerlengingGevraagd(op)
        | Feit::Afgeweken { tot_en_met: op, .. } => *op = op.plus(dagen),
        Feit::VervroegdeIva { aangevraagd_op: op, wachttijd_tot_en_met: einde }
        | Feit::Loonsanctie(Loonsanctie { besluit_verzonden_op: op, tot_en_met: einde, .. })
        | Feit::DienstverbandEindigt { op, laatste_werkdag: einde }
        | Feit::TekortkomingHersteld { vastgesteld_op: op, gemeld_op: einde }
        | Feit::TekortkomingNietHersteld { vastgesteld_op: op, gemeld_op: einde }
        | Feit::VrijwilligeVerlenging { tot_en_met: op, verzocht_op: einde } => {
            (*op, *einde) = (op.plus(dagen), ook(*einde));
        }
        Feit::Vangnet(vangnet) => vangnet.duidelijk_op = ook(vangnet.duidelijk_op),
        Feit::UwvBriefWia(BriefWia::Onbekend | BriefWia::Nooit) | Feit::Dienstverband(_) => {}
    }
    uit
}
