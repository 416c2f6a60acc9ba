// SPDX-License-Identifier: EUPL-1.2
//! The id of each requirement.

macro_rules! vereisten {
    ($($(#[$doc:meta])* $variant:ident = $woord:literal),+ $(,)?) => {
        /// A requirement, in the order of the lists.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum VereisteId { $($(#[$doc])* $variant),+ }

        impl VereisteId {
            /// All of them, in order.
            pub const ALLE: &[Self] = &[$(Self::$variant),+];

            /// The id in JSON and in addresses.
            pub const fn woord(self) -> &'static str {
                match self { $(Self::$variant => $woord),+ }
            }

            /// The requirement with this id.
            pub fn van_woord(woord: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|id| id.woord() == woord)
            }
        }
    };
}

vereisten! {
    /// The activities of employer and employee towards work.
    PlanActiviteiten = "plan_activiteiten",
    /// The goal of those activities.
    PlanDoelen = "plan_doelen",
    /// When the goal is expected to be reached.
    PlanTermijnen = "plan_termijnen",
    /// What the employer thinks of the plan (visie).
    PlanVisieWerkgever = "plan_visie_werkgever",
    /// What the employee thinks of the plan (visie).
    PlanVisieWerknemer = "plan_visie_werknemer",
    /// When employer and employee discuss the plan, also at the end of the first year of illness.
    PlanEvaluaties = "plan_evaluaties",
    /// Who the casemanager is.
    PlanCasemanager = "plan_casemanager",
    /// The plan is in writing.
    PlanSchriftelijk = "plan_schriftelijk",
    /// Employee, casemanager and bedrijfsarts got a copy at once.
    PlanAfschriften = "plan_afschriften",
    /// Name, address and numbers of employee, employer and arbodienst.
    AdministratieveGegevens = "administratieve_gegevens",
    /// What kind of business it is.
    AardVanHetBedrijf = "aard_van_het_bedrijf",
    /// The function of the employee.
    Functie = "functie",
    /// What the employee is capable of: education, experience, skills.
    Bekwaamheden = "bekwaamheden",
    /// The first sick day.
    EersteZiektedag = "eerste_ziektedag",
    /// The probleemanalyse (judgement and advice).
    OordeelEnAdvies = "oordeel_en_advies",
    /// Every bijstelling (change) of the probleemanalyse.
    BijstellingenProbleemanalyse = "bijstellingen_probleemanalyse",
    /// Why there is no plan van aanpak.
    RedenZonderPlan = "reden_zonder_plan",
    /// The plan van aanpak (action plan).
    OvereengekomenPlan = "overeengekomen_plan",
    /// Every bijstelling (change) of the plan van aanpak.
    BijstellingenPlan = "bijstellingen_plan",
    /// The eerstejaarsevaluatie (first-year evaluation).
    EvaluatieEersteJaar = "evaluatie_eerste_jaar",
    /// The eindevaluatie (final evaluation): how the plan went, and what the employee works now.
    LaatsteEvaluatie = "laatste_evaluatie",
    /// What the employer now thinks of the employment relation.
    ArbeidsrelatieWerkgever = "arbeidsrelatie_werkgever",
    /// What the bedrijfsarts now thinks of the employment relation.
    ArbeidsrelatieBedrijfsarts = "arbeidsrelatie_bedrijfsarts",
    /// The actueel oordeel (current judgement): its course, what the employee can and cannot do.
    ActueelOordeel = "actueel_oordeel",
    /// Whether the employer sees suitable work in the business.
    PassendeArbeidWerkgever = "passende_arbeid_werkgever",
    /// Whether the bedrijfsarts sees suitable work in the business.
    PassendeArbeidBedrijfsarts = "passende_arbeid_bedrijfsarts",
    /// What the employee thinks of all this.
    OordeelVanDeWerknemer = "oordeel_van_de_werknemer",
    /// The medical information, from bedrijfsarts to employee; never by way of the employer.
    MedischeInformatie = "medische_informatie",
    /// Every part of the verslag stands apart and can be recognised.
    VormHerkenbaar = "vorm_herkenbaar",
    /// Date, name and function stand on the probleemanalyse.
    VormProbleemanalyse = "vorm_probleemanalyse",
    /// Date, name and function stand on the plan van aanpak.
    VormPlan = "vorm_plan",
    /// Date, name and function stand on the actueel oordeel.
    VormActueelOordeel = "vorm_actueel_oordeel",
    /// Date, name and function stand on the eindevaluatie.
    VormEindevaluatie = "vorm_eindevaluatie",
    /// Date, name and function stand on the medical information.
    VormMedischeInformatie = "vorm_medische_informatie",
    /// Date, name and function stand on the opinion of the employee.
    VormOordeelWerknemer = "vorm_oordeel_werknemer",
    /// Data, function, skills and first sick day stand with the probleemanalyse or the actueel oordeel.
    VormPlaatsGegevens = "vorm_plaats_gegevens",
    /// What kind of business it is stands with the eindevaluatie.
    VormPlaatsBedrijf = "vorm_plaats_bedrijf",
    /// Changes of the probleemanalyse can be recognised.
    VormBijstellingenProbleemanalyse = "vorm_bijstellingen_probleemanalyse",
    /// Changes of the plan can be recognised.
    VormBijstellingenPlan = "vorm_bijstellingen_plan",
    /// The judgement of the bedrijfsarts on employment relation and suitable work stands in the actueel oordeel.
    VormOordelenBedrijfsarts = "vorm_oordelen_bedrijfsarts",
    /// The judgement of the employer on employment relation and suitable work stands in the eindevaluatie.
    VormOordelenWerkgever = "vorm_oordelen_werkgever",
    /// Nothing medical stands in the actueel oordeel.
    VormNietMedisch = "vorm_niet_medisch",
    /// How things are now, with all data of employee, employer and arbodienst, function, skills and first sick day.
    VerkortStandVanZaken = "verkort_stand_van_zaken",
    /// The medical information, from bedrijfsarts to employee; never by way of the employer.
    VerkortMedischeInformatie = "verkort_medische_informatie",
    /// Why no long absence was expected.
    VerkortWaaromKort = "verkort_waarom_kort",
    /// What the employee thinks of it.
    VerkortOordeelWerknemer = "verkort_oordeel_werknemer",
    /// Is there a result that will do: lasting work that more or less fits what the employee can do.
    BeoordelingResultaat = "beoordeling_resultaat",
    /// Is there a good probleemanalyse, and was it changed when needed.
    BeoordelingProbleemanalyse = "beoordeling_probleemanalyse",
    /// Is there a good plan van aanpak, with a casemanager.
    BeoordelingPlan = "beoordeling_plan",
    /// Was the plan really carried out, discussed, and changed when needed.
    BeoordelingPlanUitgevoerd = "beoordeling_plan_uitgevoerd",
    /// Was there a thorough look, at the end of the first year, at whether the course is still right.
    BeoordelingOpschudmoment = "beoordeling_opschudmoment",
    /// Was there proper treatment? The employee discusses this with doctors only.
    BeoordelingBehandeling = "beoordeling_behandeling",
    /// Was it looked into whether treatment or training would let the employee do more.
    BeoordelingMogelijkhedenVergroten = "beoordeling_mogelijkheden_vergroten",
    /// Was there proper guidance.
    BeoordelingBegeleiding = "beoordeling_begeleiding",
    /// Is what the bedrijfsarts says of the possibilities plausible.
    BeoordelingOordeelBedrijfsarts = "beoordeling_oordeel_bedrijfsarts",
    /// Was the work done by the state of science and the guidelines of the profession.
    BeoordelingProfessioneel = "beoordeling_professioneel",
    /// Is it clear what work the employee can do.
    BeoordelingMogelijkhedenInBeeld = "beoordeling_mogelijkheden_in_beeld",
    /// Were education and experience considered, and training that may help.
    BeoordelingPersoon = "beoordeling_persoon",
    /// Was it examined whether the own work is possible, adapted when needed.
    BeoordelingEigenFunctie = "beoordeling_eigen_functie",
    /// Was there enough search for other work in the business.
    BeoordelingAndereFunctie = "beoordeling_andere_functie",
    /// Was suitable work with another employer looked for (second track).
    BeoordelingAndereWerkgever = "beoordeling_andere_werkgever",
    /// Did the employer follow the search for other work, and steer it.
    BeoordelingVingerAanDePols = "beoordeling_vinger_aan_de_pols",
    /// When the employee did not cooperate: did the employer act on it.
    BeoordelingMedewerking = "beoordeling_medewerking",
    /// When things stuck: was a deskundigenoordeel (expert opinion) asked.
    BeoordelingStagnatie = "beoordeling_stagnatie",
}
