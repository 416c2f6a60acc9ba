// SPDX-License-Identifier: EUPL-1.2
//! The demo: a fictional bakery, its arbodienst, a coach, and a dozen dossiers in the stages that exist.
//!
//! The same every time, moved to the given day. Every event passes the policy and the dossier's own decision, on the
//! day it happened: the demo holds nothing that people could not have done.

mod bezetting;
mod verhalen;

use crate::inrichting::ernaast;
use crate::klok::Klok;
use crate::opdrachtregel::zinnen::{Zin, van_store};
use crate::wachtwoord;
use crate::zaak::{Door, ZaakFout, meld_ziek, voer_uit};
use bezetting::{Bezetting, WACHTWOORD};
use dossier::{
    Betrokkenheid, Dienstverbandrecht, DossierId, Hoedanigheid, Lade, Opdracht, Persoon, Recht, mag,
    mag_bij_dienstverband,
};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use rand::rngs::StdRng;
use rand::{RngCore as _, SeedableRng as _};
use std::fs;
use std::path::Path;
use store::{Databank, Gebruik, Inrichting, Store, Tx};
use verhalen::{VERHALEN, Verhaal, Wat};

/// One account that the demo prints.
#[derive(Debug, Clone)]
pub struct Toegang {
    /// The role it shows.
    pub rol: Hoedanigheid,
    /// What to log in with.
    pub email: &'static str,
    /// Its password.
    pub wachtwoord: &'static str,
}

/// Makes the demo in `map`, which must be empty or hold a demo; that one is thrown away.
///
/// # Errors
/// When the directory holds something else; when it cannot be written.
pub async fn maak(map: &Path, klok: &Klok) -> Result<(Store, Vec<Toegang>), Zin> {
    let inrichting = Inrichting {
        map: map.to_path_buf(),
        sleutelbestand: ernaast(map),
        databank: Databank::Sqlite,
        gebruik: Gebruik::Demo,
    };
    ruim_oude_op(&inrichting, klok).await?;
    let store = Store::open(&inrichting, StdRng::from_os_rng(), klok.nu()).await.map_err(van_store)?;
    vul(&store, klok.vandaag()).await.map_err(|fout| format!("de demo kan niet worden gemaakt: {fout}"))?;
    let toegangen = bezetting::TOEGANGEN.iter();
    let toegang =
        |(rol, email): &(Hoedanigheid, &'static str)| Toegang { rol: *rol, email, wachtwoord: WACHTWOORD };
    Ok((store, toegangen.map(toegang).collect()))
}

/// An earlier demo goes, but only after it has shown its mark.
async fn ruim_oude_op(inrichting: &Inrichting, klok: &Klok) -> Result<(), Zin> {
    let leeg = fs::read_dir(&inrichting.map).map_or(true, |mut inhoud| inhoud.next().is_none());
    if leeg {
        return Ok(());
    }
    if !inrichting.map.join("hervat.db").exists() {
        return Err(format!(
            "in `{}` staat iets anders: geef `hervat demo` een eigen, lege map",
            inrichting.map.display()
        ));
    }
    match Store::open(inrichting, StdRng::from_os_rng(), klok.nu()).await {
        Ok(store) => store.sluit().await,
        Err(fout) => return Err(van_store(fout)),
    }
    for bestand in ["hervat.db", "hervat.db-wal", "hervat.db-shm", "kop"] {
        match fs::remove_file(inrichting.map.join(bestand)) {
            Err(fout) if fout.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("de oude demo kan niet worden opgeruimd: {fout}"));
            }
            Ok(()) | Err(_) => {}
        }
    }
    fs::remove_file(&inrichting.sleutelbestand)
        .map_err(|fout| format!("de oude demo kan niet worden opgeruimd: {fout}"))
}

async fn vul(store: &Store, vandaag: Date) -> Result<(), ZaakFout> {
    let mut toeval = StdRng::seed_from_u64(20_261_122);
    let hash = wachtwoord::bewaar(WACHTWOORD).map_err(|fout| ZaakFout::Onleesbaar(fout.to_string()))?;
    let bezetting = Bezetting::van(vandaag, &mut toeval);
    let mut tx = store.begin().await?;
    bezetting.schrijf(&mut tx, &hash, op(vandaag, 8)).await?;
    for verhaal in VERHALEN {
        let id = DossierId::new(u128::from(toeval.next_u64()) << 64 | u128::from(toeval.next_u64()));
        vertel(&mut tx, &bezetting, verhaal, id, vandaag).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Plays one story, each scene on its own day.
async fn vertel(
    tx: &mut Tx,
    bezetting: &Bezetting,
    verhaal: &Verhaal,
    nieuw: DossierId,
    vandaag: Date,
) -> Result<(), ZaakFout> {
    let mut dossier = nieuw;
    let mut nummer = 0;
    for (dagen_geleden, wie, wat) in verhaal.gebeurtenissen {
        let dag = geleden(vandaag, *dagen_geleden);
        let speler = bezetting.speler(*wie);
        let door = Door { persoon: speler.id, nu: op(dag, 10), vandaag: dag };
        let betrokken = bezetting.betrokkenheid(speler, verhaal.naam, dag, op(dag, 10));
        match wat {
            Wat::Ziek(melding) => {
                let melding = melding(dag);
                let recht =
                    mag_bij_dienstverband(&betrokken, Dienstverbandrecht::Ziekmelden, None).map_err(niet)?;
                let gemeld = meld_ziek(tx, &recht, &melding, nieuw, door).await?;
                dossier = gemeld.dossier;
                nummer += 1;
            }
            Wat::Opdracht(opdracht) => {
                let opdracht = opdracht(dag);
                nummer = doe(tx, &betrokken, dossier, nummer, &opdracht, door).await?;
            }
            Wat::Kijk => kijk(tx, &betrokken, speler, dossier, op(dag, 10)).await?,
        }
    }
    Ok(())
}

async fn doe(
    tx: &mut Tx,
    betrokken: &Betrokkenheid,
    dossier: DossierId,
    nummer: u32,
    opdracht: &Opdracht,
    door: Door,
) -> Result<u32, ZaakFout> {
    let verleend = mag(betrokken, dossier, opdracht.recht(), None).map_err(niet)?;
    voer_uit(tx, &verleend, nummer, opdracht, door).await?;
    Ok(nummer + 1)
}

async fn kijk(
    tx: &mut Tx,
    betrokken: &Betrokkenheid,
    speler: &Persoon,
    dossier: DossierId,
    nu: Timestamp,
) -> Result<(), ZaakFout> {
    let verleend = mag(betrokken, dossier, Recht::DossierZien, None).map_err(niet)?;
    tx.noteer_inzage(speler.id, verleend.hoedanigheid(), dossier, Lade::Gedeeld, nu).await?;
    Ok(())
}

fn niet(geweigerd: dossier::Geweigerd) -> ZaakFout {
    ZaakFout::Onleesbaar(format!("the policy refuses a scene of the demo: {geweigerd}"))
}

fn geleden(vandaag: Date, dagen: i32) -> Date {
    vandaag.saturating_sub(dagen.days())
}

/// This hour of this day in Amsterdam.
fn op(dag: Date, uur: i8) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let tijd = Time::constant(0, 0, 0, 0).saturating_add(uur.hours());
    dag.to_datetime(tijd).to_zoned(zone).map_or(Timestamp::UNIX_EPOCH, |moment| moment.timestamp())
}
