// SPDX-License-Identifier: EUPL-1.2
//! The addresses of the pages behind the login. Nouns; only here and in the router.

use super::{Actie, Melding};
use dossier::{DienstverbandId, DossierId, Hoedanigheid};

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
