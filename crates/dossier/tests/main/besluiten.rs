// SPDX-License-Identifier: EUPL-1.2
//! Commands on a dossier: what they do, and why they are refused.

use crate::hulp::{Verhaal, dag, stap, verlof};
use dossier::woorden::{Correctiereden, Intrekreden, Mogelijkheden, Stap};
use dossier::{Opdracht, Waarschuwcode, Weigercode};

fn ziek_sinds_2_maart() -> Verhaal {
    Verhaal::op("2026-04-20").ziek("2026-03-02")
}

fn corrigeer(van: &str, naar: &str) -> Opdracht {
    let reden = Correctiereden::Vergissing;
    Opdracht::EersteZiektedagCorrigeren { van: dag(van), naar: dag(naar), reden }
}

fn deels(per: &str, percentage: u8) -> Opdracht {
    Opdracht::DeelsHerstelMelden { per: dag(per), percentage, ook_als_lager: false }
}

fn hersteld(per: &str) -> Opdracht {
    Opdracht::HerstelMelden { per: dag(per) }
}

fn herstel_op(naar: &str) -> Opdracht {
    Opdracht::HerstelCorrigeren { naar: dag(naar), reden: Correctiereden::Vergissing }
}

const HERSTEL_WEG: Opdracht = Opdracht::HerstelIntrekken { reden: Correctiereden::Vergissing };
const MELDING_WEG: Opdracht = Opdracht::MeldingIntrekken { reden: Intrekreden::Vergissing };

#[test]
fn herstel_sluit_de_dag_ervoor() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10");
    assert_eq!(verhaal.dossier().laatste_ziektedag(), Some(dag("2026-03-09")));
    assert!(!verhaal.dossier().ziek_op(dag("2026-03-10")));
    assert_eq!(verhaal.dossier().hervat_percentage(), 100);
}

#[test]
fn herstel_kan_een_week_vooruit_en_niet_verder() {
    ziek_sinds_2_maart().hersteld("2026-04-27");
    ziek_sinds_2_maart().weigert(&hersteld("2026-04-28"), &["per: in-de-toekomst"]);
}

#[test]
fn herstel_ligt_na_de_eerste_ziektedag() {
    ziek_sinds_2_maart().weigert(&hersteld("2026-03-02"), &["per: herstel-voor-eerste-ziektedag"]);
    ziek_sinds_2_maart().hersteld("2026-03-03");
}

#[test]
fn tweemaal_herstellen_kan_niet() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10");
    verhaal.weigert(&hersteld("2026-03-12"), &[": al-hersteld"]);
    verhaal.weigert(&deels("2026-03-12", 50), &[": al-hersteld"]);
}

#[test]
fn herstel_corrigeren_en_intrekken() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10");
    verhaal.weigert(&herstel_op("2026-03-10"), &["naar: ongewijzigd"]);
    verhaal.weigert(&herstel_op("2026-03-02"), &["naar: herstel-voor-eerste-ziektedag"]);
    let later = verhaal.doe(&herstel_op("2026-03-12"));
    assert_eq!(later.dossier().laatste_ziektedag(), Some(dag("2026-03-11")));
    let open = later.doe(&HERSTEL_WEG);
    assert_eq!(open.dossier().laatste_ziektedag(), None);
    open.weigert(&HERSTEL_WEG, &[": niet-hersteld"]);
    open.weigert(&herstel_op("2026-03-12"), &[": niet-hersteld"]);
}

#[test]
fn deels_herstel_stijgt_tenzij_iemand_het_zo_bedoelt() {
    let verhaal = ziek_sinds_2_maart().doe(&deels("2026-03-09", 50));
    verhaal.weigert(&deels("2026-03-16", 40), &["percentage: percentage-daalt"]);
    verhaal.weigert(&deels("2026-03-04", 60), &["percentage: percentage-daalt"]);
    verhaal.weigert(&deels("2026-03-09", 50), &["percentage: ongewijzigd"]);
    let terug = Opdracht::DeelsHerstelMelden { per: dag("2026-03-16"), percentage: 40, ook_als_lager: true };
    let verhaal = verhaal.doe(&deels("2026-03-04", 25)).doe(&terug);
    assert_eq!(verhaal.dossier().hervat_percentage(), 40);
    assert_eq!(verhaal.dossier().aandelen().len(), 3);
}

