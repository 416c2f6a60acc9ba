// SPDX-License-Identifier: EUPL-1.2
//! The real program, killed while somebody's words are being saved: after a restart every word that was acknowledged
//! is there, and nothing is half.

use crate::bezoeker::{gecodeerd, ontsnapt};
use dossier::{
    Dienstverband, DienstverbandId, Hoedanigheid, Organisatie, OrganisatieId, OrganisatieSoort, Persoon,
    PersoonId, Relatie, RelatieId, RelatieMet, Uren,
};
use hervat::inrichting::ernaast;
use jiff::Timestamp;
use jiff::civil::date;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use secrecy::SecretString;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use store::{Account, Databank, Gebruik, Inrichting, Store, Taal};

const WACHTWOORD: &str = "wandelen-in-de-duinen";
const CASEMANAGER: &str = "mira@zonnewende.example";
const WERKNEMER: &str = "noor@zonnewende.example";
const RONDES: u32 = 6;

#[test]
fn wat_bevestigd_is_overleeft_de_stekker() {
    let zaad = rand::rng().random::<u64>();
    println!("seed {zaad}");
    let mut toeval = StdRng::seed_from_u64(zaad);
    let thuis = tempfile::tempdir().expect("a directory");
    let map = thuis.path().join("hervat");
    let dienstverband = richt_in(&map);
    let mut server = Server::start(&map);
    let pad = meld_ziek(&server.klant, dienstverband);
    let mut laatste = 0;
    for ronde in 0..RONDES {
        let koekje = server.klant.log_in(WERKNEMER);
        let na = Duration::from_millis(toeval.random_range(5..150));
        let bevestigd = server.bewaar_tot_het_einde(&pad, &koekje, laatste, na);
        assert!(bevestigd > laatste, "round {ronde}: nothing was saved (seed {zaad})");
        server = Server::start(&map);
        let koekje = server.klant.log_in(WERKNEMER);
        let pagina = server.klant.get(&pad, &koekje).expect("an answer");
        let staat_er = gelezen(&pagina);
        // At most the one save that was under way: committed, but nobody heard so.
        assert!(
            (bevestigd..=bevestigd + 1).contains(&staat_er),
            "round {ronde}: {bevestigd} acknowledged, {staat_er} found (seed {zaad})"
        );
        laatste = staat_er;
    }
    drop(server);
    let controle = Command::new(env!("CARGO_BIN_EXE_hervat")).arg("controle").arg("--map").arg(&map).output();
    let controle = controle.expect("the program runs");
    assert!(controle.status.success(), "{}", String::from_utf8_lossy(&controle.stdout));
}

/// The text of one save: long enough to be cut, and the same throughout.
fn tekst(nummer: u32) -> String {
    format!("opslag {nummer}; ").repeat(300)
}

/// Which save a page shows; fails on half a text.
fn gelezen(pagina: &str) -> u32 {
    let veld = pagina.split("name=\"vertellen\"").nth(1).and_then(|rest| rest.split_once('>'));
    let staat_er = ontsnapt(veld.and_then(|(_, rest)| rest.split("</textarea>").next()).expect("a field"));
    let nummer = staat_er.trim_start().strip_prefix("opslag ").and_then(|rest| rest.split(';').next());
    let nummer = nummer.and_then(|nummer| nummer.parse().ok()).expect("a number");
    assert_eq!(staat_er.trim(), tekst(nummer).trim(), "half a text");
    nummer
}

