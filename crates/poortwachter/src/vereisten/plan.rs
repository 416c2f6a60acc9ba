// SPDX-License-Identifier: EUPL-1.2
//! What the plan van aanpak holds: Regeling procesgang 4.

use super::{Document, Omstandigheid, Vereiste, VereisteId as Id, eis, rp};
use crate::Bron;
use crate::regel::Partij;

pub(super) const VEREISTEN: &[Vereiste] = &[
    eis(
        Id::PlanActiviteiten,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp("4", "2", "te ondernemen activiteiten gericht op inschakeling in de arbeid"),
        [
            "De activiteiten van werkgever en werknemer om weer te gaan werken",
            "The activities of employer and employee towards work",
        ],
    ),
    eis(
        Id::PlanDoelen,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp("4", "2", "de daarmee te bereiken doelstellingen"),
        ["Het doel van die activiteiten", "The goal of those activities"],
    ),
    eis(
        Id::PlanTermijnen,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp("4", "2", "de termijnen waarbinnen die doelstellingen naar verwachting kunnen worden bereikt"),
        ["Wanneer het doel naar verwachting is bereikt", "When the goal is expected to be reached"],
    ),
    eis(
        Id::PlanVisieWerkgever,
        Document::PlanVanAanpak,
        Partij::Werkgever,
        VISIE,
        ["Wat de werkgever van het plan vindt (visie)", "What the employer thinks of the plan (visie)"],
    )
    .bij(Omstandigheid::VisieGevraagd),
    eis(
        Id::PlanVisieWerknemer,
        Document::PlanVanAanpak,
        Partij::Werknemer,
        VISIE,
        ["Wat de werknemer van het plan vindt (visie)", "What the employee thinks of the plan (visie)"],
    )
    .bij(Omstandigheid::VisieGevraagd),
    eis(
        Id::PlanEvaluaties,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp(
            "4",
            "2",
            "afspraken omtrent de momenten waarop de in het plan van aanpak overeengekomen activiteiten",
        ),
        [
            "Wanneer werkgever en werknemer het plan bespreken, ook aan het einde van het eerste ziektejaar",
            "When employer and employee discuss the plan, also at the end of the first year of illness",
        ],
    ),
    eis(
        Id::PlanCasemanager,
        Document::PlanVanAanpak,
        Partij::Beiden,
        rp(
            "4",
            "2",
            "aanwijzing van een persoon die de overeengekomen activiteiten begeleidt en het contact verzorgt",
        ),
        ["Wie de casemanager is", "Who the casemanager is"],
    ),
    eis(
        Id::PlanSchriftelijk,
        Document::PlanVanAanpak,
        Partij::Werkgever,
        rp("4", "3", "Het plan van aanpak wordt schriftelijk vastgelegd"),
        ["Het plan staat op schrift", "The plan is in writing"],
    ),
    eis(
        Id::PlanAfschriften,
        Document::PlanVanAanpak,
        Partij::Werkgever,
        rp("4", "3", "verstrekt hiervan onverwijld een afschrift aan de werknemer"),
        [
            "Werknemer, casemanager en bedrijfsarts kregen meteen een kopie",
            "Employee, casemanager and bedrijfsarts got a copy at once",
        ],
    ),
];

/// Both views: asked by the change of 2023, of which no consolidated text is kept here.
const VISIE: Bron = Bron::staatsblad("Wijziging Regeling procesgang, Stcrt. 2023, 13931", "stcrt-2023-13931");
