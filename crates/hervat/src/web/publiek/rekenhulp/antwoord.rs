// SPDX-License-Identifier: EUPL-1.2
//! The page of the calculator: the first question, or the answer with the facts that it stands on.

use super::feitformulier::Feitformulier;
use super::feitpagina::Feitrij;
use super::staat::{Invulling, Staat, bekend, naam};
use super::watals::Watals;
use super::woorden;
use crate::termijnen::Invoer;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer as Typ, Veld};
use crate::web::keten::{Blik, Keten, Termijntabel, dag, wettaal};
use crate::web::tijdlijn::{Tabel, Tijdlijn};
use crate::web::{Kader, PDF, Tekst, assets};
use askama::Template;
use poortwachter::{Aard, Dag, Feiten, Geval, Stand, TermijnId, Termijnen, regel};

/// Facts that are offered by a button of their own.
const VOORSTELLEN: usize = 3;

/// The page.
#[derive(Debug, Template)]
#[template(path = "publiek/termijnen.html")]
pub struct Termijnenpagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    venstertitel: String,
    fouten: Option<Foutenlijst>,
    /// The first question, while nothing is known.
    eerste: Option<Feitformulier>,
    antwoord: Option<Antwoord>,
    feiten: Option<Feitenblok>,
    mee: String,
    script: &'static str,
}

/// What the law asks, for these facts.
#[derive(Debug, Clone, PartialEq)]
struct Antwoord {
    zin: String,
    stap: Option<Volgende>,
    berichten: Vec<String>,
    tabelhulp: String,
    pdf: bool,
    tijdlijn: Tijdlijn,
    tabel: Termijntabel,
    watals: Vec<(&'static str, String)>,
}

/// What now, who, by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Volgende {
    pub(super) wat: String,
    pub(super) wanneer: String,
    pub(super) wie: String,
    anker: &'static str,
    te_laat: bool,
}

