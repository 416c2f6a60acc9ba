// SPDX-License-Identifier: EUPL-1.2
//! What the page of a schedule asks, as it was typed; the plans that follow from it, or everything that is wrong.

use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld, lees_dag, lees_uren};
use opbouw::{Bezwaar, Blokken, Contract, Dag, Geweigerd, Grens, Klok, Patroon, Plan, Schema};

/// The days of the week: field and words.
const WEEK: [(&str, &str); 7] = [
    ("ma", "dag-maandag"),
    ("di", "dag-dinsdag"),
    ("wo", "dag-woensdag"),
    ("do", "dag-donderdag"),
    ("vr", "dag-vrijdag"),
    ("za", "dag-zaterdag"),
    ("zo", "dag-zondag"),
];
/// All other fields: name, words, kind.
const VELDEN: [(&str, &str, Invoer); 14] = [
    ("start", "opbouw-start", Invoer::Datum),
    ("stappen", "opbouw-stappen", Invoer::Tekst),
    ("weken", "opbouw-weken", Invoer::Getal),
    ("begin_uren", "opbouw-begin-uren", Invoer::Getal),
    ("erbij_uren", "opbouw-erbij", Invoer::Getal),
    ("elke_weken", "opbouw-elke-weken", Invoer::Getal),
    ("max_uren_per_dag", "opbouw-max-dag", Invoer::Getal),
    ("max_dagen_per_week", "opbouw-max-dagen", Invoer::Getal),
    ("max_uren_per_week", "opbouw-max-week", Invoer::Getal),
    ("grens_tot_en_met", "opbouw-grens-tot", Invoer::Datum),
    ("werk_minuten", "opbouw-werk", Invoer::Getal),
    ("pauze_minuten", "opbouw-pauze", Invoer::Getal),
    ("begin", "opbouw-begin", Invoer::Tijd),
    ("vrij", "opbouw-vrij", Invoer::Tekst),
];
/// The patterns that the page offers: what is sent and what is read.
const PATRONEN: [(&str, &str); 3] =
    [("wekelijks", "opbouw-wekelijks"), ("dagelijks", "opbouw-dagelijks"), ("ritme", "opbouw-ritme")];
/// What a first visit finds filled in: the coach's first example.
const VOORBEELD: [(&str, &str); 10] = [
    ("ma", "8"),
    ("di", "8"),
    ("wo", "8"),
    ("do", "8"),
    ("soort", "wekelijks"),
    ("stappen", "25, 50, 75, 100"),
    ("weken", "4"),
    ("begin_uren", "2"),
    ("erbij_uren", "1"),
    ("elke_weken", "1"),
];

/// What came in, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Urenplan(Vec<(String, String)>);

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Groep {
    pub(super) kop: String,
    /// Folded away until it is needed.
    pub(super) vouw: bool,
    pub(super) open: bool,
    pub(super) keuze: Option<Keuze>,
    pub(super) velden: Vec<Veld>,
}

