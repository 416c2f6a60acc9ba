// SPDX-License-Identifier: EUPL-1.2
//! Choosing a casemanager: one side proposes, the other answers.

use super::klad::{self, Kladpost};
use super::{Om, voer_opdracht_uit, zijde};
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::formulier::Fouten;
use crate::web::paginas::formulierwerk::Gepost as _;
use crate::web::paginas::paden;
use crate::web::paginas::plan::{
    Casemanagerformulier, Casemanagerinvoer, Casemanageropzet, Casemanagerpagina, Planmelding,
};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::klad::{Klad, Kladsoort};
use crate::zaak::lees_dossier;
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Casemanagerkeuze, Dossier, Opdracht};

/// `GET /dossiers/{id}/plan/casemanager`.
pub(in crate::web) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    blad((&app, &toegang, &actor), kader, StatusCode::OK, None).await
}

/// `POST /dossiers/{id}/plan/casemanager/klad`: a proposal, while somebody types it.
pub(in crate::web) async fn klad(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let velden = formulier.velden_van_voorstel();
    bewaar_klad((&app, &toegang, &actor), (kader, wijze), (Kladsoort::Voorstel, &velden), &formulier).await
}

/// `POST /dossiers/{id}/plan/casemanager/weigering/klad`: why not, while somebody types it.
pub(in crate::web) async fn klad_afwijzing(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let voorstel = formulier.voorstel.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let dossier = lees_dossier(&mut app.store().lezer().await?, toegang.blad.id).await?;
    open_voorstel(&dossier).filter(|open| *open == voorstel).ok_or(WebFout::NietGevonden)?;
    let (soort, velden) = (Kladsoort::Afwijzing(voorstel), [("reden", formulier.reden.as_str())]);
    bewaar_klad((&app, &toegang, &actor), (kader, wijze), (soort, &velden), &formulier).await
}

/// The proposal that waits for an answer.
fn open_voorstel(dossier: &Dossier) -> Option<u32> {
    match dossier.casemanagerkeuze() {
        Casemanagerkeuze::Voorgesteld(voorstel) => Some(voorstel.voorstel),
        Casemanagerkeuze::Geen | Casemanagerkeuze::Aanvaard { .. } | Casemanagerkeuze::Geweigerd { .. } => {
            None
        }
    }
}

/// The application, the access, and who is there.
type Wie<'a> = (&'a App, &'a Dossiertoegang, &'a Actor);

async fn bewaar_klad(
    wie: Wie<'_>,
    (kader, wijze): (Kader, Bewaarwijze),
    (soort, velden): (Kladsoort, &[(&str, &str)]),
    formulier: &Casemanagerformulier,
) -> Result<Response, WebFout> {
    let ((app, toegang, actor), t) = (wie, kader.t);
    let post = Kladpost { app, toegang, actor, wijze, t };
    let naar = paden::plan(toegang.blad.id, "/casemanager", toegang.als);
    match post.verwerk((soort, &formulier.versie), velden, &naar).await? {
        Ok(antwoord) => Ok(antwoord),
        Err((status, fouten)) => blad(wie, kader, status, Some((formulier, &fouten))).await,
    }
}

/// `POST /dossiers/{id}/plan/casemanager`.
pub(in crate::web) async fn stel_voor(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let opdracht = Opdracht::CasemanagerVoorstellen { zijde, gegevens: formulier.gegevens() };
    let klad = (Kladsoort::Voorstel, Some(klad::versie_van(&formulier.versie)));
    doe((&app, &toegang, &actor), kader, &formulier, (Ok(opdracht), klad), Planmelding::Voorgesteld).await
}

/// `POST /dossiers/{id}/plan/casemanager/aanvaarding`.
pub(in crate::web) async fn aanvaard(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let voorstel = formulier.voorstel.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let opdracht = Opdracht::CasemanagerAanvaarden { zijde, voorstel };
    // Who agrees leaves behind what they typed not to, wherever they typed it.
    let klad = (Kladsoort::Afwijzing(voorstel), None);
    doe((&app, &toegang, &actor), kader, &formulier, (Ok(opdracht), klad), Planmelding::Akkoord).await
}

