// SPDX-License-Identifier: EUPL-1.2
//! Sentences with hours and days in them, to the person and, without "je", to the employer.

use crate::invoer::{Schemadag, Schemaweek, Terugblik, Voor, Werkhervattingsplan};
use crate::taal::kort;
use crate::{Taal, bladen::hoofdletter};
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

/// What stands before everything else: this week, and when hours are full.
pub(super) fn eerst(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> Vec<String> {
    let mut zinnen: Vec<_> = deze_week(plan, voor, taal).into_iter().collect();
    zinnen.push(volledig(plan, voor, taal));
    zinnen
}

fn deze_week(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> Option<String> {
    if let Some(week) = plan.schema.week_van(plan.datum) {
        let nummer = nummer(week);
        let uren = weekuren(week, taal);
        return Some(match (taal, aan(voor)) {
            (Taal::Nl, Aan::Je) => format!("Deze week (week\u{a0}{nummer}) werk je {uren}."),
            (Taal::Nl, Aan::Werkgever) => format!("Deze week (week\u{a0}{nummer}): {uren}."),
            (Taal::En, Aan::Je) => format!("This week (week\u{a0}{nummer}) you work {uren}."),
            (Taal::En, Aan::Werkgever) => format!("This week (week\u{a0}{nummer}): {uren}."),
        });
    }
    let eerste = plan.schema.eerste_dag().filter(|dag| dag.dag > plan.datum)?.dag;
    let uren = weekuren(plan.schema.week_van(eerste)?, taal);
    let dag = taal.dag_met_week(eerste);
    Some(match (taal, aan(voor)) {
        (Taal::Nl, Aan::Je) => format!("Je begint op {dag}. In die week werk je {uren}."),
        (Taal::Nl, Aan::Werkgever) => format!("De eerste werkdag is {dag}. In die week: {uren}."),
        (Taal::En, Aan::Je) => format!("You begin on {dag}. In that week you work {uren}."),
        (Taal::En, Aan::Werkgever) => format!("The first working day is {dag}. In that week: {uren}."),
    })
}

fn volledig(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> String {
    let Some(volledig) = plan.schema.volledig else {
        return match (taal, aan(voor)) {
            (Taal::Nl, Aan::Je) => "Met dit schema komen nog niet al je uren terug.",
            (Taal::Nl, Aan::Werkgever) => "Met dit schema komen nog niet alle uren terug.",
            (Taal::En, Aan::Je) => "With this schedule not all your hours come back yet.",
            (Taal::En, Aan::Werkgever) => "With this schedule not all hours come back yet.",
        }
        .to_owned();
    };
    let dag = taal.dag_met_week(volledig);
    match (taal, aan(voor)) {
        (Taal::Nl, Aan::Je) => format!("Al je uren zijn er weer vanaf {dag}."),
        (Taal::Nl, Aan::Werkgever) => format!("Alle uren zijn er weer vanaf {dag}."),
        (Taal::En, Aan::Je) => format!("All your hours are back from {dag}."),
        (Taal::En, Aan::Werkgever) => format!("All hours are back from {dag}."),
    }
}

/// To whom a sentence speaks.
enum Aan {
    Je,
    Werkgever,
}

const fn aan(voor: Voor) -> Aan {
    match voor {
        Voor::Mij => Aan::Je,
        Voor::Werkgever | Voor::WerkgeverMetTempo => Aan::Werkgever,
    }
}

/// `4 × 2 uur`, or `9:30 uur in 4 dagen` when days differ.
pub(super) fn weekuren(week: &Schemaweek, taal: Taal) -> String {
    let mut minuten = week.dagen.iter().map(|dag| dag.minuten).filter(|minuten| *minuten > 0);
    let aantal = minuten.clone().count();
    let Some(eerste) = minuten.next() else {
        return taal.kies("0\u{a0}uur", "0\u{a0}hours").to_owned();
    };
    if minuten.all(|ander| ander == eerste) {
        return format!("{aantal}\u{a0}×\u{a0}{}", taal.uren(eerste));
    }
    format!(
        "{} {} {aantal}\u{a0}{}",
        in_tabel(week.minuten, taal),
        taal.kies("in", "on"),
        taal.kies("dagen", "days")
    )
}

/// `Deze week werk je 4 × 2 uur.`
pub(super) fn kaart(week: &Schemaweek, taal: Taal) -> String {
    if week.minuten == 0 {
        return taal
            .kies("Deze week heb je geen werkuren.", "This week you have no hours of work.")
            .to_owned();
    }
    format!("{} {}.", taal.kies("Deze week werk je", "This week you work"), weekuren(week, taal))
}

/// `7:36 uur`
pub(super) fn in_tabel(minuten: u32, taal: Taal) -> String {
    let uur = if minuten == 60 { taal.kies("uur", "hour") } else { taal.kies("uur", "hours") };
    format!("{}\u{a0}{uur}", kort(minuten))
}

/// The ISO number of a week.
pub(super) fn nummer(week: &Schemaweek) -> i8 {
    week.maandag.iso_week_date().week()
}

/// `Week 48, vanaf 23 november 2026`, or `Week 48 tot en met 50, …`.
pub(super) fn weken(van: Date, tot_en_met: Date, taal: Taal) -> String {
    let (eerste, laatste) = (van.iso_week_date().week(), tot_en_met.iso_week_date().week());
    let reeks = if van == tot_en_met {
        eerste.to_string()
    } else {
        format!("{eerste} {} {laatste}", taal.kies("tot en met", "to"))
    };
    format!("Week\u{a0}{reeks}, {} {}", taal.kies("vanaf", "from"), taal.dag(van))
}

/// `maandag 23 november tot en met zondag 29 november 2026`
pub(super) fn van_dag_tot_en_met_dag(maandag: Date, taal: Taal) -> String {
    let zondag = zondag(maandag);
    let begin = if maandag.year() == zondag.year() {
        taal.weekdag_zonder_jaar(maandag)
    } else {
        taal.weekdag(maandag)
    };
    format!("{begin} {} {}", taal.kies("tot en met", "to"), taal.weekdag(zondag))
}

fn zondag(maandag: Date) -> Date {
    maandag.saturating_add(6.days())
}

/// `23 tot en met 29 november 2026`: Monday to Sunday.
pub(super) fn van_tot_en_met(maandag: Date, taal: Taal) -> String {
    let zondag = zondag(maandag);
    let (begin, einde) = (taal.dag(maandag), taal.dag(zondag));
    let begin = if maandag.month() == zondag.month() {
        maandag.day().to_string()
    } else if maandag.year() == zondag.year() {
        begin.rsplit_once(' ').map_or(begin.clone(), |(voor, _)| voor.to_owned())
    } else {
        begin
    };
    format!("{begin} {} {einde}", taal.kies("tot en met", "to"))
}

/// A day on the clock, a line per block; one line when there are more than `hoogstens`.
pub(super) fn klok(dag: &Schemadag, hoogstens: usize, taal: Taal) -> Vec<String> {
    let van_tot = |begin: Time, einde: Time| {
        let einde =
            if einde == Time::midnight() { "24:00".to_owned() } else { einde.strftime("%H:%M").to_string() };
        let reeks = format!("{}–{einde}", begin.strftime("%H:%M"));
        match taal {
            Taal::Nl => reeks.replace(':', ".") + "\u{a0}uur",
            Taal::En => reeks,
        }
    };
    let aantal = dag.blokken.len();
    match (dag.blokken.first(), dag.blokken.last()) {
        (Some((begin, _)), Some((_, einde))) if aantal > hoogstens => {
            let (in_, blokken) = (taal.kies("in", "in"), taal.kies("blokken", "blocks"));
            vec![format!("{}, {in_} {aantal}\u{a0}{blokken}", van_tot(*begin, *einde))]
        }
        _ => dag.blokken.iter().map(|(begin, einde)| van_tot(*begin, *einde)).collect(),
    }
}

/// `Vrijdag 4 december 2026, 10.00 uur`
pub(super) fn wanneer(terugblik: &Terugblik, taal: Taal) -> String {
    let tijd = terugblik.tijd.map(|tijd| format!(", {}", taal.tijd(tijd))).unwrap_or_default();
    hoofdletter(&taal.weekdag(terugblik.op)) + &tijd
}

/// Until when it is arbeidstherapie.
pub(super) fn therapie(tot_en_met: Date, taal: Taal) -> String {
    let dag = taal.dag(tot_en_met);
    match taal {
        Taal::Nl => {
            format!("Tot en met {dag} is het arbeidstherapie: proberen wat gaat, zonder dat er iets af moet.")
        }
        Taal::En => format!(
            "Up to and including {dag} it is arbeidstherapie (therapeutic work): trying what is possible, nothing needs to be finished."
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn een_week_over_een_grens_noemt_wat_verschilt() {
        let zin = |dag| van_tot_en_met(dag, Taal::Nl).replace('\u{a0}', " ");
        assert_eq!(zin(date(2026, 11, 23)), "23 tot en met 29 november 2026");
        assert_eq!(zin(date(2026, 11, 30)), "30 november tot en met 6 december 2026");
        assert_eq!(zin(date(2026, 12, 28)), "28 december 2026 tot en met 3 januari 2027");
        let zin = |dag| van_dag_tot_en_met_dag(dag, Taal::En).replace('\u{a0}', " ");
        assert_eq!(zin(date(2026, 11, 30)), "Monday 30 November to Sunday 6 December 2026");
        assert_eq!(zin(date(2026, 12, 28)), "Monday 28 December 2026 to Sunday 3 January 2027");
    }

    #[test]
    fn veel_blokken_worden_een_regel() {
        let uur = |uur| Time::midnight().saturating_add(uur);
        let blok = |begin: i64| (uur(begin.hours()), uur((begin + 1).hours()));
        let dag = |blokken| Schemadag {
            dag: date(2026, 11, 23),
            minuten: 1,
            gewerkt: None,
            blokken,
            taken: vec![],
        };
        let dag_van_vier = dag([9, 11, 13, 15].map(blok).to_vec());
        assert_eq!(klok(&dag_van_vier, 3, Taal::Nl), ["09.00–16.00\u{a0}uur, in 4\u{a0}blokken"]);
        assert_eq!(klok(&dag_van_vier, 4, Taal::En)[3], "15:00–16:00");
        let laat = dag(vec![(uur(23.hours()), Time::midnight())]);
        assert_eq!(klok(&laat, 4, Taal::En), ["23:00–24:00"]);
    }
}
