// SPDX-License-Identifier: EUPL-1.2
//! The overview of terms: a sample with every kind of thing on its band, and what must be in the file.

use formulieren::{Band, Overzichtkoppen, Termijnenoverzicht, Termijnregel};
use jiff::civil::date;

/// Two languages: the words are not the template's.
pub(crate) fn voorbeeld(taal: &'static str) -> Termijnenoverzicht {
    let termijn = |wat: &str, uiterlijk: &str| Termijnregel {
        wat: wat.to_owned(),
        uiterlijk: uiterlijk.to_owned(),
        wie: "werkgever".to_owned(),
        stand: "gedaan 20 jul".to_owned(),
        uitleg: "Binnen zes weken na de eerste ziektedag.".to_owned(),
        stappen: vec![
            "eerste ziektedag: maandag 15 juni 2026".to_owned(),
            "zes weken daarna: 27 juli 2026".to_owned(),
        ],
        bronnen: vec!["Regeling procesgang, artikel 2 lid 2: “binnen zes weken na de eerste dag”".to_owned()],
    };
    Termijnenoverzicht {
        taal,
        datum: date(2026, 11, 23),
        titel: "Termijnen bij ziekte vanaf 15 juni 2026".to_owned(),
        zinnen: vec!["Op 23 november 2026 is het week 24 van 104.".to_owned()],
        koppen: koppen(),
        nu: Some([
            "Plan van aanpak".to_owned(),
            "Door: werkgever en werknemer.".to_owned(),
            "Uiterlijk 10 augustus 2026.".to_owned(),
        ]),
        feiten: vec![("Ziekteperiode".to_owned(), "vanaf 15 juni 2026".to_owned())],
        band: Some(band()),
        termijnen: vec![
            termijn("Probleemanalyse", "27 juli 2026"),
            termijn("Plan van aanpak", "10 augustus 2026"),
        ],
        slot: vec!["Deze uitkomst is uitleg, geen juridisch advies.".to_owned()],
    }
}

fn koppen() -> Overzichtkoppen {
    let woord = str::to_owned;
    Overzichtkoppen {
        nu: woord("Wat nu"),
        niets: woord("Er staat niets open."),
        feiten: woord("Wat we weten"),
        tijdlijn: woord("Tijdlijn"),
        termijnen: woord("Wat de wet vraagt"),
        kolommen: ["Wat", "Uiterlijk", "Wie", "Stand"].map(woord),
        uitleg: woord("Waarom deze dagen"),
        voet: woord("gemaakt met Hervat"),
    }
}

fn band() -> Band {
    let soorten = ["gedaan", "te-laat", "nu", "voorbij", "straks", "eind"];
    let stippen =
        soorten.iter().zip([20.0, 120.0, 240.0, 400.0, 700.0, 1040.0]).map(|(soort, x)| (*soort, [x, 75.0]));
    Band {
        beschrijving: "Tijdlijn van 104 weken. Vandaag is het week 24.".to_owned(),
        breedte: 1074.0,
        hoogte: 140.0,
        vlakken: vec![
            ("band", [14.0, 68.0, 1046.0, 14.0]),
            ("geweest", [14.0, 68.0, 240.0, 14.0]),
            ("venster", [500.0, 68.0, 60.0, 14.0]),
            ("onderbreking", [150.0, 68.0, 20.0, 14.0]),
            ("vandaag", [200.0, 42.0, 110.0, 21.0]),
        ],
        strepen: vec![[20.0, 75.0, 40.0], [254.0, 62.0, 88.0], [700.0, 82.0, 87.0]],
        stippen: stippen.collect(),
        teksten: vec![
            ("wat", "start", [13.0, 15.0], "Begin".to_owned()),
            ("wanneer", "start", [13.0, 31.0], "15 jun 2026".to_owned()),
            ("vandaag", "middle", [255.0, 57.0], "vandaag, week 24".to_owned()),
            ("week", "end", [1074.0, 100.0], "week 104".to_owned()),
        ],
    }
}

#[test]
fn poppler_op_het_overzicht_staat_wat_erin_ging() {
    let pdf = formulieren::termijnenoverzicht(&voorbeeld("nl")).unwrap();
    let zinnen = [
        "Termijnen bij ziekte vanaf 15 juni 2026",
        "Door: werkgever en werknemer.",
        "vandaag, week 24",
        "zes weken daarna: 27 juli 2026",
        "bladzijde 1 van 1",
    ];
    crate::poppler::heeft(&pdf, &zinnen);
}

#[test]
fn een_overzicht_zonder_band_en_zonder_termijn_is_ook_een_overzicht() {
    let kort =
        Termijnenoverzicht { band: None, nu: None, termijnen: vec![], feiten: vec![], ..voorbeeld("en") };
    assert_eq!(formulieren::termijnenoverzicht(&kort).unwrap().bladzijden(), 1);
}
