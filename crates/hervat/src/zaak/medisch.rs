// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer: the draft of a probleemanalyse, sending it, reading what was sent, a doctor's own notes, and
//! breaking the glass.
//!
//! The one module of this crate that names the medical types of `kluis`. What comes out is still closed: a
//! [`Medischetekst`] is opened where it is shown, by `ontsluit`, and `tests/main/muur.rs` holds the list of places that
//! do so and of everything that takes something from here.

use super::{Door, ZaakFout, lees_dossier, voer_uit};
use dossier::probleemanalyse::Probleemanalyse;
use dossier::{Dossier, Hoedanigheid, Opdracht, OrganisatieId, PersoonId, Recht, Verleend};
use jiff::Timestamp;
use kluis::{
    Aantekentoegang, GlasGebroken, Medisch, MedischDeelVastgelegd, MedischSchrijven, MedischeGebeurtenis,
    MedischeToegang, OpentMedisch,
};
use std::collections::BTreeMap;
use store::{Conceptdeel, Conceptlade, Lezer, MedischeToevoeging, StoreFout, Tx};

/// The document that a draft is of.
const DOCUMENT: &str = "probleemanalyse";

/// The words of the medical fields, in the order in which they are read.
pub const MEDISCHE_VELDEN: [&str; 5] = MedischDeelVastgelegd::VELDEN;

/// A medical text with the access that it was read with. Nothing prints, copies, compares or serialises it:
///
/// ```compile_fail,E0277
/// fn logregel(tekst: &hervat::zaak::medisch::Medischetekst) -> String {
///     format!("{tekst:?}")
/// }
/// ```
/// ```compile_fail,E0277
/// fn op_een_pagina(tekst: &hervat::zaak::medisch::Medischetekst) -> String {
///     format!("{tekst}")
/// }
/// ```
pub struct Medischetekst<T = MedischeToegang> {
    tekst: Medisch<String>,
    toegang: T,
}

impl<T: OpentMedisch> Medischetekst<T> {
    /// The text, for the page or the paper of whoever holds the access.
    pub fn ontsluit(&self) -> &str {
        self.tekst.open(&self.toegang).map_or("", String::as_str)
    }
}

/// A part of the draft as it is stored.
pub struct Bewaarddeel {
    /// Which part.
    pub deel: String,
    /// Its version.
    pub versie: u32,
    /// When it was saved.
    pub gewijzigd_op: Timestamp,
    inhoud: Medisch<Vec<u8>>,
    schrijven: MedischSchrijven,
}

impl Bewaarddeel {
    /// Field and text, for the form of the doctor who writes it.
    ///
    /// # Errors
    /// When it holds what cannot be read.
    pub fn ontsluit(&self) -> Result<BTreeMap<String, String>, ZaakFout> {
        let bytes = self.inhoud.open(&self.schrijven).ok_or(ZaakFout::AnderRecht)?;
        serde_json::from_slice(bytes).map_err(|_| onleesbaar("a draft"))
    }
}

/// The draft of the arbodienst of this doctor, part by part.
///
/// # Errors
/// When the right is not the one to write; when the store does not answer, or holds what does not open.
pub async fn lees_concept(lezer: &mut Lezer, verleend: &Verleend) -> Result<Vec<Bewaarddeel>, ZaakFout> {
    let schrijven = schrijven(verleend)?;
    let delen = lezer.medische_concepten(&schrijven, DOCUMENT).await?.into_iter();
    let bewaard = delen.map(|concept| Bewaarddeel {
        deel: concept.deel,
        versie: concept.versie,
        gewijzigd_op: concept.gewijzigd_op,
        inhoud: concept.inhoud,
        schrijven: schrijven.clone(),
    });
    Ok(bewaard.collect())
}

/// Saves a part of the draft, made from the version `verwacht`; answers its new version.
///
/// # Errors
/// [`ZaakFout::Ingehaald`] when the part changed since; else as [`lees_concept`].
pub async fn bewaar_concept(
    tx: &mut Tx,
    verleend: &Verleend,
    (deel, verwacht): (&str, u32),
    velden: &BTreeMap<String, String>,
    door: Door,
) -> Result<u32, ZaakFout> {
    let schrijven = schrijven(verleend)?;
    let inhoud = serde_json::to_vec(velden).map_err(|_| onleesbaar("a draft"))?;
    let inhoud = zeroize::Zeroizing::new(inhoud);
    let deel =
        Conceptdeel { document: DOCUMENT, deel, verwacht, inhoud: &inhoud, door: door.persoon, op: door.nu };
    tx.bewaar_concept(Conceptlade::Medisch(&schrijven), &deel).await.map_err(ingehaald)
}

