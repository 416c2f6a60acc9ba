// SPDX-License-Identifier: EUPL-1.2
//! The calculator: a first sick day in, the chain of terms out, each day with its reason; facts can be added one by
//! one, and something that did not happen can be put beside what stands.
//!
//! It stores nothing. What was told travels in the form, so it stands in no address and in no log; a link that holds
//! the facts holds them behind the `#`, which no browser sends (`assets/delen.js`).

mod antwoord;
mod feitformulier;
mod feitpagina;
#[cfg(feature = "pdf")]
mod papier;
mod staat;
mod watals;
mod woorden;

pub use antwoord::Termijnenpagina;
pub use feitformulier::Feitformulier;
pub use feitpagina::Feitpagina;
#[cfg(feature = "pdf")]
pub use papier::overzicht;
pub use watals::Watalspagina;

#[cfg(feature = "pdf")]
use super::antwoorden::als_document;
use super::antwoorden::{Delen, als_kalender, op_formulier};
use crate::invoer::{InvoerFout, Leesfout};
use crate::termijnen::{als_agenda, sleutels};
use crate::web::formulier::Fouten;
use crate::web::keten::{dag, wettaal};
use crate::web::{Kader, Omgeving, Tekst, WebFout, pagina};
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use feitformulier::{VORIGE, met_feit, vorige};
use staat::{Actie, Invulling, Staat, naam};
use watals::Watals;

/// `GET /termijnen`: the question.
pub(super) async fn vraag(kader: Kader) -> Response {
    Blad::van(kader, Staat::default()).antwoord()
}

/// `POST /termijnen`: everything that the calculator can do on a page.
pub(super) async fn reken<S: Omgeving>(
    State(omgeving): State<S>,
    kader: Kader,
    Form(delen): Form<Delen>,
) -> Response {
    let staat = Staat::lees(delen);
    let taal = staat.taal;
    let kader = kader.in_taal(taal);
    op_formulier(Blad::van(kader, staat).antwoord(), taal, &omgeving)
}

/// `POST /termijnen.ics`: the terms that lie ahead, for a calendar. What cannot be computed is explained on the page.
pub(super) async fn agenda(kader: Kader, Form(delen): Form<Delen>) -> Response {
    let staat = Staat::lees(delen);
    let Ok(invoer) = staat.reken(kader.t, &staat.lijst) else {
        return Blad::onbruikbaar(kader, &staat).antwoord();
    };
    let vandaag = invoer.vandaag.unwrap_or_else(|| dag(kader.vandaag));
    als_kalender("termijnen.ics", als_agenda(&invoer, vandaag, wettaal(kader.t.taal())))
}

/// `POST /termijnen.pdf`: the same answer as a document.
#[cfg(feature = "pdf")]
pub(super) async fn pdf(kader: Kader, Form(delen): Form<Delen>) -> Result<Response, WebFout> {
    let staat = Staat::lees(delen);
    let Ok(invoer) = staat.reken(kader.t, &staat.lijst) else {
        return Ok(Blad::onbruikbaar(kader, &staat).antwoord());
    };
    let vandaag = invoer.vandaag.unwrap_or_else(|| dag(kader.vandaag));
    let overzicht = overzicht(kader.t, &staat.lijst, &invoer.feiten, vandaag);
    let bestand = kader.t.k("papier-bestand");
    als_document(&bestand, move || formulieren::termijnenoverzicht(&overzicht)).await
}

/// `POST /termijnen.pdf`, in a build that cannot make one.
#[cfg(not(feature = "pdf"))]
pub(super) async fn pdf() -> WebFout {
    WebFout::EvenNiet
}

/// One of the pages of the calculator, with its status.
struct Blad {
    status: StatusCode,
    soort: Soort,
}

enum Soort {
    Termijnen(Box<Termijnenpagina>),
    Feit(Box<Feitpagina>),
    Watals(Box<Watalspagina>),
}

impl Blad {
    /// What this person asks now, answered.
    fn van(mut kader: Kader, mut staat: Staat) -> Self {
        kader.houdt = Some("staat");
        match std::mem::take(&mut staat.actie) {
            Actie::Toon => match staat.invulling.clone() {
                Some(invulling) => Self::vul_in(kader, &staat, &invulling, &Fouten::default()),
                None => Self::overzicht(kader, &staat),
            },
            Actie::Terug => Self::overzicht(kader, &Staat { invulling: None, ..staat }),
            Actie::Kies(feit) => match staat::bekend(&feit) {
                Some(feit) => Self::vul_in(kader, &staat, &Invulling::nieuw(feit), &Fouten::default()),
                None => Self::niets_gekozen(kader, &staat),
            },
            Actie::Wijzig(plaats) => match Invulling::van(&staat.lijst, plaats) {
                Some(invulling) => Self::vul_in(kader, &staat, &invulling, &Fouten::default()),
                None => Self::overzicht(kader, &staat),
            },
            Actie::Weg(plaats) => {
                if plaats < staat.lijst.len() {
                    staat.lijst.remove(plaats);
                }
                Self::overzicht(kader, &staat)
            }
            Actie::Zet => match staat.invulling.take() {
                Some(invulling) => Self::zet(kader, staat, &invulling),
                None => Self::overzicht(kader, &staat),
            },
            Actie::Vergelijk(watals) => Self::vergelijk(kader, &staat, watals),
            Actie::Overnemen(watals) => match watals.neem_over(kader.t, &staat) {
                Some(lijst) => Self::overzicht(kader, &Staat { lijst, ..staat }),
                None => Self::vergelijk(kader, &staat, watals),
            },
        }
    }

