// SPDX-License-Identifier: EUPL-1.2
//! Two at once: one wins, the other hears so; a transaction that stops half-way leaves nothing.

use crate::omgeving::{
    DIENSTVERBAND, DOSSIER, Omgeving, bevolk, bouw, controleer, leg_vast, nu, op_beide, schoon, voeg_toe,
};
use dossier::{DossierId, Lade};
use std::sync::Arc;
use store::{Moment, StoreFout};

op_beide!(
    de_tweede_schrijver_hoort_het,
    veel_schrijvers_maken_een_keten,
    twee_meldingen_tegelijk_geven_een_dossier,
    een_foutpunt_voor_de_commit_laat_niets_achter,
    een_foutpunt_na_de_commit_verliest_niets,
    een_vergeten_transactie_laat_niets_achter,
);

async fn de_tweede_schrijver_hoort_het(omgeving: Omgeving) {
    // Two stores, as two processes have them.
    let (een, twee) = (omgeving.open().await, omgeving.open().await);
    bevolk(&een).await;
    assert_eq!(leg_vast(&een, Lade::Gedeeld, 0, b"een").await, 1);
    let mut tx = twee.begin().await.unwrap();
    let fout = voeg_toe(&mut tx, Lade::Gedeeld, 0, b"ook een").await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { verwacht: 0, gevonden: 1 }), "{fout:?}");
    drop(tx);
    // Another drawer is another document: it did not move.
    assert_eq!(leg_vast(&twee, Lade::Medisch, 0, b"deel").await, 1);
    assert_eq!(een.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len(), 1);
    schoon(&controleer(&twee).await);
}

async fn veel_schrijvers_maken_een_keten(omgeving: Omgeving) {
    let stores = [omgeving.open().await, omgeving.open().await];
    bevolk(&stores[0]).await;
    let taken = (0..8_u32).map(|nummer| {
        let store = stores[nummer as usize % 2].clone();
        tokio::spawn(async move {
            let mut gelukt = 0;
            while gelukt < 5 {
                let verwacht = store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len();
                let mut tx = store.begin().await.unwrap();
                match voeg_toe(
                    &mut tx,
                    Lade::Gedeeld,
                    u32::try_from(verwacht).unwrap(),
                    &nummer.to_be_bytes(),
                )
                .await
                {
                    Ok(_) => {
                        tx.commit().await.unwrap();
                        gelukt += 1;
                    }
                    Err(StoreFout::Botsing { .. }) => drop(tx),
                    Err(fout) => panic!("{fout:?}"),
                }
            }
        })
    });
    for taak in taken.collect::<Vec<_>>() {
        taak.await.unwrap();
    }
    let regels = stores[1].lezer().await.unwrap().lees(DOSSIER).await.unwrap();
    assert_eq!(regels.iter().map(|r| r.nummer).collect::<Vec<_>>(), (1..=40).collect::<Vec<_>>());
    let verslag = controleer(&stores[0]).await;
    schoon(&verslag);
    assert_eq!(verslag.regels, 40);
}

async fn twee_meldingen_tegelijk_geven_een_dossier(omgeving: Omgeving) {
    let (een, twee) = (omgeving.open().await, omgeving.open().await);
    bevolk(&een).await;
    let meld = |store: store::Store, nummer: u128| async move {
        let mut tx = store.begin().await.unwrap();
        let dienstverband = tx.dienstverband_vast(DIENSTVERBAND).await.unwrap().unwrap();
        if tx.dossiers_van(dienstverband.id).await.unwrap().len() > 1 {
            return false;
        }
        tx.nieuw_dossier(DossierId::new(nummer), dienstverband.id, nu(1)).await.unwrap();
        tx.commit().await.unwrap();
        true
    };
    let (a, b) = tokio::join!(tokio::spawn(meld(een.clone(), 100)), tokio::spawn(meld(twee, 101)));
    assert!(a.unwrap() != b.unwrap(), "exactly one may open a dossier");
    assert_eq!(een.lezer().await.unwrap().dossiers_van(DIENSTVERBAND).await.unwrap().len(), 2);
}

async fn een_foutpunt_voor_de_commit_laat_niets_achter(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"een").await;
    let kapot = store.clone().met_foutpunt(Arc::new(|moment| match moment {
        Moment::VoorCommit => Err("proef".into()),
        Moment::VoorKopbestand => Ok(()),
    }));
    let kop = store.lezer().await.unwrap().kop().await.unwrap();
    let mut tx = kapot.begin().await.unwrap();
    voeg_toe(&mut tx, Lade::Gedeeld, 1, b"twee").await.unwrap();
    assert_eq!(tx.lees(DOSSIER).await.unwrap().len(), 2, "a transaction sees its own writes");
    assert!(matches!(tx.commit().await, Err(StoreFout::Foutpunt(_))));
    assert_eq!(store.lezer().await.unwrap().kop().await.unwrap(), kop);
    assert_eq!(store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len(), 1);
    assert_eq!(store.lezer().await.unwrap().termijnen(DOSSIER).await.unwrap().len(), 1);
    leg_vast(&store, Lade::Gedeeld, 1, b"twee").await;
    schoon(&controleer(&store).await);
}

async fn een_foutpunt_na_de_commit_verliest_niets(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let kapot = store.clone().met_foutpunt(Arc::new(|moment| match moment {
        Moment::VoorKopbestand => Err("proef".into()),
        Moment::VoorCommit => Ok(()),
    }));
    let mut tx = kapot.begin().await.unwrap();
    voeg_toe(&mut tx, Lade::Gedeeld, 0, b"een").await.unwrap();
    assert!(tx.commit().await.is_err());
    store.sluit().await;
    let weer = omgeving.open().await;
    assert_eq!(weer.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len(), 1);
    leg_vast(&weer, Lade::Gedeeld, 1, b"twee").await;
    schoon(&controleer(&weer).await);
}

async fn een_vergeten_transactie_laat_niets_achter(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    voeg_toe(&mut tx, Lade::Gedeeld, 0, b"een").await.unwrap();
    drop(tx);
    assert!(store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().is_empty());
    leg_vast(&store, Lade::Gedeeld, 0, b"een").await;
    assert_eq!(store.herbouw(bouw).await.unwrap(), 1);
    schoon(&controleer(&store).await);
}
