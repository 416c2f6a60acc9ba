// SPDX-License-Identifier: EUPL-1.2
//! The languages that a document can be in, and days, times and hours in their words.
//!
//! Forms of UWV are in Dutch only; what is the employee's own is also there for who does not read Dutch.

use crate::tekst;
use jiff::civil::{Date, Time};
use serde::Serialize;

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Taal {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const KORT: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const SHORT: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

impl Taal {
    /// One of two, by language.
    pub(crate) const fn kies<T: Copy>(self, nl: T, en: T) -> T {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }

    /// `23 november 2026`
    pub(crate) fn dag(self, dag: Date) -> String {
        match self {
            Self::Nl => tekst::dag(dag),
            Self::En => {
                let maand = MONTHS[usize::from(dag.month().unsigned_abs()) - 1];
                format!("{}\u{a0}{maand} {}", dag.day(), dag.year())
            }
        }
    }

    /// `maandag 23 november 2026`
    pub(crate) fn weekdag(self, dag: Date) -> String {
        match self {
            Self::Nl => tekst::weekdag(dag),
            Self::En => format!("{} {}", WEEKDAYS[weekdag(dag)], self.dag(dag)),
        }
    }

    /// `maandag 23 november`: where the year stands above it.
    pub(crate) fn weekdag_zonder_jaar(self, dag: Date) -> String {
        let heel = self.weekdag(dag);
        heel.rsplit_once(' ').map_or_else(String::new, |(voor, _)| voor.to_owned())
    }

    /// `ma`
    pub(crate) const fn kort(self, weekdag: usize) -> &'static str {
        self.kies(KORT, SHORT)[weekdag % 7]
    }

    /// `maandag 23 november 2026 (week 48)`
    pub(crate) fn dag_met_week(self, dag: Date) -> String {
        format!("{} (week\u{a0}{})", self.weekdag(dag), dag.iso_week_date().week())
    }

    /// `09.30 uur`
    pub(crate) fn tijd(self, tijd: Time) -> String {
        match self {
            Self::Nl => tekst::tijd(tijd),
            Self::En => tijd.strftime("%H:%M").to_string(),
        }
    }

    /// `1,5 uur`, `2 uur en 20 minuten`: as one says it.
    pub(crate) fn uren(self, minuten: u32) -> String {
        let (heel, rest) = (minuten / 60, minuten % 60);
        let uur = |getal: &str, een: bool| match (self, een) {
            (Self::Nl, _) => format!("{getal}\u{a0}uur"),
            (Self::En, true) => format!("{getal}\u{a0}hour"),
            (Self::En, false) => format!("{getal}\u{a0}hours"),
        };
        match (heel, rest) {
            (0, 1..) => format!("{rest}\u{a0}{}", self.kies("minuten", "minutes")),
            (_, 0) => uur(&heel.to_string(), heel == 1),
            (_, 30) => uur(&format!("{heel}{}5", self.kies(',', '.')), false),
            (..) => format!(
                "{} {} {rest}\u{a0}{}",
                uur(&heel.to_string(), heel == 1),
                self.kies("en", "and"),
                self.kies("minuten", "minutes"),
            ),
        }
    }

    /// `25,5 %`, from tenths of a percent.
    pub(crate) fn procent(self, promille: u32) -> String {
        let tienden = match promille % 10 {
            0 => String::new(),
            rest => format!("{}{rest}", self.kies(',', '.')),
        };
        format!("{}{tienden}\u{a0}%", promille / 10)
    }

    /// A sentence with its ISO days as people write them.
    pub(crate) fn met_dagen(self, zin: &str) -> String {
        let woord = |woord: &str| {
            let kern = woord.trim_end_matches(['.', ',', ';', ':', '?']);
            match kern.parse::<Date>() {
                Ok(dag) if dag.to_string() == kern => self.dag(dag) + &woord[kern.len()..],
                Ok(_) | Err(_) => woord.to_owned(),
            }
        };
        zin.split(' ').map(woord).collect::<Vec<_>>().join(" ")
    }
}

/// The place of a day in its week, from Monday, which is 0.
pub(crate) fn weekdag(dag: Date) -> usize {
    usize::from(dag.weekday().to_monday_zero_offset().unsigned_abs())
}

/// `7:36`, or `2` when it is a whole number: for a table.
pub(crate) fn kort(minuten: u32) -> String {
    if minuten.is_multiple_of(60) {
        (minuten / 60).to_string()
    } else {
        format!("{}:{:02}", minuten / 60, minuten % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn gewoon(tekst: &str) -> String {
        tekst.replace('\u{a0}', " ")
    }

    #[test]
    fn dagen_in_twee_talen() {
        let dag = date(2026, 11, 23);
        assert_eq!(gewoon(&Taal::Nl.dag_met_week(dag)), "maandag 23 november 2026 (week 48)");
        assert_eq!(gewoon(&Taal::En.dag_met_week(dag)), "Monday 23 November 2026 (week 48)");
        assert_eq!(gewoon(&Taal::Nl.weekdag_zonder_jaar(dag)), "maandag 23 november");
        assert_eq!((Taal::Nl.kort(weekdag(dag)), Taal::En.kort(weekdag(dag))), ("ma", "Mon"));
        assert_eq!(Taal::En.tijd(time(9, 5, 0, 0)), "09:05");
    }

    #[test]
    fn uren_zoals_je_ze_zegt() {
        let zinnen = [0, 45, 60, 90, 120, 456].map(|minuten| gewoon(&Taal::Nl.uren(minuten)));
        assert_eq!(zinnen.join("; "), "0 uur; 45 minuten; 1 uur; 1,5 uur; 2 uur; 7 uur en 36 minuten");
        let zinnen = [0, 45, 60, 90, 120, 456].map(|minuten| gewoon(&Taal::En.uren(minuten)));
        assert_eq!(
            zinnen.join("; "),
            "0 hours; 45 minutes; 1 hour; 1.5 hours; 2 hours; 7 hours and 36 minutes"
        );
    }

    #[test]
    fn een_zin_met_dagen() {
        let zin = Taal::Nl.met_dagen("Van 2026-11-23 tot en met 2026-12-04: 2026-13-01 en 20261123 blijven.");
        let verwacht = "Van 23 november 2026 tot en met 4 december 2026: 2026-13-01 en 20261123 blijven.";
        assert_eq!(gewoon(&zin), verwacht);
    }

    #[test]
    fn procenten_met_een_cijfer_achter_de_komma_als_dat_iets_zegt() {
        assert_eq!([250, 333, 1_000].map(|p| gewoon(&Taal::Nl.procent(p))).join("; "), "25 %; 33,3 %; 100 %");
        assert_eq!(gewoon(&Taal::En.procent(333)), "33.3 %");
    }
}
