// SPDX-License-Identifier: EUPL-1.2
//! `controle`: is the log whole, does every payload open, do the projections follow from it? And rebuilding them.
//!
//! It repairs nothing but projections, and those only when asked.

use crate::{
    GelezenRegel, Kop, Lezer, OpenFout, Plek, Store, StoreFout, Uitkomst, db::waarden, keuring::keur,
};
use dossier::{DossierId, Lade, PersoonId, Projectie};
use std::fmt;

/// What a check of the whole installation showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Controleverslag {
    /// The head of the log: compare it with what the last backup printed.
    pub kop: Kop,
    /// Rows in the log.
    pub regels: u64,
    /// Dossiers whose projection was compared.
    pub dossiers: u64,
    /// What does not fit; empty when all is well.
    pub bevindingen: Vec<Bevinding>,
}

/// Something that does not fit, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bevinding {
    /// The log is shorter than is known to be.
    StaartAfgeknipt {
        /// The last row that stands there.
        staat_er: u64,
        /// The last row that is known.
        bekend: u64,
    },
    /// Rows are missing from the middle.
    RijWeg {
        /// The first that is missing.
        van: u64,
        /// The last that is missing.
        tot_en_met: u64,
    },
    /// A row was changed.
    RijVeranderd(Plek),
    /// A row holds what no row holds.
    RijOnleesbaar {
        /// Its place in the log.
        volg: u64,
    },
    /// A row does not follow on the one before it.
    KetenGebroken(Plek),
    /// A payload was changed, or put in another's place.
    InhoudVeranderd(Plek),
    /// A payload is gone, and no event accounts for it.
    InhoudWeg(Plek),
    /// An event says that this payload was erased, but it is there.
    NietGewist(Plek),
    /// A payload stands there without its row.
    InhoudZonderRij {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
        /// The number in the drawer.
        nummer: u32,
    },
    /// The key of a drawer is gone or changed, while its payloads are there.
    SleutelWeg {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
    },
    /// There are events of a dossier that does not exist.
    DossierWeg {
        /// The dossier.
        dossier: DossierId,
    },
    /// The head file is gone.
    KopWeg,
    /// The head file was not written by this installation.
    KopVals,
    /// The row that the head file speaks of is another one.
    KopWijktAf {
        /// Its place in the log.
        volg: u64,
    },
    /// The head in the database is not the last row.
    KopInDatabankWijktAf {
        /// The place it speaks of.
        volg: u64,
    },
    /// The projection is not what follows from the log.
    ProjectieWijktAf {
        /// The dossier.
        dossier: DossierId,
    },
    /// No projection can be made of the events.
    ProjectieOnmogelijk {
        /// The dossier.
        dossier: DossierId,
        /// Why not.
        reden: String,
    },
    /// A draft does not open. One that is gone is not seen: drafts are in no chain.
    ConceptGaatNietOpen {
        /// The dossier.
        dossier: DossierId,
        /// The drawer.
        lade: Lade,
    },
    /// A doctor's working notes do not open.
    AantekeningGaatNietOpen {
        /// The dossier they are about.
        dossier: DossierId,
        /// Whose they are.
        auteur: PersoonId,
    },
    /// A parked form does not open.
    GeparkeerdGaatNietOpen {
        /// For whom it was parked.
        persoon: PersoonId,
    },
    /// A sealed burgerservicenummer does not open.
    BsnVeranderd {
        /// Whose.
        persoon: PersoonId,
    },
}

impl Store {
    /// Checks the whole installation while it runs. `bouw` makes the projection of a dossier from its shared drawer.
    ///
    /// # Errors
    /// When the database does not answer. What does not fit is in the report, not an error.
    pub async fn controle<F>(&self, bouw: F) -> Uitkomst<Controleverslag>
    where
        F: Fn(DossierId, &[GelezenRegel]) -> Result<Option<Projectie>, String> + Send + Sync,
    {
        // The file first: it is never ahead of the database, unless the database went back.
        let (bestand, kop_bevinding) = match self.kern.kopbestand.lees(&self.kern.sleutels.kop) {
            Ok(bestand) => (bestand, None),
            Err(StoreFout::Opening(OpenFout::KopVals)) => (None, Some(Bevinding::KopVals)),
            Err(fout) => return Err(fout),
        };
        let mut lezer = self.momentopname().await?;
        let keuring = keur(&mut lezer.lijn, &self.kern.sleutels, bestand).await?;
        let mut bevindingen = keuring.bevindingen;
        if kop_bevinding.is_none() && bestand.is_none() && keuring.volgens_databank != Kop::LEEG {
            bevindingen.push(Bevinding::KopWeg);
        }
        bevindingen.extend(kop_bevinding);
        lezer.keur_bsn(&mut bevindingen).await?;
        let dossiers = lezer.keur_projecties(&bouw, &mut bevindingen).await?;
        Ok(Controleverslag { kop: keuring.laatste, regels: keuring.regels, dossiers, bevindingen })
    }

    /// Makes every projection again from the log; answers how many dossiers there are.
    ///
    /// # Errors
    /// When a drawer cannot be read or `bouw` refuses: then what was made before that dossier stays, and is right.
    pub async fn herbouw<F>(&self, bouw: F) -> Uitkomst<u64>
    where
        F: Fn(DossierId, &[GelezenRegel]) -> Result<Option<Projectie>, String> + Send + Sync,
    {
        let (mut na, mut aantal) = (String::new(), 0);
        loop {
            let mut tx = self.begin().await?;
            // Held, so that no event slips in between reading a drawer and writing what follows from it.
            tx.kop_vast().await?;
            let dossiers = tx.dossiers_na(&na).await?;
            let Some(laatste) = dossiers.last() else { return Ok(aantal) };
            na = laatste.to_string();
            for &dossier in &dossiers {
                let regels = tx.lees(dossier).await?;
                let projectie = bouw(dossier, &regels).map_err(StoreFout::Projectie)?;
                tx.zet_projectie(dossier, projectie.as_ref()).await?;
                tx.herbouw_noodtoegang(dossier).await?;
                aantal += 1;
            }
            tx.commit().await?;
        }
    }
}

