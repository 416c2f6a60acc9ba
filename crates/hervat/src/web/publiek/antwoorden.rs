// SPDX-License-Identifier: EUPL-1.2
//! What the calculator and the planner of hours answer with in the same way: a page that was asked for by POST, a
//! calendar, a document.

use super::taalkeuze::koekje;
use crate::web::{Omgeving, Taal};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// What a form sends.
pub(super) type Delen = Vec<(String, String)>;

/// An answer to who asks may be kept by their own browser, so that "back" shows it again instead of asking to send
/// everything once more. Nobody else keeps it.
const EIGEN_BROWSER: HeaderValue = HeaderValue::from_static("private, max-age=600");

/// A page that answers a form; a language that was chosen on it is remembered.
pub(super) fn op_formulier(mut antwoord: Response, taal: Option<Taal>, omgeving: &impl Omgeving) -> Response {
    let kop = antwoord.headers_mut();
    kop.insert(header::CACHE_CONTROL, EIGEN_BROWSER);
    if let Some(koekje) = taal.and_then(|taal| HeaderValue::try_from(koekje(taal, omgeving)).ok()) {
        kop.insert(header::SET_COOKIE, koekje);
    }
    antwoord
}

/// A calendar, as a file of this name.
pub(super) fn als_kalender(bestand: &str, ics: String) -> Response {
    let kopregels = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, bijlage(bestand)),
    ];
    (kopregels, ics).into_response()
}

/// A document as a file: a page that was posted is not there to go back to from a document.
///
/// # Errors
/// When the document cannot be made.
#[cfg(feature = "pdf")]
pub(super) async fn als_document(
    bestand: &str,
    maak: impl FnOnce() -> Result<formulieren::Pdf, formulieren::FormulierFout> + Send + 'static,
) -> Result<Response, crate::web::WebFout> {
    let mut antwoord = crate::web::pdf::antwoord(bestand, maak).await?;
    let naam = HeaderValue::try_from(bijlage(bestand)).map_err(crate::web::WebFout::storing)?;
    antwoord.headers_mut().insert(header::CONTENT_DISPOSITION, naam);
    Ok(antwoord)
}

fn bijlage(bestand: &str) -> String {
    format!("attachment; filename=\"{bestand}\"")
}
