// SPDX-License-Identifier: EUPL-1.2
//! Nederlands, niveau B1.

use super::{Eenheid, getal};
use crate::regel::{Reden, Verschil};
use crate::verloop::Wat;
use crate::{Daad, Partij, Stand};
use std::borrow::Cow;

static GETALLEN: [&str; 21] = [
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

pub(super) const TERUGKEER_BLEEF_UIT: &str = "De drie maanden waarin terugkeer werd verwacht, zijn om: \
    nu moet het meteen. Een dag noemt niemand.";
pub(super) const TERUGKEER_IN_ZICHT: &str = "Dat geldt tot die drie maanden om zijn.";
pub(super) const LATER_LANG: &str = "Pas na zes weken bleek dat het verzuim lang gaat duren. Daarom moet het nu meteen; de wet noemt geen dag.";
pub(super) const OUDER_RECHT: &str = "Deze wachttijd eindigde voor 1 oktober 2013. Toen golden deels andere termijnen; dit zijn de termijnen van nu.";
pub(super) const BRIEF_VERMOED: &str = "Dit gaat ervan uit dat de brief van UWV op tijd kwam. Kwam die later, dan \
    heeft de werknemer ten minste vier weken na ontvangst. Kwam die nooit, dan is de aanvraag altijd op tijd.";
pub(super) const BRIEF_NOOIT: &str = "UWV heeft geen brief gestuurd. Dan is de aanvraag op tijd wanneer die ook komt, \
    als de melding van 42 weken voor week 82 is gedaan.";
pub(super) const BRIEF_AANGENOMEN: &str =
    "Er is niets anders bekend, dus wordt aangenomen dat de brief op tijd kwam.";

pub(super) const BLIJFT_UIT: &str = "De WIA-aanvraag is te laat en nog niet gedaan: elke dag dat die uitblijft, schuift \
    dit een dag op.";

pub(super) const ADMINISTRATIEF: &str = "Het re-integratieverslag was niet compleet: lever in wat ontbreekt en meld dat \
    aan UWV. UWV zegt binnen drie weken of het genoeg is.";
pub(super) const INHOUDELIJK: &str = "Er is te weinig gedaan aan re-integratie: doe dat alsnog en meld het aan UWV. UWV \
    zegt binnen drie weken of het genoeg is.";

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
        Reden::RechtVoorbij => "de laatste dag om dit te doen is voorbij",
        Reden::GeenBesluit => "er kwam geen besluit voor de laatste dag",
        Reden::EindeDienstverband => "het dienstverband is dan voorbij",
        Reden::VerkortVerslag => "een verkort verslag is genoeg",
        Reden::Aow => "de werknemer heeft dan de AOW-leeftijd",
        Reden::NietTerugVerwacht => "er zijn geen mogelijkheden en er wordt geen herstel verwacht",
        Reden::BesluitTeLaat => "UWV verstuurde het besluit na de laatste dag met loon",
        Reden::VervroegdeIva => "er is een vervroegde IVA-uitkering toegekend",
    }
}

pub(super) const fn vanwege(stand: Stand, waarom: Reden) -> [&'static str; 3] {
    let waarom = reden(waarom);
    if matches!(stand, Stand::Straks(_)) {
        return [
            "Dit rust, want ",
            waarom,
            ". Wordt de werknemer binnen vier weken weer ziek, dan telt de ziekte door.",
        ];
    }
    ["Dit is vervallen, want ", waarom, "."]
}

pub(super) fn samengeteld(dagen: i32) -> String {
    let dagen = if dagen == 1 { "De ene dag".to_owned() } else { format!("De {dagen} dagen") };
    format!("{dagen} zonder ziekte (beter of met verlof) tussen de ziekteperioden tellen niet mee.")
}

const WEKEN: Eenheid = Eenheid { een: "een week", meer: " weken", woorden: &GETALLEN };
const MAANDEN: Eenheid = Eenheid { een: "een maand", meer: " maanden", woorden: &GETALLEN };
const DAGEN: Eenheid = Eenheid { een: "een dag", meer: " dagen", woorden: &GETALLEN };

