// SPDX-License-Identifier: EUPL-1.2
//! The overview of the plan.

use super::{Gedaan, Om};
use crate::app::App;
use crate::web::paginas::Rechten;
use crate::web::paginas::plan::{Overzichtinvoer, Planpagina};
use crate::web::toegang::Dossiertoegang;
use crate::web::{Kader, WebFout, pagina};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::Recht;

/// `GET /dossiers/{id}/plan`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(gedaan): Query<Gedaan>,
) -> Result<Response, WebFout> {
    let om = Om::lees(&app, &toegang).await?;
    let hoedanigheid = toegang.verleend.hoedanigheid();
    let rechten = Rechten::van(&toegang.betrokkenheid, toegang.blad.id, hoedanigheid);
    let invoer = Overzichtinvoer {
        dossier: &om.dossier,
        naam: &toegang.blad.persoon.naam,
        als: toegang.als,
        hoedanigheid,
        rechten: &rechten,
        concept: rechten.heeft(Recht::PlanBewerken).then(|| om.blik()),
        namen: &om.namen,
        melding: gedaan.melding(),
    };
    Ok(pagina(StatusCode::OK, &Planpagina::nieuw(kader, &invoer)))
}
