// SPDX-License-Identifier: EUPL-1.2
//! Many illnesses one after the other in the same place, as a stream of them is read: nothing of one stays behind in the
//! next.

use crate::eigenschappen_alles::alles;
use crate::hulp::{dag, feiten};
use poortwachter::{Dag, Feit, Feiten, Standen, TermijnId, Termijnen};
use proptest::prelude::*;

/// The second in the place of the first is as if it came first.
#[track_caller]
fn laat_niets_achter(eerst: &Feiten, daarna: &Feiten, op: Dag) {
    let (vers, mut hergebruikt) = (Termijnen::van(daarna), Termijnen::van(eerst));
    let mut standen = Standen::default();
    hergebruikt.standen_in(op, &mut standen);
    hergebruikt.opnieuw(daarna);
    hergebruikt.standen_in(op, &mut standen);
    assert_eq!(hergebruikt.alle().collect::<Vec<_>>(), vers.alle().collect::<Vec<_>>());
    let verse_standen = vers.standen(op);
    let een_voor_een: Vec<_> =
        TermijnId::ALLE.iter().filter_map(|id| Some((*id, vers.stand(*id, op)?))).collect();
    assert_eq!(standen.alle().collect::<Vec<_>>(), een_voor_een, "on {op}");
    for id in TermijnId::ALLE {
        assert_eq!(standen.van(*id), verse_standen.van(*id), "{} on {op}", id.woord());
        assert_eq!(hergebruikt.stand(*id, op), vers.stand(*id, op), "{} on {op}", id.woord());
    }
}

/// A case that knows few terms after one that knows nearly all of them, and the other way round.
#[test]
fn een_gewoon_geval_na_een_bijzonder_geval() {
    let gewoon = feiten("ziek 2026-06-15..");
    let kort = feiten("ziek 2026-06-15..2026-07-10; probleemanalyse 2026-07-01 nee");
    let met_feiten = feiten(
        "ziek 2025-01-06..; probleemanalyse 2025-02-10 ja; plan_van_aanpak 2025-02-20; afgeweken probleemanalyse \
         2025-03-01; arbeidstherapie 2025-06-02..2025-07-11; uwv_brief_wia 2026-10-05; vervroegde_iva 2025-09-01 -",
    );
    let onverwijld = feiten(
        "ziek 2026-01-05..; geen_langdurig_verzuim_verwacht 2026-01-20; langdurig_verzuim_blijkt 2026-03-20",
    );
    let weinig = feiten("ziek 2026-01-05..; dienstverband huishoudelijk");
    let vol = feiten(
        "ziek 2024-01-01..; probleemanalyse 2024-02-01 ja; plan_van_aanpak 2024-03-20; evaluatie 2024-04-20; \
         afgeweken probleemanalyse 2024-03-01; vrijwillige_verlenging 2025-09-01 2026-03-31; \
         loonsanctie 2025-11-10 52; tekortkoming_hersteld 2026-08-01 -; bezwaar_loonsanctie 2025-12-01; \
         vangnet no_risk; dienstverband_eindigt 2026-10-31; aow_leeftijd 2027-01-01",
    );
    for op in ["2026-06-15", "2026-07-27", "2026-09-01", "2028-08-01"].map(dag) {
        for (eerst, daarna) in [
            (&vol, &gewoon),
            (&gewoon, &vol),
            (&vol, &kort),
            (&kort, &vol),
            (&gewoon, &kort),
            (&kort, &gewoon),
            (&met_feiten, &gewoon),
            (&gewoon, &met_feiten),
            (&vol, &met_feiten),
            (&onverwijld, &vol),
            (&vol, &weinig),
        ] {
            laat_niets_achter(eerst, daarna, op);
        }
    }
}

fn een_goede(lijst: &[Feit]) -> Option<Feiten> {
    Feiten::nieuw(lijst).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn elk_geval_na_elk_ander_is_als_het_eerste(eerst in alles(), daarna in alles(), na in -40..1_300_i32) {
        let (Some(eerst), Some(daarna)) = (een_goede(&eerst), een_goede(&daarna)) else { return Ok(()) };
        let op = Termijnen::van(&daarna).geval().eerste_ziektedag().plus(na);
        laat_niets_achter(&eerst, &daarna, op);
    }
}
