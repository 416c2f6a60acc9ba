// SPDX-License-Identifier: EUPL-1.2
//! Facts to which the law attaches something and that few dossiers have: what UWV decided or wrote, what is expected of
//! a return, other work, and the end of the employment. What follows from them is not known here.
//!
//! None of them says a word about illness or its cause: days, numbers and words from a list, and no free text.

use crate::woorden::{Rechtsfeitsoort, Sanctiesoort};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One such fact. The names of its fields are those of the law's crate, so that a refusal finds its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rechtsfeit {
    /// UWV decided that wage is paid longer (WIA 25 lid 9).
    Loonsanctie {
        /// The day on which UWV sent the decision.
        besluit_verzonden_op: Date,
        /// How many weeks.
        weken: u8,
        /// The last day that UWV itself gave.
        tot_en_met: Option<Date>,
        /// What fell short, when known.
        tekort: Option<Sanctiesoort>,
    },
    /// UWV established that the employer made up for what fell short (WIA 25 lid 12-14).
    TekortkomingHersteld {
        /// The day on which the employer reported it.
        gemeld_op: Option<Date>,
        /// The day on which UWV established it.
        vastgesteld_op: Date,
    },
    /// UWV established that what fell short was not made up for (WIA 25 lid 13).
    TekortkomingNietHersteld {
        /// The day on which the employer reported that it was.
        gemeld_op: Option<Date>,
        /// The day on which UWV established that it was not.
        vastgesteld_op: Date,
    },
    /// Both asked UWV to lengthen the wage period (WIA 24).
    VrijwilligeVerlenging {
        /// The day of the request.
        verzocht_op: Date,
        /// Its last day; none as long as UWV has not set it.
        tot_en_met: Option<Date>,
    },
    /// UWV's letter about the WIA.
    UwvBriefWia {
        /// The day on which it came, or on which it was found that it did not.
        ontvangen_op: Date,
        /// Did it come?
        ontvangen: bool,
    },
    /// Early IVA was asked for.
    VervroegdeIva {
        /// The day of the application.
        aangevraagd_op: Date,
        /// When granted: the last day of the waiting time.
        wachttijd_tot_en_met: Option<Date>,
    },
    /// The employment ends; the day may lie ahead.
    DienstverbandEindigt {
        /// Its last day.
        op: Date,
        /// The last working day by the roster, when that is not the last Monday to Friday.
        laatste_werkdag: Option<Date>,
    },
    /// Work without wage value, to find out what is possible.
    Arbeidstherapie {
        /// First day.
        van: Date,
        /// Last day.
        tot_en_met: Option<Date>,
    },
    /// What is a day and nothing besides. Stored like the others: its kind, and its day under its own name.
    #[serde(untagged)]
    Dag(Dagfeit),
}

/// When the day of a fact can lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ligging {
    /// It came, in this illness.
    Geweest,
    /// It lies in this illness, and may be still to come.
    OokVooruit,
    /// Before the illness, in it, or after it.
    Overal,
}

impl Rechtsfeit {
    /// Which kind.
    pub const fn soort(&self) -> Rechtsfeitsoort {
        match self {
            Self::Loonsanctie { .. } => Rechtsfeitsoort::Loonsanctie,
            Self::TekortkomingHersteld { .. } => Rechtsfeitsoort::TekortkomingHersteld,
            Self::TekortkomingNietHersteld { .. } => Rechtsfeitsoort::TekortkomingNietHersteld,
            Self::VrijwilligeVerlenging { .. } => Rechtsfeitsoort::VrijwilligeVerlenging,
            Self::UwvBriefWia { .. } => Rechtsfeitsoort::UwvBriefWia,
            Self::VervroegdeIva { .. } => Rechtsfeitsoort::VervroegdeIva,
            Self::DienstverbandEindigt { .. } => Rechtsfeitsoort::DienstverbandEindigt,
            Self::Arbeidstherapie { .. } => Rechtsfeitsoort::Arbeidstherapie,
            Self::Dag(feit) => feit.soort(),
        }
    }

