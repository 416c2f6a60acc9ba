// SPDX-License-Identifier: EUPL-1.2
//! Somebody with all rights on the database changes something: it is found, and named, and nothing else is.

use crate::omgeving::{
    DOSSIER, Knoeier, Omgeving, WERKNEMER, bevolk, bouw, controleer, leg_vast, op_beide, schoon,
    werknemer_leest_medisch,
};
use dossier::{Bsn, Lade};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use std::fs;
use store::{Bevinding, Kop, OpenFout, Plek, Store, StoreFout};

op_beide!(
    de_log_zelf_weigert_verandering,
    een_omgevallen_byte_in_een_inhoud,
    een_veranderde_rij,
    een_verwijderde_rij,
    een_teruggezette_rij,
    een_afgeknipte_staart,
    een_afgeknipte_staart_met_bijgewerkte_kop,
    een_andere_staart,
    een_inhoud_weg,
    verwisselde_inhoud,
    een_sleutel_weg_of_veranderd,
    een_bestand_kop_weg_of_vals,
    een_projectie_die_afwijkt,
    een_projectie_die_niet_te_maken_is,
    een_veranderd_bsn,
    een_gewiste_inhoud_teruggezet,
);

async fn met_zes(omgeving: &Omgeving) -> Store {
    let store = omgeving.open().await;
    bevolk(&store).await;
    for nummer in 0..4_u32 {
        leg_vast(&store, Lade::Gedeeld, nummer, format!("gedeeld {nummer}").as_bytes()).await;
    }
    leg_vast(&store, Lade::Medisch, 0, b"medisch 0").await;
    leg_vast(&store, Lade::Medisch, 1, b"medisch 1").await;
    schoon(&controleer(&store).await);
    store
}

fn plek(volg: u64, lade: Lade, nummer: u32) -> Plek {
    Plek { volg, dossier: DOSSIER, lade, nummer }
}

async fn bevindingen(store: &Store) -> Vec<Bevinding> {
    controleer(store).await.bevindingen
}

async fn de_log_zelf_weigert_verandering(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    store.sluit().await;
    for sql in ["UPDATE log SET soort = 'x' WHERE volg = 1", "DELETE FROM log WHERE volg = 6"] {
        let fout = crate::omgeving::zonder_knoeien(&omgeving.inrichting, sql).await.unwrap_err().to_string();
        assert!(fout.contains("a row of the log"), "{fout}");
    }
}

async fn een_omgevallen_byte_in_een_inhoud(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let zaad = rand::rng().random::<u64>();
    println!("seed {zaad}");
    let mut toeval = StdRng::seed_from_u64(zaad);
    for (volg, lade, nummer) in [(1, Lade::Gedeeld, 1), (4, Lade::Gedeeld, 4), (6, Lade::Medisch, 2)] {
        let waar = format!("WHERE lade = '{lade}' AND nummer = {nummer}");
        let heel = knoeier.bytes(&format!("SELECT verzegeld FROM inhoud {waar}")).await;
        let mut kapot = heel.clone();
        let bit = toeval.random_range(0..heel.len() * 8);
        kapot[bit / 8] ^= 1 << (bit % 8);
        knoeier.zet_bytes(&format!("UPDATE inhoud SET verzegeld = $1 {waar}"), &kapot).await;
        assert_eq!(
            bevindingen(&store).await,
            [Bevinding::InhoudVeranderd(plek(volg, lade, nummer))],
            "bit {bit}"
        );
        let mut lezer = store.lezer().await.unwrap();
        let fout = match lade {
            Lade::Gedeeld => lezer.lees(DOSSIER).await.unwrap_err(),
            Lade::Medisch | Lade::Persoonlijk => {
                lezer.lees_medisch(&werknemer_leest_medisch()).await.unwrap_err()
            }
        };
        assert!(matches!(fout, StoreFout::InhoudKapot(waar) if *waar == plek(volg, lade, nummer)));
        knoeier.zet_bytes(&format!("UPDATE inhoud SET verzegeld = $1 {waar}"), &heel).await;
        schoon(&controleer(&store).await);
    }
}

