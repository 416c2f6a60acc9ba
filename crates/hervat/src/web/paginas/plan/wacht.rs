// SPDX-License-Identifier: EUPL-1.2
//! What of a plan waits for one side: for the pages on which people begin.
//!
//! Only what was laid before them counts: nobody is reminded of a plan that nobody began.

use crate::web::Tekst;
use crate::web::opmaak::{Label, Toon};
use crate::web::paginas::paden;
use dossier::plan::volledigheid::{Wie, tekorten};
use dossier::plan::{Plan, Zijde};
use dossier::{Casemanagerkeuze, Dossier, DossierId, Hoedanigheid};
use jiff::civil::Date;

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planwacht {
    /// This version waits for a signature of this side.
    Tekenen(u32),
    /// The other side proposed a casemanager.
    Casemanager,
    /// In a plan that was begun something of this side is missing.
    Invullen,
    /// The viewer has a copy of this version that they did not see yet.
    Kopie(u32),
}

impl Planwacht {
    /// What waits first for someone of this side; a signature only for who may give it.
    pub fn van(
        dossier: &Dossier,
        concept: &Plan,
        (zijde, tekent): (Zijde, bool),
        vandaag: Date,
    ) -> Option<Self> {
        if dossier.ingetrokken().is_some() {
            return None;
        }
        if let Some(open) = dossier.open_plan() {
            return (tekent && open.van(zijde).is_none()).then_some(Self::Tekenen(open.versie));
        }
        if let Casemanagerkeuze::Voorgesteld(voorstel) = dossier.casemanagerkeuze()
            && voorstel.zijde != zijde
        {
            return Some(Self::Casemanager);
        }
        let zonder_casemanager = Plan { casemanager: Plan::default().casemanager, ..concept.clone() };
        let begonnen = dossier.plannen().is_empty() && zonder_casemanager != Plan::default();
        let mist = |concept| tekorten(concept, dossier, vandaag).iter().any(|t| t.wie == Wie::Zijde(zijde));
        (begonnen && dossier.laatste_ziektedag().is_none() && mist(concept)).then_some(Self::Invullen)
    }

    /// In a sentence, to someone of this side.
    pub fn zin(self, t: Tekst, zijde: Zijde) -> String {
        match (self, zijde) {
            (Self::Tekenen(_), _) => t.k("plan-wacht-tekenen"),
            (Self::Casemanager, Zijde::Werknemer) => t.k("plan-wacht-casemanager"),
            (Self::Casemanager, Zijde::Werkgever) => t.k("plan-wacht-casemanager-werkgever"),
            (Self::Invullen, _) => t.k("plan-wacht-invullen"),
            (Self::Kopie(versie), _) => t.met("plan-blok-kopie", &[("versie", versie.into())]),
        }
    }

    /// In two words, for a list.
    pub fn label(self, t: Tekst) -> Label {
        let sleutel = match self {
            Self::Tekenen(_) => "plan-wacht-label-tekenen",
            Self::Casemanager => "plan-wacht-label-casemanager",
            Self::Invullen => "plan-wacht-label-invullen",
            Self::Kopie(_) => return Label::nieuw(Toon::Rustig, t.k("plan-wacht-label-kopie")),
        };
        Label::nieuw(Toon::Nu, t.k(sleutel))
    }

    /// Where it is done.
    pub fn adres(self, id: DossierId, als: Option<Hoedanigheid>) -> String {
        match self {
            Self::Tekenen(versie) | Self::Kopie(versie) => {
                paden::plan(id, &format!("/versies/{versie}"), als)
            }
            Self::Casemanager => paden::plan(id, "/casemanager", als),
            Self::Invullen => paden::plan(id, "", als),
        }
    }
}
