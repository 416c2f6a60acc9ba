// SPDX-License-Identifier: EUPL-1.2
//! Een feit in woorden. Nederlands, niveau B1.

use super::{Taal, nl};
use crate::{
    BriefWia, Dag, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, Vangnet, VangnetFase,
    VangnetSoort,
};

pub(super) fn feit(feit: &Feit) -> String {
    match *feit {
        Feit::Ziek { van, tot_en_met } => format!("ziek {}", periode(van, tot_en_met)),
        Feit::GedeeltelijkHersteld { per, percentage } => {
            format!("weer {percentage} procent van het werk vanaf {}", dag(per))
        }
        Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak } => {
            let oorzaak = match zelfde_oorzaak {
                None => "",
                Some(true) => "; de ziekte ervoor en erna heeft dezelfde oorzaak",
                Some(false) => "; de ziekte ervoor en erna heeft een andere oorzaak",
            };
            format!("zwangerschapsverlof {}{oorzaak}", periode(van, Some(tot_en_met)))
        }
        Feit::Gedaan(daad, op) => format!("{} op {}", nl::gedaan(daad), dag(op)),
        Feit::Oordeel { bijstelling, op, mogelijkheden } => {
            let wat = if bijstelling { "bijstelling van de probleemanalyse" } else { "probleemanalyse" };
            format!("{wat} ontvangen op {}: {}", dag(op), ziet(mogelijkheden))
        }
        Feit::Arbeidstherapie { van, tot_en_met } => format!("arbeidstherapie {}", periode(van, tot_en_met)),
        Feit::UwvBriefWia(BriefWia::Onbekend) => "over de brief van UWV is niets bekend".to_owned(),
        Feit::UwvBriefWia(BriefWia::Nooit) => "UWV stuurde nooit een brief over de WIA".to_owned(),
        Feit::UwvBriefWia(BriefWia::Ontvangen(op)) => {
            format!("brief van UWV over de WIA ontvangen op {}", dag(op))
        }
        Feit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met } => {
            let einde = met("; toegekend, met wachttijd tot en met", wachttijd_tot_en_met, "");
            format!("vervroegde IVA aangevraagd op {}{einde}", dag(aangevraagd_op))
        }
        Feit::Loonsanctie(sanctie) => loonsanctie(sanctie),
        Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => hersteld(gemeld_op, vastgesteld_op),
        Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
            niet_hersteld(gemeld_op, vastgesteld_op)
        }
        Feit::TekortkomingGemeld(op) => {
            format!("op {} aan UWV gemeld dat de tekortkoming is hersteld", dag(op))
        }
        Feit::BezwaarLoonsanctie(op) => format!("bezwaar tegen de loonsanctie op {}", dag(op)),
        Feit::VerlengingGevraagd(op) => format!("op {} samen verlenging gevraagd aan UWV", dag(op)),
        Feit::VrijwilligeVerlenging { verzocht_op, tot_en_met } => verlenging(verzocht_op, tot_en_met),
        Feit::Dienstverband(soort) => dienstverband(soort).to_owned(),
        Feit::DienstverbandEindigt { op, laatste_werkdag } => {
            let werkdag = met(" (laatste werkdag", laatste_werkdag, ")");
            format!("het dienstverband eindigt op {}{werkdag}", dag(op))
        }
        Feit::Vangnet(het) => vangnet(het),
        Feit::AowLeeftijd(op) => format!("AOW-leeftijd bereikt op {}", dag(op)),
        Feit::BedongenArbeidGewijzigd(per) => {
            format!("aangepast werk werd het afgesproken werk op {}", dag(per))
        }
        Feit::Afgeweken { termijn, tot_en_met } => {
            let dag = dag(tot_en_met);
            format!("met reden uitgesteld tot en met {dag}: {}", termijn.plicht(Taal::Nl))
        }
    }
}

fn hersteld(gemeld_op: Option<Dag>, vastgesteld_op: Dag) -> String {
    let gemeld = met(" (gemeld op", gemeld_op, ")");
    format!("UWV stelde op {} vast dat de tekortkoming is hersteld{gemeld}", dag(vastgesteld_op))
}

fn niet_hersteld(gemeld_op: Option<Dag>, vastgesteld_op: Dag) -> String {
    let gemeld = met(" (gemeld op", gemeld_op, ")");
    format!("UWV zei op {} dat de tekortkoming niet is hersteld{gemeld}", dag(vastgesteld_op))
}

fn verlenging(verzocht_op: Option<Dag>, tot_en_met: Dag) -> String {
    let verzocht = met(" (gevraagd op", verzocht_op, ")");
    format!("vrijwillige verlenging van het loon tot en met {}{verzocht}", dag(tot_en_met))
}

fn dag(dag: Dag) -> String {
    dag.tekst(Taal::Nl)
}

fn periode(van: Dag, tot_en_met: Option<Dag>) -> String {
    let van = dag(van);
    tot_en_met.map_or_else(|| format!("vanaf {van}"), |tot| format!("van {van} tot en met {}", dag(tot)))
}

/// Something more, when there is a day for it.
fn met(tekst: &str, op: Option<Dag>, einde: &str) -> String {
    op.map_or_else(String::new, |op| format!("{tekst} {}{einde}", dag(op)))
}

fn loonsanctie(sanctie: Loonsanctie) -> String {
    let Loonsanctie { besluit_verzonden_op, weken, tot_en_met, soort } = sanctie;
    let soort = match soort {
        None => "",
        Some(Sanctiesoort::Administratief) => ", omdat het verslag niet compleet was",
        Some(Sanctiesoort::Inhoudelijk) => ", omdat er te weinig was gedaan",
    };
    let einde = met(", tot en met", tot_en_met, "");
    format!("loonsanctie van {weken} weken{einde}{soort}; besluit verstuurd op {}", dag(besluit_verzonden_op))
}

const fn ziet(mogelijkheden: Mogelijkheden) -> &'static str {
    match mogelijkheden {
        Mogelijkheden::Ja => "er zijn mogelijkheden om te werken",
        Mogelijkheden::Later => "er zijn nog geen mogelijkheden om te werken",
        Mogelijkheden::Nee => "er zijn geen mogelijkheden om te werken",
    }
}

const fn dienstverband(soort: Dienstverband) -> &'static str {
    match soort {
        Dienstverband::Gewoon => "gewoon dienstverband",
        Dienstverband::Huishoudelijk => "werk in een huishouden op minder dan vier dagen per week",
        Dienstverband::ErdZw => "de werkgever is eigenrisicodrager voor de Ziektewet",
    }
}

fn vangnet(vangnet: Vangnet) -> String {
    let soort = match vangnet.soort {
        VangnetSoort::NoRisk => "no-risk",
        VangnetSoort::Zwangerschap => "ziekte door zwangerschap",
        VangnetSoort::Orgaandonatie => "orgaandonatie",
        VangnetSoort::Onbekend => "welke soort is niet bekend",
    };
    let fase = match vangnet.fase {
        None => "",
        Some(VangnetFase::VoorVerlof) => ", voor het verlof",
        Some(VangnetFase::Flexibel) => ", in de weken waarin het verlof kon beginnen",
        Some(VangnetFase::NaVerlof) => ", direct na het verlof",
    };
    let later = met("; dat bleek op", vangnet.duidelijk_op, "");
    format!("het vangnet van de Ziektewet geldt: {soort}{fase}{later}")
}
