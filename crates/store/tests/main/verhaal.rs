// SPDX-License-Identifier: EUPL-1.2
//! One story in which every function of the store has its part, told on both databases.

use crate::omgeving::{
    CHEF, DIENSTVERBAND, DOSSIER, Omgeving, WERKGEVER, WERKNEMER, bevolk, bouw, controleer, dag,
    dienstverband, leg_vast, nu, op_beide, persoon, schoon, voeg_toe_aan, werkgever, werknemer_leest_medisch,
};
use dossier::{
    Arbocontract, Bsn, DienstverbandId, DossierId, Hoedanigheid, Lade, Organisatie, OrganisatieId,
    OrganisatieSoort, PersoonId, Relatie, RelatieId, RelatieMet,
};
use store::{
    Account, Alleen, Bereik, Conceptdeel, Conceptlade, Ingezien, Store, StoreFout, Taal, Werkfilter, Wie,
};

op_beide!(
    organisaties_en_contracten,
    mensen_en_accounts,
    dienstverbanden_en_relaties,
    wie_een_bereik_bereikt,
    sessies_en_pogingen,
    inzage,
    een_verzuim,
    vele_dossiers_tegelijk
);

async fn organisaties_en_contracten(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let arbo =
        Organisatie { id: OrganisatieId::new(8), soort: OrganisatieSoort::Arbodienst, naam: "Arbo".into() };
    let bakker = werkgever(WERKGEVER, "Bakkerij ’t Ëinde");
    let mut tx = store.begin().await.unwrap();
    tx.nieuwe_organisatie(&bakker).await.unwrap();
    tx.nieuwe_organisatie(&arbo).await.unwrap();
    let contract =
        Arbocontract { werkgever: bakker.id, arbodienst: arbo.id, van: dag("2024-01-01"), tot_en_met: None };
    tx.nieuw_arbocontract(&contract).await.unwrap();
    tx.beeindig_arbocontract(&contract, dag("2025-12-31")).await.unwrap();
    let volgend = Arbocontract { van: dag("2026-01-01"), ..contract.clone() };
    tx.nieuw_arbocontract(&volgend).await.unwrap();
    tx.commit().await.unwrap();

    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.organisatie(bakker.id).await.unwrap(), Some(bakker.clone()));
    assert_eq!(lezer.organisatie(OrganisatieId::new(99)).await.unwrap(), None);
    assert_eq!(lezer.organisaties().await.unwrap(), [arbo.clone(), bakker.clone()]);
    let oud = Arbocontract { tot_en_met: Some(dag("2025-12-31")), ..contract.clone() };
    assert_eq!(lezer.arbocontracten(bakker.id).await.unwrap(), [oud, volgend]);
    assert!(lezer.arbocontracten(arbo.id).await.unwrap().is_empty());

    let mut tx = store.begin().await.unwrap();
    assert!(matches!(tx.nieuwe_organisatie(&arbo).await, Err(StoreFout::BestaatAl)));
    drop(tx);
    let mut tx = store.begin().await.unwrap();
    let nergens = Arbocontract { arbodienst: OrganisatieId::new(99), ..contract };
    assert!(matches!(tx.nieuw_arbocontract(&nergens).await, Err(StoreFout::BestaatNiet(_))));
    drop(tx);
    let fout = store.begin().await.unwrap().beeindig_arbocontract(&nergens, dag("2026-02-01")).await;
    assert!(matches!(fout, Err(StoreFout::BestaatNiet(_))));
}

