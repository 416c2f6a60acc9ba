// SPDX-License-Identifier: EUPL-1.2
//! How a re-integratieverslag looks that is not made on UWV's own form: BVV 2.

use super::{Document, Omstandigheid, Vereiste, VereisteId as Id, bvv, eis};
use crate::Bron;
use crate::regel::Partij;

const DATUM_NAAM_FUNCTIE: Bron = bvv("2", "3", "voorzien van de datum en van de naam en de functie");

pub(super) const VEREISTEN: &[Vereiste] = &[
    eis(
        Id::VormHerkenbaar,
        Document::Verslag,
        Partij::Werkgever,
        bvv("2", "2", "als afzonderlijke en herkenbare elementen van het reïntegratieverslag weergegeven"),
        [
            "Elk onderdeel van het verslag staat apart en is te herkennen",
            "Every part of the verslag stands apart and can be recognised",
        ],
    ),
    eis(
        Id::VormProbleemanalyse,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op de probleemanalyse",
            "Date, name and function stand on the probleemanalyse",
        ],
    ),
    eis(
        Id::VormPlan,
        Document::PlanVanAanpak,
        Partij::Beiden,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op het plan van aanpak",
            "Date, name and function stand on the plan van aanpak",
        ],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::VormActueelOordeel,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op het actueel oordeel",
            "Date, name and function stand on the actueel oordeel",
        ],
    ),
    eis(
        Id::VormEindevaluatie,
        Document::Eindevaluatie,
        Partij::Beiden,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op de eindevaluatie",
            "Date, name and function stand on the eindevaluatie",
        ],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::VormMedischeInformatie,
        Document::MedischeInformatie,
        Partij::Bedrijfsarts,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op de medische informatie",
            "Date, name and function stand on the medical information",
        ],
    ),
    eis(
        Id::VormOordeelWerknemer,
        Document::OordeelWerknemer,
        Partij::Werknemer,
        DATUM_NAAM_FUNCTIE,
        [
            "Datum, naam en functie staan op het oordeel van de werknemer",
            "Date, name and function stand on the opinion of the employee",
        ],
    ),
    eis(
        Id::VormPlaatsGegevens,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        bvv("2", "4", "bij de probleemanalyse of bij het actueel oordeel bij de probleemanalyse"),
        [
            "Gegevens, functie, bekwaamheden en eerste ziektedag staan bij de probleemanalyse of het actueel oordeel",
            "Data, function, skills and first sick day stand with the probleemanalyse or the actueel oordeel",
        ],
    ),
    eis(
        Id::VormPlaatsBedrijf,
        Document::Eindevaluatie,
        Partij::Werkgever,
        bvv("2", "5", "worden herkenbaar weergegeven bij de eindevaluatie"),
        [
            "Wat voor bedrijf het is, staat bij de eindevaluatie",
            "What kind of business it is stands with the eindevaluatie",
        ],
    ),
    eis(
        Id::VormBijstellingenProbleemanalyse,
        Document::Probleemanalyse,
        Partij::Bedrijfsarts,
        bvv("2", "7", "herkenbaar weergegeven bij de probleemanalyse of in een afzonderlijk document"),
        [
            "Bijstellingen van de probleemanalyse zijn te herkennen",
            "Changes of the probleemanalyse can be recognised",
        ],
    )
    .bij(Omstandigheid::ProbleemanalyseBijgesteld),
    eis(
        Id::VormBijstellingenPlan,
        Document::PlanVanAanpak,
        Partij::Beiden,
        bvv("2", "8", "herkenbaar weergegeven bij het plan van aanpak of in een afzonderlijk document"),
        ["Bijstellingen van het plan zijn te herkennen", "Changes of the plan can be recognised"],
    )
    .bij(Omstandigheid::PlanBijgesteld),
    eis(
        Id::VormOordelenBedrijfsarts,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        bvv("2", "9", "herkenbaar weergegeven bij het actueel oordeel bij de probleemanalyse"),
        [
            "Het oordeel van de bedrijfsarts over arbeidsrelatie en passend werk staat in het actueel oordeel",
            "The judgement of the bedrijfsarts on employment relation and suitable work stands in the actueel oordeel",
        ],
    ),
    eis(
        Id::VormOordelenWerkgever,
        Document::Eindevaluatie,
        Partij::Werkgever,
        bvv("2", "10", "worden herkenbaar weergegeven bij de eindevaluatie"),
        [
            "Het oordeel van de werkgever over arbeidsrelatie en passend werk staat in de eindevaluatie",
            "The judgement of the employer on employment relation and suitable work stands in the eindevaluatie",
        ],
    ),
    eis(
        Id::VormNietMedisch,
        Document::ActueelOordeel,
        Partij::Bedrijfsarts,
        bvv("1", "", "voor zover het geen medische gegevens en oordelen betreft"),
        ["In het actueel oordeel staat niets medisch", "Nothing medical stands in the actueel oordeel"],
    ),
];
