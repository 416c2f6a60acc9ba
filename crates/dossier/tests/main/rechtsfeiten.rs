// SPDX-License-Identifier: EUPL-1.2
//! Facts that few dossiers have, of UWV, of a return to work, and of the employment: recorded, replaced, withdrawn,
//! refused; and what the law makes of them.

use crate::hulp::{Verhaal, dag};
use dossier::woorden::{Correctiereden, Intrekreden, Rechtsfeitreden, Rechtsfeitsoort, Stap};
use dossier::{Dagfeit, Dossier, Opdracht, PlanNietNodig, Planbehoefte, Rechtsfeit, Waarschuwcode};
use poortwachter::{Reden, Stand, TermijnId, Termijnen};

fn leg_vast(feit: Rechtsfeit) -> Opdracht {
    Opdracht::RechtsfeitVastleggen { feit }
}

fn trek_in(feit: Rechtsfeit) -> Opdracht {
    Opdracht::RechtsfeitIntrekken { soort: feit.soort(), op: feit.op(), reden: Rechtsfeitreden::Herroepen }
}

fn sanctie(op: &str, weken: u8, tot_en_met: Option<&str>) -> Rechtsfeit {
    Rechtsfeit::Loonsanctie {
        besluit_verzonden_op: dag(op),
        weken,
        tot_en_met: tot_en_met.map(dag),
        tekort: None,
    }
}

fn einde(op: &str, laatste_werkdag: Option<&str>) -> Rechtsfeit {
    Rechtsfeit::DienstverbandEindigt { op: dag(op), laatste_werkdag: laatste_werkdag.map(dag) }
}

fn hersteld(gemeld_op: Option<&str>, vastgesteld_op: &str) -> Rechtsfeit {
    Rechtsfeit::TekortkomingHersteld { gemeld_op: gemeld_op.map(dag), vastgesteld_op: dag(vastgesteld_op) }
}

fn verlenging(verzocht_op: &str, tot_en_met: &str) -> Rechtsfeit {
    Rechtsfeit::VrijwilligeVerlenging { verzocht_op: dag(verzocht_op), tot_en_met: Some(dag(tot_en_met)) }
}

fn niet_hersteld(gemeld_op: Option<&str>, vastgesteld_op: &str) -> Rechtsfeit {
    let gemeld_op = gemeld_op.map(dag);
    Rechtsfeit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op: dag(vastgesteld_op) }
}

/// A fact of a kind that is one day.
#[track_caller]
fn op(soort: Rechtsfeitsoort, op: &str) -> Rechtsfeit {
    Rechtsfeit::Dag(Dagfeit::van(soort, dag(op)).unwrap())
}

/// Ill since 4 March 2024; the 104 weeks end on 1 March 2026. Today is 20 April 2026.
fn lang_ziek() -> Verhaal {
    Verhaal::op("2026-04-20").ziek("2024-03-04")
}

#[track_caller]
fn uiterlijk(dossier: &Dossier, id: TermijnId, verwacht: Option<&str>) {
    let feiten = dossier.feiten().unwrap();
    let dag = Termijnen::van(&feiten).uitkomst(id).and_then(|u| u.uiterlijk).map(|d| d.datum().to_string());
    assert_eq!(dag.as_deref(), verwacht);
}

#[test]
fn een_loonsanctie_verlengt_het_loon_en_ingetrokken_niet_meer() {
    let verhaal = lang_ziek();
    uiterlijk(verhaal.dossier(), TermijnId::EindeLoonsanctie, None);
    let feit = sanctie("2026-01-15", 52, Some("2027-02-28"));
    let verhaal = verhaal.doe(&leg_vast(feit));
    uiterlijk(verhaal.dossier(), TermijnId::EindeLoonsanctie, Some("2027-02-28"));
    let verhaal = verhaal.doe(&trek_in(feit));
    uiterlijk(verhaal.dossier(), TermijnId::EindeLoonsanctie, None);
    assert!(verhaal.dossier().rechtsfeiten().is_empty());
    verhaal.weigert(&trek_in(feit), &["soort: rechtsfeit-niet-gevonden"]);
}

