// SPDX-License-Identifier: EUPL-1.2
//! Towards the WIA: UWV's letter, the re-integratieverslag, the application and what UWV decides.

use super::besluiten::{WEEKEND_OF_FEESTDAG, verschoven};
use super::vertrek::{Eindverslag, eindverslag};
use super::{NU, OUDER, OUDER_RECHT, WIA, WIA_BWB, ZW, ZW_BWB, bereken, sanctie, versies};
use crate::bron::{Bron, BronSoort};
use crate::gewoon::{Geteld, Gewoon, Telwijze};
use crate::kalender::eerste_dag_die_telt;
use crate::regel::{Aard, Bereken, Betwist, Partij, Reden, Regel, TermijnId, Uitkomst, Verschil, Versie};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{BriefWia, Daad, Dag, Geval};

pub(super) const UWV_BRIEF_WIA: Regel = Regel {
    id: TermijnId::UwvBriefWia,
    voor: Partij::Uwv,
    aard: Aard::VanUwv,
    gewoon: Gewoon::Geteld(BRIEF),
    versies: versies!(
        &[Bron::wet(
            WIA,
            WIA_BWB,
            "64",
            "2",
            "uiterlijk op de dag waarop de wachttijd 89 weken heeft geduurd"
        )],
        uwv_brief_wia,
        []
    ),
};

const BRIEF: Geteld =
    Geteld { vanaf: Some(Telwijze::NaWeken(86)), uiterlijk: Telwijze::EindeWeek(89), gedaan: None };

#[inline]
fn uwv_brief_wia(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    // Once early IVA is granted the waiting time never lasts 89 weeks: at most 78 (WIA 23 lid 6).
    Some(zonder_iva(geval, BRIEF.uitkomst(geval, verloop).gedaan(ontvangen(geval))))
}

fn ontvangen(geval: &Geval<'_>) -> Option<Dag> {
    match geval.brief() {
        BriefWia::Ontvangen(op) => Some(op),
        BriefWia::Onbekend | BriefWia::Nooit => None,
    }
}

pub(super) const RE_INTEGRATIEVERSLAG: Regel = Regel {
    id: TermijnId::ReIntegratieverslag,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geteld(VERSLAG),
    versies: versies!(
        &[
            Bron::wet(
                WIA,
                WIA_BWB,
                "25",
                "3",
                "Uiterlijk dertien weken voor het verstrijken van de wachttijd"
            ),
            Bron::wet(
                WIA,
                WIA_BWB,
                "25",
                "4",
                "uiterlijk dertien weken voor het verstrijken van het door het UWV vastgestelde verlengde tijdvak"
            ),
            Bron::wet(ZW, ZW_BWB, "38", "2", "uiterlijk op die laatste werkdag in overleg met de werknemer"),
        ],
        re_integratieverslag,
        [vanaf_de_dag_erna]
    ),
};

const VERSLAG: Geteld = Geteld {
    vanaf: Some(Telwijze::NaWeken(87)),
    uiterlijk: Telwijze::VoorHetEinde(13),
    gedaan: Some(Daad::ReIntegratieverslag),
};

#[inline]
fn re_integratieverslag(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.gedaan(Daad::ReIntegratieverslag);
    let normaal = voor_het_einde(geval).plus(-91);
    let geen = match eindverslag(geval) {
        Some((_, Eindverslag::Geen)) => Some(Reden::EindeDienstverband),
        Some((_, Eindverslag::Kort)) => Some(Reden::VerkortVerslag),
        Some((_, Eindverslag::KortSinds(oordeel))) if geval.gezien(oordeel) => Some(Reden::VerkortVerslag),
        Some((einde, Eindverslag::Heel | Eindverslag::KortSinds(_))) if einde.werkdag < normaal => {
            verloop.stap(Wat::LaatsteDagDienstverband, einde.op);
            return Some(
                Uitkomst::uiterlijk(verloop.stap(Wat::LaatsteWerkdag, einde.werkdag)).gedaan(gedaan),
            );
        }
        Some((_, Eindverslag::Heel | Eindverslag::KortSinds(_))) | None => None,
    };
    let vervallen = geen.filter(|_| gedaan.is_none());
    Some(zonder_iva(geval, Uitkomst { vervallen, ..VERSLAG.uitkomst(geval, verloop) }))
}

/// The last day from which terms count back: of the waiting time, or of the extension of it.
fn voor_het_einde(geval: &Geval<'_>) -> Dag {
    geval.verlengd_tot().unwrap_or_else(|| geval.laatste_dag_wachttijd())
}

