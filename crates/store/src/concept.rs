// SPDX-License-Identifier: EUPL-1.2
//! Drafts: sealed rows that change, one per part of a document. No events, and in no chain.
//!
//! Each part has a version of its own: who saves says which version the text was made from, and hears so when
//! somebody else was first. A first version begins at a random number, so that a page which was left open since an
//! earlier draft does not match a later one by chance. It does not know what a document or a part is.

use crate::{
    Bevinding, Lezer, StoreFout, Tx, Uitkomst,
    bereik::{Opbouw, PER_LIJST},
    db::{Lijn, Rij, waarden},
    lade::{arbo_tekst, gewikkeld},
    sleutel::Sleutels,
};
use dossier::{DossierId, Lade, OrganisatieId, PersoonId};
use jiff::Timestamp;
use kluis::{GaatNietOpen, Gewikkeld, Medisch, MedischSchrijven, PersoonlijkeToegang, Plaats};
use rand::RngCore as _;
use std::fmt;
use zeroize::Zeroizing;

macro_rules! concept_sql {
    () => {
        "SELECT c.dossier, c.deel, c.versie, c.verzegeld, c.door, c.gewijzigd_op, s.id AS sleutel_id, s.arbodienst, s.gewikkeld \
         FROM concept c LEFT JOIN sleutel s ON s.id = c.sleutel "
    };
}

/// The drawer that a draft lies in, with what lets one at it.
#[derive(Debug, Clone, Copy)]
pub enum Conceptlade<'a> {
    /// The shared drawer: everyone who may work on the document.
    Gedeeld(DossierId),
    /// The medical drawer, under the key of the arbodienst: doctors of that arbodienst.
    Medisch(&'a MedischSchrijven),
    /// The personal drawer: the employee.
    Persoonlijk(&'a PersoonlijkeToegang),
}

/// A part of a draft on its way in.
#[derive(Clone, Copy)]
pub struct Conceptdeel<'a> {
    /// Which document.
    pub document: &'a str,
    /// Which part of it.
    pub deel: &'a str,
    /// The version that this was made from; 0 when there was none.
    pub verwacht: u32,
    /// The text, in the clear.
    pub inhoud: &'a [u8],
    /// Who.
    pub door: PersoonId,
    /// When.
    pub op: Timestamp,
}

/// A part of a draft as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Concept<T = Zeroizing<Vec<u8>>> {
    /// Which part.
    pub deel: String,
    /// Its version: to be named when it is saved again.
    pub versie: u32,
    /// Who saved it last.
    pub door: PersoonId,
    /// When.
    pub gewijzigd_op: Timestamp,
    /// The text.
    pub inhoud: T,
}

impl Tx {
    /// Saves a part of a draft; answers its new version.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the part moved on, came or went since: nothing was written, and `gevonden` is the
    /// version that stands there (0 when there is none). When the right does not cover drafts; when the dossier or the
    /// person does not exist; when the database does not answer.
    pub async fn bewaar_concept(
        &mut self,
        waar: Conceptlade<'_>,
        concept: &Conceptdeel<'_>,
    ) -> Uitkomst<u32> {
        let plek = Plek::van(waar)?;
        let versie = match concept.verwacht {
            0 => 1 + (self.kern.toeval()?.next_u32() >> 2),
            verwacht => verwacht.checked_add(1).ok_or(StoreFout::BestaatNiet("such a version"))?,
        };
        let sleutel = self.ladesleutel(plek.dossier, plek.lade, plek.arbodienst).await?;
        let dicht = {
            let mut toeval = self.kern.toeval()?;
            let plaats = plek.plaats(concept.document, concept.deel, versie);
            let wikkel = &self.kern.sleutels.wikkel;
            wikkel.verzegel(&sleutel, &plaats, concept.inhoud, toeval.as_mut()).map_err(bedorven)?
        };
        let sql = if concept.verwacht == 0 { NIEUW } else { OPNIEUW };
        let mut waarden = waarden![
            plek.dossier,
            plek.lade,
            arbo_tekst(plek.arbodienst),
            concept.document,
            concept.deel,
            versie,
            &sleutel.id,
            dicht,
            concept.door,
            concept.op,
        ];
        if concept.verwacht != 0 {
            waarden.push(concept.verwacht.into());
        }
        match self.lijn.voer_uit(sql, waarden).await? {
            1 => Ok(versie),
            _ => Err(self.botsing(&plek, concept.document, concept.deel, concept.verwacht).await?),
        }
    }

