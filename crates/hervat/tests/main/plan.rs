// SPDX-License-Identifier: EUPL-1.2
//! The plan van aanpak through its pages: made by two, laid ready, signed, refused, adjusted. Nothing that
//! somebody typed is lost, and nobody signs what they did not see.

use crate::bezoeker::{Antwoord, Bezoeker, Demo, IRIS, JORIS, MIRA, NOOR, SAM, formulier};
use crate::probleemanalyse::dossier;
use axum::http::StatusCode;

/// The leidinggevende of the bakery, who may sign.
pub(crate) const LOTTE: &str = "lotte@zonnewende.example";
/// A plan was begun; a casemanager was proposed.
pub(crate) const DAAN: &str = "Daan Visser";
pub(crate) const VAN_DAAN: &str = "daan@zonnewende.example";
/// A version waits for the employee.
pub(crate) const AISHA: &str = "Aïsha Benali";
pub(crate) const VAN_AISHA: &str = "aisha@zonnewende.example";

/// Fills in the form of a page and sends it.
pub(crate) async fn vul_in(
    wie: &mut Bezoeker,
    pagina: &str,
    naar: &str,
    velden: &[(&str, &str)],
) -> Antwoord {
    let antwoord = wie.get(pagina).await;
    assert_eq!(antwoord.status, StatusCode::OK, "{pagina}");
    let mut lijst = formulier(&antwoord.tekst, naar);
    for (naam, waarde) in velden {
        lijst.zet(naam, waarde);
    }
    wie.post_lijst(naar, &lijst).await
}

/// Saves one short page.
pub(crate) async fn bewaar(wie: &mut Bezoeker, pad: &str, velden: &[(&str, &str)]) {
    let antwoord = vul_in(wie, pad, pad, velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{pad}: {}", antwoord.tekst);
}

/// Adds an activity and answers its address.
pub(crate) async fn activiteit(wie: &mut Bezoeker, plan: &str, tekst: &str) -> String {
    let pagina = wie.get(&format!("{plan}/activiteiten/nieuw?probleemveld=arbeidsinhoud")).await;
    let naar = pagina
        .tekst
        .split("action=\"")
        .find(|rest| rest.starts_with(&format!("{plan}/activiteiten/activiteit")));
    let naar = naar.and_then(|rest| rest.split('"').next()).expect("a form").to_owned();
    let mut velden = formulier(&pagina.tekst, &naar);
    velden.zet("activiteit", tekst);
    velden.zet("door", "Lotte");
    velden.zet("gepland_op", "2026-12-07");
    let antwoord = wie.post_lijst(&naar, &velden).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    naar
}

/// Lays what was made ready to sign, whatever the warnings; answers the address of the version.
pub(crate) async fn bied_aan(wie: &mut Bezoeker, pad: &str, reden: &str) -> String {
    let antwoord = vul_in(wie, pad, pad, &[("toch", "ja"), ("reden", reden)]).await;
    assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{}", antwoord.tekst);
    antwoord.naar().split('?').next().unwrap_or_default().to_owned()
}

pub(crate) async fn teken(wie: &mut Bezoeker, versie: &str) -> Antwoord {
    vul_in(wie, versie, &format!("{versie}/handtekening"), &[]).await
}

#[tokio::test]
async fn samen_gemaakt_getekend_en_op_papier() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    assert!(daan.get("/vandaag").await.tekst.contains("Je werkgever stelde een casemanager voor"));
    let aanvaarding = format!("{plan}/casemanager/aanvaarding");
    let ja = vul_in(&mut daan, &format!("{plan}/casemanager"), &aanvaarding, &[]).await;
    assert_eq!(ja.status, StatusCode::SEE_OTHER, "{}", ja.tekst);
    bewaar(&mut lotte, &format!("{plan}/stappen"), &[("stappen", "Eerst twee ochtenden, dan drie.")]).await;
    let evaluaties = [("op", "2026-12-21"), ("tijd", "14:00"), ("afspraak", "met Lotte")];
    bewaar(&mut lotte, &format!("{plan}/evaluaties"), &evaluaties).await;
    bewaar(&mut lotte, &format!("{plan}/visie"), &[("visie", "Wij zien kansen.")]).await;
    bewaar(&mut daan, &format!("{plan}/visie"), &[("visie", "Ik begin graag rustig.")]).await;
    let overzicht = lotte.get(&plan).await.tekst;
    assert!(overzicht.contains("Eerst twee ochtenden") && overzicht.contains("Ik begin graag rustig."));

    let versie = bied_aan(&mut lotte, &format!("{plan}/aanbieden"), "").await;
    assert_eq!(versie, format!("{plan}/versies/1"));
    assert!(daan.get("/vandaag").await.tekst.contains("Het plan van aanpak ligt klaar."));
    assert!(lotte.get("/mensen").await.tekst.contains("plan: ondertekenen"));
    assert_eq!(teken(&mut daan, &versie).await.status, StatusCode::SEE_OTHER);
    let getekend = teken(&mut lotte, &versie).await;
    assert_eq!(getekend.status, StatusCode::SEE_OTHER, "{}", getekend.tekst);
    let pagina = lotte.get(&versie).await.tekst;
    assert!(pagina.contains("Daan Visser") && pagina.contains("Als leidinggevende, op 23 november 2026"));
    assert!(!pagina.contains("/handtekening\""), "signed is signed");
    let termijnen = lotte.get(plan.trim_end_matches("/plan")).await.tekst;
    assert!(termijnen.contains("Versie 1 geldt sinds maandag 23 november 2026"));

    for email in [VAN_DAAN, MIRA, IRIS] {
        let dossierpagina = demo.als(email).await.get(plan.trim_end_matches("/plan")).await.tekst;
        assert!(dossierpagina.contains("Nieuw voor jou: je kopie"), "{email}");
    }
    for (email, lijst) in [(MIRA, "/werkvoorraad"), (IRIS, "/spreekuur")] {
        let mut wie = demo.als(email).await;
        let kopie = kopie_in(&wie.get(lijst).await.tekst, "Daan Visser").expect("the copy is announced");
        assert!(kopie.starts_with(&versie), "{email} {kopie}");
    }
    let mut iris = demo.als(IRIS).await;
    let gezien = vul_in(&mut iris, &versie, &format!("{versie}/ontvangst"), &[]).await;
    assert_eq!(gezien.status, StatusCode::SEE_OTHER);
    assert!(!iris.get(plan.trim_end_matches("/plan")).await.tekst.contains("Nieuw voor jou"));
    assert_eq!(kopie_in(&iris.get("/spreekuur").await.tekst, "Daan Visser"), None, "seen is no longer new");
    let mut mira = demo.als(MIRA).await;
    assert!(mira.get(&versie).await.tekst.contains("/ontvangst"), "each sees their own copy");
    assert!(kopie_in(&mira.get("/werkvoorraad").await.tekst, "Daan Visser").is_some());
    assert_eq!(kopie_in(&lotte.get("/mensen").await.tekst, "Daan Visser"), None, "no copy is theirs");
}

