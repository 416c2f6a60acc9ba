// SPDX-License-Identifier: EUPL-1.2
//! Data of the first schema, with keys, erasures and medical rows in it, open in this version, from a database and
//! from a backup.

use crate::{
    omgeving::{
        ARBODIENST, ARTS, CHEF, DOSSIER, Omgeving, WERKNEMER, arts_leest, controleer, leg_vast, medisch_deel,
        medische_teksten, nu, op_beide, schoon, voeg_medisch_toe, werknemer_leest_medisch,
    },
    postgres as server,
};
use dossier::Lade;
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, sqlite::SqliteConnectOptions,
};
use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};
use store::{Databank, Store};

op_beide!(een_oude_installatie_wordt_bijgewerkt, een_oude_backup_wordt_bijgewerkt);

const SLEUTEL: &str = "611830d3641a68f94a690dcc25d1f4b0dac948325ac18f6dd32564371735f32c";
const KOP: &str = include_str!("../schema1/kop");
const RIJEN: &str = include_str!("../schema1/rijen.sql");
const SQLITE: &str = include_str!("../../migraties/sqlite/0001_begin.sql");
const POSTGRES: &str = include_str!("../../migraties/postgres/0001_begin.sql");

async fn een_oude_installatie_wordt_bijgewerkt(omgeving: Omgeving) {
    leg_sleutel_neer(&omgeving);
    fs::create_dir(&omgeving.inrichting.map).unwrap();
    fs::write(omgeving.inrichting.map.join("kop"), KOP).unwrap();
    match &omgeving.inrichting.databank {
        Databank::Sqlite => oude_sqlite(&omgeving.inrichting.map.join("hervat.db")).await,
        Databank::Postgres(url) => oude_postgres(secrecy::ExposeSecret::expose_secret(url)).await,
    }
    let store = omgeving.open().await;
    let kopie = omgeving.inrichting.map.join("voor-migratie-3.db");
    assert_eq!(kopie.exists(), matches!(omgeving.inrichting.databank, Databank::Sqlite));
    alles_is_er(&store).await;
    assert!(store.lezer().await.unwrap().sessie(&[7; 32], nu(1)).await.unwrap().is_some());
    het_gaat_verder(&store).await;
}

async fn een_oude_backup_wordt_bijgewerkt(omgeving: Omgeving) {
    leg_sleutel_neer(&omgeving);
    let bestand = omgeving.wortel.path().join("oud.hervat");
    oude_sqlite(&bestand).await;
    let kop = Store::restore(&omgeving.inrichting, &bestand).await.unwrap();
    assert_eq!(kop.aantal, 9);
    let store = omgeving.open().await;
    alles_is_er(&store).await;
    het_gaat_verder(&store).await;
}

/// The rows of then open with the keys of then, erasures are still accounted for, and a doctor does not inherit what
/// was written before keys were told apart.
async fn alles_is_er(store: &Store) {
    let verslag = controleer(store).await;
    schoon(&verslag);
    assert_eq!((verslag.regels, verslag.dossiers), (9, 1));
    let mut lezer = store.lezer().await.unwrap();
    let gedeeld = lezer.lees(DOSSIER).await.unwrap();
    let teksten: Vec<_> = gedeeld.iter().map(|r| r.inhoud.as_ref().map(|i| i.to_vec())).collect();
    assert_eq!(teksten[..3], [Some(b"een".to_vec()), None, Some(b"drie".to_vec())]);
    assert_eq!(lezer.onthul_bsn(WERKNEMER).await.unwrap().unwrap().onthul(), "111222333");
    assert_eq!(medische_teksten(store).await, [None, Some("van voor de arbodiensten".to_owned()), None]);
    assert!(lezer.lees_medisch(&arts_leest(ARBODIENST)).await.unwrap().is_empty());
}

async fn het_gaat_verder(store: &Store) {
    leg_vast(store, Lade::Gedeeld, 4, b"vijf").await;
    let mut tx = store.begin().await.unwrap();
    voeg_medisch_toe(&mut tx, ARBODIENST, 3, &medisch_deel("van nu")).await.unwrap();
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.lees(DOSSIER).await.unwrap().len(), 5);
    let arts = lezer.lees_medisch(&arts_leest(ARBODIENST)).await.unwrap();
    assert_eq!(arts.iter().map(|r| (r.nummer, r.door)).collect::<Vec<_>>(), [(4, ARTS)]);
    assert_eq!(lezer.lees_medisch(&werknemer_leest_medisch()).await.unwrap().len(), 4);
    assert_eq!(lezer.inzagen(DOSSIER, 9).await.unwrap()[0].lezer, CHEF);
    schoon(&controleer(store).await);
}

fn leg_sleutel_neer(omgeving: &Omgeving) {
    let pad = omgeving.sleutel();
    fs::create_dir(pad.parent().unwrap()).unwrap();
    fs::write(&pad, SLEUTEL).unwrap();
    fs::set_permissions(&pad, fs::Permissions::from_mode(0o600)).unwrap();
}

async fn oude_sqlite(pad: &Path) {
    let opties = SqliteConnectOptions::new().filename(pad).create_if_missing(true);
    let mut lijn = opties.disable_statement_logging().connect().await.unwrap();
    lijn.execute(sqlx::raw_sql(SQLITE)).await.unwrap();
    lijn.execute(sqlx::raw_sql(RIJEN)).await.unwrap();
    lijn.close().await.unwrap();
}

async fn oude_postgres(url: &str) {
    let mut lijn = server::verbind(url).await;
    lijn.execute(sqlx::raw_sql("CREATE SCHEMA hervat; SET search_path = hervat")).await.unwrap();
    lijn.execute(sqlx::raw_sql(POSTGRES)).await.unwrap();
    lijn.execute(sqlx::raw_sql(AssertSqlSafe(RIJEN.replace("X'", "'\\x")))).await.unwrap();
    lijn.close().await.unwrap();
}
