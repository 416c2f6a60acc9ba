// SPDX-License-Identifier: EUPL-1.2
//! What the server writes about itself: an allow-list. Route templates, status, milliseconds and incident numbers;
//! never an address, a query, an identity or a text that someone typed.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing_subscriber::EnvFilter;

/// Begins to write JSON lines on standard error; `HERVAT_LOG` chooses the level.
pub fn begin() {
    let niveau = EnvFilter::try_from_env("HERVAT_LOG").unwrap_or_else(|_| EnvFilter::new("warn,hervat=info"));
    let begin = tracing_subscriber::fmt().json().with_env_filter(niveau).with_writer(std::io::stderr);
    // A second beginning, in a test, changes nothing.
    let _ = begin.try_init();
    // What a panic says may hold what someone typed: only its place is written.
    std::panic::set_hook(Box::new(|paniek| {
        let plaats = paniek.location().map(|l| format!("{}:{}", l.file(), l.line())).unwrap_or_default();
        tracing::error!(plaats, "a panic");
    }));
}

/// One line per request, around the router.
pub async fn regel(verzoek: Request, verder: Next) -> Response {
    let route = verzoek.extensions().get::<MatchedPath>().map(|pad| pad.as_str().to_owned());
    let methode = verzoek.method().clone();
    let begin = Instant::now();
    let antwoord = verder.run(verzoek).await;
    let ms = begin.elapsed().as_secs_f64() * 1000.0;
    let route = route.as_deref().unwrap_or("-");
    tracing::info!(%methode, route, status = antwoord.status().as_u16(), ms, "request");
    antwoord
}
