// SPDX-License-Identifier: EUPL-1.2
//! Choosing a casemanager: one side proposes, the other answers.

use super::{Om, voer_opdracht_uit, zijde};
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::paginas::formulierwerk::Gepost as _;
use crate::web::paginas::paden;
use crate::web::paginas::plan::{Casemanagerformulier, Casemanagerpagina, Planmelding};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::Opdracht;

/// `GET /dossiers/{id}/plan/casemanager`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let om = Om::lees(&app, &toegang).await?;
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Casemanagerpagina::nieuw(kader, &om.bij(&toegang)?, None)))
}

/// `POST /dossiers/{id}/plan/casemanager`.
pub(in crate::web) async fn stel_voor(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let opdracht = Opdracht::CasemanagerVoorstellen { zijde, gegevens: formulier.gegevens() };
    doe(app, toegang, actor, kader, &formulier, Ok(opdracht), Planmelding::Voorgesteld).await
}

/// `POST /dossiers/{id}/plan/casemanager/aanvaarding`.
pub(in crate::web) async fn aanvaard(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let voorstel = formulier.voorstel.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let opdracht = Opdracht::CasemanagerAanvaarden { zijde, voorstel };
    doe(app, toegang, actor, kader, &formulier, Ok(opdracht), Planmelding::Akkoord).await
}

/// `POST /dossiers/{id}/plan/casemanager/weigering`.
pub(in crate::web) async fn weiger(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let voorstel = formulier.voorstel.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let opdracht =
        formulier.reden(kader.t, zijde).map(|reden| Opdracht::CasemanagerWeigeren { zijde, voorstel, reden });
    doe(app, toegang, actor, kader, &formulier, opdracht, Planmelding::NietAkkoord).await
}

/// Carried out, or the same page with everything that was typed.
async fn doe(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    formulier: &Casemanagerformulier,
    opdracht: Result<Opdracht, Fouten>,
    melding: Planmelding,
) -> Result<Response, WebFout> {
    let uitkomst = match opdracht {
        Err(fouten) => Err(fouten),
        Ok(opdracht) => {
            let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
            let velden = (kader.t, Casemanagerformulier::VELDEN);
            voer_opdracht_uit(&app, &toegang, &actor, (verwacht, &opdracht), velden).await?
        }
    };
    let Err(fouten) = uitkomst else {
        let naar = paden::plan_na(toegang.blad.id, "", toegang.als, melding);
        return Ok(Redirect::to(&naar).into_response());
    };
    let om = Om::lees(&app, &toegang).await?;
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    let blad = Casemanagerpagina::nieuw(kader, &om.bij(&toegang)?, Some((formulier, &fouten)));
    Ok(pagina(StatusCode::UNPROCESSABLE_ENTITY, &blad))
}
