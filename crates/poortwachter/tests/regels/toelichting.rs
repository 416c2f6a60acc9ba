// SPDX-License-Identifier: EUPL-1.2
//! What follows when a duty is late, what is good to know, who to ask what, and the dated numbers: said in both
//! languages, each with a source that says so.

use crate::bronnen::citaat_staat_in_het_artikel;
use crate::hulp::{dag, feiten};
use poortwachter::bedragen::Bedragsoort;
use poortwachter::bewaren::Stuk;
use poortwachter::hulp::{Hulp, HulpId};
use poortwachter::percentages::Percentagesoort;
use poortwachter::toelichting::{Aanleiding, Noot};
use poortwachter::{Aard, BronSoort, Dag, Taal, TermijnId, Termijnen, regel};
use std::collections::BTreeSet;

fn noten(id: TermijnId) -> impl Iterator<Item = &'static Noot> {
    id.nasleep().iter().map(|nasleep| &nasleep.noot).chain(id.weetjes())
}

#[test]
fn elke_zin_heeft_een_bron_en_twee_talen() {
    for id in TermijnId::ALLE {
        for noot in noten(*id) {
            let (nl, en) = (noot.tekst(Taal::Nl), noot.tekst(Taal::En));
            assert_ne!(nl, en, "{}", id.woord());
            assert!(nl.ends_with(['.', '?']) && en.ends_with(['.', '?', ')']), "{nl} {en}");
            assert!(!noot.bronnen.is_empty(), "{nl}");
            noot.bronnen.iter().for_each(|bron| citaat_staat_in_het_artikel(id.woord(), bron));
        }
    }
}

/// What is asked of somebody, or done by UWV, has a consequence; what ends by itself need not have one.
#[test]
fn elke_plicht_zegt_wat_er_volgt() {
    for id in TermijnId::ALLE {
        let zonder = id.nasleep().is_empty();
        match regel(*id).aard {
            Aard::Plicht | Aard::Advies | Aard::Recht | Aard::VanUwv => assert!(!zonder, "{}", id.woord()),
            Aard::Einde => {}
        }
        assert!(!id.weetjes().is_empty(), "{}", id.woord());
    }
    let woorden: BTreeSet<_> = Aanleiding::ALLE.iter().map(|bij| bij.woord()).collect();
    assert_eq!(woorden.len(), Aanleiding::ALLE.len());
}

/// Only three reports cost a fine, and of the amount the rule says no more than the table of amounts.
#[test]
fn een_boete_staat_bij_de_drie_meldingen() {
    let met_boete: Vec<_> = TermijnId::ALLE
        .iter()
        .filter(|id| id.nasleep().iter().any(|n| n.bedrag == Some(Bedragsoort::BoeteLateMelding)))
        .map(|id| id.woord())
        .collect();
    assert_eq!(met_boete, ["uwv_melding_42_weken", "melding_einde_dienstverband", "melding_vangnet"]);
    let zinnen = TermijnId::ALLE.iter().flat_map(|id| noten(*id));
    assert!(zinnen.into_iter().all(|noot| !noot.tekst(Taal::Nl).contains('€')));
}

#[test]
fn de_uitleg_van_een_termijn_draagt_haar_nasleep() {
    let feiten = feiten("ziek 2026-01-01..");
    let uitleg = Termijnen::van(&feiten).uitleg(TermijnId::Probleemanalyse, dag("2026-03-01"), Taal::Nl);
    assert_eq!(uitleg.expect("always asked").nasleep, TermijnId::Probleemanalyse.nasleep());
}

