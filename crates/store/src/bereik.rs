// SPDX-License-Identifier: EUPL-1.2
//! What a viewer reaches, and how that becomes conditions that an index can answer.
//!
//! All SQL that is put together at run time is put together here and in `werkvoorraad`: from literals and
//! placeholders, never from a value. It grants nothing: the caller decides which relations count.

use crate::{
    Lezer, Uitkomst,
    arbeid::dienstverband,
    db::{Rij, Sql, Waarde},
    zoekwoord::{na_alle_met, zoekwoorden},
};
use dossier::{Dienstverband, DienstverbandId, OrganisatieId, Relatie, RelatieMet};

/// The employments that a set of relations reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bereik {
    /// Every employment of these employers.
    pub werkgevers: Vec<OrganisatieId>,
    /// Every employment in these teams.
    pub teams: Vec<(OrganisatieId, String)>,
    /// These employments.
    pub dienstverbanden: Vec<DienstverbandId>,
}

/// An employment with the name of whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DienstverbandMetNaam {
    /// The employment.
    pub dienstverband: Dienstverband,
    /// The employee's name.
    pub naam: String,
}

impl Bereik {
    /// What these relations reach together. The caller leaves out what does not count (ended, another role).
    pub fn van<'a>(relaties: impl IntoIterator<Item = &'a Relatie>) -> Self {
        let mut bereik = Self::default();
        for relatie in relaties {
            match &relatie.met {
                RelatieMet::Werkgever(werkgever) => bereik.werkgevers.push(*werkgever),
                RelatieMet::Team(werkgever, team) => bereik.teams.push((*werkgever, team.clone())),
                RelatieMet::Dienstverband(id) => bereik.dienstverbanden.push(*id),
            }
        }
        bereik
    }

    /// The sources of this reach: no employment is in two of them, so that rows can be listed and counted by adding.
    pub(crate) fn bronnen(&self, alleen: &Alleen) -> Vec<Bron> {
        let mut bronnen = Vec::new();
        let werkgevers = uniek(&self.werkgevers);
        let teams: Vec<_> = uniek(&self.teams).into_iter().filter(|(w, _)| !werkgevers.contains(w)).collect();
        match alleen {
            Alleen::Alles => {
                // In parts: a list of any length must fit a statement.
                bronnen.extend(werkgevers.chunks(PER_LIJST).map(|deel| Bron::Werkgevers(deel.to_vec())));
            }
            Alleen::Werkgever(een) if werkgevers.contains(een) => bronnen.push(Bron::Werkgevers(vec![*een])),
            Alleen::Team(een, team) if werkgevers.contains(een) => {
                bronnen.push(Bron::Team(*een, team.clone()));
            }
            Alleen::Werkgever(_) | Alleen::Team(..) => {}
        }
        let past = |(werkgever, team): &&(OrganisatieId, String)| match alleen {
            Alleen::Alles => true,
            Alleen::Werkgever(een) => een == werkgever,
            Alleen::Team(een, dit) => een == werkgever && dit == team,
        };
        bronnen
            .extend(teams.iter().filter(past).cloned().map(|(werkgever, team)| Bron::Team(werkgever, team)));
        let los = uniek(&self.dienstverbanden);
        bronnen.extend(los.chunks(PER_LIJST).map(|deel| Bron::Los {
            dienstverbanden: deel.to_vec(),
            niet_werkgevers: werkgevers.clone(),
            niet_teams: teams.clone(),
            alleen: alleen.clone(),
        }));
        bronnen
    }
}

/// One employer or one team out of a reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Alleen {
    /// The whole reach.
    #[default]
    Alles,
    /// This employer.
    Werkgever(OrganisatieId),
    /// This team.
    Team(OrganisatieId, String),
}

/// A part of a reach that one index answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bron {
    Werkgevers(Vec<OrganisatieId>),
    Team(OrganisatieId, String),
    Los {
        dienstverbanden: Vec<DienstverbandId>,
        niet_werkgevers: Vec<OrganisatieId>,
        niet_teams: Vec<(OrganisatieId, String)>,
        alleen: Alleen,
    },
}

impl Bron {
    /// The same, with each employer by itself: so an index can give their rows in order.
    pub(crate) fn per_werkgever(bronnen: &[Self]) -> Vec<Self> {
        let los = |bron: &Self| match bron {
            Self::Werkgevers(lijst) => lijst.iter().map(|een| Self::Werkgevers(vec![*een])).collect(),
            Self::Team(..) | Self::Los { .. } => vec![bron.clone()],
        };
        bronnen.iter().flat_map(los).collect()
    }
}

/// How many values one list of a statement holds at most.
pub(crate) const PER_LIJST: usize = 500;

/// A statement in the making: text with placeholders, and the values for them.
#[derive(Default)]
pub(crate) struct Opbouw {
    pub(crate) sql: String,
    pub(crate) waarden: Vec<Waarde>,
}

impl Opbouw {
    pub(crate) fn tekst(&mut self, sql: &'static str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    pub(crate) fn waarde(&mut self, waarde: impl Into<Waarde>) -> &mut Self {
        self.waarden.push(waarde.into());
        self.sql.push('$');
        self.sql.push_str(&self.waarden.len().to_string());
        self
    }

