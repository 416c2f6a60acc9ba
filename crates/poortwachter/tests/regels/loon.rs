// SPDX-License-Identifier: EUPL-1.2
//! Wages during illness and the amounts of the law: against `voorbeelden/loon.csv` and at their edges.

use crate::bronnen::citaat_staat_in_het_artikel;
use crate::hulp::{dag, feiten};
use poortwachter::bedragen::{Bedrag, Bedragsoort};
use poortwachter::loon::{
    Dagbedragen, Gevolg, Inhoudingsgrond, LoonFout, Loonrecht, MEDEDELING, TeVeelWachtdagen, Wachtdagen,
    mogelijke_wachtdagen, tijdvakken,
};
use poortwachter::{Geval, Taal, Termijnen};
use std::{fs, path::Path};

#[test]
fn loon_klopt_met_zijn_voorbeelden() {
    let pad = Path::new(env!("CARGO_MANIFEST_DIR")).join("voorbeelden/loon.csv");
    let tabel = fs::read_to_string(&pad).expect("examples of wages");
    let mut soorten = Vec::new();
    for (nummer, regel) in tabel.lines().enumerate().skip(1) {
        let cellen: Vec<_> = regel.splitn(5, ',').map(str::trim).collect();
        let [soort, feit, wachtdagen, verwacht, bron] = cellen[..] else { panic!("loon.csv:{}", nummer + 1) };
        assert!(!bron.is_empty(), "loon.csv:{}: an example without a source", nummer + 1);
        soorten.push(soort.to_owned());
        check(feit, wachtdagen.parse().expect("a number"), verwacht);
    }
    for soort in ["gewoon", "grens", "uitzondering"] {
        assert!(soorten.iter().any(|s| s == soort), "no example `{soort}`");
    }
}

#[track_caller]
fn check(feit: &str, wachtdagen: u8, verwacht: &str) {
    let feiten = feiten(feit);
    let termijnen = Termijnen::van(&feiten);
    let vandaag = termijnen.geval().eerste_ziektedag();
    let wachtdagen = Wachtdagen::afgesproken(wachtdagen).expect("at most two");
    let gevonden: Vec<_> = tijdvakken(&termijnen, vandaag, wachtdagen)
        .iter()
        .map(|t| format!("{}..{} {}", t.van, t.tot_en_met, t.recht.woord()))
        .collect();
    assert_eq!(gevonden.join("; "), verwacht, "{feit}");
}

#[test]
fn een_te_late_aanvraag_verlengt_het_laatste_tijdvak_met_elke_dag() {
    let feiten = feiten("ziek 2024-01-01..");
    let termijnen = Termijnen::van(&feiten);
    let laatste =
        |vandaag: &str| tijdvakken(&termijnen, dag(vandaag), Wachtdagen::GEEN).pop().map(|t| t.tot_en_met);
    assert_eq!(laatste("2025-12-01"), Some(dag("2025-12-28")));
    assert_eq!(laatste("2026-06-01").map(|tot| tot >= dag("2026-06-01")), Some(true));
}

#[test]
fn meer_dan_twee_wachtdagen_kan_niet() {
    assert_eq!(Wachtdagen::afgesproken(3), Err(TeVeelWachtdagen(3)));
    let ziek = feiten("ziek 2026-01-05..2026-01-05; ziek 2026-01-12..");
    assert_eq!(mogelijke_wachtdagen(&Geval::laatste(&ziek)), [dag("2026-01-05"), dag("2026-01-12")]);
    let een_dag = feiten("ziek 2026-01-05..2026-01-05");
    assert_eq!(mogelijke_wachtdagen(&Geval::laatste(&een_dag)), [dag("2026-01-05")]);
}

#[track_caller]
fn per_dag(recht: Loonrecht, loon: u32, maximum: u32, minimum: u32, verwacht: Result<u32, LoonFout>) {
    let dag = Dagbedragen {
        loon: Bedrag::centen(loon),
        maximumdagloon: Bedrag::centen(maximum),
        minimumloon: Bedrag::centen(minimum),
    };
    assert_eq!(recht.per_dag(dag), verwacht.map(Bedrag::centen));
}

