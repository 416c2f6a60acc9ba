// SPDX-License-Identifier: EUPL-1.2
//! One throw-away PostgreSQL per test process, with as many databases as its tests ask for.

mod server;

use server::{Server, start};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, PgConnection,
    postgres::PgConnectOptions,
};
use std::sync::{
    OnceLock,
    atomic::{AtomicU32, Ordering},
};

static SERVER: OnceLock<Server> = OnceLock::new();
static TELLER: AtomicU32 = AtomicU32::new(0);

/// The URL of a new, empty database.
pub(crate) async fn nieuwe_databank() -> String {
    let server = SERVER.get_or_init(start);
    let naam = format!("proef{}", TELLER.fetch_add(1, Ordering::Relaxed));
    let mut lijn = verbind(&server.url("postgres")).await;
    lijn.execute(AssertSqlSafe(format!("CREATE DATABASE {naam}"))).await.expect("a new database");
    lijn.close().await.expect("the line closes");
    server.url(&naam)
}

/// A line that sees our schema, past the store.
pub(crate) async fn verbind(url: &str) -> PgConnection {
    let opties: PgConnectOptions = url.parse().expect("a database URL");
    opties
        .options([("search_path", "hervat")])
        .disable_statement_logging()
        .connect()
        .await
        .expect("PostgreSQL answers")
}
