// SPDX-License-Identifier: EUPL-1.2
//! What the calculator asks: sick days and leave. It asks for no name and no cause.
//!
//! [`Ziekte`] is what came in, as text; [`Ziekte::feiten`] makes facts of it or says everything that is wrong;
//! [`Ziekteformulier`] shows it again.

use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Veld, lees_dag};
use askama::Template;
use askama::filters::HtmlSafe;
use poortwachter::{Bezwaar, Dag, Feit, Feiten, Geweigerd};

/// More periods than anyone has; keeps an address from growing without end.
const MEESTE_PERIODEN: usize = 30;

/// What came in, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ziekte {
    eerste_ziektedag: String,
    laatste_ziektedag: String,
    perioden: Vec<(String, String)>,
    verlof: (String, String),
    /// The button "add a period" was pressed.
    pub(super) toevoegen: bool,
    /// Nothing was sent at all: a first visit.
    pub(super) leeg: bool,
}

/// The fields that occur once, and how they are called.
const ENKEL: [(&str, &str); 4] = [
    ("eerste_ziektedag", "ziekte-eerste"),
    ("laatste_ziektedag", "ziekte-laatste"),
    ("verlof_van", "ziekte-verlof-van"),
    ("verlof_tot_en_met", "ziekte-verlof-tot-en-met"),
];

/// A fact, and the two fields it came from.
type Herkomst = (Feit, String, String);

impl Ziekte {
    /// Sorts the parts of a query; unknown parts are left alone.
    pub(super) fn lees(delen: Vec<(String, String)>) -> Self {
        let mut zelf = Self { leeg: true, ..Self::default() };
        let (mut van, mut tot) = (Vec::new(), Vec::new());
        for (naam, waarde) in delen {
            let waarde = waarde.trim().to_owned();
            let doel = match naam.as_str() {
                "eerste_ziektedag" => &mut zelf.eerste_ziektedag,
                "laatste_ziektedag" => &mut zelf.laatste_ziektedag,
                "verlof_van" => &mut zelf.verlof.0,
                "verlof_tot_en_met" => &mut zelf.verlof.1,
                "actie" => {
                    zelf.toevoegen = waarde == "periode";
                    continue;
                }
                "ziek_van" | "ziek_tot_en_met" => {
                    let rij = if naam == "ziek_van" { &mut van } else { &mut tot };
                    rij.push(waarde);
                    zelf.leeg = false;
                    continue;
                }
                _ => continue,
            };
            *doel = waarde;
            zelf.leeg = false;
        }
        let rijen = van.len().max(tot.len()).min(MEESTE_PERIODEN);
        let (mut van, mut tot) = (van.into_iter(), tot.into_iter());
        zelf.perioden =
            (0..rijen).map(|_| (van.next().unwrap_or_default(), tot.next().unwrap_or_default())).collect();
        zelf
    }

    /// One more, empty, period to fill in.
    pub(super) fn met_periode_erbij(mut self) -> Self {
        if self.perioden.len() < MEESTE_PERIODEN {
            self.perioden.push(Default::default());
        }
        self
    }

    /// The facts, or all that is wrong with them.
    pub(super) fn feiten(&self, t: Tekst, vandaag: Dag) -> Result<Feiten, Fouten> {
        self.keur(t, vandaag).map_err(|mut fouten| {
            self.noem(t, &mut fouten);
            fouten
        })
    }

    fn keur(&self, t: Tekst, vandaag: Dag) -> Result<Feiten, Fouten> {
        let mut fouten = Fouten::default();
        let feiten = self.herkomst(t, vandaag, &mut fouten);
        if !fouten.is_leeg() {
            return Err(fouten);
        }
        let alleen: Vec<Feit> = feiten.iter().map(|(feit, ..)| feit.clone()).collect();
        Feiten::nieuw(&alleen).map_err(|geweigerd| {
            for geen in geweigerd {
                let (veld, tekst) = in_woorden(t, &feiten, geen);
                fouten.bij(veld, tekst);
            }
            fouten
        })
    }

