// SPDX-License-Identifier: EUPL-1.2
//! One version of the plan: to read, to sign, to refuse; with what changed since the one before.
//!
//! A version never changes. What is signed is exactly what stands here, by its hash.

use super::klad::{Kladblok, Kladstand};
use super::lezen::Leesplan;
use super::melding::Planmelding;
use super::verschil::Verschillen;
use super::wie;
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld};
use crate::web::opmaak::{Kruimel, Label, Toon};
use crate::web::paginas::formulierwerk::{FORMULIER, formulier, kijk_nog_eens, wacht};
use crate::web::paginas::{Bericht, Rechten, paden, tijd};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::Zijde;
use dossier::{Dossier, Hoedanigheid, Lade, Ondertekening, PersoonId, Planversie, Recht, Versiestand};

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Versieinvoer<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The version.
    pub versie: &'a Planversie,
    /// The dossier as it was when the version was laid ready.
    pub toen: &'a Dossier,
    /// Whose plan it is.
    pub naam: &'a str,
    /// The capacity that the viewer chose, when they did.
    pub als: Option<Hoedanigheid>,
    /// The capacity in which the viewer looks.
    pub hoedanigheid: Hoedanigheid,
    /// The viewer's rights in it.
    pub rechten: &'a Rechten,
    /// The names of whoever recorded something.
    pub namen: &'a [(PersoonId, String)],
    /// What was done just now.
    pub melding: Option<Planmelding>,
    /// The viewer has a copy of this version that they did not open yet.
    pub nieuwe_kopie: bool,
    /// What was saved of the form in which they refuse.
    pub klad: Kladstand,
}

formulier! {
    /// A signature, or a refusal to give one.
    Tekenformulier {
        /// The hash of the version that was on the page.
        hash,
        /// Why not.
        reden,
        /// The box under it.
        reden_bevestigd,
        /// The version of what was saved of this form.
        versie,
    }
}

impl Tekenformulier {
    /// The reason not to sign, guarded when the employer's side gives it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn reden(&self, t: Tekst, zijde: Zijde) -> Result<String, Fouten> {
        let mut fouten = Fouten::default();
        let reden = self.reden.replace("\r\n", "\n").trim().to_owned();
        if reden.is_empty() {
            fouten.bij("reden", t.k("teken-niet-reden-leeg"));
        }
        if zijde == Zijde::Werkgever {
            let bevestigd = self.reden_bevestigd == "ja";
            kijk_nog_eens(&mut fouten, t, "reden", &t.k("teken-niet-reden"), &reden, bevestigd);
        }
        if fouten.is_leeg() { Ok(reden) } else { Err(fouten) }
    }
}

/// One side, and what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Regel {
    wie: String,
    label: Label,
    wat: String,
}

/// What the viewer can do here.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Tekenen {
    uitleg: String,
    adres: String,
    verwacht: u32,
    knop: String,
    weigert: bool,
    weigeruitleg: String,
    weigeradres: String,
    reden: Veld,
    klad: Kladblok,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-versie.html")]
pub struct Versiepagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    fouten: Option<Foutenlijst>,
    bericht: Option<Bericht>,
    paginatitel: String,
    titel: String,
    label: Label,
    zin: String,
    reden: Option<String>,
    verschiltitel: String,
    verschillen: Option<Verschillen>,
    blad: Leesplan,
    handtekeningen: Vec<Regel>,
    tekenen: Option<Tekenen>,
    hash: String,
    kopie: Vec<String>,
    pdf: Vec<(String, String)>,
    ontvangst: Option<String>,
}

