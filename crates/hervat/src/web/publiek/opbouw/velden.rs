// SPDX-License-Identifier: EUPL-1.2
//! The form of a schedule: its groups, and in some of them rows of which there can be more.

use super::plan::PATRONEN;
use super::staat::{ANDER, Rijsoort, Staat, WEEK};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld, Vinkje};
use crate::web::publiek::deel::Deel;
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::Zwaarte;

/// The fields of a pattern, besides the steps, which need the whole width.
const PATROON: [(&str, Invoer); 4] = [
    ("weken", Invoer::Getal),
    ("begin_uren_per_dag", Invoer::Uren),
    ("erbij", Invoer::Uren),
    ("elke_weken", Invoer::Getal),
];
const GRENS: [(&str, Invoer); 7] = [
    ("van", Invoer::Datum),
    ("tot_en_met", Invoer::Datum),
    ("max_uren_per_dag", Invoer::Uren),
    ("max_dagen_per_week", Invoer::Getal),
    ("max_uren_per_week", Invoer::Uren),
    ("niet_voor", Invoer::Tijd),
    ("niet_na", Invoer::Tijd),
];
const BLOKKEN: [(&str, Invoer); 4] = [
    ("werk_minuten", Invoer::Getal),
    ("pauze_minuten", Invoer::Getal),
    ("begin", Invoer::Tijd),
    ("einde", Invoer::Tijd),
];
const VERDER: [(&str, Invoer); 3] = [
    ("prognose_volledig", Invoer::Datum),
    ("arbeidstherapie_tot_en_met", Invoer::Datum),
    ("afronding_minuten", Invoer::Getal),
];

/// The whole form, with what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/urenformulier.html")]
pub struct Urenformulier {
    t: Tekst,
    groepen: Vec<Groep>,
    /// Days on which somebody changed the tasks, as they travel along.
    gezet: Vec<(String, String)>,
    /// The week that was looked at, while there is no schedule to choose one from.
    week: String,
}

impl HtmlSafe for Urenformulier {}

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Groep {
    /// Where the page goes when a row was added.
    id: &'static str,
    kop: String,
    uitleg: Option<String>,
    /// Folded away until it is needed.
    vouw: bool,
    open: bool,
    vooraf: Vec<Deel>,
    velden: Vec<Deel>,
    rijen: Option<Rijen>,
}

/// Rows, with a button for one more.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rijen {
    soort: &'static str,
    erbij: String,
    lijst: Vec<Rij>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    kop: String,
    /// What needs the whole width.
    naam: Option<Deel>,
    velden: Vec<Deel>,
    overig: Vec<Deel>,
}

impl Urenformulier {
    pub(super) fn nieuw(t: Tekst, staat: &Staat, fouten: &Fouten) -> Self {
        let maker = Maker { t, staat, fouten };
        let groepen = vec![
            maker.contract(),
            maker.begin(),
            maker.patroon(),
            maker.eigen(),
            maker.grenzen(),
            maker.blokken(),
            maker.taken(),
            maker.verder(),
            maker.naast(),
        ];
        let nummers =
            |taken: &Vec<usize>| taken.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let gezet = staat.gezet.iter().map(|(dag, taken)| (format!("zet-{dag}"), nummers(taken)));
        Self { t, groepen, gezet: gezet.collect(), week: staat.van("week").to_owned() }
    }

    /// The same form, on a page where a week can be chosen.
    pub(super) fn naast_een_schema(self) -> Self {
        Self { week: String::new(), ..self }
    }
}

struct Maker<'s> {
    t: Tekst,
    staat: &'s Staat,
    fouten: &'s Fouten,
}

