// SPDX-License-Identifier: EUPL-1.2
//! The plan in words: each part as questions with answers, one line of it, and how a part is called.
//!
//! Nothing is judged here; what is missing or empty says `dossier`.

use super::velden::schrijf_tijd;
use crate::web::Tekst;
use crate::web::paginas::tijd;
use dossier::Afwijking;
use dossier::plan::{Activiteit, Arbodienst, Casemanager, Deelinhoud, Einddoel, Evaluatieafspraak, Plandeel};

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gegeven {
    /// What.
    pub wat: String,
    /// What was answered.
    pub waarde: String,
}

/// Everything that stands in a part; only what was filled in.
pub(super) fn gegevens(t: Tekst, inhoud: &Deelinhoud) -> Vec<Gegeven> {
    let tekst = |sleutel: &str, waarde: &str| Gegeven { wat: t.k(sleutel), waarde: waarde.to_owned() };
    let mut uit = match inhoud {
        Deelinhoud::Arbodienst(arbodienst) => van_arbodienst(t, arbodienst),
        Deelinhoud::Einddoel(doel) => van_einddoel(t, doel),
        Deelinhoud::Stappen(stappen) => vec![tekst("plan-stappen", stappen)],
        Deelinhoud::Activiteit(activiteit) => van_activiteit(t, activiteit),
        Deelinhoud::Evaluaties(afspraken) => vec![evaluaties(t, "plan-blad-evaluaties", afspraken)],
        Deelinhoud::EvaluatiesProbleemanalyse(afspraken) => {
            vec![evaluaties(t, "plan-blad-evaluaties-probleemanalyse", afspraken)]
        }
        Deelinhoud::RedenTeLaat(reden) => vec![tekst("plan-te-laat", reden)],
        Deelinhoud::VisieWerkgever(visie) => vec![tekst("plan-visie-van-werkgever", visie)],
        Deelinhoud::VisieWerknemer(visie) => vec![tekst("plan-visie-van-werknemer", visie)],
    };
    uit.retain(|gegeven| !gegeven.waarde.is_empty());
    uit
}

/// A part in one line, for lists; empty when nothing was filled in.
pub(super) fn kort(t: Tekst, inhoud: &Deelinhoud) -> String {
    const LANGST: usize = 140;
    let waarde = gegevens(t, inhoud).into_iter().next().map(|gegeven| gegeven.waarde).unwrap_or_default();
    let regel = waarde.lines().next().unwrap_or_default();
    match regel.char_indices().nth(LANGST) {
        Some((plaats, _)) => format!("{} …", regel[..plaats].trim_end()),
        None => regel.to_owned(),
    }
}

/// How a part is called.
pub(super) fn deelnaam(t: Tekst, deel: Plandeel) -> String {
    t.uit("plan-deel", deel.woord())
}

/// Form 2, as questions with answers.
pub(super) fn van_casemanager(t: Tekst, casemanager: &Casemanager) -> Vec<Gegeven> {
    let delen = [
        ("plan-casemanager-naam", &casemanager.naam),
        ("plan-casemanager-adres", &casemanager.adres),
        ("plan-casemanager-plaats", &casemanager.postcode_en_plaats),
        ("plan-telefoonnummer", &casemanager.telefoonnummer),
        ("plan-casemanager-functie", &casemanager.functie),
    ];
    ingevuld(t, &delen)
}

/// Form 3, as questions with answers.
pub(super) fn van_arbodienst(t: Tekst, arbodienst: &Arbodienst) -> Vec<Gegeven> {
    let delen = [
        ("plan-arbodienst-naam", &arbodienst.naam),
        ("plan-arbodienst-arts", &arbodienst.arts),
        ("plan-telefoonnummer", &arbodienst.telefoonnummer),
    ];
    ingevuld(t, &delen)
}

/// Form 4, as questions with answers.
pub(super) fn van_einddoel(t: Tekst, doel: &Einddoel) -> Vec<Gegeven> {
    let soort = doel.soort.map(|soort| t.uit("plan-doel", soort.woord())).unwrap_or_default();
    let delen = [
        ("plan-blad-einddoel", &soort),
        ("plan-einddoel-omdat", &doel.omdat),
        ("plan-einddoel-afwijking", &doel.reden_afwijking),
    ];
    ingevuld(t, &delen)
}

