// SPDX-License-Identifier: EUPL-1.2
//! Every remark about the hours: exactly when its sentence is true.

use super::{geldt, plan};
use opbouw::{Blokken, Dag, Grens, Klok, Opmerking, Patroon, Plan, Schema, Week, Werkdag};
use poortwachter::kalender;
use proptest::prelude::*;

/// A plan with times, blocks, a forecast and arbeidstherapie.
fn rijk_plan() -> impl Strategy<Value = Plan> {
    let klok = || prop::option::of((0..=1_440_u32).prop_map(|minuten| Klok::nieuw(minuten).expect("a time")));
    let blokken = (30..300_u32, 0..90_u32, 400..900_u32, klok()).prop_map(|(werk, pauze, begin, einde)| {
        Blokken { werk, pauze, begin: Klok::nieuw(begin).expect("a time"), einde }
    });
    let dagen = || prop::option::of(-10..200_i32);
    (plan(), prop::option::of(blokken), klok(), klok(), dagen(), dagen()).prop_map(
        |(plan, blokken, niet_voor, niet_na, prognose, therapie)| {
            let mut grenzen = plan.grenzen.clone();
            grenzen.push(Grens {
                niet_voor,
                niet_na,
                ..Grens::vanaf(plan.start.plus(3), Some(plan.start.plus(20)))
            });
            let na = |dagen: Option<i32>| dagen.map(|dagen| plan.start.plus(dagen));
            Plan {
                grenzen,
                blokken,
                prognose_volledig: na(prognose),
                arbeidstherapie_tot_en_met: na(therapie),
                ..plan
            }
        },
    )
}

fn met_code(opmerkingen: &[Opmerking], code: &str) -> Vec<Opmerking> {
    opmerkingen.iter().filter(|een| een.code() == code).copied().collect()
}

/// Begin and end that a day may have: those of the blocks, and of every limit.
fn tijden(plan: &Plan, dag: Dag) -> (u32, u32) {
    let grenzen: Vec<_> = plan.grenzen.iter().filter(|grens| geldt(grens, dag)).collect();
    let begin =
        grenzen.iter().filter_map(|grens| grens.niet_voor).chain(plan.blokken.map(|blokken| blokken.begin));
    let einde = grenzen
        .iter()
        .filter_map(|grens| grens.niet_na)
        .chain(plan.blokken.and_then(|blokken| blokken.einde));
    (begin.max().map_or(0, Klok::minuten), einde.min().map_or(1_440, Klok::minuten))
}

fn duur(plan: &Plan, minuten: u32) -> u32 {
    plan.blokken.map_or(minuten, |wijze| minuten + (minuten.div_ceil(wijze.werk) - 1) * wijze.pauze)
}