async fn mensen_en_accounts(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let rollen = [Hoedanigheid::Casemanager, Hoedanigheid::Fg];
    let (anna, bram) =
        (persoon(PersoonId::new(10), "Anna", &rollen), persoon(PersoonId::new(11), "Bram", &[]));
    let account = Account {
        persoon: anna.id,
        email: " Anna@Voorbeeld.NL ".into(),
        wachtwoord_hash: "$argon2id$een".to_owned().into(),
        taal: Taal::Nl,
        aangemaakt_op: nu(5),
    };
    let mut tx = store.begin().await.unwrap();
    tx.nieuwe_persoon(&bram).await.unwrap();
    tx.nieuwe_persoon(&anna).await.unwrap();
    tx.nieuw_account(&account).await.unwrap();
    tx.zet_taal(anna.id, Taal::En).await.unwrap();
    tx.zet_wachtwoord(anna.id, &"$argon2id$twee".to_owned().into()).await.unwrap();
    assert!(!tx.bsn_bekend(bram.id).await.unwrap());
    tx.zet_bsn(bram.id, &Bsn::lees("123456782").unwrap()).await.unwrap();
    tx.zet_bsn(bram.id, &Bsn::lees("111222333").unwrap()).await.unwrap();
    tx.commit().await.unwrap();

    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.persoon(anna.id).await.unwrap(), Some(anna.clone()));
    assert_eq!(lezer.persoon(PersoonId::new(99)).await.unwrap(), None);
    assert_eq!(lezer.personen(None, 1).await.unwrap(), std::slice::from_ref(&anna));
    assert_eq!(lezer.personen(Some(&anna), 9).await.unwrap(), std::slice::from_ref(&bram));
    let gevonden = lezer.account_van_email("ANNA@voorbeeld.nl").await.unwrap().unwrap();
    assert_eq!(
        (gevonden.persoon, gevonden.email.as_str(), gevonden.taal),
        (anna.id, "anna@voorbeeld.nl", Taal::En)
    );
    assert_eq!(secrecy::ExposeSecret::expose_secret(&gevonden.wachtwoord_hash), "$argon2id$twee");
    assert_eq!(gevonden.aangemaakt_op, nu(5));
    assert!(lezer.account_van_email("bram@voorbeeld.nl").await.unwrap().is_none());
    assert!(lezer.account(bram.id).await.unwrap().is_none());
    assert!(lezer.bsn_bekend(bram.id).await.unwrap());
    assert_eq!(lezer.onthul_bsn(bram.id).await.unwrap().unwrap().onthul(), "111222333");
    assert_eq!(lezer.onthul_bsn(anna.id).await.unwrap(), None);
    drop(lezer);
    // The number lies sealed, and bound to its person.
    let mut knoeier = omgeving.knoeier().await;
    let dicht = knoeier.bytes("SELECT verzegeld FROM bsn").await;
    assert!(!dicht.windows(9).any(|deel| deel == b"111222333"));

    let dubbel = Account { persoon: bram.id, email: "anna@VOORBEELD.nl".into(), ..account };
    assert!(matches!(store.begin().await.unwrap().nieuw_account(&dubbel).await, Err(StoreFout::BestaatAl)));
    let fout = store.begin().await.unwrap().zet_taal(bram.id, Taal::Nl).await;
    assert!(matches!(fout, Err(StoreFout::BestaatNiet(_))));
    let fout =
        store.begin().await.unwrap().zet_bsn(PersoonId::new(99), &Bsn::lees("111222333").unwrap()).await;
    assert!(matches!(fout, Err(StoreFout::BestaatNiet(_))));
}

fn relatie(nummer: u128, rol: Hoedanigheid, met: RelatieMet) -> Relatie {
    let (van, tot_en_met) = (dag("2026-01-01"), None);
    Relatie {
        id: RelatieId::new(nummer),
        persoon: CHEF,
        rol,
        met,
        namens: None,
        van,
        tot_en_met,
        tekenbevoegd: false,
    }
}

/// The employment in a team, and relations to the employer, to the team (ended), to one employment, and elsewhere.
async fn met_relaties(store: &Store) -> (dossier::Dienstverband, [Relatie; 4]) {
    bevolk(store).await;
    let noord = dossier::Dienstverband {
        team: Some("Noord".into()),
        ..dienstverband(DienstverbandId::new(41), CHEF, WERKGEVER)
    };
    let bureau = OrganisatieId::new(8);
    let relaties = [
        relatie(1, Hoedanigheid::Casemanager, RelatieMet::Werkgever(WERKGEVER)),
        relatie(2, Hoedanigheid::Leidinggevende, RelatieMet::Team(WERKGEVER, "Noord".into())),
        Relatie {
            tekenbevoegd: true,
            ..relatie(3, Hoedanigheid::Leidinggevende, RelatieMet::Dienstverband(DIENSTVERBAND))
        },
        Relatie {
            namens: Some(bureau),
            ..relatie(4, Hoedanigheid::Bedrijfsarts, RelatieMet::Werkgever(bureau))
        },
    ];
    let mut tx = store.begin().await.unwrap();
    tx.nieuwe_organisatie(&werkgever(bureau, "Elders")).await.unwrap();
    tx.nieuw_dienstverband(&noord).await.unwrap();
    for relatie in &relaties {
        tx.nieuwe_relatie(relatie).await.unwrap();
    }
    tx.beeindig_relatie(RelatieId::new(2), dag("2026-06-30")).await.unwrap();
    tx.commit().await.unwrap();
    let [casemanager, team, eigen, elders] = relaties;
    let team = Relatie { tot_en_met: Some(dag("2026-06-30")), ..team };
    (noord, [casemanager, team, eigen, elders])
}

