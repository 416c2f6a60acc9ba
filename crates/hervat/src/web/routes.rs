// SPDX-License-Identifier: EUPL-1.2
//! The table of routes: every address names the right it takes, or is public. The router and the tests read it; a
//! route that is not here does not exist.

use super::fout::{Foutpagina, Foutsoort};
use super::handlers::{aantekeningen, concept, gesprek, glas, medisch, plan, probleemanalyse};
use super::handlers::{
    beheer, clienten, doe, dossier, handeling, inzage, meld, mensen, spreekuur, stand, vandaag, werkvoorraad,
    ziekmelding,
};
use super::paginas::handelingen::{
    Afwijkingformulier, Afwijkingintrekformulier, Arbodienstformulier, Deelsherstelformulier,
    EersteZiektedagformulier, Herstelcorrectieformulier, Herstelformulier, Herstelintrekformulier,
    Intrekformulier, Oorzaakformulier, Rechtsfeitformulier, Rechtsfeitintrekformulier, Stapformulier,
    Stapintrekformulier, Verlofformulier, Verlofintrekformulier,
};
use super::paginas::plan::{
    Arbodienstblad, Einddoelblad, EvaluatiesProbleemanalyseblad, Evaluatiesblad, Stappenblad, TeLaatblad,
    Visieblad,
};
use super::toegang::{Eis, bewaak, inloggen, inlogpagina, naar_begin, netjes, uitloggen, uitloggen_overal};
use super::{Kader, LANGSTE_FORMULIER, Omgeving as _, Taal, Tekst, fout, kop, parkeren, publiek};
use crate::app::App;
use crate::logboek;
use ::dossier::{Dienstverbandrecht, Lade, Recht};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::handler::Handler as _;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::Response;
use axum::routing::{get, post};
use std::any::Any;
use std::pin::Pin;
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
    roep: Roep,
}

/// Calls a handler, whatever it takes. All have this one type, so that the layers around a handler are compiled once
/// and not for each of them.
type Roep = fn(Request, App) -> Pin<Box<dyn Future<Output = Response> + Send>>;

const fn lezen(pad: &'static str, eis: Eis, roep: Roep) -> Route {
    Route { methode: "GET", pad, eis, roep }
}

const fn doen(pad: &'static str, eis: Eis, roep: Roep) -> Route {
    Route { methode: "POST", pad, eis, roep }
}

/// A handler as [`Roep`].
macro_rules! roep {
    ($handler:expr) => {
        |verzoek, app| $handler.call(verzoek, app)
    };
}

/// The form of an act, and sending it.
macro_rules! handelingen {
    ($($pad:literal $recht:ident $formulier:ty),+ $(,)?) => {
        &[$(
            lezen($pad, Eis::Dossier(Recht::$recht), roep!(handeling::<$formulier>)),
            doen($pad, Eis::Dossier(Recht::$recht), roep!(doe::<$formulier>)),
        )+]
    };
}

