// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the dossier page.

use super::*;
use crate::web::Taal;
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;
use poortwachter::Partij;

const ALLEMAAL: [Hoedanigheid; 5] = [
    Hoedanigheid::Werknemer,
    Hoedanigheid::Leidinggevende,
    Hoedanigheid::Casemanager,
    Hoedanigheid::Bedrijfsarts,
    Hoedanigheid::Coach,
];

pub(super) fn pagina(
    kader: &Kader,
    dossier: &Dossier,
    als: Hoedanigheid,
    melding: Option<Melding>,
) -> Dossierpagina {
    let invoer = Dossierinvoer {
        dossier,
        dienstverband: &proef::dienstverband(),
        naam: "Noor van Dalen",
        werkgever: "Bakkerij <Zonnewende>",
        als,
        open: &[als],
        rechten: &proef::rechten(als),
        betrokkenen: &proef::betrokkenen(),
        namen: &proef::namen(),
        melding,
        nieuwe_kopie: None,
        terug: (als == Hoedanigheid::Casemanager).then_some(("Werkvoorraad", paden::WERKVOORRAAD)),
    };
    Dossierpagina::nieuw(proef::ingelogd(kader, "Mira de Wit"), &invoer)
}

impl Voorbeelden for Dossierpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let mut uit: Vec<_> = ALLEMAAL
            .into_iter()
            .map(|als| (als.woord(), pagina(kader, &proef::week_23(), als, None)))
            .collect();
        let casemanager =
            |dossier: &Dossier, melding| pagina(kader, dossier, Hoedanigheid::Casemanager, melding);
        uit.push(("eerste-week", casemanager(&proef::week_1(), Some(Melding::Ziekgemeld))));
        uit.push(("te-laat", casemanager(&proef::te_laat(), None)));
        uit.push(("te-laat-werknemer", pagina(kader, &proef::te_laat(), Hoedanigheid::Werknemer, None)));
        uit.push(("terugval", casemanager(&proef::terugval(), Some(Melding::Aangesloten))));
        uit.push(("hersteld", casemanager(&proef::hersteld(), Some(Melding::Gedaan(Actie::HerstelMelden)))));
        uit.push(("ingetrokken", casemanager(&proef::ingetrokken(), None)));
        uit.push(("alles", casemanager(&proef::alles(), None)));
        uit.push(("rechtsfeiten", casemanager(&proef::met_rechtsfeiten(), None)));
        uit.push(("verwachtingen", casemanager(&proef::met_verwachtingen(), None)));
        let twee = Dossierinvoer {
            dossier: &proef::week_23(),
            dienstverband: &proef::dienstverband(),
            naam: "Wilhelmina-Alexandra van den Berg-Verschuuren",
            werkgever: "Bakkerij",
            als: Hoedanigheid::Leidinggevende,
            open: &[Hoedanigheid::Casemanager, Hoedanigheid::Leidinggevende],
            rechten: &proef::rechten(Hoedanigheid::Leidinggevende),
            betrokkenen: &[],
            namen: &[],
            melding: None,
            nieuwe_kopie: None,
            terug: None,
        };
        uit.push(("twee-hoedanigheden", Dossierpagina::nieuw(kader.clone(), &twee)));
        uit
    }
}

fn html(dossier: &Dossier, als: Hoedanigheid) -> String {
    pagina(&crate::web::sjablonen::kader(Taal::Nl), dossier, als, None).render().unwrap()
}

#[test]
fn een_coach_leest_niets_over_uwv_loon_verlof_en_de_melding() {
    let html = html(&proef::alles(), Hoedanigheid::Coach);
    for woord in ["aan UWV", "WIA", "loonsanctie", "loondoorbetaling", "wangerschap", "12345678", "graan"] {
        assert!(!html.contains(woord), "{woord}");
    }
    assert!(html.contains("Eerstejaarsevaluatie"));
}

#[test]
fn alleen_de_werknemer_komt_bij_wie_er_keek() {
    for als in ALLEMAAL {
        let ziet = html(&proef::week_23(), als).contains("/inzage");
        assert_eq!(ziet, als == Hoedanigheid::Werknemer, "{als}");
    }
}

#[test]
fn er_is_ten_hoogste_een_hoofdknop() {
    for als in ALLEMAAL {
        for dossier in
            [proef::week_1(), proef::week_23(), proef::te_laat(), proef::hersteld(), proef::alles()]
        {
            assert!(html(&dossier, als).matches("class=\"knop\"").count() <= 1, "{als}");
        }
    }
}

#[track_caller]
fn knop(dossier: &Dossier, als: Hoedanigheid, verwacht: Option<&str>) {
    let pagina = pagina(&crate::web::sjablonen::kader(Taal::Nl), dossier, als, None);
    assert_eq!(pagina.knop.as_ref().map(|(tekst, _)| tekst.as_str()), verwacht);
}

