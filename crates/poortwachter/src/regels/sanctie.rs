// SPDX-License-Identifier: EUPL-1.2
//! A longer wage period: UWV's decision on a loonsanctie, its end, and the end of a voluntary extension (D9, D10).

use super::besluiten::WEEKEND_OF_FEESTDAG;
use super::loon::voor_de_sanctie;
use super::tweede_jaar::{vanaf_de_dag_erna, zonder_iva};
use super::{BW, BW_BWB, WIA, WIA_BWB, versies};
use crate::bijzonder::Hersteld;
use crate::bron::{Bron, BronSoort};
use crate::gewoon::Gewoon;
use crate::kalender::eerste_dag_die_telt;
use crate::regel::{Aard, Betwist, Partij, Reden, Regel, TermijnId, Uitkomst, Verschil};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Daad, Dag, Geval};

pub(super) const LOONSANCTIE_BESLUIT: Regel = Regel {
    id: TermijnId::LoonsanctieBesluit,
    voor: Partij::Uwv,
    aard: Aard::VanUwv,
    gewoon: Gewoon::Gevraagd,
    versies: versies!(
        &[
            Bron::wet(WIA, WIA_BWB, "25", "10", "uiterlijk zes weken voor de afloop van de wachttijd"),
            Bron::wet(
                WIA,
                WIA_BWB,
                "25",
                "11",
                "Verlenging van het tijdvak als bedoeld in het negende lid vindt niet plaats"
            ),
        ],
        loonsanctie_besluit,
        [vanaf_de_dag_erna]
    ),
};

#[inline]
fn loonsanctie_besluit(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let wachttijd = verloop.stap(Wat::LaatsteDagWachttijd, geval.laatste_dag_wachttijd());
    let einde = geval.verlengd_tot().map_or(wachttijd, |einde| verloop.stap(Wat::Verlengd, einde));
    let einde = verloop.vertraagd(einde, voor_de_sanctie(geval).laatste_dag.sinds(einde));
    let uiterlijk = verloop.stap(Wat::WekenEervoor(6), einde.plus(-ORDE_DAGEN));
    let verzonden = geval.sanctie().map(|sanctie| sanctie.besluit_verzonden_op);
    let uitkomst = Uitkomst::uiterlijk(uiterlijk).vanaf(geval.gedaan(Daad::WiaAanvraag)).gedaan(verzonden);
    Some(zonder_iva(geval, uitkomst))
}

pub(super) const EINDE_LOONSANCTIE: Regel = Regel {
    id: TermijnId::EindeLoonsanctie,
    voor: Partij::Werkgever,
    aard: Aard::Einde,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(
                WIA,
                WIA_BWB,
                "25",
                "9",
                "Het tijdvak bedoeld in de eerste zin, is ten hoogste 52 weken"
            ),
            Bron::wet(WIA, WIA_BWB, "25", "13", "binnen drie weken na de ontvangst van de melding"),
            Bron::wet(WIA, WIA_BWB, "25", "14", "eindigt zes weken nadat het UWV heeft vastgesteld"),
            Bron::wet(
                BW,
                BW_BWB,
                "7:629",
                "11",
                "met de duur van het tijdvak, bedoeld in artikel 25, negende lid"
            ),
            WEEKEND_OF_FEESTDAG,
        ],
        einde_loonsanctie,
        [niet_bekort, dag_van_het_verlof, zonder_de_laatste_dag]
    ),
};

#[inline]
fn einde_loonsanctie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let sanctie = van(geval, verloop)?;
    if !sanctie.geldig {
        return Some(Uitkomst::vervallen(Reden::BesluitTeLaat));
    }
    Some(Uitkomst::uiterlijk(sanctie.einde))
}

/// Without the days that UWV was late.
fn niet_bekort(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let sanctie = van(geval, &mut Stil)?;
    (sanctie.zonder_bekorting != uitkomst.uiterlijk?).then_some(Betwist {
        uiterlijk: sanctie.zonder_bekorting,
        bron: "geen uitspraak bekend die de laatste zin van WIA 25 lid 14 zo toepast",
        waarom: Verschil::NietBekort,
    })
}

/// When it started after leave, and ends by itself.
fn dag_van_het_verlof(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    Some(Betwist {
        uiterlijk: dag_eerder(geval, uitkomst, Eindigt::VanzelfNaVerlof)?,
        bron: "letterlijk: met ingang van de dag waarop dat verlof eindigt",
        waarom: Verschil::DagVanHetVerlof,
    })
}

/// When all was made up for: is there wage on the last of the forty-two days?
fn zonder_de_laatste_dag(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    Some(Betwist {
        uiterlijk: dag_eerder(geval, uitkomst, Eindigt::NaHerstel)?,
        bron: "WIA 25 lid 14 zegt niet of op de dag zelf nog loon toekomt",
        waarom: Verschil::LaatsteDagNietMee,
    })
}

