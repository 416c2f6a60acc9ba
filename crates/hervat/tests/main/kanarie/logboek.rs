// SPDX-License-Identifier: EUPL-1.2
//! Every line that anything in this process logs, however detailed, kept to be searched.

use super::woorden::Woorden;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::fmt::MakeWriter;

/// What was logged so far.
#[derive(Clone, Default)]
pub(super) struct Regels(Arc<Mutex<Vec<u8>>>);

/// Begins to keep everything, from the most detailed level on. Each test is a process of its own, so nobody else
/// logs here.
pub(super) fn begin() -> Regels {
    let regels = Regels::default();
    let alles = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(regels.clone())
        .finish();
    tracing::subscriber::set_global_default(alles).expect("nobody listened yet");
    regels
}

impl Regels {
    /// Fails when a word was logged, or when nothing was.
    pub(super) fn zwijgt_over(&self, woorden: &Woorden) {
        let regels = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let aantal = regels.split(|byte| *byte == b'\n').count();
        assert!(aantal > 1_000, "only {aantal} lines were kept");
        assert!(regels.windows(7).any(|stuk| stuk == b"request"), "the lines of requests are among them");
        let gevonden = woorden.in_antwoord("", &regels);
        let namen: Vec<_> = gevonden.iter().map(|woord| woord.naam.as_str()).collect();
        assert!(namen.is_empty(), "logged: {namen:?}");
    }
}

impl io::Write for Regels {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Regels {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
