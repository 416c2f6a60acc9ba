// SPDX-License-Identifier: EUPL-1.2
//! Samples: the empty forms, the examples, and input that is as short, long, many or odd as it can be.

use dossier::plan::{Activiteit, Evaluatieafspraak, Plan, Probleemveld};
use formulieren::{
    FormulierFout, FunctioneelFormulier, Handtekening, Kenmerk, Pdf, Planformulier, Stuk, Stukdeel, Uitkomst,
    VOORBEELD_PLAN_VAN_AANPAK, VOORBEELD_PROBLEEMANALYSE,
};
use jiff::civil::date;

/// Every sample, with the name of its file.
pub(crate) fn alle() -> Vec<(&'static str, Result<Pdf, FormulierFout>)> {
    let mut alle = vec![
        ("plan-leeg", formulieren::plan_van_aanpak_leeg()),
        ("plan-voorbeeld", formulieren::plan_van_aanpak(&voorbeeld())),
        ("plan-kortst", formulieren::plan_van_aanpak(&Planformulier::default())),
        ("plan-honderd", formulieren::plan_van_aanpak(&honderd_activiteiten())),
        ("plan-lang", formulieren::plan_van_aanpak(&lange_teksten())),
        ("plan-tekens", formulieren::plan_van_aanpak(&vreemde_tekens())),
        ("plan-geweigerd", formulieren::plan_van_aanpak(&geweigerd())),
        ("probleemanalyse-leeg", formulieren::probleemanalyse_leeg()),
        ("probleemanalyse-voorbeeld", formulieren::probleemanalyse(&functioneel())),
        ("medisch-afschrift", formulieren::stuk(&medisch_afschrift())),
        ("termijnenoverzicht", formulieren::termijnenoverzicht(&crate::overzicht::voorbeeld("nl"))),
        ("termijnenoverzicht-engels", formulieren::termijnenoverzicht(&crate::overzicht::voorbeeld("en"))),
    ];
    alle.extend(crate::werkhervatting::alle());
    alle
}

pub(crate) fn voorbeeld() -> Planformulier {
    Planformulier::lees(VOORBEELD_PLAN_VAN_AANPAK).unwrap()
}

pub(crate) fn functioneel() -> FunctioneelFormulier {
    FunctioneelFormulier::lees(VOORBEELD_PROBLEEMANALYSE).unwrap()
}

/// As many activities as a plan can have.
pub(crate) fn honderd_activiteiten() -> Planformulier {
    let mut formulier = voorbeeld();
    formulier.plan.activiteiten = (1..=100)
        .zip(Probleemveld::ALLE.iter().cycle())
        .map(|(nummer, probleemveld)| Activiteit {
            probleemveld: *probleemveld,
            activiteit: format!("act{nummer:03} Afspraak over taken, tijden en begeleiding in deze week."),
            door: format!("door{nummer:03} Leidinggevende"),
            planning: format!("plan{nummer:03} Elke week"),
            gepland_op: Some(date(2027, 2, 1)),
            gedaan_op: None,
            minuten_per_dag: None,
            dagen_per_week: None,
            reden_afwijking: if nummer % 10 == 0 { format!("reden{nummer:03}") } else { String::new() },
        })
        .collect();
    formulier
}

