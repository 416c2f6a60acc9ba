// SPDX-License-Identifier: EUPL-1.2
//! The tests of this crate from outside, in one binary.

mod besluiten;
mod gebeurtenissen;
mod hulp;
mod ziekmelden;
