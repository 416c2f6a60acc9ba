// SPDX-License-Identifier: EUPL-1.2
//! One week of a schedule to hang up, with its tasks; what is done on which day, as a proposal that can be changed;
//! and the second phase, in which own work takes the place of adapted work.

use super::antwoord::Melding;
use super::plan::Gevraagd;
use super::staat::{Rijsoort, Staat};
use crate::opbouw::Invoer;
use crate::web::opmaak::groot;
use crate::web::{PDF, Tekst};
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::{Dag, Schema, Taak, Verdeling, Week, Werkdag, uren};

/// The card of one week, and which week that is.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/weekkaart.html")]
pub struct Weekkaart {
    t: Tekst,
    /// Every week that can be chosen: what is sent, what is read, and whether it is this one.
    weken: Vec<(String, String, bool)>,
    kop: String,
    samen: String,
    rijen: Vec<Kaartrij>,
    terugblik: Option<String>,
    pdf: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Kaartrij {
    dag: String,
    uren: String,
    klok: Vec<String>,
    taken: Vec<String>,
}

/// What is done on which day of that week, to be changed.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/takenverdeling.html")]
pub struct Takenverdeling {
    t: Tekst,
    kop: String,
    /// Number of the row, and name.
    taken: Vec<(usize, String)>,
    dagen: Vec<Takendag>,
    veranderd: Vec<String>,
    /// That changes are gone, because their days are.
    vervallen: Option<String>,
    meldingen: Vec<Melding>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Takendag {
    dag: Dag,
    kop: String,
    /// As it is shown, to see later whether it was changed.
    was: String,
    /// The chosen row of each place; 0 is none.
    plaatsen: Vec<usize>,
}

/// The second phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fase {
    pub(super) zin: String,
    pub(super) rijen: Vec<(String, Vec<String>)>,
}

impl HtmlSafe for Weekkaart {}
impl HtmlSafe for Takenverdeling {}

/// The week that is looked at: the one that was chosen, else the week of today or the first that comes.
pub(super) fn gekozen<'s>(schema: &'s Schema<'_>, staat: &Staat, vandaag: Dag) -> Option<&'s Week> {
    let weken = || schema.weken().iter().filter(|week| week.basis > 0);
    let getypt = Dag::lees(staat.van("week")).ok();
    let nu = vandaag.plus(-i32::from(vandaag.weekdag().to_monday_zero_offset()));
    weken()
        .find(|week| Some(week.maandag) == getypt)
        .or_else(|| weken().find(|week| week.maandag >= nu))
        .or_else(|| weken().next_back())
}

impl Weekkaart {
    pub(super) fn van(t: Tekst, plan: &Gevraagd<'_>, verdeling: &Verdeling, week: &Week) -> Self {
        let schema = &plan.schema;
        let weken = schema.weken().iter().filter(|week| week.basis > 0);
        let optie =
            |een: &Week| (een.maandag.to_string(), weeknaam(t, een.maandag), een.maandag == week.maandag);
        let terugblik =
            schema.evaluaties().find(|dag| schema.dagen_van(week).iter().any(|een| een.dag == *dag));
        Self {
            t,
            weken: weken.map(optie).collect(),
            kop: weeknaam(t, week.maandag),
            samen: t.met("opbouw-kaart-samen", &[("uren", uren(week.minuten).into())]),
            rijen: schema
                .dagen_van(week)
                .iter()
                .map(|dag| Kaartrij::van(t, &plan.invoer.plan.taken, schema, verdeling, dag))
                .collect(),
            terugblik: terugblik
                .map(|dag| t.met("opbouw-kaart-terugblik", &[("dag", dagkop(t, dag).into())])),
            pdf: PDF,
        }
    }
}

impl Kaartrij {
    fn van(t: Tekst, taken: &[Taak], schema: &Schema<'_>, verdeling: &Verdeling, dag: &Werkdag) -> Self {
        let namen = verdeling.op(dag.dag).iter().filter_map(|plaats| taken.get(*plaats));
        Self {
            dag: groot(&dagkop(t, dag.dag)),
            uren: if dag.minuten == 0 { "–".to_owned() } else { uren(dag.minuten) },
            klok: schema.blokken(dag).map(|blok| format!("{}–{}", blok.begin, blok.einde)).collect(),
            taken: namen.map(|taak| taak.naam.clone()).collect(),
        }
    }
}

impl Takenverdeling {
    /// None while there is nothing to divide.
    pub(super) fn van(
        t: Tekst,
        staat: &Staat,
        plan: &Gevraagd<'_>,
        nu: &Verdeling,
        week: &Week,
    ) -> Option<Self> {
        let rijen = staat.gevuld(Rijsoort::Taak);
        let (schema, taken) = (&plan.schema, &plan.invoer.plan.taken);
        if taken.is_empty() {
            return None;
        }
        let voorstel = schema.voorstel();
        let nummers =
            |plaatsen: &[usize]| plaatsen.iter().filter_map(|plaats| rijen.get(*plaats).copied()).collect();
        let dag = |dag: &Werkdag| Takendag::van(t, dag, nummers(nu.op(dag.dag)), rijen.len());
        let anders = schema.dagen().iter().filter(|dag| nu.op(dag.dag) != voorstel.op(dag.dag));
        let namen = |plaatsen: &[usize]| {
            let namen: Vec<_> = plaatsen
                .iter()
                .filter_map(|plaats| taken.get(*plaats))
                .map(|taak| taak.naam.as_str())
                .collect();
            if namen.is_empty() { t.k("opbouw-niets") } else { namen.join(", ") }
        };
        let veranderd = anders.map(|dag| {
            let waarden = [
                ("dag", dagkop(t, dag.dag).into()),
                ("nu", namen(nu.op(dag.dag)).into()),
                ("voorstel", namen(voorstel.op(dag.dag)).into()),
            ];
            groot(&t.met("opbouw-veranderd", &waarden))
        });
        Some(Self {
            t,
            kop: weeknaam(t, week.maandag),
            dagen: schema.dagen_van(week).iter().map(dag).collect(),
            veranderd: veranderd.collect(),
            vervallen: vervallen(t, &plan.vervallen),
            meldingen: Melding::alle(t, schema.beoordeel(nu)),
            taken: rijen.iter().copied().zip(taken.iter().map(|taak| taak.naam.clone())).collect(),
        })
    }
}

/// That changes on these days are gone.
fn vervallen(t: Tekst, dagen: &[Dag]) -> Option<String> {
    let namen: Vec<_> = dagen.iter().map(|dag| t.dag_kort(dag.datum())).collect();
    let waarden = [("dagen", namen.join(", ").into()), ("aantal", dagen.len().into())];
    (!dagen.is_empty()).then(|| t.met("opbouw-vervallen", &waarden))
}

impl Takenverdeling {
    /// Did anybody change the proposal? Else paper has nothing to say about it that the card does not.
    pub(super) fn is_veranderd(&self) -> bool {
        !self.veranderd.is_empty()
    }
}

impl Takendag {
    /// A place for each task there is, and one more while there are tasks left.
    fn van(t: Tekst, dag: &Werkdag, mut plaatsen: Vec<usize>, taken: usize) -> Self {
        let was = plaatsen.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        if plaatsen.len() < taken {
            plaatsen.push(0);
        }
        let waarden = [("dag", groot(&dagkop(t, dag.dag)).into()), ("uren", uren(dag.minuten).into())];
        Self { dag: dag.dag, kop: t.met("opbouw-dag-uren", &waarden), was, plaatsen }
    }
}

impl Fase {
    /// None while there is no own task, or no time for it was given.
    pub(super) fn van(t: Tekst, invoer: &Invoer, schema: &Schema<'_>) -> Option<Self> {
        let taken = &invoer.plan.taken;
        let weken = invoer.takenopbouw_weken?;
        if !taken.iter().any(|taak| taak.eigen_werk) {
            return None;
        }
        let fase = schema.takenopbouw(weken);
        let rij = |week: &opbouw::Takenweek| {
            let deel = |deel: &opbouw::Weekdeel| {
                let naam = taken.get(deel.taak).map_or("", |taak| taak.naam.as_str());
                let waarden = [
                    ("taak", naam.into()),
                    ("uren", uren(deel.minuten).into()),
                    ("tempo", deel.tempo.into()),
                ];
                t.met("opbouw-fase-deel", &waarden)
            };
            (weeknaam(t, week.maandag), week.delen.iter().map(deel).collect())
        };
        let zin = if fase.is_empty() { "opbouw-fase-nooit" } else { "opbouw-fase-zin" };
        Some(Self { zin: t.k(zin), rijen: fase.iter().map(rij).collect() })
    }
}

/// `Week 48, vanaf 23 november 2026`.
fn weeknaam(t: Tekst, maandag: Dag) -> String {
    let nummer = opbouw::Isoweek::van(maandag).nummer;
    t.met("opbouw-week", &[("week", nummer.into()), ("dag", t.dag_kort(maandag.datum()).into())])
}

/// `maandag 23 november`.
fn dagkop(t: Tekst, dag: Dag) -> String {
    t.dag_zonder_week(dag.datum())
}

#[cfg(test)]
mod voorbeelden {
    use super::*;
    use crate::web::Kader;
    use crate::web::sjablonen::Voorbeelden;

