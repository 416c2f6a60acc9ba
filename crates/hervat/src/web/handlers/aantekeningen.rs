// SPDX-License-Identifier: EUPL-1.2
//! A doctor's own working notes: shown to their author, saved while typing, erased when the author says so.

use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::formulier::Fouten;
use crate::web::paginas::aantekeningen::{Aantekeningenpagina, Aantekeninginvoer};
use crate::web::paginas::paden;
use crate::web::toegang::Dossiertoegang;
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::ZaakFout;
use crate::zaak::medisch::{bewaar_aantekening, lees_aantekening, wis_aantekening};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

/// What was typed. It does not print.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Aantekenformulier {
    aantekening: String,
    versie: String,
}

/// The box that must be ticked before everything goes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wisformulier {
    zeker: String,
}

/// `GET /dossiers/{id}/aantekeningen`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    blad(&app, &toegang, kader, (StatusCode::OK, &Fouten::default())).await
}

/// `POST /dossiers/{id}/aantekeningen`.
pub(crate) async fn bewaar(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Aantekenformulier>,
) -> Result<Response, WebFout> {
    let (t, naar) = (kader.t, paden::aantekeningen(toegang.blad.id));
    let tekst = formulier.aantekening.replace("\r\n", "\n");
    let verwacht = formulier.versie.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let mut tx = app.store().begin().await?;
    match bewaar_aantekening(&mut tx, &toegang.verleend, verwacht, &tekst, app.nu()).await {
        Ok(versie) => {
            tx.commit().await?;
            return Ok(wijze.bewaard(t, versie, app.nu(), &naar));
        }
        Err(ZaakFout::Ingehaald) => drop(tx),
        Err(fout) => return Err(fout.into()),
    }
    let staat_er = lees_aantekening(&mut app.store().lezer().await?, &toegang.verleend).await?;
    if let Some(staat_er) = staat_er.as_ref().filter(|staat_er| staat_er.tekst.ontsluit() == tekst) {
        return Ok(wijze.bewaard(t, staat_er.versie, app.nu(), &naar));
    }
    let invoer = Aantekeninginvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        tekst: &tekst,
        versie: staat_er.as_ref().map_or(0, |staat_er| staat_er.versie),
        bewaard_op: None,
        anders: Some(staat_er.as_ref().map_or("", |staat_er| staat_er.tekst.ontsluit())),
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    let nog_eens = async {
        Ok(pagina(StatusCode::CONFLICT, &Aantekeningenpagina::nieuw(kader, &invoer, &Fouten::default())))
    };
    wijze.botsing(t, nog_eens).await
}

/// `POST /dossiers/{id}/aantekeningen/wissing`.
pub(crate) async fn wis(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Form(formulier): Form<Wisformulier>,
) -> Result<Response, WebFout> {
    if formulier.zeker != "ja" {
        let mut fouten = Fouten::default();
        fouten.bij("zeker", kader.t.k("aantekening-fout-zeker"));
        return blad(&app, &toegang, kader, (StatusCode::UNPROCESSABLE_ENTITY, &fouten)).await;
    }
    let mut tx = app.store().begin().await?;
    wis_aantekening(&mut tx, &toegang.verleend).await?;
    tx.commit().await?;
    Ok(Redirect::to(&paden::aantekeningen(toegang.blad.id)).into_response())
}

async fn blad(
    app: &App,
    toegang: &Dossiertoegang,
    kader: Kader,
    (status, fouten): (StatusCode, &Fouten),
) -> Result<Response, WebFout> {
    let staat_er = lees_aantekening(&mut app.store().lezer().await?, &toegang.verleend).await?;
    let invoer = Aantekeninginvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        tekst: staat_er.as_ref().map_or("", |staat_er| staat_er.tekst.ontsluit()),
        versie: staat_er.as_ref().map_or(0, |staat_er| staat_er.versie),
        bewaard_op: staat_er.as_ref().map(|staat_er| staat_er.gewijzigd_op),
        anders: None,
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    // With an empty form only a removed note can be erased: the fault must have its field.
    let geen = Fouten::default();
    let fouten = if invoer.versie == 0 { &geen } else { fouten };
    Ok(pagina(status, &Aantekeningenpagina::nieuw(kader, &invoer, fouten)))
}
