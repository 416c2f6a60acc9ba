// SPDX-License-Identifier: EUPL-1.2
//! JSON from anybody: valid input, spoilt at random. Never a panic; always an answer, or sentences that name a field.

use hervat::opbouw::{self, Vorm};
use hervat::termijnen;
use poortwachter::{Dag, Taal};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Every fact of the contract with every key.
fn feiten() -> Value {
    json!({ "vandaag": "2026-11-21", "feiten": [
        {"feit": "ziek", "van": "2024-02-05", "tot_en_met": "2024-05-05"},
        {"feit": "ziek", "van": "2024-05-20", "tot_en_met": null},
        {"feit": "gedeeltelijk_hersteld", "per": "2024-06-01", "percentage": 40},
        {"feit": "zwangerschapsverlof", "van": "2025-03-01", "tot_en_met": "2025-06-20", "zelfde_oorzaak": true},
        {"feit": "ziekmelding_arbodienst", "op": "2024-02-06"},
        {"feit": "probleemanalyse", "op": "2024-03-11", "mogelijkheden": "ja"},
        {"feit": "bijstelling_probleemanalyse", "op": "2024-09-11", "mogelijkheden": "later"},
        {"feit": "plan_van_aanpak", "op": "2024-03-25"},
        {"feit": "evaluatie", "op": "2024-05-02"},
        {"feit": "tweede_spoor_niet_nodig", "op": "2025-02-01", "reden": "terugkeer in zicht"},
        {"feit": "arbeidstherapie", "van": "2024-07-01", "tot_en_met": "2024-07-31"},
        {"feit": "uwv_melding_42_weken", "op": "2024-11-20"},
        {"feit": "uwv_brief_wia", "ontvangen_op": "2026-03-01", "niet_ontvangen": false},
        {"feit": "vrijwillige_verlenging", "verzocht_op": "2025-12-01", "tot_en_met": "2026-12-31"},
        {"feit": "loonsanctie", "besluit_verzonden_op": "2026-11-01", "weken": 52, "tot_en_met": "2027-12-01", "soort": "inhoudelijk"},
        {"feit": "tekortkoming_hersteld", "gemeld_op": "2027-02-01", "vastgesteld_op": "2027-02-20"},
        {"feit": "dienstverband", "soort": "gewoon"},
        {"feit": "dienstverband_eindigt", "op": "2028-06-30", "laatste_werkdag": "2028-06-29"},
        {"feit": "vangnet", "soort": "zwangerschap", "fase": "na_verlof", "duidelijk_op": "2025-07-01"},
        {"feit": "aow_leeftijd", "op": "2031-01-01"},
        {"feit": "afgeweken", "termijn": "plan_van_aanpak", "tot_en_met": "2024-04-15", "reden": "samen afgesproken"},
    ] })
}

/// A plan with every key.
fn plan() -> Value {
    json!({ "contract": {"ma": 8, "di": 7.6, "wo": 8, "do": 8}, "start": "2026-11-23", "vandaag": "2026-11-21",
      "schema": {"soort": "wekelijks", "stappen": [25, 50, 75, 100]},
      "grenzen": [{"van": "2026-11-23", "tot_en_met": "2026-12-31", "max_uren_per_dag": 6, "max_dagen_per_week": 4,
                   "max_uren_per_week": 24, "niet_voor": "09:00", "niet_na": "17:00"}],
      "blokken": {"werk_minuten": 120, "pauze_minuten": 60, "begin": "09:00", "einde": "17:30"},
      "vrij": ["2026-12-25"], "afronding_minuten": 15, "prognose_volledig": "2027-02-01",
      "arbeidstherapie_tot_en_met": "2026-12-06",
      "taken": [{"naam": "post verwerken", "zwaarte": "licht", "deadline": false, "leuk": true, "eigen_werk": false, "tempo": 100}],
      "verdeling": [{"dag": "2026-11-24", "taken": ["post verwerken"]}], "takenopbouw_weken": 4,
      "gewerkt": [{"dag": "2026-11-23", "uren": 2}],
      "aangehouden": [{"van": "2026-12-07", "tot_en_met": "2026-12-13"}] })
}

