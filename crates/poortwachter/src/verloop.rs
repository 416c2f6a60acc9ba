// SPDX-License-Identifier: EUPL-1.2
//! The steps towards a day: written down when somebody asked for the explanation, and nothing when not. The day and
//! its explanation come from one function; what an ordinary case counts all at once (`gewoon.rs`) is held to it by a
//! promise.

use crate::gewoon::Telwijze;
use crate::omtrek::WACHTTIJD_DAGEN;
use crate::{Daad, Dag, Geval};

/// One step towards a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stap {
    /// What is done.
    pub wat: Wat,
    /// The day it leads to.
    pub dag: Dag,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wat {
    /// The first sick day.
    EersteZiektedag,
    /// So many weeks later.
    WekenDaarna(i32),
    /// Moved by so many days that do not count.
    Opgeschoven(i32),
    /// So many days later.
    DagenDaarna(i32),
    /// The first day of this week of illness.
    BeginWeek(i32),
    /// The last day of this week of illness.
    EindeWeek(i32),
    /// The last day of the waiting time.
    LaatsteDagWachttijd,
    /// So many weeks before.
    WekenEervoor(i32),
    /// Something done.
    Gedaan(Daad),
    /// UWV sent its decision on a sanction.
    BesluitVerzonden,
    /// The employer reported that all was made up for.
    HerstelGemeld,
    /// Employer and employee asked for an extension.
    VerlengingGevraagd,
    /// Early IVA was asked for.
    VervroegdeIvaGevraagd,
    /// UWV's letter came.
    BriefOntvangen,
    /// The start of arbeidstherapie.
    BeginTherapie,
    /// Moved to the next day that is no weekend day or holiday.
    NaWeekend,
    /// So many calendar months later; until then it is not needed.
    NietNodigTot(i32),
    /// So many calendar years later.
    JarenDaarna(i32),
    /// The day before.
    DagErvoor,
    /// The end that UWV set.
    DoorUwvBepaald,
    /// So many days later, because the application came late.
    Vertraagd(i32),
    /// The end of the extension that was asked for.
    Verlengd,
    /// The last day of wage without a sanction.
    LaatsteDagLoon,
    /// The last day of leave.
    EindeVerlof,
    /// So many days of leave within the sanction.
    VerlofErbij(i32),
    /// So many days earlier, because UWV was late.
    Bekort(i32),
    /// UWV established that all was made up for.
    TekortkomingHersteld,
    /// Not before or after this day.
    Begrensd,
    /// So many days later, because the wage period was made longer.
    LangerLoon(i32),
    /// The age of AOW is reached.
    AowLeeftijd,
    /// The last day of a shortened waiting time after which IVA can still begin before the age of AOW.
    VoorAow,
    /// The last day of the employment.
    LaatsteDagDienstverband,
    /// The last working day of the employment.
    LaatsteWerkdag,
    /// The last sick day.
    LaatsteZiektedag,
    /// The first sick day after leave.
    ZiekNaVerlof,
    /// It became clear that the safety net applies.
    DuidelijkGeworden,
    /// Not beyond the last sick day of 104 weeks.
    HoogstensWachttijd,
    /// UWV asks on with the application at the latest.
    BehandelingHervat,
}

/// Who listens to the steps of one computation: nobody ([`Stil`]), or a list that keeps them.
///
/// A rule is written once, for any listener. With nobody listening the steps are gone before the program is built, so
/// that days alone cost nothing for them.
pub trait Verloop {
    /// Tells a step, and gives the day it leads to.
    fn stap(&mut self, wat: Wat, dag: Dag) -> Dag;

