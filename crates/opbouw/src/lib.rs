// SPDX-License-Identifier: EUPL-1.2
//! The planner of the werkhervattingsplan: contract, limits and a pattern in, hours per day out.
//!
//! ```
//! use opbouw::{Contract, Dag, Patroon, Plan, Schema};
//!
//! let vier_dagen = Contract::nieuw([480, 480, 480, 480, 0, 0, 0]);
//! let patroon = Patroon::Wekelijks { stappen: vec![25, 50, 75, 100] };
//! let plan = Plan::nieuw(vier_dagen, Dag::lees("2026-11-23")?, patroon);
//! let schema = Schema::van(&plan).expect("a plan that can be");
//! assert_eq!(schema.weken()[0].minuten, 8 * 60);
//! assert_eq!(schema.volledig(), Some(Dag::lees("2026-12-14")?));
//! # Ok::<(), poortwachter::DagFout>(())
//! ```
//!
//! Pure: no I/O, no clock, no random numbers; everything in whole minutes. Days, holidays and languages are those of
//! `poortwachter`; of its rules this crate uses none. It knows no dossier, no person and no complaint: a check-in comes
//! in as "did it go within hours". Why it counts as it does: `docs/besluiten/0010-opbouw.md`.

mod bezwaar;
mod blokken;
mod checkin;
mod grenzen;
mod keuring;
mod opmerking;
mod plan;
mod raam;
mod schema;
mod stappen;
mod taken;
mod tekst;
mod uitleg;
mod verdeling;
mod vervolg;

pub use bezwaar::{Bezwaar, Geweigerd};
pub use blokken::Blok;
pub use checkin::{Advies, Checkin, Herstel, Lijn, advies, herstelde_weken, lijn};
pub use opmerking::{Ernst, Opmerking, Taakopmerking};
pub use plan::{Blokken, Contract, Grens, Klok, Patroon, Plan, Taak, Zwaarte};
pub use poortwachter::{Dag, Taal};
pub use raam::Isoweek;
pub use schema::{Schema, Week, Werkdag};
pub use taken::{Takenweek, Verdeling, Weekdeel};
pub use tekst::uren;
pub use uitleg::{Bronsoort, Regelbron, Rekenregel};
pub use vervolg::{Gewerkt, Verloop, Vervolg};
