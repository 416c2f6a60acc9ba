// SPDX-License-Identifier: EUPL-1.2
//! English; official terms keep their Dutch name.

use super::getal;
use crate::regel::{Reden, TermijnId, Verschil, Wat};
use crate::{Bezwaar, Daad, Partij, Stand};

const NUMBERS: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

pub(super) const ONVERWIJLD: &str = "Only after six weeks did it become clear that the absence will be long. So it must be done at once; the law \
     names no day.";
pub(super) const OUDER_RECHT: &str = "This waiting period ended before 1 October 2013, when partly other terms applied; these are today's terms.";
pub(super) const BRIEF_VERMOED: &str = "This assumes that UWV's letter came in time. If it came later, the employee \
    has at least four weeks after receiving it. If it never came, the application is always in time.";
pub(super) const BRIEF_NOOIT: &str = "UWV sent no letter. Then the application is in time whenever it comes, if the \
    42-week notice was given before week 82.";
pub(super) const BRIEF_AANGENOMEN: &str =
    "Nothing else is known, so the letter is presumed to have come in time.";

pub(super) const BLIJFT_UIT: &str = "The WIA application is late and not done yet: every day that it stays away moves \
    this by a day.";

pub(super) const fn plicht(id: TermijnId) -> &'static str {
    match id {
        TermijnId::ZiekmeldingArbodienst => "Pass the sick report on to the arbodienst (health service)",
        TermijnId::Probleemanalyse => "Ask the bedrijfsarts (company doctor) for the probleemanalyse",
        TermijnId::PlanVanAanpak => "Make the plan van aanpak (action plan)",
        TermijnId::Evaluatie => "Evaluate the plan van aanpak",
        TermijnId::ArbeidstherapieEinde => "Round off arbeidstherapie (work as therapy)",
        TermijnId::UwvMelding42Weken => "Report the illness to UWV (42 weeks)",
        TermijnId::Eerstejaarsevaluatie => "Hold the eerstejaarsevaluatie (first-year evaluation)",
        TermijnId::TweedeSpoor => "Start the tweede spoor (work with another employer)",
        TermijnId::VervroegdeIva => "Apply early for an IVA benefit",
        TermijnId::UwvBriefWia => "UWV's letter about the WIA",
        TermijnId::ReIntegratieverslag => "Give the re-integratieverslag (report) to the employee",
        TermijnId::WiaAanvraag => "Apply for a WIA benefit",
        TermijnId::LoonsanctieBesluit => "UWV's decision on a loonsanctie (longer wage payment)",
        TermijnId::EindeWachttijd => "End of the waiting period",
        TermijnId::EindeOpzegverbod => "End of the ban on dismissal",
        TermijnId::WiaBesluit => "UWV's decision on the WIA",
    }
}

