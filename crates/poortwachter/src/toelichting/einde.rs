// SPDX-License-Identifier: EUPL-1.2
//! Towards the WIA, longer wages, and what ends.

use super::{Aanleiding, Noot, Toegelicht, bij, bvv, bw, noot, wia, zw};
use crate::Bron;
use crate::bron::BronSoort;

pub(super) const VERVROEGDE_IVA: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[wia("64", "3", "uiterlijk elf weken voor afloop van de wachttijd")],
            [
                "Dan is er nog de gewone WIA-aanvraag. Ook die kan op een IVA-uitkering uitlopen.",
                "Then there is still the ordinary WIA application. That can lead to an IVA benefit too.",
            ],
        ),
        bij(
            Aanleiding::Onvolledig,
            &[wia("66", "5", "wordt de aanvraag niet in behandeling genomen")],
            [
                "Zonder verklaring van de bedrijfsarts neemt UWV de aanvraag niet in behandeling.",
                "Without a declaration of the bedrijfsarts UWV does not take up the application.",
            ],
        ),
    ],
    &[
        noot(
            &[wia("66", "2", "kan slechts eenmaal worden gedaan")],
            ["De aanvraag kan maar een keer.", "It can be applied for only once."],
        ),
        noot(
            &[wia("23", "6", "volledig en duurzaam arbeidsongeschikt")],
            [
                "Het is alleen voor wie volledig arbeidsongeschikt is en niet meer herstelt. Een kleine kans op herstel is al te veel.",
                "It is only for who is fully incapacitated and will not recover. Even a small chance of recovery is too much.",
            ],
        ),
        noot(
            &[bw("7:629", "5", "Het loon wordt verminderd met het bedrag van enige geldelijke uitkering")],
            [
                "Het loon loopt door. De werkgever mag de uitkering ervan aftrekken.",
                "The wage goes on. The employer may deduct the benefit from it.",
            ],
        ),
        noot(
            &[wia("66", "6", "niet van toepassing op een aanvraag voor een verkorte wachttijd")],
            ["Er hoeft geen re-integratieverslag bij.", "No re-integratieverslag is needed with it."],
        ),
    ],
);

pub(super) const BRIEF: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[wia("64", "6", "binnen vier weken nadat deze kennisgeving is ontvangen")],
            [
                "De werknemer heeft dan vier weken na ontvangst om de WIA aan te vragen.",
                "The employee then has four weeks after receiving it to apply for the WIA.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[wia(
                "64",
                "6",
                "indien het UWV de kennisgeving als bedoeld in het tweede lid niet heeft gedaan",
            )],
            [
                "De aanvraag is dan op tijd, wanneer die ook komt. Een van beide geldt alleen als de melding van 42 weken voor de laatste dag van week 81 is gedaan.",
                "The application is then in time whenever it comes. Either holds only when the 42-week notice was given before the last day of week 81.",
            ],
        ),
    ],
    &[
        noot(
            &[Bron::buiten_de_wet(BronSoort::Uwv, "UWV: schrijft na 88 weken")],
            ["UWV schrijft in de praktijk na 88 weken.", "In practice UWV writes after 88 weeks."],
        ),
        noot(
            &[wia("64", "2", "Het UWV verstrekt aan de werkgever een afschrift")],
            ["De werkgever krijgt een kopie.", "The employer gets a copy."],
        ),
        noot(
            &[wia("64", "2", "bij de bekendmaking van de in dat artikellid bedoelde beschikking")],
            [
                "Wordt een verlenging ingekort, dan schrijft UWV erover samen met dat besluit.",
                "When an extension is made shorter, UWV writes about it together with that decision.",
            ],
        ),
    ],
);

/// UWV sets the employer a term before it sanctions (BVV 3; the framework says one week).
const EERST_EEN_TERMIJN: &[Bron] = &[
    wia("25", "8", "stelt het UWV aan de werkgever een termijn"),
    bvv("3", "1", "Het UWV stelt aan de werkgever schriftelijk een termijn van veertien dagen"),
    Bron::kader("5", "in staat de ontbrekende gegevens binnen één week aan te vullen"),
];

