// SPDX-License-Identifier: EUPL-1.2
//! The application as a visitor meets it: through its router, on the demo's own people; and its command line.

mod beleid;
mod besloten;
mod bewaking;
mod bezoeker;
#[cfg(feature = "pdf")]
mod formulier;
mod gedood;
mod geparkeerd;
mod inloggen;
mod invoer;
mod kanarie;
mod klad;
mod muur;
mod opbouw;
mod opdrachtregel;
mod plan;
mod planversie;
mod probleemanalyse;
mod rechtsfeiten;
mod stand;
mod verloren;
mod weigeringen;
mod ziekmelden;
