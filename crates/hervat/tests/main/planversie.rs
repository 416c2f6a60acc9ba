// SPDX-License-Identifier: EUPL-1.2
//! A version of the plan van aanpak, on its page and on paper: what was known when it was laid ready stays, and the
//! burgerservicenummer stands on one copy only.

use crate::bezoeker::{Bezoeker, Demo, IRIS, JORIS, MIRA, NOOR, SAM, VANDAAG, WACHTWOORD};
use crate::plan::{AISHA, DAAN, LOTTE, VAN_AISHA, VAN_DAAN, activiteit, bewaar, bied_aan, teken, vul_in};
use crate::probleemanalyse::dossier;
use axum::http::{StatusCode, header};
use dossier::gebeurtenis::ProbleemanalyseVastgesteld;
use dossier::plan::Einddoelsoort;
use dossier::probleemanalyse::{Probleemanalyse, Urengrens};
use dossier::{Gebeurtenis, Hoedanigheid, Lade};
use hervat::klok::Klok;
use hervat::zaak::lees_dossier;
use store::{Regel, Toevoeging};

/// The doctor of the bakery says for Daan how many hours are possible.
async fn grenzen(demo: &Demo, wie: &str, reden: &str, grens: Urengrens) {
    let regel = demo.dossiers().await.into_iter().find(|regel| regel.naam == wie).expect("a dossier");
    let mut tx = demo.app.store().begin().await.expect("a line");
    let dossier = lees_dossier(&mut tx, regel.dossier).await.expect("a dossier");
    let toen = dossier.laatste_probleemanalyse().expect("a probleemanalyse");
    let deel = Probleemanalyse {
        grenzen: vec![grens],
        advies_einddoel: Some(Einddoelsoort::AndereWerkgever),
        ..toen.deel.clone()
    };
    let versie = dossier.volgende_probleemanalyse();
    let feit =
        ProbleemanalyseVastgesteld { versie, op: VANDAAG, deel: Box::new(deel), reden: reden.to_owned() };
    let gebeurtenis = Gebeurtenis::from(feit);
    let regels = [Regel {
        soort: gebeurtenis.soort(),
        versie: gebeurtenis.versie(),
        geldt_vanaf: VANDAAG,
        inhoud: &gebeurtenis.naar_inhoud(),
    }];
    let toevoeging = Toevoeging {
        dossier: regel.dossier,
        verwacht: dossier.nummer(Lade::Gedeeld),
        door: tx.account_van_email(IRIS).await.expect("an answer").expect("Iris").persoon,
        hoedanigheid: Hoedanigheid::Bedrijfsarts,
        vastgelegd_op: "2026-11-22T09:30:00Z".parse().expect("an instant"),
        regels: &regels,
    };
    tx.append(&toevoeging, None).await.expect("appended");
    tx.commit().await.expect("kept");
}

fn hoogstens(uren: u16) -> Urengrens {
    Urengrens {
        van: VANDAAG,
        tot_en_met: None,
        minuten_per_dag: Some(60 * uren),
        dagen_per_week: None,
        minuten_per_week: None,
        niet_voor: None,
        niet_na: None,
    }
}

#[tokio::test]
async fn de_uren_van_het_plan_staan_naast_de_grens_van_de_arts() {
    let demo = Demo::nieuw().await;
    grenzen(&demo, DAAN, "Er kan meer.", hoogstens(4)).await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let mut lotte = demo.als(LOTTE).await;
    let grens = "Vanaf 23 november 2026: hoogstens 4 uur per dag.";
    let nieuw = format!("{plan}/activiteiten/nieuw?probleemveld=arbeidsinhoud");
    for pagina in [plan.clone(), format!("{plan}/stappen"), nieuw] {
        assert!(lotte.get(&pagina).await.tekst.contains(grens), "{pagina}");
    }
    let activiteit = activiteit(&mut lotte, &plan, "Achter de kassa.").await;
    bewaar(&mut lotte, &activiteit, &[("uren_per_dag", "4"), ("dagen_per_week", "5")]).await;
    let let_op = "Meer uren dan de bedrijfsarts aangeeft";
    for pagina in [activiteit.clone(), plan.clone(), format!("{plan}/aanbieden")] {
        assert!(!lotte.get(&pagina).await.tekst.contains(let_op), "{pagina}");
    }
    bewaar(&mut lotte, &activiteit, &[("uren_per_dag", "4:30"), ("dagen_per_week", "5")]).await;
    for pagina in [activiteit.clone(), plan.clone(), format!("{plan}/aanbieden")] {
        assert!(lotte.get(&pagina).await.tekst.contains(let_op), "{pagina}");
    }
    for (veld, fout) in [("uren_per_dag", "25"), ("dagen_per_week", "8")] {
        let antwoord = vul_in(&mut lotte, &activiteit, &activiteit, &[(veld, fout)]).await;
        assert_eq!(antwoord.status, StatusCode::UNPROCESSABLE_ENTITY, "{veld}");
    }
    let versie = bied_aan(&mut lotte, &format!("{plan}/aanbieden"), "").await;
    let gelezen = lotte.get(&versie).await.tekst;
    assert!(gelezen.contains("4,5 uur per dag, 5 dagen per week") && gelezen.contains(grens));
}

