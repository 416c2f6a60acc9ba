// SPDX-License-Identifier: EUPL-1.2
//! Form 7 and 8: the days on which the plan and the probleemanalyse are looked at again, as rows.
//!
//! There are always a few empty rows below what was filled in; a row that stays empty is not there.

use super::deel::{Blad, Planbij, Planblad, Regel};
use super::velden::{Lezer, Velden, schrijf_tijd};
use super::woorden::Gegeven;
use crate::web::formulier::{Fouten, Invoer, Veld};
use crate::web::paginas::formulierwerk::{FORMULIER, dag, tijd};
use dossier::plan::{Deelinhoud, Evaluatieafspraak, HOOGSTENS_EVALUATIES, Plandeel, Zijde};

/// Empty rows below what was filled in.
const LEGE_RIJEN: usize = 3;
/// Form 7: employer and employee.
#[derive(Debug)]
pub struct Evaluatiesblad;

/// Form 8: arbodienst and employee.
#[derive(Debug)]
pub struct EvaluatiesProbleemanalyseblad;

impl Planblad for Evaluatiesblad {
    const PAD: &'static str = "/evaluaties";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::Evaluaties
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::Evaluaties(afspraken) = inhoud else { return Velden::default() };
        als_velden(afspraken)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        lees(lezer).map(Deelinhoud::Evaluaties)
    }

    fn blad(_: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        Blad {
            titel: t.k("plan-blad-evaluaties"),
            inleiding: vec![t.k("plan-evaluaties-inleiding"), t.k("plan-evaluaties-zes-weken")],
            regels: rijen(lezer, fouten),
            uwv: Some(t.k("plan-uwv-evaluaties")),
            ..Blad::default()
        }
    }
}

impl Planblad for EvaluatiesProbleemanalyseblad {
    const PAD: &'static str = "/evaluaties-probleemanalyse";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::EvaluatiesProbleemanalyse
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::EvaluatiesProbleemanalyse(afspraken) = inhoud else { return Velden::default() };
        als_velden(afspraken)
    }

    /// The days that the bedrijfsarts named.
    fn vooraf(bij: &Planbij<'_>) -> Velden {
        let Some(analyse) = bij.dossier.laatste_probleemanalyse() else { return Velden::default() };
        let afspraak =
            |op: &jiff::civil::Date| Evaluatieafspraak { op: *op, tijd: None, afspraak: String::new() };
        als_velden(&analyse.deel.evaluaties.iter().map(afspraak).collect::<Vec<_>>())
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        lees(lezer).map(Deelinhoud::EvaluatiesProbleemanalyse)
    }

    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let genoemd = bij.dossier.laatste_probleemanalyse().map(|analyse| analyse.deel.evaluaties.as_slice());
        let genoemd: Vec<_> = genoemd.unwrap_or_default().iter().map(|op| t.dag(*op)).collect();
        let gezegd = Gegeven { wat: t.k("plan-advies-evaluaties"), waarde: genoemd.join("\n") };
        Blad {
            titel: t.k("plan-blad-evaluaties-probleemanalyse"),
            inleiding: vec![t.k("plan-evaluaties-probleemanalyse-inleiding")],
            gezegd: Some(gezegd).filter(|_| !genoemd.is_empty()).into_iter().collect(),
            regels: rijen(lezer, fouten),
            ..Blad::default()
        }
    }
}

fn als_velden(afspraken: &[Evaluatieafspraak]) -> Velden {
    afspraken.iter().fold(Velden::default(), |velden, afspraak| {
        let tijd = afspraak.tijd.map(schrijf_tijd).unwrap_or_default();
        velden.bij("op", afspraak.op.to_string()).bij("tijd", tijd).bij("afspraak", &afspraak.afspraak)
    })
}

/// The rows as typed: day, time, what was agreed.
fn getypt(velden: &Velden) -> Vec<(&str, &str, &str)> {
    let (mut tijden, mut afspraken) = (velden.alle("tijd"), velden.alle("afspraak"));
    let rij = |op| (op, tijden.next().unwrap_or_default(), afspraken.next().unwrap_or_default());
    velden.alle("op").map(rij).collect()
}

/// Nothing in any of its fields.
fn is_leeg((op, tijd, afspraak): &(&str, &str, &str)) -> bool {
    [op, tijd, afspraak].iter().all(|tekst| tekst.trim().is_empty())
}

fn lees(lezer: Lezer<'_>) -> Result<Vec<Evaluatieafspraak>, Fouten> {
    let t = lezer.t;
    let mut fouten = Fouten::default();
    let mut uit = Vec::new();
    for (nummer, rij) in (1..).zip(getypt(lezer.velden)) {
        if is_leeg(&rij) {
            continue;
        }
        let (op, tijdstip, afspraak) = rij;
        let op = dag(&mut fouten, t, &format!("op-{nummer}"), &t.k("plan-evaluatie-op"), op);
        let tijd = tijd(&mut fouten, t, &format!("tijd-{nummer}"), &t.k("plan-evaluatie-tijd"), tijdstip);
        let veld = format!("afspraak-{nummer}");
        let afspraak = lezer.los(&mut fouten, &veld, &t.k("plan-evaluatie-afspraak"), afspraak);
        uit.extend(op.map(|op| Evaluatieafspraak { op, tijd, afspraak }));
    }
    if uit.len() > HOOGSTENS_EVALUATIES as usize {
        fouten
            .bij(FORMULIER, t.met("plan-te-veel-evaluaties", &[("hoogstens", HOOGSTENS_EVALUATIES.into())]));
    }
    uit.sort_by_key(|afspraak| (afspraak.op, afspraak.tijd));
    if fouten.is_leeg() { Ok(uit) } else { Err(fouten) }
}

fn rijen(lezer: Lezer<'_>, fouten: &Fouten) -> Vec<Regel> {
    let t = lezer.t;
    let mut getypt = getypt(lezer.velden);
    // What was refused stands where it stood; else the empty rows come last.
    if fouten.is_leeg() {
        getypt.retain(|rij| !is_leeg(rij));
    }
    let gevuld = getypt.iter().filter(|rij| !is_leeg(rij)).count();
    let rijen = (gevuld + LEGE_RIJEN).min(HOOGSTENS_EVALUATIES as usize).max(getypt.len());
    let rij = |nummer: usize| {
        let (op, tijd, afspraak) = getypt.get(nummer - 1).copied().unwrap_or_default();
        let veld = |naam: &'static str, soort, label: String, waarde: &str| {
            Veld::nieuw(t, naam, soort, label).rij(nummer).waarde(waarde).met_fouten(fouten)
        };
        let velden = vec![
            veld("op", Invoer::Datum, t.k("plan-evaluatie-op"), op),
            veld("tijd", Invoer::Tijd, t.k("plan-evaluatie-tijd"), tijd),
            veld("afspraak", Invoer::Tekst, t.k("plan-evaluatie-afspraak"), afspraak),
        ];
        Regel::Groep(t.met("plan-evaluatie-rij", &[("nummer", nummer.into())]), velden)
    };
    (1..=rijen).map(rij).collect()
}
