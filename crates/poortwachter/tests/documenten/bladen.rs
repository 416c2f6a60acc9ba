// SPDX-License-Identifier: EUPL-1.2
//! The page of each rule, as a document in `docs/regels/`: generated, and compared with what stands there.
//!
//! After a change of a rule, its words or its examples, write them anew and read the difference:
//! `HERVAT_REGELS=schrijf cargo nextest run -p poortwachter`.

use poortwachter::bedragen::Bedragsoort;
use poortwachter::bewaren::Stuk;
use poortwachter::hulp::Hulp;
use poortwachter::percentages::Percentagesoort;
use poortwachter::regelblad::{Regelblad, Versieblad, Voorbeeldblad};
use poortwachter::voorbeelden::Voorbeeldsoort;
use poortwachter::{Bron, Dag, Taal, TermijnId};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn map() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/regels")
}

/// Every document there should be, with its name.
fn documenten() -> Vec<(String, String)> {
    let blad = |id: &TermijnId| (format!("{}.md", id.woord()), document(*id));
    let lijsten = [("README", overzicht()), ("hulp", hulp()), ("getallen", getallen())];
    let lijsten = lijsten.map(|(naam, tekst)| (format!("{naam}.md"), tekst));
    lijsten.into_iter().chain(TermijnId::ALLE.iter().map(blad)).collect()
}

/// Written by hand: where each subject stands.
const MET_DE_HAND: &str = "volledigheid.md";

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
        assert!(staat_er == *tekst, "docs/regels/{naam} is not what the rule says; see tests/documenten");
    }
    let mut gevonden: Vec<_> = fs::read_dir(map())
        .expect("a folder")
        .map(|deel| deel.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let mut verwacht: Vec<String> = documenten.into_iter().map(|(naam, _)| naam).collect();
    verwacht.push(MET_DE_HAND.to_owned());
    gevonden.sort();
    verwacht.sort();
    assert_eq!(gevonden, verwacht, "a document of a rule that is no more");
}

fn overzicht() -> String {
    let mut uit = String::from(
        "# The rules\n\nOne page per rule of [`poortwachter`](../../crates/poortwachter): what is asked, of whom, \
         where it stands, since when, and examples worked out by the rule itself. Generated from the code; how days \
         are counted and what D1 to D21 and the abbreviations stand for: [besluit 0002](../besluiten/0002-tellen.md).\n\n\
         | rule | asks | of |\n|---|---|---|\n",
    );
    for id in TermijnId::ALLE {
        let blad = Regelblad::van(*id, Taal::En);
        let woord = id.woord();
        writeln!(uit, "| [`{woord}`]({woord}.md) | {} | {} |", blad.plicht, blad.voor.naam(Taal::En))
            .expect("a text");
    }
    uit.push_str(
        "\nBeside them: [who to ask what](hulp.md), [amounts, percentages and terms of keeping](getallen.md), and \
         [where each subject stands](volledigheid.md).\n",
    );
    uit
}

/// Who to ask what, as a document.
fn hulp() -> String {
    let mut uit = String::from(
        "# Who to ask what\n\nGenerated from `poortwachter::hulp`. On the pages of Hervat: `/uitleg/hulp`.\n",
    );
    for hulp in Hulp::ALLE {
        let (nl, en) = (Taal::Nl, Taal::En);
        write!(
            uit,
            "\n## {}\n\n`{}` · asked by: {}\n\n> {} {}\n\n{}. {} {} {}\n\n",
            hulp.naam(nl),
            hulp.id.woord(),
            hulp.vrager.woord(),
            hulp.wanneer(nl),
            hulp.hoe(nl),
            hulp.naam(en),
            hulp.wanneer(en),
            hulp.hoe(en),
            hulp.kracht.naam(en),
        )
        .expect("a text");
        for soort in hulp.kosten {
            writeln!(uit, "- Costs: [{}](getallen.md#amounts)", soort.naam(en)).expect("a text");
        }
        hulp.bronnen.iter().for_each(|bron| uit.push_str(&bron_regel(bron)));
    }
    uit.push_str("\n[All rules](README.md)\n");
    uit
}