/// Much software counts from the first day after the waiting time, one day later (D6). A day that follows from UWV's
/// letter or from a late application is not counted from there.
pub(super) fn vanaf_de_dag_erna(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = uitkomst.uiterlijk?;
    let teruggeteld = matches!(voor_het_einde(geval).sinds(dag), 91 | 77 | 42);
    teruggeteld.then_some(Betwist {
        uiterlijk: dag.plus(1),
        bron: "veel software: hele weken vanaf de eerste ziektedag",
        waarom: Verschil::VanafDagErna,
    })
}

pub(super) const WIA_AANVRAAG: Regel = Regel {
    id: TermijnId::WiaAanvraag,
    voor: Partij::Werknemer,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geteld(AANVRAAG),
    versies: versies!(
        &[
            Bron::wet(WIA, WIA_BWB, "64", "3", "uiterlijk elf weken voor afloop van de wachttijd"),
            Bron::wet(WIA, WIA_BWB, "64", "6", "binnen vier weken nadat deze kennisgeving is ontvangen"),
            WEEKEND_OF_FEESTDAG,
        ],
        wia_aanvraag,
        [vanaf_de_dag_erna, in_week_91, gewone_dag]
    ),
};

/// Unless UWV's letter was late.
const AANVRAAG: Geteld = Geteld {
    vanaf: Some(Telwijze::NaWeken(88)),
    uiterlijk: Telwijze::VoorHetEinde(11),
    gedaan: Some(Daad::WiaAanvraag),
};

#[inline]
fn wia_aanvraag(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let uitkomst = AANVRAAG.uitkomst(geval, &mut Stil);
    let uiterlijk = aanvraag_uiterlijk(geval, verloop);
    let vanaf = ontvangen(geval).or(uitkomst.vanaf);
    Some(zonder_iva(geval, Uitkomst { vanaf, uiterlijk, ..uitkomst }))
}

/// Before 1 July 2013 the application came thirteen weeks before the end, and many texts still say so (D20).
fn in_week_91(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = uitkomst.uiterlijk.filter(|dag| *dag == normale_aanvraag(geval))?;
    Some(Betwist {
        uiterlijk: dag.plus(-14),
        bron: "oudere wet en veel teksten: dertien weken voor het einde, in week 91",
        waarom: Verschil::OudereWet,
    })
}

/// Who also lets the four weeks after a late letter pass may be late from the normal day on: the law does not say from
/// which day the delay is counted (D8).
fn gewone_dag(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let normaal = normale_aanvraag(geval);
    uitkomst.uiterlijk.filter(|dag| *dag > normaal)?;
    Some(Betwist {
        uiterlijk: normaal,
        bron: "BW 7:629 lid 11 a zegt niet vanaf welke dag de vertraging telt",
        waarom: Verschil::GewoneDag,
    })
}

/// Eleven weeks before the end, whatever UWV's letter did.
fn normale_aanvraag(geval: &Geval<'_>) -> Dag {
    voor_het_einde(geval).plus(-77)
}