impl Versiepagina {
    /// The page; today is that of the frame.
    pub fn nieuw(
        kader: Kader,
        invoer: &Versieinvoer<'_>,
        formulier: &Tekenformulier,
        fouten: &Fouten,
    ) -> Self {
        let (t, versie) = (kader.t, invoer.versie);
        let nummer = versie.versie;
        let titel = t.met("teken-titel", &[("versie", nummer.into())]);
        let id = invoer.dossier.id();
        let plannen = invoer.dossier.plannen();
        let vorige = plannen.iter().rev().find(|vorige| vorige.versie < nummer);
        let verschillen = vorige.map(|vorige| Verschillen::nieuw(t, &vorige.plan, &versie.plan));
        let reden = (!versie.reden.is_empty())
            .then(|| t.met("teken-reden", &[("reden", versie.reden.as_str().into())]));
        let kruimel = vec![
            (invoer.naam.to_owned(), paden::dossier(id, invoer.als)),
            (t.k("plan-kort"), paden::plan(id, "", invoer.als)),
        ];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            fouten: fouten.lijst(t),
            bericht: invoer.melding.map(|melding| Bericht::van(vec![melding.zin(t)])),
            paginatitel: fouten.titel(t, format!("{titel} – {}", invoer.naam)),
            titel,
            label: label(t, invoer.dossier, versie),
            zin: zin(t, invoer),
            reden,
            verschiltitel: vorige
                .map(|vorige| t.met("plan-verschil-kop", &[("versie", vorige.versie.into())]))
                .unwrap_or_default(),
            verschillen: verschillen.filter(|verschillen| !verschillen.is_leeg()),
            blad: Leesplan::nieuw(t, &versie.plan, invoer.naam, (invoer.toen, versie.op)),
            handtekeningen: Zijde::ALLE.iter().map(|zijde| Regel::nieuw(t, invoer, *zijde)).collect(),
            tekenen: Tekenen::nieuw(t, invoer, formulier, fouten),
            hash: versie.hash.clone(),
            kopie: kopie(t, versie.stand()),
            pdf: pdf(t, invoer),
            ontvangst: invoer
                .nieuwe_kopie
                .then(|| paden::plan(id, &format!("/versies/{nummer}/ontvangst"), invoer.als)),
            kader: kader.als(invoer.hoedanigheid, None),
        }
    }
}

/// How a version stands, as a label.
pub(super) fn label(t: Tekst, dossier: &Dossier, versie: &Planversie) -> Label {
    let (toon, woord) = match versie.stand() {
        Versiestand::Gereed if !geldt(dossier, versie) => (Toon::Rustig, "opgevolgd"),
        Versiestand::OpenVoorOndertekening => (Toon::Nu, "open-voor-ondertekening"),
        Versiestand::Gereed => (Toon::Gedaan, "gereed"),
        Versiestand::Geweigerd => (Toon::Nu, "geweigerd"),
        Versiestand::Vervangen => (Toon::Rustig, "vervangen"),
    };
    Label::nieuw(toon, t.uit("teken-stand", woord))
}

/// Is this the version that holds, and no later one?
fn geldt(dossier: &Dossier, versie: &Planversie) -> bool {
    dossier.geldend_plan().is_some_and(|geldend| geldend.versie == versie.versie)
}

/// What now, and who.
fn zin(t: Tekst, invoer: &Versieinvoer<'_>) -> String {
    let versie = invoer.versie;
    let dag = t.dag_kort(versie.op);
    match versie.stand() {
        Versiestand::OpenVoorOndertekening => {
            let wie = wie::nog_nodig(t, versie, invoer.hoedanigheid, invoer.naam);
            let nodig = t.met("teken-zin-open", &[("dag", dag.into()), ("wie", wie.into())]);
            let niet = wie::tekent_niet(t, versie, invoer.hoedanigheid, invoer.naam);
            niet.map_or_else(|| nodig.clone(), |niet| format!("{nodig} {niet}"))
        }
        Versiestand::Gereed if !geldt(invoer.dossier, versie) => t.k("teken-zin-vervangen"),
        Versiestand::Gereed => t.met("teken-zin-gereed", &[("dag", dag.into())]),
        Versiestand::Geweigerd => t.k("teken-zin-geweigerd"),
        Versiestand::Vervangen => t.k("teken-zin-vervangen"),
    }
}

fn kopie(t: Tekst, stand: Versiestand) -> Vec<String> {
    match stand {
        Versiestand::Gereed => vec![t.k("teken-kopie-iedereen")],
        Versiestand::OpenVoorOndertekening => vec![t.k("teken-kopie-straks")],
        Versiestand::Geweigerd | Versiestand::Vervangen => Vec::new(),
    }
}

