// SPDX-License-Identifier: EUPL-1.2
//! Parked forms: what somebody posted after their session had expired, kept for when they are back.
//!
//! Address and body are sealed together, bound to the person. It does not know which forms may be parked, nor sends
//! any of them again.

use crate::{
    Bevinding, Lezer, StoreFout, Tx, Uitkomst,
    db::{Lijn, Rij, waarden},
    sleutel::Sleutels,
};
use dossier::{IdFout, PersoonId};
use jiff::{SignedDuration, Timestamp};
use kluis::{gebonden, open, verzegel};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

/// How long a parked form is kept, and how long an expired session still says whose it was.
pub(crate) const BEWAARD: SignedDuration = SignedDuration::from_hours(7 * 24);
const PER_PERSOON: u32 = 20;

/// Names a parked form: random 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GeparkeerdId(u128);

/// A parked form.
#[derive(Clone, PartialEq, Eq)]
pub struct Geparkeerd {
    /// Its name.
    pub id: GeparkeerdId,
    /// Where it was posted to.
    pub pad: String,
    /// What was posted, as it came.
    pub inhoud: Zeroizing<Vec<u8>>,
    /// When.
    pub op: Timestamp,
}

impl Tx {
    /// Parks a form for a person. None when twenty wait already: nothing was parked, and none of those goes for it.
    ///
    /// # Errors
    /// When the person does not exist; when the database does not answer.
    pub async fn parkeer(
        &mut self,
        persoon: PersoonId,
        pad: &str,
        inhoud: &[u8],
        op: Timestamp,
    ) -> Uitkomst<Option<GeparkeerdId>> {
        let (id, dicht) = {
            let mut toeval = self.kern.toeval()?;
            let id = GeparkeerdId(u128::from(toeval.next_u64()) << 64 | u128::from(toeval.next_u64()));
            let samen = Zeroizing::new(gebonden(&[pad.as_bytes(), inhoud]));
            let sleutel = &self.kern.sleutels.geparkeerd;
            (id, verzegel(sleutel, &samen, &plaats(id, persoon), toeval.as_mut()))
        };
        // What is too old to be shown takes no room.
        let sql = "SELECT COUNT(*) AS aantal FROM geparkeerd WHERE persoon = $1 AND op > $2";
        let wachtend = self.lijn.rij(sql, waarden![persoon, bewaard_sinds(op)]).await?;
        if wachtend.map_or(Ok(0), |rij| rij.klein("aantal"))? >= PER_PERSOON {
            return Ok(None);
        }
        let sql = "INSERT INTO geparkeerd (id, persoon, op, verzegeld) VALUES ($1, $2, $3, $4)";
        self.lijn.voer_uit(sql, waarden![id.to_string(), persoon, op, dicht]).await?;
        Ok(Some(id))
    }

    /// Forgets a parked form: it was sent after all, or thrown away. Answers whether it was there: of two who send it
    /// at once, one is told so.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn vergeet_geparkeerd(&mut self, id: GeparkeerdId, persoon: PersoonId) -> Uitkomst<bool> {
        let sql = "DELETE FROM geparkeerd WHERE id = $1 AND persoon = $2";
        Ok(self.lijn.voer_uit(sql, waarden![id.to_string(), persoon]).await? == 1)
    }

    /// Clears what was parked too long ago.
    pub(crate) async fn ruim_geparkeerd_op(&mut self, nu: Timestamp) -> Uitkomst<()> {
        let sql = "DELETE FROM geparkeerd WHERE op <= $1";
        self.lijn.voer_uit(sql, waarden![bewaard_sinds(nu)]).await.map(drop)
    }
}

impl Lezer {
    /// A parked form of this person; nobody else's, and none that is too old.
    ///
    /// # Errors
    /// When it does not open; when the database does not answer.
    pub async fn geparkeerd(
        &mut self,
        id: GeparkeerdId,
        persoon: PersoonId,
        nu: Timestamp,
    ) -> Uitkomst<Option<Geparkeerd>> {
        let sql =
            "SELECT id, persoon, op, verzegeld FROM geparkeerd WHERE id = $1 AND persoon = $2 AND op > $3";
        let rij = self.lijn.rij(sql, waarden![id.to_string(), persoon, bewaard_sinds(nu)]).await?;
        rij.map(|rij| lees(&rij, &self.kern.sleutels)).transpose()
    }

