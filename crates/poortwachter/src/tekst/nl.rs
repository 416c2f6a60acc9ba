// SPDX-License-Identifier: EUPL-1.2
//! Nederlands, niveau B1.

use super::getal;
use crate::regel::{Reden, TermijnId, Verschil, Wat};
use crate::{Bezwaar, Daad, Partij, Stand};

const GETALLEN: [&str; 21] = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
];

pub(super) const ONVERWIJLD: &str = "Pas na zes weken bleek dat het verzuim lang gaat duren. Daarom moet het nu meteen; de wet noemt geen dag.";
pub(super) const OUDER_RECHT: &str = "Deze wachttijd eindigde voor 1 oktober 2013. Toen golden deels andere termijnen; dit zijn de termijnen van nu.";
pub(super) const BRIEF_VERMOED: &str = "Dit gaat ervan uit dat de brief van UWV op tijd kwam. Kwam die later, dan \
    heeft de werknemer ten minste vier weken na ontvangst. Kwam die nooit, dan is de aanvraag altijd op tijd.";
pub(super) const BRIEF_NOOIT: &str = "UWV heeft geen brief gestuurd. Dan is de aanvraag op tijd wanneer die ook komt, \
    als de melding van 42 weken voor week 82 is gedaan.";
pub(super) const BRIEF_AANGENOMEN: &str =
    "Er is niets anders bekend, dus wordt aangenomen dat de brief op tijd kwam.";

pub(super) const BLIJFT_UIT: &str = "De WIA-aanvraag is te laat en nog niet gedaan: elke dag dat die uitblijft, schuift \
    dit een dag op.";

pub(super) const fn plicht(id: TermijnId) -> &'static str {
    match id {
        TermijnId::ZiekmeldingArbodienst => "Ziekmelding doorgeven aan de arbodienst",
        TermijnId::Probleemanalyse => "Probleemanalyse vragen aan de bedrijfsarts",
        TermijnId::PlanVanAanpak => "Plan van aanpak maken",
        TermijnId::Evaluatie => "Plan van aanpak evalueren",
        TermijnId::ArbeidstherapieEinde => "Arbeidstherapie afronden",
        TermijnId::UwvMelding42Weken => "Ziekte melden aan UWV (42 weken)",
        TermijnId::Eerstejaarsevaluatie => "Eerstejaarsevaluatie houden",
        TermijnId::TweedeSpoor => "Tweede spoor starten",
        TermijnId::VervroegdeIva => "Vervroegde IVA-uitkering aanvragen",
        TermijnId::UwvBriefWia => "Brief van UWV over de WIA",
        TermijnId::ReIntegratieverslag => "Re-integratieverslag aan de werknemer geven",
        TermijnId::WiaAanvraag => "WIA-uitkering aanvragen",
        TermijnId::LoonsanctieBesluit => "Besluit van UWV over een loonsanctie",
        TermijnId::EindeWachttijd => "Einde van de wachttijd",
        TermijnId::EindeOpzegverbod => "Einde van het opzegverbod",
        TermijnId::WiaBesluit => "Besluit van UWV over de WIA",
    }
}

