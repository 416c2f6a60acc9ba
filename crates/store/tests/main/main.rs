// SPDX-License-Identifier: EUPL-1.2
//! What the store promises, shown on both databases.
//!
//! A throw-away PostgreSQL runs beside the tests (`postgres.rs`); nothing is skipped when it is missing, it fails.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod concepten;
mod gedood;
mod knoeien;
mod lades;
mod omgeving;
mod opwaarderen;
mod postgres;
mod reserve;
mod sleutels;
mod terzijde;
mod toegang;
mod verhaal;
mod waarneming;
mod wedijver;
mod werkvoorraad;
mod wissen;
