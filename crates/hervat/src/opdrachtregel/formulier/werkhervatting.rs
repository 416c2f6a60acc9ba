// SPDX-License-Identifier: EUPL-1.2
//! The werkhervattingsplan from JSON: what the person wrote, around the plan of `hervat opbouw`. That plan is computed
//! here, so the input of the one command fits in the other.

use crate::invoer::{Bron, InvoerFout, Leesfout, Lezer, alle};
use crate::opbouw::{self, SLEUTELS, op_papier};
use ::opbouw::{Dag, Klok, Taal};
use formulieren::{Besproken, Terugblik, Thema, VijfT, Voor, Werkhervattingsplan};
use jiff::civil::Time;

/// An example of the input.
pub(super) const VOORBEELD: &str = include_str!("../../../voorbeelden/werkhervattingsplan.json");

/// A plan, and for whom it is.
pub(super) struct Invoer {
    pub(super) plan: Werkhervattingsplan,
    pub(super) voor: Voor,
}

/// The most characters of a T, of how to look back, and of a name.
const TEKST: usize = 4_000;
const HOE: usize = 1_000;
const NAAM: usize = 300;
/// The most moments to look back.
const EVALUATIES: usize = 30;

/// Reads it and computes the hours; `vandaag` is for a plan that does not say its day.
///
/// # Errors
/// Every field that is wrong, each with what to do.
pub(super) fn lees(json: &str, vandaag: Dag, taal: Taal) -> Result<Invoer, InvoerFout> {
    let lezer = Lezer { taal };
    let waarde = lezer.json(json)?;
    let sleutels = ["naam", "coach", "voor", "vijf_t", "nodig", "evaluaties", "besproken", "plan"];
    let bron = Bron::nieuw(lezer, &waarde, String::new(), &sleutels)?;
    let mut fouten = Fouten::default();
    let woorden = Voor::ALLE.map(|voor| (voor.woord(), voor));
    let voor = fouten.of(bron.mogelijk_woord("voor", &woorden));
    let naam = fouten.of(bron.tekst("naam", NAAM));
    let coach = fouten.of(bron.tekst("coach", NAAM));
    let vijf_t = fouten.of(bron.vijf_t());
    let nodig = fouten.of(bron.tekst("nodig", TEKST));
    let evaluaties = fouten.of(bron.evaluaties());
    let besproken = fouten.of(bron.besproken());
    let plan = fouten.of(bron.schema(vandaag).map(Some)).flatten();
    let Some(plan) = plan.filter(|_| fouten.0.is_empty()) else { return Err(InvoerFout(fouten.0)) };
    let plan = Werkhervattingsplan {
        naam: naam.unwrap_or_default(),
        coach: coach.unwrap_or_default(),
        vijf_t: vijf_t.unwrap_or_default(),
        nodig: nodig.unwrap_or_default(),
        evaluaties: evaluaties.filter(|lijst| !lijst.is_empty()).unwrap_or(plan.evaluaties),
        besproken: besproken.flatten(),
        ..plan
    };
    Ok(Invoer { plan, voor: voor.flatten().unwrap_or_default() })
}

/// Everything that is wrong.
#[derive(Default)]
struct Fouten(Vec<Leesfout>);

impl Fouten {
    fn of<T>(&mut self, uitkomst: Result<T, InvoerFout>) -> Option<T> {
        uitkomst.map_err(|InvoerFout(zinnen)| self.0.extend(zinnen)).ok()
    }
}

