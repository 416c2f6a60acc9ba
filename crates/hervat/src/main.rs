// SPDX-License-Identifier: EUPL-1.2
//! Hervat.
fn main() {}
