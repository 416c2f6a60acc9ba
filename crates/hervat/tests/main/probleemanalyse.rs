// SPDX-License-Identifier: EUPL-1.2
//! The doctor writes, previews and sends; the employer reads only what it may; nothing half is stored.

use crate::bezoeker::{Bezoeker, Demo, IRIS, JORIS, MIRA, SAM, verborgen};
use axum::http::StatusCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Moment;

/// A word that stands nowhere else.
const KANARIE: &str = "Zwaluwstaart";
/// The leidinggevende of the bakery.
const LOTTE: &str = "lotte@zonnewende.example";
/// Ill for weeks, and nobody wrote a probleemanalyse yet.
const TOM: &str = "Tom de Boer";
const VAN_TOM: &str = "tom@zonnewende.example";

/// The address of somebody's dossier.
pub(crate) async fn dossier(demo: &Demo, naam: &str) -> String {
    let regels = demo.dossiers().await;
    let regel = regels.into_iter().find(|regel| regel.naam == naam).expect("ill");
    format!("/dossiers/{}", regel.dossier)
}

async fn van_tom(demo: &Demo) -> String {
    dossier(demo, TOM).await
}

/// What the page of the draft sends along unseen, with these fields.
async fn velden(arts: &mut Bezoeker, pad: &str, getypt: &[(&str, &str)]) -> Vec<(String, String)> {
    let pagina = arts.get(pad).await;
    assert_eq!(pagina.status, StatusCode::OK);
    let mut velden = verborgen(&pagina.tekst, pad);
    velden.extend(getypt.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())));
    velden
}

fn los(velden: &[(String, String)]) -> Vec<(&str, &str)> {
    velden.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect()
}

/// Enough to send.
const HEEL: &[(&str, &str)] = &[
    ("mogelijkheden", "ja"),
    ("verwachte_duur", "tot_drie_maanden"),
    ("mate", "60"),
    ("dynamische_handelingen_mogelijkheden", "Lopen en staan, afgewisseld."),
    ("grens_van_1", "2026-11-23"),
    ("grens_uren_per_dag_1", "4"),
    ("advies", "Begin rustig, met licht werk."),
    ("klachten_en_beperkingen", "Zwaluwstaart links."),
    ("prognose", "Zwaluwstaart gaat over."),
];

async fn schrijf(arts: &mut Bezoeker, pad: &str) -> String {
    let concept = format!("{pad}/probleemanalyse/concept");
    let mut velden = velden(arts, &concept, HEEL).await;
    velden.push(("naar".into(), "voorbeeld".into()));
    let antwoord = arts.post(&concept, &los(&velden)).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    assert_eq!(antwoord.naar(), format!("{concept}/voorbeeld"));
    antwoord.naar().to_owned()
}

async fn verstuur(arts: &mut Bezoeker, voorbeeld: &str) -> Vec<(String, String)> {
    let pagina = arts.get(voorbeeld).await;
    assert_eq!(pagina.status, StatusCode::OK);
    let velden = verborgen(&pagina.tekst, voorbeeld);
    let verstuurd = arts.post(voorbeeld, &los(&velden)).await;
    assert_eq!(verstuurd.status, StatusCode::SEE_OTHER, "{}", verstuurd.tekst);
    velden
}

/// The text of the page itself, without its frame.
fn hoofdtekst(tekst: &str) -> &str {
    tekst.split("<main").nth(1).unwrap_or_default()
}

