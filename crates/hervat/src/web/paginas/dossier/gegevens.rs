// SPDX-License-Identifier: EUPL-1.2
//! The small cards of the dossier page: what was told at the report, periods, share of the work, leave, drawers.

use crate::web::Tekst;
use crate::web::opmaak::{Label, Toon};
use crate::web::paginas::rechten::Rechten;
use crate::web::paginas::tijd;
use dossier::{Dossier, Lade, Recht, Uren};
use jiff::civil::Date;
use poortwachter::{Dag, Termijnen};

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gegeven {
    pub(super) wat: String,
    pub(super) waarde: String,
}

/// A drawer, and whether it is open to the viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ladestand {
    pub(super) lade: String,
    pub(super) label: Label,
}

/// What was told at the last report; one line when that was erased.
pub(super) fn melding(t: Tekst, dossier: &Dossier) -> Vec<Gegeven> {
    let regel = |sleutel: &str, waarde: String| Gegeven { wat: t.k(sleutel), waarde };
    let Some(melding) = dossier.melding() else {
        return vec![regel("gegevens-eerste-ziektedag", t.k("gegevens-gewist"))];
    };
    let ja_nee = |ja: bool| t.k(if ja { "antwoord-ja" } else { "antwoord-nee" });
    let tekst = |tekst: &Option<String>| tekst.clone().unwrap_or_else(|| t.k("gegevens-niet-ingevuld"));
    let eerste = t.dag(melding.eerste_ziektedag);
    let eerste = if melding.tijdens_werktijd {
        t.met("gegevens-tijdens-werk", &[("dag", eerste.into())])
    } else {
        eerste
    };
    let arbodienst = dossier.arbodienst_ingelicht();
    vec![
        regel("gegevens-eerste-ziektedag", eerste),
        regel("gegevens-telefoon", tekst(&melding.telefoon)),
        regel("gegevens-verpleegadres", tekst(&melding.verpleegadres)),
        regel("gegevens-duur", t.uit("duur", melding.verwachte_duur.woord())),
        regel("gegevens-afspraken", tekst(&melding.lopende_afspraken)),
        regel("gegevens-vangnet", t.uit("antwoord", melding.vangnet.woord())),
        regel("gegevens-arbeidsongeval", ja_nee(melding.arbeidsongeval)),
        regel("gegevens-verkeersongeval", ja_nee(melding.verkeersongeval_met_regres)),
        regel(
            "gegevens-arbodienst",
            arbodienst.map_or_else(|| t.k("gegevens-nog-niet"), |dag| t.dag_kort(dag)),
        ),
    ]
}

/// The periods of illness, when there is more to say than the title does.
pub(super) fn perioden(t: Tekst, dossier: &Dossier) -> Vec<String> {
    let regel = |periode: &dossier::Ziekteperiode| match periode.tot_en_met {
        Some(laatste) => t.periode(periode.van, laatste),
        None => t.met("periode-loopt", &[("van", t.dag_kort(periode.van).into())]),
    };
    dossier.perioden().iter().map(regel).collect()
}

/// How the periods were added together, with the days in between that have passed.
pub(super) fn samengeteld(t: Tekst, termijnen: &Termijnen<'_>, vandaag: Dag) -> Option<String> {
    let onderbrekingen = termijnen.geval().onderbrekingen();
    let voorbij = onderbrekingen.map(|(van, laatste)| laatste.min(vandaag).sinds(van) + 1);
    let tussen: i32 = voorbij.filter(|dagen| *dagen > 0).sum();
    let ziek = termijnen.telling(vandaag).ziektedagen;
    (tussen > 0).then(|| t.met("samengeteld-uitleg", &[("ziek", ziek.into()), ("tussen", tussen.into())]))
}

/// Shares of the work, with what they mean in hours.
pub(super) fn aandelen(t: Tekst, dossier: &Dossier, uren: &Uren, vandaag: Date) -> Vec<String> {
    let week = uren.per_week();
    let regel = |aandeel: &dossier::Aandeel| {
        let deel = week * u32::from(aandeel.percentage) / 100;
        let waarden = [
            ("dag", t.dag_kort(aandeel.per).into()),
            ("percentage", aandeel.percentage.into()),
            ("uren", tijd::uren(t, deel).into()),
            ("week", tijd::uren(t, week).into()),
        ];
        t.met(if aandeel.per > vandaag { "aandeel-straks" } else { "aandeel-sinds" }, &waarden)
    };
    dossier.aandelen().iter().map(regel).collect()
}

/// Leaves, with the judgement on the cause.
pub(super) fn verloven(t: Tekst, dossier: &Dossier) -> Vec<String> {
    let regel = |verlof: &dossier::Verlof| {
        let oordeel = match verlof.zelfde_oorzaak {
            None => "verlof-oorzaak-open",
            Some(true) => "verlof-oorzaak-ja",
            Some(false) => "verlof-oorzaak-nee",
        };
        t.met(oordeel, &[("periode", t.periode(verlof.van, verlof.tot_en_met).into())])
    };
    dossier.verloven().iter().map(regel).collect()
}

/// Each drawer: open, partly open or closed to the viewer.
pub(super) fn lades(t: Tekst, rechten: &Rechten) -> Vec<Ladestand> {
    let stand = |lade: Lade| {
        let open = rechten.heeft(Recht::LadeLezen(lade));
        let deel = lade == Lade::Gedeeld && !open && rechten.heeft(Recht::DossierZien);
        let (toon, sleutel) = match (open, deel) {
            (true, _) if lade == Lade::Medisch => (Toon::Medisch, "lade-open"),
            (true, _) => (Toon::Straks, "lade-open"),
            (false, true) => (Toon::Straks, "lade-een-deel"),
            (false, false) => (Toon::Rustig, "lade-gesloten"),
        };
        Ladestand { lade: t.uit("lade-naam", lade.woord()), label: Label::nieuw(toon, t.k(sleutel)) }
    };
    Lade::ALLE.iter().copied().map(stand).collect()
}
