// SPDX-License-Identifier: EUPL-1.2
//! The parts of a plan: each key with its type. What an absent key means stands with each.

use crate::invoer::{Aard, Bron, InvoerFout, Waarde, alle};
use opbouw::{Blokken, Contract, Dag, Gewerkt, Grens, Klok, Patroon, Plan, Taak, Zwaarte};
use std::collections::BTreeSet;

/// The days of a week, as they are called in a plan.
pub(crate) const WEEK: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const SOORTEN: &[(&str, &[&str])] = &[
    ("wekelijks", &["soort", "stappen"]),
    ("dagelijks", &["soort", "weken"]),
    ("ritme", &["soort", "begin_uren_per_dag", "erbij", "elke_weken"]),
    ("eigen", &["soort", "weken"]),
];
const ZWAARTES: &[(&str, Zwaarte)] = &[
    (Zwaarte::Licht.woord(), Zwaarte::Licht),
    (Zwaarte::Middel.woord(), Zwaarte::Middel),
    (Zwaarte::Zwaar.woord(), Zwaarte::Zwaar),
];
const GRENS: [&str; 7] = [
    "van",
    "tot_en_met",
    "max_uren_per_dag",
    "max_dagen_per_week",
    "max_uren_per_week",
    "niet_voor",
    "niet_na",
];
/// More hours than any week has: beyond this it is no number of hours but a slip.
const UREN: f64 = 1_000.0;
/// A plan is shown day by day with its tasks, so what one may write is bounded: a name stands on every day, and a
/// person has fewer tasks than this and fewer days off than a year has days.
const NAAM: usize = 120;
const TAKEN: usize = 50;
const VRIJ: usize = 366;
/// So many days that are none say enough: who reads on has pasted something else.
const FOUTEN: usize = 20;

