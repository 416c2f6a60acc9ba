// SPDX-License-Identifier: EUPL-1.2
//! Why a command is refused, or deserves a second look: codes with their parameters.
//!
//! The sentences live in `hervat`, one per key in [`Weigercode::SLEUTELS`] and [`Waarschuwcode::SLEUTELS`].

use crate::woorden::Stap;
use jiff::civil::Date;

/// One reason for refusal, at the field where it must be put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weigering {
    /// The field of the command; empty when it is about the command as a whole.
    pub veld: &'static str,
    /// What is wrong.
    pub code: Weigercode,
}

/// One remark on a command that may be carried out all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waarschuwing {
    /// The field of the command.
    pub veld: &'static str,
    /// What is unusual.
    pub code: Waarschuwcode,
}

/// A parameter of a code, as a sentence needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waarde {
    /// A day.
    Dag(Date),
    /// A number.
    Getal(u32),
    /// A duty.
    Stap(Stap),
}

impl From<Date> for Waarde {
    fn from(dag: Date) -> Self {
        Self::Dag(dag)
    }
}

impl From<u32> for Waarde {
    fn from(getal: u32) -> Self {
        Self::Getal(getal)
    }
}

impl From<Stap> for Waarde {
    fn from(stap: Stap) -> Self {
        Self::Stap(stap)
    }
}

