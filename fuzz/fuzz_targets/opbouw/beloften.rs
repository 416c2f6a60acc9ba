// SPDX-License-Identifier: EUPL-1.2
//! What the contract promises of every schedule. Each function panics at the promise that is broken.

use opbouw::{
    Advies, Checkin, Dag, Grens, Herstel, Isoweek, Patroon, Plan, Schema, Taal, Werkdag, advies,
    herstelde_weken, lijn,
};

/// Days, weeks and blocks, for a plan that is new and for one that runs.
pub(crate) fn houden(plan: &Plan, schema: &Schema<'_>) {
    assert!(!schema.dagen().is_empty() && schema.weken().len() <= 104);
    for dag in schema.dagen() {
        een_dag_blijft_binnen_zijn_grenzen(plan, dag);
        blokken_zijn_samen_de_dag(plan, schema, dag);
    }
    weken_staan_op_een_rij(plan, schema);
    volledig_is_de_eerste_dag_vanaf_welke_alles_vol_is(schema);
    let eigen = matches!(plan.patroon, Patroon::Eigen { .. });
    assert!(
        eigen || schema.volledig().is_some() || schema.weken().len() == 104,
        "it stopped before hours were full"
    );
    assert!(schema.evaluaties().count() <= 52);
    let samen = schema.weken().iter().map(|week| week.minuten).sum::<u32>();
    if let Some(week) = schema.weken().last() {
        let erna = week.maandag.plus(7);
        assert_eq!(schema.minuten_voor(erna), samen);
        assert!(schema.minuten_voor(erna.plus(7)) <= samen + plan.contract.per_week());
    }
}

fn geldt(grens: &Grens, dag: Dag) -> bool {
    grens.van <= dag && grens.tot_en_met.is_none_or(|laatste| dag <= laatste)
}

/// A whole number of units or exactly the contract; never above the contract, never above a limit.
fn een_dag_blijft_binnen_zijn_grenzen(plan: &Plan, dag: &Werkdag) {
    assert!(dag.minuten % plan.afronding == 0 || dag.minuten == dag.contract, "{dag:?}");
    assert!(dag.minuten <= dag.contract && dag.contract > 0, "{dag:?}");
    for grens in plan.grenzen.iter().filter(|grens| geldt(grens, dag.dag)) {
        assert!(grens.max_per_dag.is_none_or(|hoogst| dag.minuten <= hoogst), "{dag:?}: {grens:?}");
    }
    let therapie = plan.arbeidstherapie_tot_en_met.is_some_and(|laatste| dag.dag <= laatste);
    assert_eq!(dag.productief, !therapie);
}

/// Every week from the first on, with every workable day of it and no other.
fn weken_staan_op_een_rij(plan: &Plan, schema: &Schema<'_>) {
    let weekdag = |dag: Dag| usize::try_from((dag.nummer() + 3).rem_euclid(7)).unwrap_or(0);
    let mut maandag = plan.start.plus(-i32::try_from(weekdag(plan.start)).unwrap_or(0));
    let mut samen = 0;
    for week in schema.weken() {
        assert_eq!((week.maandag, week.week()), (maandag, Isoweek::van(maandag.plus(3))));
        let dagen = schema.dagen_van(week);
        let werkbaar = (0..7).map(|na| maandag.plus(na)).filter(|dag| {
            *dag >= plan.start && plan.contract.op(weekdag(*dag)) > 0 && !plan.vrij.contains(dag)
        });
        assert!(werkbaar.eq(dagen.iter().map(|dag| dag.dag)), "{week:?}");
        assert!(dagen.iter().all(|dag| dag.contract == plan.contract.op(weekdag(dag.dag))));
        assert_eq!(week.basis, dagen.iter().map(|dag| dag.contract).sum::<u32>());
        assert_eq!(week.minuten, dagen.iter().map(|dag| dag.minuten).sum::<u32>());
        assert!(week.promille() <= 1_000, "{week:?}");
        let gewerkt = dagen.iter().filter(|dag| dag.minuten > 0).count();
        for grens in plan.grenzen.iter().filter(|grens| dagen.iter().any(|dag| geldt(grens, dag.dag))) {
            assert!(grens.max_per_week.is_none_or(|hoogst| week.minuten <= hoogst), "{week:?}: {grens:?}");
            let hoogst = grens.max_dagen_per_week.and_then(|dagen| usize::try_from(dagen).ok());
            assert!(hoogst.is_none_or(|hoogst| gewerkt <= hoogst), "{week:?}: {grens:?}");
        }
        assert!(!plan.grenzen.is_empty() || week.tekort == 0, "a shortage without a limit: {week:?}");
        samen += dagen.len();
        maandag = maandag.plus(7);
    }
    assert_eq!(samen, schema.dagen().len());
}

