// SPDX-License-Identifier: EUPL-1.2
//! Texts made ready for the page: paragraphs, places to break a long word, characters that the letter does not have,
//! and days and times in Dutch words.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use ttf_parser::Face;

/// A text as paragraphs, each of lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Alineas(Vec<Vec<String>>);

impl Alineas {
    /// One line that is ready as it is.
    pub(crate) fn een(regel: String) -> Self {
        Self(vec![vec![regel]])
    }
}

/// How wide the place is where a text goes, in thousandths of its letter size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Breedte(u32);

impl Breedte {
    /// The whole page, at ten points.
    pub(crate) const BLAD: Self = Self::van(174, 10);
    /// A title.
    pub(crate) const TITEL: Self = Self::van(160, 20);
    /// A heading.
    pub(crate) const KOP: Self = Self::van(160, 13);
    /// A question, in front of its answer.
    pub(crate) const VRAAG: Self = Self::van(56, 10);
    /// The answer beside a question.
    pub(crate) const ANTWOORD: Self = Self::van(102, 10);
    /// An item of a list in that place.
    pub(crate) const PUNT: Self = Self::van(92, 10);
    /// Half of the page, within a border.
    pub(crate) const HELFT: Self = Self::van(76, 10);
    /// A line of its own in small print.
    pub(crate) const KLEIN: Self = Self::van(174, 9);
    /// The column "Activiteit".
    pub(crate) const ACTIVITEIT: Self = Self::van(68, 9);
    /// One of two columns beside a narrow one, within a border.
    pub(crate) const KOLOM: Self = Self::van(58, 9);
    /// The column "Planning".
    pub(crate) const PLANNING: Self = Self::van(34, 9);
    /// The columns "Probleemveld" and "Door".
    pub(crate) const SMAL: Self = Self::van(26, 9);

    /// So many millimetres, at so many points.
    pub(crate) const fn van(millimeters: u32, punten: u32) -> Self {
        Self(millimeters * 2_835 / punten)
    }
}

/// Room for a hyphen and what stands around a word, in thousandths of the letter size.
const RAND: u32 = 1_000;

/// Makes texts ready, and remembers which characters could not be set.
pub(crate) struct Letter<'f> {
    face: &'f Face<'f>,
    breedtes: HashMap<char, Option<u32>>,
    ontbrekend: BTreeSet<char>,
}

impl<'f> Letter<'f> {
    pub(crate) fn van(face: &'f Face<'f>) -> Self {
        Self { face, breedtes: HashMap::new(), ontbrekend: BTreeSet::new() }
    }

    /// A text of any length.
    pub(crate) fn alineas(&mut self, tekst: &str, breedte: Breedte) -> Alineas {
        let tekst = tekst.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{85}', '\u{b}', '\u{c}'], "\n");
        let mut alineas = vec![];
        let mut regels = vec![];
        for regel in tekst.replace('\u{2029}', "\n\n").lines().chain([""]) {
            let regel = self.regel(regel, breedte);
            if !regel.is_empty() {
                regels.push(regel);
            } else if !regels.is_empty() {
                alineas.push(std::mem::take(&mut regels));
            }
        }
        Alineas(alineas)
    }

    /// A text on one line: line breaks become spaces.
    pub(crate) fn regel(&mut self, tekst: &str, breedte: Breedte) -> String {
        let woorden =
            tekst.split(|c: char| c.is_whitespace() && !is_vast(c)).filter(|woord| !woord.is_empty());
        let woorden: Vec<_> = woorden.map(|woord| self.woord(woord, breedte)).collect();
        woorden.join(" ").trim().to_owned()
    }

    /// A text on one line that is no wider than its place: what does not fit becomes three dots.
    pub(crate) fn op_een_regel(&mut self, tekst: &str, breedte: Breedte) -> String {
        // A line that is set in bold is wider than it was measured.
        let ruimte = breedte.0 * 85 / 100;
        let heel = self.regel(tekst, Breedte(u32::MAX));
        let mut totaal = 0;
        let mut uit = String::new();
        for teken in heel.chars() {
            totaal += self.breed(teken).unwrap_or(RAND);
            if totaal > ruimte {
                return uit.trim_end().to_owned() + "…";
            }
            uit.push(teken);
        }
        uit
    }

    /// The characters that were replaced by their number, in order.
    pub(crate) fn ontbrekend(&self) -> Vec<String> {
        self.ontbrekend.iter().map(|teken| nummer(*teken)).collect()
    }

    fn woord(&mut self, woord: &str, breedte: Breedte) -> String {
        let mut totaal = 0;
        let mut uit = String::with_capacity(woord.len());
        for teken in woord.chars().filter(|teken| !is_onzichtbaar(*teken)).map(gewoon) {
            if let Some(breed) = self.breed(teken) {
                totaal += breed;
                uit.push(teken);
            } else {
                self.ontbrekend.insert(teken);
                let vervanging = format!("‹{}›", nummer(teken));
                totaal += vervanging.chars().filter_map(|t| self.breed(t)).sum::<u32>();
                uit.push_str(&vervanging);
            }
        }
        if totaal < breedte.0 {
            return uit;
        }
        self.in_lettergrepen(&uit, breedte).unwrap_or_else(|| breekbaar(&uit))
    }