impl Bron<'_> {
    fn schema(&self, vandaag: Dag) -> Result<Werkhervattingsplan, InvoerFout> {
        let bron = self.mogelijk_object("plan", &SLEUTELS)?.ok_or_else(|| {
            self.fout(
                "plan",
                "ontbreekt; geef een plan zoals `hervat opbouw` het leest",
                "is missing; give a plan as `hervat opbouw` reads it",
            )
        })?;
        let invoer = opbouw::lees_bron(&bron)?;
        let vandaag = invoer.vandaag.unwrap_or(vandaag);
        op_papier(&invoer, vandaag, self.lezer.taal).map_err(|geweigerd| {
            let zin = |een: &::opbouw::Geweigerd| format!("{}{}", bron.plek, een.tekst(self.lezer.taal));
            InvoerFout(geweigerd.iter().flat_map(|een| InvoerFout::een(zin(een)).0).collect())
        })
    }

    fn vijf_t(&self) -> Result<VijfT, InvoerFout> {
        let sleutels = ["tijd", "taken", "voorbereiden", "tempo", "thema", "toetsen"];
        let Some(bron) = self.mogelijk_object("vijf_t", &sleutels)? else { return Ok(VijfT::default()) };
        let mut fouten = Fouten::default();
        let [tijd, taken, voorbereiden, tempo, toetsen] =
            ["tijd", "taken", "voorbereiden", "tempo", "toetsen"]
                .map(|sleutel| fouten.of(bron.tekst(sleutel, TEKST)).unwrap_or_default());
        let thema = fouten.of(bron.thema()).unwrap_or_default();
        if !fouten.0.is_empty() {
            return Err(InvoerFout(fouten.0));
        }
        Ok(VijfT { tijd, taken, voorbereiden, tempo, thema, toetsen })
    }

    fn thema(&self) -> Result<Thema, InvoerFout> {
        let sleutels = ["anders", "valkuilen", "uitdagingen"];
        let Some(bron) = self.mogelijk_object("thema", &sleutels)? else { return Ok(Thema::default()) };
        let mut fouten = Fouten::default();
        let [anders, valkuilen, uitdagingen] =
            sleutels.map(|sleutel| fouten.of(bron.tekst(sleutel, TEKST)).unwrap_or_default());
        if fouten.0.is_empty() {
            Ok(Thema { anders, valkuilen, uitdagingen })
        } else {
            Err(InvoerFout(fouten.0))
        }
    }

    fn evaluaties(&self) -> Result<Vec<Terugblik>, InvoerFout> {
        let lijst = self.objecten("evaluaties", &["op", "tijd", "met", "hoe"])?;
        self.hoogstens("evaluaties", lijst.len(), EVALUATIES)?;
        alle(lijst.iter().map(|bron| {
            Ok(Terugblik {
                op: bron.dag("op")?.datum(),
                tijd: bron.tijd("tijd")?,
                met: bron.tekst("met", NAAM)?,
                hoe: bron.tekst("hoe", HOE)?,
                afgesproken: true,
            })
        }))
    }

    fn besproken(&self) -> Result<Option<Besproken>, InvoerFout> {
        let Some(bron) = self.mogelijk_object("besproken", &["op", "met"])? else { return Ok(None) };
        Ok(Some(Besproken { op: bron.dag("op")?.datum(), met: bron.tekst("met", NAAM)? }))
    }

    /// A text; nothing when the key is absent.
    fn tekst(&self, sleutel: &str, hoogstens: usize) -> Result<String, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(String::new()) };
        let tekst =
            waarde.as_str().ok_or_else(|| self.fout(sleutel, "moet een tekst zijn", "must be a text"))?;
        if tekst.chars().count() > hoogstens {
            return Err(self.te_lang(sleutel, hoogstens));
        }
        Ok(tekst.to_owned())
    }

    fn tijd(&self, sleutel: &str) -> Result<Option<Time>, InvoerFout> {
        let Some(waarde) = self.waarde(sleutel) else { return Ok(None) };
        let klok = waarde.as_str().and_then(Klok::lees).filter(|klok| *klok < Klok::EINDE_DAG);
        let tijd = klok.and_then(|klok| klok.to_string().parse().ok());
        tijd.map(Some).ok_or_else(|| {
            self.fout(sleutel, "moet een tijd zijn, zoals `09:00`", "must be a time, as `09:00`")
        })
    }
}
