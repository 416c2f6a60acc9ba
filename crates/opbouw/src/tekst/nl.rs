// SPDX-License-Identifier: EUPL-1.2
//! Nederlands, niveau B1.

use super::{procent, uren};
use crate::{Bezwaar, Opmerking, Taakopmerking};
use poortwachter::Dag;

const DAGEN: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

pub(super) fn opmerking(opmerking: Opmerking) -> String {
    match opmerking {
        Opmerking::GrensBedrijfsarts { dag, tot_en_met, minuten } => format!(
            "Van {dag} tot en met {tot_en_met} gaat er {} uur af door een grens van de bedrijfsarts. Die uren \
             schuiven niet naar een andere dag. Een schema gaat nooit boven zo'n grens; vraag de bedrijfsarts hoelang die nog nodig is.",
            uren(minuten)
        ),
        Opmerking::NietVolledig { promille } => format!(
            "Dit schema komt niet op alle uren van het contract: het blijft op {} %. Voeg een stap toe, of spreek af wanneer \
             jullie verder kijken. Het doel is eerst alle uren, dan de eigen taken (instructie voor de coach).",
            procent(promille)
        ),
        Opmerking::GroteStap { dag, van, naar } => format!(
            "In de week van {dag} gaat het van {} naar {} %: meer dan 25 punten in een week. Neem een kleinere stap, of kijk \
             eerst samen terug (de voorbeelden van de coach gaan met stappen van 25).",
            procent(van),
            procent(naar)
        ),
        Opmerking::PastNietInDag { dag, dagen: 1 } => format!(
            "Op {dag} passen de uren met hun pauzes niet tussen het begin en het einde van de dag. Begin eerder, maak de \
             pauzes korter of werk minder uren (de tijden van het plan en de grenzen van de bedrijfsarts)."
        ),
        Opmerking::PastNietInDag { dag, dagen } => format!(
            "Vanaf {dag} passen op {dagen} dagen de uren met hun pauzes niet tussen het begin en het einde van de dag. Begin \
             eerder, maak de pauzes korter of werk minder uren (de tijden van het plan en de grenzen van de bedrijfsarts)."
        ),
        Opmerking::LeegEnLang { dag, lang, minuten } => format!(
            "{dag} is leeg, terwijl {lang} {} uur heeft. Verdeel de uren liever over alle werkdagen: vier dagen van twee uur \
             geven meer ritme en rust dan twee dagen van vier (instructie voor de coach).",
            uren(minuten)
        ),
        Opmerking::LangerDanPrognose { volledig: Some(volledig), prognose } => format!(
            "Met dit schema zijn alle uren er op {volledig}. De bedrijfsarts verwacht {prognose}. Bespreek het verschil met de \
             bedrijfsarts (de prognose uit de probleemanalyse)."
        ),
        Opmerking::LangerDanPrognose { volledig: None, prognose } => format!(
            "Met dit schema komen niet alle uren terug, terwijl de bedrijfsarts ze op {prognose} verwacht. Bespreek het verschil \
             met de bedrijfsarts (de prognose uit de probleemanalyse)."
        ),
        Opmerking::ArbeidstherapieLang { dag } => format!(
            "Vanaf {dag} duurt de arbeidstherapie langer dan zes weken. Kies dan: gewoon werk, of een andere weg (beleidsregels \
             beoordelingskader poortwachter)."
        ),
        Opmerking::Feestdag { dag } => format!(
            "{dag} is een feestdag. Wordt er dan niet gewerkt? Zet deze dag bij de vrije dagen (Algemene termijnenwet, artikel 3)."
        ),
        Opmerking::StartVoorbij { start } => format!(
            "Het schema begint op {start}, en die dag is voorbij. Kies een dag die nog komt, of vul in wat er al gewerkt is (een \
             schema is een afspraak over wat komt)."
        ),
        Opmerking::LangerGewerkt { dag, minuten } => langer(dag, minuten),
        Opmerking::KorterGewerkt { dag, minuten } => korter(dag, minuten),
        Opmerking::Taken { soort, dag } => taken(soort, dag),
    }
}

pub(super) fn pas_op_de_plaats(sinds: Dag) -> String {
    format!(
        "Sinds {sinds} ging het na het werk niet binnen een paar uur over, en dat duurt nu een week. Maak pas op de plaats: \
         houd de uren zoals ze zijn en breid nog niet uit (tips werkgever voor werkhervatting)."
    )
}

