// SPDX-License-Identifier: EUPL-1.2
//! Breaking the glass: a doctor looks for a colleague's patient, reads what opening the dossier means, and gives the
//! reason that the employee will read.
//!
//! The search lists nothing: one exact name at one employer, and the same answer whether nobody is called so or there
//! is no dossier.

use super::formulierwerk::FORMULIER;
use super::paden::WAARNEMING;
use super::rechten::roepnaam;
use super::{paden, tijd};
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::DossierId;
use jiff::Timestamp;
use serde::Deserialize;

/// The fewest characters of a reason that says something.
const KORTSTE_REDEN: usize = 10;
/// The most characters of a reason.
const LANGSTE_REDEN: usize = 1_000;

/// What was typed to look for somebody. It does not print.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Zoekformulier {
    /// The employee, as they are called.
    pub naam: String,
    /// The employer, as it is called.
    pub werkgever: String,
}

impl Zoekformulier {
    /// Name and employer, as typed but for the space around them.
    ///
    /// # Errors
    /// When one of them is empty.
    pub fn lees(&self, t: Tekst) -> Result<(&str, &str), Fouten> {
        let mut fouten = Fouten::default();
        for (veld, tekst) in [("naam", &self.naam), ("werkgever", &self.werkgever)] {
            if tekst.trim().is_empty() {
                fouten.bij(veld, t.uit("waarneming-fout", veld));
            }
        }
        if fouten.is_leeg() { Ok((self.naam.trim(), self.werkgever.trim())) } else { Err(fouten) }
    }
}

/// What came of a search that found nothing to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoekuitslag {
    /// Nothing was found with it.
    Niets,
    /// It was not looked for: too many searches.
    TeVaak,
}

/// The reason, as it was typed. It does not print.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Glasformulier {
    /// Why.
    pub reden: String,
}

impl Glasformulier {
    /// The reason.
    ///
    /// # Errors
    /// When it is too short to say something, or too long.
    pub fn lees(&self, t: Tekst) -> Result<&str, Fouten> {
        let reden = self.reden.trim();
        let sleutel = match reden.chars().count() {
            0..KORTSTE_REDEN => "glas-fout-kort",
            KORTSTE_REDEN..=LANGSTE_REDEN => return Ok(reden),
            _ => "glas-fout-lang",
        };
        let mut fouten = Fouten::default();
        fouten.bij("reden", t.k(sleutel));
        Err(fouten)
    }
}

/// The page on which a doctor looks for a colleague's patient.
#[derive(Template)]
#[template(path = "paginas/waarneming.html")]
pub struct Waarnemingpagina {
    kader: Kader,
    t: Tekst,
    paginatitel: String,
    fouten: Option<Foutenlijst>,
    onthouden: String,
    bericht: Option<String>,
    naam: Veld,
    werkgever: Veld,
}

impl Waarnemingpagina {
    /// The page with what was typed, and what came of it; `keer`: how often one may search in an hour.
    pub fn nieuw(
        kader: Kader,
        formulier: &Zoekformulier,
        (keer, uitslag): (u32, Option<Zoekuitslag>),
        fouten: &Fouten,
    ) -> Self {
        let t = kader.t;
        let keer = [("keer", keer.into())];
        let veld = |naam: &'static str, waarde: &str| {
            Veld::nieuw(t, naam, Invoer::Tekst, t.uit("waarneming-veld", naam))
                .hulp(t.uit("waarneming-hulp", naam))
                .aanvullen("off")
                .waarde(waarde)
                .met_fouten(fouten)
        };
        Self {
            t,
            paginatitel: fouten.titel(t, t.k("waarneming-titel")),
            fouten: fouten.lijst(t),
            onthouden: t.met("waarneming-onthouden", &keer),
            bericht: uitslag.map(|uitslag| match uitslag {
                Zoekuitslag::Niets => t.k("waarneming-niets"),
                Zoekuitslag::TeVaak => t.met("waarneming-te-vaak", &keer),
            }),
            naam: veld("naam", &formulier.naam),
            werkgever: veld("werkgever", &formulier.werkgever),
            kader,
        }
    }
}

