// SPDX-License-Identifier: EUPL-1.2
//! By which law a fact about a later day changes the day of a term that had passed, or ends it: fact by fact, term by
//! term, and in which direction. A day that changes is judged anew, also on whether it still holds.

use TermijnId as T;
use poortwachter::{Daad, Feit, Mogelijkheden, Reden, TermijnId, Termijnen, Uitkomst};

/// What became of a term that had passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anders {
    /// Its day lies later.
    Later,
    /// Its day lies earlier.
    Eerder,
    /// It has no day any more.
    GeenDag,
    /// It has no ground any more.
    ZonderGrond,
    /// On the same day: it ended.
    Vervalt,
    /// On the same day: it had ended, and is asked again.
    Herleeft,
    /// On the same day: it had ended, and now for another reason.
    AndereReden,
}
use Anders::{AndereReden, Eerder, GeenDag, Herleeft, Later, Vervalt, ZonderGrond};

/// What is done has not lapsed, whatever became of the duty: that is no change.
pub(crate) fn verandering(oud: &Uitkomst, nu: Option<&Uitkomst>) -> Option<Anders> {
    let Some(nu) = nu else { return Some(ZonderGrond) };
    match (oud.uiterlijk, nu.uiterlijk) {
        (Some(oud), Some(nu)) if oud < nu => return Some(Later),
        (Some(oud), Some(nu)) if nu < oud => return Some(Eerder),
        (Some(_), None) => return Some(GeenDag),
        _ => {}
    }
    let pas_gedaan = nu.gedaan.is_some() && oud.gedaan.is_none();
    match (oud.vervallen, nu.vervallen) {
        _ if pas_gedaan => None,
        (None, Some(_)) => Some(Vervalt),
        (Some(_), None) => Some(Herleeft),
        (Some(oud), Some(nu)) if oud != nu => Some(AndereReden),
        _ => None,
    }
}

/// What the law lets this fact do to a term that had passed.
pub(crate) fn mag(feit: &Feit, id: TermijnId) -> &'static [Anders] {
    let regels = match feit {
        Feit::Gedaan(daad, _) => door_een_daad(*daad),
        Feit::Oordeel { mogelijkheden, .. } => door_een_oordeel(*mogelijkheden),
        // D18: the six weeks of the last time.
        Feit::Arbeidstherapie { .. } => LATERE_THERAPIE,
        Feit::UwvBriefWia(_) => BRIEF,
        Feit::Vangnet(_) => VANGNET,
        Feit::Loonsanctie(_) => SANCTIE,
        Feit::TekortkomingHersteld { .. } | Feit::TekortkomingNietHersteld { .. } => OVER_HERSTEL,
        Feit::TekortkomingGemeld(_) => HERSTEL_GEMELD,
        Feit::VerlengingGevraagd(_) => VERLENGING_GEVRAAGD,
        Feit::VrijwilligeVerlenging { .. } => VERLENGING,
        Feit::AowLeeftijd(_) => AOW,
        Feit::DienstverbandEindigt { .. } => EINDE_DIENSTVERBAND,
        // What stops nothing (D4); a day that both agreed, which stands beside that of the law (RP 5); an application for
        // early IVA, which comes before all that it ends (D15); an objection, before UWV decides; what has no day of its
        // own, and always was so. Illness, leave and other work: `mag_een_onderbreking`.
        Feit::GedeeltelijkHersteld { .. }
        | Feit::Afgeweken { .. }
        | Feit::VervroegdeIva { .. }
        | Feit::BezwaarLoonsanctie(_)
        | Feit::Dienstverband(_)
        | Feit::Ziek { .. }
        | Feit::Zwangerschapsverlof { .. }
        | Feit::BedongenArbeidGewijzigd(_) => &[],
    };
    regels.iter().find(|(termijnen, _)| termijnen.contains(&id)).map_or(&[], |(_, mag)| mag)
}

/// What may become of which terms.
type Regels = &'static [(&'static [T], &'static [Anders])];

const LATERE_THERAPIE: Regels = &[(&[T::ArbeidstherapieEinde], &[Later])];

/// WIA 64 lid 6: four weeks after a letter that came late, so that the application is less late (D7): wage, sanction and
/// ban run on less far.
const BRIEF: Regels = &[(&[T::WiaAanvraag], &[Later]), MINDER_VERTRAAGD, EERDER_EINDE, EVALUATIE_NA_LOON];
const MINDER_VERTRAAGD: (&[T], &[Anders]) = (VAN_DE_VERTRAGING, &[Eerder, GeenDag]);
/// What ended the wage before the end of that period, the age of AOW or the end of the employment, comes after it now.
const EERDER_EINDE: (&[T], &[Anders]) = (&[T::EindeLoondoorbetaling], &[ZonderGrond]);
const EVALUATIE_NA_LOON: (&[T], &[Anders]) = (&[T::Evaluatie], &[Vervalt, AndereReden]);
/// Unless something else had ended it as well.
const EVALUATIE_VOOR_EINDE_LOON: (&[T], &[Anders]) = (&[T::Evaluatie], &[Herleeft, AndereReden]);

