// SPDX-License-Identifier: EUPL-1.2
//! Who handles medical text, file by file. Whatever takes something new from the medical drawer, or opens a text
//! somewhere new, fails here, and is added by hand after a reviewer looked at it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What each file takes from `zaak::medisch`, the only door.
const NEMEN: &str = "\
demo.rs: Verzending verstuur
web/handlers/aantekeningen.rs: bewaar_aantekening lees_aantekening wis_aantekening
web/handlers/concept.rs: Soort Verzending bewaar_concept is_verstuurd lees lees_concept verstuur
web/handlers/dossier.rs: Soort lees
web/handlers/glas.rs: bevestig_glas breek_glas
web/handlers/medisch.rs: Blad lees
web/paginas/inzage.rs: Medischetekst proef
web/paginas/medisch.rs: Blad Medischetekst Soort proef
web/paginas/probleemanalyse/concept.rs: MEDISCHE_VELDEN
web/paginas/probleemanalyse/concept/lezing.rs: MEDISCHE_VELDEN
web/paginas/probleemanalyse/conceptpagina.rs: MEDISCHE_VELDEN
web/paginas/probleemanalyse/proeven.rs: MEDISCHE_VELDEN
";

/// Where a text is opened: the pages that show it, the forms of its author, the paper of who may have it.
const OPENEN: [&str; 6] = [
    "src/web/handlers/aantekeningen.rs",
    "src/web/handlers/concept.rs",
    "src/web/handlers/medisch.rs",
    "src/zaak/medisch.rs",
    "templates/paginas/inzage.html",
    "templates/paginas/medisch.html",
];

#[test]
fn alleen_deze_modules_noemen_de_kluis() {
    let noemt = |tekst: &str| tekst.contains("kluis::") || tekst.contains("use kluis");
    let gevonden: Vec<_> = bestanden("src").into_iter().filter(|(_, tekst)| noemt(tekst)).collect();
    let namen: Vec<_> = gevonden.iter().map(|(naam, _)| naam.as_str()).collect();
    assert_eq!(namen, ["src/zaak/medisch.rs", "src/zaak/medisch/proef.rs", "src/zaak/persoonlijk.rs"]);
    // And of the two that are not for tests, one knows nothing of the medical drawer.
    let (_, persoonlijk) = &gevonden[2];
    assert!(!persoonlijk.contains("Medisch"));
}

#[test]
fn wat_uit_de_medische_lade_komt_gaat_alleen_hierheen() {
    let mut gevonden = String::new();
    for (naam, tekst) in bestanden("src") {
        let genomen = genomen(&tekst);
        if !genomen.is_empty() && !naam.starts_with("src/zaak/medisch") {
            let genomen: Vec<_> = genomen.into_iter().collect();
            let naam = naam.trim_start_matches("src/");
            let _ = writeln!(gevonden, "{naam}: {}", genomen.join(" "));
        }
    }
    assert_eq!(gevonden, NEMEN);
}

#[test]
fn een_medische_tekst_gaat_alleen_hier_open() {
    let alle = bestanden("src").into_iter().chain(bestanden("templates"));
    let open = alle.filter(|(_, tekst)| tekst.contains("ontsluit")).map(|(naam, _)| naam);
    assert_eq!(open.collect::<Vec<_>>(), OPENEN);
}

/// A page that holds such a text cannot be printed by mistake: there is nothing to derive it from.
#[test]
fn niets_in_de_deur_drukt_zichzelf_af() {
    let (_, deur) = bestanden("src").into_iter().find(|(naam, _)| naam == "src/zaak/medisch.rs").expect("it");
    for kop in deur.split("\npub struct ").skip(1) {
        let naam = kop.split(|teken: char| !teken.is_alphanumeric()).next().unwrap_or_default();
        let ervoor = deur.split(&format!("\npub struct {naam}")).next().unwrap_or_default();
        let laatste = ervoor.lines().last().unwrap_or_default();
        assert!(laatste.starts_with("///"), "`{naam}` derives something: {laatste}");
    }
    for soort in ["fmt::Debug", "fmt::Display", "Serialize"] {
        assert!(!deur.contains(soort), "{soort}");
    }
}

/// The names that a file takes from the module, by `use` or by path.
fn genomen(tekst: &str) -> BTreeSet<String> {
    let kaal: String = tekst.split_whitespace().collect();
    let mut namen = BTreeSet::new();
    let mut als_module = false;
    for rest in kaal.split("zaak::medisch").skip(1) {
        let lijst = match rest.strip_prefix("::{") {
            Some(lijst) => lijst.split('}').next().unwrap_or_default(),
            None => rest.strip_prefix("::").map_or("self", eerste_naam),
        };
        als_module |= lijst.split(',').any(|naam| naam == "self");
        namen.extend(lijst.split(',').filter(|naam| !["self", ""].contains(naam)).map(str::to_owned));
    }
    if als_module {
        let paden = kaal.split("medisch::").skip(1).map(eerste_naam);
        namen.extend(paden.filter(|naam| deur_kent(naam)).map(str::to_owned));
    }
    namen
}

/// Other modules are called so too; only what this one offers counts.
fn deur_kent(naam: &str) -> bool {
    let deur = include_str!("../../src/zaak/medisch.rs");
    let soorten = ["fn", "async fn", "struct", "enum", "const", "type"];
    let begint = |regel: &str| {
        soorten.iter().any(|soort| {
            let rest = regel.strip_prefix(&format!("pub {soort} "));
            rest.is_some_and(|rest| eerste_naam(rest) == naam)
        })
    };
    deur.lines().any(begint)
}

fn eerste_naam(tekst: &str) -> &str {
    tekst.split(|teken: char| !teken.is_alphanumeric() && teken != '_').next().unwrap_or_default()
}

/// Every file under a directory of this crate, by its path in it, in order.
fn bestanden(map: &str) -> Vec<(String, String)> {
    let wortel = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut uit = Vec::new();
    verzamel(&wortel.join(map), &mut |pad| {
        if let Ok(tekst) = fs::read_to_string(pad) {
            let naam = pad.strip_prefix(wortel).expect("inside").to_string_lossy().into_owned();
            uit.push((naam, tekst));
        }
    });
    uit.sort();
    uit
}

fn verzamel(map: &Path, neem: &mut impl FnMut(&Path)) {
    for deel in fs::read_dir(map).expect("a directory") {
        let pad = deel.expect("an entry").path();
        if pad.is_dir() {
            verzamel(&pad, neem);
        } else {
            neem(&pad);
        }
    }
}
