// SPDX-License-Identifier: EUPL-1.2
//! What deserves a word about a schedule, as codes with parameters. The words themselves: `tekst`.

use crate::grenzen::minder_dagen;
use crate::raam::Raam;
use crate::{Schema, Werkdag};
use poortwachter::{Dag, kalender};

/// How serious a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ernst {
    /// There is no schedule.
    Fout,
    /// Look at this before you agree.
    LetOp,
    /// It could be better.
    Advies,
}

impl Ernst {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Fout => "fout",
            Self::LetOp => "let_op",
            Self::Advies => "advies",
        }
    }
}

/// One remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opmerking {
    /// A limit takes hours in one or more weeks on end.
    GrensBedrijfsarts {
        /// The first workable day of those weeks.
        dag: Dag,
        /// The last.
        tot_en_met: Dag,
        /// Minutes that were taken.
        minuten: u32,
    },
    /// The contract's hours are not reached.
    NietVolledig {
        /// The last week, in tenths of a percent.
        promille: u32,
    },
    /// More than 25 points more than the week before, or than nothing.
    GroteStap {
        /// First workable day of the week.
        dag: Dag,
        /// Tenths of a percent before.
        van: u32,
        /// Tenths of a percent in this week.
        naar: u32,
    },
    /// The hours, with pauses, do not fit between the times of the day.
    PastNietInDag {
        /// The first such day.
        dag: Dag,
        /// How many there are.
        dagen: usize,
    },
    /// A day is empty while another of that week is long.
    LeegEnLang {
        /// The empty day, in the first such week.
        dag: Dag,
        /// The long one.
        lang: Dag,
        /// Its minutes.
        minuten: u32,
    },
    /// Full hours come later than the bedrijfsarts expects.
    LangerDanPrognose {
        /// The day of full hours, when it is reached.
        volledig: Option<Dag>,
        /// The day the bedrijfsarts expects.
        prognose: Dag,
    },
    /// Arbeidstherapie lasts over six weeks.
    ArbeidstherapieLang {
        /// The first day after six weeks.
        dag: Dag,
    },
    /// Work is planned on a generally recognised holiday.
    Feestdag {
        /// The holiday.
        dag: Dag,
    },
    /// The plan begins before today.
    StartVoorbij {
        /// Its first day.
        start: Dag,
    },
    /// More was worked than planned.
    LangerGewerkt {
        /// First day of that week of which anybody spoke.
        dag: Dag,
        /// Minutes more.
        minuten: u32,
    },
    /// Less was worked than planned.
    KorterGewerkt {
        /// First day of that week of which anybody spoke.
        dag: Dag,
        /// Minutes less.
        minuten: u32,
    },
    /// About a division of tasks.
    Taken {
        /// What about it.
        soort: Taakopmerking,
        /// The day.
        dag: Dag,
    },
}

/// What a division of tasks does that a coach would not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Taakopmerking {
    /// Heavy tasks on this working day and on the one before.
    TweeZwareDagen,
    /// Two heavy tasks follow each other on one day.
    ZwaarOpZwaar,
    /// A task with a deadline in the first two weeks.
    DeadlineTeVroeg,
    /// Own work while there is adapted work, before hours are full.
    EigenWerkTeVroeg,
    /// The first week has nothing that the person likes, though there is something.
    EerstWatLeukIs,
    /// A task on a day without hours.
    TaakZonderUren,
}

impl Taakopmerking {
    const fn code(self) -> &'static str {
        match self {
            Self::TweeZwareDagen => "twee_zware_dagen",
            Self::ZwaarOpZwaar => "zwaar_op_zwaar",
            Self::DeadlineTeVroeg => "deadline_te_vroeg",
            Self::EigenWerkTeVroeg => "eigen_werk_te_vroeg",
            Self::EerstWatLeukIs => "eerst_wat_leuk_is",
            Self::TaakZonderUren => "taak_zonder_uren",
        }
    }
}

/// A day of at least this many minutes is long, and so is one of half its contract.
const LANG: u32 = 240;
/// More growth than this within a week is a large step, in tenths of a percent.
const GROTE_STAP: u32 = 250;
/// Arbeidstherapie normally ends within these days.
const ZES_WEKEN: i32 = 42;

