// SPDX-License-Identifier: EUPL-1.2
//! The application as a visitor meets it: through its router, on the demo's own people; and its command line.

mod bewaking;
mod bezoeker;
mod geparkeerd;
mod inloggen;
mod opdrachtregel;
mod weigeringen;
mod ziekmelden;
