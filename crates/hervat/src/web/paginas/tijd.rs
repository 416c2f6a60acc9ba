// SPDX-License-Identifier: EUPL-1.2
//! Instants, clock times and amounts of hours as people in the Netherlands read them.

use crate::web::Tekst;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _, Zoned, tz::TimeZone};

/// An instant as a clock in Amsterdam shows it.
pub fn in_amsterdam(moment: Timestamp) -> Zoned {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    moment.to_zoned(zone)
}

/// The instant at which this day is over in Amsterdam; none for the last day that there is.
pub fn einde_van(dag: Date) -> Option<Timestamp> {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    Some(dag.tomorrow().ok()?.to_zoned(zone).ok()?.timestamp())
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

/// Minutes as hours with at most one decimal: `12,8`.
pub fn uren(t: Tekst, minuten: u32) -> String {
    let tienden = (minuten + 3) / 6;
    let (heel, rest) = (tienden / 10, tienden % 10);
    if rest == 0 {
        return heel.to_string();
    }
    t.met("getal-tiende", &[("heel", heel.to_string().into()), ("tiende", rest.to_string().into())])
}

/// `9.00 uur`, on a clock.
pub fn klokuur(t: Tekst, tijd: Time) -> String {
    let minuut = format!("{:02}", tijd.minute());
    let klok = t.met("tijd-klok", &[("uur", tijd.hour().into()), ("minuut", minuut.into())]);
    t.met("tijd-klok-uur", &[("klok", klok.into())])
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
    fn een_dag_eindigt_om_middernacht_in_amsterdam_zomer_en_winter() {
        let einde = |dag: &str| einde_van(dag.parse().unwrap()).map(|moment| moment.to_string());
        assert_eq!(einde("2026-11-23").as_deref(), Some("2026-11-23T23:00:00Z"));
        assert_eq!(einde("2026-07-01").as_deref(), Some("2026-07-01T22:00:00Z"));
        assert_eq!(einde_van(Date::MAX), None);
    }

    #[test]
    fn een_kwartier_duurt_een_kwartier() {
        let begin = in_amsterdam("2026-11-23T12:45:00Z".parse().unwrap());
        assert_eq!(kwartier(Tekst::nieuw(Taal::Nl), &begin), "13.45–14.00");
    }

    #[test]
    fn minuten_als_uren_met_een_decimaal() {
        let uren = |minuten| uren(Tekst::nieuw(Taal::Nl), minuten);
        assert_eq!((uren(1920), uren(768)), ("32".to_owned(), "12,8".to_owned()));
        assert_eq!((uren(1917), uren(0)), ("32".to_owned(), "0".to_owned()));
    }
}
