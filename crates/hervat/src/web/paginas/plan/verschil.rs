// SPDX-License-Identifier: EUPL-1.2
//! What a newer version of the plan says otherwise, in the words in which it is read. Which fields differ is
//! `dossier`'s to say.

use super::woorden::{self, Gegeven};
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::plan::{Activiteit, Plan};
use dossier::verschil::{Inhoudswaarde, Wijziging};

/// One field or row that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verschil {
    wat: String,
    was: Vec<String>,
    wordt: Vec<String>,
}

/// Everything that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/verschil.html")]
pub struct Verschillen {
    t: Tekst,
    verschillen: Vec<Verschil>,
}

impl HtmlSafe for Verschillen {}

impl Verschillen {
    /// From the earlier version to the later.
    pub fn nieuw(t: Tekst, vorige: &Plan, nieuw: &Plan) -> Self {
        let verschillen = dossier::verschil::plan(vorige, nieuw);
        Self { t, verschillen: verschillen.iter().map(|verschil| in_woorden(t, verschil)).collect() }
    }

    /// Does nothing differ?
    pub const fn is_leeg(&self) -> bool {
        self.verschillen.is_empty()
    }
}

fn in_woorden(t: Tekst, verschil: &dossier::verschil::Verschil<'_>) -> Verschil {
    if let Wijziging::Gewijzigd {
        was: Inhoudswaarde::Activiteit(was),
        wordt: Inhoudswaarde::Activiteit(wordt),
    } = &verschil.wijziging
    {
        return activiteit(t, was, wordt);
    }
    let zeg = |waarde: &Inhoudswaarde<'_>| waarde_in_woorden(t, waarde);
    let (was, wordt) = match &verschil.wijziging {
        Wijziging::Gewijzigd { was, wordt } => (zeg(was), zeg(wordt)),
        Wijziging::Toegevoegd(wordt) => (Vec::new(), zeg(wordt)),
        Wijziging::Weggehaald(was) => (zeg(was), Vec::new()),
    };
    Verschil { wat: t.uit("plan-wat", &verschil.veld.replace('.', "-")), was, wordt }
}

/// Of a row that changed only what changed, under what it is about.
fn activiteit(t: Tekst, was: &Activiteit, wordt: &Activiteit) -> Verschil {
    let (oud, nieuw) = (woorden::van_activiteit(t, was), woorden::van_activiteit(t, wordt));
    let anders = |van: &[Gegeven], dan: &[Gegeven]| {
        van.iter().filter(|gegeven| !dan.contains(gegeven)).map(regel).collect()
    };
    let eerste = wordt.activiteit.lines().next().unwrap_or_default();
    let waarden = [("activiteit", eerste.into())];
    Verschil {
        wat: t.met("plan-wat-activiteit", &waarden),
        was: anders(&oud, &nieuw),
        wordt: anders(&nieuw, &oud),
    }
}

fn regel(gegeven: &Gegeven) -> String {
    format!("{}: {}", gegeven.wat, gegeven.waarde)
}

/// One or a few lines, as the plan itself would say it.
fn waarde_in_woorden(t: Tekst, waarde: &Inhoudswaarde<'_>) -> Vec<String> {
    match waarde {
        Inhoudswaarde::Tekst(tekst) => vec![(*tekst).to_owned()],
        // The only closed list in a plan that is not within a row is that of the goals.
        Inhoudswaarde::Woord(woord) => vec![t.uit("plan-doel", woord)],
        Inhoudswaarde::Getal(getal) => vec![getal.to_string()],
        Inhoudswaarde::Dag(dag) => vec![t.dag_kort(*dag)],
        Inhoudswaarde::Activiteit(activiteit) => {
            woorden::van_activiteit(t, activiteit).iter().map(regel).collect()
        }
        Inhoudswaarde::Evaluatie(afspraak) => vec![woorden::afspraak(t, afspraak)],
        // A probleemanalyse has these, a plan does not.
        Inhoudswaarde::Rubriek(_) | Inhoudswaarde::Grens(_) => Vec::new(),
    }
}
