// SPDX-License-Identifier: EUPL-1.2
//! A command carried out: read the dossier, let it decide, write what happened. One transaction, or nothing.
//!
//! The decision is the dossier's, the right comes from the policy; here they only meet the store.

pub mod klad;
pub mod medisch;
pub mod persoonlijk;
pub mod plan;

use dossier::{
    DienstverbandId, Dossier, DossierId, Gebeurtenis, Hoedanigheid, Inhoud, Lade, Meldbesluit, Omgeving,
    Opdracht, PersoonId, Vastgelegd, Verleend, VerleendDienstverband, Weigering, Ziekmelding, ziekmelden,
};
use jiff::{Timestamp, civil::Date};
use store::{GelezenRegel, Lezer, Regel, StoreFout, Toevoeging, Tx};

/// Who acts, and when.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    /// Who.
    pub persoon: PersoonId,
    /// The instant, for the log.
    pub nu: Timestamp,
    /// The civil day, for the law.
    pub vandaag: Date,
}

/// Why a command was not carried out. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ZaakFout {
    /// The dossier refuses: what is wrong, by field.
    #[error("refused for {} reasons", .0.len())]
    Geweigerd(Vec<Weigering>),
    /// Somebody else was first: the page that was looked at is no longer true.
    #[error("somebody else was first")]
    Ingehaald,
    /// The granted right is not the one that this command takes.
    #[error("another right than this command takes")]
    AnderRecht,
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreFout),
    /// What stands in the log cannot be read by this version.
    #[error("the log cannot be read: {0}")]
    Onleesbaar(String),
}

/// What a report of illness led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gemeld {
    /// The dossier it stands in.
    pub dossier: DossierId,
    /// When an earlier case went on: the days in between, which do not count.
    pub onderbroken_dagen: Option<u32>,
}

/// The dossier as its log adds up.
///
/// # Errors
/// When the store does not answer, or the log holds what this version cannot read.
pub async fn lees_dossier(lezer: &mut Lezer, id: DossierId) -> Result<Dossier, ZaakFout> {
    let regels = lezer.lees(id).await?;
    dossier_uit(id, &regels).map_err(ZaakFout::Onleesbaar)
}

/// The dossier that these rows of its shared drawer add up to.
///
/// # Errors
/// When a row holds what this version cannot read.
pub fn dossier_uit(id: DossierId, regels: &[GelezenRegel]) -> Result<Dossier, String> {
    let vastgelegd: Result<Vec<_>, _> = regels.iter().map(vastgelegd).collect();
    let vastgelegd = vastgelegd.map_err(|fout| fout.to_string())?;
    Dossier::uit(id, &vastgelegd).map_err(|fout| fout.to_string())
}

fn vastgelegd(regel: &GelezenRegel) -> Result<Vastgelegd, dossier::LeesFout> {
    let inhoud = regel.inhoud.as_ref().map(|bytes| bytes.as_slice());
    Ok(Vastgelegd {
        nummer: regel.nummer,
        inhoud: Inhoud::lees(&regel.soort, regel.versie, inhoud)?,
        geldt_vanaf: regel.geldt_vanaf,
        vastgelegd_op: regel.vastgelegd_op,
        door: regel.door,
        hoedanigheid: regel.hoedanigheid,
    })
}

