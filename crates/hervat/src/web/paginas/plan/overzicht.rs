// SPDX-License-Identifier: EUPL-1.2
//! The plan of one dossier: what now, who, by when; the short pages with how far they are; what is missing per
//! person; the versions.
//!
//! Whoever may not edit the plan sees versions only: what is being made is between employer and employee.

use super::bevindingen::Bevindingen;
use super::delen::{Deelregel, delen};
use super::fase::{self, Fase};
use super::melding::Planmelding;
use super::{versie, wie, woorden};
use crate::web::opmaak::{Kruimel, Label};
use crate::web::paginas::rechten::roepnaam;
use crate::web::paginas::{Actie, Bericht, Rechten, paden};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::volledigheid::{self, Leegte, Tekort};
use dossier::plan::{Plan, Zijde, boven_grens};
use dossier::probleemanalyse::Urengrens;
use dossier::{Dossier, Hoedanigheid, PersoonId, Planversie, Recht};
use jiff::civil::Date;

/// What the page is made of.
#[derive(Debug, Clone)]
pub struct Overzichtinvoer<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Whose plan it is.
    pub naam: &'a str,
    /// The capacity that the viewer chose, when they did.
    pub als: Option<Hoedanigheid>,
    /// The capacity in which the viewer looks.
    pub hoedanigheid: Hoedanigheid,
    /// The viewer's rights in it.
    pub rechten: &'a Rechten,
    /// What is being made; none for who may not edit it.
    pub concept: Option<Conceptblik<'a>>,
    /// The names of whoever recorded something.
    pub namen: &'a [(PersoonId, String)],
    /// What was done just now.
    pub melding: Option<Planmelding>,
}

/// The plan that is being made, with what was found in it.
#[derive(Debug, Clone)]
pub struct Conceptblik<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What is missing.
    pub tekorten: Vec<Tekort>,
    /// What is there and says nothing.
    pub leegte: Vec<Leegte>,
    /// Activities that plan more hours than a limit allows: which, counted from 1, and the limit.
    pub boven: Vec<(usize, &'a Urengrens)>,
}

impl<'a> Conceptblik<'a> {
    /// What is found in this plan on this day.
    pub fn nieuw(plan: &'a Plan, dossier: &'a Dossier, vandaag: Date) -> Self {
        let boven =
            plan.activiteiten.iter().zip(1..).filter_map(|(activiteit, nummer)| {
                Some((nummer, boven_grens(activiteit, dossier, vandaag)?))
            });
        Self {
            plan,
            tekorten: volledigheid::tekorten(plan, dossier, vandaag),
            leegte: volledigheid::leegte(plan, dossier, vandaag),
            boven: boven.collect(),
        }
    }
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Versieregel {
    naam: String,
    label: Label,
    wat: String,
    adres: String,
    pdf: Option<String>,
}

/// A text and where it leads.
type Link = (String, String);

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-overzicht.html")]
pub struct Planpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    bericht: Option<Bericht>,
    label: Label,
    nu: String,
    zinnen: Vec<String>,
    knop: Option<Link>,
    delen: Vec<Deelregel>,
    bevindingen: Option<Bevindingen>,
    versies: Vec<Versieregel>,
    meer: Vec<Link>,
    grenzen: Vec<String>,
    afwijkingen: Vec<String>,
    intrekken: Option<String>,
    oneens: String,
}

