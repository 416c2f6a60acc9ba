// SPDX-License-Identifier: EUPL-1.2
//! The ways to get help, in the order of [`HulpId::ALLE`](super::HulpId::ALLE). Dutch at level B1; "je" is who asks.

use super::{Hulp, HulpId as Id, Kracht, Vrager};
use crate::Bron;
use crate::bedragen::Bedragsoort;
use crate::bron::BronSoort;
use crate::regels::{AWB, AWB_BWB, BW, BW_BWB, RP, RP_BWB};

/// What UWV asks for an expert opinion.
const PRIJS: &[Bedragsoort] =
    &[Bedragsoort::DeskundigenoordeelWerknemer, Bedragsoort::DeskundigenoordeelWerkgever];

const TWEE_WEKEN: Bron = suwi("32a", "3", "binnen een termijn van twee weken na ontvangst van het verzoek");
const ARBOWET_2017: Bron = Bron::staatsblad("Stb. 2017, 22 (Arbowet 14)", "stb-2017-22");
const ARBOBESLUIT_2017: Bron = Bron::staatsblad("Stb. 2017, 255 (Arbobesluit, afdeling 3a)", "stb-2017-255");

/// UWV answers within two weeks, in practice two to four.
const BIJ_UWV: [&str; 2] = [
    "Vraag het aan bij UWV, met het formulier voor werknemers of voor werkgevers. UWV hoort allebei. De wet geeft UWV twee weken; reken op twee tot vier. Bezwaar maken kan niet.",
    "Ask UWV, with the form for employees or for employers. UWV hears both. The law gives UWV two weeks; count on two to four. You cannot object to it.",
];

