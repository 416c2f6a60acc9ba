// SPDX-License-Identifier: EUPL-1.2
//! The work list of a casemanager: what is most urgent first, with counts, a filter and a small band per row.
//!
//! It shows rows in the order in which they come; the database decides which and in what order.

use super::mensen::verlof_op;
use super::paden;
use super::plan::Planwacht;
use crate::web::opmaak::{Label, Toon};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::{DossierId, Hoedanigheid};
use jiff::civil::Date;
use poortwachter::{Dag, TermijnId, ziekteweek};
use serde::Deserialize;

/// One dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Werkrij {
    /// Which.
    pub dossier: DossierId,
    /// Whose.
    pub naam: String,
    /// The employer.
    pub werkgever: String,
    /// The team.
    pub team: Option<String>,
    /// Where the weeks are counted from.
    pub gerekend_vanaf: Date,
    /// The latest interruption of the case; may be a leave that still lies ahead.
    pub onderbreking: Option<(Date, Date)>,
    /// Last sick day; none while ill.
    pub laatste_ziektedag: Option<Date>,
    /// Share of the work resumed.
    pub percentage: u8,
    /// What is due first.
    pub volgende: Option<Volgende>,
    /// What of a plan waits for the viewer.
    pub plan: Vec<Planwacht>,
}

/// What is due first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volgende {
    /// The id of the term.
    pub termijn: String,
    /// First day it can be done.
    pub vanaf: Option<Date>,
    /// Last day it is in time.
    pub uiterlijk: Date,
}

/// How many there are by urgency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Werktellingen {
    /// Last day has passed.
    pub te_laat: u32,
    /// Within fourteen days.
    pub binnenkort: u32,
    /// Later.
    pub later: u32,
    /// Nothing is due.
    pub niets: u32,
    /// From this number on a count means "or more".
    pub telgrens: u32,
}

/// The filter as it stands in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Werkfilterformulier {
    /// Id of an employer.
    pub werkgever: String,
    /// A team of that employer.
    pub team: String,
    /// Id of a term.
    pub termijn: String,
    /// Beginning of a name.
    pub naam: String,
    /// `ja`: who recovered too.
    pub ook_hersteld: String,
    /// `te_laat`, `binnenkort`, `later` or `niets`.
    pub dringend: String,
    /// The place after which the page begins: a day and a dossier, joined by `_`.
    pub na: String,
}

impl Werkfilterformulier {
    /// The place after which the page begins.
    pub fn na(&self) -> Option<(Date, DossierId)> {
        let (dag, dossier) = self.na.split_once('_')?;
        Some((dag.parse().ok()?, dossier.parse().ok()?))
    }

    /// The address of the list with this filter, from this place on.
    pub fn adres(&self, na: Option<(Date, DossierId)>) -> String {
        let na = na.map(|(dag, dossier)| format!("{dag}_{dossier}"));
        let delen = [
            ("werkgever", Some(self.werkgever.as_str())),
            ("team", Some(self.team.as_str())),
            ("termijn", Some(self.termijn.as_str())),
            ("naam", Some(self.naam.as_str())),
            ("ook_hersteld", Some(self.ook_hersteld.as_str())),
            ("dringend", Some(self.dringend.as_str())),
            ("na", na.as_deref()),
        ];
        format!("{}{}", paden::WERKVOORRAAD, paden::vraag(&delen))
    }

    fn zonder_plaats(&self) -> Self {
        Self { na: String::new(), ..self.clone() }
    }

    /// Does it leave anything out?
    fn kiest(&self) -> bool {
        let velden =
            [&self.werkgever, &self.team, &self.termijn, &self.naam, &self.dringend, &self.ook_hersteld];
        velden.into_iter().any(|veld| !veld.is_empty())
    }
}

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Werkvoorraadinvoer<'a> {
    /// The rows of this page.
    pub rijen: &'a [Werkrij],
    /// The counts.
    pub tellingen: Werktellingen,
    /// The filter.
    pub filter: &'a Werkfilterformulier,
    /// The employers that can be chosen: id and name.
    pub werkgevers: &'a [(String, String)],
    /// The teams that can be chosen.
    pub teams: &'a [String],
    /// Where the next page begins.
    pub verder: Option<(Date, DossierId)>,
    /// The search did not look at everything.
    pub afgekapt: bool,
}

