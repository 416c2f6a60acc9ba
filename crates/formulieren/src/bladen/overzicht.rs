// SPDX-License-Identifier: EUPL-1.2
//! The overview of terms.

use crate::invoer::{Band, Overzichtkoppen, Termijnenoverzicht, Termijnregel};
use crate::tekst::{Alineas, Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use serde::Serialize;

#[derive(Serialize)]
struct Blad<'a> {
    taal: &'static str,
    titel: String,
    zinnen: Vec<String>,
    koppen: &'a Overzichtkoppen,
    nu: Option<[String; 3]>,
    feiten: Vec<(String, Alineas)>,
    band: Option<&'a Band>,
    termijnen: Vec<Regel>,
    slot: &'a [String],
}

#[derive(Serialize)]
struct Regel {
    wat: String,
    uiterlijk: String,
    wie: String,
    stand: String,
    uitleg: String,
    stappen: Vec<String>,
    bronnen: Vec<String>,
}

pub(crate) fn ingevuld(overzicht: &Termijnenoverzicht) -> Result<Pdf, FormulierFout> {
    zetter::zet(Sjabloon::Overzicht, &blad(overzicht, &mut zetter::letter()), overzicht.datum)
}

fn blad<'a>(overzicht: &'a Termijnenoverzicht, letter: &mut Letter<'_>) -> Blad<'a> {
    let feiten = overzicht
        .feiten
        .iter()
        .map(|(wat, inhoud)| (letter.regel(wat, Breedte::VRAAG), letter.alineas(inhoud, Breedte::ANTWOORD)));
    let feiten = feiten.collect();
    let nu = overzicht.nu.as_ref().map(|nu| nu.each_ref().map(|deel| letter.regel(deel, Breedte::BLAD)));
    Blad {
        taal: overzicht.taal,
        titel: letter.regel(&overzicht.titel, Breedte::TITEL),
        zinnen: overzicht.zinnen.iter().map(|zin| letter.regel(zin, Breedte::BLAD)).collect(),
        koppen: &overzicht.koppen,
        nu,
        feiten,
        band: overzicht.band.as_ref(),
        termijnen: overzicht.termijnen.iter().map(|termijn| regel(termijn, letter)).collect(),
        slot: &overzicht.slot,
    }
}

fn regel(termijn: &Termijnregel, letter: &mut Letter<'_>) -> Regel {
    let mut in_kolom = |tekst: &str| letter.regel(tekst, Breedte::KOLOM);
    let (wat, uiterlijk) = (in_kolom(&termijn.wat), in_kolom(&termijn.uiterlijk));
    let (wie, stand) = (in_kolom(&termijn.wie), in_kolom(&termijn.stand));
    let mut breed = |tekst: &String| letter.regel(tekst, Breedte::BLAD);
    Regel {
        wat,
        uiterlijk,
        wie,
        stand,
        uitleg: breed(&termijn.uitleg),
        stappen: termijn.stappen.iter().map(&mut breed).collect(),
        bronnen: termijn.bronnen.iter().map(&mut breed).collect(),
    }
}
