// SPDX-License-Identifier: EUPL-1.2
//! Erasing: the payload goes, the row stays, and an event says who did it, why and on which ground.
//!
//! That event is sealed with a key of the installation, so that it stays readable when the drawer's own key is gone:
//! without it nobody could tell an erasure from a theft.

use crate::{
    Regel, StoreFout, Tx, Uitkomst,
    db::waarden,
    log::{Bijschrijving, Zegel},
};
use dossier::{DossierId, Gewist, Hoedanigheid, Lade, PersoonId, Wissing};
use jiff::{Timestamp, civil::Date};

/// The kind of the event that accounts for an erasure: the one kind whose payload the store writes and reads.
pub const GEWIST: &str = Wissing::SOORT;

const VERSIE: u16 = 1;

/// Who erases, when, why.
#[derive(Debug, Clone, Copy)]
pub struct Verantwoording<'a> {
    /// Who.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// When.
    pub vastgelegd_op: Timestamp,
    /// That day.
    pub dag: Date,
    /// On which ground, as a code of the caller.
    pub grond: &'a str,
    /// Why, in words.
    pub reden: &'a str,
}

impl Tx {
    /// Erases the payloads with these numbers; not that of an earlier erasure. Answers the drawer's last number.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the drawer moved on; when a number does not exist, was erased already or is itself
    /// an erasure; when the database does not answer.
    pub async fn wis_inhoud(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        verwacht: u32,
        nummers: &[u32],
        waarom: &Verantwoording<'_>,
    ) -> Uitkomst<u32> {
        let wat = Gewist::Nummers(nummers.to_vec());
        let laatste = self.verantwoord(dossier, lade, verwacht, wat, waarom).await?;
        let sql = "DELETE FROM inhoud WHERE dossier = $1 AND lade = $2 AND nummer = $3 AND NOT EXISTS \
                   (SELECT 1 FROM log l WHERE l.dossier = $1 AND l.lade = $2 AND l.nummer = $3 AND l.soort = 'gewist')";
        for nummer in nummers {
            if self.lijn.voer_uit(sql, waarden![dossier, lade, *nummer]).await? != 1 {
                return Err(StoreFout::BestaatNiet("a payload with this number"));
            }
            self.wis_noodtoegang(dossier, lade, Some(*nummer)).await?;
        }
        Ok(laatste)
    }

    /// Erases everything in a drawer: payloads, drafts, and the keys, so that no copy can be opened either. What is
    /// written there afterwards gets a new key. Answers the drawer's last number.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the drawer moved on; when it is empty; when the database does not answer.
    pub async fn wis_lade(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        verwacht: u32,
        waarom: &Verantwoording<'_>,
    ) -> Uitkomst<u32> {
        if verwacht == 0 && !self.heeft_sleutel(dossier, lade).await? {
            return Err(StoreFout::BestaatNiet("anything in this drawer"));
        }
        let laatste = self.verantwoord(dossier, lade, verwacht, Gewist::Alles, waarom).await?;
        let sql = "DELETE FROM inhoud WHERE dossier = $1 AND lade = $2 AND nummer < $3 AND NOT EXISTS \
                   (SELECT 1 FROM log l WHERE l.dossier = $1 AND l.lade = $2 AND l.nummer = inhoud.nummer \
                   AND l.soort = 'gewist')";
        self.lijn.voer_uit(sql, waarden![dossier, lade, laatste]).await?;
        // With a key go the drafts that were sealed with it.
        self.lijn
            .voer_uit("DELETE FROM sleutel WHERE dossier = $1 AND lade = $2", waarden![dossier, lade])
            .await?;
        self.wis_noodtoegang(dossier, lade, None).await?;
        Ok(laatste)
    }

    /// A drawer has a key from the first draft or event on.
    async fn heeft_sleutel(&mut self, dossier: DossierId, lade: Lade) -> Uitkomst<bool> {
        let sql = "SELECT id FROM sleutel WHERE dossier = $1 AND lade = $2 ORDER BY id LIMIT 1";
        Ok(self.lijn.rij(sql, waarden![dossier, lade]).await?.is_some())
    }

    /// Erases all drawers of a dossier with their drafts, working notes about it, its projections, its read log, and
    /// what ties it to a person. Its rows stay in the log, under an identifier that leads nowhere.
    ///
    /// # Errors
    /// When the dossier does not exist; when the database does not answer.
    pub async fn wis_dossier(&mut self, dossier: DossierId, waarom: &Verantwoording<'_>) -> Uitkomst<()> {
        self.kop_vast().await?;
        for &lade in Lade::ALLE {
            let laatste = self.laatste_nummer(dossier, lade).await?;
            // Each drawer keeps its own account: one must not tell what lay in another.
            if laatste > 0 {
                self.wis_lade(dossier, lade, laatste, waarom).await?;
            }
        }
        // A drawer that held drafts only never was in the log, and leaves nothing to account for.
        self.lijn.voer_uit("DELETE FROM sleutel WHERE dossier = $1", waarden![dossier]).await?;
        self.lijn.voer_uit("DELETE FROM aantekening WHERE dossier = $1", waarden![dossier]).await?;
        self.gewist = true;
        self.zet_projectie(dossier, None).await?;
        self.lijn.voer_uit("DELETE FROM inzage WHERE dossier = $1", waarden![dossier]).await?;
        if self.lijn.voer_uit("DELETE FROM dossier WHERE id = $1", waarden![dossier]).await? != 1 {
            return Err(StoreFout::BestaatNiet("this dossier"));
        }
        Ok(())
    }

    /// Adds the event that accounts for an erasure.
    async fn verantwoord(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        verwacht: u32,
        wat: Gewist,
        waarom: &Verantwoording<'_>,
    ) -> Uitkomst<u32> {
        let wissing = Wissing { wat, grond: waarom.grond.to_owned(), reden: waarom.reden.to_owned() };
        let inhoud = serde_json::to_vec(&wissing).map_err(|fout| StoreFout::Bedorven(fout.to_string()))?;
        let bij = Bijschrijving {
            dossier,
            lade,
            verwacht,
            door: waarom.door,
            hoedanigheid: waarom.hoedanigheid,
            vastgelegd_op: waarom.vastgelegd_op,
        };
        let regel = Regel { soort: GEWIST, versie: VERSIE, geldt_vanaf: waarom.dag, inhoud: &inhoud };
        let laatste = self.lade_vast(&bij).await?;
        self.voeg_regel_toe(&bij, laatste + 1, &regel, Zegel::Gewist).await?;
        // The old pages must leave SQLite's write-ahead log too, once this is committed.
        self.gewist = true;
        Ok(laatste + 1)
    }
}

/// Does this erasure, standing at number `zelf` of its drawer, account for the payload of `nummer` being gone?
pub(crate) fn treft(wissing: &Wissing, zelf: u32, nummer: u32) -> bool {
    nummer < zelf
        && match &wissing.wat {
            Gewist::Nummers(nummers) => nummers.contains(&nummer),
            Gewist::Alles => true,
        }
}

/// Reads what an event says was erased.
pub(crate) fn lees_wissing(versie: u16, inhoud: &[u8]) -> Uitkomst<Wissing> {
    Wissing::uit_inhoud(versie, inhoud)
        .map_err(|_| StoreFout::Bedorven("the payload of an event `gewist`".into()))
}