    /// A word with its places to break, as Dutch has them; none when a part of it would still be too wide.
    fn in_lettergrepen(&mut self, woord: &str, breedte: Breedte) -> Option<String> {
        let kern = woord.trim_matches(|c: char| !c.is_alphabetic());
        if kern.is_empty() || !kern.chars().all(char::is_alphabetic) {
            return None;
        }
        let delen: Vec<_> = hypher::hyphenate(kern, hypher::Lang::Dutch).collect();
        let past = |deel: &&str| deel.chars().filter_map(|t| self.breed(t)).sum::<u32>() + RAND < breedte.0;
        delen.iter().all(past).then(|| woord.replacen(kern, &delen.join("\u{ad}"), 1))
    }

    /// Width of a character in thousandths of the letter size; none when the letter does not have it.
    fn breed(&mut self, teken: char) -> Option<u32> {
        let face = self.face;
        *self.breedtes.entry(teken).or_insert_with(|| {
            // Breaks and joins have no picture and need none.
            if matches!(teken, '\u{ad}' | '\u{200b}' | '\u{2060}') {
                return Some(0);
            }
            let glyph = face.glyph_index(teken)?;
            let advance = u32::from(face.glyph_hor_advance(glyph).unwrap_or(0));
            Some(advance * 1_000 / u32::from(face.units_per_em()))
        })
    }
}

/// Spaces that hold a line together.
fn is_vast(teken: char) -> bool {
    matches!(teken, '\u{a0}' | '\u{202f}')
}

