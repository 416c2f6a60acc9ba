// SPDX-License-Identifier: EUPL-1.2
//! The list of short pages: how each is called, how far it is, what stands in it.

use super::overzicht::Overzichtinvoer;
use super::woorden;
use crate::web::Tekst;
use crate::web::opmaak::{Label, Toon};
use crate::web::paginas::paden;
use dossier::plan::volledigheid::{Onderdeel, Tekort, Wie};
use dossier::plan::{Deelinhoud, Plan, Plandeel, Zijde};
use dossier::{Casemanagerkeuze, Planversie, Recht};

/// One short page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deelregel {
    pub(super) naam: String,
    pub(super) label: Label,
    pub(super) inhoud: String,
    pub(super) adres: String,
}

/// How far a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Leeg,
    Begonnen,
    Klaar,
    NietNodig,
}

/// The parts that are saved as drafts, in the order of the form; the views last.
const VOLGORDE: [Plandeel; 9] = [
    Plandeel::Arbodienst,
    Plandeel::Einddoel,
    Plandeel::Stappen,
    Plandeel::Activiteit,
    Plandeel::Evaluaties,
    Plandeel::EvaluatiesProbleemanalyse,
    Plandeel::RedenTeLaat,
    Plandeel::VisieWerkgever,
    Plandeel::VisieWerknemer,
];

/// The list; empty for who may not edit the plan.
pub(super) fn delen(t: Tekst, invoer: &Overzichtinvoer<'_>) -> Vec<Deelregel> {
    let (Some(concept), true) = (&invoer.concept, invoer.rechten.heeft(Recht::PlanBewerken)) else {
        return Vec::new();
    };
    let deel = |deel: &Plandeel| {
        let inhoud = inhoud(t, concept.plan, *deel);
        let stand = stand(*deel, &inhoud, &concept.tekorten);
        Deelregel {
            naam: naam(t, *deel, invoer),
            label: label(t, stand),
            inhoud,
            adres: paden::plan(invoer.dossier.id(), pad(*deel), invoer.als),
        }
    };
    std::iter::once(casemanager(t, invoer)).chain(VOLGORDE.iter().map(deel)).collect()
}

/// The first page on which something is missing from this viewer: name and address.
pub(super) fn eerste_van_mij(t: Tekst, invoer: &Overzichtinvoer<'_>) -> Option<(String, String)> {
    let zijde = Zijde::van(invoer.hoedanigheid)?;
    let tekorten = &invoer.concept.as_ref()?.tekorten;
    let mijn = |wie: Wie| match wie {
        Wie::Zijde(van) => van == zijde,
        Wie::Beiden => true,
        Wie::Bedrijfsarts => false,
    };
    let eerste = tekorten.iter().find(|tekort| mijn(tekort.wie))?;
    let id = invoer.dossier.id();
    Some(match eerste.deel {
        Onderdeel::Casemanager => (t.k("plan-deel-casemanager"), paden::plan(id, "/casemanager", invoer.als)),
        Onderdeel::Deel(deel) => (naam(t, deel, invoer), paden::plan(id, pad(deel), invoer.als)),
    })
}

/// Does what is being made differ from this version?
pub(super) fn is_veranderd(invoer: &Overzichtinvoer<'_>, versie: &Planversie) -> bool {
    invoer.concept.as_ref().is_some_and(|concept| *concept.plan != versie.plan)
}

/// Its address, under that of the plan.
pub(super) const fn pad(deel: Plandeel) -> &'static str {
    match deel {
        Plandeel::Arbodienst => "/arbodienst",
        Plandeel::Einddoel => "/einddoel",
        Plandeel::Stappen => "/stappen",
        Plandeel::Activiteit => "/activiteiten",
        Plandeel::Evaluaties => "/evaluaties",
        Plandeel::EvaluatiesProbleemanalyse => "/evaluaties-probleemanalyse",
        Plandeel::RedenTeLaat => "/te-laat",
        Plandeel::VisieWerkgever | Plandeel::VisieWerknemer => "/visie",
    }
}