#[tokio::test]
async fn van_concept_tot_wat_de_werkgever_leest() {
    let demo = Demo::nieuw().await;
    let (mut iris, mut lotte, mut tom) =
        (demo.als(IRIS).await, demo.als(LOTTE).await, demo.als(VAN_TOM).await);
    let pad = van_tom(&demo).await;
    let dossier = iris.get(&pad).await;
    assert!(dossier.tekst.contains("Probleemanalyse schrijven"), "the button of the doctor");
    let voorbeeld = schrijf(&mut iris, &pad).await;
    let vooraf = iris.get(&voorbeeld).await.tekst;
    assert!(hoofdtekst(&vooraf).contains("Begin rustig") && !hoofdtekst(&vooraf).contains(KANARIE));
    verstuur(&mut iris, &voorbeeld).await;
    let leest = |deel: &str| format!("{pad}/{deel}");
    let werkgever = lotte.get(&leest("probleemanalyse")).await;
    assert_eq!(werkgever.status, StatusCode::OK);
    let stuk = |tekst: &str| {
        let begin = tekst.find("<div class=\"functioneel\">").expect("the functional part");
        tekst[begin..].split("</div>\n").next().unwrap_or_default().to_owned()
    };
    assert_eq!(stuk(&werkgever.tekst), stuk(&vooraf), "read as previewed");
    assert!(!werkgever.tekst.contains(KANARIE));
    let werknemer = tom.get(&leest("medisch")).await;
    assert!(werknemer.tekst.contains("Zwaluwstaart gaat over.") && werknemer.tekst.contains("Iris Vermeer"));
    assert_eq!(lotte.get(&leest("medisch")).await.status, StatusCode::FORBIDDEN);
    let pdf = lotte.get(&leest("probleemanalyse/1/pdf")).await;
    assert_eq!((pdf.status, &pdf.kop["content-type"]), (StatusCode::OK, &"application/pdf".parse().unwrap()));
    assert_eq!(tom.get(&leest("medisch/pdf")).await.status, StatusCode::OK);
    assert_eq!(lotte.get(&leest("medisch/pdf")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(lotte.get(&leest("probleemanalyse/2/pdf")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn de_termijn_schuift_en_de_werkgever_hoort_wat_er_nu_komt() {
    let demo = Demo::nieuw().await;
    let (mut iris, mut lotte) = (demo.als(IRIS).await, demo.als(LOTTE).await);
    let pad = van_tom(&demo).await;
    let voorbeeld = schrijf(&mut iris, &pad).await;
    verstuur(&mut iris, &voorbeeld).await;
    let tekst = lotte.get(&format!("{pad}/probleemanalyse")).await.tekst;
    assert!(tekst.contains("plan van aanpak: uiterlijk maandag 7 december 2026 (week 50)"), "{tekst}");
    assert!(lotte.get(&pad).await.tekst.contains("Er zijn mogelijkheden om te werken."));
}

#[tokio::test]
async fn van_een_concept_weet_niemand_anders() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = van_tom(&demo).await;
    schrijf(&mut iris, &pad).await;
    for email in [LOTTE, MIRA, VAN_TOM] {
        let mut bezoeker = demo.als(email).await;
        for deel in ["probleemanalyse/concept", "probleemanalyse/concept/voorbeeld"] {
            let antwoord = bezoeker.get(&format!("{pad}/{deel}")).await;
            assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{email} {deel}");
        }
        let open = ["", "/probleemanalyse"].map(|deel| format!("{pad}{deel}"));
        for adres in open {
            let tekst = bezoeker.get(&adres).await.tekst;
            assert!(!tekst.contains("Begin rustig") && !tekst.contains("oncept"), "{email} {adres}");
        }
    }
    let mut sam = demo.als(SAM).await;
    assert_eq!(sam.get(&format!("{pad}/probleemanalyse/concept")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn twee_keer_versturen_is_een_keer() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = van_tom(&demo).await;
    let voorbeeld = schrijf(&mut iris, &pad).await;
    let velden = verstuur(&mut iris, &voorbeeld).await;
    let kop = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head").aantal;
    let nog_eens = iris.post(&voorbeeld, &los(&velden)).await;
    assert_eq!(nog_eens.status, StatusCode::SEE_OTHER);
    let erna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head").aantal;
    assert_eq!(kop, erna, "nothing was written the second time");
}

#[tokio::test]
async fn valt_het_om_voor_het_vast_is_dan_is_er_niets_verstuurd() {
    let valt = Arc::new(AtomicBool::new(false));
    let vraag = Arc::clone(&valt);
    let foutpunt = move |moment| match moment {
        Moment::VoorCommit if vraag.load(Ordering::SeqCst) => Err("test".to_owned()),
        Moment::VoorCommit | Moment::VoorKopbestand => Ok(()),
    };
    let demo = Demo::met(|store| store.met_foutpunt(Arc::new(foutpunt))).await;
    let (mut iris, mut tom) = (demo.als(IRIS).await, demo.als(VAN_TOM).await);
    let pad = van_tom(&demo).await;
    let voorbeeld = schrijf(&mut iris, &pad).await;
    let velden = verborgen(&iris.get(&voorbeeld).await.tekst, &voorbeeld);
    valt.store(true, Ordering::SeqCst);
    assert_eq!(iris.post(&voorbeeld, &los(&velden)).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    valt.store(false, Ordering::SeqCst);
    assert!(!tom.get(&format!("{pad}/medisch")).await.tekst.contains(KANARIE));
    assert!(!tom.get(&format!("{pad}/probleemanalyse")).await.tekst.contains("Begin rustig"));
    let opnieuw = iris.post(&voorbeeld, &los(&velden)).await;
    assert_eq!(opnieuw.status, StatusCode::SEE_OTHER, "the draft is still there, and goes now");
    assert!(tom.get(&format!("{pad}/medisch")).await.tekst.contains(KANARIE));
}

#[tokio::test]
async fn een_bijstelling_begint_bij_wat_er_was_en_laat_zien_wat_veranderde() {
    let demo = Demo::nieuw().await;
    let (mut iris, mut lotte) = (demo.als(IRIS).await, demo.als(LOTTE).await);
    let pad = van_tom(&demo).await;
    let voorbeeld = schrijf(&mut iris, &pad).await;
    verstuur(&mut iris, &voorbeeld).await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let pagina = iris.get(&concept).await.tekst;
    assert!(pagina.contains("Zwaluwstaart gaat over.") && pagina.contains("Begin rustig"), "{pagina}");
    let mut velden = verborgen(&pagina, &concept);
    let anders = HEEL.iter().map(|(naam, waarde)| match *naam {
        "mate" => ("mate", "40"),
        naam => (naam, *waarde),
    });
    velden.extend(anders.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned())));
    velden.push(("naar".into(), "voorbeeld".into()));
    let zonder_reden = iris.post(&concept, &los(&velden)).await;
    assert_eq!(zonder_reden.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zonder_reden.tekst.contains("Zeg wat er veranderd is"));
    let mut velden = verborgen(&zonder_reden.tekst, &concept);
    velden.extend(HEEL.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())));
    velden.retain(|(naam, _)| naam != "mate");
    velden.extend(
        [("mate", "40"), ("reden", "Het gaat beter."), ("naar", "voorbeeld")]
            .map(|(n, w)| (n.to_owned(), w.to_owned())),
    );
    assert_eq!(iris.post(&concept, &los(&velden)).await.status, StatusCode::SEE_OTHER);
    verstuur(&mut iris, &voorbeeld).await;
    let tekst = lotte.get(&format!("{pad}/probleemanalyse")).await.tekst;
    assert!(tekst.contains("versie 2") && tekst.contains("Het gaat beter."));
    assert!(tekst.contains("<del class=\"vrij\">60 procent"), "{tekst}");
    assert!(tekst.contains("Eerdere versies"));
}

#[tokio::test]
async fn woorden_over_gezondheid_vragen_een_bevestiging_en_houden_niets_tegen() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = van_tom(&demo).await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let griep: Vec<_> = HEEL.iter().filter(|(naam, _)| *naam != "advies").copied().collect();
    let mut velden = velden(&mut iris, &concept, &griep).await;
    velden.push(("advies".into(), "Door de griep rustig aan.".into()));
    velden.push(("naar".into(), "voorbeeld".into()));
    let voorbeeld = iris.post(&concept, &los(&velden)).await.naar().to_owned();
    let pagina = iris.get(&voorbeeld).await.tekst;
    assert!(pagina.contains("“griep”") && pagina.contains("woorden_bevestigd"));
    let mut velden = verborgen(&pagina, &voorbeeld);
    assert_eq!(iris.post(&voorbeeld, &los(&velden)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    velden.push(("woorden_bevestigd".into(), "ja".into()));
    assert_eq!(iris.post(&voorbeeld, &los(&velden)).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn een_half_concept_wordt_bewaard_en_niet_verstuurd() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = van_tom(&demo).await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let half = velden(&mut iris, &concept, &[("mate", "heel veel"), ("prognose", KANARIE)]).await;
    assert_eq!(iris.post(&concept, &los(&half)).await.status, StatusCode::SEE_OTHER);
    let terug = iris.get(&concept).await.tekst;
    assert!(terug.contains("heel veel") && terug.contains(KANARIE), "also what cannot be read stays");
    let mut verder = verborgen(&terug, &concept);
    verder.extend(
        [("mate", "heel veel"), ("prognose", KANARIE), ("naar", "voorbeeld")]
            .map(|(n, w)| (n.to_owned(), w.to_owned())),
    );
    let geweigerd = iris.post(&concept, &los(&verder)).await;
    assert_eq!(geweigerd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(geweigerd.tekst.contains("heel veel") && geweigerd.tekst.contains("van 0 tot en met 100"));
    assert_eq!(
        iris.get(&format!("{concept}/voorbeeld")).await.naar(),
        concept,
        "not whole: back to the draft"
    );
}

#[tokio::test]
async fn twee_vensters_verliezen_geen_van_beide_een_woord() {
    let demo = Demo::nieuw().await;
    let (mut een, mut twee) = (demo.als(IRIS).await, demo.als(IRIS).await);
    let pad = van_tom(&demo).await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let van_een = velden(&mut een, &concept, &[("advies", "Eerst dit.")]).await;
    let van_twee = velden(&mut twee, &concept, &[("advies", "Nee, dat.")]).await;
    assert_eq!(een.post(&concept, &los(&van_een)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        een.post(&concept, &los(&van_een)).await.status,
        StatusCode::SEE_OTHER,
        "the same again is saved"
    );
    let botst = twee.post(&concept, &los(&van_twee)).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(
        botst.tekst.contains("Eerst dit.")
            && botst.tekst.contains("Nee, dat.")
            && !botst.tekst.contains("data-bewaar>")
    );
    let stil = twee.stil(&concept, &los(&van_twee)).await;
    assert_eq!((stil.status, stil.tekst.contains("melding")), (StatusCode::CONFLICT, true));
    let mut gekozen = verborgen(&botst.tekst, &concept);
    gekozen.push(("advies".into(), "Nee, dat.".into()));
    assert_eq!(twee.post(&concept, &los(&gekozen)).await.status, StatusCode::SEE_OTHER);
    assert!(een.get(&concept).await.tekst.contains("Nee, dat."));
}

#[tokio::test]
async fn het_script_bewaart_steeds_verder_op_wat_het_zelf_bewaarde() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = van_tom(&demo).await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let mut velden = velden(&mut iris, &concept, &[("prognose", "a"), ("advies", "b")]).await;
    for tekst in ["ab", "abc", "abcd"] {
        for (naam, waarde) in velden.iter_mut().filter(|(naam, _)| naam == "prognose" || naam == "advies") {
            *waarde = format!("{naam} {tekst}");
        }
        let antwoord = iris.stil(&concept, &los(&velden)).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{tekst}: {}", antwoord.tekst);
        let rest = antwoord.tekst.split("\"versie\":").nth(1).expect("a version");
        let versie: String = rest.chars().take_while(char::is_ascii_digit).collect();
        for (_, waarde) in velden.iter_mut().filter(|(naam, _)| naam == "versie") {
            waarde.clone_from(&versie);
        }
    }
    assert!(iris.get(&concept).await.tekst.contains("prognose abcd"));
}

#[tokio::test]
async fn een_coach_ziet_de_grenzen_en_niet_de_rest() {
    let demo = Demo::nieuw().await;
    let mut iris = demo.als(IRIS).await;
    let pad = dossier(&demo, "Daan Visser").await;
    let concept = format!("{pad}/probleemanalyse/concept");
    let pagina = iris.get(&concept).await.tekst;
    let mut velden = verborgen(&pagina, &concept);
    velden.extend(HEEL.iter().map(|(n, w)| ((*n).to_owned(), (*w).to_owned())));
    velden.extend(
        [("reden", "Begonnen in Hervat."), ("naar", "voorbeeld")].map(|(n, w)| (n.to_owned(), w.to_owned())),
    );
    let voorbeeld = iris.post(&concept, &los(&velden)).await.naar().to_owned();
    verstuur(&mut iris, &voorbeeld).await;
    let mut joris = demo.als(JORIS).await;
    let tekst = joris.get(&pad).await.tekst;
    assert!(tekst.contains("hoogstens 4 uur per dag"));
    assert!(!tekst.contains("Begin rustig") && !tekst.contains(KANARIE));
    assert_eq!(joris.get(&format!("{pad}/probleemanalyse")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn wie_op_een_probleemanalyse_wacht_staat_bovenaan_het_spreekuur() {
    let demo = Demo::nieuw().await;
    let tekst = demo.als(IRIS).await.get("/spreekuur").await.tekst;
    let plaats = |naam: &str| tekst.find(naam).unwrap_or(usize::MAX);
    let wacht =
        tekst.find("probleemanalyse was uiterlijk").or_else(|| tekst.find("probleemanalyse uiterlijk"));
    assert!(wacht.is_some() && plaats(TOM) < plaats("Noor van Dalen"), "{tekst}");
    assert_eq!(tekst.matches(TOM).count(), 2, "once, with the name on its button");
}
