// SPDX-License-Identifier: EUPL-1.2
//! Stored samples of every kind and version of medical event: what was written once must load for ever.

use dossier::LeesFout;
use kluis::{MedischDeelVastgelegd, MedischeGebeurtenis};
use serde::Deserialize;
use std::{fs, path::PathBuf};

#[derive(Deserialize)]
struct Monster {
    soort: String,
    versie: u16,
    inhoud: serde_json::Value,
}

fn monsters() -> Vec<Monster> {
    let map = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/gebeurtenissen");
    let mut paden: Vec<_> = fs::read_dir(map).unwrap().map(|bestand| bestand.unwrap().path()).collect();
    paden.sort();
    let lees = |pad: &PathBuf| serde_json::from_str(&fs::read_to_string(pad).unwrap()).unwrap();
    paden.iter().map(lees).collect()
}

fn lees(soort: &str) -> MedischeGebeurtenis {
    let monster = monsters().into_iter().find(|monster| monster.soort == soort).unwrap();
    MedischeGebeurtenis::uit_inhoud(soort, monster.versie, &serde_json::to_vec(&monster.inhoud).unwrap())
        .unwrap()
}

#[test]
fn elk_monster_laadt_en_schrijft_zichzelf_terug() {
    for monster in monsters() {
        let bytes = serde_json::to_vec(&monster.inhoud).unwrap();
        let gebeurtenis = MedischeGebeurtenis::uit_inhoud(&monster.soort, monster.versie, &bytes).unwrap();
        assert_eq!((gebeurtenis.soort(), gebeurtenis.versie()), (monster.soort.as_str(), 1));
        let opnieuw: serde_json::Value = serde_json::from_slice(&gebeurtenis.naar_inhoud()).unwrap();
        assert_eq!(opnieuw, monster.inhoud, "{}", monster.soort);
    }
}

#[test]
fn elke_soort_en_versie_heeft_een_monster() {
    let monsters = monsters();
    for (soort, versie) in MedischeGebeurtenis::SOORTEN {
        for versie in 1..=*versie {
            let heeft = monsters.iter().any(|m| (m.soort.as_str(), m.versie) == (*soort, versie));
            assert!(heeft, "add `tests/gebeurtenissen/{soort}.{versie}.json`");
        }
    }
}

#[test]
fn wat_deze_versie_niet_kent_wordt_gezegd() {
    let lees =
        |soort, versie, inhoud: &[u8]| MedischeGebeurtenis::uit_inhoud(soort, versie, inhoud).unwrap_err();
    assert_eq!(lees("gemeld", 1, b"{}"), LeesFout::OnbekendeSoort);
    assert_eq!(lees("glas_gebroken", 2, b"{}"), LeesFout::OnbekendeVersie);
    for inhoud in [
        &b"{}"[..],
        b"",
        br#"{"reden":"x","tot":"morgen"}"#,
        br#"{"reden":" ","tot":"2026-11-24T08:00:00Z"}"#,
        br#"{"reden":"x","tot":"2026-11-24T08:00:00Z","meer":1}"#,
    ] {
        assert_eq!(lees("glas_gebroken", 1, inhoud), LeesFout::Inhoud);
    }
    let leeg = br#"{"probleemanalyse":1,"klachten_en_beperkingen":"","medische_gegevens":" ","behandeling":"","prognose":"\n","overwegingen":""}"#;
    assert_eq!(lees("medisch_deel_vastgelegd", 1, leeg), LeesFout::Inhoud, "not a word in it");
}

#[test]
fn elk_veld_heeft_zijn_woord() {
    let mut deel = MedischDeelVastgelegd { probleemanalyse: 2, ..Default::default() };
    for veld in MedischDeelVastgelegd::VELDEN {
        deel.zet(veld, &format!("over {veld}"));
    }
    deel.zet("diagnose", "nergens");
    let geschreven = MedischeGebeurtenis::MedischDeelVastgelegd(deel).naar_inhoud();
    let geschreven: serde_json::Value = serde_json::from_slice(&geschreven).unwrap();
    let velden = geschreven.as_object().unwrap().iter().filter(|(veld, _)| *veld != "probleemanalyse");
    assert_eq!(velden.clone().count(), 5);
    assert!(velden.into_iter().all(|(veld, tekst)| *tekst == format!("over {veld}")), "{geschreven}");
}

#[test]
fn niets_ervan_komt_in_een_logregel() {
    for soort in ["medisch_deel_vastgelegd", "glas_gebroken"] {
        assert_eq!(format!("{:?}", lees(soort)), "‹medisch›");
    }
}
