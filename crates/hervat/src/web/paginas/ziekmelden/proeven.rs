// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of reporting ill.

use super::*;
use crate::web::Taal;
use crate::web::sjablonen::Voorbeelden;
use dossier::Weigercode;
use jiff::civil::date;

const NL: Tekst = Tekst::nieuw(Taal::Nl);

fn goed() -> Ziekmeldformulier {
    Ziekmeldformulier { eerste_ziektedag: "23-11-2026".into(), ..Ziekmeldformulier::leeg() }
}

fn invoer(vraag_bsn: bool) -> Ziekmeldinvoer<'static> {
    Ziekmeldinvoer {
        dienstverband: DienstverbandId::new(3),
        naam: "Noor van Dalen",
        vraag_bsn,
        terug: "/mensen",
    }
}

impl Voorbeelden for Ziekmeldpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let t = kader.t;
        let medisch = Ziekmeldformulier {
            lopende_afspraken: "Sam heeft <griep>; de bestellingen van dinsdag".into(),
            telefoon: "06 \"12\"".into(),
            bsn: "111222333".into(),
            ..goed()
        };
        let fout = Ziekmeldformulier {
            eerste_ziektedag: "gisteren".into(),
            vangnet: String::new(),
            bsn: "123456789".into(),
            ..medisch.clone()
        };
        let bevestigd = Ziekmeldformulier { lopende_afspraken_bevestigd: "ja".into(), ..medisch.clone() };
        let weigering =
            Weigering { veld: "eerste_ziektedag", code: Weigercode::LoptAl { van: date(2026, 11, 16) } };
        let geweigerd = Ziekmeldformulier::fouten_van(&[weigering], t);
        let nieuw =
            |f: &Ziekmeldformulier, bsn, fouten: &Fouten| Self::nieuw(kader.clone(), f, &invoer(bsn), fouten);
        let gelezen = |f: &Ziekmeldformulier| f.lees(t, true).err().unwrap_or_default();
        vec![
            ("leeg", nieuw(&Ziekmeldformulier::leeg(), false, &Fouten::default())),
            ("met-bsn", nieuw(&Ziekmeldformulier::leeg(), true, &Fouten::default())),
            ("medisch", nieuw(&medisch, true, &gelezen(&medisch))),
            ("fout", nieuw(&fout, true, &gelezen(&fout))),
            ("geweigerd", nieuw(&bevestigd, true, &geweigerd)),
        ]
    }
}

#[track_caller]
fn check(formulier: &Ziekmeldformulier, vraag_bsn: bool, velden: &[&str]) {
    let fouten = formulier.lees(NL, vraag_bsn).err().unwrap_or_default();
    let alle = [
        "eerste_ziektedag",
        "telefoon",
        "verpleegadres",
        "verwachte_duur",
        "lopende_afspraken",
        "vangnet",
        "arbeidsongeval",
        "verkeersongeval",
        "bsn",
    ];
    let gevonden: Vec<&str> = alle.into_iter().filter(|veld| fouten.van(veld).is_some()).collect();
    assert_eq!(gevonden, velden);
}

#[test]
fn de_eerste_ziektedag_is_genoeg() {
    let gelezen = goed().lees(NL, true).expect("readable");
    assert_eq!(gelezen.melding.eerste_ziektedag, date(2026, 11, 23));
    assert_eq!((gelezen.melding.telefoon, gelezen.bsn), (None, None));
}

#[test]
fn alle_fouten_komen_tegelijk() {
    check(
        &Ziekmeldformulier::default(),
        false,
        &["eerste_ziektedag", "verwachte_duur", "vangnet", "arbeidsongeval", "verkeersongeval"],
    );
}

#[test]
fn een_medisch_woord_vraagt_een_bevestiging_en_blokkeert_niet() {
    let medisch = Ziekmeldformulier { lopende_afspraken: "heeft griep".into(), ..goed() };
    check(&medisch, false, &["lopende_afspraken"]);
    check(&Ziekmeldformulier { lopende_afspraken_bevestigd: "ja".into(), ..medisch }, false, &[]);
    check(&Ziekmeldformulier { verpleegadres: "ziekenhuis".into(), ..goed() }, false, &["verpleegadres"]);
}

#[test]
fn een_burgerservicenummer_dat_niet_gevraagd_is_wordt_niet_gelezen() {
    let met = Ziekmeldformulier { bsn: "111222333".into(), ..goed() };
    assert_eq!(met.lees(NL, false).ok().map(|gelezen| gelezen.bsn), Some(None));
    assert!(met.lees(NL, true).is_ok_and(|gelezen| gelezen.bsn.is_some()));
    check(&Ziekmeldformulier { bsn: "123456789".into(), ..goed() }, true, &["bsn"]);
}

#[test]
fn een_burgerservicenummer_komt_nooit_terug_in_een_pagina() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    for bsn in ["111222333", "123456789", "12345"] {
        let formulier = Ziekmeldformulier { bsn: bsn.into(), eerste_ziektedag: String::new(), ..goed() };
        let fouten = formulier.lees(NL, true).expect_err("no day");
        let html = Ziekmeldpagina::nieuw(kader.clone(), &formulier, &invoer(true), &fouten).render().unwrap();
        assert!(!html.contains(bsn), "{bsn}");
    }
}

#[test]
fn wat_getypt_is_staat_er_nog_na_een_fout() {
    let formulier = Ziekmeldformulier {
        eerste_ziektedag: "gisteren".into(),
        telefoon: "06 55".into(),
        verpleegadres: "Dorpsstraat 1".into(),
        lopende_afspraken: "bestellingen".into(),
        tijdens_werktijd: "ja".into(),
        verwachte_duur: "twee_weken".into(),
        ..goed()
    };
    let fouten = formulier.lees(NL, false).expect_err("no day");
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let html = Ziekmeldpagina::nieuw(kader, &formulier, &invoer(false), &fouten).render().unwrap();
    for getypt in ["value=\"gisteren\"", "value=\"06 55\"", "Dorpsstraat 1", ">bestellingen<"] {
        assert!(html.contains(getypt), "{getypt}");
    }
    assert!(html.contains("value=\"twee_weken\" checked") && html.contains("value=\"ja\" checked"));
}
