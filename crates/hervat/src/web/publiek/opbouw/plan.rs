// SPDX-License-Identifier: EUPL-1.2
//! From what was typed to the JSON that `hervat opbouw` reads, and from what its reader and the planner refuse back to
//! the field where it can be mended.

use super::sleutels::{
    ANDER, BEGIN, BLOKKEN, DAGELIJKS, GRENS, RITME, TAAK, TAKENOPBOUW, VERDER, VINKJES, Velden, WEEK,
};
use super::staat::{Rijsoort, Staat};
use super::velden::label;
use crate::invoer::{Aard, InvoerFout, Leesfout};
use crate::opbouw::{Invoer, lees};
use crate::web::Tekst;
use crate::web::formulier::{self, Fouten, lees_uren};
use crate::web::keten::wettaal;
use crate::web::opmaak::groot;
use crate::web::publiek::getypt::{dagwaarde, getal, lijst, tijd, uren};
use opbouw::{Bezwaar, Dag, Geweigerd, Rekenregel, Schema, Verdeling};
use serde_json::{Map, Value, json};

/// The patterns of the contract.
pub(super) const PATRONEN: [&str; 4] = ["wekelijks", "dagelijks", "ritme", "eigen"];

/// What was read of a form: a plan for each pattern, and what could not be read.
#[derive(Debug)]
pub(super) struct Gelezen {
    /// What begins the names of its fields, the pattern, and the plan.
    plannen: Vec<(&'static str, &'static str, Invoer)>,
    fouten: Fouten,
}

/// A plan that was asked for, with its pattern and its schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gevraagd<'p> {
    pub(super) patroon: &'static str,
    pub(super) invoer: &'p Invoer,
    pub(super) schema: Schema<'p>,
    /// Tasks that somebody put on a day of this schedule, as places in the plan's list.
    gezet: Vec<(Dag, Vec<usize>)>,
    /// Days on which somebody changed the tasks, and that this schedule does not have.
    pub(super) vervallen: Vec<Dag>,
}

/// Why there is no schedule: each fault with its field, and the rules of the planner behind them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Afgewezen {
    pub(super) fouten: Fouten,
    pub(super) regels: Vec<Rekenregel>,
}

impl Gelezen {
    /// The plan, and beside it another one when somebody asks "wat als".
    pub(super) fn van(staat: &Staat, t: Tekst) -> Self {
        let mut zelf = Self { plannen: Vec::new(), fouten: Fouten::default() };
        for voor in ["", ANDER] {
            match staat.patroon(voor) {
                None if voor.is_empty() => zelf.fouten.bij("soort", t.k("opbouw-fout-soort")),
                None => {}
                Some(patroon) => match lees(&staat.json(voor, patroon).to_string(), wettaal(t.taal())) {
                    Ok(invoer) => zelf.plannen.push((voor, patroon, invoer)),
                    Err(InvoerFout(fouten)) => Plek { staat, t, voor }.van_lezer(&mut zelf.fouten, &fouten),
                },
            }
        }
        zelf
    }

    /// Their schedules; or all that is wrong.
    pub(super) fn plannen(&self, staat: &Staat, t: Tekst) -> Result<Vec<Gevraagd<'_>>, Afgewezen> {
        let mut uit = Afgewezen { fouten: self.fouten.clone(), regels: Vec::new() };
        let mut plannen = Vec::new();
        for (voor, patroon, invoer) in &self.plannen {
            match Schema::van(&invoer.plan) {
                Ok(schema) => plannen.push(Gevraagd::nieuw(staat, patroon, invoer, schema)),
                Err(geweigerd) => Plek { staat, t, voor }.van_planner(&mut uit, &geweigerd),
            }
        }
        if uit.fouten.is_leeg() { Ok(plannen) } else { Err(uit) }
    }
}

impl<'p> Gevraagd<'p> {
    fn nieuw(staat: &Staat, patroon: &'static str, invoer: &'p Invoer, schema: Schema<'p>) -> Self {
        let rijen = staat.gevuld(Rijsoort::Taak);
        let plaats = |rij: &usize| rijen.iter().position(|ander| ander == rij);
        let (mut gezet, mut vervallen) = (Vec::new(), Vec::new());
        for (dag, taken) in &staat.gezet {
            if schema.dagen().binary_search_by_key(dag, |werkdag| werkdag.dag).is_ok() {
                gezet.push((*dag, taken.iter().filter_map(plaats).collect()));
            } else {
                vervallen.push(*dag);
            }
        }
        Self { patroon, invoer, schema, gezet, vervallen }
    }

    /// The proposal, with what somebody put in its place.
    pub(super) fn verdeling(&self) -> Verdeling {
        let mut verdeling = self.schema.voorstel();
        for (dag, taken) in &self.gezet {
            verdeling.zet(*dag, taken);
        }
        verdeling
    }

    /// The same as what the command reads, for paper.
    #[cfg(feature = "pdf")]
    pub(super) fn als_invoer(&self) -> Invoer {
        self.invoer.clone().met_verdeling(self.gezet.clone())
    }
}

