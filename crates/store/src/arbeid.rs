// SPDX-License-Identifier: EUPL-1.2
//! Employments, the relations that reach them, and the dossiers that hang on them.
//!
//! It answers what there is; who may see it is decided by the policy in crate `dossier`.

use crate::{
    Lezer, StoreFout, Tx, Uitkomst, Verzuim,
    bereik::{Opbouw, PER_LIJST},
    db::{Rij, Soort, waarden},
    mensen::{een, persoon},
    projectie::verzuim,
};
use dossier::{
    Dienstverband, DienstverbandId, DossierId, OrganisatieId, Persoon, PersoonId, Relatie, RelatieId,
    RelatieMet,
};
use jiff::{Timestamp, civil::Date};

macro_rules! dossierblad_sql {
    ($waar:literal) => {
        concat!(
            "SELECT d.id AS dossier, d.begonnen_op, b.id AS dienstverband, b.werkgever, b.team, b.functie, b.uren, b.van, ",
            "b.tot_en_met, p.id AS persoon, p.naam, p.rollen, v.eerste_ziektedag, v.laatste_ziektedag, v.gerekend_vanaf, ",
            "v.onderbroken_van, v.onderbroken_tot_en_met, ",
            "v.hervat_percentage, v.stand, v.volgende_termijn, v.volgende_vanaf, v.volgende_uiterlijk ",
            "FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband JOIN persoon p ON p.id = b.persoon ",
            "LEFT JOIN verzuim v ON v.dossier = d.id ",
            $waar
        )
    };
}

/// A dossier with whom and what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossierblad {
    /// The dossier.
    pub id: DossierId,
    /// When it was opened.
    pub begonnen_op: Timestamp,
    /// The employment.
    pub dienstverband: Dienstverband,
    /// The employee.
    pub persoon: Persoon,
    /// The projection, once there is one.
    pub verzuim: Option<Verzuim>,
}

impl Tx {
    /// Adds an employment.
    ///
    /// # Errors
    /// When the identifier exists, or the person or the employer does not; when the database does not answer.
    pub async fn nieuw_dienstverband(&mut self, dienstverband: &Dienstverband) -> Uitkomst<()> {
        let sql = "INSERT INTO dienstverband (id, persoon, werkgever, team, functie, uren, van, tot_en_met) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let b = dienstverband;
        let waarden = waarden![
            b.id,
            b.persoon,
            b.werkgever,
            b.team.as_ref(),
            &b.functie,
            uren_tekst(b)?,
            b.van,
            b.tot_en_met
        ];
        self.lijn.voer_uit(sql, waarden).await?;
        let persoon = self.persoon(b.persoon).await?.ok_or(StoreFout::BestaatNiet("this person"))?;
        self.zet_woorden_van_dienstverband(b.id, &b.werkgever.to_string(), &persoon.naam).await
    }

    /// Sets team, work, hours and days of an employment; person and employer never change. Lists follow at once.
    ///
    /// # Errors
    /// When the employment does not exist; when the database does not answer.
    pub async fn wijzig_dienstverband(&mut self, dienstverband: &Dienstverband) -> Uitkomst<()> {
        let sql = "UPDATE dienstverband SET team = $2, functie = $3, uren = $4, van = $5, tot_en_met = $6 WHERE id = $1";
        let b = dienstverband;
        let waarden = waarden![b.id, b.team.as_ref(), &b.functie, uren_tekst(b)?, b.van, b.tot_en_met];
        een(self.lijn.voer_uit(sql, waarden).await?, "this employment")?;
        let sql = "UPDATE verzuim SET team = $2 WHERE dienstverband = $1";
        self.lijn.voer_uit(sql, waarden![b.id, b.team.as_ref()]).await.map(drop)
    }