    /// Takes a part of a draft away.
    ///
    /// # Errors
    /// As [`Tx::bewaar_concept`].
    pub async fn verwijder_concept(
        &mut self,
        waar: Conceptlade<'_>,
        document: &str,
        deel: &str,
        verwacht: u32,
    ) -> Uitkomst<()> {
        let plek = Plek::van(waar)?;
        let arbodienst = arbo_tekst(plek.arbodienst);
        let waarden = waarden![plek.dossier, plek.lade, arbodienst, document, deel, verwacht];
        match self.lijn.voer_uit(WEG, waarden).await? {
            1 => Ok(()),
            _ => Err(self.botsing(&plek, document, deel, verwacht).await?),
        }
    }

    /// Takes a whole draft away, when it consists of exactly these parts in these versions: what was sent is what was
    /// read, and nothing that somebody saved meanwhile is lost.
    ///
    /// # Errors
    /// As [`Tx::bewaar_concept`].
    pub async fn wis_concept(
        &mut self,
        waar: Conceptlade<'_>,
        document: &str,
        delen: &[(&str, u32)],
    ) -> Uitkomst<()> {
        for (deel, verwacht) in delen {
            self.verwijder_concept(waar, document, deel, *verwacht).await?;
        }
        let plek = Plek::van(waar)?;
        let waarden = waarden![plek.dossier, plek.lade, arbo_tekst(plek.arbodienst), document];
        match self.lijn.rij(NOG_EEN, waarden).await? {
            None => Ok(()),
            Some(rij) => Err(StoreFout::Botsing { verwacht: 0, gevonden: rij.klein("versie")? }),
        }
    }

    async fn botsing(
        &mut self,
        plek: &Plek,
        document: &str,
        deel: &str,
        verwacht: u32,
    ) -> Uitkomst<StoreFout> {
        let sql = "SELECT versie FROM concept WHERE dossier = $1 AND lade = $2 AND arbodienst = $3 AND document = $4 AND deel = $5";
        let waarden = waarden![plek.dossier, plek.lade, arbo_tekst(plek.arbodienst), document, deel];
        let gevonden = self.lijn.rij(sql, waarden).await?.map_or(Ok(0), |rij| rij.klein("versie"))?;
        Ok(StoreFout::Botsing { verwacht, gevonden })
    }
}

impl Lezer {
    /// The parts of a draft in the shared drawer, by name.
    ///
    /// # Errors
    /// When one does not open; when the database does not answer.
    pub async fn concepten(&mut self, dossier: DossierId, document: &str) -> Uitkomst<Vec<Concept>> {
        let plek = Plek::van(Conceptlade::Gedeeld(dossier))?;
        let rijen = self.conceptrijen(&plek, document).await?;
        let wikkel = &self.kern.sleutels.wikkel;
        lees(&rijen, &plek, document, |sleutel, plaats, dicht| wikkel.lees_gedeeld(sleutel, plaats, dicht))
    }

    /// As [`Lezer::concepten`], of many dossiers in few round trips. One without a draft is left out.
    ///
    /// # Errors
    /// As [`Lezer::concepten`].
    pub async fn concepten_van_vele(
        &mut self,
        dossiers: &[DossierId],
        document: &str,
    ) -> Uitkomst<Vec<(DossierId, Vec<Concept>)>> {
        let mut uit = Vec::new();
        for deel in dossiers.chunks(PER_LIJST) {
            let mut q = Opbouw::default();
            q.tekst(concat!(concept_sql!(), "WHERE c.lade = ")).waarde(Lade::Gedeeld);
            q.tekst(" AND c.arbodienst = ").waarde(arbo_tekst(None));
            q.tekst(" AND c.document = ").waarde(document);
            q.tekst(" AND c.dossier IN ").lijst(deel.iter().copied()).tekst(" ORDER BY c.dossier, c.deel");
            let (sql, waarden) = q.klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            let wikkel = &self.kern.sleutels.wikkel;
            for van_een in rijen.chunk_by(|a, b| a.tekst("dossier").ok() == b.tekst("dossier").ok()) {
                let dossier = van_een[0].lees("dossier")?;
                let plek = Plek::van(Conceptlade::Gedeeld(dossier))?;
                let delen = lees(van_een, &plek, document, |sleutel, plaats, dicht| {
                    wikkel.lees_gedeeld(sleutel, plaats, dicht)
                })?;
                uit.push((dossier, delen));
            }
        }
        Ok(uit)
    }

