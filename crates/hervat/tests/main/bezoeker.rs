// SPDX-License-Identifier: EUPL-1.2
//! A visitor: keeps one session cookie, sends requests to the router, reads the answer.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use hervat::app::{App, Instellingen};
use hervat::demo;
use hervat::inrichting::ernaast;
use hervat::klok::Klok;
use hervat::toeval::Toeval;
use hervat::wachtwoord::Wachtwoorden;
use hervat::web::taal::KOEKJE;
use hervat::web::{Taal, routes};
use http_body_util::BodyExt as _;
use jiff::civil::{Date, date};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Alleen, Bereik, Databank, Gebruik, Inrichting, Store, Werkfilter, Werkregel};
use tempfile::TempDir;
use tower::ServiceExt as _;

/// The Monday on which the demo stands in these tests.
pub(crate) const VANDAAG: Date = date(2026, 11, 23);
pub(crate) const WACHTWOORD: &str = "wandelen-in-de-duinen";
pub(crate) const NOOR: &str = "noor@zonnewende.example";
pub(crate) const SAM: &str = "sam@zonnewende.example";
pub(crate) const MIRA: &str = "mira@zonnewende.example";
pub(crate) const IRIS: &str = "iris@delinde.example";
/// A doctor of the same arbodienst, for another employer.
pub(crate) const BAS: &str = "bas@delinde.example";
pub(crate) const JORIS: &str = "joris@opgang.example";
pub(crate) const ANS: &str = "ans@zonnewende.example";
pub(crate) const FATIMA: &str = "fatima@zonnewende.example";
pub(crate) const IEDEREEN: [&str; 7] = [NOOR, SAM, MIRA, IRIS, JORIS, ANS, FATIMA];

/// A running demo.
pub(crate) struct Demo {
    pub(crate) router: Router,
    pub(crate) app: App,
    map: TempDir,
    klok: Klok,
}

impl Demo {
    pub(crate) async fn nieuw() -> Self {
        Self::met(|store| store).await
    }

    /// The demo with a store that a test has changed.
    pub(crate) async fn met(verander: impl FnOnce(Store) -> Store) -> Self {
        let map = tempfile::tempdir().expect("a directory");
        let klok = Klok::new(|| "2026-11-22T09:00:00Z".parse().expect("an instant")).op(Some(VANDAAG));
        let (store, _) = demo::maak(&map.path().join("demo"), &klok).await.expect("a demo");
        let instellingen =
            Instellingen { demo: true, veilige_koekjes: false, achter_proxy: false, oorsprong: None };
        let toeval = Toeval::new(StdRng::seed_from_u64(7));
        let wachtwoorden = Wachtwoorden::new().expect("a hash");
        let app = App::new(verander(store), klok.clone(), toeval, wachtwoorden, instellingen);
        Self { router: routes::router(app.clone()), app, map, klok }
    }

    /// An installation of its own that begins as this one stands now; whoever was logged in still is.
    pub(crate) async fn kopie(&self) -> Self {
        let map = tempfile::tempdir().expect("a directory");
        let naar = map.path().join("demo");
        fs::create_dir(&naar).expect("a directory");
        // Nobody writes meanwhile: the file and the log beside it belong together.
        for bestand in ["hervat.db", "hervat.db-wal", "kop"] {
            fs::copy(self.map().join(bestand), naar.join(bestand)).expect("copied");
        }
        fs::copy(ernaast(&self.map()), ernaast(&naar)).expect("copied");
        let (databank, gebruik) = (Databank::Sqlite, Gebruik::Demo);
        let inrichting = Inrichting { sleutelbestand: ernaast(&naar), map: naar, databank, gebruik };
        let store = Store::open(&inrichting, StdRng::seed_from_u64(8), self.app.nu()).await;
        let app = App::new(
            store.expect("a copy opens"),
            self.klok.clone(),
            Toeval::new(StdRng::seed_from_u64(8)),
            self.app.wachtwoorden().clone(),
            self.app.instellingen().clone(),
        );
        Self { router: routes::router(app.clone()), app, map, klok: self.klok.clone() }
    }

    /// The same installation at another time.
    pub(crate) fn router_op(&self, klok: Klok) -> Router {
        routes::router(self.app_op(klok))
    }

    pub(crate) fn app_op(&self, klok: Klok) -> App {
        // Another chance each time: two servers never draw the same token.
        static ZAAD: AtomicU64 = AtomicU64::new(100);
        let toeval = Toeval::new(StdRng::seed_from_u64(ZAAD.fetch_add(1, Ordering::Relaxed)));
        let wachtwoorden = Wachtwoorden::new().expect("a hash");
        let instellingen = self.app.instellingen().clone();
        App::new(self.app.store().clone(), klok, toeval, wachtwoorden, instellingen)
    }

