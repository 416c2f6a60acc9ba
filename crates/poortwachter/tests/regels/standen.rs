// SPDX-License-Identifier: EUPL-1.2
//! What a term means on a day, what is refused, and the count.

use crate::hulp::{dag, feiten, lijst};
use poortwachter::{Bezwaar, Feiten, Stand, Taal, TermijnId, Termijnen, Uitkomst};

#[track_caller]
pub(crate) fn stand(feit: &str, termijn: &str, vandaag: &str, verwacht: &str) {
    let feiten = feiten(feit);
    let termijnen = Termijnen::van(&feiten);
    let id = TermijnId::van_woord(termijn).expect("a term");
    let stand = termijnen.stand(id, dag(vandaag)).expect("has a ground");
    let laat = stand.dagen_te_laat().map_or_else(String::new, |dagen| format!(" {dagen}"));
    assert_eq!(format!("{}{laat}", stand.woord()), verwacht, "{feit} on {vandaag}");
}

#[test]
fn een_plicht_is_open_tot_en_met_haar_dag_en_dan_te_laat() {
    stand("ziek 2026-01-01..", "probleemanalyse", "2026-02-12", "open");
    stand("ziek 2026-01-01..", "probleemanalyse", "2026-02-13", "te_laat 1");
}

#[test]
fn straks_tot_de_eerste_dag() {
    stand("ziek 2026-01-01..", "uwv_melding_42_weken", "2026-09-30", "straks");
    stand("ziek 2026-01-01..", "uwv_melding_42_weken", "2026-10-01", "open");
}

#[test]
fn gedaan_op_tijd_te_laat_of_afgeweken() {
    let pa = "ziek 2026-01-01..; probleemanalyse 2026-02-20 ja";
    stand(pa, "probleemanalyse", "2026-03-01", "te_laat_voldaan 8");
    stand("ziek 2026-01-01..; probleemanalyse 2026-02-12 ja", "probleemanalyse", "2026-03-01", "voldaan");
    stand(
        &format!("{pa}; afgeweken probleemanalyse 2026-02-20"),
        "probleemanalyse",
        "2026-03-01",
        "afgeweken",
    );
    stand(
        "ziek 2026-01-01..; afgeweken probleemanalyse 2026-02-20",
        "probleemanalyse",
        "2026-02-20",
        "afgeweken",
    );
    stand(
        "ziek 2026-01-01..; afgeweken probleemanalyse 2026-02-20",
        "probleemanalyse",
        "2026-02-21",
        "te_laat 9",
    );
}

/// Regeling procesgang 5: it is the agreed day that is told, not the day departed from; once done, the day it was done.
#[test]
fn wie_afwijkt_leest_de_afgesproken_dag() {
    let stand = |feit: &str, op: &str| {
        let feiten = feiten(feit);
        Termijnen::van(&feiten).stand(TermijnId::Probleemanalyse, dag(op))
    };
    let afgesproken = "ziek 2026-01-01..; afgeweken probleemanalyse 2026-02-20";
    for op in ["2026-02-01", "2026-02-15", "2026-02-20"] {
        assert_eq!(stand(afgesproken, op), Some(Stand::Afgeweken(dag("2026-02-20"))), "{op}");
    }
    let gedaan = format!("{afgesproken}; probleemanalyse 2026-02-18 ja");
    assert_eq!(stand(&gedaan, "2026-03-01"), Some(Stand::Afgeweken(dag("2026-02-18"))));
    // A day after what was agreed it is late, counted from the day of the law.
    let te_laat = format!("{afgesproken}; probleemanalyse 2026-02-21 ja");
    assert_eq!(stand(&te_laat, "2026-03-01"), Some(Stand::TeLaatVoldaan { op: dag("2026-02-21"), dagen: 9 }));
}

#[test]
fn wat_morgen_gebeurt_is_vandaag_niet_gedaan() {
    stand("ziek 2026-01-01..; probleemanalyse 2026-02-10 ja", "probleemanalyse", "2026-02-09", "open");
}