/// Characters that have no picture of their own: controls, marks of direction, selectors and joiners.
fn is_onzichtbaar(teken: char) -> bool {
    teken.is_control()
        || matches!(teken,
            '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}' | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Hyphens that the letter does not have are hyphens all the same.
fn gewoon(teken: char) -> char {
    if matches!(teken, '\u{2010}' | '\u{2011}') { '-' } else { teken }
}

/// Lets a word break anywhere, for it is wider than its place: with a hyphen when it is all letters.
fn breekbaar(woord: &str) -> String {
    let naad = if woord.chars().all(char::is_alphabetic) { '\u{ad}' } else { '\u{200b}' };
    let mut uit = String::with_capacity(woord.len() * 3);
    for (plaats, teken) in woord.chars().enumerate() {
        if plaats > 0 && !is_aanhangsel(teken) {
            uit.push(naad);
        }
        uit.push(teken);
    }
    uit
}

/// Marks that stand on the character before them.
fn is_aanhangsel(teken: char) -> bool {
    matches!(teken, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

fn nummer(teken: char) -> String {
    format!("U+{:04X}", u32::from(teken))
}

const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

const WEEKDAGEN: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/// `23 november 2026`
pub(crate) fn dag(dag: Date) -> String {
    let maand = MAANDEN[usize::from(dag.month().unsigned_abs()) - 1];
    format!("{}\u{a0}{maand} {}", dag.day(), dag.year())
}

/// `maandag 23 november 2026`
pub(crate) fn weekdag(op: Date) -> String {
    let naam = WEEKDAGEN[usize::from(op.weekday().to_monday_zero_offset().unsigned_abs())];
    format!("{naam} {}", dag(op))
}

/// `09.30 uur`
pub(crate) fn tijd(tijd: Time) -> String {
    format!("{:02}.{:02}\u{a0}uur", tijd.hour(), tijd.minute())
}

/// `23 november 2026, 14.03 uur`, by the clock of Amsterdam.
pub(crate) fn moment(moment: Timestamp) -> String {
    let daar = in_amsterdam(moment);
    format!("{}, {}", dag(daar.date()), tijd(daar.time()))
}

/// The day that an instant falls on, by the clock of Amsterdam.
pub(crate) fn dag_in_amsterdam(moment: Timestamp) -> Date {
    in_amsterdam(moment).date()
}

fn in_amsterdam(moment: Timestamp) -> Zoned {
    let zone = TimeZone::get("Europe/Amsterdam").expect("invariant: the time zones are in the binary");
    moment.to_zoned(zone)
}

/// `4 uur en 30 minuten`
pub(crate) fn duur(minuten: u16) -> String {
    let uren = format!("{}\u{a0}uur", minuten / 60);
    let rest = match minuten % 60 {
        1 => "1\u{a0}minuut".to_owned(),
        rest => format!("{rest}\u{a0}minuten"),
    };
    match (minuten / 60, minuten % 60) {
        (_, 0) => uren,
        (0, _) => rest,
        _ => format!("{uren} en {rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn face(bytes: &'static [u8]) -> Face<'static> {
        Face::parse(bytes, 0).unwrap()
    }

    #[track_caller]
    fn check(tekst: &str, breedte: Breedte, verwacht: &str) {
        let face = face(notosans::REGULAR_TTF);
        assert_eq!(Letter::van(&face).regel(tekst, breedte), verwacht);
    }

    #[test]
    fn vet_heeft_elk_teken_dat_gewoon_heeft() {
        let (gewoon, vet) = (face(notosans::REGULAR_TTF), face(notosans::BOLD_TTF));
        let mist =
            ('\0'..=char::MAX).find(|t| gewoon.glyph_index(*t).is_some() != vet.glyph_index(*t).is_some());
        assert_eq!(mist, None);
    }

    #[test]
    fn witruimte_wordt_een_spatie() {
        check("  een\ttwee\n drie ", Breedte::BLAD, "een twee drie");
    }

    #[test]
    fn een_vaste_spatie_blijft() {
        check("4\u{a0}uur", Breedte::BLAD, "4\u{a0}uur");
    }

    #[test]
    fn een_woord_dat_past_blijft_heel() {
        check("arbeidsdeskundige", Breedte::ANTWOORD, "arbeidsdeskundige");
    }

    #[test]
    fn een_te_breed_woord_breekt_tussen_lettergrepen() {
        check("(arbeidsdeskundige),", Breedte::SMAL, "(ar\u{ad}beids\u{ad}des\u{ad}kun\u{ad}di\u{ad}ge),");
    }

    #[test]
    fn een_te_breed_woord_mag_breken_met_een_streepje() {
        let face = face(notosans::REGULAR_TTF);
        let woord = Letter::van(&face).regel(&"W".repeat(40), Breedte::SMAL);
        assert!(woord.split('\u{ad}').all(|deel| deel.len() <= 2), "{woord}");
    }

    #[test]
    fn leestekens_mogen_overal_breken() {
        let face = face(notosans::REGULAR_TTF);
        assert!(Letter::van(&face).regel(&"@".repeat(40), Breedte::SMAL).starts_with("@\u{200b}@"));
    }

    #[test]
    fn een_te_breed_adres_mag_breken_zonder_streepje() {
        let face = face(notosans::REGULAR_TTF);
        let adres = Letter::van(&face).regel(&"a1.nl/".repeat(20), Breedte::SMAL);
        assert!(adres.starts_with("a\u{200b}1\u{200b}."), "{adres}");
    }

    #[test]
    fn een_accent_blijft_op_zijn_letter() {
        let face = face(notosans::REGULAR_TTF);
        let woord = Letter::van(&face).regel(&"e\u{301}".repeat(60), Breedte::SMAL);
        assert!(!woord.contains("\u{ad}\u{301}"));
    }

    #[test]
    fn een_onbekend_teken_krijgt_zijn_nummer_en_wordt_gemeld() {
        let face = face(notosans::REGULAR_TTF);
        let mut letter = Letter::van(&face);
        assert_eq!(letter.regel("🙂 🙂", Breedte::BLAD), "‹U+1F642› ‹U+1F642›");
        assert_eq!(letter.ontbrekend(), ["U+1F642"]);
    }

    #[test]
    fn wat_niet_op_een_regel_past_wordt_puntjes() {
        let face = face(notosans::REGULAR_TTF);
        let mut letter = Letter::van(&face);
        assert_eq!(letter.op_een_regel("post\nverwerken", Breedte::PLANNING), "post verwerken");
        let lang = letter.op_een_regel(&"W".repeat(400), Breedte::SMAL);
        assert!(lang.ends_with("W…") && lang.chars().count() < 20, "{lang}");
    }

    #[test]
    fn lege_regels_scheiden_alineas() {
        let face = face(notosans::REGULAR_TTF);
        let alineas = Letter::van(&face).alineas("\n a\r\nb\n \n\nc\u{2029}d\n", Breedte::BLAD);
        assert_eq!(alineas.0, [vec!["a", "b"], vec!["c"], vec!["d"]]);
    }

    #[test]
    fn dagen_en_tijden_in_woorden() {
        assert_eq!(weekdag(date(2026, 11, 23)), "maandag 23\u{a0}november 2026");
        assert_eq!(tijd(time(9, 5, 0, 0)), "09.05\u{a0}uur");
        // The last hour of a winter's day in London is the next day in Amsterdam.
        let laat: Timestamp = "2027-01-18T23:30:00Z".parse().unwrap();
        assert_eq!(moment(laat), "19\u{a0}januari 2027, 00.30\u{a0}uur");
        assert_eq!(dag_in_amsterdam(laat), date(2027, 1, 19));
    }

    #[test]
    fn minuten_als_uren() {
        let zonder_vast = |minuten| duur(minuten).replace('\u{a0}', " ");
        assert_eq!(
            [0, 1, 45, 60, 61, 270].map(zonder_vast).join("; "),
            "0 uur; 1 minuut; 45 minuten; 1 uur; 1 uur en 1 minuut; 4 uur en 30 minuten"
        );
    }
}
