// SPDX-License-Identifier: EUPL-1.2
//! Lay the plan ready to sign: what is missing, what says nothing, what changed, and then one button.
//!
//! Nothing that is missing blocks it, except what the dossier itself refuses. Laying ready asks exactly the plan that
//! was on the page: when somebody changed a part meanwhile, the page is shown again.

use super::bevindingen::{Bevindingen, Voor};
use super::klad::{Kladblok, Kladstand};
use super::lezen::Leesplan;
use super::overzicht::Conceptblik;
use super::verschil::Verschillen;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk::{FORMULIER, bevestiging, formulier, kijk_nog_eens, wacht};
use crate::web::paginas::{paden, weigering};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::{self, Zijde};
use dossier::{Dossier, Hoedanigheid, Lade, Versiestand, Waarschuwing};

formulier! {
    /// Laying a version ready.
    Aanbiedformulier {
        /// What changed and why, from the second version on.
        reden,
        /// The box under it.
        reden_bevestigd,
        /// The hash of the plan that was on the page.
        gezien,
        /// The version of what was saved of this form.
        versie,
    }
}

impl Aanbiedformulier {
    /// The fields in which a refusal can be put right.
    pub const VELDEN: &'static [&'static str] = &["reden"];

    /// Reads the reason; there is none with the first version.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn lees(&self, t: Tekst, dossier: &Dossier, zijde: Zijde) -> Result<String, Fouten> {
        if dossier.plannen().is_empty() {
            return Ok(String::new());
        }
        let mut fouten = Fouten::default();
        let reden = self.reden.replace("\r\n", "\n").trim().to_owned();
        if reden.is_empty() {
            fouten.bij("reden", t.k("aanbieden-reden-leeg"));
        }
        if zijde == Zijde::Werkgever {
            let bevestigd = self.reden_bevestigd == "ja";
            kijk_nog_eens(&mut fouten, t, "reden", &t.k("aanbieden-reden"), &reden, bevestigd);
        }
        if fouten.is_leeg() { Ok(reden) } else { Err(fouten) }
    }
}

/// What the page is made of.
#[derive(Debug, Clone)]
pub struct Aanbiedinvoer<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Whose plan it is.
    pub naam: &'a str,
    /// The capacity that the viewer chose, when they did.
    pub als: Option<Hoedanigheid>,
    /// The side on which the viewer stands.
    pub zijde: Zijde,
    /// What is being made.
    pub concept: Conceptblik<'a>,
    /// What is unusual about laying it ready now.
    pub waarschuwingen: &'a [Waarschuwing],
    /// What was saved of this form.
    pub klad: Kladstand,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-aanbieden.html")]
pub struct Aanbiedpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    fouten: Option<Foutenlijst>,
    inleiding: Vec<String>,
    bevindingen: Option<Bevindingen>,
    verschiltitel: String,
    verschillen: Option<Verschillen>,
    kan: bool,
    adres: String,
    terug: String,
    verwacht: u32,
    gezien: String,
    reden: Option<Veld>,
    klad: Option<Kladblok>,
    waarschuwingen: Vec<String>,
    toch: Option<Vinkje>,
    knop: String,
    zo: String,
    blad: Leesplan,
}

/// Whether the plan can be laid ready, as far as the page can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kan {
    Ja,
    ZonderDoel,
    NietVeranderd,
}

