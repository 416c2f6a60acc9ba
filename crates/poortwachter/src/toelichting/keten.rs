// SPDX-License-Identifier: EUPL-1.2
//! The first year, and the second track.

use super::{Aanleiding, Nasleep, Toegelicht, bij, boete, bw, noot, rp, wia, zw};
use crate::Bron;
use crate::bewaren::AP;
use crate::bron::BronSoort;

/// UWV looks at steps of the procedure only as far as chances were missed by them.
const SECUNDAIR: Bron =
    Bron::kader("4", "het opvolgen van de voorschriften op grond van de Regeling procesgang secundair");

pub(super) const ZIEKMELDING: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[SECUNDAIR],
        [
            "Er staat geen boete op. Wel is er dan minder tijd voor de probleemanalyse.",
            "There is no fine. There is less time left for the probleemanalyse.",
        ],
    )],
    &[
        noot(
            &[rp("3", "", "het aantal feitelijk gewerkte uren")],
            [
                "Vanaf het moment dat lang verzuim dreigt, houdt de werkgever een dossier bij: alle stukken, de gewerkte uren en wat er is gedaan.",
                "From the moment that long absence threatens the employer keeps a file: all documents, the hours worked and what was done.",
            ],
        ),
        noot(
            &[AP],
            [
                "De werkgever vraagt nooit wat iemand heeft of hoe dat komt. Wel: hoe iemand te bereiken is, hoe lang het ongeveer duurt en welk werk door moet.",
                "The employer never asks what somebody has or how it came. It does ask: how to reach somebody, how long it may take and which work must go on.",
            ],
        ),
    ],
);

pub(super) const PROBLEEMANALYSE: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[SECUNDAIR],
            [
                "Er staat geen boete op. UWV kijkt er alleen naar als er kansen op werk door zijn gemist. Schrijf op waarom het later werd.",
                "There is no fine. UWV looks at it only when chances of work were missed by it. Write down why it was later.",
            ],
        ),
        bij(
            Aanleiding::Onvolledig,
            &[Bron::kader(
                "5",
                "dan kan het UWV verlangen dat alsnog een deugdelijke probleemanalyse wordt opgesteld",
            )],
            [
                "Is de probleemanalyse niet goed genoeg en zijn daardoor kansen gemist, dan kan UWV een betere vragen, met een nieuw plan.",
                "When the probleemanalyse is not good enough and chances were missed by it, UWV can ask for a better one, with a new plan.",
            ],
        ),
    ],
    &[
        noot(
            &[rp("2", "3", "De werkgever verlangt onverwijld een oordeel")],
            [
                "Blijkt pas na zes weken dat het lang gaat duren, dan vraagt de werkgever het oordeel meteen.",
                "When it shows only after six weeks that it will be long, the employer asks for the judgement at once.",
            ],
        ),
        noot(
            &[Bron::kader("6", "kan de werkgever om een nieuwe probleemanalyse vragen")],
            [
                "Geeft de probleemanalyse te weinig houvast, dan kan de werkgever om een nieuwe vragen.",
                "When the probleemanalyse gives too little to go by, the employer can ask for a new one.",
            ],
        ),
        noot(
            &[rp("7a", "", "draagt de bedrijfsarts of de arbodienst zorg voor tijdige inschakeling daarvan")],
            [
                "Is er meer kennis nodig, dan haalt de bedrijfsarts die er op tijd bij.",
                "When more expertise is needed, the bedrijfsarts brings it in in time.",
            ],
        ),
    ],
);

pub(super) const PLAN: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[
                SECUNDAIR,
                Bron::buiten_de_wet(
                    BronSoort::Uwv,
                    "formulier Plan van aanpak: na acht weken vraagt het waarom",
                ),
            ],
            [
                "Er staat geen boete op. Is het plan er pas na acht weken, dan vraagt het formulier van UWV waarom.",
                "There is no fine. When the plan is there only after eight weeks, UWV's form asks why.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[bw(
                "7:629",
                "3",
                "weigert mee te werken aan het opstellen, evalueren en bijstellen van een plan van aanpak",
            )],
            [
                "Werkt de werknemer zonder goede reden niet mee aan het plan, dan is er over die tijd geen recht op loon.",
                "When the employee does not help with the plan without a good reason, no wage is due over that time.",
            ],
        ),
    ],
    PLAN_WEETJES,
);

