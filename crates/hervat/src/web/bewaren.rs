// SPDX-License-Identifier: EUPL-1.2
//! Saving while somebody types: how a form came in, what its sender hears, and the part of the page that shows it.
//!
//! An address that saves is reached in two ways. With a page's own button the answer is a page or a redirect. Sent by
//! `assets/bewaren.js`, to the address that `data-bewaar` names or else that of the form, it carries the header
//! `hervat-bewaar` and gets a small JSON answer. What is saved is the same; nothing final (sending, signing) may happen
//! at such an address: a form whose button ends something names another one to save at.

use super::formulier::Fouten;
use super::paginas::tijd::{in_amsterdam, klok};
use super::{Tekst, WebFout, assets};
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::convert::Infallible;

/// The header with which the script sends a form. No other site can set it without asking us first.
const KOPREGEL: &str = "hervat-bewaar";

/// How a form came in, and so how its sender is answered. Handlers take it as an extractor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bewaarwijze {
    /// By its button: with a page.
    Blad,
    /// By the script, while somebody types: with a small JSON answer.
    Stil,
}

impl Bewaarwijze {
    /// How a request with these headers came in.
    pub fn uit(kopregels: &HeaderMap) -> Self {
        if kopregels.contains_key(KOPREGEL) { Self::Stil } else { Self::Blad }
    }

    /// Saved, as this version: on to the next page, or the script hears version and time.
    pub fn bewaard(self, t: Tekst, versie: u32, op: Timestamp, naar: &str) -> Response {
        match self {
            Self::Blad => Redirect::to(naar).into_response(),
            Self::Stil => {
                let om = klok(t, &in_amsterdam(op));
                let melding = bewaard_om(t, op);
                antwoord(StatusCode::OK, &json!({ "versie": versie, "bewaard_om": om, "melding": melding }))
            }
        }
    }

    /// Somebody else was first: the page that shows theirs and yours, made only for who sees it.
    ///
    /// # Errors
    /// What making the page gives up with.
    pub async fn botsing(
        self,
        t: Tekst,
        pagina: impl Future<Output = Result<Response, WebFout>>,
    ) -> Result<Response, WebFout> {
        match self {
            Self::Blad => pagina.await,
            Self::Stil => Ok(weigering(StatusCode::CONFLICT, &t.k("bewaren-botsing"))),
        }
    }

    /// What was typed cannot be saved like this: the page with every fault, made only for who sees it.
    ///
    /// # Errors
    /// What making the page gives up with.
    pub async fn geweigerd(
        self,
        t: Tekst,
        fouten: &Fouten,
        pagina: impl Future<Output = Result<Response, WebFout>>,
    ) -> Result<Response, WebFout> {
        match self {
            Self::Blad => pagina.await,
            Self::Stil => {
                let eerste = fouten.eerste().unwrap_or_default();
                let melding = t.met("bewaren-geweigerd", &[("fout", eerste.into())]);
                Ok(weigering(StatusCode::UNPROCESSABLE_ENTITY, &melding))
            }
        }
    }
}

/// A refusal as the script shows it: one sentence.
pub fn weigering(status: StatusCode, melding: &str) -> Response {
    antwoord(status, &json!({ "melding": melding }))
}

fn antwoord(status: StatusCode, inhoud: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], inhoud.to_string()).into_response()
}

impl<S: Sync> FromRequestParts<S> for Bewaarwijze {
    type Rejection = Infallible;

    async fn from_request_parts(delen: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::uit(&delen.headers))
    }
}

fn bewaard_om(t: Tekst, op: Timestamp) -> String {
    t.met("bewaren-bewaard", &[("klok", klok(t, &in_amsterdam(op)).into())])
}

/// The part of a form that saves itself: the version it was made from, a line that says what is saved, the script.
/// It stands inside the form, just above its buttons, once.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/bewaarstand.html")]
pub struct Bewaarstand {
    t: Tekst,
    versie: u32,
    zin: String,
    mislukt: String,
    onbewaard: bool,
    script: &'static str,
}