#[test]
fn de_weigering_van_de_wet_staat_bij_haar_veld() {
    let verhaal = lang_ziek();
    let weigert = |feit, reden: &str| verhaal.weigert(&leg_vast(feit), &[reden]);
    weigert(sanctie("2026-01-15", 0, None), "weken: weken-buiten-bereik");
    weigert(sanctie("2026-01-15", 53, None), "weken: weken-buiten-bereik");
    weigert(sanctie("2026-01-15", 52, Some("2026-02-01")), "tot_en_met: niet-na");
    weigert(sanctie("2026-04-21", 52, None), "besluit_verzonden_op: in-de-toekomst");
    weigert(sanctie("2024-03-03", 52, None), "besluit_verzonden_op: voor-eerste-ziektedag");
    weigert(einde("2026-06-30", Some("2026-07-01")), "laatste_werkdag: na-dienstverband");
    weigert(verlenging("2026-02-01", "2026-02-20"), "tot_en_met: niet-na");
    let iva = |laatste: &str| Rechtsfeit::VervroegdeIva {
        aangevraagd_op: dag("2025-06-02"),
        wachttijd_tot_en_met: Some(dag(laatste)),
    };
    weigert(iva("2025-06-01"), "wachttijd_tot_en_met: laatste-voor-eerste");
    let therapie =
        Rechtsfeit::Arbeidstherapie { van: dag("2026-04-01"), tot_en_met: Some(dag("2026-03-31")) };
    weigert(therapie, "tot_en_met: laatste-voor-eerste");
}

#[test]
fn herstel_van_een_tekort_hoort_bij_een_loonsanctie() {
    let verhaal = lang_ziek();
    verhaal.weigert(&leg_vast(hersteld(None, "2026-04-10")), &[": geen-loonsanctie"]);
    let feit = sanctie("2026-01-15", 52, None);
    let verhaal = verhaal.doe(&leg_vast(feit));
    verhaal.weigert(&leg_vast(hersteld(None, "2026-01-15")), &["vastgesteld_op: niet-na"]);
    verhaal.weigert(
        &leg_vast(hersteld(Some("2026-04-11"), "2026-04-10")),
        &["vastgesteld_op: laatste-voor-eerste"],
    );
    let verhaal = verhaal.doe(&leg_vast(hersteld(Some("2026-03-30"), "2026-04-10")));
    verhaal.weigert(&trek_in(feit), &["soort: eerst-vervolg-weg"]);
    let verhaal = verhaal.doe(&trek_in(hersteld(None, "2026-04-10"))).doe(&trek_in(feit));
    assert!(verhaal.dossier().rechtsfeiten().is_empty());
}

#[test]
fn een_einde_dat_nog_komt_geeft_een_melding_en_een_verslag() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").doe(&leg_vast(einde("2026-05-01", None)));
    uiterlijk(verhaal.dossier(), TermijnId::MeldingEindeDienstverband, Some("2026-05-01"));
    uiterlijk(verhaal.dossier(), TermijnId::VerkortReIntegratieverslag, Some("2026-05-01"));
    let verhaal = verhaal
        .stap(Stap::UwvMeldingEindeDienstverband, "2026-04-20")
        .stap(Stap::VerkortReIntegratieverslag, "2026-04-20");
    let projectie = verhaal.dossier().projectie().unwrap();
    for id in [TermijnId::MeldingEindeDienstverband, TermijnId::VerkortReIntegratieverslag] {
        assert!(projectie.termijnen.iter().any(|t| t.termijn == id.woord() && t.afgedaan), "{id:?}");
    }
    let verhaal = verhaal.doe(&trek_in(einde("2026-05-01", None)));
    uiterlijk(verhaal.dossier(), TermijnId::MeldingEindeDienstverband, None);
}

#[test]
fn van_de_meeste_soorten_staat_er_een_en_de_volgende_vervangt_die() {
    let verhaal = lang_ziek().doe(&leg_vast(einde("2026-06-30", None)));
    let ander = einde("2026-07-31", Some("2026-07-30"));
    let let_op = verhaal.dossier().waarschuwingen(&leg_vast(ander));
    assert_eq!(let_op[0].code, Waarschuwcode::VervangtRechtsfeit { op: dag("2026-06-30") });
    let verhaal = verhaal.doe(&leg_vast(ander));
    assert_eq!(verhaal.dossier().rechtsfeiten(), [ander]);
    verhaal.weigert(&leg_vast(ander), &["op: ongewijzigd"]);
    let verhaal = verhaal
        .doe(&leg_vast(verlenging("2025-12-01", "2026-06-01")))
        .doe(&leg_vast(verlenging("2026-02-01", "2026-09-01")));
    assert_eq!(verhaal.dossier().rechtsfeiten().len(), 3, "a lengthening may follow another");
}

