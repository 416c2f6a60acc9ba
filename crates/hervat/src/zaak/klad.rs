// SPDX-License-Identifier: EUPL-1.2
//! What somebody typed in a form that ends something, before they sent it: the reason of a bijstelling, a proposal, a
//! reason to refuse. A draft of one person, sealed in the shared drawer; nobody else ever reads it.
//!
//! It is no part of the plan, and goes when the command it was for is carried out.

use super::{Door, ZaakFout};
use dossier::{DossierId, Opdracht, PersoonId, Recht, Verleend};
use jiff::Timestamp;
use store::{Conceptdeel, Conceptlade, Lezer, StoreFout, Tx};

/// The draft: a part per form and person.
const KLAD: &str = "plan-klad";

/// Of which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kladsoort {
    /// Laying a bijstelling ready.
    Bijstelling,
    /// Refusing to sign.
    Ondertekening,
    /// Proposing a casemanager.
    Voorstel,
    /// Disagreeing with a casemanager.
    Afwijzing,
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
            Self::Bijstelling => "bijstelling",
            Self::Ondertekening => "ondertekening",
            Self::Voorstel => "voorstel",
            Self::Afwijzing => "afwijzing",
        }
    }

    /// The right that sending the form takes, and so its draft.
    const fn recht(self) -> Recht {
        match self {
            Self::Bijstelling => Recht::PlanBewerken,
            Self::Ondertekening => Recht::PlanOndertekenen,
            Self::Voorstel | Self::Afwijzing => Recht::CasemanagerKiezen,
        }
    }

    /// The draft that this command ends; signing ends what was typed to refuse it.
    const fn van(opdracht: &Opdracht) -> Option<Self> {
        match opdracht {
            Opdracht::PlanAanbieden { .. } => Some(Self::Bijstelling),
            Opdracht::PlanOndertekenen { .. } | Opdracht::OndertekeningWeigeren { .. } => {
                Some(Self::Ondertekening)
            }
            Opdracht::CasemanagerVoorstellen { .. } => Some(Self::Voorstel),
            Opdracht::CasemanagerAanvaarden { .. } | Opdracht::CasemanagerWeigeren { .. } => {
                Some(Self::Afwijzing)
            }
            Opdracht::EersteZiektedagCorrigeren { .. }
            | Opdracht::MeldingIntrekken { .. }
            | Opdracht::DeelsHerstelMelden { .. }
            | Opdracht::HerstelMelden { .. }
            | Opdracht::HerstelCorrigeren { .. }
            | Opdracht::HerstelIntrekken { .. }
            | Opdracht::ZwangerschapsverlofVastleggen { .. }
            | Opdracht::ZwangerschapsverlofIntrekken { .. }
            | Opdracht::ZelfdeOorzaakBeoordelen { .. }
            | Opdracht::ArbodienstInlichten { .. }
            | Opdracht::StapVastleggen { .. }
            | Opdracht::StapIntrekken { .. }
            | Opdracht::ProbleemanalyseVaststellen { .. }
            | Opdracht::AfwijkingVastleggen { .. }
            | Opdracht::AfwijkingIntrekken { .. } => None,
        }
    }

    fn deel(self, persoon: PersoonId) -> String {
        format!("{}-{persoon}", self.woord())
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

/// After this command was carried out: what this person typed for it is no draft any more.
///
/// # Errors
/// When the store does not answer.
pub async fn is_gedaan(
    tx: &mut Tx,
    verleend: &Verleend,
    opdracht: &Opdracht,
    persoon: PersoonId,
) -> Result<(), ZaakFout> {
    let Some(soort) = Kladsoort::van(opdracht) else { return Ok(()) };
    let Some(klad) = lees(tx, verleend.dossier(), persoon, soort).await? else { return Ok(()) };
    let (lade, deel) = (Conceptlade::Gedeeld(verleend.dossier()), soort.deel(persoon));
    match tx.verwijder_concept(lade, KLAD, &deel, klad.versie).await {
        // What they saved elsewhere at this moment stays.
        Ok(()) | Err(StoreFout::Botsing { .. }) => Ok(()),
        Err(fout) => Err(fout.into()),
    }
}
