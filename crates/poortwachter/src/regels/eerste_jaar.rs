// SPDX-License-Identifier: EUPL-1.2
//! Around the first year: the 42-week notice, the first-year evaluation, the second track, early IVA.

use super::{BW, BW_BWB, RP, RP_BWB, TELT_SAMEN, WIA, WIA_BWB, ZW, ZW_BWB, versies};
use crate::bron::{Bron, BronSoort};
use crate::gewoon::{Geteld, Gewoon, Telwijze};
use crate::kalender::eerste_werkdag;
use crate::regel::{Aard, Betwist, Partij, Reden, Regel, TermijnId, Uitkomst, Verschil};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Daad, Dag, Geval};

pub(super) const UWV_MELDING_42_WEKEN: Regel = Regel {
    id: TermijnId::UwvMelding42Weken,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geteld(MELDING),
    versies: versies!(
        &[Bron::wet(ZW, ZW_BWB, "38", "1", "uiterlijk op de eerste dag nadat de ongeschiktheid"), TELT_SAMEN],
        uwv_melding_42_weken,
        [eerste_werkdag_van_uwv]
    ),
};

const MELDING: Geteld = Geteld {
    vanaf: Some(Telwijze::VoorNaWeken(3, 42)),
    uiterlijk: Telwijze::NaWeken(42),
    gedaan: Some(Daad::UwvMelding42Weken),
};

#[inline]
fn uwv_melding_42_weken(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    // ZW 38 lid 4: the safety net has reports of its own.
    if geval.vangnet().is_some() {
        return None;
    }
    Some(MELDING.uitkomst(geval, verloop).gedaan(geval.gemeld_aan_uwv()))
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
    gewoon: Gewoon::Geteld(EVALUATIE),
    versies: versies!(
        &[
            Bron::wet(RP, RP_BWB, "4", "2", "in ieder geval aan het einde van het eerste ziektejaar"),
            Bron::buiten_de_wet(BronSoort::Uwv, "UWV: tussen week 46 en week 52"),
        ],
        eerstejaarsevaluatie,
        [kalenderjaar]
    ),
};

const EVALUATIE: Geteld = Geteld {
    vanaf: Some(Telwijze::BeginWeek(46)),
    uiterlijk: Telwijze::EindeWeek(52),
    gedaan: Some(Daad::Eerstejaarsevaluatie),
};

#[inline]
fn eerstejaarsevaluatie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    Some(EVALUATIE.uitkomst(geval, verloop))
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
    gewoon: Gewoon::Gevraagd,
    versies: versies!(
        &[
            Bron::buiten_de_wet(BronSoort::Uwv, "Werkwijzer Poortwachter: binnen zes weken na de evaluatie"),
            Bron::wet(BW, BW_BWB, "7:658a", "1", "in het bedrijf van een andere werkgever"),
            Bron::kader(
                "5",
                "slechts achterwege blijven als er nog concreet perspectief bestaat op hervatting"
            ),
            Bron::buiten_de_wet(
                BronSoort::Uwv,
                "Werkwijzer Poortwachter 4.3: niet bij zicht op blijvende terugkeer binnen drie maanden",
            ),
        ],
        tweede_spoor,
        []
    ),
};

#[inline]
fn tweede_spoor(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.gedaan(Daad::TweedeSpoor);
    let anker = match geval.gedaan(Daad::Eerstejaarsevaluatie) {
        Some(gehouden) => verloop.stap(Wat::Gedaan(Daad::Eerstejaarsevaluatie), gehouden),
        None => verloop.geteld(geval, EVALUATIE.uiterlijk),
    };
    let normaal = verloop.weken_na_daad(geval, anker, 6);
    let Some(zicht) = terugkeer_in_zicht(geval, normaal) else {
        return Some(Uitkomst::uiterlijk(normaal).gedaan(gedaan));
    };
    verloop.stap(Wat::Gedaan(Daad::TweedeSpoorNietNodig), zicht.sinds);
    verloop.stap(Wat::NietNodigTot(MAANDEN_UITZICHT), zicht.tot_en_met);
    let vervallen = (gedaan.is_none() && !zicht.voorbij).then_some(Reden::TerugkeerVerwacht);
    Some(Uitkomst { onverwijld: zicht.voorbij, vervallen, gedaan, ..Uitkomst::default() })
}

/// A lasting return in view, so that no second track is needed: for three months. Who has not returned by then needs it
/// after all, at once (D21).
struct Uitzicht {
    sinds: Dag,
    tot_en_met: Dag,
    voorbij: bool,
}

/// None when it makes no difference to the ordinary day.
#[inline]
fn terugkeer_in_zicht(geval: &Geval<'_>, normaal: Dag) -> Option<Uitzicht> {
    let sinds = geval.beoordeeld(Daad::TweedeSpoorNietNodig)?;
    let tot_en_met = terugkeer_verwacht_tot_en_met(sinds);
    let voorbij = geval.gezien_tot().is_none_or(|vandaag| tot_en_met < vandaag);
    // What is said after the day does not undo that the day had passed; and a view that ended before it moves nothing.
    let verschuift = sinds <= normaal && normaal <= tot_en_met;
    (!voorbij || verschuift).then_some(Uitzicht { sinds, tot_en_met, voorbij })
}

/// The last of the three months in which a return is expected.
pub(crate) fn terugkeer_verwacht_tot_en_met(sinds: Dag) -> Dag {
    sinds.plus_maanden(MAANDEN_UITZICHT)
}

const MAANDEN_UITZICHT: i32 = 3;

pub(super) const VERVROEGDE_IVA: Regel = Regel {
    id: TermijnId::VervroegdeIva,
    voor: Partij::Werknemer,
    aard: Aard::Recht,
    gewoon: Gewoon::Geteld(IVA),
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
        [voor_week_68]
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

/// Until as long before the longest waiting time as UWV needs.
const IVA: Geteld = Geteld {
    vanaf: Some(Telwijze::NaWeken(3)),
    uiterlijk: Telwijze::VoorEindeWeek(WEKEN_VOORAF, LAATSTE_WEEK),
    gedaan: None,
};

#[inline]
fn vervroegde_iva(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.iva().map(|(op, _)| op);
    let einde = geval.dag(7 * LAATSTE_WEEK);
    // IVA begins on the day after the waiting time, and not at the age of AOW (WIA 43 g).
    let voor_aow = geval.aow().map(|aow| aow.plus(-2)).filter(|dag| *dag < einde);
    let Some(voor_aow) = voor_aow else { return Some(IVA.uitkomst(geval, verloop).gedaan(gedaan)) };
    verloop.einde_week(geval, LAATSTE_WEEK);
    verloop.stap(Wat::VoorAow, voor_aow);
    let uiterlijk = verloop.stap(Wat::WekenEervoor(WEKEN_VOORAF), voor_aow.plus(-7 * WEKEN_VOORAF));
    let te_laat = voor_aow < geval.dag(7 * EERSTE_WEEK) && gedaan.is_none();
    let vervallen = te_laat.then_some(Reden::Aow);
    Some(Uitkomst { uiterlijk: Some(uiterlijk), vervallen, ..IVA.uitkomst(geval, &mut Stil).gedaan(gedaan) })
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
