// SPDX-License-Identifier: EUPL-1.2
//! The read log: who looked into a drawer of a dossier, or had a number printed, per quarter of an hour.
//!
//! It does not decide what counts as a read, nor who may see the list.

use crate::{
    Lezer, StoreFout, Tx, Uitkomst,
    bereik::Opbouw,
    db::{Waarde, waarden},
};
use dossier::{DossierId, Hoedanigheid, Lade, OnbekendWoord, PersoonId};
use jiff::Timestamp;
use std::str::FromStr;

const KWARTIER_MS: i64 = 15 * 60 * 1000;

/// What was seen of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ingezien {
    /// Something of this drawer.
    Lade(Lade),
    /// The burgerservicenummer, printed on the copy for UWV.
    Bsn,
}

impl Ingezien {
    /// The word in the database and in text keys.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Lade(lade) => lade.woord(),
            Self::Bsn => "bsn",
        }
    }
}

impl From<Lade> for Ingezien {
    fn from(lade: Lade) -> Self {
        Self::Lade(lade)
    }
}

impl FromStr for Ingezien {
    type Err = OnbekendWoord;
    fn from_str(woord: &str) -> Result<Self, OnbekendWoord> {
        if woord == Self::Bsn.woord() { Ok(Self::Bsn) } else { woord.parse().map(Self::Lade) }
    }
}

impl From<Ingezien> for Waarde {
    fn from(wat: Ingezien) -> Self {
        wat.woord().into()
    }
}

/// One reader, one thing seen, one quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inzage {
    /// Who looked.
    pub lezer: PersoonId,
    /// Their name.
    pub naam: String,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// What they saw.
    pub wat: Ingezien,
    /// When the quarter of an hour began.
    pub kwartier: Timestamp,
    /// How often.
    pub aantal: u32,
}

impl Tx {
    /// Writes down one read. If this fails, there is no answer to the reader.
    ///
    /// # Errors
    /// When the dossier or the reader does not exist; when the database does not answer.
    pub async fn noteer_inzage(
        &mut self,
        lezer: PersoonId,
        hoedanigheid: Hoedanigheid,
        dossier: DossierId,
        wat: impl Into<Ingezien>,
        nu: Timestamp,
    ) -> Uitkomst<()> {
        let wat = wat.into();
        let kwartier = nu.as_millisecond().div_euclid(KWARTIER_MS);
        let sql = "INSERT INTO inzage (dossier, kwartier, lezer, wat, hoedanigheid, aantal) VALUES ($1, $2, $3, $4, $5, 1) \
                   ON CONFLICT (dossier, kwartier, lezer, wat, hoedanigheid) DO UPDATE SET aantal = inzage.aantal + 1";
        self.lijn.voer_uit(sql, waarden![dossier, kwartier, lezer, wat, hoedanigheid]).await.map(drop)
    }

    /// Writes down that a list showed these dossiers, each in its capacity: one statement for a page.
    ///
    /// # Errors
    /// When a dossier or the reader does not exist; when the database does not answer.
    pub async fn noteer_inzagen(
        &mut self,
        lezer: PersoonId,
        gezien: &[(DossierId, Hoedanigheid)],
        lade: Lade,
        nu: Timestamp,
    ) -> Uitkomst<()> {
        let kwartier = nu.as_millisecond().div_euclid(KWARTIER_MS);
        // Sorted and each once: one statement may touch a row once, and two pages must not wait for each other crosswise.
        let mut gezien = gezien.to_vec();
        gezien.sort_unstable();
        gezien.dedup();
        for deel in gezien.chunks(100) {
            let mut q = Opbouw::default();
            q.tekst("INSERT INTO inzage (dossier, kwartier, lezer, wat, hoedanigheid, aantal) VALUES ");
            for (nummer, (dossier, hoedanigheid)) in deel.iter().enumerate() {
                q.tekst(if nummer == 0 { "(" } else { ", (" }).waarde(*dossier).tekst(", ").waarde(kwartier);
                q.tekst(", ")
                    .waarde(lezer)
                    .tekst(", ")
                    .waarde(lade)
                    .tekst(", ")
                    .waarde(*hoedanigheid)
                    .tekst(", 1)");
            }
            q.tekst(" ON CONFLICT (dossier, kwartier, lezer, wat, hoedanigheid) DO UPDATE SET aantal = inzage.aantal + 1");
            let (sql, waarden) = q.klaar();
            self.lijn.voer_uit(sql, waarden).await?;
        }
        Ok(())
    }
}

impl Lezer {
    /// The latest reads of a dossier, newest first, at most `aantal`.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn inzagen(&mut self, dossier: DossierId, aantal: u32) -> Uitkomst<Vec<Inzage>> {
        let sql = "SELECT i.lezer, p.naam, i.hoedanigheid, i.wat, i.kwartier, i.aantal FROM inzage i \
                   JOIN persoon p ON p.id = i.lezer WHERE i.dossier = $1 \
                   ORDER BY i.kwartier DESC, i.lezer, i.wat, i.hoedanigheid LIMIT $2";
        let rijen = self.lijn.rijen(sql, waarden![dossier, aantal]).await?;
        rijen.iter().map(inzage).collect()
    }
}

fn inzage(rij: &crate::db::Rij) -> Uitkomst<Inzage> {
    let kwartier = rij.getal("kwartier")?.checked_mul(KWARTIER_MS).map(Timestamp::from_millisecond);
    Ok(Inzage {
        lezer: rij.lees("lezer")?,
        naam: rij.tekst("naam")?,
        hoedanigheid: rij.lees("hoedanigheid")?,
        wat: rij.lees("wat")?,
        kwartier: kwartier
            .and_then(Result::ok)
            .ok_or_else(|| StoreFout::Bedorven("column `kwartier` holds no instant".into()))?,
        aantal: rij.klein("aantal")?,
    })
}
