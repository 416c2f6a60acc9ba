// SPDX-License-Identifier: EUPL-1.2
//! `hervat serve` and `hervat demo`.

use super::zinnen::{self, Zin};
use crate::app::{App, Instellingen};
use crate::demo::{self, Toegang};
use crate::inrichting::Plaats;
use crate::klok::Klok;
use crate::toeval::Toeval;
use crate::wachtwoord::Wachtwoorden;
use crate::{logboek, server};
use clap::Args;
use poortwachter::Dag;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::PathBuf;
use store::{Gebruik, Store};
use tokio::net::TcpListener;
use tower_http::csrf::CsrfLayer;

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    plaats: Plaats,
    /// Adres om op te luisteren
    #[arg(long, value_name = "ADRES", env = "HERVAT_ADRES", default_value = "127.0.0.1:8080")]
    adres: SocketAddr,
    /// Het adres waaronder bezoekers komen, zoals https://hervat.example
    #[arg(long, value_name = "URL", env = "HERVAT_OORSPRONG")]
    oorsprong: Option<String>,
    /// Er staat een eigen proxy voor, die X-Forwarded-For schrijft
    #[arg(long, env = "HERVAT_ACHTER_PROXY")]
    achter_proxy: bool,
}

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Adres om op te luisteren
    #[arg(long, value_name = "ADRES", default_value = "127.0.0.1:8080")]
    adres: SocketAddr,
    /// Map voor de demo; wordt steeds opnieuw gemaakt
    #[arg(long, value_name = "DIR", default_value = "hervat-demo")]
    map: PathBuf,
    /// De dag waarop de demo staat; zonder keuze is dat vandaag
    #[arg(long, value_name = "DAG", value_parser = super::dag)]
    vandaag: Option<Dag>,
}

pub(super) async fn serve(opties: Serve, klok: Klok) -> Result<(), Zin> {
    logboek::begin();
    if let Some(oorsprong) = &opties.oorsprong
        && CsrfLayer::new().add_trusted_origin(oorsprong).is_err()
    {
        return Err(format!(
            "--oorsprong: `{oorsprong}` is geen oorsprong; schrijf https://hervat.example, zonder pad erachter"
        ));
    }
    let inrichting = opties.plaats.inrichting(Gebruik::Echt);
    let store = Store::open(&inrichting, toeval(), klok.nu()).await.map_err(zinnen::van_store)?;
    let instellingen = Instellingen {
        demo: false,
        veilige_koekjes: !opties.adres.ip().is_loopback()
            || opties.oorsprong.is_some()
            || opties.achter_proxy,
        achter_proxy: opties.achter_proxy,
        oorsprong: opties.oorsprong,
    };
    zeg(
        "Let op: deze versie heeft nog geen tweede factor bij het inloggen en is om te proberen, niet voor echte \
         gegevens van zieke mensen.",
    );
    let app = app(store, klok, instellingen)?;
    let luisteraar = luister(opties.adres).await?;
    server::dien(app, luisteraar, |adres| zeg(&format!("Hervat luistert op http://{adres}")))
        .await
        .map_err(|fout| luistert_niet(opties.adres, &fout))
}

pub(super) async fn demo(opties: Demo, klok: Klok) -> Result<(), Zin> {
    logboek::begin();
    let klok = klok.op(opties.vandaag.map(Dag::datum));
    // First: what runs at this address already may be a demo in this directory.
    let luisteraar = luister(opties.adres).await?;
    let (store, toegangen) = demo::maak(&opties.map, &klok).await?;
    let instellingen =
        Instellingen { demo: true, veilige_koekjes: false, achter_proxy: false, oorsprong: None };
    let app = app(store, klok, instellingen)?;
    server::dien(app, luisteraar, |adres| zeg(&welkom(adres, &toegangen)))
        .await
        .map_err(|fout| luistert_niet(opties.adres, &fout))
}

fn app(store: Store, klok: Klok, instellingen: Instellingen) -> Result<App, Zin> {
    let wachtwoorden = Wachtwoorden::new().map_err(|fout| fout.to_string())?;
    Ok(App::new(store, klok, Toeval::new(toeval()), wachtwoorden, instellingen))
}

/// Chance from the system.
pub(super) fn toeval() -> StdRng {
    StdRng::from_os_rng()
}

fn welkom(adres: SocketAddr, toegangen: &[Toegang]) -> String {
    let mut uit = format!("Hervat-demo: iedereen hierin is verzonnen.\n\n  http://{adres}\n\n");
    let _ = writeln!(uit, "{:<16} {:<32} wachtwoord", "rol", "e-mail");
    for toegang in toegangen {
        let _ = writeln!(uit, "{:<16} {:<32} {}", toegang.rol.woord(), toegang.email, toegang.wachtwoord);
    }
    uit + "\nElke andere werknemer kan ook inloggen, als voornaam@zonnewende.example. Stoppen: Ctrl+C"
}

fn zeg(tekst: &str) {
    let mut uit = io::stdout().lock();
    let _ = writeln!(uit, "{tekst}");
    let _ = uit.flush();
}

async fn luister(adres: SocketAddr) -> Result<TcpListener, Zin> {
    server::luister(adres).await.map_err(|fout| luistert_niet(adres, &fout))
}

fn luistert_niet(adres: SocketAddr, fout: &io::Error) -> Zin {
    format!("op {adres} kan niet worden geluisterd ({fout}); kies een ander adres met --adres")
}