async fn een_veranderde_rij(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let veranderingen = [
        ("geldt_vanaf", "'2026-10-02'", "'2026-11-04'"),
        ("vastgelegd_op", "1", "1795420802000"),
        ("door", "'00000000000000000000000000000009'", "'00000000000000000000000000000003'"),
        ("hoedanigheid", "'werknemer'", "'leidinggevende'"),
        ("soort", "'hersteld'", "'gemeld'"),
        ("versie", "2", "1"),
    ];
    let derde = plek(3, Lade::Gedeeld, 3);
    for (kolom, anders, zoals_het_was) in veranderingen {
        assert_eq!(knoeier.doe(&format!("UPDATE log SET {kolom} = {anders} WHERE volg = 3")).await, 1);
        let gevonden = bevindingen(&store).await;
        assert!(gevonden.contains(&Bevinding::RijVeranderd(derde)), "{kolom}: {gevonden:?}");
        let in_de_log = gevonden.iter().filter(|b| !matches!(b, Bevinding::ProjectieWijktAf { .. })).count();
        assert_eq!(in_de_log, 1, "{kolom}: {gevonden:?}");
        knoeier.doe(&format!("UPDATE log SET {kolom} = {zoals_het_was} WHERE volg = 3")).await;
    }
    schoon(&controleer(&store).await);
    // A hash of their own making does not help: they lack the key.
    let hash = knoeier.bytes("SELECT hash FROM log WHERE volg = 2").await;
    knoeier.zet_bytes("UPDATE log SET hash = $1 WHERE volg = 3", &hash).await;
    assert_eq!(bevindingen(&store).await, [Bevinding::RijVeranderd(derde)]);
}

async fn een_verwijderde_rij(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    assert_eq!(knoeier.doe("DELETE FROM log WHERE volg = 5").await, 1);
    let wees = Bevinding::InhoudZonderRij { dossier: DOSSIER, lade: Lade::Medisch, nummer: 1 };
    assert_eq!(bevindingen(&store).await, [Bevinding::RijWeg { van: 5, tot_en_met: 5 }, wees]);
    // Cleaner: with the payload. And closing the gap by renumbering.
    knoeier.doe("DELETE FROM inhoud WHERE lade = 'medisch' AND nummer = 1").await;
    assert_eq!(bevindingen(&store).await, [Bevinding::RijWeg { van: 5, tot_en_met: 5 }]);
    knoeier.doe("UPDATE log SET volg = 5 WHERE volg = 6").await;
    let gevonden = bevindingen(&store).await;
    assert!(gevonden.contains(&Bevinding::RijVeranderd(plek(5, Lade::Medisch, 2))), "{gevonden:?}");
    assert!(gevonden.contains(&Bevinding::StaartAfgeknipt { staat_er: 5, bekend: 6 }), "{gevonden:?}");
}

/// An old row of the very same place, put back where a newer one stood: its own hash is right, its place is not.
async fn een_teruggezette_rij(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let bewaard = omgeving.wortel.path().join("oud.db");
    store.backup(&bewaard).await.unwrap();
    // History forks: the last row is written again, otherwise, in a restored copy with the same key.
    let elders = omgeving.ernaast("elders").await;
    Store::restore(&elders, &bewaard).await.unwrap();
    let ander = crate::omgeving::open(&elders).await.unwrap();
    leg_vast(&ander, Lade::Medisch, 2, b"anders").await;
    leg_vast(&store, Lade::Medisch, 2, b"echt").await;
    leg_vast(&store, Lade::Gedeeld, 4, b"erna").await;
    let mut bron = Knoeier::bij(&elders).await;
    for kolom in ["inhoud_hash", "hash"] {
        let bytes = bron.bytes(&format!("SELECT {kolom} FROM log WHERE volg = 7")).await;
        knoeier.zet_bytes(&format!("UPDATE log SET {kolom} = $1 WHERE volg = 7"), &bytes).await;
    }
    let dicht = bron.bytes("SELECT verzegeld FROM inhoud WHERE lade = 'medisch' AND nummer = 3").await;
    knoeier.zet_bytes("UPDATE inhoud SET verzegeld = $1 WHERE lade = 'medisch' AND nummer = 3", &dicht).await;
    assert_eq!(bevindingen(&store).await, [Bevinding::KetenGebroken(plek(8, Lade::Gedeeld, 5))]);
}

async fn een_afgeknipte_staart(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    knoeier.doe("DELETE FROM inhoud WHERE lade = 'medisch'").await;
    assert_eq!(knoeier.doe("DELETE FROM log WHERE volg > 4").await, 2);
    assert_eq!(bevindingen(&store).await, [Bevinding::StaartAfgeknipt { staat_er: 4, bekend: 6 }]);
}

