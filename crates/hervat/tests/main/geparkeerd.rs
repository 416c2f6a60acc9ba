// SPDX-License-Identifier: EUPL-1.2
//! What somebody posted after their session had expired: nothing of it is lost, and nobody else ever sees it.

use crate::bezoeker::{
    Antwoord, Bezoeker, Demo, IEDEREEN, IRIS, JORIS, MIRA, NOOR, SAM, VANDAAG, WACHTWOORD,
};
use axum::http::StatusCode;
use hervat::klok::Klok;
use hervat::web::routes::{self, Route, neemt_aan};
use hervat::web::toegang::Eis;

const GETYPT: &str = "Wij spraken af dat Daan op dinsdag belt & \"even\" <langskomt>.";
/// The same, as a page shows it.
const GELEZEN: &str = "Wij spraken af dat Daan op dinsdag belt &#38; &#34;even&#34; &#60;langskomt&#62;.";

/// Two hours later, when every session has expired.
pub(crate) fn straks() -> Klok {
    Klok::new(|| "2026-11-22T11:00:00Z".parse().expect("an instant")).op(Some(VANDAAG))
}

/// More than a week later.
fn veel_later() -> Klok {
    Klok::new(|| "2026-12-01T09:00:00Z".parse().expect("an instant"))
}

async fn formulier_van_mira(demo: &Demo) -> (Bezoeker, String) {
    let mut mira = demo.als(MIRA).await;
    let dossier = mira.get("/werkvoorraad").await.adres("/dossiers/");
    let dossier = dossier.split('?').next().unwrap_or(&dossier).to_owned();
    (mira, format!("{dossier}/stappen?als=casemanager"))
}

/// Posts after the session expired, and answers where the visitor lands after logging in again.
async fn post_te_laat(demo: &Demo, bezoeker: &mut Bezoeker, pad: &str, velden: &[(&str, &str)]) -> Antwoord {
    bezoeker.router_van(demo.router_op(straks()));
    bezoeker.post(pad, velden).await
}

/// The address to go to after logging in, out of the address of the login page.
fn volgende(naar: &str) -> String {
    naar.strip_prefix("/inloggen?volgende=").expect("to the login page").replace("%2F", "/")
}

async fn log_in_naar(bezoeker: &mut Bezoeker, email: &str, volgende: &str) -> Antwoord {
    let velden = [("email", email), ("wachtwoord", WACHTWOORD), ("volgende", volgende)];
    bezoeker.post("/inloggen", &velden).await
}

#[tokio::test]
async fn wat_na_de_sessie_kwam_wacht_op_wie_het_typte() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    let velden = [("stap", "evaluatie"), ("op", GETYPT), ("verwacht", "1")];
    let antwoord = post_te_laat(&demo, &mut mira, &pad, &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER);
    let waar = volgende(antwoord.naar());
    assert!(waar.starts_with("/geparkeerd/"), "{waar}");
    assert!(mira.get(&waar).await.naar().starts_with("/inloggen"), "not before logging in");

    assert_eq!(log_in_naar(&mut mira, MIRA, &waar).await.naar(), waar);
    let pagina = mira.get(&waar).await;
    assert_eq!(pagina.status, StatusCode::OK);
    assert_eq!(pagina.tekst.matches(GELEZEN).count(), 2, "once to read, once to send: {}", pagina.tekst);

    // Sent after all, to where it came from; a faulty form is shown again and is not forgotten.
    let adres = pagina.tekst.split("action=\"/dossiers").nth(1).and_then(|rest| rest.split('"').next());
    let adres = format!("/dossiers{}", adres.expect("a form").replace("&#38;", "&"));
    assert!(adres.contains("als=casemanager") && adres.contains("geparkeerd="), "{adres}");
    let weer = mira.post(&adres, &velden).await;
    assert_eq!(weer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(weer.tekst.contains(GELEZEN), "still typed");
    assert_eq!(mira.get(&waar).await.status, StatusCode::OK, "still waiting");
}