/// Carries out a command in a dossier that exists. `verwacht` is the number that the page was made from.
///
/// # Errors
/// When the dossier refuses, somebody else was first, or the store fails; then nothing is written.
pub async fn voer_uit(
    tx: &mut Tx,
    verleend: &Verleend,
    verwacht: u32,
    opdracht: &Opdracht,
    door: Door,
) -> Result<Dossier, ZaakFout> {
    if !opdracht.past_bij(verleend) || verleend.persoon() != door.persoon {
        return Err(ZaakFout::AnderRecht);
    }
    let blad = tx.dossier(verleend.dossier()).await?.ok_or(StoreFout::BestaatNiet("this dossier"))?;
    tx.dienstverband_vast(blad.dienstverband.id).await?;
    let dossiers = dossiers_van(tx, blad.dienstverband.id).await?;
    let dossier =
        dossiers.iter().find(|d| d.id() == blad.id).ok_or(StoreFout::BestaatNiet("this dossier"))?;
    let omgeving = Omgeving { dienstverband: &blad.dienstverband, dossiers: &dossiers };
    if dossier.nummer(Lade::Gedeeld) != verwacht {
        let al_gedaan = al_gedaan(dossier, verwacht, opdracht, &omgeving, door);
        return if al_gedaan { Ok(dossier.clone()) } else { Err(ZaakFout::Ingehaald) };
    }
    let gebeurtenissen = dossier.besluit(opdracht, &omgeving, door.vandaag).map_err(ZaakFout::Geweigerd)?;
    schrijf(tx, dossier, &gebeurtenissen, verleend.hoedanigheid(), door).await
}

/// A form that was sent twice acts once: what this person did since the page was made is what this command does.
fn al_gedaan(
    dossier: &Dossier,
    verwacht: u32,
    opdracht: &Opdracht,
    omgeving: &Omgeving<'_>,
    door: Door,
) -> bool {
    let Some(zoals_het_was) = dossier.tot_en_met_nummer(verwacht) else { return false };
    let Ok(gebeurtenissen) = zoals_het_was.besluit(opdracht, omgeving, door.vandaag) else { return false };
    let sindsdien = &dossier.geschiedenis()[zoals_het_was.geschiedenis().len()..];
    sindsdien.len() == gebeurtenissen.len()
        && sindsdien.iter().zip(gebeurtenissen).all(|(regel, gebeurtenis)| {
            regel.door == door.persoon && regel.inhoud == Inhoud::Leesbaar(gebeurtenis)
        })
}

/// Reports an employee ill: in a new dossier with identifier `nieuw`, or in the one whose case goes on.
///
/// # Errors
/// When the report is refused or the store fails; then nothing is written.
pub async fn meld_ziek(
    tx: &mut Tx,
    verleend: &VerleendDienstverband,
    melding: &Ziekmelding,
    nieuw: DossierId,
    door: Door,
) -> Result<Gemeld, ZaakFout> {
    let id = verleend.dienstverband();
    let dienstverband = tx.dienstverband_vast(id).await?.ok_or(StoreFout::BestaatNiet("this employment"))?;
    let dossiers = dossiers_van(tx, id).await?;
    let omgeving = Omgeving { dienstverband: &dienstverband, dossiers: &dossiers };
    let hoedanigheid = verleend.hoedanigheid();
    if let Some(gemeld) = al_gemeld(&dossiers, melding, door) {
        return Ok(gemeld);
    }
    match ziekmelden(melding, &omgeving, door.vandaag).map_err(ZaakFout::Geweigerd)? {
        Meldbesluit::NieuwDossier(gebeurtenissen) => {
            tx.nieuw_dossier(nieuw, id, door.nu).await?;
            let dossier = Dossier::nieuw(nieuw, &gebeurtenissen);
            let dossier = dossier.map_err(|fout| ZaakFout::Onleesbaar(fout.to_string()))?;
            leg_vast(tx, &dossier, 0, &gebeurtenissen, hoedanigheid, door).await?;
            Ok(Gemeld { dossier: nieuw, onderbroken_dagen: None })
        }
        Meldbesluit::Aansluiten { dossier, gebeurtenissen, onderbroken_dagen } => {
            let bestaand = dossiers.iter().find(|d| d.id() == dossier);
            let bestaand = bestaand.ok_or(StoreFout::BestaatNiet("this dossier"))?;
            schrijf(tx, bestaand, &gebeurtenissen, hoedanigheid, door).await?;
            Ok(Gemeld { dossier, onderbroken_dagen: Some(onderbroken_dagen) })
        }
    }
}

