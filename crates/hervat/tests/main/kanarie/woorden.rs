// SPDX-License-Identifier: EUPL-1.2
//! The words that are planted, who may meet each and where, and how an answer is searched for them.

use axum::http::StatusCode;
use lopdf::Document;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use std::collections::{BTreeMap, BTreeSet};

/// Letters that make no word of any language, and no word of a page.
const LETTERS: &[u8] = b"bcdfghjklmnpqrstvwxz";
const LENGTE: usize = 18;
/// After an address: that it was asked in English.
pub(super) const IN_HET_ENGELS: &str = " (en)";

/// Something that few may read.
pub(super) struct Woord {
    /// What it stands for.
    pub(super) naam: String,
    /// The word itself.
    pub(super) tekst: String,
    /// Who may meet it, and at which addresses of the table.
    pub(super) mag: Vec<(String, &'static str)>,
}

/// Everything that was planted.
pub(super) struct Woorden {
    toeval: StdRng,
    pub(super) alle: Vec<Woord>,
}

impl Woorden {
    /// Words of a seed: `HERVAT_KANARIE` repeats a run that failed.
    pub(super) fn nieuw() -> Self {
        let zaad = std::env::var("HERVAT_KANARIE").ok().and_then(|zaad| zaad.parse().ok());
        let zaad = zaad.unwrap_or_else(|| rand::rng().random::<u64>());
        println!("HERVAT_KANARIE={zaad}");
        Self { toeval: StdRng::seed_from_u64(zaad), alle: Vec::new() }
    }

