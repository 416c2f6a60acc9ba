// SPDX-License-Identifier: EUPL-1.2
//! Two who are the first to change a version of the plan, at one moment: both are saved. Here, for it takes an
//! installation on either database.

use super::huis::{CASEMANAGER_ID, Huis, WERKNEMER_ID, betrokken, wacht_op};
use dossier::plan::{Arbodienst, Deelinhoud, Einddoel, Einddoelsoort, Plan};
use dossier::woorden::{Vangnet, VerwachteDuur};
use dossier::{
    Dienstverbandrecht, DossierId, Lade, Opdracht, Recht, Verleend, Ziekmelding, mag, mag_bij_dienstverband,
};
use hervat::zaak::plan::{Bewaard, Planconcept, bewaar};
use hervat::zaak::{Door, lees_dossier, meld_ziek, voer_uit};
use jiff::Timestamp;
use jiff::civil::date;
use store::{Conceptlade, Store};

const DOSSIER: DossierId = DossierId::new(21);
/// How often they meet. Each makes parts of the whole version, so that the two cross nearly every time.
const RONDES: u32 = 12;

super::op_beide!(super::samen::wie_tegelijk_aan_een_bijstelling_begint_wordt_bewaard);

pub(super) fn wie_tegelijk_aan_een_bijstelling_begint_wordt_bewaard(huis: &Huis) {
    wacht_op(async {
        // Two stores, as two processes have them.
        let stores = [huis.open().await, huis.open().await];
        let verleend = met_een_versie(&stores[0]).await;
        for ronde in 0..RONDES {
            zonder_concept(&stores[0]).await;
            let pagina = concept(&stores[0]).await;
            let arbodienst = Deelinhoud::Arbodienst(arbodienst(&format!("De Linde {ronde}")));
            let visie = Deelinhoud::VisieWerknemer(format!("Er zijn kansen, {ronde}."));
            // The first part of the version and the last: each comes to the other's while its own is still to come.
            let (een, twee) = tokio::join!(
                bewaard(&stores[0], &verleend, &pagina, &arbodienst),
                bewaard(&stores[1], &verleend, &pagina, &visie),
            );
            assert!(matches!(een, Bewaard::Ja(_)), "{een:?}");
            assert!(matches!(twee, Bewaard::Ja(_)), "{twee:?}");
            let concept = concept(&stores[0]).await;
            assert_eq!(concept.deel("arbodienst").map(|deel| &deel.inhoud), Some(&arbodienst));
            assert_eq!(concept.deel("visie_werknemer").map(|deel| &deel.inhoud), Some(&visie));
            assert_eq!(
                concept.0.iter().filter(|deel| deel.is_bewaard()).count(),
                pagina.0.len(),
                "and the rest of the version came along"
            );
        }
        for store in stores {
            store.sluit().await;
        }
    });
}

fn door() -> Door {
    Door { persoon: WERKNEMER_ID, nu: Timestamp::UNIX_EPOCH, vandaag: date(2026, 11, 23) }
}

fn arbodienst(naam: &str) -> Arbodienst {
    Arbodienst { naam: naam.to_owned(), ..Arbodienst::default() }
}

/// What the employee may write in a dossier of which a version was laid ready.
async fn met_een_versie(store: &Store) -> Verleend {
    let mut tx = store.begin().await.expect("a transaction");
    let melder = betrokken(&mut tx, CASEMANAGER_ID).await;
    let mag_melden = mag_bij_dienstverband(&melder, Dienstverbandrecht::Ziekmelden, None).expect("a right");
    let meldt = Door { persoon: CASEMANAGER_ID, ..door() };
    meld_ziek(&mut tx, &mag_melden, &melding(), DOSSIER, meldt).await.expect("reported ill");
    let verleend = mag(&betrokken(&mut tx, WERKNEMER_ID).await, DOSSIER, Recht::PlanBewerken, None);
    let verleend = verleend.expect("a right");
    let plan = Plan {
        arbodienst: arbodienst("De Linde"),
        einddoel: Einddoel { soort: Some(Einddoelsoort::EigenFunctie), ..Einddoel::default() },
        stappen: "Eerst halve dagen.".to_owned(),
        reden_te_laat: "Het spreekuur was vol.".to_owned(),
        visie_werknemer: "Het kan.".to_owned(),
        ..Plan::default()
    };
    let opdracht = Opdracht::PlanAanbieden { plan: Box::new(plan), reden: String::new() };
    let nummer = lees_dossier(&mut tx, DOSSIER).await.expect("a dossier").nummer(Lade::Gedeeld);
    voer_uit(&mut tx, &verleend, nummer, &opdracht, door()).await.expect("laid ready");
    tx.commit().await.expect("written");
    verleend
}

/// As with data from elsewhere: there is a version, and no draft.
async fn zonder_concept(store: &Store) {
    let mut tx = store.begin().await.expect("a transaction");
    let delen = Planconcept::lees(&mut tx, DOSSIER).await.expect("parts").0;
    let delen: Vec<_> = delen.iter().map(|deel| (deel.naam.as_str(), deel.versie)).collect();
    tx.wis_concept(Conceptlade::Gedeeld(DOSSIER), "plan", &delen).await.expect("gone");
    tx.commit().await.expect("written");
}

/// What the pages show.
async fn concept(store: &Store) -> Planconcept {
    let mut lezer = store.lezer().await.expect("a line");
    let dossier = lees_dossier(&mut lezer, DOSSIER).await.expect("a dossier");
    Planconcept::lees_of_versie(&mut lezer, &dossier).await.expect("parts")
}

/// What came of saving a part from this page.
async fn bewaard(store: &Store, verleend: &Verleend, pagina: &Planconcept, inhoud: &Deelinhoud) -> Bewaard {
    let naam = inhoud.deel().woord();
    let versie = pagina.deel(naam).expect("the version has it").versie;
    let mut tx = store.begin().await.expect("a transaction");
    let bewaard = bewaar(&mut tx, verleend, (naam, versie), inhoud, door()).await.expect("no failure");
    tx.commit().await.expect("written");
    bewaard
}

fn melding() -> Ziekmelding {
    Ziekmelding {
        eerste_ziektedag: date(2026, 11, 2),
        tijdens_werktijd: false,
        telefoon: None,
        verpleegadres: None,
        verwachte_duur: VerwachteDuur::Onbekend,
        lopende_afspraken: None,
        vangnet: Vangnet::Nee,
        arbeidsongeval: false,
        verkeersongeval_met_regres: false,
    }
}
