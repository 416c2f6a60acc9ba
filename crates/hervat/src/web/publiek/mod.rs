// SPDX-License-Identifier: EUPL-1.2
//! The pages that need no login: start, the calculator of terms, how it calculates, the planner of hours, privacy,
//! accessibility, and the choice of language.
//!
//! Nothing is stored here and no cookie is set, except the language when somebody asks for it.

mod antwoorden;
mod deel;
mod getypt;
mod opbouw;
mod pagina;
mod rekenhulp;
mod taalkeuze;
mod uitleg;

pub use opbouw::{Melding, Opbouwpagina, Takenverdeling, Urenformulier, Weekkaart};
pub use pagina::{Privacypagina, Startpagina, Toegankelijkheidspagina};
#[cfg(feature = "pdf")]
pub use rekenhulp::overzicht;
pub use rekenhulp::{Feitformulier, Feitpagina, Termijnenpagina, Watalspagina};
pub use uitleg::{Bewaarpagina, Hulppagina, Lijstpagina, Loonpagina, Regelpagina, Uitlegpagina};

use super::{Omgeving, assets};
use axum::Router;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

/// The routes that need no login, with their methods: for the table of routes.
pub const ROUTES: [(&str, &str); 20] = [
    ("GET", "/"),
    ("GET", "/termijnen"),
    ("POST", "/termijnen"),
    ("POST", "/termijnen.ics"),
    ("POST", "/termijnen.pdf"),
    ("GET", "/uitleg"),
    ("GET", "/uitleg/loon"),
    ("GET", "/uitleg/hulp"),
    ("GET", "/uitleg/bewaren"),
    ("GET", "/uitleg/regels.json"),
    ("GET", "/uitleg/lijst/{lijst}"),
    ("GET", "/uitleg/{regel}"),
    ("GET", "/opbouw"),
    ("POST", "/opbouw"),
    ("POST", "/opbouw.ics"),
    ("POST", "/opbouw.pdf"),
    ("GET", "/privacy"),
    ("GET", "/toegankelijkheid"),
    ("POST", "/taal"),
    ("GET", "/assets/{bestand}"),
];

/// The router of these pages and of the assets.
pub fn publiek<S: Omgeving>() -> Router<S> {
    Router::new()
        .route("/", get(pagina::start))
        .route("/termijnen", get(rekenhulp::vraag).post(rekenhulp::reken::<S>))
        .route("/termijnen.ics", post(rekenhulp::agenda))
        .route("/termijnen.pdf", post(rekenhulp::pdf))
        .route("/uitleg", get(uitleg::toon))
        .route("/uitleg/loon", get(uitleg::loon))
        .route("/uitleg/hulp", get(uitleg::hulp))
        .route("/uitleg/bewaren", get(uitleg::bewaren))
        .route("/uitleg/regels.json", get(uitleg::json))
        .route("/uitleg/lijst/{lijst}", get(uitleg::lijst::<S>))
        .route("/uitleg/{regel}", get(uitleg::regel::<S>))
        .route("/opbouw", get(opbouw::vraag).post(opbouw::reken::<S>))
        .route("/opbouw.ics", post(opbouw::agenda))
        .route("/opbouw.pdf", post(opbouw::pdf))
        .route("/privacy", get(pagina::privacy))
        .route("/toegankelijkheid", get(pagina::toegankelijkheid))
        .route("/taal", post(taalkeuze::kies::<S>))
        .merge(assets::routes())
        // Only here: nothing secret stands beside what a visitor typed, so its length may be seen.
        .layer(CompressionLayer::new())
}

#[cfg(test)]
mod tests;
