// SPDX-License-Identifier: EUPL-1.2
//! The page of a schedule through the router: schedules, tasks, cards, and what cannot be.

use super::{Antwoord, agenda, formulier, get, router, stuur, vraag};
use crate::opbouw::lees;
use axum::body::to_bytes;
use axum::http::{HeaderValue, StatusCode, header};
use opbouw::Taal;
use tower::ServiceExt;

/// The first example of the coach.
const PLAN: &str = "ma=8&di=8&wo=8&do=8&start=2026-11-23&soort=wekelijks&stappen=25, 50, 75, 100";
const TAKEN: &str = "taak-1-naam=post&taak-1-leuk=ja&taak-2-naam=archief&taak-2-zwaarte=zwaar&taak-3-naam=klanten\
                     &taak-3-eigen_werk=ja&taak-3-tempo=60&takenopbouw_weken=3";

fn velden(tekst: &str) -> Vec<(&str, &str)> {
    tekst.split('&').filter_map(|deel| deel.split_once('=')).collect()
}

async fn reken(tekst: &str) -> Antwoord {
    stuur("/opbouw", &velden(tekst)).await
}

#[tokio::test]
async fn niets_staat_in_het_adres_en_niets_wordt_bewaard() {
    let leeg = get("/opbouw?ma=7,5&start=2026-11-23&soort=wekelijks").await;
    assert_eq!(
        (leeg.status, leeg.tekst.contains("trap-beeld")),
        (StatusCode::OK, false),
        "an address asks nothing"
    );
    assert!(leeg.tekst.contains(r#"method="post" action="/opbouw""#));
    assert!(leeg.tekst.contains(r#"name="start" type="date" value="2026-11-30""#), "next Monday");
    let antwoord = reken(PLAN).await;
    assert_eq!(antwoord.kopregels[header::CACHE_CONTROL], "private, max-age=600", "only one's own browser");
    assert!(!antwoord.kopregels.contains_key(header::SET_COOKIE));
}

#[tokio::test]
async fn een_schema_met_de_trap_en_een_ander_ernaast() {
    let antwoord = reken(&format!("{PLAN}&ander_soort=dagelijks&ander_weken=4")).await;
    assert_eq!(antwoord.status, StatusCode::OK, "{}", antwoord.tekst);
    for deel in [
        "14 december 2026",
        "17 december 2026",
        "trap-beeld",
        "Week 48 (2026)",
        "id=\"trap-2-t\"",
        "er 3 dagen later.",
    ] {
        assert!(antwoord.tekst.contains(deel), "{deel}");
    }
    let zelfde = reken(&format!("{PLAN}&ander_soort=wekelijks&ander_stappen=20/40/60/80/100")).await.tekst;
    assert!(
        zelfde.contains("7 dagen later: in week 52 in plaats van week 51"),
        "the same pattern with other steps"
    );
    let begrensd =
        reken(&format!("{PLAN}&grens-1-max_uren_per_dag=6&grens-1-tot_en_met=2026-12-31")).await.tekst;
    assert!(
        begrensd.contains("Van 14 december 2026 tot en met 31 december 2026 gaat er 24 uur af"),
        "{begrensd}"
    );
    assert!(
        begrensd.contains("telt de strengste") && begrensd.contains("advies van de bedrijfsarts"),
        "why, and from whom"
    );
}

/// A page says the same as the command, of the same plan.
#[tokio::test]
async fn een_eigen_tabel_en_meer_grenzen_rekenen_als_de_opdracht() {
    let eigen = "ma=7,6&wo=7.6&vr=4:30&start=23-11-2026&soort=eigen&eigen-1-ma=2&eigen-1-wo=2,5&eigen-2-ma=7,6&eigen-2-wo=7,6\
                 &eigen-2-vr=4,5&eigen-3-ma=&grens-1-van=2026-11-30&grens-1-max_uren_per_dag=6&grens-2-max_dagen_per_week=2";
    let antwoord = reken(eigen).await;
    assert_eq!(antwoord.status, StatusCode::OK, "{}", antwoord.tekst);
    let json = r#"{"contract":{"ma":7.6,"wo":7.6,"vr":4.5},"start":"2026-11-23","schema":{"soort":"eigen","weken":
        [{"ma":2,"wo":2.5},{"ma":7.6,"wo":7.6,"vr":4.5}]},"grenzen":[{"van":"2026-11-30","max_uren_per_dag":6},
        {"van":"2026-11-23","max_dagen_per_week":2}]}"#;
    let invoer = lees(json, Taal::Nl).expect("a plan");
    let schema = opbouw::Schema::van(&invoer.plan).expect("a schedule");
    let [een, twee] = schema.weken() else { panic!("two weeks") };
    assert_eq!((een.minuten, twee.minuten), (270, 630));
    for deel in [">4:30<", ">10:30<"] {
        assert!(antwoord.tekst.contains(deel), "{deel}: {}", antwoord.tekst);
    }
}

#[tokio::test]
async fn rijen_erbij_en_eraf_zonder_dat_er_iets_verloren_gaat() {
    let half = "ma=8&start=nooit&soort=wekelijks&stappen=25&taak-1-naam=post&taak-1-leuk=ja";
    let erbij = reken(&format!("{half}&actie=erbij:taak")).await;
    assert_eq!(erbij.status, StatusCode::OK, "who fills in rows did not ask for an answer");
    assert!(!erbij.tekst.contains("foutenlijst"));
    for deel in [r#"id="taak-2-naam""#, r#"value="post""#, r#"value="nooit""#, r#"<details id="taken" open>"#]
    {
        assert!(erbij.tekst.contains(deel), "{deel}");
    }
    let weg = reken(&format!("{PLAN}&{TAKEN}&actie=weg:taak:1")).await.tekst;
    assert!(weg.contains(r#"name="taak-1-naam" type="text" value="archief""#), "{weg}");
    let week = reken(&format!("{PLAN}&eigen-1-ma=2&eigen-1-di=3&actie=erbij:eigen")).await.tekst;
    assert!(week.contains(r#"name="eigen-2-di" type="text" value="3""#), "a new week begins as the last");
}

#[tokio::test]
async fn wie_de_taken_verandert_leest_wat_dat_betekent() {
    let voorstel = reken(&format!("{PLAN}&{TAKEN}")).await.tekst;
    assert!(voorstel.contains(r#"name="was-2026-11-23" value="1""#), "{voorstel}");
    assert!(voorstel.contains("Zo is het voorstel") && !voorstel.contains("id=\"zet-"));
    let anders = "was-2026-11-23=1&op-2026-11-23=2&op-2026-11-23=&was-2026-11-24=1&op-2026-11-24=2&was-2026-11-25=1&op-2026-11-25=1";
    let antwoord = reken(&format!("{PLAN}&{TAKEN}&{anders}&actie=verdeel")).await.tekst;
    assert!(antwoord.contains("Maandag 23 november 2026: archief. Het voorstel was: post."), "{antwoord}");
    assert!(antwoord.contains("24 november 2026 heeft een zware taak, en de werkdag ervoor ook"));
    assert!(
        antwoord.contains("staat niets wat je leuk vindt") || antwoord.contains("Zwaar en licht om en om")
    );
    assert!(antwoord.contains(r#"name="zet-2026-11-24" value="2""#), "it travels along");
    assert!(!antwoord.contains(r#"name="zet-2026-11-25""#), "a day that nobody changed follows the proposal");
    let terug = reken(&format!("{PLAN}&{TAKEN}&zet-2026-11-24=2&actie=voorstel")).await.tekst;
    assert!(terug.contains("Zo is het voorstel"));
    let fout = reken(&format!("{PLAN}&{TAKEN}&{anders}&start=ooit&week=2026-11-30")).await.tekst;
    for deel in [r#"name="zet-2026-11-24" value="2""#, r#"type="hidden" name="week" value="2026-11-30""#] {
        assert!(fout.contains(deel), "what was chosen stays while the plan cannot be: {deel}");
    }
}

#[tokio::test]
async fn de_tweede_fase_en_de_weekkaart() {
    let antwoord =
        reken(&format!("{PLAN}&{TAKEN}&werk_minuten=120&pauze_minuten=60&week=2026-11-30")).await.tekst;
    for deel in
        ["Week 52, vanaf 21 december 2026", "klanten: 10:30 uur, tempo 60 %", "klanten: 32 uur, tempo 100 %"]
    {
        assert!(antwoord.contains(deel), "{deel}: {antwoord}");
    }
    for deel in
        ["09:00–11:00, 12:00–14:00", "Samen 16 uur. Voorstel: kijk op donderdag 3 december 2026 samen terug."]
    {
        assert!(antwoord.contains(deel), "{deel}: {antwoord}");
    }
    assert!(antwoord.contains(r#"<option value="2026-11-30" selected>"#));
    let nooit = reken(&format!("{PLAN}&{TAKEN}&stappen=25")).await.tekst;
    assert!(nooit.contains("Met dit schema komt het niet zover."));
}

/// What cannot be, and the field where it can be mended.
const ONMOGELIJK: &[(&str, &str)] = &[
    ("ma=0&di=&wo=&do=", "ma"),
    ("wo=25", "wo"),
    ("wo=acht", "wo"),
    ("wo=99999", "wo"),
    ("start=morgen", "start"),
    ("start=", "start"),
    ("start=2026-02-31", "start"),
    ("start=1815-06-18", "start"),
    ("stappen=50, 25", "stappen"),
    ("stappen=veel", "stappen"),
    ("stappen=", "stappen"),
    ("stappen=25, 101", "stappen"),
    ("soort=", "soort"),
    ("soort=dagelijks&weken=105", "weken"),
    ("soort=dagelijks&weken=", "weken"),
    ("soort=ritme&begin_uren_per_dag=0&erbij=1&elke_weken=1", "begin_uren_per_dag"),
    ("soort=ritme&begin_uren_per_dag=2&erbij=x&elke_weken=1", "erbij"),
    ("soort=eigen", "eigen-1-ma"),
    ("soort=eigen&eigen-1-ma=2&eigen-2-wo=9", "eigen-2-wo"),
    ("soort=eigen&eigen-1-ma=2&eigen-2-wo=heel", "eigen-2-wo"),
    ("grens-1-van=&grens-2-max_uren_per_dag=0", "grens-2-max_uren_per_dag"),
    ("grens-1-max_dagen_per_week=8", "grens-1-max_dagen_per_week"),
    ("grens-1-max_uren_per_week=veel", "grens-1-max_uren_per_week"),
    ("grens-1-niet_voor=vroeg", "grens-1-niet_voor"),
    ("grens-1-niet_voor=17:00&grens-1-niet_na=9", "grens-1-niet_na"),
    ("grens-1-van=2026-12-01&grens-1-tot_en_met=2026-11-01&grens-1-max_uren_per_dag=4", "grens-1-tot_en_met"),
    ("grens-3-max_uren_per_dag=0,1", "grens-3-max_uren_per_dag"),
    ("werk_minuten=0", "werk_minuten"),
    ("begin=09:00", "werk_minuten"),
    ("werk_minuten=60&begin=25 uur", "begin"),
    ("werk_minuten=60&begin=9:00&einde=8:00", "einde"),
    ("vrij=kerst", "vrij"),
    ("afronding_minuten=0", "afronding_minuten"),
    ("prognose_volledig=ooit", "prognose_volledig"),
    ("arbeidstherapie_tot_en_met=ooit", "arbeidstherapie_tot_en_met"),
    ("taak-1-naam=&taak-1-leuk=ja", "taak-1-naam"),
    ("taak-1-naam=post&taak-1-tempo=500", "taak-1-tempo"),
    ("takenopbouw_weken=200", "takenopbouw_weken"),
    ("ander_soort=wekelijks&ander_stappen=9, 8", "ander_stappen"),
];

#[tokio::test]
async fn een_plan_dat_niet_kan_wijst_zijn_veld_aan_en_houdt_wat_er_stond() {
    for (anders, veld) in ONMOGELIJK {
        let alles = format!("{PLAN}&{anders}&taak-9-naam=blijft staan");
        let antwoord = reken(&alles).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{anders}");
        assert!(
            antwoord.tekst.contains(&format!(r##"<li><a href="#{veld}">"##)),
            "{anders}: {}",
            antwoord.tekst
        );
        assert!(antwoord.tekst.contains(&format!(r#"id="{veld}""#)), "{anders}: there is such a field");
        assert!(antwoord.tekst.contains(r#"value="blijft staan""#), "{anders}");
        assert_eq!(antwoord.tekst.matches("<li><a href=\"#").count(), 1, "{anders}: one fault");
        for pad in ["/opbouw.ics", "/opbouw.pdf"] {
            assert_eq!(
                stuur(pad, &velden(&alles)).await.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{pad}: {anders}"
            );
        }
    }
}

/// The planner's own sentences, in the words of the command.
#[tokio::test]
async fn pagina_en_opdracht_zeggen_hetzelfde() {
    for (velden, json) in [
        (
            "ma=0&soort=wekelijks&stappen=25",
            r#"{"contract":{"ma":0},"schema":{"soort":"wekelijks","stappen":[25]}"#,
        ),
        (
            "ma=8&soort=wekelijks&stappen=50 25",
            r#"{"contract":{"ma":8},"schema":{"soort":"wekelijks","stappen":[50,25]}"#,
        ),
        (
            "ma=8&soort=eigen&eigen-1-ma=9",
            r#"{"contract":{"ma":8},"schema":{"soort":"eigen","weken":[{"ma":9}]}"#,
        ),
        (
            "ma=8&soort=dagelijks&weken=2&grens-1-max_uren_per_week=0",
            r#"{"contract":{"ma":8},"schema":{"soort":"dagelijks","weken":2},"grenzen":[{"van":"2026-11-23","max_uren_per_week":0}]"#,
        ),
    ] {
        for (taal, wet) in [("nl", Taal::Nl), ("en", Taal::En)] {
            let invoer = lees(&format!("{json},\"start\":\"2026-11-23\"}}"), wet).expect("readable");
            let geweigerd = opbouw::Schema::van(&invoer.plan).expect_err("refused");
            let zin = geweigerd[0].bezwaar.tekst(wet);
            // The page begins with a capital and writes days out; between them stand the same words.
            let kern = zin.split("2026-11-23").last().unwrap().get(1..).unwrap().to_owned();
            let alles = format!("{velden}&start=2026-11-23");
            let mut verzoek = formulier("/opbouw", &self::velden(&alles), None);
            verzoek.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(taal));
            let antwoord = vraag(verzoek).await;
            assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{velden}");
            assert!(antwoord.tekst.contains(&kern), "{kern}: {}", antwoord.tekst);
            let regel = format!("? {}</summary>", geweigerd[0].bezwaar.regel().kop(wet));
            assert!(antwoord.tekst.contains(&regel), "the rule beside the refusal: {regel}");
        }
    }
}

#[tokio::test]
async fn het_schema_gaat_mee_naar_een_agenda() {
    let met = format!("{PLAN}&{TAKEN}&werk_minuten=120&pauze_minuten=60");
    let ics = stuur("/opbouw.ics", &velden(&met)).await;
    assert_eq!(ics.kopregels[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let afspraken = agenda::keur(&ics.tekst);
    assert_eq!(afspraken["werk-2026-11-23-2026-11-23-1@hervat"], "20261123T080000Z");
    assert_eq!(
        afspraken["terugblik-2026-11-23-1@hervat"], "20261203",
        "the last working day of the second week"
    );
    assert_eq!(afspraken.keys().filter(|uid| uid.starts_with("terugblik-")).count(), 2);
    for woord in ["post", "archief", "klanten", "ziek", "klacht", "bedrijfsarts", "herstel", "therapie"] {
        assert!(!ics.tekst.to_lowercase().contains(woord), "{woord}");
    }
    assert_eq!(ics.tekst, stuur("/opbouw.ics", &velden(&met)).await.tekst, "twice the same");
    // Hours that change keep their names, so that a calendar moves what it has.
    let later = agenda::keur(&stuur("/opbouw.ics", &velden(&format!("{met}&begin=10:00"))).await.tekst);
    assert_eq!(afspraken.keys().collect::<Vec<_>>(), later.keys().collect::<Vec<_>>());
    assert_ne!(afspraken, later);
    let hele_dagen = agenda::keur(&stuur("/opbouw.ics", &velden(PLAN)).await.tekst);
    assert_eq!(hele_dagen["werk-2026-11-23-2026-11-23@hervat"], "20261123");
    let niets: [(&str, &str); 0] = [];
    assert_eq!(stuur("/opbouw.ics", &niets).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn plan_en_weekkaart_op_papier_ingevuld_en_leeg() {
    let met = format!("{PLAN}&{TAKEN}&week=2026-11-30");
    for (papier, bestand, delen) in [
        ("plan", "werkhervattingsplan.pdf", &["post", "klanten"][..]),
        ("kaart", "weekkaart.pdf", &["49", "post"]),
        ("plan_leeg", "werkhervattingsplan-leeg.pdf", &["Tempo", "Thema"]),
        ("kaart_leeg", "weekkaart-leeg.pdf", &["Maandag"]),
    ] {
        let lichaam = formulier("/opbouw.pdf", &velden(&format!("{met}&papier={papier}")), None);
        let antwoord = router().oneshot(lichaam).await.unwrap();
        assert_eq!(antwoord.status(), StatusCode::OK, "{papier}");
        assert_eq!(antwoord.headers()[header::CONTENT_TYPE], "application/pdf");
        let naam = format!("attachment; filename=\"{bestand}\"");
        assert_eq!(antwoord.headers()[header::CONTENT_DISPOSITION], naam.as_str());
        assert_eq!(antwoord.headers()[header::CACHE_CONTROL], "no-store");
        let pdf = to_bytes(antwoord.into_body(), 1 << 22).await.unwrap();
        let document = lopdf::Document::load_mem(&pdf).unwrap();
        let bladzijden: Vec<u32> = document.get_pages().into_keys().collect();
        let tekst = document.extract_text(&bladzijden).unwrap().replace('\n', " ");
        for deel in delen {
            assert!(tekst.contains(deel), "{papier}: {deel}: {tekst}");
        }
    }
}

/// What somebody typed is never markup, and an answer is small and quick to send.
#[tokio::test]
async fn wat_getypt_is_wordt_nooit_html_en_het_antwoord_is_klein() {
    let boos = "<script>alert(1)</script>";
    let goed = format!("{PLAN}&{TAKEN}&taak-4-naam={boos}");
    for tekst in [goed.clone(), format!("{PLAN}&vrij={boos}&soort={boos}&week={boos}")] {
        assert!(!reken(&tekst).await.tekst.contains("<script>alert"));
    }
    let klein = router().oneshot(formulier("/opbouw", &velden(&goed), Some("gzip"))).await.unwrap();
    assert_eq!(klein.headers()[header::CONTENT_ENCODING], "gzip");
    let bytes = to_bytes(klein.into_body(), 1 << 20).await.unwrap().len();
    assert!(bytes < 25_000, "{bytes} bytes");
}

#[tokio::test]
async fn een_andere_taal_houdt_wat_er_stond() {
    let antwoord = reken(&format!("{PLAN}&taak-1-naam=post&gemaakt=ja&taal=en")).await;
    assert!(antwoord.tekst.contains("<html lang=\"en\">") && antwoord.tekst.contains("value=\"post\""));
    assert!(antwoord.tekst.contains("14 December 2026"));
    assert!(antwoord.kopregels.contains_key(header::SET_COOKIE));
    for half in ["taal=en", "ma=8&start=ooit&soort=wekelijks&taal=en", "gemaakt=ja&start=ooit&taal=en"] {
        let antwoord = reken(half).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{half}: another language is no question");
        assert!(!antwoord.tekst.contains("foutenlijst") && !antwoord.tekst.contains("trap-beeld"), "{half}");
    }
    let eerste = reken(&format!("{PLAN}&taal=en")).await.tekst;
    assert!(!eerste.contains("trap-beeld"), "nobody asked for a schedule yet");
}

/// 256 KB of anyone's making costs neither memory nor time.
#[tokio::test]
async fn een_groot_formulier_geeft_geen_groot_antwoord() {
    let naam = "a".repeat(120_000);
    let keren = format!("zet-2026-11-23={}", "1 ".repeat(60_000));
    let lang = reken(&format!("{PLAN}&taak-1-naam={naam}&{keren}")).await.tekst;
    assert!(lang.len() < 3_000_000, "{} bytes", lang.len());
    let namen =
        (1..=20).map(|rij| format!("&taak-{rij}-naam={}", "b".repeat(120))).collect::<Vec<_>>().concat();
    let rijen = (1..=200).map(|rij| format!("{rij} ")).collect::<Vec<_>>().concat();
    let dag = opbouw::Dag::lees("2026-11-23").unwrap();
    let dagen = (0..728).map(|na| format!("&zet-{}={rijen}", dag.plus(na))).collect::<Vec<_>>().concat();
    let lang = format!("{PLAN}&soort=dagelijks&weken=104{namen}{}", &dagen[..200_000]);
    let veel = reken(&lang).await;
    assert!(veel.tekst.len() < 3_000_000, "{} bytes", veel.tekst.len());
    let vrij =
        reken(&format!("{PLAN}&ander_soort=dagelijks&ander_weken=4&vrij={}", "x ".repeat(120_000))).await;
    assert_eq!(vrij.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(vrij.tekst.matches("<li><a href=\"#").count(), 1, "one fault");
}

#[tokio::test]
async fn uren_van_twee_schemas_tellen_tot_dezelfde_dag() {
    let beide = reken(&format!("{PLAN}&ander_soort=dagelijks&ander_weken=6")).await.tekst;
    let rij = beide.split("Uren tot ze er bij beide zijn").nth(1).unwrap().split("</tr>").next().unwrap();
    let uren: Vec<_> = rij
        .split("<td")
        .skip(1)
        .map(|cel| cel.split('>').nth(1).unwrap().split('<').next().unwrap())
        .collect();
    assert_eq!(uren.len(), 2, "{rij}");
    // 31 December is the second's first full day: 48 hours in three weeks, two full weeks and three days.
    assert_eq!(uren[0], "136", "{rij}");
    let nooit = reken(&format!("{PLAN}&ander_soort=wekelijks&ander_stappen=25")).await.tekst;
    assert!(
        !nooit.contains("Uren tot ze er bij beide zijn") && nooit.contains("Alleen met het eerste patroon")
    );
    let jaren =
        reken(&format!("{PLAN}&ander_soort=wekelijks&ander_stappen=20,40,60,70,80,90,100")).await.tekst;
    assert!(jaren.contains("in week 1 (2027) in plaats van week 51 (2026)"), "{jaren}");
}

/// What was changed on a day that a schedule no longer has is dropped, and said.
#[tokio::test]
async fn een_verandering_op_een_dag_die_er_niet_meer_is_vervalt() {
    let antwoord = reken(&format!("{PLAN}&{TAKEN}&start=2026-11-30&zet-2026-11-23=2&zet-2026-11-30=2")).await;
    for deel in ["Je veranderde ook de taken van", "Terug naar het voorstel", r#"name="zet-2026-11-30""#] {
        assert!(antwoord.tekst.contains(deel), "{deel}: {}", antwoord.tekst);
    }
    assert!(!antwoord.tekst.contains(r#"name="zet-2026-11-23""#));
    assert!(!antwoord.tekst.contains("heeft taken en geen uren"));
}

#[tokio::test]
async fn wat_fout_of_nieuw_is_staat_open_en_een_vol_formulier_zegt_dat() {
    for (anders, groep) in [
        ("takenopbouw_weken=abc", "taken"),
        ("actie=erbij:eigen", "eigen-tabel"),
        ("ander_soort=dagelijks", "naast"),
    ] {
        let tekst = reken(&format!("{PLAN}&{anders}")).await.tekst;
        assert!(tekst.contains(&format!(r#"<details id="{groep}" open>"#)), "{anders}");
    }
    let vol = reken(&format!("{PLAN}&taak-20-naam=")).await.tekst;
    assert!(!vol.contains("Nog een taak") && vol.contains("Meer dan 20 passen niet in dit formulier."));
    assert!(vol.contains("Nog een grens"));
}

/// Every remark of the planner and every rule shows its source.
#[tokio::test]
async fn elke_regel_staat_op_de_pagina_met_zijn_bron() {
    let pagina = get("/opbouw").await.tekst;
    for regel in opbouw::Rekenregel::ALLE {
        assert!(pagina.contains(regel.kop(Taal::Nl)), "{regel:?}");
        for bron in regel.bronnen() {
            assert!(pagina.contains(bron.naam(Taal::Nl)), "{bron:?}");
            let adres = bron.adres().map_or(String::new(), |adres| adres.replace('&', "&#38;"));
            assert!(pagina.contains(&adres), "{adres}");
        }
    }
}
