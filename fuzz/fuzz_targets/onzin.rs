// SPDX-License-Identifier: EUPL-1.2
//! Bytes become any list of facts at all, with any day a number can name: never a panic, and one answer.

#![no_main]

#[path = "../../crates/poortwachter/tests/regels/alle_feiten.rs"]
#[expect(dead_code, reason = "shared with the properties, which ask more of it")]
mod alle_feiten;
#[path = "../../crates/poortwachter/tests/regels/beloften.rs"]
#[expect(dead_code, reason = "of days from before the calendar no promise is asked but an answer")]
mod beloften;

use alle_feiten::{Los, feit};
use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use poortwachter::{Dag, Feit, notatie};

#[derive(Debug)]
struct Onzin {
    feiten: Vec<Feit>,
    vandaag: Dag,
    /// Read as facts in one line.
    regel: String,
}

impl<'a> Arbitrary<'a> for Onzin {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut feiten = Vec::new();
        for _ in 0..bytes.int_in_range(0..=10)? {
            let begin = dag(bytes)?;
            if bytes.arbitrary()? {
                let tot_en_met = if bytes.arbitrary()? { Some(dag(bytes)?) } else { None };
                feiten.push(Feit::Ziek { van: begin, tot_en_met });
                continue;
            }
            let los = Los {
                soort: bytes.arbitrary()?,
                na: 0,
                nog: bytes.arbitrary::<i32>()? >> bytes.int_in_range(1..=31)?,
                keuze: bytes.arbitrary()?,
            };
            feiten.push(feit(begin, los));
        }
        Ok(Self { feiten, vandaag: dag(bytes)?, regel: bytes.arbitrary()? })
    }
}

/// A day that is accepted, or any number at all.
fn dag(bytes: &mut Unstructured<'_>) -> Result<Dag> {
    let nummer = if bytes.ratio(3, 4)? { bytes.int_in_range(12_418..=47_846)? } else { bytes.arbitrary()? };
    Ok(Dag::van_nummer(nummer))
}

fuzz_target!(|onzin: Onzin| {
    beloften::volgorde_doet_er_niet_toe(
        &onzin.feiten,
        &onzin.feiten,
        &[onzin.vandaag, Dag::EERSTE, Dag::LAATSTE],
    );
    if let Ok(feiten) = notatie::lees(&onzin.regel) {
        beloften::volgorde_doet_er_niet_toe(&feiten, &feiten, &[onzin.vandaag]);
    }
});
