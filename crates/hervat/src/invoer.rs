// SPDX-License-Identifier: EUPL-1.2
//! JSON from outside, read strictly: what is wrong is said by field, and an unknown key with the nearest known one.

mod waarde;

pub(crate) use waarde::{Object, Waarde};

use poortwachter::{Bezwaar, Dag, DagFout, Taal};
use std::collections::BTreeSet;
use std::fmt;

/// What is wrong with the input: one sentence per field, in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoerFout(pub(crate) Vec<Leesfout>);

/// One thing that is wrong: a sentence for who wrote the JSON, and what it is about for a page that says it itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leesfout {
    /// The whole sentence, with where it stands.
    pub(crate) zin: String,
    /// The place in the list of facts, from 0.
    pub(crate) plaats: Option<usize>,
    /// The key.
    pub(crate) sleutel: Option<String>,
    /// Where it stands: the keys and places that lead there, places from 0, with a point between them.
    pub(crate) pad: String,
    /// What is wrong with it.
    pub(crate) aard: Aard,
    /// The most that can stand there, of something longer: characters of a text, or items of a list.
    pub(crate) hoogst: Option<usize>,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aard {
    /// Something that only who writes JSON can do wrong.
    Vorm,
    /// It is missing.
    Leeg,
    /// There is no such day.
    GeenDag,
    /// A day that Hervat does not count with.
    DagBuiten,
    /// No whole number from here up to and including there.
    Getal(u8, u8),
    /// No whole number at all.
    HeelGetal,
    /// No number of hours.
    Uren,
    /// No time of a day.
    Tijd,
    /// None of the words that can stand there.
    Woord,
    /// Of two keys exactly one is given.
    EenVanBeide,
    /// It does not go with the other facts.
    Feiten(Bezwaar),
}

impl fmt::Display for InvoerFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zinnen: Vec<_> = self.0.iter().map(|fout| fout.zin.as_str()).collect();
        f.write_str(&zinnen.join("; "))
    }
}

impl std::error::Error for InvoerFout {}

impl InvoerFout {
    pub(crate) fn een(zin: impl Into<String>) -> Self {
        Self::van(zin, None, Aard::Vorm)
    }

    pub(crate) fn van(zin: impl Into<String>, sleutel: Option<&str>, aard: Aard) -> Self {
        let sleutel = sleutel.map(str::to_owned);
        let pad = sleutel.clone().unwrap_or_default();
        Self(vec![Leesfout { zin: zin.into(), plaats: None, sleutel, pad, aard, hoogst: None }])
    }

    /// The same faults, of something longer than this.
    pub(crate) fn boven(mut self, hoogst: usize) -> Self {
        self.0.iter_mut().for_each(|fout| fout.hoogst = Some(hoogst));
        self
    }

    /// The same faults, under what leads there.
    pub(crate) fn onder(mut self, pad: &str) -> Self {
        self.0.iter_mut().for_each(|fout| fout.pad.insert_str(0, pad));
        self
    }

    /// The same faults, of the fact at this place.
    pub(crate) fn op_plaats(mut self, plaats: usize) -> Self {
        self.0.iter_mut().for_each(|fout| fout.plaats = Some(plaats));
        self
    }
}

/// Reads values in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lezer {
    pub(crate) taal: Taal,
}

impl Lezer {
    /// # Errors
    /// When it is no JSON at all.
    pub(crate) fn json(self, json: &str) -> Result<Waarde<'_>, InvoerFout> {
        serde_json::from_str(json).map_err(|fout| {
            InvoerFout::een(match self.taal {
                Taal::Nl => {
                    format!("dit is geen geldige JSON (regel {}, teken {})", fout.line(), fout.column())
                }
                Taal::En => format!("this is no valid JSON (line {}, column {})", fout.line(), fout.column()),
            })
        })
    }

    pub(crate) const fn kies<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self.taal {
            Taal::Nl => nl,
            Taal::En => en,
        }
    }

    pub(crate) fn object<'v>(self, waarde: &'v Waarde<'v>, plek: &str) -> Result<&'v Object<'v>, InvoerFout> {
        waarde.as_object().ok_or_else(|| {
            InvoerFout::een(format!(
                "{plek}{}",
                self.kies("er moet een object `{…}` staan", "an object `{…}` is needed")
            ))
        })
    }

    pub(crate) fn sleutels(self, object: &Object<'_>, plek: &str, bekend: &[&str]) -> Result<(), InvoerFout> {
        let mut geweest = BTreeSet::new();
        let onbekend = object
            .keys()
            .filter(|sleutel| !bekend.contains(sleutel))
            .filter(|sleutel| geweest.insert(*sleutel));
        let fouten: Vec<_> =
            onbekend.flat_map(|s| InvoerFout::een(format!("{plek}{}", self.onbekend(s, bekend))).0).collect();
        if fouten.is_empty() { Ok(()) } else { Err(InvoerFout(fouten)) }
    }

    pub(crate) fn onbekend(self, woord: &str, bekend: &[&str]) -> String {
        onbekend(woord, bekend, self.taal)
    }

    /// A day; `plek` is put into words only when it is none.
    pub(crate) fn dag(self, waarde: &Waarde<'_>, plek: impl fmt::Display) -> Result<Dag, InvoerFout> {
        let tekst = waarde.as_str().unwrap_or_default();
        Dag::lees(tekst).map_err(|fout| {
            let (zin, aard) = match fout {
                DagFout::Vorm => (
                    self.kies(
                        "is geen bestaande dag; schrijf jaar-maand-dag, zoals `2026-11-23`",
                        "is no existing day; write year-month-day, as `2026-11-23`",
                    ),
                    Aard::GeenDag,
                ),
                DagFout::Buiten => {
                    (self.kies("ligt buiten 1990-2100", "lies outside 1990-2100"), Aard::DagBuiten)
                }
            };
            InvoerFout::van(format!("{plek} {zin}"), None, aard)
        })
    }
}

