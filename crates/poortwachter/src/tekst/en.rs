// SPDX-License-Identifier: EUPL-1.2
//! English; official terms keep their Dutch name.

use super::{Eenheid, getal};
use crate::regel::{Reden, Verschil};
use crate::verloop::Wat;
use crate::{Daad, Partij, Stand};
use std::borrow::Cow;

static NUMBERS: [&str; 21] = [
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

pub(super) const TERUGKEER_BLEEF_UIT: &str = "The three months in which a return was expected have passed: \
    now it must be done at once. Nobody names a day.";
pub(super) const TERUGKEER_IN_ZICHT: &str = "That holds until those three months have passed.";
pub(super) const LATER_LANG: &str = "Only after six weeks did it become clear that the absence will be long. So it must be done at once; the law \
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

pub(super) const ADMINISTRATIEF: &str = "The re-integratieverslag was incomplete: hand in what is missing and report it \
    to UWV. UWV says within three weeks whether it is enough.";
pub(super) const INHOUDELIJK: &str = "Too little was done towards a return to work: do it now and report it to UWV. UWV \
    says within three weeks whether it is enough.";

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
        Reden::RechtVoorbij => "the last day to do this has passed",
        Reden::GeenBesluit => "no decision came before the last day",
        Reden::EindeDienstverband => "the employment has ended by then",
        Reden::VerkortVerslag => "a short report is enough",
        Reden::Aow => "the employee has the age of AOW by then",
        Reden::NietTerugVerwacht => "there are no possibilities and no recovery is expected",
        Reden::BesluitTeLaat => "UWV sent the decision after the last day with wage",
        Reden::VervroegdeIva => "an early IVA benefit was granted",
    }
}

pub(super) const fn vanwege(stand: Stand, waarom: Reden) -> [&'static str; 3] {
    let waarom = reden(waarom);
    if matches!(stand, Stand::Straks(_)) {
        return [
            "This rests, because ",
            waarom,
            ". If the employee falls ill again within four weeks, the count goes on.",
        ];
    }
    ["This has lapsed, because ", waarom, "."]
}

pub(super) fn samengeteld(dagen: i32) -> String {
    let dagen = if dagen == 1 { "The one day".to_owned() } else { format!("The {dagen} days") };
    format!("{dagen} without illness (well or on leave) between the periods of illness do not count.")
}

const WEKEN: Eenheid = Eenheid { een: "one week", meer: " weeks", woorden: &NUMBERS };
const MONTHS: Eenheid = Eenheid { een: "one month", meer: " months", woorden: &NUMBERS };
const DAGEN: Eenheid = Eenheid { een: "one day", meer: " days", woorden: &NUMBERS };

