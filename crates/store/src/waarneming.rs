// SPDX-License-Identifier: EUPL-1.2
//! Standing in for a colleague: finding the one dossier by exact name, and who searched when.
//!
//! For whom somebody searched is not kept: it would be a list of names of people who may be ill. How many searches
//! are too many is the caller's to say.

use crate::{
    Lezer, Tx, Uitkomst, Werkregel,
    bereik::Opbouw,
    db::{Rij, waarden},
    projectie::Stand,
    werkvoorraad::{REGELS, werkregel},
    zoekwoord::zoekwoorden,
};
use dossier::{OrganisatieId, PersoonId};
use jiff::Timestamp;

/// A search of a doctor who stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waarneming {
    /// Who searched.
    pub arts: PersoonId,
    /// Their name.
    pub naam: String,
    /// When.
    pub op: Timestamp,
    /// What came of it.
    pub uitkomst: Zoekuitkomst,
}

/// What came of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoekuitkomst {
    /// The one dossier.
    Gevonden,
    /// Nothing that this doctor may open.
    Niets,
}

impl Tx {
    /// How often this doctor searched since an instant. Whoever counts the same in another transaction waits for this
    /// one to end.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tel_waarnemingen(&mut self, arts: PersoonId, sinds: Timestamp) -> Uitkomst<u32> {
        self.teller_vast(&[b"waarneming", arts.to_string().as_bytes()]).await?;
        let sql = "SELECT COUNT(*) AS aantal FROM waarneming WHERE arts = $1 AND op >= $2";
        self.lijn.rij(sql, waarden![arts, sinds]).await?.map_or(Ok(0), |rij| rij.klein("aantal"))
    }

    /// Writes down that a doctor searched.
    ///
    /// # Errors
    /// When the person does not exist; when the database does not answer.
    pub async fn noteer_waarneming(
        &mut self,
        arts: PersoonId,
        op: Timestamp,
        uitkomst: Zoekuitkomst,
    ) -> Uitkomst<()> {
        let sql = "INSERT INTO waarneming (arts, op, gevonden) VALUES ($1, $2, $3)";
        let gevonden = uitkomst == Zoekuitkomst::Gevonden;
        self.lijn.voer_uit(sql, waarden![arts, op, gevonden]).await.map(drop)
    }

    /// Forgets the searches of before an instant; answers how many there were.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn vergeet_waarnemingen(&mut self, voor: Timestamp) -> Uitkomst<u64> {
        self.lijn.voer_uit("DELETE FROM waarneming WHERE op < $1", waarden![voor]).await
    }
}

impl Lezer {
    /// The searches since an instant, the latest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn waarnemingen(&mut self, sinds: Timestamp) -> Uitkomst<Vec<Waarneming>> {
        let sql = "SELECT w.arts, p.naam, w.op, w.gevonden FROM waarneming w JOIN persoon p ON p.id = w.arts \
                   WHERE w.op >= $1 ORDER BY w.op DESC, w.arts, w.gevonden";
        self.lijn.rijen(sql, waarden![sinds]).await?.iter().map(waarneming).collect()
    }

    /// The dossiers of everyone who is called exactly this at this employer, but for capitals and the space around it;
    /// withdrawn reports never. All of them, however many names resemble it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dossiers_op_naam(
        &mut self,
        werkgever: OrganisatieId,
        naam: &str,
    ) -> Uitkomst<Vec<Werkregel>> {
        let woorden = zoekwoorden(naam);
        if woorden.is_empty() {
            return Ok(Vec::new());
        }
        let mut q = Opbouw::default();
        for (nummer, woord) in woorden.iter().enumerate() {
            q.tekst(if nummer == 0 { REGELS } else { " AND v.dossier IN " });
            q.tekst("(SELECT w.dossier FROM verzuim_woord w WHERE w.werkgever = ").waarde(werkgever);
            q.tekst(" AND w.woord = ").waarde(woord).tekst(")");
        }
        q.tekst(" AND v.stand IN ").lijst([Stand::Ziek, Stand::Hersteld].map(Stand::getal));
        q.tekst(" ORDER BY v.volgorde, v.dossier");
        let (sql, waarden) = q.klaar();
        let rijen = self.lijn.rijen(sql, waarden).await?;
        let mut regels = rijen.iter().map(werkregel).collect::<Uitkomst<Vec<_>>>()?;
        regels.retain(|regel| zelfde_naam(&regel.naam, naam));
        Ok(regels)
    }
}

/// The same name but for capitals and the space around it: what who stands in must know exactly.
pub fn zelfde_naam(een: &str, ander: &str) -> bool {
    een.trim().to_lowercase() == ander.trim().to_lowercase()
}

fn waarneming(rij: &Rij) -> Uitkomst<Waarneming> {
    let uitkomst = match rij.getal("gevonden")? {
        0 => Zoekuitkomst::Niets,
        _ => Zoekuitkomst::Gevonden,
    };
    Ok(Waarneming { arts: rij.lees("arts")?, naam: rij.tekst("naam")?, op: rij.moment("op")?, uitkomst })
}
