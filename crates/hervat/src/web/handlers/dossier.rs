// SPDX-License-Identifier: EUPL-1.2
//! The page of a dossier, and who looked in it.

use super::medisch::schrijver;
use super::plan::nieuwe_kopie;
use crate::app::App;
use crate::web::paginas::{
    Betrokkene, Dossierinvoer, Dossierpagina, Glasregel, Inzagepagina, Inzageregel, Melding, Rechten,
    Standpagina, paden,
};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, Omgeving as _, Tekst, WebFout, pagina};
use crate::zaak::lees_dossier;
use crate::zaak::medisch::{self, Soort};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::{
    Betrokkenheid, Dienstverband, Dossier, Hoedanigheid, Lade, PersoonId, Recht, hoedanigheden, mag,
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use store::Lezer;

/// Rows of the read log on one page.
const INZAGEN: u32 = 500;

/// What was done just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Gedaan {
    gedaan: String,
}

/// `GET /dossiers/{id}`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Query(gedaan): Query<Gedaan>,
) -> Result<Response, WebFout> {
    let blad = &toegang.blad;
    let als = toegang.verleend.hoedanigheid();
    let mut lezer = app.store().lezer().await?;
    let dossier = lees_dossier(&mut lezer, blad.id).await?;
    let werkgever = lezer.organisatie(blad.dienstverband.werkgever).await?.ok_or(WebFout::NietGevonden)?;
    let betrokkenen = betrokkenen(&mut lezer, &blad.dienstverband, app.vandaag(), app.nu()).await?;
    let namen = namen(&mut lezer, &dossier).await?;
    let nieuwe_kopie = nieuwe_kopie(&mut lezer, &dossier, actor.persoon.id, als).await?;
    let rechten = Rechten::van(&toegang.betrokkenheid, blad.id, als);
    let terug = terug(als).map(|(sleutel, pad)| (kader.t.k(sleutel), pad));
    let invoer = Dossierinvoer {
        dossier: &dossier,
        dienstverband: &blad.dienstverband,
        naam: &blad.persoon.naam,
        werkgever: &werkgever.naam,
        als,
        open: &hoedanigheden(&toegang.betrokkenheid),
        rechten: &rechten,
        betrokkenen: &betrokkenen,
        namen: &namen,
        melding: Melding::lees(&gedaan.gedaan).filter(|_| actor.persoon.id != blad.persoon.id),
        nieuwe_kopie,
        terug: terug.as_ref().map(|(tekst, pad)| (tekst.as_str(), *pad)),
    };
    Ok(pagina(StatusCode::OK, &Dossierpagina::nieuw(kader, &invoer)))
}

/// The day that is asked for, as it was typed; today when none is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Peildag {
    op: String,
}

/// `GET /dossiers/{id}/stand?op=2026-03-01`: what was known at the end of that day, and what it meant.
pub(crate) async fn stand(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(peildag): Query<Peildag>,
) -> Result<Response, WebFout> {
    let blad = &toegang.blad;
    let als = toegang.verleend.hoedanigheid();
    let mut lezer = app.store().lezer().await?;
    let dossier = lees_dossier(&mut lezer, blad.id).await?;
    let werkgever = lezer.organisatie(blad.dienstverband.werkgever).await?.ok_or(WebFout::NietGevonden)?;
    let namen = namen(&mut lezer, &dossier).await?;
    let invoer = Dossierinvoer {
        dossier: &dossier,
        dienstverband: &blad.dienstverband,
        naam: &blad.persoon.naam,
        werkgever: &werkgever.naam,
        als,
        open: &hoedanigheden(&toegang.betrokkenheid),
        rechten: &Rechten::van(&toegang.betrokkenheid, blad.id, als),
        betrokkenen: &[],
        namen: &namen,
        melding: None,
        nieuwe_kopie: None,
        terug: None,
    };
    let sjabloon = Standpagina::nieuw(kader, &invoer, &peildag.op);
    let status = if sjabloon.is_geweigerd() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(pagina(status, &sjabloon))
}

