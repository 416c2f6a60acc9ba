// SPDX-License-Identifier: EUPL-1.2
//! `hervat opbouw` as scripts use it: shapes, exit status, sentences.

use crate::opdrachtregel::{fout, hervat, uit};
use serde_json::{Value, json};

/// The example of the contract.
const CONTRACT: &str = r#"{ "contract": {"ma": 8, "di": 8, "wo": 8, "do": 8}, "start": "2026-11-23", "vandaag": "2026-11-21",
  "schema": {"soort": "wekelijks", "stappen": [25, 50, 75, 100]},
  "grenzen": [{"van": "2026-11-23", "tot_en_met": "2026-12-31", "max_uren_per_dag": 6, "max_dagen_per_week": 4, "max_uren_per_week": 24, "niet_voor": "09:00", "niet_na": "17:00"}],
  "blokken": {"werk_minuten": 120, "pauze_minuten": 60, "begin": "09:00", "einde": "17:30"},
  "vrij": ["2026-12-25"], "afronding_minuten": 15, "prognose_volledig": "2027-02-01", "arbeidstherapie_tot_en_met": "2026-12-06",
  "taken": [{"naam": "post verwerken", "zwaarte": "licht", "deadline": false, "leuk": true, "eigen_werk": false, "tempo": 100}] }"#;

/// Only what a plan cannot do without, and one key besides or in its place.
fn plan(extra: Value) -> String {
    let mut plan = json!({
        "contract": {"ma": 8, "di": 8, "wo": 8, "do": 8}, "start": "2026-11-23", "vandaag": "2026-11-23",
        "schema": {"soort": "wekelijks", "stappen": [25, 50, 75, 100]}
    });
    let Value::Object(extra) = extra else { panic!("an object") };
    plan.as_object_mut().expect("an object").extend(extra);
    plan.to_string()
}

#[track_caller]
fn antwoord(invoer: &str) -> Value {
    let uitvoer = hervat(&["opbouw", "-", "--json"], invoer);
    assert!(uitvoer.status.success(), "{}", fout(&uitvoer));
    serde_json::from_str(&uit(&uitvoer)).expect("JSON")
}

#[test]
fn het_voorbeeld_van_het_contract() {
    let json = antwoord(CONTRACT);
    let sleutels: Vec<_> = json.as_object().expect("an object").keys().collect();
    assert_eq!(sleutels, ["weken", "volledig", "meldingen"]);
    let dagen = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"].map(|dag| {
        json!({
            "dag": dag, "uren": 2.0, "productief": false,
            "blokken": [{"begin": "09:00", "einde": "11:00"}], "taken": ["post verwerken"]
        })
    });
    assert_eq!(
        json["weken"][0],
        json!({
            "week": "2026-W48", "stap": 25, "percentage": 25.0, "uren": 8.0, "tekort_uren": 0.0, "dagen": dagen
        })
    );
    assert_eq!(json["weken"][3]["tekort_uren"], 8.0);
    assert_eq!(json["volledig"], json!({"dag": "2027-01-04", "week": "2027-W01"}));
    let grens = &json["meldingen"][0];
    assert_eq!(
        (&grens["code"], &grens["ernst"], &grens["dag"]),
        (&"grens_bedrijfsarts".into(), &"let_op".into(), &"2026-12-14".into())
    );
    let volgorde: Vec<_> = grens.as_object().expect("an object").keys().collect();
    assert_eq!(volgorde, ["code", "ernst", "dag", "uitleg"]);
    assert_eq!(json["meldingen"][1]["code"], "past_niet_in_dag");
}

#[test]
fn drie_sleutels_zijn_genoeg_en_uren_mogen_decimaal_zijn() {
    let json = antwoord(
        r#"{"contract": {"ma": 7.6}, "start": "2026-11-23", "schema": {"soort": "dagelijks", "weken": 2}}"#,
    );
    assert_eq!(json["weken"][0]["dagen"][0]["uren"], 3.75);
    assert_eq!(json["weken"][1]["dagen"][0]["uren"], 7.6);
    assert_eq!(json["weken"][1]["stap"], Value::Null);
    assert_eq!(json["weken"][0]["dagen"][0]["blokken"], json!([]));
}

