// SPDX-License-Identifier: EUPL-1.2
//! What somebody types in a form that ends something is kept for them alone, until they sent it.

use crate::bezoeker::{Bezoeker, Demo, MIRA, SAM, formulier};
use crate::geparkeerd::straks;
use crate::probleemanalyse::dossier;
use axum::http::StatusCode;

const DAAN: &str = "Daan Visser";
const VAN_DAAN: &str = "daan@zonnewende.example";
const AISHA: &str = "Aïsha Benali";
const VAN_AISHA: &str = "aisha@zonnewende.example";

/// Saves as the script does; answers the version.
async fn stil(wie: &mut Bezoeker, pad: &str, velden: &[(&str, &str)]) -> String {
    let antwoord = wie.stil(pad, velden).await;
    assert_eq!(antwoord.status, StatusCode::OK, "{pad}: {}", antwoord.tekst);
    let versie = antwoord.tekst.split("\"versie\":").nth(1).and_then(|rest| rest.split([',', '}']).next());
    versie.expect("a version").to_owned()
}

/// Sends a form of a page as it stands there.
async fn verstuur(wie: &mut Bezoeker, pagina: &str, naar: &str) -> (StatusCode, String) {
    let velden = formulier(&wie.get(pagina).await.tekst, naar);
    let antwoord = wie.post_lijst(naar, &velden).await;
    (antwoord.status, antwoord.tekst)
}

#[tokio::test]
async fn de_reden_van_een_bijstelling_wacht_op_wie_haar_typte() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, "Noor van Dalen").await);
    let bijstellen = format!("{plan}/bijstellen");
    let (mut sam, mut mira) = (demo.als(SAM).await, demo.als(MIRA).await);
    let mut stappen = formulier(&sam.get(&format!("{plan}/stappen")).await.tekst, &format!("{plan}/stappen"));
    stappen.zet("stappen", "Nu hele dagen.");
    sam.post_lijst(&format!("{plan}/stappen"), &stappen).await;
    let klad = format!("{bijstellen}/klad");
    assert!(sam.get(&bijstellen).await.tekst.contains(&format!("data-bewaar=\"{klad}\"")));
    let versie = stil(&mut sam, &klad, &[("versie", "0"), ("reden", "Het gaat be")]).await;
    stil(&mut sam, &klad, &[("versie", &versie), ("reden", "Het gaat beter.")]).await;
    assert!(sam.get(&bijstellen).await.tekst.contains(">Het gaat beter.</textarea>"));
    assert!(!mira.get(&bijstellen).await.tekst.contains("Het gaat beter."), "not even a colleague reads it");

    // In another tab the same person typed something else: neither overwrites the other.
    let botst = sam.stil(&klad, &[("versie", "0"), ("reden", "Iets anders.")]).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(botst.tekst.contains("in een ander tabblad"), "{}", botst.tekst);
    let blad = sam.post(&klad, &[("versie", "0"), ("reden", "Iets anders.")]).await;
    assert_eq!(blad.status, StatusCode::CONFLICT);
    assert!(blad.tekst.contains(">Iets anders.</textarea>"));
    assert!(sam.get(&bijstellen).await.tekst.contains(">Het gaat beter.</textarea>"));

    let (status, tekst) = verstuur(&mut sam, &bijstellen, &bijstellen).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{tekst}");
    assert!(sam.get(&format!("{plan}/versies/3")).await.tekst.contains("Het gaat beter."));
    assert!(!sam.get(&bijstellen).await.tekst.contains("Het gaat beter.</textarea>"), "sent is sent");
}

#[tokio::test]
async fn de_reden_om_niet_te_tekenen_blijft_tot_er_getekend_of_geweigerd_is() {
    let demo = Demo::nieuw().await;
    let versie = format!("{}/plan/versies/1", dossier(&demo, AISHA).await);
    let (weigering, klad) = (format!("{versie}/weigering"), format!("{versie}/weigering/klad"));
    let (mut aisha, mut sam) = (demo.als(VAN_AISHA).await, demo.als(SAM).await);
    stil(&mut aisha, &klad, &[("versie", "0"), ("reden", "De uren gaan te snel.")]).await;
    assert!(aisha.get(&versie).await.tekst.contains(">De uren gaan te snel.</textarea>"));
    let van_sam = sam.get(&versie).await;
    assert!(van_sam.status == StatusCode::OK && !van_sam.tekst.contains("te snel"));
    // A signature that is refused leaves the reason where it was.
    let verouderd = [("hash", "0"), ("verwacht", "1")];
    let niet = aisha.post(&format!("{versie}/handtekening"), &verouderd).await;
    assert_eq!(niet.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(niet.tekst.contains(">De uren gaan te snel.</textarea>"));
    let (status, tekst) = verstuur(&mut aisha, &versie, &weigering).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{tekst}");
    assert!(sam.get(&versie).await.tekst.contains("De uren gaan te snel."), "now it was said");
    let nog = demo.als(MIRA).await.stil(&klad, &[("versie", "0"), ("reden", "x")]).await;
    assert_eq!(nog.status, StatusCode::FORBIDDEN, "who may not sign has nothing to refuse");
}

#[tokio::test]
async fn een_voorstel_en_een_afwijzing_worden_elk_apart_bewaard() {
    let demo = Demo::nieuw().await;
    let pagina = format!("{}/plan/casemanager", dossier(&demo, DAAN).await);
    let weigering = format!("{pagina}/weigering");
    let mut daan = demo.als(VAN_DAAN).await;
    let ander = [("versie", "0"), ("naam", "Omar El Idrissi"), ("functie", "buurman")];
    stil(&mut daan, &format!("{pagina}/klad"), &ander).await;
    let reden = [("versie", "0"), ("voorstel", "1"), ("reden", "Ik ken haar niet.")];
    stil(&mut daan, &format!("{weigering}/klad"), &reden).await;
    let tekst = daan.get(&pagina).await.tekst;
    assert!(tekst.contains("value=\"Omar El Idrissi\"") && tekst.contains(">Ik ken haar niet.</textarea>"));
    assert_eq!(tekst.matches("<details open>").count(), 2, "what was typed is in sight");
    // A refusal that fails leaves the proposal as it was.
    let mut leeg = formulier(&tekst, &weigering);
    leeg.zet("reden", " ");
    let fout = daan.post_lijst(&weigering, &leeg).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.tekst.contains("value=\"Omar El Idrissi\""));
    let (status, tekst) = verstuur(&mut daan, &pagina, &weigering).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{tekst}");
    let tekst = daan.get(&pagina).await.tekst;
    assert!(tekst.contains("value=\"Omar El Idrissi\""), "the proposal was not sent yet");
    let (status, tekst) = verstuur(&mut daan, &pagina, &pagina).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{tekst}");
    assert!(!daan.get(&pagina).await.tekst.contains("value=\"Omar El Idrissi\""));
}

