// SPDX-License-Identifier: EUPL-1.2
//! What is refused before anything is touched: keys, marks, schemas, tails.

use crate::omgeving::{Omgeving, bevolk, leg_vast, op_beide, open};
use dossier::Lade;
use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};
use store::{Databank, Gebruik, Inrichting, OpenFout, SleutelFout, Store, StoreFout};

op_beide!(
    een_lege_plek_krijgt_sleutel_en_map,
    zonder_sleutel_gebeurt_er_niets,
    een_verkeerde_sleutel_gebeurt_er_niets,
    een_leesbare_sleutel_gebeurt_er_niets,
    een_sleutel_bij_de_data_gebeurt_er_niets,
    demo_en_echt_gaan_niet_door_elkaar,
    een_nieuwer_schema_weigert,
    zonder_databank_wordt_er_geen_nieuwe_gemaakt,
);

/// Every file under a directory with its bytes.
fn inhoud(map: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut gevonden = BTreeMap::new();
    let Ok(lijst) = fs::read_dir(map) else { return gevonden };
    for deel in lijst {
        let pad = deel.expect("an entry").path();
        if pad.is_dir() {
            gevonden.extend(inhoud(&pad));
        } else {
            gevonden.insert(pad.clone(), fs::read(&pad).expect("a file"));
        }
    }
    gevonden
}

fn rechten(pad: &Path) -> u32 {
    fs::metadata(pad).expect("a file").permissions().mode() & 0o777
}

/// Opening fails, in either way, and leaves every byte as it was.
async fn weigert(omgeving: &Omgeving, inrichting: &Inrichting, hoort: impl Fn(&StoreFout) -> bool) {
    let ervoor = inhoud(omgeving.wortel.path());
    let fout = open(inrichting).await.expect_err("opening must fail");
    assert!(hoort(&fout), "{fout:?}");
    let fout = Store::open_lezend(inrichting).await.expect_err("opening for reading must fail");
    assert!(hoort(&fout), "{fout:?}");
    let erna = inhoud(omgeving.wortel.path());
    assert_eq!(ervoor.keys().collect::<Vec<_>>(), erna.keys().collect::<Vec<_>>());
    assert!(ervoor == erna, "bytes were changed");
}

/// An installation with two events, closed again.
async fn bewoond(omgeving: &Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"een").await;
    leg_vast(&store, Lade::Gedeeld, 1, b"twee").await;
    store.sluit().await;
}

async fn een_lege_plek_krijgt_sleutel_en_map(omgeving: Omgeving) {
    let fout = Store::open_lezend(&omgeving.inrichting).await.expect_err("nothing to read");
    assert!(matches!(fout, StoreFout::Opening(OpenFout::Leeg)));
    assert!(inhoud(omgeving.wortel.path()).is_empty(), "looking made something");
    omgeving.open().await.sluit().await;
    assert_eq!(rechten(&omgeving.sleutel()), 0o600);
    assert_eq!(rechten(&omgeving.inrichting.map), 0o700);
    if matches!(omgeving.inrichting.databank, Databank::Sqlite) {
        assert_eq!(rechten(&omgeving.inrichting.map.join("hervat.db")), 0o600);
    }
    let sleutel = fs::read_to_string(omgeving.sleutel()).expect("a key");
    assert_eq!(sleutel.trim().len(), 64);
    // Opened again it is the same place, with the same key.
    omgeving.open().await.sluit().await;
    assert_eq!(fs::read_to_string(omgeving.sleutel()).expect("a key"), sleutel);
}

async fn zonder_sleutel_gebeurt_er_niets(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    fs::remove_file(omgeving.sleutel()).expect("the key goes");
    let inrichting = omgeving.inrichting.clone();
    weigert(&omgeving, &inrichting, |f| matches!(f, StoreFout::Sleutel(SleutelFout::Ontbreekt(_)))).await;
}

async fn een_verkeerde_sleutel_gebeurt_er_niets(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    let echt = fs::read_to_string(omgeving.sleutel()).expect("a key");
    fs::write(omgeving.sleutel(), "ab".repeat(32)).expect("another key");
    let inrichting = omgeving.inrichting.clone();
    weigert(&omgeving, &inrichting, |f| matches!(f, StoreFout::Sleutel(SleutelFout::Verkeerd(_)))).await;
    for onzin in ["", "ab", "zz".repeat(32).as_str(), "ab".repeat(33).as_str()] {
        fs::write(omgeving.sleutel(), onzin).expect("nonsense");
        weigert(&omgeving, &inrichting, |f| matches!(f, StoreFout::Sleutel(SleutelFout::Onleesbaar(_))))
            .await;
    }
    fs::write(omgeving.sleutel(), echt).expect("the right key");
    omgeving.open().await.sluit().await;
}

