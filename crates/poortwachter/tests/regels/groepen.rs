// SPDX-License-Identifier: EUPL-1.2
//! Decisions of UWV and special groups: what they do to wage and states, and what is refused.

use crate::hulp::{dag, feiten};
use crate::standen::{geweigerd, stand};
use poortwachter::{Bezwaar, Geval, Taal, TermijnId, Termijnen};

#[test]
fn een_besluit_van_uwv_dat_niet_past_wordt_geweigerd() {
    let einde = Bezwaar::NietNa(dag("2027-12-29"));
    geweigerd("ziek 2026-01-01..; loonsanctie 2027-11-10 53", Some(1), "weken", Bezwaar::Weken(53));
    geweigerd("ziek 2026-01-01..; loonsanctie 2027-11-10 0", Some(1), "weken", Bezwaar::Weken(0));
    geweigerd("ziek 2026-01-01..; loonsanctie 2027-11-10 26 2027-12-29", Some(1), "tot_en_met", einde);
    geweigerd(
        "ziek 2026-01-01..; loonsanctie 2027-11-10 52; loonsanctie 2027-11-10 52",
        Some(2),
        "besluit_verzonden_op",
        Bezwaar::NogEens,
    );
    geweigerd(
        "ziek 2026-01-01..; loonsanctie 2025-11-10 52",
        Some(1),
        "besluit_verzonden_op",
        Bezwaar::VoorZiekte(dag("2026-01-01")),
    );
    geweigerd(
        "ziek 2026-01-01..; tekortkoming_hersteld 2028-03-01",
        Some(1),
        "vastgesteld_op",
        Bezwaar::GeenLoonsanctie,
    );
    geweigerd(
        "tekortkoming_hersteld 2027-11-10; ziek 2026-01-01..; loonsanctie 2027-11-10 52",
        Some(0),
        "vastgesteld_op",
        Bezwaar::NietNa(dag("2027-11-10")),
    );
    geweigerd(
        "ziek 2026-01-01..; loonsanctie 2027-11-10 52; tekortkoming_hersteld 2028-03-02 2028-03-01",
        Some(2),
        "vastgesteld_op",
        Bezwaar::Omgekeerd,
    );
    geweigerd("ziek 2026-01-01..; vrijwillige_verlenging 2027-12-29", Some(1), "tot_en_met", einde);
    geweigerd(
        "ziek 2026-01-01..; vrijwillige_verlenging 2028-06-30; vrijwillige_verlenging 2028-01-15 2028-12-31",
        Some(1),
        "verzocht_op",
        Bezwaar::WelkeVerlenging,
    );
    geweigerd(
        "ziek 2026-01-01..; vrijwillige_verlenging 2027-09-01 2028-12-31; vrijwillige_verlenging 2028-01-15 2028-04-14",
        Some(2),
        "tot_en_met",
        Bezwaar::TeVroegVerkort(dag("2028-04-15")),
    );
}

#[track_caller]
fn loon(feit: &str, laatste_dag: &str, reden: &str) {
    let feiten = feiten(feit);
    let loon = Termijnen::van(&feiten).loondoorbetaling();
    assert_eq!((loon.laatste_dag.to_string().as_str(), loon.reden.woord()), (laatste_dag, reden), "{feit}");
}

