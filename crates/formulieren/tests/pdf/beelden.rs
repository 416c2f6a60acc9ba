// SPDX-License-Identifier: EUPL-1.2
//! Pictures of pages, held against those under version control.
//!
//! `HERVAT_BEELDEN=schrijf cargo nextest run -p formulieren` writes them anew: look at each before it is committed.

use crate::{bladen, monsters, werkhervatting};
use formulieren::{Pdf, Taal, Voor};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Grey, in so many dots per inch: enough to see that something moved.
const DPI: &str = "45";

/// A dot that differs by less than this is the same dot, drawn by another version of the same program.
const VERSCHIL: u8 = 64;

#[test]
fn poppler_ziet_het_plan_van_aanpak() {
    check("plan", &formulieren::plan_van_aanpak(&monsters::voorbeeld()).unwrap());
}

#[test]
fn poppler_ziet_het_lege_plan_van_aanpak() {
    check("plan-leeg", &formulieren::plan_van_aanpak_leeg().unwrap());
}

#[test]
fn poppler_ziet_het_functionele_deel() {
    check("probleemanalyse", &formulieren::probleemanalyse(&monsters::functioneel()).unwrap());
}

#[test]
fn poppler_ziet_het_werkhervattingsplan() {
    let plan = werkhervatting::plan();
    check("werkhervattingsplan", &formulieren::werkhervattingsplan(&plan, Voor::Mij, Taal::Nl).unwrap());
    check("werkhervattingsplan-leeg", &formulieren::werkhervattingsplan_leeg(Taal::Nl).unwrap());
}

#[test]
fn poppler_ziet_de_weekkaart() {
    let plan = werkhervatting::plan();
    check("weekkaart", &formulieren::weekkaart(&plan, &plan.schema.weken[1], Taal::Nl).unwrap());
    check("weekkaart-leeg", &formulieren::weekkaart_leeg(Taal::Nl).unwrap());
}

#[test]
fn poppler_ziet_het_overzicht_van_de_termijnen() {
    let overzicht = crate::overzicht::voorbeeld("nl");
    check("termijnenoverzicht", &formulieren::termijnenoverzicht(&overzicht).unwrap());
}

fn check(naam: &str, pdf: &Pdf) {
    let verwacht = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/beelden");
    let nu = getekend(naam, pdf);
    if std::env::var("HERVAT_BEELDEN").is_ok_and(|wens| wens == "schrijf") {
        return schrijf(naam, &nu, &verwacht);
    }
    let anders: Vec<_> = nu
        .iter()
        .filter_map(|beeld| {
            let toen = verwacht.join(beeld.file_name()?);
            let verschil = verschil(&toen, beeld);
            (verschil > 0)
                .then(|| format!("{} differs in {verschil} dots from {}", beeld.display(), toen.display()))
        })
        .collect();
    assert!(
        anders.is_empty(),
        "look at these pages, and accept them with HERVAT_BEELDEN=schrijf:\n{}",
        anders.join("\n")
    );
    assert_eq!(nu.len(), van(naam, &verwacht).len(), "the number of pages of {naam} changed");
}

fn getekend(naam: &str, pdf: &Pdf) -> Vec<PathBuf> {
    let map = bladen::map().join("beelden").join(naam);
    let _ = fs::remove_dir_all(&map);
    fs::create_dir_all(&map).unwrap();
    let bestand = map.join("blad.pdf");
    fs::write(&bestand, pdf.bytes()).unwrap();
    let klaar = Command::new("pdftoppm")
        .args(["-r", DPI, "-gray", "-png"])
        .arg(&bestand)
        .arg(map.join(naam))
        .status();
    assert!(klaar.expect("pdftoppm of poppler-utils is needed").success());
    fs::remove_file(bestand).unwrap();
    van(naam, &map)
}

/// The pictures of `naam` in `map`, in order: `naam-1.png` and on.
fn van(naam: &str, map: &Path) -> Vec<PathBuf> {
    let paden = fs::read_dir(map).into_iter().flatten().map(|pad| pad.unwrap().path());
    let nummer =
        |pad: &PathBuf| pad.file_stem()?.to_str()?.strip_prefix(naam)?.strip_prefix('-')?.parse::<u32>().ok();
    let mut genummerd: Vec<_> = paden.filter_map(|pad| Some((nummer(&pad)?, pad))).collect();
    genummerd.sort();
    genummerd.into_iter().map(|(_, pad)| pad).collect()
}

fn schrijf(naam: &str, nu: &[PathBuf], verwacht: &Path) {
    fs::create_dir_all(verwacht).unwrap();
    for oud in van(naam, verwacht) {
        fs::remove_file(oud).unwrap();
    }
    for beeld in nu {
        fs::copy(beeld, verwacht.join(beeld.file_name().unwrap())).unwrap();
    }
}

/// How many dots differ; all of them when the size does, or when there was no picture.
fn verschil(toen: &Path, nu: &Path) -> usize {
    let (maten, punten) = punten(nu).expect("a picture that was just made");
    match punten_van(toen) {
        Some((maten_toen, punten_toen)) if maten_toen == maten => {
            punten_toen.iter().zip(&punten).filter(|(a, b)| a.abs_diff(**b) >= VERSCHIL).count()
        }
        Some(_) | None => punten.len(),
    }
}

fn punten_van(pad: &Path) -> Option<((u32, u32), Vec<u8>)> {
    pad.exists().then(|| punten(pad))?
}

fn punten(pad: &Path) -> Option<((u32, u32), Vec<u8>)> {
    let bron = std::io::BufReader::new(fs::File::open(pad).ok()?);
    let mut lezer = png::Decoder::new(bron).read_info().ok()?;
    let mut punten = vec![0; lezer.output_buffer_size()?];
    let maten = lezer.next_frame(&mut punten).ok()?;
    Some(((maten.width, maten.height), punten))
}
