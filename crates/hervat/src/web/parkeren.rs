// SPDX-License-Identifier: EUPL-1.2
//! What somebody posted while they were not logged in (any more) is not lost.
//!
//! A session that expired still says whose it was: the form is sealed for that person and waits at `/geparkeerd`
//! until they are back; nobody else ever sees it. Without such a session nothing is kept here: the form goes back to
//! the browser that sent it, to be sent again after logging in. A login form, passwords and a burgerservicenummer
//! are never kept, and neither is whom a doctor searched to stand in.

mod handlers;
mod pagina;

pub use handlers::{lijst, toon, weggooien};
pub use pagina::{Geparkeerdlijst, Geparkeerdpagina};

use super::bewaren::{Bewaarwijze, weigering};
use super::paginas::paden;
use super::routes::toont;
use super::toegang::{Actor, Token};
use super::{Kader, Omgeving as _, Taal, Tekst, WebFout, pagina as als_pagina};
use crate::app::App;
use axum::body::Body;
use axum::extract::{Form, FromRequest as _, FromRequestParts as _, Request};
use axum::http::{Method, StatusCode, Uri, request::Parts};
use axum::response::{IntoResponse as _, Redirect, Response};
use dossier::PersoonId;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::GeparkeerdId;

/// Where parked forms wait.
pub const GEPARKEERD: &str = "/geparkeerd";
/// The part of an address that says which parked form is sent after all.
const VRAAG: &str = "geparkeerd";
/// Fields that no form may leave behind.
const GEHEIM: &str = "wachtwoord";
/// Never kept and never sent back; that it was typed is kept, so that it is asked again.
const BSN: &str = "bsn";
/// Of whom a doctor searched, nothing is kept anywhere.
const NOOIT: [&str; 1] = [paden::WAARNEMING];

/// Fields that a form carries for itself; nobody typed them.
const VAST: [&str; 11] = [
    "verwacht",
    "versie",
    "toch",
    "volgende",
    "geparkeerd",
    "stand",
    "basis",
    "naar",
    "hash",
    "gezien",
    BLAD,
];

/// The field by which the script tells one opened form from another, in every tab: random.
const BLAD: &str = "blad";

/// A form as it was posted: names and values, in order.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ingevuld {
    /// Only of a form that the script sent by itself: which opened form of which session it was, so that what it sends
    /// next takes its place, and nothing else does.
    stil: Option<String>,
    velden: Vec<(String, String)>,
    /// Was a burgerservicenummer among them?
    #[serde(default)]
    met_bsn: bool,
}

impl Ingevuld {
    /// Without passwords and burgerservicenummer.
    pub fn nieuw(mut velden: Vec<(String, String)>) -> Self {
        let met_bsn = velden.iter().any(|(naam, waarde)| naam == BSN && !waarde.trim().is_empty());
        velden.retain(|(naam, _)| naam != BSN && !naam.contains(GEHEIM));
        Self { stil: None, velden, met_bsn }
    }

    /// Names and values.
    pub fn velden(&self) -> &[(String, String)] {
        &self.velden
    }

    /// What somebody typed or chose, without what the form carries for itself.
    fn getypt(&self) -> impl Iterator<Item = &(String, String)> {
        let vast =
            |naam: &str| VAST.contains(&naam) || naam.starts_with("versie_") || naam.ends_with("_bevestigd");
        self.velden.iter().filter(move |(naam, waarde)| !waarde.trim().is_empty() && !vast(naam))
    }

    /// Which opened form it is; empty when the script did not say.
    fn blad(&self) -> &str {
        self.velden.iter().find(|(naam, _)| naam == BLAD).map_or("", |(_, waarde)| waarde)
    }

    /// Are these the same words, whatever form they were typed in?
    fn zegt_hetzelfde(&self, ander: &Self) -> bool {
        let zonder_blad = |ingevuld: &Self| -> Vec<(String, String)> {
            ingevuld.velden.iter().filter(|(naam, _)| naam != BLAD).cloned().collect()
        };
        zonder_blad(self) == zonder_blad(ander)
    }

    /// Was nothing filled in? A button alone, such as the one that signs, waits nowhere: it is pressed again by
    /// whoever sees again what it stands under.
    fn is_leeg(&self) -> bool {
        self.getypt().next().is_none()
    }
}