#[test]
fn na_herstel_rust_een_termijn_27_dagen() {
    let hersteld = "ziek 2026-01-01..2026-03-31; probleemanalyse 2026-02-10 ja; plan_van_aanpak 2026-02-20";
    stand(hersteld, "uwv_melding_42_weken", "2026-03-31", "straks");
    stand(hersteld, "eerstejaarsevaluatie", "2026-04-27", "straks");
    stand(hersteld, "eerstejaarsevaluatie", "2026-04-28", "vervallen");
    stand(hersteld, "probleemanalyse", "2026-06-01", "voldaan");
    stand("ziek 2026-01-01..2026-03-31", "probleemanalyse", "2026-06-01", "te_laat 109");
}

#[test]
fn een_recht_en_een_einde_worden_nooit_te_laat() {
    stand("ziek 2024-01-01..", "vervroegde_iva", "2026-01-01", "vervallen");
    stand("ziek 2024-01-01..", "einde_wachttijd", "2025-12-28", "open");
    stand("ziek 2024-01-01..", "einde_wachttijd", "2025-12-29", "voldaan");
}

#[test]
fn van_uwv_wordt_aangenomen_dat_het_schreef() {
    stand("ziek 2024-01-01..", "uwv_brief_wia", "2025-12-01", "voldaan");
    stand("ziek 2024-01-01..; uwv_brief_wia nooit", "uwv_brief_wia", "2025-12-01", "te_laat 78");
    stand("ziek 2024-01-01..; uwv_brief_wia 2025-09-20", "uwv_brief_wia", "2025-12-01", "te_laat_voldaan 6");
    let op_tijd = "ziek 2024-01-01..; wia_aanvraag 2025-10-01";
    stand(op_tijd, "loonsanctie_besluit", "2025-12-28", "te_laat 42");
    stand(op_tijd, "loonsanctie_besluit", "2025-12-29", "vervallen");
}

/// WIA 25 lid 10: the decision counts from the end that the delay moved; every day without application moves it.
#[test]
fn zolang_de_aanvraag_uitblijft_schuift_alles_wat_van_het_loon_hangt() {
    let f = "ziek 2024-01-01..; plan_van_aanpak 2024-02-20; evaluatie 2025-12-01";
    // Due on 12 October 2025: on 1 February 2026 that is 112 days ago, and wage runs until 112 days after the end.
    stand(f, "wia_aanvraag", "2026-02-01", "te_laat 112");
    stand(f, "loonsanctie_besluit", "2026-02-01", "open");
    stand(f, "evaluatie", "2026-02-01", "te_laat 20");
    let feiten = feiten(f);
    let termijnen = Termijnen::van(&feiten);
    let loon = termijnen.loondoorbetaling_op(dag("2026-02-01"));
    assert_eq!((loon.laatste_dag, loon.reden.woord()), (dag("2026-04-19"), "late_aanvraag"));
    let besluit = termijnen.uitkomst_op(TermijnId::LoonsanctieBesluit, dag("2026-02-01")).expect("asked");
    assert_eq!(besluit.uiterlijk, Some(dag("2026-03-08")), "42 days before it");
    assert_eq!(termijnen.loondoorbetaling_op(dag("2025-12-28")).reden.woord(), "wachttijd");
    assert_eq!(termijnen.loondoorbetaling().laatste_dag, dag("2025-12-28"));
}

/// With early IVA granted there is nothing left to apply for, so that nothing moves while no application comes.
#[test]
fn na_vervroegde_iva_schuift_er_niets_voor_zich_uit() {
    let iva = "ziek 2024-01-01..; vervroegde_iva 2024-06-01 2024-09-30";
    for op in ["2024-09-01", "2024-10-01", "2025-11-17", "2025-12-31", "2026-03-01"] {
        stand(iva, "loonsanctie_besluit", op, "vervallen");
    }
    stand(iva, "einde_opzegverbod", "2025-12-31", "open");
    stand(iva, "einde_opzegverbod", "2026-01-01", "voldaan");
    stand(iva, "einde_opzegverbod", "2026-03-01", "voldaan");
}

