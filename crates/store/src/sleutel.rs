// SPDX-License-Identifier: EUPL-1.2
//! The master key: a file outside the data directory and the database, and the keys derived from it.
//!
//! It does not know what is sealed with them. Keys are wiped from memory when dropped and never print.

use crate::{StoreFout, Uitkomst, hex};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
pub(crate) use kluis::Sleutel;
use kluis::{Wikkel, nieuwe_sleutel};
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::Sha256;
use std::{
    fs,
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Why the master key is not used; each says what to do. Nothing was touched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SleutelFout {
    /// There are data, but no key.
    #[error(
        "the key file `{}` is missing, and without it the data cannot be read: put back the key file that belongs to this installation",
        .0.display()
    )]
    Ontbreekt(PathBuf),
    /// A key, but not of these data.
    #[error("the key file `{}` does not belong to this installation: put back the one that does", .0.display())]
    Verkeerd(PathBuf),
    /// Others on this machine can read it.
    #[error("the key file `{}` can be read by others: run `chmod 600` on it, and consider who may have read it", .0.display())]
    Leesbaar(PathBuf),
    /// It lies with the data, so that a copy of the one is a copy of both.
    #[error("the key file `{}` lies inside the data directory: move it elsewhere, and keep it out of the backups of the data", .0.display())]
    InDataMap(PathBuf),
    /// It does not hold what a key file holds.
    #[error("the key file `{}` does not hold 64 hexadecimal digits: put back the right file", .0.display())]
    Onleesbaar(PathBuf),
}

/// The master key; everything else follows from it.
pub(crate) struct Hoofdsleutel(Sleutel);

/// The keys of this installation, one per purpose.
pub(crate) struct Sleutels {
    /// Of the rows of the log.
    pub(crate) keten: Sleutel,
    /// Of the head file.
    pub(crate) kop: Sleutel,
    /// Wraps the keys of the drawers; what it wraps, only `kluis` opens.
    pub(crate) wikkel: Wikkel,
    /// Seals what was said about an erasure: it must stay readable when the drawer's own key is gone.
    pub(crate) gewist: Sleutel,
    /// Seals burgerservicenummers.
    pub(crate) bsn: Sleutel,
    /// Hashes session tokens, and the names in the table of login attempts.
    pub(crate) sessie: Sleutel,
    /// Seals parked forms.
    pub(crate) geparkeerd: Sleutel,
}

impl Hoofdsleutel {
    /// Reads a key file; none when there is no file.
    pub(crate) fn lees(pad: &Path) -> Uitkomst<Option<Self>> {
        let metadata = match fs::metadata(pad) {
            Ok(metadata) => metadata,
            Err(fout) if fout.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(fout) => return Err(StoreFout::bestand(pad, fout)),
        };
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(SleutelFout::Leesbaar(pad.to_path_buf()).into());
        }
        if !metadata.is_file() || metadata.len() > 100 {
            return Err(SleutelFout::Onleesbaar(pad.to_path_buf()).into());
        }
        let bytes = Zeroizing::new(fs::read(pad).map_err(|fout| StoreFout::bestand(pad, fout))?);
        let tekst = std::str::from_utf8(&bytes).unwrap_or_default().trim_end();
        let sleutel = hex::lees32(tekst).ok_or_else(|| SleutelFout::Onleesbaar(pad.to_path_buf()))?;
        Ok(Some(Self(SecretBox::new(Box::new(*sleutel)))))
    }

    /// Draws a new key and writes it where nobody else can read it; refuses to overwrite.
    pub(crate) fn maak(pad: &Path, toeval: &mut (impl CryptoRng + ?Sized)) -> Uitkomst<Self> {
        let sleutel = nieuwe_sleutel(toeval);
        let mut tekst = Zeroizing::new(hex::schrijf(sleutel.expose_secret()));
        tekst.push('\n');
        schrijf_geheim(pad, tekst.as_bytes()).map_err(|fout| StoreFout::bestand(pad, fout))?;
        Ok(Self(sleutel))
    }

    /// The keys for each purpose.
    pub(crate) fn afgeleid(&self) -> Sleutels {
        Sleutels {
            keten: self.leid_af("keten"),
            kop: self.leid_af("kop"),
            wikkel: Wikkel::new(self.leid_af("wikkel")),
            gewist: self.leid_af("gewist"),
            bsn: self.leid_af("bsn"),
            sessie: self.leid_af("sessie"),
            geparkeerd: self.leid_af("geparkeerd"),
        }
    }

    /// What the installation keeps to recognise its key by; it betrays nothing of the key.
    pub(crate) fn proef(&self, installatie: &str) -> [u8; 32] {
        let mut mac = hmac_met(&self.leid_af("proef"));
        mac.update(installatie.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// Is this the key that the proof was made with?
    pub(crate) fn past_bij(&self, installatie: &str, proef: &[u8]) -> bool {
        self.proef(installatie).ct_eq(proef).into()
    }

    fn leid_af(&self, doel: &str) -> Sleutel {
        let mut sleutel = Box::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.0.expose_secret())
            .expand_multi_info(&[b"hervat/1/", doel.as_bytes()], sleutel.as_mut())
            .expect("invariant: 32 bytes is a length that HKDF-SHA-256 can give");
        SecretBox::new(sleutel)
    }
}

/// HMAC-SHA-256 with one of our keys.
pub(crate) fn hmac_met(sleutel: &Sleutel) -> Hmac<Sha256> {
    Hmac::new_from_slice(sleutel.expose_secret()).expect("invariant: HMAC takes a key of any length")
}

/// Refuses a key file that lies inside the data directory, also by way of links.
pub(crate) fn buiten_de_map(sleutel: &Path, map: &Path) -> Uitkomst<()> {
    let sleutel_echt = echt_pad(sleutel)?;
    if sleutel_echt.starts_with(echt_pad(map)?) {
        return Err(SleutelFout::InDataMap(sleutel.to_path_buf()).into());
    }
    Ok(())
}

/// The path without links; what does not exist yet is hung under the deepest ancestor that does.
fn echt_pad(pad: &Path) -> Uitkomst<PathBuf> {
    let absoluut = std::path::absolute(pad).map_err(|fout| StoreFout::bestand(pad, fout))?;
    for voorouder in absoluut.ancestors() {
        if let Ok(echt) = voorouder.canonicalize() {
            let rest = absoluut.strip_prefix(voorouder).unwrap_or(Path::new(""));
            return Ok(echt.join(rest));
        }
    }
    Ok(absoluut)
}

/// Makes a directory and what is missing above it, for the owner only.
pub(crate) fn maak_map(pad: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(pad)
}

/// Writes a new file that only its owner can read, and waits until it lies on disk.
pub(crate) fn schrijf_geheim(pad: &Path, inhoud: &[u8]) -> io::Result<()> {
    let map = pad.parent().filter(|map| !map.as_os_str().is_empty()).unwrap_or(Path::new("."));
    maak_map(map)?;
    let mut bestand = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(pad)?;
    bestand.write_all(inhoud)?;
    bestand.sync_all()?;
    fs::File::open(map)?.sync_all()
}