/// The page on which the glass is broken.
#[derive(Template)]
#[template(path = "paginas/glas.html")]
pub struct Glaspagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    gevolgen: Vec<String>,
    fouten: Option<Foutenlijst>,
    reden: Veld,
    adres: String,
}

impl Glaspagina {
    /// The page for the dossier of this employee; `tot`: until when it would stand open.
    pub fn nieuw(
        kader: Kader,
        dossier: DossierId,
        naam: &str,
        tot: Timestamp,
        (formulier, fouten): (&Glasformulier, &Fouten),
    ) -> Self {
        let t = kader.t;
        let roepnaam = roepnaam(naam);
        let waarden = [("naam", roepnaam.into()), ("moment", tijd::moment(t, tot).into())];
        let titel = t.met("glas-titel", &[("naam", naam.into())]);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(t.k("waarneming-titel"), WAARNEMING.to_owned())]),
            paginatitel: fouten.titel(t, titel.clone()),
            titel,
            gevolgen: ["glas-gevolg-open", "glas-gevolg-meteen", "glas-gevolg-inzage"]
                .map(|sleutel| t.met(sleutel, &waarden))
                .to_vec(),
            fouten: fouten.lijst(t),
            reden: Veld::nieuw(t, "reden", Invoer::Regels, t.k("glas-reden"))
                .hulp(t.met("glas-reden-hulp", &[("naam", roepnaam.into())]))
                .waarde(&formulier.reden)
                .met_fouten(fouten),
            adres: paden::glas(dossier),
            kader,
        }
    }
}

#[cfg(test)]
mod proeven {
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::proef;
    use crate::web::sjablonen::Voorbeelden;

    impl Voorbeelden for Waarnemingpagina {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let kader = proef::ingelogd(kader, "Jan Smit");
            let leeg = Zoekformulier::default();
            let vol =
                Zoekformulier { naam: "Noor <van> Dalen".into(), werkgever: "Bakkerij Zonnewende".into() };
            let fouten = leeg.lees(kader.t).expect_err("empty");
            let met = |uitslag| Self::nieuw(kader.clone(), &vol, (10, Some(uitslag)), &Fouten::default());
            vec![
                ("leeg", Self::nieuw(kader.clone(), &leeg, (10, None), &Fouten::default())),
                ("niets", met(Zoekuitslag::Niets)),
                ("te-vaak", met(Zoekuitslag::TeVaak)),
                ("fout", Self::nieuw(kader, &leeg, (10, None), &fouten)),
            ]
        }
    }

    impl Voorbeelden for Glaspagina {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let kader = proef::ingelogd(kader, "Jan Smit");
            let tot = "2026-11-24T09:00:00Z".parse().expect("an instant");
            let nieuw = |formulier: &Glasformulier, fouten: &Fouten| {
                Self::nieuw(kader.clone(), proef::id(), "Noor <van> Dalen", tot, (formulier, fouten))
            };
            let kort = Glasformulier { reden: "nodig".into() };
            let fouten = kort.lees(kader.t).expect_err("too short");
            vec![
                ("leeg", nieuw(&Glasformulier::default(), &Fouten::default())),
                ("fout", nieuw(&kort, &fouten)),
            ]
        }
    }

    #[test]
    fn een_reden_zegt_iets() {
        let t = Tekst::nieuw(Taal::Nl);
        let lees = |reden: &str| Glasformulier { reden: reden.into() }.lees(t).is_ok();
        assert!(lees("  Waarneming voor collega Vermeer. "));
        assert!(!lees("nodig") && !lees("          nodig          ") && !lees(&"x".repeat(1_001)));
    }
}
