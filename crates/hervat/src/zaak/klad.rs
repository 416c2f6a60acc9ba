// SPDX-License-Identifier: EUPL-1.2
//! What somebody typed in a form that ends something, before they sent it: the reason of a bijstelling, a proposal, a
//! reason to refuse. A draft of one person, sealed in the shared drawer; nobody else ever reads it.
//!
//! It is no part of the plan, and goes when the command it was for is carried out.

use super::{Door, ZaakFout};
use dossier::{DossierId, PersoonId, Recht, Verleend};
use jiff::Timestamp;
use store::{Conceptdeel, Conceptlade, Lezer, StoreFout, Tx};

/// The draft: a part per form and person.
const KLAD: &str = "plan-klad";

/// Of which form, and what it is about: what was typed about one version never shows under another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kladsoort {
    /// Laying a bijstelling ready, after this version.
    Bijstelling(u32),
    /// Refusing to sign this version.
    Ondertekening(u32),
    /// Proposing a casemanager.
    Voorstel,
    /// Disagreeing with this proposal of a casemanager.
    Afwijzing(u32),
}

/// What one person typed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Klad {
    /// Its version, to be named when it is saved again.
    pub versie: u32,
    /// When it was saved.
    pub op: Timestamp,
    velden: Vec<(String, String)>,
}

impl Klad {
    /// What was typed in this field.
    pub fn veld(&self, naam: &str) -> String {
        let gevonden = self.velden.iter().find(|(veld, _)| veld == naam);
        gevonden.map(|(_, waarde)| waarde.clone()).unwrap_or_default()
    }
}

impl Kladsoort {
    const fn woord(self) -> &'static str {
        match self {
            Self::Bijstelling(_) => "bijstelling",
            Self::Ondertekening(_) => "ondertekening",
            Self::Voorstel => "voorstel",
            Self::Afwijzing(_) => "afwijzing",
        }
    }

    /// The right that sending the form takes, and so its draft.
    const fn recht(self) -> Recht {
        match self {
            Self::Bijstelling(_) => Recht::PlanBewerken,
            Self::Ondertekening(_) => Recht::PlanOndertekenen,
            Self::Voorstel | Self::Afwijzing(_) => Recht::CasemanagerKiezen,
        }
    }

    fn deel(self, persoon: PersoonId) -> String {
        match self {
            Self::Bijstelling(nummer) | Self::Ondertekening(nummer) | Self::Afwijzing(nummer) => {
                format!("{}-{nummer}-{persoon}", self.woord())
            }
            Self::Voorstel => format!("{}-{persoon}", self.woord()),
        }
    }
}

/// What this person typed in this form and did not send yet.
///
/// # Errors
/// When the store does not answer, or holds what this version cannot read.
pub async fn lees(
    lezer: &mut Lezer,
    dossier: DossierId,
    persoon: PersoonId,
    soort: Kladsoort,
) -> Result<Option<Klad>, ZaakFout> {
    let naam = soort.deel(persoon);
    let concept = lezer.concepten(dossier, KLAD).await?.into_iter().find(|concept| concept.deel == naam);
    let lees = |concept: store::Concept| {
        let velden = serde_json::from_slice(&concept.inhoud);
        let velden = velden.map_err(|_| ZaakFout::Onleesbaar(format!("draft `{}`", soort.woord())))?;
        Ok(Klad { versie: concept.versie, op: concept.gewijzigd_op, velden })
    };
    concept.map(lees).transpose()
}

/// Saves what was typed, made from version `verwacht` (0: there was none): its version now. None when the same person
/// saved it elsewhere since; the same words are as good as saved.
///
/// # Errors
/// When the granted right is not that of this form; when the store does not answer.
pub async fn bewaar(
    tx: &mut Tx,
    verleend: &Verleend,
    (soort, verwacht): (Kladsoort, u32),
    velden: &[(&str, &str)],
    door: Door,
) -> Result<Option<u32>, ZaakFout> {
    if verleend.recht() != soort.recht() {
        return Err(ZaakFout::AnderRecht);
    }
    let staat_er = lees(tx, verleend.dossier(), door.persoon, soort).await?;
    let gelijk = |klad: &&Klad| velden.iter().all(|(naam, waarde)| klad.veld(naam) == **waarde);
    if let Some(klad) = staat_er.as_ref().filter(gelijk) {
        return Ok(Some(klad.versie));
    }
    let inhoud = serde_json::to_vec(velden).map_err(|fout| ZaakFout::Onleesbaar(fout.to_string()))?;
    let concept = Conceptdeel {
        document: KLAD,
        deel: &soort.deel(door.persoon),
        verwacht,
        inhoud: &inhoud,
        door: door.persoon,
        op: door.nu,
    };
    match tx.bewaar_concept(Conceptlade::Gedeeld(verleend.dossier()), &concept).await {
        Ok(versie) => Ok(Some(versie)),
        Err(StoreFout::Botsing { .. }) => Ok(None),
        Err(fout) => Err(fout.into()),
    }
}

/// After the form was sent: the draft that it showed is none any more. `verzonden` is the version that the form was made
/// from; what the same person saved elsewhere since stays. None: it was decided otherwise, and whatever was typed goes.
///
/// # Errors
/// When the store does not answer.
pub async fn is_gedaan(
    tx: &mut Tx,
    verleend: &Verleend,
    persoon: PersoonId,
    (soort, verzonden): (Kladsoort, Option<u32>),
) -> Result<(), ZaakFout> {
    let Some(klad) = lees(tx, verleend.dossier(), persoon, soort).await? else { return Ok(()) };
    let (lade, deel) = (Conceptlade::Gedeeld(verleend.dossier()), soort.deel(persoon));
    match tx.verwijder_concept(lade, KLAD, &deel, verzonden.unwrap_or(klad.versie)).await {
        Ok(()) | Err(StoreFout::Botsing { .. }) => Ok(()),
        Err(fout) => Err(fout.into()),
    }
}
