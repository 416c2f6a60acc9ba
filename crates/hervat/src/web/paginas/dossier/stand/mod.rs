// SPDX-License-Identifier: EUPL-1.2
//! What was known in a dossier at the end of a day, what it meant then, and what we know now that makes it another.
//!
//! It is the page of the dossier once more, made from the beginning of its log: the same terms with the same
//! explanation, for the same eyes. Who may look is decided by who somebody is today; nobody reads of the past what
//! they may not read of now.

mod anders;
mod dagen;
#[cfg(test)]
mod proeven;

use super::delen::Termijndelen;
use super::geschiedenis::Geschiedenisregel;
use super::kop::{Nu, Plaats};
use super::{Dossierinvoer, Hoedanigheid, gegevens, zichtbaar};
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk;
use crate::web::paginas::{paden, rechtsfeit, tijd};
use crate::web::{Kader, Tekst};
use anders::Anders;
use askama::Template;
use dagen::Dagen;
use dossier::{Dossier, Inhoud, Lade, Recht, Vastgelegd, Ziekteperiode};
use jiff::civil::Date;
use poortwachter::{Dag, Termijnen};

/// The field of the day.
const OP: &str = "op";

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/stand.html")]
pub struct Standpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    fouten: Option<Foutenlijst>,
    venstertitel: String,
    titel: String,
    adres: String,
    als: Option<&'static str>,
    veld: Veld,
    dagen: Dagen,
    toen: Toen,
    zonder_uwv: bool,
}

/// What was known at the end of one day, as the viewer may read it.
#[derive(Debug, Default)]
struct Toen {
    zin: Option<String>,
    nu: Option<Nu>,
    zinnen: Vec<String>,
    termijnen: Option<Termijndelen>,
    anders: Vec<Anders>,
    overig: Vec<Geschiedenisregel>,
    verloop: Vec<String>,
    verloven: Vec<String>,
    rechtsfeiten: Vec<String>,
    aandelen: Vec<String>,
    gewist: bool,
}

impl Standpagina {
    /// The page of the day that was typed; of today when none was. Today is that of the frame.
    pub fn nieuw(kader: Kader, invoer: &Dossierinvoer<'_>, getypt: &str) -> Self {
        let t = kader.t;
        let plaats = Plaats { t, vandaag: Dag::from(kader.vandaag), invoer };
        let mut fouten = Fouten::default();
        let dag = lees(&mut fouten, t, getypt, kader.vandaag);
        let titel = match dag {
            Some(dag) => t.met("stand-titel", &[("dag", t.dag(dag).into())]),
            None => t.k("stand-titel-kaal"),
        };
        let typte = if getypt.is_empty() { kader.vandaag.to_string() } else { getypt.to_owned() };
        let veld = Veld::nieuw(t, OP, Invoer::Datum, t.k("stand-op")).hulp(t.k("stand-op-hulp"));
        let terug = paden::dossier(invoer.dossier.id(), plaats.als());
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, vec![(plaats.naam(), terug)]),
            venstertitel: fouten.titel(t, titel.clone()),
            titel,
            adres: paden::stand(invoer.dossier.id(), None, None),
            als: plaats.als().map(Hoedanigheid::woord),
            veld: veld.waarde(typte).met_fouten(&fouten),
            fouten: fouten.lijst(t),
            dagen: Dagen::van(&plaats, dag),
            toen: dag.map(|dag| Toen::op(&plaats, dag)).unwrap_or_default(),
            zonder_uwv: !invoer.rechten.heeft(Recht::TermijnenLezen),
            kader: kader.als(invoer.als, Some(invoer.werkgever.to_owned())),
        }
    }

    /// Is the day refused that was typed?
    pub const fn is_geweigerd(&self) -> bool {
        self.fouten.is_some()
    }

    fn overig_tonen(&self) -> String {
        self.t.met("stand-overig-tonen", &[("aantal", self.toen.overig.len().into())])
    }
}

