// SPDX-License-Identifier: EUPL-1.2
//! The keys of drawers, and everything that is sealed with them.
//!
//! A drawer key never leaves this module: it is unwrapped, used once and wiped. To seal, no access is asked: who can
//! only seal learns nothing. To open, the access that reaches the drawer is asked. Whether something opens at all is
//! answered with yes or no, and no bytes.

use crate::{
    Aantekentoegang, MedischSchrijven, MedischeGebeurtenis, MedischeToegang, PersoonlijkeToegang, Plaats,
    Sleutelplaats,
    gebeurtenis::glas_tot,
    medisch::{Medisch, Slot},
    zegel::{GaatNietOpen, Sleutel, nieuwe_sleutel, open, verzegel},
};
use dossier::Lade;
use jiff::Timestamp;
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretBox};
use std::fmt;
use zeroize::Zeroizing;

/// Wraps and unwraps the keys of drawers. Gives none of them away, nor itself:
///
/// ```compile_fail,E0616
/// fn sleutel(wikkel: &kluis::Wikkel) -> &kluis::Sleutel {
///     &wikkel.sleutel
/// }
/// ```
/// ```compile_fail,E0308
/// # fn f(wikkel: &kluis::Wikkel, gewikkeld: &kluis::Gewikkeld) {
/// let ladesleutel = kluis::open(wikkel, &gewikkeld.bytes, b"plaats");
/// # }
/// ```
pub struct Wikkel {
    sleutel: Sleutel,
}

/// A wrapped key, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gewikkeld {
    /// Names the key.
    pub id: String,
    /// What it is the key of.
    pub plaats: Sleutelplaats,
    /// The key, wrapped.
    pub bytes: Vec<u8>,
}

impl Wikkel {
    /// From a key of the installation, which nobody else keeps.
    pub const fn new(sleutel: Sleutel) -> Self {
        Self { sleutel }
    }

    /// A fresh key for a place, wrapped.
    pub fn nieuw(&self, plaats: Sleutelplaats, toeval: &mut (impl CryptoRng + ?Sized)) -> Gewikkeld {
        let id = format!("{:032x}", u128::from(toeval.next_u64()) << 64 | u128::from(toeval.next_u64()));
        let sleutel = nieuwe_sleutel(toeval);
        let bytes = verzegel(&self.sleutel, sleutel.expose_secret(), &plaats.bytes(&id), toeval);
        Gewikkeld { id, plaats, bytes }
    }

