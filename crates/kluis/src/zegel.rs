// SPDX-License-Identifier: EUPL-1.2
//! Sealing: XChaCha20-Poly1305 under a key, bound to a place. Moved elsewhere, it does not open.
//!
//! It does not know whose key it is given; drawer keys never come this way (see `ladesleutel`).

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretBox};
use zeroize::Zeroizing;

/// Thirty-two secret bytes, wiped from memory when dropped; they never print.
pub type Sleutel = SecretBox<[u8; 32]>;

/// It was not sealed with this key for this place, or this access does not reach it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("does not open")]
pub struct GaatNietOpen;

/// First byte of everything sealed: how it was sealed.
const VORM: u8 = 1;
const NONCE: usize = 24;

/// Seals; the answer holds the form and the nonce in front.
pub fn verzegel(
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
///
/// # Errors
/// When the key, the place or a single bit is another.
pub fn open(sleutel: &Sleutel, verzegeld: &[u8], plaats: &[u8]) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
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

/// Thirty-two fresh secret bytes.
pub fn nieuwe_sleutel(toeval: &mut (impl CryptoRng + ?Sized)) -> Sleutel {
    let mut sleutel = Box::new([0; 32]);
    toeval.fill_bytes(sleutel.as_mut());
    SecretBox::new(sleutel)
}

/// A place as bytes: each field behind its length, so that no two different places are the same bytes.
pub fn gebonden(velden: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(velden.iter().map(|veld| veld.len() + 8).sum());
    for veld in velden {
        let lengte = u64::try_from(veld.len()).expect("invariant: no address space is larger than 64 bits");
        bytes.extend_from_slice(&lengte.to_be_bytes());
        bytes.extend_from_slice(veld);
    }
    bytes
}

fn vercijferaar(sleutel: &Sleutel) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(sleutel.expose_secret().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng as _, rngs::StdRng};

    #[test]
    fn elke_omgevallen_bit_valt_op() {
        let mut toeval = StdRng::seed_from_u64(2);
        let sleutel = nieuwe_sleutel(&mut toeval);
        let dicht = verzegel(&sleutel, b"feiten", b"hier", &mut toeval);
        assert_eq!(open(&sleutel, &dicht, b"hier").map(|open| open.to_vec()), Ok(b"feiten".to_vec()));
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
    fn een_andere_sleutel_of_plaats_opent_niet() {
        let mut toeval = StdRng::seed_from_u64(3);
        let (een, twee) = (nieuwe_sleutel(&mut toeval), nieuwe_sleutel(&mut toeval));
        let dicht = verzegel(&een, b"feiten", b"hier", &mut toeval);
        assert_eq!(open(&twee, &dicht, b"hier"), Err(GaatNietOpen));
        assert_eq!(open(&een, &dicht, b"daar"), Err(GaatNietOpen));
    }

    #[test]
    fn velden_lopen_niet_in_elkaar_over() {
        assert_ne!(gebonden(&[b"ab", b"c"]), gebonden(&[b"a", b"bc"]));
        assert_ne!(gebonden(&[b"ab"]), gebonden(&[b"ab", b""]));
    }
}