/// What hangs on how late the application is (D7, D9).
const VAN_DE_VERTRAGING: &[T] =
    &[T::LoonsanctieBesluit, T::EindeOpzegverbod, T::EindeLoonsanctie, T::WiaBesluit];

/// ZW 38 lid 4: the safety net has a report of its own, and no 42-week notice; so none can be missing for WIA 64 lid 6,
/// by which a letter that came late, or never, then counts.
const VANGNET: Regels = &[
    (&[T::UwvMelding42Weken], &[ZonderGrond]),
    (&[T::WiaAanvraag], &[Later, GeenDag]),
    MINDER_VERTRAAGD,
    EERDER_EINDE,
    EVALUATIE_NA_LOON,
];

/// WIA 64 lid 7: the application rests. BW 7:629 lid 11 b: wage runs on, and with it what is asked again and again.
const SANCTIE: Regels = &[(&[T::WiaBesluit], &[Later]), EVALUATIE_VOOR_EINDE_LOON];

/// WIA 25 lid 13, 14: of several reports UWV decides on the last. A decision that came late makes the sanction so much
/// shorter that it may have ended before the report, and with it what is asked until then.
const OVER_HERSTEL: Regels = &[
    (&[T::TekortkomingBesluit], &[Later]),
    // Where the age of AOW had ended the ban before the sanction did.
    (&[T::EindeOpzegverbod], &[Eerder]),
    EERDER_EINDE,
    EVALUATIE_NA_LOON,
];
const HERSTEL_GEMELD: Regels = &[(&[T::TekortkomingBesluit], &[Later])];

/// WIA 102 lid 2: what is asked once more is decided once more. Once UWV has set an end it has decided (D10).
const VERLENGING_GEVRAAGD: Regels = &[(&[T::VerlengingBesluit], &[Later])];
/// WIA 24, 25 lid 4 and 9, BW 7:629 lid 11 b, 7:670 lid 11 c: what counts back or on from the extended end.
const VERLENGING: Regels = &[
    (&[T::VerlengingBesluit], &[ZonderGrond]),
    (&[T::ReIntegratieverslag, T::WiaAanvraag, T::EindeVerlenging], &[Later]),
    (VAN_DE_VERTRAGING, &[Later]),
    EVALUATIE_VOOR_EINDE_LOON,
];

/// WIA 43 g: no right to WIA at the age of AOW, so no chain towards it, and no delay; early IVA begins before it.
const AOW: Regels = &[
    (&[T::VervroegdeIva], &[Eerder]),
    (&[T::LoonsanctieBesluit], &[Eerder, Vervalt, AndereReden]),
    (NAAR_DE_WIA, &[Vervalt, AndereReden]),
];
/// What is not asked of who has no right to it (D11).
const NAAR_DE_WIA: &[T] = &[
    T::UwvBriefWia,
    T::ReIntegratieverslag,
    T::WiaAanvraag,
    T::LoonsanctieBesluit,
    T::EindeLoonsanctie,
    T::TekortkomingBesluit,
];

/// BVV 2a: a short verslag instead, when the bedrijfsarts expected no long absence.
const EINDE_DIENSTVERBAND: Regels = &[(&[T::ReIntegratieverslag], &[Vervalt, AndereReden])];

/// What is counted from an act, and what a judgement ends.
fn door_een_daad(daad: Daad) -> Regels {
    match daad {
        Daad::Evaluatie => &[(&[T::Evaluatie], &[Later])],
        // The second track from the evaluation of the first year too; a view of return may reach its new day (BBP par. 5).
        Daad::Eerstejaarsevaluatie => &[(&[T::Evaluatie], &[Later]), (&[T::TweedeSpoor], &[Later, GeenDag])],
        // RP 2 lid 3: at once, without a day; and so no plan before it (RP 4 lid 1).
        Daad::LangdurigVerzuimBlijkt => &[(&[T::Probleemanalyse, T::PlanVanAanpak], &[GeenDag])],
        // RP 4 lid 5: the plan counts from the judgement that sees possibilities again.
        Daad::NietTerugVerwacht => &[(&[T::PlanVanAanpak], &[Later])],
        // D7: wage, sanction and ban run on by the delay. WIA 102 lid 3: eight weeks after the application.
        Daad::WiaAanvraag => &[(VAN_DE_VERTRAGING, &[Later]), EVALUATIE_VOOR_EINDE_LOON],
        // What is done, or judged, after the day leaves the day. A notice that came after the application was due came
        // after 81 weeks as well, and lets no letter count (WIA 64 lid 6).
        Daad::ZiekmeldingArbodienst
        | Daad::GeenLangdurigVerzuimVerwacht
        | Daad::Probleemanalyse
        | Daad::BijstellingProbleemanalyse
        | Daad::PlanVanAanpak
        | Daad::UwvMelding42Weken
        | Daad::TweedeSpoor
        | Daad::TweedeSpoorNietNodig
        | Daad::ReIntegratieverslag
        | Daad::VerkortReIntegratieverslag
        | Daad::UwvMeldingEindeDienstverband
        | Daad::UwvMeldingVangnet => &[],
    }
}

