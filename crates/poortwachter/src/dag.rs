// SPDX-License-Identifier: EUPL-1.2
//! A calendar day as one small number, so that counting weeks is adding.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use std::{fmt, num::NonZeroU32, ops::Range};

/// A calendar day: days since 1 January 1970. Adding and subtracting whole days is plain arithmetic.
///
/// Kept as a number that is never zero: an `Option<Dag>` is then no larger than a `Dag`, and the outcomes of a case
/// stay small enough to be computed by the million.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dag(NonZeroU32);

/// What 1 January 1970 is kept as: the middle, so that every `i32` but the very lowest has its place, in order.
const BEGIN: u32 = 1 << 31;

/// 1 January 1970 in days since 1 March of the year 0.
const EPOCHE: i64 = 719_468;
const DAGEN_IN_VIER_EEUWEN: i64 = 146_097;
const DAGEN_IN_VIER_JAREN: i64 = 1_461;
/// So many times four centuries before the year 0 there is no day of which the number fits in an `i32`.
const VOOR_ALLES: i64 = 15_000;

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
    pub const EERSTE: Self = Self::van_nummer(7_305);
    /// The last day that is accepted: 31 December 2100.
    pub const LAATSTE: Self = Self::van_nummer(47_846);
    /// Later than every day that can be computed: the end of what is still open.
    pub(crate) const OOIT: Self = Self::van_nummer(i32::MAX / 4);

    /// The day of this number of days since 1 January 1970.
    pub const fn van_nummer(nummer: i32) -> Self {
        Self::bewaard(BEGIN.wrapping_add_signed(nummer))
    }

    /// Days since 1 January 1970.
    pub const fn nummer(self) -> i32 {
        self.0.get().wrapping_sub(BEGIN).cast_signed()
    }

    /// The day that is kept as this number; the lowest one there is, for zero.
    const fn bewaard(dagen: u32) -> Self {
        match NonZeroU32::new(dagen) {
            Some(dagen) => Self(dagen),
            None => Self(NonZeroU32::MIN),
        }
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
        // From here on digits stand where digits belong.
        // Digit by digit, for there are millions: a calendar only says whether the day exists.
        let getal = |plek: Range<usize>| {
            tekst.as_bytes()[plek].iter().fold(0_i16, |getal, b| 10 * getal + i16::from(b - b'0'))
        };
        let klein = |plek| i8::try_from(getal(plek)).unwrap_or(0);
        let datum = Date::new(getal(0..4), klein(5..7), klein(8..10)).map_err(|_| DagFout::Vorm)?;
        let dag = Self::from(datum);
        if dag < Self::EERSTE || dag > Self::LAATSTE { Err(DagFout::Buiten) } else { Ok(dag) }
    }

    /// This many days later; earlier when negative. Beyond five million years it wraps.
    #[must_use]
    pub const fn plus(self, dagen: i32) -> Self {
        Self::bewaard(self.0.get().wrapping_add_signed(dagen))
    }

    /// Days from the other day to this one.
    pub const fn sinds(self, eerder: Self) -> i32 {
        self.0.get().wrapping_sub(eerder.0.get()).cast_signed()
    }

    /// Does it lie between these days, both included? None: without an end on that side.
    #[inline]
    pub(crate) fn tussen(self, van: Option<Self>, tot_en_met: Option<Self>) -> bool {
        van.is_none_or(|van| van <= self) && tot_en_met.is_none_or(|laatste| self <= laatste)
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
        DAGEN[usize::try_from(self.nummer().rem_euclid(7)).unwrap_or(0)]
    }

    /// The same day and month this many years later; 29 February rolls on to 1 March.
    #[must_use]
    pub fn plus_jaren(self, jaren: i16) -> Self {
        // In a year that begins on 1 March, 29 February is the last day; without one, the next year begins there.
        let (jaar, in_jaar) = self.maartjaar();
        Self::in_maartjaar(jaar + i64::from(jaren), in_jaar)
    }

    /// The same day so many months later, or the last day of that month when it has no such day.
    #[must_use]
    pub fn plus_maanden(self, maanden: i32) -> Self {
        self.datum().saturating_add(maanden.months()).into()
    }

    /// The civil date. Days beyond what a calendar can hold end at its last day.
    pub fn datum(self) -> Date {
        let (jaar, maand, dag) = self.delen();
        Date::new(jaar, maand, dag).unwrap_or(Date::MAX)
    }

    /// Year, month and day.
    fn delen(self) -> (i16, i8, i8) {
        let (jaar, in_jaar) = self.maartjaar();
        let maand_vanaf_maart = (5 * in_jaar + 2) / 153;
        let dag = in_jaar - (153 * maand_vanaf_maart + 2) / 5 + 1;
        let maand = if maand_vanaf_maart < 10 { maand_vanaf_maart + 3 } else { maand_vanaf_maart - 9 };
        let jaar = jaar + i64::from(maand <= 2);
        let klein = |waarde: i64| i8::try_from(waarde).unwrap_or(1);
        (i16::try_from(jaar).unwrap_or(i16::MAX), klein(maand), klein(dag))
    }

    /// The year counted from 1 March, and the days since then. Leap days come last in such a year, so that four
    /// centuries, and four years within one, are even steps.
    fn maartjaar(self) -> (i64, i64) {
        // Counted from so long ago that nothing is negative: dividing is then cheaper.
        let dagen = i64::from(self.nummer()) + EPOCHE + VOOR_ALLES * DAGEN_IN_VIER_EEUWEN;
        let dagen = dagen.cast_unsigned();
        let (vier_eeuwen, vier_jaren) =
            (DAGEN_IN_VIER_EEUWEN.cast_unsigned(), DAGEN_IN_VIER_JAREN.cast_unsigned());
        let eeuw = (4 * dagen + 3) / vier_eeuwen;
        let in_eeuw = dagen - vier_eeuwen * eeuw / 4;
        let jaar = (4 * in_eeuw + 3) / vier_jaren;
        let in_jaar = in_eeuw - vier_jaren * jaar / 4;
        ((100 * eeuw + jaar).cast_signed() - 400 * VOOR_ALLES, in_jaar.cast_signed())
    }

    /// The day so many days after 1 March of a year.
    fn in_maartjaar(jaar: i64, in_jaar: i64) -> Self {
        let (eeuw, in_eeuw) = (jaar.div_euclid(100), jaar.rem_euclid(100));
        let tot_de_eeuw = (DAGEN_IN_VIER_EEUWEN * eeuw).div_euclid(4);
        let nummer = tot_de_eeuw + DAGEN_IN_VIER_JAREN * in_eeuw / 4 + in_jaar - EPOCHE;
        Self::van_nummer(i32::try_from(nummer).unwrap_or(i32::MAX))
    }
}