/// The answer to who is not logged in: first log in, and then what was typed is still there.
///
/// # Errors
/// When the database does not answer.
pub async fn niet_ingelogd(app: &App, delen: &Parts, inhoud: Body) -> Result<Response, WebFout> {
    if delen.method == Method::GET {
        return Ok(naar_inloggen(delen.uri.path_and_query().map_or("/", |pad| pad.as_str())));
    }
    let verzoek = Request::from_parts(delen.clone(), inhoud);
    let ingevuld = match Form::<Vec<(String, String)>>::from_request(verzoek, &()).await {
        Ok(Form(velden)) => Ingevuld::nieuw(velden),
        Err(onleesbaar) => return Ok(onleesbaar.into_response()),
    };
    let wijze = Bewaarwijze::uit(&delen.headers);
    let geparkeerd = match eigenaar(app, delen).await? {
        Some((token, persoon)) if !ingevuld.is_leeg() && !NOOIT.contains(&delen.uri.path()) => {
            Parkeerplek::van(parkeer(app, delen, wijze, &token, persoon, ingevuld.clone()).await?)
        }
        Some(_) | None => Parkeerplek::Geen,
    };
    match (wijze, geparkeerd) {
        (Bewaarwijze::Stil, plek) => {
            let t = Tekst::nieuw(Taal::kies(None, &delen.headers));
            let zin = match plek {
                Parkeerplek::Hier(_) => "bewaren-uitgelogd",
                Parkeerplek::Vol | Parkeerplek::Geen => "bewaren-uitgelogd-kopieer",
            };
            Ok(weigering(StatusCode::UNAUTHORIZED, &t.k(zin)))
        }
        (Bewaarwijze::Blad, Parkeerplek::Hier(id)) => Ok(naar_inloggen(&format!("{GEPARKEERD}/{id}"))),
        (Bewaarwijze::Blad, _) if ingevuld.is_leeg() => {
            Ok(naar_inloggen(pagina_van(&zonder_vraag(&delen.uri)).as_deref().unwrap_or("/")))
        }
        (Bewaarwijze::Blad, plek) => {
            let Ok(kader) = Kader::from_request_parts(&mut delen.clone(), app).await;
            let pagina = Geparkeerdpagina::terug(kader, &zonder_vraag(&delen.uri), plek, &ingevuld);
            Ok(als_pagina(StatusCode::UNAUTHORIZED, &pagina))
        }
    }
}

/// Where a form that came too late is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parkeerplek {
    /// Parked.
    Hier(GeparkeerdId),
    /// Nowhere here: so many wait already that this one goes back to its browser.
    Vol,
    /// Nowhere here: we do not know whose it is, or it is a form that is never kept.
    Geen,
}

impl Parkeerplek {
    fn van(id: Option<GeparkeerdId>) -> Self {
        id.map_or(Self::Vol, Self::Hier)
    }
}

/// The page on which a form stands that is posted to this address: the address itself, or the nearest one above it.
fn pagina_van(pad: &str) -> Option<String> {
    let (pad, vraag) = pad.split_once('?').map_or((pad, None), |(pad, vraag)| (pad, Some(vraag)));
    let eindes = pad.match_indices('/').skip(1).map(|(plaats, _)| plaats).chain([pad.len()]);
    let pagina =
        eindes.collect::<Vec<_>>().into_iter().rev().map(|einde| &pad[..einde]).find(|pad| toont(pad))?;
    Some(vraag.map_or_else(|| pagina.to_owned(), |vraag| format!("{pagina}?{vraag}")))
}

/// Whose session it was that expired, if there is one.
async fn eigenaar(app: &App, delen: &Parts) -> Result<Option<(Token, PersoonId)>, WebFout> {
    let Some(token) = Token::uit(&delen.headers, app.veilige_koekjes()) else { return Ok(None) };
    let persoon = app.store().lezer().await?.verlopen_sessie(&token.0, app.nu()).await?;
    Ok(persoon.map(|persoon| (token, persoon)))
}

/// Seals it for this person; none when there is no room. What the script parked of the same opened form before makes
/// room; the same words wait once.
async fn parkeer(
    app: &App,
    delen: &Parts,
    wijze: Bewaarwijze,
    token: &Token,
    persoon: PersoonId,
    mut ingevuld: Ingevuld,
) -> Result<Option<GeparkeerdId>, WebFout> {
    let (pad, merk) = (zonder_vraag(&delen.uri), merk(token, ingevuld.blad()));
    let mut tx = app.store().begin().await?;
    for eerder in tx.geparkeerd_voor(persoon, app.nu()).await? {
        let Some(wachtend) = Ingevuld::lees(&eerder.inhoud) else { continue };
        match &wachtend.stil {
            // Its button may send a form elsewhere than where it saves itself.
            Some(stil) if *stil == merk => drop(tx.vergeet_geparkeerd(eerder.id, persoon).await?),
            // The same words once more, by a second press or by the script: they wait once.
            None if eerder.pad == pad && wachtend.zegt_hetzelfde(&ingevuld) => return Ok(Some(eerder.id)),
            Some(_) | None => {}
        }
    }
    ingevuld.stil = (wijze == Bewaarwijze::Stil).then_some(merk);
    let inhoud = serde_json::to_vec(&ingevuld).map_err(WebFout::storing)?;
    let id = tx.parkeer(persoon, &pad, &inhoud, app.nu()).await?;
    tx.commit().await?;
    Ok(id)
}

