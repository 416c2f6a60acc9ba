// SPDX-License-Identifier: EUPL-1.2
//! Opening a place: look first, refuse before anything is touched, and only then create, migrate and connect.
//!
//! It reads no setting and no environment: the caller says where everything lies.

use crate::{
    Kop, OpenFout, StoreFout, Uitkomst,
    db::{self, AlleenLezen, Db, Immutable, Lijn, waarden},
    kopbestand,
    migratie::{MIGRATIES, Migratie, SCHEMA, migreer, schema_van},
    sleutel::{self, Hoofdsleutel, SleutelFout},
    verbinding::{Kern, Store},
};
use jiff::Timestamp;
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretString};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where an installation lies.
#[derive(Debug, Clone)]
pub struct Inrichting {
    /// The data directory: the head file, and the database when that is SQLite.
    pub map: PathBuf,
    /// The file with the master key; outside `map`.
    pub sleutelbestand: PathBuf,
    /// Which database.
    pub databank: Databank,
    /// Real use or a demo: the one never opens the other's place.
    pub gebruik: Gebruik,
}

/// Which database keeps the rows.
#[derive(Debug, Clone)]
pub enum Databank {
    /// The file `hervat.db` in the data directory.
    Sqlite,
    /// PostgreSQL at this URL, which may hold a password.
    Postgres(SecretString),
}

/// What an installation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gebruik {
    /// People's own data.
    Echt,
    /// Fictional data.
    Demo,
}

impl Store {
    /// Opens an installation for use; makes it, and its key, when the place is empty.
    ///
    /// # Errors
    /// Before anything is touched or made: the key file is missing for existing data, wrong, readable by others or
    /// inside the data directory; the schema is newer than this program; the place is a demo's or not; the tail of the
    /// log was cut. After that: what the system or the database refuses.
    pub async fn open(
        inrichting: &Inrichting,
        toeval: impl CryptoRng + Send + 'static,
        nu: Timestamp,
    ) -> Uitkomst<Self> {
        Self::open_met(MIGRATIES, inrichting, toeval, nu).await
    }

    pub(crate) async fn open_met(
        migraties: &[Migratie],
        inrichting: &Inrichting,
        mut toeval: impl CryptoRng + Send + 'static,
        nu: Timestamp,
    ) -> Uitkomst<Self> {
        let schema = schema_van(migraties);
        let gezien = bekijk(inrichting, schema).await?;
        let (hoofdsleutel, db) = match gezien.bewoner {
            Some(bewoner) => {
                if bewoner.schema_versie < schema {
                    bewaar_voor_migratie(inrichting, bewoner.schema_versie, schema).await?;
                }
                let hoofdsleutel = gezien.hoofdsleutel.ok_or_else(|| ontbreekt(inrichting))?;
                (hoofdsleutel, inrichting.verbind(AlleenLezen::Nee).await?)
            }
            None => begin_leeg(inrichting, gezien.hoofdsleutel, &mut toeval).await?,
        };
        let bewoner = bereid_voor(&db, migraties, inrichting, &hoofdsleutel, &mut toeval, nu).await?;
        let kern =
            Kern::new(db, hoofdsleutel.afgeleid(), &inrichting.map, bewoner.id, Some(Box::new(toeval)));
        let store = Self::van(kern);
        store.vergelijk_kop().await?;
        Ok(store)
    }

    /// Opens an existing installation for reading only, also when its log was tampered with: for `controle` and
    /// `backup`.
    ///
    /// # Errors
    /// As [`Store::open`]; also when there is nothing yet, or a migration waits.
    pub async fn open_lezend(inrichting: &Inrichting) -> Uitkomst<Self> {
        let gezien = bekijk(inrichting, SCHEMA).await?;
        let bewoner = gezien.bewoner.ok_or(OpenFout::Leeg)?;
        if bewoner.schema_versie < SCHEMA {
            return Err(OpenFout::OuderSchema { gevonden: bewoner.schema_versie, bekend: SCHEMA }.into());
        }
        let hoofdsleutel = gezien.hoofdsleutel.ok_or_else(|| ontbreekt(inrichting))?;
        let db = inrichting.verbind(AlleenLezen::Ja).await?;
        Ok(Self::van(Kern::new(db, hoofdsleutel.afgeleid(), &inrichting.map, bewoner.id, None)))
    }

    /// Compares the database with the head file: what was cut off before we came is not built upon.
    async fn vergelijk_kop(&self) -> Uitkomst<()> {
        let Some(bestand) = self.kern.kopbestand.lees(&self.kern.sleutels.kop)? else { return Ok(()) };
        let mut lezer = self.lezer().await?;
        let databank = lezer.kop().await?;
        if databank.aantal < bestand.aantal {
            return Err(
                OpenFout::StaartAfgeknipt { databank: databank.aantal, bestand: bestand.aantal }.into()
            );
        }
        if bestand != Kop::LEEG && lezer.hash_van(bestand.aantal).await? != Some(bestand.hash) {
            return Err(OpenFout::KopWijktAf { volg: bestand.aantal }.into());
        }
        Ok(())
    }
}

impl Inrichting {
    pub(crate) fn databestand(&self) -> PathBuf {
        self.map.join("hervat.db")
    }

    async fn verbind(&self, alleen_lezen: AlleenLezen) -> Uitkomst<Db> {
        match &self.databank {
            Databank::Sqlite => Db::sqlite(&self.databestand(), alleen_lezen).await,
            Databank::Postgres(url) => {
                let opties = db::pg_opties(url.expose_secret())?;
                let lezend = [("default_transaction_read_only", "on")];
                Db::pg(match alleen_lezen {
                    AlleenLezen::Ja => opties.options(lezend),
                    AlleenLezen::Nee => opties,
                })
                .await
            }
        }
    }
}

