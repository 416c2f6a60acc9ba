// SPDX-License-Identifier: EUPL-1.2
//! What the policy never does, asserted over every situation there is; and how a person's ties are read.

use crate::hulp::{dag, dienstverband};
use crate::situatie::{Situatie, Stand, WENSEN, alle, contract, nu, relatie, vandaag, verschillende};
use dossier::plan::Zijde;
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverbandrecht, DossierId, Geweigerd, Grond, Hoedanigheid, Lade,
    Noodtoegang, Opdracht, OrganisatieId, Persoon, PersoonId, Recht, Relatie, RelatieMet, Verleend,
    hoedanigheden, mag, mag_bij_dienstverband,
};
use jiff::Timestamp;
use std::collections::HashSet;

const WERKGEVERSZIJDE: [Hoedanigheid; 2] = [Hoedanigheid::Leidinggevende, Hoedanigheid::Casemanager];

fn vraag(wie: &Betrokkenheid, recht: Recht, wens: Option<Hoedanigheid>) -> Result<Verleend, Geweigerd> {
    mag(wie, DossierId::new(1), recht, wens)
}

fn aan_werkgeverszijde(situatie: &Situatie) -> bool {
    WERKGEVERSZIJDE.iter().any(|kant| situatie.stand(*kant).opent())
}

#[test]
fn de_werkgeverszijde_leest_nooit_medisch_of_persoonlijk() {
    let mut geteld = 0;
    for (situatie, wie) in verschillende().iter().filter(|(s, _)| aan_werkgeverszijde(s) && !s.eigen) {
        for lade in [Lade::Medisch, Lade::Persoonlijk] {
            for wens in WENSEN {
                assert!(vraag(wie, Recht::LadeLezen(lade), wens).is_err(), "{situatie:?}");
                assert!(vraag(wie, Recht::LadeSchrijven(lade), wens).is_err(), "{situatie:?}");
                geteld += 1;
            }
        }
        for recht in [Recht::ProbleemanalyseSchrijven, Recht::AantekeningenHouden, Recht::GlasBreken] {
            assert!(WENSEN.iter().all(|wens| vraag(wie, recht, *wens).is_err()), "{situatie:?} {recht:?}");
        }
    }
    assert!(geteld > 100_000, "tried only {geteld}");
}

#[test]
fn elke_band_wordt_geprobeerd() {
    let verschillend: HashSet<_> = verschillende().iter().map(|(_, wie)| wie.clone()).collect();
    assert!(alle().iter().all(|situatie| verschillend.contains(&situatie.betrokkenheid())));
    assert_eq!(verschillend.len(), verschillende().len(), "none is tried twice");
}

#[test]
fn een_rol_zonder_lopende_relatie_opent_niets() {
    let zonder = |s: &Situatie| Hoedanigheid::ALLE.iter().all(|h| !s.stand(*h).opent());
    for (situatie, wie) in verschillende().iter().filter(|(s, _)| zonder(s)) {
        assert!(hoedanigheden(wie).is_empty(), "{situatie:?}");
        for recht in Recht::ALLE.iter().filter(|recht| **recht != Recht::GlasBreken) {
            assert_eq!(vraag(wie, *recht, None), Err(Geweigerd::Onzichtbaar), "{situatie:?}");
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
            assert!(situatie.stand(hoedanigheid).opent(), "{situatie:?}");
        }
    }
}

#[test]
fn een_bedrijfsarts_zonder_contract_opent_niets() {
    for situatie in alle().iter().filter(|s| !s.contract) {
        let wie = situatie.betrokkenheid();
        assert!(!hoedanigheden(&wie).contains(&Hoedanigheid::Bedrijfsarts), "{situatie:?}");
        assert!(vraag(&wie, Recht::GlasBreken, None).is_err(), "{situatie:?}");
    }
}

