// SPDX-License-Identifier: EUPL-1.2
//! Bytes become a plan, and every promise about a schedule is asked of it: see `opbouw/beloften.rs`.

#![no_main]

#[path = "opbouw/beloften.rs"]
mod beloften;
#[path = "opbouw/plan.rs"]
mod plan;

use libfuzzer_sys::fuzz_target;
use opbouw::{Schema, Taal, Vervolg};
use plan::Loop;

fuzz_target!(|invoer: Loop| {
    let Loop { plan, verloop, checkins, verdeling, promille, vandaag } = invoer;
    beloften::check_ins_geven_raad(&checkins, &promille, vandaag);
    let schema = match Schema::van(&plan) {
        Ok(schema) => schema,
        Err(geweigerd) => {
            assert!(!geweigerd.is_empty(), "refused without a reason");
            assert!(
                geweigerd
                    .iter()
                    .all(|fout| !fout.veld.is_empty() && fout.tekst(Taal::Nl) != fout.tekst(Taal::En))
            );
            assert!(Vervolg::van(&plan, &verloop).is_err(), "a plan that cannot be does not run");
            return;
        }
    };
    beloften::houden(&plan, &schema);
    beloften::stappen_staan_stil_bij_tekort(&plan, &schema);
    beloften::opmerkingen_zijn_zinnen(&schema, vandaag);
    beloften::taken_gaan_vooruit(&plan, &schema);
    beloften::een_verandering_krijgt_antwoord(&plan, &schema, &verdeling);
    beloften::volgorde_doet_er_niet_toe(&plan, &schema);
    if let Ok(vervolg) = Vervolg::van(&plan, &verloop) {
        beloften::houden(&plan, &vervolg.schema);
        assert_eq!(vervolg.eerst_volledig, schema.volledig());
        let dagen = vervolg.schema.dagen();
        assert!(dagen.iter().all(|dag| dag.gewerkt.is_none() || dag.dag < vandaag), "known before it was");
        assert!(vervolg.gewerkte_weken().len() <= vervolg.schema.weken().len());
        for opmerking in vervolg.opmerkingen() {
            assert!(opmerking.tekst(Taal::Nl) != opmerking.tekst(Taal::En));
        }
        let later = vervolg.schema.volledig().zip(schema.volledig()).map(|(nu, eerst)| nu.sinds(eerst));
        assert_eq!(vervolg.dagen_later(), later);
    }
});
