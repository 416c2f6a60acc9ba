// SPDX-License-Identifier: EUPL-1.2
//! Chance, passed in: identifiers, session tokens, incident numbers. A demo draws from a seed and is the same
//! every time.

use rand::CryptoRng;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// A source of random numbers that handlers share.
pub struct Toeval(Mutex<Box<dyn CryptoRng + Send>>);

impl Toeval {
    /// Draws from this generator.
    pub fn new(bron: impl CryptoRng + Send + 'static) -> Self {
        Self(Mutex::new(Box::new(bron)))
    }

    /// 128 random bits, for an identifier.
    pub fn id(&self) -> u128 {
        let mut bytes = [0; 16];
        self.vul(&mut bytes);
        u128::from_le_bytes(bytes)
    }

    /// A session token.
    pub fn token(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.vul(&mut bytes);
        bytes
    }

    /// The number of an incident.
    pub fn incident(&self) -> u32 {
        let mut bytes = [0; 4];
        self.vul(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn vul(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

impl fmt::Debug for Toeval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Toeval")
    }
}