pub(super) fn stap(wat: Wat) -> Cow<'static, str> {
    match wat {
        Wat::EersteZiektedag => "eerste ziektedag".into(),
        Wat::WekenDaarna(n) => WEKEN.zin(n, " daarna"),
        Wat::Opgeschoven(n) => DAGEN.zin(n, " opgeschoven: dagen die niet meetellen"),
        Wat::DagenDaarna(n) => DAGEN.zin(n, " daarna"),
        Wat::BeginWeek(n) => format!("eerste dag van ziekteweek {n}").into(),
        Wat::EindeWeek(n) => format!("laatste dag van ziekteweek {n}").into(),
        Wat::LaatsteDagWachttijd => "laatste dag van de wachttijd (104 weken)".into(),
        Wat::WekenEervoor(n) => WEKEN.zin(n, " eerder"),
        Wat::Gedaan(daad) => gedaan(daad).into(),
        Wat::BesluitVerzonden => "UWV verstuurde het besluit".into(),
        Wat::HerstelGemeld => "aan UWV gemeld dat de tekortkoming is hersteld".into(),
        Wat::VerlengingGevraagd => "verlenging gevraagd aan UWV".into(),
        Wat::VervroegdeIvaGevraagd => "vervroegde IVA gevraagd aan UWV".into(),
        Wat::BriefOntvangen => "brief van UWV ontvangen".into(),
        Wat::BeginTherapie => "begin van de arbeidstherapie".into(),
        Wat::NaWeekend => "eerste dag die geen weekend of feestdag is".into(),
        Wat::NietNodigTot(n) => MAANDEN.zin(n, " daarna: tot en met die dag hoeft het niet"),
        Wat::JarenDaarna(n) => format!("{} jaar daarna", getal(&GETALLEN, n)).into(),
        Wat::DagErvoor => "de dag ervoor".into(),
        Wat::Vertraagd(n) => DAGEN.zin(n, " later door de late WIA-aanvraag"),
        Wat::Verlengd => "einde van de verlenging die UWV vaststelde".into(),
        Wat::LaatsteDagLoon => "laatste dag met loon zonder loonsanctie".into(),
        Wat::EindeVerlof => "laatste dag van het verlof; de loonsanctie begint daarna".into(),
        Wat::VerlofErbij(n) => DAGEN.zin(n, " later: verlof onderbreekt de loonsanctie"),
        Wat::Bekort(n) => DAGEN.zin(n, " eerder, omdat UWV te laat besliste"),
        Wat::TekortkomingHersteld => "UWV stelde vast dat de tekortkoming is hersteld".into(),
        Wat::Begrensd => "niet voor de laatste dag met loon zonder loonsanctie".into(),
        Wat::LangerLoon(n) => DAGEN.zin(n, " later: het loon loopt langer door"),
        Wat::BehandelingHervat => {
            "UWV hervat de behandeling, zes weken voor het einde van de loonsanctie".into()
        }
        Wat::AowLeeftijd => "AOW-leeftijd bereikt".into(),
        Wat::VoorAow => "zo kan de uitkering nog voor de AOW-leeftijd beginnen".into(),
        Wat::LaatsteDagDienstverband => "laatste dag van het dienstverband".into(),
        Wat::LaatsteWerkdag => "laatste werkdag van het dienstverband".into(),
        Wat::LaatsteZiektedag => "laatste ziektedag".into(),
        Wat::ZiekNaVerlof => "eerste ziektedag na het verlof".into(),
        Wat::DuidelijkGeworden => "het werd duidelijk dat het vangnet geldt".into(),
        Wat::HoogstensWachttijd => "niet na de laatste dag van de 104 weken".into(),
        Wat::DoorUwvBepaald => "door UWV bepaald".into(),
    }
}

pub(super) const fn gedaan(daad: Daad) -> &'static str {
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
        Daad::NietTerugVerwacht => "geen mogelijkheden en geen herstel verwacht",
        Daad::VerkortReIntegratieverslag => "verkort re-integratieverslag gegeven",
        Daad::UwvMeldingEindeDienstverband => "einde van het dienstverband aan UWV gemeld",
        Daad::UwvMeldingVangnet => "ziekte aan UWV gemeld (vangnet)",
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
        Verschil::AowZesWeken => {
            "De toelichting noemt alleen wie op 1 juli 2023 al AOW had. Wie zes weken rekent, komt eerder uit."
        }
        Verschil::WerkdagErna => "Een melding op de volgende werkdag neemt UWV de werkgever niet kwalijk.",
        Verschil::AndereSoort => {
            "De wet kent twee dagen, naar gelang de soort. Meld bij twijfel op de vroegste."
        }
        Verschil::NaDeZiekte => {
            "Deze bron telt vanaf het einde van de ziekte in plaats van het dienstverband."
        }
        Verschil::VerkorteWachttijd => {
            "Kent UWV de vervroegde IVA toe, dan kan de wachttijd zo vroeg eindigen. UWV bepaalt de dag."
        }
        Verschil::NietBekort => {
            "Volgens de wet gaan de dagen dat UWV te laat besliste eraf. Wie dat niet volgt, komt later uit."
        }
        Verschil::DagVanHetVerlof => {
            "Wie de wet letterlijk leest, laat de loonsanctie een dag eerder beginnen."
        }
        Verschil::LaatsteDagNietMee => {
            "Wie de laatste van de zes weken niet meer met loon rekent, komt een dag eerder uit."
        }
        Verschil::OudereWet => {
            "Tot de zomer van 2013 moest de aanvraag twee weken eerder, in week 91. Veel teksten noemen die week nog."
        }
        Verschil::GewoneDag => {
            "Ben je ook na de vier weken te laat, dan telt de vertraging misschien vanaf de gewone dag."
        }
        Verschil::VerlofTeltNiet => {
            "Sommigen tellen dagen met verlof niet mee in de vier weken. Dan hoort de ziekte ervoor nog bij dit geval."
        }
        Verschil::WekenInPlaatsVanJaren => {
            "De wet zegt twee jaren, de meeste teksten 104 weken. Wacht tot de latere dag."
        }
    }
}