    pub(crate) fn lijst<W: Into<Waarde>>(&mut self, waarden: impl IntoIterator<Item = W>) -> &mut Self {
        self.tekst("(");
        for (nummer, waarde) in waarden.into_iter().enumerate() {
            if nummer > 0 {
                self.tekst(", ");
            }
            self.waarde(waarde);
        }
        self.tekst(")")
    }

    /// The condition of a source, on columns `v.werkgever`, `v.team` and the given column of the employment.
    pub(crate) fn bron(&mut self, bron: &Bron, kolom: &'static str) -> &mut Self {
        match bron {
            Bron::Werkgevers(lijst) => self.tekst("v.werkgever IN ").lijst(lijst.iter().copied()),
            Bron::Team(werkgever, team) => {
                self.tekst("v.werkgever = ").waarde(*werkgever).tekst(" AND v.team = ").waarde(team)
            }
            Bron::Los { dienstverbanden, niet_werkgevers, niet_teams, alleen } => {
                self.tekst(kolom).tekst(" IN ").lijst(dienstverbanden.iter().copied());
                for werkgever in niet_werkgevers {
                    self.tekst(" AND v.werkgever <> ").waarde(*werkgever);
                }
                for (werkgever, team) in niet_teams {
                    // COALESCE: no team is not this team, where a bare comparison would say "unknown".
                    self.tekst(" AND NOT (v.werkgever = ").waarde(*werkgever);
                    self.tekst(" AND COALESCE(v.team, '') = ").waarde(team).tekst(")");
                }
                match alleen {
                    Alleen::Alles => self,
                    Alleen::Werkgever(werkgever) => self.tekst(" AND v.werkgever = ").waarde(*werkgever),
                    Alleen::Team(werkgever, team) => self
                        .tekst(" AND v.werkgever = ")
                        .waarde(*werkgever)
                        .tekst(" AND v.team = ")
                        .waarde(team),
                }
            }
        }
    }

    /// That a word in this table begins so.
    pub(crate) fn met_woord(&mut self, tabel_en_sleutel: &'static str, begin: &str) -> &mut Self {
        self.tekst(" AND EXISTS (SELECT 1 FROM ")
            .tekst(tabel_en_sleutel)
            .tekst(" AND w.woord >= ")
            .waarde(begin);
        self.tekst(" AND w.woord < ").waarde(na_alle_met(begin)).tekst(")")
    }

    pub(crate) fn klaar(self) -> (Sql, Vec<Waarde>) {
        (Sql::Samengesteld(self.sql), self.waarden)
    }
}

impl Lezer {
    /// The employments that a reach holds, by name, at most `aantal`; with `zoek`, those of people whose name has
    /// words that begin so.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dienstverbanden_bereikt(
        &mut self,
        bereik: &Bereik,
        zoek: Option<&str>,
        aantal: u32,
    ) -> Uitkomst<Vec<DienstverbandMetNaam>> {
        let woorden = zoek.map(zoekwoorden).unwrap_or_default();
        let mut gevonden = Vec::new();
        for bron in bereik.bronnen(&Alleen::Alles) {
            let (sql, waarden) = zoek_dienstverbanden(&bron, &woorden, aantal).klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            gevonden.extend(rijen.iter().map(met_naam).collect::<Uitkomst<Vec<_>>>()?);
        }
        gevonden.sort_by(|a, b| (&a.naam, a.dienstverband.id).cmp(&(&b.naam, b.dienstverband.id)));
        gevonden.truncate(usize::try_from(aantal).unwrap_or(usize::MAX));
        Ok(gevonden)
    }
}

fn zoek_dienstverbanden(bron: &Bron, woorden: &[String], aantal: u32) -> Opbouw {
    let mut q = Opbouw::default();
    q.tekst(
        "SELECT v.id AS dienstverband, v.persoon, v.werkgever, v.team, v.functie, v.uren, v.van, v.tot_en_met, p.naam \
         FROM ",
    );
    // The first word leads the search; CROSS JOIN keeps SQLite from beginning with all employments instead.
    let rest = match (bron, woorden.split_first()) {
        (Bron::Werkgevers(werkgevers), Some((eerste, rest))) => {
            q.tekst("(SELECT DISTINCT w.dienstverband FROM dienstverband_woord w WHERE w.werkgever IN ");
            q.lijst(werkgevers.iter().copied());
            q.tekst(" AND w.woord >= ").waarde(eerste).tekst(" AND w.woord < ").waarde(na_alle_met(eerste));
            q.tekst(") AS k CROSS JOIN dienstverband v JOIN persoon p ON p.id = v.persoon WHERE v.id = k.dienstverband AND ");
            rest
        }
        (Bron::Werkgevers(_) | Bron::Team(..) | Bron::Los { .. }, _) => {
            q.tekst("dienstverband v JOIN persoon p ON p.id = v.persoon WHERE ");
            woorden
        }
    };
    q.bron(bron, "v.id");
    for woord in rest {
        q.met_woord("dienstverband_woord w WHERE w.dienstverband = v.id", woord);
    }
    q.tekst(" ORDER BY p.naam, v.id LIMIT ").waarde(aantal);
    q
}

fn met_naam(rij: &Rij) -> Uitkomst<DienstverbandMetNaam> {
    Ok(DienstverbandMetNaam { dienstverband: dienstverband(rij)?, naam: rij.tekst("naam")? })
}

fn uniek<T: Ord + Clone>(lijst: &[T]) -> Vec<T> {
    let mut uniek = lijst.to_vec();
    uniek.sort_unstable();
    uniek.dedup();
    uniek
}
