// SPDX-License-Identifier: EUPL-1.2
//! Het plan van aanpak: every field of UWV's form, and the views that the law asks besides.
//!
//! Only the words and their shape. What is missing says [`volledigheid`], what changed [`crate::verschil`]; how a
//! version is offered and signed is a matter of events.

use crate::{Hoedanigheid, lade::woorden};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

mod deel;
mod hash;
mod suggesties;
mod uren;
pub mod volledigheid;

pub use deel::Deelinhoud;
pub use hash::hash;
pub use suggesties::suggesties;
pub use uren::boven_grens;

/// Most activities in one plan.
pub const HOOGSTENS_ACTIVITEITEN: u32 = 100;

/// Most evaluations in one list of a plan.
pub const HOOGSTENS_EVALUATIES: u32 = 30;

/// Most characters in one field of a plan or a probleemanalyse.
pub const HOOGSTENS_TEKENS: u32 = 4_000;

/// A plan van aanpak, complete or in the making. An empty text means: not filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// Form 2: the casemanager whom both chose.
    pub casemanager: Casemanager,
    /// Form 3: arbodienst and bedrijfsarts who made the probleemanalyse.
    pub arbodienst: Arbodienst,
    /// Form 4: the goal.
    pub einddoel: Einddoel,
    /// Form 5: the steps to take.
    pub stappen: String,
    /// Form 6: activities, in the order in which they were agreed.
    pub activiteiten: Vec<Activiteit>,
    /// Form 7: when employer and employee look at it again.
    pub evaluaties: Vec<Evaluatieafspraak>,
    /// Form 8: when arbodienst and employee look at the probleemanalyse again.
    pub evaluaties_probleemanalyse: Vec<Evaluatieafspraak>,
    /// Form 9: why it is late.
    pub reden_te_laat: String,
    /// What the employer thinks of it (Regeling procesgang 4).
    pub visie_werkgever: String,
    /// What the employee thinks of it (Regeling procesgang 4).
    pub visie_werknemer: String,
}

impl Plan {
    /// Every text, each with the field that it is told about under.
    pub(crate) fn teksten_mut(&mut self) -> Vec<(&'static str, &mut String)> {
        let mut uit = vec![
            ("arbodienst", &mut self.arbodienst.naam),
            ("arbodienst", &mut self.arbodienst.arts),
            ("arbodienst", &mut self.arbodienst.telefoonnummer),
            ("einddoel", &mut self.einddoel.omdat),
            ("einddoel", &mut self.einddoel.reden_afwijking),
            ("stappen", &mut self.stappen),
            ("reden_te_laat", &mut self.reden_te_laat),
            ("visie_werkgever", &mut self.visie_werkgever),
            ("visie_werknemer", &mut self.visie_werknemer),
        ];
        uit.extend(self.casemanager.teksten_mut().map(|(_, tekst)| ("casemanager", tekst)));
        for rij in &mut self.activiteiten {
            let teksten = [&mut rij.activiteit, &mut rij.door, &mut rij.planning, &mut rij.reden_afwijking];
            uit.extend(teksten.map(|tekst| ("activiteiten", tekst)));
        }
        uit.extend(self.evaluaties.iter_mut().map(|rij| ("evaluaties", &mut rij.afspraak)));
        let probleemanalyse = self.evaluaties_probleemanalyse.iter_mut();
        uit.extend(probleemanalyse.map(|rij| ("evaluaties_probleemanalyse", &mut rij.afspraak)));
        uit
    }
}

impl Casemanager {
    pub(crate) fn teksten_mut(&mut self) -> [(&'static str, &mut String); 5] {
        [
            ("naam", &mut self.naam),
            ("adres", &mut self.adres),
            ("postcode_en_plaats", &mut self.postcode_en_plaats),
            ("telefoonnummer", &mut self.telefoonnummer),
            ("functie", &mut self.functie),
        ]
    }
}

impl Zijde {
    /// The side on which someone stands in this capacity; none for who makes no plan.
    pub const fn van(hoedanigheid: Hoedanigheid) -> Option<Self> {
        match hoedanigheid {
            Hoedanigheid::Werknemer => Some(Self::Werknemer),
            Hoedanigheid::Leidinggevende | Hoedanigheid::Casemanager => Some(Self::Werkgever),
            Hoedanigheid::Bedrijfsarts | Hoedanigheid::Coach | Hoedanigheid::Beheerder | Hoedanigheid::Fg => {
                None
            }
        }
    }

    /// The one across the table.
    #[must_use]
    pub const fn ander(self) -> Self {
        match self {
            Self::Werkgever => Self::Werknemer,
            Self::Werknemer => Self::Werkgever,
        }
    }
}

/// Form 2.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Casemanager {
    /// 2.1.
    pub naam: String,
    /// 2.2.
    pub adres: String,
    /// 2.3.
    pub postcode_en_plaats: String,
    /// 2.4.
    pub telefoonnummer: String,
    /// 2.5.
    pub functie: String,
}