    /// Reads an employment and holds it until the end of the transaction, so that two cannot report the same person
    /// ill at once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dienstverband_vast(&mut self, id: DienstverbandId) -> Uitkomst<Option<Dienstverband>> {
        if self.lijn.soort() == Soort::Pg {
            // SQLite's transaction holds the whole file already.
            let sql = "SELECT id FROM dienstverband WHERE id = $1 FOR UPDATE";
            self.lijn.rij(sql, waarden![id]).await?;
        }
        self.dienstverband(id).await
    }

    /// Adds a relation.
    ///
    /// # Errors
    /// When the identifier exists, or what it refers to does not; when the database does not answer.
    pub async fn nieuwe_relatie(&mut self, relatie: &Relatie) -> Uitkomst<()> {
        let (werkgever, team, dienstverband) = match &relatie.met {
            RelatieMet::Werkgever(werkgever) => (Some(*werkgever), None, None),
            RelatieMet::Team(werkgever, team) => (Some(*werkgever), Some(team), None),
            RelatieMet::Dienstverband(dienstverband) => (None, None, Some(*dienstverband)),
        };
        let sql = "INSERT INTO relatie (id, persoon, rol, werkgever, team, dienstverband, namens, van, tot_en_met, \
                   tekenbevoegd) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let r = relatie;
        let waarden = waarden![
            r.id,
            r.persoon,
            r.rol,
            werkgever,
            team,
            dienstverband,
            r.namens,
            r.van,
            r.tot_en_met,
            r.tekenbevoegd
        ];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    /// Gives a relation its last day.
    ///
    /// # Errors
    /// When the relation does not exist; when the database does not answer.
    pub async fn beeindig_relatie(&mut self, id: RelatieId, tot_en_met: Date) -> Uitkomst<()> {
        let sql = "UPDATE relatie SET tot_en_met = $2 WHERE id = $1";
        een(self.lijn.voer_uit(sql, waarden![id, tot_en_met]).await?, "this relation")
    }

    /// Opens a dossier on an employment; its first event follows in the same transaction.
    ///
    /// # Errors
    /// When the identifier exists, or the employment does not; when the database does not answer.
    pub async fn nieuw_dossier(
        &mut self,
        id: DossierId,
        dienstverband: DienstverbandId,
        begonnen_op: Timestamp,
    ) -> Uitkomst<()> {
        let sql = "INSERT INTO dossier (id, dienstverband, begonnen_op) VALUES ($1, $2, $3)";
        self.lijn.voer_uit(sql, waarden![id, dienstverband, begonnen_op]).await.map(drop)
    }
}

impl Lezer {
    /// The employment with this identifier.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dienstverband(&mut self, id: DienstverbandId) -> Uitkomst<Option<Dienstverband>> {
        let sql = "SELECT id AS dienstverband, persoon, werkgever, team, functie, uren, van, tot_en_met \
                   FROM dienstverband WHERE id = $1";
        let rij = self.lijn.rij(sql, waarden![id]).await?;
        rij.as_ref().map(dienstverband).transpose()
    }

    /// The employments of a person, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dienstverbanden_van(&mut self, persoon: PersoonId) -> Uitkomst<Vec<Dienstverband>> {
        let sql = "SELECT id AS dienstverband, persoon, werkgever, team, functie, uren, van, tot_en_met \
                   FROM dienstverband WHERE persoon = $1 ORDER BY van, id";
        let rijen = self.lijn.rijen(sql, waarden![persoon]).await?;
        rijen.iter().map(dienstverband).collect()
    }

    /// The relations that a person has or had, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn relaties_van(&mut self, persoon: PersoonId) -> Uitkomst<Vec<Relatie>> {
        let sql = "SELECT id, persoon, rol, werkgever, team, dienstverband, namens, van, tot_en_met, tekenbevoegd \
                   FROM relatie WHERE persoon = $1 ORDER BY van, id";
        let rijen = self.lijn.rijen(sql, waarden![persoon]).await?;
        rijen.iter().map(relatie).collect()
    }

    /// Every relation, also ended ones, that reaches this employment.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn relaties_naar(&mut self, dienstverband: &Dienstverband) -> Uitkomst<Vec<Relatie>> {
        let sql = "SELECT id, persoon, rol, werkgever, team, dienstverband, namens, van, tot_en_met, tekenbevoegd \
                   FROM relatie WHERE dienstverband = $1 OR (werkgever = $2 AND (team IS NULL OR team = $3)) \
                   ORDER BY van, id";
        let waarden = waarden![dienstverband.id, dienstverband.werkgever, dienstverband.team.as_ref()];
        let rijen = self.lijn.rijen(sql, waarden).await?;
        rijen.iter().map(relatie).collect()
    }

    /// The teams of an employer, in order, at most a hundred. Leaps from one to the next through the index, so that it
    /// takes as many steps as there are teams and not as there are employees.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn teams_van(&mut self, werkgever: OrganisatieId) -> Uitkomst<Vec<String>> {
        let sql = "WITH RECURSIVE teams (team) AS ( \
                   SELECT MIN(team) FROM dienstverband WHERE werkgever = $1 \
                   UNION ALL SELECT (SELECT MIN(team) FROM dienstverband WHERE werkgever = $1 AND team > teams.team) \
                   FROM teams WHERE teams.team IS NOT NULL) \
                   SELECT team FROM teams WHERE team IS NOT NULL ORDER BY team LIMIT 100";
        let rijen = self.lijn.rijen(sql, waarden![werkgever]).await?;
        rijen.iter().map(|rij| rij.tekst("team")).collect()
    }

    /// A dossier with its employment, its employee and its projection, in one round trip.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dossier(&mut self, id: DossierId) -> Uitkomst<Option<Dossierblad>> {
        let rij = self.lijn.rij(DOSSIER, waarden![id]).await?;
        rij.as_ref().map(dossierblad).transpose()
    }

    /// As [`Lezer::dossier`], of many dossiers in few round trips. What does not exist is left out.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dossiers(&mut self, ids: &[DossierId]) -> Uitkomst<Vec<Dossierblad>> {
        let mut uit = Vec::with_capacity(ids.len());
        for deel in ids.chunks(PER_LIJST) {
            let mut q = Opbouw::default();
            q.tekst(dossierblad_sql!("WHERE d.id IN ")).lijst(deel.iter().copied());
            let (sql, waarden) = q.klaar();
            for rij in &self.lijn.rijen(sql, waarden).await? {
                uit.push(dossierblad(rij)?);
            }
        }
        Ok(uit)
    }

    /// The dossiers of an employment, the oldest first, also withdrawn ones.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dossiers_van(&mut self, dienstverband: DienstverbandId) -> Uitkomst<Vec<Dossierblad>> {
        let rijen = self.lijn.rijen(DOSSIERS_VAN, waarden![dienstverband]).await?;
        rijen.iter().map(dossierblad).collect()
    }
}