#[tokio::test]
async fn alsnog_versturen_doet_het_en_dan_wacht_het_niet_meer() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let pagina = sam.get("/mensen").await;
    let pad = pagina.adres("/dienstverbanden/");
    let velden = [
        ("eerste_ziektedag", "2026-11-23"),
        ("verwachte_duur", "onbekend"),
        ("vangnet", "nee"),
        ("arbeidsongeval", "nee"),
        ("verkeersongeval", "nee"),
        ("verpleegadres", GETYPT),
        ("verpleegadres_bevestigd", "ja"),
    ];
    let waar = volgende(post_te_laat(&demo, &mut sam, &pad, &velden).await.naar());
    log_in_naar(&mut sam, SAM, &waar).await;
    let tekst = sam.get(&waar).await.tekst;
    let adres = tekst.split("action=\"/dienstverbanden").nth(1).and_then(|rest| rest.split('"').next());
    let adres = format!("/dienstverbanden{}", adres.expect("a form").replace("&#38;", "&"));
    let kop = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head").aantal;
    let velden = crate::bezoeker::verborgen(&tekst, "/dienstverbanden");
    let paren: Vec<_> = velden.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
    let antwoord = sam.post(&adres, &paren).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let erna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head").aantal;
    assert!(erna > kop, "it was done");
    assert_eq!(sam.get(&waar).await.status, StatusCode::NOT_FOUND, "it no longer waits");
    assert_eq!(sam.get("/begin").await.naar(), "/mensen");
}

#[tokio::test]
async fn een_burgerservicenummer_wacht_nergens_en_wordt_opnieuw_gevraagd() {
    const BSN: &str = "111222333";
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let pad = sam.get("/mensen").await.adres("/dienstverbanden/");
    let velden = [("eerste_ziektedag", "2026-11-23"), ("verpleegadres", GETYPT), ("bsn", BSN)];
    let te_laat = post_te_laat(&demo, &mut sam, &pad, &velden).await;
    let waar = volgende(te_laat.naar());
    let mut vreemde = demo.bezoeker();
    let terug = vreemde.post(&pad, &velden).await;
    assert_eq!(terug.status, StatusCode::UNAUTHORIZED);
    log_in_naar(&mut sam, SAM, &waar).await;
    for pagina in [&te_laat, &terug, &sam.get(&waar).await, &sam.get("/geparkeerd").await] {
        assert!(!pagina.tekst.contains(BSN), "{}", pagina.tekst);
    }
    for pagina in [&terug, &sam.get(&waar).await] {
        assert!(pagina.tekst.contains(GELEZEN), "the rest is there");
        assert!(
            pagina.tekst.contains("name=\"bsn\"") && pagina.tekst.contains("Typ het burgerservicenummer")
        );
    }
    // Who typed none is asked for none.
    let zonder = vreemde.post(&pad, &velden[..2]).await;
    assert!(!zonder.tekst.contains("name=\"bsn\""));
}

#[tokio::test]
async fn wie_een_arts_zoekt_wacht_nergens() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let velden = [("naam", "Noor van Dalen"), ("werkgever", "Bakkerij Zonnewende")];
    let antwoord = post_te_laat(&demo, &mut iris, "/waarneming", &velden).await;
    assert_eq!(antwoord.status, StatusCode::UNAUTHORIZED, "back to the browser that sent it");
    assert!(antwoord.tekst.contains("Noor van Dalen"));
    log_in_naar(&mut iris, IRIS, "/geparkeerd").await;
    assert!(!iris.get("/geparkeerd").await.tekst.contains("Noor"));
}

#[tokio::test]
async fn een_ander_ziet_er_niets_van() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    let waar = volgende(post_te_laat(&demo, &mut mira, &pad, &[("afspraken", GETYPT)]).await.naar());
    for email in IEDEREEN.into_iter().filter(|email| *email != MIRA) {
        let mut ander = demo.bezoeker();
        ander.router_van(demo.router_op(straks()));
        ander.koekje.clone_from(&mira.koekje);
        // At the same computer, sent to the same address after login.
        let antwoord = log_in_naar(&mut ander, email, &waar).await;
        assert_eq!(antwoord.naar(), "/begin", "{email}");
        for adres in [waar.clone(), "/geparkeerd".into(), "/begin".into()] {
            let antwoord = ander.get(&adres).await;
            assert!(
                !antwoord.tekst.contains("dinsdag") && antwoord.naar() != "/geparkeerd",
                "{email} {adres}"
            );
        }
        assert_eq!(ander.get(&waar).await.status, StatusCode::NOT_FOUND);
        assert_eq!(ander.post(&format!("{waar}/verwijdering"), &[]).await.status, StatusCode::NOT_FOUND);
    }
    log_in_naar(&mut mira, MIRA, "").await;
    assert_eq!(mira.get("/begin").await.naar(), "/geparkeerd", "and hers still waits");
    assert!(mira.get("/geparkeerd").await.tekst.contains("dinsdag"));
}

