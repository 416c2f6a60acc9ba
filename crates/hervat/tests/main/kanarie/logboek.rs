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
    /// Fails when a word was logged, or when nothing was; and when a word that is logged here is not found.
    pub(super) fn zwijgt_over(&self, woorden: &Woorden) {
        assert_eq!(self.gelogd(woorden), Vec::<String>::new(), "logged");
        tracing::trace!(woord = woorden.alle[0].tekst, "a word in the log, to be found");
        assert_eq!(self.gelogd(woorden), [woorden.alle[0].naam.as_str()], "the search works");
    }

    /// Which words were logged.
    fn gelogd(&self, woorden: &Woorden) -> Vec<String> {
        let regels = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let aantal = regels.split(|byte| *byte == b'\n').count();
        assert!(aantal > 1_000, "only {aantal} lines were kept");
        assert!(regels.windows(7).any(|stuk| stuk == b"request"), "the lines of requests are among them");
        woorden.in_antwoord("", &regels).iter().map(|woord| woord.naam.clone()).collect()
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