/// Tenths of a percent that the pattern asks of a week, where rounding plays no part.
fn gevraagd(plan: &Plan, schema: &Schema<'_>, week: &Week, k: u32) -> u32 {
    let dagen = schema.dagen_van(week);
    let deel = |minuten: u32| (2_000 * minuten + week.basis) / (2 * week.basis);
    match &plan.patroon {
        Patroon::Wekelijks { .. } => 10 * week.stap.expect("a step"),
        Patroon::Ritme { begin, erbij, elke_weken } => {
            let uren = begin + erbij * (k / elke_weken);
            deel(dagen.iter().map(|dag| uren.min(dag.contract)).sum())
        }
        Patroon::Dagelijks { .. } | Patroon::Eigen { .. } => deel(week.minuten),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn een_grens_die_uren_neemt_wordt_genoemd_en_alleen_die(plan in rijk_plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let alle = met_code(&schema.opmerkingen(plan.start), "grens_bedrijfsarts");
        let met_dagen: Vec<_> = schema.weken().iter().filter(|week| week.basis > 0).collect();
        let reeksen: Vec<_> = met_dagen.chunk_by(|een, ander| (een.tekort > 0) == (ander.tekort > 0)).filter(|reeks| reeks[0].tekort > 0).collect();
        prop_assert_eq!(alle.len(), reeksen.len());
        for (gevonden, reeks) in alle.into_iter().zip(reeksen) {
            let dag = schema.dagen_van(reeks[0])[0].dag;
            let tot_en_met = schema.dagen_van(reeks[reeks.len() - 1]).last().expect("a day").dag;
            let minuten = reeks.iter().map(|week| week.tekort).sum();
            prop_assert_eq!(gevonden, Opmerking::GrensBedrijfsarts { dag, tot_en_met, minuten });
        }
    }

    #[test]
    fn een_grote_stap_is_meer_dan_25_punten_en_niets_anders(plan in plan()) {
        if matches!(plan.patroon, Patroon::Dagelijks { .. }) {
            return Ok(());
        }
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let (mut van, mut verwacht, mut k) = ((0, 0), Vec::new(), 0);
        for week in schema.weken() {
            if week.basis > 0 {
                let naar = week.promille();
                let vraag = if week.tekort > 0 { naar } else { gevraagd(&plan, &schema, week, k) };
                if vraag > van.1 + 250 && naar > van.0 {
                    verwacht.push(Opmerking::GroteStap { dag: schema.dagen_van(week)[0].dag, van: van.0, naar });
                }
                van = (naar, vraag);
            }
            k += u32::from(week.tekort == 0);
        }
        prop_assert_eq!(met_code(&schema.opmerkingen(plan.start), "grote_stap"), verwacht);
    }

    #[test]
    fn uren_met_pauzes_passen_tussen_de_tijden_of_het_wordt_gezegd(plan in rijk_plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let past_niet = |dag: &&Werkdag| {
            let (begin, einde) = tijden(&plan, dag.dag);
            dag.minuten > 0 && begin + duur(&plan, dag.minuten) > einde
        };
        let dagen: Vec<_> = schema.dagen().iter().filter(past_niet).collect();
        let verwacht: Vec<_> = dagen.first().map(|dag| Opmerking::PastNietInDag { dag: dag.dag, dagen: dagen.len() }).into_iter().collect();
        prop_assert_eq!(met_code(&schema.opmerkingen(plan.start), "past_niet_in_dag"), verwacht);
        for dag in schema.dagen() {
            let (begin, _) = tijden(&plan, dag.dag);
            let eerste = schema.blokken(dag).next().map(|blok| blok.begin.minuten());
            let past = dag.minuten > 0 && plan.blokken.is_some() && begin + duur(&plan, dag.minuten) <= 1_440;
            prop_assert_eq!(eerste, past.then_some(begin), "{:?}", dag);
        }
    }

    #[test]
    fn leeg_naast_lang_wordt_gezegd_als_de_arts_het_niet_vraagt(plan in plan()) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let mag_beter = |week: &&Week| {
            let dagen = schema.dagen_van(week);
            let arts = plan.grenzen.iter().any(|grens| {
                grens.max_dagen_per_week.is_some_and(|max| (max as usize) < dagen.len()) && dagen.iter().any(|dag| geldt(grens, dag.dag))
            });
            let langste = dagen.iter().max_by_key(|dag| dag.minuten);
            let lang = langste.is_some_and(|dag| dag.minuten >= 240 || 2 * dag.minuten >= dag.contract);
            lang && !arts && dagen.iter().any(|dag| dag.minuten == 0)
        };
        let week = schema.weken().iter().find(mag_beter);
        let alle = met_code(&schema.opmerkingen(plan.start), "leeg_en_lang");
        prop_assert_eq!(alle.len(), usize::from(week.is_some()));
        if let (Some(week), Some(Opmerking::LeegEnLang { dag, lang, minuten })) = (week, alle.first().copied()) {
            let op = |op: Dag| schema.dagen_van(week).iter().find(|dag| dag.dag == op).expect("a day of that week").minuten;
            prop_assert_eq!((op(dag), op(lang)), (0, minuten));
            prop_assert!(schema.dagen_van(week).iter().all(|dag| dag.minuten <= minuten));
        }
    }

    #[test]
    fn de_andere_opmerkingen_precies_wanneer_ze_waar_zijn(plan in rijk_plan(), na in -5..5_i32) {
        let Ok(schema) = Schema::van(&plan) else { return Ok(()) };
        let alle = schema.opmerkingen(plan.start.plus(na));
        let zijn_er = |code: &str| met_code(&alle, code).len();
        prop_assert_eq!(zijn_er("niet_volledig"), usize::from(schema.volledig().is_none()));
        let later = plan.prognose_volledig.is_some_and(|prognose| schema.volledig().is_none_or(|dag| dag > prognose));
        prop_assert_eq!(zijn_er("langer_dan_prognose"), usize::from(later));
        let lang = plan.arbeidstherapie_tot_en_met.is_some_and(|laatste| laatste.sinds(plan.start) + 1 > 42);
        prop_assert_eq!(zijn_er("arbeidstherapie_lang"), usize::from(lang));
        let feest = schema.dagen().iter().filter(|dag| dag.minuten > 0 && kalender::feestdag(dag.dag)).count();
        prop_assert_eq!(zijn_er("feestdag"), feest);
        prop_assert_eq!(zijn_er("start_voorbij"), usize::from(na > 0));
        // In the order of the contract's codes.
        let volgorde = ["grens_bedrijfsarts", "niet_volledig", "grote_stap", "past_niet_in_dag", "leeg_en_lang", "langer_dan_prognose", "arbeidstherapie_lang", "feestdag", "start_voorbij"];
        prop_assert!(alle.iter().map(|een| volgorde.iter().position(|code| *code == een.code()).expect("a code of the contract")).is_sorted());
    }
}
