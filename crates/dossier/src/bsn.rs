// SPDX-License-Identifier: EUPL-1.2
//! The burgerservicenummer: checked when it comes in, never shown.

use std::fmt;

/// A burgerservicenummer that passes the 11-test. Prints as `‹bsn›`, cannot be serialised by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Bsn([u8; 9]);

/// Why a number is no burgerservicenummer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BsnFout {
    /// Not eight or nine digits.
    #[error("a burgerservicenummer has nine digits")]
    Lengte,
    /// The digits do not pass the 11-test.
    #[error("the digits do not pass the 11-test")]
    Elfproef,
}

impl Bsn {
    /// Reads a number as people type it: dots and spaces are skipped, an eight-digit number gets its zero.
    ///
    /// # Errors
    /// When it has not eight or nine digits, or fails the 11-test (RvIG, logisch ontwerp BSN).
    pub fn lees(tekst: &str) -> Result<Self, BsnFout> {
        let mut cijfers = Vec::with_capacity(9);
        for teken in tekst.chars().filter(|t| !matches!(t, '.' | ' ' | '-')) {
            let cijfer = teken.to_digit(10).and_then(|c| u8::try_from(c).ok()).ok_or(BsnFout::Lengte)?;
            cijfers.push(cijfer);
        }
        if cijfers.len() == 8 {
            cijfers.insert(0, 0);
        }
        let negen: [u8; 9] = cijfers.try_into().map_err(|_| BsnFout::Lengte)?;
        let som: i32 = negen.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(c, g)| i32::from(*c) * g).sum();
        if som % 11 != 0 || negen.iter().all(|c| *c == 0) {
            return Err(BsnFout::Elfproef);
        }
        Ok(Self(negen))
    }

    /// The nine digits, for sealing and for the copy to UWV; nothing else may hold them.
    pub fn onthul(&self) -> String {
        self.0.iter().map(|c| char::from(b'0' + c)).collect()
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹bsn›")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elfproef() {
        for goed in ["111222333", "123456782", "1112.22.333"] {
            assert!(Bsn::lees(goed).is_ok(), "{goed}");
        }
        assert_eq!(Bsn::lees("123456789"), Err(BsnFout::Elfproef));
        assert_eq!(Bsn::lees("000000000"), Err(BsnFout::Elfproef));
        for kort in ["", "1234567", "1234567890", "12345678x"] {
            assert_eq!(Bsn::lees(kort), Err(BsnFout::Lengte), "{kort}");
        }
    }

    #[test]
    fn acht_cijfers_krijgen_een_nul() {
        assert_eq!(Bsn::lees("10000008").map(|b| b.onthul()), Bsn::lees("010000008").map(|b| b.onthul()));
    }

    #[test]
    fn nooit_in_een_logregel() {
        let bsn = Bsn::lees("111222333").unwrap();
        assert_eq!(format!("{bsn:?}"), "‹bsn›");
    }
}
