// SPDX-License-Identifier: EUPL-1.2
//! What belongs to one person alone: a doctor's notes, the employee's own preparation; and opening the dossier of a
//! colleague's patient, which the employee sees at once.

use crate::bezoeker::{Demo, IRIS, MIRA, NOOR, SAM, VANDAAG, formulier, verborgen};
use crate::probleemanalyse::dossier;
use axum::http::StatusCode;
use dossier::Arbocontract;
use hervat::klok::Klok;
use jiff::civil::date;

/// A doctor of the same arbodienst, for another employer.
const BAS: &str = "bas@delinde.example";
const WERKGEVER: &str = "Bakkerij Zonnewende";
const REDEN: &str = "Spoedvraag van de werknemer, collega Vermeer is er niet.";

#[tokio::test]
async fn aantekeningen_zijn_van_de_schrijver_alleen_en_gaan_weg_als_die_dat_zegt() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = dossier(&demo, "Noor van Dalen").await;
    let adres = format!("{pad}/aantekeningen");
    let mut velden = verborgen(&iris.get(&adres).await.tekst, &adres);
    velden.push(("aantekening".into(), "Waterhoen vragen.".into()));
    let los: Vec<_> = velden.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    assert_eq!(iris.post(&adres, &los).await.status, StatusCode::SEE_OTHER);
    assert!(iris.get(&adres).await.tekst.contains("Waterhoen vragen."));
    for email in [NOOR, SAM, MIRA] {
        let antwoord = demo.als(email).await.get(&adres).await;
        assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{email}");
    }
    assert!(!demo.als(NOOR).await.get(&format!("{pad}/medisch")).await.tekst.contains("Waterhoen"));
    let wissing = format!("{adres}/wissing");
    assert_eq!(iris.post(&wissing, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(iris.get(&adres).await.tekst.contains("Waterhoen"), "without the box nothing goes");
    assert_eq!(iris.post(&wissing, &[("zeker", "ja")]).await.status, StatusCode::SEE_OTHER);
    assert!(!iris.get(&adres).await.tekst.contains("Waterhoen"));
    let oud: Vec<_> = velden.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    assert_eq!(iris.post(&adres, &oud).await.status, StatusCode::SEE_OTHER, "writing again begins anew");
}

#[tokio::test]
async fn twee_vensters_met_aantekeningen_botsen_zichtbaar() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let adres = format!("{}/aantekeningen", dossier(&demo, "Noor van Dalen").await);
    let versie = verborgen(&iris.get(&adres).await.tekst, &adres).remove(0).1;
    let eerste = iris.post(&adres, &[("versie", &versie), ("aantekening", "een")]).await;
    assert_eq!(eerste.status, StatusCode::SEE_OTHER);
    let zelfde = iris.stil(&adres, &[("versie", &versie), ("aantekening", "een")]).await;
    assert_eq!(zelfde.status, StatusCode::OK, "the same again arrived already");
    let botst = iris.post(&adres, &[("versie", &versie), ("aantekening", "twee")]).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(botst.tekst.contains(">een<") && botst.tekst.contains(">twee<"), "{}", botst.tekst);
}

