// SPDX-License-Identifier: EUPL-1.2
//! Form 6: one activity on one probleemveld, with the suggestions of the form at hand.
//!
//! A ticked suggestion is added to the own text, once, and in Dutch: the plan itself is a Dutch document. For sociaal-medische zaken there are only neutral words.

use super::deel::{Blad, Opengeslagen, Planbij, Planblad, Regel};
use super::grenzen;
use super::velden::{Lezer, Velden, schrijf_uren};
use super::woorden::Gegeven;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld, Vinkje};
use crate::web::paginas::formulierwerk::{dag_of_leeg, uren, woord};
use crate::web::{Taal, Tekst};
use dossier::plan::{Activiteit, Deelinhoud, Plandeel, Probleemveld, Zijde, suggesties};

/// Minutes in a day.
const ETMAAL: u16 = 24 * 60;

/// The page.
#[derive(Debug)]
pub struct Activiteitblad;

impl Planblad for Activiteitblad {
    const PAD: &'static str = "/activiteiten/nieuw";
    const TERUG: &'static str = "/activiteiten";

    fn deel(_: Zijde) -> Plandeel {
        Plandeel::Activiteit
    }

    fn velden(inhoud: &Deelinhoud) -> Velden {
        let Deelinhoud::Activiteit(activiteit) = inhoud else { return Velden::default() };
        let dag = |dag: Option<jiff::civil::Date>| dag.map(|dag| dag.to_string()).unwrap_or_default();
        Velden::default()
            .bij("probleemveld", activiteit.probleemveld.woord())
            .bij("activiteit", &activiteit.activiteit)
            .bij("door", &activiteit.door)
            .bij("planning", &activiteit.planning)
            .bij("gepland_op", dag(activiteit.gepland_op))
            .bij("gedaan_op", dag(activiteit.gedaan_op))
            .bij("uren_per_dag", activiteit.minuten_per_dag.map(schrijf_uren).unwrap_or_default())
            .bij(
                "dagen_per_week",
                activiteit.dagen_per_week.map(|dagen| dagen.to_string()).unwrap_or_default(),
            )
            .bij("reden_afwijking", &activiteit.reden_afwijking)
    }

    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten> {
        let (t, velden) = (lezer.t, lezer.velden);
        let mut fouten = Fouten::default();
        let vraag = t.k("plan-activiteit-veld");
        let probleemveld = woord(&mut fouten, t, "probleemveld", &vraag, velden.een("probleemveld"));
        let eigen = lezer.tekst(&mut fouten, "activiteit", &t.k("plan-activiteit-wat"));
        let door = lezer.kort(&mut fouten, "door", &t.k("plan-activiteit-door"));
        let planning = lezer.tekst(&mut fouten, "planning", &t.k("plan-activiteit-planning"));
        let label = t.k("plan-activiteit-gepland-op");
        let gepland_op = dag_of_leeg(&mut fouten, t, "gepland_op", &label, velden.een("gepland_op"));
        let label = t.k("plan-activiteit-gedaan-op");
        let gedaan_op = dag_of_leeg(&mut fouten, t, "gedaan_op", &label, velden.een("gedaan_op"));
        let (minuten_per_dag, dagen_per_week) = hoeveel(lezer, &mut fouten);
        let reden_afwijking = lezer.tekst(&mut fouten, "reden_afwijking", &t.k("plan-activiteit-afwijking"));
        match probleemveld {
            Some(probleemveld) if fouten.is_leeg() => Ok(Deelinhoud::Activiteit(Activiteit {
                probleemveld,
                activiteit: met_voorstellen(lezer, probleemveld, eigen),
                door,
                planning,
                gepland_op,
                gedaan_op,
                minuten_per_dag,
                dagen_per_week,
                reden_afwijking,
            })),
            Some(_) | None => Err(fouten),
        }
    }

    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad {
        let t = lezer.t;
        let probleemveld = lezer.velden.een("probleemveld").parse::<Probleemveld>().ok();
        let mut regels = Vec::new();
        let mut vast = Vec::new();
        match probleemveld {
            Some(veld) => {
                vast.push(("probleemveld", veld.woord().to_owned()));
                regels.extend([Regel::Veld(wat(lezer, fouten)), voorstellen(lezer, veld)]);
            }
            None => regels.extend([Regel::Keuze(welk_veld(lezer, fouten)), Regel::Veld(wat(lezer, fouten))]),
        }
        regels.extend(wie_en_wanneer(bij, lezer, fouten));
        let titel = match probleemveld {
            Some(veld) => {
                t.met("plan-blad-activiteit-veld", &[("veld", t.uit("plan-veld", veld.woord()).into())])
            }
            None => t.k("plan-blad-activiteit"),
        };
        Blad {
            titel,
            inleiding: vec![t.k("plan-activiteit-inleiding")],
            gezegd: grenzen::gezegd(t, bij).into_iter().chain(advies(bij, lezer)).collect(),
            let_op: boven_grens(bij, lezer),
            regels,
            vast,
            uwv: Some(t.k("plan-uwv-activiteit")),
        }
    }
}

fn welk_veld(lezer: Lezer<'_>, fouten: &Fouten) -> Keuze {
    let t = lezer.t;
    let opties = Probleemveld::ALLE.iter().map(|veld| Optie {
        hulp: Some(t.uit("plan-veld-hulp", veld.woord())),
        ..Optie::nieuw(veld.woord(), t.uit("plan-veld", veld.woord()))
    });
    let gekozen = lezer.velden.een("probleemveld");
    Keuze::nieuw("probleemveld", t.k("plan-activiteit-veld"), opties.collect(), gekozen).met_fouten(fouten)
}

