// SPDX-License-Identifier: EUPL-1.2
//! Reading the input, and writing the file: whole, or not at all.

use crate::opdrachtregel::zinnen::Zin;
use poortwachter::Taal;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// A form with a hundred activities of 4,000 characters per field is under two megabytes.
const MEEST: u64 = 16 << 20;

/// Reads `bestand`, or standard input when that is `-` or nothing.
pub(super) fn lees(bestand: Option<&Path>, taal: Taal) -> Result<String, Zin> {
    let naam = bestand.unwrap_or(Path::new("-"));
    if bestand.is_none() && io::stdin().is_terminal() {
        return Err(match taal {
            Taal::Nl => {
                "geef een bestand met de invoer, of `--voorbeeld` om te zien hoe die eruitziet".to_owned()
            }
            Taal::En => "give a file with the input, or `--voorbeeld` to see what that looks like".to_owned(),
        });
    }
    let mut bytes = Vec::new();
    let gelezen = if naam == Path::new("-") {
        io::stdin().lock().take(MEEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(naam).and_then(|bron| bron.take(MEEST + 1).read_to_end(&mut bytes))
    };
    gelezen.map_err(|fout| match taal {
        Taal::Nl => format!("`{}` kan niet worden gelezen: {fout}", naam.display()),
        Taal::En => format!("`{}` cannot be read: {fout}", naam.display()),
    })?;
    if bytes.len() as u64 > MEEST {
        return Err(match taal {
            Taal::Nl => format!("`{}` is te groot: hoogstens 16 MB", naam.display()),
            Taal::En => format!("`{}` is too large: 16 MB at most", naam.display()),
        });
    }
    String::from_utf8(bytes).map_err(|_| match taal {
        Taal::Nl => format!("`{}` is geen UTF-8", naam.display()),
        Taal::En => format!("`{}` is not UTF-8", naam.display()),
    })
}

/// Writes to standard output.
pub(super) fn toon(bytes: &[u8], taal: Taal) -> Result<(), Zin> {
    let mut uit = io::stdout().lock();
    match uit.write_all(bytes).and_then(|()| uit.flush()) {
        Err(fout) if fout.kind() != io::ErrorKind::BrokenPipe => Err(match taal {
            Taal::Nl => format!("schrijven lukt niet: {fout}"),
            Taal::En => format!("writing fails: {fout}"),
        }),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes `bytes` to `pad`: beside it first, and under its name once all of it is on the disk.
pub(super) fn schrijf(pad: &Path, bytes: &[u8], taal: Taal) -> Result<(), Zin> {
    geheel(pad, bytes).map_err(|fout| match taal {
        Taal::Nl => format!("`{}` kan niet worden geschreven: {fout}", pad.display()),
        Taal::En => format!("`{}` cannot be written: {fout}", pad.display()),
    })
}

fn geheel(pad: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link, and what is no file (a pipe, a device) cannot be replaced by one.
    let doel = fs::canonicalize(pad).unwrap_or_else(|_| pad.to_owned());
    if fs::metadata(&doel).is_ok_and(|soort| !soort.is_file() && !soort.is_dir()) {
        return File::options().write(true).open(&doel)?.write_all(bytes);
    }
    let ernaast = ernaast(&doel)?;
    let klaar = vol(&ernaast, bytes).and_then(|()| fs::rename(&ernaast, &doel));
    if klaar.is_err() {
        // What is left of it is of no use; that it stays when this fails too is no reason for another message.
        let _ = fs::remove_file(&ernaast);
    }
    klaar
}

fn vol(pad: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut bestand = File::create(pad)?;
    bestand.write_all(bytes)?;
    bestand.sync_all()
}

fn ernaast(doel: &Path) -> io::Result<PathBuf> {
    let naam = doel.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut ernaast = OsString::from(".");
    ernaast.push(naam);
    ernaast.push(format!(".{}.deel", std::process::id()));
    Ok(doel.with_file_name(ernaast))
}
