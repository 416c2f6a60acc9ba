// SPDX-License-Identifier: EUPL-1.2
//! Facts as JSON, read strictly: an unknown key, a day that does not exist or a contradiction is refused by field.

mod feit;

use feit::Bron;
use poortwachter::{Dag, DagFout, Feit, Feiten, Geweigerd, Taal};
use serde_json::{Map, Value};
use std::fmt;

/// What was given: the facts, and the day to answer for when it was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoer {
    /// The facts, checked.
    pub feiten: Feiten,
    /// `vandaag`, when given.
    pub vandaag: Option<Dag>,
}

/// What is wrong with the input: one sentence per field, in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoerFout(Vec<String>);

impl fmt::Display for InvoerFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for InvoerFout {}

impl InvoerFout {
    fn een(zin: impl Into<String>) -> Self {
        Self(vec![zin.into()])
    }
}

/// Reads one object `{"vandaag": …, "feiten": […]}`.
///
/// # Errors
/// Every field that is wrong, each with what to do.
pub fn lees(json: &str, taal: Taal) -> Result<Invoer, InvoerFout> {
    let waarde: Value = serde_json::from_str(json).map_err(|fout| {
        InvoerFout::een(match taal {
            Taal::Nl => format!("dit is geen geldige JSON (regel {}, teken {})", fout.line(), fout.column()),
            Taal::En => format!("this is no valid JSON (line {}, column {})", fout.line(), fout.column()),
        })
    })?;
    let lezer = Lezer { taal };
    let object = lezer.object(&waarde, "")?;
    lezer.sleutels(object, "", &["vandaag", "feiten"])?;
    let vandaag = object.get("vandaag").map(|dag| lezer.dag(dag, "`vandaag`")).transpose()?;
    let lijst = object.get("feiten").and_then(Value::as_array).ok_or_else(|| {
        InvoerFout::een(lezer.kies("`feiten` ontbreekt of is geen lijst", "`feiten` is missing or no list"))
    })?;
    let mut fouten = Vec::new();
    let mut feiten = Vec::with_capacity(lijst.len());
    for (plaats, feit) in lijst.iter().enumerate() {
        match lezer.feit(feit, plaats) {
            Ok(feit) => feiten.push(feit),
            Err(InvoerFout(fout)) => fouten.extend(fout),
        }
    }
    if !fouten.is_empty() {
        return Err(InvoerFout(fouten));
    }
    let feiten = Feiten::nieuw(&feiten).map_err(|geweigerd| {
        InvoerFout(geweigerd.into_iter().map(|g| lezer.geweigerd(lijst, g)).collect())
    })?;
    Ok(Invoer { feiten, vandaag })
}

/// Facts of the contract and their keys; the first is `feit` itself and is left out.
const FEITEN: &[(&str, &[&str])] = &[
    ("ziek", &["van", "tot_en_met"]),
    ("gedeeltelijk_hersteld", &["per", "percentage"]),
    ("zwangerschapsverlof", &["van", "tot_en_met", "zelfde_oorzaak"]),
    ("ziekmelding_arbodienst", &["op"]),
    ("geen_langdurig_verzuim_verwacht", &["op"]),
    ("langdurig_verzuim_blijkt", &["op"]),
    ("probleemanalyse", &["op", "mogelijkheden"]),
    ("bijstelling_probleemanalyse", &["op", "mogelijkheden"]),
    ("plan_van_aanpak", &["op"]),
    ("evaluatie", &["op"]),
    ("uwv_melding_42_weken", &["op"]),
    ("eerstejaarsevaluatie", &["op"]),
    ("tweede_spoor", &["op"]),
    ("tweede_spoor_niet_nodig", &["op", "reden"]),
    ("re_integratieverslag", &["op"]),
    ("wia_aanvraag", &["op"]),
    ("arbeidstherapie", &["van", "tot_en_met"]),
    ("uwv_brief_wia", &["ontvangen_op", "niet_ontvangen"]),
    ("vervroegde_iva", &["aangevraagd_op", "wachttijd_tot_en_met"]),
    ("loonsanctie", &["besluit_verzonden_op", "weken", "tot_en_met", "soort"]),
    ("tekortkoming_hersteld", &["gemeld_op", "vastgesteld_op"]),
    ("vrijwillige_verlenging", &["verzocht_op", "tot_en_met"]),
    ("afgeweken", &["termijn", "tot_en_met", "reden"]),
    ("dienstverband", &["soort"]),
    ("dienstverband_eindigt", &["op", "laatste_werkdag"]),
    ("verkort_re_integratieverslag", &["op"]),
    ("uwv_melding_einde_dienstverband", &["op"]),
    ("uwv_melding_vangnet", &["op"]),
    ("vangnet", &["soort", "fase", "duidelijk_op"]),
    ("aow_leeftijd", &["op"]),
    ("bedongen_arbeid_gewijzigd", &["per"]),
    ("niet_terug_verwacht", &["op"]),
];

