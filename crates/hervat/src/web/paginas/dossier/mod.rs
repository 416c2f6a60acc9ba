// SPDX-License-Identifier: EUPL-1.2
//! The page of a dossier, for everyone around it: where it stands, what comes, what may be done, who did what.
//!
//! It shows only what the given rights allow; the words of the law come from `poortwachter`. There is never a
//! burgerservicenummer and nothing of the medical or personal drawer on it.

mod arts;
mod delen;
mod gegevens;
mod geschiedenis;
mod kop;
#[cfg(test)]
mod proeven;
mod stand;

use super::handelingen::Actie;
use super::plan::{Overzichtinvoer, Planblok};
use super::rechten::{Betrokkene, Rechten};
use super::{Bericht, Melding, paden, rechtsfeit};
use crate::web::keten::{Blik, Keten};
use crate::web::opmaak::Kruimel;
use crate::web::tijdlijn::{Tabel, Tijdlijn};
use crate::web::{Kader, Tekst};
pub use arts::Artsblok;
use askama::Template;
use delen::Termijndelen;
use dossier::{
    Dienstverband, Dossier, DossierId, GeenTermijnen, Hoedanigheid, Lade, PersoonId, Recht, zonder_uwv,
};
use gegevens::{Gegeven, Ladestand};
use geschiedenis::Geschiedenisregel;
pub(in crate::web::paginas) use kop::klein;
use kop::{Nu, Plaats};
use poortwachter::{Dag, TermijnId, Termijnen};
pub use stand::Standpagina;

/// A text and where it leads.
type Link = (String, String);

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Dossierinvoer<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The employment it belongs to.
    pub dienstverband: &'a Dienstverband,
    /// The employee's name.
    pub naam: &'a str,
    /// The employer's name.
    pub werkgever: &'a str,
    /// The capacity in which the viewer looks.
    pub als: Hoedanigheid,
    /// Every capacity that is open to the viewer.
    pub open: &'a [Hoedanigheid],
    /// The viewer's rights in that capacity.
    pub rechten: &'a Rechten,
    /// Who is involved.
    pub betrokkenen: &'a [Betrokkene],
    /// The names of whoever recorded something.
    pub namen: &'a [(PersoonId, String)],
    /// What was done just now.
    pub melding: Option<Melding>,
    /// The version of the plan of which the viewer has a copy that they did not see yet.
    pub nieuwe_kopie: Option<u32>,
    /// The list that the viewer came from: text and address.
    pub terug: Option<(&'a str, &'a str)>,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/dossier.html")]
pub struct Dossierpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Option<Kruimel>,
    bericht: Option<Bericht>,
    titel: String,
    blik: String,
    wissel: Vec<Link>,
    nu: Option<Nu>,
    zinnen: Vec<String>,
    knop: Option<Link>,
    tijdlijn: Option<Tijdlijn>,
    termijnen: Option<Termijndelen>,
    zonder_uwv: bool,
    melding: Option<Vec<Gegeven>>,
    verloop: Vec<String>,
    samengeteld: Option<String>,
    aandelen: Vec<String>,
    verloven: Vec<String>,
    arts: Option<Artsblok>,
    plan: Option<Planblok>,
    betrokkenen: Vec<Link>,
    acties: Vec<Link>,
    verbeteren: Vec<Link>,
    lades: Vec<Ladestand>,
    inzage: Option<String>,
    rechtsfeiten: Vec<String>,
    geschiedenis: Vec<Geschiedenisregel>,
    eerder: Option<String>,
    id: DossierId,
    als: Option<Hoedanigheid>,
}

impl Dossierpagina {
    /// The page; today is that of the frame.
    pub fn nieuw(kader: Kader, invoer: &Dossierinvoer<'_>) -> Self {
        let (t, dossier, rechten) = (kader.t, invoer.dossier, invoer.rechten);
        let plaats = Plaats { t, vandaag: Dag::from(kader.vandaag), invoer };
        let feiten = dossier.feiten();
        let wet = feiten.as_ref().ok().map(Termijnen::van).map(|termijnen| plaats.wet(&termijnen));
        let wet = wet.unwrap_or_default();
        let (verbeteren, acties) = plaats.acties(wet.knop.as_ref().map(|(_, adres)| adres.as_str()));
        let melding = rechten.heeft(Recht::MeldingsgegevensLezen).then(|| gegevens::melding(t, dossier));
        let (verloven, rechtsfeiten) = if rechten.heeft(Recht::LadeLezen(Lade::Gedeeld)) {
            (gegevens::verloven(t, dossier), rechtsfeit::zinnen(t, dossier))
        } else {
            (Vec::new(), Vec::new())
        };
        let geschiedenis = if rechten.heeft(Recht::GeschiedenisLezen) {
            geschiedenis::regels(t, dossier, invoer.namen)
        } else {
            Vec::new()
        };
        Self {
            t,
            kruimel: invoer
                .terug
                .map(|(tekst, adres)| Kruimel::nieuw(&kader, vec![(tekst.to_owned(), adres.to_owned())])),
            bericht: invoer.melding.map(|melding| Bericht::nieuw(t, melding, dossier, invoer.naam)),
            titel: wet.titel.unwrap_or_else(|| plaats.titel_zonder_wet()),
            blik: plaats.blik(),
            wissel: plaats.wissel(),
            nu: wet.nu,
            zinnen: feiten.as_ref().err().map_or(wet.zinnen, |fout| plaats.zonder_termijnen(*fout)),
            knop: wet.knop,
            tijdlijn: wet.tijdlijn,
            termijnen: wet.termijnen,
            zonder_uwv: !rechten.heeft(Recht::TermijnenLezen),
            melding,
            verloop: gegevens::perioden(t, dossier),
            samengeteld: wet.samengeteld,
            aandelen: gegevens::aandelen(t, dossier, &invoer.dienstverband.uren, kader.vandaag),
            verloven,
            rechtsfeiten,
            arts: Artsblok::nieuw(t, dossier, rechten, (invoer.als, plaats.als())),
            plan: plaats.plan(),
            betrokkenen: invoer.betrokkenen.iter().map(|wie| (wie.naam.clone(), wie.rol(&t))).collect(),
            acties,
            verbeteren,
            lades: gegevens::lades(t, rechten),
            inzage: rechten.heeft(Recht::InzageLezen).then(|| paden::inzage(dossier.id())),
            geschiedenis,
            eerder: rechten
                .heeft(Recht::TermijnenZonderUwvLezen)
                .then(|| paden::stand(dossier.id(), None, plaats.als())),
            id: dossier.id(),
            als: plaats.als(),
            kader: kader.als(invoer.als, Some(invoer.werkgever.to_owned())),
        }
    }

