// SPDX-License-Identifier: EUPL-1.2
//! What the short verslag holds: BVV 2a lid 3.

use super::{Document, Omstandigheid, Vereiste, VereisteId as Id, bvv, eis};
use crate::regel::Partij;

pub(super) const VEREISTEN: &[Vereiste] = &[
    eis(
        Id::VerkortStandVanZaken,
        Document::VerkortVerslag,
        Partij::Werkgever,
        bvv("2a", "3", "de actuele stand van zaken, met vermelding van de administratieve gegevens"),
        [
            "Hoe het nu gaat, met alle gegevens van werknemer, werkgever en arbodienst, functie, bekwaamheden en eerste ziektedag",
            "How things are now, with all data of employee, employer and arbodienst, function, skills and first sick day",
        ],
    ),
    eis(
        Id::VerkortMedischeInformatie,
        Document::MedischeInformatie,
        Partij::Bedrijfsarts,
        bvv("2a", "3", "de medische informatie van de bedrijfsarts of de arbodienst"),
        [
            "De medische informatie, van de bedrijfsarts aan de werknemer; nooit via de werkgever",
            "The medical information, from bedrijfsarts to employee; never by way of the employer",
        ],
    ),
    eis(
        Id::VerkortWaaromKort,
        Document::MedischeInformatie,
        Partij::Bedrijfsarts,
        bvv(
            "2a",
            "3",
            "met een onderbouwing van de gestelde afwezigheid van dreigend langdurig ziekteverzuim",
        ),
        ["Waarom er geen lang verzuim werd verwacht", "Why no long absence was expected"],
    )
    .bij(Omstandigheid::GeenLangVerzuimVerwacht),
    eis(
        Id::VerkortOordeelWerknemer,
        Document::OordeelWerknemer,
        Partij::Werknemer,
        bvv("2a", "3", "het oordeel van de werknemer"),
        ["Wat de werknemer ervan vindt", "What the employee thinks of it"],
    ),
];
