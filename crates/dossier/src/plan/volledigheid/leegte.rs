// SPDX-License-Identifier: EUPL-1.2
//! What stands in a plan and says nothing: formally complete, and yet a gap when UWV judges the efforts.
//!
//! It knows words and dates, no meaning: a text that only sounds empty passes, and nothing here stops anyone.

use super::leeg;
use crate::plan::{Activiteit, Einddoelsoort, Plan, Plandeel, Probleemveld};
use crate::{Dossier, lade::woorden};
use jiff::civil::Date;

/// Something that stands there and says nothing: what UWV notices when it judges the efforts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leegte {
    /// Where.
    pub deel: Plandeel,
    /// What.
    pub code: Leegtecode,
    /// Of activities: which, counted from 1 in the order of the plan.
    pub activiteiten: Vec<usize>,
}

woorden! {
    /// What says nothing.
    Leegtecode {
        /// No activity at all.
        GeenActiviteit = "geen_activiteit",
        /// An activity that nobody does.
        ActiviteitZonderUitvoerder = "activiteit_zonder_uitvoerder",
        /// An activity without a day or a planning.
        ActiviteitZonderPlanning = "activiteit_zonder_planning",
        /// An activity whose day has passed, and of which nobody said that it was done.
        ActiviteitNietGedaan = "activiteit_niet_gedaan",
        /// An activity of which the text says nothing.
        ActiviteitZegtNiets = "activiteit_zegt_niets",
        /// The same text in several fields.
        OveralDezelfdeTekst = "overal_dezelfde_tekst",
        /// Goal not known, without a reason that says something.
        EinddoelZonderReden = "einddoel_zonder_reden",
        /// A goal other than the advice, with a reason that says nothing.
        EinddoelAfwijkingZegtNiets = "einddoel_afwijking_zegt_niets",
        /// Nobody does anything that leads to the goal.
        EinddoelZonderActiviteit = "einddoel_zonder_activiteit",
        /// Steps that say nothing.
        StappenZeggenNiets = "stappen_zeggen_niets",
        /// A view that says nothing.
        VisieZegtNiets = "visie_zegt_niets",
        /// A view that is word for word that of the plan that is being changed (Regeling procesgang 4 lid 5).
        VisieNietVernieuwd = "visie_niet_vernieuwd",
        /// No evaluation before the day on which the law asks the first.
        EvaluatieTeLaat = "evaluatie_te_laat",
    }
}

/// Everything that says nothing, in the order of the form. A gap can be missing and empty at once.
pub fn leegte(plan: &Plan, dossier: &Dossier, vandaag: Date) -> Vec<Leegte> {
    let mut vondsten = Vondsten::default();
    einddoel(&mut vondsten, plan);
    vondsten.als(is_loos(&plan.stappen), Plandeel::Stappen, Leegtecode::StappenZeggenNiets);
    vondsten.als(plan.activiteiten.is_empty(), Plandeel::Activiteit, Leegtecode::GeenActiviteit);
    let gepasseerd = |activiteit: &Activiteit| {
        activiteit.gedaan_op.is_none() && activiteit.gepland_op.is_some_and(|dag| dag < vandaag)
    };
    vondsten.activiteiten(plan, |a| zegt_niets(&a.activiteit), Leegtecode::ActiviteitZegtNiets);
    vondsten.activiteiten(plan, |a| zegt_niets(&a.door), Leegtecode::ActiviteitZonderUitvoerder);
    vondsten.activiteiten(plan, zonder_planning, Leegtecode::ActiviteitZonderPlanning);
    vondsten.activiteiten(plan, gepasseerd, Leegtecode::ActiviteitNietGedaan);
    vondsten.als(dezelfde_tekst(plan), Plandeel::Activiteit, Leegtecode::OveralDezelfdeTekst);
    let gevraagd = dossier.eerste_evaluatie(vandaag);
    let op_tijd = |uiterlijk: Date| plan.evaluaties.iter().any(|afspraak| afspraak.op <= uiterlijk);
    let te_laat = gevraagd.is_some_and(|uiterlijk| !op_tijd(uiterlijk));
    vondsten.als(te_laat, Plandeel::Evaluaties, Leegtecode::EvaluatieTeLaat);
    visies(&mut vondsten, plan, dossier);
    vondsten.0
}

fn einddoel(vondsten: &mut Vondsten, plan: &Plan) {
    let onbekend = plan.einddoel.soort == Some(Einddoelsoort::NogNietBekend);
    let zonder_reden = onbekend && zegt_niets(&plan.einddoel.omdat);
    vondsten.als(zonder_reden, Plandeel::Einddoel, Leegtecode::EinddoelZonderReden);
    let loos = is_loos(&plan.einddoel.reden_afwijking);
    vondsten.als(loos, Plandeel::Einddoel, Leegtecode::EinddoelAfwijkingZegtNiets);
    let dient = |doel| plan.activiteiten.iter().any(|a| a.gedaan_op.is_none() && dient(doel, a.probleemveld));
    let zonder_activiteit =
        !plan.activiteiten.is_empty() && plan.einddoel.soort.is_some_and(|doel| !dient(doel));
    vondsten.als(zonder_activiteit, Plandeel::Einddoel, Leegtecode::EinddoelZonderActiviteit);
}

