// SPDX-License-Identifier: EUPL-1.2
//! The shape of a rule: an id, who must act, and versions; each version with its sources and one function.
//!
//! The function is the only place where a rule is written; it tells its steps to a [`Verloop`](crate::Verloop). What
//! counting alone says may be laid beside that of other rules (`gewoon.rs`).

use crate::gewoon::Gewoon;
use crate::regels::grens;
use crate::{Bron, Dag, Geval, Stap};

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

            /// The table of its examples: the file that bears its id.
            pub(crate) const fn voorbeelden(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("../voorbeelden/", $woord, ".csv"))),+ }
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
    /// The end of the longer wage period that UWV imposed.
    EindeLoonsanctie = "einde_loonsanctie",
    /// The end of the longer wage period that employer and employee asked for.
    EindeVerlenging = "einde_verlenging",
    /// The end of the ban on dismissal.
    EindeOpzegverbod = "einde_opzegverbod",
    /// UWV's decision on the application.
    WiaBesluit = "wia_besluit",
    /// The notice to UWV that the employment of an ill employee ends.
    MeldingEindeDienstverband = "melding_einde_dienstverband",
    /// The short report when the employment ends early in the illness.
    VerkortReIntegratieverslag = "verkort_re_integratieverslag",
    /// The report to UWV because of the safety net.
    MeldingVangnet = "melding_vangnet",
    /// How long the file is kept.
    Bewaartermijn = "bewaartermijn",
    /// The last day of wage, where something else than the waiting time makes it earlier.
    EindeLoondoorbetaling = "einde_loondoorbetaling",
    /// The right to object to a loonsanctie.
    BezwaarLoonsanctie = "bezwaar_loonsanctie",
    /// UWV's decision whether what fell short was made up for.
    TekortkomingBesluit = "tekortkoming_besluit",
    /// UWV's decision on a request for a longer wage period.
    VerlengingBesluit = "verlenging_besluit",
    /// UWV looks with another measure at who has no employer any more.
    EerstejaarsZwBeoordeling = "eerstejaars_zw_beoordeling",
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
        dag.tussen(self.van, self.tot_en_met)
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
    /// What an ordinary case has of it.
    pub(crate) gewoon: Gewoon,
    /// Exactly one applies to each case.
    pub versies: &'static [Versie],
}

impl Regel {
    /// The version that applies to this case.
    pub fn versie(&self, geval: &Geval<'_>) -> &'static Versie {
        self.versies.iter().find(|versie| versie.geldt.voor(geval)).unwrap_or(&self.versies[0])
    }

    /// The days for one case; none when the term has no ground in it.
    #[inline]
    pub fn uitkomst(&self, geval: &Geval<'_>) -> Option<Uitkomst> {
        let uitkomst = (self.versie(geval).bereken.dagen)(geval);
        if geval.bijzonder().is_some() { grens::pas_toe(self.id, geval, uitkomst) } else { uitkomst }
    }

    /// The same, with the steps that lead to them.
    pub fn uitkomst_met_stappen(&self, geval: &Geval<'_>, stappen: &mut Vec<Stap>) -> Option<Uitkomst> {
        let uitkomst = (self.versie(geval).bereken.met_stappen)(geval, stappen);
        if geval.bijzonder().is_some() { grens::pas_toe(self.id, geval, uitkomst) } else { uitkomst }
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
    /// The rule itself; [`Regel::uitkomst`] asks it.
    pub bereken: Bereken,
    /// What other sources would say, one by one; [`Versie::betwist`] asks them.
    pub tegenspraak: &'static [Tegenspraak],
}

impl Versie {
    /// The days that other sources name for this outcome, where they differ.
    pub fn betwist(&self, geval: &Geval<'_>, uitkomst: &Uitkomst) -> impl Iterator<Item = Betwist> {
        self.tegenspraak.iter().filter_map(|zegt| zegt(geval, uitkomst))
    }
}

/// What one other source would say of an outcome; none where it says the same, or is not about this case.
pub type Tegenspraak = fn(&Geval<'_>, &Uitkomst) -> Option<Betwist>;

/// One rule's function, as it is asked for days alone and for days with their steps: the same function twice. No days
/// when the term has no ground in this case.
#[derive(Debug, Clone, Copy)]
pub struct Bereken {
    /// With nobody listening.
    pub dagen: fn(&Geval<'_>) -> Option<Uitkomst>,
    /// With its steps.
    pub met_stappen: fn(&Geval<'_>, &mut Vec<Stap>) -> Option<Uitkomst>,
}

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
#[repr(u32)]
pub enum Reden {
    /// The employee has recovered.
    // From 1 on: no reason is then kept as 0, and a place for many of them is emptied at once. As wide as a day, so that
    // both are looked at for several terms in one instruction.
    Hersteld = 1,
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
    /// The employment has ended.
    EindeDienstverband,
    /// A short verslag is enough.
    VerkortVerslag,
    /// The employee is past the age of AOW.
    Aow,
    /// No possibilities, and no recovery expected.
    NietTerugVerwacht,
    /// UWV decided after the last day of wage.
    BesluitTeLaat,
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
    /// Six weeks instead of thirteen for who reached the age of AOW after 1 July 2023.
    AowZesWeken,
    /// UWV does not blame a report on the next working day.
    WerkdagErna,
    /// The other kinds of the safety net have another day.
    AndereSoort,
    /// Two years after the illness rather than after the employment.
    NaDeZiekte,
    /// The waiting time as short as it can become.
    VerkorteWachttijd,
    /// A late decision of UWV makes the sanction no shorter.
    NietBekort,
    /// The sanction starts on the last day of leave rather than the day after.
    DagVanHetVerlof,
    /// Leave that does not adjoin illness on both sides does not count as days well.
    VerlofTeltNiet,
    /// On the last of the six weeks after all was made up for, no wage is due any more.
    LaatsteDagNietMee,
    /// The term of older law.
    OudereWet,
    /// The ordinary day, whatever UWV's letter did.
    GewoneDag,
}
