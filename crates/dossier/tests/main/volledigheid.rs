// SPDX-License-Identifier: EUPL-1.2
//! What a plan misses, by whom, and what in it says nothing.

use crate::hulp::{Verhaal, dag};
use crate::planhulp::{
    WERKGEVER, WERKNEMER, aanbieden, activiteit, afspraak, casemanager, deel, grens, met_casemanager,
    met_mogelijkheden, oordeel, plan, voorstel,
};
use dossier::Opdracht;
use dossier::plan::volledigheid::{Onderdeel, Wie, leegte, tekorten};
use dossier::plan::{Einddoel, Einddoelsoort, Plan, Probleemveld, boven_grens};
use dossier::probleemanalyse::{Probleemanalyse, Urengrens};
use dossier::woorden::{Afwijkbaar, Mogelijkheden, Stap};

/// What is missing, as `part who word`.
#[track_caller]
fn mist(verhaal: &Verhaal, plan: &Plan, verwacht: &[&str]) {
    let regel = |tekort: &dossier::plan::volledigheid::Tekort| {
        let deel = match tekort.deel {
            Onderdeel::Casemanager => "casemanager",
            Onderdeel::Deel(deel) => deel.woord(),
        };
        let wie = match tekort.wie {
            Wie::Zijde(zijde) => zijde.woord(),
            Wie::Beiden => "beiden",
            Wie::Bedrijfsarts => "bedrijfsarts",
        };
        format!("{deel} {wie} {}", tekort.code)
    };
    let tekorten: Vec<_> = tekorten(plan, verhaal.dossier(), verhaal.vandaag).iter().map(regel).collect();
    assert_eq!(tekorten, verwacht);
}

#[track_caller]
fn leeg(plan: &Plan, verwacht: &[&str]) {
    let verhaal = met_casemanager();
    let regel = |leegte: &dossier::plan::volledigheid::Leegte| {
        let welke: Vec<_> = leegte.activiteiten.iter().map(|nummer| format!(" {nummer}")).collect();
        format!("{} {}{}", leegte.deel, leegte.code, welke.concat())
    };
    let leegte: Vec<_> = leegte(plan, verhaal.dossier(), verhaal.vandaag).iter().map(regel).collect();
    assert_eq!(leegte, verwacht);
}

#[test]
fn aan_een_vol_plan_mist_niets_en_niets_is_leeg() {
    mist(&met_casemanager(), &plan(), &[]);
    leeg(&plan(), &[]);
}

#[test]
fn aan_een_leeg_plan_mist_alles_in_de_volgorde_van_het_formulier() {
    let verwacht = [
        "casemanager beiden casemanager_kiezen",
        "arbodienst werkgever arbodienst_gegevens",
        "einddoel beiden einddoel_kiezen",
        "stappen beiden stappen",
        "activiteit beiden activiteit",
        "evaluaties beiden evaluaties",
        "evaluaties_probleemanalyse beiden evaluaties_probleemanalyse",
        "visie_werkgever werkgever visie_werkgever",
        "visie_werknemer werknemer visie_werknemer",
    ];
    mist(&met_mogelijkheden(), &Plan::default(), &verwacht);
}

#[test]
fn de_casemanager_wacht_op_de_ander() {
    let verhaal = met_mogelijkheden().doe(&voorstel(WERKNEMER, "Omar"));
    mist(&verhaal, &plan(), &["casemanager werkgever casemanager_beantwoorden"]);
    let reden = "Omar heeft geen tijd.".to_owned();
    let verhaal = verhaal.doe(&Opdracht::CasemanagerWeigeren { zijde: WERKGEVER, voorstel: 1, reden });
    mist(&verhaal, &plan(), &["casemanager beiden casemanager_opnieuw"]);
    let mut kaal = casemanager("Omar");
    kaal.functie.clear();
    let verhaal = verhaal
        .doe(&Opdracht::CasemanagerVoorstellen { zijde: WERKGEVER, gegevens: kaal })
        .doe(&Opdracht::CasemanagerAanvaarden { zijde: WERKNEMER, voorstel: 2 });
    mist(&verhaal, &plan(), &["casemanager werkgever casemanager_gegevens"]);
}

