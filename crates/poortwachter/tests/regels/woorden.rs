// SPDX-License-Identifier: EUPL-1.2
//! Words: those of the contract, to the letter; and the sentences that people read, each where it belongs.

use crate::hulp::{dag, feiten, lijst};
use poortwachter::loon::Inhoudingsgrond;
use poortwachter::percentages::Percentagesoort;
use poortwachter::vereisten::{Document, Lijst};
use poortwachter::{Bezwaar, BronSoort, Feiten, Partij, Taal, TermijnId, Termijnen};
use std::collections::BTreeSet;

#[test]
fn de_woorden_van_het_contract() {
    let voor = [Partij::Werkgever, Partij::Werknemer, Partij::Bedrijfsarts, Partij::Uwv, Partij::Beiden];
    assert_eq!(voor.map(Partij::woord), ["werkgever", "werknemer", "bedrijfsarts", "uwv", "beiden"]);
    let namen = voor.map(|partij| partij.naam(Taal::Nl));
    assert_eq!(namen, ["werkgever", "werknemer", "bedrijfsarts", "UWV", "werkgever en werknemer"]);
    let bronnen = [BronSoort::Wet, BronSoort::Uitspraak, BronSoort::Uwv, BronSoort::Praktijk];
    assert_eq!(bronnen.map(BronSoort::woord), ["wet", "uitspraak", "uwv", "praktijk"]);
}

#[test]
fn elke_inhoudingsgrond_heeft_een_eigen_woord() {
    let woorden: BTreeSet<_> = Inhoudingsgrond::ALLE.iter().map(|grond| grond.woord()).collect();
    assert_eq!(woorden.len(), Inhoudingsgrond::ALLE.len());
    assert!(woorden.contains("late_wia_aanvraag") && woorden.contains("geen_passende_arbeid"));
}

#[test]
fn elke_soort_percentage_heeft_haar_woord() {
    let woorden: Vec<_> = Percentagesoort::ALLE.iter().map(|soort| soort.woord()).collect();
    assert_eq!(
        woorden,
        [
            "loon",
            "ziekengeld",
            "ziekengeld_vangnet",
            "bevredigend_resultaat",
            "eerstejaars_zw_beoordeling",
            "kosten_eindigend_dienstverband",
            "cao_twee_jaar",
        ]
    );
}

#[test]
fn elk_document_heeft_een_eigen_naam() {
    let documenten = Lijst::ALLE.iter().flat_map(|lijst| lijst.vereisten()).map(|eis| eis.document);
    let mut gezien: Vec<Document> = Vec::new();
    gezien.extend(documenten);
    for taal in [Taal::Nl, Taal::En] {
        for een in &gezien {
            assert!(een.naam(taal).len() > 5);
            assert!(gezien.iter().all(|ander| ander == een || ander.naam(taal) != een.naam(taal)), "{een:?}");
        }
    }
    assert_eq!(Document::OordeelWerknemer.naam(Taal::Nl), "oordeel van de werknemer");
}

/// The English of these stands in `docs/regels/`.
#[test]
fn een_feit_is_een_zin_in_het_nederlands() {
    let check = |feit: &str, zin: &str| assert_eq!(lijst(feit)[0].tekst(Taal::Nl), zin);
    check("ziek 2026-01-01..", "ziek vanaf 1 januari 2026");
    check("ziek 2026-01-01..2026-02-01", "ziek van 1 januari 2026 tot en met 1 februari 2026");
    check("gedeeltelijk_hersteld 2026-03-01 40", "weer 40 procent van het werk vanaf 1 maart 2026");
    check(
        "zwangerschapsverlof 2026-03-01..2026-06-20 andere_oorzaak",
        "zwangerschapsverlof van 1 maart 2026 tot en met 20 juni 2026; de ziekte ervoor en erna heeft een andere oorzaak",
    );
    check("plan_van_aanpak 2026-02-10", "plan van aanpak gemaakt op 10 februari 2026");
    check(
        "probleemanalyse 2026-02-10 later",
        "probleemanalyse ontvangen op 10 februari 2026: er zijn nog geen mogelijkheden om te werken",
    );
    check(
        "vervroegde_iva 2026-04-01 2026-07-01",
        "vervroegde IVA aangevraagd op 1 april 2026; toegekend, met wachttijd tot en met 1 juli 2026",
    );
    check(
        "loonsanctie 2027-11-10 26 inhoudelijk",
        "loonsanctie van 26 weken, omdat er te weinig was gedaan; besluit verstuurd op 10 november 2027",
    );
    check(
        "tekortkoming_hersteld 2028-02-01 2028-02-10",
        "UWV stelde op 10 februari 2028 vast dat de tekortkoming is hersteld (gemeld op 1 februari 2028)",
    );
    check(
        "tekortkoming_hersteld 2028-02-10",
        "UWV stelde op 10 februari 2028 vast dat de tekortkoming is hersteld",
    );
    check(
        "tekortkoming_niet_hersteld 2028-02-01 2028-02-10",
        "UWV zei op 10 februari 2028 dat de tekortkoming niet is hersteld (gemeld op 1 februari 2028)",
    );
    check(
        "vrijwillige_verlenging 2027-09-01 2028-06-30",
        "vrijwillige verlenging van het loon tot en met 30 juni 2028 (gevraagd op 1 september 2027)",
    );
    check("dienstverband erd_zw", "de werkgever is eigenrisicodrager voor de Ziektewet");
    check(
        "vangnet zwangerschap na_verlof 2026-09-01",
        "het vangnet van de Ziektewet geldt: ziekte door zwangerschap, direct na het verlof; dat bleek op 1 september 2026",
    );
    check(
        "dienstverband_eindigt 2026-06-30 2026-06-29",
        "het dienstverband eindigt op 30 juni 2026 (laatste werkdag 29 juni 2026)",
    );
}

