// SPDX-License-Identifier: EUPL-1.2
//! Patterns: what a week asks, before any limit, and how a schedule goes through its pattern.

use crate::raam::{Minuten, Raam, Vrij, maandag, weekdag};
use crate::schema::promille;
use crate::verdeling::{hoogste, verdeel};
use crate::{Patroon, Plan};

/// How far a schedule is in its pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Voortgang<'p> {
    plan: &'p Plan,
    /// Weeks that went as planned; for a daily pattern the workable days.
    plaats: u32,
    /// The place that was planned last: where one stays while the plan is held.
    vorige: u32,
    /// Workable days in which a daily pattern reaches the contract.
    dagen: u32,
}

/// What the pattern asks of one week.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gepland {
    pub(crate) stap: Option<u32>,
    pub(crate) minuten: Minuten,
    /// Before rounding, in tenths of a percent of the week's base.
    pub(crate) promille: u32,
}

impl<'p> Voortgang<'p> {
    pub(crate) fn nieuw(plan: &'p Plan, vrij: &Vrij) -> Self {
        let dagen = match plan.patroon {
            Patroon::Dagelijks { weken } => werkbare_dagen(plan, vrij, weken),
            Patroon::Wekelijks { .. } | Patroon::Ritme { .. } | Patroon::Eigen { .. } => 0,
        };
        Self { plan, plaats: 0, vorige: 0, dagen }
    }

    /// What the next place in the pattern asks of this week.
    pub(crate) fn gepland(&mut self, raam: &Raam) -> Gepland {
        self.vorige = self.plaats;
        let Patroon::Dagelijks { .. } = self.plan.patroon else { return self.op(raam, self.plaats) };
        let mut minuten = raam.vol();
        let mut delen = 0;
        for (dag, minuten) in raam.contract().iter().zip(&mut minuten) {
            self.vorige = (self.vorige + 1).min(self.dagen);
            delen += u64::from(*dag) * u64::from(self.vorige);
            *minuten = dagelijks(*dag, self.vorige, self.dagen, self.plan.afronding);
        }
        let geheel = u64::from(raam.basis()) * u64::from(self.dagen);
        Gepland { stap: None, minuten, promille: promille(delen, geheel) }
    }

    /// The same as last week: while a plan is held, hours do not grow.
    pub(crate) fn aangehouden(&self, raam: &Raam) -> Gepland {
        self.op(raam, self.vorige)
    }

    /// What one place in the pattern asks of a whole week.
    fn op(&self, raam: &Raam, plaats: u32) -> Gepland {
        let eenheid = self.plan.afronding;
        let mut minuten = raam.vol();
        let mut stap = None;
        let van_basis = |minuten: u32| promille(minuten.into(), raam.basis().into());
        let gevraagd;
        match &self.plan.patroon {
            Patroon::Wekelijks { stappen } => {
                let nummer = usize::try_from(plaats).unwrap_or(usize::MAX).min(stappen.len() - 1);
                stap = Some(stappen[nummer]);
                minuten = deel(raam, stappen[nummer], eenheid);
                gevraagd = 10 * stappen[nummer];
            }
            Patroon::Dagelijks { .. } => {
                gevraagd = promille(plaats.into(), self.dagen.into());
                for (dag, minuten) in raam.contract().iter().zip(&mut minuten) {
                    *minuten = dagelijks(*dag, plaats, self.dagen, eenheid);
                }
            }
            Patroon::Ritme { begin, erbij, elke_weken } => {
                let uren = begin.saturating_add(erbij.saturating_mul(plaats / elke_weken));
                gevraagd = van_basis(raam.contract().iter().map(|dag| uren.min(*dag)).sum());
                for (dag, minuten) in raam.contract().iter().zip(&mut minuten) {
                    *minuten = hoogste(*dag, uren, eenheid).max(eenheid.min(*dag));
                }
            }
            Patroon::Eigen { weken } => {
                let week = usize::try_from(plaats).ok().and_then(|nummer| weken.get(nummer));
                for (dag, minuten) in raam.dagen().iter().zip(&mut minuten) {
                    *minuten = week.map_or(0, |week| week[weekdag(*dag)]);
                }
                gevraagd = van_basis(minuten.iter().take(raam.dagen().len()).sum());
            }
        }
        Gepland { stap, minuten, promille: gevraagd }
    }

