// SPDX-License-Identifier: EUPL-1.2
//! The log: adding events to the shared drawer and reading them back, and what every drawer has in common.
//!
//! Events are bytes here, with a kind, a version and a day; what they mean is the caller's. The medical drawer is in
//! `medisch`; it has no way in here.

use crate::{
    Kop, Lezer, Plek, StoreFout, Tx, Uitkomst,
    bereik::{Opbouw, PER_LIJST},
    db::{Rij, waarden},
    keten::{Logrij, inhoud_hash},
    lade::gewikkeld,
    sleutel::Sleutels,
    wissing::{GEWIST, lees_wissing, treft},
};
use dossier::{DossierId, Hoedanigheid, Lade, PersoonId, Projectie, Wissing};
use jiff::{Timestamp, civil::Date};
use kluis::{GaatNietOpen, Gewikkeld, Plaats, open, verzegel};
use std::fmt;
use zeroize::Zeroizing;

/// Events to add to the shared drawer of one dossier, all at once.
#[derive(Clone, Copy)]
pub struct Toevoeging<'a> {
    /// The dossier; it must exist.
    pub dossier: DossierId,
    /// The last number in the drawer that the caller knows; 0 when it is empty.
    pub verwacht: u32,
    /// Who.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// When we learned it.
    pub vastgelegd_op: Timestamp,
    /// What happened, in order.
    pub regels: &'a [Regel<'a>],
}

/// One event on its way to the log.
#[derive(Clone, Copy)]
pub struct Regel<'a> {
    /// Its kind.
    pub soort: &'a str,
    /// The version of its payload.
    pub versie: u16,
    /// The day from which the law counts it.
    pub geldt_vanaf: Date,
    /// Its payload, in the clear.
    pub inhoud: &'a [u8],
}

/// One event from the log.
#[derive(Clone, PartialEq, Eq)]
pub struct GelezenRegel {
    /// Its number in the drawer, from 1.
    pub nummer: u32,
    /// Its kind; [`GEWIST`] is the store's own.
    pub soort: String,
    /// The version of its payload.
    pub versie: u16,
    /// The day from which the law counts it.
    pub geldt_vanaf: Date,
    /// When we learned it.
    pub vastgelegd_op: Timestamp,
    /// Who.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// Its payload; none when it was erased, as a later event in this drawer says.
    pub inhoud: Option<Zeroizing<Vec<u8>>>,
}

/// Where events are added, by whom and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bijschrijving {
    pub(crate) dossier: DossierId,
    pub(crate) lade: Lade,
    pub(crate) verwacht: u32,
    pub(crate) door: PersoonId,
    pub(crate) hoedanigheid: Hoedanigheid,
    pub(crate) vastgelegd_op: Timestamp,
}

/// What a payload is sealed with.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Zegel<'a> {
    /// The key of the drawer.
    Lade(&'a Gewikkeld),
    /// The installation's key for accounts of erasures, which outlives the drawer's.
    Gewist,
}

impl Tx {
    /// Adds events to the shared drawer, and sets the projection of the dossier if one is given. Answers the drawer's
    /// last number.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the drawer moved on since the caller read it; when the dossier does not exist; when
    /// the tail of the log was cut; when the database does not answer.
    pub async fn append(
        &mut self,
        toevoeging: &Toevoeging<'_>,
        projectie: Option<&Projectie>,
    ) -> Uitkomst<u32> {
        let bij = Bijschrijving {
            dossier: toevoeging.dossier,
            lade: Lade::Gedeeld,
            verwacht: toevoeging.verwacht,
            door: toevoeging.door,
            hoedanigheid: toevoeging.hoedanigheid,
            vastgelegd_op: toevoeging.vastgelegd_op,
        };
        if toevoeging.regels.iter().any(|regel| regel.soort == GEWIST) {
            return Err(StoreFout::BestaatNiet("an event `gewist` without an erasure"));
        }
        let mut nummer = self.lade_vast(&bij).await?;
        let sleutel = self.ladesleutel(bij.dossier, bij.lade, None).await?;
        for regel in toevoeging.regels {
            nummer += 1;
            self.voeg_regel_toe(&bij, nummer, regel, Zegel::Lade(&sleutel)).await?;
        }
        if let Some(projectie) = projectie {
            self.zet_projectie(toevoeging.dossier, Some(projectie)).await?;
        }
        Ok(nummer)
    }