#[test]
fn een_weigering_zegt_wat_er_mis_is_en_wat_je_doet() {
    let eerste = dag("2026-02-02");
    let (nl, en) = (Bezwaar::VoorZiekte(eerste).tekst(Taal::Nl), Bezwaar::VoorZiekte(eerste).tekst(Taal::En));
    assert_eq!(nl, "ligt voor de eerste ziektedag (2026-02-02); verbeter een van beide");
    assert_eq!(en, "lies before the first sick day (2026-02-02); correct one of them");
    assert!(Bezwaar::Percentage(100).tekst(Taal::Nl).contains("100"));
}

/// A piece of the explanation, on a day, in both languages: there, or not there.
#[track_caller]
fn zegt(feit: &str, id: TermijnId, vandaag: &str, stukken: [&str; 2], wel: bool) {
    let feiten = feiten(feit);
    let termijnen = Termijnen::van(&feiten);
    for (taal, stuk) in [Taal::Nl, Taal::En].into_iter().zip(stukken) {
        let uitleg = termijnen.uitleg(id, dag(vandaag), taal).expect("has a ground").uitleg;
        assert_eq!(uitleg.contains(stuk), wel, "{feit} on {vandaag}: {uitleg}");
    }
}

#[test]
fn de_uitleg_zegt_waarom_iets_rust_of_vervallen_is() {
    let f = "ziek 2026-01-01..2026-03-31";
    let id = TermijnId::UwvMelding42Weken;
    let rust =
        ["Dit rust, want de werknemer is hersteld.", "This rests, because the employee has recovered."];
    zegt(f, id, "2026-04-10", rust, true);
    let vervallen =
        ["Dit is vervallen, want de werknemer is hersteld.", "lapsed, because the employee has recovered."];
    zegt(f, id, "2026-06-01", vervallen, true);
    zegt(f, id, "2026-03-31", ["hersteld", "recovered"], false);
}

#[test]
fn een_stap_is_een_zin_in_het_nederlands() {
    let feiten = feiten("ziek 2026-01-01..2026-01-10; ziek 2026-01-12..");
    let uitleg = Termijnen::van(&feiten).uitleg(TermijnId::Probleemanalyse, dag("2026-02-01"), Taal::Nl);
    let stappen: Vec<_> = uitleg.expect("asked").verloop.into_iter().map(|stap| stap.tekst).collect();
    assert_eq!(
        stappen,
        ["eerste ziektedag", "zes weken daarna", "een dag opgeschoven: dagen die niet meetellen"]
    );
}

#[test]
fn wat_een_andere_bron_zegt_is_een_zin_in_het_nederlands() {
    let feiten = feiten("ziek 2026-01-01..");
    let uitleg = Termijnen::van(&feiten).uitleg(TermijnId::Probleemanalyse, dag("2026-02-01"), Taal::Nl);
    let betwist = uitleg.expect("asked").betwist.pop().expect("another day");
    assert_eq!(betwist.uitleg, "Wie ‘in week zes’ zegt, komt een dag eerder uit. Eerder mag altijd.");
}

