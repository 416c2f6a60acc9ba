// SPDX-License-Identifier: EUPL-1.2
//! From input to file, per kind of form.

use super::bestand;
use super::bezwaren::zin;
use super::{Opties, Soort};
use crate::opdrachtregel::zinnen::Zin;
use formulieren::{FormulierFout, FunctioneelFormulier, Pdf, Planformulier, Veldfout};
use poortwachter::Taal;
use std::path::Path;

pub(super) fn voer_uit(opties: &Opties, taal: Taal) -> Result<(), Zin> {
    if opties.voorbeeld {
        return bestand::toon(voorbeeld(opties.soort).as_bytes(), taal);
    }
    let pdf = if opties.leeg {
        leeg(opties.soort).map_err(|fout| zetfout(&fout, taal))?
    } else {
        ingevuld(opties.soort, &bestand::lees(opties.bestand.as_deref(), taal)?, taal)?
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
    }
}

fn leeg(soort: Soort) -> Result<Pdf, FormulierFout> {
    match soort {
        Soort::PlanVanAanpak => formulieren::plan_van_aanpak_leeg(),
        Soort::Probleemanalyse => formulieren::probleemanalyse_leeg(),
    }
}

fn ingevuld(soort: Soort, json: &str, taal: Taal) -> Result<Pdf, Zin> {
    let gezet = match soort {
        Soort::PlanVanAanpak => {
            formulieren::plan_van_aanpak(&Planformulier::lees(json).map_err(|fouten| alle(&fouten, taal))?)
        }
        Soort::Probleemanalyse => formulieren::probleemanalyse(
            &FunctioneelFormulier::lees(json).map_err(|fouten| alle(&fouten, taal))?,
        ),
    };
    gezet.map_err(|fout| zetfout(&fout, taal))
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
