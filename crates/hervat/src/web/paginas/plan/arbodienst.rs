// SPDX-License-Identifier: EUPL-1.2
//! Form 3: the arbodienst and the bedrijfsarts who made the probleemanalyse; filled in from who is involved.

use super::deel::{Blad, Planbij, Planblad, Regel};
use super::velden::{Lezer, Velden};
use crate::web::formulier::{Fouten, Invoer, Veld};
use dossier::Hoedanigheid;
use dossier::plan::{Arbodienst, Deelinhoud, Plandeel, Zijde};

/// The page.
#[derive(Debug)]
pub struct Arbodienstblad;

impl Planblad for Arbodienstblad {
    const PAD: &'static str = "/arbodienst";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::Arbodienst
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::Arbodienst(arbodienst) = inhoud else { return Velden::default() };
        Velden::default()
            .bij("naam", &arbodienst.naam)
            .bij("arts", &arbodienst.arts)
            .bij("telefoonnummer", &arbodienst.telefoonnummer)
    }

    fn vooraf(bij: &Planbij<'_>) -> Velden {
        let arts = bij.betrokkenen.iter().find(|wie| wie.hoedanigheid == Hoedanigheid::Bedrijfsarts);
        let Some(arts) = arts else { return Velden::default() };
        let naam = arts.bij.clone().unwrap_or_default();
        Velden::default().bij("naam", naam).bij("arts", &arts.naam)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        let t = lezer.t;
        let mut fouten = Fouten::default();
        let mut kort = |veld: &str, label: &str| lezer.kort(&mut fouten, veld, &t.k(label));
        let arbodienst = Arbodienst {
            naam: kort("naam", "plan-arbodienst-naam"),
            arts: kort("arts", "plan-arbodienst-arts"),
            telefoonnummer: kort("telefoonnummer", "plan-telefoonnummer"),
        };
        if fouten.is_leeg() { Ok(Deelinhoud::Arbodienst(arbodienst)) } else { Err(fouten) }
    }

    fn blad(_: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let veld = |naam: &'static str, soort, label: String| {
            let veld = Veld::nieuw(t, naam, soort, label).waarde(lezer.velden.een(naam));
            Regel::Veld(veld.met_fouten(fouten))
        };
        Blad {
            titel: t.k("plan-blad-arbodienst"),
            inleiding: vec![t.k("plan-arbodienst-inleiding")],
            regels: vec![
                veld("naam", Invoer::Tekst, t.k("plan-arbodienst-naam")),
                veld("arts", Invoer::Tekst, t.k("plan-arbodienst-arts")),
                veld("telefoonnummer", Invoer::Telefoon, t.k("plan-telefoonnummer")),
            ],
            ..Blad::default()
        }
    }
}
