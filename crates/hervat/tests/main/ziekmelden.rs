// SPDX-License-Identifier: EUPL-1.2
//! Reporting ill as the leidinggevende does it: what is refused keeps everything, what is accepted happens once.

use crate::bezoeker::{Antwoord, Bezoeker, Demo, MIRA, SAM};
use axum::http::StatusCode;

const BSN: &str = "111222333";

/// Lars recovered five days ago, Julia is ill; both belong to teams of the demo.
async fn formulier_van(bezoeker: &mut Bezoeker, lijst: &str) -> String {
    bezoeker.get(lijst).await.adres("/dienstverbanden/")
}

fn velden<'v>(extra: &[(&'v str, &'v str)]) -> Vec<(&'v str, &'v str)> {
    let mut velden = vec![
        ("eerste_ziektedag", "2026-11-23"),
        ("telefoon", "06 12345678"),
        ("verpleegadres", "thuis"),
        ("verwachte_duur", "onbekend"),
        ("lopende_afspraken", "bestelling van vrijdag"),
        ("vangnet", "nee"),
        ("arbeidsongeval", "nee"),
        ("verkeersongeval", "nee"),
    ];
    for (naam, waarde) in extra {
        velden.retain(|(ander, _)| ander != naam);
        velden.push((naam, waarde));
    }
    velden
}

/// Reports recovery today of the first person in Sam's list that is ill, and gives the form to report her ill again.
async fn hersteld(sam: &mut Bezoeker) -> (String, String) {
    let dossier = sam.get("/mensen").await.adres("/dossiers/");
    let kaal = dossier.split('?').next().unwrap_or(&dossier).to_owned();
    let pagina = sam.get(&format!("{kaal}/herstel")).await;
    let verwacht = verborgen(&pagina, "verwacht");
    let antwoord =
        sam.post(&format!("{kaal}/herstel"), &[("per", "2026-11-20"), ("verwacht", &verwacht)]).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    (formulier_van(sam, "/mensen").await, kaal)
}

#[track_caller]
fn verborgen(antwoord: &Antwoord, naam: &str) -> String {
    let na = antwoord.tekst.split(&format!("name=\"{naam}\" value=\"")).nth(1);
    na.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no hidden {naam}")).to_owned()
}

#[tokio::test]
async fn terugval_binnen_vier_weken_sluit_vanzelf_aan_en_wordt_uitgelegd() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, dossier) = hersteld(&mut sam).await;
    let antwoord = sam.post(&formulier, &velden(&[])).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    assert!(antwoord.naar().starts_with(&dossier), "the same dossier goes on");
    let pagina = sam.get(antwoord.naar()).await;
    assert!(pagina.tekst.contains("vier weken"), "the joining is explained");
}

#[tokio::test]
async fn twee_keer_verstuurd_is_een_keer_gemeld() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, _) = hersteld(&mut sam).await;
    let eerst = sam.post(&formulier, &velden(&[])).await;
    let kop = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    let nog_eens = sam.post(&formulier, &velden(&[])).await;
    let erna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    assert_eq!((eerst.status, nog_eens.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(kop.aantal, erna.aantal);
}

#[tokio::test]
async fn wat_niet_kan_wordt_geweigerd_en_alles_blijft_staan() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, _) = hersteld(&mut sam).await;
    for (dag, zin) in [
        ("2026-11-24", "toekomst"),
        ("2010-01-01", "dienstverband"),
        ("2026-10-01", "ziek"),
        ("31-11-2026", "dag"),
    ] {
        let antwoord = sam.post(&formulier, &velden(&[("eerste_ziektedag", dag)])).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{dag}");
        assert!(antwoord.tekst.contains(zin), "{dag}: no `{zin}`");
        for bewaard in [dag, "06 12345678", "bestelling van vrijdag"] {
            assert!(antwoord.tekst.contains(bewaard), "{dag}: `{bewaard}` is lost");
        }
    }
}

#[tokio::test]
async fn woorden_over_gezondheid_vragen_een_tweede_blik() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, _) = hersteld(&mut sam).await;
    let tekst = ("lopende_afspraken", "heeft griep, Kees doet de kassa");
    let antwoord = sam.post(&formulier, &velden(&[tekst])).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(antwoord.tekst.contains("heeft griep"), "the text is kept");
    let bevestigd = velden(&[tekst, ("lopende_afspraken_bevestigd", "ja")]);
    assert_eq!(sam.post(&formulier, &bevestigd).await.status, StatusCode::SEE_OTHER, "never a block");
}

#[tokio::test]
async fn alles_wat_niet_klopt_in_een_keer() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, _) = hersteld(&mut sam).await;
    let fout = [("eerste_ziektedag", "2026-11-30"), ("lopende_afspraken", "heeft griep")];
    let antwoord = sam.post(&formulier, &velden(&fout)).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(antwoord.tekst.contains("toekomst") && antwoord.tekst.contains("lopende_afspraken_bevestigd"));
}

#[tokio::test]
async fn een_bsn_wordt_gekeurd_verzegeld_en_nooit_getoond() {
    let demo = Demo::nieuw().await;
    let mut sam = demo.als(SAM).await;
    let (formulier, dossier) = hersteld(&mut sam).await;
    let fout = sam.post(&formulier, &velden(&[("bsn", "123456789")])).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!fout.tekst.contains("123456789"), "not even a wrong one comes back");
    let goed = sam.post(&formulier, &velden(&[("bsn", BSN)])).await;
    assert_eq!(goed.status, StatusCode::SEE_OTHER);
    let mut mira = demo.als(MIRA).await;
    for bezoeker in [&mut sam, &mut mira] {
        for pad in [dossier.clone(), format!("{dossier}/herstel"), formulier.clone()] {
            assert!(!bezoeker.get(&pad).await.tekst.contains(BSN), "{pad} shows it");
        }
    }
    assert!(
        !sam.get(&formulier).await.tekst.contains("name=\"bsn\""),
        "it is known, so it is not asked again"
    );
}

#[tokio::test]
async fn twee_mensen_tegelijk_de_tweede_ziet_dat_er_iets_veranderde() {
    let demo = Demo::nieuw().await;
    let (mut sam, mut mira) = (demo.als(SAM).await, demo.als(MIRA).await);
    let dossier = sam.get("/mensen").await.adres("/dossiers/");
    let pad = format!("{}/deels-herstel", dossier.split('?').next().unwrap_or(&dossier));
    let verwacht = verborgen(&sam.get(&pad).await, "verwacht");
    let velden =
        |percentage| [("per", "2026-11-23"), ("percentage", percentage), ("verwacht", verwacht.as_str())];
    assert_eq!(sam.post(&pad, &velden("80")).await.status, StatusCode::SEE_OTHER);
    let antwoord = mira.post(&pad, &velden("90")).await;
    assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(antwoord.tekst.contains("value=\"90\""), "what was typed is kept");
    assert_eq!(
        sam.post(&pad, &velden("80")).await.status,
        StatusCode::SEE_OTHER,
        "her own form twice acts once"
    );
}
