// SPDX-License-Identifier: EUPL-1.2
//! Where an installation lies, from flags and `HERVAT_*` environment. Keys and database URL never stand on the
//! command line.

use clap::Args;
use secrecy::SecretString;
use std::path::{Path, PathBuf};
use store::{Databank, Gebruik, Inrichting};

/// The flags that say where the data is.
#[derive(Debug, Clone, Args)]
pub struct Plaats {
    /// Map met de gegevens
    #[arg(long, value_name = "DIR", env = "HERVAT_MAP", default_value = "hervat-data")]
    pub map: PathBuf,
    /// Bestand met de hoofdsleutel, buiten de map; zonder keuze staat het ernaast
    #[arg(long, value_name = "BESTAND", env = "HERVAT_SLEUTELBESTAND")]
    pub sleutelbestand: Option<PathBuf>,
}

impl Plaats {
    /// The installation there; on PostgreSQL when `HERVAT_DATABASE_URL` is set.
    pub fn inrichting(&self, gebruik: Gebruik) -> Inrichting {
        let url = std::env::var("HERVAT_DATABASE_URL").ok().filter(|url| !url.is_empty());
        let databank = url.map_or(Databank::Sqlite, |url| Databank::Postgres(SecretString::from(url)));
        let sleutelbestand = self.sleutelbestand.clone().unwrap_or_else(|| ernaast(&self.map));
        Inrichting { map: self.map.clone(), sleutelbestand, databank, gebruik }
    }
}

/// `hervat-data.sleutel` beside `hervat-data`: outside the directory that a backup of files would take along.
pub fn ernaast(map: &Path) -> PathBuf {
    let mut naam = map.file_name().unwrap_or_default().to_owned();
    naam.push(".sleutel");
    map.with_file_name(naam)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_sleutel_ligt_naast_de_map() {
        assert_eq!(ernaast(Path::new("/srv/hervat-data")), Path::new("/srv/hervat-data.sleutel"));
        assert_eq!(ernaast(Path::new("hervat-data")), Path::new("hervat-data.sleutel"));
    }
}
