// SPDX-License-Identifier: EUPL-1.2
//! Which right becomes which access, tried for every capacity and every right.

use crate::hulp::{
    ANDER_DOSSIER, ANDERE_ARBO, ARBO, ARTS, COLLEGA, DOSSIER, EEN_ANDER, IEMAND, WERKNEMER, Wie, ZELF,
};
use dossier::{Hoedanigheid, Lade, Noodtoegang, Recht};
use jiff::Timestamp;
use kluis::{Aantekentoegang, MedischSchrijven, MedischeToegang, PersoonlijkeToegang};

/// Everyone, with every right that the policy grants them.
fn alles() -> impl Iterator<Item = (Hoedanigheid, Recht, dossier::Verleend)> {
    Hoedanigheid::ALLE.iter().flat_map(|&hoedanigheid| {
        let namens = (hoedanigheid == Hoedanigheid::Bedrijfsarts).then_some(ARBO);
        let persoon = if hoedanigheid == Hoedanigheid::Werknemer { WERKNEMER } else { IEMAND };
        let wie = Wie { hoedanigheid, namens, persoon };
        Recht::ALLE.iter().filter_map(move |&recht| Some((hoedanigheid, recht, wie.mag(DOSSIER, recht)?)))
    })
}

#[test]
fn alleen_deze_rechten_worden_toegang() {
    let mut gevonden = Vec::new();
    for (hoedanigheid, recht, verleend) in alles() {
        let wordt = [
            ("leest medisch", MedischeToegang::van(&verleend).is_some()),
            ("schrijft medisch", MedischSchrijven::van(&verleend).is_some()),
            ("persoonlijk", PersoonlijkeToegang::van(&verleend).is_some()),
            ("aantekeningen", Aantekentoegang::van(&verleend).is_some()),
        ];
        for (toegang, _) in wordt.iter().filter(|(_, ja)| *ja) {
            gevonden.push(format!("{hoedanigheid} {} {toegang}", recht.woord()));
        }
    }
    gevonden.sort();
    let hoort = [
        "bedrijfsarts aantekeningen_houden aantekeningen",
        "bedrijfsarts medisch_lezen leest medisch",
        "bedrijfsarts probleemanalyse_schrijven schrijft medisch",
        "werknemer medisch_lezen leest medisch",
        "werknemer persoonlijk_lezen persoonlijk",
        "werknemer persoonlijk_schrijven persoonlijk",
    ];
    assert_eq!(gevonden, hoort);
}

#[test]
fn een_arts_reikt_tot_de_eigen_arbodienst_in_dit_dossier() {
    let leest = MedischeToegang::van(&ARTS.mag(DOSSIER, Recht::LadeLezen(Lade::Medisch)).unwrap()).unwrap();
    assert!(leest.reikt_tot(DOSSIER, Some(ARBO)) && !leest.is_werknemer());
    assert!(!leest.reikt_tot(DOSSIER, Some(ANDERE_ARBO)));
    assert!(!leest.reikt_tot(DOSSIER, None), "what was written before keys were told apart");
    assert!(!leest.reikt_tot(ANDER_DOSSIER, Some(ARBO)));
}

#[test]
fn de_werknemer_reikt_tot_alles_in_het_eigen_dossier() {
    let leest = MedischeToegang::van(&ZELF.mag(DOSSIER, Recht::LadeLezen(Lade::Medisch)).unwrap()).unwrap();
    assert!([Some(ARBO), Some(ANDERE_ARBO), None].into_iter().all(|arbo| leest.reikt_tot(DOSSIER, arbo)));
    assert!(leest.is_werknemer() && !leest.reikt_tot(ANDER_DOSSIER, Some(ARBO)));
}

#[test]
fn wie_het_glas_mag_breken_schrijft_dat_en_leest_niets() {
    let verleend = ARTS.mag_als_collega(Recht::GlasBreken, &[]).unwrap();
    let schrijven = MedischSchrijven::van(&verleend).unwrap();
    assert!(schrijven.breekt_glas() && !schrijven.schrijft_probleemanalyse());
    assert_eq!((schrijven.dossier(), schrijven.arbodienst()), (DOSSIER, ARBO));
    assert_eq!(MedischeToegang::van(&verleend), None);
    assert!(ARTS.mag_als_collega(Recht::LadeLezen(Lade::Medisch), &[]).is_none());
}

#[test]
fn na_het_breken_leest_de_arts_voor_de_eigen_arbodienst() {
    let tot = Timestamp::from_second(60).unwrap();
    let glas = [Noodtoegang { persoon: IEMAND, arbodienst: ARBO, tot }];
    let verleend = ARTS.mag_als_collega(Recht::LadeLezen(Lade::Medisch), &glas).unwrap();
    let leest = MedischeToegang::van(&verleend).unwrap();
    assert!(leest.reikt_tot(DOSSIER, Some(ARBO)) && !leest.reikt_tot(DOSSIER, Some(ANDERE_ARBO)));
}

#[test]
fn toegang_is_van_wie_haar_kreeg() {
    for (wie, hoort) in [(&ARTS, IEMAND), (&COLLEGA, EEN_ANDER)] {
        let houdt = Aantekentoegang::van(&wie.mag(DOSSIER, Recht::AantekeningenHouden).unwrap()).unwrap();
        assert_eq!((houdt.auteur(), houdt.dossier()), (hoort, DOSSIER));
        let schrijft =
            MedischSchrijven::van(&wie.mag(DOSSIER, Recht::ProbleemanalyseSchrijven).unwrap()).unwrap();
        assert_eq!((schrijft.persoon(), schrijft.dossier()), (hoort, DOSSIER));
    }
}
