// SPDX-License-Identifier: EUPL-1.2
//! The employee's home: one sentence first (what now, who, by when), then what is going on and what their rights are.
//!
//! It counts nothing down and presses nobody.

use super::dossier::klein;
use super::plan::Planwacht;
use super::rechten::{Betrokkene, roepnaam};
use super::{paden, tijd};
use crate::web::keten::{Blik, Keten, wettaal};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::Zijde;
use dossier::{Dossier, DossierId, Hoedanigheid};
use jiff::Timestamp;
use poortwachter::{Dag, Partij, Stand, TermijnId, Termijnen, regel};

/// Days ahead within which something is for now.
const BINNENKORT: i32 = 14;

/// For so many days after recovery the dossier would go on with a relapse.
const DAGEN_NA_HERSTEL: i32 = 27;

/// A dossier of this employee.
#[derive(Debug, Clone, Copy)]
pub struct EigenDossier<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The employer.
    pub werkgever: &'a str,
}

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Vandaaginvoer<'a> {
    /// The employee's name.
    pub naam: &'a str,
    /// Their dossiers, the one that matters most first.
    pub dossiers: &'a [EigenDossier<'a>],
    /// Who is involved in the first.
    pub betrokkenen: &'a [Betrokkene],
    /// What of a plan waits for the employee: in which dossier, and what.
    pub plannen: &'a [(DossierId, Planwacht)],
    /// Copies of a plan that the employee did not see yet: in which dossier, of which version.
    pub kopieen: &'a [(DossierId, u32)],
    /// Doctors who broke the glass of one of them, of which the employee did not say yet that they saw it.
    pub glas: &'a [Glasopening],
}

/// A doctor who is not theirs opened a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glasopening {
    /// Which dossier.
    pub dossier: DossierId,
    /// The number of that event in the medical drawer.
    pub nummer: u32,
    /// Who, and where they work.
    pub wie: String,
    /// Until when it stands open, or stood.
    pub tot: Timestamp,
    /// Does it still?
    pub open: bool,
}

/// The same, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Glasmelding {
    wie: String,
    zin: String,
    waarom: String,
    gezien: String,
    nummer: u32,
}

/// One person, with what they are for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wie {
    naam: String,
    rol: String,
    doet: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/vandaag.html")]
pub struct Vandaagpagina {
    kader: Kader,
    t: Tekst,
    zin: String,
    daarna: Vec<String>,
    glas: Vec<Glasmelding>,
    plannen: Vec<(String, String)>,
    speelt: Vec<String>,
    dossier: Option<String>,
    inzage: Option<String>,
    andere: Vec<(String, String)>,
    mensen: Vec<Wie>,
    rechten: Vec<(String, String)>,
}

/// What the first dossier comes down to today.
#[derive(Debug, Default, PartialEq, Eq)]
struct Verhaal {
    zin: String,
    daarna: Vec<String>,
    speelt: Vec<String>,
}

impl Vandaagpagina {
    /// The page; today is that of the frame.
    pub fn nieuw(kader: Kader, invoer: &Vandaaginvoer<'_>) -> Self {
        let t = kader.t;
        let vandaag = Dag::from(kader.vandaag);
        let eerste = invoer.dossiers.first().filter(|eigen| speelt(eigen.dossier, vandaag));
        let verhaal = match eerste {
            Some(eigen) => verhaal(t, eigen.dossier, vandaag, invoer.betrokkenen),
            None => niet_ziek(t, invoer.naam),
        };
        let andere = invoer
            .dossiers
            .iter()
            .filter(|eigen| eerste.is_none_or(|e| e.dossier.id() != eigen.dossier.id()));
        let andere = andere.map(|eigen| {
            let waarden = [
                ("dag", t.dag_kort(eigen.dossier.eerste_ziektedag()).into()),
                ("werkgever", eigen.werkgever.into()),
            ];
            (t.met("vandaag-ander-dossier", &waarden), paden::dossier(eigen.dossier.id(), None))
        });
        Self {
            t,
            zin: verhaal.zin,
            daarna: verhaal.daarna,
            glas: invoer.glas.iter().map(|opening| Glasmelding::nieuw(t, opening)).collect(),
            plannen: plannen(t, invoer),
            speelt: verhaal.speelt,
            dossier: eerste.map(|eigen| paden::dossier(eigen.dossier.id(), None)),
            inzage: eerste.map(|eigen| paden::inzage(eigen.dossier.id())),
            andere: andere.collect(),
            mensen: invoer.betrokkenen.iter().filter_map(|wie| Wie::van(t, wie)).collect(),
            rechten: rechten(t),
            kader,
        }
    }
}

