// SPDX-License-Identifier: EUPL-1.2
//! Stored samples of every kind and version of event: what was written once must load for ever.

use dossier::woorden::Rechtsfeitsoort;
use dossier::{Gebeurtenis, Gewist, Inhoud, LeesFout, Wissing};
use serde::Deserialize;
use std::{fs, path::PathBuf};

#[derive(Deserialize)]
struct Monster {
    soort: String,
    versie: u16,
    geldt_vanaf: jiff::civil::Date,
    inhoud: serde_json::Value,
}

fn map() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/gebeurtenissen")
}

fn monsters() -> Vec<Monster> {
    let mut paden: Vec<_> = fs::read_dir(map()).unwrap().map(|bestand| bestand.unwrap().path()).collect();
    paden.sort();
    let lees = |pad: &PathBuf| serde_json::from_str(&fs::read_to_string(pad).unwrap()).unwrap();
    paden.iter().map(lees).collect()
}

#[test]
fn elk_monster_laadt_en_schrijft_zichzelf_terug() {
    for monster in monsters().into_iter().filter(|monster| monster.soort != Wissing::SOORT) {
        let bytes = serde_json::to_vec(&monster.inhoud).unwrap();
        let gebeurtenis = Gebeurtenis::uit_inhoud(&monster.soort, monster.versie, &bytes)
            .unwrap_or_else(|fout| panic!("`{}` version {}: {fout}", monster.soort, monster.versie));
        assert_eq!(gebeurtenis.soort(), monster.soort);
        assert_eq!(gebeurtenis.geldt_vanaf(), monster.geldt_vanaf, "{}", monster.soort);
        let opnieuw: serde_json::Value = serde_json::from_slice(&gebeurtenis.naar_inhoud()).unwrap();
        assert_eq!(opnieuw, monster.inhoud, "{}", monster.soort);
    }
}

#[test]
fn de_verantwoording_van_een_wissing_laadt() {
    let monster = monsters().into_iter().find(|monster| monster.soort == Wissing::SOORT).unwrap();
    let bytes = serde_json::to_vec(&monster.inhoud).unwrap();
    let Ok(Inhoud::Wissing(wissing)) = Inhoud::lees(&monster.soort, monster.versie, Some(&bytes)) else {
        panic!("the account of an erasure does not load");
    };
    assert_eq!(wissing.wat, Gewist::Nummers(vec![7]));
    let alles = br#"{"wat":"alles","grond":"bewaartermijn","reden":"x"}"#;
    assert_eq!(Wissing::uit_inhoud(1, alles).map(|wissing| wissing.wat), Ok(Gewist::Alles));
    assert_eq!(Wissing::uit_inhoud(2, alles), Err(LeesFout::OnbekendeVersie));
}

#[test]
fn elke_soort_en_versie_heeft_een_monster() {
    let monsters = monsters();
    for (soort, versie) in Gebeurtenis::SOORTEN {
        for versie in 1..=*versie {
            let heeft = monsters.iter().any(|m| (m.soort.as_str(), m.versie) == (*soort, versie));
            assert!(heeft, "add `tests/gebeurtenissen/{soort}.{versie}.json`");
        }
    }
}

/// One kind of event, of which the payload says what it is: of each a sample.
#[test]
fn elk_rechtsfeit_heeft_een_monster() {
    let monsters = monsters();
    for soort in Rechtsfeitsoort::ALLE {
        let heeft = monsters.iter().any(|monster| monster.inhoud["feit"]["soort"] == soort.woord());
        assert!(heeft, "add `tests/gebeurtenissen/rechtsfeit_vastgelegd.1.{soort}.json`");
    }
    let vreemd = br#"{"feit":{"soort":"uwv_brief_wia","ontvangen_op":"2026-05-04","ontvangen":true,"x":1}}"#;
    assert_eq!(Gebeurtenis::uit_inhoud("rechtsfeit_vastgelegd", 1, vreemd), Err(LeesFout::Inhoud));
}

#[test]
fn wat_deze_versie_niet_kent_wordt_gezegd() {
    assert_eq!(Gebeurtenis::uit_inhoud("ontslagen", 1, b"{}"), Err(LeesFout::OnbekendeSoort));
    assert_eq!(Gebeurtenis::uit_inhoud("hersteld", 2, b"{}"), Err(LeesFout::OnbekendeVersie));
    for inhoud in
        [&b"{}"[..], b"", b"[]", br#"{"per":"2026-02-30"}"#, br#"{"per":"2026-02-03","waarom":"x"}"#]
    {
        assert_eq!(Gebeurtenis::uit_inhoud("hersteld", 1, inhoud), Err(LeesFout::Inhoud));
    }
}

/// The number in the sample was computed by another program, from the same JSON.
#[test]
fn de_hash_van_het_monster_is_die_van_zijn_inhoud() {
    let monster = monsters().into_iter().find(|monster| monster.soort == "plan_aangeboden").unwrap();
    let bytes = serde_json::to_vec(&monster.inhoud).unwrap();
    let Ok(Gebeurtenis::PlanAangeboden(feit)) = Gebeurtenis::uit_inhoud(&monster.soort, 1, &bytes) else {
        panic!("the sample does not load");
    };
    assert_eq!(dossier::plan::hash(feit.versie, &feit.plan, &feit.reden), feit.hash);
    assert_ne!(dossier::plan::hash(feit.versie + 1, &feit.plan, &feit.reden), feit.hash);
    assert_ne!(dossier::plan::hash(feit.versie, &feit.plan, "anders"), feit.hash);
}
