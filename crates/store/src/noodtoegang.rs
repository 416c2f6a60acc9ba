// SPDX-License-Identifier: EUPL-1.2
//! Who broke the glass of which dossier, and until when: a projection of events in the medical drawer.
//!
//! It holds no reason. It can be made again from the log, with the one thing that `kluis` tells of such an event. That
//! the employee saw it stands beside the log, in `glas_gezien`, and is not made again.

use crate::{
    Lezer, StoreFout, Tx, Uitkomst,
    db::{Rij, Sql, waarden},
    lade::{arbodienst, gewikkeld},
    log::{is_deze_inhoud, logrij, plaats},
};
use dossier::{DossierId, Lade, Noodtoegang, OrganisatieId, PersoonId, Recht, Verleend};
use jiff::Timestamp;

/// Glass that was broken, as its employee hears of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glasbreuk {
    /// Its number in the medical drawer.
    pub nummer: u32,
    /// Who, for which arbodienst, until when.
    pub toegang: Noodtoegang,
}

impl Lezer {
    /// Glass of this dossier that was broken and of which the employee did not say yet that they saw it, still broken
    /// or not; the first in front.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn ongezien_glas(&mut self, dossier: DossierId) -> Uitkomst<Vec<Glasbreuk>> {
        let sql = "SELECT n.nummer, n.persoon, n.arbodienst, n.tot FROM noodtoegang n WHERE n.dossier = $1 \
                   AND NOT EXISTS (SELECT 1 FROM glas_gezien g WHERE g.dossier = n.dossier AND g.nummer = n.nummer) \
                   ORDER BY n.nummer";
        let rijen = self.lijn.rijen(sql, waarden![dossier]).await?;
        let breuk = |rij| noodtoegang(rij).map(|(nummer, toegang)| Glasbreuk { nummer, toegang });
        rijen.iter().map(breuk).collect()
    }

    /// Who broke the glass of this dossier and may still look, the one that ends first in front.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn noodtoegangen(&mut self, dossier: DossierId, nu: Timestamp) -> Uitkomst<Vec<Noodtoegang>> {
        let sql = "SELECT nummer, persoon, arbodienst, tot FROM noodtoegang WHERE dossier = $1 AND tot > $2 \
                   ORDER BY tot, nummer";
        let rijen = self.lijn.rijen(sql, waarden![dossier, nu]).await?;
        rijen.iter().map(|rij| noodtoegang(rij).map(|(_, toegang)| toegang)).collect()
    }

    /// Is the projection of a dossier what follows from its medical drawer?
    pub(crate) async fn noodtoegangen_kloppen(&mut self, dossier: DossierId) -> Uitkomst<bool> {
        let sql =
            "SELECT nummer, persoon, arbodienst, tot FROM noodtoegang WHERE dossier = $1 ORDER BY nummer";
        let rijen = self.lijn.rijen(sql, waarden![dossier]).await?;
        let staat_er = rijen.iter().map(noodtoegang).collect::<Uitkomst<Vec<_>>>()?;
        Ok(staat_er == self.noodtoegangen_uit_log(dossier).await?)
    }

    async fn noodtoegangen_uit_log(&mut self, dossier: DossierId) -> Uitkomst<Vec<(u32, Noodtoegang)>> {
        let mut gevonden = Vec::new();
        for rij in self.lijn.rijen(GLAS, waarden![dossier, Lade::Medisch]).await? {
            let log = logrij(&rij)?;
            let dicht = rij.bytes("verzegeld")?;
            let sleutel = gewikkeld(&rij, dossier, Lade::Medisch)?;
            let plaats = plaats(&log.plek, &log.soort, log.versie);
            let tot = sleutel
                .filter(|_| is_deze_inhoud(&log, &dicht).is_ok())
                .and_then(|sleutel| self.kern.sleutels.wikkel.glas_tot(&sleutel, &plaats, &dicht));
            // What does not open is named by the walk along the chain; here it opens no dossier.
            let (Some(tot), Some(arbodienst)) = (tot, arbodienst(&rij)?) else { continue };
            gevonden.push((log.plek.nummer, Noodtoegang { persoon: log.door, arbodienst, tot }));
        }
        Ok(gevonden)
    }
}

