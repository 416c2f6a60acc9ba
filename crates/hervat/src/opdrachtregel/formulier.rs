// SPDX-License-Identifier: EUPL-1.2
//! `hervat formulier`: one form as PDF. It opens no dossier and stores nothing but that file.

#[cfg(feature = "pdf")]
mod bestand;
#[cfg(feature = "pdf")]
mod bezwaren;
#[cfg(feature = "pdf")]
mod pdf;

use super::zinnen::Zin;
use clap::{Args, ValueEnum};
use poortwachter::Taal;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct Opties {
    /// Welk formulier
    #[arg(value_name = "SOORT", value_enum)]
    soort: Soort,
    /// Bestand met de invoer als JSON, of - voor de standaardinvoer
    #[arg(value_name = "BESTAND", conflicts_with_all = ["voorbeeld", "leeg"])]
    bestand: Option<PathBuf>,
    /// Waar de PDF komt, of - voor de standaarduitvoer
    #[arg(long, value_name = "X.pdf", required_unless_present = "voorbeeld")]
    uit: Option<PathBuf>,
    /// Laat een voorbeeld van de invoer zien
    #[arg(long, conflicts_with_all = ["leeg", "uit"])]
    voorbeeld: bool,
    /// Een leeg formulier, om met de hand in te vullen
    #[arg(long)]
    leeg: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Soort {
    /// Plan van aanpak, in de volgorde van het formulier van UWV
    PlanVanAanpak,
    /// Functioneel deel van de probleemanalyse
    Probleemanalyse,
}

#[cfg(feature = "pdf")]
pub(super) fn voer_uit(opties: &Opties, taal: Taal) -> Result<(), Zin> {
    pdf::voer_uit(opties, taal)
}

#[cfg(not(feature = "pdf"))]
pub(super) fn voer_uit(opties: &Opties, taal: Taal) -> Result<(), Zin> {
    let Opties { soort: _, bestand: _, uit: _, voorbeeld: _, leeg: _ } = opties;
    Err(match taal {
        Taal::Nl => "dit programma is gebouwd zonder PDF: bouw het met `--features pdf`".to_owned(),
        Taal::En => "this program was built without PDF: build it with `--features pdf`".to_owned(),
    })
}
