// SPDX-License-Identifier: EUPL-1.2
//! Why a fact is refused, and what to do: to follow the name of the key.

use crate::Bezwaar;

pub(super) fn nl(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenZiekte => "er staat geen ziekteperiode in; geef ten minste een eerste ziektedag".to_owned(),
        Bezwaar::Omgekeerd => "de laatste dag ligt voor de eerste; draai ze om of verbeter een van beide".to_owned(),
        Bezwaar::Overlapt(ander) => {
            format!("overlapt met de periode die op {ander} begint; voeg ze samen of verbeter een van beide")
        }
        Bezwaar::VoorHetRecht => {
            "ligt voor 1 januari 2004, toen de wachttijd nog geen 104 weken was; dat oude recht rekent Hervat niet: verbeter de dag, of vraag UWV"
                .to_owned()
        }
        Bezwaar::VoorZiekte(eerste) => format!("ligt voor de eerste ziektedag ({eerste}); verbeter een van beide"),
        Bezwaar::Dubbel(ander) => format!("staat er in hetzelfde geval al met {ander}; laat er een staan"),
        Bezwaar::NogEens => "dit feit staat er twee keer in; laat er een staan".to_owned(),
        Bezwaar::Percentage(n) => format!("is {n}; het moet van 1 tot en met 99 zijn; wie alles weer werkt, is hersteld: geef dan de ziekte een laatste dag"),
        Bezwaar::NietAfTeWijken => {
            "hiervan kan niet worden afgeweken; het kan bij `probleemanalyse` en `plan_van_aanpak`".to_owned()
        }
        Bezwaar::Weken(n) => format!("is {n}; een loonsanctie duurt van 1 tot en met 52 weken (WIA 25 lid 9); neem over wat in het besluit staat"),
        Bezwaar::NietNa(dag) => format!("moet na {dag} liggen; verbeter deze dag of het feit waaruit die andere volgt"),
        Bezwaar::Na(dag) => format!("ligt na {dag}, de laatste dag van het dienstverband; verbeter een van beide"),
        Bezwaar::AlleenZwangerschap => "hoort alleen bij `zwangerschap`; laat het weg of kies die soort".to_owned(),
        Bezwaar::GeenLoonsanctie => {
            "er staat geen `loonsanctie` in; voeg die toe of laat dit feit weg".to_owned()
        }
        Bezwaar::WelkeVerlenging => {
            "ontbreekt, terwijl er meer verlengingen zijn; zet bij elke de dag van het verzoek".to_owned()
        }
        Bezwaar::TeVroegVerkort(vroegst) => format!(
            "een verlenging wordt niet korter dan dertien weken na het verzoek: niet voor {vroegst} (WIA 24 lid 3); \
             verbeter een van beide"
        ),
        Bezwaar::AndersBeslist(dag) => {
            format!("over dezelfde melding staat er een ander besluit van UWV, van {dag}; laat een van beide weg")
        }
        Bezwaar::NietZiek => {
            "valt niet in een ziekteperiode; verbeter deze dag of de periode".to_owned()
        }
        Bezwaar::VerkorteWachttijd { van, tot_en_met } => format!(
            "kan niet: een verkorte wachttijd eindigt van {van} tot en met {tot_en_met} (WIA 23 lid 6: 13 tot 78 weken, \
             en tien weken na de aanvraag); neem over wat UWV schreef"
        ),
    }
}

pub(super) fn en(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenZiekte => "there is no period of illness; give at least a first sick day".to_owned(),
        Bezwaar::Omgekeerd => "the last day lies before the first; swap them or correct one".to_owned(),
        Bezwaar::Overlapt(ander) => {
            format!("overlaps the period that starts on {ander}; join them or correct one")
        }
        Bezwaar::VoorHetRecht => {
            "lies before 1 January 2004, when the waiting period was not 104 weeks; Hervat does not compute that law: correct the day, or ask UWV"
                .to_owned()
        }
        Bezwaar::VoorZiekte(eerste) => format!("lies before the first sick day ({eerste}); correct one of them"),
        Bezwaar::Dubbel(ander) => format!("already stands in the same case with {ander}; keep one"),
        Bezwaar::NogEens => "this fact stands there twice; keep one".to_owned(),
        Bezwaar::Percentage(n) => format!("is {n}; it must be 1 to 99; who does all of the work again has recovered: give the illness a last day"),
        Bezwaar::NietAfTeWijken => {
            "this cannot be departed from; `probleemanalyse` and `plan_van_aanpak` can".to_owned()
        }
        Bezwaar::Weken(n) => format!("is {n}; a loonsanctie lasts 1 to 52 weeks (WIA 25 lid 9); take over what the decision says"),
        Bezwaar::NietNa(dag) => format!("must lie after {dag}; correct this day or the fact from which the other follows"),
        Bezwaar::Na(dag) => format!("lies after {dag}, the last day of the employment; correct one of them"),
        Bezwaar::AlleenZwangerschap => "goes with `zwangerschap` only; leave it out or choose that kind".to_owned(),
        Bezwaar::GeenLoonsanctie => "there is no `loonsanctie`; add it or leave this fact out".to_owned(),
        Bezwaar::WelkeVerlenging => {
            "is missing, while there are more extensions; give the day of the request with each".to_owned()
        }
        Bezwaar::TeVroegVerkort(vroegst) => format!(
            "an extension is not made shorter than thirteen weeks after the request: not before {vroegst} \
             (WIA 24 lid 3); correct one of them"
        ),
        Bezwaar::AndersBeslist(dag) => {
            format!("of the same report there is another decision of UWV, of {dag}; leave one of them out")
        }
        Bezwaar::NietZiek => "lies in no period of illness; correct this day or the period".to_owned(),
        Bezwaar::VerkorteWachttijd { van, tot_en_met } => format!(
            "cannot be: a shortened waiting period ends from {van} to {tot_en_met} (WIA 23 lid 6: 13 to 78 weeks, and \
             ten weeks after the application); take over what UWV wrote"
        ),
    }
}
