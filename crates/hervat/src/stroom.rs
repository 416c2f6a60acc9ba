// SPDX-License-Identifier: EUPL-1.2
//! Many questions at once: one JSON object per line in, one per line out, in the same order, on all cores.
//!
//! Memory does not grow with the stream: lines are taken in blocks, and a line has a limit.

use poortwachter::Taal;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;
use std::io::{self, BufRead, Read, Write};
use std::ops::Range;

/// Lines that are computed together: their answers are in memory at once, and one of two years takes 60 kB.
const BLOK_REGELS: usize = 1_024;
/// Lines that one core takes together at most: their answers share a piece of memory.
const HANDVOL: usize = 32;
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

/// What became of one line.
#[derive(Debug)]
pub enum Regel {
    /// An answer was written.
    Goed,
    /// An answer was written that says, in its own shape, why there is none.
    Afgewezen,
    /// No answer, but this sentence.
    Fout(String),
}

impl Regel {
    /// Writes an answer as JSON: this is then what became of the line.
    pub(crate) fn json(self, uit: &mut Vec<u8>, antwoord: &impl Serialize) -> Self {
        match serde_json::to_writer(uit, antwoord) {
            Ok(()) => self,
            Err(onjuist) => Self::Fout(onjuist.to_string()),
        }
    }
}

/// Lines that are not blank, in one piece of memory: each with its number from 1, and where it stands.
#[derive(Default)]
struct Blok {
    tekst: Vec<u8>,
    regels: Vec<(u64, Range<usize>)>,
}

/// Answers to some lines, each on a line, and how many of them were refused.
#[derive(Default)]
struct Antwoorden {
    tekst: Vec<u8>,
    geweigerd: u64,
}

