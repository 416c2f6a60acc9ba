// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the form parts.

use super::*;
use crate::web::sjablonen::Voorbeelden;
use crate::web::{Kader, Taal};
use jiff::civil::date;

fn fouten() -> Fouten {
    let mut fouten = Fouten::default();
    fouten.bij("dag", "vul een dag in");
    fouten.bij("dag", "de tweede fout van een veld telt niet");
    fouten.bij("duur", "kies een antwoord");
    fouten.bij("akkoord", "vink dit aan");
    fouten
}

impl Voorbeelden for Foutenlijst {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let mut een = Fouten::default();
        een.bij("dag", "vul een dag in");
        vec![("een", een.lijst(kader.t).expect("one")), ("drie", fouten().lijst(kader.t).expect("three"))]
    }
}

impl Voorbeelden for Veld {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let t = kader.t;
        let wacht = |woorden: Option<&str>| Wacht {
            woorden: woorden.map(str::to_owned),
            bevestiging: "afspraken_bevestigd".into(),
        };
        let vrij = || Veld::nieuw(t, "afspraken", Invoer::Regels, "Lopende afspraken").hulp("Wat moet door?");
        vec![
            ("tekst", Veld::nieuw(t, "naam", Invoer::Tekst, "Naam").waarde("Noor <van> \"Dalen\"")),
            ("datum", Veld::nieuw(t, "dag", Invoer::Datum, "Dag").waarde("2026-11-23").met_fouten(&fouten())),
            ("datum-onleesbaar", Veld::nieuw(t, "dag", Invoer::Datum, "Dag").rij(2).waarde("gisteren")),
            ("getal", Veld::nieuw(t, "percentage", Invoer::Getal, "Percentage").niet_verplicht()),
            (
                "wachtwoord",
                Veld::nieuw(t, "w", Invoer::Wachtwoord, "Wachtwoord").aanvullen("current-password"),
            ),
            ("email", Veld::nieuw(t, "e", Invoer::Email, "E-mail")),
            ("telefoon", Veld::nieuw(t, "tel", Invoer::Telefoon, "Telefoon")),
            ("regels", vrij().met_wacht(wacht(None))),
            ("regels-medisch", vrij().waarde("griep").met_wacht(wacht(Some("griep")))),
        ]
    }
}

impl Voorbeelden for Keuze {
    fn voorbeelden(_: &Kader) -> Vec<(&'static str, Self)> {
        let opties = || {
            let hulp = Some("Of je weet het nog niet.".to_owned());
            vec![Optie::nieuw("kort", "Kort"), Optie { hulp, ..Optie::nieuw("lang", "Lang") }]
        };
        vec![
            ("gekozen", Keuze::nieuw("duur", "Hoe lang?", opties(), "lang").hulp("Een schatting.")),
            ("fout", Keuze::nieuw("duur", "Hoe lang?", opties(), "").met_fouten(&fouten())),
        ]
    }
}

impl Voorbeelden for Vinkje {
    fn voorbeelden(_: &Kader) -> Vec<(&'static str, Self)> {
        vec![
            ("aan", Vinkje::nieuw("akkoord", "Akkoord", "ja").hulp("Je kunt dit later veranderen.")),
            ("fout", Vinkje::nieuw("akkoord", "Akkoord", "").met_fouten(&fouten())),
        ]
    }
}

#[track_caller]
fn dag(tekst: &str, verwacht: Option<Date>) {
    assert_eq!(lees_dag(tekst), verwacht, "{tekst}");
}

#[test]
fn een_dag_zoals_mensen_hem_typen() {
    for tekst in ["2026-11-03", " 3-11-2026 ", "03/11/2026", "3 11 2026", "3.11.2026"] {
        dag(tekst, Some(date(2026, 11, 3)));
    }
}

#[test]
fn wat_geen_dag_is_wordt_er_geen() {
    for tekst in ["", "gisteren", "31-02-2026", "3-11-26", "2026-11", "2026-13-01", "1-2-3-2026"] {
        dag(tekst, None);
    }
}

#[test]
fn wie_een_formulier_met_fouten_krijgt_hoort_dat_in_de_titel() {
    let t = Tekst::nieuw(Taal::Nl);
    assert_eq!(fouten().titel(t, "Termijnen".into()), "Fout: Termijnen");
    assert_eq!(Fouten::default().titel(t, "Termijnen".into()), "Termijnen");
    assert!(Fouten::default().lijst(t).is_none());
}

#[test]
fn een_onleesbare_dag_blijft_staan() {
    let html =
        Veld::nieuw(Tekst::nieuw(Taal::Nl), "dag", Invoer::Datum, "Dag").waarde("gisteren").to_string();
    assert!(html.contains(r#"type="text""#) && html.contains(r#"value="gisteren""#), "{html}");
}

#[test]
fn een_waarschuwing_over_woorden_houdt_niets_tegen() {
    let wacht = Wacht { woorden: Some("griep".into()), bevestiging: "bevestigd".into() };
    let veld = Veld::nieuw(Tekst::nieuw(Taal::Nl), "tekst", Invoer::Regels, "Tekst")
        .waarde("griep")
        .met_wacht(wacht);
    let html = veld.to_string();
    assert!(html.contains(r#"name="bevestigd""#) && html.contains(">griep</textarea>"), "{html}");
}

#[test]
fn een_tijd_en_een_aantal_uren_zoals_mensen_ze_schrijven() {
    let tijd = |tekst: &str| lees_tijd(tekst).map(|tijd| (tijd.hour(), tijd.minute()));
    assert_eq!(tijd("09:30"), Some((9, 30)));
    assert_eq!(tijd(" 9.05 "), Some((9, 5)));
    assert_eq!(tijd("9"), Some((9, 0)));
    assert_eq!((tijd("24:00"), tijd("negen"), tijd("")), (None, None, None));
    assert_eq!((lees_uren("4"), lees_uren("4,5"), lees_uren("4.25")), (Some(240), Some(270), Some(255)));
    assert_eq!((lees_uren("4:30"), lees_uren("0,333"), lees_uren("-1")), (Some(270), None, None));
    assert_eq!((lees_uren("4:75"), lees_uren(""), lees_uren("9999999")), (None, None, None));
}
