// SPDX-License-Identifier: EUPL-1.2
//! The card of one week, to hang on a fridge. It bears no name and no reason: whoever opens the fridge may read it.
//!
//! One page always. A week has at most seven rows, each of a height that fits; what is too long for its line ends in
//! three dots, and what is too much becomes "and so many more". The plan itself has all of it.

use super::woorden::{self, Algemeen};
use super::zinnen;
use crate::Taal;
use crate::bladen::{DAG_VAN_SJABLOON, hoofdletter};
use crate::invoer::{Schemadag, Schemaweek, Terugblik, Werkhervattingsplan};
use crate::tekst::{Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
struct Blad {
    taal: Taal,
    a: &'static Algemeen,
    w: &'static woorden::Kaart,
    /// Lines instead of days and hours.
    leeg: bool,
    titel: String,
    week: String,
    dagen: String,
    zin: String,
    /// Of a row, in millimetres.
    hoogte: u32,
    /// Of what is done on a day, in tenths of a point.
    letter: u32,
    rijen: Vec<Rij>,
    gesprekken: Vec<String>,
}

#[derive(Serialize)]
struct Rij {
    /// There is something to tick off.
    hok: bool,
    dag: Vec<String>,
    uren: String,
    klok: Vec<String>,
    taken: Vec<String>,
}

/// How much room a row has.
struct Ruimte {
    hoogte: u32,
    /// In tenths of a point.
    letter: u32,
    regels: usize,
    breedte: Breedte,
}

/// Five days are the most that most people have.
const RUIM: Ruimte = Ruimte { hoogte: 31, letter: 120, regels: 6, breedte: Breedte::van(69, 12) };
const KRAP: Ruimte = Ruimte { hoogte: 21, letter: 105, regels: 4, breedte: Breedte::van(69, 11) };
/// Not bold, so the margin for that is given back.
const GESPREK: Breedte = Breedte::van(198, 12);
const GESPREKKEN: usize = 3;

pub(crate) fn ingevuld(
    plan: &Werkhervattingsplan,
    week: &Schemaweek,
    taal: Taal,
) -> Result<Pdf, FormulierFout> {
    let letter = &mut zetter::letter();
    let ruimte = if week.dagen.len() > 5 { KRAP } else { RUIM };
    let zondag = week.dagen.last().map_or(week.maandag, |dag| dag.dag);
    let blad = Blad {
        leeg: false,
        dagen: hoofdletter(&zinnen::van_dag_tot_en_met_dag(week.maandag, taal)),
        zin: zinnen::kaart(week, taal),
        rijen: week.dagen.iter().map(|dag| rij(plan, dag, &ruimte, taal, letter)).collect(),
        gesprekken: gesprekken(plan, week, taal, letter),
        ..kaal(Some(week.maandag), &ruimte, taal)
    };
    zetter::zet(Sjabloon::Weekkaart, &blad, zondag)
}

pub(crate) fn leeg(taal: Taal) -> Result<Pdf, FormulierFout> {
    let blad = Blad { rijen: (0..7).map(|op| lege_rij(op, taal)).collect(), ..kaal(None, &KRAP, taal) };
    zetter::zet(Sjabloon::Weekkaart, &blad, DAG_VAN_SJABLOON)
}

fn kaal(maandag: Option<Date>, ruimte: &Ruimte, taal: Taal) -> Blad {
    let w = woorden::kaart(taal);
    let nummer = maandag.map(|maandag| {
        let week = maandag.iso_week_date();
        (week.week(), week.year())
    });
    Blad {
        taal,
        a: woorden::algemeen(taal),
        w,
        leeg: true,
        titel: nummer
            .map_or_else(|| w.titel.to_owned(), |(week, jaar)| format!("{}: week {week}, {jaar}", w.titel)),
        week: nummer.map_or_else(|| w.week.to_owned(), |(week, _)| format!("{}\u{a0}{week}", w.week)),
        dagen: String::new(),
        zin: String::new(),
        hoogte: ruimte.hoogte,
        letter: ruimte.letter,
        rijen: vec![],
        gesprekken: vec![],
    }
}

fn rij(
    plan: &Werkhervattingsplan,
    dag: &Schemadag,
    ruimte: &Ruimte,
    taal: Taal,
    letter: &mut Letter<'_>,
) -> Rij {
    let naam = hoofdletter(&taal.weekdag_zonder_jaar(dag.dag));
    let klok = zinnen::klok(dag, ruimte.regels - 2, taal);
    let namen: Vec<_> = dag.taken.iter().filter_map(|taak| plan.schema.taken.get(*taak)).collect();
    let taken = hoogstens(&namen, ruimte.regels - klok.len(), taal, |taak| {
        letter.op_een_regel(&taak.naam, ruimte.breedte)
    });
    Rij {
        hok: dag.minuten > 0,
        dag: naam.splitn(2, ' ').map(str::to_owned).collect(),
        uren: if dag.minuten > 0 { zinnen::in_tabel(dag.minuten, taal) } else { "–".to_owned() },
        klok,
        taken,
    }
}

fn lege_rij(weekdag: i8, taal: Taal) -> Rij {
    // Any Monday will do: only the name of the day is printed.
    let dag = DAG_VAN_SJABLOON
        .iso_week_date()
        .first_of_week()
        .map_or(DAG_VAN_SJABLOON, jiff::civil::ISOWeekDate::date);
    let naam = taal.weekdag(dag.saturating_add(jiff::Span::new().days(weekdag)));
    let naam = naam.split(' ').take(1).map(hoofdletter).collect();
    Rij { hok: true, dag: naam, uren: String::new(), klok: vec![], taken: vec![] }
}

/// What is agreed in this week, soonest first.
fn gesprekken(
    plan: &Werkhervattingsplan,
    week: &Schemaweek,
    taal: Taal,
    letter: &mut Letter<'_>,
) -> Vec<String> {
    let isoweek = |dag: Date| {
        let week = dag.iso_week_date();
        (week.year(), week.week())
    };
    let in_week = |een: &&Terugblik| een.afgesproken && isoweek(een.op) == isoweek(week.maandag);
    let mut momenten: Vec<_> = plan.evaluaties.iter().filter(in_week).collect();
    momenten.sort_by_key(|een| (een.op, een.tijd));
    hoogstens(&momenten, GESPREKKEN, taal, |een| {
        let wie = een.met.trim();
        let met =
            if wie.is_empty() { String::new() } else { format!(", {} {wie}", taal.kies("met", "with")) };
        letter.op_een_regel(&format!("{}{met}", zinnen::wanneer(een, taal)), GESPREK)
    })
}

/// At most so many lines; the last one says how many more there are.
fn hoogstens<T>(delen: &[T], regels: usize, taal: Taal, mut regel: impl FnMut(&T) -> String) -> Vec<String> {
    if delen.len() <= regels {
        return delen.iter().map(regel).collect();
    }
    let past = regels.saturating_sub(1);
    let mut uit: Vec<_> = delen.iter().take(past).map(&mut regel).collect();
    uit.push(
        format!("{} {} {}", taal.kies("en nog", "and"), delen.len() - past, taal.kies("", "more"))
            .trim_end()
            .to_owned(),
    );
    uit
}
