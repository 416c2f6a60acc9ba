// SPDX-License-Identifier: EUPL-1.2
//! The canary: random words are planted in everything that is medical or personal, and then looked for wherever they
//! must not be: every address of the tables, as everyone, in every capacity; every PDF; every line of the log; every
//! error; every file on the disk. Whoever may read a word must find it, so that the search is known to work.

mod logboek;
mod toneel;
mod woorden;

use crate::bezoeker::{Antwoord, BAS, Demo, IRIS, NOOR, VANDAAG, formulier};
use axum::http::{StatusCode, header};
use dossier::Hoedanigheid;
use hervat::app::App;
use hervat::klok::Klok;
use hervat::web::routes::{Route, alle, router};
use hervat::web::{assets, publiek};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use store::Moment;
use toneel::{CARLA, Iemand, OLGA, Toneel, WIM, XANDER};
use woorden::{Ontmoetingen, Woorden};

/// The values for a part of an address. A new part asks here for its values: an address that is not tried fails.
fn waarden(route: &str, deel: &str, toneel: &Toneel) -> Vec<String> {
    match deel {
        "id" if route.starts_with("/dossiers/") => vec![toneel.noor.to_string(), toneel.carla.to_string()],
        "id" if route.starts_with("/dienstverbanden/") => {
            toneel.dienstverbanden.iter().map(ToString::to_string).collect()
        }
        "formulier" => toneel.geparkeerd.clone(),
        "versie" => vec!["1".into(), "2".into()],
        "deel" => vec![toneel.activiteit.clone()],
        "bestand" => [assets::stijl(), assets::script(), assets::icoon()]
            .map(|adres| adres.trim_start_matches("/assets/").to_owned())
            .to_vec(),
        _ => panic!("the canary knows no values for `{{{deel}}}` in {route}"),
    }
}

/// Every address that this one stands for.
fn adressen(route: &str, toneel: &Toneel) -> Vec<String> {
    let mut uit = vec![String::new()];
    for stuk in route.split('/').skip(1) {
        let deel = stuk.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let opties = deel.map_or_else(|| vec![stuk.to_owned()], |deel| waarden(route, deel, toneel));
        uit =
            uit.iter().flat_map(|begin| opties.iter().map(move |optie| format!("{begin}/{optie}"))).collect();
    }
    uit
}

/// In which capacities an address is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vraag {
    /// In none, and in every one: of everyone but who is only an employee somewhere else.
    Alle,
    /// In none, and, of doctors, in every one.
    Artsen,
    /// In none, and in those that this person has.
    Eigen,
}

impl Vraag {
    fn van(self, wie: &Iemand) -> Vec<String> {
        let arts = wie.rollen.contains(&Hoedanigheid::Bedrijfsarts);
        let alleen_werknemer = wie.rollen == [Hoedanigheid::Werknemer] && wie.email != NOOR;
        let telt = |rol: &&Hoedanigheid| match self {
            Self::Alle => !alleen_werknemer,
            Self::Artsen => arts,
            Self::Eigen => wie.rollen.contains(rol),
        };
        let als = Hoedanigheid::ALLE.iter().filter(telt).map(|rol| format!("?als={rol}"));
        std::iter::once(String::new()).chain(als).collect()
    }
}

fn bekijk(ontmoetingen: &mut Ontmoetingen, woorden: &Woorden, wie: &str, adres: &str, antwoord: &Antwoord) {
    let soort = antwoord.kop.get(header::CONTENT_TYPE).and_then(|waarde| waarde.to_str().ok());
    let kop: String = antwoord.kop.values().filter_map(|waarde| waarde.to_str().ok()).collect();
    ontmoetingen.bekijk(woorden, (wie, adres), soort.unwrap_or_default(), &antwoord.bytes);
    ontmoetingen.bekijk(woorden, (wie, "a header"), "", kop.as_bytes());
}

