// SPDX-License-Identifier: EUPL-1.2
//! The probleemanalyse: what everyone around an employee reads of it, and the pages on which the bedrijfsarts
//! writes it.
//!
//! Only the functional part has a page that others read. What is medical passes here as typed text on the doctor's
//! own form ([`Concept`]) and nowhere else.

mod concept;
mod conceptpagina;
mod functioneel;
mod verschil;
mod voorbeeld;

pub use concept::{Concept, Conceptdeel, Conceptinhoud, Gelezen, Gezien};
pub use conceptpagina::{Conceptinvoer, Conceptpagina, Conceptuitslag};
pub use functioneel::{Functioneel, grens, grenzen};
pub use verschil::Verschillijst;
pub use voorbeeld::{BEVESTIGING, Voorbeeldinvoer, Voorbeeldpagina, vraagt_bevestiging};

use super::paden;
use super::rechten::roepnaam;
use crate::web::opmaak::{Kruimel, Label, Toon};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::probleemanalyse::Probleemanalyse;
use dossier::woorden::Mogelijkheden;
use dossier::{DossierId, Hoedanigheid};
use jiff::civil::Date;

/// One version, as it was sent.
#[derive(Debug, Clone, Copy)]
pub struct Versieinvoer<'a> {
    /// Its number, from 1.
    pub versie: u32,
    /// The day on which it was sent.
    pub op: Date,
    /// What it says.
    pub deel: &'a Probleemanalyse,
    /// What changed, and why; empty for the first.
    pub reden: &'a str,
    /// Who wrote it, when that is known.
    pub arts: Option<&'a str>,
}

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Leesinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose.
    pub naam: &'a str,
    /// In which capacity the viewer reads.
    pub als: Hoedanigheid,
    /// The capacity that the address asked for.
    pub gevraagd: Option<Hoedanigheid>,
    /// Every version, the oldest first.
    pub versies: &'a [Versieinvoer<'a>],
    /// The last day for the probleemanalyse, while there is none.
    pub uiterlijk: Option<Date>,
    /// How it stands with the plan van aanpak.
    pub plan: Planstand,
    /// May the viewer write a version?
    pub mag_schrijven: bool,
    /// Was one sent just now?
    pub verstuurd: bool,
    /// Can PDFs be made here?
    pub pdf: bool,
}

/// How it stands with the plan van aanpak that follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planstand {
    /// It is still to be made, by this day.
    Uiterlijk(Date),
    /// It is there.
    Gemaakt,
    /// None is asked: the work was resumed wholly, or the report withdrawn.
    Voorbij,
    /// As the outcome says.
    Volgt,
}

/// One version, in words.
#[derive(Debug)]
struct Versie {
    kop: String,
    wie: String,
    reden: Option<String>,
    functioneel: Functioneel,
    verschillen: Option<Verschillijst>,
    pdf: Option<String>,
    label: Label,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/probleemanalyse.html")]
pub struct Probleemanalysepagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    titel: String,
    bericht: Option<String>,
    zinnen: Vec<String>,
    knop: Option<(String, String)>,
    nu: Option<Versie>,
    eerder: Vec<Versie>,
}

impl Probleemanalysepagina {
    /// The page with every version, the latest on top.
    pub fn nieuw(kader: Kader, invoer: &Leesinvoer<'_>) -> Self {
        let t = kader.t;
        let mut versies: Vec<Versie> =
            (0..invoer.versies.len()).map(|plaats| versie(t, invoer, plaats)).collect();
        let nu = versies.pop();
        versies.reverse();
        let eigen = invoer.als == Hoedanigheid::Werknemer;
        let kop = if eigen { t.k("dossier-mijn") } else { invoer.naam.to_owned() };
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(kop, paden::dossier(invoer.dossier, invoer.gevraagd))]),
            titel: titel(t, invoer),
            bericht: invoer
                .verstuurd
                .then(|| t.met("pa-verstuurd", &[("naam", roepnaam(invoer.naam).into())])),
            zinnen: zinnen((t, kader.vandaag), invoer),
            knop: knop(t, invoer),
            nu,
            eerder: versies,
            kader,
        }
    }
}

