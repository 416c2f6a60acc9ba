// SPDX-License-Identifier: EUPL-1.2
//! The page on which the bedrijfsarts writes: on one side what the employer will read, on the other what only
//! bedrijfsarts and employee read. One form, so that a button never loses what was typed beside it.

use super::concept::{Concept, Conceptdeel, rubriekvelden};
use crate::web::bewaren::Bewaarstand;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Keuze, Optie, Veld};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk::FORMULIER;
use crate::web::paginas::paden;
use crate::web::paginas::rechten::roepnaam;
use crate::web::{Kader, Tekst};
use crate::zaak::medisch::MEDISCHE_VELDEN;
use askama::Template;
use dossier::DossierId;
use dossier::plan::Einddoelsoort;
use dossier::probleemanalyse::Duurverwachting;
use dossier::woorden::Mogelijkheden;
use jiff::{Timestamp, civil::Date};

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Conceptinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose.
    pub naam: &'a str,
    /// How many versions were sent already; 0: this will be the probleemanalyse, else a bijstelling.
    pub basis: u32,
    /// What was typed.
    pub concept: &'a Concept,
    /// When it was last saved.
    pub bewaard_op: Option<Timestamp>,
    /// The last day on which it is in time; none when it is done or has no day.
    pub uiterlijk: Option<Date>,
}

/// Why the page is shown again.
#[derive(Debug, Default)]
pub struct Conceptuitslag {
    /// What is wrong or missing.
    pub fouten: Fouten,
    /// What somebody else saved meanwhile: the parts as they are stored now.
    pub anders: Option<Concept>,
    /// Was a version sent since?
    pub verstuurd: bool,
}

/// One rubriek with its two fields.
#[derive(Debug)]
struct Rubriekvelden {
    naam: String,
    uitleg: String,
    open: bool,
    lukt: Veld,
    niet: Veld,
}

/// One limit to hours.
#[derive(Debug)]
struct Grensrij {
    titel: String,
    velden: Vec<Veld>,
}

/// A part that somebody else saved meanwhile. It does not print what it holds.
struct Botsing {
    deel: String,
    velden: Vec<(String, String)>,
}

/// The page. It does not print what was typed.
#[derive(Template)]
#[template(path = "paginas/probleemanalyse-concept.html")]
pub struct Conceptpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    zinnen: Vec<String>,
    fouten: Option<Foutenlijst>,
    botsingen: Vec<Botsing>,
    stand: u32,
    bewaarstand: Option<Bewaarstand>,
    versies: Vec<(&'static str, u32)>,
    basis: u32,
    reden: Option<Veld>,
    mogelijkheden: Keuze,
    toelichting: Veld,
    toelichting_open: bool,
    duur: Keuze,
    mate: Veld,
    rubrieken: Vec<Rubriekvelden>,
    grenzen: Vec<Grensrij>,
    einddoel: Keuze,
    advies: Veld,
    interventies: Veld,
    evaluaties: Vec<Veld>,
    verstuurd: bool,
    uitleg_medisch: String,
    medisch: Vec<Veld>,
    adres: String,
    terug: String,
}

impl Conceptpagina {
    /// The page with what was typed. When it is shown again, `uitslag` says why.
    pub fn nieuw(kader: Kader, invoer: &Conceptinvoer<'_>, uitslag: &Conceptuitslag) -> Self {
        let t = kader.t;
        let velden = Velden { t, concept: invoer.concept, fouten: &uitslag.fouten };
        let bijstelling = invoer.basis > 0;
        let sleutel = if bijstelling { "concept-titel-bijstelling" } else { "concept-titel" };
        let titel = t.met(sleutel, &[("naam", invoer.naam.into())]);
        let terug = paden::dossier(invoer.dossier, None);
        // Who decides between two texts saves against what is stored now.
        let basis = uitslag.anders.as_ref().unwrap_or(invoer.concept);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(invoer.naam.to_owned(), terug.clone())]),
            paginatitel: uitslag.fouten.titel(t, titel.clone()),
            titel,
            zinnen: zinnen((t, kader.vandaag), invoer),
            fouten: uitslag.fouten.lijst(t),
            botsingen: uitslag
                .anders
                .as_ref()
                .map(|ander| botsingen(t, invoer.concept, ander))
                .unwrap_or_default(),
            stand: basis.stand(),
            bewaarstand: bewaarstand(t, invoer, uitslag),
            versies: Conceptdeel::ALLE.map(|deel| (deel.woord(), basis.versie(deel))).to_vec(),
            basis: invoer.basis,
            reden: bijstelling.then(|| velden.bewaakt("reden", "pa-reden", "pa-reden-hulp")),
            mogelijkheden: velden.mogelijkheden(),
            toelichting_open: velden.vraagt_toelichting(),
            toelichting: velden.bewaakt("toelichting", "pa-toelichting", "pa-toelichting-hulp"),
            duur: velden.duur(),
            mate: velden.mate(),
            rubrieken: velden.rubrieken(),
            grenzen: velden.grenzen(),
            einddoel: velden.einddoel(),
            advies: velden.bewaakt("advies", "pa-advies", "pa-advies-hulp"),
            interventies: velden.bewaakt("interventies", "pa-interventies", "pa-interventies-hulp"),
            evaluaties: velden.evaluaties(),
            verstuurd: uitslag.verstuurd,
            uitleg_medisch: t.met("concept-uitleg-medisch", &[("naam", roepnaam(invoer.naam).into())]),
            medisch: velden.medisch(),
            adres: paden::probleemanalyse_concept(invoer.dossier),
            terug,
            kader,
        }
    }
}

