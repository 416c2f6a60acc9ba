// SPDX-License-Identifier: EUPL-1.2
//! The terms as a table for a terminal.

use crate::opdrachtregel::kolommen;
use poortwachter::{Dag, Feiten, Stand, Taal, Termijnen};

/// A heading with the count, and one row per term.
pub fn als_tabel(feiten: &Feiten, vandaag: Dag, taal: Taal) -> String {
    let termijnen = Termijnen::van(feiten);
    let koppen = match taal {
        Taal::Nl => ["Wat", "Vanaf", "Uiterlijk", "Wie", "Stand"],
        Taal::En => ["What", "From", "At the latest", "Who", "State"],
    };
    let mut rijen = vec![koppen.map(str::to_owned)];
    for (id, _) in termijnen.alle() {
        let (Some(stand), Some(uitkomst)) =
            (termijnen.stand(id, vandaag), termijnen.uitkomst_op(id, vandaag))
        else {
            continue;
        };
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
    kolommen(&mut uit, &rijen);
    uit
}

/// How far the illness is; for one that is over, or older than 104 weeks, what that means instead.
fn kop(termijnen: &Termijnen<'_>, vandaag: Dag, taal: Taal) -> String {
    let telling = termijnen.telling(vandaag);
    let (week, dagen) = (telling.ziekteweek, telling.ziektedagen);
    let eerste = termijnen.geval().eerste_ziektedag();
    let einde = termijnen.einde_wachttijd();
    let loon = termijnen.loondoorbetaling_op(vandaag).laatste_dag;
    let hersteld = termijnen.geval().laatste_ziektedag().filter(|laatste| *laatste < vandaag);
    let zin = match (taal, hersteld) {
        (Taal::Nl, _) if vandaag < eerste => format!("Eerste ziektedag {eerste}; dat is na {vandaag}."),
        (Taal::En, _) if vandaag < eerste => format!("First sick day {eerste}; that is after {vandaag}."),
        (Taal::Nl, Some(laatste)) => {
            format!(
                "Eerste ziektedag {eerste}, laatste ziektedag {laatste}: hersteld na {dagen} ziektedagen."
            )
        }
        (Taal::En, Some(laatste)) => {
            format!("First sick day {eerste}, last sick day {laatste}: recovered after {dagen} sick days.")
        }
        (Taal::Nl, None) if einde < vandaag => format!(
            "Eerste ziektedag {eerste}. De wachttijd is voorbij: de laatste dag was {einde}. Laatste dag met loon: {loon}."
        ),
        (Taal::En, None) if einde < vandaag => format!(
            "First sick day {eerste}. The waiting period is over: its last day was {einde}. Last day with wage: {loon}."
        ),
        (Taal::Nl, None) => {
            format!(
                "Eerste ziektedag {eerste}, op {vandaag} ziekteweek {week} van 104 ({dagen} ziektedagen)."
            )
        }
        (Taal::En, None) => {
            format!("First sick day {eerste}, on {vandaag} week {week} of 104 ({dagen} sick days).")
        }
    };
    zin + "\n\n"
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
