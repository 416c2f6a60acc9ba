// SPDX-License-Identifier: EUPL-1.2
//! What is still missing from a plan, and what is there but says nothing.
//!
//! Neither stops anyone: the law sets no form, and a plain plan in time is worth more than a perfect one too late.
//! The sentences live in `hervat`, one per word.

use super::{Activiteit, Einddoelsoort, Plan, Plandeel, Zijde};
use crate::{Casemanagerkeuze, Dossier, lade::woorden};
use jiff::civil::Date;

mod leegte;

pub use leegte::{Leegte, Leegtecode, leegte};

/// Something of the form, or that the law asks, that is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tekort {
    /// Where.
    pub deel: Onderdeel,
    /// Whose turn it is.
    pub wie: Wie,
    /// What.
    pub code: Tekortcode,
}

/// Where something is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Onderdeel {
    /// The choice of a casemanager, which is no part of the draft.
    Casemanager,
    /// A part of the draft.
    Deel(Plandeel),
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wie {
    /// One side.
    Zijde(Zijde),
    /// Employer and employee together.
    Beiden,
    /// The bedrijfsarts, with the employee.
    Bedrijfsarts,
}

woorden! {
    /// What is missing.
    Tekortcode {
        /// Nobody was proposed as casemanager.
        CasemanagerKiezen = "casemanager_kiezen",
        /// A proposal waits for an answer.
        CasemanagerBeantwoorden = "casemanager_beantwoorden",
        /// The proposal was refused.
        CasemanagerOpnieuw = "casemanager_opnieuw",
        /// Address, telephone or function of the casemanager.
        CasemanagerGegevens = "casemanager_gegevens",
        /// Name of the arbodienst, the doctor, or the telephone.
        ArbodienstGegevens = "arbodienst_gegevens",
        /// The goal.
        EinddoelKiezen = "einddoel_kiezen",
        /// Why the goal is not known yet.
        EinddoelOmdat = "einddoel_omdat",
        /// Why the goal departs from the advice.
        EinddoelAfwijking = "einddoel_afwijking",
        /// The steps.
        Stappen = "stappen",
        /// At least one activity.
        Activiteit = "activiteit",
        /// Who does an activity.
        ActiviteitDoor = "activiteit_door",
        /// When an activity is planned.
        ActiviteitPlanning = "activiteit_planning",
        /// When employer and employee look at it again.
        Evaluaties = "evaluaties",
        /// When arbodienst and employee look at the probleemanalyse again.
        EvaluatiesProbleemanalyse = "evaluaties_probleemanalyse",
        /// Why it is late.
        RedenTeLaat = "reden_te_laat",
        /// What the employer thinks of it.
        VisieWerkgever = "visie_werkgever",
        /// What the employee thinks of it.
        VisieWerknemer = "visie_werknemer",
    }
}

/// Everything that is missing, in the order of the form.
pub fn tekorten(plan: &Plan, dossier: &Dossier, vandaag: Date) -> Vec<Tekort> {
    let mut lijst = Lijst::default();
    casemanager(&mut lijst, plan, dossier);
    let arbodienst = [&plan.arbodienst.naam, &plan.arbodienst.arts, &plan.arbodienst.telefoonnummer];
    let werkgever = Wie::Zijde(Zijde::Werkgever);
    lijst.als(
        arbodienst.into_iter().any(|tekst| leeg(tekst)),
        Plandeel::Arbodienst,
        werkgever,
        Tekortcode::ArbodienstGegevens,
    );
    einddoel(&mut lijst, plan, dossier);
    lijst.als(leeg(&plan.stappen), Plandeel::Stappen, Wie::Beiden, Tekortcode::Stappen);
    for (mist, code) in [
        (plan.activiteiten.is_empty(), Tekortcode::Activiteit),
        (plan.activiteiten.iter().any(zonder_uitvoerder), Tekortcode::ActiviteitDoor),
        (plan.activiteiten.iter().any(zonder_planning), Tekortcode::ActiviteitPlanning),
    ] {
        lijst.als(mist, Plandeel::Activiteit, Wie::Beiden, code);
    }
    lijst.als(plan.evaluaties.is_empty(), Plandeel::Evaluaties, Wie::Beiden, Tekortcode::Evaluaties);
    // Days that the bedrijfsarts named in the probleemanalyse only have to be copied.
    let genoemd =
        dossier.laatste_probleemanalyse().is_some_and(|laatste| !laatste.deel.evaluaties.is_empty());
    let wie = if genoemd { Wie::Beiden } else { Wie::Bedrijfsarts };
    let mist = plan.evaluaties_probleemanalyse.is_empty();
    let deel = Plandeel::EvaluatiesProbleemanalyse;
    lijst.als(mist, deel, wie, Tekortcode::EvaluatiesProbleemanalyse);
    let te_laat = leeg(&plan.reden_te_laat) && dossier.plan_is_te_laat(vandaag);
    lijst.als(te_laat, Plandeel::RedenTeLaat, werkgever, Tekortcode::RedenTeLaat);
    lijst.als(leeg(&plan.visie_werkgever), Plandeel::VisieWerkgever, werkgever, Tekortcode::VisieWerkgever);
    let werknemer = Wie::Zijde(Zijde::Werknemer);
    lijst.als(leeg(&plan.visie_werknemer), Plandeel::VisieWerknemer, werknemer, Tekortcode::VisieWerknemer);
    lijst.0
}