pub(super) const fn regel(id: TermijnId) -> &'static str {
    match id {
        TermijnId::ZiekmeldingArbodienst => {
            "De werkgever geeft de ziekmelding op tijd door aan de bedrijfsarts of de arbodienst. De wet noemt geen \
             dag; in de praktijk is het binnen een week."
        }
        TermijnId::Probleemanalyse => {
            "Dreigt lang verzuim, dan vraagt de werkgever binnen zes weken na de eerste ziektedag het oordeel van de \
             bedrijfsarts."
        }
        TermijnId::PlanVanAanpak => {
            "Werkgever en werknemer maken samen een plan, binnen twee weken na de probleemanalyse. Is die er nog \
             niet, dan telt het formulier van UWV acht weken vanaf de eerste ziektedag."
        }
        TermijnId::Evaluatie => {
            "Werkgever en werknemer bespreken regelmatig hoe het plan loopt. De wet zegt ‘periodiek’; zes weken staat \
             op het formulier van UWV."
        }
        TermijnId::ArbeidstherapieEinde => {
            "Arbeidstherapie is bedoeld om uit te vinden wat lukt. Meer dan zes weken is meestal te lang."
        }
        TermijnId::UwvMelding42Weken => {
            "De werkgever meldt de ziekte aan UWV, uiterlijk op de eerste dag nadat die 42 weken heeft geduurd."
        }
        TermijnId::Eerstejaarsevaluatie => {
            "Aan het einde van het eerste ziektejaar kijken werkgever en werknemer terug en kiezen ze het doel voor \
             het tweede jaar."
        }
        TermijnId::TweedeSpoor => {
            "Is terugkeer bij de eigen werkgever niet in zicht, dan helpt de werkgever naar werk bij een ander: \
             uiterlijk zes weken na de eerstejaarsevaluatie. Het hoeft niet bij concreet zicht op blijvende \
             terugkeer binnen drie maanden."
        }
        TermijnId::VervroegdeIva => {
            "Wie zeker niet meer herstelt, kan eerder een IVA-uitkering vragen: ten minste tien weken voor het einde \
             van week 78. Het is een recht, geen plicht."
        }
        TermijnId::UwvBriefWia => {
            "UWV schrijft de werknemer over de WIA-aanvraag, uiterlijk op de dag waarop de ziekte 89 weken heeft \
             geduurd."
        }
        TermijnId::ReIntegratieverslag => {
            "De werkgever maakt met de werknemer het re-integratieverslag en geeft een afschrift, uiterlijk dertien \
             weken voor het einde van de wachttijd."
        }
        TermijnId::WiaAanvraag => {
            "De werknemer vraagt de WIA-uitkering aan, uiterlijk elf weken voor het einde van de wachttijd. Later \
             aanvragen verlengt de loondoorbetaling met elke dag."
        }
        TermijnId::LoonsanctieBesluit => {
            "UWV beslist uiterlijk zes weken voor het einde of de werkgever langer loon moet betalen. Na de laatste \
             dag kan het niet meer."
        }
        TermijnId::EindeWachttijd => {
            "Na 104 weken ziekte eindigt de wachttijd. Dit is de laatste dag; de dag erna kan de WIA beginnen."
        }
        TermijnId::EindeOpzegverbod => {
            "Tijdens de eerste twee jaren van ziekte mag de werkgever niet opzeggen. Dit is de laatste dag."
        }
        TermijnId::WiaBesluit => "UWV beslist binnen acht weken na ontvangst van de aanvraag.",
    }
}

pub(super) const fn partij(partij: Partij) -> &'static str {
    match partij {
        Partij::Werkgever => "werkgever",
        Partij::Werknemer => "werknemer",
        Partij::Bedrijfsarts => "bedrijfsarts",
        Partij::Uwv => "UWV",
        Partij::Beiden => "werkgever en werknemer",
    }
}

pub(super) const fn reden(reden: Reden) -> &'static str {
    match reden {
        Reden::Hersteld => "de werknemer is hersteld",
        Reden::NietLangdurig => "de bedrijfsarts verwacht geen langdurig verzuim",
        Reden::GeenMogelijkheden => "de bedrijfsarts ziet geen mogelijkheden om te werken",
        Reden::TerugkeerVerwacht => "blijvende terugkeer wordt binnen drie maanden verwacht",
        Reden::NaEindeLoon => "de dag ligt na de laatste dag met loon",
        Reden::RechtVoorbij => "de laatste dag om het te vragen is voorbij",
        Reden::GeenBesluit => "er kwam geen besluit voor de laatste dag",
        Reden::VervroegdeIva => "er is een vervroegde IVA-uitkering toegekend",
    }
}

pub(super) fn vanwege(stand: Stand, waarom: Reden) -> String {
    let waarom = reden(waarom);
    if matches!(stand, Stand::Straks(_)) {
        return format!(
            "Dit rust, want {waarom}. Wordt de werknemer binnen vier weken weer ziek, dan telt de ziekte door."
        );
    }
    format!("Dit is vervallen, want {waarom}.")
}

pub(super) fn samengeteld(dagen: i32) -> String {
    let dagen = if dagen == 1 { "De ene dag".to_owned() } else { format!("De {dagen} dagen") };
    format!("{dagen} zonder ziekte (beter of met verlof) tussen de ziekteperioden tellen niet mee.")
}