/// The day that was typed. Of a day that is still to come nothing is known yet.
fn lees(fouten: &mut Fouten, t: Tekst, getypt: &str, vandaag: Date) -> Option<Date> {
    if getypt.trim().is_empty() {
        return Some(vandaag);
    }
    let dag = formulierwerk::dag(fouten, t, OP, &t.k("stand-op"), getypt)?;
    if dag > vandaag {
        fouten.bij(OP, t.met("stand-nog-niet", &[("dag", t.dag_kort(vandaag).into())]));
        return None;
    }
    Some(dag)
}

impl Toen {
    fn op(plaats: &Plaats<'_>, dag: Date) -> Self {
        let t = plaats.t;
        let dossier = tijd::einde_van(dag).and_then(|einde| plaats.invoer.dossier.bekend_voor(einde));
        let Some(dossier) = dossier else {
            return Self { zinnen: vec![nog_geen_dossier(t, plaats.invoer.dossier, dag)], ..Self::default() };
        };
        let invoer = Dossierinvoer { dossier: &dossier, ..*plaats.invoer };
        let toen = Plaats { t, vandaag: Dag::from(dag), invoer: &invoer };
        let rechten = invoer.rechten;
        let (verloven, rechtsfeiten) = if rechten.heeft(Recht::LadeLezen(Lade::Gedeeld)) {
            (gegevens::verloven(t, &dossier), rechtsfeit::zinnen(t, &dossier))
        } else {
            (Vec::new(), Vec::new())
        };
        let (anders, overig) = anders::sinds(plaats, &toen);
        let rest = Self {
            anders,
            overig,
            verloop: dossier.perioden().iter().map(|periode| verloop(t, periode, dag)).collect(),
            verloven,
            rechtsfeiten,
            aandelen: gegevens::aandelen(t, &dossier, &invoer.dienstverband.uren, dag),
            gewist: rechten.heeft(Recht::GeschiedenisLezen) && dossier.geschiedenis().iter().any(is_gewist),
            ..Self::default()
        };
        match dossier.feiten() {
            Ok(feiten) => toen.wet_van_toen(&Termijnen::van(&feiten), rest),
            Err(fout) => {
                Self { zin: Some(toen.titel_zonder_wet()), zinnen: toen.zonder_termijnen(fout), ..rest }
            }
        }
    }
}

impl Plaats<'_> {
    fn wet_van_toen(&self, termijnen: &Termijnen<'_>, rest: Toen) -> Toen {
        let zichtbaar = zichtbaar(self.invoer.rechten);
        let keten = self.keten(termijnen, &zichtbaar);
        Toen {
            zin: Some(self.titel(termijnen)),
            nu: self.nu(&keten),
            zinnen: self.zinnen(&keten),
            termijnen: Some(Termijndelen::van(keten.tabel())),
            ..rest
        }
    }
}

fn nog_geen_dossier(t: Tekst, dossier: &Dossier, dag: Date) -> String {
    let begin = dossier.geschiedenis().first();
    let begin = begin.map(|regel| t.dag_kort(tijd::in_amsterdam(regel.vastgelegd_op).date()));
    let waarden = [("dag", t.dag_kort(dag).into()), ("begin", begin.unwrap_or_default().into())];
    t.met("stand-nog-geen-dossier", &waarden)
}

/// A period as it stood: one that was open had no end that anyone knew.
fn verloop(t: Tekst, periode: &Ziekteperiode, dag: Date) -> String {
    if let Some(laatste) = periode.tot_en_met {
        return t.periode(periode.van, laatste);
    }
    let waarden = [("van", t.dag_kort(periode.van).into()), ("dag", t.dag_kort(dag).into())];
    t.met("stand-periode-liep", &waarden)
}

const fn is_gewist(regel: &Vastgelegd) -> bool {
    match regel.inhoud {
        Inhoud::Gewist { .. } => true,
        Inhoud::Leesbaar(_) | Inhoud::Wissing(_) => false,
    }
}
