// SPDX-License-Identifier: EUPL-1.2
//! Login, sessions, and what a stranger can learn from them: nothing.

use crate::bezoeker::{Demo, NOOR, WACHTWOORD};
use axum::http::{StatusCode, header};

#[tokio::test]
async fn of_een_account_bestaat_wordt_nooit_gezegd() {
    let demo = Demo::nieuw().await;
    let bestaat = demo.bezoeker().log_in(NOOR, "een heel ander wachtwoord").await;
    let bestaat_niet =
        demo.bezoeker().log_in("niemand@zonnewende.example", "een heel ander wachtwoord").await;
    assert_eq!(bestaat.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bestaat.status, bestaat_niet.status);
    let gelijk = |tekst: &str, email: &str| tekst.replace(email, "E");
    assert_eq!(gelijk(&bestaat.tekst, NOOR), gelijk(&bestaat_niet.tekst, "niemand@zonnewende.example"));
    assert!(!bestaat.tekst.contains("een heel ander wachtwoord"), "a password is never shown again");
}

#[tokio::test]
async fn na_tien_pogingen_is_het_even_genoeg_met_en_zonder_account() {
    let demo = Demo::nieuw().await;
    for email in [NOOR, "niemand@zonnewende.example"] {
        for _ in 0..10 {
            assert_eq!(demo.bezoeker().log_in(email, "mis").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(demo.bezoeker().log_in(email, WACHTWOORD).await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn te_veel_vanaf_een_adres_is_ook_te_veel() {
    let demo = Demo::nieuw().await;
    for nummer in 0..100 {
        demo.bezoeker().log_in(&format!("wie{nummer}@zonnewende.example"), "mis").await;
    }
    assert_eq!(demo.bezoeker().log_in(NOOR, WACHTWOORD).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn uitloggen_eindigt_de_sessie_op_de_server() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let koekje = noor.koekje.clone();
    assert_eq!(noor.post("/uitloggen", &[]).await.status, StatusCode::SEE_OTHER);
    noor.koekje = koekje;
    assert!(noor.get("/vandaag").await.naar().starts_with("/inloggen"), "the old cookie is worth nothing");
}

#[tokio::test]
async fn overal_uitloggen_eindigt_alle_sessies_en_niet_die_van_een_ander() {
    let demo = Demo::nieuw().await;
    let (mut telefoon, mut laptop) = (demo.als(NOOR).await, demo.als(NOOR).await);
    let mut ander = demo.als(crate::bezoeker::SAM).await;
    assert_eq!(telefoon.post("/uitloggen/overal", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(laptop.get("/vandaag").await.naar().starts_with("/inloggen"));
    assert_eq!(ander.get("/mensen").await.status, StatusCode::OK);
}

#[tokio::test]
async fn een_formulier_van_elders_wordt_geweigerd() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let antwoord = noor.post_van("/uitloggen", &[], "cross-site").await;
    assert_eq!(antwoord.status, StatusCode::FORBIDDEN);
    assert_eq!(noor.get("/vandaag").await.status, StatusCode::OK, "still logged in");
}

#[tokio::test]
async fn het_koekje_is_voor_geen_script_te_lezen() {
    let demo = Demo::nieuw().await;
    let antwoord = demo.bezoeker().log_in(NOOR, WACHTWOORD).await;
    let koekje = antwoord.kop[header::SET_COOKIE].to_str().expect("text");
    assert!(koekje.contains("HttpOnly") && koekje.contains("SameSite=Lax") && koekje.contains("Path=/"));
}

#[tokio::test]
async fn na_inloggen_terug_naar_de_eigen_pagina_en_nooit_naar_elders() {
    let demo = Demo::nieuw().await;
    for (volgende, naar) in [
        ("/vandaag", "/vandaag"),
        ("//elders.example", "/begin"),
        ("https://elders.example", "/begin"),
        ("", "/begin"),
    ] {
        let velden = [("email", NOOR), ("wachtwoord", WACHTWOORD), ("volgende", volgende)];
        assert_eq!(demo.bezoeker().post("/inloggen", &velden).await.naar(), naar, "{volgende}");
    }
}

#[tokio::test]
async fn elk_antwoord_is_dicht() {
    let demo = Demo::nieuw().await;
    for pad in ["/", "/inloggen", "/bestaat-niet", "/vandaag"] {
        let antwoord = demo.bezoeker().get(pad).await;
        let csp = antwoord.kop[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
        assert!(csp.starts_with("default-src 'none'") && !csp.contains("unsafe"), "{pad}");
    }
}
