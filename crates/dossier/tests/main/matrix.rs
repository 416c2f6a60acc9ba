// SPDX-License-Identifier: EUPL-1.2
//! The whole policy, tried: every set of roles, every combination of relations, every right, every wished
//! capacity. The outcome is kept in `tests/rechtenmatrix.txt`, in a form that reads well in a diff: a tree that
//! leads from what a person is to one of a few groups, and per group every right. The tree loses nothing: branches
//! stand together only when everything below them is the same.

use crate::situatie::{Situatie, WENSEN, alle};
use dossier::{
    Betrokkenheid, Dienstverbandrecht, DossierId, Geweigerd, Hoedanigheid, Recht, mag, mag_bij_dienstverband,
};
use std::{collections::HashMap, fmt::Write as _, fs, path::PathBuf};

const KENMERKEN: [&str; 13] = [
    "eigen dossier",
    "relatie leidinggevende",
    "relatie casemanager",
    "relatie bedrijfsarts",
    "contract arbodienst",
    "relatie coach",
    "rol werknemer",
    "rol leidinggevende",
    "rol casemanager",
    "rol bedrijfsarts",
    "rol coach",
    "rol beheerder",
    "rol fg",
];

/// What the policy answers in one situation: one sign per right and wished capacity.
type Antwoord = Vec<String>;

#[test]
fn de_matrix_is_wat_er_staat() {
    let pad = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/rechtenmatrix.txt");
    let nu = matrix();
    if std::env::var("HERVAT_MATRIX").is_ok_and(|waarde| waarde == "schrijf") {
        fs::write(&pad, &nu).unwrap();
    }
    let vast = fs::read_to_string(&pad).unwrap_or_default();
    let verschil =
        nu.lines().zip(vast.lines().chain(std::iter::repeat(""))).find(|(nieuw, oud)| nieuw != oud);
    assert!(
        nu == vast,
        "the policy answers otherwise than `tests/rechtenmatrix.txt`; first difference (now, then): {verschil:?}. \
         Is that meant? Then run this test with HERVAT_MATRIX=schrijf and let the diff be reviewed"
    );
}

fn matrix() -> String {
    let mut groepen: Vec<(Antwoord, usize)> = Vec::new();
    let mut bladen = Vec::new();
    // The same tie, however it came about, has the same answers.
    let mut bekend: HashMap<Betrokkenheid, usize> = HashMap::new();
    for situatie in alle() {
        let betrokkenheid = situatie.betrokkenheid();
        if let Some(groep) = bekend.get(&betrokkenheid) {
            groepen[*groep].1 += 1;
            bladen.push(*groep);
            continue;
        }
        let antwoord = antwoord(&betrokkenheid);
        let groep = groepen.iter().position(|(bekend, _)| *bekend == antwoord).unwrap_or_else(|| {
            groepen.push((antwoord, 0));
            groepen.len() - 1
        });
        groepen[groep].1 += 1;
        bladen.push(groep);
        bekend.insert(betrokkenheid, groep);
    }
    let mut uit = String::from(KOP);
    writeln!(
        uit,
        "Situaties geprobeerd: {}, elk met {} rechten x {} wensen.",
        bladen.len(),
        RECHTEN,
        WENSEN.len()
    )
    .unwrap();
    uit.push_str("\n== Wie valt in welke groep\n\n");
    teken(&mut uit, &bladen, 0, 0);
    for (nummer, (antwoord, aantal)) in groepen.iter().enumerate() {
        writeln!(uit, "\n== Groep {}: {} ({aantal} situaties)\n", nummer + 1, naam(antwoord)).unwrap();
        uit.push_str(&tabel(antwoord));
    }
    uit
}

const KOP: &str = "\
SPDX-License-Identifier: EUPL-1.2
Rechtenmatrix van Hervat. Gemaakt door de test `matrix` van crate `dossier`: niet met de hand wijzigen.

Eerst een boom van kenmerken naar groepen, dan per groep elk recht. Kolommen: de gewenste hoedanigheid
(`-`: geen wens). Een letter is de hoedanigheid waarin het recht verleend wordt: w(erknemer), l(eidinggevende),
c(asemanager), b(edrijfsarts), (c)o(ach). `.` is niet toegestaan (403), `?` is onzichtbaar (404).

";

const RECHTEN: usize = Recht::ALLE.len() + Dienstverbandrecht::ALLE.len();

