// SPDX-License-Identifier: EUPL-1.2
//! Ids, days and states only: for many illnesses at once. No sentences are made.

use poortwachter::{Dag, Feiten, TermijnId, Termijnen};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Beknopt {
    eerste_ziektedag: String,
    laatste_dag_wachttijd: String,
    laatste_dag_loon: String,
    termijnen: Vec<TermijnBeknopt>,
}

#[derive(Serialize)]
struct TermijnBeknopt {
    id: &'static str,
    vanaf: Option<String>,
    uiterlijk: Option<String>,
    stand: &'static str,
}

pub(super) fn beknopt(feiten: &Feiten, vandaag: Dag) -> Beknopt {
    let termijnen = Termijnen::van(feiten);
    let rijen = TermijnId::ALLE.iter().zip(termijnen.standen(vandaag)).filter_map(|(id, stand)| {
        let uitkomst = termijnen.uitkomst_op(*id, vandaag)?;
        Some(TermijnBeknopt {
            id: id.woord(),
            vanaf: uitkomst.vanaf.map(|dag| dag.to_string()),
            uiterlijk: uitkomst.uiterlijk.map(|dag| dag.to_string()),
            stand: stand?.woord(),
        })
    });
    Beknopt {
        eerste_ziektedag: termijnen.geval().eerste_ziektedag().to_string(),
        laatste_dag_wachttijd: termijnen.einde_wachttijd().to_string(),
        laatste_dag_loon: termijnen.loondoorbetaling_op(vandaag).laatste_dag.to_string(),
        termijnen: rijen.collect(),
    }
}
