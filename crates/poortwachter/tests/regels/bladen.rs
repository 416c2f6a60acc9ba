// SPDX-License-Identifier: EUPL-1.2
//! The page of each rule, as a document in `docs/regels/`: generated, and compared with what stands there.
//!
//! After a change of a rule, its words or its examples, write them anew and read the difference:
//! `HERVAT_REGELS=schrijf cargo nextest run -p poortwachter`.

use poortwachter::regelblad::{Regelblad, Versieblad, Voorbeeldblad};
use poortwachter::voorbeelden::Voorbeeldsoort;
use poortwachter::{Bron, Taal, TermijnId};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn map() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/regels")
}

/// Every document there should be, with its name.
fn documenten() -> Vec<(String, String)> {
    let blad = |id: &TermijnId| (format!("{}.md", id.woord()), document(*id));
    std::iter::once(("README.md".to_owned(), overzicht())).chain(TermijnId::ALLE.iter().map(blad)).collect()
}

#[test]
fn de_documenten_zeggen_wat_de_regels_zeggen() {
    let documenten = documenten();
    if env::var("HERVAT_REGELS").as_deref() == Ok("schrijf") {
        fs::create_dir_all(map()).expect("a folder");
        for (naam, tekst) in &documenten {
            fs::write(map().join(naam), tekst).expect("written");
        }
    }
    for (naam, tekst) in &documenten {
        let staat_er = fs::read_to_string(map().join(naam)).unwrap_or_default();
        assert!(
            staat_er == *tekst,
            "docs/regels/{naam} is not what the rule says; see tests/regels/bladen.rs"
        );
    }
    let mut gevonden: Vec<_> = fs::read_dir(map())
        .expect("a folder")
        .map(|deel| deel.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let mut verwacht: Vec<_> = documenten.into_iter().map(|(naam, _)| naam).collect();
    gevonden.sort();
    verwacht.sort();
    assert_eq!(gevonden, verwacht, "a document of a rule that is no more");
}

/// Every example of the table is on the page: none was dropped on the way.
#[test]
fn elk_voorbeeld_staat_op_het_blad() {
    for id in TermijnId::ALLE {
        let tabel = poortwachter::voorbeelden::Voorbeeld::van(*id).expect("readable");
        for taal in [Taal::Nl, Taal::En] {
            let blad = Regelblad::van(*id, taal);
            assert_eq!(blad.voorbeelden.len(), tabel.len(), "{}", id.woord());
            assert!(blad.voorbeelden.iter().all(|v| !v.feiten.is_empty() && !v.antwoord.is_empty()));
        }
    }
}

/// The steps of an example end on the day that its answer names.
#[test]
fn stappen_eindigen_op_de_dag_van_het_antwoord() {
    for id in TermijnId::ALLE {
        for voorbeeld in Regelblad::van(*id, Taal::Nl).voorbeelden {
            let Some(dag) = voorbeeld.antwoord.strip_prefix("uiterlijk ") else { continue };
            let laatste = voorbeeld.verloop.last().map(|stap| stap.dag.tekst(Taal::Nl));
            assert_eq!(laatste.as_deref(), Some(dag), "{}: {}", id.woord(), voorbeeld.bron);
        }
    }
}

fn overzicht() -> String {
    let mut uit = String::from(
        "# The rules\n\nOne page per rule of [`poortwachter`](../../crates/poortwachter): what is asked, of whom, \
         where it stands, since when, and examples worked out by the rule itself. Generated from the code; how days \
         are counted and what D1 to D20 and the abbreviations stand for: [besluit 0002](../besluiten/0002-tellen.md).\n\n\
         | rule | asks | of |\n|---|---|---|\n",
    );
    for id in TermijnId::ALLE {
        let blad = Regelblad::van(*id, Taal::En);
        let woord = id.woord();
        writeln!(uit, "| [`{woord}`]({woord}.md) | {} | {} |", blad.plicht, blad.voor.naam(Taal::En))
            .expect("a text");
    }
    uit
}

fn document(id: TermijnId) -> String {
    let (nl, en) = (Regelblad::van(id, Taal::Nl), Regelblad::van(id, Taal::En));
    let mut uit = format!(
        "# {}\n\n`{}` · {} · {}\n\n> {}\n\n{} {}\n\n## Where it stands\n\n",
        nl.plicht,
        id.woord(),
        en.aard.naam(Taal::En),
        en.voor.naam(Taal::En),
        nl.uitleg,
        zin(en.plicht),
        en.uitleg,
    );
    for bron in en.versies[0].bronnen {
        uit.push_str(&bron_regel(bron));
    }
    uit.push_str("\n## Versions\n\n");
    for versie in &en.versies {
        uit.push_str(&versie_regel(versie, &en.versies[0]));
    }
    uit.push_str("\n## Examples\n");
    for soort in Voorbeeldsoort::ALLE {
        writeln!(uit, "\n### {}\n", soort.naam(Taal::En)).expect("a text");
        for voorbeeld in en.voorbeelden.iter().filter(|v| v.soort == *soort) {
            uit.push_str(&voorbeeld_regels(voorbeeld));
        }
    }
    uit.push_str("\n[All rules](README.md)\n");
    uit
}

fn zin(tekst: &str) -> String {
    format!("{tekst}.")
}

fn bron_regel(bron: &Bron) -> String {
    let mut naam = bron.naam.to_owned();
    for (woord, waarde) in [(", artikel ", bron.artikel), (" lid ", bron.lid)] {
        if let Some(waarde) = waarde {
            naam.push_str(woord);
            naam.push_str(waarde);
        }
    }
    let naam = bron.url().map_or_else(|| naam.clone(), |url| format!("[{naam}]({url})"));
    let citaat = bron.citaat.map_or_else(String::new, |citaat| format!(": “{citaat}”"));
    format!("- {naam}{citaat}\n")
}

fn versie_regel(versie: &Versieblad, nu: &Versieblad) -> String {
    let mut regel = format!("- {}", versie.geldt);
    if let Some(opmerking) = versie.opmerking {
        write!(regel, ": {opmerking}").expect("a text");
    }
    regel.push('\n');
    if versie.bronnen != nu.bronnen {
        for bron in versie.bronnen {
            write!(regel, "  {}", bron_regel(bron)).expect("a text");
        }
    }
    regel
}

fn voorbeeld_regels(voorbeeld: &Voorbeeldblad) -> String {
    let mut uit = format!("- {}: **{}**\n", voorbeeld.feiten.join("; "), voorbeeld.antwoord);
    for stap in &voorbeeld.verloop {
        writeln!(uit, "  - {}: {}", stap.tekst, stap.dag.tekst(Taal::En)).expect("a text");
    }
    if let Some(anders) = &voorbeeld.betwist {
        let dag = anders.uiterlijk.tekst(Taal::En);
        writeln!(uit, "  - *Contested: {dag} ({}). {}*", anders.bron, anders.uitleg).expect("a text");
    }
    writeln!(uit, "  - Source: {}", voorbeeld.bron).expect("a text");
    uit
}
