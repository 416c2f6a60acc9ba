// SPDX-License-Identifier: EUPL-1.2
//! Casemanager, versions of the plan and their signatures in the state of a dossier.

use super::{Dossier, GezetteStap, Herkomst};
use crate::{
    Gebeurtenis,
    gebeurtenis::{CasemanagerVoorgesteld, PlanAangeboden},
    plan::{Casemanager, Plan, Zijde},
    woorden::Stap,
};
use jiff::civil::Date;

/// A version of the plan, as it was laid ready to sign. It never changes; signatures come to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planversie {
    /// Which: 1, 2, …; erased ones count too.
    pub versie: u32,
    /// On which day it was laid ready.
    pub op: Date,
    /// All of it.
    pub plan: Plan,
    /// Why it was changed; empty in the first.
    pub reden: String,
    /// What is signed (see [`crate::plan::hash`]).
    pub hash: String,
    /// Who laid it ready; none as long as it is not in the log (see [`Dossier::na`]).
    pub herkomst: Option<Herkomst>,
    /// In the order in which they came, at most one per side.
    pub handtekeningen: Vec<Handtekening>,
    vervangen: bool,
}

/// What one side said to a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handtekening {
    /// Which side.
    pub zijde: Zijde,
    /// On which day.
    pub op: Date,
    /// Signed or not.
    pub uitkomst: Ondertekening,
    /// Who, at which instant, in which capacity; none as long as it is not in the log.
    pub herkomst: Option<Herkomst>,
}

/// Signed or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ondertekening {
    /// Signed.
    Getekend,
    /// Refused to sign.
    Geweigerd {
        /// Why.
        reden: String,
    },
}

/// How a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Versiestand {
    /// Waits for a signature.
    OpenVoorOndertekening,
    /// The employer signed; the employee signed, or refused and said why.
    Gereed,
    /// The employer refused.
    Geweigerd,
    /// A newer version was laid ready before this one was ready.
    Vervangen,
}

/// A proposal for a casemanager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voorstel {
    /// Which: 1, 2, …; erased ones count too.
    pub voorstel: u32,
    /// On which day.
    pub op: Date,
    /// Who proposed.
    pub zijde: Zijde,
    /// Whom.
    pub gegevens: Casemanager,
    /// Who did it; none as long as it is not in the log.
    pub herkomst: Option<Herkomst>,
}

/// How the last proposal for a casemanager stands. An earlier one that was accepted holds on until a later one is
/// (see [`Dossier::casemanager`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Casemanagerkeuze {
    /// Nobody was proposed.
    #[default]
    Geen,
    /// Waits for the other side.
    Voorgesteld(Voorstel),
    /// Both chose this one.
    Aanvaard {
        /// The proposal.
        voorstel: Voorstel,
        /// On which day the other side agreed.
        op: Date,
        /// Who did; none as long as it is not in the log.
        herkomst: Option<Herkomst>,
    },
    /// The other side did not agree.
    Geweigerd {
        /// The proposal.
        voorstel: Voorstel,
        /// On which day.
        op: Date,
        /// Why.
        reden: String,
        /// Who did; none as long as it is not in the log.
        herkomst: Option<Herkomst>,
    },
}

/// The part of the state that this module keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Planstaat {
    keuze: Casemanagerkeuze,
    casemanager: Option<Casemanager>,
    voorstellen: u32,
    plannen: Vec<Planversie>,
    aangeboden: u32,
    /// The day on which the first version became ready.
    gereed_op: Option<Date>,
}

impl Planversie {
    /// How it stands.
    pub fn stand(&self) -> Versiestand {
        match (self.van(Zijde::Werkgever), self.van(Zijde::Werknemer)) {
            (Some(Handtekening { uitkomst: Ondertekening::Geweigerd { .. }, .. }), _) => {
                Versiestand::Geweigerd
            }
            (Some(_), Some(_)) => Versiestand::Gereed,
            _ if self.vervangen => Versiestand::Vervangen,
            _ => Versiestand::OpenVoorOndertekening,
        }
    }

    /// What this side said to it.
    pub fn van(&self, zijde: Zijde) -> Option<&Handtekening> {
        self.handtekeningen.iter().find(|handtekening| handtekening.zijde == zijde)
    }