/// One object on its way in: where it stands, for the sentence, and what it holds.
pub(crate) struct Bron<'v> {
    pub(crate) lezer: Lezer,
    pub(crate) plek: String,
    /// The same place, for who looks it up: empty, or with a point at the end.
    pub(crate) pad: String,
    pub(crate) object: &'v Object<'v>,
}

impl<'v> Bron<'v> {
    /// An object with only these keys.
    pub(crate) fn nieuw(
        lezer: Lezer,
        waarde: &'v Waarde<'v>,
        plek: String,
        bekend: &[&str],
    ) -> Result<Self, InvoerFout> {
        let object = lezer.object(waarde, &plek)?;
        lezer.sleutels(object, &plek, bekend)?;
        Ok(Self { lezer, plek, pad: String::new(), object })
    }

    pub(crate) fn fout(&self, sleutel: &str, nl: &str, en: &str) -> InvoerFout {
        self.fout_van(Aard::Vorm, sleutel, nl, en)
    }

    pub(crate) fn fout_van(&self, aard: Aard, sleutel: &str, nl: &str, en: &str) -> InvoerFout {
        let zin = format!("{}`{sleutel}` {}", self.plek, self.lezer.kies(nl, en));
        InvoerFout::van(zin, Some(sleutel), aard).onder(&self.pad)
    }

    /// A text of more characters than this.
    pub(crate) fn te_lang(&self, sleutel: &str, hoogstens: usize) -> InvoerFout {
        let nl = format!("is te lang: hoogstens {hoogstens} tekens");
        let en = format!("is too long: {hoogstens} characters at most");
        self.fout(sleutel, &nl, &en).boven(hoogstens)
    }

    /// Refuses a list of more items than this.
    pub(crate) fn hoogstens(&self, sleutel: &str, aantal: usize, hoogstens: usize) -> Result<(), InvoerFout> {
        if aantal <= hoogstens {
            return Ok(());
        }
        let nl = format!("heeft te veel onderdelen: hoogstens {hoogstens}");
        let en = format!("has too many items: {hoogstens} at most");
        Err(self.fout(sleutel, &nl, &en).boven(hoogstens))
    }

    pub(crate) fn waarde(&self, sleutel: &str) -> Option<&'v Waarde<'v>> {
        self.object.get(sleutel).filter(|waarde| !waarde.is_null())
    }

    pub(crate) fn dag(&self, sleutel: &str) -> Result<Dag, InvoerFout> {
        let ontbreekt = || {
            self.fout_van(
                Aard::Leeg,
                sleutel,
                "ontbreekt; geef een dag als `2026-11-23`",
                "is missing; give a day as `2026-11-23`",
            )
        };
        self.mogelijke_dag(sleutel)?.ok_or_else(ontbreekt)
    }