/// Every dated number that is no term of a rule.
fn getallen() -> String {
    let en = Taal::En;
    let mut uit = String::from(
        "# Dated numbers\n\nGenerated from `poortwachter::bedragen`, `percentages` and `bewaren`. The terms of the rules \
         have their dates in their own pages, under Versions.\n\n## Amounts\n\nFor the days of which a source was read; \
         for a later day nobody is told an amount ([besluit 0009](../besluiten/0009-loon-lijsten-en-bladen.md)).\n\n\
         | what | amount | from | to | source |\n|---|---|---|---|---|\n",
    );
    for soort in Bedragsoort::ALLE {
        for geldig in soort.bekend() {
            let (van, tot) = (geldig.van, geldig.tot_en_met);
            let bron = bron_regel(&geldig.bron);
            writeln!(
                uit,
                "| {} | {} | {van} | {tot} | {} |",
                soort.naam(en),
                geldig.bedrag.tekst(en),
                cel(&bron)
            )
            .expect("a text");
        }
    }
    uit.push_str("\n## Percentages\n\n| what | percent | source |\n|---|---|---|\n");
    for soort in Percentagesoort::ALLE {
        for geldt in soort.bekend() {
            let bron = bron_regel(&geldt.bron);
            writeln!(uit, "| {} | {} | {} |", soort.naam(en), geldt.procent, cel(&bron)).expect("a text");
        }
    }
    uit.push_str("\n## How long documents are kept\n\n| what | how long | from | to | source |\n|---|---|---|---|---|\n");
    for regel in Stuk::ALLE.iter().flat_map(|stuk| stuk.regels()) {
        let dag = |dag: Option<Dag>| dag.map_or_else(|| "-".to_owned(), |dag| dag.to_string());
        let (van, tot) = (dag(regel.geldt_van), dag(regel.geldt_tot_en_met));
        let bron = bron_regel(&regel.bron);
        writeln!(uit, "| {} | {} | {van} | {tot} | {} |", regel.stuk.naam(en), regel.tekst(en), cel(&bron))
            .expect("a text");
    }
    uit.push_str("\n[All rules](README.md)\n");
    uit
}

/// A line of a list, in a table.
fn cel(regel: &str) -> &str {
    regel.trim().trim_start_matches("- ")
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
    uit.push_str(&toegelicht(&en));
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

/// What follows when it is late, and what is good to know.
fn toegelicht(blad: &Regelblad) -> String {
    let mut uit = String::new();
    for (nummer, nasleep) in blad.nasleep.iter().enumerate() {
        if nummer == 0 {
            uit.push_str("\n## What if it is late?\n\n");
        }
        let bedrag =
            nasleep.bedrag.map_or_else(String::new, |_| " ([amount](getallen.md#amounts))".to_owned());
        let kop = nasleep.bij.naam(Taal::En);
        writeln!(uit, "- **{kop}.** {}{bedrag}", nasleep.noot.tekst(Taal::En)).expect("a text");
        nasleep.noot.bronnen.iter().for_each(|bron| uit.extend(["  ", &bron_regel(bron)]));
    }
    for (nummer, noot) in blad.weetjes.iter().enumerate() {
        if nummer == 0 {
            uit.push_str("\n## Good to know\n\n");
        }
        writeln!(uit, "- {}", noot.tekst(Taal::En)).expect("a text");
        noot.bronnen.iter().for_each(|bron| uit.extend(["  ", &bron_regel(bron)]));
    }
    uit
}

fn zin(tekst: &str) -> String {
    format!("{tekst}.")
}

fn bron_regel(bron: &Bron) -> String {
    let mut naam = bron.naam.to_owned();
    let lid = if bron.artikel.is_some() { " lid " } else { ", paragraaf " };
    for (woord, waarde) in [(", artikel ", bron.artikel), (lid, bron.lid)] {
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
    for anders in &voorbeeld.betwist {
        let dag = anders.uiterlijk.tekst(Taal::En);
        writeln!(uit, "  - *Contested: {dag} ({}). {}*", anders.bron, anders.uitleg).expect("a text");
    }
    writeln!(uit, "  - Source: {}", voorbeeld.bron).expect("a text");
    uit
}