    /// The day on which it became ready.
    pub fn gereed_op(&self) -> Option<Date> {
        let laatste = self.handtekeningen.last().filter(|_| self.stand() == Versiestand::Gereed);
        laatste.map(|handtekening| handtekening.op)
    }
}

impl Casemanagerkeuze {
    /// The last proposal, whatever became of it.
    pub const fn voorstel(&self) -> Option<&Voorstel> {
        match self {
            Self::Geen => None,
            Self::Voorgesteld(voorstel)
            | Self::Aanvaard { voorstel, .. }
            | Self::Geweigerd { voorstel, .. } => Some(voorstel),
        }
    }
}

impl Dossier {
    /// How the last proposal for a casemanager stands.
    pub const fn casemanagerkeuze(&self) -> &Casemanagerkeuze {
        &self.planstaat.keuze
    }

    /// The casemanager whom both chose last.
    pub const fn casemanager(&self) -> Option<&Casemanager> {
        self.planstaat.casemanager.as_ref()
    }

    /// The number that the next proposal gets.
    pub const fn volgend_voorstel(&self) -> u32 {
        self.planstaat.voorstellen.saturating_add(1)
    }

    /// Every version of the plan that was laid ready, in order; erased ones are missing.
    pub fn plannen(&self) -> &[Planversie] {
        &self.planstaat.plannen
    }

    /// This version.
    pub fn planversie(&self, versie: u32) -> Option<&Planversie> {
        self.planstaat.plannen.iter().find(|plan| plan.versie == versie)
    }

    /// The version that holds: the last one that became ready.
    pub fn geldend_plan(&self) -> Option<&Planversie> {
        self.planstaat.plannen.iter().rev().find(|plan| plan.stand() == Versiestand::Gereed)
    }

    /// The version that waits for a signature.
    pub fn open_plan(&self) -> Option<&Planversie> {
        self.planstaat.plannen.last().filter(|plan| plan.stand() == Versiestand::OpenVoorOndertekening)
    }

    /// The number that the next version of the plan gets.
    pub const fn volgende_planversie(&self) -> u32 {
        self.planstaat.aangeboden.saturating_add(1)
    }

    /// Events about casemanager and plan; of others it takes no notice.
    pub(super) fn pas_plan_toe(&mut self, gebeurtenis: &Gebeurtenis, herkomst: Option<Herkomst>) {
        match gebeurtenis {
            Gebeurtenis::CasemanagerVoorgesteld(feit) => self.noteer_voorstel(feit, herkomst),
            Gebeurtenis::CasemanagerAanvaard(feit) => {
                self.beantwoord_voorstel(feit.voorstel, feit.op, None, herkomst);
            }
            Gebeurtenis::CasemanagerGeweigerd(feit) => {
                self.beantwoord_voorstel(feit.voorstel, feit.op, Some(&feit.reden), herkomst);
            }
            Gebeurtenis::PlanAangeboden(feit) => self.noteer_versie(feit, herkomst),
            Gebeurtenis::PlanOndertekend(feit) => {
                let (zijde, op, uitkomst) = (feit.zijde, feit.op, Ondertekening::Getekend);
                let handtekening = Handtekening { zijde, op, uitkomst, herkomst };
                self.zet_handtekening(feit.versie, &feit.hash, handtekening);
            }
            Gebeurtenis::OndertekeningGeweigerd(feit) => {
                let uitkomst = Ondertekening::Geweigerd { reden: feit.reden.clone() };
                let handtekening = Handtekening { zijde: feit.zijde, op: feit.op, uitkomst, herkomst };
                self.zet_handtekening(feit.versie, &feit.hash, handtekening);
            }
            Gebeurtenis::KopieVerstrekt(feit) => self.verstrek_kopie(feit.op),
            Gebeurtenis::Ziekgemeld(_)
            | Gebeurtenis::OpnieuwZiekgemeld(_)
            | Gebeurtenis::EersteZiektedagGecorrigeerd(_)
            | Gebeurtenis::MeldingIngetrokken(_)
            | Gebeurtenis::DeelsHersteld(_)
            | Gebeurtenis::Hersteld(_)
            | Gebeurtenis::HerstelGecorrigeerd(_)
            | Gebeurtenis::HerstelIngetrokken(_)
            | Gebeurtenis::ZwangerschapsverlofVastgelegd(_)
            | Gebeurtenis::ZwangerschapsverlofIngetrokken(_)
            | Gebeurtenis::ZelfdeOorzaakBeoordeeld(_)
            | Gebeurtenis::ArbodienstIngelicht(_)
            | Gebeurtenis::StapVastgelegd(_)
            | Gebeurtenis::StapIngetrokken(_)
            | Gebeurtenis::ProbleemanalyseVastgesteld(_)
            | Gebeurtenis::AfwijkingVastgelegd(_)
            | Gebeurtenis::AfwijkingIngetrokken(_)
            | Gebeurtenis::RechtsfeitVastgelegd(_)
            | Gebeurtenis::RechtsfeitIngetrokken(_) => {}
        }
    }

