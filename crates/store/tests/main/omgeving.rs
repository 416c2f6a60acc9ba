// SPDX-License-Identifier: EUPL-1.2
//! A place to try things in: an installation on either database, people in it, and a hand that tampers.

use crate::postgres;
pub(crate) use crate::toegang::{
    als_werknemer, arts_breekt_glas, arts_houdt_aantekeningen, arts_leest, arts_schrijft,
    houdt_aantekeningen, medisch_deel, medische_teksten, prognose, werknemer_eigen, werknemer_leest_medisch,
};
use dossier::{
    Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Lade, Organisatie, OrganisatieId,
    OrganisatieSoort, Persoon, PersoonId, Projectie, TermijnDagen, Uren,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kluis::MedischeGebeurtenis;
use rand::{SeedableRng as _, rngs::StdRng};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Executor as _, PgConnection, Row as _, SqliteConnection,
    sqlite::SqliteConnectOptions,
};
use std::path::PathBuf;
use store::{
    Controleverslag, Databank, Gebruik, GelezenRegel, Inrichting, MedischeToevoeging, Regel, Store,
    StoreFout, Toevoeging, Tx,
};

/// Runs each test on both databases.
macro_rules! op_beide {
    ($($naam:ident),+ $(,)?) => {
        mod sqlite {$(
            #[tokio::test(flavor = "multi_thread")]
            async fn $naam() {
                super::$naam(crate::omgeving::Omgeving::sqlite()).await;
            }
        )+}
        mod postgres {$(
            #[tokio::test(flavor = "multi_thread")]
            async fn $naam() {
                super::$naam(crate::omgeving::Omgeving::postgres().await).await;
            }
        )+}
    };
}
pub(crate) use op_beide;

pub(crate) struct Omgeving {
    pub(crate) wortel: tempfile::TempDir,
    pub(crate) inrichting: Inrichting,
}

impl Omgeving {
    pub(crate) fn sqlite() -> Self {
        Self::met(Databank::Sqlite)
    }

    pub(crate) async fn postgres() -> Self {
        Self::met(Databank::Postgres(postgres::nieuwe_databank().await.into()))
    }

    fn met(databank: Databank) -> Self {
        let wortel = tempfile::tempdir().expect("a directory");
        let inrichting = Inrichting {
            map: wortel.path().join("data"),
            sleutelbestand: wortel.path().join("sleutels").join("hoofdsleutel"),
            databank,
            gebruik: Gebruik::Echt,
        };
        Self { wortel, inrichting }
    }

    /// A second, empty place on the same kind of database, which shares the key.
    pub(crate) async fn ernaast(&self, naam: &str) -> Inrichting {
        let databank = match self.inrichting.databank {
            Databank::Sqlite => Databank::Sqlite,
            Databank::Postgres(_) => Databank::Postgres(postgres::nieuwe_databank().await.into()),
        };
        Inrichting { map: self.wortel.path().join(naam), databank, ..self.inrichting.clone() }
    }

    pub(crate) async fn open(&self) -> Store {
        self.probeer().await.expect("the place opens")
    }

    pub(crate) async fn probeer(&self) -> Result<Store, StoreFout> {
        open(&self.inrichting).await
    }

    pub(crate) fn sleutel(&self) -> PathBuf {
        self.inrichting.sleutelbestand.clone()
    }

    pub(crate) async fn knoeier(&self) -> Knoeier {
        Knoeier::bij(&self.inrichting).await
    }
}

pub(crate) async fn open(inrichting: &Inrichting) -> Result<Store, StoreFout> {
    Store::open(inrichting, StdRng::from_os_rng(), nu(0)).await
}

/// An instant, some seconds after the one at which all tests begin.
pub(crate) fn nu(seconden: i64) -> Timestamp {
    let begin: Timestamp = "2026-11-23T08:00:00Z".parse().expect("an instant");
    begin.checked_add(SignedDuration::from_secs(seconden)).expect("an instant")
}

pub(crate) fn dag(tekst: &str) -> Date {
    tekst.parse().expect("a day")
}

pub(crate) const WERKGEVER: OrganisatieId = OrganisatieId::new(1);
pub(crate) const WERKNEMER: PersoonId = PersoonId::new(2);
pub(crate) const CHEF: PersoonId = PersoonId::new(3);
pub(crate) const DIENSTVERBAND: DienstverbandId = DienstverbandId::new(4);
pub(crate) const DOSSIER: DossierId = DossierId::new(5);
pub(crate) const ARTS: PersoonId = PersoonId::new(6);
pub(crate) const ARBODIENST: OrganisatieId = OrganisatieId::new(7);
pub(crate) const ANDERE_ARBODIENST: OrganisatieId = OrganisatieId::new(77);

pub(crate) fn persoon(id: PersoonId, naam: &str, rollen: &[Hoedanigheid]) -> Persoon {
    Persoon { id, naam: naam.into(), rollen: rollen.to_vec() }
}

