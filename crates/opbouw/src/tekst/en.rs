// SPDX-License-Identifier: EUPL-1.2
//! English.

use super::{procent, uren};
use crate::{Bezwaar, Opmerking, Taakopmerking};
use poortwachter::Dag;

const DAGEN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) fn opmerking(opmerking: Opmerking) -> String {
    match opmerking {
        Opmerking::GrensBedrijfsarts { dag, tot_en_met, minuten } => format!(
            "From {dag} to {tot_en_met} a limit of the bedrijfsarts takes {} hours. Those hours do not move to another day. A \
             schedule never exceeds such a limit; ask the bedrijfsarts how long it is still needed.",
            uren(minuten)
        ),
        Opmerking::NietVolledig { promille } => format!(
            "This schedule does not reach all hours of the contract: it stays at {} %. Add a step, or agree when you will look \
             further. The aim is all hours first, then the own tasks (instruction for the coach).",
            procent(promille)
        ),
        Opmerking::GroteStap { dag, van, naar } => format!(
            "In the week of {dag} it goes from {} to {} %: more than 25 points within a week. Take a smaller step, or look back \
             together first (the coach's examples go in steps of 25).",
            procent(van),
            procent(naar)
        ),
        Opmerking::PastNietInDag { dag, dagen: 1 } => format!(
            "On {dag} the hours with their pauses do not fit between the beginning and the end of the day. Begin earlier, make \
             the pauses shorter or work fewer hours (the times of the plan and the limits of the bedrijfsarts)."
        ),
        Opmerking::PastNietInDag { dag, dagen } => format!(
            "From {dag} on there are {dagen} days on which the hours with their pauses do not fit between the beginning and the \
             end of the day. Begin earlier, make the pauses shorter or work fewer hours (the times of the plan and the limits \
             of the bedrijfsarts)."
        ),
        Opmerking::LeegEnLang { dag, lang, minuten } => format!(
            "{dag} is empty, while {lang} has {} hours. Rather spread the hours over all working days: four days of two hours \
             give more rhythm and rest than two days of four (instruction for the coach).",
            uren(minuten)
        ),
        Opmerking::LangerDanPrognose { volledig: Some(volledig), prognose } => format!(
            "With this schedule all hours are there on {volledig}. The bedrijfsarts expects {prognose}. Discuss the difference \
             with the bedrijfsarts (the prognosis of the probleemanalyse)."
        ),
        Opmerking::LangerDanPrognose { volledig: None, prognose } => format!(
            "With this schedule not all hours come back, while the bedrijfsarts expects them on {prognose}. Discuss the \
             difference with the bedrijfsarts (the prognosis of the probleemanalyse)."
        ),
        Opmerking::ArbeidstherapieLang { dag } => format!(
            "From {dag} on arbeidstherapie lasts longer than six weeks. Choose then: ordinary work, or another way (beleidsregels \
             beoordelingskader poortwachter)."
        ),
        Opmerking::Feestdag { dag } => format!(
            "{dag} is a public holiday. Will nobody work then? Add this day to the days off (Algemene termijnenwet, article 3)."
        ),
        Opmerking::StartVoorbij { start } => format!(
            "The schedule begins on {start}, and that day has passed. Choose a day to come, or fill in what was worked already (a \
             schedule is an agreement about what is to come)."
        ),
        Opmerking::LangerGewerkt { dag, minuten } => langer(dag, minuten),
        Opmerking::KorterGewerkt { dag, minuten } => korter(dag, minuten),
        Opmerking::Taken { soort, dag } => taken(soort, dag),
    }
}

pub(super) fn pas_op_de_plaats(sinds: Dag) -> String {
    format!(
        "Since {sinds} recovery after work has not come within a few hours, and that has lasted a week now. Mark time: keep \
         the hours as they are and do not extend them yet (tips for the employer)."
    )
}

fn langer(dag: Dag, minuten: u32) -> String {
    format!(
        "In the week of {dag} {} hours more were worked than agreed. Not shorter, but certainly not longer: that leaves rest \
         to recover (tips for the employer).",
        uren(minuten)
    )
}

fn korter(dag: Dag, minuten: u32) -> String {
    format!(
        "In the week of {dag} {} hours less were worked than agreed. A lesser week is part of it; this step comes once more \
         before the next one (tips for the employer).",
        uren(minuten)
    )
}

/// What a division of tasks means.
fn taken(soort: Taakopmerking, dag: Dag) -> String {
    match soort {
        Taakopmerking::TweeZwareDagen => format!(
            "{dag} has a heavy task, and so has the working day before. Alternate heavy and light days (instruction for the coach)."
        ),
        Taakopmerking::ZwaarOpZwaar => format!(
            "On {dag} two heavy tasks follow each other. Put a light one between them (instruction for the coach)."
        ),
        Taakopmerking::DeadlineTeVroeg => format!(
            "On {dag} there is a task with a deadline. Begin the first two weeks without pressure (tips for the employer)."
        ),
        Taakopmerking::EigenWerkTeVroeg => format!(
            "On {dag} there is a task of the own work, while hours are not full yet. First build up the hours in adapted work \
             (instruction for the coach)."
        ),
        Taakopmerking::EerstWatLeukIs => format!(
            "The first week, from {dag} on, has nothing that you like. Begin with just that (tips for the employer)."
        ),
        Taakopmerking::TaakZonderUren => {
            format!("On {dag} there is a task, but there are no hours. Move the task (the hours come first).")
        }
    }
}

pub(super) fn bezwaar(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::ContractLeeg => {
            "the contract has no hours; give at least one day of the week hours".to_owned()
        }
        Bezwaar::DagTeLang(hoogst) => {
            format!("a day has no more than {} hours; fill in less", uren(hoogst))
        }
        Bezwaar::StapDaalt { stap, vorige } => format!(
            "this step is {stap} and the step before it {vorige}: steps do not fall; make this one at least {vorige}"
        ),
        Bezwaar::BovenContract { gevraagd, contract, weekdag: Some(weekdag) } => format!(
            "this week has {} hours on {} and the contract {}: a schedule never exceeds the contract; choose at most {}",
            uren(gevraagd),
            DAGEN[weekdag % 7],
            uren(contract),
            uren(contract)
        ),
        Bezwaar::BovenContract { gevraagd, contract, weekdag: None } => format!(
            "this step is {gevraagd} %: a schedule never exceeds the contract; choose at most {contract}"
        ),
        Bezwaar::GeenEenheid { gevraagd, eenheid, weekdag } => format!(
            "this week has {} hours on {}, which is no multiple of {eenheid} minutes; change that day or the rounding",
            uren(gevraagd),
            DAGEN[weekdag % 7]
        ),
        Bezwaar::GeenUren => {
            "a working day of 0 hours is no beginning; fill in how long a day lasts".to_owned()
        }
        Bezwaar::GeenWeek => "this schedule has no week yet; fill in at least one".to_owned(),
        Bezwaar::MeerWeken(hoogst) => {
            format!("this schedule is longer than {hoogst} weeks; make it shorter")
        }
        Bezwaar::Bereik(van, tot_en_met) => format!("this number must be {van} to {tot_en_met}"),
        Bezwaar::Omgekeerd => {
            "the end does not come after the beginning; swap them or correct one".to_owned()
        }
        Bezwaar::NietsOver(dag) => format!(
            "this limit leaves no hours in the week of {dag}; make it wider, or add days without work to the days off"
        ),
        Bezwaar::GeenWerkdag => "the days off leave no working day at all; remove days".to_owned(),
    }
}
