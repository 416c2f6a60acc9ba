// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the page of what was known on a day.

use super::*;
use crate::web::Taal;
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;
use dossier::DossierId;
use poortwachter::TermijnId;

fn pagina(kader: &Kader, dossier: &Dossier, als: Hoedanigheid, op: &str) -> Standpagina {
    let invoer = Dossierinvoer {
        dossier,
        dienstverband: &proef::dienstverband(),
        naam: "Noor van Dalen",
        werkgever: "Bakkerij <Zonnewende>",
        als,
        open: &[als],
        rechten: &proef::rechten(als),
        betrokkenen: &[],
        namen: &proef::namen(),
        melding: None,
        nieuwe_kopie: None,
        terug: None,
    };
    Standpagina::nieuw(proef::ingelogd(kader, "Mira de Wit"), &invoer, op)
}

fn later_bekend() -> Dossier {
    Dossier::uit(proef::id(), &proef::later_bekend()).expect("a dossier")
}

/// The correction was erased since.
fn met_gewiste_verbetering() -> Dossier {
    let mut regels = proef::later_bekend();
    regels[2].inhoud = Inhoud::Gewist { soort: regels[2].inhoud.soort().to_owned() };
    Dossier::uit(proef::id(), &regels).expect("a dossier")
}

impl Voorbeelden for Standpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use Hoedanigheid::{Casemanager, Coach, Werknemer};
        let later = later_bekend();
        vec![
            ("casemanager", pagina(kader, &later, Casemanager, "2026-07-05")),
            ("werknemer", pagina(kader, &later, Werknemer, "2026-07-05")),
            ("coach", pagina(kader, &later, Coach, "2026-07-05")),
            ("vandaag", pagina(kader, &later, Casemanager, "")),
            ("voor-het-begin", pagina(kader, &later, Casemanager, "2026-06-15")),
            ("toekomst", pagina(kader, &later, Casemanager, "24-11-2026")),
            ("geen-dag", pagina(kader, &later, Casemanager, "gisteren")),
            ("ingetrokken", pagina(kader, &proef::ingetrokken(), Casemanager, "")),
            ("gewist", pagina(kader, &met_gewiste_verbetering(), Casemanager, "2026-08-10")),
            ("alles", pagina(kader, &proef::alles(), Werknemer, "2026-03-20")),
        ]
    }
}

fn html(dossier: &Dossier, als: Hoedanigheid, op: &str) -> String {
    pagina(&crate::web::sjablonen::kader(Taal::Nl), dossier, als, op).render().expect("renders")
}

#[test]
fn voor_de_verbetering_telde_de_oude_dag_en_wat_dat_nu_anders_maakt_staat_erbij() {
    let html = html(&later_bekend(), Hoedanigheid::Casemanager, "2026-07-05");
    assert!(html.contains("Wat er bekend was op zondag 5 juli 2026 (week 27)"));
    assert!(html.contains("Eerste ziektedag verbeterd: van 15 juni 2026 naar 10 juni 2026."));
    let einde = "Einde van de wachttijd: toen 11 juni 2028 (straks), nu 6 juni 2028 (straks).";
    assert!(html.contains(einde), "{html}");
    assert!(html.contains("toen 27 juli 2026"), "the probleemanalyse, as it was counted");
}

#[test]
fn de_dag_zelf_telt_mee_en_vandaag_is_niets_later_bekend() {
    let op = |dag| html(&later_bekend(), Hoedanigheid::Casemanager, dag);
    assert!(op("2026-07-06").contains("10 juni 2026, op 6 juli 2026 nog ziek"));
    assert!(op("2026-07-05").contains("15 juni 2026, op 5 juli 2026 nog ziek"));
    assert!(!op("2026-11-23").contains("Nu weten we") && !op("").contains("Nu weten we"));
}

/// Just before midnight in UTC it is tomorrow in Amsterdam.
#[test]
fn de_dag_is_die_van_amsterdam() {
    let mut regels = proef::later_bekend();
    regels[0].vastgelegd_op = "2026-06-15T22:30:00Z".parse().expect("an instant");
    let dossier = Dossier::uit(proef::id(), &regels).expect("a dossier");
    let op = |dag| html(&dossier, Hoedanigheid::Werknemer, dag);
    assert!(
        op("2026-06-15")
            .contains("Op 15 juni 2026 was er nog geen dossier. Het dossier begon op 16 juni 2026.")
    );
    assert!(op("2026-06-16").contains("Mijn dossier: week 1 van 104"));
}