pub(super) const ALLE: &[Hulp] = &[
    hulp(Id::Spreekuur, Vrager::Werknemer, Kracht::Advies)
        .tekst(
            ["Spreekuur van de bedrijfsarts", "Consultation of the bedrijfsarts"],
            [
                "Je hebt een vraag over gezondheid en werk, ook als je niet ziek bent.",
                "You have a question about health and work, also when you are not ill.",
            ],
            [
                "Maak zelf een afspraak met de bedrijfsarts. Je werkgever hoeft het niet te weten.",
                "Make an appointment with the bedrijfsarts yourself. Your employer need not know.",
            ],
        )
        .bronnen(&[ARBOWET_2017]),
    hulp(Id::BezwaarCasemanager, Vrager::Werknemer, Kracht::Gesprek)
        .tekst(
            ["Een andere casemanager", "Another casemanager"],
            [
                "Je wilt niet dat deze persoon je casemanager is.",
                "You do not want this person as your casemanager.",
            ],
            [
                "Zeg tegen je werkgever waarom. Het plan maak je samen, en de casemanager hoort bij het plan.",
                "Tell your employer why. You make the plan together, and the casemanager is part of it.",
            ],
        )
        .bronnen(&[
            Bron::wet(RP, RP_BWB, "4", "1", "in overeenstemming met de werknemer"),
            Bron::wet(RP, RP_BWB, "4", "2", "aanwijzing van een persoon die de overeengekomen activiteiten begeleidt"),
        ]),
    hulp(Id::Afwijken, Vrager::Allebei, Kracht::Gesprek)
        .tekst(
            ["Een termijn samen verzetten", "Moving a term together"],
            [
                "De probleemanalyse of het plan lukt niet op tijd, en daar is een reden voor.",
                "The probleemanalyse or the plan cannot be ready in time, and there is a reason.",
            ],
            [
                "Spreek samen een andere dag af en schrijf op waarom. Dan is het niet te laat.",
                "Agree on another day together and write down why. Then it is not late.",
            ],
        )
        .bronnen(&[Bron::wet(RP, RP_BWB, "5", "", "gemotiveerd worden afgeweken")]),
    hulp(Id::Mediation, Vrager::Allebei, Kracht::Gesprek)
        .tekst(
            ["Praten met iemand ertussen", "Talking with somebody in between"],
            [
                "Er is een conflict op het werk. Een conflict alleen is geen ziekte.",
                "There is a conflict at work. A conflict alone is no illness.",
            ],
            [
                "Vraag de bedrijfsarts om advies. In de praktijk: kort rust, meestal ten hoogste twee weken, en dan een gesprek of mediation.",
                "Ask the bedrijfsarts for advice. In practice: a short rest, usually two weeks at most, and then a talk or mediation.",
            ],
        )
        .bronnen(&[
            Bron::kader("5", "advies worden gegeven over de wenselijkheid van mediation"),
            Bron::kader("7.2", "veranderingen van werk of spanningen in de arbeidsverhoudingen"),
            Bron::buiten_de_wet(BronSoort::Praktijk, "STECR Werkwijzer Arbeidsconflicten"),
        ]),
    hulp(Id::NieuweProbleemanalyse, Vrager::Werkgever, Kracht::Advies)
        .tekst(
            ["Een nieuwe probleemanalyse", "A new probleemanalyse"],
            [
                "De probleemanalyse zegt te weinig om een plan op te maken, of klopt niet meer.",
                "The probleemanalyse says too little to make a plan on, or is no longer right.",
            ],
            [
                "Vraag het aan de bedrijfsarts, en vraag door tot het duidelijk is.",
                "Ask the bedrijfsarts, and go on asking until it is clear.",
            ],
        )
        .bronnen(&[Bron::kader("6", "kan de werkgever om een nieuwe probleemanalyse vragen")]),
    hulp(Id::SecondOpinion, Vrager::Werknemer, Kracht::Advies)
        .tekst(
            ["Een andere bedrijfsarts (second opinion)", "Another bedrijfsarts (second opinion)"],
            [
                "Je twijfelt aan het advies van de bedrijfsarts.",
                "You doubt the advice of the bedrijfsarts.",
            ],
            [
                "Vraag het aan je eigen bedrijfsarts. De andere werkt bij een andere arbodienst. Je werkgever betaalt. Weigeren kan alleen om een zwaarwegende reden. Kan sinds 1 juli 2017.",
                "Ask your own bedrijfsarts. The other one works at another arbodienst. Your employer pays. It can be refused only for a weighty reason. Possible since 1 July 2017.",
            ],
        )
        .bronnen(&[ARBOWET_2017, ARBOBESLUIT_2017]),
    hulp(Id::Klacht, Vrager::Werknemer, Kracht::Advies)
        .tekst(
            ["Een klacht over de bedrijfsarts of arbodienst", "A complaint about bedrijfsarts or arbodienst"],
            [
                "Je bent niet goed behandeld, of er is iets misgegaan met je gegevens.",
                "You were not treated well, or something went wrong with your data.",
            ],
            [
                "Elke arbodienst en bedrijfsarts heeft een klachtenregeling. Vraag ernaar.",
                "Every arbodienst and bedrijfsarts has a complaint procedure. Ask for it.",
            ],
        )
        .bronnen(&[ARBOBESLUIT_2017]),
    hulp(Id::OordeelEigenWerk, Vrager::Allebei, Kracht::Advies)
        .tekst(
            ["Deskundigenoordeel: kan het eigen werk?", "Expert opinion: can the own work be done?"],
            [
                "Jullie zijn het niet eens of de werknemer het eigen werk kan doen, en daarom over loon.",
                "You do not agree whether the employee can do the own work, and so about wages.",
            ],
            BIJ_UWV,
        )
        .bronnen(&[
            suwi("32", "1", "geeft een oordeel over het bestaan van ongeschiktheid tot werken"),
            suwi("32a", "1", "indien deze werknemer bereid is zich hiertoe te laten onderzoeken"),
            TWEE_WEKEN,
        ])
        .kosten(PRIJS),
    hulp(Id::OordeelPassendWerk, Vrager::Allebei, Kracht::Advies)
        .tekst(
            ["Deskundigenoordeel: is dit werk passend?", "Expert opinion: is this work suitable?"],
            [
                "Jullie zijn het niet eens of er passend werk is, of over werk dat is aangeboden.",
                "You do not agree whether there is suitable work, or about work that was offered.",
            ],
            BIJ_UWV,
        )
        .bronnen(&[suwi("32", "3", "de aanwezigheid van passende arbeid"), TWEE_WEKEN])
        .kosten(PRIJS),
    hulp(Id::OordeelWerkgever, Vrager::Allebei, Kracht::Advies)
        .tekst(
            ["Deskundigenoordeel: doet de werkgever genoeg?", "Expert opinion: does the employer do enough?"],
            [
                "Het loopt vast, of je wilt weten of er genoeg gebeurt. Van de werkgever wordt de eerste stap verwacht; die overslaan kan een loonsanctie kosten.",
                "It gets stuck, or you want to know whether enough is done. The employer is expected to take the first step; leaving it out can cost a loonsanctie.",
            ],
            BIJ_UWV,
        )
        .bronnen(&[
            suwi("32", "3", "voldoende en geschikte re-integratie-inspanningen heeft verricht"),
            Bron::kader("10", "In eerste instantie mag dit van de werkgever worden verwacht"),
            TWEE_WEKEN,
        ])
        .kosten(PRIJS),
    hulp(Id::OordeelWerknemer, Vrager::Allebei, Kracht::Advies)
        .tekst(
            ["Deskundigenoordeel: doet de werknemer genoeg?", "Expert opinion: does the employee do enough?"],
            [
                "Er is verschil van mening of de werknemer genoeg meewerkt. Vaak gaat dat samen met een loonstop.",
                "You differ on whether the employee cooperates enough. Often that goes with a stop of wages.",
            ],
            BIJ_UWV,
        )
        .bronnen(&[suwi("32", "2", "geeft een oordeel over de nakoming door de werknemer"), TWEE_WEKEN])
        .kosten(PRIJS),
    hulp(Id::OordeelFrequent, Vrager::Werkgever, Kracht::Advies)
        .tekst(
            ["Deskundigenoordeel bij vaak ziek zijn", "Expert opinion on frequent absence"],
            [
                "Je denkt aan ontslag omdat iemand steeds kort ziek is.",
                "You think of dismissal because somebody is ill for short times again and again.",
            ],
            [
                "Vraag UWV of aangepast of ander werk binnen 26 weken helpt. Voor een ontslagaanvraag kost het niets.",
                "Ask UWV whether adapted or other work will help within 26 weeks. For a request for dismissal it costs nothing.",
            ],
        )
        .bronnen(&[Bron::buiten_de_wet(BronSoort::Uwv, "UWV, deskundigenoordeel: veelvuldig ziekteverzuim")]),
    hulp(Id::OordeelInVerslag, Vrager::Werknemer, Kracht::Advies)
        .tekst(
            ["Je eigen mening in het verslag", "Your own opinion in the report"],
            [
                "Het re-integratieverslag wordt gemaakt, en jij ziet het anders.",
                "The re-integratieverslag is being made, and you see it differently.",
            ],
            [
                "Schrijf je oordeel. Het is een vast deel van het verslag; niemand mag het weglaten.",
                "Write your opinion. It is a fixed part of the report; nobody may leave it out.",
            ],
        )
        .bronnen(&[Bron::wet(RP, RP_BWB, "6", "1", "een oordeel van de werknemer omtrent de op grond van de onderdelen")]),
    hulp(Id::BezwaarUwv, Vrager::Allebei, Kracht::Besluit)
        .tekst(
            ["Bezwaar tegen een besluit van UWV", "Objection to a decision of UWV"],
            [
                "UWV nam een besluit dat jou raakt: over een loonsanctie, de WIA, een boete.",
                "UWV took a decision that concerns you: on a loonsanctie, the WIA, a fine.",
            ],
            [
                "Schrijf UWV binnen zes weken nadat het besluit is verstuurd. Tot er antwoord is, geldt het besluit.",
                "Write to UWV within six weeks after the decision was sent. Until there is an answer the decision holds.",
            ],
        )
        .bronnen(&[
            Bron::wet(AWB, AWB_BWB, "6:7", "", "bedraagt zes weken"),
            Bron::wet(AWB, AWB_BWB, "6:16", "", "schorst niet de werking van het besluit waartegen het is gericht"),
        ]),
    hulp(Id::Loonvordering, Vrager::Werknemer, Kracht::Besluit)
        .tekst(
            ["Naar de rechter voor loon", "To court for wages"],
            [
                "Je werkgever betaalt je loon niet, en praten hielp niet.",
                "Your employer does not pay your wages, and talking did not help.",
            ],
            [
                "Er hoort een deskundigenoordeel bij, behalve als niemand betwist dat je ziek bent of als het niet van je gevraagd kan worden. Zoek hulp bij een jurist of je bond.",
                "An expert opinion belongs with it, unless nobody disputes that you are ill or it cannot be asked of you. Get help of a lawyer or your union.",
            ],
        )
        .bronnen(&[
            Bron::wet(BW, BW_BWB, "7:629a", "1", "indien bij de eis niet een verklaring is gevoegd van een deskundige"),
            Bron::wet(BW, BW_BWB, "7:629a", "2", "in redelijkheid niet van de werknemer kan worden gevergd"),
        ])
        .kosten(&[Bedragsoort::DeskundigenoordeelWerknemer]),
    hulp(Id::Nakoming, Vrager::Werknemer, Kracht::Besluit)
        .tekst(
            ["Naar de rechter voor re-integratie", "To court for re-integration"],
            [
                "Je werkgever helpt je niet terug naar werk, en praten hielp niet.",
                "Your employer does not help you back to work, and talking did not help.",
            ],
            [
                "Ook hier hoort een deskundigenoordeel bij: over wat je werkgever doet.",
                "Here too an expert opinion belongs with it: on what your employer does.",
            ],
        )
        .bronnen(&[Bron::wet(BW, BW_BWB, "7:658b", "1", "omtrent de nakoming van die verplichting door de werkgever")])
        .kosten(&[Bedragsoort::DeskundigenoordeelWerknemer]),
];

const fn hulp(id: Id, vrager: Vrager, kracht: Kracht) -> Hulp {
    Hulp { id, vrager, kracht, kosten: &[], bronnen: &[], naam: [""; 2], wanneer: [""; 2], hoe: [""; 2] }
}

impl Hulp {
    const fn tekst(
        self,
        naam: [&'static str; 2],
        wanneer: [&'static str; 2],
        hoe: [&'static str; 2],
    ) -> Self {
        Self { naam, wanneer, hoe, ..self }
    }

    const fn bronnen(self, bronnen: &'static [Bron]) -> Self {
        Self { bronnen, ..self }
    }

    const fn kosten(self, kosten: &'static [Bedragsoort]) -> Self {
        Self { kosten, ..self }
    }
}

const fn suwi(artikel: &'static str, lid: &'static str, citaat: &'static str) -> Bron {
    Bron::wet("Wet structuur uitvoeringsorganisatie werk en inkomen", "BWBR0013060", artikel, lid, citaat)
}
