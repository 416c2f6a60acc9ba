// SPDX-License-Identifier: EUPL-1.2
//! The employee reads who looked in their dossier, day by day.

use super::{paden, tijd};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::{DossierId, Hoedanigheid, Lade};
use jiff::{Timestamp, civil::Date};

/// One reader, one drawer, one quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inzageregel {
    /// Who looked.
    pub naam: String,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// Into which drawer.
    pub lade: Lade,
    /// When the quarter of an hour began.
    pub kwartier: Timestamp,
    /// How often.
    pub aantal: u32,
}

/// A doctor who was not tied to the dossier opened it.
#[derive(Clone, PartialEq, Eq)]
pub struct Glasregel {
    /// Who, and where they work.
    pub wie: String,
    /// When.
    pub op: Timestamp,
    /// Until when.
    pub tot: Timestamp,
    /// Why, as they wrote it to the employee.
    pub reden: String,
}

/// The reads of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Inzagedag {
    dag: String,
    regels: Vec<Inzageblik>,
}

/// One read, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Inzageblik {
    tijd: String,
    wie: String,
    wat: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/inzage.html")]
pub struct Inzagepagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    glas: Vec<(String, String)>,
    dagen: Vec<Inzagedag>,
    afgekapt: bool,
}

impl Inzagepagina {
    /// The page of these reads, newest first; `afgekapt`: there are older ones that are not shown. `glas`: who opened
    /// it without being tied to it, in order.
    pub fn nieuw(
        kader: Kader,
        dossier: DossierId,
        glas: &[Glasregel],
        regels: &[Inzageregel],
        afgekapt: bool,
    ) -> Self {
        let t = kader.t;
        let mut dagen: Vec<(Date, Inzagedag)> = Vec::new();
        for regel in regels {
            let begin = tijd::in_amsterdam(regel.kwartier);
            if dagen.last().is_none_or(|(dag, _)| *dag != begin.date()) {
                let dag = Inzagedag { dag: t.dag_zonder_week(begin.date()), regels: Vec::new() };
                dagen.push((begin.date(), dag));
            }
            if let Some((_, dag)) = dagen.last_mut() {
                dag.regels.push(Inzageblik::nieuw(t, regel, &tijd::kwartier(t, &begin)));
            }
        }
        let stappen = vec![(t.k("dossier-mijn"), paden::dossier(dossier, None))];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, stappen),
            glas: glas.iter().rev().map(|regel| regel.in_woorden(t)).collect(),
            dagen: dagen.into_iter().map(|(_, dag)| dag).collect(),
            afgekapt,
            kader,
        }
    }
}

impl Glasregel {
    /// Who and when; until when and why.
    fn in_woorden(&self, t: Tekst) -> (String, String) {
        let wie = [("wie", self.wie.as_str().into()), ("moment", tijd::moment(t, self.op).into())];
        let tot = [("moment", tijd::moment(t, self.tot).into()), ("reden", self.reden.as_str().into())];
        (t.met("glas-inzage-regel", &wie), t.met("glas-inzage-tot", &tot))
    }
}

impl Inzageblik {
    fn nieuw(t: Tekst, regel: &Inzageregel, tijd: &str) -> Self {
        let rol = t.uit("rol", regel.hoedanigheid.woord());
        let lade = t.uit("lade", regel.lade.woord());
        Self {
            tijd: tijd.to_owned(),
            wie: t.met("inzage-wie", &[("naam", regel.naam.as_str().into()), ("rol", rol.into())]),
            wat: t.met("inzage-wat", &[("lade", lade.into()), ("aantal", regel.aantal.into())]),
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Inzagepagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let regel = |naam: &str, hoedanigheid, lade, kwartier: &str, aantal| Inzageregel {
            naam: naam.into(),
            hoedanigheid,
            lade,
            kwartier: kwartier.parse().expect("an instant"),
            aantal,
        };
        let regels = vec![
            regel("Mira de Wit", Hoedanigheid::Casemanager, Lade::Gedeeld, "2026-11-23T13:00:00Z", 3),
            regel("Sam <Bakker>", Hoedanigheid::Leidinggevende, Lade::Gedeeld, "2026-11-23T08:45:00Z", 1),
            // In Amsterdam this is already the next day.
            regel("Jan Smit", Hoedanigheid::Bedrijfsarts, Lade::Medisch, "2026-11-20T23:15:00Z", 2),
        ];
        let nieuw = |regels, afgekapt| Self::nieuw(kader.clone(), DossierId::new(23), &[], regels, afgekapt);
        let glas = Glasregel {
            wie: "Jan Smit (bedrijfsarts · Arbo Vooruit)".into(),
            op: "2026-11-23T09:00:00Z".parse().expect("an instant"),
            tot: "2026-11-24T09:00:00Z".parse().expect("an instant"),
            reden: "Waarneming voor <collega> Vermeer.".into(),
        };
        let met_glas = Self::nieuw(kader.clone(), DossierId::new(23), &[glas], &regels, false);
        vec![
            ("glas", met_glas),
            ("leeg", nieuw(&[], false)),
            ("gewoon", nieuw(&regels, false)),
            ("veel", nieuw(&regels, true)),
        ]
    }
}
