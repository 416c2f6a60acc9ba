// SPDX-License-Identifier: EUPL-1.2
//! Pages that only speak: start (with the first question of the calculator), privacy, accessibility.

use super::Ziekteformulier;
use crate::web::{Kader, Omgeving, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

/// What this is, in four sentences, with the calculator.
#[derive(Debug, Template)]
#[template(path = "publiek/start.html")]
pub struct Startpagina {
    kader: Kader,
    t: Tekst,
    formulier: Ziekteformulier,
}

/// What is kept of whom.
#[derive(Debug, Template)]
#[template(path = "publiek/privacy.html")]
pub struct Privacypagina {
    kader: Kader,
    t: Tekst,
}

/// How well this can be used by everyone, and what to do when it cannot.
#[derive(Debug, Template)]
#[template(path = "publiek/toegankelijkheid.html")]
pub struct Toegankelijkheidspagina {
    kader: Kader,
    t: Tekst,
}

impl Startpagina {
    fn nieuw(kader: Kader) -> Self {
        Self { t: kader.t, formulier: Ziekteformulier::kort(kader.t), kader }
    }
}

pub(super) async fn start<S: Omgeving>(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Startpagina::nieuw(kader))
}

pub(super) async fn privacy<S: Omgeving>(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Privacypagina { t: kader.t, kader })
}

pub(super) async fn toegankelijkheid<S: Omgeving>(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Toegankelijkheidspagina { t: kader.t, kader })
}

#[cfg(test)]
mod voorbeelden {
    use super::*;
    use crate::web::sjablonen::Voorbeelden;

    impl Voorbeelden for Startpagina {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![("gewoon", Self::nieuw(kader.clone()))]
        }
    }

    impl Voorbeelden for Privacypagina {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![("gewoon", Self { t: kader.t, kader: kader.clone() })]
        }
    }

    impl Voorbeelden for Toegankelijkheidspagina {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![("gewoon", Self { t: kader.t, kader: kader.clone() })]
        }
    }
}
