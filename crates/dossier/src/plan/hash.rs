// SPDX-License-Identifier: EUPL-1.2
//! What is signed: one number for the whole content of a version.

use super::Plan;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// SHA-256, in hexadecimal, of the JSON of version number, plan and reason, without spaces and with the fields in
/// the order in which these types declare them.
pub fn hash(versie: u32, plan: &Plan, reden: &str) -> String {
    #[derive(Serialize)]
    struct Ondertekend<'a> {
        versie: u32,
        plan: &'a Plan,
        reden: &'a str,
    }
    let json = serde_json::to_vec(&Ondertekend { versie, plan, reden })
        .expect("invariant: a plan holds only words, days, numbers and text, which JSON can always hold");
    let mut uit = String::with_capacity(64);
    for byte in Sha256::digest(&json) {
        // Writing to a text cannot fail.
        let _ = write!(uit, "{byte:02x}");
    }
    uit
}
