// SPDX-License-Identifier: EUPL-1.2
//! `hervat termijnen`: facts in, duties out, as JSON, table, stream and calendar.

use super::{fout, hervat, uit};
use serde_json::Value;

const CONTRACT: &str = r#"{ "vandaag": "2025-12-20", "feiten": [
    {"feit": "ziek", "van": "2024-02-05", "tot_en_met": "2024-05-05"},
    {"feit": "ziek", "van": "2024-05-20"},
    {"feit": "probleemanalyse", "op": "2024-03-11", "mogelijkheden": "ja"},
    {"feit": "plan_van_aanpak", "op": "2024-03-25"} ] }"#;

#[test]
fn het_voorbeeld_van_het_contract() {
    let uitvoer = hervat(&["termijnen", "-", "--json"], CONTRACT);
    assert!(uitvoer.status.success());
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    assert_eq!(json["eerste_ziektedag"], "2024-02-05");
    assert_eq!(json["telling"]["ziektedagen"], 671);
    assert_eq!(json["telling"]["ziekteweek"], 96);
    assert_eq!(json["telling"]["gerekend_vanaf"], "2024-02-19");
    assert_eq!(json["einde_wachttijd"]["eerste_dag_erna"], "2026-02-16");
    let probleemanalyse = &json["termijnen"][1];
    assert_eq!(probleemanalyse["id"], "probleemanalyse");
    assert_eq!(probleemanalyse["uiterlijk"], "2024-03-18");
    assert_eq!(probleemanalyse["stand"], "voldaan");
    assert_eq!(probleemanalyse["verloop"][1]["stap"], "zes weken daarna");
    assert_eq!(json["evaluaties"][0]["uiterlijk"], "2024-05-20");
    assert_eq!(json["evaluaties"][0]["stand"], "te_laat");
    let sleutels: Vec<_> = json.as_object().expect("an object").keys().collect();
    let volgorde = [
        "eerste_ziektedag",
        "telling",
        "einde_wachttijd",
        "loondoorbetaling",
        "termijnen",
        "evaluaties",
        "eerdere_gevallen",
    ];
    assert_eq!(sleutels, volgorde);
}

/// What the law gives over which days, and which days could be waiting days.
#[test]
fn het_loon_staat_er_per_tijdvak() {
    let uitvoer = hervat(&["termijnen", "--eerste-ziektedag", "2026-06-15", "--json"], "");
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    let loon = &json["loondoorbetaling"];
    assert_eq!(
        loon["tijdvakken"][0],
        serde_json::json!({
            "van": "2026-06-15", "tot_en_met": "2027-06-13", "recht": "eerste_jaar", "percentage": 70,
            "minimumloon": true
        })
    );
    assert_eq!(loon["tijdvakken"][1]["tot_en_met"], loon["laatste_dag"]);
    assert_eq!(loon["tijdvakken"][1]["minimumloon"], false);
    assert_eq!(loon["mogelijke_wachtdagen"], serde_json::json!(["2026-06-15", "2026-06-16"]));
}

#[test]
fn vandaag_op_de_opdrachtregel_wint() {
    let uitvoer = hervat(&["termijnen", "-", "--json", "--vandaag", "2024-02-06"], CONTRACT);
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    assert_eq!(json["telling"]["ziektedagen"], 2);
}

#[test]
fn een_eerste_ziektedag_is_genoeg_voor_een_tabel() {
    let uitvoer = hervat(&["termijnen", "--eerste-ziektedag", "2026-06-15", "--vandaag", "2026-11-22"], "");
    assert!(uit(&uitvoer).contains("ziekteweek 23 van 104"));
    assert!(
        uit(&uitvoer)
            .lines()
            .any(|regel| regel.contains("WIA-uitkering aanvragen") && regel.contains("2028-03-26"))
    );
}

