// SPDX-License-Identifier: EUPL-1.2
//! From what was typed to the JSON that `hervat opbouw` reads, and from what its reader and the planner refuse back to
//! the field where it can be mended.

use super::staat::{ANDER, Rijsoort, Staat, WEEK};
use super::velden::label;
use crate::invoer::{Aard, InvoerFout, Leesfout};
use crate::opbouw::{Invoer, lees};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, lees_uren};
use crate::web::keten::wettaal;
use crate::web::opmaak::groot;
use crate::web::publiek::getypt::{dagwaarde, getal, lijst, tijd, uren};
use opbouw::{Bezwaar, Geweigerd, Schema};
use serde_json::{Map, Value, json};

/// The patterns of the contract.
pub(super) const PATRONEN: [&str; 4] = ["wekelijks", "dagelijks", "ritme", "eigen"];

type Velden = [(&'static str, fn(&str) -> Value)];
const LOS: &Velden = &[
    ("start", dagwaarde),
    ("afronding_minuten", getal),
    ("prognose_volledig", dagwaarde),
    ("arbeidstherapie_tot_en_met", dagwaarde),
    ("takenopbouw_weken", getal),
];
const BLOKKEN: &Velden =
    &[("werk_minuten", getal), ("pauze_minuten", getal), ("begin", tijd), ("einde", tijd)];
const GRENS: &Velden = &[
    ("van", dagwaarde),
    ("tot_en_met", dagwaarde),
    ("max_uren_per_dag", uren),
    ("max_dagen_per_week", getal),
    ("max_uren_per_week", uren),
    ("niet_voor", tijd),
    ("niet_na", tijd),
];
const TAAK: &Velden = &[
    ("naam", tekst),
    ("zwaarte", tekst),
    ("deadline", ja),
    ("leuk", ja),
    ("eigen_werk", ja),
    ("tempo", getal),
];

/// A plan that was asked for, with its pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gevraagd {
    pub(super) patroon: &'static str,
    pub(super) invoer: Invoer,
}

impl Staat {
    /// The plan, and beside it another one when somebody asks "wat als"; or all that is wrong.
    pub(super) fn plannen(&self, t: Tekst) -> Result<Vec<Gevraagd>, Fouten> {
        let mut fouten = Fouten::default();
        let mut plannen = Vec::new();
        for voor in ["", ANDER] {
            match self.patroon(voor) {
                None if voor.is_empty() => fouten.bij("soort", t.k("opbouw-fout-soort")),
                None => {}
                Some(patroon) => match self.plan(t, voor, patroon) {
                    Ok(invoer) => plannen.push(Gevraagd { patroon, invoer }),
                    Err(ander) => fouten.samen(ander),
                },
            }
        }
        if fouten.is_leeg() { Ok(plannen) } else { Err(fouten) }
    }

    /// The pattern that was chosen.
    pub(super) fn patroon(&self, voor: &str) -> Option<&'static str> {
        let gekozen = self.van(&format!("{voor}soort"));
        PATRONEN.into_iter().find(|patroon| *patroon == gekozen)
    }

    fn plan(&self, t: Tekst, voor: &str, patroon: &str) -> Result<Invoer, Fouten> {
        let plek = Plek { staat: self, t, voor };
        let json = self.json(voor, patroon).to_string();
        let invoer = lees(&json, wettaal(t.taal())).map_err(|InvoerFout(fouten)| plek.van_lezer(&fouten))?;
        Schema::van(&invoer.plan).map_err(|geweigerd| plek.van_planner(&geweigerd))?;
        let rijen = self.gevuld(Rijsoort::Taak);
        let plaats = |rij: &usize| rijen.iter().position(|ander| ander == rij);
        let verdeling =
            self.gezet.iter().map(|(dag, taken)| (*dag, taken.iter().filter_map(plaats).collect()));
        Ok(invoer.met_verdeling(verdeling.collect()))
    }

    fn json(&self, voor: &str, patroon: &str) -> Value {
        let mut plan = self.object(LOS, str::to_owned);
        plan.insert("contract".to_owned(), self.week(str::to_owned));
        plan.insert("schema".to_owned(), self.schema(voor, patroon));
        let blokken = self.object(BLOKKEN, str::to_owned);
        if !blokken.is_empty() {
            plan.insert("blokken".to_owned(), Value::Object(blokken));
        }
        plan.insert("vrij".to_owned(), lijst(self.van("vrij"), dagwaarde));
        let grenzen = self.gevuld(Rijsoort::Grens).into_iter().map(|rij| {
            let mut grens = self.rij(Rijsoort::Grens, rij, GRENS);
            // A limit without a first day holds as long as the plan.
            if let Some(start) = plan.get("start") {
                grens.entry("van").or_insert_with(|| start.clone());
            }
            Value::Object(grens)
        });
        let grenzen: Vec<_> = grenzen.collect();
        let taken = self.gevuld(Rijsoort::Taak).into_iter();
        let taken: Vec<_> = taken.map(|rij| Value::Object(self.rij(Rijsoort::Taak, rij, TAAK))).collect();
        plan.insert("grenzen".to_owned(), Value::Array(grenzen));
        plan.insert("taken".to_owned(), Value::Array(taken));
        Value::Object(plan)
    }

    fn schema(&self, voor: &str, patroon: &str) -> Value {
        let velden: &Velden = match patroon {
            "dagelijks" => &[("weken", getal)],
            "ritme" => &[("begin_uren_per_dag", uren), ("erbij", uren), ("elke_weken", getal)],
            "eigen" => {
                let week = |rij| self.week(|dag| Rijsoort::Eigen.veld(rij, dag));
                let weken: Vec<_> = self.gevuld(Rijsoort::Eigen).into_iter().map(week).collect();
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
        Value::Object(self.object(&WEEK.map(|dag| (dag, uren as fn(&str) -> Value)), naam))
    }

    fn rij(&self, soort: Rijsoort, nummer: usize, velden: &Velden) -> Map<String, Value> {
        self.object(velden, |veld| soort.veld(nummer, veld))
    }

    /// What was typed in these fields; what is empty is left out.
    fn object(&self, velden: &Velden, naam: impl Fn(&str) -> String) -> Map<String, Value> {
        let gevuld = velden.iter().filter_map(|(veld, waarde)| {
            let getypt = Some(self.van(&naam(veld)).to_owned()).filter(|getypt| !getypt.is_empty())?;
            Some(((*veld).to_owned(), waarde(&getypt)))
        });
        gevuld.collect()
    }
}

fn tekst(getypt: &str) -> Value {
    json!(getypt)
}

fn ja(getypt: &str) -> Value {
    json!(getypt == "ja")
}

/// Where a fault belongs on the form.
struct Plek<'s> {
    staat: &'s Staat,
    t: Tekst,
    voor: &'s str,
}

impl Plek<'_> {
    fn van_lezer(&self, fouten: &[Leesfout]) -> Fouten {
        let mut uit = Fouten::default();
        for fout in fouten {
            let veld = self.veld(&fout.pad);
            // A limit that begins with the plan cannot begin wrongly by itself.
            if !(veld.ends_with("-van") && self.staat.van(&veld).is_empty()) {
                self.bij(&mut uit, &veld, &self.gelezen(&veld, fout.aard));
            }
        }
        uit
    }

    fn van_planner(&self, geweigerd: &[Geweigerd]) -> Fouten {
        let mut uit = Fouten::default();
        for een in geweigerd {
            let zin = groot(&een.bezwaar.tekst(wettaal(self.t.taal())));
            self.bij(&mut uit, &self.veld_van(*een), &super::met_dagen(self.t, &format!("{zin}.")));
        }
        uit
    }

    fn bij(&self, fouten: &mut Fouten, veld: &str, zin: &str) {
        fouten.bij(veld, zin);
        fouten.noem(veld, &label(self.t, veld));
    }

    /// What the reader could not read, said to who types in a field and not in JSON.
    fn gelezen(&self, veld: &str, aard: Aard) -> String {
        let t = self.t;
        match aard {
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
            (_, Bezwaar::BovenContract { weekdag: Some(weekdag), .. }) => WEEK[weekdag % 7],
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
