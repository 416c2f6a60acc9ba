// SPDX-License-Identifier: EUPL-1.2
//! Every remark: when it comes, when not, and that it says something in both languages.

use crate::hulp::{codes, dag, grens, plan, stappen, week};
use opbouw::{
    Advies, Blokken, Ernst, Grens, Klok, Lijn, Opmerking, Patroon, Schema, Taakopmerking, Taal, Zwaarte,
};

#[track_caller]
fn check(plan: &opbouw::Plan, code: &str, op: Option<&str>) {
    let schema = Schema::van(plan).expect("a plan that can be");
    let alle = schema.opmerkingen(dag("2026-11-23"));
    let Some(opmerking) = alle.iter().find(|opmerking| opmerking.code() == code) else {
        panic!("no {code} in {alle:?}")
    };
    assert_eq!(opmerking.dag().map(|dag| dag.to_string()).as_deref(), op);
}

#[test]
fn een_stap_van_meer_dan_25_punten() {
    check(&stappen(&[25, 51, 75, 100]), "grote_stap", Some("2026-11-30"));
    check(&stappen(&[50, 75, 100]), "grote_stap", Some("2026-11-23"));
    check(&plan("8 8 8 8", "2026-11-23", Patroon::Dagelijks { weken: 2 }), "grote_stap", Some("2026-11-23"));
    assert!(codes(&stappen(&[25, 50, 75, 100])).is_empty());
    // Rounding alone is no large step: 7 hours in quarters of an hour.
    assert!(
        codes(&plan("7", "2026-11-23", Patroon::Wekelijks { stappen: vec![25, 50, 75, 100] })).is_empty()
    );
    assert!(
        !codes(&plan("7:36 7:36 7:36", "2026-11-23", Patroon::Dagelijks { weken: 4 }))
            .contains(&"grote_stap")
    );
}

#[test]
fn na_een_grens_kan_een_stap_groot_zijn() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.grenzen = vec![Grens { max_per_dag: Some(60), ..grens("2026-11-30", "2026-12-06") }];
    check(&plan, "grote_stap", Some("2026-12-07"));
}

#[test]
fn arbeidstherapie_mag_zes_weken_duren() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.arbeidstherapie_tot_en_met = Some(dag("2027-01-03"));
    assert!(codes(&plan).is_empty());
    plan.arbeidstherapie_tot_en_met = Some(dag("2027-01-04"));
    check(&plan, "arbeidstherapie_lang", Some("2027-01-04"));
}

#[test]
fn tijdens_arbeidstherapie_is_een_dag_niet_productief() {
    let mut plan = stappen(&[50, 100]);
    plan.arbeidstherapie_tot_en_met = Some(dag("2026-11-25"));
    let schema = Schema::van(&plan).expect("a plan that can be");
    let productief: Vec<_> = schema.dagen()[..4].iter().map(|dag| dag.productief).collect();
    assert_eq!(productief, [false, false, false, true]);
}

#[test]
fn later_dan_de_prognose() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.prognose_volledig = Some(dag("2026-12-14"));
    assert!(codes(&plan).is_empty());
    plan.prognose_volledig = Some(dag("2026-12-13"));
    check(&plan, "langer_dan_prognose", Some("2026-12-14"));
    let mut nooit = stappen(&[25, 50]);
    nooit.prognose_volledig = Some(dag("2026-12-13"));
    check(&nooit, "langer_dan_prognose", None);
    check(&nooit, "niet_volledig", None);
}

#[test]
fn een_feestdag_die_niet_vrij_is() {
    let mut plan = plan("8 8 8 8 8", "2026-12-21", Patroon::Wekelijks { stappen: vec![25, 50, 75, 100] });
    check(&plan, "feestdag", Some("2026-12-25"));
    plan.vrij = vec![dag("2026-12-25"), dag("2027-01-01")];
    assert!(codes(&plan).is_empty());
}

#[test]
fn een_start_die_voorbij_is() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.start = dag("2026-11-22");
    check(&plan, "start_voorbij", Some("2026-11-22"));
}

#[test]
fn uren_die_niet_in_de_dag_passen() {
    let mut plan = stappen(&[25, 50, 75, 100]);
    plan.blokken = Some(Blokken {
        werk: 120,
        pauze: 60,
        begin: Klok::lees("09:00").expect("a time"),
        einde: Klok::lees("17:00"),
    });
    check(&plan, "past_niet_in_dag", Some("2026-12-14"));
    let mut tijden = stappen(&[25, 50, 75, 100]);
    tijden.grenzen = vec![Grens {
        niet_voor: Klok::lees("10:00"),
        niet_na: Klok::lees("14:00"),
        ..grens("2026-11-23", "")
    }];
    check(&tijden, "past_niet_in_dag", Some("2026-12-07"));
}

