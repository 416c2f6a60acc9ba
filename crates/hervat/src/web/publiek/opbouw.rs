// SPDX-License-Identifier: EUPL-1.2
//! Trying a schedule of hours without logging in: contract, start, pattern and limits in, de trap out, and beside it
//! another pattern for who asks "wat als". Stores nothing: what was asked stands in the address and nowhere else.

use super::urenplan::{Groep, Urenplan};
use crate::opbouw::{Invoer, als_agenda};
use crate::web::formulier::{Fouten, Foutenlijst};
use crate::web::keten::{dag, wettaal};
use crate::web::trap::{Trap, zin};
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use opbouw::{Dag, Ernst, Plan, Schema};

/// The page: a question, or the answer with the question below it.
#[derive(Debug, Template)]
#[template(path = "publiek/opbouw.html")]
pub struct Opbouwpagina {
    kader: Kader,
    t: Tekst,
    fouten: Option<Foutenlijst>,
    groepen: Vec<Groep>,
    antwoorden: Vec<Antwoord>,
    agenda: String,
}

/// One schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Antwoord {
    kop: String,
    zin: String,
    trap: Trap,
    meldingen: Vec<Melding>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Melding {
    let_op: bool,
    tekst: String,
}

pub(super) async fn toon(kader: Kader, Query(delen): Query<Vec<(String, String)>>) -> Response {
    let (status, sjabloon) = Opbouwpagina::nieuw(kader, &delen);
    pagina(status, &sjabloon)
}

/// The first schedule for a calendar. What cannot be planned is explained on the page.
pub(super) async fn agenda(kader: Kader, Query(delen): Query<Vec<(String, String)>>) -> Response {
    let vandaag = dag(kader.vandaag);
    let plannen = Urenplan::lees(&delen, vandaag).plannen(kader.t);
    let eerste =
        plannen.ok().and_then(|plannen| plannen.into_iter().next()).map(|(_, plan)| Invoer::from(plan));
    let ics = eerste.and_then(|invoer| als_agenda(&invoer, vandaag, wettaal(kader.t.taal())).ok());
    let Some(ics) = ics.filter(|_| !delen.is_empty()) else {
        return pagina(StatusCode::UNPROCESSABLE_ENTITY, &Opbouwpagina::nieuw(kader, &delen).1);
    };
    let kopregels = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"opbouw.ics\""),
    ];
    (kopregels, ics).into_response()
}

impl Opbouwpagina {
    fn nieuw(kader: Kader, delen: &[(String, String)]) -> (StatusCode, Self) {
        let vandaag = dag(kader.vandaag);
        let urenplan = Urenplan::lees(delen, vandaag);
        if delen.is_empty() {
            return (StatusCode::OK, Self::vraag(kader, &urenplan, &Fouten::default(), Vec::new()));
        }
        match urenplan.plannen(kader.t) {
            Err(fouten) => {
                (StatusCode::UNPROCESSABLE_ENTITY, Self::vraag(kader, &urenplan, &fouten, Vec::new()))
            }
            Ok(plannen) => {
                let antwoorden = plannen
                    .iter()
                    .zip(1..)
                    .filter_map(|((kop, plan), nummer)| Antwoord::van(&kader, kop.clone(), plan, nummer));
                let antwoorden = antwoorden.collect();
                (StatusCode::OK, Self::vraag(kader, &urenplan, &Fouten::default(), antwoorden))
            }
        }
    }

    fn vraag(kader: Kader, urenplan: &Urenplan, fouten: &Fouten, antwoorden: Vec<Antwoord>) -> Self {
        let t = kader.t;
        let vraag = kader.pad.split_once('?').map_or("", |(_, vraag)| vraag);
        Self {
            t,
            fouten: fouten.lijst(t),
            groepen: urenplan.groepen(t, fouten),
            antwoorden,
            agenda: format!("/opbouw.ics?{vraag}"),
            kader,
        }
    }

    /// Whoever hears the page hears first that something is wrong.
    fn venstertitel(&self) -> String {
        let titel = self.t.k("opbouw-titel");
        if self.fouten.is_none() {
            return titel;
        }
        self.t.met("formulier-fouten-titel", &[("titel", titel.into())])
    }
}

impl Antwoord {
    /// None for a plan that cannot be; that was said already.
    fn van(kader: &Kader, kop: String, plan: &Plan, nummer: usize) -> Option<Self> {
        let t = kader.t;
        let schema = Schema::van(plan).ok()?;
        let melding = |opmerking: opbouw::Opmerking| Melding {
            let_op: opmerking.ernst() != Ernst::Advies,
            tekst: met_dagen(t, &opmerking.tekst(wettaal(t.taal()))),
        };
        let meldingen = schema.opmerkingen(dag(kader.vandaag)).into_iter().map(melding).collect();
        Some(Self { kop, zin: zin(t, &schema), trap: Trap::nieuw(t, &schema, nummer), meldingen })
    }
}

/// A sentence of the planner with its days as people write them.
fn met_dagen(t: Tekst, zin: &str) -> String {
    let woord = |woord: &str| {
        let kern = woord.trim_end_matches(['.', ',', ';', ':', '?']);
        let Ok(dag) = Dag::lees(kern) else { return woord.to_owned() };
        t.dag_kort(dag.datum()) + &woord[kern.len()..]
    };
    zin.split(' ').map(woord).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Opbouwpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let met = |vraag: &str| {
            let delen = vraag.split('&').filter_map(|deel| deel.split_once('='));
            let delen: Vec<_> = delen.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned())).collect();
            Self::nieuw(kader.clone(), &delen).1
        };
        let week = "ma=8&di=8&wo=8&do=7,6&start=2026-11-23";
        vec![
            ("vraag", met("")),
            (
                "antwoord",
                met(&format!(
                    "{week}&soort=wekelijks&stappen=25, 50, 75, 100&max_uren_per_dag=6&grens_tot_en_met=2026-12-31"
                )),
            ),
            ("wat-als", met(&format!("{week}&soort=wekelijks&stappen=25 50 75 100&ander=dagelijks&weken=4"))),
            ("fouten", met("ma=9 uur&start=31-02-2026&soort=wekelijks&stappen=50, 25&vrij=ooit")),
        ]
    }
}
