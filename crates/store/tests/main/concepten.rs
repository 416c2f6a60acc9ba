// SPDX-License-Identifier: EUPL-1.2
//! Drafts: part by part, never over each other, under the key of their drawer.

use crate::omgeving::{
    ANDERE_ARBODIENST, ARBODIENST, ARTS, CHEF, DOSSIER, Omgeving, WERKNEMER, arts_breekt_glas, arts_schrijft,
    bevolk, controleer, leg_vast, nu, op_beide, schoon, voeg_toe, werknemer_eigen,
};
use dossier::{DossierId, Hoedanigheid, Lade, PersoonId};
use std::{fs, sync::Arc};
use store::{
    Bevinding, Concept, Conceptdeel, Conceptlade, Databank, Moment, Store, StoreFout, Tx, Verantwoording,
};

op_beide!(
    een_deel_per_keer,
    elke_lade_haar_eigen_concepten,
    versturen_is_alles_of_niets,
    een_foutpunt_voor_de_commit_bewaart_niets,
    twee_tegelijk_in_een_deel,
    een_oud_blad_past_nooit_op_een_nieuw_concept,
    wissen_neemt_concepten_mee,
    wissen_terwijl_iemand_bewaart,
    een_veranderd_concept_gaat_niet_open,
);

const GEDEELD: Conceptlade<'static> = Conceptlade::Gedeeld(DOSSIER);

fn deel<'a>(deel: &'a str, verwacht: u32, inhoud: &'a [u8]) -> Conceptdeel<'a> {
    Conceptdeel { document: "plan", deel, verwacht, inhoud, door: CHEF, op: nu(i64::from(verwacht % 1000)) }
}

async fn bewaar(store: &Store, waar: Conceptlade<'_>, deel: &Conceptdeel<'_>) -> Result<u32, StoreFout> {
    let mut tx = store.begin().await.expect("a transaction");
    let versie = tx.bewaar_concept(waar, deel).await?;
    tx.commit().await?;
    Ok(versie)
}

async fn plan(store: &Store) -> Vec<Concept> {
    store.lezer().await.expect("a line").concepten(DOSSIER, "plan").await.expect("the draft")
}

fn kort(delen: &[Concept]) -> Vec<(&str, u32, &[u8])> {
    delen.iter().map(|c| (c.deel.as_str(), c.versie, c.inhoud.as_slice())).collect()
}

async fn een_deel_per_keer(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    assert!(plan(&store).await.is_empty());
    let stappen = bewaar(&store, GEDEELD, &deel("stappen", 0, b"een")).await.unwrap();
    let einddoel = bewaar(&store, GEDEELD, &deel("einddoel", 0, b"eigen functie")).await.unwrap();
    assert_eq!(bewaar(&store, GEDEELD, &deel("stappen", stappen, b"twee")).await.unwrap(), stappen + 1);
    let nu_staat_er = plan(&store).await;
    assert_eq!(
        kort(&nu_staat_er),
        [("einddoel", einddoel, &b"eigen functie"[..]), ("stappen", stappen + 1, b"twee")]
    );
    assert_eq!((nu_staat_er[1].door, nu_staat_er[1].gewijzigd_op), (CHEF, nu(i64::from(stappen % 1000))));
    // Moved, there already, gone: the one who comes second hears what stands there, and nothing is lost.
    for (wat, verwacht, gevonden) in
        [("stappen", stappen, stappen + 1), ("stappen", 0, stappen + 1), ("visie", 7, 0)]
    {
        let fout = bewaar(&store, GEDEELD, &deel(wat, verwacht, b"te laat")).await.unwrap_err();
        assert!(
            matches!(fout, StoreFout::Botsing { verwacht: v, gevonden: g } if (v, g) == (verwacht, gevonden)),
            "{wat} {verwacht}: {fout:?}"
        );
    }
    let mut tx = store.begin().await.unwrap();
    let fout = tx.verwijder_concept(GEDEELD, "plan", "stappen", stappen).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { .. }), "{fout:?}");
    tx.verwijder_concept(GEDEELD, "plan", "stappen", stappen + 1).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(kort(&plan(&store).await), [("einddoel", einddoel, &b"eigen functie"[..])]);
    let fout = bewaar(&store, GEDEELD, &deel("stappen", stappen + 1, b"te laat")).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { gevonden: 0, .. }), "it went: {fout:?}");
    // Drafts are no events.
    assert_eq!(store.lezer().await.unwrap().kop().await.unwrap().aantal, 0);
    let nergens = Conceptlade::Gedeeld(DossierId::new(99));
    assert!(matches!(bewaar(&store, nergens, &deel("x", 0, b"x")).await, Err(StoreFout::BestaatNiet(_))));
    let niemand = Conceptdeel { door: PersoonId::new(99), ..deel("x", 0, b"x") };
    assert!(matches!(bewaar(&store, GEDEELD, &niemand).await, Err(StoreFout::BestaatNiet(_))));
    schoon(&controleer(&store).await);
}

