// SPDX-License-Identifier: EUPL-1.2
//! A doctor's own working notes about a dossier: outside its drawers, outside the log and outside every export.
//!
//! Only the author reads them. Each has a key of its own in its row; erased, both are gone.

use crate::{
    Bevinding, Lezer, StoreFout, Tx, Uitkomst,
    db::{Lijn, Rij, waarden},
    sleutel::Sleutels,
};
use dossier::{DossierId, PersoonId};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kluis::{Aantekentoegang, GaatNietOpen, Gewikkeld, Medisch, Plaats, Sleutelplaats};
use rand::RngCore as _;

/// For so long after the last tie ended working notes stay: a contract is renewed late, a relation ended by mistake, and
/// what is erased never comes back. Meanwhile nobody reads them, by the policy.
const BEDENKTIJD: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Working notes as they stand.
#[derive(Debug)]
pub struct Aantekening {
    /// Their version: to be named when they are saved again.
    pub versie: u32,
    /// When they were saved last.
    pub gewijzigd_op: Timestamp,
    /// The text; opened with the [`Aantekentoegang`] that it was read with.
    pub tekst: Medisch<String>,
}

impl Tx {
    /// Saves the working notes of whom the access was given to. `verwacht` is the version that the text was made from, 0
    /// when there was none. Answers the new version.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when they changed, came or went since; when the dossier or the author does not exist;
    /// when the database does not answer.
    pub async fn bewaar_aantekening(
        &mut self,
        toegang: &Aantekentoegang,
        verwacht: u32,
        tekst: &str,
        op: Timestamp,
    ) -> Uitkomst<u32> {
        let (dossier, auteur) = (toegang.dossier(), toegang.auteur());
        let sleutel = self.aantekensleutel(dossier, auteur).await?;
        let versie = match verwacht {
            0 => 1 + (self.kern.toeval()?.next_u32() >> 2),
            verwacht => verwacht.checked_add(1).ok_or(StoreFout::BestaatNiet("such a version"))?,
        };
        let dicht = {
            let plaats = Plaats::Aantekening { dossier, auteur, versie };
            let mut toeval = self.kern.toeval()?;
            let wikkel = &self.kern.sleutels.wikkel;
            wikkel.verzegel(&sleutel, &plaats, tekst.as_bytes(), toeval.as_mut()).map_err(bedorven)?
        };
        let rijen = if verwacht == 0 {
            let waarden = waarden![dossier, auteur, versie, &sleutel.id, sleutel.bytes.clone(), dicht, op];
            self.lijn.voer_uit(NIEUW, waarden).await?
        } else {
            let waarden = waarden![dossier, auteur, versie, &sleutel.id, dicht, op, verwacht];
            self.lijn.voer_uit(OPNIEUW, waarden).await?
        };
        if rijen == 1 {
            return Ok(versie);
        }
        let staat_er = self.lijn.rij(LEES, waarden![dossier, auteur]).await?;
        let gevonden = staat_er.map_or(Ok(0), |rij| rij.klein("versie"))?;
        Err(StoreFout::Botsing { verwacht, gevonden })
    }

    /// The key of these notes, from their row; a fresh one when there is none.
    async fn aantekensleutel(&mut self, dossier: DossierId, auteur: PersoonId) -> Uitkomst<Gewikkeld> {
        if let Some(rij) = self.lijn.rij(LEES, waarden![dossier, auteur]).await? {
            return gewikkeld(&rij, dossier, auteur);
        }
        let plaats = Sleutelplaats::Aantekening { dossier, auteur };
        Ok(self.kern.sleutels.wikkel.nieuw(plaats, self.kern.toeval()?.as_mut()))
    }

    /// Erases the working notes of whom the access was given to, with their key; answers whether there were any.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn wis_aantekening(&mut self, toegang: &Aantekentoegang) -> Uitkomst<bool> {
        let sql = "DELETE FROM aantekening WHERE dossier = $1 AND auteur = $2";
        let rijen = self.lijn.voer_uit(sql, waarden![toegang.dossier(), toegang.auteur()]).await?;
        self.gewist = true;
        Ok(rijen > 0)
    }

    /// Erases the working notes of everyone who left the dossier they are about: who has no relation to it as bedrijfsarts
    /// for an arbodienst with a contract, to come, running, or ended thirty days ago at most, and whose broken glass
    /// has closed. Answers how many there were.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn wis_aantekeningen_van_vertrokken(&mut self, vandaag: Date, nu: Timestamp) -> Uitkomst<u64> {
        let rijen = self.lijn.voer_uit(VERTROKKEN, waarden![vandaag.saturating_sub(BEDENKTIJD), nu]).await?;
        self.gewist |= rijen > 0;
        Ok(rijen)
    }
}