/// `POST /dossiers/{id}/plan/casemanager/weigering`.
pub(in crate::web) async fn weiger(
    app: State<App>,
    toegang: Extension<Dossiertoegang>,
    actor: Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Casemanagerformulier>,
) -> Result<Response, WebFout> {
    let zijde = zijde(&toegang)?;
    let voorstel = formulier.voorstel.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let opdracht =
        formulier.reden(kader.t, zijde).map(|reden| Opdracht::CasemanagerWeigeren { zijde, voorstel, reden });
    let klad = (Kladsoort::Afwijzing(voorstel), Some(klad::versie_van(&formulier.versie)));
    doe((&app, &toegang, &actor), kader, &formulier, (opdracht, klad), Planmelding::NietAkkoord).await
}

/// Carried out, or the same page with everything that was typed.
async fn doe(
    wie: Wie<'_>,
    kader: Kader,
    formulier: &Casemanagerformulier,
    (opdracht, klad): (Result<Opdracht, Fouten>, (Kladsoort, Option<u32>)),
    melding: Planmelding,
) -> Result<Response, WebFout> {
    let (app, toegang, actor) = wie;
    let uitkomst = match opdracht {
        Err(fouten) => Err(fouten),
        Ok(opdracht) => {
            let verwacht = formulier.verwacht().ok_or(WebFout::NietBruikbaar)?;
            let velden = (kader.t, Casemanagerformulier::VELDEN);
            voer_opdracht_uit(app, toegang, actor, (verwacht, &opdracht, klad), velden).await?
        }
    };
    let Err(fouten) = uitkomst else {
        let naar = paden::plan_na(toegang.blad.id, "", toegang.als, melding);
        return Ok(Redirect::to(&naar).into_response());
    };
    blad(wie, kader, StatusCode::UNPROCESSABLE_ENTITY, Some((formulier, &fouten))).await
}

/// The page: the form that was sent as it was typed, with what is wrong; of the other what was saved.
async fn blad(
    (app, toegang, actor): Wie<'_>,
    kader: Kader,
    status: StatusCode,
    poging: Option<(&Casemanagerformulier, &Fouten)>,
) -> Result<Response, WebFout> {
    let om = Om::lees(app, toegang).await?;
    let mut lezer = app.store().lezer().await?;
    let afwijzing = match open_voorstel(&om.dossier) {
        Some(voorstel) => klad::lees(&mut lezer, toegang, actor, Kladsoort::Afwijzing(voorstel)).await?,
        None => None,
    };
    let mut invoer = Casemanagerinvoer {
        voorstel: opzet(klad::lees(&mut lezer, toegang, actor, Kladsoort::Voorstel).await?.as_ref()),
        afwijzing: opzet(afwijzing.as_ref()),
    };
    drop(lezer);
    if let Some((formulier, fouten)) = poging {
        let opzet = if formulier.is_antwoord() { &mut invoer.afwijzing } else { &mut invoer.voorstel };
        *opzet = Casemanageropzet {
            formulier: Some(formulier.clone()),
            klad: klad::opnieuw(&formulier.versie),
            fouten: fouten.clone(),
        };
    }
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(status, &Casemanagerpagina::nieuw(kader, &om.bij(toegang)?, &invoer)))
}

fn opzet(klad: Option<&Klad>) -> Casemanageropzet {
    let formulier = klad.map(|klad| Casemanagerformulier {
        naam: klad.veld("naam"),
        adres: klad.veld("adres"),
        postcode_en_plaats: klad.veld("postcode_en_plaats"),
        telefoonnummer: klad.veld("telefoonnummer"),
        functie: klad.veld("functie"),
        reden: klad.veld("reden"),
        ..Casemanagerformulier::default()
    });
    Casemanageropzet { formulier, klad: klad::stand(klad), fouten: Fouten::default() }
}
