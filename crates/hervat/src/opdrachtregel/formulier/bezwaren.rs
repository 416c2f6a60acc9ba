// SPDX-License-Identifier: EUPL-1.2
//! What is wrong with a field of a form, as a sentence in the language asked for.

use crate::invoer::onbekend;
use formulieren::{Bezwaar, Veldfout};
use poortwachter::Taal;

pub(super) fn zin(fout: &Veldfout, taal: Taal) -> String {
    let veld = &fout.veld;
    let plek = if veld.is_empty() { String::new() } else { format!("`{veld}` ") };
    if let Bezwaar::OnbekendeSleutel(bekend) = &fout.bezwaar {
        let (object, sleutel) = veld.rsplit_once('.').unwrap_or(("", veld));
        let plek = if object.is_empty() { String::new() } else { format!("`{object}`: ") };
        return plek + &onbekend(sleutel, bekend, taal);
    }
    let bezwaar = match taal {
        Taal::Nl => nederlands(&fout.bezwaar),
        Taal::En => engels(&fout.bezwaar),
    };
    plek + &bezwaar
}

fn nederlands(bezwaar: &Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenJson { regel, teken } => {
            format!("dit is geen geldige JSON (regel {regel}, teken {teken})")
        }
        Bezwaar::OnbekendeSleutel(bekend) => format!("is onbekend; kies uit {}", woorden(bekend)),
        Bezwaar::Ontbreekt => "ontbreekt".to_owned(),
        Bezwaar::GeenObject => "moet een object `{…}` zijn".to_owned(),
        Bezwaar::GeenLijst => "moet een lijst `[…]` zijn".to_owned(),
        Bezwaar::GeenTekst => "moet een tekst tussen aanhalingstekens zijn".to_owned(),
        Bezwaar::TeLang(hoogstens) => format!("is te lang: hoogstens {hoogstens} tekens"),
        Bezwaar::TeVeel(hoogstens) => format!("heeft te veel onderdelen: hoogstens {hoogstens}"),
        Bezwaar::GeenWoord(bekend) => format!("moet een van deze woorden zijn: {}", woorden(bekend)),
        Bezwaar::GeenGetal(van, tot_en_met) => {
            format!("moet een heel getal van {van} tot en met {tot_en_met} zijn")
        }
        Bezwaar::GeenDag => "is geen bestaande dag; schrijf jaar-maand-dag, zoals `2026-11-23`".to_owned(),
        Bezwaar::DagBuiten => "ligt buiten 1990-2100".to_owned(),
        Bezwaar::GeenTijd => "is geen tijdstip; schrijf uren en minuten, zoals `14:30`".to_owned(),
        Bezwaar::GeenMoment => {
            "is geen moment; schrijf dag, tijd en tijdzone, zoals `2026-11-23T14:30:00+01:00`".to_owned()
        }
        Bezwaar::BsnLengte => "moet een tekst van negen cijfers zijn".to_owned(),
        Bezwaar::BsnElfproef => "is geen geldig burgerservicenummer (elfproef)".to_owned(),
        Bezwaar::VoorBegin(begin) => format!("ligt voor `{begin}`"),
        Bezwaar::HoortBij(woord) => format!("hoort alleen bij `{woord}`; laat het leeg of kies dat"),
    }
}

fn engels(bezwaar: &Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenJson { regel, teken } => format!("this is no valid JSON (line {regel}, column {teken})"),
        Bezwaar::OnbekendeSleutel(bekend) => format!("is unknown; choose from {}", woorden(bekend)),
        Bezwaar::Ontbreekt => "is missing".to_owned(),
        Bezwaar::GeenObject => "must be an object `{…}`".to_owned(),
        Bezwaar::GeenLijst => "must be a list `[…]`".to_owned(),
        Bezwaar::GeenTekst => "must be a text in quotes".to_owned(),
        Bezwaar::TeLang(hoogstens) => format!("is too long: {hoogstens} characters at most"),
        Bezwaar::TeVeel(hoogstens) => format!("has too many items: {hoogstens} at most"),
        Bezwaar::GeenWoord(bekend) => format!("must be one of these words: {}", woorden(bekend)),
        Bezwaar::GeenGetal(van, tot_en_met) => format!("must be a whole number from {van} to {tot_en_met}"),
        Bezwaar::GeenDag => "is no existing day; write year-month-day, as `2026-11-23`".to_owned(),
        Bezwaar::DagBuiten => "lies outside 1990-2100".to_owned(),
        Bezwaar::GeenTijd => "is no time of day; write hours and minutes, as `14:30`".to_owned(),
        Bezwaar::GeenMoment => {
            "is no instant; write day, time and zone, as `2026-11-23T14:30:00+01:00`".to_owned()
        }
        Bezwaar::BsnLengte => "must be a text of nine digits".to_owned(),
        Bezwaar::BsnElfproef => "is no valid burgerservicenummer (11-test)".to_owned(),
        Bezwaar::VoorBegin(begin) => format!("lies before `{begin}`"),
        Bezwaar::HoortBij(woord) => format!("goes with `{woord}` only; leave it empty or choose that"),
    }
}

fn woorden(bekend: &[&str]) -> String {
    bekend.iter().map(|woord| format!("`{woord}`")).collect::<Vec<_>>().join(", ")
}