#[test]
fn elk_patroon_komt_binnen() {
    let uren = |schema: Value| {
        let json = antwoord(&plan(json!({ "schema": schema })));
        let weken = json["weken"].as_array().expect("a list").clone();
        weken.iter().map(|week| week["uren"].as_f64().expect("hours")).collect::<Vec<_>>()
    };
    let ritme = json!({"soort": "ritme", "begin_uren_per_dag": 2, "erbij": 3, "elke_weken": 1});
    assert_eq!(uren(ritme), [8.0, 20.0, 32.0]);
    let eigen =
        json!({"soort": "eigen", "weken": [{"ma": 2, "di": 2}, {"ma": 8, "di": 8, "wo": 8, "do": 8}]});
    assert_eq!(uren(eigen), [4.0, 32.0]);
    assert_eq!(uren(json!({"soort": "dagelijks", "weken": 1})), [20.0]);
}

#[test]
fn een_tabel_zegt_eerst_wanneer_alle_uren_er_zijn() {
    let uitvoer = hervat(&["opbouw", "--vandaag", "2026-11-23"], CONTRACT);
    insta::assert_snapshot!(uit(&uitvoer));
    let lang = plan(json!({"schema": {"soort": "wekelijks", "stappen": [25, 50]}}));
    let engels = uit(&hervat(&["--taal", "en", "opbouw", "-", "--tabel"], &lang));
    assert!(engels.lines().any(|regel| regel.starts_with("2026-W49 to 2028-W46")), "{engels}");
}

/// Blocks as times, days without blocks as whole days, moments to look back; nothing of tasks or limits.
#[test]
fn een_agenda_zonder_namen_taken_of_gezondheid() {
    let uitvoer = hervat(&["opbouw", "-", "--ics"], CONTRACT);
    assert!(uitvoer.status.success());
    let ics = uit(&uitvoer).replace('\r', "");
    assert!(ics.contains("UID:werk-2026-11-23-2026-11-23-1@hervat\n"));
    assert!(ics.contains("DTSTART:20261123T080000Z\n") && ics.contains("DTEND:20261123T100000Z\n"));
    assert!(ics.contains("UID:terugblik-2026-11-23-1@hervat\n"));
    for woord in ["post", "bedrijfsarts", "ziek", "klacht", "herstel", "werkhervatting", "therapie", "grens"]
    {
        assert!(!ics.to_lowercase().contains(woord), "{woord}");
    }
    let uids: Vec<_> = ics.lines().filter(|regel| regel.starts_with("UID:")).collect();
    assert!(ics.contains("X-WR-CALNAME:Werkschema\n"), "{ics}");
    let engels = uit(&hervat(&["--taal", "en", "opbouw", "-", "--ics"], CONTRACT));
    assert!(engels.contains("X-WR-CALNAME:Work schedule\r\n"), "{engels}");
    let mut eens = uids.clone();
    eens.sort_unstable();
    eens.dedup();
    assert_eq!(uids.len(), eens.len());
    let heel = uit(&hervat(&["opbouw", "-", "--ics"], &plan(json!({}))));
    assert!(heel.contains("SUMMARY:Werken: 2:00 uur"), "{heel}");
}

#[test]
fn een_plan_dat_loopt_wordt_opnieuw_gepland() {
    let gewerkt: Vec<_> = (23..27).map(|dag| json!({"dag": format!("2026-11-{dag}"), "uren": 1})).collect();
    let json = antwoord(&plan(json!({"gewerkt": gewerkt, "vandaag": "2026-11-30"})));
    assert_eq!(json["eerst_volledig"]["dag"], "2026-12-14");
    assert_eq!(json["volledig"]["dag"], "2026-12-21");
    assert_eq!(json["weken"][0]["dagen"][0]["gewerkt"], 1.0);
    // Whoever filled in what was worked need not be told to.
    let codes: Vec<_> =
        json["meldingen"].as_array().expect("a list").iter().map(|een| &een["code"]).collect();
    assert_eq!(codes, ["korter_gewerkt"]);
    assert_eq!(json["meldingen"].as_array().expect("a list").last().expect("one")["code"], "korter_gewerkt");
}

/// Days of November 2026 on which one had not recovered within hours.
fn niet_hersteld(dagen: &[u32]) -> Vec<Value> {
    let dag = |dag: &u32| json!({"dag": format!("2026-11-{dag}"), "hersteld_binnen_uren": false});
    dagen.iter().map(dag).collect()
}

