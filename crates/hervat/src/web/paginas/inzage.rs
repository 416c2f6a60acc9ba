// SPDX-License-Identifier: EUPL-1.2
//! The employee reads who looked in their dossier, day by day.

use super::{paden, tijd};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use crate::zaak::medisch::Medischetekst;
use askama::Template;
use dossier::{DossierId, Hoedanigheid};
use jiff::{Timestamp, civil::Date};
use store::Ingezien;

/// One reader, one thing seen, one quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inzageregel {
    /// Who looked.
    pub naam: String,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// What they saw.
    pub wat: Ingezien,
    /// When the quarter of an hour began.
    pub kwartier: Timestamp,
    /// How often.
    pub aantal: u32,
}

/// A doctor who was not tied to the dossier opened it.
pub struct Glasregel {
    /// Who, and where they work.
    pub wie: String,
    /// When.
    pub op: Timestamp,
    /// Until when.
    pub tot: Timestamp,
    /// Why, as they wrote it to the employee.
    pub reden: Option<Medischetekst>,
}

/// The same, in words.
struct Glasblik {
    wie: String,
    tot: String,
    reden: Option<Medischetekst>,
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
#[derive(Template)]
#[template(path = "paginas/inzage.html")]
pub struct Inzagepagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    glas: Vec<Glasblik>,
    dagen: Vec<Inzagedag>,
    afgekapt: bool,
}

impl Inzagepagina {
    /// The page of these reads, newest first; `afgekapt`: there are older ones that are not shown. `glas`: who opened
    /// it without being tied to it, in order.
    pub fn nieuw(
        kader: Kader,
        dossier: DossierId,
        glas: Vec<Glasregel>,
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
            glas: glas.into_iter().rev().map(|regel| regel.in_woorden(t)).collect(),
            dagen: dagen.into_iter().map(|(_, dag)| dag).collect(),
            afgekapt,
            kader,
        }
    }
}

impl Glasregel {
    /// Who and when; until when and why.
    fn in_woorden(self, t: Tekst) -> Glasblik {
        let wie = [("wie", self.wie.into()), ("moment", tijd::moment(t, self.op).into())];
        let tot = [("moment", tijd::moment(t, self.tot).into())];
        Glasblik {
            wie: t.met("glas-inzage-regel", &wie),
            tot: t.met("glas-inzage-tot", &tot),
            reden: self.reden,
        }
    }
}

impl Inzageblik {
    fn nieuw(t: Tekst, regel: &Inzageregel, tijd: &str) -> Self {
        let rol = t.uit("rol", regel.hoedanigheid.woord());
        let aantal = ("aantal", regel.aantal.into());
        Self {
            tijd: tijd.to_owned(),
            wie: t.met("inzage-wie", &[("naam", regel.naam.as_str().into()), ("rol", rol.into())]),
            wat: match regel.wat {
                Ingezien::Lade(lade) => {
                    t.met("inzage-wat", &[("lade", t.uit("lade", lade.woord()).into()), aantal])
                }
                Ingezien::Bsn => t.met("inzage-bsn", &[aantal]),
            },
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Inzagepagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use dossier::Lade;
        let regel = |naam: &str, hoedanigheid, wat: Ingezien, kwartier: &str, aantal| Inzageregel {
            naam: naam.into(),
            hoedanigheid,
            wat,
            kwartier: kwartier.parse().expect("an instant"),
            aantal,
        };
        let regels = vec![
            regel("Mira de Wit", Hoedanigheid::Casemanager, Lade::Gedeeld.into(), "2026-11-23T13:00:00Z", 3),
            regel(
                "Sam <Bakker>",
                Hoedanigheid::Leidinggevende,
                Lade::Gedeeld.into(),
                "2026-11-23T08:45:00Z",
                1,
            ),
            regel("Mira de Wit", Hoedanigheid::Casemanager, Ingezien::Bsn, "2026-11-23T08:15:00Z", 1),
            regel("Noor van Dalen", Hoedanigheid::Werknemer, Ingezien::Bsn, "2026-11-23T08:00:00Z", 2),
            // In Amsterdam this is already the next day.
            regel("Jan Smit", Hoedanigheid::Bedrijfsarts, Lade::Medisch.into(), "2026-11-20T23:15:00Z", 2),
        ];
        let nieuw =
            |regels, afgekapt| Self::nieuw(kader.clone(), DossierId::new(23), Vec::new(), regels, afgekapt);
        let glas = Glasregel {
            wie: "Jan Smit (bedrijfsarts · Arbo Vooruit)".into(),
            op: "2026-11-23T09:00:00Z".parse().expect("an instant"),
            tot: "2026-11-24T09:00:00Z".parse().expect("an instant"),
            reden: Some(crate::zaak::medisch::proef::tekst("Waarneming voor <collega> Vermeer.")),
        };
        let met_glas = Self::nieuw(kader.clone(), DossierId::new(23), vec![glas], &regels, false);
        vec![
            ("glas", met_glas),
            ("leeg", nieuw(&[], false)),
            ("gewoon", nieuw(&regels, false)),
            ("veel", nieuw(&regels, true)),
        ]
    }
}
