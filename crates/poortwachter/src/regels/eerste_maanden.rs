// SPDX-License-Identifier: EUPL-1.2
//! The first months: report, probleemanalyse, plan van aanpak, evaluations, arbeidstherapie.

use super::{
    RP, RP_BWB, TELT_SAMEN, WIA, WIA_BWB, bereken,
    loon::{loon, met_sanctie},
    versies,
};
use crate::bron::{Bron, BronSoort};
use crate::gewoon::{Geteld, Gewoon, Telwijze};
use crate::regel::{Aard, Betwist, Geldt, Partij, Reden, Regel, TermijnId, Uitkomst, Verschil, Versie};
use crate::verloop::{Verloop, Wat};
use crate::{Daad, Dag, Dienstverband, Geval, Mogelijkheden};

pub(super) const ZIEKMELDING_ARBODIENST: Regel = Regel {
    id: TermijnId::ZiekmeldingArbodienst,
    voor: Partij::Werkgever,
    aard: Aard::Advies,
    gewoon: Gewoon::Geteld(ZIEKMELDING),
    versies: &[Versie {
        geldt: Geldt::ALTIJD,
        bronnen: &[
            Bron::buiten_de_wet(BronSoort::Praktijk, "praktijk: binnen een week doorgeven"),
            Bron::wet(RP, RP_BWB, "2", "1", "verstrekt aan de bedrijfsarts of de arbodienst tijdig"),
        ],
        opmerking: None,
        bereken: bereken!(ziekmelding_arbodienst),
        tegenspraak: &[],
    }],
};

const ZIEKMELDING: Geteld =
    Geteld { vanaf: None, uiterlijk: Telwijze::NaWeken(1), gedaan: Some(Daad::ZiekmeldingArbodienst) };

#[inline]
fn ziekmelding_arbodienst(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    Some(ZIEKMELDING.uitkomst(geval, verloop))
}

pub(super) const PROBLEEMANALYSE: Regel = Regel {
    id: TermijnId::Probleemanalyse,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geteld(ANALYSE),
    versies: versies!(
        &[
            Bron::wet(RP, RP_BWB, "2", "2", "binnen zes weken na de eerste dag van ongeschiktheid"),
            TELT_SAMEN
        ],
        probleemanalyse,
        [laatste_dag_van_week]
    ),
};

/// When nobody says otherwise a long absence is expected.
const ANALYSE: Geteld =
    Geteld { vanaf: None, uiterlijk: Telwijze::NaWeken(6), gedaan: Some(Daad::Probleemanalyse) };

#[inline]
fn probleemanalyse(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.gedaan(Daad::Probleemanalyse);
    let afgeweken = geval.afgeweken(TermijnId::Probleemanalyse);
    let normaal = geval.na_weken(6);
    let uitkomst = match verwachting(geval, normaal) {
        Verwachting::Lang => ANALYSE.uitkomst(geval, verloop),
        Verwachting::NietLang if gedaan.is_none() => Uitkomst::vervallen(Reden::NietLangdurig),
        Verwachting::NietLang => Uitkomst::default(),
        Verwachting::LaterLang(op) => {
            verloop.stap(Wat::Gedaan(Daad::LangdurigVerzuimBlijkt), op);
            Uitkomst { onverwijld: true, ..Uitkomst::default() }
        }
    };
    Some(Uitkomst { gedaan, afgeweken, ..uitkomst })
}

fn laatste_dag_van_week(_: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = uitkomst.uiterlijk?.plus(-1);
    Some(Betwist {
        uiterlijk: dag,
        bron: "praktijk: uiterlijk in week 6",
        waarom: Verschil::LaatsteDagVanWeek,
    })
}

/// What the bedrijfsarts expects of the length of the absence (D17).
enum Verwachting {
    Lang,
    NietLang,
    LaterLang(Dag),
}

#[inline]
fn verwachting(geval: &Geval<'_>, normaal: Dag) -> Verwachting {
    let blijkt = geval.beoordeeld(Daad::LangdurigVerzuimBlijkt);
    match (geval.beoordeeld(Daad::GeenLangdurigVerzuimVerwacht), blijkt) {
        // That it shows only after six weeks says that until then no long absence threatened (RP 2 lid 3).
        (_, Some(op)) if op > normaal => Verwachting::LaterLang(op),
        (Some(niet), Some(op)) if niet <= op => Verwachting::Lang,
        // What is said after the day does not undo that the day had passed.
        (Some(niet), _) if niet <= normaal => Verwachting::NietLang,
        (Some(_) | None, _) => Verwachting::Lang,
    }
}

