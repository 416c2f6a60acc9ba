// SPDX-License-Identifier: EUPL-1.2
//! Tells cargo that a file added to these folders changes the binary: macros read them at compile time.

fn main() {
    for map in ["assets", "templates", "teksten"] {
        println!("cargo::rerun-if-changed={map}");
    }
}
