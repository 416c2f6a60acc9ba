// SPDX-License-Identifier: EUPL-1.2
//! A werkhervattingsplan: what the person wrote, and the hours that somebody computed. This crate counts no hours; it
//! prints them. There is no place for a complaint, and none for a burgerservicenummer.

use jiff::civil::{Date, Time};

/// A plan with its schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Werkhervattingsplan {
    /// Whose it is; may be empty.
    pub naam: String,
    /// Who goes along with it; may be empty.
    pub coach: String,
    /// The day that "this week" is seen from, and that the file says it was made on.
    pub datum: Date,
    /// What the person wrote.
    pub vijf_t: VijfT,
    /// What the person needs of the employer.
    pub nodig: String,
    /// When to look back, agreed or proposed.
    pub evaluaties: Vec<Terugblik>,
    /// When and with whom it was talked over.
    pub besproken: Option<Besproken>,
    /// The hours.
    pub schema: Urenschema,
}

/// The five T's in the person's own words; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VijfT {
    /// When, and for how long.
    pub tijd: String,
    /// What, and what first.
    pub taken: String,
    /// What must be prepared for that.
    pub voorbereiden: String,
    /// How much work in the agreed time.
    pub tempo: String,
    /// Never for the employer.
    pub thema: Thema,
    /// How and when to look back.
    pub toetsen: String,
}

/// The T that stays with the person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thema {
    /// What will be done otherwise than before.
    pub anders: String,
    /// Pitfalls.
    pub valkuilen: String,
    /// Challenges.
    pub uitdagingen: String,
}

/// For whom a plan is printed: that decides what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voor {
    /// The person, and whoever they give it to: everything.
    #[default]
    Mij,
    /// The employer: Tijd, Taken, Toetsen and what is needed.
    Werkgever,
    /// The employer, and the person chose to show Tempo too.
    WerkgeverMetTempo,
}

impl Voor {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Mij, Self::Werkgever, Self::WerkgeverMetTempo];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Mij => "mij",
            Self::Werkgever => "werkgever",
            Self::WerkgeverMetTempo => "werkgever_met_tempo",
        }
    }
}

/// A moment to look back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terugblik {
    /// The day.
    pub op: Date,
    /// The time.
    pub tijd: Option<Time>,
    /// With whom; may be empty.
    pub met: String,
    /// How; may be empty.
    pub hoe: String,
    /// Agreed; otherwise a proposal.
    pub afgesproken: bool,
}

/// That it was talked over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Besproken {
    /// The day.
    pub op: Date,
    /// With whom.
    pub met: String,
}

/// Hours per day, week by week, as they were computed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Urenschema {
    /// Its weeks, in order.
    pub weken: Vec<Schemaweek>,
    /// The first day from which every later one has all its hours.
    pub volledig: Option<Date>,
    /// Last day of arbeidstherapie.
    pub arbeidstherapie_tot_en_met: Option<Date>,
    /// What can be done; days name a place in this list.
    pub taken: Vec<Schemataak>,
    /// Remarks as sentences, in the language of the document; days in them as `2026-11-23`.
    pub opmerkingen: Vec<String>,
    /// Own work that takes the place of adapted work, after full hours.
    pub takenopbouw: Vec<Takenopbouw>,
}

/// One ISO week of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schemaweek {
    /// Its Monday.
    pub maandag: Date,
    /// The planned step in percent, when the pattern has steps.
    pub stap: Option<u32>,
    /// Contract minutes of its workable days.
    pub basis: u32,
    /// Planned minutes as a share of those, in tenths of a percent.
    pub promille: u32,
    /// Minutes that are planned.
    pub minuten: u32,
    /// Minutes that a limit took.
    pub tekort: u32,
    /// Its workable days, in order.
    pub dagen: Vec<Schemadag>,
}

/// One workable day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schemadag {
    /// The day.
    pub dag: Date,
    /// Minutes that are planned; may be none.
    pub minuten: u32,
    /// Minutes that were worked, as far as anybody said.
    pub gewerkt: Option<u32>,
    /// Begin and end of each block, when blocks were asked; midnight at the end of the day is `00:00`.
    pub blokken: Vec<(Time, Time)>,
    /// Places in the list of tasks.
    pub taken: Vec<usize>,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schemataak {
    /// What the person calls it.
    pub naam: String,
    /// How much it takes.
    pub zwaarte: Zwaarte,
    /// It must be ready at some moment.
    pub deadline: bool,
    /// The person likes doing it.
    pub leuk: bool,
    /// A task of the own work; otherwise adapted work.
    pub eigen_werk: bool,
    /// Percent of the usual pace.
    pub tempo: u32,
}

/// How much a task takes of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zwaarte {
    /// Easy.
    Licht,
    /// Between the two.
    Middel,
    /// Complex, or tiring.
    Zwaar,
}

/// One week of the second phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takenopbouw {
    /// Its Monday.
    pub maandag: Date,
    /// Per task: its place in the list, minutes in this week, and percent of the usual pace.
    pub delen: Vec<(usize, u32, u32)>,
}

impl Urenschema {
    /// The week in which this day lies, if the schedule has it.
    pub fn week_van(&self, dag: Date) -> Option<&Schemaweek> {
        let isoweek = |dag: Date| {
            let week = dag.iso_week_date();
            (week.year(), week.week())
        };
        self.weken.iter().find(|week| isoweek(week.maandag) == isoweek(dag))
    }

    /// The week to hang up on this day: this one, else the first that is still to come, else the last.
    pub fn week_voor(&self, dag: Date) -> Option<&Schemaweek> {
        let komt_nog = || self.weken.iter().find(|week| week.maandag > dag);
        self.week_van(dag).or_else(komt_nog).or_else(|| self.weken.last())
    }

    /// The first day with hours.
    pub(crate) fn eerste_dag(&self) -> Option<&Schemadag> {
        self.weken.iter().flat_map(|week| &week.dagen).find(|dag| dag.minuten > 0)
    }
}
