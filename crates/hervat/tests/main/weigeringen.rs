// SPDX-License-Identifier: EUPL-1.2
//! Whatever is refused before a handler sees it, is refused with a page of the house, in the frame of who asked.

use crate::bezoeker::{Antwoord, Demo, NOOR, SAM};
use axum::http::{StatusCode, header};

#[track_caller]
fn check(antwoord: &Antwoord, status: StatusCode, zin: &str) {
    assert_eq!(antwoord.status, status, "{}", antwoord.tekst);
    assert_eq!(antwoord.kop[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(antwoord.kop[header::CACHE_CONTROL], "no-store");
    assert!(antwoord.tekst.contains(zin), "no `{zin}` in {}", antwoord.tekst);
    assert!(antwoord.tekst.contains("Nummer van deze melding:"));
}

#[tokio::test]
async fn een_adres_dat_alleen_een_formulier_neemt_zegt_dat() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let antwoord = noor.get("/uitloggen").await;
    check(&antwoord, StatusCode::METHOD_NOT_ALLOWED, "Dit adres neemt alleen een formulier aan.");
    assert_eq!(antwoord.kop[header::ALLOW], "POST");
    assert!(antwoord.tekst.contains("Noor van Dalen"), "in her own frame, with her menu");
    let inloggen = demo.bezoeker().post("/begin", &[]).await;
    assert_eq!(inloggen.status, StatusCode::SEE_OTHER, "who is not logged in learns no method");
}

#[tokio::test]
async fn te_lang_zegt_hoeveel_en_waar_de_tekst_nog_is() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let pad = sam.get("/mensen").await.adres("/dienstverbanden/");
    let lang = "a".repeat(300 * 1024);
    let antwoord = sam.post(&pad, &[("verpleegadres", &lang)]).await;
    check(&antwoord, StatusCode::PAYLOAD_TOO_LARGE, "Je stuurde 301 kB, en er past hoogstens 256 kB");
    assert!(antwoord.tekst.contains("Ga terug met de terugknop"));
    let stil = sam.stil(&pad, &[("verpleegadres", &lang)]).await;
    assert_eq!(stil.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(stil.tekst.starts_with("{\"melding\":\"Nog niet bewaard. Je stuurde 301 kB"), "{}", stil.tekst);
}

#[tokio::test]
async fn een_formulier_van_elders_en_een_onleesbaar_formulier_krijgen_een_pagina() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let pad = sam.get("/mensen").await.adres("/dienstverbanden/");
    let elders = sam.post_van(&pad, &[("verpleegadres", "thuis")], "cross-site").await;
    check(&elders, StatusCode::FORBIDDEN, "Dit formulier kwam niet van onze eigen pagina");
    let dubbel = sam.post(&pad, &[("vangnet", "ja"), ("vangnet", "nee")]).await;
    check(&dubbel, StatusCode::UNPROCESSABLE_ENTITY, "Dit konden we niet lezen");
    assert!(dubbel.tekst.contains("Ga terug met de terugknop"));
}

#[tokio::test]
async fn het_script_krijgt_een_zin_en_geen_pagina() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let antwoord = noor.stil("/dossiers/0123456789abcdef0123456789abcdef/herstel", &[("per", "x")]).await;
    assert_eq!(antwoord.status, StatusCode::NOT_FOUND);
    assert_eq!(antwoord.kop[header::CONTENT_TYPE], "application/json");
    assert!(antwoord.tekst.starts_with("{\"melding\":\"Nog niet bewaard."), "{}", antwoord.tekst);
}

#[tokio::test]
async fn of_de_server_klaar_is_blijft_een_woord_voor_machines() {
    let demo = Demo::nieuw().await;
    let antwoord = demo.bezoeker().get("/gereed").await;
    assert_eq!((antwoord.status, antwoord.tekst.as_str()), (StatusCode::OK, "gereed\n"));
}