    /// Holds the head of the log, and checks what the caller expects of the drawer. Answers its last number.
    pub(crate) async fn lade_vast(&mut self, bij: &Bijschrijving) -> Uitkomst<u32> {
        // The head first: only who holds it reads a number that stays true.
        self.kop_vast().await?;
        let rij = self.lijn.rij(LADE, waarden![bij.dossier, bij.lade]).await?;
        let gevonden: u32 = rij.ok_or(StoreFout::BestaatNiet("this dossier"))?.klein("laatste")?;
        if gevonden != bij.verwacht {
            return Err(StoreFout::Botsing { verwacht: bij.verwacht, gevonden });
        }
        Ok(gevonden)
    }

    /// Seals one event, links it to the one before, and writes both.
    pub(crate) async fn voeg_regel_toe(
        &mut self,
        bij: &Bijschrijving,
        nummer: u32,
        regel: &Regel<'_>,
        zegel: Zegel<'_>,
    ) -> Uitkomst<()> {
        let kop = self.kop_vast().await?;
        let plek = Plek { volg: kop.aantal + 1, dossier: bij.dossier, lade: bij.lade, nummer };
        let plaats = plaats(&plek, regel.soort, regel.versie);
        let dicht = self.verzegel_inhoud(&plaats, regel.inhoud, zegel)?;
        let rij = Logrij {
            plek,
            soort: regel.soort.to_owned(),
            versie: regel.versie,
            geldt_vanaf: regel.geldt_vanaf,
            vastgelegd_op: bij.vastgelegd_op,
            door: bij.door,
            hoedanigheid: bij.hoedanigheid,
            inhoud_hash: inhoud_hash(&dicht),
            vorige: kop.hash,
        };
        let hash = rij.hash(&self.kern.sleutels.keten);
        self.schrijf_rij(&rij, &hash).await?;
        let sql =
            "INSERT INTO inhoud (dossier, lade, nummer, sleutel, verzegeld) VALUES ($1, $2, $3, $4, $5)";
        let waarden = waarden![plek.dossier, plek.lade, plek.nummer, zegel.id(), dicht];
        self.lijn.voer_uit(sql, waarden).await?;
        self.zet_kop(Kop { aantal: plek.volg, hash });
        Ok(())
    }

    fn verzegel_inhoud(&self, plaats: &Plaats<'_>, inhoud: &[u8], zegel: Zegel<'_>) -> Uitkomst<Vec<u8>> {
        let sleutels = &self.kern.sleutels;
        let mut toeval = self.kern.toeval()?;
        match zegel {
            Zegel::Lade(sleutel) => sleutels
                .wikkel
                .verzegel(sleutel, plaats, inhoud, toeval.as_mut())
                .map_err(|_| StoreFout::Bedorven("the key of a drawer".into())),
            Zegel::Gewist => Ok(verzegel(&sleutels.gewist, inhoud, &plaats.bytes(GEWIST), toeval.as_mut())),
        }
    }

    async fn schrijf_rij(&mut self, rij: &Logrij, hash: &[u8; 32]) -> Uitkomst<()> {
        let sql = "INSERT INTO log (volg, dossier, lade, nummer, soort, versie, geldt_vanaf, vastgelegd_op, door, \
                   hoedanigheid, inhoud_hash, vorige, hash) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        let waarden = waarden![
            crate::verbinding::getal(rij.plek.volg)?,
            rij.plek.dossier,
            rij.plek.lade,
            rij.plek.nummer,
            &rij.soort,
            rij.versie,
            rij.geldt_vanaf,
            rij.vastgelegd_op,
            rij.door,
            rij.hoedanigheid,
            &rij.inhoud_hash,
            &rij.vorige,
            hash,
        ];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }
}

impl Lezer {
    /// All events of the shared drawer, in order. The other drawers are read with an access value: see
    /// [`Lezer::lees_medisch`].
    ///
    /// # Errors
    /// When a payload was changed, or is gone while no `gewist` says so; when the database does not answer.
    pub async fn lees(&mut self, dossier: DossierId) -> Uitkomst<Vec<GelezenRegel>> {
        let rijen = self.lijn.rijen(LEES, waarden![dossier, Lade::Gedeeld]).await?;
        self.open_alle(&rijen)
    }

