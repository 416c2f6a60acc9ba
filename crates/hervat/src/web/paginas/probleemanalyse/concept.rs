// SPDX-License-Identifier: EUPL-1.2
//! A probleemanalyse in the making: what the doctor typed, field by field, in parts that are each saved by
//! themselves.
//!
//! A draft keeps every text as it was typed, also a day that is no day yet; [`Concept::lees`] makes the whole of it,
//! or says everything that is wrong. Which parts are stored, and where, it does not know. It never prints what it
//! holds: part of it is medical.

mod lezing;

use crate::web::Tekst;
use crate::web::formulier::Fouten;
use crate::zaak::medisch::MEDISCHE_VELDEN;
use dossier::plan::Einddoelsoort;
use dossier::probleemanalyse::{Probleemanalyse, Rubriek, Urengrens};
use jiff::civil::Time;
use lezing::Lezing;
use std::collections::BTreeMap;
use std::fmt;

/// More limits than anyone needs at once.
pub(super) const MEESTE_GRENZEN: usize = 12;
/// More days to look back than anyone plans at once.
pub(super) const MEESTE_EVALUATIES: usize = 8;
/// What an event takes of one text.
const LANGSTE_TEKST: usize = 4_000;

/// The fields of one limit to hours.
pub(super) const GRENSVELDEN: [&str; 7] = [
    "grens_van",
    "grens_tot_en_met",
    "grens_uren_per_dag",
    "grens_dagen_per_week",
    "grens_uren_per_week",
    "grens_niet_voor",
    "grens_niet_na",
];

/// A part that is saved by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Conceptdeel {
    /// Outcome, why, duration, degree; of a bijstelling also what changed.
    Oordeel,
    /// What can and cannot be done.
    Rubrieken,
    /// Limits to hours.
    Grenzen,
    /// Goal, advice, interventions, days to look back.
    Advies,
    /// What the employer never reads.
    Medisch,
}

impl Conceptdeel {
    /// All of them, in the order of the page.
    pub const ALLE: [Self; 5] = [Self::Oordeel, Self::Rubrieken, Self::Grenzen, Self::Advies, Self::Medisch];

    /// The word in the store, in the names of hidden fields and in text keys.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Oordeel => "oordeel",
            Self::Rubrieken => "rubrieken",
            Self::Grenzen => "grenzen",
            Self::Advies => "advies",
            Self::Medisch => "medisch",
        }
    }

    /// The part that this field belongs to; none for a field that no draft has.
    fn van(veld: &str) -> Option<Self> {
        let genummerd = |hoogste: usize| {
            let (naam, nummer) = veld.rsplit_once('_')?;
            (1..=hoogste).contains(&nummer.parse().ok()?).then_some(naam)
        };
        match veld {
            "mogelijkheden" | "toelichting" | "verwachte_duur" | "mate" | "reden" => Some(Self::Oordeel),
            "advies_einddoel" | "advies" | "interventies" => Some(Self::Advies),
            _ if MEDISCHE_VELDEN.contains(&veld) => Some(Self::Medisch),
            _ if rubriekvelden().any(|(_, lukt, niet)| veld == lukt || veld == niet) => Some(Self::Rubrieken),
            _ if genummerd(MEESTE_GRENZEN).is_some_and(|naam| GRENSVELDEN.contains(&naam)) => {
                Some(Self::Grenzen)
            }
            _ if genummerd(MEESTE_EVALUATIES) == Some("evaluatie") => Some(Self::Advies),
            _ => None,
        }
    }
}

/// What one part holds, and the version it was read with; 0: never saved.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Conceptinhoud {
    /// The version that the writer saw.
    pub versie: u32,
    /// Field and text, without empty ones.
    pub velden: BTreeMap<String, String>,
}

/// A draft as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Concept(BTreeMap<Conceptdeel, Conceptinhoud>);

/// What was posted with it: what the sender saw.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gezien {
    /// [`Concept::stand`] of the draft that the sender saw; the script keeps it up to date.
    pub stand: Option<u32>,
    /// How many versions of the probleemanalyse there were.
    pub basis: Option<u32>,
    /// Go on to the preview after saving.
    pub naar_voorbeeld: bool,
}

