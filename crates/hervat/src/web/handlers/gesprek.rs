// SPDX-License-Identifier: EUPL-1.2
//! The employee's own preparation of a talk, in the personal drawer: nobody else comes here.

use super::door;
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::paginas::gesprek::{Gesprek, Gesprekinvoer, Gesprekpagina};
use crate::web::paginas::paden;
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::ZaakFout;
use crate::zaak::persoonlijk::{bewaar_gesprek, lees_gesprek};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::Verleend;
use jiff::Timestamp;
use serde::Deserialize;
use store::Lezer;

/// What was typed, and the version it was made from.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Gesprekformulier {
    vertellen: String,
    geleerd: String,
    gedrag: String,
    nodig: String,
    versie: String,
}

/// `GET /dossiers/{id}/gesprek`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let (gesprek, versie, bewaard_op) = lees(&mut app.store().lezer().await?, &toegang.verleend).await?;
    let invoer =
        Gesprekinvoer { dossier: toegang.blad.id, gesprek: &gesprek, versie, bewaard_op, anders: None };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Gesprekpagina::nieuw(kader, &invoer)))
}

/// `POST /dossiers/{id}/gesprek`.
pub(crate) async fn bewaar(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Gesprekformulier>,
) -> Result<Response, WebFout> {
    let (t, naar) = (kader.t, paden::gesprek(toegang.blad.id));
    let verwacht = formulier.versie.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let gesprek = formulier.gesprek();
    let inhoud = serde_json::to_vec(&gesprek).map_err(WebFout::storing)?;
    let mut tx = app.store().begin().await?;
    match bewaar_gesprek(&mut tx, &toegang.verleend, verwacht, &inhoud, door(&app, &actor)).await {
        Ok(versie) => {
            tx.commit().await?;
            return Ok(wijze.bewaard(t, versie, app.nu(), &naar));
        }
        Err(ZaakFout::Ingehaald) => drop(tx),
        Err(fout) => return Err(fout.into()),
    }
    let (staat_er, versie, _) = lees(&mut app.store().lezer().await?, &toegang.verleend).await?;
    if staat_er == gesprek {
        return Ok(wijze.bewaard(t, versie, app.nu(), &naar));
    }
    let invoer = Gesprekinvoer {
        dossier: toegang.blad.id,
        gesprek: &gesprek,
        versie,
        bewaard_op: None,
        anders: Some(&staat_er),
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    let nog_eens = async { Ok(pagina(StatusCode::CONFLICT, &Gesprekpagina::nieuw(kader, &invoer))) };
    wijze.botsing(t, nog_eens).await
}

impl Gesprekformulier {
    fn gesprek(self) -> Gesprek {
        let tekst = |tekst: String| tekst.replace("\r\n", "\n");
        Gesprek {
            vertellen: tekst(self.vertellen),
            geleerd: tekst(self.geleerd),
            gedrag: tekst(self.gedrag),
            nodig: tekst(self.nodig),
        }
    }
}

/// What is stored: empty, with version 0, when nothing is.
async fn lees(lezer: &mut Lezer, verleend: &Verleend) -> Result<(Gesprek, u32, Option<Timestamp>), WebFout> {
    let Some(eigen) = lees_gesprek(lezer, verleend).await? else { return Ok((Gesprek::default(), 0, None)) };
    let gesprek =
        serde_json::from_slice(&eigen.inhoud).map_err(|_| WebFout::storing("a talk that cannot be read"))?;
    Ok((gesprek, eigen.versie, Some(eigen.gewijzigd_op)))
}