#[tokio::test]
async fn een_pagina_heeft_genoeg_aan_een_lijn() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, "Noor van Dalen").await);
    let van_daan = format!("{}/plan", dossier(&demo, DAAN).await);
    let mut sam = demo.als(SAM).await;
    let mut daan = demo.als(VAN_DAAN).await;
    // All but one are taken: who holds one and asks for another would wait for ever for a page that does the same.
    let mut bezet = Vec::new();
    for _ in 0..3 {
        bezet.push(demo.app.store().lezer().await.expect("a line"));
    }
    for pagina in ["", "/versies/2", "/bijstellen", "/casemanager"] {
        assert_eq!(sam.get(&format!("{plan}{pagina}")).await.status, StatusCode::OK, "{pagina}");
    }
    assert_eq!(daan.get(&format!("{van_daan}/casemanager")).await.status, StatusCode::OK);
    drop(bezet);
}

/// Where the list leads to a copy that is new, in the line of this person.
fn kopie_in(lijst: &str, naam: &str) -> Option<String> {
    let links = lijst.split("<a class=\"planlabel\" href=\"").skip(1);
    let van_wie = format!("({naam})");
    let mut links = links.filter_map(|rest| rest.split("</a>").next());
    let link = links.find(|link| link.contains("nieuwe kopie") && link.contains(&van_wie))?;
    link.split('"').next().map(str::to_owned)
}

