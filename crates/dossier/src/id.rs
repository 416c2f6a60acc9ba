// SPDX-License-Identifier: EUPL-1.2
//! Identifiers: random 128 bits, so that an address tells nothing about time or order.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An address holds something else than an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an identifier has 32 hexadecimal digits")]
pub struct IdFout;

macro_rules! ids {
    ($($(#[$doc:meta])* $naam:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $naam(u128);

        impl $naam {
            /// The identifier with these 128 random bits; the caller draws them.
            pub const fn new(bits: u128) -> Self {
                Self(bits)
            }
        }

        impl fmt::Display for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }

        impl fmt::Debug for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($naam), "({:032x})"), self.0)
            }
        }

        impl FromStr for $naam {
            type Err = IdFout;
            fn from_str(tekst: &str) -> Result<Self, IdFout> {
                let hex = tekst.len() == 32 && tekst.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
                if !hex {
                    return Err(IdFout);
                }
                u128::from_str_radix(tekst, 16).map(Self).map_err(|_| IdFout)
            }
        }

        impl TryFrom<String> for $naam {
            type Error = IdFout;
            fn try_from(tekst: String) -> Result<Self, IdFout> {
                tekst.parse()
            }
        }

        impl From<$naam> for String {
            fn from(id: $naam) -> Self {
                id.to_string()
            }
        }
    )+};
}

ids! {
    /// One case of illness of one employment.
    DossierId,
    /// A human being, with or without an account.
    PersoonId,
    /// The employment of one person with one employer.
    DienstverbandId,
    /// An employer, an arbodienst or a re-integration bureau.
    OrganisatieId,
    /// What ties a person to a team, an employer or an employment, from a day to a day.
    RelatieId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heen_en_terug() {
        let id = DossierId::new(0x00ab_cdef);
        assert_eq!(id.to_string().parse::<DossierId>(), Ok(id));
    }

    #[test]
    fn hoofdletters_en_tekens_ervoor_zijn_geen_tweede_adres() {
        for fout in ["", "1", "+0000000000000000000000000abcdef", "00000000000000000000000000ABCDEF"] {
            assert_eq!(fout.parse::<DossierId>(), Err(IdFout), "{fout}");
        }
    }
}
