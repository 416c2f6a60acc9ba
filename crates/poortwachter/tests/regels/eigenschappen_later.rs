// SPDX-License-Identifier: EUPL-1.2
//! What may become different when something is later: a fact, all facts, the first sick day. The exceptions are those of
//! the law, each with its name.

use crate::alle_feiten::{KEERPUNTEN, Los, eigen_dag, feit, verschoven, ziekte};
use crate::beloften::houdbaar;
use crate::eigenschappen_alles::{eerste_dag, los};
use poortwachter::{BriefWia, Daad, Dag, Feit, Feiten, Mogelijkheden, TermijnId, Termijnen, Uitkomst};
use proptest::prelude::*;