#[tokio::test]
async fn wie_als_tweede_bewaart_ziet_beide_en_beslist() {
    let demo = Demo::nieuw().await;
    let pad = format!("{}/plan/stappen", dossier(&demo, DAAN).await);
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    let (mut van_daan, mut van_lotte) =
        (formulier(&daan.get(&pad).await.tekst, &pad), formulier(&lotte.get(&pad).await.tekst, &pad));
    van_daan.zet("stappen", "Rustig beginnen.");
    van_lotte.zet("stappen", "Meteen hele dagen.");
    assert_eq!(daan.post_lijst(&pad, &van_daan).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        daan.post_lijst(&pad, &van_daan).await.status,
        StatusCode::SEE_OTHER,
        "the same again is saved"
    );
    let botst = lotte.post_lijst(&pad, &van_lotte).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(botst.tekst.contains("Daan Visser bewaarde dit stuk"));
    assert!(
        botst.tekst.contains("<dd>Rustig beginnen.</dd>") && botst.tekst.contains(">Meteen hele dagen.<")
    );
    let stil = lotte.stil(&pad, &[("versie", "0"), ("stappen", "Meteen hele dagen.")]).await;
    assert_eq!(stil.status, StatusCode::CONFLICT, "the script stops and leaves it to a person");
    assert!(lotte.get(&pad).await.tekst.contains(">Rustig beginnen.</textarea>"), "nothing was overwritten");
    let besloten = formulier(&botst.tekst, &pad);
    assert_eq!(lotte.post_lijst(&pad, &besloten).await.status, StatusCode::SEE_OTHER);
    assert!(daan.get(&pad).await.tekst.contains(">Meteen hele dagen.</textarea>"));
}

#[tokio::test]
async fn twee_die_een_activiteit_toevoegen_komen_elkaar_niet_tegen() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    let een = activiteit(&mut daan, &plan, "Vloer aanvegen.").await;
    activiteit(&mut lotte, &plan, "Deeg afwegen.").await;
    let lijst = lotte.get(&format!("{plan}/activiteiten")).await.tekst;
    assert!(lijst.contains("Vloer aanvegen.") && lijst.contains("Deeg afwegen."));
    assert!(lijst.find("Vloer") < lijst.find("Deeg"), "in the order in which they were agreed");
    let weghalen = format!("{een}/weghalen");
    let gezien = formulier(&daan.get(&een).await.tekst, &weghalen);
    bewaar(&mut lotte, &een, &[("activiteit", "Vloer dweilen.")]).await;
    let veranderd = daan.post_lijst(&weghalen, &gezien).await;
    assert_eq!(veranderd.status, StatusCode::CONFLICT, "what changed meanwhile does not go unseen");
    assert!(veranderd.tekst.contains("Lotte Jansen bewaarde dit stuk"));
    let weg = vul_in(&mut daan, &een, &weghalen, &[]).await;
    assert_eq!(weg.status, StatusCode::SEE_OTHER);
    let lijst = lotte.get(&format!("{plan}/activiteiten")).await.tekst;
    assert!(!lijst.contains("Vloer dweilen.") && lijst.contains("Deeg afwegen."));
    assert!(!lotte.get(&format!("{plan}/activiteiten")).await.tekst.contains("Vloer aanvegen."));
}

#[tokio::test]
async fn wat_een_ander_weghaalde_komt_alleen_terug_als_je_dat_beslist() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    let een = activiteit(&mut daan, &plan, "Vloer aanvegen.").await;
    let mut geopend = formulier(&lotte.get(&een).await.tekst, &een);
    vul_in(&mut daan, &een, &format!("{een}/weghalen"), &[]).await;
    geopend.zet("activiteit", "Vloer dweilen.");
    let botst = lotte.post_lijst(&een, &geopend).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(
        botst.tekst.contains("haalde dit stuk weg") && botst.tekst.contains(">Vloer dweilen.</textarea>")
    );
    assert_eq!(lotte.post_lijst(&een, &formulier(&botst.tekst, &een)).await.status, StatusCode::SEE_OTHER);
    assert!(daan.get(&format!("{plan}/activiteiten")).await.tekst.contains("Vloer dweilen."));
}

#[tokio::test]
async fn elke_kant_schrijft_alleen_de_eigen_visie_en_leest_beide() {
    let demo = Demo::nieuw().await;
    let pad = format!("{}/plan/visie", dossier(&demo, DAAN).await);
    let (mut daan, mut lotte, mut mira) =
        (demo.als(VAN_DAAN).await, demo.als(LOTTE).await, demo.als(MIRA).await);
    bewaar(&mut daan, &pad, &[("visie", "Mijn kant.")]).await;
    bewaar(&mut lotte, &pad, &[("visie", "Onze kant.")]).await;
    bewaar(&mut mira, &pad, &[("visie", "Onze kant, aangevuld.")]).await;
    let van_daan = daan.get(&pad).await.tekst;
    assert!(van_daan.contains(">Mijn kant.</textarea>") && van_daan.contains("Onze kant, aangevuld."));
    let van_lotte = lotte.get(&pad).await.tekst;
    assert!(van_lotte.contains(">Onze kant, aangevuld.</textarea>") && van_lotte.contains("Mijn kant."));
}

