// SPDX-License-Identifier: EUPL-1.2
//! What few cases have: a loonsanctie, an extension, another kind of employment, its end, the safety net, the age of
//! AOW. Kept apart, so that the others do not pay for it.

use crate::kalender::laatste_werkdag;
use crate::regels::{verkorte_wachttijd_eindigt, voor_de_sanctie};
use crate::{
    Bezwaar, Dag, Dienstverband, Feit, Feiten, Geval, Geweigerd, Loonsanctie, Vangnet, VangnetSoort,
};

/// Facts that few cases have. Given once each, but for extensions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bijzonder {
    pub(crate) sanctie: Option<Loonsanctie>,
    pub(crate) hersteld: Option<Hersteld>,
    /// UWV said that what fell short was not made up for; in order.
    pub(crate) afwijzingen: Vec<Hersteld>,
    /// The last report that all was made up for, on which UWV has not decided.
    pub(crate) gemeld: Option<Dag>,
    pub(crate) bezwaar: Option<Dag>,
    /// Requests for an extension, in order.
    pub(crate) verzoeken: Vec<Dag>,
    /// By the day of the request; the last one holds.
    pub(crate) verlengingen: Vec<Verlenging>,
    pub(crate) dienstverband: Option<Dienstverband>,
    pub(crate) einde: Option<EindeDienstverband>,
    pub(crate) vangnet: Option<Vangnet>,
    pub(crate) aow: Option<Dag>,
}

/// The employment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EindeDienstverband {
    /// Last day.
    pub(crate) op: Dag,
    /// Last working day on or before it.
    pub(crate) werkdag: Dag,
}

/// What UWV said of a report that all was made up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hersteld {
    pub(crate) gemeld_op: Option<Dag>,
    pub(crate) vastgesteld_op: Dag,
}

/// A voluntary extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verlenging {
    pub(crate) verzocht_op: Option<Dag>,
    pub(crate) tot_en_met: Dag,
}

/// At the earliest so many days after the request an extension that is made shorter ends (WIA 24 lid 3).
const VERKORT_NA_DAGEN: i32 = 91;

impl Bijzonder {
    pub(crate) fn neem_op(&mut self, plaats: usize, feit: &Feit, eerste: Dag, fouten: &mut Vec<Geweigerd>) {
        let mut keur = |dag: Dag, sleutel| {
            if dag < eerste {
                fouten.push(Geweigerd::bij(plaats, sleutel, Bezwaar::VoorZiekte(eerste)));
            }
        };
        match *feit {
            Feit::Loonsanctie(_)
            | Feit::TekortkomingHersteld { .. }
            | Feit::TekortkomingNietHersteld { .. }
            | Feit::TekortkomingGemeld(_)
            | Feit::BezwaarLoonsanctie(_) => self.neem_sanctie_op(plaats, feit, eerste, fouten),
            Feit::VerlengingGevraagd(op) => {
                keur(op, "verzocht_op");
                self.verzoeken.push(op);
            }
            Feit::VrijwilligeVerlenging { verzocht_op, tot_en_met } => {
                if let Some(verzocht) = verzocht_op {
                    keur(verzocht, "verzocht_op");
                }
                self.verlengingen.push(Verlenging { verzocht_op, tot_en_met });
            }
            Feit::Dienstverband(soort) => een_keer(&mut self.dienstverband, soort, plaats, "soort", fouten),
            Feit::AowLeeftijd(op) => een_keer(&mut self.aow, op, plaats, "op", fouten),
            Feit::DienstverbandEindigt { op, laatste_werkdag: werkdag } => {
                keur(op, "op");
                if werkdag.is_some_and(|werkdag| werkdag > op) {
                    fouten.push(Geweigerd::bij(plaats, "laatste_werkdag", Bezwaar::Na(op)));
                }
                let werkdag = werkdag.unwrap_or_else(|| laatste_werkdag(op));
                een_keer(&mut self.einde, EindeDienstverband { op, werkdag }, plaats, "op", fouten);
            }
            Feit::Vangnet(vangnet) => {
                if let Some(dag) = vangnet.duidelijk_op {
                    keur(dag, "duidelijk_op");
                }
                if vangnet.fase.is_some() && vangnet.soort != VangnetSoort::Zwangerschap {
                    fouten.push(Geweigerd::bij(plaats, "fase", Bezwaar::AlleenZwangerschap));
                }
                een_keer(&mut self.vangnet, vangnet, plaats, "soort", fouten);
            }
            _ => {}
        }
    }

