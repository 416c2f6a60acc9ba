// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the work list.

use super::*;
use crate::web::Taal;
use crate::web::sjablonen::Voorbeelden;
use jiff::civil::date;

fn rij(n: u128, naam: &str, gerekend_vanaf: Date, volgende: Option<(&str, Date)>) -> Werkrij {
    Werkrij {
        dossier: DossierId::new(n),
        naam: naam.into(),
        werkgever: "Bakkerij Zonnewende".into(),
        team: (n % 2 == 1).then(|| "Winkel".into()),
        gerekend_vanaf,
        onderbreking: None,
        laatste_ziektedag: None,
        percentage: u8::try_from(n % 3 * 25).unwrap_or(0),
        volgende: volgende.map(|(termijn, uiterlijk)| Volgende {
            termijn: termijn.into(),
            vanaf: None,
            uiterlijk,
        }),
        plan: if n == 2 { vec![Planwacht::Tekenen(2), Planwacht::Kopie(1)] } else { Vec::new() },
    }
}

fn rijen() -> Vec<Werkrij> {
    vec![
        rij(
            1,
            "Wilhelmina-Alexandra van den Berg-Verschuuren",
            date(2025, 1, 6),
            Some(("re_integratieverslag", date(2026, 10, 4))),
        ),
        rij(2, "Bo <de> Boer", date(2026, 10, 12), Some(("probleemanalyse", date(2026, 11, 23)))),
        rij(3, "Noor van Dalen", date(2026, 6, 15), Some(("evaluatie", date(2026, 11, 27)))),
        rij(4, "Adil Öztürk", date(2026, 9, 1), Some(("uwv_melding_42_weken", date(2027, 6, 22)))),
        Werkrij {
            laatste_ziektedag: Some(date(2026, 11, 15)),
            ..rij(5, "Sam Bakker", date(2026, 11, 2), None)
        },
    ]
}

impl Voorbeelden for Werkvoorraadpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let rijen = rijen();
        let alles = Werkfilterformulier::default();
        let gekozen = Werkfilterformulier {
            werkgever: "01".into(),
            team: "Winkel & co".into(),
            termijn: "evaluatie".into(),
            naam: "no \"x\"".into(),
            ook_hersteld: "ja".into(),
            dringend: "te_laat".into(),
            na: format!("2026-11-23_{}", DossierId::new(2)),
        };
        let werkgevers =
            [("01".to_owned(), "Bakkerij Zonnewende".to_owned()), ("02".to_owned(), "Molen & Zn".to_owned())];
        let teams = ["Winkel & co".to_owned(), "Bakkerij".to_owned()];
        let tellingen = Werktellingen { te_laat: 1, binnenkort: 2, later: 1000, niets: 1, telgrens: 1000 };
        let gewoon = Werkvoorraadinvoer {
            rijen: &rijen,
            tellingen,
            filter: &alles,
            werkgevers: &werkgevers,
            teams: &teams,
            verder: Some((date(2026, 11, 27), DossierId::new(3))),
            afgekapt: false,
        };
        let tweede = Werkvoorraadinvoer { filter: &gekozen, verder: None, afgekapt: true, ..gewoon };
        let geen = Werktellingen::default();
        let niets_gevonden = Werkvoorraadinvoer { rijen: &[], filter: &gekozen, verder: None, ..gewoon };
        let leeg = Werkvoorraadinvoer {
            rijen: &[],
            tellingen: geen,
            werkgevers: &[],
            teams: &[],
            verder: None,
            ..gewoon
        };
        let nieuw = |invoer: &Werkvoorraadinvoer<'_>| {
            Self::nieuw(crate::web::paginas::proef::ingelogd(kader, "Mira de Wit"), invoer)
        };
        vec![
            ("gewoon", nieuw(&gewoon)),
            ("gekozen", nieuw(&tweede)),
            ("niets-gevonden", nieuw(&niets_gevonden)),
            ("leeg", nieuw(&leeg)),
        ]
    }
}

#[track_caller]
fn label(uiterlijk: Date, verwacht: (Toon, &str)) {
    let volgende = Volgende { termijn: "evaluatie".into(), vanaf: None, uiterlijk };
    let gezien = stand(Tekst::nieuw(Taal::Nl), Some(&volgende), Dag::from(date(2026, 11, 23)));
    assert_eq!((gezien.toon, gezien.tekst.as_str()), verwacht);
}

#[test]
fn hoe_dringend_een_rij_is() {
    label(date(2026, 11, 20), (Toon::TeLaat, "3 dagen te laat"));
    label(date(2026, 11, 23), (Toon::Nu, "vandaag"));
    label(date(2026, 12, 7), (Toon::Nu, "nog 14 dagen"));
    label(date(2026, 12, 8), (Toon::Straks, "nog 15 dagen"));
}

#[test]
fn een_plaats_in_de_lijst_komt_heen_en_terug() {
    let plaats = (date(2026, 11, 23), DossierId::new(77));
    let adres =
        Werkfilterformulier { naam: "no".into(), ..Werkfilterformulier::default() }.adres(Some(plaats));
    let na = adres.split_once("&na=").map(|(_, na)| na.to_owned()).expect("it stands there");
    assert_eq!(Werkfilterformulier { na, ..Werkfilterformulier::default() }.na(), Some(plaats));
    assert_eq!(Werkfilterformulier { na: "onzin".into(), ..Werkfilterformulier::default() }.na(), None);
}

#[test]
fn week_een_begint_op_de_eerste_dag_en_de_band_loopt_niet_over() {
    let op = |van| {
        let regel =
            Regel::nieuw(Tekst::nieuw(Taal::Nl), &rij(2, "x", van, None), Dag::from(date(2026, 11, 23)));
        (regel.week, regel.gevuld)
    };
    assert_eq!(op(date(2026, 11, 23)), ("week 1".to_owned(), 1));
    assert_eq!(op(date(2026, 11, 16)), ("week 2".to_owned(), 2));
    assert_eq!(op(date(2023, 11, 20)).1, 104);
}