    /// Of these dossiers those whose shared drawer has an event of one of these kinds, or a draft of this document.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn waarin(
        &mut self,
        dossiers: &[DossierId],
        soorten: &[&str],
        document: &str,
    ) -> Uitkomst<Vec<DossierId>> {
        let mut uit = Vec::new();
        for deel in dossiers.chunks(PER_LIJST) {
            let mut q = Opbouw::default();
            q.tekst("SELECT dossier FROM log WHERE lade = ").waarde(Lade::Gedeeld);
            q.tekst(" AND dossier IN ").lijst(deel.iter().copied());
            q.tekst(" AND soort IN ").lijst(soorten.iter().copied());
            q.tekst(" UNION SELECT dossier FROM concept WHERE lade = ").waarde(Lade::Gedeeld);
            q.tekst(" AND document = ").waarde(document);
            q.tekst(" AND dossier IN ").lijst(deel.iter().copied());
            let (sql, waarden) = q.klaar();
            for rij in &self.lijn.rijen(sql, waarden).await? {
                uit.push(rij.lees("dossier")?);
            }
        }
        Ok(uit)
    }

    /// The parts of a draft in the medical drawer, of the arbodienst that this right is for, by name.
    ///
    /// # Errors
    /// As [`Lezer::concepten`]; when the right does not cover drafts.
    pub async fn medische_concepten(
        &mut self,
        schrijven: &MedischSchrijven,
        document: &str,
    ) -> Uitkomst<Vec<Concept<Medisch<Vec<u8>>>>> {
        let plek = Plek::van(Conceptlade::Medisch(schrijven))?;
        let rijen = self.conceptrijen(&plek, document).await?;
        let wikkel = &self.kern.sleutels.wikkel;
        lees(&rijen, &plek, document, |sleutel, plaats, dicht| {
            wikkel.lees_medisch_concept(schrijven, sleutel, plaats, dicht)
        })
    }

    /// The parts of a draft in the personal drawer, by name.
    ///
    /// # Errors
    /// As [`Lezer::concepten`].
    pub async fn persoonlijke_concepten(
        &mut self,
        toegang: &PersoonlijkeToegang,
        document: &str,
    ) -> Uitkomst<Vec<Concept>> {
        let plek = Plek::van(Conceptlade::Persoonlijk(toegang))?;
        let rijen = self.conceptrijen(&plek, document).await?;
        let wikkel = &self.kern.sleutels.wikkel;
        lees(&rijen, &plek, document, |sleutel, plaats, dicht| {
            wikkel.lees_persoonlijk(toegang, sleutel, plaats, dicht)
        })
    }

    async fn conceptrijen(&mut self, plek: &Plek, document: &str) -> Uitkomst<Vec<Rij>> {
        let waarden = waarden![plek.dossier, plek.lade, arbo_tekst(plek.arbodienst), document];
        self.lijn.rijen(LEES, waarden).await
    }
}

/// A drawer, and whose part of it.
struct Plek {
    dossier: DossierId,
    lade: Lade,
    arbodienst: Option<OrganisatieId>,
}

impl Plek {
    fn van(waar: Conceptlade<'_>) -> Uitkomst<Self> {
        match waar {
            Conceptlade::Gedeeld(dossier) => Ok(Self { dossier, lade: Lade::Gedeeld, arbodienst: None }),
            Conceptlade::Medisch(schrijven) if schrijven.schrijft_probleemanalyse() => Ok(Self {
                dossier: schrijven.dossier(),
                lade: Lade::Medisch,
                arbodienst: Some(schrijven.arbodienst()),
            }),
            Conceptlade::Medisch(_) => Err(StoreFout::BestaatNiet("a draft with this right")),
            Conceptlade::Persoonlijk(toegang) => {
                Ok(Self { dossier: toegang.dossier(), lade: Lade::Persoonlijk, arbodienst: None })
            }
        }
    }

    const fn plaats<'a>(&self, document: &'a str, deel: &'a str, versie: u32) -> Plaats<'a> {
        Plaats::Concept { dossier: self.dossier, lade: self.lade, document, deel, versie }
    }
}

