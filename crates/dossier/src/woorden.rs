// SPDX-License-Identifier: EUPL-1.2
//! The words that events and commands choose from. A closed list instead of free text wherever a list will do:
//! what cannot be typed cannot be medical.

use crate::lade::woorden;

woorden! {
    /// How long the employee expects to be away.
    VerwachteDuur {
        /// Cannot say.
        Onbekend = "onbekend",
        /// A few days.
        Dagen = "dagen",
        /// About a week.
        EenWeek = "een_week",
        /// About two weeks.
        TweeWeken = "twee_weken",
        /// Longer.
        Langer = "langer",
    }
}

woorden! {
    /// Does a safety net of the Ziektewet apply? Never which one.
    Vangnet {
        /// Yes.
        Ja = "ja",
        /// No.
        Nee = "nee",
        /// Not known, or not told.
        Onbekend = "onbekend",
    }
}

woorden! {
    /// Why a day was corrected or a fact taken back.
    Correctiereden {
        /// Typed wrongly, or chosen by mistake.
        Vergissing = "vergissing",
        /// The right day became known later.
        LaterBekend = "later_bekend",
        /// The roster shows another working day.
        Rooster = "rooster",
    }
}

woorden! {
    /// Why a report of illness was withdrawn.
    Intrekreden {
        /// Reported by mistake.
        Vergissing = "vergissing",
        /// Was not absent because of illness.
        NietZiek = "niet_ziek",
        /// The same illness was reported twice.
        Dubbel = "dubbel",
        /// Reported for somebody else.
        VerkeerdePersoon = "verkeerde_persoon",
    }
}

woorden! {
    /// A duty of which the dossier keeps the day, as long as its document does not live here.
    Stap {
        /// The oordeel of the bedrijfsarts (Regeling procesgang 2).
        Probleemanalyse = "probleemanalyse",
        /// A changed oordeel.
        BijstellingProbleemanalyse = "bijstelling_probleemanalyse",
        /// The plan of employer and employee (Regeling procesgang 4).
        PlanVanAanpak = "plan_van_aanpak",
        /// A look back at the plan; may be repeated.
        Evaluatie = "evaluatie",
        /// The notice to UWV (Ziektewet 38).
        UwvMelding42Weken = "uwv_melding_42_weken",
        /// The look back at the first year.
        Eerstejaarsevaluatie = "eerstejaarsevaluatie",
        /// Work with another employer is sought.
        TweedeSpoor = "tweede_spoor",
        /// The report that the employee takes to UWV (WIA 25).
        ReIntegratieverslag = "re_integratieverslag",
        /// The application (WIA 64).
        WiaAanvraag = "wia_aanvraag",
        /// The notice to UWV that the employment of an ill employee ends (Ziektewet 38).
        UwvMeldingEindeDienstverband = "uwv_melding_einde_dienstverband",
        /// The short report, when the employment ends early in the illness (BVV 2a).
        VerkortReIntegratieverslag = "verkort_re_integratieverslag",
        /// The report to UWV because of the safety net (Ziektewet 38a).
        UwvMeldingVangnet = "uwv_melding_vangnet",
    }
}

impl Stap {
    /// Can be done more than once in a case.
    pub const fn herhaalbaar(self) -> bool {
        match self {
            Self::Evaluatie | Self::BijstellingProbleemanalyse => true,
            Self::Probleemanalyse
            | Self::PlanVanAanpak
            | Self::UwvMelding42Weken
            | Self::Eerstejaarsevaluatie
            | Self::TweedeSpoor
            | Self::ReIntegratieverslag
            | Self::WiaAanvraag
            | Self::UwvMeldingEindeDienstverband
            | Self::VerkortReIntegratieverslag
            | Self::UwvMeldingVangnet => false,
        }
    }

    /// Says whether there are possibilities to return.
    pub const fn zegt_mogelijkheden(self) -> bool {
        match self {
            Self::Probleemanalyse | Self::BijstellingProbleemanalyse => true,
            Self::PlanVanAanpak
            | Self::Evaluatie
            | Self::UwvMelding42Weken
            | Self::Eerstejaarsevaluatie
            | Self::TweedeSpoor
            | Self::ReIntegratieverslag
            | Self::WiaAanvraag
            | Self::UwvMeldingEindeDienstverband
            | Self::VerkortReIntegratieverslag
            | Self::UwvMeldingVangnet => false,
        }
    }

