// SPDX-License-Identifier: EUPL-1.2
//! Facts of UWV, of a return to work and of the employment, recorded and withdrawn by the employer's side of the demo.

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
    assert!(vraag.tekst.contains("Wat je nu vastlegt, komt ervoor in de plaats."), "{}", vraag.tekst);
    let velden = [("op", "2027-01-31"), ("toch", "ja")];
    let tweede = leg_vast(&mut sam, &id, "dienstverband_eindigt", &velden).await;
    assert_eq!(tweede.status, StatusCode::SEE_OTHER);
    let pagina = sam.get(&id).await.tekst;
    let kaart = pagina
        .split("<h2>UWV, werk en dienstverband</h2>")
        .nth(1)
        .and_then(|rest| rest.split("</section>").next());
    let kaart = kaart.expect("a card");
    assert!(kaart.contains("31 januari 2027") && !kaart.contains("31 december 2026"), "{kaart}");
}

#[tokio::test]
async fn wat_op_een_loonsanctie_volgt_staat_er_pas_daarna() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut mira = demo.als(MIRA).await;
    let keuzes = mira.get(&format!("{id}/rechtsfeiten")).await.tekst;
    assert!(keuzes.contains("soort=loonsanctie") && !keuzes.contains("soort=bezwaar_loonsanctie"));
    let velden = [("besluit_verzonden_op", "2026-11-02"), ("weken", "52")];
    let antwoord = leg_vast(&mut mira, &id, "loonsanctie", &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let te_vroeg = leg_vast(&mut mira, &id, "bezwaar_loonsanctie", &[("op", "2026-11-01")]).await;
    assert_eq!(te_vroeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(te_vroeg.tekst.contains("id=\"op-fout\""), "{}", te_vroeg.tekst);
    let op_tijd = leg_vast(&mut mira, &id, "bezwaar_loonsanctie", &[("op", "2026-11-10")]).await;
    assert_eq!(op_tijd.status, StatusCode::SEE_OTHER, "{}", op_tijd.tekst);
    let gemeld = leg_vast(&mut mira, &id, "tekortkoming_gemeld", &[("gemeld_op", "2026-11-16")]).await;
    assert_eq!(gemeld.status, StatusCode::SEE_OTHER, "{}", gemeld.tekst);
    let pagina = mira.get(&id).await.tekst;
    assert!(pagina.contains("Bezwaar gemaakt tegen de loonsanctie op 10 november 2026."));
    assert!(pagina.contains("Op 16 november 2026 aan UWV gemeld dat de tekortkoming is hersteld."));
    // What UWV then says of it is asked with the day of the report filled in.
    let antwoord = mira.get(&format!("{id}/rechtsfeiten?soort=tekortkoming_hersteld")).await.tekst;
    assert!(antwoord.contains("value=\"2026-11-16\""), "{antwoord}");
}

#[tokio::test]
async fn een_terugkeer_in_zicht_en_ander_werk_staan_bij_hun_eigen_veld() {
    let demo = Demo::nieuw().await;
    let id = dossier(&demo, VAN_NOOR).await;
    let mut sam = demo.als(SAM).await;
    let antwoord = leg_vast(&mut sam, &id, "tweede_spoor_niet_nodig", &[("op", "2026-11-16")]).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    let pagina = sam.get(antwoord.naar()).await.tekst;
    assert!(pagina.contains("Tweede spoor niet nodig, vastgesteld op 16 november 2026"), "{pagina}");
    let vooruit = leg_vast(&mut sam, &id, "bedongen_arbeid_gewijzigd", &[("per", "2027-03-01")]).await;
    assert_eq!(vooruit.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(vooruit.tekst.contains("id=\"per-fout\"") && vooruit.tekst.contains("value=\"2027-03-01\""));
    let aow = leg_vast(&mut sam, &id, "aow_leeftijd", &[("op", "2031-02-14")]).await;
    assert_eq!(aow.status, StatusCode::SEE_OTHER, "a day ahead: {}", aow.tekst);
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
