// SPDX-License-Identifier: EUPL-1.2
//! Instants as people in the Netherlands read them: a day and a clock time.

use crate::web::Tekst;
use jiff::{Timestamp, ToSpan as _, Zoned, tz::TimeZone};

/// An instant as a clock in Amsterdam shows it.
pub fn in_amsterdam(moment: Timestamp) -> Zoned {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    moment.to_zoned(zone)
}

/// `14.05`.
pub fn klok(t: Tekst, moment: &Zoned) -> String {
    let minuut = format!("{:02}", moment.minute());
    t.met("tijd-klok", &[("uur", moment.hour().into()), ("minuut", minuut.into())])
}

/// `23 november 2026, 14.05 uur`.
pub fn moment(t: Tekst, moment: Timestamp) -> String {
    let hier = in_amsterdam(moment);
    t.met("tijd-moment", &[("dag", t.dag_kort(hier.date()).into()), ("klok", klok(t, &hier).into())])
}

/// `14.00–14.15`: the quarter of an hour that begins here.
pub fn kwartier(t: Tekst, begin: &Zoned) -> String {
    let einde = begin.saturating_add(15.minutes());
    t.met("tijd-kwartier", &[("begin", klok(t, begin).into()), ("einde", klok(t, &einde).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;

    #[track_caller]
    fn check(taal: Taal, tekst: &str, verwacht: &str) {
        assert_eq!(moment(Tekst::nieuw(taal), tekst.parse().unwrap()), verwacht);
    }

    #[test]
    fn een_moment_is_dat_van_amsterdam_zomer_en_winter() {
        check(Taal::Nl, "2026-11-23T23:05:00Z", "24 november 2026, 0.05 uur");
        check(Taal::Nl, "2026-07-01T12:05:00Z", "1 juli 2026, 14.05 uur");
        check(Taal::En, "2026-11-23T13:05:00Z", "23 November 2026, 14:05");
    }

    #[test]
    fn een_kwartier_duurt_een_kwartier() {
        let begin = in_amsterdam("2026-11-23T12:45:00Z".parse().unwrap());
        assert_eq!(kwartier(Tekst::nieuw(Taal::Nl), &begin), "13.45–14.00");
    }
}
