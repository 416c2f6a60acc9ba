// SPDX-License-Identifier: EUPL-1.2
//! What a handler gives up with. The guard makes a page of it, in the frame of whoever asked.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::Geweigerd;
use std::sync::Arc;
use store::StoreFout;

/// Why there is no ordinary answer.
#[derive(Debug, Clone)]
pub enum WebFout {
    /// It does not exist, or not for this person.
    NietGevonden,
    /// They see it, but may not do this.
    NietToegestaan,
    /// What was sent cannot be read.
    NietBruikbaar,
    /// Not here, or not now; trying again later may help.
    EvenNiet,
    /// Our own fault: for the log, never for the page.
    Storing(Arc<str>),
}

impl From<Geweigerd> for WebFout {
    fn from(geweigerd: Geweigerd) -> Self {
        match geweigerd {
            Geweigerd::Onzichtbaar => Self::NietGevonden,
            Geweigerd::NietToegestaan => Self::NietToegestaan,
        }
    }
}

impl From<StoreFout> for WebFout {
    fn from(fout: StoreFout) -> Self {
        Self::Storing(fout.to_string().into())
    }
}

impl WebFout {
    /// Our own fault, with what the log should say.
    pub fn storing(reden: impl std::fmt::Display) -> Self {
        Self::Storing(reden.to_string().into())
    }
}

impl IntoResponse for WebFout {
    fn into_response(self) -> Response {
        let mut antwoord = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        antwoord.extensions_mut().insert(self);
        antwoord
    }
}