    fn herkomst(&self, t: Tekst, vandaag: Dag, fouten: &mut Fouten) -> Vec<Herkomst> {
        let mut feiten = Vec::new();
        let eerste = ("eerste_ziektedag".to_owned(), self.eerste_ziektedag.as_str());
        let laatste = ("laatste_ziektedag".to_owned(), self.laatste_ziektedag.as_str());
        let rijen = self.perioden.iter().zip(2..).map(|((van, tot), nummer)| {
            let veld = |naam: &str| format!("{naam}-{nummer}");
            ((veld("ziek_van"), van.as_str()), (veld("ziek_tot_en_met"), tot.as_str()))
        });
        for ((veld_van, van), (veld_tot, tot)) in [(eerste, laatste)].into_iter().chain(rijen) {
            let verplicht = veld_van == "eerste_ziektedag" || !tot.is_empty();
            let van = dag(t, fouten, &veld_van, van, verplicht);
            let tot_en_met = dag(t, fouten, &veld_tot, tot, false);
            if let Some(van) = van {
                if van > vandaag {
                    fouten.bij(&veld_van, t.k("ziekte-fout-toekomst"));
                }
                feiten.push((Feit::Ziek { van, tot_en_met }, veld_van, veld_tot));
            }
        }
        open_voor_het_einde(t, &feiten, fouten);
        let (van, tot) = (&self.verlof.0, &self.verlof.1);
        let verlof = |fouten: &mut Fouten, naam: &str, waarde: &str, ander: &str| {
            dag(t, fouten, naam, waarde, !ander.is_empty())
        };
        let van = (verlof(fouten, "verlof_van", van, tot), verlof(fouten, "verlof_tot_en_met", tot, van));
        if let (Some(van), Some(tot_en_met)) = van {
            let feit = Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak: None };
            feiten.push((feit, "verlof_van".into(), "verlof_tot_en_met".into()));
        }
        feiten
    }

    fn noem(&self, t: Tekst, fouten: &mut Fouten) {
        for (veld, sleutel) in ENKEL {
            fouten.noem(veld, &t.k(sleutel));
        }
        for nummer in 2..self.perioden.len() + 2 {
            let periode = t.met("ziekte-periode", &[("nummer", nummer.into())]);
            for (veld, sleutel) in [("ziek_van", "ziekte-van"), ("ziek_tot_en_met", "ziekte-tot-en-met")] {
                fouten.noem(&format!("{veld}-{nummer}"), &format!("{periode}, {}", t.k(sleutel)));
            }
        }
    }

    fn velden(&self, t: Tekst, fouten: &Fouten) -> Ziekteformulier {
        let datum = |naam: &str, sleutel: &str, waarde: &str| {
            Veld::nieuw(t, naam, Invoer::Datum, t.k(sleutel)).waarde(waarde)
        };
        let perioden = self.perioden.iter().zip(2..).map(|((van, tot), nummer)| Periode {
            nummer,
            van: datum("ziek_van", "ziekte-van", van).rij(nummer).met_fouten(fouten),
            tot_en_met: datum("ziek_tot_en_met", "ziekte-tot-en-met", tot)
                .niet_verplicht()
                .rij(nummer)
                .met_fouten(fouten),
        });
        let eerste = datum("eerste_ziektedag", "ziekte-eerste", &self.eerste_ziektedag);
        let laatste = datum("laatste_ziektedag", "ziekte-laatste", &self.laatste_ziektedag).niet_verplicht();
        let verlof = Verlof {
            open: !self.verlof.0.is_empty() || !self.verlof.1.is_empty(),
            van: datum("verlof_van", "ziekte-verlof-van", &self.verlof.0).met_fouten(fouten),
            tot_en_met: datum("verlof_tot_en_met", "ziekte-verlof-tot-en-met", &self.verlof.1)
                .met_fouten(fouten),
        };
        Ziekteformulier {
            t,
            eerste: eerste.hulp(t.k("ziekte-eerste-hulp")).met_fouten(fouten),
            meer: Some(Meer {
                laatste: laatste.hulp(t.k("ziekte-laatste-hulp")).met_fouten(fouten),
                perioden: perioden.collect(),
                verlof,
            }),
        }
    }

    /// The form with what was typed and what is wrong with it.
    pub(super) fn formulier(&self, t: Tekst, fouten: &Fouten) -> Ziekteformulier {
        self.velden(t, fouten)
    }
}

