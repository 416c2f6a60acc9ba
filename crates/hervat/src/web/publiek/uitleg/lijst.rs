// SPDX-License-Identifier: EUPL-1.2
//! A list to tick off: what a document must hold, and, given what is there, what is missing and whose turn it is.
//!
//! What was ticked stands in the address and nowhere else.

use super::kruimel;
use crate::web::fout::niet_gevonden;
use crate::web::keten::wettaal;
use crate::web::opmaak::Kruimel;
use crate::web::uitleg::Bronregel;
use crate::web::{Kader, Omgeving, Tekst, pagina};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use poortwachter::Partij;
use poortwachter::vereisten::{Lijst, Omstandigheid, Vereiste, VereisteId};

/// The page of a list.
#[derive(Debug, Template)]
#[template(path = "publiek/lijst.html")]
pub struct Lijstpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    naam: &'static str,
    lijst: &'static str,
    /// What depends on the case.
    bij: Vec<Keuze>,
    vereisten: Vec<Regel>,
    /// The answer, once something was asked.
    antwoord: Option<Vec<Beurt>>,
}

/// A circumstance that may be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Keuze {
    woord: &'static str,
    tekst: &'static str,
    aan: bool,
}

/// A requirement that may be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Regel {
    id: &'static str,
    tekst: &'static str,
    /// Who sees to it, where it stands, and when it applies.
    hulp: String,
    bron: Bronregel,
    aan: bool,
}

/// What one party must see to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Beurt {
    wie: &'static str,
    ontbreekt: Vec<(&'static str, &'static str)>,
}

/// What came in. Unknown words are left alone.
#[derive(Debug, Default)]
struct Vraag {
    gesteld: bool,
    bij: Vec<Omstandigheid>,
    aanwezig: Vec<VereisteId>,
}

impl Vraag {
    fn lees(delen: &[(String, String)]) -> Self {
        let mut zelf = Self { gesteld: !delen.is_empty(), ..Self::default() };
        for (naam, waarde) in delen {
            match naam.as_str() {
                "bij" => zelf.bij.extend(Omstandigheid::van_woord(waarde)),
                "aanwezig" => zelf.aanwezig.extend(VereisteId::van_woord(waarde)),
                _ => {}
            }
        }
        if !zelf.bij.contains(&Omstandigheid::ZonderPlan) {
            zelf.bij.push(Omstandigheid::MetPlan);
        }
        zelf
    }
}

impl Lijstpagina {
    fn nieuw(kader: Kader, lijst: Lijst, delen: &[(String, String)]) -> Self {
        let (t, taal) = (kader.t, wettaal(kader.t.taal()));
        let vraag = Vraag::lees(delen);
        let regel = |eis: &Vereiste| Regel {
            id: eis.id.woord(),
            tekst: eis.tekst(taal),
            hulp: hulp(t, eis),
            bron: Bronregel::van(t, &eis.bron),
            aan: vraag.aanwezig.contains(&eis.id),
        };
        Self {
            t,
            kruimel: kruimel(&kader),
            naam: lijst.naam(taal),
            lijst: lijst.woord(),
            bij: keuzes(lijst, &vraag, taal),
            vereisten: lijst.vereisten().iter().map(regel).collect(),
            antwoord: vraag.gesteld.then(|| beurten(lijst, &vraag, taal)),
            kader,
        }
    }
}

fn hulp(t: Tekst, eis: &Vereiste) -> String {
    let taal = wettaal(t.taal());
    let waarden = [("wie", eis.voor.naam(taal).into()), ("waar", eis.document.naam(taal).into())];
    let wie_waar = t.met("lijst-wie-waar", &waarden);
    match eis.bij {
        None => wie_waar,
        Some(bij) => {
            let alleen = t.met("lijst-alleen-als", &[("bij", bij.tekst(taal).into())]);
            format!("{wie_waar} {alleen}")
        }
    }
}

/// With or without a plan is one question, asked as "without".
fn keuzes(lijst: Lijst, vraag: &Vraag, taal: poortwachter::Taal) -> Vec<Keuze> {
    let mut gevraagd: Vec<_> = lijst
        .omstandigheden()
        .map(|bij| if bij == Omstandigheid::MetPlan { Omstandigheid::ZonderPlan } else { bij })
        .collect();
    gevraagd.dedup();
    let keuze = |bij: Omstandigheid| Keuze {
        woord: bij.woord(),
        tekst: bij.tekst(taal),
        aan: vraag.bij.contains(&bij),
    };
    gevraagd.into_iter().map(keuze).collect()
}

/// What is missing, party by party; a party with nothing to do is left out.
fn beurten(lijst: Lijst, vraag: &Vraag, taal: poortwachter::Taal) -> Vec<Beurt> {
    let ontbreekt = lijst.ontbreekt(&vraag.bij, &vraag.aanwezig);
    let partijen = [Partij::Werkgever, Partij::Werknemer, Partij::Beiden, Partij::Bedrijfsarts, Partij::Uwv];
    let beurt = |partij: Partij| Beurt {
        wie: partij.naam(taal),
        ontbreekt: ontbreekt
            .iter()
            .filter(|eis| eis.voor == partij)
            .map(|eis| (eis.id.woord(), eis.tekst(taal)))
            .collect(),
    };
    partijen.into_iter().map(beurt).filter(|beurt| !beurt.ontbreekt.is_empty()).collect()
}

pub(in crate::web::publiek) async fn toon<S: Omgeving>(
    State(omgeving): State<S>,
    kader: Kader,
    Path(woord): Path<String>,
    Query(delen): Query<Vec<(String, String)>>,
) -> Response {
    match Lijst::van_woord(&woord) {
        Some(lijst) => pagina(StatusCode::OK, &Lijstpagina::nieuw(kader, lijst, &delen)),
        None => niet_gevonden(State(omgeving), kader).await,
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Lijstpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let deel = |naam: &str, waarde: &str| (naam.to_owned(), waarde.to_owned());
        let half = [deel("kijk", "ja"), deel("bij", "zonder_plan"), deel("aanwezig", "eerste_ziektedag")];
        let alles: Vec<_> =
            Lijst::VerkortVerslag.vereisten().iter().map(|eis| deel("aanwezig", eis.id.woord())).collect();
        let van = |lijst, delen: &[(String, String)]| Self::nieuw(kader.clone(), lijst, delen);
        vec![
            ("leeg", van(Lijst::PlanVanAanpak, &[])),
            ("half", van(Lijst::Verslag, &half)),
            ("vol", van(Lijst::VerkortVerslag, &alles)),
        ]
    }
}