pub(super) const fn regel(id: TermijnId) -> &'static str {
    match id {
        TermijnId::ZiekmeldingArbodienst => {
            "The employer passes the sick report on to the bedrijfsarts or arbodienst in time. The law names no day; \
             in practice it is within a week."
        }
        TermijnId::Probleemanalyse => {
            "When the absence may be long, the employer asks the judgement of the bedrijfsarts within six weeks after \
             the first sick day."
        }
        TermijnId::PlanVanAanpak => {
            "Employer and employee make a plan together, within two weeks after the probleemanalyse. While there is \
             none, UWV's form counts eight weeks from the first sick day."
        }
        TermijnId::Evaluatie => {
            "Employer and employee regularly discuss how the plan is going. The law says ‘periodically’; six weeks \
             stands on UWV's form."
        }
        TermijnId::ArbeidstherapieEinde => {
            "Arbeidstherapie is meant to find out what is possible. More than six weeks is usually too long."
        }
        TermijnId::UwvMelding42Weken => {
            "The employer reports the illness to UWV, at the latest on the first day after it has lasted 42 weeks."
        }
        TermijnId::Eerstejaarsevaluatie => {
            "At the end of the first year employer and employee look back and choose the aim for the second year."
        }
        TermijnId::TweedeSpoor => {
            "When a return to the own employer is not in sight, the employer helps towards work elsewhere: at the \
             latest six weeks after the first-year evaluation. Not needed when a lasting return within three months \
             is concretely in view."
        }
        TermijnId::VervroegdeIva => {
            "Who will certainly not recover can ask for an IVA benefit earlier: at least ten weeks before the end of \
             week 78. It is a right, not a duty."
        }
        TermijnId::UwvBriefWia => {
            "UWV writes to the employee about the WIA, at the latest on the day on which the illness has lasted 89 \
             weeks."
        }
        TermijnId::ReIntegratieverslag => {
            "The employer draws up the re-integratieverslag with the employee and hands over a copy, at the latest \
             thirteen weeks before the end of the waiting period."
        }
        TermijnId::WiaAanvraag => {
            "The employee applies for the WIA benefit, at the latest eleven weeks before the end of the waiting \
             period. Every day later makes the employer pay wages a day longer."
        }
        TermijnId::LoonsanctieBesluit => {
            "UWV decides at the latest six weeks before the end whether the employer must pay wages longer. After the \
             last day it no longer can."
        }
        TermijnId::EindeWachttijd => {
            "After 104 weeks of illness the waiting period ends. This is the last day; the WIA can start the day \
             after."
        }
        TermijnId::EindeOpzegverbod => {
            "During the first two years of illness the employer may not give notice. This is the last day."
        }
        TermijnId::WiaBesluit => "UWV decides within eight weeks after receiving the application.",
    }
}

pub(super) const fn partij(partij: Partij) -> &'static str {
    match partij {
        Partij::Werkgever => "employer",
        Partij::Werknemer => "employee",
        Partij::Bedrijfsarts => "bedrijfsarts",
        Partij::Uwv => "UWV",
        Partij::Beiden => "employer and employee",
    }
}

pub(super) const fn reden(reden: Reden) -> &'static str {
    match reden {
        Reden::Hersteld => "the employee has recovered",
        Reden::NietLangdurig => "the bedrijfsarts expects no long absence",
        Reden::GeenMogelijkheden => "the bedrijfsarts sees no possibilities to work",
        Reden::TerugkeerVerwacht => "a lasting return is expected within three months",
        Reden::NaEindeLoon => "its day lies after the last day with wage",
        Reden::RechtVoorbij => "the last day to ask for it has passed",
        Reden::GeenBesluit => "no decision came before the last day",
        Reden::VervroegdeIva => "an early IVA benefit was granted",
    }
}

pub(super) fn vanwege(stand: Stand, waarom: Reden) -> String {
    let waarom = reden(waarom);
    if matches!(stand, Stand::Straks(_)) {
        return format!(
            "This rests, because {waarom}. If the employee falls ill again within four weeks, the count goes on."
        );
    }
    format!("This has lapsed, because {waarom}.")
}

pub(super) fn samengeteld(dagen: i32) -> String {
    let dagen = if dagen == 1 { "The one day".to_owned() } else { format!("The {dagen} days") };
    format!("{dagen} without illness (well or on leave) between the periods of illness do not count.")
}