/// Pages and acts that are not in a dossier, and those that read one.
pub const ROUTES: &[Route] = &[
    lezen("/gezond", Eis::Openbaar, roep!(|| async { "gezond\n" })),
    lezen("/gereed", Eis::Openbaar, roep!(gereed)),
    lezen("/inloggen", Eis::Openbaar, roep!(inlogpagina)),
    doen("/inloggen", Eis::Openbaar, roep!(inloggen)),
    doen("/uitloggen", Eis::Ingelogd, roep!(uitloggen)),
    doen("/uitloggen/overal", Eis::Ingelogd, roep!(uitloggen_overal)),
    lezen("/begin", Eis::Ingelogd, roep!(naar_begin)),
    lezen("/vandaag", Eis::Ingelogd, roep!(vandaag)),
    lezen("/beheer", Eis::Ingelogd, roep!(beheer)),
    lezen("/werkvoorraad", Eis::Ingelogd, roep!(werkvoorraad)),
    lezen("/mensen", Eis::Ingelogd, roep!(mensen)),
    lezen("/spreekuur", Eis::Ingelogd, roep!(spreekuur)),
    lezen("/clienten", Eis::Ingelogd, roep!(clienten)),
    lezen("/geparkeerd", Eis::Ingelogd, roep!(parkeren::lijst)),
    lezen("/geparkeerd/{formulier}", Eis::Ingelogd, roep!(parkeren::toon)),
    doen("/geparkeerd/{formulier}/verwijdering", Eis::Ingelogd, roep!(parkeren::weggooien)),
    lezen("/dossiers/{id}", Eis::Dossier(Recht::DossierZien), roep!(dossier)),
    lezen("/dossiers/{id}/stand", Eis::Dossier(Recht::TermijnenZonderUwvLezen), roep!(stand)),
    lezen("/dossiers/{id}/inzage", Eis::Dossier(Recht::InzageLezen), roep!(inzage)),
    // The probleemanalyse, the medical drawer, and what belongs to one person alone.
    lezen("/waarneming", Eis::Ingelogd, roep!(glas::zoekpagina)),
    doen("/waarneming", Eis::Ingelogd, roep!(glas::zoek)),
    lezen("/dossiers/{id}/glas", Eis::Dossier(Recht::GlasBreken), roep!(glas::toon)),
    doen("/dossiers/{id}/glas", Eis::Dossier(Recht::GlasBreken), roep!(glas::breek)),
    doen("/dossiers/{id}/glas/kennisneming", Eis::Dossier(Recht::InzageLezen), roep!(glas::kennisneming)),
    lezen(
        "/dossiers/{id}/probleemanalyse",
        Eis::Dossier(Recht::ProbleemanalyseLezen),
        roep!(probleemanalyse::toon),
    ),
    lezen(
        "/dossiers/{id}/probleemanalyse/{versie}/pdf",
        Eis::Dossier(Recht::ProbleemanalyseLezen),
        roep!(probleemanalyse::pdf),
    ),
    lezen(
        "/dossiers/{id}/probleemanalyse/concept",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        roep!(concept::toon),
    ),
    doen(
        "/dossiers/{id}/probleemanalyse/concept",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        roep!(concept::bewaar),
    ),
    lezen(
        "/dossiers/{id}/probleemanalyse/concept/voorbeeld",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        roep!(concept::voorbeeld),
    ),
    doen(
        "/dossiers/{id}/probleemanalyse/concept/voorbeeld",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        roep!(concept::verzend),
    ),
    lezen("/dossiers/{id}/medisch", Eis::Dossier(Recht::LadeLezen(Lade::Medisch)), roep!(medisch::toon)),
    lezen("/dossiers/{id}/medisch/pdf", Eis::Dossier(Recht::LadeLezen(Lade::Medisch)), roep!(medisch::pdf)),
    lezen(
        "/dossiers/{id}/aantekeningen",
        Eis::Dossier(Recht::AantekeningenHouden),
        roep!(aantekeningen::toon),
    ),
    doen(
        "/dossiers/{id}/aantekeningen",
        Eis::Dossier(Recht::AantekeningenHouden),
        roep!(aantekeningen::bewaar),
    ),
    doen(
        "/dossiers/{id}/aantekeningen/wissing",
        Eis::Dossier(Recht::AantekeningenHouden),
        roep!(aantekeningen::wis),
    ),
    lezen("/dossiers/{id}/gesprek", Eis::Dossier(Recht::LadeLezen(Lade::Persoonlijk)), roep!(gesprek::toon)),
    doen(
        "/dossiers/{id}/gesprek",
        Eis::Dossier(Recht::LadeSchrijven(Lade::Persoonlijk)),
        roep!(gesprek::bewaar),
    ),
    // The plan van aanpak.
    lezen("/dossiers/{id}/plan", Eis::Dossier(Recht::PlanLezen), roep!(plan::plan)),
    lezen(
        "/dossiers/{id}/plan/arbodienst",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<Arbodienstblad>),
    ),
    doen(
        "/dossiers/{id}/plan/arbodienst",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<Arbodienstblad>),
    ),
    lezen(
        "/dossiers/{id}/plan/einddoel",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<Einddoelblad>),
    ),
    doen(
        "/dossiers/{id}/plan/einddoel",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<Einddoelblad>),
    ),
    lezen(
        "/dossiers/{id}/plan/stappen",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<Stappenblad>),
    ),
    doen(
        "/dossiers/{id}/plan/stappen",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<Stappenblad>),
    ),
    lezen(
        "/dossiers/{id}/plan/evaluaties",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<Evaluatiesblad>),
    ),
    doen(
        "/dossiers/{id}/plan/evaluaties",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<Evaluatiesblad>),
    ),
    lezen(
        "/dossiers/{id}/plan/evaluaties-probleemanalyse",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<EvaluatiesProbleemanalyseblad>),
    ),
    doen(
        "/dossiers/{id}/plan/evaluaties-probleemanalyse",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<EvaluatiesProbleemanalyseblad>),
    ),
    lezen(
        "/dossiers/{id}/plan/te-laat",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::plandeel::<TeLaatblad>),
    ),
    doen(
        "/dossiers/{id}/plan/te-laat",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<TeLaatblad>),
    ),
    lezen("/dossiers/{id}/plan/visie", Eis::Dossier(Recht::PlanBewerken), roep!(plan::plandeel::<Visieblad>)),
    doen(
        "/dossiers/{id}/plan/visie",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_plandeel::<Visieblad>),
    ),
    lezen("/dossiers/{id}/plan/activiteiten", Eis::Dossier(Recht::PlanBewerken), roep!(plan::activiteiten)),
    lezen(
        "/dossiers/{id}/plan/activiteiten/nieuw",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::nieuwe_activiteit),
    ),
    lezen(
        "/dossiers/{id}/plan/activiteiten/{deel}",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::activiteit),
    ),
    doen(
        "/dossiers/{id}/plan/activiteiten/{deel}",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bewaar_activiteit),
    ),
    doen(
        "/dossiers/{id}/plan/activiteiten/{deel}/weghalen",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::haal_activiteit_weg),
    ),
    lezen(
        "/dossiers/{id}/plan/casemanager",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::casemanager),
    ),
    doen(
        "/dossiers/{id}/plan/casemanager",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::stel_casemanager_voor),
    ),
    doen(
        "/dossiers/{id}/plan/casemanager/klad",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::voorstelklad),
    ),
    doen(
        "/dossiers/{id}/plan/casemanager/weigering/klad",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::afwijzingsklad),
    ),
    doen(
        "/dossiers/{id}/plan/casemanager/aanvaarding",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::aanvaard_casemanager),
    ),
    doen(
        "/dossiers/{id}/plan/casemanager/weigering",
        Eis::Dossier(Recht::CasemanagerKiezen),
        roep!(plan::weiger_casemanager),
    ),
    lezen("/dossiers/{id}/plan/aanbieden", Eis::Dossier(Recht::PlanBewerken), roep!(plan::aanbiedpagina)),
    doen("/dossiers/{id}/plan/aanbieden", Eis::Dossier(Recht::PlanBewerken), roep!(plan::bied_aan)),
    lezen("/dossiers/{id}/plan/bijstellen", Eis::Dossier(Recht::PlanBewerken), roep!(plan::aanbiedpagina)),
    doen("/dossiers/{id}/plan/bijstellen", Eis::Dossier(Recht::PlanBewerken), roep!(plan::bied_aan)),
    doen(
        "/dossiers/{id}/plan/bijstellen/klad",
        Eis::Dossier(Recht::PlanBewerken),
        roep!(plan::bijstellingsklad),
    ),
    lezen("/dossiers/{id}/plan/versies/{versie}", Eis::Dossier(Recht::PlanLezen), roep!(plan::planversie)),
    lezen("/dossiers/{id}/plan/versies/{versie}/pdf", Eis::Dossier(Recht::PlanLezen), roep!(plan::plan_pdf)),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/ontvangst",
        Eis::Dossier(Recht::PlanLezen),
        roep!(plan::ontvang),
    ),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/handtekening",
        Eis::Dossier(Recht::PlanOndertekenen),
        roep!(plan::onderteken),
    ),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/weigering",
        Eis::Dossier(Recht::PlanOndertekenen),
        roep!(plan::weiger_ondertekening),
    ),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/weigering/klad",
        Eis::Dossier(Recht::PlanOndertekenen),
        roep!(plan::ondertekeningsklad),
    ),
    lezen(
        "/dienstverbanden/{id}/ziekmelding",
        Eis::Dienstverband(Dienstverbandrecht::Ziekmelden),
        roep!(ziekmelding),
    ),
    doen(
        "/dienstverbanden/{id}/ziekmelding",
        Eis::Dienstverband(Dienstverbandrecht::Ziekmelden),
        roep!(meld),
    ),
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
    "/dossiers/{id}/plan/afwijking" AfwijkingVastleggen Afwijkingformulier,
    "/dossiers/{id}/plan/afwijking/intrekking" AfwijkingVastleggen Afwijkingintrekformulier,
    "/dossiers/{id}/zelfde-oorzaak" ZelfdeOorzaakBeoordelen Oorzaakformulier,
    "/dossiers/{id}/arbodienst" ArbodienstInlichten Arbodienstformulier,
    "/dossiers/{id}/rechtsfeiten" RechtsfeitVastleggen Rechtsfeitformulier,
    "/dossiers/{id}/rechtsfeiten/intrekking" RechtsfeitVastleggen Rechtsfeitintrekformulier,
    "/dossiers/{id}/stappen" StapVastleggen Stapformulier,
    "/dossiers/{id}/stappen/intrekking" StapVastleggen Stapintrekformulier,
};

