// SPDX-License-Identifier: EUPL-1.2
//! A day before, on, and a day after: what is accepted, what joins and what counts. What an explanation says there:
//! `uitgelegd`.
//! What a rule's own outcome is at its boundary stands in its table, `voorbeelden/`.

use crate::hulp::{dag, feiten, lijst, uiterlijk};
use crate::standen::{geweigerd, stand};
use poortwachter::vereisten::{Lijst, Omstandigheid};
use poortwachter::{Bezwaar, Feit, Feiten, Geval, Geweigerd, TermijnId, Termijnen};

#[test]
fn het_recht_begint_op_1_januari_2004() {
    let te_vroeg = Geweigerd { feit: None, sleutel: "van", bezwaar: Bezwaar::VoorHetRecht };
    assert_eq!(Feiten::vanaf(dag("2003-12-31")), Err(te_vroeg));
    let op_tijd = Feiten::vanaf(dag("2004-01-01"));
    assert_eq!(op_tijd, Ok(feiten("ziek 2004-01-01..")));
    assert_eq!(uiterlijk(&Termijnen::van(&op_tijd.unwrap()), TermijnId::Probleemanalyse), "2004-02-12");
}

/// What happens on the first sick day itself belongs to the illness; the day before does not.
#[test]
fn op_de_eerste_ziektedag_zelf_mag_alles_al() {
    let feit = |op: &str| {
        [
            (format!("plan_van_aanpak {op}"), "op"),
            (format!("probleemanalyse {op} ja"), "op"),
            (format!("gedeeltelijk_hersteld {op} 50"), "per"),
            (format!("arbeidstherapie {op}.."), "van"),
            (format!("afgeweken plan_van_aanpak {op}"), "tot_en_met"),
            (format!("uwv_brief_wia {op}"), "ontvangen_op"),
            (format!("vervroegde_iva {op}"), "aangevraagd_op"),
            (format!("loonsanctie {op} 52"), "besluit_verzonden_op"),
            (format!("vrijwillige_verlenging {op} 2028-06-30"), "verzocht_op"),
            (format!("dienstverband_eindigt {op}"), "op"),
            (format!("vangnet no_risk - {op}"), "duidelijk_op"),
        ]
    };
    for (feit, _) in feit("2026-01-05") {
        feiten(&format!("ziek 2026-01-05..; {feit}"));
    }
    for (feit, sleutel) in feit("2026-01-04") {
        let bezwaar = Bezwaar::VoorZiekte(dag("2026-01-05"));
        geweigerd(&format!("ziek 2026-01-05..; {feit}"), Some(1), sleutel, bezwaar);
    }
}

/// One day long is no reversed period; the day before is.
#[test]
fn een_dag_lang_is_niet_omgekeerd() {
    for (een_dag, omgekeerd, sleutel) in [
        ("arbeidstherapie 2026-02-02..2026-02-02", "arbeidstherapie 2026-02-02..2026-02-01", "tot_en_met"),
        (
            "loonsanctie 2027-11-10 52; tekortkoming_hersteld 2028-02-01 2028-02-01",
            "tekortkoming_hersteld 2028-02-01 2028-01-31; loonsanctie 2027-11-10 52",
            "vastgesteld_op",
        ),
        (
            "loonsanctie 2027-11-10 52; tekortkoming_niet_hersteld 2028-02-01 2028-02-01",
            "tekortkoming_niet_hersteld 2028-02-01 2028-01-31; loonsanctie 2027-11-10 52",
            "vastgesteld_op",
        ),
        (
            "zwangerschapsverlof 2026-03-01..2026-03-01",
            "zwangerschapsverlof 2026-03-01..2026-02-28",
            "tot_en_met",
        ),
    ] {
        feiten(&format!("ziek 2026-01-01..; {een_dag}"));
        geweigerd(&format!("ziek 2026-01-01..; {omgekeerd}"), Some(1), sleutel, Bezwaar::Omgekeerd);
    }
    let omgekeerd = "ziek 2026-01-01..; vervroegde_iva 2026-04-01 2026-03-31";
    geweigerd(omgekeerd, Some(1), "wachttijd_tot_en_met", Bezwaar::Omgekeerd);
    let te_vroeg = Bezwaar::VerkorteWachttijd { van: dag("2026-06-10"), tot_en_met: dag("2027-06-30") };
    geweigerd(
        "ziek 2026-01-01..; vervroegde_iva 2026-04-01 2026-06-09",
        Some(1),
        "wachttijd_tot_en_met",
        te_vroeg,
    );
    feiten("ziek 2026-01-01..; vervroegde_iva 2026-04-01 2026-06-10");
    // On the day of the request itself it is too early, and nothing is reversed.
    let zelfde_dag = Feiten::nieuw(&lijst("ziek 2026-01-01..; vervroegde_iva 2026-04-01 2026-04-01"));
    assert_eq!(zelfde_dag.expect_err("too early").iter().map(|f| f.bezwaar).collect::<Vec<_>>(), [te_vroeg]);
    feiten("ziek 2026-01-01..; dienstverband_eindigt 2026-06-30 2026-06-30");
    let erna = "ziek 2026-01-01..; dienstverband_eindigt 2026-06-30 2026-07-01";
    geweigerd(erna, Some(1), "laatste_werkdag", Bezwaar::Na(dag("2026-06-30")));
}

