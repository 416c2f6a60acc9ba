// SPDX-License-Identifier: EUPL-1.2
//! The two databases behind one small set of verbs: `voer_uit`, `rijen`, `rij`, `script`.
//!
//! SQL is written once and runs on both; only this module knows which of the two answers. It knows no table.

use crate::{StoreFout, Uitkomst};
use dossier::{DienstverbandId, DossierId, Hoedanigheid, Lade, OrganisatieId, PersoonId, RelatieId};
use jiff::{Timestamp, civil::Date};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Database, Decode, Encode, PgConnection, PgPool,
    Postgres, Row as _, Sqlite, SqliteConnection, SqlitePool, Transaction, Type,
    pool::{PoolConnection, PoolOptions},
    postgres::{PgConnectOptions, PgRow},
    query::Query,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteRow, SqliteSynchronous},
};
use std::{path::Path, str::FromStr, time::Duration};

/// Where the rows live.
pub(crate) enum Db {
    /// One writer, because SQLite has one; readers beside it.
    Sqlite { schrijver: Option<SqlitePool>, lezer: SqlitePool },
    /// One pool for both.
    Pg(PgPool),
}

/// Which dialect answers, for the few places where two texts stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Soort {
    Sqlite,
    Pg,
}

/// One line to the database: alone, for reading, or in a transaction.
pub(crate) enum Lijn {
    Sqlite(SqliteConnection),
    SqliteLezer(PoolConnection<Sqlite>),
    SqliteTx(Transaction<'static, Sqlite>),
    Pg(PgConnection),
    PgLezer(PoolConnection<Postgres>),
    PgTx(Transaction<'static, Postgres>),
}

enum Bij<'c> {
    Sqlite(&'c mut SqliteConnection),
    Pg(&'c mut PgConnection),
}

/// Says an expression once and compiles it for both databases.
macro_rules! on_backend {
    ($lijn:expr, $c:ident => $body:expr) => {
        match $lijn.bij() {
            Bij::Sqlite($c) => $body,
            Bij::Pg($c) => $body,
        }
    };
}

/// A statement: a fixed text, or one put together from fixed pieces and placeholders only.
pub(crate) enum Sql {
    Vast(&'static str),
    Samengesteld(String),
}

impl From<&'static str> for Sql {
    fn from(tekst: &'static str) -> Self {
        Self::Vast(tekst)
    }
}

impl sqlx::SqlSafeStr for Sql {
    fn into_sql_str(self) -> sqlx::SqlStr {
        match self {
            Self::Vast(tekst) => tekst.into_sql_str(),
            // Safe: `Samengesteld` is made of literals of this crate and `$n`; values always travel as arguments.
            Self::Samengesteld(tekst) => AssertSqlSafe(tekst).into_sql_str(),
        }
    }
}

impl Lijn {
    fn bij(&mut self) -> Bij<'_> {
        match self {
            Self::Sqlite(c) => Bij::Sqlite(c),
            Self::SqliteLezer(c) => Bij::Sqlite(c),
            Self::SqliteTx(c) => Bij::Sqlite(c),
            Self::Pg(c) => Bij::Pg(c),
            Self::PgLezer(c) => Bij::Pg(c),
            Self::PgTx(c) => Bij::Pg(c),
        }
    }

    /// Runs one statement; answers how many rows it touched.
    pub(crate) async fn voer_uit(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Uitkomst<u64> {
        let sql = sql.into();
        Ok(on_backend!(self, c => gebonden(sql, waarden).execute(c).await?.rows_affected()))
    }

    /// All rows of a query.
    pub(crate) async fn rijen(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Uitkomst<Vec<Rij>> {
        let sql = sql.into();
        Ok(
            on_backend!(self, c => gebonden(sql, waarden).fetch_all(c).await?.into_iter().map(Rij::from).collect()),
        )
    }

    /// The row of a query, if there is one.
    pub(crate) async fn rij(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Uitkomst<Option<Rij>> {
        let sql = sql.into();
        Ok(on_backend!(self, c => gebonden(sql, waarden).fetch_optional(c).await?.map(Rij::from)))
    }

    /// Runs a fixed text of several statements, without values.
    pub(crate) async fn script(&mut self, sql: impl Into<Sql>) -> Uitkomst<()> {
        let sql = sql.into();
        on_backend!(self, c => sqlx::raw_sql(sql).execute(c).await.map(drop))?;
        Ok(())
    }

    pub(crate) fn soort(&mut self) -> Soort {
        match self.bij() {
            Bij::Sqlite(_) => Soort::Sqlite,
            Bij::Pg(_) => Soort::Pg,
        }
    }

    /// Makes what was written since the beginning last.
    pub(crate) async fn commit(self) -> Uitkomst<()> {
        match self {
            Self::SqliteTx(tx) => tx.commit().await?,
            Self::PgTx(tx) => tx.commit().await?,
            Self::Sqlite(_) | Self::SqliteLezer(_) | Self::Pg(_) | Self::PgLezer(_) => {}
        }
        Ok(())
    }

    /// Ends a line that belongs to no pool.
    pub(crate) async fn sluit(self) -> Uitkomst<()> {
        match self {
            Self::Sqlite(c) => c.close().await?,
            Self::Pg(c) => c.close().await?,
            Self::SqliteLezer(_) | Self::SqliteTx(_) | Self::PgLezer(_) | Self::PgTx(_) => {}
        }
        Ok(())
    }
}

impl Db {
    /// Opens pools on a SQLite file that exists.
    pub(crate) async fn sqlite(pad: &Path, alleen_lezen: AlleenLezen) -> Uitkomst<Self> {
        let schrijver = match alleen_lezen {
            AlleenLezen::Ja => None,
            AlleenLezen::Nee => Some(pool(1).connect_with(sqlite_schrijver(pad)).await?),
        };
        let lezer = pool(4).connect_with(sqlite_opties(pad).read_only(true)).await?;
        Ok(Self::Sqlite { schrijver, lezer })
    }

    /// Opens a pool on a PostgreSQL database, in our own schema.
    pub(crate) async fn pg(opties: PgConnectOptions) -> Uitkomst<Self> {
        Ok(Self::Pg(
            PoolOptions::new().max_connections(10).acquire_timeout(WACHT).connect_with(opties).await?,
        ))
    }

    /// A line for reading.
    pub(crate) async fn lezer(&self) -> Uitkomst<Lijn> {
        Ok(match self {
            Self::Sqlite { lezer, .. } => Lijn::SqliteLezer(lezer.acquire().await?),
            Self::Pg(pool) => Lijn::PgLezer(pool.acquire().await?),
        })
    }

    /// A line for reading that sees one moment, however long it takes.
    pub(crate) async fn momentopname(&self) -> Uitkomst<Lijn> {
        Ok(match self {
            Self::Sqlite { lezer, .. } => Lijn::SqliteTx(lezer.begin().await?),
            Self::Pg(pool) => {
                Lijn::PgTx(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// A transaction for writing. SQLite's default would be deferred: a read and then a write in it can fail at
    /// once with a stale snapshot, whatever the busy timeout says.
    pub(crate) async fn begin(&self) -> Uitkomst<Lijn> {
        Ok(match self {
            Self::Sqlite { schrijver, .. } => {
                let pool = schrijver.as_ref().ok_or(StoreFout::AlleenLezen)?;
                Lijn::SqliteTx(pool.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Pg(pool) => Lijn::PgTx(pool.begin().await?),
        })
    }

    pub(crate) async fn sluit(&self) {
        match self {
            Self::Sqlite { schrijver, lezer } => {
                // Readers first: the last writable connection to close folds the write-ahead log away.
                lezer.close().await;
                if let Some(pool) = schrijver {
                    pool.close().await;
                }
            }
            Self::Pg(pool) => pool.close().await,
        }
    }
}

/// Whether a SQLite place gets a writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AlleenLezen {
    Ja,
    Nee,
}

const WACHT: Duration = Duration::from_secs(30);

fn pool(aantal: u32) -> PoolOptions<Sqlite> {
    PoolOptions::new().max_connections(aantal).acquire_timeout(WACHT).test_before_acquire(false)
}

fn sqlite_opties(pad: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(pad)
        .foreign_keys(true)
        .busy_timeout(WACHT)
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging()
}

fn sqlite_schrijver(pad: &Path) -> SqliteConnectOptions {
    sqlite_opties(pad)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        // Erased must be gone from the file too, not only from the tables.
        .pragma("secure_delete", "ON")
}

/// One line to a SQLite file that need not be ours yet; `immutable` leaves not even a lock file behind.
pub(crate) async fn kijk_in_sqlite(pad: &Path, immutable: Immutable) -> Uitkomst<Lijn> {
    let opties = sqlite_opties(pad).read_only(true);
    let opties = match immutable {
        Immutable::Ja => opties.immutable(true),
        Immutable::Nee => opties,
    };
    Ok(Lijn::Sqlite(opties.connect().await?))
}

/// May we trust that nobody writes this file while we look?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Immutable {
    Ja,
    Nee,
}

/// One line that writes to a SQLite file; makes the file when it is not there.
pub(crate) async fn schrijf_sqlite(pad: &Path) -> Uitkomst<Lijn> {
    Ok(Lijn::Sqlite(sqlite_schrijver(pad).create_if_missing(true).connect().await?))
}

/// One line to an empty database in memory.
pub(crate) async fn blanco() -> Uitkomst<Lijn> {
    Ok(Lijn::Sqlite(SqliteConnectOptions::new().in_memory(true).disable_statement_logging().connect().await?))
}

/// One line to a PostgreSQL database.
pub(crate) async fn kijk_in_pg(opties: &PgConnectOptions) -> Uitkomst<Lijn> {
    Ok(Lijn::Pg(opties.connect().await?))
}

/// Reads a database URL; names in it are found in our own schema only.
pub(crate) fn pg_opties(url: &str) -> Uitkomst<PgConnectOptions> {
    let opties: PgConnectOptions = url.parse().map_err(StoreFout::Databank)?;
    Ok(opties.options([("search_path", "hervat")]).application_name("hervat").disable_statement_logging())
}

/// A value on its way to the database. `None` keeps its type, because PostgreSQL asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Waarde {
    Tekst(Option<String>),
    Getal(Option<i64>),
    Bytes(Option<Vec<u8>>),
}

fn gebonden<'q, DB>(sql: Sql, waarden: Vec<Waarde>) -> Query<'q, DB, DB::Arguments>
where
    DB: Database,
    Option<String>: Encode<'q, DB> + Type<DB>,
    Option<i64>: Encode<'q, DB> + Type<DB>,
    Option<Vec<u8>>: Encode<'q, DB> + Type<DB>,
{
    waarden.into_iter().fold(sqlx::query(sql), |query, waarde| match waarde {
        Waarde::Tekst(w) => query.bind(w),
        Waarde::Getal(w) => query.bind(w),
        Waarde::Bytes(w) => query.bind(w),
    })
}

/// The arguments of a statement, in the order of `$1`, `$2`, …
macro_rules! waarden {
    ($($waarde:expr),* $(,)?) => { vec![$($crate::db::Waarde::from($waarde)),*] };
}
pub(crate) use waarden;

macro_rules! waarde_uit {
    ($($soort:ty => $variant:ident($w:ident) $naar:expr);+ $(;)?) => {$(
        impl From<$soort> for Waarde {
            fn from($w: $soort) -> Self { Self::$variant(Some($naar)) }
        }
        impl From<Option<$soort>> for Waarde {
            fn from(misschien: Option<$soort>) -> Self { misschien.map_or(Self::$variant(None), Self::from) }
        }
    )+};
}
waarde_uit! {
    &str => Tekst(w) w.to_owned();
    &String => Tekst(w) w.clone();
    String => Tekst(w) w;
    Date => Tekst(w) w.to_string();
    DossierId => Tekst(w) w.to_string();
    PersoonId => Tekst(w) w.to_string();
    DienstverbandId => Tekst(w) w.to_string();
    OrganisatieId => Tekst(w) w.to_string();
    RelatieId => Tekst(w) w.to_string();
    Lade => Tekst(w) w.woord().to_owned();
    Hoedanigheid => Tekst(w) w.woord().to_owned();
    i64 => Getal(w) w;
    u8 => Getal(w) i64::from(w);
    u16 => Getal(w) i64::from(w);
    u32 => Getal(w) i64::from(w);
    bool => Getal(w) i64::from(w);
    Timestamp => Getal(w) w.as_millisecond();
    &[u8] => Bytes(w) w.to_vec();
    &[u8; 32] => Bytes(w) w.to_vec();
    Vec<u8> => Bytes(w) w;
}

/// A row from either database.
pub(crate) enum Rij {
    Sqlite(SqliteRow),
    Pg(PgRow),
}

impl From<SqliteRow> for Rij {
    fn from(rij: SqliteRow) -> Self {
        Self::Sqlite(rij)
    }
}

impl From<PgRow> for Rij {
    fn from(rij: PgRow) -> Self {
        Self::Pg(rij)
    }
}

impl Rij {
    fn kolom<T>(&self, naam: &str) -> Uitkomst<T>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        let gelezen = match self {
            Self::Sqlite(rij) => rij.try_get(naam),
            Self::Pg(rij) => rij.try_get(naam),
        };
        gelezen.map_err(|_| bedorven(naam))
    }

    pub(crate) fn tekst(&self, naam: &str) -> Uitkomst<String> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_tekst(&self, naam: &str) -> Uitkomst<Option<String>> {
        self.kolom(naam)
    }

    pub(crate) fn getal(&self, naam: &str) -> Uitkomst<i64> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_getal(&self, naam: &str) -> Uitkomst<Option<i64>> {
        self.kolom(naam)
    }

    /// A number that must fit a smaller type.
    pub(crate) fn klein<T: TryFrom<i64>>(&self, naam: &str) -> Uitkomst<T> {
        T::try_from(self.getal(naam)?).map_err(|_| bedorven(naam))
    }

    pub(crate) fn bytes(&self, naam: &str) -> Uitkomst<Vec<u8>> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_bytes(&self, naam: &str) -> Uitkomst<Option<Vec<u8>>> {
        self.kolom(naam)
    }

    pub(crate) fn hash(&self, naam: &str) -> Uitkomst<[u8; 32]> {
        self.bytes(naam)?.try_into().map_err(|_| bedorven(naam))
    }

    pub(crate) fn ja(&self, naam: &str) -> Uitkomst<bool> {
        Ok(self.getal(naam)? != 0)
    }

    pub(crate) fn moment(&self, naam: &str) -> Uitkomst<Timestamp> {
        Timestamp::from_millisecond(self.getal(naam)?).map_err(|_| bedorven(naam))
    }

    /// A day, an identifier or a word, from its text.
    pub(crate) fn lees<T: FromStr>(&self, naam: &str) -> Uitkomst<T> {
        self.tekst(naam)?.parse().map_err(|_| bedorven(naam))
    }

    pub(crate) fn misschien<T: FromStr>(&self, naam: &str) -> Uitkomst<Option<T>> {
        self.misschien_tekst(naam)?.map(|tekst| tekst.parse().map_err(|_| bedorven(naam))).transpose()
    }
}

fn bedorven(kolom: &str) -> StoreFout {
    StoreFout::Bedorven(format!("column `{kolom}` holds something else than it should"))
}