impl Tx {
    /// Puts on record that the employee saw that this glass was broken; the first time counts.
    ///
    /// # Errors
    /// When the right is not that of the employee to read who looked; when the database does not answer.
    pub async fn bevestig_glas(&mut self, verleend: &Verleend, nummer: u32, op: Timestamp) -> Uitkomst<()> {
        if verleend.recht() != Recht::InzageLezen {
            return Err(StoreFout::BestaatNiet("a right to read who looked"));
        }
        let sql = "INSERT INTO glas_gezien (dossier, nummer, op) \
                   SELECT n.dossier, n.nummer, $3 FROM noodtoegang n WHERE n.dossier = $1 AND n.nummer = $2 \
                   ON CONFLICT (dossier, nummer) DO NOTHING";
        self.lijn.voer_uit(sql, waarden![verleend.dossier(), nummer, op]).await.map(drop)
    }

    pub(crate) async fn zet_noodtoegang(
        &mut self,
        dossier: DossierId,
        nummer: u32,
        persoon: PersoonId,
        arbodienst: OrganisatieId,
        tot: Timestamp,
    ) -> Uitkomst<()> {
        let sql =
            "INSERT INTO noodtoegang (dossier, nummer, persoon, arbodienst, tot) VALUES ($1, $2, $3, $4, $5)";
        self.lijn.voer_uit(sql, waarden![dossier, nummer, persoon, arbodienst, tot]).await.map(drop)
    }

    /// Takes away what followed from an erased event, or from all of an erased medical drawer.
    pub(crate) async fn wis_noodtoegang(
        &mut self,
        dossier: DossierId,
        lade: Lade,
        nummer: Option<u32>,
    ) -> Uitkomst<()> {
        if lade != Lade::Medisch {
            return Ok(());
        }
        let welke = "WHERE dossier = $1 AND nummer = COALESCE($2, nummer)";
        for tabel in ["noodtoegang", "glas_gezien"] {
            let sql = Sql::Samengesteld(format!("DELETE FROM {tabel} {welke}"));
            self.lijn.voer_uit(sql, waarden![dossier, nummer]).await?;
        }
        Ok(())
    }

    /// Makes the projection of a dossier again.
    pub(crate) async fn herbouw_noodtoegang(&mut self, dossier: DossierId) -> Uitkomst<()> {
        let hoort = self.noodtoegangen_uit_log(dossier).await?;
        self.lijn.voer_uit("DELETE FROM noodtoegang WHERE dossier = $1", waarden![dossier]).await?;
        for (nummer, Noodtoegang { persoon, arbodienst, tot }) in hoort {
            self.zet_noodtoegang(dossier, nummer, persoon, arbodienst, tot).await?;
        }
        Ok(())
    }
}

fn noodtoegang(rij: &Rij) -> Uitkomst<(u32, Noodtoegang)> {
    let (persoon, arbodienst) = (rij.lees("persoon")?, rij.lees("arbodienst")?);
    Ok((rij.klein("nummer")?, Noodtoegang { persoon, arbodienst, tot: rij.moment("tot")? }))
}

const GLAS: &str = "SELECT l.volg, l.dossier, l.lade, l.nummer, l.soort, l.versie, l.geldt_vanaf, l.vastgelegd_op, l.door, \
    l.hoedanigheid, l.inhoud_hash, l.vorige, i.verzegeld, s.id AS sleutel_id, s.arbodienst, s.gewikkeld \
    FROM log l JOIN inhoud i ON i.dossier = l.dossier AND i.lade = l.lade AND i.nummer = l.nummer \
    LEFT JOIN sleutel s ON s.id = i.sleutel \
    WHERE l.dossier = $1 AND l.lade = $2 AND l.soort = 'glas_gebroken' ORDER BY l.nummer";
