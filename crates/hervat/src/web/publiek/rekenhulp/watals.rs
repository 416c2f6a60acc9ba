// SPDX-License-Identifier: EUPL-1.2
//! "Wat als": something that did not happen, put beside what stands. Only what differs is shown, with how much and why.

use super::antwoord::{berichten, keten};
use super::feitformulier::{deel, waarde};
use super::staat::{Staat, Velden, feit, naam};
use super::woorden;
use crate::invoer::{Aard, InvoerFout};
use crate::termijnen::{Invoer, Sleutel, Sleutelsoort, sleutels};
use crate::web::formulier::{Fouten, Foutenlijst};
use crate::web::keten::{Blik, Keten, dag, wettaal};
use crate::web::opmaak::Label;
use crate::web::publiek::deel::Deel;
use crate::web::publiek::getypt::dagwaarde;
use crate::web::uitleg::Uitleg;
use crate::web::{Kader, Tekst};
use askama::Template;
use axum::http::StatusCode;
use poortwachter::{Bezwaar, Dag, TermijnId, Termijnen};
use serde_json::{Value, json};

/// Something that could happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Watals {
    /// Better for a while, and ill again.
    Terugval,
    /// Pregnancy or maternity leave.
    Verlof,
    /// The WIA is applied for late.
    Aanvraag,
    /// UWV lengthens the wage.
    Loonsanctie,
}

/// The two days of a relapse: between them somebody is not ill.
const BETER: [&str; 2] = ["beter_van", "beter_tot_en_met"];

impl Watals {
    pub(super) const ALLE: &[Self] = &[Self::Terugval, Self::Verlof, Self::Aanvraag, Self::Loonsanctie];

    pub(super) const fn woord(self) -> &'static str {
        match self {
            Self::Terugval => "terugval",
            Self::Verlof => "verlof",
            Self::Aanvraag => "aanvraag",
            Self::Loonsanctie => "loonsanctie",
        }
    }

    pub(super) fn van_woord(woord: &str) -> Option<Self> {
        Self::ALLE.iter().copied().find(|watals| watals.woord() == woord)
    }

    /// The fact that it adds, and which of its keys are asked. A relapse changes what is there.
    fn feit(self) -> Option<(&'static str, [&'static str; 2])> {
        match self {
            Self::Terugval => None,
            Self::Verlof => Some(("zwangerschapsverlof", ["van", "tot_en_met"])),
            Self::Aanvraag => Some(("wia_aanvraag", ["op", ""])),
            Self::Loonsanctie => Some(("loonsanctie", ["besluit_verzonden_op", "weken"])),
        }
    }

    /// What is asked.
    fn sleutels(self) -> (&'static str, Vec<Sleutel>) {
        let Some((feit, gevraagd)) = self.feit() else {
            let dag = |naam| Sleutel { naam, soort: Sleutelsoort::Dag, verplicht: true };
            return ("ziek", BETER.map(dag).into());
        };
        let alle = sleutels(feit).into_iter();
        (feit, alle.filter(|sleutel| gevraagd.contains(&sleutel.naam)).collect())
    }

    /// What could be filled in, seen from here.
    fn voorstel(self, termijnen: &Termijnen<'_>, vandaag: Dag) -> Velden {
        let geval = termijnen.geval();
        let nu = vandaag.max(geval.eerste_ziektedag());
        let uiterlijk = |id| termijnen.uitkomst_op(id, vandaag).and_then(|uitkomst| uitkomst.uiterlijk);
        let einde = termijnen.einde_wachttijd();
        let paren = match self {
            Self::Terugval => match geval.laatste_ziektedag().filter(|laatste| *laatste < nu) {
                Some(laatste) => vec![(BETER[0], laatste.plus(1)), (BETER[1], nu.max(laatste.plus(1)))],
                None => vec![(BETER[0], nu.plus(1)), (BETER[1], nu.plus(14))],
            },
            Self::Verlof => vec![("van", nu.plus(1)), ("tot_en_met", nu.plus(16 * 7))],
            Self::Aanvraag => vec![("op", uiterlijk(TermijnId::WiaAanvraag).unwrap_or(einde).plus(28))],
            Self::Loonsanctie => {
                vec![("besluit_verzonden_op", uiterlijk(TermijnId::LoonsanctieBesluit).unwrap_or(einde))]
            }
        };
        let weken = (self == Self::Loonsanctie).then(|| ("weken".to_owned(), "52".to_owned()));
        paren.into_iter().map(|(naam, dag)| (naam.to_owned(), dag.to_string())).chain(weken).collect()
    }

    /// The facts as they would be, and the place of what was added.
    fn feiten(self, staat: &Staat, velden: &Velden) -> Result<(Vec<Value>, Option<usize>), InvoerFout> {
        let getypt = |naam: &str| velden.get(naam).map(String::as_str).unwrap_or_default();
        let Some((nieuw, _)) = self.feit() else {
            let (van, laatste) = beter(getypt(BETER[0]), getypt(BETER[1]))?;
            return Ok((onderbroken(&staat.lijst, van, laatste)?, None));
        };
        let (_, gevraagd) = self.sleutels();
        let waarden =
            gevraagd.into_iter().filter_map(|s| Some((s.naam.to_owned(), waarde(&s.soort, getypt(s.naam))?)));
        // Leave may come more than once; of an application and a decision there is one.
        let blijft = |ander: &&Value| self == Self::Verlof || naam(ander) != nieuw;
        let mut lijst: Vec<_> = staat.lijst.iter().filter(blijft).cloned().collect();
        lijst.push(feit(nieuw, waarden));
        let plaats = lijst.len() - 1;
        Ok((lijst, Some(plaats)))
    }

    /// The list with what turned out to be so; none while something is wrong with it.
    pub(super) fn neem_over(self, t: Tekst, staat: &Staat) -> Option<Vec<Value>> {
        let (lijst, _) = self.feiten(staat, &staat.velden).ok()?;
        staat.reken(t, &lijst).is_ok().then_some(lijst)
    }
}