impl Schema<'_> {
    /// Every remark about the hours, in the order of the contract's codes.
    pub fn opmerkingen(&self, vandaag: Dag) -> Vec<Opmerking> {
        let mut uit = Vec::new();
        self.grenzen(&mut uit);
        let laatste = self.weken().iter().rfind(|week| week.basis > 0);
        if let Some(week) = laatste.filter(|_| self.volledig().is_none()) {
            uit.push(Opmerking::NietVolledig { promille: week.promille() });
        }
        self.grote_stappen(&mut uit);
        let mut past_niet = self.dagen().iter().filter(|dag| self.past_niet(dag));
        if let Some(dag) = past_niet.next() {
            uit.push(Opmerking::PastNietInDag { dag: dag.dag, dagen: 1 + past_niet.count() });
        }
        uit.extend(self.leeg_en_lang());
        self.prognose(&mut uit);
        let feest = |dag: &&Werkdag| dag.minuten > 0 && kalender::feestdag(dag.dag);
        uit.extend(self.dagen().iter().filter(feest).map(|dag| Opmerking::Feestdag { dag: dag.dag }));
        if self.plan.start < vandaag {
            uit.push(Opmerking::StartVoorbij { start: self.plan.start });
        }
        uit
    }

    /// One remark for each run of weeks that fall short.
    fn grenzen(&self, uit: &mut Vec<Opmerking>) {
        let mut reeks: Option<(Dag, Dag, u32)> = None;
        for week in self.weken().iter().filter(|week| week.basis > 0) {
            let dagen = self.dagen_van(week);
            if let (true, [eerste, .., laatste] | [eerste @ laatste]) = (week.tekort > 0, dagen) {
                let (van, eerder) = reeks.map_or((eerste.dag, 0), |(van, _, minuten)| (van, minuten));
                reeks = Some((van, laatste.dag, eerder + week.tekort));
            } else {
                uit.extend(reeks.take().map(in_reeks));
            }
        }
        uit.extend(reeks.map(in_reeks));
    }

    /// Growth as the pattern asks it, so that rounding makes no step large and hides none; from what was left of a week
    /// that a limit took hours of.
    fn grote_stappen(&self, uit: &mut Vec<Opmerking>) {
        let (mut van, mut stap) = (0, 0);
        for week in self.weken().iter().filter(|week| week.basis > 0) {
            let naar = week.promille();
            let gevraagd = if week.tekort == 0 { week.gevraagd } else { naar };
            if naar > van && gevraagd > stap + GROTE_STAP {
                let dag = self.dagen_van(week).first().map_or(week.maandag, |dag| dag.dag);
                uit.push(Opmerking::GroteStap { dag, van, naar });
            }
            (van, stap) = (naar, gevraagd);
        }
    }

    /// The first week in which hours could be spread better; not where the doctor limits the number of days.
    fn leeg_en_lang(&self) -> Option<Opmerking> {
        self.weken().iter().find_map(|week| {
            let dagen = self.dagen_van(week);
            let leeg = dagen.iter().find(|dag| dag.minuten == 0)?;
            let lang = dagen.iter().max_by_key(|dag| dag.minuten)?;
            let is_lang = lang.minuten >= LANG || 2 * lang.minuten >= lang.contract;
            if !is_lang || minder_dagen(self.plan, &Raam::nieuw(self.plan, &self.vrij, week.maandag)) {
                return None;
            }
            Some(Opmerking::LeegEnLang { dag: leeg.dag, lang: lang.dag, minuten: lang.minuten })
        })
    }

    fn prognose(&self, uit: &mut Vec<Opmerking>) {
        let volledig = self.volledig();
        let prognose = self.plan.prognose_volledig;
        if let Some(prognose) = prognose.filter(|dag| volledig.is_none_or(|volledig| volledig > *dag)) {
            uit.push(Opmerking::LangerDanPrognose { volledig, prognose });
        }
        let dag = self.plan.start.plus(ZES_WEKEN);
        if self.plan.arbeidstherapie_tot_en_met.is_some_and(|laatste| laatste >= dag) {
            uit.push(Opmerking::ArbeidstherapieLang { dag });
        }
    }
}

fn in_reeks((dag, tot_en_met, minuten): (Dag, Dag, u32)) -> Opmerking {
    Opmerking::GrensBedrijfsarts { dag, tot_en_met, minuten }
}

impl Opmerking {
    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GrensBedrijfsarts { .. } => "grens_bedrijfsarts",
            Self::NietVolledig { .. } => "niet_volledig",
            Self::GroteStap { .. } => "grote_stap",
            Self::PastNietInDag { .. } => "past_niet_in_dag",
            Self::LeegEnLang { .. } => "leeg_en_lang",
            Self::LangerDanPrognose { .. } => "langer_dan_prognose",
            Self::ArbeidstherapieLang { .. } => "arbeidstherapie_lang",
            Self::Feestdag { .. } => "feestdag",
            Self::StartVoorbij { .. } => "start_voorbij",
            Self::LangerGewerkt { .. } => "langer_gewerkt",
            Self::KorterGewerkt { .. } => "korter_gewerkt",
            Self::Taken { soort, .. } => soort.code(),
        }
    }

    /// How serious it is.
    pub const fn ernst(self) -> Ernst {
        match self {
            Self::GrensBedrijfsarts { .. }
            | Self::NietVolledig { .. }
            | Self::GroteStap { .. }
            | Self::PastNietInDag { .. }
            | Self::LangerDanPrognose { .. }
            | Self::ArbeidstherapieLang { .. }
            | Self::Feestdag { .. }
            | Self::StartVoorbij { .. }
            | Self::LangerGewerkt { .. } => Ernst::LetOp,
            Self::LeegEnLang { .. } | Self::KorterGewerkt { .. } | Self::Taken { .. } => Ernst::Advies,
        }
    }

    /// The day it is about, if there is one.
    pub const fn dag(self) -> Option<Dag> {
        match self {
            Self::NietVolledig { .. } => None,
            Self::LangerDanPrognose { volledig, .. } => volledig,
            Self::GrensBedrijfsarts { dag, .. }
            | Self::GroteStap { dag, .. }
            | Self::PastNietInDag { dag, .. }
            | Self::LeegEnLang { dag, .. }
            | Self::ArbeidstherapieLang { dag }
            | Self::Feestdag { dag }
            | Self::StartVoorbij { start: dag }
            | Self::LangerGewerkt { dag, .. }
            | Self::KorterGewerkt { dag, .. }
            | Self::Taken { dag, .. } => Some(dag),
        }
    }
}
