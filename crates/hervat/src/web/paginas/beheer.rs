// SPDX-License-Identifier: EUPL-1.2
//! Where beheerder and functionaris gegevensbescherming begin: what their role does today, and that it opens no
//! dossier.

use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::Hoedanigheid;

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/beheer.html")]
pub struct Beheerpagina {
    kader: Kader,
    t: Tekst,
    rollen: Vec<Hoedanigheid>,
}

impl Beheerpagina {
    /// The page for whoever holds these roles.
    pub fn nieuw(kader: Kader, rollen: Vec<Hoedanigheid>) -> Self {
        Self { t: kader.t, kader, rollen }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Beheerpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let nieuw = |rollen: &[Hoedanigheid]| Self::nieuw(kader.clone(), rollen.to_vec());
        vec![
            ("beheerder", nieuw(&[Hoedanigheid::Beheerder])),
            ("beide", nieuw(&[Hoedanigheid::Beheerder, Hoedanigheid::Fg])),
        ]
    }
}