/// What should not be there: other types, extremes, days that do not exist, texts that are hard to print.
fn rommel() -> impl Strategy<Value = Value> {
    let vast = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(256),
        json!(u64::MAX),
        json!(1e308),
        json!(0.1),
        json!(""),
        json!("2026-02-30"),
        json!("1989-12-31"),
        json!("2101-01-01"),
        json!("2026-11-23T00:00"),
        json!("ziek"),
        json!("24:00"),
        json!("\u{202e}\u{0}\u{feff}ﬀ👩‍🦽e\u{301}"),
        json!([]),
        json!({}),
        json!([[[]]]),
        json!({"feit": "ziek", "van": "2026-01-01"}),
    ];
    let dag = (7_000..48_200_i32).prop_map(|dag| json!(Dag::van_nummer(dag).to_string()));
    let diep = (1..200_usize).prop_map(|diep| (0..diep).fold(json!(1), |in_, _| json!([in_])));
    let lang = (1..2_000_usize).prop_map(|lang| json!("ij".repeat(lang)));
    prop_oneof![
        4 => prop::sample::select(vast.to_vec()),
        3 => dag,
        1 => diep,
        1 => lang,
        1 => any::<i64>().prop_map(|getal| json!(getal)),
        1 => ".{0,12}".prop_map(|tekst| json!(tekst)),
    ]
}

#[derive(Debug, Clone)]
enum Ingreep {
    Weg,
    Anders(Value),
    Erbij(String, Value),
    Hernoemd(String),
    Nogmaals,
    Verwisseld,
}

fn ingreep() -> impl Strategy<Value = Ingreep> {
    let sleutel = || prop_oneof!["[a-z_]{1,9}", Just("feit".to_owned()), Just("van".to_owned()), ".{0,6}"];
    prop_oneof![
        2 => Just(Ingreep::Weg),
        4 => rommel().prop_map(Ingreep::Anders),
        1 => (sleutel(), rommel()).prop_map(|(sleutel, waarde)| Ingreep::Erbij(sleutel, waarde)),
        1 => sleutel().prop_map(Ingreep::Hernoemd),
        1 => Just(Ingreep::Nogmaals),
        1 => Just(Ingreep::Verwisseld),
    ]
}

/// Walks down by these choices, and does it where they end.
fn bederf(waarde: &mut Value, weg: &[usize], ingreep: &Ingreep) {
    let Some((keuze, verder)) = weg.split_first() else {
        if let Ingreep::Anders(anders) = ingreep {
            *waarde = anders.clone();
        }
        return;
    };
    match waarde {
        Value::Object(object) if !object.is_empty() => {
            let sleutel = object.keys().nth(keuze % object.len()).cloned().unwrap_or_default();
            if verder.is_empty() {
                bederf_sleutel(object, &sleutel, ingreep);
            } else if let Some(kind) = object.get_mut(&sleutel) {
                bederf(kind, verder, ingreep);
            }
        }
        Value::Array(lijst) if !lijst.is_empty() => {
            let plaats = keuze % lijst.len();
            match ingreep {
                Ingreep::Weg if verder.is_empty() => drop(lijst.remove(plaats)),
                Ingreep::Nogmaals if verder.is_empty() => lijst.push(lijst[plaats].clone()),
                Ingreep::Verwisseld if verder.is_empty() => lijst.swap(0, plaats),
                _ => bederf(&mut lijst[plaats], verder, ingreep),
            }
        }
        _ => bederf(waarde, &[], ingreep),
    }
}

fn bederf_sleutel(object: &mut Map<String, Value>, sleutel: &str, ingreep: &Ingreep) {
    match ingreep {
        Ingreep::Weg => drop(object.remove(sleutel)),
        Ingreep::Anders(anders) => drop(object.insert(sleutel.to_owned(), anders.clone())),
        Ingreep::Erbij(naam, waarde) => drop(object.insert(naam.clone(), waarde.clone())),
        Ingreep::Hernoemd(naam) => {
            if let Some(waarde) = object.remove(sleutel) {
                object.insert(naam.clone(), waarde);
            }
        }
        Ingreep::Nogmaals | Ingreep::Verwisseld => {
            let ander = object.values().next().cloned().unwrap_or_default();
            object.insert(sleutel.to_owned(), ander);
        }
    }
}

fn ingrepen() -> impl Strategy<Value = Vec<(Vec<usize>, Ingreep)>> {
    prop::collection::vec((prop::collection::vec(0..40_usize, 1..5), ingreep()), 0..5)
}

fn bedorven(goed: &Value, ingrepen: &[(Vec<usize>, Ingreep)]) -> String {
    let mut waarde = goed.clone();
    for (weg, ingreep) in ingrepen {
        bederf(&mut waarde, weg, ingreep);
    }
    waarde.to_string()
}

