// SPDX-License-Identifier: EUPL-1.2
//! Opening a place: look first, refuse before anything is touched, and only then create, migrate and connect.
//!
//! It reads no setting and no environment: the caller says where everything lies.

use crate::{
    Kop, OpenFout, StoreFout, Uitkomst,
    db::{self, AlleenLezen, Db, Immutable, Lijn, waarden},
    kopbestand,
    migratie::{MIGRATIES, Migratie, SCHEMA, schema_van},
    sleutel::{self, Hoofdsleutel, SleutelFout},
    verbinding::{Kern, Store},
    voorbereiding::{begin_leeg, bereid_voor, bewaar_voor_migratie},
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

    pub(crate) async fn verbind(&self, alleen_lezen: AlleenLezen) -> Uitkomst<Db> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng as _, rngs::StdRng};

    const MORGEN: &str =
        "ALTER TABLE organisatie ADD COLUMN kvk TEXT; CREATE TABLE morgen (dag TEXT NOT NULL) STRICT";
    const KAPOT: &str = "CREATE TABLE morgen (dag TEXT) STRICT; SELECT geen FROM nergens";

    /// The migrations of now, and one more.
    fn en_dan(sqlite: &'static str) -> Vec<Migratie> {
        let nu = MIGRATIES.iter().map(|m| Migratie { nummer: m.nummer, sqlite: m.sqlite, postgres: "" });
        nu.chain([Migratie { nummer: SCHEMA + 1, sqlite, postgres: "" }]).collect()
    }

    fn plek(wortel: &Path) -> Inrichting {
        Inrichting {
            map: wortel.join("data"),
            sleutelbestand: wortel.join("sleutel"),
            databank: Databank::Sqlite,
            gebruik: Gebruik::Echt,
        }
    }

    async fn open(migraties: &[Migratie], inrichting: &Inrichting) -> Uitkomst<Store> {
        Store::open_met(migraties, inrichting, StdRng::from_os_rng(), Timestamp::UNIX_EPOCH).await
    }

    async fn versie(pad: &Path) -> i64 {
        let mut lijn = db::kijk_in_sqlite(pad, Immutable::Ja).await.unwrap();
        lees_bewoner(&mut lijn).await.unwrap().unwrap().schema_versie
    }

    #[tokio::test]
    async fn een_migratie_bewaart_eerst_een_kopie() {
        let wortel = tempfile::tempdir().unwrap();
        let inrichting = plek(wortel.path());
        let kopie = inrichting.map.join(format!("voor-migratie-{}.db", SCHEMA + 1));
        open(MIGRATIES, &inrichting).await.unwrap().sluit().await;
        assert!(!kopie.exists(), "nothing to keep when the place was empty");
        open(&en_dan(MORGEN), &inrichting).await.unwrap().sluit().await;
        assert_eq!((versie(&inrichting.databestand()).await, versie(&kopie).await), (SCHEMA + 1, SCHEMA));
        let fout = open(MIGRATIES, &inrichting).await.unwrap_err();
        let hoort = OpenFout::NieuwerSchema { gevonden: SCHEMA + 1, bekend: SCHEMA };
        assert!(matches!(fout, StoreFout::Opening(fout) if fout == hoort));
    }

    #[tokio::test]
    async fn een_mislukte_migratie_laat_alles_zoals_het_was() {
        let wortel = tempfile::tempdir().unwrap();
        let inrichting = plek(wortel.path());
        open(MIGRATIES, &inrichting).await.unwrap().sluit().await;
        assert!(matches!(open(&en_dan(KAPOT), &inrichting).await, Err(StoreFout::Databank(_))));
        assert_eq!(versie(&inrichting.databestand()).await, SCHEMA);
        open(&en_dan(MORGEN), &inrichting).await.unwrap().sluit().await;
        assert_eq!(versie(&inrichting.databestand()).await, SCHEMA + 1);
    }

    #[tokio::test]
    async fn wie_alleen_kijkt_migreert_niet() {
        let wortel = tempfile::tempdir().unwrap();
        let inrichting = plek(wortel.path());
        open(MIGRATIES, &inrichting).await.unwrap().sluit().await;
        let mut hand = db::schrijf_sqlite(&inrichting.databestand()).await.unwrap();
        hand.script("UPDATE installatie SET schema_versie = 0").await.unwrap();
        hand.sluit().await.unwrap();
        let fout = Store::open_lezend(&inrichting).await.unwrap_err();
        assert!(matches!(fout, StoreFout::Opening(OpenFout::OuderSchema { gevonden: 0, .. })), "{fout:?}");
    }
}
