// SPDX-License-Identifier: EUPL-1.2
//! Erasing: the payload goes, the row stays, and an event says who did it, why and on which ground.
//!
//! That event is sealed with a key of the installation, so that it stays readable when the drawer's own key is gone:
//! without it nobody could tell an erasure from a theft.

use crate::{Regel, StoreFout, Toevoeging, Tx, Uitkomst, db::waarden, verzegeling::Ladesleutel};
use dossier::{DossierId, Hoedanigheid, Lade, PersoonId};
use jiff::{Timestamp, civil::Date};
use secrecy::{ExposeSecret as _, SecretBox};
use serde::{Deserialize, Serialize};

/// The kind of the event that accounts for an erasure.
pub const GEWIST: &str = "gewist";

/// The payload of an event [`GEWIST`], version 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wissing {
    /// What of this drawer.
    pub wat: Gewist,
    /// On which ground: a code of the caller, such as `avg_17_1_d` or `bewaartermijn`.
    pub grond: String,
    /// Why, in words.
    pub reden: String,
}

/// What of a drawer was erased. Always of what stood before the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gewist {
    /// The payloads with these numbers.
    Nummers(Vec<u32>),
    /// Every payload so far, and the key that opened them.
    Alles,
}

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
    /// On which ground.
    pub grond: &'a str,
    /// Why, in words.
    pub reden: &'a str,
}

impl Wissing {
    /// Does this erasure, standing at number `zelf`, account for the payload of `nummer` being gone?
    pub(crate) fn treft(&self, nummer: u32, zelf: u32) -> bool {
        nummer < zelf
            && match &self.wat {
                Gewist::Nummers(nummers) => nummers.contains(&nummer),
                Gewist::Alles => true,
            }
    }

    pub(crate) fn lees(inhoud: &[u8]) -> Uitkomst<Self> {
        serde_json::from_slice(inhoud)
            .map_err(|_| StoreFout::Bedorven("the payload of an event `gewist`".into()))
    }
}

impl Tx {
    /// Erases the payloads with these numbers. Earlier events `gewist` cannot be erased.
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
        let weg = "DELETE FROM inhoud WHERE dossier = $1 AND lade = $2 AND nummer = $3 AND NOT EXISTS \
                   (SELECT 1 FROM log l WHERE l.dossier = $1 AND l.lade = $2 AND l.nummer = $3 AND l.soort = 'gewist')";
        let nummer =
            self.verantwoord(dossier, lade, verwacht, Gewist::Nummers(nummers.to_vec()), waarom).await?;
        for weg_te_doen in nummers {
            if self.lijn.voer_uit(weg, waarden![dossier, lade, *weg_te_doen]).await? != 1 {
                return Err(StoreFout::BestaatNiet("a payload with this number"));
            }
        }
        Ok(nummer)
    }

    /// Erases everything in a drawer, and its key, so that no copy can be opened either. What is written there
    /// afterwards gets a new key.
    ///
    /// # Errors
    /// As [`Tx::wis_inhoud`]; also when the drawer is empty.
    pub async fn wis_lade(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        verwacht: u32,
        waarom: &Verantwoording<'_>,
    ) -> Uitkomst<u32> {
        if verwacht == 0 {
            return Err(StoreFout::BestaatNiet("anything in this drawer"));
        }
        let nummer = self.verantwoord(dossier, lade, verwacht, Gewist::Alles, waarom).await?;
        let weg = "DELETE FROM inhoud WHERE dossier = $1 AND lade = $2 AND nummer < $3 AND NOT EXISTS \
                   (SELECT 1 FROM log l WHERE l.dossier = $1 AND l.lade = $2 AND l.nummer = inhoud.nummer \
                   AND l.soort = 'gewist')";
        self.lijn.voer_uit(weg, waarden![dossier, lade, nummer]).await?;
        self.lijn
            .voer_uit("DELETE FROM sleutel WHERE dossier = $1 AND lade = $2", waarden![dossier, lade])
            .await?;
        Ok(nummer)
    }

    /// Erases all drawers of a dossier, its projections, its read log, and what ties it to a person. Its rows stay in
    /// the log, under an identifier that leads nowhere.
    ///
    /// # Errors
    /// When the dossier does not exist; when the database does not answer.
    pub async fn wis_dossier(&mut self, dossier: DossierId, waarom: &Verantwoording<'_>) -> Uitkomst<()> {
        self.kop_vast().await?;
        for &lade in Lade::ALLE {
            let laatste = self.laatste_nummer(dossier, lade).await?;
            if laatste > 0 {
                self.wis_lade(dossier, lade, laatste, waarom).await?;
            }
        }
        self.zet_projectie(dossier, None).await?;
        self.lijn.voer_uit("DELETE FROM inzage WHERE dossier = $1", waarden![dossier]).await?;
        if self.lijn.voer_uit("DELETE FROM dossier WHERE id = $1", waarden![dossier]).await? != 1 {
            return Err(StoreFout::BestaatNiet("this dossier"));
        }
        Ok(())
    }

    async fn laatste_nummer(&mut self, dossier: DossierId, lade: Lade) -> Uitkomst<u32> {
        let sql = "SELECT COALESCE(MAX(nummer), 0) AS laatste FROM log WHERE dossier = $1 AND lade = $2";
        let rij = self.lijn.rij(sql, waarden![dossier, lade]).await?;
        rij.map_or(Ok(0), |rij| rij.klein("laatste"))
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
        let regel = Regel { soort: GEWIST, versie: 1, geldt_vanaf: waarom.dag, inhoud: &inhoud };
        let toevoeging = Toevoeging {
            dossier,
            lade,
            verwacht,
            door: waarom.door,
            hoedanigheid: waarom.hoedanigheid,
            vastgelegd_op: waarom.vastgelegd_op,
            regels: &[],
        };
        let (laatste, _) = self.lade_vast(&toevoeging).await?;
        let sleutel = Ladesleutel {
            id: GEWIST.to_owned(),
            sleutel: SecretBox::new(Box::new(*self.kern.sleutels.gewist.expose_secret())),
        };
        self.voeg_regel_toe(&toevoeging, laatste + 1, &regel, &sleutel).await?;
        self.gewist = true;
        Ok(laatste + 1)
    }
}