/// One row of form 6, as questions with answers.
pub(super) fn van_activiteit(t: Tekst, activiteit: &Activiteit) -> Vec<Gegeven> {
    let veld = t.uit("plan-veld", activiteit.probleemveld.woord());
    let dag = |dag: Option<jiff::civil::Date>| dag.map(|dag| t.dag_zonder_week(dag)).unwrap_or_default();
    let (gepland, gedaan) = (dag(activiteit.gepland_op), dag(activiteit.gedaan_op));
    let hoeveel = hoeveel(t, activiteit);
    let delen = [
        ("plan-activiteit-wat", &activiteit.activiteit),
        ("plan-activiteit-veld-kort", &veld),
        ("plan-activiteit-door", &activiteit.door),
        ("plan-activiteit-hoeveel", &hoeveel),
        ("plan-activiteit-planning", &activiteit.planning),
        ("plan-activiteit-gepland-op", &gepland),
        ("plan-activiteit-gedaan-op", &gedaan),
        ("plan-activiteit-afwijking", &activiteit.reden_afwijking),
    ];
    ingevuld(t, &delen)
}

/// One agreement: `maandag 4 januari 2027, 14:00 uur, op kantoor`.
pub(super) fn afspraak(t: Tekst, afspraak: &Evaluatieafspraak) -> String {
    let dag = t.dag_zonder_week(afspraak.op);
    let tijd = afspraak.tijd.map(|tijd| t.met("plan-om", &[("tijd", schrijf_tijd(tijd).into())]));
    let delen = [Some(dag), tijd, Some(afspraak.afspraak.clone())];
    delen.into_iter().flatten().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join(", ")
}

/// How many hours an activity takes: `4 uur per dag, 3 dagen per week`.
fn hoeveel(t: Tekst, activiteit: &Activiteit) -> String {
    let per_dag = activiteit.minuten_per_dag.map(|minuten| {
        let uren = tijd::uren(t, u32::from(minuten));
        t.met("plan-uren-per-dag", &[("uren", uren.into())])
    });
    let dagen = activiteit.dagen_per_week;
    let dagen = dagen.map(|dagen| t.met("plan-dagen-per-week", &[("dagen", dagen.into())]));
    per_dag.into_iter().chain(dagen).collect::<Vec<_>>().join(", ")
}

/// When an activity is planned, and how many hours, in one line.
pub(super) fn planning(t: Tekst, activiteit: &Activiteit) -> String {
    let dag = activiteit.gepland_op.map(|dag| t.dag_kort(dag)).unwrap_or_default();
    let delen = [activiteit.planning.clone(), hoeveel(t, activiteit), dag];
    delen.into_iter().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Another day than that of the law, and why: `Plan van aanpak: uiterlijk 14 december 2026. …`
pub(super) fn afwijking(t: Tekst, afwijking: &Afwijking) -> String {
    let waarden = [
        ("termijn", t.uit("afwijkbaar", afwijking.termijn.woord()).into()),
        ("dag", t.dag_kort(afwijking.tot_en_met).into()),
        ("reden", afwijking.reden.as_str().into()),
    ];
    t.met("plan-afwijking-zin", &waarden)
}

fn evaluaties(t: Tekst, sleutel: &str, afspraken: &[Evaluatieafspraak]) -> Gegeven {
    let regels: Vec<_> = afspraken.iter().map(|een| afspraak(t, een)).collect();
    Gegeven { wat: t.k(sleutel), waarde: regels.join("\n") }
}

fn ingevuld(t: Tekst, delen: &[(&str, &String)]) -> Vec<Gegeven> {
    let vol = delen.iter().filter(|(_, waarde)| !waarde.is_empty());
    vol.map(|(sleutel, waarde)| Gegeven { wat: t.k(sleutel), waarde: (*waarde).clone() }).collect()
}
