// SPDX-License-Identifier: EUPL-1.2
//! Around the first year: the 42-week notice, the first-year evaluation, the second track, early IVA.

use super::{BW, BW_BWB, RP, RP_BWB, TELT_SAMEN, WIA, WIA_BWB, ZW, ZW_BWB, onbetwist, versies};
use crate::bron::{Bron, BronSoort};
use crate::kalender::eerste_werkdag;
use crate::regel::{Aard, Betwist, Partij, Reden, Regel, TermijnId, Uitkomst, Verschil};
use crate::verloop::{Verloop, Wat};
use crate::{Daad, Dag, Geval};

pub(super) const UWV_MELDING_42_WEKEN: Regel = Regel {
    id: TermijnId::UwvMelding42Weken,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    versies: versies!(
        &[Bron::wet(ZW, ZW_BWB, "38", "1", "uiterlijk op de eerste dag nadat de ongeschiktheid"), TELT_SAMEN],
        uwv_melding_42_weken,
        eerste_werkdag_van_uwv
    ),
};

#[inline]
fn uwv_melding_42_weken(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    // ZW 38 lid 4: the safety net has reports of its own.
    if geval.vangnet().is_some() {
        return None;
    }
    let uiterlijk = verloop.na_weken(geval, 42);
    let gedaan = geval.gemeld_aan_uwv();
    Some(Uitkomst::uiterlijk(uiterlijk).vanaf(Some(uiterlijk.plus(-21))).gedaan(gedaan))
}

fn eerste_werkdag_van_uwv(_: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = uitkomst.uiterlijk?;
    let werkdag = eerste_werkdag(dag);
    (werkdag != dag).then_some(Betwist {
        uiterlijk: werkdag,
        bron: "uwv.nl: de eerste werkdag na 42 weken",
        waarom: Verschil::EersteWerkdag,
    })
}

pub(super) const EERSTEJAARSEVALUATIE: Regel = Regel {
    id: TermijnId::Eerstejaarsevaluatie,
    voor: Partij::Beiden,
    aard: Aard::Plicht,
    versies: versies!(
        &[
            Bron::wet(RP, RP_BWB, "4", "2", "in ieder geval aan het einde van het eerste ziektejaar"),
            Bron::buiten_de_wet(BronSoort::Uwv, "UWV: tussen week 46 en week 52"),
        ],
        eerstejaarsevaluatie,
        kalenderjaar
    ),
};

#[inline]
fn eerstejaarsevaluatie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let uiterlijk = verloop.einde_week(geval, 52);
    let vanaf = geval.dag(7 * 45 + 1);
    let gedaan = geval.gedaan(Daad::Eerstejaarsevaluatie);
    Some(Uitkomst::uiterlijk(uiterlijk).vanaf(Some(vanaf)).gedaan(gedaan))
}

fn kalenderjaar(_: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    Some(Betwist {
        uiterlijk: uitkomst.uiterlijk?.plus(1),
        bron: "praktijk: een kalenderjaar",
        waarom: Verschil::Kalenderjaar,
    })
}

pub(super) const TWEEDE_SPOOR: Regel = Regel {
    id: TermijnId::TweedeSpoor,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    versies: versies!(
        &[
            Bron::buiten_de_wet(BronSoort::Uwv, "Werkwijzer Poortwachter: binnen zes weken na de evaluatie"),
            Bron::wet(BW, BW_BWB, "7:658a", "1", "in het bedrijf van een andere werkgever"),
        ],
        tweede_spoor,
        onbetwist
    ),
};

#[inline]
fn tweede_spoor(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.gedaan(Daad::TweedeSpoor);
    let anker = match geval.gedaan(Daad::Eerstejaarsevaluatie) {
        Some(gehouden) => verloop.stap(Wat::Gedaan(Daad::Eerstejaarsevaluatie), gehouden),
        None => verloop.einde_week(geval, 52),
    };
    let uitkomst = Uitkomst::uiterlijk(verloop.weken_na_daad(geval, anker, 6)).gedaan(gedaan);
    let niet_nodig = gedaan.is_none() && geval.beoordeeld(Daad::TweedeSpoorNietNodig).is_some();
    Some(Uitkomst { vervallen: niet_nodig.then_some(Reden::TerugkeerVerwacht), ..uitkomst })
}

pub(super) const VERVROEGDE_IVA: Regel = Regel {
    id: TermijnId::VervroegdeIva,
    voor: Partij::Werknemer,
    aard: Aard::Recht,
    versies: versies!(
        &[
            Bron::wet(
                WIA,
                WIA_BWB,
                "23",
                "6",
                "Een verkorte wachttijd bedraagt ten minste 13 weken en ten hoogste 78 weken"
            ),
            Bron::buiten_de_wet(BronSoort::Uwv, "UWV: aanvragen kan vanaf de vierde ziekteweek"),
        ],
        vervroegde_iva,
        voor_week_68
    ),
};

/// The last day of a shortened waiting time when it is applied for on this day (D15): as early as it can be; none when
/// that is too late.
pub(super) fn kortste_wachttijd(geval: &Geval<'_>, aangevraagd: Dag) -> Option<Dag> {
    let einde = geval.dag(7 * EERSTE_WEEK).max(aangevraagd.plus(7 * WEKEN_VOORAF));
    Some(einde).filter(|einde| *einde <= geval.dag(7 * LAATSTE_WEEK))
}

/// The first and the last day on which a shortened waiting time can end. Of the first no day well is taken off: UWV
/// set the end by what it knew then.
pub(crate) fn verkorte_wachttijd_eindigt(geval: &Geval<'_>, aangevraagd: Dag) -> (Dag, Dag) {
    let van = geval.eerste_ziektedag().plus(7 * EERSTE_WEEK - 1).max(aangevraagd.plus(7 * WEKEN_VOORAF));
    (van, geval.dag(7 * LAATSTE_WEEK))
}

/// The first and the last week in which a shortened waiting time can end, and the weeks UWV needs before it.
const EERSTE_WEEK: i32 = 13;
const LAATSTE_WEEK: i32 = 78;
const WEKEN_VOORAF: i32 = 10;

#[inline]
fn vervroegde_iva(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let einde = verloop.einde_week(geval, LAATSTE_WEEK);
    // IVA begins on the day after the waiting time, and not at the age of AOW (WIA 43 g).
    let voor_aow = geval.aow().map(|aow| aow.plus(-2)).filter(|dag| *dag < einde);
    let einde = voor_aow.map_or(einde, |dag| verloop.stap(Wat::VoorAow, dag));
    let uiterlijk = verloop.stap(Wat::WekenEervoor(WEKEN_VOORAF), einde.plus(-7 * WEKEN_VOORAF));
    let gedaan = geval.iva().map(|(op, _)| op);
    let uitkomst = Uitkomst::uiterlijk(uiterlijk).vanaf(Some(geval.na_weken(3))).gedaan(gedaan);
    if voor_aow.is_some_and(|dag| dag < geval.dag(7 * EERSTE_WEEK)) && gedaan.is_none() {
        return Some(Uitkomst { vervallen: Some(Reden::Aow), ..uitkomst });
    }
    Some(uitkomst)
}

fn voor_week_68(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let ongewijzigd = geval.dag(7 * LAATSTE_WEEK).plus(-7 * WEKEN_VOORAF);
    (uitkomst.uiterlijk == Some(ongewijzigd)).then_some(())?;
    Some(Betwist {
        uiterlijk: uitkomst.uiterlijk?.plus(-7),
        bron: "samenvatting van een uitspraak: voor week 68",
        waarom: Verschil::VoorWeek68,
    })
}
