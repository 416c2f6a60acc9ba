// SPDX-License-Identifier: EUPL-1.2
//! De trap: the staircase of hours, a step per week, with the same figures as a table below it.
//!
//! Weeks that repeat each other are one step.

use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::{Dag, Schema, Week, Werkdag, uren};

/// Measures of the drawing.
mod maat {
    pub(super) const HOOGTE: u32 = 220;
    /// The line of the contract.
    pub(super) const TOP: u32 = 30;
    /// Where steps stand.
    pub(super) const VOET: u32 = 190;
    pub(super) const TREDE: u32 = 56;
    pub(super) const AFSTAND: u32 = 64;
    /// A staircase of few steps is not drawn larger than life.
    pub(super) const SMALST: u32 = 8;
}

/// The staircase of one schedule.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/trap.html")]
pub struct Trap {
    t: Tekst,
    /// Keeps ids apart when two stand on a page.
    nummer: usize,
    /// When hours are full.
    zin: String,
    treden: Vec<Trede>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Trede {
    plaats: u32,
    hoogte: u32,
    tekort: u32,
    kort: String,
    rij: Rij,
}

/// The same figures, as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    weken: String,
    uren: String,
    tekort: Option<String>,
    procent: u32,
    dagen: String,
}

impl HtmlSafe for Trap {}

impl Trap {
    /// The staircase of this schedule; `nummer` is its place on the page.
    pub fn nieuw(t: Tekst, schema: &Schema<'_>, nummer: usize) -> Self {
        let groepen = schema.weken().chunk_by(|een, ander| gelijk(schema, een, ander));
        let treden = groepen.filter(|weken| weken.iter().any(|week| week.basis > 0));
        let treden = treden.zip(0..).map(|(weken, plaats)| Trede::nieuw(t, schema, weken, plaats));
        Self { t, nummer, zin: zin(t, schema), treden: treden.collect() }
    }

    fn breedte(&self) -> u32 {
        u32::try_from(self.treden.len()).unwrap_or(0).max(maat::SMALST) * maat::AFSTAND
    }
}

impl Trede {
    fn nieuw(t: Tekst, schema: &Schema<'_>, weken: &[Week], plaats: u32) -> Self {
        let [week, ..] = weken else {
            return Self { plaats, hoogte: 0, tekort: 0, kort: String::new(), rij: Rij::leeg() };
        };
        let deel = |minuten: u32| (maat::VOET - maat::TOP) * minuten / week.basis.max(1);
        let laatste = weken.last().unwrap_or(week);
        let (van, tot) = (week.week(), laatste.week());
        let kort =
            if van == tot { van.nummer.to_string() } else { format!("{}–{}", van.nummer, tot.nummer) };
        let weken = if van == tot {
            t.met("trap-een-week", &[("week", van.nummer.into()), ("jaar", van.jaar.to_string().into())])
        } else {
            let van = format!("{} ({})", van.nummer, van.jaar);
            let tot = format!("{} ({})", tot.nummer, tot.jaar);
            t.met("trap-weken", &[("van", van.into()), ("tot", tot.into())])
        };
        let dagen = schema
            .dagen_van(week)
            .iter()
            .map(|dag| format!("{} {}", t.k(DAGEN[weekdag(dag.dag)]), uren(dag.minuten)));
        Self {
            plaats,
            hoogte: deel(week.minuten),
            tekort: deel(week.minuten + week.tekort).saturating_sub(deel(week.minuten)),
            kort,
            rij: Rij {
                weken,
                uren: uren(week.minuten),
                tekort: (week.tekort > 0)
                    .then(|| t.met("trap-tekort", &[("uren", uren(week.tekort).into())])),
                procent: (week.promille() + 5) / 10,
                dagen: dagen.collect::<Vec<_>>().join(", "),
            },
        }
    }

    fn x(&self) -> u32 {
        self.plaats * maat::AFSTAND + (maat::AFSTAND - maat::TREDE) / 2
    }

    fn midden(&self) -> u32 {
        self.plaats * maat::AFSTAND + maat::AFSTAND / 2
    }

    fn y(&self) -> u32 {
        maat::VOET - self.hoogte
    }
}

impl Rij {
    const fn leeg() -> Self {
        Self { weken: String::new(), uren: String::new(), tekort: None, procent: 0, dagen: String::new() }
    }
}

/// When hours are full, in one sentence.
pub(crate) fn zin(t: Tekst, schema: &Schema<'_>) -> String {
    schema.volledig().map_or_else(
        || t.k("trap-nooit"),
        |dag| t.met("trap-volledig", &[("dag", t.dag(dag.datum()).into())]),
    )
}

const DAGEN: [&str; 7] = ["dag-ma", "dag-di", "dag-wo", "dag-do", "dag-vr", "dag-za", "dag-zo"];

fn weekdag(dag: Dag) -> usize {
    usize::try_from(dag.weekdag().to_monday_zero_offset()).unwrap_or(0)
}

fn gelijk(schema: &Schema<'_>, een: &Week, ander: &Week) -> bool {
    let dag = |dag: &Werkdag| (weekdag(dag.dag), dag.minuten);
    let dagen = |week| schema.dagen_van(week).iter().map(dag);
    (een.basis, een.tekort) == (ander.basis, ander.tekort) && dagen(een).eq(dagen(ander))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Trap {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        use opbouw::{Contract, Grens, Patroon, Plan};
        let start = Dag::lees("2026-11-23").expect("a day");
        let plan = |stappen: &[u32]| {
            let contract = Contract::nieuw([480, 480, 480, 456, 0, 0, 0]);
            Plan::nieuw(contract, start, Patroon::Wekelijks { stappen: stappen.to_vec() })
        };
        let trap = |plan: &Plan| Self::nieuw(kader.t, &Schema::van(plan).expect("a plan that can be"), 1);
        let mut begrensd = plan(&[25, 50, 75, 100]);
        begrensd.grenzen =
            vec![Grens { max_per_dag: Some(300), ..Grens::vanaf(start, Some(start.plus(40))) }];
        vec![
            ("gewoon", trap(&plan(&[25, 50, 75, 100]))),
            ("begrensd", trap(&begrensd)),
            ("nooit", trap(&plan(&[25]))),
        ]
    }
}
