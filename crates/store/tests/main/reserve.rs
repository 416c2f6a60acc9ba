// SPDX-License-Identifier: EUPL-1.2
//! Backup and restore, from each database to each, and what is refused without leaving anything half-done.

use crate::{
    omgeving::{
        ARBODIENST, CHEF, DIENSTVERBAND, DOSSIER, Knoeier, Omgeving, WERKNEMER, arts_houdt_aantekeningen,
        arts_schrijft, bevolk, controleer, leg_vast, medische_teksten, nu, op_beide, open, schoon,
        voeg_medisch_toe, werknemer_eigen,
    },
    postgres as server,
};
use dossier::{Bsn, Hoedanigheid, Lade};
use kluis::{GlasGebroken, MedischeGebeurtenis};
use sqlx::{ConnectOptions as _, sqlite::SqliteConnectOptions};
use std::{fs, os::unix::fs::PermissionsExt as _, path::PathBuf};
use store::{
    Account, Conceptdeel, Conceptlade, Databank, Inrichting, Kop, Lezer, OpenFout, SleutelFout, Store,
    StoreFout, Taal,
};

op_beide!(
    terug_op_sqlite,
    terug_op_postgres,
    terwijl_er_geschreven_wordt,
    een_kapotte_backup_laat_niets_achter,
    alleen_op_een_lege_plek,
    zonder_de_sleutel_niet,
    een_backup_overschrijft_niets,
);

async fn gevuld(omgeving: &Omgeving) -> Store {
    let store = omgeving.open().await;
    bevolk(&store).await;
    for nummer in 0..3_u32 {
        leg_vast(&store, Lade::Gedeeld, nummer, format!("gedeeld {nummer}").as_bytes()).await;
    }
    leg_vast(&store, Lade::Medisch, 0, b"medisch").await;
    let mut tx = store.begin().await.expect("a transaction");
    tx.zet_bsn(WERKNEMER, &Bsn::lees("111222333").expect("a number")).await.expect("sealed");
    let account = Account {
        persoon: CHEF,
        email: "baas@bakkerij.example".into(),
        wachtwoord_hash: "$argon2id$x".to_owned().into(),
        taal: Taal::En,
        aangemaakt_op: nu(1),
    };
    tx.nieuw_account(&account).await.expect("an account");
    tx.begin_sessie(&[7; 32], CHEF, nu(1), nu(1000)).await.expect("a session");
    let (arts, eigen) = (arts_schrijft(ARBODIENST), werknemer_eigen());
    for waar in [Conceptlade::Gedeeld(DOSSIER), Conceptlade::Medisch(&arts), Conceptlade::Persoonlijk(&eigen)]
    {
        let (document, inhoud) = ("plan", b"half af");
        let deel = Conceptdeel { document, deel: "stappen", verwacht: 0, inhoud, door: CHEF, op: nu(3) };
        tx.bewaar_concept(waar, &deel).await.expect("a draft");
    }
    let toegang = arts_houdt_aantekeningen(DOSSIER);
    tx.bewaar_aantekening(&toegang, 0, "nog bellen", nu(4)).await.expect("notes");
    tx.parkeer(CHEF, "/elders", b"x=y", nu(5)).await.expect("a parked form");
    let glas = GlasGebroken { reden: "waarneming".into(), tot: nu(3600) };
    voeg_medisch_toe(&mut tx, ARBODIENST, 1, &MedischeGebeurtenis::GlasGebroken(glas))
        .await
        .expect("an event");
    tx.noteer_inzage(CHEF, Hoedanigheid::Leidinggevende, DOSSIER, Lade::Gedeeld, nu(2))
        .await
        .expect("a read");
    tx.commit().await.expect("a commit");
    store
}

/// Restores into a place and finds there everything but the sessions.
async fn terug(omgeving: Omgeving, databank: Databank) {
    let store = gevuld(&omgeving).await;
    let bestand = omgeving.wortel.path().join("kopie.hervat");
    let kop = store.backup(&bestand).await.unwrap();
    assert_eq!(fs::metadata(&bestand).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!bestaat_half(&bestand));
    let elders =
        Inrichting { map: omgeving.wortel.path().join("elders"), databank, ..omgeving.inrichting.clone() };
    assert_eq!(Store::restore(&elders, &bestand).await.unwrap(), kop);
    let weer = open(&elders).await.unwrap();
    let verslag = controleer(&weer).await;
    schoon(&verslag);
    assert_eq!((verslag.kop, verslag.regels), (kop, 5));
    let (mut hier, mut daar) = (store.lezer().await.unwrap(), weer.lezer().await.unwrap());
    assert_eq!(hier.lees(DOSSIER).await.unwrap(), daar.lees(DOSSIER).await.unwrap());
    assert_eq!(medische_teksten(&weer).await, ["medisch", "glas: waarneming"].map(|t| Some(t.to_owned())));
    zelfde_terzijde(&mut hier, &mut daar).await;
    assert_eq!(hier.dossier(DOSSIER).await.unwrap(), daar.dossier(DOSSIER).await.unwrap());
    assert_eq!(hier.inzagen(DOSSIER, 9).await.unwrap(), daar.inzagen(DOSSIER, 9).await.unwrap());
    assert_eq!(hier.onthul_bsn(WERKNEMER).await.unwrap(), daar.onthul_bsn(WERKNEMER).await.unwrap());
    assert_eq!(daar.account(CHEF).await.unwrap().unwrap().taal, Taal::En);
    assert!(hier.sessie(&[7; 32], nu(3)).await.unwrap().is_some());
    assert!(daar.sessie(&[7; 32], nu(3)).await.unwrap().is_none(), "nobody is logged in after a restore");
    drop((hier, daar));
    // And life goes on there.
    leg_vast(&weer, Lade::Gedeeld, 3, b"verder").await;
    schoon(&controleer(&weer).await);
}

