// SPDX-License-Identifier: EUPL-1.2
//! Where a plan stands, and so what comes first on its page: sign, make, wait, or nothing.

use super::overzicht::Overzichtinvoer;
use super::{delen, wie};
use crate::web::Tekst;
use crate::web::opmaak::{Label, Toon};
use crate::web::paginas::paden;
use dossier::plan::Zijde;
use dossier::{Hoedanigheid, PlanNietNodig, Planbehoefte, Planversie, Recht, Versiestand};
use jiff::civil::Date;
use poortwachter::{Dag, Stand, TermijnId, Termijnen};

/// What comes first.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fase<'a> {
    /// A version waits for signatures.
    Tekenen(&'a Planversie),
    /// A version holds.
    Geldt(&'a Planversie),
    /// The employer refused the last version, and none holds.
    Geweigerd(&'a Planversie),
    /// There is no version yet.
    Maken,
}

/// Is there something to make: no version waits, and a plan may be asked for or was begun?
pub(super) fn is_in_de_maak(invoer: &Overzichtinvoer<'_>) -> bool {
    let veranderd = invoer.dossier.plannen().last().is_none_or(|laatste| {
        laatste.stand() == Versiestand::Geweigerd || delen::is_veranderd(invoer, laatste)
    });
    invoer.dossier.open_plan().is_none() && veranderd
}

impl<'a> Fase<'a> {
    pub(super) fn van(invoer: &Overzichtinvoer<'a>) -> Self {
        let dossier = invoer.dossier;
        if let Some(open) = dossier.open_plan() {
            return Self::Tekenen(open);
        }
        if let Some(geldend) = dossier.geldend_plan() {
            return Self::Geldt(geldend);
        }
        match dossier.plannen().last() {
            Some(laatste) if laatste.stand() == Versiestand::Geweigerd => Self::Geweigerd(laatste),
            Some(_) | None => Self::Maken,
        }
    }

    /// The label, and what now in one sentence.
    pub(super) fn kop(&self, t: Tekst, invoer: &Overzichtinvoer<'_>, vandaag: Date) -> (Label, String) {
        match self {
            Self::Tekenen(versie) => {
                let wie = wie::nog_nodig(t, versie, invoer.hoedanigheid, invoer.naam);
                let waarden = [("versie", versie.versie.into()), ("wie", wie.into())];
                (Label::nieuw(Toon::Nu, t.k("plan-fase-tekenen")), t.met("plan-wacht-op", &waarden))
            }
            Self::Geldt(versie) => {
                let sinds = t.dag(versie.gereed_op().unwrap_or(versie.op));
                let waarden = [("versie", versie.versie.into()), ("dag", sinds.into())];
                (Label::nieuw(Toon::Gedaan, t.k("plan-fase-geldt")), t.met("plan-geldt-sinds", &waarden))
            }
            Self::Geweigerd(versie) => {
                let zin = t.met("plan-werkgever-tekende-niet", &[("versie", versie.versie.into())]);
                (Label::nieuw(Toon::Nu, t.k("plan-fase-geweigerd")), zin)
            }
            Self::Maken => maken(t, invoer, vandaag),
        }
    }

    /// What belongs to it: why, and what comes next.
    pub(super) fn zinnen(&self, t: Tekst, invoer: &Overzichtinvoer<'_>, vandaag: Date) -> Vec<String> {
        let mut uit = Vec::new();
        match self {
            Self::Geweigerd(_) => {}
            Self::Tekenen(versie) => {
                uit.extend(wie::tekent_niet(t, versie, invoer.hoedanigheid, invoer.naam));
            }
            Self::Geldt(versie) => {
                uit.extend(wie::tekent_niet(t, versie, invoer.hoedanigheid, invoer.naam));
                let volgende = versie.plan.evaluaties.iter().map(|afspraak| afspraak.op);
                let volgende = volgende.filter(|op| *op >= vandaag).min();
                uit.extend(volgende.map(|op| t.met("plan-volgende-evaluatie", &[("dag", t.dag(op).into())])));
                if is_in_de_maak(invoer) {
                    uit.push(t.k("plan-veranderd"));
                }
            }
            Self::Maken => match invoer.dossier.planbehoefte() {
                Planbehoefte::Nu(oordeel) => {
                    uit.push(t.met("plan-behoefte-nu", &[("dag", t.dag_kort(oordeel.op).into())]));
                }
                Planbehoefte::NogOnbekend | Planbehoefte::Later(_) | Planbehoefte::NietNodig(_) => {}
            },
        }
        uit
    }

    /// The one thing that this viewer does next.
    pub(super) fn knop(&self, t: Tekst, invoer: &Overzichtinvoer<'_>) -> Option<(String, String)> {
        let id = invoer.dossier.id();
        let lezen = |versie: &Planversie, sleutel: &str| {
            let tekst = t.met(sleutel, &[("versie", versie.versie.into())]);
            (tekst, paden::plan(id, &format!("/versies/{}", versie.versie), invoer.als))
        };
        if let Self::Tekenen(versie) = self {
            let nog = Zijde::van(invoer.hoedanigheid).is_some_and(|zijde| versie.van(zijde).is_none());
            let tekent = nog && invoer.rechten.heeft(Recht::PlanOndertekenen);
            return Some(lezen(versie, if tekent { "plan-knop-tekenen" } else { "plan-knop-lezen" }));
        }
        if invoer.rechten.heeft(Recht::PlanBewerken) && is_in_de_maak(invoer) && mag_maken(invoer) {
            return Some(verder(t, invoer));
        }
        match self {
            Self::Tekenen(versie) | Self::Geldt(versie) | Self::Geweigerd(versie) => {
                Some(lezen(versie, "plan-knop-lezen"))
            }
            Self::Maken => None,
        }
    }
}

/// Does a button to make the plan make sense, or would it press people to do what nobody asks?
fn mag_maken(invoer: &Overzichtinvoer<'_>) -> bool {
    match invoer.dossier.planbehoefte() {
        Planbehoefte::NogOnbekend | Planbehoefte::Nu(_) => true,
        Planbehoefte::Later(_) | Planbehoefte::NietNodig(_) => !invoer.dossier.plannen().is_empty(),
    }
}

/// The first part that misses something from this viewer, else laying it ready.
fn verder(t: Tekst, invoer: &Overzichtinvoer<'_>) -> (String, String) {
    if let Some((naam, adres)) = delen::eerste_van_mij(t, invoer) {
        return (t.met("plan-knop-verder", &[("deel", naam.into())]), adres);
    }
    let id = invoer.dossier.id();
    if invoer.dossier.plannen().is_empty() {
        (t.k("plan-knop-aanbieden"), paden::plan(id, "/aanbieden", invoer.als))
    } else {
        (t.k("plan-knop-bijstellen"), paden::plan(id, "/bijstellen", invoer.als))
    }
}

fn maken(t: Tekst, invoer: &Overzichtinvoer<'_>, vandaag: Date) -> (Label, String) {
    let niet = |sleutel: &str, zin: String| (Label::nieuw(Toon::Rustig, t.k(sleutel)), zin);
    match invoer.dossier.planbehoefte() {
        Planbehoefte::NogOnbekend => niet("plan-fase-wachten", t.k("plan-behoefte-onbekend")),
        Planbehoefte::Later(oordeel) => {
            let dag = t.dag_kort(oordeel.op);
            niet("plan-fase-wachten", t.met("plan-behoefte-later", &[("dag", dag.into())]))
        }
        Planbehoefte::NietNodig(PlanNietNodig::GeenMogelijkheden(oordeel)) => {
            let dag = t.dag_kort(oordeel.op);
            niet("plan-fase-niet-nodig", t.met("plan-behoefte-niet-nodig", &[("dag", dag.into())]))
        }
        Planbehoefte::NietNodig(PlanNietNodig::NietTerugVerwacht { op }) => {
            let dag = t.dag_kort(op);
            niet("plan-fase-niet-nodig", t.met("plan-behoefte-niet-terug", &[("dag", dag.into())]))
        }
        Planbehoefte::NietNodig(PlanNietNodig::Hersteld { .. }) => {
            niet("plan-fase-niet-nodig", t.k("plan-behoefte-hersteld"))
        }
        Planbehoefte::NietNodig(PlanNietNodig::Ingetrokken) => {
            niet("plan-fase-niet-nodig", t.k("plan-behoefte-ingetrokken"))
        }
        Planbehoefte::Nu(_) => uiterlijk(t, invoer, vandaag),
    }
}

/// By when; red is for who must act in time, never for the employee.
fn uiterlijk(t: Tekst, invoer: &Overzichtinvoer<'_>, vandaag: Date) -> (Label, String) {
    let eigen = invoer.hoedanigheid == Hoedanigheid::Werknemer;
    let feiten = invoer.dossier.feiten();
    let termijnen = feiten.as_ref().ok().map(Termijnen::van);
    let termijn = termijnen.as_ref().and_then(|termijnen| {
        let uiterlijk = termijnen.uitkomst(TermijnId::PlanVanAanpak)?.uiterlijk?;
        Some((uiterlijk, termijnen.stand(TermijnId::PlanVanAanpak, Dag::from(vandaag))?))
    });
    let maken = Label::nieuw(Toon::Nu, t.k("plan-fase-maken"));
    let Some((dag, stand)) = termijn else { return (maken, String::new()) };
    let dag = [("dag", t.dag(dag.datum()).into())];
    match stand {
        Stand::TeLaat { .. } if eigen => (maken, t.met("plan-uiterlijk-was-eigen", &dag)),
        Stand::TeLaat { .. } => {
            let label = Label::nieuw(Toon::TeLaat, t.k("plan-fase-te-laat"));
            (label, t.met("plan-uiterlijk-was", &dag))
        }
        // A plan on paper was recorded before: what is made here comes beside it.
        Stand::Voldaan(_) | Stand::TeLaatVoldaan { .. } => (maken, t.k("plan-op-papier")),
        Stand::Afgeweken(_) | Stand::Vervallen(_) | Stand::Straks(_) | Stand::Open => {
            (maken, t.met("plan-uiterlijk", &dag))
        }
    }
}
