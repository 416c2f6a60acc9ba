// SPDX-License-Identifier: EUPL-1.2
//! Facts as JSON, read strictly: an unknown key, a day that does not exist or a contradiction is refused by field.

use poortwachter::{BriefWia, Daad, Dag, DagFout, Feit, Feiten, Geweigerd, Mogelijkheden, Taal, TermijnId};
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
            Ok(Some(feit)) => feiten.push((plaats, feit)),
            Ok(None) => {}
            Err(InvoerFout(fout)) => fouten.extend(fout),
        }
    }
    if !fouten.is_empty() {
        return Err(InvoerFout(fouten));
    }
    let (plaatsen, feiten): (Vec<_>, Vec<_>) = feiten.into_iter().unzip();
    let feiten = Feiten::nieuw(&feiten).map_err(|geweigerd| {
        InvoerFout(geweigerd.into_iter().map(|g| lezer.geweigerd(lijst, &plaatsen, g)).collect())
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
    ("afgeweken", &["termijn", "tot_en_met", "reden"]),
    ("dienstverband", &["soort"]),
];

/// Facts that the contract knows and this version does not compute yet.
const NOG_NIET: &[&str] = &[
    "aow_leeftijd",
    "bedongen_arbeid_gewijzigd",
    "dienstverband_eindigt",
    "loonsanctie",
    "niet_terug_verwacht",
    "tekortkoming_hersteld",
    "uwv_melding_einde_dienstverband",
    "vangnet",
    "verkort_re_integratieverslag",
    "vrijwillige_verlenging",
];

#[derive(Clone, Copy)]
struct Lezer {
    taal: Taal,
}

/// One fact on its way in: where it stands, for the sentence, and what it holds.
struct Bron<'v> {
    lezer: Lezer,
    plek: String,
    object: &'v Map<String, Value>,
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

    /// None for a fact that says what holds anyway.
    fn feit(self, waarde: &Value, plaats: usize) -> Result<Option<Feit>, InvoerFout> {
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
        if NOG_NIET.contains(&soort) {
            let zin = self.kies(
                "rekent deze versie nog niet; laat het weg",
                "is not computed yet by this version; leave it out",
            );
            return Err(InvoerFout::een(format!("{nummer}`{soort}` {zin}")));
        }
        let Some((_, sleutels)) = FEITEN.iter().find(|(naam, _)| *naam == soort) else {
            let namen: Vec<_> = FEITEN.iter().map(|(naam, _)| *naam).collect();
            return Err(InvoerFout::een(nummer + &self.onbekend(soort, &namen)));
        };
        let plek = format!("{}`{soort}`: ", nummer.replace(": ", ", "));
        let bekend: Vec<_> = std::iter::once("feit").chain(sleutels.iter().copied()).collect();
        self.sleutels(object, &plek, &bekend)?;
        Bron { lezer: self, plek, object }.feit(soort)
    }

    fn geweigerd(self, lijst: &[Value], plaatsen: &[usize], geweigerd: Geweigerd) -> String {
        let zin = geweigerd.bezwaar.tekst(self.taal);
        let Some(plaats) = geweigerd.feit.and_then(|n| plaatsen.get(n)).copied() else { return zin };
        let soort =
            lijst.get(plaats).and_then(|feit| feit.get("feit")).and_then(Value::as_str).unwrap_or_default();
        let woord = self.kies("feit", "fact");
        format!("{woord} {}, `{soort}`: `{}` {zin}", plaats + 1, geweigerd.sleutel)
    }
}

