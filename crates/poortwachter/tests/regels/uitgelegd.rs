// SPDX-License-Identifier: EUPL-1.2
//! What an explanation says a day before, on, and a day after: the steps to its day, and what another source would say.

use crate::hulp::{dag, feiten};
use poortwachter::{Geval, Stap, Stil, Taal, Telwijze, TermijnId, Termijnen, Verloop, Wat};

/// How an explanation leads to its day, as days; a step that does nothing is not told.
#[track_caller]
fn stappen(feit: &str, id: TermijnId, dagen: &[&str]) {
    let feiten = feiten(feit);
    let uitleg = Termijnen::van(&feiten).uitleg(id, dag("2026-06-01"), Taal::Nl).expect("has a ground");
    let gevonden: Vec<_> = uitleg.verloop.iter().map(|stap| stap.dag.to_string()).collect();
    assert_eq!(gevonden, dagen, "{feit}: {:?}", uitleg.verloop);
}

#[test]
fn een_stap_die_niets_doet_wordt_niet_verteld() {
    // The age of AOW two days after week 78: the ordinary end already leaves room for the benefit (WIA 43 g).
    let aow = "ziek 2026-01-01..; aow_leeftijd";
    stappen(
        &format!("{aow} 2027-07-02"),
        TermijnId::VervroegdeIva,
        &["2026-01-01", "2027-06-30", "2027-04-21"],
    );
    stappen(
        &format!("{aow} 2027-07-01"),
        TermijnId::VervroegdeIva,
        &["2026-01-01", "2027-06-30", "2027-06-29", "2027-04-20"],
    );
    // Six weeks from that age end on the last day of the 104 weeks, or a day beyond it (D11).
    stappen(
        &format!("{aow} 2027-11-18"),
        TermijnId::EindeOpzegverbod,
        &["2026-01-01", "2028-01-01", "2027-12-31", "2027-11-18", "2027-12-29"],
    );
    stappen(
        &format!("{aow} 2027-11-19"),
        TermijnId::EindeOpzegverbod,
        &["2026-01-01", "2028-01-01", "2027-12-31", "2027-11-19", "2027-12-30", "2027-12-29"],
    );
    // That age on the first day after them: the short term is cut off, and not left out.
    stappen(
        &format!("{aow} 2027-12-30"),
        TermijnId::EindeOpzegverbod,
        &["2026-01-01", "2028-01-01", "2027-12-31", "2027-12-30", "2028-02-09", "2027-12-29"],
    );
    // The fourth day is a Sunday; four days after it became clear is the Monday on which it ends anyway (ZW 38b lid 2).
    let vangnet = "ziek 2026-06-18..; vangnet zwangerschap flexibel";
    stappen(
        &format!("{vangnet} 2026-06-18"),
        TermijnId::MeldingVangnet,
        &["2026-06-18", "2026-06-21", "2026-06-22"],
    );
    stappen(&format!("{vangnet} 2026-06-19"), TermijnId::MeldingVangnet, &["2026-06-19", "2026-06-23"]);
    // The employment ends on the very day after six weeks, or the day before (ZW 38a lid 3).
    let vertrek = "ziek 2026-06-15..; vangnet no_risk; dienstverband_eindigt";
    stappen(&format!("{vertrek} 2026-07-27"), TermijnId::MeldingVangnet, &["2026-06-15", "2026-07-27"]);
    stappen(&format!("{vertrek} 2026-07-26"), TermijnId::MeldingVangnet, &["2026-07-26"]);
}

/// Each way of counting, also the one that no last day is counted by: the steps end on the day that it gives by itself.
#[test]
fn elke_telwijze_leidt_naar_haar_dag() {
    let feiten = feiten("ziek 2026-01-01..");
    let geval = Geval::laatste(&feiten);
    let eerste = (Wat::EersteZiektedag, "2026-01-01");
    for (wijze, daarna) in [
        (Telwijze::NaWeken(6), &[(Wat::WekenDaarna(6), "2026-02-12")][..]),
        (Telwijze::BeginWeek(46), &[(Wat::BeginWeek(46), "2026-11-12")]),
        (Telwijze::EindeWeek(52), &[(Wat::EindeWeek(52), "2026-12-30")]),
        (
            Telwijze::VoorHetEinde(13),
            &[(Wat::LaatsteDagWachttijd, "2027-12-29"), (Wat::WekenEervoor(13), "2027-09-29")],
        ),
        (
            Telwijze::VoorNaWeken(3, 42),
            &[(Wat::WekenDaarna(42), "2026-10-22"), (Wat::WekenEervoor(3), "2026-10-01")],
        ),
        (
            Telwijze::VoorEindeWeek(10, 78),
            &[(Wat::EindeWeek(78), "2027-06-30"), (Wat::WekenEervoor(10), "2027-04-21")],
        ),
    ] {
        let verwacht = [&[eerste], daarna].concat();
        let mut stappen: Vec<Stap> = Vec::new();
        let einde = stappen.geteld(&geval, wijze);
        let gevonden: Vec<_> = stappen.iter().map(|stap| (stap.wat, stap.dag)).collect();
        let verwacht: Vec<_> = verwacht.iter().map(|(wat, op)| (*wat, dag(op))).collect();
        assert_eq!(gevonden, verwacht, "{wijze:?}");
        assert_eq!((Some(einde), einde), (stappen.last().map(|stap| stap.dag), Stil.geteld(&geval, wijze)));
    }
}

