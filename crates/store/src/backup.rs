// SPDX-License-Identifier: EUPL-1.2
//! Backup and restore: one SQLite file, whichever database it came from and whichever it goes to.
//!
//! The file holds what the database holds: payloads sealed, names in the clear, no master key. Sessions and login
//! attempts are not restored.

use crate::{
    Databank, Inrichting, Kop, OpenFout, Store, StoreFout, Uitkomst,
    blauwdruk::{Tabel, blauwdruk, kopieer},
    db::{self, Db, Immutable, Lijn, Soort, waarden},
    keuring::keur,
    kopbestand::Kopbestand,
    migratie::{MIGRATIES, SCHEMA, migreer},
    opening::{self, Bewoner, lees_bewoner},
    sleutel::{self, Hoofdsleutel, SleutelFout, Sleutels},
    verbinding::{KOP, lees_kop},
};
use secrecy::ExposeSecret as _;
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// What is not worth restoring: who was logged in, and who tried.
const VLUCHTIG: [&str; 2] = ["sessie", "inlogpoging"];

impl Store {
    /// Writes a consistent copy to a new file, while others read and write. Answers the head of the log in that copy:
    /// print it, it is the proof that no tail was cut later.
    ///
    /// # Errors
    /// When the file exists or cannot be written; when the database does not answer. No half file stays behind.
    pub async fn backup(&self, naar: &Path) -> Uitkomst<Kop> {
        if naar.exists() {
            return Err(StoreFout::bestand(naar, std::io::ErrorKind::AlreadyExists.into()));
        }
        let half = Half::nieuw(naar)?;
        let mut lijn = self.kern.db.momentopname().await?;
        match lijn.soort() {
            Soort::Sqlite => {
                // VACUUM takes its own snapshot and wants no transaction around it.
                drop(lijn);
                let pad = half.pad.to_string_lossy().into_owned();
                self.kern.db.lezer().await?.voer_uit("VACUUM INTO $1", waarden![pad]).await?;
            }
            Soort::Pg => schrijf_sqlite_kopie(&mut lijn, &half.pad).await?,
        }
        let mut kopie = db::kijk_in_sqlite(&half.pad, Immutable::Ja).await?;
        let kop = lees_kop(&mut kopie, KOP).await?;
        kopie.sluit().await?;
        half.word(naar)?;
        Ok(kop)
    }

    /// Puts a backup back into an empty place, after walking its whole chain with the key. One of an older schema is
    /// brought up to date on the way. Answers the head of the log.
    ///
    /// # Errors
    /// When the place is not empty; when the key is missing, unsafe or of another installation; when the backup is of a
    /// newer schema or was tampered with. Nothing half-done remains.
    pub async fn restore(inrichting: &Inrichting, van: &Path) -> Uitkomst<Kop> {
        sleutel::buiten_de_map(&inrichting.sleutelbestand, &inrichting.map)?;
        if !opening::is_leeg(&inrichting.map) || opening::wie_woont_er(inrichting).await?.is_some() {
            return Err(OpenFout::NietLeeg.into());
        }
        let hoofdsleutel = Hoofdsleutel::lees(&inrichting.sleutelbestand)?
            .ok_or_else(|| SleutelFout::Ontbreekt(inrichting.sleutelbestand.clone()))?;
        let sleutels = hoofdsleutel.afgeleid();
        let (mut bron, bewoner, kop) = keur_backup(van, inrichting, &hoofdsleutel, &sleutels).await?;
        let bestond = inrichting.map.exists();
        let klaar = zet_terug(inrichting, &mut bron, &bewoner, &kop, &sleutels).await;
        bron.sluit().await?;
        if klaar.is_err() {
            ruim_op(inrichting, bestond);
        }
        klaar.map(|()| kop)
    }
}

/// Is this file a whole backup of an installation that this key belongs to? Answers a line to it, in our own schema.
async fn keur_backup(
    van: &Path,
    inrichting: &Inrichting,
    hoofdsleutel: &Hoofdsleutel,
    sleutels: &Sleutels,
) -> Uitkomst<(Lijn, Bewoner, Kop)> {
    let mut bron = db::kijk_in_sqlite(van, Immutable::Ja).await?;
    let heel = bron.rij("PRAGMA quick_check(1)", waarden![]).await.ok().flatten();
    if heel.and_then(|rij| rij.tekst("quick_check").ok()).as_deref() != Some("ok") {
        return Err(OpenFout::BackupAfgekeurd("the file is damaged or no backup".into()).into());
    }
    let bewoner = lees_bewoner(&mut bron).await?;
    let bewoner = bewoner.ok_or_else(|| OpenFout::BackupAfgekeurd("the file is empty".into()))?;
    opening::keur(&bewoner, SCHEMA, hoofdsleutel, inrichting)?;
    if bewoner.schema_versie < SCHEMA {
        let nieuw = bijgewerkt(&mut bron, bewoner.schema_versie).await;
        bron.sluit().await?;
        bron = nieuw.map_err(|fout| OpenFout::BackupAfgekeurd(fout.to_string()))?;
    }
    let keuring = keur(&mut bron, sleutels, None).await?;
    match keuring.bevindingen.first() {
        Some(bevinding) => Err(OpenFout::BackupAfgekeurd(bevinding.to_string()).into()),
        None => Ok((bron, bewoner, keuring.laatste)),
    }
}