fn naam(t: Tekst, deel: Plandeel, invoer: &Overzichtinvoer<'_>) -> String {
    let eigen = Zijde::van(invoer.hoedanigheid) == Some(Zijde::Werknemer);
    match deel {
        Plandeel::VisieWerknemer if eigen => t.k("plan-visie-jouw"),
        Plandeel::VisieWerkgever if eigen => t.k("plan-visie-je-werkgever"),
        Plandeel::Arbodienst
        | Plandeel::Einddoel
        | Plandeel::Stappen
        | Plandeel::Activiteit
        | Plandeel::Evaluaties
        | Plandeel::EvaluatiesProbleemanalyse
        | Plandeel::RedenTeLaat
        | Plandeel::VisieWerkgever
        | Plandeel::VisieWerknemer => woorden::deelnaam(t, deel),
    }
}

/// What stands in a part, in one line.
fn inhoud(t: Tekst, plan: &Plan, deel: Plandeel) -> String {
    let inhoud = match deel {
        Plandeel::Arbodienst => Deelinhoud::Arbodienst(plan.arbodienst.clone()),
        Plandeel::Einddoel => Deelinhoud::Einddoel(plan.einddoel.clone()),
        Plandeel::Stappen => Deelinhoud::Stappen(plan.stappen.clone()),
        Plandeel::Activiteit => {
            let aantal = plan.activiteiten.len();
            let zin = || t.met("plan-activiteiten-aantal", &[("aantal", aantal.into())]);
            return if aantal == 0 { String::new() } else { zin() };
        }
        Plandeel::Evaluaties => Deelinhoud::Evaluaties(plan.evaluaties.clone()),
        Plandeel::EvaluatiesProbleemanalyse => {
            Deelinhoud::EvaluatiesProbleemanalyse(plan.evaluaties_probleemanalyse.clone())
        }
        Plandeel::RedenTeLaat => Deelinhoud::RedenTeLaat(plan.reden_te_laat.clone()),
        Plandeel::VisieWerkgever => Deelinhoud::VisieWerkgever(plan.visie_werkgever.clone()),
        Plandeel::VisieWerknemer => Deelinhoud::VisieWerknemer(plan.visie_werknemer.clone()),
    };
    woorden::kort(t, &inhoud)
}

fn stand(deel: Plandeel, inhoud: &str, tekorten: &[Tekort]) -> Stand {
    let mist = tekorten.iter().any(|tekort| tekort.deel == Onderdeel::Deel(deel));
    match (inhoud.is_empty(), mist) {
        (true, true) => Stand::Leeg,
        (true, false) => Stand::NietNodig,
        (false, true) => Stand::Begonnen,
        (false, false) => Stand::Klaar,
    }
}

fn label(t: Tekst, stand: Stand) -> Label {
    match stand {
        Stand::Leeg => Label::nieuw(Toon::Straks, t.k("plan-stand-leeg")),
        Stand::Begonnen => Label::nieuw(Toon::Nu, t.k("plan-stand-begonnen")),
        Stand::Klaar => Label::nieuw(Toon::Gedaan, t.k("plan-stand-klaar")),
        Stand::NietNodig => Label::nieuw(Toon::Rustig, t.k("plan-stand-niet-nodig")),
    }
}

/// The casemanager is no draft: the choice of both stands in the log.
fn casemanager(t: Tekst, invoer: &Overzichtinvoer<'_>) -> Deelregel {
    let keuze = invoer.dossier.casemanagerkeuze();
    let mijn = Zijde::van(invoer.hoedanigheid);
    let label = match keuze {
        Casemanagerkeuze::Geen => label(t, Stand::Leeg),
        Casemanagerkeuze::Voorgesteld(voorstel) if Some(voorstel.zijde) == mijn => {
            Label::nieuw(Toon::Straks, t.k("plan-stand-wacht-op-ander"))
        }
        Casemanagerkeuze::Voorgesteld(_) => Label::nieuw(Toon::Nu, t.k("plan-stand-wacht-op-jou")),
        Casemanagerkeuze::Aanvaard { .. } => label(t, Stand::Klaar),
        Casemanagerkeuze::Geweigerd { .. } => Label::nieuw(Toon::Nu, t.k("plan-stand-geweigerd")),
    };
    let gekozen = keuze.voorstel().map(|voorstel| &voorstel.gegevens).or(invoer.dossier.casemanager());
    Deelregel {
        naam: t.k("plan-deel-casemanager"),
        label,
        inhoud: gekozen.map(|gegevens| gegevens.naam.clone()).unwrap_or_default(),
        adres: paden::plan(invoer.dossier.id(), "/casemanager", invoer.als),
    }
}
