// SPDX-License-Identifier: EUPL-1.2
//! What happened in a dossier, as the log keeps it: past participles that never change.
//!
//! A correction is a new event. This module reads and writes payloads; it decides nothing (see `besluit`) and
//! keeps no provenance: who and when stand in the row around the payload ([`crate::Vastgelegd`]).

use crate::{
    Lade, Rechtsfeit,
    woorden::{
        Correctiereden, Intrekreden, Mogelijkheden, Rechtsfeitreden, Rechtsfeitsoort, Stap, Vangnet,
        VerwachteDuur,
    },
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why a stored payload cannot be read. Carries nothing of the payload itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LeesFout {
    /// This version of the program does not know the kind.
    #[error("unknown kind of event")]
    OnbekendeSoort,
    /// The kind is known, this version of its payload is not.
    #[error("unknown version of an event's payload")]
    OnbekendeVersie,
    /// The payload is not what its kind and version promise.
    #[error("unreadable payload of an event")]
    Inhoud,
}

macro_rules! gebeurtenissen {
    ($($(#[$doc:meta])* $variant:ident = $soort:literal),+ $(,)?) => {
        /// One thing that happened. Each kind has a stored sample per version that must load for ever.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Gebeurtenis { $($(#[$doc])* $variant($variant)),+ }

        impl Gebeurtenis {
            /// Every kind with the version of payload that is written now.
            pub const SOORTEN: &[(&str, u16)] = &[$(($soort, 1)),+];

            /// The kind, as the log spells it.
            pub const fn soort(&self) -> &'static str {
                match self { $(Self::$variant(_) => $soort),+ }
            }

            /// The payload: JSON of the fields, without kind and version.
            pub fn naar_inhoud(&self) -> Vec<u8> {
                let inhoud = match self { $(Self::$variant(feit) => serde_json::to_vec(feit)),+ };
                inhoud.expect("invariant: events hold only words, days, numbers and text, which JSON can always hold")
            }

            /// Reads a payload of this kind and version.
            ///
            /// # Errors
            /// When kind or version is unknown here, or the payload is not of that kind.
            pub fn uit_inhoud(soort: &str, versie: u16, inhoud: &[u8]) -> Result<Self, LeesFout> {
                match (soort, versie) {
                    $(($soort, 1) => serde_json::from_slice(inhoud).map(Self::$variant).map_err(|_| LeesFout::Inhoud),)+
                    $(($soort, _) => Err(LeesFout::OnbekendeVersie),)+
                    _ => Err(LeesFout::OnbekendeSoort),
                }
            }
        }

        $(impl $variant {
            /// The kind, as the log spells it.
            pub const SOORT: &str = $soort;
        }

        impl From<$variant> for Gebeurtenis {
            fn from(feit: $variant) -> Self {
                Self::$variant(feit)
            }
        })+
    };
}

gebeurtenissen! {
    /// Reported ill: the dossier begins.
    Ziekgemeld = "ziekgemeld",
    /// Reported ill again, in the same case.
    OpnieuwZiekgemeld = "opnieuw_ziekgemeld",
    /// The first day of one of the reports was wrong.
    EersteZiektedagGecorrigeerd = "eerste_ziektedag_gecorrigeerd",
    /// The last report of illness was withdrawn.
    MeldingIngetrokken = "melding_ingetrokken",
    /// Part of the work was resumed; stops nothing.
    DeelsHersteld = "deels_hersteld",
    /// All of the work was resumed.
    Hersteld = "hersteld",
    /// The day of recovery was wrong.
    HerstelGecorrigeerd = "herstel_gecorrigeerd",
    /// There was no recovery after all.
    HerstelIngetrokken = "herstel_ingetrokken",
    /// Leave around a birth was put on record.
    ZwangerschapsverlofVastgelegd = "zwangerschapsverlof_vastgelegd",
    /// That leave was a mistake, or has other days.
    ZwangerschapsverlofIngetrokken = "zwangerschapsverlof_ingetrokken",
    /// The bedrijfsarts judged whether illness before and after a leave have one cause.
    ZelfdeOorzaakBeoordeeld = "zelfde_oorzaak_beoordeeld",
    /// The report was passed on to the arbodienst.
    ArbodienstIngelicht = "arbodienst_ingelicht",
    /// A duty was done on a day.
    StapVastgelegd = "stap_vastgelegd",
    /// That duty was not done, or on another day.
    StapIngetrokken = "stap_ingetrokken",
    /// The bedrijfsarts sent a probleemanalyse, or a bijstelling of it: the part that the employer may read.
    ProbleemanalyseVastgesteld = "probleemanalyse_vastgesteld",
    /// One side proposed a casemanager; replaces an open proposal.
    CasemanagerVoorgesteld = "casemanager_voorgesteld",
    /// The other side agreed.
    CasemanagerAanvaard = "casemanager_aanvaard",
    /// The other side did not agree.
    CasemanagerGeweigerd = "casemanager_geweigerd",
    /// A version of the plan was laid ready to sign; replaces earlier ones that are not ready.
    PlanAangeboden = "plan_aangeboden",
    /// One side signed a version.
    PlanOndertekend = "plan_ondertekend",
    /// One side refused to sign a version, and said why.
    OndertekeningGeweigerd = "ondertekening_geweigerd",
    /// A version became ready: employee, casemanager and bedrijfsarts have it (Regeling procesgang 4 lid 3).
    KopieVerstrekt = "kopie_verstrekt",
    /// Employer and employee departed from a term, with a reason (Regeling procesgang 5).
    AfwijkingVastgelegd = "afwijking_vastgelegd",
    /// They no longer depart from that term.
    AfwijkingIngetrokken = "afwijking_ingetrokken",
    /// A decision of UWV, what is expected of a return, the end of the employment, or something else that few dossiers
    /// have was put on record.
    RechtsfeitVastgelegd = "rechtsfeit_vastgelegd",
    /// That was withdrawn.
    RechtsfeitIngetrokken = "rechtsfeit_ingetrokken",
}

/// What an employer may ask when someone reports ill (AP, De zieke werknemer), and nothing besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ziekmelding {
    /// First working day on which no work was done, or work was stopped, because of illness.
    pub eerste_ziektedag: Date,
    /// Went home ill during that day.
    pub tijdens_werktijd: bool,
    /// Where to call.
    pub telefoon: Option<String>,
    /// Where the employee stays.
    pub verpleegadres: Option<String>,
    /// How long it may take, as far as the employee can say.
    pub verwachte_duur: VerwachteDuur,
    /// Agreements and work that others must take over.
    pub lopende_afspraken: Option<String>,
    /// Does a safety net of the Ziektewet apply? Never which.
    pub vangnet: Vangnet,
    /// Comes it from an accident at work?
    pub arbeidsongeval: bool,
    /// Comes it from a traffic accident for which someone else may be liable?
    pub verkeersongeval_met_regres: bool,
}

macro_rules! feiten {
    ($($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $veld:ident: $soort:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $naam { $($(#[$vdoc])* pub $veld: $soort),+ }
    )+};
}

mod plan;
pub use plan::{
    AfwijkingIngetrokken, AfwijkingVastgelegd, CasemanagerAanvaard, CasemanagerGeweigerd,
    CasemanagerVoorgesteld, KopieVerstrekt, OndertekeningGeweigerd, PlanAangeboden, PlanOndertekend,
    ProbleemanalyseVastgesteld,
};

/// See [`Gebeurtenis::Ziekgemeld`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ziekgemeld(pub Ziekmelding);

/// See [`Gebeurtenis::OpnieuwZiekgemeld`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OpnieuwZiekgemeld(pub Ziekmelding);

feiten! {
    /// See [`Gebeurtenis::EersteZiektedagGecorrigeerd`].
    EersteZiektedagGecorrigeerd {
        /// The day that stood there: says which report.
        van: Date,
        /// The right day.
        naar: Date,
        /// Why.
        reden: Correctiereden,
    }
    /// See [`Gebeurtenis::MeldingIngetrokken`].
    MeldingIngetrokken {
        /// First sick day of the report that was withdrawn.
        per: Date,
        /// Why.
        reden: Intrekreden,
    }
    /// See [`Gebeurtenis::DeelsHersteld`].
    DeelsHersteld {
        /// First day on this share.
        per: Date,
        /// Share of the contract hours.
        percentage: u8,
    }
    /// See [`Gebeurtenis::Hersteld`].
    Hersteld {
        /// First day fully back; the day before is the last sick day.
        per: Date,
    }
    /// See [`Gebeurtenis::HerstelGecorrigeerd`].
    HerstelGecorrigeerd {
        /// The day that stood there.
        van: Date,
        /// The right first day fully back.
        naar: Date,
        /// Why.
        reden: Correctiereden,
    }
    /// See [`Gebeurtenis::HerstelIngetrokken`].
    HerstelIngetrokken {
        /// The first day fully back that was reported.
        per: Date,
        /// Why.
        reden: Correctiereden,
    }
    /// See [`Gebeurtenis::ZwangerschapsverlofVastgelegd`].
    ZwangerschapsverlofVastgelegd {
        /// First day.
        van: Date,
        /// Last day.
        tot_en_met: Date,
    }
    /// See [`Gebeurtenis::ZwangerschapsverlofIngetrokken`].
    ZwangerschapsverlofIngetrokken {
        /// First day of that leave.
        van: Date,
    }
    /// See [`Gebeurtenis::ZelfdeOorzaakBeoordeeld`]. Yes or no; the cause itself is never on record here.
    ZelfdeOorzaakBeoordeeld {
        /// First day of the leave it is about.
        verlof_van: Date,
        /// One cause before and after?
        zelfde_oorzaak: bool,
    }
    /// See [`Gebeurtenis::ArbodienstIngelicht`].
    ArbodienstIngelicht {
        /// On which day.
        op: Date,
    }
    /// See [`Gebeurtenis::StapVastgelegd`].
    StapVastgelegd {
        /// Which duty.
        stap: Stap,
        /// On which day it was done.
        op: Date,
        /// What a probleemanalyse or its bijstelling says about possibilities; none for other duties.
        mogelijkheden: Option<Mogelijkheden>,
    }
    /// See [`Gebeurtenis::StapIngetrokken`].
    StapIngetrokken {
        /// Which duty.
        stap: Stap,
        /// The day that stood there.
        op: Date,
        /// Why.
        reden: Correctiereden,
    }
    /// See [`Gebeurtenis::RechtsfeitVastgelegd`]. Replaces one of the same kind, unless there can be more.
    RechtsfeitVastgelegd {
        /// What.
        feit: Rechtsfeit,
    }
    /// See [`Gebeurtenis::RechtsfeitIngetrokken`].
    RechtsfeitIngetrokken {
        /// Which kind.
        soort: Rechtsfeitsoort,
        /// The day it counted from.
        op: Date,
        /// Why.
        reden: Rechtsfeitreden,
    }
}

/// The account of an erasure, as the log writes it: the payloads went, the rows stayed. No event of a case: it says
/// nothing of the illness, and no command leads to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wissing {
    /// What of this drawer.
    pub wat: Gewist,
    /// On which ground, as a code.
    pub grond: String,
    /// Why, in words.
    pub reden: String,
}

/// What of a drawer was erased, always of what stood before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gewist {
    /// The payloads with these numbers.
    Nummers(Vec<u32>),
    /// Every payload so far.
    Alles,
}

impl Wissing {
    /// The kind, as the log spells it.
    pub const SOORT: &str = "gewist";

    /// Reads a payload of this version.
    ///
    /// # Errors
    /// When the version is unknown here, or the payload is no account of an erasure.
    pub fn uit_inhoud(versie: u16, inhoud: &[u8]) -> Result<Self, LeesFout> {
        match versie {
            1 => serde_json::from_slice(inhoud).map_err(|_| LeesFout::Inhoud),
            _ => Err(LeesFout::OnbekendeVersie),
        }
    }
}

impl Gebeurtenis {
    /// The version of its payload.
    pub const fn versie(&self) -> u16 {
        1
    }

    /// The drawer it lies in.
    pub const fn lade(&self) -> Lade {
        match self {
            Self::Ziekgemeld(_)
            | Self::OpnieuwZiekgemeld(_)
            | Self::EersteZiektedagGecorrigeerd(_)
            | Self::MeldingIngetrokken(_)
            | Self::DeelsHersteld(_)
            | Self::Hersteld(_)
            | Self::HerstelGecorrigeerd(_)
            | Self::HerstelIngetrokken(_)
            | Self::ZwangerschapsverlofVastgelegd(_)
            | Self::ZwangerschapsverlofIngetrokken(_)
            | Self::ZelfdeOorzaakBeoordeeld(_)
            | Self::ArbodienstIngelicht(_)
            | Self::StapVastgelegd(_)
            | Self::StapIngetrokken(_)
            | Self::ProbleemanalyseVastgesteld(_)
            | Self::CasemanagerVoorgesteld(_)
            | Self::CasemanagerAanvaard(_)
            | Self::CasemanagerGeweigerd(_)
            | Self::PlanAangeboden(_)
            | Self::PlanOndertekend(_)
            | Self::OndertekeningGeweigerd(_)
            | Self::KopieVerstrekt(_)
            | Self::AfwijkingVastgelegd(_)
            | Self::AfwijkingIngetrokken(_)
            | Self::RechtsfeitVastgelegd(_)
            | Self::RechtsfeitIngetrokken(_) => Lade::Gedeeld,
        }
    }

    /// The day the law counts from; when it became known stands in the row.
    pub const fn geldt_vanaf(&self) -> Date {
        match self {
            Self::Ziekgemeld(Ziekgemeld(melding)) | Self::OpnieuwZiekgemeld(OpnieuwZiekgemeld(melding)) => {
                melding.eerste_ziektedag
            }
            Self::EersteZiektedagGecorrigeerd(feit) => feit.naar,
            Self::MeldingIngetrokken(feit) => feit.per,
            Self::DeelsHersteld(feit) => feit.per,
            Self::Hersteld(feit) => feit.per,
            Self::HerstelGecorrigeerd(feit) => feit.naar,
            Self::HerstelIngetrokken(feit) => feit.per,
            Self::ZwangerschapsverlofVastgelegd(feit) => feit.van,
            Self::ZwangerschapsverlofIngetrokken(feit) => feit.van,
            Self::ZelfdeOorzaakBeoordeeld(feit) => feit.verlof_van,
            Self::ArbodienstIngelicht(feit) => feit.op,
            Self::StapVastgelegd(feit) => feit.op,
            Self::StapIngetrokken(feit) => feit.op,
            Self::ProbleemanalyseVastgesteld(feit) => feit.op,
            Self::CasemanagerVoorgesteld(feit) => feit.op,
            Self::CasemanagerAanvaard(feit) => feit.op,
            Self::CasemanagerGeweigerd(feit) => feit.op,
            Self::PlanAangeboden(feit) => feit.op,
            Self::PlanOndertekend(feit) => feit.op,
            Self::OndertekeningGeweigerd(feit) => feit.op,
            Self::KopieVerstrekt(feit) => feit.op,
            Self::AfwijkingVastgelegd(feit) => feit.op,
            Self::AfwijkingIngetrokken(feit) => feit.op,
            Self::RechtsfeitVastgelegd(vastgelegd) => vastgelegd.feit.op(),
            Self::RechtsfeitIngetrokken(feit) => feit.op,
        }
    }
}
