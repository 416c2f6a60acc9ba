// SPDX-License-Identifier: EUPL-1.2
//! Values on their way to a database, and rows on their way back, the same for both.

use crate::{StoreFout, Uitkomst};
use dossier::{DienstverbandId, DossierId, Hoedanigheid, Lade, OrganisatieId, PersoonId, RelatieId};
use jiff::{Timestamp, civil::Date};
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};
use std::str::FromStr;

/// A value on its way to the database. `None` keeps its type, because PostgreSQL asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Waarde {
    Tekst(Option<String>),
    Getal(Option<i64>),
    Bytes(Option<Vec<u8>>),
}

/// The arguments of a statement, in the order of `$1`, `$2`, …
macro_rules! waarden {
    ($($waarde:expr),* $(,)?) => { vec![$($crate::waarde::Waarde::from($waarde)),*] };
}
pub(crate) use waarden;

macro_rules! waarde_uit {
    ($($soort:ty => $variant:ident($w:ident) $naar:expr);+ $(;)?) => {$(
        impl From<$soort> for Waarde {
            fn from($w: $soort) -> Self { Self::$variant(Some($naar)) }
        }
        impl From<Option<$soort>> for Waarde {
            fn from(misschien: Option<$soort>) -> Self { misschien.map_or(Self::$variant(None), Self::from) }
        }
    )+};
}
waarde_uit! {
    &str => Tekst(w) w.to_owned();
    &String => Tekst(w) w.clone();
    String => Tekst(w) w;
    Date => Tekst(w) w.to_string();
    DossierId => Tekst(w) w.to_string();
    PersoonId => Tekst(w) w.to_string();
    DienstverbandId => Tekst(w) w.to_string();
    OrganisatieId => Tekst(w) w.to_string();
    RelatieId => Tekst(w) w.to_string();
    Lade => Tekst(w) w.woord().to_owned();
    Hoedanigheid => Tekst(w) w.woord().to_owned();
    i64 => Getal(w) w;
    u8 => Getal(w) i64::from(w);
    u16 => Getal(w) i64::from(w);
    u32 => Getal(w) i64::from(w);
    bool => Getal(w) i64::from(w);
    Timestamp => Getal(w) w.as_millisecond();
    &[u8] => Bytes(w) w.to_vec();
    &[u8; 32] => Bytes(w) w.to_vec();
    Vec<u8> => Bytes(w) w;
}

/// A row from either database.
pub(crate) enum Rij {
    Sqlite(SqliteRow),
    Pg(PgRow),
}

impl From<SqliteRow> for Rij {
    fn from(rij: SqliteRow) -> Self {
        Self::Sqlite(rij)
    }
}

impl From<PgRow> for Rij {
    fn from(rij: PgRow) -> Self {
        Self::Pg(rij)
    }
}

impl Rij {
    fn kolom<T>(&self, naam: &str) -> Uitkomst<T>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        let gelezen = match self {
            Self::Sqlite(rij) => rij.try_get(naam),
            Self::Pg(rij) => rij.try_get(naam),
        };
        gelezen.map_err(|_| bedorven(naam))
    }

    pub(crate) fn tekst(&self, naam: &str) -> Uitkomst<String> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_tekst(&self, naam: &str) -> Uitkomst<Option<String>> {
        self.kolom(naam)
    }

    pub(crate) fn getal(&self, naam: &str) -> Uitkomst<i64> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_getal(&self, naam: &str) -> Uitkomst<Option<i64>> {
        self.kolom(naam)
    }

    /// A number that must fit a smaller type.
    pub(crate) fn klein<T: TryFrom<i64>>(&self, naam: &str) -> Uitkomst<T> {
        T::try_from(self.getal(naam)?).map_err(|_| bedorven(naam))
    }

    pub(crate) fn bytes(&self, naam: &str) -> Uitkomst<Vec<u8>> {
        self.kolom(naam)
    }

    pub(crate) fn misschien_bytes(&self, naam: &str) -> Uitkomst<Option<Vec<u8>>> {
        self.kolom(naam)
    }

    pub(crate) fn hash(&self, naam: &str) -> Uitkomst<[u8; 32]> {
        self.bytes(naam)?.try_into().map_err(|_| bedorven(naam))
    }

    pub(crate) fn ja(&self, naam: &str) -> Uitkomst<bool> {
        Ok(self.getal(naam)? != 0)
    }

    pub(crate) fn moment(&self, naam: &str) -> Uitkomst<Timestamp> {
        Timestamp::from_millisecond(self.getal(naam)?).map_err(|_| bedorven(naam))
    }

    /// A day, an identifier or a word, from its text.
    pub(crate) fn lees<T: FromStr>(&self, naam: &str) -> Uitkomst<T> {
        self.tekst(naam)?.parse().map_err(|_| bedorven(naam))
    }

    pub(crate) fn misschien<T: FromStr>(&self, naam: &str) -> Uitkomst<Option<T>> {
        self.misschien_tekst(naam)?.map(|tekst| tekst.parse().map_err(|_| bedorven(naam))).transpose()
    }
}

fn bedorven(kolom: &str) -> StoreFout {
    StoreFout::Bedorven(format!("column `{kolom}` holds something else than it should"))
}
