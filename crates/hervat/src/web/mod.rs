// SPDX-License-Identifier: EUPL-1.2
//! What a browser sees: language, frame, parts of pages, and the pages that need no login.
//!
//! Nothing here opens a database. What a page needs from its surroundings (today, chance for an incident number,
//! what kind of installation this is) comes through [`Omgeving`].

pub mod assets;
pub mod bewaren;
pub mod formulier;
pub mod fout;
mod handlers;
pub mod kader;
pub mod keten;
pub mod kop;
pub mod opmaak;
pub mod paginas;
pub mod parkeren;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod publiek;
pub mod routes;
#[cfg(test)]
mod sjablonen;
pub mod taal;
pub mod terug;
pub mod tijdlijn;
pub mod toegang;
pub mod trap;
pub mod uitleg;
mod webfout;

pub use kader::{Glasstrook, Installatie, Kader, Menupunt, Omgeving, Wie};
pub use publiek::publiek;
pub use taal::{Taal, Tekst, Waarde};
pub use webfout::WebFout;

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// More than any form here needs, in bytes.
pub const LANGSTE_FORMULIER: usize = 256 * 1024;

/// Can this build make PDFs? Links to them are shown only then.
pub const PDF: bool = cfg!(feature = "pdf");

/// A page as an answer. `no-store`, unless the caller says otherwise afterwards.
pub fn pagina(status: StatusCode, sjabloon: &impl Template) -> Response {
    match sjabloon.render() {
        Ok(html) => {
            let kopregels =
                [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
            (status, kopregels, html).into_response()
        }
        Err(fout) => {
            tracing::error!(%fout, "a template did not render");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