#[test]
fn dezelfde_daad_twee_keer_in_een_geval_wordt_geweigerd_en_in_twee_gevallen_niet() {
    let pa = |op: &str| format!("probleemanalyse {op} ja");
    let een = format!("ziek 2026-01-01..; {}; {}", pa("2026-02-01"), pa("2026-02-10"));
    geweigerd(&een, Some(2), "op", Bezwaar::Dubbel(dag("2026-02-01")));
    // On the first day of the second case it belongs to that one.
    let ziek = "ziek 2026-01-01..2026-02-28; ziek 2026-04-01..";
    feiten(&format!("{ziek}; {}; {}", pa("2026-02-01"), pa("2026-04-01")));
    let in_het_eerste = format!("{ziek}; {}; {}", pa("2026-02-01"), pa("2026-03-31"));
    geweigerd(&in_het_eerste, Some(3), "op", Bezwaar::Dubbel(dag("2026-02-01")));
    feiten("ziek 2026-01-01..; evaluatie 2026-03-01; evaluatie 2026-03-01");
}

/// UWV's decision on an earlier illness is not measured against the days of this one.
#[test]
fn een_loonsanctie_van_een_eerder_geval_wordt_niet_gekeurd() {
    let f = "ziek 2022-01-03..2024-02-01; loonsanctie 2023-12-01 52 2024-12-29; ziek 2026-01-01..";
    assert_eq!(uiterlijk(&Termijnen::van(&feiten(f)), TermijnId::EindeLoonsanctie), "ontbreekt");
    let nu = "ziek 2026-01-01..; loonsanctie 2027-11-10 52 2027-12-29";
    geweigerd(nu, Some(1), "tot_en_met", Bezwaar::NietNa(dag("2027-12-29")));
}

/// Nor is a shorter waiting time that UWV granted in an earlier illness (WIA 23 lid 6).
#[test]
fn een_verkorte_wachttijd_van_een_eerder_geval_wordt_niet_gekeurd() {
    let f = "ziek 2022-01-03..2024-02-01; vervroegde_iva 2022-06-01 2022-09-30; ziek 2026-01-01..";
    assert_eq!(Termijnen::van(&feiten(f)).einde_wachttijd(), dag("2027-12-29"));
}

#[track_caller]
fn perioden(feit: &str, eerste: &str, onderbroken: i32, ziektedagen: i32, op: &str) {
    let feiten = feiten(feit);
    let geval = Geval::laatste(&feiten);
    let gevonden = (geval.eerste_ziektedag(), geval.onderbroken_dagen(), geval.ziektedagen(dag(op)));
    assert_eq!(gevonden, (dag(eerste), onderbroken, ziektedagen), "{feit}");
}

/// WIA 23 lid 5 a: days of leave are never sick days, at whichever edge of the illness.
#[test]
fn verlof_aan_de_rand_van_de_ziekte() {
    // It ends on the first sick day, or the day before; it begins on the last one, or the day after.
    perioden(
        "ziek 2026-06-20..2026-07-31; zwangerschapsverlof 2026-03-01..2026-06-20",
        "2026-06-21",
        0,
        41,
        "2026-07-31",
    );
    perioden(
        "ziek 2026-06-21..2026-07-31; zwangerschapsverlof 2026-03-01..2026-06-20",
        "2026-06-21",
        0,
        41,
        "2026-07-31",
    );
    perioden(
        "ziek 2026-01-01..2026-03-01; zwangerschapsverlof 2026-03-01..2026-06-20",
        "2026-01-01",
        0,
        59,
        "2026-03-01",
    );
    perioden(
        "ziek 2026-01-01..2026-02-28; zwangerschapsverlof 2026-03-01..2026-06-20",
        "2026-01-01",
        0,
        59,
        "2026-03-01",
    );
    // It begins on the first sick day: nothing is left before it.
    perioden(
        "ziek 2026-03-01..; zwangerschapsverlof 2026-03-01..2026-06-20",
        "2026-06-21",
        0,
        1,
        "2026-06-21",
    );
    // Long over before this illness began.
    perioden(
        "ziek 2026-06-01..; zwangerschapsverlof 2025-01-01..2025-04-22",
        "2026-06-01",
        0,
        1,
        "2026-06-01",
    );
}

