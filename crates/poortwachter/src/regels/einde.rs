// SPDX-License-Identifier: EUPL-1.2
//! What ends, and when: the waiting time, the wage, the ban on dismissal.

use super::{BW, BW_BWB, WIA, WIA_BWB, tweede_jaar, versies};
use crate::bron::Bron;
use crate::regel::{Aard, Betwist, Partij, Regel, TermijnId, Uitkomst, Verloop, Verschil, Wat};
use crate::telling::WACHTTIJD_DAGEN;
use crate::{Daad, Dag, Geval, LoonReden};

pub(super) static EINDE_WACHTTIJD: Regel = Regel {
    id: TermijnId::EindeWachttijd,
    voor: Partij::Beiden,
    aard: Aard::Einde,
    versies: versies!(
        &[Bron::wet(WIA, WIA_BWB, "23", "1", "geldt voor hem een wachttijd van 104 weken")],
        einde_wachttijd,
        dag_later
    ),
};

fn einde_wachttijd(geval: &Geval<'_>, verloop: &mut Verloop<'_>) -> Option<Uitkomst> {
    if let Some((_, Some(bepaald))) = geval.iva() {
        return Some(Uitkomst::uiterlijk(verloop.stap(Wat::DoorUwvBepaald, bepaald)));
    }
    Some(Uitkomst::uiterlijk(verloop.einde_week(geval, WACHTTIJD_DAGEN / 7)))
}

fn dag_later(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = uitkomst.uiterlijk.filter(|dag| *dag == geval.laatste_dag_wachttijd())?;
    Some(Betwist { uiterlijk: dag.plus(1), bron: "rviregister.nl", waarom: Verschil::DagLater })
}

pub(super) static EINDE_OPZEGVERBOD: Regel = Regel {
    id: TermijnId::EindeOpzegverbod,
    voor: Partij::Werkgever,
    aard: Aard::Einde,
    versies: versies!(
        &[Bron::wet(BW, BW_BWB, "7:670", "1", "ten minste twee jaren heeft geduurd")],
        einde_opzegverbod,
        weken_in_plaats_van_jaren
    ),
};

/// Two calendar years, not 104 weeks. A first sick day on 29 February rolls on to 1 March. Runs on by the delay of
/// a late application (BW 7:670 lid 11 a).
#[inline]
fn einde_opzegverbod(geval: &Geval<'_>, verloop: &mut Verloop<'_>) -> Option<Uitkomst> {
    let eerste = verloop.stap(Wat::EersteZiektedag, geval.eerste_ziektedag());
    let jaren = verloop.stap(Wat::JarenDaarna(2), eerste.plus_jaren(2));
    let ervoor = verloop.stap(Wat::DagErvoor, jaren.plus(-1));
    let zonder = verloop.opgeschoven(ervoor, ervoor.plus(geval.onderbroken_dagen()));
    Some(Uitkomst::uiterlijk(verloop.vertraagd(zonder, dagen_te_laat_aangevraagd(geval))))
}

fn weken_in_plaats_van_jaren(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let weken = loon(geval).laatste_dag;
    (Some(weken) != uitkomst.uiterlijk).then_some(Betwist {
        uiterlijk: weken,
        bron: "de meeste teksten: 104 weken",
        waarom: Verschil::WekenInPlaatsVanJaren,
    })
}

/// The last day of wage, and what made it that day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Loon {
    pub(crate) laatste_dag: Dag,
    pub(crate) reden: LoonReden,
}

/// The end of the 104 weeks, and the delay of a late application after it (D7, D19).
pub(crate) fn loon(geval: &Geval<'_>) -> Loon {
    let wachttijd = geval.laatste_dag_wachttijd();
    match dagen_te_laat_aangevraagd(geval) {
        0 => Loon { laatste_dag: wachttijd, reden: LoonReden::Wachttijd },
        dagen => Loon { laatste_dag: wachttijd.plus(dagen), reden: LoonReden::LateAanvraag },
    }
}

/// Is the application overdue on this day, so that wage and ban run on by every day that passes (D7)?
pub(crate) fn aanvraag_blijft_uit(geval: &Geval<'_>, vandaag: Dag) -> bool {
    let gedaan = geval.gedaan(Daad::WiaAanvraag).is_some_and(|op| op <= vandaag);
    let ziek = geval.laatste_ziektedag().is_none_or(|laatste| laatste >= geval.laatste_dag_wachttijd());
    let uiterlijk = tweede_jaar::aanvraag_uiterlijk(geval, &mut Verloop::uit());
    !gedaan && !geval.iva_toegekend() && ziek && uiterlijk.is_some_and(|dag| dag < vandaag)
}

fn dagen_te_laat_aangevraagd(geval: &Geval<'_>) -> i32 {
    let uitgebleven = || geval.gezien_tot().filter(|vandaag| aanvraag_blijft_uit(geval, *vandaag));
    let Some(aanvraag) = geval.gedaan(Daad::WiaAanvraag).or_else(uitgebleven) else { return 0 };
    if geval.iva_toegekend() {
        return 0;
    }
    let uiterlijk = tweede_jaar::aanvraag_uiterlijk(geval, &mut Verloop::uit());
    uiterlijk.map_or(0, |dag| aanvraag.sinds(dag).max(0))
}
