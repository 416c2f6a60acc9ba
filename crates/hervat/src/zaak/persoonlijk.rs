// SPDX-License-Identifier: EUPL-1.2
//! The employee's own drawer: what they write for themselves. Nobody else reads it, and nothing here shares it.

use super::{Door, ZaakFout};
use dossier::Verleend;
use jiff::Timestamp;
use kluis::PersoonlijkeToegang;
use store::{Conceptdeel, Conceptlade, Lezer, StoreFout, Tx};
use zeroize::Zeroizing;

/// The preparation of a talk, as a document of one part.
const GESPREK: &str = "gesprek";

/// A writing as it is stored. It does not print.
pub struct Eigen {
    /// What was written.
    pub inhoud: Zeroizing<Vec<u8>>,
    /// Its version.
    pub versie: u32,
    /// When it was saved.
    pub gewijzigd_op: Timestamp,
}

/// The preparation of a talk.
///
/// # Errors
/// When the right is not that of the employee; when the store does not answer.
pub async fn lees_gesprek(lezer: &mut Lezer, verleend: &Verleend) -> Result<Option<Eigen>, ZaakFout> {
    let toegang = toegang(verleend)?;
    let gevonden = lezer.persoonlijke_concepten(&toegang, GESPREK).await?.into_iter().next();
    Ok(gevonden.map(|deel| Eigen {
        inhoud: deel.inhoud,
        versie: deel.versie,
        gewijzigd_op: deel.gewijzigd_op,
    }))
}

/// Saves the preparation of a talk, made from the version `verwacht`; answers its new version.
///
/// # Errors
/// [`ZaakFout::Ingehaald`] when it changed since; else as [`lees_gesprek`].
pub async fn bewaar_gesprek(
    tx: &mut Tx,
    verleend: &Verleend,
    verwacht: u32,
    inhoud: &[u8],
    door: Door,
) -> Result<u32, ZaakFout> {
    let toegang = toegang(verleend)?;
    let deel =
        Conceptdeel { document: GESPREK, deel: GESPREK, verwacht, inhoud, door: door.persoon, op: door.nu };
    match tx.bewaar_concept(Conceptlade::Persoonlijk(&toegang), &deel).await {
        Ok(versie) => Ok(versie),
        Err(StoreFout::Botsing { .. }) => Err(ZaakFout::Ingehaald),
        Err(fout) => Err(fout.into()),
    }
}

fn toegang(verleend: &Verleend) -> Result<PersoonlijkeToegang, ZaakFout> {
    PersoonlijkeToegang::van(verleend).ok_or(ZaakFout::AnderRecht)
}
