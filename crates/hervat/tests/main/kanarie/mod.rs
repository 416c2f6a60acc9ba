// SPDX-License-Identifier: EUPL-1.2
//! The canary: random words are planted in everything that is medical or personal, and then looked for wherever they
//! must not be: every address of the tables, as everyone, in every capacity; every PDF; every line of the log; every
//! error; every file on the disk. Whoever may read a word must find it, so that the search is known to work.

mod geldig;
mod logboek;
#[cfg(feature = "pdf")]
mod papier;
mod posten;
mod rijen;
mod toneel;
mod woorden;

use crate::beleid::Beleid;
use crate::bezoeker::{Antwoord, BAS, Demo, IRIS, NOOR, VANDAAG, formulier};
use axum::http::{StatusCode, header};
use dossier::Hoedanigheid;
use hervat::app::App;
use hervat::klok::Klok;
use hervat::web::routes::{alle, router};
use hervat::web::toegang::Eis;
use hervat::web::{Taal, assets, publiek};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use store::Moment;
use toneel::{CARLA, Iemand, OLGA, Toneel, WIM, XANDER};
use woorden::{IN_HET_ENGELS, Ontmoetingen, Woorden};

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
        "regel" => vec!["probleemanalyse".into(), "bestaat-niet".into()],
        "lijst" => vec!["re_integratieverslag".into()],
        "bestand" => [assets::stijl(), assets::script(), assets::deelscript(), assets::icoon()]
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

/// How somebody is involved in each dossier and employment of the stage, by the name it has in an address. Nobody is
/// involved nowhere.
async fn beleid_voor(demo: &Demo, toneel: &Toneel, wie: &Iemand) -> BTreeMap<String, Beleid> {
    let mut uit = BTreeMap::new();
    if wie.email.is_empty() {
        return uit;
    }
    for id in [toneel.noor, toneel.carla] {
        uit.insert(id.to_string(), Beleid::bij_dossier(demo, &wie.email, id).await);
    }
    for id in &toneel.dienstverbanden {
        uit.insert(id.to_string(), Beleid::bij_dienstverband(demo, &wie.email, *id).await);
    }
    uit
}

/// What the policy says of this address to who asks in this capacity; none when it says nothing.
fn zegt(beleid: &BTreeMap<String, Beleid>, eis: Eis, adres: &str, als: &str) -> Option<StatusCode> {
    let id = adres.split('/').nth(2)?;
    let als = als.strip_prefix("?als=").and_then(|woord| woord.parse().ok());
    beleid.get(id).map(|beleid| beleid.zegt(eis, als))
}

/// Asks every address of the tables as everyone, and as nobody; without a capacity in both languages.
async fn vraag_alles(demo: &Demo, toneel: &Toneel, woorden: &Woorden, vraag: Vraag) -> Ontmoetingen {
    let mut ontmoetingen = Ontmoetingen::default();
    let niemand = Iemand { email: String::new(), rollen: Vec::new() };
    for wie in toneel.iedereen.iter().chain([&niemand]) {
        let email = wie.email.as_str();
        let mut bezoeker = if email.is_empty() { demo.bezoeker() } else { demo.als(email).await };
        for pad in publiek::ROUTES.iter().filter(|(methode, _)| *methode == "GET").map(|(_, pad)| *pad) {
            for adres in adressen(pad, toneel) {
                let antwoord = bezoeker.get(&adres).await;
                bekijk(&mut ontmoetingen, woorden, email, pad, &antwoord);
            }
        }
        let beleid = beleid_voor(demo, toneel, wie).await;
        for route in alle().filter(|route| route.methode == "GET") {
            for adres in adressen(route.pad, toneel) {
                for als in vraag.van(wie) {
                    let antwoord = bezoeker.get(&format!("{adres}{als}")).await;
                    bekijk(&mut ontmoetingen, woorden, email, route.pad, &antwoord);
                    if let Some(status) = zegt(&beleid, route.eis, &adres, &als) {
                        zoals_het_beleid_zegt(&antwoord, status, &format!("{email} {adres}{als}"));
                    }
                }
                bezoeker.taal = Some(Taal::En);
                let antwoord = bezoeker.get(&adres).await;
                bekijk(
                    &mut ontmoetingen,
                    woorden,
                    email,
                    &format!("{}{IN_HET_ENGELS}", route.pad),
                    &antwoord,
                );
                bezoeker.taal = None;
                // The copy for UWV is the one place where the number may stand.
                if route.pad.starts_with("/dossiers/{id}/plan/") {
                    let antwoord = bezoeker.get(&format!("{adres}?bsn=uwv")).await;
                    bekijk(&mut ontmoetingen, woorden, email, &format!("{}?bsn=uwv", route.pad), &antwoord);
                }
            }
        }
    }
    ontmoetingen
}

