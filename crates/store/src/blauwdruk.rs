// SPDX-License-Identifier: EUPL-1.2
//! The tables of a schema version, read from a blank database that our own migrations made, and copying by them.
//!
//! Names in SQL come from there and never from the file that is copied: a backup can be anybody's.

use crate::{
    Uitkomst,
    db::{self, Lijn, Rij, Soort, Sql, Waarde, waarden},
    migratie::{MIGRATIES, migreer},
};

const BLADZIJDE: u32 = 500;
/// Rows in one statement, with at most thirteen columns: far below what either database takes.
const PER_OPDRACHT: usize = 50;

/// One table, in the order in which tables were made, so that what is referred to comes first.
pub(crate) struct Tabel {
    pub(crate) naam: String,
    kolommen: Vec<(String, Vorm)>,
}

#[derive(Debug, Clone, Copy)]
enum Vorm {
    Tekst,
    Getal,
    Bytes,
}

/// The tables of a schema version.
pub(crate) async fn blauwdruk(versie: i64) -> Uitkomst<Vec<Tabel>> {
    let mut lijn = db::blanco().await?;
    migreer(&mut lijn, MIGRATIES, 0, versie).await?;
    let sql = "SELECT name AS naam FROM sqlite_master WHERE type = 'table' ORDER BY rowid";
    let mut tabellen = Vec::new();
    for rij in lijn.rijen(sql, waarden![]).await? {
        let naam = rij.tekst("naam")?;
        let sql = "SELECT name AS naam, type AS vorm FROM pragma_table_info($1) ORDER BY cid";
        let kolommen = lijn.rijen(sql, waarden![&naam]).await?;
        let kolommen = kolommen.iter().map(kolom).collect::<Uitkomst<Vec<_>>>()?;
        tabellen.push(Tabel { naam, kolommen });
    }
    lijn.sluit().await?;
    Ok(tabellen)
}

/// Copies all rows of these tables from one database to another.
pub(crate) async fn kopieer(van: &mut Lijn, naar: &mut Lijn, tabellen: &[Tabel]) -> Uitkomst<()> {
    for tabel in tabellen {
        match van.soort() {
            Soort::Sqlite => kopieer_uit_sqlite(van, naar, tabel).await?,
            Soort::Pg => kopieer_uit_pg(van, naar, tabel).await?,
        }
    }
    Ok(())
}

async fn kopieer_uit_sqlite(van: &mut Lijn, naar: &mut Lijn, tabel: &Tabel) -> Uitkomst<()> {
    let sql = format!(
        "SELECT rowid AS rij_nummer, {} FROM {} WHERE rowid > $1 ORDER BY rowid LIMIT $2",
        tabel.namen(),
        tabel.naam
    );
    let mut na = i64::MIN;
    loop {
        let rijen = van.rijen(Sql::Samengesteld(sql.clone()), waarden![na, BLADZIJDE]).await?;
        let Some(laatste) = rijen.last() else { return Ok(()) };
        na = laatste.getal("rij_nummer")?;
        tabel.schrijf(naar, &rijen).await?;
    }
}

/// By a cursor: PostgreSQL keeps no row number to go on from. Each table has a cursor of its own name, because the
/// driver remembers what columns a statement answered with.
async fn kopieer_uit_pg(van: &mut Lijn, naar: &mut Lijn, tabel: &Tabel) -> Uitkomst<()> {
    let (kolommen, naam) = (tabel.namen(), &tabel.naam);
    let open = format!("DECLARE kopie_{naam} CURSOR FOR SELECT {kolommen} FROM {naam} ORDER BY 1");
    van.script(Sql::Samengesteld(open)).await?;
    let volgende = format!("FETCH {BLADZIJDE} FROM kopie_{naam}");
    loop {
        let rijen = van.rijen(Sql::Samengesteld(volgende.clone()), waarden![]).await?;
        if rijen.is_empty() {
            return van.script(Sql::Samengesteld(format!("CLOSE kopie_{naam}"))).await;
        }
        tabel.schrijf(naar, &rijen).await?;
    }
}

impl Tabel {
    fn namen(&self) -> String {
        self.kolommen.iter().map(|(naam, _)| naam.as_str()).collect::<Vec<_>>().join(", ")
    }

    async fn schrijf(&self, naar: &mut Lijn, rijen: &[Rij]) -> Uitkomst<()> {
        for deel in rijen.chunks(PER_OPDRACHT) {
            let mut waarden = Vec::with_capacity(deel.len() * self.kolommen.len());
            for rij in deel {
                for (naam, vorm) in &self.kolommen {
                    waarden.push(vorm.lees(rij, naam)?);
                }
            }
            naar.voer_uit(Sql::Samengesteld(self.invoeging(deel.len())), waarden).await?;
        }
        Ok(())
    }

    fn invoeging(&self, rijen: usize) -> String {
        let breed = self.kolommen.len();
        let rij = |nummer: usize| {
            let plaatsen: Vec<String> =
                (1..=breed).map(|kolom| format!("${}", nummer * breed + kolom)).collect();
            format!("({})", plaatsen.join(", "))
        };
        let waarden: Vec<String> = (0..rijen).map(rij).collect();
        format!("INSERT INTO {} ({}) VALUES {}", self.naam, self.namen(), waarden.join(", "))
    }
}

impl Vorm {
    fn lees(self, rij: &Rij, naam: &str) -> Uitkomst<Waarde> {
        Ok(match self {
            Self::Tekst => Waarde::Tekst(rij.misschien_tekst(naam)?),
            Self::Getal => Waarde::Getal(rij.misschien_getal(naam)?),
            Self::Bytes => Waarde::Bytes(rij.misschien_bytes(naam)?),
        })
    }
}

fn kolom(rij: &Rij) -> Uitkomst<(String, Vorm)> {
    let vorm = match rij.tekst("vorm")?.as_str() {
        "INTEGER" => Vorm::Getal,
        "BLOB" => Vorm::Bytes,
        _ => Vorm::Tekst,
    };
    Ok((rij.tekst("naam")?, vorm))
}
