// SPDX-License-Identifier: EUPL-1.2
//! A PDF as an answer: made beside the requests, a few at a time, and kept nowhere.
//!
//! What stands in it is the handler's; the name of the file never says whose it is.

use super::WebFout;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use formulieren::{FormulierFout, Pdf};
use tokio::sync::Semaphore;

/// Typesetting takes a core and memory; more at once would only make everyone wait.
static TEGELIJK: Semaphore = Semaphore::const_new(2);

/// Makes it and sends it as a file of this name.
///
/// # Errors
/// When the typesetter refuses.
pub async fn antwoord(
    bestand: &str,
    maak: impl FnOnce() -> Result<Pdf, FormulierFout> + Send + 'static,
) -> Result<Response, WebFout> {
    let beurt = TEGELIJK.acquire().await.map_err(WebFout::storing)?;
    let gemaakt = tokio::task::spawn_blocking(maak).await;
    drop(beurt);
    let pdf = gemaakt.map_err(WebFout::storing)?.map_err(WebFout::storing)?;
    let naam = HeaderValue::try_from(format!("inline; filename=\"{bestand}\"")).map_err(WebFout::storing)?;
    let kop = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, naam),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((kop, pdf.bytes().to_vec()).into_response())
}