    /// The duty that normally comes first; a step without it is unusual, not wrong.
    pub const fn na(self) -> Option<Self> {
        match self {
            Self::BijstellingProbleemanalyse | Self::PlanVanAanpak => Some(Self::Probleemanalyse),
            Self::Evaluatie | Self::Eerstejaarsevaluatie | Self::ReIntegratieverslag => {
                Some(Self::PlanVanAanpak)
            }
            Self::WiaAanvraag => Some(Self::ReIntegratieverslag),
            Self::Probleemanalyse
            | Self::UwvMelding42Weken
            | Self::TweedeSpoor
            | Self::UwvMeldingEindeDienstverband
            | Self::VerkortReIntegratieverslag
            | Self::UwvMeldingVangnet => None,
        }
    }
}

woorden! {
    /// A term that employer and employee may depart from, with a reason (Regeling procesgang 5).
    Afwijkbaar {
        /// The probleemanalyse (Regeling procesgang 2).
        Probleemanalyse = "probleemanalyse",
        /// The plan van aanpak (Regeling procesgang 4).
        PlanVanAanpak = "plan_van_aanpak",
    }
}

woorden! {
    /// Does the probleemanalyse see possibilities to return to work?
    Mogelijkheden {
        /// Yes.
        Ja = "ja",
        /// Not now, perhaps later.
        Later = "later",
        /// None, and no recovery expected.
        Nee = "nee",
    }
}

woorden! {
    /// What fell short when UWV lengthened the wage period.
    Sanctiesoort {
        /// The re-integratieverslag is missing or incomplete.
        Administratief = "administratief",
        /// Too little was done to bring the employee back to work.
        Inhoudelijk = "inhoudelijk",
    }
}

woorden! {
    /// The kinds of facts to which the law attaches something and that few dossiers have.
    Rechtsfeitsoort {
        /// UWV decided that wage is paid longer.
        Loonsanctie = "loonsanctie",
        /// The employer objected to that.
        BezwaarLoonsanctie = "bezwaar_loonsanctie",
        /// The employer reported that what fell short was made up for.
        TekortkomingGemeld = "tekortkoming_gemeld",
        /// UWV established that what fell short was made up for.
        TekortkomingHersteld = "tekortkoming_hersteld",
        /// UWV established that it was not.
        TekortkomingNietHersteld = "tekortkoming_niet_hersteld",
        /// Both asked UWV to lengthen the wage period.
        VrijwilligeVerlenging = "vrijwillige_verlenging",
        /// UWV's letter about the WIA.
        UwvBriefWia = "uwv_brief_wia",
        /// Early IVA was asked for.
        VervroegdeIva = "vervroegde_iva",
        /// The bedrijfsarts expects no long absence.
        GeenLangdurigVerzuimVerwacht = "geen_langdurig_verzuim_verwacht",
        /// It shows that the absence will be long.
        LangdurigVerzuimBlijkt = "langdurig_verzuim_blijkt",
        /// Work without wage value.
        Arbeidstherapie = "arbeidstherapie",
        /// Adapted work became the agreed work.
        BedongenArbeidGewijzigd = "bedongen_arbeid_gewijzigd",
        /// A lasting return is in view.
        TweedeSpoorNietNodig = "tweede_spoor_niet_nodig",
        /// No possibilities, and no recovery expected.
        NietTerugVerwacht = "niet_terug_verwacht",
        /// The employment ends.
        DienstverbandEindigt = "dienstverband_eindigt",
        /// The age of AOW is reached.
        AowLeeftijd = "aow_leeftijd",
    }
}

woorden! {
    /// Why such a fact was withdrawn.
    Rechtsfeitreden {
        /// It was put on record by mistake.
        Vergissing = "vergissing",
        /// Something else became known later.
        LaterBekend = "later_bekend",
        /// It was revoked, or does not happen.
        Herroepen = "herroepen",
    }
}
