// SPDX-License-Identifier: EUPL-1.2
//! The command line: what can be asked, and which exit status answers.

mod dienen;
mod formulier;
mod gebruiker;
mod onderhoud;
mod opbouw;
mod termijnen;
pub(crate) mod zinnen;

use crate::klok::Klok;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use poortwachter::{Dag, Taal};
use std::io::{self, Write as _};
use std::process::ExitCode;
use zinnen::Zin;

/// Hervat: de weg terug naar werk, in één dossier voor iedereen.
#[derive(Debug, Parser)]
#[command(name = "hervat", version, arg_required_else_help = true)]
struct Opdrachtregel {
    /// Taal van zinnen; sleutels en ids blijven gelijk
    #[arg(long, global = true, value_enum, default_value = "nl")]
    taal: TaalKeuze,
    #[command(subcommand)]
    opdracht: Opdracht,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum TaalKeuze {
    Nl,
    En,
}

impl From<TaalKeuze> for Taal {
    fn from(keuze: TaalKeuze) -> Self {
        match keuze {
            TaalKeuze::Nl => Self::Nl,
            TaalKeuze::En => Self::En,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Opdracht {
    /// Een verzonnen werkgever met een dozijn dossiers, om rond te kijken
    Demo(dienen::Demo),
    /// De server voor echt gebruik
    Serve(dienen::Serve),
    /// De termijnen van één ziekte, uit feiten als JSON of alleen een eerste ziektedag
    Termijnen(termijnen::Opties),
    /// Een urenschema voor werkhervatting, uit een plan als JSON
    Opbouw(opbouw::Opties),
    /// Een formulier als PDF, uit JSON of leeg om met de hand in te vullen
    Formulier(formulier::Opties),
    /// Organisaties, mensen en hun relaties
    Gebruiker(gebruiker::Gebruiker),
    /// Wie als waarnemer naar een dossier zocht; naar wie staat nergens
    Waarnemingen(onderhoud::Waarnemingen),
    /// Kijkt ketens, inhoud, sleutels en projecties na
    Controle(onderhoud::Controle),
    /// Schrijft een kloppende kopie, ook terwijl de server draait
    Backup(onderhoud::Backup),
    /// Zet een back-up terug op een lege plaats
    Restore(onderhoud::Restore),
}

/// Runs what `argumenten` ask. Exit status: 0 done, 1 refused or failed (one sentence on standard error),
/// 2 wrong use.
pub fn start(argumenten: impl Iterator<Item = std::ffi::OsString>, klok: Klok) -> ExitCode {
    let regel = match lees(argumenten) {
        Ok(regel) => regel,
        Err(fout) => {
            let _ = fout.print();
            return ExitCode::from(if fout.use_stderr() { 2 } else { 0 });
        }
    };
    match voer_uit(regel, klok) {
        Ok(()) => ExitCode::SUCCESS,
        Err(zin) => {
            let _ = writeln!(io::stderr(), "hervat: {zin}");
            ExitCode::from(1)
        }
    }
}

fn lees(argumenten: impl Iterator<Item = std::ffi::OsString>) -> Result<Opdrachtregel, clap::Error> {
    let regel = Opdrachtregel::try_parse_from(argumenten)?;
    if let Opdracht::Formulier(opties) = &regel.opdracht {
        let verkeerd = |zin| Opdrachtregel::command().error(ErrorKind::ArgumentConflict, zin);
        opties.keur().map_err(verkeerd)?;
    }
    Ok(regel)
}

fn voer_uit(regel: Opdrachtregel, klok: Klok) -> Result<(), Zin> {
    let taal = regel.taal.into();
    match regel.opdracht {
        Opdracht::Termijnen(opties) => termijnen::voer_uit(&opties, taal, &klok),
        Opdracht::Opbouw(opties) => opbouw::voer_uit(&opties, taal, &klok),
        Opdracht::Formulier(opties) => formulier::voer_uit(&opties, taal, &klok),
        Opdracht::Demo(opties) => wacht_op(dienen::demo(opties, klok)),
        Opdracht::Serve(opties) => wacht_op(dienen::serve(opties, klok)),
        Opdracht::Gebruiker(opties) => wacht_op(gebruiker::voer_uit(opties, klok)),
        Opdracht::Waarnemingen(opties) => wacht_op(onderhoud::waarnemingen(opties)),
        Opdracht::Controle(opties) => wacht_op(onderhoud::controle(opties, klok)),
        Opdracht::Backup(opties) => wacht_op(onderhoud::backup(opties)),
        Opdracht::Restore(opties) => wacht_op(onderhoud::restore(opties)),
    }
}

fn wacht_op(werk: impl Future<Output = Result<(), Zin>>) -> Result<(), Zin> {
    let draaier = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    draaier.map_err(|fout| format!("het programma kan niet starten: {fout}"))?.block_on(werk)
}

/// Writes rows under each other, each column as wide as its widest cell.
pub(crate) fn kolommen<const N: usize>(uit: &mut String, rijen: &[[String; N]]) {
    let mut breedten = [0_usize; N];
    for rij in rijen {
        for (breedte, cel) in breedten.iter_mut().zip(rij) {
            *breedte = (*breedte).max(cel.chars().count());
        }
    }
    for rij in rijen {
        let cellen = rij.iter().zip(breedten).map(|(cel, breedte)| format!("{cel:breedte$}"));
        uit.push_str(cellen.collect::<Vec<_>>().join("  ").trim_end());
        uit.push('\n');
    }
}

/// A day on the command line.
fn dag(tekst: &str) -> Result<Dag, String> {
    Dag::lees(tekst).map_err(|_| "geef een dag als 2026-11-23, tussen 1990 en 2100".to_owned())
}

/// The same, as people and relations have it.
fn datum(tekst: &str) -> Result<Date, String> {
    dag(tekst).map(Dag::datum)
}