impl Aanbiedpagina {
    /// The page with this form. When it is shown again, `fouten` says why.
    pub fn nieuw(
        kader: Kader,
        formulier: &Aanbiedformulier,
        invoer: &Aanbiedinvoer<'_>,
        fouten: &Fouten,
    ) -> Self {
        let (t, dossier) = (kader.t, invoer.dossier);
        let id = dossier.id();
        let nummer = dossier.volgende_planversie();
        let vorige = dossier.plannen().last();
        let eerste = vorige.is_none();
        let titel = t.k(if eerste { "aanbieden-titel" } else { "aanbieden-titel-bijstellen" });
        let terug = paden::plan(id, "", invoer.als);
        let kruimel =
            vec![(invoer.naam.to_owned(), paden::dossier(id, invoer.als)), (t.k("plan-kort"), terug.clone())];
        let kan = kan(invoer);
        let verschillen = vorige.map(|vorige| Verschillen::nieuw(t, &vorige.plan, invoer.concept.plan));
        let waarschuwingen: Vec<_> =
            invoer.waarschuwingen.iter().map(|w| weigering::waarschuwing(t, w)).collect();
        let kopt = |sleutel: &str, versie: u32| t.met(sleutel, &[("versie", versie.into())]);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            paginatitel: fouten.titel(t, format!("{titel} – {}", invoer.naam)),
            titel,
            fouten: fouten.lijst(t),
            inleiding: inleiding(t, invoer, kan),
            bevindingen: Some(bevindingen(t, invoer)).filter(|bevindingen| !bevindingen.is_leeg()),
            verschiltitel: vorige.map(|vorige| kopt("plan-verschil-kop", vorige.versie)).unwrap_or_default(),
            verschillen: verschillen.filter(|verschillen| !verschillen.is_leeg()),
            kan: kan == Kan::Ja,
            adres: paden::plan(id, if eerste { "/aanbieden" } else { "/bijstellen" }, invoer.als),
            terug,
            verwacht: dossier.nummer(Lade::Gedeeld),
            gezien: plan::hash(nummer, invoer.concept.plan, ""),
            reden: (!eerste).then(|| reden(t, formulier, invoer.zijde, fouten)),
            klad: (!eerste).then(|| {
                Kladblok::nieuw(t, paden::plan(id, "/bijstellen/klad", invoer.als), invoer.klad, fouten)
            }),
            toch: (!waarschuwingen.is_empty())
                .then(|| Vinkje::nieuw("toch", t.k("handeling-toch"), &formulier.toch)),
            waarschuwingen,
            knop: kopt("aanbieden-knop", nummer),
            zo: kopt("aanbieden-zo", nummer),
            blad: Leesplan::nieuw(t, invoer.concept.plan, invoer.naam, (dossier, kader.vandaag)),
            kader,
        }
    }
}

fn kan(invoer: &Aanbiedinvoer<'_>) -> Kan {
    let concept = invoer.concept.plan;
    if concept.einddoel.soort.is_none() {
        return Kan::ZonderDoel;
    }
    let laatste = invoer.dossier.plannen().last();
    let gelijk = |laatste: &&dossier::Planversie| {
        laatste.plan == *concept && laatste.stand() != Versiestand::Geweigerd
    };
    if laatste.as_ref().is_some_and(gelijk) { Kan::NietVeranderd } else { Kan::Ja }
}

fn inleiding(t: Tekst, invoer: &Aanbiedinvoer<'_>, kan: Kan) -> Vec<String> {
    let vorige = invoer.dossier.plannen().last().map(|vorige| vorige.versie);
    let zin = |sleutel: &str, versie: u32| t.met(sleutel, &[("versie", versie.into())]);
    match (kan, vorige) {
        (Kan::ZonderDoel, _) => vec![t.k("aanbieden-nog-geen-doel")],
        (Kan::NietVeranderd, vorige) => {
            vec![zin("aanbieden-geen-verschil", vorige.unwrap_or_default())]
        }
        (Kan::Ja, vorige) => {
            let mut uit = vec![zin("aanbieden-wat", invoer.dossier.volgende_planversie())];
            uit.push(vorige.map_or_else(|| t.k("aanbieden-later"), |v| zin("aanbieden-bijstellen", v)));
            let volledig = invoer.concept.tekorten.is_empty();
            uit.push(t.k(if volledig { "aanbieden-volledig" } else { "aanbieden-mag-toch" }));
            uit
        }
    }
}

fn bevindingen(t: Tekst, invoer: &Aanbiedinvoer<'_>) -> Bevindingen {
    let voor = Voor { dossier: invoer.dossier.id(), als: invoer.als, zijde: invoer.zijde, naam: invoer.naam };
    Bevindingen::nieuw(t, &invoer.concept, &voor)
}

fn reden(t: Tekst, formulier: &Aanbiedformulier, zijde: Zijde, fouten: &Fouten) -> Veld {
    let veld = Veld::nieuw(t, "reden", Invoer::Regels, t.k("aanbieden-reden"))
        .hulp(t.k("aanbieden-reden-hulp"))
        .waarde(&formulier.reden)
        .met_fouten(fouten);
    debug_assert_eq!(bevestiging("reden"), "reden_bevestigd");
    match zijde {
        Zijde::Werkgever => {
            veld.met_wacht(wacht("reden", &formulier.reden, formulier.reden_bevestigd == "ja"))
        }
        Zijde::Werknemer => veld,
    }
}