/// What a whole draft says.
pub struct Gelezen {
    /// What the employer will read.
    pub deel: Probleemanalyse,
    /// Of a bijstelling: what changed, and why.
    pub reden: String,
}

/// Nothing of what it holds.
impl fmt::Debug for Concept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Concept(…)")
    }
}

/// Nothing of what it holds.
impl fmt::Debug for Conceptinhoud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conceptinhoud({})", self.versie)
    }
}

impl Concept {
    /// Sorts what was posted into parts; the hidden fields `versie_<deel>` say what the sender saw of each. Unknown
    /// fields are left alone.
    pub fn uit_post(velden: Vec<(String, String)>) -> (Self, Gezien) {
        let (mut zelf, mut gezien) = (Self::default(), Gezien::default());
        for (veld, waarde) in velden {
            match veld.as_str() {
                "versie" => gezien.stand = waarde.parse().ok(),
                "basis" => gezien.basis = waarde.parse().ok(),
                "naar" => gezien.naar_voorbeeld = waarde == "voorbeeld",
                _ => zelf.zet_gepost(&veld, &waarde),
            }
        }
        (zelf, gezien)
    }

    fn zet_gepost(&mut self, veld: &str, waarde: &str) {
        let Some(deel) = veld.strip_prefix("versie_") else {
            return self.zet(veld, waarde.replace("\r\n", "\n"));
        };
        let deel = Conceptdeel::ALLE.into_iter().find(|d| d.woord() == deel);
        if let (Some(deel), Ok(versie)) = (deel, waarde.parse()) {
            self.0.entry(deel).or_default().versie = versie;
        }
    }

    /// A draft that begins where this version ended. What changed is still to be said.
    pub fn van_versie(deel: &Probleemanalyse, medisch: Vec<(String, String)>) -> Self {
        let mut zelf = Self::default();
        zelf.zet("mogelijkheden", deel.mogelijkheden.woord());
        zelf.zet("toelichting", &deel.toelichting);
        zelf.zet("verwachte_duur", deel.verwachte_duur.woord());
        zelf.zet("mate", deel.mate.map(|mate| mate.to_string()).unwrap_or_default());
        for oordeel in &deel.rubrieken {
            for (_, lukt, niet) in rubriekvelden().filter(|(rubriek, ..)| *rubriek == oordeel.rubriek) {
                zelf.zet(&lukt, &oordeel.mogelijkheden);
                zelf.zet(&niet, &oordeel.beperkingen);
            }
        }
        for (nummer, grens) in (1..=MEESTE_GRENZEN).zip(&deel.grenzen) {
            for (naam, waarde) in GRENSVELDEN.into_iter().zip(grensteksten(grens)) {
                zelf.zet(&format!("{naam}_{nummer}"), waarde);
            }
        }
        zelf.zet("advies_einddoel", deel.advies_einddoel.map(Einddoelsoort::woord).unwrap_or_default());
        zelf.zet("advies", &deel.advies);
        zelf.zet("interventies", &deel.interventies);
        for (nummer, dag) in (1..=MEESTE_EVALUATIES).zip(&deel.evaluaties) {
            zelf.zet(&format!("evaluatie_{nummer}"), dag.to_string());
        }
        for (veld, tekst) in medisch {
            zelf.zet(&veld, tekst);
        }
        zelf
    }

    /// The same draft with this part as it was stored.
    pub fn zet_deel(&mut self, deel: Conceptdeel, inhoud: Conceptinhoud) {
        self.0.insert(deel, inhoud);
    }

    /// One part of it.
    pub fn deel(&self, deel: Conceptdeel) -> Conceptinhoud {
        self.0.get(&deel).cloned().unwrap_or_default()
    }

    /// The version of one part.
    pub fn versie(&self, deel: Conceptdeel) -> u32 {
        self.0.get(&deel).map_or(0, |inhoud| inhoud.versie)
    }

