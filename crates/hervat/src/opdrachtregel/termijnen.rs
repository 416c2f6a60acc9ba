// SPDX-License-Identifier: EUPL-1.2
//! `hervat termijnen`.

use crate::klok::Klok;
use crate::stroom::StroomFout;
use crate::termijnen::{Invoer, Wijze, als_agenda, als_tabel, antwoord, lees, stroom};
use clap::Args;
use poortwachter::{Dag, Feiten, Taal};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Opties {
    /// Bestand met feiten als JSON, of - voor de standaardinvoer; met "kenmerk" houdt --ics werknemers uit elkaar
    #[arg(value_name = "BESTAND", conflicts_with = "eerste_ziektedag", required_unless_present_any = ["eerste_ziektedag", "stroom"])]
    bestand: Option<PathBuf>,
    /// Alleen een eerste ziektedag, zonder bestand
    #[arg(long, value_name = "DAG", value_parser = super::dag)]
    eerste_ziektedag: Option<Dag>,
    /// De dag waarvoor het antwoord geldt; wint van "vandaag" in de invoer
    #[arg(long, value_name = "DAG", value_parser = super::dag)]
    vandaag: Option<Dag>,
    #[command(flatten)]
    vorm: Vorm,
    /// Veel ziekten tegelijk: één JSON-object per regel
    #[arg(long, conflicts_with_all = ["json", "tabel", "ics", "eerste_ziektedag"])]
    stroom: bool,
    /// Met --stroom: alleen ids, dagen en standen
    #[arg(long, requires = "stroom")]
    beknopt: bool,
}

/// How an answer is shaped.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(super) struct Vorm {
    /// Antwoord als JSON
    #[arg(long)]
    pub(super) json: bool,
    /// Antwoord als tabel (zonder keuze is dit de vorm)
    #[arg(long)]
    tabel: bool,
    /// Antwoord als agenda (iCalendar)
    #[arg(long)]
    pub(super) ics: bool,
}

pub(super) fn voer_uit(opties: &Opties, taal: Taal, klok: &Klok) -> Result<(), String> {
    if opties.stroom {
        return veel(opties, taal, klok);
    }
    let invoer = invoer(opties, taal)?;
    let vandaag = opties.vandaag.or(invoer.vandaag).unwrap_or_else(|| klok.dag());
    let tekst = if opties.vorm.json {
        let antwoord = antwoord(&invoer.feiten, vandaag, taal);
        serde_json::to_string_pretty(&antwoord).map_err(|fout| fout.to_string())? + "\n"
    } else if opties.vorm.ics {
        als_agenda(&invoer, vandaag, taal)
    } else {
        als_tabel(&invoer.feiten, vandaag, taal)
    };
    schrijf(&tekst)
}

fn invoer(opties: &Opties, taal: Taal) -> Result<Invoer, String> {
    if let Some(dag) = opties.eerste_ziektedag {
        let feiten = Feiten::vanaf(dag)
            .map_err(|geweigerd| format!("--eerste-ziektedag: {}", geweigerd.bezwaar.tekst(taal)))?;
        return Ok(Invoer { feiten, vandaag: None, kenmerk: None });
    }
    // Without a file clap asked for a first day; so there is a file.
    let bestand = opties.bestand.as_deref().unwrap_or(Path::new("-"));
    lees(&lees_alles(bestand)?, taal).map_err(|fout| fout.to_string())
}

fn veel(opties: &Opties, taal: Taal, klok: &Klok) -> Result<(), String> {
    let bestand = opties.bestand.clone().unwrap_or_else(|| PathBuf::from("-"));
    let wijze = Wijze {
        vandaag: opties.vandaag.unwrap_or_else(|| klok.dag()),
        dwingend: opties.vandaag.is_some(),
        beknopt: opties.beknopt,
        taal,
    };
    meld_stroom(&bestand, |invoer, uitvoer| stroom(invoer, uitvoer, wijze))
}

/// Streams `bestand` to standard output, and says at the end how many lines were refused.
pub(super) fn meld_stroom(
    bestand: &Path,
    stroom: impl FnOnce(&mut dyn BufRead, &mut dyn Write) -> Result<(), StroomFout>,
) -> Result<(), String> {
    let mut invoer = BufReader::with_capacity(1 << 16, open(bestand)?);
    let mut uitvoer = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match stroom(&mut invoer, &mut uitvoer) {
        Err(StroomFout::Io(fout)) if fout.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(StroomFout::Io(fout)) => Err(onleesbaar(bestand, &fout)),
        Err(StroomFout::Geweigerd(1)) => {
            Err("1 regel is geweigerd; de reden staat op haar plaats".to_owned())
        }
        Err(StroomFout::Geweigerd(n)) => {
            Err(format!("{n} regels zijn geweigerd; de reden staat op hun plaats"))
        }
        Ok(()) => Ok(()),
    }
}

/// All of a file, or of standard input when that is `-`.
pub(super) fn lees_alles(bestand: &Path) -> Result<String, String> {
    let mut tekst = String::new();
    open(bestand)?.read_to_string(&mut tekst).map_err(|fout| onleesbaar(bestand, &fout))?;
    Ok(tekst)
}

fn open(bestand: &Path) -> Result<Box<dyn Read>, String> {
    if bestand == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    File::open(bestand).map(|f| Box::new(f) as Box<dyn Read>).map_err(|fout| onleesbaar(bestand, &fout))
}

fn onleesbaar(bestand: &Path, fout: &io::Error) -> String {
    format!("`{}` kan niet worden gelezen: {fout}", bestand.display())
}

/// Writes to standard output; who stops reading is no error.
pub(super) fn schrijf(tekst: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(tekst.as_bytes()) {
        Err(fout) if fout.kind() != io::ErrorKind::BrokenPipe => Err(format!("schrijven lukt niet: {fout}")),
        Ok(()) | Err(_) => Ok(()),
    }
}