impl HtmlSafe for Bewaarstand {}

impl Bewaarstand {
    /// For a form that shows what the server has: this version, saved then (0 and none: nothing yet).
    pub fn nieuw(t: Tekst, versie: u32, bewaard_op: Option<Timestamp>) -> Self {
        let zin = bewaard_op.map(|op| bewaard_om(t, op)).unwrap_or_default();
        Self { t, versie, zin, mislukt: t.k("bewaren-mislukt"), onbewaard: false, script: assets::script() }
    }

    /// For a form that is shown again with what was typed, after a refusal: that is nowhere but on the page.
    pub fn onbewaard(t: Tekst, versie: u32) -> Self {
        let zin = t.k("bewaren-onbewaard");
        Self { zin, onbewaard: true, ..Self::nieuw(t, versie, None) }
    }

    /// Of a form whose button ends something: that a save failed must not send anybody to that button.
    #[must_use]
    pub fn van_klad(self) -> Self {
        Self { mislukt: self.t.k("bewaren-klad-mislukt"), ..self }
    }
}

#[cfg(test)]
impl super::sjablonen::Voorbeelden for Bewaarstand {
    fn voorbeelden(kader: &super::Kader) -> Vec<(&'static str, Self)> {
        let toen = "2026-11-23T13:03:00Z".parse().expect("an instant");
        vec![
            ("leeg", Self::nieuw(kader.t, 0, None)),
            ("bewaard", Self::nieuw(kader.t, 3, Some(toen))),
            ("onbewaard", Self::onbewaard(kader.t, 3)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use axum::http::HeaderValue;

    const T: Tekst = Tekst::nieuw(Taal::Nl);

    async fn tekst(antwoord: Response) -> String {
        let bytes = axum::body::to_bytes(antwoord.into_body(), 10_000).await.unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[test]
    fn alleen_de_kopregel_maakt_het_stil() {
        let mut kopregels = HeaderMap::new();
        assert_eq!(Bewaarwijze::uit(&kopregels), Bewaarwijze::Blad);
        kopregels.insert(KOPREGEL, HeaderValue::from_static("stil"));
        assert_eq!(Bewaarwijze::uit(&kopregels), Bewaarwijze::Stil);
    }

    #[tokio::test]
    async fn bewaard_zegt_versie_en_tijd_of_stuurt_door() {
        let op = "2026-11-23T13:03:00Z".parse().unwrap();
        let stil = Bewaarwijze::Stil.bewaard(T, 4, op, "/verder");
        assert_eq!(stil.status(), StatusCode::OK);
        let verwacht = r#"{"versie":4,"bewaard_om":"14.03","melding":"Bewaard om 14.03 uur."}"#;
        assert_eq!(tekst(stil).await, verwacht);
        let blad = Bewaarwijze::Blad.bewaard(T, 4, op, "/verder");
        assert_eq!(blad.status(), StatusCode::SEE_OTHER);
        assert_eq!(blad.headers()[header::LOCATION], "/verder");
    }

    #[tokio::test]
    async fn een_pagina_wordt_alleen_gemaakt_voor_wie_haar_ziet() {
        let nooit = async { Err(WebFout::NietGevonden) };
        let stil = Bewaarwijze::Stil.botsing(T, nooit).await.unwrap();
        assert_eq!(stil.status(), StatusCode::CONFLICT);
        let mut fouten = Fouten::default();
        fouten.bij("op", "Dag: vul een dag in.");
        let stil =
            Bewaarwijze::Stil.geweigerd(T, &fouten, async { Err(WebFout::NietGevonden) }).await.unwrap();
        assert_eq!(stil.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(tekst(stil).await.contains("Dag: vul een dag in."));
        let blad = Bewaarwijze::Blad.botsing(T, async { Ok("pagina".into_response()) }).await.unwrap();
        assert_eq!(tekst(blad).await, "pagina");
    }
}
