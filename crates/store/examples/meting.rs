// SPDX-License-Identifier: EUPL-1.2
//! Fills a throw-away SQLite installation with many dossiers and times what a page asks of the store.
//!
//! `cargo run --release -p store --example meting -- [dossiers] [employers]`. It measures the store alone, without
//! pages; figures and method belong in `docs/metingen.md`.

use dossier::{
    Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Organisatie, OrganisatieId, OrganisatieSoort,
    Persoon, PersoonId, Projectie, TermijnDagen, Uren,
};
use jiff::{Timestamp, ToSpan as _, civil::date};
use rand::{SeedableRng as _, rngs::StdRng};
use std::time::{Duration, Instant};
use store::{
    Alleen, Bereik, Databank, Dringend, Gebruik, Inrichting, Regel, Store, Toevoeging, Uitkomst, Werkfilter,
};

const CASEMANAGER: PersoonId = PersoonId::new(1);
const NAMEN: [&str; 8] = ["Jan", "Sanne", "Ömer", "Els", "Piet", "Fatima", "Åsa", "Noor"];
const ACHTERNAMEN: [&str; 7] =
    ["Jansen", "de Boer", "Yılmaz", "van den Berg", "Bakker", "El Idrissi", "Visser"];
const TERMIJNEN: [&str; 6] = [
    "probleemanalyse",
    "plan_van_aanpak",
    "evaluatie",
    "uwv_melding_42_weken",
    "eerstejaarsevaluatie",
    "wia_aanvraag",
];

#[tokio::main]
async fn main() -> Uitkomst<()> {
    let mut argumenten = std::env::args().skip(1).map(|a| a.parse::<u32>().expect("a number"));
    let dossiers = argumenten.next().unwrap_or(100_000);
    let werkgevers = argumenten.next().unwrap_or(1);
    let map = tempfile::tempdir().expect("a directory");
    let inrichting = Inrichting {
        map: map.path().join("data"),
        sleutelbestand: map.path().join("sleutel"),
        databank: Databank::Sqlite,
        gebruik: Gebruik::Demo,
    };
    let store = Store::open(&inrichting, StdRng::seed_from_u64(1), Timestamp::UNIX_EPOCH).await?;
    let begin = Instant::now();
    vul(&store, dossiers, werkgevers).await?;
    println!("filled: {dossiers} dossiers, {werkgevers} employers in {:.1?}", begin.elapsed());
    meet(&store, werkgevers).await
}

async fn vul(store: &Store, dossiers: u32, werkgevers: u32) -> Uitkomst<()> {
    let mut tx = store.begin().await?;
    let casemanager = vec![Hoedanigheid::Casemanager];
    tx.nieuwe_persoon(&Persoon { id: CASEMANAGER, naam: "Casemanager".into(), rollen: casemanager }).await?;
    for nummer in 0..werkgevers {
        let id = OrganisatieId::new(u128::from(nummer));
        let (soort, naam) = (OrganisatieSoort::Werkgever, format!("Werkgever {nummer}"));
        tx.nieuwe_organisatie(&Organisatie { id, soort, naam }).await?;
    }
    for nummer in 0..dossiers {
        een_dossier(&mut tx, nummer, nummer % werkgevers).await?;
        if nummer % 2000 == 1999 {
            tx.commit().await?;
            tx = store.begin().await?;
        }
    }
    tx.commit().await
}

async fn een_dossier(tx: &mut store::Tx, nummer: u32, werkgever: u32) -> Uitkomst<()> {
    // Spread like random identifiers, and the same every time.
    let los = |soort: u128| {
        (u128::from(nummer) << 3 | soort).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
    };
    let (persoon, dienstverband, dossier) =
        (PersoonId::new(los(1)), DienstverbandId::new(los(2)), DossierId::new(los(3)));
    let naam = format!("{} {} {nummer}", NAMEN[nummer as usize % 8], ACHTERNAMEN[nummer as usize % 7]);
    tx.nieuwe_persoon(&Persoon { id: persoon, naam, rollen: vec![Hoedanigheid::Werknemer] }).await?;
    tx.nieuw_dienstverband(&Dienstverband {
        id: dienstverband,
        persoon,
        werkgever: OrganisatieId::new(u128::from(werkgever)),
        team: Some(format!("team {}", nummer % 500)),
        functie: "medewerker".into(),
        uren: Uren([480, 480, 480, 480, 0, 0, 0]),
        van: date(2020, 1, 1),
        tot_en_met: None,
    })
    .await?;
    tx.nieuw_dossier(dossier, dienstverband, Timestamp::UNIX_EPOCH).await?;
    let eerste = date(2024, 12, 1).saturating_add((i64::from(nummer) * 7919 % 720).days());
    let soort = |soort| Regel { soort, versie: 1, geldt_vanaf: eerste, inhoud: &[b'x'; 300] };
    let toevoeging = Toevoeging {
        dossier,
        verwacht: 0,
        door: CASEMANAGER,
        hoedanigheid: Hoedanigheid::Casemanager,
        vastgelegd_op: Timestamp::UNIX_EPOCH,
        regels: &[soort("ziekgemeld"), soort("arbodienst_ingelicht")],
    };
    tx.append(&toevoeging, Some(&projectie(eerste, nummer))).await.map(drop)
}

