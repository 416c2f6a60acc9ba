// SPDX-License-Identifier: EUPL-1.2
//! The real program, killed while somebody saves, sends, offers or signs, on both databases: after a restart whatever
//! was acknowledged is there, and nothing is half. And two at one moment, on the same two.

mod daden;
mod huis;
// The store's own throw-away server: one way to start it is enough.
#[path = "../../../../store/tests/main/postgres/server.rs"]
mod postgres;
mod samen;
mod server;
mod typen;

use crate::bezoeker::ontsnapt;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

/// Runs each test on both databases.
macro_rules! op_beide {
    ($($naam:path),+ $(,)?) => {
        #[test]
        fn op_sqlite() {
            $($naam(&super::huis::Huis::sqlite());)+
        }
        #[test]
        fn op_postgres() {
            $($naam(&super::huis::Huis::postgres());)+
        }
    };
}
use op_beide;

/// Long enough to be cut, and the same throughout.
fn tekst(nummer: u32) -> String {
    format!("opslag {nummer}; ").repeat(300)
}

/// Which text this is; fails on half a text, and on two that are mixed. Nothing yet is 0.
fn welke(gelezen: &str) -> u32 {
    let gelezen = ontsnapt(gelezen);
    if gelezen.trim().is_empty() {
        return 0;
    }
    let nummer = gelezen.trim_start().strip_prefix("opslag ").and_then(|rest| rest.split(';').next());
    let nummer = nummer.and_then(|nummer| nummer.parse().ok()).expect("a number");
    assert_eq!(gelezen.trim(), tekst(nummer).trim(), "half a text");
    nummer
}

/// Chance of a seed that is printed.
fn toeval() -> StdRng {
    let zaad = rand::rng().random::<u64>();
    println!("seed {zaad}");
    StdRng::seed_from_u64(zaad)
}
