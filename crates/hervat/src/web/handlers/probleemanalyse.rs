// SPDX-License-Identifier: EUPL-1.2
//! The functional part of the probleemanalyse as everyone reads it who may, on the page and as PDF.

use crate::app::App;
use crate::web::paginas::probleemanalyse::{Leesinvoer, Planstand, Probleemanalysepagina, Versieinvoer};
use crate::web::toegang::Dossiertoegang;
use crate::web::{Kader, Omgeving as _, PDF, WebFout, pagina};
use crate::zaak::lees_dossier;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::woorden::Stap;
use dossier::{Dossier, PersoonId, PlanNietNodig, Planbehoefte, Recht};
use jiff::civil::Date;
use poortwachter::{Dag, Stand, TermijnId, Termijnen};
use serde::Deserialize;
use store::Lezer;

/// What was done just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Verstuurd {
    verstuurd: String,
}

/// `GET /dossiers/{id}/probleemanalyse`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
    Query(verstuurd): Query<Verstuurd>,
) -> Result<Response, WebFout> {
    let mut lezer = app.store().lezer().await?;
    let dossier = lees_dossier(&mut lezer, toegang.blad.id).await?;
    let artsen = artsen(&mut lezer, &dossier).await?;
    drop(lezer);
    let arts = |door: PersoonId| artsen.iter().find(|(id, _)| *id == door).map(|(_, naam)| naam.as_str());
    let versies: Vec<_> = dossier
        .probleemanalyses()
        .iter()
        .map(|versie| Versieinvoer {
            versie: versie.versie,
            op: versie.op,
            deel: &versie.deel,
            reden: &versie.reden,
            arts: versie.herkomst.and_then(|herkomst| arts(herkomst.door)),
        })
        .collect();
    let als = toegang.verleend.hoedanigheid();
    let invoer = Leesinvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        als,
        gevraagd: toegang.als,
        versies: &versies,
        uiterlijk: nog_te_doen(&dossier, TermijnId::Probleemanalyse, app.vandaag()),
        plan: planstand(&dossier, app.vandaag()),
        mag_schrijven: toegang.mag(Recht::ProbleemanalyseSchrijven),
        verstuurd: verstuurd.verstuurd == "ja",
        pdf: PDF,
    };
    Ok(pagina(StatusCode::OK, &Probleemanalysepagina::nieuw(kader.als(als, None), &invoer)))
}

fn planstand(dossier: &Dossier, vandaag: Date) -> Planstand {
    match dossier.planbehoefte() {
        Planbehoefte::NietNodig(PlanNietNodig::Hersteld { .. } | PlanNietNodig::Ingetrokken) => {
            Planstand::Voorbij
        }
        Planbehoefte::NogOnbekend
        | Planbehoefte::Nu(_)
        | Planbehoefte::Later(_)
        | Planbehoefte::NietNodig(
            PlanNietNodig::GeenMogelijkheden(_) | PlanNietNodig::NietTerugVerwacht { .. },
        ) => {
            if dossier.stappen().iter().any(|gezet| gezet.stap == Stap::PlanVanAanpak) {
                return Planstand::Gemaakt;
            }
            let uiterlijk = nog_te_doen(dossier, TermijnId::PlanVanAanpak, vandaag);
            uiterlijk.map_or(Planstand::Volgt, Planstand::Uiterlijk)
        }
    }
}

/// The last day of a term that still asks something.
pub(super) fn nog_te_doen(dossier: &Dossier, termijn: TermijnId, vandaag: Date) -> Option<Date> {
    let feiten = dossier.feiten().ok()?;
    let termijnen = Termijnen::van(&feiten);
    match termijnen.stand(termijn, Dag::from(vandaag))? {
        Stand::Open | Stand::Straks(None) | Stand::TeLaat { .. } => {
            Some(termijnen.uitkomst(termijn)?.uiterlijk?.datum())
        }
        Stand::Straks(Some(_))
        | Stand::Voldaan(_)
        | Stand::TeLaatVoldaan { .. }
        | Stand::Afgeweken(_)
        | Stand::Vervallen(_) => None,
    }
}

/// Everyone who wrote a version, by name.
async fn artsen(lezer: &mut Lezer, dossier: &Dossier) -> Result<Vec<(PersoonId, String)>, WebFout> {
    let mut ids: Vec<_> =
        dossier.probleemanalyses().iter().filter_map(|versie| versie.herkomst.map(|h| h.door)).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut uit = Vec::with_capacity(ids.len());
    for id in ids {
        uit.extend(lezer.persoon(id).await?.map(|persoon| (id, persoon.naam)));
    }
    Ok(uit)
}

/// `GET /dossiers/{id}/probleemanalyse/{versie}/pdf`.
#[cfg(feature = "pdf")]
pub(crate) async fn pdf(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    axum::extract::Path((_, nummer)): axum::extract::Path<(String, String)>,
) -> Result<Response, WebFout> {
    let nummer: u32 = nummer.parse().map_err(|_| WebFout::NietGevonden)?;
    let mut lezer = app.store().lezer().await?;
    let dossier = lees_dossier(&mut lezer, toegang.blad.id).await?;
    let versie = dossier.probleemanalyses().iter().find(|versie| versie.versie == nummer);
    let versie = versie.ok_or(WebFout::NietGevonden)?;
    let dienstverband = &toegang.blad.dienstverband;
    let werkgever = lezer.organisatie(dienstverband.werkgever).await?.ok_or(WebFout::NietGevonden)?;
    let arts = match versie.herkomst {
        Some(herkomst) => maker(&mut lezer, &toegang, herkomst.door, versie.op).await?,
        None => formulieren::Arts::default(),
    };
    drop(lezer);
    let formulier = formulieren::FunctioneelFormulier {
        werknemer: formulieren::Werknemer {
            naam: toegang.blad.persoon.naam.clone(),
            burgerservicenummer: None,
        },
        functie: dienstverband.functie.clone(),
        werkgever: werkgever.naam,
        eerste_ziektedag: Some(dossier.eerste_ziektedag()),
        arts,
        versie: versie.versie,
        op: versie.op,
        reden: versie.reden.clone(),
        deel: versie.deel.clone(),
    };
    let bestand = format!("probleemanalyse-versie-{nummer}.pdf");
    crate::web::pdf::antwoord(&bestand, move || formulieren::probleemanalyse(&formulier)).await
}

/// This build makes no PDFs.
#[cfg(not(feature = "pdf"))]
pub(crate) async fn pdf() -> WebFout {
    WebFout::EvenNiet
}

/// Name, function and arbodienst of the doctor, as they were on that day (BVV 2 lid 3).
#[cfg(feature = "pdf")]
async fn maker(
    lezer: &mut Lezer,
    toegang: &Dossiertoegang,
    arts: PersoonId,
    op: Date,
) -> Result<formulieren::Arts, WebFout> {
    use crate::web::{Taal, Tekst};
    use dossier::Hoedanigheid;
    let dienst = super::medisch::arbodienst_van(lezer, &toegang.blad.dienstverband, arts, op).await?;
    Ok(formulieren::Arts {
        naam: lezer.persoon(arts).await?.map(|persoon| persoon.naam).unwrap_or_default(),
        // The form is a Dutch document, whoever prints it.
        functie: Tekst::nieuw(Taal::Nl).uit("rol", Hoedanigheid::Bedrijfsarts.woord()),
        arbodienst: dienst.unwrap_or_default(),
    })
}
