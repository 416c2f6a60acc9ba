// SPDX-License-Identifier: EUPL-1.2
//! The words for what is known of an illness: acts, judgements, decisions. Nothing is checked here.

use crate::{Dag, TermijnId};

/// What the bedrijfsarts sees: possibilities for return to work now, later, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mogelijkheden {
    /// There are possibilities.
    Ja,
    /// Not yet; a later judgement will tell.
    Later,
    /// None.
    Nee,
}

/// Something that was done on one day, or found on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Daad {
    /// The report was passed on to the arbodienst.
    ZiekmeldingArbodienst,
    /// The bedrijfsarts expects no long absence (Regeling procesgang 2 lid 2).
    GeenLangdurigVerzuimVerwacht,
    /// It became clear that the absence will be long (Regeling procesgang 2 lid 3).
    LangdurigVerzuimBlijkt,
    /// The employer received the probleemanalyse.
    Probleemanalyse,
    /// The employer received a bijstelling of it.
    BijstellingProbleemanalyse,
    /// The plan van aanpak was agreed.
    PlanVanAanpak,
    /// The plan was evaluated; may be repeated.
    Evaluatie,
    /// The notice of ZW 38 lid 1 was given.
    UwvMelding42Weken,
    /// The evaluation at the end of the first year was held.
    Eerstejaarsevaluatie,
    /// The second track was started.
    TweedeSpoor,
    /// Structural return is expected within three months.
    TweedeSpoorNietNodig,
    /// The re-integratieverslag was given to the employee.
    ReIntegratieverslag,
    /// The WIA benefit was applied for.
    WiaAanvraag,
    /// No possibilities, and no recovery expected.
    NietTerugVerwacht,
    /// The short verslag was given to the employee.
    VerkortReIntegratieverslag,
    /// UWV was told that the employment of an ill employee ends.
    UwvMeldingEindeDienstverband,
    /// The illness was reported to UWV because of the safety net.
    UwvMeldingVangnet,
}

impl Daad {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::ZiekmeldingArbodienst,
        Self::GeenLangdurigVerzuimVerwacht,
        Self::LangdurigVerzuimBlijkt,
        Self::Probleemanalyse,
        Self::BijstellingProbleemanalyse,
        Self::PlanVanAanpak,
        Self::Evaluatie,
        Self::UwvMelding42Weken,
        Self::Eerstejaarsevaluatie,
        Self::TweedeSpoor,
        Self::TweedeSpoorNietNodig,
        Self::ReIntegratieverslag,
        Self::WiaAanvraag,
        Self::NietTerugVerwacht,
        Self::VerkortReIntegratieverslag,
        Self::UwvMeldingEindeDienstverband,
        Self::UwvMeldingVangnet,
    ];

    /// The act with this word.
    pub fn van_woord(woord: &str) -> Option<Self> {
        Self::ALLE.iter().copied().find(|daad| daad.woord() == woord)
    }

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::ZiekmeldingArbodienst => "ziekmelding_arbodienst",
            Self::GeenLangdurigVerzuimVerwacht => "geen_langdurig_verzuim_verwacht",
            Self::LangdurigVerzuimBlijkt => "langdurig_verzuim_blijkt",
            Self::Probleemanalyse => "probleemanalyse",
            Self::BijstellingProbleemanalyse => "bijstelling_probleemanalyse",
            Self::PlanVanAanpak => "plan_van_aanpak",
            Self::Evaluatie => "evaluatie",
            Self::UwvMelding42Weken => "uwv_melding_42_weken",
            Self::Eerstejaarsevaluatie => "eerstejaarsevaluatie",
            Self::TweedeSpoor => "tweede_spoor",
            Self::TweedeSpoorNietNodig => "tweede_spoor_niet_nodig",
            Self::ReIntegratieverslag => "re_integratieverslag",
            Self::WiaAanvraag => "wia_aanvraag",
            Self::NietTerugVerwacht => "niet_terug_verwacht",
            Self::VerkortReIntegratieverslag => "verkort_re_integratieverslag",
            Self::UwvMeldingEindeDienstverband => "uwv_melding_einde_dienstverband",
            Self::UwvMeldingVangnet => "uwv_melding_vangnet",
        }
    }

    /// May it happen more than once in one case?
    pub(crate) const fn herhaalbaar(self) -> bool {
        matches!(self, Self::Evaluatie | Self::BijstellingProbleemanalyse)
    }
}

/// What is known of UWV's letter about the WIA.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum BriefWia {
    /// Nothing; the law presumes that it came in time.
    #[default]
    Onbekend,
    /// It came on this day.
    Ontvangen(Dag),
    /// It never came.
    Nooit,
}

/// Why UWV imposed a loonsanctie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sanctiesoort {
    /// The re-integratieverslag is missing or incomplete.
    Administratief,
    /// Too little was done to bring the employee back to work.
    Inhoudelijk,
}

/// UWV's decision that wage is paid longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Loonsanctie {
    /// The day UWV sent it.
    pub besluit_verzonden_op: Dag,
    /// How many weeks, 1 to 52.
    pub weken: u8,
    /// The last day that UWV itself gave; it binds.
    pub tot_en_met: Option<Dag>,
    /// What fell short, when known.
    pub soort: Option<Sanctiesoort>,
}