pub(super) fn stap(wat: Wat) -> Cow<'static, str> {
    match wat {
        Wat::EersteZiektedag => "first sick day".into(),
        Wat::WekenDaarna(n) => WEKEN.zin(n, " later"),
        Wat::Opgeschoven(n) => format!("moved by {}: days that do not count", DAGEN.zin(n, "")).into(),
        Wat::DagenDaarna(n) => DAGEN.zin(n, " later"),
        Wat::BeginWeek(n) => format!("first day of week {n} of the illness").into(),
        Wat::EindeWeek(n) => format!("last day of week {n} of the illness").into(),
        Wat::LaatsteDagWachttijd => "last day of the waiting period (104 weeks)".into(),
        Wat::WekenEervoor(n) => WEKEN.zin(n, " earlier"),
        Wat::Gedaan(daad) => gedaan(daad).into(),
        Wat::BesluitVerzonden => "UWV sent the decision".into(),
        Wat::HerstelGemeld => "reported to UWV that all was made up for".into(),
        Wat::VerlengingGevraagd => "extension asked of UWV".into(),
        Wat::VervroegdeIvaGevraagd => "asked UWV for early IVA".into(),
        Wat::BriefOntvangen => "UWV's letter received".into(),
        Wat::BeginTherapie => "start of arbeidstherapie".into(),
        Wat::NaWeekend => "first day that is no weekend day or holiday".into(),
        Wat::NietNodigTot(n) => MONTHS.zin(n, " later: until that day it is not needed"),
        Wat::JarenDaarna(n) => format!("{} years later", getal(&NUMBERS, n)).into(),
        Wat::DagErvoor => "the day before".into(),
        Wat::Vertraagd(n) => DAGEN.zin(n, " later by the late WIA application"),
        Wat::Verlengd => "end of the extension as UWV set it".into(),
        Wat::LaatsteDagLoon => "last day with wage without loonsanctie".into(),
        Wat::EindeVerlof => "last day of the leave; the loonsanctie starts after it".into(),
        Wat::VerlofErbij(n) => DAGEN.zin(n, " later: leave interrupts the loonsanctie"),
        Wat::Bekort(n) => DAGEN.zin(n, " earlier, because UWV decided late"),
        Wat::TekortkomingHersteld => "UWV established that all was made up for".into(),
        Wat::Begrensd => "not before the last day with wage without loonsanctie".into(),
        Wat::LangerLoon(n) => DAGEN.zin(n, " later: wages are paid longer"),
        Wat::BehandelingHervat => {
            "UWV takes up the application again, six weeks before the loonsanctie ends".into()
        }
        Wat::AowLeeftijd => "age of AOW reached".into(),
        Wat::VoorAow => "so the benefit can still begin before the age of AOW".into(),
        Wat::LaatsteDagDienstverband => "last day of the employment".into(),
        Wat::LaatsteWerkdag => "last working day of the employment".into(),
        Wat::LaatsteZiektedag => "last sick day".into(),
        Wat::ZiekNaVerlof => "first sick day after the leave".into(),
        Wat::DuidelijkGeworden => "it became clear that the safety net applies".into(),
        Wat::HoogstensWachttijd => "not after the last day of the 104 weeks".into(),
        Wat::DoorUwvBepaald => "set by UWV".into(),
    }
}

pub(super) const fn gedaan(daad: Daad) -> &'static str {
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
        Daad::NietTerugVerwacht => "no possibilities and no recovery expected",
        Daad::VerkortReIntegratieverslag => "short re-integratieverslag given",
        Daad::UwvMeldingEindeDienstverband => "end of the employment reported to UWV",
        Daad::UwvMeldingVangnet => "illness reported to UWV (safety net)",
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
        Verschil::AowZesWeken => {
            "The notes name only who had AOW on 1 July 2023 already. Who counts six weeks arrives earlier."
        }
        Verschil::WerkdagErna => "UWV does not blame the employer for a report on the next working day.",
        Verschil::AndereSoort => {
            "The law has two days, depending on the kind. In doubt report on the earliest."
        }
        Verschil::NaDeZiekte => {
            "This source counts from the end of the illness rather than of the employment."
        }
        Verschil::VerkorteWachttijd => {
            "If UWV grants the early IVA, the waiting period can end this early. UWV sets the day."
        }
        Verschil::NietBekort => {
            "By the law the days that UWV decided late come off. Who does not follow that arrives later."
        }
        Verschil::DagVanHetVerlof => {
            "Who reads the law to the letter has the loonsanctie start a day earlier."
        }
        Verschil::LaatsteDagNietMee => {
            "Who counts no wage on the last day of the six weeks ends a day earlier."
        }
        Verschil::OudereWet => {
            "Until the summer of 2013 the application was due two weeks earlier, in week 91. Many texts still name that week."
        }
        Verschil::GewoneDag => {
            "When you let the four weeks pass as well, the delay may count from the ordinary day."
        }
        Verschil::VerlofTeltNiet => {
            "Some do not count days of leave in the four weeks. Then the illness before it still belongs to this case."
        }
        Verschil::WekenInPlaatsVanJaren => {
            "The law says two years, most texts say 104 weeks. Wait for the later day."
        }
    }
}
