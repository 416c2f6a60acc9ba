// SPDX-License-Identifier: EUPL-1.2
//! The head of the log, kept a second time outside the database: whoever cuts the tail of the log and sets the
//! database straight does not have the key to set this file straight too.
//!
//! It is written after each commit, so it may lag behind when a process is killed; it is never ahead.

use crate::{
    Kop, OpenFout, StoreFout, Uitkomst, hex,
    sleutel::{Sleutel, hmac_met},
};
use hmac::Mac as _;
use std::{
    fs,
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};
use subtle::ConstantTimeEq as _;

const NAAM: &str = "kop";

/// Writes and reads the file `kop` in a data directory.
pub(crate) struct Kopbestand {
    map: PathBuf,
    installatie: String,
}

impl Kopbestand {
    pub(crate) fn new(map: &Path, installatie: &str) -> Self {
        Self { map: map.to_path_buf(), installatie: installatie.to_owned() }
    }

    /// What the file says; none when there is no file.
    pub(crate) fn lees(&self, sleutel: &Sleutel) -> Uitkomst<Option<Kop>> {
        let Some(tekst) = ruw(&self.map)? else { return Ok(None) };
        let (kop, mac) = ontleed(&tekst).ok_or(OpenFout::KopVals)?;
        if self.mac(&kop, sleutel).ct_eq(&mac).into() { Ok(Some(kop)) } else { Err(OpenFout::KopVals.into()) }
    }

    /// Writes this head, unless the file is already further. Waits until it lies on disk.
    pub(crate) fn schrijf(&self, kop: &Kop, sleutel: &Sleutel) -> Uitkomst<()> {
        let pad = self.map.join(NAAM);
        // Several processes may share a data directory; the lock goes when the process does, however it ends.
        let slot = self.map.join("kop.slot");
        let vergrendeld = fs::OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(false)
            .mode(0o600)
            .open(&slot)
            .and_then(|bestand| bestand.lock().map(|()| bestand));
        let _vergrendeld = vergrendeld.map_err(|fout| StoreFout::bestand(&slot, fout))?;
        if self.lees(sleutel)?.is_some_and(|staat| staat.aantal >= kop.aantal) {
            return Ok(());
        }
        let tekst = format!(
            "hervat-kop 1\n{}\n{}\n{}\n",
            kop.aantal,
            hex::schrijf(&kop.hash),
            hex::schrijf(&self.mac(kop, sleutel))
        );
        vervang(&pad, &self.map.join("kop.nieuw"), tekst.as_bytes())
            .map_err(|fout| StoreFout::bestand(&pad, fout))
    }

    fn mac(&self, kop: &Kop, sleutel: &Sleutel) -> [u8; 32] {
        let mut mac = hmac_met(sleutel);
        mac.update(self.installatie.as_bytes());
        mac.update(&kop.aantal.to_be_bytes());
        mac.update(&kop.hash);
        mac.finalize().into_bytes().into()
    }
}

/// How many events the file in this directory claims, without checking that we wrote it.
pub(crate) fn geclaimd(map: &Path) -> Uitkomst<Option<u64>> {
    Ok(ruw(map)?.map(|tekst| ontleed(&tekst).map_or(0, |(kop, _)| kop.aantal)))
}

fn ruw(map: &Path) -> Uitkomst<Option<String>> {
    let pad = map.join(NAAM);
    match fs::read_to_string(&pad) {
        Ok(tekst) => Ok(Some(tekst)),
        Err(fout) if matches!(fout.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(fout) if fout.kind() == io::ErrorKind::InvalidData => Err(OpenFout::KopVals.into()),
        Err(fout) => Err(StoreFout::bestand(&pad, fout)),
    }
}

fn ontleed(tekst: &str) -> Option<(Kop, [u8; 32])> {
    let regels: Vec<&str> = tekst.lines().collect();
    let ["hervat-kop 1", aantal, hash, mac] = regels[..] else { return None };
    let kop = Kop { aantal: aantal.parse().ok()?, hash: *hex::lees32(hash)? };
    Some((kop, *hex::lees32(mac)?))
}

fn vervang(pad: &Path, tijdelijk: &Path, inhoud: &[u8]) -> io::Result<()> {
    let mut bestand =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(tijdelijk)?;
    bestand.write_all(inhoud)?;
    bestand.sync_data()?;
    fs::rename(tijdelijk, pad)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::SecretBox;

    fn sleutel(byte: u8) -> Sleutel {
        SecretBox::new(Box::new([byte; 32]))
    }

    #[test]
    fn gaat_nooit_terug() {
        let map = tempfile::tempdir().unwrap();
        let bestand = Kopbestand::new(map.path(), "i");
        let (verder, eerder) = (Kop { aantal: 9, hash: [9; 32] }, Kop { aantal: 8, hash: [8; 32] });
        bestand.schrijf(&verder, &sleutel(1)).unwrap();
        bestand.schrijf(&eerder, &sleutel(1)).unwrap();
        assert_eq!(bestand.lees(&sleutel(1)).unwrap(), Some(verder));
    }

    #[test]
    fn een_ander_schrijft_hem_niet_na() {
        let map = tempfile::tempdir().unwrap();
        Kopbestand::new(map.path(), "i").schrijf(&Kop { aantal: 3, hash: [3; 32] }, &sleutel(1)).unwrap();
        for (installatie, byte) in [("i", 2), ("j", 1)] {
            let gelezen = Kopbestand::new(map.path(), installatie).lees(&sleutel(byte));
            assert!(matches!(gelezen, Err(StoreFout::Opening(OpenFout::KopVals))), "{installatie} {byte}");
        }
    }

    #[test]
    fn een_cijfer_anders_is_vals() {
        let map = tempfile::tempdir().unwrap();
        let bestand = Kopbestand::new(map.path(), "i");
        bestand.schrijf(&Kop { aantal: 17, hash: [3; 32] }, &sleutel(1)).unwrap();
        let tekst = fs::read_to_string(map.path().join(NAAM)).unwrap();
        fs::write(map.path().join(NAAM), tekst.replacen("17", "16", 1)).unwrap();
        assert!(matches!(bestand.lees(&sleutel(1)), Err(StoreFout::Opening(OpenFout::KopVals))));
    }
}