impl Bron<'_> {
    pub(super) fn plan(&self) -> Result<Plan, InvoerFout> {
        let mut fouten = Vec::new();
        let contract = super::neem(&mut fouten, self.contract());
        let start = super::neem(&mut fouten, self.dag("start"));
        let patroon = super::neem(&mut fouten, self.patroon());
        let grenzen = super::neem(&mut fouten, self.grenzen());
        let blokken = super::neem(&mut fouten, self.blokken());
        let vrij = super::neem(&mut fouten, self.dagen("vrij"));
        let afronding = super::neem(&mut fouten, self.mogelijk_getal("afronding_minuten"));
        let prognose = super::neem(&mut fouten, self.mogelijke_dag("prognose_volledig"));
        let therapie = super::neem(&mut fouten, self.mogelijke_dag("arbeidstherapie_tot_en_met"));
        let taken = super::neem(&mut fouten, self.taken());
        let (Some(contract), Some(start), Some(patroon)) = (contract, start, patroon) else {
            return Err(InvoerFout(fouten));
        };
        let plan = Plan::nieuw(contract, start, patroon);
        let afronding = afronding.flatten().unwrap_or(plan.afronding);
        if !fouten.is_empty() {
            return Err(InvoerFout(fouten));
        }
        Ok(Plan {
            grenzen: grenzen.unwrap_or_default(),
            blokken: blokken.flatten(),
            vrij: vrij.unwrap_or_default(),
            afronding,
            prognose_volledig: prognose.flatten(),
            arbeidstherapie_tot_en_met: therapie.flatten(),
            taken: taken.unwrap_or_default(),
            ..plan
        })
    }

    pub(super) fn aantal_weken(&self, sleutel: &str) -> Result<Option<u32>, InvoerFout> {
        let weken = self.mogelijk_getal(sleutel)?;
        if weken.is_some_and(|weken| !(1..=Plan::WEKEN).contains(&weken)) {
            let (nl, en) = ("moet van 1 tot en met 104 zijn", "must be 1 to 104");
            return Err(self.fout_van(Aard::Getal(1, 104), sleutel, nl, en));
        }
        Ok(weken)
    }

    pub(super) fn gewerkt(&self) -> Result<Vec<Gewerkt>, InvoerFout> {
        let dagen = self.objecten("gewerkt", &["dag", "uren"])?;
        alle(dagen.iter().map(|bron| Ok(Gewerkt { dag: bron.dag("dag")?, minuten: bron.uren("uren")? })))
    }

    pub(super) fn aangehouden(&self) -> Result<Vec<(Dag, Option<Dag>)>, InvoerFout> {
        let perioden = self.objecten("aangehouden", &["van", "tot_en_met"])?;
        alle(perioden.iter().map(|bron| {
            let (van, tot_en_met) = (bron.dag("van")?, bron.mogelijke_dag("tot_en_met")?);
            if tot_en_met.is_some_and(|laatste| laatste < van) {
                return Err(bron.fout("tot_en_met", "ligt voor `van`", "lies before `van`"));
            }
            Ok((van, tot_en_met))
        }))
    }

    /// Which tasks on which day, by their names.
    pub(super) fn verdeling(&self, taken: &[Taak]) -> Result<Vec<(Dag, Vec<usize>)>, InvoerFout> {
        let dagen = self.objecten("verdeling", &["dag", "taken"])?;
        let mut geweest = BTreeSet::new();
        alle(dagen.iter().map(|bron| {
            let dag = bron.dag("dag")?;
            if !geweest.insert(dag) {
                let (nl, en) =
                    ("staat er al; geef elke dag één keer", "is there already; give each day once");
                return Err(bron.fout("dag", nl, en));
            }
            let namen = bron.korte_lijst("taken", TAKEN)?;
            let plaats = |naam: &Waarde<'_>| {
                let naam = naam.as_str().unwrap_or_default();
                taken.iter().position(|taak| taak.naam == naam).ok_or_else(|| {
                    let bekend: Vec<_> = taken.iter().map(|taak| taak.naam.as_str()).collect();
                    InvoerFout::een(format!("{}{}", bron.plek, bron.lezer.onbekend(naam, &bekend)))
                })
            };
            let plaatsen = alle(namen.iter().map(plaats))?;
            let eens: BTreeSet<_> = plaatsen.iter().collect();
            if eens.len() < plaatsen.len() {
                let (nl, en) = (
                    "noemt een taak twee keer; geef elke taak van een dag één keer",
                    "names a task twice; give each task of a day once",
                );
                return Err(bron.fout("taken", nl, en));
            }
            Ok((dag, plaatsen))
        }))
    }

    fn contract(&self) -> Result<Contract, InvoerFout> {
        let bron = self.mogelijk_object("contract", &WEEK)?.ok_or_else(|| {
            self.fout(
                "contract",
                "ontbreekt; geef de uren per dag, zoals `{\"ma\": 8, \"di\": 7.6}`",
                "is missing; give the hours per day, as `{\"ma\": 8, \"di\": 7.6}`",
            )
        })?;
        bron.week().map(Contract::nieuw)
    }

    fn week(&self) -> Result<[u32; 7], InvoerFout> {
        let minuten = alle(WEEK.iter().map(|dag| self.mogelijke_uren(dag)))?;
        let mut week = [0; 7];
        for (op, minuten) in week.iter_mut().zip(minuten) {
            *op = minuten.unwrap_or(0);
        }
        Ok(week)
    }

    fn patroon(&self) -> Result<Patroon, InvoerFout> {
        let namen: Vec<_> = SOORTEN.iter().map(|(soort, _)| *soort).collect();
        let soort = self.waarde("schema").and_then(|schema| schema.get("soort")).and_then(Waarde::as_str);
        let Some(soort) = soort else {
            return Err(self.fout(
                "schema",
                "ontbreekt of heeft geen `soort`; geef er een, zoals `{\"soort\": \"wekelijks\", \"stappen\": [25, 50, 75, 100]}`",
                "is missing or has no `soort`; give one, as `{\"soort\": \"wekelijks\", \"stappen\": [25, 50, 75, 100]}`",
            ));
        };
        let Some((_, sleutels)) = SOORTEN.iter().find(|(naam, _)| *naam == soort) else {
            return Err(InvoerFout::een(format!("`schema`: {}", self.lezer.onbekend(soort, &namen))));
        };
        // The kind was read from it, so it is an object.
        let Some(bron) = self.mogelijk_object("schema", sleutels)? else {
            return Err(self.fout("schema", "ontbreekt", "is missing"));
        };
        Ok(match soort {
            "wekelijks" => Patroon::Wekelijks { stappen: bron.getallen("stappen")? },
            "dagelijks" => Patroon::Dagelijks { weken: bron.getal("weken")? },
            "ritme" => Patroon::Ritme {
                begin: bron.uren("begin_uren_per_dag")?,
                erbij: bron.uren("erbij")?,
                elke_weken: bron.getal("elke_weken")?,
            },
            _ => Patroon::Eigen { weken: alle(bron.objecten("weken", &WEEK)?.iter().map(Bron::week))? },
        })
    }

    fn grenzen(&self) -> Result<Vec<Grens>, InvoerFout> {
        let grens = |bron: &Bron<'_>| {
            Ok(Grens {
                max_per_dag: bron.mogelijke_uren("max_uren_per_dag")?,
                max_dagen_per_week: bron.mogelijk_getal("max_dagen_per_week")?,
                max_per_week: bron.mogelijke_uren("max_uren_per_week")?,
                niet_voor: bron.mogelijke_tijd("niet_voor")?,
                niet_na: bron.mogelijke_tijd("niet_na")?,
                ..Grens::vanaf(bron.dag("van")?, bron.mogelijke_dag("tot_en_met")?)
            })
        };
        alle(self.objecten("grenzen", &GRENS)?.iter().map(grens))
    }

    /// Without a time a day begins at nine.
    fn blokken(&self) -> Result<Option<Blokken>, InvoerFout> {
        let sleutels = ["werk_minuten", "pauze_minuten", "begin", "einde"];
        let Some(bron) = self.mogelijk_object("blokken", &sleutels)? else { return Ok(None) };
        let negen = || Klok::nieuw(9 * 60).unwrap_or(Klok::EINDE_DAG);
        Ok(Some(Blokken {
            werk: bron.getal("werk_minuten")?,
            pauze: bron.mogelijk_getal("pauze_minuten")?.unwrap_or(0),
            begin: bron.mogelijke_tijd("begin")?.unwrap_or_else(negen),
            einde: bron.mogelijke_tijd("einde")?,
        }))
    }

    fn taken(&self) -> Result<Vec<Taak>, InvoerFout> {
        let sleutels = ["naam", "zwaarte", "deadline", "leuk", "eigen_werk", "tempo"];
        let taak = |bron: &Bron<'_>| {
            let naam = bron.mogelijke_tekst("naam")?;
            let naam = naam.ok_or_else(|| bron.fout_van(Aard::Leeg, "naam", "ontbreekt", "is missing"))?;
            if naam.chars().count() > NAAM {
                return Err(bron.te_lang("naam", NAAM));
            }
            let gewoon = Taak::nieuw(naam);
            Ok(Taak {
                zwaarte: bron.mogelijk_woord("zwaarte", ZWAARTES)?.unwrap_or(gewoon.zwaarte),
                deadline: bron.ja_of_nee("deadline")?.unwrap_or(gewoon.deadline),
                leuk: bron.ja_of_nee("leuk")?.unwrap_or(gewoon.leuk),
                eigen_werk: bron.ja_of_nee("eigen_werk")?.unwrap_or(gewoon.eigen_werk),
                tempo: bron.mogelijk_getal("tempo")?.unwrap_or(gewoon.tempo),
                ..gewoon
            })
        };
        self.korte_lijst("taken", TAKEN)?;
        alle(self.objecten("taken", &sleutels)?.iter().map(taak))
    }

    fn getal(&self, sleutel: &str) -> Result<u32, InvoerFout> {
        self.mogelijk_getal(sleutel)?.ok_or_else(|| {
            let (nl, en) = ("ontbreekt; geef een heel getal", "is missing; give a whole number");
            self.fout_van(Aard::HeelGetal, sleutel, nl, en)
        })
    }

    fn getallen(&self, sleutel: &str) -> Result<Vec<u32>, InvoerFout> {
        let lijst = self.mogelijke_lijst(sleutel)?;
        let lijst = lijst.ok_or_else(|| {
            self.fout_van(
                Aard::HeelGetal,
                sleutel,
                "ontbreekt; geef een lijst zoals `[25, 50, 75, 100]`",
                "is missing; give a list as `[25, 50, 75, 100]`",
            )
        })?;
        let getal = |waarde: &Waarde<'_>| waarde.as_u64().and_then(|getal| u32::try_from(getal).ok());
        let alle: Option<Vec<_>> = lijst.iter().map(getal).collect();
        alle.ok_or_else(|| {
            self.fout_van(
                Aard::HeelGetal,
                sleutel,
                "moet uit hele getallen bestaan, 0 of meer",
                "must hold whole numbers, 0 or more",
            )
        })
    }

    fn dagen(&self, sleutel: &str) -> Result<Vec<Dag>, InvoerFout> {
        let lijst = self.korte_lijst(sleutel, VRIJ)?;
        let nummer = self.lezer.kies("nummer", "number");
        let dagen = alle(lijst.iter().zip(1..).map(|(dag, plaats): (_, usize)| {
            let plek = format!("{}`{sleutel}`, {nummer} {plaats},", self.plek);
            self.lezer.dag(dag, &plek).map_err(|fout| fout.onder(&format!("{}{sleutel}", self.pad)))
        }));
        dagen.map_err(|InvoerFout(mut fouten)| {
            fouten.truncate(FOUTEN);
            InvoerFout(fouten)
        })
    }

    /// A list of at most so many items; nothing of a longer one is looked at.
    fn korte_lijst(&self, sleutel: &str, hoogstens: usize) -> Result<&[Waarde<'_>], InvoerFout> {
        let lijst = self.mogelijke_lijst(sleutel)?.unwrap_or_default();
        self.hoogstens(sleutel, lijst.len(), hoogstens)?;
        Ok(lijst)
    }

    fn mogelijke_tijd(&self, sleutel: &str) -> Result<Option<Klok>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let tijd = waarde.as_str().and_then(Klok::lees);
        tijd.map(Some).ok_or_else(|| {
            let (nl, en) = ("moet een tijd zijn, zoals `09:00`", "must be a time, as `09:00`");
            self.fout_van(Aard::Tijd, sleutel, nl, en)
        })
    }

    fn uren(&self, sleutel: &str) -> Result<u32, InvoerFout> {
        self.mogelijke_uren(sleutel)?.ok_or_else(|| {
            let (nl, en) = ("ontbreekt; geef uren, zoals 2 of 7.6", "is missing; give hours, as 2 or 7.6");
            self.fout_van(Aard::Uren, sleutel, nl, en)
        })
    }

    /// Hours, decimal or whole, to the nearest minute.
    fn mogelijke_uren(&self, sleutel: &str) -> Result<Option<u32>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let uren = waarde.as_f64().filter(|uren| (0.0..=UREN).contains(uren));
        uren.map(|uren| Some(minuten(uren))).ok_or_else(|| {
            let (nl, en) =
                ("moet een aantal uren zijn, zoals 2 of 7.6", "must be a number of hours, as 2 or 7.6");
            self.fout_van(Aard::Uren, sleutel, nl, en)
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "hours were found to lie between 0 and 1000"
)]
fn minuten(uren: f64) -> u32 {
    (uren * 60.0).round() as u32
}