    /// Facts that hold no answer, asked for in another form than a page.
    fn onbruikbaar(mut kader: Kader, staat: &Staat) -> Self {
        kader.houdt = Some("staat");
        let blad = Self::overzicht(kader, staat);
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, ..blad }
    }

    /// The answer, or the question when there is nothing to answer.
    fn overzicht(kader: Kader, staat: &Staat) -> Self {
        let t = kader.t;
        let mut fouten = Fouten::default();
        if staat.kapot {
            fouten.bij("van", t.k("rekenhulp-fout-kapot"));
        }
        if staat.lijst.is_empty() {
            let vraag = Termijnenpagina::vraag(kader, staat, &Invulling::nieuw("ziek"), &fouten);
            return Self::termijnen(&fouten, vraag);
        }
        match staat.reken(t, &staat.lijst) {
            Ok(invoer) => Self::termijnen(&fouten, Termijnenpagina::antwoord(kader, staat, &invoer, &fouten)),
            Err(fout) => {
                let fouten = verdeel(t, staat, &staat.lijst, None, &fout);
                Self::termijnen(&fouten, Termijnenpagina::zonder(kader, staat, &fouten))
            }
        }
    }

    fn niets_gekozen(kader: Kader, staat: &Staat) -> Self {
        let mut fouten = Fouten::default();
        fouten.bij("keuze", kader.t.k("rekenhulp-fout-keuze"));
        let pagina = match staat.reken(kader.t, &staat.lijst) {
            Ok(invoer) => Termijnenpagina::antwoord(kader, staat, &invoer, &fouten),
            Err(_) => Termijnenpagina::zonder(kader, staat, &fouten),
        };
        Self::termijnen(&fouten, pagina)
    }

    /// Asks for one fact; the first of them on a page of its own.
    fn vul_in(kader: Kader, staat: &Staat, invulling: &Invulling, fouten: &Fouten) -> Self {
        if staat.lijst.is_empty() && invulling.feit == "ziek" {
            return Self::termijnen(fouten, Termijnenpagina::vraag(kader, staat, invulling, fouten));
        }
        let soort = Soort::Feit(Box::new(Feitpagina::nieuw(kader, staat, invulling, fouten)));
        Self { status: status(fouten), soort }
    }

    fn zet(kader: Kader, staat: Staat, invulling: &Invulling) -> Self {
        let (lijst, plaats) = met_feit(&staat, invulling);
        match staat.reken(kader.t, &lijst) {
            Ok(_) => Self::overzicht(kader, &Staat { lijst, ..staat }),
            Err(fout) => {
                let fouten = verdeel(kader.t, &staat, &lijst, Some((invulling, plaats)), &fout);
                Self::vul_in(kader, &staat, invulling, &fouten)
            }
        }
    }

    fn vergelijk(kader: Kader, staat: &Staat, watals: Watals) -> Self {
        let Ok(invoer) = staat.reken(kader.t, &staat.lijst) else { return Self::overzicht(kader, staat) };
        let (status, pagina) = Watalspagina::nieuw(kader, staat, &invoer, watals);
        Self { status, soort: Soort::Watals(Box::new(pagina)) }
    }

    fn termijnen(fouten: &Fouten, pagina: Termijnenpagina) -> Self {
        Self { status: status(fouten), soort: Soort::Termijnen(Box::new(pagina)) }
    }

    fn antwoord(self) -> Response {
        match self.soort {
            Soort::Termijnen(blad) => pagina(self.status, &*blad),
            Soort::Feit(blad) => pagina(self.status, &*blad),
            Soort::Watals(blad) => pagina(self.status, &*blad),
        }
    }
}

fn status(fouten: &Fouten) -> StatusCode {
    if fouten.is_leeg() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// Each fault to the field or the line where it can be mended.
fn verdeel(
    t: Tekst,
    staat: &Staat,
    lijst: &[serde_json::Value],
    hier: Option<(&Invulling, usize)>,
    fout: &InvoerFout,
) -> Fouten {
    let mut fouten = Fouten::default();
    let vorige = hier.and_then(|(invulling, _)| vorige(staat, invulling));
    for fout in &fout.0 {
        let eigen = hier.filter(|(_, plaats)| fout.plaats == Some(*plaats)).map(|(invulling, _)| invulling);
        let tekst = woorden::bezwaar(t, eigen, fout);
        match (eigen, fout.plaats) {
            (Some(invulling), _) => {
                let veld = veld(invulling, fout);
                fouten.bij(&*veld, tekst);
                fouten.noem(&veld, woorden::label(t, invulling.feit, &veld).trim_end_matches('?'));
            }
            (None, Some(plaats)) if vorige == Some(plaats) => {
                fouten.bij(VORIGE, tekst);
                fouten.noem(VORIGE, &t.uit("feitveld", VORIGE));
            }
            (None, Some(plaats)) => {
                let veld = format!("feit-{}", plaats + 1);
                fouten.bij(&*veld, tekst);
                fouten.noem(
                    &veld,
                    &lijst.get(plaats).map(|feit| woorden::kop(t, naam(feit))).unwrap_or_default(),
                );
            }
            (None, None) => {
                let veld = if fout.sleutel.as_deref() == Some("vandaag") { "kijkdag" } else { "keuze" };
                fouten.bij(veld, tekst);
            }
        }
    }
    fouten
}

/// The field of this fact that a fault is about; its first when it is about none of them.
fn veld(invulling: &Invulling, fout: &Leesfout) -> String {
    let sleutels = sleutels(invulling.feit);
    let genoemd = sleutels.iter().find(|sleutel| Some(sleutel.naam) == fout.sleutel.as_deref());
    genoemd.or(sleutels.first()).map(|sleutel| sleutel.naam.to_owned()).unwrap_or_default()
}
