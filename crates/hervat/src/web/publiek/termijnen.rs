// SPDX-License-Identifier: EUPL-1.2
//! The calculator: a first sick day in, the chain of terms out, each day with its reason.
//!
//! It knows which days people were ill and nothing of what was done, so it never says that something is late. It
//! stores nothing: what was asked stands in the address and nowhere else.

use super::ziekte::{Ziekte, Ziekteformulier};
use crate::termijnen::als_agenda;
use crate::web::formulier::{Fouten, Foutenlijst};
use crate::web::keten::{Blik, Keten, Termijntabel, dag, wettaal};
use crate::web::tijdlijn::{Tabel, Tijdlijn};
use crate::web::{Kader, Tekst, pagina};
use askama::Template;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use poortwachter::{Dag, Feiten, Geval, TermijnId, Termijnen};

/// The page: a question, or the answer with the question below it.
#[derive(Debug, Template)]
#[template(path = "publiek/termijnen.html")]
pub struct Termijnenpagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    fouten: Option<Foutenlijst>,
    formulier: Ziekteformulier,
    antwoord: Option<Antwoord>,
}

/// What the law asks, for these days.
#[derive(Debug, Clone, PartialEq)]
struct Antwoord {
    kop: String,
    zin: String,
    stap: Option<Volgende>,
    berichten: Vec<String>,
    agenda: String,
    tijdlijn: Tijdlijn,
    tabel: Termijntabel,
}

/// What now, who, by when.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Volgende {
    wat: String,
    wanneer: String,
    wie: String,
    anker: &'static str,
}

pub(super) async fn toon(kader: Kader, Query(delen): Query<Vec<(String, String)>>) -> Response {
    let (status, sjabloon) = Termijnenpagina::nieuw(kader, Ziekte::lees(delen));
    pagina(status, &sjabloon)
}

/// The same terms for a calendar. What cannot be calculated is explained on the page.
pub(super) async fn agenda(kader: Kader, Query(delen): Query<Vec<(String, String)>>) -> Response {
    let vandaag = dag(kader.vandaag);
    let ziekte = Ziekte::lees(delen);
    let Ok(feiten) = ziekte.feiten(kader.t, vandaag) else {
        return pagina(StatusCode::UNPROCESSABLE_ENTITY, &Termijnenpagina::nieuw(kader, ziekte).1);
    };
    let kopregels = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"termijnen.ics\""),
    ];
    (kopregels, als_agenda(&feiten, vandaag, wettaal(kader.t.taal()))).into_response()
}

impl Termijnenpagina {
    fn nieuw(kader: Kader, ziekte: Ziekte) -> (StatusCode, Self) {
        let vandaag = dag(kader.vandaag);
        if ziekte.leeg {
            return (StatusCode::OK, Self::vraag(kader, &ziekte, &Fouten::default()));
        }
        if ziekte.toevoegen {
            let ziekte = ziekte.met_periode_erbij();
            return (StatusCode::OK, Self::vraag(kader, &ziekte, &Fouten::default()));
        }
        match ziekte.feiten(kader.t, vandaag) {
            Err(fouten) => (StatusCode::UNPROCESSABLE_ENTITY, Self::vraag(kader, &ziekte, &fouten)),
            Ok(feiten) => {
                let antwoord = Antwoord::van(&kader, &feiten, vandaag);
                let vraag = Self::vraag(kader, &ziekte, &Fouten::default());
                (StatusCode::OK, Self { titel: antwoord.kop.clone(), antwoord: Some(antwoord), ..vraag })
            }
        }
    }

    fn vraag(kader: Kader, ziekte: &Ziekte, fouten: &Fouten) -> Self {
        let t = kader.t;
        Self {
            t,
            titel: t.k("termijnen-titel"),
            fouten: fouten.lijst(t),
            formulier: ziekte.formulier(t, fouten),
            antwoord: None,
            kader,
        }
    }

    /// Whoever hears the page hears first that something is wrong.
    fn venstertitel(&self) -> String {
        if self.fouten.is_none() {
            return self.titel.clone();
        }
        self.t.met("formulier-fouten-titel", &[("titel", self.titel.as_str().into())])
    }
}