fn zinnen((t, vandaag): (Tekst, Date), invoer: &Conceptinvoer<'_>) -> Vec<String> {
    let wanneer = invoer.uiterlijk.map(|dag| {
        let sleutel = if dag < vandaag { "concept-uiterlijk-was" } else { "concept-uiterlijk" };
        t.met(sleutel, &[("dag", t.dag(dag).into())])
    });
    let wat = t.k(if invoer.basis > 0 { "concept-inleiding-bijstelling" } else { "concept-inleiding" });
    wanneer.into_iter().chain([wat]).collect()
}

/// Nothing saves by itself while somebody has to choose between two texts.
fn bewaarstand(t: Tekst, invoer: &Conceptinvoer<'_>, uitslag: &Conceptuitslag) -> Option<Bewaarstand> {
    match &uitslag.anders {
        Some(_) => None,
        None => Some(Bewaarstand::nieuw(t, invoer.concept.stand(), invoer.bewaard_op)),
    }
}

/// Each part that differs, field by field as the other left it.
fn botsingen(t: Tekst, eigen: &Concept, ander: &Concept) -> Vec<Botsing> {
    let blok = |deel: Conceptdeel| {
        let velden = ander.deel(deel).velden.into_iter();
        let velden = velden.map(|(veld, tekst)| (veldnaam(t, &veld), waarde(t, &veld, tekst)));
        Botsing { deel: t.uit("concept-deel", deel.woord()), velden: velden.collect() }
    };
    eigen.anders_dan(ander).map(blok).collect()
}

/// How a field is called where it stands apart from the form.
pub(super) fn veldnaam(t: Tekst, veld: &str) -> String {
    if let Some((rubriek, lukt, _)) = rubriekvelden().find(|(_, lukt, niet)| veld == lukt || veld == niet) {
        let soort = t.k(if veld == lukt { "pa-lukt" } else { "pa-lukt-niet" });
        return format!("{}: {soort}", t.uit("rubriek", rubriek.woord()));
    }
    if MEDISCHE_VELDEN.contains(&veld) {
        return t.uit("medisch-veld", veld);
    }
    match veld.rsplit_once('_').filter(|(_, nummer)| nummer.bytes().all(|b| b.is_ascii_digit())) {
        Some(("evaluatie", nummer)) => t.met("pa-evaluatie", &[("nummer", nummer.into())]),
        Some((naam, nummer)) => {
            let rij = t.met("grens-rij", &[("nummer", nummer.into())]);
            format!("{rij}: {}", t.uit("grens-veld", naam.trim_start_matches("grens_")))
        }
        None => t.uit("pa-veld", veld),
    }
}

/// A word of a list as people read it; a text as it is.
fn waarde(t: Tekst, veld: &str, tekst: String) -> String {
    let groep = match veld {
        "mogelijkheden" => "mogelijkheden",
        "verwachte_duur" => "duurverwachting",
        "advies_einddoel" => "einddoel",
        _ => return tekst,
    };
    t.uit(groep, &tekst)
}

/// The fields of one form.
struct Velden<'a> {
    t: Tekst,
    concept: &'a Concept,
    fouten: &'a Fouten,
}

