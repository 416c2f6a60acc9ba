// SPDX-License-Identifier: EUPL-1.2
//! The demo: a fictional bakery, its arbodienst, a coach, and a dozen dossiers in the stages that exist.
//!
//! The same every time, moved to the given day. Every event passes the policy and the dossier's own decision, on the
//! day it happened: the demo holds nothing that people could not have done.

mod bezetting;
mod papieren;
mod verhalen;

use crate::inrichting::ernaast;
use crate::klok::Klok;
use crate::opdrachtregel::zinnen::{Zin, van_store};
use crate::wachtwoord;
use crate::zaak::medisch::{self, Verzending};
use crate::zaak::plan;
use crate::zaak::{Door, ZaakFout, lees_dossier, meld_ziek, voer_uit};
use bezetting::{Bezetting, WACHTWOORD};
use dossier::plan::Zijde;
use dossier::{
    Betrokkenheid, Dienstverbandrecht, DossierId, Hoedanigheid, Lade, Opdracht, Recht, Verleend, mag,
    mag_bij_dienstverband,
};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use papieren::Analyse;
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
    for (dagen_geleden, wie, wat) in verhaal.gebeurtenissen {
        let dag = geleden(vandaag, *dagen_geleden);
        let speler = bezetting.speler_in(*wie, verhaal.naam);
        let door = Door { persoon: speler.id, nu: op(dag, 10), vandaag: dag };
        let betrokken = bezetting.betrokkenheid(speler, verhaal.naam, dag, door.nu);
        let scene = Scene { betrokken, dossier, door };
        if let Wat::Ziek(melding) = wat {
            let recht = mag_bij_dienstverband(&scene.betrokken, Dienstverbandrecht::Ziekmelden, None);
            let gemeld = meld_ziek(tx, &recht.map_err(niet)?, &melding(dag), nieuw, door).await?;
            dossier = gemeld.dossier;
        } else {
            scene.speel(tx, wat).await?;
        }
    }
    Ok(())
}

/// One scene in a dossier that exists.
struct Scene {
    betrokken: Betrokkenheid,
    dossier: DossierId,
    door: Door,
}

impl Scene {
    async fn speel(&self, tx: &mut Tx, wat: &Wat) -> Result<(), ZaakFout> {
        let dag = self.door.vandaag;
        match wat {
            // It makes the dossier; see `vertel`.
            Wat::Ziek(_) => Ok(()),
            Wat::Opdracht(opdracht) => self.doe(tx, &opdracht(dag)).await,
            Wat::Analyse(analyse) => self.verstuur(tx, analyse).await,
            Wat::Begin(delen) => {
                let verleend = self.verleend(Recht::PlanBewerken)?;
                for (naam, inhoud) in delen(dag) {
                    plan::bewaar(tx, &verleend, (naam, 0), &inhoud, self.door).await?;
                }
                Ok(())
            }
            Wat::Bied(plan, reden) => {
                let opdracht =
                    Opdracht::PlanAanbieden { plan: Box::new(plan(dag)), reden: (*reden).to_owned() };
                self.doe(tx, &opdracht).await
            }
            Wat::Aanvaard => {
                let zijde = self.zijde(Recht::CasemanagerKiezen)?;
                let keuze = lees_dossier(tx, self.dossier).await?;
                let voorstel = keuze.casemanagerkeuze().voorstel().map_or(0, |voorstel| voorstel.voorstel);
                self.doe(tx, &Opdracht::CasemanagerAanvaarden { zijde, voorstel }).await
            }
            Wat::Teken => {
                let (zijde, versie, hash) = self.wat_wacht(tx).await?;
                self.doe(tx, &Opdracht::PlanOndertekenen { zijde, versie, hash }).await
            }
            Wat::TekenNiet(reden) => {
                let (zijde, versie, hash) = self.wat_wacht(tx).await?;
                let reden = (*reden).to_owned();
                self.doe(tx, &Opdracht::OndertekeningWeigeren { zijde, versie, hash, reden }).await
            }
            Wat::Kijk => self.kijk(tx).await,
        }
    }

    fn verleend(&self, recht: Recht) -> Result<Verleend, ZaakFout> {
        mag(&self.betrokken, self.dossier, recht, None).map_err(niet)
    }

    fn zijde(&self, recht: Recht) -> Result<Zijde, ZaakFout> {
        let hoedanigheid = self.verleend(recht)?.hoedanigheid();
        Zijde::van(hoedanigheid).ok_or(ZaakFout::AnderRecht)
    }

    /// The version that waits for a signature, as this side sees it.
    async fn wat_wacht(&self, tx: &mut Tx) -> Result<(Zijde, u32, String), ZaakFout> {
        let zijde = self.zijde(Recht::PlanOndertekenen)?;
        let dossier = lees_dossier(tx, self.dossier).await?;
        let open = dossier.open_plan().ok_or_else(|| ZaakFout::Onleesbaar("no version waits".to_owned()))?;
        Ok((zijde, open.versie, open.hash.clone()))
    }

    async fn doe(&self, tx: &mut Tx, opdracht: &Opdracht) -> Result<(), ZaakFout> {
        let verleend = self.verleend(opdracht.recht())?;
        let nummer = lees_dossier(tx, self.dossier).await?.nummer(Lade::Gedeeld);
        voer_uit(tx, &verleend, nummer, opdracht, self.door).await.map(drop)
    }

    async fn verstuur(&self, tx: &mut Tx, analyse: &Analyse) -> Result<(), ZaakFout> {
        let dossier = lees_dossier(tx, self.dossier).await?;
        let verzending = Verzending {
            deel: (analyse.functioneel)(self.door.vandaag),
            reden: analyse.reden.to_owned(),
            medisch: analyse.medisch,
            concept: &[],
            basis: dossier.laatste_probleemanalyse().map_or(0, |laatste| laatste.versie),
            verwacht: dossier.nummer(Lade::Gedeeld),
        };
        let verleend = self.verleend(Recht::ProbleemanalyseSchrijven)?;
        medisch::verstuur(tx, &verleend, verzending, self.door).await
    }

    async fn kijk(&self, tx: &mut Tx) -> Result<(), ZaakFout> {
        let verleend = self.verleend(Recht::DossierZien)?;
        let (wie, nu) = (self.door.persoon, self.door.nu);
        tx.noteer_inzage(wie, verleend.hoedanigheid(), self.dossier, Lade::Gedeeld, nu).await?;
        Ok(())
    }
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