/// The last day for the application; none when UWV never wrote, for then it is timely whenever it comes (D8).
#[inline]
pub(crate) fn aanvraag_uiterlijk(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Dag> {
    if geval.brief() == BriefWia::Onbekend {
        return Some(verloop.geteld(geval, AANVRAAG.uiterlijk));
    }
    na_de_brief(geval, verloop)
}

fn na_de_brief(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Dag> {
    let normaal = normale_aanvraag(geval);
    match geval.brief() {
        BriefWia::Nooit if op_tijd_gemeld(geval) => None,
        BriefWia::Ontvangen(op) if op > geval.dag(7 * 89) && op_tijd_gemeld(geval) => {
            let vier_weken = eerste_dag_die_telt(op.plus(28));
            if vier_weken <= normaal {
                return Some(verloop.geteld(geval, AANVRAAG.uiterlijk));
            }
            verloop.stap(Wat::BriefOntvangen, op);
            let zonder = verloop.stap(Wat::WekenDaarna(4), op.plus(28));
            Some(if zonder == vier_weken { zonder } else { verloop.stap(Wat::NaWeekend, vier_weken) })
        }
        BriefWia::Onbekend | BriefWia::Ontvangen(_) | BriefWia::Nooit => {
            Some(verloop.geteld(geval, AANVRAAG.uiterlijk))
        }
    }
}

/// WIA 64 lid 6, last sentence: the 42-week notice was given before the day on which 81 weeks have lasted. The safety
/// net has no such notice (ZW 38 lid 4).
fn op_tijd_gemeld(geval: &Geval<'_>) -> bool {
    geval.vangnet().is_some() || geval.gemeld_aan_uwv().is_some_and(|op| op < geval.dag(7 * 81))
}

/// Early IVA ends the chain towards the ordinary application (WIA 66 lid 6).
#[inline]
pub(super) fn zonder_iva(geval: &Geval<'_>, uitkomst: Uitkomst) -> Uitkomst {
    if geval.iva_toegekend() && uitkomst.gedaan.is_none() {
        return Uitkomst { vervallen: Some(Reden::VervroegdeIva), ..uitkomst };
    }
    uitkomst
}

const WIA_BESLUIT_BEREKEN: Bereken = bereken!(wia_besluit);

pub(super) const WIA_BESLUIT: Regel = Regel {
    id: TermijnId::WiaBesluit,
    voor: Partij::Uwv,
    aard: Aard::VanUwv,
    gewoon: Gewoon::Gevraagd,
    versies: &[
        Versie {
            geldt: NU,
            bronnen: &[
                BINNEN_ACHT_WEKEN,
                VERKORTE_WACHTTIJD,
                BINNEN_ZES_WEKEN,
                HERVAT,
                WEEKEND_OF_FEESTDAG,
                Bron::buiten_de_wet(BronSoort::Uwv, "UWV: in 2024-2026 duurt het in de praktijk vaak langer"),
            ],
            opmerking: None,
            bereken: WIA_BESLUIT_BEREKEN,
            tegenspraak: &[],
        },
        Versie {
            geldt: OUDER,
            bronnen: &[
                BINNEN_ACHT_WEKEN,
                VERKORTE_WACHTTIJD,
                BINNEN_ZES_WEKEN,
                HERVAT,
                WEEKEND_OF_FEESTDAG,
                Bron::wet(WIA, WIA_BWB, "102", "6", "een termijn van veertien weken"),
            ],
            opmerking: Some(OUDER_RECHT),
            bereken: WIA_BESLUIT_BEREKEN,
            tegenspraak: &[],
        },
    ],
};

const BINNEN_ACHT_WEKEN: Bron =
    Bron::wet(WIA, WIA_BWB, "102", "3", "binnen acht weken na ontvangst van de aanvraag");
const VERKORTE_WACHTTIJD: Bron =
    Bron::wet(WIA, WIA_BWB, "66", "1", "wordt tevens aangemerkt als aanvraag, bedoeld in artikel 64");
const BINNEN_ZES_WEKEN: Bron =
    Bron::wet(WIA, WIA_BWB, "25", "15", "binnen zes weken een beschikking over het ontstaan van het recht");
const HERVAT: Bron = Bron::wet(WIA, WIA_BWB, "64", "8", "tenminste zes weken voordat het tijdvak");

#[inline]
fn wia_besluit(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    if let Some(uiterlijk) = tijdens_de_sanctie(geval, verloop) {
        return Some(Uitkomst::uiterlijk(uiterlijk));
    }
    // A request to shorten the waiting time counts as an application as well (WIA 66 lid 1). Once UWV has shortened it,
    // it has decided, and on which day no fact tells.
    let aanvraag = match (geval.gedaan(Daad::WiaAanvraag), geval.iva_gevraagd()) {
        (Some(op), _) => verloop.stap(Wat::Gedaan(Daad::WiaAanvraag), op),
        (None, Some(op)) => verloop.stap(Wat::VervroegdeIvaGevraagd, op),
        (None, None) => return None,
    };
    Some(Uitkomst::uiterlijk(verschoven(verloop.stap(Wat::WekenDaarna(8), aanvraag.plus(56)), verloop)))
}

/// While a sanction runs the application rests: UWV takes it up again when all was made up for, and in any case six
/// weeks before the sanction would end by itself, and then decides within six weeks (WIA 25 lid 15, 64 lid 7 to 9).
#[inline]
fn tijdens_de_sanctie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Dag> {
    let sanctie = sanctie::van(geval, &mut Stil).filter(|sanctie| sanctie.geldig)?;
    let hoogstens = sanctie.onhersteld.plus(-42);
    let hersteld = geval.tekortkoming_hersteld().map(|hersteld| hersteld.vastgesteld_op);
    let hervat = match hersteld.filter(|op| *op <= hoogstens) {
        Some(op) => verloop.stap(Wat::TekortkomingHersteld, op),
        None => verloop.stap(Wat::BehandelingHervat, hoogstens),
    };
    Some(verschoven(verloop.stap(Wat::WekenDaarna(6), hervat.plus(42)), verloop))
}
