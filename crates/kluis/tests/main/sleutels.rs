// SPDX-License-Identifier: EUPL-1.2
//! What is sealed opens in its own place, with the access that reaches it, and in no other way.

use crate::hulp::{
    ANDER_DOSSIER, ANDERE_ARBO, ANDERE_ARTS, ARBO, ARTS, COLLEGA, DOSSIER, IEMAND, WERKNEMER, Wie, ZELF,
};
use dossier::{DossierId, Lade, OrganisatieId, Recht};
use kluis::{
    Aantekentoegang, GaatNietOpen, Gewikkeld, GlasGebroken, MedischDeelVastgelegd, MedischSchrijven,
    MedischeGebeurtenis, MedischeToegang, PersoonlijkeToegang, Plaats, Sleutelplaats, Wikkel, nieuwe_sleutel,
};
use rand::{SeedableRng as _, rngs::StdRng};

struct Proef {
    wikkel: Wikkel,
    toeval: StdRng,
}

impl Proef {
    fn nieuw(zaad: u64) -> Self {
        let mut toeval = StdRng::seed_from_u64(zaad);
        Self { wikkel: Wikkel::new(nieuwe_sleutel(&mut toeval)), toeval }
    }

    fn sleutel(&mut self, plaats: Sleutelplaats) -> Gewikkeld {
        self.wikkel.nieuw(plaats, &mut self.toeval)
    }

    fn dicht(&mut self, sleutel: &Gewikkeld, plaats: &Plaats<'_>, inhoud: &[u8]) -> Vec<u8> {
        self.wikkel.verzegel(sleutel, plaats, inhoud, &mut self.toeval).expect("a key of this place")
    }
}

const fn lade(dossier: DossierId, lade: Lade, arbodienst: Option<OrganisatieId>) -> Sleutelplaats {
    Sleutelplaats::Lade { dossier, lade, arbodienst }
}

const MEDISCH: Sleutelplaats = lade(DOSSIER, Lade::Medisch, Some(ARBO));
const DEEL: Plaats<'static> = Plaats::Inhoud {
    dossier: DOSSIER,
    lade: Lade::Medisch,
    nummer: 1,
    soort: "medisch_deel_vastgelegd",
    versie: 1,
};

fn deel() -> MedischeGebeurtenis {
    MedischeGebeurtenis::MedischDeelVastgelegd(MedischDeelVastgelegd {
        probleemanalyse: 1,
        prognose: "gunstig".into(),
        ..Default::default()
    })
}

fn leest(wie: &Wie, dossier: DossierId) -> MedischeToegang {
    MedischeToegang::van(&wie.mag(dossier, Recht::LadeLezen(Lade::Medisch)).unwrap()).unwrap()
}

fn schrijft(wie: &Wie, dossier: DossierId) -> MedischSchrijven {
    MedischSchrijven::van(&wie.mag(dossier, Recht::ProbleemanalyseSchrijven).unwrap()).unwrap()
}

#[test]
fn een_medische_gebeurtenis_opent_voor_wie_haar_mag_lezen() {
    let mut proef = Proef::nieuw(1);
    let sleutel = proef.sleutel(MEDISCH);
    let dicht = proef.dicht(&sleutel, &DEEL, &deel().naar_inhoud());
    for (wie, dossier, hoort) in [
        (&ARTS, DOSSIER, true),
        (&ZELF, DOSSIER, true),
        (&ANDERE_ARTS, DOSSIER, false),
        (&ARTS, ANDER_DOSSIER, false),
        (&ZELF, ANDER_DOSSIER, false),
    ] {
        let toegang = leest(wie, dossier);
        let gelezen = proef.wikkel.lees_medisch(&toegang, &sleutel, &DEEL, &dicht);
        assert_eq!(gelezen.is_ok(), hoort, "{dossier}");
        if let Ok(medisch) = gelezen {
            assert!(medisch.open(&toegang) == Some(&deel()));
            assert_eq!(format!("{medisch:?} {:?}", medisch.open(&toegang)), "‹medisch› Some(‹medisch›)");
            // Once read it still opens for whom it reaches only.
            assert!(medisch.open(&leest(&ANDERE_ARTS, DOSSIER)).is_none());
            assert!(medisch.open(&leest(&ZELF, ANDER_DOSSIER)).is_none());
            assert!(medisch.open(&schrijft(&ARTS, DOSSIER)).is_none(), "a right to write opens drafts only");
        }
    }
}

