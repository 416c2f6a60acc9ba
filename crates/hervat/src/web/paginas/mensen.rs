// SPDX-License-Identifier: EUPL-1.2
//! The list of people: "Mijn mensen" of a leidinggevende, the spreekuur of a bedrijfsarts, the clients of a coach.
//!
//! Who stands in it is the caller's to say; a leidinggevende sees everybody of the team, the others only who has a
//! dossier that they may open.

use super::paden;
use super::plan::Planwacht;
use crate::web::opmaak::{Label, Toon};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::{DienstverbandId, DossierId, Hoedanigheid};
use jiff::civil::Date;

/// Whose list it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lijst {
    /// Of a leidinggevende.
    MijnMensen,
    /// Of a bedrijfsarts.
    Spreekuur,
    /// Of a coach.
    Clienten,
}

impl Lijst {
    const fn woord(self) -> &'static str {
        match self {
            Self::MijnMensen => "mijn-mensen",
            Self::Spreekuur => "spreekuur",
            Self::Clienten => "clienten",
        }
    }

    /// The capacity in which the dossiers open.
    const fn als(self) -> Hoedanigheid {
        match self {
            Self::MijnMensen => Hoedanigheid::Leidinggevende,
            Self::Spreekuur => Hoedanigheid::Bedrijfsarts,
            Self::Clienten => Hoedanigheid::Coach,
        }
    }
}

/// The dossier that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lopend {
    /// Which.
    pub dossier: DossierId,
    /// The week of illness.
    pub week: u16,
    /// Share of the work resumed.
    pub percentage: u8,
    /// Recovered, less than four weeks ago: the dossier sleeps.
    pub hersteld: bool,
    /// Last day of the leave around a birth that runs today.
    pub verlof_tot_en_met: Option<Date>,
    /// The last day for the probleemanalyse, when that is what comes next.
    pub probleemanalyse: Option<Date>,
}

/// Last day of the leave that runs on a day. An interruption that holds that day can be nothing else: a gap between
/// two illnesses lies wholly before the report that ended it.
pub fn verlof_op(onderbreking: Option<(Date, Date)>, dag: Date) -> Option<Date> {
    onderbreking.filter(|(van, laatste)| (*van..=*laatste).contains(&dag)).map(|(_, laatste)| laatste)
}

/// Someone in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mens {
    /// How they are called.
    pub naam: String,
    /// What they do, and where: team, employer.
    pub werk: String,
    /// Their employment.
    pub dienstverband: DienstverbandId,
    /// Their dossier, when one runs that the viewer may open.
    pub lopend: Option<Lopend>,
    /// What of a plan waits for the viewer.
    pub plan: Vec<Planwacht>,
    /// May the viewer report them ill?
    pub mag_ziekmelden: bool,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Menskaart {
    naam: String,
    werk: String,
    label: Label,
    vraag: Option<Label>,
    plan: Vec<(Label, String)>,
    dossier: Option<String>,
    ziekmelden: Option<String>,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/mensen.html")]
pub struct Mensenpagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    inleiding: String,
    leeg: String,
    mensen: Vec<Menskaart>,
    waarneming: Option<&'static str>,
    verder: Option<String>,
}

impl Mensenpagina {
    /// The page of these people, in this order; `verder`: the address of the rest.
    pub fn nieuw(kader: Kader, lijst: Lijst, mensen: &[Mens], verder: Option<String>) -> Self {
        let t = kader.t;
        Self {
            t,
            titel: t.uit("mensen-titel", lijst.woord()),
            inleiding: t.uit("mensen-inleiding", lijst.woord()),
            leeg: t.uit("mensen-leeg", lijst.woord()),
            mensen: mensen.iter().map(|mens| Menskaart::nieuw((t, kader.vandaag), mens, lijst)).collect(),
            waarneming: (lijst == Lijst::Spreekuur).then_some(paden::WAARNEMING),
            verder,
            kader,
        }
    }
}

impl Menskaart {
    fn nieuw((t, vandaag): (Tekst, Date), mens: &Mens, lijst: Lijst) -> Self {
        let ziek = mens.lopend.is_some_and(|lopend| !lopend.hersteld);
        Self {
            naam: mens.naam.clone(),
            werk: mens.werk.clone(),
            label: stand(t, mens.lopend),
            vraag: mens
                .lopend
                .and_then(|lopend| lopend.probleemanalyse)
                .filter(|_| lijst == Lijst::Spreekuur)
                .map(|uiterlijk| vraag(t, uiterlijk, vandaag)),
            plan: mens.lopend.map(|lopend| plannen(t, mens, lopend.dossier, lijst)).unwrap_or_default(),
            dossier: mens.lopend.map(|lopend| paden::dossier(lopend.dossier, Some(lijst.als()))),
            ziekmelden: (mens.mag_ziekmelden && !ziek).then(|| paden::ziekmelding(mens.dienstverband)),
        }
    }
}