/// Asks every address of the tables as everyone, and as nobody.
async fn vraag_alles(demo: &Demo, toneel: &Toneel, woorden: &Woorden, vraag: Vraag) -> Ontmoetingen {
    let mut ontmoetingen = Ontmoetingen::default();
    let openbaar = publiek::ROUTES.iter().filter(|(methode, _)| *methode == "GET").map(|(_, pad)| *pad);
    let van_de_tabel = alle().filter(|route| route.methode == "GET").map(|route| route.pad);
    let routes: Vec<&str> = openbaar.chain(van_de_tabel).collect();
    let niemand = Iemand { email: String::new(), rollen: Vec::new() };
    for wie in toneel.iedereen.iter().chain([&niemand]) {
        let email = wie.email.as_str();
        let mut bezoeker = if email.is_empty() { demo.bezoeker() } else { demo.als(email).await };
        for route in &routes {
            for adres in adressen(route, toneel) {
                for als in vraag.van(wie) {
                    let antwoord = bezoeker.get(&format!("{adres}{als}")).await;
                    bekijk(&mut ontmoetingen, woorden, email, route, &antwoord);
                }
                // The copy for UWV is the one place where the number may stand.
                if route.starts_with("/dossiers/{id}/plan/") {
                    let antwoord = bezoeker.get(&format!("{adres}?bsn=uwv")).await;
                    bekijk(&mut ontmoetingen, woorden, email, &format!("{route}?bsn=uwv"), &antwoord);
                }
            }
        }
    }
    ontmoetingen
}

/// Posts an almost empty form, as a page and as the script does, to every address of the tables as everyone.
async fn verstuur_alles(demo: &Demo, toneel: &Toneel, woorden: &Woorden) -> Ontmoetingen {
    let mut ontmoetingen = Ontmoetingen::default();
    let posten = |route: &&Route| route.methode == "POST" && !route.pad.contains("loggen");
    for wie in &toneel.iedereen {
        let mut bezoeker = demo.als(&wie.email).await;
        for route in alle().filter(posten) {
            for adres in adressen(route.pad, toneel) {
                for als in Vraag::Eigen.van(wie) {
                    let pad = format!("{adres}{als}");
                    // Refused, the same page is shown again under this address.
                    let waar = route.pad.trim_end_matches("/wissing");
                    let blad = bezoeker.post(&pad, &[("versie", "0")]).await;
                    bekijk(&mut ontmoetingen, woorden, &wie.email, waar, &blad);
                    let stil = bezoeker.stil(&pad, &[("versie", "0")]).await;
                    bekijk(&mut ontmoetingen, woorden, &wie.email, waar, &stil);
                }
            }
        }
    }
    ontmoetingen
}

/// Who stands on the employer's side stays there, whatever else they are.
async fn de_muur_staat(demo: &Demo, toneel: &Toneel) {
    let noor = format!("/dossiers/{}", toneel.noor);
    let mut wim = demo.als(WIM).await;
    assert_eq!(wim.get(&noor).await.status, StatusCode::OK, "a leidinggevende, after all");
    let elke = Iemand { email: String::new(), rollen: Hoedanigheid::ALLE.to_vec() };
    for vraag in Vraag::Eigen.van(&elke) {
        for waar in ["medisch", "medisch/pdf", "probleemanalyse/concept", "aantekeningen", "gesprek", "glas"]
        {
            let antwoord = wim.get(&format!("{noor}/{waar}{vraag}")).await;
            assert!(antwoord.status.is_client_error(), "{waar}{vraag}: {}", antwoord.status);
        }
    }
    for wie in [XANDER, OLGA, BAS] {
        assert_eq!(demo.als(wie).await.get(&noor).await.status, StatusCode::NOT_FOUND, "{wie}");
    }
    let van_carla = format!("/dossiers/{}", toneel.carla);
    let mut carla = demo.als(CARLA).await;
    assert_eq!(carla.get(&format!("{van_carla}/medisch")).await.status, StatusCode::OK, "her own");
    assert!(carla.get(&format!("{noor}/medisch")).await.status.is_client_error());
    assert!(carla.get(&format!("{van_carla}?als=casemanager")).await.status.is_client_error());
}

#[tokio::test]
async fn geen_woord_komt_waar_het_niet_hoort() {
    let logboek = logboek::begin();
    let demo = Demo::nieuw().await;
    let mut woorden = Woorden::nieuw();
    let toneel = toneel::maak(&demo, &mut woorden).await;
    de_muur_staat(&demo, &toneel).await;
    vraag_alles(&demo, &toneel, &woorden, Vraag::Alle).await.klopt(&woorden, 30_000);
    storingen(&demo, &toneel, &mut woorden).await;
    op_de_schijf(&demo, &woorden);
    logboek.zwijgt_over(&woorden);
}