pub(crate) fn werkgever(id: OrganisatieId, naam: &str) -> Organisatie {
    Organisatie { id, soort: OrganisatieSoort::Werkgever, naam: naam.into() }
}

pub(crate) fn dienstverband(
    id: DienstverbandId,
    persoon: PersoonId,
    werkgever: OrganisatieId,
) -> Dienstverband {
    Dienstverband {
        id,
        persoon,
        werkgever,
        team: None,
        functie: "planner".into(),
        uren: Uren([480, 480, 480, 480, 0, 0, 0]),
        van: dag("2020-01-01"),
        tot_en_met: None,
    }
}

/// An employer, an employee, a chief, a doctor and two arbodiensten, and one open dossier without events.
pub(crate) async fn bevolk(store: &Store) {
    let mut tx = store.begin().await.expect("a transaction");
    tx.nieuwe_organisatie(&werkgever(WERKGEVER, "Bakkerij")).await.expect("an employer");
    tx.nieuwe_persoon(&persoon(WERKNEMER, "Noor de Vries", &[Hoedanigheid::Werknemer]))
        .await
        .expect("an employee");
    tx.nieuwe_persoon(&persoon(CHEF, "Piet Baas", &[Hoedanigheid::Leidinggevende])).await.expect("a chief");
    for id in [ARBODIENST, ANDERE_ARBODIENST] {
        let arbodienst = Organisatie { id, soort: OrganisatieSoort::Arbodienst, naam: "Arbo".into() };
        tx.nieuwe_organisatie(&arbodienst).await.expect("an arbodienst");
    }
    tx.nieuwe_persoon(&persoon(ARTS, "Arts", &[Hoedanigheid::Bedrijfsarts])).await.expect("a doctor");
    tx.nieuw_dienstverband(&dienstverband(DIENSTVERBAND, WERKNEMER, WERKGEVER)).await.expect("an employment");
    tx.nieuw_dossier(DOSSIER, DIENSTVERBAND, nu(0)).await.expect("a dossier");
    tx.commit().await.expect("a commit");
}

/// Adds one event to a drawer, with the projection that follows from the shared one.
pub(crate) async fn voeg_toe(
    tx: &mut Tx,
    lade: Lade,
    verwacht: u32,
    inhoud: &[u8],
) -> Result<u32, StoreFout> {
    match lade {
        Lade::Gedeeld => voeg_toe_aan(tx, DOSSIER, verwacht, "gemeld", inhoud).await,
        Lade::Medisch => {
            let tekst = std::str::from_utf8(inhoud).expect("text");
            voeg_medisch_toe(tx, ARBODIENST, verwacht, &medisch_deel(tekst)).await
        }
        Lade::Persoonlijk => panic!("no events lie in the personal drawer yet"),
    }
}

pub(crate) async fn voeg_medisch_toe(
    tx: &mut Tx,
    arbodienst: OrganisatieId,
    verwacht: u32,
    gebeurtenis: &MedischeGebeurtenis,
) -> Result<u32, StoreFout> {
    let schrijven = match gebeurtenis {
        MedischeGebeurtenis::MedischDeelVastgelegd(_) => arts_schrijft(arbodienst),
        MedischeGebeurtenis::GlasGebroken(_) => arts_breekt_glas(arbodienst),
    };
    let toevoeging = MedischeToevoeging {
        verwacht,
        vastgelegd_op: nu(i64::from(verwacht)),
        geldt_vanaf: dag("2026-11-23"),
        gebeurtenissen: std::slice::from_ref(gebeurtenis),
    };
    tx.append_medisch(&schrijven, &toevoeging).await
}

pub(crate) async fn voeg_toe_aan(
    tx: &mut Tx,
    dossier: DossierId,
    verwacht: u32,
    soort: &str,
    inhoud: &[u8],
) -> Result<u32, StoreFout> {
    let geldt_vanaf = dag("2026-11-02").saturating_add(jiff::Span::new().days(verwacht));
    let toevoeging = Toevoeging {
        dossier,
        verwacht,
        door: CHEF,
        hoedanigheid: Hoedanigheid::Leidinggevende,
        vastgelegd_op: nu(i64::from(verwacht)),
        regels: &[Regel { soort, versie: 1, geldt_vanaf, inhoud }],
    };
    let nummer = tx.append(&toevoeging, None).await?;
    let regels = tx.lees(dossier).await?;
    tx.zet_projectie(dossier, bouw(dossier, &regels).map_err(StoreFout::Projectie)?.as_ref()).await?;
    Ok(nummer)
}

/// One event in a transaction of its own.
pub(crate) async fn leg_vast(store: &Store, lade: Lade, verwacht: u32, inhoud: &[u8]) -> u32 {
    let mut tx = store.begin().await.expect("a transaction");
    let nummer = voeg_toe(&mut tx, lade, verwacht, inhoud).await.expect("an event");
    tx.commit().await.expect("a commit");
    nummer
}

