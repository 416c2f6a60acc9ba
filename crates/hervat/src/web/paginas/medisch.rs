// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer as bedrijfsarts and employee read it. In another colour, and it says who reads it.
//!
//! It gets texts with the access they were read with; its template opens them.

use super::rechten::roepnaam;
use super::{paden, tijd};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use crate::zaak::medisch::{Blad, Medischetekst, Soort};
use askama::Template;
use dossier::{DossierId, Hoedanigheid};

/// Whose drawer, seen by whom.
pub struct Medischinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose.
    pub naam: &'a str,
    /// In which capacity the viewer reads.
    pub als: Hoedanigheid,
    /// What stands in it with who wrote it and where they work, the oldest first.
    pub bladen: Vec<(Blad, String)>,
    /// Can PDFs be made here?
    pub pdf: bool,
}

/// One writing, in words.
struct Regel {
    kop: String,
    wie: String,
    zin: Option<String>,
    velden: Vec<(String, Medischetekst)>,
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
    pub fn nieuw(kader: Kader, invoer: Medischinvoer<'_>) -> Self {
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
            pdf: (invoer.pdf && !invoer.bladen.is_empty()).then(|| paden::medisch_pdf(invoer.dossier)),
            regels: invoer.bladen.into_iter().rev().map(|blad| Regel::nieuw(t, blad)).collect(),
            aantekeningen: (!eigen).then(|| paden::aantekeningen(invoer.dossier)),
            kader,
        }
    }
}

impl Regel {
    fn nieuw(t: Tekst, (blad, schrijver): (Blad, String)) -> Self {
        let zin = match blad.soort {
            Soort::Probleemanalyse(_) => None,
            Soort::Glas(tot) => Some(t.met("medisch-glas-tot", &[("moment", tijd::moment(t, tot).into())])),
        };
        let wie = [("wie", schrijver.into()), ("moment", tijd::moment(t, blad.op).into())];
        let velden = blad.velden.into_iter();
        Self {
            kop: kop(t, blad.soort),
            wie: t.met("medisch-wie", &wie),
            zin,
            velden: velden.map(|(veld, tekst)| (t.uit("medisch-veld", veld), tekst)).collect(),
        }
    }
}

/// What a writing is called.
pub fn kop(t: Tekst, soort: Soort) -> String {
    match soort {
        Soort::Probleemanalyse(versie) => t.met("medisch-kop-probleemanalyse", &[("versie", versie.into())]),
        Soort::Glas(_) => t.k("medisch-kop-glas"),
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Medischpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use super::proef;
        use crate::zaak::medisch::proef::blad;
        let deel = || {
            let velden = [
                ("klachten_en_beperkingen", "Kan niet lang <staan>.\nSlaapt slecht."),
                ("prognose", "Kans op volledig herstel is groot."),
            ];
            let blad = blad(Soort::Probleemanalyse(1), &velden, "2026-07-24T08:30:00Z");
            (blad, "Iris Vermeer (bedrijfsarts)".to_owned())
        };
        let glas = || {
            let reden = [("reden", "Waarneming voor collega Vermeer, spoedvraag van de werknemer.")];
            let tot = "2026-11-24T09:00:00Z".parse().expect("an instant");
            (blad(Soort::Glas(tot), &reden, "2026-11-23T09:00:00Z"), "Jan Smit (bedrijfsarts)".to_owned())
        };
        let nieuw = |naam, als, bladen| {
            let invoer =
                Medischinvoer { dossier: proef::id(), naam: "Noor van Dalen", als, bladen, pdf: true };
            Self::nieuw(proef::ingelogd(kader, naam), invoer)
        };
        vec![
            ("werknemer", nieuw("Noor van Dalen", Hoedanigheid::Werknemer, vec![deel(), glas()])),
            ("bedrijfsarts", nieuw("Iris Vermeer", Hoedanigheid::Bedrijfsarts, vec![deel()])),
            ("leeg", nieuw("Noor van Dalen", Hoedanigheid::Werknemer, Vec::new())),
        ]
    }
}
