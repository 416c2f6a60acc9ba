// SPDX-License-Identifier: EUPL-1.2
//! The pages that need no login: start, the calculator of terms, how it calculates, the planner of hours, privacy,
//! accessibility, and the choice of language.
//!
//! Nothing is stored here and no cookie is set, except the language when somebody asks for it.

mod opbouw;
mod pagina;
mod taalkeuze;
mod termijnen;
mod uitleg;
mod urenplan;
mod ziekte;

pub use opbouw::Opbouwpagina;
pub use pagina::{Privacypagina, Startpagina, Toegankelijkheidspagina};
pub use termijnen::Termijnenpagina;
pub use uitleg::{Bewaarpagina, Hulppagina, Lijstpagina, Loonpagina, Regelpagina, Uitlegpagina};
pub use ziekte::Ziekteformulier;

use super::{Omgeving, assets};
use axum::Router;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

/// The routes that need no login, with their methods: for the table of routes.
pub const ROUTES: [(&str, &str); 16] = [
    ("GET", "/"),
    ("GET", "/termijnen"),
    ("GET", "/termijnen.ics"),
    ("GET", "/uitleg"),
    ("GET", "/uitleg/loon"),
    ("GET", "/uitleg/hulp"),
    ("GET", "/uitleg/bewaren"),
    ("GET", "/uitleg/regels.json"),
    ("GET", "/uitleg/lijst/{lijst}"),
    ("GET", "/uitleg/{regel}"),
    ("GET", "/opbouw"),
    ("GET", "/opbouw.ics"),
    ("GET", "/privacy"),
    ("GET", "/toegankelijkheid"),
    ("POST", "/taal"),
    ("GET", "/assets/{bestand}"),
];

/// The router of these pages and of the assets.
pub fn publiek<S: Omgeving>() -> Router<S> {
    Router::new()
        .route("/", get(pagina::start))
        .route("/termijnen", get(termijnen::toon))
        .route("/termijnen.ics", get(termijnen::agenda))
        .route("/uitleg", get(uitleg::toon))
        .route("/uitleg/loon", get(uitleg::loon))
        .route("/uitleg/hulp", get(uitleg::hulp))
        .route("/uitleg/bewaren", get(uitleg::bewaren))
        .route("/uitleg/regels.json", get(uitleg::json))
        .route("/uitleg/lijst/{lijst}", get(uitleg::lijst::<S>))
        .route("/uitleg/{regel}", get(uitleg::regel::<S>))
        .route("/opbouw", get(opbouw::toon))
        .route("/opbouw.ics", get(opbouw::agenda))
        .route("/privacy", get(pagina::privacy))
        .route("/toegankelijkheid", get(pagina::toegankelijkheid))
        .route("/taal", post(taalkeuze::kies::<S>))
        .merge(assets::routes())
        // Only here: nothing secret stands beside what a visitor typed, so its length may be seen.
        .layer(CompressionLayer::new())
}

#[cfg(test)]
mod tests;
