// SPDX-License-Identifier: EUPL-1.2
//! A document of sections.

use crate::invoer::Stuk;
use crate::tekst::{self, Alineas, Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use serde::Serialize;

#[derive(Serialize)]
struct Blad {
    titel: String,
    onderschrift: Alineas,
    datum: String,
    kenmerken: Vec<(String, Alineas)>,
    delen: Vec<(String, Alineas)>,
    ontbrekend: Vec<String>,
}

pub(crate) fn ingevuld(stuk: &Stuk) -> Result<Pdf, FormulierFout> {
    zetter::zet(Sjabloon::Stuk, &blad(stuk, &mut zetter::letter()), stuk.datum)
}

fn blad(stuk: &Stuk, letter: &mut Letter<'_>) -> Blad {
    let titel = letter.regel(&stuk.titel, Breedte::TITEL);
    let kenmerken = stuk.kenmerken.iter().map(|kenmerk| {
        (letter.regel(&kenmerk.naam, Breedte::VRAAG), letter.alineas(&kenmerk.waarde, Breedte::ANTWOORD))
    });
    let kenmerken = kenmerken.collect();
    let delen = stuk
        .delen
        .iter()
        .map(|deel| (letter.regel(&deel.kop, Breedte::KOP), letter.alineas(&deel.tekst, Breedte::BLAD)));
    let delen = delen.collect();
    Blad {
        // A file that is to be read aloud has a title.
        titel: if titel.is_empty() { "Stuk".to_owned() } else { titel },
        onderschrift: letter.alineas(&stuk.onderschrift, Breedte::BLAD),
        datum: tekst::dag(stuk.datum),
        kenmerken,
        delen,
        ontbrekend: letter.ontbrekend(),
    }
}
