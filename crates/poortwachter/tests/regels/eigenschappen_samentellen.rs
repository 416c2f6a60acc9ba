// SPDX-License-Identifier: EUPL-1.2
//! Which periods make one case: it does not matter in how many pieces they were written down, nor which were joined
//! first; 27 days join and 28 do not, with leave between them or without.

use crate::alle_feiten::ziekte;
use poortwachter::{Dag, Feit, Feiten, Geval, Termijnen};
use proptest::prelude::*;

fn begin() -> impl Strategy<Value = Dag> {
    (12_418..40_000_i32).prop_map(Dag::van_nummer)
}

/// Periods of illness, with gaps around four weeks.
fn perioden() -> impl Strategy<Value = Vec<Feit>> {
    let stuk = (1..300_i32, prop_oneof![20..36_i32, 1..28_i32]);
    (begin(), prop::collection::vec(stuk, 3..7), any::<bool>())
        .prop_map(|(begin, stukken, open)| ziekte(begin, &stukken, open))
}

fn verlof() -> impl Strategy<Value = (i32, i32, Option<bool>)> {
    (0..900_i32, 1..130_i32, prop::option::of(any::<bool>()))
}

/// The days on which the cases begin.
fn gevallen(lijst: &[Feit]) -> Vec<Dag> {
    let feiten = Feiten::nieuw(lijst).expect("periods in order");
    Geval::eerdere(&feiten).chain([Geval::laatste(&feiten)]).map(|geval| geval.eerste_ziektedag()).collect()
}

/// The same period in two, cut somewhere; what cannot be cut stays.
fn geknipt(feit: &Feit, waar: i32) -> Vec<Feit> {
    match *feit {
        Feit::Ziek { van, tot_en_met } => {
            let knip = van.plus(waar);
            if tot_en_met.is_some_and(|laatste| laatste <= knip) {
                return vec![feit.clone()];
            }
            vec![Feit::Ziek { van: knip.plus(1), tot_en_met }, Feit::Ziek { van, tot_en_met: Some(knip) }]
        }
        Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak } => {
            let knip = van.plus(waar);
            if tot_en_met <= knip {
                return vec![feit.clone()];
            }
            vec![
                Feit::Zwangerschapsverlof { van: knip.plus(1), tot_en_met, zelfde_oorzaak: None },
                Feit::Zwangerschapsverlof { van, tot_en_met: knip, zelfde_oorzaak },
            ]
        }
        _ => vec![feit.clone()],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ziekte_en_verlof_in_stukken_zijn_dezelfde_ziekte_en_hetzelfde_verlof(
        ziek in perioden(), vrij in verlof(), knippen in prop::collection::vec(0..120_i32, 8),
    ) {
        let Some(Feit::Ziek { van, .. }) = ziek.first() else { return Ok(()) };
        let (na, duur, zelfde_oorzaak) = vrij;
        let mut heel = ziek.clone();
        heel.push(Feit::Zwangerschapsverlof { van: van.plus(na), tot_en_met: van.plus(na + duur - 1), zelfde_oorzaak });
        let stukken: Vec<_> = heel.iter().zip(knippen).flat_map(|(feit, waar)| geknipt(feit, waar)).collect();
        prop_assert_eq!(Feiten::nieuw(&heel), Feiten::nieuw(&stukken));
    }

    /// (A with B) with C is A with (B with C): whether a period joins the one before it, no other one decides.
    #[test]
    fn of_twee_perioden_samentellen_beslissen_zij_alleen(ziek in perioden(), vrij in verlof()) {
        let Some(Feit::Ziek { van, .. }) = ziek.first() else { return Ok(()) };
        let (na, duur, zelfde_oorzaak) = vrij;
        let vrij = Feit::Zwangerschapsverlof { van: van.plus(na), tot_en_met: van.plus(na + duur - 1), zelfde_oorzaak };
        // Leave that takes a whole period away makes neighbours of others.
        let los = |feit: &Feit| Feiten::nieuw(&[feit.clone(), vrij.clone()]).is_ok();
        prop_assume!(ziek.iter().all(los));
        let mut heel = ziek.clone();
        heel.push(vrij.clone());
        let mut verwacht = gevallen(&[ziek[0].clone(), vrij.clone()]);
        for paar in ziek.windows(2) {
            let alleen = gevallen(&[paar[1].clone(), vrij.clone()]);
            let samen = gevallen(&[paar[0].clone(), paar[1].clone(), vrij.clone()]);
            let eerste = gevallen(&[paar[0].clone(), vrij.clone()]);
            // Joined, the second begins no case of its own.
            let nieuw = samen.len() == eerste.len() + alleen.len();
            verwacht.extend(alleen.iter().skip(usize::from(!nieuw)));
        }
        prop_assert_eq!(gevallen(&heel), verwacht);
    }

    /// BW 7:629 lid 10, WIA 23 lid 3: fewer than four weeks; days well and leave that does not adjoin on both sides are
    /// one interruption (D3).
    #[test]
    fn zevenentwintig_dagen_tellen_samen_en_achtentwintig_niet_ook_met_verlof_ertussen(
        begin in begin(), ziek in 1..600_i32, beter in 2..60_i32, vrij in (0..60_i32, 1..60_i32), oorzaak in prop::option::of(any::<bool>()),
    ) {
        let (na, duur) = (vrij.0 % beter, vrij.1 % (beter - vrij.0 % beter) + 1);
        let duur = duur.min(beter - na);
        let eerste_vrije = begin.plus(ziek);
        let opnieuw = eerste_vrije.plus(beter);
        let (van, tot_en_met) = (eerste_vrije.plus(na), eerste_vrije.plus(na + duur - 1));
        let feiten = Feiten::nieuw(&[
            Feit::Ziek { van: begin, tot_en_met: Some(eerste_vrije.plus(-1)) },
            Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak: oorzaak },
            Feit::Ziek { van: opnieuw, tot_en_met: None },
        ]).unwrap();
        let alleen_verlof = duur == beter;
        let samen = if alleen_verlof { oorzaak != Some(false) } else { beter < 28 };
        prop_assert_eq!(Termijnen::van(&feiten).geval().eerste_ziektedag(), if samen { begin } else { opnieuw });
        prop_assert_eq!(Termijnen::van(&feiten).telling(opnieuw).onderbroken_dagen, if samen { beter } else { 0 });
    }
}

/// Leave of any length between two periods of one cause, and of one day longer or shorter on either side.
#[test]
fn verlof_dat_aan_beide_kanten_aansluit_telt_samen_en_met_een_dag_ertussen_niet() {
    let begin = Dag::van_nummer(20_454);
    for duur in [1, 27, 28, 112, 200] {
        for (voor, na, samen) in [(0, 0, true), (1, 0, duur < 27), (0, 1, duur < 27)] {
            let feiten = Feiten::nieuw(&[
                Feit::Ziek { van: begin, tot_en_met: Some(begin.plus(59 - voor)) },
                Feit::Zwangerschapsverlof {
                    van: begin.plus(60),
                    tot_en_met: begin.plus(59 + duur),
                    zelfde_oorzaak: None,
                },
                Feit::Ziek { van: begin.plus(60 + duur + na), tot_en_met: None },
            ])
            .expect("they do not overlap");
            assert_eq!(Geval::eerdere(&feiten).count() == 0, samen, "{voor} {duur} {na}");
        }
    }
}
