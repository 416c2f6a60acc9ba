// SPDX-License-Identifier: EUPL-1.2
//! Every form of the tables, sent by everyone: well by whoever may, each time in a copy of the installation, with the
//! page that follows in both languages; the very same form by whoever may not; and forms that are refused. The policy
//! says which is which, to the number.

use super::geldig::maak_klaar;
use super::rijen::{Rijen, anders, rijen};
use super::toneel::{Iemand, Toneel};
use super::woorden::{Ontmoetingen, Woorden};
use super::{Vraag, adressen, bekijk, beleid_voor, zegt};
use crate::beleid::Beleid;
use crate::bezoeker::{Bezoeker, Demo, JORIS, MIRA, NOOR, SAM};
use axum::http::StatusCode;
use dossier::{Hoedanigheid, Recht};
use hervat::web::Taal;
use hervat::web::routes::{Route, alle};
use hervat::web::toegang::Eis;
use std::collections::BTreeMap;

type Bezoekers = BTreeMap<String, Bezoeker>;

/// Addresses that take a form and are about somebody.
fn posten() -> impl Iterator<Item = &'static Route> {
    alle().filter(|route| route.methode == "POST" && !route.pad.contains("loggen"))
}

/// How this form is answered to everyone, in each of their capacities, as the policy says: 303 when it is done.
async fn volgens_beleid(demo: &Demo, toneel: &Toneel, route: &Route) -> Vec<(String, String, StatusCode)> {
    let mut uit = Vec::new();
    for Iemand { email, rollen } in &toneel.iedereen {
        let beleid = match route.eis {
            Eis::Dienstverband(_) => Beleid::bij_dienstverband(demo, email, toneel.gezond).await,
            Eis::Dossier(_) | Eis::Openbaar | Eis::Ingelogd => {
                Beleid::bij_dossier(demo, email, toneel.noor).await
            }
        };
        let hoedanigheden: Vec<_> = match route.eis {
            // Who has one role need not ask for it.
            Eis::Dossier(_) | Eis::Dienstverband(_) if rollen.len() > 1 => {
                rollen.iter().copied().map(Some).collect()
            }
            Eis::Dossier(_) | Eis::Dienstverband(_) | Eis::Openbaar | Eis::Ingelogd => vec![None],
        };
        for als in hoedanigheden {
            let arts = Some(Hoedanigheid::Bedrijfsarts);
            let mag = |recht| beleid.zegt(Eis::Dossier(recht), arts) == StatusCode::OK;
            let status = match (route.pad, beleid.zegt(route.eis, als)) {
                ("/waarneming", _) if !rollen.contains(&Hoedanigheid::Bedrijfsarts) => StatusCode::NOT_FOUND,
                // The page that says of everybody that there is no dossier of that name.
                ("/waarneming", _) if !mag(Recht::GlasBreken) && !mag(Recht::DossierZien) => StatusCode::OK,
                ("/geparkeerd/{formulier}/verwijdering", _) if email != NOOR => StatusCode::NOT_FOUND,
                (_, StatusCode::OK) => StatusCode::SEE_OTHER,
                (_, geweigerd) => geweigerd,
            };
            uit.push((email.clone(), als.map(|als| format!("?als={als}")).unwrap_or_default(), status));
        }
    }
    uit
}

/// Sends every form well by everyone who may, and the same by everyone who may not.
pub(super) async fn verstuur_goed(demo: &Demo, toneel: &Toneel, woorden: &Woorden) -> Ontmoetingen {
    let mut ontmoetingen = Ontmoetingen::default();
    let mut sessies = BTreeMap::new();
    for wie in &toneel.iedereen {
        sessies.insert(wie.email.clone(), demo.als(&wie.email).await.koekje);
    }
    for route in posten() {
        let zegt = volgens_beleid(demo, toneel, route).await;
        let mogen: Vec<_> = zegt.into_iter().filter(mag).collect();
        assert!(!mogen.is_empty(), "nobody may send {}", route.pad);
        for (nummer, (wie, als, _)) in mogen.iter().enumerate() {
            let kopie = demo.kopie().await;
            let mut bezoekers: Bezoekers =
                sessies.iter().map(|(wie, koekje)| (wie.clone(), kopie.met_sessie(koekje.clone()))).collect();
            let klaar = maak_klaar(route.pad, (wie, als), &mut bezoekers, toneel).await;
            let mut bekeken = Bekeken { ontmoetingen: &mut ontmoetingen, woorden, bezoekers };
            if nummer == 0 {
                let voor = stand(&kopie, route).await;
                // Asked here: what came before can have opened the dossier for somebody.
                let mogen_niet = volgens_beleid(&kopie, toneel, route).await;
                for (ander, als, status) in mogen_niet.iter().filter(|wie| !mag(wie)) {
                    let pad = format!("{}{als}", klaar.naar.split('?').next().unwrap_or_default());
                    let antwoord = klaar.verstuur_naar(&pad, bekeken.bezoeker(ander)).await;
                    assert_eq!(antwoord.status, *status, "{ander} {pad}");
                    bekijk(bekeken.ontmoetingen, woorden, ander, route.pad, &antwoord);
                }
                let veranderd = anders(&voor, &stand(&kopie, route).await);
                assert!(veranderd.is_empty(), "{}: refused, and written in {veranderd:?}", route.pad);
            }
            let antwoord = klaar.verstuur_naar(&klaar.naar, bekeken.bezoeker(wie)).await;
            assert_eq!(
                antwoord.status,
                StatusCode::SEE_OTHER,
                "{wie}{als} {}: {}",
                route.pad,
                antwoord.tekst
            );
            bekijk(bekeken.ontmoetingen, woorden, wie, route.pad, &antwoord);
            bekeken.wat_volgt(wie, antwoord.naar()).await;
            if nummer == 0 {
                bekeken.wat_anderen_zien(toneel).await;
            }
        }
    }
    ontmoetingen
}

