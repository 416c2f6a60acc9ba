// SPDX-License-Identifier: EUPL-1.2
//! The answer as the contract shapes it. The order of keys is the order of the fields here.

use super::Invoer;
use super::checkin::{Gehoord, Trend};
use super::invoer::Loopt;
use opbouw::{Blok, Dag, Ernst, Geweigerd, Isoweek, Opmerking, Plan, Schema, Taal, Verdeling, Week, Werkdag};
use serde::{Serialize, Serializer};
use std::fmt::Display;

/// How much to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vorm {
    /// Everything.
    Volledig,
    /// Ids, days and states only: no sentences, blocks or tasks.
    Beknopt,
}

/// Schedule out.
#[derive(Debug, Serialize)]
pub struct Antwoord<'p> {
    weken: Vec<WeekUit<'p>>,
    volledig: Option<Volledig>,
    meldingen: Vec<Melding>,
    /// Only of a plan that runs: the day of full hours as the plan had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    eerst_volledig: Option<Volledig>,
    /// Only when check-ins were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    trend: Option<Trend>,
    /// Only when asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    takenopbouw: Option<Vec<TakenweekUit<'p>>>,
}

#[derive(Debug, Serialize)]
struct WeekUit<'p> {
    week: Tekst<Isoweek>,
    stap: Option<u32>,
    percentage: f64,
    uren: Uren,
    tekort_uren: Uren,
    dagen: Vec<DagUit<'p>>,
}

#[derive(Debug, Serialize)]
struct DagUit<'p> {
    dag: Tekst<Dag>,
    uren: Uren,
    #[serde(skip_serializing_if = "Option::is_none")]
    gewerkt: Option<Uren>,
    #[serde(flatten)]
    verder: Option<DagVerder<'p>>,
}

#[derive(Debug, Serialize)]
struct DagVerder<'p> {
    productief: bool,
    blokken: Vec<BlokUit>,
    taken: Vec<&'p str>,
}

#[derive(Debug, Serialize)]
struct BlokUit {
    begin: Tekst<opbouw::Klok>,
    einde: Tekst<opbouw::Klok>,
}

#[derive(Debug, Serialize)]
struct Volledig {
    dag: Tekst<Dag>,
    week: Tekst<Isoweek>,
}

#[derive(Debug, Serialize)]
struct Melding {
    code: &'static str,
    ernst: &'static str,
    dag: Option<Tekst<Dag>>,
    /// Only of a fault: the field it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    veld: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uitleg: Option<String>,
}

#[derive(Debug, Serialize)]
struct TakenweekUit<'p> {
    week: Tekst<Isoweek>,
    taken: Vec<TaakUit<'p>>,
}

#[derive(Debug, Serialize)]
struct TaakUit<'p> {
    naam: &'p str,
    uren: Uren,
    tempo: u32,
}

/// Something that is written as it is displayed.
#[derive(Debug)]
struct Tekst<T>(T);

impl<T: Display> Serialize for Tekst<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Minutes that are written as decimal hours.
#[derive(Debug, Clone, Copy)]
struct Uren(u32);

impl Serialize for Uren {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 60.0)
    }
}