/// The day before a sanction ends, when it ends in this way and wage did not end before.
fn dag_eerder(geval: &Geval<'_>, uitkomst: &Uitkomst, eindigt: Eindigt) -> Option<Dag> {
    let sanctie = van(geval, &mut Stil).filter(|sanctie| sanctie.eindigt == eindigt)?;
    Some(uitkomst.uiterlijk?.plus(-1)).filter(|dag| *dag >= sanctie.loon)
}

pub(super) const EINDE_VERLENGING: Regel = Regel {
    id: TermijnId::EindeVerlenging,
    voor: Partij::Beiden,
    aard: Aard::Einde,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(WIA, WIA_BWB, "24", "2", "eindigt op de door het UWV aangegeven datum"),
            Bron::wet(WIA, WIA_BWB, "24", "3", "niet eerder eindigt dan dertien weken na het verzoek"),
            Bron::wet(BW, BW_BWB, "7:629", "11", "met de duur van het verlengde tijdvak"),
            Bron::buiten_de_wet(
                BronSoort::Uwv,
                "UWV: vraag verlenging samen aan, liefst voor de WIA-aanvraag"
            ),
        ],
        einde_verlenging,
        []
    ),
};

#[inline]
fn einde_verlenging(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    verloop.stap(Wat::LaatsteDagWachttijd, geval.laatste_dag_wachttijd());
    Some(Uitkomst::uiterlijk(verloop.stap(Wat::Verlengd, geval.verlengd_tot()?)))
}

/// UWV decides six weeks before the end; every day later makes the sanction a day shorter (WIA 25 lid 10, 14).
const ORDE_DAGEN: i32 = 42;
/// The longest sanction.
const HOOGSTENS_DAGEN: i32 = 364;
/// So many days after UWV established that all was made up for, the sanction ends.
const NA_HERSTEL_DAGEN: i32 = 42;
/// Within so many days after the employer reported it UWV says whether all was made up for.
pub(super) const OORDEEL_DAGEN: i32 = 21;

/// A sanction, counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sanctie {
    /// Was the decision sent in time (WIA 25 lid 11)?
    pub(super) geldig: bool,
    /// Last day with wage.
    pub(super) einde: Dag,
    /// The same, when lateness of UWV's decision to impose it would not make it shorter.
    zonder_bekorting: Dag,
    /// The same, when nothing was made up for.
    pub(super) onhersteld: Dag,
    /// The last day with wage when there were no sanction.
    loon: Dag,
    eindigt: Eindigt,
}

/// What makes a sanction end on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Eindigt {
    /// Its length, or the day that UWV itself gave.
    Vanzelf,
    /// Its length, counted from after leave.
    VanzelfNaVerlof,
    /// All was made up for.
    NaHerstel,
}

