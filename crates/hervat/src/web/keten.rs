// SPDX-License-Identifier: EUPL-1.2
//! From the terms of `poortwachter` to what a page shows: a row with its explanation, a label, the band.
//!
//! Nothing is computed here but positions. Which terms a person may see is the caller's to say.

use super::opmaak::{Label, Toon};
use super::tijdlijn::{Gegevens, Punt, PuntSoort, Tabel, Tijdlijn, Vandaag};
use super::uitleg::{Anders, Bronregel, Stap, Uitleg};
use super::{Taal, Tekst};
use askama::Template;
use askama::filters::HtmlSafe;
use jiff::civil::Date;
use poortwachter::{
    Aard, Bron, Dag, Reden, Stand, TermijnId, TermijnUitgelegd, Termijnen, Uitkomst, kalender, regel,
};

/// Who looks, and so how a stand is worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blik {
    /// The public calculator: it knows days, not what was done on them.
    AlleenDagen,
    /// Whoever must act in time.
    Dossier,
    /// The employee: no counting down.
    EigenDossier,
}

/// Days ahead from which a term is one for now.
const BINNENKORT: i32 = 14;

/// The language of the sentences of the law.
pub const fn wettaal(taal: Taal) -> poortwachter::Taal {
    match taal {
        Taal::Nl => poortwachter::Taal::Nl,
        Taal::En => poortwachter::Taal::En,
    }
}

/// The terms of one case on one day, as one person sees them.
#[derive(Debug, Clone, Copy)]
pub struct Keten<'a> {
    /// The sentences.
    pub t: Tekst,
    /// The terms.
    pub termijnen: &'a Termijnen<'a>,
    /// Today.
    pub vandaag: Dag,
    /// Who looks.
    pub blik: Blik,
    /// The terms that this person may see, in order.
    pub zichtbaar: &'a [TermijnId],
}