#[test]
fn een_ander_doel_dan_het_advies_vraagt_een_reden() {
    let doel = |soort, omdat: &str, reden: &str| Plan {
        einddoel: Einddoel { soort: Some(soort), omdat: omdat.to_owned(), reden_afwijking: reden.to_owned() },
        ..plan()
    };
    let verhaal = met_casemanager();
    mist(&verhaal, &doel(Einddoelsoort::AndereFunctie, "", ""), &["einddoel beiden einddoel_afwijking"]);
    mist(&verhaal, &doel(Einddoelsoort::AndereFunctie, "", "Er is geen plek."), &[]);
    mist(&verhaal, &doel(Einddoelsoort::NogNietBekend, "", ""), &["einddoel beiden einddoel_omdat"]);
    mist(&verhaal, &doel(Einddoelsoort::NogNietBekend, "Het onderzoek loopt.", ""), &[]);
    // Without advice there is nothing to depart from.
    let op_papier = Verhaal::op("2026-04-20").ziek("2026-03-02").stap(Stap::Probleemanalyse, "2026-04-13");
    let anders = doel(Einddoelsoort::AndereWerkgever, "", "");
    mist(&op_papier, &anders, &["casemanager beiden casemanager_kiezen"]);
}

#[test]
fn evaluatie_van_de_probleemanalyse_ligt_bij_de_arts_zolang_die_geen_dag_noemde() {
    let zonder = Plan { evaluaties_probleemanalyse: Vec::new(), ..plan() };
    mist(&met_casemanager(), &zonder, &["evaluaties_probleemanalyse beiden evaluaties_probleemanalyse"]);
    let opdracht = Opdracht::ProbleemanalyseVaststellen {
        op: dag("2026-04-14"),
        deel: Box::new(Probleemanalyse { evaluaties: Vec::new(), ..deel(Mogelijkheden::Ja) }),
        reden: "De dagen zijn nog niet bekend.".to_owned(),
    };
    let verhaal = met_casemanager().doe(&opdracht);
    mist(&verhaal, &zonder, &["evaluaties_probleemanalyse bedrijfsarts evaluaties_probleemanalyse"]);
}

#[test]
fn wie_te_laat_is_zegt_waarom() {
    let te_laat = &["reden_te_laat werkgever reden_te_laat"];
    mist(&met_casemanager().wacht_tot("2026-04-27"), &plan(), &[]);
    let verhaal = met_casemanager().wacht_tot("2026-04-28");
    mist(&verhaal, &plan(), te_laat);
    mist(&verhaal, &Plan { reden_te_laat: "De leidinggevende was weg.".to_owned(), ..plan() }, &[]);
    // Who departs from the term, with a reason, is not late.
    let afgeweken = verhaal.clone().doe(&Opdracht::AfwijkingVastleggen {
        termijn: Afwijkbaar::PlanVanAanpak,
        tot_en_met: dag("2026-05-08"),
        reden: "De leidinggevende was weg.".to_owned(),
    });
    mist(&afgeweken, &plan(), &[]);
    mist(&afgeweken.wacht_tot("2026-05-09"), &plan(), te_laat);
    // A plan that was in time needs no reason later on; one that was late keeps needing it.
    let op_tijd = met_casemanager().doe(&aanbieden(plan(), "")).getekend(WERKNEMER, 1).getekend(WERKGEVER, 1);
    mist(&op_tijd.wacht_tot("2026-07-01"), &plan(), &[]);
    let laat = verhaal.doe(&aanbieden(plan(), "")).getekend(WERKNEMER, 1).getekend(WERKGEVER, 1);
    mist(&laat.wacht_tot("2026-07-01"), &plan(), te_laat);
}