    /// The day the law counts from. With the kind it says which fact it is.
    pub const fn op(&self) -> Date {
        match *self {
            Self::Loonsanctie { besluit_verzonden_op: dag, .. }
            | Self::TekortkomingHersteld { vastgesteld_op: dag, .. }
            | Self::TekortkomingNietHersteld { vastgesteld_op: dag, .. }
            | Self::VrijwilligeVerlenging { verzocht_op: dag, .. }
            | Self::UwvBriefWia { ontvangen_op: dag, .. }
            | Self::VervroegdeIva { aangevraagd_op: dag, .. }
            | Self::DienstverbandEindigt { op: dag, .. }
            | Self::Arbeidstherapie { van: dag, .. } => dag,
            Self::Dag(feit) => feit.op(),
        }
    }

    /// The field of that day.
    pub const fn veld(&self) -> &'static str {
        self.soort().veld()
    }

    /// The day on which the employer reported that what fell short was made up for, of what UWV said of that report.
    pub const fn gemeld_op(&self) -> Option<Date> {
        match *self {
            Self::TekortkomingHersteld { gemeld_op, .. }
            | Self::TekortkomingNietHersteld { gemeld_op, .. } => gemeld_op,
            Self::Loonsanctie { .. }
            | Self::VrijwilligeVerlenging { .. }
            | Self::UwvBriefWia { .. }
            | Self::VervroegdeIva { .. }
            | Self::DienstverbandEindigt { .. }
            | Self::Arbeidstherapie { .. }
            | Self::Dag(_) => None,
        }
    }

    /// Does this one take the place of that one?
    pub fn vervangt(&self, ander: &Self) -> bool {
        self.soort() == ander.soort() && (!self.soort().herhaalbaar() || self.op() == ander.op())
    }
}

