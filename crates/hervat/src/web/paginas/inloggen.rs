// SPDX-License-Identifier: EUPL-1.2
//! Log in. One sentence for every failure: nobody learns here whether an account exists.

use super::paden;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld};
use crate::web::terug::eigen_pad;
use crate::web::{Kader, Tekst};
use askama::Template;
use serde::Deserialize;

/// What was typed. Holds a password, so it does not print itself.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Inlogformulier {
    /// The account.
    pub email: String,
    /// Never shown again.
    pub wachtwoord: String,
    /// Where to go afterwards.
    pub volgende: String,
}

impl Inlogformulier {
    /// Where to go afterwards: only an address of our own.
    pub fn volgende(&self) -> Option<&str> {
        eigen_pad(&self.volgende)
    }
}

/// Why it did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inlogweigering {
    /// Something is not right; never what.
    Onjuist,
    /// Too many tries in a short time.
    TeVaak,
}

impl Inlogweigering {
    const fn sleutel(self) -> &'static str {
        match self {
            Self::Onjuist => "inloggen-onjuist",
            Self::TeVaak => "inloggen-te-vaak",
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "paginas/inloggen.html")]
pub struct Inlogpagina {
    kader: Kader,
    t: Tekst,
    paginatitel: String,
    fouten: Option<Foutenlijst>,
    email: Veld,
    wachtwoord: Veld,
    volgende: Option<String>,
    actie: &'static str,
}

impl Inlogpagina {
    /// The page, with the e-mail address that was typed.
    pub fn nieuw(kader: Kader, formulier: &Inlogformulier, weigering: Option<Inlogweigering>) -> Self {
        let t = kader.t;
        let mut fouten = Fouten::default();
        if let Some(weigering) = weigering {
            fouten.bij("email", t.k(weigering.sleutel()));
        }
        let email = Veld::nieuw(t, "email", Invoer::Email, t.k("inloggen-email"))
            .aanvullen("username")
            .waarde(&formulier.email)
            .met_fouten(&fouten);
        let wachtwoord = Veld::nieuw(t, "wachtwoord", Invoer::Wachtwoord, t.k("inloggen-wachtwoord"));
        Self {
            t,
            paginatitel: fouten.titel(t, t.k("inloggen-titel")),
            fouten: fouten.lijst(t),
            email,
            wachtwoord: wachtwoord.aanvullen("current-password"),
            volgende: formulier.volgende().map(str::to_owned),
            actie: paden::INLOGGEN,
            kader,
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Inlogpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let leeg = Inlogformulier::default();
        let getypt = Inlogformulier {
            email: "noor@\"zonnewende\".example".into(),
            wachtwoord: "geheim".into(),
            volgende: "/vandaag".into(),
        };
        let nieuw = |formulier, weigering| Self::nieuw(kader.clone(), formulier, weigering);
        vec![
            ("leeg", nieuw(&leeg, None)),
            ("onjuist", nieuw(&getypt, Some(Inlogweigering::Onjuist))),
            ("te-vaak", nieuw(&getypt, Some(Inlogweigering::TeVaak))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(volgende: &str, verwacht: Option<&str>) {
        let formulier = Inlogformulier { volgende: volgende.into(), ..Inlogformulier::default() };
        assert_eq!(formulier.volgende(), verwacht);
    }

    #[test]
    fn alleen_een_eigen_adres_wordt_gevolgd() {
        check("/dossiers/1?als=coach", Some("/dossiers/1?als=coach"));
        for vreemd in
            ["", "https://kwaad.example", "//kwaad.example", "/\\kwaad.example", "/a\r\nb", "vandaag"]
        {
            check(vreemd, None);
        }
    }
}