#[test]
fn check_ins_geven_advies_en_een_lijn_en_veranderen_niets() {
    let zonder = antwoord(&plan(json!({"vandaag": "2026-11-30"})));
    let checkins = niet_hersteld(&[23, 24, 25, 26, 30]);
    let json = antwoord(&plan(json!({"vandaag": "2026-11-30", "checkins": checkins})));
    assert_eq!((&json["weken"], &json["volledig"]), (&zonder["weken"], &zonder["volledig"]));
    let advies = json["meldingen"].as_array().expect("a list").last().expect("one");
    assert_eq!(
        (&advies["code"], &advies["ernst"], &advies["dag"]),
        (&"pas_op_de_plaats".into(), &"advies".into(), &"2026-11-23".into())
    );
    assert!(advies["uitleg"].as_str().expect("a sentence").contains("pas op de plaats"));
    assert_eq!(json["trend"], json!({"uren": "te_kort", "herstel": "te_kort"}));
    // Nobody said anything: nothing is said of it.
    assert!(zonder.get("trend").is_none());
    // A week that did not last, or one that is long ago, is no advice; the line is there all the same.
    for (dagen, vandaag) in [([23, 24, 25].as_slice(), "2026-11-30"), (&[23, 24, 25, 26, 30], "2026-12-07")] {
        let json = antwoord(&plan(json!({"vandaag": vandaag, "checkins": niet_hersteld(dagen)})));
        assert!(
            json["meldingen"].as_array().expect("a list").iter().all(|een| een["code"] != "pas_op_de_plaats")
        );
        assert_eq!(json["trend"]["herstel"], "te_kort");
    }
}

#[test]
fn een_lijn_door_goede_en_slechte_weken() {
    let gewerkt = |uren: &[u32]| -> Vec<Value> {
        let maandagen = ["2026-11-23", "2026-11-30", "2026-12-07"];
        let week = |(maandag, uren): (&str, &u32)| json!({"dag": maandag, "uren": uren});
        maandagen.into_iter().zip(uren).map(week).collect()
    };
    let checkins: Vec<_> =
        [("2026-11-23", false), ("2026-11-30", true), ("2026-12-01", false), ("2026-12-07", true)]
            .map(|(dag, goed)| json!({"dag": dag, "hersteld_binnen_uren": goed}))
            .to_vec();
    let met = |uren: &[u32]| json!({"vandaag": "2026-12-14", "gewerkt": gewerkt(uren), "checkins": checkins});
    let json = antwoord(&plan(met(&[2, 4, 6])));
    assert_eq!(json["trend"], json!({"uren": "stijgt", "herstel": "stijgt"}));
    let sleutels: Vec<_> = json.as_object().expect("an object").keys().collect();
    assert_eq!(sleutels, ["weken", "volledig", "meldingen", "eerst_volledig", "trend"]);
    let tabel = uit(&hervat(&["opbouw", "-", "--tabel"], &plan(met(&[2, 4, 6]))));
    assert!(
        tabel.ends_with("\nDe lijn van de uren stijgt; die van het herstel na het werk stijgt.\n"),
        "{tabel}"
    );
    let engels = uit(&hervat(&["--taal", "en", "opbouw", "-", "--tabel"], &plan(met(&[2, 4, 6]))));
    assert!(engels.ends_with("\nThe line of hours rises; that of recovery after work rises.\n"), "{engels}");
    // What others get to see holds nothing of it.
    let ics = uit(&hervat(
        &["opbouw", "-", "--ics"],
        &plan(json!({"checkins": niet_hersteld(&[23, 24, 25, 26, 30])})),
    ));
    assert!(!ics.to_lowercase().contains("herstel") && !ics.contains("plaats"), "{ics}");
}