    /// Where the data lies: the directory of the demo, and the key beside it.
    pub(crate) fn map(&self) -> PathBuf {
        self.map.path().join("demo")
    }

    /// A line for every dossier, whoever it belongs to.
    pub(crate) async fn dossiers(&self) -> Vec<Werkregel> {
        let mut lezer = self.app.store().lezer().await.expect("a line");
        let werkgevers =
            lezer.organisaties().await.expect("organisations").into_iter().map(|o| o.id).collect();
        let filter = Werkfilter {
            bereik: Bereik { werkgevers, ..Bereik::default() },
            alleen: Alleen::Alles,
            behalve_van: None,
            termijn: None,
            zoek: None,
            ook_hersteld: true,
            dringend: None,
            vandaag: VANDAAG,
            na: None,
            aantal: 100,
        };
        lezer.werkvoorraad(&filter).await.expect("a list").regels
    }

    pub(crate) fn bezoeker(&self) -> Bezoeker {
        self.met_sessie(None)
    }

    /// Somebody who logged in before, here or where this is a copy of.
    pub(crate) fn met_sessie(&self, koekje: Option<String>) -> Bezoeker {
        Bezoeker { router: self.router.clone(), koekje, taal: None }
    }

    pub(crate) async fn als(&self, email: &str) -> Bezoeker {
        let mut bezoeker = self.bezoeker();
        let antwoord = bezoeker.log_in(email, WACHTWOORD).await;
        assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{email} cannot log in");
        bezoeker
    }
}

pub(crate) struct Bezoeker {
    router: Router,
    pub(crate) koekje: Option<String>,
    /// The language they chose, when they did.
    pub(crate) taal: Option<Taal>,
}

pub(crate) struct Antwoord {
    pub(crate) status: StatusCode,
    pub(crate) kop: HeaderMap,
    pub(crate) tekst: String,
    pub(crate) bytes: Vec<u8>,
}

impl Antwoord {
    pub(crate) fn naar(&self) -> &str {
        self.kop.get(header::LOCATION).and_then(|w| w.to_str().ok()).unwrap_or_default()
    }

    /// The first address in the page that begins so.
    #[track_caller]
    pub(crate) fn adres(&self, begin: &str) -> String {
        let gevonden = self.tekst.split("href=\"").skip(1).find(|rest| rest.starts_with(begin));
        let gevonden = gevonden.and_then(|rest| rest.split('"').next());
        gevonden.unwrap_or_else(|| panic!("no link to {begin} in {}", self.tekst)).to_owned()
    }

    /// Every address in the page that begins so.
    pub(crate) fn adressen(&self, begin: &str) -> Vec<String> {
        let stukken = self.tekst.split("href=\"").skip(1).filter(|rest| rest.starts_with(begin));
        stukken.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }
}

impl Bezoeker {
    pub(crate) async fn get(&mut self, pad: &str) -> Antwoord {
        self.stuur(Request::get(pad), Body::empty()).await
    }

    /// Sends a form as a browser of our own page would.
    pub(crate) async fn post(&mut self, pad: &str, velden: &[(&str, &str)]) -> Antwoord {
        self.post_van(pad, velden, "same-origin").await
    }

    pub(crate) async fn post_van(&mut self, pad: &str, velden: &[(&str, &str)], site: &str) -> Antwoord {
        let verzoek = Request::post(pad)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site);
        let lichaam = lichaam(velden);
        let verzoek = verzoek.header(header::CONTENT_LENGTH, lichaam.len());
        self.stuur(verzoek, Body::from(lichaam)).await
    }

    /// Sends every field of a form.
    pub(crate) async fn post_lijst(&mut self, pad: &str, velden: &Veldlijst) -> Antwoord {
        let paren: Vec<_> = velden.0.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
        self.post(pad, &paren).await
    }

    /// Sends a form as the script does that saves while somebody types.
    pub(crate) async fn stil(&mut self, pad: &str, velden: &[(&str, &str)]) -> Antwoord {
        let verzoek = Request::post(pad)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("hervat-bewaar", "stil")
            .header("sec-fetch-site", "same-origin");
        let lichaam = lichaam(velden);
        let verzoek = verzoek.header(header::CONTENT_LENGTH, lichaam.len());
        self.stuur(verzoek, Body::from(lichaam)).await
    }

    pub(crate) async fn log_in(&mut self, email: &str, wachtwoord: &str) -> Antwoord {
        self.post("/inloggen", &[("email", email), ("wachtwoord", wachtwoord)]).await
    }

    async fn stuur(&mut self, mut verzoek: axum::http::request::Builder, lichaam: Body) -> Antwoord {
        for koekje in self.koekje.iter().cloned().chain(self.taal.map(|t| format!("{KOEKJE}={}", t.code()))) {
            verzoek = verzoek.header(header::COOKIE, koekje);
        }
        let mut verzoek = verzoek.header(header::HOST, "hervat.example").body(lichaam).expect("a request");
        verzoek.extensions_mut().insert(ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 4711))));
        let antwoord = self.router.clone().oneshot(verzoek).await.expect("an answer");
        let (delen, lichaam) = antwoord.into_parts();
        for gezet in delen.headers.get_all(header::SET_COOKIE) {
            let paar = gezet.to_str().expect("text").split(';').next().unwrap_or_default();
            self.koekje = (!paar.ends_with('=')).then(|| paar.to_owned());
        }
        let bytes = lichaam.collect().await.expect("a body").to_bytes();
        Antwoord {
            status: delen.status,
            kop: delen.headers,
            tekst: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        }
    }
}

