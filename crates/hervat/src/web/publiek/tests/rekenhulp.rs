// SPDX-License-Identifier: EUPL-1.2
//! The calculator through the router: facts step by step, refusals at their field, what if, a document and a calendar.

use super::*;

/// The same as a fact that is known.
const ZIEK: &str = r#"{"feit":"ziek","van":"2026-06-15"}"#;

#[tokio::test]
async fn een_eerste_ziektedag_is_genoeg() {
    let antwoord = stuur("/termijnen", EERSTE).await;
    assert_eq!(antwoord.status, StatusCode::OK);
    for deel in ["Probleemanalyse", "27 juli 2026", "11 juni 2028", "tijdlijn-beeld", "wetten.overheid.nl"] {
        assert!(antwoord.tekst.contains(deel), "{deel}");
    }
    assert!(!antwoord.tekst.contains("te laat</span>"), "nothing is known of what was done");
    assert!(antwoord.tekst.len() < 60_000, "{} bytes", antwoord.tekst.len());
}

#[tokio::test]
async fn in_geen_adres_staat_een_dag() {
    // An old link with a day in its address shows the question, and takes the day along nowhere.
    let vraag = get("/termijnen?eerste_ziektedag=2026-06-15").await;
    assert_eq!(vraag.status, StatusCode::OK);
    assert!(!vraag.tekst.contains("tijdlijn-beeld"));
    for tekst in [vraag.tekst, stuur("/termijnen", EERSTE).await.tekst, get("/").await.tekst] {
        assert!(!tekst.contains("method=\"get\""), "{tekst}");
        let adressen = tekst.split("href=\"").skip(1).chain(tekst.split("action=\"").skip(1));
        for adres in adressen.filter_map(|na| na.split('"').next()).filter(|adres| adres.starts_with('/')) {
            assert!(!adres.contains("20"), "{adres}");
        }
    }
}

