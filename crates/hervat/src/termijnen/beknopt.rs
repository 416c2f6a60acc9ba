// SPDX-License-Identifier: EUPL-1.2
//! Ids, days and states only: for many illnesses at once. No sentences are made.

use poortwachter::{Dag, Feiten, Termijnen};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Beknopt {
    eerste_ziektedag: Dagtekst,
    laatste_dag_wachttijd: Dagtekst,
    laatste_dag_loon: Dagtekst,
    termijnen: Vec<TermijnBeknopt>,
}

#[derive(Serialize)]
struct TermijnBeknopt {
    id: &'static str,
    vanaf: Option<Dagtekst>,
    uiterlijk: Option<Dagtekst>,
    stand: &'static str,
}

/// A day that is written straight into the answer.
struct Dagtekst(Dag);

impl Serialize for Dagtekst {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

pub(super) fn beknopt(feiten: &Feiten, vandaag: Dag) -> Beknopt {
    let termijnen = Termijnen::van(feiten);
    let rijen = termijnen.standen(vandaag);
    let rijen = rijen.alle().filter_map(|(id, stand)| {
        let uitkomst = termijnen.uitkomst_op(id, vandaag)?;
        Some(TermijnBeknopt {
            id: id.woord(),
            vanaf: uitkomst.vanaf.map(Dagtekst),
            uiterlijk: uitkomst.uiterlijk.map(Dagtekst),
            stand: stand.woord(),
        })
    });
    Beknopt {
        eerste_ziektedag: Dagtekst(termijnen.geval().eerste_ziektedag()),
        laatste_dag_wachttijd: Dagtekst(termijnen.einde_wachttijd()),
        laatste_dag_loon: Dagtekst(termijnen.loondoorbetaling_op(vandaag).laatste_dag),
        termijnen: rijen.collect(),
    }
}
