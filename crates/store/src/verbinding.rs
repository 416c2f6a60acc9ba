// SPDX-License-Identifier: EUPL-1.2
//! The store, a line for reading, and a transaction.
//!
//! What can be read stands on [`Lezer`], what can be written on [`Tx`]; a `Tx` is a `Lezer` too, and sees its own
//! writes. Each subject adds its own functions in its own module.

use crate::{
    Kop, OpenFout, StoreFout, Uitkomst,
    db::{Db, Lijn, Soort, waarden},
    kopbestand::Kopbestand,
    sleutel::Sleutels,
    voorbereiding::vouw_wal_in,
};
use rand::CryptoRng;
use std::{
    fmt,
    ops::{Deref, DerefMut},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// An open installation. Cheap to clone; all clones share pools and keys.
#[derive(Clone)]
pub struct Store {
    pub(crate) kern: Arc<Kern>,
    foutpunt: Option<Foutpunt>,
}

/// Something a test hangs in to stop a transaction at a named moment.
pub type Foutpunt = Arc<dyn Fn(Moment) -> Result<(), String> + Send + Sync>;

/// The moments at which a [`Foutpunt`] is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// All was written, nothing was committed.
    VoorCommit,
    /// Committed; the head file does not know yet.
    VoorKopbestand,
}

/// A line for reading.
pub struct Lezer {
    pub(crate) kern: Arc<Kern>,
    pub(crate) lijn: Lijn,
}

/// A transaction. Dropped without [`Tx::commit`], nothing happened.
pub struct Tx {
    lezer: Lezer,
    foutpunt: Option<Foutpunt>,
    kop: Option<Kop>,
    pub(crate) gewist: bool,
}

/// What all clones share.
pub(crate) struct Kern {
    pub(crate) db: Db,
    pub(crate) sleutels: Sleutels,
    pub(crate) kopbestand: Kopbestand,
    pub(crate) installatie: String,
    toeval: Option<Mutex<Box<dyn CryptoRng + Send>>>,
    gezien: Mutex<Kop>,
}

impl Store {
    pub(crate) fn van(kern: Kern) -> Self {
        Self { kern: Arc::new(kern), foutpunt: None }
    }

    /// The same store, which asks this function before it commits and before it writes the head file.
    #[must_use]
    pub fn met_foutpunt(mut self, foutpunt: Foutpunt) -> Self {
        self.foutpunt = Some(foutpunt);
        self
    }

    /// A line for reading. Hold one per request.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lezer(&self) -> Uitkomst<Lezer> {
        Ok(Lezer { kern: Arc::clone(&self.kern), lijn: self.kern.db.lezer().await? })
    }

    /// A line for reading that sees one moment, however long it takes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn momentopname(&self) -> Uitkomst<Lezer> {
        Ok(Lezer { kern: Arc::clone(&self.kern), lijn: self.kern.db.momentopname().await? })
    }

    /// Begins a transaction; on SQLite it waits until no other writes.
    ///
    /// # Errors
    /// When the database does not answer, or the store was opened for reading only.
    pub async fn begin(&self) -> Uitkomst<Tx> {
        if self.kern.toeval.is_none() {
            return Err(StoreFout::AlleenLezen);
        }
        let lezer = Lezer { kern: Arc::clone(&self.kern), lijn: self.kern.db.begin().await? };
        Ok(Tx { lezer, foutpunt: self.foutpunt.clone(), kop: None, gewist: false })
    }

    /// Does the database answer?
    ///
    /// # Errors
    /// When it does not.
    pub async fn gereed(&self) -> Uitkomst<()> {
        self.lezer().await?.kop().await.map(drop)
    }

    /// Closes the pools; what is under way is waited for.
    pub async fn sluit(self) {
        self.kern.db.sluit().await;
    }
}

impl Lezer {
    /// Where the log stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn kop(&mut self) -> Uitkomst<Kop> {
        lees_kop(&mut self.lijn, KOP).await
    }

    pub(crate) async fn hash_van(&mut self, volg: u64) -> Uitkomst<Option<[u8; 32]>> {
        let volg = i64::try_from(volg).unwrap_or(i64::MAX);
        let rij = self.lijn.rij("SELECT hash FROM log WHERE volg = $1", waarden![volg]).await?;
        rij.map(|rij| rij.hash("hash")).transpose()
    }
}

impl Tx {
    /// Makes everything last, then brings the head file up to date.
    ///
    /// # Errors
    /// When the database refuses: then nothing happened. A head file that cannot be written is logged, not refused:
    /// the events are safe, and the next commit tries again.
    pub async fn commit(mut self) -> Uitkomst<()> {
        if let Some(kop) = self.kop {
            let aantal = getal(kop.aantal)?;
            let sql = "UPDATE log_kop SET aantal = $1, hash = $2 WHERE een = 1";
            self.lezer.lijn.voer_uit(sql, waarden![aantal, &kop.hash]).await?;
        }
        vraag(self.foutpunt.as_ref(), Moment::VoorCommit)?;
        let Lezer { kern, lijn } = self.lezer;
        lijn.commit().await?;
        vraag(self.foutpunt.as_ref(), Moment::VoorKopbestand)?;
        if self.gewist {
            // The old pages stand in the write-ahead log until it is folded away.
            if let Err(fout) = vouw_wal_in(&kern.db).await {
                tracing::error!(%fout, "erased, but the write-ahead log was not emptied yet");
            }
        }
        if let Some(kop) = self.kop {
            kern.onthoud(kop);
            schrijf_kopbestand(kern, kop).await;
        }
        Ok(())
    }

