// SPDX-License-Identifier: EUPL-1.2
//! The two databases behind one small set of verbs: `voer_uit`, `rijen`, `rij`, `script`.
//!
//! SQL is written once and runs on both; only this module knows which of the two answers. It knows no table.

pub(crate) use crate::waarde::{Rij, Waarde, waarden};
use crate::{StoreFout, Uitkomst};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Database, Encode, PgConnection, PgPool, Postgres,
    Sqlite, SqliteConnection, SqlitePool, Transaction, Type,
    pool::{PoolConnection, PoolOptions},
    postgres::PgConnectOptions,
    query::Query,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{path::Path, pin::Pin, time::Duration};

/// Where the rows live.
pub(crate) enum Db {
    /// One writer, because SQLite has one; readers beside it.
    Sqlite { schrijver: Option<SqlitePool>, lezer: SqlitePool },
    /// One pool for both.
    Pg(PgPool),
}

/// What a database is asked, under way. In a box: whatever waits for a store waits for this, and would else carry the
/// types of two drivers with it. That a page may move between threads was then proved through all of them, page by
/// page; with the layers of every route it was a third of the compiler's time (docs/metingen.md).
pub(crate) type Straks<'a, T> = Pin<Box<dyn Future<Output = Uitkomst<T>> + Send + 'a>>;

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
    pub(crate) fn voer_uit(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Straks<'_, u64> {
        let sql = sql.into();
        Box::pin(async move {
            Ok(on_backend!(self, c => gebonden(sql, waarden).execute(c).await?.rows_affected()))
        })
    }

    /// All rows of a query.
    pub(crate) fn rijen(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Straks<'_, Vec<Rij>> {
        let sql = sql.into();
        Box::pin(async move {
            Ok(
                on_backend!(self, c => gebonden(sql, waarden).fetch_all(c).await?.into_iter().map(Rij::from).collect()),
            )
        })
    }

    /// The row of a query, if there is one.
    pub(crate) fn rij(&mut self, sql: impl Into<Sql>, waarden: Vec<Waarde>) -> Straks<'_, Option<Rij>> {
        let sql = sql.into();
        Box::pin(async move {
            Ok(on_backend!(self, c => gebonden(sql, waarden).fetch_optional(c).await?.map(Rij::from)))
        })
    }

    /// Runs a fixed text of several statements, without values.
    pub(crate) fn script(&mut self, sql: impl Into<Sql>) -> Straks<'_, ()> {
        let sql = sql.into();
        Box::pin(async move {
            on_backend!(self, c => sqlx::raw_sql(sql).execute(c).await.map(drop))?;
            Ok(())
        })
    }

    pub(crate) fn soort(&mut self) -> Soort {
        match self.bij() {
            Bij::Sqlite(_) => Soort::Sqlite,
            Bij::Pg(_) => Soort::Pg,
        }
    }

    /// Makes what was written since the beginning last.
    pub(crate) fn commit(self) -> Straks<'static, ()> {
        Box::pin(async move {
            match self {
                Self::SqliteTx(tx) => tx.commit().await?,
                Self::PgTx(tx) => tx.commit().await?,
                Self::Sqlite(_) | Self::SqliteLezer(_) | Self::Pg(_) | Self::PgLezer(_) => {}
            }
            Ok(())
        })
    }

    /// Ends a line that belongs to no pool.
    pub(crate) fn sluit(self) -> Straks<'static, ()> {
        Box::pin(async move {
            match self {
                Self::Sqlite(c) => c.close().await?,
                Self::Pg(c) => c.close().await?,
                Self::SqliteLezer(_) | Self::SqliteTx(_) | Self::PgLezer(_) | Self::PgTx(_) => {}
            }
            Ok(())
        })
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
    pub(crate) fn lezer(&self) -> Straks<'_, Lijn> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite { lezer, .. } => Lijn::SqliteLezer(lezer.acquire().await?),
                Self::Pg(pool) => Lijn::PgLezer(pool.acquire().await?),
            })
        })
    }

    /// A line for reading that sees one moment, however long it takes.
    pub(crate) fn momentopname(&self) -> Straks<'_, Lijn> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite { lezer, .. } => Lijn::SqliteTx(lezer.begin().await?),
                Self::Pg(pool) => {
                    Lijn::PgTx(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
                }
            })
        })
    }

    /// A transaction for writing. SQLite's default would be deferred: a read and then a write in it can fail at
    /// once with a stale snapshot, whatever the busy timeout says.
    pub(crate) fn begin(&self) -> Straks<'_, Lijn> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite { schrijver, .. } => {
                    let pool = schrijver.as_ref().ok_or(StoreFout::AlleenLezen)?;
                    Lijn::SqliteTx(pool.begin_with("BEGIN IMMEDIATE").await?)
                }
                Self::Pg(pool) => Lijn::PgTx(pool.begin().await?),
            })
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

/// One line to an empty database in a temporary file that only this line sees, and that is gone with it.
pub(crate) async fn tijdelijk() -> Uitkomst<Lijn> {
    let opties = SqliteConnectOptions::new().filename("").create_if_missing(true);
    Ok(Lijn::Sqlite(opties.foreign_keys(true).disable_statement_logging().connect().await?))
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