#[test]
fn een_check_in_die_niet_kan_wordt_bij_het_veld_geweigerd() {
    let met = |checkin: Value| plan(json!({"checkins": [checkin]}));
    onleesbaar(
        &met(json!({"dag": "2026-11-23"})),
        &["`checkins`, nummer 1: `hersteld_binnen_uren` ontbreekt"],
    );
    onleesbaar(&met(json!({"hersteld_binnen_uren": true})), &["`checkins`, nummer 1: `dag` ontbreekt"]);
    let ja = json!({"dag": "2026-11-23", "hersteld_binnen_uren": "ja"});
    onleesbaar(&met(ja), &["`checkins`, nummer 1: `hersteld_binnen_uren`", "`true` of `false`"]);
    // No complaint has a place here.
    let klacht = json!({"dag": "2026-11-23", "hersteld_binnen_uren": true, "klacht": "moe"});
    onleesbaar(&met(klacht), &["`checkins`, nummer 1: `klacht` is onbekend"]);
    let dag = json!({"dag": "2026-11-23", "hersteld_binnen_uren": true});
    onleesbaar(&plan(json!({"checkins": [dag, dag]})), &["`checkins`, nummer 2: `dag` staat er al"]);
    onleesbaar(&plan(json!({"checkins": true})), &["`checkins`"]);
}

/// A task on a day off does not vanish without a word.
#[test]
fn een_taak_op_een_vrije_dag_wordt_gezegd() {
    let json = antwoord(&plan(json!({
        "taken": [{"naam": "post", "leuk": true}],
        "vrij": ["2026-11-24"],
        "verdeling": [{"dag": "2026-11-24", "taken": ["post"]}]
    })));
    assert_eq!(json["meldingen"][0]["code"], "taak_zonder_uren");
    assert_eq!(json["meldingen"][0]["dag"], "2026-11-24");
}

#[test]
fn een_eigen_verdeling_en_de_tweede_fase() {
    let json = antwoord(&plan(json!({
        "taken": [{"naam": "post"}, {"naam": "dossiers", "eigen_werk": true, "tempo": 50}],
        "verdeling": [{"dag": "2026-11-24", "taken": ["dossiers"]}],
        "takenopbouw_weken": 2
    })));
    assert_eq!(json["weken"][0]["dagen"][1]["taken"], json!(["dossiers"]));
    assert_eq!(json["meldingen"][0]["code"], "eigen_werk_te_vroeg");
    assert_eq!(
        json["takenopbouw"][0],
        json!({"week": "2026-W52", "taken": [
            {"naam": "dossiers", "uren": 16.0, "tempo": 50}, {"naam": "post", "uren": 16.0, "tempo": 100}]})
    );
}

/// A plan that cannot be: the JSON says why, and so does standard error.
#[track_caller]
fn geen_schema(extra: Value, code: &str, stukken: &[&str]) {
    let invoer = plan(extra);
    let uitvoer = hervat(&["opbouw", "-", "--json"], &invoer);
    assert_eq!(uitvoer.status.code(), Some(1), "{invoer}");
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    assert_eq!((&json["weken"], &json["volledig"]), (&json!([]), &Value::Null));
    let melding = &json["meldingen"][0];
    assert_eq!((&melding["code"], &melding["ernst"]), (&code.into(), &"fout".into()));
    for stuk in stukken {
        assert!(melding["uitleg"].as_str().expect("a sentence").contains(stuk), "no {stuk} in {melding}");
        assert!(fout(&uitvoer).contains(stuk));
    }
    assert_eq!(fout(&uitvoer).lines().count(), 1);
    assert!(uit(&hervat(&["opbouw", "-", "--tabel"], &invoer)).is_empty());
}

