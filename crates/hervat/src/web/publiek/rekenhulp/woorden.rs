// SPDX-License-Identifier: EUPL-1.2
//! Facts, their fields and what is wrong with them, in words. A fact that has no words yet is called by its own name.

use super::staat::{Invulling, bekend, naam};
use crate::invoer::{Aard, Leesfout};
use crate::termijnen::{Sleutel, Sleutelsoort, sleutels};
use crate::web::Tekst;
use crate::web::formulier::lees_dag;
use poortwachter::{Bezwaar, Dag};
use serde_json::Value;

/// The facts of the contract as they are offered; what is not here stands in a group of its own at the end.
const GROEPEN: &[(&str, &[&str])] = &[
    ("verloop", &["ziek", "gedeeltelijk_hersteld", "zwangerschapsverlof", "arbeidstherapie"]),
    (
        "arts",
        &[
            "ziekmelding_arbodienst",
            "probleemanalyse",
            "bijstelling_probleemanalyse",
            "geen_langdurig_verzuim_verwacht",
            "langdurig_verzuim_blijkt",
            "niet_terug_verwacht",
        ],
    ),
    (
        "gedaan",
        &[
            "plan_van_aanpak",
            "evaluatie",
            "eerstejaarsevaluatie",
            "tweede_spoor",
            "tweede_spoor_niet_nodig",
            "re_integratieverslag",
            "afgeweken",
        ],
    ),
    (
        "uwv",
        &[
            "uwv_melding_42_weken",
            "uwv_brief_wia",
            "wia_aanvraag",
            "vervroegde_iva",
            "loonsanctie",
            "tekortkoming_hersteld",
            "tekortkoming_niet_hersteld",
            "bezwaar_loonsanctie",
            "vrijwillige_verlenging",
            "vangnet",
            "uwv_melding_vangnet",
        ],
    ),
    (
        "dienstverband",
        &[
            "dienstverband",
            "dienstverband_eindigt",
            "uwv_melding_einde_dienstverband",
            "verkort_re_integratieverslag",
            "bedongen_arbeid_gewijzigd",
            "aow_leeftijd",
        ],
    ),
];

