// SPDX-License-Identifier: EUPL-1.2
//! The words by which a name is found: lower case, without accents, so that `jose` finds José.

/// The words of a name, sorted, each once.
pub(crate) fn zoekwoorden(naam: &str) -> Vec<String> {
    let mut woorden: Vec<String> = naam
        .split(|teken: char| !teken.is_alphanumeric() && !is_los_accent(teken))
        .filter(|woord| !woord.is_empty())
        .map(gevouwen)
        .collect();
    woorden.sort_unstable();
    woorden.dedup();
    woorden
}

/// The first text after all texts that begin with this one, in the order of code points.
pub(crate) fn na_alle_met(begin: &str) -> String {
    format!("{begin}{}", char::MAX)
}

fn is_los_accent(teken: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&teken)
}

fn gevouwen(woord: &str) -> String {
    let mut uit = String::with_capacity(woord.len());
    for teken in woord.chars().flat_map(char::to_lowercase) {
        match teken {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => uit.push('a'),
            'æ' => uit.push_str("ae"),
            'ç' | 'ć' | 'č' => uit.push('c'),
            'ď' | 'đ' | 'ð' => uit.push('d'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => uit.push('e'),
            'ğ' => uit.push('g'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => uit.push('i'),
            'ł' => uit.push('l'),
            'ñ' | 'ń' | 'ň' => uit.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => uit.push('o'),
            'œ' => uit.push_str("oe"),
            'ř' => uit.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => uit.push('s'),
            'ß' => uit.push_str("ss"),
            'ť' | 'ţ' | 'ț' => uit.push('t'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => uit.push('u'),
            'ý' | 'ÿ' => uit.push('y'),
            'ź' | 'ż' | 'ž' => uit.push('z'),
            // What some systems write as a letter and a loose accent.
            teken if is_los_accent(teken) => {}
            teken => uit.push(teken),
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(naam: &str, woorden: &[&str]) {
        assert_eq!(zoekwoorden(naam), woorden);
    }

    #[test]
    fn namen_worden_woorden() {
        check("José van der Brånd-Čech", &["brand", "cech", "der", "jose", "van"]);
        check("Jan Jan", &["jan"]);
        check("O’Brien", &["brien", "o"]);
        check("  ", &[]);
        check("Ştefan Łuczak", &["luczak", "stefan"]);
        check("Bra\u{300}nd", &["brand"]);
    }

    #[test]
    fn alles_met_dit_begin_valt_ervoor() {
        for woord in ["jan", "jansen", "janž"] {
            assert!(*woord >= *"jan" && *woord < *na_alle_met("jan"), "{woord}");
        }
        assert!("jao" > na_alle_met("jan").as_str());
    }
}