impl Ingevuld {
    /// As it was parked; none when another version wrote it otherwise.
    fn lees(inhoud: &[u8]) -> Option<Self> {
        serde_json::from_slice(inhoud).ok()
    }
}

/// Tells the sessions of one person apart, and the forms opened in one, and nothing else.
fn merk(token: &Token, blad: &str) -> String {
    let som = Sha256::new_with_prefix(b"geparkeerd").chain_update(token.0).chain_update(blad).finalize();
    som.iter().take(8).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// After a form was sent after all: it no longer waits. That it does not wait twice is a courtesy, no promise: when
/// the database refuses, it is still in the list, and its sender throws it away.
pub async fn is_verstuurd(app: &App, delen: &Parts, status: StatusCode) {
    let Some(id) = uit_vraag(&delen.uri).filter(|_| status.is_redirection()) else { return };
    let Some(actor) = delen.extensions.get::<Actor>() else { return };
    if let Err(fout) = vergeet(app, id, actor.persoon.id).await {
        tracing::warn!(%fout, "a parked form that was sent still waits");
    }
}

async fn vergeet(app: &App, id: GeparkeerdId, persoon: PersoonId) -> store::Uitkomst<bool> {
    let mut tx = app.store().begin().await?;
    let was_er = tx.vergeet_geparkeerd(id, persoon).await?;
    tx.commit().await?;
    Ok(was_er)
}

/// Does anything wait for this person?
///
/// # Errors
/// When the database does not answer.
pub async fn wacht_er_iets(app: &App, persoon: PersoonId) -> Result<bool, WebFout> {
    Ok(!app.store().lezer().await?.geparkeerd_voor(persoon, app.nu()).await?.is_empty())
}

/// After logging in: may this person go there? A form that was parked for somebody else is not there for them.
///
/// # Errors
/// When the database does not answer.
pub async fn mag_volgen(app: &App, persoon: PersoonId, volgende: &str) -> Result<bool, WebFout> {
    let Some(id) = volgende.strip_prefix(GEPARKEERD).and_then(|rest| rest.strip_prefix('/')) else {
        return Ok(true);
    };
    let Ok(id) = id.parse() else { return Ok(false) };
    Ok(app.store().lezer().await?.geparkeerd(id, persoon, app.nu()).await?.is_some())
}

/// Which parked form an address says it sends.
fn uit_vraag(uri: &Uri) -> Option<GeparkeerdId> {
    let paren = uri.query()?.split('&').filter_map(|paar| paar.split_once('='));
    paren.filter(|(naam, _)| *naam == VRAAG).find_map(|(_, waarde)| waarde.parse().ok())
}

/// The address, without what says that a parked form is sent.
fn zonder_vraag(uri: &Uri) -> String {
    let vraag = uri.query().unwrap_or_default().split('&');
    let over: Vec<&str> = vraag.filter(|deel| !deel.is_empty() && !deel.starts_with("geparkeerd=")).collect();
    if over.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), over.join("&")) }
}

/// The same address, saying that a parked form is sent.
fn met_vraag(pad: &str, id: GeparkeerdId) -> String {
    let teken = if pad.contains('?') { '&' } else { '?' };
    format!("{pad}{teken}{VRAAG}={id}")
}

/// Back here after logging in.
fn naar_inloggen(terug: &str) -> Response {
    let vraag = paden::vraag(&[("volgende", Some(terug))]);
    Redirect::to(&format!("{}{vraag}", paden::INLOGGEN)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_wachtwoord_blijft_nergens_achter() {
        let paar = |naam: &str, waarde: &str| (naam.to_owned(), waarde.to_owned());
        let velden =
            vec![paar("email", ""), paar("wachtwoord", "geheim"), paar("nieuw_wachtwoord", "geheim")];
        let ingevuld = Ingevuld::nieuw(velden);
        assert_eq!(ingevuld.velden(), [paar("email", "")]);
        assert!(ingevuld.is_leeg());
    }

    #[test]
    fn een_adres_onthoudt_zijn_eigen_vraag_en_niet_de_onze() {
        let id: GeparkeerdId = "0123456789abcdef0123456789abcdef".parse().unwrap();
        for pad in ["/dossiers/1/plan/visie", "/dossiers/1/plan/visie?als=casemanager&x="] {
            let verstuurd: Uri = met_vraag(pad, id).parse().unwrap();
            assert_eq!(uit_vraag(&verstuurd), Some(id));
            assert_eq!(zonder_vraag(&verstuurd), pad);
        }
        assert_eq!(uit_vraag(&"/dossiers/1?geparkeerd=x".parse().unwrap()), None);
    }
}
