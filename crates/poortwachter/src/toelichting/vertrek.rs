// SPDX-License-Identifier: EUPL-1.2
//! When the employment ends, the safety net, wages and the file.

use super::{Aanleiding, Nasleep, Toegelicht, bij, boete, bvv, bw, noot, vangnetters, zw};
use crate::Bron;
use crate::bewaren::AP;
use crate::bron::BronSoort;

pub(super) const MELDING: Toegelicht = (
    &[boete(
        &[zw("38", "3", "in de eerste zin van het tweede lid, niet of niet behoorlijk is nagekomen")],
        [
            "UWV kan de werkgever een boete geven. Op de eerstvolgende werkdag melden neemt UWV niet kwalijk.",
            "UWV can fine the employer. It does not blame a report on the next working day.",
        ],
    )],
    &[
        noot(
            &[
                vangnetters(
                    "2",
                    "1",
                    "binnen zes weken na de eerste dag van ongeschiktheid tot het verrichten van arbeid",
                ),
                vangnetters("4", "1", "binnen twee weken na het oordeel een plan van aanpak"),
                vangnetters("5", "1", "na afloop van ieder tijdvak van 26 weken"),
            ],
            [
                "Daarna neemt UWV het over: het maakt een probleemanalyse en een plan, en kijkt elke 26 weken of het anders moet. Meldt de werkgever later dan na zes weken, dan doet UWV dat meteen.",
                "After that UWV takes over: it makes a probleemanalyse and a plan, and looks every 26 weeks whether it must change. When the employer reports after six weeks, UWV does so at once.",
            ],
        ),
        noot(
            &[zw("19aa", "1", "een tijdvak van 52 weken van ongeschiktheid tot werken is verstreken")],
            [
                "Na 52 weken ziekte beoordeelt UWV opnieuw of er ziekengeld blijft (EZWb).",
                "After 52 weeks of illness UWV judges anew whether ziekengeld stays (EZWb).",
            ],
        ),
        noot(
            &[Bron::kader("11", "niet meer mogen bedragen dan 70% van het nog te betalen loon")],
            [
                "Van de werkgever wordt niet meer gevraagd dan past bij de tijd die nog rest: aan kosten ten hoogste 70 procent van het loon tot het einde.",
                "No more is asked of the employer than fits the time left: in costs at most 70 percent of the wage until the end.",
            ],
        ),
    ],
);

/// At the end of the employment UWV recovers ziekengeld instead of a loonsanctie.
const VERHAAL: Nasleep = bij(
    Aanleiding::Niet,
    &[zw("39a", "1", "Het tijdvak bedraagt ten hoogste 52 weken")],
    [
        "Is er te weinig gedaan of komt het verslag niet, dan haalt UWV ziekengeld terug bij de werkgever, over ten hoogste 52 weken. Een loonsanctie is er dan niet.",
        "When too little was done or the report does not come, UWV recovers ziekengeld from the employer, over at most 52 weeks. There is no loonsanctie then.",
    ],
);

pub(super) const VERKORT_VERSLAG: Toegelicht = (
    &[
        bij(
            Aanleiding::Onvolledig,
            &[
                zw("38", "6", "een termijn waarbinnen het reïntegratieverslag wordt verstrekt of aangevuld"),
                bvv("3", "1", "Het UWV stelt aan de werkgever schriftelijk een termijn van veertien dagen"),
            ],
            [
                "UWV geeft de werkgever eerst veertien dagen om aan te vullen.",
                "UWV first gives the employer fourteen days to complete it.",
            ],
        ),
        bij(
            Aanleiding::Onvolledig,
            &[bvv("3", "4", "bedraagt voor de werknemer die aanspraak maakt op ziekengeld zeven dagen")],
            [
                "Ontbreekt het deel van de werknemer, dan krijgt die zeven dagen.",
                "When the employee's part is missing, they get seven days.",
            ],
        ),
        VERHAAL,
    ],
    &[noot(
        &[Bron::buiten_de_wet(
            BronSoort::Uwv,
            "UWV: uploaden binnen twee weken na de brief; jpg, docx of pdf, ten hoogste 10 MB",
        )],
        [
            "De werknemer levert het verslag in bij UWV als UWV erom vraagt: binnen twee weken na de brief.",
            "The employee hands the report in with UWV when UWV asks for it: within two weeks after the letter.",
        ],
    )],
);