/// Since when the bedrijfsarts expected, on this day, no long absence; also when today does not know it yet.
pub(crate) fn niet_lang_verwacht_op(geval: &Geval<'_>, dag: Dag) -> Option<Dag> {
    let niet = geval.gedaan(Daad::GeenLangdurigVerzuimVerwacht)?;
    let toch = geval.keren(Daad::LangdurigVerzuimBlijkt).any(|op| niet <= op && op <= dag);
    (niet <= dag && niet <= geval.na_weken(6) && !toch).then_some(niet)
}

pub(super) const PLAN_VAN_AANPAK: Regel = Regel {
    id: TermijnId::PlanVanAanpak,
    voor: Partij::Beiden,
    aard: Aard::Plicht,
    gewoon: Gewoon::Gevraagd,
    versies: versies!(
        &[
            Bron::wet(RP, RP_BWB, "4", "1", "binnen twee weken na het oordeel een plan van aanpak"),
            Bron::buiten_de_wet(
                BronSoort::Uwv,
                "formulier Plan van aanpak: acht weken na de eerste ziektedag"
            ),
        ],
        plan_van_aanpak,
        []
    ),
};

#[inline]
fn plan_van_aanpak(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let gedaan = geval.gedaan(Daad::PlanVanAanpak);
    let afgeweken = geval.afgeweken(TermijnId::PlanVanAanpak);
    let uitkomst = match basis_van_het_plan(geval) {
        Basis::Oordeel { op, bijgesteld } => {
            let daad = if bijgesteld { Daad::BijstellingProbleemanalyse } else { Daad::Probleemanalyse };
            verloop.stap(Wat::Gedaan(daad), op);
            Uitkomst::uiterlijk(verloop.weken_na_daad(geval, op, 2))
        }
        Basis::GeenMogelijkheden if gedaan.is_none() => Uitkomst::vervallen(Reden::GeenMogelijkheden),
        Basis::NietLang if gedaan.is_none() => Uitkomst::vervallen(Reden::NietLangdurig),
        Basis::NogNiets | Basis::GeenMogelijkheden | Basis::NietLang => Uitkomst::default(),
        Basis::Formulier => Uitkomst::uiterlijk(verloop.na_weken(geval, 8)),
    };
    Some(Uitkomst { gedaan, afgeweken, ..uitkomst })
}

enum Basis {
    Oordeel {
        op: Dag,
        bijgesteld: bool,
    },
    GeenMogelijkheden,
    NietLang,
    /// A judgement says "later", or must still come without a day.
    NogNiets,
    /// No judgement yet: the eight weeks of UWV's form.
    Formulier,
}

/// The plan counts from the judgement that first saw possibilities, after the last one that saw none. That nobody
/// expects a return is such a one.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "woven into the days of all terms, which are computed by the million"
)]
fn basis_van_het_plan(geval: &Geval<'_>) -> Basis {
    let niet_terug = geval.beoordeeld(Daad::NietTerugVerwacht);
    let mut basis = None;
    let mut eerste_oordeel = true;
    for (op, mogelijkheden) in geval.oordelen() {
        basis = match (mogelijkheden, basis) {
            (Mogelijkheden::Ja, Some(Basis::Oordeel { op: eerder, bijgesteld }))
                if niet_terug.is_none_or(|niet| niet < eerder || op <= niet) =>
            {
                Some(Basis::Oordeel { op: eerder, bijgesteld })
            }
            (Mogelijkheden::Ja, _) => Some(Basis::Oordeel { op, bijgesteld: !eerste_oordeel }),
            (Mogelijkheden::Later, _) => Some(Basis::NogNiets),
            (Mogelijkheden::Nee, _) => Some(Basis::GeenMogelijkheden),
        };
        eerste_oordeel = false;
    }
    basis.unwrap_or_else(|| match verwachting(geval, geval.na_weken(6)) {
        Verwachting::Lang => Basis::Formulier,
        Verwachting::NietLang => Basis::NietLang,
        Verwachting::LaterLang(_) => Basis::NogNiets,
    })
}