impl From<Date> for Dag {
    fn from(datum: Date) -> Self {
        let (jaar, maand) = (i64::from(datum.year()), i64::from(datum.month()));
        let (jaar, maand_vanaf_maart) = if maand > 2 { (jaar, maand - 3) } else { (jaar - 1, maand + 9) };
        Self::in_maartjaar(jaar, (153 * maand_vanaf_maart + 2) / 5 + i64::from(datum.day()) - 1)
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
        if !(0..=9999).contains(&jaar) {
            return write!(f, "{jaar:04}-{maand:02}-{dag:02}");
        }
        // Digit by digit into one text: the answers for a million illnesses hold thirty million days.
        let twee = |deel: i16| {
            let deel = u8::try_from(deel).unwrap_or(0);
            [b'0' + deel / 10, b'0' + deel % 10]
        };
        let (eeuw, jaar, maand, dag) =
            (twee(jaar / 100), twee(jaar % 100), twee(maand.into()), twee(dag.into()));
        let tekst = [eeuw[0], eeuw[1], jaar[0], jaar[1], b'-', maand[0], maand[1], b'-', dag[0], dag[1]];
        f.write_str(std::str::from_utf8(&tekst).unwrap_or_default())
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
            assert_eq!((dag.to_string(), Dag::lees(&dag.to_string())), (datum.to_string(), Ok(dag)));
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
        assert_eq!(Dag::lees("2024-02-29").unwrap().plus_jaren(4).to_string(), "2028-02-29");
        assert_eq!(Dag::lees("2024-03-01").unwrap().plus_jaren(2).to_string(), "2026-03-01");
        assert_eq!(Dag::lees("2024-01-31").unwrap().plus_jaren(76).to_string(), "2100-01-31");
    }

    #[test]
    fn een_korte_maand_houdt_een_lange_tegen() {
        let maanden = |dag: &str| Dag::lees(dag).unwrap().plus_maanden(3).to_string();
        assert_eq!(maanden("2026-12-01"), "2027-03-01");
        assert_eq!(maanden("2026-11-30"), "2027-02-28");
        assert_eq!(maanden("2027-11-30"), "2028-02-29");
        assert_eq!(maanden("2026-10-31"), "2027-01-31");
    }

    #[test]
    fn geen_dag_is_niet_groter_dan_een_dag() {
        assert_eq!(size_of::<Option<Dag>>(), size_of::<Dag>());
        for nummer in [i32::MIN + 1, -1, 0, 1, i32::MAX] {
            assert_eq!(Dag::van_nummer(nummer).nummer(), nummer);
        }
        assert!(Dag::van_nummer(-1) < Dag::van_nummer(0) && Dag::van_nummer(0) < Dag::van_nummer(1));
    }
}
