// SPDX-License-Identifier: EUPL-1.2
//! The lists to tick off: complete, quoted, and honest about what is missing.

use crate::bronnen::citaat_staat_in_het_artikel;
use crate::hulp::{dag, feiten};
use poortwachter::vereisten::{Lijst, Omstandigheid, Vereiste, VereisteId, aanwezig_volgens};
use poortwachter::{Partij, Taal, Termijnen};
use std::collections::BTreeSet;
use std::{fs, path::Path};

#[test]
fn elk_citaat_van_een_vereiste_staat_in_het_artikel() {
    for eis in Lijst::ALLE.iter().flat_map(|lijst| lijst.vereisten()) {
        citaat_staat_in_het_artikel(eis.id.woord(), &eis.bron);
    }
}

#[test]
fn elk_vereiste_staat_op_precies_een_lijst_in_volgorde() {
    let gevonden: Vec<_> = Lijst::ALLE.iter().flat_map(|lijst| lijst.vereisten()).map(|eis| eis.id).collect();
    assert_eq!(gevonden, VereisteId::ALLE);
    for id in VereisteId::ALLE {
        assert_eq!(VereisteId::van_woord(id.woord()), Some(*id));
        let eis = Vereiste::van(*id).expect("on a list");
        assert_ne!(eis.tekst(Taal::Nl), eis.tekst(Taal::En), "{id:?}");
    }
}

/// Each letter of Regeling procesgang 6 lid 1 has a requirement whose quote stands in it.
#[test]
fn elke_letter_van_het_verslag_is_een_vereiste() {
    let artikel = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wet/BWBR0013540-6-1.txt");
    let artikel = fs::read_to_string(artikel).expect("the article");
    let letters: Vec<_> = artikel.split("\n\n").skip(1).collect();
    assert_eq!(letters.len(), 12, "a to l");
    for letter in letters {
        let gevraagd = |eis: &Vereiste| {
            eis.bron.bwb == Some("BWBR0013540")
                && eis.bron.citaat.is_some_and(|citaat| letter.contains(citaat))
        };
        assert!(Lijst::Verslag.vereisten().iter().any(gevraagd), "nothing asks: {letter}");
    }
}

/// Each part of BVV 2 lid 2 must bear date, name and function, and each other paragraph is asked for.
#[test]
fn elk_lid_over_de_vorm_is_een_vereiste() {
    let leden: BTreeSet<_> = Lijst::Vorm.vereisten().iter().filter_map(|eis| eis.bron.lid).collect();
    let verslag = Lijst::Verslag.vereisten().iter().filter(|eis| eis.bron.bwb == Some("BWBR0015184"));
    let leden: BTreeSet<_> = leden.into_iter().chain(verslag.filter_map(|eis| eis.bron.lid)).collect();
    assert_eq!(leden, BTreeSet::from(["2", "3", "4", "5", "6", "7", "8", "9", "10"]));
    assert_eq!(Lijst::Vorm.vereisten().iter().filter(|eis| eis.bron.lid == Some("3")).count(), 6, "a to f");
}

#[track_caller]
fn omstandigheden(feit: &str, vandaag: &str, verwacht: &[Omstandigheid]) {
    let feiten = feiten(feit);
    assert_eq!(Omstandigheid::volgens(&Termijnen::van(&feiten), dag(vandaag)), verwacht, "{feit}");
}

#[test]
fn feiten_zeggen_wat_er_gevraagd_wordt() {
    use Omstandigheid as O;
    let ziek = "ziek 2026-01-01..";
    omstandigheden(ziek, "2026-12-30", &[O::MetPlan, O::VisieGevraagd]);
    omstandigheden(ziek, "2026-12-31", &[O::MetPlan, O::EersteJaarVoorbij, O::VisieGevraagd]);
    let nee = "ziek 2026-01-01..; probleemanalyse 2026-02-01 nee";
    omstandigheden(nee, "2026-01-31", &[O::MetPlan, O::VisieGevraagd]);
    omstandigheden(nee, "2026-02-01", &[O::ZonderPlan]);
    let toch = "ziek 2026-01-01..; probleemanalyse 2026-02-01 nee; bijstelling_probleemanalyse 2026-06-01 ja";
    omstandigheden(toch, "2026-06-01", &[O::MetPlan, O::ProbleemanalyseBijgesteld, O::VisieGevraagd]);
    let plan = "ziek 2023-05-01..; plan_van_aanpak 2023-06-30";
    omstandigheden(plan, "2023-08-01", &[O::MetPlan]);
    let plan = "ziek 2023-05-01..; plan_van_aanpak 2023-07-01";
    omstandigheden(plan, "2023-08-01", &[O::MetPlan, O::VisieGevraagd]);
    let kort = "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20";
    omstandigheden(kort, "2026-02-01", &[O::MetPlan, O::VisieGevraagd, O::GeenLangVerzuimVerwacht]);
    omstandigheden(
        "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20; langdurig_verzuim_blijkt 2026-02-10",
        "2026-03-01",
        &[O::MetPlan, O::VisieGevraagd],
    );
    // After the sixth week it does not undo what was due by then.
    omstandigheden(
        "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-03-01",
        "2026-03-02",
        &[O::MetPlan, O::VisieGevraagd],
    );
    let niet_terug = "ziek 2026-01-01..; niet_terug_verwacht 2026-02-20";
    omstandigheden(niet_terug, "2026-02-20", &[O::ZonderPlan]);
}

