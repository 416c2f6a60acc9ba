// SPDX-License-Identifier: EUPL-1.2
//! When the employment ends during illness (D14), when the wage ends before 104 weeks (D11, D12), and how long the file
//! is kept.

use super::eerste_maanden::niet_lang_verwacht_op;
use super::loon::{self, VANAF_1_JULI_2023, VOOR_1_JULI_2023, aow_einde, aow_einde_na};
use super::{BVV, BVV_BWB, BW, BW_BWB, ZW, ZW_BWB, bereken, versies};
use crate::bewaren::AP;
use crate::bijzonder::EindeDienstverband;
use crate::bron::{Bron, BronSoort};
use crate::gewoon::Gewoon;
use crate::kalender::eerste_werkdag;
use crate::regel::{Aard, Betwist, Geldt, Partij, Regel, TermijnId, Uitkomst, Verschil, Versie};
use crate::verloop::{Stil, Verloop, Wat};
use crate::{Daad, Dag, Dienstverband, Geval, LoonReden};

const LAATSTE_WERKDAG: Bron =
    Bron::wet(ZW, ZW_BWB, "38", "2", "op de laatste werkdag voordat de dienstbetrekking eindigt");

pub(super) const MELDING_EINDE_DIENSTVERBAND: Regel = Regel {
    id: TermijnId::MeldingEindeDienstverband,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geen,
    versies: versies!(&[LAATSTE_WERKDAG], melding_einde_dienstverband, [werkdag_erna]),
};

#[inline]
fn melding_einde_dienstverband(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let einde = binnen_de_wachttijd(geval)?;
    verloop.stap(Wat::LaatsteDagDienstverband, einde.op);
    let uiterlijk = verloop.stap(Wat::LaatsteWerkdag, einde.werkdag);
    Some(Uitkomst::uiterlijk(uiterlijk).gedaan(geval.gedaan(Daad::UwvMeldingEindeDienstverband)))
}

/// Who leaves within the 104 weeks gets ziekengeld (ZW 29 lid 2 c).
fn binnen_de_wachttijd(geval: &Geval<'_>) -> Option<EindeDienstverband> {
    geval.einde_dienstverband().filter(|einde| einde.op <= geval.laatste_dag_wachttijd())
}

fn werkdag_erna(_: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    Some(Betwist {
        uiterlijk: eerste_werkdag(uitkomst.uiterlijk?.plus(1)),
        bron: "UWV: de eerste werkdag daarna is niet verwijtbaar te laat",
        waarom: Verschil::WerkdagErna,
    })
}

/// What the employer must draw up when the employment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Eindverslag {
    /// Nothing: fewer than six weeks.
    Geen,
    /// The short one: fewer than ten weeks.
    Kort,
    /// The short one, because of a judgement of this day: no long absence expected.
    KortSinds(Dag),
    /// The whole one.
    Heel,
}

/// Six weeks lie between the first sick day and the last working day (ZW 38 lid 2).
const VERSLAG_VANAF_DAGEN: i32 = 42;
/// Ten weeks lie between the first sick day and the last day (BVV 2a).
const HEEL_VERSLAG_VANAF_DAGEN: i32 = 70;

/// The verslag at the end of the employment; none when it does not end in time, and for an employer that carries the
/// risk of the Ziektewet. What the bedrijfsarts expects after the last working day comes too late to change it.
pub(super) fn eindverslag(geval: &Geval<'_>) -> Option<(EindeDienstverband, Eindverslag)> {
    let einde = binnen_de_wachttijd(geval).filter(|_| geval.dienstverband() != Dienstverband::ErdZw)?;
    let eerste = geval.eerste_ziektedag();
    let soort = if einde.werkdag.sinds(eerste) < VERSLAG_VANAF_DAGEN {
        Eindverslag::Geen
    } else if einde.op.sinds(eerste) < HEEL_VERSLAG_VANAF_DAGEN {
        Eindverslag::Kort
    } else {
        niet_lang_verwacht_op(geval, einde.werkdag).map_or(Eindverslag::Heel, Eindverslag::KortSinds)
    };
    Some((einde, soort))
}

