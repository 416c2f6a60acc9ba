// SPDX-License-Identifier: EUPL-1.2
//! What the people of the demo write: probleemanalyses in two parts, casemanagers, plans. All made up.

use super::geleden;
use dossier::plan::{
    Activiteit, Arbodienst, Casemanager, Deelinhoud, Einddoel, Einddoelsoort, Evaluatieafspraak, Plan,
    Probleemveld,
};
use dossier::probleemanalyse::{Duurverwachting, Probleemanalyse, Rubriek, Rubriekoordeel, Urengrens};
use dossier::woorden::Mogelijkheden;
use jiff::civil::{Date, Time};

/// One probleemanalyse as the doctor sends it.
pub(super) struct Analyse {
    /// What everyone reads.
    pub(super) functioneel: fn(Date) -> Probleemanalyse,
    /// Of a bijstelling: what changed.
    pub(super) reden: &'static str,
    /// Field and text of what only doctor and employee read.
    pub(super) medisch: &'static [(&'static str, &'static str)],
}

pub(super) const EERSTE: Analyse = Analyse {
    functioneel: beginnen,
    reden: "",
    medisch: &[
        (
            "klachten_en_beperkingen",
            "Vermoeid na een longontsteking; kortademig bij inspanning, slaapt slecht.",
        ),
        ("behandeling", "Onder behandeling bij de huisarts; begint met longfysiotherapie."),
        ("prognose", "Gunstig: volledig herstel is binnen een half jaar te verwachten."),
    ],
};

pub(super) const VERRUIMD: Analyse = Analyse {
    functioneel: verruimen,
    reden: "Er kan meer dan bij de probleemanalyse: langer achter elkaar staan, en meer uren op een dag.",
    medisch: &[
        ("klachten_en_beperkingen", "Conditie duidelijk beter; alleen na een hele dag staan nog vermoeid."),
        ("prognose", "Volledig herstel verwacht voor het nieuwe jaar."),
    ],
};

pub(super) const LATER: Analyse = Analyse {
    functioneel: later,
    reden: "",
    medisch: &[("overwegingen", "Wacht op een operatie; daarna opnieuw beoordelen wat er kan.")],
};

fn beginnen(dag: Date) -> Probleemanalyse {
    Probleemanalyse {
        mogelijkheden: Mogelijkheden::Ja,
        toelichting: String::new(),
        verwachte_duur: Duurverwachting::TotZesMaanden,
        mate: Some(80),
        rubrieken: vec![
            oordeel(
                Rubriek::DynamischeHandelingen,
                "Lopen en licht werk met de handen gaan goed, ook een uur achter elkaar.",
                "Niet tillen boven vijf kilo; traplopen hooguit een paar keer per dag.",
            ),
            oordeel(
                Rubriek::StatischeHoudingen,
                "Zitten gaat goed. Staan kan een half uur, daarna afwisselen met zitten.",
                "Niet lang achter elkaar staan.",
            ),
            oordeel(Rubriek::Werktijden, "Verspreid over alle vier de werkdagen.", "Nog geen hele dag."),
        ],
        grenzen: vec![grens(dag, 240)],
        advies_einddoel: Some(Einddoelsoort::EigenFunctie),
        advies:
            "Begin met vier dagen van twee uur en bouw elke twee weken op. Zorg voor een plek om te zitten."
                .to_owned(),
        interventies: "Interventie volgens advies van de bedrijfsarts, onder werktijd als het kan."
            .to_owned(),
        evaluaties: vec![geleden(dag, -42)],
    }
}

fn verruimen(dag: Date) -> Probleemanalyse {
    let eerste = beginnen(dag);
    Probleemanalyse {
        verwachte_duur: Duurverwachting::TotDrieMaanden,
        mate: Some(50),
        grenzen: vec![grens(dag, 360)],
        advies: "Bouw verder op naar hele dagen. Staan en zitten afwisselen blijft verstandig.".to_owned(),
        evaluaties: vec![geleden(dag, -49)],
        ..eerste
    }
}

fn later(dag: Date) -> Probleemanalyse {
    Probleemanalyse {
        mogelijkheden: Mogelijkheden::Later,
        toelichting: "Werken is nu niet mogelijk. Over ongeveer twee maanden is te zeggen wat er dan kan."
            .to_owned(),
        verwachte_duur: Duurverwachting::NogNietTeZeggen,
        mate: Some(100),
        rubrieken: Vec::new(),
        grenzen: Vec::new(),
        advies_einddoel: None,
        advies: "Houd contact, zonder over werk te hoeven praten.".to_owned(),
        interventies: String::new(),
        evaluaties: vec![geleden(dag, -56)],
    }
}

fn oordeel(rubriek: Rubriek, mogelijkheden: &str, beperkingen: &str) -> Rubriekoordeel {
    Rubriekoordeel { rubriek, mogelijkheden: mogelijkheden.to_owned(), beperkingen: beperkingen.to_owned() }
}