impl Urenplan {
    /// Keeps the parts of a query; a first visit gets an example that begins next Monday.
    pub(super) fn lees(delen: &[(String, String)], vandaag: Dag) -> Self {
        if !delen.is_empty() {
            return Self(
                delen.iter().map(|(naam, waarde)| (naam.clone(), waarde.trim().to_owned())).collect(),
            );
        }
        let maandag = vandaag.plus(7 - i32::from(vandaag.weekdag().to_monday_zero_offset()));
        let start = ("start".to_owned(), maandag.to_string());
        Self(
            VOORBEELD
                .map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned()))
                .into_iter()
                .chain([start])
                .collect(),
        )
    }

    /// The plan, and beside it another one when somebody asks "wat als"; or all that is wrong.
    pub(super) fn plannen(&self, t: Tekst) -> Result<Vec<(String, Plan)>, Fouten> {
        let mut fouten = Fouten::default();
        let mut plannen = Vec::new();
        for (naam, sleutel) in PATRONEN.iter().filter(|(naam, _)| self.kiest("soort", naam)) {
            plannen.push((t.k(sleutel), self.plan(t, naam, &mut fouten)));
        }
        if plannen.is_empty() {
            fouten.bij("soort", t.k("opbouw-fout-soort"));
        }
        for (naam, sleutel) in PATRONEN.iter().filter(|(naam, _)| self.kiest("ander", naam)) {
            let kop = t.met("opbouw-wat-als", &[("patroon", t.k(sleutel).into())]);
            plannen.push((kop, self.plan(t, naam, &mut fouten)));
        }
        if fouten.is_leeg() {
            for geweigerd in plannen.iter().filter_map(|(_, plan)| Schema::van(plan).err()).flatten() {
                fouten.bij(veld_van(geweigerd), in_woorden(t, geweigerd));
            }
        }
        if fouten.is_leeg() {
            return Ok(plannen);
        }
        for (naam, sleutel) in WEEK.into_iter().chain(VELDEN.map(|(naam, sleutel, _)| (naam, sleutel))) {
            fouten.noem(naam, &t.k(sleutel));
        }
        Err(fouten)
    }

    fn plan(&self, t: Tekst, patroon: &str, fouten: &mut Fouten) -> Plan {
        let contract = Contract::nieuw(WEEK.map(|(naam, _)| self.uren(t, naam, fouten).unwrap_or(0)));
        let start = self.dag(t, "start", fouten);
        if self.van("start").is_empty() {
            fouten.bij("start", t.k("rekenhulp-fout-lege-dag"));
        }
        let start = start.unwrap_or(Dag::EERSTE);
        let plan = Plan::nieuw(contract, start, self.patroon(t, patroon, fouten));
        Plan {
            grenzen: self.grens(t, start, fouten).into_iter().collect(),
            blokken: self.blokken(t, fouten),
            vrij: self.vrij(t, fouten),
            ..plan
        }
    }

    fn patroon(&self, t: Tekst, patroon: &str, fouten: &mut Fouten) -> Patroon {
        match patroon {
            "dagelijks" => Patroon::Dagelijks { weken: self.verplicht(t, "weken", fouten) },
            "ritme" => Patroon::Ritme {
                begin: self.uren(t, "begin_uren", fouten).unwrap_or(0),
                erbij: self.uren(t, "erbij_uren", fouten).unwrap_or(0),
                elke_weken: self.verplicht(t, "elke_weken", fouten),
            },
            _ => {
                let delen =
                    self.van("stappen").split([',', ';', ' ', '%', '/']).filter(|deel| !deel.is_empty());
                let stappen: Result<Vec<u32>, _> = delen.map(str::parse).collect();
                if stappen.is_err() {
                    fouten.bij("stappen", t.k("opbouw-fout-stappen"));
                }
                Patroon::Wekelijks { stappen: stappen.unwrap_or_default() }
            }
        }
    }

    /// A limit from the start on; none when nothing is limited.
    fn grens(&self, t: Tekst, start: Dag, fouten: &mut Fouten) -> Option<Grens> {
        let grens = Grens {
            max_per_dag: self.uren(t, "max_uren_per_dag", fouten),
            max_dagen_per_week: self.getal(t, "max_dagen_per_week", fouten),
            max_per_week: self.uren(t, "max_uren_per_week", fouten),
            ..Grens::vanaf(start, self.dag(t, "grens_tot_en_met", fouten))
        };
        let leeg = (grens.max_per_dag, grens.max_dagen_per_week, grens.max_per_week) == (None, None, None);
        (!leeg).then_some(grens)
    }

    fn blokken(&self, t: Tekst, fouten: &mut Fouten) -> Option<Blokken> {
        let werk = self.getal(t, "werk_minuten", fouten)?;
        let begin = self.van("begin");
        let tijd = Klok::lees(if begin.is_empty() { "09:00" } else { begin });
        if tijd.is_none() {
            fouten.bij("begin", t.k("opbouw-fout-tijd"));
        }
        let pauze = self.getal(t, "pauze_minuten", fouten).unwrap_or(0);
        Some(Blokken { werk, pauze, begin: tijd?, einde: None })
    }

    fn vrij(&self, t: Tekst, fouten: &mut Fouten) -> Vec<Dag> {
        let delen = self.van("vrij").split([',', ';', ' ']).filter(|deel| !deel.is_empty());
        let dagen: Option<Vec<_>> = delen.map(binnen).collect();
        if dagen.is_none() {
            fouten.bij("vrij", t.k("opbouw-fout-vrij"));
        }
        dagen.unwrap_or_default()
    }

    fn van(&self, naam: &str) -> &str {
        self.0.iter().rev().find(|(eigen, _)| eigen == naam).map_or("", |(_, waarde)| waarde)
    }

    fn kiest(&self, naam: &str, waarde: &str) -> bool {
        self.van(naam) == waarde
    }

    fn uren(&self, t: Tekst, naam: &str, fouten: &mut Fouten) -> Option<u32> {
        let tekst = self.van(naam);
        if tekst.is_empty() {
            return None;
        }
        let uren = lees_uren(tekst).map(u32::from);
        if uren.is_none() {
            fouten.bij(naam, t.k("opbouw-fout-uren"));
        }
        uren
    }

    fn getal(&self, t: Tekst, naam: &str, fouten: &mut Fouten) -> Option<u32> {
        let tekst = self.van(naam);
        if tekst.is_empty() {
            return None;
        }
        let getal = tekst.parse().ok();
        if getal.is_none() {
            fouten.bij(naam, t.k("opbouw-fout-getal"));
        }
        getal
    }

    fn verplicht(&self, t: Tekst, naam: &str, fouten: &mut Fouten) -> u32 {
        self.getal(t, naam, fouten).unwrap_or_else(|| {
            fouten.bij(naam, t.k("opbouw-fout-getal"));
            0
        })
    }

    fn dag(&self, t: Tekst, naam: &str, fouten: &mut Fouten) -> Option<Dag> {
        let tekst = self.van(naam);
        if tekst.is_empty() {
            return None;
        }
        let dag = binnen(tekst);
        if dag.is_none() {
            fouten.bij(naam, t.k("rekenhulp-fout-dag"));
        }
        dag
    }

    /// The fields with what was typed and what is wrong with it.
    pub(super) fn groepen(&self, t: Tekst, fouten: &Fouten) -> Vec<Groep> {
        let veld = |naam: &str, sleutel: &str, soort| {
            Veld::nieuw(t, naam, soort, t.k(sleutel)).waarde(self.van(naam)).met_fouten(fouten)
        };
        let uit = |namen: &[&str]| {
            let velden = VELDEN.iter().filter(|(naam, ..)| namen.contains(naam));
            velden.map(|(naam, sleutel, soort)| veld(naam, sleutel, *soort)).collect::<Vec<_>>()
        };
        let groep = |kop: &str, namen: &[&str]| Groep {
            kop: t.k(kop),
            vouw: true,
            open: namen.iter().any(|naam| !self.van(naam).is_empty()),
            keuze: None,
            velden: uit(namen),
        };
        let optie = |(naam, sleutel): &(&str, &str)| Optie::nieuw(*naam, t.k(sleutel));
        let patronen: Vec<_> = PATRONEN.iter().map(optie).collect();
        let mut ander = vec![Optie::nieuw("geen", t.k("opbouw-ander-geen"))];
        ander.extend(patronen.iter().cloned());
        let week = WEEK.iter().map(|(naam, sleutel)| veld(naam, sleutel, Invoer::Getal)).collect();
        let soort =
            Keuze::nieuw("soort", t.k("opbouw-soort"), patronen, self.van("soort")).met_fouten(fouten);
        let gekozen = if self.van("ander").is_empty() { "geen" } else { self.van("ander") };
        let naast = Keuze::nieuw("ander", t.k("opbouw-ander"), ander, gekozen);
        vec![
            Groep { velden: week, vouw: false, ..groep("opbouw-contract", &[]) },
            Groep { vouw: false, ..groep("opbouw-begin-kop", &["start", "vrij"]) },
            Groep {
                vouw: false,
                keuze: Some(soort),
                ..groep("opbouw-patroon", &["stappen", "weken", "begin_uren", "erbij_uren", "elke_weken"])
            },
            groep(
                "opbouw-grens",
                &["max_uren_per_dag", "max_dagen_per_week", "max_uren_per_week", "grens_tot_en_met"],
            ),
            groep("opbouw-blokken", &["werk_minuten", "pauze_minuten", "begin"]),
            Groep { keuze: Some(naast), open: gekozen != "geen", ..groep("opbouw-naast", &[]) },
        ]
    }
}

