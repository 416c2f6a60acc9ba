// SPDX-License-Identifier: EUPL-1.2
//! The functional part of the probleemanalyse. Nothing of the medical part has a place here.

use super::{DAG_VAN_SJABLOON, hoofdletter, woorden};
use crate::invoer::FunctioneelFormulier;
use crate::tekst::{self, Alineas, Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use dossier::probleemanalyse::{Duurverwachting, Probleemanalyse, Rubriek};
use dossier::woorden::Mogelijkheden;
use serde::Serialize;

/// Everything that the template prints.
#[derive(Serialize)]
struct Blad {
    /// Lines and boxes instead of answers.
    leeg: bool,
    titel: String,
    versie: u32,
    reden: Alineas,
    velden: Vec<(&'static str, Alineas)>,
    mogelijkheden: Keuze,
    toelichting: Alineas,
    duur: Keuze,
    mate: String,
    rubrieken: Vec<(&'static str, Alineas, Alineas)>,
    grenzen: Vec<String>,
    advies_einddoel: String,
    advies: Alineas,
    interventies: Alineas,
    evaluaties: Vec<String>,
    ondertekening: Vec<(&'static str, Alineas)>,
    ontbrekend: Vec<String>,
}

/// A question with its possible answers; which of them is crossed, from 1, or 0 for none.
#[derive(Serialize)]
struct Keuze {
    antwoorden: Vec<&'static str>,
    gekozen: usize,
}

pub(crate) fn ingevuld(formulier: &FunctioneelFormulier) -> Result<Pdf, FormulierFout> {
    zetter::zet(Sjabloon::Probleemanalyse, &blad(formulier, &mut zetter::letter()), formulier.op)
}

pub(crate) fn leeg() -> Result<Pdf, FormulierFout> {
    let formulier = FunctioneelFormulier {
        werknemer: crate::Werknemer::default(),
        functie: String::new(),
        werkgever: String::new(),
        eerste_ziektedag: None,
        arts: crate::Arts::default(),
        versie: 1,
        op: DAG_VAN_SJABLOON,
        reden: String::new(),
        deel: Probleemanalyse {
            mogelijkheden: Mogelijkheden::Ja,
            toelichting: String::new(),
            verwachte_duur: Duurverwachting::NogNietTeZeggen,
            mate: None,
            rubrieken: vec![],
            grenzen: vec![],
            advies_einddoel: None,
            advies: String::new(),
            interventies: String::new(),
            evaluaties: vec![],
        },
    };
    let mut blad = blad(&formulier, &mut zetter::letter());
    blad.leeg = true;
    blad.mogelijkheden.gekozen = 0;
    blad.duur.gekozen = 0;
    blad.ondertekening.iter_mut().for_each(|(_, antwoord)| *antwoord = Alineas::default());
    blad.rubrieken = Rubriek::ALLE
        .iter()
        .map(|rubriek| (woorden::rubriek(*rubriek), Alineas::default(), Alineas::default()))
        .collect();
    zetter::zet(Sjabloon::Probleemanalyse, &blad, DAG_VAN_SJABLOON)
}

fn blad(formulier: &FunctioneelFormulier, letter: &mut Letter<'_>) -> Blad {
    let deel = &formulier.deel;
    let rubrieken = deel.rubrieken.iter().map(|oordeel| {
        (
            woorden::rubriek(oordeel.rubriek),
            letter.alineas(&oordeel.mogelijkheden, Breedte::KOLOM),
            letter.alineas(&oordeel.beperkingen, Breedte::KOLOM),
        )
    });
    Blad {
        leeg: false,
        titel: titel(formulier.versie),
        versie: formulier.versie,
        rubrieken: rubrieken.collect(),
        reden: letter.alineas(&formulier.reden, Breedte::BLAD),
        velden: velden(formulier, letter),
        mogelijkheden: Keuze {
            antwoorden: Mogelijkheden::ALLE.iter().map(|m| woorden::mogelijkheden(*m)).collect(),
            gekozen: plaats(Mogelijkheden::ALLE, &deel.mogelijkheden),
        },
        toelichting: letter.alineas(&deel.toelichting, Breedte::ANTWOORD),
        duur: Keuze {
            antwoorden: Duurverwachting::ALLE.iter().map(|d| woorden::duur(*d)).collect(),
            gekozen: plaats(Duurverwachting::ALLE, &deel.verwachte_duur),
        },
        mate: deel.mate.map(|mate| format!("{mate} procent")).unwrap_or_default(),
        grenzen: deel.grenzen.iter().map(woorden::grens).collect(),
        advies_einddoel: deel.advies_einddoel.map(woorden::einddoel_los).unwrap_or_default().to_owned(),
        advies: letter.alineas(&deel.advies, Breedte::ANTWOORD),
        interventies: letter.alineas(&deel.interventies, Breedte::ANTWOORD),
        evaluaties: deel.evaluaties.iter().map(|op| hoofdletter(&tekst::weekdag(*op))).collect(),
        ondertekening: ondertekening(formulier, letter),
        ontbrekend: letter.ontbrekend(),
    }
}

fn titel(versie: u32) -> String {
    match versie {
        0 | 1 => "Probleemanalyse: functioneel deel".to_owned(),
        versie => format!("Bijstelling probleemanalyse: functioneel deel (versie {versie})"),
    }
}

fn plaats<T: PartialEq>(alle: &[T], een: &T) -> usize {
    alle.iter().position(|ander| ander == een).map_or(0, |plaats| plaats + 1)
}

fn velden(formulier: &FunctioneelFormulier, letter: &mut Letter<'_>) -> Vec<(&'static str, Alineas)> {
    let werknemer = &formulier.werknemer;
    let bsn = werknemer.burgerservicenummer.as_ref().map(dossier::Bsn::onthul);
    let dag = formulier.eerste_ziektedag.map(tekst::dag).unwrap_or_default();
    let mut velden = vec![
        ("Werknemer", werknemer.naam.clone()),
        ("Functie", formulier.functie.clone()),
        ("Werkgever", formulier.werkgever.clone()),
        ("Eerste dag van arbeidsongeschiktheid", dag),
    ];
    if let Some(bsn) = bsn {
        velden.insert(1, ("Burgerservicenummer", bsn));
    }
    velden
        .into_iter()
        .map(|(vraag, antwoord)| (vraag, letter.alineas(&antwoord, Breedte::ANTWOORD)))
        .collect()
}

fn ondertekening(formulier: &FunctioneelFormulier, letter: &mut Letter<'_>) -> Vec<(&'static str, Alineas)> {
    let arts = &formulier.arts;
    let dag = tekst::dag(formulier.op);
    [("Naam", &arts.naam), ("Functie", &arts.functie), ("Arbodienst", &arts.arbodienst), ("Datum", &dag)]
        .map(|(vraag, antwoord)| (vraag, letter.alineas(antwoord, Breedte::ANTWOORD)))
        .into()
}