#[test]
fn de_brief_van_uwv_kwam_of_kwam_niet() {
    let brief = |op: &str, ontvangen| Rechtsfeit::UwvBriefWia { ontvangen_op: dag(op), ontvangen };
    let verhaal = lang_ziek().doe(&leg_vast(brief("2026-02-10", false)));
    let verhaal = verhaal.doe(&leg_vast(brief("2026-02-16", true)));
    assert_eq!(verhaal.dossier().rechtsfeiten(), [brief("2026-02-16", true)]);
    verhaal.weigert(&leg_vast(brief("2024-03-01", false)), &["ontvangen_op: voor-eerste-ziektedag"]);
}

/// A relapse moves the end of the 104 weeks past a lengthening. The report of illness is taken all the same; the
/// lengthening stays on record, counts for nothing, and is named.
#[test]
fn wat_niet_meer_past_blijft_staan_en_houdt_niets_tegen() {
    let verhaal = Verhaal::op("2026-03-05").ziek("2024-03-04");
    let feit = verlenging("2026-01-05", "2026-03-10");
    let mut verhaal = verhaal.doe(&leg_vast(feit));
    assert!(verhaal.dossier().past_niet().is_empty());
    verhaal = verhaal.hersteld("2026-02-02");
    verhaal.vandaag = dag("2026-03-05");
    let verhaal = verhaal.ziek("2026-02-27");
    assert_eq!(verhaal.dossiers.len(), 1, "the same case goes on");
    assert_eq!(verhaal.dossier().past_niet(), [feit]);
    assert_eq!(verhaal.dossier().rechtsfeiten(), [feit]);
    uiterlijk(verhaal.dossier(), TermijnId::EindeVerlenging, None);
    verhaal.dossier().projectie().unwrap();
}

#[test]
fn een_latere_eerste_ziektedag_laat_geen_feit_ervoor_liggen() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
    let van = dag("2026-03-02");
    let therapie = Rechtsfeit::Arbeidstherapie { van: dag("2026-03-09"), tot_en_met: None };
    let verhaal = verhaal.doe(&leg_vast(therapie));
    let reden = Correctiereden::LaterBekend;
    let naar = dag("2026-03-16");
    verhaal.weigert(&Opdracht::EersteZiektedagCorrigeren { van, naar, reden }, &["naar: feit-ervoor"]);
}

#[test]
fn een_soort_zegt_of_er_meer_van_kunnen_zijn() {
    let vaker: Vec<_> = Rechtsfeitsoort::ALLE.iter().filter(|soort| soort.herhaalbaar()).collect();
    let verwacht = [
        Rechtsfeitsoort::TekortkomingGemeld,
        Rechtsfeitsoort::TekortkomingNietHersteld,
        Rechtsfeitsoort::VrijwilligeVerlenging,
        Rechtsfeitsoort::Arbeidstherapie,
    ];
    assert_eq!(vaker, verwacht.iter().collect::<Vec<_>>());
}

#[test]
fn een_dag_moet_geweest_zijn_in_deze_ziekte() {
    let sanctie = sanctie("2026-01-15", 52, None);
    let verhaal = lang_ziek().doe(&leg_vast(sanctie));
    for soort in [
        Rechtsfeitsoort::BezwaarLoonsanctie,
        Rechtsfeitsoort::TekortkomingGemeld,
        Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht,
        Rechtsfeitsoort::LangdurigVerzuimBlijkt,
        Rechtsfeitsoort::BedongenArbeidGewijzigd,
        Rechtsfeitsoort::TweedeSpoorNietNodig,
        Rechtsfeitsoort::NietTerugVerwacht,
    ] {
        let veld = soort.veld();
        verhaal.weigert(&leg_vast(op(soort, "2026-04-21")), &[&format!("{veld}: in-de-toekomst")]);
        verhaal.weigert(&leg_vast(op(soort, "2024-03-03")), &[&format!("{veld}: voor-eerste-ziektedag")]);
        let feit = op(soort, "2026-04-20");
        assert_eq!((feit.soort(), feit.op(), feit.veld()), (soort, dag("2026-04-20"), veld));
        let verhaal = verhaal.clone().doe(&leg_vast(feit));
        assert_eq!(verhaal.dossier().rechtsfeiten(), sorteer([sanctie, feit]));
        verhaal.weigert(&leg_vast(feit), &[&format!("{veld}: ongewijzigd")]);
        assert_eq!(verhaal.doe(&trek_in(feit)).dossier().rechtsfeiten(), [sanctie]);
    }
}

