// SPDX-License-Identifier: EUPL-1.2
//! The shape of a rule: an id, who must act, and versions; each version with its sources and one function.
//!
//! The function is the only place where a day is computed. It tells its steps to a [`Verloop`], which writes them
//! down when somebody asked for the explanation and does nothing when not: the day and its explanation cannot
//! disagree.

use crate::telling::WACHTTIJD_DAGEN;
use crate::{Bron, Daad, Dag, Geval};

macro_rules! termijnen {
    ($($(#[$doc:meta])* $variant:ident = $woord:literal),+ $(,)?) => {
        /// A term, in the order in which the contract lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum TermijnId { $($(#[$doc])* $variant),+ }

        impl TermijnId {
            /// All of them, in order.
            pub const ALLE: &[Self] = &[$(Self::$variant),+];

            /// The id in JSON and database.
            pub const fn woord(self) -> &'static str {
                match self { $(Self::$variant => $woord),+ }
            }

            /// The term with this id.
            pub fn van_woord(woord: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|id| id.woord() == woord)
            }
        }
    };
}

termijnen! {
    /// The report is passed on to the arbodienst.
    ZiekmeldingArbodienst = "ziekmelding_arbodienst",
    /// The judgement of the bedrijfsarts.
    Probleemanalyse = "probleemanalyse",
    /// The plan of employer and employee.
    PlanVanAanpak = "plan_van_aanpak",
    /// The next evaluation.
    Evaluatie = "evaluatie",
    /// The end of arbeidstherapie; advice.
    ArbeidstherapieEinde = "arbeidstherapie_einde",
    /// The notice to UWV.
    UwvMelding42Weken = "uwv_melding_42_weken",
    /// The evaluation at the end of the first year.
    Eerstejaarsevaluatie = "eerstejaarsevaluatie",
    /// Work with another employer.
    TweedeSpoor = "tweede_spoor",
    /// The right to ask for IVA early.
    VervroegdeIva = "vervroegde_iva",
    /// UWV's letter to the employee.
    UwvBriefWia = "uwv_brief_wia",
    /// The report to the employee.
    ReIntegratieverslag = "re_integratieverslag",
    /// The employee's application.
    WiaAanvraag = "wia_aanvraag",
    /// UWV's decision on a loonsanctie.
    LoonsanctieBesluit = "loonsanctie_besluit",
    /// The end of the 104 weeks.
    EindeWachttijd = "einde_wachttijd",
    /// The end of the ban on dismissal.
    EindeOpzegverbod = "einde_opzegverbod",
    /// UWV's decision on the application.
    WiaBesluit = "wia_besluit",
}

/// How many terms there are.
pub(crate) const AANTAL: usize = TermijnId::ALLE.len();

/// Who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Partij {
    /// The employer.
    Werkgever,
    /// The employee.
    Werknemer,
    /// The bedrijfsarts or arbodienst.
    Bedrijfsarts,
    /// UWV.
    Uwv,
    /// Employer and employee together.
    Beiden,
}

impl Partij {
    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Werkgever => "werkgever",
            Self::Werknemer => "werknemer",
            Self::Bedrijfsarts => "bedrijfsarts",
            Self::Uwv => "uwv",
            Self::Beiden => "beiden",
        }
    }
}

/// What a term is; it governs what passing its day means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aard {
    /// Somebody must do it.
    Plicht,
    /// Good practice; no law asks it.
    Advies,
    /// Somebody may do it.
    Recht,
    /// UWV does it.
    VanUwv,
    /// A day on which something ends.
    Einde,
}

/// The fact that chooses a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toets {
    /// First sick day of the case.
    EersteZiektedag,
    /// Last day of the waiting time.
    EindeWachttijd,
}

/// From when to when a version holds, by the fact that the transitional law names. Both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geldt {
    /// Which fact.
    pub toets: Toets,
    /// First day; none: always before.
    pub van: Option<Dag>,
    /// Last day; none: until now.
    pub tot_en_met: Option<Dag>,
}

impl Geldt {
    /// Whatever the days are.
    pub const ALTIJD: Self = Self { toets: Toets::EersteZiektedag, van: None, tot_en_met: None };