#[tokio::test]
async fn wat_het_script_na_de_sessie_stuurde_komt_terug_in_het_formulier() {
    let demo = Demo::nieuw().await;
    let versie = format!("{}/plan/versies/1", dossier(&demo, AISHA).await);
    let klad = format!("{versie}/weigering/klad");
    let mut aisha = demo.als(VAN_AISHA).await;
    aisha.router_van(demo.router_op(straks()));
    let velden = [
        ("versie", "0"),
        ("hash", "00"),
        ("verwacht", "1"),
        ("reden", "De uren gaan te snel."),
        ("blad", "a"),
    ];
    assert_eq!(aisha.stil(&klad, &velden).await.status, StatusCode::UNAUTHORIZED);
    aisha.log_in(VAN_AISHA, crate::bezoeker::WACHTWOORD).await;
    let waar = aisha.get("/geparkeerd").await.adres("/geparkeerd/");
    let pagina = aisha.get(&waar).await.tekst;
    let adres = format!("{klad}?geparkeerd={}", waar.trim_start_matches("/geparkeerd/"));
    let gestuurd = aisha.post_lijst(&adres, &formulier(&pagina, &adres)).await;
    assert_eq!(gestuurd.naar(), versie, "{}", gestuurd.tekst);
    let tekst = aisha.get(&versie).await.tekst;
    assert!(tekst.contains(">De uren gaan te snel.</textarea>"), "nothing was refused: it only stands there");
    assert_eq!(aisha.get(&waar).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn wie_weigert_haalt_niet_weg_wat_in_een_ander_tabblad_bewaard_werd() {
    let demo = Demo::nieuw().await;
    let pagina = format!("{}/plan/casemanager", dossier(&demo, DAAN).await);
    let mut daan = demo.als(VAN_DAAN).await;
    let klad = format!("{pagina}/klad");
    let versie = stil(&mut daan, &klad, &[("versie", "0"), ("naam", "Omar")]).await;
    let mut oud = formulier(&daan.get(&pagina).await.tekst, &pagina);
    stil(&mut daan, &klad, &[("versie", &versie), ("naam", "Omar en meer")]).await;

    // Shown again with faults, the form still names its own version: the script must not save over the other.
    oud.zet("naam", " ");
    let fout = daan.post_lijst(&pagina, &oud).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.tekst.contains(&format!("name=\"versie\" value=\"{versie}\"")), "{}", fout.tekst);
    let botst = daan.stil(&klad, &[("versie", &versie), ("naam", "Iets anders")]).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);

    oud.zet("naam", "Omar");
    assert_eq!(daan.post_lijst(&pagina, &oud).await.status, StatusCode::SEE_OTHER);
    assert!(daan.get(&pagina).await.tekst.contains("value=\"Omar en meer\""), "what was not sent stays");
}

#[tokio::test]
async fn een_klad_hoort_bij_een_versie_die_open_staat() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, AISHA).await);
    let mut aisha = demo.als(VAN_AISHA).await;
    let velden = [("versie", "0"), ("reden", "De uren.")];
    let nergens = aisha.stil(&format!("{plan}/versies/999/weigering/klad"), &velden).await;
    assert_eq!(nergens.status, StatusCode::NOT_FOUND);
    let pagina = format!("{}/plan/casemanager", dossier(&demo, DAAN).await);
    let ander = [("versie", "0"), ("voorstel", "999"), ("reden", "Ik ken haar niet.")];
    let nergens = demo.als(VAN_DAAN).await.stil(&format!("{pagina}/weigering/klad"), &ander).await;
    assert_eq!(nergens.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn de_lengte_telt_zonder_het_wit_eromheen() {
    let demo = Demo::nieuw().await;
    let klad = format!("{}/plan/versies/1/weigering/klad", dossier(&demo, AISHA).await);
    let mut aisha = demo.als(VAN_AISHA).await;
    let vol = "a".repeat(usize::try_from(::dossier::plan::HOOGSTENS_TEKENS).expect("fits"));
    let versie = stil(&mut aisha, &klad, &[("versie", "0"), ("reden", &format!("{vol} \r\n "))]).await;
    let te_lang = aisha.stil(&klad, &[("versie", &versie), ("reden", &format!("{vol}a"))]).await;
    assert_eq!(te_lang.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(te_lang.tekst.contains("Maak het korter"), "{}", te_lang.tekst);
}