fn titel(t: Tekst, invoer: &Leesinvoer<'_>) -> String {
    match invoer.als {
        Hoedanigheid::Werknemer => t.k("pa-titel-mijn"),
        Hoedanigheid::Leidinggevende
        | Hoedanigheid::Casemanager
        | Hoedanigheid::Bedrijfsarts
        | Hoedanigheid::Coach
        | Hoedanigheid::Beheerder
        | Hoedanigheid::Fg => t.met("pa-titel-van", &[("naam", invoer.naam.into())]),
    }
}

/// What now, who, by when.
fn zinnen((t, vandaag): (Tekst, Date), invoer: &Leesinvoer<'_>) -> Vec<String> {
    let Some(laatste) = invoer.versies.last() else {
        let nog_niet = match (invoer.uiterlijk, invoer.mag_schrijven) {
            (Some(dag), _) if dag < vandaag => t.met("pa-nog-niet-was", &[("dag", t.dag(dag).into())]),
            (Some(dag), true) => t.met("pa-nog-niet-jij", &[("dag", t.dag(dag).into())]),
            (Some(dag), false) => t.met("pa-nog-niet-dag", &[("dag", t.dag(dag).into())]),
            (None, _) => t.k("pa-nog-niet"),
        };
        return vec![nog_niet, t.k("pa-wat-is-het")];
    };
    vec![wat_volgt(t, invoer, laatste.deel.mogelijkheden), t.k("pa-alleen-functioneel")]
}

fn wat_volgt(t: Tekst, invoer: &Leesinvoer<'_>, uitkomst: Mogelijkheden) -> String {
    match (invoer.plan, uitkomst) {
        (Planstand::Voorbij, _) => t.k("pa-plan-voorbij"),
        (Planstand::Gemaakt, Mogelijkheden::Ja) => t.k("pa-plan-er-is"),
        (Planstand::Uiterlijk(dag), Mogelijkheden::Ja) => {
            let waarden = [("dag", t.dag(dag).into()), ("naam", roepnaam(invoer.naam).into())];
            let eigen = invoer.als == Hoedanigheid::Werknemer;
            t.met(if eigen { "pa-plan-dag-jij" } else { "pa-plan-dag" }, &waarden)
        }
        (Planstand::Gemaakt | Planstand::Uiterlijk(_) | Planstand::Volgt, uitkomst) => {
            voorbeeld::gevolg(t, uitkomst)
        }
    }
}

fn knop(t: Tekst, invoer: &Leesinvoer<'_>) -> Option<(String, String)> {
    let sleutel = match (invoer.mag_schrijven, invoer.versies.is_empty()) {
        (false, _) => return None,
        (true, true) => "pa-knop-schrijven",
        (true, false) => "pa-knop-bijstellen",
    };
    Some((t.k(sleutel), paden::probleemanalyse_concept(invoer.dossier)))
}

fn versie(t: Tekst, invoer: &Leesinvoer<'_>, plaats: usize) -> Versie {
    let deze = &invoer.versies[plaats];
    let vorige = plaats.checked_sub(1).and_then(|vorige| invoer.versies.get(vorige));
    let dag = t.dag_kort(deze.op);
    let wie = match deze.arts {
        Some(arts) => t.met("pa-door", &[("arts", arts.into()), ("dag", dag.into())]),
        None => t.met("pa-op", &[("dag", dag.into())]),
    };
    let laatste = plaats + 1 == invoer.versies.len();
    let label = if laatste {
        Label::nieuw(Toon::Gedaan, t.k("pa-geldt"))
    } else {
        Label::nieuw(Toon::Rustig, t.k("pa-vervangen"))
    };
    Versie {
        kop: voorbeeld::kop(t, deze.versie),
        wie,
        reden: Some(deze.reden.to_owned()).filter(|reden| !reden.is_empty()),
        functioneel: Functioneel::nieuw(t, deze.deel),
        verschillen: vorige.map(|vorige| Verschillijst::nieuw(t, vorige.deel, deze.deel)),
        pdf: invoer.pdf.then(|| paden::probleemanalyse_pdf(invoer.dossier, deze.versie, invoer.gevraagd)),
        label,
    }
}

#[cfg(test)]
mod proeven;