#[test]
fn een_plan_zonder_activiteit_uitvoerder_of_planning_is_leeg() {
    leeg(&Plan { activiteiten: Vec::new(), ..plan() }, &["activiteit geen_activiteit"]);
    let mut zonder_wie = activiteit("Tilhulp kopen");
    zonder_wie.door.clear();
    let mut zonder_dag = activiteit("Werkplek aanpassen");
    zonder_dag.gepland_op = None;
    let leger = Plan { activiteiten: vec![zonder_dag.clone(), zonder_wie], ..plan() };
    let verwacht = ["activiteit activiteit_zonder_uitvoerder 2", "activiteit activiteit_zonder_planning 1"];
    leeg(&leger, &verwacht);
    let verwacht = ["activiteit beiden activiteit_door", "activiteit beiden activiteit_planning"];
    mist(&met_casemanager(), &leger, &verwacht);
    "voor de zomer".clone_into(&mut zonder_dag.planning);
    leeg(&Plan { activiteiten: vec![zonder_dag], ..plan() }, &[]);
}

#[test]
fn woorden_die_niets_zeggen_worden_gezien() {
    for niets in ["n.v.t.", "Zie vervolg", "-", "Nader te bepalen", "in overleg", "…", "Nog onbekend!"] {
        leeg(&Plan { stappen: niets.to_owned(), ..plan() }, &["stappen stappen_zeggen_niets"]);
        let activiteiten = vec![activiteit(niets)];
        leeg(&Plan { activiteiten, ..plan() }, &["activiteit activiteit_zegt_niets 1"]);
    }
    for iets in ["Drie halve dagen.", "Opbouwen", "In overleg met de monteur"] {
        leeg(&Plan { stappen: iets.to_owned(), ..plan() }, &[]);
    }
    let onbekend = |omdat: &str| Plan {
        einddoel: Einddoel {
            soort: Some(Einddoelsoort::NogNietBekend),
            omdat: omdat.to_owned(),
            ..Einddoel::default()
        },
        ..plan()
    };
    leeg(&onbekend("nog niet bekend"), &[]);
    leeg(&onbekend("onbekend"), &["einddoel einddoel_zonder_reden"]);
    leeg(&onbekend(""), &["einddoel einddoel_zonder_reden"]);
    leeg(&onbekend("Het onderzoek loopt tot juni."), &[]);
}

#[test]
fn wie_en_wanneer_moeten_iets_zeggen() {
    let met = |door: &str, planning: &str| {
        let mut rij = activiteit("Tilhulp kopen");
        door.clone_into(&mut rij.door);
        planning.clone_into(&mut rij.planning);
        rij.gepland_op = None;
        Plan { activiteiten: vec![activiteit("Werkplek aanpassen"), rij], ..plan() }
    };
    leeg(&met("Sanne", "elke dinsdag"), &[]);
    leeg(&met("iemand", "elke dinsdag"), &["activiteit activiteit_zonder_uitvoerder 2"]);
    for vaag in ["z.s.m.", "zo snel mogelijk", "Regelmatig", "indien nodig", "nader te bepalen"] {
        leeg(&met("Sanne", vaag), &["activiteit activiteit_zonder_planning 2"]);
    }
}

#[test]
fn een_dag_die_voorbij_is_vraagt_wat_ervan_kwam() {
    let mut rij = activiteit("Tilhulp kopen");
    rij.gepland_op = Some(dag("2026-04-19"));
    let plan_met = |rij: &dossier::plan::Activiteit| Plan {
        activiteiten: vec![activiteit("Werkplek aanpassen"), rij.clone()],
        ..plan()
    };
    leeg(&plan_met(&rij), &["activiteit activiteit_niet_gedaan 2"]);
    rij.gedaan_op = Some(dag("2026-04-20"));
    leeg(&plan_met(&rij), &[]);
    rij.gedaan_op = None;
    rij.gepland_op = Some(dag("2026-04-20"));
    leeg(&plan_met(&rij), &[]);
}