async fn dienstverbanden_en_relaties(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let (noord, [casemanager, team, eigen, elders]) = met_relaties(&store).await;
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.dienstverband(noord.id).await.unwrap(), Some(noord.clone()));
    assert_eq!(lezer.dienstverband(DienstverbandId::new(99)).await.unwrap(), None);
    assert_eq!(lezer.dienstverbanden_van(CHEF).await.unwrap(), std::slice::from_ref(&noord));
    assert_eq!(lezer.relaties_van(CHEF).await.unwrap(), [casemanager.clone(), team.clone(), eigen, elders]);
    // What the database says reaches is what the rule of the relation says reaches.
    let zonder_team = lezer.dienstverband(DIENSTVERBAND).await.unwrap().unwrap();
    for b in [&noord, &zonder_team] {
        let raken: Vec<_> =
            lezer.relaties_van(CHEF).await.unwrap().into_iter().filter(|r| r.raakt(b)).collect();
        assert_eq!(lezer.relaties_naar(b).await.unwrap(), raken);
    }
    assert_eq!(lezer.relaties_naar(&noord).await.unwrap(), [casemanager, team]);
    let fout = store.begin().await.unwrap().beeindig_relatie(RelatieId::new(99), dag("2026-06-30")).await;
    assert!(matches!(fout, Err(StoreFout::BestaatNiet(_))));
}

async fn wie_een_bereik_bereikt(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let (noord, [casemanager, team, eigen, _]) = met_relaties(&store).await;
    let mut lezer = store.lezer().await.unwrap();
    let mut namen = async |bereik: &Bereik, zoek: Option<&str>| {
        let gevonden = lezer.dienstverbanden_bereikt(bereik, zoek, 10).await.unwrap();
        gevonden.into_iter().map(|d| d.naam).collect::<Vec<_>>()
    };
    assert_eq!(
        namen(&Bereik::van([&casemanager, &team, &eigen]), None).await,
        ["Noor de Vries", "Piet Baas"]
    );
    assert_eq!(namen(&Bereik::van([&team, &eigen]), None).await, ["Noor de Vries", "Piet Baas"]);
    assert_eq!(namen(&Bereik::van([&team]), None).await, ["Piet Baas"]);
    assert_eq!(namen(&Bereik::van([&casemanager]), Some("VRI noor")).await, ["Noor de Vries"]);
    assert_eq!(namen(&Bereik::van([&eigen]), Some("piet")).await, [""; 0]);
    assert_eq!(namen(&Bereik::default(), None).await, [""; 0]);

    let mut tx = store.begin().await.unwrap();
    let verhuisd =
        dossier::Dienstverband { team: None, tot_en_met: Some(dag("2027-01-31")), ..noord.clone() };
    tx.wijzig_dienstverband(&verhuisd).await.unwrap();
    assert_eq!(tx.dienstverband_vast(noord.id).await.unwrap(), Some(verhuisd));
    tx.wijzig_persoon(&persoon(CHEF, "Pïet Smit", &[])).await.unwrap();
    let gevonden =
        tx.dienstverbanden_bereikt(&Bereik::van([&casemanager]), Some("smi piet"), 10).await.unwrap();
    assert_eq!(gevonden.len(), 1, "a new name is found at once, without its dots");
    assert!(
        tx.dienstverbanden_bereikt(&Bereik::van([&casemanager]), Some("baas"), 10).await.unwrap().is_empty()
    );
    tx.commit().await.unwrap();
}

