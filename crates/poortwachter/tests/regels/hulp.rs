// SPDX-License-Identifier: EUPL-1.2
//! Facts in one line (`poortwachter::notatie`), and what a term says in one word.

use poortwachter::voorbeelden::Antwoord;
use poortwachter::{Dag, Feit, Feiten, TermijnId, Termijnen, notatie};

#[track_caller]
pub(crate) fn dag(tekst: &str) -> Dag {
    Dag::lees(tekst).unwrap_or_else(|fout| panic!("{tekst}: {fout}"))
}

#[track_caller]
pub(crate) fn lijst(tekst: &str) -> Vec<Feit> {
    notatie::lees(tekst).unwrap_or_else(|fout| panic!("{tekst}: {fout}"))
}

#[track_caller]
pub(crate) fn feiten(tekst: &str) -> Feiten {
    Feiten::nieuw(&lijst(tekst)).unwrap_or_else(|fouten| panic!("{tekst}: {fouten:?}"))
}

/// What a term says, in one word: the day, `onverwijld`, `geen dag`, `vervallen` or `ontbreekt`.
pub(crate) fn uiterlijk(termijnen: &Termijnen<'_>, id: TermijnId) -> String {
    match Antwoord::van(termijnen, id) {
        Antwoord::Uiterlijk(dag) => dag.to_string(),
        Antwoord::Onverwijld => "onverwijld".to_owned(),
        Antwoord::GeenDag => "geen dag".to_owned(),
        Antwoord::Vervallen => "vervallen".to_owned(),
        Antwoord::Ontbreekt => "ontbreekt".to_owned(),
    }
}