    /// Does the place that was planned last fill a week of the contract without a day off? A week of which only short
    /// days are left can be full where a whole one would not.
    pub(crate) fn vult_een_week(&self) -> bool {
        let heel = Raam::heel(self.plan, maandag(self.plan.start));
        self.op(&heel, self.vorige).minuten == heel.vol()
    }

    /// The week went as planned: on to the next step.
    pub(crate) fn verder(&mut self, raam: &Raam) {
        let eerste = raam.maandag <= self.plan.start;
        self.plaats += match self.plan.patroon {
            // Who began in the second half of a week does that first step for a whole week too.
            Patroon::Wekelijks { .. } if eerste && 2 * raam.basis() < self.plan.contract.per_week() => 0,
            Patroon::Wekelijks { .. } | Patroon::Ritme { .. } | Patroon::Eigen { .. } => 1,
            Patroon::Dagelijks { .. } => u32::try_from(raam.dagen().len()).unwrap_or(0),
        };
    }

    /// Nothing of the pattern is left to come, though its last step may still go on.
    pub(crate) fn klaar(&self) -> bool {
        let lengte = match &self.plan.patroon {
            Patroon::Wekelijks { stappen } => stappen.len(),
            Patroon::Eigen { weken } => weken.len(),
            Patroon::Dagelijks { .. } => return self.plaats >= self.dagen,
            Patroon::Ritme { .. } => return true,
        };
        usize::try_from(self.plaats).is_ok_and(|plaats| plaats >= lengte)
    }
}

impl Patroon {
    /// A shortage makes the step stand still; a daily pattern and a table of one's own go on.
    pub(crate) const fn staat_stil(&self) -> bool {
        match self {
            Self::Wekelijks { .. } | Self::Ritme { .. } => true,
            Self::Dagelijks { .. } | Self::Eigen { .. } => false,
        }
    }

    /// A table of one's own ends where it was written to the end; a pattern goes on until hours are full.
    pub(crate) const fn houdt_op(&self) -> bool {
        match self {
            Self::Eigen { .. } => true,
            Self::Wekelijks { .. } | Self::Dagelijks { .. } | Self::Ritme { .. } => false,
        }
    }
}

/// A share of the week, rounded half up to a unit and divided by largest remainder; all of it is the contract itself.
fn deel(raam: &Raam, stap: u32, eenheid: u32) -> Minuten {
    let basis = raam.basis();
    let eenheden = (2 * stap * basis + 100 * eenheid) / (200 * eenheid);
    if stap >= 100 || eenheden * eenheid >= basis {
        return raam.vol();
    }
    verdeel(eenheden, eenheid, raam.contract(), raam.contract())
}

/// The `nummer`-th part of `van` of a day, rounded down to a unit but at least one.
fn dagelijks(contract: u32, nummer: u32, van: u32, eenheid: u32) -> u32 {
    if nummer >= van {
        return contract;
    }
    (contract * nummer / van / eenheid * eenheid).max(eenheid).min(contract)
}

/// Workable days in so many weeks. When all of those are off they are counted from the first week that has one: else
/// the whole contract would come at once.
fn werkbare_dagen(plan: &Plan, vrij: &Vrij, weken: u32) -> u32 {
    let eerste = maandag(plan.start);
    let dagen = |week: u32| Raam::nieuw(plan, vrij, eerste.plus(7 * week.cast_signed())).dagen().len();
    let vanaf = |week: u32| (week..week + weken).map(dagen).sum();
    let aantal = match vanaf(0) {
        0 => (weken..Plan::WEKEN).find(|week| dagen(*week) > 0).map_or(0, vanaf),
        aantal => aantal,
    };
    u32::try_from(aantal).unwrap_or(u32::MAX)
}
