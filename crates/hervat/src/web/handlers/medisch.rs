// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer: its page and its copy on paper, for bedrijfsarts and employee.

use crate::app::App;
use crate::web::paginas::medisch::{Blad, Bladsoort, Medischinvoer, Medischpagina};
use crate::web::toegang::Dossiertoegang;
use crate::web::{Kader, PDF, Tekst, WebFout, pagina};
use crate::zaak::medisch::{self, Soort};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
#[cfg(feature = "pdf")]
use dossier::{Dienstverband, Hoedanigheid, PersoonId};
#[cfg(feature = "pdf")]
use jiff::civil::Date;
use store::Lezer;

/// `GET /dossiers/{id}/medisch`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let mut lezer = app.store().lezer().await?;
    let mut bladen = Vec::new();
    for blad in medisch::lees(&mut lezer, &toegang.verleend).await? {
        bladen.push(Blad {
            soort: match blad.soort {
                Soort::Probleemanalyse(versie) => Bladsoort::Probleemanalyse(versie),
                Soort::Glas(tot) => Bladsoort::Glas(tot),
            },
            door: schrijver(&mut lezer, kader.t, &blad).await?,
            velden: blad.velden,
            op: blad.op,
        });
    }
    drop(lezer);
    let als = toegang.verleend.hoedanigheid();
    let invoer = Medischinvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        als,
        bladen: &bladen,
        pdf: PDF,
    };
    Ok(pagina(StatusCode::OK, &Medischpagina::nieuw(kader.als(als, None), &invoer)))
}

/// `Iris Vermeer, bedrijfsarts · Arbodienst De Linde`.
pub(super) async fn schrijver(lezer: &mut Lezer, t: Tekst, blad: &medisch::Blad) -> Result<String, WebFout> {
    let dienst = match blad.arbodienst {
        Some(dienst) => lezer.organisatie(dienst).await?.map(|organisatie| organisatie.naam),
        None => None,
    };
    let rol = t.uit("rol", blad.hoedanigheid.woord());
    let rol = dienst.map_or_else(|| rol.clone(), |dienst| format!("{rol} · {dienst}"));
    let naam = lezer.persoon(blad.door).await?.map(|persoon| persoon.naam).unwrap_or_default();
    Ok(t.met("inzage-wie", &[("naam", naam.into()), ("rol", rol.into())]))
}

/// The arbodienst for which this doctor worked at this employer on that day.
#[cfg(feature = "pdf")]
pub(super) async fn arbodienst_van(
    lezer: &mut Lezer,
    dienstverband: &Dienstverband,
    arts: PersoonId,
    op: Date,
) -> Result<Option<String>, WebFout> {
    let relaties = lezer.relaties_van(arts).await?;
    let als_arts = relaties.iter().filter(|r| r.rol == Hoedanigheid::Bedrijfsarts && r.loopt_op(op));
    // Who stood in has a tie to another employment, for the same arbodienst.
    let beste = als_arts.max_by_key(|r| r.raakt(dienstverband)).and_then(|r| r.namens);
    Ok(match beste {
        Some(dienst) => lezer.organisatie(dienst).await?.map(|organisatie| organisatie.naam),
        None => None,
    })
}

/// `GET /dossiers/{id}/medisch/pdf`.
#[cfg(feature = "pdf")]
pub(crate) async fn pdf(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
) -> Result<Response, WebFout> {
    use crate::web::Omgeving as _;
    let t = Tekst::nieuw(crate::web::Taal::Nl);
    let mut lezer = app.store().lezer().await?;
    let bladen = medisch::lees(&mut lezer, &toegang.verleend).await?;
    let mut delen = Vec::new();
    for blad in bladen {
        let wie = schrijver(&mut lezer, t, &blad).await?;
        let wanneer = crate::web::paginas::tijd::moment(t, blad.op);
        let kop = |kop: &str| format!("{}: {}", blad.stuk.titel, kop.to_lowercase());
        for (naam, tekst) in &blad.stuk.secties {
            delen.push(formulieren::Stukdeel {
                kop: kop(naam),
                tekst: format!("{tekst}\n\n{wie}, {wanneer}."),
            });
        }
    }
    if delen.is_empty() {
        delen.push(formulieren::Stukdeel { kop: t.k("medisch-label"), tekst: t.k("medisch-leeg") });
    }
    drop(lezer);
    let stuk = formulieren::Stuk {
        titel: "Medisch deel van het dossier".to_owned(),
        onderschrift: "Alleen voor bedrijfsarts en werknemer. De werkgever krijgt dit niet.".to_owned(),
        datum: app.vandaag(),
        kenmerken: vec![formulieren::Kenmerk {
            naam: "Werknemer".to_owned(),
            waarde: toegang.blad.persoon.naam.clone(),
        }],
        delen,
    };
    crate::web::pdf::antwoord("medisch-deel.pdf", move || formulieren::stuk(&stuk)).await
}

/// This build makes no PDFs.
#[cfg(not(feature = "pdf"))]
pub(crate) async fn pdf() -> WebFout {
    WebFout::EvenNiet
}