/// The two days, or what is wrong with them.
fn beter(van: &str, laatste: &str) -> Result<(Dag, Dag), InvoerFout> {
    let lees = |tekst: &str, naam: &str| {
        let aard = if tekst.is_empty() { Aard::Leeg } else { Aard::GeenDag };
        let dag = dagwaarde(tekst).as_str().and_then(|tekst| Dag::lees(tekst).ok());
        dag.ok_or_else(|| InvoerFout::van("", Some(naam), aard).0)
    };
    match (lees(van, BETER[0]), lees(laatste, BETER[1])) {
        (Ok(van), Ok(laatste)) if laatste < van => {
            Err(InvoerFout::van("", Some(BETER[1]), Aard::Feiten(Bezwaar::Omgekeerd)))
        }
        (Ok(van), Ok(laatste)) => Ok((van, laatste)),
        (van, laatste) => {
            Err(InvoerFout([van.err(), laatste.err()].into_iter().flatten().flatten().collect()))
        }
    }
}

/// The same facts with these days taken out of the illness, which goes on after them.
fn onderbroken(lijst: &[Value], van: Dag, laatste: Dag) -> Result<Vec<Value>, InvoerFout> {
    let lees = |feit: &Value, sleutel: &str| feit.get(sleutel)?.as_str().and_then(|dag| Dag::lees(dag).ok());
    let eerste = lijst.iter().filter(|feit| naam(feit) == "ziek").filter_map(|feit| lees(feit, "van")).min();
    if let Some(eerste) = eerste.filter(|eerste| van <= *eerste) {
        return Err(InvoerFout::van("", Some(BETER[0]), Aard::Feiten(Bezwaar::NietNa(eerste))));
    }
    let ziek = |van: Dag, tot_en_met: Option<Dag>| {
        let laatste = tot_en_met.map(|dag| ("tot_en_met".to_owned(), json!(dag.to_string())));
        feit("ziek", [("van".to_owned(), json!(van.to_string()))].into_iter().chain(laatste))
    };
    let mut uit = Vec::with_capacity(lijst.len() + 1);
    let mut weer_ziek = false;
    for oud in lijst {
        let (begin, einde) = (lees(oud, "van").filter(|_| naam(oud) == "ziek"), lees(oud, "tot_en_met"));
        let Some(begin) = begin.filter(|begin| *begin <= laatste && einde.is_none_or(|einde| van <= einde))
        else {
            weer_ziek |= begin.is_some_and(|begin| laatste < begin);
            uit.push(oud.clone());
            continue;
        };
        if begin < van {
            uit.push(ziek(begin, Some(van.plus(-1))));
        }
        if einde.is_none_or(|einde| laatste < einde) {
            uit.push(ziek(laatste.plus(1), einde));
            weer_ziek = true;
        }
    }
    if !weer_ziek {
        uit.push(ziek(laatste.plus(1), None));
    }
    Ok(uit)
}

