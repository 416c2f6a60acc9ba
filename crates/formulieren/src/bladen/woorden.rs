// SPDX-License-Identifier: EUPL-1.2
//! What the words of the law are called on paper. Those of the plan stand as UWV's form prints them.

use crate::invoer::Termijn;
use crate::tekst;
use dossier::plan::{Einddoelsoort, Probleemveld};
use dossier::probleemanalyse::{Duurverwachting, Rubriek, Urengrens};
use dossier::woorden::Mogelijkheden;

pub(super) fn einddoel(soort: Einddoelsoort) -> &'static str {
    match soort {
        Einddoelsoort::EigenFunctie => "Werkhervatting in de eigen functie",
        Einddoelsoort::EigenFunctieGedeeltelijk => "Gedeeltelijke werkhervatting in de eigen functie",
        Einddoelsoort::AndereFunctie => "Werkhervatting in een andere functie bij de eigen werkgever",
        Einddoelsoort::AndereFunctieGedeeltelijk => {
            "Gedeeltelijke werkhervatting in een andere functie bij de eigen werkgever"
        }
        Einddoelsoort::AndereWerkgever => "Gehele of gedeeltelijke werkhervatting bij een andere werkgever",
        Einddoelsoort::NogNietBekend => "Nog niet bekend, omdat",
    }
}

/// The goal as a sentence of its own.
pub(super) fn einddoel_los(soort: Einddoelsoort) -> &'static str {
    match soort {
        Einddoelsoort::NogNietBekend => "Nog niet bekend",
        Einddoelsoort::EigenFunctie
        | Einddoelsoort::EigenFunctieGedeeltelijk
        | Einddoelsoort::AndereFunctie
        | Einddoelsoort::AndereFunctieGedeeltelijk
        | Einddoelsoort::AndereWerkgever => einddoel(soort),
    }
}

pub(super) fn probleemveld(veld: Probleemveld) -> &'static str {
    match veld {
        Probleemveld::Arbeidsinhoud => "Arbeidsinhoud",
        Probleemveld::Arbeidsomstandigheden => "Arbeidsomstandigheden",
        Probleemveld::Arbeidsvoorwaarden => "Arbeidsvoorwaarden",
        Probleemveld::Arbeidsverhoudingen => "Arbeidsverhoudingen",
        Probleemveld::SociaalMedischeZaken => "Sociaal-medische zaken",
    }
}

pub(super) fn termijn(termijn: Termijn) -> &'static str {
    match termijn {
        Termijn::Probleemanalyse => "Probleemanalyse",
        Termijn::PlanVanAanpak => "Plan van aanpak",
    }
}

pub(super) fn mogelijkheden(mogelijkheden: Mogelijkheden) -> &'static str {
    match mogelijkheden {
        Mogelijkheden::Ja => "Ja, er zijn mogelijkheden om weer te werken",
        Mogelijkheden::Later => "Nu niet, later mogelijk wel",
        Mogelijkheden::Nee => "Nee, en herstel wordt niet verwacht",
    }
}

pub(super) fn duur(duur: Duurverwachting) -> &'static str {
    match duur {
        Duurverwachting::TotZesWeken => "Tot zes weken",
        Duurverwachting::TotDrieMaanden => "Zes weken tot drie maanden",
        Duurverwachting::TotZesMaanden => "Drie tot zes maanden",
        Duurverwachting::TotEenJaar => "Zes maanden tot een jaar",
        Duurverwachting::LangerDanEenJaar => "Langer dan een jaar",
        Duurverwachting::NogNietTeZeggen => "Nog niet te zeggen",
    }
}

pub(super) fn rubriek(rubriek: Rubriek) -> &'static str {
    match rubriek {
        Rubriek::PersoonlijkFunctioneren => "Persoonlijk functioneren",
        Rubriek::SociaalFunctioneren => "Sociaal functioneren",
        Rubriek::FysiekeOmgevingseisen => "Aanpassing aan fysieke omgevingseisen",
        Rubriek::DynamischeHandelingen => "Dynamische handelingen",
        Rubriek::StatischeHoudingen => "Statische houdingen",
        Rubriek::Werktijden => "Werktijden",
    }
}

/// `Van 23 november 2026 tot en met 20 december 2026: hoogstens 4 uur per dag, niet na 17.00 uur.`
pub(super) fn grens(grens: &Urengrens) -> String {
    let van = tekst::dag(grens.van);
    let wanneer = match grens.tot_en_met {
        Some(tot_en_met) => format!("Van {van} tot en met {}", tekst::dag(tot_en_met)),
        None => format!("Vanaf {van}, tot een bijstelling"),
    };
    let delen: Vec<_> = [
        grens.minuten_per_dag.map(|m| format!("hoogstens {}", per_dag(m))),
        grens.dagen_per_week.map(|n| format!("hoogstens {}", per_week(n))),
        grens.minuten_per_week.map(|m| format!("hoogstens {} per week", tekst::duur(m))),
        grens.niet_voor.map(|t| format!("niet vóór {}", tekst::tijd(t))),
        grens.niet_na.map(|t| format!("niet na {}", tekst::tijd(t))),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("{wanneer}: {}.", delen.join(", "))
}

/// `4 uur per dag`.
pub(super) fn per_dag(minuten: u16) -> String {
    format!("{} per dag", tekst::duur(minuten))
}

/// `3 dagen per week`.
pub(super) fn per_week(dagen: u8) -> String {
    let dag = if dagen == 1 { "dag" } else { "dagen" };
    format!("{dagen} {dag} per week")
}
