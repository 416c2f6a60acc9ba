// SPDX-License-Identifier: EUPL-1.2
//! The pages that hold one free text: the steps (form 5), why the plan is late (form 9), and the view of each side.

use super::deel::{Blad, Planbij, Planblad, Regel};
use super::grenzen;
use super::velden::{Lezer, Velden};
use super::woorden::Gegeven;
use crate::web::formulier::{Fouten, Invoer};
use dossier::plan::{Deelinhoud, Plandeel, Zijde};

/// Form 5.
#[derive(Debug)]
pub struct Stappenblad;

impl Planblad for Stappenblad {
    const PAD: &'static str = "/stappen";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::Stappen
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::Stappen(tekst) = inhoud else { return Velden::default() };
        Velden::default().bij("stappen", tekst)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        een(lezer, "stappen", "plan-stappen").map(Deelinhoud::Stappen)
    }

    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let veld = lezer
            .veld(fouten, Invoer::Regels, "stappen", &t.k("plan-stappen"))
            .hulp(t.k("plan-stappen-hulp"));
        let advies = bij.dossier.laatste_probleemanalyse().map(|analyse| analyse.deel.advies.clone());
        let advies = advies.filter(|advies| !advies.is_empty());
        Blad {
            titel: t.k("plan-blad-stappen"),
            inleiding: vec![t.k("plan-stappen-inleiding")],
            gezegd: grenzen::gezegd(t, bij)
                .into_iter()
                .chain(advies.map(|advies| Gegeven { wat: t.k("plan-advies-werk"), waarde: advies }))
                .collect(),
            regels: vec![Regel::Veld(veld)],
            uwv: Some(t.k("plan-uwv-stappen")),
            ..Blad::default()
        }
    }
}

/// Form 9, second half.
#[derive(Debug)]
pub struct TeLaatblad;

impl Planblad for TeLaatblad {
    const PAD: &'static str = "/te-laat";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::RedenTeLaat
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::RedenTeLaat(tekst) = inhoud else { return Velden::default() };
        Velden::default().bij("reden", tekst)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        een(lezer, "reden", "plan-te-laat").map(Deelinhoud::RedenTeLaat)
    }

    fn blad(_: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let veld =
            lezer.veld(fouten, Invoer::Regels, "reden", &t.k("plan-te-laat")).hulp(t.k("plan-te-laat-hulp"));
        Blad {
            titel: t.k("plan-blad-te-laat"),
            inleiding: vec![t.k("plan-te-laat-inleiding")],
            regels: vec![Regel::Veld(veld)],
            ..Blad::default()
        }
    }
}

/// What someone thinks of the plan: each side writes its own and reads the other's.
#[derive(Debug)]
pub struct Visieblad;

impl Planblad for Visieblad {
    const PAD: &'static str = "/visie";

    fn deel(zijde: Zijde) -> Plandeel {
        match zijde {
            Zijde::Werkgever => Plandeel::VisieWerkgever,
            Zijde::Werknemer => Plandeel::VisieWerknemer,
        }
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let (Deelinhoud::VisieWerkgever(tekst) | Deelinhoud::VisieWerknemer(tekst)) = inhoud else {
            return Velden::default();
        };
        Velden::default().bij("visie", tekst)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        let tekst = een(lezer, "visie", "plan-visie")?;
        Ok(match lezer.zijde {
            Zijde::Werkgever => Deelinhoud::VisieWerkgever(tekst),
            Zijde::Werknemer => Deelinhoud::VisieWerknemer(tekst),
        })
    }

    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let zijde = bij.zijde.woord();
        let veld = lezer
            .veld(fouten, Invoer::Regels, "visie", &t.k("plan-visie"))
            .hulp(t.uit("plan-visie-hulp", zijde));
        let ander = bij.andere_visie.filter(|visie| !visie.is_empty());
        let ander = ander.map_or_else(|| t.k("plan-visie-nog-niets"), str::to_owned);
        Blad {
            titel: t.uit("plan-blad-visie", zijde),
            inleiding: vec![t.uit("plan-visie-inleiding", zijde)],
            gezegd: vec![Gegeven { wat: t.uit("plan-visie-ander", zijde), waarde: ander }],
            regels: vec![Regel::Veld(veld)],
            uwv: Some(t.k("plan-uwv-visie")),
            ..Blad::default()
        }
    }
}

fn een(lezer: Lezer<'_>, veld: &str, label: &str) -> Result<String, Fouten> {
    let mut fouten = Fouten::default();
    let tekst = lezer.tekst(&mut fouten, veld, &lezer.t.k(label));
    if fouten.is_leeg() { Ok(tekst) } else { Err(fouten) }
}