impl Keten<'_> {
    /// What comes first: in a dossier the term that is late longest, else the duty whose day comes next.
    pub fn eerstvolgende(&self) -> Option<TermijnId> {
        let plicht = |id: &TermijnId| match regel(*id).aard {
            Aard::Plicht | Aard::Advies => true,
            Aard::Recht | Aard::VanUwv | Aard::Einde => false,
        };
        let dag = |id: TermijnId| Some((self.termijnen.uitkomst(id)?.uiterlijk?, id));
        let plichten = self.zichtbaar.iter().copied().filter(plicht);
        plichten.filter(|id| self.vraagt_nog(*id)).filter_map(dag).min().map(|(_, id)| id)
    }

    /// Does this term still ask something?
    fn vraagt_nog(&self, id: TermijnId) -> bool {
        match self.termijnen.stand(id, self.vandaag) {
            Some(Stand::Open | Stand::Straks(None)) => true,
            Some(Stand::TeLaat { .. }) => match self.blik {
                Blik::AlleenDagen => false,
                Blik::Dossier | Blik::EigenDossier => true,
            },
            Some(
                Stand::Voldaan(_)
                | Stand::TeLaatVoldaan { .. }
                | Stand::Afgeweken(_)
                | Stand::Vervallen(_)
                | Stand::Straks(Some(_)),
            )
            | None => false,
        }
    }

    /// All visible terms as a table, each with its explanation.
    pub fn tabel(&self) -> Termijntabel {
        let eerst = self.eerstvolgende();
        let rijen = self.zichtbaar.iter().filter_map(|id| self.rij(*id, eerst)).collect();
        Termijntabel { t: self.t, rijen }
    }

    /// One term with its explanation; none when it has no ground.
    pub fn rij(&self, id: TermijnId, eerst: Option<TermijnId>) -> Option<Termijnrij> {
        let termijn = self.termijnen.uitleg(id, self.vandaag, wettaal(self.t.taal()))?;
        let t = self.t;
        let uiterlijk = match termijn.uiterlijk {
            Some(dag) => t.dag_kort(dag.datum()),
            None if termijn.onverwijld => t.k("termijnen-onverwijld"),
            None => t.k("termijnen-geen-dag"),
        };
        // Without a day there is nothing to do yet, unless it must be done at once.
        let wacht = termijn.stand == Stand::Open && termijn.uiterlijk.is_none() && !termijn.onverwijld;
        let stand = if wacht { Stand::Straks(None) } else { termijn.stand };
        Some(Termijnrij {
            wat: termijn.plicht.to_owned(),
            wie: termijn.voor.naam(wettaal(t.taal())).to_owned(),
            uiterlijk,
            vanaf: termijn.vanaf.map(|dag| t.dag_kort(dag.datum())),
            label: self.label(stand, termijn.uiterlijk, eerst == Some(id)),
            eerst: eerst == Some(id),
            uitleg: self.zonder_gevolgen_voor_wie_ze_niet_mag_lezen(Uitleg::van(t, termijn)),
        })
    }

    /// What follows when a duty is late is told in terms of UWV and wages: not for who may not see those terms.
    fn zonder_gevolgen_voor_wie_ze_niet_mag_lezen(&self, uitleg: Uitleg) -> Uitleg {
        let mag = self.zichtbaar.contains(&TermijnId::WiaAanvraag);
        Uitleg { nasleep: if mag { uitleg.nasleep } else { Vec::new() }, ..uitleg }
    }

    /// The stand of a term in a few words; `eerst`: it is the one that comes first.
    pub fn label(&self, stand: Stand, uiterlijk: Option<Dag>, eerst: bool) -> Label {
        match self.blik {
            Blik::AlleenDagen => self.label_van_dagen(stand, uiterlijk, eerst),
            Blik::Dossier | Blik::EigenDossier => self.label_van_feiten(stand, uiterlijk),
        }
    }

    fn label_van_dagen(&self, stand: Stand, uiterlijk: Option<Dag>, eerst: bool) -> Label {
        let t = self.t;
        match stand {
            Stand::Vervallen(_) => Label::nieuw(Toon::Rustig, t.k("stand-vervallen")),
            Stand::Straks(Some(_)) => Label::nieuw(Toon::Straks, t.k("stand-slaapt")),
            _ if uiterlijk.is_some_and(|dag| dag < self.vandaag) => {
                Label::nieuw(Toon::Rustig, t.k("stand-voorbij"))
            }
            _ if eerst => Label::nieuw(Toon::Nu, t.k("stand-eerst")),
            Stand::Straks(None) | Stand::Open => Label::nieuw(Toon::Straks, t.k("stand-straks")),
            Stand::Voldaan(_) | Stand::TeLaatVoldaan { .. } | Stand::Afgeweken(_) | Stand::TeLaat { .. } => {
                Label::nieuw(Toon::Rustig, t.k("stand-voorbij"))
            }
        }
    }

    fn label_van_feiten(&self, stand: Stand, uiterlijk: Option<Dag>) -> Label {
        let t = self.t;
        let op = |sleutel, dag: Dag| t.met(sleutel, &[("dag", t.dag_mini(dag.datum()).into())]);
        match stand {
            Stand::Voldaan(Some(dag)) => Label::nieuw(Toon::Gedaan, op("stand-gedaan-op", dag)),
            Stand::Voldaan(None) => Label::nieuw(Toon::Gedaan, t.k("stand-gedaan")),
            Stand::TeLaatVoldaan { op: dag, .. } => Label::nieuw(Toon::Gedaan, op("stand-later-gedaan", dag)),
            Stand::Afgeweken(dag) => Label::nieuw(Toon::Rustig, op("stand-afgeweken", dag)),
            Stand::Vervallen(_) => Label::nieuw(Toon::Rustig, t.k("stand-vervallen")),
            Stand::TeLaat { dagen } => {
                Label::nieuw(Toon::TeLaat, t.met("stand-te-laat", &[("dagen", dagen.into())]))
            }
            Stand::Straks(None) => Label::nieuw(Toon::Straks, t.k("stand-straks")),
            Stand::Straks(Some(_)) => Label::nieuw(Toon::Straks, t.k("stand-slaapt")),
            Stand::Open => self.label_open(uiterlijk),
        }
    }

    fn label_open(&self, uiterlijk: Option<Dag>) -> Label {
        let t = self.t;
        let Some(dagen) = uiterlijk.map(|dag| dag.sinds(self.vandaag)) else {
            return Label::nieuw(Toon::Nu, t.k("stand-nu"));
        };
        if dagen > BINNENKORT {
            return Label::nieuw(Toon::Straks, t.k("stand-straks"));
        }
        match self.blik {
            Blik::AlleenDagen | Blik::EigenDossier => Label::nieuw(Toon::Nu, t.k("stand-binnenkort")),
            Blik::Dossier => Label::nieuw(Toon::Nu, t.met("stand-nog", &[("dagen", dagen.into())])),
        }
    }

    /// The band with the terms that mark the way.
    pub fn tijdlijn(&self, tabel: Tabel) -> Tijdlijn {
        let geval = self.termijnen.geval();
        let positie = |dag: Dag| u16::try_from(dag.sinds(geval.eerste_ziektedag())).unwrap_or(0);
        let telling = self.termijnen.telling(self.vandaag);
        let ziek = geval.laatste_ziektedag().is_none_or(|laatste| self.vandaag <= laatste);
        let uitloop =
            self.termijnen.loondoorbetaling().laatste_dag.sinds(self.termijnen.einde_wachttijd()).max(0);
        let laatste = geval.laatste_dag_wachttijd().plus(uitloop);
        let op_de_band = ziek && self.vandaag >= geval.eerste_ziektedag() && self.vandaag <= laatste;
        let vandaag = op_de_band.then(|| Vandaag {
            dag: positie(self.vandaag),
            week: u16::try_from(telling.ziekteweek).unwrap_or(0),
        });
        let gegevens = Gegevens {
            weken: 104 + u16::try_from((uitloop + 6) / 7).unwrap_or(0),
            vandaag,
            punten: self.punten(positie),
            onderbrekingen: geval.onderbrekingen().map(|(van, tot)| (positie(van), positie(tot))).collect(),
            tabel,
        };
        Tijdlijn::nieuw(self.t, gegevens)
    }

    fn punten(&self, positie: impl Fn(Dag) -> u16) -> Vec<Punt> {
        let t = self.t;
        let geval = self.termijnen.geval();
        let punt = |dag: Dag, label: String, soort, venster| Punt {
            dag: positie(dag),
            label,
            dag_tekst: t.dag_smal(dag.datum()),
            soort,
            venster,
        };
        let begin = punt(geval.eerste_ziektedag(), t.k("tijdlijn-begin"), PuntSoort::Gedaan, None);
        let beter = geval.laatste_ziektedag().filter(|dag| *dag < self.vandaag);
        let beter = beter.map(|dag| punt(dag, t.k("tijdlijn-laatste-ziektedag"), PuntSoort::Gedaan, None));
        let gehouden = self.termijnen.evaluaties(self.vandaag).into_iter().filter_map(|e| e.gehouden_op);
        let gehouden = gehouden
            .filter(|_| self.zichtbaar.contains(&TermijnId::Evaluatie))
            .map(|dag| punt(dag, t.uit("termijn", TermijnId::Evaluatie.woord()), PuntSoort::Gedaan, None));
        let eerst = self.eerstvolgende();
        let termijnen = self.zichtbaar.iter().filter(|id| op_de_band(**id)).filter_map(|id| {
            let uitkomst = self.termijnen.uitkomst(*id)?;
            let soort = self.soort(*id, &uitkomst, eerst)?;
            let dag = uitkomst.gedaan.filter(|op| *op <= self.vandaag).or(uitkomst.uiterlijk)?;
            let venster =
                uitkomst.vanaf.zip(uitkomst.uiterlijk).filter(|_| *id == TermijnId::Eerstejaarsevaluatie);
            let posities = venster.map(|(van, tot)| (positie(van), positie(tot)));
            let mut punt = punt(dag, t.uit("termijn", id.woord()), soort, posities);
            if let Some((van, laatste)) = venster.filter(|(_, laatste)| *laatste == dag) {
                let (van, laatste) = (t.dag_mini(van.datum()), t.dag_smal(laatste.datum()));
                punt.dag_tekst =
                    t.met("tijdlijn-venster", &[("van", van.into()), ("laatste", laatste.into())]);
            }
            Some(punt)
        });
        let termijnen: Vec<_> = termijnen.collect();
        [begin].into_iter().chain(beter).chain(gehouden).chain(termijnen).collect()
    }

    /// How a term looks on the band; none when it does not belong there any more.
    fn soort(&self, id: TermijnId, uitkomst: &Uitkomst, eerst: Option<TermijnId>) -> Option<PuntSoort> {
        let stand = self.termijnen.stand(id, self.vandaag)?;
        if regel(id).aard == Aard::Einde {
            return (!matches!(stand, Stand::Vervallen(Reden::Hersteld))).then_some(PuntSoort::Eind);
        }
        let voorbij = uitkomst.uiterlijk.is_some_and(|dag| dag < self.vandaag);
        match stand {
            Stand::Vervallen(_) => None,
            _ if voorbij && self.blik == Blik::AlleenDagen => Some(PuntSoort::Voorbij),
            Stand::Voldaan(_) | Stand::TeLaatVoldaan { .. } => Some(PuntSoort::Gedaan),
            Stand::TeLaat { .. } => Some(PuntSoort::TeLaat),
            Stand::Straks(_) | Stand::Open if eerst == Some(id) => Some(PuntSoort::Nu),
            Stand::Afgeweken(_) | Stand::Straks(_) | Stand::Open => Some(PuntSoort::Straks),
        }
    }
}

