// SPDX-License-Identifier: EUPL-1.2
//! A PDF as an answer: made beside the requests, one at a time, and kept nowhere.
//!
//! What stands in it is the handler's; the name of the file never says whose it is.

use super::WebFout;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use formulieren::{FormulierFout, Pdf};
use tokio::sync::Semaphore;

/// Typesetting takes a core, and for the longest forms memory that is not given back: one at a time.
static TEGELIJK: Semaphore = Semaphore::const_new(1);

/// Makes it and sends it as a file of this name.
///
/// # Errors
/// When the typesetter refuses.
pub async fn antwoord(
    bestand: &str,
    maak: impl FnOnce() -> Result<Pdf, FormulierFout> + Send + 'static,
) -> Result<Response, WebFout> {
    let beurt = TEGELIJK.acquire().await.map_err(WebFout::storing)?;
    // The turn goes along: who walks away from the answer does not end the work.
    let gemaakt = tokio::task::spawn_blocking(move || {
        let _beurt = beurt;
        maak()
    })
    .await;
    let pdf = gemaakt.map_err(WebFout::storing)?.map_err(WebFout::storing)?;
    let naam = HeaderValue::try_from(format!("inline; filename=\"{bestand}\"")).map_err(WebFout::storing)?;
    let kop = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, naam),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((kop, pdf.bytes().to_vec()).into_response())
}
