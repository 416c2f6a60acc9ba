// SPDX-License-Identifier: EUPL-1.2
//! What UWV decides, and the objection against it.

use super::{Aanleiding, Toegelicht, awb, bij, noot, rp, wia, zw};
use crate::Bron;
use crate::bron::BronSoort;

pub(super) const SANCTIEBESLUIT: Toegelicht = (
    &[
        bij(
            Aanleiding::TeLaat,
            &[wia("25", "14", "eindigt het tijdvak zoveel eerder als de beschikking later is afgegeven")],
            [
                "Elke dag na de zes weken maakt de loonsanctie een dag korter.",
                "Every day after the six weeks makes the loonsanctie a day shorter.",
            ],
        ),
        bij(
            Aanleiding::Niet,
            &[wia("25", "11", "vindt niet plaats indien het UWV de beschikking")],
            [
                "Komt er voor de laatste dag met loon geen besluit, dan is er geen loonsanctie.",
                "When no decision comes before the last day of wages, there is no loonsanctie.",
            ],
        ),
    ],
    &[
        noot(
            &[Bron::kader("3", "een loonwaarde van tenminste 65% van het loon vóór de ziekte")],
            [
                "Eerst kijkt UWV naar het resultaat: blijvend werk dat past bij wat de werknemer kan. Tegen het einde kan ook werk voor ten minste 65 procent van het oude loon genoeg zijn, als beiden vinden dat er niet meer in zat.",
                "UWV looks at the result first: lasting work that fits what the employee can do. Near the end work for at least 65 percent of the old wage can do too, when both find that no more was possible.",
            ],
        ),
        noot(
            &[Bron::kader(
                "3",
                "maar tot het oordeel komt dat de werkgever daarvoor een deugdelijke grond heeft",
            )],
            [
                "Geen loonsanctie als er genoeg is gedaan, als er een goede reden was, of als er geen mogelijkheden meer waren.",
                "No loonsanctie when enough was done, when there was a good reason, or when no possibilities were left.",
            ],
        ),
        noot(
            &[Bron::kader(
                "6",
                "De werkgever blijft eindverantwoordelijke voor de verzuimbegeleiding en de re-integratie",
            )],
            [
                "Fouten van bedrijfsarts, casemanager of bureau komen voor rekening van de werkgever. Een rechtbank zag dat in 2022 anders toen de werkgever het niet kon weten (RBOBR:2022:415).",
                "Mistakes of bedrijfsarts, casemanager or bureau are for the employer. In 2022 a court saw that otherwise when the employer could not have known (RBOBR:2022:415).",
            ],
        ),
    ],
);

pub(super) const WIA_BESLUIT: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[
            wia("102", "5", "onder vermelding van een zo kort mogelijke termijn"),
            wia("102", "4", "wordt die termijn verlengd met ten hoogste vier weken"),
        ],
        [
            "UWV schrijft dan dat het later wordt en wanneer wel. Is een deskundige van buiten gevraagd, dan komen er ten hoogste vier weken bij.",
            "UWV then writes that it will be later and when. When an outside expert was asked, at most four weeks are added.",
        ],
    )],
    &[noot(
        &[Bron::buiten_de_wet(BronSoort::Uwv, "UWV: in 2024-2026 duurt het in de praktijk vaak langer")],
        [
            "In 2024 tot 2026 duurt het in de praktijk vaak langer.",
            "In 2024 to 2026 it often takes longer in practice.",
        ],
    )],
);

pub(super) const BEZWAAR: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[awb("6:11", "redelijkerwijs niet kan worden geoordeeld dat de indiener in verzuim is geweest")],
        [
            "UWV kijkt er dan niet meer naar, behalve als het niet aan de werkgever lag.",
            "UWV does not look at it any more, unless the employer was not to blame.",
        ],
    )],
    &[
        noot(
            &[awb("6:16", "Het bezwaar of beroep schorst niet de werking van het besluit")],
            [
                "Bezwaar houdt de loonsanctie niet tegen. Herstel dus intussen wat er mis was.",
                "An objection does not hold up the loonsanctie. So make up for what was wrong meanwhile.",
            ],
        ),
        noot(
            &[rp("6", "1", "een oordeel van de werknemer omtrent de op grond van de onderdelen")],
            [
                "Niet alles wat UWV vraagt hoort in het verslag: alleen wat de Regeling procesgang noemt.",
                "Not all that UWV asks for belongs in the report: only what the Regeling procesgang names.",
            ],
        ),
    ],
);

pub(super) const TEKORTKOMING: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[wia(
            "25",
            "14",
            "de beschikking waarin wordt vastgesteld dat een tekortkoming niet is hersteld, te laat geeft",
        )],
        [
            "De loonsanctie eindigt zoveel dagen eerder als UWV te laat was, ook bij een nee.",
            "The loonsanctie ends as many days earlier as UWV was late, also when the answer is no.",
        ],
    )],
    &[noot(
        &[wia("25", "12", "meldt hij dit aan het UWV")],
        ["Na een nee kan de werkgever opnieuw melden.", "After a no the employer can report again."],
    )],
);

pub(super) const VERLENGING_BESLUIT: Toegelicht = (
    &[bij(
        Aanleiding::TeLaat,
        &[wia("102", "2", "onder vermelding van een zo kort mogelijke termijn")],
        [
            "UWV schrijft dan dat het later wordt, en wanneer wel.",
            "UWV then writes that it will be later, and when.",
        ],
    )],
    &[noot(
        &[zw("38", "8", "een verzoek om verlenging van het tijdvak")],
        [
            "Was de ziekte nog niet gemeld, dan geldt het verzoek als de melding van 42 weken.",
            "When the illness was not reported yet, the request counts as the 42-week notice.",
        ],
    )],
);
