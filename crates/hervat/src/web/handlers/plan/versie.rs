// SPDX-License-Identifier: EUPL-1.2
//! One version of the plan: read it, sign it, refuse it, say that one has seen the copy.

use super::klad::{self, Kladpost};
use super::{Gedaan, Om, voer_opdracht_uit, zijde};
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::formulier::Fouten;
use crate::web::handlers::door;
use crate::web::paginas::formulierwerk::Gepost as _;
use crate::web::paginas::plan::{Planmelding, Tekenformulier, Versieinvoer, Versiepagina};
use crate::web::paginas::{Rechten, paden};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::klad::Kladsoort;
use crate::zaak::lees_dossier;
use crate::zaak::plan::{geziene_kopieen, kopie_gezien};
use axum::Extension;
use axum::extract::{Form, FromRequestParts, Path, Query};
use axum::http::{StatusCode, request::Parts};
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dossier, Hoedanigheid, Opdracht, PersoonId, Versiestand};
use store::Lezer;

/// `GET /dossiers/{id}/plan/versies/{versie}`.
pub(in crate::web) async fn toon(
    plek: Plek,
    kader: Kader,
    Query(gedaan): Query<Gedaan>,
) -> Result<Response, WebFout> {
    plek.blad(kader, StatusCode::OK, gedaan.melding(), None, &Fouten::default()).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/weigering/klad`: the reason, while somebody types it.
pub(in crate::web) async fn klad(
    plek: Plek,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Tekenformulier>,
) -> Result<Response, WebFout> {
    let (t, toegang) = (kader.t, &plek.toegang);
    let dossier = lees_dossier(&mut plek.app.store().lezer().await?, toegang.blad.id).await?;
    dossier.open_plan().filter(|open| open.versie == plek.versie).ok_or(WebFout::NietGevonden)?;
    let naar = paden::plan(toegang.blad.id, &format!("/versies/{}", plek.versie), toegang.als);
    let post = Kladpost { app: &plek.app, toegang, actor: &plek.actor, wijze, t };
    let velden = [("reden", formulier.reden.as_str())];
    match post.verwerk((plek.soort(), &formulier.versie), &velden, &naar).await? {
        Ok(antwoord) => Ok(antwoord),
        Err((status, fouten)) => plek.blad(kader, status, None, Some(&formulier), &fouten).await,
    }
}

/// `POST /dossiers/{id}/plan/versies/{versie}/handtekening`.
pub(in crate::web) async fn onderteken(
    plek: Plek,
    kader: Kader,
    Form(formulier): Form<Tekenformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&plek.toegang)?;
    let opdracht = Opdracht::PlanOndertekenen { zijde, versie: plek.versie, hash: formulier.hash.clone() };
    plek.doe(kader, &formulier, Ok(opdracht), Planmelding::Ondertekend).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/weigering`.
pub(in crate::web) async fn weiger(
    plek: Plek,
    kader: Kader,
    Form(formulier): Form<Tekenformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&plek.toegang)?;
    let opdracht = formulier.reden(kader.t, zijde).map(|reden| Opdracht::OndertekeningWeigeren {
        zijde,
        versie: plek.versie,
        hash: formulier.hash.clone(),
        reden,
    });
    plek.doe(kader, &formulier, opdracht, Planmelding::Geweigerd).await
}

