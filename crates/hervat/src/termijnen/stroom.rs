// SPDX-License-Identifier: EUPL-1.2
//! Many illnesses at once: one JSON object per line in, one per line out, in the same order, on all cores.
//!
//! Memory does not grow with the stream: lines are taken in blocks, and a line has a limit.

use super::beknopt::beknopt;
use super::{antwoord, lees};
use poortwachter::{Dag, Taal};
use rayon::prelude::*;
use serde_json::json;
use std::io::{self, BufRead, Read, Write};

/// Lines that are computed together.
const BLOK_REGELS: usize = 4_096;
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

/// How to answer.
#[derive(Debug, Clone, Copy)]
pub struct Wijze {
    /// The day for lines that name none; it wins when `dwingend`.
    pub vandaag: Dag,
    /// `--vandaag` was given: it wins over the line's own.
    pub dwingend: bool,
    /// Ids, days and states only.
    pub beknopt: bool,
    /// The language of sentences.
    pub taal: Taal,
}

/// Answers every line of `invoer` on `uitvoer`; a bad line gets `{"regel": n, "fout": "…"}` in its place.
///
/// # Errors
/// When reading or writing fails, or at the end when a line was refused.
pub fn stroom(mut invoer: impl BufRead, mut uitvoer: impl Write, wijze: Wijze) -> Result<(), StroomFout> {
    let (mut nummer, mut geweigerd) = (0_u64, 0_u64);
    loop {
        let blok = lees_blok(&mut invoer, &mut nummer)?;
        if blok.is_empty() {
            break;
        }
        let regels: Vec<_> =
            blok.par_iter().map(|(nummer, regel)| een_regel(*nummer, regel, wijze)).collect();
        for regel in regels {
            let regel = regel.unwrap_or_else(|fout| {
                geweigerd += 1;
                fout
            });
            uitvoer.write_all(regel.as_bytes())?;
            uitvoer.write_all(b"\n")?;
        }
    }
    uitvoer.flush()?;
    if geweigerd > 0 { Err(StroomFout::Geweigerd(geweigerd)) } else { Ok(()) }
}

/// The next lines that are not blank, each with its number from 1.
fn lees_blok(invoer: &mut impl BufRead, nummer: &mut u64) -> io::Result<Vec<(u64, Vec<u8>)>> {
    let mut blok = Vec::new();
    while blok.len() < BLOK_REGELS {
        let mut regel = Vec::new();
        if invoer.by_ref().take(REGEL_BYTES + 1).read_until(b'\n', &mut regel)? == 0 {
            break;
        }
        *nummer += 1;
        if regel.len() as u64 > REGEL_BYTES && regel.last() != Some(&b'\n') {
            sla_over(invoer)?;
        }
        if !regel.trim_ascii().is_empty() {
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

fn een_regel(nummer: u64, regel: &[u8], wijze: Wijze) -> Result<String, String> {
    let fout = |zin: String| json!({"regel": nummer, "fout": zin}).to_string();
    if regel.len() as u64 > REGEL_BYTES {
        return Err(fout(match wijze.taal {
            Taal::Nl => "de regel is langer dan een megabyte".to_owned(),
            Taal::En => "the line is longer than a megabyte".to_owned(),
        }));
    }
    let tekst = std::str::from_utf8(regel).map_err(|_| fout("UTF-8".to_owned()))?;
    let invoer = lees(tekst, wijze.taal).map_err(|onjuist| fout(onjuist.to_string()))?;
    let eigen = invoer.vandaag.filter(|_| !wijze.dwingend);
    let vandaag = eigen.unwrap_or(wijze.vandaag);
    let json = if wijze.beknopt {
        serde_json::to_string(&beknopt(&invoer.feiten, vandaag))
    } else {
        serde_json::to_string(&antwoord(&invoer.feiten, vandaag, wijze.taal))
    };
    json.map_err(|onjuist| fout(onjuist.to_string()))
}