fn sorteer(mut feiten: [Rechtsfeit; 2]) -> [Rechtsfeit; 2] {
    feiten.sort_by_key(Rechtsfeit::soort);
    feiten
}

/// The age of AOW can lie before the illness: then the wage period is short from its first day on (D11).
#[test]
fn de_aow_leeftijd_ligt_ook_voor_de_ziekte_of_nog_vooruit() {
    let aow = |dag: &str| op(Rechtsfeitsoort::AowLeeftijd, dag);
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").doe(&leg_vast(aow("2024-11-11")));
    uiterlijk(verhaal.dossier(), TermijnId::EindeLoondoorbetaling, Some("2026-04-12"));
    let let_op = verhaal.dossier().waarschuwingen(&leg_vast(aow("2026-06-01")));
    assert_eq!(let_op[0].code, Waarschuwcode::VervangtRechtsfeit { op: dag("2024-11-11") });
    let verhaal = verhaal.doe(&leg_vast(aow("2026-06-01")));
    uiterlijk(verhaal.dossier(), TermijnId::EindeLoondoorbetaling, Some("2026-07-12"));
    // It is no fact of the illness, so another first day leaves it where it is.
    let (van, naar, reden) = (dag("2026-03-02"), dag("2026-03-16"), Correctiereden::LaterBekend);
    let verhaal = verhaal.doe(&leg_vast(aow("2026-03-09")));
    let verhaal = verhaal.doe(&Opdracht::EersteZiektedagCorrigeren { van, naar, reden });
    assert_eq!(verhaal.dossier().rechtsfeiten(), [aow("2026-03-09")]);
    assert!(verhaal.dossier().past_niet().is_empty());
}

#[test]
fn wat_bij_een_loonsanctie_hoort_komt_erna_en_gaat_eerst_weg() {
    let verhaal = lang_ziek();
    let bezwaar = |dag: &str| op(Rechtsfeitsoort::BezwaarLoonsanctie, dag);
    let gemeld = |dag: &str| op(Rechtsfeitsoort::TekortkomingGemeld, dag);
    for feit in [bezwaar("2026-02-02"), gemeld("2026-02-02"), niet_hersteld(None, "2026-02-02")] {
        verhaal.weigert(&leg_vast(feit), &[": geen-loonsanctie"]);
        let besluit = sanctie("2026-01-15", 52, None);
        let verhaal = verhaal.clone().doe(&leg_vast(besluit)).doe(&leg_vast(feit));
        verhaal.weigert(&trek_in(besluit), &["soort: eerst-vervolg-weg"]);
        // A later decision in its place would leave it before the decision.
        verhaal.weigert(&leg_vast(sanctie("2026-02-16", 52, None)), &[": past-niet-bij-rest"]);
        assert!(verhaal.doe(&trek_in(feit)).doe(&trek_in(besluit)).dossier().rechtsfeiten().is_empty());
    }
    let verhaal = verhaal.doe(&leg_vast(sanctie("2026-01-15", 52, None)));
    verhaal.weigert(&leg_vast(bezwaar("2026-01-14")), &["op: niet-na"]);
    verhaal.weigert(&leg_vast(gemeld("2026-01-15")), &["gemeld_op: niet-na"]);
    verhaal.weigert(&leg_vast(niet_hersteld(Some("2026-01-15"), "2026-02-02")), &["gemeld_op: niet-na"]);
    verhaal
        .weigert(&leg_vast(niet_hersteld(Some("2026-04-21"), "2026-04-20")), &["gemeld_op: in-de-toekomst"]);
    verhaal.doe(&leg_vast(bezwaar("2026-01-15")));
}

/// UWV has three weeks for its answer. A refusal that names the report answers it; the next report asks again.
#[test]
fn een_melding_van_herstel_wacht_op_uwv_en_kan_herhaald_worden() {
    let gemeld = |dag: &str| leg_vast(op(Rechtsfeitsoort::TekortkomingGemeld, dag));
    let verhaal = lang_ziek().doe(&leg_vast(sanctie("2026-01-15", 52, None))).doe(&gemeld("2026-02-02"));
    uiterlijk(verhaal.dossier(), TermijnId::TekortkomingBesluit, Some("2026-02-23"));
    let verhaal = verhaal.doe(&leg_vast(niet_hersteld(Some("2026-02-02"), "2026-02-20")));
    let verhaal = verhaal.doe(&gemeld("2026-03-30"));
    uiterlijk(verhaal.dossier(), TermijnId::TekortkomingBesluit, Some("2026-04-20"));
    let verhaal = verhaal.doe(&leg_vast(niet_hersteld(Some("2026-03-30"), "2026-04-17")));
    assert_eq!(verhaal.dossier().rechtsfeiten().len(), 5, "two reports, and two refusals");
}

