// SPDX-License-Identifier: EUPL-1.2
//! Every act in a dossier goes the same way: show its form, read it, let the dossier decide, write, go back.

use super::door;
use crate::app::App;
use crate::web::paginas::weigering::botsing;
use crate::web::paginas::{Bij, Handeling, Handelingpagina, Melding, Uitslag, paden};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, Omgeving as _, WebFout, pagina};
use crate::zaak::{ZaakFout, lees_dossier, voer_uit};
use axum::Extension;
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dossier, Lade};

/// `GET /dossiers/{id}/…`: the form, with what the address fills in.
pub(crate) async fn toon<H: Handeling>(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(formulier): Query<H>,
) -> Result<Response, WebFout> {
    let dossier = lees_dossier(&mut app.store().lezer().await?, toegang.blad.id).await?;
    let bij = bij(&app, &toegang, &dossier);
    let formulier = formulier.vooraf(&bij);
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Handelingpagina::nieuw(kader, &formulier, &bij, &Uitslag::default())))
}

/// `POST /dossiers/{id}/…`: carried out, or the same page with everything that was typed.
pub(crate) async fn doe<H: Handeling>(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<H>,
) -> Result<Response, WebFout> {
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    match probeer(&app, &toegang, &actor, &kader, &formulier).await? {
        Ok(()) => {
            let naar = paden::dossier_na(toegang.blad.id, toegang.als, Melding::Gedaan(H::ACTIE));
            Ok(Redirect::to(&naar).into_response())
        }
        Err(uitslag) => {
            let dossier = lees_dossier(&mut app.store().lezer().await?, toegang.blad.id).await?;
            let bij = bij(&app, &toegang, &dossier);
            let nog_eens = Handelingpagina::nieuw(kader, &formulier, &bij, &uitslag);
            Ok(pagina(StatusCode::UNPROCESSABLE_ENTITY, &nog_eens))
        }
    }
}

/// The inner result says why the form must be shown again.
async fn probeer<H: Handeling>(
    app: &App,
    toegang: &Dossiertoegang,
    actor: &Actor,
    kader: &Kader,
    formulier: &H,
) -> Result<Result<(), Uitslag>, WebFout> {
    let opdracht = match formulier.lees(kader.t) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return Ok(Err(fouten.into())),
    };
    let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
    let mut tx = app.store().begin().await?;
    let dossier = lees_dossier(&mut tx, toegang.blad.id).await?;
    let waarschuwingen = dossier.waarschuwingen(&opdracht);
    if !waarschuwingen.is_empty() && !formulier.toch() && dossier.nummer(Lade::Gedeeld) == verwacht {
        return Ok(Err(waarschuwingen.into()));
    }
    match voer_uit(&mut tx, &toegang.verleend, verwacht, &opdracht, door(app, actor)).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(Ok(()))
        }
        Err(ZaakFout::Geweigerd(weigeringen)) => Ok(Err(H::fouten_van(&weigeringen, kader.t).into())),
        Err(ZaakFout::Ingehaald) => Ok(Err(botsing(kader.t).into())),
        Err(fout) => Err(fout.into()),
    }
}

fn bij<'a>(app: &App, toegang: &'a Dossiertoegang, dossier: &'a Dossier) -> Bij<'a> {
    Bij { dossier, naam: &toegang.blad.persoon.naam, als: toegang.als, vandaag: app.vandaag() }
}
