// SPDX-License-Identifier: EUPL-1.2
//! Organisations, people, employments, and the relations between them.
//!
//! Relations hang on an employer, a team or an employment, never on a dossier: whoever makes them does not learn
//! who is ill.

use crate::{DienstverbandId, Hoedanigheid, OrganisatieId, PersoonId, RelatieId, lade::woorden};
use jiff::{
    Timestamp,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

woorden! {
    /// What kind of organisation.
    OrganisatieSoort {
        /// Employs people.
        Werkgever = "werkgever",
        /// Supports employers with absence (Arbowet 14a).
        Arbodienst = "arbodienst",
        /// Guides people back to work.
        ReIntegratiebureau = "re_integratiebureau",
    }
}

/// An employer, an arbodienst or a bureau. One installation serves many of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisatie {
    /// Its identifier.
    pub id: OrganisatieId,
    /// What it is.
    pub soort: OrganisatieSoort,
    /// Its name.
    pub naam: String,
}

/// That an employer has contracted an arbodienst, from a day to a day (both included).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arbocontract {
    /// The employer.
    pub werkgever: OrganisatieId,
    /// The arbodienst.
    pub arbodienst: OrganisatieId,
    /// First day.
    pub van: Date,
    /// Last day; none while it runs.
    pub tot_en_met: Option<Date>,
}

/// That a doctor broke the glass of one dossier: until when it stays open to them, and on whose behalf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noodtoegang {
    /// Who.
    pub persoon: PersoonId,
    /// For which arbodienst.
    pub arbodienst: OrganisatieId,
    /// The first moment at which it is closed again.
    pub tot: Timestamp,
}

/// A human being known to this installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persoon {
    /// Their identifier.
    pub id: PersoonId,
    /// How they are called: first and last name.
    pub naam: String,
    /// The roles they hold; a right always needs a relation besides.
    pub rollen: Vec<Hoedanigheid>,
}

/// Contract hours per weekday, in whole minutes, Monday first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uren(pub [u16; 7]);

impl Uren {
    /// Minutes of this weekday.
    pub fn op(&self, dag: Weekday) -> u16 {
        self.0[usize::try_from(dag.to_monday_zero_offset()).unwrap_or(0)]
    }

    /// Minutes of a whole week.
    pub fn per_week(&self) -> u32 {
        self.0.iter().map(|m| u32::from(*m)).sum()
    }
}

/// The employment of one person with one employer. Each employment has its own cases of illness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dienstverband {
    /// Its identifier.
    pub id: DienstverbandId,
    /// The employee.
    pub persoon: PersoonId,
    /// The employer.
    pub werkgever: OrganisatieId,
    /// The team, when the employer has teams.
    pub team: Option<String>,
    /// What the employee does, in the employer's words.
    pub functie: String,
    /// Contract hours.
    pub uren: Uren,
    /// First day of the employment.
    pub van: Date,
    /// Last day; none while it runs.
    pub tot_en_met: Option<Date>,
}

/// What a relation ties a person to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelatieMet {
    /// Every employment of this employer.
    Werkgever(OrganisatieId),
    /// The employments in one team of this employer.
    Team(OrganisatieId, String),
    /// One employment.
    Dienstverband(DienstverbandId),
}

/// What ties a person to employments, in one role, from a day to a day (both included).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relatie {
    /// Its identifier.
    pub id: RelatieId,
    /// Who.
    pub persoon: PersoonId,
    /// In which role; never [`Hoedanigheid::Werknemer`], which follows from the employment itself.
    pub rol: Hoedanigheid,
    /// With what.
    pub met: RelatieMet,
    /// For a bedrijfsarts: the arbodienst, which must have a running contract with the employer.
    pub namens: Option<OrganisatieId>,
    /// First day.
    pub van: Date,
    /// Last day; none while it runs.
    pub tot_en_met: Option<Date>,
    /// May sign for the employer.
    pub tekenbevoegd: bool,
}

impl Relatie {
    /// Does this relation reach that employment, whatever the day?
    pub fn raakt(&self, dienstverband: &Dienstverband) -> bool {
        match &self.met {
            RelatieMet::Werkgever(werkgever) => *werkgever == dienstverband.werkgever,
            RelatieMet::Team(werkgever, team) => {
                *werkgever == dienstverband.werkgever && dienstverband.team.as_ref() == Some(team)
            }
            RelatieMet::Dienstverband(id) => *id == dienstverband.id,
        }
    }

    /// Does it hold on this day?
    pub fn loopt_op(&self, dag: Date) -> bool {
        self.van <= dag && self.tot_en_met.is_none_or(|laatste| dag <= laatste)
    }
}
