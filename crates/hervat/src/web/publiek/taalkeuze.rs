// SPDX-License-Identifier: EUPL-1.2
//! Choosing a language: one cookie, then back to where you were.

use crate::web::terug::eigen_pad;
use crate::web::{Omgeving, Taal, taal};
use axum::Form;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(super) struct Keuze {
    taal: String,
    #[serde(default)]
    terug: String,
}

pub(super) async fn kies<S: Omgeving>(State(omgeving): State<S>, Form(keuze): Form<Keuze>) -> Response {
    let Some(taal) = Taal::lees(&keuze.taal) else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    let terug = eigen_pad(&keuze.terug).unwrap_or("/").to_owned();
    let kopregels = [(header::SET_COOKIE, koekje(taal, &omgeving)), (header::LOCATION, terug)];
    (StatusCode::SEE_OTHER, kopregels).into_response()
}

/// The cookie that remembers a chosen language.
pub(super) fn koekje(taal: Taal, omgeving: &impl Omgeving) -> String {
    let veilig = if omgeving.veilige_koekjes() { "; Secure" } else { "" };
    format!("{}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{veilig}", taal::KOEKJE, taal.code())
}
