// SPDX-License-Identifier: EUPL-1.2
//! What a page is told about people: the rights of the viewer, and who is involved.

use crate::web::Tekst;
use dossier::{Betrokkenheid, DossierId, Hoedanigheid, Recht, mag};

/// The rights of one viewer in one dossier, in one capacity. A page shows nothing that is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rechten(Vec<Recht>);

impl Rechten {
    /// Asks the policy for every right.
    pub fn van(betrokkenheid: &Betrokkenheid, dossier: DossierId, als: Hoedanigheid) -> Self {
        let verleend = |recht: &Recht| mag(betrokkenheid, dossier, *recht, Some(als)).is_ok();
        Self(Recht::ALLE.iter().copied().filter(verleend).collect())
    }

    /// Is this one of them?
    pub fn heeft(&self, recht: Recht) -> bool {
        self.0.contains(&recht)
    }
}

/// Someone who is involved in a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Betrokkene {
    /// How they are called.
    pub naam: String,
    /// As what.
    pub hoedanigheid: Hoedanigheid,
    /// Where they work, when that says something: the arbodienst, the bureau.
    pub bij: Option<String>,
}

impl Betrokkene {
    /// `casemanager · Arbo Vooruit`.
    pub fn rol(&self, t: &Tekst) -> String {
        let rol = t.uit("rol", self.hoedanigheid.woord());
        self.bij.as_ref().map_or_else(|| rol.clone(), |bij| format!("{rol} · {bij}"))
    }
}

/// How someone is called in a sentence: the first name, unless that is only an initial.
pub fn roepnaam(naam: &str) -> &str {
    let eerste = naam.split_whitespace().next().unwrap_or(naam);
    if eerste.ends_with('.') || eerste.chars().count() < 2 { naam } else { eerste }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_voorletter_is_geen_roepnaam() {
        assert_eq!(roepnaam("Noor van Dalen"), "Noor");
        assert_eq!(roepnaam("N. van Dalen"), "N. van Dalen");
        assert_eq!(roepnaam("Noor"), "Noor");
        assert_eq!(roepnaam(""), "");
    }
}
