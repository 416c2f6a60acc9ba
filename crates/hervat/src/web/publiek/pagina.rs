// SPDX-License-Identifier: EUPL-1.2
//! Pages that only speak: start (with the first question of the calculator), privacy, accessibility.

use super::Feitformulier;
use crate::web::keten::{self, Blik, Keten};
use crate::web::tijdlijn::{Tabel, Tijdlijn};
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::{Dag, Feiten, TermijnId, Termijnen};

/// What this is, in four sentences, with the calculator.
#[derive(Debug, Template)]
#[template(path = "publiek/start.html")]
pub struct Startpagina {
    kader: Kader,
    t: Tekst,
    formulier: Feitformulier,
    voorbeeld: Option<Tijdlijn>,
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
        let voorbeeld = wie_vandaag_ziek_wordt(kader.t, keten::dag(kader.vandaag));
        Self { t: kader.t, formulier: Feitformulier::eerste(kader.t), voorbeeld, kader }
    }
}

/// The band for an illness that begins today; none before 2004.
fn wie_vandaag_ziek_wordt(t: Tekst, vandaag: Dag) -> Option<Tijdlijn> {
    let feiten = Feiten::vanaf(vandaag).ok()?;
    let termijnen = Termijnen::van(&feiten);
    let zichtbaar = TermijnId::ALLE;
    let keten = Keten { t, termijnen: &termijnen, vandaag, blik: Blik::AlleenDagen, zichtbaar };
    Some(keten.tijdlijn(Tabel::Elders))
}

pub(super) async fn start(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Startpagina::nieuw(kader))
}

pub(super) async fn privacy(kader: Kader) -> Response {
    pagina(StatusCode::OK, &Privacypagina { t: kader.t, kader })
}

pub(super) async fn toegankelijkheid(kader: Kader) -> Response {
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
