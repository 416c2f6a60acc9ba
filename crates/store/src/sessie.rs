// SPDX-License-Identifier: EUPL-1.2
//! Sessions, and the counting of login attempts. Tokens, addresses and account names are kept as keyed hashes only.
//!
//! How long a session lasts and how many attempts are too many is the caller's to say.

use crate::{
    Lezer, Tx, Uitkomst,
    db::{Soort, waarden},
    geparkeerd::bewaard_sinds,
    keten::lengte,
    sleutel::{Sleutel, hmac_met},
};
use dossier::PersoonId;
use hmac::Mac as _;
use jiff::{SignedDuration, Timestamp};

/// A session that has not expired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sessie {
    /// Who.
    pub persoon: PersoonId,
    /// Since when.
    pub begonnen_op: Timestamp,
    /// Last used; at most a minute behind.
    pub gebruikt_op: Timestamp,
    /// Until when.
    pub verloopt_op: Timestamp,
}

impl Sessie {
    /// Has it been a minute since we wrote that it was used?
    pub fn moet_aangeraakt(&self, nu: Timestamp) -> bool {
        nu.duration_since(self.gebruikt_op) >= SignedDuration::from_mins(1)
    }
}

/// What attempts are counted by.
#[derive(Clone, Copy)]
pub enum Wie<'a> {
    /// The address of an account, whether it exists or not.
    Account(&'a str),
    /// Where the request came from.
    Adres(&'a str),
}

impl Tx {
    /// Begins a session with this random token, of which only a hash is kept.
    ///
    /// # Errors
    /// When the person does not exist; when the database does not answer.
    pub async fn begin_sessie(
        &mut self,
        token: &[u8; 32],
        persoon: PersoonId,
        nu: Timestamp,
        verloopt_op: Timestamp,
    ) -> Uitkomst<()> {
        let hash = sessie_hash(&self.kern.sleutels.sessie, token);
        let sql = "INSERT INTO sessie (hash, persoon, begonnen_op, gebruikt_op, verloopt_op) VALUES ($1, $2, $3, $3, $4)";
        self.lijn.voer_uit(sql, waarden![&hash, persoon, nu, verloopt_op]).await.map(drop)
    }

    /// Writes that a session was used now and when it expires; nothing when that was written less than a minute ago, or
    /// when it has expired: an expired session does not come back.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn raak_sessie_aan(
        &mut self,
        token: &[u8; 32],
        nu: Timestamp,
        verloopt_op: Timestamp,
    ) -> Uitkomst<()> {
        let hash = sessie_hash(&self.kern.sleutels.sessie, token);
        let sql = "UPDATE sessie SET gebruikt_op = $2, verloopt_op = $3 WHERE hash = $1 AND gebruikt_op <= $2 - 60000 \
                   AND verloopt_op > $2";
        self.lijn.voer_uit(sql, waarden![&hash, nu, verloopt_op]).await.map(drop)
    }

    /// Ends one session; an expired one is forgotten too.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn eindig_sessie(&mut self, token: &[u8; 32]) -> Uitkomst<()> {
        let hash = sessie_hash(&self.kern.sleutels.sessie, token);
        self.lijn.voer_uit("DELETE FROM sessie WHERE hash = $1", waarden![&hash]).await.map(drop)
    }

    /// Ends every session of a person, and forgets the expired ones; answers how many there were together.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn eindig_sessies_van(&mut self, persoon: PersoonId) -> Uitkomst<u64> {
        self.lijn.voer_uit("DELETE FROM sessie WHERE persoon = $1", waarden![persoon]).await
    }

    /// Writes down a failed attempt.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn noteer_poging(&mut self, wie: Wie<'_>, nu: Timestamp) -> Uitkomst<()> {
        let hash = poging_hash(&self.kern.sleutels.sessie, wie);
        self.lijn
            .voer_uit("INSERT INTO inlogpoging (wie, op) VALUES ($1, $2)", waarden![&hash, nu])
            .await
            .map(drop)
    }

    /// How many attempts failed since an instant. Whoever counts the same in another transaction waits for this one to
    /// end, so that many at one instant cannot all count before any is written. Count an account before an address:
    /// two who hold what the other waits for would both wait.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tel_pogingen(&mut self, wie: Wie<'_>, sinds: Timestamp) -> Uitkomst<u32> {
        let hash = poging_hash(&self.kern.sleutels.sessie, wie);
        self.teller_vast(&[b"inlogpoging", &hash]).await?;
        let sql = "SELECT COUNT(*) AS aantal FROM inlogpoging WHERE wie = $1 AND op >= $2";
        self.lijn.rij(sql, waarden![&hash, sinds]).await?.map_or(Ok(0), |rij| rij.klein("aantal"))
    }

    /// Holds what is counted by these words until the end of this transaction.
    pub(crate) async fn teller_vast(&mut self, woorden: &[&[u8]]) -> Uitkomst<()> {
        match self.lijn.soort() {
            // The immediate transaction holds everything.
            Soort::Sqlite => Ok(()),
            Soort::Pg => {
                let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = hash(&self.kern.sleutels.sessie, woorden);
                let slot = i64::from_be_bytes([b0, b1, b2, b3, b4, b5, b6, b7]);
                self.lijn.voer_uit("SELECT pg_advisory_xact_lock($1)", waarden![slot]).await.map(drop)
            }
        }
    }

    /// Forgets the attempts of one key, after a login that went well.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn vergeet_pogingen(&mut self, wie: Wie<'_>) -> Uitkomst<()> {
        let hash = poging_hash(&self.kern.sleutels.sessie, wie);
        self.lijn.voer_uit("DELETE FROM inlogpoging WHERE wie = $1", waarden![&hash]).await.map(drop)
    }

    /// Clears sessions that expired and forms that were parked more than a week ago, and attempts of before
    /// `pogingen_voor`.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn ruim_op(&mut self, nu: Timestamp, pogingen_voor: Timestamp) -> Uitkomst<()> {
        let sql = "DELETE FROM sessie WHERE verloopt_op <= $1";
        self.lijn.voer_uit(sql, waarden![bewaard_sinds(nu)]).await?;
        self.ruim_geparkeerd_op(nu).await?;
        self.lijn.voer_uit("DELETE FROM inlogpoging WHERE op < $1", waarden![pogingen_voor]).await.map(drop)
    }
}

