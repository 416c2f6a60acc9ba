// SPDX-License-Identifier: EUPL-1.2
//! The guard on free texts of the employer's side: finds words that look medical.
//!
//! It warns and never blocks, for words are ambiguous; it does not know what a text means. What it finds is shown
//! to the writer and to nobody else: a [`Vondst`] does not print its word.

use std::{fmt, sync::LazyLock};

/// A word, or a few, that look medical, with their place in the text in bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Vondst<'t> {
    /// Where it begins.
    pub van: usize,
    /// Where it ends; this byte is not part of it.
    pub einde: usize,
    /// As the writer wrote it.
    pub woord: &'t str,
}

/// The words in this text that look medical, in order; empty when there is nothing to ask.
///
/// ```
/// let vondsten = dossier::medische_woorden("Sam heeft griep, de planning ligt bij Noor.");
/// assert_eq!(vondsten.iter().map(|v| v.woord).collect::<Vec<_>>(), ["griep"]);
/// ```
pub fn medische_woorden(tekst: &str) -> Vec<Vondst<'_>> {
    let woorden = splits(tekst);
    let mut vondsten = Vec::new();
    let mut plaats = 0;
    while plaats < woorden.len() {
        let rest = &woorden[plaats..];
        if let Some(lengte) = langste(&LIJST.vrienden, rest) {
            plaats += lengte;
        } else if let Some(lengte) = langste(&LIJST.medisch, rest) {
            let (van, einde) = (rest[0].van, rest[lengte - 1].einde);
            vondsten.push(Vondst { van, einde, woord: &tekst[van..einde] });
            plaats += lengte;
        } else {
            plaats += 1;
        }
    }
    vondsten
}

/// Only its place: what was found never reaches a log.
impl fmt::Debug for Vondst<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vondst({}..{})", self.van, self.einde)
    }
}

static LIJST: LazyLock<Lijst> = LazyLock::new(|| Lijst::lees(include_str!("medische_woorden.txt")));

struct Lijst {
    medisch: Vec<Vec<Patroon>>,
    vrienden: Vec<Vec<Patroon>>,
}