pub(super) const VERSLAG: Toegelicht = (
    &[
        bij(
            Aanleiding::Onvolledig,
            EERST_EEN_TERMIJN,
            [
                "UWV geeft de werkgever eerst tijd om aan te vullen. Het ene stuk van UWV zegt veertien dagen, het andere een week: houd zeven dagen aan.",
                "UWV first gives the employer time to complete it. One text of UWV says fourteen days, another one week: keep to seven days.",
            ],
        ),
        bij(
            Aanleiding::Onvolledig,
            &[bvv("3", "4", "een uitkering op grond van de WAO heeft aangevraagd veertien dagen")],
            [
                "Ontbreekt het deel van de werknemer, dan krijgt die veertien dagen. Komt het daarna niet, dan kan UWV de aanvraag laten liggen.",
                "When the employee's part is missing, they get fourteen days. When it does not come after that, UWV can leave the application.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[
                wia(
                    "25",
                    "9",
                    "niet of niet volledig nakomt of onvoldoende reïntegratie-inspanningen heeft verricht",
                ),
                Bron::kader(
                    "5",
                    "Een alsnog opgestelde rapportage over hetgeen destijds is gebeurd voldoet dan ook",
                ),
            ],
            [
                "Komt het verslag ook dan niet, dan volgt een loonsanctie. Die eindigt als het alsnog wordt ingeleverd; een verslag achteraf is goed genoeg.",
                "When it does not come even then, a loonsanctie follows. It ends when the report is handed in after all; one made afterwards will do.",
            ],
        ),
    ],
    &[
        noot(
            &[wia("25", "6", "De verzekerde verleent zijn medewerking")],
            ["De werknemer werkt eraan mee.", "The employee helps to make it."],
        ),
        noot(
            &[wia("25", "4", "De werkgever komt binnen twee weken aan dit verzoek tegemoet")],
            [
                "Is het loon verlengd en wil de werknemer de WIA eerder aanvragen, dan vult de werkgever het verslag binnen twee weken aan.",
                "When the wage period was extended and the employee wants to apply earlier, the employer completes the report within two weeks.",
            ],
        ),
    ],
);

pub(super) const AANVRAAG: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[
                bw("7:629", "11", "met de duur van de vertraging"),
                bw("7:670", "11", "met de duur van de vertraging"),
            ],
            [
                "Elke dag te laat is een dag langer loon door de werkgever en een dag langer opzegverbod. De uitkering begint zoveel later.",
                "Every day late is a day longer of wages by the employer and of the ban on dismissal. The benefit begins so much later.",
            ],
        ),
        bij(
            Aanleiding::TeLaat,
            &[bw("7:629", "3", "later indient dan in dat artikel is voorgeschreven")],
            [
                "Heeft de werknemer er geen goede reden voor, dan is er over die dagen geen recht op loon.",
                "Without a good reason the employee has no right to wages over those days.",
            ],
        ),
        bij(
            Aanleiding::TeLaat,
            &[Bron::uitspraak("CRvB 12 december 2012, ECLI:NL:CRVB:2012:BY6453", "ECLI:NL:CRVB:2012:BY6453")],
            [
                "UWV moet de werkgever schriftelijk zeggen dat het loon langer doorloopt. Doet UWV dat niet, dan kan het na week 104 geen loonsanctie meer opleggen.",
                "UWV must tell the employer in writing that the wage runs on. When it does not, it cannot impose a loonsanctie after week 104.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[wia("64", "11", "kan niet worden vastgesteld over perioden gelegen voor 52 weken voorafgaand")],
            [
                "Een uitkering gaat ten hoogste 52 weken terug vanaf de dag van de aanvraag, bijzondere gevallen daargelaten.",
                "A benefit goes back at most 52 weeks from the day of the application, special cases excepted.",
            ],
        ),
    ],
    &[
        noot(
            &[wia("65", "", "gaat vergezeld van een reïntegratieverslag")],
            ["Het re-integratieverslag gaat mee.", "The re-integratieverslag goes with it."],
        ),
        noot(
            &[
                Bron::staatsblad("Verzamelwet SZW 2019, Stb. 2018, 424", "stb-2018-424"),
                Bron::buiten_de_wet(BronSoort::Praktijk, "Verzamelwet SZW 2017"),
            ],
            [
                "Was de laatste werkgever eigenrisicodrager voor de Ziektewet, dan verlengt een late aanvraag op dezelfde manier het ziekengeld.",
                "When the last employer carries the risk of the Ziektewet itself, a late application lengthens the ziekengeld in the same way.",
            ],
        ),
    ],
);