async fn elke_lade_haar_eigen_concepten(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let (arts, ander, eigen) =
        (arts_schrijft(ARBODIENST), arts_schrijft(ANDERE_ARBODIENST), werknemer_eigen());
    let een = |inhoud| Conceptdeel { document: "x", ..deel("deel", 0, inhoud) };
    let waar = [
        (GEDEELD, &b"gedeeld"[..]),
        (Conceptlade::Medisch(&arts), b"medisch"),
        (Conceptlade::Medisch(&ander), b"ook medisch"),
        (Conceptlade::Persoonlijk(&eigen), b"persoonlijk"),
    ];
    for (waar, inhoud) in waar {
        bewaar(&store, waar, &een(inhoud)).await.unwrap();
    }
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.concepten(DOSSIER, "x").await.unwrap()[0].inhoud.as_slice(), b"gedeeld");
    assert_eq!(lezer.persoonlijke_concepten(&eigen, "x").await.unwrap()[0].inhoud.as_slice(), b"persoonlijk");
    for (schrijven, andere, inhoud) in [(&arts, &ander, &b"medisch"[..]), (&ander, &arts, b"ook medisch")] {
        let delen = lezer.medische_concepten(schrijven, "x").await.unwrap();
        assert_eq!(delen.len(), 1);
        assert_eq!(delen[0].inhoud.open(schrijven).map(Vec::as_slice), Some(inhoud));
        assert_eq!(delen[0].inhoud.open(andere), None, "a draft of another arbodienst");
        assert_eq!(format!("{:?}", delen[0].inhoud), "‹medisch›");
    }
    let glas = arts_breekt_glas(ARBODIENST);
    assert!(matches!(lezer.medische_concepten(&glas, "x").await, Err(StoreFout::BestaatNiet(_))));
    let fout = bewaar(&store, Conceptlade::Medisch(&glas), &een(b"x")).await.unwrap_err();
    assert!(matches!(fout, StoreFout::BestaatNiet(_)), "{fout:?}");
    assert!(!format!("{:?}", een(b"KANARIE")).contains("KANARIE"));
    schoon(&controleer(&store).await);
}

async fn verstuur(tx: &mut Tx, delen: &[(&str, u32)]) -> Result<(), StoreFout> {
    voeg_toe(tx, Lade::Gedeeld, 0, b"plan aangeboden").await?;
    tx.wis_concept(GEDEELD, "plan", delen).await
}

async fn versturen_is_alles_of_niets(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let a = bewaar(&store, GEDEELD, &deel("einddoel", 0, b"a")).await.unwrap();
    let b = bewaar(&store, GEDEELD, &deel("stappen", 0, b"b")).await.unwrap();
    let ander = Conceptdeel { document: "ander", ..deel("einddoel", 0, b"blijft") };
    bewaar(&store, GEDEELD, &ander).await.unwrap();
    // A part that was not read, a part that moved, a part that is not there: nothing was sent.
    for delen in [&[("einddoel", a)][..], &[("einddoel", a), ("stappen", b + 1)], &[("visie", 1)]] {
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(verstuur(&mut tx, delen).await, Err(StoreFout::Botsing { .. })), "{delen:?}");
        drop(tx);
        assert_eq!(plan(&store).await.len(), 2);
        assert!(store.lezer().await.unwrap().lees(DOSSIER).await.unwrap().is_empty());
    }
    let mut tx = store.begin().await.unwrap();
    verstuur(&mut tx, &[("einddoel", a), ("stappen", b)]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(plan(&store).await.is_empty());
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.concepten(DOSSIER, "ander").await.unwrap().len(), 1);
    assert_eq!(lezer.lees(DOSSIER).await.unwrap().len(), 1);
    schoon(&controleer(&store).await);
}

async fn een_foutpunt_voor_de_commit_bewaart_niets(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let kapot = store.clone().met_foutpunt(Arc::new(|moment| match moment {
        Moment::VoorCommit => Err("proef".into()),
        Moment::VoorKopbestand => Ok(()),
    }));
    let fout = bewaar(&kapot, GEDEELD, &deel("stappen", 0, b"een")).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Foutpunt(_)), "{fout:?}");
    assert!(plan(&store).await.is_empty());
    let versie = bewaar(&store, GEDEELD, &deel("stappen", 0, b"een")).await.unwrap();
    assert!(bewaar(&kapot, GEDEELD, &deel("stappen", versie, b"half")).await.is_err());
    assert_eq!(kort(&plan(&store).await), [("stappen", versie, &b"een"[..])]);
    // Tried again it goes as if nothing had happened.
    bewaar(&store, GEDEELD, &deel("stappen", versie, b"heel")).await.unwrap();
    schoon(&controleer(&store).await);
}

