// SPDX-License-Identifier: EUPL-1.2
//! What UWV decided or wrote and the end of the employment, in a sentence.

use crate::web::Tekst;
use dossier::{Dossier, Rechtsfeit};
use jiff::civil::Date;

/// One fact: what, when, and what was said besides.
pub fn zin(t: Tekst, feit: &Rechtsfeit) -> String {
    let op = |sleutel: &str, dag: Date| t.met(sleutel, &[("dag", t.dag_kort(dag).into())]);
    let of_niet = |sleutel: &str, dag: Option<Date>| dag.map(|dag| op(sleutel, dag));
    let soort = feit.soort().woord();
    let kern =
        |waarden: &[(&'static str, crate::web::Waarde<'_>)]| t.uit_met("rechtsfeit-zin", soort, waarden);
    let dag = ("dag", t.dag_kort(feit.op()).into());
    let delen = match *feit {
        Rechtsfeit::Loonsanctie { weken, tot_en_met, tekort, .. } => vec![
            Some(kern(&[dag, ("weken", weken.into())])),
            of_niet("rechtsfeit-tot-volgens-uwv", tot_en_met),
            tekort.map(|tekort| t.uit("rechtsfeit-door", tekort.woord())),
        ],
        Rechtsfeit::TekortkomingHersteld { gemeld_op, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-gemeld", gemeld_op)]
        }
        Rechtsfeit::VrijwilligeVerlenging { tot_en_met, .. } => {
            vec![Some(kern(&[dag, ("laatste", t.dag_kort(tot_en_met).into())]))]
        }
        Rechtsfeit::UwvBriefWia { ontvangen: true, .. } => vec![Some(kern(&[dag]))],
        Rechtsfeit::UwvBriefWia { ontvangen: false, ontvangen_op } => {
            vec![Some(op("rechtsfeit-geen-brief", ontvangen_op))]
        }
        Rechtsfeit::VervroegdeIva { wachttijd_tot_en_met, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-toegekend", wachttijd_tot_en_met)]
        }
        Rechtsfeit::DienstverbandEindigt { laatste_werkdag, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-werkdag", laatste_werkdag)]
        }
        Rechtsfeit::Arbeidstherapie { tot_en_met, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-tot", tot_en_met)]
        }
    };
    delen.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Every fact of a dossier; of one that no longer fits the rest that is said.
pub fn zinnen(t: Tekst, dossier: &Dossier) -> Vec<String> {
    let past_niet = dossier.past_niet();
    let regel = |feit: &Rechtsfeit| {
        let zin = zin(t, feit);
        if past_niet.contains(feit) { format!("{zin} {}", t.k("rechtsfeit-past-niet")) } else { zin }
    };
    dossier.rechtsfeiten().iter().map(regel).collect()
}
