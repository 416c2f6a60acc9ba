// SPDX-License-Identifier: EUPL-1.2
//! Other work that became the agreed work, between two illnesses and long before them (SP-13, HR 30 September 2011,
//! BQ8134).

use crate::grenzen::betwist;
use poortwachter::TermijnId;

/// Leave does not count in the four weeks for who reads WIA 23 lid 5 so (D3): 61 days ill, nine and five days well
/// around the leave, and 667 of the 728 days left.
#[test]
fn ander_werk_ervoor_houdt_twee_ziektes_niet_uit_elkaar() {
    let einde = TermijnId::EindeWachttijd;
    let ziek = "ziek 2024-06-01..2024-07-31";
    let opnieuw = "zwangerschapsverlof 2024-08-10..2024-11-29; ziek 2024-12-05..";
    betwist(&format!("{ziek}; {opnieuw}"), einde, Some("2026-10-02"));
    // An illness before it, and other work that became the agreed work then, have nothing to do with these two.
    let ervoor = "ziek 2024-01-01..2024-02-01; bedongen_arbeid_gewijzigd 2024-03-01";
    betwist(&format!("{ervoor}; {ziek}; {opnieuw}"), einde, Some("2026-10-02"));
    // Nor when the first of the two is of that very day, and of no other.
    let die_dag = "ziek 2024-01-01..2024-02-01; bedongen_arbeid_gewijzigd 2024-07-31; ziek 2024-07-31..2024-07-31";
    betwist(&format!("{die_dag}; {opnieuw}"), einde, Some("2026-12-01"));
}

#[test]
fn ander_werk_ertussen_houdt_twee_ziektes_uit_elkaar() {
    let einde = TermijnId::EindeWachttijd;
    for per in ["2024-08-01", "2024-09-01", "2024-12-05"] {
        let f = format!(
            "ziek 2024-06-01..2024-07-31; zwangerschapsverlof 2024-08-10..2024-11-29; \
             bedongen_arbeid_gewijzigd {per}; ziek 2024-12-05.."
        );
        betwist(&f, einde, Some("2026-12-03"));
    }
    // From the day after on it is work for another illness.
    let later = "ziek 2024-06-01..2024-07-31; zwangerschapsverlof 2024-08-10..2024-11-29; \
                 ziek 2024-12-05..; bedongen_arbeid_gewijzigd 2024-12-06";
    betwist(later, einde, Some("2026-10-02"));
}
