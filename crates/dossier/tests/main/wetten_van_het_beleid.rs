// SPDX-License-Identifier: EUPL-1.2
//! What the policy never does, asserted over every situation there is; and how a person's ties are read.

use crate::hulp::{dag, dienstverband};
use crate::situatie::{Situatie, Stand, WENSEN, alle, contract, relatie, vandaag};
use dossier::{
    Betrokkenheid, Dienstverbandrecht, DossierId, Geweigerd, Hoedanigheid, Lade, OrganisatieId, Persoon,
    PersoonId, Recht, Relatie, RelatieMet, Verleend, hoedanigheden, mag, mag_bij_dienstverband,
};

const WERKGEVERSZIJDE: [Hoedanigheid; 2] = [Hoedanigheid::Leidinggevende, Hoedanigheid::Casemanager];

fn vraag(wie: &Betrokkenheid, recht: Recht, wens: Option<Hoedanigheid>) -> Result<Verleend, Geweigerd> {
    mag(wie, DossierId::new(1), recht, wens)
}

fn aan_werkgeverszijde(situatie: &Situatie) -> bool {
    WERKGEVERSZIJDE.iter().any(|kant| situatie.stand(*kant) == Stand::Loopt)
}

#[test]
fn de_werkgeverszijde_leest_nooit_medisch_of_persoonlijk() {
    let mut geteld = 0;
    for situatie in alle().iter().filter(|s| aan_werkgeverszijde(s) && !s.eigen) {
        let wie = situatie.betrokkenheid();
        for lade in [Lade::Medisch, Lade::Persoonlijk] {
            for wens in WENSEN {
                assert!(vraag(&wie, Recht::LadeLezen(lade), wens).is_err(), "{situatie:?}");
                assert!(vraag(&wie, Recht::LadeSchrijven(lade), wens).is_err(), "{situatie:?}");
                geteld += 1;
            }
        }
    }
    assert!(geteld > 100_000, "tried only {geteld}");
}

#[test]
fn een_rol_zonder_lopende_relatie_opent_niets() {
    let zonder = |s: &&Situatie| Hoedanigheid::ALLE.iter().all(|h| s.stand(*h) != Stand::Loopt);
    for situatie in alle().iter().filter(zonder) {
        let wie = situatie.betrokkenheid();
        assert!(hoedanigheden(&wie).is_empty(), "{situatie:?}");
        for recht in Recht::ALLE {
            assert_eq!(vraag(&wie, *recht, None), Err(Geweigerd::Onzichtbaar), "{situatie:?}");
        }
    }
}

#[test]
fn een_relatie_zonder_rol_opent_niets() {
    for situatie in alle() {
        for hoedanigheid in hoedanigheden(&situatie.betrokkenheid()) {
            assert!(situatie.rollen.contains(&hoedanigheid), "{situatie:?}");
        }
    }
}

#[test]
fn wat_voorbij_is_opent_niets() {
    for situatie in alle() {
        for hoedanigheid in hoedanigheden(&situatie.betrokkenheid()) {
            assert_eq!(situatie.stand(hoedanigheid), Stand::Loopt, "{situatie:?}");
        }
    }
}

#[test]
fn een_bedrijfsarts_zonder_contract_opent_niets() {
    for situatie in alle().iter().filter(|s| !s.contract) {
        let open = hoedanigheden(&situatie.betrokkenheid());
        assert!(!open.contains(&Hoedanigheid::Bedrijfsarts), "{situatie:?}");
    }
}

/// The answer with and without a role, over everything that can be asked.
fn verandert_niets(rol: Hoedanigheid) {
    for met in alle().into_iter().filter(|s| s.rollen.contains(&rol)) {
        let mut zonder = met.clone();
        zonder.rollen.retain(|ander| *ander != rol);
        let (met, zonder) = (met.betrokkenheid(), zonder.betrokkenheid());
        for wens in WENSEN {
            for recht in Recht::ALLE {
                let vraag = |betrokkenheid| mag(betrokkenheid, DossierId::new(1), *recht, wens);
                assert_eq!(vraag(&met), vraag(&zonder), "{rol} {recht:?}");
            }
            for recht in Dienstverbandrecht::ALLE {
                let vraag = |betrokkenheid| mag_bij_dienstverband(betrokkenheid, *recht, wens);
                assert_eq!(vraag(&met), vraag(&zonder), "{rol} {recht:?}");
            }
        }
    }
}

#[test]
fn beheerder_zijn_geeft_niets_en_neemt_niets() {
    verandert_niets(Hoedanigheid::Beheerder);
}

#[test]
fn fg_zijn_geeft_niets_en_neemt_niets() {
    verandert_niets(Hoedanigheid::Fg);
}

#[test]
fn niemand_staat_in_het_eigen_dossier_aan_een_andere_kant() {
    for situatie in alle().iter().filter(|s| s.eigen) {
        for hoedanigheid in hoedanigheden(&situatie.betrokkenheid()) {
            assert_eq!(hoedanigheid, Hoedanigheid::Werknemer, "{situatie:?}");
        }
    }
}