/// The page that puts two answers side by side.
#[derive(Debug, Template)]
#[template(path = "publiek/watals.html")]
pub struct Watalspagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    venstertitel: String,
    uitleg: String,
    watals: &'static str,
    fouten: Option<Foutenlijst>,
    delen: Vec<Deel>,
    uitkomst: Option<Vergelijking>,
    mee: String,
}

/// What would be other than it is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Vergelijking {
    zin: String,
    berichten: Vec<String>,
    rijen: Vec<Verschil>,
}

/// One term that would be another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verschil {
    wat: String,
    nu: Kant,
    dan: Kant,
    scheelt: String,
    uitleg: Option<Uitleg>,
}

/// A term on one of the two sides.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kant {
    dag: String,
    label: Option<Label>,
}

impl Watalspagina {
    pub(super) fn nieuw(kader: Kader, staat: &Staat, invoer: &Invoer, watals: Watals) -> (StatusCode, Self) {
        let t = kader.t;
        let vandaag = invoer.vandaag.unwrap_or_else(|| dag(kader.vandaag));
        let termijnen = Termijnen::van(&invoer.feiten);
        let (feit, gevraagd) = watals.sleutels();
        let gevuld = gevraagd.iter().any(|sleutel| staat.velden.contains_key(sleutel.naam));
        let velden = if gevuld { staat.velden.clone() } else { watals.voorstel(&termijnen, vandaag) };
        let (uitkomst, fouten) = match anders(t, staat, watals, &velden) {
            Ok(anders) => (Some(vergelijk(t, &termijnen, &anders, vandaag)), Fouten::default()),
            Err(fouten) => (None, fouten),
        };
        let waarde = |naam: &str| velden.get(naam).map(String::as_str).unwrap_or_default();
        let titel = t.uit("watals", watals.woord());
        let pagina = Self {
            t,
            venstertitel: fouten.titel(t, titel.clone()),
            titel,
            uitleg: t.uit("watals-uitleg", watals.woord()),
            watals: watals.woord(),
            delen: gevraagd.iter().filter_map(|s| deel(t, feit, s, waarde(s.naam), &fouten)).collect(),
            fouten: fouten.lijst(t),
            uitkomst,
            mee: staat.mee(),
            kader,
        };
        (super::status(&fouten), pagina)
    }
}

/// What would be, or what is wrong with the question.
fn anders(t: Tekst, staat: &Staat, watals: Watals, velden: &Velden) -> Result<Invoer, Fouten> {
    let (feit, gevraagd) = watals.sleutels();
    let eerste = gevraagd.first().map(|sleutel| sleutel.naam).unwrap_or_default();
    let (fout, plaats) = match watals.feiten(staat, velden) {
        Err(fout) => (fout, None),
        Ok((lijst, plaats)) => match staat.reken(t, &lijst) {
            Ok(invoer) => return Ok(invoer),
            Err(fout) => (fout, plaats),
        },
    };
    let mut fouten = Fouten::default();
    for fout in &fout.0 {
        let eigen = |sleutel: &&Sleutel| Some(sleutel.naam) == fout.sleutel.as_deref();
        let gevonden = gevraagd.iter().find(eigen).filter(|_| fout.plaats == plaats);
        let veld = gevonden.map_or(eerste, |sleutel| sleutel.naam);
        let zin = woorden::bezwaar(t, None, fout);
        // What is wrong with another fact is no fault of the day that was asked.
        let zin = if gevonden.is_some() { zin } else { t.met("watals-past-niet", &[("zin", zin.into())]) };
        fouten.bij(veld, zin);
        fouten.noem(veld, woorden::label(t, feit, veld).trim_end_matches('?'));
    }
    Err(fouten)
}

fn vergelijk(t: Tekst, nu: &Termijnen<'_>, anders: &Invoer, vandaag: Dag) -> Vergelijking {
    let dan = Termijnen::van(&anders.feiten);
    let (mut nu, mut dan) = (keten(t, nu, vandaag), keten(t, &dan, vandaag));
    // Both sides in the same words.
    if nu.blik != dan.blik {
        (nu.blik, dan.blik) = (Blik::Dossier, Blik::Dossier);
    }
    Vergelijking {
        zin: loonzin(t, &nu, &dan),
        berichten: berichten(t, &anders.feiten, dan.termijnen, vandaag),
        rijen: TermijnId::ALLE.iter().filter_map(|id| verschil(&nu, &dan, *id)).collect(),
    }
}