#[test]
fn zeventig_procent_met_een_bodem_in_het_eerste_jaar_en_een_plafond() {
    per_dag(Loonrecht::EersteJaar, 20_000, 30_000, 11_000, Ok(14_000));
    per_dag(Loonrecht::EersteJaar, 12_000, 30_000, 11_000, Ok(11_000));
    per_dag(Loonrecht::Daarna, 12_000, 30_000, 11_000, Ok(8_400));
    per_dag(Loonrecht::EersteJaar, 50_000, 30_000, 11_000, Ok(21_000));
    per_dag(Loonrecht::Wachtdag, 12_000, 30_000, 11_000, Ok(0));
    per_dag(Loonrecht::Verlof, 12_000, 30_000, 11_000, Ok(0));
    per_dag(Loonrecht::Daarna, 12_345, 30_000, 11_000, Ok(8_642));
    per_dag(Loonrecht::EersteJaar, 11_000, 30_000, 11_000, Ok(11_000));
    per_dag(Loonrecht::EersteJaar, 10_999, 30_000, 11_000, Err(LoonFout::OnderMinimumloon));
    per_dag(Loonrecht::EersteJaar, 40_000, 30_000, 30_000, Ok(30_000));
    per_dag(Loonrecht::Daarna, 40_000, 30_000, 31_000, Err(LoonFout::MinimumBovenMaximum));
    per_dag(Loonrecht::Daarna, u32::MAX, u32::MAX, 0, Ok(3_006_477_107));
}

#[test]
fn alleen_zonder_inlichtingen_wordt_loon_opgeschort() {
    let opgeschort: Vec<_> =
        Inhoudingsgrond::ALLE.iter().filter(|grond| grond.gevolg() == Gevolg::Opschorting).collect();
    assert_eq!(opgeschort, [&Inhoudingsgrond::GeenInlichtingen]);
}

/// Who reads "zonder deugdelijke grond" in the quoted letter of the article, reads it in what we say of it.
#[test]
fn een_goede_reden_telt_waar_het_artikel_haar_noemt() {
    let artikel =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wet/BWBR0005290-7-629-3.txt"));
    let artikel = artikel.expect("the article");
    for grond in Inhoudingsgrond::ALLE.iter().filter(|grond| grond.bron().lid == Some("3")) {
        let citaat = grond.bron().citaat.expect("a quote");
        let letter = artikel.split("\n\n").find(|letter| letter.contains(citaat)).expect("the letter");
        assert_eq!(
            grond.tenzij_deugdelijke_grond(),
            letter.contains("zonder deugdelijke grond"),
            "{grond:?}"
        );
    }
}

#[test]
fn elk_citaat_over_loon_en_bedragen_staat_in_het_artikel() {
    citaat_staat_in_het_artikel("lid 7", &MEDEDELING);
    for recht in Loonrecht::ALLE {
        citaat_staat_in_het_artikel(recht.woord(), &recht.bron());
    }
    for grond in Inhoudingsgrond::ALLE {
        citaat_staat_in_het_artikel(grond.woord(), &grond.bron());
    }
    for soort in Bedragsoort::ALLE {
        for geldig in soort.bekend() {
            citaat_staat_in_het_artikel(soort.woord(), &geldig.bron);
        }
    }
}

#[track_caller]
fn bedrag(soort: Bedragsoort, op: &str, verwacht: Option<u32>) {
    assert_eq!(soort.op(dag(op)).ok().map(|geldig| geldig.bedrag), verwacht.map(Bedrag::euro), "{op}");
}

#[test]
fn een_bedrag_geldt_van_dag_tot_dag_en_daarbuiten_weten_we_het_niet() {
    bedrag(Bedragsoort::DeskundigenoordeelWerkgever, "2012-12-31", Some(50));
    bedrag(Bedragsoort::DeskundigenoordeelWerkgever, "2013-01-01", Some(400));
    bedrag(Bedragsoort::DeskundigenoordeelWerknemer, "2013-01-01", Some(100));
    bedrag(Bedragsoort::DeskundigenoordeelWerknemer, "2012-09-30", None);
    bedrag(Bedragsoort::DeskundigenoordeelWerknemer, "2022-12-03", Some(100));
    bedrag(Bedragsoort::DeskundigenoordeelWerknemer, "2022-12-04", None);
    bedrag(Bedragsoort::BoeteLateMelding, "2025-04-30", Some(455));
    let onbekend = Bedragsoort::BoeteLateMelding.op(dag("2025-05-01")).expect_err("a change was proposed");
    assert_eq!(onbekend.laatst_bekend.map(|geldig| geldig.bedrag), Some(Bedrag::euro(455)));
    assert_eq!(onbekend.to_string(), "no amount of `boete_late_melding` is known on `2025-05-01`");
    let onbekend = Bedragsoort::BoeteLateMelding.op(dag("2015-09-01")).expect_err("older than what was read");
    assert_eq!(onbekend.laatst_bekend, None);
}

#[test]
fn alles_heeft_een_zin_in_beide_talen() {
    for grond in Inhoudingsgrond::ALLE {
        assert_ne!(grond.tekst(Taal::Nl), grond.tekst(Taal::En));
    }
    for recht in Loonrecht::ALLE {
        assert_ne!(recht.tekst(Taal::Nl), recht.tekst(Taal::En));
    }
    for soort in Bedragsoort::ALLE {
        assert_ne!(soort.naam(Taal::Nl), soort.naam(Taal::En));
    }
}
