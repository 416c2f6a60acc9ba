// SPDX-License-Identifier: EUPL-1.2
//! Pages that say what went wrong: a sentence, what to do, and an incident number.
//!
//! They tell nothing about why: an address that does not exist and one that is not yours look the same.

use super::{Kader, LANGSTE_FORMULIER, Omgeving, Tekst, pagina};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use std::fmt;

/// A number by which a person reports what went wrong and an administrator finds it in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Incident(u32);

impl Incident {
    /// From these random bits; the caller draws them.
    pub const fn nieuw(bits: u32) -> Self {
        Self(bits)
    }
}

impl fmt::Display for Incident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04X}-{:04X}", self.0 >> 16, self.0 & 0xFFFF)
    }
}

/// What kind of fault a page reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foutsoort {
    /// 404: not here, or not for you.
    NietGevonden,
    /// 403: you see it, but you may not do this.
    NietToegestaan,
    /// 422: what was sent cannot be used.
    NietBruikbaar,
    /// 403: the form did not come from our own pages.
    VanElders,
    /// 405: the address is there, but not for this.
    AndereVraag,
    /// 413: more was sent than fits; how many bytes, when that was said.
    TeLang {
        /// How long the form was.
        gestuurd: Option<u64>,
    },
    /// 429: too often in a short time.
    TeVaak,
    /// 500: our fault.
    Storing,
    /// 503: just now it cannot be done.
    EvenNiet,
}

impl Foutsoort {
    /// All of them.
    pub const ALLE: [Self; 9] = [
        Self::NietGevonden,
        Self::NietToegestaan,
        Self::NietBruikbaar,
        Self::VanElders,
        Self::AndereVraag,
        Self::TeLang { gestuurd: Some(319_488) },
        Self::TeVaak,
        Self::Storing,
        Self::EvenNiet,
    ];

    /// The status of the answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NietGevonden => StatusCode::NOT_FOUND,
            Self::NietToegestaan | Self::VanElders => StatusCode::FORBIDDEN,
            Self::AndereVraag => StatusCode::METHOD_NOT_ALLOWED,
            Self::TeLang { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NietBruikbaar => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TeVaak => StatusCode::TOO_MANY_REQUESTS,
            Self::Storing => StatusCode::INTERNAL_SERVER_ERROR,
            Self::EvenNiet => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    const fn woord(self) -> &'static str {
        match self {
            Self::NietGevonden => "niet_gevonden",
            Self::NietToegestaan => "niet_toegestaan",
            Self::NietBruikbaar => "niet_bruikbaar",
            Self::VanElders => "van_elders",
            Self::AndereVraag => "andere_vraag",
            Self::TeLang { .. } => "te_lang",
            Self::TeVaak => "te_vaak",
            Self::Storing => "storing",
            Self::EvenNiet => "even_niet",
        }
    }
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "fout.html")]
pub struct Foutpagina {
    kader: Kader,
    t: Tekst,
    soort: Foutsoort,
    incident: Incident,
    /// Something was sent: it says where that still is.
    verstuurd: bool,
}

impl Foutpagina {
    /// A page for this fault.
    pub fn nieuw(kader: Kader, soort: Foutsoort, incident: Incident) -> Self {
        Self { t: kader.t, kader, soort, incident, verstuurd: false }
    }

    /// The same, for who sent a form: it says where what was typed still is.
    #[must_use]
    pub fn na_versturen(mut self) -> Self {
        self.verstuurd = true;
        self
    }

    /// The page as an answer, with its status.
    pub fn antwoord(self) -> Response {
        pagina(self.soort.status(), &self)
    }

    fn titel(&self) -> String {
        self.t.uit("fout-titel", self.soort.woord())
    }

    fn zin(&self) -> String {
        let Foutsoort::TeLang { gestuurd } = self.soort else {
            return self.t.uit("fout-zin", self.soort.woord());
        };
        let past = kilobytes(LANGSTE_FORMULIER as u64);
        match gestuurd {
            Some(bytes) => {
                let waarden = [("gestuurd", kilobytes(bytes).into()), ("past", past.into())];
                self.t.met("fout-zin-te-lang", &waarden)
            }
            None => self.t.met("fout-zin-te-lang-onbekend", &[("past", past.into())]),
        }
    }

    /// The same in one line, for the script that saves while somebody types.
    pub fn melding(&self) -> String {
        self.t.met("bewaren-geweigerd", &[("fout", self.zin().into())])
    }
}

/// In whole kilobytes, rounded up: what was too much never reads as what fits.
const fn kilobytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}

/// For `Router::fallback`: the page for an address that does not exist.
pub async fn niet_gevonden<S: Omgeving>(State(omgeving): State<S>, kader: Kader) -> Response {
    Foutpagina::nieuw(kader, Foutsoort::NietGevonden, omgeving.incident()).antwoord()
}

#[cfg(test)]
impl super::sjablonen::Voorbeelden for Foutpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let nieuw = |soort| Self::nieuw(kader.clone(), soort, Incident::nieuw(0x12AB_0034));
        Foutsoort::ALLE
            .into_iter()
            .map(|soort| (soort.woord(), nieuw(soort)))
            .chain([
                ("te_lang_onbekend", nieuw(Foutsoort::TeLang { gestuurd: None })),
                ("storing_na_versturen", nieuw(Foutsoort::Storing).na_versturen()),
            ])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_incident_is_voor_te_lezen() {
        assert_eq!(Incident::nieuw(0x12AB_0034).to_string(), "12AB-0034");
    }
}