    use crate::web::publiek::opbouw::plan::Gelezen;

    const PLAN: &str = "ma=8&di=8&wo=8&do=7,6&start=2026-11-23&soort=wekelijks&stappen=25 50 75 100&werk_minuten=120\
        &pauze_minuten=60&taak-1-naam=post <verwerken>&taak-1-leuk=ja&taak-2-naam=balie&taak-2-zwaarte=zwaar";

    fn met<T>(kader: &Kader, erbij: &str, maak: impl Fn(&Staat, &Gevraagd<'_>, &Verdeling, &Week) -> T) -> T {
        let delen = PLAN.split('&').chain(erbij.split('&')).filter_map(|deel| deel.split_once('='));
        let staat = Staat::lees(delen.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned())).collect());
        let gelezen = Gelezen::van(&staat, kader.t);
        let plannen = gelezen.plannen(&staat, kader.t).expect("a schedule");
        let plan = plannen.first().expect("a plan");
        let week = gekozen(&plan.schema, &staat, crate::web::keten::dag(kader.vandaag)).expect("a week");
        maak(&staat, plan, &plan.verdeling(), week)
    }

    impl Voorbeelden for Weekkaart {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let kaart = |_: &Staat, plan: &Gevraagd<'_>, verdeling: &Verdeling, week: &Week| {
                Self::van(kader.t, plan, verdeling, week)
            };
            vec![("eerste", met(kader, "", kaart)), ("gekozen", met(kader, "week=2026-11-30", kaart))]
        }
    }

    impl Voorbeelden for Takenverdeling {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            let verdeling = |staat: &Staat, plan: &Gevraagd<'_>, verdeling: &Verdeling, week: &Week| {
                Self::van(kader.t, staat, plan, verdeling, week).expect("tasks")
            };
            let zwaar = "zet-2026-11-23=2&zet-2026-11-24=2&zet-2026-11-20=1";
            vec![("voorstel", met(kader, "", verdeling)), ("veranderd", met(kader, zwaar, verdeling))]
        }
    }
}
