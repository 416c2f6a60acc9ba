// SPDX-License-Identifier: EUPL-1.2
//! What lies beside the drawers: a doctor's working notes, parked forms, and expired sessions.

use crate::omgeving::{
    ARBODIENST, ARTS, CHEF, DOSSIER, Omgeving, WERKGEVER, WERKNEMER, arts_houdt_aantekeningen, bevolk,
    controleer, dag, houdt_aantekeningen, leg_vast, nu, op_beide, schoon, voeg_medisch_toe, werkgever,
};
use dossier::{
    Arbocontract, DossierId, Hoedanigheid, Lade, OrganisatieId, PersoonId, Relatie, RelatieId, RelatieMet,
};
use kluis::{GlasGebroken, MedischeGebeurtenis};
use store::{Bevinding, GeparkeerdId, Store, StoreFout};

op_beide!(
    werkaantekeningen,
    vertrokken_auteurs,
    vertrokken_uit_het_dossier,
    geparkeerde_formulieren,
    een_verlopen_sessie
);

const DAG: i64 = 24 * 60 * 60;
const TWEEDE: DossierId = DossierId::new(55);

async fn bewaar(
    store: &Store,
    dossier: DossierId,
    wie: PersoonId,
    verwacht: u32,
    tekst: &str,
) -> Result<u32, StoreFout> {
    let mut tx = store.begin().await.expect("a transaction");
    let toegang = houdt_aantekeningen(wie, dossier);
    let versie = tx.bewaar_aantekening(&toegang, verwacht, tekst, nu(5)).await?;
    tx.commit().await?;
    Ok(versie)
}

async fn lees(store: &Store, dossier: DossierId, wie: PersoonId) -> Option<(u32, String)> {
    let toegang = houdt_aantekeningen(wie, dossier);
    let aantekening = store.lezer().await.expect("a line").aantekening(&toegang).await.expect("notes")?;
    Some((aantekening.versie, aantekening.tekst.open(&toegang).expect("this access opens them").clone()))
}