    /// As [`Lezer::lees`], of many dossiers in few round trips. One without events is left out.
    ///
    /// # Errors
    /// As [`Lezer::lees`].
    pub async fn lees_vele(
        &mut self,
        dossiers: &[DossierId],
    ) -> Uitkomst<Vec<(DossierId, Vec<GelezenRegel>)>> {
        let mut uit = Vec::with_capacity(dossiers.len());
        for deel in dossiers.chunks(PER_LIJST) {
            let mut q = Opbouw::default();
            q.tekst(concat!(log_sql!(), "WHERE l.lade = ")).waarde(Lade::Gedeeld);
            q.tekst(" AND l.dossier IN ").lijst(deel.iter().copied()).tekst(" ORDER BY l.dossier, l.nummer");
            let (sql, waarden) = q.klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            for van_een in rijen.chunk_by(|a, b| a.tekst("dossier").ok() == b.tekst("dossier").ok()) {
                uit.push((van_een[0].lees("dossier")?, self.open_alle(van_een)?));
            }
        }
        Ok(uit)
    }

    /// The events in these rows, all of one drawer.
    fn open_alle(&self, rijen: &[Rij]) -> Uitkomst<Vec<GelezenRegel>> {
        let mut regels = Vec::with_capacity(rijen.len());
        for rij in rijen {
            let log = logrij(rij)?;
            let inhoud = match rij.misschien_bytes("verzegeld")? {
                Some(dicht) => Some(self.open_gedeeld(rij, &log, &dicht)?),
                None => None,
            };
            regels.push((log, inhoud));
        }
        let gaten = regels.iter().filter(|(log, _)| log.soort == GEWIST);
        let gaten = gaten.filter_map(|(log, inhoud)| Some((log, inhoud.as_ref()?)));
        let gaten: Vec<_> = gaten
            .map(|(log, inhoud)| Ok((log.plek.nummer, lees_wissing(log.versie, inhoud)?)))
            .collect::<Uitkomst<_>>()?;
        geen_gat_zonder_reden(regels.iter().map(|(log, inhoud)| (log, inhoud.is_some())), &gaten)?;
        Ok(regels.into_iter().map(|(log, inhoud)| gelezen(log, inhoud)).collect())
    }

    pub(crate) async fn laatste_nummer(&mut self, dossier: DossierId, lade: Lade) -> Uitkomst<u32> {
        let sql = "SELECT COALESCE(MAX(nummer), 0) AS laatste FROM log WHERE dossier = $1 AND lade = $2";
        let rij = self.lijn.rij(sql, waarden![dossier, lade]).await?;
        rij.map_or(Ok(0), |rij| rij.klein("laatste"))
    }

    fn open_gedeeld(&self, rij: &Rij, log: &Logrij, dicht: &[u8]) -> Uitkomst<Zeroizing<Vec<u8>>> {
        let kapot = |_| StoreFout::InhoudKapot(Box::new(log.plek));
        is_deze_inhoud(log, dicht).map_err(kapot)?;
        if log.soort == GEWIST {
            return open_gewist(log, dicht, &self.kern.sleutels).map_err(kapot);
        }
        let plaats = plaats(&log.plek, &log.soort, log.versie);
        let sleutel = gewikkeld(rij, log.plek.dossier, log.plek.lade)?;
        let sleutel = sleutel.ok_or(GaatNietOpen).map_err(kapot)?;
        self.kern.sleutels.wikkel.lees_gedeeld(&sleutel, &plaats, dicht).map_err(kapot)
    }
}

impl Zegel<'_> {
    fn id(&self) -> &str {
        match self {
            Self::Lade(sleutel) => &sleutel.id,
            Self::Gewist => GEWIST,
        }
    }
}

/// Where a payload belongs, and what it says it is.
pub(crate) fn plaats<'a>(plek: &Plek, soort: &'a str, versie: u16) -> Plaats<'a> {
    Plaats::Inhoud { dossier: plek.dossier, lade: plek.lade, nummer: plek.nummer, soort, versie }
}