/// The installation as it stands in the database, whatever the version of its schema.
pub(crate) struct Bewoner {
    pub(crate) id: String,
    pub(crate) schema_versie: i64,
    pub(crate) demo: bool,
    pub(crate) proef: Vec<u8>,
}

/// What a first look showed.
pub(crate) struct Gezien {
    pub(crate) bewoner: Option<Bewoner>,
    pub(crate) hoofdsleutel: Option<Hoofdsleutel>,
}

/// Looks at a place and its key without leaving a trace, and refuses what must be refused.
pub(crate) async fn bekijk(inrichting: &Inrichting, schema: i64) -> Uitkomst<Gezien> {
    sleutel::buiten_de_map(&inrichting.sleutelbestand, &inrichting.map)?;
    let bewoner = wie_woont_er(inrichting).await?;
    let hoofdsleutel = Hoofdsleutel::lees(&inrichting.sleutelbestand)?;
    if let Some(bewoner) = &bewoner {
        let sleutel = hoofdsleutel.as_ref().ok_or_else(|| ontbreekt(inrichting))?;
        keur(bewoner, schema, sleutel, inrichting)?;
    } else if let Some(aantal) = kopbestand::geclaimd(&inrichting.map)? {
        return Err(OpenFout::DatabankWeg { aantal }.into());
    } else if inrichting.gebruik == Gebruik::Demo && !is_leeg(&inrichting.map) {
        return Err(OpenFout::NietLeeg.into());
    }
    Ok(Gezien { bewoner, hoofdsleutel })
}

/// Does this installation suit this program, this key and this use?
pub(crate) fn keur(
    bewoner: &Bewoner,
    schema: i64,
    sleutel: &Hoofdsleutel,
    inrichting: &Inrichting,
) -> Uitkomst<()> {
    if bewoner.schema_versie > schema {
        return Err(OpenFout::NieuwerSchema { gevonden: bewoner.schema_versie, bekend: schema }.into());
    }
    if !sleutel.past_bij(&bewoner.id, &bewoner.proef) {
        return Err(SleutelFout::Verkeerd(inrichting.sleutelbestand.clone()).into());
    }
    match (inrichting.gebruik, bewoner.demo) {
        (Gebruik::Echt, false) | (Gebruik::Demo, true) => Ok(()),
        (Gebruik::Echt, true) => Err(OpenFout::WelDemo.into()),
        (Gebruik::Demo, false) => Err(OpenFout::GeenDemo.into()),
    }
}

fn ontbreekt(inrichting: &Inrichting) -> StoreFout {
    SleutelFout::Ontbreekt(inrichting.sleutelbestand.clone()).into()
}

/// Nothing in it, or not there at all.
pub(crate) fn is_leeg(map: &Path) -> bool {
    fs::read_dir(map).map_or(true, |mut inhoud| inhoud.next().is_none())
}

pub(crate) async fn wie_woont_er(inrichting: &Inrichting) -> Uitkomst<Option<Bewoner>> {
    let mut lijn = match &inrichting.databank {
        Databank::Sqlite => {
            let pad = inrichting.databestand();
            if fs::metadata(&pad).map_or(0, |m| m.len()) == 0 {
                return Ok(None);
            }
            // Without a write-ahead log nobody has the file open, and looking need not leave a lock file behind.
            let wal = fs::metadata(pad.with_extension("db-wal")).map_or(0, |m| m.len());
            db::kijk_in_sqlite(&pad, if wal == 0 { Immutable::Ja } else { Immutable::Nee }).await?
        }
        Databank::Postgres(url) => db::kijk_in_pg(&db::pg_opties(url.expose_secret())?).await?,
    };
    let bewoner = lees_bewoner(&mut lijn).await;
    lijn.sluit().await?;
    bewoner
}

/// Reads who lives in a database; none when it is empty.
pub(crate) async fn lees_bewoner(lijn: &mut Lijn) -> Uitkomst<Option<Bewoner>> {
    // Two texts: each database keeps its own catalogue.
    let catalogus = match lijn.soort() {
        db::Soort::Sqlite => "SELECT name AS naam FROM sqlite_master WHERE type = 'table' ORDER BY name",
        db::Soort::Pg => {
            "SELECT tablename::text AS naam FROM pg_tables WHERE schemaname = 'hervat' ORDER BY tablename"
        }
    };
    let tabellen = lijn.rijen(catalogus, waarden![]).await?;
    if tabellen.is_empty() {
        return Ok(None);
    }
    let namen = tabellen.iter().map(|rij| rij.tekst("naam")).collect::<Uitkomst<Vec<_>>>()?;
    if !namen.iter().any(|naam| naam == "installatie") {
        return Err(OpenFout::VreemdeDatabank.into());
    }
    let rij = lijn
        .rij("SELECT id, schema_versie, demo, proef FROM installatie WHERE een = 1", waarden![])
        .await?
        .ok_or(OpenFout::VreemdeDatabank)?;
    Ok(Some(Bewoner {
        id: rij.tekst("id")?,
        schema_versie: rij.getal("schema_versie")?,
        demo: rij.ja("demo")?,
        proef: rij.bytes("proef")?,
    }))
}

/// Makes key, directory and an empty database file, in this order: data without a key must not exist.
async fn begin_leeg(
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
async fn bereid_voor(
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
    lijn.rijen("PRAGMA wal_checkpoint(TRUNCATE)", waarden![]).await?;
    Ok(())
}

/// Keeps a copy of a SQLite database that is about to be migrated.
async fn bewaar_voor_migratie(inrichting: &Inrichting, van: i64, naar: i64) -> Uitkomst<()> {
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
