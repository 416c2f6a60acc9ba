// SPDX-License-Identifier: EUPL-1.2
//! What UWV decides or writes and the end of the employment: recorded, replaced, withdrawn, refused; and what the law
//! makes of it.

use crate::hulp::{Verhaal, dag};
use dossier::woorden::{Correctiereden, Rechtsfeitreden, Rechtsfeitsoort, Stap};
use dossier::{Dossier, Opdracht, Rechtsfeit, Waarschuwcode};
use poortwachter::{TermijnId, Termijnen};

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
    Rechtsfeit::VrijwilligeVerlenging { verzocht_op: dag(verzocht_op), tot_en_met: dag(tot_en_met) }
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
    verhaal.weigert(&trek_in(feit), &["soort: eerst-herstel-weg"]);
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
    assert_eq!(vaker, [&Rechtsfeitsoort::VrijwilligeVerlenging, &Rechtsfeitsoort::Arbeidstherapie]);
}