fn ontbreekt(lijst: Lijst, bij: &[Omstandigheid], aanwezig: &[VereisteId]) -> Vec<(&'static str, Partij)> {
    lijst.ontbreekt(bij, aanwezig).into_iter().map(|eis| (eis.id.woord(), eis.voor)).collect()
}

#[test]
fn wat_er_niet_is_ontbreekt_met_wie_ervoor_zorgt() {
    let alles: Vec<_> = Lijst::Verslag.vereisten().iter().map(|eis| eis.id).collect();
    assert_eq!(ontbreekt(Lijst::Verslag, Omstandigheid::ALLE, &alles), []);
    let zonder = |weg: VereisteId| alles.iter().copied().filter(|id| *id != weg).collect::<Vec<_>>();
    assert_eq!(
        ontbreekt(Lijst::Verslag, &[], &zonder(VereisteId::OordeelVanDeWerknemer)),
        [("oordeel_van_de_werknemer", Partij::Werknemer)]
    );
    let zonder_plan = zonder(VereisteId::OvereengekomenPlan);
    assert_eq!(ontbreekt(Lijst::Verslag, &[Omstandigheid::ZonderPlan], &zonder_plan), []);
    assert_eq!(
        ontbreekt(Lijst::Verslag, &[Omstandigheid::MetPlan], &zonder_plan),
        [("overeengekomen_plan", Partij::Beiden)]
    );
    let zonder_reden = zonder(VereisteId::RedenZonderPlan);
    assert_eq!(
        ontbreekt(Lijst::Verslag, &[Omstandigheid::ZonderPlan], &zonder_reden),
        [("reden_zonder_plan", Partij::Bedrijfsarts)]
    );
    assert_eq!(ontbreekt(Lijst::Verslag, &[Omstandigheid::MetPlan], &zonder_reden), []);
}

#[test]
fn wat_de_feiten_laten_zien_hoeft_niemand_aan_te_vinken() {
    let feiten = feiten(
        "ziek 2026-01-01..; probleemanalyse 2026-02-01 ja; plan_van_aanpak 2026-02-10; \
         bijstelling_probleemanalyse 2026-06-01 ja; eerstejaarsevaluatie 2026-12-20",
    );
    let termijnen = Termijnen::van(&feiten);
    let woorden = |vandaag: &str| {
        aanwezig_volgens(&termijnen, dag(vandaag)).into_iter().map(VereisteId::woord).collect::<Vec<_>>()
    };
    assert_eq!(woorden("2026-01-02"), ["eerste_ziektedag"]);
    assert_eq!(woorden("2026-02-10"), ["eerste_ziektedag", "oordeel_en_advies", "overeengekomen_plan"]);
    assert_eq!(
        woorden("2026-12-20"),
        [
            "eerste_ziektedag",
            "oordeel_en_advies",
            "bijstellingen_probleemanalyse",
            "overeengekomen_plan",
            "evaluatie_eerste_jaar",
            "beoordeling_opschudmoment"
        ]
    );
}

#[test]
fn elke_omstandigheid_doet_ertoe_op_een_lijst() {
    let verslag: Vec<_> = Lijst::Verslag.omstandigheden().map(Omstandigheid::woord).collect();
    let verwacht =
        ["met_plan", "zonder_plan", "probleemanalyse_bijgesteld", "plan_bijgesteld", "eerste_jaar_voorbij"];
    assert_eq!(verslag, verwacht);
    for bij in Omstandigheid::ALLE {
        assert!(Lijst::ALLE.iter().any(|lijst| lijst.omstandigheden().any(|o| o == *bij)), "{bij:?}");
        assert_eq!(Omstandigheid::van_woord(bij.woord()), Some(*bij));
        assert_ne!(bij.tekst(Taal::Nl), bij.tekst(Taal::En));
    }
    for lijst in Lijst::ALLE {
        assert_eq!(Lijst::van_woord(lijst.woord()), Some(*lijst));
        assert_ne!(lijst.naam(Taal::Nl), lijst.naam(Taal::En));
    }
}

/// What is medical is never asked of the employer.
#[test]
fn niets_medisch_loopt_via_de_werkgever() {
    use poortwachter::vereisten::Document;
    for eis in Lijst::ALLE.iter().flat_map(|lijst| lijst.vereisten()) {
        let medisch = eis.document == Document::MedischeInformatie;
        assert!(!medisch || eis.voor == Partij::Bedrijfsarts, "{:?}", eis.id);
    }
}

#[test]
fn een_bijlage_opent_de_regeling() {
    let bron = Vereiste::van(VereisteId::BeoordelingPlan).expect("on a list").bron;
    assert_eq!(bron.url().as_deref(), Some("https://wetten.overheid.nl/jci1.3:c:BWBR0014375"));
}
