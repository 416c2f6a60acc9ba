// SPDX-License-Identifier: EUPL-1.2
//! Trying a schedule of hours without logging in: contract, start, pattern, limits and tasks in; de trap, the tasks of
//! each day, a card of a week and the second phase out; and beside it another pattern for who asks "wat als".
//!
//! It stores nothing. What was typed travels in the form, so it stands in no address and in no log.

mod antwoord;
mod plan;
mod sleutels;
mod staat;
mod taken;
mod velden;

pub use antwoord::Melding;
pub use taken::{Takenverdeling, Weekkaart};
pub use velden::Urenformulier;

#[cfg(feature = "pdf")]
use super::antwoorden::als_document;
use super::antwoorden::{Delen, als_kalender, op_formulier};
use crate::opbouw::als_agenda;
use crate::web::formulier::{Fouten, Foutenlijst};
use crate::web::keten::{dag, wettaal};
use crate::web::{Kader, Omgeving, PDF, Tekst, WebFout, pagina};
use antwoord::{Antwoord, Regeluitleg, Verschil};
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use opbouw::Dag;
use plan::{Afgewezen, Gelezen, Gevraagd};
use staat::Staat;
use taken::{Fase, gekozen};

/// The page: a question, or the answer with the question below it.
#[derive(Debug, Template)]
#[template(path = "publiek/opbouw.html")]
pub struct Opbouwpagina {
    kader: Kader,
    t: Tekst,
    venstertitel: String,
    fouten: Option<Foutenlijst>,
    /// The rules behind what was refused.
    redenen: Vec<Regeluitleg>,
    formulier: Urenformulier,
    antwoorden: Vec<Antwoord>,
    verschil: Option<Verschil>,
    kaart: Option<Weekkaart>,
    taken: Option<Takenverdeling>,
    fase: Option<Fase>,
    regels: Vec<Regeluitleg>,
    pdf: bool,
}

/// `GET /opbouw`: the question, with an example filled in.
pub(super) async fn vraag(kader: Kader) -> Response {
    let staat = Staat::voorbeeld(dag(kader.vandaag));
    pagina(StatusCode::OK, &Opbouwpagina::vraag(kader, &staat, &Fouten::default()))
}

/// `POST /opbouw`: everything that the page can do.
pub(super) async fn reken<S: Omgeving>(
    State(omgeving): State<S>,
    kader: Kader,
    Form(delen): Form<Delen>,
) -> Response {
    let staat = Staat::lees(delen);
    let kader = kader.in_taal(staat.taal);
    let (status, blad) = Opbouwpagina::nieuw(kader, &staat);
    op_formulier(pagina(status, &blad), staat.taal, &omgeving)
}

/// `POST /opbouw.ics`: the first schedule for a calendar. What cannot be planned is explained on the page.
pub(super) async fn agenda(kader: Kader, Form(delen): Form<Delen>) -> Response {
    let staat = Staat::lees(delen);
    let vandaag = dag(kader.vandaag);
    let gelezen = Gelezen::van(&staat, kader.t);
    let plannen = gelezen.plannen(&staat, kader.t).unwrap_or_default();
    let ics = plannen.first().and_then(|een| als_agenda(een.invoer, vandaag, wettaal(kader.t.taal())).ok());
    let Some(ics) = ics else {
        let (_, blad) = Opbouwpagina::nieuw(kader, &staat);
        return pagina(StatusCode::UNPROCESSABLE_ENTITY, &blad);
    };
    als_kalender("opbouw.ics", ics)
}

/// `POST /opbouw.pdf`: the plan or the card of a week as a document, filled in or empty.
#[cfg(feature = "pdf")]
pub(super) async fn pdf(kader: Kader, Form(delen): Form<Delen>) -> Result<Response, WebFout> {
    use crate::opbouw::{op_papier, papiertaal};
    let staat = Staat::lees(delen);
    let (vandaag, taal) = (dag(kader.vandaag), wettaal(kader.t.taal()));
    let papier = papiertaal(taal);
    let naam = |sleutel: &str| kader.t.uit("opbouw-bestand", sleutel);
    match staat.van("papier") {
        "plan_leeg" => {
            return als_document(&naam("plan-leeg"), move || formulieren::werkhervattingsplan_leeg(papier))
                .await;
        }
        "kaart_leeg" => {
            return als_document(&naam("kaart-leeg"), move || formulieren::weekkaart_leeg(papier)).await;
        }
        _ => {}
    }
    let gelezen = Gelezen::van(&staat, kader.t);
    let plannen = gelezen.plannen(&staat, kader.t).unwrap_or_default();
    let plan = plannen.first().and_then(|een| Some((een, op_papier(&een.als_invoer(), vandaag, taal).ok()?)));
    let Some((een, plan)) = plan else {
        let (_, blad) = Opbouwpagina::nieuw(kader, &staat);
        return Ok(pagina(StatusCode::UNPROCESSABLE_ENTITY, &blad));
    };
    if staat.van("papier") != "kaart" {
        let voor = formulieren::Voor::Mij;
        return als_document(&naam("plan"), move || formulieren::werkhervattingsplan(&plan, voor, papier))
            .await;
    }
    // The same week as on the page.
    let week = gekozen(&een.schema, &staat, vandaag);
    let week = week.and_then(|week| plan.schema.week_van(week.maandag.datum())).cloned();
    let week = week.ok_or(WebFout::EvenNiet)?;
    als_document(&naam("kaart"), move || formulieren::weekkaart(&plan, &week, papier)).await
}

