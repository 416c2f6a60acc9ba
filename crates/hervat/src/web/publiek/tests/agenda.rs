// SPDX-License-Identifier: EUPL-1.2
//! A strict reader of calendar files (RFC 5545), as strict as the strictest calendar: it takes what we write and no
//! more, so that a slip in what we write shows.

use std::collections::BTreeMap;

/// Judges the file, and gives the day of each appointment by its name; of one that takes hours the moment in UTC.
pub(super) fn keur(tekst: &str) -> BTreeMap<String, String> {
    let regels = ontvouw(tekst);
    assert_eq!(regels.first().map(String::as_str), Some("BEGIN:VCALENDAR"));
    assert_eq!(regels.last().map(String::as_str), Some("END:VCALENDAR"));
    let delen: Vec<&[String]> = regels[1..regels.len() - 1].split(|regel| regel == "BEGIN:VEVENT").collect();
    let kop = eigenschappen(delen[0]);
    assert_eq!(kop.get("VERSION").map(String::as_str), Some("2.0"));
    assert!(kop.contains_key("PRODID"), "{kop:?}");
    let mut uit = BTreeMap::new();
    for deel in &delen[1..] {
        let (einde, rest) = deel.split_last().unwrap();
        assert_eq!(einde, "END:VEVENT");
        let afspraak = eigenschappen(rest);
        let heel = afspraak.contains_key("DTSTART;VALUE=DATE");
        let moment = |naam: &str| &afspraak[&format!("{naam}{}", if heel { ";VALUE=DATE" } else { "" })];
        let (begin, einde) = (moment("DTSTART"), moment("DTEND"));
        let goed = if heel { is_dag } else { is_moment };
        assert!(goed(begin) && goed(einde) && begin < einde, "{afspraak:?}");
        let stempel = &afspraak["DTSTAMP"];
        assert!(is_dag(&stempel[..8]) && stempel[8..] == *"T000000Z", "{afspraak:?}");
        assert!(!afspraak["SUMMARY"].is_empty());
        let uid = afspraak["UID"].clone();
        assert!(uid.ends_with("@hervat"), "{uid}");
        assert!(uit.insert(uid, begin.clone()).is_none(), "two appointments of one name");
    }
    uit
}

/// Whole lines: each ends with CRLF, none is longer than 75 bytes, and a line that goes on begins with a blank.
fn ontvouw(tekst: &str) -> Vec<String> {
    let inhoud = tekst.strip_suffix("\r\n").expect("the last line ends as the others");
    let mut regels: Vec<String> = Vec::new();
    for regel in inhoud.split("\r\n") {
        assert!(!regel.is_empty() && regel.len() <= 75, "{} bytes: {regel}", regel.len());
        assert!(!regel.chars().any(char::is_control), "a control character in {regel:?}");
        match (regel.strip_prefix(' '), regels.last_mut()) {
            (Some(vervolg), Some(vorige)) => vorige.push_str(vervolg),
            _ => regels.push(regel.to_owned()),
        }
    }
    regels
}

/// Name (with its parameters) and value; each name once, each text with what must be escaped escaped.
fn eigenschappen(regels: &[String]) -> BTreeMap<String, String> {
    let mut uit = BTreeMap::new();
    for regel in regels {
        let (naam, waarde) = regel.split_once(':').expect("a name and a value");
        let los: String = naam.chars().filter(|teken| !";=-".contains(*teken)).collect();
        assert!(los.chars().all(|teken| teken.is_ascii_uppercase()), "{naam}");
        if ["SUMMARY", "DESCRIPTION"].contains(&naam) {
            assert!(is_tekst(waarde), "{waarde}");
        }
        assert!(uit.insert(naam.to_owned(), waarde.to_owned()).is_none(), "{naam} twice");
    }
    uit
}

/// A backslash stands before a comma, a semicolon, another backslash and the n of a new line; these stand nowhere else.
fn is_tekst(waarde: &str) -> bool {
    let mut tekens = waarde.chars();
    while let Some(teken) = tekens.next() {
        match teken {
            '\\' if !matches!(tekens.next(), Some(',' | ';' | '\\' | 'n')) => return false,
            ',' | ';' => return false,
            _ => {}
        }
    }
    true
}

fn is_dag(tekst: &str) -> bool {
    tekst.len() == 8 && jiff::civil::Date::strptime("%Y%m%d", tekst).is_ok()
}

fn is_moment(tekst: &str) -> bool {
    jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", tekst).is_ok() && tekst.len() == 16
}

#[test]
#[should_panic(expected = "bytes")]
fn een_te_lange_regel_valt_op() {
    keur(&format!("BEGIN:VCALENDAR\r\nX:{}\r\nEND:VCALENDAR\r\n", "a".repeat(80)));
}

#[test]
#[should_panic(expected = "control character")]
fn een_regel_zonder_crlf_valt_op() {
    keur("BEGIN:VCALENDAR\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
}

#[test]
fn een_losse_komma_valt_op() {
    assert!(is_tekst("plan\\, en meer\\nregel") && !is_tekst("plan, en meer") && !is_tekst("a\\b"));
}