/// A colleague stands in, and a doctor of another arbodienst: the one reads on, the other begins with nothing.
#[tokio::test]
async fn ook_met_gebroken_glas_niet() {
    let logboek = logboek::begin();
    let demo = Demo::nieuw().await;
    let mut woorden = Woorden::nieuw();
    let toneel = toneel::maak(&demo, &mut woorden).await;
    toneel::breek_glas(&demo, &toneel, &mut woorden).await;
    vraag_alles(&demo, &toneel, &woorden, Vraag::Artsen).await.klopt(&woorden, 10_000);
    // Last, for a form may change what was there.
    verstuur_alles(&demo, &toneel, &woorden).await.lekt_niets(10_000);
    logboek.zwijgt_over(&woorden);
}

/// When the database refuses, the page and the log say that something went wrong, and not what was typed.
async fn storingen(demo: &Demo, toneel: &Toneel, woorden: &mut Woorden) {
    let weigert = Arc::new(|moment: Moment| match moment {
        Moment::VoorCommit => Err("no".to_owned()),
        Moment::VoorKopbestand => Ok(()),
    });
    let kapot = router(App::new(
        demo.app.store().clone().met_foutpunt(weigert),
        Klok::new(|| "2026-11-22T09:00:00Z".parse().expect("an instant")).op(Some(VANDAAG)),
        hervat::toeval::Toeval::new(<rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(9)),
        hervat::wachtwoord::Wachtwoorden::new().expect("a hash"),
        demo.app.instellingen().clone(),
    ));
    for (wie, waar, veld) in [(IRIS, "probleemanalyse/concept", "prognose"), (NOOR, "gesprek", "vertellen")] {
        let tekst = woorden.plant(format!("storing bij {wie}"), &[]);
        let pad = format!("/dossiers/{}/{waar}", toneel.noor);
        let mut bezoeker = demo.als(wie).await;
        let mut velden = formulier(&bezoeker.get(&pad).await.tekst, &pad);
        velden.zet(veld, &tekst);
        bezoeker.router_van(kapot.clone());
        let antwoord = bezoeker.post_lijst(&pad, &velden).await;
        assert_eq!(antwoord.status, StatusCode::INTERNAL_SERVER_ERROR, "{waar}");
        assert!(woorden.in_antwoord("", &antwoord.bytes).is_empty(), "{waar}");
    }
}

/// No file holds a word: not the database, not what it writes beside it, not a backup. Nor does the command line say
/// one.
fn op_de_schijf(demo: &Demo, woorden: &Woorden) {
    let (map, backup) = (demo.map(), demo.map().with_file_name("reserve"));
    let plaats = ["--map".as_ref(), map.as_os_str()];
    for argumenten in [vec!["controle"], vec!["controle", "--herbouw"], vec!["backup", "--naar"]] {
        let mut opdracht = Command::new(env!("CARGO_BIN_EXE_hervat"));
        opdracht.args(&argumenten);
        if argumenten.contains(&"--naar") {
            opdracht.arg(&backup);
        }
        let uitvoer = opdracht.args(plaats).env("HERVAT_LOG", "trace").output().expect("the program runs");
        let gezegd = [uitvoer.stdout, uitvoer.stderr].concat();
        assert!(uitvoer.status.success(), "{argumenten:?}: {}", String::from_utf8_lossy(&gezegd));
        assert!(woorden.in_antwoord("", &gezegd).is_empty(), "{argumenten:?} says a word");
    }
    let mut bestanden = Vec::new();
    verzamel(map.parent().expect("a directory"), &mut bestanden);
    let namen: Vec<_> = bestanden.iter().map(|(naam, _)| naam.as_str()).collect();
    assert!(namen.contains(&"hervat.db") && namen.contains(&"reserve"), "{namen:?}");
    for (naam, bytes) in &bestanden {
        let gevonden: Vec<_> = woorden.in_bestand(bytes).iter().map(|woord| woord.naam.clone()).collect();
        assert!(gevonden.is_empty(), "{naam} holds {gevonden:?}");
    }
    let database = bestanden.iter().find(|(naam, _)| naam == "hervat.db").expect("it is there");
    assert!(
        database.1.windows(8).any(|stuk| stuk == b"van Dale"),
        "a name stands readable: the search works"
    );
}

fn verzamel(map: &Path, uit: &mut Vec<(String, Vec<u8>)>) {
    for deel in fs::read_dir(map).expect("a directory") {
        let pad = deel.expect("an entry").path();
        if pad.is_dir() {
            verzamel(&pad, uit);
        } else {
            let naam = pad.file_name().expect("a name").to_string_lossy().into_owned();
            uit.push((naam, fs::read(&pad).expect("readable")));
        }
    }
}
