// SPDX-License-Identifier: EUPL-1.2
//! The addresses of the pages behind the login. Nouns; only here and in the router.

mod plan;

pub use plan::{plan, plan_met, plan_na, plan_pdf, plan_pdf_uwv};

use super::{Actie, Melding};
use dossier::{DienstverbandId, DossierId, Hoedanigheid};
use jiff::civil::Date;

/// Log in.
pub const INLOGGEN: &str = "/inloggen";
/// The employee's home.
pub const VANDAAG: &str = "/vandaag";
/// The casemanager's home.
pub const WERKVOORRAAD: &str = "/werkvoorraad";
/// The list of people of a leidinggevende, a bedrijfsarts or a coach.
pub const MENSEN: &str = "/mensen";

/// A dossier, seen in this capacity when one is named.
pub fn dossier(id: DossierId, als: Option<Hoedanigheid>) -> String {
    format!("/dossiers/{id}{}", vraag(&[("als", als.map(Hoedanigheid::woord))]))
}

/// A dossier, after something was done in it.
pub fn dossier_na(id: DossierId, als: Option<Hoedanigheid>, melding: Melding) -> String {
    let deel = [("als", als.map(Hoedanigheid::woord)), ("gedaan", Some(melding.woord()))];
    format!("/dossiers/{id}{}", vraag(&deel))
}

/// What was known in a dossier at the end of a day; of today when none is named.
pub fn stand(id: DossierId, op: Option<Date>, als: Option<Hoedanigheid>) -> String {
    let op = op.map(|dag| dag.to_string());
    let delen = [("als", als.map(Hoedanigheid::woord)), ("op", op.as_deref())];
    format!("/dossiers/{id}/stand{}", vraag(&delen))
}

/// The form of an act, and where it is sent.
pub fn handeling(id: DossierId, actie: Actie, als: Option<Hoedanigheid>) -> String {
    handeling_met(id, actie, als, &[])
}

/// The form of an act, with some of it filled in.
pub fn handeling_met(
    id: DossierId,
    actie: Actie,
    als: Option<Hoedanigheid>,
    velden: &[(&str, Option<&str>)],
) -> String {
    let mut delen = vec![("als", als.map(Hoedanigheid::woord))];
    delen.extend_from_slice(velden);
    format!("/dossiers/{id}/{}{}", actie.pad(), vraag(&delen))
}

/// Who looked in a dossier.
pub fn inzage(id: DossierId) -> String {
    format!("/dossiers/{id}/inzage")
}

/// Look for the patient of a colleague.
pub const WAARNEMING: &str = "/waarneming";

/// The functional part of the probleemanalyse, every version.
pub fn probleemanalyse(id: DossierId, als: Option<Hoedanigheid>) -> String {
    format!("/dossiers/{id}/probleemanalyse{}", vraag(&[("als", als.map(Hoedanigheid::woord))]))
}

/// The same, after a version was sent.
pub fn probleemanalyse_verstuurd(id: DossierId) -> String {
    format!("/dossiers/{id}/probleemanalyse?verstuurd=ja")
}

/// One version of it as PDF.
pub fn probleemanalyse_pdf(id: DossierId, versie: u32, als: Option<Hoedanigheid>) -> String {
    format!("/dossiers/{id}/probleemanalyse/{versie}/pdf{}", vraag(&[("als", als.map(Hoedanigheid::woord))]))
}

/// The draft of the bedrijfsarts.
pub fn probleemanalyse_concept(id: DossierId) -> String {
    format!("/dossiers/{id}/probleemanalyse/concept")
}

/// The draft as the employer would read it, and where it is sent from.
pub fn probleemanalyse_voorbeeld(id: DossierId) -> String {
    format!("/dossiers/{id}/probleemanalyse/concept/voorbeeld")
}

/// The medical drawer.
pub fn medisch(id: DossierId) -> String {
    format!("/dossiers/{id}/medisch")
}

/// A copy of it as PDF.
pub fn medisch_pdf(id: DossierId) -> String {
    format!("/dossiers/{id}/medisch/pdf")
}

/// A doctor's own working notes.
pub fn aantekeningen(id: DossierId) -> String {
    format!("/dossiers/{id}/aantekeningen")
}

/// Erase them.
pub fn aantekeningen_wissing(id: DossierId) -> String {
    format!("/dossiers/{id}/aantekeningen/wissing")
}

/// Where an employee says that they saw who broke the glass.
pub fn glas_kennisneming(id: DossierId) -> String {
    format!("/dossiers/{id}/glas/kennisneming")
}

/// Break the glass.
pub fn glas(id: DossierId) -> String {
    format!("/dossiers/{id}/glas")
}

/// The employee's own preparation of a talk.
pub fn gesprek(id: DossierId) -> String {
    format!("/dossiers/{id}/gesprek")
}

/// The form to report someone ill, and where it is sent.
pub fn ziekmelding(id: DienstverbandId) -> String {
    format!("/dienstverbanden/{id}/ziekmelding")
}

/// A query of the parts that say something; empty when none does.
pub fn vraag(delen: &[(&str, Option<&str>)]) -> String {
    let mut uit = String::new();
    for (naam, waarde) in delen {
        let Some(waarde) = waarde.filter(|waarde| !waarde.is_empty()) else { continue };
        uit.push(if uit.is_empty() { '?' } else { '&' });
        uit.push_str(naam);
        uit.push('=');
        uit.push_str(&gecodeerd(waarde));
    }
    uit
}

/// Percent-encoded as a query wants it.
fn gecodeerd(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for byte in tekst.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            uit.push(char::from(byte));
        } else {
            uit.push('%');
            uit.extend(
                [byte >> 4, byte & 0xF].map(|vier| char::from(b"0123456789ABCDEF"[usize::from(vier)])),
            );
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_vraag_noemt_alleen_wat_er_is() {
        assert_eq!(vraag(&[("a", None), ("b", Some(""))]), "");
        let delen = [("naam", Some("Zoë & co")), ("team", None), ("na", Some("2026-11-23_ab"))];
        assert_eq!(vraag(&delen), "?naam=Zo%C3%AB%20%26%20co&na=2026-11-23_ab");
    }

    #[test]
    fn de_hoedanigheid_reist_mee() {
        let id = DossierId::new(10);
        let adres = handeling(id, Actie::HerstelCorrigeren, Some(Hoedanigheid::Casemanager));
        assert_eq!(adres, format!("/dossiers/{id}/herstel/correctie?als=casemanager"));
    }
}