#[test]
fn een_wens_verruimt_nooit() {
    for situatie in alle() {
        let wie = situatie.betrokkenheid();
        for recht in Recht::ALLE {
            let zonder_wens = vraag(&wie, *recht, None);
            for wens in WENSEN.into_iter().flatten() {
                match vraag(&wie, *recht, Some(wens)) {
                    Ok(verleend) => {
                        assert_eq!(verleend.hoedanigheid(), wens, "{situatie:?} {recht:?}");
                        assert!(zonder_wens.is_ok(), "{situatie:?} {recht:?}");
                    }
                    Err(Geweigerd::Onzichtbaar) => assert_eq!(zonder_wens, Err(Geweigerd::Onzichtbaar)),
                    Err(Geweigerd::NietToegestaan) => assert_ne!(zonder_wens, Err(Geweigerd::Onzichtbaar)),
                }
            }
        }
    }
}

#[test]
fn wie_iets_mag_ziet_het_dossier() {
    for situatie in alle() {
        let wie = situatie.betrokkenheid();
        for recht in Recht::ALLE {
            if let Ok(verleend) = vraag(&wie, *recht, None) {
                let zien = vraag(&wie, Recht::DossierZien, Some(verleend.hoedanigheid()));
                assert!(zien.is_ok(), "{situatie:?} {recht:?}");
                assert_eq!((verleend.dossier(), verleend.recht()), (DossierId::new(1), *recht));
            }
        }
    }
}

#[test]
fn de_coach_leest_niets_van_uwv_en_loon() {
    let coach = Some(Hoedanigheid::Coach);
    for situatie in alle() {
        let wie = situatie.betrokkenheid();
        for recht in [Recht::TermijnenLezen, Recht::LadeLezen(Lade::Gedeeld), Recht::MeldingsgegevensLezen] {
            assert!(vraag(&wie, recht, coach).is_err(), "{situatie:?} {recht:?}");
        }
    }
}

#[track_caller]
fn opent(rol: Hoedanigheid, relaties: &[Relatie], verwacht: bool) {
    let persoon = Persoon { id: PersoonId::new(2), naam: "Noor".to_owned(), rollen: vec![rol] };
    let contracten = [contract(None)];
    let betrokkenheid = Betrokkenheid::van(&persoon, &dienstverband(), relaties, &contracten, vandaag());
    assert_eq!(hoedanigheden(&betrokkenheid).contains(&rol), verwacht);
}

fn met(rol: Hoedanigheid) -> Relatie {
    relatie(PersoonId::new(2), rol, Stand::Loopt, &dienstverband()).unwrap()
}

#[test]
fn een_relatie_reikt_tot_werkgever_team_of_dienstverband() {
    let rol = Hoedanigheid::Casemanager;
    let eigen = OrganisatieId::new(1);
    let magazijn = RelatieMet::Team(eigen, "Magazijn".to_owned());
    let kantoor = RelatieMet::Team(eigen, "Kantoor".to_owned());
    let elders = RelatieMet::Team(OrganisatieId::new(9), "Magazijn".to_owned());
    for (reikt_tot, verwacht) in [
        (RelatieMet::Werkgever(eigen), true),
        (RelatieMet::Werkgever(OrganisatieId::new(9)), false),
        (magazijn, true),
        (kantoor, false),
        (elders, false),
    ] {
        opent(rol, &[Relatie { met: reikt_tot, ..met(rol) }], verwacht);
    }
}

#[test]
fn een_relatie_loopt_van_haar_eerste_tot_en_met_haar_laatste_dag() {
    let rol = Hoedanigheid::Coach;
    for (van, tot_en_met, verwacht) in [
        ("2026-06-01", None, true),
        ("2026-06-02", None, false),
        ("2026-01-01", Some("2026-06-01"), true),
        ("2026-01-01", Some("2026-05-31"), false),
    ] {
        let relatie = Relatie { van: dag(van), tot_en_met: tot_en_met.map(dag), ..met(rol) };
        opent(rol, &[relatie], verwacht);
    }
}

#[test]
fn van_twee_relaties_telt_de_lopende() {
    let rol = Hoedanigheid::Leidinggevende;
    let oud = Relatie { tot_en_met: Some(dag("2026-02-01")), ..met(rol) };
    opent(rol, &[met(rol), oud.clone()], true);
    opent(rol, &[oud.clone(), met(rol)], true);
    opent(rol, &[oud.clone(), oud], false);
}

#[test]
fn een_relatie_van_een_ander_doet_niets() {
    let rol = Hoedanigheid::Coach;
    opent(rol, &[Relatie { persoon: PersoonId::new(3), ..met(rol) }], false);
}

#[test]
fn de_bedrijfsarts_komt_van_de_arbodienst_met_het_contract() {
    let rol = Hoedanigheid::Bedrijfsarts;
    let zonder = Relatie { namens: None, ..met(rol) };
    let elders = Relatie { namens: Some(OrganisatieId::new(3)), ..met(rol) };
    opent(rol, &[met(rol)], true);
    opent(rol, &[zonder], false);
    opent(rol, std::slice::from_ref(&elders), false);
    // An ended relation with the right arbodienst does not lend its contract to a running one with another.
    let oud = Relatie { tot_en_met: Some(dag("2026-02-01")), ..met(rol) };
    opent(rol, &[elders, oud], false);
}