impl Staat {
    /// The pattern that was chosen.
    pub(super) fn patroon(&self, voor: &str) -> Option<&'static str> {
        let gekozen = self.van(&format!("{voor}soort"));
        PATRONEN.into_iter().find(|patroon| *patroon == gekozen)
    }

    fn json(&self, voor: &str, patroon: &str) -> Value {
        let los = [&BEGIN[..1], VERDER, TAKENOPBOUW].concat();
        let mut plan = self.object(&los, str::to_owned);
        plan.insert("contract".to_owned(), self.week(str::to_owned));
        plan.insert("schema".to_owned(), self.schema(voor, patroon));
        let blokken = self.object(BLOKKEN, str::to_owned);
        if !blokken.is_empty() {
            plan.insert("blokken".to_owned(), Value::Object(blokken));
        }
        plan.insert("vrij".to_owned(), lijst(self.van("vrij"), dagwaarde));
        let grenzen = self.gevuld(Rijsoort::Grens).iter().map(|rij| {
            let mut grens = self.rij(Rijsoort::Grens, *rij, GRENS);
            // A limit without a first day holds as long as the plan.
            if let Some(start) = plan.get("start") {
                grens.entry("van").or_insert_with(|| start.clone());
            }
            Value::Object(grens)
        });
        let grenzen: Vec<_> = grenzen.collect();
        let taken: Vec<_> = self.gevuld(Rijsoort::Taak).iter().map(|rij| self.taak(*rij)).collect();
        plan.insert("grenzen".to_owned(), Value::Array(grenzen));
        plan.insert("taken".to_owned(), Value::Array(taken));
        Value::Object(plan)
    }

    fn schema(&self, voor: &str, patroon: &str) -> Value {
        let velden = match patroon {
            "dagelijks" => DAGELIJKS,
            "ritme" => RITME,
            "eigen" => {
                let week = |rij: &usize| self.week(|dag| Rijsoort::Eigen.veld(*rij, dag));
                let weken: Vec<_> = self.gevuld(Rijsoort::Eigen).iter().map(week).collect();
                return json!({ "soort": patroon, "weken": weken });
            }
            _ => {
                let stappen = self.van(&format!("{voor}stappen")).replace('/', " ");
                let stappen = Some(lijst(&stappen, getal)).filter(|_| !stappen.is_empty());
                return json!({ "soort": patroon, "stappen": stappen });
            }
        };
        let mut schema = self.object(velden, |veld| format!("{voor}{veld}"));
        schema.insert("soort".to_owned(), json!(patroon));
        Value::Object(schema)
    }

    fn week(&self, naam: impl Fn(&str) -> String) -> Value {
        Value::Object(self.object(&WEEK.map(|dag| (dag, formulier::Invoer::Uren)), naam))
    }

    fn taak(&self, nummer: usize) -> Value {
        let mut taak = self.rij(Rijsoort::Taak, nummer, TAAK);
        let vinkjes = VINKJES.map(|vinkje| (vinkje, self.van_rij(Rijsoort::Taak, nummer, vinkje)));
        let gezet = vinkjes.into_iter().filter(|(_, getypt)| !getypt.is_empty());
        taak.extend(gezet.map(|(vinkje, getypt)| (vinkje.to_owned(), json!(getypt == "ja"))));
        Value::Object(taak)
    }

    fn rij(&self, soort: Rijsoort, nummer: usize, velden: &Velden) -> Map<String, Value> {
        self.object(velden, |veld| soort.veld(nummer, veld))
    }

    /// What was typed in these fields; what is empty is left out.
    fn object(&self, velden: &Velden, naam: impl Fn(&str) -> String) -> Map<String, Value> {
        let gevuld = velden.iter().filter_map(|(veld, soort)| {
            let getypt = Some(self.van(&naam(veld)).to_owned()).filter(|getypt| !getypt.is_empty())?;
            Some(((*veld).to_owned(), waarde(*soort, &getypt)))
        });
        gevuld.collect()
    }
}

/// What was typed, as the contract writes it.
fn waarde(soort: formulier::Invoer, getypt: &str) -> Value {
    use formulier::Invoer as Soort;
    match soort {
        Soort::Datum => dagwaarde(getypt),
        Soort::Tijd => tijd(getypt),
        Soort::Getal => getal(getypt),
        Soort::Uren => uren(getypt),
        Soort::Tekst | Soort::Email | Soort::Telefoon | Soort::Wachtwoord | Soort::Regels => json!(getypt),
    }
}

/// Where a fault belongs on the form.
struct Plek<'s> {
    staat: &'s Staat,
    t: Tekst,
    voor: &'s str,
}