    /// A day that follows from counting alone.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the way of counting is a constant: one arm of the six stays")]
    fn geteld(&mut self, geval: &Geval<'_>, wijze: Telwijze) -> Dag {
        match wijze {
            Telwijze::NaWeken(weken) => self.na_weken(geval, weken),
            Telwijze::BeginWeek(week) => {
                self.vanaf_de_eerste(geval, Wat::BeginWeek(week), 7 * (week - 1), geval.dag(7 * week - 6))
            }
            Telwijze::EindeWeek(week) => self.einde_week(geval, week),
            Telwijze::VoorHetEinde(weken) => self.voor_het_einde(geval, weken),
            Telwijze::VoorNaWeken(ervoor, weken) => {
                let dag = self.na_weken(geval, weken);
                self.stap(Wat::WekenEervoor(ervoor), dag.plus(-7 * ervoor))
            }
            Telwijze::VoorEindeWeek(ervoor, week) => {
                let dag = self.einde_week(geval, week);
                self.stap(Wat::WekenEervoor(ervoor), dag.plus(-7 * ervoor))
            }
        }
    }

    // The four ways of counting of `crate::tellen`. The case says the day; the steps lead up to it.

    /// Forward: the day after so many weeks of illness.
    #[inline]
    fn na_weken(&mut self, geval: &Geval<'_>, weken: i32) -> Dag {
        self.vanaf_de_eerste(geval, Wat::WekenDaarna(weken), 7 * weken, geval.na_weken(weken))
    }

    /// Window or end: the last day of a week of illness itself.
    #[inline]
    fn einde_week(&mut self, geval: &Geval<'_>, week: i32) -> Dag {
        self.vanaf_de_eerste(geval, Wat::EindeWeek(week), 7 * week - 1, geval.dag(7 * week))
    }

    /// Back: calendar weeks before the last day of the waiting time, or of the extension of it.
    #[inline]
    fn voor_het_einde(&mut self, geval: &Geval<'_>, weken: i32) -> Dag {
        let einde = geval.laatste_dag_wachttijd();
        let wachttijd = self.vanaf_de_eerste(geval, Wat::LaatsteDagWachttijd, WACHTTIJD_DAGEN - 1, einde);
        let einde = geval.verlengd_tot().map_or(wachttijd, |einde| self.stap(Wat::Verlengd, einde));
        self.stap(Wat::WekenEervoor(weken), einde.plus(-7 * weken))
    }

    /// From an act: weeks later, days well not counted.
    #[inline]
    fn weken_na_daad(&mut self, geval: &Geval<'_>, op: Dag, weken: i32) -> Dag {
        let zonder = self.stap(Wat::WekenDaarna(weken), op.plus(7 * weken));
        self.opgeschoven(zonder, geval.na_daad(op, 7 * weken))
    }

    /// So many days after the first sick day, and then what the interruptions add.
    #[inline]
    fn vanaf_de_eerste(&mut self, geval: &Geval<'_>, wat: Wat, dagen: i32, dag: Dag) -> Dag {
        let eerste = self.stap(Wat::EersteZiektedag, geval.eerste_ziektedag());
        let zonder = self.stap(wat, eerste.plus(dagen));
        self.opgeschoven(zonder, dag)
    }

    /// So many days later by a late application.
    #[inline]
    fn vertraagd(&mut self, dag: Dag, dagen: i32) -> Dag {
        if dagen == 0 { dag } else { self.stap(Wat::Vertraagd(dagen), dag.plus(dagen)) }
    }

    /// The day with the days that do not count; a step when there are some.
    #[inline]
    fn opgeschoven(&mut self, zonder: Dag, met: Dag) -> Dag {
        if met == zonder { met } else { self.stap(Wat::Opgeschoven(met.sinds(zonder)), met) }
    }
}

/// Nobody listens: for days alone.
#[derive(Debug, Clone, Copy)]
pub struct Stil;

impl Verloop for Stil {
    #[inline]
    fn stap(&mut self, _: Wat, dag: Dag) -> Dag {
        dag
    }
}

impl Verloop for Vec<Stap> {
    fn stap(&mut self, wat: Wat, dag: Dag) -> Dag {
        self.push(Stap { wat, dag });
        dag
    }
}
