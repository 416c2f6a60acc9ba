// SPDX-License-Identifier: EUPL-1.2
//! A doctor stands in for a colleague: finds one dossier by exact name and employer, and breaks its glass.

use super::door;
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::paginas::glas::{Glasformulier, Glaspagina, Waarnemingpagina, Zoekformulier, Zoekuitslag};
use crate::web::paginas::paden;
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, Omgeving as _, WebFout, pagina};
use crate::zaak::medisch::{bevestig_glas, breek_glas};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{DossierId, Hoedanigheid, Lade, OrganisatieSoort, Recht, mag};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::Deserialize;
use store::{Lezer, Zoekuitkomst, zelfde_naam};

/// For so long the dossier stands open.
const UREN: i64 = 24;
/// So often a doctor may search within [`VENSTER`], whatever comes of it.
const ZOEKEN: u32 = 10;
const VENSTER: SignedDuration = SignedDuration::from_hours(1);

/// `GET /waarneming`.
pub(crate) async fn zoekpagina(
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let kader = alleen_artsen(&actor, kader)?;
    let leeg = Zoekformulier::default();
    Ok(pagina(StatusCode::OK, &Waarnemingpagina::nieuw(kader, &leeg, (ZOEKEN, None), &Fouten::default())))
}

/// `POST /waarneming`: by POST, so that no name stands in an address.
pub(crate) async fn zoek(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Zoekformulier>,
) -> Result<Response, WebFout> {
    let kader = alleen_artsen(&actor, kader)?;
    let nog_eens = |kader, status, uitslag, fouten: &Fouten| {
        pagina(status, &Waarnemingpagina::nieuw(kader, &formulier, (ZOEKEN, uitslag), fouten))
    };
    let (naam, werkgever) = match formulier.lees(kader.t) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return Ok(nog_eens(kader, StatusCode::UNPROCESSABLE_ENTITY, None, &fouten)),
    };
    // Counted, looked for and written down in one transaction: nobody slips by, and nothing is told that is not on
    // record.
    let mut tx = app.store().begin().await?;
    let (arts, nu) = (actor.persoon.id, app.nu());
    if tx.tel_waarnemingen(arts, nu.checked_sub(VENSTER).unwrap_or(nu)).await? >= ZOEKEN {
        let uitslag = Some(Zoekuitslag::TeVaak);
        return Ok(nog_eens(kader, StatusCode::TOO_MANY_REQUESTS, uitslag, &Fouten::default()));
    }
    let gevonden = gevonden(&app, &mut tx, &actor, (naam, werkgever)).await?;
    let uitkomst = gevonden.as_ref().map_or(Zoekuitkomst::Niets, |_| Zoekuitkomst::Gevonden);
    tx.noteer_waarneming(arts, nu, uitkomst).await?;
    if let Some((dossier, _)) = &gevonden {
        tx.noteer_inzage(arts, Hoedanigheid::Bedrijfsarts, *dossier, Lade::Gedeeld, nu).await?;
    }
    tx.commit().await?;
    Ok(match gevonden {
        Some((_, naar)) => Redirect::to(&naar).into_response(),
        None => nog_eens(kader, StatusCode::OK, Some(Zoekuitslag::Niets), &Fouten::default()),
    })
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
    lezer: &mut Lezer,
    actor: &Actor,
    (naam, werkgever): (&str, &str),
) -> Result<Option<(DossierId, String)>, WebFout> {
    let mut adressen = Vec::new();
    for dossier in kandidaten(lezer, naam, werkgever).await? {
        let Some(blad) = lezer.dossier(dossier).await? else { continue };
        let bij = (dossier, &blad.dienstverband);
        let (betrokken, _) = actor.bij_dossier(lezer, bij, app.vandaag(), app.nu()).await?;
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
async fn kandidaten(lezer: &mut Lezer, naam: &str, werkgever: &str) -> Result<Vec<DossierId>, WebFout> {
    let mut regels = Vec::new();
    for organisatie in lezer.organisaties().await? {
        if organisatie.soort == OrganisatieSoort::Werkgever && zelfde_naam(&organisatie.naam, werkgever) {
            regels.extend(lezer.dossiers_op_naam(organisatie.id, naam).await?);
        }
    }
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

/// Which breaking of the glass was seen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Kennisneming {
    nummer: String,
}

/// `POST /dossiers/{id}/glas/kennisneming`: the employee saw it.
pub(crate) async fn kennisneming(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Form(formulier): Form<Kennisneming>,
) -> Result<Response, WebFout> {
    let nummer = formulier.nummer.parse().map_err(|_| WebFout::NietBruikbaar)?;
    let mut tx = app.store().begin().await?;
    bevestig_glas(&mut tx, &toegang.verleend, nummer, app.nu()).await?;
    tx.commit().await?;
    Ok(Redirect::to(paden::VANDAAG).into_response())
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
