// SPDX-License-Identifier: EUPL-1.2
//! What the pages of the plan must and must not say, to whom.

use super::bladen::deel;
use super::*;
use crate::web::Taal;
use crate::web::sjablonen::kader;
use askama::Template as _;

const ALLEMAAL: [Hoedanigheid; 5] = [
    Hoedanigheid::Werknemer,
    Hoedanigheid::Leidinggevende,
    Hoedanigheid::Casemanager,
    Hoedanigheid::Bedrijfsarts,
    Hoedanigheid::Coach,
];

fn html(dossier: &Dossier, plan: &Plan, als: Hoedanigheid) -> String {
    overzicht(&kader(Taal::Nl), dossier, plan, als, None).render().expect("renders")
}

#[test]
fn wie_niet_meemaakt_leest_niets_van_wat_nog_gemaakt_wordt() {
    let (dossier, plan) = (proef::met_probleemanalyse(), vol());
    for als in ALLEMAAL {
        let ziet = html(&dossier, &plan, als).contains("Eerst twee ochtenden.");
        let maakt = !matches!(als, Hoedanigheid::Bedrijfsarts | Hoedanigheid::Coach);
        assert_eq!(ziet, maakt, "{als}");
    }
}

#[test]
fn er_is_ten_hoogste_een_hoofdknop() {
    let (bijgesteld, nieuw) = bijgesteld();
    for als in ALLEMAAL {
        for (dossier, plan) in [
            (proef::met_probleemanalyse(), Plan::default()),
            (open(), vol()),
            (geldt(), vol()),
            (bijgesteld.clone(), nieuw.clone()),
        ] {
            assert!(html(&dossier, &plan, als).matches("class=\"knop\"").count() <= 1, "{als}");
            for versie_ in dossier.plannen() {
                let html = versie(&kader(Taal::Nl), &dossier, versie_.versie, als).render().expect("renders");
                assert!(html.matches("class=\"knop\"").count() <= 1, "{als}");
            }
        }
    }
}

#[test]
fn alleen_wie_mag_tekenen_krijgt_de_knop_en_dan_maar_een_keer() {
    let knop = |dossier: &Dossier, als| {
        versie(&kader(Taal::Nl), dossier, 1, als).render().expect("renders").contains("/handtekening")
    };
    let tekenen = |dossier: &Dossier| ALLEMAAL.map(|als| knop(dossier, als));
    assert_eq!(tekenen(&open()), [true, true, true, false, false]);
    assert_eq!(tekenen(&geldt()), [false; 5]);
    let plan = vol();
    let half = met(&[aangeboden(1, &plan, ""), getekend(1, &plan, "", Zijde::Werknemer)]);
    assert_eq!(tekenen(&half), [false, true, true, false, false]);
}

#[test]
fn zonder_tekenbevoegdheid_geen_knop_maar_wel_lezen() {
    let dossier = open();
    let invoer = Versieinvoer {
        dossier: &dossier,
        versie: dossier.planversie(1).expect("offered"),
        toen: &dossier,
        naam: NAAM,
        als: None,
        hoedanigheid: Hoedanigheid::Casemanager,
        rechten: &proef::rechten(Hoedanigheid::Casemanager),
        namen: &[],
        melding: None,
        nieuwe_kopie: false,
        klad: Kladstand::default(),
    };
    let pagina =
        Versiepagina::nieuw(kader(Taal::Nl), &invoer, &Tekenformulier::default(), &Fouten::default());
    let html = pagina.render().expect("renders");
    assert!(!html.contains("/handtekening") && html.contains("Eerst twee ochtenden."));
}

#[test]
fn de_kopie_met_burgerservicenummer_is_voor_werknemer_en_casemanager() {
    for als in ALLEMAAL {
        let html = versie(&kader(Taal::Nl), &geldt(), 1, als).render().expect("renders");
        let mag = matches!(als, Hoedanigheid::Werknemer | Hoedanigheid::Casemanager);
        assert_eq!(html.contains("bsn=uwv"), mag && crate::web::PDF, "{als}");
    }
}

#[test]
fn de_volgende_stap_van_de_werknemer_is_wat_van_de_werknemer_komt() {
    let t = crate::web::Tekst::nieuw(Taal::Nl);
    let plan = Plan { visie_werknemer: String::new(), ..vol() };
    let dossier = met(&[]);
    let html = html(&dossier, &plan, Hoedanigheid::Werknemer);
    let verwacht = t.met("plan-knop-verder", &[("deel", t.k("plan-deel-casemanager").into())]);
    assert!(html.contains(&verwacht), "the casemanager is chosen together, and comes first");
    assert!(html.contains("Van jou") && html.contains("Wat de werknemer van het plan vindt"));
}

#[test]
fn bij_de_werknemer_is_niets_rood() {
    let dossier = proef::met_probleemanalyse();
    let laat = overzicht(&kader(Taal::Nl), &dossier, &Plan::default(), Hoedanigheid::Werknemer, None);
    assert!(!laat.render().expect("renders").contains("label--te-laat"));
    let laat = overzicht(&kader(Taal::Nl), &dossier, &Plan::default(), Hoedanigheid::Casemanager, None);
    assert!(laat.render().expect("renders").contains("label--te-laat"));
}

#[test]
fn zonder_mogelijkheden_drukt_niemand_op_een_plan() {
    let hersteld = html(&proef::hersteld(), &Plan::default(), Hoedanigheid::Casemanager);
    assert!(hersteld.contains("Er hoeft geen plan te komen") && !hersteld.contains("class=\"knop\""));
}

