// SPDX-License-Identifier: EUPL-1.2
//! JSON that is wrong is refused by field.

use formulieren::{
    Bezwaar, FunctioneelFormulier, Planformulier, VOORBEELD_PLAN_VAN_AANPAK, VOORBEELD_PROBLEEMANALYSE,
};
use serde_json::{Value, json};

/// The example with `waarde` put at `pad` is refused at `veld`, and nowhere else.
#[track_caller]
fn check(pad: &str, waarde: Value, veld: &str, bezwaar: &Bezwaar) {
    let mut invoer: Value = serde_json::from_str(VOORBEELD_PLAN_VAN_AANPAK).unwrap();
    zet(&mut invoer, pad, waarde);
    let fouten = Planformulier::lees(&invoer.to_string()).unwrap_err();
    assert_eq!(fouten.len(), 1, "{fouten:?}");
    assert_eq!((fouten[0].veld.as_str(), &fouten[0].bezwaar), (veld, bezwaar));
}

fn zet(invoer: &mut Value, pad: &str, waarde: Value) {
    let (object, sleutel) = pad.rsplit_once('/').unwrap();
    invoer.pointer_mut(object).unwrap()[sleutel] = waarde;
}

#[test]
fn onbekende_sleutel() {
    let bekend = vec!["naam", "adres", "postcode_en_plaats", "telefoonnummer", "functie"];
    check("/plan/casemanager/nam", json!("x"), "plan.casemanager.nam", &Bezwaar::OnbekendeSleutel(bekend));
}

#[test]
fn naam_ontbreekt() {
    check("/werknemer", json!({}), "werknemer.naam", &Bezwaar::Ontbreekt);
}

#[test]
fn dag_die_niet_bestaat() {
    check("/datum", json!("2027-02-30"), "datum", &Bezwaar::GeenDag);
}

#[test]
fn dag_zonder_streepjes() {
    check("/datum", json!("20270201"), "datum", &Bezwaar::GeenDag);
}

#[test]
fn dag_buiten_de_jaren() {
    check("/datum", json!("1989-12-31"), "datum", &Bezwaar::DagBuiten);
}

#[test]
fn plaats_in_een_lijst_telt_vanaf_een() {
    let activiteit = json!([{"probleemveld": "arbeidsinhoud", "activiteit": "x"}, {"activiteit": "y"}]);
    check("/plan/activiteiten", activiteit, "plan.activiteiten[2].probleemveld", &Bezwaar::Ontbreekt);
}

#[test]
fn einddoel_dat_niet_bestaat() {
    let mut fouten =
        Planformulier::lees(r#"{"werknemer":{"naam":"x"},"plan":{"einddoel":{"soort":"pensioen"}}}"#)
            .unwrap_err();
    assert!(matches!(fouten.remove(0).bezwaar, Bezwaar::GeenWoord(woorden) if woorden.len() == 6));
}

#[test]
fn omdat_hoort_bij_nog_niet_bekend() {
    check("/plan/einddoel/omdat", json!("x"), "plan.einddoel.omdat", &Bezwaar::HoortBij("nog_niet_bekend"));
}

#[test]
fn weigeren_vraagt_een_reden() {
    check("/ondertekening/0/uitkomst", json!("geweigerd"), "ondertekening[1].reden", &Bezwaar::Ontbreekt);
}

#[test]
fn te_lange_tekst() {
    check("/plan/stappen", json!("x".repeat(4_001)), "plan.stappen", &Bezwaar::TeLang(4_000));
}

#[test]
fn te_veel_activiteiten() {
    let een = json!({"probleemveld": "arbeidsinhoud", "activiteit": "x"});
    check("/plan/activiteiten", json!(vec![een; 101]), "plan.activiteiten", &Bezwaar::TeVeel(100));
}

#[test]
fn burgerservicenummer() {
    check(
        "/werknemer/burgerservicenummer",
        json!("123456789"),
        "werknemer.burgerservicenummer",
        &Bezwaar::BsnElfproef,
    );
    check(
        "/werknemer/burgerservicenummer",
        json!(111_222_333),
        "werknemer.burgerservicenummer",
        &Bezwaar::BsnLengte,
    );
}

#[test]
fn moment_zonder_tijdzone() {
    check("/ondertekening/0/op", json!("2027-01-18T14:03:00"), "ondertekening[1].op", &Bezwaar::GeenMoment);
}

#[test]
fn tijd_die_niet_bestaat() {
    check("/plan/evaluaties/0/tijd", json!("25:00"), "plan.evaluaties[1].tijd", &Bezwaar::GeenTijd);
}

#[test]
fn getal_tekst_lijst_en_object() {
    check("/versie", json!(-1), "versie", &Bezwaar::GeenGetal(0, 9_999));
    check("/reden", json!(1), "reden", &Bezwaar::GeenTekst);
    check("/afwijkingen", json!({}), "afwijkingen", &Bezwaar::GeenLijst);
    check("/plan", json!([]), "plan", &Bezwaar::GeenObject);
}

#[test]
fn alles_wat_fout_is_in_een_keer() {
    let fouten = Planformulier::lees(r#"{"plan":{"stappen":1,"visie":"x"},"versie":"1"}"#).unwrap_err();
    let velden: Vec<_> = fouten.iter().map(|fout| fout.veld.as_str()).collect();
    assert_eq!(velden, ["plan.stappen", "plan.visie", "versie", "werknemer"]);
}

#[test]
fn geen_json() {
    let fouten = Planformulier::lees("{\"werknemer\":\n nee}").unwrap_err();
    assert_eq!(fouten[0].bezwaar, Bezwaar::GeenJson { regel: 2, teken: 3 });
}

#[test]
fn grens_die_eindigt_voor_zij_begint() {
    let mut invoer: Value = serde_json::from_str(VOORBEELD_PROBLEEMANALYSE).unwrap();
    zet(&mut invoer, "/deel/grenzen/0/tot_en_met", json!("2027-01-17"));
    let fouten = FunctioneelFormulier::lees(&invoer.to_string()).unwrap_err();
    assert_eq!(fouten[0].veld, "deel.grenzen[1].tot_en_met");
    assert_eq!(fouten[0].bezwaar, Bezwaar::VoorBegin("van"));
}
