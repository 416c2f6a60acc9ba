// SPDX-License-Identifier: EUPL-1.2
//! The keys of drawers in the table `sleutel`: finding one, making one, reading one from a row.
//!
//! It handles wrapped keys only; crate `kluis` unwraps.

use crate::{
    StoreFout, Tx, Uitkomst,
    db::{Rij, waarden},
};
use dossier::{DossierId, Lade, OrganisatieId};
use kluis::{Gewikkeld, Sleutelplaats};

impl Tx {
    /// The key of a drawer; made when there is none. Two who make one at once end up with the same.
    pub(crate) async fn ladesleutel(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        arbodienst: Option<OrganisatieId>,
    ) -> Uitkomst<Gewikkeld> {
        let plaats = Sleutelplaats::Lade { dossier, lade, arbodienst };
        if let Some(sleutel) = self.zoek_ladesleutel(plaats, dossier, lade, arbodienst).await? {
            return Ok(sleutel);
        }
        let nieuw = self.kern.sleutels.wikkel.nieuw(plaats, self.kern.toeval()?.as_mut());
        let sql = "INSERT INTO sleutel (id, dossier, lade, arbodienst, gewikkeld) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (dossier, lade, arbodienst) DO NOTHING";
        let waarden = waarden![&nieuw.id, dossier, lade, arbo_tekst(arbodienst), nieuw.bytes.as_slice()];
        if self.lijn.voer_uit(sql, waarden).await? == 1 {
            return Ok(nieuw);
        }
        let sleutel = self.zoek_ladesleutel(plaats, dossier, lade, arbodienst).await?;
        sleutel.ok_or(StoreFout::BestaatNiet("the key of this drawer"))
    }

    async fn zoek_ladesleutel(
        &mut self,
        plaats: Sleutelplaats,
        dossier: DossierId,
        lade: Lade,
        arbodienst: Option<OrganisatieId>,
    ) -> Uitkomst<Option<Gewikkeld>> {
        let sql = "SELECT id, gewikkeld FROM sleutel WHERE dossier = $1 AND lade = $2 AND arbodienst = $3";
        let rij = self.lijn.rij(sql, waarden![dossier, lade, arbo_tekst(arbodienst)]).await?;
        let lees = |rij: Rij| Ok(Gewikkeld { id: rij.tekst("id")?, plaats, bytes: rij.bytes("gewikkeld")? });
        rij.map(lees).transpose()
    }
}

/// The wrapped key from a row that joined it as `sleutel_id`, `gewikkeld` and `arbodienst`; none when it is gone.
pub(crate) fn gewikkeld(rij: &Rij, dossier: DossierId, lade: Lade) -> Uitkomst<Option<Gewikkeld>> {
    let Some(id) = rij.misschien_tekst("sleutel_id")? else { return Ok(None) };
    let plaats = Sleutelplaats::Lade { dossier, lade, arbodienst: arbodienst(rij)? };
    Ok(Some(Gewikkeld { id, plaats, bytes: rij.bytes("gewikkeld")? }))
}

/// The arbodienst in a row; '' and nothing are none.
pub(crate) fn arbodienst(rij: &Rij) -> Uitkomst<Option<OrganisatieId>> {
    match rij.misschien_tekst("arbodienst")?.as_deref() {
        None | Some("") => Ok(None),
        Some(_) => rij.misschien("arbodienst"),
    }
}

/// How the tables spell an arbodienst, or none.
pub(crate) fn arbo_tekst(arbodienst: Option<OrganisatieId>) -> String {
    arbodienst.map_or_else(String::new, |id| id.to_string())
}