pub(super) fn stap(wat: Wat) -> String {
    let weken =
        |n: i32| if n == 1 { "een week".to_owned() } else { format!("{} weken", getal(&GETALLEN, n)) };
    let dagen = |n: i32| if n == 1 { "een dag".to_owned() } else { format!("{} dagen", getal(&GETALLEN, n)) };
    match wat {
        Wat::EersteZiektedag => "eerste ziektedag".to_owned(),
        Wat::WekenDaarna(n) => format!("{} daarna", weken(n)),
        Wat::Opgeschoven(n) => format!("{} opgeschoven: dagen die niet meetellen", dagen(n)),
        Wat::DagenDaarna(n) => format!("{} daarna", dagen(n)),
        Wat::BeginWeek(n) => format!("eerste dag van ziekteweek {n}"),
        Wat::EindeWeek(n) => format!("laatste dag van ziekteweek {n}"),
        Wat::LaatsteDagWachttijd => "laatste dag van de wachttijd (104 weken)".to_owned(),
        Wat::WekenEervoor(n) => format!("{} eerder", weken(n)),
        Wat::Gedaan(daad) => gedaan(daad).to_owned(),
        Wat::BriefOntvangen => "brief van UWV ontvangen".to_owned(),
        Wat::BeginTherapie => "begin van de arbeidstherapie".to_owned(),
        Wat::NaWeekend => "eerste dag die geen weekend of feestdag is".to_owned(),
        Wat::JarenDaarna(n) => format!("{} jaar daarna", getal(&GETALLEN, n)),
        Wat::DagErvoor => "de dag ervoor".to_owned(),
        Wat::Vertraagd(n) => format!("{} later door de late WIA-aanvraag", dagen(n)),
        Wat::DoorUwvBepaald => "door UWV bepaald".to_owned(),
    }
}

const fn gedaan(daad: Daad) -> &'static str {
    match daad {
        Daad::ZiekmeldingArbodienst => "ziekmelding doorgegeven",
        Daad::GeenLangdurigVerzuimVerwacht => "geen langdurig verzuim verwacht",
        Daad::LangdurigVerzuimBlijkt => "langdurig verzuim bleek",
        Daad::Probleemanalyse => "probleemanalyse ontvangen",
        Daad::BijstellingProbleemanalyse => "bijstelling van de probleemanalyse ontvangen",
        Daad::PlanVanAanpak => "plan van aanpak gemaakt",
        Daad::Evaluatie => "laatste evaluatie",
        Daad::UwvMelding42Weken => "aan UWV gemeld",
        Daad::Eerstejaarsevaluatie => "eerstejaarsevaluatie gehouden",
        Daad::TweedeSpoor => "tweede spoor gestart",
        Daad::TweedeSpoorNietNodig => "tweede spoor niet nodig",
        Daad::ReIntegratieverslag => "re-integratieverslag gegeven",
        Daad::WiaAanvraag => "WIA-uitkering aangevraagd",
    }
}

pub(super) const fn verschil(waarom: Verschil) -> &'static str {
    match waarom {
        Verschil::LaatsteDagVanWeek => "Wie ‘in week zes’ zegt, komt een dag eerder uit. Eerder mag altijd.",
        Verschil::EersteWerkdag => {
            "Valt de dag in een weekend of op een feestdag, dan noemt UWV de werkdag erna."
        }
        Verschil::Kalenderjaar => "Wie een kalenderjaar telt, komt een dag later uit.",
        Verschil::VanafDagErna => {
            "Wie terugtelt vanaf de eerste dag na de wachttijd, komt een dag later uit. De vroege dag is de veilige."
        }
        Verschil::VoorWeek68 => "Deze bron noemt ‘voor week 68’, een week eerder.",
        Verschil::DagLater => "Deze bron telt een dag langer. Rechters houden het op deze dag.",
        Verschil::WekenInPlaatsVanJaren => {
            "De wet zegt twee jaren, de meeste teksten 104 weken. Wacht tot de latere dag."
        }
    }
}

pub(super) fn bezwaar(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::GeenZiekte => "er staat geen ziekteperiode in; geef ten minste een eerste ziektedag".to_owned(),
        Bezwaar::Omgekeerd => "de laatste dag ligt voor de eerste; draai ze om of verbeter een van beide".to_owned(),
        Bezwaar::Overlapt(ander) => {
            format!("overlapt met de periode die op {ander} begint; voeg ze samen of verbeter een van beide")
        }
        Bezwaar::VoorHetRecht => {
            "ligt voor 1 januari 2004, toen de wachttijd nog geen 104 weken was; dat oude recht rekent Hervat niet"
                .to_owned()
        }
        Bezwaar::VoorZiekte(eerste) => format!("ligt voor de eerste ziektedag ({eerste}); verbeter een van beide"),
        Bezwaar::Dubbel(ander) => format!("staat er in hetzelfde geval al met {ander}; laat er een staan"),
        Bezwaar::NogEens => "dit feit staat er twee keer in; laat er een staan".to_owned(),
        Bezwaar::Percentage(n) => format!("is {n}; het moet van 1 tot en met 99 zijn (100 is geheel hersteld)"),
        Bezwaar::NietAfTeWijken => {
            "hiervan kan niet worden afgeweken; het kan bij `probleemanalyse` en `plan_van_aanpak`".to_owned()
        }
    }
}
