// SPDX-License-Identifier: EUPL-1.2
//! An installation of its own on either database: an employer, its arbodienst and four people. Its log is read past
//! the server, as the command line does.

use super::postgres;
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DienstverbandId, Dossier, DossierId, Hoedanigheid,
    Organisatie, OrganisatieId, OrganisatieSoort, Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren,
};
use hervat::inrichting::ernaast;
use hervat::zaak::lees_dossier;
use jiff::Timestamp;
use jiff::civil::date;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::process::Command;
use store::{Account, Databank, Gebruik, Inrichting, Lezer, Store, Taal, Tx};
use tempfile::TempDir;

pub(super) const WACHTWOORD: &str = "wandelen-in-de-duinen";
pub(super) const CASEMANAGER: &str = "mira@zonnewende.example";
pub(super) const WERKNEMER: &str = "noor@zonnewende.example";
pub(super) const LEIDINGGEVENDE: &str = "sam@zonnewende.example";
pub(super) const ARTS: &str = "iris@delinde.example";

const WERKGEVER: OrganisatieId = OrganisatieId::new(1);
const ARBODIENST: OrganisatieId = OrganisatieId::new(2);
pub(super) const DIENSTVERBAND: DienstverbandId = DienstverbandId::new(3);
pub(super) const CASEMANAGER_ID: PersoonId = PersoonId::new(11);
pub(super) const WERKNEMER_ID: PersoonId = PersoonId::new(12);
const MENSEN: [(u128, &str, Hoedanigheid); 4] = [
    (11, CASEMANAGER, Hoedanigheid::Casemanager),
    (12, WERKNEMER, Hoedanigheid::Werknemer),
    (13, LEIDINGGEVENDE, Hoedanigheid::Leidinggevende),
    (14, ARTS, Hoedanigheid::Bedrijfsarts),
];

/// Where it lies, and the PostgreSQL it lies in, if it does.
pub(super) struct Huis {
    thuis: TempDir,
    server: Option<postgres::Server>,
}

impl Huis {
    pub(super) fn sqlite() -> Self {
        Self::nieuw(None)
    }

    pub(super) fn postgres() -> Self {
        Self::nieuw(Some(postgres::start()))
    }

    fn nieuw(server: Option<postgres::Server>) -> Self {
        let huis = Self { thuis: tempfile::tempdir().expect("a directory"), server };
        wacht_op(async {
            let toeval = StdRng::seed_from_u64(1);
            let store = Store::open(&huis.inrichting(), toeval, Timestamp::UNIX_EPOCH).await;
            let store = store.expect("a new place");
            let mut tx = store.begin().await.expect("a transaction");
            richt_in(&mut tx).await;
            tx.commit().await.expect("written");
            store.sluit().await;
        });
        huis
    }

    /// A command of the program, about this installation.
    pub(super) fn opdracht(&self, argumenten: &[&str]) -> Command {
        let mut opdracht = Command::new(env!("CARGO_BIN_EXE_hervat"));
        opdracht.args(argumenten).arg("--map").arg(self.map()).env_remove("HERVAT_DATABASE_URL");
        if let Some(url) = self.url() {
            opdracht.env("HERVAT_DATABASE_URL", url);
        }
        opdracht
    }

    /// Fails when chains, keys, contents or projections do not fit.
    pub(super) fn klopt(&self) {
        let controle = self.opdracht(&["controle"]).output().expect("the program runs");
        assert!(controle.status.success(), "{}", String::from_utf8_lossy(&controle.stdout));
    }

    /// The dossier as its log adds up.
    pub(super) fn dossier(&self, id: DossierId) -> Dossier {
        wacht_op(async {
            let store = Store::open_lezend(&self.inrichting()).await.expect("it opens");
            let mut lezer = store.lezer().await.expect("a line");
            let dossier = lees_dossier(&mut lezer, id).await.expect("a dossier that adds up");
            drop(lezer);
            store.sluit().await;
            dossier
        })
    }

