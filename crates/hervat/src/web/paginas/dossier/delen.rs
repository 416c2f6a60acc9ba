// SPDX-License-Identifier: EUPL-1.2
//! The terms of a dossier in three tables: what is for now, what comes later, what is no longer asked.

use crate::web::keten::Termijntabel;
use crate::web::opmaak::Toon;

/// The three tables; the last two stay closed until somebody asks.
#[derive(Debug)]
pub(super) struct Termijndelen {
    pub(super) nu: Termijntabel,
    pub(super) later: Termijntabel,
    pub(super) voorbij: Termijntabel,
}

impl Termijndelen {
    /// So many of what comes later stand with what is for now: one looks a little ahead.
    const VOORUIT: usize = 2;

    /// Divides the rows; what comes first on top, for the rest in the order of the whole.
    pub(super) fn van(tabel: Termijntabel) -> Self {
        let leeg = || Termijntabel { rijen: Vec::new(), ..tabel.clone() };
        let mut delen = Self { nu: leeg(), later: leeg(), voorbij: leeg() };
        let mut vooruit = 0;
        for rij in tabel.rijen {
            let deel = match rij.label.toon {
                Toon::Gedaan | Toon::Rustig => &mut delen.voorbij,
                Toon::Nu | Toon::TeLaat | Toon::Medisch => &mut delen.nu,
                Toon::Straks if rij.eerst => &mut delen.nu,
                Toon::Straks if vooruit < Self::VOORUIT => {
                    vooruit += 1;
                    &mut delen.nu
                }
                Toon::Straks => &mut delen.later,
            };
            deel.rijen.push(rij);
        }
        // What comes first stands on top, also when the law lists it later.
        delen.nu.rijen.sort_by_key(|rij| !rij.eerst);
        delen
    }

    pub(super) fn later_tonen(&self) -> String {
        tonen(&self.later, "dossier-later")
    }

    pub(super) fn voorbij_tonen(&self) -> String {
        tonen(&self.voorbij, "dossier-voorbij")
    }
}

fn tonen(deel: &Termijntabel, sleutel: &str) -> String {
    deel.t.met(sleutel, &[("aantal", deel.rijen.len().into())])
}