#[test]
fn een_oordeel_van_morgen_laat_vandaag_niets_vervallen() {
    let f = "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20";
    stand(f, "probleemanalyse", "2026-01-19", "open");
    stand(f, "probleemanalyse", "2026-01-20", "vervallen");
    stand(f, "plan_van_aanpak", "2026-01-19", "open");
    let f = "ziek 2026-01-01..; probleemanalyse 2026-03-10 nee";
    stand(f, "plan_van_aanpak", "2026-03-09", "te_laat 11");
    stand(f, "plan_van_aanpak", "2026-03-10", "vervallen");
    stand(f, "evaluatie", "2026-03-09", "open");
    stand(f, "evaluatie", "2026-03-10", "vervallen");
    let f = "ziek 2026-01-01..; langdurig_verzuim_blijkt 2026-03-02";
    stand(f, "probleemanalyse", "2026-03-01", "te_laat 17");
    stand(f, "probleemanalyse", "2026-03-02", "open");
    stand(f, "plan_van_aanpak", "2026-03-01", "te_laat 3");
    stand(f, "plan_van_aanpak", "2026-03-02", "open");
    let f = "ziek 2026-01-01..; vervroegde_iva 2026-02-01 2026-05-01";
    stand(f, "re_integratieverslag", "2026-01-31", "straks");
    stand(f, "re_integratieverslag", "2026-02-01", "vervallen");
    let feiten = feiten("ziek 2026-01-01..; probleemanalyse 2026-03-10 nee");
    let termijnen = Termijnen::van(&feiten);
    let plan = termijnen.uitkomst_op(TermijnId::PlanVanAanpak, dag("2026-03-09")).expect("asked");
    assert_eq!(plan.uiterlijk, Some(dag("2026-02-26")));
    let uitleg = termijnen.uitleg(TermijnId::PlanVanAanpak, dag("2026-03-09"), Taal::Nl).expect("asked");
    assert_eq!((uitleg.uiterlijk, uitleg.verloop.len()), (Some(dag("2026-02-26")), 2));
}

#[test]
fn zicht_op_terugkeer_geldt_drie_maanden() {
    let f = "ziek 2026-01-01..; tweede_spoor_niet_nodig 2026-12-29";
    stand(f, "tweede_spoor", "2026-12-28", "open");
    stand(f, "tweede_spoor", "2026-12-29", "vervallen");
    stand(f, "tweede_spoor", "2027-03-29", "vervallen");
    // Nobody names a day: not late, but due.
    stand(f, "tweede_spoor", "2027-03-30", "open");
    stand(f, "tweede_spoor", "2027-12-01", "open");
    stand(&format!("{f}; tweede_spoor 2027-04-05"), "tweede_spoor", "2027-04-04", "open");
    stand(&format!("{f}; tweede_spoor 2027-04-05"), "tweede_spoor", "2027-04-05", "voldaan");
    // Said too late, or no longer true on the day: for three months nothing is asked, and then the day had passed.
    let laat = "ziek 2026-01-01..; tweede_spoor_niet_nodig 2027-03-01";
    stand(laat, "tweede_spoor", "2027-02-28", "te_laat 18");
    stand(laat, "tweede_spoor", "2027-03-01", "vervallen");
    stand(laat, "tweede_spoor", "2027-06-01", "vervallen");
    stand(laat, "tweede_spoor", "2027-06-02", "te_laat 112");
    let vroeg = "ziek 2026-01-01..; tweede_spoor_niet_nodig 2026-09-01";
    stand(vroeg, "tweede_spoor", "2026-12-01", "vervallen");
    stand(vroeg, "tweede_spoor", "2026-12-02", "open");
    stand(vroeg, "tweede_spoor", "2027-02-11", "te_laat 1");
    // Who did return has nothing to start.
    let terug = "ziek 2026-01-01..2027-02-15; tweede_spoor_niet_nodig 2026-12-29";
    stand(terug, "tweede_spoor", "2027-06-01", "vervallen");
}

