// SPDX-License-Identifier: EUPL-1.2
//! Sealing: payloads under the key of their drawer, drawer keys and burgerservicenummers under the installation's.
//!
//! What is sealed is bound to its place: moved elsewhere it does not open. It knows no table.

use crate::{
    Plek,
    keten::lengte,
    sleutel::{Sleutel, nieuwe_sleutel},
};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use dossier::{DossierId, Lade, PersoonId};
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretBox};
use zeroize::Zeroizing;

/// First byte of everything sealed: how it was sealed.
const VORM: u8 = 1;
const NONCE: usize = 24;

/// It was not sealed with this key for this place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GaatNietOpen;

/// The key of one drawer of one dossier.
pub(crate) struct Ladesleutel {
    pub(crate) id: String,
    pub(crate) sleutel: Sleutel,
}

/// A fresh drawer key, and how it is kept.
pub(crate) fn nieuwe_ladesleutel(
    wikkel: &Sleutel,
    dossier: DossierId,
    lade: Lade,
    toeval: &mut (impl CryptoRng + ?Sized),
) -> (Ladesleutel, Vec<u8>) {
    let id = format!("{:032x}", u128::from(toeval.next_u64()) << 64 | u128::from(toeval.next_u64()));
    let sleutel = nieuwe_sleutel(toeval);
    let gewikkeld =
        verzegel(wikkel, sleutel.expose_secret(), &plaats_van_sleutel(&id, dossier, lade), toeval);
    (Ladesleutel { id, sleutel }, gewikkeld)
}

/// Unwraps a drawer key.
pub(crate) fn open_ladesleutel(
    wikkel: &Sleutel,
    id: String,
    dossier: DossierId,
    lade: Lade,
    gewikkeld: &[u8],
) -> Result<Ladesleutel, GaatNietOpen> {
    let bytes = open(wikkel, gewikkeld, &plaats_van_sleutel(&id, dossier, lade))?;
    let sleutel: [u8; 32] = bytes.as_slice().try_into().map_err(|_| GaatNietOpen)?;
    Ok(Ladesleutel { id, sleutel: SecretBox::new(Box::new(sleutel)) })
}

/// Where a payload belongs, and what it says it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bestemming<'a> {
    pub(crate) dossier: DossierId,
    pub(crate) lade: Lade,
    pub(crate) nummer: u32,
    pub(crate) soort: &'a str,
    pub(crate) versie: u16,
}

impl<'a> Bestemming<'a> {
    pub(crate) fn van(plek: &Plek, soort: &'a str, versie: u16) -> Self {
        Self { dossier: plek.dossier, lade: plek.lade, nummer: plek.nummer, soort, versie }
    }

    /// What the seal is bound to.
    pub(crate) fn bytes(&self, sleutel_id: &str) -> Vec<u8> {
        gebonden(&[
            b"inhoud",
            sleutel_id.as_bytes(),
            self.dossier.to_string().as_bytes(),
            self.lade.woord().as_bytes(),
            &self.nummer.to_be_bytes(),
            self.soort.as_bytes(),
            &self.versie.to_be_bytes(),
        ])
    }
}

/// What the seal of a burgerservicenummer is bound to.
pub(crate) fn plaats_van_bsn(persoon: PersoonId) -> Vec<u8> {
    gebonden(&[b"bsn", persoon.to_string().as_bytes()])
}

/// Seals; the answer holds the form and the nonce in front.
pub(crate) fn verzegel(
    sleutel: &Sleutel,
    open: &[u8],
    plaats: &[u8],
    toeval: &mut (impl CryptoRng + ?Sized),
) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    toeval.fill_bytes(&mut nonce);
    let dicht = vercijferaar(sleutel)
        .encrypt(&nonce.into(), Payload { msg: open, aad: plaats })
        .expect("invariant: a payload is far below the 256 GiB that XChaCha20 can seal");
    [&[VORM], nonce.as_slice(), &dicht].concat()
}