fn langer(dag: Dag, minuten: u32) -> String {
    format!(
        "In de week van {dag} is {} uur langer gewerkt dan afgesproken. Niet korter, maar zeker ook niet langer: zo blijft er \
         rust om te herstellen (tips werkgever voor werkhervatting).",
        uren(minuten)
    )
}

fn korter(dag: Dag, minuten: u32) -> String {
    format!(
        "In de week van {dag} is {} uur korter gewerkt dan afgesproken. Een mindere week hoort erbij; deze stap komt nog een \
         keer voordat de volgende komt (tips werkgever voor werkhervatting).",
        uren(minuten)
    )
}

/// What a division of tasks means.
fn taken(soort: Taakopmerking, dag: Dag) -> String {
    match soort {
        Taakopmerking::TweeZwareDagen => format!(
            "{dag} heeft een zware taak, en de werkdag ervoor ook. Wissel zware en lichte dagen af (instructie voor de coach)."
        ),
        Taakopmerking::ZwaarOpZwaar => format!(
            "Op {dag} staan twee zware taken na elkaar. Zet er een lichte tussen (instructie voor de coach)."
        ),
        Taakopmerking::DeadlineTeVroeg => format!(
            "Op {dag} staat een taak met een deadline. Begin de eerste twee weken zonder druk (tips werkgever voor werkhervatting)."
        ),
        Taakopmerking::EigenWerkTeVroeg => format!(
            "Op {dag} staat een taak van het eigen werk, terwijl de uren nog niet volledig zijn. Bouw eerst de uren op in aangepast \
             werk (instructie voor de coach)."
        ),
        Taakopmerking::EerstWatLeukIs => format!(
            "In de eerste week, vanaf {dag}, staat niets wat je leuk vindt. Begin daar juist mee (tips werkgever voor werkhervatting)."
        ),
        Taakopmerking::TaakZonderUren => {
            format!("Op {dag} staat een taak, maar er zijn geen uren. Verplaats de taak (de uren gaan voor).")
        }
    }
}

pub(super) fn bezwaar(bezwaar: Bezwaar) -> String {
    match bezwaar {
        Bezwaar::ContractLeeg => {
            "het contract heeft geen uren; geef ten minste een dag van de week uren".to_owned()
        }
        Bezwaar::DagTeLang(hoogst) => {
            format!("een dag heeft niet meer dan {} uur; vul minder in", uren(hoogst))
        }
        Bezwaar::StapDaalt { stap, vorige } => format!(
            "deze stap is {stap} en de stap ervoor {vorige}: een opbouw daalt niet; maak deze stap ten minste {vorige}"
        ),
        Bezwaar::BovenContract { gevraagd, contract, weekdag: Some(weekdag) } => format!(
            "deze week heeft op {} {} uur en het contract {}: een schema gaat nooit boven het contract; kies hoogstens {}",
            DAGEN[weekdag % 7],
            uren(gevraagd),
            uren(contract),
            uren(contract)
        ),
        Bezwaar::BovenContract { gevraagd, contract, weekdag: None } => format!(
            "deze stap is {gevraagd} %: een schema gaat nooit boven het contract; kies hoogstens {contract}"
        ),
        Bezwaar::GeenEenheid { gevraagd, eenheid, weekdag } => format!(
            "deze week heeft op {} {} uur, en dat is geen veelvoud van {eenheid} minuten; verander die dag of de afronding",
            DAGEN[weekdag % 7],
            uren(gevraagd)
        ),
        Bezwaar::GeenUren => "een werkdag van 0 uur is geen begin; vul in hoelang een dag duurt".to_owned(),
        Bezwaar::GeenWeek => "deze opbouw heeft nog geen week; vul er ten minste een in".to_owned(),
        Bezwaar::MeerWeken(hoogst) => {
            format!("deze opbouw is langer dan {hoogst} weken; maak hem korter")
        }
        Bezwaar::Bereik(van, tot_en_met) => format!("dit getal moet van {van} tot en met {tot_en_met} zijn"),
        Bezwaar::Omgekeerd => {
            "het einde komt niet na het begin; draai ze om of verbeter een van beide".to_owned()
        }
        Bezwaar::NietsOver(dag) => format!(
            "deze grens laat in de week van {dag} geen uren over; maak de grens ruimer, of zet dagen zonder werk bij de vrije dagen"
        ),
        Bezwaar::GeenWerkdag => "de vrije dagen laten geen enkele werkdag over; haal dagen weg".to_owned(),
    }
}