#[test]
fn deels_herstel_ligt_tussen_1_en_99_en_in_de_ziekte() {
    let verhaal = ziek_sinds_2_maart();
    verhaal.weigert(&deels("2026-03-09", 0), &["percentage: percentage-buiten-bereik"]);
    verhaal.weigert(&deels("2026-03-09", 100), &["percentage: percentage-buiten-bereik"]);
    verhaal.weigert(&deels("2026-03-01", 50), &["per: voor-eerste-ziektedag"]);
    verhaal.weigert(&deels("2026-04-28", 50), &["per: in-de-toekomst"]);
    let beide = ["per: in-de-toekomst", "percentage: percentage-buiten-bereik"];
    verhaal.weigert(&deels("2026-04-28", 0), &beide);
}

#[test]
fn in_een_verlof_is_er_geen_deels_herstel() {
    let verlof =
        Opdracht::ZwangerschapsverlofVastleggen { van: dag("2026-03-09"), tot_en_met: dag("2026-03-29") };
    let verhaal = ziek_sinds_2_maart().doe(&verlof);
    verhaal.weigert(&deels("2026-03-09", 50), &["per: tijdens-verlof"]);
    verhaal.weigert(&deels("2026-03-29", 50), &["per: tijdens-verlof"]);
    verhaal.doe(&deels("2026-03-30", 50));
}

#[test]
fn na_een_terugval_begint_het_aandeel_opnieuw() {
    let verhaal = ziek_sinds_2_maart().doe(&deels("2026-03-09", 50)).hersteld("2026-03-16");
    let verhaal = verhaal.ziek("2026-03-20");
    assert_eq!(verhaal.dossier().hervat_percentage(), 0);
    let verhaal = verhaal.doe(&deels("2026-03-23", 20));
    assert_eq!(verhaal.dossier().hervat_percentage(), 20);
}

#[test]
fn een_correctie_verzet_de_eerste_ziektedag() {
    let verhaal = ziek_sinds_2_maart().doe(&corrigeer("2026-03-02", "2026-02-27"));
    assert_eq!(verhaal.dossier().eerste_ziektedag(), dag("2026-02-27"));
    assert_eq!(verhaal.dossier().melding().unwrap().eerste_ziektedag, dag("2026-02-27"));
}

#[test]
fn een_correctie_blijft_binnen_wat_kan() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10");
    verhaal.weigert(&corrigeer("2026-03-01", "2026-03-03"), &["van: melding-niet-gevonden"]);
    verhaal.weigert(&corrigeer("2026-03-02", "2026-03-02"), &["naar: ongewijzigd"]);
    verhaal.weigert(&corrigeer("2026-03-02", "2026-03-10"), &["naar: na-laatste-ziektedag"]);
    verhaal.weigert(&corrigeer("2026-03-02", "2019-12-31"), &["naar: voor-dienstverband"]);
    let vooruit = ["naar: in-de-toekomst", "naar: na-laatste-ziektedag"];
    verhaal.weigert(&corrigeer("2026-03-02", "2026-04-21"), &vooruit);
}

#[test]
fn een_correctie_laat_niets_buiten_de_ziekte_vallen() {
    let ingelicht = ziek_sinds_2_maart().doe(&Opdracht::ArbodienstInlichten { op: dag("2026-03-03") });
    ingelicht.weigert(&corrigeer("2026-03-02", "2026-03-04"), &["naar: feit-ervoor"]);
    ingelicht.doe(&corrigeer("2026-03-02", "2026-03-03"));
    let stap = ziek_sinds_2_maart().stap(Stap::Probleemanalyse, "2026-03-30");
    stap.weigert(&corrigeer("2026-03-02", "2026-04-01"), &["naar: feit-ervoor"]);
    let aandeel = ziek_sinds_2_maart().doe(&deels("2026-03-05", 50));
    aandeel.weigert(&corrigeer("2026-03-02", "2026-03-06"), &["naar: feit-ervoor"]);
}

#[test]
fn een_terugval_verschuift_niet_over_de_vorige_ziekte_en_niet_uit_het_geval() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10").ziek("2026-03-20");
    verhaal.weigert(&corrigeer("2026-03-20", "2026-03-09"), &["naar: overlapt-melding"]);
    verhaal.weigert(&corrigeer("2026-03-20", "2026-04-07"), &["naar: wordt-twee-gevallen"]);
    let verhaal = verhaal.doe(&corrigeer("2026-03-20", "2026-04-06"));
    assert_eq!(verhaal.dossier().perioden()[1].van, dag("2026-04-06"));
}

