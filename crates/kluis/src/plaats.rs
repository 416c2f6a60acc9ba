// SPDX-License-Identifier: EUPL-1.2
//! Where something sealed belongs. The seal is bound to it: put in another's place, it does not open.

use crate::zegel::gebonden;
use dossier::{DossierId, Lade, OrganisatieId, PersoonId};

/// What a wrapped key is the key of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sleutelplaats {
    /// A drawer of a dossier; the medical one has a key per arbodienst.
    Lade {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
        /// Whose part of the medical drawer; none for the other drawers.
        arbodienst: Option<OrganisatieId>,
    },
    /// A doctor's own working notes.
    Aantekening {
        /// The dossier they are about.
        dossier: DossierId,
        /// Who writes and reads them.
        auteur: PersoonId,
    },
}

/// What a seal is bound to, and what the sealed bytes say they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plaats<'a> {
    /// The payload of an event.
    Inhoud {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
        /// The number in the drawer.
        nummer: u32,
        /// The kind of event.
        soort: &'a str,
        /// The version of its payload.
        versie: u16,
    },
    /// A part of a draft.
    Concept {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
        /// Which document.
        document: &'a str,
        /// Which part of it.
        deel: &'a str,
        /// The version of the part.
        versie: u32,
    },
    /// A doctor's own working notes.
    Aantekening {
        /// The dossier they are about.
        dossier: DossierId,
        /// Who writes and reads them.
        auteur: PersoonId,
        /// The version.
        versie: u32,
    },
}

impl Sleutelplaats {
    /// The dossier.
    pub const fn dossier(&self) -> DossierId {
        match self {
            Self::Lade { dossier, .. } | Self::Aantekening { dossier, .. } => *dossier,
        }
    }

    /// What the wrapping of this key is bound to.
    pub(crate) fn bytes(&self, sleutel_id: &str) -> Vec<u8> {
        match self {
            // Without an arbodienst: as keys were wrapped before there were several in a drawer.
            Self::Lade { dossier, lade, arbodienst: None } => gebonden(&[
                b"sleutel",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                lade.woord().as_bytes(),
            ]),
            Self::Lade { dossier, lade, arbodienst: Some(arbodienst) } => gebonden(&[
                b"sleutel",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                lade.woord().as_bytes(),
                arbodienst.to_string().as_bytes(),
            ]),
            Self::Aantekening { dossier, auteur } => gebonden(&[
                b"aantekensleutel",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                auteur.to_string().as_bytes(),
            ]),
        }
    }
}

impl Plaats<'_> {
    /// What the seal is bound to, under the key with this identifier.
    pub fn bytes(&self, sleutel_id: &str) -> Vec<u8> {
        match self {
            Self::Inhoud { dossier, lade, nummer, soort, versie } => gebonden(&[
                b"inhoud",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                lade.woord().as_bytes(),
                &nummer.to_be_bytes(),
                soort.as_bytes(),
                &versie.to_be_bytes(),
            ]),
            Self::Concept { dossier, lade, document, deel, versie } => gebonden(&[
                b"concept",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                lade.woord().as_bytes(),
                document.as_bytes(),
                deel.as_bytes(),
                &versie.to_be_bytes(),
            ]),
            Self::Aantekening { dossier, auteur, versie } => gebonden(&[
                b"aantekening",
                sleutel_id.as_bytes(),
                dossier.to_string().as_bytes(),
                auteur.to_string().as_bytes(),
                &versie.to_be_bytes(),
            ]),
        }
    }
}
