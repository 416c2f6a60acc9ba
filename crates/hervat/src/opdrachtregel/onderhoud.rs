// SPDX-License-Identifier: EUPL-1.2
//! `hervat controle`, `hervat backup`, `hervat restore` and `hervat waarnemingen`.

use super::zinnen::{Zin, van_store};
use crate::inrichting::Plaats;
use crate::klok::Klok;
use crate::zaak::dossier_uit;
use clap::Args;
use dossier::{DossierId, Projectie};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use store::{Gebruik, GelezenRegel, Inrichting, Kop, OpenFout, Store, StoreFout, Waarneming, Zoekuitkomst};

#[derive(Debug, Args)]
pub(super) struct Controle {
    #[command(flatten)]
    plaats: Plaats,
    /// Maakt de projecties opnieuw uit het logboek
    #[arg(long)]
    herbouw: bool,
}

#[derive(Debug, Args)]
pub(super) struct Backup {
    #[command(flatten)]
    plaats: Plaats,
    /// Nieuw bestand voor de back-up
    #[arg(long, value_name = "BESTAND")]
    naar: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Waarnemingen {
    #[command(flatten)]
    plaats: Plaats,
    /// De eerste dag waarvan ze worden getoond; zonder keuze alles wat er nog is
    #[arg(long, value_name = "DAG", value_parser = super::datum)]
    sinds: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Restore {
    #[command(flatten)]
    plaats: Plaats,
    /// De back-up
    #[arg(long, value_name = "BESTAND")]
    van: PathBuf,
}

pub(super) async fn controle(opties: Controle, klok: Klok) -> Result<(), Zin> {
    if opties.herbouw {
        let inrichting = welke(&opties.plaats).await?;
        let store = Store::open(&inrichting, super::dienen::toeval(), klok.nu()).await.map_err(van_store)?;
        let dossiers = store.herbouw(projectie).await.map_err(van_store)?;
        zeg(&format!("De projecties van {dossiers} dossiers zijn opnieuw gemaakt."));
        store.sluit().await;
    }
    let store = lezend(&opties.plaats).await?;
    let verslag = store.controle(projectie).await.map_err(van_store)?;
    zeg(&format!(
        "{} gebeurtenissen en {} dossiers nagekeken. Kop van het logboek: {}",
        verslag.regels,
        verslag.dossiers,
        kop(&verslag.kop)
    ));
    for bevinding in &verslag.bevindingen {
        zeg(&format!("- {bevinding}"));
    }
    match verslag.bevindingen.len() {
        0 => Ok(()),
        1 => Err("1 bevinding; zet een back-up terug of zoek uit wie hier bij kon".to_owned()),
        n => Err(format!("{n} bevindingen; zet een back-up terug of zoek uit wie hier bij kon")),
    }
}

pub(super) async fn backup(opties: Backup) -> Result<(), Zin> {
    let store = lezend(&opties.plaats).await?;
    let geschreven = store.backup(&opties.naar).await.map_err(van_store)?;
    zeg(&format!(
        "De back-up staat in `{}`. Bewaar deze regel apart: {}. Zonder het sleutelbestand is de back-up niet te lezen.",
        opties.naar.display(),
        kop(&geschreven)
    ));
    Ok(())
}

pub(super) async fn restore(opties: Restore) -> Result<(), Zin> {
    let inrichting = opties.plaats.inrichting(Gebruik::Echt);
    let teruggezet = match Store::restore(&inrichting, &opties.van).await {
        Err(StoreFout::Opening(OpenFout::WelDemo)) => {
            let inrichting = opties.plaats.inrichting(Gebruik::Demo);
            Store::restore(&inrichting, &opties.van).await.map_err(van_store)?
        }
        anders => anders.map_err(van_store)?,
    };
    zeg(&format!("De back-up is teruggezet en nagekeken: {}", kop(&teruggezet)));
    Ok(())
}

/// For whoever answers for the installation, and for a functionaris gegevensbescherming who asks.
pub(super) async fn waarnemingen(opties: Waarnemingen) -> Result<(), Zin> {
    let store = lezend(&opties.plaats).await?;
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let sinds = opties.sinds.map(|dag| dag.to_datetime(Time::midnight()).to_zoned(zone.clone()));
    let sinds = sinds.and_then(Result::ok).map(|moment| moment.timestamp());
    let mut lezer = store.lezer().await.map_err(van_store)?;
    for waarneming in lezer.waarnemingen(sinds.unwrap_or(Timestamp::MIN)).await.map_err(van_store)? {
        zeg(&regel(&waarneming, &zone));
    }
    Ok(())
}

/// A search on a line of its own, its fields set apart by tabs; when, on the clock that `--sinds` is read by too.
fn regel(waarneming: &Waarneming, zone: &TimeZone) -> String {
    let op = waarneming.op.display_with_offset(zone.to_offset(waarneming.op));
    // A name is typed by people: it begins no field and no line.
    let naam = waarneming.naam.replace(char::is_control, " ");
    let uitkomst = match waarneming.uitkomst {
        Zoekuitkomst::Gevonden => "gevonden",
        Zoekuitkomst::Niets => "niets",
    };
    format!("{op}\t{}\t{naam}\t{uitkomst}", waarneming.arts)
}

/// The projection of a dossier, for the store to compare.
fn projectie(id: DossierId, regels: &[GelezenRegel]) -> Result<Option<Projectie>, String> {
    if regels.is_empty() {
        return Ok(None);
    }
    dossier_uit(id, regels)?.projectie().map(Some).map_err(|fout| fout.to_string())
}

async fn lezend(plaats: &Plaats) -> Result<Store, Zin> {
    let inrichting = welke(plaats).await?;
    Store::open_lezend(&inrichting).await.map_err(van_store)
}

/// These commands serve a demo as well as real data: whichever stands there.
async fn welke(plaats: &Plaats) -> Result<Inrichting, Zin> {
    let echt = plaats.inrichting(Gebruik::Echt);
    match Store::open_lezend(&echt).await {
        Err(StoreFout::Opening(OpenFout::WelDemo)) => Ok(plaats.inrichting(Gebruik::Demo)),
        Ok(store) => {
            store.sluit().await;
            Ok(echt)
        }
        Err(fout) => Err(van_store(fout)),
    }
}

fn kop(kop: &Kop) -> String {
    kop.hash.iter().fold(format!("{} ", kop.aantal), |mut uit, byte| {
        let _ = write!(uit, "{byte:02x}");
        uit
    })
}

fn zeg(tekst: &str) {
    let _ = writeln!(io::stdout().lock(), "{tekst}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::PersoonId;

    #[test]
    fn een_naam_begint_geen_veld_en_geen_regel() {
        let zone = TimeZone::get("Europe/Amsterdam").expect("a zone");
        let waarneming = |op: &str| Waarneming {
            arts: PersoonId::new(1),
            naam: "Bas\tvan\r\nRijn".into(),
            op: op.parse().expect("an instant"),
            uitkomst: Zoekuitkomst::Niets,
        };
        let winter = regel(&waarneming("2026-11-22T23:30:00Z"), &zone);
        assert_eq!(winter, format!("2026-11-23T00:30:00+01:00\t{}\tBas van  Rijn\tniets", PersoonId::new(1)));
        assert!(regel(&waarneming("2026-07-01T09:00:00Z"), &zone).starts_with("2026-07-01T11:00:00+02:00\t"));
    }
}