/// What of a plan is for the employee: to do, then to read.
fn plannen(t: Tekst, invoer: &Vandaaginvoer<'_>) -> Vec<(String, String)> {
    let wacht =
        invoer.plannen.iter().map(|(id, wacht)| (wacht.zin(t, Zijde::Werknemer), wacht.adres(*id, None)));
    let kopieen = invoer.kopieen.iter().map(|(id, versie)| {
        let zin = t.met("plan-blok-kopie", &[("versie", (*versie).into())]);
        (zin, paden::plan(*id, &format!("/versies/{versie}"), None))
    });
    wacht.chain(kopieen).collect()
}

impl Glasmelding {
    /// Who opened it, where the reason stands, and where to say that it was seen.
    fn nieuw(t: Tekst, opening: &Glasopening) -> Self {
        let moment = tijd::moment(t, opening.tot);
        let waarden = [("wie", opening.wie.as_str().into()), ("moment", moment.into())];
        let sleutel = if opening.open { "glas-vandaag-open" } else { "glas-vandaag-dicht" };
        Self {
            wie: opening.wie.clone(),
            zin: t.met(sleutel, &waarden),
            waarom: paden::medisch(opening.dossier),
            gezien: paden::glas_kennisneming(opening.dossier),
            nummer: opening.nummer,
        }
    }
}

/// Does this dossier still ask for attention today?
fn speelt(dossier: &Dossier, vandaag: Dag) -> bool {
    let rust = |laatste| vandaag.sinds(Dag::from(laatste)) > DAGEN_NA_HERSTEL;
    dossier.ingetrokken().is_none() && !dossier.laatste_ziektedag().is_some_and(rust)
}

fn niet_ziek(t: Tekst, naam: &str) -> Verhaal {
    Verhaal {
        zin: t.met("vandaag-niet-ziek", &[("naam", roepnaam(naam).into())]),
        daarna: vec![t.k("vandaag-niet-ziek-daarna")],
        speelt: Vec::new(),
    }
}

fn verhaal(t: Tekst, dossier: &Dossier, vandaag: Dag, betrokkenen: &[Betrokkene]) -> Verhaal {
    let Ok(feiten) = dossier.feiten() else {
        return Verhaal { zin: t.k("vandaag-onbekend"), ..Verhaal::default() };
    };
    let termijnen = Termijnen::van(&feiten);
    if let Some(laatste) = dossier.laatste_ziektedag().map(Dag::from) {
        return hersteld(t, laatste, vandaag);
    }
    let keten =
        Keten { t, termijnen: &termijnen, vandaag, blik: Blik::EigenDossier, zichtbaar: TermijnId::ALLE };
    let (zin, daarna) = zinnen(&keten, betrokkenen);
    Verhaal { zin, daarna, speelt: wat_er_speelt(&keten, dossier) }
}

fn hersteld(t: Tekst, laatste: Dag, vandaag: Dag) -> Verhaal {
    let per = laatste.plus(1);
    let sleutel = if per > vandaag { "vandaag-straks-hersteld" } else { "vandaag-hersteld" };
    Verhaal {
        zin: t.met(sleutel, &[("dag", t.dag(per.datum()).into())]),
        daarna: vec![
            t.k("vandaag-hersteld-rustig"),
            t.met(
                "vandaag-hersteld-terugval",
                &[("dag", t.dag_kort(laatste.plus(DAGEN_NA_HERSTEL + 1).datum()).into())],
            ),
        ],
        speelt: Vec::new(),
    }
}

/// The first sentence, and what follows it.
fn zinnen(keten: &Keten<'_>, betrokkenen: &[Betrokkene]) -> (String, Vec<String>) {
    let t = keten.t;
    let eerst = keten.eerstvolgende().and_then(|id| Some((id, keten.termijnen.uitkomst(id)?.uiterlijk?)));
    let Some((id, uiterlijk)) = eerst else { return (t.k("vandaag-niets"), vec![t.k("vandaag-rust")]) };
    let dag = [("dag", t.dag(uiterlijk.datum()).into())];
    let wat_en_wie = t.uit_met("vandaag-zin", id.woord(), &dag);
    let jij = t.uit("vandaag-jij", id.woord());
    if let Some(Stand::TeLaat { .. }) = keten.termijnen.stand(id, keten.vandaag) {
        return te_laat(keten, id, uiterlijk, betrokkenen);
    }
    if uiterlijk.sinds(keten.vandaag) > BINNENKORT {
        return (t.k("vandaag-rustig"), vec![t.met("vandaag-daarna", &[("zin", wat_en_wie.into())]), jij]);
    }
    (wat_en_wie, vec![jij])
}

