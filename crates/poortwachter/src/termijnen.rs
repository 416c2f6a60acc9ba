// SPDX-License-Identifier: EUPL-1.2
//! All terms of one case: days first, then what they mean today.

use crate::regel::{Reden, TermijnId};
use crate::regels::{self, aanvraag_blijft_uit, evaluaties, loon, regel, volgende_evaluatie};
use crate::stand::Kijkdag;
use crate::standen::Standen;
use crate::uitkomsten::Uitkomsten;
use crate::uitleg::TermijnUitgelegd;
use crate::verloop::Stil;
use crate::{BriefWia, Daad, Dag, Feiten, Geval, Stand, Taal, Uitkomst};

/// The terms of the latest case.
#[derive(Debug, Clone)]
pub struct Termijnen<'f> {
    geval: Geval<'f>,
    uitkomsten: Uitkomsten,
}

/// How far the count is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// Counted days up to and including today or the last sick day.
    pub ziektedagen: i32,
    /// The week of illness, from 1; 0 before the first sick day.
    pub ziekteweek: i32,
    /// Days in the interruptions of this case.
    pub onderbroken_dagen: i32,
    /// First sick day plus the interrupted days.
    pub gerekend_vanaf: Dag,
    /// Were periods added together?
    pub samengesteld: bool,
}

/// What made the last day of wage the day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LoonReden {
    /// The end of the 104 weeks.
    Wachttijd,
    /// The application came late.
    LateAanvraag,
    /// UWV imposed a longer period.
    Loonsanctie,
    /// Employer and employee asked for a longer period.
    Verlenging,
    /// The employee is past the age of AOW.
    Aow,
    /// Services in a household.
    Huishoudelijk,
    /// The employment ended.
    EindeDienstverband,
}

impl LoonReden {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Wachttijd => "wachttijd",
            Self::LateAanvraag => "late_aanvraag",
            Self::Loonsanctie => "loonsanctie",
            Self::Verlenging => "verlenging",
            Self::Aow => "aow",
            Self::Huishoudelijk => "huishoudelijk",
            Self::EindeDienstverband => "einde_dienstverband",
        }
    }
}

/// The last day of wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loondoorbetaling {
    /// Last day with wage.
    pub laatste_dag: Dag,
    /// What made it this day.
    pub reden: LoonReden,
}

/// One evaluation: when it was asked, and when it was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluatie {
    /// Last day it was in time; none when the plan it counts from is not there.
    pub uiterlijk: Option<Dag>,
    /// The day it was held; none for the one that comes next.
    pub gehouden_op: Option<Dag>,
    /// What that means today.
    pub stand: Stand,
}

/// The terms that move while an application stays away.
const SCHUIVEND: [TermijnId; 3] =
    [TermijnId::Evaluatie, TermijnId::LoonsanctieBesluit, TermijnId::EindeOpzegverbod];

impl<'f> Termijnen<'f> {
    /// Computes every term of the latest case. Allocates nothing.
    #[inline]
    pub fn van(feiten: &'f Feiten) -> Self {
        let mut zelf = Self { geval: Geval::laatste(feiten), uitkomsten: Uitkomsten::LEEG };
        zelf.reken();
        zelf
    }

    /// The same for another illness, in the place of this one: for many after each other, which are then copied
    /// nowhere.
    pub fn opnieuw(&mut self, feiten: &'f Feiten) {
        self.geval.opnieuw(feiten);
        self.reken();
    }

    /// In this crate alone, where the compiler sees the rules and can weave them together.
    fn reken(&mut self) {
        regels::dagen(&self.geval, &mut self.uitkomsten);
    }