/// The terms that mark the way. The band is for looking; the others stand in the table.
const fn op_de_band(id: TermijnId) -> bool {
    match id {
        TermijnId::Probleemanalyse
        | TermijnId::PlanVanAanpak
        | TermijnId::Evaluatie
        | TermijnId::UwvMelding42Weken
        | TermijnId::Eerstejaarsevaluatie
        | TermijnId::TweedeSpoor
        | TermijnId::ReIntegratieverslag
        | TermijnId::WiaAanvraag
        | TermijnId::EindeWachttijd => true,
        TermijnId::ZiekmeldingArbodienst
        | TermijnId::ArbeidstherapieEinde
        | TermijnId::VervroegdeIva
        | TermijnId::UwvBriefWia
        | TermijnId::LoonsanctieBesluit
        | TermijnId::EindeLoonsanctie
        | TermijnId::EindeVerlenging
        | TermijnId::EindeOpzegverbod
        | TermijnId::WiaBesluit
        | TermijnId::MeldingEindeDienstverband
        | TermijnId::VerkortReIntegratieverslag
        | TermijnId::MeldingVangnet
        | TermijnId::Bewaartermijn
        | TermijnId::EindeLoondoorbetaling
        | TermijnId::BezwaarLoonsanctie
        | TermijnId::TekortkomingBesluit
        | TermijnId::VerlengingBesluit
        | TermijnId::EerstejaarsZwBeoordeling => false,
    }
}