/// What of the plan waits, and where.
fn plannen(t: Tekst, mens: &Mens, dossier: DossierId, lijst: Lijst) -> Vec<(Label, String)> {
    mens.plan.iter().map(|plan| (plan.label(t), plan.adres(dossier, Some(lijst.als())))).collect()
}

/// What the doctor is waited for, by when.
fn vraag(t: Tekst, uiterlijk: Date, vandaag: Date) -> Label {
    let dag = [("dag", t.dag_smal(uiterlijk).into())];
    if uiterlijk < vandaag {
        Label::nieuw(Toon::TeLaat, t.met("mensen-probleemanalyse-laat", &dag))
    } else {
        Label::nieuw(Toon::Nu, t.met("mensen-probleemanalyse", &dag))
    }
}

fn stand(t: Tekst, lopend: Option<Lopend>) -> Label {
    match lopend {
        None => Label::nieuw(Toon::Rustig, t.k("mensen-aan-het-werk")),
        Some(Lopend { hersteld: true, .. }) => Label::nieuw(Toon::Gedaan, t.k("mensen-hersteld")),
        Some(Lopend { verlof_tot_en_met: Some(laatste), .. }) => {
            Label::nieuw(Toon::Rustig, t.met("mensen-verlof", &[("dag", t.dag_smal(laatste).into())]))
        }
        Some(Lopend { week, percentage: 0, .. }) => {
            Label::nieuw(Toon::Nu, t.met("mensen-ziek", &[("week", week.into())]))
        }
        Some(Lopend { week, percentage, .. }) => {
            let waarden = [("week", week.into()), ("percentage", percentage.into())];
            Label::nieuw(Toon::Nu, t.met("mensen-deels", &waarden))
        }
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Mensenpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let mens = |n: u128, naam: &str, lopend, mag_ziekmelden| Mens {
            naam: naam.into(),
            werk: "winkelmedewerker · Winkel".into(),
            dienstverband: DienstverbandId::new(n),
            lopend,
            plan: if n == 3 { vec![Planwacht::Invullen, Planwacht::Kopie(1)] } else { Vec::new() },
            mag_ziekmelden,
        };
        let lopend = |week, percentage, hersteld| {
            let probleemanalyse =
                (week < 10).then(|| jiff::civil::date(2026, 11, 20 + i8::from(week == 2) * 9));
            Some(Lopend {
                dossier: DossierId::new(u128::from(week)),
                week,
                percentage,
                hersteld,
                verlof_tot_en_met: (week == 12).then(|| jiff::civil::date(2027, 1, 10)),
                probleemanalyse,
            })
        };
        let team = [
            mens(1, "Adil Öztürk", None, true),
            mens(2, "Bo <de> Boer", lopend(2, 0, false), true),
            mens(3, "Noor van Dalen", lopend(23, 50, false), true),
            mens(4, "Wilhelmina-Alexandra van den Berg-Verschuuren", lopend(9, 100, true), true),
            mens(5, "Fenna Jansen", lopend(12, 0, false), false),
        ];
        let rest: Vec<Mens> = team[1..].iter().map(|m| Mens { mag_ziekmelden: false, ..m.clone() }).collect();
        let nieuw = |lijst, mensen: &[Mens]| Self::nieuw(kader.clone(), lijst, mensen, None);
        vec![
            ("leidinggevende", nieuw(Lijst::MijnMensen, &team)),
            ("leidinggevende-leeg", nieuw(Lijst::MijnMensen, &[])),
            (
                "bedrijfsarts",
                Self::nieuw(kader.clone(), Lijst::Spreekuur, &rest, Some("/mensen?na=x".into())),
            ),
            ("coach", nieuw(Lijst::Clienten, &rest)),
            ("coach-leeg", nieuw(Lijst::Clienten, &[])),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::verlof_op;
    use jiff::civil::date;

    #[test]
    fn verlof_geldt_op_zijn_eerste_en_laatste_dag_en_niet_ernaast() {
        let (van, laatste) = (date(2026, 3, 9), date(2026, 3, 29));
        let op = |dag| verlof_op(Some((van, laatste)), dag);
        assert_eq!((op(van), op(laatste)), (Some(laatste), Some(laatste)));
        assert_eq!((op(date(2026, 3, 8)), op(date(2026, 3, 30))), (None, None));
        assert_eq!(verlof_op(None, van), None);
    }
}
