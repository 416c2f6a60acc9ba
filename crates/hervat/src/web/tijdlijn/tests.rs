// SPDX-License-Identifier: EUPL-1.2
//! Samples of the band, and the promise that no label ever touches another.

use super::beeld::Schaal;
use super::indeling::{LAGEN, Plek, Wens, deel_in};
use super::*;
use crate::web::sjablonen::Voorbeelden;
use crate::web::{Kader, Taal};
use proptest::prelude::*;

fn punt(dag: u16, label: &str, dag_tekst: &str, soort: PuntSoort) -> Punt {
    Punt { dag, label: label.into(), dag_tekst: dag_tekst.into(), soort, venster: None }
}

/// The chain of an ordinary illness, with the long dates of the public page.
fn gewoon() -> Gegevens {
    use PuntSoort::{Eind, Gedaan, Nu, Straks};
    let mut punten = vec![
        punt(0, "Ziek gemeld", "15 jun 2026", Gedaan),
        punt(39, "Probleemanalyse", "24 jul 2026", Gedaan),
        punt(51, "Plan van aanpak", "5 aug 2026", Gedaan),
        punt(121, "Evaluatie", "14 okt 2026", Gedaan),
        punt(163, "Evaluatie", "25 nov 2026", Nu),
        punt(294, "Melding aan UWV", "5 apr 2027", Straks),
        punt(363, "Eerstejaarsevaluatie", "13 jun 2027", Straks),
        punt(405, "Tweede spoor", "25 jul 2027", Straks),
        punt(622, "Brief van UWV", "26 feb 2028", Straks),
        punt(636, "Re-integratieverslag", "12 mrt 2028", Straks),
        punt(650, "WIA-aanvraag", "26 mrt 2028", Straks),
        punt(685, "Besluit loonsanctie", "30 apr 2028", Straks),
        punt(727, "Einde wachttijd", "11 jun 2028", Eind),
    ];
    punten[6].venster = Some((315, 363));
    let vandaag = Some(Vandaag { dag: 160, week: 23 });
    Gegevens { weken: 104, vandaag, punten, onderbrekingen: vec![], tabel: Tabel::Eronder }
}

impl Voorbeelden for Tijdlijn {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let leeg = Gegevens {
            weken: 104,
            vandaag: None,
            punten: vec![],
            onderbrekingen: vec![],
            tabel: Tabel::Elders,
        };
        let mut lang = gewoon();
        lang.weken = 156;
        lang.onderbrekingen = vec![(200, 213), (60, 60)];
        lang.punten[3].soort = PuntSoort::TeLaat;
        lang.punten[2].soort = PuntSoort::Voorbij;
        lang.tabel = Tabel::Elders;
        vec![
            ("gewoon", Self::nieuw(kader.t, gewoon())),
            ("onderbroken-en-verlengd", Self::nieuw(kader.t, lang)),
            ("leeg", Self::nieuw(kader.t, leeg)),
        ]
    }
}

/// What the layout promises, checked apart from how it searches.
fn keur(plekken: &[Option<Plek>]) {
    let gezet: Vec<&Plek> = plekken.iter().flatten().collect();
    for (i, een) in gezet.iter().enumerate() {
        assert!(een.links >= 0.0 && een.rechts() <= maat::BREEDTE + 0.01, "over the edge: {een:?}");
        assert!(een.links - 0.01 <= een.x && een.x <= een.rechts() + 0.01, "away from its point: {een:?}");
        assert!(een.laag < LAGEN);
        for ander in gezet.iter().skip(i + 1).filter(|ander| ander.boven == een.boven) {
            let naast = een.rechts() < ander.links || ander.rechts() < een.links;
            let (laag, hoog) = if een.laag < ander.laag { (een, ander) } else { (ander, een) };
            let lijn_vrij = hoog.x < laag.links || laag.rechts() < hoog.x;
            assert!(if een.laag == ander.laag { naast } else { lijn_vrij }, "{een:?} touches {ander:?}");
        }
    }
}

fn wensen() -> impl Strategy<Value = Vec<Wens>> {
    let een = (0.0_f32..1074.0, 30.0_f32..220.0, 0_u8..6, any::<bool>());
    prop::collection::vec(een, 0..16).prop_map(|rijen| {
        let wens = |(x, breedte, voorrang, liever_boven)| Wens { x, breedte, voorrang, liever_boven };
        let mut wensen: Vec<_> = rijen.into_iter().map(wens).collect();
        wensen.sort_by(|a, b| a.x.total_cmp(&b.x));
        wensen
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn geen_bijschrift_raakt_een_ander(wensen in wensen()) {
        let plekken = deel_in(&wensen, maat::BREEDTE);
        prop_assert_eq!(plekken.len(), wensen.len());
        keur(&plekken);
    }

    #[test]
    fn wie_alleen_staat_krijgt_altijd_een_plek(x in 0.0_f32..1074.0, breedte in 10.0_f32..1000.0) {
        let plekken = deel_in(&[Wens { x, breedte, voorrang: 0, liever_boven: false }], maat::BREEDTE);
        prop_assert!(plekken[0].is_some());
    }
}

#[test]
fn van_een_gewone_ziekte_past_alles() {
    let beeld = Beeld::nieuw(Tekst::nieuw(Taal::Nl), &gewoon());
    let zonder: Vec<_> = beeld.stippen.iter().filter(|stip| stip.bijschrift.is_none()).collect();
    assert!(zonder.is_empty(), "no room for {zonder:?}");
}

#[test]
fn als_niet_alles_past_blijft_wat_nu_moet() {
    let mut gegevens = gewoon();
    for (i, punt) in gegevens.punten.iter_mut().enumerate() {
        punt.dag = 160 + u16::try_from(i).unwrap();
    }
    let beeld = Beeld::nieuw(Tekst::nieuw(Taal::Nl), &gegevens);
    let nu = beeld.stippen.iter().find(|stip| stip.soort == PuntSoort::Nu).unwrap();
    assert!(nu.bijschrift.is_some());
    assert!(beeld.stippen.iter().any(|stip| stip.bijschrift.is_none()), "too easy");
}

#[test]
fn dagen_die_niet_tellen_schuiven_de_weken_op() {
    let mut gegevens = gewoon();
    gegevens.onderbrekingen = vec![(100, 113)];
    let schaal = Schaal::nieuw(&gegevens);
    assert_eq!((schaal.ziektedag(100), schaal.ziektedag(101)), (99, 114));
    assert!((schaal.x(741) - (maat::BREEDTE - maat::RAND)).abs() < 0.01);
}

#[test]
fn elke_soort_is_ook_zonder_kleur_te_lezen() {
    let t = Tekst::nieuw(Taal::Nl);
    let woorden: std::collections::HashSet<_> =
        PuntSoort::ALLE.map(|soort| t.uit("tijdlijn-soort", soort.woord())).into_iter().collect();
    assert_eq!(woorden.len(), PuntSoort::ALLE.len());
}

#[test]
fn de_lijst_loopt_in_de_tijd_en_noemt_vandaag() {
    let regels = regels(Tekst::nieuw(Taal::Nl), &gewoon());
    assert!(regels.is_sorted_by_key(|regel| regel.dag));
    let vandaag = regels.iter().position(|regel| regel.soort == Soort::Vandaag).unwrap();
    assert!(regels[..vandaag].iter().all(|regel| regel.voorbij) && !regels[vandaag].voorbij);
}