/// Answers every line of `invoer` on `uitvoer` with what `antwoord` writes of it; a bad line gets
/// `{"regel": n, "fout": "…"}` in its place.
///
/// # Errors
/// When reading or writing fails, or at the end when a line was refused.
pub fn stroom(
    mut invoer: impl BufRead,
    mut uitvoer: impl Write,
    taal: Taal,
    antwoord: impl Fn(&str, &mut Vec<u8>) -> Regel + Sync,
) -> Result<(), StroomFout> {
    let (mut nummer, mut geweigerd) = (0_u64, 0_u64);
    let mut blok = lees_blok(&mut invoer, &mut nummer)?;
    let mut klaar = Vec::new();
    while !blok.regels.is_empty() {
        let mut antwoorden = Vec::new();
        // While these lines are computed, the answers before them are written and the lines after them read.
        let volgende = rayon::in_place_scope(|rekenen| {
            rekenen.spawn(|_| antwoorden = beantwoord(&blok, taal, &antwoord));
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

/// Answers a block on all cores, a handful of lines at a time.
fn beantwoord(
    blok: &Blok,
    taal: Taal,
    antwoord: impl Fn(&str, &mut Vec<u8>) -> Regel + Sync,
) -> Vec<Antwoorden> {
    let handvol = |regels: &[(u64, Range<usize>)]| {
        let mut uit = Antwoorden::default();
        for (nummer, plaats) in regels {
            uit.regel(*nummer, &blok.tekst[plaats.clone()], taal, &antwoord);
        }
        uit
    };
    let samen = regels_samen(blok.regels.len(), rayon::current_num_threads());
    blok.regels.par_chunks(samen).map(handvol).collect()
}

/// How many lines one core takes together: of few lines, which are long ones, so few that every core has some.
fn regels_samen(regels: usize, kernen: usize) -> usize {
    regels.div_ceil(4 * kernen).clamp(1, HANDVOL)
}

/// Writes answers; how many were refused.
fn schrijf(uitvoer: &mut impl Write, antwoorden: &[Antwoorden]) -> io::Result<u64> {
    for handvol in antwoorden {
        uitvoer.write_all(&handvol.tekst)?;
    }
    Ok(antwoorden.iter().map(|handvol| handvol.geweigerd).sum())
}

/// The next lines that are not blank.
fn lees_blok(invoer: &mut impl BufRead, nummer: &mut u64) -> io::Result<Blok> {
    let mut blok = Blok::default();
    let Blok { tekst, regels } = &mut blok;
    while regels.len() < BLOK_REGELS && tekst.len() < BLOK_BYTES {
        let begin = tekst.len();
        if invoer.by_ref().take(REGEL_BYTES + 1).read_until(b'\n', tekst)? == 0 {
            break;
        }
        *nummer += 1;
        let regel = &tekst[begin..];
        if regel.len() as u64 > REGEL_BYTES && regel.last() != Some(&b'\n') {
            sla_over(invoer)?;
        }
        if regel.trim_ascii().is_empty() {
            tekst.truncate(begin);
        } else {
            regels.push((*nummer, begin..tekst.len()));
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

impl Antwoorden {
    /// Adds the answer to one line, or what stands in its place.
    fn regel(
        &mut self,
        nummer: u64,
        regel: &[u8],
        taal: Taal,
        antwoord: impl Fn(&str, &mut Vec<u8>) -> Regel,
    ) {
        let begin = self.tekst.len();
        let uitkomst = if regel.len() as u64 > REGEL_BYTES {
            Regel::Fout(match taal {
                Taal::Nl => "de regel is langer dan een megabyte".to_owned(),
                Taal::En => "the line is longer than a megabyte".to_owned(),
            })
        } else {
            std::str::from_utf8(regel)
                .map_or_else(|_| Regel::Fout("UTF-8".to_owned()), |regel| antwoord(regel, &mut self.tekst))
        };
        match uitkomst {
            Regel::Goed => {}
            Regel::Afgewezen => self.geweigerd += 1,
            Regel::Fout(zin) => {
                self.geweigerd += 1;
                // Whatever was written of an answer that failed halfway.
                self.tekst.truncate(begin);
                self.tekst.extend_from_slice(json!({"regel": nummer, "fout": zin}).to_string().as_bytes());
            }
        }
        self.tekst.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn van_lange_regels_heeft_elke_kern_er_een_paar() {
        assert_eq!([4, 32, 1_024].map(|regels| regels_samen(regels, 2)), [1, 4, HANDVOL]);
        assert_eq!((regels_samen(1_024, 64), regels_samen(1, 64)), (4, 1));
    }

    /// Neither many lines nor long ones are in memory at once, and each keeps its number.
    #[test]
    fn een_blok_is_nooit_groter_dan_zijn_maat() {
        let lang = "x".repeat(1 << 20);
        for (regel, aantal) in [("{}", 3 * BLOK_REGELS), (lang.as_str(), 9)] {
            let alles = format!("{regel}\n\n").repeat(aantal);
            let (mut invoer, mut nummer, mut nummers) = (alles.as_bytes(), 0, Vec::new());
            loop {
                let blok = lees_blok(&mut invoer, &mut nummer).unwrap();
                if blok.regels.is_empty() {
                    break;
                }
                let bytes = blok.tekst.len();
                assert!(blok.regels.len() <= BLOK_REGELS && bytes <= BLOK_BYTES + lang.len() + 1);
                nummers.extend(blok.regels.into_iter().map(|(nummer, _)| nummer));
            }
            let verwacht: Vec<u64> = (1..).step_by(2).take(aantal).collect();
            assert_eq!(nummers, verwacht);
        }
    }

    /// Lines share the memory of their answers: each answer still stands whole in its place, and of one that failed
    /// halfway nothing is left.
    #[test]
    fn elk_antwoord_staat_op_zijn_plaats() {
        let aantal = 2 * BLOK_REGELS + HANDVOL + 1;
        let regels: Vec<_> = (0..aantal).map(|nummer| nummer.to_string()).collect();
        let soort = |regel: &str| regel.trim().bytes().last();
        let antwoord = |regel: &str, uit: &mut Vec<u8>| {
            uit.extend_from_slice(format!("<{}", regel.trim()).as_bytes());
            match soort(regel) {
                Some(b'3') => return Regel::Fout("halverwege".to_owned()),
                Some(b'7') => {
                    uit.push(b'?');
                    return Regel::Afgewezen;
                }
                _ => uit.push(b'>'),
            }
            Regel::Goed
        };
        let mut uit = Vec::new();
        let uitkomst = stroom(regels.join("\n").as_bytes(), &mut uit, Taal::Nl, antwoord);
        let verwacht = regels.iter().enumerate().map(|(plaats, regel)| match soort(regel) {
            Some(b'3') => json!({"regel": plaats + 1, "fout": "halverwege"}).to_string(),
            Some(b'7') => format!("<{regel}?"),
            _ => format!("<{regel}>"),
        });
        assert_eq!(String::from_utf8(uit).unwrap().lines().collect::<Vec<_>>(), verwacht.collect::<Vec<_>>());
        let slecht = regels.iter().filter(|regel| matches!(soort(regel), Some(b'3' | b'7'))).count();
        assert!(matches!(uitkomst, Err(StroomFout::Geweigerd(n)) if n == slecht as u64), "{uitkomst:?}");
    }
}
