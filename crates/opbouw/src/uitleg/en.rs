// SPDX-License-Identifier: EUPL-1.2
//! The rules in words: plain English.

use super::{Regelbron, Rekenregel};

pub(super) const fn bron(bron: Regelbron) -> &'static str {
    match bron {
        Regelbron::Coach => "practice: instruction for the vitality and reintegration coach",
        Regelbron::Werkgever => "practice: tips for the employer on return to work",
        Regelbron::Contract => "agreement: the employment contract",
        Regelbron::Bedrijfsarts => "the advice of the bedrijfsarts (company doctor)",
        Regelbron::Plan => "agreement: what was filled in in this plan",
        Regelbron::Beoordelingskader => "UWV: Beleidsregels beoordelingskader poortwachter, paragraph 8",
        Regelbron::Termijnenwet => "law: Algemene termijnenwet, article 3",
        Regelbron::Loondoorbetaling => "law: Burgerlijk Wetboek (civil code), book 7, article 629",
        Regelbron::Isoweken => "standard: ISO 8601",
        Regelbron::Rekenwijze => "how Hervat calculates",
    }
}

#[expect(clippy::too_many_lines, reason = "a table: three lines for each rule")]
pub(super) const fn regel(regel: Rekenregel) -> (&'static str, &'static str) {
    match regel {
        Rekenregel::Contract => (
            "Never more than the contract",
            "A day never gets more hours than the contract has for that day of the week. This holds for every pattern.",
        ),
        Rekenregel::Stappen => (
            "A step each week",
            "Each week gets a share of the contract's hours: for instance 25, 50, 75 and then 100 percent. A step is never lower than the one before it. The last step goes on until all hours are there.",
        ),
        Rekenregel::Dagelijks => (
            "A little more each day",
            "Count the working days of the weeks you chose. The first day gets one part of its contract hours, the second two parts, and the last day all of them.",
        ),
        Rekenregel::Ritme => (
            "A fixed rhythm",
            "Every day is equally long, and each so many weeks the same amount is added. A day with fewer contract hours stops at its contract.",
        ),
        Rekenregel::EigenTabel => (
            "A table of your own",
            "The hours stand as you write them, week after week. The schedule ends after the last week that you fill in. Limits of the bedrijfsarts still apply.",
        ),
        Rekenregel::Evenredig => (
            "Hours over all working days",
            "The hours of a week are divided over all working days, in proportion to their contract hours. Four days of two hours give more rhythm and rest than two days of four. When it does not come out evenly, an earlier day gets a little more.",
        ),
        Rekenregel::Afronding => (
            "Whole quarters of an hour",
            "A day is a whole number of quarters of an hour, or exactly the time of the contract. You can choose another rounding. A table of your own stays as it is, to the minute.",
        ),
        Rekenregel::EersteWeek => (
            "Beginning halfway a week",
            "Is less than half of the first week's contract hours left? Then the first step holds for the next week too, so that there is one whole week of it.",
        ),
        Rekenregel::Vrij => (
            "Days off and holidays",
            "On a day off there is no work, and its hours do not move to another day. A holiday is not off by itself: that depends on your work. Therefore there is a remark.",
        ),
        Rekenregel::Grenzen => (
            "Limits of the bedrijfsarts",
            "When several limits hold at once, the strictest counts. First the number of days, then the hours of a day, then those of the week. What a limit takes away does not move to another day.",
        ),
        Rekenregel::Spreiding => (
            "Fewer days, with rest between",
            "If you may work on fewer days, those days lie apart: of five days at three the first, the third and the fifth. The hours of the week go over those days.",
        ),
        Rekenregel::StapStaatStil => (
            "A step waits for its limit",
            "When a limit takes hours away, the step stays until all of it can be done. So you make no leap after the limit. This holds for steps per week and for a rhythm.",
        ),
        Rekenregel::Blokken => (
            "Working in blocks",
            "The hours of a day become blocks, at most as long as you choose, with a pause between. Two hours of work, an hour of pause and two hours of work again is a well-known example. A pause does not count as work.",
        ),
        Rekenregel::Dagtijden => (
            "Times of the day",
            "A day begins at the time you choose, or later if the bedrijfsarts says so. If the hours with their pauses do not fit, no hours are taken away: there is a remark, and you choose what to change.",
        ),
        Rekenregel::GroteStap => (
            "Steps of at most 25 points",
            "When a week goes up by more than 25 percentage points, there is a remark. The examples of the coach go by steps of 25; that more is a large step, is how Hervat reads them. A larger step is possible if you look back together first.",
        ),
        Rekenregel::Volledig => (
            "When all hours are there",
            "All hours are there on the first working day from which every day has its contract hours. Weeks are added until then, up to 104 weeks after the schedule begins. The right to wages while ill lasts 104 weeks too, but those count from the first day of illness.",
        ),
        Rekenregel::Weeknummers => (
            "Weeks by number",
            "A week begins on Monday and has the number that calendars show. With that number you see ahead in which week all hours are there.",
        ),
        Rekenregel::Prognose => (
            "What the bedrijfsarts expects",
            "When all hours come later than the bedrijfsarts expects, there is a remark. The schedule does not change because of it: discuss the difference.",
        ),
        Rekenregel::Arbeidstherapie => (
            "Therapeutic work: six weeks",
            "Arbeidstherapie (therapeutic work) is working to see what you can do, without the work having to yield anything. You still count as ill. When it lasts over six weeks, there is a remark: choose regular work or another way.",
        ),
        Rekenregel::Terugkijken => (
            "Looking back every two weeks",
            "On the last working day of every second week there is a moment to look back together, as long as hours grow. It is a proposal: choose a day that suits you both.",
        ),
        Rekenregel::NietLanger => (
            "Not shorter and not longer",
            "Work the agreed hours: not shorter, but certainly not longer either. Who works longer does not get there sooner. A week that was shorter is done once more.",
        ),
        Rekenregel::Begin => (
            "A schedule begins in the future",
            "A schedule is an agreement about what is to come. When the first working day has passed, there is a remark.",
        ),
        Rekenregel::TakenPerDag => (
            "One task for each two hours",
            "A day gets one task for each two hours of work. What was done least comes first. It is a proposal: you can change every day.",
        ),
        Rekenregel::LeukEerst => (
            "First what you like",
            "Begin with tasks that you like and that bring no pressure. For one person that is something easy, for another a challenge. That is for you to say.",
        ),
        Rekenregel::Afwisselen => (
            "Heavy and light in turn",
            "A day has at most one heavy task, and the working day after it has none. Alternating helps you not to ask too much of yourself.",
        ),
        Rekenregel::ZonderDruk => (
            "The first two weeks without deadlines",
            "Begin without pressure. The source does not say for how long; Hervat keeps the first two weeks free of tasks with a deadline.",
        ),
        Rekenregel::EerstAangepast => (
            "First the hours, then your own tasks",
            "As long as not all hours are there, you do adapted work, if there is any. After that come the tasks of your own work.",
        ),
        Rekenregel::TweedeFase => (
            "The second phase: own tasks",
            "Once all hours are there, own tasks take the place of adapted tasks, week after week. The lightest come first, tasks with a deadline later. The pace grows along, until it is the usual one in the last week.",
        ),
    }
}
