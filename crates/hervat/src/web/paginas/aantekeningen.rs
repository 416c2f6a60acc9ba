// SPDX-License-Identifier: EUPL-1.2
//! A doctor's own working notes about one dossier: written, saved while typing, and erased when the author says so.

use super::formulierwerk::FORMULIER;
use super::paden;
use crate::web::bewaren::Bewaarstand;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::DossierId;
use jiff::Timestamp;

/// What the page is made of. It does not print what it holds.
#[derive(Clone, Copy)]
pub struct Aantekeninginvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose dossier.
    pub naam: &'a str,
    /// What stands there, or what was typed.
    pub tekst: &'a str,
    /// The version that is stored; 0: none.
    pub versie: u32,
    /// When it was saved.
    pub bewaard_op: Option<Timestamp>,
    /// What is stored now, when that is not what the writer saw: in another window, for nobody else can.
    pub anders: Option<&'a str>,
}

/// The page.
#[derive(Template)]
#[template(path = "paginas/aantekeningen.html")]
pub struct Aantekeningenpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    fouten: Option<Foutenlijst>,
    anders: Option<String>,
    tekst: Veld,
    versie: u32,
    stand: Option<Bewaarstand>,
    wissen: Option<Vinkje>,
    adres: String,
    wisadres: String,
    terug: String,
}

impl Aantekeningenpagina {
    /// The page; `fouten` says why it is shown again.
    pub fn nieuw(kader: Kader, invoer: &Aantekeninginvoer<'_>, fouten: &Fouten) -> Self {
        let t = kader.t;
        let titel = t.met("aantekening-titel", &[("naam", invoer.naam.into())]);
        let terug = paden::dossier(invoer.dossier, None);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(invoer.naam.to_owned(), terug.clone())]),
            paginatitel: fouten.titel(t, titel.clone()),
            titel,
            fouten: fouten.lijst(t),
            anders: invoer.anders.map(str::to_owned),
            tekst: Veld::nieuw(t, "aantekening", Invoer::Regels, t.k("aantekening-veld"))
                .waarde(invoer.tekst)
                .met_fouten(fouten),
            versie: invoer.versie,
            stand: invoer.anders.is_none().then(|| Bewaarstand::nieuw(t, invoer.versie, invoer.bewaard_op)),
            wissen: (invoer.versie > 0)
                .then(|| Vinkje::nieuw("zeker", t.k("aantekening-zeker"), "").met_fouten(fouten)),
            adres: paden::aantekeningen(invoer.dossier),
            wisadres: paden::aantekeningen_wissing(invoer.dossier),
            terug,
            kader,
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Aantekeningenpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use super::proef;
        let kader = proef::ingelogd(kader, "Iris Vermeer");
        let leeg = Aantekeninginvoer {
            dossier: proef::id(),
            naam: "Noor van Dalen",
            tekst: "",
            versie: 0,
            bewaard_op: None,
            anders: None,
        };
        let vol = Aantekeninginvoer {
            tekst: "Volgende keer vragen naar <thuis>.",
            versie: 3,
            bewaard_op: Some("2026-11-23T13:03:00Z".parse().expect("an instant")),
            ..leeg
        };
        let glas = Some(crate::web::Glasstrook("2026-11-24T09:00:00Z".parse().expect("an instant")));
        let mut fouten = Fouten::default();
        fouten.bij("zeker", kader.t.k("aantekening-fout-zeker"));
        vec![
            ("leeg", Self::nieuw(kader.clone(), &leeg, &Fouten::default())),
            ("vol", Self::nieuw(kader.clone(), &vol, &Fouten::default())),
            ("waarnemer", Self::nieuw(kader.clone().met_glas(glas), &vol, &Fouten::default())),
            ("niet-zeker", Self::nieuw(kader.clone(), &vol, &fouten)),
            (
                "botsing",
                Self::nieuw(
                    kader,
                    &Aantekeninginvoer { anders: Some("In het andere venster."), ..vol },
                    &Fouten::default(),
                ),
            ),
        ]
    }
}