/// Only the last period may still be open.
fn open_voor_het_einde(t: Tekst, feiten: &[Herkomst], fouten: &mut Fouten) {
    let begin = |(feit, ..): &Herkomst| match feit {
        Feit::Ziek { van, .. } => Some(*van),
        _ => None,
    };
    let laatste = feiten.iter().filter_map(begin).max();
    for (feit, _, veld) in feiten {
        if let Feit::Ziek { van, tot_en_met: None } = feit
            && Some(*van) < laatste
        {
            fouten.bij(veld, t.k("ziekte-fout-open"));
        }
    }
}

fn dag(t: Tekst, fouten: &mut Fouten, veld: &str, tekst: &str, verplicht: bool) -> Option<Dag> {
    if tekst.is_empty() {
        if verplicht {
            fouten.bij(veld, t.k("ziekte-fout-leeg"));
        }
        return None;
    }
    let Some(datum) = lees_dag(tekst) else {
        fouten.bij(veld, t.k("ziekte-fout-dag"));
        return None;
    };
    let dag = Dag::from(datum);
    if dag < Dag::EERSTE || dag > Dag::LAATSTE {
        fouten.bij(veld, t.k("ziekte-fout-jaar"));
        return None;
    }
    Some(dag)
}

/// The field that a refusal is about, and what to say beside it.
fn in_woorden(t: Tekst, feiten: &[Herkomst], geweigerd: Geweigerd) -> (String, String) {
    let herkomst = geweigerd.feit.and_then(|plaats| feiten.get(plaats));
    let veld = herkomst.map_or(
        "eerste_ziektedag",
        |(_, van, tot)| {
            if geweigerd.sleutel == "tot_en_met" { tot } else { van }
        },
    );
    let tekst = match geweigerd.bezwaar {
        Bezwaar::Omgekeerd => t.k("ziekte-fout-omgekeerd"),
        Bezwaar::Overlapt(ander) => {
            t.met("ziekte-fout-overlapt", &[("dag", t.dag_kort(ander.datum()).into())])
        }
        Bezwaar::VoorHetRecht => t.k("ziekte-fout-voor-het-recht"),
        Bezwaar::GeenZiekte
        | Bezwaar::VoorZiekte(_)
        | Bezwaar::Dubbel(_)
        | Bezwaar::NogEens
        | Bezwaar::Percentage(_)
        | Bezwaar::NietAfTeWijken
        | Bezwaar::Weken(_)
        | Bezwaar::NietNa(_)
        | Bezwaar::Na(_)
        | Bezwaar::AlleenZwangerschap
        | Bezwaar::GeenLoonsanctie
        | Bezwaar::WelkeVerlenging
        | Bezwaar::TeVroegVerkort(_)
        | Bezwaar::NietZiek
        | Bezwaar::VerkorteWachttijd { .. } => t.k("ziekte-fout-dag"),
    };
    (veld.to_owned(), tekst)
}

/// The form of the calculator: one day is enough, the rest is for who has more to tell.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/ziekteformulier.html")]
pub struct Ziekteformulier {
    t: Tekst,
    eerste: Veld,
    meer: Option<Meer>,
}

impl HtmlSafe for Ziekteformulier {}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Meer {
    laatste: Veld,
    perioden: Vec<Periode>,
    verlof: Verlof,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Periode {
    nummer: usize,
    van: Veld,
    tot_en_met: Veld,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Verlof {
    open: bool,
    van: Veld,
    tot_en_met: Veld,
}

impl Ziekteformulier {
    /// Only the first question.
    pub fn kort(t: Tekst) -> Self {
        Self { meer: None, ..Ziekte::default().velden(t, &Fouten::default()) }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Ziekteformulier {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        let t = kader.t;
        let deel = |naam: &str, waarde: &str| (naam.to_owned(), waarde.to_owned());
        let vol = Ziekte::lees(vec![
            deel("eerste_ziektedag", "2026-01-05"),
            deel("laatste_ziektedag", "ooit"),
            deel("ziek_van", "2026-02-02"),
            deel("ziek_tot_en_met", "2026-02-01"),
            deel("verlof_van", "2026-03-02"),
        ]);
        let fouten = vol.feiten(t, Dag::lees("2026-11-23").expect("a day")).expect_err("two faults at least");
        vec![
            ("kort", Self::kort(t)),
            ("leeg", Ziekte::default().formulier(t, &Fouten::default())),
            ("fouten", vol.formulier(t, &fouten)),
        ]
    }
}
