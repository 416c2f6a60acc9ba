// SPDX-License-Identifier: EUPL-1.2
//! The top of the dossier page: whose it is, how far it is, what now, who, by when, and the one button.

use super::Dossierinvoer;
use crate::web::Tekst;
use crate::web::keten::{Keten, wettaal};
use crate::web::opmaak::{Label, Toon, groot};
use crate::web::paginas::handelingen::Actie;
use crate::web::paginas::paden;
use crate::web::paginas::rechten::roepnaam;
use dossier::plan::Zijde;
use dossier::woorden::Stap;
use dossier::{DossierId, Hoedanigheid, Recht};
use poortwachter::{Dag, Partij, Stand, TermijnId, Termijnen, regel};

/// Days ahead within which something is for now.
const BINNENKORT: i32 = 14;

/// In the first weeks most people come back wholly; later mostly step by step.
const WEKEN_VAAK_HEEL: i32 = 6;

/// What comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Nu {
    pub(super) label: Label,
    pub(super) wanneer: String,
    pub(super) dag: String,
    pub(super) door: String,
    /// The term in whose explanation the day is explained.
    pub(super) anker: &'static str,
}

/// One dossier, seen by one viewer on one day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plaats<'a> {
    pub(super) t: Tekst,
    pub(super) vandaag: Dag,
    pub(super) invoer: &'a Dossierinvoer<'a>,
}

