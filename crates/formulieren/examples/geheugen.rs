// SPDX-License-Identifier: EUPL-1.2
//! What the typesetter keeps: sets 200 plans, each with other words, and prints time and resident memory (Linux).
//! `cargo run --release -p formulieren --example geheugen`

use formulieren::{Planformulier, VOORBEELD_PLAN_VAN_AANPAK};
use std::time::Instant;

fn main() {
    let voorbeeld = Planformulier::lees(VOORBEELD_PLAN_VAN_AANPAK).expect("the example is good");
    let begin = Instant::now();
    for nummer in 1..=200 {
        let mut formulier = voorbeeld.clone();
        formulier.werknemer.naam = format!("Werknemer {nummer}");
        formulier.plan.stappen = format!("Stap {nummer}: {}", formulier.plan.stappen);
        formulieren::plan_van_aanpak(&formulier).expect("it can be set");
        if [1, 10, 100, 200].contains(&nummer) {
            println!("{nummer:>4} plans in {:>5} ms; {}", begin.elapsed().as_millis(), resident());
        }
    }
}

fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let regels = status.lines().filter(|regel| regel.starts_with("VmRSS") || regel.starts_with("VmHWM"));
    regels.map(|regel| regel.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}