/// An installation with an employer, a casemanager and an employee.
fn richt_in(map: &Path) -> DienstverbandId {
    let inrichting = Inrichting {
        map: map.to_path_buf(),
        sleutelbestand: ernaast(map),
        databank: Databank::Sqlite,
        gebruik: Gebruik::Echt,
    };
    let nu = Timestamp::UNIX_EPOCH;
    let draaier = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    draaier.block_on(async {
        let store = Store::open(&inrichting, StdRng::seed_from_u64(1), nu).await.expect("a new place");
        let hash = SecretString::from(hervat::wachtwoord::bewaar(WACHTWOORD).expect("a hash"));
        let mut tx = store.begin().await.expect("a transaction");
        let werkgever = OrganisatieId::new(1);
        let bakkerij = Organisatie {
            id: werkgever,
            soort: OrganisatieSoort::Werkgever,
            naam: "Bakkerij Zonnewende".into(),
        };
        tx.nieuwe_organisatie(&bakkerij).await.expect("an employer");
        for (nummer, email, rol) in
            [(2, CASEMANAGER, Hoedanigheid::Casemanager), (3, WERKNEMER, Hoedanigheid::Werknemer)]
        {
            let id = PersoonId::new(nummer);
            tx.nieuwe_persoon(&Persoon { id, naam: email.into(), rollen: vec![rol] })
                .await
                .expect("a person");
            let account = Account {
                persoon: id,
                email: email.into(),
                wachtwoord_hash: hash.clone(),
                taal: Taal::Nl,
                aangemaakt_op: nu,
            };
            tx.nieuw_account(&account).await.expect("an account");
        }
        tx.nieuwe_relatie(&relatie(werkgever)).await.expect("a relation");
        let dienstverband = dienstverband(werkgever);
        tx.nieuw_dienstverband(&dienstverband).await.expect("an employment");
        tx.commit().await.expect("written");
        store.sluit().await;
        dienstverband.id
    })
}

/// The casemanager of this employer.
fn relatie(werkgever: OrganisatieId) -> Relatie {
    Relatie {
        id: RelatieId::new(4),
        persoon: PersoonId::new(2),
        rol: Hoedanigheid::Casemanager,
        met: RelatieMet::Werkgever(werkgever),
        namens: None,
        van: date(2020, 1, 1),
        tot_en_met: None,
        tekenbevoegd: false,
    }
}

/// The employment of the employee.
fn dienstverband(werkgever: OrganisatieId) -> Dienstverband {
    Dienstverband {
        id: DienstverbandId::new(5),
        persoon: PersoonId::new(3),
        werkgever,
        team: None,
        functie: "bakker".into(),
        uren: Uren([480, 480, 480, 480, 480, 0, 0]),
        van: date(2020, 1, 1),
        tot_en_met: None,
    }
}

/// The casemanager reports the employee ill; answers the address of the employee's own page.
fn meld_ziek(klant: &Klant, dienstverband: DienstverbandId) -> String {
    let koekje = klant.log_in(CASEMANAGER);
    // The day of the server, which has the real clock.
    let nu = kop(&klant.get("/gezond", "").expect("an answer"), "date").expect("a day");
    let vandaag = jiff::fmt::rfc2822::parse(&nu).expect("a day").date();
    let lichaam = format!(
        "eerste_ziektedag={vandaag}&verwachte_duur=onbekend&vangnet=nee&arbeidsongeval=nee&verkeersongeval=nee"
    );
    let antwoord = klant.post(&format!("/dienstverbanden/{dienstverband}/ziekmelding"), &koekje, &lichaam);
    let naar = kop(&antwoord.expect("an answer"), "location").expect("reported");
    format!("{}/gesprek", naar.split('?').next().unwrap_or(&naar))
}

/// A running `hervat serve`.
struct Server {
    kind: Child,
    klant: Klant,
}