fn volledig_is_de_eerste_dag_vanaf_welke_alles_vol_is(schema: &Schema<'_>) {
    let niet_vol = |dag: &&Werkdag| dag.gewerkt.unwrap_or(dag.minuten) < dag.contract;
    let na_de_laatste = match schema.dagen().iter().rposition(|dag| niet_vol(&dag)) {
        Some(laatste) => schema.dagen().get(laatste + 1),
        None => schema.dagen().first(),
    };
    assert_eq!(schema.volledig(), na_de_laatste.map(|dag| dag.dag));
}

fn blokken_zijn_samen_de_dag(plan: &Plan, schema: &Schema<'_>, dag: &Werkdag) {
    let blokken: Vec<_> = schema.blokken(dag).collect();
    let Some(wijze) = plan.blokken else { return assert!(blokken.is_empty()) };
    let (Some(eerste), Some(laatste)) = (blokken.first(), blokken.last()) else { return };
    let lengte = |blok: &opbouw::Blok| blok.einde.minuten() - blok.begin.minuten();
    assert_eq!(blokken.iter().map(lengte).sum::<u32>(), dag.minuten);
    assert!(blokken.iter().all(|blok| (1..=wijze.werk).contains(&lengte(blok))), "{blokken:?}");
    assert!(blokken.windows(2).all(|twee| twee[1].begin.minuten() - twee[0].einde.minuten() == wijze.pauze));
    let niet_voor =
        plan.grenzen.iter().filter(|grens| geldt(grens, dag.dag)).filter_map(|grens| grens.niet_voor);
    assert_eq!(Some(eerste.begin), niet_voor.chain([wijze.begin]).max());
    assert!(laatste.einde.minuten() <= 1_440);
}

/// While a week falls short the step stands still, and it comes first when it no longer does.
pub(crate) fn stappen_staan_stil_bij_tekort(plan: &Plan, schema: &Schema<'_>) {
    let Patroon::Wekelijks { stappen } = &plan.patroon else {
        return assert!(schema.weken().iter().all(|week| week.stap.is_none()));
    };
    let mut plaats = 0;
    for (nummer, week) in schema.weken().iter().enumerate() {
        assert_eq!(week.stap, stappen.get(plaats.min(stappen.len() - 1)).copied(), "week {nummer}");
        let halve_week = nummer == 0 && 2 * week.basis < plan.contract.per_week();
        if week.tekort == 0 && !halve_week {
            plaats += 1;
        }
    }
}

pub(crate) fn opmerkingen_zijn_zinnen(schema: &Schema<'_>, vandaag: Dag) {
    for opmerking in schema.opmerkingen(vandaag) {
        let (nl, en) = (opmerking.tekst(Taal::Nl), opmerking.tekst(Taal::En));
        assert!(nl != en && nl.ends_with('.') && en.ends_with('.'), "{nl} {en}");
        assert!(!opmerking.code().is_empty());
    }
}