#[test]
fn de_uitleg_telt_de_dagen_die_niet_meetellen() {
    let id = TermijnId::UwvMelding42Weken;
    let tien = "ziek 2026-01-01..2026-03-31; ziek 2026-04-11..";
    zegt(tien, id, "2026-05-01", ["De 10 dagen zonder ziekte", "The 10 days"], true);
    zegt(tien, id, "2025-12-31", ["De 10 dagen", "The 10 days"], false);
    zegt(tien, id, "2026-01-01", ["De 10 dagen zonder ziekte", "The 10 days"], true);
    let een = "ziek 2026-01-01..2026-03-31; ziek 2026-04-02..";
    zegt(een, id, "2026-05-01", ["De ene dag zonder ziekte", "The one day"], true);
    zegt("ziek 2026-01-01..", id, "2026-05-01", ["zonder ziekte", "without illness"], false);
    // What has no day counts none.
    let geen_dag = "ziek 2026-01-01..2026-03-31; ziek 2026-04-11..; probleemanalyse 2026-02-10 later";
    zegt(geen_dag, TermijnId::PlanVanAanpak, "2026-05-01", ["zonder ziekte", "10 days"], false);
    // Nor what lies before the illness: the age of AOW is reached long before early IVA could begin.
    let ervoor = "ziek 2026-01-01..2026-03-31; ziek 2026-04-11..; aow_leeftijd 2026-01-10";
    zegt(ervoor, TermijnId::VervroegdeIva, "2026-05-01", ["zonder ziekte", "10 days"], false);
}

/// BW 7:629 lid 11 a: from the day after the last day for the application.
#[test]
fn de_uitleg_zegt_dat_elke_dag_zonder_aanvraag_verschuift() {
    let stukken = ["elke dag dat die uitblijft", "every day"];
    let id = TermijnId::LoonsanctieBesluit;
    zegt("ziek 2024-01-01..", id, "2025-10-12", stukken, false);
    zegt("ziek 2024-01-01..", id, "2025-10-13", stukken, true);
    zegt("ziek 2024-01-01..", TermijnId::EindeOpzegverbod, "2026-02-01", stukken, true);
    zegt("ziek 2024-01-01..; wia_aanvraag 2025-11-30", id, "2025-11-29", stukken, true);
    zegt("ziek 2024-01-01..; wia_aanvraag 2025-11-30", id, "2025-11-30", stukken, false);
    // Who has recovered before the 104 weeks were over has nothing to apply for; who was ill on the last day has.
    zegt("ziek 2024-01-01..2025-11-01", id, "2026-02-01", stukken, false);
    zegt("ziek 2024-01-01..2025-12-27", id, "2026-02-01", stukken, false);
    zegt("ziek 2024-01-01..2025-12-28", id, "2026-02-01", stukken, true);
}

#[test]
fn de_uitleg_zegt_wat_van_de_brief_van_uwv_wordt_aangenomen() {
    let aanvraag = TermijnId::WiaAanvraag;
    let vermoed = ["Dit gaat ervan uit dat de brief", "came in time"];
    zegt("ziek 2024-01-01..", aanvraag, "2025-09-01", vermoed, true);
    let nooit = "ziek 2024-01-01..; uwv_brief_wia nooit; uwv_melding_42_weken 2024-10-01";
    zegt(nooit, aanvraag, "2025-09-01", ["UWV heeft geen brief gestuurd", "UWV sent no letter"], true);
    zegt("ziek 2024-01-01..; uwv_brief_wia 2025-09-01", aanvraag, "2025-09-01", vermoed, false);
    let aangenomen = ["dus wordt aangenomen dat de brief", "is presumed to have come"];
    zegt("ziek 2024-01-01..", TermijnId::UwvBriefWia, "2025-12-01", aangenomen, true);
    zegt("ziek 2024-01-01..", TermijnId::UwvBriefWia, "2025-09-01", aangenomen, false);
    zegt("ziek 2024-01-01..", TermijnId::Probleemanalyse, "2025-09-01", vermoed, false);
}

/// WIA 25 lid 9: without a complete verslag, or without enough efforts.
#[test]
fn de_uitleg_zegt_wat_er_bij_een_loonsanctie_te_herstellen_is() {
    let id = TermijnId::EindeLoonsanctie;
    let sanctie = |soort: &str| format!("ziek 2026-01-01..; loonsanctie 2027-11-10 52 {soort}");
    zegt(&sanctie("administratief"), id, "2028-01-01", ["verslag was niet compleet", "was incomplete"], true);
    zegt(&sanctie("inhoudelijk"), id, "2028-01-01", ["te weinig gedaan", "Too little was done"], true);
    zegt(&sanctie(""), id, "2028-01-01", ["meld dat aan UWV", "report"], false);
}

#[test]
fn een_dag_leest_als_een_dag_en_wordt_een_datum() {
    let dag = dag("2026-03-29");
    assert_eq!(format!("{dag:?} {dag}"), "2026-03-29 2026-03-29");
    let datum: jiff::civil::Date = dag.into();
    assert_eq!((datum.year(), datum.month(), datum.day()), (2026, 3, 29));
    assert!(Feiten::vanaf(dag).is_ok());
}