    /// Seals under a wrapped key, for a place.
    ///
    /// # Errors
    /// When the key was not wrapped here, or is the key of another place.
    pub fn verzegel(
        &self,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        inhoud: &[u8],
        toeval: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Vec<u8>, GaatNietOpen> {
        if !gewikkeld.hoort_bij(plaats) {
            return Err(GaatNietOpen);
        }
        let sleutel = self.wikkel_uit(gewikkeld)?;
        Ok(verzegel(&sleutel, inhoud, &plaats.bytes(&gewikkeld.id), toeval))
    }

    /// Opens something of the shared drawer.
    ///
    /// # Errors
    /// When it is of another drawer, or was not sealed with this key for this place.
    pub fn lees_gedeeld(
        &self,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
        match gewikkeld.plaats {
            Sleutelplaats::Lade { lade: Lade::Gedeeld, .. } => self.open(gewikkeld, plaats, verzegeld),
            Sleutelplaats::Lade { lade: Lade::Medisch | Lade::Persoonlijk, .. }
            | Sleutelplaats::Aantekening { .. } => Err(GaatNietOpen),
        }
    }

    /// Opens an event of the medical drawer.
    ///
    /// # Errors
    /// When this access does not reach it, it does not open, or it holds no event that this version knows.
    pub fn lees_medisch(
        &self,
        toegang: &MedischeToegang,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Medisch<MedischeGebeurtenis>, GaatNietOpen> {
        let (
            Sleutelplaats::Lade { dossier, lade: Lade::Medisch, arbodienst },
            Plaats::Inhoud { soort, versie, .. },
        ) = (gewikkeld.plaats, *plaats)
        else {
            return Err(GaatNietOpen);
        };
        if !toegang.reikt_tot(dossier, arbodienst) {
            return Err(GaatNietOpen);
        }
        let inhoud = self.open(gewikkeld, plaats, verzegeld)?;
        let gebeurtenis =
            MedischeGebeurtenis::uit_inhoud(soort, versie, &inhoud).map_err(|_| GaatNietOpen)?;
        Ok(Medisch::new(Slot::Lade(dossier, arbodienst), gebeurtenis))
    }

    /// Opens a part of a draft in the medical drawer.
    ///
    /// # Errors
    /// When it is of another dossier or arbodienst, this is no right to write it, or it does not open.
    pub fn lees_medisch_concept(
        &self,
        schrijven: &MedischSchrijven,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Medisch<Vec<u8>>, GaatNietOpen> {
        let (dossier, arbodienst) = (schrijven.dossier(), schrijven.arbodienst());
        let eigen = Sleutelplaats::Lade { dossier, lade: Lade::Medisch, arbodienst: Some(arbodienst) };
        let concept = matches!(plaats, Plaats::Concept { .. });
        if gewikkeld.plaats != eigen || !concept || !schrijven.schrijft_probleemanalyse() {
            return Err(GaatNietOpen);
        }
        let mut inhoud = self.open(gewikkeld, plaats, verzegeld)?;
        Ok(Medisch::new(Slot::Concept(dossier, arbodienst), std::mem::take(&mut *inhoud)))
    }

    /// Opens something of the personal drawer.
    ///
    /// # Errors
    /// When it is of another dossier or drawer, or does not open.
    pub fn lees_persoonlijk(
        &self,
        toegang: &PersoonlijkeToegang,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
        let dossier = toegang.dossier();
        let eigen = Sleutelplaats::Lade { dossier, lade: Lade::Persoonlijk, arbodienst: None };
        if gewikkeld.plaats == eigen { self.open(gewikkeld, plaats, verzegeld) } else { Err(GaatNietOpen) }
    }

    /// Opens working notes, of the author that the access was given to: somebody else's do not open.
    ///
    /// # Errors
    /// When they are of another dossier or author, or do not open.
    pub fn lees_aantekening(
        &self,
        toegang: &Aantekentoegang,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Medisch<String>, GaatNietOpen> {
        let (dossier, auteur) = (toegang.dossier(), toegang.auteur());
        if gewikkeld.plaats != (Sleutelplaats::Aantekening { dossier, auteur }) {
            return Err(GaatNietOpen);
        }
        let mut inhoud = self.open(gewikkeld, plaats, verzegeld)?;
        let tekst = String::from_utf8(std::mem::take(&mut *inhoud)).map_err(|_| GaatNietOpen)?;
        Ok(Medisch::new(Slot::Aantekening(dossier, auteur), tekst))
    }

    /// Until when the glass is broken, of an event that says so: of all that is medical the one thing the policy must
    /// know. None for every other event, and when it does not open.
    pub fn glas_tot(
        &self,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Option<Timestamp> {
        let Plaats::Inhoud { soort, versie, .. } = *plaats else { return None };
        let inhoud = self.open(gewikkeld, plaats, verzegeld).ok()?;
        glas_tot(soort, versie, &inhoud)
    }

    /// Was this key wrapped here, for this place?
    pub fn past(&self, gewikkeld: &Gewikkeld) -> bool {
        self.wikkel_uit(gewikkeld).is_ok()
    }

    /// Does this open? For a check of the whole, which must not see what it checks.
    pub fn gaat_open(&self, gewikkeld: &Gewikkeld, plaats: &Plaats<'_>, verzegeld: &[u8]) -> bool {
        self.open(gewikkeld, plaats, verzegeld).is_ok()
    }

    fn open(
        &self,
        gewikkeld: &Gewikkeld,
        plaats: &Plaats<'_>,
        verzegeld: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
        if !gewikkeld.hoort_bij(plaats) {
            return Err(GaatNietOpen);
        }
        open(&self.wikkel_uit(gewikkeld)?, verzegeld, &plaats.bytes(&gewikkeld.id))
    }

    fn wikkel_uit(&self, gewikkeld: &Gewikkeld) -> Result<Sleutel, GaatNietOpen> {
        let bytes = open(&self.sleutel, &gewikkeld.bytes, &gewikkeld.plaats.bytes(&gewikkeld.id))?;
        let sleutel: [u8; 32] = bytes.as_slice().try_into().map_err(|_| GaatNietOpen)?;
        Ok(SecretBox::new(Box::new(sleutel)))
    }
}

impl Gewikkeld {
    /// Is it the key of the drawer or the notes that this place is in?
    fn hoort_bij(&self, plaats: &Plaats<'_>) -> bool {
        match (self.plaats, *plaats) {
            (
                Sleutelplaats::Lade { dossier, lade, .. },
                Plaats::Inhoud { dossier: waar, lade: welke, .. }
                | Plaats::Concept { dossier: waar, lade: welke, .. },
            ) => (dossier, lade) == (waar, welke),
            (
                Sleutelplaats::Aantekening { dossier, auteur },
                Plaats::Aantekening { dossier: waar, auteur: wie, .. },
            ) => (dossier, auteur) == (waar, wie),
            (Sleutelplaats::Lade { .. }, Plaats::Aantekening { .. })
            | (Sleutelplaats::Aantekening { .. }, Plaats::Inhoud { .. } | Plaats::Concept { .. }) => false,
        }
    }
}

impl fmt::Debug for Wikkel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wikkel").finish_non_exhaustive()
    }
}
