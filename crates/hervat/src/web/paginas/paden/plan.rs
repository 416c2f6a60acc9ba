// SPDX-License-Identifier: EUPL-1.2
//! The addresses of the plan van aanpak.

use super::vraag;
use crate::web::paginas::plan::Planmelding;
use dossier::{DossierId, Hoedanigheid};

/// The plan, or a page under it (`/einddoel`), seen in this capacity when one is named.
pub fn plan(id: DossierId, onder: &str, als: Option<Hoedanigheid>) -> String {
    plan_met(id, onder, als, &[])
}

/// The same, with some of it filled in.
pub fn plan_met(id: DossierId, onder: &str, als: Option<Hoedanigheid>, velden: &[(&str, &str)]) -> String {
    let mut delen = vec![("als", als.map(Hoedanigheid::woord))];
    delen.extend(velden.iter().map(|(naam, waarde)| (*naam, Some(*waarde))));
    format!("/dossiers/{id}/plan{onder}{}", vraag(&delen))
}

/// The plan, or a page under it, after something was done with it.
pub fn plan_na(id: DossierId, onder: &str, als: Option<Hoedanigheid>, melding: Planmelding) -> String {
    plan_met(id, onder, als, &[("gedaan", melding.woord())])
}

/// A version as PDF, without a burgerservicenummer.
pub fn plan_pdf(id: DossierId, versie: u32, als: Option<Hoedanigheid>) -> String {
    plan(id, &format!("/versies/{versie}/pdf"), als)
}

/// The copy for UWV: the one that has the burgerservicenummer.
pub fn plan_pdf_uwv(id: DossierId, versie: u32, als: Option<Hoedanigheid>) -> String {
    plan_met(id, &format!("/versies/{versie}/pdf"), als, &[("bsn", "uwv")])
}