#[derive(Clone, Copy)]
struct Lezer {
    taal: Taal,
}

impl Lezer {
    fn kies(self, nl: &str, en: &str) -> String {
        match self.taal {
            Taal::Nl => nl.to_owned(),
            Taal::En => en.to_owned(),
        }
    }

    fn object<'v>(self, waarde: &'v Value, plek: &str) -> Result<&'v Map<String, Value>, InvoerFout> {
        waarde.as_object().ok_or_else(|| {
            InvoerFout::een(format!(
                "{plek}{}",
                self.kies("er moet een object `{…}` staan", "an object `{…}` is needed")
            ))
        })
    }

    fn sleutels(self, object: &Map<String, Value>, plek: &str, bekend: &[&str]) -> Result<(), InvoerFout> {
        let onbekend = object.keys().filter(|sleutel| !bekend.contains(&sleutel.as_str()));
        let fouten: Vec<_> = onbekend.map(|s| format!("{plek}{}", self.onbekend(s, bekend))).collect();
        if fouten.is_empty() { Ok(()) } else { Err(InvoerFout(fouten)) }
    }

    fn onbekend(self, woord: &str, bekend: &[&str]) -> String {
        onbekend(woord, bekend, self.taal)
    }

    fn dag(self, waarde: &Value, plek: &str) -> Result<Dag, InvoerFout> {
        let tekst = waarde.as_str().unwrap_or_default();
        Dag::lees(tekst).map_err(|fout| {
            let zin = match fout {
                DagFout::Vorm => self.kies(
                    "is geen bestaande dag; schrijf jaar-maand-dag, zoals `2026-11-23`",
                    "is no existing day; write year-month-day, as `2026-11-23`",
                ),
                DagFout::Buiten => self.kies("ligt buiten 1990-2100", "lies outside 1990-2100"),
            };
            InvoerFout::een(format!("{plek} {zin}"))
        })
    }

    fn feit(self, waarde: &Value, plaats: usize) -> Result<Feit, InvoerFout> {
        let nummer = match self.taal {
            Taal::Nl => format!("feit {}: ", plaats + 1),
            Taal::En => format!("fact {}: ", plaats + 1),
        };
        let object = self.object(waarde, &nummer)?;
        let Some(soort) = object.get("feit").and_then(Value::as_str) else {
            return Err(InvoerFout::een(
                nummer + &self.kies("de sleutel `feit` ontbreekt", "the key `feit` is missing"),
            ));
        };
        let Some((_, sleutels)) = FEITEN.iter().find(|(naam, _)| *naam == soort) else {
            let namen: Vec<_> = FEITEN.iter().map(|(naam, _)| *naam).collect();
            return Err(InvoerFout::een(nummer + &self.onbekend(soort, &namen)));
        };
        let plek = format!("{}`{soort}`: ", nummer.replace(": ", ", "));
        let bekend: Vec<_> = std::iter::once("feit").chain(sleutels.iter().copied()).collect();
        self.sleutels(object, &plek, &bekend)?;
        Bron { lezer: self, plek, object }.feit(soort)
    }

    fn geweigerd(self, lijst: &[Value], geweigerd: Geweigerd) -> String {
        let zin = geweigerd.bezwaar.tekst(self.taal);
        let Some(plaats) = geweigerd.feit else { return zin };
        let soort =
            lijst.get(plaats).and_then(|feit| feit.get("feit")).and_then(Value::as_str).unwrap_or_default();
        let woord = self.kies("feit", "fact");
        format!("{woord} {}, `{soort}`: `{}` {zin}", plaats + 1, geweigerd.sleutel)
    }
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
