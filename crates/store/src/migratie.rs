// SPDX-License-Identifier: EUPL-1.2
//! Migrations: same numbers for both databases, forward only, embedded in the program.
//!
//! It does not lock and does not commit: the caller runs it in a transaction that holds the lock.

use crate::{
    Uitkomst,
    db::{Lijn, Soort},
};

/// One step of the schema, in both dialects.
pub(crate) struct Migratie {
    pub(crate) nummer: i64,
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

/// Every migration, in order.
pub(crate) const MIGRATIES: &[Migratie] = &[
    Migratie {
        nummer: 1,
        sqlite: include_str!("../migraties/sqlite/0001_begin.sql"),
        postgres: include_str!("../migraties/postgres/0001_begin.sql"),
    },
    Migratie {
        nummer: 2,
        sqlite: include_str!("../migraties/sqlite/0002_lades_en_concepten.sql"),
        postgres: include_str!("../migraties/postgres/0002_lades_en_concepten.sql"),
    },
    Migratie {
        nummer: 3,
        sqlite: include_str!("../migraties/sqlite/0003_inzage_en_waarneming.sql"),
        postgres: include_str!("../migraties/postgres/0003_inzage_en_waarneming.sql"),
    },
];

/// The schema of this program.
pub(crate) const SCHEMA: i64 = schema_van(MIGRATIES);

/// The schema that these migrations lead to.
pub(crate) const fn schema_van(migraties: &[Migratie]) -> i64 {
    migraties[migraties.len() - 1].nummer
}

/// Runs the migrations after `van`, up to and including `tot_en_met`.
pub(crate) async fn migreer(
    lijn: &mut Lijn,
    migraties: &[Migratie],
    van: i64,
    tot_en_met: i64,
) -> Uitkomst<()> {
    for migratie in migraties.iter().filter(|m| m.nummer > van && m.nummer <= tot_en_met) {
        let sql = match lijn.soort() {
            Soort::Sqlite => migratie.sqlite,
            Soort::Pg => migratie.postgres,
        };
        lijn.script(sql).await?;
        tracing::info!(nummer = migratie.nummer, "migration done");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nummers_lopen_op_zonder_gat() {
        assert!(MIGRATIES.iter().zip(1..).all(|(migratie, nummer)| migratie.nummer == nummer));
    }

    #[test]
    fn beide_dialecten_maken_dezelfde_tabellen() {
        let kolommen = |sql: &str| -> Vec<String> {
            let regels = sql.lines().map(str::trim).filter(|r| !r.starts_with("--") && !r.is_empty());
            let maakt = regels.filter(|r| !r.contains("TRIGGER") && !r.contains("FUNCTION"));
            let woorden = maakt.map(|r| r.split_whitespace().next().unwrap_or_default().to_owned());
            let romp = |w: &String| !["BEGIN", "FOR", ")", ");"].contains(&w.as_str());
            woorden.filter(romp).collect()
        };
        for migratie in MIGRATIES {
            assert_eq!(kolommen(migratie.sqlite), kolommen(migratie.postgres), "{}", migratie.nummer);
        }
    }
}