const PLAN_WEETJES: &[super::Noot] = &[
    noot(
        &[rp("4", "3", "De werkgever verstrekt hiervan onverwijld een afschrift aan de werknemer")],
        [
            "Het plan staat op papier. De werkgever geeft meteen een kopie aan de werknemer, de casemanager en de bedrijfsarts.",
            "The plan is in writing. The employer gives a copy at once to the employee, the casemanager and the bedrijfsarts.",
        ],
    ),
    noot(
        &[rp("4", "5", "Het eerste tot en met derde lid zijn van overeenkomstige toepassing")],
        [
            "Een bijstelling gaat net zo: samen, binnen twee weken na het advies, op papier en met kopieën.",
            "A change (bijstelling) goes the same way: together, within two weeks after the advice, in writing and with copies.",
        ],
    ),
    noot(
        &[Bron::kader("6", "leidt dus op zichzelf niet tot een sanctie")],
        [
            "In het plan staat wie casemanager is. Ontbreekt die, dan is dat op zichzelf geen reden voor een loonsanctie.",
            "The plan names the casemanager. When there is none, that by itself is no reason for a loonsanctie.",
        ],
    ),
    noot(
        &[Bron::staatsblad("Stcrt. 2023, 13931", "stcrt-2023-13931")],
        [
            "Sinds 1 juli 2023 schrijven werkgever en werknemer allebei hun visie in het plan: over de activiteiten, de doelen en de termijnen.",
            "Since 1 July 2023 employer and employee both write their view into the plan: on activities, goals and terms.",
        ],
    ),
    noot(
        &[rp("5", "", "gemotiveerd worden afgeweken")],
        [
            "Werkgever en werknemer mogen samen van de twee weken afwijken. Schrijf op waarom.",
            "Employer and employee may depart from the two weeks together. Write down why.",
        ],
    ),
    noot(
        &[Bron::buiten_de_wet(BronSoort::Praktijk, "praktijk: een plan per dienstverband")],
        [
            "Wie meer dan een baan heeft, heeft per baan een eigen eerste ziektedag, een eigen dossier en een eigen plan.",
            "Who has more than one job has a first sick day, a file and a plan of its own for each job.",
        ],
    ),
];

pub(super) const EVALUATIE: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[Bron::kader("5", "niet of niet tijdig is voorzien in een bijgesteld plan van aanpak")],
        [
            "Er staat geen boete op. Was bijstellen nodig en is dat niet gebeurd, dan moeten werkgever en werknemer dat eerst alsnog doen voordat UWV verdergaat met de WIA-aanvraag.",
            "There is no fine. When a change was needed and did not come, employer and employee must do that first, before UWV goes on with the WIA application.",
        ],
    )],
    &[noot(
        &[rp("4", "4", "de werknemer regelmatig hoort over het verloop van de ongeschiktheid")],
        [
            "De werkgever zorgt dat de bedrijfsarts de werknemer regelmatig spreekt. Moet het plan anders, dan vraagt de werkgever meteen advies.",
            "The employer sees to it that the bedrijfsarts regularly hears the employee. When the plan must change, the employer asks for advice at once.",
        ],
    )],
);

pub(super) const ARBEIDSTHERAPIE: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[Bron::kader("5", "er is te lang gewerkt op arbeidstherapeutische basis zonder loonwaarde")],
        [
            "Duurt arbeidstherapie lang, dan is dat bij de eerstejaarsevaluatie een reden om de koers te wijzigen.",
            "When arbeidstherapie goes on long, that is a reason to change course at the first-year evaluation.",
        ],
    )],
    &[noot(
        &[Bron::kader("8", "in de regel niet langer dan 6 weken")],
        [
            "Arbeidstherapie telt als helemaal ziek. Daarna kiezen werkgever en werknemer met de bedrijfsarts: gewoon werk, of een andere weg.",
            "Arbeidstherapie counts as fully ill. After it employer and employee choose with the bedrijfsarts: regular work, or another way.",
        ],
    )],
);

