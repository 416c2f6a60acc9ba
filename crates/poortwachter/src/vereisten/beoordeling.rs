// SPDX-License-Identifier: EUPL-1.2
//! What UWV looks at when it judges the efforts: the annex of the Beleidsregels beoordelingskader poortwachter. Not a
//! form: each is a question that the verslag should answer.

use super::{Document, Omstandigheid, Vereiste, VereisteId as Id, eis};
use crate::Bron;
use crate::regel::Partij;

pub(super) const VEREISTEN: &[Vereiste] = &[
    eis(
        Id::BeoordelingResultaat,
        Document::Verslag,
        Partij::Beiden,
        Bron::kader("3", "Een bevredigend resultaat is voldoende"),
        [
            "Is er een resultaat dat genoeg is: blijvend werk dat ongeveer past bij wat de werknemer kan?",
            "Is there a result that will do: lasting work that more or less fits what the employee can do?",
        ],
    ),
    eis(
        Id::BeoordelingProbleemanalyse,
        Document::Verslag,
        Partij::Bedrijfsarts,
        Bron::kader("4", "een adequate probleemanalyse opgesteld en een oordeel gegeven"),
        [
            "Is er een goede probleemanalyse, en is die bijgesteld toen dat nodig was?",
            "Is there a good probleemanalyse, and was it changed when needed?",
        ],
    ),
    eis(
        Id::BeoordelingPlan,
        Document::Verslag,
        Partij::Beiden,
        Bron::kader("4", "Is er een adequaat plan van aanpak opgesteld"),
        [
            "Is er een goed plan van aanpak, met een casemanager?",
            "Is there a good plan van aanpak, with a casemanager?",
        ],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::BeoordelingPlanUitgevoerd,
        Document::Verslag,
        Partij::Beiden,
        Bron::kader("4", "daadwerkelijk uitgevoerd, tussentijds geëvalueerd en, indien nodig, bijgesteld"),
        [
            "Is het plan echt uitgevoerd, besproken en zo nodig bijgesteld?",
            "Was the plan really carried out, discussed, and changed when needed?",
        ],
    )
    .bij(Omstandigheid::MetPlan),
    eis(
        Id::BeoordelingOpschudmoment,
        Document::Verslag,
        Partij::Beiden,
        Bron::kader("4", "de meer uitgebreide evaluatie (opschudmoment) plaatsgevonden"),
        [
            "Is aan het einde van het eerste jaar uitgebreid gekeken of de koers nog klopt?",
            "Was there a thorough look, at the end of the first year, at whether the course is still right?",
        ],
    )
    .bij(Omstandigheid::EersteJaarVoorbij),
    eis(
        Id::BeoordelingBehandeling,
        Document::Verslag,
        Partij::Werknemer,
        Bron::kader("4", "een naar algemeen medische maatstaven adequate behandeling"),
        [
            "Is er een goede behandeling geweest? Dit bespreekt de werknemer alleen met artsen.",
            "Was there proper treatment? The employee discusses this with doctors only.",
        ],
    ),
    eis(
        Id::BeoordelingMogelijkhedenVergroten,
        Document::Verslag,
        Partij::Bedrijfsarts,
        Bron::kader(
            "4",
            "of door behandeling, training of revalidatie de functionele mogelijkheden kunnen worden vergroot",
        ),
        [
            "Is bekeken of de werknemer door behandeling of training meer kan gaan doen?",
            "Was it looked into whether treatment or training would let the employee do more?",
        ],
    ),
    eis(
        Id::BeoordelingBegeleiding,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("4", "adequate begeleiding op weg naar vergroting van de functionele mogelijkheden"),
        ["Was er goede begeleiding?", "Was there proper guidance?"],
    ),
    eis(
        Id::BeoordelingOordeelBedrijfsarts,
        Document::Verslag,
        Partij::Bedrijfsarts,
        Bron::kader(
            "4",
            "de beoordeling van de bedrijfsarts met betrekking tot de functionele mogelijkheden",
        ),
        [
            "Is aannemelijk wat de bedrijfsarts over de mogelijkheden zegt?",
            "Is what the bedrijfsarts says of the possibilities plausible?",
        ],
    ),
    eis(
        Id::BeoordelingProfessioneel,
        Document::Verslag,
        Partij::Bedrijfsarts,
        Bron::kader("4", "de stand van de wetenschap en de eisen van professionele dienstverlening"),
        [
            "Is gewerkt volgens de wetenschap en de richtlijnen van het vak?",
            "Was the work done by the state of science and the guidelines of the profession?",
        ],
    ),
    eis(
        Id::BeoordelingMogelijkhedenInBeeld,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader(
            "4",
            "de mogelijkheden tot werkhervatting, gegeven de functionele mogelijkheden van de werknemer",
        ),
        ["Is duidelijk welk werk de werknemer kan doen?", "Is it clear what work the employee can do?"],
    ),
    eis(
        Id::BeoordelingPersoon,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("4", "de opleiding, ervaring en persoonlijke eigenschappen van de werknemer"),
        [
            "Is gekeken naar opleiding en ervaring, en naar scholing die kan helpen?",
            "Were education and experience considered, and training that may help?",
        ],
    ),
    eis(
        Id::BeoordelingEigenFunctie,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader(
            "4",
            "de mogelijkheden tot herplaatsing in de eigen functie, zo nodig met aanpassingen, onderzocht",
        ),
        [
            "Is onderzocht of het eigen werk kan, zo nodig aangepast?",
            "Was it examined whether the own work is possible, adapted when needed?",
        ],
    ),
    eis(
        Id::BeoordelingAndereFunctie,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("4", "de mogelijkheden tot een andere functie bij de eigen werkgever"),
        [
            "Is genoeg gezocht naar ander werk in het bedrijf?",
            "Was there enough search for other work in the business?",
        ],
    ),
    eis(
        Id::BeoordelingAndereWerkgever,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("4", "activiteiten ondernomen voor het vinden van passend werk bij een andere werkgever"),
        [
            "Is gezocht naar passend werk bij een andere werkgever (tweede spoor)?",
            "Was suitable work with another employer looked for (second track)?",
        ],
    ),
    eis(
        Id::BeoordelingVingerAanDePols,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("9", "moet de werkgever de vinger aan de pols houden"),
        [
            "Heeft de werkgever het zoeken naar ander werk gevolgd en bijgestuurd?",
            "Did the employer follow the search for other work, and steer it?",
        ],
    ),
    eis(
        Id::BeoordelingMedewerking,
        Document::Verslag,
        Partij::Werkgever,
        Bron::kader("9", "dat hij gebruik maakt van de sanctiemogelijkheden"),
        [
            "Werkte de werknemer niet mee: heeft de werkgever daar iets aan gedaan?",
            "When the employee did not cooperate: did the employer act on it?",
        ],
    ),
    eis(
        Id::BeoordelingStagnatie,
        Document::Verslag,
        Partij::Beiden,
        Bron::kader("10", "dat ze door middel van een deskundigenoordeel de vicieuze cirkel doorbreken"),
        [
            "Liep het vast: is een deskundigenoordeel gevraagd?",
            "When things stuck: was a deskundigenoordeel (expert opinion) asked?",
        ],
    ),
];