#[test]
fn uwv_zegt_van_een_melding_een_ding() {
    let verhaal = lang_ziek().doe(&leg_vast(sanctie("2026-01-15", 52, None)));
    let weigering = niet_hersteld(Some("2026-02-02"), "2026-02-20");
    let verhaal = verhaal.doe(&leg_vast(weigering));
    let anders = &["vastgesteld_op: anders-vastgesteld"];
    verhaal.weigert(&leg_vast(hersteld(Some("2026-02-02"), "2026-03-02")), anders);
    verhaal.weigert(&leg_vast(hersteld(None, "2026-02-20")), anders);
    verhaal.weigert(&leg_vast(hersteld(None, "2026-02-19")), anders);
    let verhaal = verhaal.doe(&leg_vast(hersteld(Some("2026-03-02"), "2026-03-20")));
    verhaal.weigert(&leg_vast(niet_hersteld(None, "2026-03-20")), anders);
    verhaal.weigert(&leg_vast(niet_hersteld(Some("2026-03-02"), "2026-03-10")), anders);
    verhaal.doe(&leg_vast(niet_hersteld(Some("2026-02-21"), "2026-03-01")));
}

/// Two weeks for UWV; the end that it then sets is said of the same request, and takes its place.
#[test]
fn een_verlenging_is_eerst_gevraagd_en_krijgt_dan_een_einde() {
    let gevraagd = Rechtsfeit::VrijwilligeVerlenging { verzocht_op: dag("2026-01-05"), tot_en_met: None };
    let verhaal = lang_ziek().doe(&leg_vast(gevraagd));
    uiterlijk(verhaal.dossier(), TermijnId::VerlengingBesluit, Some("2026-01-19"));
    uiterlijk(verhaal.dossier(), TermijnId::EindeVerlenging, None);
    let verhaal = verhaal.doe(&leg_vast(verlenging("2026-01-05", "2026-09-01")));
    assert_eq!(verhaal.dossier().rechtsfeiten(), [verlenging("2026-01-05", "2026-09-01")]);
    uiterlijk(verhaal.dossier(), TermijnId::VerlengingBesluit, None);
    uiterlijk(verhaal.dossier(), TermijnId::EindeVerlenging, Some("2026-09-01"));
}

/// In view it is for three months (D21); then the second track is asked for, and on which day nobody says.
#[test]
fn een_terugkeer_in_zicht_houdt_het_tweede_spoor_drie_maanden_weg() {
    let feit = op(Rechtsfeitsoort::TweedeSpoorNietNodig, "2026-03-20");
    let verhaal = Verhaal::op("2026-04-20").ziek("2025-04-07");
    uiterlijk(verhaal.dossier(), TermijnId::TweedeSpoor, Some("2026-05-17"));
    let verhaal = verhaal.doe(&leg_vast(feit));
    let stand_op = |vandaag: &str| {
        let feiten = verhaal.dossier().feiten().unwrap();
        Termijnen::van(&feiten).stand(TermijnId::TweedeSpoor, dag(vandaag).into())
    };
    assert_eq!(stand_op("2026-06-20"), Some(Stand::Vervallen(Reden::TerugkeerVerwacht)));
    assert_eq!(stand_op("2026-06-21"), Some(Stand::Open));
}

#[test]
fn wat_de_arts_verwacht_neemt_de_dag_van_de_probleemanalyse_weg() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
    uiterlijk(verhaal.dossier(), TermijnId::Probleemanalyse, Some("2026-04-13"));
    let niet = op(Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht, "2026-03-16");
    let verhaal = verhaal.doe(&leg_vast(niet));
    uiterlijk(verhaal.dossier(), TermijnId::Probleemanalyse, None);
    let verhaal = verhaal.doe(&leg_vast(op(Rechtsfeitsoort::LangdurigVerzuimBlijkt, "2026-04-06")));
    uiterlijk(verhaal.dossier(), TermijnId::Probleemanalyse, Some("2026-04-13"));
}