/// D19: the last end that made it longer gives the reason.
#[test]
fn het_loon_loopt_door_tijdens_verlenging_vertraging_en_sanctie() {
    let ziek = "ziek 2026-01-01..";
    loon(ziek, "2027-12-29", "wachttijd");
    loon(&format!("{ziek}; loonsanctie 2027-11-10 52"), "2028-12-27", "loonsanctie");
    loon(&format!("{ziek}; loonsanctie 2027-12-30 52"), "2027-12-29", "wachttijd");
    loon(&format!("{ziek}; vrijwillige_verlenging 2028-06-30"), "2028-06-30", "verlenging");
    let laat = "ziek 2026-01-01..; vrijwillige_verlenging 2028-06-30; wia_aanvraag 2028-04-20";
    loon(laat, "2028-07-06", "late_aanvraag");
    loon(&format!("{laat}; loonsanctie 2028-05-01 52"), "2029-07-05", "loonsanctie");
    stand(
        &format!("{ziek}; loonsanctie 2027-11-20 52"),
        "loonsanctie_besluit",
        "2028-01-01",
        "te_laat_voldaan 3",
    );
    stand(&format!("{ziek}; loonsanctie 2027-11-10 52"), "einde_loonsanctie", "2028-12-27", "open");
    stand(&format!("{ziek}; loonsanctie 2027-11-10 52"), "einde_loonsanctie", "2028-12-28", "voldaan");
    stand(&format!("{ziek}; loonsanctie 2027-11-10 52"), "einde_opzegverbod", "2028-06-01", "open");
}

/// D19: the wage period, then the earliest of the age of AOW, a household and the end of the employment.
#[test]
fn het_vroegste_einde_van_het_loon_wint() {
    let ziek = "ziek 2026-01-01..";
    loon(&format!("{ziek}; dienstverband_eindigt 2026-06-30"), "2026-06-30", "einde_dienstverband");
    loon(&format!("{ziek}; dienstverband_eindigt 2027-12-29"), "2027-12-29", "wachttijd");
    loon(&format!("{ziek}; dienstverband huishoudelijk"), "2026-02-11", "huishoudelijk");
    loon(&format!("{ziek}; aow_leeftijd 2026-06-15"), "2026-07-26", "aow");
    loon(
        &format!("{ziek}; aow_leeftijd 2026-06-15; dienstverband_eindigt 2026-06-14"),
        "2026-06-14",
        "einde_dienstverband",
    );
    loon(
        &format!("{ziek}; dienstverband_eindigt 2026-06-30; wia_aanvraag 2027-11-30"),
        "2026-06-30",
        "einde_dienstverband",
    );
    // The short term holds from the age on: a sanction that runs by then ends the day before it, and no earlier.
    let sanctie = format!("{ziek}; loonsanctie 2027-11-10 52");
    loon(&format!("{sanctie}; aow_leeftijd 2028-06-01"), "2028-05-31", "aow");
    loon(&format!("{sanctie}; aow_leeftijd 2028-12-27"), "2028-12-26", "aow");
    loon(&format!("{sanctie}; aow_leeftijd 2028-12-28"), "2028-12-27", "loonsanctie");
    loon(&format!("{sanctie}; aow_leeftijd 2040-01-01"), "2028-12-27", "loonsanctie");
    // Without right to WIA nothing is late: no delay makes wage longer.
    loon(&format!("{ziek}; aow_leeftijd 2027-12-20; wia_aanvraag 2027-12-20"), "2027-12-29", "wachttijd");
}

#[test]
fn na_het_dienstverband_vraagt_niemand_de_werkgever_nog_iets() {
    let f = "ziek 2026-01-01..; dienstverband_eindigt 2026-06-30";
    stand(f, "tweede_spoor", "2026-02-01", "vervallen");
    stand(f, "probleemanalyse", "2026-02-13", "te_laat 1");
    stand(f, "melding_einde_dienstverband", "2026-06-30", "open");
    stand(f, "melding_einde_dienstverband", "2026-07-02", "te_laat 2");
    stand(
        &format!("{f}; uwv_melding_einde_dienstverband 2026-07-01"),
        "melding_einde_dienstverband",
        "2026-07-02",
        "te_laat_voldaan 1",
    );
    // Without a plan the evaluation has no day: it ends with the employment.
    stand(f, "evaluatie", "2026-06-30", "open");
    stand(f, "evaluatie", "2026-07-01", "vervallen");
    stand(f, "wia_aanvraag", "2027-10-14", "te_laat 1");
    stand(f, "einde_opzegverbod", "2026-02-01", "vervallen");
    stand(f, "bewaartermijn", "2026-06-30", "straks");
    stand(f, "bewaartermijn", "2026-07-01", "open");
    stand(f, "bewaartermijn", "2028-07-01", "te_laat 1");
    let hersteld = "ziek 2026-01-01..2026-03-31; dienstverband_eindigt 2026-06-30";
    stand(hersteld, "melding_einde_dienstverband", "2026-06-30", "vervallen");
    stand(hersteld, "bewaartermijn", "2026-07-01", "open");
}