/// `POST /dossiers/{id}/plan/versies/{versie}/ontvangst`.
pub(in crate::web) async fn ontvang(plek: Plek) -> Result<Response, WebFout> {
    let Plek { app, toegang, actor, versie } = plek;
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

/// The newest version of which this person has a copy that they did not say they saw.
pub(in crate::web::handlers) async fn nieuwe_kopie(
    lezer: &mut Lezer,
    dossier: &Dossier,
    persoon: PersoonId,
    als: Hoedanigheid,
) -> Result<Option<u32>, WebFout> {
    let gezien = geziene_kopieen(lezer, dossier.id(), persoon).await?;
    Ok(ongeziene_kopie(dossier, als, &gezien))
}

/// Of the version that holds, when these are the versions that were seen: employee, casemanager and bedrijfsarts get
/// a copy (Regeling procesgang 4 lid 3).
pub(super) fn ongeziene_kopie(dossier: &Dossier, als: Hoedanigheid, gezien: &[u32]) -> Option<u32> {
    let krijgt = match als {
        Hoedanigheid::Werknemer | Hoedanigheid::Casemanager | Hoedanigheid::Bedrijfsarts => true,
        Hoedanigheid::Leidinggevende | Hoedanigheid::Coach | Hoedanigheid::Beheerder | Hoedanigheid::Fg => {
            false
        }
    };
    let geldend = dossier.geldend_plan().filter(|_| krijgt)?.versie;
    (!gezien.contains(&geldend)).then_some(geldend)
}

/// A version that does not exist and one that cannot exist answer alike.
pub(super) fn nummer(tekst: &str) -> Result<u32, WebFout> {
    tekst.parse().map_err(|_| WebFout::NietGevonden)
}

/// The version of the address, and who is at it.
pub(in crate::web) struct Plek {
    app: App,
    toegang: Dossiertoegang,
    actor: Actor,
    versie: u32,
}

impl FromRequestParts<App> for Plek {
    type Rejection = WebFout;

    async fn from_request_parts(delen: &mut Parts, app: &App) -> Result<Self, WebFout> {
        let pad = Path::<(String, String)>::from_request_parts(delen, app).await;
        let Path((_, versie)) = pad.map_err(|_| WebFout::NietGevonden)?;
        let toegang = Extension::from_request_parts(delen, app).await.map_err(WebFout::storing)?;
        let actor = Extension::from_request_parts(delen, app).await.map_err(WebFout::storing)?;
        Ok(Self { app: app.clone(), toegang: toegang.0, actor: actor.0, versie: nummer(&versie)? })
    }
}

impl Plek {
    /// What is typed to refuse this version.
    const fn soort(&self) -> Kladsoort {
        Kladsoort::Ondertekening(self.versie)
    }

    /// Carried out, or the same page with what is wrong.
    async fn doe(
        &self,
        kader: Kader,
        formulier: &Tekenformulier,
        opdracht: Result<Opdracht, Fouten>,
        melding: Planmelding,
    ) -> Result<Response, WebFout> {
        let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
        // Who refuses sends what was typed; who signs leaves it behind, wherever it was typed.
        let weigert = matches!(melding, Planmelding::Geweigerd);
        let klad = (self.soort(), weigert.then(|| klad::versie_van(&formulier.versie)));
        let uitkomst = match opdracht {
            Err(fouten) => Err(fouten),
            Ok(opdracht) => {
                let (opdracht, velden) = ((verwacht, &opdracht, klad), (kader.t, &["reden"][..]));
                voer_opdracht_uit(&self.app, &self.toegang, &self.actor, opdracht, velden).await?
            }
        };
        let Err(fouten) = uitkomst else {
            let onder = format!("/versies/{}", self.versie);
            let naar = paden::plan_na(self.toegang.blad.id, &onder, self.toegang.als, melding);
            return Ok(Redirect::to(&naar).into_response());
        };
        // Who signs typed nothing here: what they typed to refuse is what was saved.
        let getypt = weigert.then_some(formulier);
        self.blad(kader, StatusCode::UNPROCESSABLE_ENTITY, None, getypt, &fouten).await
    }

    /// The page with this form; none: with what was saved of it.
    async fn blad(
        &self,
        kader: Kader,
        status: StatusCode,
        melding: Option<Planmelding>,
        formulier: Option<&Tekenformulier>,
        fouten: &Fouten,
    ) -> Result<Response, WebFout> {
        let (toegang, id) = (&self.toegang, self.toegang.blad.id);
        let om = Om::lees(&self.app, toegang).await?;
        let hoedanigheid = toegang.verleend.hoedanigheid();
        let rechten = Rechten::van(&toegang.betrokkenheid, id, hoedanigheid);
        let mut lezer = self.app.store().lezer().await?;
        let kopie = nieuwe_kopie(&mut lezer, &om.dossier, self.actor.persoon.id, hoedanigheid).await?;
        let klad = klad::lees(&mut lezer, toegang, &self.actor, self.soort()).await?;
        drop(lezer);
        let reden = klad.as_ref().map(|klad| klad.veld("reden")).unwrap_or_default();
        let bewaard = Tekenformulier { reden, ..Tekenformulier::default() };
        let toen = om.dossier.bij_aanbieden_van(self.versie).ok_or(WebFout::NietGevonden)?;
        let invoer = Versieinvoer {
            dossier: &om.dossier,
            versie: om.dossier.planversie(self.versie).ok_or(WebFout::NietGevonden)?,
            toen: &toen,
            naam: &toegang.blad.persoon.naam,
            als: toegang.als,
            hoedanigheid,
            rechten: &rechten,
            namen: &om.namen,
            melding,
            nieuwe_kopie: kopie == Some(self.versie),
            klad: formulier
                .map_or_else(|| klad::stand(klad.as_ref()), |formulier| klad::opnieuw(&formulier.versie)),
        };
        let formulier = formulier.unwrap_or(&bewaard);
        Ok(pagina(status, &Versiepagina::nieuw(kader, &invoer, formulier, fouten)))
    }
}
