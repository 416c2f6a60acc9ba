// SPDX-License-Identifier: EUPL-1.2
//! Until when wage is paid, and why (D7, D9, D10, D19): the 104 weeks, an extension, the delay of a late application,
//! a sanction.

use super::{sanctie, tweede_jaar};
use crate::verloop::Verloop;
use crate::{Daad, Dag, Geval, LoonReden};

/// The last day of wage, and what made it that day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Loon {
    pub(crate) laatste_dag: Dag,
    pub(crate) reden: LoonReden,
}

/// The last day of wage.
pub(crate) fn loon(geval: &Geval<'_>) -> Loon {
    let periode = voor_de_sanctie(geval);
    let sanctie = geval.sanctie().and_then(|_| sanctie::van(geval, &mut Verloop::uit()));
    match sanctie.filter(|sanctie| sanctie.geldig) {
        Some(sanctie) => Loon { laatste_dag: sanctie.einde, reden: LoonReden::Loonsanctie },
        None => periode,
    }
}

/// The end of the 104 weeks or of the extension in its place, and the delay of a late application after it: the
/// period that a sanction can make longer.
pub(crate) fn voor_de_sanctie(geval: &Geval<'_>) -> Loon {
    let periode = match geval.verlengd_tot() {
        None => Loon { laatste_dag: geval.laatste_dag_wachttijd(), reden: LoonReden::Wachttijd },
        Some(einde) => Loon { laatste_dag: einde, reden: LoonReden::Verlenging },
    };
    match dagen_te_laat_aangevraagd(geval) {
        0 => periode,
        dagen => Loon { laatste_dag: periode.laatste_dag.plus(dagen), reden: LoonReden::LateAanvraag },
    }
}

/// How many days after the 104 weeks the wage period ends, whatever may end the wage earlier.
pub(super) fn dagen_langer_loon(geval: &Geval<'_>) -> i32 {
    loon(geval).laatste_dag.sinds(geval.laatste_dag_wachttijd())
}

/// Is the application overdue on this day, so that wage and ban run on by every day that passes (D7)?
pub(crate) fn aanvraag_blijft_uit(geval: &Geval<'_>, vandaag: Dag) -> bool {
    let gedaan = geval.gedaan(Daad::WiaAanvraag).is_some_and(|op| op <= vandaag);
    // UWV decides on a sanction when it handles an application; so there is one.
    let gedaan = gedaan || geval.sanctie().is_some();
    let ziek = geval.laatste_ziektedag().is_none_or(|laatste| laatste >= geval.laatste_dag_wachttijd());
    let uiterlijk = tweede_jaar::aanvraag_uiterlijk(geval, &mut Verloop::uit());
    !gedaan && !geval.iva_toegekend() && ziek && uiterlijk.is_some_and(|dag| dag < vandaag)
}

pub(super) fn dagen_te_laat_aangevraagd(geval: &Geval<'_>) -> i32 {
    let uitgebleven = || geval.gezien_tot().filter(|vandaag| aanvraag_blijft_uit(geval, *vandaag));
    let Some(aanvraag) = geval.gedaan(Daad::WiaAanvraag).or_else(uitgebleven) else { return 0 };
    if geval.iva_toegekend() {
        return 0;
    }
    let uiterlijk = tweede_jaar::aanvraag_uiterlijk(geval, &mut Verloop::uit());
    uiterlijk.map_or(0, |dag| aanvraag.sinds(dag).max(0))
}
