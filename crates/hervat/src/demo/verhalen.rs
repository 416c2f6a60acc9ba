// SPDX-License-Identifier: EUPL-1.2
//! The stories of the demo: who fell ill how many days ago, and what was done since. Days are counted back from the
//! day on which the demo stands.

use super::bezetting::Speler::{self, Iris, Joris, Lotte, Mira, Sam, Zelf};
use super::geleden;
use super::papieren::{self, Analyse};
use dossier::plan::{Deelinhoud, Plan, Zijde};
use dossier::woorden::{Mogelijkheden, Stap, Vangnet, VerwachteDuur};
use dossier::{Opdracht, Ziekmelding};
use jiff::civil::Date;

/// One employee and what happened.
pub(super) struct Verhaal {
    pub(super) naam: &'static str,
    pub(super) functie: &'static str,
    pub(super) team: &'static str,
    /// Contract hours per weekday, Monday first.
    pub(super) uren: [u16; 7],
    /// Days ago, who, what.
    pub(super) gebeurtenissen: &'static [(i32, Speler, Wat)],
}

/// One scene; it is given its own day.
pub(super) enum Wat {
    /// A report of illness.
    Ziek(fn(Date) -> Ziekmelding),
    /// A command.
    Opdracht(fn(Date) -> Opdracht),
    /// The doctor sends a probleemanalyse, or a bijstelling.
    Analyse(&'static Analyse),
    /// The proposed casemanager is accepted by the other side.
    Aanvaard,
    /// Some pages of a plan are filled in: the name of each part, and what stands in it.
    Begin(fn(Date) -> Vec<(&'static str, Deelinhoud)>),
    /// A version of the plan is laid ready: all of it, and the reason of a bijstelling.
    Bied(fn(Date) -> Plan, &'static str),
    /// The version that waits is signed.
    Teken,
    /// The version that waits is not signed, and why.
    TekenNiet(&'static str),
    /// Someone looks in the dossier.
    Kijk,
}

const VIER: [u16; 7] = [8, 8, 0, 8, 8, 0, 0];
const VIJF: [u16; 7] = [8, 8, 8, 8, 8, 0, 0];
const OCHTEND: [u16; 7] = [0, 5, 5, 5, 5, 5, 0];

macro_rules! deels {
    ($percentage:literal) => {
        Wat::Opdracht(|dag| Opdracht::DeelsHerstelMelden {
            per: dag,
            percentage: $percentage,
            ook_als_lager: false,
        })
    };
}

const ZIEK: Wat = Wat::Ziek(melding);
const KORT: Wat = Wat::Ziek(|dag| Ziekmelding { verwachte_duur: VerwachteDuur::EenWeek, ..melding(dag) });
const NAAR_HUIS: Wat = Wat::Ziek(|dag| Ziekmelding { tijdens_werktijd: true, ..melding(dag) });
const HERSTELD: Wat = Wat::Opdracht(|dag| Opdracht::HerstelMelden { per: dag });
const INGELICHT: Wat = Wat::Opdracht(|dag| Opdracht::ArbodienstInlichten { op: dag });
const HALF: Wat = deels!(50);
const KWART: Wat = deels!(25);
const DRIEKWART: Wat = deels!(75);
const PROBLEEMANALYSE: Wat = Wat::Opdracht(|dag| stap(Stap::Probleemanalyse, dag, Some(Mogelijkheden::Ja)));
const PLAN: Wat = Wat::Opdracht(|dag| stap(Stap::PlanVanAanpak, dag, None));
const EVALUATIE: Wat = Wat::Opdracht(|dag| stap(Stap::Evaluatie, dag, None));
const MELDING_42: Wat = Wat::Opdracht(|dag| stap(Stap::UwvMelding42Weken, dag, None));
const JAAR: Wat = Wat::Opdracht(|dag| stap(Stap::Eerstejaarsevaluatie, dag, None));
const TWEEDE_SPOOR: Wat = Wat::Opdracht(|dag| stap(Stap::TweedeSpoor, dag, None));
const VERSLAG: Wat = Wat::Opdracht(|dag| stap(Stap::ReIntegratieverslag, dag, None));
/// Sixteen weeks of leave that began today.
const VERLOF: Wat =
    Wat::Opdracht(|dag| Opdracht::ZwangerschapsverlofVastleggen { van: dag, tot_en_met: geleden(dag, -111) });

const ANALYSE: Wat = Wat::Analyse(&papieren::EERSTE);
const VERRUIMD: Wat = Wat::Analyse(&papieren::VERRUIMD);
const LATER: Wat = Wat::Analyse(&papieren::LATER);
const CASEMANAGER: Wat = Wat::Opdracht(|_| Opdracht::CasemanagerVoorstellen {
    zijde: Zijde::Werkgever,
    gegevens: papieren::casemanager(),
});
const WEIGERT: Wat =
    Wat::TekenNiet("De uren gaan voor mij te snel omhoog; ik vraag eerst een deskundigenoordeel aan.");
const PLAN_KLAAR: Wat = Wat::Bied(papieren::plan, "");
const PLAN_BIJGESTELD: Wat = Wat::Bied(
    papieren::bijgesteld,
    "De bedrijfsarts ziet meer mogelijkheden; de uren gaan omhoog en twee eigen taken komen terug.",
);

fn stap(stap: Stap, op: Date, mogelijkheden: Option<Mogelijkheden>) -> Opdracht {
    Opdracht::StapVastleggen { stap, op, mogelijkheden }
}

fn melding(dag: Date) -> Ziekmelding {
    Ziekmelding {
        eerste_ziektedag: dag,
        tijdens_werktijd: false,
        telefoon: Some("06 00000000".to_owned()),
        verpleegadres: Some("thuis".to_owned()),
        verwachte_duur: VerwachteDuur::Onbekend,
        lopende_afspraken: Some(
            "De bestelling voor zaterdag ligt klaar; Kees neemt de leverancier over.".to_owned(),
        ),
        vangnet: Vangnet::Nee,
        arbeidsongeval: false,
        verkeersongeval_met_regres: false,
    }
}

/// The first is the employee of the printed account.
pub(super) const VERHALEN: &[Verhaal] = &[
    Verhaal {
        naam: "Noor van Dalen",
        functie: "verkoopmedewerker",
        team: "Winkel",
        uren: VIER,
        gebeurtenissen: &[
            (161, Sam, ZIEK),
            (160, Sam, INGELICHT),
            (150, Mira, Wat::Kijk),
            (122, Iris, ANALYSE),
            (118, Sam, CASEMANAGER),
            (117, Zelf, Wat::Aanvaard),
            (111, Mira, PLAN_KLAAR),
            (111, Sam, Wat::Teken),
            (110, Zelf, Wat::Teken),
            (82, Mira, EVALUATIE),
            (62, Iris, VERRUIMD),
            (60, Sam, KWART),
            (58, Mira, PLAN_BIJGESTELD),
            (57, Sam, Wat::Teken),
            (56, Zelf, Wat::Teken),
            (40, Mira, EVALUATIE),
            (21, Sam, HALF),
            (20, Iris, Wat::Kijk),
            (6, Joris, Wat::Kijk),
        ],
    },
    Verhaal {
        naam: "Kim Hoekstra",
        functie: "verkoopmedewerker",
        team: "Winkel",
        uren: VIER,
        // Nobody reported Kim ill: the leidinggevende can.
        gebeurtenissen: &[],
    },
    Verhaal {
        naam: "Daan Visser",
        functie: "bakker",
        team: "Bakkerij",
        uren: OCHTEND,
        gebeurtenissen: &[
            (48, Lotte, NAAR_HUIS),
            (46, Lotte, INGELICHT),
            (9, Iris, ANALYSE),
            (6, Lotte, CASEMANAGER),
            (3, Mira, Wat::Begin(papieren::begonnen)),
            (3, Mira, Wat::Kijk),
        ],
    },
    Verhaal {
        naam: "Yara Willems",
        functie: "verkoopmedewerker",
        team: "Winkel",
        uren: VIER,
        gebeurtenissen: &[(2, Sam, KORT)],
    },
    Verhaal {
        naam: "Tom de Boer",
        functie: "chauffeur",
        team: "Bakkerij",
        uren: VIJF,
        gebeurtenissen: &[(47, Lotte, ZIEK), (44, Lotte, INGELICHT)],
    },
    Verhaal {
        naam: "Emine Kaya",
        functie: "teamleider winkel",
        team: "Winkel",
        uren: VIJF,
        gebeurtenissen: &[
            (290, Sam, ZIEK),
            (286, Sam, INGELICHT),
            (250, Mira, PROBLEEMANALYSE),
            (238, Mira, PLAN),
            (198, Mira, EVALUATIE),
            (158, Mira, EVALUATIE),
            (118, Mira, EVALUATIE),
            (77, Mira, EVALUATIE),
            (37, Mira, EVALUATIE),
        ],
    },
    Verhaal {
        naam: "Ruben Smit",
        functie: "patissier",
        team: "Bakkerij",
        uren: VIJF,
        gebeurtenissen: &[
            (340, Lotte, ZIEK),
            (335, Lotte, INGELICHT),
            (300, Mira, PROBLEEMANALYSE),
            (288, Mira, PLAN),
            (250, Mira, EVALUATIE),
            (210, Mira, EVALUATIE),
            (170, Lotte, HALF),
            (169, Mira, EVALUATIE),
            (128, Mira, EVALUATIE),
            (87, Mira, EVALUATIE),
            (50, Mira, MELDING_42),
            (46, Mira, EVALUATIE),
        ],
    },
    Verhaal {
        naam: "Sophie Mulder",
        functie: "inpakker",
        team: "Bakkerij",
        uren: VIER,
        gebeurtenissen: &[
            (420, Lotte, ZIEK),
            (413, Lotte, INGELICHT),
            (381, Mira, PROBLEEMANALYSE),
            (368, Mira, PLAN),
            (330, Mira, EVALUATIE),
            (290, Mira, EVALUATIE),
            (250, Mira, EVALUATIE),
            (210, Mira, EVALUATIE),
            (170, Mira, EVALUATIE),
            (131, Mira, MELDING_42),
            (129, Mira, EVALUATIE),
            (88, Mira, EVALUATIE),
            (62, Mira, JAAR),
            (25, Mira, EVALUATIE),
        ],
    },
    Verhaal {
        naam: "Bram Peters",
        functie: "magazijnmedewerker",
        team: "Winkel",
        uren: VIJF,
        gebeurtenissen: &[
            (640, Sam, ZIEK),
            (634, Sam, INGELICHT),
            (600, Mira, PROBLEEMANALYSE),
            (589, Mira, PLAN),
            (548, Mira, EVALUATIE),
            (507, Mira, EVALUATIE),
            (466, Mira, EVALUATIE),
            (425, Mira, EVALUATIE),
            (384, Mira, EVALUATIE),
            (350, Mira, MELDING_42),
            (300, Mira, JAAR),
            (264, Mira, TWEEDE_SPOOR),
            (260, Mira, EVALUATIE),
            (219, Mira, EVALUATIE),
            (178, Mira, EVALUATIE),
            (137, Mira, EVALUATIE),
            (96, Mira, EVALUATIE),
            (55, Mira, EVALUATIE),
            (18, Mira, EVALUATIE),
            (8, Mira, VERSLAG),
        ],
    },
    Verhaal {
        naam: "Aïsha Benali",
        functie: "verkoopmedewerker",
        team: "Winkel",
        uren: VIER,
        gebeurtenissen: &[
            (75, Sam, ZIEK),
            (72, Sam, INGELICHT),
            (46, Sam, HERSTELD),
            (34, Sam, ZIEK),
            (13, Iris, ANALYSE),
            (9, Sam, CASEMANAGER),
            (8, Zelf, Wat::Aanvaard),
            (3, Mira, PLAN_KLAAR),
            (2, Sam, Wat::Teken),
        ],
    },
    Verhaal {
        naam: "Lars Meijer",
        functie: "bakker",
        team: "Bakkerij",
        uren: OCHTEND,
        gebeurtenissen: &[(26, Lotte, ZIEK), (25, Lotte, INGELICHT), (5, Lotte, HERSTELD)],
    },
    Verhaal {
        naam: "Hanna Vos",
        functie: "administratief medewerker",
        team: "Winkel",
        uren: VIER,
        gebeurtenissen: &[
            (120, Sam, ZIEK),
            (117, Sam, INGELICHT),
            (80, Iris, ANALYSE),
            (77, Sam, CASEMANAGER),
            (76, Zelf, Wat::Aanvaard),
            (71, Mira, PLAN_KLAAR),
            (71, Sam, Wat::Teken),
            (70, Zelf, WEIGERT),
            (30, Mira, EVALUATIE),
            (10, Mira, VERLOF),
        ],
    },
    Verhaal {
        naam: "Pieter Schouten",
        functie: "monteur",
        team: "Bakkerij",
        uren: VIJF,
        gebeurtenissen: &[
            (95, Lotte, ZIEK),
            (93, Lotte, INGELICHT),
            (54, Iris, LATER),
            (12, Iris, Wat::Kijk),
        ],
    },
    Verhaal {
        naam: "Julia van Leeuwen",
        functie: "verkoopmedewerker",
        team: "Winkel",
        uren: VIER,
        gebeurtenissen: &[
            (200, Sam, ZIEK),
            (198, Sam, INGELICHT),
            (161, Mira, PROBLEEMANALYSE),
            (150, Mira, PLAN),
            (110, Mira, EVALUATIE),
            (90, Sam, HALF),
            (70, Mira, EVALUATIE),
            (40, Sam, DRIEKWART),
            (28, Mira, EVALUATIE),
        ],
    },
];