    /// A new word, that only these may meet, only there.
    pub(super) fn plant(&mut self, naam: impl Into<String>, mag: &[(&str, &[&'static str])]) -> String {
        let toeval = &mut self.toeval;
        let letter = |_| char::from(LETTERS[toeval.random_range(0..LETTERS.len())]);
        let tekst: String = (0..LENGTE).map(letter).collect();
        let mag =
            mag.iter().flat_map(|(wie, waar)| waar.iter().map(|adres| ((*wie).to_owned(), *adres))).collect();
        self.alle.push(Woord { naam: naam.into(), tekst: tekst.clone(), mag });
        tekst
    }

    /// A word that is what it is: a number that people already have.
    pub(super) fn plant_zo(&mut self, naam: &str, tekst: &str, mag: &[(&str, &[&'static str])]) {
        self.plant(naam, mag);
        if let Some(woord) = self.alle.last_mut() {
            tekst.clone_into(&mut woord.tekst);
        }
    }

    /// Lets one more person meet what is planted under these names.
    pub(super) fn mag_ook(&mut self, begin: &str, wie: &str, waar: &[&'static str]) {
        for woord in self.alle.iter_mut().filter(|woord| woord.naam.starts_with(begin)) {
            woord.mag.extend(waar.iter().map(|adres| (wie.to_owned(), *adres)));
        }
    }

    /// Which words stand in an answer, whatever it is made of.
    pub(super) fn in_antwoord<'a>(&'a self, soort: &str, bytes: &[u8]) -> Vec<&'a Woord> {
        let mut stukken = runs(bytes, |byte| !byte.is_ascii_alphabetic());
        let mut gelezen = String::new();
        if soort.starts_with("application/pdf") {
            let (zichtbaar, verborgen) = pdf_tekst(bytes);
            stukken.extend(runs(zichtbaar.as_bytes(), |byte| !byte.is_ascii_alphabetic()));
            stukken.extend(runs(verborgen.as_bytes(), |byte| !byte.is_ascii_alphabetic()));
            // A form may print each digit in a box of its own.
            gelezen = zichtbaar.chars().filter(char::is_ascii_digit).collect();
        }
        self.in_stukken(&stukken, |cijfers| gelezen.contains(cijfers) || bevat(bytes, cijfers))
    }

    /// Which words stand in a file, as text of one or two bytes a letter.
    pub(super) fn in_bestand<'a>(&'a self, bytes: &[u8]) -> Vec<&'a Woord> {
        self.in_stukken(&runs(bytes, |byte| byte == 0), |cijfers| bevat(bytes, cijfers))
    }

    fn in_stukken(&self, stukken: &[String], cijfers: impl Fn(&str) -> bool) -> Vec<&Woord> {
        let is_getal = |woord: &Woord| woord.tekst.bytes().all(|byte| byte.is_ascii_digit());
        let staat = |woord: &&Woord| {
            if is_getal(woord) {
                cijfers(&woord.tekst)
            } else {
                stukken.iter().any(|stuk| stuk.contains(&woord.tekst))
            }
        };
        self.alle.iter().filter(staat).collect()
    }
}

fn bevat(bytes: &[u8], naald: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(naald)
}

/// Every run of our letters that is long enough to hold a word, in small letters. What is passed over breaks no run: a
/// line end, a hyphen or the fold of a calendar in the middle of a word hides nothing.
fn runs(bytes: &[u8], overslaan: impl Fn(u8) -> bool) -> Vec<String> {
    let mut uit = Vec::new();
    let mut run = String::new();
    // Not in one chain of iterators: tests are not optimised, and hundreds of millions of bytes come by.
    for byte in bytes.to_ascii_lowercase() {
        if LETTERS.contains(&byte) {
            run.push(char::from(byte));
        } else if !overslaan(byte) {
            if run.len() >= LENGTE {
                uit.push(run.clone());
            }
            run.clear();
        }
    }
    if run.len() >= LENGTE {
        uit.push(run);
    }
    uit
}

/// Everything that can be read in a PDF: its pages as a reader reads them; and every string in its objects with every
/// stream unpacked.
fn pdf_tekst(bytes: &[u8]) -> (String, String) {
    let document = Document::load_mem(bytes).expect("a PDF that can be read");
    let bladen: Vec<u32> = document.get_pages().keys().copied().collect();
    let gelezen = document.extract_text(&bladen).expect("its text");
    assert!(!gelezen.trim().is_empty(), "no text was found in a PDF");
    let mut verborgen = String::new();
    for object in document.objects.values() {
        objecttekst(object, &mut verborgen);
    }
    (gelezen, verborgen)
}

fn objecttekst(object: &lopdf::Object, uit: &mut String) {
    match object {
        lopdf::Object::String(bytes, _) => {
            uit.push('\n');
            let breed: Vec<u16> =
                bytes.chunks_exact(2).map(|paar| u16::from_be_bytes([paar[0], paar[1]])).collect();
            uit.push_str(&String::from_utf16_lossy(&breed));
            uit.push_str(&String::from_utf8_lossy(bytes));
        }
        lopdf::Object::Array(delen) => delen.iter().for_each(|deel| objecttekst(deel, uit)),
        lopdf::Object::Dictionary(delen) => delen.iter().for_each(|(_, deel)| objecttekst(deel, uit)),
        lopdf::Object::Stream(stroom) => {
            stroom.dict.iter().for_each(|(_, deel)| objecttekst(deel, uit));
            let inhoud = stroom.decompressed_content().unwrap_or_else(|_| stroom.content.clone());
            uit.push_str(&String::from_utf8_lossy(&inhoud));
        }
        lopdf::Object::Null
        | lopdf::Object::Boolean(_)
        | lopdf::Object::Integer(_)
        | lopdf::Object::Real(_)
        | lopdf::Object::Name(_)
        | lopdf::Object::Reference(_) => {}
    }
}

/// What was met where: to see afterwards that whoever may read something did find it.
#[derive(Default)]
pub(super) struct Ontmoetingen {
    gezien: BTreeSet<(String, String, String)>,
    gelekt: BTreeSet<String>,
    antwoorden: usize,
    per_status: BTreeMap<u16, usize>,
}

impl Ontmoetingen {
    /// Looks at one answer that this person got at this address of the table.
    pub(super) fn bekijk(
        &mut self,
        woorden: &Woorden,
        (wie, adres): (&str, &str),
        soort: &str,
        bytes: &[u8],
    ) {
        self.antwoorden += 1;
        for woord in woorden.in_antwoord(soort, bytes) {
            let kaal = adres.trim_end_matches(IN_HET_ENGELS);
            if woord.mag.iter().any(|(persoon, waar)| persoon == wie && *waar == kaal) {
                self.gezien.insert((woord.naam.clone(), wie.to_owned(), adres.to_owned()));
            } else {
                self.gelekt.insert(format!("`{}` was met by {wie} at {adres}", woord.naam));
            }
        }
    }

    /// Counts how something was answered.
    pub(super) fn tel(&mut self, status: StatusCode) {
        *self.per_status.entry(status.as_u16()).or_default() += 1;
    }

    /// How often something was answered so.
    pub(super) fn aantal(&self, status: StatusCode) -> usize {
        self.per_status.get(&status.as_u16()).copied().unwrap_or_default()
    }

    /// Fails when a word whose name begins so was not found by its own reader there: then the search is broken.
    #[track_caller]
    pub(super) fn vond(&self, begin: &str, wie: &str, waar: &str) {
        let gevonden = |(naam, persoon, adres): &(String, String, String)| {
            naam.starts_with(begin) && persoon == wie && adres == waar
        };
        assert!(
            self.gezien.iter().any(gevonden),
            "{wie} did not find `{begin}` at {waar}: {:#?}",
            self.gezien
        );
    }

    /// Fails when something leaked, or when hardly anything was asked.
    #[track_caller]
    pub(super) fn lekt_niets(&self, minstens: usize) {
        assert!(self.gelekt.is_empty(), "{:#?}", self.gelekt);
        assert!(self.antwoorden >= minstens, "only {} answers and headers", self.antwoorden);
    }

    /// The same, and fails when who may read something did not find it.
    #[track_caller]
    pub(super) fn klopt(&self, woorden: &Woorden, minstens: usize) {
        self.lekt_niets(minstens);
        let mut gemist = Vec::new();
        for woord in &woorden.alle {
            for (wie, adres) in &woord.mag {
                // The copy for UWV is a Dutch form.
                let engels = (!adres.contains('?')).then(|| format!("{adres}{IN_HET_ENGELS}"));
                for waar in std::iter::once((*adres).to_owned()).chain(engels) {
                    if !self.gezien.contains(&(woord.naam.clone(), wie.clone(), waar.clone())) {
                        gemist.push(format!("`{}` was not found by {wie} at {waar}", woord.naam));
                    }
                }
            }
        }
        assert!(gemist.is_empty(), "a search that finds nothing proves nothing: {gemist:#?}");
        println!("{} answers and headers searched for {} words", self.antwoorden, woorden.alle.len());
    }
}

#[test]
fn een_woord_wordt_gevonden_hoe_het_ook_gebroken_is() {
    let mut woorden = Woorden::nieuw();
    let woord = woorden.plant("proef", &[]);
    let (een, twee) = woord.split_at(7);
    for tekst in [
        woord.to_uppercase(),
        format!("{een}-\n   {twee}"),
        format!("{een}\u{ad}{twee}"),
        format!("DESCRIPTION:{een}\r\n {twee}"),
    ] {
        assert_eq!(woorden.in_antwoord("text/plain", tekst.as_bytes()).len(), 1, "{tekst}");
    }
    let breed: Vec<u8> = woord.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!((woorden.in_bestand(&breed).len(), woorden.in_bestand(woord.as_bytes()).len()), (1, 1));
    assert!(woorden.in_bestand(&breed[4..]).is_empty() && woorden.in_antwoord("", een.as_bytes()).is_empty());
}
