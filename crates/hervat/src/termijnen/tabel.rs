// SPDX-License-Identifier: EUPL-1.2
//! The terms as a table for a terminal.

use poortwachter::{Dag, Feiten, Stand, Taal, Termijnen};
use std::fmt::Write as _;

/// A heading with the count, and one row per term.
pub fn als_tabel(feiten: &Feiten, vandaag: Dag, taal: Taal) -> String {
    let termijnen = Termijnen::van(feiten);
    let koppen = match taal {
        Taal::Nl => ["Wat", "Vanaf", "Uiterlijk", "Wie", "Stand"],
        Taal::En => ["What", "From", "At the latest", "Who", "State"],
    };
    let mut rijen = vec![koppen.map(str::to_owned)];
    for (id, uitkomst) in termijnen.alle() {
        let Some(stand) = termijnen.stand(id, vandaag) else { continue };
        let dag = |dag: Option<Dag>| dag.map_or_else(|| "-".to_owned(), |dag| dag.to_string());
        rijen.push([
            id.plicht(taal).to_owned(),
            dag(uitkomst.vanaf),
            dag(uitkomst.uiterlijk),
            poortwachter::regel(id).voor.naam(taal).to_owned(),
            stand_in_woorden(stand, taal),
        ]);
    }
    let mut uit = kop(&termijnen, vandaag, taal);
    schrijf(&mut uit, &rijen);
    uit
}

fn kop(termijnen: &Termijnen<'_>, vandaag: Dag, taal: Taal) -> String {
    let telling = termijnen.telling(vandaag);
    let eerste = termijnen.geval().eerste_ziektedag();
    match taal {
        Taal::Nl => format!(
            "Eerste ziektedag {eerste}, op {vandaag} ziekteweek {} van 104 ({} ziektedagen).\n\n",
            telling.ziekteweek, telling.ziektedagen
        ),
        Taal::En => format!(
            "First sick day {eerste}, on {vandaag} week {} of 104 ({} sick days).\n\n",
            telling.ziekteweek, telling.ziektedagen
        ),
    }
}

fn schrijf(uit: &mut String, rijen: &[[String; 5]]) {
    let mut breedten = [0_usize; 5];
    for rij in rijen {
        for (breedte, cel) in breedten.iter_mut().zip(rij) {
            *breedte = (*breedte).max(cel.chars().count());
        }
    }
    for rij in rijen {
        let cellen = rij.iter().zip(breedten).map(|(cel, breedte)| format!("{cel:breedte$}"));
        let _ = writeln!(uit, "{}", cellen.collect::<Vec<_>>().join("  ").trim_end());
    }
}

fn stand_in_woorden(stand: Stand, taal: Taal) -> String {
    let nl = taal == Taal::Nl;
    match stand {
        Stand::Voldaan(Some(op)) if nl => format!("gedaan op {op}"),
        Stand::Voldaan(Some(op)) => format!("done on {op}"),
        Stand::Voldaan(None) if nl => "aangenomen als gedaan".to_owned(),
        Stand::Voldaan(None) => "presumed done".to_owned(),
        Stand::TeLaatVoldaan { op, dagen } if nl => format!("gedaan op {op}, {dagen} dagen te laat"),
        Stand::TeLaatVoldaan { op, dagen } => format!("done on {op}, {dagen} days late"),
        Stand::Afgeweken(tot) if nl => format!("afgeweken, met reden, tot en met {tot}"),
        Stand::Afgeweken(tot) => format!("departed from, with reason, until {tot}"),
        Stand::Vervallen(reden) if nl => format!("vervallen: {}", reden.tekst(taal)),
        Stand::Vervallen(reden) => format!("lapsed: {}", reden.tekst(taal)),
        Stand::TeLaat { dagen } if nl => format!("{dagen} dagen te laat"),
        Stand::TeLaat { dagen } => format!("{dagen} days late"),
        Stand::Straks(Some(reden)) if nl => format!("rust: {}", reden.tekst(taal)),
        Stand::Straks(Some(reden)) => format!("rests: {}", reden.tekst(taal)),
        Stand::Straks(None) if nl => "straks".to_owned(),
        Stand::Straks(None) => "later".to_owned(),
        Stand::Open => "open".to_owned(),
    }
}