    /// The parts with other text than `ander` has.
    pub fn anders_dan<'a>(&'a self, ander: &'a Self) -> impl Iterator<Item = Conceptdeel> + 'a {
        Conceptdeel::ALLE.into_iter().filter(|deel| self.deel(*deel).velden != ander.deel(*deel).velden)
    }

    /// The sum of the versions of all parts: every save changes it, so it stands for the draft as a whole.
    pub fn stand(&self) -> u32 {
        Conceptdeel::ALLE.into_iter().map(|deel| self.versie(deel)).fold(0, u32::wrapping_add)
    }

    /// What stands in this field.
    pub fn veld(&self, veld: &str) -> &str {
        let inhoud = Conceptdeel::van(veld).and_then(|deel| self.0.get(&deel));
        inhoud.and_then(|inhoud| inhoud.velden.get(veld)).map_or("", String::as_str)
    }

    /// The medical part, field by field, without empty ones.
    pub fn medisch(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let gevuld = |veld: &&'static str| !self.veld(veld).trim().is_empty();
        MEDISCHE_VELDEN.into_iter().filter(gevuld).map(|veld| (veld, self.veld(veld).trim()))
    }

    /// How many rows of limits to show: those that are filled in, and one more.
    pub(super) fn rijen_grenzen(&self) -> usize {
        let gevuld =
            |nummer: &usize| GRENSVELDEN.iter().any(|v| !self.veld(&format!("{v}_{nummer}")).is_empty());
        ((1..=MEESTE_GRENZEN).filter(gevuld).max().unwrap_or(0) + 1).min(MEESTE_GRENZEN)
    }

    /// How many days to look back to ask: those that are filled in, and one more.
    pub(super) fn rijen_evaluaties(&self) -> usize {
        let gevuld = |nummer: &usize| !self.veld(&format!("evaluatie_{nummer}")).is_empty();
        ((1..=MEESTE_EVALUATIES).filter(gevuld).max().unwrap_or(0) + 1).clamp(2, MEESTE_EVALUATIES)
    }

    fn zet(&mut self, veld: &str, waarde: impl Into<String>) {
        let waarde = waarde.into();
        if let Some(deel) = Conceptdeel::van(veld).filter(|_| !waarde.trim().is_empty()) {
            self.0.entry(deel).or_default().velden.insert(veld.to_owned(), waarde);
        }
    }

    /// Reads the whole.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed, or missing.
    pub fn lees(&self, t: Tekst, bijstelling: bool) -> Result<Gelezen, Fouten> {
        let mut lezing = Lezing { t, concept: self, fouten: Fouten::default() };
        let gelezen = lezing.geheel(bijstelling);
        match gelezen {
            Some(gelezen) if lezing.fouten.is_leeg() => Ok(gelezen),
            _ => Err(lezing.fouten),
        }
    }
}

/// Each rubriek with the names of its two fields.
pub(super) fn rubriekvelden() -> impl Iterator<Item = (Rubriek, String, String)> {
    Rubriek::ALLE.iter().map(|rubriek| {
        let woord = rubriek.woord();
        (*rubriek, format!("{woord}_mogelijkheden"), format!("{woord}_beperkingen"))
    })
}

/// A limit as the form writes it, in the order of [`GRENSVELDEN`].
fn grensteksten(grens: &Urengrens) -> [String; 7] {
    let uren = |minuten: Option<u16>| match minuten {
        Some(minuten) if minuten % 60 == 0 => (minuten / 60).to_string(),
        Some(minuten) => format!("{}:{:02}", minuten / 60, minuten % 60),
        None => String::new(),
    };
    let klok = |tijd: Option<Time>| {
        tijd.map(|tijd| format!("{:02}:{:02}", tijd.hour(), tijd.minute())).unwrap_or_default()
    };
    [
        grens.van.to_string(),
        grens.tot_en_met.map(|dag| dag.to_string()).unwrap_or_default(),
        uren(grens.minuten_per_dag),
        grens.dagen_per_week.map(|dagen| dagen.to_string()).unwrap_or_default(),
        uren(grens.minuten_per_week),
        klok(grens.niet_voor),
        klok(grens.niet_na),
    ]
}

#[cfg(test)]
mod proeven;
