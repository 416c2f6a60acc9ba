// SPDX-License-Identifier: EUPL-1.2
//! Every route names its right; what you may not see is not there; reading is written down before the answer.

use crate::beleid::Beleid;
use crate::bezoeker::{ANS, Demo, FATIMA, IEDEREEN, IRIS, JORIS, MIRA, NOOR, SAM, VANDAAG};
use axum::http::StatusCode;
use dossier::{DienstverbandId, DossierId, Hoedanigheid};
use hervat::web::publiek;
use hervat::web::routes::{Route, alle};
use hervat::web::toegang::Eis;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use store::Moment;

fn routes() -> impl Iterator<Item = &'static Route> {
    alle()
}

/// Every dossier of the demo with its employment.
async fn dossiers(demo: &Demo) -> Vec<(DossierId, DienstverbandId, String)> {
    let regels = demo.dossiers().await.into_iter();
    regels.map(|regel| (regel.dossier, regel.dienstverband, regel.naam)).collect()
}

/// What the policy says of this person, this dossier and this route.
async fn verwacht(
    demo: &Demo,
    email: &str,
    route: &Route,
    dossier: DossierId,
    dv: DienstverbandId,
) -> StatusCode {
    let beleid = match route.eis {
        Eis::Dienstverband(_) => Beleid::bij_dienstverband(demo, email, dv).await,
        Eis::Dossier(_) | Eis::Openbaar | Eis::Ingelogd => Beleid::bij_dossier(demo, email, dossier).await,
    };
    beleid.zegt(route.eis, None)
}

#[tokio::test]
async fn elk_adres_antwoordt_zoals_het_beleid_zegt() {
    let demo = Demo::nieuw().await;
    let dossiers = dossiers(&demo).await;
    assert!(dossiers.len() >= 12, "about a dozen dossiers: {}", dossiers.len());
    let mut gezien = BTreeSet::new();
    for email in IEDEREEN {
        let mut bezoeker = demo.als(email).await;
        for (dossier, dienstverband, naam) in &dossiers {
            for route in routes().filter(|r| r.methode == "GET" && r.pad.contains("{id}")) {
                let id = match route.eis {
                    Eis::Dienstverband(_) => dienstverband.to_string(),
                    Eis::Dossier(_) | Eis::Openbaar | Eis::Ingelogd => dossier.to_string(),
                };
                let pad = route.pad.replace("{id}", &id).replace("{versie}", "1").replace("{deel}", "nieuw");
                let antwoord = bezoeker.get(&pad).await;
                let verwacht = verwacht(&demo, email, route, *dossier, *dienstverband).await;
                // Who may come can still be sent on to where the work begins, or ask for a version that is not there.
                let mag_ook = verwacht == StatusCode::OK
                    && (antwoord.naar().starts_with("/dossiers/")
                        || (antwoord.status == StatusCode::NOT_FOUND && route.pad.contains("{versie}")));
                assert!(
                    antwoord.status == verwacht || mag_ook,
                    "{email}, {naam}, {}: {} and not {verwacht}",
                    route.pad,
                    antwoord.status
                );
                gezien.insert(verwacht);
                if verwacht != StatusCode::OK {
                    let achternaam = naam.rsplit(' ').next().unwrap_or(naam);
                    let hoofdtekst = antwoord.tekst.split("<main").nth(1).unwrap_or_default();
                    assert!(!hoofdtekst.contains(achternaam), "a refusal names {naam}");
                }
            }
        }
    }
    let alle = BTreeSet::from([StatusCode::OK, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND]);
    assert_eq!(gezien, alle, "each kind of answer occurs");
}

#[tokio::test]
async fn een_post_zonder_recht_verandert_niets() {
    let demo = Demo::nieuw().await;
    let dossiers = dossiers(&demo).await;
    let kop = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    for email in IEDEREEN {
        let mut bezoeker = demo.als(email).await;
        for (dossier, dienstverband, _) in &dossiers {
            for route in routes().filter(|r| r.methode == "POST" && r.pad.contains("{id}")) {
                let id = match route.eis {
                    Eis::Dienstverband(_) => dienstverband.to_string(),
                    Eis::Dossier(_) | Eis::Openbaar | Eis::Ingelogd => dossier.to_string(),
                };
                let verwacht = verwacht(&demo, email, route, *dossier, *dienstverband).await;
                if verwacht != StatusCode::OK {
                    let antwoord = bezoeker.post(&route.pad.replace("{id}", &id), &[]).await;
                    assert_eq!(antwoord.status, verwacht, "{email} {}", route.pad);
                }
            }
        }
    }
    let erna = demo.app.store().lezer().await.expect("a line").kop().await.expect("a head");
    assert_eq!(kop.aantal, erna.aantal);
}