fn mag((.., status): &(String, String, StatusCode)) -> bool {
    *status == StatusCode::SEE_OTHER
}

/// What a form of this address that is refused leaves as it was.
async fn stand(demo: &Demo, route: &Route) -> Rijen {
    let mut stand = rijen(demo).await;
    if route.pad == "/waarneming" {
        // A doctor who searches in vain is counted: that is no refusal.
        stand.remove("waarneming");
    }
    stand
}

/// Everyone at one copy, and what they met there.
struct Bekeken<'a> {
    ontmoetingen: &'a mut Ontmoetingen,
    woorden: &'a Woorden,
    bezoekers: Bezoekers,
}

impl Bekeken<'_> {
    fn bezoeker(&mut self, wie: &str) -> &mut Bezoeker {
        self.bezoekers.get_mut(wie).expect("logged in")
    }

    /// The page to which the browser goes, in both languages.
    async fn wat_volgt(&mut self, wie: &str, naar: &str) {
        for taal in Taal::ALLE {
            let bezoeker = self.bezoeker(wie);
            bezoeker.taal = Some(taal);
            let antwoord = bezoeker.get(naar).await;
            assert!(!antwoord.status.is_server_error(), "{wie} {naar}");
            bekijk(self.ontmoetingen, self.woorden, wie, patroon(naar), &antwoord);
        }
    }

    /// The employer's side and the coach look at once.
    async fn wat_anderen_zien(&mut self, toneel: &Toneel) {
        for wie in [SAM, MIRA, JORIS] {
            for onder in ["", "/probleemanalyse", "/plan"] {
                let antwoord = self.bezoeker(wie).get(&format!("/dossiers/{}{onder}", toneel.noor)).await;
                let route = format!("/dossiers/{{id}}{onder}");
                bekijk(self.ontmoetingen, self.woorden, wie, &route, &antwoord);
            }
        }
    }
}

/// The address of the table that this one is of.
fn patroon(adres: &str) -> &'static str {
    let pad: Vec<&str> = adres.split(['?', '#']).next().unwrap_or_default().split('/').collect();
    let past = |route: &&Route| {
        let stukken: Vec<&str> = route.pad.split('/').collect();
        let gelijk = |(stuk, deel): (&&str, &&str)| stuk == deel || stuk.starts_with('{');
        route.methode == "GET" && stukken.len() == pad.len() && stukken.iter().zip(&pad).all(gelijk)
    };
    // `concept` is a page of its own, and no version.
    let mut passend: Vec<_> = alle().filter(past).map(|route| route.pad).collect();
    passend.sort_by_key(|pad| pad.matches('{').count());
    passend.first().unwrap_or_else(|| panic!("no page at {adres}"))
}

/// Posts an almost empty form, as a page and as the script does, to every address of the tables as everyone.
pub(super) async fn verstuur_leeg(demo: &Demo, toneel: &Toneel, woorden: &Woorden) -> Ontmoetingen {
    let mut ontmoetingen = Ontmoetingen::default();
    for (nummer, wie) in toneel.iedereen.iter().enumerate() {
        let mut bezoeker = demo.als(&wie.email).await;
        // One after another in one language and the other: what is refused does not go by it.
        bezoeker.taal = Some(Taal::ALLE[nummer % Taal::ALLE.len()]);
        let beleid = beleid_voor(demo, toneel, wie).await;
        for route in posten() {
            for adres in adressen(route.pad, toneel) {
                for als in Vraag::Eigen.van(wie) {
                    let geweigerd = zegt(&beleid, route.eis, &adres, &als);
                    let geweigerd = geweigerd.filter(|status| *status != StatusCode::OK);
                    let pad = format!("{adres}{als}");
                    // Refused, the same page is shown again under this address.
                    let waar = route.pad.trim_end_matches("/wissing");
                    let blad = bezoeker.post(&pad, LEEG).await;
                    let stil = bezoeker.stil(&pad, LEEG).await;
                    for antwoord in [&blad, &stil] {
                        bekijk(&mut ontmoetingen, woorden, &wie.email, waar, antwoord);
                        if let Some(status) = geweigerd {
                            assert_eq!(antwoord.status, status, "{} {pad}", wie.email);
                        }
                        assert!(!antwoord.status.is_server_error(), "{} {pad}", wie.email);
                        ontmoetingen.tel(antwoord.status);
                    }
                }
            }
        }
    }
    ontmoetingen
}

/// Nothing but what a page carries along unseen, of a page that is long gone.
const LEEG: &[(&str, &str)] = &[
    ("versie", "0"),
    ("verwacht", "0"),
    ("stand", "0"),
    ("basis", "0"),
    ("gezien", "0"),
    ("hash", "0"),
    ("voorstel", "1"),
];