/// The own text.
fn wat(lezer: Lezer<'_>, fouten: &Fouten) -> Veld {
    let t = lezer.t;
    let veld = lezer.veld(fouten, Invoer::Regels, "activiteit", &t.k("plan-activiteit-wat"));
    veld.hulp(t.k("plan-activiteit-wat-hulp"))
}

/// The suggestions of the form for this field.
fn voorstellen(lezer: Lezer<'_>, veld: Probleemveld) -> Regel {
    let t = lezer.t;
    let vinkje = |sleutel: &&str| {
        let naam = format!("voorstel_{sleutel}");
        let aan = lezer.velden.een(&naam);
        Vinkje::nieuw(naam.clone(), t.uit("plan-voorstel", sleutel), aan)
    };
    let vinkjes = suggesties(veld).iter().map(vinkje).collect();
    Regel::Voorstellen(t.k("plan-voorstellen"), t.k("plan-voorstellen-hulp"), vinkjes)
}

fn wie_en_wanneer(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Vec<Regel> {
    let t = lezer.t;
    let namen = std::iter::once(bij.naam).chain(bij.betrokkenen.iter().map(|wie| wie.naam.as_str()));
    let namen = namen.collect::<Vec<_>>().join(", ");
    let gevuld = |naam: &&str| !lezer.velden.een(naam).trim().is_empty() || fouten.van(naam).is_some();
    let zelden = ["gedaan_op", "reden_afwijking"];
    let open = if zelden.iter().any(gevuld) { Opengeslagen::Ja } else { Opengeslagen::Nee };
    let kort = |naam: &'static str, soort, label: String| {
        Veld::nieuw(t, naam, soort, label).waarde(lezer.velden.een(naam)).met_fouten(fouten)
    };
    let door = kort("door", Invoer::Tekst, t.k("plan-activiteit-door"))
        .hulp(t.met("plan-activiteit-door-hulp", &[("namen", namen.into())]));
    let planning = lezer
        .veld(fouten, Invoer::Tekst, "planning", &t.k("plan-activiteit-planning"))
        .hulp(t.k("plan-activiteit-planning-hulp"));
    let gedaan = kort("gedaan_op", Invoer::Datum, t.k("plan-activiteit-gedaan-op"))
        .hulp(t.k("plan-activiteit-gedaan-op-hulp"));
    let reden = lezer
        .veld(fouten, Invoer::Regels, "reden_afwijking", &t.k("plan-activiteit-afwijking"))
        .hulp(t.k("plan-activiteit-afwijking-hulp"));
    let hoeveel = vec![
        kort("uren_per_dag", Invoer::Tekst, t.k("plan-activiteit-uren")),
        kort("dagen_per_week", Invoer::Getal, t.k("plan-activiteit-dagen")),
    ];
    vec![
        Regel::Veld(door),
        Regel::Groep(t.k("plan-activiteit-uren-vraag"), hoeveel),
        Regel::Veld(planning),
        Regel::Veld(kort("gepland_op", Invoer::Datum, t.k("plan-activiteit-gepland-op"))),
        Regel::Zelden(t.k("plan-activiteit-meer"), open, vec![gedaan, reden]),
    ]
}

/// How many hours it takes, when it is work.
fn hoeveel(lezer: Lezer<'_>, fouten: &mut Fouten) -> (Option<u16>, Option<u8>) {
    let (t, velden) = (lezer.t, lezer.velden);
    let label = t.k("plan-activiteit-uren");
    let per_dag = uren(fouten, t, "uren_per_dag", &label, velden.een("uren_per_dag"));
    if per_dag.is_some_and(|minuten| minuten > ETMAAL) {
        fouten.bij("uren_per_dag", t.k("plan-activiteit-uren-fout"));
    }
    let tekst = velden.een("dagen_per_week").trim();
    let dagen = tekst.parse::<u8>().ok().filter(|dagen| (1..=7).contains(dagen));
    if dagen.is_none() && !tekst.is_empty() {
        fouten.bij("dagen_per_week", t.k("plan-activiteit-dagen-fout"));
    }
    (per_dag, dagen)
}

/// Said of what stands in the form, as far as it can be read.
fn boven_grens(bij: &Planbij<'_>, lezer: Lezer<'_>) -> Option<String> {
    let Ok(Deelinhoud::Activiteit(activiteit)) = Activiteitblad::lees(lezer) else { return None };
    grenzen::let_op(lezer.t, &activiteit, bij.dossier, bij.vandaag)
}

/// What the bedrijfsarts advised about activities.
fn advies(bij: &Planbij<'_>, lezer: Lezer<'_>) -> Vec<Gegeven> {
    let Some(analyse) = bij.dossier.laatste_probleemanalyse() else { return Vec::new() };
    let delen = [
        ("plan-advies-werk", &analyse.deel.advies),
        ("plan-advies-interventies", &analyse.deel.interventies),
    ];
    let gezegd = delen.into_iter().filter(|(_, tekst)| !tekst.is_empty());
    gezegd.map(|(wat, tekst)| Gegeven { wat: lezer.t.k(wat), waarde: tekst.clone() }).collect()
}

/// The own text with each ticked suggestion on a line of its own, unless it stands there already.
fn met_voorstellen(lezer: Lezer<'_>, veld: Probleemveld, eigen: String) -> String {
    let aangevinkt = suggesties(veld).iter().filter(|s| lezer.velden.aan(&format!("voorstel_{s}")));
    let nl = Tekst::nieuw(Taal::Nl);
    aangevinkt.map(|s| nl.uit("plan-voorstel", s)).fold(eigen, |tekst, voorstel| {
        if tekst.is_empty() {
            voorstel
        } else if tekst.contains(&voorstel) {
            tekst
        } else {
            format!("{tekst}\n{voorstel}")
        }
    })
}
