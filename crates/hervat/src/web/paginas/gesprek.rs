// SPDX-License-Identifier: EUPL-1.2
//! The employee prepares a talk with the employer: four questions, saved while typing, read by nobody else.

use super::formulierwerk::FORMULIER;
use super::paden;
use crate::web::bewaren::Bewaarstand;
use crate::web::formulier::{Invoer, Veld};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::DossierId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The answers, as they were typed. They do not print.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gesprek {
    /// What will I tell?
    pub vertellen: String,
    /// What have I learnt?
    pub geleerd: String,
    /// Which behaviour will I show?
    pub gedrag: String,
    /// What do I need?
    pub nodig: String,
}

impl Gesprek {
    /// The name of each question with its answer, in order.
    pub fn antwoorden(&self) -> [(&'static str, &str); 4] {
        [
            ("vertellen", &self.vertellen),
            ("geleerd", &self.geleerd),
            ("gedrag", &self.gedrag),
            ("nodig", &self.nodig),
        ]
    }
}

/// What the page is made of.
#[derive(Clone, Copy)]
pub struct Gesprekinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// The answers.
    pub gesprek: &'a Gesprek,
    /// The version that is stored; 0: none.
    pub versie: u32,
    /// When it was saved.
    pub bewaard_op: Option<Timestamp>,
    /// What is stored now, when that is not what the writer saw: in another window, for nobody else can.
    pub anders: Option<&'a Gesprek>,
}

/// The page.
#[derive(Template)]
#[template(path = "paginas/gesprek.html")]
pub struct Gesprekpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    anders: Vec<(String, String)>,
    botst: bool,
    velden: Vec<Veld>,
    versie: u32,
    stand: Option<Bewaarstand>,
    adres: String,
    terug: String,
}

impl Gesprekpagina {
    /// The page.
    pub fn nieuw(kader: Kader, invoer: &Gesprekinvoer<'_>) -> Self {
        let t = kader.t;
        let terug = paden::dossier(invoer.dossier, None);
        let veld = |(naam, waarde): (&'static str, &str)| {
            Veld::nieuw(t, naam, Invoer::Regels, t.uit("gesprek-vraag", naam))
                .hulp(t.uit("gesprek-hulp", naam))
                .waarde(waarde)
        };
        let in_woorden = |gesprek: &Gesprek| {
            let regel =
                |(naam, tekst): (&'static str, &str)| (t.uit("gesprek-vraag", naam), tekst.to_owned());
            gesprek.antwoorden().map(regel).to_vec()
        };
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(t.k("dossier-mijn"), terug.clone())]),
            anders: invoer.anders.map(in_woorden).unwrap_or_default(),
            botst: invoer.anders.is_some(),
            velden: invoer.gesprek.antwoorden().map(veld).to_vec(),
            versie: invoer.versie,
            stand: invoer.anders.is_none().then(|| Bewaarstand::nieuw(t, invoer.versie, invoer.bewaard_op)),
            adres: paden::gesprek(invoer.dossier),
            terug,
            kader,
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Gesprekpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use super::proef;
        let kader = proef::ingelogd(kader, "Noor van Dalen");
        let vol = Gesprek {
            vertellen: "Dat drie ochtenden goed gaan.".into(),
            geleerd: "Eerder pauze nemen <echt>.".into(),
            gedrag: String::new(),
            nodig: "Een vaste plek.".into(),
        };
        let leeg = Gesprek::default();
        let invoer = |gesprek, versie, anders| Gesprekinvoer {
            dossier: proef::id(),
            gesprek,
            versie,
            bewaard_op: (versie > 0).then(|| "2026-11-23T13:03:00Z".parse().expect("an instant")),
            anders,
        };
        vec![
            ("leeg", Self::nieuw(kader.clone(), &invoer(&leeg, 0, None))),
            ("vol", Self::nieuw(kader.clone(), &invoer(&vol, 2, None))),
            ("botsing", Self::nieuw(kader, &invoer(&vol, 3, Some(&leeg)))),
        ]
    }
}