    pub(crate) fn voor(&self, geval: &Geval<'_>) -> bool {
        let dag = match self.toets {
            Toets::EersteZiektedag => geval.eerste_ziektedag(),
            Toets::EindeWachttijd => geval.laatste_dag_wachttijd(),
        };
        self.van.is_none_or(|van| van <= dag) && self.tot_en_met.is_none_or(|laatste| dag <= laatste)
    }
}

/// A rule: one term, through all its versions.
#[derive(Debug)]
pub struct Regel {
    /// Which term.
    pub id: TermijnId,
    /// Who must act.
    pub voor: Partij,
    /// What it is.
    pub aard: Aard,
    /// Exactly one applies to each case.
    pub versies: &'static [Versie],
}

impl Regel {
    /// The version that applies to this case.
    pub fn versie(&self, geval: &Geval<'_>) -> &'static Versie {
        self.versies.iter().find(|versie| versie.geldt.voor(geval)).unwrap_or(&self.versies[0])
    }
}

/// One version of a rule.
#[derive(Debug)]
pub struct Versie {
    /// When it applies.
    pub geldt: Geldt,
    /// Where it stands.
    pub bronnen: &'static [Bron],
    /// What must be said besides.
    pub opmerking: Option<Opmerking>,
    /// The rule itself; [`Versie::uitkomst`] asks it.
    pub bereken: Bereken,
    /// What another source would say.
    pub betwist: fn(&Geval<'_>, &Uitkomst) -> Option<Betwist>,
}

impl Versie {
    /// The days and the steps for one case; none when the term has no ground in it.
    pub fn uitkomst(&self, geval: &Geval<'_>, verloop: &mut Verloop<'_>) -> Option<Uitkomst> {
        let mut plek = None;
        (self.bereken)(geval, verloop, &mut plek);
        plek
    }
}

/// Writes the days of one term into their place, and tells the steps that led there; no days when the term has no
/// ground in this case.
pub type Bereken = fn(&Geval<'_>, &mut Verloop<'_>, &mut Option<Uitkomst>);

/// The days of one term. States are not among them: those depend on today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Uitkomst {
    /// First day it can be done.
    pub vanaf: Option<Dag>,
    /// Last day it is in time.
    pub uiterlijk: Option<Dag>,
    /// At once, without a day.
    pub onverwijld: bool,
    /// When it was done.
    pub gedaan: Option<Dag>,
    /// Until when the parties departed from it.
    pub afgeweken: Option<Dag>,
    /// Why it no longer exists.
    pub vervallen: Option<Reden>,
}

impl Uitkomst {
    pub(crate) fn uiterlijk(dag: Dag) -> Self {
        Self { uiterlijk: Some(dag), ..Self::default() }
    }

    pub(crate) fn vervallen(reden: Reden) -> Self {
        Self { vervallen: Some(reden), ..Self::default() }
    }

    pub(crate) const fn gedaan(self, op: Option<Dag>) -> Self {
        Self { gedaan: op, ..self }
    }

    pub(crate) const fn vanaf(self, dag: Option<Dag>) -> Self {
        Self { vanaf: dag, ..self }
    }
}

/// Why a duty that existed has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reden {
    /// The employee has recovered.
    Hersteld,
    /// The bedrijfsarts expects no long absence.
    NietLangdurig,
    /// The bedrijfsarts sees no possibilities.
    GeenMogelijkheden,
    /// Structural return is expected within three months.
    TerugkeerVerwacht,
    /// Its day lies after the last day of wage.
    NaEindeLoon,
    /// The right was not used in time.
    RechtVoorbij,
    /// No decision came in time.
    GeenBesluit,
    /// IVA was granted early.
    VervroegdeIva,
}

/// A remark that belongs to a version or an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opmerking {
    /// The present terms are shown for a case that older law governed.
    OuderRecht,
}

/// What another source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Betwist {
    /// The day by that source.
    pub uiterlijk: Dag,
    /// Which source.
    pub bron: &'static str,
    /// Why it differs.
    pub waarom: Verschil,
}