#[tokio::test]
async fn weggooien_is_weg_en_na_een_week_ook() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    let waar = volgende(post_te_laat(&demo, &mut mira, &pad, &[("afspraken", GETYPT)]).await.naar());
    let tweede = volgende(mira.post(&pad, &[("afspraken", "nog iets")]).await.naar());
    assert_ne!(waar, tweede);
    log_in_naar(&mut mira, MIRA, "").await;
    assert_eq!(mira.post(&format!("{waar}/verwijdering"), &[]).await.naar(), "/geparkeerd");
    assert_eq!(mira.get(&waar).await.status, StatusCode::NOT_FOUND);
    assert_eq!(mira.get(&tweede).await.status, StatusCode::OK);
    mira.router_van(demo.router_op(veel_later()));
    log_in_naar(&mut mira, MIRA, "").await;
    assert_eq!(mira.get(&tweede).await.status, StatusCode::NOT_FOUND);
    assert_eq!(mira.get("/begin").await.naar(), "/werkvoorraad");
}

#[tokio::test]
async fn elk_formulier_van_de_tabel_wordt_bewaard_en_geen_wachtwoord() {
    let demo = Demo::nieuw().await;
    let mut verlopen = demo.als(JORIS).await;
    verlopen.router_van(demo.router_op(straks()));
    let mut joris = demo.bezoeker();
    joris.router_van(demo.router_op(straks()));
    log_in_naar(&mut joris, JORIS, "").await;
    // Of whom a doctor searches, nothing is kept.
    let bewaard =
        |route: &&Route| route.methode == "POST" && route.eis != Eis::Openbaar && route.pad != "/waarneming";
    for route in routes::alle().filter(bewaard) {
        let id = "0123456789abcdef0123456789abcdef";
        let pad: Vec<_> =
            route.pad.split('/').map(|deel| if deel.starts_with('{') { id } else { deel }).collect();
        let pad = pad.join("/");
        assert!(neemt_aan(&pad), "{pad}");
        let velden = [("tekst", GETYPT), ("wachtwoord", "geheim-op-straat")];
        let waar = volgende(verlopen.post(&pad, &velden).await.naar());
        assert!(waar.starts_with("/geparkeerd/"), "{pad}: {waar}");
        let tekst = joris.get(&waar).await.tekst;
        assert!(tekst.contains(GELEZEN) && tekst.contains(&format!("action=\"{pad}?geparkeerd=")), "{pad}");
        assert!(!tekst.contains("geheim-op-straat"));
        // No more than twenty wait at once.
        assert_eq!(joris.post(&format!("{waar}/verwijdering"), &[]).await.status, StatusCode::SEE_OTHER);
    }
    assert!(!neemt_aan("/inloggen") && !neemt_aan("/dossiers//stappen") && !neemt_aan("/elders"));
}

#[tokio::test]
async fn een_leeg_formulier_wacht_nergens() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let antwoord = post_te_laat(&demo, &mut noor, "/uitloggen", &[]).await;
    assert_eq!(volgende(antwoord.naar()), "/");
    log_in_naar(&mut noor, NOOR, "").await;
    assert_eq!(noor.get("/begin").await.naar(), "/vandaag");
}

#[tokio::test]
async fn een_handtekening_wacht_nergens() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let pad = "/dossiers/0123456789abcdef0123456789abcdef/plan/versies/1/handtekening";
    let antwoord = post_te_laat(&demo, &mut noor, pad, &[("verwacht", "7"), ("hash", "00ff")]).await;
    let versie = "/dossiers/0123456789abcdef0123456789abcdef/plan/versies/1";
    assert_eq!(volgende(antwoord.naar()), versie, "who signs sees again what is signed");
    let aanbieden = "/dossiers/0123456789abcdef0123456789abcdef/plan/aanbieden";
    let antwoord = noor.post(aanbieden, &[("verwacht", "7"), ("gezien", "00ff"), ("toch", "ja")]).await;
    assert_eq!(volgende(antwoord.naar()), aanbieden);
    let antwoord = noor.post(&format!("{versie}/handtekening?als=werknemer"), &[("hash", "00ff")]).await;
    assert_eq!(volgende(antwoord.naar()), format!("{versie}%3Fals%3Dwerknemer"), "in the same capacity");
    log_in_naar(&mut noor, NOOR, "").await;
    assert_eq!(noor.get("/begin").await.naar(), "/vandaag", "nothing waits");
}

