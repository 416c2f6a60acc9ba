// SPDX-License-Identifier: EUPL-1.2
//! The form of a schedule: its groups, and in some of them rows of which there can be more.

use super::plan::PATRONEN;
use super::sleutels::{
    ANDER, BEGIN, BLOKKEN, DAGELIJKS, GRENS, RITME, TAKENOPBOUW, VERDER, VINKJES, Velden, WEEK, noemt,
};
use super::staat::{Rijsoort, Staat};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld, Vinkje};
use crate::web::publiek::deel::Deel;
use askama::Template;
use askama::filters::HtmlSafe;
use opbouw::{Dag, Zwaarte};

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
    /// It stands beside a schedule.
    gemaakt: bool,
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
    /// The button for one more; none when the form can hold no more.
    erbij: Option<String>,
    hoogst: usize,
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
        Self { t, groepen, gezet: gezet.collect(), week: staat.van("week").to_owned(), gemaakt: false }
    }

    /// The same form, on a page where a week can be chosen; changes on days that are no more travel no further.
    pub(super) fn naast_een_schema(mut self, vervallen: &[Dag]) -> Self {
        let weg: Vec<_> = vervallen.iter().map(|dag| format!("zet-{dag}")).collect();
        self.gezet.retain(|(naam, _)| weg.binary_search(naam).is_err());
        Self { week: String::new(), gemaakt: true, ..self }
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
        let vooraf = self.velden(BEGIN, "");
        Groep { vooraf, ..self.groep("begin") }
    }

    fn patroon(&self) -> Groep {
        Groep {
            vooraf: self.soort_en_stappen(""),
            velden: self.velden(&[DAGELIJKS, RITME].concat(), ""),
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
        let groep = Groep { rijen: Some(self.rijen(Rijsoort::Eigen, rij)), ..self.groep("eigen-tabel") };
        self.vouw(groep, gekozen, Some(Rijsoort::Eigen), |_| false)
    }

    fn grenzen(&self) -> Groep {
        let rij = |nummer| Rij {
            kop: rijkop(self.t, Rijsoort::Grens, nummer),
            naam: None,
            velden: self.velden(GRENS, &Rijsoort::Grens.veld(nummer, "")),
            overig: Vec::new(),
        };
        let groep = Groep { rijen: Some(self.rijen(Rijsoort::Grens, rij)), ..self.groep("grenzen") };
        self.vouw(groep, self.is_gevuld(Rijsoort::Grens), Some(Rijsoort::Grens), |_| false)
    }

    fn blokken(&self) -> Groep {
        self.gevouwen("blokken", BLOKKEN)
    }

    fn taken(&self) -> Groep {
        let rij = |nummer| self.taak(nummer);
        let groep = Groep {
            rijen: Some(self.rijen(Rijsoort::Taak, rij)),
            velden: self.velden(TAKENOPBOUW, ""),
            ..self.groep("taken")
        };
        let los = |veld: &str| noemt(TAKENOPBOUW, veld);
        self.vouw(groep, self.is_gevuld(Rijsoort::Taak), Some(Rijsoort::Taak), los)
    }

    fn verder(&self) -> Groep {
        self.gevouwen("verder", VERDER)
    }

    fn naast(&self) -> Groep {
        let groep = Groep {
            vooraf: self.soort_en_stappen(ANDER),
            velden: self.velden(&[DAGELIJKS, RITME].concat(), ANDER),
            ..self.groep("naast")
        };
        let gekozen = self.staat.patroon(ANDER).is_some();
        self.vouw(groep, gekozen, None, |veld| veld.starts_with(ANDER))
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
        let vinkjes = VINKJES.map(vinkje);
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

    fn gevouwen(&self, id: &'static str, velden: &Velden) -> Groep {
        let ingevuld = velden.iter().any(|(veld, _)| !self.staat.van(veld).is_empty());
        let groep = Groep { velden: self.velden(velden, ""), ..self.groep(id) };
        self.vouw(groep, ingevuld, None, |veld| noemt(velden, veld))
    }

    fn is_gevuld(&self, soort: Rijsoort) -> bool {
        !self.staat.gevuld(soort).is_empty()
    }

    /// Folds a group away, unless it was filled in, rows were added to it or taken from it, or something in it is wrong.
    fn vouw(
        &self,
        groep: Groep,
        ingevuld: bool,
        soort: Option<Rijsoort>,
        los: impl Fn(&str) -> bool,
    ) -> Groep {
        let hoort = |veld: &str| los(veld) || soort.is_some_and(|soort| soort.deel(veld).is_some());
        let bewerkt = soort.is_some() && self.staat.bewerkt == soort;
        let open = ingevuld || bewerkt || self.fouten.velden().any(hoort);
        Groep { vouw: true, open, ..groep }
    }

    fn rijen(&self, soort: Rijsoort, rij: impl Fn(usize) -> Rij) -> Rijen {
        let aantal = self.staat.aantal(soort);
        Rijen {
            soort: soort.woord(),
            erbij: (aantal < soort.hoogst()).then(|| self.t.uit("opbouw-erbij", soort.woord())),
            hoogst: soort.hoogst(),
            lijst: (1..=aantal).map(rij).collect(),
        }
    }

    /// The days of a week.
    fn week(&self, naam: impl Fn(&str) -> String) -> Vec<Deel> {
        let dag = |dag: &&str| self.veld(&naam(dag), dag, Invoer::Uren);
        WEEK.iter().map(dag).collect()
    }

    fn velden(&self, velden: &Velden, voor: &str) -> Vec<Deel> {
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