/// The rows of an older backup in our own schema: copied into the schema they were written in, and migrated there.
async fn bijgewerkt(oud: &mut Lijn, versie: i64) -> Uitkomst<Lijn> {
    let mut nieuw = db::tijdelijk().await?;
    nieuw.script("BEGIN").await?;
    migreer(&mut nieuw, MIGRATIES, 0, versie).await?;
    kopieer(oud, &mut nieuw, &blauwdruk(versie).await?).await?;
    migreer(&mut nieuw, MIGRATIES, versie, SCHEMA).await?;
    nieuw.voer_uit("UPDATE installatie SET schema_versie = $1 WHERE een = 1", waarden![SCHEMA]).await?;
    nieuw.script("COMMIT").await?;
    Ok(nieuw)
}

async fn zet_terug(
    inrichting: &Inrichting,
    bron: &mut Lijn,
    bewoner: &Bewoner,
    kop: &Kop,
    sleutels: &Sleutels,
) -> Uitkomst<()> {
    sleutel::maak_map(&inrichting.map).map_err(|fout| StoreFout::bestand(&inrichting.map, fout))?;
    let tabellen: Vec<Tabel> = blauwdruk(SCHEMA).await?;
    let tabellen: Vec<Tabel> =
        tabellen.into_iter().filter(|t| !VLUCHTIG.contains(&t.naam.as_str())).collect();
    let kopbestand = Kopbestand::new(&inrichting.map, &bewoner.id);
    match &inrichting.databank {
        Databank::Sqlite => {
            let half = Half::nieuw(&inrichting.databestand())?;
            let mut naar = db::schrijf_sqlite(&half.pad).await?;
            naar.script("BEGIN IMMEDIATE").await?;
            migreer(&mut naar, MIGRATIES, 0, SCHEMA).await?;
            kopieer(bron, &mut naar, &tabellen).await?;
            naar.script("COMMIT").await?;
            naar.sluit().await?;
            kopbestand.schrijf(kop, &sleutels.kop)?;
            half.word(&inrichting.databestand())
        }
        Databank::Postgres(url) => {
            let db = Db::pg(db::pg_opties(url.expose_secret())?).await?;
            let mut naar = db.begin().await?;
            crate::voorbereiding::vergrendel(&mut naar).await?;
            if lees_bewoner(&mut naar).await?.is_some() {
                return Err(OpenFout::NietLeeg.into());
            }
            migreer(&mut naar, MIGRATIES, 0, SCHEMA).await?;
            kopieer(bron, &mut naar, &tabellen).await?;
            kopbestand.schrijf(kop, &sleutels.kop)?;
            naar.commit().await?;
            db.sluit().await;
            Ok(())
        }
    }
}

/// Takes away what a restore that failed had made in a place that was empty.
fn ruim_op(inrichting: &Inrichting, map_bestond: bool) {
    for naam in ["kop", "kop.slot", "kop.nieuw"] {
        let _ = fs::remove_file(inrichting.map.join(naam));
    }
    if !map_bestond {
        // Only when empty: what others put there meanwhile is not ours to remove.
        let _ = fs::remove_dir(&inrichting.map);
    }
}

/// Copies a PostgreSQL database into a SQLite file with the same schema.
async fn schrijf_sqlite_kopie(bron: &mut Lijn, pad: &Path) -> Uitkomst<()> {
    let mut naar = db::schrijf_sqlite(pad).await?;
    naar.script("BEGIN IMMEDIATE").await?;
    migreer(&mut naar, MIGRATIES, 0, SCHEMA).await?;
    kopieer(bron, &mut naar, &blauwdruk(SCHEMA).await?).await?;
    naar.script("COMMIT").await?;
    // One file, without companions, to carry away.
    naar.rijen("PRAGMA journal_mode = DELETE", waarden![]).await?;
    naar.sluit().await
}

/// A file in the making beside its final name; dropped, it is gone.
struct Half {
    pad: PathBuf,
}

impl Half {
    fn nieuw(naar: &Path) -> Uitkomst<Self> {
        let mut naam: OsString = naar.as_os_str().to_owned();
        naam.push(".half");
        let pad = PathBuf::from(naam);
        sleutel::schrijf_geheim(&pad, b"").map_err(|fout| StoreFout::bestand(&pad, fout))?;
        Ok(Self { pad })
    }

    /// Gives the file its name, once it lies on disk. Never takes the place of another.
    fn word(self, naar: &Path) -> Uitkomst<()> {
        let klaar = fs::File::open(&self.pad)
            .and_then(|bestand| bestand.sync_all())
            .and_then(|()| fs::hard_link(&self.pad, naar))
            .and_then(|()| fs::File::open(naar.parent().unwrap_or(Path::new("."))))
            .and_then(|map| map.sync_all());
        klaar.map_err(|fout| StoreFout::bestand(naar, fout))
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        for achter in ["", "-wal", "-shm", "-journal"] {
            let mut naam = self.pad.clone().into_os_string();
            naam.push(achter);
            let _ = fs::remove_file(naam);
        }
    }
}
