// SPDX-License-Identifier: EUPL-1.2
//! The probleemanalyse and its bijstellingen in the state of a dossier, and what they mean for a plan.

use super::{Dossier, GezetteStap, Herkomst};
use crate::{
    gebeurtenis::{AfwijkingIngetrokken, AfwijkingVastgelegd, ProbleemanalyseVastgesteld},
    probleemanalyse::{Probleemanalyse, Urengrens},
    woorden::{Afwijkbaar, Mogelijkheden, Stap},
};
use jiff::civil::Date;

/// A probleemanalyse as the bijstellingen left it, or a bijstelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VastgesteldeProbleemanalyse {
    /// Which written one: 1, 2, …; erased ones count too.
    pub versie: u32,
    /// The day on which the employer received it.
    pub op: Date,
    /// What the employer may read.
    pub deel: Probleemanalyse,
    /// What changed and why; empty in the first.
    pub reden: String,
    /// Who sent it; none as long as it is not in the log (see [`Dossier::na`]).
    pub herkomst: Option<Herkomst>,
}

/// That employer and employee departed from a term (Regeling procesgang 5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afwijking {
    /// From which term.
    pub termijn: Afwijkbaar,
    /// On which day it was put on record.
    pub op: Date,
    /// The last day they agreed instead.
    pub tot_en_met: Date,
    /// Why.
    pub reden: String,
    /// Who recorded it; none as long as it is not in the log.
    pub herkomst: Option<Herkomst>,
}

/// The judgement that something follows from: a written one, or one on paper of which the day was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oordeel {
    /// The day on which the employer received it.
    pub op: Date,
    /// Which written one; none when it is on paper.
    pub versie: Option<u32>,
    /// A bijstelling?
    pub bijgesteld: bool,
}

/// Is a plan van aanpak asked for, and what does that follow from?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planbehoefte {
    /// No judgement yet.
    NogOnbekend,
    /// There are possibilities (Regeling procesgang 4 lid 1).
    Nu(Oordeel),
    /// No possibilities now: a plan follows a bijstelling.
    Later(Oordeel),
    /// None.
    NietNodig(PlanNietNodig),
}

/// Why no plan is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanNietNodig {
    /// No possibilities, and no recovery expected.
    GeenMogelijkheden(Oordeel),
    /// That was let know apart from a judgement, and no later judgement sees possibilities.
    NietTerugVerwacht {
        /// On which day.
        op: Date,
    },
    /// All of the work was resumed.
    Hersteld {
        /// The last sick day.
        laatste_ziektedag: Date,
    },
    /// The report was withdrawn.
    Ingetrokken,
}

/// One written judgement, as far as terms go; what was erased leaves its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Geschreven {
    versie: u32,
    op: Date,
    mogelijkheden: Option<Mogelijkheden>,
}

/// The part of the state that this module keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Oordelen {
    vastgesteld: Vec<VastgesteldeProbleemanalyse>,
    geschreven: Vec<Geschreven>,
    afwijkingen: Vec<Afwijking>,
}

impl Dossier {
    /// Written versions of the probleemanalyse, in order; erased ones are missing.
    pub fn probleemanalyses(&self) -> &[VastgesteldeProbleemanalyse] {
        &self.oordelen.vastgesteld
    }

    /// The last written one; none when that was erased, for what an older one said holds no more.
    pub fn laatste_probleemanalyse(&self) -> Option<&VastgesteldeProbleemanalyse> {
        let geschreven = self.oordelen.geschreven.last()?;
        self.oordelen.vastgesteld.last().filter(|laatste| laatste.versie == geschreven.versie)
    }

    /// The limits to hours of the last written one that hold today or later; those that are over are left out.
    pub fn urengrenzen(&self, vandaag: Date) -> Vec<&Urengrens> {
        let grenzen = self.laatste_probleemanalyse().map_or(&[][..], |laatste| &laatste.deel.grenzen);
        let niet_voorbij = |grens: &&Urengrens| grens.tot_en_met.is_none_or(|laatste| vandaag <= laatste);
        grenzen.iter().filter(niet_voorbij).collect()
    }

    /// The number that the next written one gets.
    pub fn volgende_probleemanalyse(&self) -> u32 {
        self.oordelen.geschreven.last().map_or(1, |laatste| laatste.versie.saturating_add(1))
    }

