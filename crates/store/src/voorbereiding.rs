// SPDX-License-Identifier: EUPL-1.2
//! Making a place ready: key, directory, schema, and who lives there. Only after `opening` looked and agreed.

use crate::{
    Databank, Gebruik, Inrichting, Kop, StoreFout, Uitkomst,
    db::{self, AlleenLezen, Db, Immutable, Lijn, waarden},
    migratie::{Migratie, migreer, schema_van},
    opening::{Bewoner, keur, lees_bewoner},
    sleutel::{self, Hoofdsleutel},
};
use jiff::Timestamp;
use rand::CryptoRng;
use std::fs;

/// Makes key, directory and an empty database file, in this order: data without a key must not exist.
pub(crate) async fn begin_leeg(
    inrichting: &Inrichting,
    hoofdsleutel: Option<Hoofdsleutel>,
    toeval: &mut impl CryptoRng,
) -> Uitkomst<(Hoofdsleutel, Db)> {
    let hoofdsleutel = match hoofdsleutel {
        Some(sleutel) => sleutel,
        None => Hoofdsleutel::maak(&inrichting.sleutelbestand, toeval)?,
    };
    sleutel::maak_map(&inrichting.map).map_err(|fout| StoreFout::bestand(&inrichting.map, fout))?;
    if matches!(inrichting.databank, Databank::Sqlite) {
        let pad = inrichting.databestand();
        // SQLite gives its companions the rights of this file.
        if !pad.exists() {
            sleutel::schrijf_geheim(&pad, b"").map_err(|fout| StoreFout::bestand(&pad, fout))?;
        }
    }
    Ok((hoofdsleutel, inrichting.verbind(AlleenLezen::Nee).await?))
}

/// Brings the schema up to date and writes who lives here, under a lock that all who open share.
pub(crate) async fn bereid_voor(
    db: &Db,
    migraties: &[Migratie],
    inrichting: &Inrichting,
    hoofdsleutel: &Hoofdsleutel,
    toeval: &mut impl CryptoRng,
    nu: Timestamp,
) -> Uitkomst<Bewoner> {
    let schema = schema_van(migraties);
    let mut lijn = db.begin().await?;
    vergrendel(&mut lijn).await?;
    let bewoner = lees_bewoner(&mut lijn).await?;
    // Somebody may have moved in since we looked.
    if let Some(bewoner) = &bewoner {
        keur(bewoner, schema, hoofdsleutel, inrichting)?;
    }
    let van = bewoner.as_ref().map_or(0, |b| b.schema_versie);
    migreer(&mut lijn, migraties, van, schema).await?;
    let bewoner = match bewoner {
        Some(bewoner) => {
            lijn.voer_uit("UPDATE installatie SET schema_versie = $1 WHERE een = 1", waarden![schema])
                .await?;
            bewoner
        }
        None => betrek(&mut lijn, schema, inrichting.gebruik, hoofdsleutel, toeval, nu).await?,
    };
    lijn.commit().await?;
    if van < schema {
        // Whoever looks later with `immutable` sees the main file only: it must hold the row that says who we are.
        vouw_wal_in(db).await?;
    }
    Ok(bewoner)
}

pub(crate) async fn vergrendel(lijn: &mut Lijn) -> Uitkomst<()> {
    match lijn.soort() {
        // The immediate transaction is the lock.
        db::Soort::Sqlite => Ok(()),
        db::Soort::Pg => {
            lijn.voer_uit("SELECT pg_advisory_xact_lock(4805316)", waarden![]).await?;
            lijn.script("CREATE SCHEMA IF NOT EXISTS hervat").await
        }
    }
}

async fn betrek(
    lijn: &mut Lijn,
    schema: i64,
    gebruik: Gebruik,
    hoofdsleutel: &Hoofdsleutel,
    toeval: &mut impl CryptoRng,
    nu: Timestamp,
) -> Uitkomst<Bewoner> {
    let id = format!("{:016x}{:016x}", toeval.next_u64(), toeval.next_u64());
    let proef = hoofdsleutel.proef(&id).to_vec();
    let demo = gebruik == Gebruik::Demo;
    lijn.voer_uit(
        "INSERT INTO installatie (een, id, schema_versie, demo, proef, aangemaakt_op) VALUES (1, $1, $2, $3, $4, $5)",
        waarden![&id, schema, demo, proef.clone(), nu],
    )
    .await?;
    lijn.voer_uit("INSERT INTO log_kop (een, aantal, hash) VALUES (1, 0, $1)", waarden![&Kop::LEEG.hash])
        .await?;
    Ok(Bewoner { id, schema_versie: schema, demo, proef })
}

/// Folds SQLite's write-ahead log into the file and empties it; PostgreSQL looks after its own.
pub(crate) async fn vouw_wal_in(db: &Db) -> Uitkomst<()> {
    let Db::Sqlite { schrijver: Some(pool), .. } = db else { return Ok(()) };
    let mut lijn = Lijn::SqliteLezer(pool.acquire().await?);
    let bezet = lijn.rij("PRAGMA wal_checkpoint(TRUNCATE)", waarden![]).await?;
    if bezet.map_or(Ok(1), |rij| rij.getal("busy"))? != 0 {
        tracing::warn!("the write-ahead log was not emptied: somebody was reading for long");
    }
    Ok(())
}

/// Keeps a copy of a SQLite database that is about to be migrated.
pub(crate) async fn bewaar_voor_migratie(inrichting: &Inrichting, van: i64, naar: i64) -> Uitkomst<()> {
    if !matches!(inrichting.databank, Databank::Sqlite) {
        tracing::warn!(van, naar, "a migration follows; no copy is made of a PostgreSQL database");
        return Ok(());
    }
    let kopie = inrichting.map.join(format!("voor-migratie-{naar}.db"));
    if kopie.exists() {
        // An earlier start got this far and no further: its copy is the one of before.
        return Ok(());
    }
    let half = inrichting.map.join(format!("voor-migratie-{naar}.half"));
    if half.exists() {
        fs::remove_file(&half).map_err(|fout| StoreFout::bestand(&half, fout))?;
    }
    sleutel::schrijf_geheim(&half, b"").map_err(|fout| StoreFout::bestand(&half, fout))?;
    let mut lijn = db::kijk_in_sqlite(&inrichting.databestand(), Immutable::Nee).await?;
    lijn.voer_uit("VACUUM INTO $1", waarden![half.to_string_lossy().into_owned()]).await?;
    lijn.sluit().await?;
    fs::rename(&half, &kopie).map_err(|fout| StoreFout::bestand(&kopie, fout))
}
