// SPDX-License-Identifier: EUPL-1.2
//! Many questions at once: one JSON object per line in, one per line out, in the same order, on all cores.
//!
//! Memory does not grow with the stream: lines are taken in blocks, and a line has a limit.

use poortwachter::Taal;
use rayon::prelude::*;
use serde_json::json;
use std::io::{self, BufRead, Read, Write};

/// Lines that are computed together: their answers are in memory at once, and one of two years takes 60 kB.
const BLOK_REGELS: usize = 1_024;
/// Bytes that are read together, give or take a line.
const BLOK_BYTES: usize = 4 << 20;
/// More bytes than any list of facts needs.
const REGEL_BYTES: u64 = 1 << 20;

/// The stream could not be read or written, or held bad lines.
#[derive(Debug, thiserror::Error)]
pub enum StroomFout {
    /// Reading or writing failed.
    #[error("reading or writing failed: {0}")]
    Io(#[from] io::Error),
    /// So many lines were refused; each has its sentence in the output.
    #[error("{0} lines refused")]
    Geweigerd(u64),
}

/// What becomes of one line.
#[derive(Debug)]
pub enum Regel {
    /// An answer.
    Goed(String),
    /// An answer that says, in its own shape, why there is none.
    Afgewezen(String),
    /// No answer, but this sentence.
    Fout(String),
}

/// Answers every line of `invoer` on `uitvoer` with what `antwoord` makes of it; a bad line gets
/// `{"regel": n, "fout": "…"}` in its place.
///
/// # Errors
/// When reading or writing fails, or at the end when a line was refused.
pub fn stroom(
    mut invoer: impl BufRead,
    mut uitvoer: impl Write,
    taal: Taal,
    antwoord: impl Fn(&str) -> Regel + Sync,
) -> Result<(), StroomFout> {
    let (mut nummer, mut geweigerd) = (0_u64, 0_u64);
    let mut blok = lees_blok(&mut invoer, &mut nummer)?;
    let mut klaar = Vec::new();
    while !blok.is_empty() {
        let mut antwoorden = Vec::new();
        // While these lines are computed, the answers before them are written and the lines after them read.
        let volgende = rayon::in_place_scope(|rekenen| {
            rekenen.spawn(|_| {
                let regels = blok.par_iter();
                antwoorden =
                    regels.map(|(nummer, regel)| een_regel(*nummer, regel, taal, &antwoord)).collect();
            });
            geweigerd += schrijf(&mut uitvoer, &klaar)?;
            lees_blok(&mut invoer, &mut nummer)
        });
        klaar = antwoorden;
        blok = volgende?;
    }
    geweigerd += schrijf(&mut uitvoer, &klaar)?;
    uitvoer.flush()?;
    if geweigerd > 0 { Err(StroomFout::Geweigerd(geweigerd)) } else { Ok(()) }
}

/// Writes answers, each on a line; how many were refused.
fn schrijf(uitvoer: &mut impl Write, antwoorden: &[Result<String, String>]) -> io::Result<u64> {
    let mut geweigerd = 0;
    for antwoord in antwoorden {
        geweigerd += u64::from(antwoord.is_err());
        let (Ok(regel) | Err(regel)) = antwoord;
        uitvoer.write_all(regel.as_bytes())?;
        uitvoer.write_all(b"\n")?;
    }
    Ok(geweigerd)
}

/// The next lines that are not blank, each with its number from 1.
fn lees_blok(invoer: &mut impl BufRead, nummer: &mut u64) -> io::Result<Vec<(u64, Vec<u8>)>> {
    let mut blok = Vec::new();
    let mut bytes = 0;
    while blok.len() < BLOK_REGELS && bytes < BLOK_BYTES {
        let mut regel = Vec::new();
        if invoer.by_ref().take(REGEL_BYTES + 1).read_until(b'\n', &mut regel)? == 0 {
            break;
        }
        *nummer += 1;
        if regel.len() as u64 > REGEL_BYTES && regel.last() != Some(&b'\n') {
            sla_over(invoer)?;
        }
        if !regel.trim_ascii().is_empty() {
            bytes += regel.len();
            blok.push((*nummer, regel));
        }
    }
    Ok(blok)
}

/// Drops the rest of a line that is too long, without keeping it.
fn sla_over(invoer: &mut impl BufRead) -> io::Result<()> {
    loop {
        let stuk = invoer.fill_buf()?;
        let (weg, klaar) = match stuk.iter().position(|b| *b == b'\n') {
            Some(einde) => (einde + 1, true),
            None => (stuk.len(), stuk.is_empty()),
        };
        invoer.consume(weg);
        if klaar {
            return Ok(());
        }
    }
}

/// The answer to one line, or what stands in its place.
fn een_regel(
    nummer: u64,
    regel: &[u8],
    taal: Taal,
    antwoord: impl Fn(&str) -> Regel,
) -> Result<String, String> {
    let uitkomst = if regel.len() as u64 > REGEL_BYTES {
        Regel::Fout(match taal {
            Taal::Nl => "de regel is langer dan een megabyte".to_owned(),
            Taal::En => "the line is longer than a megabyte".to_owned(),
        })
    } else {
        std::str::from_utf8(regel).map_or_else(|_| Regel::Fout("UTF-8".to_owned()), antwoord)
    };
    match uitkomst {
        Regel::Goed(json) => Ok(json),
        Regel::Afgewezen(json) => Err(json),
        Regel::Fout(zin) => Err(json!({"regel": nummer, "fout": zin}).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Neither many lines nor long ones are in memory at once, and each keeps its number.
    #[test]
    fn een_blok_is_nooit_groter_dan_zijn_maat() {
        let lang = "x".repeat(1 << 20);
        for (regel, aantal) in [("{}", 3 * BLOK_REGELS), (lang.as_str(), 9)] {
            let alles = format!("{regel}\n\n").repeat(aantal);
            let (mut invoer, mut nummer, mut nummers) = (alles.as_bytes(), 0, Vec::new());
            loop {
                let blok = lees_blok(&mut invoer, &mut nummer).unwrap();
                if blok.is_empty() {
                    break;
                }
                let bytes: usize = blok.iter().map(|(_, regel)| regel.len()).sum();
                assert!(blok.len() <= BLOK_REGELS && bytes <= BLOK_BYTES + lang.len() + 1);
                nummers.extend(blok.into_iter().map(|(nummer, _)| nummer));
            }
            let verwacht: Vec<u64> = (1..).step_by(2).take(aantal).collect();
            assert_eq!(nummers, verwacht);
        }
    }
}
