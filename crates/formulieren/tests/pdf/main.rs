// SPDX-License-Identifier: EUPL-1.2
//! Whole forms, from input to pages.
//!
//! What can only be seen in a finished file (words on a page, pictures of pages) is looked at with poppler's programs;
//! those tests are called `poppler_…`. Conformity to PDF/A and PDF/UA is judged by ci/pdf.sh, on the files that
//! `alle_monsters_worden_gezet` leaves behind.

#![expect(clippy::unwrap_used, reason = "a test that misses something fails, and should")]

mod beelden;
mod bladen;
mod invoer;
mod monsters;
mod overzicht;
mod poppler;
mod werkhervatting;
