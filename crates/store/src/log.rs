// SPDX-License-Identifier: EUPL-1.2
//! The log: adding events to a drawer, and reading a drawer back.
//!
//! Events are bytes here, with a kind, a version and a day; what they mean is the caller's.

use crate::{
    Kop, Lezer, Plek, StoreFout, Tx, Uitkomst,
    db::{Rij, waarden},
    keten::{Logrij, inhoud_hash},
    sleutel::Sleutels,
    verzegeling::{
        Bestemming, GaatNietOpen, Ladesleutel, nieuwe_ladesleutel, open, open_ladesleutel, verzegel,
    },
    wissing::{GEWIST, lees_wissing, treft},
};
use dossier::{DossierId, Hoedanigheid, Lade, PersoonId, Projectie};
use jiff::{Timestamp, civil::Date};
use std::fmt;
use zeroize::Zeroizing;

/// Events to add to one drawer of one dossier, all at once.
#[derive(Clone, Copy)]
pub struct Toevoeging<'a> {
    /// The dossier; it must exist.
    pub dossier: DossierId,
    /// The drawer.
    pub lade: Lade,
    /// The last number in this drawer that the caller knows; 0 when it is empty.
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

impl Tx {
    /// Adds events to a drawer, and sets the projection of the dossier if one is given. Answers the drawer's last
    /// number.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the drawer moved on since the caller read it; when the dossier does not exist; when
    /// the tail of the log was cut; when the database does not answer.
    pub async fn append(
        &mut self,
        toevoeging: &Toevoeging<'_>,
        projectie: Option<&Projectie>,
    ) -> Uitkomst<u32> {
        if toevoeging.regels.iter().any(|regel| regel.soort == GEWIST) {
            return Err(StoreFout::BestaatNiet("an event `gewist` without an erasure"));
        }
        let (mut nummer, sleutel) = self.lade_vast(toevoeging).await?;
        let sleutel = match sleutel {
            Some(sleutel) => sleutel,
            None => self.nieuwe_sleutel(toevoeging.dossier, toevoeging.lade).await?,
        };
        for regel in toevoeging.regels {
            nummer += 1;
            self.voeg_regel_toe(toevoeging, nummer, regel, &sleutel).await?;
        }
        if let Some(projectie) = projectie {
            self.zet_projectie(toevoeging.dossier, Some(projectie)).await?;
        }
        Ok(nummer)
    }

    /// Holds the head of the log, and checks what the caller expects of the drawer.
    pub(crate) async fn lade_vast(
        &mut self,
        toevoeging: &Toevoeging<'_>,
    ) -> Uitkomst<(u32, Option<Ladesleutel>)> {
        // The head first: only who holds it reads a number that stays true.
        self.kop_vast().await?;
        let (dossier, lade) = (toevoeging.dossier, toevoeging.lade);
        let rij = self
            .lijn
            .rij(LADE, waarden![dossier, lade])
            .await?
            .ok_or(StoreFout::BestaatNiet("this dossier"))?;
        let gevonden: u32 = rij.klein("laatste")?;
        if gevonden != toevoeging.verwacht {
            return Err(StoreFout::Botsing { verwacht: toevoeging.verwacht, gevonden });
        }
        Ok((gevonden, lees_sleutel(&rij, &self.kern.sleutels, dossier, lade)?))
    }

    async fn nieuwe_sleutel(&mut self, dossier: DossierId, lade: Lade) -> Uitkomst<Ladesleutel> {
        let (sleutel, gewikkeld) =
            nieuwe_ladesleutel(&self.kern.sleutels.wikkel, dossier, lade, self.kern.toeval()?.as_mut());
        let sql = "INSERT INTO sleutel (id, dossier, lade, gewikkeld) VALUES ($1, $2, $3, $4)";
        self.lijn.voer_uit(sql, waarden![&sleutel.id, dossier, lade, gewikkeld]).await?;
        Ok(sleutel)
    }