/// What becomes of the last day of wage.
fn loonzin(t: Tekst, nu: &Keten<'_>, dan: &Keten<'_>) -> String {
    let loon = |keten: &Keten<'_>| keten.termijnen.loondoorbetaling_op(keten.vandaag);
    let (nu, dan) = (loon(nu).laatste_dag, loon(dan));
    let dag = |dag: Dag| t.dag_zonder_week(dag.datum());
    if nu == dan.laatste_dag {
        return t.met("watals-loon-gelijk", &[("dag", dag(nu).into())]);
    }
    let waarden = [
        ("dan", dag(dan.laatste_dag).into()),
        ("nu", t.dag_kort(nu.datum()).into()),
        ("dagen", in_dagen(t, dan.laatste_dag.sinds(nu)).into()),
        ("reden", t.uit("loonreden", dan.reden.woord()).into()),
    ];
    t.met("watals-loon", &waarden)
}

fn in_dagen(t: Tekst, dagen: i32) -> String {
    let sleutel = if dagen < 0 { "watals-eerder" } else { "watals-later" };
    t.met(sleutel, &[("dagen", dagen.abs().into())])
}

/// This term on both sides; none when it stays what it is.
fn verschil(nu: &Keten<'_>, dan: &Keten<'_>, id: TermijnId) -> Option<Verschil> {
    let t = nu.t;
    let taal = wettaal(t.taal());
    let staat = |keten: &Keten<'_>| {
        let stand = keten.termijnen.stand(id, keten.vandaag)?;
        let uitkomst = keten.termijnen.uitkomst_op(id, keten.vandaag)?;
        Some((uitkomst.uiterlijk, uitkomst.onverwijld, stand))
    };
    let (links, rechts) = (staat(nu), staat(dan));
    if links == rechts {
        return None;
    }
    let dag = |van: Option<(Option<Dag>, bool, _)>| van.and_then(|(dag, ..)| dag);
    let scheelt = match (dag(links), dag(rechts)) {
        _ if links.is_none() => t.k("watals-erbij"),
        _ if rechts.is_none() => t.k("watals-weg"),
        (Some(een), Some(ander)) if een != ander => in_dagen(t, ander.sinds(een)),
        _ => t.k("watals-zelfde-dag"),
    };
    let kant = |keten: &Keten<'_>, van: Option<(Option<Dag>, bool, _)>| match van {
        None => Kant { dag: t.k("watals-niets"), label: None },
        Some((uiterlijk, onverwijld, stand)) => Kant {
            dag: match uiterlijk {
                Some(dag) => t.dag_kort(dag.datum()),
                None if onverwijld => t.k("termijnen-onverwijld"),
                None => t.k("termijnen-geen-dag"),
            },
            label: Some(keten.label(stand, uiterlijk, false)),
        },
    };
    Some(Verschil {
        wat: id.plicht(taal).to_owned(),
        nu: kant(nu, links),
        dan: kant(dan, rechts),
        scheelt,
        uitleg: dan.termijnen.uitleg(id, dan.vandaag, taal).map(|termijn| Uitleg::van(t, termijn)),
    })
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Watalspagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let feiten = r#"{"feiten":[{"feit":"ziek","van":"2026-06-15"}]}"#;
        let met = |delen: &[(&str, &str)]| {
            let delen = std::iter::once(("feiten", feiten)).chain(delen.iter().copied());
            let staat = Staat::lees(delen.map(|(naam, waarde)| (naam.into(), waarde.into())).collect());
            match super::Blad::van(kader.clone(), staat).soort {
                super::Soort::Watals(pagina) => *pagina,
                super::Soort::Feit(_) | super::Soort::Termijnen(_) => panic!("another page"),
            }
        };
        vec![
            ("terugval", met(&[("actie", "vergelijk:terugval")])),
            ("verlof", met(&[("actie", "vergelijk:verlof")])),
            ("aanvraag", met(&[("actie", "vergelijk:aanvraag")])),
            (
                "loonsanctie",
                met(&[
                    ("actie", "vergelijk:loonsanctie"),
                    ("besluit_verzonden_op", "2028-05-01"),
                    ("weken", "26"),
                ]),
            ),
            (
                "fouten",
                met(&[("actie", "vergelijk:terugval"), ("beter_van", "ooit"), ("beter_tot_en_met", "")]),
            ),
            (
                "past-niet",
                met(&[("actie", "vergelijk:verlof"), ("van", "2027-01-02"), ("tot_en_met", "2027-01-01")]),
            ),
        ]
    }
}