/// One answer of a select.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Selectie {
    waarde: String,
    naam: String,
    gekozen: bool,
}

/// A count that is a link.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Telling {
    klasse: &'static str,
    aantal: String,
    naam: String,
    adres: String,
    gekozen: bool,
}

/// A row, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Regel {
    naam: String,
    waar: String,
    adres: String,
    week: String,
    /// How far the band is filled, of [`BANDBREEDTE`].
    gevuld: u16,
    deels: Option<String>,
    wat: String,
    uiterlijk: String,
    label: Label,
    plan: Vec<(Label, String)>,
}

/// The width of the small band, in its own units: one per week.
const BANDBREEDTE: u16 = 104;

/// Days ahead within which something is soon.
const BINNENKORT: i32 = 14;

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/werkvoorraad.html")]
pub struct Werkvoorraadpagina {
    kader: Kader,
    t: Tekst,
    tellingen: Vec<Telling>,
    filter: Werkfilterformulier,
    kiest: bool,
    werkgevers: Vec<Selectie>,
    teams: Vec<Selectie>,
    termijnen: Vec<Selectie>,
    regels: Vec<Regel>,
    afgekapt: bool,
    begin: Option<String>,
    verder: Option<String>,
    alles: &'static str,
}

impl Werkvoorraadpagina {
    /// The page; today is that of the frame.
    pub fn nieuw(kader: Kader, invoer: &Werkvoorraadinvoer<'_>) -> Self {
        let t = kader.t;
        let filter = invoer.filter.zonder_plaats();
        let gekozen = |waarde: &str, naam: String, nu: &str| Selectie {
            waarde: waarde.to_owned(),
            naam,
            gekozen: waarde == nu,
        };
        let vandaag = Dag::from(kader.vandaag);
        Self {
            t,
            tellingen: tellingen(t, invoer.tellingen, &filter),
            kiest: filter.kiest(),
            werkgevers: invoer
                .werkgevers
                .iter()
                .map(|(id, naam)| gekozen(id, naam.clone(), &filter.werkgever))
                .collect(),
            teams: invoer.teams.iter().map(|team| gekozen(team, team.clone(), &filter.team)).collect(),
            termijnen: termijnen(t, &filter),
            regels: invoer.rijen.iter().map(|rij| Regel::nieuw(t, rij, vandaag)).collect(),
            afgekapt: invoer.afgekapt,
            begin: invoer.filter.na().map(|_| filter.adres(None)),
            verder: invoer.verder.map(|na| filter.adres(Some(na))),
            alles: paden::WERKVOORRAAD,
            filter,
            kader,
        }
    }
}

/// The counts; the chosen one leads back to all.
fn tellingen(t: Tekst, tellingen: Werktellingen, filter: &Werkfilterformulier) -> Vec<Telling> {
    let aantallen = [
        ("te_laat", "te-laat", tellingen.te_laat),
        ("binnenkort", "nu", tellingen.binnenkort),
        ("later", "straks", tellingen.later),
        ("niets", "rustig", tellingen.niets),
    ];
    let maak = |(woord, klasse, aantal): (&'static str, &'static str, u32)| {
        let gekozen = filter.dringend == woord;
        let dringend = if gekozen { String::new() } else { woord.to_owned() };
        let afgekapt = tellingen.telgrens > 0 && aantal >= tellingen.telgrens;
        let getal = aantal.to_string();
        Telling {
            klasse,
            aantal: if afgekapt { t.met("werkvoorraad-of-meer", &[("aantal", getal.into())]) } else { getal },
            naam: t.uit("werkvoorraad-telling", woord),
            adres: Werkfilterformulier { dringend, ..filter.clone() }.adres(None),
            gekozen,
        }
    };
    aantallen.map(maak).into()
}