    /// Everything that is parked for this person, the latest first.
    ///
    /// # Errors
    /// As [`Lezer::geparkeerd`].
    pub async fn geparkeerd_voor(&mut self, persoon: PersoonId, nu: Timestamp) -> Uitkomst<Vec<Geparkeerd>> {
        let sql = "SELECT id, persoon, op, verzegeld FROM geparkeerd WHERE persoon = $1 AND op > $2 \
                   ORDER BY op DESC, id DESC";
        let rijen = self.lijn.rijen(sql, waarden![persoon, bewaard_sinds(nu)]).await?;
        rijen.iter().map(|rij| lees(rij, &self.kern.sleutels)).collect()
    }
}

/// Names everyone with a parked form that does not open, once.
pub(crate) async fn keur_geparkeerd(
    lijn: &mut Lijn,
    sleutels: &Sleutels,
    bevindingen: &mut Vec<Bevinding>,
) -> Uitkomst<()> {
    let sql = "SELECT id, persoon, op, verzegeld FROM geparkeerd WHERE id > $1 ORDER BY id LIMIT 100";
    let mut na = String::new();
    loop {
        let rijen = lijn.rijen(sql, waarden![&na]).await?;
        let Some(laatste) = rijen.last() else { return Ok(()) };
        na = laatste.tekst("id")?;
        for rij in &rijen {
            let bevinding = Bevinding::GeparkeerdGaatNietOpen { persoon: rij.lees("persoon")? };
            if lees(rij, sleutels).is_err() && !bevindingen.contains(&bevinding) {
                bevindingen.push(bevinding);
            }
        }
    }
}

/// What was parked, or expired, after this instant still counts.
pub(crate) fn bewaard_sinds(nu: Timestamp) -> Timestamp {
    nu.saturating_sub(BEWAARD).expect("invariant: an absolute duration always subtracts")
}

fn lees(rij: &Rij, sleutels: &Sleutels) -> Uitkomst<Geparkeerd> {
    let (id, persoon) = (rij.lees("id")?, rij.lees("persoon")?);
    let kapot = || StoreFout::Bedorven("a parked form does not open".into());
    let samen = open(&sleutels.geparkeerd, &rij.bytes("verzegeld")?, &plaats(id, persoon));
    let samen = samen.map_err(|_| kapot())?;
    let (pad, inhoud) = ontleed(&samen).ok_or_else(kapot)?;
    Ok(Geparkeerd { id, pad: pad.to_owned(), inhoud: Zeroizing::new(inhoud.to_vec()), op: rij.moment("op")? })
}

/// The two fields that were sealed together, each behind its length.
fn ontleed(samen: &[u8]) -> Option<(&str, &[u8])> {
    let (pad, rest) = veld(samen)?;
    let (inhoud, rest) = veld(rest)?;
    if rest.is_empty() { Some((std::str::from_utf8(pad).ok()?, inhoud)) } else { None }
}

fn veld(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (lengte, rest) = bytes.split_first_chunk::<8>()?;
    rest.split_at_checked(usize::try_from(u64::from_be_bytes(*lengte)).ok()?)
}

fn plaats(id: GeparkeerdId, persoon: PersoonId) -> Vec<u8> {
    gebonden(&[b"geparkeerd", id.to_string().as_bytes(), persoon.to_string().as_bytes()])
}

impl fmt::Display for GeparkeerdId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for GeparkeerdId {
    type Err = IdFout;
    fn from_str(tekst: &str) -> Result<Self, IdFout> {
        let hex = tekst.len() == 32 && tekst.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !hex {
            return Err(IdFout);
        }
        u128::from_str_radix(tekst, 16).map(Self).map_err(|_| IdFout)
    }
}

impl fmt::Debug for Geparkeerd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Geparkeerd").field("id", &self.id).finish_non_exhaustive()
    }
}
