// SPDX-License-Identifier: EUPL-1.2
//! iCalendar (RFC 5545): whole days with a title. No names, nothing medical: the caller has only duties to give.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

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

/// A calendar with these days. `gemaakt_op` is the day it was made: the same input gives the same bytes.
pub fn agenda(naam: &str, afspraken: &[Dagafspraak], gemaakt_op: Date) -> String {
    let mut kalender = Calendar::empty();
    kalender.append_property(Property::new("VERSION", "2.0"));
    kalender.append_property(Property::new("PRODID", "-//Hervat//termijnen//NL"));
    kalender.append_property(Property::new("CALSCALE", "GREGORIAN"));
    kalender.append_property(Property::new("METHOD", "PUBLISH"));
    kalender.name(naam);
    for afspraak in afspraken {
        kalender.push(dag(afspraak, gemaakt_op));
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
        .summary(&afspraak.titel)
        .description(&afspraak.omschrijving);
    event.done()
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
