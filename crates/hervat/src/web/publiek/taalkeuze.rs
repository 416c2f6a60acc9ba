// SPDX-License-Identifier: EUPL-1.2
//! Choosing a language: one cookie, then back to where you were.

use crate::web::{Omgeving, Taal, taal};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
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
    let veilig = if omgeving.veilige_koekjes() { "; Secure" } else { "" };
    let koekje =
        format!("{}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{veilig}", taal::KOEKJE, taal.code());
    let kopregels = [(header::SET_COOKIE, koekje), (header::LOCATION, hier(&keuze.terug).to_owned())];
    (StatusCode::SEE_OTHER, kopregels).into_response()
}

/// An address on this site and nothing else: no other host, no header in disguise.
fn hier(terug: &str) -> &str {
    let eigen = terug.starts_with('/') && !terug.starts_with("//") && !terug.contains('\\');
    if eigen && HeaderValue::from_str(terug).is_ok() { terug } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terug_is_altijd_hier() {
        assert_eq!(hier("/termijnen?eerste_ziektedag=2026-06-15"), "/termijnen?eerste_ziektedag=2026-06-15");
        for elders in ["", "//elders.nl", "/\\elders.nl", "https://elders.nl", "/a\r\nSet-Cookie: x=y"] {
            assert_eq!(hier(elders), "/", "{elders:?}");
        }
    }
}