/// Every route of the tables.
pub fn alle() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().chain(HANDELINGEN)
}

/// Does an address of the tables take a posted form at this path, whatever its query?
pub fn neemt_aan(pad: &str) -> bool {
    kent("POST", pad)
}

/// Does an address of the tables show a page at this path, whatever its query?
pub fn toont(pad: &str) -> bool {
    kent("GET", pad)
}

/// Is there such an address for who is logged in?
fn kent(methode: &str, pad: &str) -> bool {
    let pad: Vec<&str> = pad.split('?').next().unwrap_or_default().split('/').collect();
    let past = |patroon: &str| {
        let stukken: Vec<&str> = patroon.split('/').collect();
        stukken.len() == pad.len()
            && stukken
                .iter()
                .zip(&pad)
                .all(|(stuk, deel)| stuk == deel || stuk.starts_with('{') && !deel.is_empty())
    };
    alle().any(|route| route.methode == methode && route.eis != Eis::Openbaar && past(route.pad))
}

/// Longer than any answer takes.
const GEDULD: Duration = Duration::from_secs(30);

/// The whole application.
pub fn router(app: App) -> Router {
    let mut router = publiek::<App>();
    for route in alle() {
        let roep = |State(app), verzoek| (route.roep)(verzoek, app);
        let handler = if route.methode == "POST" { post(roep) } else { get(roep) };
        let bewaakt = handler.layer(from_fn_with_state((app.clone(), route.eis), bewaak));
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