    /// A sanction, and what employer and UWV then do.
    fn neem_sanctie_op(&mut self, plaats: usize, feit: &Feit, eerste: Dag, fouten: &mut Vec<Geweigerd>) {
        let mut keur = |dag: Dag, sleutel| {
            if dag < eerste {
                fouten.push(Geweigerd::bij(plaats, sleutel, Bezwaar::VoorZiekte(eerste)));
            }
        };
        match *feit {
            Feit::Loonsanctie(sanctie) => {
                keur(sanctie.besluit_verzonden_op, "besluit_verzonden_op");
                if !(1..=52).contains(&sanctie.weken) {
                    fouten.push(Geweigerd::bij(plaats, "weken", Bezwaar::Weken(sanctie.weken)));
                }
                een_keer(&mut self.sanctie, sanctie, plaats, "besluit_verzonden_op", fouten);
            }
            Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => {
                keur(vastgesteld_op, "vastgesteld_op");
                if gemeld_op.is_some_and(|gemeld| vastgesteld_op < gemeld) {
                    fouten.push(Geweigerd::bij(plaats, "vastgesteld_op", Bezwaar::Omgekeerd));
                }
                let hersteld = Hersteld { gemeld_op, vastgesteld_op };
                een_keer(&mut self.hersteld, hersteld, plaats, "vastgesteld_op", fouten);
            }
            Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
                keur(vastgesteld_op, "vastgesteld_op");
                if gemeld_op.is_some_and(|gemeld| vastgesteld_op < gemeld) {
                    fouten.push(Geweigerd::bij(plaats, "vastgesteld_op", Bezwaar::Omgekeerd));
                }
                self.afwijzingen.push(Hersteld { gemeld_op, vastgesteld_op });
            }
            Feit::TekortkomingGemeld(op) => {
                keur(op, "gemeld_op");
                self.gemeld = self.gemeld.max(Some(op));
            }
            Feit::BezwaarLoonsanctie(op) => {
                keur(op, "op");
                een_keer(&mut self.bezwaar, op, plaats, "op", fouten);
            }
            _ => {}
        }
    }
}

fn een_keer<T>(
    plek: &mut Option<T>,
    waarde: T,
    plaats: usize,
    sleutel: &'static str,
    fouten: &mut Vec<Geweigerd>,
) {
    if plek.replace(waarde).is_some() {
        fouten.push(Geweigerd::bij(plaats, sleutel, Bezwaar::NogEens));
    }
}

/// What can only be judged when the case is known: does a decision of UWV fit the days that follow from the rest?
pub(crate) fn keur(feiten: &Feiten, lijst: &[Feit], fouten: &mut Vec<Geweigerd>) {
    let leeg = Bijzonder::default();
    let bijzonder = match &feiten.bijzonder {
        Some(bijzonder) => bijzonder,
        None if feiten.iva.is_some() => &leeg,
        None => return,
    };
    let geval = Geval::laatste(feiten);
    let eerste = geval.eerste_ziektedag();
    for (plaats, feit) in lijst.iter().enumerate() {
        let gevonden = match *feit {
            Feit::VrijwilligeVerlenging { verzocht_op, tot_en_met } => {
                let verlenging = Verlenging { verzocht_op, tot_en_met };
                bijzonder.keur_verlenging(verlenging, geval.laatste_dag_wachttijd(), eerste)
            }
            Feit::Loonsanctie(sanctie) if sanctie.besluit_verzonden_op >= eerste => {
                let laatste_dag = voor_de_sanctie(&geval).laatste_dag;
                let te_vroeg = sanctie.tot_en_met.is_some_and(|einde| einde <= laatste_dag);
                te_vroeg.then_some(("tot_en_met", Bezwaar::NietNa(laatste_dag)))
            }
            Feit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met: Some(laatste) }
                if aangevraagd_op >= eerste =>
            {
                verkorte_wachttijd(&geval, aangevraagd_op, laatste)
            }
            Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op }
            | Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
                let gemeld = gemeld_op.map(|op| (op, "gemeld_op"));
                let dagen = gemeld.into_iter().chain([(vastgesteld_op, "vastgesteld_op")]);
                let hersteld = matches!(feit, Feit::TekortkomingHersteld { .. });
                bijzonder.na_het_besluit(dagen).or_else(|| bijzonder.anders_beslist(gemeld_op?, hersteld))
            }
            Feit::TekortkomingGemeld(op) => bijzonder.na_het_besluit([(op, "gemeld_op")]),
            // A decision can be objected to on the day it was sent.
            Feit::BezwaarLoonsanctie(op) => bijzonder.na_het_besluit([(op.plus(1), "op")]),
            _ => None,
        };
        fouten.extend(gevonden.map(|(sleutel, bezwaar)| Geweigerd::bij(plaats, sleutel, bezwaar)));
    }
}