/// Leave in two parts with days between is two leaves; with none it is one (WAZO 3:1).
#[test]
fn verlof_met_dagen_ertussen_is_niet_een_verlof() {
    let aan_een = "ziek 2026-01-01..2026-02-28; zwangerschapsverlof 2026-03-01..2026-04-11; \
                   zwangerschapsverlof 2026-04-12..2026-06-20; ziek 2026-06-21..";
    perioden(aan_een, "2026-01-01", 112, 60, "2026-06-21");
    let los = "ziek 2026-01-01..2026-02-28; zwangerschapsverlof 2026-03-01..2026-04-11; \
               zwangerschapsverlof 2026-04-13..2026-06-20; ziek 2026-06-21..";
    perioden(los, "2026-06-21", 0, 1, "2026-06-21");
}

#[test]
fn drie_gevallen_op_een_rij_houden_elk_hun_dagen() {
    let f = feiten(
        "ziek 2024-01-01..2024-02-01; ziek 2024-02-10..2024-03-01; ziek 2024-05-01..2024-05-31; ziek 2024-08-01..",
    );
    let gevallen: Vec<_> = Geval::eerdere(&f)
        .map(|geval| (geval.eerste_ziektedag(), geval.laatste_ziektedag(), geval.onderbroken_dagen()))
        .collect();
    let verwacht =
        [(dag("2024-01-01"), Some(dag("2024-03-01")), 8), (dag("2024-05-01"), Some(dag("2024-05-31")), 0)];
    assert_eq!(gevallen, verwacht);
    assert_eq!(Geval::laatste(&f).eerste_ziektedag(), dag("2024-08-01"));
}

/// SP-13: on the day itself the employee is not ill for the other work, and illness from then on is a new case.
#[test]
fn ander_werk_maakt_een_nieuw_geval_vanaf_die_dag() {
    perioden(
        "ziek 2026-01-01..2026-02-28; bedongen_arbeid_gewijzigd 2026-03-01; ziek 2026-03-01..",
        "2026-03-01",
        0,
        1,
        "2026-03-01",
    );
    perioden("ziek 2026-01-01..; bedongen_arbeid_gewijzigd 2026-03-01", "2026-01-01", 0, 59, "2026-06-01");
    perioden(
        "ziek 2026-01-01..2026-02-28; bedongen_arbeid_gewijzigd 2026-03-11; ziek 2026-03-10..",
        "2026-01-01",
        9,
        60,
        "2026-06-01",
    );
    // Ill for the other work on its first day only: what follows joins that, and is no third case.
    let een_dag = "ziek 2026-01-01..2026-02-28; bedongen_arbeid_gewijzigd 2026-03-05; ziek 2026-03-05..2026-03-05; \
                   ziek 2026-03-10..";
    perioden(een_dag, "2026-03-05", 4, 2, "2026-03-10");
}

#[test]
fn de_telling_loopt_van_dag_tot_dag() {
    let heel = feiten("ziek 2026-01-05..");
    let termijnen = Termijnen::van(&heel);
    assert!(!termijnen.telling(dag("2026-02-01")).samengesteld);
    assert_eq!(termijnen.geval().dag(0), dag("2026-01-04"));
    // Eight weeks ill, then seven days well: week 9 begins when the illness does again.
    let beter = Some((dag("2026-03-02"), dag("2026-03-08")));
    let weken = |op: &str| poortwachter::ziekteweek(dag("2026-01-12"), beter, dag(op));
    assert_eq!([weken("2026-02-22"), weken("2026-02-23"), weken("2026-03-01")], [7, 8, 8]);
    assert_eq!([weken("2026-03-02"), weken("2026-03-08"), weken("2026-03-09")], [8, 8, 9]);
    assert_eq!([weken("2026-03-15"), weken("2026-03-16")], [9, 10]);
}

