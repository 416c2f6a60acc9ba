// SPDX-License-Identifier: EUPL-1.2
//! The table of routes: every address names the right it takes, or is public. The router and the tests read it; a
//! route that is not here does not exist.

use super::fout::{Foutpagina, Foutsoort};
use super::handlers::{
    beheer, clienten, doe, dossier, handeling, inzage, meld, mensen, spreekuur, vandaag, werkvoorraad,
    ziekmelding,
};
use super::paginas::handelingen::{
    Arbodienstformulier, Deelsherstelformulier, EersteZiektedagformulier, Herstelcorrectieformulier,
    Herstelformulier, Herstelintrekformulier, Intrekformulier, Oorzaakformulier, Stapformulier,
    Stapintrekformulier, Verlofformulier, Verlofintrekformulier,
};
use super::toegang::{Eis, bewaak, inloggen, inlogpagina, naar_begin, netjes, uitloggen, uitloggen_overal};
use super::{Kader, LANGSTE_FORMULIER, Omgeving as _, Taal, Tekst, fout, kop, parkeren, publiek};
use crate::app::App;
use crate::logboek;
use ::dossier::{Dienstverbandrecht, Recht};
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use std::any::Any;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// One address and method.
pub struct Route {
    /// `GET` or `POST`.
    pub methode: &'static str,
    /// The address, with `{id}` for an identifier.
    pub pad: &'static str,
    /// What it asks of who comes.
    pub eis: Eis,
    handler: fn() -> MethodRouter<App>,
}

const fn lezen(pad: &'static str, eis: Eis, handler: fn() -> MethodRouter<App>) -> Route {
    Route { methode: "GET", pad, eis, handler }
}

const fn doen(pad: &'static str, eis: Eis, handler: fn() -> MethodRouter<App>) -> Route {
    Route { methode: "POST", pad, eis, handler }
}

/// The form of an act, and sending it.
macro_rules! handelingen {
    ($($pad:literal $recht:ident $formulier:ty),+ $(,)?) => {
        &[$(
            lezen($pad, Eis::Dossier(Recht::$recht), || get(handeling::<$formulier>)),
            doen($pad, Eis::Dossier(Recht::$recht), || post(doe::<$formulier>)),
        )+]
    };
}

/// Pages and acts that are not in a dossier, and those that read one.
pub const ROUTES: &[Route] = &[
    lezen("/gezond", Eis::Openbaar, || get(|| async { "gezond\n" })),
    lezen("/gereed", Eis::Openbaar, || get(gereed)),
    lezen("/inloggen", Eis::Openbaar, || get(inlogpagina)),
    doen("/inloggen", Eis::Openbaar, || post(inloggen)),
    doen("/uitloggen", Eis::Ingelogd, || post(uitloggen)),
    doen("/uitloggen/overal", Eis::Ingelogd, || post(uitloggen_overal)),
    lezen("/begin", Eis::Ingelogd, || get(naar_begin)),
    lezen("/vandaag", Eis::Ingelogd, || get(vandaag)),
    lezen("/beheer", Eis::Ingelogd, || get(beheer)),
    lezen("/werkvoorraad", Eis::Ingelogd, || get(werkvoorraad)),
    lezen("/mensen", Eis::Ingelogd, || get(mensen)),
    lezen("/spreekuur", Eis::Ingelogd, || get(spreekuur)),
    lezen("/clienten", Eis::Ingelogd, || get(clienten)),
    lezen("/geparkeerd", Eis::Ingelogd, || get(parkeren::lijst)),
    lezen("/geparkeerd/{formulier}", Eis::Ingelogd, || get(parkeren::toon)),
    doen("/geparkeerd/{formulier}/verwijdering", Eis::Ingelogd, || post(parkeren::weggooien)),
    lezen("/dossiers/{id}", Eis::Dossier(Recht::DossierZien), || get(dossier)),
    lezen("/dossiers/{id}/inzage", Eis::Dossier(Recht::InzageLezen), || get(inzage)),
    lezen("/dienstverbanden/{id}/ziekmelding", Eis::Dienstverband(Dienstverbandrecht::Ziekmelden), || {
        get(ziekmelding)
    }),
    doen("/dienstverbanden/{id}/ziekmelding", Eis::Dienstverband(Dienstverbandrecht::Ziekmelden), || {
        post(meld)
    }),
];