#[test]
fn de_knop_is_wat_nu_het_meest_voor_de_hand_ligt() {
    use Hoedanigheid::{Bedrijfsarts, Casemanager, Coach, Leidinggevende, Werknemer};
    knop(&proef::week_23(), Casemanager, Some("Evaluatie van het plan vastleggen"));
    knop(&proef::week_23(), Leidinggevende, Some("Deels herstel melden"));
    knop(&proef::week_1(), Leidinggevende, Some("Doorgeven aan de arbodienst vastleggen"));
    knop(&proef::te_laat(), Casemanager, Some("Probleemanalyse vastleggen"));
    knop(&proef::hersteld(), Casemanager, None);
    knop(&proef::te_laat(), Bedrijfsarts, Some("Probleemanalyse schrijven"));
    knop(&proef::hersteld(), Bedrijfsarts, None);
    for als in [Werknemer, Bedrijfsarts, Coach] {
        knop(&proef::week_23(), als, None);
    }
}

#[test]
fn een_ingetrokken_dossier_zegt_dat_en_biedt_niets_aan() {
    let html = html(&proef::ingetrokken(), Hoedanigheid::Casemanager);
    assert!(html.contains("ziekmelding ingetrokken") && html.contains("De melding was voor iemand anders"));
    assert!(!html.contains("/intrekking") && !html.contains("class=\"knop\""));
}

#[test]
fn bij_de_werknemer_is_niets_rood() {
    let pagina = html(&proef::te_laat(), Hoedanigheid::Werknemer);
    assert!(pagina.contains("Nog niet gedaan: probleemanalyse vragen aan de bedrijfsarts"));
}

#[test]
fn elke_partij_heeft_woorden_voor_elke_kijker() {
    let partijen = [Partij::Werkgever, Partij::Werknemer, Partij::Bedrijfsarts, Partij::Uwv, Partij::Beiden];
    for partij in partijen {
        for kijker in ["werknemer", "werkgever", "bedrijfsarts", "ander"] {
            let zin = Tekst::nieuw(Taal::En).uit_met(
                "door",
                &format!("{}-{kijker}", partij.woord()),
                &[("naam", "Noor".into())],
            );
            assert!(zin.starts_with("by "), "{zin}");
        }
    }
}

#[test]
fn de_terugval_wordt_uitgelegd() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let dossier = proef::terugval();
    let html =
        pagina(&kader, &dossier, Hoedanigheid::Casemanager, Some(Melding::Aangesloten)).render().unwrap();
    assert!(html.contains(
        "Noor was 12 dagen beter: minder dan vier weken. Daarom telt de ziekte door vanaf 1 september 2026."
    ));
    assert!(html.contains("De 12 dagen ertussen tellen niet mee"));
}

#[test]
fn wat_eerst_komt_staat_bovenaan_en_de_rest_is_dicht() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let pagina = pagina(&kader, &proef::week_23(), Hoedanigheid::Casemanager, None);
    let delen = pagina.termijnen.expect("a casemanager reads them");
    assert!(delen.nu.rijen[0].eerst && delen.nu.rijen.len() == 3);
    assert!(delen.voorbij.rijen.iter().all(|rij| rij.label.toon == crate::web::opmaak::Toon::Gedaan));
    let html = format!("{}{}{}", delen.nu, delen.later, delen.voorbij);
    assert_eq!(html.matches("id=\"waarom-").count(), 14, "every term stands in one of the three");
}

/// Each term explains itself here as it does in the calculator, except for what was done.
#[test]
fn elke_termijn_legt_zich_uit_als_in_de_rekenhulp() {
    use crate::web::keten::Blik;
    let dossier = proef::te_laat();
    let feiten = dossier.feiten().expect("terms");
    let (t, termijnen) = (Tekst::nieuw(Taal::Nl), Termijnen::van(&feiten));
    let vandaag = Dag::from(proef::dag("2026-11-23"));
    let openbaar =
        Keten { t, termijnen: &termijnen, vandaag, blik: Blik::AlleenDagen, zichtbaar: TermijnId::ALLE };
    let pagina = pagina(&crate::web::sjablonen::kader(Taal::Nl), &dossier, Hoedanigheid::Casemanager, None);
    let delen = pagina.termijnen.expect("a casemanager reads them");
    let rijen: Vec<_> =
        [delen.nu, delen.later, delen.voorbij].into_iter().flat_map(|deel| deel.rijen).collect();
    let van_openbaar = openbaar.tabel().rijen;
    assert_eq!(rijen.len(), van_openbaar.len());
    for ander in van_openbaar {
        let rij = rijen.iter().find(|rij| rij.uitleg.id == ander.uitleg.id).expect("the same terms");
        assert_eq!(rij.uitleg, ander.uitleg);
    }
}

#[test]
fn de_dag_die_bovenaan_staat_leidt_naar_zijn_uitleg() {
    for als in ALLEMAAL {
        let html = html(&proef::week_23(), als);
        let anker =
            html.split("<p class=\"nu-regel\">").nth(1).and_then(|rest| rest.split("href=\"#").nth(1));
        let anker = anker.and_then(|rest| rest.split('"').next()).expect("a day that leads somewhere");
        assert!(html.contains(&format!("id=\"{anker}\"")), "{als}: {anker}");
    }
}
