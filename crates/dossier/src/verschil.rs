// SPDX-License-Identifier: EUPL-1.2
//! What a newer version says otherwise: per field what it was and what it became, and which rows came and went.
//!
//! Values only; the names of fields and the words are `hervat`'s.

use crate::{
    plan::{Activiteit, Evaluatieafspraak, Plan},
    probleemanalyse::{Probleemanalyse, Rubriekoordeel, Urengrens},
};
use jiff::civil::Date;

/// One difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verschil<'a> {
    /// The field, as the JSON spells it; of a group with a dot (`einddoel.omdat`).
    pub veld: &'static str,
    /// What happened to it.
    pub wijziging: Wijziging<'a>,
}

/// What happened to a field, or to a row of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wijziging<'a> {
    /// It says something else now.
    Gewijzigd {
        /// What stood there.
        was: Inhoudswaarde<'a>,
        /// What stands there now.
        wordt: Inhoudswaarde<'a>,
    },
    /// It was not there.
    Toegevoegd(Inhoudswaarde<'a>),
    /// It is not there any more.
    Weggehaald(Inhoudswaarde<'a>),
}

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inhoudswaarde<'a> {
    /// Free text.
    Tekst(&'a str),
    /// A word from a closed list, as JSON spells it.
    Woord(&'static str),
    /// A number.
    Getal(u32),
    /// A day.
    Dag(Date),
    /// A row of the table of activities.
    Activiteit(&'a Activiteit),
    /// An appointment to look back.
    Evaluatie(&'a Evaluatieafspraak),
    /// A rubriek.
    Rubriek(&'a Rubriekoordeel),
    /// A limit to hours.
    Grens(&'a Urengrens),
}

type Verschillen<'a> = Vec<Verschil<'a>>;

/// What the newer plan says otherwise, in the order of the form. The order of rows is no difference.
pub fn plan<'a>(oud: &'a Plan, nieuw: &'a Plan) -> Vec<Verschil<'a>> {
    let mut uit = Verschillen::new();
    teksten(
        &mut uit,
        [
            ("casemanager.naam", &oud.casemanager.naam, &nieuw.casemanager.naam),
            ("casemanager.adres", &oud.casemanager.adres, &nieuw.casemanager.adres),
            (
                "casemanager.postcode_en_plaats",
                &oud.casemanager.postcode_en_plaats,
                &nieuw.casemanager.postcode_en_plaats,
            ),
            (
                "casemanager.telefoonnummer",
                &oud.casemanager.telefoonnummer,
                &nieuw.casemanager.telefoonnummer,
            ),
            ("casemanager.functie", &oud.casemanager.functie, &nieuw.casemanager.functie),
            ("arbodienst.naam", &oud.arbodienst.naam, &nieuw.arbodienst.naam),
            ("arbodienst.arts", &oud.arbodienst.arts, &nieuw.arbodienst.arts),
            ("arbodienst.telefoonnummer", &oud.arbodienst.telefoonnummer, &nieuw.arbodienst.telefoonnummer),
        ],
    );
    let doel = |plan: &Plan| plan.einddoel.soort.map(|soort| Inhoudswaarde::Woord(soort.woord()));
    veld(&mut uit, "einddoel.soort", doel(oud), doel(nieuw));
    teksten(
        &mut uit,
        [
            ("einddoel.omdat", &oud.einddoel.omdat, &nieuw.einddoel.omdat),
            ("einddoel.reden_afwijking", &oud.einddoel.reden_afwijking, &nieuw.einddoel.reden_afwijking),
            ("stappen", &oud.stappen, &nieuw.stappen),
        ],
    );
    let zelfde: [fn(&Activiteit, &Activiteit) -> bool; 2] = [
        |een, ander| (een.probleemveld, &een.activiteit) == (ander.probleemveld, &ander.activiteit),
        |een, ander| een.probleemveld == ander.probleemveld,
    ];
    rijen(
        &mut uit,
        "activiteiten",
        (&oud.activiteiten, &nieuw.activiteiten),
        &zelfde,
        Inhoudswaarde::Activiteit,
    );
    let zelfde: [fn(&Evaluatieafspraak, &Evaluatieafspraak) -> bool; 1] = [|een, ander| een.op == ander.op];
    rijen(&mut uit, "evaluaties", (&oud.evaluaties, &nieuw.evaluaties), &zelfde, Inhoudswaarde::Evaluatie);
    let lijsten = (&*oud.evaluaties_probleemanalyse, &*nieuw.evaluaties_probleemanalyse);
    rijen(&mut uit, "evaluaties_probleemanalyse", lijsten, &zelfde, Inhoudswaarde::Evaluatie);
    teksten(
        &mut uit,
        [
            ("reden_te_laat", &oud.reden_te_laat, &nieuw.reden_te_laat),
            ("visie_werkgever", &oud.visie_werkgever, &nieuw.visie_werkgever),
            ("visie_werknemer", &oud.visie_werknemer, &nieuw.visie_werknemer),
        ],
    );
    uit
}

/// What the newer probleemanalyse says otherwise, in its order. The order of rows is no difference.
pub fn probleemanalyse<'a>(oud: &'a Probleemanalyse, nieuw: &'a Probleemanalyse) -> Vec<Verschil<'a>> {
    let mut uit = Verschillen::new();
    let woord = |woord: &'static str| Some(Inhoudswaarde::Woord(woord));
    veld(&mut uit, "mogelijkheden", woord(oud.mogelijkheden.woord()), woord(nieuw.mogelijkheden.woord()));
    teksten(&mut uit, [("toelichting", &oud.toelichting, &nieuw.toelichting)]);
    let (was, wordt) = (oud.verwachte_duur.woord(), nieuw.verwachte_duur.woord());
    veld(&mut uit, "verwachte_duur", woord(was), woord(wordt));
    let mate = |deel: &Probleemanalyse| deel.mate.map(|mate| Inhoudswaarde::Getal(mate.into()));
    veld(&mut uit, "mate", mate(oud), mate(nieuw));
    let zelfde: [fn(&Rubriekoordeel, &Rubriekoordeel) -> bool; 1] =
        [|een, ander| een.rubriek == ander.rubriek];
    rijen(&mut uit, "rubrieken", (&oud.rubrieken, &nieuw.rubrieken), &zelfde, Inhoudswaarde::Rubriek);
    let zelfde: [fn(&Urengrens, &Urengrens) -> bool; 1] = [|een, ander| een.van == ander.van];
    rijen(&mut uit, "grenzen", (&oud.grenzen, &nieuw.grenzen), &zelfde, Inhoudswaarde::Grens);
    let doel = |deel: &Probleemanalyse| deel.advies_einddoel.map(|doel| Inhoudswaarde::Woord(doel.woord()));
    veld(&mut uit, "advies_einddoel", doel(oud), doel(nieuw));
    teksten(
        &mut uit,
        [("advies", &oud.advies, &nieuw.advies), ("interventies", &oud.interventies, &nieuw.interventies)],
    );
    rijen(&mut uit, "evaluaties", (&oud.evaluaties, &nieuw.evaluaties), &[], |dag| Inhoudswaarde::Dag(*dag));
    uit
}

fn teksten<'a, const N: usize>(
    uit: &mut Verschillen<'a>,
    velden: [(&'static str, &'a String, &'a String); N],
) {
    let waarde = |tekst: &'a String| (!tekst.is_empty()).then_some(Inhoudswaarde::Tekst(tekst));
    for (naam, was, wordt) in velden {
        veld(uit, naam, waarde(was), waarde(wordt));
    }
}

fn veld<'a>(
    uit: &mut Verschillen<'a>,
    veld: &'static str,
    was: Option<Inhoudswaarde<'a>>,
    wordt: Option<Inhoudswaarde<'a>>,
) {
    let wijziging = match (was, wordt) {
        (Some(was), Some(wordt)) if was != wordt => Wijziging::Gewijzigd { was, wordt },
        (Some(was), None) => Wijziging::Weggehaald(was),
        (None, Some(wordt)) => Wijziging::Toegevoegd(wordt),
        (Some(_), Some(_)) | (None, None) => return,
    };
    uit.push(Verschil { veld, wijziging });
}

/// Equal rows are no difference. Of the others those that are meant to be the same, first by the first rule, are one
/// that changed; what is left came or went.
fn rijen<'a, T: PartialEq>(
    uit: &mut Verschillen<'a>,
    veld: &'static str,
    (oud, nieuw): (&'a [T], &'a [T]),
    zelfde: &[fn(&T, &T) -> bool],
    waarde: impl Fn(&'a T) -> Inhoudswaarde<'a>,
) {
    let mut weg: Vec<&T> = oud.iter().collect();
    let mut bij: Vec<&T> = nieuw.iter().collect();
    paar(&mut weg, &mut bij, |een, ander| een == ander);
    for regel in zelfde {
        for (was, wordt) in paar(&mut weg, &mut bij, regel) {
            let wijziging = Wijziging::Gewijzigd { was: waarde(was), wordt: waarde(wordt) };
            uit.push(Verschil { veld, wijziging });
        }
    }
    let wijzigingen = weg.into_iter().map(|rij| Wijziging::Weggehaald(waarde(rij)));
    let wijzigingen = wijzigingen.chain(bij.into_iter().map(|rij| Wijziging::Toegevoegd(waarde(rij))));
    uit.extend(wijzigingen.map(|wijziging| Verschil { veld, wijziging }));
}

/// Takes the pairs that this rule makes out of both lists.
fn paar<'a, T>(
    weg: &mut Vec<&'a T>,
    bij: &mut Vec<&'a T>,
    regel: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let mut paren = Vec::new();
    weg.retain(|was| match bij.iter().position(|wordt| regel(was, wordt)) {
        Some(plaats) => {
            paren.push((*was, bij.remove(plaats)));
            false
        }
        None => true,
    });
    paren
}
