// SPDX-License-Identifier: EUPL-1.2
//! Laying a version ready to sign, the first time and as a bijstelling.

use super::klad::{self, Kladpost};
use super::{Om, zijde};
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::formulier::Fouten;
use crate::web::handlers::door;
use crate::web::paginas::formulierwerk::{FORMULIER, Gepost as _};
use crate::web::paginas::paden;
use crate::web::paginas::plan::{Aanbiedformulier, Aanbiedinvoer, Aanbiedpagina, Planmelding};
use crate::web::paginas::weigering::{botsing, fouten_van};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::klad::Kladsoort;
use crate::zaak::plan::Planconcept;
use crate::zaak::{self, ZaakFout, lees_dossier, voer_uit};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dossier, Opdracht, plan};

/// `GET /dossiers/{id}/plan/aanbieden` and `…/bijstellen`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    Plek { app, toegang, actor, kader }.blad(StatusCode::OK, None, &Fouten::default()).await
}

/// `POST /dossiers/{id}/plan/bijstellen/klad`: the reason, while somebody types it.
pub(in crate::web) async fn klad(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Aanbiedformulier>,
) -> Result<Response, WebFout> {
    let naar = paden::plan(toegang.blad.id, "/bijstellen", toegang.als);
    let post = Kladpost { app: &app, toegang: &toegang, actor: &actor, wijze, t: kader.t };
    let velden = [("reden", formulier.reden.as_str())];
    let dossier = lees_dossier(&mut app.store().lezer().await?, toegang.blad.id).await?;
    match post.verwerk((soort(&dossier), &formulier.versie), &velden, &naar).await? {
        Ok(antwoord) => Ok(antwoord),
        Err((status, fouten)) => {
            Plek { app, toegang, actor, kader }.blad(status, Some(&formulier), &fouten).await
        }
    }
}

/// `POST` to the same: exactly the plan that was on the page, or the page again.
pub(in crate::web) async fn bied_aan(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Aanbiedformulier>,
) -> Result<Response, WebFout> {
    match probeer(&app, &toegang, &actor, &kader, &formulier).await? {
        Ok(versie) => {
            let onder = format!("/versies/{versie}");
            let naar = paden::plan_na(toegang.blad.id, &onder, toegang.als, Planmelding::Aangeboden);
            Ok(Redirect::to(&naar).into_response())
        }
        Err((status, fouten)) => {
            Plek { app, toegang, actor, kader }.blad(status, Some(&formulier), &fouten).await
        }
    }
}

/// The version that was laid ready; else why the page must be shown again.
async fn probeer(
    app: &App,
    toegang: &Dossiertoegang,
    actor: &Actor,
    kader: &Kader,
    formulier: &Aanbiedformulier,
) -> Result<Result<u32, (StatusCode, Fouten)>, WebFout> {
    let t = kader.t;
    let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
    let mut tx = app.store().begin().await?;
    let dossier = lees_dossier(&mut tx, toegang.blad.id).await?;
    let concept = Planconcept::lees_of_versie(&mut tx, &dossier).await?.plan(&dossier);
    let versie = dossier.volgende_planversie();
    if al_gedaan(&dossier, actor, formulier) {
        return Ok(Ok(versie.saturating_sub(1)));
    }
    let reden = match formulier.lees(t, &dossier, zijde(toegang)?) {
        Ok(reden) => reden,
        Err(fouten) => return Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, fouten))),
    };
    if formulier.gezien != plan::hash(versie, &concept, "") {
        let mut fouten = Fouten::default();
        fouten.bij(FORMULIER, t.k("aanbieden-veranderd"));
        return Ok(Err((StatusCode::CONFLICT, fouten)));
    }
    let opdracht = Opdracht::PlanAanbieden { plan: Box::new(concept), reden };
    if !dossier.waarschuwingen(&opdracht).is_empty() && !formulier.toch() {
        let mut fouten = Fouten::default();
        fouten.bij("toch", t.k("aanbieden-bevestig"));
        return Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, fouten)));
    }
    match voer_uit(&mut tx, &toegang.verleend, verwacht, &opdracht, door(app, actor)).await {
        Ok(_) => {
            let klad = (soort(&dossier), Some(klad::versie_van(&formulier.versie)));
            zaak::klad::is_gedaan(&mut tx, &toegang.verleend, actor.persoon.id, klad).await?;
            tx.commit().await?;
            Ok(Ok(versie))
        }
        Err(ZaakFout::Geweigerd(weigeringen)) => {
            let fouten = fouten_van(&weigeringen, t, Aanbiedformulier::VELDEN);
            Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, fouten)))
        }
        Err(ZaakFout::Ingehaald) => Ok(Err((StatusCode::CONFLICT, botsing(t)))),
        Err(fout) => Err(fout.into()),
    }
}

/// A form that was sent twice acts once: exactly this plan was laid ready last, by the same person.
fn al_gedaan(dossier: &Dossier, actor: &Actor, formulier: &Aanbiedformulier) -> bool {
    let Some(laatste) = dossier.plannen().last() else { return false };
    laatste.herkomst.is_some_and(|herkomst| herkomst.door == actor.persoon.id)
        && formulier.gezien == plan::hash(laatste.versie, &laatste.plan, "")
}

/// What is typed to change the last version of this dossier.
const fn soort(dossier: &Dossier) -> Kladsoort {
    Kladsoort::Bijstelling(dossier.volgende_planversie().saturating_sub(1))
}

/// Who is at the page, and where.
struct Plek {
    app: App,
    toegang: Dossiertoegang,
    actor: Actor,
    kader: Kader,
}

impl Plek {
    /// The page with this form; none: with what was saved of it.
    async fn blad(
        self,
        status: StatusCode,
        formulier: Option<&Aanbiedformulier>,
        fouten: &Fouten,
    ) -> Result<Response, WebFout> {
        let Self { app, toegang, actor, kader } = self;
        let om = Om::lees(&app, &toegang).await?;
        let mut lezer = app.store().lezer().await?;
        let klad = klad::lees(&mut lezer, &toegang, &actor, soort(&om.dossier)).await?;
        drop(lezer);
        let reden = klad.as_ref().map(|klad| klad.veld("reden")).unwrap_or_default();
        let bewaard = Aanbiedformulier { reden, ..Aanbiedformulier::default() };
        let opdracht = Opdracht::PlanAanbieden { plan: Box::new(om.plan.clone()), reden: String::new() };
        let waarschuwingen = om.dossier.waarschuwingen(&opdracht);
        let invoer = Aanbiedinvoer {
            dossier: &om.dossier,
            naam: &toegang.blad.persoon.naam,
            als: toegang.als,
            zijde: zijde(&toegang)?,
            concept: om.blik(),
            waarschuwingen: &waarschuwingen,
            klad: formulier
                .map_or_else(|| klad::stand(klad.as_ref()), |formulier| klad::opnieuw(&formulier.versie)),
        };
        let kader = kader.als(toegang.verleend.hoedanigheid(), None);
        let formulier = formulier.unwrap_or(&bewaard);
        Ok(pagina(status, &Aanbiedpagina::nieuw(kader, formulier, &invoer, fouten)))
    }
}