fn pdf(t: Tekst, invoer: &Versieinvoer<'_>) -> Vec<(String, String)> {
    if !crate::web::PDF {
        return Vec::new();
    }
    let adres = paden::plan_pdf(invoer.dossier.id(), invoer.versie.versie, invoer.als);
    let mut uit = vec![(t.k("teken-pdf"), adres)];
    if invoer.rechten.heeft(Recht::BsnAfdrukken) && invoer.versie.stand() == Versiestand::Gereed {
        let uwv = paden::plan_pdf_uwv(invoer.dossier.id(), invoer.versie.versie, invoer.als);
        uit.push((t.k("teken-pdf-uwv"), uwv));
    }
    uit
}

impl Regel {
    fn nieuw(t: Tekst, invoer: &Versieinvoer<'_>, zijde: Zijde) -> Self {
        let Some(handtekening) = invoer.versie.van(zijde) else { return Self::open(t, invoer.naam, zijde) };
        let herkomst = handtekening.herkomst;
        let naam = herkomst.and_then(|herkomst| wie::naam(invoer.namen, herkomst.door));
        let rol = herkomst.map(|herkomst| t.uit("rol", herkomst.hoedanigheid.woord())).unwrap_or_default();
        let moment =
            herkomst.map_or_else(|| t.dag_kort(handtekening.op), |herkomst| tijd::moment(t, herkomst.op));
        let mut waarden = vec![("rol", rol.into()), ("moment", moment.into())];
        let (label, wat) = match &handtekening.uitkomst {
            Ondertekening::Getekend => {
                (Label::nieuw(Toon::Gedaan, t.k("teken-label-getekend")), t.met("teken-als", &waarden))
            }
            Ondertekening::Geweigerd { reden } => {
                waarden.push(("reden", reden.as_str().into()));
                let label = Label::nieuw(Toon::Nu, t.k("teken-label-geweigerd"));
                (label, t.met("teken-als-reden", &waarden))
            }
        };
        Self { wie: naam.unwrap_or_else(|| wie::zijde(t, zijde, invoer.naam)), label, wat }
    }

    fn open(t: Tekst, naam: &str, zijde: Zijde) -> Self {
        Self {
            wie: wie::zijde(t, zijde, naam),
            label: Label::nieuw(Toon::Straks, t.k("teken-label-open")),
            wat: t.uit("teken-nog", zijde.woord()),
        }
    }
}

impl Tekenen {
    /// None when there is nothing to sign here for this viewer.
    fn nieuw(
        t: Tekst,
        invoer: &Versieinvoer<'_>,
        formulier: &Tekenformulier,
        fouten: &Fouten,
    ) -> Option<Self> {
        let zijde = Zijde::van(invoer.hoedanigheid)?;
        let versie = invoer.versie;
        let kan = invoer.rechten.heeft(Recht::PlanOndertekenen)
            && versie.stand() == Versiestand::OpenVoorOndertekening
            && versie.van(zijde).is_none();
        if !kan {
            return None;
        }
        let id = invoer.dossier.id();
        let onder = |wat: &str| paden::plan(id, &format!("/versies/{}/{wat}", versie.versie), invoer.als);
        let rol = t.uit("rol", invoer.hoedanigheid.woord());
        let bevestigd = formulier.reden_bevestigd == "ja";
        let reden = Veld::nieuw(t, "reden", Invoer::Regels, t.k("teken-niet-reden"))
            .waarde(&formulier.reden)
            .met_fouten(fouten);
        let reden = match zijde {
            Zijde::Werkgever => reden.met_wacht(wacht("reden", &formulier.reden, bevestigd)),
            Zijde::Werknemer => reden,
        };
        Some(Self {
            uitleg: t.uit_met("teken-uitleg", zijde.woord(), &[("rol", rol.into())]),
            adres: onder("handtekening"),
            verwacht: invoer.dossier.nummer(Lade::Gedeeld),
            knop: t.met("teken-knop", &[("versie", versie.versie.into())]),
            weigert: !formulier.reden.is_empty() || fouten.van("reden").is_some(),
            weigeruitleg: t.uit("teken-niet-uitleg", zijde.woord()),
            weigeradres: onder("weigering"),
            reden,
            klad: Kladblok::nieuw(t, onder("weigering/klad"), invoer.klad, fouten),
        })
    }
}