#[tokio::test]
async fn wie_teruggaat_ziet_zijn_antwoord_weer() {
    let antwoord = stuur("/termijnen", EERSTE).await;
    assert_eq!(antwoord.kopregels[header::CACHE_CONTROL], "private, max-age=600");
    assert_eq!(get("/termijnen").await.kopregels[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn een_feit_komt_erbij_verandert_en_gaat_weg() {
    let erbij = [("feit", "probleemanalyse"), ("op", "20-7-2026"), ("mogelijkheden", "ja"), ("actie", "zet")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &erbij)).await;
    assert_eq!(antwoord.status, StatusCode::OK);
    for deel in ["gedaan 20 jul", "Wat je niet invult, telt hier als niet gedaan.", "mogelijkheden: ja"] {
        assert!(antwoord.tekst.contains(deel), "{deel}: {}", antwoord.tekst);
    }
    let twee = [ZIEK, r#"{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"}"#];
    assert_eq!(meegegeven(&antwoord.tekst), bekend(&twee));

    let formulier = stuur("/termijnen", &met(&twee, &[("actie", "wijzig:1")])).await;
    assert!(
        formulier.tekst.contains(r#"value="2026-07-20""#)
            && formulier.tekst.contains(r#"name="plaats" value="1""#)
    );
    let anders = [
        ("feit", "probleemanalyse"),
        ("plaats", "1"),
        ("op", "2026-08-03"),
        ("mogelijkheden", "nee"),
        ("actie", "zet"),
    ];
    let antwoord = stuur("/termijnen", &met(&twee, &anders)).await;
    assert!(antwoord.tekst.contains("gedaan 3 aug, na de dag"), "{}", antwoord.tekst);

    let antwoord = stuur("/termijnen", &met(&twee, &[("actie", "weg:1")])).await;
    assert_eq!(meegegeven(&antwoord.tekst), bekend(&[ZIEK]));
}

#[tokio::test]
async fn elk_feit_van_het_contract_is_te_kiezen_en_heeft_woorden() {
    let antwoord = stuur("/termijnen", EERSTE).await.tekst;
    for feit in crate::termijnen::namen() {
        assert!(antwoord.contains(&format!("<option value=\"{feit}\">")), "{feit}");
        let formulier = stuur("/termijnen", &met(&[ZIEK], &[("actie", "kies"), ("keuze", feit)])).await;
        assert_eq!(formulier.status, StatusCode::OK, "{feit}");
        assert!(formulier.tekst.contains(&format!("name=\"feit\" value=\"{feit}\"")), "{feit}");
        for taal in crate::web::Taal::ALLE {
            let t = crate::web::Tekst::nieuw(taal);
            assert!(t.kent(&format!("feit-{}", feit.replace('_', "-"))), "{feit} has no words in {taal:?}");
        }
    }
}

#[tokio::test]
async fn het_eerste_dat_open_staat_wordt_aangeboden() {
    let antwoord = stuur("/termijnen", EERSTE).await.tekst;
    for feit in ["kies:probleemanalyse", "kies:plan_van_aanpak", "wijzig:0", "kies:ziek"] {
        assert!(antwoord.contains(&format!("value=\"{feit}\"")), "{feit}");
    }
    let gedaan = [ZIEK, r#"{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"}"#];
    let antwoord = stuur("/termijnen", &met(&gedaan, &[])).await.tekst;
    assert!(
        !antwoord.contains("value=\"kies:probleemanalyse\"")
            && antwoord.contains("value=\"kies:plan_van_aanpak\"")
    );
}

#[tokio::test]
async fn een_terugval_binnen_vier_weken_telt_samen() {
    let terugval =
        [("feit", "ziek"), ("vorige_tot_en_met", "2026-09-01"), ("van", "2026-09-15"), ("actie", "zet")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &terugval)).await;
    assert_eq!(antwoord.status, StatusCode::OK, "{}", antwoord.tekst);
    assert!(antwoord.tekst.contains("De 13 dagen ertussen"), "{}", antwoord.tekst);
}

#[tokio::test]
async fn een_andere_kijkdag_verandert_de_standen() {
    let gedaan = [ZIEK, r#"{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"}"#];
    let antwoord = stuur("/termijnen", &met(&gedaan, &[("kijkdag", "1-7-2026")])).await;
    assert!(antwoord.tekst.contains("Op 1 juli 2026 is het week 3 van 104."), "{}", antwoord.tekst);
    assert!(!antwoord.tekst.contains("gedaan 20 jul"), "it is not done yet on that day");
    let fout = stuur("/termijnen", &met(&gedaan, &[("kijkdag", "ooit")])).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.tekst.contains(r##"href="#kijkdag""##) && fout.tekst.contains(r#"value="ooit""#));
}

#[tokio::test]
async fn een_verkeerde_dag_geeft_422_en_blijft_staan() {
    let antwoord = stuur("/termijnen", &[("feit", "ziek"), ("van", "31-02-2026"), ("actie", "zet")]).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    for deel in [r#"value="31-02-2026""#, "foutenlijst", r##"href="#van""##] {
        assert!(antwoord.tekst.contains(deel), "{deel}");
    }
    let formulier =
        [("feit", "loonsanctie"), ("besluit_verzonden_op", "morgen"), ("weken", "60"), ("actie", "zet")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &formulier)).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    for deel in
        [r#"value="morgen""#, r#"value="60""#, r##"href="#besluit_verzonden_op""##, r##"href="#weken""##]
    {
        assert!(antwoord.tekst.contains(deel), "{deel}: {}", antwoord.tekst);
    }
}

async fn geweigerd(lijst: &[&str], velden: &[(&str, &str)], veld: &str) {
    let antwoord = stuur("/termijnen", &met(lijst, velden)).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{velden:?}");
    assert!(
        antwoord.tekst.contains(&format!(r##"<li><a href="#{veld}">"##)),
        "{velden:?}: {veld}: {}",
        antwoord.tekst
    );
    assert!(antwoord.tekst.contains(&format!("id=\"{veld}\"")), "{veld} is not on the page");
}

#[tokio::test]
async fn elke_weigering_wijst_haar_veld_of_feit_aan() {
    let zet = |velden: &[(&'static str, &'static str)]| {
        velden.iter().copied().chain([("actie", "zet")]).collect::<Vec<_>>()
    };
    geweigerd(&[], &zet(&[("feit", "ziek"), ("van", "")]), "van").await;
    geweigerd(&[], &zet(&[("feit", "ziek"), ("van", "2003-12-31")]), "van").await;
    geweigerd(&[], &zet(&[("feit", "ziek"), ("van", "1890-01-01")]), "van").await;
    let omgekeerd = [("feit", "ziek"), ("plaats", "0"), ("van", "2026-06-15"), ("tot_en_met", "2026-06-14")];
    geweigerd(&[ZIEK], &zet(&omgekeerd), "tot_en_met").await;
    geweigerd(&[ZIEK], &zet(&[("feit", "ziek"), ("van", "2026-07-01")]), "vorige_tot_en_met").await;
    let overlap = [("feit", "ziek"), ("vorige_tot_en_met", "2026-07-05"), ("van", "2026-07-01")];
    geweigerd(&[ZIEK], &zet(&overlap), "van").await;
    geweigerd(&[ZIEK], &zet(&[("feit", "zwangerschapsverlof"), ("van", "2026-07-01")]), "tot_en_met").await;
    geweigerd(&[ZIEK], &zet(&[("feit", "uwv_brief_wia")]), "ontvangen_op").await;
    geweigerd(&[ZIEK], &zet(&[("feit", "probleemanalyse"), ("op", "2026-07-01")]), "mogelijkheden").await;
    geweigerd(&[ZIEK], &zet(&[("feit", "plan_van_aanpak"), ("op", "2026-06-01")]), "op").await;
    geweigerd(
        &[ZIEK],
        &zet(&[("feit", "tekortkoming_hersteld"), ("vastgesteld_op", "2028-09-01")]),
        "vastgesteld_op",
    )
    .await;
    // What another fact makes impossible stands beside that other fact.
    let plan = r#"{"feit":"plan_van_aanpak","op":"2026-07-01"}"#;
    geweigerd(&[ZIEK, plan], &zet(&[("feit", "ziek"), ("plaats", "0"), ("van", "2026-08-01")]), "feit-2")
        .await;
    geweigerd(&[ZIEK, plan], &[("actie", "weg:0")], "keuze").await;
    geweigerd(&[ZIEK], &[("actie", "kies")], "keuze").await;
    geweigerd(&[ZIEK, r#"{"feit":"vakantie","op":"2026-07-01"}"#], &[], "feit-2").await;
    geweigerd(&[ZIEK, "7"], &[], "feit-2").await;
    for kapot in ["{", "[]", r#"{"feiten":7}"#] {
        let antwoord = stuur("/termijnen", &[("feiten", kapot)]).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{kapot}");
        assert!(antwoord.tekst.contains("niet heel aangekomen"), "{kapot}");
    }
}

#[tokio::test]
async fn pagina_en_opdracht_weigeren_hetzelfde() {
    for lijst in [
        &[ZIEK, r#"{"feit":"wia_aanvraag","op":"2026-01-01"}"#][..],
        &[ZIEK, r#"{"feit":"wia_aanvraag"}"#],
        &[r#"{"feit":"ziek","van":"2026-13-01"}"#],
        &[ZIEK, r#"{"feit":"loonsanctie","besluit_verzonden_op":"2028-05-01","weken":53}"#],
        &[ZIEK, r#"{"feit":"afgeweken","termijn":"evaluatie","tot_en_met":"2026-08-01","reden":"x"}"#],
        &[ZIEK, ZIEK],
    ] {
        assert!(crate::termijnen::lees(&feiten(lijst), poortwachter::Taal::Nl).is_err(), "{lijst:?}");
        let antwoord = stuur("/termijnen", &met(lijst, &[])).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{lijst:?}");
        assert_eq!(stuur("/termijnen.ics", &met(lijst, &[])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(stuur("/termijnen.pdf", &met(lijst, &[])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn wat_als_staat_naast_wat_is() {
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &[("actie", "vergelijk:terugval")])).await;
    assert_eq!(antwoord.status, StatusCode::OK);
    for deel in [
        "Nu",
        "Dan",
        "14 dagen later",
        "11 juni 2028",
        "25 juni 2028",
        "<th scope=\"col\"",
        "waarom-einde_wachttijd",
    ] {
        assert!(antwoord.tekst.contains(deel), "{deel}: {}", antwoord.tekst);
    }
    assert!(!antwoord.tekst.contains("waarom-probleemanalyse"), "what stays the same is not shown");
    assert_eq!(meegegeven(&antwoord.tekst), bekend(&[ZIEK]), "nothing was added");

    let laat = [("actie", "vergelijk:aanvraag"), ("op", "2028-06-01")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &laat)).await;
    assert!(antwoord.tekst.contains("De laatste dag met loon wordt"), "{}", antwoord.tekst);
    assert!(antwoord.tekst.contains("Dat komt door de late aanvraag."), "{}", antwoord.tekst);

    let sanctie =
        [("actie", "vergelijk:loonsanctie"), ("besluit_verzonden_op", "2028-05-01"), ("weken", "26")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &sanctie)).await;
    assert!(
        antwoord.tekst.contains("182 dagen later") && antwoord.tekst.contains("komt erbij"),
        "{}",
        antwoord.tekst
    );

    let fout = [("actie", "vergelijk:terugval"), ("beter_van", "2026-06-01"), ("beter_tot_en_met", "")];
    geweigerd(&[ZIEK], &fout, "beter_tot_en_met").await;
    geweigerd(
        &[ZIEK],
        &[("actie", "vergelijk:terugval"), ("beter_van", "2026-06-01"), ("beter_tot_en_met", "2026-07-01")],
        "beter_van",
    )
    .await;
    geweigerd(
        &[ZIEK],
        &[("actie", "vergelijk:loonsanctie"), ("besluit_verzonden_op", "2028-05-01"), ("weken", "0")],
        "weken",
    )
    .await;
}

#[tokio::test]
async fn wat_als_kan_worden_wat_is() {
    let zo =
        [("actie", "overnemen:terugval"), ("beter_van", "2026-09-02"), ("beter_tot_en_met", "2026-09-14")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &zo)).await;
    let terugval = [
        r#"{"feit":"ziek","tot_en_met":"2026-09-01","van":"2026-06-15"}"#,
        r#"{"feit":"ziek","van":"2026-09-15"}"#,
    ];
    assert_eq!(meegegeven(&antwoord.tekst), bekend(&terugval));
}

#[tokio::test]
async fn wie_een_taal_kiest_houdt_zijn_feiten() {
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &[("taal", "en")])).await;
    assert!(antwoord.kopregels[header::SET_COOKIE].to_str().unwrap().starts_with("taal=en;"));
    assert!(antwoord.tekst.contains("<html lang=\"en\">") && antwoord.tekst.contains("15 June 2026"));
    // Also what was typed and not sent yet.
    let half = [("taal", "en"), ("feit", "loonsanctie"), ("besluit_verzonden_op", "morgen"), ("weken", "12")];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &half)).await;
    assert_eq!(antwoord.status, StatusCode::OK, "nothing is judged yet");
    assert!(antwoord.tekst.contains(r#"value="morgen""#) && antwoord.tekst.contains(r#"value="12""#));
    let vergelijk = [
        ("taal", "en"),
        ("watals", "terugval"),
        ("beter_van", "2026-09-02"),
        ("beter_tot_en_met", "2026-09-03"),
    ];
    let antwoord = stuur("/termijnen", &met(&[ZIEK], &vergelijk)).await;
    assert!(antwoord.tekst.contains("2 days later"), "{}", antwoord.tekst);
}

#[tokio::test]
async fn wie_dat_kan_krijgt_het_klein() {
    let verzoek = formulier("/termijnen", EERSTE, Some("gzip"));
    let antwoord = router().oneshot(verzoek).await.unwrap();
    assert_eq!(antwoord.headers()[header::CONTENT_ENCODING], "gzip");
    let bytes = to_bytes(antwoord.into_body(), 1 << 20).await.unwrap().len();
    assert!(bytes < 20_000, "{bytes} bytes");
}

#[tokio::test]
async fn wat_getypt_is_wordt_nooit_html() {
    let boos = "\"><script>alert(1)</script>";
    let in_json = r#"{"feit":"\"><script>alert(1)</script>","op":"<script>"}"#;
    for velden in [
        vec![("feit", "ziek"), ("van", boos), ("actie", "zet")],
        met(&[ZIEK, in_json], &[]).iter().map(|(n, w)| (*n, w.as_str())).collect(),
        vec![("feiten", boos)],
    ] {
        let antwoord = stuur("/termijnen", &velden).await;
        assert!(!antwoord.tekst.contains("<script>"), "{}", antwoord.tekst);
    }
}

#[tokio::test]
async fn de_dagen_gaan_mee_naar_een_agenda() {
    let antwoord = stuur("/termijnen.ics", &met(&[ZIEK], &[])).await;
    assert_eq!(antwoord.kopregels[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let afspraken = agenda::keur(&antwoord.tekst);
    assert!(afspraken.len() > 8, "{afspraken:?}");
    assert!(afspraken.contains_key("re_integratieverslag-2026-06-15@hervat"), "{afspraken:?}");
    assert_eq!(antwoord.tekst, stuur("/termijnen.ics", &met(&[ZIEK], &[])).await.tekst, "twice the same");
    // A day that moves keeps its name, so that a calendar moves what it has.
    let terugval = [
        r#"{"feit":"ziek","van":"2026-06-15","tot_en_met":"2026-09-01"}"#,
        r#"{"feit":"ziek","van":"2026-09-15"}"#,
    ];
    let verschoven = agenda::keur(&stuur("/termijnen.ics", &met(&terugval, &[])).await.tekst);
    assert_eq!(afspraken.keys().collect::<Vec<_>>(), verschoven.keys().collect::<Vec<_>>());
    assert_ne!(afspraken, verschoven);
    let gedaan = [ZIEK, r#"{"feit":"plan_van_aanpak","op":"2026-08-10"}"#];
    let gedaan = agenda::keur(&stuur("/termijnen.ics", &met(&gedaan, &[])).await.tekst);
    assert!(!gedaan.contains_key("plan_van_aanpak-2026-06-15@hervat"), "what is done needs no reminder");
    for taal in ["en", "nl"] {
        let verzoek = Request::post("/termijnen.ics")
            .header(header::ACCEPT_LANGUAGE, taal)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(lichaam(&met(&[ZIEK], &[]))))
            .unwrap();
        agenda::keur(&vraag(verzoek).await.tekst);
    }
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn het_antwoord_als_pdf() {
    let gedaan = [ZIEK, r#"{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"}"#];
    let lichaam = || formulier("/termijnen.pdf", &met(&gedaan, &[]), None);
    let antwoord = router().oneshot(lichaam()).await.unwrap();
    assert_eq!(antwoord.status(), StatusCode::OK);
    assert_eq!(antwoord.headers()[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(antwoord.headers()[header::CONTENT_DISPOSITION], "attachment; filename=\"termijnen.pdf\"");
    assert_eq!(antwoord.headers()[header::CACHE_CONTROL], "no-store");
    let pdf = to_bytes(antwoord.into_body(), 1 << 22).await.unwrap();
    let nog_eens = router().oneshot(lichaam()).await.unwrap();
    assert!(pdf == to_bytes(nog_eens.into_body(), 1 << 22).await.unwrap(), "twice the same");
    let bestand = lopdf::Document::load_mem(&pdf).unwrap();
    let bladzijden: Vec<u32> = bestand.get_pages().into_keys().collect();
    let tekst = bestand.extract_text(&bladzijden).unwrap().replace('\n', " ");
    for deel in [
        "Termijnen bij ziekte vanaf 15 juni 2026",
        "Probleemanalyse ontvangen",
        "20 juli 2026",
        "zes weken daarna",
    ] {
        assert!(tekst.contains(deel), "{deel}: {tekst}");
    }
}

/// These facts as JSON of the contract.
fn feiten(lijst: &[&str]) -> String {
    format!("{{\"feiten\":[{}]}}", lijst.join(","))
}

/// A form that carries these facts on.
fn met<'v>(lijst: &[&str], velden: &[(&'v str, &'v str)]) -> Vec<(&'v str, String)> {
    let feiten = (!lijst.is_empty()).then(|| ("feiten", feiten(lijst)));
    feiten.into_iter().chain(velden.iter().map(|(naam, waarde)| (*naam, (*waarde).to_owned()))).collect()
}

/// The facts that a page carries on.
fn meegegeven(html: &str) -> serde_json::Value {
    let waarde = html.split("name=\"feiten\" value=\"").nth(1).and_then(|na| na.split('"').next()).unwrap();
    serde_json::from_str(&waarde.replace("&#34;", "\"")).unwrap()
}

/// These facts, to compare with those of a page.
fn bekend(lijst: &[&str]) -> serde_json::Value {
    serde_json::from_str(&feiten(lijst)).unwrap()
}
