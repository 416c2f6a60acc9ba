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

/// The form of an act, and sending it.
macro_rules! handelingen {
    ($($pad:literal $recht:ident $formulier:ty),+ $(,)?) => {
        &[$(
            lezen($pad, Eis::Dossier(Recht::$recht), |v, app| handeling::<$formulier>.call(v, app)),
            doen($pad, Eis::Dossier(Recht::$recht), |v, app| doe::<$formulier>.call(v, app)),
        )+]
    };
}

/// Pages and acts that are not in a dossier, and those that read one.
pub const ROUTES: &[Route] = &[
    lezen("/gezond", Eis::Openbaar, |v, app| (|| async { "gezond\n" }).call(v, app)),
    lezen("/gereed", Eis::Openbaar, |v, app| gereed.call(v, app)),
    lezen("/inloggen", Eis::Openbaar, |v, app| inlogpagina.call(v, app)),
    doen("/inloggen", Eis::Openbaar, |v, app| inloggen.call(v, app)),
    doen("/uitloggen", Eis::Ingelogd, |v, app| uitloggen.call(v, app)),
    doen("/uitloggen/overal", Eis::Ingelogd, |v, app| uitloggen_overal.call(v, app)),
    lezen("/begin", Eis::Ingelogd, |v, app| naar_begin.call(v, app)),
    lezen("/vandaag", Eis::Ingelogd, |v, app| vandaag.call(v, app)),
    lezen("/beheer", Eis::Ingelogd, |v, app| beheer.call(v, app)),
    lezen("/werkvoorraad", Eis::Ingelogd, |v, app| werkvoorraad.call(v, app)),
    lezen("/mensen", Eis::Ingelogd, |v, app| mensen.call(v, app)),
    lezen("/spreekuur", Eis::Ingelogd, |v, app| spreekuur.call(v, app)),
    lezen("/clienten", Eis::Ingelogd, |v, app| clienten.call(v, app)),
    lezen("/geparkeerd", Eis::Ingelogd, |v, app| parkeren::lijst.call(v, app)),
    lezen("/geparkeerd/{formulier}", Eis::Ingelogd, |v, app| parkeren::toon.call(v, app)),
    doen("/geparkeerd/{formulier}/verwijdering", Eis::Ingelogd, |v, app| parkeren::weggooien.call(v, app)),
    lezen("/dossiers/{id}", Eis::Dossier(Recht::DossierZien), |v, app| dossier.call(v, app)),
    lezen("/dossiers/{id}/stand", Eis::Dossier(Recht::TermijnenZonderUwvLezen), |v, app| stand.call(v, app)),
    lezen("/dossiers/{id}/inzage", Eis::Dossier(Recht::InzageLezen), |v, app| inzage.call(v, app)),
    // The probleemanalyse, the medical drawer, and what belongs to one person alone.
    lezen("/waarneming", Eis::Ingelogd, |v, app| glas::zoekpagina.call(v, app)),
    doen("/waarneming", Eis::Ingelogd, |v, app| glas::zoek.call(v, app)),
    lezen("/dossiers/{id}/glas", Eis::Dossier(Recht::GlasBreken), |v, app| glas::toon.call(v, app)),
    doen("/dossiers/{id}/glas", Eis::Dossier(Recht::GlasBreken), |v, app| glas::breek.call(v, app)),
    doen("/dossiers/{id}/glas/kennisneming", Eis::Dossier(Recht::InzageLezen), |v, app| {
        glas::kennisneming.call(v, app)
    }),
    lezen("/dossiers/{id}/probleemanalyse", Eis::Dossier(Recht::ProbleemanalyseLezen), |v, app| {
        probleemanalyse::toon.call(v, app)
    }),
    lezen(
        "/dossiers/{id}/probleemanalyse/{versie}/pdf",
        Eis::Dossier(Recht::ProbleemanalyseLezen),
        |v, app| probleemanalyse::pdf.call(v, app),
    ),
    lezen(
        "/dossiers/{id}/probleemanalyse/concept",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        |v, app| concept::toon.call(v, app),
    ),
    doen(
        "/dossiers/{id}/probleemanalyse/concept",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        |v, app| concept::bewaar.call(v, app),
    ),
    lezen(
        "/dossiers/{id}/probleemanalyse/concept/voorbeeld",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        |v, app| concept::voorbeeld.call(v, app),
    ),
    doen(
        "/dossiers/{id}/probleemanalyse/concept/voorbeeld",
        Eis::Dossier(Recht::ProbleemanalyseSchrijven),
        |v, app| concept::verzend.call(v, app),
    ),
    lezen("/dossiers/{id}/medisch", Eis::Dossier(Recht::LadeLezen(Lade::Medisch)), |v, app| {
        medisch::toon.call(v, app)
    }),
    lezen("/dossiers/{id}/medisch/pdf", Eis::Dossier(Recht::LadeLezen(Lade::Medisch)), |v, app| {
        medisch::pdf.call(v, app)
    }),
    lezen("/dossiers/{id}/aantekeningen", Eis::Dossier(Recht::AantekeningenHouden), |v, app| {
        aantekeningen::toon.call(v, app)
    }),
    doen("/dossiers/{id}/aantekeningen", Eis::Dossier(Recht::AantekeningenHouden), |v, app| {
        aantekeningen::bewaar.call(v, app)
    }),
    doen("/dossiers/{id}/aantekeningen/wissing", Eis::Dossier(Recht::AantekeningenHouden), |v, app| {
        aantekeningen::wis.call(v, app)
    }),
    lezen("/dossiers/{id}/gesprek", Eis::Dossier(Recht::LadeLezen(Lade::Persoonlijk)), |v, app| {
        gesprek::toon.call(v, app)
    }),
    doen("/dossiers/{id}/gesprek", Eis::Dossier(Recht::LadeSchrijven(Lade::Persoonlijk)), |v, app| {
        gesprek::bewaar.call(v, app)
    }),
    // The plan van aanpak.
    lezen("/dossiers/{id}/plan", Eis::Dossier(Recht::PlanLezen), |v, app| plan::plan.call(v, app)),
    lezen("/dossiers/{id}/plan/arbodienst", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<Arbodienstblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/arbodienst", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<Arbodienstblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/einddoel", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<Einddoelblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/einddoel", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<Einddoelblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/stappen", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<Stappenblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/stappen", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<Stappenblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/evaluaties", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<Evaluatiesblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/evaluaties", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<Evaluatiesblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/evaluaties-probleemanalyse", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<EvaluatiesProbleemanalyseblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/evaluaties-probleemanalyse", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<EvaluatiesProbleemanalyseblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/te-laat", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<TeLaatblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/te-laat", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<TeLaatblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/visie", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::plandeel::<Visieblad>.call(v, app)
    }),
    doen("/dossiers/{id}/plan/visie", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_plandeel::<Visieblad>.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/activiteiten", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::activiteiten.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/activiteiten/nieuw", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::nieuwe_activiteit.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/activiteiten/{deel}", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::activiteit.call(v, app)
    }),
    doen("/dossiers/{id}/plan/activiteiten/{deel}", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bewaar_activiteit.call(v, app)
    }),
    doen("/dossiers/{id}/plan/activiteiten/{deel}/weghalen", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::haal_activiteit_weg.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/casemanager", Eis::Dossier(Recht::CasemanagerKiezen), |v, app| {
        plan::casemanager.call(v, app)
    }),
    doen("/dossiers/{id}/plan/casemanager", Eis::Dossier(Recht::CasemanagerKiezen), |v, app| {
        plan::stel_casemanager_voor.call(v, app)
    }),
    doen("/dossiers/{id}/plan/casemanager/klad", Eis::Dossier(Recht::CasemanagerKiezen), |v, app| {
        plan::voorstelklad.call(v, app)
    }),
    doen(
        "/dossiers/{id}/plan/casemanager/weigering/klad",
        Eis::Dossier(Recht::CasemanagerKiezen),
        |v, app| plan::afwijzingsklad.call(v, app),
    ),
    doen("/dossiers/{id}/plan/casemanager/aanvaarding", Eis::Dossier(Recht::CasemanagerKiezen), |v, app| {
        plan::aanvaard_casemanager.call(v, app)
    }),
    doen("/dossiers/{id}/plan/casemanager/weigering", Eis::Dossier(Recht::CasemanagerKiezen), |v, app| {
        plan::weiger_casemanager.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/aanbieden", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::aanbiedpagina.call(v, app)
    }),
    doen("/dossiers/{id}/plan/aanbieden", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bied_aan.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/bijstellen", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::aanbiedpagina.call(v, app)
    }),
    doen("/dossiers/{id}/plan/bijstellen", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bied_aan.call(v, app)
    }),
    doen("/dossiers/{id}/plan/bijstellen/klad", Eis::Dossier(Recht::PlanBewerken), |v, app| {
        plan::bijstellingsklad.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/versies/{versie}", Eis::Dossier(Recht::PlanLezen), |v, app| {
        plan::planversie.call(v, app)
    }),
    lezen("/dossiers/{id}/plan/versies/{versie}/pdf", Eis::Dossier(Recht::PlanLezen), |v, app| {
        plan::plan_pdf.call(v, app)
    }),
    doen("/dossiers/{id}/plan/versies/{versie}/ontvangst", Eis::Dossier(Recht::PlanLezen), |v, app| {
        plan::ontvang.call(v, app)
    }),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/handtekening",
        Eis::Dossier(Recht::PlanOndertekenen),
        |v, app| plan::onderteken.call(v, app),
    ),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/weigering",
        Eis::Dossier(Recht::PlanOndertekenen),
        |v, app| plan::weiger_ondertekening.call(v, app),
    ),
    doen(
        "/dossiers/{id}/plan/versies/{versie}/weigering/klad",
        Eis::Dossier(Recht::PlanOndertekenen),
        |v, app| plan::ondertekeningsklad.call(v, app),
    ),
    lezen(
        "/dienstverbanden/{id}/ziekmelding",
        Eis::Dienstverband(Dienstverbandrecht::Ziekmelden),
        |v, app| ziekmelding.call(v, app),
    ),
    doen(
        "/dienstverbanden/{id}/ziekmelding",
        Eis::Dienstverband(Dienstverbandrecht::Ziekmelden),
        |v, app| meld.call(v, app),
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
