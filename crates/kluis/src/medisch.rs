// SPDX-License-Identifier: EUPL-1.2
//! A medical value on its way to somebody who may read it.

use crate::{Aantekentoegang, MedischSchrijven, MedischeGebeurtenis, MedischeToegang};
use dossier::{DossierId, OrganisatieId, PersoonId};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// A medical value. It is opened by reference, with the access that reaches it, and wiped when dropped. It cannot be
/// made outside this crate, copied, printed or serialised:
///
/// ```
/// fn lees<'a>(medisch: &'a kluis::Medisch<String>, toegang: &kluis::MedischeToegang) -> Option<&'a String> {
///     medisch.open(toegang)
/// }
/// fn debug(medisch: &kluis::Medisch<String>) -> String {
///     format!("{medisch:?}")
/// }
/// ```
/// ```compile_fail,E0277
/// fn toon(medisch: &kluis::Medisch<String>) -> String {
///     format!("{medisch}")
/// }
/// ```
/// ```compile_fail,E0277
/// fn json(medisch: &kluis::Medisch<String>) -> Vec<u8> {
///     serde_json::to_vec(medisch).unwrap()
/// }
/// ```
/// ```compile_fail,E0277
/// fn uit_json(bytes: &[u8]) -> kluis::Medisch<String> {
///     serde_json::from_slice(bytes).unwrap()
/// }
/// ```
/// ```compile_fail,E0599
/// fn nog_een(medisch: kluis::Medisch<String>) -> [kluis::Medisch<String>; 2] {
///     [medisch.clone(), medisch]
/// }
/// ```
/// ```compile_fail,E0616
/// fn zonder_toegang(medisch: &kluis::Medisch<String>) -> &String {
///     &medisch.waarde
/// }
/// ```
/// ```compile_fail,E0277
/// fn met_andere_toegang<'a>(
///     medisch: &'a kluis::Medisch<String>,
///     toegang: &kluis::PersoonlijkeToegang,
/// ) -> Option<&'a String> {
///     medisch.open(toegang)
/// }
/// ```
pub struct Medisch<T: Zeroize> {
    slot: Slot,
    waarde: Zeroizing<T>,
}

/// What an access must reach to open a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// What an arbodienst put in the medical drawer.
    Lade(DossierId, Option<OrganisatieId>),
    /// A draft that is not in it yet.
    Concept(DossierId, OrganisatieId),
    /// A doctor's own notes.
    Aantekening(DossierId, PersoonId),
}

impl<T: Zeroize> Medisch<T> {
    pub(crate) fn new(slot: Slot, waarde: T) -> Self {
        Self { slot, waarde: Zeroizing::new(waarde) }
    }

    /// The value, when this access reaches it.
    pub fn open(&self, toegang: &impl OpentMedisch) -> Option<&T> {
        verborgen::Past::past(toegang, self.slot).then_some(&*self.waarde)
    }
}

impl Medisch<MedischeGebeurtenis> {
    /// The word of each field with its text, in order, without empty ones. Each text is as closed as the whole was.
    pub fn teksten(&self) -> Vec<(&'static str, Medisch<String>)> {
        let teksten = self.waarde.teksten().into_iter();
        teksten.map(|(veld, tekst)| (veld, Medisch::new(self.slot, tekst.to_owned()))).collect()
    }
}

impl<T: Zeroize> fmt::Debug for Medisch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹medisch›")
    }
}

/// Access that can open a [`Medisch`]; no other crate adds one.
pub trait OpentMedisch: verborgen::Past {}
impl OpentMedisch for MedischeToegang {}
impl OpentMedisch for MedischSchrijven {}
impl OpentMedisch for Aantekentoegang {}

mod verborgen {
    use super::{Aantekentoegang, MedischSchrijven, MedischeToegang, Slot};

    pub trait Past {
        #[expect(private_interfaces, reason = "only this crate may call it or implement it")]
        fn past(&self, slot: Slot) -> bool;
    }

    impl Past for MedischeToegang {
        #[expect(private_interfaces, reason = "only this crate may call it or implement it")]
        fn past(&self, slot: Slot) -> bool {
            match slot {
                Slot::Lade(dossier, arbodienst) => self.reikt_tot(dossier, arbodienst),
                Slot::Concept(..) | Slot::Aantekening(..) => false,
            }
        }
    }

    impl Past for MedischSchrijven {
        #[expect(private_interfaces, reason = "only this crate may call it or implement it")]
        fn past(&self, slot: Slot) -> bool {
            match slot {
                Slot::Concept(dossier, arbodienst) => {
                    self.schrijft_probleemanalyse()
                        && (self.dossier(), self.arbodienst()) == (dossier, arbodienst)
                }
                Slot::Lade(..) | Slot::Aantekening(..) => false,
            }
        }
    }

    impl Past for Aantekentoegang {
        #[expect(private_interfaces, reason = "only this crate may call it or implement it")]
        fn past(&self, slot: Slot) -> bool {
            match slot {
                Slot::Aantekening(dossier, auteur) => (self.dossier(), self.auteur()) == (dossier, auteur),
                Slot::Lade(..) | Slot::Concept(..) => false,
            }
        }
    }
}