/// Form 3.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Arbodienst {
    /// 3.1.
    pub naam: String,
    /// 3.2: the arbo- or bedrijfsarts.
    pub arts: String,
    /// 3.3.
    pub telefoonnummer: String,
}

/// Form 4: exactly one goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Einddoel {
    /// Which; none as long as it was not chosen.
    pub soort: Option<Einddoelsoort>,
    /// "Nog niet bekend, omdat …"; empty with the other goals.
    pub omdat: String,
    /// Why it departs from the advice of arbodienst or bedrijfsarts; empty when it does not.
    pub reden_afwijking: String,
}

woorden! {
    /// One of the six goals of the form, in its order.
    Einddoelsoort {
        /// Werkhervatting in de eigen functie.
        EigenFunctie = "eigen_functie",
        /// Gedeeltelijke werkhervatting in de eigen functie.
        EigenFunctieGedeeltelijk = "eigen_functie_gedeeltelijk",
        /// Werkhervatting in een andere functie bij de eigen werkgever.
        AndereFunctie = "andere_functie",
        /// Gedeeltelijke werkhervatting in een andere functie bij de eigen werkgever.
        AndereFunctieGedeeltelijk = "andere_functie_gedeeltelijk",
        /// Gehele of gedeeltelijke werkhervatting bij een andere werkgever.
        AndereWerkgever = "andere_werkgever",
        /// Nog niet bekend.
        NogNietBekend = "nog_niet_bekend",
    }
}

/// Form 6: one row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activiteit {
    /// On which field.
    pub probleemveld: Probleemveld,
    /// What is done.
    pub activiteit: String,
    /// Who does it.
    #[serde(default)]
    pub door: String,
    /// When it is planned, in words.
    #[serde(default)]
    pub planning: String,
    /// The day by which it is planned.
    #[serde(default)]
    pub gepland_op: Option<Date>,
    /// The day it was done.
    #[serde(default)]
    pub gedaan_op: Option<Date>,
    /// How long on a day, in minutes, when it takes hours of work.
    // Left out when it is not there: so what was signed before there were hours keeps its hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minuten_per_dag: Option<u16>,
    /// On how many days of a week, 1 to 7.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dagen_per_week: Option<u8>,
    /// Why it departs from the advice of the arbodienst; empty when it does not.
    #[serde(default)]
    pub reden_afwijking: String,
}

woorden! {
    /// The five problem fields of the form, in its order.
    Probleemveld {
        /// Arbeidsinhoud.
        Arbeidsinhoud = "arbeidsinhoud",
        /// Arbeidsomstandigheden.
        Arbeidsomstandigheden = "arbeidsomstandigheden",
        /// Arbeidsvoorwaarden.
        Arbeidsvoorwaarden = "arbeidsvoorwaarden",
        /// Arbeidsverhoudingen.
        Arbeidsverhoudingen = "arbeidsverhoudingen",
        /// Sociaal-medische zaken: neutral words only.
        SociaalMedischeZaken = "sociaal_medische_zaken",
    }
}

/// Form 7 and 8: a day and time to look back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evaluatieafspraak {
    /// The day.
    pub op: Date,
    /// The time of day.
    #[serde(default)]
    pub tijd: Option<Time>,
    /// With whom, where.
    #[serde(default)]
    pub afspraak: String,
}

woorden! {
    /// The two who make and sign a plan.
    Zijde {
        /// The employer's side.
        Werkgever = "werkgever",
        /// The employee.
        Werknemer = "werknemer",
    }
}

woorden! {
    /// A part of the plan that is edited on a page of its own and saved by itself.
    Plandeel {
        /// [`Arbodienst`].
        Arbodienst = "arbodienst",
        /// [`Einddoel`].
        Einddoel = "einddoel",
        /// [`Plan::stappen`].
        Stappen = "stappen",
        /// One [`Activiteit`]; each has a part of its own.
        Activiteit = "activiteit",
        /// [`Plan::evaluaties`].
        Evaluaties = "evaluaties",
        /// [`Plan::evaluaties_probleemanalyse`].
        EvaluatiesProbleemanalyse = "evaluaties_probleemanalyse",
        /// [`Plan::reden_te_laat`].
        RedenTeLaat = "reden_te_laat",
        /// [`Plan::visie_werkgever`]: only the employer's side writes it.
        VisieWerkgever = "visie_werkgever",
        /// [`Plan::visie_werknemer`]: only the employee writes it.
        VisieWerknemer = "visie_werknemer",
    }
}