fn projectie(eerste: jiff::civil::Date, nummer: u32) -> Projectie {
    let termijnen = (0..18_u32).map(|rang| TermijnDagen {
        termijn: TERMIJNEN[rang as usize % 6],
        vanaf: None,
        uiterlijk: Some(eerste.saturating_add((i64::from(rang) * 42).days())),
        afgedaan: rang < nummer % 18,
        plicht: rang % 3 != 1,
    });
    Projectie {
        eerste_ziektedag: eerste,
        laatste_ziektedag: nummer.is_multiple_of(11).then(|| eerste.saturating_add(30.days())),
        gerekend_vanaf: eerste,
        onderbreking: None,
        ingetrokken: false,
        hervat_percentage: 0,
        termijnen: termijnen.collect(),
    }
}

async fn meet(store: &Store, werkgevers: u32) -> Uitkomst<()> {
    let bereik = Bereik {
        werkgevers: (0..werkgevers).map(|n| OrganisatieId::new(u128::from(n))).collect(),
        ..Bereik::default()
    };
    let gewoon = Werkfilter {
        bereik,
        alleen: Alleen::Alles,
        behalve_van: Some(CASEMANAGER),
        termijn: None,
        zoek: None,
        ook_hersteld: false,
        dringend: None,
        vandaag: date(2026, 11, 23),
        na: None,
        aantal: 50,
    };
    let team = Alleen::Team(OrganisatieId::new(0), "team 0".into());
    let zoek = |tekst: &str| Werkfilter { zoek: Some(tekst.into()), ..gewoon.clone() };
    let filters = [
        ("first page", gewoon.clone()),
        ("also recovered", Werkfilter { ook_hersteld: true, ..gewoon.clone() }),
        ("one team", Werkfilter { alleen: team, ..gewoon.clone() }),
        ("later only", Werkfilter { dringend: Some(Dringend::Later), ..gewoon.clone() }),
        ("one term", Werkfilter { termijn: Some("evaluatie".into()), ..gewoon.clone() }),
        ("a term nobody has", Werkfilter { termijn: Some("niets".into()), ..gewoon.clone() }),
        ("search `jan`", zoek("jan")),
        ("search `4711`", zoek("4711")),
        ("search `el id j`", zoek("el id j")),
    ];
    for (naam, filter) in filters {
        let mut tijden = Vec::new();
        let mut rijen = 0;
        for _ in 0..30 {
            let begin = Instant::now();
            rijen = store.lezer().await?.werkvoorraad(&filter).await?.regels.len();
            tijden.push(begin.elapsed());
        }
        druk_af(naam, &mut tijden, rijen);
    }
    let dossier =
        DossierId::new((4711_u128 << 3 | 3).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
    let mut tijden = Vec::new();
    for _ in 0..30 {
        let begin = Instant::now();
        let mut lezer = store.lezer().await?;
        lezer.dossier(dossier).await?.expect("a dossier");
        lezer.lees(dossier).await?;
        lezer.termijnen(dossier).await?;
        tijden.push(begin.elapsed());
    }
    druk_af("one dossier, its events, its terms", &mut tijden, 1);
    Ok(())
}

fn druk_af(naam: &str, tijden: &mut [Duration], rijen: usize) {
    tijden.sort_unstable();
    println!(
        "{naam:36} median {:>9.2?}  worst {:>9.2?}  rows {rijen}",
        tijden[tijden.len() / 2],
        tijden[tijden.len() - 1]
    );
}