async fn een_afgeknipte_staart_met_bijgewerkte_kop(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    knip(&mut knoeier).await;
    assert_eq!(bevindingen(&store).await, [Bevinding::StaartAfgeknipt { staat_er: 4, bekend: 6 }]);
    // While it runs, nothing is built upon the stump; opened again neither, but looking is allowed.
    let mut tx = store.begin().await.unwrap();
    let fout = crate::omgeving::voeg_toe(&mut tx, Lade::Gedeeld, 4, b"erop").await.unwrap_err();
    assert!(
        matches!(fout, StoreFout::Opening(OpenFout::StaartAfgeknipt { databank: 4, bestand: 6 })),
        "{fout:?}"
    );
    drop(tx);
    store.sluit().await;
    let fout = omgeving.probeer().await.unwrap_err();
    assert!(
        matches!(fout, StoreFout::Opening(OpenFout::StaartAfgeknipt { databank: 4, bestand: 6 })),
        "{fout:?}"
    );
    let kijk = Store::open_lezend(&omgeving.inrichting).await.unwrap();
    assert_eq!(bevindingen(&kijk).await, [Bevinding::StaartAfgeknipt { staat_er: 4, bekend: 6 }]);
    assert!(matches!(kijk.begin().await, Err(StoreFout::AlleenLezen)));
}

/// Cuts two events off and sets everything in the database straight; the file is out of reach.
async fn knip(knoeier: &mut Knoeier) {
    knoeier.doe("DELETE FROM inhoud WHERE lade = 'medisch'").await;
    knoeier.doe("DELETE FROM log WHERE volg > 4").await;
    let hash = knoeier.bytes("SELECT hash FROM log WHERE volg = 4").await;
    knoeier.zet_bytes("UPDATE log_kop SET aantal = 4, hash = $1", &hash).await;
}

/// Another end of the same length, written with the right key on a copy of before.
async fn een_andere_staart(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let bewaard = omgeving.wortel.path().join("oud.db");
    store.backup(&bewaard).await.unwrap();
    leg_vast(&store, Lade::Gedeeld, 4, b"echt").await;
    let kop_bestand = fs::read(omgeving.inrichting.map.join("kop")).unwrap();
    store.sluit().await;
    let elders = omgeving.ernaast("elders").await;
    Store::restore(&elders, &bewaard).await.unwrap();
    let ander = crate::omgeving::open(&elders).await.unwrap();
    leg_vast(&ander, Lade::Gedeeld, 4, b"anders").await;
    fs::write(elders.map.join("kop"), kop_bestand).unwrap();
    assert_eq!(bevindingen(&ander).await, [Bevinding::KopWijktAf { volg: 7 }]);
    ander.sluit().await;
    let fout = crate::omgeving::open(&elders).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Opening(OpenFout::KopWijktAf { volg: 7 })), "{fout:?}");
}

async fn een_inhoud_weg(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    assert_eq!(knoeier.doe("DELETE FROM inhoud WHERE lade = 'gedeeld' AND nummer = 2").await, 1);
    assert_eq!(bevindingen(&store).await, [Bevinding::InhoudWeg(plek(2, Lade::Gedeeld, 2))]);
    let fout = store.lezer().await.unwrap().lees(DOSSIER).await.unwrap_err();
    assert!(matches!(fout, StoreFout::InhoudKapot(_)), "not taken for an erasure: {fout:?}");
}

async fn verwisselde_inhoud(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    for (van, naar) in [(1, 99), (2, 1), (99, 2)] {
        knoeier
            .doe(&format!("UPDATE inhoud SET nummer = {naar} WHERE lade = 'gedeeld' AND nummer = {van}"))
            .await;
    }
    let hoort = [1, 2].map(|n| Bevinding::InhoudVeranderd(plek(u64::from(n), Lade::Gedeeld, n)));
    assert_eq!(bevindingen(&store).await, hoort);
}

async fn een_sleutel_weg_of_veranderd(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let hoort = [Bevinding::SleutelWeg { dossier: DOSSIER, lade: Lade::Medisch }];
    let gewikkeld = knoeier.bytes("SELECT gewikkeld FROM sleutel WHERE lade = 'gedeeld'").await;
    knoeier.zet_bytes("UPDATE sleutel SET gewikkeld = $1 WHERE lade = 'medisch'", &gewikkeld).await;
    assert_eq!(bevindingen(&store).await, hoort);
    assert_eq!(knoeier.doe("DELETE FROM sleutel WHERE lade = 'medisch'").await, 1);
    assert_eq!(bevindingen(&store).await, hoort);
}