/// Why sources differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verschil {
    /// The last day of week six, rather than the day after.
    LaatsteDagVanWeek,
    /// UWV: the first working day on or after it.
    EersteWerkdag,
    /// The first year as a calendar year.
    Kalenderjaar,
    /// Counted from the first day after the waiting time.
    VanafDagErna,
    /// A court's summary: before week 68.
    VoorWeek68,
    /// One more day of waiting time.
    DagLater,
    /// 104 weeks rather than two years.
    WekenInPlaatsVanJaren,
}

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
    /// UWV's letter came.
    BriefOntvangen,
    /// The start of arbeidstherapie.
    BeginTherapie,
    /// Moved to the next day that is no weekend day or holiday.
    NaWeekend,
    /// So many calendar years later.
    JarenDaarna(i32),
    /// The day before.
    DagErvoor,
    /// The end that UWV set.
    DoorUwvBepaald,
    /// So many days later, because the application came late.
    Vertraagd(i32),
}

/// Where the steps of one computation are written down, when somebody wants to read them.
#[derive(Debug, Default)]
pub struct Verloop<'s> {
    stappen: Option<&'s mut Vec<Stap>>,
}

impl<'s> Verloop<'s> {
    /// Forgets every step: for days alone.
    pub const fn uit() -> Self {
        Self { stappen: None }
    }

    /// Keeps every step.
    pub const fn aan(stappen: &'s mut Vec<Stap>) -> Self {
        Self { stappen: Some(stappen) }
    }

    pub(crate) fn stap(&mut self, wat: Wat, dag: Dag) -> Dag {
        if let Some(stappen) = &mut self.stappen {
            stappen.push(Stap { wat, dag });
        }
        dag
    }

    // The four ways of counting of docs/besluiten/0002-tellen.md. The case says the day; the steps lead up to it.

    /// Forward: the day after so many weeks of illness.
    pub(crate) fn na_weken(&mut self, geval: &Geval<'_>, weken: i32) -> Dag {
        self.vanaf_de_eerste(geval, Wat::WekenDaarna(weken), 7 * weken, geval.na_weken(weken))
    }

    /// Window or end: the last day of a week of illness itself.
    pub(crate) fn einde_week(&mut self, geval: &Geval<'_>, week: i32) -> Dag {
        self.vanaf_de_eerste(geval, Wat::EindeWeek(week), 7 * week - 1, geval.dag(7 * week))
    }

    /// Back: calendar weeks before the last day of the waiting time.
    pub(crate) fn voor_het_einde(&mut self, geval: &Geval<'_>, weken: i32) -> Dag {
        let einde = geval.laatste_dag_wachttijd();
        let einde = self.vanaf_de_eerste(geval, Wat::LaatsteDagWachttijd, WACHTTIJD_DAGEN - 1, einde);
        self.stap(Wat::WekenEervoor(weken), einde.plus(-7 * weken))
    }

    /// From an act: weeks later, days well not counted.
    pub(crate) fn weken_na_daad(&mut self, geval: &Geval<'_>, op: Dag, weken: i32) -> Dag {
        let zonder = self.stap(Wat::WekenDaarna(weken), op.plus(7 * weken));
        self.opgeschoven(zonder, geval.na_daad(op, 7 * weken))
    }

    /// So many days after the first sick day, and then what the interruptions add.
    fn vanaf_de_eerste(&mut self, geval: &Geval<'_>, wat: Wat, dagen: i32, dag: Dag) -> Dag {
        let eerste = self.stap(Wat::EersteZiektedag, geval.eerste_ziektedag());
        let zonder = self.stap(wat, eerste.plus(dagen));
        self.opgeschoven(zonder, dag)
    }

    /// So many days later by a late application.
    pub(crate) fn vertraagd(&mut self, dag: Dag, dagen: i32) -> Dag {
        if dagen == 0 { dag } else { self.stap(Wat::Vertraagd(dagen), dag.plus(dagen)) }
    }

    pub(crate) fn opgeschoven(&mut self, zonder: Dag, met: Dag) -> Dag {
        if self.stappen.is_some() && met != zonder {
            self.stap(Wat::Opgeschoven(met.sinds(zonder)), met);
        }
        met
    }
}