    /// What was known on the day of a line of the history.
    fn stand_op(&self, regel: &Geschiedenisregel) -> String {
        paden::stand(self.id, Some(regel.dag), self.als)
    }

    fn geschiedenis_tonen(&self) -> String {
        self.t.met("dossier-geschiedenis-tonen", &[("aantal", self.geschiedenis.len().into())])
    }
}

/// What the law makes of the dossier, as this viewer sees it.
#[derive(Debug, Default)]
struct Wet {
    titel: Option<String>,
    nu: Option<Nu>,
    zinnen: Vec<String>,
    knop: Option<Link>,
    tijdlijn: Option<Tijdlijn>,
    termijnen: Option<Termijndelen>,
    samengeteld: Option<String>,
}

impl Plaats<'_> {
    fn wet(&self, termijnen: &Termijnen<'_>) -> Wet {
        let rechten = self.invoer.rechten;
        let zichtbaar = zichtbaar(rechten);
        let keten = self.keten(termijnen, &zichtbaar);
        let leest = !zichtbaar.is_empty();
        Wet {
            titel: Some(self.titel(termijnen)),
            nu: self.nu(&keten),
            zinnen: self.zinnen(&keten),
            knop: self.knop(&keten),
            tijdlijn: rechten.heeft(Recht::TijdlijnLezen).then(|| keten.tijdlijn(Tabel::Eronder)),
            termijnen: leest.then(|| Termijndelen::van(keten.tabel())),
            samengeteld: gegevens::samengeteld(self.t, termijnen, self.vandaag),
        }
    }

    fn keten<'a>(&self, termijnen: &'a Termijnen<'a>, zichtbaar: &'a [TermijnId]) -> Keten<'a> {
        Keten { t: self.t, termijnen, vandaag: self.vandaag, blik: self.keten_blik(), zichtbaar }
    }

    fn plan(&self) -> Option<Planblok> {
        let invoer = Overzichtinvoer {
            dossier: self.invoer.dossier,
            naam: self.invoer.naam,
            als: self.als(),
            hoedanigheid: self.invoer.als,
            rechten: self.invoer.rechten,
            concept: None,
            namen: self.invoer.namen,
            melding: None,
        };
        Planblok::nieuw(self.t, &invoer, self.invoer.nieuwe_kopie, self.vandaag.datum())
    }

    fn keten_blik(&self) -> Blik {
        match self.invoer.als {
            Hoedanigheid::Werknemer => Blik::EigenDossier,
            Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Bedrijfsarts
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg => Blik::Dossier,
        }
    }

    /// Why there are no terms.
    fn zonder_termijnen(&self, fout: GeenTermijnen) -> Vec<String> {
        let t = self.t;
        match fout {
            GeenTermijnen::Ingetrokken => {
                let reden = self.invoer.dossier.ingetrokken();
                let reden = reden.map(|reden| t.uit("intrekreden", reden.woord())).unwrap_or_default();
                vec![t.met("dossier-ingetrokken", &[("reden", reden.into())])]
            }
            GeenTermijnen::RechtNietGemodelleerd => vec![t.k("dossier-ouder-recht")],
            GeenTermijnen::Tegenstrijdig => vec![t.k("dossier-tegenstrijdig")],
        }
    }

    /// What this viewer may do, without what the button does already: what puts something right, and the rest.
    fn acties(&self, knop: Option<&str>) -> (Vec<Link>, Vec<Link>) {
        let invoer = self.invoer;
        let adres = |actie: Actie| paden::handeling(invoer.dossier.id(), actie, self.als());
        let (verbeteren, acties): (Vec<Actie>, Vec<Actie>) = Actie::ALLE
            .into_iter()
            .filter(|actie| invoer.rechten.heeft(actie.recht()) && actie.past(invoer.dossier))
            .filter(|actie| knop != Some(&adres(*actie)))
            .partition(|actie| actie.verbetert(invoer.dossier));
        let links = |acties: Vec<Actie>| acties.into_iter().map(|a| (a.titel(self.t), adres(a))).collect();
        (links(verbeteren), links(acties))
    }
}

/// The terms that these rights let someone read.
fn zichtbaar(rechten: &Rechten) -> Vec<TermijnId> {
    let mag = |id: &TermijnId| {
        rechten.heeft(Recht::TermijnenLezen)
            || (rechten.heeft(Recht::TermijnenZonderUwvLezen) && zonder_uwv(*id))
    };
    TermijnId::ALLE.iter().copied().filter(mag).collect()
}