    fn noteer_voorstel(&mut self, feit: &CasemanagerVoorgesteld, herkomst: Option<Herkomst>) {
        let CasemanagerVoorgesteld { voorstel, op, zijde, gegevens } = feit.clone();
        self.planstaat.voorstellen = voorstel;
        let voorstel = Voorstel { voorstel, op, zijde, gegevens, herkomst };
        self.planstaat.keuze = Casemanagerkeuze::Voorgesteld(voorstel);
    }

    /// The answer of the other side; none: agreed.
    fn beantwoord_voorstel(
        &mut self,
        nummer: u32,
        op: Date,
        weigering: Option<&str>,
        herkomst: Option<Herkomst>,
    ) {
        let Casemanagerkeuze::Voorgesteld(voorstel) = &self.planstaat.keuze else { return };
        if voorstel.voorstel != nummer {
            return;
        }
        let voorstel = voorstel.clone();
        self.planstaat.keuze = if let Some(reden) = weigering {
            Casemanagerkeuze::Geweigerd { voorstel, op, reden: reden.to_owned(), herkomst }
        } else {
            self.planstaat.casemanager = Some(voorstel.gegevens.clone());
            Casemanagerkeuze::Aanvaard { voorstel, op, herkomst }
        };
    }

    fn noteer_versie(&mut self, feit: &PlanAangeboden, herkomst: Option<Herkomst>) {
        self.vervang_plannen();
        let PlanAangeboden { versie, op, plan, reden, hash } = feit.clone();
        self.planstaat.aangeboden = versie;
        self.planstaat.plannen.push(Planversie {
            versie,
            op,
            plan: *plan,
            reden,
            hash,
            herkomst,
            handtekeningen: Vec::new(),
            vervangen: false,
        });
    }

    /// A signature under a version that is not here, or not with this content, is none.
    fn zet_handtekening(&mut self, versie: u32, hash: &str, handtekening: Handtekening) {
        let gezocht = |plan: &&mut Planversie| plan.versie == versie && plan.hash == hash;
        let Some(plan) = self.planstaat.plannen.iter_mut().find(gezocht) else { return };
        if plan.van(handtekening.zijde).is_none() {
            plan.handtekeningen.push(handtekening);
        }
    }

    pub(super) fn verstrek_kopie(&mut self, op: Date) {
        self.planstaat.gereed_op.get_or_insert(op);
        self.tel_stappen();
    }

    /// Of erased rows remains their number, so that no number comes twice.
    pub(super) fn sla_planversie_over(&mut self) {
        self.vervang_plannen();
        self.planstaat.aangeboden = self.volgende_planversie();
    }

    pub(super) fn sla_voorstel_over(&mut self) {
        self.planstaat.voorstellen = self.volgend_voorstel();
        self.planstaat.keuze = Casemanagerkeuze::Geen;
    }

    fn vervang_plannen(&mut self) {
        for plan in &mut self.planstaat.plannen {
            plan.vervangen = true;
        }
    }
}

impl Planstaat {
    /// The duty that the first ready version did, unless an earlier plan on paper did it.
    pub(super) fn stap(&self, op_papier: &[GezetteStap]) -> Option<GezetteStap> {
        let op_papier = op_papier.iter().any(|gezet| gezet.stap == Stap::PlanVanAanpak);
        let op = self.gereed_op.filter(|_| !op_papier)?;
        Some(GezetteStap { op, stap: Stap::PlanVanAanpak, mogelijkheden: None })
    }
}
