// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer as bedrijfsarts and employee read it. In another colour, and it says who reads it.
//!
//! It gets texts that were opened elsewhere, by the one module that can; it cannot open anything itself.

use super::rechten::roepnaam;
use super::{paden, tijd};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::{DossierId, Hoedanigheid};
use jiff::Timestamp;

/// What kind of writing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bladsoort {
    /// The medical part of this version of the probleemanalyse.
    Probleemanalyse(u32),
    /// The glass was broken, until then.
    Glas(Timestamp),
}

/// One writing in the drawer. It does not print what it holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Blad {
    /// What it is.
    pub soort: Bladsoort,
    /// The word of each field with its text, in order, without empty ones.
    pub velden: Vec<(&'static str, String)>,
    /// Who wrote it, and where they work.
    pub door: String,
    /// When.
    pub op: Timestamp,
}

/// Whose drawer, seen by whom.
#[derive(Clone, Copy)]
pub struct Medischinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose.
    pub naam: &'a str,
    /// In which capacity the viewer reads.
    pub als: Hoedanigheid,
    /// What stands in it, the oldest first.
    pub bladen: &'a [Blad],
    /// Can PDFs be made here?
    pub pdf: bool,
}

/// One writing, in words.
struct Regel {
    kop: String,
    wie: String,
    zin: Option<String>,
    velden: Vec<(String, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "paginas/medisch.html")]
pub struct Medischpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    titel: String,
    zinnen: Vec<String>,
    regels: Vec<Regel>,
    pdf: Option<String>,
    aantekeningen: Option<String>,
}

impl Medischpagina {
    /// The page, the latest on top.
    pub fn nieuw(kader: Kader, invoer: &Medischinvoer<'_>) -> Self {
        let t = kader.t;
        let eigen = invoer.als == Hoedanigheid::Werknemer;
        let naam = [("naam", roepnaam(invoer.naam).into())];
        let kop = if eigen { t.k("dossier-mijn") } else { invoer.naam.to_owned() };
        let titel = if eigen {
            t.k("medisch-titel-mijn")
        } else {
            t.met("medisch-titel-van", &[("naam", invoer.naam.into())])
        };
        let wie = if eigen { t.k("medisch-wie-leest-jij") } else { t.met("medisch-wie-leest", &naam) };
        let leeg = invoer.bladen.is_empty().then(|| t.k("medisch-leeg"));
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(kop, paden::dossier(invoer.dossier, None))]),
            titel,
            zinnen: [wie].into_iter().chain(leeg).collect(),
            regels: invoer.bladen.iter().rev().map(|blad| Regel::nieuw(t, blad)).collect(),
            pdf: (invoer.pdf && !invoer.bladen.is_empty()).then(|| paden::medisch_pdf(invoer.dossier)),
            aantekeningen: (!eigen).then(|| paden::aantekeningen(invoer.dossier)),
            kader,
        }
    }
}

impl Regel {
    fn nieuw(t: Tekst, blad: &Blad) -> Self {
        let (kop, zin) = match blad.soort {
            Bladsoort::Probleemanalyse(versie) => {
                (t.met("medisch-kop-probleemanalyse", &[("versie", versie.into())]), None)
            }
            Bladsoort::Glas(tot) => {
                let zin = t.met("medisch-glas-tot", &[("moment", tijd::moment(t, tot).into())]);
                (t.k("medisch-kop-glas"), Some(zin))
            }
        };
        let wie = [("wie", blad.door.as_str().into()), ("moment", tijd::moment(t, blad.op).into())];
        Self {
            kop,
            wie: t.met("medisch-wie", &wie),
            zin,
            velden: blad
                .velden
                .iter()
                .map(|(veld, tekst)| (t.uit("medisch-veld", veld), tekst.clone()))
                .collect(),
        }
    }
}

#[cfg(test)]
pub(super) fn proefbladen() -> Vec<Blad> {
    let op = |tekst: &str| tekst.parse().expect("an instant");
    vec![
        Blad {
            soort: Bladsoort::Probleemanalyse(1),
            velden: vec![
                ("klachten_en_beperkingen", "Kan niet lang <staan>.\nSlaapt slecht.".into()),
                ("prognose", "Kans op volledig herstel is groot.".into()),
            ],
            door: "Iris Vermeer (bedrijfsarts)".into(),
            op: op("2026-07-24T08:30:00Z"),
        },
        Blad {
            soort: Bladsoort::Glas(op("2026-11-24T09:00:00Z")),
            velden: vec![("reden", "Waarneming voor collega Vermeer, spoedvraag van de werknemer.".into())],
            door: "Jan Smit (bedrijfsarts)".into(),
            op: op("2026-11-23T09:00:00Z"),
        },
    ]
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Medischpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use super::proef;
        let invoer = |als, bladen| Medischinvoer {
            dossier: proef::id(),
            naam: "Noor van Dalen",
            als,
            bladen,
            pdf: true,
        };
        let bladen = proefbladen();
        let nieuw = |naam, als, bladen| Self::nieuw(proef::ingelogd(kader, naam), &invoer(als, bladen));
        vec![
            ("werknemer", nieuw("Noor van Dalen", Hoedanigheid::Werknemer, &bladen[..])),
            ("bedrijfsarts", nieuw("Iris Vermeer", Hoedanigheid::Bedrijfsarts, &bladen[..1])),
            ("leeg", nieuw("Noor van Dalen", Hoedanigheid::Werknemer, &[])),
        ]
    }
}
