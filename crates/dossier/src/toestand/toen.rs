// SPDX-License-Identifier: EUPL-1.2
//! How a dossier was, so that a document that never changes can be made from it again, whatever happened since.

use super::{Dossier, Inhoud, Vastgelegd};
use crate::Gebeurtenis;

impl Dossier {
    /// The dossier at the moment at which this version of the plan was laid ready: what the bedrijfsarts had said by
    /// then, and what had been agreed instead of a term. None when that is not in the log, or was erased.
    pub fn bij_aanbieden_van(&self, versie: u32) -> Option<Self> {
        let aangeboden = |regel: &Vastgelegd| match &regel.inhoud {
            Inhoud::Leesbaar(Gebeurtenis::PlanAangeboden(feit)) => feit.versie == versie,
            Inhoud::Leesbaar(_) | Inhoud::Gewist { .. } | Inhoud::Wissing(_) => false,
        };
        let plaats = self.geschiedenis.iter().position(aangeboden)?;
        Self::uit(self.id, &self.geschiedenis[..=plaats]).ok()
    }
}
