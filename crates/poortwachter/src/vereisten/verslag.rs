// SPDX-License-Identifier: EUPL-1.2
//! What the re-integratieverslag holds: Regeling procesgang 6 lid 1, a to l, and the medical information that the
//! bedrijfsarts gives to the employee.

use super::{Document, Omstandigheid, Vereiste, VereisteId as Id, bvv, eis, rp};
use crate::regel::Partij;

pub(super) const VEREISTEN: &[Vereiste] = &[
    eis(
        Id::AdministratieveGegevens,
        Document::Probleemanalyse,
        Partij::Werkgever,
        rp(
            "6",
            "1",
            "de noodzakelijke administratieve gegevens van de werknemer, werkgever en bedrijfsarts of arbodienst",
        ),
        [
            "Naam, adres en nummers van werknemer, werkgever en arbodienst",
            "Name, address and numbers of employee, employer and arbodienst",
        ],
    ),
    eis(
        Id::AardVanHetBedrijf,
        Document::Eindevaluatie,
        Partij::Werkgever,
        rp("6", "1", "gegevens omtrent de aard van het bedrijf van de werkgever"),
        ["Wat voor bedrijf het is", "What kind of business it is"],
    ),
    eis(
        Id::Functie,
        Document::Probleemanalyse,
        Partij::Werkgever,
        rp("6", "1", "gegevens omtrent de functie van de werknemer"),
        ["De functie van de werknemer", "The function of the employee"],
    ),
    eis(
        Id::Bekwaamheden,
        Document::Probleemanalyse,
        Partij::Werkgever,
        rp("6", "1", "gegevens omtrent de bekwaamheden van de werknemer"),
        [
            "Wat de werknemer kan: opleiding, ervaring, vaardigheden",
            "What the employee is capable of: education, experience, skills",
        ],
    ),
    eis(
        Id::EersteZiektedag,
        Document::Probleemanalyse,
        Partij::Werkgever,
        rp(
            "6",
            "1",
            "vermelding van de eerste dag van ongeschiktheid tot het verrichten van arbeid wegens ziekte",
        ),
        ["De eerste ziektedag", "The first sick day"],
    ),
    eis(
        Id::OordeelEnAdvies,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        rp("6", "1", "het oordeel en het advies van de bedrijfsarts of de arbodienst"),
        ["De probleemanalyse", "The probleemanalyse (judgement and advice)"],
    ),
    eis(
        Id::BijstellingenProbleemanalyse,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        rp("6", "1", "respectievelijk artikel 4, vierde lid"),
        ["Elke bijstelling van de probleemanalyse", "Every bijstelling (change) of the probleemanalyse"],
    )
    .bij(Omstandigheid::ProbleemanalyseBijgesteld),
    eis(
        Id::RedenZonderPlan,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        bvv("2", "6", "wordt hiervan in de probleemanalyse gemotiveerd melding gemaakt"),
        ["Waarom er geen plan van aanpak is", "Why there is no plan van aanpak"],
    )
    .bij(Omstandigheid::ZonderPlan),
    eis(
        Id::OvereengekomenPlan,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp("6", "1", "het door de werkgever en de werknemer overeengekomen plan van aanpak"),
        ["Het plan van aanpak", "The plan van aanpak (action plan)"],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::BijstellingenPlan,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp("6", "1", "de bijstellingen, bedoeld in artikel 4, vijfde lid"),
        ["Elke bijstelling van het plan van aanpak", "Every bijstelling (change) of the plan van aanpak"],
    )
    .bij(Omstandigheid::PlanBijgesteld),
    eis(
        Id::EvaluatieEersteJaar,
        Document::Eerstejaarsevaluatie,
        Partij::Beiden,
        rp("6", "1", "de evaluatie aan het einde van het eerste ziektejaar"),
        ["De eerstejaarsevaluatie", "The eerstejaarsevaluatie (first-year evaluation)"],
    )
    .bij(Omstandigheid::EersteJaarVoorbij),
    eis(
        Id::LaatsteEvaluatie,
        Document::Eindevaluatie,
        Partij::Beiden,
        rp("6", "1", "de meest recente evaluatie van de voortgang en de uitvoering"),
        [
            "De eindevaluatie: hoe ging het plan, en wat werkt de werknemer nu",
            "The eindevaluatie (final evaluation): how the plan went, and what the employee works now",
        ],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::ArbeidsrelatieWerkgever,
        Document::Eindevaluatie,
        Partij::Werkgever,
        rp("6", "1", "een actueel oordeel over de kwaliteit van de arbeidsrelatie"),
        [
            "Wat de werkgever nu van de arbeidsrelatie vindt",
            "What the employer now thinks of the employment relation",
        ],
    ),
    eis(
        Id::ArbeidsrelatieBedrijfsarts,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        rp("6", "1", "een actueel oordeel over de kwaliteit van de arbeidsrelatie"),
        [
            "Wat de bedrijfsarts nu van de arbeidsrelatie vindt",
            "What the bedrijfsarts now thinks of the employment relation",
        ],
    ),
    eis(
        Id::ActueelOordeel,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        rp("6", "1", "een actueel oordeel van de bedrijfsarts of de arbodienst over het verloop"),
        [
            "Het actueel oordeel: hoe het liep, wat de werknemer wel en niet kan",
            "The actueel oordeel (current judgement): its course, what the employee can and cannot do",
        ],
    ),
    eis(
        Id::PassendeArbeidWerkgever,
        Document::Eindevaluatie,
        Partij::Werkgever,
        rp("6", "1", "over de aanwezigheid van passende arbeid bij de werkgever"),
        [
            "Of er volgens de werkgever passend werk in het bedrijf is",
            "Whether the employer sees suitable work in the business",
        ],
    ),
    eis(
        Id::PassendeArbeidBedrijfsarts,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        rp("6", "1", "over de aanwezigheid van passende arbeid bij de werkgever"),
        [
            "Of er volgens de bedrijfsarts passend werk in het bedrijf is",
            "Whether the bedrijfsarts sees suitable work in the business",
        ],
    ),
    eis(
        Id::OordeelVanDeWerknemer,
        Document::OordeelWerknemer,
        Partij::Werknemer,
        rp("6", "1", "een oordeel van de werknemer omtrent de op grond van de onderdelen"),
        ["Wat de werknemer van dit alles vindt", "What the employee thinks of all this"],
    ),
    eis(
        Id::MedischeInformatie,
        Document::MedischeInformatie,
        Partij::Bedrijfsarts,
        bvv("2", "2", "de medische informatie"),
        [
            "De medische informatie, van de bedrijfsarts aan de werknemer; nooit via de werkgever",
            "The medical information, from bedrijfsarts to employee; never by way of the employer",
        ],
    ),
];