fn antwoord(betrokkenheid: &Betrokkenheid) -> Antwoord {
    let bij_dossier = Recht::ALLE.iter().map(|recht| {
        let teken = |wens: &Option<Hoedanigheid>| {
            letter(
                mag(betrokkenheid, DossierId::new(1), *recht, *wens).map(|verleend| verleend.hoedanigheid()),
            )
        };
        WENSEN.iter().map(teken).collect()
    });
    let bij_dienstverband = Dienstverbandrecht::ALLE.iter().map(|recht| {
        let teken = |wens: &Option<Hoedanigheid>| {
            letter(
                mag_bij_dienstverband(betrokkenheid, *recht, *wens).map(|verleend| verleend.hoedanigheid()),
            )
        };
        WENSEN.iter().map(teken).collect()
    });
    bij_dossier.chain(bij_dienstverband).collect()
}

fn letter(uitkomst: Result<Hoedanigheid, Geweigerd>) -> char {
    match uitkomst {
        Ok(Hoedanigheid::Werknemer) => 'w',
        Ok(Hoedanigheid::Leidinggevende) => 'l',
        Ok(Hoedanigheid::Casemanager) => 'c',
        Ok(Hoedanigheid::Bedrijfsarts) => 'b',
        Ok(Hoedanigheid::Coach) => 'o',
        Ok(Hoedanigheid::Beheerder) => 'B',
        Ok(Hoedanigheid::Fg) => 'F',
        Err(Geweigerd::NietToegestaan) => '.',
        Err(Geweigerd::Onzichtbaar) => '?',
    }
}

/// Who one can be in this group: read from the row of the right that every capacity has.
fn naam(antwoord: &Antwoord) -> String {
    let open: Vec<_> = WENSEN
        .iter()
        .zip(antwoord[0].chars())
        .filter_map(|(wens, teken)| wens.filter(|_| teken.is_ascii_alphabetic()))
        .map(Hoedanigheid::woord)
        .collect();
    let mag_iets = antwoord.iter().any(|tekens| tekens.contains(|teken: char| teken.is_ascii_alphabetic()));
    match (open.is_empty(), mag_iets) {
        (true, true) => "ziet niets, breekt alleen het glas".to_owned(),
        (true, false) => "ziet niets".to_owned(),
        (false, _) => open.join(" of "),
    }
}

fn tabel(antwoord: &Antwoord) -> String {
    let dossier = Recht::ALLE.iter().map(|recht| recht.woord());
    let namen = dossier.chain(Dienstverbandrecht::ALLE.iter().map(|recht| recht.woord()));
    let kolommen: Vec<_> = WENSEN.iter().map(|wens| wens.map_or("-", Hoedanigheid::woord)).collect();
    let mut uit = format!("{:28} {}\n", "recht", kolommen.join(" "));
    for (naam, tekens) in namen.zip(antwoord) {
        let cellen = tekens.chars().zip(&kolommen).map(|(teken, kolom)| format!("{teken:<0$}", kolom.len()));
        writeln!(uit, "{naam:28} {}", cellen.collect::<Vec<_>>().join(" ").trim_end()).unwrap();
    }
    uit
}

/// Draws the tree below this characteristic; `bladen` are the groups of all situations that are left.
fn teken(uit: &mut String, bladen: &[usize], kenmerk: usize, diepte: usize) {
    let inspringen = "  ".repeat(diepte);
    if bladen.iter().all(|groep| *groep == bladen[0]) {
        writeln!(uit, "{inspringen}-> groep {}", bladen[0] + 1).unwrap();
        return;
    }
    let waarden = Situatie::waarden(kenmerk);
    let takken: Vec<_> = bladen.chunks(bladen.len() / waarden.len()).collect();
    if takken.iter().all(|tak| *tak == takken[0]) {
        teken(uit, takken[0], kenmerk + 1, diepte);
        return;
    }
    let mut getekend = vec![false; takken.len()];
    for (plaats, tak) in takken.iter().enumerate() {
        if getekend[plaats] {
            continue;
        }
        let gelijk: Vec<_> = (plaats..takken.len()).filter(|ander| takken[*ander] == *tak).collect();
        let woorden: Vec<_> = gelijk.iter().map(|ander| waarden[*ander]).collect();
        for ander in gelijk {
            getekend[ander] = true;
        }
        writeln!(uit, "{inspringen}{}: {}", KENMERKEN[kenmerk], woorden.join(" of ")).unwrap();
        teken(uit, tak, kenmerk + 1, diepte + 1);
    }
}
