// SPDX-License-Identifier: EUPL-1.2
//! What is asked: contract, start, pattern, limits, blocks, days off and tasks. Nothing here is checked yet.

use poortwachter::Dag;
use std::fmt;

/// Minutes of the contract per weekday, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contract([u32; 7]);

impl Contract {
    /// These minutes per weekday, Monday first.
    pub const fn nieuw(minuten: [u32; 7]) -> Self {
        Self(minuten)
    }

    /// Minutes on this weekday, counted from Monday, which is 0.
    pub fn op(&self, weekdag: usize) -> u32 {
        self.0.get(weekdag).copied().unwrap_or(0)
    }

    /// Minutes in a whole week.
    pub fn per_week(&self) -> u32 {
        self.0.iter().sum()
    }

    /// The longest day.
    pub(crate) fn langste(&self) -> u32 {
        self.0.iter().copied().max().unwrap_or(0)
    }

    /// Days that have hours.
    pub(crate) fn dagen(&self) -> usize {
        self.0.iter().filter(|minuten| **minuten > 0).count()
    }
}

/// How hours grow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Patroon {
    /// A share of the contract per ISO week, in percent.
    Wekelijks {
        /// One step per week.
        stappen: Vec<u32>,
    },
    /// A little more every workable day, until the contract's hours after so many ISO weeks.
    Dagelijks {
        /// In how many weeks.
        weken: u32,
    },
    /// Every day as long as every other, longer each so many weeks.
    Ritme {
        /// Minutes per day at first.
        begin: u32,
        /// Minutes that are added.
        erbij: u32,
        /// After how many weeks each time.
        elke_weken: u32,
    },
    /// A table of one's own.
    Eigen {
        /// Minutes per weekday, Monday first, week after week.
        weken: Vec<[u32; 7]>,
    },
}

/// A time of the day, in minutes since midnight; 1440 is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Klok(u32);

impl Klok {
    /// The end of the day.
    pub const EINDE_DAG: Self = Self(24 * 60);

    /// So many minutes since midnight; none beyond the end of the day.
    pub const fn nieuw(minuten: u32) -> Option<Self> {
        if minuten <= Self::EINDE_DAG.0 { Some(Self(minuten)) } else { None }
    }

    /// Reads `09:00`.
    pub fn lees(tekst: &str) -> Option<Self> {
        let (uur, minuut) = tekst.split_once(':')?;
        let cijfers = |deel: &str| deel.len() == 2 && deel.bytes().all(|b| b.is_ascii_digit());
        if !cijfers(uur) || !cijfers(minuut) {
            return None;
        }
        let (uur, minuut): (u32, u32) = (uur.parse().ok()?, minuut.parse().ok()?);
        if minuut > 59 { None } else { Self::nieuw(uur * 60 + minuut) }
    }

    /// Minutes since midnight.
    pub const fn minuten(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Klok {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Digit by digit into one text: a plan answered in full holds a hundred times.
        let twee = |deel: u32| {
            let deel = u8::try_from(deel).unwrap_or(0);
            [b'0' + deel / 10, b'0' + deel % 10]
        };
        let (uur, minuut) = (twee(self.0 / 60), twee(self.0 % 60));
        let tekst = [uur[0], uur[1], b':', minuut[0], minuut[1]];
        f.write_str(std::str::from_utf8(&tekst).unwrap_or_default())
    }
}

/// What the bedrijfsarts allows at most in a period. Limits may overlap: the strictest per field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grens {
    /// First day on which it holds.
    pub van: Dag,
    /// Last day on which it holds; none while it is open.
    pub tot_en_met: Option<Dag>,
    /// Minutes on a day.
    pub max_per_dag: Option<u32>,
    /// Days in an ISO week.
    pub max_dagen_per_week: Option<u32>,
    /// Minutes in an ISO week.
    pub max_per_week: Option<u32>,
    /// Not before this time.
    pub niet_voor: Option<Klok>,
    /// Not after this time.
    pub niet_na: Option<Klok>,
}

impl Grens {
    /// A period in which nothing is limited yet.
    pub const fn vanaf(van: Dag, tot_en_met: Option<Dag>) -> Self {
        Self {
            van,
            tot_en_met,
            max_per_dag: None,
            max_dagen_per_week: None,
            max_per_week: None,
            niet_voor: None,
            niet_na: None,
        }
    }