#[test]
fn de_kop_van_de_tabel_past_bij_wie_hersteld_is_of_langer_ziek() {
    let langer = hervat(&["termijnen", "--eerste-ziektedag", "2010-06-15", "--vandaag", "2026-11-22"], "");
    let kop = uit(&langer).lines().next().unwrap_or_default().to_owned();
    assert!(kop.contains("wachttijd is voorbij") && kop.contains("2012-06-11"), "{kop}");
    assert!(!kop.contains("van 104"), "{kop}");
    let hersteld = r#"{"feiten": [{"feit": "ziek", "van": "2026-06-15", "tot_en_met": "2026-07-05"}]}"#;
    let kop = uit(&hervat(&["termijnen", "-", "--vandaag", "2026-11-22"], hersteld));
    assert!(
        kop.starts_with("Eerste ziektedag 2026-06-15, laatste ziektedag 2026-07-05: hersteld na 21"),
        "{kop}"
    );
}

/// Each decision of UWV, as the contract writes it, with what it does to wage and terms.
#[test]
fn een_loonsanctie_en_een_verlenging_komen_binnen_als_json() {
    let antwoord = |feiten: &str| -> Value {
        let invoer = format!(
            r#"{{"vandaag": "2028-01-10", "feiten": [{{"feit": "ziek", "van": "2026-01-01"}}, {feiten}]}}"#
        );
        serde_json::from_str(&uit(&hervat(&["termijnen", "-", "--json"], &invoer))).expect("JSON")
    };
    let termijn = |json: &Value, id: &str| {
        let alle = json["termijnen"].as_array().expect("a list").clone();
        alle.into_iter().find(|termijn| termijn["id"] == id).unwrap_or_else(|| panic!("no {id}"))
    };
    let json = antwoord(
        r#"{"feit": "loonsanctie", "besluit_verzonden_op": "2027-11-10", "weken": 52, "soort": "inhoudelijk"},
           {"feit": "tekortkoming_hersteld", "gemeld_op": "2028-02-15", "vastgesteld_op": "2028-03-01"}"#,
    );
    assert_eq!(json["loondoorbetaling"]["reden"], "loonsanctie");
    assert_eq!(json["loondoorbetaling"]["laatste_dag"], "2028-04-12");
    let einde = termijn(&json, "einde_loonsanctie");
    assert_eq!(
        (&einde["uiterlijk"], &einde["stand"], &einde["voor"]),
        (&"2028-04-12".into(), &"open".into(), &"werkgever".into())
    );
    assert!(einde["uitleg"].as_str().expect("a sentence").contains("te weinig gedaan"), "{einde}");
    assert_eq!(einde["verloop"][1]["dag"], "2028-03-01");
    let json = antwoord(
        r#"{"feit": "vrijwillige_verlenging", "verzocht_op": "2027-09-01", "tot_en_met": "2028-06-30"}"#,
    );
    assert_eq!(json["loondoorbetaling"]["reden"], "verlenging");
    assert_eq!(termijn(&json, "einde_verlenging")["uiterlijk"], "2028-06-30");
    assert_eq!(termijn(&json, "wia_aanvraag")["uiterlijk"], "2028-04-14");
}