/// The answer with and without a role, over everything that can be asked.
fn verandert_niets(rol: Hoedanigheid) {
    for (situatie, met) in verschillende().iter().filter(|(s, _)| s.rollen.contains(&rol)) {
        let mut zonder = situatie.clone();
        zonder.rollen.retain(|ander| *ander != rol);
        let zonder = zonder.betrokkenheid();
        for wens in WENSEN {
            for recht in Recht::ALLE {
                assert_eq!(vraag(met, *recht, wens), vraag(&zonder, *recht, wens), "{rol} {recht:?}");
            }
            for recht in Dienstverbandrecht::ALLE {
                let vraag = |betrokkenheid| mag_bij_dienstverband(betrokkenheid, *recht, wens);
                assert_eq!(vraag(met), vraag(&zonder), "{rol} {recht:?}");
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
    for (situatie, wie) in verschillende() {
        for recht in Recht::ALLE {
            let zonder_wens = vraag(wie, *recht, None);
            for wens in WENSEN.into_iter().flatten() {
                match vraag(wie, *recht, Some(wens)) {
                    Ok(verleend) => {
                        assert_eq!(verleend.hoedanigheid(), wens, "{situatie:?} {recht:?}");
                        assert!(zonder_wens.is_ok(), "{situatie:?} {recht:?}");
                    }
                    // A colleague of the doctor sees nothing but the glass.
                    Err(Geweigerd::Onzichtbaar) => {
                        assert!(
                            zonder_wens.is_err() || *recht == Recht::GlasBreken,
                            "{situatie:?} {recht:?}"
                        );
                    }
                    Err(Geweigerd::NietToegestaan) => assert_ne!(zonder_wens, Err(Geweigerd::Onzichtbaar)),
                }
            }
        }
    }
}

#[test]
fn wie_iets_mag_ziet_het_dossier() {
    for (situatie, wie) in verschillende() {
        for recht in Recht::ALLE.iter().filter(|recht| **recht != Recht::GlasBreken) {
            if let Ok(verleend) = vraag(wie, *recht, None) {
                let zien = vraag(wie, Recht::DossierZien, Some(verleend.hoedanigheid()));
                assert!(zien.is_ok(), "{situatie:?} {recht:?}");
                assert_eq!((verleend.dossier(), verleend.recht()), (DossierId::new(1), *recht));
            }
        }
    }
}

#[test]
fn de_coach_leest_niets_van_uwv_en_loon() {
    let coach = Some(Hoedanigheid::Coach);
    let verboden = [
        Recht::TermijnenLezen,
        Recht::LadeLezen(Lade::Gedeeld),
        Recht::MeldingsgegevensLezen,
        Recht::ProbleemanalyseLezen,
        Recht::PlanBewerken,
        Recht::BsnAfdrukken,
    ];
    for (situatie, wie) in verschillende() {
        for recht in verboden {
            assert!(vraag(wie, recht, coach).is_err(), "{situatie:?} {recht:?}");
        }
    }
}

#[track_caller]
fn opent(rol: Hoedanigheid, relaties: &[Relatie], verwacht: bool) {
    let persoon = Persoon { id: PersoonId::new(2), naam: "Noor".to_owned(), rollen: vec![rol] };
    let contracten = [contract(None)];
    let betrokkenheid =
        Betrokkenheid::van(&persoon, &dienstverband(), relaties, &contracten, &[], vandaag(), nu());
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

#[test]
fn tekenen_voor_de_werkgever_vraagt_een_tekenbevoegde_relatie() {
    let mut getekend = 0;
    for (situatie, wie) in verschillende() {
        for kant in WERKGEVERSZIJDE {
            let open = hoedanigheden(wie).contains(&kant);
            let verwacht = open && situatie.stand(kant) == Stand::Tekenbevoegd;
            let mag = vraag(wie, Recht::PlanOndertekenen, Some(kant));
            assert_eq!(mag.is_ok(), verwacht, "{situatie:?} {kant}");
            getekend += usize::from(verwacht);
        }
    }
    assert!(getekend > 100, "tried only {getekend}");
}

#[test]
fn niemand_tekent_voor_beide_kanten() {
    for (situatie, wie) in verschillende() {
        let tekent = |h: &&Option<Hoedanigheid>| vraag(wie, Recht::PlanOndertekenen, **h).is_ok();
        let kanten: Vec<_> = WENSEN[1..].iter().filter(tekent).flatten().collect();
        let werknemer = kanten.contains(&&Hoedanigheid::Werknemer);
        assert!(!werknemer || kanten.len() == 1, "{situatie:?}");
        assert_eq!(werknemer, situatie.eigen && situatie.rollen.contains(&Hoedanigheid::Werknemer));
    }
}

/// Who holds a right of one side cannot use it for the other.
#[test]
fn een_opdracht_past_bij_de_kant_van_wie_haar_geeft() {
    let (versie, hash) = (1, String::new());
    let mut gepast = 0;
    for (situatie, wie) in verschillende() {
        for zijde in Zijde::ALLE {
            let opdracht = Opdracht::PlanOndertekenen { zijde: *zijde, versie, hash: hash.clone() };
            let Ok(verleend) = vraag(wie, opdracht.recht(), None) else { continue };
            let past = opdracht.past_bij(&verleend);
            assert_eq!(past, (*zijde == Zijde::Werknemer) == situatie.eigen, "{situatie:?}");
            let ander = vraag(wie, Recht::PlanLezen, Some(verleend.hoedanigheid())).unwrap();
            assert!(!opdracht.past_bij(&ander), "another right");
            gepast += usize::from(past);
        }
    }
    assert!(gepast > 100, "tried only {gepast}");
}

#[test]
fn wie_niet_mag_tekenen_houdt_alle_andere_rechten() {
    for (situatie, wie) in verschillende().iter().filter(|(s, _)| s.leidinggevende == Stand::Tekenbevoegd) {
        let gewoon = Situatie { leidinggevende: Stand::Loopt, ..situatie.clone() }.betrokkenheid();
        for recht in Recht::ALLE.iter().filter(|recht| **recht != Recht::PlanOndertekenen) {
            for wens in WENSEN {
                assert_eq!(vraag(wie, *recht, wens), vraag(&gewoon, *recht, wens), "{situatie:?} {recht:?}");
            }
        }
    }
}

#[test]
fn alleen_een_collega_van_de_bedrijfsarts_breekt_het_glas() {
    let mut geteld = 0;
    for (situatie, wie) in verschillende() {
        let verwacht = matches!(situatie.bedrijfsarts, Stand::Collega | Stand::GlasVoorbij)
            && situatie.contract
            && !situatie.eigen
            && !aan_werkgeverszijde(situatie)
            && situatie.rollen.contains(&Hoedanigheid::Bedrijfsarts);
        let breken = vraag(wie, Recht::GlasBreken, None);
        assert_eq!(breken.is_ok(), verwacht, "{situatie:?}");
        let Ok(breken) = breken else { continue };
        assert_eq!(breken.hoedanigheid(), Hoedanigheid::Bedrijfsarts);
        assert_eq!(breken.grond(), Grond::ZelfdeArbodienst);
        assert_eq!(breken.arbodienst(), Some(OrganisatieId::new(2)));
        assert!(!hoedanigheden(wie).contains(&Hoedanigheid::Bedrijfsarts), "{situatie:?}");
        assert!(vraag(wie, Recht::LadeLezen(Lade::Medisch), None).is_err(), "{situatie:?}");
        geteld += 1;
    }
    assert!(geteld > 50, "tried only {geteld}");
}

#[test]
fn gebroken_glas_geeft_wat_een_bedrijfsarts_heeft_en_zegt_waarop_het_rust() {
    let mut geteld = 0;
    for (situatie, wie) in verschillende().iter().filter(|(s, _)| s.bedrijfsarts == Stand::Glas) {
        let toegewezen = Situatie { bedrijfsarts: Stand::Loopt, ..situatie.clone() }.betrokkenheid();
        assert_eq!(hoedanigheden(wie), hoedanigheden(&toegewezen), "{situatie:?}");
        for recht in Recht::ALLE {
            let (met_glas, met_relatie) = (vraag(wie, *recht, None), vraag(&toegewezen, *recht, None));
            assert_eq!(met_glas.is_ok(), met_relatie.is_ok(), "{situatie:?} {recht:?}");
            let (Ok(met_glas), Ok(met_relatie)) = (met_glas, met_relatie) else { continue };
            assert_eq!(met_glas.arbodienst(), met_relatie.arbodienst());
            let arts = met_glas.hoedanigheid() == Hoedanigheid::Bedrijfsarts;
            assert_eq!(met_glas.grond() == Grond::GebrokenGlas, arts, "{situatie:?} {recht:?}");
            assert_eq!(met_glas.arbodienst().is_some(), arts, "{situatie:?} {recht:?}");
            geteld += usize::from(arts);
        }
    }
    assert!(geteld > 100, "tried only {geteld}");
}

#[track_caller]
fn glas(relaties: &[Relatie], toegang: Noodtoegang, verwacht: Option<OrganisatieId>) {
    let rollen = vec![Hoedanigheid::Bedrijfsarts];
    let persoon = Persoon { id: PersoonId::new(2), naam: "Noor".to_owned(), rollen };
    let contracten = [contract(None), Arbocontract { arbodienst: OrganisatieId::new(3), ..contract(None) }];
    let dienstverband = dienstverband();
    let wie =
        Betrokkenheid::van(&persoon, &dienstverband, relaties, &contracten, &[toegang], vandaag(), nu());
    let lezen = vraag(&wie, Recht::LadeLezen(Lade::Medisch), None);
    assert_eq!(lezen.ok().and_then(|verleend| verleend.arbodienst()), verwacht);
}

#[test]
fn het_glas_blijft_open_voor_een_persoon_een_arbodienst_en_een_tijd() {
    let twee = OrganisatieId::new(2);
    let elders = relatie(PersoonId::new(2), Hoedanigheid::Bedrijfsarts, Stand::Collega, &dienstverband());
    let elders = elders.unwrap();
    let straks = nu() + jiff::SignedDuration::from_secs(1);
    let open = Noodtoegang { persoon: PersoonId::new(2), arbodienst: twee, tot: straks };
    glas(std::slice::from_ref(&elders), open, Some(twee));
    glas(std::slice::from_ref(&elders), Noodtoegang { tot: nu(), ..open }, None);
    glas(std::slice::from_ref(&elders), Noodtoegang { persoon: PersoonId::new(3), ..open }, None);
    glas(std::slice::from_ref(&elders), Noodtoegang { arbodienst: OrganisatieId::new(3), ..open }, None);
    // Who left the arbodienst since, has nothing left.
    glas(&[Relatie { tot_en_met: Some(dag("2026-05-31")), ..elders.clone() }], open, None);
    glas(&[], open, None);
    // Who works for another arbodienst by now, comes in for the one the glass was broken for.
    let ander = Relatie { namens: Some(OrganisatieId::new(3)), van: dag("2026-05-01"), ..elders.clone() };
    glas(&[elders, ander.clone()], open, Some(twee));
    glas(&[ander], open, None);
}

#[test]
fn een_toegewezen_bedrijfsarts_leest_voor_de_arbodienst_van_de_laatste_relatie() {
    let dicht = Noodtoegang { persoon: PersoonId::new(9), arbodienst: OrganisatieId::new(9), tot: nu() };
    let (twee, drie) = (OrganisatieId::new(2), OrganisatieId::new(3));
    let oud = met(Hoedanigheid::Bedrijfsarts);
    let nieuw = Relatie { namens: Some(drie), van: dag("2026-03-01"), ..oud.clone() };
    glas(&[oud.clone(), nieuw.clone()], dicht, Some(drie));
    glas(&[nieuw, oud.clone()], dicht, Some(drie));
    // Her own tie goes before broken glass.
    let gebroken = Noodtoegang { persoon: PersoonId::new(2), arbodienst: drie, tot: Timestamp::MAX };
    glas(&[oud], gebroken, Some(twee));
}