    /// The case itself.
    pub const fn geval(&self) -> &Geval<'f> {
        &self.geval
    }

    /// The days of one term; none when it has no ground in this case.
    pub fn uitkomst(&self, id: TermijnId) -> Option<Uitkomst> {
        self.uitkomsten.van(id)
    }

    /// Every term that has a ground, in the order of the contract.
    pub fn alle(&self) -> impl Iterator<Item = (TermijnId, Uitkomst)> {
        TermijnId::ALLE.iter().filter_map(|id| Some((*id, self.uitkomst(*id)?)))
    }

    /// The days of one term as a day sees them: a judgement that is given later ends no duty yet; and of what a late
    /// application moves, a day that would have passed has moved as far as when the application is made on that day.
    /// None when the term has no ground.
    pub fn uitkomst_op(&self, id: TermijnId, vandaag: Dag) -> Option<Uitkomst> {
        let uitkomst = self.uitkomst(id)?;
        if !self.anders_gezien(id, &uitkomst, vandaag) {
            return Some(uitkomst);
        }
        let geval = self.geval.gezien_op(vandaag);
        regel(id).uitkomst(&geval)
    }

    /// What a term means today; none when it has no ground.
    #[inline]
    pub fn stand(&self, id: TermijnId, vandaag: Dag) -> Option<Stand> {
        let uitkomst = self.uitkomst(id)?;
        if self.anders_gezien(id, &uitkomst, vandaag) {
            return self.stand_anders_gezien(id, vandaag);
        }
        Some(Stand::van(&Kijkdag::nieuw(&self.geval, vandaag), id, &uitkomst))
    }

    /// What every term means today. For lists: it is decided for all of them at once.
    pub fn standen(&self, vandaag: Dag) -> Standen {
        let mut standen = Standen::default();
        self.standen_in(vandaag, &mut standen);
        standen
    }

    /// The same, in the place of the states of another illness.
    #[inline]
    pub fn standen_in(&self, vandaag: Dag, standen: &mut Standen) {
        standen.bepaal(&Kijkdag::nieuw(&self.geval, vandaag), &self.uitkomsten);
        if self.geval.later_beoordeeld(vandaag) {
            self.bepaal_opnieuw(TermijnId::ALLE, vandaag, standen);
        } else if aanvraag_blijft_uit(&self.geval, vandaag) {
            for id in SCHUIVEND {
                if self.uitkomst(id).is_some_and(|uitkomst| schuift(id, &uitkomst, vandaag)) {
                    self.bepaal_opnieuw(&[id], vandaag, standen);
                }
            }
        }
    }

    fn bepaal_opnieuw(&self, termijnen: &[TermijnId], vandaag: Dag, standen: &mut Standen) {
        for id in termijnen {
            if let Some(stand) = self.stand_anders_gezien(*id, vandaag) {
                standen.zet(*id, stand);
            }
        }
    }

    /// Apart, so that the way that nearly every term goes stays short.
    #[inline(never)]
    fn stand_anders_gezien(&self, id: TermijnId, vandaag: Dag) -> Option<Stand> {
        if self.schuift_voor_zich_uit(id, vandaag) {
            return Some(Stand::Open);
        }
        let geval = self.geval.gezien_op(vandaag);
        let uitkomst = regel(id).uitkomst(&geval)?;
        Some(Stand::van(&Kijkdag::nieuw(&geval, vandaag), id, &uitkomst))
    }

    /// Must the days of this term be computed again for this day? Rarely: for a judgement of a later day, and while
    /// an application stays away.
    #[inline]
    fn anders_gezien(&self, id: TermijnId, uitkomst: &Uitkomst, vandaag: Dag) -> bool {
        self.geschoven(id, uitkomst, vandaag) || self.geval.later_beoordeeld(vandaag)
    }

    /// Does an application that stays away move the days of this term?
    #[inline]
    fn geschoven(&self, id: TermijnId, uitkomst: &Uitkomst, vandaag: Dag) -> bool {
        schuift(id, uitkomst, vandaag) && aanvraag_blijft_uit(&self.geval, vandaag)
    }

    /// Of many old cases nothing is known of an application. What its delay moves then lies some weeks ahead of every
    /// day, and need not be computed to say that it is open.
    fn schuift_voor_zich_uit(&self, id: TermijnId, vandaag: Dag) -> bool {
        let geval = &self.geval;
        id != TermijnId::Evaluatie
            && SCHUIVEND.contains(&id)
            && geval.bijzonder().is_none()
            && geval.laatste_ziektedag().is_none()
            && geval.gedaan(Daad::WiaAanvraag).is_none()
            && geval.brief() == BriefWia::Onbekend
            && !geval.later_beoordeeld(vandaag)
    }

    /// A term with its steps, sources and sentences; none when it has no ground.
    pub fn uitleg(&self, id: TermijnId, vandaag: Dag, taal: Taal) -> Option<TermijnUitgelegd> {
        let stand = self.stand(id, vandaag)?;
        let anders = self.anders_gezien(id, &self.uitkomst(id)?, vandaag);
        let geval = if anders { self.geval.gezien_op(vandaag) } else { self.geval };
        TermijnUitgelegd::van(&geval, regel(id), stand, vandaag, taal)
    }

    /// How far the count is.
    pub fn telling(&self, vandaag: Dag) -> Telling {
        let ziektedagen = self.geval.ziektedagen(vandaag);
        let onderbroken_dagen = self.geval.onderbroken_dagen();
        Telling {
            ziektedagen,
            ziekteweek: (ziektedagen + 6) / 7,
            onderbroken_dagen,
            gerekend_vanaf: self.geval.eerste_ziektedag().plus(onderbroken_dagen),
            samengesteld: onderbroken_dagen > 0,
        }
    }

    /// Last day of the waiting time. Never moves by lateness.
    pub fn einde_wachttijd(&self) -> Dag {
        let uitkomst = self.uitkomst(TermijnId::EindeWachttijd).and_then(|u| u.uiterlijk);
        uitkomst.unwrap_or_else(|| self.geval.laatste_dag_wachttijd())
    }

    /// Last day of wage, with its reason.
    pub fn loondoorbetaling(&self) -> Loondoorbetaling {
        let loon = loon(&self.geval);
        Loondoorbetaling { laatste_dag: loon.laatste_dag, reden: loon.reden }
    }

    /// Last day of wage as a day sees it: when it has passed and the application still stays away, wage runs on, as
    /// far as when the application is made on that day.
    pub fn loondoorbetaling_op(&self, vandaag: Dag) -> Loondoorbetaling {
        let bekend = self.loondoorbetaling();
        if bekend.laatste_dag >= vandaag || !aanvraag_blijft_uit(&self.geval, vandaag) {
            return bekend;
        }
        let loon = loon(&self.geval.gezien_op(vandaag));
        Loondoorbetaling { laatste_dag: loon.laatste_dag, reden: loon.reden }
    }

    /// Every evaluation held since the plan, and the next one.
    pub fn evaluaties(&self, vandaag: Dag) -> Vec<Evaluatie> {
        let Some(plan) = self.geval.gedaan(Daad::PlanVanAanpak) else { return Vec::new() };
        let kijk = Kijkdag::nieuw(&self.geval, vandaag);
        let mut vorige = plan;
        let mut uit = Vec::new();
        for (_, op) in evaluaties(&self.geval).filter(|(_, op)| *op >= plan) {
            let uiterlijk = volgende_evaluatie(&self.geval, vorige, &mut Stil);
            let uitkomst = Uitkomst::uiterlijk(uiterlijk).gedaan(Some(op));
            let stand = Stand::van(&kijk, TermijnId::Evaluatie, &uitkomst);
            uit.push(Evaluatie { uiterlijk: Some(uiterlijk), gehouden_op: Some(op), stand });
            vorige = op;
        }
        if let (Some(uitkomst), Some(stand)) =
            (self.uitkomst(TermijnId::Evaluatie), self.stand(TermijnId::Evaluatie, vandaag))
        {
            uit.push(Evaluatie { uiterlijk: uitkomst.uiterlijk, gehouden_op: None, stand });
        }
        uit
    }
}

/// Would an application that stays away move the days of this term?
#[inline]
fn schuift(id: TermijnId, uitkomst: &Uitkomst, vandaag: Dag) -> bool {
    match id {
        TermijnId::Evaluatie => uitkomst.vervallen == Some(Reden::NaEindeLoon),
        id => SCHUIVEND.contains(&id) && uitkomst.uiterlijk < Some(vandaag),
    }
}