    /// The head of the log, held until the end of this transaction: who appends after us waits.
    pub(crate) async fn kop_vast(&mut self) -> Uitkomst<Kop> {
        if let Some(kop) = self.kop {
            return Ok(kop);
        }
        // Two texts: SQLite's transaction holds the whole file, PostgreSQL's this row.
        let sql = match self.lijn.soort() {
            Soort::Sqlite => KOP,
            Soort::Pg => "SELECT aantal, hash FROM log_kop WHERE een = 1 FOR UPDATE",
        };
        let kop = lees_kop(&mut self.lijn, sql).await?;
        self.kern.vergelijk(kop)?;
        self.kop = Some(kop);
        Ok(kop)
    }

    pub(crate) fn zet_kop(&mut self, kop: Kop) {
        self.kop = Some(kop);
    }
}

impl Deref for Tx {
    type Target = Lezer;
    fn deref(&self) -> &Lezer {
        &self.lezer
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Lezer {
        &mut self.lezer
    }
}

impl Kern {
    pub(crate) fn new(
        db: Db,
        sleutels: Sleutels,
        map: &Path,
        installatie: String,
        toeval: Option<Box<dyn CryptoRng + Send>>,
    ) -> Self {
        let kopbestand = Kopbestand::new(map, &installatie);
        let gezien = Mutex::new(Kop::LEEG);
        Self { db, sleutels, kopbestand, installatie, toeval: toeval.map(Mutex::new), gezien }
    }

    /// The source of chance, for as long as it is held. Not to be held across an await.
    pub(crate) fn toeval(&self) -> Uitkomst<MutexGuard<'_, Box<dyn CryptoRng + Send>>> {
        let toeval = self.toeval.as_ref().ok_or(StoreFout::AlleenLezen)?;
        Ok(toeval.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Refuses to build upon a log that is shorter than, or other than, what we wrote ourselves.
    fn vergelijk(&self, kop: Kop) -> Uitkomst<()> {
        let gezien = *self.gezien.lock().unwrap_or_else(PoisonError::into_inner);
        if kop.aantal < gezien.aantal {
            return Err(OpenFout::StaartAfgeknipt { databank: kop.aantal, bestand: gezien.aantal }.into());
        }
        if kop.aantal == gezien.aantal && kop != gezien && gezien != Kop::LEEG {
            return Err(OpenFout::KopWijktAf { volg: kop.aantal }.into());
        }
        Ok(())
    }

    fn onthoud(&self, kop: Kop) {
        let mut gezien = self.gezien.lock().unwrap_or_else(PoisonError::into_inner);
        if kop.aantal > gezien.aantal {
            *gezien = kop;
        }
    }
}

pub(crate) const KOP: &str = "SELECT aantal, hash FROM log_kop WHERE een = 1";

pub(crate) async fn lees_kop(lijn: &mut Lijn, sql: &'static str) -> Uitkomst<Kop> {
    let rij = lijn.rij(sql, waarden![]).await?;
    let rij = rij.ok_or_else(|| StoreFout::Bedorven("table `log_kop` is empty".into()))?;
    Ok(Kop { aantal: rij.klein("aantal")?, hash: rij.hash("hash")? })
}

/// A count as the database keeps it.
pub(crate) fn getal(aantal: u64) -> Uitkomst<i64> {
    i64::try_from(aantal).map_err(|_| StoreFout::Bedorven("a count is larger than any log".into()))
}

fn vraag(foutpunt: Option<&Foutpunt>, moment: Moment) -> Uitkomst<()> {
    foutpunt.map_or(Ok(()), |vraag| vraag(moment)).map_err(StoreFout::Foutpunt)
}

async fn schrijf_kopbestand(kern: Arc<Kern>, kop: Kop) {
    let klaar = tokio::task::spawn_blocking(move || kern.kopbestand.schrijf(&kop, &kern.sleutels.kop)).await;
    match klaar {
        Ok(Ok(())) => {}
        Ok(Err(fout)) => tracing::error!(%fout, "the head file was not written"),
        Err(fout) => tracing::error!(%fout, "the head file was not written"),
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("installatie", &self.kern.installatie).finish_non_exhaustive()
    }
}

impl fmt::Debug for Lezer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lezer").finish_non_exhaustive()
    }
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tx").field("kop", &self.kop).finish_non_exhaustive()
    }
}
