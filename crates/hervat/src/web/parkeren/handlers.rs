// SPDX-License-Identifier: EUPL-1.2
//! The addresses under `/geparkeerd`: what waits, one of it, and throwing it away. Only one's own.

use super::{GEPARKEERD, Geparkeerdlijst, Geparkeerdpagina, Ingevuld, vergeet};
use crate::app::App;
use crate::web::toegang::Actor;
use crate::web::{Kader, WebFout, pagina};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use store::GeparkeerdId;

/// `GET /geparkeerd`.
///
/// # Errors
/// When the database does not answer.
pub async fn lijst(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let wachtend = app.store().lezer().await?.geparkeerd_voor(actor.persoon.id, app.nu()).await?;
    let regels =
        wachtend.iter().map(|geparkeerd| (geparkeerd.id, geparkeerd.op, Ingevuld::lees(&geparkeerd.inhoud)));
    Ok(pagina(StatusCode::OK, &Geparkeerdlijst::nieuw(kader, regels, actor.begin())))
}

/// `GET /geparkeerd/{id}`.
///
/// # Errors
/// When it is not there for this person; when the database does not answer.
pub async fn toon(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let id: GeparkeerdId = id.parse().map_err(|_| WebFout::NietGevonden)?;
    let geparkeerd = app.store().lezer().await?.geparkeerd(id, actor.persoon.id, app.nu()).await?;
    let geparkeerd = geparkeerd.ok_or(WebFout::NietGevonden)?;
    let ingevuld = Ingevuld::lees(&geparkeerd.inhoud).unwrap_or_default();
    Ok(pagina(StatusCode::OK, &Geparkeerdpagina::nieuw(kader, &geparkeerd, &ingevuld)))
}

/// `POST /geparkeerd/{id}/verwijdering`.
///
/// # Errors
/// When it is not there for this person; when the database does not answer.
pub async fn weggooien(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, WebFout> {
    let id: GeparkeerdId = id.parse().map_err(|_| WebFout::NietGevonden)?;
    if !vergeet(&app, id, actor.persoon.id).await? {
        return Err(WebFout::NietGevonden);
    }
    let meer = super::wacht_er_iets(&app, actor.persoon.id).await?;
    Ok(Redirect::to(if meer { GEPARKEERD } else { actor.begin() }).into_response())
}