/// RP 4 lid 1, 5: the plan counts from the judgement, and there is none without possibilities. When nobody expected a
/// return and a later judgement does, what is asked again and again is asked again (BW 7:658a).
fn door_een_oordeel(ziet: Mogelijkheden) -> Regels {
    match ziet {
        Mogelijkheden::Ja => {
            &[(&[T::PlanVanAanpak], &[Later]), (&[T::Evaluatie, T::TweedeSpoor], &[Herleeft])]
        }
        Mogelijkheden::Later | Mogelijkheden::Nee => &[(&[T::PlanVanAanpak], &[Later, GeenDag])],
    }
}

/// Illness, leave and other work make other interruptions, of which the days do not count (D2, D3): what they move, they
/// move at most by those days and in that direction, and what counts back from the end of the waiting time either not at
/// all or as that end moved.
pub(crate) fn mag_een_onderbreking(
    feit: &Feit,
    id: TermijnId,
    (oud, nu): (&Uitkomst, Option<&Uitkomst>),
    (eerst, daarna): (&Termijnen<'_>, &Termijnen<'_>),
) -> bool {
    let verlof = matches!(feit, Feit::Zwangerschapsverlof { .. });
    if !verlof && !matches!(feit, Feit::Ziek { .. } | Feit::BedongenArbeidGewijzigd(_)) {
        return false;
    }
    // WIA 43 g, once the end lies beyond the age of AOW: then what the delay of an application did is undone as well.
    let aow = |uitkomst: &Uitkomst| uitkomst.vervallen == Some(Reden::Aow);
    let keten = NAAR_DE_WIA.contains(&id) || id == T::VervroegdeIva;
    if keten && (aow(oud) || nu.is_some_and(aow)) {
        return true;
    }
    let binnen = |dagen: i32, hoogstens: i32| (dagen.min(0)..=dagen.max(0)).contains(&hoogstens);
    match verandering(oud, nu) {
        None => true,
        Some(Later | Eerder) => {
            let dagen =
                nu.and_then(|nu| nu.uiterlijk).zip(oud.uiterlijk).map_or(0, |(nu, oud)| nu.sinds(oud));
            let wachttijd =
                daarna.geval().laatste_dag_wachttijd().sinds(eerst.geval().laatste_dag_wachttijd());
            let onderbroken = daarna.geval().onderbroken_dagen() - eerst.geval().onderbroken_dagen();
            match id {
                T::EindeWachttijd => dagen == wachttijd,
                // ZW 38 lid 2: on the last working day, when that comes first.
                T::ReIntegratieverslag => {
                    dagen == wachttijd || binnen(wachttijd, dagen) && uit_dienst(eerst, daarna, (oud, nu))
                }
                T::WiaAanvraag | T::LoonsanctieBesluit => binnen(wachttijd, dagen),
                // The longest waiting time that can be asked for moves, or the age of AOW comes first (D11, D15).
                T::VervroegdeIva => {
                    let hoogstens = |termijnen: &Termijnen<'_>| termijnen.geval().dag(7 * 78);
                    binnen(hoogstens(daarna).sinds(hoogstens(eerst)), dagen)
                }
                // WIA 25 lid 9: days of leave within a sanction make it longer. ZW 38a lid 2: from the first sick day
                // after leave.
                T::EindeLoonsanctie | T::EindeOpzegverbod | T::WiaBesluit | T::MeldingVangnet if verlof => {
                    dagen > 0
                }
                _ => binnen(onderbroken, dagen),
            }
        }
        // WIA 64 lid 6: with more days well a notice came before 81 weeks had lasted, and a letter that never came counts.
        Some(GeenDag) => id == T::WiaAanvraag,
        // ZW 29 lid 2 c, 19aa: the employment ended, or the illness, within the 104 weeks or not.
        Some(ZonderGrond) => matches!(
            id,
            T::MeldingEindeDienstverband
                | T::VerkortReIntegratieverslag
                | T::EerstejaarsZwBeoordeling
                | T::EindeLoondoorbetaling
        ),
        // Wage runs on as long as the end lies later.
        Some(Herleeft | AndereReden) => id == T::Evaluatie,
        Some(Vervalt) => false,
    }
}

/// Is either of these days the last working day of the employment?
fn uit_dienst(
    eerst: &Termijnen<'_>,
    daarna: &Termijnen<'_>,
    (oud, nu): (&Uitkomst, Option<&Uitkomst>),
) -> bool {
    let werkdag = |termijnen: &Termijnen<'_>| {
        termijnen.uitkomst(T::MeldingEindeDienstverband).and_then(|uitkomst| uitkomst.uiterlijk)
    };
    let op = |uitkomst: &Uitkomst, termijnen| uitkomst.uiterlijk == werkdag(termijnen);
    op(oud, eerst) || nu.is_some_and(|nu| op(nu, daarna))
}
