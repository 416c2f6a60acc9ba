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
use store::Lezer;

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
    /// same person elsewhere, is said to the script; who sent it by hand must see the page with what they typed and why.
    pub(super) async fn verwerk(
        &self,
        (soort, versie): (Kladsoort, &str),
        velden: &[(&str, &str)],
        naar: &str,
    ) -> Result<Result<Response, (StatusCode, Fouten)>, WebFout> {
        let verwacht = versie.trim().parse().map_err(|_| WebFout::NietBruikbaar)?;
        let (status, zin) = if velden.iter().any(|(_, tekst)| te_lang(tekst)) {
            let waarden = [("hoogstens", HOOGSTENS_TEKENS.into())];
            (StatusCode::UNPROCESSABLE_ENTITY, self.t.met("bewaren-klad-te-lang", &waarden))
        } else {
            let mut tx = self.app.store().begin().await?;
            let door = door(self.app, self.actor);
            let bewaard =
                klad::bewaar(&mut tx, &self.toegang.verleend, (soort, verwacht), velden, door).await?;
            if let Some(versie) = bewaard {
                tx.commit().await?;
                return Ok(Ok(self.wijze.bewaard(self.t, versie, self.app.nu(), naar)));
            }
            (StatusCode::CONFLICT, self.t.k("bewaren-elders"))
        };
        Ok(match self.wijze {
            Bewaarwijze::Stil => Ok(weigering(status, &zin)),
            Bewaarwijze::Blad => {
                let mut fouten = Fouten::default();
                fouten.bij(FORMULIER, zin);
                Err((status, fouten))
            }
        })
    }
}

/// Counted as the button counts it: without the blanks around it.
fn te_lang(tekst: &str) -> bool {
    tekst.replace("\r\n", "\n").trim().chars().count() > HOOGSTENS_TEKENS as usize
}

/// What this person typed in this form and did not send yet. On the line that the page holds already: who waits for a
/// second one while holding the first can wait for another page that does the same.
pub(super) async fn lees(
    lezer: &mut Lezer,
    toegang: &Dossiertoegang,
    actor: &Actor,
    soort: Kladsoort,
) -> Result<Option<Klad>, WebFout> {
    Ok(klad::lees(lezer, toegang.blad.id, actor.persoon.id, soort).await?)
}

/// How a page shows that.
pub(super) fn stand(klad: Option<&Klad>) -> Kladstand {
    klad.map(|klad| Kladstand { versie: klad.versie, op: Some(klad.op) }).unwrap_or_default()
}

/// The version that a form was made from; 0 when it names none: nothing was saved then.
pub(super) fn versie_van(formulier: &str) -> u32 {
    formulier.trim().parse().unwrap_or_default()
}

/// Of a form that is shown again: the version that it was made from, whatever was saved elsewhere since. Else the script
/// would save over that.
pub(super) fn opnieuw(formulier: &str) -> Kladstand {
    Kladstand { versie: versie_van(formulier), op: None }
}