#[tokio::test]
async fn zonder_sessie_naar_inloggen_en_nergens_anders() {
    let demo = Demo::nieuw().await;
    let (dossier, dienstverband, _) = dossiers(&demo).await.remove(0);
    let mut vreemde = demo.bezoeker();
    for route in routes() {
        let id =
            if route.pad.starts_with("/dienst") { dienstverband.to_string() } else { dossier.to_string() };
        let pad = route.pad.replace("{id}", &id);
        let antwoord =
            if route.methode == "GET" { vreemde.get(&pad).await } else { vreemde.post(&pad, &[]).await };
        if route.eis == Eis::Openbaar {
            assert!(!antwoord.naar().starts_with("/inloggen"), "{pad}");
        } else {
            assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{pad}");
            assert!(antwoord.naar().starts_with("/inloggen?volgende=%2F"), "{pad}");
        }
    }
}

#[tokio::test]
async fn onbekend_en_verboden_antwoorden_gelijk() {
    let demo = Demo::nieuw().await;
    let dossiers = dossiers(&demo).await;
    let ander = dossiers.iter().find(|(.., naam)| naam == "Daan Visser").expect("Daan is ill");
    let mut sam = demo.als(SAM).await;
    let verboden = sam.get(&format!("/dossiers/{}", ander.0)).await;
    let onbekend = sam.get("/dossiers/0123456789abcdef0123456789abcdef").await;
    assert_eq!((verboden.status, onbekend.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    let kaal = |tekst: &str, id: &str| {
        let zonder = tekst.replace(id, "ID");
        let begin = zonder.find("<main").unwrap_or(0);
        zonder[begin..]
            .split('-')
            .map(|s| s.trim_end_matches(|c: char| c.is_ascii_hexdigit()))
            .collect::<String>()
    };
    let (een, twee) = (
        kaal(&verboden.tekst, &ander.0.to_string()),
        kaal(&onbekend.tekst, "0123456789abcdef0123456789abcdef"),
    );
    assert_eq!(een.len(), twee.len(), "only the incident number differs");
}

/// A route that is made anywhere else than in a table would escape the guard.
#[test]
fn routes_worden_nergens_anders_gemaakt() {
    let mut gevonden = Vec::new();
    zoek(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut gevonden);
    gevonden.sort();
    assert_eq!(gevonden, ["assets.rs", "mod.rs", "routes.rs"], "only these make routes");
    assert_eq!(publiek::ROUTES.len(), 20, "a new public route is named here and in its table");
}

fn zoek(map: &Path, gevonden: &mut Vec<String>) {
    for deel in fs::read_dir(map).expect("a directory") {
        let pad = deel.expect("an entry").path();
        if pad.is_dir() {
            zoek(&pad, gevonden);
        } else if fs::read_to_string(&pad).is_ok_and(|tekst| tekst.contains(".route(")) {
            gevonden.push(pad.file_name().expect("a name").to_string_lossy().into_owned());
        }
    }
}

#[tokio::test]
async fn wie_kijkt_staat_in_de_inzage_van_de_werknemer() {
    let demo = Demo::nieuw().await;
    let mut noor = demo.als(NOOR).await;
    let pad = crate::probleemanalyse::dossier(&demo, "Noor van Dalen").await;
    let inzage = format!("{pad}/inzage");
    let pagina = noor.get(&inzage).await.tekst;
    let hoofdtekst = pagina.split("<main").nth(1).unwrap_or_default();
    assert!(!hoofdtekst.contains("Noor van Dalen"), "her own reads are not in it");
    let regels = |tekst: &str| tekst.matches("Joris Hendriks").count();
    let ervoor = regels(&noor.get(&inzage).await.tekst);
    let mut joris = demo.als(JORIS).await;
    assert_eq!(joris.get(&pad).await.status, StatusCode::OK);
    assert_eq!(regels(&noor.get(&inzage).await.tekst), ervoor + 1);
}

#[tokio::test]
async fn zonder_inzageregel_geen_antwoord() {
    let demo = Demo::nieuw().await;
    let pad = demo.als(NOOR).await.get("/vandaag").await.adres("/dossiers/");
    let pad = pad.split('?').next().unwrap_or(&pad).to_owned();
    let mut iris = demo.als(IRIS).await;
    let weigert =
        Arc::new(|moment: Moment| if moment == Moment::VoorCommit { Err("no".to_owned()) } else { Ok(()) });
    let dicht = hervat::app::App::new(
        demo.app.store().clone().met_foutpunt(weigert),
        hervat::klok::Klok::new(|| "2026-11-22T09:00:00Z".parse().expect("an instant")).op(Some(VANDAAG)),
        hervat::toeval::Toeval::new(<rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(9)),
        hervat::wachtwoord::Wachtwoorden::new().expect("a hash"),
        demo.app.instellingen().clone(),
    );
    iris.router_van(hervat::web::routes::router(dicht));
    let antwoord = iris.get(&pad).await;
    assert_eq!(antwoord.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!antwoord.tekst.contains("Noor"), "nothing of the dossier went out");
}

#[tokio::test]
async fn beheerder_en_fg_openen_geen_dossier() {
    let demo = Demo::nieuw().await;
    for (dossier, ..) in dossiers(&demo).await {
        for email in [ANS, FATIMA] {
            let antwoord = demo.als(email).await.get(&format!("/dossiers/{dossier}")).await;
            assert_eq!(antwoord.status, StatusCode::NOT_FOUND);
        }
    }
}

#[tokio::test]
async fn wie_inlogt_komt_ergens_aan() {
    let demo = Demo::nieuw().await;
    for email in IEDEREEN {
        let mut bezoeker = demo.als(email).await;
        let naar = bezoeker.get("/begin").await.naar().to_owned();
        let antwoord = bezoeker.get(&naar).await;
        assert_eq!(antwoord.status, StatusCode::OK, "{email} lands on {naar}");
        assert!(antwoord.tekst.contains("aria-current=\"page\""), "{naar} is in the menu of {email}");
    }
}

#[tokio::test]
async fn wat_in_de_lijst_staat_gaat_ook_open() {
    let demo = Demo::nieuw().await;
    for (email, lijst) in [
        (MIRA, "/werkvoorraad?ook_hersteld=ja"),
        (SAM, "/mensen"),
        (IRIS, "/spreekuur"),
        (JORIS, "/clienten"),
    ] {
        let mut bezoeker = demo.als(email).await;
        let paden = bezoeker.get(lijst).await.adressen("/dossiers/");
        assert!(!paden.is_empty(), "{lijst} is empty");
        for pad in paden {
            let pad = pad.replace("&#38;", "&").replace("&amp;", "&");
            assert_eq!(bezoeker.get(&pad).await.status, StatusCode::OK, "{lijst} {pad}");
        }
    }
}

#[tokio::test]
async fn een_lijst_is_alleen_voor_wie_de_rol_heeft() {
    let demo = Demo::nieuw().await;
    for (lijst, wie) in
        [("/werkvoorraad", MIRA), ("/mensen", SAM), ("/spreekuur", IRIS), ("/clienten", JORIS)]
    {
        for email in IEDEREEN.into_iter().filter(|email| *email != wie) {
            assert_eq!(
                demo.als(email).await.get(lijst).await.status,
                StatusCode::NOT_FOUND,
                "{email} {lijst}"
            );
        }
    }
}

#[tokio::test]
async fn de_coach_leest_niets_van_uwv_en_loon() {
    let demo = Demo::nieuw().await;
    let mut joris = demo.als(JORIS).await;
    let pad = joris.get("/clienten").await.adres("/dossiers/");
    let tekst = joris.get(&pad.replace("&amp;", "&")).await.tekst;
    let hoofdtekst = tekst.split("<main").nth(1).unwrap_or_default();
    for woord in ["WIA", "Melding aan UWV", "oonsanctie", "pzegverbod", "wachttijd", "06 00000000"] {
        assert!(!hoofdtekst.contains(woord), "the coach reads {woord}");
    }
}

#[tokio::test]
async fn hoedanigheid_die_niet_open_staat_opent_niets() {
    let demo = Demo::nieuw().await;
    let mut mira = demo.als(MIRA).await;
    let pad = mira.get("/werkvoorraad").await.adres("/dossiers/");
    let pad = pad.split('?').next().unwrap_or(&pad).to_owned();
    for als in Hoedanigheid::ALLE.iter().filter(|als| **als != Hoedanigheid::Casemanager) {
        let antwoord = mira.get(&format!("{pad}?als={als}")).await;
        assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{als}");
    }
}
