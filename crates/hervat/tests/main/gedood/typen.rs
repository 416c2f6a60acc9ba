// SPDX-License-Identifier: EUPL-1.2
//! Killed while the script saves what somebody types: every word that was acknowledged is there.

use super::huis::{Huis, WERKNEMER};
use super::server::{Klant, Post, Server};
use super::{tekst, toeval, welke};
use crate::bezoeker::gecodeerd;
use rand::Rng as _;
use std::sync::mpsc;
use std::time::Duration;

const RONDES: u32 = 6;

super::op_beide!(super::typen::wat_bevestigd_is_overleeft_de_stekker);

fn wat_bevestigd_is_overleeft_de_stekker(huis: &Huis) {
    let mut toeval = toeval();
    let mut server = Server::start(huis);
    let pad = format!("/dossiers/{}/gesprek", server.klant.meld_ziek());
    let koekje = server.klant.log_in(WERKNEMER);
    let mut laatste = 0;
    for ronde in 0..RONDES {
        let na = Duration::from_millis(toeval.random_range(5..150));
        let bevestigd =
            server.trek_de_stekker(na, |klant, eerste| klant.bewaar_steeds(&pad, &koekje, laatste, eerste));
        assert!(bevestigd > laatste, "round {ronde}: nothing was saved");
        server = Server::start(huis);
        let pagina = server.klant.get(&pad, &koekje).expect("an answer");
        let veld = pagina.split("name=\"vertellen\"").nth(1).and_then(|rest| rest.split_once('>'));
        let staat_er = welke(veld.and_then(|(_, rest)| rest.split("</textarea>").next()).expect("a field"));
        // At most the one save that was under way: committed, but nobody heard so.
        assert!(
            (bevestigd..=bevestigd + 1).contains(&staat_er),
            "round {ronde}: {bevestigd} acknowledged, {staat_er} found"
        );
        laatste = staat_er;
    }
    drop(server);
    huis.klopt();
}

impl Klant {
    /// Saves until there is no answer; answers the last text that was acknowledged.
    fn bewaar_steeds(&self, pad: &str, koekje: &str, vanaf: u32, eerste: &mpsc::Sender<()>) -> u32 {
        let begin = self.get(pad, koekje).expect("an answer");
        let versie = begin.split("name=\"versie\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let mut versie = versie.expect("a version").to_owned();
        let mut bevestigd = vanaf;
        loop {
            let lichaam = format!("vertellen={}&versie={versie}", gecodeerd(&tekst(bevestigd + 1)));
            let Ok(antwoord) = self.stil(&Post { pad: pad.to_owned(), lichaam }, koekje) else {
                return bevestigd;
            };
            let json = antwoord.split("\r\n\r\n").nth(1).unwrap_or_default();
            let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
            versie = json["versie"].as_u64().unwrap_or_else(|| panic!("not saved: {json}")).to_string();
            bevestigd += 1;
            let _ = eerste.send(());
        }
    }
}
