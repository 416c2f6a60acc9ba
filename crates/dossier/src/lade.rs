// SPDX-License-Identifier: EUPL-1.2
//! The three drawers of a dossier, and the capacity in which someone acts in it.

macro_rules! woorden {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $variant:ident = $woord:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $naam { $($(#[$vdoc])* #[serde(rename = $woord)] $variant),+ }

        impl $naam {
            /// All of them, in order of declaration.
            pub const ALLE: &[Self] = &[$(Self::$variant),+];

            /// The word in database, JSON and text keys.
            pub const fn woord(self) -> &'static str {
                match self { $(Self::$variant => $woord),+ }
            }
        }

        impl std::fmt::Display for $naam {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.woord())
            }
        }

        impl std::str::FromStr for $naam {
            type Err = crate::OnbekendWoord;
            fn from_str(tekst: &str) -> Result<Self, Self::Err> {
                Self::ALLE.iter().copied().find(|w| w.woord() == tekst).ok_or(crate::OnbekendWoord)
            }
        }
    };
}
pub(crate) use woorden;

/// A word in the database or in a request that this version does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown word")]
pub struct OnbekendWoord;

woorden! {
    /// Where something lies, and so who may read it.
    Lade {
        /// The re-integratiedossier: employee, employer's side, bedrijfsarts.
        Gedeeld = "gedeeld",
        /// What a doctor may know and an employer may not.
        Medisch = "medisch",
        /// The employee's own.
        Persoonlijk = "persoonlijk",
    }
}

woorden! {
    /// The capacity in which a person acts in one dossier.
    Hoedanigheid {
        /// The employee whose dossier it is.
        Werknemer = "werknemer",
        /// Leads the employee.
        Leidinggevende = "leidinggevende",
        /// Guards the course of the re-integration.
        Casemanager = "casemanager",
        /// The doctor of the arbodienst that the employer contracted.
        Bedrijfsarts = "bedrijfsarts",
        /// Vitaliteits- en re-integratiecoach.
        Coach = "coach",
        /// Organisations, people, relations. Opens no dossier.
        Beheerder = "beheerder",
        /// Functionaris gegevensbescherming. Opens no dossier.
        Fg = "fg",
    }
}