impl Bron<'_> {
    fn feit(&self, soort: &str) -> Result<Option<Feit>, InvoerFout> {
        let feit = match soort {
            "ziek" => Feit::Ziek { van: self.dag("van")?, tot_en_met: self.mogelijke_dag("tot_en_met")? },
            "gedeeltelijk_hersteld" => {
                Feit::GedeeltelijkHersteld { per: self.dag("per")?, percentage: self.percentage()? }
            }
            "zwangerschapsverlof" => Feit::Zwangerschapsverlof {
                van: self.dag("van")?,
                tot_en_met: self.dag("tot_en_met")?,
                zelfde_oorzaak: self.ja_of_nee("zelfde_oorzaak")?,
            },
            "probleemanalyse" | "bijstelling_probleemanalyse" => Feit::Oordeel {
                bijstelling: soort == "bijstelling_probleemanalyse",
                op: self.dag("op")?,
                mogelijkheden: self.mogelijkheden()?,
            },
            "arbeidstherapie" => {
                Feit::Arbeidstherapie { van: self.dag("van")?, tot_en_met: self.mogelijke_dag("tot_en_met")? }
            }
            "uwv_brief_wia" => Feit::UwvBriefWia(self.brief()?),
            "vervroegde_iva" => Feit::VervroegdeIva {
                aangevraagd_op: self.dag("aangevraagd_op")?,
                wachttijd_tot_en_met: self.mogelijke_dag("wachttijd_tot_en_met")?,
            },
            "afgeweken" => {
                self.reden()?;
                Feit::Afgeweken { termijn: self.termijn()?, tot_en_met: self.dag("tot_en_met")? }
            }
            "dienstverband" => return self.gewoon_dienstverband(),
            _ => {
                if soort == Daad::TweedeSpoorNietNodig.woord() {
                    self.reden()?;
                }
                let daad =
                    Daad::van_woord(soort).ok_or_else(|| InvoerFout::een(self.lezer.onbekend(soort, &[])))?;
                Feit::Gedaan(daad, self.dag("op")?)
            }
        };
        Ok(Some(feit))
    }

    fn fout(&self, sleutel: &str, nl: &str, en: &str) -> InvoerFout {
        InvoerFout::een(format!("{}`{sleutel}` {}", self.plek, self.lezer.kies(nl, en)))
    }

    fn waarde(&self, sleutel: &str) -> Option<&Value> {
        self.object.get(sleutel).filter(|waarde| !waarde.is_null())
    }

    fn dag(&self, sleutel: &str) -> Result<Dag, InvoerFout> {
        let ontbreekt = || {
            self.fout(
                sleutel,
                "ontbreekt; geef een dag als `2026-11-23`",
                "is missing; give a day as `2026-11-23`",
            )
        };
        self.mogelijke_dag(sleutel)?.ok_or_else(ontbreekt)
    }

    fn mogelijke_dag(&self, sleutel: &str) -> Result<Option<Dag>, InvoerFout> {
        let plek = format!("{}`{sleutel}`", self.plek);
        self.waarde(sleutel).map(|waarde| self.lezer.dag(waarde, &plek)).transpose()
    }

    fn ja_of_nee(&self, sleutel: &str) -> Result<Option<bool>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let fout = || self.fout(sleutel, "moet `true` of `false` zijn", "must be `true` or `false`");
        waarde.as_bool().map(Some).ok_or_else(fout)
    }

    fn percentage(&self) -> Result<u8, InvoerFout> {
        let getal = self.waarde("percentage").and_then(Value::as_u64).and_then(|n| u8::try_from(n).ok());
        getal.ok_or_else(|| {
            self.fout(
                "percentage",
                "moet een heel getal van 1 tot en met 99 zijn",
                "must be a whole number from 1 to 99",
            )
        })
    }

    fn mogelijkheden(&self) -> Result<Mogelijkheden, InvoerFout> {
        match self.waarde("mogelijkheden").and_then(Value::as_str) {
            Some("ja") => Ok(Mogelijkheden::Ja),
            Some("later") => Ok(Mogelijkheden::Later),
            Some("nee") => Ok(Mogelijkheden::Nee),
            _ => Err(self.fout(
                "mogelijkheden",
                "moet `ja`, `later` of `nee` zijn",
                "must be `ja`, `later` or `nee`",
            )),
        }
    }

    fn reden(&self) -> Result<(), InvoerFout> {
        let reden = self.waarde("reden").and_then(Value::as_str).map(str::trim).unwrap_or_default();
        if reden.is_empty() {
            return Err(self.fout("reden", "ontbreekt; zeg waarom", "is missing; say why"));
        }
        Ok(())
    }

    fn termijn(&self) -> Result<TermijnId, InvoerFout> {
        let woord = self.waarde("termijn").and_then(Value::as_str).unwrap_or_default();
        TermijnId::van_woord(woord).ok_or_else(|| {
            self.fout(
                "termijn",
                "moet `probleemanalyse` of `plan_van_aanpak` zijn",
                "must be `probleemanalyse` or `plan_van_aanpak`",
            )
        })
    }

    fn brief(&self) -> Result<BriefWia, InvoerFout> {
        let niet = self.ja_of_nee("niet_ontvangen")?.unwrap_or(false);
        match (self.mogelijke_dag("ontvangen_op")?, niet) {
            (Some(op), false) => Ok(BriefWia::Ontvangen(op)),
            (None, true) => Ok(BriefWia::Nooit),
            _ => Err(self.fout(
                "ontvangen_op",
                "of `niet_ontvangen`: geef een van beide",
                "or `niet_ontvangen`: give one of the two",
            )),
        }
    }

    fn gewoon_dienstverband(&self) -> Result<Option<Feit>, InvoerFout> {
        match self.waarde("soort").and_then(Value::as_str) {
            Some("gewoon") => Ok(None),
            Some("huishoudelijk" | "erd_zw") => Err(self.fout(
                "soort",
                "rekent deze versie alleen voor `gewoon`",
                "is computed by this version for `gewoon` only",
            )),
            _ => Err(self.fout("soort", "moet `gewoon` zijn", "must be `gewoon`")),
        }
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