async fn werkaantekeningen(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    tx.nieuw_dossier(TWEEDE, crate::omgeving::DIENSTVERBAND, nu(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(lees(&store, DOSSIER, ARTS).await, None);
    let versie = bewaar(&store, DOSSIER, ARTS, 0, "eerste indruk KANARIE").await.unwrap();
    let versie = bewaar(&store, DOSSIER, ARTS, versie, "bellen").await.unwrap();
    bewaar(&store, DOSSIER, CHEF, 0, "van een ander").await.unwrap();
    bewaar(&store, TWEEDE, ARTS, 0, "over een ander").await.unwrap();
    assert_eq!(lees(&store, DOSSIER, ARTS).await, Some((versie, "bellen".into())));
    assert_eq!(lees(&store, DOSSIER, CHEF).await.unwrap().1, "van een ander");
    for verwacht in [0, versie - 1] {
        let fout = bewaar(&store, DOSSIER, ARTS, verwacht, "te laat").await.unwrap_err();
        assert!(matches!(fout, StoreFout::Botsing { gevonden, .. } if gevonden == versie), "{fout:?}");
    }
    // Opened with access to another dossier, or with that of a colleague: no.
    let anderen = [arts_houdt_aantekeningen(TWEEDE), houdt_aantekeningen(CHEF, DOSSIER)];
    let mut lezer = store.lezer().await.unwrap();
    let aantekening = lezer.aantekening(&arts_houdt_aantekeningen(DOSSIER)).await.unwrap().unwrap();
    assert!(anderen.iter().all(|ander| aantekening.tekst.open(ander).is_none()));
    assert_eq!(lezer.kop().await.unwrap().aantal, 0, "notes are no events");
    drop(lezer);
    schoon(&controleer(&store).await);
    let mut knoeier = omgeving.knoeier().await;
    let auteurs = "UPDATE aantekening SET auteur = CASE auteur WHEN";
    knoeier
        .doe(&format!("{auteurs} '{CHEF}' THEN '{WERKNEMER}' ELSE auteur END WHERE dossier = '{DOSSIER}'"))
        .await;
    let hoort = [Bevinding::AantekeningGaatNietOpen { dossier: DOSSIER, auteur: WERKNEMER }];
    assert_eq!(controleer(&store).await.bevindingen, hoort);
    knoeier.doe(&format!("DELETE FROM aantekening WHERE auteur = '{WERKNEMER}'")).await;

    let mut tx = store.begin().await.unwrap();
    assert!(tx.wis_aantekening(&arts_houdt_aantekeningen(DOSSIER)).await.unwrap());
    assert!(!tx.wis_aantekening(&arts_houdt_aantekeningen(DOSSIER)).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(lees(&store, DOSSIER, ARTS).await, None);
    let fout = bewaar(&store, DOSSIER, ARTS, versie, "terug").await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { gevonden: 0, .. }), "{fout:?}");
}

async fn vertrokken_auteurs(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    tx.nieuw_dossier(TWEEDE, crate::omgeving::DIENSTVERBAND, nu(0)).await.unwrap();
    tx.commit().await.unwrap();
    let mut knoeier = omgeving.knoeier().await;
    bewaar(&store, TWEEDE, ARTS, 0, "over een ander").await.unwrap();
    bewaar(&store, DOSSIER, ARTS, 0, "opnieuw").await.unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.nieuw_arbocontract(&contract()).await.unwrap();
    tx.nieuwe_relatie(&arts_tot_en_met("2026-11-23")).await.unwrap();
    tx.commit().await.unwrap();
    // Thirty days after their last day it is still there; then all of it goes, whatever the dossier.
    for dag in ["2026-11-23", "2026-11-24", "2026-12-23"] {
        assert_eq!(ruim_op(&store, dag, 0).await, 0, "{dag}");
    }
    assert_eq!(ruim_op(&store, "2026-12-24", 0).await, 2);
    assert_eq!(knoeier.doe("DELETE FROM aantekening").await, 0);
    // And with a dossier go the notes about it.
    bewaar(&store, DOSSIER, ARTS, 0, "nog eens").await.unwrap();
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    let waarom = store::Verantwoording {
        door: CHEF,
        hoedanigheid: dossier::Hoedanigheid::Casemanager,
        vastgelegd_op: nu(9),
        dag: crate::omgeving::dag("2026-11-23"),
        grond: "verzoek",
        reden: "",
    };
    let mut tx = store.begin().await.unwrap();
    tx.wis_dossier(DOSSIER, &waarom).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(knoeier.doe("DELETE FROM aantekening").await, 0);
}

/// Whoever still works as a doctor, but not for this dossier, cannot read or erase what they wrote about it.
async fn vertrokken_uit_het_dossier(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let ander = OrganisatieId::new(78);
    let mut tx = store.begin().await.unwrap();
    tx.nieuwe_organisatie(&werkgever(ander, "Drukkerij")).await.unwrap();
    tx.nieuw_arbocontract(&contract()).await.unwrap();
    let elders =
        Relatie { met: RelatieMet::Werkgever(ander), tot_en_met: None, ..arts_tot_en_met("2026-11-23") };
    tx.nieuwe_relatie(&elders).await.unwrap();
    // Standing in: as long as the glass is broken.
    let glas = MedischeGebeurtenis::GlasGebroken(GlasGebroken { reden: "waarneming".into(), tot: nu(60) });
    voeg_medisch_toe(&mut tx, ARBODIENST, 0, &glas).await.unwrap();
    tx.commit().await.unwrap();
    bewaar(&store, DOSSIER, ARTS, 0, "tijdens de waarneming").await.unwrap();
    assert_eq!(ruim_op(&store, "2026-11-23", 59).await, 0);
    assert_eq!(ruim_op(&store, "2026-11-23", 60).await, 1);
    // With a relation of their own they stay; a relation to come counts too, a contract that ended for thirty days.
    bewaar(&store, DOSSIER, ARTS, 0, "eigen").await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let straks = Relatie {
        id: RelatieId::new(78),
        van: dag("2026-12-01"),
        tot_en_met: None,
        ..arts_tot_en_met("2026-11-23")
    };
    tx.nieuwe_relatie(&straks).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ruim_op(&store, "2026-11-23", 60).await, 0);
    let mut tx = store.begin().await.unwrap();
    tx.beeindig_arbocontract(&contract(), dag("2026-12-31")).await.unwrap();
    tx.commit().await.unwrap();
    // It was renewed late: nothing was lost in between.
    assert_eq!(ruim_op(&store, "2027-01-01", 60).await, 0);
    assert_eq!(ruim_op(&store, "2027-01-30", 60).await, 0);
    let mut tx = store.begin().await.unwrap();
    let verlengd = Arbocontract { van: dag("2027-01-01"), tot_en_met: Some(dag("2027-06-30")), ..contract() };
    tx.nieuw_arbocontract(&verlengd).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ruim_op(&store, "2027-01-31", 60).await, 0);
    assert_eq!(lees(&store, DOSSIER, ARTS).await.unwrap().1, "eigen");
    // The tie ended with what ended first of relation and contract.
    let mut tx = store.begin().await.unwrap();
    tx.beeindig_relatie(straks.id, dag("2027-05-31")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ruim_op(&store, "2027-06-30", 60).await, 0);
    // What its author erases, is gone at once, also now.
    let mut tx = store.begin().await.unwrap();
    assert!(tx.wis_aantekening(&arts_houdt_aantekeningen(DOSSIER)).await.unwrap());
    tx.commit().await.unwrap();
    bewaar(&store, DOSSIER, ARTS, 0, "weer eigen").await.unwrap();
    assert_eq!(ruim_op(&store, "2027-07-01", 60).await, 1);
}

