// SPDX-License-Identifier: EUPL-1.2
//! A doctor stands in for a colleague: finds one dossier by exact name and employer, and breaks its glass.

use super::door;
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::paginas::glas::{Glasformulier, Glaspagina, Waarnemingpagina, Zoekformulier};
use crate::web::paginas::paden;
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, Omgeving as _, WebFout, pagina};
use crate::zaak::medisch::breek_glas;
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{DossierId, Hoedanigheid, Lade, OrganisatieSoort, Recht, mag};
use jiff::{Timestamp, ToSpan as _};
use store::{Alleen, Bereik, Lezer, Werkfilter};

/// For so long the dossier stands open.
const UREN: i64 = 24;
/// More people of one name at one employer than there are.
const NAAMGENOTEN: u32 = 50;

/// `GET /waarneming`.
pub(crate) async fn zoekpagina(
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let kader = alleen_artsen(&actor, kader)?;
    let leeg = Zoekformulier::default();
    Ok(pagina(StatusCode::OK, &Waarnemingpagina::nieuw(kader, &leeg, false, &Fouten::default())))
}

/// `POST /waarneming`: by POST, so that no name stands in an address.
pub(crate) async fn zoek(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Zoekformulier>,
) -> Result<Response, WebFout> {
    let kader = alleen_artsen(&actor, kader)?;
    let (naam, werkgever) = match formulier.lees(kader.t) {
        Ok(gelezen) => gelezen,
        Err(fouten) => {
            let nog_eens = Waarnemingpagina::nieuw(kader, &formulier, false, &fouten);
            return Ok(pagina(StatusCode::UNPROCESSABLE_ENTITY, &nog_eens));
        }
    };
    match gevonden(&app, &actor, naam, werkgever).await? {
        Some((dossier, naar)) => {
            bekeken(&app, &actor, dossier).await?;
            Ok(Redirect::to(&naar).into_response())
        }
        None => {
            Ok(pagina(StatusCode::OK, &Waarnemingpagina::nieuw(kader, &formulier, true, &Fouten::default())))
        }
    }
}

/// That there is a dossier is told only after it is on record who asked.
async fn bekeken(app: &App, actor: &Actor, dossier: DossierId) -> Result<(), WebFout> {
    let mut tx = app.store().begin().await?;
    let als = Hoedanigheid::Bedrijfsarts;
    tx.noteer_inzage(actor.persoon.id, als, dossier, Lade::Gedeeld, app.nu()).await?;
    Ok(tx.commit().await?)
}

/// Whoever is no doctor learns nothing of this page.
fn alleen_artsen(actor: &Actor, kader: Kader) -> Result<Kader, WebFout> {
    let arts = Hoedanigheid::Bedrijfsarts;
    if actor.heeft(arts) { Ok(kader.als(arts, None)) } else { Err(WebFout::NietGevonden) }
}

/// Where the one dossier is: to break its glass, or open already. None when nobody is called so, when there is no
/// dossier, when it is not for this doctor, and when more than one fits.
async fn gevonden(
    app: &App,
    actor: &Actor,
    naam: &str,
    werkgever: &str,
) -> Result<Option<(DossierId, String)>, WebFout> {
    let mut lezer = app.store().lezer().await?;
    let mut adressen = Vec::new();
    for dossier in kandidaten(app, &mut lezer, naam, werkgever).await? {
        let Some(blad) = lezer.dossier(dossier).await? else { continue };
        let bij = (dossier, &blad.dienstverband);
        let (betrokken, _) = actor.bij_dossier(&mut lezer, bij, app.vandaag(), app.nu()).await?;
        let als = Some(Hoedanigheid::Bedrijfsarts);
        if mag(&betrokken, dossier, Recht::GlasBreken, als).is_ok() {
            adressen.push((dossier, paden::glas(dossier)));
        } else if mag(&betrokken, dossier, Recht::DossierZien, als).is_ok() {
            adressen.push((dossier, paden::dossier(dossier, als)));
        }
    }
    let enige = adressen.pop();
    Ok(enige.filter(|_| adressen.is_empty()))
}

/// The latest dossier of everyone of exactly this name at employers of exactly this name.
async fn kandidaten(
    app: &App,
    lezer: &mut Lezer,
    naam: &str,
    werkgever: &str,
) -> Result<Vec<DossierId>, WebFout> {
    let alle = lezer.organisaties().await?.into_iter();
    let werkgevers: Vec<_> = alle
        .filter(|o| o.soort == OrganisatieSoort::Werkgever && gelijk(&o.naam, werkgever))
        .map(|o| o.id)
        .collect();
    if werkgevers.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Werkfilter {
        bereik: Bereik { werkgevers, ..Bereik::default() },
        alleen: Alleen::Alles,
        behalve_van: None,
        termijn: None,
        zoek: Some(naam.to_owned()),
        ook_hersteld: true,
        dringend: None,
        vandaag: app.vandaag(),
        na: None,
        aantal: NAAMGENOTEN,
    };
    let mut regels = lezer.werkvoorraad(&filter).await?.regels;
    regels.retain(|regel| gelijk(&regel.naam, naam));
    // Of one employment the dossier that runs, else the last.
    regels.sort_by_key(|r| {
        (
            r.dienstverband,
            r.verzuim.laatste_ziektedag.is_some(),
            std::cmp::Reverse(r.verzuim.laatste_ziektedag),
        )
    });
    regels.dedup_by_key(|regel| regel.dienstverband);
    Ok(regels.into_iter().map(|regel| regel.dossier).collect())
}

/// The same but for capitals and the space around it.
fn gelijk(een: &str, ander: &str) -> bool {
    een.trim().to_lowercase() == ander.trim().to_lowercase()
}

/// `GET /dossiers/{id}/glas`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Response {
    let leeg = Glasformulier::default();
    blad(&app, &toegang, kader, StatusCode::OK, (&leeg, &Fouten::default()))
}

/// `POST /dossiers/{id}/glas`.
pub(crate) async fn breek(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Glasformulier>,
) -> Result<Response, WebFout> {
    let reden = match formulier.lees(kader.t) {
        Ok(reden) => reden,
        Err(fouten) => {
            return Ok(blad(&app, &toegang, kader, StatusCode::UNPROCESSABLE_ENTITY, (&formulier, &fouten)));
        }
    };
    let mut tx = app.store().begin().await?;
    breek_glas(&mut tx, &toegang.verleend, reden, tot(&app), door(&app, &actor)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&paden::dossier(toegang.blad.id, None)).into_response())
}

fn blad(
    app: &App,
    toegang: &Dossiertoegang,
    kader: Kader,
    status: StatusCode,
    ingevuld: (&Glasformulier, &Fouten),
) -> Response {
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    let naam = &toegang.blad.persoon.naam;
    pagina(status, &Glaspagina::nieuw(kader, toegang.blad.id, naam, tot(app), ingevuld))
}

fn tot(app: &App) -> Timestamp {
    app.nu().saturating_add(UREN.hours()).unwrap_or(Timestamp::MAX)
}
