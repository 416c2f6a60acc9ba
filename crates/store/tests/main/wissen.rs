// SPDX-License-Identifier: EUPL-1.2
//! Erasing: what was erased is gone, the check accepts exactly that, and the log still tells who did it.

use crate::omgeving::{
    ARBODIENST, CHEF, DOSSIER, Omgeving, arts_leest, bevolk, controleer, dag, leg_vast, medische_teksten, nu,
    op_beide, schoon, voeg_toe, werknemer_leest_medisch,
};
use dossier::{Gewist, Hoedanigheid, Lade, Wissing};
use std::fs;
use store::{Databank, GEWIST, Gebruik, GelezenRegel, MedischeRegel, Store, StoreFout, Tx, Verantwoording};

op_beide!(
    een_inhoud,
    een_lade_met_sleutel,
    een_heel_dossier,
    niet_zonder_verantwoording,
    niets_blijft_in_het_bestand
);

const WAAROM: Verantwoording<'static> = Verantwoording {
    door: CHEF,
    hoedanigheid: Hoedanigheid::Casemanager,
    vastgelegd_op: jiff::Timestamp::UNIX_EPOCH,
    dag: jiff::civil::date(2026, 11, 23),
    grond: "verzoek",
    reden: "op verzoek",
};

async fn met_drie(omgeving: &Omgeving) -> Store {
    let store = omgeving.open().await;
    bevolk(&store).await;
    for (nummer, inhoud) in (0..).zip([b"KANARIE-EEN", b"KANARIE-TWE", b"KANARIE-DRI"]) {
        leg_vast(&store, Lade::Gedeeld, nummer, inhoud).await;
    }
    store
}

async fn regels(store: &Store) -> Vec<GelezenRegel> {
    store.lezer().await.expect("a line").lees(DOSSIER).await.expect("the drawer")
}

async fn medische_regels(store: &Store) -> Vec<MedischeRegel> {
    let mut lezer = store.lezer().await.expect("a line");
    lezer.lees_medisch(&werknemer_leest_medisch()).await.expect("the drawer")
}

async fn zet_recht(tx: &mut Tx) {
    let regels = tx.lees(DOSSIER).await.expect("the drawer");
    let projectie = crate::omgeving::bouw(DOSSIER, &regels).expect("a projection");
    tx.zet_projectie(DOSSIER, projectie.as_ref()).await.expect("a projection");
}

fn wissing(regel: &GelezenRegel) -> Wissing {
    assert_eq!(regel.soort, GEWIST);
    Wissing::uit_inhoud(regel.versie, regel.inhoud.as_deref().expect("an account")).expect("an account")
}

async fn een_inhoud(omgeving: Omgeving) {
    let store = met_drie(&omgeving).await;
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.wis_inhoud(DOSSIER, Lade::Gedeeld, 3, &[2], &WAAROM).await.unwrap(), 4);
    zet_recht(&mut tx).await;
    tx.commit().await.unwrap();
    let na = regels(&store).await;
    let gaten: Vec<bool> = na.iter().map(|r| r.inhoud.is_none()).collect();
    assert_eq!(gaten, [false, true, false, false]);
    assert_eq!((na[1].soort.as_str(), na[1].geldt_vanaf), ("gemeld", dag("2026-11-03")), "the row stays");
    let verwacht =
        Wissing { wat: Gewist::Nummers(vec![2]), grond: "verzoek".into(), reden: "op verzoek".into() };
    assert_eq!(wissing(&na[3]), verwacht);
    assert_eq!((na[3].door, na[3].hoedanigheid), (CHEF, Hoedanigheid::Casemanager));
    schoon(&controleer(&store).await);
    // Twice, an erasure, what never was, and what moved on: refused, and nothing is written.
    for (verwacht, nummer) in [(4, 2), (4, 4), (4, 5), (3, 1)] {
        let mut tx = store.begin().await.unwrap();
        let fout = tx.wis_inhoud(DOSSIER, Lade::Gedeeld, verwacht, &[nummer], &WAAROM).await.unwrap_err();
        assert!(matches!(fout, StoreFout::BestaatNiet(_) | StoreFout::Botsing { .. }), "{fout:?}");
    }
    assert_eq!(regels(&store).await, na);
}