const DOSSIER: &str = dossierblad_sql!("WHERE d.id = $1");
const DOSSIERS_VAN: &str = dossierblad_sql!("WHERE d.dienstverband = $1 ORDER BY d.begonnen_op, d.id");

fn dossierblad(rij: &Rij) -> Uitkomst<Dossierblad> {
    let verzuim = match rij.misschien_getal("stand")? {
        Some(_) => Some(verzuim(rij)?),
        None => None,
    };
    Ok(Dossierblad {
        id: rij.lees("dossier")?,
        begonnen_op: rij.moment("begonnen_op")?,
        dienstverband: dienstverband(rij)?,
        persoon: persoon(rij)?,
        verzuim,
    })
}

/// An employment from a row that has its columns.
pub(crate) fn dienstverband(rij: &Rij) -> Uitkomst<Dienstverband> {
    let uren = serde_json::from_str(&rij.tekst("uren")?);
    Ok(Dienstverband {
        id: rij.lees("dienstverband")?,
        persoon: rij.lees("persoon")?,
        werkgever: rij.lees("werkgever")?,
        team: rij.misschien_tekst("team")?,
        functie: rij.tekst("functie")?,
        uren: uren.map_err(|_| StoreFout::Bedorven("column `uren` holds no seven numbers".into()))?,
        van: rij.lees("van")?,
        tot_en_met: rij.misschien("tot_en_met")?,
    })
}

fn uren_tekst(dienstverband: &Dienstverband) -> Uitkomst<String> {
    serde_json::to_string(&dienstverband.uren).map_err(|fout| StoreFout::Bedorven(fout.to_string()))
}

fn relatie(rij: &Rij) -> Uitkomst<Relatie> {
    let werkgever: Option<OrganisatieId> = rij.misschien("werkgever")?;
    let met = match (rij.misschien("dienstverband")?, werkgever, rij.misschien_tekst("team")?) {
        (Some(dienstverband), _, _) => RelatieMet::Dienstverband(dienstverband),
        (None, Some(werkgever), Some(team)) => RelatieMet::Team(werkgever, team),
        (None, Some(werkgever), None) => RelatieMet::Werkgever(werkgever),
        (None, None, _) => return Err(StoreFout::Bedorven("a relation that reaches nothing".into())),
    };
    Ok(Relatie {
        id: rij.lees("id")?,
        persoon: rij.lees("persoon")?,
        rol: rij.lees("rol")?,
        met,
        namens: rij.misschien("namens")?,
        van: rij.lees("van")?,
        tot_en_met: rij.misschien("tot_en_met")?,
        tekenbevoegd: rij.ja("tekenbevoegd")?,
    })
}