pub(super) const WACHTTIJD: Toegelicht = (
    &[],
    &[
        noot(
            &[wia("23", "2", "niet is gewerkt of het werken tijdens de werktijd is gestaakt")],
            [
                "De eerste ziektedag is de eerste werkdag waarop iemand door ziekte niet werkt of stopt. Wie om twaalf uur ziek naar huis gaat, heeft die dag als eerste ziektedag.",
                "The first sick day is the first working day on which illness keeps somebody from work or makes them stop. Who goes home ill at noon has that day as first sick day.",
            ],
        ),
        noot(
            &[bw("7:629", "12", "blijft de arbeidsovereenkomst onverkort in stand")],
            [
                "Deels werken, ander werk, arbeidstherapie, vakantie of een loonstop houdt de telling niet tegen. Alleen het volle afgesproken werk doet dat.",
                "Partial work, other work, arbeidstherapie, holiday or a stop of wages do not stop the count. Only all of the agreed work does.",
            ],
        ),
        noot(
            &[zw(
                "19",
                "3",
                "geen recht op ziekengeld gedurende de periode dat zwangerschaps- of bevallingsverlof wordt genoten",
            )],
            [
                "Ziek tijdens zwangerschapsverlof telt niet als ziekte. Wordt het verlof in delen opgenomen, dan telt elk deel als verlof; daar zegt de wet weinig over.",
                "Ill during maternity leave does not count as illness. When leave is taken in parts, each part counts as leave; the law says little about it.",
            ],
        ),
        noot(
            &[wia(
                "23",
                "3",
                "redelijkerwijs niet geacht kunnen worden voort te vloeien uit dezelfde oorzaak",
            )],
            [
                "Of ziekte voor en na het verlof dezelfde oorzaak heeft, zegt alleen de bedrijfsarts of UWV, met ja of nee. De oorzaak zelf staat nergens.",
                "Whether illness before and after leave has one cause only the bedrijfsarts or UWV says, by yes or no. The cause itself stands nowhere.",
            ],
        ),
        noot(
            &[Bron::buiten_de_wet(BronSoort::Praktijk, "praktijk: een geval per dienstverband")],
            [
                "Wie meer banen heeft, heeft per baan een eigen wachttijd.",
                "Who has more than one job has a waiting period for each.",
            ],
        ),
        noot(
            &[Bron::uitspraak("HR 30 september 2011, ECLI:NL:HR:2011:BQ8134", "ECLI:NL:HR:2011:BQ8134")],
            [
                "Is aangepast werk het afgesproken werk geworden, dan begint bij nieuwe ziekte een nieuwe wachttijd.",
                "When adapted work became the agreed work, new illness begins a new waiting period.",
            ],
        ),
    ],
);

pub(super) const EINDE_SANCTIE: Toegelicht = (
    &[bij(
        Aanleiding::Niet,
        &[wia("25", "14", "maar niet later dan na 52 weken")],
        [
            "Wordt niet hersteld wat er mis was, dan loopt de loonsanctie door, ten hoogste 52 weken.",
            "When what was wrong is not made up for, the loonsanctie runs on, for at most 52 weeks.",
        ],
    )],
    SANCTIE_WEETJES,
);

