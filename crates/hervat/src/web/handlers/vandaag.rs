// SPDX-License-Identifier: EUPL-1.2
//! The employee's home, and where beheerder and fg begin.

use super::dossier::betrokkenen;
use super::plan::{nieuwe_kopie, wacht};
use crate::app::App;
use crate::web::paginas::plan::Planwacht;
use crate::web::paginas::vandaag::{EigenDossier, Glasopening};
use crate::web::paginas::{Beheerpagina, Vandaaginvoer, Vandaagpagina};
use crate::web::toegang::Actor;
use crate::web::{Kader, Omgeving as _, Tekst, WebFout, pagina};
use crate::zaak::dossiers_van;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use dossier::{Dienstverband, Dossier, DossierId, Hoedanigheid};
use store::{Glasbreuk, Lezer};

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
    let (plannen, kopieen) = plannen(&app, &mut lezer, &actor, &eigen).await?;
    let dossiers: Vec<_> =
        eigen.iter().map(|(dossier, _, werkgever)| EigenDossier { dossier, werkgever }).collect();
    let invoer = Vandaaginvoer {
        naam: &actor.persoon.naam,
        dossiers: &dossiers,
        betrokkenen: &om_de_eerste,
        plannen: &plannen,
        kopieen: &kopieen,
        glas: &glas,
    };
    let kader = kader.als(Hoedanigheid::Werknemer, None);
    Ok(pagina(StatusCode::OK, &Vandaagpagina::nieuw(kader, &invoer)))
}

/// What of a plan waits for the employee, and copies that they did not see yet, each with its dossier.
type Plannen = (Vec<(DossierId, Planwacht)>, Vec<(DossierId, u32)>);

async fn plannen(
    app: &App,
    lezer: &mut Lezer,
    actor: &Actor,
    eigen: &[(Dossier, Dienstverband, String)],
) -> Result<Plannen, WebFout> {
    let (mut wachten, mut kopieen) = (Vec::new(), Vec::new());
    let als = Hoedanigheid::Werknemer;
    for (dossier, dienstverband, _) in eigen {
        let betrokken = actor.betrokkenheid(lezer, dienstverband, app.vandaag(), app.nu()).await?;
        let wacht = wacht(app, lezer, dossier, &betrokken, als).await?;
        wachten.extend(wacht.map(|wacht| (dossier.id(), wacht)));
        let kopie = nieuwe_kopie(lezer, dossier, actor.persoon.id, als).await?;
        kopieen.extend(kopie.map(|versie| (dossier.id(), versie)));
    }
    Ok((wachten, kopieen))
}

/// Doctors who broke the glass of one of these, until the employee said that they saw it.
async fn glas(
    app: &App,
    lezer: &mut Lezer,
    eigen: &[(Dossier, Dienstverband, String)],
    t: Tekst,
) -> Result<Vec<Glasopening>, WebFout> {
    let mut uit = Vec::new();
    for (dossier, ..) in eigen {
        for Glasbreuk { nummer, toegang } in lezer.ongezien_glas(dossier.id()).await? {
            let naam = lezer.persoon(toegang.persoon).await?.map(|persoon| persoon.naam).unwrap_or_default();
            let dienst = lezer.organisatie(toegang.arbodienst).await?.map(|dienst| dienst.naam);
            let rol = t.uit("rol", Hoedanigheid::Bedrijfsarts.woord());
            let rol = dienst.map_or_else(|| rol.clone(), |dienst| format!("{rol} · {dienst}"));
            let wie = t.met("inzage-wie", &[("naam", naam.into()), ("rol", rol.into())]);
            let open = app.nu() < toegang.tot;
            uit.push(Glasopening { dossier: dossier.id(), nummer, wie, tot: toegang.tot, open });
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
