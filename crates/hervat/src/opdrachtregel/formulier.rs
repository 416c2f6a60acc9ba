// SPDX-License-Identifier: EUPL-1.2
//! `hervat formulier`: one form as PDF. It opens no dossier and stores nothing but that file.

#[cfg(feature = "pdf")]
mod bestand;
#[cfg(feature = "pdf")]
mod bezwaren;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod werkhervatting;

use super::zinnen::Zin;
use crate::klok::Klok;
use clap::{Args, ValueEnum};
use jiff::civil::{Date, ISOWeekDate, Weekday};
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
    /// Van een weekkaart: welke week, als 2026-W48; anders de week van vandaag, of de eerste die nog komt
    #[arg(long, value_name = "WEEK", value_parser = week, conflicts_with_all = ["voorbeeld", "leeg"])]
    week: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Soort {
    /// Plan van aanpak, in de volgorde van het formulier van UWV
    PlanVanAanpak,
    /// Functioneel deel van de probleemanalyse
    Probleemanalyse,
    /// Werkhervattingsplan: uren, taken en de vijf T's
    Werkhervattingsplan,
    /// Eén week van een werkhervattingsplan op één blad, om op te hangen
    Weekkaart,
}

impl Opties {
    /// What clap cannot see: an option that belongs to one kind of form.
    pub(super) fn keur(&self) -> Result<(), &'static str> {
        let heeft_week = match self.soort {
            Soort::Weekkaart => true,
            Soort::PlanVanAanpak | Soort::Probleemanalyse | Soort::Werkhervattingsplan => false,
        };
        if heeft_week || self.week.is_none() { Ok(()) } else { Err("--week hoort alleen bij weekkaart") }
    }
}

/// The Monday of a week on the command line.
fn week(tekst: &str) -> Result<Date, String> {
    let cijfers = |deel: &str, lengte| deel.len() == lengte && deel.bytes().all(|b| b.is_ascii_digit());
    let delen = tekst.split_once("-W").filter(|(jaar, nummer)| cijfers(jaar, 4) && cijfers(nummer, 2));
    let maandag = delen.and_then(|(jaar, nummer)| {
        let week = ISOWeekDate::new(jaar.parse().ok()?, nummer.parse().ok()?, Weekday::Monday);
        week.ok().map(ISOWeekDate::date).filter(|dag| (1990..=2100).contains(&dag.year()))
    });
    maandag.ok_or_else(|| "geef een week als 2026-W48, tussen 1990 en 2100".to_owned())
}

#[cfg(feature = "pdf")]
pub(super) fn voer_uit(opties: &Opties, taal: Taal, klok: &Klok) -> Result<(), Zin> {
    pdf::voer_uit(opties, taal, klok)
}

#[cfg(not(feature = "pdf"))]
pub(super) fn voer_uit(opties: &Opties, taal: Taal, _: &Klok) -> Result<(), Zin> {
    let Opties { soort: _, bestand: _, uit: _, voorbeeld: _, leeg: _, week: _ } = opties;
    Err(match taal {
        Taal::Nl => "dit programma is gebouwd zonder PDF: bouw het met `--features pdf`".to_owned(),
        Taal::En => "this program was built without PDF: build it with `--features pdf`".to_owned(),
    })
}