impl Plek<'_> {
    fn van_lezer(&self, uit: &mut Fouten, fouten: &[Leesfout]) {
        for fout in fouten {
            let veld = self.veld(&fout.pad);
            // A limit that begins with the plan cannot begin wrongly by itself.
            if !(veld.ends_with("-van") && self.staat.van(&veld).is_empty()) {
                self.bij(uit, &veld, || self.gelezen(&veld, fout));
            }
        }
    }

    fn van_planner(&self, uit: &mut Afgewezen, geweigerd: &[Geweigerd]) {
        for een in geweigerd {
            let zin = || {
                let zin = groot(&een.bezwaar.tekst(wettaal(self.t.taal())));
                super::met_dagen(self.t, &format!("{zin}."))
            };
            self.bij(&mut uit.fouten, &self.veld_van(*een), zin);
            let regel = een.bezwaar.regel();
            if !uit.regels.contains(&regel) {
                uit.regels.push(regel);
            }
        }
    }

    /// A field keeps its first fault; what comes after it is not even put into words.
    fn bij(&self, fouten: &mut Fouten, veld: &str, zin: impl FnOnce() -> String) {
        if fouten.van(veld).is_none() {
            fouten.bij(veld, zin());
            fouten.noem(veld, &label(self.t, veld));
        }
    }

    /// What the reader could not read, said to who types in a field and not in JSON.
    fn gelezen(&self, veld: &str, fout: &Leesfout) -> String {
        let t = self.t;
        if let Some(hoogst) = fout.hoogst {
            let zin = if veld.ends_with("naam") { "opbouw-fout-te-lang" } else { "opbouw-fout-te-veel" };
            return t.met(zin, &[("hoogst", hoogst.into())]);
        }
        match fout.aard {
            Aard::GeenDag if veld == "vrij" => t.k("opbouw-fout-vrij"),
            Aard::GeenDag => t.k("rekenhulp-fout-dag"),
            Aard::DagBuiten => t.k("rekenhulp-fout-jaar"),
            Aard::Leeg if veld.ends_with("naam") => t.k("opbouw-fout-naam"),
            Aard::Leeg => t.k("rekenhulp-fout-lege-dag"),
            Aard::Getal(van, laatste) => {
                t.met("rekenhulp-fout-getal", &[("van", van.into()), ("laatste", laatste.into())])
            }
            Aard::HeelGetal if veld.ends_with("stappen") => t.k("opbouw-fout-stappen"),
            Aard::HeelGetal => t.k("opbouw-fout-getal"),
            Aard::Uren => t.k("opbouw-fout-uren"),
            Aard::Tijd => t.k("opbouw-fout-tijd"),
            Aard::Vorm | Aard::Woord | Aard::EenVanBeide | Aard::Feiten(_) => t.k("rekenhulp-fout-vorm"),
        }
    }

    /// The field of what was refused, where the planner knows more than the key.
    fn veld_van(&self, geweigerd: Geweigerd) -> String {
        let Geweigerd { veld, plaats, bezwaar } = geweigerd;
        let dag = match (veld, bezwaar) {
            (
                _,
                Bezwaar::BovenContract { weekdag: Some(weekdag), .. } | Bezwaar::GeenEenheid { weekdag, .. },
            ) => WEEK[weekdag % 7],
            ("contract", Bezwaar::DagTeLang(hoogst)) => {
                let minuten = |dag| lees_uren(self.staat.van(dag)).map_or(0, u32::from);
                WEEK.into_iter().find(|dag| minuten(dag) > hoogst).unwrap_or(WEEK[0])
            }
            _ => WEEK[0],
        };
        let plaats = plaats.unwrap_or(0);
        match veld.split_once('.') {
            None if veld == "contract" => self.veld(&format!("contract.{dag}")),
            None if veld == "grenzen" => self.veld("grenzen.0.max_uren_per_dag"),
            Some(("schema", "weken")) if self.staat.patroon(self.voor) == Some("eigen") => {
                self.veld(&format!("schema.weken.{plaats}.{dag}"))
            }
            Some((lijst @ ("grenzen" | "taken"), sleutel)) => {
                self.veld(&format!("{lijst}.{plaats}.{sleutel}"))
            }
            Some(_) | None => self.veld(veld),
        }
    }

    /// The field of this place in the JSON.
    fn veld(&self, pad: &str) -> String {
        let delen: Vec<&str> = pad.split('.').collect();
        let rij = |soort: Rijsoort, plaats: &str, veld: &str| {
            let plaats = plaats.parse().unwrap_or(0);
            soort.veld(self.staat.gevuld(soort).get(plaats).copied().unwrap_or(1), veld)
        };
        match delen.as_slice() {
            ["contract"] => WEEK[0].to_owned(),
            ["contract" | "blokken", veld] => (*veld).to_owned(),
            ["schema", "weken", plaats, dag] => rij(Rijsoort::Eigen, plaats, dag),
            ["schema", veld] => format!("{}{veld}", self.voor),
            ["grenzen", plaats, veld] => rij(Rijsoort::Grens, plaats, veld),
            ["taken", plaats, veld] => rij(Rijsoort::Taak, plaats, veld),
            _ => pad.to_owned(),
        }
    }
}
