// SPDX-License-Identifier: EUPL-1.2
//! How a dossier was: on the day on which somebody asks what was known, and when a document was made that never
//! changes, whatever happened since.
//!
//! What is taken is always the beginning of the log. So it is a state in which the dossier really has been, also where
//! a clock once went back. What was erased later is erased in the past too: its row says no more.

use super::{Dossier, Inhoud, Vastgelegd};
use crate::Gebeurtenis;
use jiff::Timestamp;

impl Dossier {
    /// The dossier as it was known just before this instant; none when nothing was known yet.
    pub fn bekend_voor(&self, moment: Timestamp) -> Option<Self> {
        let later = |regel: &Vastgelegd| regel.vastgelegd_op >= moment;
        self.na_regels(self.geschiedenis.iter().position(later).unwrap_or(self.geschiedenis.len()))
    }

    /// The dossier at the moment at which this version of the plan was laid ready: what the bedrijfsarts had said by
    /// then, and what had been agreed instead of a term. None when that is not in the log, or was erased.
    pub fn bij_aanbieden_van(&self, versie: u32) -> Option<Self> {
        let aangeboden = |regel: &Vastgelegd| match &regel.inhoud {
            Inhoud::Leesbaar(Gebeurtenis::PlanAangeboden(feit)) => feit.versie == versie,
            Inhoud::Leesbaar(_) | Inhoud::Gewist { .. } | Inhoud::Wissing(_) => false,
        };
        self.na_regels(self.geschiedenis.iter().position(aangeboden)? + 1)
    }

    /// The dossier as it was when whoever looked had seen this number last; none before the first.
    pub fn tot_en_met_nummer(&self, nummer: u32) -> Option<Self> {
        self.na_regels(self.geschiedenis.partition_point(|regel| regel.nummer <= nummer))
    }

    fn na_regels(&self, aantal: usize) -> Option<Self> {
        Self::uit(self.id, &self.geschiedenis[..aantal]).ok()
    }
}