/// Late, and not the employee's fault: who can tell how it stands. What they must do themselves is said plainly.
fn te_laat(
    keten: &Keten<'_>,
    id: TermijnId,
    uiterlijk: Dag,
    betrokkenen: &[Betrokkene],
) -> (String, Vec<String>) {
    let t = keten.t;
    let wat = klein(id.plicht(wettaal(t.taal())));
    let vraag = match betrokkenen.iter().find(|wie| wie.hoedanigheid == Hoedanigheid::Casemanager) {
        Some(wie) => t.met("vandaag-vraag-casemanager", &[("naam", wie.naam.as_str().into())]),
        None => t.k("vandaag-vraag-werkgever"),
    };
    let wat = [("wat", wat.into())];
    let zin = match regel(id).voor {
        Partij::Werknemer => t.met("vandaag-laat-jij", &wat),
        Partij::Werkgever => t.met("vandaag-laat-werkgever", &wat),
        Partij::Beiden => t.met("vandaag-laat-samen", &wat),
        Partij::Bedrijfsarts | Partij::Uwv => t.met("vandaag-laat-ander", &wat),
    };
    let dag = t.met("vandaag-laat-dag", &[("dag", t.dag(uiterlijk.datum()).into())]);
    (zin, vec![dag, vraag])
}

/// Where they are, in a few lines.
fn wat_er_speelt(keten: &Keten<'_>, dossier: &Dossier) -> Vec<String> {
    let t = keten.t;
    let telling = keten.termijnen.telling(keten.vandaag);
    let mut regels = vec![t.met("vandaag-week", &[("week", telling.ziekteweek.into())])];
    let nu = dossier.aandelen().iter().rfind(|aandeel| Dag::from(aandeel.per) <= keten.vandaag);
    if let Some(nu) = nu {
        regels.push(t.met("vandaag-deels", &[("percentage", nu.percentage.into())]));
    }
    if let Some(id) = keten.eerstvolgende()
        && let Some(uiterlijk) = keten.termijnen.uitkomst(id).and_then(|uitkomst| uitkomst.uiterlijk)
    {
        let wie = match regel(id).voor {
            Partij::Werknemer => t.k("door-werknemer-werknemer"),
            Partij::Werkgever => t.k("door-werkgever-werknemer"),
            Partij::Beiden => t.k("door-beiden-werknemer"),
            Partij::Bedrijfsarts => t.k("door-bedrijfsarts-werknemer"),
            Partij::Uwv => t.k("door-uwv-werknemer"),
        };
        let waarden = [
            ("wat", klein(id.plicht(wettaal(t.taal()))).into()),
            ("dag", t.dag_kort(uiterlijk.datum()).into()),
            ("wie", wie.into()),
        ];
        let late = uiterlijk < keten.vandaag;
        regels.push(t.met(if late { "vandaag-eerst-laat" } else { "vandaag-eerst" }, &waarden));
    }
    regels
}

impl Wie {
    /// Not the employee themselves.
    fn van(t: Tekst, wie: &Betrokkene) -> Option<Self> {
        let doet = match wie.hoedanigheid {
            Hoedanigheid::Werknemer => return None,
            Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Bedrijfsarts
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg => t.uit("vandaag-doet", wie.hoedanigheid.woord()),
        };
        Some(Self { naam: wie.naam.clone(), rol: wie.rol(&t), doet })
    }
}

/// The rights in short: the right, and how it works.
fn rechten(t: Tekst) -> Vec<(String, String)> {
    const RECHTEN: [&str; 6] =
        ["zwijgen", "muur", "inzage", "second_opinion", "deskundigenoordeel", "klacht"];
    RECHTEN.iter().map(|recht| (t.uit("recht", recht), t.uit("rechtuitleg", recht))).collect()
}

#[cfg(test)]
mod proeven;
