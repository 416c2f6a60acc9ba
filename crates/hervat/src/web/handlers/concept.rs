// SPDX-License-Identifier: EUPL-1.2
//! The doctor's draft of a probleemanalyse: shown, saved part by part while typing, previewed and sent.

use super::door;
use super::probleemanalyse::nog_te_doen;
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::formulier::Fouten;
use crate::web::paginas::formulierwerk::FORMULIER;
use crate::web::paginas::probleemanalyse::{
    BEVESTIGING, Concept, Conceptdeel, Conceptinhoud, Conceptinvoer, Conceptpagina, Conceptuitslag, Gelezen,
    Gezien, Voorbeeldinvoer, Voorbeeldpagina, vraagt_bevestiging,
};
use crate::web::paginas::{paden, weigering};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, Omgeving as _, WebFout, pagina};
use crate::zaak::medisch::{self, Soort, Verzending, bewaar_concept, lees_concept, verstuur};
use crate::zaak::{ZaakFout, lees_dossier};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::{Dossier, Hoedanigheid, Lade, Recht, mag};
use jiff::Timestamp;
use poortwachter::TermijnId;
use serde::Deserialize;
use store::Lezer;

/// What the doctor works on: the dossier as it is, and the draft, which begins where the last version ended.
struct Werk {
    dossier: Dossier,
    concept: Concept,
    /// The parts that are stored, without what the last version filled in.
    opgeslagen: Vec<Conceptdeel>,
    bewaard_op: Option<Timestamp>,
}

impl Werk {
    async fn lees(lezer: &mut Lezer, toegang: &Dossiertoegang) -> Result<Self, WebFout> {
        let dossier = lees_dossier(lezer, toegang.blad.id).await?;
        let mut concept = beginpunt(lezer, toegang, &dossier).await?;
        let (mut opgeslagen, mut bewaard_op) = (Vec::new(), None);
        for bewaard in lees_concept(lezer, &toegang.verleend).await? {
            let Some(deel) = Conceptdeel::ALLE.into_iter().find(|d| d.woord() == bewaard.deel) else {
                continue;
            };
            concept.zet_deel(deel, Conceptinhoud { versie: bewaard.versie, velden: bewaard.ontsluit()? });
            opgeslagen.push(deel);
            bewaard_op = bewaard_op.max(Some(bewaard.gewijzigd_op));
        }
        Ok(Self { dossier, concept, opgeslagen, bewaard_op })
    }

    fn basis(&self) -> u32 {
        self.dossier.volgende_probleemanalyse().saturating_sub(1)
    }
}

/// The last version as a draft; empty when there is none. Its medical part only where this doctor may read it.
async fn beginpunt(
    lezer: &mut Lezer,
    toegang: &Dossiertoegang,
    dossier: &Dossier,
) -> Result<Concept, WebFout> {
    let Some(laatste) = dossier.laatste_probleemanalyse() else { return Ok(Concept::default()) };
    let lezen = Recht::LadeLezen(Lade::Medisch);
    let als = Some(Hoedanigheid::Bedrijfsarts);
    let mut velden = Vec::new();
    if let Ok(verleend) = mag(&toegang.betrokkenheid, toegang.blad.id, lezen, als) {
        let bladen = medisch::lees(lezer, &verleend).await?;
        let laatste = bladen.into_iter().rfind(|blad| blad.soort == Soort::Probleemanalyse(laatste.versie));
        let teksten = laatste.iter().flat_map(|blad| &blad.velden);
        velden.extend(teksten.map(|(veld, tekst)| ((*veld).to_owned(), tekst.ontsluit().to_owned())));
    }
    Ok(Concept::van_versie(&laatste.deel, velden))
}

/// `GET /dossiers/{id}/probleemanalyse/concept`.
pub(crate) async fn toon(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let werk = Werk::lees(&mut app.store().lezer().await?, &toegang).await?;
    Ok(blad(&app, &toegang, kader, StatusCode::OK, (&werk, &werk.concept, &Conceptuitslag::default())))
}

