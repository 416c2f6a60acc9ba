// SPDX-License-Identifier: EUPL-1.2
//! What a page says about a term, by who looks.

use super::*;
use crate::web::Kader;
use crate::web::sjablonen::Voorbeelden;
use poortwachter::{Daad, Feit, Feiten};

fn feiten() -> Feiten {
    let d = |tekst: &str| Dag::lees(tekst).unwrap();
    Feiten::nieuw(&[
        Feit::Ziek { van: d("2026-06-15"), tot_en_met: None },
        Feit::Gedaan(Daad::ZiekmeldingArbodienst, d("2026-06-15")),
        Feit::Gedaan(Daad::Probleemanalyse, d("2026-07-24")),
        Feit::Gedaan(Daad::PlanVanAanpak, d("2026-08-12")),
        Feit::Gedaan(Daad::Evaluatie, d("2026-10-14")),
    ])
    .unwrap()
}

fn met<T>(vandaag: &str, blik: Blik, doe: impl FnOnce(Keten<'_>) -> T) -> T {
    let feiten = feiten();
    let termijnen = Termijnen::van(&feiten);
    doe(Keten {
        t: Tekst::nieuw(Taal::Nl),
        termijnen: &termijnen,
        vandaag: Dag::lees(vandaag).unwrap(),
        blik,
        zichtbaar: TermijnId::ALLE,
    })
}

impl Voorbeelden for Termijntabel {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        [
            ("dossier", Blik::Dossier),
            ("eigen-dossier", Blik::EigenDossier),
            ("alleen-dagen", Blik::AlleenDagen),
        ]
        .into_iter()
        .map(|(naam, blik)| (naam, met("2026-11-27", blik, |keten| Keten { t: kader.t, ..keten }.tabel())))
        .collect()
    }
}

#[track_caller]
fn label(vandaag: &str, blik: Blik, id: TermijnId, verwacht: (Toon, &str)) {
    let gezien = met(vandaag, blik, |keten| {
        let eerst = keten.eerstvolgende();
        keten.rij(id, eerst).unwrap().label
    });
    assert_eq!((gezien.toon, gezien.tekst.as_str()), verwacht);
}

#[test]
fn een_evaluatie_van_nog_ver_tot_te_laat() {
    use TermijnId::Evaluatie;
    label("2026-10-15", Blik::Dossier, Evaluatie, (Toon::Straks, "straks"));
    label("2026-11-21", Blik::Dossier, Evaluatie, (Toon::Nu, "nog 4 dagen"));
    label("2026-11-24", Blik::Dossier, Evaluatie, (Toon::Nu, "nog 1 dag"));
    label("2026-11-25", Blik::Dossier, Evaluatie, (Toon::Nu, "vandaag"));
    label("2026-11-26", Blik::Dossier, Evaluatie, (Toon::TeLaat, "1 dag te laat"));
}

#[test]
fn bij_de_werknemer_loopt_geen_klok() {
    label("2026-11-21", Blik::EigenDossier, TermijnId::Evaluatie, (Toon::Nu, "binnenkort"));
}

#[test]
fn de_rekenhulp_zegt_niet_dat_iets_te_laat_is() {
    label("2026-11-26", Blik::AlleenDagen, TermijnId::Evaluatie, (Toon::Rustig, "voorbij"));
    label("2026-11-26", Blik::AlleenDagen, TermijnId::UwvMelding42Weken, (Toon::Nu, "eerstvolgende"));
}

#[test]
fn wat_later_gedaan_is_blijft_gedaan() {
    label("2026-11-26", Blik::Dossier, TermijnId::PlanVanAanpak, (Toon::Gedaan, "gedaan 12 aug, na de dag"));
    label("2026-11-26", Blik::Dossier, TermijnId::Probleemanalyse, (Toon::Gedaan, "gedaan 24 jul"));
}

#[test]
fn te_laat_gaat_voor_wat_nog_komt() {
    let eerst = |blik| met("2026-11-26", blik, |keten| keten.eerstvolgende());
    assert_eq!(eerst(Blik::Dossier), Some(TermijnId::Evaluatie));
    assert_eq!(eerst(Blik::AlleenDagen), Some(TermijnId::UwvMelding42Weken));
}

#[test]
fn wie_een_termijn_niet_mag_zien_ziet_hem_nergens() {
    let html = met("2026-11-26", Blik::Dossier, |keten| {
        let keten = Keten { zichtbaar: &[TermijnId::Evaluatie], ..keten };
        format!("{}{}", keten.tabel(), keten.tijdlijn(Tabel::Eronder))
    });
    assert!(html.contains("Evaluatie") && !html.contains("WIA-aanvraag"), "{html}");
    assert_eq!(html.matches("waarom-").count(), 2, "one link and one explanation");
}
