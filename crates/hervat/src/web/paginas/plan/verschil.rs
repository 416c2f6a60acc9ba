// SPDX-License-Identifier: EUPL-1.2
//! What a newer version of the plan says otherwise, in the words in which it is read. Which fields differ is
//! `dossier`'s to say.

use super::woorden;
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::plan::Plan;
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
    let zeg = |waarde: &Inhoudswaarde<'_>| waarde_in_woorden(t, waarde);
    let (was, wordt) = match &verschil.wijziging {
        Wijziging::Gewijzigd { was, wordt } => (zeg(was), zeg(wordt)),
        Wijziging::Toegevoegd(wordt) => (Vec::new(), zeg(wordt)),
        Wijziging::Weggehaald(was) => (zeg(was), Vec::new()),
    };
    Verschil { wat: t.uit("plan-wat", &verschil.veld.replace('.', "-")), was, wordt }
}

/// One or a few lines, as the plan itself would say it.
fn waarde_in_woorden(t: Tekst, waarde: &Inhoudswaarde<'_>) -> Vec<String> {
    match waarde {
        Inhoudswaarde::Tekst(tekst) => vec![(*tekst).to_owned()],
        // The only closed list in a plan that is not within a row is that of the goals.
        Inhoudswaarde::Woord(woord) => vec![t.uit("plan-doel", woord)],
        Inhoudswaarde::Getal(getal) => vec![getal.to_string()],
        Inhoudswaarde::Dag(dag) => vec![t.dag_kort(*dag)],
        Inhoudswaarde::Activiteit(activiteit) => woorden::van_activiteit(t, activiteit)
            .into_iter()
            .map(|gegeven| format!("{}: {}", gegeven.wat, gegeven.waarde))
            .collect(),
        Inhoudswaarde::Evaluatie(afspraak) => vec![woorden::afspraak(t, afspraak)],
        // A probleemanalyse has these, a plan does not.
        Inhoudswaarde::Rubriek(_) | Inhoudswaarde::Grens(_) => Vec::new(),
    }
}