async fn ruim_op(store: &Store, vandaag: &str, seconden: i64) -> u64 {
    let mut tx = store.begin().await.expect("a transaction");
    let weg = tx.wis_aantekeningen_van_vertrokken(dag(vandaag), nu(seconden)).await.expect("erased");
    tx.commit().await.expect("a commit");
    weg
}

fn contract() -> Arbocontract {
    Arbocontract { werkgever: WERKGEVER, arbodienst: ARBODIENST, van: dag("2020-01-01"), tot_en_met: None }
}

fn arts_tot_en_met(laatste: &str) -> Relatie {
    Relatie {
        id: RelatieId::new(77),
        persoon: ARTS,
        rol: Hoedanigheid::Bedrijfsarts,
        met: RelatieMet::Werkgever(WERKGEVER),
        namens: Some(ARBODIENST),
        van: dag("2020-01-01"),
        tot_en_met: Some(dag(laatste)),
        tekenbevoegd: false,
    }
}

async fn geparkeerde_formulieren(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let pad = "/dossiers/5/plan/stappen";
    let mut tx = store.begin().await.unwrap();
    let id = tx.parkeer(CHEF, pad, b"stappen=KANARIE", nu(0)).await.unwrap().unwrap();
    let ander = tx.parkeer(WERKNEMER, "/elders", b"", nu(1)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    let terug = lezer.geparkeerd(id, CHEF, nu(60)).await.unwrap().unwrap();
    assert_eq!(
        (terug.id, terug.pad.as_str(), terug.inhoud.as_slice(), terug.op),
        (id, pad, &b"stappen=KANARIE"[..], nu(0))
    );
    assert_eq!(id.to_string().parse::<GeparkeerdId>(), Ok(id));
    assert!("0".parse::<GeparkeerdId>().is_err());
    assert!(!format!("{terug:?}").contains("KANARIE"));
    assert_eq!(lezer.geparkeerd(id, WERKNEMER, nu(60)).await.unwrap(), None, "another person never sees it");
    assert_eq!(lezer.geparkeerd(id, CHEF, nu(7 * DAG)).await.unwrap(), None, "too old");
    assert_eq!(lezer.geparkeerd_voor(CHEF, nu(60)).await.unwrap(), [terug]);
    drop(lezer);
    let mut knoeier = omgeving.knoeier().await;
    let dicht = knoeier.bytes(&format!("SELECT verzegeld FROM geparkeerd WHERE persoon = '{CHEF}'")).await;
    assert!(!dicht.windows(7).any(|deel| deel == b"KANARIE" || deel == b"stappen"));
    schoon(&controleer(&store).await);
    knoeier.doe(&format!("UPDATE geparkeerd SET persoon = '{ARTS}' WHERE persoon = '{CHEF}'")).await;
    assert_eq!(controleer(&store).await.bevindingen, [Bevinding::GeparkeerdGaatNietOpen { persoon: ARTS }]);
    knoeier.doe(&format!("UPDATE geparkeerd SET persoon = '{CHEF}' WHERE persoon = '{ARTS}'")).await;

    let mut tx = store.begin().await.unwrap();
    assert!(!tx.vergeet_geparkeerd(id, WERKNEMER).await.unwrap());
    assert!(tx.vergeet_geparkeerd(id, CHEF).await.unwrap());
    assert!(
        !tx.vergeet_geparkeerd(id, CHEF).await.unwrap(),
        "of two who send it, one is told that it is gone"
    );
    // At most twenty: what waits stays, and what comes is not taken; of this person only.
    for nummer in 0..25 {
        let id = tx.parkeer(CHEF, pad, &[nummer], nu(i64::from(nummer))).await.unwrap();
        assert_eq!(id.is_some(), nummer < 20, "{nummer}");
    }
    let over = tx.geparkeerd_voor(CHEF, nu(60)).await.unwrap();
    assert_eq!(over.iter().map(|g| g.inhoud[0]).collect::<Vec<_>>(), (0..20).rev().collect::<Vec<_>>());
    assert!(tx.geparkeerd(ander, WERKNEMER, nu(60)).await.unwrap().is_some());
    tx.ruim_op(nu(7 * DAG + 5), nu(0)).await.unwrap();
    assert_eq!(
        tx.geparkeerd_voor(CHEF, nu(60)).await.unwrap().len(),
        14,
        "those of second 0 to 5 are a week old"
    );
    assert!(tx.parkeer(CHEF, pad, b"", nu(60)).await.unwrap().is_some(), "and leave room");
    assert!(tx.geparkeerd(ander, WERKNEMER, nu(60)).await.unwrap().is_none());
    tx.commit().await.unwrap();
    let fout = store.begin().await.unwrap().parkeer(PersoonId::new(99), pad, b"", nu(0)).await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "{fout:?}");
}