#[test]
fn een_doel_waar_niemand_iets_voor_doet_valt_op() {
    let niemand = ["einddoel einddoel_zonder_activiteit"];
    let met = |doel, velden: &[Probleemveld]| {
        let rij = |veld: &Probleemveld| {
            let mut rij = activiteit(&format!("Iets met {veld}"));
            rij.probleemveld = *veld;
            rij
        };
        let reden_afwijking = "Er is geen plek in het eigen werk.".to_owned();
        Plan {
            einddoel: Einddoel {
                soort: Some(doel),
                reden_afwijking,
                omdat: "Het onderzoek loopt.".to_owned(),
            },
            activiteiten: velden.iter().map(rij).collect(),
            ..plan()
        }
    };
    let eigen = Einddoelsoort::EigenFunctie;
    leeg(&met(eigen, &[Probleemveld::SociaalMedischeZaken]), &niemand);
    leeg(&met(eigen, &[Probleemveld::SociaalMedischeZaken, Probleemveld::Arbeidsvoorwaarden]), &[]);
    leeg(&met(Einddoelsoort::AndereFunctie, &[Probleemveld::Arbeidsvoorwaarden]), &niemand);
    leeg(&met(Einddoelsoort::AndereFunctie, &[Probleemveld::Arbeidsverhoudingen]), &[]);
    leeg(&met(Einddoelsoort::AndereWerkgever, &[Probleemveld::Arbeidsomstandigheden]), &niemand);
    leeg(&met(Einddoelsoort::AndereWerkgever, &[Probleemveld::Arbeidsinhoud]), &[]);
    leeg(&met(Einddoelsoort::NogNietBekend, &[Probleemveld::SociaalMedischeZaken]), &[]);
    // What was done leads nowhere any more.
    let mut gedaan = met(eigen, &[Probleemveld::Arbeidsinhoud]);
    gedaan.activiteiten[0].gedaan_op = Some(dag("2026-04-17"));
    leeg(&gedaan, &niemand);
}

#[test]
fn een_reden_en_een_visie_zeggen_iets() {
    let einddoel = |reden: &str| Einddoel { reden_afwijking: reden.to_owned(), ..plan().einddoel };
    leeg(&Plan { einddoel: einddoel("nvt"), ..plan() }, &["einddoel einddoel_afwijking_zegt_niets"]);
    leeg(&Plan { einddoel: einddoel("Er is geen plek."), ..plan() }, &[]);
    let visie = |visie: &str| Plan { visie_werknemer: visie.to_owned(), ..plan() };
    leeg(&visie("Akkoord."), &["visie_werknemer visie_zegt_niets"]);
    leeg(&visie(""), &[]);
}

/// Four hours a day, three days a week, from 13 April.
#[test]
fn meer_uren_dan_de_arts_toestaat_worden_gezien() {
    let verhaal = met_mogelijkheden();
    let uren = |minuten, dagen| {
        let mut rij = activiteit("Opbouwen");
        (rij.minuten_per_dag, rij.dagen_per_week) = (minuten, dagen);
        rij
    };
    let boven =
        |rij: &dossier::plan::Activiteit| boven_grens(rij, verhaal.dossier(), verhaal.vandaag).is_some();
    assert!(!boven(&uren(None, None)));
    assert!(!boven(&uren(Some(240), Some(3))), "exactly what may be");
    assert!(boven(&uren(Some(241), Some(1))) && boven(&uren(Some(60), Some(4))));
    let mut gedaan = uren(Some(480), Some(5));
    gedaan.gedaan_op = Some(dag("2026-04-17"));
    assert!(!boven(&gedaan), "what was done is not planned");
}