#[derive(Default)]
struct Lijst(Vec<Tekort>);

impl Lijst {
    fn als(&mut self, mist: bool, deel: Plandeel, wie: Wie, code: Tekortcode) {
        if mist {
            self.0.push(Tekort { deel: Onderdeel::Deel(deel), wie, code });
        }
    }
}

/// The law asks a person whom both chose; the form asks five things of them.
fn casemanager(lijst: &mut Lijst, plan: &Plan, dossier: &Dossier) {
    let gekozen = dossier.casemanager();
    let open = match dossier.casemanagerkeuze() {
        Casemanagerkeuze::Voorgesteld(voorstel) => {
            Some((Wie::Zijde(voorstel.zijde.ander()), Tekortcode::CasemanagerBeantwoorden))
        }
        Casemanagerkeuze::Geweigerd { .. } if gekozen.is_none() => {
            Some((Wie::Beiden, Tekortcode::CasemanagerOpnieuw))
        }
        Casemanagerkeuze::Geen if gekozen.is_none() => Some((Wie::Beiden, Tekortcode::CasemanagerKiezen)),
        Casemanagerkeuze::Geen | Casemanagerkeuze::Geweigerd { .. } | Casemanagerkeuze::Aanvaard { .. } => {
            None
        }
    };
    let deel = Onderdeel::Casemanager;
    lijst.0.extend(open.map(|(wie, code)| Tekort { deel, wie, code }));
    let gegevens = gekozen.unwrap_or(&plan.casemanager);
    let rest = [&gegevens.adres, &gegevens.postcode_en_plaats, &gegevens.telefoonnummer, &gegevens.functie];
    if !leeg(&gegevens.naam) && rest.into_iter().any(|tekst| leeg(tekst)) {
        let (wie, code) = (Wie::Zijde(Zijde::Werkgever), Tekortcode::CasemanagerGegevens);
        lijst.0.push(Tekort { deel, wie, code });
    }
}

fn einddoel(lijst: &mut Lijst, plan: &Plan, dossier: &Dossier) {
    let advies = dossier.laatste_probleemanalyse().and_then(|laatste| laatste.deel.advies_einddoel);
    let advies = advies.filter(|advies| *advies != Einddoelsoort::NogNietBekend);
    let code = match plan.einddoel.soort {
        None => Tekortcode::EinddoelKiezen,
        Some(Einddoelsoort::NogNietBekend) if leeg(&plan.einddoel.omdat) => Tekortcode::EinddoelOmdat,
        // "Not known yet, because" gives its reason already.
        Some(Einddoelsoort::NogNietBekend) => return,
        Some(doel) if advies.is_some_and(|advies| advies != doel) && leeg(&plan.einddoel.reden_afwijking) => {
            Tekortcode::EinddoelAfwijking
        }
        Some(_) => return,
    };
    lijst.als(true, Plandeel::Einddoel, Wie::Beiden, code);
}

fn zonder_uitvoerder(activiteit: &Activiteit) -> bool {
    leeg(&activiteit.door)
}

/// A day says when; so do words.
fn zonder_planning(activiteit: &Activiteit) -> bool {
    activiteit.gepland_op.is_none() && activiteit.gedaan_op.is_none() && leeg(&activiteit.planning)
}

fn leeg(tekst: &str) -> bool {
    tekst.trim().is_empty()
}
