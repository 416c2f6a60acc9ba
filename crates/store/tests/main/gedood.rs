// SPDX-License-Identifier: EUPL-1.2
//! A process killed while it writes loses nothing that it acknowledged, neither an event nor a draft.
//!
//! The test starts itself again as a writer, reads its acknowledgements, kills it after a random short time, opens
//! the place again and looks.

use crate::omgeving::{CHEF, DOSSIER, Omgeving, bevolk, controleer, leg_vast, nu, op_beide, open, schoon};
use dossier::Lade;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use secrecy::ExposeSecret as _;
use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use store::{Conceptdeel, Conceptlade, Databank, Gebruik, Inrichting, Store};

op_beide!(niets_bevestigds_gaat_verloren);

const RONDES: u32 = 10;
const ROL: &str = "HERVAT_PROEF_SCHRIJVER";

async fn niets_bevestigds_gaat_verloren(omgeving: Omgeving) {
    let zaad = rand::rng().random::<u64>();
    println!("seed {zaad}");
    let mut toeval = StdRng::seed_from_u64(zaad);
    let store = omgeving.open().await;
    bevolk(&store).await;
    store.sluit().await;
    let mut bevestigd = 0;
    for ronde in 0..RONDES {
        bevestigd = bevestigd.max(schrijf_en_sterf(&omgeving.inrichting, toeval.random_range(1..120)));
        let store = omgeving.open().await;
        let regels = store.lezer().await.unwrap().lees(DOSSIER).await.unwrap();
        let staat_er = u32::try_from(regels.len()).unwrap();
        assert!(
            staat_er >= bevestigd,
            "round {ronde}: {bevestigd} acknowledged, {staat_er} found (seed {zaad})"
        );
        // At most the one event that was under way, committed but not yet acknowledged.
        assert!(
            staat_er <= bevestigd + 1,
            "round {ronde}: {staat_er} found, {bevestigd} acknowledged (seed {zaad})"
        );
        // The draft is saved after its event, in a transaction of its own; what was under way may stand there too.
        let concept = concept(&store).await;
        assert!(
            concept.is_none_or(|(_, tekst)| (bevestigd..=staat_er).contains(&tekst)),
            "round {ronde}: {bevestigd} acknowledged, draft {concept:?}, {staat_er} found (seed {zaad})"
        );
        assert!(concept.is_some() || bevestigd == 0, "round {ronde}: no draft (seed {zaad})");
        for regel in &regels {
            assert_eq!(regel.inhoud.as_deref().unwrap(), &(regel.nummer - 1).to_be_bytes(), "seed {zaad}");
        }
        schoon(&controleer(&store).await);
        bevestigd = concept.map_or(0, |(_, tekst)| tekst);
        store.sluit().await;
    }
    assert!(bevestigd > 0, "the writer never got to write (seed {zaad})");
}

/// The version of the one part of the draft, and the number that it holds.
async fn concept(store: &Store) -> Option<(u32, u32)> {
    let delen = store.lezer().await.unwrap().concepten(DOSSIER, "plan").await.unwrap();
    let deel = delen.first()?;
    Some((deel.versie, u32::from_be_bytes(deel.inhoud.as_slice().try_into().unwrap())))
}

/// Starts a writer, kills it some milliseconds after its first acknowledgement, and answers its last one.
fn schrijf_en_sterf(inrichting: &Inrichting, na_ms: u64) -> u32 {
    let databank = match &inrichting.databank {
        Databank::Sqlite => String::new(),
        Databank::Postgres(url) => url.expose_secret().to_owned(),
    };
    let mut kind = Command::new(std::env::current_exe().unwrap())
        .args(["gedood::schrijver", "--exact", "--nocapture", "--test-threads=1"])
        .env(ROL, &databank)
        .env("HERVAT_PROEF_MAP", &inrichting.map)
        .env("HERVAT_PROEF_SLEUTEL", &inrichting.sleutelbestand)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut laatste = 0;
    let mut einde: Option<Instant> = None;
    let mut gedood = false;
    for regel in BufReader::new(kind.stdout.take().unwrap()).lines() {
        let Some(nummer) = regel.unwrap().strip_prefix("bevestigd ").and_then(|n| n.parse().ok()) else {
            continue;
        };
        laatste = nummer;
        let einde = *einde.get_or_insert_with(|| Instant::now() + Duration::from_millis(na_ms));
        if !gedood && Instant::now() >= einde {
            // SIGKILL. What it had printed before, we go on reading.
            kind.kill().unwrap();
            gedood = true;
        }
    }
    kind.wait().unwrap();
    laatste
}

/// The writer: only when started by the test above, then until it is killed.
#[tokio::test]
async fn schrijver() {
    let Ok(databank) = std::env::var(ROL) else { return };
    let pad = |naam: &str| PathBuf::from(std::env::var_os(naam).expect("given by the test"));
    let inrichting = Inrichting {
        map: pad("HERVAT_PROEF_MAP"),
        sleutelbestand: pad("HERVAT_PROEF_SLEUTEL"),
        databank: if databank.is_empty() { Databank::Sqlite } else { Databank::Postgres(databank.into()) },
        gebruik: Gebruik::Echt,
    };
    let store = open(&inrichting).await.expect("the place opens");
    let mut nummer = u32::try_from(store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len()).unwrap();
    let mut versie = concept(&store).await.map_or(0, |(versie, _)| versie);
    loop {
        nummer = leg_vast(&store, Lade::Gedeeld, nummer, &nummer.to_be_bytes()).await;
        let inhoud = nummer.to_be_bytes();
        let deel = Conceptdeel {
            document: "plan",
            deel: "stappen",
            verwacht: versie,
            inhoud: &inhoud,
            door: CHEF,
            op: nu(0),
        };
        let mut tx = store.begin().await.expect("a transaction");
        versie = tx.bewaar_concept(Conceptlade::Gedeeld(DOSSIER), &deel).await.expect("a draft");
        tx.commit().await.expect("a commit");
        let mut uit = std::io::stdout().lock();
        writeln!(uit, "bevestigd {nummer}").unwrap();
        uit.flush().unwrap();
    }
}