/// In both languages: the same kind of answer; a refusal names the field, or says that it is no JSON or no illness.
fn check(lees: impl Fn(Taal) -> Result<(), String>) {
    match (lees(Taal::Nl), lees(Taal::En)) {
        (Ok(()), Ok(())) => {}
        (Err(nl), Err(en)) => {
            assert_ne!(nl, en);
            for zin in [nl, en] {
                let wijst = zin.contains('`')
                    || zin.contains("JSON")
                    || zin.contains("ziekteperiode")
                    || zin.contains("period");
                assert!(wijst, "names no field: {zin}");
            }
        }
        (nl, en) => panic!("refused in one language: {nl:?} {en:?}"),
    }
}

fn check_feiten(json: &str) {
    check(|taal| {
        let invoer = termijnen::lees(json, taal).map_err(|fout| fout.to_string())?;
        let vandaag = invoer.vandaag.unwrap_or(Dag::EERSTE);
        let uit =
            serde_json::to_value(termijnen::antwoord(&invoer.feiten, vandaag, taal)).expect("an answer");
        assert!(uit["termijnen"].as_array().is_some_and(|termijnen| !termijnen.is_empty()));
        assert!(!termijnen::als_tabel(&invoer.feiten, vandaag, taal).is_empty());
        assert!(termijnen::als_agenda(&invoer, vandaag, taal).ends_with("END:VCALENDAR\r\n"));
        Ok(())
    });
}

fn check_plan(json: &str) {
    check(|taal| {
        let invoer = opbouw::lees(json, taal).map_err(|fout| fout.to_string())?;
        let vandaag = invoer.vandaag.unwrap_or(Dag::EERSTE);
        match opbouw::antwoord(&invoer, vandaag, Vorm::Volledig, taal) {
            Ok(antwoord) => {
                let uit = serde_json::to_value(antwoord).expect("an answer");
                assert!(uit["weken"].as_array().is_some_and(|weken| (1..=104).contains(&weken.len())));
                assert!(opbouw::als_tabel(&invoer, vandaag, taal).is_ok_and(|tabel| !tabel.is_empty()));
                assert!(opbouw::als_agenda(&invoer, vandaag, taal).is_ok());
                Ok(())
            }
            Err(geweigerd) => {
                let zinnen = geweigerd.iter().map(|een| format!("`{}` {}", een.veld, een.tekst(taal)));
                Err(zinnen.collect::<Vec<_>>().join("; "))
            }
        }
    });
}

#[test]
fn wat_goed_is_wordt_gelezen() {
    assert!(termijnen::lees(&feiten().to_string(), Taal::Nl).is_ok());
    assert!(opbouw::lees(&plan().to_string(), Taal::Nl).is_ok());
}

/// Deeper than anybody nests: no stack runs out.
#[test]
fn een_diep_nest_is_geen_json_en_geen_einde_van_het_programma() {
    for diep in [10, 127, 128, 100_000] {
        let nest = format!("{}{}", "[".repeat(diep), "]".repeat(diep));
        for json in [nest.clone(), format!(r#"{{"feiten": {nest}}}"#), format!(r#"{{"contract": {nest}}}"#)] {
            check_feiten(&json);
            check_plan(&json);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bedorven_feiten_geven_een_antwoord_of_een_zin(ingrepen in ingrepen()) {
        check_feiten(&bedorven(&feiten(), &ingrepen));
    }

    #[test]
    fn een_bedorven_plan_geeft_een_antwoord_of_een_zin(ingrepen in ingrepen()) {
        check_plan(&bedorven(&plan(), &ingrepen));
    }

    /// A character more, less or other, anywhere in the text.
    #[test]
    fn bedorven_tekst_geeft_een_antwoord_of_een_zin(
        plekken in prop::collection::vec((any::<prop::sample::Index>(), any::<char>(), 0..3_u8), 1..4),
        welke: bool,
    ) {
        let mut tekst: Vec<char> = if welke { feiten() } else { plan() }.to_string().chars().collect();
        for (plek, teken, wat) in plekken {
            let plek = plek.index(tekst.len());
            match wat {
                0 => drop(tekst.remove(plek)),
                1 => tekst.insert(plek, teken),
                _ => tekst[plek] = teken,
            }
        }
        let tekst: String = tekst.into_iter().collect();
        check_feiten(&tekst);
        check_plan(&tekst);
    }
}
