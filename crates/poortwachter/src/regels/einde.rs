// SPDX-License-Identifier: EUPL-1.2
//! What ends, and when: the waiting time and the ban on dismissal.

use super::eerste_jaar::kortste_wachttijd;
use super::loon::{aow_einde, dagen_langer_loon, met_sanctie};
use super::vertrek::aow_zes_weken;
use super::{BW, BW_BWB, WIA, WIA_BWB, versies};
use crate::bron::Bron;
use crate::gewoon::{Geteld, Gewoon, Telwijze};
use crate::omtrek::WACHTTIJD_DAGEN;
use crate::regel::{Aard, Betwist, Partij, Regel, TermijnId, Uitkomst, Verschil};
use crate::segment::{NIEUW_GEVAL_DAGEN, Verlof};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Dag, Geval};

pub(super) const EINDE_WACHTTIJD: Regel = Regel {
    id: TermijnId::EindeWachttijd,
    voor: Partij::Beiden,
    aard: Aard::Einde,
    gewoon: Gewoon::Geteld(WACHTTIJD),
    versies: versies!(
        &[Bron::wet(WIA, WIA_BWB, "23", "1", "geldt voor hem een wachttijd van 104 weken")],
        einde_wachttijd,
        [verkorte_wachttijd, verlof_telt_niet, dag_later]
    ),
};

const WACHTTIJD: Geteld =
    Geteld { vanaf: None, uiterlijk: Telwijze::EindeWeek(WACHTTIJD_DAGEN / 7), gedaan: None };

#[inline]
fn einde_wachttijd(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    if let Some((_, Some(bepaald))) = geval.iva() {
        return Some(Uitkomst::uiterlijk(verloop.stap(Wat::DoorUwvBepaald, bepaald)));
    }
    Some(WACHTTIJD.uitkomst(geval, verloop))
}

/// The end of the 104 weeks; none when UWV shortened them.
fn ongekort(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Dag> {
    uitkomst.uiterlijk.filter(|dag| *dag == geval.laatste_dag_wachttijd())
}

/// The shortened waiting time that was asked for and not granted yet.
fn verkorte_wachttijd(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    ongekort(geval, uitkomst)?;
    Some(Betwist {
        uiterlijk: kortste_wachttijd(geval, geval.iva_gevraagd()?)?,
        bron: "WIA 23 lid 6: ten minste 13 weken, en tien weken na de aanvraag",
        waarom: Verschil::VerkorteWachttijd,
    })
}

fn verlof_telt_niet(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    ongekort(geval, uitkomst)?;
    Some(Betwist {
        uiterlijk: met_vorig_geval(geval)?,
        bron: "rviregister.nl: verlof telt niet mee in de vier weken (WIA 23 lid 5)",
        waarom: Verschil::VerlofTeltNiet,
    })
}

fn dag_later(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = ongekort(geval, uitkomst)?.plus(1);
    Some(Betwist { uiterlijk: dag, bron: "rviregister.nl", waarom: Verschil::DagLater })
}

/// The last day of the waiting time for who does not count leave among the days well between two cases, when fewer
/// than four weeks remain (D3). The sick days of the earlier case then count in it.
fn met_vorig_geval(geval: &Geval<'_>) -> Option<Dag> {
    let (laatste, eerder) = geval.vorig_geval()?;
    let verlof = verlof_tussen(geval, laatste, geval.eerste_ziektedag());
    let beter = geval.eerste_ziektedag().sinds(laatste) - 1 - verlof;
    let resteert = WACHTTIJD_DAGEN - eerder;
    (verlof > 0 && beter < NIEUW_GEVAL_DAGEN && resteert > 0).then(|| geval.dag(resteert))
}

/// Days of leave between two sick days, but for leave of which the illness had another cause.
fn verlof_tussen(geval: &Geval<'_>, laatste: Dag, opnieuw: Dag) -> i32 {
    let telt = |verlof: &&Verlof| {
        verlof.zelfde_oorzaak != Some(false) && verlof.van > laatste && verlof.laatste < opnieuw
    };
    geval.verlof().iter().filter(telt).map(|verlof| verlof.dagen()).sum()
}

pub(super) const EINDE_OPZEGVERBOD: Regel = Regel {
    id: TermijnId::EindeOpzegverbod,
    voor: Partij::Werkgever,
    aard: Aard::Einde,
    gewoon: Gewoon::Gevraagd,
    versies: versies!(
        &[
            Bron::wet(BW, BW_BWB, "7:670", "1", "ten minste twee jaren heeft geduurd"),
            Bron::wet(
                BW,
                BW_BWB,
                "7:670",
                "11",
                "De termijn van twee jaren, bedoeld in lid 1, onderdeel a, wordt verlengd"
            ),
            Bron::staatsblad("Stb. 2015, 376", "stb-2015-376"),
            Bron::staatsblad("Stb. 2023, 169", "stb-2023-169"),
        ],
        einde_opzegverbod,
        [weken_in_plaats_van_jaren]
    ),
};

/// Two calendar years, not 104 weeks. A first sick day on 29 February rolls on to 1 March. Runs on by the delay of
/// a late application, by an extension and by a sanction (BW 7:670 lid 11).
#[inline]
fn einde_opzegverbod(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let eerste = verloop.stap(Wat::EersteZiektedag, geval.eerste_ziektedag());
    let jaren = verloop.stap(Wat::JarenDaarna(2), eerste.plus_jaren(2));
    let ervoor = verloop.stap(Wat::DagErvoor, jaren.plus(-1));
    let zonder = verloop.opgeschoven(ervoor, geval.na_daad(eerste, ervoor.sinds(eerste)));
    let vertraagd = geval.vertraging();
    let einde = verloop.vertraagd(zonder, vertraagd);
    let langer = dagen_langer_loon(geval) - vertraagd;
    let einde = if langer > 0 { verloop.stap(Wat::LangerLoon(langer), einde.plus(langer)) } else { einde };
    // Past the age of AOW the ban is as short as the wage.
    match aow_einde(geval, &mut Stil).filter(|dag| *dag < einde) {
        Some(_) => aow_einde(geval, verloop).map(Uitkomst::uiterlijk),
        None => Some(Uitkomst::uiterlijk(einde)),
    }
}

fn weken_in_plaats_van_jaren(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    if aow_einde(geval, &mut Stil).is_some_and(|dag| Some(dag) == uitkomst.uiterlijk) {
        return aow_zes_weken(geval, uitkomst);
    }
    let weken = met_sanctie(geval).laatste_dag;
    (Some(weken) != uitkomst.uiterlijk).then_some(Betwist {
        uiterlijk: weken,
        bron: "de meeste teksten: 104 weken",
        waarom: Verschil::WekenInPlaatsVanJaren,
    })
}