    pub(crate) fn mogelijke_dag(&self, sleutel: &str) -> Result<Option<Dag>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let dag = self.lezer.dag(waarde, format_args!("{}`{sleutel}`", self.plek));
        dag.map(Some).map_err(|mut fout| {
            fout.0.iter_mut().for_each(|fout| {
                fout.sleutel = Some(sleutel.to_owned());
                fout.pad = format!("{}{sleutel}", self.pad);
            });
            fout
        })
    }

    pub(crate) fn ja_of_nee(&self, sleutel: &str) -> Result<Option<bool>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let fout = || {
            self.fout_van(Aard::Woord, sleutel, "moet `true` of `false` zijn", "must be `true` or `false`")
        };
        waarde.as_bool().map(Some).ok_or_else(fout)
    }

    pub(crate) fn heel_getal(&self, sleutel: &str, van: u8, tot_en_met: u8) -> Result<u8, InvoerFout> {
        let getal = self.waarde(sleutel).and_then(Waarde::as_u64).and_then(|n| u8::try_from(n).ok());
        getal.filter(|n| (van..=tot_en_met).contains(n)).ok_or_else(|| {
            self.fout_van(
                Aard::Getal(van, tot_en_met),
                sleutel,
                &format!("moet een heel getal van {van} tot en met {tot_en_met} zijn"),
                &format!("must be a whole number from {van} to {tot_en_met}"),
            )
        })
    }

    /// A whole number whose range is judged elsewhere.
    pub(crate) fn mogelijk_getal(&self, sleutel: &str) -> Result<Option<u32>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let getal = waarde.as_u64().and_then(|getal| u32::try_from(getal).ok());
        getal.map(Some).ok_or_else(|| {
            let (nl, en) = ("moet een heel getal zijn, 0 of meer", "must be a whole number, 0 or more");
            self.fout_van(Aard::HeelGetal, sleutel, nl, en)
        })
    }

    pub(crate) fn mogelijke_tekst(&self, sleutel: &str) -> Result<Option<&'v str>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let tekst = waarde.as_str().filter(|tekst| !tekst.trim().is_empty());
        tekst
            .map(Some)
            .ok_or_else(|| self.fout_van(Aard::Leeg, sleutel, "moet een tekst zijn", "must be a text"))
    }

    /// A list; none when the key is absent.
    pub(crate) fn mogelijke_lijst(&self, sleutel: &str) -> Result<Option<&'v [Waarde<'v>]>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let lijst = waarde.as_array();
        lijst.map(Some).ok_or_else(|| self.fout(sleutel, "moet een lijst `[…]` zijn", "must be a list `[…]`"))
    }

    /// An object under this key, with only these keys; none when it is absent.
    pub(crate) fn mogelijk_object(
        &self,
        sleutel: &str,
        bekend: &[&str],
    ) -> Result<Option<Bron<'v>>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let bron = Bron::nieuw(self.lezer, waarde, format!("{}`{sleutel}`: ", self.plek), bekend)?;
        Ok(Some(Bron { pad: format!("{}{sleutel}.", self.pad), ..bron }))
    }

    /// Every object of a list, each with only these keys, counted from 1; empty when the key is absent.
    pub(crate) fn objecten(&self, sleutel: &str, bekend: &[&str]) -> Result<Vec<Bron<'v>>, InvoerFout> {
        let lijst = self.mogelijke_lijst(sleutel)?.unwrap_or_default();
        let nummer = self.lezer.kies("nummer", "number");
        let object = |(plaats, waarde): (usize, &'v Waarde<'v>)| {
            let plek = format!("{}`{sleutel}`, {nummer} {}: ", self.plek, plaats + 1);
            let bron = Bron::nieuw(self.lezer, waarde, plek, bekend)?;
            Ok(Bron { pad: format!("{}{sleutel}.{plaats}.", self.pad), ..bron })
        };
        alle(lijst.iter().enumerate().map(object))
    }

    pub(crate) fn woord<T: Copy>(&self, sleutel: &str, woorden: &[(&str, T)]) -> Result<T, InvoerFout> {
        self.mogelijk_woord(sleutel, woorden)?.ok_or_else(|| self.geen_woord(sleutel, woorden))
    }

    pub(crate) fn mogelijk_woord<T: Copy>(
        &self,
        sleutel: &str,
        woorden: &[(&str, T)],
    ) -> Result<Option<T>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let gevonden = woorden.iter().find(|(woord, _)| waarde.as_str() == Some(*woord));
        gevonden.map(|(_, wat)| Some(*wat)).ok_or_else(|| self.geen_woord(sleutel, woorden))
    }

    pub(crate) fn geen_woord<T>(&self, sleutel: &str, woorden: &[(&str, T)]) -> InvoerFout {
        let lijst: Vec<_> = woorden.iter().map(|(woord, _)| format!("`{woord}`")).collect();
        let reeks = |of: &str| match lijst.split_last() {
            Some((laatste, eerder)) if !eerder.is_empty() => format!("{} {of} {laatste}", eerder.join(", ")),
            _ => lijst.join(", "),
        };
        let (nl, en) = (format!("moet {} zijn", reeks("of")), format!("must be {}", reeks("or")));
        self.fout_van(Aard::Woord, sleutel, &nl, &en)
    }
}

/// Every value, or every fault.
pub(crate) fn alle<T>(reeks: impl Iterator<Item = Result<T, InvoerFout>>) -> Result<Vec<T>, InvoerFout> {
    let (mut goed, mut fouten) = (Vec::new(), Vec::new());
    for een in reeks {
        match een {
            Ok(waarde) => goed.push(waarde),
            Err(InvoerFout(fout)) => fouten.extend(fout),
        }
    }
    if fouten.is_empty() { Ok(goed) } else { Err(InvoerFout(fouten)) }
}

/// Says that a word is unknown, and which known one is nearest to it.
pub(crate) fn onbekend(woord: &str, bekend: &[&str], taal: Taal) -> String {
    let naaste = bekend
        .iter()
        .max_by(|a, b| strsim::jaro_winkler(woord, a).total_cmp(&strsim::jaro_winkler(woord, b)));
    let naaste = naaste.map_or("", |naam| naam);
    match taal {
        Taal::Nl => format!("`{}` is onbekend; bedoel je `{naaste}`?", kort(woord)),
        Taal::En => format!("`{}` is unknown; did you mean `{naaste}`?", kort(woord)),
    }
}

/// An unknown word is shown back, but not a whole page of it.
fn kort(woord: &str) -> String {
    woord.chars().filter(|teken| !teken.is_control()).take(40).collect()
}