fn lees<T>(
    rijen: &[Rij],
    plek: &Plek,
    document: &str,
    open: impl Fn(&Gewikkeld, &Plaats<'_>, &[u8]) -> Result<T, GaatNietOpen>,
) -> Uitkomst<Vec<Concept<T>>> {
    let mut delen = Vec::with_capacity(rijen.len());
    for rij in rijen {
        let (deel, versie) = (rij.tekst("deel")?, rij.klein("versie")?);
        let sleutel = gewikkeld(rij, plek.dossier, plek.lade)?.ok_or_else(|| bedorven(GaatNietOpen))?;
        let plaats = plek.plaats(document, &deel, versie);
        let inhoud = open(&sleutel, &plaats, &rij.bytes("verzegeld")?).map_err(bedorven)?;
        let (door, gewijzigd_op) = (rij.lees("door")?, rij.moment("gewijzigd_op")?);
        delen.push(Concept { deel, versie, door, gewijzigd_op, inhoud });
    }
    Ok(delen)
}

/// Names every drawer with a draft that does not open, once.
pub(crate) async fn keur_concepten(
    lijn: &mut Lijn,
    sleutels: &Sleutels,
    bevindingen: &mut Vec<Bevinding>,
) -> Uitkomst<()> {
    let mut na = [const { String::new() }; 5];
    loop {
        let [dossier, lade, arbodienst, document, deel] = &na;
        let rijen = lijn.rijen(ALLE, waarden![dossier, lade, arbodienst, document, deel]).await?;
        let Some(laatste) = rijen.last() else { return Ok(()) };
        for (plek, kolom) in na.iter_mut().zip(["dossier", "lade", "van_arbodienst", "document", "deel"]) {
            *plek = laatste.tekst(kolom)?;
        }
        for rij in &rijen {
            let (dossier, lade) = (rij.lees("dossier")?, rij.lees("lade")?);
            let bevinding = Bevinding::ConceptGaatNietOpen { dossier, lade };
            if !concept_gaat_open(rij, dossier, lade, sleutels)? && !bevindingen.contains(&bevinding) {
                bevindingen.push(bevinding);
            }
        }
    }
}

fn concept_gaat_open(rij: &Rij, dossier: DossierId, lade: Lade, sleutels: &Sleutels) -> Uitkomst<bool> {
    let (document, deel) = (rij.tekst("document")?, rij.tekst("deel")?);
    let versie = rij.klein("versie")?;
    let plaats = Plaats::Concept { dossier, lade, document: &document, deel: &deel, versie };
    let Some(sleutel) = gewikkeld(rij, dossier, lade)? else { return Ok(false) };
    Ok(sleutels.wikkel.gaat_open(&sleutel, &plaats, &rij.bytes("verzegeld")?))
}

fn bedorven(_: GaatNietOpen) -> StoreFout {
    StoreFout::Bedorven("a draft does not open".into())
}

const NIEUW: &str = "INSERT INTO concept (dossier, lade, arbodienst, document, deel, versie, sleutel, verzegeld, door, gewijzigd_op) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
    ON CONFLICT (dossier, lade, arbodienst, document, deel) DO NOTHING";

const OPNIEUW: &str = "UPDATE concept SET versie = $6, sleutel = $7, verzegeld = $8, door = $9, gewijzigd_op = $10 \
    WHERE dossier = $1 AND lade = $2 AND arbodienst = $3 AND document = $4 AND deel = $5 AND versie = $11";

const WEG: &str = "DELETE FROM concept \
    WHERE dossier = $1 AND lade = $2 AND arbodienst = $3 AND document = $4 AND deel = $5 AND versie = $6";

const NOG_EEN: &str = "SELECT versie FROM concept \
    WHERE dossier = $1 AND lade = $2 AND arbodienst = $3 AND document = $4 ORDER BY deel LIMIT 1";

const LEES: &str = concat!(
    concept_sql!(),
    "WHERE c.dossier = $1 AND c.lade = $2 AND c.arbodienst = $3 AND c.document = $4 ORDER BY c.deel"
);

const ALLE: &str = "SELECT c.dossier, c.lade, c.arbodienst AS van_arbodienst, c.document, c.deel, c.versie, c.verzegeld, \
    s.id AS sleutel_id, s.arbodienst, s.gewikkeld FROM concept c LEFT JOIN sleutel s ON s.id = c.sleutel \
    WHERE (c.dossier, c.lade, c.arbodienst, c.document, c.deel) > ($1, $2, $3, $4, $5) \
    ORDER BY c.dossier, c.lade, c.arbodienst, c.document, c.deel LIMIT 500";

// What is typed never prints.
impl fmt::Debug for Conceptdeel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let velden = (self.document, self.deel, self.verwacht);
        f.debug_tuple("Conceptdeel").field(&velden).finish()
    }
}

impl<T> fmt::Debug for Concept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concept")
            .field("deel", &self.deel)
            .field("versie", &self.versie)
            .finish_non_exhaustive()
    }
}
