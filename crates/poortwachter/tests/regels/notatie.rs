// SPDX-License-Identifier: EUPL-1.2
//! Facts in one line: read without a panic, whatever stands there.

use poortwachter::notatie::{GeenFeit, lees};
use poortwachter::{Feiten, Taal};
use proptest::prelude::*;

/// Words of the notation in any order, and what is none.
fn woorden() -> impl Strategy<Value = String> {
    let woord = prop::sample::select(
        &[
            "ziek",
            "2026-01-01..",
            "2026-01-01..2026-02-01",
            "2026-03-01",
            "vangnet",
            "no_risk",
            "-",
            ";",
            "; ",
            "loonsanctie",
            "52",
            "probleemanalyse",
            "ja",
            "zwangerschapsverlof",
            "dienstverband_eindigt",
            "",
            "tekortkoming_hersteld",
            "vrijwillige_verlenging",
            "vervroegde_iva",
            "afgeweken",
            "plan_van_aanpak",
        ][..],
    );
    prop::collection::vec(woord, 0..12).prop_map(|woorden| woorden.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is read can be said in both languages and checked; what is not read is named.
    #[test]
    fn elke_regel_wordt_gelezen_of_genoemd(regel in prop_oneof![woorden(), any::<String>()]) {
        match lees(&regel) {
            Ok(feiten) => {
                for feit in &feiten {
                    prop_assert!(!feit.tekst(Taal::Nl).is_empty() && !feit.tekst(Taal::En).is_empty());
                }
                let _ = Feiten::nieuw(&feiten);
            }
            Err(GeenFeit(deel)) => prop_assert!(regel.contains(&deel)),
        }
    }
}
