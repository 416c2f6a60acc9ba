// SPDX-License-Identifier: EUPL-1.2
//! The report to UWV when the safety net of the Ziektewet applies (D13).

use super::besluiten::{WEEKEND_OF_FEESTDAG, verschoven};
use super::{ZW, ZW_BWB, versies};
use crate::bron::Bron;
use crate::gewoon::Gewoon;
use crate::kalender::eerste_dag_die_telt;
use crate::regel::{Aard, Betwist, Partij, Regel, TermijnId, Uitkomst, Verschil};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Daad, Dag, Geval, Vangnet, VangnetFase, VangnetSoort};

pub(super) const MELDING_VANGNET: Regel = Regel {
    id: TermijnId::MeldingVangnet,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(ZW, ZW_BWB, "38a", "2", "De werkgever meldt uiterlijk op de vierde dag"),
            Bron::wet(ZW, ZW_BWB, "38a", "3", "uiterlijk op de eerste dag na zes weken"),
            Bron::wet(ZW, ZW_BWB, "38b", "2", "in elk geval niet later dan de vierde dag na het tijdstip"),
            WEEKEND_OF_FEESTDAG,
        ],
        melding_vangnet,
        [andere_soort]
    ),
};

#[inline]
fn melding_vangnet(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let vangnet = geval.vangnet()?;
    let normaal = if zes_weken(vangnet) {
        na_zes_weken(geval, &mut Stil)
    } else {
        vierde_dag(geval, vangnet, &mut Stil)
    };
    // Illness from pregnancy and no-risk only (ZW 38b lid 2).
    let later = vangnet.duidelijk_op.filter(|_| vangnet.soort != VangnetSoort::Orgaandonatie);
    let uiterlijk = match later.filter(|op| eerste_dag_die_telt(op.plus(4)) > normaal) {
        Some(duidelijk) => {
            verloop.stap(Wat::DuidelijkGeworden, duidelijk);
            verschoven(verloop.stap(Wat::DagenDaarna(4), duidelijk.plus(4)), verloop)
        }
        None if zes_weken(vangnet) => na_zes_weken(geval, verloop),
        None => vierde_dag(geval, vangnet, verloop),
    };
    Some(Uitkomst::uiterlijk(uiterlijk).gedaan(geval.gedaan(Daad::UwvMeldingVangnet)))
}

/// The first day after six weeks, or the fourth day?
const fn zes_weken(vangnet: Vangnet) -> bool {
    match (vangnet.soort, vangnet.fase) {
        (VangnetSoort::NoRisk | VangnetSoort::Orgaandonatie, _)
        | (VangnetSoort::Zwangerschap, None | Some(VangnetFase::VoorVerlof)) => true,
        (VangnetSoort::Zwangerschap, Some(VangnetFase::Flexibel | VangnetFase::NaVerlof))
        | (VangnetSoort::Onbekend, _) => false,
    }
}

/// Or the last day of the employment, when that comes first (ZW 38a lid 3).
fn na_zes_weken(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Dag {
    let dag = eerste_dag_die_telt(geval.na_weken(6));
    if let Some(einde) = geval.einde_dienstverband().filter(|einde| einde.op < dag) {
        return verloop.stap(Wat::LaatsteDagDienstverband, einde.op);
    }
    verschoven(verloop.na_weken(geval, 6), verloop)
}

fn vierde_dag(geval: &Geval<'_>, vangnet: Vangnet, verloop: &mut impl Verloop) -> Dag {
    let na_verlof = geval.ziek_na_verlof().filter(|_| vangnet.fase == Some(VangnetFase::NaVerlof));
    let eerste = match na_verlof {
        Some(dag) => verloop.stap(Wat::ZiekNaVerlof, dag),
        None => verloop.stap(Wat::EersteZiektedag, geval.eerste_ziektedag()),
    };
    verschoven(verloop.stap(Wat::DagenDaarna(3), eerste.plus(3)), verloop)
}

/// The other day, when the kind or the time of it is not known.
fn andere_soort(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let vangnet = geval.vangnet()?;
    let anders = match (vangnet.soort, vangnet.fase) {
        (VangnetSoort::Onbekend, _) => na_zes_weken(geval, &mut Stil),
        (VangnetSoort::Zwangerschap, None) => vierde_dag(geval, vangnet, &mut Stil),
        (VangnetSoort::NoRisk | VangnetSoort::Orgaandonatie | VangnetSoort::Zwangerschap, _) => return None,
    };
    (Some(anders) != uitkomst.uiterlijk).then_some(Betwist {
        uiterlijk: anders,
        bron: "ZW 38a: de ene soort op de vierde dag, de andere na zes weken",
        waarom: Verschil::AndereSoort,
    })
}
