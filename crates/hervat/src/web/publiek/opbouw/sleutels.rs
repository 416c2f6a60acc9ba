// SPDX-License-Identifier: EUPL-1.2
//! Every field of the form, and what is typed in it. What is kept, what is shown and what goes to the reader come from
//! this one table.

pub(super) use crate::opbouw::WEEK;

use super::staat::Rijsoort;
use crate::web::formulier::Invoer;

/// Names of fields, each with what is typed in it.
pub(super) type Velden = [(&'static str, Invoer)];

/// Begins the names of the fields of the pattern that stands beside the first.
pub(super) const ANDER: &str = "ander_";
/// Says that the form stands beside a schedule.
pub(super) const GEMAAKT: &str = "gemaakt";

pub(super) const BEGIN: &Velden = &[("start", Invoer::Datum), ("vrij", Invoer::Tekst)];
/// The fields of a pattern, besides the steps, which need the whole width.
pub(super) const DAGELIJKS: &Velden = &[("weken", Invoer::Getal)];
pub(super) const RITME: &Velden =
    &[("begin_uren_per_dag", Invoer::Uren), ("erbij", Invoer::Uren), ("elke_weken", Invoer::Getal)];
pub(super) const GRENS: &Velden = &[
    ("van", Invoer::Datum),
    ("tot_en_met", Invoer::Datum),
    ("max_uren_per_dag", Invoer::Uren),
    ("max_dagen_per_week", Invoer::Getal),
    ("max_uren_per_week", Invoer::Uren),
    ("niet_voor", Invoer::Tijd),
    ("niet_na", Invoer::Tijd),
];
pub(super) const BLOKKEN: &Velden = &[
    ("werk_minuten", Invoer::Getal),
    ("pauze_minuten", Invoer::Getal),
    ("begin", Invoer::Tijd),
    ("einde", Invoer::Tijd),
];
pub(super) const TAAK: &Velden =
    &[("naam", Invoer::Tekst), ("zwaarte", Invoer::Tekst), ("tempo", Invoer::Getal)];
/// What is ticked of a task.
pub(super) const VINKJES: [&str; 3] = ["leuk", "deadline", "eigen_werk"];
pub(super) const TAKENOPBOUW: &Velden = &[("takenopbouw_weken", Invoer::Getal)];
pub(super) const VERDER: &Velden = &[
    ("prognose_volledig", Invoer::Datum),
    ("arbeidstherapie_tot_en_met", Invoer::Datum),
    ("afronding_minuten", Invoer::Getal),
];

/// Is there such a field? What anyone else sends along is not kept.
pub(super) fn bestaat(naam: &str) -> bool {
    if let Some((soort, nummer, veld)) = Rijsoort::van(naam) {
        return heeft(soort, veld) && soort.veld(nummer, veld) == naam;
    }
    if let Some(veld) = naam.strip_prefix(ANDER) {
        return is_van_patroon(veld);
    }
    ["week", "papier", "taal", "actie", GEMAAKT].contains(&naam)
        || WEEK.contains(&naam)
        || is_van_patroon(naam)
        || [BEGIN, BLOKKEN, TAKENOPBOUW, VERDER].into_iter().any(|velden| noemt(velden, naam))
}

/// Is it one of these?
pub(super) fn noemt(velden: &Velden, naam: &str) -> bool {
    velden.iter().any(|(veld, _)| *veld == naam)
}

fn heeft(soort: Rijsoort, veld: &str) -> bool {
    match soort {
        Rijsoort::Eigen => WEEK.contains(&veld),
        Rijsoort::Grens => noemt(GRENS, veld),
        Rijsoort::Taak => noemt(TAAK, veld) || VINKJES.contains(&veld),
    }
}

fn is_van_patroon(veld: &str) -> bool {
    ["soort", "stappen"].contains(&veld) || noemt(DAGELIJKS, veld) || noemt(RITME, veld)
}