#[test]
fn elke_andere_plaats_gaat_niet_open() {
    let mut proef = Proef::nieuw(2);
    let sleutel = proef.sleutel(MEDISCH);
    let dicht = proef.dicht(&sleutel, &DEEL, &deel().naar_inhoud());
    let inhoud =
        |dossier, lade, nummer, soort, versie| Plaats::Inhoud { dossier, lade, nummer, soort, versie };
    let soort = "medisch_deel_vastgelegd";
    for plaats in [
        inhoud(ANDER_DOSSIER, Lade::Medisch, 1, soort, 1),
        inhoud(DOSSIER, Lade::Gedeeld, 1, soort, 1),
        inhoud(DOSSIER, Lade::Medisch, 2, soort, 1),
        inhoud(DOSSIER, Lade::Medisch, 1, "glas_gebroken", 1),
        inhoud(DOSSIER, Lade::Medisch, 1, soort, 2),
        Plaats::Concept { dossier: DOSSIER, lade: Lade::Medisch, document: "x", deel: "y", versie: 1 },
    ] {
        assert!(!proef.wikkel.gaat_open(&sleutel, &plaats, &dicht), "{plaats:?}");
    }
    assert!(proef.wikkel.gaat_open(&sleutel, &DEEL, &dicht));
    // Another key of the very same place.
    let ander = proef.sleutel(MEDISCH);
    assert!(!proef.wikkel.gaat_open(&ander, &DEEL, &dicht));
}

#[test]
fn een_sleutel_hoort_bij_zijn_eigen_lade_en_arbodienst() {
    let mut proef = Proef::nieuw(3);
    let plaatsen = [
        MEDISCH,
        lade(DOSSIER, Lade::Medisch, Some(ANDERE_ARBO)),
        lade(DOSSIER, Lade::Medisch, None),
        lade(DOSSIER, Lade::Persoonlijk, None),
        lade(DOSSIER, Lade::Gedeeld, None),
        lade(ANDER_DOSSIER, Lade::Medisch, Some(ARBO)),
        Sleutelplaats::Aantekening { dossier: DOSSIER, auteur: IEMAND },
        Sleutelplaats::Aantekening { dossier: DOSSIER, auteur: WERKNEMER },
    ];
    for eigen in plaatsen {
        let sleutel = proef.sleutel(eigen);
        for plaats in plaatsen {
            let elders = Gewikkeld { plaats, ..sleutel.clone() };
            assert_eq!(proef.wikkel.past(&elders), plaats == eigen, "{eigen:?} as {plaats:?}");
        }
        assert!(!Proef::nieuw(4).wikkel.past(&sleutel), "the key of another installation");
    }
}

/// A medical or personal key is of no use to whoever reads the shared drawer.
#[test]
fn de_gedeelde_ingang_opent_alleen_wat_gedeeld_is() {
    let mut proef = Proef::nieuw(5);
    for (welke, hoort) in [(Lade::Gedeeld, true), (Lade::Medisch, false), (Lade::Persoonlijk, false)] {
        let sleutel = proef.sleutel(lade(DOSSIER, welke, None));
        let plaats = Plaats::Inhoud { dossier: DOSSIER, lade: welke, nummer: 1, soort: "x", versie: 1 };
        let dicht = proef.dicht(&sleutel, &plaats, b"feiten");
        let gelezen = proef.wikkel.lees_gedeeld(&sleutel, &plaats, &dicht);
        assert_eq!(
            gelezen.map(|open| open.to_vec()),
            if hoort { Ok(b"feiten".to_vec()) } else { Err(GaatNietOpen) }
        );
        assert!(proef.wikkel.gaat_open(&sleutel, &plaats, &dicht), "it is said to open, without its bytes");
    }
}

