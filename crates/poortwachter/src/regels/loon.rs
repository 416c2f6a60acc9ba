// SPDX-License-Identifier: EUPL-1.2
//! Until when wage is paid, and why (D7, D9 to D12, D19): the 104 weeks, an extension, the delay of a late application,
//! a sanction; and what ends it earlier.

use super::sanctie;
use crate::regel::{Geldt, Toets};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Daad, Dag, Geval, LoonReden};

/// The last day of wage, and what made it that day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Loon {
    pub(crate) laatste_dag: Dag,
    pub(crate) reden: LoonReden,
}

/// The last day of wage: the wage period, or earlier by what ends the wage itself (D19).
#[inline]
pub(crate) fn loon(geval: &Geval<'_>) -> Loon {
    let periode = met_sanctie(geval);
    if geval.bijzonder().is_some() { eerder_geeindigd(geval, periode) } else { periode }
}

/// What ends the wage itself, when that comes before the end of the wage period.
#[inline(never)]
fn eerder_geeindigd(geval: &Geval<'_>, periode: Loon) -> Loon {
    let grenzen = [
        geval.huishoudelijk().then(|| (geval.dag(HUISHOUDEN_DAGEN), LoonReden::Huishoudelijk)),
        aow_einde(geval, &mut Stil).map(|dag| (dag, LoonReden::Aow)),
        geval.einde_dienstverband().map(|einde| (einde.op, LoonReden::EindeDienstverband)),
    ];
    let vroegst = grenzen.into_iter().flatten().min_by_key(|(dag, _)| *dag);
    match vroegst.filter(|(dag, _)| *dag < periode.laatste_dag) {
        Some((laatste_dag, reden)) => Loon { laatste_dag, reden },
        None => periode,
    }
}

/// The wage period of employer and UWV, whatever may end the wage earlier: also the period over which an employer
/// that carries the risk of the Ziektewet keeps its duties.
#[inline]
pub(crate) fn met_sanctie(geval: &Geval<'_>) -> Loon {
    let periode = voor_de_sanctie(geval);
    let sanctie = geval.sanctie().and_then(|_| sanctie::van(geval, &mut Stil));
    match sanctie.filter(|sanctie| sanctie.geldig) {
        Some(sanctie) => Loon { laatste_dag: sanctie.einde, reden: LoonReden::Loonsanctie },
        None => periode,
    }
}

/// The end of the 104 weeks or of the extension in its place, and the delay of a late application after it: the
/// period that a sanction can make longer.
#[inline]
pub(crate) fn voor_de_sanctie(geval: &Geval<'_>) -> Loon {
    let periode = match geval.verlengd_tot() {
        None => Loon { laatste_dag: geval.laatste_dag_wachttijd(), reden: LoonReden::Wachttijd },
        Some(einde) => Loon { laatste_dag: einde, reden: LoonReden::Verlenging },
    };
    match geval.vertraging() {
        0 => periode,
        dagen => Loon { laatste_dag: periode.laatste_dag.plus(dagen), reden: LoonReden::LateAanvraag },
    }
}

/// How many days after the 104 weeks the wage period ends, whatever may end the wage earlier.
pub(super) fn dagen_langer_loon(geval: &Geval<'_>) -> i32 {
    if geval.bijzonder().is_none() {
        return 0;
    }
    met_sanctie(geval).laatste_dag.sinds(geval.laatste_dag_wachttijd())
}

/// Wage for services in a household: six weeks (D12).
const HUISHOUDEN_DAGEN: i32 = 42;

/// Since 1 January 2016 the wage of who has the age of AOW is short (Stb. 2015, 376).
const AOW_VANAF: Dag = Dag::van_nummer(16_801);
/// From this first sick day on it is six weeks (Stb. 2023, 169): 1 July 2023.
pub(super) const AOW_KORTER_VANAF: Dag = Dag::van_nummer(19_539);

/// For how many weeks, by the first sick day.
const AOW_WEKEN: [(Geldt, i32); 2] = [(VOOR_1_JULI_2023, 13), (VANAF_1_JULI_2023, 6)];
pub(super) const VOOR_1_JULI_2023: Geldt =
    Geldt { toets: Toets::EersteZiektedag, van: None, tot_en_met: Some(AOW_KORTER_VANAF.plus(-1)) };
pub(super) const VANAF_1_JULI_2023: Geldt =
    Geldt { toets: Toets::EersteZiektedag, van: Some(AOW_KORTER_VANAF), tot_en_met: None };

/// The last day of the short term for who has the age of AOW (D11); none below it, and before that law.
pub(super) fn aow_einde(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Dag> {
    geval.aow()?;
    let (_, weken) = AOW_WEKEN.into_iter().find(|(geldt, _)| geldt.voor(geval))?;
    aow_einde_na(geval, weken, verloop)
}

/// Counted in sick days, from the first sick day or from the day the age is reached, that day included; never beyond
/// the 104 weeks. Who reaches the age after those keeps until then what any employee has, such as the wage of a
/// sanction, and gets no short term on top of it.
pub(super) fn aow_einde_na(geval: &Geval<'_>, weken: i32, verloop: &mut impl Verloop) -> Option<Dag> {
    let (aow, eerste) = (geval.aow()?, geval.eerste_ziektedag());
    if aow.max(eerste) < AOW_VANAF {
        return None;
    }
    if aow <= eerste {
        return Some(verloop.einde_week(geval, weken));
    }
    verloop.stap(Wat::AowLeeftijd, aow);
    let hoogstens = geval.laatste_dag_wachttijd();
    let ervoor = aow.plus(-1);
    if ervoor > hoogstens {
        return Some(verloop.stap(Wat::DagErvoor, ervoor));
    }
    let zonder = verloop.stap(Wat::DagenDaarna(7 * weken - 1), aow.plus(7 * weken - 1));
    let einde = verloop.opgeschoven(zonder, geval.na_daad(ervoor, 7 * weken));
    Some(if einde > hoogstens { verloop.stap(Wat::HoogstensWachttijd, hoogstens) } else { einde })
}

/// Is the application overdue on this day, so that wage and ban run on by every day that passes (D7)?
pub(crate) fn aanvraag_blijft_uit(geval: &Geval<'_>, vandaag: Dag) -> bool {
    if geval.aanvraag_uiterlijk().is_none_or(|dag| dag >= vandaag) {
        return false;
    }
    let gedaan = geval.gedaan(Daad::WiaAanvraag).is_some_and(|op| op <= vandaag);
    // UWV decides on a sanction when it handles an application; so there is one.
    let gedaan = gedaan || geval.sanctie().is_some();
    let ziek = geval.laatste_ziektedag().is_none_or(|laatste| laatste >= geval.laatste_dag_wachttijd());
    !gedaan && !geval.iva_toegekend() && !geval.geen_wia() && ziek
}

/// [`Geval::vertraging`], counted.
pub(crate) fn dagen_te_laat_aangevraagd(geval: &Geval<'_>) -> i32 {
    let uitgebleven = || geval.gezien_tot().filter(|vandaag| aanvraag_blijft_uit(geval, *vandaag));
    let Some(aanvraag) = geval.gedaan(Daad::WiaAanvraag).or_else(uitgebleven) else { return 0 };
    if geval.iva_toegekend() || geval.geen_wia() {
        return 0;
    }
    geval.aanvraag_uiterlijk().map_or(0, |dag| aanvraag.sinds(dag).max(0))
}