impl Lezer {
    /// The working notes of whom the access was given to.
    ///
    /// # Errors
    /// When they do not open; when the database does not answer.
    pub async fn aantekening(&mut self, toegang: &Aantekentoegang) -> Uitkomst<Option<Aantekening>> {
        let (dossier, auteur) = (toegang.dossier(), toegang.auteur());
        let Some(rij) = self.lijn.rij(LEES, waarden![dossier, auteur]).await? else { return Ok(None) };
        let sleutel = gewikkeld(&rij, dossier, auteur)?;
        let versie = rij.klein("versie")?;
        let plaats = Plaats::Aantekening { dossier, auteur, versie };
        let wikkel = &self.kern.sleutels.wikkel;
        let tekst = wikkel.lees_aantekening(toegang, &sleutel, &plaats, &rij.bytes("verzegeld")?);
        let tekst = tekst.map_err(bedorven)?;
        Ok(Some(Aantekening { versie, gewijzigd_op: rij.moment("gewijzigd_op")?, tekst }))
    }
}

/// Names working notes that do not open.
pub(crate) async fn keur_aantekeningen(
    lijn: &mut Lijn,
    sleutels: &Sleutels,
    bevindingen: &mut Vec<Bevinding>,
) -> Uitkomst<()> {
    let (mut na_dossier, mut na_auteur) = (String::new(), String::new());
    loop {
        let rijen = lijn.rijen(ALLE, waarden![&na_dossier, &na_auteur]).await?;
        let Some(laatste) = rijen.last() else { return Ok(()) };
        (na_dossier, na_auteur) = (laatste.tekst("dossier")?, laatste.tekst("auteur")?);
        for rij in &rijen {
            let (dossier, auteur) = (rij.lees("dossier")?, rij.lees("auteur")?);
            let sleutel = gewikkeld(rij, dossier, auteur)?;
            let plaats = Plaats::Aantekening { dossier, auteur, versie: rij.klein("versie")? };
            if !sleutels.wikkel.gaat_open(&sleutel, &plaats, &rij.bytes("verzegeld")?) {
                bevindingen.push(Bevinding::AantekeningGaatNietOpen { dossier, auteur });
            }
        }
    }
}

fn gewikkeld(rij: &Rij, dossier: DossierId, auteur: PersoonId) -> Uitkomst<Gewikkeld> {
    let plaats = Sleutelplaats::Aantekening { dossier, auteur };
    Ok(Gewikkeld { id: rij.tekst("sleutel")?, plaats, bytes: rij.bytes("gewikkeld")? })
}

fn bedorven(_: GaatNietOpen) -> StoreFout {
    StoreFout::Bedorven("working notes do not open".into())
}

// Whether a tie still holds is the policy's to say; that there is none left can be said here. $1: the first day on which
// a tie may have ended. Who only stood in has no such tie, so their notes go when the glass closes.
const VERTROKKEN: &str = "DELETE FROM aantekening WHERE NOT EXISTS (\
    SELECT 1 FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband \
    JOIN relatie r ON r.dienstverband = b.id OR (r.werkgever = b.werkgever AND (r.team IS NULL OR r.team = b.team)) \
    JOIN arbocontract c ON c.werkgever = b.werkgever AND c.arbodienst = r.namens \
    WHERE d.id = aantekening.dossier AND r.persoon = aantekening.auteur AND r.rol = 'bedrijfsarts' \
    AND (r.tot_en_met IS NULL OR r.tot_en_met >= $1) AND (c.tot_en_met IS NULL OR c.tot_en_met >= $1)) \
    AND NOT EXISTS (SELECT 1 FROM noodtoegang n \
    WHERE n.dossier = aantekening.dossier AND n.persoon = aantekening.auteur AND n.tot > $2)";

const NIEUW: &str = "INSERT INTO aantekening (dossier, auteur, versie, sleutel, gewikkeld, verzegeld, gewijzigd_op) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (dossier, auteur) DO NOTHING";

// The key too: erased and written again meanwhile, the row has another one, and this text would not open.
const OPNIEUW: &str = "UPDATE aantekening SET versie = $3, verzegeld = $5, gewijzigd_op = $6 \
    WHERE dossier = $1 AND auteur = $2 AND sleutel = $4 AND versie = $7";

const LEES: &str = "SELECT versie, sleutel, gewikkeld, verzegeld, gewijzigd_op FROM aantekening \
    WHERE dossier = $1 AND auteur = $2";

const ALLE: &str = "SELECT dossier, auteur, versie, sleutel, gewikkeld, verzegeld FROM aantekening \
    WHERE (dossier, auteur) > ($1, $2) ORDER BY dossier, auteur LIMIT 500";