#[test]
fn na_herstel_rust_een_termijn_zolang_aansluitend_verlof_loopt() {
    let f = "ziek 2026-01-01..2026-03-31; zwangerschapsverlof 2026-04-01..2026-07-21";
    stand(f, "uwv_melding_42_weken", "2026-04-28", "straks");
    stand(f, "uwv_melding_42_weken", "2026-07-21", "straks");
    stand(f, "uwv_melding_42_weken", "2026-07-22", "vervallen");
    stand(&format!("{f} andere_oorzaak"), "uwv_melding_42_weken", "2026-04-28", "vervallen");
    let los = "ziek 2026-01-01..2026-03-30; zwangerschapsverlof 2026-04-01..2026-07-21";
    stand(los, "uwv_melding_42_weken", "2026-04-28", "vervallen");
}

#[test]
fn telling_van_het_contract() {
    let feiten = feiten("ziek 2024-02-05..2024-05-05; ziek 2024-05-20..; probleemanalyse 2024-03-11 ja");
    let termijnen = Termijnen::van(&feiten);
    let telling = termijnen.telling(dag("2025-12-20"));
    assert_eq!((telling.ziektedagen, telling.ziekteweek, telling.onderbroken_dagen), (671, 96, 14));
    assert_eq!((telling.gerekend_vanaf, telling.samengesteld), (dag("2024-02-19"), true));
    assert_eq!(termijnen.einde_wachttijd(), dag("2026-02-15"));
    assert_eq!(termijnen.telling(dag("2024-02-04")).ziekteweek, 0);
}

#[test]
fn feiten_van_een_eerder_geval_tellen_niet_mee() {
    let f = "ziek 2024-01-01..2024-05-01; probleemanalyse 2024-02-01 ja; ziek 2024-07-01..";
    stand(f, "probleemanalyse", "2024-07-02", "open");
    let feiten = feiten(f);
    assert_eq!(poortwachter::Geval::eerdere(&feiten).count(), 1);
}

#[test]
fn verlof_verdwijnt_uit_ziekte_die_er_doorheen_liep() {
    let los =
        feiten("ziek 2024-01-01..2024-05-31; zwangerschapsverlof 2024-06-01..2024-09-20; ziek 2024-09-21..");
    let door = feiten("ziek 2024-01-01..; zwangerschapsverlof 2024-06-01..2024-09-20");
    assert_eq!(los, door);
    assert_eq!(Termijnen::van(&los).telling(dag("2025-01-01")).onderbroken_dagen, 112);
}

#[test]
fn verlof_in_twee_delen_is_een_verlof() {
    let f = feiten(
        "ziek 2025-01-06..; zwangerschapsverlof 2025-03-03..2025-04-13; zwangerschapsverlof 2025-04-14..2025-06-22",
    );
    let termijnen = Termijnen::van(&f);
    assert_eq!(termijnen.geval().eerste_ziektedag(), dag("2025-01-06"));
    assert_eq!(
        (termijnen.telling(dag("2025-07-01")).onderbroken_dagen, termijnen.einde_wachttijd()),
        (112, dag("2027-04-25"))
    );
}

#[test]
fn een_brief_van_een_eerder_geval_telt_niet() {
    let f = "ziek 2022-01-03..2023-12-15; ziek 2024-03-01..; uwv_brief_wia 2023-09-18";
    stand(f, "uwv_brief_wia", "2024-06-01", "straks");
    stand(f, "wia_aanvraag", "2024-06-01", "straks");
}

#[test]
fn een_latere_verwachting_wist_niet_dat_het_te_laat_was() {
    let f = "ziek 2026-01-05..; geen_langdurig_verzuim_verwacht 2026-03-10";
    stand(f, "probleemanalyse", "2026-03-21", "te_laat 33");
    // But when the bedrijfsarts finds that it shows only now, there was no day before (RP 2 lid 3).
    let f = format!("{f}; langdurig_verzuim_blijkt 2026-03-20");
    stand(&f, "probleemanalyse", "2026-03-19", "te_laat 31");
    stand(&f, "probleemanalyse", "2026-03-20", "open");
}