/// Taken apart, a medical value is as closed as it was whole.
#[test]
fn elke_tekst_blijft_achter_dezelfde_deur() {
    let mut proef = Proef::nieuw(11);
    let sleutel = proef.sleutel(MEDISCH);
    let dicht = proef.dicht(&sleutel, &DEEL, &deel().naar_inhoud());
    let eigen = leest(&ARTS, DOSSIER);
    let geheel = proef.wikkel.lees_medisch(&eigen, &sleutel, &DEEL, &dicht).unwrap();
    let teksten = geheel.teksten();
    assert_eq!(teksten.iter().map(|(veld, _)| *veld).collect::<Vec<_>>(), ["prognose"], "no empty ones");
    let prognose = &teksten[0].1;
    for mag in [eigen, leest(&COLLEGA, DOSSIER), leest(&ZELF, DOSSIER)] {
        assert_eq!(prognose.open(&mag).map(String::as_str), Some("gunstig"), "{mag:?}");
    }
    for ander in [leest(&ANDERE_ARTS, DOSSIER), leest(&ARTS, ANDER_DOSSIER), leest(&ZELF, ANDER_DOSSIER)] {
        assert!(prognose.open(&ander).is_none(), "{ander:?}");
    }
    assert_eq!(format!("{prognose:?}"), "‹medisch›");
}

#[test]
fn een_medisch_concept_is_van_wie_het_schrijft() {
    let mut proef = Proef::nieuw(6);
    let sleutel = proef.sleutel(MEDISCH);
    let plaats =
        Plaats::Concept { dossier: DOSSIER, lade: Lade::Medisch, document: "x", deel: "y", versie: 7 };
    let dicht = proef.dicht(&sleutel, &plaats, b"half af");
    let eigen = schrijft(&ARTS, DOSSIER);
    let concept = proef.wikkel.lees_medisch_concept(&eigen, &sleutel, &plaats, &dicht).unwrap();
    assert_eq!(concept.open(&eigen).map(Vec::as_slice), Some(&b"half af"[..]));
    assert!(concept.open(&leest(&ARTS, DOSSIER)).is_none() && concept.open(&leest(&ZELF, DOSSIER)).is_none());
    let glas = MedischSchrijven::van(&ARTS.mag_als_collega(Recht::GlasBreken, &[]).unwrap()).unwrap();
    for ander in [schrijft(&ANDERE_ARTS, DOSSIER), schrijft(&ARTS, ANDER_DOSSIER), glas] {
        assert!(proef.wikkel.lees_medisch_concept(&ander, &sleutel, &plaats, &dicht).is_err(), "{ander:?}");
        assert!(concept.open(&ander).is_none(), "{ander:?}");
    }
    // No way around: an event cannot be read as a draft, nor a draft as an event.
    let gebeurtenis = proef.dicht(&sleutel, &DEEL, &deel().naar_inhoud());
    assert!(proef.wikkel.lees_medisch_concept(&eigen, &sleutel, &DEEL, &gebeurtenis).is_err());
    assert!(proef.wikkel.lees_medisch(&leest(&ARTS, DOSSIER), &sleutel, &plaats, &dicht).is_err());
}