/// D14: what lay before the end stays late; what had to be done at once has no day, and is no longer asked.
#[test]
fn wat_onverwijld_moest_eindigt_met_het_dienstverband() {
    let f =
        "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20; langdurig_verzuim_blijkt 2026-02-20";
    let einde = format!("{f}; dienstverband_eindigt 2026-10-28");
    stand(&einde, "probleemanalyse", "2026-10-28", "open");
    stand(&einde, "probleemanalyse", "2026-10-29", "vervallen");
    let gewoon = "ziek 2026-01-01..; dienstverband_eindigt 2026-10-28";
    stand(gewoon, "probleemanalyse", "2026-10-29", "te_laat 259");
}

/// BVV 2a lid 1: on the last working day the short verslag is enough, but not before somebody judged so. A term that
/// the facts give ground to has a state and an explanation on every day.
#[test]
fn tot_de_verwachting_bekend_is_wordt_het_hele_verslag_gevraagd() {
    let f = "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20; dienstverband_eindigt 2026-06-30";
    stand(f, "verkort_re_integratieverslag", "2026-01-19", "straks");
    stand(f, "re_integratieverslag", "2026-01-19", "open");
    stand(f, "verkort_re_integratieverslag", "2026-01-20", "open");
    stand(f, "re_integratieverslag", "2026-01-20", "vervallen");
    let feiten = feiten(f);
    let termijnen = Termijnen::van(&feiten);
    let uitleg = termijnen.uitleg(TermijnId::VerkortReIntegratieverslag, dag("2026-01-19"), Taal::Nl);
    let uitleg = uitleg.expect("listed, so explained");
    assert_eq!((uitleg.vanaf, uitleg.uiterlijk), (Some(dag("2026-01-20")), Some(dag("2026-06-30"))));
    let heel = termijnen.uitkomst_op(TermijnId::ReIntegratieverslag, dag("2026-01-19")).expect("listed");
    assert_eq!(heel.uiterlijk, Some(dag("2026-06-30")));
}

/// What the bedrijfsarts says after the last working day does not undo that the whole verslag was due on it, nor that
/// the short one was enough. Interruptions push the six weeks of the probleemanalyse past it.
#[test]
fn een_verwachting_van_na_de_laatste_werkdag_verandert_het_verslag_niet() {
    let f = "ziek 2026-01-01..2026-01-10; ziek 2026-02-05..2026-02-14; ziek 2026-03-12..";
    let na = format!("{f}; dienstverband_eindigt 2026-03-13; geen_langdurig_verzuim_verwacht 2026-03-16");
    ontbreekt(&na, "verkort_re_integratieverslag");
    stand(&na, "re_integratieverslag", "2026-03-16", "te_laat 3");
    let voor = format!("{f}; dienstverband_eindigt 2026-03-13; geen_langdurig_verzuim_verwacht 2026-03-12");
    let bleek = format!("{voor}; langdurig_verzuim_blijkt 2026-03-16");
    stand(&bleek, "verkort_re_integratieverslag", "2026-03-16", "te_laat 3");
    ontbreekt(&format!("{voor}; langdurig_verzuim_blijkt 2026-03-13"), "verkort_re_integratieverslag");
}

