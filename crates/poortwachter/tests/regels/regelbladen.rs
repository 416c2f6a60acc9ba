// SPDX-License-Identifier: EUPL-1.2
//! The page of a rule holds every example, each with steps that lead to its answer.

use poortwachter::regelblad::Regelblad;
use poortwachter::voorbeelden::Voorbeeld;
use poortwachter::{Taal, TermijnId};

/// Every example of the table is on the page: none was dropped on the way.
#[test]
fn elk_voorbeeld_staat_op_het_blad() {
    for id in TermijnId::ALLE {
        let tabel = Voorbeeld::van(*id).expect("readable");
        for taal in [Taal::Nl, Taal::En] {
            let blad = Regelblad::van(*id, taal);
            assert_eq!(blad.voorbeelden.len(), tabel.len(), "{}", id.woord());
            assert!(blad.voorbeelden.iter().all(|v| !v.feiten.is_empty() && !v.antwoord.is_empty()));
        }
    }
}

/// The steps of an example end on the day that its answer names.
#[test]
fn stappen_eindigen_op_de_dag_van_het_antwoord() {
    for id in TermijnId::ALLE {
        for voorbeeld in Regelblad::van(*id, Taal::Nl).voorbeelden {
            let Some(dag) = voorbeeld.antwoord.strip_prefix("uiterlijk ") else { continue };
            let laatste = voorbeeld.verloop.last().map(|stap| stap.dag.tekst(Taal::Nl));
            assert_eq!(laatste.as_deref(), Some(dag), "{}: {}", id.woord(), voorbeeld.bron);
        }
    }
}