pub(super) const MELDING_42_WEKEN: Toegelicht = (
    &[
        boete(
            &[zw("38", "3", "niet of niet behoorlijk is nagekomen")],
            [
                "UWV kan de werkgever een boete geven, en minder of geen als die er weinig aan kon doen. Meld alsnog, zo snel als het kan. Het leidt op zichzelf niet tot een loonsanctie.",
                "UWV can fine the employer, and less or nothing when it could hardly help it. Report it after all, as soon as you can. By itself it does not lead to a loonsanctie.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[wia("64", "6", "niet heeft gedaan voor de dag waarop de wachttijd 81 weken heeft geduurd")],
            [
                "Is er voor de laatste dag van week 81 niet gemeld, dan geldt de bescherming bij een late of ontbrekende brief van UWV niet.",
                "When nothing was reported before the last day of week 81, the protection against a late or missing letter of UWV does not hold.",
            ],
        ),
    ],
    &[
        noot(
            &[zw("38", "8", "beschouwd als een aangifte op grond van het eerste lid")],
            [
                "Een aanvraag om vervroegde IVA of een verzoek om verlenging geldt ook als melding.",
                "An application for early IVA or a request for extension counts as this notice too.",
            ],
        ),
        noot(
            &[zw("38", "4", "niet van toepassing op de verzekerde, die aanspraak maakt op ziekengeld")],
            [
                "Bij orgaandonatie, ziekte door zwangerschap en no-risk is deze melding er niet. Daarvoor is er de melding vangnet.",
                "With organ donation, illness from pregnancy and no-risk there is no such notice. The report for the safety net takes its place.",
            ],
        ),
        noot(
            &[Bron::buiten_de_wet(BronSoort::Praktijk, "afgeleid uit ZW 38 lid 1: een melding per geval")],
            [
                "Wie binnen vier weken weer ziek wordt, hoeft niet opnieuw te worden gemeld. Dat volgt uit het samentellen; de wet zegt het niet met zoveel woorden.",
                "Who falls ill again within four weeks need not be reported again. That follows from adding together; the law does not say it in so many words.",
            ],
        ),
    ],
);

const GEEN_EVALUATIE: Nasleep = bij(
    Aanleiding::Niet,
    &[rp("6", "1", "de evaluatie aan het einde van het eerste ziektejaar")],
    [
        "Zonder deze evaluatie is het re-integratieverslag niet compleet. UWV vraagt er dan om.",
        "Without this evaluation the re-integratieverslag is not complete. UWV then asks for it.",
    ],
);

pub(super) const EERSTE_JAAR: Toegelicht = (
    &[
        GEEN_EVALUATIE,
        bij(
            Aanleiding::Onvolledig,
            &[Bron::staatsblad("Stcrt. 2023, 13931", "stcrt-2023-13931")],
            [
                "Sinds 1 juli 2023 horen de visies van werkgever en werknemer erbij. De toelichting zegt niet dat het ontbreken daarvan alleen al tot een loonsanctie leidt.",
                "Since 1 July 2023 the views of employer and employee belong in it. The notes do not say that their absence alone leads to a loonsanctie.",
            ],
        ),
    ],
    &[
        noot(
            &[Bron::buiten_de_wet(BronSoort::Uwv, "UWV: stuurt rond week 44 tot 48 informatie")],
            [
                "UWV stuurt de werkgever rond week 44 tot 48 informatie over deze evaluatie.",
                "UWV sends the employer information on this evaluation around weeks 44 to 48.",
            ],
        ),
        noot(
            &[Bron::buiten_de_wet(
                BronSoort::Praktijk,
                "praktijk: arbeidsdeskundig onderzoek binnen zes weken na jaar 1",
            )],
            [
                "Is het de vraag of het eigen werk nog kan, laat dan een arbeidsdeskundige kijken: liefst binnen zes weken na het eerste jaar.",
                "When it is in doubt whether the own work can still be done, have a labour expert look: preferably within six weeks after the first year.",
            ],
        ),
    ],
);

pub(super) const TWEEDE_SPOOR: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[Bron::kader("5", "zal het UWV de werkgever opdragen eerst dat traject uit te voeren")],
        [
            "Is werk bij een ander niet of te weinig onderzocht, dan laat UWV de werkgever dat eerst doen. Het loon loopt dan door.",
            "When work elsewhere was not or hardly looked into, UWV has the employer do that first. The wage then runs on.",
        ],
    )],
    &[
        noot(
            &[bw("7:658a", "1", "Indien vaststaat dat de eigen arbeid niet meer kan worden verricht")],
            [
                "Staat eerder vast dat er in het bedrijf geen passend werk is, dan begint het tweede spoor meteen.",
                "When it is certain earlier that the business has no suitable work, the second track begins at once.",
            ],
        ),
        noot(
            &[Bron::kader(
                "5",
                "naast de wellicht nog lopende activiteiten voor re-integratie in het eigen bedrijf",
            )],
            [
                "Beide sporen lopen naast elkaar tot zeker is dat terugkeer niet kan.",
                "Both tracks run side by side until it is certain that a return is impossible.",
            ],
        ),
        noot(
            &[Bron::kader(
                "9",
                "periodiek (om de drie maanden) geëvalueerd te worden of voortzetting nog steeds wenselijk is",
            )],
            [
                "Werkt iemand op eigen wens weinig uren in het eigen bedrijf, met zicht op meer, dan bekijk je elke drie maanden of dat nog klopt.",
                "When somebody wishes to work few hours in the own business, with more in view, look every three months whether that still holds.",
            ],
        ),
    ],
);