fn grens(van: Date, minuten_per_dag: u16) -> Urengrens {
    Urengrens {
        van,
        tot_en_met: None,
        minuten_per_dag: Some(minuten_per_dag),
        dagen_per_week: Some(4),
        minuten_per_week: None,
        niet_voor: None,
        niet_na: None,
    }
}

/// Mira, as a plan names her.
pub(super) fn casemanager() -> Casemanager {
    Casemanager {
        naam: "Mira de Wit".to_owned(),
        adres: "Ovenstraat 12".to_owned(),
        postcode_en_plaats: "1234 AB Duinstad".to_owned(),
        telefoonnummer: "088 0000000".to_owned(),
        functie: "casemanager verzuim".to_owned(),
    }
}

/// The first plan: back to the own work, in steps.
pub(super) fn plan(dag: Date) -> Plan {
    Plan {
        casemanager: casemanager(),
        arbodienst: Arbodienst {
            naam: "Arbodienst De Linde".to_owned(),
            arts: "Iris Vermeer".to_owned(),
            telefoonnummer: "088 1111111".to_owned(),
        },
        einddoel: Einddoel { soort: Some(Einddoelsoort::EigenFunctie), ..Einddoel::default() },
        stappen: "Eerst wennen aan werken met vier keer twee uur per week in aangepast werk. Daarna elke twee weken \
                  een uur per dag erbij. Als de uren er weer zijn, de eigen taken een voor een terug."
            .to_owned(),
        activiteiten: activiteiten(dag),
        evaluaties: vec![evaluatie(geleden(dag, -28), 10), evaluatie(geleden(dag, -68), 10)],
        evaluaties_probleemanalyse: vec![evaluatie(geleden(dag, -42), 14)],
        reden_te_laat: String::new(),
        visie_werkgever: "We verwachten dat het eigen werk terugkomt. De collega's vangen het tillen op.".to_owned(),
        visie_werknemer: "Ik wil graag terug naar de winkel. Rustig opbouwen past bij mij; een vaste begintijd helpt."
            .to_owned(),
    }
}

/// The first pages of a plan; the rest is still to be agreed.
pub(super) fn begonnen(dag: Date) -> Vec<(&'static str, Deelinhoud)> {
    let Plan { arbodienst, einddoel, mut activiteiten, .. } = plan(dag);
    activiteiten.truncate(1);
    let activiteiten = activiteiten.into_iter().map(Deelinhoud::Activiteit);
    let mut delen = vec![
        ("arbodienst", Deelinhoud::Arbodienst(arbodienst)),
        ("einddoel", Deelinhoud::Einddoel(einddoel)),
    ];
    delen.extend(["activiteit-00001-00000001"].into_iter().zip(activiteiten));
    delen
}

/// The plan after a bijstelling: longer days, and what was done is done.
pub(super) fn bijgesteld(dag: Date) -> Plan {
    let mut plan = plan(geleden(dag, 53));
    if let Some(eerste) = plan.activiteiten.first_mut() {
        eerste.gedaan_op = Some(geleden(dag, 20));
    }
    plan.activiteiten.push(Activiteit {
        activiteit: "Twee eigen taken terug: de kassa en het bestellen".to_owned(),
        planning: "Vanaf de eerste week".to_owned(),
        gepland_op: Some(geleden(dag, -7)),
        ..activiteit(Probleemveld::Arbeidsinhoud)
    });
    plan.evaluaties = vec![evaluatie(geleden(dag, -28), 10)];
    plan
}

fn activiteiten(dag: Date) -> Vec<Activiteit> {
    vec![
        Activiteit {
            activiteit: "Licht werk achter de toonbank, vier keer twee uur per week".to_owned(),
            door: "Werknemer, met Sam Bakker".to_owned(),
            planning: "Vanaf maandag, elke twee weken een uur per dag erbij".to_owned(),
            gepland_op: Some(geleden(dag, -14)),
            ..activiteit(Probleemveld::Arbeidsinhoud)
        },
        Activiteit {
            activiteit: "Een zadelkruk achter de kassa".to_owned(),
            door: "Sam Bakker".to_owned(),
            planning: "In de eerste week".to_owned(),
            gepland_op: Some(geleden(dag, -7)),
            ..activiteit(Probleemveld::Arbeidsomstandigheden)
        },
        Activiteit {
            activiteit: "Interventie volgens advies van de bedrijfsarts".to_owned(),
            planning: "Loopt; onder werktijd als het kan".to_owned(),
            gepland_op: Some(geleden(dag, -60)),
            ..activiteit(Probleemveld::SociaalMedischeZaken)
        },
    ]
}

fn activiteit(probleemveld: Probleemveld) -> Activiteit {
    Activiteit {
        probleemveld,
        activiteit: String::new(),
        door: "Werknemer".to_owned(),
        planning: String::new(),
        gepland_op: None,
        gedaan_op: None,
        minuten_per_dag: None,
        dagen_per_week: None,
        reden_afwijking: String::new(),
    }
}

fn evaluatie(op: Date, uur: i8) -> Evaluatieafspraak {
    Evaluatieafspraak { op, tijd: Some(Time::constant(uur, 0, 0, 0)), afspraak: "In de bakkerij".to_owned() }
}