#[test]
fn een_lege_dag_naast_een_halve() {
    let eigen = |contract, uren| plan(contract, "2026-11-23", Patroon::Eigen { weken: vec![week(uren)] });
    assert!(codes(&eigen("8 8", "0 4")).contains(&"leeg_en_lang"));
    assert!(!codes(&eigen("8 8", "0 3:59")).contains(&"leeg_en_lang"));
    assert!(codes(&eigen("4 4", "0 2")).contains(&"leeg_en_lang"));
}

/// Each sentence ends, names where its rule comes from and does not mix the languages.
#[test]
fn elke_melding_legt_zichzelf_uit_in_twee_talen() {
    let op = dag("2026-12-14");
    let mut alle = vec![
        Opmerking::GrensBedrijfsarts { dag: op, tot_en_met: op, minuten: 456 },
        Opmerking::NietVolledig { promille: 755 },
        Opmerking::GroteStap { dag: op, van: 250, naar: 1_000 },
        Opmerking::PastNietInDag { dag: op, dagen: 1 },
        Opmerking::PastNietInDag { dag: op, dagen: 3 },
        Opmerking::LeegEnLang { dag: op, lang: op.plus(1), minuten: 240 },
        Opmerking::LangerDanPrognose { volledig: Some(op), prognose: op },
        Opmerking::LangerDanPrognose { volledig: None, prognose: op },
        Opmerking::ArbeidstherapieLang { dag: op },
        Opmerking::Feestdag { dag: op },
        Opmerking::StartVoorbij { start: op },
        Opmerking::LangerGewerkt { dag: op, minuten: 90 },
        Opmerking::KorterGewerkt { dag: op, minuten: 90 },
    ];
    alle.extend(
        [
            Taakopmerking::TweeZwareDagen,
            Taakopmerking::ZwaarOpZwaar,
            Taakopmerking::DeadlineTeVroeg,
            Taakopmerking::EigenWerkTeVroeg,
            Taakopmerking::EerstWatLeukIs,
            Taakopmerking::TaakZonderUren,
        ]
        .map(|soort| Opmerking::Taken { soort, dag: op }),
    );
    for opmerking in alle {
        let (nl, en) = (opmerking.tekst(Taal::Nl), opmerking.tekst(Taal::En));
        assert_ne!(nl, en);
        assert_ne!(opmerking.ernst(), Ernst::Fout);
        for zin in [&nl, &en] {
            let met_bron = zin.ends_with(").") || zin.contains("bedrijfsarts");
            assert!(met_bron && zin.ends_with('.'), "{zin}");
            assert!(opmerking.dag().is_none_or(|dag| zin.contains(&dag.to_string())), "{zin}");
        }
    }
}

/// 28.6 points: rounding to quarters of an hour plays no part in it, and does not hide it.
#[test]
fn een_ritme_van_twee_uur_erbij_op_zeven_is_een_grote_stap() {
    let ritme = Patroon::Ritme { begin: 90, erbij: 120, elke_weken: 1 };
    check(&plan("7 7 7 7 7", "2026-11-23", ritme), "grote_stap", Some("2026-11-30"));
    let precies = Patroon::Ritme { begin: 120, erbij: 120, elke_weken: 1 };
    assert!(codes(&plan("8 8 8", "2026-11-23", precies)).is_empty());
    // A rhythm between two units is rounded down, and grows no faster for it: 1:54 each week of 7:36.
    let tussenin = Patroon::Ritme { begin: 114, erbij: 114, elke_weken: 1 };
    assert!(codes(&plan("7:36", "2026-11-23", tussenin)).is_empty());
}

#[test]
fn een_dag_die_precies_past_past() {
    let mut tijden = stappen(&[25]);
    tijden.patroon = Patroon::Eigen { weken: vec![week("4 4 4 4")] };
    let grens_van = |niet_na| Grens {
        niet_voor: Klok::lees("10:00"),
        niet_na: Klok::lees(niet_na),
        ..grens("2026-11-23", "")
    };
    tijden.grenzen = vec![grens_van("14:00")];
    assert!(!codes(&tijden).contains(&"past_niet_in_dag"));
    tijden.grenzen = vec![grens_van("13:59")];
    let schema = Schema::van(&tijden).expect("a plan that can be");
    let past_niet = Opmerking::PastNietInDag { dag: dag("2026-11-23"), dagen: 4 };
    assert!(schema.opmerkingen(tijden.start).contains(&past_niet));
}

