// SPDX-License-Identifier: EUPL-1.2
//! The command line: what can be asked, and which exit status answers.

mod termijnen;

use crate::klok::Klok;
use clap::{Parser, Subcommand, ValueEnum};
use poortwachter::{Dag, Taal};
use std::io::{self, Write as _};
use std::process::ExitCode;

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
    /// De termijnen van één ziekte, uit feiten als JSON of alleen een eerste ziektedag
    Termijnen(termijnen::Opties),
}

/// Runs what `argumenten` ask. Exit status: 0 done, 1 refused or failed (one sentence on standard error),
/// 2 wrong use.
pub fn start(argumenten: impl Iterator<Item = std::ffi::OsString>, klok: Klok) -> ExitCode {
    let regel = match Opdrachtregel::try_parse_from(argumenten) {
        Ok(regel) => regel,
        Err(fout) => {
            let _ = fout.print();
            return ExitCode::from(if fout.use_stderr() { 2 } else { 0 });
        }
    };
    let taal = regel.taal.into();
    let uitkomst = match regel.opdracht {
        Opdracht::Termijnen(opties) => termijnen::voer_uit(&opties, taal, &klok),
    };
    match uitkomst {
        Ok(()) => ExitCode::SUCCESS,
        Err(zin) => {
            let _ = writeln!(io::stderr(), "hervat: {zin}");
            ExitCode::from(1)
        }
    }
}

/// A day on the command line.
fn dag(tekst: &str) -> Result<Dag, String> {
    Dag::lees(tekst).map_err(|_| "geef een dag als 2026-11-23, tussen 1990 en 2100".to_owned())
}
