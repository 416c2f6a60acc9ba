// SPDX-License-Identifier: EUPL-1.2
//! What time it is. Only `main` looks at the real clock; everything else is given this.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use poortwachter::Dag;

/// A source of instants. A demo may stand still on a chosen day.
#[derive(Debug, Clone)]
pub struct Klok {
    nu: fn() -> Timestamp,
    /// The civil day that replaces today's, when one was chosen.
    vandaag: Option<Date>,
    zone: TimeZone,
}

impl Klok {
    /// A clock that asks `nu` for the instant.
    pub fn new(nu: fn() -> Timestamp) -> Self {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
        Self { nu, vandaag: None, zone }
    }

    /// The same clock on another day; the time of day goes on.
    #[must_use]
    pub fn op(self, vandaag: Option<Date>) -> Self {
        Self { vandaag, ..self }
    }

    /// The instant, UTC.
    pub fn nu(&self) -> Timestamp {
        let nu = (self.nu)();
        let Some(vandaag) = self.vandaag else { return nu };
        let tijd = nu.to_zoned(self.zone.clone()).time();
        vandaag.to_datetime(tijd).to_zoned(self.zone.clone()).map_or(nu, |moment| moment.timestamp())
    }

    /// The civil day in Europe/Amsterdam.
    pub fn vandaag(&self) -> Date {
        self.vandaag.unwrap_or_else(|| self.nu().to_zoned(self.zone.clone()).date())
    }

    /// The same, as the law counts it.
    pub fn dag(&self) -> Dag {
        self.vandaag().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn na_middernacht_in_amsterdam_is_het_morgen() {
        let klok = Klok::new(|| "2026-11-22T23:30:00Z".parse().unwrap_or_default());
        assert_eq!(klok.vandaag(), date(2026, 11, 23));
    }

    #[test]
    fn een_gekozen_dag_houdt_de_tijd_van_de_klok() {
        let klok =
            Klok::new(|| "2026-11-22T10:30:00Z".parse().unwrap_or_default()).op(Some(date(2026, 7, 1)));
        assert_eq!(klok.nu().to_string(), "2026-07-01T09:30:00Z");
    }
}
