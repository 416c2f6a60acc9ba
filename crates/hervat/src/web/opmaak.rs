// SPDX-License-Identifier: EUPL-1.2
//! Small parts that many pages share: breadcrumb, the label of a stand, paging.
//!
//! Each is a typed template; a page holds it as a value and writes `{{ deel }}`.

use super::{Kader, Tekst};
use askama::Template;
use askama::filters::HtmlSafe;

/// Where you are: the pages above this one.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/kruimel.html")]
pub struct Kruimel {
    t: Tekst,
    stappen: Vec<(String, String)>,
}

impl Kruimel {
    /// From the top down: text and address of each page above this one.
    pub fn nieuw(kader: &Kader, stappen: Vec<(String, String)>) -> Self {
        Self { t: kader.t, stappen }
    }
}

impl HtmlSafe for Kruimel {}

/// How a stand looks. The words are the caller's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toon {
    /// Done: green, with a tick.
    Gedaan,
    /// Its time is now: amber.
    Nu,
    /// Really late: red, with a mark.
    TeLaat,
    /// Later: only a line around it.
    Straks,
    /// Nothing to do about it.
    Rustig,
    /// Only for bedrijfsarts and employee.
    Medisch,
}

impl Toon {
    const fn klasse(self) -> &'static str {
        match self {
            Self::Gedaan => "gedaan",
            Self::Nu => "nu",
            Self::TeLaat => "te-laat",
            Self::Straks => "straks",
            Self::Rustig => "rustig",
            Self::Medisch => "medisch",
        }
    }
}

/// The label of a stand: `gedaan 5 aug`, `nog 4 dagen`.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(source = r#"<span class="label label--{{ toon.klasse() }}">{{ tekst }}</span>"#, ext = "html")]
pub struct Label {
    /// How it looks.
    pub toon: Toon,
    /// What it says.
    pub tekst: String,
}

impl Label {
    /// A label that says this.
    pub fn nieuw(toon: Toon, tekst: impl Into<String>) -> Self {
        Self { toon, tekst: tekst.into() }
    }
}

impl HtmlSafe for Label {}

/// Previous and next page of a long list.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/bladeraar.html")]
pub struct Bladeraar {
    t: Tekst,
    nu: usize,
    totaal: usize,
    vorige: Option<String>,
    volgende: Option<String>,
}

impl Bladeraar {
    /// For page `nu` (from 1) of `totaal`; `adres` makes the address of a page. None when there is one page.
    pub fn nieuw(t: Tekst, nu: usize, totaal: usize, adres: impl Fn(usize) -> String) -> Option<Self> {
        if totaal < 2 {
            return None;
        }
        let vorige = (nu > 1).then(|| adres(nu - 1));
        let volgende = (nu < totaal).then(|| adres(nu + 1));
        Some(Self { t, nu, totaal, vorige, volgende })
    }
}

impl HtmlSafe for Bladeraar {}

/// Begins with a capital.
pub fn groot(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map(|eerste| eerste.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod voorbeelden {
    use super::*;
    use crate::web::sjablonen::Voorbeelden;

    impl Voorbeelden for Kruimel {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let stappen =
                vec![("Werkvoorraad".into(), "/werkvoorraad".into()), ("Team <1>".into(), "/team".into())];
            vec![("twee", Self::nieuw(kader, stappen))]
        }
    }

    impl Voorbeelden for Bladeraar {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let op = |nu| Self::nieuw(kader.t, nu, 3, |p| format!("?pagina={p}")).expect("three pages");
            assert!(Self::nieuw(kader.t, 1, 1, |_| String::new()).is_none());
            vec![("eerste", op(1)), ("midden", op(2)), ("laatste", op(3))]
        }
    }
}
