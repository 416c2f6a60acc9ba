// SPDX-License-Identifier: EUPL-1.2
//! The tests of this crate from outside, in one binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod besluiten;
mod eigenschappen;
mod gebeurtenissen;
mod hulp;
mod matrix;
mod oordeel;
mod plan_eigenschappen;
mod plandelen;
mod planhulp;
mod plannen;
mod rechtsfeiten;
mod situatie;
mod stand;
mod termijnen;
mod verschillen;
mod volledigheid;
mod wetten_van_het_beleid;
mod wissen;
mod ziekmelden;
