// SPDX-License-Identifier: EUPL-1.2
//! One fact on a page of its own, with what is known already beside it.

use super::feitformulier::Feitformulier;
use super::staat::{Invulling, Staat, naam};
use super::woorden;
use crate::web::formulier::{Fouten, Foutenlijst};
use crate::web::{Kader, Tekst};
use askama::Template;
use serde_json::Value;

/// The page.
#[derive(Debug, Template)]
#[template(path = "publiek/feit.html")]
pub struct Feitpagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    venstertitel: String,
    uitleg: Option<String>,
    fouten: Option<Foutenlijst>,
    formulier: Feitformulier,
    rijen: Vec<Feitrij>,
}

/// A fact that is known, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Feitrij {
    pub(super) plaats: usize,
    pub(super) wat: String,
    pub(super) inhoud: String,
    pub(super) fout: Option<String>,
}

impl Feitrij {
    /// All of them, each with what is wrong with it.
    pub(super) fn alle(t: Tekst, lijst: &[Value], fouten: &Fouten) -> Vec<Self> {
        let rij = |(plaats, feit): (usize, &Value)| Self {
            plaats,
            wat: woorden::kop(t, naam(feit)),
            inhoud: woorden::inhoud(t, feit),
            fout: fouten.van(&format!("feit-{}", plaats + 1)).map(str::to_owned),
        };
        lijst.iter().enumerate().map(rij).collect()
    }
}

impl Feitpagina {
    pub(super) fn nieuw(kader: Kader, staat: &Staat, invulling: &Invulling, fouten: &Fouten) -> Self {
        let t = kader.t;
        let titel = woorden::kop(t, invulling.feit);
        Self {
            t,
            venstertitel: fouten.titel(t, titel.clone()),
            titel,
            uitleg: woorden::uitleg(t, invulling.feit),
            fouten: fouten.lijst(t),
            formulier: Feitformulier::nieuw(t, staat, invulling, fouten),
            rijen: Feitrij::alle(t, &staat.lijst, fouten),
            kader,
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Feitpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let feiten = r#"{"feiten":[{"feit":"ziek","van":"2026-06-15"},{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"}]}"#;
        let met = |delen: &[(&str, &str)]| {
            let delen = std::iter::once(("feiten", feiten)).chain(delen.iter().copied());
            let staat = Staat::lees(delen.map(|(naam, waarde)| (naam.into(), waarde.into())).collect());
            match super::Blad::van(kader.clone(), staat).soort {
                super::Soort::Feit(pagina) => *pagina,
                super::Soort::Termijnen(_) | super::Soort::Watals(_) => panic!("another page"),
            }
        };
        vec![
            ("leeg", met(&[("actie", "kies:loonsanctie")])),
            ("veranderen", met(&[("actie", "wijzig:1")])),
            ("terugval", met(&[("actie", "kies"), ("keuze", "ziek")])),
            (
                "fouten",
                met(&[
                    ("feit", "loonsanctie"),
                    ("actie", "zet"),
                    ("besluit_verzonden_op", "31-02-2028"),
                    ("weken", "60"),
                ]),
            ),
            (
                "andere-feiten",
                met(&[("feit", "ziek"), ("actie", "zet"), ("plaats", "0"), ("van", "2026-08-01")]),
            ),
        ]
    }
}