#[test]
fn een_dag_die_nog_komt_wordt_bij_het_veld_geweigerd() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let morgen = pagina(&kader, &later_bekend(), Hoedanigheid::Werknemer, "2026-11-24");
    assert!(morgen.is_geweigerd() && morgen.toen.termijnen.is_none());
    assert!(!pagina(&kader, &later_bekend(), Hoedanigheid::Werknemer, "2026-11-23").is_geweigerd());
}

/// Nothing of the past is open to whom it is closed to today: no UWV, no wage, no leave, and not who recorded what.
#[test]
fn een_coach_leest_ook_van_toen_alleen_wat_die_nu_mag_lezen() {
    for dossier in [later_bekend(), proef::alles()] {
        for op in ["2026-07-05", "2026-03-20", "2025-12-24", ""] {
            let html = html(&dossier, Hoedanigheid::Coach, op);
            for woord in [
                "aan UWV",
                "WIA",
                "oonsanctie",
                "loondoorbetaling",
                "wangerschap",
                "Mira",
                "casemanager",
                "Gedaan op",
            ] {
                let na_het_kader = html.split("<main").nth(1).expect("a page");
                assert!(!na_het_kader.replace("Mira de Wit", "").contains(woord), "{op}: {woord}");
            }
        }
    }
    let html = html(&later_bekend(), Hoedanigheid::Coach, "2026-07-05");
    assert!(html.contains("Er is later iets vastgelegd.") && html.contains("Probleemanalyse"));
}

#[test]
fn wat_gewist_is_staat_ook_toen_niet_meer() {
    let dossier = met_gewiste_verbetering();
    let toen = html(&dossier, Hoedanigheid::Casemanager, "2026-08-10");
    assert!(toen.contains("is later gewist") && !toen.contains("verbeterd"));
    assert!(
        toen.contains("15 juni 2026, op 10 augustus 2026 nog ziek"),
        "nobody knows what it was put right to"
    );
    assert!(!html(&dossier, Hoedanigheid::Casemanager, "2026-07-05").contains("is later gewist"));
}

#[test]
fn is_de_melding_nu_ingetrokken_dan_staat_dat_er_een_keer() {
    let mut regels = proef::later_bekend();
    regels.truncate(2);
    let weg = dossier::gebeurtenis::MeldingIngetrokken {
        per: proef::dag("2026-06-15"),
        reden: dossier::woorden::Intrekreden::Vergissing,
    };
    regels.extend(proef::regels([(proef::dag("2026-06-20"), weg.into())]));
    let dossier = Dossier::uit(DossierId::new(0x23), &regels).expect("a dossier");
    let html = html(&dossier, Hoedanigheid::Casemanager, "2026-06-18");
    assert_eq!(html.matches("Er loopt geen termijn meer").count(), 1, "{html}");
    assert!(html.contains("week 1 van 104"));
}

/// The page of today says of each term what the page of the dossier says.
#[test]
fn vandaag_is_de_stand_die_van_het_dossier() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    for dossier in [proef::week_23(), proef::te_laat(), proef::hersteld(), proef::terugval(), proef::alles()]
    {
        for als in [Hoedanigheid::Casemanager, Hoedanigheid::Werknemer, Hoedanigheid::Coach] {
            let stand = pagina(&kader, &dossier, als, "");
            let van_nu = super::super::proeven::pagina(&kader, &dossier, als, None);
            let tabellen = |delen: &Termijndelen| format!("{}{}{}", delen.nu, delen.later, delen.voorbij);
            let delen =
                [stand.toen.termijnen.as_ref(), van_nu.termijnen.as_ref()].map(|delen| delen.map(tabellen));
            assert_eq!(delen[0], delen[1], "{als}");
            assert_eq!(stand.toen.nu, van_nu.nu);
        }
    }
}

/// Of every term that somebody reads: its steps, its articles with a link, and the way to its rule.
#[test]
fn elke_termijn_legt_zich_helemaal_uit() {
    for (als, op) in [(Hoedanigheid::Casemanager, ""), (Hoedanigheid::Werknemer, "2026-07-05")] {
        let html = html(&later_bekend(), als, op);
        let mut gezien = 0;
        for id in TermijnId::ALLE {
            let Some(uitleg) = html.split(&format!("id=\"waarom-{}\"", id.woord())).nth(1) else { continue };
            let uitleg = uitleg.split("</details>").next().unwrap_or_default();
            assert!(uitleg.contains("<ol class=\"stappen\">") && uitleg.contains("<li>"), "{id:?}: {uitleg}");
            assert!(uitleg.contains("<a href=\"https://"), "{id:?}: {uitleg}");
            assert!(uitleg.contains(&format!("href=\"/uitleg/{}\"", id.woord())), "{id:?}: {uitleg}");
            gezien += 1;
        }
        assert!(gezien >= 12, "{gezien}");
    }
}
