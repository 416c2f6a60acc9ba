// SPDX-License-Identifier: EUPL-1.2
//! Wat elke termijn vraagt, en de regel in gewone woorden. Nederlands, niveau B1.

use crate::regel::{AANTAL, TermijnId};

/// What is asked, in a few words; and the rule in one or two sentences. In the order of [`TermijnId::ALLE`].
pub(super) static TERMIJNEN: [(TermijnId, &str, &str); AANTAL] = [
    (
        TermijnId::ZiekmeldingArbodienst,
        "Ziekmelding doorgeven aan de arbodienst",
        "De werkgever geeft de ziekmelding op tijd door aan de bedrijfsarts of de arbodienst. De wet noemt geen \
             dag; in de praktijk is het binnen een week.",
    ),
    (
        TermijnId::Probleemanalyse,
        "Probleemanalyse vragen aan de bedrijfsarts",
        "Dreigt lang verzuim, dan vraagt de werkgever binnen zes weken na de eerste ziektedag het oordeel van de \
             bedrijfsarts.",
    ),
    (
        TermijnId::PlanVanAanpak,
        "Plan van aanpak maken",
        "Werkgever en werknemer maken samen een plan, binnen twee weken na de probleemanalyse. Is die er nog \
             niet, dan telt het formulier van UWV acht weken vanaf de eerste ziektedag.",
    ),
    (
        TermijnId::Evaluatie,
        "Plan van aanpak evalueren",
        "Werkgever en werknemer bespreken regelmatig hoe het plan loopt. De wet zegt ‘periodiek’; zes weken staat \
             op het formulier van UWV.",
    ),
    (
        TermijnId::ArbeidstherapieEinde,
        "Arbeidstherapie afronden",
        "Arbeidstherapie is bedoeld om uit te vinden wat lukt. Meer dan zes weken is meestal te lang.",
    ),
    (
        TermijnId::UwvMelding42Weken,
        "Ziekte melden aan UWV (42 weken)",
        "De werkgever meldt de ziekte aan UWV, uiterlijk op de eerste dag nadat die 42 weken heeft geduurd.",
    ),
    (
        TermijnId::Eerstejaarsevaluatie,
        "Eerstejaarsevaluatie houden",
        "Aan het einde van het eerste ziektejaar kijken werkgever en werknemer terug en kiezen ze het doel voor \
             het tweede jaar.",
    ),
    (
        TermijnId::TweedeSpoor,
        "Tweede spoor starten",
        "Is terugkeer bij de eigen werkgever niet in zicht, dan helpt de werkgever naar werk bij een ander: \
             uiterlijk zes weken na de eerstejaarsevaluatie. Het hoeft niet bij concreet zicht op blijvende \
             terugkeer binnen drie maanden; wie dan niet terug is, heeft het alsnog meteen nodig.",
    ),
    (
        TermijnId::VervroegdeIva,
        "Vervroegde IVA-uitkering aanvragen",
        "Wie zeker niet meer herstelt, kan eerder een IVA-uitkering vragen: ten minste tien weken voor het einde \
             van week 78. Het is een recht, geen plicht.",
    ),
    (
        TermijnId::UwvBriefWia,
        "Brief van UWV over de WIA",
        "UWV schrijft de werknemer over de WIA-aanvraag, uiterlijk op de dag waarop de ziekte 89 weken heeft \
             geduurd.",
    ),
    (
        TermijnId::ReIntegratieverslag,
        "Re-integratieverslag aan de werknemer geven",
        "De werkgever maakt met de werknemer het re-integratieverslag en geeft een afschrift, uiterlijk dertien \
             weken voor het einde van de wachttijd.",
    ),
    (
        TermijnId::WiaAanvraag,
        "WIA-uitkering aanvragen",
        "De werknemer vraagt de WIA-uitkering aan, uiterlijk elf weken voor het einde van de wachttijd. Later \
             aanvragen verlengt de loondoorbetaling met elke dag.",
    ),
    (
        TermijnId::LoonsanctieBesluit,
        "Besluit van UWV over een loonsanctie",
        "UWV beslist uiterlijk zes weken voor het einde of de werkgever langer loon moet betalen. Na de laatste \
             dag kan het niet meer.",
    ),
    (
        TermijnId::EindeWachttijd,
        "Einde van de wachttijd",
        "Na 104 weken ziekte eindigt de wachttijd. Dit is de laatste dag; de dag erna kan de WIA beginnen.",
    ),
    (
        TermijnId::EindeLoonsanctie,
        "Einde van de loonsanctie",
        "UWV kan de werkgever ten hoogste 52 weken langer loon laten betalen. Is hersteld wat er mis was, dan eindigt \
             dat zes weken nadat UWV dit heeft vastgesteld. Elke dag die UWV te laat is, gaat eraf.",
    ),
    (
        TermijnId::EindeVerlenging,
        "Einde van de vrijwillige verlenging",
        "Werkgever en werknemer kunnen UWV samen vragen de loondoorbetaling te verlengen. UWV bepaalt de laatste dag. \
             Verslag, WIA-aanvraag en besluit tellen dan vanaf deze dag terug.",
    ),
    (
        TermijnId::EindeOpzegverbod,
        "Einde van het opzegverbod",
        "Tijdens de eerste twee jaren van ziekte mag de werkgever niet opzeggen. Dit is de laatste dag.",
    ),
    (
        TermijnId::WiaBesluit,
        "Besluit van UWV over de WIA",
        "UWV beslist binnen acht weken na ontvangst van de aanvraag. Tijdens een loonsanctie rust de aanvraag; daarna \
             zijn het zes weken.",
    ),
    (
        TermijnId::MeldingEindeDienstverband,
        "Einde dienstverband melden aan UWV",
        "Eindigt het dienstverband tijdens ziekte, dan meldt de werkgever dat aan UWV op de laatste werkdag ervoor.",
    ),
    (
        TermijnId::VerkortReIntegratieverslag,
        "Verkort re-integratieverslag aan de werknemer geven",
        "Eindigt het dienstverband binnen tien weken na de eerste ziektedag, of verwachtte de bedrijfsarts geen lang verzuim, dan is een kort verslag genoeg. Het is klaar op de laatste werkdag. Zijn er nog geen zes weken voorbij, dan hoeft er geen verslag.",
    ),
    (
        TermijnId::MeldingVangnet,
        "Ziekte melden aan UWV (vangnet)",
        "Geldt het vangnet van de Ziektewet, dan meldt de werkgever de ziekte aan UWV: bij no-risk, orgaandonatie en ziekte door zwangerschap voor het verlof op de eerste dag na zes weken, anders op de vierde dag. De melding van 42 weken hoeft dan niet.",
    ),
    (
        TermijnId::Bewaartermijn,
        "Verzuimdossier verwijderen",
        "De werkgever bewaart het verzuimdossier niet langer dan twee jaar na het einde van het dienstverband; een eigenrisicodrager voor de Ziektewet vijf jaar na herstel. Loopt er een geschil, dan mag het langer.",
    ),
    (
        TermijnId::EindeLoondoorbetaling,
        "Einde van de loondoorbetaling",
        "De werkgever betaalt loon tot en met deze dag. Het is eerder dan na 104 weken door het einde van het dienstverband, door de AOW-leeftijd (dertien weken bij een eerste ziektedag voor 1 juli 2023, anders zes weken) of door werk in een huishouden (zes weken).",
    ),
    (
        TermijnId::BezwaarLoonsanctie,
        "Bezwaar maken tegen de loonsanctie",
        "Is de werkgever het niet eens met de loonsanctie, dan kan die bezwaar maken bij UWV: binnen zes weken nadat het besluit is verstuurd. Intussen loopt de loonsanctie door.",
    ),
    (
        TermijnId::TekortkomingBesluit,
        "Besluit van UWV of de tekortkoming is hersteld",
        "Meldt de werkgever dat is hersteld wat er mis was, dan zegt UWV binnen drie weken of dat zo is. Elke dag later maakt de loonsanctie een dag korter, ook als het antwoord nee is.",
    ),
    (
        TermijnId::VerlengingBesluit,
        "Besluit van UWV over de verlenging",
        "Vragen werkgever en werknemer samen om verlenging van het loon, dan beslist UWV binnen twee weken.",
    ),
    (
        TermijnId::EerstejaarsZwBeoordeling,
        "Eerstejaars Ziektewet-beoordeling (EZWb)",
        "Wie ziek is en geen werkgever meer heeft, krijgt ziekengeld van UWV. Na 52 weken ziekte kijkt UWV anders: alleen wie niet meer dan 65 procent van het oude loon kan verdienen, houdt ziekengeld. Dit is de laatste dag van de eerste maatstaf.",
    ),
];