enum Patroon {
    Precies(&'static str),
    Begin(&'static str),
    Eind(&'static str),
}

/// A word of the text in the form of the list: small letters, without accents.
struct Woord {
    van: usize,
    einde: usize,
    vorm: String,
}

impl Lijst {
    fn lees(bestand: &'static str) -> Self {
        let mut zelf = Self { medisch: Vec::new(), vrienden: Vec::new() };
        let regels =
            bestand.lines().map(str::trim).filter(|regel| !regel.is_empty() && !regel.starts_with('#'));
        for regel in regels {
            let (lijst, woorden) = match regel.strip_prefix('!') {
                Some(vriend) => (&mut zelf.vrienden, vriend),
                None => (&mut zelf.medisch, regel),
            };
            lijst.push(woorden.split_whitespace().map(Patroon::lees).collect());
        }
        zelf
    }
}

impl Patroon {
    fn lees(woord: &'static str) -> Self {
        match (woord.strip_prefix('*'), woord.strip_suffix('*')) {
            (Some(eind), _) => Self::Eind(eind),
            (None, Some(begin)) => Self::Begin(begin),
            (None, None) => Self::Precies(woord),
        }
    }

    fn past(&self, vorm: &str) -> bool {
        match self {
            Self::Precies(woord) => vorm == *woord,
            Self::Begin(begin) => vorm.starts_with(begin),
            Self::Eind(eind) => vorm.ends_with(eind),
        }
    }
}

/// How many words the longest entry takes that begins at the first of these.
fn langste(lijst: &[Vec<Patroon>], woorden: &[Woord]) -> Option<usize> {
    let past = |regel: &&Vec<Patroon>| {
        regel.len() <= woorden.len() && regel.iter().zip(woorden).all(|(p, woord)| p.past(&woord.vorm))
    };
    lijst.iter().filter(past).map(Vec::len).max()
}

fn splits(tekst: &str) -> Vec<Woord> {
    let mut woorden: Vec<Woord> = Vec::new();
    let mut binnen = false;
    for (plaats, teken) in tekst.char_indices() {
        let einde = plaats + teken.len_utf8();
        if is_onzichtbaar(teken) {
            continue;
        }
        if !teken.is_alphanumeric() {
            binnen = false;
            continue;
        }
        if !binnen {
            woorden.push(Woord { van: plaats, einde, vorm: String::new() });
            binnen = true;
        }
        if let Some(woord) = woorden.last_mut() {
            woord.vorm.extend(teken.to_lowercase().map(zonder_accent));
            woord.einde = einde;
        }
    }
    woorden
}

/// Accents that stand by themselves, soft hyphens and zero-width characters do not part a word.
const fn is_onzichtbaar(teken: char) -> bool {
    matches!(teken, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

const fn zonder_accent(teken: char) -> char {
    match teken {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        ander => ander,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn vindt(tekst: &str, verwacht: &[&str]) {
        let gevonden: Vec<_> = medische_woorden(tekst).iter().map(|vondst| vondst.woord).collect();
        assert_eq!(gevonden, verwacht, "in: {tekst}");
    }

    #[test]
    fn medische_woorden_vallen_op() {
        vindt("Heeft griep.", &["griep"]);
        vindt("GRIEPJE!", &["GRIEPJE"]);
        vindt("een burn-out, of burn out, of burnout", &["burn-out", "burn out", "burnout"]);
        vindt("is depressief en krijgt medicijnen", &["depressief", "medicijnen"]);
        vindt("rugklachten en hoofdpijn", &["rugklachten", "hoofdpijn"]);
        vindt("wacht op een knieoperatie in het ziekenhuis", &["knieoperatie", "ziekenhuis"]);
        vindt("naar de bedrijfspsycholoog", &["bedrijfspsycholoog"]);
        vindt("fysiotherapie op dinsdag", &["fysiotherapie"]);
        vindt("is zwanger", &["zwanger"]);
        vindt("borstkanker", &["borstkanker"]);
        vindt("hernia; MRI-scan", &["hernia", "MRI"]);
        vindt("röntgenfoto's", &["röntgenfoto"]);
        vindt("she is pregnant and had surgery", &["pregnant", "surgery"]);
        vindt("recovering from the flu", &["flu"]);
    }

    #[test]
    fn valse_vrienden_blijven_stil() {
        for tekst in [
            "agriep",
            "Werkt 2 uur op arbeidstherapeutische basis; arbeidstherapie tot week 6",
            "therapeutische arbeid",
            "Zij kankeren wat over het rooster, hij kankert mee",
            "Zwangerschapsverlof is doorgegeven aan UWV",
            "eerste ziektedag, ziekteverzuim en Ziektewet",
            "de coöperatie en de operationele planning",
            "desinfectie van het magazijn; de cache legen; attaché",
            "dossier is in behandeling bij Noor",
            "klachten van klanten gaan naar Youssef",
            "een pijnlijke vergadering over de pijnpunten",
            "De brochure painting is klaar; hospitality desk",
            "bedrijfsarts, arbodienst, spreekuur, hersteld, ziek gemeld",
            "2 uur per dag, taken: post verwerken",
            "",
        ] {
            vindt(tekst, &[]);
        }
    }

    #[test]
    fn accenten_en_onzichtbare_tekens_verbergen_niets() {
        vindt("dépressie", &["dépressie"]);
        vindt("de\u{301}pressie", &["de\u{301}pressie"]);
        vindt("gri\u{ad}ep", &["gri\u{ad}ep"]);
    }

    #[test]
    fn de_plaats_wijst_het_woord_aan() {
        let tekst = "Zoë heeft griep";
        let vondsten = medische_woorden(tekst);
        assert_eq!(&tekst[vondsten[0].van..vondsten[0].einde], "griep");
    }

    #[test]
    fn een_vondst_noemt_haar_woord_niet_in_een_logregel() {
        let afdruk = format!("{:?}", medische_woorden("griep"));
        assert_eq!(afdruk, "[Vondst(0..5)]");
    }

    #[test]
    fn elke_regel_van_de_lijst_is_in_de_vorm_van_de_lijst_en_staat_er_eenmaal() {
        let mut gezien = std::collections::BTreeSet::new();
        for regel in include_str!("medische_woorden.txt").lines() {
            if regel.is_empty() || regel.starts_with('#') {
                continue;
            }
            let kaal: String = regel.chars().filter(|t| !matches!(t, '*' | '!')).collect();
            let genormaliseerd: Vec<_> = splits(&kaal).into_iter().map(|woord| woord.vorm).collect();
            assert_eq!(genormaliseerd.join(" "), kaal, "`{regel}` can never match");
            assert!(gezien.insert(regel), "`{regel}` stands there twice");
        }
    }
}