const SANCTIE_WEETJES: &[Noot] = &[
    noot(
        &[wia("64", "7", "wordt de behandeling van de aanvraag opgeschort")],
        [
            "Loon, re-integratie en opzegverbod lopen door. De WIA-aanvraag rust.",
            "Wages, re-integration and the ban on dismissal go on. The WIA application rests.",
        ],
    ),
    noot(
        &[wia("25", "12", "waarbij hij aantoont dat hij de tekortkoming heeft hersteld")],
        [
            "De werkgever meldt zelf aan UWV dat alles is hersteld, en toont dat aan.",
            "The employer itself reports to UWV that all was made up for, and shows it.",
        ],
    ),
    noot(
        &[Bron::buiten_de_wet(BronSoort::Uwv, "UWV: legt 52 weken op en bekort na herstel")],
        [
            "UWV legt steeds 52 weken op en maakt dat korter na herstel. De beleidsregels met vier tot twaalf maanden (BWBR0014800) zijn van de WAO en gelden niet.",
            "UWV always imposes 52 weeks and shortens that after repair. The policy rules with four to twelve months (BWBR0014800) belong to the WAO and are not used.",
        ],
    ),
    noot(
        &[Bron::buiten_de_wet(BronSoort::Praktijk, "afgeleid: de wet regelt dit niet")],
        [
            "Wordt de werknemer helemaal beter en werkt die vier weken gewoon, dan is er geen ziekte meer waar de loonsanctie op rust. De wet regelt dit niet; vraag het aan UWV.",
            "When the employee recovers fully and works as usual for four weeks, there is no illness left for the loonsanctie. The law does not settle this; ask UWV.",
        ],
    ),
];

pub(super) const VERLENGING: Toegelicht = (
    &[],
    &[
        noot(
            &[wia("24", "1", "op gezamenlijk verzoek van de verzekerde en die werkgever")],
            [
                "Werkgever en werknemer vragen het samen. De wet noemt geen dag: doe het voor de WIA-aanvraag.",
                "Employer and employee ask for it together. The law names no day: do it before the WIA application.",
            ],
        ),
        noot(
            &[wia("24", "1", "zwaarwegende omstandigheden zich daartegen verzetten")],
            [
                "UWV zegt nee bij ziekengeld wegens orgaandonatie of zwangerschap, of als er zwaarwegende bezwaren zijn.",
                "UWV says no with ziekengeld because of organ donation or pregnancy, or when there are weighty objections.",
            ],
        ),
        noot(
            &[wia("24", "3", "niet eerder eindigt dan dertien weken na het verzoek")],
            [
                "Korter maken kan ook, maar niet eerder dan dertien weken na het verzoek. Eindigt het dienstverband eerder, dan geldt dat niet.",
                "It can be made shorter, but not earlier than thirteen weeks after the request; that does not hold when the employment ends sooner.",
            ],
        ),
    ],
);

pub(super) const OPZEGVERBOD: Toegelicht = (
    &[],
    &[
        noot(
            &[bw("7:670a", "1", "schriftelijk heeft gemaand tot nakoming van deze verplichtingen")],
            [
                "Het verbod geldt niet als de werknemer zonder goede reden niet meewerkt en daar schriftelijk voor is gewaarschuwd, of als het loon daarom is gestopt.",
                "The ban does not hold when the employee does not cooperate without a good reason and was warned in writing, or when the wage was stopped for it.",
            ],
        ),
        noot(
            &[bw("7:670a", "2", "de werknemer schriftelijk heeft ingestemd met de opzegging")],
            [
                "Ook niet bij schriftelijke instemming, in de proeftijd, bij ontslag op staande voet, als het bedrijf stopt, of bij ontslag wegens de AOW-leeftijd.",
                "Nor with written consent, in the trial period, with dismissal for urgent cause, when the business closes, or with dismissal because of the age of AOW.",
            ],
        ),
        noot(
            &[bw("7:670", "1", "ten gevolge van zwangerschap voorafgaand aan het zwangerschapsverlof")],
            [
                "Ziekte door zwangerschap voor het verlof en ziekte tijdens het verlof tellen niet mee in de twee jaren.",
                "Illness from pregnancy before the leave and illness during the leave do not count in the two years.",
            ],
        ),
    ],
);