/// RP 2: without a day to be ready by, a probleemanalyse that was made is one.
#[test]
fn een_probleemanalyse_zonder_dag_is_gedaan_als_zij_er_is() {
    let niet_lang = "ziek 2026-01-01..; geen_langdurig_verzuim_verwacht 2026-01-20";
    stand(&format!("{niet_lang}; probleemanalyse 2026-03-01 ja"), "probleemanalyse", "2026-03-01", "voldaan");
    let later = format!("{niet_lang}; langdurig_verzuim_blijkt 2026-03-20; probleemanalyse 2026-04-01 ja");
    stand(&later, "probleemanalyse", "2026-03-31", "open");
    stand(&later, "probleemanalyse", "2026-04-01", "voldaan");
}

#[test]
fn het_opzegverbod_eindigt_niet_terwijl_de_aanvraag_uitblijft() {
    stand("ziek 2024-01-01..", "einde_opzegverbod", "2026-02-01", "open");
    stand("ziek 2024-01-01..; wia_aanvraag 2025-10-01", "einde_opzegverbod", "2026-02-01", "voldaan");
}

#[test]
fn andere_oorzaak_na_het_verlof_is_een_nieuw_geval() {
    let f = feiten(
        "ziek 2024-01-01..2024-05-31; zwangerschapsverlof 2024-06-01..2024-09-20 andere_oorzaak; ziek 2024-09-21..",
    );
    assert_eq!(Termijnen::van(&f).geval().eerste_ziektedag(), dag("2024-09-21"));
    // Not adjoining: leave and days well are one interruption (SV-10).
    let los =
        feiten("ziek 2024-01-01..2024-05-30; zwangerschapsverlof 2024-06-01..2024-09-20; ziek 2024-09-21..");
    assert_eq!(Termijnen::van(&los).geval().eerste_ziektedag(), dag("2024-09-21"));
}

#[test]
fn alle_evaluaties_op_een_rij() {
    let f = feiten(
        "ziek 2024-02-05..2024-05-05; ziek 2024-05-20..; plan_van_aanpak 2024-03-25; evaluatie 2024-05-22",
    );
    let evaluaties = Termijnen::van(&f).evaluaties(dag("2024-06-01"));
    let kort: Vec<_> = evaluaties.iter().map(|e| (e.uiterlijk, e.gehouden_op, e.stand.woord())).collect();
    assert_eq!(
        kort,
        [
            (Some(dag("2024-05-20")), Some(dag("2024-05-22")), "te_laat_voldaan"),
            (Some(dag("2024-07-03")), None, "open"),
        ]
    );
}

#[track_caller]
pub(crate) fn geweigerd(feit: &str, plaats: Option<usize>, sleutel: &str, bezwaar: Bezwaar) {
    let fouten = Feiten::nieuw(&lijst(feit)).expect_err(feit);
    assert!(
        fouten.iter().any(|f| (f.feit, f.sleutel, f.bezwaar) == (plaats, sleutel, bezwaar)),
        "{feit}: {fouten:?}"
    );
}

#[test]
fn wat_niet_klopt_wordt_geweigerd_bij_het_veld() {
    geweigerd("", None, "feiten", Bezwaar::GeenZiekte);
    geweigerd("ziek 2003-12-31..", Some(0), "van", Bezwaar::VoorHetRecht);
    geweigerd("ziek 2026-02-02..2026-02-01", Some(0), "tot_en_met", Bezwaar::Omgekeerd);
    geweigerd("ziek 2026-02-02..; ziek 2026-03-01..", Some(1), "van", Bezwaar::Overlapt(dag("2026-02-02")));
    geweigerd(
        "plan_van_aanpak 2026-01-01; ziek 2026-02-02..",
        Some(0),
        "op",
        Bezwaar::VoorZiekte(dag("2026-02-02")),
    );
    geweigerd(
        "ziek 2026-01-01..; plan_van_aanpak 2026-02-01; plan_van_aanpak 2026-02-05",
        Some(2),
        "op",
        Bezwaar::Dubbel(dag("2026-02-01")),
    );
    geweigerd(
        "ziek 2026-01-01..; gedeeltelijk_hersteld 2026-02-01 100",
        Some(1),
        "percentage",
        Bezwaar::Percentage(100),
    );
    geweigerd(
        "ziek 2026-01-01..; afgeweken wia_aanvraag 2026-02-01",
        Some(1),
        "termijn",
        Bezwaar::NietAfTeWijken,
    );
}