/// After a kill the write-ahead log holds what the file does not: looking must not fold it away.
#[tokio::test(flavor = "multi_thread")]
async fn ook_met_een_achtergebleven_wal_gebeurt_er_niets() {
    let omgeving = Omgeving::sqlite();
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"een").await;
    // Still open, as a killed process leaves it.
    let achter = inhoud(&omgeving.inrichting.map);
    assert!(achter.iter().any(|(pad, bytes)| pad.ends_with("hervat.db-wal") && !bytes.is_empty()));
    fs::write(omgeving.sleutel(), "ab".repeat(32)).expect("another key");
    for fout in [omgeving.probeer().await.err(), Store::open_lezend(&omgeving.inrichting).await.err()] {
        assert!(matches!(fout, Some(StoreFout::Sleutel(SleutelFout::Verkeerd(_)))), "{fout:?}");
    }
    let erna = inhoud(&omgeving.inrichting.map);
    for naam in ["hervat.db", "hervat.db-wal", "kop"] {
        let pad = omgeving.inrichting.map.join(naam);
        assert!(achter[&pad] == erna[&pad], "`{naam}` was changed");
    }
    assert_eq!(achter.keys().collect::<Vec<_>>(), erna.keys().collect::<Vec<_>>());
}

async fn een_leesbare_sleutel_gebeurt_er_niets(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    let inrichting = omgeving.inrichting.clone();
    for mode in [0o640, 0o604, 0o620, 0o610] {
        fs::set_permissions(omgeving.sleutel(), fs::Permissions::from_mode(mode)).expect("other rights");
        weigert(&omgeving, &inrichting, |f| matches!(f, StoreFout::Sleutel(SleutelFout::Leesbaar(_)))).await;
        assert_eq!(rechten(&omgeving.sleutel()), mode, "rights were changed");
    }
}

async fn een_sleutel_bij_de_data_gebeurt_er_niets(omgeving: Omgeving) {
    let bij = |pad: PathBuf| Inrichting { sleutelbestand: pad, ..omgeving.inrichting.clone() };
    let binnen = bij(omgeving.inrichting.map.join("diep").join("sleutel"));
    weigert(&omgeving, &binnen, |f| matches!(f, StoreFout::Sleutel(SleutelFout::InDataMap(_)))).await;
    bewoond(&omgeving).await;
    let via = omgeving.wortel.path().join("omweg");
    std::os::unix::fs::symlink(&omgeving.inrichting.map, &via).expect("a link");
    for pad in [via.join("sleutel"), omgeving.wortel.path().join("sleutels/../data/sleutel")] {
        weigert(&omgeving, &bij(pad), |f| matches!(f, StoreFout::Sleutel(SleutelFout::InDataMap(_)))).await;
    }
}

async fn demo_en_echt_gaan_niet_door_elkaar(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    let demo = Inrichting { gebruik: Gebruik::Demo, ..omgeving.inrichting.clone() };
    weigert(&omgeving, &demo, |f| matches!(f, StoreFout::Opening(OpenFout::GeenDemo))).await;

    let leeg = Inrichting { gebruik: Gebruik::Demo, ..omgeving.ernaast("demo").await };
    fs::create_dir(&leeg.map).expect("a directory");
    fs::write(leeg.map.join("vakantiefoto"), b"x").expect("a file");
    weigert(&omgeving, &leeg, |f| matches!(f, StoreFout::Opening(OpenFout::NietLeeg | OpenFout::Leeg))).await;
    fs::remove_file(leeg.map.join("vakantiefoto")).expect("the file goes");
    open(&leeg).await.expect("a demo in an empty place").sluit().await;
    let echt = Inrichting { gebruik: Gebruik::Echt, ..leeg };
    weigert(&omgeving, &echt, |f| matches!(f, StoreFout::Opening(OpenFout::WelDemo))).await;
}

async fn een_nieuwer_schema_weigert(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    knoeier.doe("UPDATE installatie SET schema_versie = 999").await;
    drop(knoeier);
    let fout = omgeving.probeer().await.expect_err("a newer schema");
    assert!(matches!(fout, StoreFout::Opening(OpenFout::NieuwerSchema { gevonden: 999, .. })), "{fout:?}");
}

async fn zonder_databank_wordt_er_geen_nieuwe_gemaakt(omgeving: Omgeving) {
    bewoond(&omgeving).await;
    match &omgeving.inrichting.databank {
        Databank::Sqlite => {
            fs::remove_file(omgeving.inrichting.map.join("hervat.db")).expect("the database goes");
        }
        Databank::Postgres(_) => {
            omgeving.knoeier().await.doe("DROP SCHEMA hervat CASCADE").await;
        }
    }
    let ervoor = inhoud(omgeving.wortel.path());
    let fout = omgeving.probeer().await.expect_err("the database is gone");
    assert!(matches!(fout, StoreFout::Opening(OpenFout::DatabankWeg { aantal: 2 })), "{fout:?}");
    assert!(ervoor == inhoud(omgeving.wortel.path()), "bytes were changed");
}