#[test]
fn wat_een_ander_bewaarde_staat_naast_wat_je_typte() {
    let t = kader(Taal::Nl);
    let dossier = proef::met_probleemanalyse();
    let hunne = Hunne {
        wie: "Sam".to_owned(),
        op: "2026-11-23T13:03:00Z".parse().expect("an instant"),
        inhoud: Some(Deelinhoud::Stappen("Hun stappen.".to_owned())),
    };
    let velden = Velden::default().bij("stappen", "Mijn stappen.");
    let stand = Deelstand { versie: 9, hunne: Some(&hunne), ..Deelstand::default() };
    let html = deel::<Stappenblad>(&t, &dossier, Zijde::Werkgever, &velden, stand).render().expect("renders");
    assert!(html.contains("Hun stappen.") && html.contains(">Mijn stappen.</textarea>"));
    assert!(html.contains("name=\"versie\" value=\"9\"") && !html.contains("data-bewaar"));
}

#[track_caller]
fn leest<B: Planblad>(velden: &Velden, verwacht: &Deelinhoud) {
    let lezer = Lezer { t: crate::web::Tekst::nieuw(Taal::En), velden, zijde: Zijde::Werknemer };
    assert_eq!(B::lees(lezer).as_ref(), Ok(verwacht));
}

#[test]
fn wat_bewaard_is_komt_ongeschonden_terug() {
    let plan = vol();
    for inhoud in plan.delen() {
        match &inhoud {
            Deelinhoud::Arbodienst(_) => leest::<Arbodienstblad>(&Arbodienstblad::velden(&inhoud), &inhoud),
            Deelinhoud::Einddoel(_) => leest::<Einddoelblad>(&Einddoelblad::velden(&inhoud), &inhoud),
            Deelinhoud::Stappen(_) => leest::<Stappenblad>(&Stappenblad::velden(&inhoud), &inhoud),
            Deelinhoud::Activiteit(_) => leest::<Activiteitblad>(&Activiteitblad::velden(&inhoud), &inhoud),
            Deelinhoud::Evaluaties(_) => leest::<Evaluatiesblad>(&Evaluatiesblad::velden(&inhoud), &inhoud),
            Deelinhoud::EvaluatiesProbleemanalyse(_) => {
                leest::<EvaluatiesProbleemanalyseblad>(
                    &Evaluatiesblad::velden(&Deelinhoud::Evaluaties(plan.evaluaties_probleemanalyse.clone())),
                    &inhoud,
                );
            }
            Deelinhoud::RedenTeLaat(_) => leest::<TeLaatblad>(&TeLaatblad::velden(&inhoud), &inhoud),
            Deelinhoud::VisieWerknemer(_) => leest::<Visieblad>(&Visieblad::velden(&inhoud), &inhoud),
            // The other side's own.
            Deelinhoud::VisieWerkgever(_) => {}
        }
    }
}

#[test]
fn een_voorstel_komt_een_keer_in_de_tekst_en_in_het_nederlands() {
    let velden = Velden::default()
        .bij("probleemveld", "arbeidsvoorwaarden")
        .bij("activiteit", "Op dinsdag later beginnen.")
        .bij("voorstel_flexibele_werktijden", "ja");
    let lezer = Lezer { t: crate::web::Tekst::nieuw(Taal::En), velden: &velden, zijde: Zijde::Werknemer };
    let Ok(Deelinhoud::Activiteit(activiteit)) = Activiteitblad::lees(lezer) else { panic!("it reads") };
    assert_eq!(activiteit.activiteit, "Op dinsdag later beginnen.\nFlexibele werktijden");
    let nog_eens = velden.bij("x", "y");
    let met_tekst = Velden::default()
        .bij("probleemveld", "arbeidsvoorwaarden")
        .bij("activiteit", activiteit.activiteit.clone())
        .bij("voorstel_flexibele_werktijden", nog_eens.een("voorstel_flexibele_werktijden"));
    leest::<Activiteitblad>(
        &met_tekst,
        &Deelinhoud::Activiteit(Activiteit {
            probleemveld: Probleemveld::Arbeidsvoorwaarden,
            door: String::new(),
            planning: String::new(),
            gepland_op: None,
            ..activiteit
        }),
    );
}

#[test]
fn elk_voorstel_heeft_een_zin_en_bij_sociaal_medisch_geen_woord_over_gezondheid() {
    for t in Taal::ALLE.map(crate::web::Tekst::nieuw) {
        for veld in Probleemveld::ALLE {
            for sleutel in plan::suggesties(*veld) {
                let zin = t.uit("plan-voorstel", sleutel);
                assert!(!zin.contains('⟦'), "{zin}");
                assert!(dossier::medische_woorden(&zin).is_empty(), "{zin}");
            }
        }
    }
}

#[test]
fn een_lege_rij_is_geen_afspraak() {
    let velden = Velden::default()
        .bij("op", "")
        .bij("tijd", "")
        .bij("afspraak", "")
        .bij("op", "2027-02-01")
        .bij("tijd", "9:30")
        .bij("afspraak", "thuis")
        .bij("op", "4-1-2027")
        .bij("tijd", "")
        .bij("afspraak", "");
    let lezer = Lezer { t: crate::web::Tekst::nieuw(Taal::Nl), velden: &velden, zijde: Zijde::Werkgever };
    let Ok(Deelinhoud::Evaluaties(afspraken)) = Evaluatiesblad::lees(lezer) else { panic!("it reads") };
    let dagen: Vec<_> = afspraken.iter().map(|afspraak| afspraak.op.to_string()).collect();
    assert_eq!(dagen, ["2027-01-04", "2027-02-01"]);
    assert_eq!(afspraken[1].tijd, Some(time(9, 30, 0, 0)));
}