pub(super) const VANGNET: Toegelicht = (
    &[
        boete(
            &[zw("38a", "8", "niet of niet behoorlijk is nagekomen")],
            ["UWV kan de werkgever een boete geven.", "UWV can fine the employer."],
        ),
        bij(
            Aanleiding::TeLaat,
            &[zw("38a", "9", "doch ten hoogste over een jaar")],
            [
                "Het ziekengeld komt er wel, met terugwerkende kracht over ten hoogste een jaar.",
                "The ziekengeld does come, retroactively over at most a year.",
            ],
        ),
    ],
    &[
        noot(
            &[zw("38b", "1", "gedurende de eerste twee maanden na aanvang van zijn dienstbetrekking")],
            [
                "De werknemer hoeft in de eerste twee maanden van het dienstverband niet te zeggen dat no-risk geldt. Daarna wel, als de werkgever ernaar vraagt.",
                "In the first two months of the employment the employee need not say that no-risk applies. After that they must, when the employer asks.",
            ],
        ),
        noot(
            &[
                zw("38a", "4", "uiterlijk de tweede dag van die geschiktheid"),
                zw("38a", "5", "uiterlijk op de tweede dag na de hersteldmelding"),
            ],
            [
                "Ook beter melden hoort erbij: de werknemer op de tweede dag, de werkgever aan UWV op de tweede dag daarna.",
                "Recovery is reported too: by the employee on the second day, by the employer to UWV on the second day after that.",
            ],
        ),
        noot(
            &[zw("38a", "6", "niet eerder dan de ziekmelding bedoeld in het derde lid")],
            [
                "Bij no-risk, orgaandonatie en zwangerschap gaat de ziekmelding na zes weken voor: beter melden komt niet eerder.",
                "With no-risk, organ donation and pregnancy the report after six weeks goes first: recovery is not reported before it.",
            ],
        ),
        noot(
            &[zw("38a", "7", "geen recht heeft op loon")],
            [
                "Heeft de werknemer geen recht op loon, bijvoorbeeld door niet mee te werken, dan meldt de werkgever ook dat aan UWV.",
                "When the employee has no right to wage, for instance for not cooperating, the employer reports that to UWV too.",
            ],
        ),
        noot(
            &[
                zw("29b", "6", "op verzoek van de werkgever gesteld op het dagloon"),
                zw("29", "8", "wordt gesteld op het dagloon"),
            ],
            [
                "Het ziekengeld is 100 procent van het dagloon bij orgaandonatie en zwangerschap; bij no-risk de eerste 52 weken als de werkgever erom vraagt, anders 70 procent.",
                "The ziekengeld is 100 percent of the day wage with organ donation and pregnancy; with no-risk in the first 52 weeks when the employer asks for it, otherwise 70 percent.",
            ],
        ),
    ],
);

pub(super) const BEWAREN: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[AP],
        [
            "Langer bewaren mag alleen met een reden, zoals een geschil dat nog loopt.",
            "Keeping it longer is allowed only with a reason, such as a dispute that still runs.",
        ],
    )],
    &[noot(
        &[Bron::buiten_de_wet(BronSoort::Praktijk, "zie de lijst van bewaartermijnen")],
        [
            "Andere stukken hebben een andere termijn: het medisch dossier, de loonadministratie, de stukken van een eigenrisicodrager.",
            "Other documents have another term: the medical file, the payroll, the documents of an employer that carries the risk itself.",
        ],
    )],
);

pub(super) const EINDE_LOON: Toegelicht = (
    &[],
    &[
        noot(
            &[bw(
                "7:658a",
                "2",
                "zo tijdig mogelijk zodanige maatregelen te treffen en aanwijzingen te verstrekken",
            )],
            [
                "Ook wie in het huishouden werkt, wordt zo vroeg mogelijk geholpen terug te keren. De stappen van de WIA horen daar niet bij.",
                "Who works in a household is helped to return as early as possible as well. The steps of the WIA do not belong to that.",
            ],
        ),
        noot(
            &[bw("7:634", "1", "ten minste vier maal de overeengekomen arbeidsduur per week")],
            [
                "Wie ziek is, bouwt gewoon vakantiedagen op. Een zieke werknemer mag ze opnemen; dan gelden ze als opgenomen.",
                "Who is ill builds up holidays as usual. An ill employee may take them; then they count as taken.",
            ],
        ),
        noot(
            &[bw("7:640a", "", "vervalt zes maanden na de laatste dag van het kalenderjaar")],
            [
                "Wettelijke vakantiedagen vervallen op 1 juli van het volgende jaar, tenzij iemand ze redelijkerwijs niet kon opnemen.",
                "Statutory holidays lapse on 1 July of the next year, unless somebody could not reasonably take them.",
            ],
        ),
    ],
);

pub(super) const EZWB: Toegelicht = (
    &[],
    &[
        noot(
            &[zw("19aa", "2", "tot een maand na de dag waarop hij in staat is")],
            [
                "Kan iemand meer dan 65 procent verdienen, dan stopt het ziekengeld een maand na de dag waarop dat zo is.",
                "When somebody can earn more than 65 percent, the ziekengeld stops one month after the day on which that is so.",
            ],
        ),
        noot(
            &[zw("19aa", "3", "tot zes maanden na de dag waarop hij met arbeid meer dan 65%")],
            [
                "Wie echt meer dan 65 procent gaat verdienen, wordt zes maanden lang niet langs deze maatstaf gelegd.",
                "Who really earns more than 65 percent is not measured by it for six months.",
            ],
        ),
        noot(
            &[zw("63a", "6", "in verband met de uitvoering van de artikelen 19aa en 19ab")],
            [
                "Ook bij een eigenrisicodrager voor de Ziektewet doet UWV deze beoordeling.",
                "UWV makes this assessment also when the employer carries the risk of the Ziektewet itself.",
            ],
        ),
    ],
);