#[test]
fn de_persoonlijke_lade_is_van_de_werknemer() {
    let mut proef = Proef::nieuw(7);
    let sleutel = proef.sleutel(lade(DOSSIER, Lade::Persoonlijk, None));
    let plaats = Plaats::Concept {
        dossier: DOSSIER,
        lade: Lade::Persoonlijk,
        document: "gesprek",
        deel: "a",
        versie: 1,
    };
    let dicht = proef.dicht(&sleutel, &plaats, b"eigen");
    let toegang = |dossier| {
        PersoonlijkeToegang::van(&ZELF.mag(dossier, Recht::LadeLezen(Lade::Persoonlijk)).unwrap()).unwrap()
    };
    let gelezen = proef.wikkel.lees_persoonlijk(&toegang(DOSSIER), &sleutel, &plaats, &dicht);
    assert_eq!(gelezen.unwrap().as_slice(), b"eigen");
    assert!(proef.wikkel.lees_persoonlijk(&toegang(ANDER_DOSSIER), &sleutel, &plaats, &dicht).is_err());
    let medisch = proef.sleutel(MEDISCH);
    let deel = proef.dicht(&medisch, &DEEL, &deel().naar_inhoud());
    assert!(proef.wikkel.lees_persoonlijk(&toegang(DOSSIER), &medisch, &DEEL, &deel).is_err());
}

#[test]
fn een_aantekening_is_van_de_auteur() {
    let mut proef = Proef::nieuw(8);
    let sleutel = proef.sleutel(Sleutelplaats::Aantekening { dossier: DOSSIER, auteur: IEMAND });
    let plaats = Plaats::Aantekening { dossier: DOSSIER, auteur: IEMAND, versie: 3 };
    let dicht = proef.dicht(&sleutel, &plaats, "nog bellen".as_bytes());
    let toegang = |wie: &Wie, dossier| {
        Aantekentoegang::van(&wie.mag(dossier, Recht::AantekeningenHouden).unwrap()).unwrap()
    };
    let eigen = toegang(&ARTS, DOSSIER);
    let gelezen = proef.wikkel.lees_aantekening(&eigen, &sleutel, &plaats, &dicht).unwrap();
    assert_eq!(gelezen.open(&eigen).map(String::as_str), Some("nog bellen"));
    assert!(gelezen.open(&leest(&ZELF, DOSSIER)).is_none());
    // A colleague with the same right in the same dossier, and the author in another.
    for ander in [toegang(&COLLEGA, DOSSIER), toegang(&ARTS, ANDER_DOSSIER)] {
        assert!(gelezen.open(&ander).is_none(), "{ander:?}");
        assert!(proef.wikkel.lees_aantekening(&ander, &sleutel, &plaats, &dicht).is_err(), "{ander:?}");
    }
}

#[test]
fn van_gebroken_glas_is_alleen_te_zien_tot_wanneer() {
    let mut proef = Proef::nieuw(9);
    let sleutel = proef.sleutel(MEDISCH);
    let tot = "2026-11-24T08:00:00Z".parse().unwrap();
    let glas = MedischeGebeurtenis::GlasGebroken(GlasGebroken { reden: "waarneming".into(), tot });
    let plaats = Plaats::Inhoud {
        dossier: DOSSIER,
        lade: Lade::Medisch,
        nummer: 2,
        soort: "glas_gebroken",
        versie: 1,
    };
    let dicht = proef.dicht(&sleutel, &plaats, &glas.naar_inhoud());
    assert_eq!(proef.wikkel.glas_tot(&sleutel, &plaats, &dicht), Some(tot));
    assert_eq!(proef.wikkel.glas_tot(&sleutel, &DEEL, &dicht), None);
    let deel = proef.dicht(&sleutel, &DEEL, &deel().naar_inhoud());
    assert_eq!(proef.wikkel.glas_tot(&sleutel, &DEEL, &deel), None);
}

#[test]
fn verzegelen_onder_de_sleutel_van_elders_wordt_geweigerd() {
    let mut proef = Proef::nieuw(10);
    let sleutel = proef.sleutel(lade(DOSSIER, Lade::Gedeeld, None));
    assert_eq!(proef.wikkel.verzegel(&sleutel, &DEEL, b"x", &mut proef.toeval), Err(GaatNietOpen));
}
