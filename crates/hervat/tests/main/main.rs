// SPDX-License-Identifier: EUPL-1.2
//! The application as a visitor meets it: through its router, on the demo's own people; and its command line.

mod bewaking;
mod besloten;
mod bezoeker;
#[cfg(feature = "pdf")]
mod formulier;
mod geparkeerd;
mod inloggen;
mod opdrachtregel;
mod probleemanalyse;
mod weigeringen;
mod ziekmelden;