    /// Seals one event, links it to the one before, and writes both.
    pub(crate) async fn voeg_regel_toe(
        &mut self,
        toevoeging: &Toevoeging<'_>,
        nummer: u32,
        regel: &Regel<'_>,
        sleutel: &Ladesleutel,
    ) -> Uitkomst<()> {
        let kop = self.kop_vast().await?;
        let plek = Plek { volg: kop.aantal + 1, dossier: toevoeging.dossier, lade: toevoeging.lade, nummer };
        let plaats = Bestemming::van(&plek, regel.soort, regel.versie).bytes(&sleutel.id);
        let dicht = verzegel(&sleutel.sleutel, regel.inhoud, &plaats, self.kern.toeval()?.as_mut());
        let rij = Logrij {
            plek,
            soort: regel.soort.to_owned(),
            versie: regel.versie,
            geldt_vanaf: regel.geldt_vanaf,
            vastgelegd_op: toevoeging.vastgelegd_op,
            door: toevoeging.door,
            hoedanigheid: toevoeging.hoedanigheid,
            inhoud_hash: inhoud_hash(&dicht),
            vorige: kop.hash,
        };
        let hash = rij.hash(&self.kern.sleutels.keten);
        self.schrijf_rij(&rij, &hash).await?;
        let sql = "INSERT INTO inhoud (dossier, lade, nummer, verzegeld) VALUES ($1, $2, $3, $4)";
        self.lijn.voer_uit(sql, waarden![plek.dossier, plek.lade, plek.nummer, dicht]).await?;
        self.zet_kop(Kop { aantal: plek.volg, hash });
        Ok(())
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
    /// All events of a drawer, in order.
    ///
    /// # Errors
    /// When a payload was changed, or is gone while no `gewist` says so; when the database does not answer.
    pub async fn lees(&mut self, dossier: DossierId, lade: Lade) -> Uitkomst<Vec<GelezenRegel>> {
        let rijen = self.lijn.rijen(LEES, waarden![dossier, lade]).await?;
        let Some(eerste) = rijen.first() else { return Ok(Vec::new()) };
        let sleutel = lees_sleutel(eerste, &self.kern.sleutels, dossier, lade)?;
        let mut regels = Vec::with_capacity(rijen.len());
        let mut gaten = Vec::new();
        for rij in &rijen {
            let log = logrij(rij)?;
            let inhoud = match rij.misschien_bytes("verzegeld")? {
                Some(dicht) => Some(open_inhoud(&log, &dicht, sleutel.as_ref(), &self.kern.sleutels)?),
                None => None,
            };
            if let (GEWIST, Some(inhoud)) = (log.soort.as_str(), &inhoud) {
                gaten.push((log.plek.nummer, lees_wissing(log.versie, inhoud)?));
            }
            regels.push((log, inhoud));
        }
        let mag_weg = |nummer| gaten.iter().any(|(zelf, wissing)| treft(wissing, *zelf, nummer));
        match regels.iter().find(|(log, inhoud)| inhoud.is_none() && !mag_weg(log.plek.nummer)) {
            Some((log, _)) => Err(StoreFout::InhoudKapot(Box::new(log.plek))),
            None => Ok(regels.into_iter().map(|(log, inhoud)| gelezen(log, inhoud)).collect()),
        }
    }
}

/// Opens a payload, after making sure that it is the one the row speaks of.
pub(crate) fn open_inhoud(
    log: &Logrij,
    dicht: &[u8],
    sleutel: Option<&Ladesleutel>,
    sleutels: &Sleutels,
) -> Uitkomst<Zeroizing<Vec<u8>>> {
    let bestemming = Bestemming::van(&log.plek, &log.soort, log.versie);
    let open = if inhoud_hash(dicht) != log.inhoud_hash {
        Err(GaatNietOpen)
    } else if log.soort == GEWIST {
        open(&sleutels.gewist, dicht, &bestemming.bytes(GEWIST))
    } else {
        sleutel.ok_or(GaatNietOpen).and_then(|s| open(&s.sleutel, dicht, &bestemming.bytes(&s.id)))
    };
    open.map_err(|_| StoreFout::InhoudKapot(Box::new(log.plek)))
}

/// The drawer's key from a row that has its columns; none when there is no key.
pub(crate) fn lees_sleutel(
    rij: &Rij,
    sleutels: &Sleutels,
    dossier: DossierId,
    lade: Lade,
) -> Uitkomst<Option<Ladesleutel>> {
    let Some(id) = rij.misschien_tekst("sleutel_id")? else { return Ok(None) };
    open_ladesleutel(&sleutels.wikkel, id, dossier, lade, &rij.bytes("gewikkeld")?)
        .map(Some)
        .map_err(|_| StoreFout::Bedorven(format!("the key of drawer `{lade}` of dossier {dossier}")))
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

pub(crate) fn gelezen(log: Logrij, inhoud: Option<Zeroizing<Vec<u8>>>) -> GelezenRegel {
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

const LADE: &str = "SELECT (SELECT COALESCE(MAX(l.nummer), 0) FROM log l WHERE l.dossier = $1 AND l.lade = $2) AS laatste, \
    s.id AS sleutel_id, s.gewikkeld FROM dossier d LEFT JOIN sleutel s ON s.dossier = d.id AND s.lade = $2 WHERE d.id = $1";

const LEES: &str = "SELECT l.volg, l.dossier, l.lade, l.nummer, l.soort, l.versie, l.geldt_vanaf, l.vastgelegd_op, l.door, \
    l.hoedanigheid, l.inhoud_hash, l.vorige, i.verzegeld, s.id AS sleutel_id, s.gewikkeld \
    FROM log l LEFT JOIN inhoud i ON i.dossier = l.dossier AND i.lade = l.lade AND i.nummer = l.nummer \
    LEFT JOIN sleutel s ON s.dossier = l.dossier AND s.lade = l.lade \
    WHERE l.dossier = $1 AND l.lade = $2 ORDER BY l.nummer";

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
        let velden = (self.dossier, self.lade, self.verwacht, self.regels);
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