/// Of two who save one part from one version, exactly one wins; also when they are the first in the whole drawer.
async fn twee_tegelijk_in_een_deel(omgeving: Omgeving) {
    let stores = [omgeving.open().await, omgeving.open().await];
    bevolk(&stores[0]).await;
    let mut verwacht = 0;
    for ronde in 0..10_u8 {
        let taken = [0, 1_u8].map(|wie| {
            let store = stores[usize::from(wie)].clone();
            let inhoud = [ronde, wie];
            tokio::spawn(async move { bewaar(&store, GEDEELD, &deel("stappen", verwacht, &inhoud)).await })
        });
        let mut uitkomsten = Vec::new();
        for taak in taken {
            uitkomsten.push(taak.await.unwrap());
        }
        let gelukt: Vec<_> =
            (0..2_u8).zip(&uitkomsten).filter_map(|(wie, u)| Some((wie, *u.as_ref().ok()?))).collect();
        let [(winnaar, versie)] = gelukt[..] else { panic!("round {ronde}: {uitkomsten:?}") };
        let verloren = uitkomsten.into_iter().find_map(Result::err).unwrap();
        assert!(
            matches!(verloren, StoreFout::Botsing { gevonden, .. } if gevonden == versie),
            "{verloren:?}"
        );
        assert_eq!(kort(&plan(&stores[0]).await), [("stappen", versie, &[ronde, winnaar][..])]);
        verwacht = versie;
    }
    // Different parts do not get in each other's way.
    let taken = ["einddoel", "visie"].map(|naam| {
        let store = stores[usize::from(naam == "visie")].clone();
        tokio::spawn(async move { bewaar(&store, GEDEELD, &deel(naam, 0, b"x")).await.unwrap() })
    });
    for taak in taken {
        taak.await.unwrap();
    }
    assert_eq!(plan(&stores[0]).await.len(), 3);
    schoon(&controleer(&stores[1]).await);
}

async fn een_oud_blad_past_nooit_op_een_nieuw_concept(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let oud = bewaar(&store, GEDEELD, &deel("stappen", 0, b"oud")).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.wis_concept(GEDEELD, "plan", &[("stappen", oud)]).await.unwrap();
    tx.commit().await.unwrap();
    let nieuw = bewaar(&store, GEDEELD, &deel("stappen", 0, b"nieuw")).await.unwrap();
    assert_ne!(oud, nieuw);
    let fout = bewaar(&store, GEDEELD, &deel("stappen", oud, b"van een oud blad")).await.unwrap_err();
    assert!(matches!(fout, StoreFout::Botsing { gevonden, .. } if gevonden == nieuw), "{fout:?}");
    assert_eq!(kort(&plan(&store).await), [("stappen", nieuw, &b"nieuw"[..])]);
}

const WAAROM: Verantwoording<'static> = Verantwoording {
    door: CHEF,
    hoedanigheid: Hoedanigheid::Casemanager,
    vastgelegd_op: jiff::Timestamp::UNIX_EPOCH,
    dag: jiff::civil::date(2026, 11, 23),
    grond: "verzoek",
    reden: "op verzoek",
};

