// SPDX-License-Identifier: EUPL-1.2
//! What was known on a day, as visitors of the demo read it.

use crate::bezoeker::{BAS, Demo, IRIS, JORIS, MIRA, NOOR, SAM, VANDAAG, formulier};
use crate::probleemanalyse::dossier;
use axum::http::StatusCode;

const VAN_NOOR: &str = "Noor van Dalen";

#[tokio::test]
async fn wie_de_termijnen_leest_leest_ook_die_van_toen() {
    let demo = Demo::nieuw().await;
    let adres = format!("{}/stand?op=2026-07-01", dossier(&demo, VAN_NOOR).await);
    for email in [NOOR, SAM, MIRA, IRIS, JORIS] {
        let antwoord = demo.als(email).await.get(&adres).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{email}");
        assert!(antwoord.tekst.contains("Wat er bekend was op woensdag 1 juli 2026"), "{email}");
        assert_eq!(antwoord.tekst.contains("WIA"), email != JORIS, "{email}");
    }
    assert_eq!(demo.als(BAS).await.get(&adres).await.status, StatusCode::NOT_FOUND);
    assert_eq!(demo.bezoeker().get(&adres).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn kijken_naar_toen_staat_bij_wie_er_keek() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let keer = async |demo: &Demo| {
        let inzage = demo.als(NOOR).await.get(&format!("{id}/inzage")).await.tekst;
        inzage.matches("Sam Bakker").count()
    };
    let eerst = keer(&demo).await;
    demo.als(SAM).await.get(&format!("{id}/stand?op=2026-07-01")).await;
    assert_eq!(keer(&demo).await, eerst + 1);
}

#[tokio::test]
async fn een_verbetering_verandert_nu_en_niet_toen() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut sam = demo.als(SAM).await;
    let gisteren = format!("{id}/stand?op=2026-11-22");
    let voor = sam.get(&gisteren).await.tekst;
    assert!(!voor.contains("Nu weten we"));
    let adres = format!("{id}/eerste-ziektedag");
    let mut velden = formulier(&sam.get(&adres).await.tekst, &adres);
    velden.zet("naar", "2026-06-10");
    velden.zet("reden", "later_bekend");
    let antwoord = sam.post_lijst(&adres, &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let na = sam.get(&gisteren).await.tekst;
    assert!(na.contains("Nu weten we:") && na.contains("naar 10 juni 2026"), "{na}");
    let verloop = |html: &str| html.split("<ul class=\"perioden\">").nth(1).map(|rest| rest[..80].to_owned());
    assert_eq!(verloop(&na), verloop(&voor), "what was known yesterday has not changed");
    let vandaag = sam.get(&format!("{id}/stand?op={VANDAAG}")).await.tekst;
    assert!(vandaag.contains("10 juni 2026, op 23 november 2026 nog ziek"));
}

#[tokio::test]
async fn een_dag_die_niet_kan_wordt_bij_het_veld_geweigerd_en_blijft_staan() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut noor = demo.als(NOOR).await;
    for (op, zin) in
        [("2026-11-24", "kies 23 november 2026 of een eerdere dag"), ("ooit", "Schrijf de dag zo")]
    {
        let antwoord = noor.get(&format!("{id}/stand?op={op}")).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{op}");
        assert!(antwoord.tekst.contains(zin) && antwoord.tekst.contains(&format!("value=\"{op}\"")), "{op}");
        assert!(antwoord.tekst.contains("id=\"op-fout\""), "{op}");
    }
    let ervoor = noor.get(&format!("{id}/stand?op=2026-06-01")).await;
    assert_eq!(ervoor.status, StatusCode::OK);
    assert!(ervoor.tekst.contains("was er nog geen dossier"));
}

#[tokio::test]
async fn van_het_dossier_en_zijn_geschiedenis_leidt_een_weg_naar_toen() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    for (email, geschiedenis) in [(NOOR, true), (JORIS, false)] {
        let mut bezoeker = demo.als(email).await;
        let wegen = bezoeker.get(&id).await.adressen(&format!("{id}/stand"));
        assert_eq!(wegen.iter().any(|weg| weg.contains("?op=")), geschiedenis, "{email}");
        for weg in wegen {
            assert_eq!(bezoeker.get(&weg).await.status, StatusCode::OK, "{email} {weg}");
        }
    }
}