/// The whole answer to this plan on this day.
///
/// # Errors
/// What is wrong with the plan; [`afgewezen`] shapes it.
pub fn antwoord(
    invoer: &Invoer,
    vandaag: Dag,
    vorm: Vorm,
    taal: Taal,
) -> Result<Antwoord<'_>, Vec<Geweigerd>> {
    let loopt = invoer.schema(vandaag)?;
    let verdeling = invoer.verdeling(&loopt.schema);
    let opmerkingen = loopt.opmerkingen(&verdeling, vandaag);
    let gehoord = Gehoord::van(&invoer.checkins, &loopt, vandaag);
    let Loopt { schema, vervolg } = loopt;
    let zin = |opmerking: Opmerking| (vorm == Vorm::Volledig).then(|| opmerking.tekst(taal));
    let mut meldingen: Vec<_> = opmerkingen.into_iter().map(|een| Melding::van(een, zin(een))).collect();
    if let Some((advies, code)) = gehoord.as_ref().and_then(|gehoord| gehoord.advies) {
        let uitleg = advies.tekst(taal).filter(|_| vorm == Vorm::Volledig);
        let dag = advies.sinds().map(Tekst);
        meldingen.push(Melding { code, ernst: Ernst::Advies.woord(), dag, veld: None, uitleg });
    }
    Ok(Antwoord {
        weken: schema
            .weken()
            .iter()
            .map(|week| week_uit(&invoer.plan, &schema, &verdeling, week, vorm))
            .collect(),
        volledig: schema.volledig().map(Volledig::van),
        meldingen,
        eerst_volledig: vervolg.and_then(|vervolg| vervolg.eerst_volledig).map(Volledig::van),
        trend: gehoord.map(|gehoord| gehoord.trend),
        takenopbouw: invoer.takenopbouw_weken.map(|weken| takenopbouw(&invoer.plan, &schema, weken)),
    })
}

/// No schedule, and why.
pub fn afgewezen(geweigerd: &[Geweigerd], vorm: Vorm, taal: Taal) -> Antwoord<'static> {
    let melding = |een: &Geweigerd| Melding {
        code: een.bezwaar.code(),
        ernst: Ernst::Fout.woord(),
        dag: een.bezwaar.dag().map(Tekst),
        veld: Some(een.veld),
        uitleg: (vorm == Vorm::Volledig).then(|| een.tekst(taal)),
    };
    Antwoord {
        weken: Vec::new(),
        volledig: None,
        meldingen: geweigerd.iter().map(melding).collect(),
        eerst_volledig: None,
        trend: None,
        takenopbouw: None,
    }
}

fn week_uit<'p>(
    plan: &'p Plan,
    schema: &Schema<'_>,
    verdeling: &Verdeling,
    week: &Week,
    vorm: Vorm,
) -> WeekUit<'p> {
    let verder = |dag: &Werkdag| DagVerder {
        productief: dag.productief,
        blokken: schema.blokken(dag).map(BlokUit::from).collect(),
        taken: verdeling.op(dag.dag).iter().map(|taak| plan.taken[*taak].naam.as_str()).collect(),
    };
    let dag = |dag: &Werkdag| DagUit {
        dag: Tekst(dag.dag),
        uren: Uren(dag.minuten),
        gewerkt: dag.gewerkt.map(Uren),
        verder: (vorm == Vorm::Volledig).then(|| verder(dag)),
    };
    WeekUit {
        week: Tekst(week.week()),
        stap: week.stap,
        percentage: f64::from(week.promille()) / 10.0,
        uren: Uren(week.minuten),
        tekort_uren: Uren(week.tekort),
        dagen: schema.dagen_van(week).iter().map(dag).collect(),
    }
}

fn takenopbouw<'p>(plan: &'p Plan, schema: &Schema<'_>, weken: u32) -> Vec<TakenweekUit<'p>> {
    let fase = schema.takenopbouw(weken);
    let week = |week: &opbouw::Takenweek| TakenweekUit {
        week: Tekst(week.week()),
        taken: week
            .delen
            .iter()
            .map(|deel| TaakUit {
                naam: &plan.taken[deel.taak].naam,
                uren: Uren(deel.minuten),
                tempo: deel.tempo,
            })
            .collect(),
    };
    fase.iter().map(week).collect()
}

impl Volledig {
    fn van(dag: Dag) -> Self {
        Self { dag: Tekst(dag), week: Tekst(Isoweek::van(dag)) }
    }
}

impl Melding {
    fn van(opmerking: Opmerking, uitleg: Option<String>) -> Self {
        Self {
            code: opmerking.code(),
            ernst: opmerking.ernst().woord(),
            dag: opmerking.dag().map(Tekst),
            veld: None,
            uitleg,
        }
    }
}

impl From<Blok> for BlokUit {
    fn from(blok: Blok) -> Self {
        Self { begin: Tekst(blok.begin), einde: Tekst(blok.einde) }
    }
}