/// Each number and each day in the sentence is that of the remark, and no other.
#[test]
fn een_zin_noemt_uren_en_procenten_zoals_mensen_ze_schrijven() {
    let op = dag("2026-12-14");
    for (opmerking, stukken) in [
        (
            Opmerking::GrensBedrijfsarts { dag: op, tot_en_met: op.plus(3), minuten: 456 },
            ["7:36", "2026-12-17"],
        ),
        (Opmerking::NietVolledig { promille: 755 }, [" 76 %", " 76 %"]),
        (Opmerking::GroteStap { dag: op, van: 254, naar: 1_000 }, [" 25 ", " 100 %"]),
        (Opmerking::LeegEnLang { dag: op, lang: op.plus(1), minuten: 240 }, [" 4 ", "2026-12-15"]),
        (Opmerking::LangerGewerkt { dag: op, minuten: 65 }, [" 1:05 ", "2026-12-14"]),
        (Opmerking::KorterGewerkt { dag: op, minuten: 120 }, [" 2 ", "2026-12-14"]),
    ] {
        for taal in [Taal::Nl, Taal::En] {
            let zin = opmerking.tekst(taal);
            assert!(stukken.iter().all(|stuk| zin.contains(stuk)), "{zin}");
        }
    }
}

#[test]
fn woorden_voor_scripts_blijven_wat_ze_zijn() {
    assert_eq!([Ernst::Fout, Ernst::LetOp, Ernst::Advies].map(Ernst::woord), ["fout", "let_op", "advies"]);
    assert_eq!(Zwaarte::ALLE.map(Zwaarte::woord), ["licht", "middel", "zwaar"]);
    let lijnen = [Lijn::Stijgt, Lijn::Vlak, Lijn::Daalt, Lijn::TeKort].map(Lijn::woord);
    assert_eq!(lijnen, ["stijgt", "vlak", "daalt", "te_kort"]);
}

#[test]
fn advies_over_herstel_in_twee_talen() {
    let pas_op = Advies::PasOpDePlaats { sinds: dag("2026-11-23") };
    assert_eq!(
        [pas_op, Advies::Doorgaan, Advies::TeWeinigBekend].map(Advies::code),
        [Some("pas_op_de_plaats"), None, None]
    );
    assert_eq!((pas_op.sinds(), Advies::Doorgaan.sinds()), (Some(dag("2026-11-23")), None));
    let zin = |taal| pas_op.tekst(taal).expect("a sentence");
    let (nl, en) = (zin(Taal::Nl), zin(Taal::En));
    assert!(nl.contains("Sinds 2026-11-23") && nl.ends_with("(tips werkgever voor werkhervatting)."), "{nl}");
    assert!(en.contains("Since 2026-11-23") && en.ends_with("(tips for the employer)."), "{en}");
    // To go on is no advice to do something else, so no sentence claims that all is well.
    for advies in [Advies::Doorgaan, Advies::TeWeinigBekend] {
        assert_eq!((advies.tekst(Taal::Nl), advies.tekst(Taal::En)), (None, None));
    }
}

/// A week off tells nothing of what a schedule reaches, and does not break a run of weeks in which a limit takes hours.
#[test]
fn een_vrije_week_telt_niet_mee() {
    let vrij = |plan: &mut opbouw::Plan| plan.vrij = (0..7).map(|na| dag("2026-11-30").plus(na)).collect();
    let weken = vec![week("4 4"), week("8 8")];
    let mut eigen = plan("8 8", "2026-11-23", Patroon::Eigen { weken });
    vrij(&mut eigen);
    let schema = Schema::van(&eigen).expect("a plan that can be");
    assert_eq!(schema.opmerkingen(eigen.start)[0], Opmerking::NietVolledig { promille: 500 });
    let mut begrensd = stappen(&[100]);
    vrij(&mut begrensd);
    begrensd.grenzen = vec![Grens { max_per_dag: Some(240), ..grens("2026-11-23", "2026-12-13") }];
    let schema = Schema::van(&begrensd).expect("a plan that can be");
    let (van, tot_en_met) = (dag("2026-11-23"), dag("2026-12-10"));
    let een_reeks = Opmerking::GrensBedrijfsarts { dag: van, tot_en_met, minuten: 2 * 16 * 60 };
    assert_eq!(schema.opmerkingen(begrensd.start)[0], een_reeks);
}

/// A large step that rounding leaves at nothing is none.
#[test]
fn van_nul_naar_nul_is_geen_stap() {
    let mut plan = plan("1", "2026-11-23", Patroon::Wekelijks { stappen: vec![20, 46, 100] });
    plan.afronding = 60;
    let schema = Schema::van(&plan).expect("a plan that can be");
    let stap = Opmerking::GroteStap { dag: dag("2026-12-07"), van: 0, naar: 1_000 };
    assert_eq!(schema.opmerkingen(plan.start), [stap]);
}