impl Maker<'_> {
    fn contract(&self) -> Groep {
        Groep { velden: self.week(str::to_owned), ..self.groep("contract") }
    }

    fn begin(&self) -> Groep {
        let vooraf = self.velden(&[("start", Invoer::Datum), ("vrij", Invoer::Tekst)], "");
        Groep { vooraf, ..self.groep("begin") }
    }

    fn patroon(&self) -> Groep {
        Groep {
            vooraf: self.soort_en_stappen(""),
            velden: self.velden(&PATROON, ""),
            ..self.groep("patroon")
        }
    }

    fn eigen(&self) -> Groep {
        let gekozen = ["", ANDER].iter().any(|voor| self.staat.patroon(voor) == Some("eigen"));
        let rij = |nummer| Rij {
            kop: rijkop(self.t, Rijsoort::Eigen, nummer),
            naam: None,
            velden: self.week(|dag| Rijsoort::Eigen.veld(nummer, dag)),
            overig: Vec::new(),
        };
        let groep = self.groep("eigen-tabel");
        Groep { vouw: true, open: gekozen, rijen: Some(self.rijen(Rijsoort::Eigen, rij)), ..groep }
    }

    fn grenzen(&self) -> Groep {
        let rij = |nummer| Rij {
            kop: rijkop(self.t, Rijsoort::Grens, nummer),
            naam: None,
            velden: self.velden(&GRENS, &Rijsoort::Grens.veld(nummer, "")),
            overig: Vec::new(),
        };
        self.met_rijen(Rijsoort::Grens, self.rijen(Rijsoort::Grens, rij), "grenzen")
    }

    fn blokken(&self) -> Groep {
        self.gevouwen("blokken", &BLOKKEN)
    }

    fn taken(&self) -> Groep {
        let rij = |nummer| self.taak(nummer);
        let groep = self.met_rijen(Rijsoort::Taak, self.rijen(Rijsoort::Taak, rij), "taken");
        Groep { velden: self.velden(&[("takenopbouw_weken", Invoer::Getal)], ""), ..groep }
    }

    fn verder(&self) -> Groep {
        self.gevouwen("verder", &VERDER)
    }

    fn naast(&self) -> Groep {
        let open = self.staat.patroon(ANDER).is_some();
        Groep {
            vouw: true,
            open,
            vooraf: self.soort_en_stappen(ANDER),
            velden: self.velden(&PATROON, ANDER),
            ..self.groep("naast")
        }
    }

    fn taak(&self, nummer: usize) -> Rij {
        let naam = |veld: &str| Rijsoort::Taak.veld(nummer, veld);
        let wat = self.veld(&naam("naam"), "naam", Invoer::Tekst);
        let velden = self.velden(&[("tempo", Invoer::Getal)], &naam(""));
        let zwaarten =
            Zwaarte::ALLE.map(|een| Optie::nieuw(een.woord(), self.t.uit("opbouw-zwaarte", een.woord())));
        let getypt = self.staat.van(&naam("zwaarte"));
        let gekozen = if getypt.is_empty() { Zwaarte::Licht.woord() } else { getypt };
        let zwaarte = Keuze::nieuw(naam("zwaarte"), self.woord("zwaarte"), zwaarten.into(), gekozen);
        let vinkje =
            |veld: &str| Vinkje::nieuw(naam(veld), self.woord(veld), self.staat.van(&naam(veld))).into();
        let vinkjes = ["leuk", "deadline", "eigen_werk"].map(vinkje);
        let overig = std::iter::once(zwaarte.into()).chain(vinkjes).collect();
        Rij { kop: rijkop(self.t, Rijsoort::Taak, nummer), naam: Some(wat), velden, overig }
    }

    fn soort_en_stappen(&self, voor: &str) -> Vec<Deel> {
        let stappen = self.veld(&format!("{voor}stappen"), "stappen", Invoer::Tekst);
        vec![self.soort(voor).into(), stappen]
    }

    /// Which pattern.
    fn soort(&self, voor: &str) -> Keuze {
        let optie = |patroon: &str| Optie {
            hulp: Some(self.t.uit("opbouw-patroonhulp", patroon)),
            ..Optie::nieuw(patroon, self.t.uit("opbouw-patroon", patroon))
        };
        let geen = (!voor.is_empty()).then(|| Optie::nieuw("", self.t.k("opbouw-ander-geen")));
        let opties = geen.into_iter().chain(PATRONEN.map(optie)).collect();
        let naam = format!("{voor}soort");
        let vraag = self.woord(&naam);
        Keuze::nieuw(&*naam, vraag, opties, self.staat.van(&naam)).met_fouten(self.fouten)
    }

    fn groep(&self, id: &'static str) -> Groep {
        let t = self.t;
        Groep {
            id,
            kop: t.uit("opbouwgroep", id),
            uitleg: t.kent(&format!("opbouwgroephulp-{id}")).then(|| t.uit("opbouwgroephulp", id)),
            vouw: false,
            open: false,
            vooraf: Vec::new(),
            velden: Vec::new(),
            rijen: None,
        }
    }

    /// Open when anything in it was filled in, or is wrong.
    fn gevouwen(&self, id: &'static str, velden: &[(&str, Invoer)]) -> Groep {
        let raakt =
            |(veld, _): &(&str, Invoer)| !self.staat.van(veld).is_empty() || self.fouten.van(veld).is_some();
        let open = velden.iter().any(raakt);
        Groep { vouw: true, open, velden: self.velden(velden, ""), ..self.groep(id) }
    }

    fn met_rijen(&self, soort: Rijsoort, rijen: Rijen, id: &'static str) -> Groep {
        let open = self.staat.bewerkt == Some(soort) || !self.staat.gevuld(soort).is_empty();
        Groep { vouw: true, open, rijen: Some(rijen), ..self.groep(id) }
    }

    fn rijen(&self, soort: Rijsoort, rij: impl Fn(usize) -> Rij) -> Rijen {
        Rijen {
            soort: soort.woord(),
            erbij: self.t.uit("opbouw-erbij", soort.woord()),
            lijst: (1..=self.staat.aantal(soort)).map(rij).collect(),
        }
    }

    /// The days of a week.
    fn week(&self, naam: impl Fn(&str) -> String) -> Vec<Deel> {
        let dag = |dag: &&str| self.veld(&naam(dag), dag, Invoer::Uren);
        WEEK.iter().map(dag).collect()
    }

    fn velden(&self, velden: &[(&str, Invoer)], voor: &str) -> Vec<Deel> {
        velden.iter().map(|(veld, soort)| self.veld(&format!("{voor}{veld}"), veld, *soort)).collect()
    }

    fn veld(&self, naam: &str, wat: &str, soort: Invoer) -> Deel {
        let t = self.t;
        let waarde = self.staat.van(naam);
        let veld = Veld::nieuw(t, naam, soort, self.woord(wat)).waarde(waarde);
        let hulp = t.kent(&format!("opbouwhulp-{}", wat.replace('_', "-"))).then(|| t.uit("opbouwhulp", wat));
        let veld = if let Some(hulp) = hulp { veld.hulp(hulp) } else { veld };
        veld.met_fouten(self.fouten).into()
    }

    fn woord(&self, veld: &str) -> String {
        self.t.uit("opbouwveld", veld)
    }
}

/// How a field is called where it stands apart from its group.
pub(super) fn label(t: Tekst, naam: &str) -> String {
    for soort in [Rijsoort::Eigen, Rijsoort::Grens, Rijsoort::Taak] {
        if let Some((nummer, veld)) = soort.deel(naam) {
            return format!("{}, {}", rijkop(t, soort, nummer), t.uit("opbouwveld", veld));
        }
    }
    match naam.strip_prefix(ANDER) {
        Some(veld) => format!("{}, {}", t.uit("opbouwgroep", "naast"), t.uit("opbouwveld", veld)),
        None => t.uit("opbouwveld", naam),
    }
}

fn rijkop(t: Tekst, soort: Rijsoort, nummer: usize) -> String {
    t.uit_met("opbouw-rij", soort.woord(), &[("nummer", nummer.into())])
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Urenformulier {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        let staat = Staat::voorbeeld(crate::web::keten::dag(kader.vandaag));
        vec![("eerste", Self::nieuw(kader.t, &staat, &Fouten::default()))]
    }
}
