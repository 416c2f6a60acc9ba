// SPDX-License-Identifier: EUPL-1.2
//! The guard in front of every route: it reads what the route asks from the table, and lets through only who has it.

use super::Actor;
use super::netjes::foutantwoord;
use crate::app::App;
use crate::web::fout::Foutsoort;
use crate::web::parkeren;
use crate::web::{Glasstrook, Kader, Omgeving as _, WebFout};
use axum::extract::{FromRequestParts as _, RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use dossier::{
    Betrokkenheid, Dienstverband, Dienstverbandrecht, DossierId, Grond, Hoedanigheid, Lade, Recht, Verleend,
    VerleendDienstverband, mag, mag_bij_dienstverband,
};
use std::str::FromStr;
use store::{Dossierblad, Lezer};

/// What a route asks of who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eis {
    /// Nothing: everyone may come.
    Openbaar,
    /// A session.
    Ingelogd,
    /// This right in the dossier of the address (`{id}`).
    Dossier(Recht),
    /// This right on the employment of the address (`{id}`).
    Dienstverband(Dienstverbandrecht),
}

/// A dossier that the actor may act in: put in the request by the guard.
#[derive(Clone)]
pub struct Dossiertoegang {
    /// The granted right.
    pub verleend: Verleend,
    /// What ties the actor to this employment.
    pub betrokkenheid: Betrokkenheid,
    /// The dossier with its employment and employee.
    pub blad: Dossierblad,
    /// The capacity that the address asked for.
    pub als: Option<Hoedanigheid>,
}

impl Dossiertoegang {
    /// May the actor do this too, in the same capacity?
    pub fn mag(&self, recht: Recht) -> bool {
        mag(&self.betrokkenheid, self.blad.id, recht, Some(self.verleend.hoedanigheid())).is_ok()
    }
}

/// An employment that the actor may act on: put in the request by the guard.
#[derive(Clone)]
pub struct Dienstverbandtoegang {
    /// The granted right.
    pub verleend: VerleendDienstverband,
    /// What ties the actor to this employment.
    pub betrokkenheid: Betrokkenheid,
    /// The employment.
    pub dienstverband: Dienstverband,
}

impl Dienstverbandtoegang {
    /// May the actor do this too, in the same capacity?
    pub fn mag(&self, recht: Dienstverbandrecht) -> bool {
        mag_bij_dienstverband(&self.betrokkenheid, recht, Some(self.verleend.hoedanigheid())).is_ok()
    }
}

/// The middleware around each route of the table.
pub async fn bewaak(State((app, eis)): State<(App, Eis)>, verzoek: Request, verder: Next) -> Response {
    let (mut delen, inhoud) = verzoek.into_parts();
    let antwoord = match laat_binnen(&app, eis, &mut delen).await {
        Ok(Deur::Open) => {
            let antwoord = verder.run(Request::from_parts(delen.clone(), inhoud)).await;
            parkeren::is_verstuurd(&app, &delen, antwoord.status()).await;
            antwoord
        }
        Ok(Deur::EerstInloggen) => {
            let antwoord = parkeren::niet_ingelogd(&app, &delen, inhoud).await;
            antwoord.unwrap_or_else(WebFout::into_response)
        }
        Err(fout) => fout.into_response(),
    };
    met_pagina(&app, delen, antwoord).await
}

/// May a request go on?
enum Deur {
    Open,
    EerstInloggen,
}

/// Puts actor and access in the request, unless the visitor must log in first.
async fn laat_binnen(app: &App, eis: Eis, delen: &mut Parts) -> Result<Deur, WebFout> {
    if eis == Eis::Openbaar {
        return Ok(Deur::Open);
    }
    let Some(actor) = Actor::uit(app, &delen.headers).await? else { return Ok(Deur::EerstInloggen) };
    delen.extensions.insert(actor.wie());
    match eis {
        Eis::Openbaar | Eis::Ingelogd => {}
        Eis::Dossier(recht) => {
            let toegang = dossiertoegang(app, &actor, recht, delen).await?;
            delen.extensions.insert(toegang);
        }
        Eis::Dienstverband(recht) => {
            let toegang = dienstverbandtoegang(app, &actor, recht, delen).await?;
            delen.extensions.insert(toegang);
        }
    }
    delen.extensions.insert(actor);
    Ok(Deur::Open)
}