/// The terms that can stand first in a row.
fn termijnen(t: Tekst, filter: &Werkfilterformulier) -> Vec<Selectie> {
    let plichten = TermijnId::ALLE.iter().filter(|id| match poortwachter::regel(**id).aard {
        poortwachter::Aard::Plicht | poortwachter::Aard::Advies => true,
        poortwachter::Aard::Recht | poortwachter::Aard::VanUwv | poortwachter::Aard::Einde => false,
    });
    let maak = |id: &TermijnId| Selectie {
        waarde: id.woord().to_owned(),
        naam: t.uit("termijn", id.woord()),
        gekozen: filter.termijn == id.woord(),
    };
    plichten.map(maak).collect()
}

impl Regel {
    fn nieuw(t: Tekst, rij: &Werkrij, vandaag: Dag) -> Self {
        let tot = rij.laatste_ziektedag.map_or(vandaag, |laatste| Dag::from(laatste).min(vandaag));
        let onderbreking = rij.onderbreking.map(|(van, laatste)| (van.into(), laatste.into()));
        let week = ziekteweek(rij.gerekend_vanaf.into(), onderbreking, tot);
        let waar = rij
            .team
            .as_ref()
            .map_or_else(|| rij.werkgever.clone(), |team| format!("{team} · {}", rij.werkgever));
        let volgende = rij.volgende.as_ref();
        let hersteld = rij.laatste_ziektedag.is_some_and(|laatste| Dag::from(laatste) < vandaag);
        Self {
            naam: rij.naam.clone(),
            waar,
            adres: paden::dossier(rij.dossier, Some(Hoedanigheid::Casemanager)),
            week: if hersteld {
                t.k("mensen-hersteld")
            } else if let Some(laatste) = verlof_op(rij.onderbreking, vandaag.into()) {
                t.met("mensen-verlof", &[("dag", t.dag_smal(laatste).into())])
            } else {
                t.met("tijdlijn-week", &[("week", week.into())])
            },
            gevuld: u16::try_from(week).unwrap_or(BANDBREEDTE).min(BANDBREEDTE),
            deels: (!hersteld && (1..100).contains(&rij.percentage))
                .then(|| t.met("werkvoorraad-deels", &[("percentage", rij.percentage.into())])),
            wat: volgende.map_or_else(|| t.k("werkvoorraad-niets"), |volgende| plicht(t, &volgende.termijn)),
            uiterlijk: volgende.map(|volgende| t.dag_zonder_week(volgende.uiterlijk)).unwrap_or_default(),
            label: stand(t, volgende, vandaag),
            plan: rij
                .plan
                .iter()
                .map(|plan| (plan.label(t), plan.adres(rij.dossier, Some(Hoedanigheid::Casemanager))))
                .collect(),
        }
    }
}

/// What is asked, in words; the id itself for a term that this version does not know.
fn plicht(t: Tekst, woord: &str) -> String {
    TermijnId::van_woord(woord).map_or_else(|| woord.to_owned(), |id| t.uit("termijn", id.woord()))
}

fn stand(t: Tekst, volgende: Option<&Volgende>, vandaag: Dag) -> Label {
    let Some(volgende) = volgende else { return Label::nieuw(Toon::Rustig, t.k("werkvoorraad-rustig")) };
    let dagen = Dag::from(volgende.uiterlijk).sinds(vandaag);
    if dagen < 0 {
        return Label::nieuw(Toon::TeLaat, t.met("stand-te-laat", &[("dagen", (-dagen).into())]));
    }
    let toon = if dagen > BINNENKORT { Toon::Straks } else { Toon::Nu };
    Label::nieuw(toon, t.met("stand-nog", &[("dagen", dagen.into())]))
}

#[cfg(test)]
mod proeven;