pub(super) const EVALUATIE: Regel = Regel {
    id: TermijnId::Evaluatie,
    voor: Partij::Beiden,
    aard: Aard::Plicht,
    gewoon: Gewoon::Gevraagd,
    versies: versies!(
        &[
            Bron::buiten_de_wet(BronSoort::Uwv, "formulier Plan van aanpak: ten minste eens in de zes weken"),
            Bron::wet(WIA, WIA_BWB, "25", "2", "Het plan van aanpak wordt periodiek geëvalueerd"),
            Bron::wet(RP, RP_BWB, "4", "2", "die evaluatie vindt periodiek"),
        ],
        evaluatie,
        []
    ),
};

#[inline]
fn evaluatie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    if geval.gedaan(Daad::PlanVanAanpak).is_none() {
        match basis_van_het_plan(geval) {
            Basis::GeenMogelijkheden => return Some(Uitkomst::vervallen(Reden::GeenMogelijkheden)),
            Basis::NietLang => return Some(Uitkomst::vervallen(Reden::NietLangdurig)),
            Basis::Oordeel { .. } | Basis::NogNiets | Basis::Formulier => {}
        }
    }
    let Some((daad, vorige)) = laatste_evaluatie_of_plan(geval) else { return Some(Uitkomst::default()) };
    verloop.stap(Wat::Gedaan(daad), vorige);
    let uitkomst = Uitkomst::uiterlijk(volgende_evaluatie(geval, vorige, verloop));
    // Who carries the risk of the Ziektewet goes on after the employment.
    let erd = geval.dienstverband() == Dienstverband::ErdZw;
    let tot = if erd { met_sanctie(geval) } else { loon(geval) };
    let na_loon = uitkomst.uiterlijk > Some(tot.laatste_dag);
    Some(Uitkomst { vervallen: na_loon.then_some(Reden::NaEindeLoon), ..uitkomst })
}

/// Six weeks after the plan or the last evaluation.
pub(crate) fn volgende_evaluatie(geval: &Geval<'_>, vorige: Dag, verloop: &mut impl Verloop) -> Dag {
    verloop.weken_na_daad(geval, vorige, 6)
}

/// Evaluations of this case, the first-year evaluation among them, in order.
pub(crate) fn evaluaties<'f>(geval: &Geval<'f>) -> impl Iterator<Item = (Daad, Dag)> + use<'f> {
    let jaar = geval.gedaan(Daad::Eerstejaarsevaluatie);
    let gewoon = geval.keren(Daad::Evaluatie);
    let voor = geval.keren(Daad::Evaluatie).take_while(move |op| jaar.is_none_or(|j| *op <= j)).count();
    let met_jaar = geval.keren(Daad::Evaluatie).skip(voor);
    gewoon
        .take(voor)
        .map(|op| (Daad::Evaluatie, op))
        .chain(jaar.map(|op| (Daad::Eerstejaarsevaluatie, op)))
        .chain(met_jaar.map(|op| (Daad::Evaluatie, op)))
}

/// The last of [`evaluaties`] since the plan; of two on one day that of the first year.
fn laatste_evaluatie_of_plan(geval: &Geval<'_>) -> Option<(Daad, Dag)> {
    let plan = geval.gedaan(Daad::PlanVanAanpak)?;
    let (gewoon, jaar) = (geval.laatste_evaluatie(), geval.gedaan(Daad::Eerstejaarsevaluatie));
    let laatste = Some(plan).max(gewoon).max(jaar)?;
    let daad = if jaar == Some(laatste) {
        Daad::Eerstejaarsevaluatie
    } else if gewoon == Some(laatste) {
        Daad::Evaluatie
    } else {
        Daad::PlanVanAanpak
    };
    Some((daad, laatste))
}

pub(super) const ARBEIDSTHERAPIE_EINDE: Regel = Regel {
    id: TermijnId::ArbeidstherapieEinde,
    voor: Partij::Beiden,
    aard: Aard::Advies,
    gewoon: Gewoon::Geen,
    versies: &[Versie {
        geldt: Geldt::ALTIJD,
        bronnen: &[Bron::kader("8", "in de regel niet langer dan 6 weken")],
        opmerking: None,
        bereken: bereken!(arbeidstherapie_einde),
        tegenspraak: &[],
    }],
};

#[inline]
fn arbeidstherapie_einde(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let (van, tot_en_met) = geval.therapie()?;
    verloop.stap(Wat::BeginTherapie, van);
    let uiterlijk = verloop.stap(Wat::DagenDaarna(41), van.plus(41));
    Some(Uitkomst::uiterlijk(uiterlijk).gedaan(tot_en_met))
}
