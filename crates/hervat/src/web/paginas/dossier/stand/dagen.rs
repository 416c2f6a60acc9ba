// SPDX-License-Identifier: EUPL-1.2
//! The days that say something: those on which something was recorded.
//!
//! Who may not read what was recorded is shown only the days on which one of their own terms changed.

use super::super::kop::Plaats;
use super::super::{Link, geschiedenis, zichtbaar};
use crate::web::paginas::{paden, tijd};
use dossier::Recht;
use jiff::civil::Date;

/// Links to days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Dagen {
    /// The one before and the one after the day that is shown.
    pub(super) buren: Vec<Link>,
    /// All of them, the newest on top.
    pub(super) alle: Vec<Link>,
    /// How many there are, in words.
    pub(super) tonen: String,
}

impl Dagen {
    pub(super) fn van(plaats: &Plaats<'_>, dag: Option<Date>) -> Self {
        let t = plaats.t;
        let dagen = dagen(plaats);
        let naar = |dag: Date| paden::stand(plaats.invoer.dossier.id(), Some(dag), plaats.als());
        let buur = |sleutel: &str, dag: Date| (t.met(sleutel, &[("dag", t.dag_kort(dag).into())]), naar(dag));
        let vorige = dag.and_then(|dag| dagen.iter().rev().find(|(ander, _)| *ander < dag));
        let volgende = dag.and_then(|dag| dagen.iter().find(|(ander, _)| *ander > dag));
        let vorige = vorige.map(|(dag, _)| buur("stand-vorige", *dag));
        let volgende = volgende.map(|(dag, _)| buur("stand-volgende", *dag));
        let link = |(dag, wat): &(Date, Option<String>)| {
            let tekst = t.dag_kort(*dag);
            let tekst = wat.as_ref().map_or_else(|| tekst.clone(), |wat| format!("{tekst}: {wat}"));
            (tekst, naar(*dag))
        };
        Self {
            buren: vorige.into_iter().chain(volgende).collect(),
            alle: dagen.iter().rev().map(link).collect(),
            tonen: t.met("stand-dagen-tonen", &[("aantal", dagen.len().into())]),
        }
    }
}

/// Each day once, in order, with what was recorded on it for who may read that.
fn dagen(plaats: &Plaats<'_>) -> Vec<(Date, Option<String>)> {
    let (t, dossier, rechten) = (plaats.t, plaats.invoer.dossier, plaats.invoer.rechten);
    let zichtbaar = zichtbaar(rechten);
    let leest = rechten.heeft(Recht::GeschiedenisLezen);
    let mut uit: Vec<(Date, Vec<String>)> = Vec::new();
    for (regel, gevolg) in dossier.geschiedenis().iter().zip(dossier.gevolgen()) {
        if !leest && !gevolg.iter().any(|id| zichtbaar.contains(id)) {
            continue;
        }
        let dag = tijd::in_amsterdam(regel.vastgelegd_op).date();
        let wat = leest.then(|| geschiedenis::regel(t, regel, plaats.invoer.namen).wat);
        match uit.iter_mut().find(|(ander, _)| *ander == dag) {
            Some((_, wat_al)) => wat_al.extend(wat),
            None => uit.push((dag, wat.into_iter().collect())),
        }
    }
    uit.sort_by_key(|(dag, _)| *dag);
    uit.into_iter().map(|(dag, wat)| (dag, (!wat.is_empty()).then(|| wat.join(" ")))).collect()
}
