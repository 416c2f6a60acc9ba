// SPDX-License-Identifier: EUPL-1.2
//! The wall: who opens what, and that nobody else does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod gebeurtenissen;
mod hulp;
mod muur;
mod sleutels;
