// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer: a key per arbodienst, read with the access that reaches it, and broken glass.

use crate::omgeving::{
    ANDERE_ARBODIENST, ARBODIENST, ARTS, CHEF, DOSSIER, Omgeving, als_werknemer, arts_breekt_glas,
    arts_leest, arts_schrijft, bevolk, bouw, controleer, dag, leg_vast, medisch_deel, medische_teksten, nu,
    op_beide, prognose, schoon, voeg_medisch_toe, voeg_toe, werknemer_leest_medisch,
};
use dossier::{Hoedanigheid, Lade, Noodtoegang, Recht};
use kluis::{GlasGebroken, MedischDeelVastgelegd, MedischeGebeurtenis};
use std::sync::Arc;
use store::{Bevinding, MedischeToevoeging, Moment, Store, StoreFout, Verantwoording};

op_beide!(
    elke_arbodienst_leest_wat_van_haar_is,
    twee_lades_in_een_transactie,
    een_recht_dekt_zijn_eigen_gebeurtenis,
    gebroken_glas,
    een_gewiste_medische_lade,
    gezien_glas,
);

fn glas(reden: &str, tot: jiff::Timestamp) -> MedischeGebeurtenis {
    MedischeGebeurtenis::GlasGebroken(GlasGebroken { reden: reden.into(), tot })
}

async fn schrijf(
    store: &Store,
    arbodienst: dossier::OrganisatieId,
    verwacht: u32,
    wat: &MedischeGebeurtenis,
) {
    let mut tx = store.begin().await.expect("a transaction");
    voeg_medisch_toe(&mut tx, arbodienst, verwacht, wat).await.expect("an event");
    tx.commit().await.expect("a commit");
}

async fn elke_arbodienst_leest_wat_van_haar_is(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    schrijf(&store, ARBODIENST, 0, &medisch_deel("een")).await;
    schrijf(&store, ANDERE_ARBODIENST, 1, &medisch_deel("twee")).await;
    schrijf(&store, ARBODIENST, 2, &medisch_deel("drie")).await;
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.medisch_nummer(&arts_schrijft(ARBODIENST)).await.unwrap(), 3);
    for (arbodienst, hoort) in [
        (ARBODIENST, vec![(1, "een".to_owned()), (3, "drie".to_owned())]),
        (ANDERE_ARBODIENST, vec![(2, "twee".to_owned())]),
    ] {
        let toegang = arts_leest(arbodienst);
        let regels = lezer.lees_medisch(&toegang).await.unwrap();
        let gelezen: Vec<_> = regels
            .iter()
            .map(|regel| (regel.nummer, prognose(regel.inhoud.as_ref().unwrap().open(&toegang))))
            .collect();
        assert_eq!(gelezen, hoort);
        assert!(regels.iter().all(|regel| regel.arbodienst == Some(arbodienst)));
        assert_eq!((regels[0].door, regels[0].hoedanigheid), (ARTS, Hoedanigheid::Bedrijfsarts));
        assert_eq!(
            (regels[0].soort.as_str(), regels[0].geldt_vanaf),
            ("medisch_deel_vastgelegd", dag("2026-11-23"))
        );
    }
    assert_eq!(medische_teksten(&store).await, ["een", "twee", "drie"].map(|t| Some(t.to_owned())));
    assert!(lezer.lees(DOSSIER).await.unwrap().is_empty(), "nothing medical comes out of the shared drawer");
    schoon(&controleer(&store).await);
    // What is not mine stays shut when a row is given my arbodienst: the key is bound to its own.
    let mut knoeier = omgeving.knoeier().await;
    knoeier.doe(&format!("DELETE FROM sleutel WHERE arbodienst = '{ARBODIENST}'")).await;
    knoeier.doe(&format!("UPDATE sleutel SET arbodienst = '{ARBODIENST}'")).await;
    let fout = lezer.lees_medisch(&arts_leest(ARBODIENST)).await.unwrap_err();
    assert!(matches!(fout, StoreFout::InhoudKapot(_)), "{fout:?}");
}