/// Is this the payload that the row speaks of?
pub(crate) fn is_deze_inhoud(log: &Logrij, dicht: &[u8]) -> Result<(), GaatNietOpen> {
    if inhoud_hash(dicht) == log.inhoud_hash { Ok(()) } else { Err(GaatNietOpen) }
}

/// Opens the account of an erasure, in whatever drawer.
pub(crate) fn open_gewist(
    log: &Logrij,
    dicht: &[u8],
    sleutels: &Sleutels,
) -> Result<Zeroizing<Vec<u8>>, GaatNietOpen> {
    open(&sleutels.gewist, dicht, &plaats(&log.plek, &log.soort, log.versie).bytes(GEWIST))
}

/// A payload may be gone when an event says so, and for no other reason.
pub(crate) fn geen_gat_zonder_reden<'a>(
    mut regels: impl Iterator<Item = (&'a Logrij, bool)>,
    gaten: &[(u32, Wissing)],
) -> Uitkomst<()> {
    let mag_weg = |nummer| gaten.iter().any(|(zelf, wissing)| treft(wissing, *zelf, nummer));
    match regels.find(|(log, heeft_inhoud)| !heeft_inhoud && !mag_weg(log.plek.nummer)) {
        Some((log, _)) => Err(StoreFout::InhoudKapot(Box::new(log.plek))),
        None => Ok(()),
    }
}

/// A row of the log from a row that has its columns.
pub(crate) fn logrij(rij: &Rij) -> Uitkomst<Logrij> {
    Ok(Logrij {
        plek: Plek {
            volg: rij.klein("volg")?,
            dossier: rij.lees("dossier")?,
            lade: rij.lees("lade")?,
            nummer: rij.klein("nummer")?,
        },
        soort: rij.tekst("soort")?,
        versie: rij.klein("versie")?,
        geldt_vanaf: rij.lees("geldt_vanaf")?,
        vastgelegd_op: rij.moment("vastgelegd_op")?,
        door: rij.lees("door")?,
        hoedanigheid: rij.lees("hoedanigheid")?,
        inhoud_hash: rij.hash("inhoud_hash")?,
        vorige: rij.hash("vorige")?,
    })
}

fn gelezen(log: Logrij, inhoud: Option<Zeroizing<Vec<u8>>>) -> GelezenRegel {
    GelezenRegel {
        nummer: log.plek.nummer,
        soort: log.soort,
        versie: log.versie,
        geldt_vanaf: log.geldt_vanaf,
        vastgelegd_op: log.vastgelegd_op,
        door: log.door,
        hoedanigheid: log.hoedanigheid,
        inhoud,
    }
}

const LADE: &str = "SELECT (SELECT COALESCE(MAX(l.nummer), 0) FROM log l WHERE l.dossier = $1 AND l.lade = $2) AS laatste \
    FROM dossier d WHERE d.id = $1";

macro_rules! log_sql {
    () => {
        "SELECT l.volg, l.dossier, l.lade, l.nummer, l.soort, l.versie, l.geldt_vanaf, l.vastgelegd_op, \
         l.door, l.hoedanigheid, l.inhoud_hash, l.vorige, i.verzegeld, s.id AS sleutel_id, s.arbodienst, s.gewikkeld \
         FROM log l LEFT JOIN inhoud i ON i.dossier = l.dossier AND i.lade = l.lade AND i.nummer = l.nummer \
         LEFT JOIN sleutel s ON s.id = i.sleutel "
    };
}
use log_sql;
pub(crate) const LEES: &str = concat!(log_sql!(), "WHERE l.dossier = $1 AND l.lade = $2 ORDER BY l.nummer");

// Payloads never print: neither on their way in nor on their way out.
impl fmt::Debug for Regel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Regel")
            .field("soort", &self.soort)
            .field("versie", &self.versie)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Toevoeging<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let velden = (self.dossier, self.verwacht, self.regels);
        f.debug_tuple("Toevoeging").field(&velden).finish()
    }
}

impl fmt::Debug for GelezenRegel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GelezenRegel")
            .field("nummer", &self.nummer)
            .field("soort", &self.soort)
            .field("gewist", &self.inhoud.is_none())
            .finish_non_exhaustive()
    }
}
