// SPDX-License-Identifier: EUPL-1.2
//! A fact in words. English; official terms keep their Dutch name.

use super::{Taal, en};
use crate::{
    BriefWia, Dag, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, Vangnet, VangnetFase,
    VangnetSoort,
};

pub(super) fn feit(feit: &Feit) -> String {
    match *feit {
        Feit::Ziek { van, tot_en_met } => format!("ill {}", periode(van, tot_en_met)),
        Feit::GedeeltelijkHersteld { per, percentage } => {
            format!("{percentage} percent of the work again from {}", dag(per))
        }
        Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak } => {
            let oorzaak = match zelfde_oorzaak {
                None => "",
                Some(true) => "; the illness before and after has the same cause",
                Some(false) => "; the illness before and after has another cause",
            };
            format!("pregnancy leave {}{oorzaak}", periode(van, Some(tot_en_met)))
        }
        Feit::Gedaan(daad, op) => format!("{} on {}", en::gedaan(daad), dag(op)),
        Feit::Oordeel { bijstelling, op, mogelijkheden } => {
            let wat =
                if bijstelling { "bijstelling (change) of the probleemanalyse" } else { "probleemanalyse" };
            format!("{wat} received on {}: {}", dag(op), ziet(mogelijkheden))
        }
        Feit::Arbeidstherapie { van, tot_en_met } => {
            format!("arbeidstherapie (therapeutic work) {}", periode(van, tot_en_met))
        }
        Feit::UwvBriefWia(BriefWia::Onbekend) => "nothing is known of UWV's letter".to_owned(),
        Feit::UwvBriefWia(BriefWia::Nooit) => "UWV never sent a letter about the WIA".to_owned(),
        Feit::UwvBriefWia(BriefWia::Ontvangen(op)) => {
            format!("UWV's letter about the WIA received on {}", dag(op))
        }
        Feit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met } => {
            let einde = met("; granted, with a waiting time to", wachttijd_tot_en_met, " inclusive");
            format!("early IVA asked on {}{einde}", dag(aangevraagd_op))
        }
        Feit::Loonsanctie(sanctie) => loonsanctie(sanctie),
        Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => hersteld(gemeld_op, vastgesteld_op),
        Feit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
            niet_hersteld(gemeld_op, vastgesteld_op)
        }
        Feit::TekortkomingGemeld(op) => {
            format!("reported to UWV on {} that what fell short was made up for", dag(op))
        }
        Feit::BezwaarLoonsanctie(op) => {
            format!("objection to the loonsanctie (wage sanction) on {}", dag(op))
        }
        Feit::VerlengingGevraagd(op) => format!("extension asked of UWV together on {}", dag(op)),
        Feit::VrijwilligeVerlenging { verzocht_op, tot_en_met } => verlenging(verzocht_op, tot_en_met),
        Feit::Dienstverband(soort) => dienstverband(soort).to_owned(),
        Feit::DienstverbandEindigt { op, laatste_werkdag } => {
            let werkdag = met(" (last working day", laatste_werkdag, ")");
            format!("the employment ends on {}{werkdag}", dag(op))
        }
        Feit::Vangnet(het) => vangnet(het),
        Feit::AowLeeftijd(op) => format!("age of AOW (state pension) reached on {}", dag(op)),
        Feit::BedongenArbeidGewijzigd(per) => format!("adapted work became the agreed work on {}", dag(per)),
        Feit::Afgeweken { termijn, tot_en_met } => {
            let dag = dag(tot_en_met);
            format!("put off with a reason to {dag} inclusive: {}", termijn.plicht(Taal::En))
        }
    }
}

fn hersteld(gemeld_op: Option<Dag>, vastgesteld_op: Dag) -> String {
    let gemeld = met(" (reported on", gemeld_op, ")");
    format!("UWV established on {} that what fell short was made up for{gemeld}", dag(vastgesteld_op))
}

fn niet_hersteld(gemeld_op: Option<Dag>, vastgesteld_op: Dag) -> String {
    let gemeld = met(" (reported on", gemeld_op, ")");
    format!("UWV said on {} that what fell short was not made up for{gemeld}", dag(vastgesteld_op))
}

fn verlenging(verzocht_op: Option<Dag>, tot_en_met: Dag) -> String {
    let verzocht = met(" (asked on", verzocht_op, ")");
    format!("voluntary extension of the wage to {} inclusive{verzocht}", dag(tot_en_met))
}

fn dag(dag: Dag) -> String {
    dag.tekst(Taal::En)
}

fn periode(van: Dag, tot_en_met: Option<Dag>) -> String {
    let van = dag(van);
    tot_en_met.map_or_else(|| format!("from {van}"), |tot| format!("from {van} to {} inclusive", dag(tot)))
}

/// Something more, when there is a day for it.
fn met(tekst: &str, op: Option<Dag>, einde: &str) -> String {
    op.map_or_else(String::new, |op| format!("{tekst} {}{einde}", dag(op)))
}

fn loonsanctie(sanctie: Loonsanctie) -> String {
    let Loonsanctie { besluit_verzonden_op, weken, tot_en_met, soort } = sanctie;
    let soort = match soort {
        None => "",
        Some(Sanctiesoort::Administratief) => ", because the verslag was not complete",
        Some(Sanctiesoort::Inhoudelijk) => ", because too little was done",
    };
    let einde = met(", to", tot_en_met, " inclusive");
    format!(
        "loonsanctie (wage sanction) of {weken} weeks{einde}{soort}; decision sent on {}",
        dag(besluit_verzonden_op)
    )
}

const fn ziet(mogelijkheden: Mogelijkheden) -> &'static str {
    match mogelijkheden {
        Mogelijkheden::Ja => "there are possibilities to work",
        Mogelijkheden::Later => "there are no possibilities to work yet",
        Mogelijkheden::Nee => "there are no possibilities to work",
    }
}

const fn dienstverband(soort: Dienstverband) -> &'static str {
    match soort {
        Dienstverband::Gewoon => "an ordinary contract",
        Dienstverband::Huishoudelijk => "work in a household on fewer than four days a week",
        Dienstverband::ErdZw => "the employer carries the risk of the Ziektewet itself (eigenrisicodrager)",
    }
}

fn vangnet(vangnet: Vangnet) -> String {
    let soort = match vangnet.soort {
        VangnetSoort::NoRisk => "no-risk",
        VangnetSoort::Zwangerschap => "illness from pregnancy",
        VangnetSoort::Orgaandonatie => "organ donation",
        VangnetSoort::Onbekend => "which kind is not known",
    };
    let fase = match vangnet.fase {
        None => "",
        Some(VangnetFase::VoorVerlof) => ", before the leave",
        Some(VangnetFase::Flexibel) => ", in the weeks in which the leave could have begun",
        Some(VangnetFase::NaVerlof) => ", directly after the leave",
    };
    let later = met("; that became clear on", vangnet.duidelijk_op, "");
    format!("the safety net of the Ziektewet applies: {soort}{fase}{later}")
}
