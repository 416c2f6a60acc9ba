// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong in the store, as values. A refusal by law or process is not among them.

use crate::{Plek, sleutel::SleutelFout};
use std::path::PathBuf;

/// Why the store did not do what was asked. Holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum StoreFout {
    /// Somebody else wrote in this drawer, or changed this part of a draft, since the caller read it: nothing was
    /// written.
    #[error("somebody else was first: expected number {verwacht}, found {gevonden}")]
    Botsing {
        /// What the caller had read.
        verwacht: u32,
        /// What stands there now; 0 when there is nothing.
        gevonden: u32,
    },
    /// Something that must exist does not.
    #[error("{0} does not exist")]
    BestaatNiet(&'static str),
    /// Something that must be unique exists already.
    #[error("this exists already")]
    BestaatAl,
    /// The master key is missing, wrong or unsafe.
    #[error(transparent)]
    Sleutel(#[from] SleutelFout),
    /// The place cannot be opened as asked; nothing was touched.
    #[error(transparent)]
    Opening(#[from] OpenFout),
    /// What was read cannot be what was written.
    #[error("damaged data: {0}; run `hervat controle`")]
    Bedorven(String),
    /// A payload is gone or changed, and no `gewist` says why.
    #[error("the payload at {0} is gone or changed; run `hervat controle`")]
    InhoudKapot(Box<Plek>),
    /// The caller's own rebuilding of a projection failed.
    #[error("a projection could not be made: {0}")]
    Projectie(String),
    /// This store was opened for reading only.
    #[error("this store was opened for reading only")]
    AlleenLezen,
    /// The fault point of a test said no.
    #[error("stopped at a fault point: {0}")]
    Foutpunt(String),
    /// A file could not be read or written.
    #[error("`{}`: {fout}", pad.display())]
    Bestand {
        /// Which file.
        pad: PathBuf,
        /// What the system said.
        fout: std::io::Error,
    },
    /// The database did not answer as it should.
    #[error("the database: {0}")]
    Databank(sqlx::Error),
}

/// Why a place is not opened. Said before anything is touched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenFout {
    /// Written by a newer version of this program.
    #[error(
        "the data has schema {gevonden}, this program knows {bekend}: install the newer version again, or restore a backup of before"
    )]
    NieuwerSchema {
        /// The schema of the data.
        gevonden: i64,
        /// The newest schema of this program.
        bekend: i64,
    },
    /// Reading only, while a migration waits.
    #[error(
        "the data has schema {gevonden}, this program wants {bekend}: start `hervat serve` once to bring it up to date"
    )]
    OuderSchema {
        /// The schema of the data.
        gevonden: i64,
        /// The newest schema of this program.
        bekend: i64,
    },
    /// A demo was asked, but real data stand here.
    #[error("this place holds no demo: give `hervat demo` an empty place of its own")]
    GeenDemo,
    /// Real use was asked, but a demo stands here.
    #[error("this place holds a demo: give real use a place of its own")]
    WelDemo,
    /// There is a database with other things in it.
    #[error("the database holds tables, but none of this program: give it a database of its own")]
    VreemdeDatabank,
    /// The head file tells of events, the database is gone.
    #[error(
        "the file `kop` tells of {aantal} events, but there is no database: restore a backup, or name the right database"
    )]
    DatabankWeg {
        /// How many events there were.
        aantal: u64,
    },
    /// The end of the log was cut off.
    #[error(
        "the log holds {databank} events, the file `kop` tells of {bestand}: its tail was cut; run `hervat controle` and restore a backup"
    )]
    StaartAfgeknipt {
        /// Events in the database.
        databank: u64,
        /// Events according to the file.
        bestand: u64,
    },
    /// The log is not the log that the head file speaks of.
    #[error(
        "event {volg} is not the one that the file `kop` speaks of; run `hervat controle` and restore a backup"
    )]
    KopWijktAf {
        /// The place in the log.
        volg: u64,
    },
    /// The head file was changed by something else.
    #[error("the file `kop` was damaged or not written by this installation; run `hervat controle`")]
    KopVals,
    /// There is nothing here to read.
    #[error("there is no installation here yet")]
    Leeg,
    /// A restore or a demo wants an empty place.
    #[error("this place is not empty: name an empty one")]
    NietLeeg,
    /// The backup did not pass its check.
    #[error("the backup is not accepted: {0}")]
    BackupAfgekeurd(String),
}

impl StoreFout {
    pub(crate) fn bestand(pad: &std::path::Path, fout: std::io::Error) -> Self {
        Self::Bestand { pad: pad.to_path_buf(), fout }
    }
}

impl From<sqlx::Error> for StoreFout {
    fn from(fout: sqlx::Error) -> Self {
        match fout.as_database_error() {
            Some(db) if db.is_unique_violation() => Self::BestaatAl,
            Some(db) if db.is_foreign_key_violation() => Self::BestaatNiet("what this refers to"),
            Some(_) | None => Self::Databank(fout),
        }
    }
}

/// What the store answers.
pub type Uitkomst<T> = Result<T, StoreFout>;