macro_rules! codes {
    ($(#[$doc:meta])* $naam:ident {
        $($(#[$vdoc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $veld:ident: $soort:ty),+ $(,)? })? = $sleutel:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $naam { $($(#[$vdoc])* $variant $({ $($(#[$fdoc])* $veld: $soort),+ })?),+ }

        impl $naam {
            /// The keys of all codes, for whoever must have a sentence for each.
            pub const SLEUTELS: &[&str] = &[$($sleutel),+];

            /// The key of its sentence.
            pub const fn sleutel(&self) -> &'static str {
                match self { $(Self::$variant $({ $($veld: _),+ })? => $sleutel),+ }
            }

            /// Its parameters by name.
            pub fn waarden(&self) -> Vec<(&'static str, Waarde)> {
                match *self {
                    $(Self::$variant $({ $($veld),+ })? => vec![$($((stringify!($veld), Waarde::from($veld))),+)?]),+
                }
            }
        }
    };
}

codes! {
    /// What is wrong with a command.
    Weigercode {
        /// The report was withdrawn: nothing happens in this dossier any more.
        Ingetrokken = "ingetrokken",
        /// The day lies later than it may.
        InDeToekomst {
            /// The latest day that is accepted.
            hoogstens: Date,
        } = "in-de-toekomst",
        /// The day lies before the employment.
        VoorDienstverband {
            /// First day of the employment.
            van: Date,
        } = "voor-dienstverband",
        /// The day lies after the employment.
        NaDienstverband {
            /// Last day of the employment.
            tot_en_met: Date,
        } = "na-dienstverband",
        /// The employee is already reported ill.
        LoptAl {
            /// First sick day of the running report.
            van: Date,
        } = "loopt-al",
        /// The days overlap with an earlier or later report.
        OverlaptMelding {
            /// First sick day of that report.
            van: Date,
            /// Its last sick day.
            tot_en_met: Date,
        } = "overlapt-melding",
        /// The day lies in a leave.
        TijdensVerlof {
            /// First day of the leave.
            van: Date,
            /// Its last day.
            tot_en_met: Date,
        } = "tijdens-verlof",
        /// The recovery does not lie after the first sick day.
        HerstelVoorEersteZiektedag {
            /// The first sick day.
            eerste_ziektedag: Date,
        } = "herstel-voor-eerste-ziektedag",
        /// The day lies before the first sick day.
        VoorEersteZiektedag {
            /// The first sick day.
            eerste_ziektedag: Date,
        } = "voor-eerste-ziektedag",
        /// A percentage outside 1 to 99.
        PercentageBuitenBereik = "percentage-buiten-bereik",
        /// The share would fall, or be overtaken by what stands later.
        PercentageDaalt {
            /// The share that stands there.
            eerst: u32,
        } = "percentage-daalt",
        /// The employee is not ill any more.
        AlHersteld {
            /// First day fully back.
            per: Date,
        } = "al-hersteld",
        /// There is no recovery to correct or withdraw.
        NietHersteld = "niet-hersteld",
        /// The same day stands there already.
        Ongewijzigd = "ongewijzigd",
        /// No report in this dossier begins on that day.
        MeldingNietGevonden = "melding-niet-gevonden",
        /// The first sick day would lie after the last.
        NaLaatsteZiektedag {
            /// The last sick day.
            laatste_ziektedag: Date,
        } = "na-laatste-ziektedag",
        /// Something in the dossier lies before the new first sick day.
        FeitErvoor {
            /// The day of the earliest of them.
            op: Date,
        } = "feit-ervoor",
        /// The last day lies before the first.
        VerlofOmgekeerd = "verlof-omgekeerd",
        /// The leave is longer than can be.
        VerlofTeLang {
            /// The longest, in weeks.
            hoogstens_weken: u32,
        } = "verlof-te-lang",
        /// The leave overlaps another leave.
        VerlofOverlapt {
            /// First day of the other.
            van: Date,
            /// Last day of the other.
            tot_en_met: Date,
        } = "verlof-overlapt",
        /// A report of illness begins within the leave.
        ZiekmeldingInVerlof {
            /// First sick day of that report.
            eerste_ziektedag: Date,
        } = "ziekmelding-in-verlof",
        /// There is no leave from that day, or no leave at all.
        VerlofNietGevonden = "verlof-niet-gevonden",
        /// The duty is on record already.
        StapAlVastgelegd {
            /// Which.
            stap: Stap,
            /// On which day it was done.
            op: Date,
        } = "stap-al-vastgelegd",
        /// The duty is not on record for that day.
        StapNietGevonden = "stap-niet-gevonden",
        /// A probleemanalyse says whether there are possibilities.
        MogelijkhedenOntbreken = "mogelijkheden-ontbreken",
        /// Only a probleemanalyse says whether there are possibilities.
        MogelijkhedenNietHier = "mogelijkheden-niet-hier",
        /// Two dossiers would become one case in law.
        WordtEenGeval {
            /// First sick day of the other dossier.
            eerste_ziektedag: Date,
        } = "wordt-een-geval",
        /// This dossier would become two cases in law.
        WordtTweeGevallen = "wordt-twee-gevallen",
        /// For a first sick day this long ago the law was another, and is not modelled.
        RechtNietGemodelleerd = "recht-niet-gemodelleerd",
        /// These facts contradict each other.
        Tegenstrijdig = "tegenstrijdig",
        /// No telephone number.
        Telefoon = "telefoon",
        /// The duty follows from a document that was written here; it changes with a new version of that.
        StapUitDocument = "stap-uit-document",
        /// A reason is asked for.
        RedenOntbreekt = "reden-ontbreekt",
        /// Without possibilities the probleemanalyse says why (BVV 2 lid 6).
        ToelichtingOntbreekt = "toelichting-ontbreekt",
        /// A degree above 100.
        MateBuitenBereik = "mate-buiten-bereik",
        /// The same rubriek stands there twice.
        RubriekDubbel = "rubriek-dubbel",
        /// A limit says nothing, or something that cannot be.
        GrensOngeldig = "grens-ongeldig",
        /// The day lies before that of an earlier judgement.
        VoorVorigeVersie {
            /// The day of that one.
            op: Date,
        } = "voor-vorige-versie",
        /// Departing until this day changes nothing.
        AfwijkingZonderGevolg {
            /// The last day of the term without it.
            tot_en_met: Date,
        } = "afwijking-zonder-gevolg",
        /// Nobody departs from that term.
        AfwijkingNietGevonden = "afwijking-niet-gevonden",
        /// The last day lies before the first.
        LaatsteVoorEerste = "laatste-voor-eerste",
        /// A number of weeks outside 1 to 52.
        WekenBuitenBereik = "weken-buiten-bereik",
        /// The day must lie after another.
        NietNa {
            /// That other day.
            na: Date,
        } = "niet-na",
        /// A lengthening is not made shorter than this.
        TeVroegVerkort {
            /// The earliest last day.
            vroegst: Date,
        } = "te-vroeg-verkort",
        /// The day lies in no period of illness.
        NietZiek = "niet-ziek",
        /// A shortened waiting time ends on one of these days.
        VerkorteWachttijd {
            /// The first of them.
            vroegst: Date,
            /// The last of them.
            tot_en_met: Date,
        } = "verkorte-wachttijd",
        /// Nothing fell short: there is no loonsanctie.
        GeenLoonsanctie = "geen-loonsanctie",
        /// What answers a loonsanctie goes first.
        EerstVervolgWeg = "eerst-vervolg-weg",
        /// UWV established the opposite.
        AndersVastgesteld {
            /// On which day.
            op: Date,
        } = "anders-vastgesteld",
        /// A report of illness lies after the day on which other work became the agreed work: that would be a new case.
        MeldingNaAnderWerk {
            /// The first sick day of that report.
            van: Date,
        } = "melding-na-ander-werk",
        /// Something that stands in the dossier would not fit any more.
        PastNietBijRest = "past-niet-bij-rest",
        /// There is no such fact on that day.
        RechtsfeitNietGevonden = "rechtsfeit-niet-gevonden",
        /// A casemanager has a name.
        NaamOntbreekt = "naam-ontbreekt",
        /// There is no such proposal.
        VoorstelNietGevonden = "voorstel-niet-gevonden",
        /// A newer proposal took its place.
        VoorstelVervangen = "voorstel-vervangen",
        /// The proposal was answered already.
        VoorstelBeantwoord = "voorstel-beantwoord",
        /// The other side answers a proposal.
        EigenVoorstel = "eigen-voorstel",
        /// A plan has a goal.
        EinddoelOntbreekt = "einddoel-ontbreekt",
        /// There is no such version.
        VersieNietGevonden = "versie-niet-gevonden",
        /// The version is not what was on the page.
        VersieGewijzigd = "versie-gewijzigd",
        /// A newer version took its place.
        VersieVervangen = "versie-vervangen",
        /// The employer refused this version.
        VersieGeweigerd = "versie-geweigerd",
        /// This side signed or refused already.
        AlOndertekend = "al-ondertekend",
        /// Too many rows.
        TeVeel {
            /// The most.
            hoogstens: u32,
        } = "te-veel",
        /// Too long a text.
        TekstTeLang {
            /// The most, in characters.
            hoogstens: u32,
        } = "tekst-te-lang",
    }
}

codes! {
    /// What is unusual about a command.
    Waarschuwcode {
        /// The duty that normally comes first is not on record.
        ZonderVorigeStap {
            /// The one that is missing.
            stap: Stap,
        } = "zonder-vorige-stap",
        /// The duty lies before the one that normally comes first.
        VoorVorigeStap {
            /// The one that normally comes first.
            stap: Stap,
            /// The day of that one.
            op: Date,
        } = "voor-vorige-stap",
        /// The probleemanalyse sees no possibilities now; a plan is then not asked.
        ZonderMogelijkheden = "zonder-mogelijkheden",
        /// The day lies after the last sick day.
        NaHerstel {
            /// The last sick day.
            laatste_ziektedag: Date,
        } = "na-herstel",
        /// It takes the place of what stands there.
        VervangtRechtsfeit {
            /// The day of that.
            op: Date,
        } = "vervangt-rechtsfeit",
        /// A judgement of the bedrijfsarts sees possibilities, while no return would be expected.
        OordeelZietMogelijkheden {
            /// The day of that judgement.
            op: Date,
        } = "oordeel-ziet-mogelijkheden",
        /// No casemanager whom both chose.
        ZonderCasemanager = "zonder-casemanager",
        /// A version that somebody signed already will be replaced.
        VervangtHandtekening = "vervangt-handtekening",
        /// Withdrawing removes a report on which duties were already done.
        ErIsAlGehandeld {
            /// How many.
            stappen: u32,
        } = "er-is-al-gehandeld",
    }
}

impl Weigering {
    pub(crate) const fn bij(veld: &'static str, code: Weigercode) -> Self {
        Self { veld, code }
    }
}