#[track_caller]
fn ontbreekt(feit: &str, termijn: &str) {
    let feiten = feiten(feit);
    let id = TermijnId::van_woord(termijn).expect("a term");
    assert_eq!(Termijnen::van(&feiten).uitkomst(id), None, "{feit}");
}

#[test]
fn een_verkort_verslag_is_ook_met_een_heel_verslag_voldaan() {
    let f = "ziek 2026-01-01..; dienstverband_eindigt 2026-03-05";
    stand(f, "verkort_re_integratieverslag", "2026-03-06", "te_laat 1");
    stand(f, "re_integratieverslag", "2026-03-01", "vervallen");
    for gegeven in ["verkort_re_integratieverslag", "re_integratieverslag"] {
        let f = format!("{f}; {gegeven} 2026-03-04");
        stand(&f, "verkort_re_integratieverslag", "2026-03-06", "voldaan");
    }
}

#[test]
fn vanaf_de_aow_leeftijd_geen_plan_en_geen_tweede_spoor() {
    let f = "ziek 2026-01-01..; aow_leeftijd 2026-06-15; plan_van_aanpak 2026-02-20";
    stand(f, "evaluatie", "2026-04-04", "te_laat 1");
    stand(f, "tweede_spoor", "2026-03-01", "vervallen");
    let zonder = "ziek 2026-01-01..; aow_leeftijd 2026-06-15; probleemanalyse 2026-02-10 later";
    stand(zonder, "plan_van_aanpak", "2026-06-14", "open");
    stand(zonder, "plan_van_aanpak", "2026-06-15", "vervallen");
    stand("ziek 2026-01-01..; aow_leeftijd 2027-12-30", "wia_aanvraag", "2028-02-01", "vervallen");
    stand("ziek 2026-01-01..; aow_leeftijd 2027-12-30", "einde_opzegverbod", "2028-02-01", "voldaan");
}

#[test]
fn niet_terug_verwacht_telt_vanaf_zijn_dag() {
    let f = "ziek 2026-01-01..; plan_van_aanpak 2026-02-20; niet_terug_verwacht 2026-05-01";
    stand(f, "evaluatie", "2026-05-02", "te_laat 29");
    stand(f, "eerstejaarsevaluatie", "2026-04-30", "straks");
    stand(f, "eerstejaarsevaluatie", "2026-05-01", "vervallen");
    let toch = format!("{f}; bijstelling_probleemanalyse 2026-07-01 ja");
    stand(&toch, "tweede_spoor", "2026-08-01", "open");
}

#[test]
fn vangnet_gemeld_of_niet() {
    stand("ziek 2026-06-15..; vangnet no_risk", "melding_vangnet", "2026-07-28", "te_laat 1");
    let gemeld = "ziek 2026-06-15..; vangnet no_risk; uwv_melding_vangnet 2026-07-27";
    stand(gemeld, "melding_vangnet", "2026-07-28", "voldaan");
}

/// The wage of one case and not of the next; the second begins although only nine days lie between.
#[test]
fn ander_werk_wordt_de_bedongen_arbeid() {
    let f = feiten("ziek 2024-01-01..2024-08-31; bedongen_arbeid_gewijzigd 2024-09-01; ziek 2024-09-10..");
    assert_eq!(Termijnen::van(&f).geval().eerste_ziektedag(), dag("2024-09-10"));
    assert_eq!(Geval::eerdere(&f).count(), 1);
    // Illness that was recorded through the change ends with it.
    let door = feiten("ziek 2024-01-01..; bedongen_arbeid_gewijzigd 2024-09-01");
    assert_eq!(Termijnen::van(&door).geval().laatste_ziektedag(), Some(dag("2024-08-31")));
    let ervoor = feiten(
        "ziek 2024-01-01..2024-02-01; ziek 2024-02-10..2024-08-31; bedongen_arbeid_gewijzigd 2024-09-01",
    );
    assert_eq!(Geval::eerdere(&ervoor).count(), 0);
}