/// Acts in a dossier.
pub const HANDELINGEN: &[Route] = handelingen! {
    "/dossiers/{id}/eerste-ziektedag" MeldingCorrigeren EersteZiektedagformulier,
    "/dossiers/{id}/intrekking" MeldingIntrekken Intrekformulier,
    "/dossiers/{id}/deels-herstel" DeelsHerstelMelden Deelsherstelformulier,
    "/dossiers/{id}/herstel" HerstelMelden Herstelformulier,
    "/dossiers/{id}/herstel/correctie" HerstelMelden Herstelcorrectieformulier,
    "/dossiers/{id}/herstel/intrekking" HerstelMelden Herstelintrekformulier,
    "/dossiers/{id}/zwangerschapsverlof" VerlofVastleggen Verlofformulier,
    "/dossiers/{id}/zwangerschapsverlof/intrekking" VerlofVastleggen Verlofintrekformulier,
    "/dossiers/{id}/zelfde-oorzaak" ZelfdeOorzaakBeoordelen Oorzaakformulier,
    "/dossiers/{id}/arbodienst" ArbodienstInlichten Arbodienstformulier,
    "/dossiers/{id}/stappen" StapVastleggen Stapformulier,
    "/dossiers/{id}/stappen/intrekking" StapVastleggen Stapintrekformulier,
};

/// Every route of the tables.
pub fn alle() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().chain(HANDELINGEN)
}

/// Does an address of the tables take a posted form at this path, whatever its query?
pub fn neemt_aan(pad: &str) -> bool {
    let pad: Vec<&str> = pad.split('?').next().unwrap_or_default().split('/').collect();
    let past = |patroon: &str| {
        let stukken: Vec<&str> = patroon.split('/').collect();
        stukken.len() == pad.len()
            && stukken
                .iter()
                .zip(&pad)
                .all(|(stuk, deel)| stuk == deel || stuk.starts_with('{') && !deel.is_empty())
    };
    alle().any(|route| route.methode == "POST" && route.eis != Eis::Openbaar && past(route.pad))
}

/// Longer than any answer takes.
const GEDULD: Duration = Duration::from_secs(30);

/// The whole application.
pub fn router(app: App) -> Router {
    let mut router = publiek::<App>();
    for route in alle() {
        let bewaakt = (route.handler)().layer(from_fn_with_state((app.clone(), route.eis), bewaak));
        router = router.route(route.pad, bewaakt);
    }
    let mut csrf = CsrfLayer::new();
    if let Some(oorsprong) = &app.instellingen().oorsprong
        && let Ok(ruimer) = CsrfLayer::new().add_trusted_origin(oorsprong)
    {
        csrf = ruimer;
    }
    router
        .fallback(fout::niet_gevonden::<App>)
        .layer(csrf)
        .layer(DefaultBodyLimit::max(LANGSTE_FORMULIER))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, GEDULD))
        .layer(from_fn_with_state(app.clone(), netjes))
        .layer(CatchPanicLayer::custom(na_paniek(app.clone())))
        .layer(map_response(kop::veilig))
        .layer(from_fn(logboek::regel))
        .with_state(app)
}

/// A page without a word of what went wrong; the panic itself was logged by its place.
fn na_paniek(app: App) -> impl FnMut(Box<dyn Any + Send>) -> Response + Clone {
    move |_| {
        let kader = Kader::nieuw(Tekst::nieuw(Taal::Nl), "/", None, app.vandaag(), app.installatie());
        let incident = app.incident();
        tracing::error!(%incident, "a request ended in a panic");
        Foutpagina::nieuw(kader, Foutsoort::Storing, incident).antwoord()
    }
}

/// `GET /gereed`: the database answers, and migrations are done, for they run before we listen.
async fn gereed(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.store().gereed().await {
        Ok(()) => (StatusCode::OK, "gereed\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "de database antwoordt niet\n"),
    }
}
