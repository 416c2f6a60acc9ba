// SPDX-License-Identifier: EUPL-1.2
//! Where terms end for few cases: work in a household, the age of AOW, the end of the employment, and an employee of
//! whom nobody expects a return (D11, D12, D14). Days are computed elsewhere; this says which of them still ask
//! something of somebody.

use super::loon::aow_einde;
use crate::regel::{Reden, TermijnId, Uitkomst};
use crate::verloop::Stil;
use crate::{Daad, Dag, Dienstverband, Geval, Mogelijkheden};

/// Takes away a term without ground, or ends it.
#[inline(never)]
pub(crate) fn pas_toe(id: TermijnId, geval: &Geval<'_>, uitkomst: Option<Uitkomst>) -> Option<Uitkomst> {
    let uitkomst = uitkomst.filter(|_| !geval.huishoudelijk() || ook_in_een_huishouden(id))?;
    if uitkomst.gedaan.is_some() || uitkomst.vervallen.is_some() {
        return Some(uitkomst);
    }
    let vervallen = aow(id, geval, &uitkomst)
        .or_else(|| einde_dienstverband(id, geval, &uitkomst))
        .or_else(|| niet_terug_verwacht(id, geval, &uitkomst));
    Some(Uitkomst { vervallen, ..uitkomst })
}

/// Not insured for the Ziektewet and the WIA: no chain. The ban on dismissal and the wage stay.
const fn ook_in_een_huishouden(id: TermijnId) -> bool {
    matches!(
        id,
        TermijnId::ArbeidstherapieEinde
            | TermijnId::EindeOpzegverbod
            | TermijnId::Bewaartermijn
            | TermijnId::EindeLoondoorbetaling
    )
}

/// Does its day lie on or after this one? What has no day does, as soon as that one can be seen.
fn vanaf(geval: &Geval<'_>, uitkomst: &Uitkomst, dag: Dag) -> bool {
    uitkomst.uiterlijk.map_or_else(|| geval.gezien_tot().is_none_or(|vandaag| dag <= vandaag), |u| dag <= u)
}

fn aow(id: TermijnId, geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Reden> {
    let aow = geval.aow()?;
    let eindigt = match id {
        // BW 7:658a lid 3 and the second track no longer hold.
        TermijnId::PlanVanAanpak
        | TermijnId::Evaluatie
        | TermijnId::Eerstejaarsevaluatie
        | TermijnId::TweedeSpoor => vanaf(geval, uitkomst, aow),
        TermijnId::UwvBriefWia
        | TermijnId::ReIntegratieverslag
        | TermijnId::WiaAanvraag
        | TermijnId::LoonsanctieBesluit
        | TermijnId::EindeLoonsanctie
        | TermijnId::TekortkomingBesluit => geval.geen_wia(),
        TermijnId::UwvMelding42Weken => {
            aow_einde(geval, &mut Stil).is_some_and(|einde| uitkomst.uiterlijk > Some(einde))
        }
        TermijnId::ZiekmeldingArbodienst
        | TermijnId::Probleemanalyse
        | TermijnId::ArbeidstherapieEinde
        | TermijnId::VervroegdeIva
        | TermijnId::EindeWachttijd
        | TermijnId::EindeVerlenging
        | TermijnId::EindeOpzegverbod
        | TermijnId::WiaBesluit
        | TermijnId::MeldingEindeDienstverband
        | TermijnId::VerkortReIntegratieverslag
        | TermijnId::MeldingVangnet
        | TermijnId::Bewaartermijn
        | TermijnId::EindeLoondoorbetaling
        | TermijnId::BezwaarLoonsanctie
        | TermijnId::VerlengingBesluit
        | TermijnId::EerstejaarsZwBeoordeling => false,
    };
    eindigt.then_some(Reden::Aow)
}

/// After the end of the employment the employer has no more duties; one that carries the risk of the Ziektewet takes
/// the place of UWV and goes on (WIA 26 lid 2, ZW 63a lid 1).
fn einde_dienstverband(id: TermijnId, geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Reden> {
    let einde = geval.einde_dienstverband()?;
    let gaat_door = geval.dienstverband() == Dienstverband::ErdZw;
    let eindigt = match id {
        TermijnId::UwvMelding42Weken
        | TermijnId::EindeVerlenging
        | TermijnId::EindeOpzegverbod
        | TermijnId::VerlengingBesluit => true,
        TermijnId::ZiekmeldingArbodienst
        | TermijnId::Probleemanalyse
        | TermijnId::PlanVanAanpak
        | TermijnId::Evaluatie
        | TermijnId::ArbeidstherapieEinde
        | TermijnId::Eerstejaarsevaluatie
        | TermijnId::TweedeSpoor
        | TermijnId::LoonsanctieBesluit
        | TermijnId::EindeLoonsanctie
        | TermijnId::TekortkomingBesluit => !gaat_door,
        // Its own rule says what becomes of the verslag.
        TermijnId::ReIntegratieverslag
        | TermijnId::VervroegdeIva
        | TermijnId::UwvBriefWia
        | TermijnId::WiaAanvraag
        | TermijnId::EindeWachttijd
        | TermijnId::WiaBesluit
        | TermijnId::MeldingEindeDienstverband
        | TermijnId::VerkortReIntegratieverslag
        | TermijnId::MeldingVangnet
        | TermijnId::Bewaartermijn
        | TermijnId::EindeLoondoorbetaling
        | TermijnId::BezwaarLoonsanctie
        | TermijnId::EerstejaarsZwBeoordeling => false,
    };
    (eindigt && vanaf(geval, uitkomst, einde.op.plus(1))).then_some(Reden::EindeDienstverband)
}

/// Without possibilities and without recovery in view there is nothing to plan, to evaluate or to start.
fn niet_terug_verwacht(id: TermijnId, geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Reden> {
    let re_integratie = matches!(
        id,
        TermijnId::PlanVanAanpak
            | TermijnId::Evaluatie
            | TermijnId::Eerstejaarsevaluatie
            | TermijnId::TweedeSpoor
    );
    if !re_integratie {
        return None;
    }
    let op = match geval.niet_terug_verwacht() {
        Some(op) => op,
        // Possibilities that come later do not ask again for what is done once and whose day had passed.
        None => toch_verwacht(geval)
            .filter(|_| id == TermijnId::Eerstejaarsevaluatie)
            .and_then(|(niet, toch)| uitkomst.uiterlijk.is_some_and(|dag| dag < toch).then_some(niet))?,
    };
    vanaf(geval, uitkomst, op).then_some(Reden::NietTerugVerwacht)
}

/// The day on which no return was expected, and the day of the later judgement that saw possibilities.
fn toch_verwacht(geval: &Geval<'_>) -> Option<(Dag, Dag)> {
    let niet = geval.beoordeeld(Daad::NietTerugVerwacht)?;
    let mut later = geval.oordelen().filter(|(op, wat)| *op > niet && *wat == Mogelijkheden::Ja);
    later.next().map(|(toch, _)| (niet, toch))
}
