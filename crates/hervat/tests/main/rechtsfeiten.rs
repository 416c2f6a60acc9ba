// SPDX-License-Identifier: EUPL-1.2
//! What UWV decides and the end of an employment, recorded and withdrawn by the employer's side of the demo.

use crate::bezoeker::{Antwoord, Bezoeker, Demo, IRIS, JORIS, MIRA, NOOR, SAM, formulier, ontsnapt};
use crate::probleemanalyse::dossier;
use axum::http::StatusCode;

const VAN_NOOR: &str = "Noor van Dalen";

/// Opens the page of a kind, fills it in and sends it.
async fn leg_vast(wie: &mut Bezoeker, id: &str, soort: &str, velden: &[(&str, &str)]) -> Antwoord {
    let adres = format!("{id}/rechtsfeiten");
    let pagina = wie.get(&format!("{adres}?soort={soort}")).await;
    assert_eq!(pagina.status, StatusCode::OK, "{}", pagina.tekst);
    let mut lijst = formulier(&pagina.tekst, &adres);
    for (naam, waarde) in velden {
        lijst.zet(naam, waarde);
    }
    wie.post_lijst(&adres, &lijst).await
}

#[tokio::test]
async fn het_einde_van_een_dienstverband_geeft_termijnen_en_gaat_weer_weg() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut sam = demo.als(SAM).await;
    let velden = [("op", "2026-12-31"), ("laatste_werkdag", "2026-12-24")];
    let antwoord = leg_vast(&mut sam, &id, "dienstverband_eindigt", &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let pagina = sam.get(antwoord.naar()).await.tekst;
    assert!(pagina.contains("Het is vastgelegd. De termijnen zijn opnieuw berekend."));
    assert!(
        pagina.contains("Het dienstverband eindigt op 31 december 2026. Laatste werkdag: 24 december 2026.")
    );
    assert!(pagina.contains("id=\"waarom-melding_einde_dienstverband\""));
    // The coach reads nothing of UWV or the employment; the employee reads all of it.
    let van_coach = demo.als(JORIS).await.get(&id).await.tekst;
    assert!(
        !van_coach.contains("dienstverband eindigt") && !van_coach.contains("melding_einde_dienstverband")
    );
    assert!(
        demo.als(NOOR).await.get(&id).await.tekst.contains("Het dienstverband eindigt op 31 december 2026")
    );
    // What it asks can be recorded as done, by who guards the course.
    let stappen = demo.als(MIRA).await.get(&format!("{id}/stappen")).await.tekst;
    assert!(stappen.contains("stap=uwv_melding_einde_dienstverband"), "{stappen}");

    let adres = format!("{id}/rechtsfeiten/intrekking");
    let welke = sam.get(&adres).await.adres(&format!("{adres}?soort="));
    let mut velden = formulier(&sam.get(&ontsnapt(&welke)).await.tekst, &adres);
    velden.zet("reden", "herroepen");
    let antwoord = sam.post_lijst(&adres, &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let pagina = sam.get(antwoord.naar()).await.tekst;
    assert!(!pagina.contains("id=\"waarom-melding_einde_dienstverband\""));
    assert!(pagina.contains("Ingetrokken: Einde van het dienstverband, van 31 december 2026."));
}

#[tokio::test]
async fn wat_de_wet_weigert_staat_bij_het_veld_en_wat_getypt_is_blijft() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut mira = demo.als(MIRA).await;
    let velden = [("besluit_verzonden_op", "2026-11-02"), ("weken", "60"), ("tot_en_met", "2026-12-01")];
    let antwoord = leg_vast(&mut mira, &id, "loonsanctie", &velden).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(antwoord.tekst.contains("id=\"weken-fout\"") && antwoord.tekst.contains("value=\"60\""));
    let velden = [("besluit_verzonden_op", "2026-11-02"), ("weken", "52"), ("tot_en_met", "2026-12-01")];
    let antwoord = leg_vast(&mut mira, &id, "loonsanctie", &velden).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(antwoord.tekst.contains("id=\"tot_en_met-fout\""), "{}", antwoord.tekst);
    assert!(!mira.get(&id).await.tekst.contains("Loonsanctie van 52 weken"));
}

#[tokio::test]
async fn een_tweede_vraagt_eerst_of_die_de_eerste_vervangt() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut sam = demo.als(SAM).await;
    let eerste = leg_vast(&mut sam, &id, "dienstverband_eindigt", &[("op", "2026-12-31")]).await;
    assert_eq!(eerste.status, StatusCode::SEE_OTHER);
    let adres = format!("{id}/rechtsfeiten?soort=dienstverband_eindigt");
    assert!(sam.get(&adres).await.tekst.contains("value=\"2026-12-31\""), "what stands there is filled in");
    let vraag = leg_vast(&mut sam, &id, "dienstverband_eindigt", &[("op", "2027-01-31")]).await;
    assert_eq!(vraag.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(vraag.tekst.contains("Dit komt ervoor in de plaats."), "{}", vraag.tekst);
    let velden = [("op", "2027-01-31"), ("toch", "ja")];
    let tweede = leg_vast(&mut sam, &id, "dienstverband_eindigt", &velden).await;
    assert_eq!(tweede.status, StatusCode::SEE_OTHER);
    let pagina = sam.get(&id).await.tekst;
    let kaart =
        pagina.split("UWV en einde dienstverband").nth(1).and_then(|rest| rest.split("</section>").next());
    let kaart = kaart.expect("a card");
    assert!(kaart.contains("31 januari 2027") && !kaart.contains("31 december 2026"), "{kaart}");
}

#[tokio::test]
async fn alleen_de_kant_van_de_werkgever_legt_dit_vast() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    for (email, mag) in [(SAM, true), (MIRA, true), (NOOR, false), (IRIS, false), (JORIS, false)] {
        let status = demo.als(email).await.get(&format!("{id}/rechtsfeiten")).await.status;
        assert_eq!(status, if mag { StatusCode::OK } else { StatusCode::FORBIDDEN }, "{email}");
    }
}
