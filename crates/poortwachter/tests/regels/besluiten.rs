// SPDX-License-Identifier: EUPL-1.2
//! What UWV decides upon request and what can be objected to: states over time, and what does not fit is refused.

use crate::hulp::{dag, feiten};
use crate::standen::{geweigerd, stand};
use poortwachter::{Bezwaar, Stand, Taal, TermijnId, Termijnen};

const SANCTIE: &str = "ziek 2026-01-01..; loonsanctie 2027-11-10 52";

#[test]
fn bezwaar_is_open_tot_de_laatste_dag_en_daarna_voorbij() {
    stand(SANCTIE, "bezwaar_loonsanctie", "2027-12-22", "open");
    stand(SANCTIE, "bezwaar_loonsanctie", "2027-12-23", "vervallen");
    let gemaakt = format!("{SANCTIE}; bezwaar_loonsanctie 2027-12-01");
    stand(&gemaakt, "bezwaar_loonsanctie", "2028-03-01", "voldaan");
    let laat = format!("{SANCTIE}; bezwaar_loonsanctie 2027-12-24");
    stand(&laat, "bezwaar_loonsanctie", "2028-03-01", "te_laat_voldaan 2");
}

/// Who recovers can still object: the decision is not about being ill.
#[test]
fn herstel_neemt_het_recht_op_bezwaar_niet_weg() {
    let hersteld = "ziek 2026-01-01..2027-11-20; loonsanctie 2027-11-10 52";
    stand(hersteld, "bezwaar_loonsanctie", "2027-12-01", "open");
    stand(hersteld, "einde_loonsanctie", "2027-12-01", "straks");
}

#[test]
fn uwv_is_te_laat_na_drie_weken_zonder_besluit() {
    let gemeld = format!("{SANCTIE}; tekortkoming_hersteld 2028-02-15 -");
    stand(&gemeld, "tekortkoming_besluit", "2028-03-07", "open");
    stand(&gemeld, "tekortkoming_besluit", "2028-03-08", "te_laat 1");
    let beslist = format!("{SANCTIE}; tekortkoming_hersteld 2028-02-15 2028-03-10");
    stand(&beslist, "tekortkoming_besluit", "2028-04-01", "te_laat_voldaan 3");
    let afgewezen = format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-02-15 2028-03-01");
    stand(&afgewezen, "tekortkoming_besluit", "2028-04-01", "voldaan");
}

/// Two refusals, each late, come off together; one in time takes nothing off.
#[test]
fn elke_late_afwijzing_bekort() {
    let einde = |feit: &str| {
        let feiten = feiten(&format!("{SANCTIE}{feit}"));
        Termijnen::van(&feiten).uitkomst(TermijnId::EindeLoonsanctie).and_then(|u| u.uiterlijk)
    };
    let volledig = Some(dag("2028-12-27"));
    assert_eq!(einde(""), volledig);
    assert_eq!(einde("; tekortkoming_niet_hersteld 2028-02-01 2028-02-22"), volledig);
    let een = "; tekortkoming_niet_hersteld 2028-02-01 2028-02-24";
    assert_eq!(einde(een), Some(dag("2028-12-25")));
    let twee = format!("{een}; tekortkoming_niet_hersteld 2028-04-03 2028-04-27");
    assert_eq!(einde(&twee), Some(dag("2028-12-22")));
    // Without the day of the report UWV is thought to have decided in time.
    assert_eq!(einde("; tekortkoming_niet_hersteld 2028-02-24"), volledig);
}

/// WIA 25 lid 14: once a sanction has ended, also when that came sooner by a late refusal, there is nothing left to report;
/// and the end that UWV itself gave binds.
#[test]
fn wat_na_het_einde_is_gemeld_bekort_niet() {
    let einde = |feit: &str| {
        let feiten = feiten(feit);
        Termijnen::van(&feiten).uitkomst(TermijnId::EindeLoonsanctie).and_then(|u| u.uiterlijk)
    };
    // Two days late: 25 December in the place of 27 December. What is reported on the 26th comes too late.
    let een = format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-02-01 2028-02-24");
    let afgewezen = format!("{een}; tekortkoming_niet_hersteld 2028-12-26 2029-01-20");
    assert_eq!(einde(&afgewezen), Some(dag("2028-12-25")));
    assert_eq!(
        einde(&format!("{een}; tekortkoming_hersteld 2028-12-26 2029-01-20")),
        Some(dag("2028-12-25"))
    );
    // Four days late in saying that all was made up for: 23 December; nor then on the 25th.
    let hersteld = format!("{SANCTIE}; tekortkoming_hersteld 2028-12-01 2028-12-26");
    assert_eq!(einde(&hersteld), Some(dag("2028-12-23")));
    let afgewezen = format!("{hersteld}; tekortkoming_niet_hersteld 2028-12-25 2029-01-19");
    assert_eq!(einde(&afgewezen), Some(dag("2028-12-23")));
    let bepaald = een.replace("2027-11-10 52", "2027-11-10 52 2028-12-20");
    assert_eq!(einde(&bepaald), Some(dag("2028-12-20")));
}

