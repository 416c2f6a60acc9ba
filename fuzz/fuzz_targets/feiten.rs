// SPDX-License-Identifier: EUPL-1.2
//! Bytes become facts that hold together, and every promise of `crates/poortwachter/tests/regels/beloften.rs` is asked
//! of them: all terms, states and explanations in both languages, evaluations, wages, lists, in any order.

#![no_main]

#[path = "../../crates/poortwachter/tests/regels/alle_feiten.rs"]
#[expect(dead_code, reason = "shared with the properties, which ask more of it")]
mod alle_feiten;
#[path = "../../crates/poortwachter/tests/regels/beloften.rs"]
mod beloften;

use alle_feiten::{KEERPUNTEN, Los, feit, ziekte};
use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use poortwachter::{Dag, Feit, Feiten};

/// A list of facts, and days to look at it.
#[derive(Debug)]
struct Zaak {
    feiten: Vec<Feit>,
    /// Where the list is turned to make another order.
    draai: usize,
    dagen: Vec<Dag>,
}

impl<'a> Arbitrary<'a> for Zaak {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let begin = Dag::van_nummer(bytes.int_in_range(12_418..=47_846)?);
        let mut stukken = Vec::new();
        for _ in 0..bytes.int_in_range(1..=4)? {
            stukken.push((bytes.int_in_range(1..=800)?, bytes.int_in_range(1..=60)?));
        }
        let mut feiten = ziekte(begin, &stukken, bytes.arbitrary()?);
        for _ in 0..bytes.int_in_range(0..=12)? {
            let los = Los {
                soort: bytes.arbitrary()?,
                na: afstand(bytes)?,
                nog: bytes.int_in_range(0..=500)?,
                keuze: bytes.arbitrary()?,
            };
            feiten.push(feit(begin, los));
        }
        let mut dagen = Vec::new();
        for _ in 0..2 {
            dagen.push(begin.plus(afstand(bytes)?));
        }
        Ok(Self { feiten, draai: bytes.arbitrary()?, dagen })
    }
}

/// Days from the first sick day; every second time one on which a rule turns.
fn afstand(bytes: &mut Unstructured<'_>) -> Result<i32> {
    if bytes.arbitrary()? {
        return bytes.int_in_range(-400..=1_300);
    }
    Ok(*bytes.choose(&KEERPUNTEN)? + bytes.int_in_range(-3..=3)?)
}

fuzz_target!(|zaak: Zaak| {
    let mut anders = zaak.feiten.clone();
    anders.rotate_left(zaak.draai % zaak.feiten.len());
    // Refused in one order, refused in every order.
    beloften::volgorde_doet_er_niet_toe(&zaak.feiten, &anders, &[]);
    if Feiten::nieuw(&zaak.feiten).is_err() {
        beloften::houden(&zaak.feiten, &[]);
    }
    let mut lijst = beloften::houdbaar(zaak.feiten);
    beloften::houden(&lijst, &zaak.dagen);
    if let Ok(feiten) = Feiten::nieuw(&lijst) {
        let rond = beloften::dagen_rond(&feiten);
        beloften::houden(&lijst, &[rond[zaak.draai % rond.len()]]);
    }
    let recht = lijst.clone();
    let om = zaak.draai % lijst.len().max(1);
    lijst.rotate_left(om);
    lijst.reverse();
    beloften::volgorde_doet_er_niet_toe(&recht, &lijst, &zaak.dagen[..1]);
});