#[test]
fn wat_bij_bijzondere_groepen_niet_klopt_wordt_geweigerd() {
    let eerste = dag("2026-01-01");
    geweigerd(
        "ziek 2026-01-01..; dienstverband_eindigt 2025-12-31",
        Some(1),
        "op",
        Bezwaar::VoorZiekte(eerste),
    );
    geweigerd(
        "ziek 2026-01-01..; dienstverband_eindigt 2026-06-30 2026-07-01",
        Some(1),
        "laatste_werkdag",
        Bezwaar::Na(dag("2026-06-30")),
    );
    geweigerd("ziek 2026-01-01..; vangnet no_risk flexibel", Some(1), "fase", Bezwaar::AlleenZwangerschap);
    geweigerd(
        "ziek 2026-01-01..; bedongen_arbeid_gewijzigd 2026-01-01",
        Some(1),
        "per",
        Bezwaar::NietNa(eerste),
    );
    geweigerd(
        "aow_leeftijd 2020-01-01; ziek 2026-01-01..; aow_leeftijd 2026-01-01",
        Some(2),
        "op",
        Bezwaar::NogEens,
    );
    geweigerd(
        "ziek 2026-01-01..; dienstverband gewoon; dienstverband erd_zw",
        Some(2),
        "soort",
        Bezwaar::NogEens,
    );
}

#[test]
fn wat_andere_bronnen_zeggen_over_bijzondere_groepen() {
    let anders = |feit: &str, id| {
        let feiten = feiten(feit);
        let uitleg = Termijnen::van(&feiten).uitleg(id, dag("2026-01-01"), Taal::Nl).expect("has a ground");
        uitleg.betwist.first().map(|b| b.uiterlijk.to_string())
    };
    let ziek = "ziek 2026-01-01..";
    let verwacht = [
        (format!("{ziek}; loonsanctie 2027-11-20 52"), TermijnId::EindeLoonsanctie, Some("2028-12-27")),
        (format!("{ziek}; loonsanctie 2027-11-10 52"), TermijnId::EindeLoonsanctie, None),
        (
            format!("{ziek}; loonsanctie 2027-11-10 52; zwangerschapsverlof 2027-12-30..2028-04-19"),
            TermijnId::EindeLoonsanctie,
            Some("2029-04-17"),
        ),
        (format!("{ziek}; vangnet onbekend"), TermijnId::MeldingVangnet, Some("2026-02-12")),
        (format!("{ziek}; vangnet zwangerschap"), TermijnId::MeldingVangnet, Some("2026-01-05")),
        (
            "ziek 2023-03-01..; aow_leeftijd 2023-09-01".to_owned(),
            TermijnId::EindeLoondoorbetaling,
            Some("2023-10-12"),
        ),
        (
            "ziek 2023-03-01..; aow_leeftijd 2023-09-01".to_owned(),
            TermijnId::EindeOpzegverbod,
            Some("2023-10-12"),
        ),
        (format!("{ziek}; aow_leeftijd 2026-06-15"), TermijnId::EindeLoondoorbetaling, None),
        (
            format!("{ziek}; dienstverband_eindigt 2026-06-30"),
            TermijnId::MeldingEindeDienstverband,
            Some("2026-07-01"),
        ),
        (format!("{ziek}; vervroegde_iva 2026-06-01"), TermijnId::EindeWachttijd, Some("2026-08-10")),
        (format!("{ziek}; vervroegde_iva 2026-01-05"), TermijnId::EindeWachttijd, Some("2026-04-01")),
        (format!("{ziek}; vrijwillige_verlenging 2028-06-30"), TermijnId::WiaAanvraag, Some("2028-04-15")),
    ];
    for (feit, id, dag) in verwacht {
        assert_eq!(anders(&feit, id).as_deref(), dag, "{feit}: {}", id.woord());
    }
}