/// D2: a term from an act counts calendar days, but for the days well after it.
#[test]
fn dagen_beter_na_een_daad_tellen_niet_mee_en_de_dag_zelf_niet_dubbel() {
    let plan = |op: &str| {
        let f = feiten(&format!("ziek 2026-01-01..2026-02-28; ziek 2026-03-11..; probleemanalyse {op} ja"));
        uiterlijk(&Termijnen::van(&f), TermijnId::PlanVanAanpak)
    };
    // The last sick day, the first day well, the last day well, the first sick day after it.
    assert_eq!(plan("2026-02-28"), "2026-03-24");
    assert_eq!(plan("2026-03-01"), "2026-03-24");
    assert_eq!(plan("2026-03-10"), "2026-03-24");
    assert_eq!(plan("2026-03-11"), "2026-03-25");
}

#[test]
fn het_aandeel_dat_hervat_is() {
    let f = feiten(
        "ziek 2025-01-01..2025-03-31; gedeeltelijk_hersteld 2025-03-01 80; ziek 2026-01-01..; \
         gedeeltelijk_hersteld 2026-03-01 40; gedeeltelijk_hersteld 2026-04-01 60; \
         gedeeltelijk_hersteld 2026-01-01 10",
    );
    let geval = Geval::laatste(&f);
    let op = |vandaag: &str| geval.hervat_percentage(dag(vandaag));
    assert_eq!([op("2025-12-31"), op("2026-01-01"), op("2026-02-28")], [0, 10, 10]);
    assert_eq!([op("2026-03-01"), op("2026-03-31"), op("2026-04-01"), op("2027-01-01")], [40, 40, 60, 60]);
}

/// On the last sick day a term is still asked; on the day after it rests, unless it had passed by then.
#[test]
fn op_de_laatste_ziektedag_rust_er_nog_niets() {
    stand("ziek 2026-01-01..2026-02-05", "probleemanalyse", "2026-02-05", "open");
    stand("ziek 2026-01-01..2026-02-05", "probleemanalyse", "2026-02-06", "straks");
    stand("ziek 2026-01-01..2026-02-12", "probleemanalyse", "2026-02-20", "te_laat 8");
    stand("ziek 2026-01-01..2026-02-11", "probleemanalyse", "2026-02-20", "straks");
}

#[test]
fn een_plan_is_te_laat_of_afgeweken_zoals_elke_term() {
    let f = "ziek 2026-01-01..; probleemanalyse 2026-02-02 ja; plan_van_aanpak 2026-03-01";
    stand(f, "plan_van_aanpak", "2026-03-02", "te_laat_voldaan 13");
    stand(
        &format!("{f}; afgeweken plan_van_aanpak 2026-03-01"),
        "plan_van_aanpak",
        "2026-03-02",
        "afgeweken",
    );
    // A deviation from another term, or in an earlier illness, is none from this one.
    stand(
        &format!("{f}; afgeweken probleemanalyse 2026-03-01"),
        "plan_van_aanpak",
        "2026-03-02",
        "te_laat_voldaan 13",
    );
    let eerder = "ziek 2025-01-01..2025-06-01; afgeweken plan_van_aanpak 2025-05-01; ziek 2026-01-01..";
    stand(eerder, "plan_van_aanpak", "2026-03-01", "te_laat 3");
    let feiten = feiten("ziek 2026-01-01..; probleemanalyse 2026-02-02 ja");
    let termijnen = Termijnen::van(&feiten);
    let gedaan = termijnen.stand(TermijnId::Probleemanalyse, dag("2026-02-02")).expect("asked");
    assert_eq!((gedaan.voldaan_op(), gedaan.dagen_te_laat()), (Some(dag("2026-02-02")), None));
}

/// What says the same judgement on the same day does not undo it: only a later one sees possibilities after all.
#[test]
fn een_oordeel_van_dezelfde_dag_ziet_geen_mogelijkheden_na_het_niet_terug() {
    let f = |op: &str| format!("ziek 2026-01-01..; niet_terug_verwacht 2026-03-01; probleemanalyse {op} ja");
    stand(&f("2026-02-01"), "tweede_spoor", "2026-06-01", "vervallen");
    stand(&f("2026-03-01"), "tweede_spoor", "2026-06-01", "vervallen");
    stand(&f("2026-03-02"), "tweede_spoor", "2026-06-01", "open");
    let later = "ziek 2026-01-01..; niet_terug_verwacht 2026-03-01; probleemanalyse 2026-04-01 later";
    stand(later, "tweede_spoor", "2026-06-01", "vervallen");
}

