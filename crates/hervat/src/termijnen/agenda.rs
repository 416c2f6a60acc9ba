// SPDX-License-Identifier: EUPL-1.2
//! The terms that still lie ahead, as a calendar. No names; the uid stays when the day moves.

use super::Invoer;
use koppelingen::{Dagafspraak, agenda};
use poortwachter::{Dag, Stand, Taal, TermijnUitgelegd, Termijnen};
use sha2::{Digest as _, Sha256};

/// A calendar of every term that is not done and has a day.
pub fn als_agenda(invoer: &Invoer, vandaag: Dag, taal: Taal) -> String {
    let termijnen = Termijnen::van(&invoer.feiten);
    let ziekte = ziekte(termijnen.geval().eerste_ziektedag(), invoer.kenmerk.as_deref());
    let afspraken: Vec<_> = termijnen
        .alle()
        .filter_map(|(id, _)| termijnen.uitleg(id, vandaag, taal))
        .filter(|t| {
            matches!(t.stand, Stand::Open | Stand::Straks(None) | Stand::TeLaat { .. } | Stand::Afgeweken(_))
        })
        .filter_map(|t| afspraak(&t, &ziekte, taal))
        .collect();
    let naam = match taal {
        Taal::Nl => "Termijnen Wet verbetering poortwachter",
        Taal::En => "Terms of the Wet verbetering poortwachter",
    };
    agenda(naam, &afspraken, vandaag.datum())
}

/// What names an illness in a calendar and stays when facts are added: its first day and, when there is one, the hash of
/// its `kenmerk`. Two employees who fell ill on one day are otherwise one to a calendar. The hash, for a calendar is
/// often shared, and a `kenmerk` may be the number of an employee.
fn ziekte(eerste_ziektedag: Dag, kenmerk: Option<&str>) -> String {
    let Some(kenmerk) = kenmerk else { return eerste_ziektedag.to_string() };
    let som = Sha256::digest(kenmerk);
    let hash = som.iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    format!("{eerste_ziektedag}-{hash:016x}")
}

fn afspraak(termijn: &TermijnUitgelegd, ziekte: &str, taal: Taal) -> Option<Dagafspraak> {
    let stappen = termijn.verloop.iter().map(|stap| format!("{}: {}", stap.tekst, stap.dag));
    let omschrijving: Vec<_> = std::iter::once(termijn.uitleg.to_string()).chain(stappen).collect();
    let uiterlijk = match taal {
        Taal::Nl => "uiterlijk",
        Taal::En => "at the latest",
    };
    Some(Dagafspraak {
        uid: format!("{}-{ziekte}@hervat", termijn.id.woord()),
        dag: termijn.uiterlijk?.datum(),
        titel: format!("{} ({uiterlijk})", termijn.plicht),
        omschrijving: omschrijving.join("\n"),
    })
}
