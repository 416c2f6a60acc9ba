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
use dossier::{Dienstverbandrecht, DossierId};

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
    let uitkomst = match formulier.lees(kader.t, vraag_bsn) {
        Ok(gelezen) => leg_vast(&app, &toegang, &actor, &gelezen).await?,
        Err(fouten) => Err(ZaakOfFouten::Fouten(fouten)),
    };
    let fouten = match uitkomst {
        Ok(gemeld) => return Ok(gelukt(&toegang, gemeld)),
        Err(ZaakOfFouten::Fouten(fouten)) => fouten,
        Err(ZaakOfFouten::Geweigerd(weigeringen)) => Ziekmeldformulier::fouten_van(&weigeringen, kader.t),
    };
    pagina_met(&app, &toegang, &actor, kader, &formulier, (StatusCode::UNPROCESSABLE_ENTITY, &fouten)).await
}

/// Why the form is shown again.
enum ZaakOfFouten {
    Fouten(Fouten),
    Geweigerd(Vec<dossier::Weigering>),
}

/// Report and burgerservicenummer in one transaction, or neither.
async fn leg_vast(
    app: &App,
    toegang: &Dienstverbandtoegang,
    actor: &Actor,
    gelezen: &GelezenMelding,
) -> Result<Result<Gemeld, ZaakOfFouten>, WebFout> {
    let mut tx = app.store().begin().await?;
    let nieuw = DossierId::new(app.toeval().id());
    match meld_ziek(&mut tx, &toegang.verleend, &gelezen.melding, nieuw, door(app, actor)).await {
        Ok(gemeld) => {
            if let Some(bsn) = &gelezen.bsn {
                tx.zet_bsn(toegang.dienstverband.persoon, bsn).await?;
            }
            tx.commit().await?;
            Ok(Ok(gemeld))
        }
        Err(ZaakFout::Geweigerd(weigeringen)) => Ok(Err(ZaakOfFouten::Geweigerd(weigeringen))),
        Err(fout) => Err(fout.into()),
    }
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
        sleutel: "",
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(status, &Ziekmeldpagina::nieuw(kader, formulier, &invoer, fouten)))
}
