// SPDX-License-Identifier: EUPL-1.2
//! De regels in woorden: Nederlands, niveau B1.

use super::{Regelbron, Rekenregel};

pub(super) const fn bron(bron: Regelbron) -> &'static str {
    match bron {
        Regelbron::Coach => "praktijk: instructie voor de vitaliteit- en re-integratiecoach",
        Regelbron::Werkgever => "praktijk: tips voor de werkgever bij werkhervatting",
        Regelbron::Contract => "afspraak: het arbeidscontract",
        Regelbron::Bedrijfsarts => "het advies van de bedrijfsarts",
        Regelbron::Plan => "afspraak: wat er in dit plan is ingevuld",
        Regelbron::Beoordelingskader => "UWV: Beleidsregels beoordelingskader poortwachter, paragraaf 8",
        Regelbron::Termijnenwet => "wet: Algemene termijnenwet, artikel 3",
        Regelbron::Loondoorbetaling => "wet: Burgerlijk Wetboek, boek 7, artikel 629",
        Regelbron::Isoweken => "norm: ISO 8601",
        Regelbron::Rekenwijze => "rekenwijze van Hervat",
    }
}

#[expect(clippy::too_many_lines, reason = "a table: three lines for each rule")]
pub(super) const fn regel(regel: Rekenregel) -> (&'static str, &'static str) {
    match regel {
        Rekenregel::Contract => (
            "Nooit boven het contract",
            "Een dag krijgt nooit meer uren dan het contract voor die dag van de week heeft. Dat geldt voor elk patroon.",
        ),
        Rekenregel::Stappen => (
            "Elke week een stap",
            "Elke week krijgt een deel van de contracturen: bijvoorbeeld 25, 50, 75 en dan 100 procent. Een stap is nooit lager dan de vorige. De laatste stap blijft staan tot alle uren er zijn.",
        ),
        Rekenregel::Dagelijks => (
            "Elke dag een beetje erbij",
            "Tel de werkdagen van de gekozen weken. De eerste dag krijgt één deel van zijn contracturen, de tweede twee delen, en de laatste dag alles.",
        ),
        Rekenregel::Ritme => (
            "Een vast ritme",
            "Elke dag is even lang, en om de zoveel weken komt er evenveel bij. Een dag met een korter contract stopt bij zijn contract.",
        ),
        Rekenregel::EigenTabel => (
            "Een eigen tabel",
            "De uren staan er zoals jij ze opschrijft, week na week. Na de laatste week die je invult, stopt het schema. Grenzen van de bedrijfsarts gaan er nog wel af.",
        ),
        Rekenregel::Evenredig => (
            "Uren over alle werkdagen",
            "De uren van een week worden verdeeld over alle werkdagen, naar hoe lang die dagen in het contract zijn. Vier dagen van twee uur geven meer ritme en rust dan twee dagen van vier. Komt het niet precies uit, dan krijgt een vroegere dag iets meer.",
        ),
        Rekenregel::Afronding => (
            "Hele kwartieren",
            "Een dag is een heel aantal kwartieren, of precies de tijd van het contract. Je kunt een andere afronding kiezen. Een eigen tabel blijft op de minuut.",
        ),
        Rekenregel::EersteWeek => (
            "Halverwege een week beginnen",
            "Is van de eerste week minder dan de helft van de contracturen over? Dan geldt de eerste stap ook nog voor de week erna, zodat er één hele week van die stap is.",
        ),
        Rekenregel::Vrij => (
            "Vrije dagen en feestdagen",
            "Op een vrije dag wordt niet gewerkt, en die uren schuiven niet naar een andere dag. Een feestdag is niet vanzelf vrij: dat hangt van je werk af. Daarom staat er een opmerking bij.",
        ),
        Rekenregel::Grenzen => (
            "Grenzen van de bedrijfsarts",
            "Gelden er meer grenzen tegelijk, dan telt de strengste. Eerst het aantal dagen, dan de uren per dag, dan de uren per week. Wat een grens weghaalt, schuift niet naar een andere dag.",
        ),
        Rekenregel::Spreiding => (
            "Minder dagen, met rust ertussen",
            "Mag je op minder dagen werken, dan liggen die dagen uit elkaar: van vijf dagen bij drie de eerste, de derde en de vijfde. De uren van de week gaan over die dagen.",
        ),
        Rekenregel::StapStaatStil => (
            "Een stap wacht op zijn grens",
            "Haalt een grens uren weg, dan blijft de stap staan tot hij helemaal gedaan kan worden. Zo maak je na de grens geen sprong. Dat geldt voor stappen per week en voor een ritme.",
        ),
        Rekenregel::Blokken => (
            "Werken in blokken",
            "De uren van een dag worden blokken van hoogstens zo lang als je kiest, met een pauze ertussen. Twee uur werken, een uur pauze en weer twee uur werken is een bekend voorbeeld. Een pauze telt niet als werk.",
        ),
        Rekenregel::Dagtijden => (
            "Tijden van de dag",
            "Een dag begint op de tijd die je kiest, of later als de bedrijfsarts dat zegt. Passen de uren met hun pauzes er niet in, dan gaan er geen uren af: er komt een opmerking, en jij kiest wat er anders moet.",
        ),
        Rekenregel::GroteStap => (
            "Stappen van hoogstens 25 punten",
            "Gaat het in een week meer dan 25 procentpunten omhoog, dan komt er een opmerking. De voorbeelden van de coach gaan met stappen van 25; dat meer een grote stap is, leest Hervat daarin. Een grotere stap mag, als jullie eerst samen terugkijken.",
        ),
        Rekenregel::Volledig => (
            "Wanneer alle uren er zijn",
            "Alle uren zijn er op de eerste werkdag vanaf welke elke dag zijn contracturen heeft. Het schema krijgt er weken bij tot het zover is, tot hoogstens 104 weken na het begin van het schema. Het recht op loon bij ziekte duurt ook 104 weken, maar die tellen vanaf de eerste ziektedag.",
        ),
        Rekenregel::Weeknummers => (
            "Weken met een nummer",
            "Een week begint op maandag en heeft het nummer dat ook in agenda’s staat. Met dat nummer zie je vooruit in welke week alle uren er zijn.",
        ),
        Rekenregel::Prognose => (
            "Wat de bedrijfsarts verwacht",
            "Zijn alle uren er later dan de bedrijfsarts verwacht, dan komt er een opmerking. Het schema verandert er niet door: bespreek het verschil.",
        ),
        Rekenregel::Arbeidstherapie => (
            "Arbeidstherapie: zes weken",
            "Arbeidstherapie is werken om te zien wat gaat, zonder dat het werk iets hoeft op te leveren. Je telt dan nog als ziek. Duurt het langer dan zes weken, dan komt er een opmerking: kies dan gewoon werk of een andere weg.",
        ),
        Rekenregel::Terugkijken => (
            "Elke twee weken terugkijken",
            "Op de laatste werkdag van elke tweede week staat een moment om samen terug te kijken, zolang de uren groeien. Het is een voorstel: kies samen een dag die past.",
        ),
        Rekenregel::NietLanger => (
            "Niet korter en niet langer",
            "Werk de afgesproken uren: niet korter, maar zeker ook niet langer. Wie langer werkt, gaat daar niet sneller van. Een week die korter was, komt nog een keer.",
        ),
        Rekenregel::Begin => (
            "Een schema begint in de toekomst",
            "Een schema is een afspraak over wat komt. Ligt de eerste werkdag al achter je, dan komt er een opmerking.",
        ),
        Rekenregel::TakenPerDag => (
            "Eén taak voor elke twee uur",
            "Een dag krijgt één taak voor elke twee uur die er gewerkt wordt. Wat het minst aan de beurt was, komt eerst. Het is een voorstel: jij kunt elke dag veranderen.",
        ),
        Rekenregel::LeukEerst => (
            "Eerst wat je leuk vindt",
            "Begin met taken die je leuk vindt en waar geen druk op staat. Voor de een is dat een makkelijke klus, voor de ander juist een uitdaging. Dat zeg je zelf.",
        ),
        Rekenregel::Afwisselen => (
            "Zwaar en licht om en om",
            "Op een dag staat hoogstens één zware taak, en op de werkdag erna geen. Afwisselen helpt om niet te veel van jezelf te vragen.",
        ),
        Rekenregel::ZonderDruk => (
            "De eerste twee weken zonder deadline",
            "Begin zonder druk. Hoelang dat is, zegt de bron niet; Hervat houdt de eerste twee weken vrij van taken met een deadline.",
        ),
        Rekenregel::EerstAangepast => (
            "Eerst de uren, dan de eigen taken",
            "Zolang niet alle uren er zijn, doe je aangepast werk, als dat er is. Daarna komen de taken van je eigen werk.",
        ),
        Rekenregel::TweedeFase => (
            "De tweede fase: eigen taken",
            "Zijn alle uren er, dan nemen eigen taken week na week de plaats in van aangepaste taken. De lichtste komen eerst, taken met een deadline later. Het tempo groeit mee, tot het in de laatste week gewoon is.",
        ),
    }
}