pub(super) const VERKORT_RE_INTEGRATIEVERSLAG: Regel = Regel {
    id: TermijnId::VerkortReIntegratieverslag,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(ZW, ZW_BWB, "38", "2", "uiterlijk op die laatste werkdag in overleg met de werknemer"),
            Bron::wet(
                BVV,
                BVV_BWB,
                "2a",
                "1",
                "laatste dag voordat de dienstbetrekking eindigt korter is dan tien weken"
            ),
        ],
        verkort_re_integratieverslag,
        []
    ),
};

#[inline]
fn verkort_re_integratieverslag(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let (einde, vanaf) = match eindverslag(geval)? {
        (einde, Eindverslag::Kort) => (einde, None),
        // Until the judgement the whole one is asked.
        (einde, Eindverslag::KortSinds(oordeel)) => (einde, Some(oordeel).filter(|op| !geval.gezien(*op))),
        (_, Eindverslag::Geen | Eindverslag::Heel) => return None,
    };
    verloop.stap(Wat::LaatsteDagDienstverband, einde.op);
    let uiterlijk = verloop.stap(Wat::LaatsteWerkdag, einde.werkdag);
    let gedaan = geval.gedaan(Daad::VerkortReIntegratieverslag);
    let gedaan = gedaan.or(geval.gedaan(Daad::ReIntegratieverslag));
    Some(Uitkomst::uiterlijk(uiterlijk).vanaf(vanaf).gedaan(gedaan))
}

pub(super) const BEWAARTERMIJN: Regel = Regel {
    id: TermijnId::Bewaartermijn,
    voor: Partij::Werkgever,
    aard: Aard::Plicht,
    gewoon: Gewoon::Geen,
    versies: &[Versie {
        geldt: Geldt::ALTIJD,
        bronnen: &[
            AP,
            Bron::buiten_de_wet(BronSoort::Praktijk, "eigenrisicodrager Ziektewet: vijf jaar na herstel"),
        ],
        opmerking: None,
        bereken: bereken!(bewaartermijn),
        tegenspraak: &[na_de_ziekte],
    }],
};

#[inline]
fn bewaartermijn(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let einde = geval.einde_dienstverband()?;
    let (anker, jaren) = if geval.dienstverband() == Dienstverband::ErdZw {
        let Some(laatste) = geval.laatste_ziektedag() else { return Some(Uitkomst::default()) };
        (verloop.stap(Wat::LaatsteZiektedag, laatste), 5)
    } else {
        (verloop.stap(Wat::LaatsteDagDienstverband, einde.op), 2)
    };
    let uiterlijk =
        verloop.stap(Wat::JarenDaarna(jaren), anker.plus_jaren(i16::try_from(jaren).unwrap_or(0)));
    Some(Uitkomst::uiterlijk(uiterlijk).vanaf(Some(anker.plus(1))))
}

fn na_de_ziekte(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    let dag = geval.laatste_ziektedag()?.plus_jaren(2);
    let anders = geval.dienstverband() != Dienstverband::ErdZw && uitkomst.uiterlijk != Some(dag);
    anders.then_some(Betwist {
        uiterlijk: dag,
        bron: "sommige teksten: twee jaar na het einde van de ziekte",
        waarom: Verschil::NaDeZiekte,
    })
}

pub(super) const EERSTEJAARS_ZW_BEOORDELING: Regel = Regel {
    id: TermijnId::EerstejaarsZwBeoordeling,
    voor: Partij::Uwv,
    aard: Aard::Einde,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(
                ZW,
                ZW_BWB,
                "19aa",
                "1",
                "een tijdvak van 52 weken van ongeschiktheid tot werken is verstreken"
            ),
            Bron::wet(ZW, ZW_BWB, "19aa", "2", "tot een maand na de dag waarop hij in staat is"),
            Bron::wet(ZW, ZW_BWB, "63a", "6", "in verband met de uitvoering van de artikelen 19aa en 19ab"),
            Bron::buiten_de_wet(BronSoort::Uwv, "UWV: bereidt dit voor rond week 44"),
        ],
        eerstejaars_zw_beoordeling,
        []
    ),
};

