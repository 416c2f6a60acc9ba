// SPDX-License-Identifier: EUPL-1.2
//! Who stands in for a colleague: the exact name however many resemble it, and how often one may look.

use crate::omgeving::{
    ARTS, CHEF, DOSSIER, Omgeving, WERKGEVER, WERKNEMER, bevolk, dienstverband, leg_vast, nu, op_beide,
    persoon, voeg_toe_aan,
};
use dossier::{DienstverbandId, DossierId, Lade, OrganisatieId, PersoonId};
use std::sync::Arc;
use store::{Databank, Tx, Wie, Zoekuitkomst};
use tokio::sync::Barrier;

op_beide!(de_naam_precies, wie_zocht_en_hoe_vaak, veel_tegelijk_zijn_niet_meer_dan_mag);

async fn de_naam_precies(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    let mut tx = store.begin().await.unwrap();
    // More people than any page of a list holds, who come before her in it; and one who has her name.
    for nummer in 0..60_u32 {
        let naam = if nummer == 59 { "noor DE vries " } else { "Noor de Vries-Bakker" };
        let dossier = DossierId::new(2000 + u128::from(nummer));
        let (wie, waar) =
            (PersoonId::new(1000 + u128::from(nummer)), DienstverbandId::new(u128::from(nummer) + 3000));
        tx.nieuwe_persoon(&persoon(wie, naam, &[])).await.unwrap();
        tx.nieuw_dienstverband(&dienstverband(waar, wie, WERKGEVER)).await.unwrap();
        tx.nieuw_dossier(dossier, waar, nu(0)).await.unwrap();
        voeg_toe_aan(&mut tx, dossier, 0, if nummer == 58 { "ingetrokken" } else { "gemeld" }, b"x")
            .await
            .unwrap();
    }
    tx.wijzig_persoon(&persoon(PersoonId::new(1058), "Noor de Vries", &[])).await.unwrap();
    let mut op = async |naam: &str| {
        let regels = tx.dossiers_op_naam(WERKGEVER, naam).await.unwrap();
        let mut dossiers: Vec<_> = regels.into_iter().map(|regel| regel.dossier).collect();
        dossiers.sort_unstable();
        dossiers
    };
    assert_eq!(
        op(" noor de vries").await,
        [DOSSIER, DossierId::new(2059)],
        "and no report that was withdrawn"
    );
    for naam in ["Noor", "Noor de", "Noor de Vri", "Noör de Vries", "vries de noor", "", " - ", "Piet Baas"]
    {
        assert!(op(naam).await.is_empty(), "{naam}");
    }
    assert_eq!(op("Noor de Vries-Bakker").await.len(), 58);
    assert!(tx.dossiers_op_naam(OrganisatieId::new(99), "Noor de Vries").await.unwrap().is_empty());
}

async fn wie_zocht_en_hoe_vaak(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    for (wie, seconde, uitkomst) in
        [(ARTS, 0, Zoekuitkomst::Niets), (ARTS, 10, Zoekuitkomst::Gevonden), (CHEF, 20, Zoekuitkomst::Niets)]
    {
        tx.noteer_waarneming(wie, nu(seconde), uitkomst).await.unwrap();
    }
    assert_eq!(tx.tel_waarnemingen(ARTS, nu(0)).await.unwrap(), 2);
    assert_eq!(tx.tel_waarnemingen(ARTS, nu(1)).await.unwrap(), 1);
    assert_eq!(tx.tel_waarnemingen(WERKNEMER, nu(0)).await.unwrap(), 0);
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    let gelezen = lezer.waarnemingen(nu(10)).await.unwrap();
    let kort: Vec<_> = gelezen.iter().map(|w| (w.arts, w.naam.as_str(), w.op, w.uitkomst)).collect();
    assert_eq!(
        kort,
        [(CHEF, "Piet Baas", nu(20), Zoekuitkomst::Niets), (ARTS, "Arts", nu(10), Zoekuitkomst::Gevonden)]
    );
    drop(lezer);
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.vergeet_waarnemingen(nu(20)).await.unwrap(), 2);
    assert_eq!(tx.waarnemingen(nu(0)).await.unwrap().len(), 1);
    assert!(tx.noteer_waarneming(PersoonId::new(99), nu(0), Zoekuitkomst::Niets).await.is_err());
}

const MAG: u32 = 3;

/// Each counts before it writes, and all count at the same instant: still no more get through than may.
async fn veel_tegelijk_zijn_niet_meer_dan_mag(omgeving: Omgeving) {
    // Two stores, as two processes have them.
    let stores = [omgeving.open().await, omgeving.open().await];
    bevolk(&stores[0]).await;
    // SQLite opens one transaction for writing at a time: there they meet before it, elsewhere in it.
    let in_transactie = matches!(omgeving.inrichting.databank, Databank::Postgres(_));
    let samen = Arc::new(Barrier::new(16));
    let taken = (0..16).map(|nummer: usize| {
        let (store, samen) = (stores[nummer % 2].clone(), Arc::clone(&samen));
        tokio::spawn(async move {
            let begin = async || {
                if in_transactie {
                    let tx = store.begin().await.unwrap();
                    samen.wait().await;
                    tx
                } else {
                    samen.wait().await;
                    store.begin().await.unwrap()
                }
            };
            (probeer_in_te_loggen(begin().await).await, zoek(begin().await).await)
        })
    });
    let (mut ingelogd, mut gezocht) = (0, 0);
    for taak in taken.collect::<Vec<_>>() {
        let (login, zoeken) = taak.await.unwrap();
        (ingelogd, gezocht) = (ingelogd + login, gezocht + zoeken);
    }
    assert_eq!((ingelogd, gezocht), (MAG, MAG));
}

async fn probeer_in_te_loggen(mut tx: Tx) -> u32 {
    let (account, adres) = (Wie::Account("baas@x.nl"), Wie::Adres("192.0.2.1"));
    let vol = tx.tel_pogingen(account, nu(0)).await.unwrap() >= MAG
        || tx.tel_pogingen(adres, nu(0)).await.unwrap() >= MAG;
    if !vol {
        tx.noteer_poging(account, nu(1)).await.unwrap();
        tx.noteer_poging(adres, nu(1)).await.unwrap();
    }
    tx.commit().await.unwrap();
    u32::from(!vol)
}

async fn zoek(mut tx: Tx) -> u32 {
    let vol = tx.tel_waarnemingen(ARTS, nu(0)).await.unwrap() >= MAG;
    if !vol {
        tx.noteer_waarneming(ARTS, nu(1), Zoekuitkomst::Niets).await.unwrap();
    }
    tx.commit().await.unwrap();
    u32::from(!vol)
}