/// The list that someone in this capacity comes from.
const fn terug(als: Hoedanigheid) -> Option<(&'static str, &'static str)> {
    match als {
        Hoedanigheid::Werknemer => Some(("menu-vandaag", paden::VANDAAG)),
        Hoedanigheid::Casemanager => Some(("menu-werkvoorraad", paden::WERKVOORRAAD)),
        Hoedanigheid::Leidinggevende => Some(("menu-mensen", paden::MENSEN)),
        Hoedanigheid::Bedrijfsarts => Some(("menu-spreekuur", "/spreekuur")),
        Hoedanigheid::Coach => Some(("menu-clienten", "/clienten")),
        Hoedanigheid::Beheerder | Hoedanigheid::Fg => None,
    }
}

/// Everyone who can open this dossier today, the employee left out: as the policy says, not as relations suggest.
pub(super) async fn betrokkenen(
    lezer: &mut Lezer,
    dienstverband: &Dienstverband,
    vandaag: Date,
    nu: Timestamp,
) -> Result<Vec<Betrokkene>, WebFout> {
    let relaties = lezer.relaties_naar(dienstverband).await?;
    let contracten = lezer.arbocontracten(dienstverband.werkgever).await?;
    let mut mensen: Vec<PersoonId> =
        relaties.iter().filter(|r| r.loopt_op(vandaag)).map(|r| r.persoon).collect();
    mensen.sort_unstable();
    mensen.dedup();
    let mut uit = Vec::new();
    for id in mensen {
        let Some(persoon) = lezer.persoon(id).await? else { continue };
        let betrokken = Betrokkenheid::van(&persoon, dienstverband, &relaties, &contracten, &[], vandaag, nu);
        for hoedanigheid in hoedanigheden(&betrokken) {
            let mut bij = relaties.iter().filter(|r| r.persoon == id && r.rol == hoedanigheid);
            let namens = match bij.find_map(|relatie| relatie.namens) {
                Some(organisatie) => lezer.organisatie(organisatie).await?.map(|o| o.naam),
                None => None,
            };
            uit.push(Betrokkene { naam: persoon.naam.clone(), hoedanigheid, bij: namens });
        }
    }
    uit.sort_by_key(|wie| wie.hoedanigheid);
    Ok(uit.into_iter().filter(|wie| wie.hoedanigheid != Hoedanigheid::Werknemer).collect())
}

/// The names of whoever recorded something.
pub(super) async fn namen(lezer: &mut Lezer, dossier: &Dossier) -> Result<Vec<(PersoonId, String)>, WebFout> {
    let mut ids: Vec<_> = dossier.geschiedenis().iter().map(|regel| regel.door).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut uit = Vec::with_capacity(ids.len());
    for id in ids {
        if let Some(persoon) = lezer.persoon(id).await? {
            uit.push((id, persoon.naam));
        }
    }
    Ok(uit)
}

/// `GET /dossiers/{id}/inzage`.
pub(crate) async fn inzage(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let mut lezer = app.store().lezer().await?;
    let glas = glas(&mut lezer, &toegang, kader.t).await?;
    let mut regels = lezer.inzagen(toegang.blad.id, INZAGEN + 1).await?;
    drop(lezer);
    let afgekapt = regels.len() > INZAGEN as usize;
    regels.truncate(INZAGEN as usize);
    let regels: Vec<_> = regels
        .into_iter()
        .map(|regel| Inzageregel {
            naam: regel.naam,
            hoedanigheid: regel.hoedanigheid,
            wat: regel.wat,
            kwartier: regel.kwartier,
            aantal: regel.aantal,
        })
        .collect();
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Inzagepagina::nieuw(kader, toegang.blad.id, glas, &regels, afgekapt)))
}

/// Every time that the glass was broken, as the employee reads it in their medical drawer.
async fn glas(lezer: &mut Lezer, toegang: &Dossiertoegang, t: Tekst) -> Result<Vec<Glasregel>, WebFout> {
    let recht = Recht::LadeLezen(Lade::Medisch);
    let verleend =
        mag(&toegang.betrokkenheid, toegang.blad.id, recht, Some(toegang.verleend.hoedanigheid()))?;
    let mut uit = Vec::new();
    for blad in medisch::lees(lezer, &verleend).await? {
        let Soort::Glas(tot) = blad.soort else { continue };
        let wie = schrijver(lezer, t, &blad).await?;
        let reden = blad.velden.into_iter().next().map(|(_, tekst)| tekst);
        uit.push(Glasregel { wie, op: blad.op, tot, reden });
    }
    Ok(uit)
}