async fn een_verlopen_sessie(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    for (byte, wie) in [(1, CHEF), (2, CHEF), (3, WERKNEMER), (4, WERKNEMER)] {
        tx.begin_sessie(&[byte; 32], wie, nu(0), nu(600)).await.unwrap();
    }
    assert_eq!(tx.verlopen_sessie(&[1; 32], nu(599)).await.unwrap(), None, "it still runs");
    assert_eq!(tx.verlopen_sessie(&[1; 32], nu(600)).await.unwrap(), Some(CHEF));
    assert_eq!(tx.verlopen_sessie(&[9; 32], nu(600)).await.unwrap(), None);
    assert_eq!(tx.sessie(&[1; 32], nu(600)).await.unwrap(), None, "it is good for nothing else");
    tx.raak_sessie_aan(&[1; 32], nu(700), nu(9999)).await.unwrap();
    assert_eq!(tx.sessie(&[1; 32], nu(700)).await.unwrap(), None, "and does not come back");
    // Who logged out, here or everywhere, is not parked for.
    tx.eindig_sessie(&[1; 32]).await.unwrap();
    assert_eq!(tx.verlopen_sessie(&[1; 32], nu(700)).await.unwrap(), None);
    assert_eq!(tx.eindig_sessies_van(CHEF).await.unwrap(), 1);
    assert_eq!(tx.verlopen_sessie(&[2; 32], nu(700)).await.unwrap(), None);
    assert_eq!(
        tx.verlopen_sessie(&[3; 32], nu(600 + 7 * DAG)).await.unwrap(),
        None,
        "after a week it is forgotten"
    );
    tx.ruim_op(nu(599 + 7 * DAG), nu(0)).await.unwrap();
    assert_eq!(tx.verlopen_sessie(&[3; 32], nu(599 + 7 * DAG)).await.unwrap(), Some(WERKNEMER));
    tx.ruim_op(nu(600 + 7 * DAG), nu(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(omgeving.knoeier().await.doe("DELETE FROM sessie").await, 0);
}