/// The probleemanalyse goes to both drawers or to neither; each drawer keeps its own number.
async fn twee_lades_in_een_transactie(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    let kapot = store.clone().met_foutpunt(Arc::new(|moment| match moment {
        Moment::VoorCommit => Err("proef".into()),
        Moment::VoorKopbestand => Ok(()),
    }));
    for (store, blijft) in [(&kapot, false), (&store, true)] {
        let mut tx = store.begin().await.unwrap();
        voeg_toe(&mut tx, Lade::Gedeeld, 1, b"probleemanalyse").await.unwrap();
        voeg_toe(&mut tx, Lade::Medisch, 0, b"medisch deel").await.unwrap();
        assert_eq!(tx.commit().await.is_ok(), blijft);
        let gedeeld = store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len();
        assert_eq!((gedeeld, medische_teksten(store).await.len()), if blijft { (2, 1) } else { (1, 0) });
    }
    // Stale in one of the two: neither is written.
    let mut tx = store.begin().await.unwrap();
    voeg_toe(&mut tx, Lade::Gedeeld, 2, b"bijstelling").await.unwrap();
    let fout = voeg_toe(&mut tx, Lade::Medisch, 0, b"verouderd").await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { verwacht: 0, gevonden: 1 }), "{fout:?}");
    drop(tx);
    assert_eq!(store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().len(), 2);
    schoon(&controleer(&store).await);
}

async fn een_recht_dekt_zijn_eigen_gebeurtenis(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let leeg = MedischeGebeurtenis::MedischDeelVastgelegd(MedischDeelVastgelegd {
        probleemanalyse: 1,
        prognose: "  ".into(),
        ..Default::default()
    });
    let (deel, breuk) = (medisch_deel("x"), glas("waarneming", nu(60)));
    for (schrijven, gebeurtenis) in [
        (arts_schrijft(ARBODIENST), &breuk),
        (arts_breekt_glas(ARBODIENST), &deel),
        (arts_schrijft(ARBODIENST), &leeg),
    ] {
        let toevoeging = MedischeToevoeging {
            verwacht: 0,
            vastgelegd_op: nu(0),
            geldt_vanaf: dag("2026-11-23"),
            gebeurtenissen: std::slice::from_ref(gebeurtenis),
        };
        let fout = store.begin().await.unwrap().append_medisch(&schrijven, &toevoeging).await.unwrap_err();
        assert!(matches!(fout, StoreFout::BestaatNiet(_)), "{fout:?}");
    }
    assert!(medische_teksten(&store).await.is_empty());
}

async fn gebroken_glas(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    schrijf(&store, ARBODIENST, 0, &glas("collega is ziek", nu(3600))).await;
    schrijf(&store, ANDERE_ARBODIENST, 1, &glas("spoed", nu(60))).await;
    let wie = |arbodienst, tot| Noodtoegang { persoon: ARTS, arbodienst, tot: nu(tot) };
    let mut lezer = store.lezer().await.unwrap();
    let beide = [wie(ANDERE_ARBODIENST, 60), wie(ARBODIENST, 3600)];
    assert_eq!(lezer.noodtoegangen(DOSSIER, nu(0)).await.unwrap(), beide);
    assert_eq!(lezer.noodtoegangen(DOSSIER, nu(60)).await.unwrap(), beide[1..]);
    assert!(lezer.noodtoegangen(DOSSIER, nu(3600)).await.unwrap().is_empty());
    assert_eq!(medische_teksten(&store).await[0].as_deref(), Some("glas: collega is ziek"));
    assert_eq!(lezer.lees_medisch(&arts_leest(ARBODIENST)).await.unwrap().len(), 1);
    schoon(&controleer(&store).await);
    // A projection: found when it deviates, and made again from the log.
    let mut knoeier = omgeving.knoeier().await;
    for sql in [
        "UPDATE noodtoegang SET tot = 4102444800000 WHERE nummer = 1".to_owned(),
        "DELETE FROM noodtoegang WHERE nummer = 2".to_owned(),
        format!("UPDATE noodtoegang SET persoon = '{CHEF}' WHERE nummer = 1"),
        format!("INSERT INTO noodtoegang VALUES ('{DOSSIER}', 9, '{CHEF}', '{ARBODIENST}', 4102444800000)"),
    ] {
        assert_eq!(knoeier.doe(&sql).await, 1, "{sql}");
        let gevonden = controleer(&store).await.bevindingen;
        assert_eq!(gevonden, [Bevinding::ProjectieWijktAf { dossier: DOSSIER }], "{sql}");
        assert_eq!(store.herbouw(bouw).await.unwrap(), 1);
        schoon(&controleer(&store).await);
        assert_eq!(store.lezer().await.unwrap().noodtoegangen(DOSSIER, nu(0)).await.unwrap(), beide);
    }
}