impl Lezer {
    /// The session with this token, unless it has expired.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sessie(&mut self, token: &[u8; 32], nu: Timestamp) -> Uitkomst<Option<Sessie>> {
        let hash = sessie_hash(&self.kern.sleutels.sessie, token);
        let sql = "SELECT persoon, begonnen_op, gebruikt_op, verloopt_op FROM sessie WHERE hash = $1 AND verloopt_op > $2";
        let Some(rij) = self.lijn.rij(sql, waarden![&hash, nu]).await? else { return Ok(None) };
        Ok(Some(Sessie {
            persoon: rij.lees("persoon")?,
            begonnen_op: rij.moment("begonnen_op")?,
            gebruikt_op: rij.moment("gebruikt_op")?,
            verloopt_op: rij.moment("verloopt_op")?,
        }))
    }

    /// Whose session with this token expired, less than a week ago: to park for them what they were posting, and good
    /// for nothing else. None when the session runs, was ended, or never was.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn verlopen_sessie(&mut self, token: &[u8; 32], nu: Timestamp) -> Uitkomst<Option<PersoonId>> {
        let hash = sessie_hash(&self.kern.sleutels.sessie, token);
        let sql = "SELECT persoon FROM sessie WHERE hash = $1 AND verloopt_op <= $2 AND verloopt_op > $3";
        let rij = self.lijn.rij(sql, waarden![&hash, nu, bewaard_sinds(nu)]).await?;
        rij.map(|rij| rij.lees("persoon")).transpose()
    }
}

fn sessie_hash(sleutel: &Sleutel, token: &[u8; 32]) -> [u8; 32] {
    hash(sleutel, &[b"sessie", token])
}

fn poging_hash(sleutel: &Sleutel, wie: Wie<'_>) -> [u8; 32] {
    match wie {
        Wie::Account(email) => hash(sleutel, &[b"account", email.trim().to_lowercase().as_bytes()]),
        Wie::Adres(adres) => hash(sleutel, &[b"adres", adres.as_bytes()]),
    }
}

fn hash(sleutel: &Sleutel, velden: &[&[u8]]) -> [u8; 32] {
    let mut mac = hmac_met(sleutel);
    for veld in velden {
        mac.update(&lengte(veld));
        mac.update(veld);
    }
    mac.finalize().into_bytes().into()
}

impl std::fmt::Debug for Wie<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Account(_) => "Account",
            Self::Adres(_) => "Adres",
        })
    }
}
