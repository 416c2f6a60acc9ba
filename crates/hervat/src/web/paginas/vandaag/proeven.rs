// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the employee's home.

use super::*;
use crate::web::Taal;
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;

fn pagina(kader: &Kader, dossiers: &[Dossier], betrokkenen: &[Betrokkene]) -> Vandaagpagina {
    pagina_met(kader, dossiers, betrokkenen, &[])
}

fn pagina_met(
    kader: &Kader,
    dossiers: &[Dossier],
    betrokkenen: &[Betrokkene],
    glas: &[Glasopening],
) -> Vandaagpagina {
    let eigen: Vec<EigenDossier<'_>> =
        dossiers.iter().map(|dossier| EigenDossier { dossier, werkgever: "Bakkerij <Zonnewende>" }).collect();
    let kader = proef::ingelogd(kader, "Noor van Dalen");
    Vandaagpagina::nieuw(
        kader,
        &Vandaaginvoer {
            naam: "Noor van Dalen",
            dossiers: &eigen,
            betrokkenen,
            plannen: &[],
            kopieen: &[],
            glas,
        },
    )
}

impl Voorbeelden for Vandaagpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let iedereen = proef::betrokkenen();
        let opening = |nummer, tot: &str, open| Glasopening {
            dossier: proef::id(),
            nummer,
            wie: "Jan <Smit> (bedrijfsarts · Arbo Vooruit)".into(),
            tot: tot.parse().expect("an instant"),
            open,
        };
        let glas = [opening(3, "2026-11-20T09:00:00Z", false), opening(5, "2026-11-24T09:00:00Z", true)];
        let met = |dossier| pagina(kader, &[dossier], &iedereen);
        vec![
            ("niet-ziek", pagina(kader, &[], &[])),
            ("eerste-week", met(proef::week_1())),
            ("week-23", met(proef::week_23())),
            ("glas", pagina_met(kader, &[proef::week_23()], &iedereen, &glas)),
            ("te-laat", met(proef::te_laat())),
            ("net-hersteld", met(proef::hersteld())),
            ("ingetrokken", met(proef::ingetrokken())),
        ]
    }
}

#[track_caller]
fn zin(vandaag: &str, dossier: Dossier, verwacht: &str) {
    let kader = Kader { vandaag: proef::dag(vandaag), ..crate::web::sjablonen::kader(Taal::Nl) };
    assert_eq!(pagina(&kader, &[dossier], &proef::betrokkenen()).zin, verwacht);
}

#[test]
fn de_pagina_begint_met_wat_nu_wie_en_wanneer() {
    let evaluatie =
        "Uiterlijk woensdag 25 november 2026 (week 48) praat je met je werkgever over hoe het plan loopt.";
    zin("2026-11-21", proef::week_23(), evaluatie);
    zin("2026-10-15", proef::week_23(), "De komende twee weken hoef je niets te regelen.");
    zin(
        "2026-11-09",
        proef::hersteld(),
        "Fijn dat je er weer bent, sinds maandag 9 november 2026 (week 46).",
    );
    zin("2026-11-05", proef::hersteld(), "Vanaf maandag 9 november 2026 (week 46) werk je weer helemaal.");
    zin("2026-11-20", proef::ingetrokken(), "Je bent niet ziek gemeld, Noor.");
}

#[test]
fn vier_weken_na_herstel_speelt_er_niets_meer() {
    zin(
        "2026-12-05",
        proef::hersteld(),
        "Fijn dat je er weer bent, sinds maandag 9 november 2026 (week 46).",
    );
    zin("2026-12-06", proef::hersteld(), "Je bent niet ziek gemeld, Noor.");
}

#[test]
fn elke_termijn_die_voorop_kan_staan_heeft_zijn_zinnen() {
    let voorop = TermijnId::ALLE.iter().filter(|id| match regel(**id).aard {
        poortwachter::Aard::Plicht | poortwachter::Aard::Advies => true,
        poortwachter::Aard::Recht | poortwachter::Aard::VanUwv | poortwachter::Aard::Einde => false,
    });
    for id in voorop {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            let dag = [("dag", "1 mei".into())];
            for zin in [t.uit_met("vandaag-zin", id.woord(), &dag), t.uit("vandaag-jij", id.woord())] {
                assert!(!zin.contains('⟦'), "{zin}");
            }
        }
    }
}