/// Every field as long as it can be, made of words that are found back one by one.
pub(crate) fn lange_teksten() -> Planformulier {
    let mut formulier = voorbeeld();
    let plan = &mut formulier.plan;
    plan.stappen = woorden("stap", 4_000);
    plan.einddoel.soort = Some(dossier::plan::Einddoelsoort::NogNietBekend);
    plan.einddoel.omdat = woorden("omdat", 4_000);
    plan.einddoel.reden_afwijking = woorden("doel", 4_000);
    plan.reden_te_laat = woorden("laat", 4_000);
    plan.visie_werkgever = woorden("wg", 4_000);
    plan.visie_werknemer = woorden("wn", 4_000);
    plan.casemanager.naam = "Wm".repeat(150);
    plan.casemanager.adres = "x".repeat(300);
    plan.activiteiten = vec![
        Activiteit {
            probleemveld: Probleemveld::SociaalMedischeZaken,
            activiteit: woorden("act", 4_000),
            door: woorden("door", 4_000),
            planning: woorden("plan", 4_000),
            gepland_op: None,
            gedaan_op: None,
            minuten_per_dag: Some(240),
            dagen_per_week: Some(1),
            reden_afwijking: woorden("afw", 4_000),
        },
        Activiteit {
            probleemveld: Probleemveld::Arbeidsomstandigheden,
            activiteit: "W".repeat(300),
            door: format!("https://{}", "a1".repeat(146)),
            planning: "arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(7),
            gepland_op: None,
            gedaan_op: None,
            minuten_per_dag: Some(240),
            dagen_per_week: Some(1),
            reden_afwijking: "@".repeat(300),
        },
    ];
    plan.evaluaties =
        (1..=30).map(|dag| afspraak(dag, &woorden(&format!("eva{dag}x"), 200))).collect::<Vec<_>>();
    formulier.reden = woorden("bij", 4_000);
    formulier
}

/// Characters that the letter has, and some that it has not.
pub(crate) fn vreemde_tekens() -> Planformulier {
    let mut formulier = voorbeeld();
    "Zoë Ğüneş-Łukasiewicz, Ελένη Ђорђевић".clone_into(&mut formulier.werknemer.naam);
    formulier.plan.stappen = String::from(
        "#strong[x] $a$ @naam *ster* _streep_ \\ <label> // niets\n\
         Prijs € 12,50 – “goed” … ½ ≤ → 5\u{2011}10 \u{202e}om\u{202c} \u{7}\n\
         王伟 🙂\u{fe0f} مرحبا ✓",
    );
    formulier
}

/// A plan that the employee did not want to sign, with a long reason.
pub(crate) fn geweigerd() -> Planformulier {
    let mut formulier = voorbeeld();
    let werknemer = &mut formulier.ondertekening[0];
    werknemer.uitkomst = Uitkomst::Geweigerd;
    werknemer.reden = woorden("reden", 4_000);
    formulier
        .ondertekening
        .push(Handtekening { naam: "Piet de Boer".to_owned(), ..formulier.ondertekening[1].clone() });
    formulier
}

pub(crate) fn medisch_afschrift() -> Stuk {
    let kenmerk = |naam: &str, waarde: &str| Kenmerk { naam: naam.to_owned(), waarde: waarde.to_owned() };
    let deel = |kop: &str, tekst: &str| Stukdeel { kop: kop.to_owned(), tekst: tekst.to_owned() };
    Stuk {
        titel: "Medische informatie".to_owned(),
        onderschrift: "Afschrift voor de werknemer. De werkgever mag dit niet lezen.".to_owned(),
        datum: date(2027, 1, 12),
        kenmerken: vec![
            kenmerk("Werknemer", "Sanne de Vries"),
            kenmerk("Opgesteld door", "Drs. H. Bakker, bedrijfsarts\nArbodienst Noorderlicht"),
        ],
        delen: vec![
            deel("Bevindingen", "Eerste alinea.\n\nTweede alinea,\nmet een nieuwe regel."),
            deel("Behandeling", ""),
            deel("Beloop", &woorden("beloop", 4_000)),
        ],
    }
}

/// The shortest plan that has something everywhere.
pub(crate) fn kort_plan(naam: &str) -> Planformulier {
    let mut formulier = voorbeeld();
    naam.clone_into(&mut formulier.werknemer.naam);
    formulier.plan = Plan { stappen: format!("Stappen van {naam}."), ..formulier.plan };
    formulier
}

fn afspraak(dag: i8, tekst: &str) -> Evaluatieafspraak {
    Evaluatieafspraak { op: date(2027, 1, dag), tijd: None, afspraak: tekst.to_owned() }
}

/// `stam0001 stam0002 …`, of at most so many characters.
pub(crate) fn woorden(stam: &str, hoogstens: usize) -> String {
    let mut tekst = String::new();
    for nummer in 1.. {
        let woord = format!("{stam}{nummer:04} ");
        if tekst.len() + woord.len() > hoogstens {
            break;
        }
        tekst.push_str(&woord);
    }
    tekst
}