/// The same report sent twice is one report: the last thing in a dossier is this, by this person.
fn al_gemeld(dossiers: &[Dossier], melding: &Ziekmelding, door: Door) -> Option<Gemeld> {
    let hetzelfde = |regel: &&Vastgelegd| match &regel.inhoud {
        Inhoud::Leesbaar(Gebeurtenis::Ziekgemeld(eerder)) => eerder.0 == *melding,
        Inhoud::Leesbaar(Gebeurtenis::OpnieuwZiekgemeld(eerder)) => eerder.0 == *melding,
        Inhoud::Leesbaar(_) | Inhoud::Gewist { .. } | Inhoud::Wissing(_) => false,
    };
    let dossier = dossiers.iter().find(|dossier| {
        let laatste = dossier.geschiedenis().last().filter(hetzelfde);
        laatste.is_some_and(|regel| regel.door == door.persoon)
    })?;
    Some(Gemeld { dossier: dossier.id(), onderbroken_dagen: None })
}

/// Every dossier of an employment, the oldest first.
///
/// # Errors
/// When the store does not answer, or a log holds what this version cannot read.
pub async fn dossiers_van(
    lezer: &mut Lezer,
    dienstverband: DienstverbandId,
) -> Result<Vec<Dossier>, ZaakFout> {
    let ids: Vec<_> = lezer.dossiers_van(dienstverband).await?.into_iter().map(|blad| blad.id).collect();
    let mut dossiers = lees_dossiers(lezer, &ids).await?;
    dossiers.sort_by_key(|dossier| ids.iter().position(|id| *id == dossier.id()));
    Ok(dossiers)
}

/// Many dossiers as their logs add up, in any order.
///
/// # Errors
/// As [`lees_dossier`].
pub async fn lees_dossiers(lezer: &mut Lezer, ids: &[DossierId]) -> Result<Vec<Dossier>, ZaakFout> {
    let gelezen = lezer.lees_vele(ids).await?;
    let dossiers = gelezen.iter().map(|(id, regels)| dossier_uit(*id, regels));
    dossiers.collect::<Result<_, _>>().map_err(ZaakFout::Onleesbaar)
}

async fn schrijf(
    tx: &mut Tx,
    dossier: &Dossier,
    gebeurtenissen: &[Gebeurtenis],
    hoedanigheid: Hoedanigheid,
    door: Door,
) -> Result<Dossier, ZaakFout> {
    let later = dossier.na(gebeurtenissen);
    leg_vast(tx, &later, dossier.nummer(Lade::Gedeeld), gebeurtenissen, hoedanigheid, door).await?;
    Ok(later)
}

/// Events and projection of the dossier as it has become.
async fn leg_vast(
    tx: &mut Tx,
    later: &Dossier,
    verwacht: u32,
    gebeurtenissen: &[Gebeurtenis],
    hoedanigheid: Hoedanigheid,
    door: Door,
) -> Result<(), ZaakFout> {
    let projectie = later.projectie().map_err(|fout| ZaakFout::Onleesbaar(fout.to_string()))?;
    let inhouden: Vec<_> = gebeurtenissen.iter().map(Gebeurtenis::naar_inhoud).collect();
    let regels: Vec<_> = gebeurtenissen
        .iter()
        .zip(&inhouden)
        .map(|(gebeurtenis, inhoud)| Regel {
            soort: gebeurtenis.soort(),
            versie: gebeurtenis.versie(),
            geldt_vanaf: gebeurtenis.geldt_vanaf(),
            inhoud,
        })
        .collect();
    let toevoeging = Toevoeging {
        dossier: later.id(),
        verwacht,
        door: door.persoon,
        hoedanigheid,
        vastgelegd_op: door.nu,
        regels: &regels,
    };
    match tx.append(&toevoeging, Some(&projectie)).await {
        Ok(_) => Ok(()),
        Err(StoreFout::Botsing { .. }) => Err(ZaakFout::Ingehaald),
        Err(fout) => Err(fout.into()),
    }
}