/// One term in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Termijnrij {
    /// What is asked.
    pub wat: String,
    /// Of whom.
    pub wie: String,
    /// Its last day, or why there is none.
    pub uiterlijk: String,
    /// First day it can be done.
    pub vanaf: Option<String>,
    /// What it means today.
    pub label: Label,
    /// It comes first.
    pub eerst: bool,
    /// Why this day.
    pub uitleg: Uitleg,
}

/// The terms as a table; on a phone as blocks.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/termijntabel.html")]
pub struct Termijntabel {
    /// The sentences.
    pub t: Tekst,
    /// The rows, in order.
    pub rijen: Vec<Termijnrij>,
}

impl HtmlSafe for Termijntabel {}

impl Uitleg {
    /// The explanation of a term.
    pub fn van(t: Tekst, termijn: TermijnUitgelegd) -> Self {
        let dag = |dag: Dag| t.dag(dag.datum());
        let laat = termijn.stand.dagen_te_laat().is_some();
        let geen_werkdag = termijn.uiterlijk.filter(|dag| kalender::laatste_werkdag(*dag) != *dag);
        Self {
            t,
            id: termijn.id.woord().to_owned(),
            waarvan: termijn.plicht.to_owned(),
            samenvatting: Some(termijn.uitleg.into_owned()),
            stappen: termijn
                .verloop
                .into_iter()
                .map(|stap| Stap { tekst: stap.tekst.into_owned(), dag: Some(dag(stap.dag)) })
                .collect(),
            bronnen: termijn.bronnen.iter().map(|bron| Bronregel::van(t, bron)).collect(),
            anders: termijn
                .betwist
                .into_iter()
                .map(|b| Anders {
                    dag: dag(b.uiterlijk),
                    bron: b.bron.to_owned(),
                    uitleg: b.uitleg.to_owned(),
                })
                .collect(),
            laatste_werkdag: geen_werkdag.and(termijn.laatste_werkdag).map(dag),
            nasleep: termijn
                .nasleep
                .iter()
                .filter(|_| laat)
                .map(|n| n.noot.tekst(wettaal(t.taal())))
                .collect(),
        }
    }
}

impl Bronregel {
    /// How a source is shown.
    pub fn van(t: Tekst, bron: &Bron) -> Self {
        let naam = match (bron.artikel, bron.lid) {
            (Some(artikel), Some(lid)) => {
                let waarden = [("naam", bron.naam.into()), ("artikel", artikel.into()), ("lid", lid.into())];
                t.met("bron-artikel-lid", &waarden)
            }
            (Some(artikel), None) => {
                t.met("bron-artikel", &[("naam", bron.naam.into()), ("artikel", artikel.into())])
            }
            (None, Some(paragraaf)) => {
                t.met("bron-bijlage", &[("naam", bron.naam.into()), ("paragraaf", paragraaf.into())])
            }
            (None, None) => bron.naam.to_owned(),
        };
        Self { naam, citaat: bron.citaat.map(str::to_owned), url: bron.url() }
    }
}

/// Today as the law's crate counts it.
pub fn dag(datum: Date) -> Dag {
    Dag::from(datum)
}

#[cfg(test)]
mod tests;
