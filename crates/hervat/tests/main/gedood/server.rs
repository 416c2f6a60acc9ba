// SPDX-License-Identifier: EUPL-1.2
//! A running `hervat serve` that can lose its power, and somebody who speaks with it as a browser does.

use super::huis::{CASEMANAGER, DIENSTVERBAND, Huis, WACHTWOORD};
use crate::bezoeker::{Veldlijst, formulier, gecodeerd};
use dossier::DossierId;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// A running `hervat serve`.
pub(super) struct Server {
    kind: Child,
    pub(super) klant: Klant,
}

impl Server {
    pub(super) fn start(huis: &Huis) -> Self {
        let mut kind = huis
            .opdracht(&["serve", "--adres", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut regels = BufReader::new(kind.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
        let adres = regels.find_map(|regel| regel.split("http://").nth(1).map(str::to_owned));
        Self { kind, klant: Klant { adres: adres.expect("it listens") } }
    }

    /// Pulls the plug some time after somebody's work said that it began; answers what the work came to.
    pub(super) fn trek_de_stekker<T: Send>(
        mut self,
        na: Duration,
        werk: impl FnOnce(&Klant, &mpsc::Sender<()>) -> T + Send,
    ) -> T {
        let (eerste, begonnen) = mpsc::channel();
        let klant = &self.klant;
        let kind = &mut self.kind;
        thread::scope(|groep| {
            let werker = groep.spawn(move || werk(klant, &eerste));
            begonnen.recv().expect("it began");
            // The moment of the kill, while the other thread goes on: nobody ever sends here.
            let (_niemand, nooit) = mpsc::channel::<()>();
            assert!(nooit.recv_timeout(na).is_err());
            kind.kill().expect("killed");
            kind.wait().expect("gone");
            werker.join().expect("it answers")
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
pub(super) struct Klant {
    adres: String,
}

/// A form that is ready to be sent: to which address, and what.
pub(super) struct Post {
    pub(super) pad: String,
    pub(super) lichaam: String,
}

impl Klant {
    /// Asks, says when the question is on its way, and answers what came; an answer that was cut off is none.
    fn vraag(&self, vraag: &str, onderweg: impl FnOnce()) -> io::Result<String> {
        let mut lijn = TcpStream::connect(&self.adres)?;
        lijn.write_all(vraag.as_bytes())?;
        onderweg();
        let mut antwoord = Vec::new();
        lijn.read_to_end(&mut antwoord)?;
        let tekst = String::from_utf8_lossy(&antwoord).into_owned();
        let heel = tekst.split_once("\r\n\r\n").is_some_and(|(_, lichaam)| {
            kop(&tekst, "content-length").is_none_or(|lengte| lengte == lichaam.len().to_string())
        });
        if heel { Ok(tekst) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    pub(super) fn get(&self, pad: &str, koekje: &str) -> io::Result<String> {
        let adres = &self.adres;
        let vraag =
            format!("GET {pad} HTTP/1.1\r\nhost: {adres}\r\ncookie: {koekje}\r\nconnection: close\r\n\r\n");
        self.vraag(&vraag, || {})
    }

    /// Sends a form with the button of its page.
    pub(super) fn post(&self, post: &Post, koekje: &str, onderweg: impl FnOnce()) -> io::Result<String> {
        self.verstuur(post, koekje, "", onderweg)
    }

    /// Sends a form as the script does while somebody types.
    pub(super) fn stil(&self, post: &Post, koekje: &str) -> io::Result<String> {
        self.verstuur(post, koekje, "hervat-bewaar: stil\r\n", || {})
    }

    fn verstuur(
        &self,
        post: &Post,
        koekje: &str,
        koppen: &str,
        onderweg: impl FnOnce(),
    ) -> io::Result<String> {
        let (adres, Post { pad, lichaam }) = (&self.adres, post);
        let lengte = lichaam.len();
        let vraag = format!(
            "POST {pad} HTTP/1.1\r\nhost: {adres}\r\ncookie: {koekje}\r\nsec-fetch-site: same-origin\r\n{koppen}\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {lengte}\r\n\
             connection: close\r\n\r\n{lichaam}"
        );
        self.vraag(&vraag, onderweg)
    }

    /// The form on a page that goes to this address, with some of it filled in.
    pub(super) fn vul_in(
        &self,
        (pagina, naar): (&str, &str),
        koekje: &str,
        invullen: impl FnOnce(&mut Veldlijst),
    ) -> Post {
        let pagina = self.get(pagina, koekje).expect("an answer");
        let mut velden = formulier(&pagina, naar);
        invullen(&mut velden);
        Post { pad: naar.to_owned(), lichaam: lichaam(&velden) }
    }

    pub(super) fn log_in(&self, email: &str) -> String {
        let lichaam = format!("email={}&wachtwoord={WACHTWOORD}", gecodeerd(email));
        let post = Post { pad: "/inloggen".into(), lichaam };
        let antwoord = self.post(&post, "", || {}).expect("an answer");
        let koekje = kop(&antwoord, "set-cookie").expect("logged in");
        koekje.split(';').next().unwrap_or_default().to_owned()
    }

    /// The casemanager reports the employee ill, on the day of the server, which has the real clock.
    pub(super) fn meld_ziek(&self) -> DossierId {
        let koekje = self.log_in(CASEMANAGER);
        let nu = kop(&self.get("/gezond", "").expect("an answer"), "date").expect("a day");
        let vandaag = jiff::fmt::rfc2822::parse(&nu).expect("a day").date();
        let lichaam = format!(
            "eerste_ziektedag={vandaag}&verwachte_duur=onbekend&vangnet=nee&arbeidsongeval=nee&verkeersongeval=nee"
        );
        let post = Post { pad: format!("/dienstverbanden/{DIENSTVERBAND}/ziekmelding"), lichaam };
        let naar = kop(&self.post(&post, &koekje, || {}).expect("an answer"), "location").expect("reported");
        let id = naar.split(['?', '/']).nth(2).and_then(|id| id.parse().ok());
        id.unwrap_or_else(|| panic!("no dossier in {naar}"))
    }
}

fn lichaam(velden: &Veldlijst) -> String {
    let paren = velden.0.iter().map(|(naam, waarde)| format!("{}={}", gecodeerd(naam), gecodeerd(waarde)));
    paren.collect::<Vec<_>>().join("&")
}

/// One header of an answer.
pub(super) fn kop(antwoord: &str, naam: &str) -> Option<String> {
    let regels = antwoord.split("\r\n\r\n").next()?.lines().filter_map(|regel| regel.split_once(": "));
    regels.into_iter().find(|(kop, _)| kop.eq_ignore_ascii_case(naam)).map(|(_, waarde)| waarde.to_owned())
}