impl Antwoord {
    fn van(kader: &Kader, feiten: &Feiten, vandaag: Dag) -> Self {
        let t = kader.t;
        let vraag = kader.pad.split_once('?').map_or("", |(_, vraag)| vraag);
        let termijnen = Termijnen::van(feiten);
        let keten =
            Keten { t, termijnen: &termijnen, vandaag, blik: Blik::AlleenDagen, zichtbaar: TermijnId::ALLE };
        let eerste = termijnen.geval().eerste_ziektedag();
        Self {
            kop: t.met("termijnen-kop", &[("dag", t.dag_kort(eerste.datum()).into())]),
            zin: zin(t, &termijnen, vandaag),
            stap: volgende(&keten),
            berichten: berichten(t, feiten, &termijnen, vandaag),
            agenda: format!("/termijnen.ics?{vraag}"),
            tijdlijn: keten.tijdlijn(Tabel::Elders),
            tabel: keten.tabel(),
        }
    }
}

/// Where this illness is now, in one sentence.
fn zin(t: Tekst, termijnen: &Termijnen<'_>, vandaag: Dag) -> String {
    let geval = termijnen.geval();
    let einde = termijnen.einde_wachttijd();
    if let Some(laatste) = geval.laatste_ziektedag().filter(|laatste| *laatste < vandaag) {
        return t.met("termijnen-zin-beter", &[("dag", t.dag_zonder_week(laatste.datum()).into())]);
    }
    if einde < vandaag {
        return t.met("termijnen-zin-voorbij", &[("dag", t.dag_zonder_week(einde.datum()).into())]);
    }
    let week = termijnen.telling(vandaag).ziekteweek;
    t.met("termijnen-zin-week", &[("week", week.into())])
}

fn volgende(keten: &Keten<'_>) -> Option<Volgende> {
    let id = keten.eerstvolgende()?;
    let uiterlijk = keten.termijnen.uitkomst(id)?.uiterlijk?;
    let taal = wettaal(keten.t.taal());
    Some(Volgende {
        wat: id.plicht(taal).to_owned(),
        wanneer: keten.t.dag(uiterlijk.datum()),
        wie: poortwachter::regel(id).voor.naam(taal).to_owned(),
        anker: id.woord(),
    })
}

/// What must be said about periods that were, or were not, added together.
fn berichten(t: Tekst, feiten: &Feiten, termijnen: &Termijnen<'_>, vandaag: Dag) -> Vec<String> {
    let telling = termijnen.telling(vandaag);
    let eerste = t.dag_kort(termijnen.geval().eerste_ziektedag().datum());
    let nieuw =
        Geval::eerdere(feiten).next().map(|_| t.met("termijnen-nieuw-geval", &[("dag", eerste.into())]));
    let samen = telling.samengesteld.then(|| {
        let dagen = [("dagen", telling.onderbroken_dagen.into())];
        t.met("termijnen-samengeteld", &dagen)
    });
    nieuw.into_iter().chain(samen).collect()
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Termijnenpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let met = |delen: &[(&str, &str)]| {
            let delen = delen.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned()));
            Self::nieuw(kader.clone(), Ziekte::lees(delen.collect())).1
        };
        let eerste = |dag| ("eerste_ziektedag", dag);
        vec![
            ("vraag", met(&[])),
            ("antwoord", met(&[eerste("2026-06-15")])),
            ("hersteld", met(&[eerste("2026-06-15"), ("laatste_ziektedag", "2026-11-20")])),
            (
                "terugval",
                met(&[
                    eerste("2025-09-01"),
                    ("laatste_ziektedag", "2025-09-05"),
                    ("ziek_van", "2026-01-05"),
                    ("ziek_tot_en_met", "2026-03-01"),
                    ("ziek_van", "2026-03-16"),
                ]),
            ),
            ("voorbij", met(&[eerste("2020-01-06")])),
            ("periode-erbij", met(&[eerste("2026-06-15"), ("actie", "periode")])),
            ("fouten", met(&[eerste("31-02-2026"), ("ziek_tot_en_met", "2026-03-01")])),
        ]
    }
}