/// It is no judgement with a document; still the plan, the terms and who records it must agree.
#[test]
fn wie_niet_terug_verwacht_wordt_hoeft_geen_plan_tot_een_later_oordeel() {
    let feit = op(Rechtsfeitsoort::NietTerugVerwacht, "2026-04-06");
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").stap(Stap::Probleemanalyse, "2026-03-30");
    let let_op = verhaal.dossier().waarschuwingen(&leg_vast(feit));
    assert_eq!(let_op[0].code, Waarschuwcode::OordeelZietMogelijkheden { op: dag("2026-03-30") });
    let verhaal = verhaal.doe(&leg_vast(feit));
    let niet_nodig = PlanNietNodig::NietTerugVerwacht { op: dag("2026-04-06") };
    assert_eq!(verhaal.dossier().planbehoefte(), Planbehoefte::NietNodig(niet_nodig));
    let vervallen = |dossier: &Dossier| {
        let feiten = dossier.feiten().unwrap();
        Termijnen::van(&feiten).stand(TermijnId::PlanVanAanpak, dag("2026-04-20").into())
            == Some(Stand::Vervallen(Reden::NietTerugVerwacht))
    };
    assert!(vervallen(verhaal.dossier()));
    let zelfde_dag = verhaal.clone().stap(Stap::BijstellingProbleemanalyse, "2026-04-06");
    assert!(vervallen(zelfde_dag.dossier()));
    assert_eq!(zelfde_dag.dossier().planbehoefte(), Planbehoefte::NietNodig(niet_nodig));
    let later = verhaal.stap(Stap::BijstellingProbleemanalyse, "2026-04-13");
    assert!(!vervallen(later.dossier()));
    assert!(matches!(later.dossier().planbehoefte(), Planbehoefte::Nu(_)));
}

fn ander_werk(per: &str) -> Rechtsfeit {
    op(Rechtsfeitsoort::BedongenArbeidGewijzigd, per)
}

/// Illness after other work became the agreed work is a new case, also within four weeks; and so a new dossier.
#[test]
fn na_ander_werk_begint_een_nieuw_dossier() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-01-05").hersteld("2026-03-16");
    let joint = verhaal.clone().ziek("2026-04-01");
    assert_eq!(joint.dossiers.len(), 1, "fewer than four weeks well");
    // In one dossier both cannot be: the second report must go first.
    joint.weigert(&leg_vast(ander_werk("2026-03-16")), &["per: melding-na-ander-werk"]);
    joint.weigert(&leg_vast(ander_werk("2026-02-02")), &["per: melding-na-ander-werk"]);
    let verhaal = joint
        .doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::Vergissing })
        .doe(&leg_vast(ander_werk("2026-03-16")))
        .ziek("2026-04-01");
    assert_eq!(verhaal.dossiers.len(), 2);
    // Without it both dossiers would be one case.
    let een_geval = &["soort: wordt-een-geval"];
    verhaal.weigert_in(0, &trek_in(ander_werk("2026-03-16")), een_geval);
    verhaal.weigert_in(0, &leg_vast(ander_werk("2026-04-10")), &["per: wordt-een-geval"]);
    assert_eq!(verhaal.dossier().projectie().unwrap().eerste_ziektedag, dag("2026-04-01"));
}

#[test]
fn ander_werk_beeindigt_de_ziekte_de_dag_ervoor() {
    let verhaal = Verhaal::op("2026-09-20").ziek("2026-03-02");
    verhaal.weigert(&leg_vast(ander_werk("2026-03-02")), &["per: niet-na"]);
    let verhaal = verhaal.doe(&leg_vast(ander_werk("2026-06-01")));
    let feiten = verhaal.dossier().feiten().unwrap();
    let laatste = Termijnen::van(&feiten).geval().laatste_ziektedag();
    assert_eq!(laatste.map(|dag| dag.datum().to_string()).as_deref(), Some("2026-05-31"));
    let later = Rechtsfeit::Arbeidstherapie { van: dag("2026-07-01"), tot_en_met: None };
    verhaal.weigert(&leg_vast(later), &["van: niet-ziek"]);
    // Recovered after it, and ill again within four weeks: a case of its own.
    let verhaal = verhaal.hersteld("2026-09-01").ziek("2026-09-14");
    assert_eq!(verhaal.dossiers.len(), 2);
}