#[test]
fn de_uitleg_van_een_bekorte_sanctie_noemt_de_dagen() {
    let feiten = feiten(&format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-02-01 2028-02-24"));
    let uitleg = Termijnen::van(&feiten).uitleg(TermijnId::EindeLoonsanctie, dag("2028-03-01"), Taal::Nl);
    let stappen: Vec<_> = uitleg.expect("a sanction").verloop.into_iter().map(|stap| stap.tekst).collect();
    assert_eq!(stappen.last().map(AsRef::as_ref), Some("twee dagen eerder, omdat UWV te laat besliste"));
}

#[test]
fn een_verzoek_om_verlenging_verlengt_nog_niets() {
    let gevraagd = "ziek 2026-01-01..; vrijwillige_verlenging 2027-09-01 -";
    let feiten = feiten(gevraagd);
    let termijnen = Termijnen::van(&feiten);
    assert_eq!(termijnen.loondoorbetaling().laatste_dag, dag("2027-12-29"));
    assert_eq!(termijnen.uitkomst(TermijnId::EindeVerlenging), None);
    assert_eq!(
        termijnen.stand(TermijnId::UwvMelding42Weken, dag("2027-09-02")),
        Some(Stand::TeLaatVoldaan { op: dag("2027-09-01"), dagen: 314 })
    );
    stand(gevraagd, "verlenging_besluit", "2027-09-16", "te_laat 1");
}

#[test]
fn wat_zonder_loonsanctie_niet_kan_wordt_geweigerd() {
    let ziek = "ziek 2026-01-01..";
    for (feit, sleutel) in [
        ("bezwaar_loonsanctie 2027-12-01", "op"),
        ("tekortkoming_hersteld 2028-02-15 -", "gemeld_op"),
        ("tekortkoming_niet_hersteld 2028-02-15 2028-03-01", "vastgesteld_op"),
    ] {
        geweigerd(&format!("{ziek}; {feit}"), Some(1), sleutel, Bezwaar::GeenLoonsanctie);
    }
    let besluit = dag("2027-11-10");
    let na = |feit: &str, sleutel| {
        geweigerd(&format!("{SANCTIE}; {feit}"), Some(2), sleutel, Bezwaar::NietNa(besluit));
    };
    na("bezwaar_loonsanctie 2027-11-09", "op");
    na("tekortkoming_hersteld 2027-11-10 -", "gemeld_op");
    na("tekortkoming_hersteld 2027-11-01 2027-12-01", "gemeld_op");
    na("tekortkoming_niet_hersteld 2027-11-10", "vastgesteld_op");
    stand(
        &format!("{SANCTIE}; bezwaar_loonsanctie 2027-11-10"),
        "bezwaar_loonsanctie",
        "2027-12-01",
        "voldaan",
    );
    geweigerd(
        &format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-03-02 2028-03-01"),
        Some(2),
        "vastgesteld_op",
        Bezwaar::Omgekeerd,
    );
    // One report has one answer; a second report has its own.
    let afgewezen = format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-02-01 2028-02-22");
    let beide = format!("{afgewezen}; tekortkoming_hersteld 2028-02-01 2028-03-01");
    geweigerd(&beide, Some(2), "vastgesteld_op", Bezwaar::AndersBeslist(dag("2028-03-01")));
    geweigerd(&beide, Some(3), "vastgesteld_op", Bezwaar::AndersBeslist(dag("2028-02-22")));
    let twee_keer = format!("{afgewezen}; tekortkoming_niet_hersteld 2028-02-01 2028-03-01");
    geweigerd(&twee_keer, Some(3), "gemeld_op", Bezwaar::Dubbel(dag("2028-02-01")));
    feiten(&format!("{afgewezen}; tekortkoming_hersteld 2028-03-01 2028-03-15"));
    feiten(&format!("{SANCTIE}; tekortkoming_niet_hersteld 2028-02-22; tekortkoming_hersteld 2028-03-15"));
    geweigerd(
        &format!("{SANCTIE}; bezwaar_loonsanctie 2027-12-01; bezwaar_loonsanctie 2027-12-02"),
        Some(3),
        "op",
        Bezwaar::NogEens,
    );
}

#[test]
fn wat_met_de_ziekte_niet_klopt_wordt_geweigerd() {
    let ziek = "ziek 2026-01-01..2026-02-28; ziek 2026-03-11..";
    geweigerd(&format!("{ziek}; arbeidstherapie 2026-03-05.."), Some(2), "van", Bezwaar::NietZiek);
    geweigerd(
        &format!("{ziek}; arbeidstherapie 2025-12-05.."),
        Some(2),
        "van",
        Bezwaar::VoorZiekte(dag("2026-01-01")),
    );
    geweigerd(
        "ziek 2026-01-01..; gedeeltelijk_hersteld 2026-03-01 20; gedeeltelijk_hersteld 2026-03-01 40",
        Some(2),
        "per",
        Bezwaar::Dubbel(dag("2026-03-01")),
    );
}

/// WIA 23 lid 6: thirteen to 78 weeks, and ten weeks after the application.
#[test]
fn een_verkorte_wachttijd_ligt_tussen_haar_grenzen() {
    let iva =
        |aangevraagd: &str, einde: &str| format!("ziek 2026-01-01..; vervroegde_iva {aangevraagd} {einde}");
    let buiten = |aangevraagd: &str, einde: &str, van: &str| {
        let grenzen = Bezwaar::VerkorteWachttijd { van: dag(van), tot_en_met: dag("2027-06-30") };
        geweigerd(&iva(aangevraagd, einde), Some(1), "wachttijd_tot_en_met", grenzen);
    };
    buiten("2026-01-10", "2026-03-31", "2026-04-01");
    buiten("2026-06-01", "2026-08-09", "2026-08-10");
    buiten("2026-06-01", "2027-07-01", "2026-08-10");
    for (aangevraagd, einde) in
        [("2026-01-10", "2026-04-01"), ("2026-06-01", "2026-08-10"), ("2026-06-01", "2027-06-30")]
    {
        let feiten = feiten(&iva(aangevraagd, einde));
        assert_eq!(Termijnen::van(&feiten).einde_wachttijd(), dag(einde));
    }
}
