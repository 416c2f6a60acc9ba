// SPDX-License-Identifier: EUPL-1.2
//! Pages that say what went wrong: a sentence, what to do, and an incident number.
//!
//! They tell nothing about why: an address that does not exist and one that is not yours look the same.

use super::{Kader, Omgeving, Tekst, pagina};
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
    /// 429: too often in a short time.
    TeVaak,
    /// 500: our fault.
    Storing,
    /// 503: just now it cannot be done.
    EvenNiet,
}

impl Foutsoort {
    /// All of them.
    pub const ALLE: [Self; 6] = [
        Self::NietGevonden,
        Self::NietToegestaan,
        Self::NietBruikbaar,
        Self::TeVaak,
        Self::Storing,
        Self::EvenNiet,
    ];

    /// The status of the answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NietGevonden => StatusCode::NOT_FOUND,
            Self::NietToegestaan => StatusCode::FORBIDDEN,
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
}

impl Foutpagina {
    /// A page for this fault.
    pub fn nieuw(kader: Kader, soort: Foutsoort, incident: Incident) -> Self {
        Self { t: kader.t, kader, soort, incident }
    }

    /// The page as an answer, with its status.
    pub fn antwoord(self) -> Response {
        pagina(self.soort.status(), &self)
    }

    fn titel(&self) -> String {
        self.t.uit("fout-titel", self.soort.woord())
    }

    fn zin(&self) -> String {
        self.t.uit("fout-zin", self.soort.woord())
    }
}

/// For `Router::fallback`: the page for an address that does not exist.
pub async fn niet_gevonden<S: Omgeving>(State(omgeving): State<S>, kader: Kader) -> Response {
    Foutpagina::nieuw(kader, Foutsoort::NietGevonden, omgeving.incident()).antwoord()
}

#[cfg(test)]
impl super::sjablonen::Voorbeelden for Foutpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        Foutsoort::ALLE
            .into_iter()
            .map(|soort| (soort.woord(), Self::nieuw(kader.clone(), soort, Incident::nieuw(0x12AB_0034))))
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