#[tokio::test]
async fn wie_niet_meemaakt_leest_alleen_versies() {
    let demo = Demo::nieuw().await;
    let (van_noor, van_daan) = (dossier(&demo, "Noor van Dalen").await, dossier(&demo, DAAN).await);
    for email in [IRIS, JORIS] {
        let mut wie = demo.als(email).await;
        assert_eq!(wie.get(&format!("{van_noor}/plan/versies/1")).await.status, StatusCode::OK, "{email}");
        let overzicht = wie.get(&format!("{van_daan}/plan")).await;
        assert_eq!(overzicht.status, StatusCode::OK);
        assert!(!overzicht.tekst.contains("toonbank"), "{email} reads what is still being made");
        for blad in ["einddoel", "visie", "activiteiten", "casemanager", "aanbieden", "afwijking"] {
            let status = wie.get(&format!("{van_daan}/plan/{blad}")).await.status;
            assert_eq!(status, StatusCode::FORBIDDEN, "{email} {blad}");
        }
    }
    let mut sam = demo.als(SAM).await;
    for blad in ["", "/einddoel", "/versies/1", "/versies/1/pdf"] {
        let status = sam.get(&format!("{van_daan}/plan{blad}")).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{blad} of somebody else's people");
    }
}

#[tokio::test]
async fn alleen_wie_mag_tekent_precies_wat_er_stond_en_een_keer() {
    let demo = Demo::nieuw().await;
    let versie = format!("{}/plan/versies/1", dossier(&demo, AISHA).await);
    let handtekening = format!("{versie}/handtekening");
    let (mut aisha, mut mira) = (demo.als(VAN_AISHA).await, demo.als(MIRA).await);
    let velden = formulier(&aisha.get(&versie).await.tekst, &handtekening);
    assert_eq!(
        mira.post_lijst(&handtekening, &velden).await.status,
        StatusCode::FORBIDDEN,
        "not tekenbevoegd"
    );
    let mut ander = formulier(&aisha.get(&versie).await.tekst, &handtekening);
    ander.zet("hash", &"0".repeat(64));
    assert_eq!(aisha.post_lijst(&handtekening, &ander).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(aisha.post_lijst(&handtekening, &velden).await.status, StatusCode::SEE_OTHER);
    assert_eq!(aisha.post_lijst(&handtekening, &velden).await.status, StatusCode::SEE_OTHER, "twice is once");
    let pagina = aisha.get(&versie).await.tekst;
    assert_eq!(pagina.matches("Als werknemer, op").count(), 1);
    let hash =
        velden.0.iter().find(|(naam, _)| naam == "hash").map(|(_, hash)| hash.clone()).expect("a hash");
    assert!(pagina.contains(&hash) && hash.len() == 64);
}

#[tokio::test]
async fn niet_tekenen_houdt_niets_tegen_en_de_reden_staat_erbij() {
    let demo = Demo::nieuw().await;
    let versie = format!("{}/plan/versies/1", dossier(&demo, AISHA).await);
    let weigering = format!("{versie}/weigering");
    let mut aisha = demo.als(VAN_AISHA).await;
    let leeg = vul_in(&mut aisha, &versie, &weigering, &[]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gezegd = vul_in(&mut aisha, &versie, &weigering, &[("reden", "De uren gaan te snel.")]).await;
    assert_eq!(gezegd.status, StatusCode::SEE_OTHER, "{}", gezegd.tekst);
    let pagina = aisha.get(&versie).await.tekst;
    assert!(pagina.contains("De uren gaan te snel.") && pagina.contains("Deze versie is afgerond."));
}

#[tokio::test]
async fn de_werkgever_wordt_gevraagd_nog_eens_te_kijken_en_mag_toch() {
    let demo = Demo::nieuw().await;
    let pad = format!("{}/plan/stappen", dossier(&demo, DAAN).await);
    let mut lotte = demo.als(LOTTE).await;
    let let_op = vul_in(&mut lotte, &pad, &pad, &[("stappen", "Na de griep weer bakken.")]).await;
    assert_eq!(let_op.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        let_op.tekst.contains(">Na de griep weer bakken.</textarea>") && let_op.tekst.contains("“griep”")
    );
    let mut velden = formulier(&let_op.tekst, &pad);
    velden.zet("stappen_bevestigd", "ja");
    assert_eq!(lotte.post_lijst(&pad, &velden).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn een_bijstelling_begint_bij_de_versie_die_geldt_en_laat_haar_staan() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, "Noor van Dalen").await);
    let mut sam = demo.als(SAM).await;
    let stappen = format!("{plan}/stappen");
    assert!(sam.get(&stappen).await.tekst.contains("Eerst wennen aan werken"), "it begins with what holds");
    let bijstellen = format!("{plan}/bijstellen");
    assert!(sam.get(&bijstellen).await.tekst.contains("Er is niets veranderd sinds versie 2"));
    bewaar(&mut sam, &stappen, &[("stappen", "Nu hele dagen.")]).await;
    let blad = sam.get(&bijstellen).await.tekst;
    assert!(blad.contains("<ins class=\"vrij\">Nu hele dagen.</ins>") && blad.contains("Eerst wennen"));
    let zonder = vul_in(&mut sam, &bijstellen, &bijstellen, &[("reden", ""), ("toch", "ja")]).await;
    assert_eq!(zonder.status, StatusCode::UNPROCESSABLE_ENTITY);
    let versie = bied_aan(&mut sam, &bijstellen, "Het gaat beter.").await;
    assert_eq!(versie, format!("{plan}/versies/3"));
    let nieuw = demo.als(NOOR).await.get(&versie).await.tekst;
    assert!(nieuw.contains("Het gaat beter.") && nieuw.contains("zadelkruk"), "the other parts came along");
    assert!(sam.get(&format!("{plan}/versies/2")).await.tekst.contains("Eerst wennen aan werken"));
}

#[tokio::test]
async fn klaargelegd_wordt_wat_op_de_pagina_stond() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let aanbieden = format!("{plan}/aanbieden");
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    let mut velden = formulier(&lotte.get(&aanbieden).await.tekst, &aanbieden);
    velden.zet("toch", "ja");
    bewaar(&mut daan, &format!("{plan}/stappen"), &[("stappen", "Intussen veranderd.")]).await;
    let ingehaald = lotte.post_lijst(&aanbieden, &velden).await;
    assert_eq!(ingehaald.status, StatusCode::CONFLICT);
    assert!(ingehaald.tekst.contains("Intussen veranderd."), "the page shows how it is now");
    assert_eq!(lotte.get(&format!("{plan}/versies/1")).await.status, StatusCode::NOT_FOUND);
    let mut nu = formulier(&ingehaald.tekst, &aanbieden);
    nu.zet("toch", "ja");
    let een = lotte.post_lijst(&aanbieden, &nu).await;
    let twee = lotte.post_lijst(&aanbieden, &nu).await;
    assert_eq!((een.status, twee.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(een.naar(), twee.naar(), "sent twice it is laid ready once");
    assert_eq!(lotte.get(&format!("{plan}/versies/2")).await.status, StatusCode::NOT_FOUND);
}

/// A page that was opened empty says nothing about what a version said since; a page that showed the version does.
#[tokio::test]
async fn een_lege_bladzijde_van_toen_overschrijft_geen_klaargelegde_tekst() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let stappen = format!("{plan}/stappen");
    let (mut daan, mut lotte) = (demo.als(VAN_DAAN).await, demo.als(LOTTE).await);
    let mut van_toen = formulier(&lotte.get(&stappen).await.tekst, &stappen);
    van_toen.zet("stappen", "Op een leeg blad getypt.");
    bewaar(&mut daan, &stappen, &[("stappen", "Eerst wennen.")]).await;
    bied_aan(&mut daan, &format!("{plan}/aanbieden"), "").await;
    let stil = lotte.stil(&stappen, &[("versie", "0"), ("stappen", "Op een leeg blad getypt.")]).await;
    assert_eq!(stil.status, StatusCode::CONFLICT, "the script stops");
    let botst = lotte.post_lijst(&stappen, &van_toen).await;
    assert_eq!(botst.status, StatusCode::CONFLICT);
    assert!(botst.tekst.contains("<dd>Eerst wennen.</dd>"));
    assert!(daan.get(&stappen).await.tekst.contains(">Eerst wennen.</textarea>"), "nothing was overwritten");
    // Who saw the version changes it; a second who saw it as well meets that change.
    let mut ook_gezien = formulier(&daan.get(&stappen).await.tekst, &stappen);
    bewaar(&mut lotte, &stappen, &[("stappen", "Van Lotte.")]).await;
    ook_gezien.zet("stappen", "Van Daan.");
    assert_eq!(daan.post_lijst(&stappen, &ook_gezien).await.status, StatusCode::CONFLICT);
    // Another part still says what the version said: to save there no one was in the way.
    bewaar(&mut daan, &format!("{plan}/einddoel"), &[("soort", "andere_functie"), ("reden_afwijking", "x")])
        .await;
}

#[tokio::test]
async fn terwijl_je_typt_wordt_hetzelfde_bewaard() {
    let demo = Demo::nieuw().await;
    let pad = format!("{}/plan/stappen", dossier(&demo, DAAN).await);
    let mut daan = demo.als(VAN_DAAN).await;
    let eerst = daan.stil(&pad, &[("versie", "0"), ("stappen", "Een")]).await;
    assert_eq!(eerst.status, StatusCode::OK, "{}", eerst.tekst);
    let versie = eerst.tekst.split("\"versie\":").nth(1).and_then(|rest| rest.split(['}', ',']).next());
    let versie = versie.expect("the new version").to_owned();
    let nog_eens = daan.stil(&pad, &[("versie", "0"), ("stappen", "Een")]).await;
    assert_eq!(nog_eens.tekst, eerst.tekst, "an answer that got lost is given again");
    let verder = daan.stil(&pad, &[("versie", &versie), ("stappen", "Een twee")]).await;
    assert_eq!(verder.status, StatusCode::OK);
    assert!(daan.get(&pad).await.tekst.contains(">Een twee</textarea>"));
}

#[tokio::test]
async fn een_afwijking_staat_bij_het_plan_en_verschuift_de_termijn() {
    let demo = Demo::nieuw().await;
    let pad = dossier(&demo, DAAN).await;
    let afwijking = format!("{pad}/plan/afwijking");
    let mut lotte = demo.als(LOTTE).await;
    let velden = [
        ("termijn", "plan_van_aanpak"),
        ("tot_en_met", "2026-12-14"),
        ("reden", "De bedrijfsarts adviseert twee weken te wachten."),
    ];
    let gedaan = vul_in(&mut lotte, &afwijking, &afwijking, &velden).await;
    assert_eq!(gedaan.status, StatusCode::SEE_OTHER, "{}", gedaan.tekst);
    let mut daan = demo.als(VAN_DAAN).await;
    let plan = daan.get(&format!("{pad}/plan")).await.tekst;
    assert!(plan.contains("14 december 2026") && plan.contains("adviseert twee weken te wachten"));

    let intrekking = format!("{afwijking}/intrekking");
    assert_eq!(daan.get(&intrekking).await.status, StatusCode::FORBIDDEN, "the employer agreed it, for both");
    let leeg = vul_in(&mut lotte, &intrekking, &intrekking, &[("reden", "")]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    let weg = vul_in(&mut lotte, &intrekking, &intrekking, &[("reden", "Het lukt toch op tijd.")]).await;
    assert_eq!(weg.status, StatusCode::SEE_OTHER, "{}", weg.tekst);
    let plan = daan.get(&format!("{pad}/plan")).await.tekst;
    assert!(!plan.contains("14 december 2026") && !plan.contains("adviseert twee weken te wachten"));
    assert!(daan.get(&pad).await.tekst.contains("Het lukt toch op tijd."), "the history says why");
}

#[tokio::test]
async fn wie_geen_probleemveld_koos_kiest_dat_op_de_lijst() {
    let demo = Demo::nieuw().await;
    let plan = format!("{}/plan", dossier(&demo, DAAN).await);
    let mut lotte = demo.als(LOTTE).await;
    for vraag in ["", "?probleemveld=", "?probleemveld=onzin"] {
        let antwoord = lotte.get(&format!("{plan}/activiteiten/nieuw{vraag}")).await;
        assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{vraag}");
        assert_eq!(antwoord.naar(), format!("{plan}/activiteiten"));
    }
    // Who sends a form without one is asked for it there, and keeps what was typed.
    let naam = format!("{plan}/activiteiten/activiteit-00001-00000007");
    let velden = [("versie", "0"), ("activiteit", "Vloer aanvegen."), ("door", "Daan")];
    let gevraagd = lotte.post(&naam, &velden).await;
    assert_eq!(gevraagd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        gevraagd.tekst.contains("value=\"arbeidsinhoud\"") && gevraagd.tekst.contains(">Vloer aanvegen.<")
    );
}
