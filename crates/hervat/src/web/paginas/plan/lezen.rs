// SPDX-License-Identifier: EUPL-1.2
//! The plan as on paper: every field of the form in its order, to be read before one signs, and beside it what was
//! known when it was laid ready.
//!
//! Never a burgerservicenummer: that is printed only on the copy for UWV.

use super::grenzen;
use super::woorden::{self, Gegeven};
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::Dossier;
use dossier::plan::{Activiteit, Evaluatieafspraak, Plan};
use jiff::civil::Date;

/// One numbered part of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sectie {
    kop: String,
    /// Texts that take a line of their own, rather than short answers beside each other.
    teksten: bool,
    regels: Vec<Gegeven>,
}

/// One row of the table of activities.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    veld: String,
    wat: String,
    afwijking: Option<String>,
    door: String,
    planning: String,
    gedaan: Option<String>,
}

/// The plan, to read.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/plan-lezen.html")]
pub struct Leesplan {
    t: Tekst,
    voor: Vec<Sectie>,
    activiteiten: Vec<Rij>,
    na: Vec<Sectie>,
}

impl HtmlSafe for Leesplan {}

impl Leesplan {
    /// The plan of this employee; `toen`: the dossier when it was laid ready, and on which day.
    pub fn nieuw(t: Tekst, plan: &Plan, naam: &str, toen: (&Dossier, Date)) -> Self {
        let sectie = |sleutel: &str, regels| Sectie { kop: t.k(sleutel), teksten: true, regels };
        let kort = |sleutel: &str, regels| Sectie { teksten: false, ..sectie(sleutel, regels) };
        let tekst = |sleutel: &str, tekst: &str| -> Vec<Gegeven> {
            let gegeven = Gegeven { wat: t.k(sleutel), waarde: tekst.to_owned() };
            Some(gegeven).filter(|gegeven| !gegeven.waarde.is_empty()).into_iter().collect()
        };
        let werknemer = vec![
            Gegeven { wat: t.k("plan-lezen-naam"), waarde: naam.to_owned() },
            Gegeven { wat: t.k("plan-lezen-bsn"), waarde: t.k("plan-lezen-bsn-waar") },
        ];
        let mut vervolg = afspraken(t, "plan-lezen-evaluaties", &plan.evaluaties);
        vervolg.extend(afspraken(t, "plan-lezen-evaluaties-pa", &plan.evaluaties_probleemanalyse));
        let mut visies = tekst("plan-visie-van-werkgever", &plan.visie_werkgever);
        visies.extend(tekst("plan-visie-van-werknemer", &plan.visie_werknemer));
        let mut na = vec![sectie("plan-lezen-vervolg", vervolg), sectie("plan-lezen-visies", visies)];
        if !plan.reden_te_laat.is_empty() {
            na.push(sectie("plan-lezen-te-laat", tekst("plan-te-laat", &plan.reden_te_laat)));
        }
        let erbij = erbij(t, toen);
        if !erbij.is_empty() {
            na.push(sectie("plan-lezen-erbij", erbij));
        }
        Self {
            t,
            voor: vec![
                kort("plan-lezen-werknemer", werknemer),
                kort("plan-deel-casemanager", woorden::van_casemanager(t, &plan.casemanager)),
                kort("plan-deel-arbodienst", woorden::van_arbodienst(t, &plan.arbodienst)),
                sectie("plan-deel-einddoel", woorden::van_einddoel(t, &plan.einddoel)),
                sectie("plan-deel-stappen", tekst("plan-stappen", &plan.stappen)),
            ],
            activiteiten: plan.activiteiten.iter().map(|activiteit| Rij::nieuw(t, activiteit)).collect(),
            na,
        }
    }
}

impl Rij {
    fn nieuw(t: Tekst, activiteit: &Activiteit) -> Self {
        let afwijking = &activiteit.reden_afwijking;
        Self {
            veld: t.uit("plan-veld", activiteit.probleemveld.woord()),
            wat: activiteit.activiteit.clone(),
            afwijking: (!afwijking.is_empty())
                .then(|| t.met("plan-lezen-afwijking", &[("reden", afwijking.as_str().into())])),
            door: activiteit.door.clone(),
            planning: woorden::planning(t, activiteit),
            gedaan: activiteit
                .gedaan_op
                .map(|dag| t.met("plan-lezen-gedaan", &[("dag", t.dag_kort(dag).into())])),
        }
    }
}

/// What the bedrijfsarts had said, and what had been agreed instead of a term.
fn erbij(t: Tekst, (dossier, op): (&Dossier, Date)) -> Vec<Gegeven> {
    let advies = dossier.laatste_probleemanalyse().and_then(|laatste| laatste.deel.advies_einddoel);
    let advies = advies.map(|doel| t.uit("plan-doel", doel.woord()));
    let afwijkingen = dossier.afwijkingen().iter().map(|een| woorden::afwijking(t, een));
    let delen = [
        ("plan-advies-doel", advies.into_iter().collect::<Vec<_>>()),
        ("plan-grenzen-arts", grenzen::zinnen(t, dossier, op)),
        ("plan-afwijkingen-kop", afwijkingen.collect()),
    ];
    let gezegd = delen.into_iter().filter(|(_, zinnen)| !zinnen.is_empty());
    gezegd.map(|(sleutel, zinnen)| Gegeven { wat: t.k(sleutel), waarde: zinnen.join("\n") }).collect()
}

fn afspraken(t: Tekst, sleutel: &str, afspraken: &[Evaluatieafspraak]) -> Vec<Gegeven> {
    if afspraken.is_empty() {
        return Vec::new();
    }
    let regels: Vec<_> = afspraken.iter().map(|afspraak| woorden::afspraak(t, afspraak)).collect();
    vec![Gegeven { wat: t.k(sleutel), waarde: regels.join("\n") }]
}