/// The sanction of this case, from UWV's decision; none when there is none.
#[inline]
pub(super) fn van(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Sanctie> {
    geval.sanctie().map(|sanctie| geteld(geval, sanctie.besluit_verzonden_op, verloop))
}

fn geteld(geval: &Geval<'_>, besluit: Dag, verloop: &mut impl Verloop) -> Sanctie {
    let loon = voor_de_sanctie(geval).laatste_dag;
    if besluit > loon {
        return Sanctie {
            geldig: false,
            einde: loon,
            zonder_bekorting: loon,
            onhersteld: loon,
            loon,
            eindigt: Eindigt::Vanzelf,
        };
    }
    let te_laat = besluit.sinds(loon.plus(-ORDE_DAGEN)).max(0);
    verloop.stap(Wat::LaatsteDagLoon, loon);
    let verlof = geval.verlof().iter().find(|v| v.van <= loon.plus(1) && v.laatste > loon);
    let begin_na = verlof.map_or(loon, |verlof| verloop.stap(Wat::EindeVerlof, verlof.laatste));
    let vanzelf = volledig(geval, begin_na, te_laat, &mut Stil);
    let hersteld = geval.tekortkoming_hersteld().filter(|hersteld| {
        let eerst = hersteld.gemeld_op.unwrap_or(hersteld.vastgesteld_op);
        eerst <= vanzelf.plus(-te_laat_afgewezen(geval, vanzelf, eerst))
    });
    let einde = |te_laat, hersteld| einde(geval, loon, (begin_na, te_laat), hersteld, &mut Stil);
    let (zonder_bekorting, onhersteld) = (einde(0, hersteld), einde(te_laat, None));
    let einde = self::einde(geval, loon, (begin_na, te_laat), hersteld, verloop);
    let hersteld = hersteld.and_then(|hersteld| na_herstel(geval, hersteld, begin_na, te_laat));
    let bepaald = geval.sanctie().and_then(|sanctie| sanctie.tot_en_met);
    let eindigt = match (hersteld, verlof) {
        (Some(_), _) => Eindigt::NaHerstel,
        (None, Some(_)) if bepaald.is_none() => Eindigt::VanzelfNaVerlof,
        (None, _) => Eindigt::Vanzelf,
    };
    Sanctie { geldig: true, einde, zonder_bekorting, onhersteld, loon, eindigt }
}

/// The last day: the full length, or earlier when all was made up for.
fn einde(
    geval: &Geval<'_>,
    loon: Dag,
    (begin_na, te_laat): (Dag, i32),
    hersteld: Option<Hersteld>,
    verloop: &mut impl Verloop,
) -> Dag {
    let basis = match hersteld.and_then(|hersteld| na_herstel(geval, hersteld, begin_na, te_laat)) {
        Some((op, zes_weken)) => {
            verloop.stap(Wat::TekortkomingHersteld, op);
            let dag = verloop.stap(Wat::WekenDaarna(6), op.plus(NA_HERSTEL_DAGEN));
            let bekort = bekort(dag, te_laat, verloop);
            verlof_erbij(bekort, zes_weken, verloop)
        }
        None => volledig(geval, begin_na, te_laat, verloop),
    };
    let eigen = if bindt(geval, basis) { 0 } else { hersteld.map_or(0, te_laat_beoordeeld) };
    let beoordeeld = eigen + te_laat_afgewezen(geval, basis.plus(-eigen), basis);
    let einde = bekort(basis, beoordeeld, verloop);
    if einde < loon { verloop.stap(Wat::Begrensd, loon) } else { einde }
}

/// The end that UWV itself gave is not made shorter by what it did late.
fn bindt(geval: &Geval<'_>, einde: Dag) -> bool {
    geval.sanctie().is_some_and(|sanctie| sanctie.tot_en_met == Some(einde))
}

/// By how many days late refusals make a sanction shorter that would end on this day: those of what was reported by the
/// other day, and while the sanction still ran. After it there is nothing left to report, and nothing to make shorter.
fn te_laat_afgewezen(geval: &Geval<'_>, einde: Dag, gemeld_tot: Dag) -> i32 {
    if bindt(geval, einde) {
        return 0;
    }
    geval.afwijzingen().iter().fold(0, |dagen, afwijzing| {
        let loopt = afwijzing.gemeld_op.is_some_and(|op| op <= gemeld_tot && op <= einde.plus(-dagen));
        if loopt { dagen + te_laat_beoordeeld(*afwijzing) } else { dagen }
    })
}

/// The day UWV established that all was made up for, and the last day six weeks after it; none when the sanction ends
/// earlier by itself.
fn na_herstel(geval: &Geval<'_>, hersteld: Hersteld, begin_na: Dag, te_laat: i32) -> Option<(Dag, Dag)> {
    let op = hersteld.vastgesteld_op;
    let zes_weken = met_verlof(geval, op, op.plus(NA_HERSTEL_DAGEN - te_laat));
    (zes_weken < volledig(geval, begin_na, te_laat, &mut Stil)).then_some((op, zes_weken))
}

/// The end when nothing is made up for. The one that UWV gave binds; a number of weeks below 52 is UWV's own net one.
fn volledig(geval: &Geval<'_>, begin_na: Dag, te_laat: i32, verloop: &mut impl Verloop) -> Dag {
    let Some(sanctie) = geval.sanctie() else { return begin_na };
    if let Some(bepaald) = sanctie.tot_en_met {
        return verloop.stap(Wat::DoorUwvBepaald, bepaald);
    }
    let weken = i32::from(sanctie.weken);
    let dag = verloop.stap(Wat::WekenDaarna(weken), begin_na.plus(7 * weken));
    let dag = bekort(dag, 7 * weken - (7 * weken).min(HOOGSTENS_DAGEN - te_laat), verloop);
    let met = met_verlof(geval, begin_na, dag);
    verlof_erbij(dag, met, verloop)
}

/// Leave that begins after one day and on or before the other interrupts what lies between (WIA 25 lid 9).
fn met_verlof(geval: &Geval<'_>, na: Dag, einde: Dag) -> Dag {
    let binnen = geval.verlof().iter().filter(|verlof| verlof.van > na);
    binnen.fold(einde, |tot, verlof| if verlof.van <= tot { tot.plus(verlof.dagen()) } else { tot })
}

fn verlof_erbij(zonder: Dag, met: Dag, verloop: &mut impl Verloop) -> Dag {
    if zonder == met { met } else { verloop.stap(Wat::VerlofErbij(met.sinds(zonder)), met) }
}

fn bekort(dag: Dag, dagen: i32, verloop: &mut impl Verloop) -> Dag {
    if dagen == 0 { dag } else { verloop.stap(Wat::Bekort(dagen), dag.plus(-dagen)) }
}

/// By how many days UWV exceeded its three weeks; none when the day of the report is not known (D9).
fn te_laat_beoordeeld(hersteld: Hersteld) -> i32 {
    hersteld.gemeld_op.map_or(0, |gemeld| {
        hersteld.vastgesteld_op.sinds(eerste_dag_die_telt(gemeld.plus(OORDEEL_DAGEN))).max(0)
    })
}