/// Drafts, notes, parked forms and broken glass came along, and open.
async fn zelfde_terzijde(hier: &mut Lezer, daar: &mut Lezer) {
    let (arts, eigen) = (arts_schrijft(ARBODIENST), werknemer_eigen());
    let plan = daar.concepten(DOSSIER, "plan").await.unwrap();
    assert_eq!((plan.len(), plan[0].inhoud.as_slice()), (1, &b"half af"[..]));
    assert_eq!(hier.concepten(DOSSIER, "plan").await.unwrap(), plan);
    let persoonlijk = daar.persoonlijke_concepten(&eigen, "plan").await.unwrap();
    assert_eq!(
        (persoonlijk.len(), persoonlijk),
        (1, hier.persoonlijke_concepten(&eigen, "plan").await.unwrap())
    );
    let medisch = daar.medische_concepten(&arts, "plan").await.unwrap();
    assert_eq!(medisch[0].inhoud.open(&arts).map(Vec::as_slice), Some(&b"half af"[..]));
    let toegang = arts_houdt_aantekeningen(DOSSIER);
    let aantekening = daar.aantekening(&toegang).await.unwrap().unwrap();
    assert_eq!(aantekening.tekst.open(&toegang).unwrap(), "nog bellen");
    let geparkeerd = daar.geparkeerd_voor(CHEF, nu(6)).await.unwrap();
    assert_eq!((geparkeerd.len(), &geparkeerd), (1, &hier.geparkeerd_voor(CHEF, nu(6)).await.unwrap()));
    let glas = daar.noodtoegangen(DOSSIER, nu(6)).await.unwrap();
    assert_eq!((glas.len(), &glas), (1, &hier.noodtoegangen(DOSSIER, nu(6)).await.unwrap()));
}

async fn terug_op_sqlite(omgeving: Omgeving) {
    terug(omgeving, Databank::Sqlite).await;
}

async fn terug_op_postgres(omgeving: Omgeving) {
    let databank = Databank::Postgres(server::nieuwe_databank().await.into());
    terug(omgeving, databank).await;
}

async fn terwijl_er_geschreven_wordt(omgeving: Omgeving) {
    let store = gevuld(&omgeving).await;
    let schrijver = store.clone();
    let taak = tokio::spawn(async move {
        for nummer in 3..60 {
            leg_vast(&schrijver, Lade::Gedeeld, nummer, b"ondertussen").await;
        }
    });
    let mut koppen = Vec::new();
    for nummer in 0..3 {
        let bestand = omgeving.wortel.path().join(format!("kopie {nummer}"));
        koppen.push((store.backup(&bestand).await.unwrap(), bestand));
    }
    taak.await.unwrap();
    for (nummer, (kop, bestand)) in koppen.into_iter().enumerate() {
        let elders = omgeving.ernaast(&format!("elders {nummer}")).await;
        assert_eq!(Store::restore(&elders, &bestand).await.unwrap(), kop);
        let verslag = controleer(&open(&elders).await.unwrap()).await;
        schoon(&verslag);
        assert_eq!(verslag.kop, kop);
    }
}

