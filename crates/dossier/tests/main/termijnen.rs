// SPDX-License-Identifier: EUPL-1.2
//! What a dossier hands to the law, and the projection that comes of it.

use crate::hulp::{Verhaal, dag};
use dossier::woorden::{Intrekreden, Stap};
use dossier::{Dossier, GeenTermijnen, Opdracht, TermijnDagen, zonder_uwv};
use poortwachter::{TermijnId, Termijnen};

fn termijn(dossier: &Dossier, id: TermijnId) -> TermijnDagen {
    let termijnen = dossier.projectie().unwrap().termijnen;
    termijnen.into_iter().find(|termijn| termijn.termijn == id.woord()).unwrap()
}

#[track_caller]
fn uiterlijk(dossier: &Dossier, id: TermijnId, verwacht: &str) {
    assert_eq!(termijn(dossier, id).uiterlijk, Some(dag(verwacht)));
}

#[test]
fn de_termijnen_tellen_vanaf_de_eerste_ziektedag() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
    uiterlijk(verhaal.dossier(), TermijnId::Probleemanalyse, "2026-04-13");
    uiterlijk(verhaal.dossier(), TermijnId::PlanVanAanpak, "2026-04-27");
    uiterlijk(verhaal.dossier(), TermijnId::EindeWachttijd, "2028-02-27");
}

#[test]
fn een_stap_verzet_de_volgende_en_is_afgedaan() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").stap(Stap::Probleemanalyse, "2026-03-30");
    assert!(termijn(verhaal.dossier(), TermijnId::Probleemanalyse).afgedaan);
    let plan = termijn(verhaal.dossier(), TermijnId::PlanVanAanpak);
    assert_eq!((plan.uiterlijk, plan.afgedaan, plan.plicht), (Some(dag("2026-04-13")), false, true));
}

#[test]
fn elke_stap_doet_zijn_eigen_termijn_af() {
    let paren = [
        (Stap::Probleemanalyse, TermijnId::Probleemanalyse),
        (Stap::PlanVanAanpak, TermijnId::PlanVanAanpak),
        (Stap::UwvMelding42Weken, TermijnId::UwvMelding42Weken),
        (Stap::Eerstejaarsevaluatie, TermijnId::Eerstejaarsevaluatie),
        (Stap::TweedeSpoor, TermijnId::TweedeSpoor),
        (Stap::ReIntegratieverslag, TermijnId::ReIntegratieverslag),
        (Stap::WiaAanvraag, TermijnId::WiaAanvraag),
    ];
    for (stap, id) in paren {
        let verhaal = Verhaal::op("2026-04-20").ziek("2024-05-06");
        assert!(!termijn(verhaal.dossier(), id).afgedaan, "{stap}");
        let verhaal = verhaal.stap(stap, "2026-04-01");
        assert!(termijn(verhaal.dossier(), id).afgedaan, "{stap}");
    }
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
    let verhaal = verhaal.doe(&Opdracht::ArbodienstInlichten { op: dag("2026-03-03") });
    assert!(termijn(verhaal.dossier(), TermijnId::ZiekmeldingArbodienst).afgedaan);
}

#[test]
fn een_evaluatie_verzet_de_volgende() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02");
    let verhaal = verhaal.stap(Stap::Probleemanalyse, "2026-03-30").stap(Stap::PlanVanAanpak, "2026-04-06");
    uiterlijk(verhaal.dossier(), TermijnId::Evaluatie, "2026-05-18");
    let verhaal = verhaal.stap(Stap::Evaluatie, "2026-05-11");
    uiterlijk(verhaal.dossier(), TermijnId::Evaluatie, "2026-06-22");
}

#[test]
fn een_terugval_verschuift_waar_vandaan_geteld_wordt() {
    let verhaal = Verhaal::op("2026-06-01").ziek("2026-03-02").hersteld("2026-03-10").ziek("2026-03-20");
    let projectie = verhaal.dossier().projectie().unwrap();
    assert_eq!(projectie.eerste_ziektedag, dag("2026-03-02"));
    assert_eq!(projectie.gerekend_vanaf, dag("2026-03-12"));
    uiterlijk(verhaal.dossier(), TermijnId::Probleemanalyse, "2026-04-23");
}

#[test]
fn na_herstel_wordt_wat_nog_komen_moest_van_niemand_gevraagd() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").hersteld("2026-03-10");
    assert!(termijn(verhaal.dossier(), TermijnId::Probleemanalyse).afgedaan);
    let laat = Verhaal::op("2026-06-20").ziek("2026-03-02").hersteld("2026-06-01");
    assert!(!termijn(laat.dossier(), TermijnId::Probleemanalyse).afgedaan);
    assert!(termijn(laat.dossier(), TermijnId::UwvMelding42Weken).afgedaan);
}

#[test]
fn verlof_met_een_andere_oorzaak_begint_een_nieuw_geval_in_hetzelfde_dossier() {
    let verhaal = Verhaal::op("2026-10-20").ziek("2026-03-02").verlof("2026-06-01", "2026-09-20");
    assert_eq!(verhaal.dossier().projectie().unwrap().eerste_ziektedag, dag("2026-03-02"));
    let verhaal = verhaal.doe(&Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak: false });
    assert_eq!(verhaal.dossier().projectie().unwrap().eerste_ziektedag, dag("2026-09-21"));
}

#[test]
fn een_ingetrokken_dossier_vraagt_niets() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
    let verhaal = verhaal.doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::NietZiek });
    assert_eq!(verhaal.dossier().feiten(), Err(GeenTermijnen::Ingetrokken));
    let projectie = verhaal.dossier().projectie().unwrap();
    assert!(projectie.ingetrokken && projectie.termijnen.is_empty());
    assert_eq!(projectie.eerste_ziektedag, dag("2026-03-02"));
}

#[test]
fn de_wet_en_de_projectie_noemen_dezelfde_dagen() {
    let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02").stap(Stap::Probleemanalyse, "2026-03-30");
    let feiten = verhaal.dossier().feiten().unwrap();
    let wet = Termijnen::van(&feiten);
    let projectie = verhaal.dossier().projectie().unwrap().termijnen;
    assert_eq!(projectie.len(), wet.alle().count());
    for ((id, uitkomst), termijn) in wet.alle().zip(&projectie) {
        assert_eq!((id.woord(), uitkomst.uiterlijk.map(Into::into)), (termijn.termijn, termijn.uiterlijk));
    }
}

#[test]
fn een_coach_ziet_geen_termijn_van_uwv_of_loon() {
    for id in TermijnId::ALLE.iter().filter(|id| zonder_uwv(**id)) {
        let woord = id.woord();
        let verboden = ["uwv", "wia", "loon", "iva", "wachttijd", "opzegverbod", "verslag"];
        assert!(!verboden.iter().any(|deel| woord.contains(deel)), "{woord}");
    }
    assert!(zonder_uwv(TermijnId::PlanVanAanpak));
}