pub(super) fn stap(wat: Wat) -> String {
    let weken = |n: i32| if n == 1 { "one week".to_owned() } else { format!("{} weeks", getal(&NUMBERS, n)) };
    let dagen = |n: i32| if n == 1 { "one day".to_owned() } else { format!("{} days", getal(&NUMBERS, n)) };
    match wat {
        Wat::EersteZiektedag => "first sick day".to_owned(),
        Wat::WekenDaarna(n) => format!("{} later", weken(n)),
        Wat::Opgeschoven(n) => format!("moved by {}: days that do not count", dagen(n)),
        Wat::DagenDaarna(n) => format!("{} later", dagen(n)),
        Wat::BeginWeek(n) => format!("first day of week {n} of the illness"),
        Wat::EindeWeek(n) => format!("last day of week {n} of the illness"),
        Wat::LaatsteDagWachttijd => "last day of the waiting period (104 weeks)".to_owned(),
        Wat::WekenEervoor(n) => format!("{} earlier", weken(n)),
        Wat::Gedaan(daad) => gedaan(daad).to_owned(),
        Wat::BriefOntvangen => "UWV's letter received".to_owned(),
        Wat::BeginTherapie => "start of arbeidstherapie".to_owned(),
        Wat::NaWeekend => "first day that is no weekend day or holiday".to_owned(),
        Wat::JarenDaarna(n) => format!("{} years later", getal(&NUMBERS, n)),
        Wat::DagErvoor => "the day before".to_owned(),
        Wat::Vertraagd(n) => format!("{} later by the late WIA application", dagen(n)),
        Wat::DoorUwvBepaald => "set by UWV".to_owned(),
    }
}

const fn gedaan(daad: Daad) -> &'static str {
    match daad {
        Daad::ZiekmeldingArbodienst => "sick report passed on",
        Daad::GeenLangdurigVerzuimVerwacht => "no long absence expected",
        Daad::LangdurigVerzuimBlijkt => "long absence became clear",
        Daad::Probleemanalyse => "probleemanalyse received",
        Daad::BijstellingProbleemanalyse => "bijstelling of the probleemanalyse received",
        Daad::PlanVanAanpak => "plan van aanpak made",
        Daad::Evaluatie => "last evaluation",
        Daad::UwvMelding42Weken => "reported to UWV",
        Daad::Eerstejaarsevaluatie => "eerstejaarsevaluatie held",
        Daad::TweedeSpoor => "tweede spoor started",
        Daad::TweedeSpoorNietNodig => "tweede spoor not needed",
        Daad::ReIntegratieverslag => "re-integratieverslag given",
        Daad::WiaAanvraag => "WIA benefit applied for",
    }
}

pub(super) const fn verschil(waarom: Verschil) -> &'static str {
    match waarom {
        Verschil::LaatsteDagVanWeek => {
            "Who says ‘in week six’ arrives a day earlier. Earlier is always fine."
        }
        Verschil::EersteWerkdag => {
            "When the day is in a weekend or a holiday, UWV names the working day after it."
        }
        Verschil::Kalenderjaar => "Who counts a calendar year arrives a day later.",
        Verschil::VanafDagErna => {
            "Who counts back from the first day after the waiting period arrives a day later. The early day is safe."
        }
        Verschil::VoorWeek68 => "This source says ‘before week 68’, a week earlier.",
        Verschil::DagLater => "This source counts a day longer. Courts keep to this day.",
        Verschil::WekenInPlaatsVanJaren => {
            "The law says two years, most texts say 104 weeks. Wait for the later day."
        }
    }
}

pub(super) fn bezwaar(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenZiekte => "there is no period of illness; give at least a first sick day".to_owned(),
        Bezwaar::Omgekeerd => "the last day lies before the first; swap them or correct one".to_owned(),
        Bezwaar::Overlapt(ander) => {
            format!("overlaps the period that starts on {ander}; join them or correct one")
        }
        Bezwaar::VoorHetRecht => {
            "lies before 1 January 2004, when the waiting period was not 104 weeks; Hervat does not compute that law"
                .to_owned()
        }
        Bezwaar::VoorZiekte(eerste) => format!("lies before the first sick day ({eerste}); correct one of them"),
        Bezwaar::Dubbel(ander) => format!("already stands in the same case with {ander}; keep one"),
        Bezwaar::NogEens => "this fact stands there twice; keep one".to_owned(),
        Bezwaar::Percentage(n) => format!("is {n}; it must be 1 to 99 (100 is full recovery)"),
        Bezwaar::NietAfTeWijken => {
            "this cannot be departed from; `probleemanalyse` and `plan_van_aanpak` can".to_owned()
        }
    }
}