#[tokio::test]
async fn wie_zelf_uitlogde_krijgt_het_terug_in_de_browser_en_wij_houden_niets() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    let koekje = mira.koekje.clone();
    mira.post("/uitloggen", &[]).await;
    mira.koekje = koekje;
    let antwoord = mira.post(&pad, &[("afspraken", GETYPT), ("wachtwoord", "geheim-op-straat")]).await;
    assert_eq!(antwoord.status, StatusCode::UNAUTHORIZED);
    assert_eq!(antwoord.tekst.matches(GELEZEN).count(), 2);
    assert!(!antwoord.tekst.contains("geheim-op-straat"));
    log_in_naar(&mut mira, MIRA, "").await;
    assert_eq!(mira.get("/begin").await.naar(), "/werkvoorraad", "nothing waits");
}

#[tokio::test]
async fn het_script_hoort_dat_de_sessie_voorbij_is_en_bewaart_een_keer() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    mira.router_van(demo.router_op(straks()));
    for tekst in ["Wij", "Wij spraken", GETYPT] {
        let antwoord = mira.stil(&pad, &[("afspraken", tekst)]).await;
        assert_eq!(antwoord.status, StatusCode::UNAUTHORIZED);
        assert!(
            antwoord.tekst.starts_with("{\"melding\":\"Nog niet bewaard: je bent uitgelogd."),
            "{}",
            antwoord.tekst
        );
    }
    // Another tab on the same address, before and after: neither takes the place of the other.
    let tabs = [
        ("tab-een", "In het ene tabblad."),
        ("tab-twee", "In het andere."),
        ("tab-een", "In het ene, verder."),
    ];
    for (blad, tekst) in tabs {
        mira.stil(&pad, &[("afspraken", tekst), ("blad", blad)]).await;
    }
    // The button after it takes the place of what the script sent, and the same words wait once.
    let waar = volgende(mira.post(&pad, &[("afspraken", GETYPT)]).await.naar());
    assert_eq!(mira.stil(&pad, &[("afspraken", GETYPT)]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(volgende(mira.post(&pad, &[("afspraken", GETYPT)]).await.naar()), waar);
    log_in_naar(&mut mira, MIRA, "").await;
    let lijst = mira.get("/geparkeerd").await;
    assert_eq!(lijst.adressen("/geparkeerd/").len(), 3);
    assert!(lijst.adressen("/geparkeerd/").contains(&waar));
    assert!(lijst.tekst.contains("In het ene, verder.") && lijst.tekst.contains("In het andere."));
    assert!(!lijst.tekst.contains("In het ene tabblad."));
    let pagina = mira.get(&waar).await;
    assert_eq!(pagina.adres(&pad[..pad.len() - 5]), pad.replace('&', "&#38;"), "back to where it was typed");
}

/// What the script saves elsewhere than where the button sends it, is the same form still.
#[tokio::test]
async fn de_knop_neemt_de_plaats_in_van_wat_het_script_elders_bewaarde() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    mira.router_van(demo.router_op(straks()));
    let elders = pad.replace("/stappen", "/plan/stappen");
    mira.stil(&elders, &[("afspraken", "Half"), ("blad", "een")]).await;
    let waar = volgende(mira.post(&pad, &[("afspraken", GETYPT), ("blad", "een")]).await.naar());
    log_in_naar(&mut mira, MIRA, "").await;
    assert_eq!(mira.get("/geparkeerd").await.adressen("/geparkeerd/"), [waar]);
}

#[tokio::test]
async fn wat_er_niet_meer_bij_past_gaat_terug_en_wat_wacht_blijft() {
    let demo = Demo::nieuw().await;
    let (mut mira, pad) = formulier_van_mira(&demo).await;
    mira.router_van(demo.router_op(straks()));
    for nummer in 0..20 {
        let antwoord = mira.post(&pad, &[("afspraken", &format!("tekst {nummer}"))]).await;
        assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{nummer}");
    }
    let vol = mira.post(&pad, &[("afspraken", GETYPT)]).await;
    assert_eq!(vol.status, StatusCode::UNAUTHORIZED);
    assert!(vol.tekst.contains("Er wachten al twintig formulieren op je"));
    assert_eq!(vol.tekst.matches(GELEZEN).count(), 2, "once to read, once to send");
    log_in_naar(&mut mira, MIRA, "").await;
    let lijst = mira.get("/geparkeerd").await;
    assert_eq!(lijst.adressen("/geparkeerd/").len(), 20);
    assert!(lijst.tekst.contains("tekst 0<") && !lijst.tekst.contains("dinsdag"));
}
