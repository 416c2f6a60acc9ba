// SPDX-License-Identifier: EUPL-1.2
//! The plan van aanpak: what stands where on UWV's form, and what goes to the annex.

use super::{DAG_VAN_SJABLOON, hoofdletter, woorden};
use crate::invoer::{Handtekening, Planformulier, Uitkomst};
use crate::tekst::{self, Alineas, Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use dossier::plan::{Activiteit, Einddoelsoort, Evaluatieafspraak, Plan, Zijde};
use jiff::civil::Date;
use serde::Serialize;

/// Everything that the template prints.
#[derive(Serialize)]
struct Blad {
    /// Lines and boxes instead of answers.
    leeg: bool,
    titel: String,
    versie: Option<u32>,
    /// 1.1 to 3.3: number, question, answer.
    velden: Vec<Veldgroep>,
    einddoelen: Vec<&'static str>,
    /// Which of them is crossed, from 1; 0 for none.
    gekozen: usize,
    omdat: Alineas,
    stappen: Alineas,
    activiteiten: Vec<Rij>,
    evaluaties: Vec<Alineas>,
    evaluaties_probleemanalyse: Vec<Alineas>,
    datum: String,
    reden_te_laat: Alineas,
    /// What is signed: the version with its hash.
    hash: String,
    ondertekening: Vec<Kant>,
    /// Refer from the form to the annex.
    #[serde(rename = "ander-einddoel")]
    ander_einddoel: bool,
    #[serde(rename = "andere-activiteiten")]
    andere_activiteiten: bool,
    bijlage: Option<Bijlage>,
}

#[derive(Serialize)]
struct Veldgroep {
    kop: &'static str,
    velden: Vec<(&'static str, &'static str, Alineas)>,
}

#[derive(Serialize)]
struct Rij {
    probleemveld: String,
    activiteit: Alineas,
    door: Alineas,
    planning: Alineas,
}

/// The employee's column, or the employer's.
#[derive(Serialize)]
struct Kant {
    kop: &'static str,
    handtekeningen: Vec<Getekend>,
}

#[derive(Serialize)]
struct Getekend {
    uitkomst: &'static str,
    naam: String,
    hoedanigheid: String,
    op: String,
    reden: Alineas,
}

/// What UWV's form has no room for.
#[derive(Serialize)]
struct Bijlage {
    delen: Vec<Deel>,
    ontbrekend: Vec<String>,
}

#[derive(Serialize)]
struct Deel {
    kop: String,
    tekst: Alineas,
    /// With numbers of activities, when it is about those.
    punten: Vec<Punt>,
}

#[derive(Serialize)]
struct Punt {
    voor: String,
    tekst: Alineas,
}

pub(crate) fn ingevuld(formulier: &Planformulier) -> Result<Pdf, FormulierFout> {
    let letter = &mut zetter::letter();
    zetter::zet(Sjabloon::Plan, &blad(formulier, letter), dag_van(formulier))
}

pub(crate) fn leeg() -> Result<Pdf, FormulierFout> {
    let letter = &mut zetter::letter();
    let blad = Blad { leeg: true, bijlage: None, ..blad(&Planformulier::default(), letter) };
    zetter::zet(Sjabloon::Plan, &blad, DAG_VAN_SJABLOON)
}

/// The day that the file says it was made: of the plan, else of its last signature.
fn dag_van(formulier: &Planformulier) -> Date {
    let laatste = formulier.ondertekening.iter().map(|h| h.op).max();
    let getekend = laatste.map(tekst::dag_in_amsterdam);
    formulier.datum.or(getekend).or(formulier.eerste_ziektedag).unwrap_or(DAG_VAN_SJABLOON)
}

fn blad(formulier: &Planformulier, letter: &mut Letter<'_>) -> Blad {
    let plan = &formulier.plan;
    Blad {
        leeg: false,
        titel: titel(formulier),
        versie: Some(formulier.versie).filter(|versie| *versie > 0),
        velden: velden(formulier, letter),
        einddoelen: Einddoelsoort::ALLE.iter().map(|soort| woorden::einddoel(*soort)).collect(),
        gekozen: plan.einddoel.soort.map_or(0, plaats),
        omdat: letter.alineas(&plan.einddoel.omdat, Breedte::PUNT),
        stappen: letter.alineas(&plan.stappen, Breedte::ANTWOORD),
        activiteiten: plan.activiteiten.iter().zip(1..).map(|(a, nummer)| rij(a, nummer, letter)).collect(),
        evaluaties: afspraken(&plan.evaluaties, letter),
        evaluaties_probleemanalyse: afspraken(&plan.evaluaties_probleemanalyse, letter),
        datum: formulier.datum.map(tekst::dag).unwrap_or_default(),
        reden_te_laat: letter.alineas(&plan.reden_te_laat, Breedte::ANTWOORD),
        hash: letter.regel(&formulier.hash, Breedte::KLEIN),
        ondertekening: [(Zijde::Werknemer, "Werknemer"), (Zijde::Werkgever, "Werkgever")]
            .map(|(zijde, kop)| kant(formulier, zijde, kop, letter))
            .into(),
        ander_einddoel: afwijking_einddoel(formulier, letter).is_some(),
        andere_activiteiten: plan.activiteiten.iter().any(wijkt_af),
        bijlage: Some(bijlage(formulier, letter)),
    }
}

fn titel(formulier: &Planformulier) -> String {
    match formulier.versie {
        0 | 1 => "Plan van aanpak WIA".to_owned(),
        versie => format!("Plan van aanpak WIA, bijstelling (versie {versie})"),
    }
}

fn plaats(soort: Einddoelsoort) -> usize {
    Einddoelsoort::ALLE.iter().position(|een| *een == soort).map_or(0, |plaats| plaats + 1)
}

fn velden(formulier: &Planformulier, letter: &mut Letter<'_>) -> Vec<Veldgroep> {
    let (werknemer, plan) = (&formulier.werknemer, &formulier.plan);
    let bsn = werknemer.burgerservicenummer.as_ref().map(dossier::Bsn::onthul).unwrap_or_default();
    let mut groep = |kop, velden: &[(&'static str, &'static str, &str)]| Veldgroep {
        kop,
        velden: velden
            .iter()
            .map(|(nummer, vraag, antwoord)| (*nummer, *vraag, letter.alineas(antwoord, Breedte::ANTWOORD)))
            .collect(),
    };
    vec![
        groep("Werknemer", &[("1.1", "Naam", &werknemer.naam), ("1.2", "Burgerservicenummer", &bsn)]),
        groep(
            "Casemanager",
            &[
                ("2.1", "Naam", &plan.casemanager.naam),
                ("2.2", "Adres", &plan.casemanager.adres),
                ("2.3", "Postcode en plaats", &plan.casemanager.postcode_en_plaats),
                ("2.4", "Telefoonnummer", &plan.casemanager.telefoonnummer),
                ("2.5", "Functie", &plan.casemanager.functie),
            ],
        ),
        groep(
            "Arbodienst",
            &[
                ("3.1", "Naam arbodienst", &plan.arbodienst.naam),
                ("3.2", "Naam arbo-/bedrijfsarts", &plan.arbodienst.arts),
                ("3.3", "Telefoonnummer", &plan.arbodienst.telefoonnummer),
            ],
        ),
    ]
}

fn rij(activiteit: &Activiteit, nummer: usize, letter: &mut Letter<'_>) -> Rij {
    let uren =
        [activiteit.minuten_per_dag.map(woorden::per_dag), activiteit.dagen_per_week.map(woorden::per_week)];
    let uren = hoofdletter(&uren.into_iter().flatten().collect::<Vec<_>>().join(", "));
    let gepland = activiteit.gepland_op.map(|op| format!("Op {}", tekst::dag(op))).unwrap_or_default();
    let planning = format!("{}\n\n{uren}\n\n{gepland}", activiteit.planning);
    Rij {
        probleemveld: letter
            .regel(&format!("{nummer}. {}", woorden::probleemveld(activiteit.probleemveld)), Breedte::SMAL),
        activiteit: letter.alineas(&activiteit.activiteit, Breedte::ACTIVITEIT),
        door: letter.alineas(&activiteit.door, Breedte::SMAL),
        planning: letter.alineas(&planning, Breedte::PLANNING),
    }
}

fn afspraken(afspraken: &[Evaluatieafspraak], letter: &mut Letter<'_>) -> Vec<Alineas> {
    let regel = |afspraak: &Evaluatieafspraak| {
        let tijd = afspraak.tijd.map(|t| format!(", {}", tekst::tijd(t))).unwrap_or_default();
        let wanneer = hoofdletter(&tekst::weekdag(afspraak.op));
        let met = if afspraak.afspraak.trim().is_empty() { "" } else { ": " };
        letter.alineas(&format!("{wanneer}{tijd}{met}{}", afspraak.afspraak), Breedte::PUNT)
    };
    afspraken.iter().map(regel).collect()
}

fn kant(formulier: &Planformulier, zijde: Zijde, kop: &'static str, letter: &mut Letter<'_>) -> Kant {
    let mijne = formulier.ondertekening.iter().filter(|handtekening| handtekening.zijde == zijde);
    Kant { kop, handtekeningen: mijne.map(|handtekening| getekend(handtekening, letter)).collect() }
}

fn getekend(handtekening: &Handtekening, letter: &mut Letter<'_>) -> Getekend {
    Getekend {
        uitkomst: match handtekening.uitkomst {
            Uitkomst::Getekend => "Ondertekend",
            Uitkomst::Geweigerd => "Ondertekenen geweigerd",
        },
        naam: letter.regel(&handtekening.naam, Breedte::HELFT),
        hoedanigheid: letter.regel(&handtekening.hoedanigheid, Breedte::HELFT),
        op: tekst::moment(handtekening.op),
        reden: letter.alineas(&handtekening.reden, Breedte::BLAD),
    }
}

fn bijlage(formulier: &Planformulier, letter: &mut Letter<'_>) -> Bijlage {
    let plan = &formulier.plan;
    let visies = [("werkgever", &plan.visie_werkgever), ("werknemer", &plan.visie_werknemer)];
    let mut delen: Vec<_> = visies
        .into_iter()
        .map(|(wie, visie)| Deel::tekst(format!("Visie van de {wie} op de re-integratie"), visie, letter))
        .collect();
    delen.extend(grenzen(formulier, letter));
    delen.extend(afwijking_einddoel(formulier, letter));
    delen.extend(afwijking_activiteiten(plan, letter));
    delen.extend(afwijking_termijnen(formulier, letter));
    delen.extend(uitgevoerd(plan));
    if formulier.versie > 1 {
        let kop = format!("Bijstelling: waarom versie {} er kwam", formulier.versie);
        delen.push(Deel::tekst(kop, &formulier.reden, letter));
    }
    Bijlage { delen, ontbrekend: letter.ontbrekend() }
}

impl Deel {
    fn tekst(kop: String, tekst: &str, letter: &mut Letter<'_>) -> Self {
        Self { kop, tekst: letter.alineas(tekst, Breedte::BLAD), punten: vec![] }
    }
}

fn grenzen(formulier: &Planformulier, letter: &mut Letter<'_>) -> Option<Deel> {
    let zinnen: Vec<_> = formulier.grenzen.iter().map(woorden::grens).collect();
    let kop = "Grenzen aan de uren volgens de bedrijfsarts".to_owned();
    (!zinnen.is_empty()).then(|| Deel::tekst(kop, &zinnen.join("\n"), letter))
}

fn afwijking_einddoel(formulier: &Planformulier, letter: &mut Letter<'_>) -> Option<Deel> {
    let einddoel = &formulier.plan.einddoel;
    let ander =
        formulier.advies_einddoel.filter(|advies| einddoel.soort.is_some_and(|soort| soort != *advies));
    if ander.is_none() && einddoel.reden_afwijking.trim().is_empty() {
        return None;
    }
    let advies = ander.map(|soort| {
        format!("Advies van de arbodienst of bedrijfsarts: {}.\n\n", woorden::einddoel_los(soort))
    });
    let reden = if einddoel.reden_afwijking.trim().is_empty() {
        "Een reden is niet vastgelegd."
    } else {
        &einddoel.reden_afwijking
    };
    let kop = "Reden voor een ander einddoel dan het advies".to_owned();
    Some(Deel::tekst(kop, &(advies.unwrap_or_default() + reden), letter))
}

fn afwijking_activiteiten(plan: &Plan, letter: &mut Letter<'_>) -> Option<Deel> {
    let afwijkend = plan.activiteiten.iter().zip(1..).filter(|(a, _)| wijkt_af(a));
    let punten: Vec<_> = afwijkend
        .map(|(activiteit, nummer)| Punt {
            voor: format!("Activiteit {nummer}"),
            tekst: letter.alineas(&activiteit.reden_afwijking, Breedte::ANTWOORD),
        })
        .collect();
    let kop = "Waarom activiteiten afwijken van het advies van de arbodienst".to_owned();
    (!punten.is_empty()).then_some(Deel { kop, tekst: Alineas::default(), punten })
}

fn wijkt_af(activiteit: &Activiteit) -> bool {
    !activiteit.reden_afwijking.trim().is_empty()
}

fn afwijking_termijnen(formulier: &Planformulier, letter: &mut Letter<'_>) -> Option<Deel> {
    let punten: Vec<_> = formulier
        .afwijkingen
        .iter()
        .map(|afwijking| {
            let tot = tekst::dag(afwijking.tot_en_met);
            Punt {
                voor: woorden::termijn(afwijking.termijn).to_owned(),
                tekst: letter.alineas(
                    &format!("Uiterlijk {tot} in plaats van de gewone termijn.\n\n{}", afwijking.reden),
                    Breedte::ANTWOORD,
                ),
            }
        })
        .collect();
    let kop = "Afwijking van een termijn (Regeling procesgang, artikel 5)".to_owned();
    (!punten.is_empty()).then_some(Deel { kop, tekst: Alineas::default(), punten })
}

fn uitgevoerd(plan: &Plan) -> Option<Deel> {
    let gedaan = plan.activiteiten.iter().zip(1..).filter_map(|(a, nummer)| Some((a.gedaan_op?, nummer)));
    let punten: Vec<_> = gedaan
        .map(|(op, nummer): (_, usize)| Punt {
            voor: format!("Activiteit {nummer}"),
            tekst: Alineas::een(format!("Gedaan op {}.", tekst::dag(op))),
        })
        .collect();
    let kop = "Activiteiten die al zijn gedaan".to_owned();
    (!punten.is_empty()).then_some(Deel { kop, tekst: Alineas::default(), punten })
}