/// Can an activity on this field lead to this goal, as the form sees it? Treatment alone brings nobody to work, and
/// only what the form suggests on a field leads from there to another function or to another employer.
const fn dient(doel: Einddoelsoort, veld: Probleemveld) -> bool {
    match doel {
        Einddoelsoort::NogNietBekend => true,
        Einddoelsoort::EigenFunctie | Einddoelsoort::EigenFunctieGedeeltelijk => {
            !matches!(veld, Probleemveld::SociaalMedischeZaken)
        }
        Einddoelsoort::AndereFunctie | Einddoelsoort::AndereFunctieGedeeltelijk => matches!(
            veld,
            Probleemveld::Arbeidsinhoud
                | Probleemveld::Arbeidsomstandigheden
                | Probleemveld::Arbeidsverhoudingen
        ),
        Einddoelsoort::AndereWerkgever => matches!(veld, Probleemveld::Arbeidsinhoud),
    }
}

fn visies(vondsten: &mut Vondsten, plan: &Plan, dossier: &Dossier) {
    let oud = dossier.geldend_plan().map(|versie| &versie.plan).filter(|oud| *oud != plan);
    let mut visie = |deel, nieuw: &str, oud: Option<&String>| {
        vondsten.als(is_loos(nieuw), deel, Leegtecode::VisieZegtNiets);
        let herhaald = !leeg(nieuw) && oud.is_some_and(|oud| oud.trim() == nieuw.trim());
        vondsten.als(herhaald, deel, Leegtecode::VisieNietVernieuwd);
    };
    visie(Plandeel::VisieWerkgever, &plan.visie_werkgever, oud.map(|oud| &oud.visie_werkgever));
    visie(Plandeel::VisieWerknemer, &plan.visie_werknemer, oud.map(|oud| &oud.visie_werknemer));
}

#[derive(Default)]
struct Vondsten(Vec<Leegte>);

impl Vondsten {
    fn als(&mut self, stoort: bool, deel: Plandeel, code: Leegtecode) {
        if stoort {
            self.0.push(Leegte { deel, code, activiteiten: Vec::new() });
        }
    }

    fn activiteiten(&mut self, plan: &Plan, stoort: impl Fn(&Activiteit) -> bool, code: Leegtecode) {
        let welke = plan.activiteiten.iter().zip(1..).filter(|(activiteit, _)| stoort(activiteit));
        let activiteiten: Vec<usize> = welke.map(|(_, nummer)| nummer).collect();
        if !activiteiten.is_empty() {
            self.0.push(Leegte { deel: Plandeel::Activiteit, code, activiteiten });
        }
    }
}

/// Words that fill a field without saying anything.
const VULWOORDEN: [&str; 27] = [
    "akkoord", "bepalen", "de", "een", "en", "geen", "het", "iemand", "in", "is", "na", "nader", "nee",
    "niet", "niets", "nog", "nvt", "ok", "onbekend", "overleg", "prima", "te", "tbd", "vervolg", "volgt",
    "zie", "xx",
];

/// Words that sound like a day and are none.
const GEEN_DAG: [&str; 12] = [
    "asap",
    "binnenkort",
    "indien",
    "later",
    "mogelijk",
    "nodig",
    "regelmatig",
    "snel",
    "spoedig",
    "zo",
    "zodra",
    "zsm",
];

/// Not a single word that says something; so an empty text says nothing.
fn zegt_niets(tekst: &str) -> bool {
    woorden_van(tekst).all(|woord| is_vulling(&woord))
}

/// There is a text, and it says nothing.
fn is_loos(tekst: &str) -> bool {
    !leeg(tekst) && zegt_niets(tekst)
}

/// A day says when; so do words, unless they only say that there is no day.
fn zonder_planning(activiteit: &Activiteit) -> bool {
    let zonder_dag = activiteit.gepland_op.is_none() && activiteit.gedaan_op.is_none();
    let vaag = |woord: String| is_vulling(&woord) || GEEN_DAG.contains(&woord.as_str());
    zonder_dag && woorden_van(&activiteit.planning).all(vaag)
}

fn is_vulling(woord: &str) -> bool {
    VULWOORDEN.contains(&woord) || woord.chars().count() < 2
}

fn woorden_van(tekst: &str) -> impl Iterator<Item = String> {
    tekst
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|woord| !woord.is_empty())
        .map(str::to_lowercase)
}

/// The same words in two fields that each ask something else.
fn dezelfde_tekst(plan: &Plan) -> bool {
    let activiteiten = plan.activiteiten.iter().map(|activiteit| &activiteit.activiteit);
    let velden = [&plan.stappen, &plan.visie_werkgever, &plan.visie_werknemer];
    let mut teksten: Vec<Vec<String>> =
        velden.into_iter().chain(activiteiten).map(|tekst| woorden_van(tekst).collect()).collect();
    teksten.retain(|woorden| !woorden.is_empty());
    teksten.sort_unstable();
    teksten.windows(2).any(|paar| paar[0] == paar[1])
}