/// What the doctor says and what is agreed after a version was laid ready, on the same day or a year later, does not
/// reach it: neither its page nor its paper.
#[tokio::test]
async fn een_versie_blijft_zoals_zij_werd_klaargelegd() {
    let demo = Demo::nieuw().await;
    let pad = dossier(&demo, DAAN).await;
    let (plan, afwijking) = (format!("{pad}/plan"), format!("{pad}/plan/afwijking"));
    let mut lotte = demo.als(LOTTE).await;
    let velden =
        [("termijn", "plan_van_aanpak"), ("tot_en_met", "2026-12-14"), ("reden", "Eerst de verhuizing.")];
    vul_in(&mut lotte, &afwijking, &afwijking, &velden).await;
    let versie = bied_aan(&mut lotte, &format!("{plan}/aanbieden"), "").await;
    assert_eq!(teken(&mut lotte, &versie).await.status, StatusCode::SEE_OTHER);
    assert_eq!(teken(&mut demo.als(VAN_DAAN).await, &versie).await.status, StatusCode::SEE_OTHER);
    let papier = papier_van(&mut lotte, &versie).await;
    let pagina = lotte.get(&versie).await.tekst;
    assert!(pagina.contains("Eerst de verhuizing."));

    grenzen(&demo, DAAN, "Ander werk ligt meer voor de hand.", hoogstens(7)).await;
    let velden = [("termijn", "plan_van_aanpak"), ("tot_en_met", "2027-01-15"), ("reden", "Nog later.")];
    let gedaan = vul_in(&mut lotte, &afwijking, &afwijking, &velden).await;
    assert_eq!(gedaan.status, StatusCode::SEE_OTHER, "{}", gedaan.tekst);
    bewaar(&mut lotte, &format!("{plan}/stappen"), &[("stappen", "Nu hele dagen.")]).await;
    let tweede = bied_aan(&mut lotte, &format!("{plan}/bijstellen"), "Het gaat beter.").await;
    let een_jaar_later = Klok::new(|| "2027-11-22T09:00:00Z".parse().expect("an instant"));
    let mut later = demo.bezoeker();
    later.router_van(demo.router_op(een_jaar_later));
    assert_eq!(later.log_in(LOTTE, WACHTWOORD).await.status, StatusCode::SEE_OTHER);
    assert_eq!(papier_van(&mut later, &versie).await, papier, "byte for byte");
    let toen = later.get(&versie).await.tekst;
    assert!(
        toen.contains("Eerst de verhuizing.")
            && !toen.contains("Nog later.")
            && !toen.contains("7 uur per dag")
    );
    let nu = later.get(&tweede).await.tekst;
    assert!(nu.contains("Nog later.") && nu.contains("hoogstens 7 uur per dag"));
    assert!(!cfg!(feature = "pdf") || papier_van(&mut later, &tweede).await != papier);
}