/// Makes the facts that are one day, each with the name of that day.
macro_rules! dagfeiten {
    ($($(#[$doc:meta])* $feit:ident { $(#[$vdoc:meta])* $veld:ident }),+ $(,)?) => {
        /// A fact that is one day and nothing besides.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(tag = "soort", rename_all = "snake_case", deny_unknown_fields)]
        pub enum Dagfeit { $($(#[$doc])* $feit { $(#[$vdoc])* $veld: Date }),+ }

        impl Dagfeit {
            /// The fact of this kind on this day; none of a kind that is more than a day.
            pub const fn van(soort: Rechtsfeitsoort, dag: Date) -> Option<Self> {
                match soort {
                    $(Rechtsfeitsoort::$feit => Some(Self::$feit { $veld: dag }),)+
                    Rechtsfeitsoort::Loonsanctie
                    | Rechtsfeitsoort::TekortkomingHersteld
                    | Rechtsfeitsoort::TekortkomingNietHersteld
                    | Rechtsfeitsoort::VrijwilligeVerlenging
                    | Rechtsfeitsoort::UwvBriefWia
                    | Rechtsfeitsoort::VervroegdeIva
                    | Rechtsfeitsoort::DienstverbandEindigt
                    | Rechtsfeitsoort::Arbeidstherapie => None,
                }
            }

            /// Which kind.
            pub const fn soort(&self) -> Rechtsfeitsoort {
                match self { $(Self::$feit { .. } => Rechtsfeitsoort::$feit),+ }
            }

            /// Its day.
            pub const fn op(&self) -> Date {
                match *self { $(Self::$feit { $veld: dag } => dag),+ }
            }
        }
    };
}

dagfeiten! {
    /// The employer objected to the loonsanctie (Awb 6:7).
    BezwaarLoonsanctie {
        /// On which day.
        op
    },
    /// The employer reported that what fell short was made up for; UWV has not decided (WIA 25 lid 12).
    TekortkomingGemeld {
        /// On which day.
        gemeld_op
    },
    /// The bedrijfsarts expects no long absence (Regeling procesgang 2 lid 2).
    GeenLangdurigVerzuimVerwacht {
        /// The day on which that was let know.
        op
    },
    /// It shows that the absence will be long (Regeling procesgang 2 lid 3).
    LangdurigVerzuimBlijkt {
        /// The day on which that was let know.
        op
    },
    /// Adapted work became the agreed work: illness of the old work ends the day before.
    BedongenArbeidGewijzigd {
        /// The first day on which it is.
        per
    },
    /// A lasting return to the own employer is in view, within three months.
    TweedeSpoorNietNodig {
        /// The day on which that was found.
        op
    },
    /// No possibilities, and no recovery expected.
    NietTerugVerwacht {
        /// The day on which that was found.
        op
    },
    /// The age of AOW; the day may lie ahead, and before the illness.
    AowLeeftijd {
        /// The day on which it is reached.
        op
    },
}

impl Rechtsfeitsoort {
    /// The field of the day that the law counts from.
    pub const fn veld(self) -> &'static str {
        match self {
            Self::Loonsanctie => "besluit_verzonden_op",
            Self::TekortkomingGemeld => "gemeld_op",
            Self::TekortkomingHersteld | Self::TekortkomingNietHersteld => "vastgesteld_op",
            Self::VrijwilligeVerlenging => "verzocht_op",
            Self::UwvBriefWia => "ontvangen_op",
            Self::VervroegdeIva => "aangevraagd_op",
            Self::Arbeidstherapie => "van",
            Self::BedongenArbeidGewijzigd => "per",
            Self::BezwaarLoonsanctie
            | Self::GeenLangdurigVerzuimVerwacht
            | Self::LangdurigVerzuimBlijkt
            | Self::TweedeSpoorNietNodig
            | Self::NietTerugVerwacht
            | Self::DienstverbandEindigt
            | Self::AowLeeftijd => "op",
        }
    }

    /// Can there be more than one in a case?
    pub const fn herhaalbaar(self) -> bool {
        match self {
            Self::TekortkomingGemeld
            | Self::TekortkomingNietHersteld
            | Self::VrijwilligeVerlenging
            | Self::Arbeidstherapie => true,
            Self::Loonsanctie
            | Self::BezwaarLoonsanctie
            | Self::TekortkomingHersteld
            | Self::UwvBriefWia
            | Self::VervroegdeIva
            | Self::GeenLangdurigVerzuimVerwacht
            | Self::LangdurigVerzuimBlijkt
            | Self::BedongenArbeidGewijzigd
            | Self::TweedeSpoorNietNodig
            | Self::NietTerugVerwacht
            | Self::DienstverbandEindigt
            | Self::AowLeeftijd => false,
        }
    }

    /// Does it answer a loonsanctie, so that without one it cannot be?
    pub const fn bij_loonsanctie(self) -> bool {
        match self {
            Self::BezwaarLoonsanctie
            | Self::TekortkomingGemeld
            | Self::TekortkomingHersteld
            | Self::TekortkomingNietHersteld => true,
            Self::Loonsanctie
            | Self::VrijwilligeVerlenging
            | Self::UwvBriefWia
            | Self::VervroegdeIva
            | Self::GeenLangdurigVerzuimVerwacht
            | Self::LangdurigVerzuimBlijkt
            | Self::Arbeidstherapie
            | Self::BedongenArbeidGewijzigd
            | Self::TweedeSpoorNietNodig
            | Self::NietTerugVerwacht
            | Self::DienstverbandEindigt
            | Self::AowLeeftijd => false,
        }
    }

    /// When its day can lie.
    pub(crate) const fn ligging(self) -> Ligging {
        match self {
            Self::AowLeeftijd => Ligging::Overal,
            Self::DienstverbandEindigt => Ligging::OokVooruit,
            Self::Loonsanctie
            | Self::BezwaarLoonsanctie
            | Self::TekortkomingGemeld
            | Self::TekortkomingHersteld
            | Self::TekortkomingNietHersteld
            | Self::VrijwilligeVerlenging
            | Self::UwvBriefWia
            | Self::VervroegdeIva
            | Self::GeenLangdurigVerzuimVerwacht
            | Self::LangdurigVerzuimBlijkt
            | Self::Arbeidstherapie
            | Self::BedongenArbeidGewijzigd
            | Self::TweedeSpoorNietNodig
            | Self::NietTerugVerwacht => Ligging::Geweest,
        }
    }
}
