// SPDX-License-Identifier: EUPL-1.2
//! Saving what somebody types in a form that ends something, at an address where nothing ends.

use crate::app::App;
use crate::web::bewaren::{Bewaarwijze, weigering};
use crate::web::formulier::Fouten;
use crate::web::handlers::door;
use crate::web::paginas::formulierwerk::FORMULIER;
use crate::web::paginas::plan::Kladstand;
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Tekst, WebFout};
use crate::zaak::klad::{self, Klad, Kladsoort};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::plan::HOOGSTENS_TEKENS;

/// A draft of such a form on its way in.
pub(super) struct Kladpost<'a> {
    pub(super) app: &'a App,
    pub(super) toegang: &'a Dossiertoegang,
    pub(super) actor: &'a Actor,
    pub(super) wijze: Bewaarwijze,
    pub(super) t: Tekst,
}

impl Kladpost<'_> {
    /// Saves these fields, made from this version, and goes on to `naar`. What cannot be saved, or was changed by the
    /// same person elsewhere, is said to the script; none: who sent it by hand must see the page with what they typed.
    pub(super) async fn verwerk(
        &self,
        (soort, versie): (Kladsoort, &str),
        velden: &[(&str, &str)],
        naar: &str,
    ) -> Result<Option<Response>, WebFout> {
        let verwacht = versie.trim().parse().map_err(|_| WebFout::NietBruikbaar)?;
        let te_lang = velden.iter().any(|(_, tekst)| tekst.chars().count() > HOOGSTENS_TEKENS as usize);
        let (status, reden) = if te_lang {
            (StatusCode::UNPROCESSABLE_ENTITY, "bewaren-mislukt")
        } else {
            let mut tx = self.app.store().begin().await?;
            let door = door(self.app, self.actor);
            let bewaard =
                klad::bewaar(&mut tx, &self.toegang.verleend, (soort, verwacht), velden, door).await?;
            if let Some(versie) = bewaard {
                tx.commit().await?;
                return Ok(Some(self.wijze.bewaard(self.t, versie, self.app.nu(), naar)));
            }
            (StatusCode::CONFLICT, "bewaren-elders")
        };
        Ok(match self.wijze {
            Bewaarwijze::Stil => Some(weigering(status, &self.t.k(reden))),
            Bewaarwijze::Blad => None,
        })
    }
}

/// What this person typed in this form and did not send yet.
pub(super) async fn lees(
    app: &App,
    toegang: &Dossiertoegang,
    actor: &Actor,
    soort: Kladsoort,
) -> Result<Option<Klad>, WebFout> {
    let mut lezer = app.store().lezer().await?;
    Ok(klad::lees(&mut lezer, toegang.blad.id, actor.persoon.id, soort).await?)
}

/// That the same person changed it elsewhere, or that it is too long: the page shows what they typed here.
pub(super) fn elders(t: Tekst) -> Fouten {
    let mut fouten = Fouten::default();
    fouten.bij(FORMULIER, t.k("bewaren-elders"));
    fouten
}

/// How a page shows that.
pub(super) fn stand(klad: Option<&Klad>) -> Kladstand {
    klad.map(|klad| Kladstand { versie: klad.versie, op: Some(klad.op) }).unwrap_or_default()
}