/// A proposal draws no remark; in the second phase every hour has a task, and own work only grows: a week with a day
/// off excepted.
pub(crate) fn taken_gaan_vooruit(plan: &Plan, schema: &Schema<'_>) {
    assert_eq!(schema.beoordeel(&schema.voorstel()), vec![]);
    let mut eigen_was = 0;
    for week in schema.takenopbouw(9) {
        let samen = week.delen.iter().map(|deel| deel.minuten).sum::<u32>();
        assert!(samen <= plan.contract.per_week());
        let eigen = week.delen.iter().filter(|deel| plan.taken[deel.taak].eigen_werk);
        let eigen = eigen.map(|deel| deel.minuten).sum();
        let hele_week = |grens: &&Grens| geldt(grens, week.maandag) && geldt(grens, week.maandag.plus(6));
        for grens in plan.grenzen.iter().filter(hele_week) {
            assert!(grens.max_per_week.is_none_or(|hoogst| samen <= hoogst), "{week:?}: {grens:?}");
        }
        let begrensd =
            plan.grenzen.iter().any(|grens| grens.tot_en_met.is_none_or(|dag| dag >= week.maandag));
        if plan.vrij.is_empty() && !begrensd {
            assert!(
                samen == plan.contract.per_week() && eigen_was <= eigen,
                "{samen} minutes, {eigen} of them own"
            );
            eigen_was = eigen;
        }
    }
}

/// A person may put any task on any day; tasks on a day without hours are said, and nobody's change breaks anything.
pub(crate) fn een_verandering_krijgt_antwoord(
    plan: &Plan,
    schema: &Schema<'_>,
    anders: &[(Dag, Vec<usize>)],
) {
    let mut verdeling = schema.voorstel();
    for (dag, taken) in anders {
        verdeling.zet(*dag, taken);
        assert_eq!(verdeling.op(*dag), taken);
    }
    let opmerkingen = schema.beoordeel(&verdeling);
    for (dag, _) in anders {
        let taken = verdeling.op(*dag).iter().any(|taak| *taak < plan.taken.len());
        let uren = schema.dagen().iter().any(|werkdag| werkdag.dag == *dag && werkdag.minuten > 0);
        let gezegd =
            opmerkingen.iter().any(|een| een.code() == "taak_zonder_uren" && een.dag() == Some(*dag));
        assert_eq!(gezegd, taken && !uren, "{dag}: {opmerkingen:?}");
    }
}

/// Advice rests on what was said, no later than today; the line is of weeks that were spoken of.
pub(crate) fn check_ins_geven_raad(checkins: &[Checkin], promille: &[u32], vandaag: Dag) {
    let geweest = || checkins.iter().filter(|checkin| checkin.dag <= vandaag);
    if let Advies::PasOpDePlaats { sinds } = advies(checkins, vandaag) {
        assert!(vandaag.sinds(sinds) >= 6 && geweest().filter(|checkin| checkin.dag >= sinds).count() >= 3);
        assert!(geweest().any(|checkin| checkin.dag == sinds && checkin.herstel == Herstel::NietBinnenUren));
        // No week of that run went by without a word.
        let gezegd = |van: i32| geweest().any(|checkin| (0..7).contains(&checkin.dag.sinds(sinds.plus(van))));
        assert!((0..=vandaag.sinds(sinds)).filter(|van| vandaag.sinds(sinds) - van >= 6).all(gezegd));
    }
    let weken = herstelde_weken(checkins, vandaag);
    assert!(weken.len() <= geweest().count() && weken.iter().all(|week| *week <= 1_000));
    let _ = (lijn(&weken), lijn(promille));
}

pub(crate) fn volgorde_doet_er_niet_toe(plan: &Plan, schema: &Schema<'_>) {
    let mut gedraaid = plan.clone();
    gedraaid.grenzen.reverse();
    gedraaid.vrij.reverse();
    match Schema::van(&gedraaid) {
        Ok(anders) => assert_eq!((schema.weken(), schema.dagen()), (anders.weken(), anders.dagen())),
        Err(geweigerd) => panic!("refused in another order: {geweigerd:?}"),
    }
}