/// How the tests make a projection: the first day from the first event, one term per event.
pub(crate) fn bouw(_: DossierId, regels: &[GelezenRegel]) -> Result<Option<Projectie>, String> {
    let Some(eerste) = regels.first() else { return Ok(None) };
    if eerste.soort == "raadsel" {
        return Err("no day to begin with".into());
    }
    let hersteld = regels.iter().rfind(|regel| regel.soort == "hersteld");
    let termijnen =
        regels.iter().zip(["probleemanalyse", "plan_van_aanpak", "evaluatie"]).map(|(regel, termijn)| {
            let uiterlijk = regel.geldt_vanaf.saturating_add(jiff::Span::new().days(42));
            TermijnDagen {
                termijn,
                vanaf: None,
                uiterlijk: Some(uiterlijk),
                afgedaan: regel.inhoud.is_none(),
                plicht: true,
            }
        });
    Ok(Some(Projectie {
        eerste_ziektedag: eerste.geldt_vanaf,
        laatste_ziektedag: hersteld.map(|regel| regel.geldt_vanaf),
        gerekend_vanaf: eerste.geldt_vanaf,
        onderbreking: None,
        ingetrokken: regels.iter().any(|regel| regel.soort == "ingetrokken"),
        hervat_percentage: 0,
        termijnen: termijnen.collect(),
    }))
}

pub(crate) async fn controleer(store: &Store) -> Controleverslag {
    store.controle(bouw).await.expect("the check runs")
}

#[track_caller]
pub(crate) fn schoon(verslag: &Controleverslag) {
    assert!(verslag.bevindingen.is_empty(), "found: {:?}", verslag.bevindingen);
}

/// A hand that reaches past the store, with all its locks off.
pub(crate) enum Knoeier {
    Sqlite(SqliteConnection),
    Pg(PgConnection),
}

impl Knoeier {
    pub(crate) async fn bij(inrichting: &Inrichting) -> Self {
        match &inrichting.databank {
            Databank::Sqlite => {
                let opties = SqliteConnectOptions::new()
                    .filename(inrichting.map.join("hervat.db"))
                    .foreign_keys(false);
                let mut lijn = opties.disable_statement_logging().connect().await.expect("SQLite opens");
                let weg =
                    "DROP TRIGGER IF EXISTS log_verandert_niet; DROP TRIGGER IF EXISTS log_verdwijnt_niet";
                lijn.execute(sqlx::raw_sql(weg)).await.expect("no triggers");
                Self::Sqlite(lijn)
            }
            Databank::Postgres(url) => {
                let mut lijn = postgres::verbind(secrecy::ExposeSecret::expose_secret(url)).await;
                lijn.execute("SET session_replication_role = replica").await.expect("no triggers");
                Self::Pg(lijn)
            }
        }
    }

    /// Runs any statement; answers how many rows it touched.
    pub(crate) async fn doe(&mut self, sql: &str) -> u64 {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(lijn) => sqlx::query(sql).execute(lijn).await.expect("a statement").rows_affected(),
            Self::Pg(lijn) => sqlx::query(sql).execute(lijn).await.expect("a statement").rows_affected(),
        }
    }

    pub(crate) async fn bytes(&mut self, sql: &str) -> Vec<u8> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(lijn) => sqlx::query(sql).fetch_one(lijn).await.expect("a row").get(0),
            Self::Pg(lijn) => sqlx::query(sql).fetch_one(lijn).await.expect("a row").get(0),
        }
    }

    pub(crate) async fn zet_bytes(&mut self, sql: &str, bytes: &[u8]) {
        let sql = AssertSqlSafe(sql.to_owned());
        let rijen = match self {
            Self::Sqlite(lijn) => {
                sqlx::query(sql).bind(bytes).execute(lijn).await.expect("a statement").rows_affected()
            }
            Self::Pg(lijn) => {
                sqlx::query(sql).bind(bytes).execute(lijn).await.expect("a statement").rows_affected()
            }
        };
        assert_eq!(rijen, 1, "one row was meant");
    }
}

/// Runs a statement past the store with the locks on.
pub(crate) async fn zonder_knoeien(inrichting: &Inrichting, sql: &str) -> Result<(), sqlx::Error> {
    let sql = AssertSqlSafe(sql.to_owned());
    match &inrichting.databank {
        Databank::Sqlite => {
            let opties = SqliteConnectOptions::new().filename(inrichting.map.join("hervat.db"));
            let mut lijn = opties.disable_statement_logging().connect().await.expect("SQLite opens");
            sqlx::query(sql).execute(&mut lijn).await.map(drop)
        }
        Databank::Postgres(url) => {
            let mut lijn = postgres::verbind(secrecy::ExposeSecret::expose_secret(url)).await;
            sqlx::query(sql).execute(&mut lijn).await.map(drop)
        }
    }
}