/// A version as PDF; nothing in a build that makes none.
async fn papier_van(wie: &mut Bezoeker, versie: &str) -> Vec<u8> {
    if !cfg!(feature = "pdf") {
        return Vec::new();
    }
    let antwoord = wie.get(&format!("{versie}/pdf")).await;
    assert_eq!(antwoord.status, StatusCode::OK);
    antwoord.bytes
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn het_burgerservicenummer_staat_alleen_op_de_kopie_voor_uwv() {
    let demo = Demo::nieuw().await;
    let pad = dossier(&demo, "Noor van Dalen").await;
    let persoon = {
        let mut lezer = demo.app.store().lezer().await.expect("a line");
        let account = lezer.account_van_email(NOOR).await.expect("an answer").expect("Noor");
        account.persoon
    };
    let mut tx = demo.app.store().begin().await.expect("a line");
    tx.zet_bsn(persoon, &dossier::Bsn::lees("123456782").expect("a test number")).await.expect("kept");
    tx.commit().await.expect("kept");
    let pdf = format!("{pad}/plan/versies/2/pdf");
    let mut kopieen = Vec::new();
    for (email, mag) in [(NOOR, true), (MIRA, true), (SAM, false), (IRIS, false), (JORIS, false)] {
        let mut wie = demo.als(email).await;
        let gewoon = wie.get(&pdf).await;
        assert_eq!(gewoon.status, StatusCode::OK, "{email}");
        assert_eq!(gewoon.kop[header::CONTENT_TYPE], "application/pdf");
        assert_eq!(gewoon.kop[header::CACHE_CONTROL], "no-store");
        let naam = gewoon.kop[header::CONTENT_DISPOSITION].to_str().expect("text");
        assert_eq!(naam, "inline; filename=\"plan-van-aanpak-versie-2.pdf\"");
        let uwv = wie.get(&format!("{pdf}?bsn=uwv")).await;
        let verwacht = if mag { StatusCode::OK } else { StatusCode::FORBIDDEN };
        assert_eq!(uwv.status, verwacht, "{email}");
        if mag {
            assert!(leest(&uwv.bytes).contains("123456782"), "{email}");
            // Side by side in a folder they must not be taken for each other.
            let naam = uwv.kop[header::CONTENT_DISPOSITION].to_str().expect("text");
            assert_eq!(naam, "inline; filename=\"plan-van-aanpak-versie-2-voor-uwv.pdf\"");
        }
        kopieen.push(gewoon.bytes);
    }
    assert!(kopieen.windows(2).all(|paar| paar[0] == paar[1]), "byte for byte the same for everyone");
    let tekst = leest(&kopieen[0]);
    assert!(tekst.contains("Noorvan") && !tekst.contains("123456782"), "{tekst}");
}

/// The page offers the copy for UWV of a version that is ready; nobody gets one of another by its address.
#[cfg(feature = "pdf")]
#[tokio::test]
async fn een_kopie_voor_uwv_is_er_alleen_van_een_versie_die_gereed_is() {
    let demo = Demo::nieuw().await;
    let pad = dossier(&demo, AISHA).await;
    let (mut aisha, mut mira) = (demo.als(VAN_AISHA).await, demo.als(MIRA).await);
    let versie = format!("{pad}/plan/versies/1");
    let (gewoon, uwv) = (format!("{versie}/pdf"), format!("{versie}/pdf?bsn=uwv"));
    for wie in [&mut aisha, &mut mira] {
        assert_eq!(wie.get(&gewoon).await.status, StatusCode::OK);
        assert_eq!(wie.get(&uwv).await.status, StatusCode::NOT_FOUND, "it waits for a signature");
        assert!(!wie.get(&versie).await.tekst.contains("bsn=uwv"));
    }
    assert_eq!(demo.als(SAM).await.get(&uwv).await.status, StatusCode::FORBIDDEN);
    assert_eq!(teken(&mut aisha, &versie).await.status, StatusCode::SEE_OTHER);
    for wie in [&mut aisha, &mut mira] {
        assert!(wie.get(&versie).await.tekst.contains("bsn=uwv"));
        assert_eq!(wie.get(&uwv).await.status, StatusCode::OK, "signed by both");
    }
}

/// The text of a PDF, without spaces: how words are set apart is the typesetter's.
#[cfg(feature = "pdf")]
fn leest(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).expect("a PDF");
    let bladen: Vec<u32> = document.get_pages().keys().copied().collect();
    let tekst = document.extract_text(&bladen).expect("text");
    tekst.chars().filter(|teken| !teken.is_whitespace()).collect()
}
