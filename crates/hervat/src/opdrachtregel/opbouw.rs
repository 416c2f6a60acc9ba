// SPDX-License-Identifier: EUPL-1.2
//! `hervat opbouw`.

use super::termijnen::{Vorm, lees_alles, meld_stroom, schrijf};
use crate::klok::Klok;
use crate::opbouw::{self, Invoer, afgewezen, als_agenda, als_tabel, antwoord, lees};
use crate::termijnen::Wijze;
use ::opbouw::{Dag, Geweigerd, Taal};
use clap::Args;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Opties {
    /// Bestand met een plan als JSON, of - voor de standaardinvoer
    #[arg(value_name = "BESTAND")]
    bestand: Option<PathBuf>,
    /// De dag waarvoor het antwoord geldt; wint van "vandaag" in de invoer
    #[arg(long, value_name = "DAG", value_parser = super::dag)]
    vandaag: Option<Dag>,
    #[command(flatten)]
    vorm: Vorm,
    /// Veel plannen tegelijk: één JSON-object per regel
    #[arg(long, conflicts_with_all = ["json", "tabel", "ics"])]
    stroom: bool,
    /// Met --stroom: alleen weken, dagen, uren en codes
    #[arg(long, requires = "stroom")]
    beknopt: bool,
}

pub(super) fn voer_uit(opties: &Opties, taal: Taal, klok: &Klok) -> Result<(), String> {
    let bestand = opties.bestand.as_deref().unwrap_or(Path::new("-"));
    if opties.bestand.is_none() && io::stdin().is_terminal() {
        return Err(match taal {
            Taal::Nl => "geef een bestand met een plan als JSON, of `-` voor de standaardinvoer".to_owned(),
            Taal::En => "give a file with a plan as JSON, or `-` for standard input".to_owned(),
        });
    }
    if opties.stroom {
        let wijze = Wijze {
            vandaag: opties.vandaag.unwrap_or_else(|| klok.dag()),
            dwingend: opties.vandaag.is_some(),
            beknopt: opties.beknopt,
            taal,
        };
        return meld_stroom(bestand, |invoer, uitvoer| opbouw::stroom(invoer, uitvoer, wijze));
    }
    let invoer = lees(&lees_alles(bestand)?, taal).map_err(|fout| fout.to_string())?;
    let vandaag = opties.vandaag.or(invoer.vandaag).unwrap_or_else(|| klok.dag());
    let geweigerd = |fouten: Vec<Geweigerd>| {
        let zinnen: Vec<_> = fouten.iter().map(|fout| fout.tekst(taal)).collect();
        zinnen.join("; ")
    };
    if opties.vorm.json {
        return json(&invoer, vandaag, taal, geweigerd);
    }
    let tekst = if opties.vorm.ics { als_agenda } else { als_tabel }(&invoer, vandaag, taal);
    schrijf(&tekst.map_err(geweigerd)?)
}

/// A plan that cannot be is answered too: the JSON says what is wrong, and so does standard error.
fn json(
    invoer: &Invoer,
    vandaag: Dag,
    taal: Taal,
    geweigerd: impl Fn(Vec<Geweigerd>) -> String,
) -> Result<(), String> {
    let vorm = opbouw::Vorm::Volledig;
    let uitkomst = antwoord(invoer, vandaag, vorm, taal);
    let als_json = |antwoord| serde_json::to_string_pretty(antwoord).map_err(|fout| fout.to_string());
    match uitkomst {
        Ok(antwoord) => schrijf(&(als_json(&antwoord)? + "\n")),
        Err(fouten) => {
            schrijf(&(als_json(&afgewezen(&fouten, vorm, taal))? + "\n"))?;
            Err(geweigerd(fouten))
        }
    }
}