#[test]
fn alles_in_een_keer_geweigerd() {
    let fouten =
        Feiten::nieuw(&lijst("ziek 2026-02-01..; plan_van_aanpak 2026-01-01; wia_aanvraag 2026-01-02"));
    assert_eq!(fouten.expect_err("two wrong facts").len(), 2);
}

#[test]
fn late_aanvraag_verlengt_het_loon_en_niet_de_wachttijd() {
    let f = feiten("ziek 2026-01-01..; wia_aanvraag 2027-10-20");
    let termijnen = Termijnen::van(&f);
    assert_eq!(termijnen.loondoorbetaling().laatste_dag, dag("2028-01-05"));
    assert_eq!(termijnen.loondoorbetaling().reden.woord(), "late_aanvraag");
    assert_eq!(termijnen.einde_wachttijd(), dag("2027-12-29"));
}

#[test]
fn de_uitleg_eindigt_op_de_dag_zelf_in_beide_talen() {
    let f = feiten(
        "ziek 2024-02-05..2024-05-05; ziek 2024-05-20..; probleemanalyse 2024-03-11 ja; plan_van_aanpak 2024-03-25; \
         wia_aanvraag 2025-11-30; arbeidstherapie 2024-06-01..",
    );
    let termijnen = Termijnen::van(&f);
    for (id, uitkomst) in termijnen.alle() {
        for taal in [Taal::Nl, Taal::En] {
            let uitleg = termijnen.uitleg(id, dag("2025-12-20"), taal).expect("has a ground");
            let laatste = uitleg.verloop.last().map(|stap| stap.dag);
            assert_eq!(laatste, uitkomst.uiterlijk, "{}", id.woord());
            assert!(uitleg.uitleg.len() > 40 && uitleg.verloop.iter().all(|s| !s.tekst.is_empty()));
        }
    }
}

#[test]
fn wat_andere_bronnen_zeggen() {
    let f = feiten("ziek 2026-01-01..");
    let termijnen = Termijnen::van(&f);
    let anders = |id| {
        let uitleg = termijnen.uitleg(id, dag("2026-01-01"), Taal::Nl).expect("has a ground");
        uitleg.betwist.first().map(|b| b.uiterlijk.to_string())
    };
    let verwacht = [
        (TermijnId::Probleemanalyse, Some("2026-02-11")),
        (TermijnId::UwvMelding42Weken, None),
        (TermijnId::Eerstejaarsevaluatie, Some("2026-12-31")),
        (TermijnId::VervroegdeIva, Some("2027-04-14")),
        (TermijnId::ReIntegratieverslag, Some("2027-09-30")),
        (TermijnId::WiaAanvraag, Some("2027-10-14")),
        (TermijnId::LoonsanctieBesluit, Some("2027-11-18")),
        (TermijnId::EindeWachttijd, Some("2027-12-30")),
        (TermijnId::EindeOpzegverbod, Some("2027-12-29")),
    ];
    for (id, dag) in verwacht {
        assert_eq!(anders(id).as_deref(), dag, "{}", id.woord());
    }
    let zaterdag = feiten("ziek 2026-06-13..");
    let uitleg = Termijnen::van(&zaterdag).uitleg(TermijnId::UwvMelding42Weken, dag("2026-07-01"), Taal::Nl);
    assert_eq!(uitleg.expect("asked").betwist[0].uiterlijk, dag("2027-04-05"), "Saturday becomes Monday");
}

/// A state in one register, an outcome in less than half of a cache line: `docs/metingen.md` rests on it.
#[test]
fn wat_per_miljoen_gaat_blijft_klein() {
    assert_eq!((size_of::<Option<Stand>>(), size_of::<Option<Uitkomst>>()), (8, 24));
}
