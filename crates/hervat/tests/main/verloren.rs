// SPDX-License-Identifier: EUPL-1.2
//! What goes wrong in between: nothing half is kept, and nothing typed is lost.

use crate::bezoeker::{Antwoord, Bezoeker, Demo, MIRA, formulier};
use axum::http::StatusCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Moment;

/// Ill for five weeks; her plan lies ready, the employer has signed it.
const AISHA: &str = "aisha@zonnewende.example";

async fn eigen_dossier(bezoeker: &mut Bezoeker) -> String {
    let adres = bezoeker.get("/vandaag").await.adres("/dossiers/");
    adres.split(['?', '/']).take(3).collect::<Vec<_>>().join("/")
}

/// The address to which the first form goes whose address ends so.
fn adres_van(antwoord: &Antwoord, einde: &str) -> String {
    let adressen = antwoord.tekst.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let gevonden = adressen
        .map(crate::bezoeker::ontsnapt)
        .find(|adres| adres.split('?').next().is_some_and(|a| a.ends_with(einde)));
    gevonden.unwrap_or_else(|| panic!("no form to {einde} in {}", antwoord.tekst))
}

#[tokio::test]
async fn valt_het_om_bij_het_ondertekenen_dan_is_er_niet_getekend() {
    let valt = Arc::new(AtomicBool::new(false));
    let aan = Arc::clone(&valt);
    let foutpunt = move |moment: Moment| match moment {
        Moment::VoorCommit if aan.load(Ordering::SeqCst) => Err("de stekker eruit".to_owned()),
        Moment::VoorCommit | Moment::VoorKopbestand => Ok(()),
    };
    let demo = Demo::met(|store| store.met_foutpunt(Arc::new(foutpunt))).await;
    let mut aisha = demo.als(AISHA).await;
    let dossier = eigen_dossier(&mut aisha).await;
    let pad = format!("{dossier}/plan/versies/1");
    let pagina = aisha.get(&pad).await;
    let adres = adres_van(&pagina, "/handtekening");
    let velden = formulier(&pagina.tekst, &adres);
    let stand = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");

    valt.store(true, Ordering::SeqCst);
    let antwoord = aisha.post_lijst(&adres, &velden).await;
    assert_eq!(antwoord.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(antwoord.tekst.contains("Wat je typte is hier niet bewaard."), "it says what to do");
    valt.store(false, Ordering::SeqCst);
    let daarna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    assert_eq!(stand, daarna, "nothing was written");
    assert!(aisha.get(&pad).await.tekst.contains("/handtekening"), "she can still sign");

    let gelukt = aisha.post_lijst(&adres, &velden).await;
    assert_eq!(gelukt.status, StatusCode::SEE_OTHER, "{}", gelukt.tekst);
    let getekend = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    assert!(getekend.aantal > stand.aantal);
    let nog_eens = aisha.post_lijst(&adres, &velden).await;
    assert!(nog_eens.status.is_redirection(), "sent twice, signed once: {}", nog_eens.tekst);
    let erna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    assert_eq!(erna, getekend);
}

/// Both typed in the same part; the second sees both texts and decides.
#[tokio::test]
async fn van_twee_mensen_in_een_deel_van_het_plan_gaat_geen_woord_verloren() {
    let demo = Demo::nieuw().await;
    let (mut aisha, mut mira) = (demo.als(AISHA).await, demo.als(MIRA).await);
    let pad = format!("{}/plan/stappen", eigen_dossier(&mut aisha).await);
    let begin = aisha.get(&pad).await;
    let (van_aisha, van_mira) = ("Eerst twee ochtenden inpakken.", "Daarna een week achter de kassa.");
    let vul = |antwoord: &Antwoord, tekst: &str| {
        let mut velden = formulier(&antwoord.tekst, &pad);
        velden.zet("stappen", tekst);
        velden
    };
    let begin_van_mira = mira.get(&pad).await;
    let (eerste, tweede) = (vul(&begin, van_aisha), vul(&begin_van_mira, van_mira));
    assert!(aisha.post_lijst(&pad, &eerste).await.status.is_redirection());

    // The script of the second says so in one line, and leaves the rest to her.
    let stil: Vec<_> = tweede.0.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
    let stil = mira.stil(&pad, &stil).await;
    assert_eq!(stil.status, StatusCode::CONFLICT);
    assert!(stil.tekst.starts_with("{\"melding\":\"Nog niet bewaard: dit is ook elders"), "{}", stil.tekst);
    let botsing = mira.post_lijst(&pad, &tweede).await;
    assert_eq!(botsing.status, StatusCode::CONFLICT);
    assert!(botsing.tekst.contains(van_aisha) && botsing.tekst.contains(van_mira), "{}", botsing.tekst);
    assert!(!botsing.tekst.contains("data-bewaar"), "nothing is saved until she decides");
    assert!(aisha.get(&pad).await.tekst.contains(van_aisha), "and nothing was");

    let besluit = formulier(&botsing.tekst, &pad);
    let samen = format!("{van_aisha} {van_mira}");
    let mut besloten = besluit;
    besloten.zet("stappen", &samen);
    assert!(mira.post_lijst(&pad, &besloten).await.status.is_redirection());
    assert!(aisha.get(&pad).await.tekst.contains(&samen));
    // An answer that got lost is asked for once more: the same words are no conflict.
    assert!(mira.post_lijst(&pad, &besloten).await.status.is_redirection());
}
