// SPDX-License-Identifier: EUPL-1.2
//! Hervat: the pages, and what they stand on.
//!
//! The library exists so that tests and `main` use the same parts; it is no API for others.

pub mod app;
pub mod dagelijks;
pub mod demo;
pub mod inrichting;
pub mod invoer;
pub mod klok;
pub mod logboek;
pub mod opbouw;
pub mod opdrachtregel;
pub mod server;
pub mod stroom;
pub mod termijnen;
pub mod toeval;
pub mod wachtwoord;
pub mod web;
pub mod zaak;