#[test]
fn intrekken_neemt_eerst_de_terugval_en_dan_het_dossier() {
    let verhaal = ziek_sinds_2_maart().hersteld("2026-03-10").ziek("2026-03-20").doe(&MELDING_WEG);
    assert_eq!(verhaal.dossier().laatste_ziektedag(), Some(dag("2026-03-09")));
    let verhaal = verhaal.doe(&MELDING_WEG);
    assert_eq!(verhaal.dossier().ingetrokken(), Some(Intrekreden::Vergissing));
    assert!(verhaal.dossier().perioden().is_empty());
    for opdracht in [&MELDING_WEG, &hersteld("2026-03-12"), &stap(Stap::Probleemanalyse, "2026-03-12")] {
        verhaal.weigert(opdracht, &[": ingetrokken"]);
    }
}

#[test]
fn intrekken_waarschuwt_als_er_al_gehandeld_is() {
    let verhaal = ziek_sinds_2_maart().stap(Stap::Probleemanalyse, "2026-03-30");
    let codes: Vec<_> = verhaal.dossier().waarschuwingen(&MELDING_WEG).iter().map(|w| w.code).collect();
    assert_eq!(codes, [Waarschuwcode::ErIsAlGehandeld { stappen: 1 }]);
}

#[test]
fn twee_dossiers_blijven_twee_dossiers() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10").ziek("2026-05-01");
    assert_eq!(verhaal.dossiers.len(), 2);
    verhaal.weigert_in(0, &HERSTEL_WEG, &[": loopt-al"]);
    verhaal.weigert_in(0, &herstel_op("2026-05-02"), &["naar: loopt-al"]);
    verhaal.weigert_in(0, &herstel_op("2026-04-20"), &["naar: wordt-een-geval"]);
    verhaal.weigert(&corrigeer("2026-05-01", "2026-04-01"), &["naar: wordt-een-geval"]);
    verhaal.weigert(&corrigeer("2026-05-01", "2026-03-09"), &["naar: overlapt-melding"]);
    verhaal.doe(&corrigeer("2026-05-01", "2026-04-10"));
}

#[test]
fn verlof_heeft_een_vorm() {
    let verhaal = ziek_sinds_2_maart();
    verhaal.weigert(&verlof("2026-06-01", "2026-05-31"), &["tot_en_met: verlof-omgekeerd"]);
    verhaal.weigert(&verlof("2026-06-01", "2026-12-28"), &["tot_en_met: verlof-te-lang"]);
    verhaal.clone().verlof("2026-06-01", "2026-12-27");
    verhaal.weigert(&verlof("2026-01-01", "2026-02-28"), &["van: voor-eerste-ziektedag"]);
    verhaal.weigert(&verlof("2026-02-01", "2026-03-10"), &["van: ziekmelding-in-verlof"]);
    verhaal.weigert(&verlof("2027-02-09", "2027-03-10"), &["van: in-de-toekomst"]);
}

#[test]
fn verlof_overlapt_geen_verlof_en_is_terug_te_nemen() {
    let verhaal = ziek_sinds_2_maart().verlof("2026-06-01", "2026-09-20");
    verhaal.weigert(&verlof("2026-09-20", "2026-10-01"), &["van: verlof-overlapt"]);
    let weg = Opdracht::ZwangerschapsverlofIntrekken { van: dag("2026-06-01") };
    let verhaal = verhaal.doe(&weg);
    assert!(verhaal.dossier().verloven().is_empty());
    verhaal.weigert(&weg, &["van: verlof-niet-gevonden"]);
}

#[test]
fn de_oorzaak_wordt_beoordeeld_bij_een_verlof_en_kan_worden_herzien() {
    let oordeel = |zelfde_oorzaak| Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak };
    ziek_sinds_2_maart().weigert(&oordeel(true), &[": verlof-niet-gevonden"]);
    let verhaal = ziek_sinds_2_maart().verlof("2026-06-01", "2026-09-20").doe(&oordeel(false));
    assert_eq!(verhaal.dossier().verloven()[0].zelfde_oorzaak, Some(false));
    verhaal.weigert(&oordeel(false), &["zelfde_oorzaak: ongewijzigd"]);
    assert_eq!(verhaal.doe(&oordeel(true)).dossier().verloven()[0].zelfde_oorzaak, Some(true));
}