#[test]
fn elke_weg_staat_op_zijn_plaats_met_bronnen() {
    let gevonden: Vec<_> = Hulp::ALLE.iter().map(|hulp| hulp.id).collect();
    assert_eq!(gevonden, HulpId::ALLE);
    let woorden: BTreeSet<_> = HulpId::ALLE.iter().map(|id| id.woord()).collect();
    assert_eq!(woorden.len(), HulpId::ALLE.len());
    for hulp in Hulp::ALLE {
        assert_eq!(Hulp::van(hulp.id), hulp);
        assert!(!hulp.bronnen.is_empty(), "{:?}", hulp.id);
        hulp.bronnen.iter().for_each(|bron| citaat_staat_in_het_artikel(hulp.id.woord(), bron));
        for (nl, en) in [
            (hulp.naam(Taal::Nl), hulp.naam(Taal::En)),
            (hulp.wanneer(Taal::Nl), hulp.wanneer(Taal::En)),
            (hulp.hoe(Taal::Nl), hulp.hoe(Taal::En)),
        ] {
            assert!(!nl.is_empty() && nl != en, "{:?}", hulp.id);
        }
    }
}

/// SUWI 32 knows four questions; a price is named with each and with nothing that UWV does not do.
#[test]
fn een_prijs_hoort_bij_een_oordeel_van_uwv() {
    let suwi = |hulp: &&Hulp| {
        hulp.bronnen.iter().any(|bron| bron.bwb == Some("BWBR0013060") && bron.artikel == Some("32"))
    };
    let vragen: Vec<_> = Hulp::ALLE.iter().filter(suwi).collect();
    assert_eq!(vragen.len(), 4);
    assert!(vragen.iter().all(|hulp| hulp.kosten.len() == 2));
    assert!(Hulp::van(HulpId::SecondOpinion).kosten.is_empty());
}

#[test]
fn elk_getal_heeft_een_bron_en_geldt_nu() {
    let vandaag = Dag::lees("2026-11-29").expect("a day");
    for soort in Percentagesoort::ALLE {
        let geldt = soort.op(vandaag).expect("holds");
        citaat_staat_in_het_artikel(soort.woord(), &geldt.bron);
        assert!(
            geldt
                .bron
                .citaat
                .is_none_or(|citaat| !citaat.contains('%') || citaat.contains(&geldt.procent.to_string()))
        );
        assert_ne!(soort.naam(Taal::Nl), soort.naam(Taal::En));
    }
    for stuk in Stuk::ALLE {
        let geldt = stuk.op(vandaag).expect("holds");
        assert_ne!(geldt.tekst(Taal::Nl), geldt.tekst(Taal::En));
        // No act was read here, so none is claimed.
        assert_eq!(geldt.bron.soort, BronSoort::Praktijk, "{}", stuk.woord());
    }
}

/// BW 7:454 lid 3: fifteen years until 1 January 2020, twenty from that day on.
#[test]
fn een_medisch_dossier_blijft_sinds_2020_twintig_jaar() {
    let jaren = |op: &str| Stuk::MedischDossier.op(dag(op)).map(|regel| regel.maanden / 12);
    for (op, verwacht) in [("1995-01-01", 15), ("2019-12-31", 15), ("2020-01-01", 20), ("2026-11-29", 20)] {
        assert_eq!(jaren(op), Some(verwacht), "{op}");
    }
}

/// The case's own day and the list around it say the same.
#[test]
fn de_bewaartermijn_van_een_geval_is_die_van_de_lijst() {
    let dagen = |feit: &str| {
        let feiten = feiten(feit);
        Termijnen::van(&feiten).uitkomst(TermijnId::Bewaartermijn).and_then(|u| u.uiterlijk)
    };
    let jaren = |stuk: Stuk| stuk.op(dag("2026-06-30")).expect("holds").maanden / 12;
    let gewoon = dagen("ziek 2026-01-01..; dienstverband_eindigt 2026-06-30").expect("a day");
    assert_eq!(gewoon.to_string(), format!("{}-06-30", 2026 + jaren(Stuk::Verzuimdossier)));
    let erd = dagen("ziek 2026-01-01..2026-09-30; dienstverband erd_zw; dienstverband_eindigt 2026-06-30");
    assert_eq!(erd.expect("a day").to_string(), format!("{}-09-30", 2026 + jaren(Stuk::DossierErdZw)));
}
