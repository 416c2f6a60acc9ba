// SPDX-License-Identifier: EUPL-1.2
//! Makes an employer with many dossiers and measures what a page costs on the server.
//!
//! `cargo run --release -p hervat --example honderdduizend -- 100000 /tmp/veel` (number, empty directory; or one that
//! this made before, which is then measured again). The pages
//! go through the whole router: session, policy, read log, database, template. Figures belong in `docs/metingen.md`.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use dossier::gebeurtenis::{ArbodienstIngelicht, StapVastgelegd, Ziekgemeld};
use dossier::woorden::{Mogelijkheden, Stap, Vangnet, VerwachteDuur};
use dossier::{
    Dienstverband, DienstverbandId, Dossier, DossierId, Gebeurtenis, Hoedanigheid, Organisatie,
    OrganisatieId, OrganisatieSoort, Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren, Ziekmelding,
};
use hervat::app::{App, Instellingen};
use hervat::klok::Klok;
use hervat::toeval::Toeval;
use hervat::wachtwoord::{self, Wachtwoorden};
use hervat::web::routes;
use http_body_util::BodyExt as _;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use store::{Account, Databank, Gebruik, Inrichting, Regel, Store, Taal, Toevoeging, Tx};
use tower::ServiceExt as _;

const VANDAAG: Date = date(2026, 11, 23);
const METINGEN: usize = 300;
const PER_TRANSACTIE: u32 = 500;
const TEAMS: u32 = 200;

type Fout = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Fout> {
    let mut argumenten = std::env::args().skip(1);
    let aantal: u32 = argumenten.next().map_or(Ok(100_000), |tekst| tekst.parse())?;
    let map = PathBuf::from(argumenten.next().unwrap_or_else(|| "/tmp/hervat-honderdduizend".to_owned()));
    let inrichting = Inrichting {
        sleutelbestand: map.with_extension("sleutel"),
        map,
        databank: Databank::Sqlite,
        gebruik: Gebruik::Demo,
    };
    let klok = Klok::new(nu).op(Some(VANDAAG));
    let store = Store::open(&inrichting, StdRng::seed_from_u64(1), klok.nu()).await?;
    let begin = Instant::now();
    if store.lezer().await?.organisatie(OrganisatieId::new(1)).await?.is_none() {
        vul(&store, aantal, klok.nu()).await?;
        zeg(&format!("{aantal} dossiers gemaakt in {:.0} s", begin.elapsed().as_secs_f64()));
    }
    let een_dossier = dossier_id(aantal / 2);
    let instellingen =
        Instellingen { demo: true, veilige_koekjes: false, achter_proxy: false, oorsprong: None };
    let toeval = Toeval::new(StdRng::from_os_rng());
    let app = App::new(store, klok, toeval, Wachtwoorden::new()?, instellingen);
    meet_alles(&routes::router(app), een_dossier).await
}

async fn meet_alles(router: &Router, dossier: DossierId) -> Result<(), Fout> {
    let koekje = log_in(router).await?;
    for pad in [
        format!("/dossiers/{dossier}"),
        "/werkvoorraad".to_owned(),
        "/werkvoorraad?dringend=te_laat".to_owned(),
        "/werkvoorraad?team=team+7".to_owned(),
        "/werkvoorraad?naam=achternaam99".to_owned(),
        "/werkvoorraad?termijn=evaluatie&ook_hersteld=ja".to_owned(),
    ] {
        let kort = pad.replace(&dossier.to_string(), "{id}");
        meet(router, &koekje, &pad, &kort).await?;
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "this program is its own main")]
fn nu() -> Timestamp {
    Timestamp::now()
}

fn zeg(tekst: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{tekst}");
}