impl Planpagina {
    /// The page; today is that of the frame.
    pub fn nieuw(kader: Kader, invoer: &Overzichtinvoer<'_>) -> Self {
        let (t, id) = (kader.t, invoer.dossier.id());
        let fase = Fase::van(invoer);
        let (label, nu) = fase.kop(t, invoer, kader.vandaag);
        let knop = fase.knop(t, invoer);
        let titel = match invoer.hoedanigheid {
            Hoedanigheid::Werknemer => t.k("plan-titel-eigen"),
            Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Bedrijfsarts
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg => t.met("plan-titel", &[("naam", roepnaam(invoer.naam).into())]),
        };
        let kruimel = vec![(invoer.naam.to_owned(), paden::dossier(id, invoer.als))];
        let versies = invoer.dossier.plannen().iter().rev();
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            paginatitel: format!("{} – {}", t.k("plan-kort"), invoer.naam),
            titel,
            bericht: invoer.melding.map(|melding| Bericht::van(vec![melding.zin(t)])),
            label,
            nu,
            zinnen: fase.zinnen(t, invoer, kader.vandaag),
            meer: meer(t, invoer, knop.as_ref()),
            knop,
            delen: delen(t, invoer),
            bevindingen: bevindingen(t, invoer),
            versies: versies.map(|versie| Versieregel::nieuw(t, invoer, versie)).collect(),
            grenzen: grenzen(t, invoer, kader.vandaag),
            afwijkingen: invoer.dossier.afwijkingen().iter().map(|een| woorden::afwijking(t, een)).collect(),
            intrekken: (invoer.rechten.heeft(Recht::AfwijkingVastleggen)
                && Actie::AfwijkingIntrekken.past(invoer.dossier))
            .then(|| paden::handeling(id, Actie::AfwijkingIntrekken, invoer.als)),
            oneens: t.uit("plan-oneens", Zijde::van(invoer.hoedanigheid).unwrap_or(Zijde::Werkgever).woord()),
            kader: kader.als(invoer.hoedanigheid, None),
        }
    }
}

/// What is missing and empty; nothing while a version waits for signatures: then that comes first.
fn bevindingen(t: Tekst, invoer: &Overzichtinvoer<'_>) -> Option<Bevindingen> {
    let concept = invoer.concept.as_ref().filter(|_| invoer.dossier.open_plan().is_none())?;
    let zijde = Zijde::van(invoer.hoedanigheid)?;
    if concept.plan == &Plan::default() || !fase::is_in_de_maak(invoer) {
        return None;
    }
    let bevindingen = Bevindingen::nieuw(
        t,
        concept,
        &super::bevindingen::Voor { dossier: invoer.dossier.id(), als: invoer.als, zijde, naam: invoer.naam },
    );
    Some(bevindingen).filter(|bevindingen| !bevindingen.is_leeg())
}

/// What else can be done, without what the button does already.
fn meer(t: Tekst, invoer: &Overzichtinvoer<'_>, knop: Option<&Link>) -> Vec<Link> {
    let id = invoer.dossier.id();
    let mut uit = Vec::new();
    if invoer.rechten.heeft(Recht::PlanBewerken) {
        let (tekst, pad) = if invoer.dossier.plannen().is_empty() {
            ("plan-meer-aanbieden", "/aanbieden")
        } else {
            ("plan-meer-bijstellen", "/bijstellen")
        };
        uit.push((t.k(tekst), paden::plan(id, pad, invoer.als)));
    }
    if invoer.rechten.heeft(Recht::AfwijkingVastleggen) {
        uit.push((t.k("actie-afwijking-vastleggen"), paden::plan(id, "/afwijking", invoer.als)));
    }
    uit.retain(|(_, adres)| knop.is_none_or(|(_, bezet)| bezet != adres));
    uit
}

/// The limits to hours, for who may read them, as long as somebody is ill.
fn grenzen(t: Tekst, invoer: &Overzichtinvoer<'_>, vandaag: Date) -> Vec<String> {
    let leest = invoer.rechten.heeft(Recht::GrenzenLezen) && invoer.dossier.laatste_ziektedag().is_none();
    if leest { super::grenzen::zinnen(t, invoer.dossier, vandaag) } else { Vec::new() }
}

impl Versieregel {
    fn nieuw(t: Tekst, invoer: &Overzichtinvoer<'_>, plan: &Planversie) -> Self {
        let id = invoer.dossier.id();
        let door = plan.herkomst.and_then(|herkomst| wie::naam(invoer.namen, herkomst.door));
        let door = door.unwrap_or_else(|| t.k("teken-werkgever"));
        let waarden = [("dag", t.dag_kort(plan.op).into()), ("wie", door.into())];
        Self {
            naam: t.met("plan-versie-naam", &[("versie", plan.versie.into())]),
            label: versie::label(t, invoer.dossier, plan),
            wat: t.met("plan-versie-van", &waarden),
            adres: paden::plan(id, &format!("/versies/{}", plan.versie), invoer.als),
            pdf: crate::web::PDF.then(|| paden::plan_pdf(id, plan.versie, invoer.als)),
        }
    }
}