/// `POST /dossiers/{id}/probleemanalyse/concept`: saves, and nothing else. The button to the preview only says where
/// to go then, and what is missing is said first.
pub(crate) async fn bewaar(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(velden): Form<Vec<(String, String)>>,
) -> Result<Response, WebFout> {
    let t = kader.t;
    let (getypt, gezien) = Concept::uit_post(velden);
    let uitkomst = leg_weg(&app, &toegang, &actor, &getypt, gezien).await?;
    let werk = Werk::lees(&mut app.store().lezer().await?, &toegang).await?;
    if uitkomst.is_none() {
        let verstuurd = gezien.basis != Some(werk.basis());
        let uitslag =
            Conceptuitslag { anders: Some(werk.concept.clone()), verstuurd, ..Conceptuitslag::default() };
        let nog_eens =
            async { Ok(blad(&app, &toegang, kader, StatusCode::CONFLICT, (&werk, &getypt, &uitslag))) };
        return wijze.botsing(t, nog_eens).await;
    }
    let stand = werk.concept.stand();
    if gezien.naar_voorbeeld {
        if let Err(fouten) = werk.concept.lees(t, werk.basis() > 0) {
            let uitslag = Conceptuitslag { fouten, ..Conceptuitslag::default() };
            let inhoud = (&werk, &werk.concept, &uitslag);
            return Ok(blad(&app, &toegang, kader, StatusCode::UNPROCESSABLE_ENTITY, inhoud));
        }
        return Ok(wijze.bewaard(t, stand, app.nu(), &paden::probleemanalyse_voorbeeld(toegang.blad.id)));
    }
    Ok(wijze.bewaard(t, stand, app.nu(), &paden::probleemanalyse_concept(toegang.blad.id)))
}

/// Saves what differs, in one transaction; none when somebody else changed it meanwhile.
async fn leg_weg(
    app: &App,
    toegang: &Dossiertoegang,
    actor: &Actor,
    getypt: &Concept,
    gezien: Gezien,
) -> Result<Option<()>, WebFout> {
    let mut tx = app.store().begin().await?;
    let werk = Werk::lees(&mut tx, toegang).await?;
    let anders: Vec<_> = getypt.anders_dan(&werk.concept).collect();
    // What was sent meanwhile is no longer what the writer looked at.
    if !anders.is_empty() && gezien.basis != Some(werk.basis()) {
        return Ok(None);
    }
    let alles_gezien = gezien.stand == Some(werk.concept.stand());
    for deel in anders {
        let verwacht = werk.concept.versie(deel);
        if !alles_gezien && getypt.versie(deel) != verwacht {
            return Ok(None);
        }
        let velden = getypt.deel(deel).velden;
        match bewaar_concept(&mut tx, &toegang.verleend, (deel.woord(), verwacht), &velden, door(app, actor))
            .await
        {
            Ok(_) => {}
            Err(ZaakFout::Ingehaald) => return Ok(None),
            Err(fout) => return Err(fout.into()),
        }
    }
    tx.commit().await?;
    Ok(Some(()))
}

fn blad(
    app: &App,
    toegang: &Dossiertoegang,
    kader: Kader,
    status: StatusCode,
    (werk, concept, uitslag): (&Werk, &Concept, &Conceptuitslag),
) -> Response {
    let invoer = Conceptinvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        basis: werk.basis(),
        concept,
        bewaard_op: werk.bewaard_op,
        uiterlijk: nog_te_doen(&werk.dossier, TermijnId::Probleemanalyse, app.vandaag()),
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    pagina(status, &Conceptpagina::nieuw(kader, &invoer, uitslag))
}

/// `GET /dossiers/{id}/probleemanalyse/concept/voorbeeld`.
pub(crate) async fn voorbeeld(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let werk = Werk::lees(&mut app.store().lezer().await?, &toegang).await?;
    Ok(voorbeeldblad(&toegang, kader, &werk, StatusCode::OK, (None, &Fouten::default())))
}

/// What the preview sends: what it was made from, and the answer about words that look medical.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Verzendformulier {
    stand: String,
    verwacht: String,
    basis: String,
    woorden_bevestigd: String,
}