fn lichaam(velden: &[(&str, &str)]) -> String {
    let paren: Vec<_> = velden.iter().map(|(naam, waarde)| format!("{naam}={}", gecodeerd(waarde))).collect();
    paren.join("&")
}

/// The fields of a form as a browser would send them, in order.
pub(crate) struct Veldlijst(pub(crate) Vec<(String, String)>);

impl Veldlijst {
    /// Fills in a field; it is there once afterwards.
    pub(crate) fn zet(&mut self, naam: &str, waarde: &str) {
        self.0.retain(|(ander, _)| ander != naam);
        self.0.push((naam.to_owned(), waarde.to_owned()));
    }
}

/// What the form of a page that goes to this address would send, as it stands there.
pub(crate) fn formulier(tekst: &str, naar: &str) -> Veldlijst {
    let gaat =
        |rest: &&str| rest.split('>').next().is_some_and(|tag| tag.contains(&format!("action=\"{naar}\"")));
    let formulier = tekst.split("<form").skip(1).find(gaat).and_then(|rest| rest.split("</form>").next());
    let mut rest = formulier.unwrap_or_else(|| panic!("no form to {naar} in {tekst}"));
    let mut velden = Vec::new();
    let mut keuzelijst = String::new();
    while let Some((_, na)) = rest.split_once('<') {
        let (tag, inhoud) = na.split_once('>').unwrap_or((na, ""));
        rest = inhoud;
        let attribuut = |naam: &str| {
            let waarde = tag.split(&format!(" {naam}=\"")).nth(1)?.split('"').next()?;
            Some(ontsnapt(waarde))
        };
        let naam = attribuut("name").unwrap_or_default();
        let aan = tag.ends_with(" checked") || tag.contains(" checked ");
        let kiest = matches!(attribuut("type").as_deref(), Some("radio" | "checkbox"));
        if tag.starts_with("input") && (aan || !kiest) {
            velden.push((naam, attribuut("value").unwrap_or_default()));
        } else if tag.starts_with("textarea") {
            let getypt = inhoud.split("</textarea>").next().unwrap_or_default();
            velden.push((naam, ontsnapt(getypt)));
        } else if tag.starts_with("select") {
            keuzelijst = naam;
        } else if tag.starts_with("option") && tag.contains(" selected") {
            velden.push((keuzelijst.clone(), attribuut("value").unwrap_or_default()));
        }
    }
    Veldlijst(velden)
}

/// The hidden fields of the first form that goes to an address that begins so.
pub(crate) fn verborgen(tekst: &str, begin: &str) -> Vec<(String, String)> {
    let formulier = tekst.split("<form").find(|rest| rest.contains(&format!("action=\"{begin}")));
    let formulier = formulier.and_then(|rest| rest.split("</form>").next()).expect("a form");
    let velden = formulier.split("<input type=\"hidden\" name=\"").skip(1);
    let paar = |rest: &str| {
        let (naam, rest) = rest.split_once("\" value=\"")?;
        Some((ontsnapt(naam), ontsnapt(rest.split('"').next()?)))
    };
    velden.filter_map(paar).collect()
}

/// Text as it was before a page escaped it.
pub(crate) fn ontsnapt(tekst: &str) -> String {
    let tekst =
        tekst.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    tekst.replace("&#38;", "&")
}

pub(crate) fn gecodeerd(tekst: &str) -> String {
    let teken = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    tekst.bytes().map(teken).collect()
}

impl Bezoeker {
    /// The same session, at another door.
    pub(crate) fn router_van(&mut self, router: Router) {
        self.router = router;
    }
}
