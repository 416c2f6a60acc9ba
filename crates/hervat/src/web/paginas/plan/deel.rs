// SPDX-License-Identifier: EUPL-1.2
//! A short page of the plan: one part, saved by itself. All parts share one template.
//!
//! When somebody else saved the same part meanwhile, theirs stands above the form and yours is still in it; saving
//! once more is then a decision. Nothing here is signed or offered.

use super::velden::{Lezer, Velden};
use super::woorden::Gegeven;
use crate::web::bewaren::Bewaarstand;
use crate::web::formulier::{Fouten, Foutenlijst, Keuze, Veld, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk::FORMULIER;
use crate::web::paginas::{Betrokkene, paden};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::{Deelinhoud, Plandeel, Zijde};
use dossier::{Dossier, Hoedanigheid};
use jiff::{Timestamp, civil::Date};

/// A page that makes one part of the plan.
pub trait Planblad: Send + Sync + 'static {
    /// Its address, under that of the plan.
    const PAD: &'static str;
    /// The page that one came from, under that of the plan.
    const TERUG: &'static str = "";

    /// Which part someone of this side makes on it.
    fn deel(zijde: Zijde) -> Plandeel;

    /// What is kept, as fields.
    fn velden(inhoud: &Deelinhoud) -> Velden;

    /// What can be filled in before anyone typed.
    fn vooraf(bij: &Planbij<'_>) -> Velden {
        let _ = bij;
        Velden::default()
    }

    /// Reads the fields.
    ///
    /// # Errors
    /// Everything that cannot be read or kept.
    fn lees(lezer: Lezer<'_>) -> Result<Deelinhoud, Fouten>;

    /// The page, filled with what was typed.
    fn blad(bij: &Planbij<'_>, lezer: Lezer<'_>, fouten: &Fouten) -> Blad;
}

/// Whose plan, seen by whom.
#[derive(Debug, Clone, Copy)]
pub struct Planbij<'a> {
    /// The dossier as it is now.
    pub dossier: &'a Dossier,
    /// Whose it is.
    pub naam: &'a str,
    /// The capacity that the viewer chose, when they did.
    pub als: Option<Hoedanigheid>,
    /// The side on which the viewer stands.
    pub zijde: Zijde,
    /// Who is involved.
    pub betrokkenen: &'a [Betrokkene],
    /// What the other side wrote as its view, as far as it was saved.
    pub andere_visie: Option<&'a str>,
    /// Today.
    pub vandaag: Date,
}

/// One line of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Regel {
    /// A field.
    Veld(Veld),
    /// A question with answers.
    Keuze(Keuze),
    /// Fields that belong together: how the group is called, and the fields.
    Groep(String, Vec<Veld>),
    /// Suggestions to tick: what they are, how it works, and the boxes; closed until they are asked for.
    Voorstellen(String, String, Vec<Vinkje>),
    /// Fields that are seldom needed: what for, and the fields; closed as long as nothing stands in them.
    Zelden(String, Opengeslagen, Vec<Veld>),
}

/// Whether a part that can be closed stands open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opengeslagen {
    /// There is something in it to see.
    Ja,
    /// Only when it is asked for.
    Nee,
}

/// What one page asks and says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Blad {
    /// Its name.
    pub titel: String,
    /// What it is about.
    pub inleiding: Vec<String>,
    /// What others said about it: who, and what.
    pub gezegd: Vec<Gegeven>,
    /// The fields, in order.
    pub regels: Vec<Regel>,
    /// What is worth a second look in what was filled in. It stops nobody.
    pub let_op: Option<String>,
    /// Fields that are known already.
    pub vast: Vec<(&'static str, String)>,
    /// What UWV looks for here, on demand.
    pub uwv: Option<String>,
}

/// What somebody else saved while this page was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunne {
    /// Who.
    pub wie: String,
    /// When.
    pub op: Timestamp,
    /// What; none when they removed it.
    pub inhoud: Option<Deelinhoud>,
}

/// How the page comes about.
#[derive(Debug, Clone, Default)]
pub struct Deelstand<'a> {
    /// The version of the part that the form is based on; 0: nothing was saved.
    pub versie: u32,
    /// When it was saved last.
    pub bewaard_op: Option<Timestamp>,
    /// What is wrong with what was typed.
    pub fouten: Fouten,
    /// Somebody else was first.
    pub hunne: Option<&'a Hunne>,
    /// The address of this form, when it is not that of its page: one of several activities.
    pub adres: Option<String>,
    /// Where the part can be removed.
    pub weghalen: Option<String>,
}

/// What the other saved, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Botsing {
    zin: String,
    hunne: Vec<Gegeven>,
    opnieuw: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-deel.html")]
pub struct Deelpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    fouten: Option<Foutenlijst>,
    botsing: Option<Botsing>,
    blad: Blad,
    versie: u32,
    /// None when somebody else was first: then a person decides, by the button.
    stand: Option<Bewaarstand>,
    adres: String,
    terug: String,
    weghalen: Option<String>,
}

impl Deelpagina {
    /// The page of this part, with these fields.
    pub fn nieuw<B: Planblad>(
        kader: Kader,
        bij: &Planbij<'_>,
        velden: &Velden,
        stand: Deelstand<'_>,
    ) -> Self {
        let t = kader.t;
        let lezer = Lezer { t, velden, zijde: bij.zijde };
        let blad = B::blad(bij, lezer, &stand.fouten);
        let id = bij.dossier.id();
        let adres = stand.adres.unwrap_or_else(|| paden::plan(id, B::PAD, bij.als));
        let bewaarstand = if stand.fouten.is_leeg() {
            Bewaarstand::nieuw(t, stand.versie, stand.bewaard_op)
        } else {
            Bewaarstand::onbewaard(t, stand.versie)
        };
        let kruimel = vec![
            (bij.naam.to_owned(), paden::dossier(id, bij.als)),
            (t.k("plan-kort"), paden::plan(id, "", bij.als)),
        ];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            paginatitel: stand.fouten.titel(t, format!("{} – {}", blad.titel, bij.naam)),
            fouten: stand.fouten.lijst(t),
            botsing: stand.hunne.map(|hunne| Botsing::nieuw(t, hunne, adres.clone())),
            blad,
            versie: stand.versie,
            stand: stand.hunne.is_none().then_some(bewaarstand),
            adres,
            terug: paden::plan(id, B::TERUG, bij.als),
            weghalen: stand.weghalen,
            kader,
        }
    }
}

impl Botsing {
    fn nieuw(t: Tekst, hunne: &Hunne, opnieuw: String) -> Self {
        let waarden = [
            ("wie", hunne.wie.as_str().into()),
            ("moment", crate::web::paginas::tijd::moment(t, hunne.op).into()),
        ];
        let sleutel = if hunne.inhoud.is_some() { "plan-botsing" } else { "plan-botsing-weg" };
        let inhoud = hunne.inhoud.as_ref().map(|inhoud| super::woorden::gegevens(t, inhoud));
        Self { zin: t.met(sleutel, &waarden), hunne: inhoud.unwrap_or_default(), opnieuw }
    }
}
