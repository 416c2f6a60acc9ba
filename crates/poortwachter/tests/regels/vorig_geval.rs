// SPDX-License-Identifier: EUPL-1.2
//! What an earlier illness means for the waiting time, for who reads WIA 23 lid 5 so that days of leave do not count in
//! the four weeks (D3): the two are then one, and the days of the first are no longer to be waited for.

use crate::uitgelegd::andere_dagen;
use poortwachter::TermijnId;

const EERST: &str = "ziek 2024-06-01..2024-07-31";
/// 112 days, from nine days after that illness on.
const VERLOF: &str = "zwangerschapsverlof 2024-08-10..2024-11-29";

/// Of who counts leave as days well it is one day later, as of every waiting time.
#[track_caller]
fn anders(feit: &str, dag: &str) {
    assert_eq!(andere_dagen(feit, TermijnId::EindeWachttijd)[0], dag, "{feit}");
}

#[test]
fn zevenentwintig_dagen_buiten_het_verlof_tellen_samen_en_achtentwintig_niet() {
    // 61 of the 728 days were over: 667 are left.
    anders(&format!("{EERST}; {VERLOF}; ziek 2024-12-05.."), "2026-10-02");
    anders(&format!("{EERST}; {VERLOF}; ziek 2024-12-18.."), "2026-10-15");
    anders(&format!("{EERST}; {VERLOF}; ziek 2024-12-19.."), "2026-12-17");
}

#[test]
fn alleen_verlof_ertussen_met_dezelfde_oorzaak_doet_er_iets_toe() {
    anders(&format!("{EERST}; ziek 2024-09-15.."), "2026-09-13");
    anders(&format!("zwangerschapsverlof 2024-01-01..2024-04-21; {EERST}; ziek 2024-09-15.."), "2026-09-13");
    let erna = "zwangerschapsverlof 2025-01-01..2025-04-22";
    anders(&format!("{EERST}; ziek 2024-09-15..; {erna}"), "2027-01-03");
    anders(&format!("{EERST}; {VERLOF} andere_oorzaak; ziek 2024-12-05.."), "2026-12-03");
    // Fewer than four weeks, and a new case all the same: the cause is another one.
    let aansluitend = "zwangerschapsverlof 2024-08-01..2024-08-20 andere_oorzaak; ziek 2024-08-21..";
    anders(&format!("{EERST}; {aansluitend}"), "2026-08-19");
}

/// After 728 days there was nothing left to wait for; after 727 one day.
#[test]
fn een_ziekte_die_de_wachttijd_al_vol_maakte_telt_niet_samen() {
    let na = |eerste: &str| format!("ziek {eerste}..2024-07-31; {VERLOF}; ziek 2024-12-05..");
    anders(&na("2022-08-05"), "2024-12-05");
    anders(&na("2022-08-04"), "2026-12-03");
    anders(&na("2022-08-03"), "2026-12-03");
}

/// Other work that became the agreed work, long before the two illnesses, or on the one day that the first lasted.
#[test]
fn ander_werk_ervoor_houdt_twee_ziektes_niet_uit_elkaar() {
    let opnieuw = format!("{VERLOF}; ziek 2024-12-05..");
    let ervoor = "ziek 2024-01-01..2024-02-01; bedongen_arbeid_gewijzigd 2024-03-01";
    anders(&format!("{ervoor}; {EERST}; {opnieuw}"), "2026-10-02");
    let die_dag =
        "ziek 2024-01-01..2024-02-01; bedongen_arbeid_gewijzigd 2024-07-31; ziek 2024-07-31..2024-07-31";
    anders(&format!("{die_dag}; {opnieuw}"), "2026-12-01");
}

/// SP-13, HR 30 September 2011 (BQ8134): what follows is illness for other work.
#[test]
fn ander_werk_ertussen_houdt_twee_ziektes_uit_elkaar() {
    for per in ["2024-08-01", "2024-09-01", "2024-12-05"] {
        let f = format!("{EERST}; {VERLOF}; bedongen_arbeid_gewijzigd {per}; ziek 2024-12-05..");
        anders(&f, "2026-12-03");
    }
    // From the day after on it is work for another illness.
    let later = format!("{EERST}; {VERLOF}; ziek 2024-12-05..; bedongen_arbeid_gewijzigd 2024-12-06");
    anders(&later, "2026-10-02");
}