impl Server {
    fn start(map: &Path) -> Self {
        let mut kind = Command::new(env!("CARGO_BIN_EXE_hervat"))
            .args(["serve", "--adres", "127.0.0.1:0", "--map"])
            .arg(map)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut regels = BufReader::new(kind.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
        let adres = regels.find_map(|regel| regel.split("http://").nth(1).map(str::to_owned));
        Self { kind, klant: Klant { adres: adres.expect("it listens") } }
    }

    /// Saves one text after another until the plug is pulled; answers the last that was acknowledged.
    fn bewaar_tot_het_einde(mut self, pad: &str, koekje: &str, vanaf: u32, na: Duration) -> u32 {
        let (eerste, begonnen) = mpsc::channel();
        let klant = &self.klant;
        let kind = &mut self.kind;
        thread::scope(|groep| {
            let schrijver = groep.spawn(move || klant.bewaar_steeds(pad, koekje, vanaf, &eerste));
            begonnen.recv().expect("a first save");
            // The moment of the kill, while the other thread saves on: nobody ever sends here.
            let (_niemand, nooit) = mpsc::channel::<()>();
            assert!(nooit.recv_timeout(na).is_err());
            kind.kill().expect("killed");
            kind.wait().expect("gone");
            schrijver.join().expect("it answers")
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kind.kill();
        let _ = self.kind.wait();
    }
}

/// Speaks with the server as a browser does, one connection per question.
struct Klant {
    adres: String,
}

impl Klant {
    fn vraag(&self, vraag: &str) -> io::Result<String> {
        let mut lijn = TcpStream::connect(&self.adres)?;
        lijn.write_all(vraag.as_bytes())?;
        let mut antwoord = Vec::new();
        lijn.read_to_end(&mut antwoord)?;
        let tekst = String::from_utf8_lossy(&antwoord).into_owned();
        if tekst.starts_with("HTTP/1.1 ") { Ok(tekst) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    fn get(&self, pad: &str, koekje: &str) -> io::Result<String> {
        let adres = &self.adres;
        self.vraag(&format!(
            "GET {pad} HTTP/1.1\r\nhost: {adres}\r\ncookie: {koekje}\r\nconnection: close\r\n\r\n"
        ))
    }

    fn post(&self, pad: &str, koekje: &str, lichaam: &str) -> io::Result<String> {
        let (adres, lengte) = (&self.adres, lichaam.len());
        self.vraag(&format!(
            "POST {pad} HTTP/1.1\r\nhost: {adres}\r\ncookie: {koekje}\r\nsec-fetch-site: same-origin\r\n\
             hervat-bewaar: stil\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: {lengte}\r\nconnection: close\r\n\r\n{lichaam}"
        ))
    }

    fn log_in(&self, email: &str) -> String {
        let lichaam = format!("email={}&wachtwoord={WACHTWOORD}", gecodeerd(email));
        let antwoord = self.post("/inloggen", "", &lichaam).expect("an answer");
        let koekje = kop(&antwoord, "set-cookie").expect("logged in");
        koekje.split(';').next().unwrap_or_default().to_owned()
    }

    /// Saves until there is no answer.
    fn bewaar_steeds(&self, pad: &str, koekje: &str, vanaf: u32, eerste: &mpsc::Sender<()>) -> u32 {
        let begin = self.get(pad, koekje).expect("an answer");
        let versie = begin.split("name=\"versie\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let mut versie = versie.expect("a version").to_owned();
        let mut bevestigd = vanaf;
        loop {
            let lichaam = format!("vertellen={}&versie={versie}", gecodeerd(&tekst(bevestigd + 1)));
            let Ok(antwoord) = self.post(pad, koekje, &lichaam) else { return bevestigd };
            // An answer that was cut off acknowledges nothing.
            let Some(json) = antwoord.split("\r\n\r\n").nth(1).filter(|json| json.ends_with('}')) else {
                return bevestigd;
            };
            let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
            versie = json["versie"].as_u64().unwrap_or_else(|| panic!("not saved: {json}")).to_string();
            bevestigd += 1;
            let _ = eerste.send(());
        }
    }
}

/// One header of an answer.
fn kop(antwoord: &str, naam: &str) -> Option<String> {
    let regels = antwoord.split("\r\n\r\n").next()?.lines().filter_map(|regel| regel.split_once(": "));
    regels.into_iter().find(|(kop, _)| kop.eq_ignore_ascii_case(naam)).map(|(_, waarde)| waarde.to_owned())
}
