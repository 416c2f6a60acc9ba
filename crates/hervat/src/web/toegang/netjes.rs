// SPDX-License-Identifier: EUPL-1.2
//! Around everything: what the layers below refuse in plain words becomes a page in the house style.
//!
//! An address that does not take this method, a form that is too long or cannot be read, one that did not come from
//! our own pages, an answer that took too long. Whoever typed something is told where it still is.

use super::Actor;
use crate::app::App;
use crate::web::bewaren::{Bewaarwijze, weigering};
use crate::web::fout::{Foutpagina, Foutsoort, Incident};
use crate::web::{Kader, Omgeving as _};
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::Response;

/// The middleware.
pub async fn netjes(State(app): State<App>, verzoek: Request, verder: Next) -> Response {
    let (delen, inhoud) = verzoek.into_parts();
    let vraag = delen.clone();
    let antwoord = verder.run(Request::from_parts(delen, inhoud)).await;
    match kale_weigering(&vraag.headers, &antwoord) {
        // Which methods this address does take, it goes on saying.
        Some(soort) => {
            let methoden = antwoord.headers().get(header::ALLOW).cloned();
            foutpagina(&app, vraag, soort, methoden).await
        }
        None => antwoord,
    }
}

/// What a refusal without a page of its own says; none when it is no such refusal.
fn kale_weigering(kopregels: &HeaderMap, antwoord: &Response) -> Option<Foutsoort> {
    let soort = antwoord.headers().get(header::CONTENT_TYPE).and_then(|waarde| waarde.to_str().ok());
    let kaal = soort.is_none_or(|soort| soort.starts_with("text/plain"));
    match antwoord.status() {
        _ if !kaal => None,
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => {
            Some(Foutsoort::NietBruikbaar)
        }
        StatusCode::FORBIDDEN => Some(Foutsoort::VanElders),
        StatusCode::NOT_FOUND => Some(Foutsoort::NietGevonden),
        StatusCode::METHOD_NOT_ALLOWED => Some(Foutsoort::AndereVraag),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Foutsoort::TeLang { gestuurd: lengte(kopregels) }),
        // `/gereed` says in words for machines that it is not ready; a time that ran out says nothing.
        StatusCode::SERVICE_UNAVAILABLE if soort.is_none() => Some(Foutsoort::EvenNiet),
        _ => None,
    }
}

/// How long the sent form said it was.
fn lengte(kopregels: &HeaderMap) -> Option<u64> {
    kopregels.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn foutpagina(
    app: &App,
    mut vraag: Parts,
    soort: Foutsoort,
    methoden: Option<HeaderValue>,
) -> Response {
    if let Ok(Some(actor)) = Actor::uit(app, &vraag.headers).await {
        vraag.extensions.insert(actor.wie());
    }
    let Ok(kader) = Kader::from_request_parts(&mut vraag, app).await;
    let mut antwoord = foutantwoord(kader, &vraag, soort, app.incident());
    if let Some(methoden) = methoden {
        antwoord.headers_mut().insert(header::ALLOW, methoden);
    }
    antwoord
}

/// The page for this fault, or one sentence for the script that saves while somebody types.
pub(super) fn foutantwoord(kader: Kader, vraag: &Parts, soort: Foutsoort, incident: Incident) -> Response {
    let pagina = Foutpagina::nieuw(kader, soort, incident);
    match (Bewaarwijze::uit(&vraag.headers), vraag.method == Method::POST) {
        (Bewaarwijze::Stil, _) => weigering(soort.status(), &pagina.melding()),
        (Bewaarwijze::Blad, true) => pagina.na_versturen().antwoord(),
        (Bewaarwijze::Blad, false) => pagina.antwoord(),
    }
}
