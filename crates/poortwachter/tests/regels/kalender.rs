// SPDX-License-Identifier: EUPL-1.2
//! Easter by another road: the holidays that hang on it, for every year of the Gregorian calendar that anybody dates by.

use poortwachter::{Dag, kalender};

/// Easter Sunday as J.-M. Oudin published it in 1940 (Explanatory Supplement to the Astronomical Almanac, 1992).
fn pasen_volgens_oudin(jaar: i32) -> Dag {
    let eeuw = jaar / 100;
    let gulden = jaar - 19 * (jaar / 19);
    let maan = (eeuw - eeuw / 4 - (eeuw - (eeuw - 17) / 25) / 3 + 19 * gulden + 15) % 30;
    let maan = maan - (maan / 28) * (1 - (maan / 28) * (29 / (maan + 1)) * ((21 - gulden) / 11));
    let week = (jaar + jaar / 4 + maan + 2 - eeuw + eeuw / 4) % 7;
    let zondag = maan - week;
    let maand = 3 + (zondag + 40) / 44;
    let dag = zondag + 28 - 31 * (maand / 4);
    let klein = |waarde: i32| i8::try_from(waarde).expect("a month or a day");
    jiff::civil::date(i16::try_from(jaar).expect("a year"), klein(maand), klein(dag)).into()
}

#[test]
fn pasen_valt_op_de_bekende_dagen() {
    for (jaar, dag) in [
        (1990, "1990-04-15"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2026, "2026-04-05"),
        (2038, "2038-04-25"),
    ] {
        assert_eq!(pasen_volgens_oudin(jaar).to_string(), dag);
    }
}

/// Of all Mondays on which Easter Monday can fall, of all Thursdays for Ascension and Mondays for Whit Monday, only the
/// right one is a holiday; Koningsdag and 5 May aside.
#[test]
fn paasmaandag_hemelvaart_en_pinkstermaandag_van_1583_tot_4099() {
    for jaar in 1_583..=4_099 {
        let pasen = pasen_volgens_oudin(jaar);
        let vast = |dag: Dag| {
            let datum = dag.datum();
            matches!((datum.month(), datum.day()), (4, 26 | 27 | 29 | 30) | (5, 5))
        };
        for (na, eerste, laatste) in [(1, (3, 23), (4, 26)), (39, (4, 30), (6, 3)), (50, (5, 11), (6, 14))] {
            let grens = |(maand, dag): (i8, i8)| {
                Dag::from(jiff::civil::date(i16::try_from(jaar).expect("a year"), maand, dag))
            };
            let mut dag = grens(eerste);
            while dag <= grens(laatste) {
                if dag.weekdag() == pasen.plus(na).weekdag() && !vast(dag) {
                    assert_eq!(kalender::feestdag(dag), dag == pasen.plus(na), "{dag}: Easter is {pasen}");
                }
                dag = dag.plus(1);
            }
            assert!(kalender::feestdag(pasen.plus(na)), "{pasen} and {na} days");
        }
        assert!(kalender::verschuift(pasen.plus(-2)), "Good Friday {jaar}");
    }
}

/// The calendar library writes days too, far beyond those that are accepted.
#[test]
fn een_dag_staat_er_als_in_elke_agenda() {
    for nummer in (-719_000..2_900_000).step_by(97) {
        let dag = Dag::van_nummer(nummer);
        assert_eq!(dag.to_string(), dag.datum().to_string());
    }
    assert_eq!(Dag::van_nummer(i32::MAX / 2).to_string(), "32767-04-06");
}