/// The last day on which the first measure holds: for who gets ziekengeld because the employment ended, and is still
/// ill then. At the age of AOW there is no ziekengeld.
#[inline]
fn eerstejaars_zw_beoordeling(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let einde = binnen_de_wachttijd(geval)?;
    let week_52 = geval.dag(7 * 52);
    let dag = week_52.max(einde.op);
    if geval.laatste_ziektedag().is_some_and(|laatste| laatste <= dag)
        || geval.aow().is_some_and(|aow| aow <= dag)
    {
        return None;
    }
    verloop.einde_week(geval, 52);
    Some(Uitkomst::uiterlijk(if dag == week_52 {
        dag
    } else {
        verloop.stap(Wat::LaatsteDagDienstverband, dag)
    }))
}

const IN_EEN_HUISHOUDEN: Bron = Bron::wet(BW, BW_BWB, "7:629", "2", "geldt voor een tijdvak van zes weken");
const HONDERDVIER_WEKEN: Bron =
    Bron::wet(BW, BW_BWB, "7:629", "1", "behoudt de werknemer voor een tijdvak van 104 weken");

pub(super) const EINDE_LOONDOORBETALING: Regel = Regel {
    id: TermijnId::EindeLoondoorbetaling,
    voor: Partij::Werkgever,
    aard: Aard::Einde,
    gewoon: Gewoon::Geen,
    versies: &[
        Versie {
            geldt: VANAF_1_JULI_2023,
            bronnen: &[
                HONDERDVIER_WEKEN,
                IN_EEN_HUISHOUDEN,
                Bron::staatsblad("Stb. 2023, 169", "stb-2023-169"),
            ],
            opmerking: None,
            bereken: bereken!(einde_loondoorbetaling),
            tegenspraak: &[],
        },
        Versie {
            geldt: VOOR_1_JULI_2023,
            bronnen: &[
                HONDERDVIER_WEKEN,
                IN_EEN_HUISHOUDEN,
                Bron::staatsblad("Stb. 2015, 376", "stb-2015-376"),
                Bron::staatsblad("Stb. 2023, 169", "stb-2023-169"),
            ],
            opmerking: None,
            bereken: bereken!(einde_loondoorbetaling),
            tegenspraak: &[aow_zes_weken],
        },
    ],
};

#[inline]
fn einde_loondoorbetaling(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    geval.bijzonder()?;
    let uiterlijk = match loon::loon(geval).reden {
        LoonReden::Wachttijd | LoonReden::LateAanvraag | LoonReden::Loonsanctie | LoonReden::Verlenging => {
            return None;
        }
        LoonReden::Huishoudelijk => verloop.einde_week(geval, 6),
        LoonReden::Aow => aow_einde(geval, verloop)?,
        LoonReden::EindeDienstverband => {
            verloop.stap(Wat::LaatsteDagDienstverband, geval.einde_dienstverband()?.op)
        }
    };
    Some(Uitkomst::uiterlijk(uiterlijk))
}

/// Ill before 1 July 2023 and at the age of AOW after it: thirteen weeks, but some would count six (D11).
pub(super) fn aow_zes_weken(geval: &Geval<'_>, uitkomst: &Uitkomst) -> Option<Betwist> {
    geval.aow().filter(|aow| *aow >= loon::AOW_KORTER_VANAF)?;
    let uiterlijk = aow_einde_na(geval, 6, &mut Stil)?;
    let op_dertien = aow_einde(geval, &mut Stil) == uitkomst.uiterlijk;
    (op_dertien && geval.eerste_ziektedag() < loon::AOW_KORTER_VANAF && Some(uiterlijk) != uitkomst.uiterlijk)
        .then_some(Betwist {
            uiterlijk,
            bron: "Stb. 2023, 169: het overgangsrecht noemt dit geval niet",
            waarom: Verschil::AowZesWeken,
        })
}