/// 403 where it is seen and not allowed, 404 where it is not there. Who may come can still be sent on to where the
/// work begins, or ask for a version or part that is not there.
fn zoals_het_beleid_zegt(antwoord: &Antwoord, status: StatusCode, wat: &str) {
    let er_is_iets_anders = status == StatusCode::OK
        && (antwoord.status == StatusCode::SEE_OTHER || antwoord.status == StatusCode::NOT_FOUND);
    assert!(antwoord.status == status || er_is_iets_anders, "{wat}: {} and not {status}", antwoord.status);
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
            assert_eq!(antwoord.status, StatusCode::FORBIDDEN, "{waar}{vraag}");
        }
    }
    for wie in [XANDER, OLGA, BAS] {
        assert_eq!(demo.als(wie).await.get(&noor).await.status, StatusCode::NOT_FOUND, "{wie}");
    }
    let van_carla = format!("/dossiers/{}", toneel.carla);
    let mut carla = demo.als(CARLA).await;
    assert_eq!(carla.get(&format!("{van_carla}/medisch")).await.status, StatusCode::OK, "her own");
    assert_eq!(carla.get(&format!("{noor}/medisch")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(carla.get(&format!("{van_carla}?als=casemanager")).await.status, StatusCode::FORBIDDEN);
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
    zoek_vergeefs(&demo, &mut woorden).await;
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
    let leeg = posten::verstuur_leeg(&demo, &toneel, &woorden).await;
    leeg.lekt_niets(10_000);
    // A page that is refused shows what stands there, to who may see it.
    leeg.vond("concept, medisch", IRIS, "/dossiers/{id}/probleemanalyse/concept");
    leeg.vond("gesprek van", NOOR, "/dossiers/{id}/gesprek");
    for status in [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND, StatusCode::CONFLICT] {
        assert!(leeg.aantal(status) >= 20, "{status}: {}", leeg.aantal(status));
    }
    assert!(leeg.aantal(StatusCode::UNPROCESSABLE_ENTITY) >= 100, "faulty forms are shown again");
    logboek.zwijgt_over(&woorden);
}

/// Nor does any form bring a word there, however well it is filled in, or however badly.
#[tokio::test]
async fn ook_na_een_formulier_niet() {
    let logboek = logboek::begin();
    let demo = Demo::nieuw().await;
    let mut woorden = Woorden::nieuw();
    let toneel = toneel::maak(&demo, &mut woorden).await;
    let goed = posten::verstuur_goed(&demo, &toneel, &woorden).await;
    goed.lekt_niets(3_000);
    goed.vond("concept, medisch", IRIS, "/dossiers/{id}/probleemanalyse/concept");
    goed.vond("gesprek van", NOOR, "/dossiers/{id}/gesprek");
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

/// A doctor who stands in searches for somebody: that they did is kept, for whom is not.
async fn zoek_vergeefs(demo: &Demo, woorden: &mut Woorden) {
    let naam = woorden.plant("naam die gezocht werd".to_owned(), &[]);
    let velden = [("naam", naam.as_str()), ("werkgever", "Bakkerij Zonnewende")];
    assert_eq!(demo.als(BAS).await.post("/waarneming", &velden).await.status, StatusCode::OK);
}

/// No file holds a word: not the database, not what it writes beside it, not a backup. Nor does the command line say
/// one.
fn op_de_schijf(demo: &Demo, woorden: &Woorden) {
    let (map, backup) = (demo.map(), demo.map().with_file_name("reserve"));
    let plaats = ["--map".as_ref(), map.as_os_str()];
    let opdrachten =
        [vec!["controle"], vec!["controle", "--herbouw"], vec!["waarnemingen"], vec!["backup", "--naar"]];
    for argumenten in opdrachten {
        let mut opdracht = Command::new(env!("CARGO_BIN_EXE_hervat"));
        opdracht.args(&argumenten);
        if argumenten.contains(&"--naar") {
            opdracht.arg(&backup);
        }
        let uitvoer = opdracht.args(plaats).env("HERVAT_LOG", "trace").output().expect("the program runs");
        let gezegd = [uitvoer.stdout, uitvoer.stderr].concat();
        assert!(uitvoer.status.success(), "{argumenten:?}: {}", String::from_utf8_lossy(&gezegd));
        let gezocht = String::from_utf8_lossy(&gezegd).contains("Bas van Rijn\tniets");
        assert_eq!(gezocht, argumenten == ["waarnemingen"], "{argumenten:?}");
        assert!(woorden.in_antwoord("", &gezegd).is_empty(), "{argumenten:?} says a word");
        let met_woord = [gezegd.as_slice(), b"\n", woorden.alle[0].tekst.as_bytes()].concat();
        assert_eq!(woorden.in_antwoord("", &met_woord).len(), 1, "the search works");
    }
    // A file that does hold one: what finds nothing in the others must find it here.
    let (proef, woord) = ("proef", woorden.alle[0].tekst.as_str());
    fs::write(map.join(proef), woord.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>())
        .expect("written");
    let mut bestanden = Vec::new();
    verzamel(map.parent().expect("a directory"), &mut bestanden);
    let namen: Vec<_> = bestanden.iter().map(|(naam, _)| naam.as_str()).collect();
    assert!(namen.contains(&"hervat.db") && namen.contains(&"reserve"), "{namen:?}");
    for (naam, bytes) in &bestanden {
        let gevonden: Vec<_> = woorden.in_bestand(bytes).iter().map(|woord| woord.naam.clone()).collect();
        assert_eq!(gevonden.len(), usize::from(naam == proef), "{naam} holds {gevonden:?}");
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
