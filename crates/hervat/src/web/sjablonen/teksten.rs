// SPDX-License-Identifier: EUPL-1.2
//! The texts: the same keys and the same values to fill in, in every language; none missing, none unused.

use super::bestanden;
use crate::web::Taal;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Key and the names of its values, of one language.
fn sleutels(taal: Taal) -> BTreeMap<String, BTreeSet<String>> {
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("teksten").join(taal.code());
    let mut uit: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for pad in bestanden(&map, "ftl") {
        let mut huidig = String::new();
        for regel in std::fs::read_to_string(&pad).unwrap().lines() {
            if let Some((sleutel, _)) = regel.split_once(" =")
                && !regel.starts_with([' ', '#'])
            {
                sleutel.clone_into(&mut huidig);
                assert!(
                    uit.insert(huidig.clone(), BTreeSet::new()).is_none(),
                    "`{sleutel}` twice in {taal:?}"
                );
            }
            let waarden = regel.split('$').skip(1).filter_map(|na| na.split([' ', '}', ',']).next());
            if let Some(namen) = uit.get_mut(&huidig) {
                namen.extend(waarden.map(str::to_owned));
            }
        }
    }
    uit
}

/// Sources and templates, but not these tests, which speak about calls.
fn bronnen() -> Vec<PathBuf> {
    let wortel = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut uit = bestanden(&wortel.join("src"), "rs");
    uit.retain(|pad| !pad.components().any(|deel| deel.as_os_str() == "sjablonen"));
    uit.extend(bestanden(&wortel.join("templates"), "html"));
    uit
}

/// Every text between double quotes in sources and templates.
fn genoemd() -> BTreeSet<String> {
    let mut uit = BTreeSet::new();
    for pad in bronnen() {
        for regel in
            std::fs::read_to_string(pad).unwrap().lines().filter(|r| !r.trim_start().starts_with("//"))
        {
            uit.extend(regel.split('"').skip(1).step_by(2).map(str::to_owned));
            // A template nests quotes: `title="{{ t.k("a") }}"` turns inside and outside around.
            uit.extend(regel.split('"').step_by(2).map(str::to_owned));
        }
    }
    uit
}

/// Keys that calls in sources and templates ask for: whole ones, and groups of `.uit("groep", …)`.
fn gevraagd() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut heel, mut groepen) = (BTreeSet::new(), BTreeSet::new());
    for pad in bronnen() {
        let tekst = std::fs::read_to_string(pad).unwrap();
        let tekst: String = tekst.lines().filter(|r| !r.trim_start().starts_with("//")).collect();
        heel.extend(argumenten(&tekst, ".k(").chain(argumenten(&tekst, ".met(")));
        groepen.extend(argumenten(&tekst, ".uit(").chain(argumenten(&tekst, ".uit_met(")));
    }
    // The test of `Tekst` itself asks for a key that must not exist.
    heel.remove("bestaat-niet");
    (heel, groepen)
}

/// The first argument of each call, when it is written out.
fn argumenten<'a>(tekst: &'a str, aanroep: &'a str) -> impl Iterator<Item = String> + 'a {
    let na_aanroep = tekst.split(aanroep).skip(1).filter_map(|na| na.trim_start().strip_prefix('"'));
    na_aanroep.filter_map(|na| na.split('"').next()).map(str::to_owned)
}

#[test]
fn alle_talen_hebben_dezelfde_sleutels_en_waarden() {
    let nl = sleutels(Taal::Nl);
    assert!(nl.len() > 50, "the texts are not read");
    for taal in Taal::ALLE {
        let andere = sleutels(taal);
        let alleen_nl: Vec<_> = nl.keys().filter(|sleutel| !andere.contains_key(*sleutel)).collect();
        let alleen_ander: Vec<_> = andere.keys().filter(|sleutel| !nl.contains_key(*sleutel)).collect();
        assert!(
            alleen_nl.is_empty() && alleen_ander.is_empty(),
            "{taal:?} misses {alleen_nl:?}, nl {alleen_ander:?}"
        );
        let verschil: Vec<_> = nl.iter().filter(|(sleutel, waarden)| andere[*sleutel] != **waarden).collect();
        assert!(verschil.is_empty(), "{taal:?} fills in other values: {verschil:?}");
    }
}

#[test]
fn elke_gevraagde_zin_bestaat() {
    let teksten = sleutels(Taal::Nl);
    let (heel, groepen) = gevraagd();
    assert!(heel.len() > 20, "the calls are not found");
    let weg: Vec<_> = heel.iter().filter(|sleutel| !teksten.contains_key(*sleutel)).collect();
    assert!(weg.is_empty(), "asked for but not written: {weg:?}");
    let begint = |groep: &str| teksten.keys().any(|sleutel| sleutel.starts_with(&format!("{groep}-")));
    let leeg: Vec<_> = groepen.iter().filter(|groep| !begint(groep)).collect();
    assert!(leeg.is_empty(), "asked for but not written: {leeg:?}");
}

#[test]
fn elke_zin_wordt_gebruikt() {
    let genoemd = genoemd();
    let (_, groepen) = gevraagd();
    let gebruikt = |sleutel: &str| {
        genoemd.contains(sleutel) || groepen.iter().any(|groep| sleutel.starts_with(&format!("{groep}-")))
    };
    let over: Vec<_> = sleutels(Taal::Nl).into_keys().filter(|sleutel| !gebruikt(sleutel)).collect();
    assert!(over.is_empty(), "written but never used: {over:?}");
}

#[test]
fn elk_tekstbestand_begint_met_de_licentie() {
    for pad in bestanden(&Path::new(env!("CARGO_MANIFEST_DIR")).join("teksten"), "ftl") {
        let tekst = std::fs::read_to_string(&pad).unwrap();
        assert!(tekst.starts_with("# SPDX-License-Identifier: EUPL-1.2"), "{}", pad.display());
    }
}
