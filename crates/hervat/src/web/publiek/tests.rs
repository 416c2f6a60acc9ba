// SPDX-License-Identifier: EUPL-1.2
//! The public pages through the router: status, headers, and what stays standing.

use crate::web::fout::Incident;
use crate::web::{Installatie, Omgeving, fout, kop, publiek};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use jiff::civil::{Date, date};
use tower::ServiceExt;

mod agenda;
mod opbouw;
mod rekenhulp;

#[derive(Debug, Clone)]
struct Proef {
    veilig: bool,
}

impl Omgeving for Proef {
    fn vandaag(&self) -> Date {
        date(2026, 11, 23)
    }
    fn installatie(&self) -> Installatie {
        Installatie::Proef
    }
    fn veilige_koekjes(&self) -> bool {
        self.veilig
    }
    fn incident(&self) -> Incident {
        Incident::nieuw(7)
    }
}

struct Antwoord {
    status: StatusCode,
    kopregels: axum::http::HeaderMap,
    tekst: String,
}

fn router() -> Router {
    publiek()
        .fallback(fout::niet_gevonden::<Proef>)
        .layer(axum::middleware::map_response(kop::veilig))
        .with_state(Proef { veilig: true })
}

async fn vraag(verzoek: Request<Body>) -> Antwoord {
    let antwoord = router().oneshot(verzoek).await.unwrap();
    let (delen, inhoud) = antwoord.into_parts();
    let tekst = String::from_utf8(to_bytes(inhoud, 1 << 20).await.unwrap().to_vec()).unwrap();
    Antwoord { status: delen.status, kopregels: delen.headers, tekst }
}

async fn get(pad: &str) -> Antwoord {
    vraag(Request::get(pad).body(Body::empty()).unwrap()).await
}

/// The first question, answered.
const EERSTE: &[(&str, &str)] = &[("feit", "ziek"), ("van", "15-06-2026"), ("actie", "zet")];
fn lichaam<N: AsRef<str>, W: AsRef<str>>(velden: &[(N, W)]) -> String {
    let veilig = |tekst: &str| tekst.bytes().fold(String::new(), |uit, b| uit + &format!("%{b:02X}"));
    let paren = velden.iter().map(|(n, w)| format!("{}={}", veilig(n.as_ref()), veilig(w.as_ref())));
    paren.collect::<Vec<_>>().join("&")
}

fn formulier<N: AsRef<str>, W: AsRef<str>>(
    pad: &str,
    velden: &[(N, W)],
    klein: Option<&str>,
) -> Request<Body> {
    let verzoek = Request::post(pad).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let verzoek =
        klein.into_iter().fold(verzoek, |verzoek, klein| verzoek.header(header::ACCEPT_ENCODING, klein));
    verzoek.body(Body::from(lichaam(velden))).unwrap()
}

async fn stuur<N: AsRef<str>, W: AsRef<str>>(pad: &str, velden: &[(N, W)]) -> Antwoord {
    vraag(formulier(pad, velden, None)).await
}

#[tokio::test]
async fn elke_openbare_pagina_antwoordt_zonder_koekje_en_wordt_niet_bewaard() {
    for (methode, pad) in publiek::ROUTES {
        if methode != "GET" || pad.contains('{') {
            continue;
        }
        let antwoord = get(pad).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{pad}");
        assert_eq!(antwoord.kopregels[header::CACHE_CONTROL], "no-store", "{pad}");
        assert!(!antwoord.kopregels.contains_key(header::SET_COOKIE), "{pad}");
        assert!(antwoord.kopregels.contains_key(header::CONTENT_SECURITY_POLICY), "{pad}");
        let is_pagina = pad != "/uitleg/regels.json";
        assert_eq!(antwoord.tekst.contains("<html lang=\"nl\">"), is_pagina, "{pad}");
    }
}

#[tokio::test]
async fn de_regels_staan_er_ook_als_gegevens() {
    let antwoord = get("/uitleg/regels.json").await;
    assert_eq!(antwoord.kopregels[header::CONTENT_TYPE], "application/json");
    let json: serde_json::Value = serde_json::from_str(&antwoord.tekst).expect("JSON");
    let lijst = |wat: &str| json[wat].as_array().expect("a list");
    let ids: Vec<_> = lijst("regels").iter().map(|regel| regel["id"].as_str().expect("an id")).collect();
    let verwacht: Vec<_> = poortwachter::TermijnId::ALLE.iter().map(|id| id.woord()).collect();
    assert_eq!(ids, verwacht);
    let melding = lijst("regels").iter().find(|regel| regel["id"] == "uwv_melding_42_weken").expect("there");
    assert_eq!(melding["nasleep"][0]["bedrag"], "boete_late_melding");
    assert_eq!(melding["nasleep"][0]["bronnen"][0]["artikel"], "38");
    assert_eq!(melding["versies"][1]["tot_en_met"], "2013-09-30");
    assert_eq!(melding["voorbeelden"][0]["antwoord"], "uiterlijk 22 oktober 2026");
    for wat in ["lijsten", "hulp", "bedragen", "percentages", "bewaren"] {
        assert!(
            lijst(wat).iter().all(|deel| deel["id"].is_string() && deel["naam"]["nl"].is_string()),
            "{wat}"
        );
    }
}

