// SPDX-License-Identifier: EUPL-1.2
//! Holds JSON against the shape of a form: everything that is wrong is named at once, with its place.
//!
//! It makes no sentences: those are for whoever asked, in their language.

use super::vorm::Vorm;
use dossier::{Bsn, BsnFout};
use jiff::{Timestamp, civil::Date, civil::Time};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// One field that is wrong, and where it stands: `plan.activiteiten[2].gepland_op`. Empty for the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veldfout {
    /// The field.
    pub veld: String,
    /// What is wrong with it.
    pub bezwaar: Bezwaar,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bezwaar {
    /// No JSON at all, from this line and column on.
    GeenJson {
        /// Line, from 1.
        regel: usize,
        /// Character, from 1.
        teken: usize,
    },
    /// This key is not known here; these are.
    OnbekendeSleutel(Vec<&'static str>),
    /// The key is missing.
    Ontbreekt,
    /// An object is needed.
    GeenObject,
    /// A list is needed.
    GeenLijst,
    /// A text is needed.
    GeenTekst,
    /// The text has more characters than this.
    TeLang(usize),
    /// The list has more items than this.
    TeVeel(usize),
    /// Not one of these words.
    GeenWoord(Vec<&'static str>),
    /// No whole number between these two, both included.
    GeenGetal(u32, u32),
    /// No day that exists, written as `2026-11-23`.
    GeenDag,
    /// A day outside 1990-2100.
    DagBuiten,
    /// No time of day, written as `14:30`.
    GeenTijd,
    /// No instant, written as `2026-11-23T14:30:00+01:00`.
    GeenMoment,
    /// Not eight or nine digits.
    BsnLengte,
    /// The digits do not pass the 11-test.
    BsnElfproef,
    /// The last day lies before the first, which is in this field.
    VoorBegin(&'static str),
    /// Is only given together with another value; this is that field.
    HoortBij(&'static str),
}

/// Reads `json` as `T`, whose shape is `vorm`.
pub(super) fn lees<T: DeserializeOwned>(json: &str, vorm: &'static Vorm) -> Result<T, Vec<Veldfout>> {
    let waarde: Value = serde_json::from_str(json).map_err(|fout| geen_json(&fout))?;
    let mut lezer = Lezer { fouten: Vec::new() };
    lezer.houd(&waarde, vorm, "");
    if !lezer.fouten.is_empty() {
        return Err(lezer.fouten);
    }
    serde_json::from_value(zonder_niets(waarde)).map_err(|fout| geen_json(&fout))
}

fn geen_json(fout: &serde_json::Error) -> Vec<Veldfout> {
    let bezwaar = Bezwaar::GeenJson { regel: fout.line(), teken: fout.column() };
    vec![Veldfout { veld: String::new(), bezwaar }]
}

/// `null` says the same as leaving the key out.
fn zonder_niets(waarde: Value) -> Value {
    match waarde {
        Value::Object(object) => {
            let gevuld = object.into_iter().filter(|(_, w)| !w.is_null());
            Value::Object(gevuld.map(|(sleutel, w)| (sleutel, zonder_niets(w))).collect())
        }
        Value::Array(lijst) => Value::Array(lijst.into_iter().map(zonder_niets).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => waarde,
    }
}

struct Lezer {
    fouten: Vec<Veldfout>,
}

impl Lezer {
    fn fout(&mut self, veld: &str, bezwaar: Bezwaar) {
        self.fouten.push(Veldfout { veld: veld.to_owned(), bezwaar });
    }

    fn houd(&mut self, waarde: &Value, vorm: &'static Vorm, veld: &str) {
        match vorm {
            Vorm::Object { sleutels, nodig, regels } => self.object(waarde, sleutels, nodig, regels, veld),
            Vorm::Lijst(onderdeel, hoogstens) => self.lijst(waarde, onderdeel, *hoogstens, veld),
            Vorm::Tekst(hoogstens) => self.tekst(waarde, *hoogstens, veld),
            Vorm::Woord(woorden) => self.woord(waarde, woorden(), veld),
            Vorm::Getal(van, tot_en_met) => {
                if !waarde.as_u64().is_some_and(|n| (u64::from(*van)..=u64::from(*tot_en_met)).contains(&n)) {
                    self.fout(veld, Bezwaar::GeenGetal(*van, *tot_en_met));
                }
            }
            Vorm::Dag => self.dag(waarde, veld),
            Vorm::Tijd => {
                if waarde.as_str().and_then(|t| t.parse::<Time>().ok()).is_none() {
                    self.fout(veld, Bezwaar::GeenTijd);
                }
            }
            Vorm::Moment => {
                if waarde.as_str().and_then(|t| t.parse::<Timestamp>().ok()).is_none() {
                    self.fout(veld, Bezwaar::GeenMoment);
                }
            }
            Vorm::Bsn => match waarde.as_str().map(Bsn::lees) {
                Some(Ok(_)) => {}
                Some(Err(BsnFout::Elfproef)) => self.fout(veld, Bezwaar::BsnElfproef),
                Some(Err(BsnFout::Lengte)) | None => self.fout(veld, Bezwaar::BsnLengte),
            },
        }
    }

    fn object(
        &mut self,
        waarde: &Value,
        sleutels: &'static [(&'static str, Vorm)],
        nodig: &[&'static str],
        regels: &[Regel],
        veld: &str,
    ) {
        let Some(object) = waarde.as_object() else { return self.fout(veld, Bezwaar::GeenObject) };
        for (sleutel, waarde) in object {
            let hier = onder(veld, &kort(sleutel));
            match sleutels.iter().find(|(naam, _)| naam == sleutel) {
                Some(_) if waarde.is_null() => {}
                Some((_, vorm)) => self.houd(waarde, vorm, &hier),
                None => self
                    .fout(&hier, Bezwaar::OnbekendeSleutel(sleutels.iter().map(|(naam, _)| *naam).collect())),
            }
        }
        for sleutel in nodig {
            if object.get(*sleutel).is_none_or(Value::is_null) {
                self.fout(&onder(veld, sleutel), Bezwaar::Ontbreekt);
            }
        }
        for regel in regels {
            if let Some((sleutel, bezwaar)) = regel(object) {
                self.fout(&onder(veld, sleutel), bezwaar);
            }
        }
    }

    fn lijst(&mut self, waarde: &Value, onderdeel: &'static Vorm, hoogstens: usize, veld: &str) {
        let Some(lijst) = waarde.as_array() else { return self.fout(veld, Bezwaar::GeenLijst) };
        if lijst.len() > hoogstens {
            return self.fout(veld, Bezwaar::TeVeel(hoogstens));
        }
        for (plaats, waarde) in lijst.iter().enumerate() {
            self.houd(waarde, onderdeel, &format!("{veld}[{}]", plaats + 1));
        }
    }

    fn tekst(&mut self, waarde: &Value, hoogstens: usize, veld: &str) {
        match waarde.as_str() {
            None => self.fout(veld, Bezwaar::GeenTekst),
            Some(tekst) if tekst.chars().count() > hoogstens => self.fout(veld, Bezwaar::TeLang(hoogstens)),
            Some(_) => {}
        }
    }

    fn woord(&mut self, waarde: &Value, woorden: Vec<&'static str>, veld: &str) {
        if !waarde.as_str().is_some_and(|woord| woorden.contains(&woord)) {
            self.fout(veld, Bezwaar::GeenWoord(woorden));
        }
    }

    fn dag(&mut self, waarde: &Value, veld: &str) {
        // A parser of days reads more than one way of writing; a form takes the one that is told.
        let dag = waarde.as_str().and_then(|t| t.parse::<Date>().ok().filter(|dag| dag.to_string() == t));
        match dag {
            None => self.fout(veld, Bezwaar::GeenDag),
            Some(dag) if !(1990..=2100).contains(&dag.year()) => self.fout(veld, Bezwaar::DagBuiten),
            Some(_) => {}
        }
    }
}

/// What two keys of one object say about each other: the key that is wrong, if any.
pub(super) type Regel = fn(&Map<String, Value>) -> Option<(&'static str, Bezwaar)>;

fn onder(veld: &str, sleutel: &str) -> String {
    if veld.is_empty() { sleutel.to_owned() } else { format!("{veld}.{sleutel}") }
}

/// An unknown word is shown back, but not a whole page of it.
fn kort(woord: &str) -> String {
    woord.chars().filter(|teken| !teken.is_control()).take(40).collect()
}