    /// The judgement that holds now: the last that says whether there are possibilities.
    pub fn oordeel(&self) -> Option<(Oordeel, Mogelijkheden)> {
        let mut laatste = self.stappen().iter().rev();
        let (gezet, mogelijkheden) = laatste.find_map(|s| s.mogelijkheden.map(|m| (s, m)))?;
        let geschreven = self.oordelen.geschreven.iter().rev().filter(|g| g.mogelijkheden.is_some());
        let versie = geschreven.filter(|g| g.op == gezet.op).map(|g| g.versie).next();
        let bijgesteld = gezet.stap == Stap::BijstellingProbleemanalyse;
        Some((Oordeel { op: gezet.op, versie, bijgesteld }, mogelijkheden))
    }

    /// Is a plan van aanpak asked for, and what does that follow from?
    pub fn planbehoefte(&self) -> Planbehoefte {
        if self.ingetrokken().is_some() {
            return Planbehoefte::NietNodig(PlanNietNodig::Ingetrokken);
        }
        if let Some(laatste_ziektedag) = self.laatste_ziektedag() {
            return Planbehoefte::NietNodig(PlanNietNodig::Hersteld { laatste_ziektedag });
        }
        if let Some(op) = self.niet_terug_verwacht() {
            return Planbehoefte::NietNodig(PlanNietNodig::NietTerugVerwacht { op });
        }
        match self.oordeel() {
            None => Planbehoefte::NogOnbekend,
            Some((oordeel, Mogelijkheden::Ja)) => Planbehoefte::Nu(oordeel),
            Some((oordeel, Mogelijkheden::Later)) => Planbehoefte::Later(oordeel),
            Some((oordeel, Mogelijkheden::Nee)) => {
                Planbehoefte::NietNodig(PlanNietNodig::GeenMogelijkheden(oordeel))
            }
        }
    }

    /// What was agreed instead of a term: at most one per term, the one said last.
    pub fn afwijkingen(&self) -> &[Afwijking] {
        &self.oordelen.afwijkingen
    }

    pub(super) fn neem_probleemanalyse_op(
        &mut self,
        feit: &ProbleemanalyseVastgesteld,
        herkomst: Option<Herkomst>,
    ) {
        let ProbleemanalyseVastgesteld { versie, op, deel, reden } = feit;
        let (versie, op) = (*versie, *op);
        let mogelijkheden = Some(deel.mogelijkheden);
        self.oordelen.geschreven.push(Geschreven { versie, op, mogelijkheden });
        let deel = deel.as_ref().clone();
        self.oordelen.vastgesteld.push(VastgesteldeProbleemanalyse {
            versie,
            op,
            deel,
            reden: reden.clone(),
            herkomst,
        });
        self.tel_stappen();
    }

    /// Of an erased one remains that there was a judgement on that day.
    pub(super) fn neem_gewiste_probleemanalyse_op(&mut self, op: Date) {
        let versie = self.volgende_probleemanalyse();
        self.oordelen.geschreven.push(Geschreven { versie, op, mogelijkheden: None });
        self.tel_stappen();
    }

    pub(super) fn wijk_af(&mut self, feit: &AfwijkingVastgelegd, herkomst: Option<Herkomst>) {
        let AfwijkingVastgelegd { termijn, op, tot_en_met, reden } = feit.clone();
        self.oordelen.afwijkingen.retain(|eerder| eerder.termijn != termijn);
        self.oordelen.afwijkingen.push(Afwijking { termijn, op, tot_en_met, reden, herkomst });
        self.oordelen.afwijkingen.sort_by_key(|afwijking| afwijking.termijn);
    }

    pub(super) fn wijk_niet_meer_af(&mut self, feit: &AfwijkingIngetrokken) {
        self.oordelen.afwijkingen.retain(|afwijking| afwijking.termijn != feit.termijn);
    }
}

impl Oordelen {
    /// The duties that the written ones did. Who sent two on one day meant the last.
    pub(super) fn stappen(&self, op_papier: &[GezetteStap]) -> Vec<GezetteStap> {
        let mut eerste = !op_papier.iter().any(|gezet| gezet.stap == Stap::Probleemanalyse);
        let mut stappen: Vec<GezetteStap> = Vec::new();
        for Geschreven { op, mogelijkheden, .. } in self.geschreven.iter().copied() {
            if let Some(zelfde_dag) = stappen.last_mut().filter(|vorige| vorige.op == op) {
                zelfde_dag.mogelijkheden = mogelijkheden.or(zelfde_dag.mogelijkheden);
                continue;
            }
            let stap = if eerste { Stap::Probleemanalyse } else { Stap::BijstellingProbleemanalyse };
            stappen.push(GezetteStap { op, stap, mogelijkheden });
            eerste = false;
        }
        stappen
    }
}