/// WIA 25 lid 14: six weeks after UWV established it, when that is earlier than the full length.
#[test]
fn een_herstelde_tekortkoming_die_niets_verkort_wordt_niet_verteld() {
    let sanctie = "ziek 2026-01-01..; loonsanctie 2027-11-10 52; tekortkoming_hersteld";
    // 28 december 2028 is de dag na het volle einde; 15 november 2028 plus zes weken is 27 december.
    stappen(&format!("{sanctie} 2028-11-15"), TermijnId::EindeLoonsanctie, &["2027-12-29", "2028-12-27"]);
    stappen(
        &format!("{sanctie} 2028-11-14"),
        TermijnId::EindeLoonsanctie,
        &["2027-12-29", "2028-11-14", "2028-12-26"],
    );
    // On the last day of wage itself nothing is cut off; a day before it is.
    stappen(
        &format!("{sanctie} 2027-11-17"),
        TermijnId::EindeLoonsanctie,
        &["2027-12-29", "2027-11-17", "2027-12-29"],
    );
    stappen(
        &format!("{sanctie} 2027-11-16"),
        TermijnId::EindeLoonsanctie,
        &["2027-12-29", "2027-11-16", "2027-12-28", "2027-12-29"],
    );
}

/// The days that other sources name.
pub(crate) fn andere_dagen(feit: &str, id: TermijnId) -> Vec<String> {
    let feiten = feiten(feit);
    let uitleg = Termijnen::van(&feiten).uitleg(id, dag("2026-06-01"), Taal::Nl).expect("has a ground");
    uitleg.betwist.iter().map(|ander| ander.uiterlijk.to_string()).collect()
}

#[track_caller]
fn betwist(feit: &str, id: TermijnId, anders: &[&str]) {
    assert_eq!(andere_dagen(feit, id), anders, "{feit}");
}

#[test]
fn wat_een_andere_bron_zegt_is_altijd_een_andere_dag() {
    // AP and others: two years after the employment, or after the illness; for who carries the risk itself neither.
    let einde = "dienstverband_eindigt 2026-06-30";
    betwist(&format!("ziek 2026-01-01..2026-04-30; {einde}"), TermijnId::Bewaartermijn, &["2028-04-30"]);
    betwist(&format!("ziek 2026-01-01..2026-06-30; {einde}"), TermijnId::Bewaartermijn, &[]);
    betwist(&format!("ziek 2026-01-01..; {einde}"), TermijnId::Bewaartermijn, &[]);
    let erd = format!("ziek 2026-01-01..2026-04-30; {einde}; dienstverband erd_zw");
    betwist(&erd, TermijnId::Bewaartermijn, &[]);
    // Thirteen weeks or six for who was ill before 1 July 2023; capped by the 104 weeks they are one day.
    let aow = |ziek: &str, aow: &str| format!("ziek {ziek}..; aow_leeftijd {aow}");
    let loon = TermijnId::EindeLoondoorbetaling;
    betwist(&aow("2023-06-30", "2023-08-01"), loon, &["2023-09-11"]);
    betwist(&aow("2023-06-30", "2023-07-01"), loon, &["2023-08-11"]);
    betwist(&aow("2023-06-01", "2023-06-30"), loon, &[]);
    betwist(&aow("2023-07-01", "2023-08-01"), loon, &[]);
    betwist(&aow("2022-01-03", "2023-12-30"), TermijnId::EindeOpzegverbod, &[]);
    // When the employment ends the wage, nothing about thirteen weeks is to be said of that day.
    let vertrek = format!("{}; dienstverband_eindigt 2023-08-31", aow("2023-06-01", "2023-09-01"));
    betwist(&vertrek, loon, &[]);
    // Leave that ended with the wage period moves no sanction; leave that runs on does (WIA 25 lid 9).
    let sanctie = "ziek 2026-01-01..; vrijwillige_verlenging 2027-09-01 2028-06-30; loonsanctie 2028-05-01 52; \
                   zwangerschapsverlof 2028-03-11..";
    betwist(&format!("{sanctie}2028-06-30"), TermijnId::EindeLoonsanctie, &[]);
    betwist(&format!("{sanctie}2028-07-01"), TermijnId::EindeLoonsanctie, &["2029-06-29"]);
    // The end that UWV itself gave binds, whatever day the leave ended.
    let bepaald = sanctie.replace("2028-05-01 52", "2028-05-01 52 2029-06-30");
    betwist(&format!("{bepaald}2028-07-01"), TermijnId::EindeLoonsanctie, &[]);
    betwist("ziek 2026-01-01..; loonsanctie 2027-11-10 52", TermijnId::EindeLoonsanctie, &[]);
}
