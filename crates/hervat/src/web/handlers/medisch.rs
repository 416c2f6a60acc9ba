// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer: its page and its copy on paper, for bedrijfsarts and employee.

use crate::app::App;
use crate::web::paginas::medisch::{Medischinvoer, Medischpagina};
use crate::web::toegang::Dossiertoegang;
use crate::web::{Kader, PDF, Tekst, WebFout, pagina};
use crate::zaak::medisch;
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
        let schrijver = schrijver(&mut lezer, kader.t, &blad).await?;
        bladen.push((blad, schrijver));
    }
    drop(lezer);
    let als = toegang.verleend.hoedanigheid();
    let invoer =
        Medischinvoer { dossier: toegang.blad.id, naam: &toegang.blad.persoon.naam, als, bladen, pdf: PDF };
    Ok(pagina(StatusCode::OK, &Medischpagina::nieuw(kader.als(als, None), invoer)))
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
    use crate::web::paginas::{medisch::kop, tijd};
    // The paper is a Dutch document, whoever prints it.
    let t = Tekst::nieuw(crate::web::Taal::Nl);
    let mut lezer = app.store().lezer().await?;
    let bladen = medisch::lees(&mut lezer, &toegang.verleend).await?;
    let mut delen = Vec::new();
    for blad in bladen {
        let wie = schrijver(&mut lezer, t, &blad).await?;
        let wie = [("wie", wie.into()), ("moment", tijd::moment(t, blad.op).into())];
        let onder = t.met("medisch-pdf-wie", &wie);
        let titel = kop(t, blad.soort);
        for (veld, tekst) in &blad.velden {
            let veld = t.uit("medisch-veld", veld).to_lowercase();
            delen.push(formulieren::Stukdeel {
                kop: t.met("medisch-pdf-kop", &[("blad", titel.as_str().into()), ("veld", veld.into())]),
                tekst: format!("{}\n\n{onder}", tekst.ontsluit()),
            });
        }
    }
    if delen.is_empty() {
        delen.push(formulieren::Stukdeel { kop: t.k("medisch-label"), tekst: t.k("medisch-leeg") });
    }
    drop(lezer);
    let stuk = formulieren::Stuk {
        titel: t.k("medisch-pdf-titel"),
        onderschrift: t.k("medisch-pdf-voor-wie"),
        datum: app.vandaag(),
        kenmerken: vec![formulieren::Kenmerk {
            naam: t.k("medisch-pdf-werknemer"),
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
