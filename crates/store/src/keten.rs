// SPDX-License-Identifier: EUPL-1.2
//! The chain: what the keyed hash of a row covers, and where the chain stands.
//!
//! One chain runs through the whole installation, so that a removed row is seen whichever dossier it was of.

use crate::sleutel::{Sleutel, hmac_met};
use dossier::{DossierId, Hoedanigheid, Lade, PersoonId};
use hmac::Mac as _;
use jiff::{Timestamp, civil::Date};
use sha2::{Digest as _, Sha256};
use std::fmt;
use subtle::ConstantTimeEq as _;

/// How many events the log holds, and the hash of the last one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Kop {
    /// Events in the log.
    pub aantal: u64,
    /// Hash of the last event; zeroes when there is none.
    pub hash: [u8; 32],
}

impl Kop {
    /// The head of an empty log.
    pub const LEEG: Self = Self { aantal: 0, hash: [0; 32] };
}

impl fmt::Display for Kop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.aantal, crate::hex::schrijf(&self.hash))
    }
}

impl fmt::Debug for Kop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kop({self})")
    }
}

/// Where something stands in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plek {
    /// Place in the whole log, from 1.
    pub volg: u64,
    /// The dossier.
    pub dossier: DossierId,
    /// The drawer.
    pub lade: Lade,
    /// Place in that drawer, from 1.
    pub nummer: u32,
}

impl fmt::Display for Plek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "event {} (dossier {}, drawer `{}`, number {})",
            self.volg, self.dossier, self.lade, self.nummer
        )
    }
}

/// A row of the log without its own hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Logrij {
    pub(crate) plek: Plek,
    pub(crate) soort: String,
    pub(crate) versie: u16,
    pub(crate) geldt_vanaf: Date,
    pub(crate) vastgelegd_op: Timestamp,
    pub(crate) door: PersoonId,
    pub(crate) hoedanigheid: Hoedanigheid,
    pub(crate) inhoud_hash: [u8; 32],
    pub(crate) vorige: [u8; 32],
}

impl Logrij {
    /// The keyed hash over every field and the previous hash.
    ///
    /// Each field goes in behind its length: no two different rows have the same bytes.
    pub(crate) fn hash(&self, sleutel: &Sleutel) -> [u8; 32] {
        let mut mac = hmac_met(sleutel);
        mac.update(b"hervat/log/1");
        let mut veld = |bytes: &[u8]| {
            mac.update(&lengte(bytes));
            mac.update(bytes);
        };
        veld(&self.plek.volg.to_be_bytes());
        veld(self.plek.dossier.to_string().as_bytes());
        veld(self.plek.lade.woord().as_bytes());
        veld(&self.plek.nummer.to_be_bytes());
        veld(self.soort.as_bytes());
        veld(&self.versie.to_be_bytes());
        veld(self.geldt_vanaf.to_string().as_bytes());
        veld(&self.vastgelegd_op.as_millisecond().to_be_bytes());
        veld(self.door.to_string().as_bytes());
        veld(self.hoedanigheid.woord().as_bytes());
        veld(&self.inhoud_hash);
        veld(&self.vorige);
        mac.finalize().into_bytes().into()
    }

    /// Was this row written by us, and not changed since?
    pub(crate) fn klopt(&self, sleutel: &Sleutel, hash: &[u8; 32]) -> bool {
        self.hash(sleutel).ct_eq(hash).into()
    }
}

/// The length of a field, in front of it.
pub(crate) fn lengte(bytes: &[u8]) -> [u8; 8] {
    u64::try_from(bytes.len()).expect("invariant: no address space is larger than 64 bits").to_be_bytes()
}

/// The plain hash of a sealed payload, as the row holds it.
pub(crate) fn inhoud_hash(verzegeld: &[u8]) -> [u8; 32] {
    Sha256::digest(verzegeld).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::SecretBox;

    fn rij() -> Logrij {
        Logrij {
            plek: Plek { volg: 1, dossier: DossierId::new(7), lade: Lade::Gedeeld, nummer: 1 },
            soort: "ziekgemeld".into(),
            versie: 1,
            geldt_vanaf: jiff::civil::date(2026, 11, 2),
            vastgelegd_op: Timestamp::UNIX_EPOCH,
            door: PersoonId::new(9),
            hoedanigheid: Hoedanigheid::Leidinggevende,
            inhoud_hash: [3; 32],
            vorige: [0; 32],
        }
    }

    #[test]
    fn elk_veld_telt_mee() {
        let sleutel: Sleutel = SecretBox::new(Box::new([1; 32]));
        let anders: [fn(&mut Logrij); 12] = [
            |r| r.plek.volg = 2,
            |r| r.plek.dossier = DossierId::new(8),
            |r| r.plek.lade = Lade::Medisch,
            |r| r.plek.nummer = 2,
            |r| r.soort.push('1'),
            |r| r.versie = 2,
            |r| r.geldt_vanaf = jiff::civil::date(2026, 11, 3),
            |r| r.vastgelegd_op = Timestamp::from_millisecond(1).unwrap(),
            |r| r.door = PersoonId::new(10),
            |r| r.hoedanigheid = Hoedanigheid::Casemanager,
            |r| r.inhoud_hash[31] = 4,
            |r| r.vorige[0] = 1,
        ];
        let hash = rij().hash(&sleutel);
        assert!(rij().klopt(&sleutel, &hash));
        for (nummer, verander) in anders.iter().enumerate() {
            let mut andere = rij();
            verander(&mut andere);
            assert!(!andere.klopt(&sleutel, &hash), "field {nummer} is not covered");
        }
    }

    #[test]
    fn een_andere_sleutel_geeft_een_andere_hash() {
        let een: Sleutel = SecretBox::new(Box::new([1; 32]));
        let twee: Sleutel = SecretBox::new(Box::new([2; 32]));
        assert_ne!(rij().hash(&een), rij().hash(&twee));
    }
}
