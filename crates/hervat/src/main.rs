// SPDX-License-Identifier: EUPL-1.2
//! The one place that looks at the clock.

use hervat::{klok::Klok, opdrachtregel};
use std::process::ExitCode;

fn main() -> ExitCode {
    opdrachtregel::start(std::env::args_os(), Klok::new(nu))
}

#[expect(clippy::disallowed_methods, reason = "this is where the real clock comes in")]
fn nu() -> jiff::Timestamp {
    jiff::Timestamp::now()
}
