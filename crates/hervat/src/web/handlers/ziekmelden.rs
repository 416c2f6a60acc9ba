// SPDX-License-Identifier: EUPL-1.2
//! Reporting an employee ill.

use super::door;
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::paginas::{
    GelezenMelding, Melding, Ziekmeldformulier, Ziekmeldinvoer, Ziekmeldpagina, paden,
};
use crate::web::toegang::{Actor, Dienstverbandtoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::{Gemeld, ZaakFout, meld_ziek};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dienstverbandrecht, DossierId, Lade, Weigering};

/// `GET /dienstverbanden/{id}/ziekmelding`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dienstverbandtoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let formulier = Ziekmeldformulier::leeg();
    pagina_met(&app, &toegang, &actor, kader, &formulier, (StatusCode::OK, &Fouten::default())).await
}

/// `POST /dienstverbanden/{id}/ziekmelding`.
pub(crate) async fn meld(
    State(app): State<App>,
    Extension(toegang): Extension<Dienstverbandtoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Ziekmeldformulier>,
) -> Result<Response, WebFout> {
    let vraag_bsn = vraag_bsn(&app, &toegang).await?;
    let mut fouten = Fouten::default();
    let gelezen = formulier.lees(kader.t, vraag_bsn).or_else(|eerste| {
        fouten = eerste;
        formulier.bevestigd().lees(kader.t, vraag_bsn)
    });
    if let Ok(gelezen) = gelezen {
        // What the form itself found is shown together with what the dossier refuses.
        match probeer(&app, &toegang, &actor, &gelezen, fouten.is_leeg()).await? {
            Ok(gemeld) if fouten.is_leeg() => return Ok(gelukt(&toegang, gemeld)),
            Ok(_) => {}
            Err(weigeringen) => {
                bekeken(&app, &toegang, &actor).await?;
                fouten.samen(Ziekmeldformulier::fouten_van(&weigeringen, kader.t));
            }
        }
    }
    pagina_met(&app, &toegang, &actor, kader, &formulier, (StatusCode::UNPROCESSABLE_ENTITY, &fouten)).await
}

/// Report and burgerservicenummer in one transaction, or neither. Without `definitief` it only asks what the dossier
/// would say. The inner result says why the form must be shown again.
async fn probeer(
    app: &App,
    toegang: &Dienstverbandtoegang,
    actor: &Actor,
    gelezen: &GelezenMelding,
    definitief: bool,
) -> Result<Result<Gemeld, Vec<Weigering>>, WebFout> {
    let mut tx = app.store().begin().await?;
    let nieuw = DossierId::new(app.toeval().id());
    match meld_ziek(&mut tx, &toegang.verleend, &gelezen.melding, nieuw, door(app, actor)).await {
        Ok(gemeld) => {
            if definitief {
                if let Some(bsn) = &gelezen.bsn {
                    tx.zet_bsn(toegang.dienstverband.persoon, bsn).await?;
                }
                tx.commit().await?;
            }
            Ok(Ok(gemeld))
        }
        Err(ZaakFout::Geweigerd(weigeringen)) => Ok(Err(weigeringen)),
        Err(fout) => Err(fout.into()),
    }
}

/// A refusal may name days of an earlier dossier: that is a read of it, written before the answer.
async fn bekeken(app: &App, toegang: &Dienstverbandtoegang, actor: &Actor) -> Result<(), WebFout> {
    let als = toegang.verleend.hoedanigheid();
    let dossiers = app.store().lezer().await?.dossiers_van(toegang.dienstverband.id).await?;
    let gezien: Vec<_> = dossiers.into_iter().map(|blad| (blad.id, als)).collect();
    let mut tx = app.store().begin().await?;
    tx.noteer_inzagen(actor.persoon.id, &gezien, Lade::Gedeeld, app.nu()).await?;
    Ok(tx.commit().await?)
}

fn gelukt(toegang: &Dienstverbandtoegang, gemeld: Gemeld) -> Response {
    let melding = if gemeld.onderbroken_dagen.is_some() { Melding::Aangesloten } else { Melding::Ziekgemeld };
    let als = Some(toegang.verleend.hoedanigheid());
    Redirect::to(&paden::dossier_na(gemeld.dossier, als, melding)).into_response()
}

/// Asked only while it is not known, and only of who may record it.
async fn vraag_bsn(app: &App, toegang: &Dienstverbandtoegang) -> Result<bool, WebFout> {
    let bekend = app.store().lezer().await?.bsn_bekend(toegang.dienstverband.persoon).await?;
    Ok(!bekend && toegang.mag(Dienstverbandrecht::BsnVastleggen))
}

async fn pagina_met(
    app: &App,
    toegang: &Dienstverbandtoegang,
    actor: &Actor,
    kader: Kader,
    formulier: &Ziekmeldformulier,
    (status, fouten): (StatusCode, &Fouten),
) -> Result<Response, WebFout> {
    let persoon = app.store().lezer().await?.persoon(toegang.dienstverband.persoon).await?;
    let naam = persoon.ok_or(WebFout::NietGevonden)?.naam;
    let invoer = Ziekmeldinvoer {
        dienstverband: toegang.dienstverband.id,
        naam: &naam,
        vraag_bsn: vraag_bsn(app, toegang).await?,
        terug: actor.begin(),
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(status, &Ziekmeldpagina::nieuw(kader, formulier, &invoer, fouten)))
}