async fn een_kapotte_backup_laat_niets_achter(omgeving: Omgeving) {
    let store = gevuld(&omgeving).await;
    let goed = omgeving.wortel.path().join("goed");
    store.backup(&goed).await.unwrap();
    let bytes = fs::read(&goed).unwrap();
    let kapot = omgeving.wortel.path().join("kapot");
    for sql in [
        "UPDATE log SET soort = 'anders' WHERE volg = 2",
        "DELETE FROM inhoud WHERE nummer = 2",
        "DELETE FROM log WHERE volg = 5",
        "UPDATE inhoud SET verzegeld = x'00' WHERE nummer = 1 AND lade = 'gedeeld'",
        "DELETE FROM sleutel WHERE lade = 'medisch'",
        "UPDATE log_kop SET aantal = 3",
        "UPDATE concept SET versie = versie + 1 WHERE lade = 'medisch'",
        "UPDATE aantekening SET versie = versie + 1",
        "UPDATE geparkeerd SET verzegeld = x'00'",
    ] {
        fs::write(&kapot, &bytes).unwrap();
        let mut hand = Knoeier::Sqlite(
            SqliteConnectOptions::new().filename(&kapot).foreign_keys(false).connect().await.unwrap(),
        );
        for los in ["DROP TRIGGER log_verandert_niet", "DROP TRIGGER log_verdwijnt_niet", sql] {
            hand.doe(los).await;
        }
        drop(hand);
        afgekeurd(&omgeving, &kapot, sql).await;
    }
    for (naam, onzin) in
        [("cut short", &bytes[..bytes.len() / 2]), ("no database", b"geen backup".as_slice()), ("empty", b"")]
    {
        fs::write(&kapot, onzin).unwrap();
        afgekeurd(&omgeving, &kapot, naam).await;
    }
}

async fn afgekeurd(omgeving: &Omgeving, bestand: &std::path::Path, wat: &str) {
    let elders = omgeving.ernaast("elders").await;
    let fout = Store::restore(&elders, bestand).await.expect_err(wat);
    assert!(
        matches!(fout, StoreFout::Opening(OpenFout::BackupAfgekeurd(_)) | StoreFout::Databank(_)),
        "{wat}: {fout:?}"
    );
    assert!(!elders.map.exists(), "{wat}: something stayed behind");
    let niets = Store::open_lezend(&elders).await.expect_err(wat);
    assert!(matches!(niets, StoreFout::Opening(OpenFout::Leeg)), "{wat}: {niets:?}");
}

async fn alleen_op_een_lege_plek(omgeving: Omgeving) {
    let store = gevuld(&omgeving).await;
    let bestand = omgeving.wortel.path().join("kopie");
    store.backup(&bestand).await.unwrap();
    let fout = Store::restore(&omgeving.inrichting, &bestand).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Opening(OpenFout::NietLeeg)), "{fout:?}");
    schoon(&controleer(&store).await);
    let elders = omgeving.ernaast("elders").await;
    fs::create_dir(&elders.map).unwrap();
    fs::write(elders.map.join("iets"), b"x").unwrap();
    assert!(matches!(Store::restore(&elders, &bestand).await, Err(StoreFout::Opening(OpenFout::NietLeeg))));
    assert_eq!(fs::read_dir(&elders.map).unwrap().count(), 1);
}

async fn zonder_de_sleutel_niet(omgeving: Omgeving) {
    let store = gevuld(&omgeving).await;
    let bestand = omgeving.wortel.path().join("kopie");
    store.backup(&bestand).await.unwrap();
    let elders = omgeving.ernaast("elders").await;
    let zonder = Inrichting { sleutelbestand: omgeving.wortel.path().join("nergens"), ..elders.clone() };
    let fout = Store::restore(&zonder, &bestand).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Sleutel(SleutelFout::Ontbreekt(_))), "{fout:?}");
    let andere = omgeving.wortel.path().join("andere");
    fs::write(&andere, "cd".repeat(32)).unwrap();
    fs::set_permissions(&andere, fs::Permissions::from_mode(0o600)).unwrap();
    let fout =
        Store::restore(&Inrichting { sleutelbestand: andere, ..elders.clone() }, &bestand).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Sleutel(SleutelFout::Verkeerd(_))), "{fout:?}");
    assert!(!elders.map.exists());
}

async fn een_backup_overschrijft_niets(omgeving: Omgeving) {
    let store = gevuld(&omgeving).await;
    let bestand = omgeving.wortel.path().join("kopie");
    fs::write(&bestand, b"van een ander").unwrap();
    assert!(matches!(store.backup(&bestand).await, Err(StoreFout::Bestand { .. })));
    assert_eq!(fs::read(&bestand).unwrap(), b"van een ander");
    assert!(matches!(
        store.backup(&omgeving.wortel.path().join("geen/map\0/kopie")).await,
        Err(StoreFout::Bestand { .. })
    ));
    assert!(!bestaat_half(&bestand));
    // A store that only looks can make one too.
    store.sluit().await;
    let kijk = Store::open_lezend(&omgeving.inrichting).await.unwrap();
    let kop: Kop = kijk.backup(&omgeving.wortel.path().join("kopie 2")).await.unwrap();
    assert_eq!(kop.aantal, 5);
    assert_eq!(kijk.lezer().await.unwrap().dossiers_van(DIENSTVERBAND).await.unwrap().len(), 1);
}

fn bestaat_half(bestand: &std::path::Path) -> bool {
    PathBuf::from(format!("{}.half", bestand.display())).exists()
}
