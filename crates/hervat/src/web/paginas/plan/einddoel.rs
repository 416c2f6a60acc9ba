// SPDX-License-Identifier: EUPL-1.2
//! Form 4: the goal, one of six, with the reason where it departs from the advice.

use super::deel::{Blad, Planbij, Planblad, Regel};
use super::velden::{Lezer, Velden};
use super::woorden::Gegeven;
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie};
use dossier::plan::{Deelinhoud, Einddoel, Einddoelsoort, Plandeel, Zijde};

/// The page.
#[derive(Debug)]
pub struct Einddoelblad;

impl Planblad for Einddoelblad {
    const PAD: &'static str = "/einddoel";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::Einddoel
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::Einddoel(doel) = inhoud else { return Velden::default() };
        Velden::default()
            .bij("soort", doel.soort.map_or("", Einddoelsoort::woord))
            .bij("omdat", &doel.omdat)
            .bij("reden_afwijking", &doel.reden_afwijking)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        let t = lezer.t;
        let mut fouten = Fouten::default();
        let soort = lezer.velden.een("soort").parse::<Einddoelsoort>().ok();
        let omdat = lezer.tekst(&mut fouten, "omdat", &t.k("plan-einddoel-omdat"));
        let reden_afwijking = lezer.tekst(&mut fouten, "reden_afwijking", &t.k("plan-einddoel-afwijking"));
        let onbekend = soort == Some(Einddoelsoort::NogNietBekend);
        if soort.is_some() && !onbekend && !omdat.is_empty() {
            fouten.bij("omdat", t.k("plan-einddoel-omdat-alleen"));
        }
        if !fouten.is_leeg() {
            return Err(fouten);
        }
        Ok(Deelinhoud::Einddoel(Einddoel { soort, omdat, reden_afwijking }))
    }

    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let opties = Einddoelsoort::ALLE
            .iter()
            .map(|soort| Optie::nieuw(soort.woord(), t.uit("plan-doel", soort.woord())))
            .collect();
        let keuze = Keuze::nieuw("soort", t.k("plan-einddoel-vraag"), opties, lezer.velden.een("soort"))
            .hulp(t.k("plan-einddoel-hulp"))
            .met_fouten(fouten);
        let omdat = lezer
            .veld(fouten, Invoer::Regels, "omdat", &t.k("plan-einddoel-omdat"))
            .hulp(t.k("plan-einddoel-omdat-hulp"));
        let reden = lezer
            .veld(fouten, Invoer::Regels, "reden_afwijking", &t.k("plan-einddoel-afwijking"))
            .hulp(t.k("plan-einddoel-afwijking-hulp"));
        Blad {
            titel: t.k("plan-blad-einddoel"),
            inleiding: vec![t.k("plan-einddoel-inleiding")],
            gezegd: advies(t, bij),
            regels: vec![Regel::Keuze(keuze), Regel::Veld(omdat), Regel::Veld(reden)],
            uwv: Some(t.k("plan-uwv-einddoel")),
            ..Blad::default()
        }
    }
}

/// What the bedrijfsarts advised, when they did.
fn advies(t: Tekst, bij: &Planbij<'_>) -> Vec<Gegeven> {
    let Some(analyse) = bij.dossier.laatste_probleemanalyse() else { return Vec::new() };
    let doel = analyse.deel.advies_einddoel.map(|soort| t.uit("plan-doel", soort.woord()));
    let doel = doel.unwrap_or_else(|| t.k("plan-advies-geen-doel"));
    let mut uit = vec![Gegeven { wat: t.k("plan-advies-doel"), waarde: doel }];
    if !analyse.deel.advies.is_empty() {
        uit.push(Gegeven { wat: t.k("plan-advies-werk"), waarde: analyse.deel.advies.clone() });
    }
    uit
}