/// What is sent: both parts of one version, and the draft it was made from.
pub struct Verzending<'a> {
    /// What everyone reads.
    pub deel: Probleemanalyse,
    /// Of a bijstelling: what changed, and why.
    pub reden: String,
    /// The fields of the medical part.
    pub medisch: &'a [(&'static str, &'a str)],
    /// The parts of the draft with their versions: exactly these were read.
    pub concept: &'a [(&'a str, u32)],
    /// How many versions there were when the preview was made.
    pub basis: u32,
    /// The number of the shared drawer then.
    pub verwacht: u32,
}

/// Sends a version: into the shared drawer what everyone reads, into the medical drawer what only doctor and
/// employee read, and the draft goes. All of it, or nothing. Sent twice, it acts once.
///
/// # Errors
/// [`ZaakFout::Ingehaald`] when the dossier or the draft moved on; when the dossier refuses; when the store fails.
pub async fn verstuur(
    tx: &mut Tx,
    verleend: &Verleend,
    verzending: Verzending<'_>,
    door: Door,
) -> Result<(), ZaakFout> {
    let schrijven = schrijven(verleend)?;
    tx.dienstverband_vast(verleend.dienstverband()).await?;
    let dossier = lees_dossier(tx, verleend.dossier()).await?;
    if is_verstuurd(&dossier, verzending.basis, door.persoon) {
        return Ok(());
    }
    let versie = dossier.volgende_probleemanalyse();
    if versie != verzending.basis + 1 {
        return Err(ZaakFout::Ingehaald);
    }
    let medisch = MedischeGebeurtenis::MedischDeelVastgelegd(medisch_deel(versie, verzending.medisch));
    let Verzending { deel, reden, concept, verwacht, .. } = verzending;
    let opdracht = Opdracht::ProbleemanalyseVaststellen { op: door.vandaag, deel: Box::new(deel), reden };
    voer_uit(tx, verleend, verwacht, &opdracht, door).await?;
    let toevoeging = MedischeToevoeging {
        verwacht: tx.medisch_nummer(&schrijven).await?,
        vastgelegd_op: door.nu,
        geldt_vanaf: door.vandaag,
        gebeurtenissen: &[medisch],
    };
    tx.append_medisch(&schrijven, &toevoeging).await.map_err(ingehaald)?;
    tx.wis_concept(Conceptlade::Medisch(&schrijven), DOCUMENT, concept).await.map_err(ingehaald)
}

/// Did this person send the version after `basis` already?
pub fn is_verstuurd(dossier: &Dossier, basis: u32, persoon: PersoonId) -> bool {
    let laatste = dossier.laatste_probleemanalyse().filter(|laatste| laatste.versie == basis + 1);
    laatste.and_then(|laatste| laatste.herkomst.as_ref()).is_some_and(|herkomst| herkomst.door == persoon)
}

/// What kind of writing stands in the drawer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// The medical part of this version.
    Probleemanalyse(u32),
    /// The glass was broken, until then.
    Glas(Timestamp),
}

