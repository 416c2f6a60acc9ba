// SPDX-License-Identifier: EUPL-1.2
//! Every row of an installation, past the store, to see afterwards that what was refused wrote none: drafts, notes and
//! what waits stand beside the log, so its head alone does not say it.

use crate::bezoeker::{Demo, IRIS, formulier};
use axum::http::StatusCode;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use std::collections::BTreeMap;

/// Who is logged in, who tried to, and who read: these move also when nothing is done.
const GAAN_HUN_GANG: [&str; 4] = ["sessie", "inlogpoging", "inzage", "inzage_2"];

/// The rows of each table, as SQL would write them.
pub(super) type Rijen = BTreeMap<String, Vec<String>>;

/// All rows, but those of tables that go their own way.
pub(super) async fn rijen(demo: &Demo) -> Rijen {
    let bestand = SqliteConnectOptions::new().filename(demo.map().join("hervat.db")).read_only(true);
    let mut lijn = bestand.connect().await.expect("the file opens");
    let namen = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut uit = Rijen::new();
    for tabel in lees(&mut lijn, namen.to_owned()).await {
        if GAAN_HUN_GANG.contains(&tabel.as_str()) {
            continue;
        }
        let kolommen = format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{tabel}')");
        let kolommen = lees(&mut lijn, kolommen).await.join(" || ', ' || ");
        let rijen = lees(&mut lijn, format!("SELECT {kolommen} FROM \"{tabel}\" ORDER BY 1")).await;
        uit.insert(tabel, rijen);
    }
    lijn.close().await.expect("the line closes");
    uit
}

async fn lees(lijn: &mut SqliteConnection, sql: String) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(lijn).await.expect("rows")
}

/// The tables that are not as they were.
pub(super) fn anders(voor: &Rijen, na: &Rijen) -> Vec<String> {
    voor.iter().filter(|(tabel, rijen)| na[*tabel] != **rijen).map(|(tabel, _)| tabel.clone()).collect()
}

/// What the log does not tell is seen, in its own table; and who only looks leaves everything as it was.
#[tokio::test]
async fn een_rij_buiten_het_logboek_wordt_gezien() {
    let demo = Demo::nieuw().await;
    let noor = crate::probleemanalyse::dossier(&demo, "Noor van Dalen").await;
    let mut iris = demo.als(IRIS).await;
    let mut voor = rijen(&demo).await;
    for tabel in ["log", "log_kop", "concept", "aantekening", "glas_gezien", "geparkeerd", "waarneming"] {
        assert!(voor.contains_key(tabel), "{tabel}");
    }
    assert!(!voor["log"].is_empty() && !voor["log_kop"].is_empty(), "the search works");
    let waar =
        [("aantekeningen", "aantekening", "aantekening"), ("probleemanalyse/concept", "advies", "concept")];
    for (onder, veld, tabel) in waar {
        let pad = format!("{noor}/{onder}");
        // The first time a row comes, the second time only what is in it changes.
        for tekst in ["Volgende week bellen.", "Over twee weken bellen."] {
            let mut velden = formulier(&iris.get(&pad).await.tekst, &pad);
            assert_eq!(anders(&voor, &rijen(&demo).await), [""; 0], "{onder}: looked at");
            velden.zet(veld, tekst);
            let antwoord = iris.post_lijst(&pad, &velden).await;
            assert_eq!(antwoord.status, StatusCode::SEE_OTHER, "{onder}: {}", antwoord.tekst);
            let na = rijen(&demo).await;
            let veranderd = anders(&voor, &na);
            assert!(veranderd.iter().any(|ook| ook == tabel), "{onder}: {veranderd:?}");
            assert!(!veranderd.iter().any(|ook| ook.starts_with("log")), "{onder}: {veranderd:?}");
            voor = na;
        }
    }
}