async fn sessies_en_pogingen(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let (een, twee) = ([1; 32], [2; 32]);
    let mut tx = store.begin().await.unwrap();
    tx.begin_sessie(&een, CHEF, nu(0), nu(600)).await.unwrap();
    tx.begin_sessie(&twee, CHEF, nu(0), nu(600)).await.unwrap();
    tx.begin_sessie(&[3; 32], WERKNEMER, nu(0), nu(90)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let sessie = tx.sessie(&een, nu(30)).await.unwrap().unwrap();
    assert_eq!((sessie.persoon, sessie.begonnen_op, sessie.verloopt_op), (CHEF, nu(0), nu(600)));
    assert!(!sessie.moet_aangeraakt(nu(59)) && sessie.moet_aangeraakt(nu(60)));
    tx.raak_sessie_aan(&een, nu(59), nu(700)).await.unwrap();
    assert_eq!(tx.sessie(&een, nu(60)).await.unwrap().unwrap().verloopt_op, nu(600), "too soon to write");
    tx.raak_sessie_aan(&een, nu(60), nu(700)).await.unwrap();
    let sessie = tx.sessie(&een, nu(60)).await.unwrap().unwrap();
    assert_eq!((sessie.gebruikt_op, sessie.verloopt_op), (nu(60), nu(700)));
    assert!(tx.sessie(&[3; 32], nu(89)).await.unwrap().is_some());
    assert!(tx.sessie(&[3; 32], nu(90)).await.unwrap().is_none(), "expired");
    assert!(tx.sessie(&[9; 32], nu(1)).await.unwrap().is_none());
    tx.eindig_sessie(&een).await.unwrap();
    assert!(tx.sessie(&een, nu(61)).await.unwrap().is_none());
    assert_eq!(tx.eindig_sessies_van(CHEF).await.unwrap(), 1);
    assert!(tx.sessie(&twee, nu(61)).await.unwrap().is_none());

    for seconde in [0, 10, 20] {
        tx.noteer_poging(Wie::Account("Baas@x.nl"), nu(seconde)).await.unwrap();
        tx.noteer_poging(Wie::Adres("192.0.2.1"), nu(seconde)).await.unwrap();
    }
    assert_eq!(tx.tel_pogingen(Wie::Account("baas@x.nl"), nu(0)).await.unwrap(), 3);
    assert_eq!(tx.tel_pogingen(Wie::Account("baas@x.nl"), nu(10)).await.unwrap(), 2);
    assert_eq!(tx.tel_pogingen(Wie::Adres("baas@x.nl"), nu(0)).await.unwrap(), 0, "an address is no account");
    tx.vergeet_pogingen(Wie::Account("BAAS@x.nl")).await.unwrap();
    assert_eq!(tx.tel_pogingen(Wie::Account("baas@x.nl"), nu(0)).await.unwrap(), 0);
    assert_eq!(tx.tel_pogingen(Wie::Adres("192.0.2.1"), nu(0)).await.unwrap(), 3);
    tx.ruim_op(nu(90), nu(20)).await.unwrap();
    assert_eq!(tx.tel_pogingen(Wie::Adres("192.0.2.1"), nu(0)).await.unwrap(), 1);
    tx.commit().await.unwrap();
    let mut knoeier = omgeving.knoeier().await;
    assert_eq!(knoeier.doe("DELETE FROM sessie").await, 1, "the expired one says whose it was, for a week");
    let wie = knoeier.bytes("SELECT wie FROM inlogpoging").await;
    assert!(wie.len() == 32 && !wie.windows(9).any(|deel| deel == b"192.0.2.1"));
}

async fn inzage(omgeving: Omgeving) {
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    for (seconden, lade) in [
        (0, Lade::Gedeeld),
        (1, Lade::Gedeeld),
        (899, Lade::Gedeeld),
        (900, Lade::Gedeeld),
        (901, Lade::Medisch),
    ] {
        tx.noteer_inzage(CHEF, Hoedanigheid::Leidinggevende, DOSSIER, lade, nu(seconden)).await.unwrap();
    }
    tx.noteer_inzage(CHEF, Hoedanigheid::Casemanager, DOSSIER, Lade::Gedeeld, nu(902)).await.unwrap();
    tx.noteer_inzage(CHEF, Hoedanigheid::Casemanager, DOSSIER, Ingezien::Bsn, nu(903)).await.unwrap();
    tx.commit().await.unwrap();
    let gelezen = store.lezer().await.unwrap().inzagen(DOSSIER, 10).await.unwrap();
    let kort: Vec<_> = gelezen.iter().map(|i| (i.kwartier, i.hoedanigheid, i.wat, i.aantal)).collect();
    assert_eq!(
        kort,
        [
            (nu(900), Hoedanigheid::Casemanager, Ingezien::Bsn, 1),
            (nu(900), Hoedanigheid::Casemanager, Lade::Gedeeld.into(), 1),
            (nu(900), Hoedanigheid::Leidinggevende, Lade::Gedeeld.into(), 1),
            (nu(900), Hoedanigheid::Leidinggevende, Lade::Medisch.into(), 1),
            (nu(0), Hoedanigheid::Leidinggevende, Lade::Gedeeld.into(), 3),
        ]
    );
    assert!(gelezen.iter().all(|i| i.lezer == CHEF && i.naam == "Piet Baas"));
    assert_eq!(store.lezer().await.unwrap().inzagen(DOSSIER, 1).await.unwrap(), gelezen[..1]);
    let mut tx = store.begin().await.unwrap();
    let ander = DossierId::new(6);
    tx.nieuw_dossier(ander, DIENSTVERBAND, nu(0)).await.unwrap();
    let lijst = [
        (ander, Hoedanigheid::Casemanager),
        (DOSSIER, Hoedanigheid::Casemanager),
        (ander, Hoedanigheid::Casemanager),
    ];
    tx.noteer_inzagen(CHEF, &lijst, Lade::Gedeeld, nu(903)).await.unwrap();
    tx.noteer_inzagen(CHEF, &[], Lade::Gedeeld, nu(903)).await.unwrap();
    assert_eq!(tx.inzagen(ander, 10).await.unwrap()[0].aantal, 1);
    assert_eq!(tx.inzagen(DOSSIER, 2).await.unwrap()[1].aantal, 2, "the drawer, after the number");
    let fout = tx.noteer_inzage(CHEF, Hoedanigheid::Fg, DossierId::new(99), Lade::Gedeeld, nu(0)).await;
    assert!(matches!(fout, Err(StoreFout::BestaatNiet(_))));
}

/// What is read of many at once is what is read of each by itself.
async fn vele_dossiers_tegelijk(omgeving: Omgeving) {
    const TWEEDE: DossierId = DossierId::new(56);
    const LEEG: DossierId = DossierId::new(57);
    let store = omgeving.open().await;
    bevolk(&store).await;
    let mut tx = store.begin().await.unwrap();
    for dossier in [TWEEDE, LEEG] {
        tx.nieuw_dossier(dossier, DIENSTVERBAND, nu(0)).await.unwrap();
    }
    for (dossier, inhoud) in [(DOSSIER, "een"), (TWEEDE, "twee")] {
        voeg_toe_aan(&mut tx, dossier, 0, "gemeld", inhoud.as_bytes()).await.unwrap();
        voeg_toe_aan(&mut tx, dossier, 1, "gemeld", b"meer").await.unwrap();
        let deel = Conceptdeel {
            document: "plan",
            deel: "stappen",
            verwacht: 0,
            inhoud: inhoud.as_bytes(),
            door: CHEF,
            op: nu(1),
        };
        tx.bewaar_concept(Conceptlade::Gedeeld(dossier), &deel).await.unwrap();
        let ander = Conceptdeel { document: "anders", ..deel };
        tx.bewaar_concept(Conceptlade::Gedeeld(dossier), &ander).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut lezer = store.lezer().await.unwrap();
    let alle = [DOSSIER, TWEEDE, LEEG, DossierId::new(99)];
    let bladen = lezer.dossiers(&alle).await.unwrap();
    let mut ids: Vec<_> = bladen.iter().map(|blad| blad.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, [DOSSIER, TWEEDE, LEEG], "what does not exist is left out");
    let gelezen = lezer.lees_vele(&alle).await.unwrap();
    let concepten = lezer.concepten_van_vele(&alle, "plan").await.unwrap();
    assert_eq!((gelezen.len(), concepten.len()), (2, 2), "and so is what is empty");
    for (dossier, regels) in gelezen {
        assert_eq!(regels, lezer.lees(dossier).await.unwrap());
    }
    for (dossier, delen) in concepten {
        assert_eq!(delen, lezer.concepten(dossier, "plan").await.unwrap());
    }
    for blad in bladen {
        assert_eq!(Some(&blad), lezer.dossier(blad.id).await.unwrap().as_ref());
    }
    for (soorten, document, verwacht) in
        [(&["gemeld"][..], "geen", 2), (&["anders"], "plan", 2), (&["anders"], "geen", 0)]
    {
        let gevonden = lezer.waarin(&alle, soorten, document).await.unwrap();
        assert_eq!(gevonden.len(), verwacht, "each once: {soorten:?} {document}");
    }
    assert!(lezer.dossiers(&[]).await.unwrap().is_empty() && lezer.lees_vele(&[]).await.unwrap().is_empty());
}

async fn een_verzuim(omgeving: Omgeving) {
    let store = omgeving.open().await;
    store.gereed().await.unwrap();
    bevolk(&store).await;
    let leeg = store.lezer().await.unwrap().dossier(DOSSIER).await.unwrap().unwrap();
    assert_eq!((leeg.verzuim, leeg.begonnen_op, leeg.persoon.id), (None, nu(0), WERKNEMER));
    for nummer in 0..3 {
        leg_vast(&store, Lade::Gedeeld, nummer, b"feiten").await;
    }
    let mut lezer = store.momentopname().await.unwrap();
    let regels = lezer.lees(DOSSIER).await.unwrap();
    let twee = &regels[1];
    assert_eq!((twee.nummer, twee.soort.as_str(), twee.versie), (2, "gemeld", 1));
    assert_eq!((twee.geldt_vanaf, twee.vastgelegd_op), (dag("2026-11-03"), nu(1)));
    assert_eq!((twee.door, twee.hoedanigheid), (CHEF, Hoedanigheid::Leidinggevende));
    assert_eq!(twee.inhoud.as_deref().unwrap(), b"feiten");
    assert!(lezer.lees_medisch(&werknemer_leest_medisch()).await.unwrap().is_empty());
    let termijnen = lezer.termijnen(DOSSIER).await.unwrap();
    let kort: Vec<_> = termijnen.iter().map(|t| (t.termijn.as_str(), t.uiterlijk)).collect();
    assert_eq!(kort[2], ("evaluatie", Some(dag("2026-12-16"))));
    let blad = lezer.dossier(DOSSIER).await.unwrap().unwrap();
    let verzuim = blad.verzuim.clone().unwrap();
    assert_eq!((verzuim.eerste_ziektedag, verzuim.laatste_ziektedag), (dag("2026-11-02"), None));
    let volgende = verzuim.volgende.unwrap();
    assert_eq!((volgende.termijn.as_str(), volgende.uiterlijk), ("probleemanalyse", dag("2026-12-14")));
    assert_eq!(lezer.dossiers_van(DIENSTVERBAND).await.unwrap(), [blad]);
    assert_eq!(lezer.kop().await.unwrap().aantal, 3);
    drop(lezer);

    let mut tx = store.begin().await.unwrap();
    voeg_toe_aan(&mut tx, DOSSIER, 3, "hersteld", b"{}").await.unwrap();
    tx.commit().await.unwrap();
    let filter = Werkfilter {
        bereik: Bereik { werkgevers: vec![WERKGEVER], ..Bereik::default() },
        alleen: Alleen::Alles,
        behalve_van: None,
        termijn: None,
        zoek: None,
        ook_hersteld: false,
        dringend: None,
        vandaag: dag("2026-11-23"),
        na: None,
        aantal: 10,
    };
    let mut lezer = store.lezer().await.unwrap();
    assert!(lezer.werkvoorraad(&filter).await.unwrap().regels.is_empty());
    let regels = lezer.werkvoorraad(&Werkfilter { ook_hersteld: true, ..filter }).await.unwrap().regels;
    assert_eq!(regels.len(), 1);
    assert_eq!((regels[0].naam.as_str(), regels[0].werkgever_naam.as_str()), ("Noor de Vries", "Bakkerij"));
    assert_eq!(regels[0].verzuim.laatste_ziektedag, Some(dag("2026-11-05")));
    schoon(&controleer(&store).await);
    assert_eq!(store.herbouw(bouw).await.unwrap(), 1);
    schoon(&controleer(&store).await);
}
