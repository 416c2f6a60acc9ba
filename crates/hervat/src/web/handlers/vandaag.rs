// SPDX-License-Identifier: EUPL-1.2
//! The employee's home, and where beheerder and fg begin.

use super::dossier::betrokkenen;
use crate::app::App;
use crate::web::paginas::vandaag::{EigenDossier, Glasopening};
use crate::web::paginas::{Beheerpagina, Vandaaginvoer, Vandaagpagina};
use crate::web::toegang::Actor;
use crate::web::{Kader, Omgeving as _, Tekst, WebFout, pagina};
use crate::zaak::dossiers_van;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use dossier::{Dienstverband, Dossier, Hoedanigheid};
use store::Lezer;

/// `GET /vandaag`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    if !actor.heeft(Hoedanigheid::Werknemer) {
        return Err(WebFout::NietGevonden);
    }
    let mut lezer = app.store().lezer().await?;
    let eigen = eigen(&mut lezer, &actor).await?;
    let om_de_eerste = match eigen.first() {
        Some((_, dienstverband, _)) => {
            betrokkenen(&mut lezer, dienstverband, app.vandaag(), app.nu()).await?
        }
        None => Vec::new(),
    };
    let glas = glas(&app, &mut lezer, &eigen, kader.t).await?;
    let dossiers: Vec<_> =
        eigen.iter().map(|(dossier, _, werkgever)| EigenDossier { dossier, werkgever }).collect();
    let invoer = Vandaaginvoer {
        naam: &actor.persoon.naam,
        dossiers: &dossiers,
        betrokkenen: &om_de_eerste,
        glas: &glas,
    };
    let kader = kader.als(Hoedanigheid::Werknemer, None);
    Ok(pagina(StatusCode::OK, &Vandaagpagina::nieuw(kader, &invoer)))
}

/// Doctors who broke the glass of one of these and may still look.
async fn glas(
    app: &App,
    lezer: &mut Lezer,
    eigen: &[(Dossier, Dienstverband, String)],
    t: Tekst,
) -> Result<Vec<Glasopening>, WebFout> {
    let mut uit = Vec::new();
    for (dossier, ..) in eigen {
        for toegang in lezer.noodtoegangen(dossier.id(), app.nu()).await? {
            let naam = lezer.persoon(toegang.persoon).await?.map(|persoon| persoon.naam).unwrap_or_default();
            let dienst = lezer.organisatie(toegang.arbodienst).await?.map(|dienst| dienst.naam);
            let rol = t.uit("rol", Hoedanigheid::Bedrijfsarts.woord());
            let rol = dienst.map_or_else(|| rol.clone(), |dienst| format!("{rol} · {dienst}"));
            let wie = t.met("inzage-wie", &[("naam", naam.into()), ("rol", rol.into())]);
            uit.push(Glasopening { dossier: dossier.id(), wie, tot: toegang.tot });
        }
    }
    Ok(uit)
}

/// `GET /beheer`.
pub(crate) async fn beheer(Extension(actor): Extension<Actor>, kader: Kader) -> Result<Response, WebFout> {
    let mut rollen = vec![Hoedanigheid::Beheerder, Hoedanigheid::Fg];
    rollen.retain(|rol| actor.heeft(*rol));
    let eerste = rollen.first().copied().ok_or(WebFout::NietGevonden)?;
    Ok(pagina(StatusCode::OK, &Beheerpagina::nieuw(kader.als(eerste, None), rollen)))
}

/// Their own dossiers: who is ill first, then the latest.
async fn eigen(lezer: &mut Lezer, actor: &Actor) -> Result<Vec<(Dossier, Dienstverband, String)>, WebFout> {
    let mut uit = Vec::new();
    for dienstverband in lezer.dienstverbanden_van(actor.persoon.id).await? {
        let werkgever = lezer.organisatie(dienstverband.werkgever).await?.ok_or(WebFout::NietGevonden)?;
        for dossier in dossiers_van(lezer, dienstverband.id).await? {
            uit.push((dossier, dienstverband.clone(), werkgever.naam.clone()));
        }
    }
    uit.sort_by_key(|(dossier, ..)| {
        let rust = dossier.ingetrokken().is_some() || dossier.laatste_ziektedag().is_some();
        (rust, std::cmp::Reverse(dossier.eerste_ziektedag()))
    });
    Ok(uit)
}