#[test]
fn wat_niet_kan_zegt_veld_wat_en_waarom() {
    geen_schema(json!({"contract": {}}), "contract_leeg", &["`contract`", "uren"]);
    geen_schema(json!({"contract": {"ma": 0}}), "contract_leeg", &["`contract`"]);
    let stappen = |stappen: Value| json!({"schema": {"soort": "wekelijks", "stappen": stappen}});
    geen_schema(stappen(json!([50, 25])), "stap_daalt", &["`schema.stappen`, nummer 2", "50"]);
    geen_schema(stappen(json!([50, 120])), "boven_contract", &["`schema.stappen`, nummer 2", "120"]);
    geen_schema(stappen(json!([0])), "buiten_bereik", &["`schema.stappen`, nummer 1", "1 tot en met 100"]);
    let eigen = json!({"schema": {"soort": "eigen", "weken": [{"ma": 2}, {"vr": 1}]}});
    geen_schema(eigen, "boven_contract", &["`schema.weken`, nummer 2", "vrijdag"]);
    geen_schema(stappen(json!([])), "buiten_bereik", &["`schema.stappen`: deze opbouw heeft nog geen week"]);
    geen_schema(
        stappen(json!(vec![0; 60_000])),
        "buiten_bereik",
        &["`schema.stappen`: deze opbouw is langer"],
    );
    let grens = |sleutel: &str, waarde: Value| {
        let mut grens = json!({"van": "2026-11-23", "tot_en_met": "2026-12-31"});
        grens[sleutel] = waarde;
        json!({"grenzen": [grens]})
    };
    geen_schema(grens("max_uren_per_dag", json!(0)), "niets_over", &["`grenzen.max_uren_per_dag`, nummer 1"]);
    geen_schema(
        grens("max_uren_per_dag", json!(0.1)),
        "niets_over",
        &["`grenzen.max_uren_per_dag`, nummer 1: deze grens", "2026-11-23"],
    );
    geen_schema(grens("max_dagen_per_week", json!(8)), "buiten_bereik", &["1 tot en met 7"]);
    geen_schema(grens("tot_en_met", json!("2026-11-01")), "omgekeerd", &["`grenzen.tot_en_met`"]);
}

#[track_caller]
fn onleesbaar(invoer: &str, stukken: &[&str]) {
    let uitvoer = hervat(&["opbouw", "-", "--json"], invoer);
    assert_eq!(uitvoer.status.code(), Some(1), "{invoer}");
    assert!(uit(&uitvoer).is_empty());
    assert_eq!(fout(&uitvoer).lines().count(), 1, "one sentence: {}", fout(&uitvoer));
    for stuk in stukken {
        assert!(fout(&uitvoer).contains(stuk), "no `{stuk}` in: {}", fout(&uitvoer));
    }
}

#[test]
fn wat_geen_plan_is_wordt_bij_het_veld_geweigerd() {
    onleesbaar("{", &["JSON"]);
    onleesbaar("[]", &["object"]);
    onleesbaar("{}", &["`contract` ontbreekt", "`start` ontbreekt", "`schema` ontbreekt"]);
    onleesbaar(&plan(json!({"grens": []})), &["`grens`", "`grenzen`"]);
    onleesbaar(&plan(json!({"contract": {"maandag": 8}})), &["`contract`: `maandag`", "`ma`"]);
    // A week of eight days.
    let acht = json!({"ma": 1, "di": 1, "wo": 1, "do": 1, "vr": 1, "za": 1, "zo": 1, "acht": 1});
    onleesbaar(&plan(json!({"contract": acht})), &["`contract`: `acht` is onbekend"]);
    onleesbaar(&plan(json!({"contract": {"ma": -1}})), &["`contract`: `ma`", "uren"]);
    onleesbaar(&plan(json!({"contract": {"ma": "8"}})), &["`contract`: `ma`"]);
    onleesbaar(&plan(json!({"schema": {"soort": "weekelijks"}})), &["`schema`", "`wekelijks`"]);
    onleesbaar(&plan(json!({"schema": {"soort": "dagelijks", "stappen": [1]}})), &["`stappen`"]);
    onleesbaar(&plan(json!({"schema": {"soort": "dagelijks"}})), &["`schema`: `weken` ontbreekt"]);
    onleesbaar(&plan(json!({"schema": {"soort": "wekelijks", "stappen": [12.5]}})), &["`stappen`", "hele"]);
    onleesbaar(&plan(json!({"grenzen": [{"van": "2026-11-23", "max_uren": 1}]})), &["`grenzen`, nummer 1"]);
    onleesbaar(&plan(json!({"vrij": ["2026-12-25", "2026-02-30"]})), &["`vrij`, nummer 2"]);
    onleesbaar(&plan(json!({"start": "2101-01-01"})), &["`start`", "1990-2100"]);
    onleesbaar(&plan(json!({"blokken": {"werk_minuten": 60, "begin": "9 uur"}})), &["`begin`", "09:00"]);
    onleesbaar(
        &plan(json!({"taken": [{"naam": "post", "zwaarte": "heel zwaar"}]})),
        &["`zwaarte`", "`zwaar`"],
    );
    onleesbaar(&plan(json!({"verdeling": [{"dag": "2026-11-23", "taken": ["post"]}]})), &["`post`"]);
    // Every fault at once.
    onleesbaar(&plan(json!({"start": "morgen", "vrij": 3})), &["`start`", "`vrij`"]);
}

