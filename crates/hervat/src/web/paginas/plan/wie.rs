// SPDX-License-Identifier: EUPL-1.2
//! Who has to do something, in words to whoever reads them.

use crate::web::Tekst;
use crate::web::paginas::rechten::roepnaam;
use dossier::plan::Zijde;
use dossier::{Handtekening, Hoedanigheid, Ondertekening, PersoonId, Planversie};

/// `jouw handtekening en de handtekening van je werkgever`: what a version still waits for.
pub(super) fn nog_nodig(t: Tekst, versie: &Planversie, kijker: Hoedanigheid, werknemer: &str) -> String {
    let nodig = Zijde::ALLE.iter().filter(|zijde| versie.van(**zijde).is_none());
    let wie: Vec<_> = nodig.map(|zijde| handtekening(t, *zijde, kijker, werknemer)).collect();
    match wie.as_slice() {
        [een, ander] => t.met("plan-en", &[("een", een.as_str().into()), ("ander", ander.as_str().into())]),
        anders => anders.join(", "),
    }
}

fn handtekening(t: Tekst, zijde: Zijde, kijker: Hoedanigheid, werknemer: &str) -> String {
    let eigen = kijker == Hoedanigheid::Werknemer;
    match zijde {
        Zijde::Werknemer if eigen => t.k("plan-wie-jij"),
        Zijde::Werknemer => t.met("plan-wie-werknemer", &[("naam", roepnaam(werknemer).into())]),
        Zijde::Werkgever if eigen => t.k("plan-wie-je-werkgever"),
        Zijde::Werkgever => t.k("plan-wie-werkgever"),
    }
}

/// That the employee does not sign this version, and what then; none when they did not say so. Said wherever the version
/// is spoken of: it binds nobody, and everybody should know it.
pub(super) fn tekent_niet(
    t: Tekst,
    versie: &Planversie,
    kijker: Hoedanigheid,
    werknemer: &str,
) -> Option<String> {
    let geweigerd =
        |handtekening: &&Handtekening| matches!(handtekening.uitkomst, Ondertekening::Geweigerd { .. });
    versie.van(Zijde::Werknemer).filter(geweigerd)?;
    if kijker == Hoedanigheid::Werknemer {
        return Some(t.k("plan-tekent-niet-jij"));
    }
    Some(t.met("plan-tekent-niet", &[("naam", roepnaam(werknemer).into())]))
}

/// A side, when nobody is known by name yet.
pub(super) fn zijde(t: Tekst, zijde: Zijde, werknemer: &str) -> String {
    match zijde {
        Zijde::Werknemer => werknemer.to_owned(),
        Zijde::Werkgever => t.k("teken-werkgever"),
    }
}

/// The name of this person.
pub(super) fn naam(namen: &[(PersoonId, String)], wie: PersoonId) -> Option<String> {
    namen.iter().find(|(persoon, _)| *persoon == wie).map(|(_, naam)| naam.clone())
}
