// SPDX-License-Identifier: EUPL-1.2
//! iCalendar (RFC 5545): whole days and times of a day, with a title. No names, nothing medical: the caller has only duties to give.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Something that falls on a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dagafspraak {
    /// Stays the same when the day moves, so that a calendar updates what it has.
    pub uid: String,
    /// The day.
    pub dag: Date,
    /// What it says in the calendar.
    pub titel: String,
    /// What it says when opened.
    pub omschrijving: String,
}

/// Something that takes some hours, as the clock stands in Amsterdam.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tijdafspraak {
    /// Stays the same when the time moves, so that a calendar updates what it has.
    pub uid: String,
    /// It begins.
    pub begin: DateTime,
    /// It ends.
    pub einde: DateTime,
    /// What it says in the calendar.
    pub titel: String,
    /// What it says when opened; may be nothing.
    pub omschrijving: String,
}

/// A calendar with these days. `gemaakt_op` is the day it was made: the same input gives the same bytes.
pub fn agenda(naam: &str, afspraken: &[Dagafspraak], gemaakt_op: Date) -> String {
    agenda_met_tijden(naam, afspraken, &[], gemaakt_op)
}

/// A calendar with these days and these hours.
pub fn agenda_met_tijden(
    naam: &str,
    afspraken: &[Dagafspraak],
    tijden: &[Tijdafspraak],
    gemaakt_op: Date,
) -> String {
    let mut kalender = Calendar::empty();
    kalender.append_property(Property::new("VERSION", "2.0"));
    kalender.append_property(Property::new("PRODID", "-//Hervat//termijnen//NL"));
    kalender.append_property(Property::new("CALSCALE", "GREGORIAN"));
    kalender.append_property(Property::new("METHOD", "PUBLISH"));
    kalender.name(naam);
    for afspraak in afspraken {
        kalender.push(dag(afspraak, gemaakt_op));
    }
    // In UTC: every calendar understands it, and none needs a table of summer times.
    let amsterdam = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    for afspraak in tijden {
        kalender.push(tijd(afspraak, &amsterdam, gemaakt_op));
    }
    kalender.to_string()
}

fn dag(afspraak: &Dagafspraak, gemaakt_op: Date) -> Event {
    let hele_dag = |naam: &str, dag: Date| {
        let mut eigenschap = Property::new(naam, dag.strftime("%Y%m%d").to_string());
        eigenschap.add_parameter("VALUE", "DATE");
        eigenschap.done()
    };
    let mut event = Event::with_uid(&afspraak.uid);
    event
        .append_property(hele_dag("DTSTART", afspraak.dag))
        .append_property(hele_dag("DTEND", afspraak.dag.tomorrow().unwrap_or(afspraak.dag)))
        .append_property(Property::new("DTSTAMP", gemaakt_op.strftime("%Y%m%dT000000Z").to_string()))
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .summary(&afspraak.titel);
    omschrijf(&mut event, &afspraak.omschrijving);
    event.done()
}

fn tijd(afspraak: &Tijdafspraak, zone: &TimeZone, gemaakt_op: Date) -> Event {
    let moment = |naam: &str, tijd: DateTime| {
        let utc = zone.to_ambiguous_zoned(tijd).compatible().map(|tijd| tijd.with_time_zone(TimeZone::UTC));
        // Only beyond the year 9999 is there no such moment; then the clock itself stands there.
        let tekst = utc.map_or_else(
            |_| tijd.strftime("%Y%m%dT%H%M%S").to_string(),
            |utc| utc.strftime("%Y%m%dT%H%M%SZ").to_string(),
        );
        Property::new(naam, tekst)
    };
    let mut event = Event::with_uid(&afspraak.uid);
    event
        .append_property(moment("DTSTART", afspraak.begin))
        .append_property(moment("DTEND", afspraak.einde))
        .append_property(Property::new("DTSTAMP", gemaakt_op.strftime("%Y%m%dT000000Z").to_string()))
        .summary(&afspraak.titel);
    omschrijf(&mut event, &afspraak.omschrijving);
    event.done()
}

fn omschrijf(event: &mut Event, omschrijving: &str) {
    if !omschrijving.is_empty() {
        event.description(omschrijving);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn hele_dagen_met_vaste_uid_en_dezelfde_bytes() {
        let afspraak = Dagafspraak {
            uid: "probleemanalyse-2026-06-15@hervat".to_owned(),
            dag: date(2026, 7, 27),
            titel: "Uiterlijk: probleemanalyse; plan, en meer".to_owned(),
            omschrijving: "eerste ziektedag\nzes weken daarna, een zin die langer is dan de vijfenzeventig tekens van een regel"
                .to_owned(),
        };
        insta::assert_snapshot!(agenda("Termijnen", &[afspraak], date(2026, 7, 1)).replace('\r', ""));
    }

    #[test]
    fn uren_van_amsterdam_zomer_en_winter() {
        let werk = |dag: Date| Tijdafspraak {
            uid: format!("werk-{dag}@hervat"),
            begin: dag.at(9, 0, 0, 0),
            einde: dag.at(11, 30, 0, 0),
            titel: "Werken".to_owned(),
            omschrijving: String::new(),
        };
        let tijden = [werk(date(2026, 11, 23)), werk(date(2026, 7, 1))];
        let tekst = agenda_met_tijden("n", &[], &tijden, date(2026, 7, 1));
        for regel in ["DTSTART:20261123T080000Z", "DTEND:20261123T103000Z", "DTSTART:20260701T070000Z"] {
            assert!(tekst.contains(regel), "no {regel} in {tekst}");
        }
        assert!(!tekst.contains("DESCRIPTION"));
    }

    #[test]
    fn regels_eindigen_met_crlf_en_zijn_niet_te_lang() {
        let afspraak = Dagafspraak {
            uid: "u".to_owned(),
            dag: date(2026, 12, 31),
            titel: "é".repeat(200),
            omschrijving: String::new(),
        };
        let tekst = agenda("n", &[afspraak], date(2026, 7, 1));
        assert!(tekst.ends_with("END:VCALENDAR\r\n"));
        assert!(tekst.split("\r\n").all(|regel| regel.len() <= 75 && !regel.contains('\n')), "{tekst}");
    }
}