    pub(crate) fn geldt_op(&self, dag: Dag) -> bool {
        self.van <= dag && self.tot_en_met.is_none_or(|laatste| dag <= laatste)
    }
}

/// Work in blocks with a pause between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blokken {
    /// At most so many minutes of work without a pause.
    pub werk: u32,
    /// Minutes of pause between two blocks.
    pub pauze: u32,
    /// The day begins then.
    pub begin: Klok,
    /// The day should have ended by then.
    pub einde: Option<Klok>,
}

/// How much a task takes of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zwaarte {
    /// Easy.
    Licht,
    /// Between the two.
    Middel,
    /// Complex, or tiring.
    Zwaar,
}

impl Zwaarte {
    /// Every weight, lightest first.
    pub const ALLE: [Self; 3] = [Self::Licht, Self::Middel, Self::Zwaar];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Licht => "licht",
            Self::Middel => "middel",
            Self::Zwaar => "zwaar",
        }
    }
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taak {
    /// What the person calls it.
    pub naam: String,
    /// How much it takes.
    pub zwaarte: Zwaarte,
    /// It must be ready at some moment.
    pub deadline: bool,
    /// The person likes doing it; whether that is because it is easy or because it is a challenge is theirs to say.
    pub leuk: bool,
    /// A task of the own, original work; otherwise adapted work.
    pub eigen_werk: bool,
    /// How fast it goes, in percent of the usual pace.
    pub tempo: u32,
}

impl Taak {
    /// A light, adapted task without deadline at the usual pace.
    pub fn nieuw(naam: impl Into<String>) -> Self {
        Self {
            naam: naam.into(),
            zwaarte: Zwaarte::Licht,
            deadline: false,
            leuk: false,
            eigen_werk: false,
            tempo: 100,
        }
    }
}

/// Everything that is asked of the planner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The contract's hours.
    pub contract: Contract,
    /// The first day of work.
    pub start: Dag,
    /// How hours grow.
    pub patroon: Patroon,
    /// Limits of the bedrijfsarts.
    pub grenzen: Vec<Grens>,
    /// Blocks, when asked.
    pub blokken: Option<Blokken>,
    /// Days off, in any order.
    pub vrij: Vec<Dag>,
    /// Minutes in which days are rounded.
    pub afronding: u32,
    /// The day on which the bedrijfsarts expects full hours.
    pub prognose_volledig: Option<Dag>,
    /// Last day of arbeidstherapie, which is not productive.
    pub arbeidstherapie_tot_en_met: Option<Dag>,
    /// What can be done.
    pub taken: Vec<Taak>,
}

impl Plan {
    /// Days are rounded to quarters of an hour, when nobody says otherwise.
    pub const AFRONDING: u32 = 15;
    /// No schedule is longer than this: as many weeks as the law gives wages, though those count from the first day of
    /// illness.
    pub const WEKEN: u32 = 104;

    /// Only what a plan cannot do without.
    pub const fn nieuw(contract: Contract, start: Dag, patroon: Patroon) -> Self {
        // A table of one's own stands as it was written, to the minute.
        let afronding = if matches!(patroon, Patroon::Eigen { .. }) { 1 } else { Self::AFRONDING };
        Self {
            contract,
            start,
            patroon,
            grenzen: Vec::new(),
            blokken: None,
            vrij: Vec::new(),
            afronding,
            prognose_volledig: None,
            arbeidstherapie_tot_en_met: None,
            taken: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_tijd_heen_en_terug() {
        for minuten in 0..=24 * 60 {
            let tekst = format!("{:02}:{:02}", minuten / 60, minuten % 60);
            assert_eq!(Klok::nieuw(minuten).unwrap().to_string(), tekst);
            assert_eq!(Klok::lees(&tekst), Klok::nieuw(minuten), "{tekst}");
        }
        for fout in ["9:00", "24:01", "12:60", "12", "", "ab:cd", "+9:00", "12:00:00"] {
            assert_eq!(Klok::lees(fout), None, "{fout}");
        }
    }
}
