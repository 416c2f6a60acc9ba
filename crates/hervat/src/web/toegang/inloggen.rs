// SPDX-License-Identifier: EUPL-1.2
//! Logging in with a password, and logging out, here or everywhere.
//!
//! Whether an account exists is never told: the same sentence, the same time, the same limits with and without one.

use super::Actor;
use super::sessie::{Token, verloopt, wis};
use crate::app::App;
use crate::web::paginas::{Inlogformulier, Inlogpagina, Inlogweigering};
use crate::web::terug::eigen_pad;
use crate::web::{Kader, Omgeving as _, WebFout, pagina, parkeren};
use axum::Extension;
use axum::extract::{ConnectInfo, Form, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::SignedDuration;
use secrecy::ExposeSecret as _;
use serde::Deserialize;
use std::net::SocketAddr;
use store::{Account, Wie};

/// Attempts on one account, and from one address, within [`VENSTER`].
const PER_ACCOUNT: u32 = 10;
const PER_ADRES: u32 = 100;
const VENSTER: SignedDuration = SignedDuration::from_mins(15);

/// Where to go after logging in.
#[derive(Debug, Default, Deserialize)]
pub struct Vraag {
    #[serde(default)]
    volgende: String,
}

/// `GET /inloggen`.
pub async fn inlogpagina(kader: Kader, Query(vraag): Query<Vraag>) -> Response {
    let formulier = Inlogformulier { volgende: vraag.volgende, ..Inlogformulier::default() };
    pagina(StatusCode::OK, &Inlogpagina::nieuw(kader, &formulier, None))
}

/// `POST /inloggen`.
///
/// # Errors
/// When the database does not answer.
pub async fn inloggen(
    State(app): State<App>,
    kader: Kader,
    ConnectInfo(adres): ConnectInfo<SocketAddr>,
    kopregels: HeaderMap,
    Form(formulier): Form<Inlogformulier>,
) -> Result<Response, WebFout> {
    let email = formulier.email.trim().to_lowercase();
    let adres = bezoeker(&app, adres, &kopregels);
    if te_vaak(&app, &email, &adres).await? {
        let pagina_ = Inlogpagina::nieuw(kader, &formulier, Some(Inlogweigering::TeVaak));
        return Ok(pagina(StatusCode::TOO_MANY_REQUESTS, &pagina_));
    }
    let account = app.store().lezer().await?.account_van_email(&email).await?;
    let bewaard = account.as_ref().map(|account| account.wachtwoord_hash.expose_secret().to_owned());
    if !app.wachtwoorden().klopt(formulier.wachtwoord.clone(), bewaard).await {
        let pagina_ = Inlogpagina::nieuw(kader, &formulier, Some(Inlogweigering::Onjuist));
        return Ok(pagina(StatusCode::UNPROCESSABLE_ENTITY, &pagina_));
    }
    let account = account.ok_or_else(|| WebFout::storing("a password without an account"))?;
    begin(&app, &account, &email, &formulier.volgende).await
}

/// Counts this attempt before the password is looked at, so that many at once cannot slip by.
async fn te_vaak(app: &App, email: &str, adres: &str) -> Result<bool, WebFout> {
    let nu = app.nu();
    let sinds = nu.checked_sub(VENSTER).unwrap_or(nu);
    let mut tx = app.store().begin().await?;
    tx.ruim_op(nu, sinds).await?;
    let op_account = tx.tel_pogingen(Wie::Account(email), sinds).await?;
    let van_adres = tx.tel_pogingen(Wie::Adres(adres), sinds).await?;
    let te_vaak = op_account >= PER_ACCOUNT || van_adres >= PER_ADRES;
    if !te_vaak {
        tx.noteer_poging(Wie::Account(email), nu).await?;
        tx.noteer_poging(Wie::Adres(adres), nu).await?;
    }
    tx.commit().await?;
    Ok(te_vaak)
}

/// A new session each time: a token from before the login is worth nothing.
async fn begin(app: &App, account: &Account, email: &str, volgende: &str) -> Result<Response, WebFout> {
    let (token, nu) = (Token(app.toeval().token()), app.nu());
    let mut tx = app.store().begin().await?;
    tx.vergeet_pogingen(Wie::Account(email)).await?;
    tx.begin_sessie(&token.0, account.persoon, nu, verloopt(nu, nu)).await?;
    tx.commit().await?;
    let eigen = eigen_pad(volgende).filter(|pad| *pad != "/");
    let volgt = parkeren::mag_volgen(app, account.persoon, eigen.unwrap_or_default()).await?;
    let naar = eigen.filter(|_| volgt).unwrap_or("/begin");
    Ok(([(header::SET_COOKIE, token.zet(app.veilige_koekjes()))], Redirect::to(naar)).into_response())
}

/// Where the request came from: the connection, or what our own proxy wrote last.
fn bezoeker(app: &App, verbinding: SocketAddr, kopregels: &HeaderMap) -> String {
    let doorgegeven = kopregels.get_all("x-forwarded-for").iter().next_back().and_then(|w| w.to_str().ok());
    match doorgegeven.and_then(|lijst| lijst.rsplit(',').next()).filter(|_| app.instellingen().achter_proxy) {
        Some(adres) => adres.trim().chars().take(64).collect(),
        None => verbinding.ip().to_string(),
    }
}

/// `GET /begin`: to what this person comes for; first to what they typed and could not send.
///
/// # Errors
/// When the database does not answer.
pub async fn naar_begin(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
) -> Result<Redirect, WebFout> {
    let wacht = parkeren::wacht_er_iets(&app, actor.persoon.id).await?;
    Ok(Redirect::to(if wacht { parkeren::GEPARKEERD } else { actor.begin() }))
}

/// `POST /uitloggen`.
///
/// # Errors
/// When the database does not answer.
pub async fn uitloggen(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, WebFout> {
    let mut tx = app.store().begin().await?;
    tx.eindig_sessie(&actor.token.0).await?;
    tx.commit().await?;
    Ok(vertrokken(&app))
}

/// `POST /uitloggen/overal`: every session of this person ends.
///
/// # Errors
/// When the database does not answer.
pub async fn uitloggen_overal(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, WebFout> {
    let mut tx = app.store().begin().await?;
    tx.eindig_sessies_van(actor.persoon.id).await?;
    tx.commit().await?;
    Ok(vertrokken(&app))
}

fn vertrokken(app: &App) -> Response {
    ([(header::SET_COOKIE, wis(app.veilige_koekjes()))], Redirect::to("/inloggen")).into_response()
}