/// The kind of employment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Dienstverband {
    /// An ordinary contract.
    #[default]
    Gewoon,
    /// Services in a household on fewer than four days a week (BW 7:629 lid 2).
    Huishoudelijk,
    /// The employer carries the risk of the Ziektewet itself.
    ErdZw,
}

/// Why the safety net of the Ziektewet applies. A dossier knows only that it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VangnetSoort {
    /// No-risk (ZW 29b).
    NoRisk,
    /// Illness from pregnancy or childbirth (ZW 29a).
    Zwangerschap,
    /// Organ donation (ZW 29 lid 2 e).
    Orgaandonatie,
    /// Not known here.
    Onbekend,
}

/// Where an illness from pregnancy lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VangnetFase {
    /// Before the leave.
    VoorVerlof,
    /// In the weeks in which the leave could have begun.
    Flexibel,
    /// Directly after the leave.
    NaVerlof,
}

/// The safety net of the Ziektewet applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Vangnet {
    /// Why.
    pub soort: VangnetSoort,
    /// With pregnancy only.
    pub fase: Option<VangnetFase>,
    /// The day on which it became clear, when that was later.
    pub duidelijk_op: Option<Dag>,
}

/// One fact, as somebody knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feit {
    /// A period of incapacity: first and last sick day; open while ill.
    Ziek {
        /// First sick day.
        van: Dag,
        /// Last sick day.
        tot_en_met: Option<Dag>,
    },
    /// A share of the work is resumed; stops nothing.
    GedeeltelijkHersteld {
        /// From this day.
        per: Dag,
        /// Percent of the agreed work, 1 to 99.
        percentage: u8,
    },
    /// Pregnancy or maternity leave (WAZO 3:1).
    Zwangerschapsverlof {
        /// First day.
        van: Dag,
        /// Last day.
        tot_en_met: Dag,
        /// Judged by bedrijfsarts or UWV; the law presumes one cause.
        zelfde_oorzaak: Option<bool>,
    },
    /// Something done on a day.
    Gedaan(Daad, Dag),
    /// The probleemanalyse or a bijstelling of it, with what the bedrijfsarts saw.
    Oordeel {
        /// [`Daad::Probleemanalyse`] or [`Daad::BijstellingProbleemanalyse`].
        bijstelling: bool,
        /// The day the employer received it.
        op: Dag,
        /// The possibilities it sees.
        mogelijkheden: Mogelijkheden,
    },
    /// Work without wage value, to find out what is possible.
    Arbeidstherapie {
        /// First day.
        van: Dag,
        /// Last day.
        tot_en_met: Option<Dag>,
    },
    /// What is known of UWV's letter about the WIA.
    UwvBriefWia(BriefWia),
    /// Early IVA was asked for; when granted, with the last day of the shortened waiting time.
    VervroegdeIva {
        /// Day of the application.
        aangevraagd_op: Dag,
        /// Last day of the waiting time as UWV set it.
        wachttijd_tot_en_met: Option<Dag>,
    },
    /// UWV lengthened the wage period because the employer fell short (WIA 25 lid 9).
    Loonsanctie(Loonsanctie),
    /// UWV established that the employer made up for what fell short (WIA 25 lid 12-14).
    TekortkomingHersteld {
        /// The day the employer reported it; none: UWV decided in time.
        gemeld_op: Option<Dag>,
        /// The day UWV established it.
        vastgesteld_op: Dag,
    },
    /// The employer reported that all was made up for (WIA 25 lid 12); UWV has not said yet whether it is.
    TekortkomingGemeld(Dag),
    /// UWV established that what fell short was not made up for.
    TekortkomingNietHersteld {
        /// The day the employer reported it; none: UWV decided in time.
        gemeld_op: Option<Dag>,
        /// The day UWV established it.
        vastgesteld_op: Dag,
    },
    /// The employer objected to the loonsanctie.
    BezwaarLoonsanctie(Dag),
    /// Employer and employee asked UWV for a longer wage period; UWV has not set an end yet.
    VerlengingGevraagd(Dag),
    /// UWV lengthened the wage period on joint request (WIA 24).
    VrijwilligeVerlenging {
        /// Day of the request.
        verzocht_op: Option<Dag>,
        /// The last day of it as UWV set it.
        tot_en_met: Dag,
    },
    /// The kind of employment; an ordinary contract when nothing is said.
    Dienstverband(Dienstverband),
    /// The employment ends.
    DienstverbandEindigt {
        /// Its last day.
        op: Dag,
        /// The last working day by the roster; else the last Monday to Friday that is no holiday.
        laatste_werkdag: Option<Dag>,
    },
    /// The safety net of the Ziektewet applies.
    Vangnet(Vangnet),
    /// The day on which the employee reaches the age of AOW; it may lie before the illness.
    AowLeeftijd(Dag),
    /// Adapted work became the agreed work from this day on.
    BedongenArbeidGewijzigd(Dag),
    /// Employer and employee departed from a term, with reasons (Regeling procesgang 5).
    Afgeweken {
        /// [`TermijnId::Probleemanalyse`] or [`TermijnId::PlanVanAanpak`].
        termijn: TermijnId,
        /// The day they agreed instead.
        tot_en_met: Dag,
    },
}
