// SPDX-License-Identifier: EUPL-1.2
//! The terms that still lie ahead, as a calendar. No names; the uid stays when the day moves.

use koppelingen::{Dagafspraak, agenda};
use poortwachter::{Dag, Feiten, Stand, Taal, TermijnUitgelegd, Termijnen};

/// A calendar of every term that is not done and has a day.
pub fn als_agenda(feiten: &Feiten, vandaag: Dag, taal: Taal) -> String {
    let termijnen = Termijnen::van(feiten);
    let eerste = termijnen.geval().eerste_ziektedag();
    let afspraken: Vec<_> = termijnen
        .alle()
        .filter_map(|(id, _)| termijnen.uitleg(id, vandaag, taal))
        .filter(|t| {
            matches!(t.stand, Stand::Open | Stand::Straks(None) | Stand::TeLaat { .. } | Stand::Afgeweken(_))
        })
        .filter_map(|t| afspraak(&t, eerste, taal))
        .collect();
    let naam = match taal {
        Taal::Nl => "Termijnen Wet verbetering poortwachter",
        Taal::En => "Terms of the Wet verbetering poortwachter",
    };
    agenda(naam, &afspraken, vandaag.datum())
}

fn afspraak(termijn: &TermijnUitgelegd, eerste_ziektedag: Dag, taal: Taal) -> Option<Dagafspraak> {
    let stappen = termijn.verloop.iter().map(|stap| format!("{}: {}", stap.tekst, stap.dag));
    let omschrijving: Vec<_> = std::iter::once(termijn.uitleg.to_string()).chain(stappen).collect();
    let uiterlijk = match taal {
        Taal::Nl => "uiterlijk",
        Taal::En => "at the latest",
    };
    Some(Dagafspraak {
        uid: format!("{}-{eerste_ziektedag}@hervat", termijn.id.woord()),
        dag: termijn.uiterlijk?.datum(),
        titel: format!("{} ({uiterlijk})", termijn.plicht),
        omschrijving: omschrijving.join("\n"),
    })
}
