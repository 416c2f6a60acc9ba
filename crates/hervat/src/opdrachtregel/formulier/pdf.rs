// SPDX-License-Identifier: EUPL-1.2
//! From input to file, per kind of form.

use super::bestand;
use super::bezwaren::zin;
use super::{Opties, Soort, werkhervatting};
use crate::klok::Klok;
use crate::opbouw::papiertaal;
use crate::opdrachtregel::zinnen::Zin;
use formulieren::{
    FormulierFout, FunctioneelFormulier, Pdf, Planformulier, Schemaweek, Veldfout, Werkhervattingsplan,
};
use jiff::civil::Date;
use poortwachter::Taal;
use std::path::Path;

pub(super) fn voer_uit(opties: &Opties, taal: Taal, klok: &Klok) -> Result<(), Zin> {
    if opties.voorbeeld {
        return bestand::toon(voorbeeld(opties.soort).as_bytes(), taal);
    }
    let pdf = if opties.leeg {
        leeg(opties.soort, taal).map_err(|fout| zetfout(&fout, taal))?
    } else {
        ingevuld(opties, &bestand::lees(opties.bestand.as_deref(), taal)?, taal, klok)?
    };
    // Without a file to write clap asked for one, unless an example was wanted.
    let uit = opties.uit.as_deref().unwrap_or(Path::new("-"));
    if uit == Path::new("-") {
        return bestand::toon(pdf.bytes(), taal);
    }
    bestand::schrijf(uit, pdf.bytes(), taal)
}

fn voorbeeld(soort: Soort) -> &'static str {
    match soort {
        Soort::PlanVanAanpak => formulieren::VOORBEELD_PLAN_VAN_AANPAK,
        Soort::Probleemanalyse => formulieren::VOORBEELD_PROBLEEMANALYSE,
        Soort::Werkhervattingsplan | Soort::Weekkaart => werkhervatting::VOORBEELD,
    }
}

/// UWV's forms are in Dutch only; what is the employee's own follows the language asked for.
fn leeg(soort: Soort, taal: Taal) -> Result<Pdf, FormulierFout> {
    match soort {
        Soort::PlanVanAanpak => formulieren::plan_van_aanpak_leeg(),
        Soort::Probleemanalyse => formulieren::probleemanalyse_leeg(),
        Soort::Werkhervattingsplan => formulieren::werkhervattingsplan_leeg(papiertaal(taal)),
        Soort::Weekkaart => formulieren::weekkaart_leeg(papiertaal(taal)),
    }
}

fn ingevuld(opties: &Opties, json: &str, taal: Taal, klok: &Klok) -> Result<Pdf, Zin> {
    let werkhervatting = || werkhervatting::lees(json, klok.dag(), taal).map_err(|fout| fout.to_string());
    let gezet = match opties.soort {
        Soort::PlanVanAanpak => {
            formulieren::plan_van_aanpak(&Planformulier::lees(json).map_err(|fouten| alle(&fouten, taal))?)
        }
        Soort::Probleemanalyse => formulieren::probleemanalyse(
            &FunctioneelFormulier::lees(json).map_err(|fouten| alle(&fouten, taal))?,
        ),
        Soort::Werkhervattingsplan => {
            let werkhervatting::Invoer { plan, voor } = werkhervatting()?;
            formulieren::werkhervattingsplan(&plan, voor, papiertaal(taal))
        }
        Soort::Weekkaart => {
            let plan = werkhervatting()?.plan;
            formulieren::weekkaart(&plan, week(&plan, opties.week, taal)?, papiertaal(taal))
        }
    };
    gezet.map_err(|fout| zetfout(&fout, taal))
}

/// The week that was asked for, or the one to hang up today.
fn week(plan: &Werkhervattingsplan, maandag: Option<Date>, taal: Taal) -> Result<&Schemaweek, Zin> {
    let schema = &plan.schema;
    let week = maandag.map_or_else(|| schema.week_voor(plan.datum), |maandag| schema.week_van(maandag));
    week.ok_or_else(|| {
        let nummer = |week: Option<&Schemaweek>| {
            week.map(|week| ::opbouw::Isoweek::van(week.maandag.into()).to_string()).unwrap_or_default()
        };
        let (eerste, laatste) = (nummer(schema.weken.first()), nummer(schema.weken.last()));
        match taal {
            Taal::Nl => {
                format!("het schema heeft deze week niet; kies een week van {eerste} tot en met {laatste}")
            }
            Taal::En => {
                format!("the schedule does not have this week; choose one from {eerste} to {laatste}")
            }
        }
    })
}

fn alle(fouten: &[Veldfout], taal: Taal) -> Zin {
    fouten.iter().map(|fout| zin(fout, taal)).collect::<Vec<_>>().join("; ")
}

/// Whoever typed the command gave the input, so the typesetter's words are theirs to see.
fn zetfout(fout: &FormulierFout, taal: Taal) -> Zin {
    match taal {
        Taal::Nl => format!("het formulier kan niet worden gezet: {}", fout.melding()),
        Taal::En => format!("the form cannot be set: {}", fout.melding()),
    }
}