/// What is known, and what can be added.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Feitenblok {
    rijen: Vec<Feitrij>,
    /// What the button does, and what it says.
    voorstellen: Vec<(String, String)>,
    groepen: Vec<(String, Vec<(&'static str, String)>)>,
    keuze_fout: Option<String>,
    kijkdag: Veld,
    kijkdag_open: bool,
}

impl Termijnenpagina {
    /// The first question.
    pub(super) fn vraag(kader: Kader, staat: &Staat, invulling: &Invulling, fouten: &Fouten) -> Self {
        let t = kader.t;
        let eerste = Feitformulier::eerste_van(t, staat, invulling, fouten);
        Self { eerste: Some(eerste), ..Self::zonder(kader, staat, fouten) }
    }

    /// Facts that do not hold together: what is wrong, and each fact to change.
    pub(super) fn zonder(kader: Kader, staat: &Staat, fouten: &Fouten) -> Self {
        let t = kader.t;
        let titel = t.k("termijnen-titel");
        let feiten = (!staat.lijst.is_empty()).then(|| Feitenblok::nieuw(t, staat, fouten, Vec::new()));
        Self {
            t,
            venstertitel: fouten.titel(t, titel.clone()),
            titel,
            fouten: fouten.lijst(t),
            eerste: None,
            antwoord: None,
            feiten,
            mee: staat.mee(),
            script: assets::deelscript(),
            kader,
        }
    }

    /// The answer.
    pub(super) fn antwoord(kader: Kader, staat: &Staat, invoer: &Invoer, fouten: &Fouten) -> Self {
        let t = kader.t;
        let vandaag = invoer.vandaag.unwrap_or_else(|| dag(kader.vandaag));
        let termijnen = Termijnen::van(&invoer.feiten);
        let keten = keten(t, &termijnen, vandaag);
        let titel = kop(t, &termijnen);
        let feiten = Feitenblok::nieuw(t, staat, fouten, voorstellen(staat, &keten));
        Self {
            venstertitel: fouten.titel(t, titel.clone()),
            titel,
            antwoord: Some(Antwoord::van(&keten, invoer)),
            feiten: Some(feiten),
            ..Self::zonder(kader, staat, fouten)
        }
    }
}

impl Antwoord {
    fn van(keten: &Keten<'_>, invoer: &Invoer) -> Self {
        let (t, vandaag) = (keten.t, keten.vandaag);
        let hulp = match keten.blik {
            Blik::AlleenDagen => "termijnen-tabel-hulp",
            Blik::Dossier | Blik::EigenDossier => "rekenhulp-tabel-hulp",
        };
        Self {
            zin: zin(t, keten.termijnen, vandaag, invoer.vandaag),
            stap: volgende(keten),
            berichten: berichten(t, &invoer.feiten, keten.termijnen, vandaag),
            tabelhulp: t.k(hulp),
            pdf: PDF,
            tijdlijn: keten.tijdlijn(Tabel::Elders),
            tabel: keten.tabel(),
            watals: Watals::ALLE
                .iter()
                .map(|watals| (watals.woord(), t.uit("watals-kort", watals.woord())))
                .collect(),
        }
    }
}

impl Feitenblok {
    fn nieuw(t: Tekst, staat: &Staat, fouten: &Fouten, voorstellen: Vec<(String, String)>) -> Self {
        let kijkdag = Veld::nieuw(t, "kijkdag", Typ::Datum, t.k("rekenhulp-kijkdag"));
        let kijkdag = kijkdag.waarde(staat.kijkdag.as_str()).hulp(t.k("rekenhulp-kijkdag-hulp"));
        Self {
            rijen: Feitrij::alle(t, &staat.lijst, fouten),
            voorstellen,
            groepen: woorden::groepen(t),
            keuze_fout: fouten.van("keuze").map(str::to_owned),
            kijkdag: kijkdag.met_fouten(fouten),
            kijkdag_open: !staat.kijkdag.is_empty(),
        }
    }
}

/// The terms of these facts as this page shows them: as in a dossier once something done is known, else as days only.
pub(super) fn keten<'a>(t: Tekst, termijnen: &'a Termijnen<'a>, vandaag: Dag) -> Keten<'a> {
    let gedaan = |(id, stand): (TermijnId, Stand)| match stand {
        Stand::Voldaan(Some(_)) | Stand::TeLaatVoldaan { .. } | Stand::Afgeweken(_) => {
            regel(id).aard != Aard::Einde
        }
        Stand::Voldaan(None)
        | Stand::Vervallen(_)
        | Stand::TeLaat { .. }
        | Stand::Straks(_)
        | Stand::Open => false,
    };
    let iets_gedaan = termijnen.standen(vandaag).alle().any(gedaan);
    let blik = if iets_gedaan { Blik::Dossier } else { Blik::AlleenDagen };
    Keten { t, termijnen, vandaag, blik, zichtbaar: TermijnId::ALLE }
}

/// The title over an answer.
pub(super) fn kop(t: Tekst, termijnen: &Termijnen<'_>) -> String {
    let eerste = termijnen.geval().eerste_ziektedag();
    t.met("termijnen-kop", &[("dag", t.dag_kort(eerste.datum()).into())])
}

/// Where this illness is on the day we look, in one sentence; it names the day when somebody chose it.
pub(super) fn zin(t: Tekst, termijnen: &Termijnen<'_>, vandaag: Dag, gekozen: Option<Dag>) -> String {
    let geval = termijnen.geval();
    let einde = termijnen.einde_wachttijd();
    let met_dag = |sleutel: &str, dag: Dag| t.met(sleutel, &[("dag", t.dag_zonder_week(dag.datum()).into())]);
    if vandaag < geval.eerste_ziektedag() {
        return met_dag("rekenhulp-zin-straks", geval.eerste_ziektedag());
    }
    if let Some(laatste) = geval.laatste_ziektedag().filter(|laatste| *laatste < vandaag) {
        return met_dag("termijnen-zin-beter", laatste);
    }
    if einde < vandaag {
        return met_dag("termijnen-zin-voorbij", einde);
    }
    let week = termijnen.telling(vandaag).ziekteweek;
    if let Some(gekozen) = gekozen {
        let dag = t.dag_kort(gekozen.datum());
        return t.met("rekenhulp-zin-op", &[("dag", dag.into()), ("week", week.into())]);
    }
    t.met("termijnen-zin-week", &[("week", week.into())])
}

/// What comes first.
pub(super) fn volgende(keten: &Keten<'_>) -> Option<Volgende> {
    let id = keten.eerstvolgende()?;
    let uiterlijk = keten.termijnen.uitkomst_op(id, keten.vandaag)?.uiterlijk?;
    let taal = wettaal(keten.t.taal());
    Some(Volgende {
        wat: id.plicht(taal).to_owned(),
        wanneer: keten.t.dag(uiterlijk.datum()),
        wie: regel(id).voor.naam(taal).to_owned(),
        anker: id.woord(),
        te_laat: uiterlijk < keten.vandaag,
    })
}

/// What must be said about periods that were, or were not, added together.
pub(super) fn berichten(t: Tekst, feiten: &Feiten, termijnen: &Termijnen<'_>, vandaag: Dag) -> Vec<String> {
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

/// The facts that make sense now: what the first terms ask that is not there yet, and the end of the illness.
fn voorstellen(staat: &Staat, keten: &Keten<'_>) -> Vec<(String, String)> {
    let t = keten.t;
    let mut open: Vec<_> = TermijnId::ALLE.iter().filter_map(|id| Some((vraagt(keten, *id)?, *id))).collect();
    open.sort_unstable();
    let mut feiten: Vec<&str> = Vec::new();
    for feit in open.into_iter().filter_map(|(_, id)| feit_van(id)) {
        let bekend = staat.lijst.iter().any(|ander| naam(ander) == feit) && feit != "evaluatie";
        if !bekend && !feiten.contains(&feit) && feiten.len() < VOORSTELLEN {
            feiten.push(feit);
        }
    }
    let beter = staat.open_ziekte().map(|plaats| (format!("wijzig:{plaats}"), t.k("rekenhulp-beter")));
    let knoppen = feiten.into_iter().map(|feit| (format!("kies:{feit}"), woorden::kop(t, feit)));
    knoppen.chain(beter).chain([("kies:ziek".to_owned(), t.k("rekenhulp-opnieuw"))]).collect()
}

/// The last day of a term that asks something of somebody now.
fn vraagt(keten: &Keten<'_>, id: TermijnId) -> Option<Dag> {
    match regel(id).aard {
        Aard::Plicht | Aard::Advies => {}
        Aard::Recht | Aard::VanUwv | Aard::Einde => return None,
    }
    match keten.termijnen.stand(id, keten.vandaag)? {
        Stand::Open | Stand::TeLaat { .. } => keten.termijnen.uitkomst_op(id, keten.vandaag)?.uiterlijk,
        Stand::Voldaan(_)
        | Stand::TeLaatVoldaan { .. }
        | Stand::Afgeweken(_)
        | Stand::Vervallen(_)
        | Stand::Straks(_) => None,
    }
}

/// The fact that says that a term was met: it bears the same name, or that of a notice to UWV.
fn feit_van(id: TermijnId) -> Option<&'static str> {
    bekend(id.woord()).or_else(|| bekend(&format!("uwv_{}", id.woord())))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Termijnenpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let met = |delen: &[(&str, &str)]| {
            let delen = delen.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned()));
            match super::Blad::van(kader.clone(), Staat::lees(delen.collect())).soort {
                super::Soort::Termijnen(pagina) => *pagina,
                super::Soort::Feit(_) | super::Soort::Watals(_) => panic!("another page"),
            }
        };
        let ziek = |rest: &str| format!(r#"{{"feiten":[{{"feit":"ziek","van":"2026-06-15"{rest}]}}"#);
        let terugval = r#"{"feiten":[{"feit":"ziek","van":"2025-09-01","tot_en_met":"2025-09-05"},
            {"feit":"ziek","van":"2026-01-05","tot_en_met":"2026-03-01"},{"feit":"ziek","van":"2026-03-16"}]}"#;
        let gedaan = r#"},{"feit":"probleemanalyse","op":"2026-07-20","mogelijkheden":"ja"},{"feit":"plan_van_aanpak","op":"2026-08-10"}"#;
        vec![
            ("vraag", met(&[])),
            ("antwoord", met(&[("feit", "ziek"), ("van", "15-6-2026"), ("actie", "zet")])),
            ("gedaan", met(&[("feiten", &ziek(gedaan))])),
            ("kijkdag", met(&[("feiten", &ziek("}")), ("kijkdag", "2027-03-01")])),
            ("hersteld", met(&[("feiten", &ziek(r#","tot_en_met":"2026-11-20"}"#))])),
            ("terugval", met(&[("feiten", terugval)])),
            ("voorbij", met(&[("feiten", r#"{"feiten":[{"feit":"ziek","van":"2020-01-06"}]}"#)])),
            ("straks", met(&[("feiten", r#"{"feiten":[{"feit":"ziek","van":"2027-02-01"}]}"#)])),
            ("fout", met(&[("feit", "ziek"), ("van", "31-02-2026"), ("actie", "zet")])),
            ("niets-gekozen", met(&[("feiten", &ziek("}")), ("actie", "kies")])),
            ("tegenspraak", met(&[("feiten", &ziek(gedaan)), ("actie", "weg:0")])),
            ("kapot", met(&[("feiten", "{")])),
        ]
    }
}
