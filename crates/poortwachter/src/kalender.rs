// SPDX-License-Identifier: EUPL-1.2
//! Working days and generally recognised holidays (Algemene termijnenwet, article 3).

use crate::Dag;
use jiff::civil::{Date, Weekday};

/// Is this day a Saturday, a Sunday or a holiday of article 3 lid 1 or 2? Such a day never ends a term that the
/// Algemene termijnenwet governs.
pub fn verschuift(dag: Dag) -> bool {
    weekend(dag) || feestdag(dag) || goede_vrijdag(dag)
}

/// The day itself, or the first later day that does not move (Algemene termijnenwet, article 1 lid 1).
pub fn eerste_dag_die_telt(mut dag: Dag) -> Dag {
    while verschuift(dag) {
        dag = dag.plus(1);
    }
    dag
}

/// The day itself, or the last earlier working day: Monday to Friday, no holiday of article 3 lid 1.
pub fn laatste_werkdag(mut dag: Dag) -> Dag {
    while weekend(dag) || feestdag(dag) {
        dag = dag.plus(-1);
    }
    dag
}

/// The day itself, or the first later working day: Monday to Friday, no holiday of article 3 lid 1.
pub fn eerste_werkdag(mut dag: Dag) -> Dag {
    while weekend(dag) || feestdag(dag) {
        dag = dag.plus(1);
    }
    dag
}

/// A holiday of article 3 lid 1: New Year, Easter Monday, Ascension, Whit Monday, both Christmas days, Koningsdag
/// and 5 May.
pub fn feestdag(dag: Dag) -> bool {
    let datum = dag.datum();
    let vast = matches!((datum.month(), datum.day()), (1, 1) | (5, 5) | (12, 25 | 26));
    vast || na_pasen(dag, datum) || (datum.month() == 4 && dag == koningsdag(datum.year()))
}

/// Easter Monday, Ascension or Whit Monday: none of them outside March to June, nor on another day of the week.
fn na_pasen(dag: Dag, datum: Date) -> bool {
    match (datum.month(), dag.weekdag()) {
        (3..=6, Weekday::Monday | Weekday::Thursday) => {
            matches!(dag.sinds(pasen(datum.year())), 1 | 39 | 50)
        }
        _ => false,
    }
}

fn weekend(dag: Dag) -> bool {
    matches!(dag.weekdag(), Weekday::Saturday | Weekday::Sunday)
}

/// Good Friday is put on a par with a holiday for moving terms only (article 3 lid 2). It is a Friday in March or April.
fn goede_vrijdag(dag: Dag) -> bool {
    dag.weekdag() == Weekday::Friday && {
        let datum = dag.datum();
        matches!(datum.month(), 3 | 4) && dag.sinds(pasen(datum.year())) == -2
    }
}

/// The King's birthday is 27 April since 2014, kept on the 26th when that is a Sunday; before that the Queen's
/// on 30 April, kept on the 29th.
fn koningsdag(jaar: i16) -> Dag {
    let (maand, dag) = if jaar >= 2014 { (4, 27) } else { (4, 30) };
    let feest = Dag::from(Date::constant(jaar, maand, dag));
    if feest.weekdag() != Weekday::Sunday {
        return feest;
    }
    feest.plus(-1)
}

/// Easter Sunday by the anonymous Gregorian computus.
#[expect(clippy::many_single_char_names, reason = "the names under which the computus is published")]
fn pasen(jaar: i16) -> Dag {
    let j = i32::from(jaar);
    let (a, b, c) = (j % 19, j / 100, j % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let som = h + l - 7 * m + 114;
    let klein = |waarde: i32| i8::try_from(waarde).unwrap_or(1);
    Dag::from(Date::constant(jaar, klein(som / 31), klein(som % 31 + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Dag {
        Dag::lees(tekst).unwrap()
    }

    #[test]
    fn bekende_feestdagen() {
        // Rijksoverheid, overzicht feestdagen 2025-2027; 27 April 2025 was a Sunday.
        for feest in
            ["2026-01-01", "2026-04-06", "2026-05-14", "2026-05-25", "2026-04-27", "2025-04-26", "2026-12-26"]
        {
            assert!(feestdag(dag(feest)), "{feest}");
        }
        for gewoon in ["2026-04-05", "2025-04-27", "2026-04-03", "2026-05-04", "2026-12-24"] {
            assert!(!feestdag(dag(gewoon)), "{gewoon}");
        }
    }

    #[test]
    fn goede_vrijdag_verschuift_maar_is_een_werkdag() {
        assert_eq!(eerste_dag_die_telt(dag("2026-04-03")), dag("2026-04-07"));
        assert_eq!(laatste_werkdag(dag("2026-04-03")), dag("2026-04-03"));
        assert_eq!(laatste_werkdag(dag("2026-04-06")), dag("2026-04-03"));
    }

    /// The days themselves, without looking first whether they can be one.
    #[test]
    fn elke_feestdag_van_een_eeuw() {
        let mut dag = Dag::EERSTE;
        while dag <= Dag::LAATSTE {
            let datum = dag.datum();
            let vast = matches!((datum.month(), datum.day()), (1, 1) | (5, 5) | (12, 25 | 26));
            let beweegt = matches!(dag.sinds(pasen(datum.year())), 1 | 39 | 50);
            assert_eq!(feestdag(dag), vast || beweegt || dag == koningsdag(datum.year()), "{dag}");
            assert_eq!(goede_vrijdag(dag), dag == pasen(datum.year()).plus(-2), "{dag}");
            dag = dag.plus(1);
        }
    }

    #[test]
    fn eerste_dag_is_1990() {
        assert_eq!(Dag::EERSTE, dag("1990-01-01"));
        assert_eq!(Dag::LAATSTE, dag("2100-12-31"));
    }
}