#[tokio::test]
async fn elke_regel_zegt_wat_er_volgt_en_wie_je_wat_vraagt() {
    let regel = get("/uitleg/uwv_melding_42_weken").await.tekst;
    for deel in
        ["Wat als het te laat is?", "Laatst bekend: € 455", "Goed om te weten", r#"href="/uitleg/hulp""#]
    {
        assert!(regel.contains(deel), "{deel}");
    }
    let hulp = get("/uitleg/hulp").await.tekst;
    for id in poortwachter::hulp::HulpId::ALLE {
        assert!(hulp.contains(&format!("id=\"{}\"", id.woord())), "{}", id.woord());
    }
    let bewaren = get("/uitleg/bewaren").await.tekst;
    assert!(bewaren.contains("ten minste 20 jaar"), "{bewaren}");
}

#[tokio::test]
async fn elke_regel_heeft_een_pagina_waar_de_uitleg_heen_wijst() {
    let overzicht = get("/uitleg").await.tekst;
    for id in poortwachter::TermijnId::ALLE {
        let pad = format!("/uitleg/{}", id.woord());
        assert!(overzicht.contains(&format!("href=\"{pad}\"")), "{pad}");
        let antwoord = get(&pad).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{pad}");
        assert!(antwoord.tekst.contains("<h2>Voorbeelden</h2>"), "{pad}");
        assert!(antwoord.tekst.len() < 60_000, "{pad}: {} bytes", antwoord.tekst.len());
    }
    assert_eq!(get("/uitleg/bestaat-niet").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get("/uitleg/lijst/bestaat-niet").await.status, StatusCode::NOT_FOUND);
    let termijnen = stuur("/termijnen", EERSTE).await.tekst;
    assert!(termijnen.contains(r#"href="/uitleg/probleemanalyse""#));
}

#[tokio::test]
async fn wat_is_aangevinkt_ontbreekt_niet() {
    let pad = "/uitleg/lijst/verkort_re_integratieverslag";
    let eerst = get(pad).await;
    assert_eq!(eerst.status, StatusCode::OK);
    assert!(!eerst.tekst.contains("ontbreekt nog"), "nothing was asked yet");
    let leeg = get(&format!("{pad}?kijk=ja")).await.tekst;
    assert!(leeg.contains(r##"href="#verkort_oordeel_werknemer""##));
    assert!(!leeg.contains(r##"href="#verkort_waarom_kort""##), "only when no long absence was expected");
    let kort =
        get(&format!("{pad}?bij=geen_lang_verzuim_verwacht&aanwezig=verkort_oordeel_werknemer")).await.tekst;
    assert!(kort.contains(r##"href="#verkort_waarom_kort""##));
    assert!(!kort.contains(r##"href="#verkort_oordeel_werknemer""##));
    let alles = "aanwezig=verkort_oordeel_werknemer&aanwezig=verkort_stand_van_zaken&aanwezig=verkort_medische_informatie";
    assert!(get(&format!("{pad}?{alles}")).await.tekst.contains("Er ontbreekt niets"));
    assert_eq!(get(&format!("{pad}?aanwezig=onzin&bij=onzin&x=y")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn een_taal_kiezen_brengt_je_terug() {
    let verzoek = Request::post("/taal")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("taal=en&terug=%2Ftermijnen"))
        .unwrap();
    let antwoord = vraag(verzoek).await;
    assert_eq!(
        (antwoord.status, &antwoord.kopregels[header::LOCATION]),
        (StatusCode::SEE_OTHER, &"/termijnen".parse().unwrap())
    );
    let koekje = antwoord.kopregels[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(koekje.contains("HttpOnly") && koekje.contains("; Secure"), "{koekje}");
    let verzoek = Request::get("/").header(header::COOKIE, koekje).body(Body::empty()).unwrap();
    assert!(vraag(verzoek).await.tekst.contains("<html lang=\"en\">"));
}

#[tokio::test]
async fn een_adres_dat_niet_bestaat_heeft_een_pagina_met_een_nummer() {
    let antwoord = get("/bestaat-niet").await;
    assert_eq!(antwoord.status, StatusCode::NOT_FOUND);
    assert!(antwoord.tekst.contains("0000-0007"));
}
