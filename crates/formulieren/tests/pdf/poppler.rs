// SPDX-License-Identifier: EUPL-1.2
//! What somebody reads who opens the file, as poppler's programs find it in there.

use crate::monsters;
use formulieren::Pdf;
use std::io::Write as _;
use std::process::Command;

pub(crate) fn gelezen(pdf: &Pdf, opties: &[&str]) -> String {
    let mut bestand = tempfile::NamedTempFile::new().unwrap();
    bestand.write_all(pdf.bytes()).unwrap();
    let uitvoer = Command::new("pdftotext")
        .args(opties)
        .arg(bestand.path())
        .arg("-")
        .output()
        .expect("pdftotext of poppler-utils is needed");
    assert!(uitvoer.status.success(), "{}", String::from_utf8_lossy(&uitvoer.stderr));
    String::from_utf8(uitvoer.stdout).unwrap()
}

/// As one line, for a sentence may break anywhere.
pub(crate) fn tekst(pdf: &Pdf) -> String {
    gelezen(pdf, &["-raw"]).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Its tags, with the text in each and what stands there for a picture.
pub(crate) fn bouw(pdf: &Pdf) -> String {
    info(pdf, "-struct-text")
}

fn info(pdf: &Pdf, optie: &str) -> String {
    let mut bestand = tempfile::NamedTempFile::new().unwrap();
    bestand.write_all(pdf.bytes()).unwrap();
    let uitvoer = Command::new("pdfinfo").arg(optie).arg(bestand.path()).env("TZ", "UTC").output().unwrap();
    // It cuts long texts by bytes, in the middle of a character too.
    String::from_utf8_lossy(&uitvoer.stdout).into_owned()
}

fn plan(formulier: &formulieren::Planformulier) -> Pdf {
    formulieren::plan_van_aanpak(formulier).unwrap()
}

#[track_caller]
pub(crate) fn heeft(pdf: &Pdf, zinnen: &[&str]) {
    let tekst = tekst(pdf);
    for zin in zinnen {
        assert!(tekst.contains(zin), "`{zin}` is not in the file:\n{tekst}");
    }
}

#[test]
fn poppler_vindt_de_vragen_van_het_formulier_op_volgorde() {
    let vragen = [
        "Plan van aanpak WIA",
        "Onderdeel van het re-integratieverslag",
        "Werknemer 1.1 Naam",
        "1.2 Burgerservicenummer",
        "Casemanager",
        "2.1 Naam",
        "2.2 Adres",
        "2.3 Postcode en plaats",
        "2.4 Telefoonnummer",
        "2.5 Functie",
        "3.1 Naam arbodienst",
        "3.2 Naam arbo-/bedrijfsarts",
        "3.3 Telefoonnummer",
        "4 Wat is het einddoel van de re-integratie?",
        "Kruis één vakje aan.",
        "Werkhervatting in de eigen functie",
        "Gedeeltelijke werkhervatting in de eigen functie",
        "Werkhervatting in een andere functie bij de eigen werkgever",
        "Gedeeltelijke werkhervatting in een andere functie bij de eigen werkgever",
        "Gehele of gedeeltelijke werkhervatting bij een andere werkgever",
        "Nog niet bekend, omdat",
        "5 Welke stappen moeten worden genomen om tot werkhervatting te komen?",
        "Te nemen stappen:",
        "6 Beschrijf de probleemvelden",
        "Probleemveld Activiteit Door Planning",
        "7 Welke afspraken heeft u gemaakt",
        "8 Welke afspraken hebben arbodienst en werknemer gemaakt",
        "9 Datum",
        "Als het Plan van aanpak te laat is opgesteld, wat is daarvan dan de reden?",
        "Handtekening",
    ];
    for pdf in [formulieren::plan_van_aanpak_leeg().unwrap(), plan(&monsters::voorbeeld())] {
        let tekst = tekst(&pdf);
        let mut rest = tekst.as_str();
        for vraag in vragen {
            let plaats =
                rest.find(vraag).unwrap_or_else(|| panic!("`{vraag}` is missing, or out of order:\n{tekst}"));
            rest = &rest[plaats + vraag.len()..];
        }
    }
}

#[test]
fn poppler_vindt_elk_woord_van_de_langste_teksten() {
    let formulier = monsters::lange_teksten();
    let tekst = tekst(&plan(&formulier));
    let plan = &formulier.plan;
    let activiteit = &plan.activiteiten[0];
    let velden = [
        &plan.stappen,
        &plan.einddoel.omdat,
        &plan.einddoel.reden_afwijking,
        &plan.reden_te_laat,
        &plan.visie_werkgever,
        &plan.visie_werknemer,
        &activiteit.activiteit,
        &activiteit.door,
        &activiteit.planning,
        &activiteit.reden_afwijking,
        &formulier.reden,
        &plan.evaluaties[29].afspraak,
    ];
    for woord in velden.iter().flat_map(|veld| veld.split_whitespace()) {
        assert!(tekst.contains(woord), "`{woord}` is cut");
    }
}

#[test]
fn poppler_vindt_alle_honderd_activiteiten_en_de_kop_op_elk_blad_van_de_tabel() {
    let pdf = plan(&monsters::honderd_activiteiten());
    let bladen = gelezen(&pdf, &["-raw"]);
    for nummer in 1..=100 {
        for woord in ["act", "door", "plan"] {
            assert!(bladen.contains(&format!("{woord}{nummer:03}")), "{woord}{nummer:03}");
        }
    }
    for blad in bladen.split('\u{c}').filter(|blad| blad.contains("act0")) {
        assert!(blad.contains("Probleemveld"), "a page of the table has no heads:\n{blad}");
    }
    for afwijkend in ["reden010", "reden100"] {
        assert!(bladen.contains(afwijkend), "{afwijkend}");
    }
}

#[test]
fn poppler_vindt_niets_buiten_de_marge() {
    for (naam, pdf) in monsters::alle() {
        let vlakken = gelezen(&pdf.unwrap(), &["-bbox"]);
        let woorden = vlakken.lines().filter(|regel| regel.trim_start().starts_with("<word"));
        let mut gezien = 0;
        for regel in woorden {
            let getal = |sleutel: &str| -> f64 {
                let na = regel.split_once(&format!("{sleutel}=\"")).unwrap().1;
                na.split_once('"').unwrap().0.parse().unwrap()
            };
            // Millimetres of A4 as points: 18 at the sides, 10 at the foot.
            let binnen = getal("xMin") >= 50.5
                && getal("xMax") <= 544.7
                && getal("yMin") >= 30.0
                && getal("yMax") <= 815.0;
            assert!(binnen, "{naam}: outside of the margin: {regel}");
            gezien += 1;
        }
        assert!(gezien > 20, "{naam}: hardly a word");
    }
}

#[test]
fn poppler_vindt_tekens_zoals_ze_zijn_of_bij_hun_nummer() {
    heeft(
        &plan(&monsters::vreemde_tekens()),
        &[
            "Zoë Ğüneş-Łukasiewicz, Ελένη Ђорђевић",
            "#strong[x] $a$ @naam *ster* _streep_ \\ <label> // niets",
            "Prijs € 12,50 – “goed” … ½ ≤ → 5-10 om",
            "‹U+738B›‹U+4F1F› ‹U+1F642›",
            "‹U+2713›",
            "voor zulke tekens hun Unicode-nummer tussen haakjes",
        ],
    );
}

#[test]
fn poppler_vindt_handtekeningen_met_naam_hoedanigheid_moment_en_kenmerk() {
    heeft(
        &plan(&monsters::voorbeeld()),
        &[
            "Ondertekend op 18 januari 2027, 14.03 uur Sanne de Vries Werknemer",
            "Ondertekend op 18 januari 2027, 16.40 uur Tom Jansen Leidinggevende, tekenbevoegd",
            "In Hervat is precies dit plan voorgelegd, versie 2. Kenmerk (SHA-256): 9f2b6f0f3d0c1f7c8f5c2a4b6e8d0f1a3c5e7092b4d6f8a1c3e5072941b6d8fa",
        ],
    );
    heeft(
        &plan(&monsters::geweigerd()),
        &["Ondertekenen geweigerd op 18 januari 2027, 14.03 uur", "Piet de Boer", "reden0001"],
    );
}

#[test]
fn poppler_vindt_ruimte_om_met_de_hand_te_tekenen_zolang_niemand_tekende() {
    let mut formulier = monsters::voorbeeld();
    formulier.ondertekening.clear();
    heeft(
        &plan(&formulier),
        &["Klaargelegd in Hervat om te ondertekenen: versie 2. Kenmerk", "Werknemer Handtekening Naam"],
    );
}

#[test]
fn poppler_vindt_in_de_bijlage_wat_het_formulier_niet_vraagt() {
    heeft(
        &plan(&monsters::voorbeeld()),
        &[
            "Visie van de werkgever op de re-integratie Wij zien Sanne graag terug",
            "Visie van de werknemer op de re-integratie Ik wil graag weer aan het werk",
            "Gedeeltelijke werkhervatting in de eigen functie. Sanne en haar leidinggevende",
            "Activiteit 3 De arbodienst adviseerde",
            "Van 11 januari 2027 tot en met 7 februari 2027: hoogstens 3 uur per dag, hoogstens 2 dagen per week, \
             hoogstens 6 uur per week",
            "Plan van aanpak Uiterlijk 22 januari 2027 in plaats van de gewone termijn. In overleg",
            "Activiteit 1 Gedaan op 8 januari 2027.",
            "waarom versie 2 er kwam Na de bijstelling",
        ],
    );
}

#[test]
fn poppler_vindt_alleen_een_burgerservicenummer_dat_gegeven_is() {
    assert!(tekst(&plan(&monsters::voorbeeld())).contains("1.2 Burgerservicenummer 111222333"));
    let mut zonder = monsters::voorbeeld();
    zonder.werknemer.burgerservicenummer = None;
    assert!(tekst(&plan(&zonder)).contains("1.2 Burgerservicenummer Casemanager"));
}

#[test]
fn poppler_vindt_in_het_functionele_deel_dag_naam_en_functie_van_de_arts() {
    heeft(
        &formulieren::probleemanalyse(&monsters::functioneel()).unwrap(),
        &[
            "Naam Drs. H. Bakker Functie Bedrijfsarts Arbodienst Arbodienst Noorderlicht Datum 12 januari 2027",
            "Van 18 januari 2027 tot en met 14 februari 2027: hoogstens 3 uur per dag, hoogstens 3 dagen per week, \
             hoogstens 9 uur per week, niet vóór 09.00 uur, niet na 13.00 uur.",
            "Vanaf 15 februari 2027, tot een bijstelling: hoogstens 4 uur en 30 minuten per dag",
            "Eerste dag van arbeidsongeschiktheid 16 november 2026",
            "60 procent",
        ],
    );
}

#[test]
fn poppler_vindt_titel_taal_tags_en_de_gegeven_dag() {
    let pdf = plan(&monsters::voorbeeld());
    let algemeen = info(&pdf, "-isodates");
    for regel in [
        "Title:           Plan van aanpak WIA, bijstelling (versie 2)",
        "CreationDate:    2027-01-18T00:00:00Z",
        "Tagged:          yes",
        "Creator:         Hervat",
    ] {
        assert!(algemeen.contains(regel), "`{regel}` is not in:\n{algemeen}");
    }
    let bouw = bouw(&pdf);
    for tag in ["H1", "H2", "Table", "TH", "TD", "LI", "Lbl", "Figure"] {
        assert!(bouw.lines().any(|regel| regel.trim_start().starts_with(tag)), "no {tag} in:\n{bouw}");
    }
}
