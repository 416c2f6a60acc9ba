// SPDX-License-Identifier: EUPL-1.2
//! One version of the plan: read it, sign it, refuse it, say that one has seen the copy.

use super::{Gedaan, Om, zijde};
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::handlers::door;
use crate::web::paginas::formulierwerk::Gepost as _;
use crate::web::paginas::plan::{Planmelding, Tekenformulier, Versieinvoer, Versiepagina};
use crate::web::paginas::weigering::{botsing, fouten_van};
use crate::web::paginas::{Rechten, paden};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::plan::{geziene_kopieen, kopie_gezien};
use crate::zaak::{ZaakFout, voer_uit};
use axum::Extension;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dossier, Hoedanigheid, Opdracht, PersoonId, Versiestand};
use store::Lezer;

/// `GET /dossiers/{id}/plan/versies/{versie}`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Path((_, versie)): Path<(String, String)>,
    Query(gedaan): Query<Gedaan>,
) -> Result<Response, WebFout> {
    let plek = Plek { app: &app, toegang: &toegang, actor: &actor, versie: nummer(&versie)? };
    plek.blad(kader, StatusCode::OK, gedaan.melding(), &Tekenformulier::default(), &Fouten::default()).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/handtekening`.
pub(in crate::web) async fn onderteken(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Path((_, versie)): Path<(String, String)>,
    Form(formulier): Form<Tekenformulier>,
) -> Result<Response, WebFout> {
    let plek = Plek { app: &app, toegang: &toegang, actor: &actor, versie: nummer(&versie)? };
    let zijde = zijde(&toegang)?;
    let opdracht = Opdracht::PlanOndertekenen { zijde, versie: plek.versie, hash: formulier.hash.clone() };
    plek.doe(kader, &formulier, Ok(opdracht), Planmelding::Ondertekend).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/weigering`.
pub(in crate::web) async fn weiger(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Path((_, versie)): Path<(String, String)>,
    Form(formulier): Form<Tekenformulier>,
) -> Result<Response, WebFout> {
    let plek = Plek { app: &app, toegang: &toegang, actor: &actor, versie: nummer(&versie)? };
    let zijde = zijde(&toegang)?;
    let opdracht = formulier.reden(kader.t, zijde).map(|reden| Opdracht::OndertekeningWeigeren {
        zijde,
        versie: plek.versie,
        hash: formulier.hash.clone(),
        reden,
    });
    plek.doe(kader, &formulier, opdracht, Planmelding::Geweigerd).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/ontvangst`.
pub(in crate::web) async fn ontvang(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    Path((_, versie)): Path<(String, String)>,
) -> Result<Response, WebFout> {
    let versie = nummer(&versie)?;
    let om = Om::lees(&app, &toegang).await?;
    let gereed = om.dossier.planversie(versie).filter(|plan| plan.stand() == Versiestand::Gereed);
    gereed.ok_or(WebFout::NietGevonden)?;
    let mut tx = app.store().begin().await?;
    kopie_gezien(&mut tx, &toegang.verleend, versie, door(&app, &actor)).await?;
    tx.commit().await?;
    let onder = format!("/versies/{versie}");
    let naar = paden::plan_na(toegang.blad.id, &onder, toegang.als, Planmelding::Ontvangen);
    Ok(Redirect::to(&naar).into_response())
}

/// The newest version of which this person has a copy that they did not say they saw: employee, casemanager and
/// bedrijfsarts get one (Regeling procesgang 4 lid 3).
pub(in crate::web::handlers) async fn nieuwe_kopie(
    lezer: &mut Lezer,
    dossier: &Dossier,
    persoon: PersoonId,
    als: Hoedanigheid,
) -> Result<Option<u32>, WebFout> {
    let krijgt = match als {
        Hoedanigheid::Werknemer | Hoedanigheid::Casemanager | Hoedanigheid::Bedrijfsarts => true,
        Hoedanigheid::Leidinggevende | Hoedanigheid::Coach | Hoedanigheid::Beheerder | Hoedanigheid::Fg => {
            false
        }
    };
    let Some(geldend) = dossier.geldend_plan().filter(|_| krijgt) else { return Ok(None) };
    let gezien = geziene_kopieen(lezer, dossier.id(), persoon).await?;
    Ok(Some(geldend.versie).filter(|versie| !gezien.contains(versie)))
}

/// A version that does not exist and one that cannot exist answer alike.
pub(super) fn nummer(tekst: &str) -> Result<u32, WebFout> {
    tekst.parse().map_err(|_| WebFout::NietGevonden)
}

/// A version, and who is at it.
struct Plek<'a> {
    app: &'a App,
    toegang: &'a Dossiertoegang,
    actor: &'a Actor,
    versie: u32,
}

impl Plek<'_> {
    /// Carried out, or the same page with what is wrong.
    async fn doe(
        &self,
        kader: Kader,
        formulier: &Tekenformulier,
        opdracht: Result<Opdracht, Fouten>,
        melding: Planmelding,
    ) -> Result<Response, WebFout> {
        let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
        let fouten = match opdracht {
            Err(fouten) => fouten,
            Ok(opdracht) => {
                let mut tx = self.app.store().begin().await?;
                let door = door(self.app, self.actor);
                match voer_uit(&mut tx, &self.toegang.verleend, verwacht, &opdracht, door).await {
                    Ok(_) => {
                        tx.commit().await?;
                        let onder = format!("/versies/{}", self.versie);
                        let (id, als) = (self.toegang.blad.id, self.toegang.als);
                        return Ok(Redirect::to(&paden::plan_na(id, &onder, als, melding)).into_response());
                    }
                    Err(ZaakFout::Geweigerd(weigeringen)) => fouten_van(&weigeringen, kader.t, &["reden"]),
                    Err(ZaakFout::Ingehaald) => botsing(kader.t),
                    Err(fout) => return Err(fout.into()),
                }
            }
        };
        self.blad(kader, StatusCode::UNPROCESSABLE_ENTITY, None, formulier, &fouten).await
    }

    async fn blad(
        &self,
        kader: Kader,
        status: StatusCode,
        melding: Option<Planmelding>,
        formulier: &Tekenformulier,
        fouten: &Fouten,
    ) -> Result<Response, WebFout> {
        let (toegang, id) = (self.toegang, self.toegang.blad.id);
        let om = Om::lees(self.app, toegang).await?;
        let hoedanigheid = toegang.verleend.hoedanigheid();
        let rechten = Rechten::van(&toegang.betrokkenheid, id, hoedanigheid);
        let mut lezer = self.app.store().lezer().await?;
        let kopie = nieuwe_kopie(&mut lezer, &om.dossier, self.actor.persoon.id, hoedanigheid).await?;
        let invoer = Versieinvoer {
            dossier: &om.dossier,
            versie: om.dossier.planversie(self.versie).ok_or(WebFout::NietGevonden)?,
            naam: &toegang.blad.persoon.naam,
            als: toegang.als,
            hoedanigheid,
            rechten: &rechten,
            namen: &om.namen,
            melding,
            nieuwe_kopie: kopie == Some(self.versie),
        };
        Ok(pagina(status, &Versiepagina::nieuw(kader, &invoer, formulier, fouten)))
    }
}