fn binnen(tekst: &str) -> Option<Dag> {
    let dag = Dag::from(lees_dag(tekst)?);
    (Dag::EERSTE..=Dag::LAATSTE).contains(&dag).then_some(dag)
}

/// The field that a refusal is about.
fn veld_van(geweigerd: Geweigerd) -> &'static str {
    match geweigerd.veld {
        "schema.stappen" => "stappen",
        "schema.weken" => "weken",
        "schema.begin_uren_per_dag" => "begin_uren",
        "schema.erbij" => "erbij_uren",
        "schema.elke_weken" => "elke_weken",
        "grenzen" | "grenzen.max_uren_per_dag" => "max_uren_per_dag",
        "grenzen.max_dagen_per_week" => "max_dagen_per_week",
        "grenzen.max_uren_per_week" => "max_uren_per_week",
        "grenzen.tot_en_met" => "grens_tot_en_met",
        "blokken.werk_minuten" => "werk_minuten",
        "blokken.pauze_minuten" => "pauze_minuten",
        "vrij" => "vrij",
        _ => "ma",
    }
}

fn in_woorden(t: Tekst, geweigerd: Geweigerd) -> String {
    t.k(match geweigerd.bezwaar {
        Bezwaar::ContractLeeg => "opbouw-fout-contract",
        Bezwaar::StapDaalt { .. } => "opbouw-fout-daalt",
        Bezwaar::BovenContract { .. } => "opbouw-fout-boven",
        Bezwaar::NietsOver(_) | Bezwaar::GeenWerkdag => "opbouw-fout-niets",
        Bezwaar::Omgekeerd => "opbouw-fout-omgekeerd",
        Bezwaar::DagTeLang(_) | Bezwaar::GeenEenheid { .. } | Bezwaar::Bereik(..) => "opbouw-fout-bereik",
    })
}