fn verkorte_wachttijd(geval: &Geval<'_>, aangevraagd: Dag, laatste: Dag) -> Option<(&'static str, Bezwaar)> {
    let (van, tot_en_met) = verkorte_wachttijd_eindigt(geval, aangevraagd);
    let past = van <= laatste && laatste <= tot_en_met;
    (!past).then_some(("wachttijd_tot_en_met", Bezwaar::VerkorteWachttijd { van, tot_en_met }))
}

impl Bijzonder {
    /// Without a decision on a sanction there is nothing to make up for and nothing to object to; and nobody does so
    /// before it was sent.
    fn na_het_besluit(
        &self,
        dagen: impl IntoIterator<Item = (Dag, &'static str)>,
    ) -> Option<(&'static str, Bezwaar)> {
        let mut dagen = dagen.into_iter();
        let Some(sanctie) = self.sanctie else {
            return dagen.last().map(|(_, sleutel)| (sleutel, Bezwaar::GeenLoonsanctie));
        };
        let besluit = sanctie.besluit_verzonden_op;
        dagen.find(|(dag, _)| *dag <= besluit).map(|(_, sleutel)| (sleutel, Bezwaar::NietNa(besluit)))
    }

    /// One report has one answer: that all was made up for, or that it was not.
    fn anders_beslist(&self, gemeld: Dag, hersteld: bool) -> Option<(&'static str, Bezwaar)> {
        let over = |besluit: &&Hersteld| besluit.gemeld_op == Some(gemeld);
        let mut afwijzingen = self.afwijzingen.iter().filter(over);
        let ander = if hersteld { afwijzingen.next() } else { self.hersteld.as_ref().filter(over) };
        match ander {
            Some(ander) => Some(("vastgesteld_op", Bezwaar::AndersBeslist(ander.vastgesteld_op))),
            None => (afwijzingen.count() > 1).then_some(("gemeld_op", Bezwaar::Dubbel(gemeld))),
        }
    }

    /// An extension ends after the waiting time. One that makes an earlier one shorter ends thirteen weeks after the
    /// request at the earliest.
    fn keur_verlenging(
        &self,
        verlenging: Verlenging,
        wachttijd: Dag,
        eerste: Dag,
    ) -> Option<(&'static str, Bezwaar)> {
        if verlenging.tot_en_met >= eerste && verlenging.tot_en_met <= wachttijd {
            return Some(("tot_en_met", Bezwaar::NietNa(wachttijd)));
        }
        let Some(verzocht) = verlenging.verzocht_op else {
            return (self.verlengingen.len() > 1).then_some(("verzocht_op", Bezwaar::WelkeVerlenging));
        };
        let vorige = self.verlengingen.iter().rev().find(|ander| ander.verzocht_op < Some(verzocht))?;
        let vroegst = verzocht.plus(VERKORT_NA_DAGEN);
        (verlenging.tot_en_met < vorige.tot_en_met.min(vroegst))
            .then_some(("tot_en_met", Bezwaar::TeVroegVerkort(vroegst)))
    }
}