impl Lezer {
    async fn dossiers_na(&mut self, na: &str) -> Uitkomst<Vec<DossierId>> {
        let sql = "SELECT id FROM dossier WHERE id > $1 ORDER BY id LIMIT 200";
        let rijen = self.lijn.rijen(sql, waarden![na]).await?;
        rijen.iter().map(|rij| rij.lees("id")).collect()
    }

    async fn keur_projecties<F>(&mut self, bouw: &F, bevindingen: &mut Vec<Bevinding>) -> Uitkomst<u64>
    where
        F: Fn(DossierId, &[GelezenRegel]) -> Result<Option<Projectie>, String> + Send + Sync,
    {
        let (mut na, mut aantal) = (String::new(), 0);
        loop {
            let dossiers = self.dossiers_na(&na).await?;
            let Some(laatste) = dossiers.last() else { return Ok(aantal) };
            na = laatste.to_string();
            for dossier in dossiers {
                aantal += 1;
                // A drawer that does not open was named by the walk already.
                let Ok(regels) = self.lees(dossier).await else { continue };
                match bouw(dossier, &regels) {
                    Ok(hoort) => {
                        let klopt = self.projectie_klopt(dossier, hoort.as_ref()).await.unwrap_or(false)
                            && self.noodtoegangen_kloppen(dossier).await.unwrap_or(false);
                        if !klopt {
                            bevindingen.push(Bevinding::ProjectieWijktAf { dossier });
                        }
                    }
                    Err(reden) => bevindingen.push(Bevinding::ProjectieOnmogelijk { dossier, reden }),
                }
            }
        }
    }

    async fn keur_bsn(&mut self, bevindingen: &mut Vec<Bevinding>) -> Uitkomst<()> {
        for rij in self.lijn.rijen("SELECT persoon FROM bsn ORDER BY persoon", waarden![]).await? {
            let persoon = rij.lees("persoon")?;
            if self.onthul_bsn(persoon).await.is_err() {
                bevindingen.push(Bevinding::BsnVeranderd { persoon });
            }
        }
        Ok(())
    }
}

impl fmt::Display for Bevinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StaartAfgeknipt { staat_er, bekend } => {
                write!(
                    f,
                    "the tail of the log was cut: it ends at event {staat_er}, event {bekend} is known to exist"
                )
            }
            Self::RijWeg { van, tot_en_met } if van == tot_en_met => write!(f, "event {van} was removed"),
            Self::RijWeg { van, tot_en_met } => write!(f, "events {van} to {tot_en_met} were removed"),
            Self::RijVeranderd(plek) => write!(f, "{plek} was changed"),
            Self::RijOnleesbaar { volg } => write!(f, "event {volg} was changed and cannot be read"),
            Self::KetenGebroken(plek) => write!(f, "{plek} does not follow on the event before it"),
            Self::InhoudVeranderd(plek) => write!(f, "the payload of {plek} was changed"),
            Self::InhoudWeg(plek) => {
                write!(f, "the payload of {plek} is gone, and no event `gewist` says why")
            }
            Self::NietGewist(plek) => {
                write!(f, "the payload of {plek} was erased according to the log, but is there")
            }
            Self::InhoudZonderRij { dossier, lade, nummer } => {
                write!(f, "a payload without its event: dossier {dossier}, drawer `{lade}`, number {nummer}")
            }
            Self::SleutelWeg { dossier, lade } => {
                write!(f, "the key of drawer `{lade}` of dossier {dossier} is gone or changed")
            }
            Self::DossierWeg { dossier } => write!(f, "dossier {dossier} is gone, but its events are there"),
            Self::KopWeg => f.write_str(
                "the file `kop` is gone: whether the tail of the log was cut cannot be told from here",
            ),
            Self::KopVals => f.write_str("the file `kop` was damaged or not written by this installation"),
            Self::KopWijktAf { volg } => {
                write!(f, "event {volg} is not the one that the file `kop` speaks of")
            }
            Self::KopInDatabankWijktAf { volg } => {
                write!(f, "table `log_kop` speaks of event {volg}, which is not the last one")
            }
            Self::ProjectieWijktAf { dossier } => {
                write!(
                    f,
                    "the projection of dossier {dossier} does not follow from its events: run `hervat controle --herbouw`"
                )
            }
            Self::ProjectieOnmogelijk { dossier, reden } => {
                write!(f, "no projection can be made of dossier {dossier}: {reden}")
            }
            Self::ConceptGaatNietOpen { dossier, lade } => {
                write!(f, "a draft in drawer `{lade}` of dossier {dossier} does not open")
            }
            Self::AantekeningGaatNietOpen { dossier, auteur } => {
                write!(f, "the working notes of person {auteur} about dossier {dossier} do not open")
            }
            Self::GeparkeerdGaatNietOpen { persoon } => {
                write!(f, "a parked form of person {persoon} does not open")
            }
            Self::BsnVeranderd { persoon } => {
                write!(f, "the sealed number of person {persoon} does not open")
            }
        }
    }
}