/// A name stands on every day of the answer, so a long one would make an answer of a small question huge.
#[test]
fn wat_te_groot_is_wordt_bij_het_veld_geweigerd() {
    let taken = |namen: Vec<String>| -> Value { namen.iter().map(|naam| json!({"naam": naam})).collect() };
    let met = |namen| plan(json!({ "taken": taken(namen) }));
    // Characters count, not bytes.
    antwoord(&met(vec!["é".repeat(120)]));
    onleesbaar(&met(vec!["é".repeat(121)]), &["`taken`, nummer 1: `naam` is te lang", "120"]);
    let namen = |aantal: usize| (0..aantal).map(|nummer| format!("taak {nummer}")).collect();
    antwoord(&met(namen(50)));
    onleesbaar(&met(namen(51)), &["`taken` heeft te veel onderdelen: hoogstens 50"]);
    let verdeling = |dagen: Value| plan(json!({ "taken": [{"naam": "post"}], "verdeling": dagen }));
    let dag = |taken: Value| json!({"dag": "2026-11-23", "taken": taken});
    antwoord(&verdeling(json!([dag(json!(["post"]))])));
    onleesbaar(
        &verdeling(json!([dag(json!(["post", "post"]))])),
        &["`verdeling`, nummer 1: `taken` noemt een taak twee keer"],
    );
    onleesbaar(
        &verdeling(json!([dag(json!(vec!["post"; 60_000]))])),
        &["`verdeling`, nummer 1: `taken` heeft te veel onderdelen"],
    );
    let leeg = dag(json!([]));
    onleesbaar(&verdeling(json!([leeg, leeg])), &["`verdeling`, nummer 2: `dag` staat er al"]);
}

#[test]
fn veel_vrije_dagen_of_veel_fouten_geven_een_kort_antwoord() {
    let vrij = |dagen: Vec<&str>| plan(json!({ "vrij": dagen }));
    antwoord(&vrij(vec!["2026-12-25"; 366]));
    onleesbaar(&vrij(vec!["2026-12-25"; 367]), &["`vrij` heeft te veel onderdelen: hoogstens 366"]);
    let uitvoer = hervat(&["opbouw", "-", "--json"], &vrij(vec!["kerst"; 300]));
    assert_eq!(fout(&uitvoer).matches("geen bestaande dag").count(), 20);
    onleesbaar(&vrij(vec!["kerst"; 60_000]), &["`vrij` heeft te veel onderdelen"]);
}

#[test]
fn veel_tegelijk_in_dezelfde_volgorde() {
    let leeg = plan(json!({"contract": {}})).replace('\n', " ");
    let goed = plan(json!({}));
    let uitvoer = hervat(&["opbouw", "--stroom"], &format!("{goed}\n\n{{\n{leeg}\n{goed}\n"));
    assert_eq!(uitvoer.status.code(), Some(1));
    let regels: Vec<Value> =
        uit(&uitvoer).lines().map(|regel| serde_json::from_str(regel).expect("JSON")).collect();
    assert_eq!(regels.len(), 4);
    assert_eq!(regels[0], antwoord(&goed));
    assert_eq!(regels[1]["regel"], 3);
    assert!(regels[1]["fout"].as_str().expect("a sentence").contains("JSON"));
    assert_eq!(regels[2]["meldingen"][0]["code"], "contract_leeg");
    assert_eq!(regels[3], regels[0]);
    let kort = uit(&hervat(&["opbouw", "-", "--stroom", "--beknopt"], &format!("{goed}\n{goed}")));
    let json: Value = serde_json::from_str(kort.lines().next().expect("a line")).expect("JSON");
    assert_eq!(json["weken"][0]["dagen"][0], json!({"dag": "2026-11-23", "uren": 2.0}));
    assert!(!kort.contains("uitleg"));
}

#[test]
fn verkeerd_gebruik_is_twee() {
    for argumenten in [["opbouw", "-", "--beknopt"].as_slice(), &["opbouw", "-", "--json", "--ics"]] {
        assert_eq!(hervat(argumenten, "").status.code(), Some(2), "{argumenten:?}");
    }
}