async fn dossiertoegang(
    app: &App,
    actor: &Actor,
    recht: Recht,
    delen: &mut Parts,
) -> Result<Dossiertoegang, WebFout> {
    let id: DossierId = id_uit(delen).await?;
    let als = als_uit(delen);
    let mut lezer = app.store().lezer().await?;
    let blad = lezer.dossier(id).await?.ok_or(WebFout::NietGevonden)?;
    let bij = (id, &blad.dienstverband);
    let (betrokkenheid, glas_tot) = actor.bij_dossier(&mut lezer, bij, app.vandaag(), app.nu()).await?;
    drop(lezer);
    let verleend = mag(&betrokkenheid, id, recht, als)?;
    if let (Grond::GebrokenGlas, Some(tot)) = (verleend.grond(), glas_tot) {
        delen.extensions.insert(Glasstrook(tot));
    }
    if verleend.hoedanigheid() != Hoedanigheid::Werknemer {
        schrijf_inzage(app, actor, id, &verleend).await?;
    }
    Ok(Dossiertoegang { verleend, betrokkenheid, blad, als })
}

/// Written before the answer goes out; without it there is no answer.
async fn schrijf_inzage(
    app: &App,
    actor: &Actor,
    dossier: DossierId,
    verleend: &Verleend,
) -> Result<(), WebFout> {
    // Whoever writes the probleemanalyse reads the medical part of what went before.
    let schrijft = verleend.recht() == Recht::ProbleemanalyseSchrijven;
    let lade = if schrijft { Lade::Medisch } else { verleend.leest().unwrap_or(Lade::Gedeeld) };
    let mut tx = app.store().begin().await?;
    tx.noteer_inzage(actor.persoon.id, verleend.hoedanigheid(), dossier, lade, app.nu()).await?;
    Ok(tx.commit().await?)
}

async fn dienstverbandtoegang(
    app: &App,
    actor: &Actor,
    recht: Dienstverbandrecht,
    delen: &mut Parts,
) -> Result<Dienstverbandtoegang, WebFout> {
    let id = id_uit(delen).await?;
    let als = als_uit(delen);
    let mut lezer: Lezer = app.store().lezer().await?;
    let dienstverband = lezer.dienstverband(id).await?.ok_or(WebFout::NietGevonden)?;
    let betrokkenheid = actor.betrokkenheid(&mut lezer, &dienstverband, app.vandaag(), app.nu()).await?;
    let verleend = mag_bij_dienstverband(&betrokkenheid, recht, als)?;
    Ok(Dienstverbandtoegang { verleend, betrokkenheid, dienstverband })
}

async fn id_uit<Id: FromStr>(delen: &mut Parts) -> Result<Id, WebFout> {
    let stukken = RawPathParams::from_request_parts(delen, &()).await.map_err(|_| WebFout::NietGevonden)?;
    let id = stukken.iter().find(|(naam, _)| *naam == "id").and_then(|(_, waarde)| waarde.parse().ok());
    id.ok_or(WebFout::NietGevonden)
}

/// The capacity that the address asks for, `?als=casemanager`.
fn als_uit(delen: &Parts) -> Option<Hoedanigheid> {
    let vraag = delen.uri.query()?;
    let waarde = vraag.split('&').filter_map(|paar| paar.split_once('=')).find(|(naam, _)| *naam == "als")?.1;
    waarde.parse().ok()
}

/// A refusal gets its page here, where the frame is known.
async fn met_pagina(app: &App, mut delen: Parts, antwoord: Response) -> Response {
    let Some(fout) = antwoord.extensions().get::<WebFout>().cloned() else { return antwoord };
    let incident = app.incident();
    if let WebFout::Storing(reden) = &fout {
        tracing::error!(%incident, %reden, "a request failed");
    }
    let Ok(kader) = Kader::from_request_parts(&mut delen, app).await;
    let soort = match fout {
        WebFout::NietGevonden => Foutsoort::NietGevonden,
        WebFout::NietToegestaan => Foutsoort::NietToegestaan,
        WebFout::NietBruikbaar => Foutsoort::NietBruikbaar,
        WebFout::EvenNiet => Foutsoort::EvenNiet,
        WebFout::Storing(_) => Foutsoort::Storing,
    };
    foutantwoord(kader, &delen, soort, incident)
}