impl Plaats<'_> {
    pub(super) fn titel(&self, termijnen: &Termijnen<'_>) -> String {
        let t = self.t;
        let naam = self.naam();
        let laatste = termijnen.geval().laatste_ziektedag().filter(|laatste| *laatste < self.vandaag);
        if let Some(laatste) = laatste {
            let per = t.dag_kort(laatste.plus(1).datum());
            return t.met("dossier-titel-hersteld", &[("naam", naam.into()), ("dag", per.into())]);
        }
        let week = termijnen.telling(self.vandaag).ziekteweek;
        let sleutel = if week > 104 { "dossier-titel-na-104" } else { "dossier-titel" };
        t.met(sleutel, &[("naam", naam.into()), ("week", week.into())])
    }

    pub(super) fn titel_zonder_wet(&self) -> String {
        let ingetrokken = self.invoer.dossier.ingetrokken().is_some();
        let sleutel = if ingetrokken { "dossier-titel-ingetrokken" } else { "dossier-titel-kaal" };
        self.t.met(sleutel, &[("naam", self.naam().into())])
    }

    pub(super) fn naam(&self) -> String {
        match self.invoer.als {
            Hoedanigheid::Werknemer => self.t.k("dossier-mijn"),
            Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Bedrijfsarts
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg => self.invoer.naam.to_owned(),
        }
    }

    /// `Je kijkt als casemanager.`
    pub(super) fn blik(&self) -> String {
        match self.invoer.als {
            Hoedanigheid::Werknemer => self.t.k("dossier-blik-eigen"),
            ander @ (Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Bedrijfsarts
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg) => {
                self.t.met("dossier-blik", &[("rol", self.t.uit("rol", ander.woord()).into())])
            }
        }
    }

    /// The other capacities, each with its address.
    pub(super) fn wissel(&self) -> Vec<(String, String)> {
        let anders = self.invoer.open.iter().filter(|open| **open != self.invoer.als);
        let id = self.invoer.dossier.id();
        let tekst = |rol: Hoedanigheid| {
            self.t.met("dossier-wissel", &[("rol", self.t.uit("rol", rol.woord()).into())])
        };
        anders.map(|rol| (tekst(*rol), paden::dossier(id, Some(*rol)))).collect()
    }

    /// The capacity in addresses: only when there is a choice.
    pub(super) fn als(&self) -> Option<Hoedanigheid> {
        (self.invoer.open.len() > 1).then_some(self.invoer.als)
    }

    /// What now, who, by when.
    pub(super) fn nu(&self, keten: &Keten<'_>) -> Option<Nu> {
        let t = self.t;
        let id = keten.eerstvolgende()?;
        let uiterlijk = keten.termijnen.uitkomst(id)?.uiterlijk?;
        let stand = keten.termijnen.stand(id, self.vandaag)?;
        let (toon, sleutel) = self.toon(stand, uiterlijk);
        let wat = klein(id.plicht(wettaal(t.taal())));
        let wanneer = if uiterlijk < self.vandaag { "dossier-dag-was" } else { "dossier-uiterlijk" };
        Some(Nu {
            label: Label::nieuw(toon, t.met(sleutel, &[("wat", wat.into())])),
            wanneer: t.k(wanneer),
            dag: t.dag(uiterlijk.datum()),
            door: self.door(regel(id).voor),
            anker: id.woord(),
        })
    }

    /// Red is for what is late, and never for the employee: it is not for them to count.
    fn toon(&self, stand: Stand, uiterlijk: Dag) -> (Toon, &'static str) {
        let eigen = self.invoer.als == Hoedanigheid::Werknemer;
        match stand {
            Stand::TeLaat { .. } if eigen => (Toon::Nu, "dossier-nog-niet"),
            Stand::TeLaat { .. } => (Toon::TeLaat, "dossier-te-laat"),
            Stand::Voldaan(_)
            | Stand::TeLaatVoldaan { .. }
            | Stand::Afgeweken(_)
            | Stand::Vervallen(_)
            | Stand::Straks(_)
            | Stand::Open => {
                if uiterlijk.sinds(self.vandaag) <= BINNENKORT {
                    (Toon::Nu, "dossier-nu")
                } else {
                    (Toon::Straks, "dossier-hierna")
                }
            }
        }
    }

    /// By whom, in words to this viewer.
    fn door(&self, partij: Partij) -> String {
        let kijker = match self.invoer.als {
            Hoedanigheid::Werknemer => "werknemer",
            Hoedanigheid::Leidinggevende | Hoedanigheid::Casemanager => "werkgever",
            Hoedanigheid::Bedrijfsarts => "bedrijfsarts",
            Hoedanigheid::Coach | Hoedanigheid::Beheerder | Hoedanigheid::Fg => "ander",
        };
        let naam = [("naam", roepnaam(self.invoer.naam).into())];
        self.t.uit_met("door", &format!("{}-{kijker}", partij.woord()), &naam)
    }

    /// What must be said when nothing is asked.
    pub(super) fn zinnen(&self, keten: &Keten<'_>) -> Vec<String> {
        let t = self.t;
        if keten.eerstvolgende().is_some() {
            return Vec::new();
        }
        let hersteld =
            keten.termijnen.geval().laatste_ziektedag().is_some_and(|laatste| laatste < self.vandaag);
        vec![t.k(if hersteld { "dossier-rust-na-herstel" } else { "dossier-niets-te-doen" })]
    }

    /// The act that is most likely now, when there is one.
    pub(super) fn knop(&self, keten: &Keten<'_>) -> Option<(String, String)> {
        let mogelijk =
            |actie: &Actie| self.invoer.rechten.heeft(actie.recht()) && actie.past(self.invoer.dossier);
        let id = self.invoer.dossier.id();
        if let Some(knop) = self.planknop(keten) {
            return Some(knop);
        }
        if self.invoer.rechten.heeft(Recht::ProbleemanalyseSchrijven) && self.vraagt_probleemanalyse(keten) {
            return Some((self.t.k("pa-knop-schrijven"), paden::probleemanalyse_concept(id)));
        }
        if let Some((actie, stap)) = self.stap_nu(keten).filter(|(actie, _)| mogelijk(actie)) {
            return Some(self.stapknop(id, actie, stap));
        }
        let onbeoordeeld = self.invoer.dossier.verloven().last().is_some_and(|v| v.zelfde_oorzaak.is_none());
        let vroeg = keten.termijnen.telling(self.vandaag).ziekteweek <= WEKEN_VAAK_HEEL;
        let terug = if vroeg { Actie::HerstelMelden } else { Actie::DeelsHerstelMelden };
        let kansen = [Some(Actie::ZelfdeOorzaakBeoordelen).filter(|_| onbeoordeeld), Some(terug)];
        let actie = kansen.into_iter().flatten().find(mogelijk)?;
        Some((actie.titel(self.t), paden::handeling(id, actie, self.als())))
    }

    /// The plan, when a signature of the viewer is waited for, or when making it comes next.
    fn planknop(&self, keten: &Keten<'_>) -> Option<(String, String)> {
        let (id, dossier, rechten) = (self.invoer.dossier.id(), self.invoer.dossier, self.invoer.rechten);
        let zijde = Zijde::van(self.invoer.als)?;
        if let Some(open) = dossier.open_plan() {
            let tekent = rechten.heeft(Recht::PlanOndertekenen) && open.van(zijde).is_none();
            let adres = paden::plan(id, &format!("/versies/{}", open.versie), self.als());
            return tekent.then(|| (self.t.k("plan-knop-tekenen"), adres));
        }
        let nu = keten.eerstvolgende() == Some(TermijnId::PlanVanAanpak);
        let maakt = rechten.heeft(Recht::PlanBewerken) && self.invoer.als != Hoedanigheid::Werknemer;
        (nu && maakt).then(|| (self.t.k("plan-knop-naar"), paden::plan(id, "", self.als())))
    }

    /// Is the judgement of the bedrijfsarts still to come?
    fn vraagt_probleemanalyse(&self, keten: &Keten<'_>) -> bool {
        match keten.termijnen.stand(TermijnId::Probleemanalyse, self.vandaag) {
            Some(Stand::Open | Stand::Straks(None) | Stand::TeLaat { .. }) => true,
            Some(
                Stand::Straks(Some(_))
                | Stand::Voldaan(_)
                | Stand::TeLaatVoldaan { .. }
                | Stand::Afgeweken(_)
                | Stand::Vervallen(_),
            )
            | None => false,
        }
    }

    fn stapknop(&self, id: DossierId, actie: Actie, stap: Option<Stap>) -> (String, String) {
        let t = self.t;
        let Some(stap) = stap else { return (actie.titel(t), paden::handeling(id, actie, self.als())) };
        let naam = groot(&t.uit("stap", stap.woord()));
        let velden = [("stap", Some(stap.woord()))];
        let adres = paden::handeling_met(id, actie, self.als(), &velden);
        (t.met("dossier-stap-knop", &[("stap", naam.into())]), adres)
    }

    /// The act that records what is asked now, when it is for now.
    fn stap_nu(&self, keten: &Keten<'_>) -> Option<(Actie, Option<Stap>)> {
        let id = keten.eerstvolgende()?;
        let uiterlijk = keten.termijnen.uitkomst(id)?.uiterlijk?;
        if uiterlijk.sinds(self.vandaag) > BINNENKORT {
            return None;
        }
        let stap = |stap| Some((Actie::StapVastleggen, Some(stap)));
        match id {
            TermijnId::ZiekmeldingArbodienst => Some((Actie::ArbodienstInlichten, None)),
            TermijnId::Probleemanalyse => stap(Stap::Probleemanalyse),
            TermijnId::PlanVanAanpak => stap(Stap::PlanVanAanpak),
            TermijnId::Evaluatie => stap(Stap::Evaluatie),
            TermijnId::UwvMelding42Weken => stap(Stap::UwvMelding42Weken),
            TermijnId::Eerstejaarsevaluatie => stap(Stap::Eerstejaarsevaluatie),
            TermijnId::TweedeSpoor => stap(Stap::TweedeSpoor),
            TermijnId::ReIntegratieverslag => stap(Stap::ReIntegratieverslag),
            TermijnId::WiaAanvraag => stap(Stap::WiaAanvraag),
            TermijnId::MeldingEindeDienstverband => stap(Stap::UwvMeldingEindeDienstverband),
            TermijnId::VerkortReIntegratieverslag => stap(Stap::VerkortReIntegratieverslag),
            TermijnId::MeldingVangnet => stap(Stap::UwvMeldingVangnet),
            TermijnId::ArbeidstherapieEinde
            | TermijnId::VervroegdeIva
            | TermijnId::UwvBriefWia
            | TermijnId::LoonsanctieBesluit
            | TermijnId::EindeWachttijd
            | TermijnId::EindeLoonsanctie
            | TermijnId::EindeVerlenging
            | TermijnId::EindeOpzegverbod
            | TermijnId::WiaBesluit
            | TermijnId::Bewaartermijn
            | TermijnId::EindeLoondoorbetaling
            | TermijnId::BezwaarLoonsanctie
            | TermijnId::TekortkomingBesluit
            | TermijnId::VerlengingBesluit
            | TermijnId::EerstejaarsZwBeoordeling => None,
        }
    }
}

/// Begins with a small letter, unless the first word is an abbreviation (`WIA-uitkering`).
pub(in crate::web::paginas) fn klein(tekst: &str) -> String {
    let mut letters = tekst.chars();
    let (Some(eerste), rest) = (letters.next(), letters.as_str()) else { return String::new() };
    if rest.starts_with(char::is_uppercase) {
        tekst.to_owned()
    } else {
        eerste.to_lowercase().chain(rest.chars()).collect()
    }
}
