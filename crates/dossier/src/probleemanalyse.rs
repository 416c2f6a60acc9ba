// SPDX-License-Identifier: EUPL-1.2
//! Het functionele deel van de probleemanalyse: what the employer may read of the judgement of the bedrijfsarts.
//!
//! Functional possibilities and limitations, expected duration, degree and advice (AP, De zieke werknemer; Regeling
//! procesgang 2). The medical part lies on the far side of the wall, in `kluis`; nothing here may hold it.

use crate::{lade::woorden, plan::Einddoelsoort, woorden::Mogelijkheden};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// The functional part, as the bedrijfsarts sent it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probleemanalyse {
    /// Are there possibilities to return: yes, later, or none and no recovery expected?
    pub mogelijkheden: Mogelijkheden,
    /// Why not now, or not at all, in functional words (BVV 2 lid 6). Empty when there are possibilities.
    pub toelichting: String,
    /// How long the limitations may last.
    pub verwachte_duur: Duurverwachting,
    /// Degree of incapacity for the own work, in percent, 0 to 100; none when it cannot be said yet.
    pub mate: Option<u8>,
    /// What can and cannot be done, at most one per rubriek.
    pub rubrieken: Vec<Rubriekoordeel>,
    /// Limits to hours, as data that a plan can keep to.
    pub grenzen: Vec<Urengrens>,
    /// The goal that the bedrijfsarts advises.
    pub advies_einddoel: Option<Einddoelsoort>,
    /// Advice about work, adaptations and the road back.
    pub advies: String,
    /// Advised interventions, in neutral words.
    pub interventies: String,
    /// Days on which arbodienst and employee look at it again.
    pub evaluaties: Vec<Date>,
}

impl Probleemanalyse {
    /// Every text, each with its field.
    pub(crate) fn teksten_mut(&mut self) -> Vec<(&'static str, &mut String)> {
        let mut uit = vec![
            ("toelichting", &mut self.toelichting),
            ("advies", &mut self.advies),
            ("interventies", &mut self.interventies),
        ];
        for rij in &mut self.rubrieken {
            uit.extend([&mut rij.mogelijkheden, &mut rij.beperkingen].map(|tekst| ("rubrieken", tekst)));
        }
        uit
    }
}

woorden! {
    /// How long limitations may last.
    Duurverwachting {
        /// Up to six weeks.
        TotZesWeken = "tot_zes_weken",
        /// Six weeks to three months.
        TotDrieMaanden = "tot_drie_maanden",
        /// Three to six months.
        TotZesMaanden = "tot_zes_maanden",
        /// Six months to a year.
        TotEenJaar = "tot_een_jaar",
        /// More than a year.
        LangerDanEenJaar = "langer_dan_een_jaar",
        /// Cannot be said yet.
        NogNietTeZeggen = "nog_niet_te_zeggen",
    }
}

woorden! {
    /// A rubriek of the functionele mogelijkhedenlijst.
    Rubriek {
        /// Concentrate, remember, plan.
        PersoonlijkFunctioneren = "persoonlijk_functioneren",
        /// Deal with other people.
        SociaalFunctioneren = "sociaal_functioneren",
        /// Heat, noise, dust, protective gear.
        FysiekeOmgevingseisen = "fysieke_omgevingseisen",
        /// Lift, walk, climb, use hands.
        DynamischeHandelingen = "dynamische_handelingen",
        /// Sit, stand, bend.
        StatischeHoudingen = "statische_houdingen",
        /// When and how long.
        Werktijden = "werktijden",
    }
}

/// What can and cannot be done within one rubriek.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubriekoordeel {
    /// Which.
    pub rubriek: Rubriek,
    /// What goes well.
    pub mogelijkheden: String,
    /// What does not go, or not for long.
    pub beperkingen: String,
}

/// A limit to hours, over a period. At least one of the limits is given. Several may overlap: the strictest holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urengrens {
    /// First day.
    pub van: Date,
    /// Last day; none when it holds until a bijstelling.
    pub tot_en_met: Option<Date>,
    /// Most minutes on a day.
    pub minuten_per_dag: Option<u16>,
    /// Most days in a week, 1 to 7.
    pub dagen_per_week: Option<u8>,
    /// Most minutes in a week.
    pub minuten_per_week: Option<u16>,
    /// Not before this time of day.
    pub niet_voor: Option<Time>,
    /// Not after this time of day.
    pub niet_na: Option<Time>,
}
