// SPDX-License-Identifier: EUPL-1.2
//! Hexadecimal text of 32 bytes, for the key file and the head file.

use std::fmt::Write as _;
use zeroize::Zeroizing;

/// Two lower-case digits per byte.
pub(crate) fn schrijf(bytes: &[u8]) -> String {
    let mut tekst = String::with_capacity(2 * bytes.len() + 1);
    for byte in bytes {
        write!(tekst, "{byte:02x}").expect("invariant: writing to a string does not fail");
    }
    tekst
}

/// Exactly 64 digits.
pub(crate) fn lees32(tekst: &str) -> Option<Zeroizing<[u8; 32]>> {
    let cijfers = tekst.as_bytes();
    if cijfers.len() != 64 {
        return None;
    }
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, paar) in bytes.iter_mut().zip(cijfers.chunks_exact(2)) {
        let hoog = char::from(paar[0]).to_digit(16)?;
        let laag = char::from(paar[1]).to_digit(16)?;
        *byte = u8::try_from(hoog * 16 + laag).ok()?;
    }
    Some(bytes)
}