impl Velden<'_> {
    fn veld(&self, naam: &str, soort: Invoer, label: String) -> Veld {
        Veld::nieuw(self.t, naam, soort, label).waarde(self.concept.veld(naam)).met_fouten(self.fouten)
    }

    /// A text that the employer will read. The line that reminds stands on top of the column; words that look medical
    /// are asked about once, on the preview.
    fn bewaakt(&self, naam: &str, label: &str, hulp: &str) -> Veld {
        self.veld(naam, Invoer::Regels, self.t.k(label)).hulp(self.t.k(hulp))
    }

    /// Only asked when there are no possibilities now.
    fn vraagt_toelichting(&self) -> bool {
        let anders = matches!(self.concept.veld("mogelijkheden"), "later" | "nee");
        anders || !self.concept.veld("toelichting").is_empty() || self.fouten.van("toelichting").is_some()
    }

    fn mogelijkheden(&self) -> Keuze {
        let opties = Mogelijkheden::ALLE.iter().map(|m| Optie {
            hulp: Some(self.t.uit("pa-mogelijkheden-hulp", m.woord())),
            ..Optie::nieuw(m.woord(), self.t.uit("mogelijkheden", m.woord()))
        });
        self.keuze("mogelijkheden", "pa-vraag-mogelijkheden", opties.collect())
    }

    fn duur(&self) -> Keuze {
        let opties = Duurverwachting::ALLE
            .iter()
            .map(|d| Optie::nieuw(d.woord(), self.t.uit("duurverwachting", d.woord())));
        self.keuze("verwachte_duur", "pa-duur", opties.collect())
    }

    fn einddoel(&self) -> Keuze {
        let geen = Optie::nieuw("", self.t.k("pa-einddoel-geen"));
        let doelen =
            Einddoelsoort::ALLE.iter().map(|d| Optie::nieuw(d.woord(), self.t.uit("einddoel", d.woord())));
        self.keuze("advies_einddoel", "pa-einddoel", [geen].into_iter().chain(doelen).collect())
    }

    fn keuze(&self, naam: &str, vraag: &str, opties: Vec<Optie>) -> Keuze {
        Keuze::nieuw(naam, self.t.k(vraag), opties, self.concept.veld(naam)).met_fouten(self.fouten)
    }

    fn mate(&self) -> Veld {
        self.veld("mate", Invoer::Getal, self.t.k("pa-mate-label")).hulp(self.t.k("pa-mate-hulp"))
    }

    fn rubrieken(&self) -> Vec<Rubriekvelden> {
        let velden = |(rubriek, lukt, niet): (dossier::probleemanalyse::Rubriek, String, String)| {
            let naam = self.t.uit("rubriek", rubriek.woord());
            let gevuld = [&lukt, &niet]
                .into_iter()
                .any(|v| !self.concept.veld(v).is_empty() || self.fouten.van(v).is_some());
            Rubriekvelden {
                uitleg: self.t.uit("rubriek-uitleg", rubriek.woord()),
                open: gevuld,
                lukt: self.veld(&lukt, Invoer::Regels, self.t.k("pa-lukt")),
                niet: self.veld(&niet, Invoer::Regels, self.t.k("pa-lukt-niet")),
                naam,
            }
        };
        rubriekvelden().map(velden).collect()
    }

    fn grenzen(&self) -> Vec<Grensrij> {
        const SOORTEN: [Invoer; 7] = [
            Invoer::Datum,
            Invoer::Datum,
            Invoer::Getal,
            Invoer::Getal,
            Invoer::Getal,
            Invoer::Tijd,
            Invoer::Tijd,
        ];
        let rij = |nummer: usize| {
            let velden = super::concept::GRENSVELDEN.iter().zip(SOORTEN).map(|(naam, soort)| {
                let label = self.t.uit("grens-veld", naam.trim_start_matches("grens_"));
                self.veld(&format!("{naam}_{nummer}"), soort, label)
            });
            Grensrij {
                titel: self.t.met("grens-rij", &[("nummer", nummer.into())]),
                velden: velden.collect(),
            }
        };
        (1..=self.concept.rijen_grenzen()).map(rij).collect()
    }

    fn evaluaties(&self) -> Vec<Veld> {
        let veld = |nummer: usize| {
            let label = self.t.met("pa-evaluatie", &[("nummer", nummer.into())]);
            self.veld(&format!("evaluatie_{nummer}"), Invoer::Datum, label)
        };
        (1..=self.concept.rijen_evaluaties()).map(veld).collect()
    }

    fn medisch(&self) -> Vec<Veld> {
        let veld = |naam: &&'static str| {
            let label = self.t.uit("medisch-veld", naam);
            self.veld(naam, Invoer::Regels, label).hulp(self.t.uit("medisch-hulp", naam))
        };
        MEDISCHE_VELDEN.iter().map(veld).collect()
    }
}
