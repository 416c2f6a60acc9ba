// SPDX-License-Identifier: EUPL-1.2
//! What is decided upon request, and until when a decision can be objected to: the objection against a loonsanctie,
//! whether what fell short was made up for, and the request for an extension. Few cases have them.

use super::sanctie::OORDEEL_DAGEN;
use super::{ATW, ATW_BWB, AWB, AWB_BWB, WIA, WIA_BWB, versies};
use crate::bijzonder::{Hersteld, Verlenging};
use crate::bron::Bron;
use crate::gewoon::Gewoon;
use crate::kalender::eerste_dag_die_telt;
use crate::regel::{Aard, Partij, Regel, TermijnId, Uitkomst};
use crate::verloop::{Verloop, Wat};
use crate::{Dag, Geval};

pub(super) const WEEKEND_OF_FEESTDAG: Bron =
    Bron::wet(ATW, ATW_BWB, "1", "1", "die op een zaterdag, zondag of algemeen erkende feestdag eindigt");

pub(super) const BEZWAAR_LOONSANCTIE: Regel = Regel {
    id: TermijnId::BezwaarLoonsanctie,
    voor: Partij::Werkgever,
    aard: Aard::Recht,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(
                AWB,
                AWB_BWB,
                "6:7",
                "",
                "De termijn voor het indienen van een bezwaar- of beroepschrift bedraagt zes weken"
            ),
            Bron::wet(AWB, AWB_BWB, "6:8", "1", "met ingang van de dag na die waarop het besluit"),
            WEEKEND_OF_FEESTDAG,
        ],
        bezwaar_loonsanctie,
        []
    ),
};

/// Also against a decision that came too late: an objection is what sets it aside.
#[inline]
fn bezwaar_loonsanctie(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let verzonden = verloop.stap(Wat::BesluitVerzonden, geval.sanctie()?.besluit_verzonden_op);
    let uiterlijk = verschoven(verloop.stap(Wat::WekenDaarna(6), verzonden.plus(42)), verloop);
    let gedaan = geval.bijzonder().and_then(|bijzonder| bijzonder.bezwaar);
    Some(Uitkomst::uiterlijk(uiterlijk).gedaan(gedaan))
}

pub(super) const TEKORTKOMING_BESLUIT: Regel = Regel {
    id: TermijnId::TekortkomingBesluit,
    voor: Partij::Uwv,
    aard: Aard::VanUwv,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(WIA, WIA_BWB, "25", "13", "binnen drie weken na de ontvangst van de melding"),
            Bron::wet(
                WIA,
                WIA_BWB,
                "25",
                "14",
                "eindigt het tijdvak zoveel eerder als de beschikking later is"
            ),
            WEEKEND_OF_FEESTDAG,
        ],
        tekortkoming_besluit,
        []
    ),
};

/// Of several reports the last.
#[inline]
fn tekortkoming_besluit(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    geval.sanctie()?;
    let (gemeld, vastgesteld) = laatste_melding(geval)?;
    verloop.stap(Wat::HerstelGemeld, gemeld);
    let drie_weken = verloop.stap(Wat::WekenDaarna(OORDEEL_DAGEN / 7), gemeld.plus(OORDEEL_DAGEN));
    Some(Uitkomst::uiterlijk(verschoven(drie_weken, verloop)).gedaan(vastgesteld))
}

/// The last report that all was made up for, and the day UWV decided on it.
fn laatste_melding(geval: &Geval<'_>) -> Option<(Dag, Option<Dag>)> {
    let beslist = geval.afwijzingen().iter().copied().chain(geval.tekortkoming_hersteld());
    let beslist =
        beslist.filter_map(|Hersteld { gemeld_op, vastgesteld_op }| Some((gemeld_op?, Some(vastgesteld_op))));
    let open = geval.bijzonder().and_then(|bijzonder| bijzonder.gemeld).map(|op| (op, None));
    open.into_iter().chain(beslist).max()
}

pub(super) const VERLENGING_BESLUIT: Regel = Regel {
    id: TermijnId::VerlengingBesluit,
    voor: Partij::Uwv,
    aard: Aard::VanUwv,
    gewoon: Gewoon::Geen,
    versies: versies!(
        &[
            Bron::wet(
                WIA,
                WIA_BWB,
                "102",
                "2",
                "wordt gegeven binnen twee weken na ontvangst van de aanvraag"
            ),
            WEEKEND_OF_FEESTDAG,
        ],
        verlenging_besluit,
        []
    ),
};

/// Once UWV has set an end it has decided; on which day, no fact tells.
#[inline]
fn verlenging_besluit(geval: &Geval<'_>, verloop: &mut impl Verloop) -> Option<Uitkomst> {
    let bijzonder = geval.bijzonder()?;
    let verzocht = bijzonder.verzoeken.last().copied().filter(|op| *op >= geval.eerste_ziektedag())?;
    let beslist = |einde: &Verlenging| einde.verzocht_op.is_none_or(|op| op >= verzocht);
    if bijzonder.verlengingen.iter().any(beslist) {
        return None;
    }
    verloop.stap(Wat::VerlengingGevraagd, verzocht);
    Some(Uitkomst::uiterlijk(verschoven(verloop.stap(Wat::WekenDaarna(2), verzocht.plus(14)), verloop)))
}

/// Set in an act, forward and short: moved by the Algemene termijnenwet (D5).
pub(super) fn verschoven(dag: Dag, verloop: &mut impl Verloop) -> Dag {
    let telt = eerste_dag_die_telt(dag);
    if telt == dag { dag } else { verloop.stap(Wat::NaWeekend, telt) }
}