/// WIA 64 lid 2: a letter of the first sick day is one of this illness.
#[test]
fn een_brief_van_de_eerste_ziektedag_hoort_bij_dit_geval() {
    let f = "ziek 2022-01-03..2023-12-15; ziek 2024-03-01..; uwv_brief_wia";
    stand(&format!("{f} 2024-03-01"), "uwv_brief_wia", "2024-06-01", "voldaan");
    stand(&format!("{f} 2024-02-29"), "uwv_brief_wia", "2024-06-01", "straks");
}

/// WIA 64 lid 6, BW 7:629 lid 11 a: after a letter that came late the wage ends before the delay begins to count, and
/// UWV's day for a decision does not lie ahead of every day.
#[test]
fn na_een_late_brief_schuift_het_besluit_niet_voor_zich_uit() {
    let f = "ziek 2024-01-01..; uwv_melding_42_weken 2024-10-01; uwv_brief_wia 2025-12-01";
    stand(f, "wia_aanvraag", "2026-01-15", "te_laat 17");
    stand(f, "loonsanctie_besluit", "2026-01-15", "vervallen");
    stand("ziek 2024-01-01..", "loonsanctie_besluit", "2026-01-15", "open");
}

/// ZW 38 lid 8: a request for extension counts as the notice; one in an earlier illness does not.
#[test]
fn een_verzoek_om_verlenging_is_ook_de_melding() {
    let f = "ziek 2026-01-01..; vrijwillige_verlenging 2026-10-01 2028-06-30";
    stand(f, "uwv_melding_42_weken", "2026-10-02", "voldaan");
    let eerder =
        "ziek 2022-01-03..2024-02-01; vrijwillige_verlenging 2023-10-01 2024-06-30; ziek 2026-01-01..";
    stand(eerder, "uwv_melding_42_weken", "2026-10-02", "open");
}

/// RP 4 lid 2 b: the first-year evaluation is one of them, in its place among the others.
#[test]
fn de_eerstejaarsevaluatie_staat_tussen_de_andere() {
    let f = feiten(
        "ziek 2026-01-01..; plan_van_aanpak 2026-11-01; evaluatie 2026-12-01; eerstejaarsevaluatie 2026-12-20; \
         evaluatie 2026-12-20; evaluatie 2027-01-20",
    );
    let rij = Termijnen::van(&f).evaluaties(dag("2027-02-01"));
    let gehouden: Vec<_> = rij.iter().map(|evaluatie| evaluatie.gehouden_op).collect();
    let op = |tekst| Some(dag(tekst));
    assert_eq!(gehouden, [op("2026-12-01"), op("2026-12-20"), op("2026-12-20"), op("2027-01-20"), None]);
}

#[test]
fn alle_termijnen_die_er_zijn_op_een_rij() {
    let f = feiten("ziek 2026-01-01..");
    let termijnen = Termijnen::van(&f);
    let gevonden: Vec<_> = termijnen.alle().map(|(id, _)| id).collect();
    let met_grond: Vec<_> =
        TermijnId::ALLE.iter().copied().filter(|id| termijnen.uitkomst(*id).is_some()).collect();
    assert_eq!((gevonden.len(), &gevonden), (14, &met_grond));
}

/// A requirement of the annex stands in a paragraph of it and in no article; one that depends on something says so.
#[test]
fn een_vereiste_van_de_bijlage_heeft_een_paragraaf_en_geen_artikel() {
    for eis in Lijst::Beoordeling.vereisten() {
        assert_eq!((eis.bron.artikel, eis.bron.lid.is_some()), (None, true), "{:?}", eis.id);
    }
    let met_plan =
        Lijst::Beoordeling.vereisten().iter().filter(|eis| eis.bij == Some(Omstandigheid::MetPlan));
    assert_eq!(met_plan.count(), 2);
}

/// What UWV knows of the cause is said or left out; both ways of saying it are read.
#[test]
fn de_oorzaak_na_het_verlof_wordt_gelezen() {
    let verlof = |woord: &str| match lijst(&format!("zwangerschapsverlof 2026-03-01..2026-06-20 {woord}"))[0]
    {
        Feit::Zwangerschapsverlof { zelfde_oorzaak, .. } => zelfde_oorzaak,
        _ => panic!("no leave"),
    };
    assert_eq!(
        [verlof("zelfde_oorzaak"), verlof("andere_oorzaak"), verlof("")],
        [Some(true), Some(false), None]
    );
}