async fn een_lade_met_sleutel(omgeving: Omgeving) {
    let store = met_drie(&omgeving).await;
    leg_vast(&store, Lade::Medisch, 0, b"deel").await;
    leg_vast(&store, Lade::Medisch, 1, b"deel 2").await;
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.wis_lade(DOSSIER, Lade::Medisch, 2, &WAAROM).await.unwrap(), 3);
    tx.commit().await.unwrap();
    // A new key for what comes after; the old payloads stay gone, the other drawer stays whole.
    leg_vast(&store, Lade::Medisch, 3, b"opnieuw").await;
    assert_eq!(medische_teksten(&store).await, [None, None, None, Some("opnieuw".to_owned())]);
    let na = medische_regels(&store).await;
    assert_eq!(na[2].wissing.as_ref().map(|wissing| &wissing.wat), Some(&Gewist::Alles));
    assert!(store.lezer().await.unwrap().lees_medisch(&arts_leest(ARBODIENST)).await.unwrap().len() == 1);
    assert!(regels(&store).await.iter().all(|r| r.inhoud.is_some()));
    // Erased once more: the account of the first time stays.
    let mut tx = store.begin().await.unwrap();
    tx.wis_lade(DOSSIER, Lade::Medisch, 4, &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    let na = medische_regels(&store).await;
    assert!(na.iter().all(|regel| regel.inhoud.is_none()));
    assert_eq!(
        na.iter().filter(|regel| regel.wissing.is_some()).map(|r| r.nummer).collect::<Vec<_>>(),
        [3, 5]
    );
    schoon(&controleer(&store).await);
}

async fn een_heel_dossier(omgeving: Omgeving) {
    let store = met_drie(&omgeving).await;
    leg_vast(&store, Lade::Medisch, 0, b"medisch").await;
    let mut tx = store.begin().await.unwrap();
    tx.noteer_inzage(CHEF, Hoedanigheid::Leidinggevende, DOSSIER, Lade::Gedeeld, nu(1)).await.unwrap();
    tx.wis_dossier(DOSSIER, &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    assert!(lezer.dossier(DOSSIER).await.unwrap().is_none());
    assert!(lezer.termijnen(DOSSIER).await.unwrap().is_empty());
    assert!(lezer.inzagen(DOSSIER, 10).await.unwrap().is_empty());
    assert!(lezer.lees_medisch(&werknemer_leest_medisch()).await.unwrap()[0].inhoud.is_none());
    schoon(&controleer(&store).await);
    assert_eq!(store.herbouw(crate::omgeving::bouw).await.unwrap(), 0);
    let mut tx = store.begin().await.unwrap();
    let fout = voeg_toe(&mut tx, Lade::Gedeeld, 4, b"te laat").await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "{fout:?}");
}

async fn niet_zonder_verantwoording(omgeving: Omgeving) {
    let store = met_drie(&omgeving).await;
    let mut tx = store.begin().await.unwrap();
    let fout = crate::omgeving::voeg_toe_aan(&mut tx, DOSSIER, 3, GEWIST, b"{}").await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "an erasure must erase: {fout:?}");
    drop(tx);
    let fout = store.begin().await.unwrap().wis_lade(DOSSIER, Lade::Medisch, 0, &WAAROM).await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "nothing to erase: {fout:?}");
}

/// What was sealed is nowhere in the clear; and on SQLite what was erased is not in the file sealed either.
async fn niets_blijft_in_het_bestand(omgeving: Omgeving) {
    let store = met_drie(&omgeving).await;
    let mut knoeier = omgeving.knoeier().await;
    let dicht = knoeier.bytes("SELECT verzegeld FROM inhoud WHERE nummer = 2").await;
    let gewikkeld = knoeier.bytes("SELECT gewikkeld FROM sleutel").await;
    drop(knoeier);
    assert!(!bevat(&dicht, b"KANARIE"));
    let mut tx = store.begin().await.unwrap();
    tx.wis_dossier(DOSSIER, &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    if matches!(
        (&omgeving.inrichting.databank, omgeving.inrichting.gebruik),
        (Databank::Sqlite, Gebruik::Echt)
    ) {
        for naam in ["hervat.db", "hervat.db-wal"] {
            let bestand = fs::read(omgeving.inrichting.map.join(naam)).unwrap();
            assert!(!bevat(&bestand, &dicht[30..]), "an erased payload is still in `{naam}`");
            assert!(!bevat(&bestand, &gewikkeld[30..]), "an erased key is still in `{naam}`");
            assert!(!bevat(&bestand, b"KANARIE"), "a payload is in the clear in `{naam}`");
        }
    }
    store.sluit().await;
}

fn bevat(hooiberg: &[u8], naald: &[u8]) -> bool {
    hooiberg.windows(naald.len()).any(|deel| deel == naald)
}