async fn wissen_neemt_concepten_mee(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let (arts, eigen) = (arts_schrijft(ARBODIENST), werknemer_eigen());
    let medisch = Conceptdeel { document: "probleemanalyse", door: ARTS, ..deel("medisch", 0, b"KANARIE") };
    let gesprek = Conceptdeel { document: "gesprek", door: WERKNEMER, ..deel("vragen", 0, b"eigen") };
    bewaar(&store, Conceptlade::Medisch(&arts), &medisch).await.unwrap();
    bewaar(&store, Conceptlade::Persoonlijk(&eigen), &gesprek).await.unwrap();
    bewaar(&store, GEDEELD, &deel("stappen", 0, b"een")).await.unwrap();
    let mut knoeier = omgeving.knoeier().await;
    let dicht = knoeier.bytes("SELECT verzegeld FROM concept WHERE lade = 'medisch'").await;
    assert!(!dicht.windows(7).any(|deel| deel == b"KANARIE"));
    drop(knoeier);
    // A drawer with a draft and nothing else: also that is erased, and accounted for.
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.wis_lade(DOSSIER, Lade::Medisch, 0, &WAAROM).await.unwrap(), 1);
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    assert!(lezer.medische_concepten(&arts, "probleemanalyse").await.unwrap().is_empty());
    assert_eq!(lezer.persoonlijke_concepten(&eigen, "gesprek").await.unwrap().len(), 1);
    assert_eq!(lezer.concepten(DOSSIER, "plan").await.unwrap().len(), 1);
    drop(lezer);
    schoon(&controleer(&store).await);
    if matches!(omgeving.inrichting.databank, Databank::Sqlite) {
        for naam in ["hervat.db", "hervat.db-wal"] {
            let bestand = fs::read(omgeving.inrichting.map.join(naam)).unwrap();
            let erin = bestand.windows(dicht.len() - 30).any(|deel| deel == &dicht[30..]);
            assert!(!erin, "an erased draft is still in `{naam}`");
        }
    }
    // A whole dossier: every draft goes, also of drawers without events.
    leg_vast(&store, Lade::Gedeeld, 0, b"ziekgemeld").await;
    let mut tx = store.begin().await.unwrap();
    tx.wis_dossier(DOSSIER, &WAAROM).await.unwrap();
    tx.commit().await.unwrap();
    let mut knoeier = omgeving.knoeier().await;
    assert_eq!(knoeier.doe("DELETE FROM concept").await + knoeier.doe("DELETE FROM sleutel").await, 0);
    schoon(&controleer(&store).await);
}

/// Erased while somebody saves: whoever is first, nothing stays behind that the erased key had sealed.
async fn wissen_terwijl_iemand_bewaart(omgeving: Omgeving) {
    let stores = [omgeving.open().await, omgeving.open().await];
    bevolk(&stores[0]).await;
    for ronde in 0..10_u32 {
        leg_vast(&stores[0], Lade::Gedeeld, 2 * ronde, b"iets").await;
        let mut bewaart = stores[0].begin().await.unwrap();
        bewaart.bewaar_concept(GEDEELD, &deel("stappen", 0, b"half")).await.unwrap();
        let wist = stores[1].clone();
        let wist = tokio::spawn(async move {
            let mut tx = wist.begin().await.unwrap();
            tx.wis_lade(DOSSIER, Lade::Gedeeld, 2 * ronde + 1, &WAAROM).await.unwrap();
            tx.commit().await.unwrap();
        });
        bewaart.commit().await.unwrap();
        wist.await.unwrap();
        assert!(plan(&stores[0]).await.is_empty(), "round {ronde}");
        let niet_meer = omgeving.knoeier().await.doe("UPDATE concept SET versie = versie").await;
        assert_eq!(niet_meer, 0, "round {ronde}");
    }
}

async fn een_veranderd_concept_gaat_niet_open(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let arts = arts_schrijft(ARBODIENST);
    bewaar(&store, Conceptlade::Medisch(&arts), &deel("medisch", 0, b"een")).await.unwrap();
    bewaar(&store, Conceptlade::Medisch(&arts), &deel("functioneel", 0, b"twee")).await.unwrap();
    bewaar(&store, GEDEELD, &deel("stappen", 0, b"drie")).await.unwrap();
    schoon(&controleer(&store).await);
    let mut knoeier = omgeving.knoeier().await;
    // Swapped with its neighbour, an older version claimed, moved to the shared drawer: none opens.
    for sql in [
        "UPDATE concept SET deel = CASE deel WHEN 'medisch' THEN 'z' ELSE 'medisch' END WHERE lade = 'medisch'",
        "UPDATE concept SET versie = versie + 1 WHERE lade = 'medisch'",
    ] {
        assert_eq!(knoeier.doe(sql).await, 2, "{sql}");
        let gevonden = controleer(&store).await.bevindingen;
        assert_eq!(
            gevonden,
            [Bevinding::ConceptGaatNietOpen { dossier: DOSSIER, lade: Lade::Medisch }],
            "{sql}"
        );
    }
    let fout = store.lezer().await.unwrap().medische_concepten(&arts, "plan").await.unwrap_err();
    assert!(matches!(fout, StoreFout::Bedorven(_)), "{fout:?}");
    knoeier.doe("UPDATE concept SET lade = 'gedeeld', arbodienst = '' WHERE deel = 'medisch'").await;
    let fout = store.lezer().await.unwrap().concepten(DOSSIER, "plan").await.unwrap_err();
    assert!(matches!(fout, StoreFout::Bedorven(_)), "a medical row in the shared drawer: {fout:?}");
    // Removed by another hand it is not missed: drafts are in no chain.
    knoeier.doe("DELETE FROM concept").await;
    schoon(&controleer(&store).await);
}
