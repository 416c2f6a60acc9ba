// SPDX-License-Identifier: EUPL-1.2
//! What every handler shares: the store, the clock, chance and settings.

use crate::klok::Klok;
use crate::toeval::Toeval;
use crate::wachtwoord::Wachtwoorden;
use crate::web::fout::Incident;
use crate::web::{Installatie, Omgeving};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use store::Store;

/// Settings of a running server.
#[derive(Debug, Clone)]
pub struct Instellingen {
    /// Everyone in it is made up.
    pub demo: bool,
    /// Cookies are marked `Secure`.
    pub veilige_koekjes: bool,
    /// The address of a visitor stands in `X-Forwarded-For`, written by our own proxy.
    pub achter_proxy: bool,
    /// The public origin, `https://hervat.example`, when it differs from what requests say.
    pub oorsprong: Option<String>,
}

/// The running application. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Delen>);

struct Delen {
    store: Store,
    klok: Klok,
    toeval: Toeval,
    wachtwoorden: Wachtwoorden,
    instellingen: Instellingen,
}

impl App {
    /// Puts the parts together.
    pub fn new(
        store: Store,
        klok: Klok,
        toeval: Toeval,
        wachtwoorden: Wachtwoorden,
        instellingen: Instellingen,
    ) -> Self {
        Self(Arc::new(Delen { store, klok, toeval, wachtwoorden, instellingen }))
    }

    /// Log, projections, people, sessions.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The instant.
    pub fn nu(&self) -> Timestamp {
        self.0.klok.nu()
    }

    /// Random numbers.
    pub fn toeval(&self) -> &Toeval {
        &self.0.toeval
    }

    /// Passwords.
    pub fn wachtwoorden(&self) -> &Wachtwoorden {
        &self.0.wachtwoorden
    }

    /// Settings.
    pub fn instellingen(&self) -> &Instellingen {
        &self.0.instellingen
    }
}

impl Omgeving for App {
    fn vandaag(&self) -> Date {
        self.0.klok.vandaag()
    }

    fn installatie(&self) -> Installatie {
        if self.0.instellingen.demo { Installatie::Demo } else { Installatie::Proef }
    }

    fn veilige_koekjes(&self) -> bool {
        self.0.instellingen.veilige_koekjes
    }

    fn incident(&self) -> Incident {
        Incident::nieuw(self.0.toeval.incident())
    }
}