/// Opens what [`verzegel`] sealed for this place.
pub(crate) fn open(
    sleutel: &Sleutel,
    verzegeld: &[u8],
    plaats: &[u8],
) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
    let (&vorm, rest) = verzegeld.split_first().ok_or(GaatNietOpen)?;
    let (nonce, dicht) = rest.split_first_chunk::<NONCE>().ok_or(GaatNietOpen)?;
    if vorm != VORM {
        return Err(GaatNietOpen);
    }
    vercijferaar(sleutel)
        .decrypt(&(*nonce).into(), Payload { msg: dicht, aad: plaats })
        .map(Zeroizing::new)
        .map_err(|_| GaatNietOpen)
}

fn vercijferaar(sleutel: &Sleutel) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(sleutel.expose_secret().into())
}

fn plaats_van_sleutel(id: &str, dossier: DossierId, lade: Lade) -> Vec<u8> {
    gebonden(&[b"sleutel", id.as_bytes(), dossier.to_string().as_bytes(), lade.woord().as_bytes()])
}

fn gebonden(velden: &[&[u8]]) -> Vec<u8> {
    velden.iter().flat_map(|veld| [&lengte(veld), *veld].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng as _, rngs::StdRng};

    fn bestemming() -> Bestemming<'static> {
        let (dossier, lade) = (DossierId::new(1), Lade::Gedeeld);
        Bestemming { dossier, lade, nummer: 1, soort: "ziekgemeld", versie: 1 }
    }

    #[test]
    fn gaat_alleen_op_zijn_eigen_plek_open() {
        let mut toeval = StdRng::seed_from_u64(1);
        let sleutel = nieuwe_sleutel(&mut toeval);
        let dicht = verzegel(&sleutel, b"feiten", &bestemming().bytes("s"), &mut toeval);
        assert_eq!(*open(&sleutel, &dicht, &bestemming().bytes("s")).unwrap(), b"feiten");
        let elders = [
            Bestemming { dossier: DossierId::new(2), ..bestemming() },
            Bestemming { lade: Lade::Medisch, ..bestemming() },
            Bestemming { nummer: 2, ..bestemming() },
            Bestemming { soort: "hersteld", ..bestemming() },
            Bestemming { versie: 2, ..bestemming() },
        ];
        for plek in elders {
            assert_eq!(open(&sleutel, &dicht, &plek.bytes("s")), Err(GaatNietOpen), "{plek:?}");
        }
        assert_eq!(open(&sleutel, &dicht, &bestemming().bytes("t")), Err(GaatNietOpen));
    }

    #[test]
    fn elke_omgevallen_bit_valt_op() {
        let mut toeval = StdRng::seed_from_u64(2);
        let sleutel = nieuwe_sleutel(&mut toeval);
        let dicht = verzegel(&sleutel, b"feiten", b"hier", &mut toeval);
        for bit in 0..dicht.len() * 8 {
            let mut anders = dicht.clone();
            anders[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(open(&sleutel, &anders, b"hier"), Err(GaatNietOpen), "bit {bit}");
        }
        for lengte in 0..dicht.len() {
            assert_eq!(open(&sleutel, &dicht[..lengte], b"hier"), Err(GaatNietOpen), "length {lengte}");
        }
    }

    #[test]
    fn een_ladesleutel_past_op_zijn_eigen_lade() {
        let mut toeval = StdRng::seed_from_u64(3);
        let wikkel = nieuwe_sleutel(&mut toeval);
        let (sleutel, gewikkeld) = nieuwe_ladesleutel(&wikkel, DossierId::new(1), Lade::Gedeeld, &mut toeval);
        let terug = |dossier, lade| open_ladesleutel(&wikkel, sleutel.id.clone(), dossier, lade, &gewikkeld);
        assert!(terug(DossierId::new(1), Lade::Gedeeld).is_ok());
        assert!(terug(DossierId::new(1), Lade::Medisch).is_err());
        assert!(terug(DossierId::new(2), Lade::Gedeeld).is_err());
    }
}