#[test]
fn een_stap_ligt_in_de_ziekte_en_niet_vooruit() {
    let verhaal = ziek_sinds_2_maart();
    verhaal.weigert(&stap(Stap::Evaluatie, "2026-04-21"), &["op: in-de-toekomst"]);
    verhaal.weigert(&stap(Stap::Evaluatie, "2026-03-01"), &["op: voor-eerste-ziektedag"]);
    verhaal.weigert(&Opdracht::ArbodienstInlichten { op: dag("2026-04-21") }, &["op: in-de-toekomst"]);
    verhaal.stap(Stap::Evaluatie, "2026-03-02").stap(Stap::Evaluatie, "2026-04-20");
}

#[test]
fn een_stap_staat_er_eenmaal_een_evaluatie_eenmaal_per_dag() {
    let verhaal = ziek_sinds_2_maart().stap(Stap::PlanVanAanpak, "2026-03-30");
    let dubbel = stap(Stap::PlanVanAanpak, "2026-04-01");
    verhaal.weigert(&dubbel, &["stap: stap-al-vastgelegd"]);
    let verhaal = verhaal.stap(Stap::Evaluatie, "2026-04-10").stap(Stap::Evaluatie, "2026-04-17");
    verhaal.weigert(&stap(Stap::Evaluatie, "2026-04-10"), &["stap: stap-al-vastgelegd"]);
    let weg = |op| Opdracht::StapIntrekken {
        stap: Stap::PlanVanAanpak,
        op: dag(op),
        reden: Correctiereden::Vergissing,
    };
    verhaal.weigert(&weg("2026-04-01"), &["stap: stap-niet-gevonden"]);
    verhaal.doe(&weg("2026-03-30")).doe(&dubbel);
}

#[test]
fn mogelijkheden_horen_bij_de_probleemanalyse() {
    let verhaal = ziek_sinds_2_maart();
    let op = dag("2026-03-30");
    let zonder = Opdracht::StapVastleggen { stap: Stap::Probleemanalyse, op, mogelijkheden: None };
    verhaal.weigert(&zonder, &["mogelijkheden: mogelijkheden-ontbreken"]);
    let mogelijkheden = Some(Mogelijkheden::Later);
    let met = Opdracht::StapVastleggen { stap: Stap::Evaluatie, op, mogelijkheden };
    verhaal.weigert(&met, &["mogelijkheden: mogelijkheden-niet-hier"]);
}

#[test]
fn een_ongewone_volgorde_waarschuwt_alleen() {
    let codes = |verhaal: &Verhaal, opdracht: &Opdracht| {
        verhaal.dossier().waarschuwingen(opdracht).iter().map(|w| w.code).collect::<Vec<_>>()
    };
    let verhaal = ziek_sinds_2_maart();
    let plan = stap(Stap::PlanVanAanpak, "2026-03-25");
    assert_eq!(codes(&verhaal, &plan), [Waarschuwcode::ZonderVorigeStap { stap: Stap::Probleemanalyse }]);
    let op = dag("2026-03-30");
    let mogelijkheden = Some(Mogelijkheden::Nee);
    let nee = Opdracht::StapVastleggen { stap: Stap::Probleemanalyse, op, mogelijkheden };
    let verhaal = verhaal.doe(&nee).hersteld("2026-03-12");
    let verwacht = [
        Waarschuwcode::VoorVorigeStap { stap: Stap::Probleemanalyse, op },
        Waarschuwcode::ZonderMogelijkheden,
        Waarschuwcode::NaHerstel { laatste_ziektedag: dag("2026-03-11") },
    ];
    assert_eq!(codes(&verhaal, &plan), verwacht);
    verhaal.doe(&plan);
}

#[test]
fn de_arbodienst_inlichten_mag_opnieuw_met_een_andere_dag() {
    let inlichten = |op| Opdracht::ArbodienstInlichten { op: dag(op) };
    let verhaal = ziek_sinds_2_maart().doe(&inlichten("2026-03-03"));
    verhaal.weigert(&inlichten("2026-03-03"), &["op: ongewijzigd"]);
    let verhaal = verhaal.doe(&inlichten("2026-03-04"));
    assert_eq!(verhaal.dossier().arbodienst_ingelicht(), Some(dag("2026-03-04")));
}

#[test]
fn elke_code_heeft_een_eigen_sleutel() {
    for sleutels in [Weigercode::SLEUTELS, Waarschuwcode::SLEUTELS] {
        let mut uniek = sleutels.to_vec();
        uniek.sort_unstable();
        uniek.dedup();
        assert_eq!(uniek.len(), sleutels.len());
    }
}
