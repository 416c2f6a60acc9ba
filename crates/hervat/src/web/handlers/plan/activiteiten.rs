// SPDX-License-Identifier: EUPL-1.2
//! Activities: the list, one more, change one, remove one. Each is a part of its own, so two people who add one never
//! meet.

use super::deel::{Post, stand};
use super::{Gedaan, Om};
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::handlers::door;
use crate::web::paginas::paden;
use crate::web::paginas::plan::{
    Activiteitblad, Activiteitdeel, Activiteitenpagina, Deelpagina, Deelstand, Planblad as _, Planmelding,
    Velden,
};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::plan::{Bewaard, haal_weg as haal_deel_weg, is_activiteit};
use axum::Extension;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::plan::{Deelinhoud, Probleemveld};

/// `GET /dossiers/{id}/plan/activiteiten`.
pub(in crate::web) async fn lijst(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(gedaan): Query<Gedaan>,
) -> Result<Response, WebFout> {
    let om = Om::lees(&app, &toegang).await?;
    let bij = om.bij(&toegang)?;
    let delen = om.concept.0.iter().filter_map(|deel| match &deel.inhoud {
        Deelinhoud::Activiteit(activiteit) => {
            Some(Activiteitdeel { deel: deel.naam.clone(), activiteit: activiteit.clone() })
        }
        Deelinhoud::Arbodienst(_)
        | Deelinhoud::Einddoel(_)
        | Deelinhoud::Stappen(_)
        | Deelinhoud::Evaluaties(_)
        | Deelinhoud::EvaluatiesProbleemanalyse(_)
        | Deelinhoud::RedenTeLaat(_)
        | Deelinhoud::VisieWerkgever(_)
        | Deelinhoud::VisieWerknemer(_) => None,
    });
    let delen: Vec<_> = delen.collect();
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Activiteitenpagina::nieuw(kader, &bij, &delen, gedaan.melding())))
}

/// `GET /dossiers/{id}/plan/activiteiten/nieuw?probleemveld=…`: a form that knows the name its part will have. What
/// it is about is chosen on the list.
pub(in crate::web) async fn nieuw(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(velden): Query<Velden>,
) -> Result<Response, WebFout> {
    if velden.een("probleemveld").parse::<Probleemveld>().is_err() {
        return Ok(Redirect::to(&paden::plan(toegang.blad.id, "/activiteiten", toegang.als)).into_response());
    }
    let om = Om::lees(&app, &toegang).await?;
    let bij = om.bij(&toegang)?;
    let naam = om.concept.nieuwe_activiteit(app.toeval().incident());
    let stand = Deelstand { adres: Some(adres(&toegang, &naam)), ..Deelstand::default() };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Deelpagina::nieuw::<Activiteitblad>(kader, &bij, &velden, stand)))
}

/// `GET /dossiers/{id}/plan/activiteiten/{deel}`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Path((_, naam)): Path<(String, String)>,
) -> Result<Response, WebFout> {
    let om = Om::lees(&app, &toegang).await?;
    let bij = om.bij(&toegang)?;
    let deel = om.concept.deel(&naam).filter(|_| is_activiteit(&naam)).ok_or(WebFout::NietGevonden)?;
    let velden = Activiteitblad::velden(&deel.inhoud);
    let weghalen = paden::plan(toegang.blad.id, &format!("/activiteiten/{naam}/weghalen"), toegang.als);
    let stand =
        Deelstand { adres: Some(adres(&toegang, &naam)), weghalen: Some(weghalen), ..stand(Some(deel)) };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Deelpagina::nieuw::<Activiteitblad>(kader, &bij, &velden, stand)))
}

/// `POST /dossiers/{id}/plan/activiteiten/{deel}`: also the first time.
pub(in crate::web) async fn bewaar(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Path((_, naam)): Path<(String, String)>,
    Form(velden): Form<Velden>,
) -> Result<Response, WebFout> {
    if !is_activiteit(&naam) {
        return Err(WebFout::NietGevonden);
    }
    let naar = paden::plan_na(toegang.blad.id, "/activiteiten", toegang.als, Planmelding::Bewaard);
    let hier = Some(adres(&toegang, &naam));
    let post = Post { app: &app, toegang: &toegang, actor: &actor, kader, wijze, velden: &velden };
    post.verwerk::<Activiteitblad>(&naam, hier, &naar).await
}

/// `POST /dossiers/{id}/plan/activiteiten/{deel}/weghalen`.
pub(in crate::web) async fn haal_weg(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Path((_, naam)): Path<(String, String)>,
    Form(velden): Form<Velden>,
) -> Result<Response, WebFout> {
    let verwacht = velden.getal("versie").ok_or(WebFout::NietBruikbaar)?;
    let mut tx = app.store().begin().await?;
    match haal_deel_weg(&mut tx, &toegang.verleend, (&naam, verwacht), door(&app, &actor)).await? {
        Bewaard::Ja(_) => {
            tx.commit().await?;
            let naar = paden::plan_na(toegang.blad.id, "/activiteiten", toegang.als, Planmelding::Weggehaald);
            Ok(Redirect::to(&naar).into_response())
        }
        // Somebody changed it meanwhile: look at what it says now before it goes.
        Bewaard::Ingehaald(hunne) => {
            drop(tx);
            let deel = hunne.ok_or(WebFout::NietGevonden)?;
            let velden = Activiteitblad::velden(&deel.inhoud);
            let post = Post {
                app: &app,
                toegang: &toegang,
                actor: &actor,
                kader,
                wijze: Bewaarwijze::Blad,
                velden: &velden,
            };
            post.botsing::<Activiteitblad>(Some(deel), Some(adres(&toegang, &naam))).await
        }
    }
}

fn adres(toegang: &Dossiertoegang, naam: &str) -> String {
    paden::plan(toegang.blad.id, &format!("/activiteiten/{naam}"), toegang.als)
}