/// One employer with `TEAMS` teams, one casemanager over all of it.
async fn vul(store: &Store, aantal: u32, nu: Timestamp) -> Result<(), Fout> {
    let werkgever = OrganisatieId::new(1);
    let mira = PersoonId::new(2);
    let mut tx = store.begin().await?;
    let naam = "Grootbedrijf".to_owned();
    tx.nieuwe_organisatie(&Organisatie { id: werkgever, soort: OrganisatieSoort::Werkgever, naam }).await?;
    casemanager(&mut tx, mira, werkgever, nu).await?;
    tx.commit().await?;
    for blok in 0..aantal.div_ceil(PER_TRANSACTIE) {
        let mut tx = store.begin().await?;
        for nummer in blok * PER_TRANSACTIE..((blok + 1) * PER_TRANSACTIE).min(aantal) {
            een(&mut tx, nummer, werkgever, mira, nu).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn dossier_id(nummer: u32) -> DossierId {
    DossierId::new(u128::from(nummer) + (1 << 80))
}

async fn casemanager(
    tx: &mut Tx,
    mira: PersoonId,
    werkgever: OrganisatieId,
    nu: Timestamp,
) -> Result<(), Fout> {
    let persoon =
        Persoon { id: mira, naam: "Mira de Wit".to_owned(), rollen: vec![Hoedanigheid::Casemanager] };
    tx.nieuwe_persoon(&persoon).await?;
    let account = Account {
        persoon: mira,
        email: "mira@groot.example".to_owned(),
        wachtwoord_hash: SecretString::from(wachtwoord::bewaar("een lang wachtwoord")?),
        taal: Taal::Nl,
        aangemaakt_op: nu,
    };
    tx.nieuw_account(&account).await?;
    tx.nieuwe_relatie(&Relatie {
        id: RelatieId::new(3),
        persoon: mira,
        rol: Hoedanigheid::Casemanager,
        met: RelatieMet::Werkgever(werkgever),
        namens: None,
        van: date(2020, 1, 1),
        tot_en_met: None,
        tekenbevoegd: false,
    })
    .await?;
    Ok(())
}

async fn een(
    tx: &mut Tx,
    nummer: u32,
    werkgever: OrganisatieId,
    door: PersoonId,
    nu: Timestamp,
) -> Result<(), Fout> {
    let persoon = PersoonId::new(u128::from(nummer) + (1 << 64));
    let dienstverband = DienstverbandId::new(u128::from(nummer) + (1 << 72));
    let id = dossier_id(nummer);
    let naam = format!("Voornaam{} Achternaam{nummer}", nummer % 997);
    tx.nieuwe_persoon(&Persoon { id: persoon, naam, rollen: vec![Hoedanigheid::Werknemer] }).await?;
    tx.nieuw_dienstverband(&Dienstverband {
        id: dienstverband,
        persoon,
        werkgever,
        team: Some(format!("team {}", nummer % TEAMS)),
        functie: "medewerker".to_owned(),
        uren: Uren([480, 480, 480, 480, 480, 0, 0]),
        van: date(2015, 1, 1),
        tot_en_met: None,
    })
    .await?;
    tx.nieuw_dossier(id, dienstverband, nu).await?;
    let gebeurtenissen = verloop(nummer);
    let dossier = Dossier::nieuw(id, &gebeurtenissen)?;
    let inhouden: Vec<_> = gebeurtenissen.iter().map(Gebeurtenis::naar_inhoud).collect();
    let regels: Vec<_> = gebeurtenissen
        .iter()
        .zip(&inhouden)
        .map(|(g, inhoud)| Regel {
            soort: g.soort(),
            versie: g.versie(),
            geldt_vanaf: g.geldt_vanaf(),
            inhoud,
        })
        .collect();
    let toevoeging = Toevoeging {
        dossier: id,
        verwacht: 0,
        door,
        hoedanigheid: Hoedanigheid::Casemanager,
        vastgelegd_op: nu,
        regels: &regels,
    };
    tx.append(&toevoeging, Some(&dossier.projectie()?)).await?;
    Ok(())
}

/// Ill for 1 to 700 days; what is due was done, but for one in five.
fn verloop(nummer: u32) -> Vec<Gebeurtenis> {
    let dagen = i32::try_from(nummer * 7919 % 700).unwrap_or(0) + 1;
    let na = |n: i32| VANDAAG.saturating_sub((dagen - n).days());
    let mut uit =
        vec![Ziekgemeld(melding(na(0))).into(), ArbodienstIngelicht { op: na(1).min(VANDAAG) }.into()];
    if nummer.is_multiple_of(5) {
        return uit;
    }
    let stap = |stap, op, mogelijkheden| StapVastgelegd { stap, op, mogelijkheden }.into();
    if dagen > 40 {
        uit.push(stap(Stap::Probleemanalyse, na(40), Some(Mogelijkheden::Ja)));
    }
    if dagen > 50 {
        uit.push(stap(Stap::PlanVanAanpak, na(50), None));
    }
    for ronde in (90..dagen).step_by(40) {
        uit.push(stap(Stap::Evaluatie, na(ronde), None));
    }
    if dagen > 290 {
        uit.push(stap(Stap::UwvMelding42Weken, na(290), None));
    }
    uit
}

fn melding(eerste_ziektedag: Date) -> Ziekmelding {
    Ziekmelding {
        eerste_ziektedag,
        tijdens_werktijd: false,
        telefoon: Some("06 00000000".to_owned()),
        verpleegadres: Some("thuis".to_owned()),
        verwachte_duur: VerwachteDuur::Onbekend,
        lopende_afspraken: Some("de lopende bestellingen".to_owned()),
        vangnet: Vangnet::Nee,
        arbeidsongeval: false,
        verkeersongeval_met_regres: false,
    }
}

async fn log_in(router: &Router) -> Result<String, Fout> {
    let lichaam = Body::from("email=mira%40groot.example&wachtwoord=een+lang+wachtwoord");
    let verzoek =
        Request::post("/inloggen").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let antwoord = router.clone().oneshot(met_adres(verzoek.body(lichaam)?)).await?;
    let koekje = antwoord.headers().get(header::SET_COOKIE).ok_or("the login failed")?.to_str()?;
    Ok(koekje.split(';').next().unwrap_or_default().to_owned())
}

async fn meet(router: &Router, koekje: &str, pad: &str, kort: &str) -> Result<(), Fout> {
    let mut tijden = Vec::with_capacity(METINGEN);
    let mut bytes = 0;
    for _ in 0..METINGEN + 10 {
        let verzoek = met_adres(Request::get(pad).header(header::COOKIE, koekje).body(Body::empty())?);
        let begin = Instant::now();
        let antwoord = router.clone().oneshot(verzoek).await?;
        let status = antwoord.status();
        bytes = antwoord.into_body().collect().await?.to_bytes().len();
        tijden.push(begin.elapsed());
        if !status.is_success() {
            return Err(format!("{kort}: {status}").into());
        }
    }
    // The first ones warm the caches.
    let mut tijden = tijden.split_off(10);
    tijden.sort_unstable();
    let ms = |deel: usize| {
        tijden.get(tijden.len() * deel / 100).map_or(0.0, |t: &Duration| t.as_secs_f64() * 1000.0)
    };
    zeg(&format!(
        "{kort:<50} p50 {:6.2} ms  p95 {:6.2} ms  p99 {:6.2} ms  {bytes} bytes",
        ms(50),
        ms(95),
        ms(99)
    ));
    Ok(())
}

fn met_adres(mut verzoek: Request<Body>) -> Request<Body> {
    verzoek.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 4711))));
    verzoek
}