/// Every other fact of the contract, and what it changes.
#[test]
fn bijzondere_groepen_komen_binnen_als_json() {
    let antwoord = |feit: &str| -> Value {
        let invoer = format!(
            r#"{{"vandaag": "2026-01-10", "feiten": [{{"feit": "ziek", "van": "2026-01-01"}}, {feit}]}}"#
        );
        serde_json::from_str(&uit(&hervat(&["termijnen", "-", "--json"], &invoer))).expect("JSON")
    };
    let uiterlijk = |json: &Value, id: &str| {
        let alle = json["termijnen"].as_array().expect("a list");
        alle.iter().find(|termijn| termijn["id"] == id).map(|termijn| termijn["uiterlijk"].clone())
    };
    let json = antwoord(r#"{"feit": "dienstverband_eindigt", "op": "2026-06-30"}"#);
    assert_eq!(json["loondoorbetaling"]["reden"], "einde_dienstverband");
    assert_eq!(uiterlijk(&json, "melding_einde_dienstverband"), Some("2026-06-30".into()));
    assert_eq!(uiterlijk(&json, "bewaartermijn"), Some("2028-06-30".into()));
    let json = antwoord(r#"{"feit": "dienstverband", "soort": "huishoudelijk"}"#);
    assert_eq!(json["loondoorbetaling"]["reden"], "huishoudelijk");
    assert_eq!(uiterlijk(&json, "wia_aanvraag"), None);
    let json = antwoord(r#"{"feit": "aow_leeftijd", "op": "2026-06-15"}"#);
    assert_eq!(json["loondoorbetaling"]["reden"], "aow");
    let bron = &json["termijnen"].as_array().expect("a list").last().expect("one")["bronnen"][2];
    assert_eq!(bron["url"], "https://zoek.officielebekendmakingen.nl/stb-2023-169.html");
    let json = antwoord(r#"{"feit": "vangnet", "soort": "zwangerschap", "fase": "flexibel"}"#);
    assert_eq!(uiterlijk(&json, "melding_vangnet"), Some("2026-01-05".into()));
    assert_eq!(uiterlijk(&json, "uwv_melding_42_weken"), None);
    for rest in [
        r#"{"feit": "uwv_melding_einde_dienstverband", "op": "2026-01-09"}"#,
        r#"{"feit": "verkort_re_integratieverslag", "op": "2026-01-09"}"#,
        r#"{"feit": "uwv_melding_vangnet", "op": "2026-01-09"}"#,
        r#"{"feit": "bedongen_arbeid_gewijzigd", "per": "2026-01-09"}"#,
        r#"{"feit": "niet_terug_verwacht", "op": "2026-01-09"}"#,
        r#"{"feit": "dienstverband", "soort": "gewoon"}"#,
    ] {
        assert_eq!(antwoord(rest)["eerste_ziektedag"], "2026-01-01", "{rest}");
    }
}

/// A report or a request on which UWV has not decided is a fact too; with neither day it is none.
#[test]
fn wat_uwv_nog_moet_beslissen_komt_binnen_als_json() {
    let met = |feiten: &str| {
        format!(
            r#"{{"vandaag": "2028-03-10", "feiten": [{{"feit": "ziek", "van": "2026-01-01"}}, {feiten}]}}"#
        )
    };
    let antwoord = |feiten: &str| -> Value {
        serde_json::from_str(&uit(&hervat(&["termijnen", "-", "--json"], &met(feiten)))).expect("JSON")
    };
    let termijn = |json: &Value, id: &str| {
        let alle = json["termijnen"].as_array().expect("a list").clone();
        alle.into_iter().find(|termijn| termijn["id"] == id).unwrap_or_else(|| panic!("no {id}"))
    };
    let sanctie = r#"{"feit": "loonsanctie", "besluit_verzonden_op": "2027-11-10", "weken": 52}"#;
    let json = antwoord(&format!(
        r#"{sanctie}, {{"feit": "tekortkoming_hersteld", "gemeld_op": "2028-02-15"}},
           {{"feit": "bezwaar_loonsanctie", "op": "2027-12-01"}}"#
    ));
    let besluit = termijn(&json, "tekortkoming_besluit");
    assert_eq!((&besluit["voor"], &besluit["stand"]), (&"uwv".into(), &"te_laat".into()));
    assert_eq!(besluit["nasleep"][0]["bij"], "te_laat");
    assert_eq!(besluit["nasleep"][0]["bronnen"][0]["artikel"], "25");
    let bezwaar = termijn(&json, "bezwaar_loonsanctie");
    assert_eq!((&bezwaar["uiterlijk"], &bezwaar["stand"]), (&"2027-12-22".into(), &"voldaan".into()));
    assert_eq!(bezwaar["nasleep"], Value::Array(vec![]));
    let afgewezen = r#"{"feit": "tekortkoming_niet_hersteld", "gemeld_op": "2028-02-01", "vastgesteld_op": "2028-03-01"}"#;
    let json = antwoord(&format!("{sanctie}, {afgewezen}"));
    assert_eq!(json["loondoorbetaling"]["laatste_dag"], "2028-12-19");
    let json = antwoord(r#"{"feit": "vrijwillige_verlenging", "verzocht_op": "2027-09-01"}"#);
    assert_eq!(termijn(&json, "verlenging_besluit")["uiterlijk"], "2027-09-15");
    let json = antwoord(r#"{"feit": "dienstverband_eindigt", "op": "2026-06-30"}"#);
    assert_eq!(termijn(&json, "eerstejaars_zw_beoordeling")["uiterlijk"], "2026-12-30");
    for (feit, sleutel) in
        [("tekortkoming_hersteld", "vastgesteld_op"), ("vrijwillige_verlenging", "tot_en_met")]
    {
        let uitvoer =
            hervat(&["termijnen", "-", "--json"], &met(&format!(r#"{sanctie}, {{"feit": "{feit}"}}"#)));
        let fout = String::from_utf8_lossy(&uitvoer.stderr).into_owned();
        assert!(!uitvoer.status.success() && fout.contains(&format!("`{sleutel}` ontbreekt")), "{fout}");
    }
}

/// WIA 64 lid 3, BW 7:629 lid 11 a: while nobody applies, every day is a day of wage.
#[test]
fn het_loon_loopt_door_zolang_de_aanvraag_uitblijft() {
    let uitvoer =
        hervat(&["termijnen", "--eerste-ziektedag", "2024-01-01", "--vandaag", "2026-02-01", "--json"], "");
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    assert_eq!(json["loondoorbetaling"]["laatste_dag"], "2026-04-19");
    assert_eq!(json["loondoorbetaling"]["reden"], "late_aanvraag");
    assert_eq!(json["einde_wachttijd"]["laatste_dag"], "2025-12-28");
}

#[test]
fn engels_verandert_zinnen_en_geen_sleutels() {
    let uitvoer = hervat(&["--taal", "en", "termijnen", "-", "--json"], CONTRACT);
    let json: Value = serde_json::from_str(&uit(&uitvoer)).expect("JSON");
    assert_eq!(json["termijnen"][1]["verloop"][0]["stap"], "first sick day");
    assert_eq!(json["termijnen"][1]["stand"], "voldaan");
}

#[track_caller]
fn geweigerd(invoer: &str, stukken: &[&str]) {
    let uitvoer = hervat(&["termijnen", "-"], invoer);
    assert_eq!(uitvoer.status.code(), Some(1), "{invoer}");
    let zin = fout(&uitvoer);
    assert_eq!(zin.lines().count(), 1, "one sentence: {zin}");
    for stuk in stukken {
        assert!(zin.contains(stuk), "no `{stuk}` in: {zin}");
    }
    assert!(uit(&uitvoer).is_empty());
}

#[test]
fn wat_niet_klopt_wordt_bij_het_veld_geweigerd() {
    geweigerd("{", &["JSON"]);
    geweigerd(r#"{"feiten": [], "vandag": "2026-01-01"}"#, &["`vandag`", "`vandaag`"]);
    geweigerd(r#"{"feiten": []}"#, &["eerste ziektedag"]);
    geweigerd(r#"{"feiten": [{"feit": "zikk", "van": "2026-01-01"}]}"#, &["feit 1", "`ziek`"]);
    geweigerd(r#"{"feiten": [{"feit": "ziek", "vann": "2026-01-01"}]}"#, &["feit 1", "`vann`", "`van`"]);
    geweigerd(r#"{"feiten": [{"feit": "ziek", "van": "2026-02-30"}]}"#, &["feit 1", "`van`", "2026-11-23"]);
    geweigerd(r#"{"feiten": [{"feit": "ziek", "van": "2101-01-01"}]}"#, &["1990-2100"]);
    geweigerd(r#"{"feiten": [{"feit": "ziek", "van": "2003-12-31"}]}"#, &["`van`", "2004"]);
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-02-01", "tot_en_met": "2026-01-01"}]}"#,
        &["`tot_en_met`"],
    );
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-01-01"}, {"feit": "vangnet"}]}"#,
        &["feit 2", "`soort`", "`no_risk`, `zwangerschap`, `orgaandonatie` of `onbekend`"],
    );
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-01-01"}, {"feit": "dienstverband", "soort": "gewoon"}, {"feit": "dienstverband", "soort": "erd_zw"}]}"#,
        &["feit 3", "`dienstverband`", "`soort`", "twee keer"],
    );
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-01-01"}, {"feit": "loonsanctie", "besluit_verzonden_op": "2027-11-10", "weken": 60}]}"#,
        &["feit 2", "`loonsanctie`", "`weken`", "52"],
    );
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-01-01"}, {"feit": "loonsanctie", "besluit_verzonden_op": "2027-11-10", "weken": 6, "soort": "boete"}]}"#,
        &["feit 2", "`soort`", "`administratief` of `inhoudelijk`"],
    );
    geweigerd(
        r#"{"feiten": [{"feit": "ziek", "van": "2026-02-01"}, {"feit": "plan_van_aanpak", "op": "2026-01-01"}]}"#,
        &["feit 2", "`plan_van_aanpak`", "2026-02-01"],
    );
}

#[test]
fn een_stroom_houdt_de_volgorde_en_noemt_de_slechte_regel() {
    let goed = CONTRACT.replace('\n', " ");
    let invoer = format!("{goed}\n\nrommel\n{}\n", goed.replace("2024-02-05", "2024-02-01"));
    let uitvoer = hervat(&["termijnen", "--stroom", "--beknopt"], &invoer);
    assert_eq!(uitvoer.status.code(), Some(1));
    let regels: Vec<Value> =
        uit(&uitvoer).lines().map(|regel| serde_json::from_str(regel).expect("JSON")).collect();
    assert_eq!(regels.len(), 3);
    assert_eq!(regels[0]["eerste_ziektedag"], "2024-02-05");
    assert_eq!(regels[1]["regel"], 3);
    assert!(regels[1]["fout"].as_str().is_some_and(|zin| zin.contains("JSON")));
    assert_eq!(regels[2]["eerste_ziektedag"], "2024-02-01");
    assert!(regels[0]["termijnen"][0].get("uitleg").is_none());
}

#[test]
fn een_agenda_zonder_namen_met_vaste_uid() {
    let maak =
        |dag| uit(&hervat(&["termijnen", "--eerste-ziektedag", "2026-06-15", "--vandaag", dag, "--ics"], ""));
    let agenda = maak("2026-06-20");
    assert!(agenda.starts_with("BEGIN:VCALENDAR\r\n") && agenda.ends_with("END:VCALENDAR\r\n"));
    assert!(agenda.contains("UID:probleemanalyse-2026-06-15@hervat\r\n"));
    assert!(agenda.contains("DTSTART;VALUE=DATE:20260727\r\n"));
    assert_eq!(agenda, maak("2026-06-20"), "the same bytes each time");
}

/// Two employees fell ill on one day; in one calendar both keep their terms, also when a fact comes in.
#[test]
fn een_kenmerk_houdt_twee_werknemers_uit_elkaar() {
    let maak = |kenmerk: &str, feiten: &str| {
        let invoer = format!(r#"{{"vandaag": "2026-06-20", "kenmerk": "{kenmerk}", "feiten": [{feiten}]}}"#);
        uit(&hervat(&["termijnen", "-", "--ics"], &invoer))
    };
    let uids = |agenda: &str| {
        let uids = agenda.lines().filter(|regel| regel.starts_with("UID:"));
        uids.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    let ziek = r#"{"feit": "ziek", "van": "2026-06-15"}"#;
    let (een, ander) = (maak("4711", ziek), maak("4712", ziek));
    assert!(uids(&een).len() > 8 && uids(&een).is_disjoint(&uids(&ander)));
    assert!(!een.contains("4711"), "a calendar is often shared");
    let meer = maak("4711", &format!(r#"{ziek}, {{"feit": "ziekmelding_arbodienst", "op": "2026-06-16"}}"#));
    assert!(uids(&meer).is_subset(&uids(&een)) && uids(&een).len() == uids(&meer).len() + 1);
    for onjuist in [String::from(" "), "x".repeat(101)] {
        let invoer = format!(r#"{{"kenmerk": "{onjuist}", "feiten": [{ziek}]}}"#);
        let geweigerd = hervat(&["termijnen", "-", "--ics"], &invoer);
        assert!(
            !geweigerd.status.success() && fout(&geweigerd).contains("`kenmerk`"),
            "{}",
            fout(&geweigerd)
        );
    }
}
