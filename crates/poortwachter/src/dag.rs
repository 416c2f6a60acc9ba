// SPDX-License-Identifier: EUPL-1.2
//! A calendar day as one small number, so that counting weeks is adding.

use jiff::civil::{Date, Weekday};
use std::fmt;

/// A calendar day: days since 1 January 1970. Adding and subtracting whole days is plain arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dag(i32);

/// A text that is no day, or a day outside 1990-2100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DagFout {
    /// Not written as `2026-11-23`, or no existing day.
    #[error("not a day as `2026-11-23`")]
    Vorm,
    /// Outside the years this crate knows.
    #[error("outside 1990-2100")]
    Buiten,
}

impl Dag {
    /// The first day that is accepted: 1 January 1990.
    pub const EERSTE: Self = Self(7_305);
    /// The last day that is accepted: 31 December 2100.
    pub const LAATSTE: Self = Self(47_846);
    /// Later than every day that can be computed: the end of what is still open.
    pub(crate) const OOIT: Self = Self(i32::MAX / 4);

    /// The day of this number of days since 1 January 1970.
    pub const fn van_nummer(nummer: i32) -> Self {
        Self(nummer)
    }

    /// Days since 1 January 1970.
    pub const fn nummer(self) -> i32 {
        self.0
    }

    /// Reads an ISO day, `2026-11-23`.
    ///
    /// # Errors
    /// When it is written otherwise, does not exist, or lies outside 1990-2100.
    pub fn lees(tekst: &str) -> Result<Self, DagFout> {
        let vorm = tekst.len() == 10
            && tekst
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !vorm {
            return Err(DagFout::Vorm);
        }
        let datum: Date = tekst.parse().map_err(|_| DagFout::Vorm)?;
        let dag = Self::from(datum);
        if dag < Self::EERSTE || dag > Self::LAATSTE { Err(DagFout::Buiten) } else { Ok(dag) }
    }

    /// This many days later; earlier when negative.
    #[must_use]
    pub const fn plus(self, dagen: i32) -> Self {
        Self(self.0.saturating_add(dagen))
    }

    /// Days from the other day to this one.
    pub const fn sinds(self, eerder: Self) -> i32 {
        self.0.saturating_sub(eerder.0)
    }

    /// The day of the week.
    pub fn weekdag(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        const DAGEN: [Weekday; 7] = [
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
            Weekday::Sunday,
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
        ];
        DAGEN[usize::try_from(self.0.rem_euclid(7)).unwrap_or(0)]
    }

    /// The same day and month this many years later; 29 February rolls on to 1 March.
    #[must_use]
    pub fn plus_jaren(self, jaren: i16) -> Self {
        let datum = self.datum();
        let jaar = datum.year() + jaren;
        Date::new(jaar, datum.month(), datum.day())
            .map_or_else(|_| Self::from(Date::constant(jaar, 3, 1)), Self::from)
    }

    /// The civil date. Days beyond what a calendar can hold end at its last day.
    pub fn datum(self) -> Date {
        let (jaar, maand, dag) = self.delen();
        Date::new(jaar, maand, dag).unwrap_or(Date::MAX)
    }

    /// Year, month and day; the day-count algorithm with eras of 400 years, counted from 1 March.
    fn delen(self) -> (i16, i8, i8) {
        let dagen = i64::from(self.0) + 719_468;
        let tijdperk = dagen.div_euclid(146_097);
        let in_tijdperk = dagen.rem_euclid(146_097);
        let jaar = (in_tijdperk - in_tijdperk / 1_460 + in_tijdperk / 36_524 - in_tijdperk / 146_096) / 365;
        let in_jaar = in_tijdperk - (365 * jaar + jaar / 4 - jaar / 100);
        let maand_vanaf_maart = (5 * in_jaar + 2) / 153;
        let dag = in_jaar - (153 * maand_vanaf_maart + 2) / 5 + 1;
        let maand = if maand_vanaf_maart < 10 { maand_vanaf_maart + 3 } else { maand_vanaf_maart - 9 };
        let jaar = jaar + tijdperk * 400 + i64::from(maand <= 2);
        let klein = |waarde: i64| i8::try_from(waarde).unwrap_or(1);
        (i16::try_from(jaar).unwrap_or(i16::MAX), klein(maand), klein(dag))
    }
}

impl From<Date> for Dag {
    fn from(datum: Date) -> Self {
        let (jaar, maand) = (i32::from(datum.year()), i32::from(datum.month()));
        let jaar = if maand <= 2 { jaar - 1 } else { jaar };
        let tijdperk = jaar.div_euclid(400);
        let in_tijdperk = jaar.rem_euclid(400);
        let maand_vanaf_maart = if maand > 2 { maand - 3 } else { maand + 9 };
        let in_jaar = (153 * maand_vanaf_maart + 2) / 5 + i32::from(datum.day()) - 1;
        Self(tijdperk * 146_097 + in_tijdperk * 365 + in_tijdperk / 4 - in_tijdperk / 100 + in_jaar - 719_468)
    }
}

impl From<Dag> for Date {
    fn from(dag: Dag) -> Self {
        dag.datum()
    }
}

impl fmt::Display for Dag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (jaar, maand, dag) = self.delen();
        write!(f, "{jaar:04}-{maand:02}-{dag:02}")
    }
}

impl fmt::Debug for Dag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elke_dag_heen_en_terug() {
        let mut datum = Date::constant(1990, 1, 1);
        let mut dag = Dag::EERSTE;
        while dag <= Dag::LAATSTE {
            assert_eq!((Dag::from(datum), dag.datum(), dag.weekdag()), (dag, datum, datum.weekday()));
            assert_eq!(dag.to_string(), datum.to_string());
            datum = datum.tomorrow().unwrap();
            dag = dag.plus(1);
        }
        assert_eq!(datum, Date::constant(2101, 1, 1));
    }

    #[test]
    fn wat_geen_dag_is() {
        for fout in ["", "2026-02-30", "2026-1-01", "20260101", "2026-01-01T00", "+026-01-01", "2026-13-01"] {
            assert_eq!(Dag::lees(fout), Err(DagFout::Vorm), "{fout}");
        }
        for fout in ["1989-12-31", "2101-01-01", "0001-01-01"] {
            assert_eq!(Dag::lees(fout), Err(DagFout::Buiten), "{fout}");
        }
    }

    #[test]
    fn schrikkeldag_rolt_door_naar_maart() {
        assert_eq!(Dag::lees("2024-02-29").unwrap().plus_jaren(2).to_string(), "2026-03-01");
        assert_eq!(Dag::lees("2024-02-28").unwrap().plus_jaren(2).to_string(), "2026-02-28");
    }
}