async fn een_bestand_kop_weg_of_vals(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let pad = omgeving.inrichting.map.join("kop");
    let heel = fs::read(&pad).unwrap();
    fs::remove_file(&pad).unwrap();
    assert_eq!(bevindingen(&store).await, [Bevinding::KopWeg]);
    let vals = String::from_utf8(heel.clone()).unwrap().replacen("\n6\n", "\n4\n", 1);
    assert_ne!(vals.as_bytes(), heel);
    fs::write(&pad, vals).unwrap();
    assert_eq!(bevindingen(&store).await, [Bevinding::KopVals]);
    assert!(matches!(omgeving.probeer().await, Err(StoreFout::Opening(OpenFout::KopVals))));
    fs::write(&pad, heel).unwrap();
    let verslag = controleer(&store).await;
    schoon(&verslag);
    let kop: Kop = store.lezer().await.unwrap().kop().await.unwrap();
    assert_eq!((verslag.kop, verslag.regels, verslag.dossiers), (kop, 6, 1));
}

async fn een_projectie_die_afwijkt(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let hoort = [Bevinding::ProjectieWijktAf { dossier: DOSSIER }];
    for sql in [
        "UPDATE verzuim SET eerste_ziektedag = '2026-11-01'",
        "UPDATE verzuim SET stand = 1, laatste_ziektedag = '2026-11-10'",
        "UPDATE verzuim SET volgorde = '2027-01-01'",
        "UPDATE verzuim SET team = 'elders'",
        "UPDATE termijn SET afgedaan = 1 WHERE rang = 0",
        "DELETE FROM termijn WHERE rang = 1",
        "UPDATE verzuim_woord SET woord = 'anders' WHERE woord = 'noor'",
        "DELETE FROM verzuim",
    ] {
        assert!(knoeier.doe(sql).await > 0, "{sql}");
        assert_eq!(bevindingen(&store).await, hoort, "{sql}");
        assert_eq!(store.herbouw(bouw).await.unwrap(), 1);
        schoon(&controleer(&store).await);
    }
}

async fn een_projectie_die_niet_te_maken_is(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let toevoeging = store::Toevoeging {
        dossier: DOSSIER,
        verwacht: 0,
        door: crate::omgeving::CHEF,
        hoedanigheid: dossier::Hoedanigheid::Leidinggevende,
        vastgelegd_op: crate::omgeving::nu(0),
        regels: &[store::Regel {
            soort: "raadsel",
            versie: 1,
            geldt_vanaf: crate::omgeving::dag("2026-11-02"),
            inhoud: b"?",
        }],
    };
    let mut tx = store.begin().await.unwrap();
    tx.append(&toevoeging, None).await.unwrap();
    tx.commit().await.unwrap();
    let reden = "no day to begin with".to_owned();
    assert_eq!(bevindingen(&store).await, [Bevinding::ProjectieOnmogelijk { dossier: DOSSIER, reden }]);
    assert!(matches!(store.herbouw(bouw).await, Err(StoreFout::Projectie(_))));
}

async fn een_veranderd_bsn(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut tx = store.begin().await.unwrap();
    tx.zet_bsn(WERKNEMER, &Bsn::lees("111222333").unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    schoon(&controleer(&store).await);
    let mut knoeier = omgeving.knoeier().await;
    let mut dicht = knoeier.bytes("SELECT verzegeld FROM bsn").await;
    *dicht.last_mut().unwrap() ^= 1;
    knoeier.zet_bytes("UPDATE bsn SET verzegeld = $1", &dicht).await;
    assert_eq!(bevindingen(&store).await, [Bevinding::BsnVeranderd { persoon: WERKNEMER }]);
}

async fn een_gewiste_inhoud_teruggezet(omgeving: Omgeving) {
    let store = met_zes(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let dicht = knoeier.bytes("SELECT verzegeld FROM inhoud WHERE lade = 'medisch' AND nummer = 1").await;
    let waarom = store::Verantwoording {
        door: crate::omgeving::CHEF,
        hoedanigheid: dossier::Hoedanigheid::Bedrijfsarts,
        vastgelegd_op: crate::omgeving::nu(9),
        dag: crate::omgeving::dag("2026-11-23"),
        grond: "verzoek",
        reden: "",
    };
    let mut tx = store.begin().await.unwrap();
    tx.wis_inhoud(DOSSIER, Lade::Medisch, 2, &[1], &waarom).await.unwrap();
    tx.commit().await.unwrap();
    schoon(&controleer(&store).await);
    knoeier
        .zet_bytes(
            &format!(
                "INSERT INTO inhoud (dossier, lade, nummer, sleutel, verzegeld) \
                 SELECT '{DOSSIER}', 'medisch', 1, id, $1 FROM sleutel WHERE lade = 'medisch'"
            ),
            &dicht,
        )
        .await;
    assert_eq!(bevindingen(&store).await, [Bevinding::NietGewist(plek(5, Lade::Medisch, 1))]);
}
