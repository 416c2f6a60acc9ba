// SPDX-License-Identifier: EUPL-1.2
//! What is missing, per person; what stands there and says nothing, with what UWV looks for; and hours above a limit.
//!
//! Neither blocks anything, and nobody is pressed: the words say whose turn it is, not that something is wrong.

use super::delen;
use super::overzicht::Conceptblik;
use crate::web::Tekst;
use crate::web::paginas::paden;
use crate::web::paginas::probleemanalyse::grens;
use crate::web::paginas::rechten::roepnaam;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::plan::Zijde;
use dossier::plan::volledigheid::{Leegte, Onderdeel, Tekort, Wie};
use dossier::probleemanalyse::Urengrens;
use dossier::{DossierId, Hoedanigheid};

/// For whom it is worded.
#[derive(Debug, Clone, Copy)]
pub struct Voor<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// The capacity in addresses.
    pub als: Option<Hoedanigheid>,
    /// The side of the viewer.
    pub zijde: Zijde,
    /// Whose plan it is.
    pub naam: &'a str,
}

/// What is missing from one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Groep {
    wie: String,
    wat: Vec<(String, Option<String>)>,
}

/// What says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Regel {
    wat: String,
    welke: Option<String>,
}

/// The findings.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/plan-bevindingen.html")]
pub struct Bevindingen {
    t: Tekst,
    tekorten: Vec<Groep>,
    leegte: Vec<Regel>,
    boven: Vec<String>,
}

impl HtmlSafe for Bevindingen {}

impl Bevindingen {
    /// These findings, the viewer's own first.
    pub fn nieuw(t: Tekst, blik: &Conceptblik<'_>, voor: &Voor<'_>) -> Self {
        let volgorde =
            [Wie::Zijde(voor.zijde), Wie::Beiden, Wie::Zijde(voor.zijde.ander()), Wie::Bedrijfsarts];
        let groep = |wie: &Wie| {
            let van = blik.tekorten.iter().filter(|tekort| tekort.wie == *wie);
            let wat: Vec<_> = van.map(|tekort| regel(t, *tekort, voor)).collect();
            (!wat.is_empty()).then(|| Groep { wie: kop(t, *wie, voor), wat })
        };
        Self {
            t,
            tekorten: volgorde.iter().filter_map(groep).collect(),
            leegte: blik.leegte.iter().map(|leegte| Regel::nieuw(t, leegte)).collect(),
            boven: blik.boven.iter().map(|boven| boven_grens(t, *boven)).collect(),
        }
    }

    /// Is there nothing to say?
    pub fn is_leeg(&self) -> bool {
        self.tekorten.is_empty() && self.leegte.is_empty() && self.boven.is_empty()
    }
}

/// Which activity plans more than this limit allows.
fn boven_grens(t: Tekst, (nummer, een): (usize, &Urengrens)) -> String {
    let waarden = [("nummer", nummer.into()), ("grens", grens(t, een).into())];
    t.met("plan-boven-grens-welke", &waarden)
}

fn kop(t: Tekst, wie: Wie, voor: &Voor<'_>) -> String {
    match wie {
        Wie::Zijde(Zijde::Werknemer) if voor.zijde == Zijde::Werknemer => t.k("plan-tekort-kop-jij"),
        Wie::Zijde(Zijde::Werknemer) => {
            t.met("plan-tekort-kop-werknemer", &[("naam", roepnaam(voor.naam).into())])
        }
        Wie::Zijde(Zijde::Werkgever) if voor.zijde == Zijde::Werknemer => t.k("plan-tekort-kop-je-werkgever"),
        Wie::Zijde(Zijde::Werkgever) => t.k("plan-tekort-kop-werkgever"),
        Wie::Beiden => t.k("plan-tekort-kop-beiden"),
        Wie::Bedrijfsarts => t.k("plan-tekort-kop-bedrijfsarts"),
    }
}

/// What is missing, and where the viewer can fill it in.
fn regel(t: Tekst, tekort: Tekort, voor: &Voor<'_>) -> (String, Option<String>) {
    let pad = match tekort.deel {
        Onderdeel::Casemanager => (tekort.wie != Wie::Zijde(voor.zijde.ander())).then_some("/casemanager"),
        Onderdeel::Deel(deel) => deel.schrijft(voor.zijde).then(|| delen::pad(deel)),
    };
    let adres = pad.map(|pad| paden::plan(voor.dossier, pad, voor.als));
    (t.uit("plan-tekort", tekort.code.woord()), adres)
}

impl Regel {
    fn nieuw(t: Tekst, leegte: &Leegte) -> Self {
        let welke: Vec<_> = leegte.activiteiten.iter().map(ToString::to_string).collect();
        Self {
            wat: t.uit("plan-leegte", leegte.code.woord()),
            welke: (!welke.is_empty())
                .then(|| t.met("plan-leegte-welke", &[("welke", welke.join(", ").into())])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use dossier::plan::Plandeel;
    use dossier::plan::volledigheid::{Leegtecode, Tekortcode};

    #[test]
    fn elke_bevinding_heeft_een_zin_in_elke_taal() {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            let tekorten = Tekortcode::ALLE.iter().map(|code| t.uit("plan-tekort", code.woord()));
            let leegte = Leegtecode::ALLE.iter().map(|code| {
                let (deel, activiteiten) = (Plandeel::Activiteit, vec![2, 3]);
                Regel::nieuw(t, &Leegte { deel, code: *code, activiteiten }).wat
            });
            for zin in tekorten.chain(leegte) {
                assert!(!zin.contains('⟦'), "{:?} {zin}", t.taal());
            }
        }
    }

    #[test]
    fn wat_van_de_ander_is_heeft_geen_link() {
        let t = Tekst::nieuw(Taal::Nl);
        let voor =
            Voor { dossier: DossierId::new(1), als: None, zijde: Zijde::Werknemer, naam: "Noor van Dalen" };
        let tekort = |deel, zijde, code| Tekort { deel: Onderdeel::Deel(deel), wie: Wie::Zijde(zijde), code };
        let (_, van_mij) =
            regel(t, tekort(Plandeel::VisieWerknemer, Zijde::Werknemer, Tekortcode::VisieWerknemer), &voor);
        let (_, van_ander) =
            regel(t, tekort(Plandeel::VisieWerkgever, Zijde::Werkgever, Tekortcode::VisieWerkgever), &voor);
        assert!(van_mij.is_some_and(|adres| adres.ends_with("/plan/visie")) && van_ander.is_none());
    }
}