/// `POST /dossiers/{id}/probleemanalyse/concept/voorbeeld`: sends both parts, or nothing.
pub(crate) async fn verzend(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Form(formulier): Form<Verzendformulier>,
) -> Result<Response, WebFout> {
    let naar = paden::probleemanalyse_verstuurd(toegang.blad.id);
    let getal = |tekst: &str| tekst.parse::<u32>().map_err(|_| WebFout::NietBruikbaar);
    let (stand, verwacht, basis) =
        (getal(&formulier.stand)?, getal(&formulier.verwacht)?, getal(&formulier.basis)?);
    let mut tx = app.store().begin().await?;
    let werk = Werk::lees(&mut tx, &toegang).await?;
    if medisch::is_verstuurd(&werk.dossier, basis, actor.persoon.id) {
        return Ok(Redirect::to(&naar).into_response());
    }
    let t = kader.t;
    let nog_eens = |kader, sleutel: &str, fouten: &Fouten| {
        voorbeeldblad(&toegang, kader, &werk, StatusCode::CONFLICT, (Some(t.k(sleutel)), fouten))
    };
    if werk.concept.stand() != stand || werk.basis() != basis {
        return Ok(nog_eens(kader, "voorbeeld-veranderd", &Fouten::default()));
    }
    let Ok(gelezen) = werk.concept.lees(t, basis > 0) else {
        return Ok(voorbeeldblad(
            &toegang,
            kader,
            &werk,
            StatusCode::UNPROCESSABLE_ENTITY,
            (None, &Fouten::default()),
        ));
    };
    if vraagt_bevestiging(&gelezen.deel, &gelezen.reden) && formulier.woorden_bevestigd != "ja" {
        let mut fouten = Fouten::default();
        fouten.bij(BEVESTIGING, t.k("voorbeeld-fout-bevestig"));
        return Ok(voorbeeldblad(&toegang, kader, &werk, StatusCode::UNPROCESSABLE_ENTITY, (None, &fouten)));
    }
    let medisch: Vec<_> = werk.concept.medisch().collect();
    let concept: Vec<_> =
        werk.opgeslagen.iter().map(|deel| (deel.woord(), werk.concept.versie(*deel))).collect();
    let Gelezen { deel, reden } = gelezen;
    let verzending = Verzending { deel, reden, medisch: &medisch, concept: &concept, basis, verwacht };
    match verstuur(&mut tx, &toegang.verleend, verzending, door(&app, &actor)).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&naar).into_response())
        }
        Err(ZaakFout::Ingehaald) => Ok(nog_eens(kader, "voorbeeld-ingehaald", &Fouten::default())),
        Err(ZaakFout::Geweigerd(weigeringen)) => {
            let fouten = weigering::fouten_van(&weigeringen, t, &[FORMULIER]);
            let bericht = (Some(t.k("voorbeeld-geweigerd")), &fouten);
            Ok(voorbeeldblad(&toegang, kader, &werk, StatusCode::UNPROCESSABLE_ENTITY, bericht))
        }
        Err(fout) => Err(fout.into()),
    }
}

/// The preview; a draft that is not whole goes back to its form, which says what is missing.
fn voorbeeldblad(
    toegang: &Dossiertoegang,
    kader: Kader,
    werk: &Werk,
    status: StatusCode,
    (bericht, fouten): (Option<String>, &Fouten),
) -> Response {
    let Ok(gelezen) = werk.concept.lees(kader.t, werk.basis() > 0) else {
        return Redirect::to(&paden::probleemanalyse_concept(toegang.blad.id)).into_response();
    };
    let invoer = Voorbeeldinvoer {
        dossier: toegang.blad.id,
        naam: &toegang.blad.persoon.naam,
        basis: werk.basis(),
        deel: &gelezen.deel,
        reden: &gelezen.reden,
        vorige: werk.dossier.laatste_probleemanalyse().map(|laatste| &laatste.deel),
        stand: werk.concept.stand(),
        verwacht: werk.dossier.nummer(Lade::Gedeeld),
    };
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    pagina(status, &Voorbeeldpagina::nieuw(kader, &invoer, bericht, fouten))
}