/// The employee hears of it until they say that they saw it, and only they can say so.
async fn gezien_glas(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    schrijf(&store, ARBODIENST, 0, &glas("collega is ziek", nu(60))).await;
    schrijf(&store, ANDERE_ARBODIENST, 1, &glas("spoed", nu(3600))).await;
    let ongezien = async || {
        let breuken = store.lezer().await.unwrap().ongezien_glas(DOSSIER).await.unwrap();
        breuken.iter().map(|breuk| (breuk.nummer, breuk.toegang.arbodienst)).collect::<Vec<_>>()
    };
    assert_eq!(ongezien().await, [(1, ARBODIENST), (2, ANDERE_ARBODIENST)], "closed or not");
    let mut tx = store.begin().await.unwrap();
    let ander_recht = als_werknemer(DOSSIER, Recht::LadeLezen(Lade::Medisch));
    let fout = tx.bevestig_glas(&ander_recht, 1, nu(70)).await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "{fout:?}");
    let zelf = als_werknemer(DOSSIER, Recht::InzageLezen);
    for nummer in [1, 1, 7] {
        tx.bevestig_glas(&zelf, nummer, nu(70)).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(ongezien().await, [(2, ANDERE_ARBODIENST)]);
    // What follows from the log is made again; that it was seen does not follow from it, and stays.
    assert_eq!(store.herbouw(bouw).await.unwrap(), 1);
    assert_eq!(ongezien().await, [(2, ANDERE_ARBODIENST)]);
    schoon(&controleer(&store).await);
    let mut tx = store.begin().await.unwrap();
    tx.wis_inhoud(DOSSIER, Lade::Medisch, 2, &[1, 2], &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    assert!(ongezien().await.is_empty());
    assert_eq!(omgeving.knoeier().await.doe("DELETE FROM glas_gezien").await, 0);
}

const WAAROM: Verantwoording<'static> = Verantwoording {
    door: CHEF,
    hoedanigheid: Hoedanigheid::Casemanager,
    vastgelegd_op: jiff::Timestamp::UNIX_EPOCH,
    dag: jiff::civil::date(2026, 11, 23),
    grond: "verzoek",
    reden: "op verzoek",
};

/// Every key of the drawer goes, and with it whatever glass was broken.
async fn een_gewiste_medische_lade(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    schrijf(&store, ARBODIENST, 0, &medisch_deel("een")).await;
    schrijf(&store, ANDERE_ARBODIENST, 1, &glas("spoed", nu(60))).await;
    schrijf(&store, ARBODIENST, 2, &glas("collega is ziek", nu(60))).await;
    let mut tx = store.begin().await.unwrap();
    tx.wis_inhoud(DOSSIER, Lade::Medisch, 3, &[2], &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    schoon(&controleer(&store).await);
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.noodtoegangen(DOSSIER, nu(0)).await.unwrap().len(), 1);
    drop(lezer);
    let mut tx = store.begin().await.unwrap();
    tx.wis_lade(DOSSIER, Lade::Medisch, 4, &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    assert!(lezer.noodtoegangen(DOSSIER, nu(0)).await.unwrap().is_empty());
    assert!(lezer.lees_medisch(&arts_leest(ARBODIENST)).await.unwrap().is_empty());
    let regels = lezer.lees_medisch(&werknemer_leest_medisch()).await.unwrap();
    assert_eq!(
        regels.iter().map(|r| r.wissing.is_some()).collect::<Vec<_>>(),
        [false, false, false, true, true]
    );
    assert!(regels.iter().all(|regel| regel.inhoud.is_none()));
    schoon(&controleer(&store).await);
    let mut knoeier = omgeving.knoeier().await;
    assert_eq!(knoeier.doe("DELETE FROM sleutel WHERE lade = 'medisch'").await, 0, "a key was left behind");
}