    /// The store itself, past the program.
    pub(super) async fn open(&self) -> Store {
        let toeval = StdRng::from_os_rng();
        Store::open(&self.inrichting(), toeval, Timestamp::UNIX_EPOCH).await.expect("it opens")
    }

    fn map(&self) -> PathBuf {
        self.thuis.path().join("hervat")
    }

    fn url(&self) -> Option<String> {
        self.server.as_ref().map(|server| server.url("postgres"))
    }

    fn inrichting(&self) -> Inrichting {
        let databank = self.url().map_or(Databank::Sqlite, |url| Databank::Postgres(url.into()));
        Inrichting { map: self.map(), sleutelbestand: ernaast(&self.map()), databank, gebruik: Gebruik::Echt }
    }
}

/// Runs this to its end: these tests are no tasks of a runtime.
pub(super) fn wacht_op<T>(werk: impl Future<Output = T>) -> T {
    let draaier = tokio::runtime::Builder::new_current_thread().enable_all().build();
    draaier.expect("a runtime").block_on(werk)
}

async fn richt_in(tx: &mut Tx) {
    let begin = date(2020, 1, 1);
    for (id, soort) in [(WERKGEVER, OrganisatieSoort::Werkgever), (ARBODIENST, OrganisatieSoort::Arbodienst)]
    {
        let organisatie = Organisatie { id, soort, naam: format!("{soort:?} Zonnewende") };
        tx.nieuwe_organisatie(&organisatie).await.expect("an organisation");
    }
    let contract =
        Arbocontract { werkgever: WERKGEVER, arbodienst: ARBODIENST, van: begin, tot_en_met: None };
    tx.nieuw_arbocontract(&contract).await.expect("a contract");
    let hash = SecretString::from(hervat::wachtwoord::bewaar(WACHTWOORD).expect("a hash"));
    for (nummer, email, rol) in MENSEN {
        let persoon = PersoonId::new(nummer);
        let mens = Persoon { id: persoon, naam: email.into(), rollen: vec![rol] };
        tx.nieuwe_persoon(&mens).await.expect("a person");
        let account = Account {
            persoon,
            email: email.into(),
            wachtwoord_hash: hash.clone(),
            taal: Taal::Nl,
            aangemaakt_op: Timestamp::UNIX_EPOCH,
        };
        tx.nieuw_account(&account).await.expect("an account");
        let relatie = Relatie {
            id: RelatieId::new(nummer),
            persoon,
            rol,
            met: RelatieMet::Werkgever(WERKGEVER),
            namens: (rol == Hoedanigheid::Bedrijfsarts).then_some(ARBODIENST),
            van: begin,
            tot_en_met: None,
            tekenbevoegd: rol == Hoedanigheid::Leidinggevende,
        };
        if rol == Hoedanigheid::Werknemer {
            tx.nieuw_dienstverband(&dienstverband(persoon)).await.expect("an employment");
        } else {
            tx.nieuwe_relatie(&relatie).await.expect("a relation");
        }
    }
}

/// What ties this person to the employment, by their relations.
pub(super) async fn betrokken(lezer: &mut Lezer, wie: PersoonId) -> Betrokkenheid {
    let persoon = lezer.persoon(wie).await.expect("an answer").expect("a person");
    let dienstverband = lezer.dienstverband(DIENSTVERBAND).await.expect("an answer").expect("an employment");
    let relaties = lezer.relaties_van(wie).await.expect("an answer");
    let (vandaag, nu) = (date(2026, 11, 23), Timestamp::UNIX_EPOCH);
    Betrokkenheid::van(&persoon, &dienstverband, &relaties, &[], &[], vandaag, nu)
}

fn dienstverband(persoon: PersoonId) -> Dienstverband {
    Dienstverband {
        id: DIENSTVERBAND,
        persoon,
        werkgever: WERKGEVER,
        team: None,
        functie: "bakker".into(),
        uren: Uren([480, 480, 480, 480, 480, 0, 0]),
        van: date(2020, 1, 1),
        tot_en_met: None,
    }
}