#[test]
fn een_grens_telt_zolang_de_activiteit_loopt() {
    let opdracht = |deel| Opdracht::ProbleemanalyseVaststellen {
        op: dag("2026-04-14"),
        deel: Box::new(deel),
        reden: "De grenzen zijn anders.".to_owned(),
    };
    let week =
        Urengrens { minuten_per_dag: None, dagen_per_week: None, minuten_per_week: Some(600), ..grens() };
    let grenzen = vec![
        Urengrens { tot_en_met: Some(dag("2026-04-19")), minuten_per_dag: Some(60), ..week.clone() },
        Urengrens { van: dag("2026-06-01"), ..week },
    ];
    let deel = Probleemanalyse { grenzen, ..deel(Mogelijkheden::Ja) };
    let verhaal = met_mogelijkheden().doe(&opdracht(deel));
    assert_eq!(verhaal.dossier().urengrenzen(verhaal.vandaag).len(), 1, "the first is over");
    let mut rij = activiteit("Opbouwen");
    (rij.minuten_per_dag, rij.dagen_per_week) = (Some(240), Some(3));
    let boven =
        |rij: &dossier::plan::Activiteit| boven_grens(rij, verhaal.dossier(), verhaal.vandaag).is_some();
    rij.gepland_op = Some(dag("2026-05-31"));
    assert!(!boven(&rij), "ready before the limit begins");
    rij.gepland_op = Some(dag("2026-06-01"));
    assert!(boven(&rij), "twelve hours in a week of ten");
    rij.gepland_op = Some(dag("2026-04-01"));
    assert!(boven(&rij), "a day that has passed does not say when it ends");
    rij.dagen_per_week = None;
    assert!(!boven(&rij));
}

#[test]
fn overal_dezelfde_tekst_valt_op() {
    let dubbel = ["activiteit overal_dezelfde_tekst"];
    let activiteiten = vec![activiteit("Werkplek aanpassen"), activiteit("werkplek aanpassen.")];
    leeg(&Plan { activiteiten, ..plan() }, &dubbel);
    let visie = "Akkoord met dit plan.".to_owned();
    leeg(&Plan { visie_werkgever: visie.clone(), visie_werknemer: visie, ..plan() }, &dubbel);
    // Two empty views are missing, not the same.
    leeg(&Plan { visie_werkgever: String::new(), visie_werknemer: String::new(), ..plan() }, &[]);
}

#[test]
fn een_bijstelling_vernieuwt_de_visie_van_beiden() {
    let gereed = met_casemanager().doe(&aanbieden(plan(), "")).getekend(WERKNEMER, 1).getekend(WERKGEVER, 1);
    let codes = |plan: &Plan| -> Vec<String> {
        let leegte = leegte(plan, gereed.dossier(), gereed.vandaag);
        leegte.iter().map(|leegte| format!("{} {}", leegte.deel, leegte.code)).collect()
    };
    assert!(codes(&plan()).is_empty(), "nothing was changed yet");
    let mut nieuw = Plan { stappen: "Twee halve dagen, daarna meer.".to_owned(), ..plan() };
    let verwacht = ["visie_werkgever visie_niet_vernieuwd", "visie_werknemer visie_niet_vernieuwd"];
    assert_eq!(codes(&nieuw), verwacht);
    "Het gaat beter dan gedacht.".clone_into(&mut nieuw.visie_werkgever);
    nieuw.visie_werknemer.clear();
    assert!(codes(&nieuw).is_empty(), "an empty view is missing, not repeated");
}

#[test]
fn een_evaluatie_ligt_binnen_de_dag_die_de_wet_vraagt() {
    // Six weeks after 20 April.
    leeg(&Plan { evaluaties: vec![afspraak("2026-06-01")], ..plan() }, &[]);
    let te_laat = ["evaluaties evaluatie_te_laat"];
    leeg(&Plan { evaluaties: vec![afspraak("2026-06-02")], ..plan() }, &te_laat);
    leeg(&Plan { evaluaties: Vec::new(), ..plan() }, &te_laat);
    leeg(&Plan { evaluaties: vec![afspraak("2026-09-01"), afspraak("2026-05-11")], ..plan() }, &[]);
}

#[test]
fn een_oordeel_zonder_mogelijkheden_maakt_geen_plan_te_laat() {
    let verhaal =
        Verhaal::op("2026-04-20").ziek("2026-03-02").doe(&oordeel("2026-04-13", Mogelijkheden::Nee, ""));
    let verwacht = ["casemanager beiden casemanager_kiezen"];
    mist(&verhaal.wacht_tot("2026-09-01"), &plan(), &verwacht);
}