/// The facts to choose from, in groups: heading, and name with words of each.
pub(super) fn groepen(t: Tekst) -> Vec<(String, Vec<(&'static str, String)>)> {
    let met_kop = |feit: &'static str| (feit, kop(t, feit));
    let ingedeeld = |feit: &&'static str| GROEPEN.iter().any(|(_, feiten)| feiten.contains(feit));
    let vast = GROEPEN.iter().map(|(groep, feiten)| {
        let bestaand = feiten.iter().filter_map(|feit| bekend(feit));
        (t.uit("feitgroep", groep), bestaand.map(met_kop).collect())
    });
    let rest: Vec<_> = crate::termijnen::namen().filter(|feit| !ingedeeld(feit)).map(met_kop).collect();
    let rest = (!rest.is_empty()).then(|| (t.uit("feitgroep", "overig"), rest));
    vast.chain(rest).collect()
}

/// What a fact is called.
pub(super) fn kop(t: Tekst, feit: &str) -> String {
    if t.kent(&sleutel(&["feit", feit])) { t.uit("feit", feit) } else { feit.replace('_', " ") }
}

/// A sentence on what a fact means, where the name says too little.
pub(super) fn uitleg(t: Tekst, feit: &str) -> Option<String> {
    t.kent(&sleutel(&["feituitleg", feit])).then(|| t.uit("feituitleg", feit))
}

/// What is asked in a field: of this fact, else of any that has it.
pub(super) fn label(t: Tekst, feit: &str, naam: &str) -> String {
    let eigen = format!("{feit}-{naam}");
    if t.kent(&sleutel(&["feitveld", &eigen])) { t.uit("feitveld", &eigen) } else { t.uit("feitveld", naam) }
}

/// A hint under a field, where there is one.
pub(super) fn hulp(t: Tekst, feit: &str, naam: &str) -> Option<String> {
    let eigen = format!("{feit}-{naam}");
    t.kent(&sleutel(&["feithulp", &eigen])).then(|| t.uit("feithulp", &eigen))
}

/// One of the answers to a question.
pub(super) fn woord(t: Tekst, naam: &str, woord: &str) -> String {
    if naam == "termijn" { t.uit("termijn", woord) } else { t.uit("feitwoord", &format!("{naam}-{woord}")) }
}

/// What a fact says, besides what it is: `11 maart 2024, mogelijkheden: ja`.
pub(super) fn inhoud(t: Tekst, feit: &Value) -> String {
    let dag = |sleutel: &str| feit.get(sleutel).and_then(Value::as_str).and_then(lees_dag);
    let alle = sleutels(naam(feit));
    let heeft = |naam: &str| alle.iter().any(|sleutel| sleutel.naam == naam);
    let periode = dag("van").filter(|_| heeft("tot_en_met")).map(|van| match dag("tot_en_met") {
        Some(laatste) => t.periode(van, laatste),
        None => t.met("rekenhulp-vanaf", &[("dag", t.dag_kort(van).into())]),
    });
    let in_periode = |sleutel: &&Sleutel| periode.is_some() && matches!(sleutel.naam, "van" | "tot_en_met");
    let rest = alle.iter().filter(|sleutel| !in_periode(sleutel));
    let rest = rest.filter_map(|sleutel| kort(t, sleutel, feit.get(sleutel.naam)?));
    periode.clone().into_iter().chain(rest).collect::<Vec<_>>().join(", ")
}

/// The value of one key in a few words.
fn kort(t: Tekst, naam: &Sleutel, waarde: &Value) -> Option<String> {
    let tekst = match &naam.soort {
        Sleutelsoort::Reden => return None,
        Sleutelsoort::Dag => {
            let tekst = waarde.as_str()?;
            lees_dag(tekst).map_or_else(|| tekst.to_owned(), |dag| t.dag_kort(dag))
        }
        Sleutelsoort::Getal(..) => waarde.to_string(),
        Sleutelsoort::Woord(woorden) => {
            let tekst = waarde.as_str()?;
            woorden.iter().find(|w| **w == tekst).map_or_else(|| tekst.to_owned(), |w| woord(t, naam.naam, w))
        }
        Sleutelsoort::JaNee | Sleutelsoort::Vinkje => {
            woord(t, naam.naam, if waarde.as_bool()? { "ja" } else { "nee" })
        }
    };
    let waarde = [("waarde", tekst.clone().into())];
    let kent = t.mogelijk_met(&sleutel(&["feitkort", naam.naam]), &waarde).is_some();
    Some(if kent { t.uit_met("feitkort", naam.naam, &waarde) } else { tekst })
}

/// What is wrong, for beside the field of this kind.
pub(super) fn bezwaar(t: Tekst, invulling: Option<&Invulling>, fout: &Leesfout) -> String {
    let soort = invulling.and_then(|invulling| {
        sleutels(invulling.feit).into_iter().find(|sleutel| Some(sleutel.naam) == fout.sleutel.as_deref())
    });
    let is_dag = soort.is_none_or(|sleutel| sleutel.soort == Sleutelsoort::Dag);
    match fout.aard {
        Aard::Vorm | Aard::HeelGetal | Aard::Uren | Aard::Tijd => t.k("rekenhulp-fout-vorm"),
        Aard::Leeg if is_dag => t.k("rekenhulp-fout-lege-dag"),
        Aard::Leeg => t.k("rekenhulp-fout-leeg"),
        Aard::GeenDag => t.k("rekenhulp-fout-dag"),
        Aard::DagBuiten => t.k("rekenhulp-fout-jaar"),
        Aard::Getal(van, tot_en_met) => {
            t.met("rekenhulp-fout-getal", &[("van", van.into()), ("laatste", tot_en_met.into())])
        }
        Aard::Woord => t.k("rekenhulp-fout-kies"),
        Aard::EenVanBeide => t.k("rekenhulp-fout-een-van-beide"),
        Aard::Feiten(bezwaar) => van_feiten(t, bezwaar),
    }
}

fn van_feiten(t: Tekst, bezwaar: Bezwaar) -> String {
    let met_dag = |sleutel: &str, dag: Dag| t.met(sleutel, &[("dag", t.dag_kort(dag.datum()).into())]);
    match bezwaar {
        Bezwaar::GeenZiekte => t.k("rekenhulp-fout-geen-ziekte"),
        Bezwaar::Omgekeerd => t.k("rekenhulp-fout-omgekeerd"),
        Bezwaar::Overlapt(ander) => met_dag("rekenhulp-fout-overlapt", ander),
        Bezwaar::VoorHetRecht => t.k("rekenhulp-fout-voor-het-recht"),
        Bezwaar::VoorZiekte(eerste) => met_dag("rekenhulp-fout-voor-ziekte", eerste),
        Bezwaar::Dubbel(ander) => met_dag("rekenhulp-fout-dubbel", ander),
        Bezwaar::NogEens => t.k("rekenhulp-fout-nog-eens"),
        Bezwaar::Percentage(_) => t.met("rekenhulp-fout-getal", &[("van", 1.into()), ("laatste", 99.into())]),
        Bezwaar::Weken(_) => t.met("rekenhulp-fout-getal", &[("van", 1.into()), ("laatste", 52.into())]),
        Bezwaar::NietAfTeWijken => t.k("rekenhulp-fout-kies"),
        Bezwaar::NietNa(dag) => met_dag("rekenhulp-fout-niet-na", dag),
        Bezwaar::Na(dag) => met_dag("rekenhulp-fout-na", dag),
        Bezwaar::AlleenZwangerschap => t.k("rekenhulp-fout-alleen-zwangerschap"),
        Bezwaar::GeenLoonsanctie => t.k("rekenhulp-fout-geen-loonsanctie"),
        Bezwaar::WelkeVerlenging => t.k("rekenhulp-fout-welke-verlenging"),
        Bezwaar::AndersBeslist(dag) => met_dag("rekenhulp-fout-anders-beslist", dag),
        Bezwaar::NietZiek => t.k("rekenhulp-fout-niet-ziek"),
        Bezwaar::VerkorteWachttijd { van, tot_en_met } => {
            let kort = |dag: Dag| t.dag_kort(dag.datum()).into();
            let dagen = [("van", kort(van)), ("laatste", kort(tot_en_met))];
            t.met("rekenhulp-fout-verkorte-wachttijd", &dagen)
        }
        Bezwaar::TeVroegVerkort(dag) => met_dag("rekenhulp-fout-te-vroeg-verkort", dag),
    }
}

fn sleutel(delen: &[&str]) -> String {
    delen.join("-").replace('_', "-")
}