/// `POST /opbouw.pdf`, in a build that cannot make one.
#[cfg(not(feature = "pdf"))]
pub(super) async fn pdf() -> WebFout {
    WebFout::EvenNiet
}

impl Opbouwpagina {
    fn vraag(mut kader: Kader, staat: &Staat, fouten: &Fouten) -> Self {
        let t = kader.t;
        kader.houdt = Some("plan");
        Self {
            t,
            venstertitel: fouten.titel(t, t.k("opbouw-titel")),
            fouten: fouten.lijst(t),
            redenen: Vec::new(),
            formulier: Urenformulier::nieuw(t, staat, fouten),
            antwoorden: Vec::new(),
            verschil: None,
            kaart: None,
            taken: None,
            fase: None,
            regels: Regeluitleg::alle(t),
            pdf: PDF,
            kader,
        }
    }

    fn nieuw(kader: Kader, staat: &Staat) -> (StatusCode, Self) {
        let t = kader.t;
        if staat.vroeg_geen_schema() {
            return (StatusCode::OK, Self::vraag(kader, staat, &Fouten::default()));
        }
        match Gelezen::van(staat, t).plannen(staat, t) {
            Ok(plannen) => (StatusCode::OK, Self::antwoord(kader, staat, &plannen)),
            // Who is still filling in rows, or only reads another language, did not ask for an answer, so nothing is
            // wrong yet.
            Err(_) if staat.bewerkt.is_some() || staat.taal.is_some() => {
                (StatusCode::OK, Self::vraag(kader, staat, &Fouten::default()))
            }
            Err(Afgewezen { fouten, regels }) => {
                let redenen = regels.into_iter().map(|regel| Regeluitleg::van(t, regel)).collect();
                let blad = Self { redenen, ..Self::vraag(kader, staat, &fouten) };
                (StatusCode::UNPROCESSABLE_ENTITY, blad)
            }
        }
    }

    fn antwoord(kader: Kader, staat: &Staat, plannen: &[Gevraagd<'_>]) -> Self {
        let (t, vandaag) = (kader.t, dag(kader.vandaag));
        let antwoord = |(een, nummer): (&Gevraagd<'_>, usize)| Antwoord::van(t, een, vandaag, nummer);
        let antwoorden: Vec<_> = plannen.iter().zip(1..).map(antwoord).collect();
        let verschil = match (antwoorden.as_slice(), plannen) {
            ([een, ander], [eerste, tweede]) => Some(Verschil::van(t, [een, ander], [eerste, tweede])),
            _ => None,
        };
        let blad = Self::vraag(kader, staat, &Fouten::default());
        let Some(een) = plannen.first() else { return blad };
        let week = gekozen(&een.schema, staat, vandaag);
        let verdeling = een.verdeling();
        Self {
            formulier: blad.formulier.naast_een_schema(&een.vervallen),
            antwoorden,
            verschil,
            kaart: week.map(|week| Weekkaart::van(t, een, &verdeling, week)),
            taken: week.and_then(|week| Takenverdeling::van(t, staat, een, &verdeling, week)),
            fase: Fase::van(t, een.invoer, &een.schema),
            ..blad
        }
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
        let met = |velden: &str| {
            let delen = velden.split('&').filter_map(|deel| deel.split_once('='));
            let delen = delen.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned()));
            Self::nieuw(kader.clone(), &Staat::lees(delen.collect())).1
        };
        let week = "ma=8&di=8&wo=8&do=7,6&start=2026-11-23&soort=wekelijks&stappen=25, 50, 75, 100";
        let taken = "taak-1-naam=post&taak-1-leuk=ja&taak-1-tempo=80&taak-2-naam=klantgesprekken\
                     &taak-2-zwaarte=zwaar&taak-2-eigen_werk=ja&taak-2-tempo=60&takenopbouw_weken=3";
        vec![
            ("vraag", Self::vraag(kader.clone(), &Staat::voorbeeld(dag(kader.vandaag)), &Fouten::default())),
            ("antwoord", met(&format!("{week}&grens-1-max_uren_per_dag=6&grens-1-tot_en_met=2026-12-31"))),
            ("taken", met(&format!("{week}&{taken}&werk_minuten=120&pauze_minuten=60&zet-2026-11-24=2"))),
            ("wat-als", met(&format!("{week}&ander_soort=dagelijks&ander_weken=4"))),
            (
                "fouten",
                met(
                    "ma=9 uur&start=31-02-2026&soort=wekelijks&stappen=50, 25&vrij=ooit&grens-1-niet_na=laat&taak-1-leuk=ja",
                ),
            ),
            // What can be read and cannot be planned.
            (
                "geweigerd",
                met("ma=8&start=2026-11-23&soort=wekelijks&stappen=50, 25&grens-1-max_uren_per_week=0,1\
                     &ander_soort=eigen&eigen-1-ma=9,5"),
            ),
        ]
    }
}