/// One writing in the drawer, for whoever held the right to it.
pub struct Blad {
    /// What it is.
    pub soort: Soort,
    /// The word of each field with its text, without empty ones.
    pub velden: Vec<(&'static str, Medischetekst)>,
    /// Who wrote it.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// For which arbodienst.
    pub arbodienst: Option<OrganisatieId>,
    /// When.
    pub op: Timestamp,
}

/// What stands in the drawer, in order: for a doctor what the own arbodienst wrote, for the employee all of it.
///
/// # Errors
/// When the right is not the one to read; when the store does not answer, or holds what cannot be read.
pub async fn lees(lezer: &mut Lezer, verleend: &Verleend) -> Result<Vec<Blad>, ZaakFout> {
    let toegang = MedischeToegang::van(verleend).ok_or(ZaakFout::AnderRecht)?;
    let mut uit = Vec::new();
    for regel in lezer.lees_medisch(&toegang).await? {
        let Some(inhoud) = &regel.inhoud else { continue };
        let soort = match inhoud.open(&toegang).ok_or(ZaakFout::AnderRecht)? {
            MedischeGebeurtenis::MedischDeelVastgelegd(deel) => Soort::Probleemanalyse(deel.probleemanalyse),
            MedischeGebeurtenis::GlasGebroken(glas) => Soort::Glas(glas.tot),
        };
        let dicht = |(veld, tekst)| (veld, Medischetekst { tekst, toegang: toegang.clone() });
        uit.push(Blad {
            soort,
            velden: inhoud.teksten().into_iter().map(dicht).collect(),
            door: regel.door,
            hoedanigheid: regel.hoedanigheid,
            arbodienst: regel.arbodienst,
            op: regel.vastgelegd_op,
        });
    }
    Ok(uit)
}

/// Breaks the glass: the reason in the medical drawer, the dossier open until then.
///
/// # Errors
/// When the right is not the one to break it; when the store fails.
pub async fn breek_glas(
    tx: &mut Tx,
    verleend: &Verleend,
    reden: &str,
    tot: Timestamp,
    door: Door,
) -> Result<(), ZaakFout> {
    let schrijven = schrijven(verleend)?;
    tx.dienstverband_vast(verleend.dienstverband()).await?;
    // Pressed twice: the first time opened it already.
    let lopend = tx.noodtoegangen(verleend.dossier(), door.nu).await?;
    if lopend.iter().any(|toegang| toegang.persoon == door.persoon) {
        return Ok(());
    }
    let glas = MedischeGebeurtenis::GlasGebroken(GlasGebroken { reden: reden.to_owned(), tot });
    let toevoeging = MedischeToevoeging {
        verwacht: tx.medisch_nummer(&schrijven).await?,
        vastgelegd_op: door.nu,
        geldt_vanaf: door.vandaag,
        gebeurtenissen: &[glas],
    };
    tx.append_medisch(&schrijven, &toevoeging).await.map_err(ingehaald).map(drop)
}

/// Puts on record that the employee saw that this glass was broken.
///
/// # Errors
/// When the right is not that of the employee to read who looked; when the store does not answer.
pub async fn bevestig_glas(
    tx: &mut Tx,
    verleend: &Verleend,
    nummer: u32,
    nu: Timestamp,
) -> Result<(), ZaakFout> {
    if verleend.recht() != Recht::InzageLezen {
        return Err(ZaakFout::AnderRecht);
    }
    Ok(tx.bevestig_glas(verleend, nummer, nu).await?)
}

/// A doctor's own notes.
pub struct Aantekening {
    /// What was written.
    pub tekst: Medischetekst<Aantekentoegang>,
    /// Its version.
    pub versie: u32,
    /// When it was saved.
    pub gewijzigd_op: Timestamp,
}

/// The notes of whoever asks.
///
/// # Errors
/// When the right is not the one to keep notes; when the store does not answer.
pub async fn lees_aantekening(
    lezer: &mut Lezer,
    verleend: &Verleend,
) -> Result<Option<Aantekening>, ZaakFout> {
    let toegang = aantekentoegang(verleend)?;
    let Some(gevonden) = lezer.aantekening(&toegang).await? else { return Ok(None) };
    let store::Aantekening { versie, gewijzigd_op, tekst } = gevonden;
    Ok(Some(Aantekening { tekst: Medischetekst { tekst, toegang }, versie, gewijzigd_op }))
}

/// Saves the notes of whoever asks; answers the new version.
///
/// # Errors
/// [`ZaakFout::Ingehaald`] when they changed since; else as [`lees_aantekening`].
pub async fn bewaar_aantekening(
    tx: &mut Tx,
    verleend: &Verleend,
    verwacht: u32,
    tekst: &str,
    nu: Timestamp,
) -> Result<u32, ZaakFout> {
    let toegang = aantekentoegang(verleend)?;
    tx.bewaar_aantekening(&toegang, verwacht, tekst, nu).await.map_err(ingehaald)
}

/// Erases the notes of whoever asks.
///
/// # Errors
/// As [`lees_aantekening`].
pub async fn wis_aantekening(tx: &mut Tx, verleend: &Verleend) -> Result<(), ZaakFout> {
    Ok(tx.wis_aantekening(&aantekentoegang(verleend)?).await.map(drop)?)
}

fn schrijven(verleend: &Verleend) -> Result<MedischSchrijven, ZaakFout> {
    MedischSchrijven::van(verleend).ok_or(ZaakFout::AnderRecht)
}

fn aantekentoegang(verleend: &Verleend) -> Result<Aantekentoegang, ZaakFout> {
    Aantekentoegang::van(verleend).ok_or(ZaakFout::AnderRecht)
}

fn ingehaald(fout: StoreFout) -> ZaakFout {
    match fout {
        StoreFout::Botsing { .. } => ZaakFout::Ingehaald,
        fout => fout.into(),
    }
}

fn onleesbaar(wat: &str) -> ZaakFout {
    ZaakFout::Onleesbaar(format!("{wat} is not what this version writes"))
}

fn medisch_deel(probleemanalyse: u32, velden: &[(&'static str, &str)]) -> MedischDeelVastgelegd {
    let mut deel = MedischDeelVastgelegd { probleemanalyse, ..MedischDeelVastgelegd::default() };
    for (veld, tekst) in velden {
        deel.zet(veld, tekst);
    }
    deel
}

#[cfg(test)]
pub(crate) mod proef;