#[tokio::test]
async fn de_voorbereiding_van_een_gesprek_is_van_de_werknemer_alleen() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let pad = dossier(&demo, "Noor van Dalen").await;
    let adres = format!("{pad}/gesprek");
    let pagina = noor.get(&adres).await.tekst;
    assert!(pagina.contains("Wat ga ik vertellen?") && pagina.contains("Wat heb ik nodig?"));
    let versie = verborgen(&pagina, &adres).remove(0).1;
    let velden = [("versie", versie.as_str()), ("vertellen", "Waterhoen"), ("nodig", "een vaste plek")];
    assert_eq!(noor.stil(&adres, &velden).await.status, StatusCode::OK);
    assert!(noor.get(&adres).await.tekst.contains("Waterhoen"));
    let botst = noor.post(&adres, &[("versie", &versie), ("vertellen", "anders")]).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(botst.tekst.contains("Waterhoen") && botst.tekst.contains("anders"));
    for email in [SAM, MIRA, IRIS] {
        assert_eq!(demo.als(email).await.get(&adres).await.status, StatusCode::FORBIDDEN, "{email}");
    }
    assert_eq!(demo.als(BAS).await.get(&adres).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn wie_waarneemt_hoort_niet_of_iemand_bestaat() {
    let demo = Demo::nieuw().await;
    let mut bas = demo.als(BAS).await;
    let zoek = |naam: &str, werkgever: &str| [("naam", naam.to_owned()), ("werkgever", werkgever.to_owned())];
    let mut antwoorden = Vec::new();
    // Nobody; somebody who is not ill; only a part of a name; another employer.
    for velden in [
        zoek("Xander Nergens", WERKGEVER),
        zoek("Kim Hoekstra", WERKGEVER),
        zoek("Noor", WERKGEVER),
        zoek("Noor van Dalen", "Bakkerij"),
        zoek("Noor van Dalen", "Drukkerij De Letter"),
    ] {
        let los: Vec<_> = velden.iter().map(|(n, w)| (*n, w.as_str())).collect();
        let antwoord = bas.post("/waarneming", &los).await;
        assert_eq!(antwoord.status, StatusCode::OK);
        let kaal =
            velden.iter().fold(antwoord.tekst, |tekst, (_, w)| tekst.replace(&format!("value=\"{w}\""), ""));
        antwoorden.push(kaal);
    }
    assert!(antwoorden[0].contains("vinden we geen dossier"));
    assert!(antwoorden.iter().all(|antwoord| *antwoord == antwoorden[0]), "the same answer to all");
    for email in [SAM, MIRA, NOOR] {
        let mut ander = demo.als(email).await;
        assert_eq!(ander.get("/waarneming").await.status, StatusCode::NOT_FOUND, "{email}");
        let velden = [("naam", "Noor van Dalen"), ("werkgever", WERKGEVER)];
        assert_eq!(ander.post("/waarneming", &velden).await.status, StatusCode::NOT_FOUND, "{email}");
    }
}

#[tokio::test]
async fn het_glas_breekt_met_een_reden_die_de_werknemer_meteen_leest() {
    let demo = Demo::nieuw().await;
    let (mut bas, mut noor, mut sam) = (demo.als(BAS).await, demo.als(NOOR).await, demo.als(SAM).await);
    let pad = dossier(&demo, "Noor van Dalen").await;
    for deel in ["", "/medisch", "/probleemanalyse", "/probleemanalyse/concept", "/aantekeningen"] {
        assert_eq!(bas.get(&format!("{pad}{deel}")).await.status, StatusCode::NOT_FOUND, "{deel}");
    }
    let velden = [("naam", " noor van dalen "), ("werkgever", "bakkerij zonnewende")];
    let gevonden = bas.post("/waarneming", &velden).await;
    assert_eq!(gevonden.naar(), format!("{pad}/glas"));
    let gezocht = noor.get(&format!("{pad}/inzage")).await.tekst;
    assert!(gezocht.contains("Bas van Rijn"), "who only looked for it is on record too");
    assert!(bas.get(gevonden.naar()).await.tekst.contains("ziet meteen dat jij het opende"));
    assert_eq!(
        bas.post(gevonden.naar(), &[("reden", "nodig")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(bas.get(&pad).await.status, StatusCode::NOT_FOUND, "a short reason opens nothing");
    for _ in 0..2 {
        let gebroken = bas.post(gevonden.naar(), &[("reden", REDEN)]).await;
        assert!(matches!(
            gebroken.status,
            StatusCode::SEE_OTHER | StatusCode::NOT_FOUND | StatusCode::FORBIDDEN
        ));
    }
    let open = bas.get(&pad).await;
    assert_eq!(open.status, StatusCode::OK);
    assert!(open.tekst.contains("Je kijkt als waarnemer, tot"), "the band on the page");
    assert_eq!(bas.get(&format!("{pad}/medisch")).await.status, StatusCode::OK);
    let vandaag = noor.get("/vandaag").await.tekst;
    assert!(vandaag.contains("Bas van Rijn") && vandaag.contains("is niet jouw bedrijfsarts"), "{vandaag}");
    let inzage = noor.get(&format!("{pad}/inzage")).await.tekst;
    assert!(
        inzage.contains(REDEN) && inzage.matches("Reden:").count() + inzage.matches("De reden:").count() == 1
    );
    assert!(noor.get(&format!("{pad}/medisch")).await.tekst.contains(REDEN));
    for adres in [pad.clone(), format!("{pad}/probleemanalyse"), "/mensen".to_owned()] {
        let tekst = sam.get(&adres).await.tekst;
        assert!(!tekst.contains("Bas van Rijn") && !tekst.contains("Spoedvraag"), "{adres}");
    }
}

#[tokio::test]
async fn na_een_dag_is_het_glas_weer_heel() {
    let demo = Demo::nieuw().await;
    let (mut bas, mut noor) = (demo.als(BAS).await, demo.als(NOOR).await);
    let pad = dossier(&demo, "Noor van Dalen").await;
    let gebroken = bas.post(&format!("{pad}/glas"), &[("reden", REDEN)]).await;
    assert_eq!(gebroken.status, StatusCode::SEE_OTHER);
    assert_eq!(bas.get(&pad).await.status, StatusCode::OK);
    let later = morgen();
    assert!(later.nu() > demo.app.nu() && VANDAAG < date(2026, 11, 24));
    let router = demo.router_op(later);
    bas.router_van(router.clone());
    noor.router_van(router);
    bas.log_in(BAS, crate::bezoeker::WACHTWOORD).await;
    noor.log_in(NOOR, crate::bezoeker::WACHTWOORD).await;
    assert_eq!(bas.get(&pad).await.status, StatusCode::NOT_FOUND);
    let vandaag = noor.get("/vandaag").await.tekst;
    assert!(
        vandaag.contains("Bas van Rijn") && vandaag.contains("is nu weer dicht"),
        "she did not see it yet"
    );
    assert!(
        noor.get(&format!("{pad}/inzage")).await.tekst.contains("Bas van Rijn"),
        "and it stays on record"
    );
}

/// Only the employee takes the message away, by saying that they saw it; the record stays.
#[tokio::test]
async fn de_melding_blijft_tot_de_werknemer_haar_zag() {
    let demo = Demo::nieuw().await;
    let (mut bas, mut noor) = (demo.als(BAS).await, demo.als(NOOR).await);
    let pad = dossier(&demo, "Noor van Dalen").await;
    let (inzage, gezien) = (format!("{pad}/inzage"), format!("{pad}/glas/kennisneming"));
    assert_eq!(bas.post(&format!("{pad}/glas"), &[("reden", REDEN)]).await.status, StatusCode::SEE_OTHER);
    let melding = "Een andere bedrijfsarts opende je dossier";
    let formulier = formulier(&noor.get("/vandaag").await.tekst, &gezien);
    let velden: Vec<_> = formulier.0.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    for email in [BAS, IRIS, MIRA, SAM] {
        let antwoord = demo.als(email).await.post(&gezien, &velden).await;
        assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{email}");
    }
    assert_eq!(noor.post(&gezien, &[("nummer", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(noor.get("/vandaag").await.tekst.contains(melding), "nobody else says so for her");
    for _ in 0..2 {
        let antwoord = noor.post(&gezien, &velden).await;
        assert_eq!((antwoord.status, antwoord.naar()), (StatusCode::SEE_OTHER, "/vandaag"));
    }
    assert!(!noor.get("/vandaag").await.tekst.contains(melding));
    assert!(noor.get(&inzage).await.tekst.contains(REDEN), "who looked stays for ever");
    // The next time is another time.
    let morgen = demo.router_op(morgen());
    for (wie, email) in [(&mut bas, BAS), (&mut noor, NOOR)] {
        wie.router_van(morgen.clone());
        wie.log_in(email, crate::bezoeker::WACHTWOORD).await;
    }
    assert!(!noor.get("/vandaag").await.tekst.contains(melding));
    assert_eq!(bas.post(&format!("{pad}/glas"), &[("reden", REDEN)]).await.status, StatusCode::SEE_OTHER);
    assert!(noor.get("/vandaag").await.tekst.contains(melding));
    assert_eq!(noor.get(&inzage).await.tekst.matches(REDEN).count(), 2);
}

/// Who looks for many names is stopped, and on record: not what was looked for.
#[tokio::test]
async fn zoeken_als_waarnemer_is_geteld_en_staat_genoteerd() {
    let demo = Demo::nieuw().await;
    let mut bas = demo.als(BAS).await;
    let zoek = [("naam", "Xander Nergens"), ("werkgever", WERKGEVER)];
    for _ in 0..10 {
        assert_eq!(bas.post("/waarneming", &zoek).await.status, StatusCode::OK);
    }
    let raak = [("naam", "Noor van Dalen"), ("werkgever", WERKGEVER)];
    let gestopt = bas.post("/waarneming", &raak).await;
    assert_eq!(gestopt.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(gestopt.tekst.contains("Je zocht al 10 keer in een uur"), "{}", gestopt.tekst);
    let mut iris = demo.als(IRIS).await;
    assert_eq!(
        iris.post("/waarneming", &raak).await.status,
        StatusCode::SEE_OTHER,
        "each has their own count"
    );
    let waarnemingen = {
        let mut lezer = demo.app.store().lezer().await.expect("a line");
        lezer.waarnemingen(jiff::Timestamp::UNIX_EPOCH).await.expect("an answer")
    };
    let van =
        |naam: &str| waarnemingen.iter().filter(|w| w.naam == naam).map(|w| w.uitkomst).collect::<Vec<_>>();
    assert_eq!(van("Bas van Rijn"), [store::Zoekuitkomst::Niets; 10]);
    assert_eq!(van("Iris Vermeer"), [store::Zoekuitkomst::Gevonden]);
    assert!(!format!("{waarnemingen:?}").contains("Nergens"));
    let map = demo.map();
    let opdracht = ["waarnemingen", "--map", map.to_str().expect("a path")];
    let gedrukt = crate::opdrachtregel::uit(&crate::opdrachtregel::hervat(&opdracht, ""));
    assert_eq!(gedrukt.matches("\tBas van Rijn\tniets\n").count(), 10, "{gedrukt}");
    assert_eq!(gedrukt.matches("\tIris Vermeer\tgevonden\n").count(), 1, "{gedrukt}");
    assert_eq!(gedrukt.lines().count(), 11, "and for whom stands nowhere");
    // The days of `--sinds` are those of Amsterdam, so the moments are too.
    assert!(gedrukt.lines().all(|regel| regel.starts_with("2026-11-23T10:00:00+01:00\t")), "{gedrukt}");
    let toen = crate::opdrachtregel::hervat(&[&opdracht[..], &["--sinds", "2026-11-24"]].concat(), "");
    assert!(toen.status.success() && toen.stdout.is_empty());
    bas.router_van(demo.router_op(morgen()));
    bas.log_in(BAS, crate::bezoeker::WACHTWOORD).await;
    assert_eq!(
        bas.post("/waarneming", &raak).await.status,
        StatusCode::SEE_OTHER,
        "an hour later it goes on"
    );
}

/// The number on paper leaves a line of its own, whoever made the copy.
#[cfg(feature = "pdf")]
#[tokio::test]
async fn een_burgerservicenummer_op_papier_staat_in_de_inzage() {
    let demo = Demo::nieuw().await;
    let pad = dossier(&demo, "Noor van Dalen").await;
    let (mut noor, mut mira) = (demo.als(NOOR).await, demo.als(MIRA).await);
    let (inzage, uwv) = (format!("{pad}/inzage"), format!("{pad}/plan/versies/2/pdf?bsn=uwv"));
    let regel = "een exemplaar voor UWV met je burgerservicenummer erop";
    let keer = |tekst: &str| tekst.matches(regel).count();
    assert_eq!(mira.get(&uwv).await.status, StatusCode::OK);
    let persoon = {
        let mut lezer = demo.app.store().lezer().await.expect("a line");
        lezer.account_van_email(NOOR).await.expect("an answer").expect("Noor").persoon
    };
    let bekend =
        demo.app.store().lezer().await.expect("a line").bsn_bekend(persoon).await.expect("an answer");
    assert_eq!(keer(&noor.get(&inzage).await.tekst), usize::from(bekend), "without a number nothing left");
    let mut tx = demo.app.store().begin().await.expect("a line");
    tx.zet_bsn(persoon, &dossier::Bsn::lees("123456782").expect("a test number")).await.expect("kept");
    tx.commit().await.expect("kept");
    let ervoor = keer(&noor.get(&inzage).await.tekst);
    mira.get(&format!("{pad}/plan/versies/2/pdf")).await;
    for email in [SAM, IRIS] {
        assert_eq!(demo.als(email).await.get(&uwv).await.status, StatusCode::FORBIDDEN, "{email}");
    }
    assert_eq!(mira.get(&format!("{pad}/plan/versies/99/pdf?bsn=uwv")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(keer(&noor.get(&inzage).await.tekst), ervoor, "no number, no line");
    assert_eq!(mira.get(&uwv).await.status, StatusCode::OK);
    assert_eq!(noor.get(&uwv).await.status, StatusCode::OK);
    let tekst = noor.get(&inzage).await.tekst;
    assert!(tekst.contains("Mira de Wit (casemanager)") && tekst.contains("Noor van Dalen (werknemer)"));
    assert_eq!(keer(&tekst), 2, "one each");
}

/// A stand-in cannot come back to what they wrote once the glass has closed, so it goes, while the server runs.
#[tokio::test]
async fn aantekeningen_van_een_waarnemer_gaan_weg_als_het_glas_heel_is() {
    let demo = Demo::nieuw().await;
    let (mut bas, mut iris) = (demo.als(BAS).await, demo.als(IRIS).await);
    let pad = dossier(&demo, "Noor van Dalen").await;
    let adres = format!("{pad}/aantekeningen");
    assert_eq!(bas.post(&format!("{pad}/glas"), &[("reden", REDEN)]).await.status, StatusCode::SEE_OTHER);
    assert!(
        bas.get(&adres).await.tekst.contains("worden deze aantekeningen gewist"),
        "it is said beforehand"
    );
    assert!(!iris.get(&adres).await.tekst.contains("worden deze aantekeningen gewist"));
    for arts in [&mut bas, &mut iris] {
        let mut velden = formulier(&arts.get(&adres).await.tekst, &adres);
        velden.zet("aantekening", "Waterhoen vragen.");
        assert_eq!(arts.post_lijst(&adres, &velden).await.status, StatusCode::SEE_OTHER);
    }
    hervat::dagelijks::ruim_op(&demo.app).await.expect("the glass is still broken");
    assert!(bas.get(&adres).await.tekst.contains("Waterhoen"));
    let morgen = demo.app_op(morgen());
    hervat::dagelijks::ruim_op(&morgen).await.expect("a day has passed");
    for (arts, email) in [(&mut bas, BAS), (&mut iris, IRIS)] {
        arts.router_van(hervat::web::routes::router(morgen.clone()));
        arts.log_in(email, crate::bezoeker::WACHTWOORD).await;
    }
    assert_eq!(bas.post(&format!("{pad}/glas"), &[("reden", REDEN)]).await.status, StatusCode::SEE_OTHER);
    assert!(!bas.get(&adres).await.tekst.contains("Waterhoen"), "gone, not only out of reach");
    assert!(iris.get(&adres).await.tekst.contains("Waterhoen"), "hers are still hers");
}

/// A contract that is renewed late closes the notes, and loses none.
#[tokio::test]
async fn aantekeningen_zijn_er_weer_als_het_contract_te_laat_is_verlengd() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let id = dossier(&demo, "Noor van Dalen").await;
    let adres = format!("{id}/aantekeningen");
    let mut velden = formulier(&iris.get(&adres).await.tekst, &adres);
    velden.zet("aantekening", "Waterhoen vragen.");
    assert_eq!(iris.post_lijst(&adres, &velden).await.status, StatusCode::SEE_OTHER);
    let store = demo.app.store();
    let mut tx = store.begin().await.expect("a transaction");
    let organisaties = tx.organisaties().await.expect("organisations");
    let werkgever = organisaties.iter().find(|o| o.naam == WERKGEVER).expect("her employer");
    let contracten = tx.arbocontracten(werkgever.id).await.expect("contracts");
    for contract in &contracten {
        tx.beeindig_arbocontract(contract, date(2026, 11, 22)).await.expect("it ended yesterday");
    }
    tx.commit().await.expect("a commit");
    hervat::dagelijks::ruim_op(&demo.app).await.expect("an answer");
    assert_eq!(iris.get(&adres).await.status, StatusCode::NOT_FOUND, "unreadable meanwhile");
    let mut tx = store.begin().await.expect("a transaction");
    for contract in contracten {
        let verlengd = Arbocontract { van: date(2026, 11, 23), ..contract };
        tx.nieuw_arbocontract(&verlengd).await.expect("and is renewed today");
    }
    tx.commit().await.expect("a commit");
    assert!(iris.get(&adres).await.tekst.contains("Waterhoen"));
}

/// The day after, an hour later than the demo stands.
fn morgen() -> Klok {
    Klok::new(|| "2026-11-23T10:00:00Z".parse().expect("an instant")).op(Some(date(2026, 11, 24)))
}
